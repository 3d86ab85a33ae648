// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/access.h"
#include "exchange/board_visit.h"

namespace entraide::exchange {

/// One request on its way through the service: who asks, of which database, and what they may do there.
struct Call {
    const HttpRequest& request;
    Visitor visitor;
    DocumentStore* store = nullptr; ///< null: the request is about no database
    QString database;               ///< the store's name as the client knows it
    Rights rights;
    QString id; ///< of the document, as in Routed

    bool isPublic() const { return visitor.role == PeerRole::Public; }
    /// Whether a document is there for whoever asks.
    bool shows(const QString& documentId) const { return rights.read || isShownToPublic(documentId); }
};

} // namespace entraide::exchange
