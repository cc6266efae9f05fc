// SPDX-License-Identifier: GPL-3.0-or-later
// The Overview's "What changed?": a sentence for each thing worth knowing, each a button that leads
// to where more is told. GUI thread.
#pragma once

#include "models/session/reportstory.h"

#include <QFrame>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace patron {

class NewsLine;

/// Where a sentence leads: a pane, what is to be chosen there, and the card that shows its figure.
struct NewsGoal
{
    PaneId pane = PaneId::Overview;
    std::optional<Dimension> dimension;
    QString value;
    std::optional<CardId> card;
    Period period{}; ///< to be chosen; open: what is chosen stays

    friend bool operator==(const NewsGoal &, const NewsGoal &) = default;
};

[[nodiscard]] NewsGoal goalOf(const StorySentence &sentence);
/// The card that tells how a figure came about.
[[nodiscard]] CardId cardBehind(Metric metric);

class NewsCard final : public QFrame
{
    Q_OBJECT

public:
    explicit NewsCard(QWidget *parent = nullptr);

    /// Hidden while there is nothing to say.
    void setNews(const QList<StorySentence> &news);

Q_SIGNALS:
    void activated(const patron::StorySentence &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setFonts();

    QList<StorySentence> m_news;
    QLabel *m_title;
    QVBoxLayout *m_column;
    QList<NewsLine *> m_lines; ///< children, one for each sentence there may be
};

} // namespace patron
