// SPDX-License-Identifier: GPL-3.0-or-later
// The command line reads files as the window remembers to, unless it is told how.
#include "models/session/readingtext.h"
#include "models/storage/database.h"
#include "models/storage/mappingstore.h"
#include "tests/journeys/shell.h"

#include <QTest>

using namespace patron;
using namespace patron::test;

namespace {

QByteArray scores()
{
    QByteArray text = "Response ID;Date;Would you recommend us?;Mood\n";
    for (int i = 0; i < 30; ++i)
        text += QByteArray::number(1000 + i) + ";2026-03-11;" + QByteArray::number(i % 11) + ';' +
                QByteArray::number(1 + i % 5) + '\n';
    return text;
}

/// As the window leaves it where the owner said that the mood is the satisfaction.
void remember(const Shell &shell, const QString &name)
{
    QVERIFY(prepareDatabase(shell.database()));
    const auto database = Database::open(shell.database(), Access::Write);
    QVERIFY(database);
    ImportOptions options;
    options.wishes = {{u"satisfaction"_qs, u"Mood"_qs}};
    const quint64 key =
        layoutKey({u"Response ID"_qs, u"Date"_qs, u"Would you recommend us?"_qs, u"Mood"_qs});
    QVERIFY(saveMapping(
        **database, {{}, name, key, key, readingText(options), QDateTime::currentDateTimeUtc()}));
}

} // namespace

class CliRemembered final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRememberedIsTaken_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("remembered");
        QTest::addColumn<int>("satisfied"); // how many answers have a satisfaction
        QTest::newRow("by itself") << QStringList() << "Moods" << 30;
        QTest::newRow("not wanted") << QStringList{u"--as-new"_qs} << QString() << 0;
        QTest::newRow("told otherwise")
            << QStringList{u"--map"_qs, u"question=Mood"_qs} << QString() << 0;
    }

    void whatIsRememberedIsTaken()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, remembered);
        QFETCH(int, satisfied);
        const Shell shell;
        remember(shell, u"Moods"_qs);
        const QString file = shell.write("scores.csv", scores());
        const auto looked =
            shell.import(QStringList{file, u"--dry-run"_qs} + options).first().toObject();
        QCOMPARE(looked["remembered"].toString(), remembered);
        const auto import = shell.import(QStringList{file} + options).first().toObject();
        QCOMPARE(import["remembered"].toString(), remembered);
        QCOMPARE(figureOf(shell.figures(), "csat")["n"].toInt(), satisfied);
    }

    void itIsSaid()
    {
        const Shell shell;
        remember(shell, u"Настроение"_qs);
        const QString file = shell.write("scores.csv", scores());
        const Outcome outcome = shell.patron({u"import"_qs, file, u"--language"_qs, u"ru"_qs});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.contains(u"«Настроение»"), qPrintable(outcome.out));
    }
};

QTEST_GUILESS_MAIN(CliRemembered)
#include "tst_cli_remembered.moc"
