// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/answertext.h"

#include "views/text/groupsbesidetext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

#include <QCoreApplication>

#include <cmath>

namespace patron {

namespace {

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

QString percent(const QVariant &value, const QLocale &locale)
{
    return figureText(value.toDouble(), Unit::Percent, locale);
}

/// An answer as it stands in a sentence: its number in the language's digits, its words as given.
QString spoken(const QVariant &answer, const QLocale &locale)
{
    bool isNumber = false;
    const double value = answer.toString().toDouble(&isNumber);
    return isNumber ? answerNumber(value, locale) : answer.toString();
}

QString groupName(const QVariant &value)
{
    for (const char *id : scoreClassIds) {
        if (value.toString() == QLatin1String(id)) {
            if (value.toString() == u"promoter")
                //: A group of customers, at the start of a sentence
                return AnswerText::tr("Promoters");
            if (value.toString() == u"passive")
                //: A group of customers, at the start of a sentence
                return AnswerText::tr("Passives");
            //: A group of customers, at the start of a sentence
            return AnswerText::tr("Detractors");
        }
    }
    return value.toString();
}

/// Above or below what the others say.
bool isMore(const QVariant &own, const QVariant &others)
{
    return own.toDouble() > others.toDouble();
}

QString groupSays(const QVariantList &a, const QLocale &locale)
{
    const QString text =
        isMore(a[2], a[3])
            //: %1 a group of customers ("Centru"), %2 an answer ("Price"), %3 and %4 percentages
            ? AnswerText::tr("%1: “%2” more often than the others, %3 against %4. That is more "
                             "than chance.")
            //: %1 a group of customers ("Centru"), %2 an answer ("Price"), %3 and %4 percentages
            : AnswerText::tr("%1: “%2” less often than the others, %3 against %4. That is more "
                             "than chance.");
    return text.arg(groupName(a[0]), spoken(a[1], locale), percent(a[2], locale),
                    percent(a[3], locale));
}

QString groupScores(const QVariantList &a, const QLocale &locale, Unit unit)
{
    const QString text =
        isMore(a[1], a[2])
            //: %1 a group of customers ("Centru"), %2 and %3 numbers
            ? AnswerText::tr("%1: higher than the others, %2 against %3. That is more than chance.")
            //: %1 a group of customers ("Centru"), %2 and %3 numbers
            : AnswerText::tr("%1: lower than the others, %2 against %3. That is more than chance.");
    return text.arg(groupName(a[0]), answerNumber(a[1].toDouble(), locale, unit),
                    answerNumber(a[2].toDouble(), locale, unit));
}

/// a: as of OneGroup. Stands behind its sentence.
QString besideText(const QVariantList &a, const QLocale &locale)
{
    GroupsBeside beside(a);
    beside.largest = groupName(a.value(0));
    const QString text = groupsBesideText(beside, answersText(beside.answers, locale), locale);
    return text.isEmpty() ? text : u' ' + text;
}

QString leftOutText(qint64 leftOut, const QLocale &locale)
{
    //: After an explanation: how many of those who were asked gave no answer. %1 is the number.
    return AnswerText::tr("%1 response(s) leave this question empty and are not counted.", nullptr,
                          pluralCount(leftOut))
        .arg(countText(leftOut, locale));
}

QString kindExplanation(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Choice:
        return AnswerText::tr("Each bar is the share of those who answered. The thin line is where "
                              "the true share most likely lies (19 times in 20).");
    case QuestionKind::MultiChoice:
        return AnswerText::tr("Several answers were possible: each bar is the share of all who "
                              "answered, so together they come to more than 100%. The thin line is "
                              "where the true share most likely lies (19 times in 20).");
    case QuestionKind::Scale:
        return AnswerText::tr(
            "Each column is how often that number was given; the mark below is "
            "the average with the range it most likely lies in (19 times in 20).");
    case QuestionKind::Number:
        return AnswerText::tr("Half of the answers lie below the middle value, half above. A few "
                              "very large answers do not move it, as they would an average.");
    case QuestionKind::Text:
        return AnswerText::tr("Answers in the customers' own words, newest first.");
    case QuestionKind::Date:
    case QuestionKind::Identifier:
    case QuestionKind::Person:
    case QuestionKind::Empty:
        break;
    }
    return {};
}

QString cutExplanation()
{
    return AnswerText::tr(
        "Each group is compared with all the others together. Marked is only what "
        "is more than chance even after so many comparisons. Groups under 30 answers are grey, "
        "under 5 "
        "they are not judged.");
}

/// The range that the figure most likely lies in, and of how many answers.
QString rangeAndAnswers(const QuestionCard &card, const QLocale &locale)
{
    const QString answers = answersText(card.n, locale);
    QString range;
    const bool isSaid = card.verdict.id == AnswerVerdictId::Average ||
                        card.verdict.id == AnswerVerdictId::MostGiven;
    if (card.isMatrix() || card.n < smallestShown || isSaid)
        return answers; // the sentence that follows says the range
    if (card.kind == QuestionKind::Scale && card.numbers) {
        // None where all answers are alike.
        if (const auto &mean = card.numbers->mean.interval)
            range = rangeText(std::max(mean->low, card.numbers->low),
                              std::min(mean->high, card.numbers->high), Unit::Score, locale);
    } else if (card.kind == QuestionKind::Number && card.numbers && card.numbers->median.interval) {
        const QString low = answerNumber(card.numbers->median.interval->low, locale, card.unit);
        const QString high = answerNumber(card.numbers->median.interval->high, locale, card.unit);
        // One number is no range: at least half gave it.
        //: From one number to another
        range = low == high ? QString() : AnswerText::tr("%1 to %2", "numbers").arg(low, high);
    } else if (card.most.low && card.most.high && card.kind != QuestionKind::Text) {
        range = rangeText(*card.most.low, *card.most.high, Unit::Percent, locale);
    }
    if (range.isEmpty())
        return answers;
    //: Beside a figure: %1 "35 to 62", the range it most likely lies in; %2 "312 answers"
    return AnswerText::tr("%1 · %2").arg(range, answers);
}

/// "I do not know" beside the steps of a scale: an answer, and none of the average's.
qint64 besideTheScale(const QuestionCard &card)
{
    return card.kind == QuestionKind::Scale && !card.isMatrix() && card.numbers
               ? card.n - card.numbers->n
               : 0;
}

bool isOneOrMore(QuestionKind kind)
{
    return kind == QuestionKind::Choice || kind == QuestionKind::MultiChoice;
}

/// Of a scale that runs the other way; "" of any other.
QString whichIsBest(const QuestionCard &card)
{
    if (!std::holds_alternative<LowestBest>(card.table.content) || card.n < smallestShown)
        return {};
    //: Beside figures of scales on which the lowest number is the best
    return AnswerText::tr("the lowest number is the best");
}

} // namespace

QString answerNumber(double value, const QLocale &locale, Unit unit)
{
    if (unit == Unit::Minutes)
        return figureText(value, unit, locale);
    const bool isWhole = value == std::floor(value) || std::abs(value) >= 100;
    if (isWhole && mayBeYear(std::round(value)))
        return QString::number(std::llround(value));
    return figureText(value, isWhole ? Unit::Count : Unit::Score, locale);
}

QString standsOutText(const QStringList &standsOut)
{
    QStringList more;
    QStringList less;
    for (const QString &each : standsOut) {
        const QString answer = each.mid(1);
        if (answer.isEmpty())
            //: In a table: this group's average is above, or below, that of the others
            return each.startsWith(u'+') ? AnswerText::tr("higher") : AnswerText::tr("lower");
        (each.startsWith(u'+') ? more : less) << answer;
    }
    //: In a table: answers that this group gives more often than the others; %1 a list of them
    const QString moreText = AnswerText::tr("more: %1").arg(more.join(u", "_qs));
    //: In a table: answers that this group gives less often than the others; %1 a list of them
    const QString lessText = AnswerText::tr("less: %1").arg(less.join(u", "_qs));
    if (less.isEmpty())
        return more.isEmpty() ? QString() : moreText;
    //: In a table: %1 "more: Price, Taste", %2 "less: Advice"
    return more.isEmpty() ? lessText : AnswerText::tr("%1; %2").arg(moreText, lessText);
}

QString answerVerdictText(const AnswerVerdict &verdict, const QLocale &locale)
{
    const QVariantList &a = verdict.arguments;
    const auto number = [&](const QVariant &value) {
        return answerNumber(value.toDouble(), locale, verdict.unit);
    };
    switch (verdict.id) {
    case AnswerVerdictId::NoAnswers:
        return AnswerText::tr("Nobody has answered this in the choice above.");
    case AnswerVerdictId::TooFew:
        //: %1 how many answers there are, %2 how many it takes
        return AnswerText::tr("%1 answer(s): too few to say anything. It takes %2.", nullptr,
                              pluralCount(a[0].toLongLong()))
            .arg(countText(a[0].toLongLong(), locale), countText(a[1].toLongLong(), locale));
    case AnswerVerdictId::MostGiven:
        //: %1 an answer, %2 its share ("42%"), %3 "36% to 48%"
        return AnswerText::tr("Most often: “%1”, %2 (most likely %3).")
            .arg(spoken(a[0], locale), percent(a[1], locale),
                 rangeText(a[2].toDouble(), a[3].toDouble(), Unit::Percent, locale));
    case AnswerVerdictId::NoneAhead:
        //: %1 and %2 answers
        return AnswerText::tr("“%1” and “%2” lead; which of them is ahead may be chance.")
            .arg(spoken(a[0], locale), spoken(a[1], locale));
    case AnswerVerdictId::TwoAnswers:
        //: A question with two answers: %1 and %3 the answers ("Yes", "No"), %2 and %4 their shares
        return AnswerText::tr("“%1” %2, “%3” %4; which of them is ahead may be chance.")
            .arg(spoken(a[0], locale), percent(a[1], locale), spoken(a[2], locale),
                 percent(a[3], locale));
    case AnswerVerdictId::Average:
        if (a.size() > 6)
            //: %1 the average, %2 its likely range ("3.1 to 3.6"), %3 and %5 the lowest and the
            //: highest answer in words ("Never", "Always"), %4 and %6 the numbers they stand for
            return AnswerText::tr("On average %1 (most likely %2), where “%3” counts as %4 and "
                                  "“%5” as %6.")
                .arg(figureText(a[0].toDouble(), Unit::Score, locale),
                     rangeText(a[1].toDouble(), a[2].toDouble(), Unit::Score, locale),
                     a[5].toString(), number(a[3]), a[6].toString(), number(a[4]));
        //: %1 the average, %2 its likely range ("3.1 to 3.6"), %3 and %4 the smallest and the
        //: largest answer
        return AnswerText::tr("On average %1 (most likely %2); answers run from %3 to %4.")
            .arg(figureText(a[0].toDouble(), Unit::Score, locale),
                 rangeText(a[1].toDouble(), a[2].toDouble(), Unit::Score, locale), number(a[3]),
                 number(a[4]));
    case AnswerVerdictId::Middle:
        if (a[1] == a[2])
            //: %1 a number: the middle half of all answers is this one
            return AnswerText::tr("At least half answer %1.").arg(number(a[0]));
        //: %1 a number; %2 and %3 numbers between which the middle half of all answers lies
        return AnswerText::tr("Half answer %1 or less; the middle half lies between %2 and %3.")
            .arg(number(a[0]), number(a[1]), number(a[2]));
    case AnswerVerdictId::GroupSays:
        return groupSays(a, locale);
    case AnswerVerdictId::GroupScores:
        return groupScores(a, locale, verdict.unit);
    case AnswerVerdictId::GroupsAlike:
        //: %1 how many groups were compared
        return AnswerText::tr("%1 group(s) compared: the differences may all be chance.", nullptr,
                              pluralCount(a[0].toLongLong()))
            .arg(countText(a[0].toLongLong(), locale));
    case AnswerVerdictId::OneGroup:
        return AnswerText::tr("Only one group has enough answers to be judged.") +
               besideText(a, locale);
    case AnswerVerdictId::OneGroupLeft:
        return AnswerText::tr("The filter leaves only one group with enough answers. Take off one "
                              "of its choices to compare more.") +
               besideText(a, locale);
    case AnswerVerdictId::BestAndWorst:
        //: Several questions on one scale: %1 and %3 questions, %2 and %4 their averages
        return AnswerText::tr("Highest: %1 (%2). Lowest: %3 (%4). That is more than chance.")
            .arg(a[0].toString(), figureText(a[1].toDouble(), Unit::Score, locale), a[2].toString(),
                 figureText(a[3].toDouble(), Unit::Score, locale));
    case AnswerVerdictId::RowsAlike:
        //: Several questions on one scale; %1 how many
        return AnswerText::tr("%1 question(s): which one is best and which worst may be chance.",
                              nullptr, pluralCount(a[0].toLongLong()))
            .arg(countText(a[0].toLongLong(), locale));
    case AnswerVerdictId::FirstAndLast:
        //: Answers that customers put in order: %1 and %3 answers, %2 and %4 the average of the
        //: places they were put on
        return AnswerText::tr("First: %1 (place %2 on average). Last: %3 (place %4). That is more "
                              "than chance.")
            .arg(a[0].toString(), figureText(a[1].toDouble(), Unit::Score, locale), a[2].toString(),
                 figureText(a[3].toDouble(), Unit::Score, locale));
    case AnswerVerdictId::PlacesAlike:
        //: Answers that customers put in order; %1 how many there are to choose from
        return AnswerText::tr("%1 answer(s) to put in order: which one comes first and which last "
                              "may be chance.",
                              nullptr, pluralCount(a[0].toLongLong()))
            .arg(countText(a[0].toLongLong(), locale));
    case AnswerVerdictId::AllAlike:
        if (a.size() > 2)
            //: %1 how many answers, %2 the answer in words that all of them gave
            return AnswerText::tr("All %1 answer(s) are “%2”, so there is no likely range to "
                                  "tell.",
                                  nullptr, pluralCount(a[0].toLongLong()))
                .arg(countText(a[0].toLongLong(), locale), a[2].toString());
        //: %1 how many answers, %2 the number that all of them gave
        return AnswerText::tr("All %1 answer(s) are %2, so there is no likely range to tell.",
                              nullptr, pluralCount(a[0].toLongLong()))
            .arg(countText(a[0].toLongLong(), locale), number(a[1]));
    case AnswerVerdictId::OwnWords:
        //: %1 how many
        return AnswerText::tr("%1 customer(s) answered in their own words.", nullptr,
                              pluralCount(a[0].toLongLong()))
            .arg(countText(a[0].toLongLong(), locale));
    }
    Q_UNREACHABLE();
}

QString questionVerdict(const QuestionCard &card, const QLocale &locale)
{
    return answerVerdictText(card.verdict, locale);
}

QString questionExplanation(const QuestionCard &card, const QLocale &locale)
{
    QStringList sentences;
    if (card.isRanking)
        sentences << AnswerText::tr("The answers were put in order. Each row is one of them: how "
                                    "often it got each place, in percent. The lower its average "
                                    "place, the earlier it was named; the lowest stands on top.");
    else if (card.isMatrix())
        sentences << AnswerText::tr("Each row is one question: how its answers are parted, in "
                                    "percent of those who answered it.");
    else if (card.wish.form == RowForm::Ticks)
        sentences << AnswerText::tr("Each bar is a box that could be ticked: its share of all "
                                    "answers from the files that have the boxes. Who ticked none "
                                    "counts too. The thin line is where the true share most "
                                    "likely lies (19 times in 20).");
    else if (card.isCut)
        sentences << cutExplanation();
    else if (card.kind == QuestionKind::Scale && card.chart == ChartKind::AnswerBars)
        sentences << kindExplanation(QuestionKind::Choice)
                  << AnswerText::tr("The answers are the steps of a scale, from the lowest to the "
                                    "highest; in the average each counts as the number of its "
                                    "step.");
    else
        sentences << kindExplanation(card.kind);
    if (card.isCut && card.kind == QuestionKind::MultiChoice)
        sentences << AnswerText::tr("Several answers were possible: the shares of a group come to "
                                    "more than 100%.");
    if (card.groupsLeftOut > 0)
        //: %1 how many groups
        sentences << AnswerText::tr("%1 smaller group(s) are not shown.", nullptr,
                                    pluralCount(card.groupsLeftOut))
                         .arg(countText(card.groupsLeftOut, locale));
    if (card.leftOut > 0)
        sentences << leftOutText(card.leftOut, locale);
    return sentences.join(u'\n');
}

QStringList questionNotes(const QuestionCard &card, const QLocale &locale)
{
    QStringList notes;
    if (card.answersLeftOut > 0)
        //: Beside a chart; %1: how many different answers
        notes << AnswerText::tr("The %1 rarest answer(s) have no room here.", nullptr,
                                pluralCount(card.answersLeftOut))
                     .arg(countText(card.answersLeftOut, locale));
    if (const qint64 beside = besideTheScale(card); beside > 0)
        //: Beside an average; %1: how many answers, such as "I do not know"
        notes << AnswerText::tr("%1 answer(s) have no place on the scale and do not count in the "
                                "average.",
                                nullptr, pluralCount(beside))
                     .arg(countText(beside, locale));
    const qsizetype column = card.table.columns.indexOf(FigureColumn{TableColumn::StandsOut, {}});
    const bool standsAny =
        column >= 0 && std::ranges::any_of(card.table.rows, [&](const auto &row) {
            return !row.cells.value(column).toStringList().isEmpty();
        });
    if (standsAny)
        //: Beside a chart with such triangles
        notes << AnswerText::tr("▲ and ▼: higher or lower than the others, by more than chance.");
    return notes;
}

QString questionFigure(const QuestionCard &card, const QLocale &locale)
{
    if (card.isMatrix() || card.n < smallestShown)
        return {};
    switch (card.kind) {
    case QuestionKind::Scale:
        return card.numbers ? figureText(card.numbers->mean.mean, Unit::Score, locale) : QString();
    case QuestionKind::Number:
        return card.numbers ? answerNumber(card.numbers->median.median, locale, card.unit)
                            : QString();
    case QuestionKind::Choice:
    case QuestionKind::MultiChoice:
        return figureText(card.most.value, Unit::Percent, locale);
    case QuestionKind::Text: // how many answers there are is said beside it
    case QuestionKind::Date:
    case QuestionKind::Identifier:
    case QuestionKind::Person:
    case QuestionKind::Empty:
        break;
    }
    return {};
}

QString questionDetail(const QuestionCard &card, const QLocale &locale)
{
    QString figures = rangeAndAnswers(card, locale);
    // Whose share the figure is, the sentence below tells only of a question that is not cut.
    if (card.isCut && isOneOrMore(card.kind) && !card.mostAnswer.isEmpty() &&
        !questionFigure(card, locale).isEmpty())
        //: Beside a share; %1 the answer that was given most often, %2 "34% to 40% · 804 answers"
        figures = AnswerText::tr("“%1” · %2").arg(card.mostAnswer.simplified(), figures);
    const QString best = whichIsBest(card);
    return best.isEmpty() ? figures : figures + u" · "_qs + best;
}

QString questionTitle(const QString &title, qsizetype questions, RowForm form)
{
    if (!title.isEmpty())
        return title;
    if (form == RowForm::Ticks)
        //: Several columns of a file in which a box is ticked or not, shown together
        return AnswerText::tr("What was ticked: %n box(es)", nullptr, static_cast<int>(questions));
    //: Several questions of a survey, answered on the same scale and shown together
    return AnswerText::tr("%n question(s) on one scale", nullptr, static_cast<int>(questions));
}

} // namespace patron
