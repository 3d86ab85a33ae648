// SPDX-License-Identifier: GPL-3.0-or-later
// One word or short phrase for each value of the field's lists, in the reader's language, without a capital unless the
// language asks for one: for cells and within sentences. sentenceCase() makes a label of it.
#pragma once

#include "domain/records.h"
#include "roster/roster_copy.h"
#include "workflows/proposals.h"

#include <QString>

namespace entraide {

QString word(EntityType type);
/// "12 volunteers".
QString counted(EntityType type, int count);

QString word(Service service);
QString word(Language language);
/// "FR", "NL", "AR": for narrow places, beside a full word in a tooltip.
QString shortWord(Language language);
QString word(Skill skill);
QString word(Transport transport);
QString word(ScreeningKind kind);
QString word(Affiliation affiliation);
QString word(Urgency urgency);
QString word(Origin origin);
QString word(ReadingLevel level);
QString word(PlacedBy by);
QString word(Consent consent);
QString word(LegalBasis basis);
QString word(ConsentMeans means);
QString word(OrganisationKind kind);
QString word(WhenKind kind);
QString word(SpecialNeed need);
QString word(HelpRegime regime);
QString word(Role role);
QString word(RosterLevel level);
/// "for the team": whom what is on paper is for.
QString readersText(RosterLevel level);
QString word(Told told);

/// Words of one kind with commas, the last with "and": "French, Dutch and Arabic".
QString joinedWords(const QStringList& words);
/// Words of one kind of which one will do: "French, Dutch or Arabic".
QString alternativeWords(const QList<Language>& languages);
QString word(const QList<Language>& languages);
QString word(const QList<Service>& services);
QString word(const QList<Skill>& skills);

/// What somebody wrote, as a quotation within a sentence.
QString quoted(const QString& text);

/// First letter in upper case.
QString sentenceCase(const QString& text);

/// The text in the reader's language, else in the first that was written of French, Dutch, English, German.
QString localText(const LocalText& text);

} // namespace entraide
