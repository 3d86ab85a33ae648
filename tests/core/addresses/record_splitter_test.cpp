// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/record_splitter.h"

#include <QByteArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;

namespace {

using Table = std::vector<std::vector<std::string>>;

/// Gives \a bytes in pieces of \a size.
RecordSplitter splitter(const QByteArray& bytes, qint64 size) {
    return RecordSplitter([bytes, size, at = qint64(0)](char* into, qint64 most) mutable {
        const qint64 count = std::min({size, most, bytes.size() - at});
        std::copy_n(bytes.constData() + at, count, into);
        at += count;
        return count;
    });
}

Table read(const QByteArray& bytes, qint64 size = 1'000'000) {
    RecordSplitter records = splitter(bytes, size);
    Table table;
    while (records.next())
        table.emplace_back(records.cells().begin(), records.cells().end());
    return table;
}

} // namespace

TEST(RecordSplitter, shouldCutCellsAndRecords) {
    EXPECT_EQ(read("a,b\nc,,d\n"), (Table{{"a", "b"}, {"c", "", "d"}}));
    EXPECT_EQ(read("a,b\r\nc,d"), (Table{{"a", "b"}, {"c", "d"}}));
    EXPECT_EQ(read("a,b\rc,d\r"), (Table{{"a", "b"}, {"c", "d"}}));
    EXPECT_EQ(read("a,\n"), (Table{{"a", ""}}));
    EXPECT_EQ(read(""), Table{});
    EXPECT_EQ(read("\n\r\n\n"), Table{});
    EXPECT_EQ(read("a,b\n\n\nc,d\n"), (Table{{"a", "b"}, {"c", "d"}}));
    EXPECT_EQ(read(" a , b \n"), (Table{{"a", "b"}}));
}

TEST(RecordSplitter, shouldReadQuotes) {
    EXPECT_EQ(read("\"Rue \"\"X\"\", dite Y\",\"\",z\n"), (Table{{"Rue \"X\", dite Y", "", "z"}}));
    EXPECT_EQ(read("\"two\nlines\",b\nc,d"), (Table{{"two\nlines", "b"}, {"c", "d"}}));
    EXPECT_EQ(read("a,\"b\""), (Table{{"a", "b"}}));
    EXPECT_EQ(read("a,b\"c\"d\n"), (Table{{"a", "b\"c\"d"}}));
    EXPECT_EQ(read("\"\"\"\"\n"), (Table{{"\""}}));
}

TEST(RecordSplitter, shouldTakeAQuoteThatNobodyClosesForALetter) {
    EXPECT_EQ(read("a,\"b\nc,d\ne,f\n"), (Table{{"a", "\"b"}, {"c", "d"}, {"e", "f"}}));
    EXPECT_EQ(read("a,\"b\" c\nd,e\n"), (Table{{"a", "\"b\" c"}, {"d", "e"}}));
    QByteArray large = "a,\"b\n";
    for (int i = 0; i < 20'000; ++i)
        large += "c,d\n";
    EXPECT_EQ(read(large).size(), 20'001U);
}

TEST(RecordSplitter, shouldGuessTheSeparatorAndPassTheMark) {
    EXPECT_EQ(read("\xEF\xBB\xBF"
                   "a;b\n1,5;2\n"),
              (Table{{"a", "b"}, {"1,5", "2"}}));
    EXPECT_EQ(read("a\tb\n"), (Table{{"a", "b"}}));
}

TEST(RecordSplitter, shouldCutAlikeHoweverTheBytesCome) {
    QByteArray bytes;
    for (int i = 0; i < 30'000; ++i)
        bytes += "one,\"t\"\"wo\",\"li\r\nne\",four\r\n";
    const Table whole = read(bytes);
    ASSERT_EQ(whole.size(), 30'000U);
    EXPECT_EQ(whole.front(), (std::vector<std::string>{"one", "t\"wo", "li\r\nne", "four"}));
    for (const qint64 size : {1, 2, 3, 7, 65'536, 1'000'003})
        EXPECT_EQ(read(bytes, size), whole) << size;
}

TEST(RecordSplitter, shouldRefuseARecordWithoutEnd) {
    RecordSplitter zeros = splitter(QByteArray(3'000'000, '\0'), 1'000'000);
    EXPECT_FALSE(zeros.next());
    EXPECT_TRUE(zeros.isTooLong());
    RecordSplitter after = splitter("a,b\n" + QByteArray(3'000'000, 'x'), 1'000'000);
    EXPECT_TRUE(after.next());
    EXPECT_FALSE(after.next());
    EXPECT_TRUE(after.isTooLong());
}

} // namespace THIS_FILE
