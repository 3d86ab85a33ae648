// SPDX-License-Identifier: GPL-3.0-or-later
// What is shared with partners and the public, in words.
#pragma once

#include "privacy/redaction.h"
#include "sharing/inbox.h"
#include "sharing/team_documents.h"

#include <QString>

namespace entraide {

QString word(ShareState state);
/// A share's or a pledge's state by its stable name; the name itself for one that this version does not know.
QString shareStepWord(const QString& name);

/// "request", "dish".
QString word(CardKind kind);

/// What waits: "looks for help", "would help"; of a dish "offers a dish", "would take it".
QString word(InboxKind kind, CardKind what = CardKind::Request);
/// What taking it in does, as a button: "Claim", "Agree", "Take over".
QString takeWord(InboxKind kind, CardKind what = CardKind::Request);
QString takeWord(const InboxItem& item);
/// "Saint-Gilles looks for help: phone call, Ixelles, Fri 20/11, 10:00–11:00"; "Saint-Gilles offers a dish: 12 portions,
/// vegetarian, Ixelles, Fri 20/11, 18:00–19:00".
QString inboxText(const InboxItem& item);

/// What a value that leaves is called, and the value as it is shown.
QString leavingWord(const QString& code);
QString leavingText(const LeavingValue& value);
/// "person: first name".
QString stayingText(const StayingField& field);

} // namespace entraide
