// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the customer of a draft or makes one: by the customer's number, e-mail or phone, whichever
// is known, and gives the customer those that are new. Two of them that are known for different
// customers are only told (customer_doubt): nobody is put together here. A name finds only those of
// whom nothing but the name is known. Part of ResponseWriter, inside its transaction.
#pragma once

#include "models/base/id.h"
#include "models/records/recorddraft.h"
#include "models/records/recordkind.h"
#include "models/staging/keymap.h"
#include "models/storage/customerkeys.h"
#include "models/storage/statement.h"

#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace patron {

class Database;

/// The key that a customer is made for who is nobody yet: that of the number, else of the e-mail,
/// else of the phone; 0 = the draft names nobody so.
[[nodiscard]] quint64 firstKey(const RecordDraft &draft);

class CustomerBook final
{
public:
    /// The keys that are stored, but for names; 1 for each. Memory: some 12 bytes each.
    [[nodiscard]] static Result<KeyMap<quint8>> knownKeys(Database &database);

    /// To be called first. firstId: of the customers it makes, and the import's own id or above. A
    /// list of customers tells its rows apart by their numbers: two numbers with one e-mail are two
    /// customers there, and so are two names with a phone each.
    [[nodiscard]] Result<void> prepare(sqlite3 *handle, ImportId import, qint64 firstId,
                                       RecordKind kind);

    /// The id, 0 = the draft names nobody. A customer made here learns what later drafts add (a
    /// name, a phone); those of earlier imports stay as they are, and what is new of them is kept
    /// with its key, so that an undo finds them so.
    [[nodiscard]] Result<qint64> idFor(const RecordDraft &draft);

    /// At the end: writes the keys and doubts, in the order of the table.
    [[nodiscard]] Result<void> finish();

private:
    using Keys = std::array<quint64, keyKinds>; ///< by KeyKind; 0 = none

    struct Owner
    {
        qint64 customer = 0; ///< 0 = nobody yet
        bool isNew = false;  ///< to be written
        KeyKind kind = KeyKind::Number;
    };
    /// What the first row of a customer says in a list of customers.
    struct Told
    {
        quint64 phone = 0;
        quint64 name = 0;
    };
    struct NameKey
    {
        quint64 key;
        qint64 customer;
    };
    struct Doubt
    {
        qint64 first, second;
        KeyKind kind;
        friend bool operator<(const Doubt &a, const Doubt &b)
        {
            return std::pair(a.first, a.second) < std::pair(b.first, b.second);
        }
    };

    [[nodiscard]] bool isMadeHere(qint64 customer) const { return customer >= m_firstId; }
    Result<qint64> ownerOf(quint64 key, KeyKind kind);
    Result<qint64> find(Statement &statement, quint64 key);
    Result<qint64> nameOnly(const RecordDraft &draft);
    Result<qint64> make(const RecordDraft &draft, quint64 key);
    /// known: the details that the customer had before this row, bit by detail.
    Result<void> addKeys(qint64 customer, const Keys &keys, const RecordDraft &draft, quint8 known);
    void remember(qint64 customer, const Keys &keys, const RecordDraft &draft);
    [[nodiscard]] quint8 detailsKnown(qint64 customer) const;
    Result<void> learn(qint64 customer, const RecordDraft &draft);
    Result<void> learnName(qint64 customer, const RecordDraft &draft);
    [[nodiscard]] bool isToldApart(qint64 customer, const Keys &keys,
                                   const RecordDraft &draft) const;
    Result<void> writeKeys();
    Result<void> writeDoubts();

    sqlite3 *m_handle = nullptr;
    ImportId m_import;
    bool m_numbersTellApart = false;
    bool m_hasStored = false; ///< some customers are from before
    Statement m_findKey;
    Statement m_findOrigin;
    Statement m_hasName;
    Statement m_insert;
    Statement m_learn;
    qint64 m_firstId = 0;
    qint64 m_nextId = 0;
    KeyMap<Owner> m_owners;   ///< of numbers, e-mails, phones; of names for those with nothing else
    std::vector<Told> m_told; ///< in a list of customers: of customers made here, from the first
    std::vector<quint8> m_missing;     ///< of customers made here, from the first: bit by detail
    std::unordered_set<qint64> m_seen; ///< customers of earlier imports met here
    std::unordered_set<qint64>
        m_numbered;               ///< in a list of customers: those that had a number in it
    std::vector<NameKey> m_names; ///< new ones
    /// Of new keys of earlier customers, and of further ones of customers made here.
    std::unordered_map<quint64, std::string> m_texts;
    std::set<Doubt> m_doubts;
};

} // namespace patron
