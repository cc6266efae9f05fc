// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a header say about its column, in three languages. Read once from
// resources/mapping/headerwords.json; immutable, any thread.
#pragma once

#include "models/mapping/mapping.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <utility>

namespace patron {

/// How surely a header names a field.
/// What a length of time is of. Nobody waits for months: the same letters mean something else
/// there.
enum class LengthOf : quint8
{
    Wait,
    Stay
};

enum class HeaderMatch : quint8
{
    None,
    Within,  ///< a word of the field stands somewhere in it
    Overall, ///< Within, and it asks about the whole ("overall", "в целом")
    Whole,   ///< the header is a name of the field
};

struct FieldMatch
{
    HeaderMatch match = HeaderMatch::None;
    int rank = 0; ///< place in the field's list: the earlier name is the better one
};

class HeaderWords final
{
public:
    /// json: the file's bytes.
    explicit HeaderWords(const QByteArray &json);

    [[nodiscard]] FieldMatch match(const QString &header, Field field) const;
    /// One of several columns that make up a comment together ("Positive review", "Минусы").
    [[nodiscard]] bool isCommentPart(const QString &header) const;
    /// IP address or coordinates.
    [[nodiscard]] bool isPrivate(const QString &header) const;
    /// Asks for satisfaction or quality as a whole: answers in five steps of words are it.
    [[nodiscard]] bool asksSatisfaction(const QString &header) const;
    /// "Score" and the like: "4 / 5" below it may as well be the points of a quiz.
    [[nodiscard]] bool namesPoints(const QString &header) const;
    /// A day that is not the day of the answer: of birth, of expiry.
    [[nodiscard]] bool namesOtherDay(const QString &header) const;
    /// When somebody began to answer ("Start time", "Время начала").
    [[nodiscard]] bool namesBegin(const QString &header) const;
    /// When an answer was done or sent ("Completion time", "Data trimiterii").
    [[nodiscard]] bool namesEnd(const QString &header) const;
    /// What a tool writes by itself ("Start date", "URL", "Nr. rând"): nobody was asked for it.
    [[nodiscard]] bool isOfTool(const QString &header) const;
    /// A person's name, and nothing else ("Nume client", "ФИО"; not "Client"), where the header is
    /// one of the customer's name.
    [[nodiscard]] bool asksName(const QString &header) const;
    /// "Receipt no": of a purchase, which may have several lines.
    [[nodiscard]] bool isOrderNumber(const QString &header) const;
    /// A town: a branch is called so, and so is where somebody lives.
    [[nodiscard]] bool isTown(const QString &header) const;
    /// What is asked of a person ("Gender", "Vârsta", "Страна"), as nobody knows it of a branch.
    [[nodiscard]] bool isOfPerson(const QString &header) const;
    /// A survey whose 1 is known to be the best ("Friends and Family Test").
    [[nodiscard]] bool isBestFirst(const QString &header) const;
    /// Asks how important or how often something is: no number of it is good or bad.
    [[nodiscard]] bool asksNoRating(const QString &header) const;
    /// Speaks of something bad: whoever agrees, or gives much of it, is not pleased.
    [[nodiscard]] bool complains(const QString &header) const;
    /// The time unit the header names: "(seconds)", "in minutes", "(часы)".
    [[nodiscard]] std::optional<TimeUnit> unit(const QString &header, LengthOf length) const;
    /// The unit a folded word names behind a number: "30 m", too.
    [[nodiscard]] std::optional<TimeUnit> unitWord(const QString &word) const;

private:
    /// Words that follow each other; "recommend*" also stands for longer words.
    using Phrase = QStringList;
    struct FieldWords
    {
        QList<Phrase> whole, within, never;
        QList<Phrase> besides; ///< with one of these, in brackets too, the whole is none
    };

    [[nodiscard]] QStringList wholeWords(const QString &header) const;

    QHash<Field, FieldWords> m_fields;
    FieldWords m_private;
    FieldWords m_quality;
    QList<Phrase> m_otherDays;
    QList<Phrase> m_ofTool;
    QList<Phrase> m_begin, m_end;
    QList<Phrase> m_naming;
    QList<Phrase> m_orders;
    QList<Phrase> m_towns;
    QList<Phrase> m_ofPerson;
    QList<Phrase> m_bestFirst;
    QList<Phrase> m_noRating;
    QList<Phrase> m_complaint;
    QList<Phrase> m_points;
    QList<Phrase> m_commentParts;
    QList<Phrase> m_overall;
    QSet<QString> m_stop;
    QHash<QString, TimeUnit> m_units;
    QHash<QString, TimeUnit> m_spokenUnits; ///< too short to mean it in a header
};

[[nodiscard]] const HeaderWords &headerWords();

/// The scale a header states: "(0-10)", "1 to 5", "от 1 до 10", "de la 1 la 7", "out of 10" (low 0:
/// not stated).
[[nodiscard]] std::optional<ScaleRange> headerScale(const QString &header);
/// The time zone a header names: "(UTC)", "(America/New_York)". Invalid = none.
[[nodiscard]] QTimeZone headerZone(const QString &header);

} // namespace patron
