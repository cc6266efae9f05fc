// SPDX-License-Identifier: GPL-3.0-or-later
// The report on paper: cover with the month's story, the cards of each pane as charts laid out for
// the page, questions, published figures, calls, table of figures, how everything is counted.
// Painted on the GUI thread (a page is some milliseconds) from figures computed before, in the
// language whose translators are installed at that moment.
#pragma once

#include "models/session/reportcontent.h"
#include "views/report/pagedpaper.h"
#include "views/report/reportlogo.h"

#include <QByteArray>
#include <QLocale>

#include <memory>

class QPagedPaintDevice;

namespace patron {

class ReportPages;

/// The bytes of a PDF: vectors, selectable text, the embedded font (views' DejaVu), no image but
/// the logo.
[[nodiscard]] QByteArray paintReport(const ReportContent &content, const QLocale &locale,
                                     const ReportLogo &logo = {});
/// The same on a printer or its preview, whose size of paper and margins are set here.
void printReport(QPagedPaintDevice &device, const ReportContent &content, const QLocale &locale,
                 const ReportLogo &logo = {});

/// Pages to look at and to print, painted before.
struct ReportPreview
{
    PagePictures pages;
    int dotsPerInch = 0;
    ReportPaper paper = ReportPaper::A4;
};
/// As printReport(), at once.
void printPreview(QPagedPaintDevice &device, const ReportPreview &preview);

/// The bytes of paintReport() piece by piece, for a window that must not stand still meanwhile; or
/// its pages as pictures. Dropped at any moment: nothing is left of it.
class ReportPainting final
{
public:
    enum class Kind : quint8
    {
        Pdf,
        Preview
    };
    ReportPainting(ReportContent content, const QLocale &locale, ReportLogo logo,
                   Kind kind = Kind::Pdf);
    ~ReportPainting();

    Q_DISABLE_COPY_MOVE(ReportPainting)

    [[nodiscard]] bool isDone() const;
    [[nodiscard]] double share() const; ///< done, of 1
    /// Some milliseconds of work, with the translators of the report's language installed.
    void advance();
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// When all is done, according to its kind; the last call.
    [[nodiscard]] QByteArray pdf();
    [[nodiscard]] ReportPreview preview();

private:
    ReportContent m_content;
    QLocale m_locale;
    ReportLogo m_logo;
    Kind m_kind;
    PagePictures m_pictures;
    std::unique_ptr<PdfPaper> m_paper;
    std::unique_ptr<ReportPages> m_pages; ///< on the paper
};

} // namespace patron
