// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storedfields.h"

#include "models/storage/statement.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace patron {

namespace {

constexpr std::array responseFields{
    StoredField{Field::SourceId, "source_id", StoredForm::Text},
    StoredField{Field::Date, "answered_at", StoredForm::Moment},
    StoredField{Field::Recommend, "recommend", StoredForm::Number},
    StoredField{Field::Satisfaction, "satisfaction", StoredForm::Number},
    StoredField{Field::Rating, "rating", StoredForm::HalfStars},
    StoredField{Field::Effort, "effort", StoredForm::Number},
    StoredField{Field::ReplyTime, "reply_seconds", StoredForm::Minutes},
    StoredField{Field::ResolutionTime, "resolution_seconds", StoredForm::Minutes},
    StoredField{Field::CustomerLeft, "left_at", StoredForm::Moment},
    StoredField{Field::CustomerLeft, "has_left", StoredForm::Number},
    StoredField{Field::Tenure, "tenure_days", StoredForm::Number},
    StoredField{Field::Amount, "amount", StoredForm::Hundredths},
    StoredField{Field::Comment, "comment", StoredForm::Text},
};

constexpr int usualDigits = 6;
constexpr int digitsToTheSecond = 12;

} // namespace

std::span<const StoredField> storedFields()
{
    return responseFields;
}

const StoredField *storedField(Field field)
{
    // Since when somebody is a customer stands where an answer has its day.
    const Field kept = field == Field::CustomerSince ? Field::Date : field;
    const auto found = std::ranges::find(responseFields, kept, &StoredField::field);
    return found == responseFields.end() ? nullptr : &*found;
}

QString storedText(const Statement &row, int column, StoredForm form, StoredStyle style)
{
    if (row.isNull(column))
        return {};
    const bool isTable = style == StoredStyle::Table;
    const auto number = static_cast<double>(row.integer(column));
    switch (form) {
    case StoredForm::Text:
        return row.string(column);
    case StoredForm::Number:
        return QString::number(row.integer(column));
    case StoredForm::HalfStars:
        return QString::number(number / 2);
    case StoredForm::Minutes:
        return QString::number(number / 60, 'g', isTable ? digitsToTheSecond : usualDigits);
    case StoredForm::Hundredths:
        return QString::number(number / 100, 'f', 2);
    case StoredForm::Moment: {
        const QDateTime moment =
            QDateTime::fromSecsSinceEpoch(row.integer(column), QTimeZone::utc());
        return moment.time() == QTime(0, 0)
                   ? moment.date().toString(Qt::ISODate)
                   : moment.toString(isTable ? u"yyyy-MM-dd HH:mm:ss" : u"yyyy-MM-ddTHH:mm:ss");
    }
    }
    Q_UNREACHABLE();
}

std::string storedWordSql(const std::string &column)
{
    return "(SELECT v.value FROM dimension_value v WHERE v.workspace_id = ?1 AND v.value_id = " +
           column + ')';
}

} // namespace patron
