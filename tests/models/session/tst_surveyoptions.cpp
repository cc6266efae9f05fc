// SPDX-License-Identifier: GPL-3.0-or-later
// A small file of a survey is read as the large one before it: the same options, none of them torn.
#include "models/session/surveyoptions.h"

#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

namespace {

const QString network = u"Your personal network, such as colleagues and professors"_qs;
const QString meetings = u"Conferences, meet-ups, or seminars"_qs;
const QString web = u"Search websites"_qs;
const QString twitter = u"Twitter"_qs;

QByteArray file(const QList<QStringList> &answers, int day)
{
    QByteArray text = "Date,Where do you hear of us?,Would you recommend us? (0-10)\n";
    for (qsizetype i = 0; i < answers.size(); ++i)
        text += QStringLiteral("2026-%1-%2,\"%3\",%4\n")
                    .arg(day, 2, 10, QChar(u'0'))
                    .arg(i % 28 + 1, 2, 10, QChar(u'0'))
                    .arg(answers[i].join(u", "_qs))
                    .arg(i % 11)
                    .toUtf8();
    return text;
}

/// Enough answers to tell which pieces belong together.
QByteArray largeFile()
{
    QList<QStringList> answers;
    for (int i = 0; i < 120; ++i) {
        QStringList cell;
        if (i % 2 == 0)
            cell << web;
        if (i % 3 == 0)
            cell << network;
        if (i % 4 == 1)
            cell << twitter;
        if (i % 5 < 2 || cell.isEmpty())
            cell << meetings;
        answers << cell;
    }
    return file(answers, 3);
}

QByteArray smallFile()
{
    return file({{network, twitter}, {meetings}, {web, network}}, 4);
}

struct Shop
{
    QTemporaryDir folder;

    Shop()
    {
        if (!prepareDatabase(database()))
            qFatal("no database in %s", qPrintable(folder.path()));
    }

    [[nodiscard]] QString database() const { return folder.filePath(u"shop.db"_qs); }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return out.fileName();
    }

    [[nodiscard]] ImportId importByCommand(const QByteArray &bytes,
                                           const ImportOptions &options = {}) const
    {
        const auto record =
            importFile(database(), write(u"command.csv"_qs, bytes), options, Progress());
        return record ? record->id : ImportId();
    }

    /// As the window does: a review, a yes.
    [[nodiscard]] ImportId importByReview(const QByteArray &bytes) const
    {
        const auto review = reviewFile(database(), write(u"window.csv"_qs, bytes), {}, Progress());
        if (!review)
            return {};
        const auto record = commitReview(database(), *review, {}, Progress());
        return record ? record->id : ImportId();
    }

    void undo(ImportId import) const
    {
        const auto connection = Database::open(database(), Access::Write);
        QVERIFY(connection);
        QVERIFY(undoImport(**connection, import, Progress()));
    }

    /// Every answer to a question of several, with how often it was given.
    [[nodiscard]] QMap<QString, int> answers() const
    {
        const auto connection = Database::open(database(), Access::Read);
        auto query = Statement::prepare(
            (*connection)->handle(),
            "SELECT c.value, count(*) FROM answer JOIN choice c USING (workspace_id, choice_id) "
            "JOIN question q ON q.question_id = c.question_id "
            "WHERE q.kind = 'choices' GROUP BY c.value");
        QMap<QString, int> found;
        const auto read = query->each(
            [&found](const Statement &row) { found[row.string(0)] = int(row.integer(1)); });
        if (!read)
            qFatal("the answers cannot be read");
        return found;
    }
};

} // namespace

class TestSurveyOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallFileIsReadAsTheLargeOne_data()
    {
        QTest::addColumn<bool>("byReview");
        QTest::newRow("window") << true;
        QTest::newRow("command line") << false;
    }

    void aSmallFileIsReadAsTheLargeOne()
    {
        QFETCH(const bool, byReview);
        const Shop shop;
        QVERIFY(shop.importByCommand(largeFile()).isValid());
        const auto before = shop.answers();
        QCOMPARE(before.keys(), (QStringList{meetings, web, twitter, network}));
        const ImportId small =
            byReview ? shop.importByReview(smallFile()) : shop.importByCommand(smallFile());
        QVERIFY(small.isValid());
        const auto after = shop.answers();
        QCOMPARE(after.keys(), before.keys());
        QCOMPARE(after[network], before[network] + 2);
        QCOMPARE(after[meetings], before[meetings] + 1);
        QCOMPARE(after[twitter], before[twitter] + 1);
        shop.undo(small);
        QCOMPARE(shop.answers(), before);
    }

    /// What an import taught goes with it, unless another that stays had it from there.
    void undoForgets()
    {
        const Shop alone;
        QVERIFY(alone.importByCommand(smallFile()).isValid());
        const Shop shop;
        shop.undo(shop.importByCommand(largeFile()));
        QVERIFY(shop.importByCommand(smallFile()).isValid());
        QCOMPARE(shop.answers(), alone.answers());

        const Shop both;
        const ImportId large = both.importByCommand(largeFile());
        QVERIFY(both.importByCommand(smallFile()).isValid());
        both.undo(large);
        QCOMPARE(both.answers(),
                 (QMap<QString, int>{{network, 2}, {meetings, 1}, {twitter, 1}, {web, 1}}));
    }

    /// What is read anew is not read by what came of it before: only by what others brought.
    void aFileThatIsReadAgain()
    {
        const Shop shop;
        ImportOptions again;
        again.replaces = shop.importByCommand(largeFile());
        const QStringList headers{u"Date"_qs, u"Where do you hear of us?"_qs,
                                  u"Would you recommend us? (0-10)"_qs};
        QCOMPARE(surveyOptions(shop.database(), headers, {})->at(1).size(), 4);
        QCOMPARE(surveyOptions(shop.database(), headers, again)->at(1), QStringList());
        again.replaces = shop.importByCommand(smallFile());
        const auto before = shop.answers();
        QVERIFY(shop.importByCommand(smallFile(), again).isValid());
        QCOMPARE(shop.answers(), before);
    }

    /// The owner says that each cell is one answer.
    void aWishWins()
    {
        const Shop shop;
        QVERIFY(shop.importByCommand(largeFile()).isValid());
        ImportOptions options;
        options.readings = {{u"Where do you hear of us?"_qs, u"separator"_qs, u"none"_qs}};
        const auto review = reviewFile(shop.database(), shop.write(u"small.csv"_qs, smallFile()),
                                       options, Progress());
        QVERIFY(review);
        QCOMPARE(review->mapping.columns[1].kind, QuestionKind::Choice);
        QCOMPARE(review->mapping.columns[1].tornOptions, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSurveyOptions)
#include "tst_surveyoptions.moc"
