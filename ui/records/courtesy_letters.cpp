// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/courtesy_letters.h"

#include "domain/consent.h"
#include "domain/iban.h"
#include "domain/structured_communication.h"
#include "interchange/mailto.h"
#include "storage/desk.h"
#include "ui/records/mail_windows.h"
#include "workflows/desk_profile.h"
#include "workflows/names.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CourtesyLetters)
};

/// Who took back that they may be written to has no address here.
QStringList mailOf(const Person& person) {
    return hasWithdrawn(person, Consent::ContactByMail) ? QStringList() : person.emails.mid(0, 1);
}

Outgoing addressedTo(const Person& person) {
    return {fullName(person), mailOf(person), {}};
}

} // namespace

Outgoing letterToHelper(const Desk& desk, LetterKind kind, const CourtesyCall& call) {
    Names names(desk);
    const auto volunteer = names.volunteer(call.volunteer);
    const Person person = volunteer ? names.person(volunteer->person).value_or(Person()) : Person();
    Outgoing outgoing = addressedTo(person);
    outgoing.letter =
        letter(kind, letterLanguage(person), person.givenName, detailsOf(desk, call.times), contactOf(desk).name);
    return outgoing;
}

Outgoing letterToAsker(const Desk& desk, LetterKind kind, const CourtesyCall& call) {
    if (call.times.isEmpty())
        return {};
    Names names(desk);
    const auto request = desk.find<Request>(call.times.first().request);
    const auto helped = request ? names.beneficiary(request->beneficiary) : std::nullopt;
    const Person person = helped ? names.person(helped->person).value_or(Person()) : Person();
    Outgoing outgoing = addressedTo(person);
    if (const auto organisation = request ? names.organisation(request->organisation) : std::nullopt;
        organisation && !helped) {
        outgoing.toName = organisation->name;
        outgoing.addresses = organisation->email.isEmpty() ? QStringList() : QStringList(organisation->email);
    }
    outgoing.letter =
        letter(kind, letterLanguage(person), outgoing.toName, detailsOf(desk, call.times), contactOf(desk).name);
    return outgoing;
}

Outgoing letterToGiver(const Desk& desk, const DonationId& id) {
    const auto gift = desk.find<Donation>(id);
    if (!gift)
        return {};
    Names names(desk);
    const Person person = names.person(gift->donor).value_or(Person());
    GiftToPay toPay{.meals = gift->meals,
                    .cents = std::max<qint64>(0, gift->amountCents - gift->receivedCents),
                    .promised = gift->pledged,
                    .restaurant = {},
                    .iban = {},
                    .communication = gift->communication};
    if (const auto restaurant = names.organisation(gift->restaurant)) {
        const auto iban = Iban::fromText(restaurant->iban);
        toPay.restaurant = restaurant->name;
        toPay.iban = iban ? iban->grouped() : restaurant->iban;
    }
    if (const auto communication = StructuredCommunication::fromText(gift->communication))
        toPay.communication = communication->toString();
    Outgoing outgoing = addressedTo(person);
    outgoing.letter = letterToGiver(letterLanguage(person), person.givenName, toPay, contactOf(desk).name);
    return outgoing;
}

Outgoing letterToAll(const Desk& desk, const QList<CourtesyCall>& calls) {
    Names names(desk);
    Outgoing outgoing;
    QList<Language> languages;
    for (const CourtesyCall& call : calls) {
        const auto volunteer = names.volunteer(call.volunteer);
        const auto person = volunteer ? names.person(volunteer->person) : std::nullopt;
        if (!person)
            continue;
        outgoing.addresses += mailOf(*person);
        if (!languages.contains(letterLanguage(*person)))
            languages.append(letterLanguage(*person));
    }
    outgoing.addresses.removeDuplicates();
    outgoing.letter = thanksToAll(languages, contactOf(desk).name);
    return outgoing;
}

QString handOver(const Outgoing& outgoing) {
    const MailWindows windows = mailWindows(outgoing.addresses, outgoing.letter.subject, outgoing.letter.body);
    QGuiApplication::clipboard()->setText(outgoing.letter.body);
    if (windows.windows.isEmpty())
        return outgoing.toName.isEmpty()
                   ? Words::tr("The text is copied. There is no e-mail address.")
                   : Words::tr("The text is copied. %1 has no e-mail address: read it out, or send it as a text "
                               "message.")
                         .arg(outgoing.toName);
    switch (openMails(windows, outgoing.letter.body, QApplication::activeWindow())) {
    case MailsOpened::None:
        break;
    case MailsOpened::All:
        return windows.windows.first().hasBody
                   ? Words::tr("The text is copied and opened in the mail program.")
                   : Words::tr("A mail is open in the mail program. The text is too long for it: paste it there.");
    case MailsOpened::First:
        return Words::tr("The text is copied. The first of %n mail(s) is open in the mail program.", nullptr,
                         static_cast<int>(windows.windows.size()));
    }
    return Words::tr("The text is copied. No mail program could be opened.");
}

} // namespace entraide
