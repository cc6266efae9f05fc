// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what was decided about a file: see decisions.h.

#include "models/mapping/datetext.h"
#include "models/mapping/missingwords.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/readings.h"
#include "models/mapping/recipematch.h"
#include "models/mapping/stampreader.h"
#include "models/mapping/valuetext.h"
#include "models/session/decisions.h"

#include <algorithm>
#include <array>

namespace patron {

namespace {

/// The names are those of the standard.
const QStringList encodings{
    u"UTF-8"_qs,  u"windows-1251"_qs, u"windows-1250"_qs, u"windows-1252"_qs, u"KOI8-R"_qs,
    u"IBM866"_qs, u"ISO-8859-5"_qs,   u"ISO-8859-2"_qs,   u"ISO-8859-16"_qs,  u"IBM852"_qs,
    u"IBM855"_qs, u"MacCyrillic"_qs,  u"MacRoman"_qs,     u"UTF-16LE"_qs,     u"UTF-16BE"_qs};
const QStringList separators{u","_qs, u";"_qs, u"\t"_qs, u"|"_qs};
const QStringList quotes{u"\""_qs, u"'"_qs, noQuote};
/// Rows above the column names, rows of the column names.
const QStringList headerPlaces{u"0+0"_qs, u"0+1"_qs, u"0+2"_qs, u"0+3"_qs, u"1+1"_qs, u"1+2"_qs,
                               u"2+1"_qs, u"2+2"_qs, u"3+1"_qs, u"4+1"_qs, u"5+1"_qs, u"6+1"_qs};
const QStringList timeUnits{u"seconds"_qs, u"minutes"_qs, u"hours"_qs, u"days"_qs};
/// Of the time somebody has been a customer.
const QStringList tenureUnits{u"days"_qs, u"months"_qs, u"years"_qs};
const QString noRecipe = u"none"_qs;
const QStringList partSigns{u";"_qs, u", "_qs, u"/"_qs, u"|"_qs, u"\n"_qs, u"space"_qs, u"none"_qs};
/// Where tools and owners of such shops sit; any other zone can be written on the command line.
const QStringList zones{u"local"_qs,
                        u"UTC"_qs,
                        u"Europe/Bucharest"_qs,
                        u"Europe/Chisinau"_qs,
                        u"Europe/Moscow"_qs,
                        u"Europe/Kyiv"_qs,
                        u"Europe/Berlin"_qs,
                        u"Europe/London"_qs,
                        u"America/New_York"_qs,
                        u"America/Chicago"_qs,
                        u"America/Denver"_qs,
                        u"America/Los_Angeles"_qs};
/// Rows that a known export leaves out and that can be asked for.
constexpr std::array leftOutReasons{ProblemCode::RowPreview, ProblemCode::RowTest,
                                    ProblemCode::RowPartial, ProblemCode::RowSpam};
const QString yes = u"yes"_qs;
const QString no = u"no"_qs;

QString dateOrderId(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return u"dmy"_qs;
    case DateOrder::MonthDayYear:
        return u"mdy"_qs;
    case DateOrder::YearMonthDay:
        return u"ymd"_qs;
    }
    Q_UNREACHABLE();
}

/// The scale that a note tells lies within 0 to 10 and reaches beyond five and seven steps.
bool mayBeRecommendation(const Problem &scale)
{
    const QStringList ends = scale.arguments.value(1).toString().split(u'-');
    const int low = ends.value(0).toInt();
    const int high = ends.value(1).toInt();
    return ends.size() == 2 && low >= 0 && high > 7 && high <= 10;
}

QStringList with(QStringList list, const QString &value)
{
    if (!list.contains(value))
        list.prepend(value);
    return list;
}

/// "space" and " / " are signs that the command line, too, calls so.
QStringList signsFor(const QString &sign)
{
    QStringList signs = partSigns;
    if (sign == u" / ")
        signs.removeAll(u"/"_qs);
    return with(signs, sign == u" " ? u"space"_qs : sign);
}

/// Gathers the decisions of one review.
class Collector final
{
public:
    Collector(const Review &review, const ImportOptions &options)
        : m_review(review)
        , m_options(options)
    {
    }

    QList<ReadingDecision> collect()
    {
        addFile();
        for (qsizetype i = 0; i < m_review.mapping.columns.size(); ++i)
            addColumn(m_review.mapping.columns[i], i);
        std::ranges::stable_sort(
            m_found, [](const auto &a, const auto &b) { return a.isAssumed && !b.isAssumed; });
        return m_found;
    }

private:
    void addFile();
    void addHeader();
    void addRecipe();
    void addTimeUnit(const ColumnMapping &column, qsizetype index, const QStringList &units);
    void addLeftOut();
    void addScale(const ColumnMapping &column);
    void addColumn(const ColumnMapping &column, qsizetype index);
    void addDateOrder(const ColumnMapping &column, qsizetype index);
    void addZone(const ColumnMapping &column, qsizetype index);
    void addMoments(const ColumnMapping &column, ReadingDecision &decision) const;
    void addDecimal(const ColumnMapping &column, qsizetype index);
    void addMissing(const ColumnMapping &column);
    [[nodiscard]] const Problem *noteOf(ProblemCode code, const QString &header = {}) const;
    [[nodiscard]] bool isWished(Reading reading, const QString &header) const;
    [[nodiscard]] bool isFieldWished(const QString &header) const
    {
        return std::ranges::any_of(
            m_options.wishes, [&header](const MappingWish &wish) { return wish.header == header; });
    }

    template <class Fits>
    [[nodiscard]] QString firstCell(qsizetype column, Fits fits) const
    {
        for (const QStringList &row : m_review.preview) {
            const std::string text = row.value(column).toStdString();
            const std::string_view cell = cellText(text);
            if (!cell.empty() && fits(cell))
                return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        }
        return {};
    }

    const Review &m_review;
    const ImportOptions &m_options;
    QList<ReadingDecision> m_found;
};

const Problem *Collector::noteOf(ProblemCode code, const QString &header) const
{
    for (const Problem &each : m_review.notes) {
        if (each.code == code && (header.isEmpty() || each.place.column == header))
            return &each;
    }
    return nullptr;
}

bool Collector::isWished(Reading reading, const QString &header) const
{
    return std::ranges::any_of(m_options.readings, [&](const ReadingWish &wish) {
        return wish.decision == wishId(reading) && (wish.header == header || wish.header.isEmpty());
    });
}

void Collector::addFile()
{
    const TableShape &shape = m_review.shape;
    if (!m_review.remembered.isEmpty())
        m_found << ReadingDecision{
            Reading::Remembered, {}, m_review.remembered, {m_review.remembered, QString()}};
    if (shape.sheets.size() > 1)
        m_found << ReadingDecision{Reading::Sheet,
                                   {},
                                   shape.sheet,
                                   shape.sheets,
                                   noteOf(ProblemCode::SheetChosen) &&
                                       m_options.table.sheet.isEmpty()};
    if (!shape.encoding.isEmpty())
        m_found << ReadingDecision{Reading::Encoding,
                                   {},
                                   shape.encoding,
                                   with(encodings, shape.encoding),
                                   noteOf(ProblemCode::EncodingGuessed) &&
                                       m_options.table.encoding.isEmpty()};
    if (!shape.delimiter.isEmpty())
        m_found << ReadingDecision{
            Reading::Separator, {}, shape.delimiter, with(separators, shape.delimiter)};
    if (!shape.quote.isEmpty())
        m_found << ReadingDecision{Reading::Quote, {}, shape.quote, with(quotes, shape.quote)};
    addHeader();
    addRecipe();
    addLeftOut();
}

void Collector::addRecipe()
{
    const QString recipe = m_review.mapping.recipe;
    const bool isWishedAway = m_options.file.recipe == noRecipe;
    // Without an answer the program looks for itself.
    QStringList choices{QString(), noRecipe};
    for (const Recipe &each : allRecipes())
        choices << each.id;
    if (!isWishedAway && recipe.isEmpty())
        choices.removeAll(noRecipe);
    else if (m_options.file.recipe.isEmpty())
        choices.removeAll(QString());
    m_found << ReadingDecision{Reading::Recipe, {}, isWishedAway ? noRecipe : recipe, choices};
    // A known export is known to be what it is.
    if (!recipe.isEmpty() && !m_options.file.kind)
        return;
    QStringList kinds;
    for (const RecordKind kind : allRecordKinds)
        kinds << recordKindId(kind);
    m_found << ReadingDecision{Reading::Kind, {}, recordKindId(m_review.mapping.kind), kinds};
}

void Collector::addTimeUnit(const ColumnMapping &column, qsizetype index, const QStringList &units)
{
    addDecimal(column, index);
    if (column.format.timeUnit == TimeUnit::Clock)
        return;
    const QString unit = timeUnitId(column.format.timeUnit);
    const Problem *assumed = noteOf(ProblemCode::TimeUnitAssumed, column.header);
    m_found << ReadingDecision{Reading::TimeUnit,
                               column.header,
                               unit,
                               with(units, unit),
                               assumed && !isWished(Reading::TimeUnit, column.header),
                               assumed ? assumed->value
                                       : firstCell(index, [](std::string_view cell) {
                                             return scanNumber(cell).has_value();
                                         })};
}

void Collector::addLeftOut()
{
    for (const ProblemCode reason : leftOutReasons) {
        const bool isIncluded = m_options.include.contains(reason);
        const Problem *left = noteOf(reason);
        if (!left && !isIncluded)
            continue;
        ReadingDecision decision{Reading::LeftOut, {}, isIncluded ? yes : no, {no, yes}};
        decision.reason = reason;
        decision.count = left ? left->arguments.value(0).toLongLong() : 0;
        m_found << decision;
    }
}

/// A scale that is not the one its header speaks of is kept as a question unless the owner says
/// otherwise.
void Collector::addScale(const ColumnMapping &column)
{
    const Problem *other = noteOf(ProblemCode::ScaleOther, column.header);
    if (!other)
        other = noteOf(ProblemCode::ScaleReversed, column.header);
    if (!other)
        return;
    const QString question = fieldId(Field::Question);
    const QString field = other->arguments.value(0).toString();
    QStringList choices{question, field};
    // "Score (0-10)" is how some ask whether one would recommend.
    const QString recommend = fieldId(Field::Recommend);
    if (field != recommend && mayBeRecommendation(*other))
        choices << recommend;
    m_found << ReadingDecision{Reading::Scale,
                               column.header,
                               fieldId(column.field),
                               with(choices, fieldId(column.field)),
                               column.field == Field::Question && !isFieldWished(column.header),
                               other->arguments.value(1).toString(),
                               other->code};
}

void Collector::addHeader()
{
    const TableShape &shape = m_review.shape;
    // Some formats name their columns themselves.
    if (shape.format.contains(u"JSON") || shape.format.contains(u"SPSS"))
        return;
    const QString value = u"%1+%2"_qs.arg(shape.titleRows).arg(shape.headerRows);
    const bool isOpen = shape.headerRows == 0 && !m_options.table.headerRows;
    m_found << ReadingDecision{Reading::Header, {}, value, with(headerPlaces, value), isOpen};
    m_found.last().rows = shape.firstRows;
}

void Collector::addDateOrder(const ColumnMapping &column, qsizetype index)
{
    QString example;
    const QString numbers = firstCell(index, [](std::string_view cell) {
        const auto date = scanDate(cell);
        return date && date->shape == ScannedDate::Shape::Numbers;
    });
    const Problem *assumed = noteOf(ProblemCode::DateOrderAssumed, column.header);
    if (numbers.isEmpty() && !assumed)
        return;
    example = firstCell(index, [](std::string_view cell) {
        const auto date = scanDate(cell);
        return date && date->shape == ScannedDate::Shape::Numbers && date->canBeDayFirst() &&
               date->canBeMonthFirst() && date->first != date->second;
    });
    if (example.isEmpty() && assumed)
        example = assumed->value;
    const QString value = dateOrderId(column.format.dateOrder);
    m_found << ReadingDecision{Reading::DateOrder,
                               column.header,
                               value,
                               with({u"dmy"_qs, u"mdy"_qs}, value),
                               assumed && !isWished(Reading::DateOrder, column.header),
                               example.isEmpty() ? numbers : example};
}

/// As StampReader and WallClock keep them: a time with a zone, of its own or of its column, is
/// moved to the owner's clock; one without, and a day without a time, stay as they are written.
void Collector::addZone(const ColumnMapping &column, qsizetype index)
{
    ReadingDecision decision{Reading::Zone, column.header, u"cell"_qs};
    decision.zone = QString::fromLatin1(m_options.zone.id());
    const auto timeOf = [&](bool withZone) {
        return firstCell(index, [withZone](std::string_view text) {
            const auto date = scanDate(text);
            return date && date->hasTime && date->hasZone == withZone;
        });
    };
    decision.example = timeOf(true);
    if (!decision.example.isEmpty()) {
        m_found << decision;
        return;
    }
    const bool isCounted = column.format.stamp == StampForm::UnixSeconds ||
                           column.format.stamp == StampForm::UnixMilliseconds;
    if (isCounted) {
        decision.value = u"UTC"_qs;
        decision.example = firstCell(index, [](std::string_view cell) { return !cell.empty(); });
        m_found << decision;
        return;
    }
    const Problem *assumed = noteOf(ProblemCode::ZoneAssumed, column.header);
    decision.example = assumed ? assumed->value : timeOf(false);
    const QTimeZone source = sourceZone(column);
    // The owner's own clock goes without saying for any other day than that of the answer.
    if (decision.example.isEmpty() ||
        (!source.isValid() && !assumed && column.field != Field::Date))
        return;
    decision.value = source.isValid() ? QString::fromLatin1(source.id()) : u"local"_qs;
    decision.alternatives = with(zones, decision.value);
    decision.isAssumed = assumed && !isWished(Reading::Zone, column.header);
    addMoments(column, decision);
    m_found << decision;
}

/// What the example is on the owner's clock, in each of the zones.
void Collector::addMoments(const ColumnMapping &column, ReadingDecision &decision) const
{
    const std::string text = decision.example.toStdString();
    const auto scanned = scanDate(text);
    const auto date =
        scanned ? readDate(*scanned, column.format.dateOrder, m_review.mapping.asOf) : std::nullopt;
    for (const QString &zone : decision.alternatives) {
        ColumnMapping there = column;
        there.format.zone = zone == u"local" ? QByteArray() : zone.toLatin1();
        decision.moments << (date ? WallClock(m_options.zone, sourceZone(there)).wall(*date) : 0);
    }
}

void Collector::addMissing(const ColumnMapping &column)
{
    const Problem *assumed = noteOf(ProblemCode::MissingAssumed, column.header);
    const Problem *wished = noteOf(ProblemCode::MissingWished, column.header);
    const bool isAnswered = isWished(Reading::Missing, column.header);
    if (!assumed && !wished && !isAnswered)
        return;
    const QString none = u"none"_qs;
    const QString value =
        column.change.missing.isEmpty() || !isAnswered ? none : missingText(column.change.missing);
    const Problem *told = assumed ? assumed : wished;
    const QString words = told ? told->arguments.value(1).toString() : QString();
    QStringList choices{none};
    const QStringList single = missingWords(words);
    if (single.size() > 1)
        choices << single;
    choices << words << value;
    choices.removeAll(QString());
    choices.removeDuplicates();
    ReadingDecision decision{Reading::Missing, column.header,          value,
                             choices,          assumed && !isAnswered, words};
    decision.count = told ? told->arguments.value(0).toLongLong() : 0;
    m_found << decision;
}

void Collector::addDecimal(const ColumnMapping &column, qsizetype index)
{
    const Problem *assumed = noteOf(ProblemCode::DecimalAssumed, column.header);
    const QString example = assumed ? assumed->value : firstCell(index, [](std::string_view cell) {
        const auto number = scanNumber(cell);
        return number && !number->isClear();
    });
    if (example.isEmpty())
        return;
    m_found << ReadingDecision{Reading::Decimal,
                               column.header,
                               QString(QLatin1Char(column.format.decimal)),
                               {u"."_qs, u","_qs},
                               assumed && !isWished(Reading::Decimal, column.header),
                               example};
}

void Collector::addColumn(const ColumnMapping &column, qsizetype index)
{
    switch (column.field) {
    case Field::Skip:
        return;
    case Field::CustomerLeft:
        if (column.kind == QuestionKind::Date) {
            addDateOrder(column, index);
            addZone(column, index);
        }
        return;
    case Field::Date:
        if (noteOf(ProblemCode::DateGuessed, column.header))
            m_found << ReadingDecision{Reading::Day,
                                       column.header,
                                       fieldId(Field::Date),
                                       {fieldId(Field::Date), fieldId(Field::Question)}};
        [[fallthrough]];
    case Field::RepliedAt:
    case Field::CustomerSince:
        addDateOrder(column, index);
        addZone(column, index);
        return;
    case Field::ReplyTime:
    case Field::ResolutionTime:
        addTimeUnit(column, index, timeUnits);
        return;
    case Field::Tenure:
        addTimeUnit(column, index, tenureUnits);
        return;
    default:
        break;
    }
    addScale(column);
    addMissing(column);
    if (column.kind == QuestionKind::Scale || column.kind == QuestionKind::Number)
        addDecimal(column, index);
    const QString &sign = column.format.separator;
    if (column.kind == QuestionKind::MultiChoice && !sign.isEmpty())
        m_found << ReadingDecision{
            Reading::Parts,
            column.header,
            sign == u" " ? u"space"_qs : sign,
            signsFor(sign),
            false,
            firstCell(index, [text = sign.toStdString()](std::string_view cell) {
                return cell.find(text) != std::string_view::npos;
            })};
}

} // namespace

QList<ReadingDecision> decisionsOf(const Review &review, const ImportOptions &options)
{
    return Collector(review, options).collect();
}

} // namespace patron
