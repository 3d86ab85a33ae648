// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour_scene.h"

#include "privacy/erasure.h"
#include "replication/peer_writes.h"
#include "sample/sample_desk.h"
#include "sharing/board_settings.h"
#include "sharing/giving.h"
#include "sharing/inbox.h"
#include "sharing/noticeboard.h"
#include "sharing/settle_shares.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "storage/revision_tree.h"
#include "ui/exchange/exchange_office.h"
#include "workflows/round_planning.h"
#include "workflows/tandem_desk.h"

#include <QTemporaryDir>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

const QString partnerUuid = u"5d3f0c7e9a1b4c2d8e6f7a8b9c0d1e2f"_s;
const QString here = u"Nadia"_s;
const QString there = u"Karim"_s;

QList<DocumentStore::Incoming> everythingIn(const DocumentStore& documents) {
    QList<DocumentStore::Incoming> all;
    for (const DocumentStore::ChangesRow& row : documents.changes(0, 100'000)) {
        for (const DocumentStore::Stored& leaf : documents.leaves(row.id))
            all.append({leaf.id, leaf.deleted, leaf.body, leaf.ancestry});
    }
    return all;
}

/// Both ways, as a line would.
void exchange(Desk& one, Desk& other, const Today& today) {
    const QString name = Partner{partnerUuid, {}}.database();
    for (Desk* desk : {&one, &other})
        settleShares(*desk, today);
    replication::takeFromPeer(other, *other.documentsOf(name), everythingIn(*one.documentsOf(name)));
    replication::takeFromPeer(one, *one.documentsOf(name), everythingIn(*other.documentsOf(name)));
    for (Desk* desk : {&one, &other})
        settleShares(*desk, today);
}

void publishSome(Desk& desk, const QString& by, int count, const Today& today) {
    for (const Request& request : desk.findBy<Request>("state"_L1, QString(enumName(RequestState::Open)))) {
        if (count > 0 && Giving(desk, by).publish(request.id, Partner{partnerUuid, {}}.database(), today))
            --count;
    }
}

void workWithAPartner(Desk& desk, const Today& today) {
    const QTemporaryDir folder;
    const auto partner = Desk::create(folder.filePath(u"partner.entraide"_s), {}, u"Entraide Etterbeek"_s, true);
    fillSample(*partner, {.volunteers = 20, .requests = 20, .postings = 1, .seed = 7}, today.now);
    desk.write([](Desk::Writer& writer) { savePartner(writer, {partnerUuid, u"Entraide Etterbeek"_s}); });
    partner->write([&](Desk::Writer& writer) { savePartner(writer, {partnerUuid, desk.info().name}); });
    publishSome(desk, here, 3, today);
    publishSome(*partner, there, 2, today);
    exchange(desk, *partner, today);
    for (const InboxItem& item : Inbox(*partner, there).view().items) {
        if (item.kind == InboxKind::Card && Inbox(*partner, there).take(item, {}, today))
            break;
    }
    exchange(desk, *partner, today);
}

/// Somebody at the second PC edited the same field in the same hour.
void editApart(Desk& desk) {
    const QList<Request> open = desk.findBy<Request>("state"_L1, QString(enumName(RequestState::Open)));
    if (open.isEmpty())
        return;
    const QString id = open.first().id.toString();
    const DocumentStore::Stored before = desk.documents().leaves(id).first();
    QJsonObject body = before.body;
    body.insert("remark"_L1, u"Sonner deux fois, la porte du jardin est ouverte."_s);
    desk.write([&](Desk::Writer& writer) {
        Request request = *writer.find<Request>(open.first().id);
        request.remark = u"Téléphoner avant de venir."_s;
        writer.save(request);
    });
    const int generation = before.rev.generation + 1;
    DocumentStore::Incoming theirs{.id = id, .deleted = false, .body = body, .ancestry = before.ancestry};
    theirs.ancestry.prepend({generation, revisionHash(false, generation, before.rev.hash, canonicalJson(body))});
    replication::takeFromPeer(desk, desk.documents(), {theirs}, u"Accueil"_s);
}

void openANoticeboard(Desk& desk, const Today& today) {
    BoardSettings board;
    board.uuid = u"0b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e"_s;
    board.name = {u"Entraide Ixelles"_s, u"Burenhulp Elsene"_s, u"Ixelles Mutual Aid"_s, {}};
    board.key = BoardKey::create();
    board.consentVersion = u"1"_s;
    board.consent = {u"Vos données servent à vous répondre et à rien d’autre."_s,
                     u"Uw gegevens dienen om u te antwoorden en voor niets anders."_s,
                     u"Your data serve to answer you and for nothing else."_s,
                     {}};
    board.contact = {u"02 600 00 00"_s, u"02 600 00 00"_s, u"02 600 00 00"_s, {}};
    board.services = {Service::Shopping, Service::HomeVisit};
    desk.write([&](Desk::Writer& writer) { save(writer, board); });
    settleShares(desk, today);
    for (const Posting& posting : desk.findBy<Posting>("state"_L1, QString(enumName(PostingState::Published))))
        static_cast<void>(Noticeboard(desk).publish(posting.id, today)); // one that cannot be there is left out
}

/// Rounds of the day as they stand in the morning, the first of them under way.
void planTheRounds(Desk& desk, const Today& today) {
    const Today morning = Today::at(QDateTime(today.date, QTime(8, 0)));
    RoundPlanning planning(desk);
    RoundPlanOptions options;
    options.iterations = 2'000;
    const auto plan = planning.propose(today.date, options, morning);
    if (!plan || !planning.accept(*plan, morning))
        return;
    const DayRounds day = planning.day(today.date, morning);
    if (!day.rounds.isEmpty() && planning.start(day.rounds.first().id, morning))
        static_cast<void>(planning.stopDone(day.rounds.first().id, 0));
}

/// A helper who can't come next time, and a tandem that one side has still to agree to.
void workWithTandems(Desk& desk, const Today& today) {
    TandemDesk tandems(desk, here);
    for (const TandemTime& time : tandemTimes(desk, today.date.addDays(1), today.date.addDays(14))) {
        if (time.seriesDay.isValid() && time.state == VisitState::Planned &&
            tandems.seekStandIn(time.tandem, time.seriesDay, {}, today))
            break;
    }
    for (const Request& request : desk.findBy<Request>("state"_L1, QString(enumName(RequestState::Matched)))) {
        const QList<Match> matches = desk.findBy<Match>("request"_L1, request.id.toString());
        if (request.beneficiary.isEmpty() || request.when.kind != WhenKind::Recurring || matches.isEmpty())
            continue;
        Tandem tandem;
        tandem.request = request.id;
        tandem.beneficiary = request.beneficiary;
        tandem.volunteer = matches.first().volunteer;
        tandem.services = {request.service};
        tandem.cadence = request.when;
        const auto proposed = tandems.save(tandem, today, u"Les deux se connaissent."_s);
        if (proposed && tandems.agree(proposed->tandem, TandemSide::Helper, today))
            return;
    }
}

} // namespace

void setTourScene(Desk& desk, ExchangeOffice& office, const Today& today) {
    const QByteArray certificate = QByteArray("3f").repeated(32);
    office.save({.kind = exchange::PeerKind::Desk,
                 .name = u"Accueil"_s,
                 .certificate = certificate,
                 .role = exchange::PeerRole::Coordinator});
    office.save({.kind = exchange::PeerKind::Desk,
                 .name = u"Entraide Etterbeek"_s,
                 .certificate = QByteArray("7a").repeated(32),
                 .role = exchange::PeerRole::Partner,
                 .databases = {Partner{partnerUuid, {}}.database()}});
    workWithAPartner(desk, today);
    planTheRounds(desk, today);
    workWithTandems(desk, today);
    editApart(desk);
    openANoticeboard(desk, today);
    const QList<Volunteer> left = desk.findBy<Volunteer>("state"_L1, QString(enumName(VolunteerState::Left)));
    if (!left.isEmpty() &&
        std::holds_alternative<ErasureDone>(erasePerson(desk, left.first().person, here, today.now.toUTC())))
        desk.finishErasing();
}

} // namespace entraide
