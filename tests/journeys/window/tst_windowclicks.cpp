// SPDX-License-Identifier: GPL-3.0-or-later
// Many things done by chance: nothing warns, nothing is left behind, no answer is lost.
// PATRON_CLICK_SEED repeats a walk, PATRON_CLICKS says how long it is.
#include "tests/journeys/window/randomowner.h"
#include "views/widgets/filterchips.h"

#include <QApplication>
#include <QLabel>
#include <QTextDocument>

using namespace patron;

namespace {

constexpr int usualClicks = 300;
/// The usual run is the same each time, as far as a busy machine allows; others are asked for by
/// PATRON_CLICK_SEED, and the bench takes thousands of clicks.
constexpr int usualSeed = 20'261;

QStringList warnings;
QtMessageHandler before = nullptr;

void note(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // Said by the platform without a screen, of every window and menu.
    if (text.startsWith(u"This plugin does not support"))
        return;
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings << text;
    before(type, context, text);
}

int numberFrom(const char *variable, int otherwise)
{
    bool isThere = false;
    const int number = qEnvironmentVariableIntValue(variable, &isThere);
    return isThere ? number : otherwise;
}

using Census = QMap<QString, int>;

/// Words and choices that were shown at once keep their buttons for the next; a label keeps what it
/// needs for the text of now, and so does the page of the help, of which one has two lists and
/// another one; Qt has one bare widget of its own, made when first needed.
bool isKept(const QObject *object)
{
    const QObject *owner = object->parent();
    if (!owner && object->children().isEmpty() &&
        object->metaObject() == &QWidget::staticMetaObject)
        return true;
    for (const QObject *each = owner; each; each = each->parent()) {
        if (qobject_cast<const QLabel *>(each) || qobject_cast<const QTextDocument *>(each))
            return true;
    }
    return owner && (owner->objectName().endsWith(u"happyWords") ||
                     qobject_cast<const FilterChips *>(owner));
}

/// Everything that belongs to the window or is a widget, by class and name.
Census livingObjects(PatronWindow &patron)
{
    QSet<const QObject *> all;
    for (const QWidget *widget : QApplication::allWidgets())
        all << widget;
    for (const QObject *object : patron.window().findChildren<QObject *>())
        all << object;
    Census counts;
    for (const QObject *object : std::as_const(all)) {
        if (!isKept(object))
            ++counts[QLatin1String(object->metaObject()->className()) + u' ' +
                     object->objectName()];
    }
    return counts;
}

/// What there is more of than before, a line each.
QString grown(const Census &counts, const Census &base)
{
    QStringList lines;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (*it > base.value(it.key()))
            lines << u"%1: %2, before %3"_qs.arg(it.key()).arg(*it).arg(base.value(it.key()));
    }
    return lines.join(u'\n');
}

} // namespace

class TestWindowClicks final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void initTestCase() { before = qInstallMessageHandler(note); }
    void cleanupTestCase() { qInstallMessageHandler(before); }
    void nothingWarnsAndNothingStays();
};

void TestWindowClicks::nothingWarnsAndNothingStays()
{
    const int seed = numberFrom("PATRON_CLICK_SEED", usualSeed);
    const int clicks = numberFrom("PATRON_CLICKS", usualClicks);
    qInfo("PATRON_CLICK_SEED=%d PATRON_CLICKS=%d", seed, clicks);
    PatronWindow patron(Fill::SampleShop);
    RandomOwner owner(patron, quint32(seed));
    owner.rest();
    QCOMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    const Census base = livingObjects(patron);
    for (int i = 0; i < clicks; ++i) {
        owner.act();
        QVERIFY2(warnings.isEmpty(),
                 qPrintable(warnings.join(u'\n') + u"\nafter: "_qs + owner.story()));
    }
    owner.rest();
    QCOMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    const QString left = grown(livingObjects(patron), base);
    QVERIFY2(left.isEmpty(), qPrintable(left));
    patron.end();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
}

QTEST_MAIN(TestWindowClicks)
#include "tst_windowclicks.moc"
