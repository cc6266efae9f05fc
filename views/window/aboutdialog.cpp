// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/aboutdialog.h"

#include "views/widgets/screenroom.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace patron {

namespace {

constexpr QSize aboutSize(820, 560);
constexpr int aboutMargin = 16;

QString resourceText(const QString &name)
{
    QFile file(u":/patron/legal/"_qs + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Where there is none in the language, the English one.
QString partsText(const QLocale &locale)
{
    const QString own =
        resourceText(u"third-party.%1.md"_qs.arg(locale.name().section(u'_', 0, 0)));
    return own.isEmpty() ? resourceText(u"third-party.md"_qs) : own;
}

/// One line around each cell, and as wide as the page: a hundredth less, or its border is too wide.
void tidyTables(const QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(6);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 99));
        table->setFormat(format);
    }
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_qs);
    if (parent)
        setLocale(parent->locale()); // a window of its own does not take it from the other
    setWindowTitle(tr("About %1").arg(QCoreApplication::applicationName()));
    auto *about = new QLabel(this);
    about->setObjectName(u"aboutText"_qs);
    about->setWordWrap(true);
    about->setAlignment(Qt::AlignTop);
    about->setMargin(aboutMargin);
    about->setText(
        //: %1 name of the program, %2 its version
        tr("%1 %2 reads the feedback files of a business and says what customers think. Everything "
           "stays on this computer.\n\nFree software under the GNU General Public License, "
           "version 3 or later: you may use it, look into it, change it and pass it on. There is "
           "no warranty.")
            .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()));
    auto *parts = new QTextBrowser(this);
    parts->setObjectName(u"aboutParts"_qs);
    parts->setOpenLinks(false); // Patron opens no network
    parts->setMarkdown(partsText(locale()));
    parts->document()->setDocumentMargin(aboutMargin);
    tidyTables(*parts->document());
    auto *licence = new QTextBrowser(this);
    licence->setObjectName(u"aboutLicence"_qs);
    licence->setOpenLinks(false);
    licence->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    licence->setPlainText(resourceText(u"LICENSE"_qs));
    licence->document()->setDocumentMargin(aboutMargin);
    auto *tabs = new QTabWidget(this);
    tabs->addTab(about, tr("The program"));
    tabs->addTab(parts, tr("Made with"));
    tabs->addTab(licence, tr("Licence"));
    tabs->setAccessibleName(windowTitle());
    parts->setAccessibleName(tr("Made with"));
    licence->setAccessibleName(tr("Licence"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(withinScreen(*this, aboutSize));
}

void AboutDialog::openOver(QWidget &window)
{
    auto *about = new AboutDialog(&window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace patron
