// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/address_hit.h"
#include "geo/postcodes.h"

#include <QList>
#include <QString>

#include <optional>

namespace entraide {

/// What a typed text says where only postcodes are known: the address as it was written, in the middle of its
/// postcode; or the places whose names begin so. Best first.
QList<AddressHit> postcodeHits(const QString& typed, int limit, const AddressBias& bias,
                               const PostcodeTable& postcodes);

/// The middle of an address's postcode, or of the place it names; none when neither is known. The address stays as it
/// is.
std::optional<AddressHit> postcodeHit(const Address& address, const PostcodeTable& postcodes);

} // namespace entraide
