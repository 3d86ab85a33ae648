// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/geocoder.h"
#include "domain/recurrence.h"
#include "storage/desk.h"
#include "workflows/clock.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide {

/// A desk in a temporary folder, on Wednesday 18/11/2026 at 14:00, and short ways to put people in.
class WorkflowTest : public testing::Test {
protected:
    WorkflowTest()
        : desk(Desk::create(folder.filePath(QStringLiteral("desk.entraide")), {}, QStringLiteral("Essai"), true)) {}

    static inline const QDate wednesday{2026, 11, 18};
    const Today today = Today::at(QDateTime(wednesday, QTime(14, 0)));

    template <Record R> decltype(R::id) put(R record) {
        desk->write([&](Desk::Writer& writer) { record.id = writer.save(record); });
        return record.id;
    }
    template <EntityType T, class R = void> auto get(const Id<T>& id) {
        if constexpr (T == EntityType::Request)
            return desk->find<Request>(id).value();
        else if constexpr (T == EntityType::Match)
            return desk->find<Match>(id).value();
        else if constexpr (T == EntityType::Signup)
            return desk->find<Signup>(id).value();
        else if constexpr (T == EntityType::Posting)
            return desk->find<Posting>(id).value();
        else if constexpr (T == EntityType::Volunteer)
            return desk->find<Volunteer>(id).value();
        else if constexpr (T == EntityType::Visit)
            return desk->find<Visit>(id).value();
        else
            return desk->find<Person>(id).value();
    }

    PersonId person(const QString& given, const QString& family, GeoPoint at = {50.83, 4.37}) {
        Person p;
        p.givenName = given;
        p.familyName = family;
        p.language = Language::French;
        p.phones = {QStringLiteral("+32468000001")};
        p.address.street = QStringLiteral("Rue des Tilleuls");
        p.address.postcode = QStringLiteral("1050");
        p.position = at;
        return put(p);
    }
    VolunteerId volunteer(const QString& given, QList<Service> services = {Service::Shopping},
                          GeoPoint at = {50.835, 4.375}) {
        Volunteer v;
        v.person = person(given, QStringLiteral("Volon"), at);
        v.state = VolunteerState::Active;
        v.services = std::move(services);
        v.languages = {Language::French};
        for (int day = 1; day <= 7; ++day)
            v.availability.add(day, {8 * 60, 20 * 60});
        v.informationNoteGiven = wednesday.addDays(-30);
        return put(v);
    }
    BeneficiaryId beneficiary(const QString& given = QStringLiteral("Lea")) {
        Beneficiary b;
        b.person = person(given, QStringLiteral("Peeters"));
        return put(b);
    }
    /// Open, on one day at ten, an hour long.
    RequestId request(QDate date, Service service = Service::Shopping, int people = 1) {
        Request r;
        r.beneficiary = beneficiary();
        r.service = service;
        r.peopleNeeded = people;
        r.when = {WhenKind::Fixed, date, {}, {600, 660}, 0, {}};
        return put(r);
    }
    /// Open, every week on those days at ten.
    RequestId weekly(const QList<int>& weekdays, QDate from) {
        Request r;
        r.beneficiary = beneficiary();
        r.when = {WhenKind::Recurring, from, {}, {600, 660}, 0, Recurrence::weekly(weekdays).toRule()};
        return put(r);
    }

    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
    const Geocoder geocoder{QString()}; ///< without a register
};

} // namespace entraide
