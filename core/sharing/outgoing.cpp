// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/outgoing.h"

#include "domain/phone.h"
#include "sharing/outside.h"
#include "storage/desk.h"

#include <QJsonArray>

#include <span>
#include <variant>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// What is shared with the records that it speaks of, as far as they are here.
struct Behind {
    Behind(const Desk& desk, const Shareable& what)
        : what(what) {
        if (const auto* request = std::get_if<Request>(&what)) {
            helped = desk.find<Beneficiary>(request->beneficiary);
            person = helped ? desk.find<Person>(helped->person) : std::nullopt;
            organisation = desk.find<Organisation>(request->organisation);
        } else {
            person = desk.find<Person>(std::get<Dish>(what).cook);
        }
    }

    const Shareable& what;
    std::optional<Beneficiary> helped;
    std::optional<Person> person; ///< who is helped, or the cook
    std::optional<Organisation> organisation;
};

QJsonObject leavingOf(Audience audience, const Shareable& what) {
    return std::visit([&](const auto& record) { return leaving(audience, record); }, what);
}

/// As Names::addressOf: its own place, else the organisation's, else where the person lives.
QJsonObject whereabouts(Audience audience, const Behind& behind) {
    const bool hasOwn = std::visit([](const auto& record) { return record.address != Address(); }, behind.what);
    if (hasOwn)
        return leavingOf(audience, behind.what);
    if (behind.organisation)
        return leaving(audience, *behind.organisation);
    return behind.person ? leaving(audience, *behind.person) : QJsonObject();
}

void addSender(const Desk& desk, QLatin1StringView type, QJsonObject& body) {
    body.insert("type"_L1, QString(type));
    body.insert("from"_L1, desk.info().uuid);
    body.insert("desk"_L1, desk.info().name);
}

/// What is no request says so, in two ways: desks that know requests only read no card that asks for nobody.
void addKind(CardKind kind, QJsonObject& body) {
    if (kind == CardKind::Request)
        return;
    body.insert("kind"_L1, QString(enumName(kind)));
    body.insert("people_needed"_L1, 0);
}

template <Record R>
void addStaying(Audience audience, const std::optional<R>& record, const std::optional<QStringList>& codes,
                QList<StayingField>& stays) {
    if (record)
        stays += stayingOf(audience, R::entity, bodyOf(*record), codes);
}

QList<StayingField> staying(Audience audience, const Behind& behind, const std::optional<QStringList>& codes) {
    QList<StayingField> stays = std::visit(
        [&]<class R>(const R& record) { return stayingOf(audience, R::entity, bodyOf(record), codes); }, behind.what);
    addStaying(audience, behind.helped, codes, stays);
    addStaying(audience, behind.person, codes, stays);
    addStaying(audience, behind.organisation, codes, stays);
    return stays;
}

/// In one line, without what the other side refuses to read, and no longer than it reads.
QString readable(const QString& text) {
    QString line;
    for (const QChar c : text.simplified()) {
        if (c.isSurrogate() || isPlainText(QString(c)))
            line.append(c);
    }
    line.truncate(OutsideBounds::text);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line.isValidUtf16() ? line : QString();
}

QJsonValue readable(const QJsonValue& value) {
    if (value.isString())
        return readable(value.toString());
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue& item : value.toArray())
            items.append(readable(item));
        return items;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = readable(QJsonValue(it.value()));
        return object;
    }
    return value;
}

/// All that may be given, under the codes.
QJsonObject allToGive(const Behind& behind) {
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
    add(leavingOf(Audience::HandedOver, behind.what));
    const QJsonObject where = whereabouts(Audience::HandedOver, behind);
    if (where.contains(address))
        all.insert(address, where.value(address));
    else
        all.remove(address);
    all = readable(QJsonValue(all)).toObject();
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

std::span<const QLatin1StringView> needed(const Shareable& what) {
    const auto* request = std::get_if<Request>(&what);
    return request ? neededFor(request->service) : neededToFetch();
}

QStringList codesGiven(const Desk& desk, const Shareable& what, const QStringList& leftOut) {
    QStringList codes = handoverCodes(desk, what);
    codes.removeIf([&](const QString& code) { return leftOut.contains(code); });
    return codes;
}

} // namespace

// ---- cards --------------------------------------------------------------------------------------------------------

QJsonObject cardBody(const Desk& desk, const Shareable& what, CardState state, const QString& claim) {
    QJsonObject body = leavingOf(Audience::Partner, what);
    const QJsonObject where = whereabouts(Audience::Partner, Behind(desk, what));
    if (where.contains("quarter"_L1))
        body.insert("quarter"_L1, where.value("quarter"_L1));
    addSender(desk, "card"_L1, body);
    addKind(kindOf(what), body);
    body.insert("state"_L1, QString(enumName(state)));
    if (!claim.isEmpty())
        body.insert("claim"_L1, claim);
    return body;
}

QJsonObject takenCardBody(const Desk& desk, CardKind kind) {
    QJsonObject body;
    addSender(desk, "card"_L1, body);
    addKind(kind, body);
    body.insert("state"_L1, QString(enumName(CardState::Taken)));
    return body;
}

Preview cardPreview(const Desk& desk, const Shareable& what) {
    Preview preview;
    preview.document = cardBody(desk, what, CardState::Offered);
    preview.leaves = valuesOf(preview.document);
    preview.stays = staying(Audience::Partner, Behind(desk, what), {});
    return preview;
}

// ---- hand-overs ---------------------------------------------------------------------------------------------------

QStringList handoverCodes(const Desk& desk, const Shareable& what) {
    const QJsonObject all = allToGive(Behind(desk, what));
    QStringList codes;
    for (QLatin1StringView code : needed(what)) {
        if (all.contains(code))
            codes.append(code);
    }
    return codes;
}

QJsonObject handoverBody(const Desk& desk, const Shareable& what, const QString& card, const QString& claim,
                         const QStringList& leftOut, const QString& salt) {
    const QJsonObject all = allToGive(Behind(desk, what));
    QJsonObject fields;
    for (const QString& code : codesGiven(desk, what, leftOut))
        fields.insert(code, all.value(code));
    return {{u"type"_s, u"handover"_s}, {u"from"_s, desk.info().uuid}, {u"card"_s, card}, {u"claim"_s, claim},
            {u"salt"_s, salt},          {u"fields"_s, fields}};
}

Preview handoverPreview(const Desk& desk, const Shareable& what, const QString& card, const QString& claim,
                        const QStringList& leftOut) {
    Preview preview;
    preview.document = handoverBody(desk, what, card, claim, leftOut, QString(32, u'0'));
    preview.leaves = valuesOf(preview.document);
    preview.stays = staying(Audience::HandedOver, Behind(desk, what), codesGiven(desk, what, leftOut));
    return preview;
}

} // namespace entraide
