// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses as Belgians write them, taken apart and put together again.
#pragma once

#include "domain/place.h"

#include <optional>

namespace entraide {

/// Takes "Rue Haute 181 bte 3", "Brugmannlaan 183/4", "Hoogstraat 30 bus 12", "12, rue Haute" apart into street, number
/// and box. What is not understood stays in the street, so nothing is lost.
Address splitStreetLine(const QString& text);

/// "1050 Ixelles", "B-1050 Elsene", "Ixelles (1050)" or either alone, into postcode and locality. A postcode keeps what
/// was written when it is not a Belgian one.
Address splitLocalityLine(const QString& text);

/// A whole address in one text: "Rue Haute 181 bte 3, 1000 Bruxelles", also on two lines.
Address splitAddress(const QString& text);

/// The four digits of a Belgian postcode (1000 to 9992) in any common writing ("B-1050 ", "BE 1050").
std::optional<QString> belgianPostcode(QStringView text);

/// The language a street's name is in, by its form ("Rue …", "…straat", "…straße"); none when it does not show.
std::optional<Language> streetLanguage(const QString& street);

/// "Rue Haute 181 bte 3", "Hoogstraat 181 bus 3" or "Hauptstraße 181 Bte 3": the box in the street's own language, for
/// an address is in one language; \a otherwise when the street's name does not show it.
QString streetLine(const Address& address, Language otherwise = Language::French);

/// "1050 Ixelles".
QString localityLine(const Address& address);

/// "Rue Haute 181 bte 3, 1000 Bruxelles"; parts that are not there are left out.
QString addressLine(const Address& address, Language otherwise = Language::French);

} // namespace entraide
