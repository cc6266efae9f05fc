// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/persontext.h"

#include "models/base/csvcell.h"

#include <QJsonArray>

namespace patron {

namespace {

QString whatOf(const PersonValue &value)
{
    return value.field == Field::Question ? value.question : fieldId(value.field);
}

QJsonObject recordJson(const PersonRecord &record)
{
    QJsonObject fields;
    QJsonArray answers;
    for (const PersonValue &value : record.values) {
        if (value.field != Field::Question) {
            fields[fieldId(value.field)] = value.value;
            continue;
        }
        QJsonObject answer{{QStringLiteral("question"), value.question},
                           {QStringLiteral("answer"), value.value}};
        if (value.isLowestBest)
            answer[QStringLiteral("best")] = QStringLiteral("lowest");
        answers << answer;
    }
    return {{QStringLiteral("file"), record.file},
            {QStringLiteral("imported_at"), record.importedAt.toString(Qt::ISODate)},
            {QStringLiteral("row"), record.row},
            {QStringLiteral("kind"), recordKindId(record.kind)},
            {QStringLiteral("earlier"), record.isEarlier},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("answers"), answers}};
}

QJsonObject callJson(const CallBackRecord &call)
{
    return {{QStringLiteral("status"), QLatin1String(callBackStatusId(call.status))},
            {QStringLiteral("caller"), call.caller},
            {QStringLiteral("due"), call.due.toString(Qt::ISODate)},
            {QStringLiteral("called"), call.calledOn.toString(Qt::ISODate)},
            {QStringLiteral("note"), call.note},
            {QStringLiteral("outcome"), call.outcome}};
}

/// Lines of cells.
class PersonTable final
{
public:
    void add(const QStringList &cells)
    {
        QStringList guarded;
        for (const QString &cell : cells)
            guarded << csvCell(cell, u',');
        m_lines << guarded.join(u',');
    }
    [[nodiscard]] QByteArray bytes() const
    {
        return QByteArrayLiteral("\xEF\xBB\xBF") + m_lines.join(QStringLiteral("\r\n")).toUtf8() +
               "\r\n";
    }

private:
    QStringList m_lines;
};

Field fieldOf(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Number:
        return Field::CustomerKey;
    case KeyKind::Email:
        return Field::CustomerEmail;
    case KeyKind::Phone:
        return Field::CustomerPhone;
    case KeyKind::Name:
        return Field::CustomerName;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject personJson(const PersonData &data)
{
    QJsonObject who;
    for (const KeyKind kind : allKeyKinds)
        who[fieldId(fieldOf(kind))] =
            QJsonArray::fromStringList(data.who.known[static_cast<size_t>(kind)]);
    QJsonArray records;
    for (const PersonRecord &record : data.records)
        records << recordJson(record);
    QJsonArray calls;
    for (const CallBackRecord &call : data.calls)
        calls << callJson(call);
    return {{QStringLiteral("customer"), QString::number(data.who.id.value)},
            {QStringLiteral("known"), who},
            {QStringLiteral("records"), records},
            {QStringLiteral("calls"), calls},
            {QStringLiteral("mentions"), data.mentions}};
}

QByteArray personCsv(const PersonData &data)
{
    PersonTable table;
    table.add({QStringLiteral("file"), QStringLiteral("imported_at"), QStringLiteral("row"),
               QStringLiteral("kind"), QStringLiteral("what"), QStringLiteral("value")});
    for (const KeyKind kind : allKeyKinds) {
        for (const QString &text : data.who.known[static_cast<size_t>(kind)])
            table.add({{}, {}, {}, {}, fieldId(fieldOf(kind)), text});
    }
    for (const PersonRecord &record : data.records) {
        for (const PersonValue &value : record.values)
            table.add({record.file, record.importedAt.toString(Qt::ISODate),
                       QString::number(record.row), recordKindId(record.kind), whatOf(value),
                       value.value});
    }
    for (const CallBackRecord &call : data.calls) {
        const QJsonObject said = callJson(call);
        for (auto it = said.begin(); it != said.end(); ++it) {
            if (!it.value().toString().isEmpty())
                table.add({{}, {}, {}, QStringLiteral("call"), it.key(), it.value().toString()});
        }
    }
    return table.bytes();
}

} // namespace patron
