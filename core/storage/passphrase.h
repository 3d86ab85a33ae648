// SPDX-License-Identifier: GPL-3.0-or-later
// What opens a desk besides the program: passphrases that people choose, and the code on the recovery sheet. Pure but
// for the random ones.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace entraide {

enum class PassphraseProblem {
    TooShort, ///< fewer than shortestPassphrase characters
    Obvious,  ///< among those that everybody tries first, or one character again and again
};

inline constexpr qsizetype shortestPassphrase = 10;

/// What keeps \a passphrase from being one; none when it is good enough.
std::optional<PassphraseProblem> problemOf(const QString& passphrase);

enum class PassphraseStrength { Weak, Fair, Strong };
/// A hint and no promise: of length and variety.
PassphraseStrength strengthOf(const QString& passphrase);

/// Twenty random letters and digits in groups of five (100 bits): to be handed to somebody once.
QString proposedPassphrase();

/// The code of a recovery sheet: 24 characters of Crockford's base 32 in groups of four, "7K2M-9XQW-…". 22 of them are
/// random (110 bits), the last two are a check of the others, so that a slip is told apart from a wrong sheet.
/// https://www.crockford.com/base32.html
inline constexpr int recoveryCharacters = 24;
QString newRecoveryCode();
/// As it is printed, whatever was typed: small letters, spaces, dashes, O for 0, I or L for 1. None when it is no
/// such code, or was not copied right.
std::optional<QString> recoveryCodeIn(const QString& typed);
/// Whether \a typed is meant as one: of that length and of those characters, right or not.
bool looksLikeRecoveryCode(const QString& typed);

} // namespace entraide
