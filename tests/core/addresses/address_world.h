// SPDX-License-Identifier: GPL-3.0-or-later
// An invented region with two languages whose every address is known, as a file of the register BeST, and what people
// type for its addresses. The same for the same seed on every machine.
#pragma once

#include "domain/place.h"

#include <QByteArray>
#include <QString>

#include <iterator>
#include <random>
#include <vector>

class QIODevice;

namespace entraide::test {

class AddressWorld {
public:
    /// \a addresses: about so many, boxes counted.
    explicit AddressWorld(int addresses, unsigned seed = 1);

    struct Commune {
        QString postcode;
        QString fr;
        QString nl;
    };
    struct Street {
        int commune = 0;
        QString fr;
        QString nl;
    };
    struct House {
        int street = 0;
        int number = 0;
        QString suffix;
        int boxes = 0; ///< 0: none
        GeoPoint place;
    };
    const std::vector<Commune>& communes() const { return m_communes; }
    const std::vector<Street>& streets() const { return m_streets; }
    const std::vector<House>& houses() const { return m_houses; }
    qint64 addresses() const { return m_addresses; }
    const Commune& communeOf(const House& house) const { return m_communes[at(m_streets[at(house.street)].commune)]; }

    /// With the header of 2026 and, after every hundredth row, one that is retired and one without a place.
    void writeCsv(QIODevice& file) const;

    enum class Typing { Clean, Slip, Short };
    struct Question {
        QString typed;
        const House* house = nullptr; ///< the one right answer
    };
    /// In one language; always with the postcode or the commune, since streets of one name are in several communes.
    Question ask(Typing typing, Language language);

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    int dice(int sides) { return static_cast<int>(m_dice() % static_cast<unsigned>(sides)); }
    template <class List> const auto& oneOf(const List& list) {
        return list[at(dice(static_cast<int>(std::size(list))))];
    }
    QString surname();
    Street inventStreet(int commune);
    void build(int street, GeoPoint from, int addresses);
    QString withSlip(const QString& name);
    QString shortened(const QString& name, Language language);

    std::mt19937 m_dice;
    std::vector<Commune> m_communes;
    std::vector<Street> m_streets;
    std::vector<House> m_houses;
    qint64 m_addresses = 0;
};

/// The part of \a count questions that \a answer finds the right house for at the first place.
template <class Answer>
double partAnswered(AddressWorld& world, AddressWorld::Typing typing, Language language, int count, Answer&& answer) {
    int right = 0;
    for (int i = 0; i < count; ++i) {
        const AddressWorld::Question question = world.ask(typing, language);
        const auto found = answer(question.typed);
        const bool isRight = !found.isEmpty() && found.first().placedBy == PlacedBy::Address &&
                             found.first().address.postcode == world.communeOf(*question.house).postcode &&
                             distanceKm(found.first().place, question.house->place) < 0.002;
        right += isRight ? 1 : 0;
    }
    return static_cast<double>(right) / count;
}

} // namespace entraide::test
