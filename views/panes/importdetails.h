// SPDX-License-Identifier: GPL-3.0-or-later
// How one import was read: signs and letters, what was noted, and what became of each column. What
// a small window has no room for is scrolled, not cut. Part of DataPane, GUI thread.
#pragma once

#include "models/records/importrecord.h"

#include <QScrollArea>

#include <optional>

class QLabel;
class QTableWidget;

namespace patron {

class ImportDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ImportDetails(QWidget *parent = nullptr);

    /// None: there is nothing to tell.
    void setRecord(const std::optional<ImportRecord> &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showColumns(const ImportRecord &record);
    [[nodiscard]] QString originOf(const ImportRecord &record) const;
    [[nodiscard]] static QString readingOf(const ImportRecord &record);

    std::optional<ImportRecord> m_record;
    QLabel *m_reading;
    QLabel *m_notes;
    QTableWidget *m_columns;
};

} // namespace patron
