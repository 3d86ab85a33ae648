// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "reports/expenses.h"
#include "ui/records/address_lookup.h"
#include "ui/records/lines_field.h"
#include "ui/reports/association_form.h"
#include "ui/reports/association_models.h"
#include "workflows/desk_profile.h"

#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class AssociationFormTest : public WorkflowTest {
protected:
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    AddressLookup addresses{QString(), settings};

    void type(AssociationForm& form, const QString& field, const QString& text) {
        form.findChild<QLineEdit*>(field)->setText(text);
    }
};

TEST_F(AssociationFormTest, shouldSaveWhatIsTypedInOneStep) {
    AssociationForm form(*desk, addresses, wednesday);
    QSignalSpy saved(&form, &AssociationForm::saved);
    type(form, u"name"_s, u"Solidare-it asbl"_s);
    type(form, u"phone"_s, u"02/555.01.40"_s);
    type(form, u"day_rate_cents"_s, u"35,50"_s);
    type(form, u"kilometre_cents"_s, u"0.42"_s);
    type(form, u"postcode"_s, u"1050"_s);
    form.findChild<QTimeEdit*>(u"dish_cut_off"_s)->setTime(QTime(11, 30));
    form.findChild<QSpinBox*>(u"signups_per_person"_s)->setValue(3);
    form.save();
    ASSERT_EQ(saved.count(), 1);
    const DeskProfile kept = profileOf(*desk);
    EXPECT_EQ(kept.name, u"Solidare-it asbl"_s);
    EXPECT_EQ(kept.phone, u"+3225550140"_s);
    EXPECT_EQ(kept.dayRateCents, 3550);
    EXPECT_EQ(kept.kilometreCents, 42);
    EXPECT_EQ(kept.address.postcode, u"1050"_s);
    EXPECT_EQ(kept.dishCutOff, 11 * 60 + 30);
    EXPECT_EQ(kept.signupsPerPerson, 3);
    EXPECT_EQ(kept.minimumAge, 16);
    AssociationForm again(*desk, addresses, wednesday);
    EXPECT_EQ(again.noted().dayRateCents, 3550);
    EXPECT_EQ(again.findChild<QLineEdit*>(u"phone"_s)->text(), u"02 555 01 40"_s);
}

TEST_F(AssociationFormTest, shouldKeepWhatIsWrongInTheForm) {
    AssociationForm form(*desk, addresses, wednesday);
    QSignalSpy saved(&form, &AssociationForm::saved);
    type(form, u"day_rate_cents"_s, u"beaucoup"_s);
    form.save();
    type(form, u"day_rate_cents"_s, QString());
    type(form, u"phone"_s, u"12"_s);
    form.save();
    EXPECT_EQ(saved.count(), 0);
    EXPECT_EQ(desk->count(EntityType::DeskProfile), 0);
}

TEST_F(AssociationFormTest, shouldAddTheHolidaysOfFlemishSchoolsOnce) {
    AssociationForm form(*desk, addresses, wednesday);
    auto* add = form.findChild<QPushButton*>(u"flemish2026"_s);
    ASSERT_TRUE(add);
    add->click();
    add->click();
    const QList<Holiday> holidays = form.noted().holidays;
    ASSERT_EQ(holidays.size(), 5);
    EXPECT_EQ(holidays[0].from, QDate(2026, 11, 2));
    EXPECT_EQ(holidays[0].name, u"Autumn holidays 2026"_s);
    form.save();
    EXPECT_EQ(profileOf(*desk).holidays.size(), 5);
}

TEST_F(AssociationFormTest, shouldAddTheHolidaysOfTheFrenchCommunity) {
    AssociationForm form(*desk, addresses, wednesday);
    auto* add = form.findChild<QPushButton*>(u"french2026"_s);
    ASSERT_TRUE(add);
    add->click();
    ASSERT_EQ(form.noted().holidays.size(), 5);
    EXPECT_EQ(form.noted().holidays[2].from, QDate(2027, 2, 22));
}

TEST_F(AssociationFormTest, shouldAddAYearsCeilingByKeyboard) {
    AssociationForm form(*desk, addresses, wednesday);
    form.show();
    form.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    QSignalSpy saved(&form, &AssociationForm::saved);
    auto* add = form.findChild<LinesField*>(u"ceilings"_s)->findChild<QPushButton*>(u"addLine"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    ASSERT_TRUE(qobject_cast<QAbstractSpinBox*>(QApplication::focusWidget())) << "the year is open";
    form.save();
    EXPECT_EQ(saved.count(), 0) << "no amounts yet, and last year's are not taken";
    auto* table = &form.findChild<LinesField*>(u"ceilings"_s)->table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, CeilingsModel::YearColumn));
    QTest::keyClick(table, Qt::Key_F2);
    for (const char* typed : {"2027", "45,12", "1800,50"}) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(typed));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(form.noted().ceilings, (QList<ExpenseCeiling>{{2027, 4512, 180050, 2000}}));
    form.save();
    EXPECT_EQ(saved.count(), 1);
    EXPECT_EQ(ceilingOf(2027, profileOf(*desk))->dayCents, 4512);
}

TEST(CeilingsModel, shouldKeepAnOpenCellWhenTheYearIsWritten) {
    CeilingsModel model;
    model.setCeilings({}, 2026);
    const int row = model.addLine();
    EXPECT_EQ(model.ceilings()[row], (ExpenseCeiling{2027, 0, 0, 2000})) << "amounts are not guessed";
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex day = model.index(row, CeilingsModel::DayColumn);
    ASSERT_TRUE(model.setData(model.index(row, CeilingsModel::YearColumn), 2025, Qt::EditRole));
    ASSERT_TRUE(model.setData(model.index(row, CeilingsModel::YearColumn), 2028, Qt::EditRole));
    EXPECT_EQ(reset.count(), 0);
    EXPECT_TRUE(day.isValid());
    EXPECT_EQ(model.rowCount(), static_cast<int>(knownCeilings().size()) + 1);
}

TEST(CeilingsModel, shouldShowKnownYearsFixedAndOnesOwnInTheirPlace) {
    CeilingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCeilings({}, 2026);
    const int known = model.rowCount();
    ASSERT_EQ(known, static_cast<int>(knownCeilings().size()));
    ASSERT_GT(known, 0);
    EXPECT_TRUE(model.isKnown(0));
    EXPECT_FALSE(model.flags(model.index(0, CeilingsModel::DayColumn)) & Qt::ItemIsEditable);
    EXPECT_FALSE(model.setData(model.index(0, CeilingsModel::DayColumn), u"50"_s, Qt::EditRole));
    const int year = knownCeilings().front().year;
    model.addLine();
    EXPECT_FALSE(model.isKnown(0));
    ASSERT_TRUE(model.setData(model.index(0, CeilingsModel::YearColumn), year, Qt::EditRole));
    EXPECT_EQ(model.rowCount(), known) << "the own line stands in the place of the known one";
    ASSERT_TRUE(model.setData(model.index(0, CeilingsModel::DayColumn), u"43,21"_s, Qt::EditRole));
    EXPECT_FALSE(model.setData(model.index(0, CeilingsModel::DayColumn), u"x"_s, Qt::EditRole));
    EXPECT_EQ(model.ceilings().first().dayCents, 4321);
    model.removeLine(0);
    EXPECT_EQ(model.rowCount(), known);
    EXPECT_TRUE(model.ceilings().isEmpty());
    model.removeLine(0);
    EXPECT_EQ(model.rowCount(), known) << "a known line stays";
}

TEST(HolidaysModel, shouldMoveTheEndWithTheBeginning) {
    HolidaysModel model;
    const QAbstractItemModelTester tester(&model);
    model.setHolidays({}, QDate(2026, 11, 18));
    model.addLine();
    ASSERT_TRUE(model.setData(model.index(0, HolidaysModel::NameColumn), u"Été"_s, Qt::EditRole));
    ASSERT_TRUE(model.setData(model.index(0, HolidaysModel::FromColumn), QDate(2027, 7, 1), Qt::EditRole));
    EXPECT_EQ(model.holidays()[0], (Holiday{u"Été"_s, QDate(2027, 7, 1), QDate(2027, 7, 7)}));
    EXPECT_FALSE(model.setData(model.index(0, HolidaysModel::UntilColumn), QDate(), Qt::EditRole));
    model.removeLine(0);
    EXPECT_TRUE(model.holidays().isEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
