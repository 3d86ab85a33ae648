// SPDX-License-Identifier: GPL-3.0-or-later
// What is confidential is shown when somebody asks for it, and that is in the journal.
#include "core/workflows/workflow_fixture.h"
#include "domain/actor.h"
#include "storage/audit_trail.h"
#include "storage/database.h"
#include "ui/common/fault.h"
#include "ui/common/list_table.h"
#include "ui/records/address_lookup.h"
#include "ui/records/guarded_text.h"
#include "ui/records/history_view.h"
#include "ui/records/lines_view.h"
#include "ui/records/notes_view.h"
#include "ui/records/page.h"
#include "workflows/candidates.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// Tells faults, as a page does.
class FaultTeller : public QWidget {
public:
    int told = 0;

protected:
    bool event(QEvent* event) override {
        if (event->type() != FaultEvent::kind())
            return QWidget::event(event);
        ++told;
        event->accept();
        return true;
    }
};

class GuardedTextTest : public WorkflowTest {
protected:
    qsizetype readings(const QString& id) const {
        return desk->audit().find({.acts = {AuditAct::ReadSensitive}, .records = QStringList{id}}).size();
    }
    static QString shown(const QWidget& text) { return text.findChild<QLabel*>(u"guardedText"_s)->text(); }
};

TEST_F(GuardedTextTest, shouldShowWhatIsAskedForAndEnterThatOnce) {
    const QString id = request(wednesday).toString();
    GuardedText text(*desk, u"Note for the doorstep"_s);
    text.showText(id, {});
    EXPECT_TRUE(text.isHidden());
    text.showText(id, u"Code 4711"_s);
    text.show();
    EXPECT_FALSE(shown(text).contains(u"4711"_s));
    EXPECT_EQ(readings(id), 0);
    text.button().click();
    EXPECT_EQ(shown(text), u"Code 4711"_s);
    EXPECT_EQ(readings(id), 1);
    EXPECT_TRUE(text.button().accessibleName().contains(u"doorstep"_s));
    text.showText(id, u"Code 4712"_s); // the desk changed
    EXPECT_EQ(shown(text), u"Code 4712"_s);
    text.button().click();
    EXPECT_FALSE(shown(text).contains(u"4712"_s));
    text.button().click();
    EXPECT_EQ(readings(id), 1) << "once a day";
    const QString other = request(wednesday).toString();
    text.showText(other, u"Code 0815"_s);
    EXPECT_FALSE(text.isOpen()) << "another record is asked for anew";
    EXPECT_FALSE(shown(text).contains(u"0815"_s));
}

TEST_F(GuardedTextTest, shouldShowNothingThatCannotBeEntered) {
    const QString id = request(wednesday).toString();
    FaultTeller page;
    auto* text = new GuardedText(*desk, u"Note"_s, &page);
    text->showText(id, u"Code 4711"_s);
    desk->database().execute("DROP TABLE audit");
    text->button().click();
    EXPECT_EQ(page.told, 1);
    EXPECT_FALSE(shown(*text).contains(u"4711"_s));
}

TEST_F(GuardedTextTest, shouldEnterADoorstepNoteWhereItIsRead) {
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    AddressLookup addresses(QString(), settings);
    CandidateService candidates(*desk);
    PageContext context{*desk, candidates, addresses, settings, [this] { return today; }, u"Nadia"_s};
    Note note;
    note.about = volunteer(u"Karim"_s).toString();
    note.text = u"Code 4711"_s;
    note.level = ReadingLevel::Doorstep;
    note.written = today.now;
    const QString id = put(note).toString();
    NotesView view(context);
    view.showRecord(note.about, u"Karim"_s);
    view.findChild<LinesView*>()->table().chooseRow(0);
    EXPECT_EQ(readings(id), 0) << "behind another tab nobody reads it";
    view.show();
    EXPECT_EQ(view.findChild<QLabel*>(u"noteShown"_s)->text(), u"Code 4711"_s);
    EXPECT_EQ(readings(id), 1);
    view.hide();
    view.show();
    EXPECT_EQ(readings(id), 1);
}

TEST_F(GuardedTextTest, shouldKeepItApartInTheHistory) {
    Request asked = get(request(wednesday));
    asked.remark = u"Code 4711"_s;
    asked.remarkLevel = ReadingLevel::Doorstep;
    put(asked);
    asked.remark = u"Code 4712"_s;
    put(asked);
    HistoryView view(*desk);
    view.showRecord(asked.id.toString());
    auto* tree = view.findChild<QTreeWidget*>();
    QStringList texts;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j) {
            for (int column = 0; column < 3; ++column)
                texts.append(tree->topLevelItem(i)->child(j)->text(column));
        }
    }
    EXPECT_GT(texts.size(), 6);
    EXPECT_FALSE(texts.join(u' ').contains(u"471"_s)) << qPrintable(texts.join(u'|'));
    EXPECT_TRUE(texts.contains(u"kept apart"_s)) << qPrintable(texts.join(u'|'));
}

} // namespace
} // namespace entraide::THIS_FILE
