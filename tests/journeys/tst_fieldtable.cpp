// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of the field data, imported as an owner would drop it, without a word of help: what
// was decided is compared with fieldtable.tsv. After a wanted change
//   PATRON_FIELD_TABLE=tests/journeys/fieldtable.tsv ./dev test -R tst_fieldtable
// writes the table anew; look at its difference before you commit it.
#include "models/session/importrun.h"
#include "models/storage/database.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

namespace {

/// Folders whose files have tests of their own: parts of tables, and texts that are none.
const QStringList elsewhere{u"nasty/json-test-suite/"_qs, u"nasty/uchardet/"_qs,
                            u"nasty/csv-spectrum/json/"_qs};

QString fieldData()
{
    return qEnvironmentVariable("PATRON_FIELD_DATA");
}

/// All tables of the field data, by name.
QStringList tables()
{
    const QDir folder(fieldData());
    QStringList names;
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = folder.relativeFilePath(files.next());
        const bool isElsewhere =
            std::any_of(elsewhere.begin(), elsewhere.end(),
                        [&name](const QString &begin) { return name.startsWith(begin); });
        if (!isElsewhere && name != u"README.md")
            names << name;
    }
    names.sort();
    return names;
}

/// "date=Timestamp; 12 questions": what the columns became.
QString columnsText(const ImportRecord &record)
{
    QStringList fields;
    int questions = 0;
    for (qsizetype i = 0; i < record.columns.size(); ++i) {
        const ImportColumn &column = record.columns[i];
        const bool isBox = column.question >= 0 && column.question != int(i);
        if (column.field == Field::Question)
            questions += isBox ? 0 : 1;
        else
            fields << fieldId(column.field) + u'=' + column.header.simplified().left(30);
    }
    return (fields << u"%1 questions"_qs.arg(questions)).join(u"; "_qs);
}

QString rowText(const ImportRecord &record)
{
    QStringList notes;
    for (const Problem &note : record.notes)
        notes << problemId(note.code);
    notes.removeDuplicates();
    notes.sort();
    const QString separator = record.delimiter == u"\t" ? u"tab"_qs : record.delimiter;
    return QStringList{record.recipe.isEmpty() ? u"-"_qs : record.recipe,
                       record.encoding.isEmpty() ? u"-"_qs : record.encoding,
                       separator.isEmpty() ? u"-"_qs : separator,
                       record.sheet.isEmpty() ? u"-"_qs : record.sheet,
                       QString::number(record.rows),
                       QString::number(record.added),
                       QString::number(record.rejected),
                       columnsText(record),
                       notes.isEmpty() ? u"-"_qs : notes.join(u", "_qs)}
        .join(u'\t');
}

/// What an import of the file says, in one line.
QString decidedFor(const QString &name)
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"t.db"_qs);
    if (!prepareDatabase(database))
        return u"no database"_qs;
    const auto record = importFile(database, QDir(fieldData()).filePath(name), {}, Progress());
    return record ? rowText(*record) : u"refused: "_qs + problemId(record.error().code);
}

} // namespace

class TestFieldTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (fieldData().isEmpty())
            QSKIP("no field data");
        const QString target = qEnvironmentVariable("PATRON_FIELD_TABLE");
        if (target.isEmpty())
            return;
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &name : tables())
            file.write((name + u'\t' + decidedFor(name) + u'\n').toUtf8());
    }

    void decisions_data()
    {
        QTest::addColumn<QString>("decided");
        QFile file(QStringLiteral(PATRON_FIELD_TABLE_KEPT));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).chopped(1);
            QTest::newRow(qPrintable(line.section(u'\t', 0, 0))) << line.section(u'\t', 1);
        }
    }

    void decisions()
    {
        QFETCH(QString, decided);
        QCOMPARE(decidedFor(QString::fromUtf8(QTest::currentDataTag())), decided);
    }

    void everyTableIsInIt()
    {
        QFile file(QStringLiteral(PATRON_FIELD_TABLE_KEPT));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList names;
        while (!file.atEnd())
            names << QString::fromUtf8(file.readLine()).section(u'\t', 0, 0);
        QCOMPARE(names, tables());
    }
};

QTEST_GUILESS_MAIN(TestFieldTable)
#include "tst_fieldtable.moc"
