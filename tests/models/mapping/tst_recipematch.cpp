// SPDX-License-Identifier: GPL-3.0-or-later
// Reads real exports, too, from the folder that PATRON_FIELD_DATA names; nothing to do without it.
#include "models/mapping/recipematch.h"

#include "models/files/readerlist.h"
#include "models/mapping/guess.h"
#include "tests/models/mapping/recipefixtures.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace patron;
using test::recipeFixtures;

Q_DECLARE_METATYPE(const test::RecipeFixture *)

class TestRecipeMatch : public QObject
{
    Q_OBJECT

    struct Found
    {
        QString best;
        QStringList all;
        bool isTie = false;
    };

    static Found find(const TableShape &shape, const TableProfile &profile)
    {
        Found found;
        const ColumnNames names(shape);
        RecipeFit best;
        for (const Recipe &recipe : allRecipes()) {
            const RecipeFit fit = fitOf(recipe, shape, names, profile);
            if (fit.weight == 0)
                continue;
            found.all << recipe.id;
            found.isTie = fit == best || (found.isTie && fit < best);
            best = std::max(best, fit);
        }
        if (const Recipe *recipe = findRecipe(shape, names, profile))
            found.best = recipe->id;
        return found;
    }

private Q_SLOTS:
    void everyFixtureIsItsOwn_data()
    {
        QTest::addColumn<const test::RecipeFixture *>("fixture");
        for (const test::RecipeFixture &fixture : recipeFixtures)
            QTest::newRow(fixture.name) << &fixture;
    }
    void everyFixtureIsItsOwn()
    {
        QFETCH(const test::RecipeFixture *, fixture);
        auto table = test::tableOf(*fixture);
        TableShape shape = table.shape();
        shape.headerRows = fixture->headerRows;
        const auto profile = profileTable(table, Progress());
        QVERIFY(profile);
        const Found found = find(shape, *profile);
        QCOMPARE(found.best, QString::fromUtf8(fixture->recipe));
        QVERIFY2(!found.isTie, qPrintable(found.all.join(u' ')));
    }

    void everyRecipeHasAFixture()
    {
        QSet<QString> shown;
        for (const test::RecipeFixture &fixture : recipeFixtures)
            shown.insert(QString::fromUtf8(fixture.recipe));
        for (const Recipe &recipe : allRecipes())
            QVERIFY2(shown.contains(recipe.id), qPrintable(recipe.id));
    }

    void orderAndCaseDoNotMatter()
    {
        TableShape shape;
        for (const char *header :
             {"REVIEW LINK", " star rating ", "Package  name", "Review\u00a0Text"})
            shape.headers << QString::fromUtf8(header);
        QCOMPARE(find(shape, {}).best, QStringLiteral("google-play"));
    }

    void field_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("recipe");
        const auto row = [](const char *file, const char *recipe) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(recipe);
        };
        row("lookalikes/agoda.csv", "agoda");
        row("lookalikes/booking-extranet.csv", "booking");
        row("lookalikes/chatwoot-csat-en.csv", "chatwoot");
        row("lookalikes/chatwoot-csat-ru.csv", "chatwoot");
        row("lookalikes/google-business-profile-takeout-reviews.json", "google-business-profile");
        row("lookalikes/google-forms-download-en.csv", "google-forms");
        row("lookalikes/google-forms-download-ru.csv", "google-forms");
        row("lookalikes/google-play-reviews-utf16le.csv", "google-play");
        row("lookalikes/intercom-csat.csv", "intercom");
        row("lookalikes/kobo-formpack-default.csv", "");
        row("lookalikes/kobo-select-multiple-both.csv", "kobo");
        row("lookalikes/microsoft-forms-resaved-as-csv.csv", "microsoft-forms");
        row("lookalikes/odk-central.csv", "odk-central");
        row("lookalikes/surveymonkey-two-header-rows.csv", "surveymonkey");
        row("lookalikes/tally.csv", "tally");
        row("lookalikes/trustpilot-service-reviews.csv", "trustpilot");
        row("lookalikes/typeform-2024-layout.csv", "typeform");
        row("lookalikes/zendesk-tickets.ndjson", "zendesk-json");
        row("surveys/google-forms-cafe.csv", "google-forms");
        row("surveys/google-forms-r-2019-english.csv", "google-forms");
        row("surveys/google-forms-r-2019-english.xlsx", "google-forms");
        row("surveys/nhs-friends-and-family.csv", "");
        row("surveys/surveymonkey-cncf-ambassadors-2020.csv", "surveymonkey");
        row("surveys/surveymonkey-steak.csv", "surveymonkey");
        for (const char *name : {"long-exhaustive", "many-types-insights", "matrix-multi-insights",
                                 "matrix-single-insights", "multi-mc-insights", "nobasis-insights",
                                 "side-by-side-insights", "single-mc-insights", "text-entry"})
            QTest::addRow("%s", name)
                << QStringLiteral("surveys/qualtrics/QT-%1.csv").arg(QLatin1String(name))
                << QStringLiteral("qualtrics");
        for (const char *name : {"many-types-legacy", "multi-mc-legacy", "single-mc-legacy"})
            QTest::addRow("%s", name)
                << QStringLiteral("surveys/qualtrics/QT-%1.csv").arg(QLatin1String(name))
                << QStringLiteral("qualtrics-legacy");
        row("reviews/ro-laroseda-test.json", "");
        row("reviews/ro-tweets-windows1250-cedilla.csv", "");
        row("reviews/ru-car-dealer-utf8.csv", "map-reviews");
        row("reviews/ru-car-dealer-windows1251.csv", "map-reviews");
        row("customers/telco-churn.csv", "");
    }
    void field()
    {
        const QString folder = qEnvironmentVariable("PATRON_FIELD_DATA");
        if (folder.isEmpty())
            QSKIP("PATRON_FIELD_DATA is not set");
        QFETCH(const QString, file);
        QFETCH(const QString, recipe);
        const auto table = openTable(folder + u'/' + file);
        if (!table && table.error().code == ProblemCode::FileOtherFormat)
            QSKIP("this format is not read yet");
        QVERIFY2(table, table ? "" : qPrintable(problemId(table.error().code)));
        const auto profile = profileTable(**table, Progress());
        QVERIFY(profile);
        const Found found = find((*table)->shape(), *profile);
        QCOMPARE(found.best, recipe);
        QVERIFY2(!found.isTie, qPrintable(found.all.join(u' ')));
        const auto mapping = proposeMapping((*table)->shape(), *profile);
        QVERIFY(mapping);
        QCOMPARE(mapping->recipe, recipe);
        // These surveys were filled in by a machine alone: every row is a test, and is counted.
        const bool hasKept = std::ranges::any_of(
            mapping->notes, [](const Problem &each) { return each.code == ProblemCode::RowsKept; });
        QCOMPARE(hasKept, recipe.startsWith(u"qualtrics"));
    }
};

QTEST_GUILESS_MAIN(TestRecipeMatch)
#include "tst_recipematch.moc"
