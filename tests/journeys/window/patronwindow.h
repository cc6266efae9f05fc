// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program in a folder of its own, as a person has it before the eyes: for tests that find
// widgets by name, press keys and click. GUI thread.
#pragma once

#include "app/application.h"
#include "app/language.h"
#include "app/settings.h"
#include "views/window/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace patron {

class Card;
class NumberTile;

enum class Fill : quint8
{
    Empty,
    SampleShop
};

class PatronWindow final
{
public:
    explicit PatronWindow(Fill fill, const QString &language = u"en"_qs);
    /// On a copy of that database.
    explicit PatronWindow(const QString &database);
    ~PatronWindow();

    Q_DISABLE_COPY_MOVE(PatronWindow)

    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] Application &application() { return *m_application; }
    [[nodiscard]] Language &language() { return m_language; }
    [[nodiscard]] const QString &database() const { return m_database; }
    /// A second program on the same data, in the language of now.
    [[nodiscard]] std::unique_ptr<Application> another();
    /// Writes a file and returns its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Closes the window and takes the program down, as main() does at its end.
    void end() { m_application.reset(); }

    /// Of several with that name the one on screen; nullptr without one.
    template <class T>
    [[nodiscard]] T *shown(const QString &name)
    {
        for (T *each : window().findChildren<T *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] Card *card(CardId id);
    [[nodiscard]] NumberTile *tile(CardId id);
    /// The figure on a card or tile: "30".
    [[nodiscard]] QString figure(CardId id);
    /// The sentence of the notice bar; "" while there is none.
    [[nodiscard]] QString notice();
    /// Rows in the log of imports.
    [[nodiscard]] int imports();
    [[nodiscard]] bool isReviewShown();
    void press(const QString &button);
    /// Drops files on the window, as a file manager does.
    void drop(const QStringList &files);

private:
    void start(const QString &language);

    QTemporaryDir m_folder;
    QString m_database;
    Settings m_settings;
    Language m_language;
    std::unique_ptr<Application> m_application;
};

/// Waits until the program has nothing under way and has shown the last of it.
void settle(Application &application);

/// Names and a home of our own, before QApplication: call from initMain().
void useOwnHome();

/// A survey of that many rows; the score of each is `score`.
[[nodiscard]] QByteArray survey(int rows, int score = 9, const QString &channel = u"Web"_qs);

} // namespace patron
