// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_schedule.h"

#include <QSet>

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;

const QTimeZone brussels("Europe/Brussels");

QDateTime local(int year, int month, int day, int hour = 12, int minute = 0) {
    return QDateTime(QDate(year, month, day), QTime(hour, minute), brussels);
}

ScheduledCopy copy(const QDateTime& made, BackupReason reason = BackupReason::Closing) {
    return {made.toUTC().toString(Qt::ISODate), made.toUTC(), reason};
}

QStringList idsOf(const QList<ScheduledCopy>& copies) {
    QStringList ids;
    for (const ScheduledCopy& one : copies)
        ids.append(one.id);
    return ids;
}

/// What stays after the rule was followed once.
QList<ScheduledCopy> kept(QList<ScheduledCopy> copies, const QDateTime& now) {
    const QStringList going = copiesToRemove(copies, now, brussels);
    copies.removeIf([&](const ScheduledCopy& one) { return going.contains(one.id); });
    return copies;
}

TEST(BackupSchedule, shouldKeepTheLastOfEachDay) {
    const QList<ScheduledCopy> day{copy(local(2026, 11, 29, 9)), copy(local(2026, 11, 29, 13)),
                                   copy(local(2026, 11, 29, 18))};
    EXPECT_THAT(idsOf(kept(day, local(2026, 11, 29, 19))), UnorderedElementsAre(day.last().id));
}

TEST(BackupSchedule, shouldKeepSevenDaysFourWeeksAndTwelveMonths) {
    QList<ScheduledCopy> all;
    const QDateTime today = local(2026, 11, 29, 18);
    // Followed each day for two years, as it is.
    for (int i = 730; i >= 0; --i) {
        const QDateTime then = today.addDays(-i);
        all.append(copy(then));
        all = kept(all, then);
    }
    QSet<QDate> days;
    QSet<QDate> months;
    QSet<std::pair<int, int>> weeks;
    for (const ScheduledCopy& one : std::as_const(all)) {
        const QDate day = one.made.toTimeZone(brussels).date();
        int year = 0;
        const int week = day.weekNumber(&year);
        days.insert(day);
        weeks.insert({year, week});
        months.insert(QDate(day.year(), day.month(), 1));
    }
    for (int i = 0; i < 7; ++i)
        EXPECT_TRUE(days.contains(today.date().addDays(-i))) << i;
    for (int i = 0; i < 4; ++i) {
        int year = 0;
        const int week = today.date().addDays(-7 * i).weekNumber(&year);
        EXPECT_TRUE(weeks.contains({year, week})) << i;
    }
    for (int i = 0; i < 12; ++i) {
        const QDate month = today.date().addMonths(-i);
        EXPECT_TRUE(months.contains(QDate(month.year(), month.month(), 1))) << i;
    }
    EXPECT_LE(all.size(), 7 + 4 + 12);
    EXPECT_FALSE(days.contains(today.date().addDays(-400))) << "and no more";
}

TEST(BackupSchedule, shouldCountDaysThatHaveCopiesOnly) {
    // A desk that is open on Mondays.
    QList<ScheduledCopy> mondays;
    for (int i = 0; i < 7; ++i)
        mondays.append(copy(local(2026, 11, 30).addDays(-7 * i)));
    EXPECT_THAT(copiesToRemove(mondays, local(2026, 11, 30), brussels), IsEmpty());
}

TEST(BackupSchedule, shouldTakeDaysByTheDesksOwnClock) {
    // Half past midnight in Brussels is the day before in UTC.
    const QList<ScheduledCopy> late{copy(local(2026, 7, 2, 0, 30)), copy(local(2026, 7, 2, 23, 30))};
    EXPECT_EQ(late.first().made.date(), QDate(2026, 7, 1));
    EXPECT_THAT(copiesToRemove(late, local(2026, 7, 3), brussels), UnorderedElementsAre(late.first().id));
}

TEST(BackupSchedule, shouldBearTheHourThatComesTwiceAndTheOneThatIsMissing) {
    // 25 October 2026: 02:30 comes twice. 29 March 2026: it does not come at all.
    const QDateTime first(QDate(2026, 10, 25), QTime(0, 30), QTimeZone::UTC);
    const QDateTime second(QDate(2026, 10, 25), QTime(1, 30), QTimeZone::UTC);
    ASSERT_EQ(first.toTimeZone(brussels).time(), second.toTimeZone(brussels).time());
    const QList<ScheduledCopy> autumn{copy(first), copy(second), copy(local(2026, 10, 24, 23, 59)),
                                      copy(local(2026, 10, 26, 0, 1))};
    EXPECT_THAT(copiesToRemove(autumn, local(2026, 10, 26), brussels), UnorderedElementsAre(autumn.first().id));
    const QDateTime beforeGap(QDate(2026, 3, 29), QTime(0, 59), QTimeZone::UTC);
    const QList<ScheduledCopy> spring{copy(beforeGap), copy(beforeGap.addSecs(120)), copy(local(2026, 3, 28, 23, 59))};
    EXPECT_THAT(copiesToRemove(spring, local(2026, 3, 30), brussels), UnorderedElementsAre(spring.first().id));
    EXPECT_FALSE(isDailyDue({copy(first)}, local(2026, 10, 25, 23, 59), brussels));
    EXPECT_TRUE(isDailyDue({copy(first)}, local(2026, 10, 26, 0, 1), brussels));
}

TEST(BackupSchedule, shouldKeepWhatWasMadeBeforeAnImportOrUpgradeForThirtyDays) {
    const QDateTime then = local(2026, 10, 1, 10);
    QList<ScheduledCopy> all{copy(then, BackupReason::BeforeImport),
                             copy(then.addSecs(60), BackupReason::BeforeUpgrade), copy(then.addSecs(120))};
    for (int i = 1; i <= 60; ++i)
        all.append(copy(then.addDays(i)));
    const QStringList early = copiesToRemove(all, then.addDays(29), brussels);
    EXPECT_THAT(early, Not(Contains(all[0].id)));
    EXPECT_THAT(early, Not(Contains(all[1].id)));
    const QStringList later = copiesToRemove(all, then.addDays(31), brussels);
    EXPECT_THAT(later, Contains(all[0].id));
    EXPECT_THAT(later, Contains(all[1].id));
}

TEST(BackupSchedule, shouldNeverTouchAKeptOne) {
    QList<ScheduledCopy> all;
    for (int i = 0; i < 40; ++i)
        all.append(copy(local(2026, 11, 29, 10).addSecs(i)));
    all[3].kept = true;
    all[20].kept = true;
    const QList<ScheduledCopy> left = kept(all, local(2026, 11, 29));
    EXPECT_THAT(idsOf(left), UnorderedElementsAre(all[3].id, all[20].id, all.last().id));
}

TEST(BackupSchedule, shouldNeverLetTheNewestSoundOneGo) {
    ScheduledCopy old = copy(local(2020, 1, 1));
    QList<ScheduledCopy> all{old};
    for (int i = 0; i < 30; ++i) {
        all.append(copy(local(2026, 11, 1).addDays(i)));
        all.last().sound = false;
    }
    EXPECT_THAT(copiesToRemove(all, local(2026, 12, 1), brussels), IsEmpty())
        << "no newer one is sound, so the damaged ones stay too";
    all.append(copy(local(2026, 12, 1)));
    const QStringList going = copiesToRemove(all, local(2027, 2, 1), brussels);
    EXPECT_EQ(going.size(), 30) << "damaged, old, and a newer one is sound";
    EXPECT_THAT(going, Not(Contains(old.id))) << "of its month it is the only one";
}

TEST(BackupSchedule, shouldGiveDamagedOnesNoPlace) {
    QList<ScheduledCopy> day{copy(local(2026, 11, 29, 9)), copy(local(2026, 11, 29, 18))};
    day.last().sound = false;
    EXPECT_THAT(copiesToRemove(day, local(2026, 11, 30), brussels), IsEmpty()) << "the earlier one stands for its day";
}

TEST(BackupSchedule, shouldHoldWhateverCopiesThereAre) {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        QList<ScheduledCopy> all;
        const QDateTime today = local(2026, 11, 29);
        const auto count = static_cast<int>(random() % 60);
        for (int i = 0; i < count; ++i) {
            ScheduledCopy one = copy(today.addSecs(-static_cast<qint64>(random() % (3600 * 24 * 500))),
                                     static_cast<BackupReason>(random() % 5));
            one.id = QString::number(i);
            one.kept = random() % 10 == 0;
            one.sound = random() % 5 != 0;
            all.append(one);
        }
        const QList<ScheduledCopy> left = kept(all, today);
        const auto newest = [](const QList<ScheduledCopy>& copies) {
            QDateTime latest;
            for (const ScheduledCopy& one : copies) {
                if (one.sound && (!latest.isValid() || one.made > latest))
                    latest = one.made;
            }
            return latest;
        };
        EXPECT_EQ(newest(left), newest(all)) << round;
        EXPECT_EQ(std::ranges::count(left, true, &ScheduledCopy::kept),
                  std::ranges::count(all, true, &ScheduledCopy::kept));
        EXPECT_THAT(copiesToRemove(left, today, brussels), IsEmpty()) << "once is enough";
    }
}

TEST(BackupSchedule, shouldKnowWhenCopiesAreLate) {
    const QDateTime now = local(2026, 11, 29);
    const QDateTime longAgo = now.addYears(-1);
    EXPECT_TRUE(isBackupLate({}, now, longAgo));
    EXPECT_FALSE(isBackupLate({}, now, now.addDays(-6))) << "a new desk";
    EXPECT_FALSE(isBackupLate({copy(now.addDays(-6))}, now, longAgo));
    EXPECT_TRUE(isBackupLate({copy(now.addDays(-8))}, now, longAgo));
    ScheduledCopy damaged = copy(now.addDays(-1));
    damaged.sound = false;
    EXPECT_TRUE(isBackupLate({damaged}, now, longAgo));
    EXPECT_TRUE(isBackupLate({copy(now.addYears(3))}, now, longAgo)) << "of a clock that was wrong";
}

} // namespace
} // namespace entraide::THIS_FILE
