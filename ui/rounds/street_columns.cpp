// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/street_columns.h"

#include "domain/records.h"
#include "sharing/team_documents.h"
#include "storage/desk.h"
#include "ui/records/cells.h"
#include "ui/records/list_section.h"
#include "ui/words/round_words.h"
#include "ui/words/sharing_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct StreetTexts {
    Q_DECLARE_TR_FUNCTIONS(StreetColumns)
};

Cell labelCell(const ListRow& row) {
    return {.text = row.label,
            .icon = row.conflicted ? u"conflict"_s : QString(),
            .tone = row.conflicted ? Tone::Warning : Tone::Normal};
}

QString countText(const ListRow& row, QLatin1StringView field) {
    const int count = row.body.value(field).toInt();
    return count > 0 ? QLocale().toString(count) : QString();
}

/// While a dish is still the desk's, how far it is with other chapters.
Cell dishStateCell(const Desk& desk, const ListRow& row) {
    const auto share = row.state == enumName(DishState::Offered) ? shareOf(desk, row.id) : std::nullopt;
    if (!share || !share->isLive())
        return stateCell(EntityType::Dish, row.state);
    return {StreetTexts::tr("chapters: %1", "how far it is").arg(word(share->state)), u"swap"_s, Tone::Accent};
}

} // namespace

QList<RecordColumn> dishColumns(const Desk& desk) {
    const auto cook = [&desk](const ListRow& row) {
        const auto found = desk.find<Person>(PersonId::fromString(row.person).value_or(PersonId()));
        return plainCell(found ? fullName(*found) : absentText(row.person));
    };
    const auto slot = [](const ListRow& row) {
        return plainCell(hoursText(recordFromBody<Dish>(row.id, row.body).slot));
    };
    const auto suits = [](const ListRow& row) {
        return plainCell(suitsText(recordFromBody<Dish>(row.id, row.body).suits));
    };
    return {
        {.title = StreetTexts::tr("Dish"), .cell = labelCell, .sortColumn = u"label"_s, .bold = true},
        {.title = StreetTexts::tr("Cook"), .cell = cook, .sortColumn = {}},
        {.title = StreetTexts::tr("Portions"),
         .cell = [](const ListRow& row) { return plainCell(countText(row, "portions"_L1)); },
         .sortColumn = u"portions"_s},
        {.title = StreetTexts::tr("Between"), .cell = slot, .sortColumn = {}},
        {.title = StreetTexts::tr("Also is"), .cell = suits, .sortColumn = {}},
        {.title = StreetTexts::tr("State"),
         .cell = [&desk](const ListRow& row) { return dishStateCell(desk, row); },
         .sortColumn = u"state"_s},
    };
}

QList<ListFilter> dishFilters() {
    return {
        {.id = u"open"_s, .name = StreetTexts::tr("In no round yet"), .states = {enumName(DishState::Offered)}},
        {.id = u"planned"_s, .name = StreetTexts::tr("Planned dishes"), .states = {enumName(DishState::Planned)}},
        {.id = u"chapters"_s,
         .name = StreetTexts::tr("With another chapter"),
         .states = {enumName(DishState::HandedOver)}},
        {.id = u"failed"_s, .name = StreetTexts::tr("Failed dishes"), .states = {enumName(DishState::Failed)}},
        {.id = u"all"_s, .name = StreetTexts::tr("All dishes of the day")},
    };
}

QList<RecordColumn> zoneColumns() {
    const auto kind = [](const ListRow& row) {
        const auto found = enumFromName<OrganisationKind>(row.body.value("kind"_L1).toString());
        return plainCell(sentenceCase(word(found.value_or(OrganisationKind::DistributionZone))));
    };
    const auto needs = [](const ListRow& row) {
        return plainCell(needsText(recordFromBody<Organisation>(row.id, row.body).needs));
    };
    return {
        {.title = StreetTexts::tr("Zone"), .cell = labelCell, .sortColumn = u"label"_s, .bold = true},
        {.title = StreetTexts::tr("Kind"), .cell = kind, .sortColumn = u"kind"_s},
        {.title = StreetTexts::tr("Quarter"),
         .cell = [](const ListRow& row) { return plainCell(placeName(row.postcode)); },
         .sortColumn = {}},
        {.title = StreetTexts::tr("Portions"),
         .cell = [](const ListRow& row) { return plainCell(countText(row, "meals_per_day"_L1)); },
         .sortColumn = u"meals_per_day"_s},
        {.title = StreetTexts::tr("Besides"), .cell = needs, .sortColumn = {}},
        {.title = StreetTexts::tr("State"), .cell = stateCells(EntityType::Organisation), .sortColumn = u"state"_s},
    };
}

QList<ListFilter> zoneFilters() {
    return {
        {.id = u"active"_s, .name = StreetTexts::tr("Served zones"), .states = {enumName(OrganisationState::Active)}},
        {.id = u"ended"_s, .name = StreetTexts::tr("No longer served"), .states = {enumName(OrganisationState::Ended)}},
        {.id = u"all"_s, .name = StreetTexts::tr("All zones and shelters")},
    };
}

QStringList zoneKinds() {
    return {enumName(OrganisationKind::DistributionZone), enumName(OrganisationKind::Shelter)};
}

} // namespace entraide
