// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/wordpanel.h"

#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"
#include "views/widgets/flowlayout.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace patron {

WordPanel::WordPanel(QWidget *parent)
    : QWidget(parent)
    , m_note(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    m_sides[0] = makeSide(u"unhappyWords"_qs);
    m_sides[1] = makeSide(u"happyWords"_qs);
    for (int i = 0; i < 2; ++i) {
        const Side &side = m_sides[static_cast<size_t>(i)];
        grid->addWidget(side.title, 0, i);
        grid->addWidget(side.words, 1, i, Qt::AlignTop);
        grid->addWidget(side.none, 1, i, Qt::AlignTop);
        grid->setColumnStretch(i, 1);
    }
    m_note->setObjectName(u"wordNote"_qs);
    m_note->setWordWrap(true);
    grid->addWidget(m_note, 2, 0, 1, 2);
    hide(); // until something was counted
    retranslate();
}

WordPanel::Side WordPanel::makeSide(const QString &name)
{
    Side side;
    side.title = new QLabel(this);
    side.title->setWordWrap(true);
    side.words = new QWidget(this);
    side.words->setObjectName(name);
    side.none = new QLabel(this);
    side.none->setObjectName(name + u"None"_qs);
    side.none->setWordWrap(true);
    auto *flow = new FlowLayout(side.words);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    side.words->setSizePolicy(policy);
    return side;
}

void WordPanel::setStudy(const WordStudy &study)
{
    m_study = study;
    retranslate();
}

void WordPanel::setChosen(const QStringList &values)
{
    m_chosen = values;
    retranslate();
}

void WordPanel::showSide(Side &side, size_t group)
{
    const QList<TypicalWord> &words = group == 0 ? m_study.words.first : m_study.words.second;
    side.values.clear();
    while (side.buttons.size() < words.size()) {
        auto *button = new QToolButton(side.words);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCheckable(true);
        const qsizetype index = side.buttons.size();
        connect(button, &QToolButton::clicked, this, [this, &side, index] {
            if (index < side.values.size())
                Q_EMIT wordClicked(side.values[index]);
        });
        side.buttons << button;
        side.words->layout()->addWidget(button);
    }
    for (qsizetype i = 0; i < side.buttons.size(); ++i) {
        QToolButton &button = *side.buttons[i];
        button.setVisible(i < words.size());
        if (i >= words.size()) { // nothing of the words before stays, in whatever language
            button.setText({});
            button.setToolTip({});
            button.setAccessibleName({});
            continue;
        }
        const WordCount &count = words[i].count;
        side.values << wordValue(count.word, count.language);
        const qint64 here = count.comments[group];
        const qint64 there = count.comments[1 - group];
        const QString hereText = countText(here, locale());
        const QString allText = countText(count.all(), locale());
        // The button leads to all of them: under the heading of one group only its own are no more
        // than a part.
        button.setText(
            here == count.all()
                //: A typical word and in how many comments it is; %1 the word, %2 the number
                ? tr("%1  %2").arg(count.word, hereText)
                //: A typical word and in how many comments it is; %1 the word, %2 those of the
                //: customers it is typical of, %3 of how many altogether
                : tr("%1  %2 of %3").arg(count.word, hereText, allText));
        //: Of a word. %1: the word, %2 of %3 comments of the group it is typical of, %4 of %5 of
        //: the other group
        QString tip =
            tr("“%1” is in %2 of %3 comments here, and in %4 of %5 of the others.")
                .arg(count.word, hereText, countText(m_study.comments[group], locale()),
                     countText(there, locale()), countText(m_study.comments[1 - group], locale()));
        if (!words[i].isCertain)
            tip += u' ' + tr("Among so many words this may be chance.");
        button.setToolTip(tip);
        button.setAccessibleName(tip);
        button.setChecked(m_chosen.contains(side.values.last()));
        QFont font = side.words->font();
        font.setItalic(!words[i].isCertain);
        button.setFont(font);
    }
    side.words->updateGeometry();
}

void WordPanel::retranslate()
{
    const std::array<qint64, 2> &comments = m_study.comments;
    //: Heads a list of words; %1: how many comments they come from
    m_sides[0].title->setText(
        tr("Typical of unhappy customers (%1 comment(s)):", nullptr, pluralCount(comments[0]))
            .arg(countText(comments[0], locale())));
    //: Heads a list of words; %1: how many comments they come from
    m_sides[1].title->setText(
        tr("Typical of happy customers (%1 comment(s)):", nullptr, pluralCount(comments[1]))
            .arg(countText(comments[1], locale())));
    for (size_t group = 0; group < m_sides.size(); ++group) {
        m_sides[group].title->setToolTip(
            group == 0 ? tr("They gave 0 to 6 of 10, or 1 or 2 of 5, or up to two stars.")
                       : tr("They gave 9 or 10 of 10, or 4 or 5 of 5, or four stars and more."));
        showSide(m_sides[group], group);
    }
    const bool isAny = !m_study.words.first.isEmpty() || !m_study.words.second.isEmpty();
    for (const Side &side : m_sides) {
        //: In place of the words that are typical of one group of customers
        side.none->setText(tr("No word is more typical of them than of the others."));
        side.none->setVisible(isAny && side.values.isEmpty());
    }
    QString note;
    if (m_study.words.isTooFew) {
        //: %1: 8
        note = tr("Typical words need at least %1 comments of unhappy and of happy customers.")
                   .arg(countText(fewestComments, locale()));
    } else if (!isAny) {
        note = tr("No word is typical of unhappy or of happy customers.");
    } else if (m_study.isNewestOnly) {
        //: %1: a number of comments
        note = tr("Counted in the newest %1 comments of each.")
                   .arg(countText(static_cast<qint64>(mostCommentsRead), locale()));
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    // Without a single scored comment there is nothing to compare.
    setVisible(comments[0] + comments[1] > 0);
}

void WordPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace patron
