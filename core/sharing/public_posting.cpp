// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/region.h"
#include "sharing/outgoing.h"
#include "storage/desk.h"
#include "workflows/posting_desk.h"

#include <QJsonArray>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QJsonValue left(const RoleCount& count) {
    return count.capacity > 0 ? QJsonValue(count.free()) : QJsonValue(QJsonValue::Null);
}

/// What is left in all of \a counts; no limit when one of them has none.
QJsonValue leftInAll(const QList<RoleCount>& counts) {
    int sum = 0;
    for (const RoleCount& count : counts) {
        if (count.capacity == 0)
            return QJsonValue(QJsonValue::Null);
        sum += count.free();
    }
    return sum;
}

QJsonArray shiftsToCome(const QJsonArray& shifts, const QList<RoleCount>& counts, const Today& today) {
    QJsonArray result;
    for (const QJsonValue& value : shifts) {
        QJsonObject shift = value.toObject();
        if (QDate::fromString(shift.value("date"_L1).toString(), Qt::ISODate) < today.date)
            continue;
        const auto hours = TimeRange::fromString(shift.take("hours"_L1).toString());
        if (!hours)
            continue;
        shift.insert("from"_L1, clockText(hours->start));
        shift.insert("to"_L1, clockText(hours->end));
        if (!shift.contains("place"_L1))
            shift.insert("place"_L1, QString());
        QJsonArray places;
        for (const RoleCount& count : counts) {
            if (count.shift == shift.value("key"_L1).toString())
                places.append(QJsonObject{{u"role"_s, count.role}, {u"left"_s, left(count)}});
        }
        shift.insert("places"_L1, places);
        result.append(shift);
    }
    return result;
}

QJsonArray rolesWithPlaces(const QJsonArray& roles, const QList<RoleCount>& counts, const QJsonArray& shifts) {
    QJsonArray result;
    for (const QJsonValue& value : roles) {
        QJsonObject role = value.toObject();
        QList<RoleCount> own;
        std::ranges::copy_if(counts, std::back_inserter(own), [&](const RoleCount& count) {
            const bool toCome = count.shift.isEmpty() || std::ranges::any_of(shifts, [&](const QJsonValue& shift) {
                                    return shift.toObject().value("key"_L1).toString() == count.shift;
                                });
            return count.role == role.value("key"_L1).toString() && toCome;
        });
        role.insert("left"_L1, leftInAll(own));
        result.append(role);
    }
    return result;
}

/// From the postcode, so that nothing somebody typed is taken for a place: "Ixelles / Elsene".
QString localityOf(const Region& region, const QString& postcode) {
    const PostcodePlace* place = region.find(postcode);
    if (!place)
        return {};
    return place->name.nl.isEmpty() || place->name.nl == place->name.fr ? place->name.fr
                                                                        : place->name.fr + u" / "_s + place->name.nl;
}

} // namespace

QJsonObject publicPostingBody(const Desk& desk, const Posting& posting, const Today& today) {
    QJsonObject body = leaving(Audience::Noticeboard, posting);
    const auto host = desk.find<Organisation>(posting.organisation);
    const QJsonObject hosted = host ? leaving(Audience::Noticeboard, *host) : QJsonObject();
    body.insert("organisation"_L1, hosted.value("organisation"_L1).toString());
    const bool elsewhere = posting.address != Address();
    const QString postcode = (elsewhere ? body : hosted).value("postcode"_L1).toString();
    body.insert("postcode"_L1, postcode);
    body.insert("locality"_L1, localityOf(desk.region(), postcode));

    const QList<RoleCount> counts = placesOf(posting, desk.findBy<Signup>("posting"_L1, posting.id.toString()));
    const QJsonArray shifts = shiftsToCome(body.value("shifts"_L1).toArray(), counts, today);
    body.insert("shifts"_L1, shifts);
    body.insert("roles"_L1, rolesWithPlaces(body.value("roles"_L1).toArray(), counts, shifts));
    for (const QLatin1StringView text : {"title"_L1, "text"_L1})
        body.insert(text, body.value(text).toObject());
    body.insert("questions"_L1, body.value("questions"_L1).toArray());
    body.insert("valid_until"_L1, body.value("valid_until"_L1).toString());
    body.insert("type"_L1, u"posting"_s);
    body.insert("state"_L1, posting.state == PostingState::Full ? u"full"_s : u"published"_s);
    return body;
}

Preview publicPostingPreview(const Desk& desk, const Posting& posting, const Today& today) {
    Preview preview;
    preview.document = publicPostingBody(desk, posting, today);
    preview.leaves = valuesOf(preview.document);
    preview.stays = stayingOf(Audience::Noticeboard, EntityType::Posting, bodyOf(posting));
    if (const auto host = desk.find<Organisation>(posting.organisation))
        preview.stays += stayingOf(Audience::Noticeboard, EntityType::Organisation, bodyOf(*host));
    return preview;
}

} // namespace entraide
