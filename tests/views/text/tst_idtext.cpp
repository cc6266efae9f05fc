// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/idtext.h"

#include "tests/views/text/speaking.h"

#include <QSet>
#include <QTest>

namespace patron {

class TestIdText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdHasAName_data();
    void everyIdHasAName();
    void namesOfOneListDiffer_data();
    void namesOfOneListDiffer();
    void explanationNamesTheFloors();
    void unknownScoreClassStaysAsItIs();
    void columnsOfATable();
    void aCardIsNamedByWhatItsGroupsAre();

private:
    static QStringList names(const QString &list);
};

const QStringList lists{u"panes"_qs,      u"cards"_qs,  u"metrics"_qs,        u"formulas"_qs,
                        u"dimensions"_qs, u"fields"_qs, u"question kinds"_qs, u"score classes"_qs,
                        u"columns"_qs,    u"groups"_qs};

FigureTable tableBy(GroupBy by, TimeBucket bucket = TimeBucket::Month)
{
    FigureTable table;
    table.breakdown.by = by;
    table.breakdown.bucket = bucket;
    table.metric = Metric::Nps;
    return table;
}

QStringList namesOfModels(const QString &list)
{
    QStringList found;
    if (list == u"cards") {
        for (const CardSpec &card : allCards())
            found << cardTitle(card.id);
    } else if (list == u"metrics") {
        for (const MetricInfo &metric : allMetrics())
            found << metricName(metric.metric);
    } else if (list == u"formulas") {
        for (const MetricInfo &metric : allMetrics())
            found << metricFormula(metric.metric);
    } else if (list == u"dimensions") {
        for (const DimensionInfo &dimension : allDimensions())
            found << dimensionName(dimension.dimension);
    } else if (list == u"fields") {
        for (const FieldInfo &field : allFields())
            found << fieldName(field.field);
    } else if (list == u"score classes") {
        for (const char *id : scoreClassIds)
            found << scoreClassName(QLatin1String(id));
    }
    return found;
}

QStringList TestIdText::names(const QString &list)
{
    QStringList found = namesOfModels(list);
    if (list == u"panes") {
        for (int i = 0; i <= int(PaneId::Data); ++i)
            found << paneTitle(PaneId(i));
    } else if (list == u"question kinds") {
        for (int i = 0; i <= int(QuestionKind::Empty); ++i)
            found << questionKindName(QuestionKind(i));
    } else if (list == u"columns") {
        for (int i = int(TableColumn::Responses); i <= int(TableColumn::StandsOut); ++i)
            found << columnName({TableColumn(i), {}}, tableBy(GroupBy::Value));
    } else if (list == u"groups") {
        for (int i = 0; i <= int(TimeBucket::Year); ++i)
            found << columnName({TableColumn::Group, {}}, tableBy(GroupBy::Time, TimeBucket(i)));
        for (const GroupBy by : {GroupBy::Nothing, GroupBy::Value, GroupBy::Answer})
            found << columnName({TableColumn::Group, {}}, tableBy(by));
    }
    return found;
}

void TestIdText::everyIdHasAName_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("list");
    for (const QString &language : Speaking::ids()) {
        for (const QString &list : lists)
            QTest::addRow("%s in %s", qPrintable(list), qPrintable(language)) << language << list;
    }
}

void TestIdText::everyIdHasAName()
{
    QFETCH(const QString, language);
    QFETCH(const QString, list);
    const QStringList english = names(list);
    QVERIFY(english.size() >= 3);
    const Speaking speaking(language);
    QVERIFY(speaking.isLoaded());
    const QStringList found = names(list);
    for (int i = 0; i < found.size(); ++i) {
        const QString fault = speaking.faultOf(found[i], {u"NPS"_qs});
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(found[i] == english[i], language == u"en");
    }
}

void TestIdText::namesOfOneListDiffer_data()
{
    everyIdHasAName_data();
}

void TestIdText::namesOfOneListDiffer()
{
    QFETCH(const QString, language);
    QFETCH(const QString, list);
    const Speaking speaking(language);
    const QStringList found = names(list);
    QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), found.size());
}

void TestIdText::explanationNamesTheFloors()
{
    for (const QString &language : Speaking::ids()) {
        const Speaking speaking(language);
        const QString floors = floorsMeaning();
        QVERIFY2(floors.contains(u" 5") && floors.contains(u"30"), qPrintable(floors));
        const QString formula = metricFormula(Metric::Nps);
        QVERIFY2(formula.contains(u"\u2212100"), qPrintable(formula));
    }
}

void TestIdText::unknownScoreClassStaysAsItIs()
{
    QCOMPARE(scoreClassName(u"Phone"_qs), u"Phone"_qs);
    QCOMPARE(scoreClassName(u"promoters"_qs), scoreClassName(u"promoter"_qs));
}

/// As the file of the customers calls it, or as the program does.
void TestIdText::aCardIsNamedByWhatItsGroupsAre()
{
    FigureTable table;
    QCOMPARE(cardTitle(CardId::LoyaltyDetail, table), cardTitle(CardId::LoyaltyDetail));
    table.rowName = RowName::Detail;
    table.breakdown = Breakdown::over(Dimension::AgeGroup, Measure::HasLeft);
    QCOMPARE(cardTitle(CardId::LoyaltyDetail, table), u"Who stays, by “Age group”"_qs);
    table.detail = u"Contract"_qs;
    QCOMPARE(cardTitle(CardId::LoyaltyDetail, table), u"Who stays, by “Contract”"_qs);
    QCOMPARE(cardTitle(CardId::LoyaltyTrend, {}), cardTitle(CardId::LoyaltyTrend));
}

void TestIdText::columnsOfATable()
{
    const Speaking speaking(u"en"_qs);
    const FigureTable table = tableBy(GroupBy::Value);
    QCOMPARE(columnName({TableColumn::Group, {}}, table), u"Channel"_qs);
    QCOMPARE(columnName({TableColumn::Value, {}}, table), u"Would recommend (NPS)"_qs);
    QCOMPARE(columnName({TableColumn::Count, u"detractors"_qs}, table), u"detractors"_qs);
    QCOMPARE(columnName({TableColumn::Share, u"Phone"_qs}, table), u"Share: Phone"_qs);
    QCOMPARE(columnName({TableColumn::Share, u"50%1"_qs}, table), u"Share: 50%1"_qs);
}

} // namespace patron

QTEST_GUILESS_MAIN(patron::TestIdText)
#include "tst_idtext.moc"
