// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/name_reader.h"

#include "domain/text_fold.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Words that begin a family name.
constexpr std::array particles{
    "van"_L1,   "vande"_L1, "vanden"_L1, "vander"_L1, "ver"_L1, "de"_L1,  "den"_L1,   "der"_L1,  "ter"_L1, "ten"_L1,
    "te"_L1,    "t"_L1,     "du"_L1,     "des"_L1,    "le"_L1,  "la"_L1,  "dos"_L1,   "da"_L1,   "di"_L1,  "del"_L1,
    "della"_L1, "von"_L1,   "zu"_L1,     "el"_L1,     "al"_L1,  "ben"_L1, "bin"_L1,   "bint"_L1, "ibn"_L1, "abu"_L1,
    "abou"_L1,  "ould"_L1,  "ait"_L1,    "oulad"_L1,  "mac"_L1, "st"_L1,  "saint"_L1, "o"_L1,    "d"_L1};
/// Small inside a Belgian family name: "Van den Broeck", "Van der Straeten".
constexpr std::array innerParticles{"den"_L1, "der"_L1, "de"_L1, "het"_L1, "t"_L1};

bool isParticle(const QString& word) {
    QString key = foldText(word);
    return std::ranges::any_of(particles, [&](QLatin1StringView p) { return key == p; });
}

bool isCapitals(QStringView word) {
    int letters = 0;
    for (QChar c : word) {
        if (c.isLower())
            return false;
        letters += c.isUpper();
    }
    return letters >= 3 || (letters == 2 && isParticle(word.toString()));
}

QString capitalised(QStringView part) {
    if (part.isEmpty())
        return {};
    return part.first(1).toString().toUpper() + part.sliced(1).toString().toLower();
}

/// One word: its parts between hyphens and after a short elision ("D'Hondt", "Dupont-Legrand", "'t").
QString properWord(const QString& word) {
    QString result;
    QString part;
    for (QChar c : word) {
        part += c;
        const bool elision = (c == u'\'' || c == u'\u2019') && part.size() <= 3 && part.size() > 1;
        if (c == u'-' || elision) {
            result += capitalised(part);
            part.clear();
        }
    }
    return result + capitalised(part);
}

} // namespace

QString properCase(const QString& name) {
    const QString plain = name.simplified();
    const bool mixed = std::ranges::any_of(plain, [](QChar c) { return c.isUpper(); }) &&
                       std::ranges::any_of(plain, [](QChar c) { return c.isLower(); });
    const auto letters = std::ranges::count_if(plain, [](QChar c) { return c.isLetter(); });
    if (mixed || letters < 2)
        return plain;
    QStringList words = plain.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString key = foldText(words[i]);
        const bool inner = i > 0 && i + 1 < words.size() && foldText(words[0]) == "van"_L1 &&
                           std::ranges::any_of(innerParticles, [&](QLatin1StringView p) { return key == p; });
        words[i] = inner ? words[i].toLower() : properWord(words[i]);
    }
    return words.join(u' ');
}

PersonName splitName(const QString& text) {
    const QString plain = text.simplified();
    PersonName name;
    if (const qsizetype comma = plain.indexOf(u','); comma >= 0) {
        name.family = properCase(plain.left(comma));
        name.given = properCase(plain.mid(comma + 1).trimmed());
        return name;
    }
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2) {
        name.family = properCase(plain);
        name.guessed = !plain.isEmpty();
        return name;
    }
    // Capitals mark the family name when not everything is in capitals.
    QStringList capitals;
    QStringList others;
    for (qsizetype i = 0; i < words.size(); ++i) {
        qsizetype next = i;
        while (next + 1 < words.size() && isParticle(words[next]))
            ++next;
        (isCapitals(words[i]) || (next > i && isCapitals(words[next])) ? capitals : others).append(words[i]);
    }
    const bool together = words.first() == (capitals.isEmpty() ? QString() : capitals.first()) ||
                          words.last() == (capitals.isEmpty() ? QString() : capitals.last());
    if (!capitals.isEmpty() && !others.isEmpty() && together) {
        name.family = properCase(capitals.join(u' '));
        name.given = properCase(others.join(u' '));
        return name;
    }
    qsizetype cut = 1;
    bool byParticle = false;
    for (qsizetype i = 1; i + 1 < words.size() && !byParticle; ++i) {
        if (isParticle(words[i])) {
            cut = i;
            byParticle = true;
        }
    }
    if (!byParticle && isParticle(words.first()) && words.size() > 2) {
        // "De Smet Griet": the family name first.
        name.family = properCase(words.first(words.size() - 1).join(u' '));
        name.given = properCase(words.last());
        name.guessed = true;
        return name;
    }
    name.given = properCase(words.first(cut).join(u' '));
    name.family = properCase(words.sliced(cut).join(u' '));
    name.guessed = !byParticle && words.size() > 2;
    return name;
}

bool hasLostLetters(const QString& text) {
    static const QRegularExpression lost(u"\ufffd|\\p{L}\\?\\p{L}|(?:^|[\\s,'-])\\?\\p{L}|\\p{L}\\?(?=,)"_s);
    return lost.match(text).hasMatch();
}

} // namespace entraide
