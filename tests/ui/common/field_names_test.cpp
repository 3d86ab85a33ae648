// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessible_role.h"
#include "ui/common/choice_labels.h"
#include "ui/common/field_names.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

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

TEST(ChoiceLabels, shouldLetAChoiceSayWhatItIsAbout) {
    const ChoiceLabels labels(nullptr);
    QWidget page;
    auto* choice = new QComboBox(&page);
    choice->addItem(u"French"_s);
    choice->setAccessibleName(u"Language"_s);
    auto* nameless = new QComboBox(&page);
    page.show();
    const auto labelOf = [](QComboBox* box) -> QString {
        const auto related = QAccessible::queryAccessibleInterface(box)->relations(QAccessible::Label);
        return related.size() == 1 ? related.first().first->text(QAccessible::Name) : QString();
    };
    EXPECT_EQ(labelOf(choice), u"Language"_s);
    EXPECT_EQ(labelOf(nameless), QString());
    choice->setAccessibleName(u"Language of Anna & Jan"_s);
    choice->hide();
    choice->show();
    EXPECT_EQ(labelOf(choice), u"Language of Anna & Jan"_s) << "one label, with the name that it has now";
    delete choice;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(page.findChildren<QLabel*>().isEmpty());
}

TEST(AccessibleRole, shouldSayNothingOfAStackOfPages) {
    readStacksAsGroups();
    QStackedWidget stack;
    stack.addWidget(new QLabel(u"Requests"_s));
    const QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&stack);
    ASSERT_TRUE(part);
    EXPECT_EQ(part->role(), QAccessible::Grouping);
    EXPECT_EQ(part->childCount(), 1);
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
