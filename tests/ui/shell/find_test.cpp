// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records.h"
#include "storage/desk.h"
#include "ui/days/day.h"
#include "ui/help/help_pane.h"
#include "ui/records/record_form.h"
#include "ui/shell/find_box.h"
#include "ui/shell/find_entries.h"

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

TEST(FindEntries, shouldFindWordsByTheirBeginningsWhateverTheirAccents) {
    const QList<FindEntry> entries{{.kind = FindEntry::Kind::Command, .id = u"a"_s, .text = u"Écrire une note"_s},
                                   {.kind = FindEntry::Kind::Page, .page = u"b"_s, .text = u"Notes"_s},
                                   {.kind = FindEntry::Kind::Help, .id = u"c"_s, .text = u"Dénoter"_s}};
    const auto found = fitting(entries, u"NOT"_s, {});
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].text, u"Notes"_s) << "what begins so comes first";
    EXPECT_EQ(fitting(entries, u"ecr not"_s, {}).size(), 1);
    EXPECT_TRUE(fitting(entries, u"  "_s, {}).isEmpty());
}

TEST(FindEntries, shouldPutWhatWasOpenedLastFirst) {
    const QList<FindEntry> entries{{.kind = FindEntry::Kind::Page, .page = u"a"_s, .text = u"Map of areas"_s},
                                   {.kind = FindEntry::Kind::Page, .page = u"b"_s, .text = u"Map of people"_s}};
    EXPECT_EQ(fitting(entries, u"map"_s, {u"page b"_s}).first().page, u"b"_s);
    const QStringList marks = withMark({u"x"_s, u"y"_s}, u"y"_s);
    EXPECT_EQ(marks, (QStringList{u"y"_s, u"x"_s}));
}

class Finding : public Day {
protected:
    FindBox& box() const { return *window->findChild<FindBox*>(); }
    /// What Ctrl+K shows for \a text.
    const QList<FindEntry>& look(const QString& text) {
        box().begin();
        box().setText(text);
        Q_EMIT box().textEdited(text);
        QTest::qWait(120);
        return box().shown();
    }
    bool chooses(FindEntry::Kind kind, const QString& text) {
        const QList<FindEntry> entries = look(text);
        for (const FindEntry& entry : entries) {
            if (entry.kind == kind) {
                Q_EMIT box().chosen(entry);
                return true;
            }
        }
        return false;
    }
    VolunteerId emilie() {
        Person person;
        person.givenName = u"Émilie"_s;
        person.familyName = u"D'Hondt"_s;
        Volunteer helper;
        desk->write([&](Desk::Writer& writer) {
            helper.person = writer.save(person);
            helper.id = writer.save(helper);
        });
        return helper.id;
    }
};

TEST_F(Finding, shouldFindARecordAndRememberIt) {
    const VolunteerId id = emilie();
    ASSERT_TRUE(chooses(FindEntry::Kind::Record, u"emilie dhondt"_s));
    EXPECT_EQ(window->currentPage(), u"volunteers"_s);
    EXPECT_EQ(page().shownRecord(), id.toString());
    sleepUntil(QDate(2026, 11, 24)); // another window on the same desk
    const QList<FindEntry> before = look({});
    ASSERT_FALSE(before.isEmpty());
    EXPECT_EQ(before.first().id, id.toString());
    EXPECT_TRUE(before.first().text.contains(u"Émilie"_s)) << qPrintable(before.first().text);
    desk->write([&](Desk::Writer& writer) { writer.remove(id); });
    for (const FindEntry& entry : look({}))
        EXPECT_NE(entry.id, id.toString()) << "it is gone";
}

TEST_F(Finding, shouldLeadToPagesFiltersAndHelp) {
    ASSERT_TRUE(chooses(FindEntry::Kind::Page, u"rost"_s));
    EXPECT_EQ(window->currentPage(), u"roster"_s);
    ASSERT_TRUE(chooses(FindEntry::Kind::Filter, u"requests all"_s));
    EXPECT_EQ(window->currentPage(), u"requests"_s);
    ASSERT_TRUE(chooses(FindEntry::Kind::Help, u"university"_s));
    EXPECT_TRUE(window->help().isVisible());
    EXPECT_EQ(window->help().topic(), u"day-university"_s);
}

TEST_F(Finding, shouldRunACommandOfAnyPageWithItsKeyShown) {
    const QList<FindEntry> entries = look(u"new request"_s);
    const auto found = std::ranges::find(entries, u"requests.new"_s, &FindEntry::id);
    ASSERT_NE(found, entries.end());
    EXPECT_FALSE(found->key.isEmpty());
    go(u"today"_s);
    Q_EMIT box().chosen(*found);
    EXPECT_EQ(window->currentPage(), u"requests"_s);
    const auto forms = page().findChildren<RecordForm*>();
    EXPECT_TRUE(std::ranges::any_of(forms, [](const RecordForm* form) { return form->isVisible(); }));
}

TEST_F(Finding, shouldSayWhyACommandIsNotPossible) {
    const QList<FindEntry> entries = look(u"edit the volunteer"_s);
    const auto found = std::ranges::find(entries, u"volunteers.edit"_s, &FindEntry::id);
    ASSERT_NE(found, entries.end());
    EXPECT_FALSE(found->isPossible) << "there is nobody";
    Q_EMIT box().chosen(*found);
    EXPECT_EQ(window->currentPage(), u"volunteers"_s);
    EXPECT_TRUE(told().contains(u"not possible now"_s)) << qPrintable(told());
}

TEST_F(Finding, shouldKnowEachCommandThatAMenuShows) {
    go(u"requests"_s);
    const QList<QAction*> actions = page().menuActions();
    for (const QAction* action : actions) {
        if (!action->isVisible() || action->text().isEmpty())
            continue;
        const QList<FindEntry> entries = look(plainText(*action));
        EXPECT_TRUE(std::ranges::any_of(entries, [&](const FindEntry& entry) {
            return entry.id == action->objectName();
        })) << qPrintable(action->text());
    }
}

} // namespace
} // namespace entraide::THIS_FILE
