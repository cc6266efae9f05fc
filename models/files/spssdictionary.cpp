// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/spssdictionary.h"

#include "models/files/encodingguess.h"
#include "models/files/headertext.h"
#include "models/files/spssfile.h"
#include "models/files/textdecoder.h"
#include "models/files/utf8.h"

#include <QBuffer>

#include <map>
#include <string>

namespace patron {

namespace {

/// The rows the encoding is decided from, and how much of their text.
constexpr long sampleRows = 5000;
constexpr size_t sampleText = 256 * 1024;

struct RawLabel
{
    std::string value; ///< of a text
    double number = 0;
    std::string text;
};

struct RawVariable
{
    readstat_variable_t about;
    std::string set;
};

/// Keeps the dictionary in the file's own bytes, and some of its text.
class Collector final : public SpssEvents
{
public:
    explicit Collector(const Progress &progress)
        : m_progress(progress)
    {
    }

    void metadata(std::string_view encoding, qint64 /*rows*/) override { declared = encoding; }
    void label(std::string_view set, readstat_value_t value, std::string_view text) override
    {
        RawLabel label;
        label.text = text;
        if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING)
            label.value = viewOf(readstat_string_value(value));
        else
            label.number = readstat_double_value(value);
        addText(text);
        labels[std::string(set)].push_back(std::move(label));
    }
    void variable(const readstat_variable_t &variable, std::string_view set) override
    {
        addText(viewOf(readstat_variable_get_name(&variable)));
        addText(viewOf(readstat_variable_get_label(&variable)));
        variables.push_back({variable, std::string(set)});
    }
    bool value(readstat_variable_t & /*variable*/, readstat_value_t value) override
    {
        if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING)
            addText(viewOf(readstat_string_value(value)));
        return m_progress.isWanted();
    }

    std::string declared;
    std::map<std::string, std::vector<RawLabel>> labels;
    std::vector<RawVariable> variables;
    std::string sample; ///< texts that are more than ASCII

private:
    void addText(std::string_view text)
    {
        if (sample.size() > sampleText || asciiPrefix(text) == text.size())
            return;
        sample += text;
        sample += '\n';
    }

    Progress m_progress;
};

/// What the file declares, by the name the decoder knows it by; empty where that is no help:
/// files of old programs say windows-1252 whatever they hold.
QString usableName(const std::string &declared)
{
    const QString name = QString::fromLatin1(declared.data(), qsizetype(declared.size()));
    if (encodingKey(name) == u"utf8")
        return QStringLiteral("UTF-8");
    const CodePage *page = codePage(name);
    const QString known = page ? QString::fromLatin1(page->name) : QString();
    return known == u"windows-1252" ? QString() : known;
}

bool isWhole(const std::string &sample, const QString &encoding)
{
    TextDecoder decoder(encoding);
    std::string text;
    decoder.decode(sample, Piece::Last, text);
    return decoder.replaced() == 0;
}

Result<TextEncoding> decideFor(const Collector &found, const QString &asked,
                               const Progress &progress)
{
    if (!asked.isEmpty()) {
        QByteArray sample = QByteArray::fromStdString(found.sample + "text");
        QBuffer buffer(&sample);
        buffer.open(QIODevice::ReadOnly);
        return decideEncoding(buffer, asked, progress);
    }
    const QString declared = usableName(found.declared);
    if (!declared.isEmpty() && isWhole(found.sample, declared))
        return TextEncoding{declared, 0, false};
    if (validUtf8(found.sample) == found.sample.size() && !found.sample.empty())
        return TextEncoding{QStringLiteral("UTF-8"), 0, false};
    const CodePage *page = found.sample.empty() ? nullptr : guessEncoding(found.sample).page;
    const QString guess = page ? QString::fromLatin1(page->name) : QStringLiteral("windows-1252");
    const bool isCertain =
        found.sample.empty() ||
        encodingKey(guess) == encodingKey(QString::fromStdString(found.declared));
    return TextEncoding{guess, 0, !isCertain};
}

class LabelDecoder final
{
public:
    explicit LabelDecoder(const QString &encoding)
        : m_decoder(encoding)
    {
    }

    QString operator()(std::string_view bytes)
    {
        m_text.clear();
        m_decoder.decode(bytes, Piece::Last, m_text);
        return QString::fromUtf8(m_text.data(), qsizetype(m_text.size())).trimmed();
    }

private:
    TextDecoder m_decoder;
    std::string m_text;
};

bool isUserMissing(const RawVariable &variable, const RawLabel &label)
{
    readstat_variable_t about = variable.about;
    readstat_value_t value{};
    value.type = about.type;
    if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING)
        return false;
    value.type = READSTAT_TYPE_DOUBLE;
    value.v.double_value = label.number;
    return readstat_value_is_missing(value, &about) != 0;
}

QList<ValueLabel> labelsOf(const RawVariable &variable, const std::vector<RawLabel> &labels,
                           SpssKind kind, LabelDecoder &decode)
{
    QList<ValueLabel> known;
    const bool isText =
        readstat_variable_get_type_class(&variable.about) == READSTAT_TYPE_CLASS_STRING;
    for (const RawLabel &label : labels) {
        // "No answer" stands for an empty cell.
        if (isUserMissing(variable, label))
            continue;
        std::string value = label.value;
        if (!isText)
            appendSpssNumber(label.number, kind, value);
        known << ValueLabel{decode(value), decode(label.text)};
    }
    return known;
}

SpssDictionary dictionaryOf(const Collector &found, const TextEncoding &encoding)
{
    SpssDictionary dictionary;
    dictionary.encoding = encoding;
    LabelDecoder decode(encoding.name);
    for (const RawVariable &variable : found.variables) {
        const SpssKind kind = spssKind(viewOf(readstat_variable_get_format(&variable.about)));
        HeaderDetail detail;
        detail.code = decode(viewOf(readstat_variable_get_name(&variable.about)));
        const QString header =
            headerText(decode(viewOf(readstat_variable_get_label(&variable.about))));
        if (const auto set = found.labels.find(variable.set);
            set != found.labels.end() && !variable.set.empty())
            detail.labels = labelsOf(variable, set->second, kind, decode);
        dictionary.headers << (header.isEmpty() ? detail.code : header);
        dictionary.details << detail;
        dictionary.kinds.push_back(kind);
    }
    return dictionary;
}

} // namespace

Result<SpssDictionary> readDictionary(const QString &path, const QString &asked,
                                      const Progress &progress)
{
    const Place place{.file = path};
    const QVariantList format{QStringLiteral("SPSS")};
    SpssFile file(path);
    Collector found(progress);
    switch (file.run(found, sampleRows)) {
    case SpssOutcome::Done:
        break;
    case SpssOutcome::Stopped:
        return failure(ProblemCode::Cancelled, {}, place);
    case SpssOutcome::Unreadable:
        return failure(ProblemCode::FileUnreadable, {}, place);
    case SpssOutcome::Broken:
        return failure(ProblemCode::FileBroken, format, place);
    }
    if (found.variables.empty())
        return failure(ProblemCode::TableMissing, format, place);
    auto encoding = decideFor(found, asked, progress);
    if (!encoding) {
        Problem wrong = encoding.error();
        wrong.place = place;
        return failure(wrong);
    }
    return dictionaryOf(found, *encoding);
}

} // namespace patron
