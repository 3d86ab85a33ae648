// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/posting_places.h"

#include <QHash>

namespace entraide {

namespace {

using Sums = QHash<std::pair<QString, QString>, RoleCount>;

void add(Sums& sums, const QString& shift, const QString& role, SignupState state, int count) {
    RoleCount& sum = sums[{shift, role}];
    if (usesPlace(state))
        sum.taken += count;
    else if (state == SignupState::Reserve)
        sum.waiting += count;
    else if (state == SignupState::Applied)
        sum.applied += count;
}

QList<RoleCount> countedPlaces(const Posting& posting, const Sums& sums) {
    QList<Shift> shifts = posting.shifts;
    std::ranges::stable_sort(shifts, [](const Shift& a, const Shift& b) {
        return std::pair(a.date, a.hours.start) < std::pair(b.date, b.hours.start);
    });
    if (shifts.isEmpty())
        shifts.append(Shift{});
    QList<PostingRole> roles = posting.roles;
    if (roles.isEmpty())
        roles.append(PostingRole{});
    QList<RoleCount> result;
    for (const Shift& shift : std::as_const(shifts)) {
        if (shift.cancelled)
            continue;
        for (const PostingRole& role : std::as_const(roles)) {
            RoleCount count = sums.value({shift.key, role.key});
            count.shift = shift.key;
            count.role = role.key;
            count.capacity = role.capacity;
            if (!shift.places.isEmpty()) {
                const auto own =
                    std::ranges::find_if(shift.places, [&](const RolePlaces& p) { return p.role == role.key; });
                if (own == shift.places.end())
                    continue;
                count.capacity = own->capacity;
            }
            result.append(count);
        }
    }
    return result;
}

} // namespace

bool usesPlace(SignupState state) {
    return state == SignupState::Confirmed || state == SignupState::Attended || state == SignupState::NoShow;
}

bool isOpen(SignupState state) {
    return state == SignupState::Applied || state == SignupState::Confirmed || state == SignupState::Reserve;
}

QList<RoleCount> placesOf(const Posting& posting, const QList<Signup>& signups) {
    Sums sums;
    for (const Signup& signup : signups)
        add(sums, signup.shift, signup.role, signup.state, 1);
    return countedPlaces(posting, sums);
}

QList<RoleCount> placesOf(const Posting& posting, const QList<SignupTally>& tallies) {
    Sums sums;
    for (const SignupTally& tally : tallies)
        add(sums, tally.shift, tally.role, tally.state, tally.count);
    return countedPlaces(posting, sums);
}

LocalText titleWithRole(const Posting& posting, const QString& key) {
    LocalText text = posting.title;
    const auto role = std::ranges::find(posting.roles, key, &PostingRole::key);
    if (role == posting.roles.end() || posting.roles.size() < 2)
        return text;
    forEachField<LocalText>([&](const auto& f) {
        const QString& name = role->name.*f.member;
        if (!name.isEmpty() && !(text.*f.member).isEmpty())
            text.*f.member += QStringLiteral(", ") + name;
    });
    return text;
}

bool isFull(const Posting& posting, const QList<RoleCount>& places, QDate today) {
    bool any = false;
    for (const RoleCount& count : places) {
        if (!isToCome(posting, count.shift, today))
            continue;
        if (!count.isFull())
            return false;
        any = true;
    }
    return any;
}

bool isFull(const Posting& posting, const QList<Signup>& signups, QDate today) {
    return isFull(posting, placesOf(posting, signups), today);
}

const Shift* shiftWith(const Posting& posting, const QString& key) {
    const auto found = std::ranges::find(posting.shifts, key, &Shift::key);
    return found == posting.shifts.end() ? nullptr : &*found;
}

bool isToCome(const Posting& posting, const QString& key, QDate today) {
    const Shift* shift = shiftWith(posting, key);
    return !shift || (!shift->cancelled && shift->date >= today);
}

bool isOffered(const Posting& posting, const RoleCount& count, QDate today) {
    // What is closed takes nobody new; who waits for one of its shifts to come may still be called.
    const bool gives = posting.state == PostingState::Published || posting.state == PostingState::Full ||
                       (posting.state == PostingState::Closed && !posting.shifts.isEmpty());
    return gives && count.offered() > 0 && isToCome(posting, count.shift, today);
}

QList<Signup> offeredPlaces(const Posting& posting, const QList<Signup>& signups, QDate today) {
    QList<Signup> offered;
    for (const RoleCount& count : placesOf(posting, signups)) {
        if (!isOffered(posting, count, today))
            continue;
        QList<Signup> queue;
        std::ranges::copy_if(signups, std::back_inserter(queue), [&](const Signup& s) {
            return s.state == SignupState::Reserve && s.shift == count.shift && s.role == count.role;
        });
        std::ranges::sort(queue, {},
                          [](const Signup& s) { return std::tuple(s.reservePlace, s.received, s.id.toString()); });
        offered += queue.first(std::min<qsizetype>(queue.size(), count.offered()));
    }
    return offered;
}

} // namespace entraide
