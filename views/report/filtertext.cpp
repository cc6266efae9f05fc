// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/filtertext.h"

#include "models/counting/channelplace.h"
#include "models/counting/scorequestion.h"
#include "models/session/wordstudy.h"
#include "views/text/daytext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ReportStory)
};

QString valueName(Dimension dimension, const QString &value, const FilterNames &names)
{
    if (dimension == Dimension::ScoreClass)
        return scoreClassName(value);
    if (dimension == Dimension::Import)
        return names.imports.value(value, value);
    return value;
}

QString chosenText(Dimension dimension, const QStringList &values, const FilterNames &names,
                   const QLocale &locale)
{
    QStringList chosen;
    for (const QString &value : values)
        chosen << (value.isEmpty()
                       ? groupText({}, Breakdown::over(dimension, Measure::Volume), locale)
                       : valueName(dimension, value, names));
    //: A filter in the report's head: %1 dimension such as "Channel", %2 the chosen values
    return Tr::tr("%1: %2").arg(dimensionName(dimension), chosen.join(u", "_qs));
}

QString answeredText(QuestionId question, const QStringList &values, const FilterNames &names,
                     const QLocale &locale)
{
    if (question == wordQuestion) {
        QStringList words;
        for (const QString &value : values)
            words << wordOf(value);
        //: A filter in the report's head: comments that hold these words
        return Tr::tr("with the word: %1").arg(words.join(u", "_qs));
    }
    if (question == textQuestion)
        //: A filter in the report's head: comments that hold what was searched for
        return Tr::tr("comments with: %1").arg(values.join(u", "_qs));
    if (question == placeQuestion) {
        QStringList places;
        for (const QString &value : values)
            places << placeName(value);
        return places.join(u", "_qs);
    }
    if (const auto measure = scoreOf(question)) {
        QStringList scores;
        for (const QString &value : values)
            scores << scoreText(*measure, value, locale);
        return Tr::tr("%1: %2").arg(fieldName(info(*measure).field), scores.join(u", "_qs));
    }
    return Tr::tr("%1: %2").arg(names.questions.value(question), values.join(u", "_qs));
}

} // namespace

QString filterText(const Filter &filter, const FilterNames &names, const QLocale &locale)
{
    const QString chosen = chosenText(filter, names, locale);
    if (!filter.period.isOpen())
        return chosen;
    const QString always = periodText(filter.period, locale);
    return chosen.isEmpty() ? always : always + u" · "_qs + chosen;
}

QString chosenText(const Filter &filter, const FilterNames &names, const QLocale &locale)
{
    QStringList parts;
    if (!filter.period.isOpen())
        parts << periodText(filter.period, locale);
    for (auto it = filter.chosen.begin(); it != filter.chosen.end(); ++it) {
        if (!it.value().isEmpty())
            parts << chosenText(it.key(), it.value(), names, locale);
    }
    for (auto it = filter.answers.begin(); it != filter.answers.end(); ++it) {
        if (!it.value().isEmpty())
            parts << answeredText(it.key(), it.value(), names, locale);
    }
    if (filter.isCompared())
        parts << Tr::tr("compared with the period before");
    return parts.join(u" · "_qs);
}

} // namespace patron
