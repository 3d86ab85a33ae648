// SPDX-License-Identifier: GPL-3.0-or-later
// serve: answers other desks and PouchDB clients until it is stopped.
#include "exchange/http_server.h"
#include "exchange/service.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/stop_signal.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QTemporaryDir>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

struct ListenAddress {
    QHostAddress host;
    quint16 port = 0;
};

/// "127.0.0.1:5984", "[::1]:5984", "localhost:0".
std::optional<ListenAddress> listenAddress(const QString& text) {
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return std::nullopt;
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool good = false;
    const uint port = text.mid(colon + 1).toUInt(&good);
    ListenAddress address{host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host),
                          static_cast<quint16>(port)};
    return good && port <= 65'535 && !address.host.isNull() ? std::optional(address) : std::nullopt;
}

QString urlOf(const QHostAddress& host, quint16 port) {
    const QString name =
        host.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + host.toString() + u']' : host.toString();
    return u"http://%1:%2"_s.arg(name).arg(port);
}

/// Listens until a signal comes.
void serve(Session& session, exchange::Service& service, const ListenAddress& address, exchange::DoorLimits limits,
           const QStringList& databases) {
    exchange::HttpServer server([&](const exchange::HttpRequest& request) { return service.handle(request); },
                                [&] { return service.changeCounter(); }, limits);
    QEventLoop loop;
    const StopSignal stop;
    QObject::connect(&stop, &StopSignal::stopped, &loop, &QEventLoop::quit);
    server.listen(address.host, address.port);
    session.out.alwaysObject({{u"listening"_s, urlOf(address.host, server.port())},
                              {u"databases"_s, QJsonArray::fromStringList(databases)}});
    loop.exec();
    server.close();
}

/// A desk of its own in a folder that goes away: no desk of an association is ever opened for it.
ExitStatus serveTestSuite(Session& session, const ListenAddress& address, exchange::Gate gate) {
    const QTemporaryDir folder;
    const auto scratch = Desk::create(folder.filePath(u"scratch.entraide"_s), {}, u"Scratch"_s, true);
    const auto service = exchange::Service::forTestSuite(*scratch, std::move(gate));
    constexpr int manyConnections = 512; // suites open and leave hundreds
    exchange::DoorLimits limits;
    limits.connections = limits.longPolls = manyConnections;
    serve(session, *service, address, limits, {});
    return ExitStatus::Done;
}

} // namespace

ExitStatus runServe(Session& session) {
    const QString text = session.line.value("listen"_L1);
    const auto address = listenAddress(text);
    if (!address)
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("--listen is ADDRESS:PORT, as 127.0.0.1:5984, not “%1”.").arg(text));
    if (!address->host.isLoopback())
        return session.fail(
            ExitStatus::BadInput,
            ConsoleWords::tr("%1 can be reached by others. Until desks can be paired, listen on 127.0.0.1 "
                             "or [::1] only.")
                .arg(address->host.toString()));
    const QByteArray secret =
        session.line.has("token-file"_L1) ? secretIn(session.line.value("token-file"_L1)) : QByteArray();
    exchange::Gate gate = secret.isEmpty() ? exchange::AccessToken::open() : exchange::AccessToken::of(secret);
    if (session.line.has("test-suite"_L1)) {
        if (session.line.has("board"_L1))
            return session.fail(ExitStatus::Usage,
                                ConsoleWords::tr("--test-suite and --board do not go together: give one of them."));
        // The suite's databases are in a file of their own; but who names a real desk here has misunderstood.
        if (QFileInfo::exists(session.line.desk) && !session.desk().info().sample &&
            session.desk().documents().lastSequence() > 0)
            return session.fail(ExitStatus::BadInput,
                                ConsoleWords::tr("--test-suite lets anyone make and remove databases. It does not run "
                                                 "on a desk that holds records: leave out --desk."));
        return serveTestSuite(session, *address, std::move(gate));
    }
    if (session.line.has("board"_L1)) {
        if (secret.isEmpty())
            return session.fail(ExitStatus::Usage,
                                ConsoleWords::tr("--board lets everyone see the noticeboard: give --token-file, so "
                                                 "that nobody sees the rest."));
        gate = exchange::withNoticeboard(std::move(gate));
    }
    Desk& desk = session.desk();
    exchange::Service service(desk, std::move(gate));
    QStringList names;
    for (const Desk::DatabaseInfo& database : desk.databases())
        names.append(database.name);
    serve(session, service, *address, {}, names);
    return ExitStatus::Done;
}

} // namespace entraide::console
