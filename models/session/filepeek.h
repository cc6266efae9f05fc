// SPDX-License-Identifier: GPL-3.0-or-later
// A first look at a file: how files with these columns were read before, and the first rows of a
// large one, so that there is something to see while it is counted. A job: see importrun.h.
#pragma once

#include "models/session/importrun.h"

#include <optional>

namespace patron {

enum class Memory : quint8
{
    Use,   ///< a reading remembered for these columns is taken
    Ignore ///< the options are as the owner wants them
};

struct FilePeek
{
    ImportOptions options;
    QString remembered;           ///< name of the reading that was taken; "" = none
    quint64 guessKey = 0;         ///< layoutKey() of the file as asked; 0 = it could not be opened
    std::optional<Review> sample; ///< of a large file: without counts
    qint64 bytes = 0;             ///< of the file
};

/// How files with the columns of this one were read before, on top of the options; without a name
/// where nothing is remembered for them, or the file cannot be read (reviewFile() says why).
struct RememberedReading
{
    ImportOptions options;
    QString name;
};
[[nodiscard]] Result<RememberedReading> rememberedReading(const QString &database,
                                                          const QString &file,
                                                          const ImportOptions &options,
                                                          const Progress &progress);

/// Takes a moment whatever the size of the file. A file that cannot be read gives the options back:
/// reviewFile() says why.
[[nodiscard]] Result<FilePeek> peekFile(const QString &database, const QString &file,
                                        const ImportOptions &options, Memory memory,
                                        const Progress &progress);

} // namespace patron
