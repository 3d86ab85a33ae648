// SPDX-License-Identifier: GPL-3.0-or-later
// Short messages to volunteers and to those they help, in the reader's language and not the window's: French, Dutch,
// English or German. Only what core/workflows/courtesies says may be told is in them.
#pragma once

#include "domain/enum_names.h"
#include "workflows/courtesies.h"

#include <QString>

namespace entraide {

enum class LetterKind {
    Reminder,   ///< to the helper, before
    Thanks,     ///< to the helper, after
    WhoComes,   ///< to who is helped, before
    WasAllWell, ///< to who is helped, after
    // All to the helper.
    Proposed,        ///< could they come?
    Moved,           ///< when they come has changed
    Cancelled,       ///< they need not come
    MissingSheet,    ///< the signed sheet has not come back
    InformationNote, ///< the note of the law of 3 July 2005 goes with it
};

/// Those that a volunteer is sent, in the order in which they are offered.
QList<LetterKind> lettersToHelpers();
/// Whether a reason stands in it.
bool tellsReason(LetterKind kind);
/// What it is called, in the reader's language: "reminder".
QString word(LetterKind kind);

struct Letter {
    QString subject;
    QString body;
};
/// The same in parts, for a mail merge: what stands between the greeting and the signature is the person's own.
struct LetterParts {
    QString subject;
    QString greeting;
    QString text;
    QString from;

    Letter whole() const;
};

/// To somebody called \a to (may be empty), about \a times, signed \a from (the association),
/// with the \a reason where it tells one. Without times it says the same in general.
Letter letter(LetterKind kind, Language language, const QString& to, const QList<CourtesyDetail>& times,
              const QString& from, const QString& reason = {});
LetterParts letterParts(LetterKind kind, Language language, const QString& to, const QList<CourtesyDetail>& times,
                        const QString& from, const QString& reason = {});
/// What a giver pays of a gift of meals that was promised.
struct GiftToPay {
    int meals = 0;
    qint64 cents = 0; ///< still to come
    QDate promised;
    QString restaurant;
    QString iban;          ///< as it is to be read
    QString communication; ///< likewise
};
/// To a giver called \a to (may be empty): that it is not paid yet, and how to pay it.
Letter letterToGiver(Language language, const QString& to, const GiftToPay& gift, const QString& from);
/// One thank-you to many: a paragraph in each of \a languages, and nobody named.
Letter thanksToAll(const QList<Language>& languages, const QString& from);

/// The person's language where letters are written in it, else French.
Language letterLanguage(const Person& person);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::LetterKind, "reminder", "thanks", "who_comes", "was_all_well", "proposed", "moved",
                    "cancelled", "missing_sheet", "information_note")
