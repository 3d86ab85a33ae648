// SPDX-License-Identifier: GPL-3.0-or-later
// publish, withdraw, claim, agree, handover: what is shared with partners and the noticeboard.
#include "sharing/giving.h"
#include "sharing/noticeboard.h"
#include "sharing/receiving.h"
#include "storage/document_store.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/words/sharing_words.h"

#include <QJsonArray>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 100;

/// What would leave, word by word, and what would not.
ExitStatus show(Session& session, const Preview& preview, const QJsonObject& more = {}) {
    QJsonArray stays;
    session.out.line(ConsoleWords::tr("This leaves:"));
    for (const LeavingValue& value : preview.leaves)
        session.out.line(
            u"  "_s +
            ConsoleWords::tr("%1: %2", "a field, its value").arg(leavingWord(value.code), leavingText(value)));
    session.out.line(ConsoleWords::tr("This stays:"));
    for (const StayingField& field : preview.stays) {
        session.out.line(u"  "_s + stayingText(field));
        stays.append(QString(enumName(field.type)) + u'.' + field.path);
    }
    QJsonObject object{{u"document"_s, preview.document}, {u"stays"_s, stays}};
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    session.out.object(object);
    return ExitStatus::Done;
}

template <class T> ExitStatus answer(Session& session, const Outcome<T>& outcome, const QString& said) {
    if (!outcome)
        return session.fail(outcome.refusal());
    session.out.line(said);
    session.out.object({{u"done"_s, true}});
    return ExitStatus::Done;
}

std::optional<QString> databaseOf(Session& session, const QString& name) {
    const auto partner = partnerOf(session.desk(), name);
    return partner ? std::optional(partner->database()) : std::nullopt;
}

ExitStatus noSuchPartner(Session& session, const QString& name) {
    return session.fail(Refusal{RefusalCode::NoSuchPartner, name, {}});
}

/// The partner's database that holds a card or claim; none when no or several do.
std::optional<QString> whereIs(Session& session, const QString& document) {
    std::optional<QString> found;
    for (const Partner& partner : partnersOf(session.desk())) {
        const DocumentStore* store = session.desk().documentsOf(partner.database());
        if (!store || !store->winningBody(document))
            continue;
        if (found)
            return std::nullopt;
        found = partner.database();
    }
    return found;
}

} // namespace

ExitStatus runPublish(Session& session) {
    const QString id = session.line.operands.at(0);
    const QString to = session.line.value("to"_L1);
    const bool onlyShow = session.line.has("preview"_L1);
    if (const auto posting = PostingId::fromString(id); posting && to == "board"_L1) {
        Noticeboard board(session.desk());
        if (!onlyShow)
            return answer(session, board.publish(*posting, session.today), ConsoleWords::tr("Published."));
        const auto preview = board.preview(*posting, session.today);
        return preview ? show(session, *preview) : session.fail(preview.refusal());
    }
    const auto what = ShareableId::fromString(id);
    if (!what || to == "board"_L1)
        return session.fail(
            ExitStatus::BadInput,
            ConsoleWords::tr("Requests and dishes go to partners, postings to the noticeboard (--to board)."));
    const auto partner = databaseOf(session, to);
    if (!partner)
        return noSuchPartner(session, to);
    Giving giving(session.desk(), session.by());
    if (!onlyShow)
        return answer(session, giving.publish(*what, *partner, session.today), ConsoleWords::tr("Published."));
    const auto preview = giving.preview(*what, session.today);
    return preview ? show(session, *preview) : session.fail(preview.refusal());
}

ExitStatus runWithdraw(Session& session) {
    const QString id = session.line.operands.at(0);
    const QString said = ConsoleWords::tr("Withdrawn.");
    if (const auto posting = PostingId::fromString(id))
        return answer(session, Noticeboard(session.desk()).withdraw(*posting, session.today), said);
    if (id.startsWith("claim:"_L1))
        return answer(session, Receiving(session.desk(), session.by()).withdraw(id, session.today), said);
    const auto what = ShareableId::fromString(id);
    if (!what)
        return session.notFound(id);
    std::optional<QString> partner = QString();
    if (session.line.has("to"_L1))
        partner = databaseOf(session, session.line.value("to"_L1));
    if (!partner)
        return noSuchPartner(session, session.line.value("to"_L1));
    return answer(session, Giving(session.desk(), session.by()).withdraw(*what, *partner, session.today), said);
}

ExitStatus runClaim(Session& session) {
    const QString card = session.line.operands.at(0);
    const auto people = session.number("people"_L1, 1, 1, mostPeople);
    if (!people)
        return ExitStatus::Usage;
    const auto partner = whereIs(session, card);
    if (!partner)
        return session.notFound(card);
    Receiving receiving(session.desk(), session.by());
    return answer(session, receiving.claim(*partner, card, *people, session.today),
                  ConsoleWords::tr("The partner is told that you would help."));
}

ExitStatus runAgree(Session& session) {
    const QString claim = session.line.operands.at(0);
    const auto partner = whereIs(session, claim);
    if (!partner)
        return session.notFound(claim);
    return answer(session, Giving(session.desk(), session.by()).agree(*partner, claim, session.today),
                  ConsoleWords::tr("Agreed. Hand over what the help needs with “handover”."));
}

ExitStatus runHandover(Session& session) {
    const QString claim = session.line.operands.at(0);
    const auto partner = whereIs(session, claim);
    if (!partner)
        return session.notFound(claim);
    QStringList leftOut;
    for (const QString& code : session.line.value("leave-out"_L1).split(u',', Qt::SkipEmptyParts))
        leftOut.append(code.trimmed());
    Giving giving(session.desk(), session.by());
    const auto plan = giving.handoverPlan(*partner, claim, leftOut);
    if (!plan)
        return session.fail(plan.refusal());
    for (const QString& code : std::as_const(leftOut)) {
        if (!plan->codes.contains(code))
            return session.fail(ExitStatus::BadInput, ConsoleWords::tr("“%1” is not handed over anyway. It can be: %2.")
                                                          .arg(code, plan->codes.join(u", "_s)));
    }
    if (session.line.has("preview"_L1))
        return show(session, plan->preview,
                    {{u"can_be_left_out"_s, QJsonArray::fromStringList(plan->codes)},
                     {u"consent_given"_s, plan->consentGiven}});
    std::optional<ConsentMeans> consent;
    if (session.line.has("consent"_L1)) {
        consent = enumFromName<ConsentMeans>(session.line.value("consent"_L1));
        if (!consent)
            return session.fail(ExitStatus::Usage,
                                ConsoleWords::tr("--consent is form, phone, paper or in_person, not “%1”.")
                                    .arg(session.line.value("consent"_L1)));
    }
    return answer(session, giving.handOver(*partner, claim, leftOut, consent, session.today),
                  ConsoleWords::tr("Handed over. The partner's desk takes it from here."));
}

} // namespace entraide::console
