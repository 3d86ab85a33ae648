// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/tandem_fixture.h"
#include "workflows/proposals.h"
#include "workflows/upkeep.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class TandemDeskTest : public TandemTest {
protected:
    Tandem form() {
        Tandem t = plain(TandemState::Proposed);
        t.helperAgreed = t.askerAgreed = {};
        return t;
    }
    RefusalCode refused(const Tandem& tandem) {
        const auto done = acts().save(tandem, today);
        EXPECT_FALSE(done);
        return done ? RefusalCode::NotHere : done.refusal().code;
    }
    /// What the tandem, its visits and its helper are.
    auto snapshot(const TandemId& id) { return std::tuple(stored(id), visitsOf(id), get(helper)); }
    template <class F> void expectOneStep(const TandemId& id, F&& act) {
        const auto before = snapshot(id);
        const auto done = act();
        ASSERT_TRUE(done) << enumName(done.refusal().code).data() << ' ' << done.refusal().detail.toStdString();
        EXPECT_NE(snapshot(id), before);
        EXPECT_TRUE(desk->undo(done->changes).keptNewer.isEmpty());
        EXPECT_EQ(snapshot(id), before);
    }
};

TEST_F(TandemDeskTest, shouldGoFromTheProposalToTheEnd) {
    const auto proposed = acts().save(form(), today);
    ASSERT_TRUE(proposed);
    const TandemId id = proposed->tandem;
    EXPECT_EQ(stored(id).state, TandemState::Proposed);
    EXPECT_TRUE(tandemTimes(*desk, id, wednesday, wednesday.addDays(30)).isEmpty());

    EXPECT_EQ(acts().startTrial(id, monday, today).refusal().detail, u"helper_agreed"_s);
    ASSERT_TRUE(acts().agree(id, TandemSide::Helper, today));
    EXPECT_EQ(acts().startTrial(id, monday, today).refusal().detail, u"asker_agreed"_s);
    ASSERT_TRUE(acts().agree(id, TandemSide::Asker, today));
    EXPECT_EQ(stored(id).askerAgreed, wednesday);
    EXPECT_EQ(acts().startTrial(id, wednesday.addDays(-1), today).refusal().code, RefusalCode::InThePast);
    EXPECT_EQ(acts().startTrial(id, {}, today).refusal().detail, u"trial_until"_s);

    ASSERT_TRUE(acts().startTrial(id, monday, today));
    EXPECT_EQ(stored(id).state, TandemState::Trial);
    EXPECT_EQ(stored(id).started, wednesday);
    EXPECT_EQ(daysOf(id, wednesday.addDays(-14), monday), (QList{thursday, monday}));

    ASSERT_TRUE(acts().activate(id, {}, today));
    EXPECT_EQ(stored(id).state, TandemState::Active);
    EXPECT_TRUE(stored(id).review > wednesday) << "looked at again some day";

    ASSERT_TRUE(acts().review(id, wednesday.addDays(60), today));
    EXPECT_EQ(stored(id).review, wednesday.addDays(60));
    ASSERT_TRUE(acts().review(id, {}, today));
    EXPECT_FALSE(stored(id).review.isValid());

    EXPECT_EQ(acts().end(id, monday, u"  "_s, false, today).refusal().code, RefusalCode::ReasonMissing);
    ASSERT_TRUE(acts().end(id, thursday, u"déménage"_s, false, today));
    EXPECT_EQ(stored(id).endReason, u"déménage"_s);
    EXPECT_EQ(daysOf(id, wednesday, monday), QList{thursday}) << "until then";
}

TEST_F(TandemDeskTest, shouldRefuseEveryMoveThatIsNotInTheTable) {
    for (const TandemState from : enumValues<TandemState>()) {
        for (const TandemState to :
             {TandemState::Trial, TandemState::Active, TandemState::Paused, TandemState::Ended}) {
            const TandemId id = put(plain(from));
            const auto done = to == TandemState::Trial    ? acts().startTrial(id, monday, today, u"à deux"_s)
                              : to == TandemState::Active ? acts().activate(id, {}, today, u"à deux"_s)
                              : to == TandemState::Paused ? acts().pause(id, wednesday, monday, u"congé"_s, today)
                                                          : acts().end(id, wednesday, u"fini"_s, false, today);
            SCOPED_TRACE(std::string(enumName(from).data()) + " to " + enumName(to).data());
            EXPECT_EQ(bool(done), mayMove(from, to));
            EXPECT_EQ(stored(id).state, mayMove(from, to) ? to : from);
            if (!done) {
                EXPECT_EQ(done.refusal(), (Refusal{RefusalCode::StateForbids, id.toString(), enumName(from)}));
            }
        }
    }
}

TEST_F(TandemDeskTest, shouldRefuseActsOnWhatEnded) {
    const TandemId id = put(plain(TandemState::Ended));
    const QList<Outcome<TandemDone>> all{acts().save(stored(id), today),
                                         acts().agree(id, TandemSide::Helper, today),
                                         acts().resume(id, today),
                                         acts().review(id, monday, today),
                                         acts().leaveOut(id, thursday, today),
                                         acts().moveTime(id, thursday, monday, {}, today),
                                         acts().putBack(id, thursday, today),
                                         acts().changeFrom(id, thursday, stored(id).cadence, today),
                                         acts().stopAt(id, thursday, today),
                                         acts().seekStandIn(id, thursday, {}, today)};
    for (const auto& done : all) {
        ASSERT_FALSE(done);
        EXPECT_EQ(done.refusal().code, RefusalCode::StateForbids);
    }
}

TEST_F(TandemDeskTest, shouldAskForAWholeProposal) {
    Tandem tandem = form();
    tandem.services.clear();
    EXPECT_EQ(refused(tandem), RefusalCode::NotComplete);
    tandem = form();
    tandem.cadence.rule = u"FREQ=YEARLY"_s;
    EXPECT_EQ(acts().save(tandem, today).refusal().detail, u"cadence.rule"_s);
    tandem.cadence.kind = WhenKind::Fixed;
    EXPECT_EQ(acts().save(tandem, today).refusal().detail, u"cadence.kind"_s);
    tandem = form();
    tandem.beneficiary = BeneficiaryId::create();
    EXPECT_EQ(refused(tandem), RefusalCode::NotHere);
}

TEST_F(TandemDeskTest, shouldRefuseAHelperWhoMayNotGo) {
    Volunteer v = get(helper);
    v.state = VolunteerState::Paused;
    put(v);
    EXPECT_EQ(refused(form()), RefusalCode::NotActive);
    v.state = VolunteerState::Active;
    v.informationNoteGiven = {};
    put(v);
    EXPECT_EQ(refused(form()), RefusalCode::NoInformationNote);
    v.informationNoteGiven = wednesday;
    v.person = desk->find<Beneficiary>(helped)->person;
    put(v);
    EXPECT_EQ(refused(form()), RefusalCode::SamePerson);
}

TEST_F(TandemDeskTest, shouldAskForScreeningsThatHoldOnTheFirstDay) {
    Tandem tandem = form();
    tandem.services = {Service::PhoneCall, Service::HomeVisit};
    const auto missing = acts().save(tandem, today);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.refusal(), (Refusal{RefusalCode::ScreeningMissing, helper.toString(), u"identity"_s}));
    Volunteer v = get(helper);
    v.screenings = {{ScreeningKind::Identity, wednesday.addDays(-100), {}, wednesday}};
    put(v);
    EXPECT_EQ(refused(tandem), RefusalCode::ScreeningMissing) << "runs out before Thursday";
    v.screenings[0].validUntil = thursday;
    put(v);
    EXPECT_TRUE(acts().save(tandem, today));

    const TandemId live = put(plain());
    v.screenings.clear();
    put(v);
    Tandem more = stored(live);
    more.remark = u"préfère le matin"_s;
    EXPECT_TRUE(acts().save(more, today));
    more.services.append(Service::HomeVisit);
    EXPECT_EQ(refused(more), RefusalCode::ScreeningMissing);
}

TEST_F(TandemDeskTest, shouldRememberBlockedPairsBothWays) {
    const TandemId first = put(plain());
    ASSERT_TRUE(acts().end(first, wednesday, u"conflit"_s, true, today));
    EXPECT_TRUE(stored(first).pairBlocked);
    const PersonId person = desk->find<Beneficiary>(helped)->person;
    EXPECT_TRUE(get(helper).blockedPersons.contains(person));
    EXPECT_EQ(refused(form()), RefusalCode::PairBlocked);

    Volunteer v = get(helper);
    v.blockedPersons.clear();
    put(v);
    EXPECT_EQ(refused(form()), RefusalCode::PairBlocked) << "the tandem remembers";
    Tandem unblocked = stored(first);
    unblocked.pairBlocked = false;
    put(unblocked);
    EXPECT_TRUE(acts().save(form(), today));
    v.blockedPersons = {person};
    put(v);
    EXPECT_EQ(refused(form()), RefusalCode::PairBlocked) << "the volunteer remembers";
}

TEST_F(TandemDeskTest, shouldBeginOverAnotherPromiseOnlyWithAReasonThatIsKept) {
    put(plain());
    Tandem other = plain(TandemState::Proposed);
    other.beneficiary = beneficiary(u"Omar"_s);
    const TandemId id = put(other);
    const auto kept = [&] {
        QStringList texts;
        for (const Note& note : desk->findBy<Note>("about"_L1, id.toString())) {
            EXPECT_EQ(note.state, NoteState::Done);
            EXPECT_EQ(note.by, u"Nadia B."_s);
            texts.append(note.text);
        }
        texts.sort();
        return texts;
    };
    EXPECT_EQ(acts().startTrial(id, monday, today).refusal().code, RefusalCode::Overlap);
    EXPECT_EQ(stored(id).state, TandemState::Proposed);
    ASSERT_TRUE(acts().startTrial(id, monday, today, u"appel à deux"_s));
    EXPECT_EQ(acts().activate(id, {}, today).refusal().code, RefusalCode::Overlap);
    EXPECT_EQ(stored(id).state, TandemState::Trial);
    const auto active = acts().activate(id, {}, today, u"toujours à deux"_s);
    ASSERT_TRUE(active);
    EXPECT_FALSE(active->warnings.isEmpty());
    EXPECT_EQ(kept(), (QStringList{u"appel à deux"_s, u"toujours à deux"_s}));
}

TEST_F(TandemDeskTest, shouldChangeTheRhythmOverAnotherPromiseOnlyWithAReasonThatIsKept) {
    const TandemId id = put(plain());
    Tandem other = plain(TandemState::Active, u"FREQ=WEEKLY;BYDAY=TU"_s);
    other.beneficiary = beneficiary(u"Omar"_s);
    put(other);
    When tuesdays = stored(id).cadence;
    tuesdays.rule = u"FREQ=WEEKLY;BYDAY=TU"_s;
    EXPECT_EQ(acts().changeFrom(id, monday, tuesdays, today).refusal().code, RefusalCode::Overlap);
    EXPECT_TRUE(stored(id).earlier.isEmpty()) << "nothing was changed";
    ASSERT_TRUE(acts().changeFrom(id, monday, tuesdays, today, u"à deux"_s));
    EXPECT_EQ(stored(id).cadence.rule, tuesdays.rule);
    const auto notes = desk->findBy<Note>("about"_L1, id.toString());
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes[0].text, u"à deux"_s);
}

TEST_F(TandemDeskTest, shouldNotClashWithTheRequestItCarriesOn) {
    const RequestId request = weekly({1, 4}, wednesday.addDays(-7));
    Match match;
    match.state = MatchState::Accepted;
    match.request = request;
    match.volunteer = helper;
    put(match);
    Tandem tandem = form();
    tandem.request = request;
    EXPECT_TRUE(acts().save(tandem, today));
}

TEST_F(TandemDeskTest, shouldTakeAnOverlapOnlyWithAReason) {
    put(plain());
    Tandem other = form();
    other.beneficiary = beneficiary(u"Omar"_s);
    const auto overlap = acts().save(other, today);
    ASSERT_FALSE(overlap);
    EXPECT_EQ(overlap.refusal().code, RefusalCode::Overlap);
    const auto taken = acts().save(other, today, u"appel à deux"_s);
    ASSERT_TRUE(taken);
    EXPECT_FALSE(taken->warnings.isEmpty());
    const auto notes = desk->findBy<Note>("about"_L1, taken->tandem.toString());
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes[0].text, u"appel à deux"_s);
}

TEST_F(TandemDeskTest, shouldKeepWhatAFormMayNotChange) {
    const TandemId id = put(plain());
    Tandem changed = stored(id);
    changed.cadence.rule = u"FREQ=DAILY"_s;
    changed.volunteer = volunteer(u"Zoé"_s);
    changed.state = TandemState::Paused;
    changed.regime = HelpRegime::Compensated;
    changed.restsInHolidays = true;
    ASSERT_TRUE(acts().save(changed, today));
    EXPECT_EQ(stored(id).cadence.rule, u"FREQ=WEEKLY;BYDAY=MO,TH"_s);
    EXPECT_EQ(stored(id).volunteer, helper);
    EXPECT_EQ(stored(id).state, TandemState::Active);
    EXPECT_EQ(stored(id).regime, HelpRegime::Compensated);
    EXPECT_TRUE(stored(id).restsInHolidays);
}

TEST_F(TandemDeskTest, shouldAskAgainWhoIsNewInAProposal) {
    const TandemId id = put(plain(TandemState::Proposed));
    Tandem changed = stored(id);
    changed.volunteer = volunteer(u"Zoé"_s, {Service::PhoneCall});
    ASSERT_TRUE(acts().save(changed, today));
    EXPECT_FALSE(stored(id).helperAgreed.isValid());
    EXPECT_TRUE(stored(id).askerAgreed.isValid());
}

TEST_F(TandemDeskTest, shouldCarryTheRequestItCameFrom) {
    const RequestId request = weekly({1, 4}, wednesday.addDays(-7));
    Tandem tandem = form();
    tandem.request = request;
    const auto proposed = acts().save(tandem, today);
    ASSERT_TRUE(proposed);
    EXPECT_EQ(get(request).state, RequestState::Proposed);
    ASSERT_TRUE(acts().agree(proposed->tandem, TandemSide::Helper, today));
    ASSERT_TRUE(acts().agree(proposed->tandem, TandemSide::Asker, today));
    ASSERT_TRUE(acts().activate(proposed->tandem, {}, today));
    EXPECT_EQ(get(request).state, RequestState::InProgress);
    ASSERT_TRUE(acts().end(proposed->tandem, wednesday, u"malade"_s, false, today));
    EXPECT_EQ(get(request).state, RequestState::Open) << "somebody is looked for again";
}

TEST_F(TandemDeskTest, shouldPauseAndResume) {
    const TandemId id = put(plain());
    const VisitId planned = written(id, thursday);
    ASSERT_TRUE(acts().pause(id, {}, monday, u"hôpital"_s, today));
    EXPECT_EQ(stored(id).state, TandemState::Paused);
    EXPECT_FALSE(desk->find<Visit>(planned)) << "nobody goes";
    EXPECT_EQ(daysOf(id, wednesday, monday.addDays(7)), (QList{thursday.addDays(7), monday.addDays(7)}));
    ASSERT_TRUE(acts().resume(id, today));
    EXPECT_EQ(stored(id).state, TandemState::Active);
    EXPECT_EQ(daysOf(id, wednesday, monday), (QList{thursday, monday}));
}

TEST_F(TandemDeskTest, shouldPlanAPauseToCome) {
    const TandemId id = put(plain());
    ASSERT_TRUE(acts().pause(id, monday, {}, {}, today));
    EXPECT_EQ(stored(id).state, TandemState::Active);
    EXPECT_EQ(daysOf(id, wednesday, monday.addDays(30)), QList{thursday}) << "until further notice";
    ASSERT_TRUE(acts().resume(id, today));
    EXPECT_TRUE(stored(id).pauses.isEmpty());
    EXPECT_EQ(acts().resume(id, today).refusal().code, RefusalCode::StateForbids) << "there is none any more";
    EXPECT_EQ(acts().pause(id, monday, thursday, {}, today).refusal().code, RefusalCode::NotComplete);
}

TEST_F(TandemDeskTest, shouldTakeOutWhatIsPlannedAfterTheEnd) {
    const TandemId id = put(plain());
    const VisitId before = written(id, thursday);
    const VisitId after = written(id, monday, VisitState::SeekingStandIn);
    ASSERT_TRUE(acts().end(id, thursday, u"fini"_s, false, today));
    EXPECT_TRUE(desk->find<Visit>(before));
    EXPECT_FALSE(desk->find<Visit>(after));
}

TEST_F(TandemDeskTest, shouldTakeEachActBackInOneStep) {
    const TandemId id = put(plain());
    written(id, monday);
    const VisitId seeking = written(id, thursday, VisitState::SeekingStandIn);
    const VisitId performed = written(id, wednesday.addDays(-2), VisitState::Performed);
    const VolunteerId other = volunteer(u"Zoé"_s, {Service::PhoneCall});
    When tuesdays = stored(id).cadence;
    tuesdays.rule = u"FREQ=WEEKLY;BYDAY=TU"_s;
    Tandem edited = stored(id);
    edited.remark = u"x"_s;
    expectOneStep(id, [&] { return acts().save(edited, today); });
    expectOneStep(id, [&] { return acts().agree(id, TandemSide::Helper, today); });
    expectOneStep(id, [&] { return acts().pause(id, {}, monday, {}, today); });
    expectOneStep(id, [&] { return acts().end(id, wednesday, u"fini"_s, true, today); });
    expectOneStep(id, [&] { return acts().review(id, monday, today); });
    expectOneStep(id, [&] { return acts().leaveOut(id, monday, today); });
    expectOneStep(id, [&] { return acts().moveTime(id, monday, monday.addDays(9), {840, 900}, today); });
    expectOneStep(id, [&] { return acts().changeFrom(id, monday, tuesdays, today); });
    expectOneStep(id, [&] { return acts().stopAt(id, monday, today); });
    expectOneStep(id, [&] { return acts().seekStandIn(id, monday, u"grippe"_s, today); });
    expectOneStep(id, [&] { return acts().standIn(seeking, other, today); });
    expectOneStep(id, [&] { return acts().helperComes(seeking, today); });
    struct Changes {
        ChangeSet changes;
    };
    const auto changesOf = [](const Outcome<ChangeSet>& done) {
        return done ? Outcome<Changes>(Changes{*done}) : Outcome<Changes>(done.refusal());
    };
    expectOneStep(id, [&] { return changesOf(acts().approve({performed}, today)); });
    expectOneStep(id, [&] {
        return changesOf(acts().log({{id, {}, wednesday.addDays(-6), {}, VisitState::Performed, 45, 3, {}},
                                     {id, performed, {}, {}, VisitState::Performed, 90, 0, {}}},
                                    today));
    });
}

TEST_F(TandemDeskTest, shouldGoOnUntilTheDayItEnds) {
    const RequestId request = weekly({1, 4}, wednesday.addDays(-7));
    Request carried = get(request);
    carried.state = RequestState::InProgress;
    put(carried);
    Tandem tandem = plain();
    tandem.request = request;
    const TandemId id = put(tandem);
    ASSERT_TRUE(acts().end(id, monday.addDays(7), u"déménage"_s, false, today));
    ASSERT_TRUE(acts().end(id, monday, u"déménage"_s, false, today)) << "another day after all";
    EXPECT_EQ(stored(id).state, TandemState::Active);
    EXPECT_EQ(stored(id).ended, monday);
    EXPECT_EQ(get(request).state, RequestState::InProgress);
    EXPECT_EQ(daysOf(id, wednesday, monday.addDays(30)), (QList{thursday, monday}));
    ASSERT_TRUE(acts().seekStandIn(id, thursday, {}, today)) << "it is still one";
    settleDesk(*desk, Today::at(QDateTime(monday, QTime(9, 0))));
    EXPECT_EQ(stored(id).state, TandemState::Active);
    settleDesk(*desk, Today::at(QDateTime(monday.addDays(1), QTime(9, 0))));
    EXPECT_EQ(stored(id).state, TandemState::Ended);
    EXPECT_EQ(stored(id).ended, monday);
    EXPECT_EQ(get(request).state, RequestState::Open) << "somebody is looked for again";
}

TEST_F(TandemDeskTest, shouldHoldItsRequestAgainstUpkeepAndProposals) {
    const RequestId request = weekly({1, 4}, wednesday.addDays(-7));
    Match match;
    match.request = request;
    match.volunteer = volunteer(u"Zoé"_s);
    const MatchId asked = put(match);
    Tandem tandem = form();
    tandem.request = request;
    const TandemId id = acts().save(tandem, today)->tandem;
    ASSERT_TRUE(Proposals(*desk, u"N"_s).decline(asked, {}, today));
    settleDesk(*desk, today);
    EXPECT_EQ(get(request).state, RequestState::Proposed);
    const MatchId other = put(match);
    ASSERT_TRUE(acts().agree(id, TandemSide::Helper, today));
    ASSERT_TRUE(acts().agree(id, TandemSide::Asker, today));
    ASSERT_TRUE(acts().activate(id, {}, today));
    ASSERT_TRUE(Proposals(*desk, u"N"_s).decline(other, {}, today));
    settleDesk(*desk, today);
    EXPECT_EQ(get(request).state, RequestState::InProgress);
}

} // namespace
} // namespace entraide::THIS_FILE
