// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/remote_geocoder.h"

#include "domain/user_agent.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int statusGood = 200;

bool isOnThisPc(const QUrl& url) {
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

} // namespace

std::optional<RemoteRefusal> refusalOf(const RemoteHost& host, AddressKind kind) {
    const QString scheme = host.url.scheme();
    if ((scheme != "https"_L1 && scheme != "http"_L1) || host.url.host().isEmpty())
        return RemoteRefusal::NoHost;
    if (kind == AddressKind::Home) {
        if (!host.isOwn || isPublicGeocoder(host.url))
            return RemoteRefusal::PublicHost;
        if (scheme != "https"_L1 && !isOnThisPc(host.url))
            return RemoteRefusal::ClearText;
    }
    return std::nullopt;
}

RemoteGeocoder::RemoteGeocoder(RemoteHost host, QNetworkAccessManager& network, std::chrono::milliseconds pause,
                               std::chrono::milliseconds patience)
    : m_host(std::move(host))
    , m_network(network)
    , m_pause(pause)
    , m_patience(patience) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may come too early
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { askNext(); });
}

RemoteGeocoder::~RemoteGeocoder() {
    cancel();
}

std::optional<RemoteRefusal> RemoteGeocoder::find(const QString& text, AddressKind kind, int limit, Language language,
                                                  Answer answer) {
    if (const auto refusal = refusalOf(m_host, kind))
        return refusal;
    if (text.trimmed().isEmpty())
        return RemoteRefusal::Nothing;
    m_waiting.append({remoteQuestion(m_host.kind, m_host.url, text, limit, language), language, std::move(answer)});
    askNext();
    return std::nullopt;
}

void RemoteGeocoder::cancel() {
    m_waiting.clear();
    m_timer.stop();
    if (m_reply) {
        m_reply->disconnect(&m_timer);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
}

void RemoteGeocoder::askNext() {
    if (m_reply || m_waiting.isEmpty())
        return;
    const bool isPaced = !m_host.isOwn || isPublicGeocoder(m_host.url);
    if (isPaced && m_sinceLast.isValid()) {
        const auto left = m_pause - std::chrono::milliseconds(m_sinceLast.elapsed());
        if (left.count() > 0) {
            if (!m_timer.isActive())
                m_timer.start(left);
            return;
        }
    }
    m_asked = m_waiting.takeFirst();
    QNetworkRequest request(m_asked.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    request.setTransferTimeout(m_patience);
    m_sinceLast.start();
    QNetworkReply* reply = m_network.get(request);
    m_reply = reply;
    QObject::connect(reply, &QNetworkReply::downloadProgress, &m_timer, [reply](qint64 received, qint64) {
        if (received > largestReply)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, &m_timer, [this, reply] { take(*reply); });
}

void RemoteGeocoder::take(QNetworkReply& reply) {
    m_reply.clear();
    reply.deleteLater();
    const Question asked = std::exchange(m_asked, {});
    const QString host = m_host.url.host();
    RemoteAnswer answer;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() != QNetworkReply::NoError && status == 0) {
        answer.fault = Error(ErrorCode::Network, host, reply.errorString());
    } else if (reply.error() == QNetworkReply::OperationCanceledError) { // too slow, or too much
        answer.fault = Error(ErrorCode::Network, host, reply.errorString());
    } else if (status != statusGood) {
        answer.fault = Error(ErrorCode::PeerAnswer, host, u"HTTP status %1"_s.arg(status));
    } else {
        const QByteArray body = reply.read(largestReply + 1);
        try {
            if (reply.error() != QNetworkReply::NoError || body.size() > largestReply)
                throw Error(ErrorCode::Network, host, reply.errorString());
            answer.hits = remoteHits(m_host.kind, body, asked.language, host, m_postcodes);
        } catch (const Error& error) {
            answer.fault = error;
        }
    }
    // The answer may be to cancel, or to let go of this: what is needed of it is asked first.
    const QPointer<QTimer> alive(&m_timer);
    if (asked.answer)
        asked.answer(answer);
    if (alive)
        askNext();
}

} // namespace entraide
