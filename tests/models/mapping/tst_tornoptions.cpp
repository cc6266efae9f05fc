// SPDX-License-Identifier: GPL-3.0-or-later
// Options with commas in them are put together again; options that people chose are never joined.
#include "models/mapping/tornoptions.h"

#include "models/mapping/columnshape.h"
#include "models/mapping/guess.h"
#include "models/mapping/mapper.h"
#include "models/mapping/optionparts.h"
#include "tests/models/mapping/tablefrom.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace patron;
using patron::test::MemoryTable;

namespace {

const QString network = u"Your personal network, such as colleagues and professors"_qs;
const QString meetings = u"Conferences, meet-ups, or seminars"_qs;

QStringList torn(const QStringList &cells)
{
    ColumnProfile column;
    for (const QString &cell : cells)
        ++column.words[cell.toUtf8()];
    return tornOptions(column, ", ");
}

/// Twenty answers, of which each option is in some.
QStringList answers()
{
    QStringList cells;
    for (int i = 0; i < 20; ++i) {
        QStringList cell;
        if (i % 2 == 0)
            cell << u"Search websites"_qs;
        if (i % 3 == 0)
            cell << network;
        if (i % 4 == 1)
            cell << u"Twitter"_qs;
        if (i % 5 < 2)
            cell << meetings;
        cells << cell.join(u", "_qs);
    }
    cells.removeAll(QString());
    return cells;
}

} // namespace

class TestTornOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A review reads the file anew at each change: comments are not cut at every sign for nothing.
    void thousandsOfCommentsTakeNoTime()
    {
        ColumnProfile column;
        for (int i = 0; i < profileWordLimit; ++i)
            column.words[QByteArray("nothing but praise for the staff ").repeated(6) +
                         QByteArray::number(i)] = 1;
        column.filled = profileWordLimit;
        QVERIFY(separatorOf(column).isEmpty());
        // Beside what it takes to cut them, once for each sign.
        QElapsedTimer clock;
        clock.start();
        QVERIFY(knownSeparator(column, {u"praise, staff"_qs}).isEmpty());
        const qint64 cut = clock.nsecsElapsed();
        clock.start();
        QVERIFY(knownSeparator(column, {}).isEmpty());
        QVERIFY(clock.nsecsElapsed() * 10 < cut);
    }

    void piecesThatNeverComeApart() { QCOMPARE(torn(answers()), (QStringList{meetings, network})); }

    void aPieceThatStandsAloneIsAnOption()
    {
        QStringList cells = answers();
        cells << u"such as colleagues and professors"_qs; // first in a cell
        QCOMPARE(torn(cells), QStringList{meetings});
        cells = answers();
        for (int i = 0; i < 3; ++i)
            cells << u"Conferences"_qs; // an option of its own
        QCOMPARE(torn(cells), (QStringList{network, u"meet-ups, or seminars"_qs}));
    }

    /// Of a hundred people one wrote a part of it by hand.
    void aPieceThatSomebodyWroteByHandIsNone()
    {
        QStringList cells;
        for (int i = 0; i < 6; ++i)
            cells += answers();
        const qsizetype all = cells.size();
        QVERIFY(all > 100);
        ColumnProfile column;
        for (qsizetype i = 0; i < all; ++i)
            column.words[cells[i].toUtf8()] += 10;
        ++column.words["such as colleagues and professors"];
        ++column.words["meet-ups, Twitter"];
        QCOMPARE(tornOptions(column, ", "), (QStringList{meetings, network}));
    }

    /// Two or three people are chance, and so is what everybody chose.
    void fewAnswersJoinNothing()
    {
        QCOMPARE(torn({network, network + u", Twitter"_qs, u"Twitter"_qs}), QStringList());
        QStringList all;
        for (int i = 0; i < 30; ++i)
            all << u"Phone, mail"_qs + (i % 2 == 0 ? u", Web"_qs : QString());
        QCOMPARE(torn(all), QStringList());
    }

    void optionsChosenAtRandomAreNeverJoined()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList options{u"Facebook"_qs,   u"friends"_qs, u"TV"_qs,
                                  u"the street"_qs, u"Web"_qs,     u"press"_qs};
        for (int round = 0; round < 300; ++round) {
            const int rows = 3 + int(random.bounded(200));
            std::vector<double> popular;
            for (qsizetype i = 0; i < options.size(); ++i)
                popular.push_back(random.generateDouble());
            QStringList cells;
            for (int row = 0; row < rows; ++row) {
                QStringList cell;
                for (qsizetype i = 0; i < options.size(); ++i) {
                    if (random.generateDouble() < popular[size_t(i)])
                        cell << options[i];
                }
                if (!cell.isEmpty())
                    cells << cell.join(u", "_qs);
            }
            const QStringList joined = torn(cells);
            QVERIFY2(joined.isEmpty(), qPrintable(joined.join(u'|')));
        }
    }

    /// Brands go together, and are two options all the same.
    void optionsThatGoTogetherStayTwo()
    {
        QStringList cells;
        for (int i = 0; i < 60; ++i)
            cells << (i % 3 == 0 ? u"Facebook, Instagram, Web"_qs : u"Web, Phone"_qs);
        QCOMPARE(torn(cells), QStringList());
    }

    void otherSignsTearNothing()
    {
        ColumnProfile column;
        for (const QString &cell : answers())
            ++column.words[QString(cell).replace(u", "_qs, u";"_qs).toUtf8()];
        QCOMPARE(tornOptions(column, ";"), QStringList());
    }

    /// What earlier files of the survey had needs no evidence here, but a place where it may stand.
    void whatIsKnownIsJoined()
    {
        ColumnProfile column;
        column.words[(network + u", Twitter"_qs).toUtf8()] = 1;
        const QStringList known{u"Twitter"_qs, meetings, network};
        QCOMPARE(tornOptions(column, ", ", known), QStringList{network});
        QCOMPARE(tornOptions(column, ";", known), QStringList());
        column.wordsComplete = false; // there are cells that nobody sees here
        QCOMPARE(tornOptions(column, ", ", known), (QStringList{meetings, network}));
    }

    void theSignComesFromWhatIsKnown_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("separator");
        QTest::newRow("torn option beside another") << QStringList{network + u", Web"_qs} << ", ";
        QTest::newRow("semicolons") << QStringList{u"Web;Twitter"_qs, u"Web"_qs} << ";";
        QTest::newRow("one answer in each cell") << QStringList{network, u"Web"_qs} << ", ";
        QTest::newRow("something written in") << QStringList{u"Web, the baker"_qs} << ", ";
        QTest::newRow("nothing of it is known") << QStringList{u"Shop, Phone"_qs} << "";
    }

    void theSignComesFromWhatIsKnown()
    {
        QFETCH(const QStringList, cells);
        QFETCH(const QString, separator);
        ColumnProfile column;
        for (const QString &cell : cells)
            ++column.words[cell.toUtf8()];
        QCOMPARE(knownSeparator(column, {u"Web"_qs, u"Twitter"_qs, network}), separator);
        QCOMPARE(knownSeparator(column, {}), QString());
    }

    void theLongestOptionIsMeant()
    {
        OptionParts parts({u"Tea, coffee"_qs, u"Tea, coffee, cake"_qs}, ", ");
        const auto answers = parts.of("Tea, coffee, cake, Tea, coffee, Tea");
        QCOMPARE(QList<std::string>(answers.begin(), answers.end()),
                 (QList<std::string>{"Tea, coffee, cake", "Tea, coffee", "Tea"}));
    }

    void aCellIsReadInWholeOptions()
    {
        ColumnMapping column{u"Where"_qs, Field::Question, QuestionKind::MultiChoice, {}};
        column.format.separator = u", "_qs;
        column.tornOptions = {meetings, network};
        Mapping mapping;
        mapping.columns = {column};
        Mapper mapper(mapping, QTimeZone::utc(), {});
        RowBatch rows;
        rows.clear(1);
        const std::string cell =
            (u"Web, "_qs + meetings + u", Conferences, "_qs + network + u", Web"_qs).toStdString();
        rows.addCell(cell);
        rows.endRow();
        RecordBatch drafts;
        mapper.map(rows, drafts);
        QStringList told;
        for (const AnswerDraft &answer : drafts.view()[0].answers)
            told << QString::fromUtf8(answer.text.data(), qsizetype(answer.text.size()));
        QCOMPARE(told, (QStringList{u"Web"_qs, meetings, u"Conferences"_qs, network}));
    }

    void theProposalHasThem()
    {
        const QStringList all = answers();
        MemoryTable table({QStringLiteral("Where do you hear of us?")}, [&all] {
            std::vector<std::vector<std::string>> cells;
            for (int i = 0; i < 5; ++i) {
                for (const QString &cell : all)
                    cells.push_back({cell.toStdString()});
            }
            return cells;
        }());
        const auto profile = profileTable(table, Progress());
        const auto mapping = proposeMapping(table.shape(), *profile, {}, {}, QDate(2026, 1, 1));
        QVERIFY(mapping);
        QCOMPARE(mapping->columns[0].kind, QuestionKind::MultiChoice);
        QCOMPARE(mapping->columns[0].tornOptions, (QStringList{meetings, network}));
    }
};

QTEST_GUILESS_MAIN(TestTornOptions)
#include "tst_tornoptions.moc"
