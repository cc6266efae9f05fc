// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/askeddialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

constexpr int mostPeople = 100'000'000;

void set(QSpinBox &box, qint64 value)
{
    box.setValue(static_cast<int>(std::min<qint64>(value, mostPeople)));
}

} // namespace

AskedDialog::AskedDialog(QString file, const Asked &asked, QWidget *parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_text(new QLabel(this))
    , m_invitedLabel(new QLabel(this))
    , m_invited(new QSpinBox(this))
    , m_bouncedLabel(new QLabel(this))
    , m_bounced(new QSpinBox(this))
    , m_customersLabel(new QLabel(this))
    , m_customers(new QSpinBox(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"askedDialog"_qs);
    m_invited->setObjectName(u"invited"_qs);
    m_bounced->setObjectName(u"bounced"_qs);
    m_customers->setObjectName(u"customers"_qs);
    for (QLabel *label : {m_text, m_note}) {
        label->setTextFormat(Qt::PlainText); // the file's name comes from outside
        label->setWordWrap(true);
    }
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_text, 0, 0, 1, 2);
    int row = 1;
    for (const auto &[label, box] :
         {std::pair(m_invitedLabel, m_invited), std::pair(m_bouncedLabel, m_bounced),
          std::pair(m_customersLabel, m_customers)}) {
        box->setRange(0, mostPeople);
        box->setGroupSeparatorShown(true);
        label->setBuddy(box);
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row++, 1);
    }
    grid->addWidget(m_note, row++, 0, 1, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    grid->addWidget(buttons, row, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_invited, &QSpinBox::valueChanged, this, &AskedDialog::keepPossible);
    set(*m_invited, asked.invited);
    keepPossible();
    set(*m_bounced, asked.bounced);
    set(*m_customers, asked.customers);
    retranslate();
}

/// No more can come back than were sent.
void AskedDialog::keepPossible()
{
    m_bounced->setMaximum(m_invited->value());
}

Asked AskedDialog::asked() const
{
    return {m_invited->value(), m_bounced->value(), m_customers->value()};
}

void AskedDialog::retranslate()
{
    setWindowTitle(tr("How many were asked?"));
    //: %1: the name of a file with answers
    m_text->setText(tr("The answers in %1 do not say how many customers were asked for them. With "
                       "that number Patron tells how many of them answered, beside each score.")
                        .arg(m_file));
    m_invitedLabel->setText(tr("&Invitations sent:"));
    m_bouncedLabel->setText(tr("Of them &came back:"));
    m_customersLabel->setText(tr("Customers in &all:"));
    for (QSpinBox *box : {m_invited, m_bounced, m_customers}) {
        //: In the place of the number nought: nobody said how many
        box->setSpecialValueText(tr("not known"));
        QString name = box == m_invited   ? m_invitedLabel->text()
                       : box == m_bounced ? m_bouncedLabel->text()
                                          : m_customersLabel->text();
        box->setAccessibleName(name.remove(u'&').remove(u':'));
    }
    // Of those that came back nought is a number.
    m_bounced->setSpecialValueText(QString());
    m_note->setText(tr("The number of all customers only matters where there are few of them: who "
                       "has asked half of them has less to guess."));
}

void AskedDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace patron
