// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of an import that is taken back: what went, what stays and why.
#include "views/text/recordtext.h"

#include "tests/views/text/speaking.h"

#include <QTest>

using namespace patron;

class TestRecordText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takenBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<RecordKind>("kind");
        QTest::addColumn<qint64>("removed");
        QTest::addColumn<qint64>("changedLater");
        QTest::addColumn<qint64>("broughtAlso");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *language, RecordKind kind, qint64 removed,
                            qint64 changedLater, qint64 broughtAlso, const QStringList &files,
                            const char *text) {
            QTest::newRow(name) << QString::fromLatin1(language) << kind << removed << changedLater
                                << broughtAlso << files << QString::fromUtf8(text);
        };
        const auto answers = RecordKind::Responses;
        row("all of it", "en", answers, 1838, 0, 0, {},
            "The import of may.csv is taken back; 1,838 answers went with it.");
        row("there was nothing in it", "en", answers, 0, 0, 0, {},
            "The import of may.csv is taken back; the figures are without it.");
        row("others have some of it", "en", answers, 23, 0, 40, {},
            "The import of may.csv is taken back; 23 answers went with it. 40 rows of it stay, "
            "because another import brought them too.");
        row("others have all of it", "en", answers, 0, 1, 40, {},
            "The import of may.csv is taken back. 1 row of it stays, because a later import "
            "changed it. 40 rows of it stay, because another import brought them too.");
        row("rows of customers are no customers", "en", RecordKind::Customers, 45, 0, 0, {},
            "The import of may.csv is taken back; 45 rows about customers went with it.");
        row("what was read with it", "en", answers, 3, 0, 0, {"april.csv", "june.csv"},
            "The import of may.csv is taken back; 3 answers went with it. What was read again with "
            "it stays read that way: april.csv, june.csv.");
        row("Russian", "ru", answers, 21, 0, 1, {},
            "Импорт файла may.csv отменён; вместе с ним убран 21 ответ. 1 строка из него "
            "остаётся: она есть и в другом импорте.");
        row("Romanian", "ro", answers, 2, 0, 25, {},
            "Importul fișierului may.csv a fost anulat; odată cu el s-au retras 2 răspunsuri. 25 "
            "de rânduri din el rămân, fiindcă le-a adus și alt import.");
    }

    void takenBack()
    {
        QFETCH(QString, language);
        QFETCH(RecordKind, kind);
        QFETCH(qint64, removed);
        QFETCH(qint64, changedLater);
        QFETCH(qint64, broughtAlso);
        QFETCH(QStringList, files);
        QFETCH(QString, text);
        const Speaking speaking(language);
        ImportRecord record;
        record.file = u"may.csv"_qs;
        record.kind = kind;
        QCOMPARE(
            takenBackText(record, {removed, changedLater, broughtAlso}, files, speaking.locale()),
            text);
    }
};

QTEST_MAIN(TestRecordText)
#include "tst_recordtext.moc"
