// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/bandstable.h"

#include "views/text/comparetext.h"
#include "views/text/surveytext.h"

#include <algorithm>

namespace patron {

namespace {

QVariant cellOf(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

/// Statement and source: the name of a row.
QString rowName(const ComparedFigure &figure, const QLocale &locale)
{
    const QList<PublishedSurvey> &all = publishedSurveys();
    const auto survey = std::ranges::find(all, figure.survey, &PublishedSurvey::id);
    const QString statement = surveyStatement(figure.survey, figure.published.id);
    if (survey == all.end())
        return statement;
    const QString name = statement + u'\n' + sourceName(*survey, figure.published);
    // "About a half" is not 50 percent to the dot.
    return figure.published.bound == Bound::Exact
               ? name
               : name + u": "_qs + publishedText(figure.published, locale);
}

} // namespace

FigureTable bandsTable(const ComparedTheme &theme, const QLocale &locale)
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

} // namespace patron
