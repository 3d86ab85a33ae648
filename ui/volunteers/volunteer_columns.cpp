// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/volunteer_columns.h"

#include "domain/records.h"
#include "ui/records/cells.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(VolunteerColumns)
};

Cell nameCell(const ListRow& row) {
    return {.text = row.label.isEmpty() ? Texts::tr("(not received yet)") : row.label,
            .icon = row.conflicted ? u"conflict"_s : QString(),
            .tone = row.conflicted ? Tone::Warning : Tone::Normal};
}

Cell servicesCell(const ListRow& row) {
    QStringList words;
    for (const QJsonValue& name : row.body.value("services"_L1).toArray()) {
        const auto service = enumFromName<Service>(name.toString());
        words.append(service ? word(*service) : name.toString());
    }
    return {.text = sentenceCase(words.join(u", "_s)), .icon = {}};
}

Cell registeredCell(const ListRow& row) {
    return {.text = dateText(QDate::fromString(row.body.value("registered"_L1).toString(), Qt::ISODate)), .icon = {}};
}

} // namespace

QList<RecordColumn> volunteerColumns() {
    return {
        {.title = Texts::tr("State"),
         .cell = stateCells(EntityType::Volunteer),
         .sortColumn = u"state"_s,
         .field = u"state"_s},
        {.title = Texts::tr("Name"), .cell = nameCell, .sortColumn = u"label"_s, .bold = true},
        {.title = Texts::tr("Services"), .cell = servicesCell, .sortColumn = {}, .field = u"services"_s},
        {.title = Texts::tr("Quarter"),
         .cell = [](const ListRow& row) { return Cell{.text = placeName(row.postcode), .icon = {}}; },
         .sortColumn = u"postcode"_s,
         .field = u"person.address.postcode"_s},
        {.title = Texts::tr("Registered"), .cell = registeredCell, .sortColumn = u"registered"_s},
    };
}

QList<ListFilter> volunteerFilters() {
    return {
        {u"all"_s, Texts::tr("All"), {}},
        {u"applied"_s, Texts::tr("Applications"), {u"applied"_s, u"screened"_s}},
        {u"available"_s, Texts::tr("Available"), {u"active"_s}},
        {u"paused"_s, Texts::tr("On pause"), {u"paused"_s}},
        {u"left"_s, Texts::tr("Left", "volunteers who left"), {u"left"_s}},
        {twinsFilter(), Texts::tr("Possible duplicates")},
    };
}

QString twinsFilter() {
    return u"twins"_s;
}

} // namespace entraide
