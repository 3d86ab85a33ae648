// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/access_file.h"

#include "domain/error.h"
#include "domain/permissions.h"
#include "domain/person_name.h"
#include "domain/records.h"
#include "exchange/peer_book.h"
#include "privacy/others_blanked.h"
#include "privacy/person_file.h"
#include "privacy/redaction.h"
#include "privacy/retention.h"
#include "storage/audit_trail.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <limits>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array rights{"access"_L1,      "rectification"_L1, "erasure"_L1,          "restriction"_L1,
                            "portability"_L1, "objection"_L1,     "withdraw_consent"_L1, "complaint"_L1};

class FileMaker {
public:
    FileMaker(Desk& desk, const Person& person, const QDateTime& now)
        : m_desk(desk)
        , m_person(person)
        , m_now(now)
        , m_live(livePersonFile(desk, person.id))
        , m_others(desk, person, ownIds()) {}

    AccessFile make() {
        m_file.person = m_person.id;
        m_file.name = fullName(m_person);
        m_file.language = m_person.language;
        m_file.made = m_now.toUTC();
        m_file.controller = m_desk.find<DeskProfile>(DeskProfile::ownId()).value_or(DeskProfile());
        if (m_file.controller.name.isEmpty())
            m_file.controller.name = m_desk.info().name;
        m_file.sample = m_desk.info().sample;
        m_file.consents = m_person.consents;
        addRecords();
        addTold();
        addShares();
        addJournal();
        std::ranges::stable_sort(m_file.disclosures, {}, &AccessDisclosure::at);
        for (const exchange::Peer& peer : exchange::peersOf(m_desk)) {
            if (peer.kind == exchange::PeerKind::Hub)
                m_file.hubs.append(peer.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
        }
        addRetention();
        return std::move(m_file);
    }

private:
    /// What is the person's, and what stands for help to or by them: an id of it tells nothing of somebody else.
    QStringList ownIds() const {
        QStringList own = m_live.gone;
        for (const QString& id : m_live.kept) {
            const auto type = entityTypeOf(id);
            if (type != EntityType::Request && type != EntityType::Beneficiary)
                own.append(id);
            else if (const auto body = m_desk.body(id);
                     body && m_live.gone.contains(body->value("beneficiary"_L1).toString()))
                own.append(id);
        }
        return own;
    }

    void addSource(DataSource source) {
        if (!m_file.sources.contains(source))
            m_file.sources.append(source);
    }

    void addRecords() {
        // People first: a text that names one of them is blanked whatever record it stands in.
        for (const QString& id : m_live.kept) {
            if (const auto body = m_desk.body(id))
                std::ignore = m_others.blanked(*entityTypeOf(id), *body);
        }
        for (const EntityType type : enumValues<EntityType>()) {
            for (const QString& id : m_live.gone + m_live.kept) {
                if (entityTypeOf(id) == type)
                    addRecord(type, id);
            }
        }
        if (std::ranges::any_of(m_person.consents,
                                [](const ConsentGiven& one) { return one.means == ConsentMeans::Web; }))
            addSource(DataSource::Web);
        if (m_file.sources.isEmpty())
            addSource(DataSource::Desk);
        std::ranges::sort(m_file.sources);
    }

    void addRecord(EntityType type, const QString& id) {
        const auto body = m_desk.body(id);
        if (!body)
            return;
        m_file.records.append({type, id, m_others.isOwn(id), m_others.blanked(type, *body)});
        if (type == EntityType::Volunteer)
            m_file.isRanked = true;
        if (!body->value("import_key"_L1).toString().isEmpty())
            addSource(DataSource::Import);
        const auto origin = enumFromName<Origin>(body->value("origin"_L1).toString());
        if (origin == Origin::Import)
            addSource(DataSource::Import);
        else if (origin == Origin::Web)
            addSource(DataSource::Web);
        else if (origin == Origin::Partner)
            addSource(DataSource::Partner);
        else if (type == EntityType::Request || type == EntityType::Offer || type == EntityType::Dish)
            addSource(DataSource::Desk);
    }

    /// Who was told whom to help, and where.
    void addTold() {
        for (const QString& id : m_live.gone) {
            if (!BeneficiaryId::fromString(id))
                continue;
            for (const Request& request : m_desk.findBy<Request>("beneficiary"_L1, id)) {
                for (const Match& match : m_desk.findBy<Match>("request"_L1, request.id.toString())) {
                    if (match.contactRevealedAt.isValid())
                        m_file.disclosures.append({DisclosureKind::ContactTold,
                                                   match.contactRevealedAt,
                                                   m_others.initialsOf(match.volunteer.toString()),
                                                   request.id.toString(),
                                                   {}});
                }
            }
        }
    }

    QString partnerName(const QString& database) const {
        const QString uuid = database.section(u'-', 1);
        const auto partner = m_desk.documents().winningBody(u"partner:"_s + uuid);
        return partner ? partner->value("name"_L1).toString() : QString();
    }

    /// `share:` documents say what was published to partners, and what was handed over: see core/sharing.
    void addShares() {
        DocumentStore& team = m_desk.documents();
        for (const QString& id : team.idsBeginning(u"share:"_s)) {
            const QJsonObject share = team.winningBody(id).value_or(QJsonObject());
            QString about = share.value("request"_L1).toString();
            if (about.isEmpty())
                about = share.value("dish"_L1).toString();
            if (about.isEmpty() || !m_others.isOwn(about))
                continue;
            const QString with = share.value("partner"_L1).toString();
            const auto handedOver =
                QDateTime::fromString(share.value("handed_over_at"_L1).toString(), Qt::ISODate).toUTC();
            for (const QString& key : share.keys()) {
                if (!key.startsWith("to partner-"_L1))
                    continue;
                const QString database = key.mid(3);
                m_file.disclosures.append({DisclosureKind::OfferedAsCard, {}, partnerName(database), about, {}});
                if (database == with && handedOver.isValid())
                    m_file.disclosures.append(
                        {DisclosureKind::HandedOver, handedOver, partnerName(database), about, codesFor(about)});
            }
        }
    }

    QStringList codesFor(const AnyId& about) const {
        std::span<const QLatin1StringView> codes = neededToFetch();
        if (const auto id = RequestId::fromString(about)) {
            const auto request = m_desk.find<Request>(*id);
            codes = request ? neededFor(request->service) : std::span<const QLatin1StringView>();
        }
        QStringList texts;
        for (const QLatin1StringView code : codes)
            texts.append(code);
        return texts;
    }

    /// What this PC's journal says of who looked; somebody who may not read it makes a file without.
    void addJournal() {
        AuditQuery query;
        query.acts = {AuditAct::ReadSensitive, AuditAct::RevealedContact, AuditAct::Printed, AuditAct::Exported};
        query.records = m_live.gone + m_live.kept;
        QList<AuditEntry> entries;
        try {
            entries = m_desk.audit().entries(m_desk.audit().find(query));
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotAllowed)
                throw;
        }
        for (const AuditEntry& entry : entries) {
            const DisclosureKind what = entry.act == enumName(AuditAct::ReadSensitive) ? DisclosureKind::ReadSensitive
                                        : entry.act == enumName(AuditAct::RevealedContact)
                                            ? DisclosureKind::RevealedContact
                                        : entry.act == enumName(AuditAct::Printed) ? DisclosureKind::Printed
                                                                                   : DisclosureKind::Exported;
            m_file.disclosures.append({what, entry.at, initialsIn(entry.who), entry.record, {}});
        }
    }

    void addRetention() {
        m_file.past = pastOf(m_desk, m_person.id, m_now.date());
        if (m_file.past.open.isEmpty())
            m_file.idleFrom = idleFrom(m_file.past.last);
        m_file.keepUntil = m_person.keepUntil;
        m_file.keepReason = m_others.blanked(m_person.keepReason);
        m_file.archivedOn = m_person.archivedOn;
        m_file.erasureDueFrom = erasureDueFrom(m_person, m_file.past);
    }

    Desk& m_desk;
    Person m_person;
    QDateTime m_now;
    PersonFile m_live;
    OthersBlanked m_others;
    AccessFile m_file;
};

} // namespace

std::optional<AccessFile> accessFile(Desk& desk, const PersonId& id, const QDateTime& now) {
    desk.require(DeskAct::AccessFile);
    std::optional<AccessFile> file;
    {
        const ReadSnapshot snapshot(desk.database());
        const auto person = desk.find<Person>(id);
        if (!person || person->state == PersonState::Erased)
            return std::nullopt;
        file = FileMaker(desk, *person, now).make();
    }
    desk.audit().enter(AuditAct::AccessFileMade, id.toString());
    return file;
}

std::span<const QLatin1StringView> personRights() {
    return rights;
}

const ComplaintAuthority& complaintAuthority() {
    static const ComplaintAuthority authority{
        {u"Autorité de protection des données"_s, u"Gegevensbeschermingsautoriteit"_s,
         u"Belgian Data Protection Authority"_s, u"Datenschutzbehörde"_s},
        {u"Rue de la Presse 35, 1000 Bruxelles"_s, u"Drukpersstraat 35, 1000 Brussel"_s,
         u"Rue de la Presse 35 / Drukpersstraat 35, 1000 Brussels"_s, u"Rue de la Presse 35, 1000 Brüssel"_s},
        u"+3222744800"_s,
        u"contact@apd-gba.be"_s,
        u"https://www.dataprotectionauthority.be"_s};
    return authority;
}

} // namespace entraide
