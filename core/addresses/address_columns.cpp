// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/address_columns.h"

#include "addresses/address_faults.h"
#include "addresses/register_data.h"
#include "domain/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace entraide {

namespace {

/// In the order of AddressColumns::Column.
constexpr std::array<std::string_view, 16> columnNames{
    "epsg:4326_lat",        "epsg:4326_lon",        "house_number",         "box_number",
    "postcode",             "street_id",            "municipality_id",      "streetname_fr",
    "streetname_nl",        "streetname_de",        "municipality_name_fr", "municipality_name_nl",
    "municipality_name_de", "postname_fr",          "postname_nl",          "status"};

/// Belgium and a little around it; also what tells exchanged columns from right ones.
constexpr double southernmost = 49.4;
constexpr double northernmost = 51.6;
constexpr double westernmost = 2.4;
constexpr double easternmost = 6.5;

std::string lowered(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// With a point, or with a comma where that separates no cells.
std::optional<double> degreesIn(std::string_view text) {
    std::array<char, 32> digits;
    if (text.empty() || text.size() > digits.size())
        return std::nullopt;
    std::ranges::replace_copy(text, digits.begin(), ',', '.');
    double value = 0;
    const char* end = digits.data() + text.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    return error == std::errc() && stop == end && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool isPostcode(std::string_view text) {
    return text.size() == 4 && text.front() != '0' &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::int32_t partsOf(double degrees) {
    return static_cast<std::int32_t>(std::lround(degrees * register_file::partsOfADegree));
}

} // namespace

AddressColumns::AddressColumns(std::span<const std::string_view> header, const QString& file) {
    static_assert(columnNames.size() == Count);
    m_at.fill(-1);
    for (std::size_t i = 0; i < header.size(); ++i) {
        const auto name = std::ranges::find(columnNames, lowered(header[i]));
        if (name == columnNames.end())
            continue;
        int& at = m_at[static_cast<std::size_t>(name - columnNames.begin())];
        if (at >= 0)
            throw Error(ErrorCode::BadInput, file, fault::notAddresses);
        at = static_cast<int>(i);
    }
    const bool hasStreet = has(StreetFr) || has(StreetNl) || has(StreetDe);
    const bool hasMunicipality = has(MunicipalityFr) || has(MunicipalityNl) || has(MunicipalityDe);
    if (!has(Number) || !has(Postcode) || !hasStreet || !hasMunicipality)
        throw Error(ErrorCode::BadInput, file, fault::notAddresses);
    if (!has(Lat) || !has(Lon))
        throw Error(ErrorCode::BadInput, file, fault::noDegrees);
    m_fewestCells = static_cast<std::size_t>(*std::ranges::max_element(m_at)) + 1;
}

std::string_view AddressColumns::cell(std::span<const std::string_view> cells, Column column) const {
    return has(column) ? cells[static_cast<std::size_t>(m_at[column])] : std::string_view();
}

AddressRowState AddressColumns::read(std::span<const std::string_view> cells, AddressRow& row) const {
    if (cells.size() < m_fewestCells)
        return AddressRowState::Unreadable;
    if (has(Status) && lowered(cell(cells, Status)) != "current")
        return AddressRowState::Retired;
    row.number = cell(cells, Number);
    row.box = cell(cells, Box);
    row.postcode = cell(cells, Postcode);
    row.streetId = cell(cells, StreetId);
    row.municipalityId = cell(cells, MunicipalityId);
    row.streetFr = cell(cells, StreetFr);
    row.streetNl = cell(cells, StreetNl);
    row.streetDe = cell(cells, StreetDe);
    row.municipalityFr = cell(cells, MunicipalityFr);
    row.municipalityNl = cell(cells, MunicipalityNl);
    row.municipalityDe = cell(cells, MunicipalityDe);
    row.partFr = cell(cells, PartFr);
    row.partNl = cell(cells, PartNl);
    const bool hasStreet = !row.streetFr.empty() || !row.streetNl.empty() || !row.streetDe.empty();
    if (!hasStreet || row.number.empty() || !isPostcode(row.postcode))
        return AddressRowState::Unreadable;
    const std::string_view lat = cell(cells, Lat);
    const std::string_view lon = cell(cells, Lon);
    if (lat.empty() || lon.empty())
        return AddressRowState::WithoutPlace;
    const auto north = degreesIn(lat);
    const auto east = degreesIn(lon);
    if (!north || !east)
        return AddressRowState::Unreadable;
    if (*north < southernmost || *north > northernmost || *east < westernmost || *east > easternmost)
        return AddressRowState::OutOfRange;
    row.lat = partsOf(*north);
    row.lon = partsOf(*east);
    return AddressRowState::Good;
}

} // namespace entraide
