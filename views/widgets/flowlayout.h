// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons and chips side by side, over as many lines as they need.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace patron {

class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    enum class Lines : quint8
    {
        BeginAtEdge,
        EndAtEdge ///< as buttons beside a heading stand
    };

    explicit FlowLayout(QWidget *parent = nullptr, Lines lines = Lines::BeginAtEdge);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Apply : quint8
    {
        No,
        Yes
    };
    struct Placed
    {
        QLayoutItem *item;
        QSize size;
    };
    using Line = std::vector<Placed>;

    [[nodiscard]] std::vector<Line> lines(int width) const;
    [[nodiscard]] int widthOf(const Line &line) const;
    void place(const Line &line, const QRect &rect, int y) const;
    int arrange(const QRect &rect, Apply apply) const;

    Lines m_lines;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace patron
