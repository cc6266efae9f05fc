// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the dimensions by their ids, and the other way round. Read once, then a value.
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/records/dimension.h"

#include <QHash>
#include <QMap>

#include <utility>

namespace patron {

class Database;

class ValueNames final
{
public:
    [[nodiscard]] static Result<ValueNames> load(Database &database);

    /// "" = there is none with this id.
    [[nodiscard]] QString name(qint64 id) const { return m_names.value(id); }
    /// 0 = the dimension has no such word.
    [[nodiscard]] qint64 id(Dimension dimension, const QString &name) const
    {
        return m_ids.value({dimension, name});
    }

private:
    QHash<qint64, QString> m_names;
    QMap<std::pair<Dimension, QString>, qint64> m_ids;
};

} // namespace patron
