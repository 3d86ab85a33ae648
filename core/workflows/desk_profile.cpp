// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/desk_profile.h"

#include "domain/email.h"
#include "domain/phone.h"
#include "storage/desk.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int youngestByLaw = 15;
constexpr int oldestLeastAge = 99;
constexpr int dayMinutes = 24 * 60;

void tidyTexts(DeskProfile& profile) {
    for (QString* text :
         {&profile.name, &profile.legalForm, &profile.purpose, &profile.address.street, &profile.address.number,
          &profile.address.box, &profile.address.postcode, &profile.address.locality, &profile.phone, &profile.email,
          &profile.insurer, &profile.insurancePolicy, &profile.insuredRisks})
        *text = text->trimmed();
    for (Holiday& holiday : profile.holidays)
        holiday.name = holiday.name.trimmed();
    std::ranges::stable_sort(profile.ceilings, {}, &ExpenseCeiling::year);
    std::ranges::stable_sort(profile.holidays, {}, &Holiday::from);
}

/// The path of the first field that cannot be kept as it is; empty: none.
QString tidyValues(DeskProfile& profile) {
    if (!profile.phone.isEmpty()) {
        const auto phone = Phone::fromText(profile.phone);
        if (!phone)
            return u"phone"_s;
        profile.phone = phone->e164();
    }
    if (!profile.email.isEmpty()) {
        const auto email = emailFromText(profile.email);
        if (!email)
            return u"email"_s;
        profile.email = *email;
    }
    return {};
}

QString wrongNumber(const DeskProfile& profile) {
    if (profile.dayRateCents < 0)
        return u"day_rate_cents"_s;
    if (profile.kilometreCents < 0)
        return u"kilometre_cents"_s;
    if (profile.dishCutOff < 0 || profile.dishCutOff >= dayMinutes)
        return u"dish_cut_off"_s;
    if (profile.minimumAge < youngestByLaw || profile.minimumAge > oldestLeastAge)
        return u"minimum_age"_s;
    if (profile.smallestCount < 1)
        return u"smallest_count"_s;
    if (profile.signupsPerPerson < 0)
        return u"signups_per_person"_s;
    return {};
}

QString wrongLine(const DeskProfile& profile) {
    for (qsizetype i = 0; i < profile.ceilings.size(); ++i) {
        const ExpenseCeiling& ceiling = profile.ceilings[i];
        const bool twice = i > 0 && profile.ceilings[i - 1].year == ceiling.year;
        if (twice || ceiling.year < 2005 || ceiling.dayCents <= 0 || ceiling.yearCents < ceiling.dayCents ||
            ceiling.kilometres < 0)
            return u"ceilings"_s;
    }
    for (const Holiday& holiday : profile.holidays) {
        if (holiday.name.isEmpty() || !holiday.from.isValid() || !holiday.until.isValid() ||
            holiday.until < holiday.from)
            return u"holidays"_s;
    }
    return {};
}

} // namespace

DeskProfile profileOf(const Desk& desk) {
    if (auto profile = desk.find<DeskProfile>(DeskProfile::ownId()))
        return *profile;
    DeskProfile usual;
    usual.id = DeskProfile::ownId();
    return usual;
}

Outcome<ChangeSet> saveProfile(Desk& desk, DeskProfile profile) {
    desk.require(DeskAct::EditDeskProfile);
    profile.id = DeskProfile::ownId();
    tidyTexts(profile);
    QString wrong = tidyValues(profile);
    if (wrong.isEmpty())
        wrong = wrongNumber(profile);
    if (wrong.isEmpty())
        wrong = wrongLine(profile);
    if (!wrong.isEmpty())
        return Refusal{RefusalCode::NotComplete, profile.id.toString(), wrong};
    return desk.write([&](Desk::Writer& writer) { writer.save(profile); });
}

DeskContact contactOf(const Desk& desk) {
    const DeskProfile profile = profileOf(desk);
    return {profile.name.isEmpty() ? desk.info().name : profile.name,
            profile.phone.isEmpty() ? desk.setting(u"desk/phone"_s) : profile.phone};
}

} // namespace entraide
