// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "ui/common/job.h"
#include "ui/records/record_list_model.h"

#include <QSignalSpy>
#include <QTest>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// Volunteers, of whom every second one walks dogs.
class RecordListModelTest : public WorkflowTest {
protected:
    RecordListModelTest() {
        for (const QString& name : {u"An"_s, u"Ben"_s, u"Cas"_s, u"Dan"_s})
            ids.append(volunteer(name, ids.size() % 2 == 0 ? QList{Service::DogWalk} : QList{Service::Shopping}));
        model = std::make_unique<RecordListModel>(*desk, EntityType::Volunteer,
                                                  QList<RecordColumn>{{u"Name"_s,
                                                                       [](const ListRow& row) {
                                                                           return Cell{row.label, {}, Tone::Normal};
                                                                       },
                                                                       u"label"_s}});
    }
    static ListQuery walkers() {
        return {.conditions = {{u"services"_s, ListQuery::Condition::How::Holds, {u"dog_walk"_s}}}};
    }
    QStringList names() const {
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString().section(u' ', 0, 0));
        return names;
    }
    bool waited() const {
        return QTest::qWaitFor([this] { return !model->isReading(); }, 20'000);
    }
    void letWalk(const VolunteerId& id) {
        Volunteer changed = get(id);
        changed.services.append(Service::DogWalk);
        put(changed);
    }

    QList<VolunteerId> ids;
    std::unique_ptr<RecordListModel> model;
};

} // namespace

TEST_F(RecordListModelTest, shouldAskAShortListAtOnce) {
    model->setQuery(walkers());
    EXPECT_FALSE(model->isReading());
    EXPECT_EQ(names(), (QStringList{u"An"_s, u"Cas"_s}));
}

TEST_F(RecordListModelTest, shouldShowWhatItShowedUntilALongListIsFiltered) {
    model->setLongFrom(2);
    QSignalSpy refreshed(model.get(), &RecordListModel::refreshed);
    model->setQuery(walkers());
    EXPECT_TRUE(model->isReading());
    EXPECT_EQ(names().size(), 4);
    EXPECT_TRUE(refreshed.isEmpty());
    ASSERT_TRUE(waited());
    EXPECT_EQ(names(), (QStringList{u"An"_s, u"Cas"_s}));
    EXPECT_EQ(model->shown(), 2);
    EXPECT_EQ(refreshed.size(), 1);
    // Letters are looked for among them, and the order is turned, without asking again.
    ListQuery typed = walkers();
    typed.search = u"ca"_s;
    model->setQuery(typed);
    EXPECT_FALSE(model->isReading());
    EXPECT_EQ(names(), QStringList{u"Cas"_s});
    model->setQuery(walkers());
    model->sort(0, Qt::DescendingOrder);
    EXPECT_FALSE(model->isReading());
    EXPECT_EQ(names(), (QStringList{u"Cas"_s, u"An"_s}));
}

TEST_F(RecordListModelTest, shouldFollowWhatChangesInALongList) {
    model->setLongFrom(2);
    model->setQuery(walkers());
    ASSERT_TRUE(waited());
    letWalk(ids[1]);
    EXPECT_TRUE(model->isReading());
    letWalk(ids[3]); // while that is read
    ASSERT_TRUE(waited());
    EXPECT_EQ(names(), (QStringList{u"An"_s, u"Ben"_s, u"Cas"_s, u"Dan"_s}));
    desk->write([&](Desk::Writer& writer) { writer.remove(ids[0]); });
    ASSERT_TRUE(waited());
    EXPECT_EQ(names(), (QStringList{u"Ben"_s, u"Cas"_s, u"Dan"_s}));
}

TEST_F(RecordListModelTest, shouldLookAnewForAFilterOfBeforeAChange) {
    model->setLongFrom(2);
    model->setQuery(walkers());
    ASSERT_TRUE(waited());
    model->setQuery({}); // another filter meanwhile
    letWalk(ids[1]);
    model->setQuery(walkers());
    ASSERT_TRUE(waited());
    EXPECT_EQ(names(), (QStringList{u"An"_s, u"Ben"_s, u"Cas"_s}));
}

TEST_F(RecordListModelTest, shouldNotKeepRowsThatWereReadWhileSomethingChanged) {
    model->setLongFrom(2);
    model->setQuery(walkers());
    model->setQuery({});
    ASSERT_TRUE(model->isReading());
    letWalk(ids[1]); // too late for the reading, perhaps
    ASSERT_TRUE(waited());
    model->setQuery(walkers());
    EXPECT_TRUE(model->isReading());
    ASSERT_TRUE(waited());
    EXPECT_EQ(names(), (QStringList{u"An"_s, u"Ben"_s, u"Cas"_s}));
}

TEST_F(RecordListModelTest, shouldShowTheLastOfSeveralFilters) {
    model->setLongFrom(2);
    model->setQuery(walkers());
    model->setQuery({.conditions = {{u"services"_s, ListQuery::Condition::How::Holds, {u"shopping"_s}}}});
    ASSERT_TRUE(waited());
    EXPECT_EQ(names(), (QStringList{u"Ben"_s, u"Dan"_s}));
    model->setQuery(walkers());
    model->setQuery({}); // everything again, before it is read
    EXPECT_EQ(names().size(), 4);
    ASSERT_TRUE(waited());
    EXPECT_EQ(names().size(), 4);
}

} // namespace entraide::THIS_FILE
