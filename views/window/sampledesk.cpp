// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/sampledesk.h"

#include "views/window/samplenotice.h"
#include "views/window/windowmenus.h"

#include <algorithm>

namespace patron {

SampleDesk::SampleDesk(ImportSession &import, SampleNotice &notice, WindowMenus &menus,
                       QObject *parent)
    : QObject(parent)
    , m_import(import)
    , m_notice(notice)
    , m_menus(menus)
{
    connect(&m_import.imports(), &QAbstractItemModel::modelReset, this, &SampleDesk::show);
    connect(&m_import, &ImportSession::stateChanged, this, &SampleDesk::show);
    connect(&m_import, &ImportSession::undone, this, [this](ImportId gone) {
        const bool isPart = samples().contains(gone);
        m_gone << gone;
        show();
        if (isPart && samples().isEmpty())
            Q_EMIT removed();
    });
    connect(&m_notice, &SampleNotice::removeRequested, this, &SampleDesk::remove);
    connect(&m_menus, &WindowMenus::removeSampleRequested, this, &SampleDesk::remove);
    show();
}

/// Newest first, so that nothing of an import stays for the sake of a later one.
QList<ImportId> SampleDesk::samples() const
{
    QList<ImportId> samples;
    for (const ImportRecord &record : m_import.imports().imports()) {
        if (record.isOfSampleShop() && !m_gone.contains(record.id))
            samples << record.id;
    }
    return samples;
}

bool SampleDesk::hasOwn() const
{
    return std::ranges::any_of(m_import.imports().imports(), [this](const ImportRecord &record) {
        return !record.isOfSampleShop() && !m_gone.contains(record.id);
    });
}

/// Not while files are on their way in: the rest of the shop may be among them.
bool SampleDesk::canRemove() const
{
    using State = ImportSession::State;
    return m_import.state() == State::Idle || m_import.state() == State::Waiting;
}

void SampleDesk::remove()
{
    if (!canRemove())
        return;
    for (const ImportId import : samples())
        m_import.undo(import);
}

void SampleDesk::show()
{
    m_gone.removeIf([this](ImportId gone) {
        return std::ranges::none_of(m_import.imports().imports(),
                                    [gone](const ImportRecord &each) { return each.id == gone; });
    });
    const bool isThere = !samples().isEmpty();
    m_notice.setVisible(isThere);
    m_notice.setRemovable(canRemove());
    m_notice.setAmongOwn(hasOwn());
    using Offer = WindowMenus::SampleOffer;
    if (isThere)
        m_menus.setSampleShop(canRemove() ? Offer::Remove : Offer::RemoveLater);
    else
        m_menus.setSampleShop(hasOwn() ? Offer::NotAmongOwn : Offer::Import);
}

} // namespace patron
