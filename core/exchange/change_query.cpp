// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/change_query.h"

#include "exchange/replies.h"

#include <algorithm>

namespace entraide::exchange {

namespace {

constexpr int longPollMilliseconds = 25'000;
constexpr int continuousMilliseconds = 60'000;
constexpr int withHeartbeatMilliseconds = 600'000;
constexpr int fastestHeartbeat = 500;

Feed feedOf(const QString& name) {
    return name == "longpoll"_L1      ? Feed::LongPoll
           : name == "continuous"_L1  ? Feed::Continuous
           : name == "eventsource"_L1 ? Feed::EventSource
                                      : Feed::Normal;
}

/// None: no filter. Refuses those that would need a program of the client's to run here.
std::variant<std::optional<ChangesFilter>, HttpReply> filterOf(const HttpRequest& request, const QJsonObject& body) {
    const QString name = queryValue(request.query, u"filter"_s);
    if (name == "_doc_ids"_L1 || (name.isEmpty() && body.contains("doc_ids"_L1)) ||
        (name.isEmpty() && request.query.hasQueryItem(u"doc_ids"_s))) {
        QJsonValue ids = body.value("doc_ids"_L1);
        if (request.query.hasQueryItem(u"doc_ids"_s))
            ids = valueOf(queryValue(request.query, u"doc_ids"_s));
        if (!ids.isArray())
            return badRequest(u"`doc_ids` filter parameter is not a list of doc ids."_s);
        return ChangesFilter::ofIds(ids.toArray());
    }
    if (name == "_selector"_L1) {
        if (!body.contains("selector"_L1))
            return badRequest(u"Selector must be specified in POST payload"_s);
        if (!body.value("selector"_L1).isObject())
            return badRequest(u"Selector error: expected a JSON object"_s);
        auto filter = ChangesFilter::ofSelector(body.value("selector"_L1).toObject());
        if (!filter)
            return badRequest(u"This selector is not understood"_s);
        return filter;
    }
    if (name == "_design"_L1)
        return ChangesFilter::ofDesigns();
    if (name == "_view"_L1 && !request.query.hasQueryItem(u"view"_s))
        return badRequest(u"`view` filter parameter is not provided."_s);
    if (!name.isEmpty())
        return notFound(); // a function of a design document, which are not run here
    return std::nullopt;
}

} // namespace

std::variant<ChangeQuery, HttpReply> readChangeQuery(const HttpRequest& request) {
    QJsonObject body;
    if (request.method == "POST" && !request.body.trimmed().isEmpty()) {
        const auto given = objectOf(request.body);
        if (!given)
            return badRequest(u"invalid UTF-8 JSON"_s);
        body = *given;
    }
    auto filter = filterOf(request, body);
    if (auto* refused = std::get_if<HttpReply>(&filter))
        return *refused;
    const auto value = [&](const QString& name) { return queryValue(request.query, name); };
    const auto number = [&](const QString& name) -> std::optional<int> {
        bool good = false;
        const int parsed = value(name).toInt(&good);
        return good && parsed >= 0 ? std::optional(parsed) : std::nullopt;
    };
    ChangeQuery query;
    query.feed = feedOf(value(u"feed"_s));
    query.filter = std::move(std::get<0>(filter));
    query.since = value(u"since"_s);
    if (query.since.isEmpty())
        query.since =
            request.lastEventId.isEmpty() ? value(u"last-event-id"_s) : QString::fromUtf8(request.lastEventId);
    if (const auto limit = number(u"limit"_s))
        query.limit = std::max(*limit, 1); // CouchDB takes 0 for 1
    query.allLeaves = value(u"style"_s) == "all_docs"_L1;
    query.includeDocs = flag(request.query, u"include_docs"_s);
    query.conflicts = flag(request.query, u"conflicts"_s);
    query.descending = value(u"descending"_s) == "true"_L1 || value(u"dir"_s) == "rev"_L1;
    const auto heartbeat = number(u"heartbeat"_s);
    if (heartbeat && *heartbeat > 0)
        query.heartbeatMilliseconds = std::max(*heartbeat, fastestHeartbeat);
    const int longest = query.feed == Feed::LongPoll ? longPollMilliseconds
                        : heartbeat                  ? withHeartbeatMilliseconds
                                                     : continuousMilliseconds;
    query.waitMilliseconds = heartbeat ? longest : std::min(number(u"timeout"_s).value_or(longest), longest);
    return query;
}

} // namespace entraide::exchange
