// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/address_text.h"

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

struct Line {
    const char* text;
    const char* street;
    const char* number;
    const char* box;
};

const Line lines[] = {
    {"Rue Haute 181 bte 3", "Rue Haute", "181", "3"},
    {"Rue Haute 181, bte 3", "Rue Haute", "181", "3"},
    {"Rue Haute, 181 boîte 3", "Rue Haute", "181", "3"},
    {"Hoogstraat 181 bus 12", "Hoogstraat", "181", "12"},
    {"Brugmannlaan 183/4", "Brugmannlaan", "183", "4"},
    {"Brugmannlaan 183 / 4", "Brugmannlaan", "183", "4"},
    {"Rue Gallait 12A", "Rue Gallait", "12A", ""},
    {"Rue Gallait 12 A", "Rue Gallait", "12A", ""},
    {"Rue Gallait 12 bis", "Rue Gallait", "12 bis", ""},
    {"Rue Gallait 12-14", "Rue Gallait", "12-14", ""},
    {"Rue Gallait 12 b 3", "Rue Gallait", "12", "3"},
    {"Rue Gallait 12b3", "Rue Gallait", "12", "3"},
    {"Rue Gallait 12 bte A", "Rue Gallait", "12", "A"},
    {"Rue Gallait n° 12", "Rue Gallait", "12", ""},
    {"Gallaitstraat nr. 12 bus 0301", "Gallaitstraat", "12", "0301"},
    {"12, rue Gallait", "rue Gallait", "12", ""},
    {"12 rue Gallait", "rue Gallait", "12", ""},
    {"Rue du 20 Août 5", "Rue du 20 Août", "5", ""},
    {"Avenue du 11 Novembre", "Avenue du 11 Novembre", "", ""},
    {"Chaussée d'Ixelles 79", "Chaussée d'Ixelles", "79", ""},
    {"Avenue de l'Hippodrome 127 bte 3", "Avenue de l'Hippodrome", "127", "3"},
    {"  Rue   Haute  5 , ", "Rue Haute", "5", ""},
    {"Place Communale", "Place Communale", "", ""},
    {"", "", "", ""},
};

} // namespace

TEST(AddressText, shouldTakeStreetLinesApart) {
    for (const Line& line : lines) {
        const Address address = splitStreetLine(QString::fromUtf8(line.text));
        EXPECT_EQ(address.street.toStdString(), line.street) << line.text;
        EXPECT_EQ(address.number.toStdString(), line.number) << line.text;
        EXPECT_EQ(address.box.toStdString(), line.box) << line.text;
    }
}

TEST(AddressText, shouldReadWhatItWrites) {
    for (const Line& line : lines) {
        const Address address = splitStreetLine(QString::fromUtf8(line.text));
        EXPECT_EQ(splitStreetLine(streetLine(address)), address) << line.text;
    }
}

TEST(AddressText, shouldReadPostcodeAndLocality) {
    for (const QString& text : {u"1050 Ixelles"_s, u"B-1050 Ixelles"_s, u"BE 1050 Ixelles"_s, u"Ixelles (1050)"_s,
                                u" 1050  Ixelles "_s, u"Ixelles 1050"_s, u"b 1050 Ixelles"_s}) {
        const Address address = splitLocalityLine(text);
        EXPECT_EQ(address.postcode, u"1050"_s) << text.toStdString();
        EXPECT_EQ(address.locality, u"Ixelles"_s) << text.toStdString();
    }
    EXPECT_EQ(splitLocalityLine(u"1080 Sint-Jans-Molenbeek"_s).locality, u"Sint-Jans-Molenbeek"_s);
    EXPECT_EQ(splitLocalityLine(u"Elsene"_s).locality, u"Elsene"_s);
    EXPECT_EQ(splitLocalityLine(u"1050 "_s).postcode, u"1050"_s);
    EXPECT_EQ(splitLocalityLine(u"F-59000 Lille"_s).postcode, u"F-59000"_s);
    EXPECT_EQ(splitLocalityLine(u"9999 Ixelles"_s).postcode, u"9999"_s);
}

TEST(AddressText, shouldKnowBelgianPostcodes) {
    EXPECT_EQ(belgianPostcode(u"B-1050"), u"1050"_s);
    EXPECT_EQ(belgianPostcode(u"BE-1050"), u"1050"_s);
    EXPECT_EQ(belgianPostcode(u" 1050 "), u"1050"_s);
    for (const QString& text : {u"9999"_s, u"0999"_s, u"105"_s, u"59000"_s, u""_s, u"105O"_s})
        EXPECT_FALSE(belgianPostcode(text)) << text.toStdString();
}

TEST(AddressText, shouldSplitAWholeAddress) {
    const Address expected{u"Rue Haute"_s, u"181"_s, u"3"_s, u"1000"_s, u"Bruxelles"_s};
    EXPECT_EQ(splitAddress(u"Rue Haute 181 bte 3, 1000 Bruxelles"_s), expected);
    EXPECT_EQ(splitAddress(u"Rue Haute 181 bte 3\n1000 Bruxelles"_s), expected);
    EXPECT_EQ(splitAddress(u"Rue Haute 181 bte 3 - B-1000 Bruxelles"_s), expected);
    EXPECT_EQ(splitAddress(addressLine(expected)), expected);
    EXPECT_EQ(splitAddress(u"Chaussée de Waterloo 1050"_s).number, u"1050"_s);
}

TEST(AddressText, shouldWriteAnAddressInItsStreetsLanguage) {
    EXPECT_EQ(addressLine({u"Rue Haute"_s, u"181"_s, u"3"_s, u"1000"_s, u"Bruxelles"_s}, Language::Dutch),
              u"Rue Haute 181 bte 3, 1000 Bruxelles"_s);
    EXPECT_EQ(addressLine({u"Hoogstraat"_s, u"181"_s, u"3"_s, u"1000"_s, u"Brussel"_s}),
              u"Hoogstraat 181 bus 3, 1000 Brussel"_s);
    EXPECT_EQ(streetLine({u"Oude Graanmarkt"_s, u"5"_s, u"1"_s, {}, {}}), u"Oude Graanmarkt 5 bus 1"_s);
    EXPECT_EQ(streetLine({u"Hauptstraße"_s, u"5"_s, u"1"_s, {}, {}}), u"Hauptstraße 5 Bte 1"_s);
    EXPECT_EQ(streetLine({u"Am Clown"_s, u"5"_s, u"1"_s, {}, {}}, Language::German), u"Am Clown 5 Bte 1"_s);
    EXPECT_EQ(streetLine({u"Jubelpark"_s, u"5"_s, u"1"_s, {}, {}}, Language::English), u"Jubelpark 5 box 1"_s);
    EXPECT_EQ(splitStreetLine(u"Hauptstraße 5 Bte 1"_s).box, u"1"_s);
    EXPECT_EQ(splitStreetLine(u"Jubelpark 5 box 1"_s).box, u"1"_s);
    EXPECT_EQ(streetLine({u"Vossenplein"_s, {}, {}, {}, {}}), u"Vossenplein"_s);
    EXPECT_EQ(addressLine({{}, {}, {}, u"1050"_s, {}}), u"1050"_s);
    EXPECT_EQ(addressLine({}), QString());
}

} // namespace THIS_FILE
