// SPDX-License-Identifier: GPL-3.0-or-later
// What all letters of the association have: who writes, when, and in which language.
#pragma once

#include "domain/desk_profile.h"
#include "domain/ids.h"
#include "ui/printing/paginator.h"
#include "ui/printing/print_words.h"

#include <QDate>

namespace entraide {

class Desk;

/// The association as a letter shows it. What the profile does not say is a blank line.
struct LetterHead {
    DeskProfile profile; ///< with a name: the association's, else the desk's
    QDate date;
    bool sample = false;
};

LetterHead letterHead(const Desk& desk, QDate date);

/// The person's own language where letters are written in it (FR, NL, EN, DE), else French and Dutch.
QList<Language> letterLanguages(const Desk& desk, const PersonId& person);

/// Name, legal form, address, and how to reach it: a line each, without those that nobody wrote down.
QStringList senderOf(const LetterHead& head);
/// "Place and date: Ixelles 24/11/2026".
QString placeAndDate(const LetterHead& head, const PrintWords& words);

} // namespace entraide
