// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/comparecard.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/bandschart.h"
#include "views/text/comparetext.h"
#include "views/text/surveytext.h"

#include <algorithm>

namespace patron {

namespace {

const PublishedSurvey *surveyOf(const QString &id)
{
    const QList<PublishedSurvey> &all = publishedSurveys();
    const auto found = std::ranges::find(all, id, &PublishedSurvey::id);
    return found == all.end() ? nullptr : &*found;
}

QVariant cellOf(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

/// Statement and source: the name of a row.
QString rowName(const ComparedFigure &figure, const QLocale &locale)
{
    const PublishedSurvey *survey = surveyOf(figure.survey);
    const QString statement = surveyStatement(figure.survey, figure.published.id);
    if (!survey)
        return statement;
    const QString name = statement + u'\n' + sourceName(*survey, figure.published);
    // "About a half" is not 50 percent to the dot.
    return figure.published.bound == Bound::Exact
               ? name
               : name + u": "_qs + publishedText(figure.published, locale);
}

FigureTable tableOf(const ComparedTheme &theme, const QLocale &locale)
{
    FigureTable table;
    const bool hasOwn = std::ranges::any_of(theme.figures, [](const ComparedFigure &figure) {
        return figure.own && figure.own->value;
    });
    table.columns << FigureColumn{TableColumn::Group, {}};
    QStringList sides{QLatin1String(publishedColumn)};
    if (hasOwn)
        sides << QLatin1String(ownColumn);
    for (const QString &side : std::as_const(sides)) {
        for (const TableColumn kind : {TableColumn::Value, TableColumn::Low, TableColumn::High})
            table.columns << FigureColumn{kind, side};
    }
    if (hasOwn)
        table.columns << FigureColumn{TableColumn::N, {}};
    for (const ComparedFigure &figure : theme.figures) {
        FigureRow row;
        row.key.value = rowName(figure, locale);
        row.figure.n = smallestFirm; // published figures are firm, whatever the own ones are
        const auto &range = figure.published.interval;
        row.cells << row.key.value << figure.published.percent
                  << cellOf(range ? std::optional(range->low) : std::nullopt)
                  << cellOf(range ? std::optional(range->high) : std::nullopt);
        if (hasOwn) {
            const bool isThere = figure.own && figure.own->value;
            row.cells << cellOf(isThere ? figure.own->value : std::nullopt)
                      << cellOf(isThere ? std::optional(figure.own->low) : std::nullopt)
                      << cellOf(isThere ? std::optional(figure.own->high) : std::nullopt)
                      << (isThere ? QVariant(figure.own->n) : QVariant());
        }
        table.rows << row;
    }
    return table;
}

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Above:
        return Tone::Good;
    case Standing::Below:
        return Tone::Bad;
    case Standing::CannotTell:
        return Tone::Unsure;
    case Standing::NothingOwn:
    case Standing::NotYet:
    case Standing::SideBySide:
        return Tone::Plain;
    }
    Q_UNREACHABLE();
}

} // namespace

CompareCard::CompareCard(QWidget *parent)
    : CardFrame(parent)
{
    setChart(std::make_unique<BandsChart>(model()));
    offerSaving(false);
    CompareCard::retranslate();
}

void CompareCard::setTheme(const ComparedTheme &theme)
{
    m_theme = theme;
    retranslate();
}

QString CompareCard::explanation() const
{
    QStringList lines{bandExplanation()};
    QStringList reasons;
    QStringList sources;
    for (const ComparedFigure &figure : m_theme.figures) {
        const PublishedSurvey *survey = surveyOf(figure.survey);
        const QString source = survey ? sourceText(*survey, locale()) : QString();
        if (!sources.contains(source))
            sources << source;
        if (!figure.own)
            continue;
        for (const QString &reason : figure.published.because) {
            if (!reasons.contains(comparisonReason(reason)))
                reasons << comparisonReason(reason);
        }
    }
    lines << reasons << sources;
    return lines.join(u'\n');
}

/// Each thing once: what is missing is the same for several published figures.
CardWords CompareCard::words() const
{
    CardWords words;
    words.title = themeTitle(m_theme.id);
    QStringList finding;
    for (const ComparedFigure &figure : m_theme.figures) {
        const std::pair said{standingText(figure, locale()), toneOf(figure.standing)};
        if (said.first.isEmpty())
            continue;
        if (!words.verdicts.contains(said))
            words.verdicts << said;
        if (!finding.contains(said.first))
            finding << said.first;
    }
    words.explanation = explanation();
    words.finding = finding.join(u' ');
    return words;
}

QString CompareCard::explainText() const
{
    return tr("&Can this be compared?");
}

void CompareCard::retranslate()
{
    setTable(tableOf(m_theme, locale())); // names of rows are words
    CardFrame::retranslate();
}

} // namespace patron
