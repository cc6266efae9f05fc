// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/dayfield.h"

#include "models/mapping/datetext.h"
#include "views/text/daytext.h"

#include <QCalendarWidget>
#include <QChildEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace patron {

namespace {

/// The parts of "1.3.24" or of "01032024".
QList<int> numbersIn(const QString &text)
{
    static const QRegularExpression digits(u"\\d+"_qs);
    static const QRegularExpression together(u"^\\s*(\\d\\d)(\\d\\d)(\\d{4})\\s*$"_qs);
    QList<int> numbers;
    if (const auto match = together.match(text); match.hasMatch()) {
        for (int part = 1; part <= 3; ++part)
            numbers << match.captured(part).toInt();
        return numbers;
    }
    for (auto each = digits.globalMatch(text); each.hasNext();)
        numbers << each.next().captured().toInt();
    return numbers;
}

bool isMonthFirst(const QString &text, const QLocale &locale)
{
    return text.contains(u'/') && locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
}

} // namespace

DayField::DayField(QWidget *parent)
    : WholeField<QDateEdit>(parent)
    , m_typed(new QLineEdit(this))
{
    setCalendarPopup(true);
    m_typed->setObjectName(u"typedDay"_qs);
    m_typed->setFrame(false);
    m_typed->hide();
    m_typed->installEventFilter(this);
}

QDate DayField::typedDay(const QString &text, const QLocale &locale, QDate like)
{
    if (const QDate shown = locale.toDate(text.simplified(), dayFormat(locale)); shown.isValid())
        return shown;
    static const QRegularExpression others(u"[^\\d\\s./,-]"_qs);
    QList<int> parts = numbersIn(text);
    if (parts.isEmpty() || parts.size() > 3 || text.contains(others))
        return {};
    constexpr int lastOfTwoDigits = 99;
    if (parts.size() == 3 && parts[0] > lastOfTwoDigits)
        std::swap(parts[0], parts[2]); // 2024-03-01
    else if (parts.size() > 1 && isMonthFirst(text, locale))
        std::swap(parts[0], parts[1]);
    int year = parts.value(2, like.year());
    if (year <= lastOfTwoDigits)
        year = fullYear(year, 2);
    return QDate(year, parts.value(1, like.month()), parts[0]);
}

void DayField::beginTyping(const QString &text)
{
    m_typed->setAccessibleName(accessibleName());
    m_typed->setText(text);
    placeTyped();
    m_typed->show();
    m_typed->setFocus();
}

void DayField::endTyping(Take take)
{
    if (m_typed->isHidden())
        return;
    const bool hadFocus = m_typed->hasFocus();
    m_typed->hide();
    const QDate day = typedDay(m_typed->text(), locale(), date());
    if (take == Take::Yes && day.isValid()) {
        setDate(day);
        Q_EMIT editingFinished();
    }
    if (hadFocus)
        setFocus();
}

void DayField::placeTyped()
{
    m_typed->setGeometry(lineEdit()->geometry());
}

/// True: nobody else hears of it.
bool DayField::handleTypedKey(QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // No day: it stays to be mended, and nothing is done with the one before.
        if (!m_typed->isHidden() && !typedDay(m_typed->text(), locale(), date()).isValid()) {
            m_typed->selectAll();
            return true;
        }
        endTyping(Take::Yes);
        Q_EMIT entered();
        return true;
    case Qt::Key_Escape:
        endTyping(Take::No);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        endTyping(Take::Yes);
        focusNextPrevChild(event.key() == Qt::Key_Tab);
        return true;
    default:
        return false;
    }
}

/// Qt makes the columns as wide as the numbers of the days: "miercuri" is cut, and so is "mie.".
void DayField::makeRoomForDays()
{
    auto *calendar = findChild<QCalendarWidget *>();
    if (!calendar)
        return;
    QFont bold = calendar->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = metrics.horizontalAdvance(u"00"_qs);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        widest = std::max(widest,
                          metrics.horizontalAdvance(locale().dayName(day, QLocale::ShortFormat)));
    calendar->setMinimumWidth(Qt::Sunday * (widest + metrics.averageCharWidth() * 2));
}

void DayField::changeEvent(QEvent *event)
{
    WholeField<QDateEdit>::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::FontChange)
        makeRoomForDays();
}

/// The calendar is made when it is first shown.
void DayField::childEvent(QChildEvent *event)
{
    WholeField<QDateEdit>::childEvent(event);
    if (event->polished())
        makeRoomForDays();
}

void DayField::focusInEvent(QFocusEvent *event)
{
    WholeField<QDateEdit>::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        lineEdit()->selectAll(); // what is typed takes the place of all of it
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    if (m_typed->isVisible()) { // the keys of a screen keyboard may come here
        if (!handleTypedKey(*event))
            m_typed->event(event);
        return;
    }
    const bool isPlain =
        !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !isReadOnly();
    const bool isDigit = !event->text().isEmpty() && event->text().at(0).isDigit();
    if (isPlain && isDigit) {
        beginTyping(event->text());
    } else if (isPlain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        beginTyping({});
    } else {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        WholeField<QDateEdit>::keyPressEvent(event);
        if (!isEnter)
            return;
        event->accept(); // or the menu around it takes it for its own
        Q_EMIT entered();
    }
}

void DayField::resizeEvent(QResizeEvent *event)
{
    WholeField<QDateEdit>::resizeEvent(event);
    placeTyped();
}

bool DayField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed)
        return WholeField<QDateEdit>::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && handleTypedKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept(); // first the typing, then what Esc means around it
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason why = static_cast<QFocusEvent *>(event)->reason();
        if (why != Qt::PopupFocusReason && why != Qt::ActiveWindowFocusReason)
            endTyping(Take::Yes);
    }
    return WholeField<QDateEdit>::eventFilter(watched, event);
}

} // namespace patron
