// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/house_finder.h"

#include "addresses/register_data.h"
#include "storage/database.h"

namespace entraide {

namespace {

constexpr int farthestBeyondTheEnd = 10;

std::string textAt(const Statement& statement, int column) {
    const QByteArrayView bytes = statement.bytes(column);
    return std::string(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

/// The suffixes of one number are few; the best of them is chosen here.
std::optional<FoundHouse> HouseFinder::exact(int street, const HouseNumber& number, const std::string& box) const {
    Database::Use rows = m_database.use("SELECT suffix, box, lat, lon FROM house WHERE street=?1 AND number=?2");
    rows->bind(1, street);
    rows->bind(2, number.number);
    int best = 0;
    FoundHouse found;
    while (rows->step()) {
        const std::string suffix = textAt(*rows, 0);
        const std::string itsBox = textAt(*rows, 1);
        // "12" stands for "12-14" too, and that for its first house; beside "12A" it is only a neighbour.
        const bool isSame = suffix == number.suffix;
        const bool isRange =
            number.suffix.empty() ? suffix.starts_with('-') : number.suffix.starts_with('-') && suffix.empty();
        const bool isHouse = suffix.empty();
        if (number.number == 0 && !isSame) // "KM 3" is no neighbour of "KM 4"
            continue;
        const int fit = (isSame ? 12 : isRange ? 8 : isHouse ? 4 : 1) + (itsBox == box ? 2 : itsBox.empty() ? 1 : 0);
        if (fit <= best)
            continue;
        best = fit;
        found.place = register_file::pointOf(rows->integer(2), rows->integer(3));
        found.by = isSame || isRange ? PlacedBy::Address : PlacedBy::Interpolated;
        found.gap.below = found.by == PlacedBy::Interpolated ? number.number : 0;
    }
    return best > 0 && found.place.isValid() ? std::optional(found) : std::nullopt;
}

std::optional<HouseFinder::Neighbour> HouseFinder::neighbour(int street, int number, bool isAbove) const {
    Database::Use row = m_database.use(
        isAbove
            ? "SELECT number, suffix, lat, lon FROM house WHERE street=?1 AND number>?2 AND number%2=?3 "
              "ORDER BY number, suffix, box LIMIT 1"
            : "SELECT number, suffix, lat, lon FROM house WHERE street=?1 AND number<?2 AND number>0 AND number%2=?3 "
              "ORDER BY number DESC, suffix DESC, box DESC LIMIT 1");
    row->bind(1, street);
    row->bind(2, number);
    row->bind(3, number % 2);
    if (!row->step())
        return std::nullopt;
    Neighbour found;
    found.number = static_cast<int>(row->integer(0));
    found.last = lastNumberOf({found.number, textAt(*row, 1)});
    found.place = register_file::pointOf(row->integer(2), row->integer(3));
    return found.place.isValid() ? std::optional(found) : std::nullopt;
}

std::optional<FoundHouse> HouseFinder::find(int street, const HouseNumber& number, const std::string& box) const {
    if (auto house = exact(street, number, box))
        return house;
    if (number.number == 0)
        return std::nullopt;
    const auto below = neighbour(street, number.number, false);
    if (below && below->last >= number.number) // 14 is in "12-14"
        return FoundHouse{below->place, PlacedBy::Address};
    const auto above = neighbour(street, number.number, true);
    if (below && above) {
        const double part = static_cast<double>(number.number - below->number) / (above->number - below->number);
        return FoundHouse{{below->place.lat + (above->place.lat - below->place.lat) * part,
                           below->place.lon + (above->place.lon - below->place.lon) * part},
                          PlacedBy::Interpolated,
                          {below->last, above->number}};
    }
    if (below && number.number - below->number <= farthestBeyondTheEnd)
        return FoundHouse{below->place, PlacedBy::Interpolated, {below->last, 0}};
    if (above && above->number - number.number <= farthestBeyondTheEnd)
        return FoundHouse{above->place, PlacedBy::Interpolated, {0, above->number}};
    return std::nullopt;
}

} // namespace entraide
