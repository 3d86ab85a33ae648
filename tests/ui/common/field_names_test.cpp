// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessible_role.h"
#include "ui/common/field_names.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// A check box that says something, and a date that does not.
struct Parts {
    Parts() {
        auto* row = new QHBoxLayout(field);
        row->addWidget(given);
        row->addWidget(date);
        given->setAccessibleName(u"A date is given"_s);
    }

    QWidget* field = new QWidget;
    QCheckBox* given = new QCheckBox;
    QDateEdit* date = new QDateEdit;
};

TEST(FieldNames, shouldNameThePartsThatSayNothing) {
    const Parts parts;
    nameField(*parts.field, u"Valid until"_s);
    EXPECT_EQ(parts.field->accessibleName(), u"Valid until"_s);
    EXPECT_EQ(parts.date->accessibleName(), u"Valid until"_s);
    EXPECT_EQ(parts.given->accessibleName(), u"A date is given"_s);
    nameField(*parts.field, u"From"_s);
    EXPECT_EQ(parts.date->accessibleName(), u"From"_s);
    EXPECT_EQ(parts.given->accessibleName(), u"A date is given"_s);
    delete parts.field;
}

TEST(FieldNames, shouldTakeTheNameOfTheLabelBesideIt) {
    QWidget form;
    auto* rows = new QFormLayout(&form);
    const Parts parts;
    rows->addRow(u"&Until"_s, parts.field);
    nameParts(*parts.field);
    EXPECT_EQ(parts.date->accessibleName(), u"Until"_s);
}

TEST(FieldNames, shouldLeaveWhatHasItsOwnLabel) {
    QWidget field;
    auto* rows = new QFormLayout(&field);
    auto* own = new QLineEdit;
    rows->addRow(u"Phone"_s, own);
    nameField(field, u"Person"_s);
    EXPECT_TRUE(own->accessibleName().isEmpty());
    const QAccessibleInterface* part = QAccessible::queryAccessibleInterface(own);
    ASSERT_TRUE(part);
    EXPECT_EQ(part->text(QAccessible::Name), u"Phone"_s);
}

TEST(AccessibleRole, shouldSayWhatAPaintedWidgetIs) {
    QWidget slider;
    setAccessibleRole(slider, QAccessible::Slider);
    slider.setAccessibleName(u"From and until"_s);
    const QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&slider);
    ASSERT_TRUE(part);
    EXPECT_EQ(part->role(), QAccessible::Slider);
    EXPECT_EQ(part->text(QAccessible::Name), u"From and until"_s);
    QWidget other;
    ASSERT_TRUE(QAccessible::queryAccessibleInterface(&other));
    EXPECT_NE(QAccessible::queryAccessibleInterface(&other)->role(), QAccessible::Slider);
}

} // namespace
} // namespace entraide::THIS_FILE
