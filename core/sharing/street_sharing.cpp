// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/street_sharing.h"

#include "domain/records.h"
#include "domain/text_fold.h"
#include "privacy/redaction.h"
#include "sharing/acting.h"
#include "sharing/outside.h"
#include "sharing/shared_reading.h"
#include "storage/desk.h"
#include "workflows/day_rounds.h"
#include "workflows/street_figures.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dayType = "street"_L1;
constexpr int mostRounds = 1000;
constexpr int mostOfAZone = 100'000;
constexpr int longestZoneName = 80;

/// What a zone is called elsewhere: where a shelter is, is told to nobody more exactly than by its postcode.
QString toldName(const Desk& desk, const OrganisationId& id) {
    const auto place = desk.find<Organisation>(id);
    if (!place)
        return {};
    const QJsonObject told = leaving(Audience::Chapters, *place);
    const QString name = told.value("zone"_L1).toString().simplified().left(longestZoneName);
    const bool isNamed = place->kind == OrganisationKind::DistributionZone && !name.isEmpty() && isPlainText(name);
    return isNamed ? name : told.value("postcode"_L1).toString();
}

void add(QList<ToldZone>& zones, const ToldZone& more) {
    const auto known = std::ranges::find(zones, more.zone, &ToldZone::zone);
    if (known == zones.end()) {
        zones.append(more);
        return;
    }
    known->portions += more.portions;
    known->kits = withNeeds(known->kits, more.kits);
}

/// The zones from \a most on become one without a name.
QList<ToldZone> firstOf(const QList<ToldZone>& zones, qsizetype most) {
    if (zones.size() <= most)
        return zones;
    QList<ToldZone> first = zones.first(most - 1);
    for (ToldZone zone : zones.mid(most - 1)) {
        zone.zone.clear();
        add(first, zone);
    }
    return first;
}

QJsonObject bodyOf(const ToldDay& day) {
    QJsonObject body = json::encodeRecord(day);
    body.insert("type"_L1, QString(dayType));
    return body;
}

bool isSound(const ToldZone& zone) {
    return zone.portions >= 0 && zone.portions <= mostOfAZone &&
           std::ranges::all_of(zone.kits, [](const NeedCount& kit) { return kit.count >= 1 && kit.count <= mostOfAZone; });
}

} // namespace

QString toldPrefix(const QString& team) {
    return dayType + u':' + team + u':';
}

QString ToldDay::idFor(const QString& team, QDate date) {
    return toldPrefix(team) + date.toString(Qt::ISODate);
}

int ToldDay::portions() const {
    int sum = 0;
    for (const ToldZone& zone : zones)
        sum += zone.portions;
    return sum;
}

std::optional<ToldDay> readToldDay(const QString& id, const QJsonObject& body) {
    auto day = readOutsideBody<ToldDay>(body, dayType);
    const bool good = day && day->date.isValid() && isRandomId(dayType + u':' + day->from, dayType) &&
                      id == ToldDay::idFor(day->from, day->date) && day->rounds >= 0 && day->rounds <= mostRounds &&
                      std::ranges::all_of(day->zones, isSound);
    if (!good)
        return std::nullopt;
    day->id = id;
    return day;
}

std::optional<QJsonObject> toldDayBody(const Desk& desk, QDate date) {
    const StreetDay figures = streetDay(desk, date);
    ToldDay day;
    day.from = desk.info().uuid;
    day.desk = desk.info().name;
    day.date = date;
    day.rounds = std::min(figures.rounds, mostRounds);
    for (const ZoneFigures& zone : figures.zones) {
        if (zone.handedOut > 0 || !zone.needs.isEmpty())
            add(day.zones, {toldName(desk, zone.zone), zone.handedOut, zone.needs});
    }
    if (day.zones.isEmpty())
        return std::nullopt;
    std::ranges::sort(day.zones, {}, [](const ToldZone& zone) { return std::pair(foldText(zone.zone), zone.zone); });
    // No more than the other side reads.
    const QList<ToldZone> zones = day.zones;
    for (qsizetype most = OutsideBounds::entries; most > 0; most /= 2) {
        day.zones = firstOf(zones, most);
        if (QJsonObject body = bodyOf(day); isWithinBounds(body))
            return body;
    }
    return std::nullopt;
}

std::map<QString, QJsonObject> toldDays(const Desk& desk, QDate today) {
    std::map<QString, QJsonObject> days;
    for (int back = 0; back < daysTold; ++back) {
        const QDate date = today.addDays(-back);
        if (auto body = toldDayBody(desk, date))
            days.emplace(ToldDay::idFor(desk.info().uuid, date), *std::move(body));
    }
    return days;
}

QList<ChapterFigures> chapterFigures(const Desk& desk, QDate from, QDate to) {
    QList<ChapterFigures> chapters;
    for (const Partner& partner : partnersOf(desk)) {
        ChapterFigures figures{partner.database(), partner.name, partner.figures};
        const DocumentStore* store = desk.documentsOf(partner.database());
        for (const ToldDay& day : store ? readTold(desk, *store) : QList<ToldDay>()) {
            if (day.date < from || day.date > to)
                continue;
            figures.days.append(day);
            figures.rounds += day.rounds;
            figures.portions += day.portions();
            for (const ToldZone& zone : day.zones) {
                figures.kits = withNeeds(figures.kits, zone.kits);
                add(figures.zones, zone);
            }
        }
        std::ranges::sort(figures.days, {}, [](const ToldDay& day) { return std::pair(day.date, day.id); });
        std::ranges::sort(figures.zones, {},
                          [](const ToldZone& zone) { return std::pair(foldText(zone.zone), zone.zone); });
        chapters.append(figures);
    }
    std::ranges::sort(chapters, {},
                      [](const ChapterFigures& chapter) { return std::pair(foldText(chapter.chapter), chapter.database); });
    return chapters;
}

Outcome<ChangeSet> tellFigures(Desk& desk, const QString& partner, bool tell, const Today& today) {
    return acted(desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        const QList<Partner> partners = partnersOf(desk);
        const auto known = std::ranges::find(partners, partner, &Partner::database);
        if (known == partners.end())
            return Refusal{RefusalCode::NoSuchPartner, partner, {}};
        Partner told = *known;
        told.figures = tell;
        setFigures(writer, told);
        return std::nullopt;
    });
}

} // namespace entraide
