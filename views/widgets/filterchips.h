// SPDX-License-Identifier: GPL-3.0-or-later
// What the filter has on, one chip each: a click takes it off. Keeps the order in which choices
// were made. GUI thread.
#pragma once

#include "models/counting/filter.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace patron {

/// One choice of a filter; neither dimension nor question = the period, or its comparison.
struct FilterChoice
{
    std::optional<Dimension> dimension;
    QuestionId question;
    QString value;
    Comparison comparison = Comparison::None;

    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

[[nodiscard]] QList<FilterChoice> choicesOf(const Filter &filter);
[[nodiscard]] Filter withoutChoice(const Filter &filter, const FilterChoice &choice);

/// Of a long question as much as a chip has room for, up to a word's end: "How satisfied were
/// you…".
[[nodiscard]] QString beginningOf(const QString &header);

/// A value in words; imports by their file's name.
[[nodiscard]] QString choiceText(Dimension dimension, const QString &value,
                                 const QMap<QString, QString> &importNames, const QLocale &locale);

class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setFilter(const Filter &filter, const QString &periodName);
    void setImportNames(const QMap<QString, QString> &names);
    void setQuestionNames(const QMap<QuestionId, QString> &names);
    /// The filter without the choice that was made last; itself where nothing is on.
    [[nodiscard]] Filter withoutLast() const;

Q_SIGNALS:
    void filterRequested(const patron::Filter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    /// isWhole: with the question, however long.
    [[nodiscard]] QString text(const FilterChoice &choice, bool isWhole = false) const;

    Filter m_filter;
    QString m_periodName;
    QMap<QString, QString> m_importNames;
    QMap<QuestionId, QString> m_questionNames;
    QList<FilterChoice> m_choices; ///< oldest first
    QList<QToolButton *> m_chips;  ///< children, one per choice
    QPushButton *m_clear;
};

} // namespace patron
