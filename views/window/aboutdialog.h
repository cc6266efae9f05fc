// SPDX-License-Identifier: GPL-3.0-or-later
// Which program this is, what it is made with, and its licence. GUI thread.
#pragma once

#include <QDialog>

namespace patron {

class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

    static void openOver(QWidget &window);
};

} // namespace patron
