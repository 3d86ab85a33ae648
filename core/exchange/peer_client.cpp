// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/peer_client.h"

#include "domain/error.h"
#include "exchange/reply_awaiter.h"

#include <QJsonObject>
#include <QNetworkProxy>

namespace entraide::exchange {

using namespace Qt::StringLiterals;
using namespace replication;

PeerClient::PeerClient(PeerAddress address, ClientLimits limits)
    : m_address(std::move(address))
    , m_limits(limits) {
    if (m_address.token.isEmpty() && !m_address.url.password().isEmpty())
        m_address.token = m_address.url.password(QUrl::FullyDecoded).toUtf8();
    m_address.url.setUserInfo({});
    if (m_address.url.path() == "/"_L1)
        m_address.url.setPath({});
    if (m_address.url.host() == "127.0.0.1"_L1 || m_address.url.host() == "localhost"_L1 ||
        m_address.url.host() == "::1"_L1)
        m_network.setProxy(QNetworkProxy::NoProxy);
}

PeerClient::~PeerClient() {
    cancel();
}

bool PeerClient::hasDatabase() const {
    return m_address.url.path().size() > 1;
}

void PeerClient::setDatabase(const QString& name) {
    m_address.url.setPath(u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name)), QUrl::StrictMode);
}

QString PeerClient::name() const {
    return m_address.url.authority();
}

void PeerClient::cancel() {
    m_cancelled = true;
    if (m_underWay)
        m_underWay->abort();
}

Task<PeerClient::Answer> PeerClient::get(QByteArray path, std::initializer_list<int> alsoGood) {
    return send("GET", std::move(path), {}, QList<int>(alsoGood));
}

Task<PeerClient::Answer> PeerClient::post(QByteArray path, QJsonDocument body, std::initializer_list<int> alsoGood) {
    return send("POST", std::move(path), body.toJson(QJsonDocument::Compact), QList<int>(alsoGood));
}

Task<PeerClient::Answer> PeerClient::put(QByteArray path, QJsonDocument body, std::initializer_list<int> alsoGood) {
    return send("PUT", std::move(path), body.toJson(QJsonDocument::Compact), QList<int>(alsoGood));
}

Task<PeerClient::Answer> PeerClient::send(QByteArray verb, QByteArray path, QByteArray body, QList<int> alsoGood) {
    if (m_cancelled)
        throw Error(ErrorCode::Cancelled, name());
    QUrl url = m_address.url;
    const qsizetype question = path.indexOf('?');
    const QByteArray pathOnly = question < 0 ? path : path.left(question);
    url.setPath(url.path(QUrl::FullyEncoded) + QString::fromLatin1(pathOnly), QUrl::StrictMode);
    if (question >= 0)
        url.setQuery(QString::fromLatin1(path.mid(question + 1)), QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(m_limits.timeoutMilliseconds);
    if (!m_address.token.isEmpty())
        request.setRawHeader("Authorization", "Basic " + ("desk:" + m_address.token).toBase64());

    std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    m_underWay = reply.get();
    bool tooLarge = false;
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(), [&](qint64 received, qint64) {
        if (received > m_limits.replyBytes && !tooLarge) {
            tooLarge = true;
            reply->abort();
        }
    });
    co_await Finished{reply.get()};
    m_underWay.clear();
    if (m_cancelled)
        throw Error(ErrorCode::Cancelled, name());
    if (tooLarge)
        throw Error(ErrorCode::PeerAnswer, name(), u"the answer is larger than expected"_s);

    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool complete = answer.status != 0 && (reply->error() == QNetworkReply::NoError ||
                                                 reply->error() >= QNetworkReply::ContentAccessDenied);
    if (!complete)
        throw Error(ErrorCode::Network, name(), reply->errorString());
    if (answer.status == 401 || answer.status == 403)
        throw Error(ErrorCode::Unauthorised, name(), QString::number(answer.status));
    const bool good = (answer.status >= 200 && answer.status < 300) || alsoGood.contains(answer.status);
    QJsonParseError parseError;
    answer.json = QJsonDocument::fromJson(reply->readAll(), &parseError);
    if (!good || parseError.error != QJsonParseError::NoError) {
        throw Error(ErrorCode::PeerAnswer, name(),
                    good ? parseError.errorString() : u"status "_s + QString::number(answer.status));
    }
    co_return answer;
}

} // namespace entraide::exchange
