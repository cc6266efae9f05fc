// SPDX-License-Identifier: GPL-3.0-or-later
// A text to read and to copy from that may hold a path wider than its place: broken anywhere, where
// no word ends, without a sign in it that would go along with the copy, as a label needs. As high
// as its lines. GUI thread.
#pragma once

#include <QTextEdit>

namespace patron {

class SelectableText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit SelectableText(QWidget *parent = nullptr);
    void say(const QString &text);
    [[nodiscard]] QString text() const { return toPlainText(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace patron
