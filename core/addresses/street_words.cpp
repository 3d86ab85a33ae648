// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/street_words.h"

#include "domain/text_fold.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace entraide {

namespace {

using Words = std::vector<StreetKeys::Word>;

struct ShortForm {
    std::string_view text;
    std::string_view meaning;
};

/// As the first word of a French name. A text may stand here several times; the first meaning is the likeliest.
constexpr std::array leadingForms{
    ShortForm{"r", "rue"},          ShortForm{"av", "avenue"},      ShortForm{"ave", "avenue"},
    ShortForm{"aven", "avenue"},    ShortForm{"bd", "boulevard"},   ShortForm{"bld", "boulevard"},
    ShortForm{"blvd", "boulevard"}, ShortForm{"bvd", "boulevard"},  ShortForm{"boul", "boulevard"},
    ShortForm{"ch", "chaussee"},    ShortForm{"ch", "chemin"},      ShortForm{"chee", "chaussee"},
    ShortForm{"chaus", "chaussee"}, ShortForm{"chauss", "chaussee"}, ShortForm{"chsee", "chaussee"},
    ShortForm{"chs", "chaussee"},   ShortForm{"che", "chemin"},     ShortForm{"chem", "chemin"},
    ShortForm{"pl", "place"},       ShortForm{"pce", "place"},      ShortForm{"sq", "square"},
    ShortForm{"imp", "impasse"},    ShortForm{"all", "allee"},      ShortForm{"q", "quai"},
    ShortForm{"qu", "quai"},        ShortForm{"gal", "galerie"},    ShortForm{"pass", "passage"},
    ShortForm{"sent", "sentier"},   ShortForm{"esp", "esplanade"},  ShortForm{"espl", "esplanade"},
    ShortForm{"dr", "dreve"},       ShortForm{"crs", "cours"},      ShortForm{"res", "residence"},
    ShortForm{"parv", "parvis"},    ShortForm{"rdpt", "rondpoint"}, ShortForm{"rpt", "rondpoint"}};

/// At the end of a Dutch or German name, as a word of its own or joined to the one before.
constexpr std::array closingForms{
    ShortForm{"steenwg", "steenweg"}, ShortForm{"steenw", "steenweg"}, ShortForm{"stwg", "steenweg"},
    ShortForm{"stw", "steenweg"},     ShortForm{"str", "straat"},      ShortForm{"ln", "laan"},
    ShortForm{"pln", "plein"},        ShortForm{"pl", "plein"},        ShortForm{"wg", "weg"},
    ShortForm{"dr", "dreef"},         ShortForm{"str", "strasse"}};

constexpr auto leadingTypes = std::to_array<std::string_view>({
    "rue",     "avenue",  "chaussee", "boulevard", "place",  "square",  "quai",      "impasse",    "allee",
    "clos",    "dreve",   "chemin",   "cours",     "cite",   "galerie", "sentier",   "passage",    "parvis",
    "parc",    "venelle", "ruelle",   "montee",    "route",  "porte",   "esplanade", "rondpoint",  "faubourg",
    "digue",   "voie",    "residence", "placette", "jardin", "tienne",  "hameau",    "promenade",  "carrefour"});

/// The longer of two that end alike first.
constexpr auto closingTypes = std::to_array<std::string_view>({
    "steenweg", "straatje", "strasse", "straat", "pleintje", "plein",  "laantje", "laan",  "dreef", "plaats",
    "kaai",     "markt",    "gaarde",  "singel", "square",   "gang",   "berg",    "hof",   "dijk",  "pad",
    "park",     "platz",    "gasse",   "baan",   "lei",      "warande", "ring",   "allee", "weg"});

constexpr auto linkingWords = std::to_array<std::string_view>(
    {"de", "du",  "des", "d",   "la",  "le",  "les", "l", "a", "au",  "aux", "et",  "en", "den",
     "het", "van", "der", "ter", "ten", "t", "s", "die", "das", "dem", "am", "zum", "zur"});

/// What is shortened anywhere in a name, and what it is made here, in both languages.
constexpr std::array anywhereForms{
    ShortForm{"saint", "st"},      ShortForm{"sainte", "st"},     ShortForm{"sint", "st"},
    ShortForm{"sankt", "st"},      ShortForm{"ste", "st"},        ShortForm{"docteur", "dr"},
    ShortForm{"dokter", "dr"},     ShortForm{"doctor", "dr"},     ShortForm{"professeur", "prof"},
    ShortForm{"professor", "prof"}, ShortForm{"general", "gen"},  ShortForm{"generaal", "gen"},
    ShortForm{"colonel", "col"},   ShortForm{"kolonel", "col"},   ShortForm{"kol", "col"},
    ShortForm{"commandant", "cdt"}, ShortForm{"kommandant", "cdt"}, ShortForm{"comm", "cdt"},
    ShortForm{"lieutenant", "lt"}, ShortForm{"luitenant", "lt"},  ShortForm{"luit", "lt"},
    ShortForm{"bourgmestre", "bgm"}, ShortForm{"burgemeester", "bgm"}, ShortForm{"burg", "bgm"},
    ShortForm{"bourgm", "bgm"},    ShortForm{"bgmestre", "bgm"},  ShortForm{"monseigneur", "mgr"},
    ShortForm{"president", "pres"}, ShortForm{"marechal", "mal"}, ShortForm{"maarschalk", "mal"},
    ShortForm{"capitaine", "cap"}, ShortForm{"kapitein", "cap"},  ShortForm{"kapt", "cap"},
    ShortForm{"chanoine", "chan"}, ShortForm{"kanunnik", "kan"},  ShortForm{"ingenieur", "ing"}};

constexpr std::size_t shortestStem = 2;      ///< "wet" of "wetstraat"
constexpr std::size_t shortestShortStem = 3; ///< where the ending is a short form
constexpr std::size_t mostWays = 6;

bool isAmong(std::span<const std::string_view> list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

std::string joined(const Words& words, auto&& isWanted) {
    std::string text;
    for (const StreetKeys::Word& word : words) {
        if (isWanted(word))
            text += word.text;
    }
    return text;
}

/// \a parts one after the other in the place of the first word of \a words that begins such a row; "onze lieve vrouw"
/// as "olv".
void makeOne(Words& words, std::span<const std::string_view> parts, std::string_view one) {
    for (std::size_t at = 0; at + parts.size() <= words.size(); ++at) {
        const bool isHere = std::ranges::equal(parts, std::span(words).subspan(at, parts.size()), {}, {},
                                               [](const StreetKeys::Word& word) { return std::string_view(word.text); });
        if (!isHere)
            continue;
        words[at].text = one;
        words[at].isCut = false;
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                    words.begin() + static_cast<std::ptrdiff_t>(at + parts.size()));
        return;
    }
}

void makeFormsOne(Words& words) {
    static constexpr std::array<std::string_view, 2> notreDame{"notre", "dame"};
    static constexpr std::array<std::string_view, 2> n_d{"n", "d"};
    static constexpr std::array<std::string_view, 3> lieveVrouw{"onze", "lieve", "vrouw"};
    static constexpr std::array<std::string_view, 3> o_l_v{"o", "l", "v"};
    static constexpr std::array<std::string_view, 3> o_l_vrouw{"o", "l", "vrouw"};
    static constexpr std::array<std::string_view, 2> olVrouw{"ol", "vrouw"};
    makeOne(words, notreDame, "nd");
    makeOne(words, n_d, "nd");
    makeOne(words, lieveVrouw, "olv");
    makeOne(words, o_l_v, "olv");
    makeOne(words, o_l_vrouw, "olv");
    makeOne(words, olVrouw, "olv");
    for (StreetKeys::Word& word : words) {
        const auto form = std::ranges::find(anywhereForms, std::string_view(word.text), &ShortForm::text);
        if (form != anywhereForms.end() && !word.isType) {
            word.text = form->meaning;
            word.isCut = false;
        }
    }
}

/// "wetstraat" as "wet" and "straat", marked; a last word that is a kind of street is marked.
void partLastWord(Words& words) {
    if (words.empty())
        return;
    const std::string last = words.back().text;
    if (isAmong(closingTypes, last)) {
        words.back().isType = words.size() > 1;
        return;
    }
    for (const std::string_view type : closingTypes) {
        if (!last.ends_with(type) || last.size() < type.size() + shortestStem)
            continue;
        words.back().text.resize(last.size() - type.size());
        words.back().isCut = false;
        words.push_back({std::string(type), false, true});
        return;
    }
}

/// What is left of \a words once the kind of street is known.
StreetKeys keysOf(Words words, std::string written) {
    if (words.size() > 2 && words[0].text == "rond" && words[1].text == "point") {
        words[0].text = "rondpoint";
        words.erase(words.begin() + 1);
    }
    if (words.size() > 1 && isAmong(leadingTypes, words.front().text))
        words.front().isType = true;
    else
        partLastWord(words);
    makeFormsOne(words);

    StreetKeys keys;
    keys.written = std::move(written);
    keys.full = joined(words, [](const StreetKeys::Word&) { return true; });
    const auto isLinking = [](const StreetKeys::Word& word) { return isAmong(linkingWords, word.text); };
    // A text of such words alone keeps them.
    if (!std::ranges::all_of(words, [&](const StreetKeys::Word& word) { return isLinking(word) || word.isType; }))
        std::erase_if(words, isLinking);
    keys.plain = joined(words, [](const StreetKeys::Word&) { return true; });
    keys.core = joined(words, [](const StreetKeys::Word& word) { return !word.isType; });
    if (const auto type = std::ranges::find(words, true, &StreetKeys::Word::isType); type != words.end())
        keys.type = type->text;
    keys.words = std::move(words);
    return keys;
}

Words wordsOf(const std::vector<FoldedWord>& folded) {
    Words words;
    words.reserve(folded.size());
    for (const FoldedWord& word : folded)
        words.push_back({word.text, word.isCut, false});
    return words;
}

std::string writtenOf(const std::vector<FoldedWord>& folded) {
    std::string text;
    for (const FoldedWord& word : folded)
        text += word.text;
    return text;
}

/// Every way to write the first word out; \a words itself where it is no short form.
std::vector<Words> writtenOutAtFront(const Words& words) {
    std::vector<Words> ways;
    if (words.size() > 1) {
        for (const ShortForm& form : leadingForms) {
            if (words.front().text != form.text)
                continue;
            ways.push_back(words);
            ways.back().front() = {std::string(form.meaning), false, false};
        }
        // "rd pt Schuman"
        if (words.size() > 2 && (words[0].text == "rd" || words[0].text == "rond") &&
            (words[1].text == "pt" || words[1].text == "point")) {
            ways.push_back(words);
            ways.back().erase(ways.back().begin());
            ways.back().front() = {"rondpoint", false, false};
        }
    }
    if (ways.empty())
        ways.push_back(words);
    return ways;
}

/// The last word written out where it may be a short form.
std::vector<Words> writtenOutAtEnd(const Words& words) {
    std::vector<Words> ways;
    if (words.empty() || (words.size() > 1 && isAmong(leadingTypes, words.front().text)))
        return ways; // a French name has its kind in front
    const std::string& last = words.back().text;
    for (const ShortForm& form : closingForms) {
        if (!last.ends_with(form.text) || last == form.meaning || form.text == form.meaning)
            continue;
        const std::size_t stem = last.size() - form.text.size();
        if (stem == 0 ? words.size() < 2 : stem < shortestShortStem)
            continue;
        ways.push_back(words);
        ways.back().back() = {last.substr(0, stem) + std::string(form.meaning), false, false};
    }
    return ways;
}

} // namespace

std::vector<FoldedWord> foldedWords(QStringView text) {
    std::vector<FoldedWord> words;
    bool isInWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        std::string letters;
        if (c.unicode() < 128) {
            if (c.isLetterOrNumber())
                letters = static_cast<char>(c.toLower().unicode());
        } else if (c.isHighSurrogate() && i + 1 < text.size()) {
            letters = foldText(text.sliced(i++, 2)).toStdString();
        } else if (c.isMark()) { // of a letter that is written in two parts
            continue;
        } else if (c.isLetterOrNumber()) {
            letters = foldText(text.sliced(i, 1)).toStdString();
        }
        if (letters.empty()) {
            if (c == u'.' && isInWord)
                words.back().isCut = true;
            isInWord = false;
            continue;
        }
        if (!isInWord)
            words.emplace_back();
        isInWord = true;
        words.back().text += letters;
    }
    return words;
}

StreetKeys streetKeys(const std::vector<FoldedWord>& name) {
    return keysOf(writtenOutAtFront(wordsOf(name)).front(), writtenOf(name));
}

std::vector<StreetKeys> typedKeys(const std::vector<FoldedWord>& typed) {
    const std::string written = writtenOf(typed);
    std::vector<StreetKeys> keys;
    for (const Words& way : writtenOutAtFront(wordsOf(typed))) {
        keys.push_back(keysOf(way, written));
        for (const Words& other : writtenOutAtEnd(way)) {
            if (keys.size() < mostWays)
                keys.push_back(keysOf(other, written));
        }
    }
    return keys;
}

std::string placeKey(std::span<const FoldedWord> name) {
    std::string key;
    for (const FoldedWord& word : name) {
        const bool isSaint = word.text == "saint" || word.text == "sainte" || word.text == "sint" ||
                             word.text == "sankt" || word.text == "ste";
        key += isSaint ? "st" : word.text;
    }
    return key;
}

} // namespace entraide
