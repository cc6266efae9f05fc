// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/columndialog.h"

#include "views/text/columntext.h"
#include "views/text/decisionparts.h"
#include "views/text/idtext.h"
#include "views/widgets/choicebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace patron {

namespace {

const QString kindId = u"kind"_qs;
const QString scaleId = u"scale"_qs;
const QString separatorId = u"separator"_qs;
const QString decimalId = u"decimal"_qs;
const QString missingId = u"missing"_qs;

constexpr qsizetype titleLetters = 80;

/// "5-1" as {"1-5", true}: the lowest number is the best.
std::pair<QString, bool> straight(const QString &scale)
{
    const QStringList ends = scale.split(u'-');
    if (ends.size() != 2 || ends[0].toInt() <= ends[1].toInt())
        return {scale, false};
    return {ends[1] + u'-' + ends[0], true};
}

} // namespace

ColumnDialog::ColumnDialog(const QString &column, const FoundColumn &found,
                           const QList<ReadingWish> &readings, QWidget *parent)
    : QDialog(parent)
    , m_column(column)
    , m_found(found)
    , m_form(new QFormLayout)
    , m_kind(choice("columnKind"))
    , m_scale(choice("columnScale"))
    , m_lowestIsBest(new QCheckBox(this))
    , m_ends(new QLabel(this))
    , m_separator(choice("columnSeparator"))
    , m_decimal(choice("columnDecimal"))
    , m_missing(new QLineEdit(this))
{
    setObjectName(u"columnDialog"_qs);
    setWindowTitle(tr("How this column is read"));
    m_missing->setObjectName(u"columnMissing"_qs);
    m_lowestIsBest->setObjectName(u"columnLowestIsBest"_qs);
    addKinds();
    addScales(wished(readings, scaleId));
    addSigns();
    tellFound(readings);
    choose(*m_kind, wished(readings, kindId));
    choose(*m_separator, wished(readings, separatorId));
    choose(*m_decimal, wished(readings, decimalId));
    m_missing->setText(wished(readings, missingId));

    auto *title = new QLabel(this);
    title->setTextFormat(Qt::PlainText); // of the file
    title->setWordWrap(true);
    title->setText(column.simplified().left(titleLetters));
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    //: What sort of answers a column holds: a scale, a number, a text
    addRow(*m_form, tr("&Kind of answers:"), *m_kind);
    //: The lowest and the highest number of a scale
    addRow(*m_form, tr("&Scale:"), *m_scale);
    m_lowestIsBest->setText(tr("The &lowest number is the best answer"));
    m_form->addRow(QString(), m_lowestIsBest);
    m_ends->setObjectName(u"columnEnds"_qs);
    m_ends->setTextFormat(Qt::PlainText); // of the file
    m_ends->setWordWrap(true);
    m_ends->setText(endsText());
    m_form->addRow(QString(), m_ends);
    //: The sign between several answers in one cell
    addRow(*m_form, tr("Sign between several &answers:"), *m_separator);
    addRow(*m_form, tr("&Decimal sign:"), *m_decimal);
    addRow(*m_form, tr("What says &nothing:"), *m_missing);
    m_missing->setPlaceholderText(tr("such as -99; 6; 7"));
    m_missing->setToolTip(tr("Words or numbers that stand for “no answer”, with semicolons "
                             "between them"));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *yes = buttons->addButton(tr("&Read it so"), QDialogButtonBox::AcceptRole);
    yes->setObjectName(u"readColumn"_qs);
    yes->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(title);
    layout->addLayout(m_form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QComboBox *box : {m_kind, m_scale})
        connect(box, &QComboBox::currentIndexChanged, this, &ColumnDialog::showScale);
    showScale();
}

/// Dates and words have none. One that was chosen before can be taken back whatever the column is.
void ColumnDialog::showScale()
{
    const QString kindId = m_kind->currentData().toString();
    const QuestionKind kind = kindId.isEmpty() ? m_found.kind : questionKindFromId(kindId);
    const bool isChosen = !m_scale->currentData().toString().isEmpty();
    const bool isNumbers = kind == QuestionKind::Scale || kind == QuestionKind::Number;
    m_form->setRowVisible(m_scale, isNumbers || isChosen);
    m_form->setRowVisible(m_lowestIsBest, isNumbers || isChosen);
    m_form->setRowVisible(m_ends, (isNumbers || isChosen) && m_found.ends);
    // Of a scale that was found, too, it can be said which end is the good one.
    m_lowestIsBest->setEnabled(isChosen || m_found.scale);
}

/// Where nothing is wished, the choice to leave it to the program says what that is.
void ColumnDialog::tellFound(const QList<ReadingWish> &readings)
{
    const auto tell = [&](QComboBox &box, const QString &decision, const QString &found) {
        if (!found.isEmpty() && wished(readings, decision).isEmpty())
            //: Choice: the program finds out by itself how a column is read; %1 what it found:
            //: "Scale", "1 to 5", "comma"
            box.setItemText(0, tr("as Patron finds it: %1").arg(found));
    };
    const bool isNumber =
        m_found.kind == QuestionKind::Scale || m_found.kind == QuestionKind::Number;
    tell(*m_kind, kindId, questionKindName(m_found.kind));
    tell(*m_scale, scaleId, foundScale());
    tell(*m_separator, separatorId,
         m_found.separator.isEmpty() ? m_separator->itemText(m_separator->findData(u"none"_qs))
                                     : separatorName(m_found.separator));
    const QString sign(QLatin1Char(m_found.decimal));
    tell(*m_decimal, decimalId,
         isNumber ? m_decimal->itemText(m_decimal->findData(sign)) : QString());
}

QString ColumnDialog::foundScale() const
{
    const bool isFound = m_found.scale && !m_found.scale->isSeen;
    return isFound ? scaleName(m_found.scale->low, m_found.scale->high) : QString();
}

/// What "lowest" means where the answers are words.
QString ColumnDialog::endsText() const
{
    if (!m_found.ends)
        return {};
    const ScaleEnds &ends = *m_found.ends;
    //: Under "The lowest number is the best answer": %1 and %3 the lowest and the highest number,
    //: %2 and %4 the answers that they stand for
    return tr("%1 is “%2”, %3 is “%4”.")
        .arg(locale().toString(ends.low), shortHeader(ends.lowWords), locale().toString(ends.high),
             shortHeader(ends.highWords));
}

QString ColumnDialog::scaleName(int low, int high)
{
    //: Choice: a scale by its ends, such as 0 and 10
    return tr("%1 to %2").arg(low).arg(high);
}

QStringList ColumnDialog::decisions()
{
    return {kindId, scaleId, separatorId, decimalId, missingId};
}

QString ColumnDialog::wished(const QList<ReadingWish> &readings, const QString &decision) const
{
    QString value;
    for (const ReadingWish &wish : readings) {
        if (wish.header == m_column && wish.decision == decision)
            value = wish.value;
    }
    return value;
}

QComboBox *ColumnDialog::choice(const char *name)
{
    auto *box = new ChoiceBox(this);
    box->setObjectName(QLatin1String(name));
    //: Choice: the program finds out by itself how a column is read
    box->addItem(tr("as Patron finds it"), QString());
    return box;
}

void ColumnDialog::addKinds()
{
    for (const QuestionKind kind :
         {QuestionKind::Scale, QuestionKind::Choice, QuestionKind::MultiChoice,
          QuestionKind::Number, QuestionKind::Date, QuestionKind::Text, QuestionKind::Identifier,
          QuestionKind::Person})
        m_kind->addItem(questionKindName(kind), questionKindId(kind));
}

void ColumnDialog::addScales(QString wished)
{
    const auto [scale, isReversed] = straight(wished);
    QStringList scales{u"0-10"_qs, u"1-10"_qs, u"1-7"_qs, u"1-6"_qs,
                       u"0-5"_qs,  u"1-5"_qs,  u"1-4"_qs, u"1-3"_qs};
    if (!scale.isEmpty() && !scales.contains(scale))
        scales.prepend(scale);
    for (const QString &each : scales)
        m_scale->addItem(
            scaleName(each.section(u'-', 0, 0).toInt(), each.section(u'-', 1, 1).toInt()), each);
    choose(*m_scale, scale);
    m_lowestIsBest->setChecked(scale.isEmpty() ? m_found.isLowestBest : isReversed);
}

void ColumnDialog::addSigns()
{
    //: Choice: there are not several answers in one cell
    m_separator->addItem(tr("none: one answer in each cell"), u"none"_qs);
    for (const QString &sign : {u";"_qs, u", "_qs, u"/"_qs, u"|"_qs, u"\n"_qs, u"space"_qs})
        m_separator->addItem(separatorName(sign), sign);
    //: Choice: the decimal sign
    m_decimal->addItem(tr("point: 1.5"), u"."_qs);
    //: Choice: the decimal sign
    m_decimal->addItem(tr("comma: 1,5"), u","_qs);
}

void ColumnDialog::choose(QComboBox &box, const QString &value)
{
    if (!value.isEmpty() && box.findData(value) < 0)
        box.addItem(value, value);
    box.setCurrentIndex(box.findData(value));
}

void ColumnDialog::addRow(QFormLayout &form, const QString &text, QWidget &field)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(&field);
    form.addRow(label, &field);
}

QList<ReadingWish> ColumnDialog::wishes() const
{
    QList<ReadingWish> wishes;
    const auto add = [&](const QString &decision, const QString &value) {
        if (!value.isEmpty())
            wishes << ReadingWish{m_column, decision, value};
    };
    QString scale = m_scale->currentData().toString();
    const bool isTurned = m_lowestIsBest->isChecked();
    if (scale.isEmpty() && m_found.scale && isTurned != m_found.isLowestBest)
        scale = QString::number(m_found.scale->low) + u'-' + QString::number(m_found.scale->high);
    if (!scale.isEmpty() && isTurned)
        scale = scale.section(u'-', 1, 1) + u'-' + scale.section(u'-', 0, 0);
    add(kindId, m_kind->currentData().toString());
    add(scaleId, scale);
    add(separatorId, m_separator->currentData().toString());
    add(decimalId, m_decimal->currentData().toString());
    add(missingId, m_missing->text().trimmed());
    return wishes;
}

} // namespace patron
