// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <span>

namespace entraide::exchange {

/// 256 words that are the same, or nearly, in French, Dutch and English, and that nobody takes for one another on the
/// telephone: at least three letters differ between any two.
std::span<const QLatin1StringView> pairingWords();

/// One word for each byte, with spaces between them.
QString wordsOf(const QByteArray& bytes);

/// Whether two people read the same words, whatever their spaces and capital letters.
bool sameWords(const QString& a, const QString& b);

} // namespace entraide::exchange
