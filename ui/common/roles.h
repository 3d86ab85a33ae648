// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QModelIndex>
#include <QString>

namespace entraide {

/// The roles that the delegates of ui/common read beside Qt's own. Models of pages may add theirs from FirstPageRole.
enum ItemRole : int {
    StateIconRole = Qt::UserRole + 1000, ///< QString, name of an icon (see icon_engine.h)
    StateToneRole,                       ///< Tone (or its int) of the state's icon and word
    StateWordRole,                       ///< QString, the state's word where DisplayRole is something else
    LeadingIconRole,                     ///< QString, icon at the start of a two-line row
    LeadingToneRole,                     ///< Tone of that icon
    SecondaryRole,                       ///< QString, second line, or the quieter words beside the first
    TrailingRole,                        ///< QString, right-aligned on the first line
    CandidateRole,                       ///< CandidateCard (see candidate_delegate.h)
    BoldRole,                            ///< bool, the text is the record's name
    MutedRole,                           ///< bool, the text is of less weight
    GroupRole,                           ///< bool, the row is the header of a group
    CountRole,                           ///< int, number shown beside the header of a group
    SortRole,                            ///< what the column sorts by
    ShareRole,                           ///< double 0 to 1, drawn as a bar by BarDelegate
    FieldRole,                           ///< bool, the cell is a field that is edited in place, by who may
    FirstPageRole = Qt::UserRole + 2000,
};

/// The tone a model gives under `role`; Normal where it says nothing.
[[nodiscard]] Tone toneAt(const QModelIndex& index, int role = StateToneRole);

} // namespace entraide
