// SPDX-License-Identifier: GPL-3.0-or-later
// A pane that is a list of cards (models/session/cards): loyalty, satisfaction, channels. A click
// on any mark filters the rest. GUI thread.
#pragma once

#include "models/session/dashboard.h"
#include "views/panes/pane.h"
#include "views/widgets/card.h" // lupdate loses the class below an "enum class X;" and with it the texts

#include <QMap>

#include <optional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace patron {

class DashboardSession;

class CardGrid;
class CardPane : public Pane
{
    Q_OBJECT

public:
    CardPane(PaneId id, DashboardSession &session, QWidget *parent = nullptr);

    /// Scrolls to one of its cards as soon as that has something to show.
    void showCard(CardId card);

Q_SIGNALS:
    /// Another pane tells more, or one of its cards.
    void paneRequested(patron::PaneId pane);
    void cardRequested(patron::CardId card);
    /// A customer is to be seen, or called back; by what they are known.
    void customerRequested(const QString &knownAs);
    void callRequested(const QString &knownAs);
    void saveRequested(const patron::CardData &card, patron::CardId id, patron::SaveFormat format);

protected:
    /// Above the cards: the Overview's tiles. Called once, by the subclass's constructor.
    void addAbove(QLayout *layout);
    /// Below the cards, as wide as the pane.
    void addBelow(QWidget &card);
    /// Those of the pane, without figures. When it is first looked at or has its first figures: the
    /// other panes' cards are a fifth of what the start of the window would take.
    void makeCards();
    /// The Tab key goes through them in this order, and through all that they hold.
    static void orderTabs(const QList<QWidget *> &widgets);
    /// New figures are there.
    virtual void showFigures();
    void retranslate() override;
    [[nodiscard]] DashboardSession &session() const { return m_session; }
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Wanted
    {
        CardId card;
        Filter filter; ///< under another one the owner looks for something else
    };

    void findWanted();
    void addCard(const CardSpec &spec);
    [[nodiscard]] QString whatWouldFill() const;
    [[nodiscard]] QString outsideText() const;
    void sayWhyNothing();
    void sayHidden();

    DashboardSession &m_session;
    EmptyNote *m_nothing; ///< where no card has anything to show
    QLabel *m_hidden;     ///< which cards the filter leaves without anything to show
    QVBoxLayout *m_column;
    CardGrid *m_grid;
    QList<QWidget *> m_below;
    QScrollArea *m_scroll;
    QMap<CardId, Card *> m_cards;
    std::optional<Wanted> m_wanted; ///< to be scrolled to
    Card *m_asking = nullptr;       ///< how many comments there are
};

} // namespace patron
