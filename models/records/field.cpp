// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/field.h"

#include <algorithm>
#include <array>

namespace patron {

namespace {

constexpr std::array fields{
    FieldInfo{Field::Question, "question"},
    FieldInfo{Field::Skip, "skip"},
    FieldInfo{Field::SourceId, "source_id"},
    FieldInfo{Field::Date, "date"},
    FieldInfo{Field::Recommend, "recommend"},
    FieldInfo{Field::Satisfaction, "satisfaction"},
    FieldInfo{Field::Rating, "rating"},
    FieldInfo{Field::Effort, "effort"},
    FieldInfo{Field::Channel, "channel"},
    FieldInfo{Field::Branch, "branch"},
    FieldInfo{Field::Segment, "segment"},
    FieldInfo{Field::Staff, "staff"},
    FieldInfo{Field::Product, "product"},
    FieldInfo{Field::Comment, "comment"},
    FieldInfo{Field::Title, "title"},
    FieldInfo{Field::CustomerKey, "customer"},
    FieldInfo{Field::CustomerName, "customer_name"},
    FieldInfo{Field::CustomerEmail, "customer_email"},
    FieldInfo{Field::CustomerPhone, "customer_phone"},
    FieldInfo{Field::ReplyTime, "reply_time"},
    FieldInfo{Field::RepliedAt, "replied_at"},
    FieldInfo{Field::ResolutionTime, "resolution_time"},
};

struct OtherName
{
    const char *name;
    Field field;
};

constexpr std::array otherNames{
    OtherName{"id", Field::SourceId},
    OtherName{"nps", Field::Recommend},
    OtherName{"recommendation", Field::Recommend},
    OtherName{"csat", Field::Satisfaction},
    OtherName{"stars", Field::Rating},
    OtherName{"ces", Field::Effort},
    OtherName{"text", Field::Comment},
    OtherName{"customer_id", Field::CustomerKey},
    OtherName{"name", Field::CustomerName},
    OtherName{"email", Field::CustomerEmail},
    OtherName{"phone", Field::CustomerPhone},
};

} // namespace

std::span<const FieldInfo> allFields()
{
    return fields;
}

QString fieldId(Field field)
{
    return QLatin1String(std::ranges::find(fields, field, &FieldInfo::field)->id);
}

std::optional<Field> fieldFromId(QStringView id)
{
    const QString wanted =
        id.toString().trimmed().toLower().replace(u'-', u'_').replace(u' ', u'_');
    for (const FieldInfo &row : fields) {
        if (wanted == QLatin1String(row.id))
            return row.field;
    }
    for (const OtherName &row : otherNames) {
        if (wanted == QLatin1String(row.name))
            return row.field;
    }
    return std::nullopt;
}

} // namespace patron
