// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shopfile.h"

#include "models/base/fingerprint.h"
#include "models/staging/classifier.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/reimport.h"
#include "models/storage/responsewriter.h"

#include <QStringList>

namespace patron {

ImportRecord shopRecord(const QString &file)
{
    ImportRecord record;
    record.file = file;
    record.hash = QStringLiteral("abc123");
    record.importedAt = QDateTime::fromSecsSinceEpoch(1'750'000'000, Qt::UTC);
    record.encoding = QStringLiteral("UTF-8");
    record.delimiter = QStringLiteral(";");
    record.columns = {
        {QStringLiteral("Id"), Field::SourceId, QuestionKind::Identifier},
        {QStringLiteral("Would you recommend us?"), Field::Recommend, QuestionKind::Scale},
        {QStringLiteral("Where"), Field::Channel, QuestionKind::Choice},
        {QStringLiteral("Comment"), Field::Comment, QuestionKind::Text},
        {QStringLiteral("E-mail"), Field::CustomerEmail, QuestionKind::Person},
        {QStringLiteral("Name"), Field::CustomerName, QuestionKind::Person},
        {QStringLiteral("How did you pay?"), Field::Question, QuestionKind::Choice},
        {QStringLiteral("Why us?"), Field::Question, QuestionKind::MultiChoice},
        {QStringLiteral("What is missing?"), Field::Question, QuestionKind::Text},
    };
    return record;
}

RecordDraft shopDraft(const ShopRow &row, qint64 number)
{
    RecordDraft draft;
    draft.row = number;
    draft.answeredAt = row.answeredAt;
    draft.recommend = row.score;
    draft.values[static_cast<size_t>(Dimension::Channel)] = row.channel;
    draft.sourceId = row.id;
    draft.comment = row.comment;
    draft.customerEmail = row.email;
    draft.customerName = row.name;
    std::string content = std::to_string(row.score) + '|' + std::to_string(row.answeredAt);
    for (const std::string *text :
         {&row.channel, &row.comment, &row.email, &row.name, &row.answer, &row.wish})
        content += '|' + *text;
    if (!row.answer.empty())
        draft.answers.push_back({6, row.answer});
    for (const std::string &reason : row.reasons) {
        draft.answers.push_back({7, reason});
        content += '|' + reason;
    }
    if (!row.wish.empty())
        draft.answers.push_back({8, row.wish});
    draft.sourceKey = row.id.empty() ? 0 : fingerprint(row.id);
    draft.contentKey = fingerprint(content);
    return draft;
}

Result<ImportRecord> importRows(Database &database, const ImportRecord &record,
                                const std::vector<ShopRow> &rows, const Progress &progress,
                                ImportId replaced)
{
    QStringList headers;
    for (const ImportColumn &column : record.columns)
        headers << (column.inFile.isEmpty() ? column.header : column.inFile);
    const Result<SurveyId> survey = findSurvey(database, headers);
    if (!survey)
        return failure(survey.error());
    KnownResponses known;
    if (survey->isValid()) {
        Result<KnownResponses> loaded =
            replaced.isValid() ? loadKnownWithout(database, *survey, replaced, progress)
                               : loadKnownResponses(database, *survey, progress);
        if (!loaded)
            return failure(loaded.error());
        known = std::move(*loaded);
    }
    Classifier classifier(known);
    Result<std::unique_ptr<ResponseWriter>> writer =
        ResponseWriter::begin(database, record, *survey, replaced);
    if (!writer)
        return failure(writer.error());
    qint64 number = 0;
    for (const ShopRow &row : rows) {
        const RecordDraft draft = shopDraft(row, ++number);
        const Decision decision = classifier.judge(draft, (*writer)->nextId());
        if (Result<void> written = (*writer)->write(draft, decision); !written)
            return failure(written.error());
    }
    (*writer)->countAsBefore(classifier.asBefore());
    return (*writer)->commit({}, progress);
}

Result<ImportRecord> importRows(Database &database, const std::vector<ShopRow> &rows)
{
    return importRows(database, shopRecord(QStringLiteral("shop.csv")), rows);
}

} // namespace patron
