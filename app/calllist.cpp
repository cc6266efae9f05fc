// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calllist.h"

#include "models/storage/database.h"
#include "views/text/callbacktext.h"
#include "views/text/numbertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>

namespace patron {

namespace {

struct CallListText
{
    Q_DECLARE_TR_FUNCTIONS(CallList)
};

/// What is asked of the database at once.
constexpr size_t pageSize = 200;

std::vector<CallBackEntry> entriesOf(const CallBackList &list, CallScope scope)
{
    if (scope == CallScope::Today)
        return list.of(CallBackView::Today);
    std::vector<CallBackEntry> entries;
    for (const CallBackView view :
         {CallBackView::Open, CallBackView::Unreachable, CallBackView::Closed})
        entries.insert(entries.end(), list.of(view).begin(), list.of(view).end());
    return entries;
}

/// All at one moment: an answer that has gone in between is left out.
Result<QList<CallBack>> withTexts(Database &database, const std::vector<CallBackEntry> &entries,
                                  const CallBackRecords &records)
{
    QList<CallBack> calls;
    for (size_t first = 0; first < entries.size(); first += pageSize) {
        const size_t last = std::min(first + pageSize, entries.size());
        std::vector<ResponseId> page;
        for (size_t i = first; i < last; ++i)
            page.push_back(entries[i].response);
        const auto texts = loadCallBackTexts(database, page);
        if (!texts)
            return failure(texts.error());
        auto entry = entries.begin() + static_cast<std::ptrdiff_t>(first);
        for (const CallBackTexts &each : *texts) {
            while (entry->response != each.answer.response)
                ++entry;
            calls << CallBack{*entry, records.value(entry->key), each};
        }
    }
    return calls;
}

QJsonValue number(int score, double perUnit = 1)
{
    return score < 0 ? QJsonValue() : QJsonValue(score / perUnit);
}

QJsonObject scoresJson(const AnswerScores &scores)
{
    constexpr double halves = 2;
    return {{u"recommend"_qs, number(scores.recommend)},
            {u"satisfaction"_qs, number(scores.satisfaction)},
            {u"rating"_qs, number(scores.halfStars, halves)},
            {u"effort"_qs, number(scores.effort)}};
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const CallBack &call)
{
    QJsonObject object{{u"response"_qs, QString::number(call.entry.response.value)},
                       {u"status"_qs, QLatin1String(callBackStatusId(call.record.status))},
                       {u"due"_qs, dayJson(call.entry.due)},
                       {u"reachable"_qs, call.entry.isReachable},
                       {u"answered"_qs, dayJson(call.texts.answer.answeredAt.date())},
                       {u"name"_qs, textJson(call.texts.answer.customer)},
                       {u"phones"_qs, QJsonArray::fromStringList(call.texts.phones)},
                       {u"emails"_qs, QJsonArray::fromStringList(call.texts.emails)},
                       {u"scores"_qs, scoresJson(call.scores())},
                       {u"comment"_qs, textJson(call.texts.answer.text)},
                       {u"caller"_qs, textJson(call.record.caller)},
                       {u"called"_qs, dayJson(call.record.calledOn)},
                       {u"note"_qs, textJson(call.record.note)},
                       {u"outcome"_qs, textJson(call.record.outcome)},
                       {u"later"_qs, QJsonValue()}};
    if (call.entry.later) {
        QJsonObject later = scoresJson(*call.entry.later);
        later[u"answered"_qs] = dayJson(call.entry.laterOn);
        object[u"later"_qs] = later;
    }
    return object;
}

QJsonObject toJson(const Share &share)
{
    const auto value = [](std::optional<double> each) {
        return each ? QJsonValue(*each) : QJsonValue();
    };
    return {{u"n"_qs, share.n},
            {u"better"_qs, share.hits},
            {u"value"_qs, value(share.value)},
            {u"low"_qs, value(share.low)},
            {u"high"_qs, value(share.high)}};
}

} // namespace

Result<CallList> readCalls(Database &database, QDate today, CallScope scope,
                           const CallBackRule &rule)
{
    const auto answers = loadCallBackAnswers(database, rule, Progress());
    if (!answers)
        return failure(answers.error());
    const auto records = loadCallBackRecords(database);
    if (!records)
        return failure(records.error());
    const CallBackList list = makeCallBackList(**answers, *records, rule, today);
    auto calls = withTexts(database, entriesOf(list, scope), *records);
    if (!calls)
        return failure(calls.error());
    return CallList{today, std::move(*calls), list.help};
}

QJsonObject callsJson(const CallList &list)
{
    QJsonArray calls;
    for (const CallBack &call : list.calls)
        calls << toJson(call);
    QJsonValue difference;
    if (list.help.difference)
        difference = QJsonObject{{u"value"_qs, list.help.difference->value},
                                 {u"low"_qs, list.help.difference->interval.low},
                                 {u"high"_qs, list.help.difference->interval.high}};
    return {{u"today"_qs, list.today.toString(Qt::ISODate)},
            {u"calls"_qs, calls},
            {u"help"_qs, QJsonObject{{u"called"_qs, toJson(list.help.called)},
                                     {u"others"_qs, toJson(list.help.others)},
                                     {u"difference"_qs, difference}}}};
}

QString callsText(const CallList &list, const QLocale &locale)
{
    QString text = CallListText::tr("Calls: %1").arg(countText(list.calls.size(), locale)) + u'\n';
    for (const CallBack &call : list.calls) {
        text += u"  "_qs + callBackLine(call, list.today, locale) + u'\n';
        const QStringList contacts = call.texts.phones + call.texts.emails;
        if (!contacts.isEmpty())
            text += u"    "_qs + contacts.join(u", "_qs) + u'\n';
    }
    const HelpText help = callBackHelpText(list.help, locale);
    text += CallListText::tr("Did calling help?") + u' ' + help.finding;
    return text + (help.warning.isEmpty() ? QString() : u' ' + help.warning) + u'\n';
}

} // namespace patron
