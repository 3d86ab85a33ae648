// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/routes.h"
#include "exchange/selector.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace Qt::StringLiterals;
using namespace entraide;
using namespace entraide::exchange;

namespace {

QJsonObject object(const char* text) {
    return QJsonDocument::fromJson(text).object();
}

TEST(Routes, shouldFindFixedNamesBeforeDocuments) {
    EXPECT_EQ(route("GET", {}).route->endpoint, Endpoint::Welcome);
    EXPECT_EQ(route("GET", {u"db"_s}).route->endpoint, Endpoint::Database);
    EXPECT_EQ(route("HEAD", {u"db"_s}).route->endpoint, Endpoint::Database);
    EXPECT_EQ(route("POST", {u"db"_s, u"_changes"_s}).route->endpoint, Endpoint::Changes);
    const Routed document = route("PUT", {u"db"_s, u"note:a/b"_s});
    EXPECT_EQ(document.route->endpoint, Endpoint::WriteDocument);
    EXPECT_EQ(document.id, u"note:a/b"_s);
    EXPECT_EQ(route("GET", {u"db"_s, u"_local"_s, u"x"_s, u"y"_s}).id, u"x/y"_s);
    EXPECT_EQ(route("GET", {u"db"_s, u"_unknown"_s}).route, nullptr);
    EXPECT_TRUE(route("PUT", {u"db"_s, u"_changes"_s}).pathKnown);
    EXPECT_EQ(route("PUT", {u"db"_s, u"_changes"_s}).route, nullptr);
    EXPECT_EQ(methodsOf({u"db"_s, u"_changes"_s}), "GET, HEAD, POST");
    EXPECT_EQ(route("GET", {u"db"_s, u"_local/x"_s}).route->endpoint, Endpoint::ReadLocal) << "with its slash encoded";
    EXPECT_EQ(route("GET", {u"db"_s, u"_design/x"_s}).id, u"_design/x"_s);
    EXPECT_EQ(route("PUT", {u"db"_s, u"note:a"_s, u"picture"_s}).route->endpoint, Endpoint::WriteAttachment);
}

TEST(Selector, shouldTakeWhatMatches) {
    const QJsonObject document = object(R"({"_id":"a","n":5,"tags":["x","y"],"in":{"er":"z"}})");
    const auto takes = [&](const char* selector) {
        const auto filter = ChangesFilter::ofSelector(object(selector));
        return filter && filter->takes(u"a"_s, document);
    };
    EXPECT_TRUE(takes(R"({})"));
    EXPECT_TRUE(takes(R"({"n":5})"));
    EXPECT_TRUE(takes(R"({"n":{"$gt":4,"$lte":5}})"));
    EXPECT_FALSE(takes(R"({"n":{"$gt":5}})"));
    EXPECT_TRUE(takes(R"({"in.er":"z"})"));
    EXPECT_TRUE(takes(R"({"in":{"er":{"$ne":"y"}}})"));
    EXPECT_TRUE(takes(R"({"tags":{"$all":["x"]}})"));
    EXPECT_TRUE(takes(R"({"tags":{"$elemMatch":{"$eq":"y"}}})"));
    EXPECT_TRUE(takes(R"({"$or":[{"n":1},{"n":5}]})"));
    EXPECT_FALSE(takes(R"({"$nor":[{"n":5}]})"));
    EXPECT_TRUE(takes(R"({"missing":{"$exists":false}})"));
    EXPECT_FALSE(takes(R"({"missing":1})"));
    EXPECT_FALSE(ChangesFilter::ofSelector(object(R"({"n":{"$strange":1}})")));
}

} // namespace

} // namespace THIS_FILE
