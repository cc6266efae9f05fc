// SPDX-License-Identifier: GPL-3.0-or-later
// The chapter of the report that tells each survey's questions.
#include "views/charts/chartview.h"
#include "views/report/reportblocks.h"
#include "views/text/answertext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString beyondTitles(const QList<QuestionNode> &beyond)
{
    constexpr qsizetype mostTitles = 20; // a paragraph, not a page
    QStringList titles;
    for (const QuestionNode &node : beyond.mid(0, mostTitles))
        titles << questionTitle(node.title, node.questions.size(), node.form);
    if (beyond.size() > mostTitles)
        titles << u"…"_qs;
    //: In a report: %1 questions of a survey that are not printed, with " · " between them
    return Tr::tr("These are: %1").arg(titles.join(u" · "_qs));
}

/// What of a survey has no chart, and where it is.
QStringList leftOutTexts(const ReportSurvey &survey, const QLocale &locale)
{
    const QString page = paneTitle(PaneId::Questions);
    QStringList texts;
    if (survey.oneAnswer > 0)
        //: In a report: %1 how many questions, %2 name of a page of the program ("Questions")
        texts << Tr::tr("%1 question(s) to which everybody gave one and the same answer are not "
                        "printed. They are in Patron, on the page “%2”.",
                        nullptr, pluralCount(survey.oneAnswer))
                     .arg(countText(survey.oneAnswer, locale), page);
    if (!survey.beyond.isEmpty())
        //: In a report: %1 how many questions, %2 name of a page of the program ("Questions")
        texts << Tr::tr("There was no room for %1 more question(s) of this survey. They are in "
                        "Patron, on the page “%2”.",
                        nullptr, pluralCount(survey.beyond.size()))
                         .arg(countText(survey.beyond.size(), locale), page) +
                     u' ' + beyondTitles(survey.beyond);
    return texts;
}

} // namespace

ChartPart ReportBlocks::questionPart(const ReportQuestion &question) const
{
    const QLocale &locale = m_style.locale();
    const QuestionCard &card = question.card;
    const QString figure = questionFigure(card, locale);
    const QString detail = questionDetail(card, locale);
    ChartPart part;
    part.title = questionTitle(question.title, question.rows, card.wish.form);
    part.figure = figure.isEmpty() ? detail : figure + u"  "_qs + detail;
    part.isWeak = card.n < smallestFirm;
    part.verdict =
        (QStringList{questionVerdict(card, locale)} + questionNotes(card, locale)).join(u' ');
    part.make = chartMaker(card.chart, chosenOn(card, m_content.dashboard.filter));
    part.table = &card.table;
    part.isWide = card.chart == ChartKind::AnswerRows || card.wish.form == RowForm::Ticks;
    return part;
}

void ReportBlocks::planQuestions(QList<BlockStep> &steps) const
{
    if (m_content.surveys.isEmpty())
        return;
    steps << [this](QList<Block> &blocks) {
        blocks << m_make.heading(paneTitle(PaneId::Questions), true);
    };
    for (const ReportSurvey &survey : m_content.surveys) {
        steps << [this, &survey](QList<Block> &blocks) {
            //: In a report, above the questions of a survey: %1 name of its file
            blocks << m_make.subheading(Tr::tr("Asked in %1").arg(survey.file), m_style.mm(3));
        };
        QList<ChartPart> parts;
        for (const ReportQuestion &question : survey.questions)
            parts << questionPart(question);
        planCharts(steps, parts);
        steps << [this, &survey](QList<Block> &blocks) {
            for (const QString &text : leftOutTexts(survey, m_style.locale()))
                blocks << m_make.text(text, m_style.font(), m_style.theme().weakText,
                                      m_style.mm(4));
        };
    }
}

} // namespace patron
