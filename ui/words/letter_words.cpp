// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/letter_words.h"

#include "domain/address_text.h"
#include "domain/phone.h"
#include "ui/words/interface_language.h"
#include "ui/words/money_words.h"
#include "ui/words/place_names.h"
#include "ui/words/time_words.h"

#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t languageCount = 4;

/// One text in French, Dutch, English and German, in the order of Language.
using InEach = std::array<const char16_t*, languageCount>;

QString in(Language language, const InEach& texts) {
    return QString::fromUtf16(texts[static_cast<std::size_t>(language)]);
}

struct Wording {
    InEach subject;
    InEach opening; ///< before the list of times
    InEach closing; ///< after it
};

constexpr std::array<Wording, 4> wordings{
    Wording{{u"Rappel : votre aide", u"Herinnering: uw hulp", u"Reminder: your help", u"Erinnerung: Ihre Hilfe"},
            {u"Pour rappel, vous avez promis votre aide :", u"Ter herinnering: u beloofde te helpen:",
             u"This is a reminder of the help you promised:", u"Zur Erinnerung: Sie haben Ihre Hilfe zugesagt:"},
            {u"Un empêchement ? Prévenez-nous au plus vite. Merci d’avance !",
             u"Kunt u niet? Laat het ons zo snel mogelijk weten. Alvast bedankt!",
             u"If you cannot come, please tell us as soon as you can. Thank you!",
             u"Falls Sie verhindert sind, sagen Sie uns bitte so bald wie möglich Bescheid. Vielen Dank im Voraus!"}},
    Wording{{u"Merci pour votre aide", u"Bedankt voor uw hulp", u"Thank you for your help", u"Danke für Ihre Hilfe"},
            {u"Un grand merci pour votre aide :", u"Hartelijk dank voor uw hulp:",
             u"Thank you very much for your help:", u"Herzlichen Dank für Ihre Hilfe:"},
            {u"Tout s’est-il bien passé ? Dites-le-nous, une remarque aide toujours.",
             u"Is alles goed verlopen? Laat het ons weten: een opmerking helpt altijd.",
             u"Did all go well? Do tell us: a remark always helps.",
             u"Ist alles gut verlaufen? Sagen Sie es uns: Ein Hinweis hilft immer."}},
    Wording{{u"Quelqu’un vient vous aider", u"Iemand komt u helpen", u"Somebody comes to help you",
             u"Jemand kommt, um Ihnen zu helfen"},
            {u"Nous avons trouvé quelqu’un pour vous aider :", u"We hebben iemand gevonden om u te helpen:",
             u"We found somebody to help you:", u"Wir haben jemanden gefunden, der Ihnen hilft:"},
            {u"Cela vous convient-il ? Si non, dites-le-nous : nous chercherons quelqu’un d’autre.",
             u"Past dit voor u? Zo niet, laat het ons weten: dan zoeken we iemand anders.",
             u"Does this suit you? If not, please tell us and we look for somebody else.",
             u"Passt Ihnen das? Wenn nicht, sagen Sie es uns: Dann suchen wir jemand anderen."}},
    Wording{
        {u"Tout s’est-il bien passé ?", u"Is alles goed verlopen?", u"Did all go well?", u"Ist alles gut verlaufen?"},
        {u"Quelqu’un est venu vous aider :", u"Iemand is u komen helpen:", u"Somebody came to help you:",
         u"Jemand ist gekommen, um Ihnen zu helfen:"},
        {u"Tout s’est-il bien passé ? Avez-vous encore besoin d’aide ? Dites-le-nous.",
         u"Is alles goed verlopen? Hebt u nog hulp nodig? Laat het ons weten.",
         u"Did all go well? Do you still need help? Please tell us.",
         u"Ist alles gut verlaufen? Brauchen Sie noch Hilfe? Sagen Sie es uns."}}};

constexpr std::array<InEach, enumCount<Service>()> services{
    InEach{u"courses", u"boodschappen", u"shopping", u"Einkäufe"},
    InEach{u"promenade du chien", u"hond uitlaten", u"dog walk", u"Hund ausführen"},
    InEach{u"appel téléphonique", u"telefoontje", u"phone call", u"Anruf"},
    InEach{u"accompagnement à un rendez-vous", u"begeleiding naar een afspraak", u"going along to an appointment",
           u"Begleitung zu einem Termin"},
    InEach{u"garde d’enfants", u"babysitten", u"babysitting", u"Kinderbetreuung"},
    InEach{u"aide aux devoirs", u"huiswerkhulp", u"homework help", u"Hausaufgabenhilfe"},
    InEach{u"écriture de lettres", u"brieven schrijven", u"letter writing", u"Briefe schreiben"},
    InEach{u"couture de masques", u"mondmaskers naaien", u"mask sewing", u"Masken nähen"},
    InEach{u"cuisine", u"koken", u"cooking", u"Kochen"},
    InEach{u"livraison à vélo", u"levering per fiets", u"bicycle delivery", u"Lieferung mit dem Fahrrad"},
    InEach{u"hébergement", u"onderdak", u"hosting", u"Unterkunft"},
    InEach{u"colis alimentaire", u"voedselpakket", u"food parcel", u"Lebensmittelpaket"},
    InEach{u"déménagement", u"verhuizing", u"moving house", u"Umzug"},
    InEach{u"papiers administratifs", u"administratie", u"paperwork", u"Papierkram"},
    InEach{u"visite à domicile", u"huisbezoek", u"home visit", u"Hausbesuch"},
    InEach{u"pharmacie", u"apotheek", u"pharmacy", u"Apotheke"},
    InEach{u"accueil", u"onthaal", u"reception", u"Empfang"},
    InEach{u"tri", u"sorteren", u"sorting", u"Sortieren"}};

QString greeting(Language language, const QString& to) {
    const QString hello = in(language, {u"Bonjour", u"Dag", u"Hello", u"Guten Tag"});
    return (to.isEmpty() ? hello : hello + u' ' + to) + u',';
}

QString dayText(Language language, QDate date) {
    return InterfaceLanguage::localeOf(language).toString(
        date, in(language, {u"dddd d MMMM", u"dddd d MMMM", u"dddd d MMMM", u"dddd, d. MMMM"}));
}

QString quarter(Language language, const QString& postcode) {
    const LocalText names = placeNames(postcode);
    const QString& name = language == Language::Dutch ? names.nl : names.fr;
    return name.isEmpty() ? postcode : postcode + u' ' + name;
}

bool isToHelper(LetterKind kind) {
    return kind == LetterKind::Reminder || kind == LetterKind::Thanks;
}

QString timeLine(LetterKind kind, Language language, const CourtesyDetail& time) {
    QString when = time.date.isValid() ? dayText(language, time.date) : QString();
    if (!time.hours.isEmpty())
        when += (when.isEmpty() ? QString() : u", "_s) + hoursText(time.hours);
    QStringList what;
    if (time.service)
        what.append(in(language, services[static_cast<std::size_t>(*time.service)]));
    if (!isToHelper(kind)) {
        what.append(time.helper);
    } else if (time.helped.isEmpty()) {
        what.append(quarter(language, time.postcode)); // who and where exactly was not told
    } else {
        what.append(time.helped);
        if (kind == LetterKind::Reminder) {
            what.append(addressLine(time.address, language));
            what.append(shownPhone(time.phone));
        }
    }
    what.removeAll(QString());
    const QString said = what.join(u", "_s);
    if (when.isEmpty())
        return u"– "_s + said;
    return u"– "_s + when + (language == Language::French ? u" : "_s : u": "_s) + said;
}

} // namespace

Letter letter(LetterKind kind, Language language, const QString& to, const QList<CourtesyDetail>& times,
              const QString& from) {
    const Wording& wording = wordings[static_cast<std::size_t>(kind)];
    QStringList lines;
    for (const CourtesyDetail& time : times)
        lines.append(timeLine(kind, language, time));
    Letter result;
    result.subject = in(language, wording.subject);
    result.body = QStringList{greeting(language, to), in(language, wording.opening), lines.join(u'\n'),
                              in(language, wording.closing), from}
                      .join(u"\n\n"_s);
    return result;
}

Letter letterToGiver(Language language, const QString& to, const GiftToPay& gift, const QString& from) {
    const QString amount = amountText(gift.cents, InterfaceLanguage::localeOf(language));
    const QString colon = language == Language::French ? u"\u00a0: "_s : u": "_s;
    const auto fact = [&](const InEach& label, const QString& value) { return in(language, label) + colon + value; };
    Letter result;
    result.subject = in(language, {u"Votre don de repas", u"Uw schenking van maaltijden", u"Your gift of meals",
                                   u"Ihre Spende von Mahlzeiten"});
    const QString opening =
        in(language, {u"Le %1, vous avez promis des repas (%2) au personnel soignant. Un grand merci ! Nous n’avons "
                      u"pas encore vu le paiement :",
                      u"Op %1 beloofde u maaltijden (%2) voor zorgpersoneel. Hartelijk dank! We zagen de betaling nog "
                      u"niet:",
                      u"On %1 you promised meals (%2) for hospital staff. Thank you very much! We have not seen the "
                      u"payment yet:",
                      u"Am %1 haben Sie Mahlzeiten (%2) für das Krankenhauspersonal versprochen. Herzlichen Dank! Wir "
                      u"haben die Zahlung noch nicht gesehen:"})
            .arg(dayText(language, gift.promised), QString::number(gift.meals));
    const QStringList facts{fact({u"Montant", u"Bedrag", u"Amount", u"Betrag"}, amount),
                            fact({u"À", u"Aan", u"To", u"An"}, gift.restaurant), u"IBAN"_s + colon + gift.iban,
                            fact({u"Communication structurée", u"Gestructureerde mededeling",
                                  u"Structured communication", u"Strukturierte Mitteilung"},
                                 gift.communication)};
    const QString closing =
        in(language, {u"Si vous avez payé entre-temps, ne tenez pas compte de ce message. Vous avez changé d’avis ? "
                      u"Dites-le-nous simplement.",
                      u"Hebt u intussen betaald, dan hoeft u niets te doen. Bent u van gedachten veranderd? Laat het "
                      u"ons gewoon weten.",
                      u"If you have paid meanwhile, nothing needs to be done. If you changed your mind, just tell us.",
                      u"Falls Sie inzwischen bezahlt haben, ist nichts zu tun. Haben Sie es sich anders überlegt? "
                      u"Sagen Sie es uns einfach."});
    result.body = QStringList{greeting(language, to), opening, facts.join(u'\n'), closing, from}.join(u"\n\n"_s);
    return result;
}

Letter thanksToAll(const QList<Language>& languages, const QString& from) {
    QStringList subjects;
    QStringList parts;
    for (const Language language : languages) {
        subjects.append(in(language, wordings[static_cast<std::size_t>(LetterKind::Thanks)].subject));
        parts.append(greeting(language, {}) + u'\n' +
                     in(language, {u"Un grand merci pour votre aide de la semaine dernière.",
                                   u"Hartelijk dank voor uw hulp van vorige week.",
                                   u"Thank you very much for your help last week.",
                                   u"Herzlichen Dank für Ihre Hilfe in der letzten Woche."}) +
                     u'\n' + in(language, wordings[static_cast<std::size_t>(LetterKind::Thanks)].closing));
    }
    parts.append(from);
    return {subjects.join(u" / "_s), parts.join(u"\n\n"_s)};
}

Language letterLanguage(const Person& person) {
    const bool written = person.language && static_cast<std::size_t>(*person.language) < languageCount;
    return written ? *person.language : Language::French;
}

QUrl mailtoUrl(const QStringList& to, const Letter& letter) {
    const auto encoded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QStringList addresses;
    for (const QString& address : to)
        addresses.append(QString::fromLatin1(QUrl::toPercentEncoding(address, "@")));
    QString body = letter.body;
    body.replace(u'\n', "\r\n"_L1); // RFC 6068
    const QString said = u"subject="_s + encoded(letter.subject) + u"&body="_s + encoded(body);
    return QUrl(addresses.size() == 1 ? u"mailto:"_s + addresses.first() + u'?' + said
                                      : u"mailto:?bcc="_s + addresses.join(u',') + u'&' + said,
                QUrl::StrictMode);
}

} // namespace entraide
