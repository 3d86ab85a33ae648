// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roles.h"
#include "ui/mappage/map_list_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

MapMarker marker(const QString& id, MarkerKind kind, const QString& label, GeoPoint place = {50.84, 4.36}) {
    MapMarker made;
    made.id = id;
    made.kind = kind;
    made.label = label;
    made.place = place;
    made.detail = u"Ixelles, shopping"_s;
    made.postcode = u"1050"_s;
    return made;
}

class MapListModelTest : public ::testing::Test {
protected:
    void SetUp() override {
        MapMarker urgent = marker(u"request:2"_s, MarkerKind::Request, u"Pharmacy, Zoé"_s);
        urgent.flags = MarkerFlag::Urgent;
        model.setMarkers(inListOrder({marker(u"volunteer:1"_s, MarkerKind::Volunteer, u"Émilie Dubois"_s),
                                      marker(u"request:1"_s, MarkerKind::Request, u"Shopping, Léa Peeters"_s), urgent,
                                      marker(u"volunteer:2"_s, MarkerKind::Volunteer, u"Far Away"_s, {51.2, 4.4})}));
        model.show(box, {}, {});
    }
    QStringList labels() const {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row).data().toString());
        return all;
    }

    const GeoBox box{4.3, 50.8, 4.4, 50.9};
    MapListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(MapListModelTest, shouldShowWhatIsInTheViewMostPressingFirst) {
    EXPECT_EQ(labels(), (QStringList{u"Pharmacy, Zoé"_s, u"Shopping, Léa Peeters"_s, u"Émilie Dubois"_s}));
}

TEST_F(MapListModelTest, shouldFilterWithoutAccentsByKindAndPostcode) {
    model.show(box, {}, u"lea"_s);
    EXPECT_EQ(labels(), QStringList{u"Shopping, Léa Peeters"_s});
    model.show(box, MarkerKind::Volunteer, {});
    EXPECT_EQ(labels(), QStringList{u"Émilie Dubois"_s});
    model.show(box, {}, u"1050 emilie"_s);
    EXPECT_EQ(labels(), QStringList{u"Émilie Dubois"_s});
    model.show(box, {}, u"nobody"_s);
    EXPECT_TRUE(labels().isEmpty());
}

TEST_F(MapListModelTest, shouldFindTheLineOfARecord) {
    EXPECT_EQ(model.rowOf(u"request:1"_s), 1);
    EXPECT_EQ(model.rowOf(u"volunteer:2"_s), -1); // out of the view
    model.show({4.3, 50.8, 4.5, 51.3}, {}, {});
    EXPECT_EQ(model.rowOf(u"volunteer:2"_s), 3);
}

TEST_F(MapListModelTest, shouldShowOnlyThoseWhoAreChosenWhereverTheyAre) {
    model.showOnly({u"volunteer:2"_s, u"request:1"_s, u"request:9"_s}, {}, {});
    EXPECT_EQ(labels(), (QStringList{u"Shopping, Léa Peeters"_s, u"Far Away"_s}));
    EXPECT_EQ(model.rowsOf({u"volunteer:2"_s, u"volunteer:1"_s}), QList<int>{1});
    model.showOnly({u"volunteer:2"_s, u"request:1"_s}, {}, u"far"_s);
    EXPECT_EQ(labels(), QStringList{u"Far Away"_s});
    QStringList chosen;
    for (const MapMarker& marker : model.markersOf({u"volunteer:1"_s, u"request:2"_s}))
        chosen.append(marker.id);
    EXPECT_EQ(chosen, (QStringList{u"request:2"_s, u"volunteer:1"_s})) << "listed or not";
}

TEST_F(MapListModelTest, shouldSayALineToWhoDoesNotSeeIt) {
    const QString said = model.index(0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.contains(u"urgent"));
    EXPECT_TRUE(said.contains(u"Zoé"));
    EXPECT_TRUE(said.contains(u"Requests"));
    EXPECT_EQ(model.index(0).data(TrailingRole).toString(), u"1050");
}

} // namespace

} // namespace THIS_FILE
