// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/json_pieces.h"

#include "domain/error.h"
#include "storage/open_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readAtOnce = 256 * 1024;

bool isJsonSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

JsonPieces::JsonPieces(QIODevice& device, QString subject)
    : m_device(device)
    , m_subject(std::move(subject)) {
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    fill();
    if (m_buffer.startsWith(mark))
        m_at = mark.size();
}

void JsonPieces::fail(const QString& what) const {
    throw Error(ErrorCode::BadInput, m_subject,
                openJsonFault::notJson + u": %1 at byte %2"_s.arg(what).arg(position()));
}

/// More bytes behind those that are not taken yet; false at the end.
bool JsonPieces::fill() {
    const QByteArray more = m_device.read(readAtOnce);
    if (more.isEmpty())
        return false;
    m_buffer.remove(0, m_at);
    m_passed += m_at;
    m_at = 0;
    m_buffer += more;
    return true;
}

char JsonPieces::peek() {
    for (;;) {
        while (m_at < m_buffer.size()) {
            if (!isJsonSpace(m_buffer[m_at]))
                return m_buffer[m_at];
            ++m_at;
        }
        if (!fill())
            return '\0';
    }
}

void JsonPieces::take(char expected) {
    if (peek() != expected)
        fail(u"no “%1”"_s.arg(QLatin1Char(expected)));
    ++m_at;
}

/// One whole value, as it stands: what lies between brackets, a text, or what is left until the next separator.
QByteArray JsonPieces::piece() {
    const char first = peek();
    if (first == '\0')
        fail(u"it ends"_s);
    qsizetype depth = 0;
    bool inText = false;
    bool escaped = false;
    qsizetype length = 0;
    for (;; ++length) {
        if (m_at + length >= m_buffer.size() && !fill())
            break;
        if (length > longestPiece)
            fail(u"a value is too long"_s);
        const char c = m_buffer[m_at + length];
        if (inText) {
            if (escaped)
                escaped = false;
            else if (c == '\\')
                escaped = true;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                break; // of what the value lies in
            --depth;
        } else if (depth == 0 && (c == ',' || c == ':' || isJsonSpace(c))) {
            break;
        }
        if (!inText && depth == 0 && (c == '}' || c == ']' || c == '"')) {
            ++length;
            break;
        }
    }
    const QByteArray bytes = m_buffer.sliced(m_at, length);
    m_at += length;
    return bytes;
}

/// Whether another member or item comes; else the container is left.
bool JsonPieces::separate(char close) {
    if (peek() == close) {
        ++m_at;
        return false;
    }
    if (!std::exchange(m_first, false))
        take(',');
    return true;
}

void JsonPieces::enterObject() {
    take('{');
    m_first = true;
}

void JsonPieces::enterArray() {
    take('[');
    m_firstMember = m_first;
    m_first = true;
}

QJsonValue JsonPieces::value() {
    QJsonParseError problem{};
    const QByteArray bytes = piece();
    const QJsonArray one = QJsonDocument::fromJson('[' + bytes + ']', &problem).array();
    if (problem.error != QJsonParseError::NoError || one.size() != 1)
        fail(problem.error != QJsonParseError::NoError ? problem.errorString() : u"no value"_s);
    return one.first();
}

std::optional<QString> JsonPieces::nextMember() {
    if (!separate('}'))
        return std::nullopt;
    if (peek() != '"')
        fail(u"no name"_s);
    const QString name = value().toString();
    take(':');
    return name;
}

std::optional<QJsonObject> JsonPieces::nextObject() {
    if (!separate(']')) {
        m_first = m_firstMember;
        return std::nullopt;
    }
    if (peek() != '{')
        fail(u"no document"_s);
    return value().toObject();
}

void JsonPieces::finish() {
    if (peek() != '\0')
        fail(u"something stands behind the end"_s);
}

} // namespace entraide
