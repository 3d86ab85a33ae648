// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/list_commands.h"

#include "ui/records/list_tools.h"

namespace entraide {

using namespace Qt::StringLiterals;

ListCommands::ListCommands(const QString& page, QWidget& inside, std::function<ListTools*()> inFront, QObject* parent)
    : QObject(parent)
    , m_prefix(page + u".list."_s)
    , m_inside(inside)
    , m_inFront(std::move(inFront)) {
    add(u"newFilter"_s,
        {tr("New filter…"), tr("Conditions for this list, kept under a name for the whole team"), u"filter"_s},
        u"Ctrl+F3"_s, &ListTools::beginFilter, &ListTools::mayBeginFilter);
    add(u"changeFilter"_s,
        {tr("Change or rename the filter…"), tr("Changes the chosen filter of the team"), u"filter"_s}, u"Shift+F3"_s,
        &ListTools::changeFilter, &ListTools::mayChangeFilter);
    add(u"removeFilter"_s,
        {tr("Remove the filter"), tr("Removes the chosen filter of the team; can be undone"), u"filter"_s},
        u"Ctrl+Shift+F3"_s, &ListTools::removeFilter, &ListTools::mayRemoveFilter);
    add(u"changeMany"_s,
        {tr("Change a field of those chosen…"), tr("Sets one field of all chosen records, in one step"), u"edit"_s},
        u"Shift+F2"_s, &ListTools::changeMany, &ListTools::mayChangeMany);
}

void ListCommands::add(const QString& id, const Command::Text& text, const QString& key, void (ListTools::*run)(),
                       bool (ListTools::*can)() const) {
    auto* command = new Command(
        m_prefix + id, text, QKeySequence(key),
        [this, run] {
            if (ListTools* tools = m_inFront())
                (tools->*run)();
        },
        this);
    command->inside(m_inside).enabledWhen([this, can] {
        const ListTools* tools = m_inFront();
        return tools && (tools->*can)();
    });
    m_commands.append(command);
}

void ListCommands::refresh() {
    for (Command* command : std::as_const(m_commands))
        command->refresh();
}

} // namespace entraide
