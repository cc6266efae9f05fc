// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a file in one word: two files that have the same are one. A job: see importrun.h.
#pragma once

#include "models/base/poolrun.h"
#include "models/base/progress.h"

#include <QString>

namespace patron {

/// SHA-256 of the file's bytes, hex; empty when it cannot be read or is no longer wanted.
[[nodiscard]] QString fileHash(const QString &path, const Progress &progress);

/// The same on the second core, while its maker looks at the file. No longer wanted when it goes.
class HashBeside final
{
public:
    HashBeside(const QString &path, const Progress &progress);
    ~HashBeside();
    Q_DISABLE_COPY_MOVE(HashBeside)

    /// Waits for it.
    [[nodiscard]] QString result();

private:
    Progress m_progress;
    QString m_digest;
    PoolCall m_call; ///< last, as it uses all of the above
};

} // namespace patron
