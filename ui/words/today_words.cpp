// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/today_words.h"

#include "ui/words/money_words.h"
#include "ui/words/named_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct TodayWords {
    Q_DECLARE_TR_FUNCTIONS(TodayWords)
};

QString quotedIfAny(const QString& text) {
    return text.isEmpty() ? QString() : quoted(text);
}

QString joinedParts(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString missingText(const TodayLine& line) {
    const QString missing = line.needed > 1
                                ? TodayWords::tr("%n of %1 missing", "places", line.missing).arg(line.needed)
                                : TodayWords::tr("nobody yet");
    if (line.kind == TodayLineKind::ShiftToFill)
        return joinedParts(
            {missing, line.count > 0 ? TodayWords::tr("%n in the queue", nullptr, line.count) : QString()});
    return joinedParts({missing, line.count > 0 ? TodayWords::tr("%n asked", "people", line.count) : QString()});
}

QString withWhom(const TodayLine& line) {
    const QString whom = line.person.isEmpty() ? QString() : TodayWords::tr("with %1", "a person").arg(line.person);
    return joinedParts({whom, line.hours.isEmpty() ? QString() : durationText(line.hours.minutes())});
}

QString duplicates(const TodayLine& line) {
    return line.suspected > 0 ? TodayWords::tr("%n possible duplicate(s)", nullptr, line.suspected) : QString();
}

} // namespace

QString word(TodayGroupKind group) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("TodayGroup", "To fill tonight and tomorrow"),
                                         QT_TRANSLATE_NOOP("TodayGroup", "Over, without an outcome"),
                                         QT_TRANSLATE_NOOP("TodayGroup", "Requests without a proposal"),
                                         QT_TRANSLATE_NOOP("TodayGroup", "New sign-ups"),
                                         QT_TRANSLATE_NOOP("TodayGroup", "Declined proposals"),
                                         QT_TRANSLATE_NOOP("TodayGroup", "To tell, remind and thank"),
                                         QT_TRANSLATE_NOOP("TodayGroup", "Conflicts between desks"),
                                         QT_TRANSLATE_NOOP("TodayGroup", "To call back"),
                                         QT_TRANSLATE_NOOP("TodayGroup", "Ending this week"),
                                         QT_TRANSLATE_NOOP("TodayGroup", "Records to review")};
    return words::named("TodayGroup", names, group);
}

QString word(TodayAction action) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("TodayAction", "Open"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Find somebody"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Show candidates"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Show why"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Done"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Did not happen"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Excused"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Examine"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Compare the two"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Next candidate"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Compare versions"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Called"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Call later"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Extend"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Dish failed…"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Told"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Reminded"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Thanked"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Write the message"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Takes the place"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Does not want it"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Confirmed"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Order failed…"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Takes part"),
                                         QT_TRANSLATE_NOOP("TodayAction", "Cancel the gift")};
    return words::named("TodayAction", names, action);
}

QString timeText(const TodayLine& line, const Today& today) {
    if (line.kind == TodayLineKind::ProposalDeclined || line.kind == TodayLineKind::NewSignups ||
        line.kind == TodayLineKind::GiftUnpaid) {
        const QDateTime at = line.at.toLocalTime();
        if (!at.isValid())
            return {};
        return at.date() == today.date ? at.toString(u"HH:mm"_s) : shortDayText(at.date());
    }
    if (!line.date.isValid())
        return {};
    if (line.date == today.date)
        return line.hours.isEmpty() ? TodayWords::tr("today") : hoursText(line.hours);
    return line.hours.isEmpty() ? shortDayText(line.date)
                                : weekdayText(line.date.dayOfWeek()) + u' ' + clockText(line.hours.start);
}

QString titleText(const TodayLine& line) {
    switch (line.kind) {
    case TodayLineKind::NewVolunteers:
        return TodayWords::tr("%n new volunteer(s)", nullptr, line.count);
    case TodayLineKind::PlaceFreed:
        return TodayWords::tr("Call %1: a place is free").arg(line.person);
    case TodayLineKind::PlaceLost:
        return TodayWords::tr("Call %1: the place was given twice").arg(line.person);
    case TodayLineKind::DishWithoutRound:
        return line.count == 1 ? title(line.subject)
                               : TodayWords::tr("%n dish(es) without a round", nullptr, line.count);
    case TodayLineKind::RoundWithoutOutcome:
        return line.person.isEmpty() ? TodayWords::tr("Round")
                                     : TodayWords::tr("Round of %1", "a rider").arg(line.person);
    case TodayLineKind::AskerToTell:
        return line.subject.who.isEmpty() ? title(line.subject)
                                          : TodayWords::tr("Tell %1", "who is helped").arg(line.subject.who);
    case TodayLineKind::Reminder:
        return line.person.isEmpty() ? title(line.subject)
                                     : TodayWords::tr("Remind %1", "a volunteer").arg(line.person);
    case TodayLineKind::ThanksDue:
        return TodayWords::tr("Thank %n volunteer(s) for last week", nullptr, line.count);
    case TodayLineKind::VisitsToApprove:
        return TodayWords::tr("%n visit(s) to approve", nullptr, line.count);
    case TodayLineKind::KitchenOverfull:
        return line.person.isEmpty() ? title(line.subject) : line.person;
    case TodayLineKind::PaymentsToExamine:
        return TodayWords::tr("%n payment(s) to look at", nullptr, line.count);
    case TodayLineKind::GiftUnpaid:
        return line.subject.who.isEmpty() ? TodayWords::tr("A gift without a name") : line.subject.who;
    case TodayLineKind::HolidaysEnd:
        return line.count > 0 ? TodayWords::tr("School holidays: add the next ones")
                              : TodayWords::tr("School holidays: none is known");
    case TodayLineKind::RecordsToReview:
        return TodayWords::tr("%n record(s) to review", nullptr, line.count);
    case TodayLineKind::ScreeningExpires:
        return line.subject.who;
    case TodayLineKind::ProposalDeclined:
        return line.person.isEmpty() ? title(line.subject)
                                     : TodayWords::tr("%1: declined", "a person").arg(line.person);
    default:
        return title(line.subject);
    }
}

QString detailText(const TodayLine& line) {
    switch (line.kind) {
    case TodayLineKind::RequestToFill:
    case TodayLineKind::ShiftToFill:
        return joinedParts({missingText(line), placeText(line.subject)});
    case TodayLineKind::VisitToFill:
        return joinedParts(
            {line.person.isEmpty() ? QString() : TodayWords::tr("instead of %1", "a person").arg(line.person),
             quotedIfAny(line.text)});
    case TodayLineKind::VisitWithoutOutcome:
    case TodayLineKind::MatchWithoutOutcome:
    case TodayLineKind::SignupWithoutOutcome:
        return withWhom(line);
    case TodayLineKind::RequestWithoutProposal:
        return joinedParts({placeText(line.subject), line.urgency == Urgency::Urgent ? word(line.urgency) : QString()});
    case TodayLineKind::DishWithoutRound:
        return joinedParts({line.count == 1 ? TodayWords::tr("no round yet") : QString(),
                            TodayWords::tr("%n portion(s)", nullptr, line.needed)});
    case TodayLineKind::DishPassed:
        return joinedParts({TodayWords::tr("dish, not collected"),
                            TodayWords::tr("%n portion(s)", nullptr, line.needed)});
    case TodayLineKind::DishWithPartner:
        return joinedParts({TodayWords::tr("dish, handed over to another chapter"),
                            TodayWords::tr("%n portion(s)", nullptr, line.needed)});
    case TodayLineKind::RoundWithoutOutcome:
        return TodayWords::tr("%n stop(s) not marked", nullptr, line.count);
    case TodayLineKind::OrderToConfirm:
        return joinedParts({TodayWords::tr("%n meal(s)", nullptr, line.needed),
                            line.person.isEmpty() ? QString()
                                                  : TodayWords::tr("not confirmed by %1", "a restaurant").arg(line.person)});
    case TodayLineKind::OrderWithoutOutcome:
        return joinedParts({TodayWords::tr("%n meal(s)", nullptr, line.needed),
                            line.person.isEmpty() ? QString()
                                                  : TodayWords::tr("ordered from %1", "a restaurant").arg(line.person)});
    case TodayLineKind::KitchenOverfull:
        return joinedParts({TodayWords::tr("%n meal(s) too many", nullptr, line.missing),
                            TodayWords::tr("%1 ordered in all", "meals").arg(line.needed)});
    case TodayLineKind::KitchenWaits:
        return joinedParts({TodayWords::tr("wait-listed restaurant"),
                            line.needed > 0 ? TodayWords::tr("%n meal(s) a day", nullptr, line.needed)
                                            : TodayWords::tr("no limit named")});
    case TodayLineKind::PaymentsToExamine:
        return TodayWords::tr("%1 in all, for no gift yet", "an amount").arg(amountText(line.cents));
    case TodayLineKind::GiftUnpaid:
        return joinedParts({TodayWords::tr("%n meal(s)", nullptr, line.count),
                            TodayWords::tr("%1 still to be paid", "an amount").arg(amountText(line.cents))});
    case TodayLineKind::NewSignups:
        return joinedParts({TodayWords::tr("%n new sign-up(s)", nullptr, line.count), duplicates(line)});
    case TodayLineKind::NewVolunteers:
        return duplicates(line);
    case TodayLineKind::Twins:
        return line.person.isEmpty() ? TodayWords::tr("possible duplicate")
                                     : TodayWords::tr("may be the same person as %1").arg(line.person);
    case TodayLineKind::AskerToTell:
        return joinedParts({line.person.isEmpty() ? QString() : TodayWords::tr("%1 comes", "a volunteer").arg(line.person),
                            line.subject.service ? word(*line.subject.service) : line.subject.title});
    case TodayLineKind::Reminder:
        return line.count > 1 ? TodayWords::tr("%n times", nullptr, line.count) : title(line.subject);
    case TodayLineKind::ThanksDue:
        return {};
    case TodayLineKind::ProposalDeclined:
        return joinedParts({title(line.subject), quotedIfAny(line.text)});
    case TodayLineKind::Conflict:
        return TodayWords::tr("changed here and at another desk");
    case TodayLineKind::OfferClaimedTwice:
        return TodayWords::tr("what %1 offered was promised twice").arg(line.person);
    case TodayLineKind::PlaceFreed:
    case TodayLineKind::PlaceLost:
        return title(line.subject);
    case TodayLineKind::CallBack:
        return line.text;
    case TodayLineKind::TandemReview:
        return TodayWords::tr("tandem with %1, to be looked at again by %2", "a helper, a date")
            .arg(line.person, shortDayText(line.date));
    case TodayLineKind::TrialOver:
        return TodayWords::tr("trial with %1, over on %2", "a helper, a date").arg(line.person, shortDayText(line.date));
    case TodayLineKind::ScreeningExpires: {
        const auto kind = enumFromName<ScreeningKind>(line.text);
        return TodayWords::tr("%1: holds until %2", "a check of a volunteer, a date")
            .arg(kind ? word(*kind) : line.text, shortDayText(line.date));
    }
    case TodayLineKind::HolidaysEnd:
        return line.count > 0 ? TodayWords::tr("known until %1", "a date").arg(dateText(line.date))
                              : TodayWords::tr("tandems that rest in them go on");
    case TodayLineKind::RecordsToReview:
        return TodayWords::tr("keep, archive or erase");
    case TodayLineKind::VisitsToApprove:
        return TodayWords::tr("minutes and kilometres as the helpers gave them");
    case TodayLineKind::PostingExpires:
    case TodayLineKind::RequestExpires:
        return TodayWords::tr("ends on %1", "a date").arg(shortDayText(line.date));
    case TodayLineKind::OfferExpires:
        return TodayWords::tr("offer of help, ends on %1", "a date").arg(shortDayText(line.date));
    }
    return {};
}

} // namespace entraide
