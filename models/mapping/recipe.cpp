// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/recipe.h"

#include "models/base/textfold.h"
#include "models/mapping/reciperows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace patron {

namespace {

/// An object of the file. Keys that nobody asked for are faults: a misspelt one would do nothing.
class Part final
{
public:
    Part(QJsonObject object, QString where, QStringList &faults)
        : m_object(std::move(object))
        , m_where(std::move(where))
        , m_faults(faults)
    {
    }
    ~Part()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_asked.contains(it.key()))
                fault(it.key());
        }
    }
    Q_DISABLE_COPY_MOVE(Part)

    void fault(const QString &key) { m_faults << m_where + u'.' + key; }
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    QJsonValue value(const QString &key)
    {
        m_asked.insert(key);
        return m_object.value(key);
    }
    QString text(const QString &key)
    {
        const QJsonValue found = value(key);
        if (!found.isString() && !found.isUndefined())
            fault(key);
        return found.toString();
    }
    bool flag(const QString &key)
    {
        const QJsonValue found = value(key);
        if (!found.isBool() && !found.isUndefined())
            fault(key);
        return found.toBool();
    }
    /// One text, or a list of them.
    QStringList texts(const QString &key) { return textsOf(value(key), key); }
    QStringList textsOf(const QJsonValue &found, const QString &key)
    {
        if (found.isString())
            return {found.toString()};
        QStringList texts;
        for (const QJsonValue &each : found.toArray())
            texts << each.toString();
        const bool isList = found.isUndefined() || found.isArray();
        if (!isList || texts.contains(QString()))
            fault(key);
        return texts;
    }
    RecipeNames names(const QString &key) { return foldedAll(texts(key)); }
    static QStringList foldedAll(QStringList texts)
    {
        for (QString &text : texts)
            text = folded(text).trimmed();
        return texts;
    }
    /// The value that the text stands for.
    template <class Value, class Table>
    std::optional<Value> oneOf(const QString &key, const Table &table)
    {
        if (!has(key))
            return std::nullopt;
        return named<Value>(text(key), key, table);
    }
    template <class Value, class Table>
    std::optional<Value> named(const QString &name, const QString &key, const Table &table)
    {
        for (const auto &[word, meaning] : table) {
            if (name == QLatin1String(word))
                return meaning;
        }
        fault(key);
        return std::nullopt;
    }

private:
    QJsonObject m_object;
    QString m_where;
    QStringList &m_faults;
    QSet<QString> m_asked;
};

constexpr std::pair<const char *, RecipeShape> shapes[]{{"any", RecipeShape::Any},
                                                        {"id", RecipeShape::Id},
                                                        {"date", RecipeShape::Date},
                                                        {"email", RecipeShape::Email},
                                                        {"text", RecipeShape::Text}};
constexpr std::pair<const char *, TimeUnit> units[]{
    {"seconds", TimeUnit::Seconds}, {"minutes", TimeUnit::Minutes}, {"hours", TimeUnit::Hours},
    {"days", TimeUnit::Days},       {"months", TimeUnit::Months},   {"years", TimeUnit::Years}};

RecipeSignature readSignature(const QJsonObject &object, QStringList &faults)
{
    Part part(object, QStringLiteral("signatures"), faults);
    RecipeSignature signature;
    for (const QJsonValue &names : part.value(QStringLiteral("all")).toArray())
        signature.all << Part::foldedAll(part.textsOf(names, QStringLiteral("all")));
    signature.none = part.names(QStringLiteral("none"));
    signature.first = part.names(QStringLiteral("first"));
    signature.contains = part.text(QStringLiteral("contains"));
    signature.headerRows = part.value(QStringLiteral("headerRows")).toInt();
    const QString shape = QStringLiteral("shape");
    for (const QString &name : part.texts(shape))
        signature.shape << part.named<RecipeShape>(name, shape, shapes).value_or(RecipeShape::Any);
    const QJsonObject values = part.value(QStringLiteral("values")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        signature.values[folded(it.key())] =
            Part::foldedAll(part.textsOf(it.value(), QStringLiteral("values")));
    if (signature.weight() == 0)
        part.fault(QStringLiteral("all"));
    return signature;
}

bool isZone(const QByteArray &zone)
{
    return zone.isEmpty() || zone == "UTC" || zone == anyZone || QTimeZone(zone).isValid();
}

CellChange readChange(Part &part)
{
    CellChange change;
    change.take = part.text(QStringLiteral("take"));
    const QRegularExpression take(change.take);
    if (!take.isValid() || (!change.take.isEmpty() && take.captureCount() == 0))
        part.fault(QStringLiteral("take"));
    change.onlyTaken = part.flag(QStringLiteral("onlyTaken"));
    change.isEpoch = part.flag(QStringLiteral("epoch"));
    change.divide = part.value(QStringLiteral("divide")).toDouble(1);
    change.missing = part.texts(QStringLiteral("missing"));
    change.zone = part.text(QStringLiteral("zone")).toLatin1();
    if (!isZone(change.zone))
        part.fault(QStringLiteral("zone"));
    return change;
}

RecipeColumn readColumn(const QJsonObject &object, QStringList &faults)
{
    Part part(object, QStringLiteral("columns"), faults);
    RecipeColumn column;
    column.names = part.names(QStringLiteral("names"));
    column.at = part.value(QStringLiteral("at")).toInt(-1);
    const QString field = part.text(QStringLiteral("field"));
    column.isPrivate = part.flag(QStringLiteral("private"));
    column.isOfTool = part.flag(QStringLiteral("tool"));
    column.field = fieldFromId(field).value_or(Field::Question);
    if (column.names.isEmpty() || (!column.isPrivate && fieldId(column.field) != field))
        part.fault(QStringLiteral("field"));
    if (column.isPrivate)
        column.field = Field::Skip;
    if (part.has(QStringLiteral("kind"))) {
        const QString kind = part.text(QStringLiteral("kind"));
        column.kind = questionKindFromId(kind);
        if (questionKindId(*column.kind) != kind)
            part.fault(QStringLiteral("kind"));
    }
    column.unit = part.oneOf<TimeUnit>(QStringLiteral("unit"), units);
    if (part.has(QStringLiteral("where"))) {
        Part where(part.value(QStringLiteral("where")).toObject(), QStringLiteral("where"), faults);
        column.where = RecipeWhere{where.names(QStringLiteral("column")),
                                   where.names(QStringLiteral("values"))};
    }
    if (const QJsonArray ends = part.value(QStringLiteral("scale")).toArray(); !ends.isEmpty()) {
        column.scale = ScaleRange{ends[0].toInt(), ends.last().toInt()};
        if (column.scale->low >= column.scale->high)
            part.fault(QStringLiteral("scale"));
    }
    if (const QJsonArray within = part.value(QStringLiteral("within")).toArray(); !within.isEmpty())
        column.within = std::pair(within[0].toDouble(), within.last().toDouble());
    if (const QJsonValue reaches = part.value(QStringLiteral("reaches")); reaches.isDouble())
        column.reaches = reaches.toDouble();
    column.change = readChange(part);
    return column;
}

RecipeRule readRule(const QJsonObject &object, QStringList &faults)
{
    Part part(object, QStringLiteral("leftOut"), faults);
    RecipeRule rule;
    const QString reason = part.text(QStringLiteral("reason"));
    const auto known = leftOutReason(reason);
    rule.reason = known.value_or(ProblemCode::RowFooter);
    if (!known && reason != u"footer")
        part.fault(QStringLiteral("reason"));
    rule.column = part.names(QStringLiteral("column"));
    rule.values = part.texts(QStringLiteral("values"));
    rule.whenEmpty = part.flag(QStringLiteral("empty"));
    if (rule.column.isEmpty() || (rule.values.isEmpty() && !rule.whenEmpty))
        part.fault(QStringLiteral("column"));
    return rule;
}

} // namespace

int RecipeSignature::weight() const
{
    return int(all.size()) + int(values.size()) + (first.isEmpty() ? 0 : 1) +
           (shape.isEmpty() ? 0 : 1) + (contains.isEmpty() ? 0 : 1) + (headerRows > 0 ? 1 : 0);
}

QString Recipe::nameIn(const QLocale &locale) const
{
    return names.value(locale.name().section(u'_', 0, 0), name);
}

bool Recipe::isOfTool(const QString &header) const
{
    // A tool writes its "StartDate" as "Start Date" in the row below.
    const auto joined = [](const QString &text) { return folded(text).remove(u' ').remove(u'_'); };
    const QString wanted = joined(header);
    return std::ranges::any_of(columns, [&](const RecipeColumn &column) {
        return column.isOfTool && std::ranges::any_of(column.names, [&](const QString &each) {
                   return joined(each) == wanted;
               });
    });
}

ReadRecipe readRecipe(const QByteArray &json)
{
    ReadRecipe read;
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (root.isEmpty())
        read.faults << error.errorString();
    Part part(root, QStringLiteral("recipe"), read.faults);
    Recipe &recipe = read.recipe;
    recipe.id = part.text(QStringLiteral("id"));
    recipe.name = part.text(QStringLiteral("name"));
    const QJsonObject names = part.value(QStringLiteral("names")).toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        recipe.names.insert(it.key(), it.value().toString());
    if (recipe.names.values().contains(QString()))
        part.fault(QStringLiteral("names"));
    if (const QString kind = part.text(QStringLiteral("kind")); !kind.isEmpty()) {
        if (const auto known = recordKindFromId(kind))
            recipe.kind = *known;
        else
            part.fault(QStringLiteral("kind"));
    }
    recipe.zone = part.text(QStringLiteral("zone")).toLatin1();
    recipe.missing = part.texts(QStringLiteral("missing"));
    const QJsonObject replace = part.value(QStringLiteral("replace")).toObject();
    for (auto it = replace.begin(); it != replace.end(); ++it)
        recipe.replace << std::pair(it.key(), it.value().toString());
    for (const QJsonValue &each : part.value(QStringLiteral("signatures")).toArray())
        recipe.signatures << readSignature(each.toObject(), read.faults);
    for (const QJsonValue &each : part.value(QStringLiteral("columns")).toArray())
        recipe.columns << readColumn(each.toObject(), read.faults);
    for (const QJsonValue &each : part.value(QStringLiteral("leftOut")).toArray())
        recipe.leftOut << readRule(each.toObject(), read.faults);
    for (const QString &key : {QStringLiteral("id"), QStringLiteral("name"),
                               QStringLiteral("signatures"), QStringLiteral("columns")}) {
        if (!part.has(key))
            part.fault(key);
    }
    if (!isZone(recipe.zone))
        part.fault(QStringLiteral("zone"));
    return read;
}

} // namespace patron
