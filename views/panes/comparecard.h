// SPDX-License-Identifier: GPL-3.0-or-later
// One theme of the published figures: the question, what can be said of the own figures, the bands,
// the table twin, and where all of it comes from. GUI thread.
#pragma once

#include "models/metrics/publishedcomparison.h"
#include "views/panes/cardfile.h"
#include "views/widgets/cardframe.h"

#include <functional>

namespace patron {

class CompareCard final : public CardFrame
{
    Q_OBJECT

public:
    explicit CompareCard(QWidget *parent = nullptr);

    void setTheme(const ComparedTheme &theme);
    [[nodiscard]] const ComparedTheme &theme() const { return m_theme; }
    /// Copies by itself; what is to be saved goes to save(title, format, bytes).
    void
    connectPaper(const std::function<void(const QString &, SaveFormat, const QByteArray &)> &save);

private:
    [[nodiscard]] CardWords words() const override;
    [[nodiscard]] QString explainText() const override;
    void retranslate() override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] CardPage page() const;

    ComparedTheme m_theme;
};

} // namespace patron
