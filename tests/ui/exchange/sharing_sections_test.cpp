// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_ui_fixture.h"
#include "privacy/erasure.h"
#include "sharing/board_settings.h"
#include "sharing/giving.h"
#include "sharing/inbox.h"
#include "support/partner_desk.h"
#include "ui/common/theme.h"
#include "ui/sharing/board_form.h"
#include "ui/sharing/inbox_facts.h"
#include "ui/sharing/inbox_panel.h"
#include "ui/sharing/leaves_view.h"
#include "ui/sharing/local_text_field.h"
#include "ui/sharing/publish_view.h"
#include "ui/sharing/share_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>

#include <gmock/gmock.h>

namespace entraide::THIS_FILE {
namespace {

using testing::HasSubstr;

/// The window's desk and a partner; documents go from file to file as an exchange takes them.
class SharingSectionsTest : public ExchangeUiTest {
protected:
    SharingSectionsTest() { befriend(*desk, *theirs); }

    template <Record R> static decltype(R::id) put(Desk& where, R record) {
        where.write([&](Desk::Writer& writer) { record.id = writer.save(record); });
        return record.id;
    }
    RequestId request(Desk& where, bool consent = true) const {
        Person person;
        person.givenName = u"Lea"_s;
        person.familyName = u"Peeters"_s;
        person.language = Language::Dutch;
        person.phones = {u"+32468000001"_s};
        person.address = {u"Rue des Tilleuls"_s, u"12"_s, {}, u"1050"_s, u"Ixelles"_s};
        if (consent)
            person.consents = {{Consent::SharingWithPartners, u"1"_s, today.date, {}, ConsentMeans::Phone}};
        Beneficiary helped;
        helped.person = put(where, person);
        helped.access = u"Code Sesam 4711"_s;
        Request asked;
        asked.beneficiary = put(where, helped);
        asked.service = Service::Shopping;
        asked.when = {WhenKind::Fixed, today.date.addDays(2), {}, {610, 655}, 0, {}};
        asked.languages = {Language::Dutch};
        return put(where, asked);
    }
    void exchange() const { exchangeAsPartners(*desk, *theirs, today); }
    AnyId takeThere(InboxKind kind) const { return takeIn(*theirs, kind, today); }
    void chooseFirst(const QString& section) const {
        const int row = list().firstRowOf(section);
        ASSERT_GE(row, 0) << qPrintable(section);
        auto* view = child<QListView>(u"exchangeList"_s);
        view->setCurrentIndex({});
        view->setCurrentIndex(list().index(row));
    }
    void trigger(const QString& id) const {
        QAction* found = action(id);
        ASSERT_TRUE(found) << qPrintable(id);
        ASSERT_TRUE(found->isEnabled()) << qPrintable(id);
        found->trigger();
    }
    QString shownTexts(const QWidget& widget) const {
        QStringList texts;
        for (const auto* label : widget.findChildren<QLabel*>())
            texts.append(label->text());
        for (const auto* box : widget.findChildren<QCheckBox*>())
            texts.append(box->text());
        return texts.join(u'\n');
    }
    /// Until the partner has claimed our card.
    RequestId claimed(bool consent = true) {
        const RequestId id = request(*desk, consent);
        EXPECT_TRUE(Giving(*desk, by).publish(id, database, today));
        exchange();
        takeThere(InboxKind::Card);
        exchange();
        return id;
    }

    const QString database = partnerDatabase;
    const QString by = u"Anne"_s;
};

TEST_F(SharingSectionsTest, shouldClaimACardWithTheButtonOnly) {
    EXPECT_TRUE(Giving(*theirs, by).publish(request(*theirs), database, today));
    exchange();
    EXPECT_EQ(page->pending(), 1);
    chooseFirst(u"inbox"_s);
    auto* panel = child<InboxPanel>();
    EXPECT_THAT(shownTexts(*panel).toStdString(), HasSubstr("Etterbeek"));
    EXPECT_TRUE(allPledges(*desk).isEmpty()) << "looking writes nothing";
    trigger(u"inbox.take"_s);
    EXPECT_EQ(allPledges(*desk).size(), 1);
    EXPECT_TRUE(said.contains(u"Etterbeek"_s)) << qPrintable(said);
    EXPECT_EQ(page->pending(), 0);
    chooseFirst(u"outbox"_s);
    trigger(u"outbox.withdraw"_s);
    EXPECT_EQ(allPledges(*desk).first().state, PledgeState::Withdrawn);
}

TEST_F(SharingSectionsTest, shouldHandOverWhatIsCheckedAndNothingElse) {
    const RequestId id = claimed(false);
    chooseFirst(u"inbox"_s);
    trigger(u"inbox.take"_s);
    ASSERT_EQ(shareOf(*desk, id.toString())->state, ShareState::Agreed);
    EXPECT_EQ(page->pending(), 1) << "agreed, and to be handed over";
    chooseFirst(u"outbox"_s);
    auto* panel = child<SharePanel>();
    EXPECT_THAT(shownTexts(*panel).toStdString(), HasSubstr("Lea"));
    EXPECT_FALSE(action(u"outbox.handOver"_s)->isEnabled()) << "nobody asked the person yet";
    auto* means = panel->findChild<QComboBox*>(u"consentMeans"_s);
    means->setCurrentIndex(means->findData(static_cast<int>(ConsentMeans::Phone)));
    auto* access = panel->findChild<QCheckBox*>(u"tell-access"_s);
    ASSERT_TRUE(access);
    access->click();
    EXPECT_EQ(panel->leftOut(), QStringList{u"access"_s});
    trigger(u"outbox.handOver"_s);
    EXPECT_EQ(shareOf(*desk, id.toString())->state, ShareState::HandedOver) << qPrintable(said);
    QString told;
    for (const QString& handover : desk->documentsOf(database)->idsBeginning(u"handover:"_s))
        told += QString::fromUtf8(canonicalJson(*desk->documentsOf(database)->winningBody(handover)));
    EXPECT_TRUE(told.contains(u"Peeters"_s));
    EXPECT_FALSE(told.contains(u"Sesam"_s)) << "what was left out is not told";
}

TEST_F(SharingSectionsTest, shouldAskWhetherItIsSomebodyWhoIsKnown) {
    EXPECT_TRUE(Giving(*theirs, by).publish(request(*theirs), database, today));
    exchange();
    chooseFirst(u"inbox"_s);
    trigger(u"inbox.take"_s);
    exchange();
    takeThere(InboxKind::Claim);
    exchange();
    const Share share = allShares(*theirs).first();
    EXPECT_TRUE(Giving(*theirs, by).handOver(database, share.claim, {}, {}, today));
    const RequestId known = request(*desk);
    exchange();
    chooseFirst(u"inbox"_s);
    EXPECT_FALSE(action(u"inbox.take"_s)->isEnabled()) << "somebody has to choose who it is";
    auto* panel = child<InboxPanel>();
    auto* same = panel->findChild<QRadioButton*>(u"samePerson"_s);
    ASSERT_TRUE(same);
    const auto before = desk->findBy<Request>("state"_L1, u"open"_s).size();
    same->click();
    trigger(u"inbox.take"_s);
    EXPECT_EQ(desk->findBy<Request>("state"_L1, u"open"_s).size(), before + 1) << qPrintable(said);
    const Beneficiary helped = *desk->find<Beneficiary>(desk->find<Request>(known)->beneficiary);
    EXPECT_EQ(desk->findBy<Beneficiary>("person"_L1, helped.person.toString()).size(), 1) << "nobody is here twice";
}

TEST_F(SharingSectionsTest, shouldAskForADishAndTakeItOverWithItsCook) {
    EXPECT_TRUE(Giving(*theirs, by).publish(putDishOfTheDay(*theirs, today), database, today));
    exchange();
    chooseFirst(u"inbox"_s);
    auto* panel = child<InboxPanel>();
    const QString card = shownTexts(*panel);
    for (const char* needle : {"12 portion(s)", "1050", "gluten", "vegetarian"})
        EXPECT_THAT(card.toStdString(), HasSubstr(needle));
    for (const char* needle : {"Ada", "Cuistot", "Couscous", "Tilleuls", "468 00", "468000"})
        EXPECT_FALSE(card.contains(QLatin1StringView(needle))) << needle;
    trigger(u"inbox.take"_s);
    EXPECT_TRUE(said.contains(u"fetch"_s)) << qPrintable(said);
    chooseFirst(u"outbox"_s);
    EXPECT_THAT(shownTexts(*child<SharePanel>()).toStdString(), HasSubstr("12 portion(s)"));

    exchange();
    takeThere(InboxKind::Claim);
    exchange();
    EXPECT_TRUE(Giving(*theirs, by).handOver(database, allShares(*theirs).first().claim, {}, {}, today));
    exchange();
    chooseFirst(u"inbox"_s);
    const QString handedOver = shownTexts(*panel);
    for (const char* needle : {"Ada", "Couscous", "Tilleuls", "0468 00 00 02"})
        EXPECT_THAT(handedOver.toStdString(), HasSubstr(needle));
    trigger(u"inbox.take"_s);
    const QList<Dish> taken = desk->findBy<Dish>("date"_L1, today.date.toString(Qt::ISODate));
    ASSERT_EQ(taken.size(), 1) << qPrintable(said);
    EXPECT_EQ(taken[0].contents, u"Couscous"_s);
    EXPECT_EQ(taken[0].origin, Origin::Partner);
    EXPECT_EQ(taken[0].state, DishState::Offered) << "to be put in a round of ours";
    EXPECT_TRUE(desk->find<Person>(taken[0].cook));
}

TEST_F(SharingSectionsTest, shouldSayWhatIsStillToDoWithWhatAPartnerTookBack) {
    InboxItem lost;
    lost.kind = InboxKind::Lost;
    lost.from = u"Gent"_s;
    for (const auto& [what, record] : {std::pair{CardKind::Dish, DishId::create().toString()},
                                       std::pair{CardKind::Request, RequestId::create().toString()}}) {
        lost.what = what;
        lost.about.clear();
        EXPECT_THAT(consequenceOf(lost).toStdString(), HasSubstr("Nothing is to be done"));
        lost.about = record; // it was taken over
        EXPECT_THAT(consequenceOf(lost).toStdString(), HasSubstr("still stands in your records"));
    }
}

TEST_F(SharingSectionsTest, shouldHandOverADishWithTheConsentOfItsCook) {
    const DishId dish = putDishOfTheDay(*desk, today, false);
    EXPECT_TRUE(Giving(*desk, by).publish(dish, database, today));
    exchange();
    takeThere(InboxKind::Card);
    exchange();
    chooseFirst(u"inbox"_s);
    EXPECT_THAT(shownTexts(*child<InboxPanel>()).toStdString(), HasSubstr("Couscous"));
    trigger(u"inbox.take"_s);
    chooseFirst(u"outbox"_s);
    auto* panel = child<SharePanel>();
    EXPECT_THAT(shownTexts(*panel).toStdString(), HasSubstr("The cook agrees"));
    EXPECT_FALSE(action(u"outbox.handOver"_s)->isEnabled()) << "nobody asked the cook yet";
    auto* means = panel->findChild<QComboBox*>(u"consentMeans"_s);
    means->setCurrentIndex(means->findData(static_cast<int>(ConsentMeans::Phone)));
    trigger(u"outbox.handOver"_s);
    EXPECT_EQ(desk->find<Dish>(dish)->state, DishState::HandedOver) << qPrintable(said);
    chooseFirst(u"outbox"_s);
    trigger(u"outbox.withdraw"_s);
    EXPECT_EQ(desk->find<Dish>(dish)->state, DishState::Offered);
    EXPECT_TRUE(said.contains(u"dish"_s)) << qPrintable(said);
}

TEST_F(SharingSectionsTest, shouldShowExactlyWhatLeavesBeforePartnersAreAsked) {
    const RequestId id = request(*desk);
    PublishView view(context);
    QString sentence;
    bool left = false;
    QObject::connect(&view, &PublishView::said, &view, [&](const QString& text) { sentence = text; });
    QObject::connect(&view, &PublishView::leaveRequested, &view, [&] { left = true; });
    ASSERT_TRUE(view.begin(id)) << qPrintable(sentence);
    const QString leaves = shownTexts(*view.findChild<LeavesView*>());
    EXPECT_TRUE(leaves.contains(u"1050"_s)) << qPrintable(leaves);
    for (const char* needle : {"Lea", "Peeters", "Sesam", "Tilleuls", "0468"})
        EXPECT_FALSE(leaves.contains(QLatin1StringView(needle))) << needle;
    EXPECT_TRUE(desk->documentsOf(database)->idsBeginning(u"card:"_s).isEmpty()) << "nothing left yet";
    view.findChild<QPushButton*>(u"publishNow"_s)->click();
    EXPECT_TRUE(left);
    EXPECT_EQ(desk->documentsOf(database)->idsBeginning(u"card:"_s).size(), 1) << qPrintable(sentence);
    ASSERT_TRUE(view.begin(id));
    EXPECT_FALSE(view.findChild<QPushButton*>(u"publishNow"_s)->isEnabled()) << "they were asked already";
}

TEST_F(SharingSectionsTest, shouldSayThatThereIsNoNoticeboardYet) {
    Posting posting;
    posting.title.fr = u"Lettres"_s;
    posting.state = PostingState::Published;
    PublishView view(context);
    QString sentence;
    QObject::connect(&view, &PublishView::said, &view, [&](const QString& text) { sentence = text; });
    EXPECT_FALSE(view.begin(put(*desk, posting)));
    EXPECT_FALSE(sentence.isEmpty());
}

TEST_F(SharingSectionsTest, shouldSetUpANoticeboardAndPutAPostingOnIt) {
    chooseFirst(u"board"_s);
    trigger(u"board.setUp"_s);
    auto* form = child<BoardForm>();
    ASSERT_FALSE(form->isHidden());
    Q_EMIT form->saveRequested();
    EXPECT_FALSE(boardOf(*desk)) << "the name is missing";
    const QList<LocalTextField*> texts = form->findChildren<LocalTextField*>();
    ASSERT_EQ(texts.size(), 3);
    for (LocalTextField* text : texts)
        text->setText({u"Antenne"_s, u"Loket"_s, {}, {}});
    Q_EMIT form->saveRequested();
    ASSERT_TRUE(boardOf(*desk)) << qPrintable(said);
    EXPECT_EQ(boardOf(*desk)->name.nl, u"Loket"_s);

    Posting posting;
    posting.title.fr = u"Lettres"_s;
    posting.state = PostingState::Published;
    const PostingId id = put(*desk, posting);
    PublishView view(context);
    ASSERT_TRUE(view.begin(id));
    EXPECT_TRUE(shownTexts(*view.findChild<LeavesView*>()).contains(u"Lettres"_s));
    EXPECT_FALSE(shareOf(*desk, id.toString())) << "nothing left yet";
    view.findChild<QPushButton*>(u"publishNow"_s)->click();
    ASSERT_TRUE(shareOf(*desk, id.toString()));
    chooseFirst(u"board"_s);
    EXPECT_TRUE(child<QLabel>(u"boardPostings"_s)->text().contains(u"Lettres"_s));
}

/// Inbox, shares, noticeboard, erasures, with ENTRAIDE_PICTURES set kept to be looked at; no button may be cut in the
/// smallest window.
TEST_F(SharingSectionsTest, shouldDrawEachSectionWithoutCuttingItsButtons) {
    const RequestId agreed = claimed(false);
    chooseFirst(u"inbox"_s);
    trigger(u"inbox.take"_s);
    EXPECT_TRUE(Giving(*desk, by).publish(request(*desk), database, today));
    EXPECT_TRUE(Giving(*theirs, by).publish(request(*theirs), database, today));
    exchange();
    takeThere(InboxKind::Card);
    exchange();
    Person gone;
    gone.familyName = u"Parti"_s;
    ASSERT_TRUE(std::holds_alternative<ErasureDone>(erasePerson(*desk, put(*desk, gone), by, today.now.toUTC())));
    desk->finishErasing();
    chooseFirst(u"board"_s);
    trigger(u"board.setUp"_s);
    for (LocalTextField* text : child<BoardForm>()->findChildren<LocalTextField*>())
        text->setText({u"Antenne d’Ixelles"_s, u"Loket Elsene"_s, u"Desk of Ixelles"_s, {}});
    Q_EMIT child<BoardForm>()->saveRequested();
    QApplication::processEvents();
    const QString pictures = qEnvironmentVariable("ENTRAIDE_PICTURES");
    Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Scheme::Light);
    for (const QString& section : {u"inbox"_s, u"outbox"_s, u"board"_s, u"erasures"_s}) {
        chooseFirst(section);
        for (const bool small : {false, true}) {
            theme.setScheme(small ? Scheme::Dark : Scheme::Light);
            page->resize(small ? QSize(832, 600) : QSize(1248, 800));
            const auto cut = [&] {
                QStringList buttons;
                for (const auto* button : page->findChildren<QPushButton*>()) {
                    if (button->isVisible() && button->width() < button->minimumSizeHint().width())
                        buttons.append(button->text());
                }
                return buttons;
            };
            EXPECT_TRUE(QTest::qWaitFor([&] { return cut().isEmpty(); })) << qPrintable(section + cut().join(u' '));
            if (!pictures.isEmpty())
                page->grab().save(u"%1/section-%2-%3.png"_s.arg(pictures, section, small ? u"832"_s : u"1248"_s));
        }
    }
    EXPECT_EQ(shareOf(*desk, agreed.toString())->state, ShareState::Agreed);
}

} // namespace
} // namespace entraide::THIS_FILE
