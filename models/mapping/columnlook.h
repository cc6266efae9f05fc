// SPDX-License-Identifier: GPL-3.0-or-later
// A column as its header, its values and the file's dictionary show it, before anybody decides what
// it means. Pure functions of values.
#pragma once

#include "models/files/tablereader.h"
#include "models/mapping/mapping.h"
#include "models/mapping/profile.h"
#include "models/mapping/readings.h"
#include "models/mapping/wordscale.h"

#include <QStringList>

#include <optional>

namespace patron {

struct ColumnLook
{
    QString header;
    const ColumnProfile &profile;
    QuestionKind kind = QuestionKind::Text;
    ValueFormat format = {};
    qint64 rows = 0;                       ///< of the table
    std::optional<FoundScale> words = {};  ///< that cells or labels are steps of
    std::optional<ScaleRange> stated = {}; ///< by the header, the labels or "4 out of 5"
    bool isUnitSaid = false;               ///< whether a length is in minutes or in hours
    bool isPlace = false;                  ///< in an order, not on a scale
    bool isBestFirst = false;              ///< 1 is the best, as header or labels say
    QList<AnswerLabel> labels = {};        ///< should it stay a question
    ColumnReading wished = {};
    QStringList known = {}; ///< options of a question of several answers, from earlier imports
    QuestionKind ownKind = QuestionKind::Text; ///< as in ColumnMapping, also ownSeparator
    QString ownSeparator = {};
};

/// known: as in KnownOptions.
[[nodiscard]] ColumnLook lookAt(const QString &header, const HeaderDetail &detail,
                                const ColumnProfile &profile, qint64 rows,
                                const ColumnReading &wished = {}, const QStringList &known = {});

} // namespace patron
