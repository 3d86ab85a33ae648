// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"
#include "sharing/sealed_box.h"
#include "storage/desk.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace entraide {

/// "board:<uuid>": a noticeboard on the web. In the team's database, so that each of its PCs can open what is sent;
/// the database "board-<uuid>" says of it what the public has to know.
struct BoardSettings {
    QString uuid;
    LocalText name; ///< of the association
    BoardKey key;
    QString consentVersion;
    LocalText consent;       ///< what somebody agrees to who sends something
    LocalText contact;       ///< how to reach the desk otherwise
    QList<Service> services; ///< what help may be asked for; empty: none

    QString database() const { return QStringLiteral("board-") + uuid; }
};

QList<BoardSettings> allBoards(const Desk& desk);
/// The desk's noticeboard; none when there is none yet.
std::optional<BoardSettings> boardOf(const Desk& desk);
void save(Desk::Writer& writer, const BoardSettings& board);

/// The board's own document, "board:info".
QJsonObject boardInfoBody(const BoardSettings& board);
/// What a service is called on the web, in French, Dutch and English at once whatever the desk's language.
LocalText publicName(Service service);

} // namespace entraide
