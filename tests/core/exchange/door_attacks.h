// SPDX-License-Identifier: GPL-3.0-or-later
// Floods, for the tests and the benchmark of the door.
#pragma once

#include <QByteArray>
#include <QTcpSocket>

#include <algorithm>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace entraide::exchange {

constexpr qint64 mega = 1024 * 1024;

/// Sends until \a bytes are out or the other side has had enough; gives how much it took.
inline qint64 pour(QTcpSocket& socket, const QByteArray& block, qint64 bytes) {
    qint64 sent = 0;
    while (sent < bytes && socket.state() == QAbstractSocket::ConnectedState) {
        const qint64 took = socket.write(block);
        if (took < 0)
            break;
        sent += took;
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(15'000)) {
        }
        if (socket.bytesToWrite() > 0)
            break;
    }
    return sent;
}

/// Connections that say a little, and then a little more.
class SlowOnes {
public:
    explicit SlowOnes(quint16 port) {
        m_address.sin_family = AF_INET;
        m_address.sin_port = htons(port);
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        rlimit limit{};
        if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
            limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 4096);
            setrlimit(RLIMIT_NOFILE, &limit);
        }
    }
    ~SlowOnes() {
        for (const int one : m_sockets)
            ::close(one);
    }
    SlowOnes(const SlowOnes&) = delete;
    SlowOnes& operator=(const SlowOnes&) = delete;

    /// One more of them; false when this process may not open more.
    bool more() {
        const int one = ::socket(AF_INET, SOCK_STREAM, 0);
        if (one < 0)
            return false;
        m_sockets.push_back(one);
        if (::connect(one, reinterpret_cast<const sockaddr*>(&m_address), sizeof m_address) == 0)
            ::send(one, "GET / HTTP/1.1\r\n", 16, MSG_NOSIGNAL | MSG_DONTWAIT);
        return true;
    }
    void drip() const {
        for (const int one : m_sockets)
            ::send(one, "X", 1, MSG_NOSIGNAL | MSG_DONTWAIT);
    }

private:
    sockaddr_in m_address{};
    std::vector<int> m_sockets;
};

} // namespace entraide::exchange
