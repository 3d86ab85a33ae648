// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/passphrase.h"

#include "storage/secret.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <sodium.h>
#include <string_view>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

constexpr QLatin1StringView crockford("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int checkCharacters = 2;
constexpr int groupSize = 4;
constexpr int bitsOfCharacter = 5;

constexpr int proposedCharacters = 20;
constexpr int proposedGroup = 5;
/// Without those that are taken for one another on paper.
constexpr QLatin1StringView proposable("abcdefghijkmnpqrstuvwxyz23456789");

/// Whole, or as the beginning of something padded with digits; in the languages of the program.
constexpr std::array obvious{
    u"password"sv,     u"passphrase"sv,  u"passwort"sv,     u"wachtwoord"sv,   u"motdepasse"sv,   u"geheim"sv,
    u"secret"sv,       u"azerty"sv,      u"qwerty"sv,       u"qwertz"sv,       u"azertyuiop"sv,   u"qwertyuiop"sv,
    u"1234567890"sv,   u"0123456789"sv,  u"abcdefgh"sv,     u"abcdefghij"sv,   u"entraide"sv,     u"benevole"sv,
    u"bénévole"sv,     u"vrijwilliger"sv, u"freiwillige"sv, u"volunteer"sv,    u"solidarité"sv,   u"solidarite"sv,
    u"solidariteit"sv, u"bruxelles"sv,   u"brussel"sv,      u"brussels"sv,     u"belgique"sv,     u"belgie"sv,
    u"belgië"sv,       u"bonjour"sv,     u"bienvenue"sv,    u"welkom"sv,       u"willkommen"sv,   u"iloveyou"sv,
    u"jetaime"sv,      u"letmein"sv,     u"football"sv,     u"correcthorsebatterystaple"sv};

/// What is left when spaces and marks are taken away.
QString bare(const QString& passphrase) {
    QString letters;
    for (const QChar c : passphrase.toLower()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

bool isPadding(QStringView text) {
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

QString randomText(QLatin1StringView alphabet, int count) {
    needSodium();
    QString text;
    for (int i = 0; i < count; ++i)
        text += alphabet[randombytes_uniform(static_cast<std::uint32_t>(alphabet.size()))];
    return text;
}

QString inGroups(const QString& text, int size) {
    QString grouped;
    for (qsizetype i = 0; i < text.size(); i += size)
        grouped += (i > 0 ? u"-"_s : QString()) + text.mid(i, size);
    return grouped;
}

QString checkOf(const QString& random) {
    needSodium();
    const QByteArray bytes = "entraide-recovery|" + random.toLatin1();
    std::array<unsigned char, crypto_generichash_BYTES_MIN> digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    const int bits = digest[0] << 8 | digest[1];
    constexpr int mask = (1 << bitsOfCharacter) - 1;
    return QString(crockford[bits & mask]) + crockford[(bits >> bitsOfCharacter) & mask];
}

/// Its characters without what stands between them; null when there are others.
QString charactersOf(const QString& typed) {
    QString characters;
    for (QChar c : typed.toUpper()) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'.' || c == u'_' || c == u'\u2212')
            continue;
        if (c == u'O')
            c = u'0';
        else if (c == u'I' || c == u'L')
            c = u'1';
        if (!crockford.contains(c))
            return {};
        characters += c;
    }
    return characters;
}

} // namespace

std::optional<PassphraseProblem> problemOf(const QString& passphrase) {
    if (passphrase.size() < shortestPassphrase)
        return PassphraseProblem::TooShort;
    const QString letters = bare(passphrase);
    if (QSet<QChar>(letters.cbegin(), letters.cend()).size() < 4)
        return PassphraseProblem::Obvious;
    for (const QStringView known : obvious) {
        if (letters.startsWith(known) && isPadding(QStringView(letters).mid(known.size())))
            return PassphraseProblem::Obvious;
    }
    return std::nullopt;
}

PassphraseStrength strengthOf(const QString& passphrase) {
    if (problemOf(passphrase))
        return PassphraseStrength::Weak;
    // Different characters count, repeated ones hardly: an estimate for people, not a measure.
    const auto different = QSet<QChar>(passphrase.cbegin(), passphrase.cend()).size();
    const bool mixed = std::ranges::any_of(passphrase, [](QChar c) { return !c.isLetter(); });
    const double worth = static_cast<double>(std::min(passphrase.size(), different * 2)) * (mixed ? 1.15 : 1.0);
    constexpr double fair = 14;
    constexpr double strong = 20;
    return worth >= strong ? PassphraseStrength::Strong
           : worth >= fair ? PassphraseStrength::Fair
                           : PassphraseStrength::Weak;
}

QString proposedPassphrase() {
    return inGroups(randomText(proposable, proposedCharacters), proposedGroup);
}

QString newRecoveryCode() {
    const QString random = randomText(crockford, recoveryCharacters - checkCharacters);
    return inGroups(random + checkOf(random), groupSize);
}

std::optional<QString> recoveryCodeIn(const QString& typed) {
    const QString characters = charactersOf(typed);
    if (characters.size() != recoveryCharacters)
        return std::nullopt;
    const QString random = characters.first(recoveryCharacters - checkCharacters);
    if (checkOf(random) != characters.last(checkCharacters))
        return std::nullopt;
    return inGroups(characters, groupSize);
}

bool looksLikeRecoveryCode(const QString& typed) {
    // Passphrases of 24 plain letters exist; of one that has a dash or a digit in it, and is in capitals or groups, a
    // hint about the sheet does no harm.
    const QString characters = charactersOf(typed);
    return characters.size() == recoveryCharacters &&
           std::ranges::any_of(characters, [](QChar c) { return c.isDigit(); });
}

} // namespace entraide
