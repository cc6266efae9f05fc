// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterchips.h"

#include "models/counting/channelplace.h"
#include "models/counting/counts.h"
#include "models/counting/scorequestion.h"
#include "models/session/wordstudy.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/widgets/flowlayout.h"

#include <QEvent>
#include <QPushButton>
#include <QToolButton>

namespace patron {

namespace {

constexpr qsizetype longestHeader = 40;

} // namespace

QList<FilterChoice> choicesOf(const Filter &filter)
{
    QList<FilterChoice> choices;
    if (!filter.period.isOpen())
        choices << FilterChoice{};
    if (filter.isCompared())
        choices << FilterChoice{{}, {}, {}, filter.comparison};
    for (auto it = filter.chosen.cbegin(); it != filter.chosen.cend(); ++it) {
        for (const QString &value : it.value())
            choices << FilterChoice{it.key(), {}, value, {}};
    }
    for (auto it = filter.answers.cbegin(); it != filter.answers.cend(); ++it) {
        for (const QString &value : it.value())
            choices << FilterChoice{std::nullopt, it.key(), value, {}};
    }
    return choices;
}

Filter withoutChoice(const Filter &filter, const FilterChoice &choice)
{
    Filter rest = filter;
    if (choice.dimension) {
        rest.chosen[*choice.dimension].removeAll(choice.value);
        if (rest.chosen[*choice.dimension].isEmpty())
            rest.chosen.remove(*choice.dimension);
    } else if (choice.question.isValid()) {
        rest.answers[choice.question].removeAll(choice.value);
        if (rest.answers[choice.question].isEmpty())
            rest.answers.remove(choice.question);
    } else {
        if (choice.comparison == Comparison::None)
            rest.period = {};
        rest.comparison = Comparison::None;
    }
    return rest;
}

QString beginningOf(const QString &header)
{
    const QString line = header.simplified();
    if (line.size() <= longestHeader)
        return line;
    qsizetype end = line.lastIndexOf(u' ', longestHeader);
    if (end <= 0)
        end = longestHeader;
    // "Would you recommend us (" ends with the word.
    while (end > 1 && !line[end - 1].isLetterOrNumber())
        --end;
    return line.left(end) + u'…';
}

QString choiceText(Dimension dimension, const QString &value,
                   const QMap<QString, QString> &importNames, const QLocale &locale)
{
    if (dimension == Dimension::Import && importNames.contains(value))
        return importNames.value(value);
    return groupText(GroupKey{value, {}}, Breakdown::over(dimension, Measure::Volume), locale);
}

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_clear(new QPushButton(this))
{
    auto *flow = new FlowLayout(this);
    flow->addWidget(m_clear);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_clear->setObjectName(u"clear"_qs);
    m_clear->setFlat(true);
    connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT filterRequested(Filter()); });
    rebuild();
}

void FilterChips::setFilter(const Filter &filter, const QString &periodName)
{
    m_filter = filter;
    m_periodName = periodName;
    const QList<FilterChoice> now = choicesOf(filter);
    m_choices.removeIf([&now](const FilterChoice &choice) { return !now.contains(choice); });
    for (const FilterChoice &choice : now) {
        if (!m_choices.contains(choice))
            m_choices << choice;
    }
    rebuild();
}

void FilterChips::setImportNames(const QMap<QString, QString> &names)
{
    m_importNames = names;
    rebuild();
}

void FilterChips::setQuestionNames(const QMap<QuestionId, QString> &names)
{
    m_questionNames = names;
    rebuild();
}

Filter FilterChips::withoutLast() const
{
    return m_choices.isEmpty() ? m_filter : withoutChoice(m_filter, m_choices.last());
}

QString FilterChips::text(const FilterChoice &choice, bool isWhole) const
{
    if (choice.dimension) {
        //: A choice of the filter; %1 "Channel", %2 "Phone"
        return tr("%1: %2").arg(
            dimensionName(*choice.dimension),
            choiceText(*choice.dimension, choice.value, m_importNames, locale()));
    }
    if (choice.question == wordQuestion) {
        //: A choice of the filter: responses whose comment holds this word
        return tr("Word: %1").arg(wordOf(choice.value));
    }
    if (choice.question == textQuestion) {
        //: A choice of the filter: responses whose comment holds what was searched for
        return tr("Comment with: %1").arg(choice.value);
    }
    if (choice.question == placeQuestion)
        return placeName(choice.value);
    if (const auto measure = scoreOf(choice.question)) {
        return tr("%1: %2", "answer")
            .arg(fieldName(info(*measure).field), scoreText(*measure, choice.value, locale()));
    }
    if (choice.question.isValid()) {
        const QString header = m_questionNames.value(choice.question);
        const QString answer = groupText(
            {choice.value, {}}, Breakdown::over(choice.question, Measure::Volume), locale());
        // A chip stays a chip: the whole of a long question is in its tooltip.
        if (!header.isEmpty()) {
            //: A choice of the filter: %1 a question, %2 the answer that was given to it
            return tr("%1: %2", "answer").arg(isWhole ? header : beginningOf(header), answer);
        }
        //: A choice of the filter: responses that gave this answer to a question
        return tr("Answer: %1").arg(answer);
    }
    if (choice.comparison == Comparison::PeriodBefore) {
        //: A choice of the filter: figures of the period before stand beside those shown
        return tr("Compared with the period before");
    }
    return m_periodName;
}

void FilterChips::rebuild()
{
    // Chips are reused: the one that was just clicked is still in its own signal.
    while (m_chips.size() < m_choices.size()) {
        auto *chip = new QToolButton(this);
        chip->setFocusPolicy(Qt::StrongFocus);
        const qsizetype index = m_chips.size();
        connect(chip, &QToolButton::clicked, this, [this, index] {
            if (index < m_choices.size())
                Q_EMIT filterRequested(withoutChoice(m_filter, m_choices[index]));
        });
        m_chips << chip;
        layout()->removeWidget(m_clear);
        layout()->addWidget(chip);
        layout()->addWidget(m_clear);
        setTabOrder(chip, m_clear);
    }
    m_clear->setText(tr("Clear all"));
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setVisible(i < m_choices.size());
        if (i >= m_choices.size())
            continue;
        const QString name = text(m_choices[i]);
        const QString whole = text(m_choices[i], true);
        // As high as the button that comes and goes: one pixel more would move the whole pane.
        m_chips[i]->setMinimumHeight(m_clear->sizeHint().height());
        m_chips[i]->setText(QString(name).replace(u'&', u"&&"_qs) + u"  ×"_qs);
        //: Button that takes a choice out of the filter; %1 "Channel: Phone"
        m_chips[i]->setAccessibleName(tr("Remove from the filter: %1").arg(whole));
        m_chips[i]->setToolTip(m_chips[i]->accessibleName());
    }
    m_clear->setVisible(m_choices.size() > 1);
    setVisible(!m_choices.isEmpty());
    updateGeometry();
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        rebuild();
}

} // namespace patron
