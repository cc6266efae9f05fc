// SPDX-License-Identifier: GPL-3.0-or-later
// What an owner sees of every pane, dialog and review: nothing is cut, shortened, covered, too pale
// or left in English. Finds by reading what is painted, not by comparing pixels. PATRON_PICTURES
// names a folder for pictures of what it finds.
#include "tests/journeys/window/dialogwalk.h"
#include "tests/journeys/window/paintedtexts.h"
#include "tests/journeys/window/patronwindow.h"
#include "tests/journeys/window/windowtexts.h"
#include "tests/support/laidout.h"

#include "views/charts/charttheme.h"
#include "views/charts/chartview.h"
#include "views/widgets/card.h"
#include "views/window/navigation.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

using namespace patron;

namespace {

constexpr QSize sizes[] = {{1366, 768}, {1920, 1080}};
constexpr ThemeChoice themes[] = {ThemeChoice::Light, ThemeChoice::Dark};
constexpr int patience = 60'000;

using Looker = std::function<void(QWidget &, const QString &scene)>;

void showTwins(MainWindow &window, bool areTables)
{
    for (CardFrame *card : window.findChildren<CardFrame *>()) {
        if (card->isVisible()) {
            card->showTable(areTables);
            card->showExplanation(areTables);
        }
    }
}

void lookAtPanes(PatronWindow &patron, bool asTables, const Looker &look)
{
    MainWindow &window = patron.window();
    for (const PaneId pane : paneOrder()) {
        window.showPane(pane);
        settle(patron.application());
        const QString scene = u"pane %1"_qs.arg(int(pane));
        look(window, scene);
        if (!asTables)
            continue;
        showTwins(window, true);
        layOut();
        look(window, scene + u" as tables"_qs);
        showTwins(window, false);
    }
}

/// A question of each kind, alone and cut.
void lookAtQuestions(PatronWindow &patron, const Looker &look)
{
    MainWindow &window = patron.window();
    window.showPane(PaneId::Questions);
    settle(patron.application());
    auto *list = window.findChild<QTreeView *>(u"questionList"_qs);
    auto *cut = window.findChild<QComboBox *>(u"cutBy"_qs);
    for (int question = 0; question < 8; ++question) {
        look(window, u"question %1"_qs.arg(question));
        if (cut->isVisible()) {
            QTest::keyClick(cut, Qt::Key_Down);
            settle(patron.application());
            look(window, u"question %1, cut"_qs.arg(question));
            QTest::keyClick(cut, Qt::Key_Up);
            settle(patron.application());
        }
        QTest::keyClick(list, Qt::Key_Down);
        settle(patron.application());
    }
}

/// With chips, a problem and a review of a file that asks.
void lookAtImport(PatronWindow &patron, const Looker &look)
{
    MainWindow &window = patron.window();
    window.showPane(PaneId::Overview);
    settle(patron.application());
    Q_EMIT patron.card(CardId::OverviewChannels)->valueClicked(Dimension::Channel, u"Phone"_qs);
    Q_EMIT patron.card(CardId::OverviewTrend)
        ->periodClicked({QDate(2025, 1, 1), QDate(2026, 3, 31)});
    window.showProblem(stop(ProblemCode::DiskFull));
    settle(patron.application());
    look(window, u"filtered"_qs);
    const QByteArray file("Shop Lavanda: answers of spring\n"
                          "Response ID,Date,Channel,Recommend (0-10),IP Address,Comment\n"
                          "A-1,03/04/2024,Web,9,192.0.2.7,Kind people\n"
                          "A-2,05/06/2024,Phone,10,192.0.2.8,\n,,,,,\n"
                          "A-3,07/08/2024,Web,no idea,192.0.2.9,Slow\n");
    patron.drop({patron.write(u"spring.csv"_qs, file), patron.path(u"gone.csv"_qs),
                 patron.write(u"summer.csv"_qs, file)});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    look(window, u"review"_qs);
    patron.press(u"skipImport"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"skipImport"_qs);
    settle(patron.application());
}

void lookAtEmpty(const QString &language, const Looker &look)
{
    PatronWindow empty(Fill::Empty, language);
    for (const PaneId pane : paneOrder()) {
        empty.window().showPane(pane);
        settle(empty.application());
        look(empty.window(), u"empty pane %1"_qs.arg(int(pane)));
    }
}

/// Each fault once, with the first scene that has it.
class Faults final
{
public:
    void add(const QString &scene, const QStringList &faults)
    {
        for (const QString &fault : faults) {
            if (!m_scenes.contains(fault))
                m_scenes.insert(fault, scene);
        }
    }
    /// Says them all: a message of a failure has no room for many.
    [[nodiscard]] bool isAny() const
    {
        for (auto it = m_scenes.cbegin(); it != m_scenes.cend(); ++it)
            qInfo("%s", qPrintable(it.value() + u": "_qs + it.key()));
        return !m_scenes.isEmpty();
    }

private:
    QMap<QString, QString> m_scenes;
};

/// The colour that most of a rectangle has: the ground that a text stands on.
QColor groundOf(const QImage &picture, const QRect &rect, const QColor &text)
{
    QHash<QRgb, int> counts;
    const QRect inside = rect & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    if (counts.size() > 1) // a ground that shades off has no colour more often than the text's
        counts.remove(text.rgb());
    const auto most =
        std::max_element(counts.keyValueBegin(), counts.keyValueEnd(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    return counts.isEmpty() ? QColor() : QColor(most->first);
}

QStringList paleTexts(QWidget &widget, const QList<PaintedText> &texts, const QImage &picture)
{
    QStringList faults;
    for (const PaintedText &text : texts) {
        const QRect seen = (text.rect & text.room).toAlignedRect();
        if (seen.width() < 12 || seen.height() < 4) // a single letter has no colour of its own
            continue;
        const QWidget *owner = widget.childAt(seen.center());
        const QColor ground = groundOf(picture, seen, text.color);
        const auto *edit = qobject_cast<const QLineEdit *>(owner);
        if (edit && edit->hasSelectedText()) // painted twice, once under the selection
            continue;
        if ((owner && !owner->isEnabled()) || !ground.isValid() || text.color.alpha() < 255)
            continue;
        if (const double found = contrast(text.color, ground); found < 4.5)
            faults << u"“%1” %2 on %3: %4"_qs.arg(text.text, text.color.name(), ground.name())
                          .arg(found, 0, 'f', 1);
    }
    return faults;
}

QStringList paleTextsOf(QWidget &window)
{
    QStringList faults = paleTexts(window, paintedTexts(window), window.grab().toImage());
    for (ChartView *chart : window.findChildren<ChartView *>()) {
        if (chart->isVisible())
            faults += paleTexts(*chart, paintedTexts(*chart), chart->grab().toImage());
    }
    return faults;
}

} // namespace

class TestWindowPictures final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void everyTextIsWhole_data();
    void everyTextIsWhole();
    void largeLettersAreWhole_data();
    void largeLettersAreWhole();
    void scaledTextIsWhole_data();
    void scaledTextIsWhole();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void everyTextStandsOut_data();
    void everyTextStandsOut();
    void faultsAreFound();
};

void TestWindowPictures::everyTextIsWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &id : Language::ids())
        QTest::newRow(qPrintable(Language::ownName(id))) << id;
}

void TestWindowPictures::everyTextIsWhole()
{
    QFETCH(const QString, language);
    const QString pictures = qEnvironmentVariable("PATRON_PICTURES");
    Faults faults;
    int looks = 0;
    const Looker look = [&](QWidget &widget, const QString &scene) {
        const QString where = scene + u" at %1"_qs.arg(widget.width());
        const QStringList found = writingFaults(widget) + overlapFaults(widget);
        faults.add(where, found);
        if (!found.isEmpty() && !pictures.isEmpty())
            widget.grab().save(u"%1/%2 %3.png"_qs.arg(pictures, language, where));
        ++looks;
    };
    PatronWindow patron(Fill::SampleShop, language);
    for (const ThemeChoice theme : themes) {
        Q_EMIT patron.window().themeRequested(int(theme));
        for (const QSize size : sizes) {
            patron.window().resize(size);
            lookAtPanes(patron, theme == themes[0], look);
        }
    }
    patron.window().resize(sizes[0]);
    lookAtQuestions(patron, look);
    lookAtImport(patron, look);
    walkDialogs(patron, look);
    lookAtEmpty(language, look);
    QVERIFY(looks > 70);
    QVERIFY(!faults.isAny());
}

namespace {

enum class Closeness : quint8
{
    Quick,
    Close ///< table twins, questions of every kind, empty panes, too
};

/// Every pane and dialog once, in the smaller window.
bool isWhole(const QString &language, const QString &what, Closeness closeness)
{
    Faults faults;
    const QString pictures = qEnvironmentVariable("PATRON_PICTURES");
    const Looker look = [&](QWidget &widget, const QString &scene) {
        const QStringList found = writingFaults(widget) + overlapFaults(widget);
        faults.add(scene, found);
        if (!found.isEmpty() && !pictures.isEmpty())
            widget.grab().save(u"%1/%2 %3 %4.png"_qs.arg(pictures, language, what, scene));
    };
    PatronWindow patron(Fill::SampleShop, language);
    patron.window().resize(sizes[0]);
    lookAtPanes(patron, closeness == Closeness::Close, look);
    if (closeness == Closeness::Close)
        lookAtQuestions(patron, look);
    lookAtImport(patron, look);
    walkDialogs(patron, look);
    if (closeness == Closeness::Close)
        lookAtEmpty(language, look);
    return !faults.isAny();
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &id : Language::ids())
        QTest::newRow(qPrintable(Language::ownName(id))) << id;
}

} // namespace

void TestWindowPictures::largeLettersAreWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("factor");
    for (const double factor : {1.25, 1.5}) {
        for (const QString &id : Language::ids())
            QTest::addRow("%s, %g", qPrintable(Language::ownName(id)), factor) << id << factor;
    }
}

/// For eyes that want them: letters a quarter and a half larger than usual.
void TestWindowPictures::largeLettersAreWhole()
{
    QFETCH(const QString, language);
    QFETCH(const double, factor);
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * factor);
    QApplication::setFont(larger);
    const bool isGood = isWhole(language, u"letters of %1"_qs.arg(factor),
                                factor < 1.5 ? Closeness::Quick : Closeness::Close);
    QApplication::setFont(before);
    QVERIFY(isGood);
}

void TestWindowPictures::scaledTextIsWhole_data()
{
    addLanguages();
}

/// At the scale that the process was started with: CTest runs it at 1.25, 1.5 and 2.
void TestWindowPictures::scaledTextIsWhole()
{
    QFETCH(const QString, language);
    const double scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_qs).toDouble();
    if (scale == 1)
        QSKIP("everyTextIsWhole looks closer");
    QCOMPARE(qApp->devicePixelRatio(), scale);
    QVERIFY(isWhole(language, u"at %1"_qs.arg(scale), Closeness::Quick));
}

void TestWindowPictures::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Romanian") << u"ro"_qs;
    QTest::newRow("Russian") << u"ru"_qs;
}

void TestWindowPictures::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    PatronWindow patron(Fill::SampleShop);
    WindowTexts english;
    WindowTexts other;
    WindowTexts *now = &english;
    const Looker look = [&now](QWidget &widget, const QString &) {
        if (widget.objectName() == u"sourceDialog") // a file's own line, as it was written
            return;
        now->addWidgets(widget);
        for (ChartView *chart : widget.findChildren<ChartView *>()) {
            if (chart->isVisible())
                now->addMarks(*chart);
        }
    };
    for (const QString &id : {u"en"_qs, language}) {
        QVERIFY(patron.language().use(id));
        lookAtPanes(patron, true, look);
        lookAtQuestions(patron, look);
        walkDialogs(patron, look);
        lookAtEmpty(id, look);
        now = &other;
    }
    QVERIFY(english.places().size() > 500);
    Faults faults;
    faults.add(language, untranslated(other, english, storedTexts(patron.database())));
    QVERIFY(!faults.isAny());
}

void TestWindowPictures::everyTextStandsOut_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(ThemeChoice::Light);
    QTest::newRow("dark") << int(ThemeChoice::Dark);
}

void TestWindowPictures::everyTextStandsOut()
{
    QFETCH(const int, theme);
    Faults faults;
    const Looker look = [&faults](QWidget &widget, const QString &scene) {
        faults.add(scene, paleTextsOf(widget));
    };
    PatronWindow patron(Fill::SampleShop);
    Q_EMIT patron.window().themeRequested(theme);
    lookAtPanes(patron, true, look);
    lookAtImport(patron, look);
    walkDialogs(patron, look);
    QVERIFY(!faults.isAny());
}

/// The looking itself: what is cut, covered or pale is seen.
void TestWindowPictures::faultsAreFound()
{
    QWidget window;
    window.resize(300, 200);
    QPalette palette(Qt::black, Qt::white);
    window.setPalette(palette);
    auto *label = new QLabel(u"Interesting times"_qs, &window);
    label->setGeometry(10, 10, 200, 30);
    window.show();
    QVERIFY2(writingFaults(window).isEmpty(), qPrintable(writingFaults(window).join(u'\n')));
    QVERIFY(overlapFaults(window).isEmpty());
    QVERIFY(paleTextsOf(window).isEmpty());
    QCOMPARE(paintedTexts(window).size(), 1);
    label->setGeometry(10, 10, 40, 30);
    QVERIFY(writingFaults(window).join(u' ').contains(u"cut"));
    label->setGeometry(10, 10, 200, 30);
    auto *other = new QLabel(u"Dull days"_qs, &window);
    other->setGeometry(20, 12, 200, 30);
    other->show();
    QCOMPARE(overlapFaults(window).size(), 1);
    QVERIFY(writingFaults(window).join(u' ').contains(u"over"));
    other->setGeometry(10, 100, 200, 30);
    palette.setColor(QPalette::WindowText, QColor(0xaaaaaa));
    other->setPalette(palette);
    QCOMPARE(paleTextsOf(window).size(), 1);
}

QTEST_MAIN(TestWindowPictures)
#include "tst_windowpictures.moc"
