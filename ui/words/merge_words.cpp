// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/merge_words.h"

#include "domain/consent.h"
#include "domain/email.h"
#include "storage/desk.h"

#include <QCoreApplication>
#include <QSet>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

QString mergeAddressOf(const Person& person) {
    if (hasWithdrawn(person, Consent::ContactByMail))
        return {};
    for (const QString& written : person.emails) {
        if (const auto address = emailFromText(written))
            return *address;
    }
    return {};
}

} // namespace

MergeHeaders mergeHeaders() {
    return {MergeWords::tr("Greeting"), MergeWords::tr("First name"),    MergeWords::tr("Name"),
            MergeWords::tr("Language"), MergeWords::tr("Street"),        MergeWords::tr("Postcode"),
            MergeWords::tr("Place"),    MergeWords::tr("Address block"), MergeWords::tr("E-mail"),
            MergeWords::tr("Subject"),  MergeWords::tr("Text")};
}

QList<LetterReceiver> receiversOf(const Desk& desk, const QList<VolunteerId>& volunteers,
                                  const std::function<QList<CourtesyDetail>(const VolunteerId&)>& times) {
    QList<LetterReceiver> receivers;
    QSet<VolunteerId> taken;
    for (const VolunteerId& id : volunteers) {
        if (taken.contains(id))
            continue;
        taken.insert(id);
        const auto volunteer = desk.find<Volunteer>(id);
        const auto person = volunteer ? desk.find<Person>(volunteer->person) : std::nullopt;
        if (person && person->state == PersonState::Active)
            receivers.append({id, *person, mergeAddressOf(*person), times ? times(id) : QList<CourtesyDetail>()});
    }
    return receivers;
}

MergeLine mergeLine(const LetterReceiver& receiver, LetterKind kind, const QString& from, const QString& reason) {
    const Person& person = receiver.person;
    const Language language = letterLanguage(person);
    const LetterParts parts = letterParts(kind, language, person.givenName, receiver.times, from, reason);
    MergeLine line;
    line.greeting = parts.greeting;
    line.givenName = person.givenName;
    line.familyName = person.familyName;
    line.language = enumName(language);
    line.address = person.address;
    line.addressLanguage = language;
    line.email = receiver.email;
    line.subject = parts.subject;
    line.text = parts.text;
    return line;
}

} // namespace entraide
