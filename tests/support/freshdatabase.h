// SPDX-License-Identifier: GPL-3.0-or-later
// A database of the present schema with nothing in it, in a folder of its own that goes with it.
#pragma once

#include "models/storage/database.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QThreadPool;

namespace patron {

class FreshDatabase final
{
public:
    /// What was there before goes. False: no database can be made there.
    [[nodiscard]] bool make(Access access = Access::Write);
    /// The connection alone: the file stays, and open() comes back to it.
    void close() { m_database.reset(); }
    [[nodiscard]] bool open(Access access = Access::Write);

    [[nodiscard]] explicit operator bool() const { return m_database != nullptr; }
    Database &operator*() const { return *m_database; }
    Database *operator->() const { return m_database.get(); }

    [[nodiscard]] QString path() const;
    /// In the turn of that pool, which has one thread: what it writes between the two fails. Nobody
    /// has it open then.
    void goAway(QThreadPool &writer) const;
    void comeBack(QThreadPool &writer) const;
    /// Files of the folder that hold the text, whatever the capitals.
    [[nodiscard]] QStringList filesWith(const QByteArray &text) const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace patron
