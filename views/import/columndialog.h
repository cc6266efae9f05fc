// SPDX-License-Identifier: GPL-3.0-or-later
// How one column is read, where the program's own decision is not wanted: its kind, its scale and
// which end is the best, the sign between several answers, the decimal sign, words that say
// nothing. GUI thread.
#pragma once

#include "models/mapping/mapping.h"
#include "models/session/scaleends.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace patron {

/// What a column is read as by now.
struct FoundColumn
{
    QuestionKind kind = QuestionKind::Text;
    std::optional<ScaleRange> scale = {}; ///< isSeen: as good as any, the file does not say
    bool isLowestBest = false;
    QString separator = {}; ///< between several answers; empty = each cell is one
    char decimal = '.';
    std::optional<ScaleEnds> ends = {}; ///< of answers that have words
};

class ColumnDialog final : public QDialog
{
    Q_OBJECT

public:
    /// column: as findHeader() knows it; readings: what is wished by now, of every column.
    ColumnDialog(const QString &column, const FoundColumn &found,
                 const QList<ReadingWish> &readings, QWidget *parent = nullptr);

    /// The decisions that are made here, as ReadingWish calls them.
    [[nodiscard]] static QStringList decisions();
    /// Those that were chosen for the column.
    [[nodiscard]] QList<ReadingWish> wishes() const;

private:
    [[nodiscard]] QString wished(const QList<ReadingWish> &readings, const QString &decision) const;
    void addKinds();
    void addScales(QString wished);
    void addSigns();
    void showScale();
    void tellFound(const QList<ReadingWish> &readings);
    [[nodiscard]] QString foundScale() const;
    [[nodiscard]] static QString scaleName(int low, int high);
    [[nodiscard]] QString endsText() const;
    [[nodiscard]] QComboBox *choice(const char *name);
    static void choose(QComboBox &box, const QString &value);
    void addRow(QFormLayout &form, const QString &text, QWidget &field);

    QString m_column;
    FoundColumn m_found;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QComboBox *m_scale;
    QCheckBox *m_lowestIsBest;
    QLabel *m_ends; ///< which words the lowest and the highest number stand for
    QComboBox *m_separator;
    QComboBox *m_decimal;
    QLineEdit *m_missing;
};

} // namespace patron
