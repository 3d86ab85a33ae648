// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QNetworkProxyFactory>
#include <QStringList>

#include <memory>

namespace entraide::test {

/// Sees every host beyond this computer that anything in this program is about to ask over the network, also from
/// inside of plugins and on other threads: Qt asks for a proxy before each connection that is not to the loopback. One
/// at a time.
class NetworkWatch {
public:
    /// \a proxyPort: of a server on the loopback that all of it is sent to; 0: it goes where it would go anyway.
    explicit NetworkWatch(quint16 proxyPort = 0)
        : m_seen(std::make_shared<Seen>()) {
        QNetworkProxyFactory::setApplicationProxyFactory(new Factory(m_seen, proxyPort));
    }
    ~NetworkWatch() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }
    Q_DISABLE_COPY_MOVE(NetworkWatch)

    QStringList hosts() const {
        const QMutexLocker lock(&m_seen->mutex);
        return m_seen->hosts;
    }

private:
    struct Seen {
        QMutex mutex;
        QStringList hosts;
    };

    class Factory : public QNetworkProxyFactory {
    public:
        Factory(std::shared_ptr<Seen> seen, quint16 proxyPort)
            : m_seen(std::move(seen))
            , m_proxyPort(proxyPort) {}
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
            if (query.queryType() == QNetworkProxyQuery::TcpServer)
                return {QNetworkProxy(QNetworkProxy::NoProxy)};
            const QMutexLocker lock(&m_seen->mutex);
            m_seen->hosts.append(query.peerHostName());
            if (m_proxyPort == 0)
                return {QNetworkProxy(QNetworkProxy::NoProxy)};
            return {QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_proxyPort)};
        }

    private:
        std::shared_ptr<Seen> m_seen;
        quint16 m_proxyPort;
    };

    std::shared_ptr<Seen> m_seen;
};

} // namespace entraide::test
