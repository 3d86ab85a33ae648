// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/posting_finder.h"

#include "domain/text_fold.h"
#include "interchange/time_words.h"
#include "interchange/vocabulary_readers.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QStringList foldedNames(const LocalText& text) {
    QStringList names;
    forEachField<LocalText>([&](const auto& f) {
        if (const QString name = foldText(text.*f.member); !name.isEmpty())
            names.append(name);
    });
    return names;
}

/// What a wording says of a time.
struct Said {
    QList<QDate> dates;
    QList<int> weekdays;
    TimeRange hours; ///< as written, or the part of the day
    bool exact = false;
    int start = -1; ///< a clock time alone
    int number = -1;
    bool several = false; ///< more than one day, or time of one
};

Said saidIn(const QString& text, QDate near) {
    Said said;
    int times = 0;
    int parts = 0;
    for (const TimeToken& token : withRangesJoined(timeTokens(text, near))) {
        switch (token.kind) {
        case TimeToken::Kind::Date:
            said.dates.append(token.date);
            break;
        case TimeToken::Kind::Weekday:
            said.weekdays.append(token.number);
            break;
        case TimeToken::Kind::DayPart:
        case TimeToken::Kind::WholeDay:
            said.hours = token.hours;
            said.exact = token.number == 1;
            ++(said.exact ? times : parts);
            break;
        case TimeToken::Kind::Clock:
            if (said.start < 0)
                said.start = token.number;
            ++times;
            break;
        case TimeToken::Kind::Number:
            said.number = token.number;
            break;
        default:
            break;
        }
    }
    said.several = said.dates.size() > 1 || said.weekdays.size() > 1 || times > 1 || parts > 1;
    return said;
}

/// A day without its year lies near the shifts, not near the day somebody wrote it.
QDate yearOf(const Posting& posting, QDate received) {
    const QDate first = posting.shifts.isEmpty() ? QDate() : posting.shifts.first().date;
    return first.isValid() ? first : received;
}

/// The shifts that nothing in the wording speaks against; none when it says nothing that could.
QList<const Shift*> fitting(const Posting& posting, const QString& text, QDate received) {
    const QString folded = foldText(text);
    QList<const Shift*> all;
    for (const Shift& shift : posting.shifts) {
        if (foldText(shift.key) == folded)
            return {&shift};
        all.append(&shift);
    }
    const Said said = saidIn(text, yearOf(posting, received));
    QList<const Shift*> named;
    std::ranges::copy_if(all, std::back_inserter(named), [&](const Shift* s) {
        const QString place = foldText(s->place);
        return !place.isEmpty() && folded.contains(place);
    });
    const bool nothing = said.dates.isEmpty() && said.weekdays.isEmpty() && said.hours.isEmpty() && said.start < 0;
    if (nothing && named.isEmpty()) {
        // "Shift 2", in order of time
        std::ranges::stable_sort(all, {}, [](const Shift* s) { return std::pair(s->date, s->hours.start); });
        const bool ordinal = said.number >= 1 && said.number <= all.size();
        return ordinal ? QList<const Shift*>{all[said.number - 1]} : QList<const Shift*>();
    }
    QList<const Shift*> fits = named.isEmpty() ? all : named;
    fits.removeIf([&](const Shift* shift) {
        if (!said.dates.isEmpty() && !said.dates.contains(shift->date))
            return true;
        // A date tells more than a weekday beside it.
        if (said.dates.isEmpty() && !said.weekdays.isEmpty() && !said.weekdays.contains(shift->date.dayOfWeek()))
            return true;
        if (said.exact)
            return shift->hours.start != said.hours.start;
        if (said.start >= 0)
            return shift->hours.start != said.start;
        return !said.hours.isEmpty() && !said.hours.overlaps(shift->hours);
    });
    return fits;
}

RowNote unknown(RowProblem problem, const QString& text) {
    return {problem, {}, text};
}

} // namespace

FoundShifts findShifts(const Posting& posting, const QStringList& cells, QDate received) {
    if (posting.shifts.isEmpty())
        return QList<const Shift*>();
    QList<const Shift*> found;
    const auto add = [&](const Shift* shift) {
        if (!found.contains(shift))
            found.append(shift);
    };
    for (const QString& cell : cells) {
        // A whole cell is one shift ("mercredi 18 mars, 10h-12h"), or several are joined in it.
        const QList<const Shift*> whole = fitting(posting, cell, received);
        if (whole.size() == 1 && !saidIn(cell, yearOf(posting, received)).several) {
            add(whole.first());
            continue;
        }
        const QStringList parts = splitChoices(cell);
        QList<const Shift*> each;
        for (const QString& part : parts) {
            const QList<const Shift*> fits = fitting(posting, part, received);
            if (fits.size() == 1)
                each.append(fits.first());
        }
        if (parts.size() < 2 || each.size() != parts.size())
            return unknown(whole.isEmpty() ? RowProblem::UnknownShift : RowProblem::UnclearShift, cell);
        for (const Shift* shift : std::as_const(each))
            add(shift);
    }
    if (!found.isEmpty())
        return found;
    QList<const Shift*> standing;
    for (const Shift& shift : posting.shifts) {
        if (!shift.cancelled)
            standing.append(&shift);
    }
    if (standing.size() == 1)
        return standing;
    return unknown(RowProblem::UnclearShift, {});
}

FoundRole findRole(const Posting& posting, const QString& text, const Shift* shift) {
    const auto hasPlaces = [&](const PostingRole& role) {
        return !shift || shift->places.isEmpty() ||
               std::ranges::any_of(shift->places, [&](const RolePlaces& p) { return p.role == role.key; });
    };
    QList<const PostingRole*> roles;
    for (const PostingRole& role : posting.roles) {
        if (hasPlaces(role))
            roles.append(&role);
    }
    const QString folded = foldText(text);
    if (posting.roles.isEmpty())
        return QString();
    if (folded.isEmpty())
        return roles.size() == 1 ? FoundRole(roles.first()->key) : FoundRole(unknown(RowProblem::UnknownRole, text));
    QList<const PostingRole*> alike;
    for (const PostingRole* role : std::as_const(roles)) {
        const QStringList names = foldedNames(role->name);
        if (foldText(role->key) == folded || names.contains(folded))
            return role->key;
        const bool near = std::ranges::any_of(
            names, [&](const QString& name) { return folded.contains(name) || name.contains(folded); });
        if (near)
            alike.append(role);
    }
    if (alike.size() == 1)
        return alike.first()->key;
    return unknown(RowProblem::UnknownRole, text);
}

QStringList answersTo(const Posting& posting, const QList<std::pair<QString, QString>>& cells) {
    QStringList answers(posting.questions.size());
    QStringList others;
    for (const auto& [header, text] : cells) {
        const QString asked = foldText(header);
        const auto question = std::ranges::find_if(
            posting.questions, [&](const LocalText& one) { return foldedNames(one).contains(asked); });
        if (question == posting.questions.end())
            others.append(header.isEmpty() ? text : header + u": "_s + text);
        else
            answers[question - posting.questions.begin()] = text;
    }
    return answers + others;
}

} // namespace entraide
