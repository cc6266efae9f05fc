// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/card.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/chartview.h"
#include "views/text/countedrows.h"
#include "views/text/explanationtext.h"
#include "views/text/idtext.h"
#include "views/text/verdicttext.h"
#include "views/widgets/figuretext.h"

namespace patron {

Card::Card(CardId id, QWidget *parent)
    : CardFrame(parent, Qt::RichText)
    , m_id(id)
{
    m_data.headline.metric = spec(id).metric;
    setChart(makeChart(spec(id).chart, model()));
    connect(&chart(), &ChartView::valueClicked, this, &Card::valueClicked);
    connect(&chart(), &ChartView::answerClicked, this, &Card::answerClicked);
    connect(&chart(), &ChartView::periodClicked, this, &Card::periodClicked);
    connect(&chart(), &ChartView::commentsRequested, this, &Card::commentsRequested);
    connect(&chart(), &ChartView::customerClicked, this, &Card::customerRequested);
    retranslate();
}

void Card::setData(const CardData &data)
{
    m_data = data;
    setTable(data.table);
    say();
}

void Card::setChosen(const QStringList &values)
{
    chart().setChosen(values);
}

CardWords Card::words() const
{
    CardWords words;
    words.title = cardTitle(m_id, m_data.table);
    if (hasHeadline(spec(m_id).chart))
        words.figure = headlineText(m_data, locale());
    words.isFigureWeak = isWeakFigure(m_data.headline);
    words.detail = detailText(m_data, locale());
    if (!isSaidByFigure(m_data.verdict) && !isSaidByChart(m_data))
        words.verdicts << std::pair(verdictText(m_data.verdict, spec(m_id).metric, locale()),
                                    m_data.verdict.tone);
    if (const QString untouched = untouchedText(m_data.explanation); !untouched.isEmpty())
        words.verdicts << std::pair(untouched, Tone::Unsure);
    words.finding = findingText(m_data, locale());
    return words;
}

QString Card::explanation() const
{
    const QString text = explanationRichText(m_data.headline.metric, m_data.explanation, locale());
    const QString needed = neededText(m_data.verdict);
    return needed.isEmpty() ? text : text + u"<p>"_qs + needed.toHtmlEscaped() + u"</p>"_qs;
}

} // namespace patron
