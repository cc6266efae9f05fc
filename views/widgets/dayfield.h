// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a day that can be typed over at once, as 1.3.2024 or 2024-03-01, whatever it shows:
// Qt's own takes part after part, and leaves at a dot. Its calendar has room for the names of the
// days. GUI thread.
#pragma once

#include "views/widgets/wholefield.h"

class QLineEdit;

namespace patron {

class DayField final : public WholeField<QDateEdit>
{
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    /// "1.3.2024", "1.3.24", "01032024", "2024-03-01", "1 Mar 2024"; what is missing is that of
    /// `like`. "3/4/2024" is as the locale has it. Invalid: no day.
    [[nodiscard]] static QDate typedDay(const QString &text, const QLocale &locale, QDate like);

Q_SIGNALS:
    /// Enter was pressed: what is typed is taken over.
    void entered();

protected:
    void changeEvent(QEvent *event) override;
    void childEvent(QChildEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Take
    {
        No,
        Yes
    };

    void makeRoomForDays();
    void beginTyping(const QString &text);
    void endTyping(Take take);
    void placeTyped();
    bool handleTypedKey(QKeyEvent &event);

    QLineEdit *m_typed; ///< over the day while something else is typed
};

} // namespace patron
