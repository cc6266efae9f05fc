// SPDX-License-Identifier: GPL-3.0-or-later
// "Everything else that was asked": the list of questions at the left, the chosen one's card at the
// right. A click on an answer filters the rest. GUI thread.
#pragma once

#include "models/metrics/figuretable.h"
#include "views/panes/cardfile.h"
#include "views/panes/pane.h"
#include "views/widgets/card.h" // lupdate loses the class below an "enum class X;" and with it the texts

class QStackedWidget;

namespace patron {

class QuestionCardView;
class QuestionList;
class QuestionSession;

class QuestionsPane final : public Pane
{
    Q_OBJECT

public:
    explicit QuestionsPane(QuestionSession &session, QWidget *parent = nullptr);

    void focusSearch();
    /// The chosen question as a file.
    [[nodiscard]] QByteArray written(SaveFormat format) const;

Q_SIGNALS:
    /// Another pane tells more.
    void paneRequested(patron::PaneId pane);
    /// The table as a spreadsheet, or chart and figures as a page.
    void saveRequested(const QString &title, patron::SaveFormat format);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate() override;
    void fitLetters() override;
    void showCard();
    void showWhatThereIs();
    void sayWhyNothing();
    [[nodiscard]] CardPage page() const;

    QuestionSession &m_session;
    QStackedWidget *m_stack;
    EmptyNote *m_nothing;
    QWidget *m_both;
    QuestionList *m_list;
    QuestionCardView *m_card;
};

} // namespace patron
