// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/verdicttext.h"

#include "tests/views/text/speaking.h"

#include <QTest>

namespace patron {

class TestVerdictText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerdictIsASentence_data();
    void everyVerdictIsASentence();
    void openPeriodNamesItsStretches_data();
    void openPeriodNamesItsStretches();
    void numberOfAnswersIsExplained();
    void sentences_data();
    void sentences();
};

/// Arguments as each id documents them.
QVariantList argumentsOf(VerdictId id, double size)
{
    switch (id) {
    case VerdictId::NoAnswers:
    case VerdictId::OneGroup:
    case VerdictId::FilterChooses:
    case VerdictId::OneGroupLeft:
    case VerdictId::NoDates:
        return {};
    case VerdictId::OnlyChosen:
        return {u"123"_qs};
    case VerdictId::PartChosen:
        return {qint64(std::abs(size)), qint64(std::abs(size)), 46.0};
    case VerdictId::AnswersAlike:
        return {qint64(size)};
    case VerdictId::TooFew:
    case VerdictId::SmallGroups:
        return {qint64(size), smallestShown};
    case VerdictId::Range:
        return {size, size + 20};
    case VerdictId::Up:
    case VerdictId::Down:
        return {size};
    case VerdictId::NoChangeSeen:
        return {size, qint64(87), size > 5 ? 34.0 : 0.0, qint64(size)};
    case VerdictId::BestAndWorst:
        return {u"123"_qs, u"456"_qs, size};
    case VerdictId::GroupsAlike:
        return {qint64(size), u"123"_qs, u"456"_qs, size, qint64(size)};
    case VerdictId::WaitsAlike:
        return {qint64(size), u"0-60"_qs, u"1440-"_qs, size, qint64(size)};
    case VerdictId::Responses:
        return {qint64(size), size > 5 ? u"123"_qs : QString(), 46.0};
    case VerdictId::WorkOnFirst:
    case VerdictId::KeepUp:
        return {u"123"_qs, 41.0, 62.0,
                static_cast<int>(size > 5 ? Measure::Recommend : Measure::Satisfaction)};
    case VerdictId::FewDrivers:
        return {u"123"_qs, size > 5 ? u"456"_qs : QString(), static_cast<int>(Measure::Rating)};
    case VerdictId::WorkOnOneOf:
        return {u"123"_qs, u"456"_qs};
    case VerdictId::BestOfQuestions:
        return {u"123"_qs, u"456"_qs,        qint64(size),     4.6, 1, 5,
                2.1,       size > 5 ? 6 : 1, size > 5 ? 1 : 10};
    case VerdictId::WaitMatters:
        return {u"0-60"_qs, u"1440-"_qs, size};
    case VerdictId::PlaceMatters:
        return {u"internet"_qs, u"shop"_qs, size};
    case VerdictId::StayAfter:
    case VerdictId::BoughtAfter:
        return {size, qint64(size), 4};
    case VerdictId::StayOfHundred:
        return size > 5 ? QVariantList{85.0, 70.0, 60.0} : QVariantList{85.0};
    case VerdictId::NothingDrives:
        return {static_cast<int>(size > 5 ? Measure::Rating : Measure::Satisfaction)};
    case VerdictId::OutcomeAlike:
        return {static_cast<int>(Measure::Rating), qint64(size)};
    case VerdictId::FewMatter:
        return {qint64(std::abs(size)), qint64(540), 41.0, size > 5, qint64(std::abs(size))};
    case VerdictId::GoneQuiet:
    case VerdictId::NobodyQuiet:
        return {qint64(std::abs(size)), qint64(540)};
    case VerdictId::OpenWait:
        return {42.0, 180.0};
    case VerdictId::NoTimeOfDay:
        return {qint64(87)};
    }
    Q_UNREACHABLE();
}

void TestVerdictText::everyVerdictIsASentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Metric>("metric");
    for (const QString &language : Speaking::ids()) {
        for (const MetricInfo &metric : allMetrics())
            QTest::addRow("%s in %s", metric.id, qPrintable(language)) << language << metric.metric;
    }
}

void TestVerdictText::everyVerdictIsASentence()
{
    QFETCH(const QString, language);
    QFETCH(const Metric, metric);
    for (const VerdictId id : allVerdictIds()) {
        for (const double size : {0., 1., -1., 2., 5., 11., 19., 20., 21., -21., 101., 111.}) {
            const Verdict verdict{id, argumentsOf(id, size), Tone::Plain};
            const QString english = verdictText(verdict, metric, QLocale::c());
            const Speaking speaking(language);
            QVERIFY(speaking.isLoaded());
            const QString text = verdictText(verdict, metric, speaking.locale());
            const QString fault = speaking.faultOf(text);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            if (language != u"en")
                QVERIFY2(text != english, qPrintable(text));
        }
    }
}

void TestVerdictText::sentences_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<VerdictId>("id");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QString>("text");
    const QVariantList small{6.3, qint64(87), 34.2};
    QTest::newRow("NPS up for certain")
        << u"en"_qs << Metric::Nps << VerdictId::Up << QVariantList{6.3}
        << u"Up 6 points, and that is more than chance."_qs;
    QTest::newRow("NPS down for certain, Russian")
        << u"ru"_qs << Metric::Nps << VerdictId::Down << QVariantList{21.0}
        << u"Падение на 21 пункт, и оно не случайно."_qs;
    QTest::newRow("too few answers to tell")
        << u"en"_qs << Metric::Nps << VerdictId::NoChangeSeen << small
        << u"Up 6 points, but 87 answers can only show a change of 34 points or more."_qs;
    QTest::newRow("and how many would tell")
        << u"en"_qs << Metric::Nps << VerdictId::NoChangeSeen
        << QVariantList{6.3, qint64(87), 14.2, qint64(247)}
        << u"Up 6 points, but 87 answers can only show a change of 14 points or more. About 250 "
           u"more answers in each period would tell."_qs;
    QTest::newRow("but not how many where nobody gets so many")
        << u"en"_qs << Metric::Nps << VerdictId::NoChangeSeen
        << QVariantList{6.3, qint64(87), 34.2, qint64(2477)}
        << u"Up 6 points, but 87 answers can only show a change of 34 points or more."_qs;
    QTest::newRow("groups that look alike, and what would tell")
        << u"en"_qs << Metric::Nps << VerdictId::GroupsAlike
        << QVariantList{qint64(5), u"North"_qs, u"South"_qs, 6.0, qint64(1240)}
        << u"The differences between these 5 groups may be chance. About 1,300 more answers would "
           u"tell whether the widest is real: 6 points between “North” and “South”."_qs;
    QTest::newRow("groups that nothing would tell apart")
        << u"en"_qs << Metric::Nps << VerdictId::GroupsAlike
        << QVariantList{qint64(5), u"North"_qs, u"South"_qs, 6.0, qint64(0)}
        << u"The differences between these 5 groups may be chance."_qs;
    QTest::newRow("groups of customers, who answer nothing")
        << u"en"_qs << Metric::Retention << VerdictId::GroupsAlike
        << QVariantList{qint64(3), u"Monthly"_qs, u"Yearly"_qs, 6.0, qint64(120)}
        << u"The differences between these 3 groups may be chance."_qs;
    QTest::newRow("two groups that look alike, Romanian")
        << u"ro"_qs << Metric::Nps << VerdictId::GroupsAlike
        << QVariantList{qint64(2), u"North"_qs, u"South"_qs, 6.0, qint64(1240)}
        << u"Diferența dintre aceste două grupuri poate fi întâmplătoare. Încă aproximativ 1.300 "
           u"de răspunsuri ar arăta dacă este sigură: 6 puncte între „North” și „South”."_qs;
    QTest::newRow("still customers")
        << u"en"_qs << Metric::Retention << VerdictId::StayOfHundred << QVariantList{88.0, 75.0}
        << u"Of 100 customers, 88 are still customers 1 year after they came, and 75 after 2 "
           u"years."_qs;
    QTest::newRow("bought again") << u"en"_qs << Metric::Retention << VerdictId::BoughtAfter
                                  << QVariantList{66.0, 4, static_cast<int>(TimeBucket::Quarter)}
                                  << u"66% of all customers bought again 4 quarters after their "
                                     u"first purchase."_qs;
    QTest::newRow("part of what is drawn")
        << u"en"_qs << Metric::Volume << VerdictId::PartChosen
        << QVariantList{qint64(411), qint64(1500), 27.4}
        << u"The filter chooses 411 of the 1,500 answers shown here (27%)."_qs;
    QTest::newRow("waits that look alike")
        << u"en"_qs << Metric::Csat << VerdictId::WaitsAlike
        << QVariantList{qint64(3), u"0-60"_qs, u"1440-4320"_qs, 6.0, qint64(100)}
        << u"The differences between these 3 groups may be chance. About 100 more answers would "
           u"tell whether the widest is real: 6 percentage points between “up to 1\u00a0h” and “24\u00a0h to 3\u00a0days”."_qs;
    QTest::newRow("what to work on first")
        << u"en"_qs << Metric::Csat << VerdictId::WorkOnFirst
        << QVariantList{u"Waiting time"_qs, 41.2, 61.7, static_cast<int>(Measure::Satisfaction)}
        << u"Work on “Waiting time” first, where there is the most to gain: it goes with "
           u"satisfaction (41% of what can be explained) and stands at 62% of its best."_qs;
    QTest::newRow("what to work on first, weighed against the recommendation")
        << u"en"_qs << Metric::Csat << VerdictId::WorkOnFirst
        << QVariantList{u"Waiting time"_qs, 41.2, 61.7, static_cast<int>(Measure::Recommend)}
        << u"Work on “Waiting time” first, where there is the most to gain: it goes with the "
           u"recommendation (41% of what can be explained) and stands at 62% of its best."_qs;
    QTest::newRow("ratings on different scales")
        << u"en"_qs << Metric::Csat << VerdictId::BestOfQuestions
        << QVariantList{u"Taste"_qs, u"Speed"_qs, qint64(2), 4.62, 1, 5, 6.0, 1, 10}
        << u"Best rated is “Taste” with 4.6 of 5, worst “Speed” with 6.0 of 10."_qs;
    QTest::newRow("ratings of which the lowest is the best, Russian")
        << u"ru"_qs << Metric::Csat << VerdictId::BestOfQuestions
        << QVariantList{u"Вкус"_qs, u"Скорость"_qs, qint64(2), 1.42, 5, 1, 6.0, 1, 10}
        << u"Лучше всего оценён вопрос «Вкус»: 1,4 (лучшее — 1); хуже всего — «Скорость»: 6,0 из 10."_qs;
    QTest::newRow("nothing goes with the stars, Russian")
        << u"ru"_qs << Metric::Csat << VerdictId::NothingDrives
        << QVariantList{static_cast<int>(Measure::Rating)}
        << u"Ни один из этих вопросов не связан с числом звёзд."_qs;
    QTest::newRow("everybody gave five stars")
        << u"en"_qs << Metric::Csat << VerdictId::OutcomeAlike
        << QVariantList{static_cast<int>(Measure::Rating), qint64(60)}
        << u"All 60 answers give the same score, so nothing can be said of what goes with a better "
           u"or a worse one."_qs;
    QTest::newRow("too few answers to tell, Romanian")
        << u"ro"_qs << Metric::Nps << VerdictId::NoChangeSeen << small
        << u"A crescut cu 6 puncte, dar cu 87 de răspunsuri se vede doar o schimbare de cel puțin 34 de puncte."_qs;
    QTest::newRow("too few answers to tell, Russian")
        << u"ru"_qs << Metric::Nps << VerdictId::NoChangeSeen << small
        << u"Рост на 6 пунктов, но при 87 ответах заметно лишь изменение на 34 пункта и больше."_qs;
    QTest::newRow("fell, may be chance") << u"en"_qs << Metric::Csat << VerdictId::NoChangeSeen
                                         << QVariantList{-1.0, qint64(40), 0.0}
                                         << u"Down 1 percentage point, but that may be chance."_qs;
    QTest::newRow("no change") << u"en"_qs << Metric::Nps << VerdictId::NoChangeSeen
                               << QVariantList{-0.3, qint64(40), 0.0}
                               << u"About the same as before."_qs;
    QTest::newRow("a longer wait is slower")
        << u"en"_qs << Metric::ReplyTime << VerdictId::Up << QVariantList{80.0}
        << u"Slower by 1\u00a0h\u00a020\u00a0min, and that is more than chance."_qs;
    QTest::newRow("a shorter wait is faster, Romanian")
        << u"ro"_qs << Metric::ReplyTime << VerdictId::Down << QVariantList{12.0}
        << u"Mai repede cu 12\u00a0min, nu întâmplător."_qs;
    QTest::newRow("stars in decimals, Russian")
        << u"ru"_qs << Metric::Rating << VerdictId::Up << QVariantList{0.42}
        << u"Рост на 0,4 звезды, и он не случаен."_qs;
    QTest::newRow("few bring much")
        << u"en"_qs << Metric::Retention << VerdictId::FewMatter
        << QVariantList{qint64(78), qint64(538), 41.2, true, qint64(1)}
        << u"The best 78 of 538 customers bring 41% of the money. 1 who used to be a good one has "
           u"not come for long."_qs;
    QTest::newRow("few buy often, Russian")
        << u"ru"_qs << Metric::Retention << VerdictId::FewMatter
        << QVariantList{qint64(21), qint64(538), 41.2, false, qint64(0)}
        << u"Лучшие клиенты (21 из 538) делают 41\u00a0% покупок."_qs;
    QTest::newRow("whom to call, Romanian")
        << u"ro"_qs << Metric::Volume << VerdictId::GoneQuiet
        << QVariantList{qint64(22), qint64(410)}
        << u"Dintre clienții care tot reveneau (410), 22 lipsesc mai mult decât oricând. "
           u"Un telefon i-ar putea aduce înapoi."_qs;
    QTest::newRow("waits while open")
        << u"en"_qs << Metric::ReplyTime << VerdictId::OpenWait << QVariantList{42.0, 180.0}
        << u"Half of the customers waited no longer than 42\u00a0min of your opening hours; by "
           u"the clock it was 3\u00a0h."_qs;
    QTest::newRow("range") << u"en"_qs << Metric::Nps << VerdictId::Range
                           << QVariantList{-30.3, 61.1}
                           << u"The true value is most likely between \u221230 and 61."_qs;
    QTest::newRow("better and worse") << u"en"_qs << Metric::Csat << VerdictId::BestAndWorst
                                      << QVariantList{u"Shop %1"_qs, u"Phone %2"_qs, 20.0}
                                      << u"“Shop %1” does better than “Phone %2”; the 20 "
                                         u"percentage points between them are more "
                                         u"than chance."_qs;
    QTest::newRow("too few") << u"en"_qs << Metric::Nps << VerdictId::TooFew
                             << QVariantList{qint64(1), qint64(5)}
                             << u"Only 1 answer: too few for a figure, which needs at least 5."_qs;
    QTest::newRow("responses") << u"en"_qs << Metric::Volume << VerdictId::Responses
                               << QVariantList{qint64(1204), u"Phone"_qs, 46.2}
                               << u"1,204 answers, the largest part from “Phone” (46%)."_qs;
    QTest::newRow("responses without groups, Romanian")
        << u"ro"_qs << Metric::Volume << VerdictId::Responses
        << QVariantList{qint64(20), QString(), 0.0} << u"20 de răspunsuri."_qs;
}

void TestVerdictText::openPeriodNamesItsStretches_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Stretch>("stretch");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("English") << u"en"_qs << Stretch::Year
                             << u"The year to 30 June 2026: 52; the year before: 46. Up 6 points, "
                                "and that is more than chance."_qs;
    QTest::newRow("Romanian")
        << u"ro"_qs << Stretch::Year
        << u"Anul până la 30 iunie 2026: 52; anul dinainte: 46. A crescut cu 6 puncte, nu întâmplător."_qs;
    QTest::newRow("Russian")
        << u"ru"_qs << Stretch::Year
        << u"За год по 30 июня 2026 г.: 52 (за год до этого: 46). Рост на 6 пунктов, и он не случаен."_qs;
    QTest::newRow("English, half-year")
        << u"en"_qs << Stretch::HalfYear
        << u"The six months to 30 June 2026: 52; the six months before: 46. "_qs;
    QTest::newRow("Romanian, half-year")
        << u"ro"_qs << Stretch::HalfYear
        << u"Cele șase luni până la 30 iunie 2026: 52; cele șase luni dinainte: 46. "_qs;
    QTest::newRow("Russian, half-year")
        << u"ru"_qs << Stretch::HalfYear
        << u"За полгода по 30 июня 2026 г.: 52 (за полгода до этого: 46). "_qs;
    QTest::newRow("English, three months")
        << u"en"_qs << Stretch::Quarter
        << u"The three months to 30 June 2026: 52; the three months before: 46. "_qs;
    QTest::newRow("Romanian, three months")
        << u"ro"_qs << Stretch::Quarter
        << u"Cele trei luni până la 30 iunie 2026: 52; cele trei luni dinainte: 46. "_qs;
    QTest::newRow("Russian, three months")
        << u"ru"_qs << Stretch::Quarter
        << u"За три месяца по 30 июня 2026 г.: 52 (за три месяца до этого: 46). "_qs;
    QTest::newRow("English, a month")
        << u"en"_qs << Stretch::Month
        << u"The month to 30 June 2026: 52; the month before: 46. "_qs;
    QTest::newRow("Romanian, a month")
        << u"ro"_qs << Stretch::Month << u"Luna până la 30 iunie 2026: 52; luna dinainte: 46. "_qs;
    QTest::newRow("Russian, a month")
        << u"ru"_qs << Stretch::Month
        << u"За месяц по 30 июня 2026 г.: 52 (за месяц до этого: 46). "_qs;
}

void TestVerdictText::openPeriodNamesItsStretches()
{
    QFETCH(const QString, language);
    QFETCH(const Stretch, stretch);
    QFETCH(const QString, beginning);
    const Speaking speaking(language);
    const Verdict verdict{
        VerdictId::Up, {6.0}, Tone::Good, ComparedFigures{QDate(2026, 6, 30), 52, 46, {}, stretch}};
    const QString text = verdictText(verdict, Metric::Nps, speaking.locale());
    QVERIFY2(text.startsWith(beginning), qPrintable(text));
}

/// An owner who imports another file and sees the number grow finds out why.
void TestVerdictText::numberOfAnswersIsExplained()
{
    const Speaking speaking(u"en"_qs);
    const auto of = [](VerdictId id, const QVariantList &arguments) {
        return neededText({id, arguments, Tone::Unsure});
    };
    QVERIFY(of(VerdictId::NoChangeSeen, {6.0, 87LL, 34.0, 200LL}).contains(u"other files"_qs));
    QVERIFY(of(VerdictId::NoChangeSeen, {6.0, 87LL, 34.0, 0LL}).isEmpty());
    const QVariantList groups{3LL, u"North"_qs, u"South"_qs, 6.0, 40LL};
    QVERIFY(of(VerdictId::GroupsAlike, groups).contains(u"more groups"_qs));
    QVERIFY(of(VerdictId::Up, {6.0}).isEmpty());
}

void TestVerdictText::sentences()
{
    QFETCH(const QString, language);
    QFETCH(const Metric, metric);
    QFETCH(const VerdictId, id);
    QFETCH(const QVariantList, arguments);
    QFETCH(const QString, text);
    const Speaking speaking(language);
    QCOMPARE(verdictText({id, arguments, Tone::Plain}, metric, speaking.locale()), text);
}

} // namespace patron

QTEST_GUILESS_MAIN(patron::TestVerdictText)
#include "tst_verdicttext.moc"
