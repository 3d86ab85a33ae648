// SPDX-License-Identifier: GPL-3.0-or-later
// A register of a few streets, made from rows that a test writes.
#pragma once

#include "addresses/address_faults.h"
#include "addresses/address_register.h"
#include "addresses/register_import.h"
#include "domain/error.h"
#include "geo/postcodes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::test {

/// What a test says of an address; the rest of its row follows from it.
struct Row {
    QByteArray number;
    QByteArray street;
    QByteArray straat;
    QByteArray postcode = "1050";
    QByteArray commune = "Ixelles";
    QByteArray gemeente = "Elsene";
    double lat = 50.83;
    double lon = 4.37;
    QByteArray box = {};
    QByteArray status = "current";
};

inline QByteArray bestHeader() {
    return "EPSG:31370_x,EPSG:31370_y,EPSG:4326_lat,EPSG:4326_lon,address_id,box_number,house_number,municipality_id,"
           "municipality_name_de,municipality_name_fr,municipality_name_nl,postcode,postname_fr,postname_nl,street_id,"
           "streetname_de,streetname_fr,streetname_nl,region_code,status\n";
}

inline QByteArray bestRow(const Row& row) {
    return "148950.00000,170620.00000," + QByteArray::number(row.lat, 'f', 5) + ',' +
           QByteArray::number(row.lon, 'f', 5) + ",9000001," + row.box + ',' + row.number + ",21009,," + row.commune +
           ',' + row.gemeente + ',' + row.postcode + ",,,,," + row.street + ',' + row.straat + ",BE-BRU," + row.status +
           '\n';
}

inline QByteArray bestCsv(const QList<Row>& rows) {
    QByteArray text = bestHeader();
    for (const Row& row : rows)
        text += bestRow(row);
    return text;
}

inline std::optional<AddressRegister> openRegister(const QString& file) {
    return AddressRegister::open(file, defaultPostcodes());
}

class RegisterTest : public ::testing::Test {
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    static QByteArray bytesOf(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString registerFile() const { return path(QStringLiteral("addresses.register")); }
    RegisterImportResult take(const QByteArray& csv, const ImportProgress& progress = {}) const {
        return importRegister(write(QStringLiteral("best.csv"), csv), registerFile(), progress);
    }
    /// A register of these rows, opened.
    AddressRegister with(const QList<Row>& rows) const {
        take(bestCsv(rows));
        return opened();
    }
    AddressRegister opened() const {
        auto addresses = openRegister(registerFile());
        EXPECT_TRUE(addresses.has_value());
        return std::move(*addresses);
    }
    /// What is in the register's folder besides the files that the test wrote.
    QStringList made() const {
        QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        names.removeIf([](const QString& name) { return name.endsWith(u".csv") || name.endsWith(u".zip"); });
        return names;
    }

private:
    QTemporaryDir m_folder;
};

/// The code and detail of the Error that \a act throws.
template <class Act> std::pair<ErrorCode, QString> thrownBy(Act&& act) {
    try {
        act();
    } catch (const Error& error) {
        return {error.code(), error.detail()};
    }
    ADD_FAILURE() << "nothing was thrown";
    return {};
}

inline std::pair<ErrorCode, QString> badInput(QLatin1StringView detail) {
    return {ErrorCode::BadInput, QString(detail)};
}

/// "Rue Haute 12, 1000 address": enough to see which one a hit is.
inline QString shortText(const AddressHit& hit) {
    QString text = hit.address.street;
    if (!hit.address.number.isEmpty())
        text += u' ' + hit.address.number;
    return text + QStringLiteral(", ") + hit.address.postcode + u' ' + QString(enumName(hit.placedBy));
}

} // namespace entraide::test
