// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of a record in words: what it is, its values, what becomes of it.
#pragma once

#include "domain/ids.h"
#include "exchange/peer_book.h"
#include "replication/conflicts.h"
#include "ui/common/tones.h"
#include "workflows/names.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace entraide {

class ConflictModel;
class Desk;

/// Titles of records and values of their fields, with references by their names. For one pass.
class RecordNames {
public:
    explicit RecordNames(const Desk& desk)
        : m_names(desk) {}
    /// "Help request: Shopping, Lea Peeters".
    QString title(const QString& id);
    /// A field of the top level as it is read by people: an address in one line, items one by one. "–" when empty.
    QString value(std::optional<EntityType> type, const QString& key, const QJsonValue& value);
    Names& names() { return m_names; }

private:
    QString leaf(EntityType type, const struct FieldSchema& field, const QJsonValue& value);
    Names m_names;
};

/// "address", also for a structured field.
QString keyWord(std::optional<EntityType> type, const QString& key);

/// The name of the peer whose version came; "another desk" when it is not known.
QString deskName(const replication::OpenConflict& conflict, const exchange::PeerBook& book);
/// Second line in the list: "changed here and by Etterbeek, 10:58".
QString conflictLine(const replication::OpenConflict& conflict, const exchange::PeerBook& book, const QDateTime& now);
/// Below the title: what happened and what to do.
QString conflictExplanation(const replication::OpenConflict& conflict, const QString& desk);

struct Consequence {
    QString icon;
    QString text;
    Tone tone = Tone::Normal;
};
/// What saving does, of a conflict with every line chosen.
QList<Consequence> consequences(const Desk& desk, const ConflictModel& model, const exchange::PeerBook& book);

} // namespace entraide
