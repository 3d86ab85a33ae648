// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/content_lines.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; ///< octets, without the line break

bool isContinuation(char byte) {
    return (static_cast<uchar>(byte) & 0xc0u) == 0x80u;
}

} // namespace

QString escapedText(const QString& text) {
    QString result;
    result.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' || c == u',' || c == u';') {
            result += u'\\';
            result += c;
        } else if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            result += "\\n"_L1;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (!c.isSurrogate() && (c == u'\t' || c.category() != QChar::Other_Control)) {
            result += c;
        }
    }
    return result;
}

QString structuredText(const QStringList& components) {
    QStringList escaped;
    for (const QString& component : components)
        escaped.append(escapedText(component));
    return escaped.join(u';');
}

QString quotedParameter(const QString& value) {
    QString result;
    for (const QChar c : value) {
        if (c == u'"')
            result += u'\'';
        else if (!c.isSurrogate() && c.category() != QChar::Other_Control)
            result += c;
    }
    return u'"' + result + u'"';
}

QByteArray foldedLine(const QString& line) {
    const QByteArray bytes = line.toUtf8();
    QByteArray result;
    result.reserve(bytes.size() + bytes.size() / longestLine * 3 + 2);
    qsizetype from = 0;
    for (qsizetype room = longestLine; bytes.size() - from > room; room = longestLine - 1) {
        qsizetype end = from + room;
        while (end > from + 1 && isContinuation(bytes[end]))
            --end;
        result += bytes.sliced(from, end - from);
        result += "\r\n ";
        from = end;
    }
    result += bytes.sliced(from);
    result += "\r\n";
    return result;
}

QStringList splitEscaped(const QString& value, QChar separator) {
    QStringList parts;
    QString part;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()) {
            part += value[i];
            part += value[++i];
        } else if (value[i] == separator) {
            parts.append(part);
            part.clear();
        } else {
            part += value[i];
        }
    }
    parts.append(part);
    return parts;
}

QString unescapedText(const QString& value) {
    QString result;
    result.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c != u'\\' || i + 1 == value.size()) {
            result += c;
            continue;
        }
        const QChar next = value[++i];
        if (next == u'n' || next == u'N') {
            result += u'\n';
        } else if (next == u'\\' || next == u',' || next == u';' || next == u':') {
            result += next;
        } else { // no escape of the format: both letters were meant
            result += c;
            result += next;
        }
    }
    return result;
}

} // namespace entraide
