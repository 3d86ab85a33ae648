// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/address_columns.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace entraide {

class Database;

/// Gathers the rows of a register and writes them into an empty database, in the order of its index. Some 30 bytes for
/// an address until then.
class RegisterBuilder {
public:
    void add(const AddressRow& row);

    qint64 rows() const { return static_cast<qint64>(m_houses.size()); }
    /// Puts the houses in order and leaves out what stands there twice; how often that was.
    qint64 settle();
    qint64 streets() const { return static_cast<qint64>(m_streets.size()); }

    /// \a mayGoOn is asked again and again; false throws Cancelled.
    void write(Database& database, const QString& sourceName, const QDateTime& now,
               const std::function<bool(qint64 written)>& mayGoOn) const;

private:
    struct House {
        std::int32_t street;
        std::int32_t number;
        std::int32_t suffix; ///< of m_texts
        std::int32_t box;    ///< likewise
        std::int32_t lat;
        std::int32_t lon;
    };
    struct Place {
        std::string postcode, municipalityFr, municipalityNl, municipalityDe, partFr, partNl;
    };
    struct Street {
        std::int32_t place;
        std::string fr, nl, de;
    };
    struct Middle {
        qint64 lat = 0;
        qint64 lon = 0;
        qint64 count = 0;
    };
    std::int32_t placeOf(const AddressRow& row);
    std::int32_t streetOf(const AddressRow& row);
    std::int32_t textOf(const std::string& text);
    void writePlaces(Database& database) const;
    void writeStreets(Database& database) const;

    std::vector<House> m_houses;
    std::vector<Place> m_places;
    std::vector<Street> m_streets;
    std::vector<std::string> m_texts; ///< suffixes and boxes; in order after settle()
    std::unordered_map<std::string, std::int32_t> m_placeNumbers;
    std::unordered_map<std::string, std::int32_t> m_streetNumbers;
    std::unordered_map<std::string, std::int32_t> m_textNumbers;
    std::string m_key; ///< room for one
};

} // namespace entraide
