// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportwriter.h"

#include "views/report/reportpages.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString titleOf(const ReportContent &content)
{
    const QString title = Tr::tr("What customers say");
    return content.plan.business.isEmpty() ? title : content.plan.business + u" – "_qs + title;
}

} // namespace

void printReport(QPagedPaintDevice &device, const ReportContent &content, const QLocale &locale,
                 const ReportLogo &logo)
{
    ReportPages pages(device, content, logo, locale);
    while (!pages.isDone())
        pages.advance();
}

QByteArray paintReport(const ReportContent &content, const QLocale &locale, const ReportLogo &logo)
{
    return pdfBytes(titleOf(content),
                    [&](QPagedPaintDevice &device) { printReport(device, content, locale, logo); });
}

void printPreview(QPagedPaintDevice &device, const ReportPreview &preview)
{
    setPaper(device, preview.paper);
    paintPictures(device, preview.pages, preview.dotsPerInch);
}

ReportPainting::ReportPainting(ReportContent content, const QLocale &locale, ReportLogo logo,
                               Kind kind)
    : m_content(std::move(content))
    , m_locale(locale)
    , m_logo(std::move(logo))
    , m_kind(kind)
{
}

ReportPainting::~ReportPainting() = default;

bool ReportPainting::isDone() const
{
    return m_pages && m_pages->isDone();
}

double ReportPainting::share() const
{
    return m_pages ? m_pages->share() : 0;
}

void ReportPainting::advance()
{
    if (m_pages) {
        m_pages->advance();
        return;
    }
    // Not earlier: its title is a word of the report's language.
    m_paper = std::make_unique<PdfPaper>(titleOf(m_content));
    m_pages = std::make_unique<ReportPages>(m_paper->device(), m_content, m_logo, m_locale,
                                            m_kind == Kind::Preview ? &m_pictures : nullptr);
}

ReportPreview ReportPainting::preview()
{
    m_pages.reset();
    return {m_pictures, m_paper->device().logicalDpiX(), m_content.plan.paper};
}

QByteArray ReportPainting::pdf()
{
    m_pages.reset(); // paints until it goes
    return m_paper->bytes();
}

} // namespace patron
