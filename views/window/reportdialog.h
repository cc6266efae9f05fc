// SPDX-License-Identifier: GPL-3.0-or-later
// What the report is to hold: panes to tick, period, language, paper, the business's name and logo.
// Says what was asked of it by signals. Made by PaperDesk, GUI thread.
#pragma once

#include "models/session/reportplan.h"

#include <QDialog>
#include <QMap>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace patron {

class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// languages: id and own name.
    ReportDialog(const ReportPlan &plan, QList<QPair<QString, QString>> languages,
                 QWidget *parent = nullptr);

    [[nodiscard]] ReportPlan plan() const;
    /// A picture; "" = none.
    void setLogo(const QString &path);

Q_SIGNALS:
    void previewRequested(const patron::ReportPlan &plan);
    void saveRequested(const patron::ReportPlan &plan);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void chooseLogo();
    void showLogo();
    void showPossible();
    void retranslate();

    QString m_logoPath;
    QList<QPair<QString, QString>> m_languages;
    QGroupBox *m_content;
    QGroupBox *m_look;
    QMap<ReportPart, QCheckBox *> m_parts;
    QComboBox *m_period;
    QComboBox *m_language;
    QComboBox *m_paper;
    QLineEdit *m_business;
    QLabel *m_logo;
    QLabel *m_logoWarning;
    QPushButton *m_chooseLogo;
    QPushButton *m_removeLogo;
    QList<QLabel *> m_labels; ///< of period, language, paper, business, logo
    QPushButton *m_preview;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace patron
