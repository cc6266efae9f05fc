// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/publishedsurvey.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

std::optional<Bound> boundOf(const QString &id)
{
    if (id.isEmpty())
        return Bound::Exact;
    if (id == u"about")
        return Bound::About;
    if (id == u"more-than")
        return Bound::MoreThan;
    if (id == u"less-than")
        return Bound::LessThan;
    return std::nullopt;
}

std::optional<Comparable> comparableOf(const QString &id)
{
    if (id.isEmpty() || id == u"no")
        return Comparable::No;
    if (id == u"loosely")
        return Comparable::Loosely;
    if (id == u"yes")
        return Comparable::Yes;
    return std::nullopt;
}

std::optional<int> yearOf(const QJsonObject &object)
{
    const int year = object.value(QLatin1String("year")).toInt();
    return year > 0 ? std::optional(year) : std::nullopt;
}

/// Of how many people a published percentage speaks is known, not of exactly how many.
Interval rangeOf(double percent, qint64 n)
{
    const Interval range = wilson(std::llround(percent / 100 * static_cast<double>(n)), n);
    return {std::min(percent, 100 * range.low), std::max(percent, 100 * range.high)};
}

std::optional<PublishedFigure> readFigure(const QJsonObject &object, std::optional<qint64> n)
{
    PublishedFigure figure;
    figure.id = object.value(QLatin1String("id")).toString();
    figure.topic = object.value(QLatin1String("topic")).toString();
    figure.percent = object.value(QLatin1String("percent")).toDouble(-1);
    figure.year = yearOf(object);
    figure.own = object.value(QLatin1String("own")).toString();
    for (const QJsonValue &reason : object.value(QLatin1String("because")).toArray())
        figure.because << reason.toString();
    const auto bound = boundOf(object.value(QLatin1String("bound")).toString());
    const auto comparable = comparableOf(object.value(QLatin1String("comparable")).toString());
    const QStringList known = comparisonReasons();
    const bool isKnown = std::ranges::all_of(
        figure.because, [&known](const QString &reason) { return known.contains(reason); });
    if (figure.id.isEmpty() || figure.topic.isEmpty() || figure.percent < 0 ||
        figure.percent > 100 || !bound || !comparable || !isKnown)
        return std::nullopt;
    figure.bound = *bound;
    figure.comparable = *comparable;
    if (n)
        figure.interval = rangeOf(figure.percent, *n);
    return figure;
}

QList<PublishedSurvey> readAll()
{
    QList<PublishedSurvey> surveys;
    const QDir folder(QStringLiteral(":/patron/surveys"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto survey = readSurvey(file.readAll()))
            surveys << *survey;
    }
    return surveys;
}

} // namespace

QStringList comparisonReasons()
{
    return {QStringLiteral("owners-not-customers"),
            QStringLiteral("belief-not-deed"),
            QStringLiteral("wish-not-deed"),
            QStringLiteral("any-firm-not-one"),
            QStringLiteral("one-firm"),
            QStringLiteral("size-unknown")};
}

QStringList surveyAudiences()
{
    return {QStringLiteral("decision-makers-of-small-firms"),
            QStringLiteral("women-who-own-a-small-firm"), QStringLiteral("consumers"),
            QStringLiteral("customers-of-one-firm")};
}

const QList<PublishedSurvey> &publishedSurveys()
{
    static const QList<PublishedSurvey> surveys = readAll();
    return surveys;
}

std::optional<PublishedSurvey> readSurvey(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    PublishedSurvey survey;
    survey.id = root.value(QLatin1String("id")).toString();
    survey.name = root.value(QLatin1String("name")).toString();
    survey.year = yearOf(root);
    survey.country = root.value(QLatin1String("country")).toString();
    survey.asked = root.value(QLatin1String("asked")).toString();
    survey.isRandomSample = root.value(QLatin1String("sampling")).toString() == u"random";
    if (const qint64 n = root.value(QLatin1String("n")).toInteger(); n > 0)
        survey.n = n;
    for (const QJsonValue &value : root.value(QLatin1String("figures")).toArray()) {
        const auto figure = readFigure(value.toObject(), survey.n);
        if (!figure)
            return std::nullopt;
        survey.figures << *figure;
    }
    if (survey.id.isEmpty() || survey.name.isEmpty() || survey.figures.isEmpty() ||
        !surveyAudiences().contains(survey.asked))
        return std::nullopt;
    return survey;
}

} // namespace patron
