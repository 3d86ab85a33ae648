// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paginator.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

namespace entraide::THIS_FILE {

void PrintTo(const PageSpan& span, std::ostream* out) {
    *out << span.first << "+" << span.count << (span.tail ? " tail" : "");
}

namespace {

using testing::ElementsAre;

/// A section of rows 10 high, \a groups rows in each group. Heads and foot take 20 of a page.
SectionMeasure sectionOf(const QList<int>& groups, double tail = 0) {
    SectionMeasure section{12, 6, 4, 4, tail, {}};
    for (qsizetype group = 0; group < groups.size(); ++group) {
        for (int i = 0; i < groups[group]; ++i)
            section.rows.append({10, static_cast<int>(group)});
    }
    return section;
}

/// The height of a page that holds \a rows rows on its first page.
double pageFor(int rows) {
    return 20 + 10.0 * rows;
}

TEST(PageSharingTest, shouldPutOnOnePageWhatFits) {
    EXPECT_THAT(sharePages(sectionOf({3, 2}), pageFor(5)), ElementsAre(PageSpan{0, 5, true}));
}

TEST(PageSharingTest, shouldGiveOnePageToASectionWithoutRows) {
    EXPECT_THAT(sharePages(sectionOf({}, 5), pageFor(5)), ElementsAre(PageSpan{0, 0, true}));
}

TEST(PageSharingTest, shouldNotLeaveTheFirstRowOfADayAlone) {
    // Row 5 would be the first of its day at the foot of the page.
    EXPECT_THAT(sharePages(sectionOf({4, 4}), pageFor(5)), ElementsAre(PageSpan{0, 4, false}, PageSpan{4, 4, true}));
}

TEST(PageSharingTest, shouldNotLeaveTheLastRowOfADayAlone) {
    // Of the day's four rows three would fit; two go over.
    EXPECT_THAT(sharePages(sectionOf({2, 4}), pageFor(5)), ElementsAre(PageSpan{0, 4, false}, PageSpan{4, 2, true}));
}

TEST(PageSharingTest, shouldNotPartADayOfThreeRows) {
    EXPECT_THAT(sharePages(sectionOf({3, 3}), pageFor(5)), ElementsAre(PageSpan{0, 3, false}, PageSpan{3, 3, true}));
}

TEST(PageSharingTest, shouldPartADayThatIsLongerThanAPage) {
    EXPECT_THAT(sharePages(sectionOf({11}), pageFor(5)),
                ElementsAre(PageSpan{0, 5, false}, PageSpan{5, 6 - 2, false}, PageSpan{9, 2, true}));
}

TEST(PageSharingTest, shouldFillMorePagesOnceTheHeadIsShorter) {
    SectionMeasure section = sectionOf({2, 2, 2, 2, 2, 2});
    section.firstHead = 32; // two rows more than the head of the following pages
    EXPECT_THAT(sharePages(section, pageFor(6)),
                ElementsAre(PageSpan{0, 4, false}, PageSpan{4, 6, false}, PageSpan{10, 2, true}));
}

TEST(PageSharingTest, shouldNotLeaveTheSignaturesAloneOnAPage) {
    EXPECT_THAT(sharePages(sectionOf({3, 2}, 15), pageFor(5)),
                ElementsAre(PageSpan{0, 3, false}, PageSpan{3, 2, true}));
}

TEST(PageSharingTest, shouldGoOnWhenARowIsHigherThanThePage) {
    SectionMeasure section = sectionOf({3});
    section.rows[1].height = 1000;
    EXPECT_THAT(sharePages(section, pageFor(5)),
                ElementsAre(PageSpan{0, 1, false}, PageSpan{1, 1, false}, PageSpan{2, 1, true}));
}

/// Two hundred made-up sections, all rules looked at.
TEST(PageSharingTest, shouldKeepItsRulesOnAnySection) {
    std::mt19937 random(2026);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (int round = 0; round < 200; ++round) {
        SectionMeasure section{double(below(60)), double(below(30)), 4, 4, double(below(40)), {}};
        const int groups = below(12);
        for (int group = 0; group < groups; ++group) {
            for (int row = below(9); row >= 0; --row)
                section.rows.append({8.5 + below(12), group});
        }
        const double height = 180 + below(100);

        const QList<PageSpan> pages = sharePages(section, height);

        qsizetype next = 0;
        for (qsizetype p = 0; p < pages.size(); ++p) {
            const PageSpan& page = pages[p];
            ASSERT_EQ(page.first, next) << "every row once, in order";
            next += page.count;
            double used = (p == 0 ? section.firstHead : section.nextHead) + section.tableHead + section.foot;
            for (qsizetype i = page.first; i < next; ++i)
                used += section.rows[i].height;
            ASSERT_LE(used + (page.tail ? section.tail : 0), height);
            ASSERT_EQ(page.tail, p + 1 == pages.size()) << "the tail is at the end, once";
            if (p > 0 && page.first < section.rows.size()) {
                const auto inGroup = [&](qsizetype i, int step) {
                    int count = 0;
                    for (qsizetype at = i;
                         at >= 0 && at < section.rows.size() && section.rows[at].group == section.rows[i].group;
                         at += step)
                        ++count;
                    return count;
                };
                if (section.rows[page.first].group == section.rows[page.first - 1].group) {
                    ASSERT_GE(inGroup(page.first, 1), 2);
                    ASSERT_GE(inGroup(page.first - 1, -1), 2);
                }
            }
        }
        ASSERT_EQ(next, section.rows.size());
    }
}

} // namespace
} // namespace entraide::THIS_FILE
