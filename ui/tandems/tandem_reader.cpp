// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/tandem_reader.h"

#include "storage/desk.h"
#include "ui/words/subject_words.h"
#include "workflows/names.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int tandemReaderDaysAhead = 130; // a rhythm of four months shows its next time

} // namespace

TandemReader::TandemReader(Desk& desk, std::function<Today()> today, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_today(std::move(today)) {
    connect(&desk, &Desk::changed, this, &TandemReader::forget);
}

void TandemReader::forget(const ChangeSet& set) {
    for (const Change& change : set.changes) {
        switch (entityTypeOf(change.id).value_or(EntityType::Request)) {
        case EntityType::Person:
        case EntityType::Volunteer:
        case EntityType::Beneficiary:
            m_names.clear();
            break;
        case EntityType::Tandem:
        case EntityType::Visit:
        case EntityType::DeskProfile:
            m_next.clear();
            break;
        default:
            break;
        }
    }
}

QString TandemReader::helper(const VolunteerId& id) const {
    QString& name = m_names[id.toString()];
    if (name.isEmpty())
        name = Names(m_desk).ofVolunteer(id);
    if (name.isEmpty())
        name = absentText(id.toString());
    return name;
}

QString TandemReader::helped(const BeneficiaryId& id) const {
    QString& name = m_names[id.toString()];
    if (name.isEmpty())
        name = Names(m_desk).ofBeneficiary(id);
    if (name.isEmpty())
        name = absentText(id.toString());
    return name;
}

QString TandemReader::pair(const Tandem& tandem) const {
    return helper(tandem.volunteer) + u" – "_s + helped(tandem.beneficiary);
}

std::optional<TandemTime> TandemReader::next(const TandemId& id) const {
    const QDate today = this->today();
    if (m_nextFrom != today)
        m_next.clear();
    m_nextFrom = today;
    const auto known = m_next.constFind(id);
    if (known != m_next.constEnd())
        return *known;
    std::optional<TandemTime> next;
    for (const TandemTime& time : tandemTimes(m_desk, id, today, today.addDays(tandemReaderDaysAhead))) {
        if (time.state == VisitState::Planned || time.state == VisitState::SeekingStandIn) {
            next = time;
            break;
        }
    }
    m_next.insert(id, next);
    return next;
}

} // namespace entraide
