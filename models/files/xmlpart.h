// SPDX-License-Identifier: GPL-3.0-or-later
// One XML part of a workbook, read token by token in bounded memory and time whatever it holds.
// Made by the readers of workbooks, used on one worker thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/files/archive.h"

#include <QXmlStreamReader>

#include <memory>
#include <optional>

namespace patron {

class XmlPart final
{
public:
    /// Fails as Archive::stream() does.
    [[nodiscard]] static Result<std::unique_ptr<XmlPart>> open(Archive &archive, qsizetype entry);
    ~XmlPart();
    Q_DISABLE_COPY_MOVE(XmlPart)

    /// Asked every few tokens whether the work is still wanted.
    void setProgress(const Progress &progress) { m_progress = progress; }

    /// The next token. False behind the last one, and from the first failure on.
    bool next();
    /// Nothing, or why next() is false: FileBroken, FileTooLarge, Cancelled.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    /// A problem of this file that is no fault of its XML.
    [[nodiscard]] Problem problemOf(ProblemCode code) const;
    /// problem() as a result.
    [[nodiscard]] Result<void> result() const;

    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// Of the element without its prefix: "row" for "x:row".
    [[nodiscard]] QStringView name() const;
    /// As written: "table:table-row".
    [[nodiscard]] QStringView fullName() const { return m_xml.qualifiedName(); }
    /// By its name as written; empty where there is none. Valid until next().
    [[nodiscard]] QStringView attribute(QStringView name) const;
    [[nodiscard]] const QXmlStreamAttributes &attributes() const { return m_attributes; }

    /// From a start to just behind its end; false as next().
    bool skip();
    /// From a start to its end, appending all text between as UTF-8.
    bool readText(std::string &text);
    /// Reads the rest, so that its checksum is compared.
    void finish();

    /// Elements that are open; the one that just ended is not.
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] qint64 done() const;  ///< bytes unpacked so far
    [[nodiscard]] qint64 total() const; ///< bytes it unpacks to

private:
    class Source;
    XmlPart(std::unique_ptr<ArchiveStream> stream, Problem broken);
    bool fail(ProblemCode code);

    std::unique_ptr<Source> m_source;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes; ///< of the element begun last
    Problem m_broken;                  ///< a problem of this file
    std::optional<Problem> m_problem;
    Progress m_progress;
    int m_depth = 0;
    unsigned m_tokens = 0;
};

} // namespace patron
