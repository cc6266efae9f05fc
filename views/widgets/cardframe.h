// SPDX-License-Identifier: GPL-3.0-or-later
// What every card is: title, "?" and menu, a figure, verdicts, and a chart or its table twin, in
// whose place the explanation comes when it is asked for, so that nothing beside the card moves. A
// kind of card says its words and which chart; what is asked of it goes out as signals. GUI thread.
#pragma once

#include "models/base/tone.h"
#include "models/metrics/figuretable.h"
#include "views/charts/mark.h"
#include "views/widgets/savemenu.h"

#include <QFrame>

#include <memory>
#include <optional>

class QAction;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace patron {

class ChartView;
class FigureTableModel;
class FigureTableView;
class VerdictLabel;

/// All that a card says, in the language of the moment.
struct CardWords
{
    QString title;
    QString figure;            ///< "" = none
    bool isFigureWeak = false; ///< of too few answers to be sure of
    QString detail;            ///< beside it; "" = none
    QList<std::pair<QString, Tone>> verdicts;
    QString finding; ///< all of it in one line, for a screen reader
};

class CardFrame : public QFrame
{
    Q_OBJECT

public:
    ~CardFrame() override;

    [[nodiscard]] const FigureTableModel &model() const { return *m_model; }
    [[nodiscard]] ChartView &chart() { return *m_chart; }
    [[nodiscard]] QString title() const; ///< as it is on screen
    /// Title, finding and the table's text as it stands, tab separated, with headers: for the
    /// clipboard.
    [[nodiscard]] QString plainText() const;

public Q_SLOTS:
    /// The answer to commentCountWanted().
    void setCommentCount(qint64 comments);
    void showTable(bool isShown);
    void showExplanation(bool isShown);

Q_SIGNALS:
    void copyRequested();
    void pictureRequested();
    void saveRequested(patron::SaveFormat format);
    /// The menu of a bar or a dot opened: how many comments are there behind it?
    void commentCountWanted(const patron::Mark &mark);
    /// The customer a bar stands for is to be called back; by what they are known.
    void callRequested(const QString &knownAs);

protected:
    /// The subclass's constructor sets the chart, then calls retranslate().
    explicit CardFrame(QWidget *parent, Qt::TextFormat explanationFormat = Qt::PlainText);

    [[nodiscard]] virtual CardWords words() const = 0;
    /// In the format given to the constructor. Asked for only where it is on screen.
    [[nodiscard]] virtual QString explanation() const = 0;
    /// Entry of the menu: the question that the explanation answers.
    [[nodiscard]] virtual QString explainText() const;
    virtual void retranslate();
    /// What words() and explanation() say now, where the language is as it was.
    void say();

    /// Over model(); takes the place of the one there is, whose table goes with it.
    void setChart(std::unique_ptr<ChartView> chart);
    void setTable(const FigureTable &table);
    /// Instead of chart and table, of which nothing can be asked then; nullptr = these again.
    void showInstead(QWidget *other);
    /// A line of the card between what it says and its chart.
    void addAboveChart(QLayout *line);

    void changeEvent(QEvent *event) override;
    /// The menu of the three dots, and of what the mouse or the keyboard is on.
    void contextMenuEvent(QContextMenuEvent *event) override;
    /// F1 anywhere in the card explains it, Esc ends that.
    void keyPressEvent(QKeyEvent *event) override;
    /// Whoever comes back to the pane looks at its figures.
    void hideEvent(QHideEvent *event) override;

private:
    void explainInSight();
    void makeMenu();
    void makeLayout();
    void makeExplanation();
    void showBody();
    void setFonts();

    FigureTableModel *m_model;          ///< child
    ChartView *m_chart = nullptr;       ///< child
    FigureTableView *m_table = nullptr; ///< child, made when first shown
    QWidget *m_instead = nullptr;       ///< child
    bool m_isTable = false;
    bool m_isFigureWeak = false;
    QLabel *m_title;
    QLabel *m_figure;
    QLabel *m_detail;
    QList<VerdictLabel *> m_verdictLabels; ///< children, one per thing to say
    QLabel *m_explanation;
    QScrollArea *m_explanationPage; ///< of the body
    QStackedWidget *m_body;
    QToolButton *m_explainButton;
    QToolButton *m_menuButton;
    QAction *m_filterBy;
    QAction *m_readComments;
    QAction *m_callBack;
    std::optional<Mark> m_menuMark; ///< the menu is open for it
    QAction *m_explain;
    QAction *m_asTable;
    SaveMenu *m_save; ///< child of the menu
};

} // namespace patron
