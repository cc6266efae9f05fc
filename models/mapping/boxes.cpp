// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/boxes.h"

#include "models/base/bytesview.h"
#include "models/base/textfold.h"
#include "models/mapping/valuetext.h"
#include "models/mapping/valuewords.h"

#include <algorithm>

namespace patron {

namespace {

enum class BoxShape
{
    Nothing, ///< not a single cell
    Item,    ///< ticked cells hold the answer itself
    Tick,    ///< ticked cells hold 1, x, Yes
    Other    ///< anything else
};

struct BoxLook
{
    BoxShape shape = BoxShape::Nothing;
    qint64 ticked = 0;
};

bool isSameWord(std::string_view word, const QString &item)
{
    const QString cell = QString::fromUtf8(word.data(), qsizetype(word.size()));
    return folded(cell) == folded(item);
}

/// Qualtrics writes the number of the answer ("10" below Q4_10) where answers have numbers of their
/// own.
bool isCodeOf(std::string_view word, const QString &code)
{
    const QString number = QString::fromUtf8(word.data(), qsizetype(word.size()));
    return !number.isEmpty() && std::ranges::all_of(word, isDigit) && code.endsWith(u'_' + number);
}

BoxLook lookOf(const ColumnProfile &column, const HeaderDetail &detail)
{
    BoxLook look;
    bool item = false;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        const std::string_view word = viewOf(it.key());
        if (isMissingWord(word) || valueWords().isUnticked(word))
            continue;
        const bool names = isSameWord(word, detail.item) || isCodeOf(word, detail.code);
        item = item || names;
        if (!names && !valueWords().isTicked(word))
            return {BoxShape::Other, 0};
        look.shape = item ? BoxShape::Item : BoxShape::Tick;
        look.ticked += it.value();
    }
    if (!column.wordsComplete)
        look.shape = BoxShape::Other;
    else if (look.shape == BoxShape::Nothing && column.filled > 0)
        look.shape = BoxShape::Tick;
    return look;
}

/// "Other (please specify)" among boxes holds what people wrote.
bool isWrittenBeside(const HeaderDetail &detail, const ColumnLook &column)
{
    return valueWords().namesOther(detail.item) &&
           column.profile.numbers * 2 < column.profile.filled;
}

/// What survey tools put behind the name of a box: " - Text", "-TEXT".
bool isTextMark(const QString &ending)
{
    const QString word = folded(ending).remove(u'-').trimmed();
    return word == u"text";
}

/// Columns of a table from begin to end that share a question.
class Group final
{
public:
    Group(const QList<HeaderDetail> &details, const std::vector<ColumnLook> &columns,
          qsizetype begin)
        : m_details(details)
        , m_columns(columns)
        , m_text(details[begin].group)
    {
    }

    void add(qsizetype column)
    {
        const HeaderDetail &detail = m_details[column];
        const ColumnLook &values = m_columns[size_t(column)];
        const BoxLook look = lookOf(values.profile, detail);
        if (look.shape != BoxShape::Other)
            m_question.boxes << Box{int(column), detail.item, false};
        else if (isWrittenBeside(detail, values))
            m_question.boxes << Box{int(column), detail.item, true};
        else if (!detail.code.endsWith(u"_TEXT"))
            m_others << detail.item;
        m_items += look.shape == BoxShape::Item;
        m_ticks += look.shape == BoxShape::Tick;
        m_open = m_open || look.ticked < values.rows;
    }

    /// Ticks everywhere may as well be ratings of 1.
    [[nodiscard]] bool isQuestion() const
    {
        const bool some = m_items > 0 || (m_ticks > 0 && m_open);
        return areTextsOfBoxes() && some && m_question.boxes.size() > 1 &&
               !m_question.boxes[0].keepsText;
    }

    [[nodiscard]] BoxQuestion question()
    {
        m_question.text = m_text;
        dropTextOfBoxes();
        return m_question;
    }

private:
    /// "Post office - Text" beside the box "Post office" is a question of its own; any other column
    /// that holds no ticks says that these are no boxes.
    [[nodiscard]] bool areTextsOfBoxes() const
    {
        return std::ranges::all_of(m_others, [this](const QString &item) {
            return std::ranges::any_of(m_question.boxes, [&item](const Box &box) {
                return item.startsWith(box.item) && isTextMark(item.mid(box.item.size()));
            });
        });
    }

    /// "Other" and "Other - Text": the text is no box beside its own box.
    void dropTextOfBoxes()
    {
        const QList<Box> all = m_question.boxes;
        m_question.boxes.removeIf([&](const Box &box) {
            return box.keepsText && std::ranges::any_of(all, [&](const Box &other) {
                       return !other.keepsText && box.item.startsWith(other.item);
                   });
        });
    }

    const QList<HeaderDetail> &m_details;
    const std::vector<ColumnLook> &m_columns;
    QString m_text;
    BoxQuestion m_question;
    QStringList m_others; ///< columns that hold something else
    int m_items = 0;
    int m_ticks = 0;
    bool m_open = false;
};

} // namespace

QList<BoxQuestion> findBoxes(const QList<HeaderDetail> &details,
                             const std::vector<ColumnLook> &columns, const QList<Field> &fields)
{
    QList<BoxQuestion> questions;
    const qsizetype count = std::min(details.size(), qsizetype(columns.size()));
    for (qsizetype begin = 0; begin < count;) {
        qsizetype end = begin + 1;
        if (!details[begin].group.isEmpty()) {
            Group group(details, columns, begin);
            for (end = begin; end < count && details[end].group == details[begin].group; ++end) {
                const auto &wished = columns[size_t(end)].wished.kind;
                const bool isItself = wished && *wished != QuestionKind::MultiChoice;
                if (fields[end] == Field::Question && !isItself)
                    group.add(end);
            }
            if (group.isQuestion())
                questions << group.question();
        }
        begin = end;
    }
    return questions;
}

} // namespace patron
