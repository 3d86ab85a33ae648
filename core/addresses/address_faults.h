// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a file of addresses or with a register, as the `detail` of an Error: BadInput for what was to
// be imported, Damaged for the register.
#pragma once

#include <QLatin1StringView>

namespace entraide::fault {

inline constexpr QLatin1StringView notAddresses("not_addresses");           ///< the header has not the columns of BeST
inline constexpr QLatin1StringView noDegrees("no_degrees");                 ///< no columns of EPSG:4326 among them
inline constexpr QLatin1StringView noAddresses("no_addresses");             ///< nothing under the header that can be taken
inline constexpr QLatin1StringView placesElsewhere("places_elsewhere");     ///< hardly a coordinate lies in Belgium
inline constexpr QLatin1StringView brokenArchive("broken_archive");         ///< cut off, or its checksum fails
inline constexpr QLatin1StringView lockedArchive("locked_archive");         ///< it asks for a password
inline constexpr QLatin1StringView archiveWithoutCsv("archive_without_csv");
inline constexpr QLatin1StringView severalInArchive("several_in_archive");  ///< more than one CSV file
inline constexpr QLatin1StringView archiveTooLarge("archive_too_large");    ///< unpacked, or against its packed size
inline constexpr QLatin1StringView damagedRegister("damaged_register");

} // namespace entraide::fault
