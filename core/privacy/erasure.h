// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a person: what goes, what stays as a count, and doing it. The ledger that keeps them erased is storage's
// (erasure_ledger.h).
#pragma once

#include "domain/erasure_rules.h"
#include "domain/ids.h"
#include "domain/time_values.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace entraide {

class Desk;

enum class ErasureRefusal {
    NotHere,       ///< no such person, and none that there ever was here
    AlreadyErased, ///< was erased before, here or at another desk
};

enum class ErasureWarningKind {
    ExpectedSomewhere, ///< promised to come on `date`: whoever waits has to be told
    AwaitsHelp,        ///< somebody is expected to help this person on `date` (none: a request is open)
    GiftOnItsWay,      ///< a gift is pledged and not received: it cannot be recognised in the bank's file any more
    Namesake,          ///< somebody else has the same name: where a text says it, it stays
};

/// Worth knowing before; none of it forbids the erasing.
struct ErasureWarning {
    ErasureWarningKind kind = ErasureWarningKind::ExpectedSomewhere;
    AnyId id; ///< the match, visit, sign-up, request, donation or person
    QDate date;
    friend bool operator==(const ErasureWarning&, const ErasureWarning&) = default;
};

struct ErasureCount {
    EntityType type{};
    int documents = 0;
    friend bool operator==(const ErasureCount&, const ErasureCount&) = default;
};

/// What erasing a person would do. A value; reading it changes nothing.
struct ErasurePreview {
    PersonId person;
    QString name;               ///< as it is now; empty when the record was deleted before
    QList<ErasureCount> erased; ///< go wholly
    QList<ErasureCount> kept;   ///< stay as counts, without the person
    QList<ErasureCount> others; ///< other people's records in which the person is named, and will not be
    int elsewhere = 0;          ///< documents in partners' databases and on noticeboards that go with them
    qint64 minutes = 0;         ///< of help given or had, that stay counted
    int days = 0;               ///< different days of it
    qint64 meals = 0;           ///< given or cooked
    QList<ErasureWarning> warnings;
};
using ErasurePlan = std::variant<ErasurePreview, ErasureRefusal>;

ErasurePlan previewErasure(Desk& desk, const PersonId& person, QDate today);

struct ErasureDone {
    QString erasing; ///< names it in the receipts
    ErasurePreview what;
};
/// Erases; one transaction. It cannot be undone. \a by: who decided, as records keep it. What was overwritten may still
/// stand in unused parts of the file until Desk::finishErasing(). Throws Error.
std::variant<ErasureDone, ErasureRefusal> erasePerson(Desk& desk, const PersonId& person, const QString& by,
                                                      const QDateTime& now);

} // namespace entraide
