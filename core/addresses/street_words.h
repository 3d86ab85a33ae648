// SPDX-License-Identifier: GPL-3.0-or-later
// Names of streets as words that can be compared: without accents, capitals and hyphens, short forms written out, the
// kind of street known ("rue", "…steenweg"). French, Dutch and German ones.
#pragma once

#include <QStringView>

#include <span>
#include <string>
#include <vector>

namespace entraide {

/// A word in lower case and without accents; UTF-8.
struct FoldedWord {
    std::string text;
    bool isCut = false; ///< it ended with a point: "gén."

    friend bool operator==(const FoldedWord&, const FoldedWord&) = default;
};

/// "Chaussée d'Ixelles" as chaussee, d, ixelles.
std::vector<FoldedWord> foldedWords(QStringView text);

/// A name, or what was typed for one, in the forms that are compared. Each is letters and digits alone.
struct StreetKeys {
    struct Word {
        std::string text;
        bool isCut = false;
        bool isType = false;
    };

    std::string written; ///< all words as they were written: "ruesaintlambert"
    std::string full;    ///< short forms made one: "ruestlambert" of "Rue Saint-Lambert" and of "r. St-Lambert"
    std::string plain;   ///< as full, without "de", "la", "van" and the like
    std::string core;    ///< as plain, without the kind of street; empty when nothing else is left
    std::string type;    ///< "rue", "steenweg"; empty when it shows none
    std::vector<Word> words; ///< those of plain; a Dutch name is taken apart: "elsense", "steenweg"
};

/// Of a name as a register writes it.
StreetKeys streetKeys(const std::vector<FoldedWord>& name);

/// Of what was typed: every way to take it, the likeliest first, no more than six. "ch." may be a chaussée or a
/// chemin, "lincoln" is no short form of a "lincolaan", but might be.
std::vector<StreetKeys> typedKeys(const std::vector<FoldedWord>& typed);

/// A place's name, so that "St-Gilles", "Saint Gilles" and "saintgilles" are equal.
std::string placeKey(std::span<const FoldedWord> name);

} // namespace entraide
