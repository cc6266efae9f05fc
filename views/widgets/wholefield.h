// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a day or a time that Tab leaves at once, as it leaves any other: Qt's own goes
// through day, month and year. The arrows to the left and right go from part to part. GUI thread.
#pragma once

#include <QDateEdit>
#include <QKeyEvent>

namespace patron {

/// Edit: QDateEdit or QTimeEdit.
template <class Edit>
class WholeField : public Edit
{
public:
    using Edit::Edit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }

    void keyPressEvent(QKeyEvent *event) override
    {
        const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
        const int section = this->currentSectionIndex() + step;
        if (step == 0 || event->modifiers() != Qt::NoModifier) {
            Edit::keyPressEvent(event);
            return;
        }
        if (section < 0 || section >= this->sectionCount())
            return;
        this->setCurrentSectionIndex(section);
        this->setSelectedSection(this->currentSection());
    }
};

} // namespace patron
