// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "ui/common/command.h"
#include "ui/volunteers/volunteer_panel.h"
#include "ui/volunteers/volunteers_page.h"
#include "ui/words/error_words.h"
#include "ui/words/state_words.h"
#include "workflows/partings.h"

namespace entraide {

using namespace Qt::StringLiterals;

void VolunteersPage::buildArchiving() {
    const auto add = [this](const QString& id, const Command::Text& text, PersonState from, PersonState to) {
        addCommand(new Command(
                       id, text, {},
                       [this, to] {
                           try {
                               const auto moved = movePerson(desk(), m_panel->person().id, to);
                               if (moved)
                                   Q_EMIT done(tr("%1 is now: %2.").arg(m_panel->title(), word(to)),
                                               tr("Undo the change"), *moved);
                               else
                                   Q_EMIT said(sentenceFor(moved.refusal()), Tone::Warning);
                           } catch (const Error& error) {
                               Q_EMIT said(sentenceFor(error), Tone::Danger);
                           }
                       },
                       this))
            .enabledWhen([this, from] {
                return isShowingPanel() && m_panel->volunteer() && m_panel->volunteer()->state == VolunteerState::Left &&
                       m_panel->person().state == from;
            });
    };
    add(u"volunteers.archive"_s,
        {tr("Archive this person"), tr("Keeps the card of somebody who has no part here any more"), u"folder"_s},
        PersonState::Active, PersonState::Archived);
    add(u"volunteers.unarchive"_s,
        {tr("Back from the archive"), tr("The card of this person is in use again"), u"refresh"_s},
        PersonState::Archived, PersonState::Active);
}

} // namespace entraide
