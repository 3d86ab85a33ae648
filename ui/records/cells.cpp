// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cells.h"

#include "domain/time_values.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"

namespace entraide {

using namespace Qt::StringLiterals;

Cell plainCell(const QString& text) {
    return {.text = text, .icon = {}};
}

Cell stateCell(EntityType type, const QString& state) {
    const StateLook look = stateLook(type, state);
    return {stateWord(type, state), look.icon, look.tone};
}

std::function<Cell(const ListRow&)> stateCells(EntityType type) {
    return [type](const ListRow& row) { return stateCell(type, row.state); };
}

Cell whenCell(const ListRow& row) {
    When when;
    json::decode(row.body.value("when"_L1), when);
    return plainCell(shortWhenText(when));
}

} // namespace entraide
