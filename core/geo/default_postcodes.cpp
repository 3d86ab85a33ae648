// SPDX-License-Identifier: GPL-3.0-or-later
// The postcodes of the Brussels-Capital Region: facts, with centroids in WGS 84 degrees. Centroids are barycentres of
// the addresses of the open address register BeST (BOSA, CC BY 4.0) where a postcode is one commune, and else midpoints
// of GeoNames (CC BY 4.0) and OpenStreetMap place nodes. Those without a centroid belong to big mail receivers.
#include "geo/postcodes.h"

#include <array>

namespace entraide {

namespace {

struct Row {
    QStringView postcode;
    QStringView nameFr;
    QStringView nameNl;
    QStringView communeFr;
    QStringView communeNl;
    double lat;
    double lon;
};

constexpr double none = 999; // out of range: no centroid

constexpr std::array rows{
    Row{u"1000", u"Bruxelles", u"Brussel", u"Bruxelles", u"Brussel", 50.8480, 4.3500},
    Row{u"1020", u"Laeken", u"Laken", u"Bruxelles", u"Brussel", 50.8800, 4.3490},
    Row{u"1030", u"Schaerbeek", u"Schaarbeek", u"Schaerbeek", u"Schaarbeek", 50.8621, 4.3834},
    Row{u"1040", u"Etterbeek", u"Etterbeek", u"Etterbeek", u"Etterbeek", 50.8332, 4.3933},
    Row{u"1050", u"Ixelles", u"Elsene", u"Ixelles", u"Elsene", 50.8241, 4.3744},
    Row{u"1060", u"Saint-Gilles", u"Sint-Gillis", u"Saint-Gilles", u"Sint-Gillis", 50.8287, 4.3455},
    Row{u"1070", u"Anderlecht", u"Anderlecht", u"Anderlecht", u"Anderlecht", 50.8347, 4.3057},
    Row{u"1080", u"Molenbeek-Saint-Jean", u"Sint-Jans-Molenbeek", u"Molenbeek-Saint-Jean", u"Sint-Jans-Molenbeek",
        50.8558, 4.3213},
    Row{u"1081", u"Koekelberg", u"Koekelberg", u"Koekelberg", u"Koekelberg", 50.8625, 4.3244},
    Row{u"1082", u"Berchem-Sainte-Agathe", u"Sint-Agatha-Berchem", u"Berchem-Sainte-Agathe", u"Sint-Agatha-Berchem",
        50.8646, 4.2958},
    Row{u"1083", u"Ganshoren", u"Ganshoren", u"Ganshoren", u"Ganshoren", 50.8728, 4.3115},
    Row{u"1090", u"Jette", u"Jette", u"Jette", u"Jette", 50.8797, 4.3274},
    Row{u"1120", u"Neder-Over-Heembeek", u"Neder-Over-Heembeek", u"Bruxelles", u"Brussel", 50.9020, 4.3910},
    Row{u"1130", u"Haren", u"Haren", u"Bruxelles", u"Brussel", 50.8940, 4.4150},
    Row{u"1140", u"Evere", u"Evere", u"Evere", u"Evere", 50.8689, 4.4066},
    Row{u"1150", u"Woluwe-Saint-Pierre", u"Sint-Pieters-Woluwe", u"Woluwe-Saint-Pierre", u"Sint-Pieters-Woluwe",
        50.8339, 4.4385},
    Row{u"1160", u"Auderghem", u"Oudergem", u"Auderghem", u"Oudergem", 50.8168, 4.4196},
    Row{u"1170", u"Watermael-Boitsfort", u"Watermaal-Bosvoorde", u"Watermael-Boitsfort", u"Watermaal-Bosvoorde",
        50.8043, 4.4108},
    Row{u"1180", u"Uccle", u"Ukkel", u"Uccle", u"Ukkel", 50.8000, 4.3482},
    Row{u"1190", u"Forest", u"Vorst", u"Forest", u"Vorst", 50.8165, 4.3300},
    Row{u"1200", u"Woluwe-Saint-Lambert", u"Sint-Lambrechts-Woluwe", u"Woluwe-Saint-Lambert", u"Sint-Lambrechts-Woluwe",
        50.8471, 4.4270},
    Row{u"1210", u"Saint-Josse-ten-Noode", u"Sint-Joost-ten-Node", u"Saint-Josse-ten-Noode", u"Sint-Joost-ten-Node",
        50.8528, 4.3721},
    Row{u"1006", u"Saint-Josse-ten-Noode", u"Sint-Joost-ten-Node", u"Saint-Josse-ten-Noode", u"Sint-Joost-ten-Node",
        none, none},
    Row{u"1035", u"Schaerbeek", u"Schaarbeek", u"Schaerbeek", u"Schaarbeek", none, none},
    Row{u"1047", u"Bruxelles", u"Brussel", u"Bruxelles", u"Brussel", none, none},
    Row{u"1105", u"Schaerbeek", u"Schaarbeek", u"Schaerbeek", u"Schaarbeek", none, none},
};

LocalText named(QStringView fr, QStringView nl) {
    LocalText text;
    text.fr = fr.toString();
    text.nl = nl.toString();
    return text;
}

} // namespace

const PostcodeTable& defaultPostcodes() {
    static const PostcodeTable table = [] {
        QList<PostcodePlace> places;
        for (const Row& row : rows) {
            const GeoPoint centroid = row.lat == none ? GeoPoint() : GeoPoint{row.lat, row.lon};
            places.append({row.postcode.toString(), named(row.nameFr, row.nameNl), named(row.communeFr, row.communeNl),
                           centroid});
        }
        return PostcodeTable(places);
    }();
    return table;
}

} // namespace entraide
