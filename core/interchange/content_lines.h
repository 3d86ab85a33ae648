// SPDX-License-Identifier: GPL-3.0-or-later
// The lines that vCard (RFC 6350) and iCalendar (RFC 5545) have in common: folded at 75 octets, escaped, closed by
// CRLF.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace entraide {

/// A text as the value of a line: backslash, comma, semicolon and line breaks escaped; other control characters, which
/// no reader has to accept, and halves of letters are left out.
QString escapedText(const QString& text);
/// The components of a structured value, each escaped: "Peeters;Lea;;;".
QString structuredText(const QStringList& components);
/// A parameter's value in quotation marks, without what may not stand there.
QString quotedParameter(const QString& value);
/// One line, folded so that no piece is longer than 75 octets and no letter is cut, with its CRLF. \a line has no line
/// breaks.
QByteArray foldedLine(const QString& line);

/// The parts of a structured value between semicolons that are not escaped, still escaped themselves.
QStringList splitEscaped(const QString& value, QChar separator);
/// A value without its escapes.
QString unescapedText(const QString& value);

} // namespace entraide
