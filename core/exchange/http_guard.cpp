// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/http_guard.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace entraide::exchange {

namespace {

bool isTokenChar(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text) {
    return !text.isEmpty() && std::ranges::all_of(text, isTokenChar);
}

int checkRequestLine(QByteArrayView line) {
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 1 || last <= first + 1 || !isToken(line.first(first)))
        return 400;
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (target.front() != '/' && target != "*")
        return 400;
    if (std::ranges::any_of(target, [](char c) { return c <= ' ' || c == 0x7f; }))
        return 400;
    const QByteArrayView version = line.sliced(last + 1);
    if (!version.startsWith("HTTP/"))
        return 400;
    return version == "HTTP/1.1" || version == "HTTP/1.0" ? 0 : 505;
}

} // namespace

int HttpGuard::feed(QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        if (m_phase == Phase::Body) {
            const qint64 taken = std::min<qint64>(m_bodyLeft, bytes.size());
            bytes = bytes.sliced(taken);
            m_bodyLeft -= taken;
            if (m_bodyLeft == 0) {
                m_phase = Phase::Idle;
                ++m_requests;
            }
            continue;
        }
        m_phase = Phase::Header;
        // The end may lie across two reads: look again from three bytes before the new ones.
        const qsizetype from = std::max<qsizetype>(0, m_header.size() - 3);
        const qsizetype room = m_limits.headerBytes + 4 - m_header.size();
        const qsizetype had = m_header.size();
        m_header.append(bytes.first(std::min(room, bytes.size())));
        const qsizetype end = m_header.indexOf("\r\n\r\n", from);
        if (end < 0) {
            if (m_header.size() > m_limits.headerBytes + 3) // three bytes of its end may be there
                return 431;
            return m_header.contains('\0') ? 400 : 0;
        }
        bytes = bytes.sliced(end + 4 - had);
        m_header.truncate(end);
        if (const int refused = readHeader())
            return refused;
        m_header.clear();
        m_phase = m_bodyLeft > 0 ? Phase::Body : Phase::Idle;
        if (m_phase == Phase::Idle)
            ++m_requests;
    }
    return 0;
}

int HttpGuard::readHeader() {
    QList<QByteArray> lines = m_header.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i + 1 < lines.size()) {
            if (!lines[i].endsWith('\r'))
                return 400;
            lines[i].chop(1);
        }
        if (std::ranges::any_of(lines[i], [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f; }))
            return 400;
    }
    if (const int refused = checkRequestLine(lines.first()))
        return refused;
    std::optional<qint64> length;
    bool hasHost = false;
    m_close = lines.first().endsWith("HTTP/1.0");
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1 || !isToken(QByteArrayView(line).first(colon)))
            return 400;
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "transfer-encoding" || name == "upgrade" || (name == "host" && hasHost))
            return 400;
        hasHost = hasHost || name == "host";
        if (name == "connection") {
            for (const QByteArray& token : value.toLower().split(','))
                m_close = m_close || token.trimmed() == "close";
        }
        if (name != "content-length")
            continue;
        const bool digits = !value.isEmpty() && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
        bool good = false;
        const qint64 number = value.toLongLong(&good);
        if (!digits || (length && (!good || *length != number)))
            return 400;
        if (!good || number > m_limits.bodyBytes)
            return 413;
        length = number;
    }
    m_bodyLeft = m_bodyBytes = length.value_or(0);
    return 0;
}

} // namespace entraide::exchange
