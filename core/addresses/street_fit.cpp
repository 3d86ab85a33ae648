// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/street_fit.h"

#include "addresses/edit_distance.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace entraide {

namespace {

// What each difference costs, of 1. Found by trying on registers whose answers are known (bench_addresses).
constexpr double costOfAnySlip = 0.10; ///< so that none is as good as the name itself, however long that is
constexpr double costOfShortForms = 0.002;
constexpr double costOfLinkingWords = 0.01;
constexpr double costOfNoType = 0.11;
constexpr double costOfAddedType = 0.20;
constexpr double costOfOtherType = 0.30;
constexpr double costOfUnfinished = 0.03; ///< the last word may go on
constexpr double costOfCutOff = 0.10;     ///< it may not, and does
constexpr double costOfWhatIsToCome = 0.12;
constexpr double costOfWhatIsMissing = 0.60;
constexpr double costOfOtherOrder = 0.10;
constexpr double shareOfWordsLeftOut = 0.20;
constexpr double enoughWords = 0.60;

int slipsAllowed(std::size_t letters) {
    return letters < 4 ? 0 : letters < 8 ? 1 : letters < 13 ? 2 : 3;
}

double share(std::size_t part, std::size_t whole) {
    return static_cast<double>(part) / static_cast<double>(whole);
}

double keyFit(std::string_view typed, std::string_view name, bool isOpen) {
    if (typed.empty() || name.empty())
        return 0;
    if (typed == name)
        return 1;
    const int most = slipsAllowed(typed.size());
    if (typed.size() > name.size() + static_cast<std::size_t>(most))
        return 0;
    const EditDistances slips = editDistances(typed, name, most);
    double fit = 0;
    if (slips.whole <= most)
        fit = 1 - costOfAnySlip - slips.whole / static_cast<double>(std::max(typed.size(), name.size()));
    // A slip in the few letters of a beginning would let it begin anything.
    const bool isBeginning = typed.size() >= 2 && slips.prefix <= (typed.size() >= 5 ? most : 0) &&
                             static_cast<std::size_t>(slips.prefixLength) < name.size();
    if (isBeginning) {
        const double rest = share(name.size() - static_cast<std::size_t>(slips.prefixLength), name.size());
        const double slipped =
            slips.prefix == 0 ? 0 : costOfAnySlip + slips.prefix / static_cast<double>(typed.size());
        const double unfinished =
            isOpen ? costOfUnfinished + costOfWhatIsToCome * rest : costOfCutOff + costOfWhatIsMissing * rest;
        fit = std::max(fit, 1 - slipped - unfinished);
    }
    return fit;
}

/// From 0 to 1: how well one typed word stands for one of the name's.
double wordFit(const StreetKeys::Word& typed, const StreetKeys::Word& name, bool isOpen) {
    if (typed.text == name.text)
        return 1;
    const std::size_t letters = typed.text.size();
    if (std::string_view(name.text).starts_with(typed.text)) {
        if (typed.isCut)
            return 0.95;
        if (isOpen)
            return 0.93;
        return letters >= 3 ? 0.75 : letters == 1 ? 0.5 : 0;
    }
    const int most = letters < 4 ? 0 : letters < 9 ? 1 : 2;
    const auto longer = static_cast<std::ptrdiff_t>(name.text.size()) - static_cast<std::ptrdiff_t>(letters);
    if (most == 0 || longer < -most || (longer > most && !isOpen))
        return 0;
    const EditDistances slips = editDistances(typed.text, name.text, most);
    if (slips.whole <= most)
        return 1 - 1.2 * slips.whole / static_cast<double>(letters);
    if (isOpen && letters >= 5 && slips.prefix <= 1)
        return 0.9 - 1.2 * slips.prefix / static_cast<double>(letters);
    return 0;
}

/// Word by word, whatever their order: "roosevelt" and "av. roosevelt" for "Avenue Franklin Roosevelt".
double wordsFit(const StreetKeys& typed, const StreetKeys& name, bool isOpen) {
    if (name.words.size() > 32)
        return 0;
    const auto weight = [](const StreetKeys::Word& word) {
        return static_cast<double>(word.text.size()) * (word.isType ? 0.5 : 1.0);
    };
    unsigned long long taken = 0;
    double typedAll = 0;
    double typedFound = 0;
    double nameFound = 0;
    for (std::size_t i = 0; i < typed.words.size(); ++i) {
        const StreetKeys::Word& word = typed.words[i];
        double best = 0;
        std::size_t bestAt = 0;
        for (std::size_t j = 0; j < name.words.size(); ++j) {
            if ((taken >> j & 1U) != 0)
                continue;
            const double fit = wordFit(word, name.words[j], isOpen && i + 1 == typed.words.size());
            if (fit > best) {
                best = fit;
                bestAt = j;
            }
        }
        typedAll += weight(word);
        typedFound += weight(word) * best;
        if (best > 0) {
            taken |= 1ULL << bestAt;
            nameFound += weight(name.words[bestAt]);
        }
    }
    double nameAll = 0;
    for (const StreetKeys::Word& word : name.words)
        nameAll += weight(word);
    if (typedAll <= 0 || nameAll <= 0 || typedFound < enoughWords * typedAll)
        return 0;
    const double leftOut = 1 - nameFound / nameAll;
    return typedFound / typedAll * (1 - shareOfWordsLeftOut * leftOut) - costOfOtherOrder;
}

} // namespace

double streetFit(const TypedStreet& typed, const StreetKeys& name) {
    double best = 0;
    const auto take = [&](double fit) { best = std::max(best, fit); };
    if (!typed.ways.empty()) // what was written is the same in every way
        take(keyFit(typed.ways.front().written, name.written, typed.isOpen));
    for (const StreetKeys& way : typed.ways) {
        if (best >= 1)
            break;
        const bool isAsWritten = way.full == way.written && name.full == name.written;
        if (!isAsWritten)
            take(keyFit(way.full, name.full, typed.isOpen) - costOfShortForms);
        if (way.plain != way.full || name.plain != name.full)
            take(keyFit(way.plain, name.plain, typed.isOpen) - costOfLinkingWords);
        if (way.type.empty() && !name.type.empty())
            take(keyFit(way.plain, name.core, typed.isOpen) - costOfNoType);
        else if (!way.type.empty() && name.type.empty())
            take(keyFit(way.core, name.plain, typed.isOpen) - costOfAddedType);
        else if (way.type != name.type)
            take(keyFit(way.core, name.core, typed.isOpen) - costOfOtherType);
        if (best < 0.93)
            take(wordsFit(way, name, typed.isOpen));
    }
    return best;
}

} // namespace entraide
