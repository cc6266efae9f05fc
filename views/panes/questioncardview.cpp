// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/questioncardview.h"

#include "models/items/commentlistmodel.h"
#include "models/items/figuretablemodel.h"
#include "views/charts/chartview.h"
#include "views/panes/commentdelegate.h"
#include "views/panes/commentlines.h"
#include "views/text/answertext.h"
#include "views/text/idtext.h"
#include "views/widgets/choicebox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>

namespace patron {

namespace {

/// What really differs is worth the colour of news; the rest is plain.
Tone toneOf(const AnswerVerdict &verdict)
{
    switch (verdict.id) {
    case AnswerVerdictId::NoAnswers:
    case AnswerVerdictId::MostGiven:
    case AnswerVerdictId::Average:
    case AnswerVerdictId::Middle:
    case AnswerVerdictId::GroupSays:
    case AnswerVerdictId::GroupScores:
    case AnswerVerdictId::BestAndWorst:
    case AnswerVerdictId::FirstAndLast:
    case AnswerVerdictId::OwnWords:
    case AnswerVerdictId::OneGroup:
    case AnswerVerdictId::OneGroupLeft:
        return Tone::Plain;
    case AnswerVerdictId::TooFew:
    case AnswerVerdictId::NoneAhead:
    case AnswerVerdictId::TwoAnswers:
    case AnswerVerdictId::AllAlike:
    case AnswerVerdictId::GroupsAlike:
    case AnswerVerdictId::RowsAlike:
    case AnswerVerdictId::PlacesAlike:
        return Tone::Unsure;
    }
    Q_UNREACHABLE();
}

/// As wide as its longest entry where there is room, and no wall for a narrow card.
class CutBox final : public ChoiceBox
{
public:
    using ChoiceBox::ChoiceBox;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int fewCharacters = 16;
        const QSize all = QComboBox::minimumSizeHint();
        return {qMin(all.width(), fontMetrics().averageCharWidth() * fewCharacters), all.height()};
    }
};

} // namespace

QuestionCardView::QuestionCardView(CommentListModel &texts, QWidget *parent)
    : CardFrame(parent)
    , m_cutLabel(new QLabel(this))
    , m_cut(new CutBox(this))
    , m_texts(new QListView(this))
    , m_textLines(new CommentLines(m_texts))
{
    m_cut->setObjectName(u"cutBy"_qs);
    m_cut->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_cutLabel->setBuddy(m_cut);
    auto *cut = new QHBoxLayout;
    cut->setSpacing(8);
    cut->addWidget(m_cutLabel);
    cut->addWidget(m_cut);
    cut->addStretch(1);
    addAboveChart(cut);
    m_texts->hide();
    m_texts->setObjectName(u"answerTexts"_qs);
    m_textLines->setSourceModel(&texts);
    m_texts->setModel(m_textLines);
    m_texts->setItemDelegate(new CommentDelegate(m_texts));
    m_texts->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_texts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_texts->setResizeMode(QListView::Adjust);
    m_texts->setWordWrap(true);
    m_texts->setFrameShape(QFrame::NoFrame);
    makeChart();
    connect(m_cut, &QComboBox::activated, this,
            [this](int row) { Q_EMIT cutRequested(row <= 0 ? CutBy() : m_cuts.value(row - 1)); });
    QuestionCardView::retranslate();
}

/// Each kind of chart is a class of its own.
void QuestionCardView::makeChart()
{
    setChart(patron::makeChart(m_card.chart, model()));
    chart().setObjectName(u"questionChart"_qs);
    connect(&chart(), &ChartView::answerClicked, this, &QuestionCardView::answerClicked);
    connect(&chart(), &ChartView::commentsRequested, this, &QuestionCardView::commentsRequested);
    connect(&chart(), &ChartView::valueClicked, this, &QuestionCardView::valueClicked);
}

void QuestionCardView::setCard(const QuestionCard &card, const QString &title,
                               const QList<CutBy> &cuts, const QMap<QuestionId, QString> &names)
{
    const bool isOtherKind = card.chart != m_card.chart;
    m_card = card;
    m_titleText = title;
    m_cuts = cuts;
    m_names = names;
    if (isOtherKind)
        makeChart();
    setTable(card.table);
    showInstead(card.kind == QuestionKind::Text ? m_texts : nullptr);
    retranslate();
}

void QuestionCardView::setChosen(const QStringList &answers)
{
    chart().setChosen(answers);
}

void QuestionCardView::fillCuts()
{
    const QSignalBlocker quiet(m_cut);
    m_cut->clear();
    //: In the list "Cut by": no groups, all answers together
    m_cut->addItem(tr("nothing: all answers together"));
    for (const CutBy &cut : std::as_const(m_cuts)) {
        const auto *dimension = std::get_if<Dimension>(&cut);
        const auto *question = std::get_if<QuestionId>(&cut);
        m_cut->addItem(dimension ? dimensionName(*dimension)
                                 : m_names.value(question ? *question : QuestionId()));
    }
    m_cut->setCurrentIndex(static_cast<int>(m_cuts.indexOf(m_card.wish.cut)) + 1);
    m_cut->setToolTip(m_cut->currentText()); // a question may be longer than the card is wide
    const bool isPossible = !m_cuts.isEmpty();
    m_cut->setVisible(isPossible);
    m_cutLabel->setVisible(isPossible);
}

CardWords QuestionCardView::words() const
{
    const QString sentence = questionVerdict(m_card, locale());
    CardWords words;
    words.title = m_titleText;
    words.figure = questionFigure(m_card, locale());
    words.isFigureWeak = m_card.n < smallestFirm;
    words.detail = questionDetail(m_card, locale());
    words.verdicts << std::pair(sentence, toneOf(m_card.verdict));
    for (const QString &note : questionNotes(m_card, locale()))
        words.verdicts << std::pair(note, Tone::Plain);
    words.finding = words.detail + u". "_qs + sentence;
    return words;
}

QString QuestionCardView::explanation() const
{
    return questionExplanation(m_card, locale());
}

QString QuestionCardView::cutLine() const
{
    return m_cutLabel->text() + u' ' + m_cut->currentText().simplified();
}

void QuestionCardView::retranslate()
{
    m_textLines->setLocale(locale());
    CardFrame::retranslate();
    //: Before a list of groups: by what the answers are parted (channel, branch, another question)
    m_cutLabel->setText(tr("Cut by:"));
    m_cut->setAccessibleName(tr("Cut by"));
    fillCuts();
}

} // namespace patron
