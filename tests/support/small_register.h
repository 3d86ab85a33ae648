// SPDX-License-Identifier: GPL-3.0-or-later
// A small address register for tests, made as the big one is: a file of addresses, imported.
#pragma once

#include "addresses/register_import.h"
#include "domain/geo_point.h"

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

namespace entraide {

/// Streets with their houses, in both languages; written to a folder and imported from there.
class SmallRegister {
public:
    /// Houses with these numbers, each 0.0002 degrees further north than the one before, from \a first on.
    SmallRegister& street(const QString& fr, const QString& nl, const QString& postcode, const QString& placeFr,
                          const QString& placeNl, const QList<int>& numbers, GeoPoint first) {
        ++m_streets;
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            const QString lat = QString::number(first.lat + 0.0002 * static_cast<double>(i), 'f', 6);
            const QString lon = QString::number(first.lon, 'f', 6);
            ++m_count;
            m_rows.append(QStringList{QStringLiteral("0"), QStringLiteral("0"), lat, lon, QString::number(m_count), {},
                                      QString::number(numbers[i]), postcode, {}, placeFr, placeNl, postcode, placeFr,
                                      placeNl, QString::number(m_streets), {}, fr, nl,
                                      QStringLiteral("BE-BRU"), QStringLiteral("current")}
                              .join(QLatin1Char(',')));
        }
        return *this;
    }
    /// What most tests ask for: the Rue du Trône of Ixelles with a gap, the Rue Haute of Brussels, and a Rue de l'Église
    /// in two communes.
    static SmallRegister usual() {
        SmallRegister made;
        const QString ixelles = QStringLiteral("Ixelles");
        const QString elsene = QStringLiteral("Elsene");
        made.street(QStringLiteral("Rue du Trône"), QStringLiteral("Troonstraat"), QStringLiteral("1050"), ixelles, elsene,
                    {2, 4, 6, 10, 12}, {50.8350, 4.3680});
        made.street(QStringLiteral("Rue Haute"), QStringLiteral("Hoogstraat"), QStringLiteral("1000"),
                    QStringLiteral("Bruxelles"), QStringLiteral("Brussel"), {1, 3, 5}, {50.8400, 4.3480});
        made.street(QStringLiteral("Rue de l'Église"), QStringLiteral("Kerkstraat"), QStringLiteral("1060"),
                    QStringLiteral("Saint-Gilles"), QStringLiteral("Sint-Gillis"), {1, 3, 5}, {50.8270, 4.3450});
        made.street(QStringLiteral("Rue de l'Église"), QStringLiteral("Kerkstraat"), QStringLiteral("1180"),
                    QStringLiteral("Uccle"), QStringLiteral("Ukkel"), {1, 3, 5}, {50.8020, 4.3370});
        return made;
    }
    static inline const GeoPoint trone6{50.8354, 4.3680};
    static inline const GeoPoint haute1{50.8400, 4.3480};

    /// The file of addresses; its path.
    QString writeCsv(const QString& folder) const {
        QFile file(folder + QStringLiteral("/addresses.csv"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("EPSG:31370_x,EPSG:31370_y,EPSG:4326_lat,EPSG:4326_lon,address_id,box_number,house_number,"
                   "municipality_id,municipality_name_de,municipality_name_fr,municipality_name_nl,postcode,postname_fr,"
                   "postname_nl,street_id,streetname_de,streetname_fr,streetname_nl,region_code,status\n");
        for (const QString& row : m_rows)
            file.write((row + QLatin1Char('\n')).toUtf8());
        return file.fileName();
    }
    /// The register made of it; its path.
    QString make(const QString& folder) const {
        const QString made = folder + QStringLiteral("/addresses.register");
        importRegister(writeCsv(folder), made);
        return made;
    }

private:
    QStringList m_rows;
    int m_count = 0;
    int m_streets = 7000;
};

} // namespace entraide
