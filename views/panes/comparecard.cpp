// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/comparecard.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/bandschart.h"
#include "views/charts/bandstable.h"
#include "views/text/comparetext.h"
#include "views/text/surveytext.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace patron {

namespace {

const PublishedSurvey *surveyOf(const QString &id)
{
    const QList<PublishedSurvey> &all = publishedSurveys();
    const auto found = std::ranges::find(all, id, &PublishedSurvey::id);
    return found == all.end() ? nullptr : &*found;
}

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Above:
        return Tone::Good;
    case Standing::Below:
        return Tone::Bad;
    case Standing::CannotTell:
    case Standing::SizeUnknown:
        return Tone::Unsure;
    case Standing::NothingOwn:
    case Standing::NotYet:
    case Standing::Hidden:
    case Standing::SideBySide:
        return Tone::Plain;
    }
    Q_UNREACHABLE();
}

} // namespace

CompareCard::CompareCard(QWidget *parent)
    : CardFrame(parent)
{
    setChart(std::make_unique<BandsChart>(model()));
    CompareCard::retranslate();
}

void CompareCard::setTheme(const ComparedTheme &theme)
{
    m_theme = theme;
    retranslate();
}

QString CompareCard::explanation() const
{
    QStringList lines{bandExplanation()};
    QStringList reasons;
    QStringList sources;
    for (const ComparedFigure &figure : m_theme.figures) {
        const PublishedSurvey *survey = surveyOf(figure.survey);
        const QString source = survey ? sourceText(*survey, locale()) : QString();
        if (!sources.contains(source))
            sources << source;
        if (!figure.own)
            continue;
        for (const QString &reason : figure.published.because) {
            if (!reasons.contains(comparisonReason(reason)))
                reasons << comparisonReason(reason);
        }
    }
    lines << reasons << sources;
    return lines.join(u'\n');
}

/// Each thing once: what is missing is the same for several published figures.
CardWords CompareCard::words() const
{
    CardWords words;
    words.title = themeTitle(m_theme.id);
    QStringList finding;
    for (const ComparedFigure &figure : m_theme.figures) {
        const std::pair said{standingText(figure, locale()), toneOf(figure.standing)};
        if (said.first.isEmpty())
            continue;
        if (!words.verdicts.contains(said))
            words.verdicts << said;
        if (!finding.contains(said.first))
            finding << said.first;
    }
    // Where nothing can be said of the own figures, what others found.
    if (finding.isEmpty()) {
        for (const ComparedFigure &figure : m_theme.figures)
            finding << u"%1: %2."_qs.arg(surveyStatement(figure.survey, figure.published.id),
                                         publishedText(figure.published, locale()));
    }
    words.finding = finding.join(u' ');
    return words;
}

void CompareCard::connectPaper(
    const std::function<void(const QString &, SaveFormat, const QByteArray &)> &save)
{
    connect(this, &CompareCard::copyRequested, this,
            [this] { QGuiApplication::clipboard()->setText(plainText()); });
    connect(this, &CompareCard::pictureRequested, this,
            [this] { QGuiApplication::clipboard()->setImage(pagePicture(page(), locale())); });
    connect(this, &CompareCard::saveRequested, this, [this, save](SaveFormat format) {
        save(title(), format, pageFile(page(), format, locale()));
    });
}

CardPage CompareCard::page() const
{
    QStringList said;
    for (const ComparedFigure &figure : m_theme.figures) {
        const QString text = standingText(figure, locale());
        if (!text.isEmpty() && !said.contains(text))
            said << text;
    }
    return {title(),
            {},
            said.join(u'\n'),
            {},
            {},
            [](const FigureTableModel &model) { return std::make_unique<BandsChart>(model); },
            model().table()};
}

QString CompareCard::explainText() const
{
    return tr("&Can this be compared?");
}

void CompareCard::retranslate()
{
    setTable(bandsTable(m_theme, locale())); // names of rows are words
    CardFrame::retranslate();
}

} // namespace patron
