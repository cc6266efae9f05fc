// SPDX-License-Identifier: GPL-3.0-or-later
// A layout for cards: one to three columns by the width there is, all of a row equally high. A wide
// card takes two of three columns where they are narrow.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace patron {

class CardGrid final : public QLayout
{
    Q_OBJECT

public:
    /// columnWidth: the least width of a column in average characters of the parent's font.
    explicit CardGrid(QWidget *parent = nullptr, int columnCharacters = 64, int mostColumns = 3);
    ~CardGrid() override;

    /// A card that shows less in a narrow column, such as a table of many cells.
    void addWide(QWidget *card);
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;
    /// How many columns stand side by side in that width.
    [[nodiscard]] int columnsIn(int width) const;

private:
    enum class Apply : quint8
    {
        No,
        Yes
    };
    struct Row
    {
        std::vector<QLayoutItem *> items;
        std::vector<int> columns; ///< that each takes
    };
    int arrange(const QRect &rect, Apply apply) const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] bool isWide(const QLayoutItem *item) const;
    /// The cards that are not hidden, in rows of so many columns.
    [[nodiscard]] std::vector<Row> rowsOf(int columns, int widest) const;
    [[nodiscard]] int columnsFor(int width, int widest) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    std::vector<const QWidget *> m_wide;
    const int m_columnCharacters;
    const int m_mostColumns;
};

} // namespace patron
