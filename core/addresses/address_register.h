// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/address_hit.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace entraide {

class PostcodeTable;

/// What is in a register, and where it comes from.
struct RegisterInfo {
    QString file;
    QDateTime imported; ///< UTC
    QString sourceName; ///< the imported file's name, without its folder
    qint64 addresses = 0;
    qint64 streets = 0;
    QStringList postcodes; ///< in order
};

/// Every house of a region with its place, as importRegister() wrote it: public data in a file of its own, never
/// written to, which all desks of this PC share. Belongs to one thread. The first look-up reads the names of all
/// streets into memory. Look-ups throw Error (Damaged) when they meet a damaged part of the file.
class AddressRegister {
public:
    /// None when there is no such file. Throws Error: Damaged with fault::damagedRegister when it is no register or a
    /// broken one, NewerVersion, NoPermission. \a postcodes name the neighbourhoods that a register has no name for.
    static std::optional<AddressRegister> open(const QString& file, const PostcodeTable& postcodes);
    AddressRegister(AddressRegister&& other) noexcept;
    AddressRegister& operator=(AddressRegister&& other) noexcept;
    ~AddressRegister();

    const RegisterInfo& info() const;

    /// What \a typed may become, best first, each street once. Takes street, number, box, postcode and commune in any
    /// order and in either language, shortened, unfinished, or with a slip of the keys. Where a postcode is given, what
    /// lies in another one comes after what lies there, and after the postcode itself.
    QList<AddressHit> suggest(const QString& typed, int limit, const AddressBias& bias = {}) const;

    /// The best place for a whole address: the house, a place between its neighbours, or the middle of the street.
    /// Never in another postcode than the given one. None when the street is not known there, or when nothing tells
    /// which of several streets of that name is meant.
    std::optional<AddressHit> locate(const Address& address) const;

    /// The middle of a postcode's houses; none when it is not in the register.
    std::optional<AddressHit> middleOf(const QString& postcode, Language language = Language::French) const;

private:
    struct Parts;
    explicit AddressRegister(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace entraide
