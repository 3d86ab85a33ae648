// SPDX-License-Identifier: GPL-3.0-or-later
// Which field of which record may leave the team, to whom and in which form: one table. A card, a public posting and a
// hand-over are made from it and from nothing else, so a field that is added to a record stays until it is listed here.
// Pure.
#pragma once

#include "domain/records.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace entraide {

/// Who gets it.
enum class Audience {
    Partner,     ///< another association: enough to say whether it could help, and nobody named
    Noticeboard, ///< everybody
    HandedOver,  ///< the association that gives the help, once both have agreed
    Chapters,    ///< an association that is told what was handed out on the street, by zone
};

/// How a field leaves.
enum class LeavesAs {
    Value,     ///< a number, date or choice as it is; never a text
    Text,      ///< a text as it is
    Postcode,  ///< four or five digits, else not at all
    HalfHours, ///< hours widened to whole half hours
    Codes,     ///< of a list, the codes that there are: allergens
    Rule,      ///< a repeating rule as it was understood, not as it was written; else not at all
};

struct LeavingRow {
    Audience audience{};
    EntityType type{};
    QLatin1StringView path; ///< of the schema, and on into the items of a list ("shifts.date")
    QLatin1StringView code; ///< what it is called where it goes
    LeavesAs as = LeavesAs::Value;
};

std::span<const LeavingRow> leavingTable();

/// What may leave of a record, under its codes. A value that is not of its field's type stays.
QJsonObject leaving(Audience audience, EntityType type, const QJsonObject& body);
template <Record R> QJsonObject leaving(Audience audience, const R& record) {
    return leaving(audience, R::entity, bodyOf(record));
}

/// What a helper has to know to give \a service: codes of the hand-over rows, without what follows their first point.
std::span<const QLatin1StringView> neededFor(Service service);
/// What somebody has to know to fetch a dish from its cook.
std::span<const QLatin1StringView> neededToFetch();

/// One value of a document that leaves. \a code: its place, without the numbers of list entries ("shifts.date").
struct LeavingValue {
    QString code;
    QJsonValue value;
    friend bool operator==(const LeavingValue&, const LeavingValue&) = default;
};
/// Every value of \a document, in its order: all that its bytes say.
QList<LeavingValue> valuesOf(const QJsonObject& document);

/// A field that holds something and does not leave.
struct StayingField {
    EntityType type{};
    QString path;
    friend bool operator==(const StayingField&, const StayingField&) = default;
};
/// \a codes: of a hand-over, what is given of what may be; rows with other codes stay too.
QList<StayingField> stayingOf(Audience audience, EntityType type, const QJsonObject& body,
                              const std::optional<QStringList>& codes = {});

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::Audience, "partner", "noticeboard", "handed_over", "chapters")
