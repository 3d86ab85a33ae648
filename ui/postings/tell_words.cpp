// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/tell_words.h"

#include "domain/email.h"
#include "interchange/mailto.h"
#include "ui/postings/posting_words.h"

#include <QLocale>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// The sentences in one language. %1 is what it is about, with its time.
struct Sentences {
    QString hello;
    QString placed;
    QString contact; ///< %1: whom to ask for
    QString waits;
    QString declined;
    QString cancelled;
    QString reason; ///< %1
    QString thanks;
    QString on; ///< %1 title, %2 day, %3 from, %4 until
    QString subject;
};

const Sentences& sentencesIn(Language language) {
    static const Sentences french{
        u"Bonjour,"_s,
        u"Vous avez une place : %1."_s,
        u"Sur place, demandez : %1."_s,
        u"Toutes les places sont prises pour %1. Vous êtes sur la liste d’attente ; nous vous "
        "appelons dès qu’une place se libère."_s,
        u"Nous ne pouvons pas retenir votre inscription : %1."_s,
        u"Ceci n’a pas lieu : %1."_s,
        u"Raison : %1"_s,
        u"Merci et à bientôt,"_s,
        u"%1, %2, de %3 à %4"_s,
        u"Votre inscription : %1"_s};
    static const Sentences dutch{
        u"Dag,"_s,
        u"Je hebt een plaats: %1."_s,
        u"Vraag ter plaatse naar: %1."_s,
        u"Alle plaatsen zijn bezet voor %1. Je staat op de reservelijst; we bellen je zodra er "
        "een plaats vrijkomt."_s,
        u"We kunnen je inschrijving niet aanvaarden: %1."_s,
        u"Dit gaat niet door: %1."_s,
        u"Reden: %1"_s,
        u"Bedankt en tot binnenkort,"_s,
        u"%1, %2, van %3 tot %4"_s,
        u"Je inschrijving: %1"_s};
    static const Sentences english{
        u"Hello,"_s,
        u"You have a place: %1."_s,
        u"On the spot, ask for: %1."_s,
        u"Every place is taken for %1. You are on the reserve list; we will call you as soon "
        "as a place is free."_s,
        u"We cannot take up your sign-up: %1."_s,
        u"This does not take place: %1."_s,
        u"Reason: %1"_s,
        u"Thank you, and see you soon,"_s,
        u"%1, %2, from %3 to %4"_s,
        u"Your sign-up: %1"_s};
    static const Sentences german{u"Guten Tag,"_s,
                                  u"Sie haben einen Platz: %1."_s,
                                  u"Fragen Sie vor Ort nach: %1."_s,
                                  u"Alle Plätze sind vergeben für %1. Sie stehen auf der Warteliste; wir rufen Sie an, "
                                  "sobald ein Platz frei wird."_s,
                                  u"Wir können Ihre Anmeldung nicht annehmen: %1."_s,
                                  u"Dies findet nicht statt: %1."_s,
                                  u"Grund: %1"_s,
                                  u"Vielen Dank und bis bald,"_s,
                                  u"%1, %2, von %3 bis %4"_s,
                                  u"Ihre Anmeldung: %1"_s};
    switch (language) {
    case Language::Dutch:
        return dutch;
    case Language::German:
        return german;
    case Language::French:
        return french;
    default:
        return english;
    }
}

QLocale localeOf(Language language) {
    switch (language) {
    case Language::Dutch:
        return QLocale(QLocale::Dutch, QLocale::Belgium);
    case Language::German:
        return QLocale(QLocale::German, QLocale::Belgium);
    case Language::French:
        return QLocale(QLocale::French, QLocale::Belgium);
    default:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
}

/// In that language, else in the first in which it is written.
QString textIn(const LocalText& text, Language language) {
    const QString own = language == Language::French   ? text.fr
                        : language == Language::Dutch  ? text.nl
                        : language == Language::German ? text.de
                                                       : text.en;
    for (const QString& one : {own, text.fr, text.nl, text.en, text.de}) {
        if (!one.isEmpty())
            return one;
    }
    return {};
}

QString clock(int minute) {
    return QTime(0, 0).addSecs(std::min(minute, 24 * 60 - 1) * 60).toString(u"HH:mm"_s);
}

} // namespace

TellMessage messageAbout(const Posting& posting, const Signup& signup, Language language, const QString& where,
                         const QString& deskName) {
    const Sentences& say = sentencesIn(language);
    const QString title = textIn(posting.title, language);
    QString what = title;
    const Shift* shift = shiftOf(posting, signup.shift);
    if (shift)
        what = say.on.arg(title, localeOf(language).toString(shift->date, u"dddd d MMMM yyyy"_s),
                          clock(shift->hours.start), clock(shift->hours.end));
    QStringList lines{say.hello, {}};
    // Who was declined before it was called off was so for another reason.
    const bool off = (posting.state == PostingState::Cancelled || (shift && shift->cancelled)) &&
                     (!signup.cancelledWith.isEmpty() || signup.reason.isEmpty() ||
                      signup.reason == posting.cancelReason || (shift && signup.reason == shift->cancelReason));
    switch (signup.state) {
    case SignupState::Confirmed: {
        lines.append(say.placed.arg(what));
        QStringList contact{contactText(posting), shift && !shift->place.isEmpty() ? shift->place : where};
        contact.removeAll(QString());
        if (!contact.isEmpty())
            lines.append(say.contact.arg(contact.join(u", "_s)));
        break;
    }
    case SignupState::Reserve:
        lines.append(say.waits.arg(what));
        break;
    default:
        lines.append((off ? say.cancelled : say.declined).arg(what));
        if (!signup.reason.isEmpty())
            lines.append(say.reason.arg(signup.reason));
    }
    lines += {QString(), say.thanks, deskName};
    TellMessage message;
    message.language = language;
    message.subject = say.subject.arg(title);
    message.text = lines.join(u'\n').trimmed();
    return message;
}

QUrl mailUrl(const TellMessage& message) {
    const MailWindows windows = mailWindows(message.addresses, message.subject, message.text);
    return windows.windows.isEmpty() ? QUrl() : windows.windows.first().url;
}

bool fitsOneMail(const TellMessage& message) {
    const MailWindows windows = mailWindows(message.addresses, message.subject, message.text);
    return windows.windows.size() == 1 && windows.windows.first().hasBody;
}

QList<TellMessage> messagesFor(const Posting& posting, const QList<Receiver>& receivers, const QString& where,
                               const QString& deskName) {
    QList<TellMessage> messages;
    for (const Receiver& receiver : receivers) {
        TellMessage own = messageAbout(posting, receiver.signup, receiver.language, where, deskName);
        own.signups = {receiver.signup.id};
        if (const auto address = emailFromText(receiver.address))
            own.addresses = {*address};
        const auto same = std::ranges::find_if(messages, [&](const TellMessage& one) {
            if (one.language != own.language || one.text != own.text ||
                one.addresses.isEmpty() != own.addresses.isEmpty())
                return false;
            TellMessage longer = one;
            longer.addresses += own.addresses;
            return own.addresses.isEmpty() || fitsOneMail(longer);
        });
        if (same == messages.end()) {
            messages.append(own);
        } else {
            same->signups += own.signups;
            same->addresses += own.addresses;
        }
    }
    return messages;
}

} // namespace entraide
