// SPDX-License-Identifier: GPL-3.0-or-later
// serve: other desks exchange with this one.
#include "exchange/http_server.h"
#include "exchange/service.h"
#include "storage/document_store.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/stop_signal.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QJsonArray>

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

QByteArray token(const Session& session) {
    return session.line.has("token-file"_L1) ? secretIn(session.line.value("token-file"_L1)) : QByteArray();
}

QString urlOf(const QHostAddress& host, quint16 port) {
    const QString name =
        host.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + host.toString() + u']' : host.toString();
    return u"http://%1:%2"_s.arg(name).arg(port);
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
    const QByteArray secret = token(session);
    Desk& desk = session.desk();
    exchange::Service service(desk,
                              secret.isEmpty() ? exchange::AccessToken::open() : exchange::AccessToken::of(secret));
    exchange::HttpServer server([&](const exchange::HttpRequest& request) { return service.handle(request); },
                                [&] { return service.changeCounter(); });
    QEventLoop loop;
    const StopSignal stop;
    QObject::connect(&stop, &StopSignal::stopped, &loop, &QEventLoop::quit);
    server.listen(address->host, address->port);
    session.out.alwaysObject(
        {{u"listening"_s, urlOf(address->host, server.port())}, {u"databases"_s, QJsonArray{service.databaseName()}}});
    loop.exec();
    server.close();
    return ExitStatus::Done;
}

} // namespace entraide::console
