// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters of the report that are more than cards: words, calls, published figures, tables,
// method. The questions are in reportquestions.cpp.
#include "views/charts/bandschart.h"
#include "views/charts/bandstable.h"
#include "views/report/reportblocks.h"
#include "views/report/storytext.h"
#include "views/text/callbacktext.h"
#include "views/text/comparetext.h"
#include "views/text/explanationtext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

void ReportBlocks::addWords(QList<Block> &blocks) const
{
    const QLocale &locale = m_style.locale();
    const ReportTable unhappy = wordsTable(m_content, false, locale);
    const ReportTable happy = wordsTable(m_content, true, locale);
    if (unhappy.rows.isEmpty() && happy.rows.isEmpty())
        return;
    blocks << m_make.heading(paneTitle(PaneId::Comments))
           << m_make.text(
                  Tr::tr("Words that the comments of one group hold more often than those "
                         "of the other, by more than chance where nothing else is said. Beside "
                         "each word stands how many comments hold it, and how many in a hundred "
                         "that is."),
                  m_style.font(), m_style.theme().weakText, m_style.mm(4));
    blocks.last().keepsWithNext = true;
    for (const ReportTable &table : {unhappy, happy}) {
        if (!table.rows.isEmpty())
            blocks << m_make.table(table);
    }
}

void ReportBlocks::addCalls(QList<Block> &blocks) const
{
    if (!m_content.calls.isAny())
        return;
    const QLocale &locale = m_style.locale();
    blocks << m_make.heading(paneTitle(PaneId::CallBacks))
           << m_make.table(callsTable(m_content, locale));
    const HelpText help = callBackHelpText(m_content.calls.help, locale);
    blocks << m_make.subheading(Tr::tr("Did calling help?"), m_style.mm(1))
           << m_make.sentence(help.finding, help.tone, m_style.font(1.1), m_style.mm(1));
    if (!help.warning.isEmpty())
        blocks << m_make.text(help.warning, m_style.font(), m_style.theme().weakText,
                              m_style.mm(3));
}

void ReportBlocks::planThemes(QList<BlockStep> &steps) const
{
    const QLocale &locale = m_style.locale();
    QList<ChartPart> parts;
    for (const ComparedTheme &theme : m_content.themes) {
        m_tables.push_back(bandsTable(theme, locale));
        ChartPart part;
        part.title = themeTitle(theme.id);
        QStringList sentences;
        for (const ComparedFigure &figure : theme.figures) {
            const QString said = standingText(figure, locale);
            if (!said.isEmpty() && !sentences.contains(said))
                sentences << said;
        }
        part.verdict = sentences.join(u'\n');
        part.make = [](const FigureTableModel &model) {
            return std::unique_ptr<ChartView>(std::make_unique<BandsChart>(model));
        };
        part.table = &m_tables.back();
        part.isWide = true;
        parts << part;
    }
    if (parts.isEmpty())
        return;
    steps << [this](QList<Block> &blocks) {
        blocks << m_make.heading(paneTitle(PaneId::Compare), true)
               << m_make.text(bandExplanation(), m_style.font(), m_style.theme().weakText,
                              m_style.mm(4));
        blocks.last().keepsWithNext = true;
    };
    planCharts(steps, parts);
}

void ReportBlocks::planTables(QList<BlockStep> &steps) const
{
    const QLocale &locale = m_style.locale();
    QList<CardId> cards;
    for (const PaneId pane : cardPanes())
        cards += filled(pane);
    QList<ReportTable> tables{figuresTable(m_content, locale)};
    tables += reportTables(m_content, cards, locale);
    tables << questionsTable(m_content, locale);
    tables.removeIf([](const ReportTable &table) { return table.rows.isEmpty(); });
    if (tables.isEmpty())
        return;
    steps << [this](QList<Block> &blocks) {
        blocks << m_make.heading(Tr::tr("Table of figures"), true)
               << m_make.text(Tr::tr("With each figure: the range in which the true value lies 19 "
                                     "times in 20, and the number of answers."),
                              m_style.font(), m_style.theme().weakText, m_style.mm(4));
        blocks.last().keepsWithNext = true;
    };
    for (const ReportTable &table : std::as_const(tables))
        steps << [this, table](QList<Block> &blocks) { blocks << m_make.table(table); };
}

bool ReportBlocks::isToBePrinted(ReportPart part) const
{
    const QLocale &locale = m_style.locale();
    switch (part) {
    case ReportPart::Loyalty:
    case ReportPart::Satisfaction:
    case ReportPart::Channels:
        return !filled(*paneOf(part)).isEmpty();
    case ReportPart::Comments:
        return !wordsTable(m_content, false, locale).rows.isEmpty() ||
               !wordsTable(m_content, true, locale).rows.isEmpty();
    case ReportPart::CallBacks:
        return m_content.calls.isAny();
    case ReportPart::Questions:
        return !m_content.surveys.isEmpty();
    case ReportPart::Compare:
        return !m_content.themes.isEmpty();
    case ReportPart::Overview: // the cover speaks for itself
    case ReportPart::Figures:
    case ReportPart::Method:
        return true;
    }
    Q_UNREACHABLE();
}

/// Who ticked it looks for it.
void ReportBlocks::addEmptyParts(QList<Block> &blocks) const
{
    QStringList names;
    for (const ReportPart part : m_content.plan.parts) {
        if (!isToBePrinted(part))
            names << paneTitle(*paneOf(part));
    }
    if (names.isEmpty() || m_content.dashboard.responses == 0)
        return;
    //: In a report; %1 names of its parts ("Comments, Channels")
    blocks << m_make.text(Tr::tr("These parts were asked for, but the files do not hold what they "
                                 "would show, or too little of it: %1.")
                              .arg(names.join(u", "_qs)),
                          m_style.font(), m_style.theme().text, m_style.mm(3));
}

void ReportBlocks::addMethod(QList<Block> &blocks) const
{
    const ChartTheme &theme = m_style.theme();
    blocks << m_make.heading(Tr::tr("How this is counted"), true)
           << m_make.text(
                  Tr::tr("Beside each figure stands the range in which the true value of all "
                         "customers lies 19 times in 20, "
                         "if those who answered are like those who did not. Under %1 answers no "
                         "figure is shown.")
                      .arg(countText(smallestShown, m_style.locale())),
                  m_style.font(1.1), theme.text, m_style.mm(4));
    blocks << m_make.subheading(Tr::tr("Privacy"), m_style.mm(0.5))
           << m_make.text(Tr::tr("Everything was counted on the computer of the business, and the "
                                 "answers did not leave it. This report holds no names, addresses "
                                 "or comments of customers."),
                          m_style.font(), theme.text, m_style.mm(3));
    addEmptyParts(blocks);
    QStringList said;
    for (const CardData &data : m_content.figures)
        addExplanation(blocks, metricName(data.headline.metric), data, said);
    for (const PaneId pane : cardPanes()) {
        for (const CardId card : filled(pane)) {
            if (spec(card).study != Study::None)
                addExplanation(blocks, cardTitle(card, data(card).table), data(card), said);
        }
    }
}

/// A paragraph that stands above already is not said again.
void ReportBlocks::addExplanation(QList<Block> &blocks, const QString &name, const CardData &data,
                                  QStringList &said) const
{
    QList<Block> paragraphs;
    for (const QString &paragraph :
         explanationParagraphs(data.headline.metric, data.explanation, m_style.locale())) {
        if (paragraph.isEmpty() || said.contains(paragraph))
            continue;
        said << paragraph;
        paragraphs << m_make.text(paragraph, m_style.font(), m_style.theme().text, m_style.mm(0.5));
    }
    if (paragraphs.isEmpty())
        return;
    paragraphs.last().height += m_style.mm(3);
    blocks << m_make.subheading(name, m_style.mm(0.5)) << paragraphs;
}

} // namespace patron
