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
    explicit FlowLayout(QWidget *parent = nullptr);
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
    int arrange(const QRect &rect, Apply apply) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace patron
