// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_schedule.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace entraide {

namespace {

constexpr int lateAfterDays = 7;

bool isSafety(BackupReason reason) {
    return reason == BackupReason::BeforeImport || reason == BackupReason::BeforeUpgrade;
}

} // namespace

QStringList copiesToRemove(const QList<ScheduledCopy>& copies, const QDateTime& now, const QTimeZone& zone,
                           const KeptCopies& rule) {
    QList<ScheduledCopy> all = copies;
    std::ranges::stable_sort(all, std::ranges::greater{}, &ScheduledCopy::made);
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    QSet<std::pair<int, int>> months;
    // The newest of each period stands first, so it is the one that takes its place.
    const auto takes = [](auto& seen, const auto& period, int most) {
        if (seen.contains(period) || seen.size() >= most)
            return false;
        seen.insert(period);
        return true;
    };
    const QDateTime safeFrom = now.addDays(-rule.safetyDays);
    bool anySound = false; // also among the kept ones
    bool anyOfThese = false;
    QStringList going;
    for (const ScheduledCopy& copy : std::as_const(all)) {
        if (copy.kept) { // holds no place either: those made by themselves stay as many as they are without it
            anySound = anySound || copy.sound;
            continue;
        }
        if (!copy.sound) {
            if (anySound && copy.made < safeFrom)
                going.append(copy.id);
            continue;
        }
        const bool isNewest = !std::exchange(anyOfThese, true);
        anySound = true;
        const QDate day = copy.made.toTimeZone(zone).date();
        int weekYear = 0;
        const int week = day.weekNumber(&weekYear);
        // All three are asked: one copy may stand for its day, its week and its month.
        const bool forDay = takes(days, day, rule.daily);
        const bool forWeek = takes(weeks, std::pair(weekYear, week), rule.weekly);
        const bool forMonth = takes(months, std::pair(day.year(), day.month()), rule.monthly);
        const bool forSafety = isSafety(copy.reason) && copy.made >= safeFrom;
        if (!isNewest && !forDay && !forWeek && !forMonth && !forSafety)
            going.append(copy.id);
    }
    return going;
}

bool isDailyDue(const QList<ScheduledCopy>& copies, const QDateTime& now, const QTimeZone& zone) {
    const QDate today = now.toTimeZone(zone).date();
    return std::ranges::none_of(copies, [&](const ScheduledCopy& copy) {
        return copy.sound && copy.reason != BackupReason::SetAside && copy.made.toTimeZone(zone).date() == today;
    });
}

bool isBackupLate(const QList<ScheduledCopy>& copies, const QDateTime& now, const QDateTime& since) {
    const QDateTime weekAgo = now.addDays(-lateAfterDays);
    const QDateTime tomorrow = now.addDays(1);
    if (since > weekAgo)
        return false;
    return std::ranges::none_of(copies, [&](const ScheduledCopy& copy) {
        // One that lies in the future was made when a clock was wrong, and says nothing.
        return copy.sound && copy.reason != BackupReason::SetAside && copy.made >= weekAgo && copy.made <= tomorrow;
    });
}

} // namespace entraide
