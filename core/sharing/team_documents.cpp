// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/team_documents.h"

#include "domain/text_fold.h"
#include "domain/derived_id.h"
#include "storage/document_store.h"

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr auto partnerPrefix = "partner:"_L1;
constexpr auto sharePrefix = "share:"_L1;
constexpr auto pledgePrefix = "pledge:"_L1;
constexpr auto figuresKey = "figures"_L1;
/// One field for each place of publication: two PCs that publish to two partners apart do not clash.
constexpr auto targetPrefix = "to "_L1;

QString timeText(const QDateTime& time) {
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeOf(const QJsonValue& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

void setOrRemove(QJsonObject& body, QLatin1StringView key, const QString& text) {
    if (text.isEmpty())
        body.remove(key);
    else
        body.insert(key, text);
}

/// What a document is about stands under the name of its type.
constexpr std::array recordTypes{EntityType::Posting, EntityType::Dish, EntityType::Request};

AnyId recordIn(const QJsonObject& body) {
    const auto found = std::ranges::find_if(recordTypes, [&](EntityType type) { return body.contains(enumName(type)); });
    return found == recordTypes.end() ? AnyId() : body.value(enumName(*found)).toString();
}

void setRecord(QJsonObject& body, const AnyId& record) {
    const auto type = entityTypeOf(record);
    if (type && std::ranges::find(recordTypes, *type) != recordTypes.end())
        body.insert(enumName(*type), record);
}

Share shareFrom(const QString& id, const QJsonObject& body) {
    Share share;
    share.id = id;
    share.about = recordIn(body);
    share.state = enumFromName<ShareState>(body.value("state"_L1).toString()).value_or(ShareState::Withdrawn);
    share.claim = body.value("claim"_L1).toString();
    share.database = body.value("partner"_L1).toString();
    share.agreedBy = body.value("agreed_by"_L1).toString();
    share.agreedAt = timeOf(body.value("agreed_at"_L1));
    share.handedOverBy = body.value("handed_over_by"_L1).toString();
    share.handedOverAt = timeOf(body.value("handed_over_at"_L1));
    share.outcome = body.value("outcome"_L1).toString();
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (!it.key().startsWith(targetPrefix))
            continue;
        const QJsonObject target = it.value().toObject();
        share.targets.append({it.key().mid(targetPrefix.size()), target.value("card"_L1).toString(),
                              target.value("withdrawn"_L1).toBool()});
    }
    return share;
}

QJsonObject bodyFrom(const Share& share, QJsonObject body) {
    body.insert("type"_L1, u"share"_s);
    setRecord(body, share.about);
    body.insert("state"_L1, QString(enumName(share.state)));
    setOrRemove(body, "claim"_L1, share.claim);
    setOrRemove(body, "partner"_L1, share.database);
    setOrRemove(body, "agreed_by"_L1, share.agreedBy);
    setOrRemove(body, "agreed_at"_L1, timeText(share.agreedAt));
    setOrRemove(body, "handed_over_by"_L1, share.handedOverBy);
    setOrRemove(body, "handed_over_at"_L1, timeText(share.handedOverAt));
    setOrRemove(body, "outcome"_L1, share.outcome);
    for (const ShareTarget& target : share.targets) {
        QJsonObject entry{{u"card"_s, target.document}};
        if (target.withdrawn)
            entry.insert("withdrawn"_L1, true);
        body.insert(targetPrefix + target.database, entry);
    }
    return body;
}

Pledge pledgeFrom(const QString& id, const QJsonObject& body) {
    return {id,
            body.value("partner"_L1).toString(),
            body.value("card"_L1).toString(),
            "claim:"_L1 + id.mid(pledgePrefix.size()),
            std::max(1, body.value("people"_L1).toInt(1)),
            enumFromName<PledgeState>(body.value("state"_L1).toString()).value_or(PledgeState::Withdrawn),
            recordIn(body)};
}

/// Choosing is what ends a conflict: whoever acts on the document has seen all of it.
void put(Desk::Writer& writer, const QString& id, const QJsonObject& body) {
    if (isInConflict(writer.desk(), id))
        writer.desk().documents().resolve(id, body);
    else
        writer.putBody(id, body);
}

QString asideId(const QString& database, const QString& document) {
    return derivedId("aside"_L1, database + u'/' + document);
}

} // namespace

const ShareTarget* Share::targetIn(const QString& name) const {
    const auto found = std::ranges::find(targets, name, &ShareTarget::database);
    return found == targets.end() ? nullptr : &*found;
}

const ShareTarget* Share::targetOf(const QString& document) const {
    const auto found = std::ranges::find(targets, document, &ShareTarget::document);
    return found == targets.end() ? nullptr : &*found;
}

QString Pledge::idFor(const QString& claim) {
    return pledgePrefix + claim.section(u':', 1);
}

// ---- partners -----------------------------------------------------------------------------------------------------

QList<Partner> partnersOf(const Desk& desk) {
    QList<Partner> partners;
    for (const QString& id : desk.documents().idsBeginning(partnerPrefix)) {
        if (const auto body = desk.documents().winningBody(id))
            partners.append({id.mid(partnerPrefix.size()), body->value("name"_L1).toString(),
                             body->value(figuresKey).toBool()});
    }
    return partners;
}

std::optional<Partner> partnerOf(const Desk& desk, const QString& uuidOrName) {
    const QList<Partner> all = partnersOf(desk);
    const QString folded = foldText(uuidOrName);
    std::optional<Partner> named;
    for (const Partner& partner : all) {
        if (partner.uuid == uuidOrName || partner.database() == uuidOrName ||
            partnerPrefix + partner.uuid == uuidOrName)
            return partner;
        if (foldText(partner.name) != folded)
            continue;
        if (named)
            return std::nullopt; // two of that name
        named = partner;
    }
    return named;
}

void savePartner(Desk::Writer& writer, const Partner& partner) {
    const QString id = partner.id();
    QJsonObject body = writer.desk().documents().winningBody(id).value_or(QJsonObject());
    body.insert("type"_L1, u"partner"_s);
    body.insert("name"_L1, partner.name);
    put(writer, id, body);
    writer.desk().makeDatabase(ScopeKind::Partner, partner.uuid);
}

void setFigures(Desk::Writer& writer, const Partner& partner) {
    const QString id = partner.id();
    QJsonObject body = writer.desk().documents().winningBody(id).value_or(QJsonObject());
    if (partner.figures)
        body.insert(figuresKey, true);
    else
        body.remove(figuresKey);
    put(writer, id, body);
}

// ---- shares -------------------------------------------------------------------------------------------------------

QList<Share> allShares(const Desk& desk) {
    QList<Share> shares;
    for (const QString& id : desk.documents().idsBeginning(sharePrefix)) {
        if (const auto body = desk.documents().winningBody(id))
            shares.append(shareFrom(id, *body));
    }
    return shares;
}

std::optional<Share> shareOf(const Desk& desk, const AnyId& about) {
    const QString id = Share::idFor(about);
    const auto body = desk.documents().winningBody(id);
    return body ? std::optional(shareFrom(id, *body)) : std::nullopt;
}

void save(Desk::Writer& writer, const Share& share) {
    const auto base = writer.desk().documents().winningBody(share.id);
    put(writer, share.id, bodyFrom(share, base.value_or(QJsonObject())));
}

QStringList claimsIn(const Desk& desk, const QString& shareId) {
    QStringList claims;
    for (const DocumentStore::Stored& leaf : desk.documents().leaves(shareId)) {
        const QString claim = leaf.body.value("claim"_L1).toString();
        if (!leaf.deleted && !claim.isEmpty() && !claims.contains(claim))
            claims.append(claim);
    }
    return claims;
}

QStringList ourPostings(const Desk& desk, const QString& database) {
    QStringList ids;
    for (const Share& share : allShares(desk)) {
        if (const ShareTarget* target = share.targetIn(database); target && share.isLive() && !target->withdrawn)
            ids.append(target->document);
    }
    return ids;
}

QList<ShareTarget> targetsOfDeleted(const Desk& desk, const QString& shareId) {
    const auto stored = desk.documents().revision(shareId);
    if (!stored || !stored->deleted)
        return {};
    for (const RevisionId& rev : stored->ancestry.mid(1)) {
        const auto before = desk.documents().revision(shareId, rev);
        if (before && before->available && !before->body.isEmpty())
            return shareFrom(shareId, before->body).targets;
    }
    return {};
}

// ---- pledges ------------------------------------------------------------------------------------------------------

QList<Pledge> allPledges(const Desk& desk) {
    QList<Pledge> pledges;
    for (const QString& id : desk.documents().idsBeginning(pledgePrefix)) {
        if (const auto body = desk.documents().winningBody(id))
            pledges.append(pledgeFrom(id, *body));
    }
    return pledges;
}

std::optional<Pledge> pledgeOf(const Desk& desk, const QString& claim) {
    const QString id = Pledge::idFor(claim);
    const auto body = desk.documents().winningBody(id);
    return body ? std::optional(pledgeFrom(id, *body)) : std::nullopt;
}

void save(Desk::Writer& writer, const Pledge& pledge) {
    QJsonObject body = writer.desk().documents().winningBody(pledge.id).value_or(QJsonObject());
    body.insert("type"_L1, u"pledge"_s);
    body.insert("partner"_L1, pledge.database);
    body.insert("card"_L1, pledge.card);
    body.insert("people"_L1, pledge.people);
    body.insert("state"_L1, QString(enumName(pledge.state)));
    for (const EntityType type : recordTypes)
        body.remove(enumName(type));
    setRecord(body, pledge.record);
    put(writer, pledge.id, body);
}

bool isInConflict(const Desk& desk, const QString& id) {
    return std::ranges::count_if(desk.documents().leaves(id),
                                 [](const DocumentStore::Stored& leaf) { return !leaf.deleted; }) > 1;
}

// ---- set aside ----------------------------------------------------------------------------------------------------

bool isSetAside(const Desk& desk, const QString& database, const QString& document) {
    return desk.documents().winningBody(asideId(database, document)).has_value();
}

void setAside(Desk::Writer& writer, const QString& database, const QString& document, const QString& reason,
              const QString& by, const QDateTime& at) {
    put(writer, asideId(database, document),
        {{u"type"_s, u"aside"_s}, {u"reason"_s, reason}, {u"by"_s, by}, {u"at"_s, timeText(at)}});
}

} // namespace entraide
