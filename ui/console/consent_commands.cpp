// SPDX-License-Identifier: GPL-3.0-or-later
// consent and minimise: on what a record rests, since when and until when; and reducing it to what the law asks to
// keep.
#include "domain/date_text.h"
#include "domain/permissions.h"
#include "privacy/consent_desk.h"
#include "privacy/minimise.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/json_values.h"
#include "ui/words/privacy_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QJsonArray>

#include <unistd.h>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

/// One of the codes of \a E that \a option names; none, with a failure said, when it is none of them.
template <class E> std::optional<E> codeIn(Session& session, QLatin1StringView option, const QString& text) {
    if (const auto code = enumFromName<E>(text))
        return code;
    QStringList names;
    for (const E one : enumValues<E>())
        names.append(QString(enumName(one)));
    session.fail(
        ExitStatus::BadInput,
        ConsoleWords::tr("%1 cannot be “%2”. It can be: %3.").arg(u"--"_s + option, text, names.join(u", "_s)));
    return std::nullopt;
}

std::optional<QDate> dayOf(Session& session) {
    if (!session.line.has("on"_L1))
        return session.today.date;
    const QString text = session.line.value("on"_L1);
    if (const auto date = dateFromText(text); date && text.size() >= 8)
        return date->date;
    session.fail(ExitStatus::BadInput,
                 ConsoleWords::tr("--%1 cannot be “%2”. Write a date as 2026-03-17.").arg(u"on"_s, text));
    return std::nullopt;
}

ExitStatus failConsent(Session& session, ConsentRefusal refusal) {
    return session.fail(refusal == ConsentRefusal::NotHere ? ExitStatus::NotFound : ExitStatus::BadInput,
                        sentenceFor(refusal));
}

QJsonObject consentObject(const ConsentGiven& consent) {
    return {{u"what"_s, QString(enumName(consent.what))},   {u"basis"_s, QString(enumName(consent.basis))},
            {u"given"_s, isoDate(consent.given)},           {u"withdrawn"_s, isoDate(consent.withdrawn)},
            {u"means"_s, QString(enumName(consent.means))}, {u"version"_s, consent.version}};
}

/// As they are now.
ExitStatus sayConsents(Session& session, const PersonId& id) {
    const auto person = session.desk().find<Person>(id);
    if (!person)
        return session.notFound(id.toString());
    QJsonArray all;
    for (const ConsentGiven& one : person->consents) {
        all.append(consentObject(one));
        session.out.line(consentText(one));
    }
    if (person->consents.isEmpty())
        session.out.line(ConsoleWords::tr("Nothing is noted on what this record rests."));
    session.out.object({{u"person"_s, id.toString()}, {u"consents"_s, all}});
    return ExitStatus::Done;
}

ExitStatus give(Session& session, const PersonId& person) {
    const auto what = codeIn<Consent>(session, "give"_L1, session.line.value("give"_L1));
    const auto consent = what ? consentIn(session, *what) : std::nullopt;
    if (!consent)
        return ExitStatus::BadInput;
    const ConsentOutcome outcome = giveConsent(session.desk(), person, *consent, session.today.date);
    if (const auto* refusal = std::get_if<ConsentRefusal>(&outcome))
        return failConsent(session, *refusal);
    return sayConsents(session, person);
}

ExitStatus withdraw(Session& session, const PersonId& id) {
    const auto what = codeIn<Consent>(session, "withdraw"_L1, session.line.value("withdraw"_L1));
    const auto on = what ? dayOf(session) : std::nullopt;
    if (!on)
        return ExitStatus::BadInput;
    Desk& desk = session.desk();
    const auto person = desk.find<Person>(id);
    if (!person)
        return failConsent(session, ConsentRefusal::NotHere);
    Names names(desk);
    const QStringList sentences = sentencesFor(effectsOfWithdrawal(desk, *person, *what), names);
    if (!session.line.has("dry-run"_L1)) {
        const ConsentOutcome outcome = withdrawConsent(desk, id, *what, *on, session.today.date);
        if (const auto* refusal = std::get_if<ConsentRefusal>(&outcome))
            return failConsent(session, *refusal);
    }
    for (const QString& sentence : sentences)
        session.out.line(sentence);
    return sayConsents(session, id);
}

QJsonObject minimisedObject(const MinimisePreview& preview) {
    return {{u"person"_s, preview.person.toString()},
            {u"until"_s, isoDate(preview.until)},
            {u"fields"_s, QJsonArray::fromStringList(preview.fields)},
            {u"records"_s, preview.records},
            {u"notes"_s, preview.notes}};
}

} // namespace

std::optional<PersonId> personIn(Session& session, const QString& text) {
    const auto person = PersonId::fromString(text);
    if (!person)
        session.fail(ExitStatus::BadInput,
                     ConsoleWords::tr("“%1” is no person. Give the id of one, as person:….").arg(text));
    return person;
}

std::optional<ConsentGiven> consentIn(Session& session, Consent what) {
    const CommandLine& line = session.line;
    ConsentGiven consent;
    consent.what = what;
    consent.version = line.value("wording"_L1);
    const auto given = dayOf(session);
    if (!given)
        return std::nullopt;
    consent.given = *given;
    if (line.has("basis"_L1)) {
        const auto basis = codeIn<LegalBasis>(session, "basis"_L1, line.value("basis"_L1));
        if (!basis)
            return std::nullopt;
        consent.basis = *basis;
    } else if (what == Consent::HealthNeeds) {
        consent.basis = LegalBasis::ExplicitConsent;
    }
    if (line.has("means"_L1)) {
        const auto means = codeIn<ConsentMeans>(session, "means"_L1, line.value("means"_L1));
        if (!means)
            return std::nullopt;
        consent.means = *means;
    }
    return consent;
}

ExitStatus failReview(Session& session, const ReviewRefusal& refusal) {
    return session.fail(refusal.code == ReviewRefusalCode::NotHere ? ExitStatus::NotFound : ExitStatus::BadInput,
                        refusal.code == ReviewRefusalCode::NotConfirmed
                            ? ConsoleWords::tr("These are %n record(s), much of this desk at once: say --confirm %n.",
                                               nullptr, static_cast<int>(refusal.number))
                            : sentenceFor(refusal));
}

ExitStatus runConsent(Session& session) {
    const CommandLine& line = session.line;
    const auto person = personIn(session, line.operands.at(0));
    if (!person)
        return ExitStatus::BadInput;
    if (line.has("give"_L1) && line.has("withdraw"_L1))
        return session.fail(ExitStatus::Usage, ConsoleWords::tr("Say either --give or --withdraw."));
    // Nothing is written by whoever asks only what would be, and nothing left out without a word.
    const std::pair<QLatin1StringView, QLatin1StringView> pairs[]{
        {"dry-run"_L1, "withdraw"_L1},
        {"basis"_L1, "give"_L1},
        {"means"_L1, "give"_L1},
        {"wording"_L1, "give"_L1},
        {"on"_L1, line.has("withdraw"_L1) ? "withdraw"_L1 : "give"_L1}};
    for (const auto& [option, with] : pairs) {
        if (line.has(option) && !line.has(with))
            return session.fail(ExitStatus::Usage,
                                ConsoleWords::tr("--%1 goes with --%2 only.").arg(QString(option), QString(with)));
    }
    if (line.has("give"_L1))
        return give(session, *person);
    return line.has("withdraw"_L1) ? withdraw(session, *person) : sayConsents(session, *person);
}

ExitStatus runMinimise(Session& session) {
    const CommandLine& line = session.line;
    const auto person = personIn(session, line.operands.at(0));
    if (!person)
        return ExitStatus::BadInput;
    Desk& desk = session.desk();
    desk.require(DeskAct::ErasePerson);
    const MinimisePlan plan = previewMinimising(desk, *person, session.today.date);
    if (const auto* refusal = std::get_if<ReviewRefusal>(&plan))
        return failReview(session, *refusal);
    const auto say = [&session](const MinimisePreview& preview) {
        session.out.line(preview.name);
        for (const QString& sentence : sentencesFor(preview))
            session.out.line(sentence);
    };
    if (line.has("dry-run"_L1)) {
        say(std::get<MinimisePreview>(plan));
        session.out.object(minimisedObject(std::get<MinimisePreview>(plan)));
        return ExitStatus::Done;
    }
    if (!line.has("yes"_L1)) {
        if (session.out.isJson() || isatty(STDIN_FILENO) == 0)
            return session.fail(ExitStatus::Usage,
                                ConsoleWords::tr("Reducing a record cannot be undone: say --yes, or --dry-run to see "
                                                 "what it would do."));
        say(std::get<MinimisePreview>(plan));
        if (!saysYes(session, ConsoleWords::tr("This cannot be undone. Reduce the record? Answer yes or no.")))
            return session.fail(ExitStatus::BadInput, ConsoleWords::tr("Nothing was reduced."));
    }
    const MinimisePlan done = minimisePerson(desk, *person, {session.by(), session.today.date, {}});
    if (const auto* refusal = std::get_if<ReviewRefusal>(&done))
        return failReview(session, *refusal);
    QJsonObject object = minimisedObject(std::get<MinimisePreview>(done));
    const bool finished = desk.finishErasing();
    object.insert(u"finished"_s, finished);
    say(std::get<MinimisePreview>(done));
    session.out.line(ConsoleWords::tr("The record is reduced to what the law asks to keep."));
    if (!finished)
        session.out.line(
            ConsoleWords::tr("Another program still reads this desk: the last traces go when it has ended, "
                             "or when the desk is opened again."));
    session.out.object(object);
    return ExitStatus::Done;
}

} // namespace entraide::console
