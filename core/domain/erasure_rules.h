// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a document that names somebody who was erased. One table, pure, and the same on every desk, so that
// two desks which clean the same version apart from each other make the same revision of it.
//
// What counts (days, hours, meals, states) stays; the reference becomes "<type>:erased", which names no record and is
// the same for everybody, so that no trail of one person's visits is left.
#pragma once

#include "domain/ids.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>

namespace entraide {

/// "volunteer:erased".
QString erasedReference(EntityType type);
/// Stands for somebody who was erased.
bool isErasedReference(QStringView id);

/// A field by which a document names a person, or a document of a person's.
struct PersonalReference {
    EntityType type;
    QLatin1StringView path;
    enum class Role {
        Wholly, ///< the document is the person's: it goes
        Part,   ///< the document stays as a count, without the reference and the fields in `emptied`
        Entry,  ///< the person is one of a list of others
    } role;
    std::span<const QLatin1StringView> emptied{}; ///< paths; those of `when`, postcodes and states are never among them
};
std::span<const PersonalReference> personalReferences();

/// The member of a body that says in which of its fields somebody erased was named: {"text": 2}, the text was rewritten
/// twice. A version with a lower number still holds the name.
inline constexpr QLatin1StringView erasedInMember{"erased_in"};
/// What an erased document's tombstones hold: {"erased":true}.
QJsonObject erasedBody();
bool isErasedBody(const QJsonObject& body);

/// Whether a document has been cleaned: it refers to somebody erased, or says so in "erased_in".
bool isCleaned(EntityType type, const QJsonObject& body);

enum class AfterErasing { Stays, Cleaned, Gone };
/// Cleans \a body of everybody of whom \a isGone tells (ids of persons and of what is wholly theirs).
AfterErasing clean(EntityType type, QJsonObject& body, const std::function<bool(const QString& id)>& isGone);

} // namespace entraide
