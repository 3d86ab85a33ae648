// SPDX-License-Identifier: GPL-3.0-or-later
// Desks that somebody of a role works with.
#pragma once

#include "core/storage/storage_fixture.h"

#include <QScopeGuard>

namespace entraide {

using namespace Qt::StringLiterals;

class RolesTest : public StorageTest {
protected:
    RolesTest()
        : desk(newSample()) {}

    template <Record R> decltype(R::id) put(R record) {
        desk->write([&](Desk::Writer& writer) { record.id = writer.save(record); });
        return record.id;
    }
    template <Record R, class F> void edit(const decltype(R::id)& id, F&& change) {
        desk->write([&](Desk::Writer& writer) {
            R record = writer.find<R>(id).value();
            change(record);
            writer.save(record);
        });
    }
    void actAs(Role role, const VolunteerId& volunteer = {}) {
        desk->actAs({enumName(role), role, *UserId::fromString(u"user:"_s + enumName(role)), volunteer});
    }
    void actAsProgram() { desk->actAs({}); }

    /// Runs \a work as that role; the program is back afterwards.
    template <class F> auto as(Role role, const VolunteerId& volunteer, F&& work) {
        actAs(role, volunteer);
        const auto back = qScopeGuard([this] { actAsProgram(); });
        return work();
    }
    template <class F> auto as(Role role, F&& work) { return as(role, {}, std::forward<F>(work)); }

    qint64 found(EntityType type, const QString& text) const {
        return desk->queries().count({.type = type, .search = text});
    }
    template <Record R> QStringList seen() const {
        QStringList ids;
        desk->forEach<R>([&](const R& record) { ids.append(record.id.toString()); });
        return ids;
    }

    std::unique_ptr<Desk> desk;
};

/// Amina and Bram help; Lea, Odette and Nour are helped.
class OwnCasesTest : public RolesTest {
protected:
    OwnCasesTest() {
        for (const auto& [name, id] : {std::pair{u"Amina"_s, &amina}, std::pair{u"Bram"_s, &bram}}) {
            Volunteer helper;
            helper.state = VolunteerState::Active;
            helper.person = put(personCalled(name));
            helper.remark = u"remark about "_s + name;
            *id = put(helper);
        }
        for (const auto& [name, id] :
             {std::pair{u"Lea"_s, &lea}, std::pair{u"Odette"_s, &odette}, std::pair{u"Nour"_s, &nour}}) {
            Beneficiary helped;
            helped.person = put(personCalled(name));
            *id = put(helped);
        }
        leasRequest = ask(lea);
        odettesRequest = ask(odette);
        aminasMatch = bringTogether(leasRequest, amina, MatchState::Accepted);
        bringTogether(odettesRequest, bram, MatchState::Accepted);
        proposedMatch = bringTogether(odettesRequest, amina, MatchState::Proposed);
        Tandem pair;
        pair.state = TandemState::Active;
        pair.volunteer = bram;
        pair.beneficiary = nour;
        bramsTandem = put(pair);
    }

    static Person personCalled(const QString& name) {
        Person one = person(name, u"Somebody"_s, u"1050"_s);
        one.phones = {u"+3247000000"_s + QString::number(name.size())};
        one.position = {50.8, 4.3};
        return one;
    }
    RequestId ask(const BeneficiaryId& who) {
        Request asked;
        asked.beneficiary = who;
        asked.state = RequestState::Matched;
        return put(asked);
    }
    MatchId bringTogether(const RequestId& request, const VolunteerId& who, MatchState state) {
        Match match;
        match.request = request;
        match.volunteer = who;
        match.state = state;
        return put(match);
    }
    Visit visitOf(const TandemId& tandem, const VolunteerId& who, VisitState state) {
        Visit visit;
        visit.tandem = tandem;
        visit.volunteer = who;
        visit.state = state;
        visit.date = QDate(2026, 11, 18);
        return visit;
    }
    PersonId personOf(const VolunteerId& id) { return desk->find<Volunteer>(id).value().person; }
    PersonId personOf(const BeneficiaryId& id) { return desk->find<Beneficiary>(id).value().person; }
    QStringList personsSeenBy(const VolunteerId& who) {
        return as(Role::Volunteer, who, [&] { return seen<Person>(); });
    }

    VolunteerId amina, bram;
    BeneficiaryId lea, odette, nour;
    RequestId leasRequest, odettesRequest;
    MatchId aminasMatch, proposedMatch;
    TandemId bramsTandem;
};

} // namespace entraide
