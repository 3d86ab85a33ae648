// SPDX-License-Identifier: GPL-3.0-or-later
// sync: an exchange with another desk, once or for as long as it lasts.
#include "exchange/peer_address.h"
#include "exchange/peer_book.h"
#include "exchange/replicator.h"
#include "exchange/revocations.h"
#include "replication/conflicts.h"
#include "replication/held.h"
#include "sharing/share_keeper.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/stop_signal.h"
#include "ui/words/error_words.h"
#include "workflows/settle_places.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>
#include <QUrl>

#include <cmath>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int judgeMilliseconds = 500;

int n(qint64 count) {
    return static_cast<int>(count);
}

/// Of earlier exchanges too: they wait until somebody chooses.
QStringList waitingConflicts(const Desk& desk) {
    QStringList ids;
    for (const replication::OpenConflict& conflict : replication::openConflicts(desk))
        ids.append(conflict.id);
    return ids;
}

void sayResult(Session& session, const exchange::SyncResult& result) {
    const QStringList conflicts = waitingConflicts(session.desk());
    const qsizetype held = replication::heldDeletions(session.desk()).size();
    session.out.object({{u"received"_s, result.received},
                        {u"sent"_s, result.sent},
                        {u"refused"_s, result.refused},
                        {u"merged"_s, result.merged},
                        {u"held"_s, held},
                        {u"read_only"_s, result.readOnly},
                        {u"only_gives"_s, result.onlyGives},
                        {u"conflicts"_s, QJsonArray::fromStringList(conflicts)},
                        {u"differing"_s, QJsonArray::fromStringList(result.differing)},
                        {u"database"_s, result.peerDatabase},
                        {u"databases"_s, QJsonArray::fromStringList(result.databases)}});
    session.out.line(ConsoleWords::tr("%n document(s) received", nullptr, n(result.received)) + u", "_s +
                     ConsoleWords::tr("%n sent", "documents", n(result.sent)) + u", "_s +
                     ConsoleWords::tr("%n conflict(s) to settle", nullptr, n(conflicts.size())));
    if (result.onlyGives)
        session.out.line(ConsoleWords::tr("Nothing is taken from the other desk: it may only read here."));
    if (held > 0)
        session.out.line(ConsoleWords::tr("%n change(s) wait for your decision: see “held”.", nullptr, n(held)));
    if (!result.differing.isEmpty())
        session.out.line(ConsoleWords::tr("Both desks stood still and do not hold the same: %1.")
                             .arg(result.differing.join(u", "_s)));
}

/// Until a signal comes. Says what came and went, a line for each batch.
ExitStatus follow(Session& session, exchange::Replicator& replicator) {
    QEventLoop loop;
    exchange::SyncProgress said;
    QObject::connect(&replicator, &exchange::Replicator::caughtUp, &loop, [&](const exchange::SyncResult& result) {
        sayResult(session, result);
        said = {.received = result.received, .sent = result.sent};
    });
    bool caughtUp = false;
    QObject::connect(&replicator, &exchange::Replicator::caughtUp, &loop, [&] { caughtUp = true; });
    QObject::connect(&replicator, &exchange::Replicator::progressed, &loop,
                     [&](const exchange::SyncProgress& progress) {
                         const qint64 received = progress.received - said.received;
                         const qint64 sent = progress.sent - said.sent;
                         if (!caughtUp || (received == 0 && sent == 0))
                             return;
                         said = progress;
                         session.out.object({{u"received"_s, received}, {u"sent"_s, sent}});
                         session.out.line(ConsoleWords::tr("%n document(s) received", nullptr, n(received)) + u", "_s +
                                          ConsoleWords::tr("%n sent", "documents", n(sent)));
                     });
    QObject::connect(&replicator, &exchange::Replicator::waiting, &loop, [&](double seconds, const Error& error) {
        caughtUp = false;
        const int whole = std::max(1, static_cast<int>(std::ceil(seconds)));
        session.out.object({{u"waiting_seconds"_s, whole}, {u"error"_s, sentenceFor(error)}});
        session.out.line(sentenceFor(error) + u' ' +
                         ConsoleWords::tr("It is tried again in %n second(s).", nullptr, whole));
    });
    std::optional<Error> fault;
    QObject::connect(&replicator, &exchange::Replicator::finished, &loop,
                     [&](const exchange::SyncResult&, const Error* error) {
                         if (error)
                             fault = *error;
                         loop.quit();
                     });
    replicator.startLive();
    loop.exec();
    if (fault && fault->code() != ErrorCode::Cancelled)
        throw *fault;
    return ExitStatus::Done;
}

} // namespace

ExitStatus runSync(Session& session) {
    const QString text = session.line.operands.at(0);
    Desk& desk = session.desk();
    exchange::PeerBook book(desk);
    const exchange::Peer* known = book.find(text);
    const QUrl url = known ? known->url : QUrl(text, QUrl::StrictMode);
    if (!known && (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)))
        return session.fail(
            ExitStatus::BadInput,
            ConsoleWords::tr("“%1” is no address of a desk. Write it as http://127.0.0.1:5984.").arg(text));
    if (known && url.isEmpty())
        return session.fail(ExitStatus::BadInput,
                            ConsoleWords::tr("“%1” has no address here: it calls this desk.").arg(known->name));
    if (!known)
        desk.require(DeskAct::ManageExchange); // all that the desk holds would go to an address nobody agreed to
    const Desk::ForTeam forTeam(desk);
    const QByteArray token =
        session.line.has("token-file"_L1) ? secretIn(session.line.value("token-file"_L1)) : QByteArray();
    exchange::Replicator replicator(desk, known ? exchange::addressOf(desk, *known)
                                                : exchange::PeerAddress{.url = url, .token = token});
    PulledPlaces places(desk); // another desk may have given the same one
    QObject::connect(&replicator, &exchange::Replicator::pulled, &places,
                     [&] {
                         const bool isSaid = session.line.today.isValid();
                         places.settle(isSaid ? session.today : Today::at(QDateTime::currentDateTime()));
                     });
    // Somebody may revoke the peer while it is followed.
    QTimer judge;
    if (known && known->kind == exchange::PeerKind::Desk) {
        QObject::connect(&judge, &QTimer::timeout, &replicator, [&, certificate = known->certificate] {
            if (exchange::isRevoked(desk, certificate))
                replicator.cancel();
        });
        judge.start(judgeMilliseconds);
    }
    const StopSignal stop;
    QObject::connect(&stop, &StopSignal::stopped, &replicator, &exchange::Replicator::cancel);
    if (session.line.has("continuous"_L1)) {
        const ShareKeeper keeper(session.desk(), [] { return Today::at(QDateTime::currentDateTime()); });
        return follow(session, replicator);
    }
    QEventLoop loop;
    exchange::SyncResult result;
    std::optional<Error> fault;
    QObject::connect(&replicator, &exchange::Replicator::finished, &loop,
                     [&](const exchange::SyncResult& done, const Error* error) {
                         result = done;
                         if (error)
                             fault = *error;
                         loop.quit();
                     });
    replicator.start();
    loop.exec();
    if (known)
        book.add({.at = QDateTime::currentDateTimeUtc(),
                  .peer = text,
                  .received = result.received,
                  .sent = result.sent,
                  .refused = result.refused,
                  .merged = result.merged,
                  .conflicts = static_cast<int>(result.conflicts.size()),
                  .fault = fault ? std::optional(fault->code()) : std::nullopt});
    exchange::adoptRevocations(desk);
    if (fault)
        throw *fault;
    sayResult(session, result);
    return ExitStatus::Done;
}

} // namespace entraide::console
