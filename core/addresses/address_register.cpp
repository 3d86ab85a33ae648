// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/address_register.h"

#include "addresses/address_faults.h"
#include "addresses/address_search.h"
#include "addresses/register_data.h"
#include "geo/postcodes.h"
#include "storage/database.h"

#include <QFileInfo>

namespace entraide {

using namespace Qt::StringLiterals;

struct AddressRegister::Parts {
    Parts(const QString& file, const PostcodeTable& known)
        : database(file, {}, Database::Mode::ReadOnly, register_file::applicationId)
        , postcodes(known) {}

    const AddressSearch& search() {
        if (!built)
            built = std::make_unique<AddressSearch>(database, postcodes);
        return *built;
    }

    Database database;
    PostcodeTable postcodes;
    RegisterInfo info;
    std::unique_ptr<AddressSearch> built; ///< at the first look-up
};

namespace {

/// Whatever SQLite finds wrong with a file that nobody writes to is damage to it.
template <class F> auto orDamaged(const QString& file, F&& read) {
    try {
        return read();
    } catch (const Error& error) {
        switch (error.code()) {
        case ErrorCode::NotADesk:
        case ErrorCode::Damaged:
        case ErrorCode::Storage:
            throw Error(ErrorCode::Damaged, file, fault::damagedRegister);
        default:
            throw;
        }
    }
}

RegisterInfo infoIn(Database& database) {
    const qint64 version = database.number("PRAGMA user_version");
    if (version > register_file::version)
        throw Error(ErrorCode::NewerVersion, database.file(), QString::number(version));
    if (version != register_file::version)
        throw Error(ErrorCode::Damaged, database.file(), fault::damagedRegister);
    RegisterInfo info;
    info.file = database.file();
    Statement values = database.prepare("SELECT name, value FROM register");
    while (values.step()) {
        const QString name = values.text(0);
        const QString value = values.text(1);
        if (name == u"imported")
            info.imported = QDateTime::fromString(value, Qt::ISODate);
        else if (name == u"source")
            info.sourceName = value;
        else if (name == u"addresses")
            info.addresses = value.toLongLong();
        else if (name == u"streets")
            info.streets = value.toLongLong();
    }
    Statement postcodes = database.prepare("SELECT DISTINCT postcode FROM place ORDER BY postcode");
    while (postcodes.step())
        info.postcodes.append(postcodes.text(0));
    // The last thing that is written: without it the file is not whole.
    if (!info.imported.isValid() || info.streets != database.number("SELECT count(*) FROM street"))
        throw Error(ErrorCode::Damaged, database.file(), fault::damagedRegister);
    return info;
}

} // namespace

AddressRegister::AddressRegister(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts)) {}
AddressRegister::AddressRegister(AddressRegister&& other) noexcept = default;
AddressRegister& AddressRegister::operator=(AddressRegister&& other) noexcept = default;
AddressRegister::~AddressRegister() = default;

std::optional<AddressRegister> AddressRegister::open(const QString& file, const PostcodeTable& postcodes) {
    if (!QFileInfo::exists(file))
        return std::nullopt;
    return orDamaged(file, [&] {
        auto parts = std::make_unique<Parts>(file, postcodes);
        parts->info = infoIn(parts->database);
        return std::optional(AddressRegister(std::move(parts)));
    });
}

const RegisterInfo& AddressRegister::info() const {
    return m_parts->info;
}

QList<AddressHit> AddressRegister::suggest(const QString& typed, int limit, const AddressBias& bias) const {
    return orDamaged(m_parts->info.file, [&] { return m_parts->search().suggest(typed, limit, bias); });
}

std::optional<AddressHit> AddressRegister::locate(const Address& address) const {
    return orDamaged(m_parts->info.file, [&] { return m_parts->search().locate(address); });
}

std::optional<AddressHit> AddressRegister::middleOf(const QString& postcode, Language language) const {
    return orDamaged(m_parts->info.file, [&] { return m_parts->search().middleOf(postcode, language); });
}

} // namespace entraide
