// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_profile.h"

#include "workflows/school_holidays.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString frenchName(SchoolHolidayKind kind) {
    switch (kind) {
    case SchoolHolidayKind::Autumn:
        return u"Vacances d'automne"_s;
    case SchoolHolidayKind::Winter:
        return u"Vacances d'hiver"_s;
    case SchoolHolidayKind::Carnival:
        return u"Vacances de détente"_s;
    case SchoolHolidayKind::Spring:
        return u"Vacances de printemps"_s;
    case SchoolHolidayKind::Summer:
        break;
    }
    return u"Vacances d'été"_s;
}

QString dutchName(SchoolHolidayKind kind) {
    switch (kind) {
    case SchoolHolidayKind::Autumn:
        return u"Herfstvakantie"_s;
    case SchoolHolidayKind::Winter:
        return u"Kerstvakantie"_s;
    case SchoolHolidayKind::Carnival:
        return u"Krokusvakantie"_s;
    case SchoolHolidayKind::Spring:
        return u"Paasvakantie"_s;
    case SchoolHolidayKind::Summer:
        break;
    }
    return u"Zomervakantie"_s;
}

} // namespace

DeskProfile sampleProfile(const QString& name, QDate today) {
    DeskProfile profile;
    profile.id = DeskProfile::ownId();
    profile.name = name;
    profile.legalForm = u"ASBL"_s;
    profile.purpose = u"Entraide entre voisins : courses, visites, appels, repas"_s;
    profile.address = {u"Rue de la Paix"_s, u"12"_s, {}, u"1050"_s, u"Ixelles"_s};
    profile.insurer = u"Assurances du Midi"_s;
    profile.insurancePolicy = u"45.123.456/00"_s;
    profile.insuredRisks = u"responsabilité civile, accidents corporels"_s;
    profile.dayRateCents = 2'000;
    profile.kilometreCents = 43;
    const int year = schoolYearOf(today);
    for (const SchoolHoliday& holiday : frenchSchoolHolidays(year))
        profile.holidays.append({frenchName(holiday.kind), holiday.from, holiday.until});
    for (const SchoolHoliday& holiday : flemishSchoolHolidays(year))
        profile.holidays.append({dutchName(holiday.kind), holiday.from, holiday.until});
    std::ranges::stable_sort(profile.holidays, {}, &Holiday::from);
    return profile;
}

} // namespace entraide
