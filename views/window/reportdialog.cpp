// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/reportdialog.h"

#include "views/report/reportlogo.h"
#include "views/text/idtext.h"
#include "views/widgets/choicebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace patron {

namespace {

constexpr QSize logoSize(140, 56);
constexpr int partColumns = 2;

/// The words of what is no widget.
class ReportDialogWords final
{
    Q_DECLARE_TR_FUNCTIONS(ReportDialog)

public:
    static QString part(ReportPart part)
    {
        if (const auto pane = paneOf(part))
            return paneTitle(*pane);
        return part == ReportPart::Figures ? tr("Table of all figures")
                                           : tr("How everything is counted");
    }

    static QString period(ReportPeriod period)
    {
        switch (period) {
        case ReportPeriod::AsFiltered:
            //: The period of a report: the one that the window's filter has
            return tr("As filtered in the window");
        case ReportPeriod::LastMonth:
            //: The period of a report: the calendar month before this one
            return tr("The month that ended last");
        case ReportPeriod::Last3Months:
            return tr("Last 3 months");
        case ReportPeriod::Last12Months:
            return tr("Last 12 months");
        case ReportPeriod::ThisYear:
            return tr("This year");
        case ReportPeriod::AllTime:
            return tr("All time");
        }
        Q_UNREACHABLE();
    }
};

QPixmap pictureOf(const ReportLogo &logo, qreal ratio)
{
    QPixmap picture(logoSize * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    const QRectF place = logoPlace(logo, QRectF(QPointF(), QSizeF(logoSize)));
    paintLogo(painter, logo, QRectF(QPointF(), place.size()));
    return picture;
}

} // namespace

ReportDialog::ReportDialog(const ReportPlan &plan, QList<QPair<QString, QString>> languages,
                           QWidget *parent)
    : QDialog(parent)
    , m_logoPath(plan.logo)
    , m_languages(std::move(languages))
    , m_content(new QGroupBox(this))
    , m_look(new QGroupBox(this))
    , m_period(new ChoiceBox(m_look))
    , m_language(new ChoiceBox(m_look))
    , m_paper(new ChoiceBox(m_look))
    , m_business(new QLineEdit(plan.business, m_look))
    , m_logo(new QLabel(m_look))
    , m_logoWarning(new QLabel(m_look))
    , m_chooseLogo(new QPushButton(m_look))
    , m_removeLogo(new QPushButton(m_look))
    , m_preview(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"reportDialog"_qs);
    m_period->setObjectName(u"reportPeriod"_qs);
    m_language->setObjectName(u"reportLanguage"_qs);
    m_paper->setObjectName(u"reportPaper"_qs);
    m_business->setObjectName(u"reportBusiness"_qs);
    m_logo->setObjectName(u"reportLogo"_qs);
    m_logoWarning->setObjectName(u"reportLogoWarning"_qs);
    m_chooseLogo->setObjectName(u"reportChooseLogo"_qs);
    m_removeLogo->setObjectName(u"reportRemoveLogo"_qs);
    m_preview->setObjectName(u"reportPreview"_qs);
    m_save->setObjectName(u"reportSave"_qs);
    m_cancel->setObjectName(u"reportCancel"_qs);
    for (const ReportPart part : allReportParts()) {
        auto *box = new QCheckBox(m_content);
        box->setObjectName(u"part-"_qs + QLatin1String(reportPartId(part)));
        box->setChecked(plan.has(part));
        m_parts[part] = box;
        connect(box, &QCheckBox::toggled, this, &ReportDialog::showPossible);
    }
    for (const ReportPeriod period : allReportPeriods())
        m_period->addItem(QString(), int(period));
    m_period->setCurrentIndex(m_period->findData(int(plan.period)));
    m_language->addItem(QString(), QString());
    for (const auto &language : std::as_const(m_languages))
        m_language->addItem(language.second, language.first);
    m_language->setCurrentIndex(qMax(0, m_language->findData(plan.language)));
    m_paper->addItem(QString(), int(ReportPaper::A4));
    m_paper->addItem(QString(), int(ReportPaper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(int(plan.paper)));
    makeLayout();
    retranslate();
    showLogo();
    showPossible();
}

void ReportDialog::makeLayout()
{
    auto *grid = new QGridLayout(m_content);
    const int rows = (int(allReportParts().size()) + partColumns - 1) / partColumns;
    int place = 0;
    for (const ReportPart part : allReportParts()) {
        grid->addWidget(m_parts[part], place % rows, place / rows);
        ++place;
    }
    auto *logo = new QHBoxLayout;
    logo->addWidget(m_logo);
    logo->addWidget(m_chooseLogo);
    logo->addWidget(m_removeLogo);
    logo->addStretch(1);
    m_logoWarning->setWordWrap(true);
    auto *form = new QFormLayout(m_look);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QWidget *field : {static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_language),
                           static_cast<QWidget *>(m_paper), static_cast<QWidget *>(m_business)}) {
        m_labels << new QLabel(m_look);
        m_labels.last()->setBuddy(field);
        form->addRow(m_labels.last(), field);
    }
    m_labels << new QLabel(m_look);
    form->addRow(m_labels.last(), logo);
    form->addRow(m_logoWarning);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *each : {m_preview, m_save, m_cancel})
        buttons->addWidget(each);
    m_save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_content);
    column->addWidget(m_look);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_chooseLogo, &QPushButton::clicked, this, &ReportDialog::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] { setLogo({}); });
    connect(m_preview, &QPushButton::clicked, this, [this] { Q_EMIT previewRequested(plan()); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(plan()); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

ReportPlan ReportDialog::plan() const
{
    ReportPlan plan;
    for (const ReportPart part : allReportParts())
        plan.set(part, m_parts[part]->isChecked());
    plan.period = static_cast<ReportPeriod>(m_period->currentData().toInt());
    plan.language = m_language->currentData().toString();
    plan.paper = static_cast<ReportPaper>(m_paper->currentData().toInt());
    plan.business = m_business->text().trimmed();
    plan.logo = m_logoPath;
    return plan;
}

void ReportDialog::chooseLogo()
{
    //: Keep the endings of the file names as they are
    const QString kinds = tr("Pictures (*.png *.jpg *.jpeg *.svg)");
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose the logo"), m_logoPath, kinds);
    if (!path.isEmpty())
        setLogo(path);
}

void ReportDialog::setLogo(const QString &path)
{
    m_logoPath = path;
    showLogo();
}

void ReportDialog::showLogo()
{
    const auto logo = readLogo(m_logoPath);
    const bool isAny = logo && !logo->isEmpty();
    m_logo->setVisible(isAny);
    if (isAny)
        m_logo->setPixmap(pictureOf(*logo, devicePixelRatioF()));
    m_removeLogo->setVisible(!m_logoPath.isEmpty());
    m_logoWarning->setVisible(!logo);
}

/// The cover alone would be a report, but nobody means that.
void ReportDialog::showPossible()
{
    const bool isAny = !plan().parts.isEmpty();
    m_save->setEnabled(isAny);
    m_preview->setEnabled(isAny);
}

void ReportDialog::retranslate()
{
    setWindowTitle(tr("The report"));
    m_content->setTitle(tr("Contents"));
    m_look->setTitle(tr("How it looks"));
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
        it.value()->setText(ReportDialogWords::part(it.key()));
    for (int row = 0; row < m_period->count(); ++row)
        m_period->setItemText(row, ReportDialogWords::period(
                                       static_cast<ReportPeriod>(m_period->itemData(row).toInt())));
    //: The language of the report is that of the window
    m_language->setItemText(0, tr("As in the window"));
    //: A size of paper
    m_paper->setItemText(0, tr("A4"));
    //: A size of paper, usual in America
    m_paper->setItemText(1, tr("Letter"));
    const QStringList names{tr("Pe&riod:"), tr("&Language:"), tr("P&aper:"), tr("&Business:"),
                            //: The picture of the business on the cover of the report
                            tr("Logo:")};
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setText(names[i]);
    m_business->setPlaceholderText(tr("Its name, for the cover"));
    m_logo->setAccessibleName(tr("The logo"));
    m_chooseLogo->setText(tr("C&hoose…"));
    m_chooseLogo->setAccessibleName(tr("Choose the logo"));
    m_removeLogo->setText(tr("Re&move"));
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    m_logoWarning->setText(tr("The picture cannot be read; the report would be made without it."));
    m_preview->setText(tr("Pre&view…"));
    m_save->setText(tr("&Save as PDF…"));
    m_cancel->setText(tr("&Cancel"));
}

void ReportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace patron
