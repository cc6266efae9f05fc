// SPDX-License-Identifier: GPL-3.0-or-later
// Own figures beside published ones: which can stand together, and whether they differ for certain.
// No words: statements are in views/text. Pure functions.
#pragma once

#include "models/metrics/publishedsurvey.h"

#include <QMap>

#include <span>

namespace patron {

/// An own figure in percent with its 95 % interval; value is none under smallestShown.
struct OwnFigure
{
    std::optional<double> value;
    double low = 0;
    double high = 100;
    qint64 n = 0;
    bool isHidden = false; ///< by the filter: without it there is a value

    friend bool operator==(const OwnFigure &, const OwnFigure &) = default;
};

/// By PublishedFigure::own; channels by "channel-share/" and the figure's id.
using OwnFigures = QMap<QString, OwnFigure>;

/// The key of the own figure that stands beside this one; "" where there is none.
[[nodiscard]] QString ownKey(const PublishedFigure &figure);

enum class Standing : quint8
{
    NothingOwn, ///< no own figure exists for it
    NotYet,     ///< there could be one, but the data do not say
    Hidden,     ///< there is one, but the filter leaves too few answers for it
    SideBySide, ///< shown, but another thing was asked: no verdict
    Above,      ///< for certain
    Below,
    CannotTell,
    SizeUnknown, ///< nobody says how many were asked: only how far apart they are, not whether by
                 ///< chance
};

struct ComparedFigure
{
    QString survey; ///< id
    PublishedFigure published;
    std::optional<OwnFigure> own;
    Standing standing = Standing::NothingOwn;
};

/// "loyalty", "service", "channels", "firms", "privacy": what the pane groups figures by.
struct ComparedTheme
{
    QString id;
    QList<ComparedFigure> figures; ///< those with an own figure beside them first
};

/// How an own figure stands to a published one.
[[nodiscard]] Standing standingOf(const PublishedFigure &published,
                                  const std::optional<OwnFigure> &own);

/// Columns of a table of published and own figures: what Value, Low and High are of (percent).
inline constexpr auto publishedColumn = "share-published";
inline constexpr auto ownColumn = "share-own";

/// All published figures, each once.
[[nodiscard]] QList<ComparedTheme> comparedThemes(std::span<const PublishedSurvey> surveys,
                                                  const OwnFigures &own);
/// Every theme, in the order of the pane.
[[nodiscard]] QStringList comparedThemeIds();

} // namespace patron
