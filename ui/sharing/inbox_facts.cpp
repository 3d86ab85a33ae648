// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/inbox_facts.h"

#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/words/round_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct InboxFactsTexts {
    Q_DECLARE_TR_FUNCTIONS(InboxFacts)
};

/// A cook who named none is not one who says that there are none.
QString namedAllergens(const QStringList& codes) {
    return codes.isEmpty() ? InboxFactsTexts::tr("none named") : allergensText(codes);
}

QString peopleText(int people) {
    return people > 0 ? QString::number(people) : QString();
}

void addDishFacts(InboxFacts& facts, const InboxItem& item) {
    facts.left = {{.label = InboxFactsTexts::tr("Dish"), .value = InboxFactsTexts::tr("%n portion(s)", nullptr, item.portions)},
                  {.label = InboxFactsTexts::tr("Fetched"), .value = sentenceCase(whenText(item.when))}};
    if (!item.quarter.isEmpty())
        facts.left.append({.label = InboxFactsTexts::tr("Quarter"), .value = item.quarter + u' ' + placeName(item.quarter)});
    facts.right = {{.label = InboxFactsTexts::tr("Allergens"), .value = namedAllergens(item.allergens)},
                   {.label = InboxFactsTexts::tr("It also is"), .value = suitsText(item.suits)}};
}

void addRequestFacts(InboxFacts& facts, const InboxItem& item) {
    if (item.service)
        facts.left.append({.label = InboxFactsTexts::tr("Help"), .value = sentenceCase(word(*item.service))});
    if (item.when != When())
        facts.left.append({.label = InboxFactsTexts::tr("When"), .value = sentenceCase(whenText(item.when))});
    if (!item.quarter.isEmpty())
        facts.left.append({.label = InboxFactsTexts::tr("Quarter"), .value = item.quarter + u' ' + placeName(item.quarter)});
    facts.right.append({.label = InboxFactsTexts::tr("Helpers"), .value = peopleText(item.people)});
}

void addPersonFacts(QList<Fact>& facts, const Person& person) {
    facts.append({.label = InboxFactsTexts::tr("Name"), .value = fullName(person)});
    facts.append({.label = InboxFactsTexts::tr("Phone"), .value = phonesText(person.phones)});
    facts.append({.label = InboxFactsTexts::tr("E-mail"), .value = person.emails.join(u", "_s)});
    facts.append({.label = InboxFactsTexts::tr("Address"), .value = addressText(person.address)});
    if (person.language)
        facts.append({.label = InboxFactsTexts::tr("Language"), .value = sentenceCase(word(*person.language))});
}

void addDish(InboxFacts& facts, const HandoverDraft& draft) {
    const Dish& dish = draft.dish;
    const Person& cook = draft.person;
    facts.left = {{.label = InboxFactsTexts::tr("Cook"), .value = fullName(cook)},
                  {.label = InboxFactsTexts::tr("Phone"), .value = phonesText(cook.phones)},
                  {.label = InboxFactsTexts::tr("Fetched at"),
                   .value = addressText(dish.address == Address() ? cook.address : dish.address)}};
    facts.right = {{.label = InboxFactsTexts::tr("Dish"), .value = dish.contents},
                   {.label = InboxFactsTexts::tr("Portions"), .value = QString::number(dish.portions)},
                   {.label = InboxFactsTexts::tr("Fetched"), .value = dayHoursText(dish.date, dish.slot)},
                   {.label = InboxFactsTexts::tr("Allergens"), .value = namedAllergens(dish.allergens)},
                   {.label = InboxFactsTexts::tr("It also is"), .value = suitsText(dish.suits)}};
    facts.sent = cook;
    facts.suspicions = draft.suspicions;
}

void addHandover(InboxFacts& facts, Desk& desk, const InboxItem& item, const QString& by, const Today& today) {
    const auto draft = Receiving(desk, by).look(item.database, item.document, today);
    if (!draft) {
        facts.unreadable = draft.refusal();
        return;
    }
    if (draft->what == CardKind::Dish) {
        addDish(facts, *draft);
        return;
    }
    if (draft->ofOrganisation) {
        facts.left.append({.label = InboxFactsTexts::tr("Organisation"), .value = draft->organisation.name});
        facts.left.append({.label = InboxFactsTexts::tr("Address"), .value = addressText(draft->organisation.address)});
    } else {
        addPersonFacts(facts.left, draft->person);
        facts.sent = draft->person;
        facts.suspicions = draft->suspicions;
    }
    const Beneficiary& helped = draft->beneficiary;
    facts.right = {{.label = InboxFactsTexts::tr("Help"), .value = sentenceCase(word(draft->request.service))},
                   {.label = InboxFactsTexts::tr("When"), .value = sentenceCase(whenText(draft->request.when))},
                   {.label = InboxFactsTexts::tr("Access"), .value = helped.access},
                   {.label = InboxFactsTexts::tr("Mobility"), .value = helped.mobility},
                   {.label = InboxFactsTexts::tr("Pets"), .value = helped.pets},
                   {.label = InboxFactsTexts::tr("To be asked for"), .value = helped.contactName},
                   {.label = InboxFactsTexts::tr("Their phone"), .value = phonesText({helped.contactPhone})}};
}

void addSignup(InboxFacts& facts, Desk& desk, const SubmissionDraft& draft) {
    const auto posting = desk.find<Posting>(draft.posting);
    if (!posting) {
        facts.right.append(
            {.label = InboxFactsTexts::tr("Posting"), .value = InboxFactsTexts::tr("not published any more"), .tone = Tone::Warning});
        return;
    }
    facts.right.append({.label = InboxFactsTexts::tr("Posting"), .value = localText(posting->title)});
    const auto role = std::ranges::find(posting->roles, draft.content.role, &PostingRole::key);
    if (role != posting->roles.end())
        facts.right.append({.label = InboxFactsTexts::tr("Role"), .value = localText(role->name)});
    const auto shift = std::ranges::find(posting->shifts, draft.content.shift, &Shift::key);
    if (shift != posting->shifts.end())
        facts.right.append({.label = InboxFactsTexts::tr("Shift"), .value = dayHoursText(shift->date, shift->hours)});
    if (!draft.content.answers.isEmpty())
        facts.right.append({.label = InboxFactsTexts::tr("Answers"), .value = draft.content.answers.join(u" · "_s)});
}

void addSubmission(InboxFacts& facts, Desk& desk, const InboxItem& item, const QString& by, const Today& today) {
    const auto draft = Intake(desk, by).look(item.document, today);
    if (!draft) {
        facts.unreadable = draft.refusal();
        return;
    }
    addPersonFacts(facts.left, draft->person);
    facts.sent = draft->person;
    facts.suspicions = draft->suspicions;
    const Submission& content = draft->content;
    if (item.kind == InboxKind::Signup) {
        addSignup(facts, desk, *draft);
    } else {
        if (content.service)
            facts.right.append({.label = InboxFactsTexts::tr("Help"), .value = sentenceCase(word(*content.service))});
        facts.right.append({.label = InboxFactsTexts::tr("When"), .value = content.when});
    }
    facts.right.append({.label = InboxFactsTexts::tr("Remark"), .value = content.remark});
    facts.right.append({.label = InboxFactsTexts::tr("Sent"), .value = dateTimeText(content.sent.toLocalTime())});
}

/// Empty: the same as for a request.
QString consequenceOfDish(const InboxItem& item) {
    switch (item.kind) {
    case InboxKind::Card:
        return InboxFactsTexts::tr("Only your offer is sent. What it is and where it is fetched is told once %1 agrees.")
            .arg(item.from);
    case InboxKind::Claim:
        return InboxFactsTexts::tr("Nobody is named by agreeing. What it is and where it is fetched is told when you hand over: at "
                         "the dish, or under “With partners”.");
    case InboxKind::ClaimTakenBack:
        return InboxFactsTexts::tr("%1 does not fetch it after all. The dish is offered to the other chapters again.")
            .arg(item.from);
    case InboxKind::Outcome:
        return item.done ? InboxFactsTexts::tr("The dish counts as collected: %1 has fetched it.").arg(item.from)
                         : InboxFactsTexts::tr("The dish is yours again, and in no round.");
    case InboxKind::Handover:
        return InboxFactsTexts::tr("The cook and the dish stand in your records from then on, and %1 learns that you have them.")
            .arg(item.from);
    case InboxKind::Lost:
        return item.about.isEmpty()
                   ? InboxFactsTexts::tr("Somebody else fetches it, or it does not come. Nothing is to be done.")
                   : InboxFactsTexts::tr("%1 takes it back, or it does not come. The dish still stands in your records: note there "
                               "that it failed.")
                         .arg(item.from);
    default:
        return {};
    }
}

} // namespace

InboxFacts factsOf(Desk& desk, const InboxItem& item, const QString& by, const Today& today) {
    InboxFacts facts;
    switch (item.kind) {
    case InboxKind::Handover:
        addHandover(facts, desk, item, by, today);
        break;
    case InboxKind::Signup:
    case InboxKind::HelpRequest:
        addSubmission(facts, desk, item, by, today);
        break;
    default:
        if (item.what == CardKind::Dish)
            addDishFacts(facts, item);
        else
            addRequestFacts(facts, item);
        if (!item.about.isEmpty()) {
            Names names(desk);
            facts.right.append({.label = item.what == CardKind::Dish ? InboxFactsTexts::tr("Our dish") : InboxFactsTexts::tr("Our request"),
                                .value = title(names.of(item.about))});
        }
        break;
    }
    facts.right.append({.label = InboxFactsTexts::tr("Since"), .value = dateTimeText(item.since.toLocalTime())});
    return facts;
}

QString consequenceOf(const InboxItem& item) {
    if (item.what == CardKind::Dish) {
        const QString sentence = consequenceOfDish(item);
        if (!sentence.isEmpty())
            return sentence;
    }
    switch (item.kind) {
    case InboxKind::Card:
        return InboxFactsTexts::tr("Only your offer is sent. Who is to be helped is told once %1 agrees.").arg(item.from);
    case InboxKind::Claim:
        return InboxFactsTexts::tr("Nobody is named by agreeing. Who is to be helped is told when you hand over, under “With "
                         "partners”.");
    case InboxKind::TwoChoices:
        return InboxFactsTexts::tr("Two of your computers chose apart. The one you choose now is told; the other learns that it "
                         "is taken.");
    case InboxKind::ClaimTakenBack:
        return InboxFactsTexts::tr("%1 does not help after all. The request is offered to your partners again.").arg(item.from);
    case InboxKind::Outcome:
        return item.done ? InboxFactsTexts::tr("The request is closed. %1 has done what was asked.").arg(item.from)
                         : InboxFactsTexts::tr("The request is yours again, and open.");
    case InboxKind::Handover:
        return InboxFactsTexts::tr("The person and the request stand in your records from then on, and %1 learns that you have "
                         "them.")
            .arg(item.from);
    case InboxKind::Lost:
        return item.about.isEmpty()
                   ? InboxFactsTexts::tr("Somebody else helps, or the help is not needed any more. Nothing is to be done.")
                   : InboxFactsTexts::tr("%1 does not ask for this help any more. The request still stands in your records: close "
                               "it there.")
                         .arg(item.from);
    case InboxKind::Signup:
        return InboxFactsTexts::tr("The volunteer and the sign-up stand in your records from then on, and what was sent leaves "
                         "the noticeboard.");
    case InboxKind::HelpRequest:
        return InboxFactsTexts::tr("The person and the request stand in your records from then on, and what was sent leaves the "
                         "noticeboard.");
    }
    return {};
}

QString inboxIcon(const InboxItem& item) {
    switch (item.kind) {
    case InboxKind::Card:
        return item.what == CardKind::Dish ? u"meals"_s : u"requests"_s;
    case InboxKind::Claim:
        return u"propose"_s;
    case InboxKind::ClaimTakenBack:
        return u"undo"_s;
    case InboxKind::Outcome:
        return u"state-done"_s;
    case InboxKind::Handover:
        return u"swap"_s;
    case InboxKind::Lost:
        return u"state-cancelled"_s;
    case InboxKind::TwoChoices:
        return u"conflict"_s;
    case InboxKind::Signup:
        return u"person-plus"_s;
    case InboxKind::HelpRequest:
        return u"message"_s;
    }
    return {};
}

QString phonesText(const QStringList& phones) {
    QStringList shown;
    for (const QString& phone : phones) {
        if (!phone.isEmpty())
            shown.append(shownPhone(phone));
    }
    return shown.join(u", "_s);
}

QString addressText(const Address& address) {
    QStringList street{address.street, address.number, address.box};
    street.removeAll(QString());
    QStringList parts;
    if (!street.isEmpty())
        parts.append(street.join(u' '));
    if (!address.postcode.isEmpty())
        parts.append(address.postcode + u' ' + placeName(address.postcode));
    return parts.join(u", "_s);
}

} // namespace entraide
