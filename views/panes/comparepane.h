// SPDX-License-Identifier: GPL-3.0-or-later
// "How do others do?": published figures by theme with the own ones beside them, and the
// self-check. GUI thread.
#pragma once

#include "models/metrics/selfcheck.h"
#include "views/panes/cardfile.h"
#include "views/panes/pane.h"

class QLabel;

namespace patron {

class CompareCard;
class CompareSession;
class SelfCheckCard;

class ComparePane final : public Pane
{
    Q_OBJECT

public:
    explicit ComparePane(CompareSession &session, QWidget *parent = nullptr);

    /// Answers of an earlier day.
    void setSelfCheck(const CheckAnswers &answers);

Q_SIGNALS:
    void selfCheckChanged(const patron::CheckAnswers &answers);
    void paneRequested(patron::PaneId pane);
    /// A card as a file, whose name follows its title.
    void saveRequested(const QString &title, patron::SaveFormat format, const QByteArray &bytes);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate() override;
    void showFigures();

    CompareSession &m_session;
    QLabel *m_intro;
    QList<CompareCard *> m_cards;
    SelfCheckCard *m_check;
};

} // namespace patron
