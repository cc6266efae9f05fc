// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/jsonflattener.h"

#include <array>

namespace patron {

namespace {

using Kind = JsonRecord::Kind;

/// So many values of a list go into one cell.
constexpr int listLimit = 1000;
/// Stands between the name of a list and the question, as no name has it.
constexpr char pairMark = '\x1f';

/// A question, what a tool calls it for short, and the answer; 0 = has none.
struct Pair
{
    size_t label = 0;
    size_t code = 0;
    size_t value = 0;

    [[nodiscard]] bool isPair() const { return label != 0; }
};

size_t scalarChild(const JsonRecord &record, size_t node, std::string_view name)
{
    const size_t child = record.child(node, name);
    return child != 0 && record.kind(child) == Kind::Scalar && !record.text(child).empty() ? child
                                                                                           : 0;
}

template <size_t Count>
size_t firstScalar(const JsonRecord &record, size_t node,
                   const std::array<std::string_view, Count> &names)
{
    for (const std::string_view name : names) {
        if (const size_t found = scalarChild(record, node, name))
            return found;
    }
    return 0;
}

/// Typeform: {"field": {"id", "ref", "type"}, "type": "choice", "choice": {"label": "Good"}}.
Pair typedPair(const JsonRecord &record, size_t node)
{
    const size_t field = record.child(node, "field");
    const size_t type = scalarChild(record, node, "type");
    if (field == 0 || type == 0)
        return {};
    const size_t code = firstScalar(record, field, std::array<std::string_view, 2>{"ref", "id"});
    const size_t title = scalarChild(record, field, "title");
    return {title != 0 ? title : code, code, record.child(node, record.text(type))};
}

/// {"question": "How was it?", "answer": 5} and its like.
Pair namedPair(const JsonRecord &record, size_t node)
{
    static constexpr std::array<std::string_view, 6> labels{"question", "label", "name",
                                                            "title",    "key",   "id"};
    Pair pair;
    for (const std::string_view name : {"answer", "value"}) {
        pair.value = record.child(node, name);
        if (pair.value != 0)
            break;
    }
    if (pair.value == 0)
        return {};
    pair.label = firstScalar(record, node, labels);
    pair.code = firstScalar(record, node, std::array<std::string_view, 2>{"ref", "id"});
    return pair;
}

Pair pairOf(const JsonRecord &record, size_t node)
{
    if (record.kind(node) != Kind::Object)
        return {};
    const Pair typed = typedPair(record, node);
    return typed.isPair() ? typed : namedPair(record, node);
}

} // namespace

void JsonFlattener::flatten(const JsonRecord &record, JsonCells &cells)
{
    m_record = &record;
    m_cells = &cells;
    m_path.clear();
    visit(0);
}

void JsonFlattener::visit(size_t node)
{
    switch (m_record->kind(node)) {
    case Kind::Null:
        m_cells->nothing(here());
        return;
    case Kind::Scalar:
        m_cells->value(here(), m_record->text(node));
        return;
    case Kind::Array:
        visitArray(node);
        return;
    case Kind::Object:
        break;
    }
    const size_t size = m_path.size();
    if (size > 0)
        m_cells->container(m_path);
    for (size_t child = node + 1; child < m_record->end(node); child = m_record->end(child)) {
        if (size > 0)
            m_path += '.';
        m_path += m_record->key(child);
        visit(child);
        m_path.resize(size);
    }
}

void JsonFlattener::visitArray(size_t node)
{
    if (!isPairs(node)) {
        int left = listLimit;
        m_cells->nothing(here());
        addScalars(node, here(), left);
        return;
    }
    m_cells->container(m_path);
    for (size_t child = node + 1; child < m_record->end(node); child = m_record->end(child)) {
        const Pair pair = pairOf(*m_record, child);
        visitPair(pair.label, pair.code, pair.value);
    }
}

bool JsonFlattener::isPairs(size_t array) const
{
    if (m_record->isEmpty(array))
        return false;
    for (size_t child = array + 1; child < m_record->end(array); child = m_record->end(child)) {
        if (!pairOf(*m_record, child).isPair())
            return false;
    }
    return true;
}

void JsonFlattener::visitPair(size_t label, size_t code, size_t value)
{
    m_pairPath = m_path;
    m_pairPath += pairMark;
    m_pairPath += m_record->text(code != 0 ? code : label);
    const JsonColumnName column{m_pairPath, m_record->text(label),
                                code != 0 && code != label ? m_record->text(code)
                                                           : std::string_view()};
    m_cells->nothing(column);
    if (value == 0)
        return;
    // A chosen option brings its number along, which is no answer.
    bool isOption = false;
    int left = listLimit;
    for (const std::string_view name : {"label", "labels", "other"}) {
        if (const size_t part = m_record->child(value, name)) {
            isOption = true;
            addScalars(part, column, left);
        }
    }
    if (!isOption)
        addScalars(value, column, left);
}

void JsonFlattener::addScalars(size_t node, const JsonColumnName &column, int &left)
{
    for (size_t i = node; i < m_record->end(node) && left > 0; ++i) {
        if (m_record->kind(i) != Kind::Scalar)
            continue;
        m_cells->value(column, m_record->text(i));
        --left;
    }
}

} // namespace patron
