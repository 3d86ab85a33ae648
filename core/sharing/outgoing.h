// SPDX-License-Identifier: GPL-3.0-or-later
// The documents that leave, made of what the redaction table lets leave and of nothing else.
#pragma once

#include "domain/records.h"
#include "privacy/redaction.h"
#include "sharing/shareable.h"
#include "workflows/clock.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace entraide {

class Desk;

/// What would leave: the document, every value in it, and what the records behind it hold and keep.
struct Preview {
    QJsonObject document;
    QList<LeavingValue> leaves;
    QList<StayingField> stays;
};

QJsonObject cardBody(const Desk& desk, const Shareable& what, CardState state, const QString& claim = {});
/// What a desk is told that claimed a card and was not chosen: that, and nothing more.
QJsonObject takenCardBody(const Desk& desk, CardKind kind);
Preview cardPreview(const Desk& desk, const Shareable& what);

/// Codes that may be given with it and hold something, in the table's order: what can be left out.
QStringList handoverCodes(const Desk& desk, const Shareable& what);
/// \a salt: 32 hexadecimal digits.
QJsonObject handoverBody(const Desk& desk, const Shareable& what, const QString& card, const QString& claim,
                         const QStringList& leftOut, const QString& salt);
Preview handoverPreview(const Desk& desk, const Shareable& what, const QString& card, const QString& claim,
                        const QStringList& leftOut);

/// A posting as the public sees it, with the places left on \a today.
QJsonObject publicPostingBody(const Desk& desk, const Posting& posting, const Today& today);
Preview publicPostingPreview(const Desk& desk, const Posting& posting, const Today& today);

} // namespace entraide
