// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/typed_reading.h"

#include "addresses/place_names.h"
#include "addresses/typed_items.h"

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <string_view>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

using Kind = TypedItem::Kind;

constexpr std::size_t mostReadings = 16;
constexpr std::size_t longestPlace = 4; ///< words of a place's name
constexpr int mostNumbers = 3;          ///< tried as the house's, of those in the text
constexpr double costOfLostNumber = 0.02;   ///< a number that belongs to the street's name
constexpr double costOfLostPostcode = 0.10; ///< four digits that are the house's number, and could be a postcode
constexpr double costOfPostcodeInName = 0.30; ///< that belong to the street's name
constexpr double costOfWordsLeftOut = 0.10; ///< behind the postcode, of a place that nobody knows
constexpr double costOfPartLeftOut = 0.15;  ///< behind the last comma
constexpr double costOfPlaceInMiddle = 0.01;

/// A word of the text that is neither number nor postcode in this reading.
struct FreeWord {
    FoldedWord word;
    qsizetype item = 0;
};

bool isCountry(const FoldedWord& word) {
    constexpr std::array<std::string_view, 5> names{"belgique", "belgie", "belgien", "belgium", "be"};
    return std::ranges::find(names, std::string_view(word.text)) != names.end();
}

/// Builds the readings of one text for one choice of postcode and number after the other.
class ReadingMaker {
public:
    ReadingMaker(const QString& typed, const PlaceNames& places)
        : m_places(places)
        , m_items(typedItems(typed)) {
        const bool isOver = typed.isEmpty() || typed.back().isSpace() || typed.back() == u',' || typed.back() == u')';
        m_isOpen = !isOver && !m_items.isEmpty() && m_items.last().kind == Kind::Word;
        if (m_items.size() > 1 && m_items.last().words.size() == 1 && isCountry(m_items.last().words.front())) {
            m_items.removeLast();
            m_isOpen = false;
        }
    }

    std::vector<TypedReading> all() {
        std::vector<qsizetype> postcodes;
        bool mayHaveNone = true;
        for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
            const Kind kind = m_items.at(i).kind;
            if (kind == Kind::PostcodeAlone || kind == Kind::Digits)
                postcodes.push_back(i);
            mayHaveNone = mayHaveNone && kind != Kind::PostcodeAlone;
        }
        // A postcode of the register is the likelier one, and then the last.
        std::ranges::stable_sort(postcodes, std::ranges::greater(),
                                 [&](qsizetype i) { return m_places.hasPostcode(m_items.at(i).postcode); });
        for (const qsizetype postcode : postcodes)
            chooseNumber(postcode);
        if (mayHaveNone)
            chooseNumber(-1);
        std::ranges::stable_sort(m_readings, {}, &TypedReading::cost);
        if (m_readings.size() > mostReadings)
            m_readings.resize(mostReadings);
        return std::move(m_readings);
    }

private:
    void chooseNumber(qsizetype postcode) {
        std::vector<qsizetype> numbers;
        for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
            const Kind kind = m_items.at(i).kind;
            if (i != postcode && (kind == Kind::Number || kind == Kind::Digits))
                numbers.push_back(i);
        }
        int tried = 0;
        for (const qsizetype number : numbers) {
            if (tried++ < mostNumbers)
                choosePlace(postcode, number);
        }
        choosePlace(postcode, -1);
    }

    void choosePlace(qsizetype postcode, qsizetype number) {
        TypedReading reading;
        std::vector<FreeWord> words;
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            const TypedItem& item = m_items.at(i);
            if (i == postcode) {
                reading.postcode = item.postcode;
                continue;
            }
            if (i == number) {
                reading.number = item.number;
                reading.box = item.box;
                reading.numberMayBePostcode = item.kind == Kind::Digits;
                continue;
            }
            if (item.kind != Kind::Word)
                reading.cost += item.kind == Kind::Number ? costOfLostNumber : costOfPostcodeInName;
            if (postcode < 0 && item.kind == Kind::Digits && m_places.hasPostcode(item.postcode))
                reading.leavesPostcode = true;
            for (std::size_t w = 0; w < item.words.size(); ++w)
                words.push_back({item.words[w], i});
        }
        if (reading.numberMayBePostcode)
            reading.cost += m_places.hasPostcode(m_items.at(number).postcode) ? costOfLostPostcode : costOfLostNumber;

        add(reading, words, {}, m_isOpen);
        const std::size_t count = words.size();
        for (std::size_t length = std::min(longestPlace, count); length > 0; --length) {
            addWithPlace(reading, words, count - length, length);
            if (length < count)
                addWithPlace(reading, words, 0, length);
        }
        if (postcode >= 0)
            addAfterPostcode(reading, words, postcode);
        addWithoutLastPart(reading, words);
    }

    /// The place is the \a length words from \a from on.
    void addWithPlace(const TypedReading& base, const std::vector<FreeWord>& words, std::size_t from,
                      std::size_t length, double cost = 0) {
        std::vector<FoldedWord> name;
        for (std::size_t i = from; i < from + length; ++i)
            name.push_back(words[i].word);
        const bool isLast = from + length == words.size();
        const PlaceNames::Found found = m_places.find(name, m_isOpen && isLast);
        if (found.places.empty())
            return;
        TypedReading reading = base;
        reading.cost += found.cost + cost;
        std::vector<FreeWord> street = words;
        street.erase(street.begin() + static_cast<std::ptrdiff_t>(from),
                     street.begin() + static_cast<std::ptrdiff_t>(from + length));
        add(reading, street, found.places, m_isOpen && !isLast);
    }

    /// "1050 ixelles rue haute 12", and "rue haute 12 1050 nobody-knows".
    void addAfterPostcode(const TypedReading& base, const std::vector<FreeWord>& words, qsizetype postcode) {
        const auto first = std::ranges::find_if(words, [&](const FreeWord& word) { return word.item > postcode; });
        const auto from = static_cast<std::size_t>(first - words.begin());
        if (from == words.size() || from == 0)
            return;
        for (std::size_t length = std::min(longestPlace, words.size() - from); length > 0; --length) {
            if (from + length < words.size())
                addWithPlace(base, words, from, length, costOfPlaceInMiddle);
        }
        TypedReading reading = base;
        reading.cost += costOfWordsLeftOut;
        add(reading, {words.begin(), first}, {}, false);
    }

    void addWithoutLastPart(const TypedReading& base, const std::vector<FreeWord>& words) {
        qsizetype last = -1;
        for (const FreeWord& word : words) {
            if (m_items.at(word.item).isAfterBreak)
                last = word.item;
        }
        const auto first = std::ranges::find_if(words, [&](const FreeWord& word) { return word.item >= last; });
        if (last <= 0 || first == words.begin() || first == words.end())
            return;
        TypedReading reading = base;
        reading.cost += costOfPartLeftOut;
        add(reading, {words.begin(), first}, {}, false);
    }

    void add(TypedReading reading, const std::vector<FreeWord>& street, const std::vector<int>& places, bool isOpen) {
        for (const FreeWord& word : street)
            reading.street.push_back(word.word);
        reading.places = places;
        reading.isOpen = isOpen && !reading.street.empty();
        const bool isPlaceAlone = reading.street.empty();
        if (isPlaceAlone && reading.postcode.isEmpty() && reading.places.empty())
            return;
        m_readings.push_back(std::move(reading));
    }

    const PlaceNames& m_places;
    QList<TypedItem> m_items;
    bool m_isOpen = false;
    std::vector<TypedReading> m_readings;
};

} // namespace

std::vector<TypedReading> readingsOf(const QString& typed, const PlaceNames& places) {
    return ReadingMaker(typed, places).all();
}

} // namespace entraide
