// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/address_hit.h"
#include "addresses/address_register.h"
#include "domain/error.h"
#include "geo/postcodes.h"

#include <memory>

namespace entraide {

/// Finds places without a network: in the address register if there is one, else by postcode alone. Belongs to one
/// thread; another one makes its own on the same file. Throws nothing: a register that cannot be read is as none, and
/// fault() tells why.
class Geocoder {
public:
    /// A file that is not there is no fault. It is opened when it is first needed, and again after it was replaced.
    /// \a postcodes: those that are known besides, of the desk's region; without a desk the program's own.
    explicit Geocoder(const QString& registerFile, const PostcodeTable& postcodes = defaultPostcodes());
    Geocoder(const Geocoder&) = delete;
    Geocoder& operator=(const Geocoder&) = delete;
    ~Geocoder();

    /// Both for another thread's own.
    const QString& registerFile() const;
    const PostcodeTable& postcodes() const;
    /// Of another desk, or of other areas.
    void usePostcodes(const PostcodeTable& postcodes);

    /// What \a typed may become, best first.
    QList<AddressHit> suggest(const QString& typed, int limit, const AddressBias& bias = {}) const;

    /// The surest place there is for it; where only its postcode is known the middle of that, with PlacedBy::Postcode;
    /// where nothing is, PlacedBy::Unknown. Its address is the given one, whatever the register calls the street.
    AddressHit locate(const Address& address) const;

    bool hasRegister() const;
    std::optional<RegisterInfo> info() const;
    /// Why the register that is there cannot be used; none when it can, or when there is none.
    std::optional<Error> fault() const;

private:
    struct State;
    const AddressRegister* opened() const;

    std::unique_ptr<State> m_state;
};

} // namespace entraide
