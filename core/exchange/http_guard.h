// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace entraide::exchange {

struct GuardLimits {
    qsizetype headerBytes = 16 * 1024;
    qint64 bodyBytes = 16 * 1024 * 1024;
};

/// Reads along with the bytes of one connection and says at once when they may not reach the HTTP library, which has no
/// limits of its own. Holds at most a header's bytes. Pure; one for each connection.
///
/// Refused: a header or body over the limits, any Transfer-Encoding, a Content-Length that is no number or given twice
/// differently, Host given twice, any Upgrade (only HTTP/1.1 is spoken), a header line without a name, control
/// characters, a version other than HTTP/1.0 and 1.1 (RFC 9112, sections 2.2, 3, 5 and 6; request smuggling, 11.2).
class HttpGuard {
public:
    explicit HttpGuard(GuardLimits limits = {})
        : m_limits(limits) {}

    enum class Phase { Idle, Header, Body };

    /// 0 when the bytes may go on, else the status to refuse with (400, 413, 431, 505).
    int feed(QByteArrayView bytes);
    Phase phase() const { return m_phase; }
    /// Requests read to their end so far.
    int requests() const { return m_requests; }
    /// Of the request that is arriving, as announced.
    qint64 bodyBytes() const { return m_bodyBytes; }
    /// The last request asks for the connection to be closed after its answer: `Connection: close`, or HTTP/1.0.
    bool wantsClose() const { return m_close; }

private:
    int readHeader();

    GuardLimits m_limits;
    Phase m_phase = Phase::Idle;
    QByteArray m_header;
    qint64 m_bodyLeft = 0;
    qint64 m_bodyBytes = 0;
    int m_requests = 0;
    bool m_close = false;
};

} // namespace entraide::exchange
