// SPDX-License-Identifier: GPL-3.0-or-later
// A plain text that wraps, measured only at the width it gets. A QLabel that wraps also tries which
// width would suit it and how wide its widest word is: five measures of each new text that the
// cards, which are as wide as their column, never look at.
#pragma once

#include <QLabel>

namespace patron {

class WrappedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Measured
    {
        QString text;
        int width = -1;
        int height = 0;
    };
    mutable Measured m_measured; ///< the last that was asked for
};

} // namespace patron
