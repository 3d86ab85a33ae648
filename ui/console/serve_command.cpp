// SPDX-License-Identifier: GPL-3.0-or-later
// serve: answers other desks, programs of this PC and, where that is wanted, the public, until it is stopped.
#include "exchange/gate.h"
#include "exchange/http_server.h"
#include "exchange/identity.h"
#include "exchange/peer_book.h"
#include "exchange/revocations.h"
#include "exchange/service.h"
#include "sharing/share_keeper.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/copy_keeper.h"
#include "ui/console/listen_address.h"
#include "ui/console/stop_signal.h"
#include "ui/words/backup_words.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QTemporaryDir>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

/// Where to listen; by what, is said by which there is.
struct Doors {
    std::optional<ListenAddress> plain;     ///< for programs of this PC
    std::optional<ListenAddress> encrypted; ///< for paired desks
};

/// An address option; none, with a failure said, when it cannot be read.
std::optional<ListenAddress> addressOption(Session& session, QLatin1StringView option) {
    const QString text = session.line.value(option);
    const auto address = listenAddress(text);
    if (!address)
        session.fail(ExitStatus::Usage,
                     ConsoleWords::tr("--%1 is ADDRESS:PORT, as 127.0.0.1:5984, not “%2”.").arg(option, text));
    return address;
}

/// Listens until a signal comes.
void serve(Session& session, exchange::Service& service, const Doors& doors, exchange::DoorLimits limits,
           const QStringList& databases, const std::function<void(exchange::HttpServer&, QJsonObject&)>& alsoListen) {
    exchange::HttpServer server([&](const exchange::HttpRequest& request) { return service.handle(request); },
                                [&] { return service.changeCounter(); }, limits);
    QEventLoop loop;
    const StopSignal stop;
    QObject::connect(&stop, &StopSignal::stopped, &loop, &QEventLoop::quit);
    QJsonObject ready{{u"databases"_s, QJsonArray::fromStringList(databases)}};
    if (doors.plain) {
        server.listen(doors.plain->host, doors.plain->port);
        ready.insert(u"listening"_s, urlOf("http"_L1, doors.plain->host, server.port()));
    }
    if (alsoListen)
        alsoListen(server, ready);
    session.out.alwaysObject(ready);
    loop.exec();
    server.close();
}

/// What came of the copies, where somebody has to do something: once, until it is another thing.
class CopyNotes {
public:
    explicit CopyNotes(Session& session)
        : m_session(session)
        , m_file(session.desk().info().file) {}

    void looked(const Upkept& result) {
        if (result.damage)
            return say(sentencesFor(*result.damage).join(u' ') + u' ' + restoreHint(m_file));
        if (result.fault)
            return say(textOf(*result.fault));
        if (const QStringList left = sentencesFor(result.cleaned); !left.isEmpty())
            return say(left.join(u' '));
        say(result.second ? faultText(*result.second) : QString());
    }
    void failed(const Error& error) { say(textOf(error)); }

private:
    QString textOf(const Error& error) const {
        return ConsoleWords::tr("No copy of this desk could be made today. %1").arg(backupErrorText(error, m_file));
    }
    void say(const QString& text) {
        if (text != m_said && !text.isEmpty())
            m_session.out.note(text);
        m_said = text;
    }

    Session& m_session;
    const QString m_file;
    QString m_said;
};

/// A desk of its own in a folder that goes away: no desk of an association is ever opened for it.
ExitStatus serveTestSuite(Session& session, const Doors& doors, exchange::Gate gate) {
    if (session.line.has("board"_L1) || session.line.has("tls"_L1))
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("--test-suite goes with --listen alone: leave out --board and --tls."));
    // The suite's databases are in a file of their own; but who names a real desk here has misunderstood.
    if (QFileInfo::exists(session.line.desk) && !session.desk().info().sample &&
        session.desk().documents().lastSequence() > 0)
        return session.fail(ExitStatus::BadInput,
                            ConsoleWords::tr("--test-suite lets anyone make and remove databases. It does not run "
                                             "on a desk that holds records: leave out --desk."));
    const QTemporaryDir folder;
    const auto scratch = Desk::create(folder.filePath(u"scratch.entraide"_s), {}, u"Scratch"_s, true);
    const auto service = exchange::Service::forTestSuite(*scratch, std::move(gate));
    constexpr int manyConnections = 512; // suites open and leave hundreds
    exchange::DoorLimits limits;
    limits.connections = limits.longPolls = manyConnections;
    serve(session, *service, doors, limits, {}, {});
    return ExitStatus::Done;
}

} // namespace

ExitStatus runServe(Session& session) {
    Doors doors;
    if (session.line.has("listen"_L1) && !(doors.plain = addressOption(session, "listen"_L1)))
        return ExitStatus::Usage;
    if (session.line.has("tls"_L1) && !(doors.encrypted = addressOption(session, "tls"_L1)))
        return ExitStatus::Usage;
    if (doors.plain && !doors.plain->host.isLoopback())
        return session.fail(ExitStatus::BadInput,
                            ConsoleWords::tr("%1 can be reached by others. Listen on 127.0.0.1 or [::1] only, or let "
                                             "paired desks in with --tls.")
                                .arg(doors.plain->host.toString()));
    const QByteArray secret =
        session.line.has("token-file"_L1) ? secretIn(session.line.value("token-file"_L1)) : QByteArray();
    if (session.line.has("test-suite"_L1))
        return serveTestSuite(session, doors,
                              secret.isEmpty() ? exchange::AccessToken::open() : exchange::AccessToken::of(secret));
    if (session.line.has("board"_L1) && secret.isEmpty())
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("--board lets everyone see the noticeboard: give --token-file, so "
                                             "that nobody sees the rest."));
    Desk& desk = session.desk();
    desk.require(DeskAct::ManageExchange);
    exchange::adoptRevocations(desk);
    const exchange::PeerGate known(desk);
    // Without tokens every program of this PC may come in by loopback; nobody does by the other door.
    const bool isOpen = secret.isEmpty() && exchange::PeerBook(desk).clients().isEmpty();
    if (session.line.has("open"_L1) && !isOpen)
        return session.fail(
            ExitStatus::Usage,
            ConsoleWords::tr("--open lets in whoever asks, but programs have tokens here: leave out --open, "
                             "or --token-file and the programs that “peers” lists."));
    if (isOpen && doors.plain && desk.info().encrypted && !session.line.has("open"_L1))
        return session.fail(
            ExitStatus::BadInput,
            ConsoleWords::tr("Without a token every program on this PC, of any user, could read and change "
                             "the whole desk. Give --token-file, add programs with “peers --add-client”, "
                             "or say --open if that is meant."));
    const exchange::AccessToken access = isOpen ? exchange::AccessToken::open() : exchange::AccessToken::of(secret);
    exchange::Gate gate = [&](const exchange::HttpRequest& request) {
        const bool byToken = request.certificate.isEmpty() && (isOpen || !secret.isEmpty());
        const auto visitor = byToken ? access(request) : std::nullopt;
        return visitor ? visitor : known(request);
    };
    if (session.line.has("board"_L1))
        gate = exchange::withNoticeboard(std::move(gate));
    exchange::Service service(desk, std::move(gate));
    const ShareKeeper keeper(desk, [] { return Today::at(QDateTime::currentDateTime()); });
    CopyNotes notes(session);
    CopyKeeper copies(desk, [] { return QDateTime::currentDateTime(); });
    QObject::connect(&copies, &CopyKeeper::looked, &copies, [&](const Upkept& result) { notes.looked(result); });
    QObject::connect(&copies, &CopyKeeper::failed, &copies, [&](const Error& error) { notes.failed(error); });
    QStringList names;
    for (const Desk::DatabaseInfo& database : desk.databases())
        names.append(database.name);
    serve(session, service, doors, {}, names, [&](exchange::HttpServer& server, QJsonObject& ready) {
        if (!doors.encrypted)
            return;
        server.listenToDesks(doors.encrypted->host, doors.encrypted->port,
                             {exchange::Identity::of(desk).tls(),
                              [&](const QByteArray& fingerprint) { return known.admits(fingerprint); }});
        ready.insert(u"desks"_s, urlOf("https"_L1, doors.encrypted->host, server.desksPort()));
    });
    return ExitStatus::Done;
}

} // namespace entraide::console
