// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace entraide {

/// One row of the register BeST, as pieces of its record.
struct AddressRow {
    std::string_view number;
    std::string_view box;
    std::string_view postcode;
    std::string_view streetId;
    std::string_view municipalityId;
    std::string_view streetFr, streetNl, streetDe;
    std::string_view municipalityFr, municipalityNl, municipalityDe;
    std::string_view partFr, partNl; ///< "postname"
    std::int32_t lat = 0;            ///< in register_file::partsOfADegree
    std::int32_t lon = 0;
};

enum class AddressRowState { Good, Retired, WithoutPlace, OutOfRange, Unreadable };

/// Which column of a file holds what, by the names that BOSA gives them in the three headers that are about: with
/// EPSG:31370_x, with EPSG:3812_x, and the older one with EPSG:31370_lat and no status. Places are read from the
/// columns EPSG:4326_lat and EPSG:4326_lon, which all of them have.
class AddressColumns {
public:
    /// Throws Error (BadInput) with fault::notAddresses or fault::noDegrees about \a file.
    AddressColumns(std::span<const std::string_view> header, const QString& file);

    /// Rows of a file with a status count when it is "current".
    AddressRowState read(std::span<const std::string_view> cells, AddressRow& row) const;

private:
    enum Column {
        Lat, Lon, Number, Box, Postcode, StreetId, MunicipalityId, StreetFr, StreetNl, StreetDe, MunicipalityFr,
        MunicipalityNl, MunicipalityDe, PartFr, PartNl, Status, Count
    };
    bool has(Column column) const { return m_at[column] >= 0; }
    std::string_view cell(std::span<const std::string_view> cells, Column column) const;

    std::array<int, Count> m_at;
    std::size_t m_fewestCells = 0; ///< a shorter row was cut off
};

} // namespace entraide
