// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/field.h"

#include <algorithm>
#include <array>

namespace patron {

namespace {

constexpr quint8 bitOf(RecordKind kind)
{
    return quint8(1U << static_cast<quint8>(kind));
}
constexpr quint8 responses = bitOf(RecordKind::Responses);
constexpr quint8 customers = bitOf(RecordKind::Customers);
constexpr quint8 purchases = bitOf(RecordKind::Purchases);
constexpr quint8 all = responses | customers | purchases;

constexpr std::array fields{
    FieldInfo{Field::Question, "question", all},
    FieldInfo{Field::Skip, "skip", all},
    FieldInfo{Field::SourceId, "source_id", all},
    FieldInfo{Field::Date, "date", responses | purchases},
    FieldInfo{Field::Recommend, "recommend", responses},
    FieldInfo{Field::Satisfaction, "satisfaction", responses},
    FieldInfo{Field::Rating, "rating", responses},
    FieldInfo{Field::Effort, "effort", responses},
    FieldInfo{Field::Channel, "channel", all},
    FieldInfo{Field::Branch, "branch", all},
    FieldInfo{Field::Segment, "segment", all},
    FieldInfo{Field::Staff, "staff", all},
    FieldInfo{Field::Product, "product", all},
    FieldInfo{Field::Comment, "comment", responses},
    FieldInfo{Field::Title, "title", responses},
    FieldInfo{Field::CustomerKey, "customer", all},
    FieldInfo{Field::CustomerName, "customer_name", all},
    FieldInfo{Field::CustomerEmail, "customer_email", all},
    FieldInfo{Field::CustomerPhone, "customer_phone", all},
    FieldInfo{Field::ReplyTime, "reply_time", responses},
    FieldInfo{Field::RepliedAt, "replied_at", responses},
    FieldInfo{Field::ResolutionTime, "resolution_time", responses},
    FieldInfo{Field::SolvedAt, "solved_at", responses},
    FieldInfo{Field::CustomerSince, "customer_since", customers},
    FieldInfo{Field::CustomerLeft, "customer_left", customers},
    FieldInfo{Field::Tenure, "tenure", customers},
    FieldInfo{Field::AgeGroup, "age_group", all},
    FieldInfo{Field::Amount, "amount", purchases},
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
    OtherName{"since", Field::CustomerSince},
    OtherName{"left", Field::CustomerLeft},
    OtherName{"churn", Field::CustomerLeft},
    OtherName{"age", Field::AgeGroup},
    OtherName{"sum", Field::Amount},
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

bool belongsTo(Field field, RecordKind kind)
{
    return (std::ranges::find(fields, field, &FieldInfo::field)->kinds & bitOf(kind)) != 0;
}

bool isOffered(Field field, RecordKind kind)
{
    return belongsTo(field, kind) && !(field == Field::SourceId && kind == RecordKind::Customers);
}

bool mayRepeat(Field field)
{
    return field == Field::Question || field == Field::Skip || field == Field::Comment;
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
