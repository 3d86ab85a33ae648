// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/address_world.h"

#include <QIODevice>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace entraide::test {

using namespace Qt::StringLiterals;

namespace {

struct Pair {
    QStringView fr;
    QStringView nl;
};

constexpr std::array communeNames{
    Pair{u"Valmont", u"Zwanendal"},           Pair{u"Saint-Amaury", u"Sint-Amelis"},
    Pair{u"Haute-Croix", u"Hoogkruis"},       Pair{u"Bellecour", u"Schoonhof"},
    Pair{u"Oisquerme", u"Ooskerk"},           Pair{u"Trois-Ponts-sur-Senne", u"Driebruggen"},
    Pair{u"Marchienval", u"Markedal"},        Pair{u"Rochefontaine", u"Rotsbron"},
    Pair{u"Landerghem", u"Landergem"},        Pair{u"Berchaut", u"Berkhout"},
    Pair{u"Sainte-Aldegonde", u"Sint-Aldegondis"}, Pair{u"Fosselies", u"Vossel"},
    Pair{u"Woluchamps", u"Woluveld"},         Pair{u"Molembaix", u"Molenbos"},
    Pair{u"Nivelette", u"Nijvelte"},          Pair{u"Ettersart", u"Etterrode"},
    Pair{u"Genvallon", u"Genvaal"},           Pair{u"Quatre-Vents", u"Vierwinden"},
    Pair{u"Haeltert", u"Haaltert-Oost"},      Pair{u"Laerenbeek", u"Larenbeek"}};

constexpr auto heads = std::to_array<QStringView>({u"Del", u"Van", u"Mar", u"Bel", u"Cour", u"Dup", u"Gil", u"Her", u"Lam", u"Mon",
                           u"Pir", u"Rou", u"Ser", u"Tho", u"Val",  u"Wau", u"Bri", u"Cha", u"Dol", u"Fer",
                           u"Gou", u"Hen", u"Jac", u"Ker", u"Lou",  u"Mer", u"Nys", u"Oli", u"Pas", u"Ren"});
constexpr auto middles = std::to_array<QStringView>({u"a", u"e", u"i", u"o", u"ou", u"au", u"er", u"en", u"in", u"on", u"al", u"ar"});
constexpr auto tails = std::to_array<QStringView>({u"mont", u"court", u"sart",   u"croix",   u"bert", u"tin",  u"lier", u"ville", u"champ",
                           u"ghem", u"beek",  u"voort",  u"meersch", u"aert", u"ens",  u"ckx",  u"mans",  u"rie",
                           u"lot",  u"net",   u"riaux",  u"gne",     u"din",  u"bois", u"vaux", u"fosse"});
constexpr auto firstNames = std::to_array<QStringView>({u"Émile",   u"Jean",     u"Louise",  u"Léopold", u"Albert",   u"Hélène",
                                u"Victor",  u"Gustave",  u"Édouard", u"François", u"Joséphine", u"Zénobe",
                                u"Désiré",  u"Henri",    u"Jules",   u"Camille", u"Ernest",   u"Théodore",
                                u"Auguste", u"Alphonse", u"Adèle",   u"Franklin", u"Clémence", u"Marie-Thérèse"});

/// As many as there are of each.
constexpr std::array kinds{Pair{u"Rue", u"straat"},       Pair{u"Rue", u"straat"},       Pair{u"Rue", u"straat"},
                           Pair{u"Rue", u"straat"},       Pair{u"Avenue", u"laan"},      Pair{u"Avenue", u"laan"},
                           Pair{u"Chaussée", u"steenweg"}, Pair{u"Boulevard", u"laan"},  Pair{u"Place", u"plein"},
                           Pair{u"Square", u"square"},    Pair{u"Quai", u"kaai"},        Pair{u"Drève", u"dreef"},
                           Pair{u"Clos", u"gaarde"},      Pair{u"Chemin", u"weg"}};

/// What streets are called after in every commune.
constexpr std::array things{
    Pair{u"de l'Église", u"Kerk"},          Pair{u"du Moulin", u"Molen"},         Pair{u"Haute", u"Hoog"},
    Pair{u"Neuve", u"Nieuw"},               Pair{u"des Écoles", u"Scholen"},      Pair{u"du Château", u"Kasteel"},
    Pair{u"de la Gare", u"Station"},        Pair{u"des Tilleuls", u"Linden"},     Pair{u"du Trône", u"Troon"},
    Pair{u"de la Loi", u"Wet"},             Pair{u"des Bouchers", u"Beenhouwers"}, Pair{u"du Marché", u"Markt"},
    Pair{u"de l'Étang", u"Vijver"},         Pair{u"des Cerisiers", u"Kersenbomen"}, Pair{u"du Noyer", u"Notelaar"},
    Pair{u"de la Colline", u"Heuvel"},      Pair{u"des Champs Élysées", u"Elyzeese Velden"},
    Pair{u"de l'Abbaye", u"Abdij"},         Pair{u"des Forges", u"Smederij"},     Pair{u"du Lac", u"Meer"},
    Pair{u"du 11 Novembre", u"11 November"}, Pair{u"de l'Hôpital", u"Hospitaal"}, Pair{u"des Augustins", u"Augustijnen"},
    Pair{u"du Pont-Neuf", u"Nieuwbrug"}};

constexpr std::array saints{Pair{u"Saint-Lambert", u"Sint-Lambertus"}, Pair{u"Sainte-Anne", u"Sint-Anna"},
                            Pair{u"Saint-Hubert", u"Sint-Hubertus"},   Pair{u"Sainte-Gudule", u"Sint-Goedele"},
                            Pair{u"Saint-Quentin", u"Sint-Kwinten"},   Pair{u"Notre-Dame", u"Onze-Lieve-Vrouw"}};

constexpr double metreNorth = 1 / 111'200.0;
constexpr double metreEast = 1 / 70'300.0;

} // namespace

AddressWorld::AddressWorld(int addresses, unsigned seed)
    : m_dice(seed) {
    for (std::size_t i = 0; i < communeNames.size(); ++i)
        m_communes.push_back({QString::number(1300 + 10 * static_cast<int>(i)), communeNames[i].fr.toString(),
                              communeNames[i].nl.toString()});
    // As in Brussels, some 160 addresses in a street, 270 streets in a commune; a small world has short streets too.
    const int inStreet = std::clamp(addresses / 600, 8, 157);
    QSet<QString> seen;
    while (m_addresses < addresses) {
        const int commune = dice(static_cast<int>(m_communes.size()));
        const Street street = inventStreet(commune);
        const qsizetype before = seen.size();
        seen.insert(QString::number(commune) + street.fr);
        seen.insert(QString::number(commune) + street.nl);
        if (seen.size() < before + 2)
            continue; // that commune has one of either name
        m_streets.push_back(street);
        const GeoPoint from{50.60 + 0.02 * (commune / 5) + dice(15'000) * 1e-6,
                            4.20 + 0.03 * (commune % 5) + dice(25'000) * 1e-6};
        build(static_cast<int>(m_streets.size()) - 1, from, inStreet / 2 + dice(inStreet));
    }
}

QString AddressWorld::surname() {
    QString name = oneOf(heads).toString(); // one after the other: operands are taken in any order
    name += oneOf(middles);
    name += oneOf(tails);
    return name;
}

AddressWorld::Street AddressWorld::inventStreet(int commune) {
    const Pair& kind = oneOf(kinds);
    const QString fr = kind.fr.toString() + u' ';
    const QString nl = kind.nl.toString();
    const int what = dice(100);
    if (what < 15) {
        const Pair& thing = oneOf(things);
        return {commune, fr + thing.fr.toString(), thing.nl.toString() + nl};
    }
    if (what < 21) {
        const Pair& saint = oneOf(saints);
        return {commune, fr + saint.fr.toString(), saint.nl.toString() + nl};
    }
    if (what < 26) {
        const Commune& other = oneOf(m_communes);
        return {commune, u"Chaussée de "_s + other.fr, other.nl + u"sesteenweg"_s};
    }
    const QString name = surname();
    if (what < 50)
        return {commune, fr + name, name + nl};
    const QString full = oneOf(firstNames).toString() + u' ' + name;
    return {commune, fr + full, full + nl};
}

/// A straight street, odd numbers on one side, even ones on the other; here and there one is missing.
void AddressWorld::build(int street, GeoPoint from, int addresses) {
    const double north = (dice(200) - 100) / 100.0;
    const double east = dice(2) == 0 ? 1.0 : -1.0;
    for (int number = 1; addresses > 0; ++number) {
        if (dice(10) == 0)
            continue;
        House house;
        house.street = street;
        house.number = number;
        house.boxes = dice(3) == 0 ? 2 + dice(12) : 0;
        const double along = 6.0 * number;
        const double aside = number % 2 == 0 ? 8.0 : -8.0;
        house.place = {std::round((from.lat + (along * north + aside * east) * metreNorth) * 1e5) / 1e5,
                       std::round((from.lon + (along * east - aside * north) * metreEast) * 1e5) / 1e5};
        const int count = std::max(1, house.boxes);
        addresses -= count;
        m_addresses += count;
        m_houses.push_back(house);
        if (dice(12) == 0) {
            house.suffix = u"A"_s;
            house.boxes = 0;
            house.place.lat += 3e-5;
            --addresses;
            ++m_addresses;
            m_houses.push_back(house);
        }
    }
}

void AddressWorld::writeCsv(QIODevice& file) const {
    file.write("EPSG:31370_x,EPSG:31370_y,EPSG:4326_lat,EPSG:4326_lon,address_id,box_number,house_number,"
               "municipality_id,municipality_name_de,municipality_name_fr,municipality_name_nl,postcode,postname_fr,"
               "postname_nl,street_id,streetname_de,streetname_fr,streetname_nl,region_code,status\n");
    qint64 id = 9'000'000;
    QByteArray rows;
    for (const House& house : m_houses) {
        const Street& street = m_streets[at(house.street)];
        const Commune& commune = m_communes[at(street.commune)];
        const QByteArray number = QByteArray::number(house.number) + house.suffix.toUtf8();
        const QByteArray rest = number + ',' + QByteArray::number(21'000 + street.commune) + ",," +
                                commune.fr.toUtf8() + ',' + commune.nl.toUtf8() + ',' + commune.postcode.toUtf8() +
                                ",,," + QByteArray::number(7'000 + house.street) + ",," + street.fr.toUtf8() + ',' +
                                street.nl.toUtf8() + ",BE-BRU,";
        const QByteArray place =
            QByteArray::number(house.place.lat, 'f', 5) + ',' + QByteArray::number(house.place.lon, 'f', 5) + ',';
        for (int box = house.boxes > 0 ? 1 : 0; box <= house.boxes; ++box) {
            const QByteArray boxText = box == 0 ? QByteArray() : QByteArray::number(box).rightJustified(4, '0');
            rows += "148950.00000,170620.00000," + place + QByteArray::number(id++) + ',' + boxText + ',' + rest +
                    "current\n";
            if (id % 100 == 0) {
                rows += "148950.00000,170620.00000," + place + QByteArray::number(id++) + ",," + rest + "retired\n";
                rows += ",,,," + QByteArray::number(id++) + ",9999," + rest + "current\n";
            }
        }
        if (rows.size() > 1'000'000) {
            file.write(rows);
            rows.clear();
        }
    }
    file.write(rows);
}

QString AddressWorld::withSlip(const QString& name) {
    QString text = name;
    qsizetype where = 0;
    do {
        where = dice(static_cast<int>(text.size()));
    } while (!text[where].isLetter());
    const QChar letter(static_cast<char16_t>(u'a' + dice(26)));
    switch (dice(4)) {
    case 0:
        return text.insert(where, letter);
    case 1:
        return text.remove(where, 1);
    case 2:
        text[where] = letter;
        return text;
    default:
        if (where + 1 < text.size() && text[where + 1].isLetter())
            std::swap(text[where], text[where + 1]);
        return text;
    }
}

QString AddressWorld::shortened(const QString& name, Language language) {
    QString text = name;
    if (language == Language::French) {
        constexpr std::array forms{Pair{u"Rue ", u"r. "},       Pair{u"Avenue ", u"av. "},  Pair{u"Avenue ", u"av "},
                                   Pair{u"Chaussée ", u"ch. "}, Pair{u"Chaussée ", u"chée "}, Pair{u"Boulevard ", u"bd "},
                                   Pair{u"Boulevard ", u"bld. "}, Pair{u"Place ", u"pl. "}, Pair{u"Square ", u"sq. "},
                                   Pair{u"Saint-", u"St-"},     Pair{u"Sainte-", u"Ste "},  Pair{u"Notre-Dame", u"N.-D."}};
        const int from = dice(static_cast<int>(forms.size()));
        for (int i = 0; i < static_cast<int>(forms.size()); ++i) {
            const Pair& form = forms[at((from + i) % static_cast<int>(forms.size()))];
            text.replace(form.fr.toString(), form.nl.toString());
        }
    } else {
        constexpr std::array forms{Pair{u"straat", u"str."}, Pair{u"laan", u"ln"},       Pair{u"steenweg", u"stwg"},
                                   Pair{u"steenweg", u"stw."}, Pair{u"plein", u"pln"},   Pair{u"plein", u"pl."},
                                   Pair{u"Sint-", u"St-"},   Pair{u"Onze-Lieve-Vrouw", u"O.L.Vrouw"}};
        const int from = dice(static_cast<int>(forms.size()));
        for (int i = 0; i < static_cast<int>(forms.size()); ++i) {
            const Pair& form = forms[at((from + i) % static_cast<int>(forms.size()))];
            text.replace(form.fr.toString(), form.nl.toString());
        }
    }
    for (const QStringView first : firstNames) {
        const QString written = first.toString();
        if (dice(3) == 0)
            text.replace(written + u' ', written.left(1) + u". "_s);
    }
    return text;
}

AddressWorld::Question AddressWorld::ask(Typing typing, Language language) {
    Question question;
    question.house = &oneOf(m_houses);
    const House& house = *question.house;
    const Street& street = m_streets[at(house.street)];
    const Commune& commune = m_communes[at(street.commune)];
    const bool isFrench = language == Language::French;
    QString name = isFrench ? street.fr : street.nl;
    if (typing == Typing::Slip)
        name = withSlip(name);
    else if (typing == Typing::Short)
        name = shortened(name, language);
    const QString number = QString::number(house.number) + house.suffix;
    const QString box = house.boxes > 0 ? (isFrench ? u" bte %1"_s : u" bus %1"_s).arg(1 + dice(house.boxes)) : QString();
    const QString& place = isFrench ? commune.fr : commune.nl;
    switch (dice(6)) {
    case 0:
        question.typed = name + u' ' + number + box + u", "_s + commune.postcode + u' ' + place;
        break;
    case 1:
        question.typed = name + u' ' + number + u' ' + commune.postcode;
        break;
    case 2:
        question.typed = name + u' ' + number + u", "_s + place;
        break;
    case 3:
        question.typed = number + u", "_s + name + u", "_s + commune.postcode + u' ' + place;
        break;
    case 4:
        question.typed = commune.postcode + u' ' + place + u", "_s + name + u' ' + number;
        break;
    default:
        question.typed = name + u' ' + number + box + u"\n"_s + commune.postcode + u' ' + place;
        break;
    }
    if (dice(3) == 0)
        question.typed = question.typed.toLower();
    return question;
}

} // namespace entraide::test
