// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner said of a call, with whose call it was, so that whoever tells of it can name them.
// Plain values.
#pragma once

#include "models/metrics/callbacklist.h"
#include "models/storage/callbacktexts.h"

namespace patron {

struct CallBackChange
{
    enum class What : quint8
    {
        Said,    ///< of a case
        TakenUp, ///< the owner wants to call whoever gave the answer
    };
    What what = What::Said;
    ResponseId response;
    CaseKey key;
    CallBackTexts texts; ///< without a customer and words where they are not known
    CallBackRecord before;
    CallBackRecord after;
    bool isReachable = true;   ///< somebody can be called
    bool isCaseWithout = true; ///< it is on the lists, too, where nothing is said of it

    [[nodiscard]] bool isMoved() const { return before.status != after.status; }
};

/// A case that was asked for, in the list that it stands in.
struct ShownCallBack
{
    enum class How : quint8
    {
        TakenUp,    ///< it is on the list because the owner asked for it
        TakenAgain, ///< it was closed
        WasThere
    };
    How how = How::WasThere;
    ResponseId response;
    CallBackTexts texts;
    CallBackView view = CallBackView::Today;
    bool isFilterCleared = false; ///< which hid it
};

} // namespace patron
