// SPDX-License-Identifier: GPL-3.0-or-later
// What surveys of others found, to stand beside the own figures: facts from resources/surveys, each
// with its own sampling interval and with what speaks against comparing. No words: statements are
// in views/text. Plain values.
#pragma once

#include "models/metrics/interval.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace patron {

/// How exactly a percentage was published.
enum class Bound : quint8
{
    Exact,
    About,
    MoreThan,
    LessThan
};

enum class Comparable : quint8
{
    No,
    Loosely, ///< with the reasons in PublishedFigure::because
    Yes
};

struct PublishedFigure
{
    QString id;    ///< "linkedin"; unique in its survey
    QString topic; ///< "service", "loyalty", "channels", "attributes", "staff", "technology",
                   ///< "strategy", "speed", "privacy"
    double percent = 0;
    Bound bound = Bound::Exact;
    std::optional<Interval> interval; ///< Wilson, percent; none where nobody says how many answered
    std::optional<int> year;          ///< of this figure
    QString own; ///< the own figure to put beside it: "promoter-share", "three-year-loyalty",
                 ///< "channel-share"; "" where there is none that tells of the same thing
    Comparable comparable = Comparable::No;
    QStringList because; ///< what speaks against comparing: "owners-not-customers",
                         ///< "belief-not-deed", "wish-not-deed", "any-firm-not-one", "one-firm",
                         ///< "size-unknown"
};

struct PublishedSurvey
{
    QString id;
    QString name; ///< as whoever made it calls it; the same in every language
    std::optional<int> year;
    QString country; ///< ISO 3166 ("GB"); "" = several
    QString asked; ///< "decision-makers-of-small-firms", "women-who-own-a-small-firm", "consumers",
                   ///< "customers-of-one-firm"
    std::optional<qint64> n;
    bool isRandomSample =
        false; ///< known to be one; else the intervals are the least doubt there is
    QList<PublishedFigure> figures;
};

/// All that come with Patron, by id.
[[nodiscard]] const QList<PublishedSurvey> &publishedSurveys();
/// One file of resources/surveys; none where anything in it is not as documented.
[[nodiscard]] std::optional<PublishedSurvey> readSurvey(const QByteArray &json);
/// Every reason and every audience that the files may name, for views/text and tests.
[[nodiscard]] QStringList comparisonReasons();
[[nodiscard]] QStringList surveyAudiences();

} // namespace patron
