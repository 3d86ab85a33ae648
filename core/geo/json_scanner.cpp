// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/json_scanner.h"

#include "domain/error.h"
#include "geo/area_faults.h"

#include <QStringDecoder>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace entraide {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isNumberCharacter(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// Numbers that JSON does not know and Python and JavaScript libraries write all the same.
constexpr QByteArrayView otherNumbers[]{"NaN", "Infinity", "-Infinity"};

} // namespace

JsonScanner::JsonScanner(QByteArrayView text)
    : m_text(text) {
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

void JsonScanner::fail() {
    const bool atEnd = m_at >= m_text.size();
    const auto lines = std::count(m_text.begin(), m_text.begin() + std::min(m_at, m_text.size()), '\n') + 1;
    throw Error(ErrorCode::BadInput, QString::number(lines), QString(atEnd ? fault::cutOff : fault::notJson));
}

char JsonScanner::peek() {
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
    if (m_at >= m_text.size())
        fail();
    return m_text[m_at];
}

void JsonScanner::take(char expected) {
    if (peek() != expected)
        fail();
    ++m_at;
}

void JsonScanner::takeWord(QByteArrayView word) {
    peek();
    const QByteArrayView rest = m_text.sliced(m_at);
    if (!rest.startsWith(word)) {
        if (word.startsWith(rest))
            m_at = m_text.size();
        fail();
    }
    m_at += word.size();
}

JsonScanner::Kind JsonScanner::next() {
    switch (const char c = peek()) {
    case '{':
        return Kind::Object;
    case '[':
        return Kind::Array;
    case '"':
        return Kind::Text;
    case 't':
    case 'f':
        return Kind::Boolean;
    case 'n':
        return Kind::Null;
    default:
        if ((c >= '0' && c <= '9') || c == '-' || c == 'N' || c == 'I')
            return Kind::Number;
        fail();
    }
}

void JsonScanner::enter(char open) {
    take(open);
    if (m_level == mostLevels) {
        const auto lines = std::count(m_text.begin(), m_text.begin() + m_at, '\n') + 1;
        throw Error(ErrorCode::BadInput, QString::number(lines), QString(fault::tooDeep));
    }
    m_begun[m_level++] = false;
}

/// Past the comma before what comes next; false at the end, which is taken.
bool JsonScanner::goOn(char close) {
    const char c = peek();
    if (c == close) {
        ++m_at;
        --m_level;
        return false;
    }
    if (m_begun[m_level - 1]) {
        take(',');
        if (peek() == close)
            fail();
    }
    m_begun[m_level - 1] = true;
    return true;
}

void JsonScanner::enterObject() {
    enter('{');
}

std::optional<QString> JsonScanner::nextMember() {
    if (!goOn('}'))
        return std::nullopt;
    QString name = text();
    take(':');
    return name;
}

void JsonScanner::enterArray() {
    enter('[');
}

bool JsonScanner::nextItem() {
    return goOn(']');
}

QString JsonScanner::decoded(QByteArrayView bytes) {
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString result = utf8.decode(bytes);
    if (!utf8.hasError())
        return result;
    m_otherText = true;
    return QString::fromLatin1(bytes);
}

QChar JsonScanner::escaped() {
    ++m_at; // the backslash
    if (m_at >= m_text.size())
        fail();
    switch (m_text[m_at++]) {
    case '"':
        return u'"';
    case '\\':
        return u'\\';
    case '/':
        return u'/';
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    case 'u': {
        constexpr qsizetype digits = 4;
        if (m_text.size() - m_at < digits) {
            m_at = m_text.size();
            fail();
        }
        const char* const end = m_text.data() + m_at + digits;
        std::uint16_t value = 0;
        const auto [stop, error] = std::from_chars(m_text.data() + m_at, end, value, 16);
        if (error != std::errc() || stop != end)
            fail();
        m_at += digits;
        return QChar(value);
    }
    default:
        --m_at;
        fail();
    }
}

QString JsonScanner::text() {
    take('"');
    QString result;
    bool isEscaped = false;
    qsizetype from = m_at;
    while (true) {
        if (m_at >= m_text.size())
            fail();
        const char c = m_text[m_at];
        if (c == '"')
            break;
        if (c != '\\') {
            ++m_at;
            continue;
        }
        result += decoded(m_text.sliced(from, m_at - from));
        result += escaped();
        isEscaped = true;
        from = m_at;
    }
    result += decoded(m_text.sliced(from, m_at - from));
    ++m_at;
    return isEscaped ? QString::fromUtf8(result.toUtf8()) : result; // without halves of letters
}

void JsonScanner::skipText() {
    take('"');
    while (m_at < m_text.size() && m_text[m_at] != '"')
        m_at += m_text[m_at] == '\\' ? 2 : 1;
    if (m_at >= m_text.size()) {
        m_at = m_text.size();
        fail();
    }
    ++m_at;
}

/// Empty for one of otherNumbers, which is taken.
QByteArrayView JsonScanner::numberSpan() {
    peek();
    const QByteArrayView rest = m_text.sliced(m_at);
    for (const QByteArrayView other : otherNumbers) {
        if (rest.startsWith(other)) {
            m_at += other.size();
            return {};
        }
    }
    const auto end = std::find_if_not(rest.begin(), rest.end(), isNumberCharacter);
    const QByteArrayView span = rest.first(end - rest.begin());
    if (span.isEmpty() || (span.front() != '-' && (span.front() < '0' || span.front() > '9')))
        fail();
    m_at += span.size();
    return span;
}

double JsonScanner::number() {
    const qsizetype from = m_at;
    const QByteArrayView span = numberSpan();
    double value = std::nan("");
    if (span.isEmpty())
        return value;
    const auto [stop, error] = std::from_chars(span.data(), span.data() + span.size(), value);
    if (error == std::errc::result_out_of_range) // too small is as good as nothing, too large is no number
        return span.contains("e-") || span.contains("E-") ? 0.0 : std::nan("");
    if (error != std::errc() || stop != span.data() + span.size()) {
        m_at = m_at == m_text.size() ? m_at : from; // "4." at the end of a file that was cut off
        fail();
    }
    return value;
}

QString JsonScanner::numberText() {
    const QByteArrayView span = numberSpan();
    return span.isEmpty() ? QString() : QString::fromLatin1(span);
}

bool JsonScanner::boolean() {
    const bool value = peek() == 't';
    takeWord(value ? QByteArrayView("true") : QByteArrayView("false"));
    return value;
}

void JsonScanner::null() {
    takeWord("null");
}

void JsonScanner::skip() {
    const int outside = m_level;
    bool inObject[mostLevels] = {};
    do {
        if (m_level > outside) { // to the next value of the innermost container, or out of it
            if (inObject[m_level - 1]) {
                if (!goOn('}'))
                    continue;
                skipText();
                take(':');
            } else if (!goOn(']')) {
                continue;
            }
        }
        switch (next()) {
        case Kind::Object:
            enterObject();
            inObject[m_level - 1] = true;
            break;
        case Kind::Array:
            enterArray();
            inObject[m_level - 1] = false;
            break;
        case Kind::Text:
            skipText();
            break;
        case Kind::Number:
            numberSpan();
            break;
        case Kind::Boolean:
            boolean();
            break;
        case Kind::Null:
            null();
            break;
        }
    } while (m_level > outside);
}

void JsonScanner::finish() {
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
    if (m_at < m_text.size())
        fail();
}

} // namespace entraide
