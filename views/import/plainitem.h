// SPDX-License-Identifier: GPL-3.0-or-later
// A cell of a list that is read and selected, not written in.
#pragma once

class QString;
class QTableWidgetItem;

namespace patron {

/// The table it is put into owns it. The whole text is its tool tip: cells are often cut.
[[nodiscard]] QTableWidgetItem *plainItem(const QString &text);

} // namespace patron
