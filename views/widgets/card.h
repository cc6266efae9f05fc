// SPDX-License-Identifier: GPL-3.0-or-later
// One question to the numbers and its answer, as the list of cards says. Saves and filters nothing
// itself. GUI thread.
#pragma once

#include "models/session/dashboard.h"
#include "views/charts/mark.h"
#include "views/widgets/cardframe.h"

namespace patron {

class Card final : public CardFrame
{
    Q_OBJECT

public:
    explicit Card(CardId id, QWidget *parent = nullptr);

    [[nodiscard]] CardId id() const { return m_id; }
    void setData(const CardData &data);
    [[nodiscard]] const CardData &data() const { return m_data; }
    /// What the filter has chosen in the chart's dimension.
    void setChosen(const QStringList &values);

Q_SIGNALS:
    void valueClicked(patron::Dimension dimension, const QString &value,
                      const patron::Period &within = {});
    void answerClicked(patron::QuestionId question, const QString &value);
    void periodClicked(const patron::Period &period);
    void commentsRequested(const patron::Mark &mark);
    /// What is stored of a customer is to be seen; by what they are known.
    void customerRequested(const QString &knownAs);

private:
    [[nodiscard]] CardWords words() const override;
    [[nodiscard]] QString explanation() const override;

    const CardId m_id;
    CardData m_data;
};

} // namespace patron
