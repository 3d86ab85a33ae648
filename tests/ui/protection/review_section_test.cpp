// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/retention_fixture.h"
#include "domain/consent.h"
#include "ui/common/detail_panel.h"
#include "ui/common/empty_state.h"
#include "ui/common/list_table.h"
#include "ui/protection/review_acts.h"
#include "ui/protection/review_model.h"
#include "ui/protection/review_papers.h"
#include "ui/protection/review_section.h"
#include "ui/records/address_lookup.h"
#include "ui/records/undo_history.h"
#include "ui/sharing/person_rights.h"
#include "workflows/candidates.h"
#include "workflows/review_count.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 20'000; // milliseconds

class ReviewSectionTest : public RetentionTest {
protected:
    ReviewSectionTest()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(*desk)
        , context{*desk, candidates, addresses, settings, [this] { return today; }, u"Nadia"_s}
        , history(*desk) {}

    void open() {
        section = std::make_unique<ReviewSection>(context, page);
        section->setCurrent(true);
        QObject::connect(section.get(), &PageSection::said, section.get(),
                         [this](const QString& sentence) { lastSaid = sentence; });
        QObject::connect(section.get(), &PageSection::done, section.get(),
                         [this](const QString& sentence, const QString& undo, const ChangeSet& set) {
                             lastDone = sentence;
                             history.add(undo, set);
                         });
        QObject::connect(section.get(), &PageSection::openRequested, section.get(),
                         [this](const QString& id) { opened = id; });
        section->resize(1200, 700);
        section->show();
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !section->isReading() && !section->acts().isBusy(); }, patience));
    }
    void show(ReviewFilter filter) {
        auto& named = *section->findChild<QComboBox*>();
        named.setCurrentIndex(static_cast<int>(filter));
        Q_EMIT named.activated(static_cast<int>(filter));
        section->openRecord({}); // reads the filter, whichever way it was chosen
    }
    /// What stands where there is nothing: in the list, in the panel.
    QString emptySentences() const {
        QStringList sentences;
        for (const EmptyState* empty : section->findChildren<EmptyState*>()) {
            if (!empty->isHidden())
                sentences.append(empty->sentence());
        }
        return sentences.join(u' ');
    }
    int rows() const { return section->model().rowCount(); }
    QString cell(int row, int column) const {
        return section->model().index(row, column).data(Qt::DisplayRole).toString();
    }
    Command& command(const QString& id) const {
        for (Command* one : section->commands()) {
            if (one->id() == u"protection."_s + id)
                return *one;
        }
        throw std::runtime_error("no such command");
    }
    void chooseAll() { section->table().selectAll(); }
    template <class Dialog> Dialog* dialog() const {
        Dialog* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                found = section->findChild<Dialog*>();
                return found && found->isVisible();
            },
            patience));
        return found;
    }
    void answer(const QString& button = u"yes"_s) {
        auto* box = dialog<QMessageBox>();
        ASSERT_TRUE(box);
        box->findChild<QPushButton*>(button)->click();
    }
    void type(const QString& text) {
        auto* box = dialog<QInputDialog>();
        ASSERT_TRUE(box);
        box->setTextValue(text);
        box->accept();
    }
    QString preview() const { return section->findChild<QLabel*>(u"reviewPreview"_s)->text(); }

    QSettings settings;
    AddressLookup addresses{QString(), settings};
    CandidateService candidates;
    PageContext context;
    UndoHistory history;
    QWidget page;
    std::unique_ptr<ReviewSection> section;
    QString lastSaid;
    QString lastDone;
    QString opened;
};

TEST_F(ReviewSectionTest, shouldListWhatIsDueAndWhy) {
    agreed(u"Ann"_s, longAgo);
    agreed(u"Recent"_s, wednesday);
    Person back = get(agreed(u"Back"_s, wednesday.addDays(-3)));
    back.consents[0].withdrawn = wednesday;
    put(back);
    open();
    const QAbstractItemModelTester tester(&section->model());
    ASSERT_EQ(rows(), 2);
    EXPECT_EQ(cell(0, ReviewModel::NameColumn), u"Back Zeldenrust"_s);
    EXPECT_EQ(cell(0, ReviewModel::WhyColumn), u"Consent taken back"_s);
    EXPECT_EQ(cell(1, ReviewModel::WhyColumn), u"Nothing for 24 months"_s);
    EXPECT_EQ(cell(1, ReviewModel::DetailColumn), u"last on 10/05/2023"_s);
    EXPECT_EQ(cell(1, ReviewModel::DueColumn), u"10/05/2025"_s);
    EXPECT_EQ(section->shownRecord(), back.id.toString());
    EXPECT_EQ(reviewCount(*desk).waiting, 2) << "for Today";
    section->model().sort(ReviewModel::NameColumn, Qt::AscendingOrder);
    EXPECT_EQ(cell(0, ReviewModel::NameColumn), u"Ann Zeldenrust"_s);
}

TEST_F(ReviewSectionTest, shouldSayWhatToDoWhereNothingIsDue) {
    agreed(u"Recent"_s, wednesday);
    open();
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(emptySentences().contains(u"Nothing is to be reviewed"_s)) << qPrintable(emptySentences());
    for (const char* id : {"review.keep", "review.archive", "review.restore", "review.erase"})
        EXPECT_FALSE(command(QString::fromLatin1(id)).action().isEnabled()) << id;
}

TEST_F(ReviewSectionTest, shouldKeepWithAReasonAndTakeItBack) {
    const PersonId ann = agreed(u"Ann"_s, longAgo);
    open();
    command(u"review.keep"_s).trigger();
    type(u"every winter"_s);
    settle();
    EXPECT_EQ(get(ann).keepReason, u"every winter"_s);
    EXPECT_EQ(get(ann).reviewedBy, u"Nadia"_s);
    EXPECT_EQ(rows(), 0);
    history.undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows() == 1; }, patience));
}

TEST_F(ReviewSectionTest, shouldArchiveOneAtOnceAndBringItBack) {
    const PersonId ann = agreed(u"Ann"_s, longAgo);
    const VolunteerId helper = helperOf(ann);
    open();
    command(u"review.archive"_s).trigger();
    settle();
    EXPECT_EQ(get(ann).state, PersonState::Archived);
    EXPECT_EQ(get(helper).state, VolunteerState::Left);
    EXPECT_TRUE(lastDone.contains(u"1 record"_s)) << qPrintable(lastDone);
    show(ReviewFilter::Archived);
    ASSERT_EQ(rows(), 1);
    EXPECT_TRUE(cell(0, ReviewModel::DueColumn).contains(u"90"_s)) << qPrintable(cell(0, ReviewModel::DueColumn));
    EXPECT_FALSE(command(u"review.archive"_s).action().isEnabled());
    command(u"review.restore"_s).trigger();
    settle();
    EXPECT_EQ(get(helper).state, VolunteerState::Active);
    EXPECT_EQ(get(ann).state, PersonState::Active);
}

TEST_F(ReviewSectionTest, shouldNotArchiveWhatGoesOn) {
    Person ann = get(agreed(u"Ann"_s, wednesday.addDays(-3)));
    ann.consents[0].withdrawn = wednesday;
    put(ann);
    Tandem tandem;
    tandem.state = TandemState::Active;
    tandem.volunteer = helperOf(ann.id);
    put(tandem);
    open();
    ASSERT_EQ(rows(), 1);
    EXPECT_FALSE(command(u"review.archive"_s).action().isEnabled());
    EXPECT_TRUE(command(u"review.keep"_s).action().isEnabled());
}

TEST_F(ReviewSectionTest, shouldTakeManyOnlyAfterTheirNumberIsTyped) {
    for (int i = 0; i < 8; ++i)
        agreed(u"Ann%1"_s.arg(i), longAgo);
    open();
    chooseAll();
    ASSERT_EQ(section->chosen().size(), 8);
    EXPECT_TRUE(section->findChild<DetailPanel*>()->title().contains(u"8"_s));
    command(u"review.archive"_s).trigger();
    answer();
    type(u"7"_s);
    settle();
    EXPECT_TRUE(lastSaid.contains(u"not the number"_s)) << qPrintable(lastSaid);
    EXPECT_EQ(reviewList(*desk, wednesday).count(ReviewReason::Idle), 8) << "nothing was changed";
    chooseAll();
    command(u"review.archive"_s).trigger();
    answer();
    type(u"8"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return lastDone.contains(u"8 record"_s); }, patience));
    settle();
    EXPECT_EQ(reviewList(*desk, wednesday).count(ReviewReason::Archived), 8);
    history.undo();
    EXPECT_EQ(reviewList(*desk, wednesday).count(ReviewReason::Idle), 8) << "one step";
}

TEST_F(ReviewSectionTest, shouldNoteABasisForSeveral) {
    QList<PersonId> persons;
    for (int i = 0; i < 60; ++i) // so that two are not much of the desk
        agreed(u"Other%1"_s.arg(i), wednesday);
    for (const QString& name : {u"Ann"_s, u"Bea"_s}) {
        Person one;
        one.givenName = name;
        persons.append(put(one));
    }
    open();
    EXPECT_EQ(rows(), 0) << "what lacks a basis is no decision";
    show(ReviewFilter::NoBasis);
    ASSERT_EQ(rows(), 2);
    chooseAll();
    command(u"review.basis"_s).trigger();
    auto* box = dialog<QDialog>();
    ASSERT_TRUE(box);
    box->findChild<QComboBox*>(u"consentBasis"_s)->setCurrentIndex(static_cast<int>(LegalBasis::LegitimateInterest));
    box->findChild<QPushButton*>(u"yes"_s)->click();
    settle();
    for (const PersonId& person : persons) {
        ASSERT_TRUE(hasBasis(get(person)));
        EXPECT_EQ(get(person).consents[0].basis, LegalBasis::LegitimateInterest);
    }
}

TEST_F(ReviewSectionTest, shouldEraseSeveralAfterShowingTheCounts) {
    QList<PersonId> persons;
    for (int i = 0; i < 60; ++i)
        agreed(u"Other%1"_s.arg(i), wednesday);
    for (const QString& name : {u"Ann"_s, u"Bea"_s})
        persons.append(agreed(name, longAgo));
    open();
    chooseAll();
    ASSERT_EQ(section->chosen().size(), 2);
    command(u"review.erase"_s).trigger();
    auto* box = dialog<QMessageBox>();
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->informativeText().contains(u"2"_s)) << qPrintable(box->informativeText());
    EXPECT_TRUE(desk->find<Person>(persons[0])) << "asked first";
    box->findChild<QPushButton*>(u"yes"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return lastSaid.contains(u"erased here"_s); }, patience)) << qPrintable(lastSaid);
    settle();
    for (const PersonId& person : persons) {
        EXPECT_FALSE(desk->find<Person>(person));
        EXPECT_TRUE(desk->isErased(person.toString()));
    }
}

TEST_F(ReviewSectionTest, shouldReduceWhatTheLawKeeps) {
    Person ann = get(agreed(u"Ann"_s, longAgo));
    ann.phones = {u"+32470111222"_s};
    put(ann);
    Volunteer helper = get(helperOf(ann.id));
    helper.expensesRegime = u"flat_rate"_s;
    put(helper);
    Visit visit;
    visit.state = VisitState::Approved;
    visit.volunteer = helper.id;
    visit.date = longAgo.addDays(2);
    put(visit);
    open();
    EXPECT_FALSE(command(u"review.erase"_s).action().isEnabled());
    ASSERT_TRUE(command(u"review.reduce"_s).action().isEnabled());
    command(u"review.reduce"_s).trigger();
    answer();
    settle();
    EXPECT_TRUE(get(ann.id).phones.isEmpty());
    EXPECT_EQ(get(ann.id).familyName, u"Zeldenrust"_s);
}

TEST_F(ReviewSectionTest, shouldWriteTheRegistersAndLists) {
    agreed(u"Ann"_s, longAgo);
    open();
    section->papers().writeRegister(folder.filePath(u"register.pdf"_s));
    section->papers().writeAccessPdf(folder.filePath(u"who.pdf"_s));
    for (const QString& name : {u"register.pdf"_s, u"who.pdf"_s}) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        EXPECT_TRUE(file.read(5).startsWith("%PDF-"));
    }
    section->papers().writeAccessCsv(folder.filePath(u"who.csv"_s));
    QFile csv(folder.filePath(u"who.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_TRUE(csv.readAll().contains("anybody_with_file"));
    section->papers().writeRegister(folder.filePath(u"nowhere/register.pdf"_s));
    EXPECT_TRUE(lastSaid.contains(u"register.pdf"_s)) << qPrintable(lastSaid);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"nowhere/register.pdf"_s)));
}

TEST_F(ReviewSectionTest, shouldMakeTheAccessFileBesideTheWindow) {
    agreed(u"Ann"_s, longAgo);
    open();
    bool shown = false;
    QObject::connect(&section->rights(), &PersonRights::fileShown, section.get(), [&] { shown = true; });
    command(u"review.accessFile"_s).trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown; }, patience));
    auto* box = page.findChild<QMessageBox*>(u"accessFileBox"_s);
    if (!box)
        box = section->findChild<QMessageBox*>(u"accessFileBox"_s);
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->text().contains(u"Ann Zeldenrust"_s)) << qPrintable(box->text());
}

TEST_F(ReviewSectionTest, shouldShowSomebodyWhateverTheFilter) {
    const PersonId ann = agreed(u"Ann"_s, longAgo);
    helperOf(ann);
    Person without;
    without.givenName = u"Bea"_s;
    const PersonId bea = put(without);
    open();
    EXPECT_EQ(rows(), 1);
    section->openRecord(bea.toString());
    EXPECT_EQ(section->shownRecord(), bea.toString());
    section->openRecord(ann.toString());
    EXPECT_EQ(section->shownRecord(), ann.toString());
    EXPECT_TRUE(preview().contains(u"erasing cannot"_s)) << qPrintable(preview());
    command(u"review.open"_s).trigger();
    EXPECT_TRUE(opened.startsWith(u"volunteer:"_s)) << qPrintable(opened);
}

TEST_F(ReviewSectionTest, shouldBeForWhoDecides) {
    agreed(u"Ann"_s, longAgo);
    desk->actAs({u"Karim"_s, Role::Coordinator, UserId::create(), {}});
    open();
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(emptySentences().contains(u"answers for the data"_s)) << qPrintable(emptySentences());
    for (const Command* one : section->commands())
        EXPECT_FALSE(one->action().isEnabled()) << qPrintable(one->id());
}

} // namespace
} // namespace entraide::THIS_FILE
