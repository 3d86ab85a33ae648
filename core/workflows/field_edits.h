// SPDX-License-Identifier: GPL-3.0-or-later
// A single short field of a record, changed by itself: in a cell of a list, or for many at once. It goes the way of the
// record's form (its checks, what follows from it), never past it.
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/enrolment.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace entraide {

class Desk;
class Geocoder;
struct FieldSchema;

/// Fields of a list's records that can be changed so, in the order in which they are offered: paths of the record's own
/// ("remark"), or of one that it names ("person.phones").
QStringList editableFields(EntityType list);

/// The record that really has the field, and the field. None when the path is not one of editableFields(), or what it
/// leads over is not here.
struct EditedField {
    AnyId id;
    EntityType type = EntityType::Person;
    const FieldSchema* field = nullptr;
    QJsonValue value; ///< as it is; of a state its name
};
std::optional<EditedField> editedField(const Desk& desk, const AnyId& id, const QString& path);
/// The same without a record, for what a field is called and how it is typed.
std::optional<EditedField> editedField(EntityType list, const QString& path);

/// States that the record may be moved to by whoever sits here, the present one first.
QStringList nextStates(const Desk& desk, const AnyId& id);

/// Why it cannot be changed.
enum class EditStop {
    Hidden,    ///< the role does not see it
    ReadOnly,  ///< the role sees it, and may not write it
    NotHere,   ///< the record, or the one that has the field, is not here
    OtherPath, ///< it is changed in the form alone
};
std::optional<EditStop> editStop(const Desk& desk, const AnyId& id, const QString& path);
/// The same for every record of a list, without reading one.
std::optional<EditStop> editStop(const Desk& desk, EntityType list, const QString& path);

struct EditHow {
    const Geocoder& geocoder;
    QString by;
    Today today;
    QString reason = {}; ///< of a state
};

/// What is wrong with the value; the record's own form says the same. Empty for a state.
QList<FormIssue> checkEdit(const Desk& desk, const AnyId& id, const QString& path, const QJsonValue& value,
                           const Today& today);
/// Saves it. What checkEdit() blocks is refused with NotComplete, a move that is not allowed with StateForbids.
Outcome<ChangeSet> editField(Desk& desk, const AnyId& id, const QString& path, const QJsonValue& value,
                             const EditHow& how);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::EditStop, "hidden", "read_only", "not_here", "other_path")
