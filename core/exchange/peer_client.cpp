// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/peer_client.h"

#include "domain/error.h"
#include "domain/user_agent.h"
#include "exchange/reply_awaiter.h"

#include <QJsonObject>
#include <QNetworkProxy>
#include <QScopeGuard>

namespace entraide::exchange {

using namespace Qt::StringLiterals;
using namespace replication;

namespace {

/// A reply in the list of those that cancel() ends, for as long as somebody waits for it.
class UnderWay {
public:
    UnderWay(QList<QNetworkReply*>& list, QNetworkReply* reply)
        : m_list(list)
        , m_reply(reply) {
        m_list.append(reply);
    }
    UnderWay(const UnderWay&) = delete;
    UnderWay& operator=(const UnderWay&) = delete;
    ~UnderWay() { m_list.removeOne(m_reply); }

private:
    QList<QNetworkReply*>& m_list;
    QNetworkReply* m_reply;
};

} // namespace

PeerClient::PeerClient(PeerAddress address, ClientLimits limits)
    : m_address(std::move(address))
    , m_limits(limits) {
    if (m_address.user.isEmpty())
        m_address.user = m_address.url.userName().isEmpty() ? u"desk"_s : m_address.url.userName(QUrl::FullyDecoded);
    if (m_address.token.isEmpty() && !m_address.url.password().isEmpty())
        m_address.token = m_address.url.password(QUrl::FullyDecoded).toUtf8();
    m_address.url.setUserInfo({});
    m_database = m_address.url.path(QUrl::FullyDecoded).sliced(m_address.url.path().isEmpty() ? 0 : 1);
    while (m_database.endsWith(u'/'))
        m_database.chop(1);
    m_address.url.setPath({});
    m_address.url.setQuery(QString());
    m_address.url.setFragment({});
    m_isNear = m_address.url.host() == "127.0.0.1"_L1 || m_address.url.host() == "localhost"_L1 ||
               m_address.url.host() == "::1"_L1;
    if (m_address.tls || m_isNear)
        m_network.setProxy(QNetworkProxy::NoProxy);
}

PeerClient::~PeerClient() {
    cancel();
}

QString PeerClient::name() const {
    return m_address.url.authority();
}

void PeerClient::cancel() {
    m_cancelled = true;
    const QList<QNetworkReply*> all = m_underWay;
    for (QNetworkReply* reply : all)
        reply->abort();
}

Task<PeerClient::Answer> PeerClient::get(QByteArray path, std::initializer_list<int> alsoGood, int waitMilliseconds) {
    return send("GET", std::move(path), {}, QList<int>(alsoGood), waitMilliseconds);
}

Task<PeerClient::Answer> PeerClient::post(QByteArray path, QByteArray json, std::initializer_list<int> alsoGood) {
    return send("POST", std::move(path), std::move(json), QList<int>(alsoGood), 0);
}

Task<PeerClient::Answer> PeerClient::put(QByteArray path, QByteArray json, std::initializer_list<int> alsoGood) {
    return send("PUT", std::move(path), std::move(json), QList<int>(alsoGood), 0);
}

Task<PeerClient::Answer> PeerClient::send(QByteArray verb, QByteArray path, QByteArray body, QList<int> alsoGood,
                                          int waitMilliseconds) {
    if (m_cancelled)
        throw Error(ErrorCode::Cancelled, name());
    if (!isPrivate(m_address.url) || (m_address.tls && m_address.url.scheme() != "https"_L1))
        throw Error(ErrorCode::ClearText, name());
    QUrl url = m_address.url;
    const qsizetype question = path.indexOf('?');
    const QByteArray pathOnly = question < 0 ? path : path.left(question);
    url.setPath(QString::fromLatin1(pathOnly), QUrl::StrictMode);
    if (question >= 0)
        url.setQuery(QString::fromLatin1(path.mid(question + 1)), QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Accept", "application/json");
    if (m_isNear) // packing and unpacking costs more than it saves within one PC
        request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(m_limits.timeoutMilliseconds + waitMilliseconds);
    if (!m_address.token.isEmpty())
        request.setRawHeader("Authorization", "Basic " + (m_address.user.toUtf8() + ':' + m_address.token).toBase64());

    std::optional<PinnedHandshake> handshake;
    if (m_address.tls) {
        handshake.emplace(*m_address.tls);
        handshake->prepare(request);
    }
    std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    const UnderWay underWay(m_underWay, reply.get());
    m_unsent.insert(reply.get());
    const auto wasSent = qScopeGuard([this, key = reply.get()] { m_unsent.remove(key); });
    QObject::connect(reply.get(), &QNetworkReply::requestSent, reply.get(),
                     [this, key = reply.get()] { m_unsent.remove(key); });
    if (handshake)
        handshake->watch(*reply);
    bool tooLarge = false;
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(), [&](qint64 received, qint64) {
        if (received > m_limits.replyBytes && !tooLarge) {
            tooLarge = true;
            reply->abort();
        }
    });
    co_await Finished{reply.get()};
    if (m_cancelled)
        throw Error(ErrorCode::Cancelled, name());
    if (tooLarge)
        throw Error(ErrorCode::PeerAnswer, name(), u"the answer is larger than expected"_s);

    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool complete = answer.status != 0 && (reply->error() == QNetworkReply::NoError ||
                                                 reply->error() >= QNetworkReply::ContentAccessDenied);
    if (handshake && handshake->wasOther())
        throw Error(ErrorCode::NotThePeer, name());
    // In TLS 1.3 a caller whose certificate is refused learns it only when the connection ends after the handshake.
    if (!complete && handshake && handshake->wasEncrypted() && !m_answered)
        throw Error(ErrorCode::PeerRefused, name(), reply->errorString());
    if (!complete)
        throw Error(ErrorCode::Network, name(), reply->errorString());
    m_answered = true;
    const bool isAlsoGood = alsoGood.contains(answer.status);
    if ((answer.status == 401 || answer.status == 403) && !isAlsoGood)
        throw Error(ErrorCode::Unauthorised, name(), QString::number(answer.status));
    const bool good = (answer.status >= 200 && answer.status < 300) || isAlsoGood;
    QJsonParseError parseError;
    answer.json = QJsonDocument::fromJson(reply->readAll(), &parseError);
    if (!good || parseError.error != QJsonParseError::NoError) {
        throw Error(ErrorCode::PeerAnswer, name(),
                    good ? parseError.errorString() : u"status "_s + QString::number(answer.status));
    }
    co_return answer;
}

} // namespace entraide::exchange
