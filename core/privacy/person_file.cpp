// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/person_file.h"

#include "domain/erasure_rules.h"
#include "domain/records.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "storage/queries.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

class Collector {
public:
    Collector(Desk& desk, const PersonId& person)
        : m_desk(desk)
        , m_person(person.toString()) {}

    PersonFile collect() {
        addGone(m_person);
        addMerged();
        followReferences();
        readPersons();
        // What was deleted before is found by reading, and is referred to in its turn.
        for (qsizetype known = -1; known != m_known.size();) {
            known = m_known.size();
            readEverything();
            followReferences();
        }
        place();
        followShares();
        return std::move(m_file);
    }

    PersonFile collectLive() {
        addGone(m_person);
        addMerged();
        followReferences();
        return std::move(m_file);
    }

private:
    QStringList by(EntityType type, QLatin1StringView column, const QStringList& ids) const {
        QStringList found;
        for (const QString& id : ids)
            found += m_desk.idsBy(type, column, id);
        return found;
    }

    void addGone(const QString& id) {
        if (!m_gone.contains(id)) {
            m_gone.insert(id);
            m_file.gone.append(id);
            m_known.insert(id.toUtf8());
        }
    }
    void addGone(const QStringList& ids) {
        for (const QString& id : ids)
            addGone(id);
    }
    QStringList goneOf(EntityType type) const {
        QStringList ids;
        for (const QString& id : m_file.gone) {
            if (entityTypeOf(id) == type)
                ids.append(id);
        }
        return ids;
    }
    QStringList addKept(const QStringList& ids) {
        for (const QString& id : ids) {
            if (!m_kept.contains(id)) {
                m_kept.insert(id);
                m_file.kept.append(id);
            }
        }
        return ids;
    }
    void addEmptied(const QStringList& ids, const QStringList& fields) {
        for (const QString& id : addKept(ids))
            m_file.emptied.insert(id, fields);
    }

    /// What was taken into the person's record was the same person: its versions are theirs, whatever they say.
    void addMerged() {
        const DocumentStore& documents = m_desk.documents();
        for (const DocumentStore::Stored& leaf : documents.leaves(m_person)) {
            for (const RevisionId& rev : leaf.ancestry) {
                const auto stored = documents.revision(m_person, rev);
                if (!stored || !stored->available)
                    continue;
                for (const QJsonValue& id : stored->body.value("merged_from"_L1).toArray()) {
                    // One that was brought back is decided about by itself.
                    if (entityTypeOf(id.toString()) && !m_desk.body(id.toString()))
                        addGone(id.toString());
                }
            }
        }
    }

    void followReferences() {
        using enum EntityType;
        const QStringList person = goneOf(Person);
        addGone(by(Volunteer, "person"_L1, person) + by(Beneficiary, "person"_L1, person) +
                by(Offer, "person"_L1, person));
        const QStringList volunteers = goneOf(Volunteer);
        const QStringList beneficiaries = goneOf(Beneficiary);
        const QStringList offers = goneOf(Offer);
        const QStringList requests = addKept(by(Request, "beneficiary"_L1, beneficiaries));
        const QStringList ownMatches = addKept(by(Match, "volunteer"_L1, volunteers) + by(Match, "offer"_L1, offers));
        const QStringList matches = by(Match, "request"_L1, requests);
        addEmptied(matches, {u"decline_reason"_s, u"override_reason"_s});
        const QStringList tandems =
            addKept(by(Tandem, "volunteer"_L1, volunteers) + by(Tandem, "beneficiary"_L1, beneficiaries));
        addKept(by(Tandem, "substitute"_L1, volunteers));
        const QStringList visits = by(Visit, "tandem"_L1, tandems) + by(Visit, "match"_L1, matches + ownMatches);
        addEmptied(visits, {u"reason"_s});
        addKept(by(Visit, "volunteer"_L1, volunteers));
        const QStringList dishes = by(Dish, "cook"_L1, person);
        const QStringList others = addKept(by(Signup, "volunteer"_L1, volunteers) + by(Donation, "donor"_L1, person) +
                                           by(Payment, "donor"_L1, person) + dishes);
        for (const QStringList& shared : {requests, dishes})
            m_mayBeShared.unite(QSet<QString>(shared.begin(), shared.end()));
        addKept(by(Round, "rider"_L1, volunteers));
        addGone(by(Note, "about"_L1, m_file.gone + requests + matches + ownMatches + tandems + visits + others));
        // Others' records: the relation goes, the record is not this person's.
        addKept(by(Request, "requester"_L1, person));
        addKept(by(Beneficiary, "contact"_L1, person));
        addKept(by(User, "volunteer"_L1, volunteers));
        m_file.kept.removeIf([this](const QString& id) { return m_gone.contains(id); });
    }

    /// Every version that is left says by what the person is known.
    void readPersons() {
        for (const QString& id : goneOf(EntityType::Person))
            readPerson(id);
        leaveToOthers();
    }
    void readPerson(const QString& id) {
        const DocumentStore& documents = m_desk.documents();
        for (const DocumentStore::Stored& leaf : documents.leaves(id)) {
            for (const RevisionId& rev : leaf.ancestry) {
                if (const auto stored = documents.revision(id, rev); stored && stored->available)
                    m_file.mentions.addPerson(stored->body);
            }
        }
    }

    void leaveToOthers() {
        Mentions others = m_file.mentions;
        const auto see = [&](EntityType type, const QString& text) {
            ListQuery query;
            query.type = type;
            query.search = text;
            query.limit = manyOthers;
            for (const ListRow& row : m_desk.queries().list(query).rows) {
                if (m_gone.contains(row.id))
                    continue;
                // Who looks after an organisation is known by the same number; it is theirs only under another name.
                const QJsonObject body = row.body;
                if (type == EntityType::Organisation &&
                    m_file.mentions.without(body.value("contact_name"_L1).toString()) !=
                        body.value("contact_name"_L1).toString())
                    continue;
                others.removeSharedWith(body);
                if (type == EntityType::Person && isNamesake(body) && !m_file.namesakes.contains(row.id))
                    m_file.namesakes.append(row.id);
            }
        };
        for (const QString& text : m_file.mentions.searched()) {
            see(EntityType::Person, text);
            see(EntityType::Organisation, text);
        }
        m_file.mentions = others;
    }

    bool isNamesake(const QJsonObject& body) const {
        const QString name = body.value("given_name"_L1).toString() + u' ' + body.value("family_name"_L1).toString();
        return m_file.mentions.without(name) != name;
    }

    /// One pass over all that is stored: what refers to what goes, and what names the person. What refers to it and was
    /// deleted before is the person's too.
    void readEverything() {
        const bool first = m_named.isEmpty();
        forEachStoredBody(m_desk.database(), [&](qint64 key, QByteArrayView json) {
            if (first && !m_mentioned.contains(key) && !m_file.mentions.isEmpty() && m_file.mentions.mayBeIn(json))
                m_mentioned.insert(key);
            if (!m_named.contains(key) && refersToKnown(json))
                m_named.insert(key);
        });
        for (const qint64 key : std::as_const(m_named))
            addIfWholly(placeOf(m_desk.database(), key).id);
    }

    void place() {
        forEachDocumentId(m_desk.database(), [&](qint64 key, const QString& id) {
            if (m_gone.contains(id))
                m_named.insert(key);
        });
        for (const qint64 key : std::as_const(m_named))
            m_file.named.append(placeOf(m_desk.database(), key));
        for (const qint64 key : std::as_const(m_mentioned)) {
            if (const DocumentPlace place = placeOf(m_desk.database(), key); !m_gone.contains(place.id))
                m_file.mentioned.append(place);
        }
    }

    bool refersToKnown(QByteArrayView json) const {
        bool found = false;
        forEachReference(json, [&](QByteArrayView id) { found = found || m_known.contains(id.toByteArray()); });
        return found;
    }

    /// A document that is wholly the person's in one of its versions, and in none that is alive somebody else's.
    void addIfWholly(const QString& id) {
        const auto type = entityTypeOf(id);
        if (!type || m_gone.contains(id) || m_desk.body(id))
            return;
        const DocumentStore& documents = m_desk.documents();
        for (const DocumentStore::Stored& leaf : documents.leaves(id)) {
            for (const RevisionId& rev : leaf.ancestry) {
                const auto stored = documents.revision(id, rev);
                if (!stored || !stored->available)
                    continue;
                QJsonObject body = stored->body;
                if (clean(*type, body, [this](const QString& other) { return m_gone.contains(other); }) ==
                    AfterErasing::Gone)
                    return addGone(id);
            }
        }
    }

    /// `share:` documents say which cards in partners' databases stand for a request or a dish: `card`, and one for
    /// each partner.
    static void addCards(const QJsonObject& share, QSet<QString>& cards) {
        const QString card = share.value("card"_L1).toString();
        if (!card.isEmpty())
            cards.insert(card);
        for (const QJsonValue& part : share) {
            if (part.isObject())
                addCards(part.toObject(), cards);
        }
    }

    void followShares() {
        DocumentStore& team = m_desk.documents();
        QSet<QString> cards;
        for (const QString& id : team.idsBeginning(u"share:"_s)) {
            const auto share = team.winningBody(id);
            const bool isTheirs = share && (m_mayBeShared.contains(share->value("request"_L1).toString()) ||
                                            m_mayBeShared.contains(share->value("dish"_L1).toString()));
            if (!isTheirs)
                continue;
            addGone(id);
            m_file.named.append({team.databaseName(), id});
            addCards(*share, cards);
        }
        if (cards.isEmpty())
            return;
        for (const Desk::DatabaseInfo& info : m_desk.databases()) {
            const DocumentStore* store = m_desk.documentsOf(info.name);
            if (store == &team)
                continue;
            for (const DocumentStore::ChangesRow& row : store->changes(0, std::numeric_limits<int>::max())) {
                const auto body = row.deleted ? std::nullopt : store->winningBody(row.id);
                const bool isOurs = cards.contains(row.id) || (row.id.startsWith("handover:"_L1) && body &&
                                                               cards.contains(body->value("card"_L1).toString()));
                if (isOurs)
                    m_file.elsewhere.append({info.name, row.id});
            }
        }
    }

    static constexpr qint64 manyOthers = 5000;

    Desk& m_desk;
    QString m_person;
    PersonFile m_file;
    QSet<QString> m_gone;
    QSet<QByteArray> m_known; ///< the same
    QSet<QString> m_kept;
    QSet<qint64> m_named;
    QSet<qint64> m_mentioned;
    QSet<QString> m_mayBeShared; ///< requests for help to the person, and what the person cooks
};

} // namespace

PersonFile personFile(Desk& desk, const PersonId& person) {
    return Collector(desk, person).collect();
}

PersonFile livePersonFile(Desk& desk, const PersonId& person) {
    return Collector(desk, person).collectLive();
}

} // namespace entraide
