// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "geo/area_faults.h"
#include "geo/json_scanner.h"

#include <QStringList>

#include <cmath>
#include <functional>
#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

QString faultOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.detail();
    }
    return {};
}

QString faultWhenSkipped(QByteArrayView json) {
    return faultOf([&] {
        JsonScanner scanner(json);
        scanner.skip();
        scanner.finish();
    });
}

TEST(JsonScanner, shouldGiveValuesInTheirOrder) {
    JsonScanner json("{\"a\": [1, -2.5e1, true], \"b\": {\"c\": null}, \"d\": \"x\"} ");
    QStringList names;
    double sum = 0;
    json.enterObject();
    while (const auto name = json.nextMember()) {
        names.append(*name);
        if (*name != "a"_L1) {
            json.skip();
            continue;
        }
        json.enterArray();
        while (json.nextItem()) {
            if (json.next() == JsonScanner::Kind::Number)
                sum += json.number();
            else
                EXPECT_TRUE(json.boolean());
        }
    }
    json.finish();
    EXPECT_EQ(names, QStringList({u"a"_s, u"b"_s, u"d"_s}));
    EXPECT_EQ(sum, -24.0);
}

TEST(JsonScanner, shouldReadTextWithEscapesAndAccents) {
    JsonScanner json("\xEF\xBB\xBF[\"a\\\"\\u00e9\\n\", \"\xC3\xA9t\xC3\xA9\", \"\\ud83d\\ude00\"]");
    json.enterArray();
    ASSERT_TRUE(json.nextItem());
    EXPECT_EQ(json.text(), u"a\"\u00e9\n"_s);
    ASSERT_TRUE(json.nextItem());
    EXPECT_EQ(json.text(), u"\u00e9t\u00e9"_s);
    ASSERT_TRUE(json.nextItem());
    EXPECT_EQ(json.text(), u"\U0001F600"_s);
    EXPECT_FALSE(json.nextItem());
    EXPECT_FALSE(json.sawOtherText());
}

TEST(JsonScanner, shouldReadTextThatIsNotUtf8AsLatin1) {
    JsonScanner json("\"Li\xE8ge\"");
    EXPECT_EQ(json.text(), u"Li\u00e8ge"_s);
    EXPECT_TRUE(json.sawOtherText());
}

TEST(JsonScanner, shouldTakeWhatIsNoNumberForNone) {
    for (const char* text : {"NaN", "-Infinity", "1e999"}) {
        JsonScanner json(text);
        EXPECT_TRUE(std::isnan(json.number())) << text;
    }
    EXPECT_EQ(JsonScanner("1e-999").number(), 0.0);
    EXPECT_EQ(JsonScanner("01050").numberText(), u"01050");
}

TEST(JsonScanner, shouldTellWhatIsCutOffFromWhatIsWrong) {
    const QByteArrayView whole = "{\"a\": [1, {\"b\": \"x\\u0041\"}, true, null, -1.5]}";
    EXPECT_EQ(faultWhenSkipped(whole), QString());
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_EQ(faultWhenSkipped(whole.first(size)), fault::cutOff) << whole.first(size).toByteArray().constData();
    for (const char* wrong : {"{a: 1}", "[1 2]", "[1,]", "{\"a\" 1}", "{\"a\": 1,}", "tru3", "[nul]", "}"})
        EXPECT_EQ(faultWhenSkipped(wrong), fault::notJson) << wrong;
    EXPECT_EQ(faultWhenSkipped("{} {}"), fault::notJson) << "something comes after the end";
}

TEST(JsonScanner, shouldNameTheLine) {
    try {
        JsonScanner json("{\n\"a\": 1,\n\"b\" 2}");
        json.skip();
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.subject(), u"3");
        EXPECT_EQ(error.code(), ErrorCode::BadInput);
    }
}

TEST(JsonScanner, shouldGoNoDeeperThanItSays) {
    EXPECT_EQ(faultWhenSkipped(QByteArray(64, '[') + QByteArray(64, ']')), QString());
    EXPECT_EQ(faultWhenSkipped(QByteArray(65, '[') + QByteArray(65, ']')), fault::tooDeep);
    EXPECT_EQ(faultWhenSkipped(QByteArray(1'000'000, '[')), fault::tooDeep) << "and never falls over";
}

} // namespace

} // namespace THIS_FILE
