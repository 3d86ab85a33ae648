// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/signup_lines.h"

#include "storage/desk.h"
#include "workflows/names.h"

#include <algorithm>
#include <utility>

namespace entraide {

namespace {

/// What is read at a time: a slice does not hold the window up.
constexpr int slice = 400;

} // namespace

SignupLines::SignupLines(Desk& desk, QObject& owner, Listener listener)
    : m_desk(desk)
    , m_owner(owner)
    , m_listener(std::move(listener)) {}

void SignupLines::showPosting(const Posting& posting) {
    m_posting = posting;
    read();
}

void SignupLines::follow(const Posting& posting, const ChangeSet& set) {
    const bool samePosting = posting == m_posting;
    m_posting = posting;
    QSet<SignupId> changed;
    for (const Change& change : set.changes) {
        if (const auto signup = SignupId::fromString(change.id))
            changed.insert(*signup);
    }
    // A few are read anew, whoever's name changed among them; of many only what is known to have changed.
    const bool few = m_lines.size() <= slice && !m_reading;
    if (few || changed.size() > slice)
        read();
    else if (m_reading)
        m_changedMeanwhile += changed;
    else if (!changed.isEmpty() || !samePosting)
        update(changed);
}

void SignupLines::read() {
    m_reading = std::make_unique<SignupReading>(m_desk, m_posting.id);
    m_changedMeanwhile.clear();
    m_coming = m_reading->next(slice + 1);
    if (m_reading->isAtEnd()) {
        m_reading.reset();
        set(std::exchange(m_coming, {}));
        return;
    }
    // The first ones are there at once; the others come between what the window does.
    if (m_lines.isEmpty() || m_lines.first().signup.posting != m_posting.id)
        set(m_coming);
    readOnLater();
}

void SignupLines::readOnLater() {
    QMetaObject::invokeMethod(
        &m_owner, [this] { readOn(); }, Qt::QueuedConnection);
}

void SignupLines::readOn() {
    if (!m_reading)
        return;
    if (!m_reading->isAtEnd()) {
        m_coming += m_reading->next(slice);
        readOnLater();
        return;
    }
    m_reading.reset();
    set(std::exchange(m_coming, {}));
    if (!m_changedMeanwhile.isEmpty())
        update(std::exchange(m_changedMeanwhile, {}));
}

void SignupLines::number() {
    m_at.clear();
    m_at.reserve(m_lines.size());
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_at.insert(m_lines[i].signup.id, i);
}

void SignupLines::set(QList<SignupLine> lines) {
    m_lines = std::move(lines);
    number();
    m_counts.clear();
    for (const SignupLine& line : std::as_const(m_lines))
        ++countOf(line.signup);
    m_places = countedPlaces();
    m_listener.read();
}

void SignupLines::update(const QSet<SignupId>& ids) {
    QList<SignupLine> changed;
    QList<SignupId> removed;
    Names names(m_desk);
    for (const SignupId& id : ids) {
        const auto signup = m_desk.find<Signup>(id);
        const auto known = m_at.constFind(id);
        const bool isKnown = known != m_at.constEnd();
        if (isKnown)
            --countOf(m_lines.at(*known).signup);
        if (!signup || signup->posting != m_posting.id) {
            removed.append(id);
            continue;
        }
        ++countOf(*signup);
        const SignupLine line{*signup, isKnown ? m_lines[*known].name : names.ofVolunteer(signup->volunteer)};
        if (isKnown) {
            m_lines[*known] = line;
        } else {
            m_at.insert(id, m_lines.size());
            m_lines.append(line);
        }
        changed.append(line);
    }
    if (m_lines.removeIf([&](const SignupLine& line) { return removed.contains(line.signup.id); }) > 0)
        number();
    m_places = countedPlaces();
    m_listener.updated(changed, removed);
}

int& SignupLines::countOf(const Signup& signup) {
    return m_counts[{signup.shift, signup.role, signup.state}];
}

QList<RoleCount> SignupLines::countedPlaces() const {
    if (isReading()) // not all of them are here yet
        return placesOf(m_posting, tallySignups(m_desk, m_posting.id));
    QList<SignupTally> tallies;
    for (const auto& [place, count] : m_counts) {
        const auto& [shift, role, state] = place;
        if (count > 0)
            tallies.append({shift, role, state, count});
    }
    return placesOf(m_posting, tallies);
}

const Signup* SignupLines::find(const SignupId& id) const {
    const auto at = m_at.constFind(id);
    return at == m_at.constEnd() ? nullptr : &m_lines[*at].signup;
}

std::optional<RoleCount> SignupLines::placesFor(const Signup& signup) const {
    const auto found = std::ranges::find_if(
        m_places, [&](const RoleCount& places) { return places.shift == signup.shift && places.role == signup.role; });
    return found == m_places.end() ? std::nullopt : std::optional(*found);
}

const Signup* SignupLines::firstInQueue(const QString& shift, const QString& role) const {
    const auto order = [](const Signup& signup) { return std::tuple(signup.reservePlace, signup.received, signup.id); };
    const Signup* first = nullptr;
    for (const SignupLine& line : m_lines) {
        const Signup& signup = line.signup;
        if (signup.state == SignupState::Reserve && signup.shift == shift && signup.role == role &&
            (!first || order(signup) < order(*first)))
            first = &signup;
    }
    return first;
}

} // namespace entraide
