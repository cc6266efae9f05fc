// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence with the shape and colour of its tone before it: up, down, unsure; never colour alone.
#pragma once

#include "models/base/tone.h"

#include <QWidget>

class QLabel;

namespace patron {

struct ChartTheme;

/// The mark alone, as large as rect is high; on paper as on the screen.
void paintTone(QPainter &painter, const QRectF &rect, Tone tone, const ChartTheme &theme);

class ToneMark final : public QWidget
{
    Q_OBJECT

public:
    explicit ToneMark(QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Plain;
};

class VerdictLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictLabel(QWidget *parent = nullptr);

    void setSentence(const QString &sentence, Tone tone);
    [[nodiscard]] QString sentence() const;

private:
    ToneMark *m_mark;
    QLabel *m_sentence;
};

} // namespace patron
