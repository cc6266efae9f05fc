// SPDX-License-Identifier: GPL-3.0-or-later
// One record of a JSON file in memory: a tree kept flat, each node followed by those below it.
// Filled by the parser, read by JsonFlattener on the same thread.
#pragma once

#include "models/files/jsonparser.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace patron {

class JsonRecord final : public JsonEvents
{
public:
    enum class Kind : std::uint8_t
    {
        Null,
        Scalar,
        Object,
        Array
    };

    /// Forgets the nodes, keeps the memory.
    void clear();
    /// Texts whose letters were garbled and were put right, since forgetRepairs(), and the first of
    /// them.
    [[nodiscard]] qint64 repaired() const { return m_repaired; }
    [[nodiscard]] const QString &exampleRepaired() const { return m_exampleRepaired; }
    void forgetRepairs();
    /// Whether the first value has begun and ended.
    [[nodiscard]] bool isComplete() const { return !m_nodes.empty() && m_open.empty(); }
    /// More than anybody's answer: the record said "enough".
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }

    /// A node is a number; 0 is the whole record.
    [[nodiscard]] Kind kind(size_t node) const { return m_nodes[node].kind; }
    [[nodiscard]] bool isObject() const { return isComplete() && kind(0) == Kind::Object; }
    [[nodiscard]] std::string_view key(size_t node) const { return view(m_nodes[node].key); }
    [[nodiscard]] std::string_view text(size_t node) const { return view(m_nodes[node].text); }
    /// One past the last node below: the next beside it.
    [[nodiscard]] size_t end(size_t node) const { return m_nodes[node].end; }
    [[nodiscard]] bool isEmpty(size_t node) const { return end(node) == node + 1; }
    /// The child of that name, or 0.
    [[nodiscard]] size_t child(size_t node, std::string_view name) const;

    bool null() override { return add(Kind::Null, {}); }
    bool plain(std::string_view word) override { return add(Kind::Scalar, word); }
    bool text(std::string &text) override;
    bool key(std::string &key) override;
    bool beginObject() override { return open(Kind::Object); }
    bool endObject() override { return close(); }
    bool beginArray() override { return open(Kind::Array); }
    bool endArray() override { return close(); }

private:
    struct Piece
    {
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
    };
    struct Node
    {
        Kind kind = Kind::Null;
        std::uint32_t end = 0;
        Piece key;
        Piece text;
    };

    [[nodiscard]] std::string_view view(Piece piece) const
    {
        return std::string_view(m_text).substr(piece.begin, piece.size);
    }
    Piece keep(std::string_view text);
    bool add(Kind kind, std::string_view text);
    bool open(Kind kind);
    bool close();

    std::vector<Node> m_nodes;
    std::vector<size_t> m_open; ///< nodes whose end has not come
    std::string m_text;
    Piece m_key; ///< of the node to come
    bool m_tooLarge = false;
    qint64 m_repaired = 0;
    QString m_exampleRepaired;
};

} // namespace patron
