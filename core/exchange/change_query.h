// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/http_message.h"
#include "exchange/selector.h"

#include <optional>
#include <variant>

namespace entraide::exchange {

enum class Feed { Normal, LongPoll, Continuous, EventSource };

/// What a client asks of _changes, read from its query and body.
struct ChangeQuery {
    Feed feed = Feed::Normal;
    std::optional<ChangesFilter> filter;
    QString since;
    int limit = -1; ///< below 0: all
    bool allLeaves = false;
    bool includeDocs = false;
    bool conflicts = false;
    bool descending = false;
    int waitMilliseconds = 0; ///< of a feed that waits
    int heartbeatMilliseconds = 0;
};

/// The query, or the reply that refuses it. Values that make no sense are as if they were not given.
std::variant<ChangeQuery, HttpReply> readChangeQuery(const HttpRequest& request);

} // namespace entraide::exchange
