// SPDX-License-Identifier: GPL-3.0-or-later
// Invented people for the benchmarks of the storage: seeded, names and streets drawn with the unevenness of real ones.
#pragma once

#include "domain/records.h"

#include <QStringList>

#include <random>

namespace entraide::bench {

class People {
public:
    explicit People(unsigned seed)
        : m_random(seed) {}

    Person person() {
        using namespace Qt::StringLiterals;
        static const QStringList given{
            u"Émilie"_s,  u"Jean-Pierre"_s, u"Fatima"_s, u"Joris"_s,     u"Zoë"_s,     u"Łukasz"_s,  u"Marie"_s,
            u"Ahmed"_s,   u"Els"_s,         u"Nathan"_s, u"Françoise"_s, u"Bart"_s,    u"Yasmine"_s, u"Céline"_s,
            u"Mohamed"_s, u"Anneleen"_s,    u"Luc"_s,    u"Ingrid"_s,    u"Thomas"_s,  u"Sofie"_s,   u"Xavier"_s,
            u"Katrien"_s, u"Olivier"_s,     u"Aïcha"_s,  u"Wout"_s,      u"Margaux"_s, u"Pieter"_s,  u"Noémie"_s};
        static const QStringList family{
            u"D'Hondt"_s,   u"Peeters"_s,        u"Janssens"_s, u"Maes"_s,   u"Dubois"_s,  u"Lambert"_s,
            u"El Amrani"_s, u"Van den Broeck"_s, u"Çelik"_s,    u"Dupont"_s, u"Willems"_s, u"Martin"_s,
            u"Claes"_s,     u"Nowak"_s,          u"Goossens"_s, u"Leroy"_s,  u"Bouzid"_s,  u"De Smet"_s,
            u"Vermeulen"_s, u"Simon"_s,          u"Wouters"_s};
        static const QStringList streets{
            u"Rue de la Brasserie"_s, u"Chaussée d'Ixelles"_s, u"Avenue Louise"_s,
            u"Rue Haute"_s,           u"Wolvendaellaan"_s,     u"Rue du Trône"_s,
            u"Steenweg op Gent"_s,    u"Rue des Tanneurs"_s,   u"Boulevard Général Jacques"_s,
            u"Place Saint-Job"_s,     u"Rue Ernest Solvay"_s,  u"Avenue de l'Hippodrome"_s};
        static const QStringList postcodes{u"1000"_s, u"1020"_s, u"1030"_s, u"1040"_s, u"1050"_s, u"1060"_s,
                                           u"1070"_s, u"1080"_s, u"1081"_s, u"1082"_s, u"1083"_s, u"1090"_s,
                                           u"1120"_s, u"1130"_s, u"1140"_s, u"1150"_s, u"1160"_s, u"1170"_s,
                                           u"1180"_s, u"1190"_s, u"1200"_s, u"1210"_s};
        Person person;
        // A tail of rare names beside the common ones, as in a register.
        const int rare = number(0, 3000);
        person.givenName = given[number(0, given.size() - 1)];
        person.familyName = family[number(0, family.size() - 1)];
        if (number(0, 2) == 0)
            person.familyName += rareName(rare);
        person.language = number(0, 2) ? Language::French : Language::Dutch;
        person.phones = {u"+324%1"_s.arg(number(70000000, 99999999))};
        person.emails = {u"%1.%2@example.org"_s.arg(person.givenName.toLower().left(3)).arg(number(1, 999999))};
        person.address.street = streets[number(0, streets.size() - 1)];
        person.address.number = QString::number(number(1, 300));
        person.address.postcode = postcodes[number(0, postcodes.size() - 1)];
        person.position = {50.80 + number(0, 10000) * 1e-5, 4.30 + number(0, 15000) * 1e-5};
        person.placedBy = PlacedBy::Address;
        return person;
    }

    Volunteer volunteer(const PersonId& who) {
        Volunteer volunteer;
        volunteer.person = who;
        volunteer.state = number(0, 9) ? VolunteerState::Active : VolunteerState::Paused;
        for (int i = number(1, 3); i > 0; --i)
            volunteer.services.append(static_cast<Service>(number(0, 17)));
        volunteer.languages = {Language::French};
        if (number(0, 1))
            volunteer.languages.append(Language::Dutch);
        for (int i = number(1, 3); i > 0; --i) {
            const int start = 60 * number(8, 17);
            volunteer.availability.add(number(1, 7), {start, start + 180});
        }
        volunteer.areaKm = number(1, 10);
        volunteer.transports = {static_cast<Transport>(number(0, 5))};
        volunteer.hoursPerWeek = number(1, 8);
        return volunteer;
    }

    int number(int low, qsizetype high) {
        return std::uniform_int_distribution<int>(low, static_cast<int>(high))(m_random);
    }

private:
    static QString rareName(int n) {
        static const QStringList parts{QStringLiteral("ba"), QStringLiteral("ko"), QStringLiteral("ri"),
                                       QStringLiteral("te"), QStringLiteral("lu"), QStringLiteral("ze"),
                                       QStringLiteral("mi"), QStringLiteral("do"), QStringLiteral("va"),
                                       QStringLiteral("nu")};
        QString name(u' ');
        for (int i = 0; i < 4; ++i, n /= 10)
            name += parts[n % 10];
        return name;
    }

    std::mt19937 m_random;
};

} // namespace entraide::bench
