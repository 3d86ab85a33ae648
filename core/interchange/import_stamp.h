// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace entraide {

/// What an import leaves in a record's `import_key`: who the row was about, and a short digest of each value it gave.
/// The next import of the same file finds the record by the first, and sees by the second which values the file has
/// changed since and which were changed at the desk.
struct ImportStamp {
    QString identity;
    QStringList digests; ///< in the order of the managed fields

    /// "<identity>.<digests>".
    QString toString() const { return identity + u'.' + digests.join(QString()); }
    /// Any text: one without digests gives none.
    static ImportStamp fromString(const QString& key);
    /// The same for the same parts; nothing can be read from it.
    static QString identityOf(const QStringList& parts);
    static QString digestOf(const QJsonValue& value);
};

/// One field of one of the records that a row makes, by the place of that record in the row.
struct ManagedField {
    int record = 0;
    QLatin1StringView name;
};

/// The digests of \a bodies' managed fields.
QStringList digestsOf(std::span<const QJsonObject> bodies, std::span<const ManagedField> fields);

/// What became of the fields in a three-way merge.
struct StampMerge {
    QList<QJsonObject> bodies; ///< the desk's, with what the file changed
    bool changed = false;
    QList<QLatin1StringView> keptAtDesk; ///< changed in both: the desk's value stays
    QList<QLatin1StringView> taken;      ///< changed in the file alone
};

/// Takes over what \a file changed since \a stamp into \a desk. A field without a digest was never imported: it is
/// taken when the desk holds nothing.
StampMerge mergeByStamp(const ImportStamp& stamp, std::span<const QJsonObject> desk, std::span<const QJsonObject> file,
                        std::span<const ManagedField> fields);

} // namespace entraide
