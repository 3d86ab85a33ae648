// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_client.h"

#include "domain/user_agent.h"
#include "tiles/tile_head.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRedirects = 3;
constexpr qint64 bufferBytes = 256 * 1024;

/// The same host and port, or the same host by TLS instead of without.
bool isSameServer(const QUrl& asked, const QUrl& next) {
    if (asked.host() != next.host())
        return false;
    if (asked.scheme() == next.scheme())
        return asked.port(-1) == next.port(-1);
    return asked.scheme() == "http"_L1 && next.scheme() == "https"_L1 && asked.port(80) == 80 && next.port(443) == 443;
}

/// What a server says of its answer, before it is looked at.
TileTrouble troubleOfType(const QByteArray& header) {
    const QByteArray type = header.split(';').first().trimmed().toLower();
    if (type.isEmpty() || type.startsWith("image/") || type.endsWith("/octet-stream"))
        return TileTrouble::None;
    const bool isVector = type.endsWith("protobuf") || type == "application/vnd.mapbox-vector-tile";
    return isVector ? TileTrouble::VectorTiles : TileTrouble::NotAPicture;
}

} // namespace

/// One question, with its redirects. Deletes itself once it has told what came of it.
class TileClient::Fetch : public QObject {
public:
    Fetch(TileClient& client, const TileId& tile, QByteArray etag, Done done)
        : QObject(&client.m_network) // goes with it, should nobody run the loop any more
        , m_client(client)
        , m_tile(tile)
        , m_etag(std::move(etag))
        , m_done(std::move(done)) {
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] {
            m_isLate = true;
            m_reply->abort();
        });
        m_patience.start(client.m_limits.patience);
        ask(client.m_source.tileUrl(tile));
    }
    ~Fetch() override { hangUp(); }

private:
    void hangUp() {
        if (!m_reply)
            return;
        m_reply->disconnect(this);
        m_reply->abort();
        std::exchange(m_reply, nullptr)->deleteLater();
    }

    void ask(const QUrl& url) {
        m_body.clear();
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
        request.setRawHeader("Accept", "image/png, image/jpeg, image/webp");
        request.setRawHeader("Accept-Encoding", "identity");
        request.setRawHeader("Accept-Language", "*"); // else Qt tells the user's
        if (!m_etag.isEmpty())
            request.setRawHeader("If-None-Match", m_etag);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        m_reply = m_client.m_network.get(request);
        m_reply->setReadBufferSize(bufferBytes);
        connect(m_reply, &QNetworkReply::metaDataChanged, this,
                [this] { watchSize(m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()); });
        connect(m_reply, &QNetworkReply::readyRead, this, [this] { take(); });
        // Queued: abort() must not run the rest inside of who called it.
        connect(
            m_reply, &QNetworkReply::finished, this, [this] { read(); }, Qt::QueuedConnection);
    }

    /// At once: with a limited buffer Qt may wait to be read from before it reads on, full or not.
    void take() {
        if (m_isTooLarge)
            return;
        m_body += m_reply->readAll();
        watchSize(m_body.size());
    }

    void watchSize(qint64 bytes) {
        if (bytes <= mostTileBytes || m_isTooLarge)
            return;
        m_isTooLarge = true;
        m_reply->abort();
    }

    void read() {
        if (!m_reply)
            return;
        const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (!target.isEmpty() && !m_isLate && !m_isTooLarge) {
            follow(m_reply->url().resolved(target));
            return;
        }
        tell(replyOf());
    }

    void follow(const QUrl& next) {
        if (!isSameServer(m_client.m_source.tileUrl(m_tile), next))
            tell(trouble(TileTrouble::OtherHost));
        else if (++m_redirects > mostRedirects)
            tell(trouble(TileTrouble::NotAPicture));
        else {
            hangUp();
            ask(next);
        }
    }

    static TileReply trouble(TileTrouble kind) {
        TileReply reply;
        reply.trouble = kind;
        return reply;
    }

    TileReply replyOf() {
        if (m_isTooLarge)
            return trouble(TileTrouble::TooLarge);
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_isLate || status == 0) {
            const bool untrusted = !m_isLate && m_reply->error() == QNetworkReply::SslHandshakeFailedError;
            return trouble(untrusted ? TileTrouble::NotTrusted : TileTrouble::NoAnswer);
        }
        if (status == 200)
            return pictureOf();
        if (status == 304)
            return good(TileReply::Kind::Unchanged);
        if (status == 204 || status == 404 || status == 410)
            return good(TileReply::Kind::Missing);
        if (status == 429 || status == 503) {
            TileReply reply = trouble(TileTrouble::Busy);
            reply.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), m_client.m_limits.now());
            return reply;
        }
        if (status >= 500)
            return trouble(TileTrouble::ServerFault);
        return trouble(status >= 400 ? TileTrouble::Refused : TileTrouble::NotAPicture);
    }

    TileReply pictureOf() {
        take();
        if (m_isTooLarge)
            return trouble(TileTrouble::TooLarge);
        if (m_reply->error() != QNetworkReply::NoError) // hung up in the middle
            return trouble(TileTrouble::NoAnswer);
        if (const TileTrouble wrong = troubleOfType(m_reply->rawHeader("Content-Type")); wrong != TileTrouble::None)
            return trouble(wrong);
        TileReply reply = good(TileReply::Kind::Picture);
        reply.bytes = m_body;
        if (const TileTrouble wrong = troubleOf(reply.bytes); wrong != TileTrouble::None)
            return trouble(wrong);
        return reply;
    }

    TileReply good(TileReply::Kind kind) {
        TileReply reply;
        reply.kind = kind;
        reply.etag = m_reply->rawHeader("ETag");
        reply.lifetime = tileLifetime(m_reply->rawHeader("Cache-Control"), m_reply->rawHeader("Expires"),
                                      m_client.m_limits.now(), m_client.m_source.kind == MapSource::Kind::PublicOsm);
        return reply;
    }

    void tell(const TileReply& reply) {
        hangUp();
        m_patience.stop();
        m_client.m_fetches.remove(m_tile);
        deleteLater();
        m_done(reply); // may ask for the next one
    }

    TileClient& m_client;
    TileId m_tile;
    QByteArray m_etag;
    Done m_done;
    QNetworkReply* m_reply = nullptr;
    QByteArray m_body;
    QTimer m_patience;
    int m_redirects = 0;
    bool m_isLate = false;
    bool m_isTooLarge = false;
};

TileClient::TileClient(const MapSource& source, const TileLimits& limits)
    : m_source(source)
    , m_limits(limits) {}

TileClient::~TileClient() {
    qDeleteAll(m_fetches);
}

void TileClient::fetch(const TileId& tile, const QByteArray& etag, Done done) {
    m_fetches.insert(tile, new Fetch(*this, tile, etag, std::move(done)));
}

void TileClient::cancel(const TileId& tile) {
    delete m_fetches.take(tile);
}

} // namespace entraide
