// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/headerlayout.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace patron {

namespace {

enum class CellKind
{
    Blank,
    Words,
    Typed /* a number, a date, an address: what answers hold and headers do not */
};

CellKind kindOfCell(const QString &cell)
{
    static const QRegularExpression typed(QStringLiteral(
        R"(^(?:[-+]?\d+(?:[ .,]\d+)*%?|\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[T ,].*)?|[^@\s]+@[^@\s]+\.[a-zA-Z]{2,})$)"));
    if (cell.isEmpty())
        return CellKind::Blank;
    return typed.match(cell).hasMatch() ? CellKind::Typed : CellKind::Words;
}

bool isYear(const QString &cell)
{
    const int year = cell.toInt();
    return cell.size() == 4 && year >= 1900 && year <= 2100;
}

qsizetype filledCells(const QStringList &row)
{
    return std::ranges::count_if(row, [](const QString &cell) { return !cell.isEmpty(); });
}

qsizetype widthOf(const QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    return width;
}

/// A row of more cells is no title, however wide the table: of fifty columns that are boxes of one
/// question only a dozen have a name above.
constexpr qsizetype widestTitle = 3;

/// Rows above the header: a name, a date, a blank; a quarter of the table's width at most.
int countTitles(const QList<QStringList> &rows)
{
    qsizetype most = 0;
    for (const QStringList &row : rows)
        most = std::max(most, filledCells(row));
    const qsizetype widest = std::clamp<qsizetype>(most / 4, 1, widestTitle);
    int titles = 0;
    while (titles < rows.size() && filledCells(rows[titles]) <= widest)
        ++titles;
    const bool isTable = most >= 3 && titles < rows.size() - 1;
    return isTable ? titles : 0;
}

/// Of the cells of a column in the given rows, whether nearly all that are filled are typed.
bool isTypedColumn(const QList<QStringList> &rows, qsizetype first, qsizetype column)
{
    int filled = 0;
    int typed = 0;
    for (qsizetype i = first; i < rows.size(); ++i) {
        const CellKind kind = kindOfCell(rows[i].value(column));
        filled += kind != CellKind::Blank;
        typed += kind == CellKind::Typed;
    }
    return filled > 0 && typed * 10 >= filled * 8;
}

/// The first row is an answer: it holds numbers or dates where the rows below hold them too, and
/// nowhere a word above numbers.
bool beginsWithAnswer(const QList<QStringList> &rows, qsizetype row)
{
    if (row + 1 >= rows.size())
        return false;
    bool found = false;
    for (qsizetype i = 0; i < rows[row].size(); ++i) {
        const CellKind kind = kindOfCell(rows[row][i]);
        if (kind == CellKind::Blank || !isTypedColumn(rows, row + 1, i))
            continue;
        if (kind == CellKind::Words)
            return false;
        found = found || !isYear(rows[row][i]);
    }
    return found;
}

bool isImportIds(const QStringList &row)
{
    const QString first = row.value(0);
    return first.startsWith(u'{') && first.contains(u"ImportId");
}

/// Qualtrics of old: "V1, V2 ..." above "ResponseID, ResponseSet ...".
bool isVariableRow(const QStringList &row)
{
    return row.value(0) == u"V1" && row.value(1) == u"V2";
}

bool isHashtagRow(const QStringList &row)
{
    const qsizetype filled = filledCells(row);
    return filled > 0 && std::ranges::count_if(row, [](const QString &cell) {
                             return cell.startsWith(u'#');
                         }) == filled;
}

/// A second row as SurveyMonkey writes it: nothing under the columns about the response itself,
/// words under the questions, whose name stands only over the first column of each.
bool isItemRow(const QStringList &above, const QStringList &row, const QStringList &below)
{
    if (above.value(0).isEmpty() || !row.value(0).isEmpty() || below.value(0).isEmpty())
        return false;
    QHash<QString, int> words;
    qsizetype filled = 0;
    bool completes = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const CellKind kind = kindOfCell(row[i]);
        if (kind == CellKind::Blank)
            continue;
        if (kind == CellKind::Typed && !above.value(i).isEmpty())
            return false;
        ++filled;
        ++words[row[i]];
        completes = completes || above.value(i).isEmpty();
    }
    const bool repeats = std::ranges::any_of(
        words, [filled](int count) { return count > 1 && count * 2 >= filled; });
    return filled > 0 && (completes || repeats);
}

/// LimeSurvey's VV file: the questions above, its own names of the columns below.
bool isCodeRow(const QStringList &row)
{
    return row.value(0) == u"id" && row.contains(QStringLiteral("submitdate"));
}

/// A name; not what programs write where there is no value.
bool isName(const QString &cell)
{
    static const QStringList nothing{QStringLiteral("n/a"), QStringLiteral("na"),
                                     QStringLiteral("nan"), QStringLiteral("null"),
                                     QStringLiteral("n.a.")};
    if (nothing.contains(cell, Qt::CaseInsensitive))
        return false;
    return std::ranges::any_of(cell, [](QChar c) { return c.isLetter(); });
}

/// Names over several columns each, and below them the columns' own names: words wherever the
/// answers are numbers or dates, and more of them than above.
bool isGroupRow(const QList<QStringList> &rows, qsizetype row)
{
    const QStringList above = rows.value(row);
    const QStringList names = rows.value(row + 1);
    QSet<QString> groups;
    bool spans = false;
    bool overTyped = false;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString group = above.value(i);
        if (kindOfCell(group) == CellKind::Typed || kindOfCell(names[i]) == CellKind::Typed)
            return false;
        if (!group.isEmpty() && !names[i].isEmpty())
            groups << group;
        spans = spans || (!names[i].isEmpty() &&
                          (group.isEmpty() || (i > 0 && group == above.value(i - 1))));
        if (!isTypedColumn(rows, row + 2, i))
            continue;
        if (!isName(names[i]) && !isName(group))
            return false;
        overTyped = overTyped || isName(names[i]);
    }
    return spans && overTyped && !groups.isEmpty() && filledCells(names) > groups.size();
}

int countHeaderRows(const QList<QStringList> &rows, qsizetype first)
{
    const QStringList above = rows.value(first);
    const QStringList second = rows.value(first + 1);
    if (isImportIds(rows.value(first + 2)))
        return 3;
    if (isImportIds(second) || isHashtagRow(second))
        return 2;
    if (isVariableRow(above) || isCodeRow(second) ||
        isItemRow(above, second, rows.value(first + 2)))
        return 2;
    if (beginsWithAnswer(rows, first))
        return 0;
    return isGroupRow(rows, first) ? 2 : 1;
}

/// "A", "B" ... "Z", "AA": as spreadsheets call their columns.
QString columnLetters(qsizetype index)
{
    QString letters;
    for (qsizetype left = index + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + ushort((left - 1) % 26)));
    return letters;
}

/// The tool's short name above, the question below: Qualtrics.
void joinCodes(const QStringList &codes, const QStringList &texts, HeaderLayout &layout)
{
    for (qsizetype i = 0; i < layout.headers.size(); ++i) {
        HeaderDetail &detail = layout.details[i];
        detail.code = codes.value(i);
        const QString text = texts.value(i);
        // Where the codes are but V1, V2, the text below them is the name that a tool would know.
        layout.headers[i] = text.isEmpty() ? detail.code : text;
    }
}

/// The question above, given once for all its columns, the option or line below: SurveyMonkey.
void joinItems(const QStringList &questions, const QStringList &items, HeaderLayout &layout)
{
    QString question;
    qsizetype begin = 0;
    const auto close = [&](qsizetype end) {
        for (qsizetype i = begin; i < end; ++i) {
            const QString item = items.value(i);
            // "Response" below the only column of a question says nothing.
            const bool isPart = end - begin > 1 && !item.isEmpty();
            layout.headers[i] = isPart ? QStringLiteral("%1 [%2]").arg(question, item) : question;
            if (isPart) {
                layout.details[i].group = question;
                layout.details[i].item = item;
            }
        }
        begin = end;
    };
    for (qsizetype i = 0; i < layout.headers.size(); ++i) {
        const QString above = questions.value(i);
        const bool continues = above.isEmpty() && !items.value(i).isEmpty() && !question.isEmpty();
        if (continues ||
            (i > 0 && !above.isEmpty() && above == question && !items.value(i).isEmpty()))
            continue;
        close(i);
        question = above;
    }
    close(layout.headers.size());
}

/// A name over several columns, which have names of their own below: those are the headers, as far
/// as they are not the same under two of the names above.
void joinGroups(const QStringList &above, const QStringList &names, HeaderLayout &layout)
{
    QHash<QString, int> times;
    for (const QString &name : names)
        ++times[name];
    QString group;
    for (qsizetype i = 0; i < layout.headers.size(); ++i) {
        const QString name = names.value(i);
        if (!above.value(i).isEmpty())
            group = above.value(i);
        else if (name.isEmpty())
            group.clear();
        const bool repeats = times.value(name) > 1;
        layout.headers[i] = name.isEmpty() ? group
                            : repeats && !group.isEmpty()
                                ? QStringLiteral("%1 [%2]").arg(group, name)
                                : name;
        if (!name.isEmpty() && !group.isEmpty()) {
            layout.details[i].group = group;
            layout.details[i].item = name;
        }
    }
}

/// "Question [Item]" -> {"Question", "Item"}; an empty item where the header has no such form.
std::pair<QString, QString> splitHeader(const QString &header, const QRegularExpression &form)
{
    const auto match = form.match(header);
    if (!match.hasMatch())
        return {};
    return {match.captured(1).trimmed(), match.captured(2).trimmed()};
}

const QList<QRegularExpression> &headerForms()
{
    const auto form = [](const char *pattern) {
        return QRegularExpression(QString::fromLatin1(pattern),
                                  QRegularExpression::DotMatchesEverythingOption);
    };
    static const QList<QRegularExpression> forms{
        form(R"(^(.+?)\s*\[([^\[\]]+)\]$)"),  form(R"(^(.+?)\s*>>\s*(.+)$)"),
        form(R"(^(.{3,}?) - (.+)$)"),         form(R"(^(.{3,}?[?!:.])-(.+)$)"),
        form(R"(^(.{3,}?)\s*\(([^()]+)\)$)"), form(R"(^([^/\s]+(?:/[^/\s]+)*)/([^/\s]+)$)"),
        form(R"(^(\S+ .+?)-([^-]+)$)")};
    return forms;
}

/// Columns for what was written beside a box, "Q2_5_TEXT" of "Q2_5": they do not end the boxes.
QSet<qsizetype> textsBeside(const QList<HeaderDetail> &details)
{
    const QString ending = QStringLiteral("_TEXT");
    QSet<QString> codes;
    for (const HeaderDetail &detail : details)
        codes.insert(detail.code);
    QSet<qsizetype> beside;
    for (qsizetype i = 0; i < details.size(); ++i) {
        const QString &code = details[i].code;
        if (code.endsWith(ending) && codes.contains(code.chopped(ending.size())))
            beside.insert(i);
    }
    return beside;
}

/// "Q2" of "Q2_5"
QStringView codeStem(const QString &code)
{
    return QStringView(code).left(code.lastIndexOf(u'_'));
}

} // namespace

HeaderLayout findHeader(const QList<QStringList> &rows, std::optional<int> titleRows,
                        std::optional<int> headerRows)
{
    HeaderLayout layout;
    const int last = std::max(0, int(rows.size()) - 1);
    int titles = countTitles(rows);
    // Two or three names over many columns are no title.
    if (titles > 0 && filledCells(rows[titles - 1]) > 1 && isGroupRow(rows, titles - 1))
        --titles;
    layout.titleRows = std::clamp(titleRows.value_or(titles), 0, last);
    const qsizetype top = layout.titleRows;
    layout.headerRows = std::clamp(headerRows.value_or(countHeaderRows(rows, top)), 0,
                                   std::min(3, int(rows.size() - top)));
    const qsizetype bottom = top + layout.headerRows;
    if (layout.headerRows == 0) {
        const qsizetype width = widthOf(rows.mid(top));
        for (qsizetype i = 0; i < width; ++i)
            layout.headers << columnLetters(i);
        return layout;
    }
    layout.headers = rows[top];
    if (layout.headerRows == 1) {
        groupColumns(layout.headers, layout.details);
        return layout;
    }
    const qsizetype width = widthOf(rows.mid(top, layout.headerRows));
    layout.headers.resize(width);
    layout.details.resize(width);
    if (isHashtagRow(rows[top + 1])) {
        // Tags for machines: the names above say it all.
    } else if (isItemRow(rows[top], rows[top + 1], rows.value(bottom))) {
        joinItems(rows[top], rows[top + 1], layout);
    } else if (isCodeRow(rows[top + 1])) {
        joinCodes(rows[top + 1], rows[top], layout);
    } else if (layout.headerRows == 2 && isGroupRow(rows, top)) {
        joinGroups(rows[top], rows[top + 1], layout);
    } else {
        joinCodes(rows[top], rows[top + 1], layout);
    }
    groupColumns(layout.headers, layout.details);
    return layout;
}

void groupColumns(const QStringList &headers, QList<HeaderDetail> &details)
{
    const QSet<qsizetype> beside = textsBeside(details);
    for (const QRegularExpression &form : headerForms()) {
        for (qsizetype begin = 0; begin < headers.size();) {
            const auto [group, item] = splitHeader(headers[begin], form);
            qsizetype end = begin + 1;
            int columns = 1;
            QSet<QString> items{item};
            for (qsizetype next = end; !item.isEmpty() && next < headers.size(); ++next) {
                if (beside.contains(next))
                    continue;
                const auto [nextGroup, nextItem] = splitHeader(headers[next], form);
                if (nextItem.isEmpty() || nextGroup != group || items.contains(nextItem))
                    break;
                // Behind such a column the same words may ask another question.
                if (next > end && codeStem(details[next].code) != codeStem(details[begin].code))
                    break;
                items.insert(nextItem);
                end = next + 1;
                ++columns;
            }
            if (columns > 1) {
                details.resize(headers.size());
                for (qsizetype i = begin; i < end; ++i) {
                    if (!details[i].group.isEmpty())
                        continue;
                    details[i].group = group;
                    details[i].item = splitHeader(headers[i], form).second;
                }
            }
            begin = end;
        }
    }
}

} // namespace patron
