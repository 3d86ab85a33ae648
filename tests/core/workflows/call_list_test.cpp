// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/call_list.h"
#include "workflows/note_desk.h"
#include "workflows/proposals.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CallListTest : public WorkflowTest {
protected:
    QList<CallLine> calls(QDate date = wednesday) { return callList(*desk, Today::at(QDateTime(date, QTime(14, 0)))); }
    QList<CallLine> calls(CallReason reason, QDate date = wednesday) {
        QList<CallLine> lines = calls(date);
        lines.removeIf([&](const CallLine& line) { return line.reason != reason; });
        return lines;
    }
    MatchId accepted(const RequestId& request, const VolunteerId& helper, QDate date = {}) {
        const auto done = Proposals(*desk, u"N"_s).proposeAccepted({request, helper, date, {}, 0, {}, {}}, today);
        EXPECT_TRUE(done);
        return done->match;
    }
    SignupId signup(SignupState state, bool cancelled = false) {
        Posting posting;
        posting.state = PostingState::Published;
        posting.title.fr = u"Lettres"_s;
        posting.roles = {{u"r"_s, {}, 2, {}}};
        Shift shift;
        shift.key = u"s"_s;
        shift.date = wednesday.addDays(3);
        shift.hours = {600, 660};
        shift.cancelled = cancelled;
        shift.cancelReason = cancelled ? u"Neige"_s : QString();
        posting.shifts = {shift};
        Signup signup;
        signup.posting = put(posting);
        signup.role = u"r"_s;
        signup.shift = u"s"_s;
        signup.volunteer = volunteer(u"Karim"_s);
        signup.state = state;
        return put(signup);
    }
    Outcome<ChangeSet> made(const CallLine& line) { return callMade(*desk, line, u"Appelé"_s, u"Nadia"_s, today); }
    Outcome<ChangeSet> missed(const CallLine& line) {
        return callNotReached(*desk, line, wednesday.addDays(1), u"Pas joint"_s, u"Nadia"_s, today);
    }
};

TEST_F(CallListTest, shouldLeaveOutWhoTookBackThatTheyMayBeCalled) {
    NoteDesk notes(*desk, u"Nadia"_s);
    const auto helper = volunteer(u"Karim"_s);
    ASSERT_TRUE(notes.write({helper.toString(), u"Clés"_s, wednesday, {}}, today));
    Person karim = get(get(helper).person);
    karim.consents = {{Consent::ContactByPhone, {}, wednesday.addDays(-9), {}, ConsentMeans::Form}};
    put(karim);
    EXPECT_EQ(calls().size(), 1);
    karim.consents[0].withdrawn = wednesday;
    put(karim);
    EXPECT_TRUE(calls().isEmpty());
    karim.consents.append({Consent::ContactByPhone, {}, wednesday, {}, ConsentMeans::Phone});
    put(karim);
    EXPECT_EQ(calls().size(), 1) << "and agreed again";
}

TEST_F(CallListTest, shouldListNotesWhoseDayHasComeWithWhomToRing) {
    NoteDesk notes(*desk, u"Nadia"_s);
    const auto helper = volunteer(u"Karim"_s);
    ASSERT_TRUE(notes.write({helper.toString(), u"Clés"_s, wednesday, {}}, today));
    ASSERT_TRUE(notes.write({helper.toString(), u"Plus tard"_s, wednesday.addDays(1), {}}, today));
    ASSERT_TRUE(notes.write({helper.toString(), u"Sans jour"_s, {}, {}}, today));
    const auto lines = calls();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0].reason, CallReason::FollowUp);
    EXPECT_EQ(lines[0].name, u"Karim Volon"_s);
    EXPECT_EQ(lines[0].phones, QStringList{u"+32468000001"_s});
    EXPECT_EQ(lines[0].language, Language::French);
    EXPECT_EQ(lines[0].text, u"Clés"_s);
    ASSERT_TRUE(made(lines[0]));
    EXPECT_TRUE(calls().isEmpty());
    EXPECT_EQ(calls(wednesday.addDays(1)).size(), 1);
}

TEST_F(CallListTest, shouldNotPrintADoorstepNote) {
    ASSERT_TRUE(
        NoteDesk(*desk, u"N"_s)
            .write({volunteer(u"Karim"_s).toString(), u"Code 4711"_s, wednesday, ReadingLevel::Doorstep}, today));
    ASSERT_EQ(calls().size(), 1);
    EXPECT_EQ(calls()[0].text, QString());
}

TEST_F(CallListTest, shouldRingWhoAsksForTheOneHelped) {
    Beneficiary helped = desk->find<Beneficiary>(beneficiary()).value();
    helped.contactName = u"Sa fille"_s;
    helped.contactPhone = u"+3225550140"_s;
    put(helped);
    ASSERT_TRUE(NoteDesk(*desk, u"N"_s).write({helped.id.toString(), u"Clés"_s, wednesday, {}}, today));
    ASSERT_EQ(calls().size(), 1);
    EXPECT_EQ(calls()[0].name, u"Sa fille"_s);
    EXPECT_EQ(calls()[0].phones.value(0), u"+3225550140"_s);
}

TEST_F(CallListTest, shouldRemindTomorrowsHelpersOnce) {
    const RequestId tomorrow = request(wednesday.addDays(1));
    const MatchId match = accepted(tomorrow, volunteer(u"Karim"_s));
    accepted(request(wednesday.addDays(2)), volunteer(u"Aïcha"_s));
    const auto lines = calls(CallReason::Reminder);
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0].about, tomorrow.toString());
    EXPECT_EQ(lines[0].date, wednesday.addDays(1));
    EXPECT_EQ(lines[0].hours, (TimeRange{600, 660}));
    EXPECT_EQ(lines[0].name, u"Karim Volon"_s);
    const auto done = made(lines[0]);
    ASSERT_TRUE(done);
    EXPECT_EQ(get(match).remindedAt.toUTC(), today.now.toUTC());
    EXPECT_TRUE(calls(CallReason::Reminder).isEmpty());
    desk->undo(*done);
    EXPECT_EQ(calls(CallReason::Reminder).size(), 1);
}

TEST_F(CallListTest, shouldRemindOfEachTimeOfASeries) {
    Match match;
    match.state = MatchState::Accepted;
    match.request = weekly({4}, wednesday.addDays(-30)); // Thursdays
    match.volunteer = volunteer(u"Karim"_s);
    match.remindedAt = QDateTime(wednesday.addDays(-7), QTime(10, 0));
    const MatchId id = put(match);
    ASSERT_EQ(calls(CallReason::Reminder).size(), 1);
    EXPECT_EQ(calls(CallReason::Reminder)[0].actOn, id.toString());
    EXPECT_TRUE(calls(CallReason::Reminder, wednesday.addDays(1)).isEmpty());
}

TEST_F(CallListTest, shouldTellOfAPlaceTheQueueAndAShiftThatIsOff) {
    const SignupId place = signup(SignupState::Confirmed);
    signup(SignupState::Reserve);
    signup(SignupState::Confirmed, true);
    signup(SignupState::Applied, true);
    signup(SignupState::Applied);
    signup(SignupState::Withdrawn, true); // by themselves: no reason of the desk's
    EXPECT_EQ(calls(CallReason::Cancelled).size(), 2);
    EXPECT_EQ(calls(CallReason::Cancelled)[0].text, u"Neige"_s);
    EXPECT_EQ(calls(CallReason::FreePlace).size(), 1); // two places, nobody has one
    EXPECT_TRUE(calls(CallReason::Reserve).isEmpty());
    const auto lines = calls(CallReason::Place);
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0].actOn, place.toString());
    EXPECT_EQ(lines[0].date, wednesday.addDays(3));
    EXPECT_EQ(calls().size(), 4);
    EXPECT_EQ(calls().first().reason, CallReason::Cancelled);
    ASSERT_TRUE(made(lines[0]));
    EXPECT_EQ(get(place).toldAt.toUTC(), today.now.toUTC());
    EXPECT_TRUE(calls(CallReason::Place).isEmpty());
    EXPECT_TRUE(calls(wednesday.addDays(4)).isEmpty());
}

TEST_F(CallListTest, shouldTellWhoWasNotTakenAndWhoWaitsWithoutAPlace) {
    Signup refused = get(signup(SignupState::Withdrawn));
    refused.reason = u"Trop de monde"_s;
    put(refused);
    Signup waiting = get(signup(SignupState::Reserve));
    Posting posting = get(waiting.posting);
    posting.roles[0].capacity = 1;
    put(posting);
    Signup first = waiting;
    first.id = {};
    first.volunteer = volunteer(u"Aïcha"_s);
    first.state = SignupState::Confirmed;
    first.toldAt = today.now;
    put(first);
    ASSERT_EQ(calls(CallReason::Refused).size(), 1);
    EXPECT_EQ(calls(CallReason::Refused)[0].text, u"Trop de monde"_s);
    ASSERT_EQ(calls(CallReason::Reserve).size(), 1);
    EXPECT_EQ(calls(CallReason::Reserve)[0].actOn, waiting.id.toString());
    EXPECT_EQ(calls().size(), 2);
}

TEST_F(CallListTest, shouldTellWhoAskedThatSomebodyComes) {
    Match match;
    match.state = MatchState::Accepted;
    match.request = request(wednesday.addDays(9));
    match.volunteer = volunteer(u"Karim"_s);
    match.date = wednesday.addDays(9);
    match.helperAgreed = today.now;
    const MatchId id = put(match);
    ASSERT_EQ(calls().size(), 1);
    EXPECT_EQ(calls()[0].reason, CallReason::Asker);
    EXPECT_EQ(calls()[0].name, u"Lea Peeters"_s);
    EXPECT_EQ(calls()[0].text, u"Karim Volon"_s);
    ASSERT_TRUE(made(calls()[0]));
    EXPECT_EQ(get(id).askerAgreed.toUTC(), today.now.toUTC());
    EXPECT_TRUE(calls().isEmpty());
}

TEST_F(CallListTest, shouldRingTheSubstituteOfAVisitWithoutAHelper) {
    Tandem tandem;
    tandem.volunteer = volunteer(u"Karim"_s);
    tandem.substitute = volunteer(u"Aïcha"_s);
    Visit visit;
    visit.tandem = put(tandem);
    visit.volunteer = tandem.volunteer;
    visit.date = wednesday.addDays(2);
    visit.state = VisitState::SeekingStandIn;
    visit.reason = u"Grippe"_s;
    put(visit);
    const auto lines = calls();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0].reason, CallReason::StandIn);
    EXPECT_EQ(lines[0].name, u"Aïcha Volon"_s);
    EXPECT_EQ(lines[0].text, u"Grippe"_s);
    ASSERT_TRUE(made(lines[0]));
    EXPECT_TRUE(calls().isEmpty());
    EXPECT_EQ(calls(wednesday.addDays(1)).size(), 1);
}

TEST_F(CallListTest, shouldAskAgainTwoDaysAfterAProposal) {
    const RequestId id = request(wednesday.addDays(9));
    const auto proposed = Proposals(*desk, u"N"_s).propose({id, volunteer(u"Karim"_s), {}, {}, 0, {}, {}}, today);
    ASSERT_TRUE(proposed);
    EXPECT_TRUE(calls(wednesday.addDays(1)).isEmpty());
    const QDate friday = wednesday.addDays(2);
    ASSERT_EQ(calls(friday).size(), 1);
    EXPECT_EQ(calls(friday)[0].reason, CallReason::Unanswered);
    const Today then = Today::at(QDateTime(friday, QTime(15, 0)));
    ASSERT_TRUE(callMade(*desk, calls(friday)[0], u"Appelé"_s, u"Nadia"_s, then));
    EXPECT_TRUE(calls(friday.addDays(1)).isEmpty());
    EXPECT_EQ(calls(friday.addDays(3)).size(), 1);
}

TEST_F(CallListTest, shouldComeBackTomorrowAsANoteWhenNobodyAnswered) {
    const MatchId match = accepted(request(wednesday.addDays(1)), volunteer(u"Karim"_s));
    const auto done = missed(calls(CallReason::Reminder).value(0));
    ASSERT_TRUE(done);
    EXPECT_TRUE(calls(CallReason::Reminder).isEmpty());
    const auto next = calls(CallReason::FollowUp, wednesday.addDays(1));
    ASSERT_EQ(next.size(), 1);
    EXPECT_EQ(next[0].about, match.toString());
    EXPECT_EQ(next[0].text, u"Pas joint"_s);
    EXPECT_EQ(next[0].name, u"Karim Volon"_s);
    desk->undo(*done);
    EXPECT_EQ(calls(CallReason::Reminder).size(), 1);
    EXPECT_TRUE(calls(CallReason::FollowUp, wednesday.addDays(1)).isEmpty());
}

TEST_F(CallListTest, shouldSayWhyWhenARecordIsGone) {
    CallLine line;
    line.reason = CallReason::Place;
    line.actOn = SignupId::create().toString();
    EXPECT_EQ(made(line).refusal().code, RefusalCode::NotHere);
    line.reason = CallReason::Unanswered;
    line.actOn = MatchId::create().toString();
    EXPECT_EQ(made(line).refusal().code, RefusalCode::NotHere);
    EXPECT_EQ(missed(line).refusal().code, RefusalCode::NotHere);
}

} // namespace
} // namespace entraide::THIS_FILE
