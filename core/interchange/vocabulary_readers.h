// SPDX-License-Identifier: GPL-3.0-or-later
// The field's closed lists as forms and spreadsheets word them, in French, Dutch and English: "Promener le chien",
// "Hond uitlaten", "Étudiant·e", "Transports en commun", "URGENT". Letters, accents and endings do not matter.
#pragma once

#include "domain/vocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace entraide {

/// One cell with several choices: what was recognised, each once and in the cell's order, and what was not, as written.
template <class E> struct Choices {
    QList<E> known;
    QStringList unknown;
};

std::optional<Service> serviceFromText(QStringView text);
std::optional<Language> languageFromText(QStringView text);
std::optional<Transport> transportFromText(QStringView text);
std::optional<Affiliation> affiliationFromText(QStringView text);
std::optional<Urgency> urgencyFromText(QStringView text);
std::optional<Skill> skillFromText(QStringView text);

Choices<Service> readServices(const QString& cell);
Choices<Language> readLanguages(const QString& cell);
Choices<Transport> readTransports(const QString& cell);
Choices<Skill> readSkills(const QString& cell);

/// "Oui", "ja", "yes, I agree", "x", a tick; "Non", "nee", "pas encore". None for anything else.
std::optional<bool> yesOrNo(QStringView text);

/// "5", "10+", "2 à 4" (the most: 4), "max. 3 uur"; none when there is no number from 1 to 80.
std::optional<int> hoursPerWeekFromText(QStringView text);

/// "2", "2 personnes"; none when there is no number from 1 to 99.
std::optional<int> peopleNeededFromText(QStringView text);

/// The cell's choices, as forms join them: commas, semicolons, slashes, line breaks, but not inside brackets, nor
/// at the slash of a date.
QStringList splitChoices(const QString& cell);

/// The text as labels are compared: folded, without the second ending of inclusive writing ("Voisin·e").
QString labelKey(QStringView text);

} // namespace entraide
