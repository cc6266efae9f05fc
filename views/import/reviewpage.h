// SPDX-License-Identifier: GPL-3.0-or-later
// What a file would bring, before the yes: how it is read, what each column means (both with a
// choice to change it), the first rows as they will be read, what is left out and why. There before
// the file is counted; the yes waits for the counts. GUI thread.
#pragma once

#include "models/session/decisions.h"
#include "models/session/readagain.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace patron {

class ColumnTable;
class DecisionList;
class LeftOutPanel;
class PreviewTable;
class ReviewCounts;

class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Touched : quint8
    {
        No, ///< the file is read as the program decided, or as it was remembered
        Yes ///< the owner changed how it is read
    };

    enum class Purpose : quint8
    {
        Import,
        Replace ///< an earlier import of the file
    };

    explicit ReviewPage(QWidget *parent = nullptr);

    /// Of the next review.
    /// again: what then reads otherwise, where the file is read again.
    void setPurpose(Purpose purpose, const ReadAgain &again = {});

    /// waitingFiles: how many come after this one.
    void setReview(const Review &review, const QList<ReadingDecision> &decisions, Touched touched,
                   qsizetype waitingFiles);
    /// The file is being read once more: what is shown may change.
    void setBusy(bool isBusy);
    /// Enter says yes.
    void focusYes();
    /// More files came while this one waits.
    void setWaitingFiles(qsizetype waitingFiles);
    /// At the bottom of the page.
    [[nodiscard]] QList<QWidget *> lastButtons() const;
    /// Esc: as the button does, but asks where what the owner decided would be lost.
    void leave();

Q_SIGNALS:
    /// rememberAs: the name under which this way of reading is kept; empty = not.
    void commitRequested(const QString &rememberAs);
    void skipRequested();
    /// The rows that are left out are wanted as a file.
    void leftOutRequested();
    /// field: id of models/records/field.h
    void wishRequested(const QString &field, const QString &header);
    void detailsRequested(const QString &header);
    void decisionRequested(const patron::ReadingDecision &decision, const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fitLetters();
    void retranslate();
    void showCounts();
    void showLeftOut();
    void showButtons();
    /// Everything in the file is there already.
    [[nodiscard]] bool bringsNothing() const;
    /// How many earlier imports are to be read the same way.
    [[nodiscard]] qint64 earlierRead() const;
    void showDecisions();
    void showRows(const QList<qint64> &rows, const QString &column);
    void showFirstRows();
    void scrollToStart();
    void showName();
    void showRemember(Touched touched, bool isSameFile);
    [[nodiscard]] QString rememberedName() const;

    Review m_review;
    QList<ReadingDecision> m_decisions;
    qsizetype m_waitingFiles = 0;
    Purpose m_purpose = Purpose::Import;
    ReadAgain m_again; ///< of Purpose::Replace
    bool m_isBusy = false;
    bool m_isDeciding = false; ///< the owner chose, and the file is not read so yet
    QLabel *m_title;
    ReviewCounts *m_counts;
    DecisionList *m_decisionList;
    ColumnTable *m_columns;
    QTabWidget *m_rows;
    PreviewTable *m_preview;
    QPushButton *m_toFirstRows; ///< there while the preview shows rows of a note
    LeftOutPanel *m_leftOut;
    QCheckBox *m_remember;
    QLabel *m_nameLabel;
    QLineEdit *m_rememberName;
    QPushButton *m_commit;
    QPushButton *m_skip;
};

} // namespace patron
