// SPDX-License-Identifier: GPL-3.0-or-later
// House numbers, and texts taken apart by their form.
#include "addresses/house_number.h"
#include "addresses/typed_items.h"

#include <QStringList>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

/// "rue", "haute", "#12A/3" (a number and its box), "?1050" (digits), "=1050" (a postcode alone).
QStringList items(const QString& typed) {
    QStringList all;
    for (const TypedItem& item : typedItems(typed)) {
        switch (item.kind) {
        case TypedItem::Kind::Word:
            all.append(item.text);
            break;
        case TypedItem::Kind::Number:
            all.append(u'#' + houseNumberText(item.number) + (item.box.isEmpty() ? QString() : u'/' + item.box));
            break;
        case TypedItem::Kind::Digits:
            all.append(u'?' + item.postcode);
            break;
        case TypedItem::Kind::PostcodeAlone:
            all.append(u'=' + item.postcode);
            break;
        }
    }
    return all;
}

} // namespace

TEST(HouseNumber, shouldReadAllWaysOfWritingOne) {
    EXPECT_EQ(readHouseNumber("12"), (HouseNumber{12, ""}));
    EXPECT_EQ(readHouseNumber("12A"), (HouseNumber{12, "A"}));
    EXPECT_EQ(readHouseNumber("12 a"), (HouseNumber{12, "A"}));
    EXPECT_EQ(readHouseNumber("12 bis"), (HouseNumber{12, "BIS"}));
    EXPECT_EQ(readHouseNumber("12-14"), (HouseNumber{12, "-14"}));
    EXPECT_EQ(readHouseNumber("12_2"), (HouseNumber{12, "2"}));
    EXPECT_EQ(readHouseNumber("A12"), (HouseNumber{0, "A12"}));
    EXPECT_EQ(readHouseNumber(""), HouseNumber{});
    EXPECT_EQ(readHouseNumber("123456789012"), (HouseNumber{0, "123456789012"}));
}

TEST(HouseNumber, shouldWriteItAsItIsUsual) {
    EXPECT_EQ(houseNumberText({12, "A"}), u"12A");
    EXPECT_EQ(houseNumberText({12, "BIS"}), u"12 bis");
    EXPECT_EQ(houseNumberText({12, "-14"}), u"12-14");
    EXPECT_EQ(houseNumberText({0, "A12"}), u"A12");
    EXPECT_EQ(lastNumberOf({12, "-14"}), 14);
    EXPECT_EQ(lastNumberOf({12, "A"}), 12);
    EXPECT_EQ(lastNumberOf({12, "-X"}), 12);
}

TEST(HouseNumber, shouldMakeBoxesEqual) {
    EXPECT_EQ(plainBox("0023"), "23");
    EXPECT_EQ(plainBox("23"), "23");
    EXPECT_EQ(plainBox("rdc"), "RDC");
    EXPECT_EQ(plainBox("0000"), "0");
    EXPECT_EQ(plainBox("0"), "0");
    EXPECT_EQ(plainBox("00A"), "A");
    EXPECT_EQ(plainBox(""), "");
}

TEST(TypedItems, shouldFindNumberAndBox) {
    EXPECT_EQ(items(u"rue haute 12"_s), (QStringList{u"rue"_s, u"haute"_s, u"#12"_s}));
    EXPECT_EQ(items(u"12, rue haute"_s), (QStringList{u"#12"_s, u"rue"_s, u"haute"_s}));
    EXPECT_EQ(items(u"haute 12A"_s), (QStringList{u"haute"_s, u"#12A"_s}));
    EXPECT_EQ(items(u"haute 12 A"_s), (QStringList{u"haute"_s, u"#12A"_s}));
    EXPECT_EQ(items(u"haute 12 bis"_s), (QStringList{u"haute"_s, u"#12 bis"_s}));
    for (const QString& written : {u"12 bte 3"_s, u"12 bte. 3"_s, u"12 boîte 3"_s, u"12 bus 3"_s, u"12/3"_s,
                                   u"12 / 3"_s, u"12 b 3"_s, u"12 b3"_s, u"12b3"_s, u"12bte3"_s, u"12 box 3"_s,
                                   u"12, bte 3"_s, u"n° 12 bte 3"_s, u"nr 12 bus 3"_s, u"nº12 bus 3"_s})
        EXPECT_EQ(items(u"haute "_s + written), (QStringList{u"haute"_s, u"#12/3"_s})) << qPrintable(written);
    EXPECT_EQ(items(u"haute 12A bus 2.1"_s), (QStringList{u"haute"_s, u"#12A/2.1"_s}));
    EXPECT_EQ(items(u"haute 12 bte RDC"_s), (QStringList{u"haute"_s, u"#12/RDC"_s}));
    EXPECT_EQ(items(u"haute 12-14"_s), (QStringList{u"haute"_s, u"#12-14"_s}));
    EXPECT_EQ(items(u"wetstraat16"_s), (QStringList{u"wetstraat"_s, u"#16"_s}));
}

TEST(TypedItems, shouldTellPostcodesFromNumbers) {
    EXPECT_EQ(items(u"12 1050 ixelles"_s), (QStringList{u"#12"_s, u"?1050"_s, u"ixelles"_s}));
    EXPECT_EQ(items(u"12 B-1050 ixelles"_s), (QStringList{u"#12"_s, u"=1050"_s, u"ixelles"_s}));
    EXPECT_EQ(items(u"ixelles B 1050"_s), (QStringList{u"ixelles"_s, u"?1050"_s}));
    EXPECT_EQ(items(u"wavre 1015 bte 3"_s), (QStringList{u"wavre"_s, u"#1015/3"_s}));
    EXPECT_EQ(items(u"wavre 999"_s), (QStringList{u"wavre"_s, u"#999"_s}));
    EXPECT_EQ(items(u"wavre 0999"_s), (QStringList{u"wavre"_s, u"#999"_s}));
}

TEST(TypedItems, shouldNotTakeWordsForBoxes) {
    EXPECT_EQ(items(u"12 bus bruxelles"_s), (QStringList{u"#12"_s, u"bus"_s, u"bruxelles"_s}));
    EXPECT_EQ(items(u"12 à Bruxelles"_s), (QStringList{u"#12"_s, u"à"_s, u"Bruxelles"_s}));
    EXPECT_EQ(items(u"rue du bus 3"_s), (QStringList{u"rue"_s, u"du"_s, u"bus"_s, u"#3"_s}));
    EXPECT_EQ(items(u"rue de la boîte"_s), (QStringList{u"rue"_s, u"de"_s, u"la"_s, u"boîte"_s}));
}

TEST(TypedItems, shouldTakeAnything) {
    EXPECT_TRUE(items({}).isEmpty());
    EXPECT_TRUE(items(u" ,;-/ . "_s).isEmpty());
    EXPECT_EQ(items(u"12345678"_s), (QStringList{u"12345678"_s}));
    EXPECT_EQ(items(QString(2000, u'a')).size(), 1);
    EXPECT_EQ(items(u"1 2 3 4 5 6 7 8 9"_s).size(), 9);
}

} // namespace THIS_FILE
