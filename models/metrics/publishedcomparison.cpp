// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/publishedcomparison.h"

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

QString themeOf(const QString &topic)
{
    if (topic == u"loyalty" || topic == u"channels" || topic == u"privacy")
        return topic;
    if (topic == u"service" || topic == u"speed")
        return QStringLiteral("service");
    return QStringLiteral("firms");
}

} // namespace

QString ownKey(const PublishedFigure &figure)
{
    return figure.own == u"channel-share" ? figure.own + u'/' + figure.id : figure.own;
}

Standing standingOf(const PublishedFigure &published, const std::optional<OwnFigure> &own)
{
    if (published.own.isEmpty())
        return Standing::NothingOwn;
    if (!own || !own->value)
        return own && own->isHidden ? Standing::Hidden : Standing::NotYet;
    if (published.comparable == Comparable::No)
        return Standing::SideBySide;
    const double percent = published.percent;
    if (!published.interval)
        return Standing::SizeUnknown;
    const Interval theirs = *published.interval;
    const double difference = *own->value - percent;
    // Newcombe's way to put the intervals of two shares together (metrics M10).
    const double low = difference - std::hypot(*own->value - own->low, theirs.high - percent);
    const double high = difference + std::hypot(own->high - *own->value, percent - theirs.low);
    // "More than 60 %" may be any of them: below it is no news, above it is none either.
    if (low > 0 && published.bound != Bound::MoreThan)
        return Standing::Above;
    if (high < 0 && published.bound != Bound::LessThan)
        return Standing::Below;
    return Standing::CannotTell;
}

QList<ComparedTheme> comparedThemes(std::span<const PublishedSurvey> surveys, const OwnFigures &own)
{
    QList<ComparedTheme> themes;
    for (const QString &id : comparedThemeIds())
        themes << ComparedTheme{id, {}};
    for (const PublishedSurvey &survey : surveys) {
        for (const PublishedFigure &figure : survey.figures) {
            ComparedFigure compared{survey.id, figure, std::nullopt, Standing::NothingOwn};
            if (const auto found = own.constFind(ownKey(figure)); found != own.constEnd())
                compared.own = *found;
            compared.standing = standingOf(figure, compared.own);
            std::ranges::find(themes, themeOf(figure.topic), &ComparedTheme::id)->figures
                << compared;
        }
    }
    for (ComparedTheme &theme : themes)
        std::stable_partition(
            theme.figures.begin(), theme.figures.end(),
            [](const ComparedFigure &figure) { return figure.standing != Standing::NothingOwn; });
    return themes;
}

QStringList comparedThemeIds()
{
    return {QStringLiteral("loyalty"), QStringLiteral("service"), QStringLiteral("channels"),
            QStringLiteral("privacy"), QStringLiteral("firms")};
}

} // namespace patron
