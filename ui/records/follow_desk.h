// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"
#include "ui/common/fault.h"

#include <functional>
#include <type_traits>
#include <utility>

namespace entraide {

/// Lets \a who hear of each change of the desk: \a hear is a member or anything that can be called, with the ChangeSet
/// or without. By then the change is stored. So a fault in hearing of it, a disk that cannot be read any more, is told
/// later, and keeps neither the other listeners from hearing nor the writer from going on.
template <class Who, class Hear> void followDesk(Desk& desk, Who* who, Hear hear) {
    QObject::connect(&desk, &Desk::changed, who, [who, hear = std::move(hear)](const ChangeSet& set) {
        guardedLater(*who, [&] {
            if constexpr (std::is_invocable_v<const Hear&, Who*, const ChangeSet&>)
                std::invoke(hear, who, set);
            else if constexpr (std::is_invocable_v<const Hear&, Who*>)
                std::invoke(hear, who);
            else if constexpr (std::is_invocable_v<const Hear&, const ChangeSet&>)
                std::invoke(hear, set);
            else
                std::invoke(hear);
        });
    });
}

} // namespace entraide
