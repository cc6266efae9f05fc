// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/newscard.h"

#include "views/report/storytext.h"
#include "views/text/idtext.h"
#include "views/widgets/figuretext.h"
#include "views/widgets/tilebutton.h"
#include "views/widgets/verdictlabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace patron {

CardId cardBehind(Metric metric)
{
    switch (metric) {
    case Metric::Nps:
        return CardId::LoyaltyTrend;
    case Metric::Promoters:
        return CardId::LoyaltyPromoters;
    case Metric::Retention:
        return CardId::LoyaltySurvival;
    case Metric::Csat:
        return CardId::SatisfactionTrend;
    case Metric::Ces:
        return CardId::EffortTrend;
    case Metric::Rating:
        return CardId::RatingTrend;
    case Metric::ReplyTime:
        return CardId::SpeedTrend;
    case Metric::ResolutionTime:
        return CardId::ResolutionTrend;
    case Metric::Volume:
        return CardId::ChannelMix;
    }
    Q_UNREACHABLE();
}

/// A sentence with the mark of its tone; an edge only under the mouse and in the focus.
class NewsLine final : public TileButton
{
public:
    explicit NewsLine(QWidget *parent)
        : TileButton(parent)
        , m_sentence(new VerdictLabel(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(8, 6, 8, 6);
        column->addWidget(m_sentence);
        letMouseThrough();
    }

    void setSentence(const QString &sentence, Tone tone, const QString &leadsTo)
    {
        m_sentence->setSentence(sentence, tone);
        setAccessibleName(sentence);
        setAccessibleDescription(leadsTo);
        setToolTip(leadsTo);
        m_sentence->layout()->activate();
        layout()->activate();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (hasFocus() || underMouse() || isDown())
            TileButton::paintEvent(event);
    }

private:
    VerdictLabel *m_sentence;
};

namespace {

NewsGoal leadingTo(CardId card)
{
    return {spec(card).pane, {}, {}, card};
}

/// Where the groups stand beside each other.
NewsGoal goalOfGroup(const StorySentence &sentence, const QString &group)
{
    const Metric metric = sentence.figure.metric;
    const auto dimension = static_cast<Dimension>(sentence.arguments.value(0).toInt());
    const auto cards = allCards();
    const auto found = std::ranges::find_if(cards, [&](const CardSpec &each) {
        return each.metric == metric && each.breakdown.by == GroupBy::Value &&
               each.breakdown.dimension == dimension;
    });
    NewsGoal goal = leadingTo(found == cards.end() ? cardBehind(metric) : found->id);
    goal.dimension = dimension;
    goal.value = group;
    return goal;
}

} // namespace

NewsGoal goalOf(const StorySentence &sentence)
{
    switch (sentence.id) {
    case StoryId::GroupsDiffer:
        return goalOfGroup(sentence, sentence.verdict.arguments.value(1).toString());
    case StoryId::GroupChanged:
        return goalOfGroup(sentence, sentence.arguments.value(1).toString());
    case StoryId::RatedQuestions:
        return leadingTo(CardId::SatisfactionRatings);
    case StoryId::WorkFirst:
        return leadingTo(CardId::SatisfactionDrivers);
    case StoryId::OldAnswers: {
        NewsGoal goal = leadingTo(cardBehind(sentence.figure.metric));
        goal.period = {sentence.arguments.value(4).toDate(), sentence.arguments.value(5).toDate()};
        return goal;
    }
    case StoryId::CallsOwed:
        return {PaneId::CallBacks, {}, {}, {}};
    case StoryId::NothingChanged:
    case StoryId::NothingDiffers:
        return {PaneId::Loyalty, {}, {}, {}};
    case StoryId::Volume:
    case StoryId::Score:
        return leadingTo(cardBehind(sentence.figure.metric));
    }
    Q_UNREACHABLE();
}

NewsCard::NewsCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"news"_qs);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(8, 0, 8, 0);
    m_column->setContentsMargins(8, 12, 8, 8);
    m_column->setSpacing(2);
    m_column->addWidget(m_title);
    for (qsizetype place = 0; place < mostSentences; ++place) {
        auto *line = new NewsLine(this);
        connect(line, &QAbstractButton::clicked, this, [this, place] {
            if (place < m_news.size())
                Q_EMIT activated(StorySentence(m_news[place]));
        });
        m_column->addWidget(line);
        m_lines << line;
    }
    hide(); // until there are figures
    setFonts();
    retranslate();
}

void NewsCard::setNews(const QList<StorySentence> &news)
{
    m_news = news.first(std::min(news.size(), m_lines.size()));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < m_news.size());
        if (i >= m_news.size())
            m_lines[i]->setSentence({}, Tone::Plain, {}); // nothing of before in another language
    }
    retranslate();
    setVisible(!m_news.isEmpty());
}

void NewsCard::retranslate()
{
    //: Title of a card of the Overview: what is different from the period before, and what stands
    //: out
    m_title->setText(tr("What changed, and what stands out?"));
    setAccessibleName(m_title->text());
    for (qsizetype i = 0; i < m_news.size(); ++i) {
        const NewsGoal goal = goalOf(m_news[i]);
        const QString pane = paneTitle(goal.pane);
        //: What a click on a sentence does: %1 a pane
        QString leadsTo = tr("Show more in: %1").arg(pane);
        if (goal.dimension)
            //: What a click on a sentence does: %1 a group of customers ("Phone"), %2 a pane
            leadsTo = tr("Show “%1” in: %2").arg(goal.value, pane);
        else if (!goal.period.isOpen())
            //: What a click on a sentence does: %1 a pane
            leadsTo = tr("Show the last year alone in: %1").arg(pane);
        m_lines[i]->setSentence(storyText(m_news[i], locale()), m_news[i].tone, leadsTo);
    }
}

void NewsCard::setFonts()
{
    m_title->setFont(titleFont(font()));
}

void NewsCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        setFonts();
}

} // namespace patron
