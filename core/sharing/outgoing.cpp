// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/outgoing.h"

#include "domain/phone.h"
#include "domain/schema.h"
#include "storage/desk.h"
#include "workflows/enrolment.h"

#include <QJsonArray>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// The records that a request speaks of, as far as they are here.
struct Behind {
    Behind(const Desk& desk, const Request& request)
        : helped(desk.find<Beneficiary>(request.beneficiary))
        , person(helped ? desk.find<Person>(helped->person) : std::nullopt)
        , organisation(desk.find<Organisation>(request.organisation)) {}

    std::optional<Beneficiary> helped;
    std::optional<Person> person;
    std::optional<Organisation> organisation;
};

/// As Names::addressOf: the request's own place, else the organisation's, else where the person lives.
template <class F> auto whereabouts(const Request& request, const Behind& behind, F&& of) -> QJsonObject {
    if (request.address != Address())
        return of(request);
    if (behind.organisation)
        return of(*behind.organisation);
    return behind.person ? of(*behind.person) : QJsonObject();
}

void addSender(const Desk& desk, QLatin1StringView type, QJsonObject& body) {
    body.insert("type"_L1, QString(type));
    body.insert("from"_L1, desk.info().uuid);
    body.insert("desk"_L1, desk.info().name);
}

template <Record R>
void addStaying(Audience audience, const std::optional<R>& record, const std::optional<QStringList>& codes,
                QList<StayingField>& stays) {
    if (record)
        stays += stayingOf(audience, R::entity, bodyOf(*record), codes);
}

QList<StayingField> staying(Audience audience, const Request& request, const Behind& behind,
                            const std::optional<QStringList>& codes) {
    QList<StayingField> stays = stayingOf(audience, EntityType::Request, bodyOf(request), codes);
    addStaying(audience, behind.helped, codes, stays);
    addStaying(audience, behind.person, codes, stays);
    addStaying(audience, behind.organisation, codes, stays);
    return stays;
}

/// All that may be given with a request, under the codes.
QJsonObject allToGive(const Request& request, const Behind& behind) {
    constexpr auto address = "address"_L1;
    QJsonObject all;
    const auto add = [&](const QJsonObject& part) {
        for (auto it = part.begin(); it != part.end(); ++it)
            all.insert(it.key(), it.value());
    };
    if (behind.person && !behind.organisation)
        add(leaving(Audience::HandedOver, *behind.person));
    if (behind.helped && !behind.organisation)
        add(leaving(Audience::HandedOver, *behind.helped));
    if (behind.organisation)
        add(leaving(Audience::HandedOver, *behind.organisation));
    add(leaving(Audience::HandedOver, request));
    const QJsonObject where =
        whereabouts(request, behind, [](const auto& record) { return leaving(Audience::HandedOver, record); });
    if (where.contains(address))
        all.insert(address, where.value(address));
    else
        all.remove(address);
    // One number is enough to call, and a number that cannot be dialled is none.
    QJsonArray phones;
    for (const QJsonValue& phone : all.value("phones"_L1).toArray()) {
        if (phones.isEmpty() && Phone::fromText(phone.toString()))
            phones.append(phone);
    }
    if (phones.isEmpty())
        all.remove("phones"_L1);
    else
        all.insert("phones"_L1, phones);
    if (!Phone::fromText(all.value("contact_phone"_L1).toString()))
        all.remove("contact_phone"_L1);
    return all;
}

QStringList codesGiven(const Desk& desk, const Request& request, const QStringList& leftOut) {
    QStringList codes = handoverCodes(desk, request);
    codes.removeIf([&](const QString& code) { return leftOut.contains(code); });
    return codes;
}

} // namespace

// ---- cards --------------------------------------------------------------------------------------------------------

std::optional<QString> missingToShare(const Desk& desk, const Request& request, const Today& today) {
    const auto body = desk.body(request.id.toString());
    const QStringList unreadable = body ? schemaOf(EntityType::Request).unreadable(*body) : QStringList();
    for (const QString& field : {u"service"_s, u"when"_s}) {
        if (unreadable.contains(field))
            return field;
    }
    for (const FormIssue& issue : check(request, today)) {
        if (!issue.warning)
            return issue.field;
    }
    return request.when.from.isValid() ? std::nullopt : std::optional(u"when.from"_s);
}

bool mayBeShared(const Desk& desk, const Request& request) {
    if (request.state != RequestState::Open && request.state != RequestState::Proposed)
        return false;
    const Behind behind(desk, request);
    return behind.organisation || (behind.person && behind.person->state != PersonState::Erased);
}

QJsonObject cardBody(const Desk& desk, const Request& request, CardState state, const QString& claim) {
    QJsonObject body = leaving(Audience::Partner, request);
    const QJsonObject where = whereabouts(request, Behind(desk, request),
                                          [](const auto& record) { return leaving(Audience::Partner, record); });
    if (where.contains("quarter"_L1))
        body.insert("quarter"_L1, where.value("quarter"_L1));
    addSender(desk, "card"_L1, body);
    body.insert("state"_L1, QString(enumName(state)));
    if (!claim.isEmpty())
        body.insert("claim"_L1, claim);
    return body;
}

QJsonObject takenCardBody(const Desk& desk) {
    QJsonObject body;
    addSender(desk, "card"_L1, body);
    body.insert("state"_L1, QString(enumName(CardState::Taken)));
    return body;
}

Preview cardPreview(const Desk& desk, const Request& request) {
    Preview preview;
    preview.document = cardBody(desk, request, CardState::Offered);
    preview.leaves = valuesOf(preview.document);
    preview.stays = staying(Audience::Partner, request, Behind(desk, request), {});
    return preview;
}

// ---- hand-overs ---------------------------------------------------------------------------------------------------

QStringList handoverCodes(const Desk& desk, const Request& request) {
    const QJsonObject all = allToGive(request, Behind(desk, request));
    QStringList codes;
    for (QLatin1StringView code : neededFor(request.service)) {
        if (all.contains(code))
            codes.append(code);
    }
    return codes;
}

QJsonObject handoverBody(const Desk& desk, const Request& request, const QString& card, const QString& claim,
                         const QStringList& leftOut, const QString& salt) {
    const QJsonObject all = allToGive(request, Behind(desk, request));
    QJsonObject fields;
    for (const QString& code : codesGiven(desk, request, leftOut))
        fields.insert(code, all.value(code));
    return {{u"type"_s, u"handover"_s}, {u"from"_s, desk.info().uuid}, {u"card"_s, card}, {u"claim"_s, claim},
            {u"salt"_s, salt},          {u"fields"_s, fields}};
}

Preview handoverPreview(const Desk& desk, const Request& request, const QString& card, const QString& claim,
                        const QStringList& leftOut) {
    Preview preview;
    preview.document = handoverBody(desk, request, card, claim, leftOut, QString(32, u'0'));
    preview.leaves = valuesOf(preview.document);
    preview.stays = staying(Audience::HandedOver, request, Behind(desk, request), codesGiven(desk, request, leftOut));
    return preview;
}

} // namespace entraide
