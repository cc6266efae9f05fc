// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/recipe.h"

#include "models/mapping/recipematch.h"
#include "models/mapping/reciperows.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace patron;

class TestRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsValid_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(":/patron/recipes"));
        for (const QString &name : folder.entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyFileIsValid()
    {
        QFETCH(const QString, name);
        QFile file(QStringLiteral(":/patron/recipes/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ReadRecipe read = readRecipe(file.readAll());
        QCOMPARE(read.faults, QStringList());
        QCOMPARE(read.recipe.id + QStringLiteral(".json"), name);
        QVERIFY(!read.recipe.name.isEmpty());
        QVERIFY(!read.recipe.signatures.isEmpty());
        // A rule about a column that the recipe does not know is most likely misspelt.
        QSet<QString> known;
        for (const RecipeColumn &column : read.recipe.columns)
            known.unite(QSet<QString>(column.names.begin(), column.names.end()));
        for (const RecipeSignature &signature : read.recipe.signatures)
            QVERIFY(!signature.none.contains(signature.first.value(0, QStringLiteral("?"))));
        for (const RecipeRule &rule : read.recipe.leftOut) {
            if (rule.column.value(0) != u"response_type")
                QVERIFY2(known.contains(rule.column.value(0)), qPrintable(rule.column.value(0)));
        }
    }

    void allAreLoaded()
    {
        const QDir folder(QStringLiteral(":/patron/recipes"));
        QCOMPARE(allRecipes().size(), folder.entryList(QDir::Files).size());
        QVERIFY(allRecipes().size() >= 30);
        QSet<QString> ids;
        for (const Recipe &recipe : allRecipes())
            ids.insert(recipe.id);
        QCOMPARE(ids.size(), allRecipes().size());
    }

    /// In a list of them, each is another one, whatever the language.
    void everyNameTellsThemApart_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English);
        QTest::newRow("Romanian") << QLocale(QLocale::Romanian);
        QTest::newRow("Russian") << QLocale(QLocale::Russian);
    }
    void everyNameTellsThemApart()
    {
        QFETCH(const QLocale, locale);
        QSet<QString> names;
        for (const Recipe &recipe : allRecipes()) {
            const QString name = recipe.nameIn(locale);
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QCOMPARE(names.contains(u"Яндекс Карты, 2ГИС"_qs), locale.language() == QLocale::Russian);
        QVERIFY(names.contains(u"Trustpilot"_qs));
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("fault");
        // Written with ' for ".
        const auto row = [](const char *name, const char *change, const char *fault) {
            QTest::newRow(name) << QByteArray(change) << QString::fromLatin1(fault);
        };
        row("nothing wrong", "", "");
        row("misspelt key", "'colums': []", "recipe.colums");
        row("misspelt key of a column", "'columns': [{'names': 'A', 'field': 'date', 'knd': 1}]",
            "columns.knd");
        row("misspelt key of a signature", "'signatures': [{'all': [['A']], 'frist': 'A'}]",
            "signatures.frist");
        row("signature that asks for nothing", "'signatures': [{'none': ['A']}]", "signatures.all");
        row("unknown field", "'columns': [{'names': 'A', 'field': 'colour'}]", "columns.field");
        row("no field", "'columns': [{'names': 'A'}]", "columns.field");
        row("no names", "'columns': [{'field': 'date'}]", "columns.field");
        row("unknown kind", "'columns': [{'names': 'A', 'field': 'question', 'kind': 'stars'}]",
            "columns.kind");
        row("unknown unit", "'columns': [{'names': 'A', 'field': 'reply_time', 'unit': 'weeks'}]",
            "columns.unit");
        row("unknown zone", "'zone': 'Europe/Chisinow'", "recipe.zone");
        row("broken expression", "'columns': [{'names': 'A', 'field': 'title', 'take': '(a'}]",
            "columns.take");
        row("expression that takes nothing",
            "'columns': [{'names': 'A', 'field': 'title', 'take': 'a'}]", "columns.take");
        row("unknown reason", "'leftOut': [{'reason': 'boring', 'column': 'A', 'empty': true}]",
            "leftOut.reason");
        row("rule without values", "'leftOut': [{'reason': 'test', 'column': 'A'}]",
            "leftOut.column");
        row("unknown shape", "'signatures': [{'shape': ['round']}]", "signatures.shape");
        row("number for a text", "'name': 7", "recipe.name");
    }
    void faultsAreNamed()
    {
        QFETCH(const QByteArray, change);
        QFETCH(const QString, fault);
        QByteArray json = "{'id': 'x', 'name': 'X', 'signatures': [{'all': [['A']]}],"
                          " 'columns': [{'names': 'A', 'field': 'date'}]";
        // Of two keys of one name the later counts.
        json += change.isEmpty() ? QByteArray("}") : ", " + change + "}";
        json.replace('\'', '"');
        QCOMPARE(readRecipe(json).faults.join(u' '), fault);
    }

    void brokenFileIsAFault()
    {
        QVERIFY(!readRecipe("{").faults.isEmpty());
        QVERIFY(!readRecipe("[]").faults.isEmpty());
        QVERIFY(readRecipe(QByteArray("{'id': 'x', 'name': 'X', 'signatures': [{'first': 'A'}]}")
                               .replace('\'', '"'))
                    .faults.contains(QStringLiteral("recipe.columns")));
    }

    void reasonsHaveNames()
    {
        for (const QString &name : {u"preview"_qs, u"partial"_qs, u"spam"_qs})
            QVERIFY2(leftOutReason(name), qPrintable(name));
        QCOMPARE(leftOutReason(u"test"), ProblemCode::RowTest);
        QVERIFY(!leftOutReason(u"Test"));
        QVERIFY(!leftOutReason(u"footer"));
    }
};

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
