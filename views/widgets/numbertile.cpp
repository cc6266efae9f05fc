// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/numbertile.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/chartview.h"
#include "views/text/countedrows.h"
#include "views/text/explanationtext.h"
#include "views/text/formulatext.h"
#include "views/text/idtext.h"
#include "views/text/verdicttext.h"
#include "views/widgets/figuretext.h"
#include "views/widgets/intosight.h"
#include "views/widgets/verdictlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace patron {

NumberTile::NumberTile(CardId id, QWidget *parent)
    : TileButton(parent)
    , m_id(id)
    , m_model(new FigureTableModel(this))
    , m_spark(makeChart(ChartKind::Sparkline, *m_model).release())
    , m_title(new QLabel(this))
    , m_figure(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_verdict(new VerdictLabel(this))
{
    m_data.headline.metric = spec(id).metric;
    m_figure->setObjectName(u"figure"_qs);
    m_spark->setParent(this);
    m_spark->setFocusPolicy(Qt::NoFocus);
    for (QLabel *label : {m_title, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_figure);
    column->addWidget(m_detail);
    column->addWidget(m_verdict);
    column->addStretch(1);
    column->addWidget(m_spark);
    letMouseThrough();
    connect(this, &QAbstractButton::clicked, this, &NumberTile::activated);
    setFonts();
    retranslate();
}

void NumberTile::setData(const CardData &card)
{
    m_data = card;
    m_model->setTable(card.table);
    retranslate();
}

void NumberTile::retranslate()
{
    m_title->setText(cardTitle(m_id));
    m_figure->setText(headlineText(m_data.headline, locale()));
    showWeakly(*m_figure, isWeakFigure(m_data.headline));
    m_detail->setText(detailText(m_data, locale()));
    m_detail->setVisible(!m_detail->text().isEmpty());
    QStringList sentences;
    if (!isSaidByFigure(m_data.verdict))
        sentences << verdictText(m_data.verdict, spec(m_id).metric, locale());
    const QString outside = outsideCohortText(m_data.explanation, locale());
    sentences << outside << untouchedText(m_data.explanation);
    sentences.removeAll(QString());
    m_verdict->setVisible(!sentences.isEmpty());
    m_verdict->setSentence(sentences.join(u' '), m_data.verdict.tone);
    // From the inside out, so that whoever asks the tile for its height hears the new one.
    m_verdict->layout()->activate();
    layout()->activate();
    setAccessibleName(m_title->text());
    const QString finding = findingText(m_data, locale());
    setAccessibleDescription(outside.isEmpty() ? finding : finding + u' ' + outside);
    setWhatsThis(explanationRichText(spec(m_id).metric, m_data.explanation, locale()));
}

void NumberTile::setFonts()
{
    m_title->setFont(titleFont(font()));
    m_figure->setFont(bigFont(font()));
}

void NumberTile::changeEvent(QEvent *event)
{
    TileButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        setFonts();
    else if (event->type() == QEvent::PaletteChange)
        showWeakly(*m_figure, isWeakFigure(m_data.headline));
}

void NumberTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1) {
        bringIntoSight(*this);
        QWhatsThis::showText(mapToGlobal(rect().center()), whatsThis(), this);
    } else {
        TileButton::keyPressEvent(event);
    }
}

} // namespace patron
