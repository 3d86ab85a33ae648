// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody typed into a form that stood open while others went on working.
#pragma once

#include "storage/desk.h"
#include "workflows/placing.h"

namespace entraide {

/// \a typed as it is to be saved over what is stored by now. What differs from \a opened there was changed elsewhere
/// since the form was opened; it stays where the form still says what it said of it before anybody typed (\a shown). A
/// position goes with how it was found. \a typed itself where nothing is stored: it is new, or it is gone, which
/// whoever saves it says.
template <Record R> R overStored(const Desk& desk, const R& opened, const R& shown, const R& typed) {
    const auto stored = typed.id.isEmpty() ? std::nullopt : desk.find<R>(typed.id);
    if (!stored)
        return typed;
    R saved = typed;
    forEachField<R>([&](const auto& f) {
        if (typed.*f.member == shown.*f.member && !((*stored).*f.member == opened.*f.member))
            saved.*f.member = (*stored).*f.member;
    });
    if constexpr (Placed<R>) {
        const auto place = [](const R& record) { return Placement{record.position, record.placedBy}; };
        const bool isElsewhere = place(typed) == place(shown) && place(*stored) != place(opened);
        const Placement kept = place(isElsewhere ? *stored : typed);
        saved.position = kept.position;
        saved.placedBy = kept.by;
    }
    return saved;
}

} // namespace entraide
