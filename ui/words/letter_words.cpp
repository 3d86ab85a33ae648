// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/letter_words.h"

#include "domain/address_text.h"
#include "domain/phone.h"
#include "ui/words/interface_language.h"
#include "ui/words/money_words.h"
#include "ui/words/named_words.h"
#include "ui/words/place_names.h"
#include "ui/words/time_words.h"

#include <algorithm>
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
    InEach opening;    ///< before the list of times
    InEach closing;    ///< after it
    InEach alone = {}; ///< in the place of the opening where there are no times
};

constexpr std::array<Wording, enumCount<LetterKind>()> wordings{
    Wording{{u"Rappel : votre aide", u"Herinnering: uw hulp", u"Reminder: your help", u"Erinnerung: Ihre Hilfe"},
            {u"Pour rappel, vous avez promis votre aide :", u"Ter herinnering: u beloofde te helpen:",
             u"This is a reminder of the help you promised:", u"Zur Erinnerung: Sie haben Ihre Hilfe zugesagt:"},
            {u"Un empêchement ? Prévenez-nous au plus vite. Merci d’avance !",
             u"Kunt u niet? Laat het ons zo snel mogelijk weten. Alvast bedankt!",
             u"If you cannot come, please tell us as soon as you can. Thank you!",
             u"Falls Sie verhindert sind, sagen Sie uns bitte so bald wie möglich Bescheid. Vielen Dank im Voraus!"},
            {u"Pour rappel, vous avez promis votre aide.", u"Ter herinnering: u beloofde te helpen.",
             u"This is a reminder of the help you promised.", u"Zur Erinnerung: Sie haben Ihre Hilfe zugesagt."}},
    Wording{{u"Merci pour votre aide", u"Bedankt voor uw hulp", u"Thank you for your help", u"Danke für Ihre Hilfe"},
            {u"Un grand merci pour votre aide :", u"Hartelijk dank voor uw hulp:",
             u"Thank you very much for your help:", u"Herzlichen Dank für Ihre Hilfe:"},
            {u"Tout s’est-il bien passé ? Dites-le-nous, une remarque aide toujours.",
             u"Is alles goed verlopen? Laat het ons weten: een opmerking helpt altijd.",
             u"Did all go well? Do tell us: a remark always helps.",
             u"Ist alles gut verlaufen? Sagen Sie es uns: Ein Hinweis hilft immer."},
            {u"Un grand merci pour votre aide.", u"Hartelijk dank voor uw hulp.", u"Thank you very much for your help.",
             u"Herzlichen Dank für Ihre Hilfe."}},
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
         u"Ist alles gut verlaufen? Brauchen Sie noch Hilfe? Sagen Sie es uns."}},
    Wording{{u"Pourriez-vous aider ?", u"Kunt u helpen?", u"Could you help?", u"Könnten Sie helfen?"},
            {u"Nous cherchons quelqu’un et avons pensé à vous :", u"We zoeken iemand en dachten aan u:",
             u"We are looking for somebody and thought of you:", u"Wir suchen jemanden und haben an Sie gedacht:"},
            {u"Cela vous convient-il ? Répondez-nous par oui ou par non, nous vous confirmons ensuite.",
             u"Past dit voor u? Antwoord ons met ja of nee, daarna bevestigen we het u.",
             u"Does this suit you? Please answer yes or no; we then confirm it to you.",
             u"Passt Ihnen das? Antworten Sie uns bitte mit Ja oder Nein, wir bestätigen es Ihnen dann."},
            {u"Nous cherchons quelqu’un et avons pensé à vous.", u"We zoeken iemand en dachten aan u.",
             u"We are looking for somebody and thought of you.", u"Wir suchen jemanden und haben an Sie gedacht."}},
    Wording{
        {u"Votre créneau a changé", u"Uw moment is gewijzigd", u"Your slot has moved", u"Ihr Termin hat sich geändert"},
        {u"Votre créneau a été déplacé. Voici le nouveau :", u"Uw moment is verplaatst. Dit is het nieuwe:",
         u"Your slot has moved. This is the new one:", u"Ihr Termin wurde verschoben. Das ist der neue:"},
        {u"Cela ne vous convient pas ? Dites-le-nous, nous chercherons une solution.",
         u"Past dit niet voor u? Laat het ons weten, dan zoeken we een oplossing.",
         u"If this does not suit you, please tell us and we find a way.",
         u"Passt Ihnen das nicht? Sagen Sie es uns, dann finden wir eine Lösung."},
        {u"Votre créneau a été déplacé.", u"Uw moment is verplaatst.", u"Your slot has moved.",
         u"Ihr Termin wurde verschoben."}},
    Wording{{u"Votre aide n’est plus nécessaire", u"Uw hulp is niet meer nodig", u"Your help is not needed any more",
             u"Ihre Hilfe wird nicht mehr gebraucht"},
            {u"Ceci n’aura pas lieu, ne venez donc pas :", u"Dit gaat niet door, u hoeft dus niet te komen:",
             u"This does not take place, so please do not come:",
             u"Das findet nicht statt, kommen Sie also bitte nicht:"},
            {u"Merci d’avoir été disponible ; nous comptons volontiers sur vous une prochaine fois.",
             u"Bedankt dat u klaarstond; we rekenen graag een volgende keer op u.",
             u"Thank you for having been ready; we gladly count on you another time.",
             u"Danke, dass Sie bereit waren; wir zählen gern ein anderes Mal auf Sie."},
            {u"Ce qui était prévu avec vous n’aura pas lieu.", u"Wat met u afgesproken was, gaat niet door.",
             u"What was arranged with you does not take place.", u"Was mit Ihnen vereinbart war, findet nicht statt."}},
    Wording{{u"Il nous manque une feuille signée", u"Er ontbreekt een getekend blad", u"A signed sheet is missing",
             u"Ein unterschriebenes Blatt fehlt"},
            {u"Nous n’avons pas encore reçu la feuille signée pour :", u"We kregen het getekende blad nog niet voor:",
             u"We have not received the signed sheet yet for:",
             u"Wir haben das unterschriebene Blatt noch nicht erhalten für:"},
            {u"Pouvez-vous nous l’apporter ou nous en envoyer une photo ? Sans elle, nous ne pouvons ni compter vos "
             u"heures ni rembourser vos frais.",
             u"Kunt u het ons bezorgen of er een foto van sturen? Zonder dat blad kunnen we uw uren niet tellen en uw "
             u"kosten niet terugbetalen.",
             u"Could you bring it, or send us a photograph? Without it we can neither count your hours nor refund your "
             u"expenses.",
             u"Können Sie es uns bringen oder ein Foto davon schicken? Ohne dieses Blatt können wir weder Ihre Stunden "
             u"zählen noch Ihre Kosten erstatten."},
            {u"Nous n’avons pas encore reçu votre feuille signée.", u"We kregen uw getekende blad nog niet.",
             u"We have not received your signed sheet yet.",
             u"Wir haben Ihr unterschriebenes Blatt noch nicht erhalten."}},
    Wording{
        {u"Votre note d’information", u"Uw informatienota", u"Your information note", u"Ihr Informationsblatt"},
        {u"Voici la note d’information que la loi du 3 juillet 2005 prévoit pour les volontaires. Elle est jointe à "
         u"ce message et vaut aussi pour :",
         u"Hierbij de informatienota waarin de wet van 3 juli 2005 voor vrijwilligers voorziet. U vindt ze als "
         u"bijlage; ze geldt ook voor:",
         u"Here is the information note that the law of 3 July 2005 requires for volunteers. It is attached, and "
         u"also holds for:",
         u"Hier ist das Informationsblatt, das das Gesetz vom 3. Juli 2005 für Freiwillige vorsieht. Es liegt dieser "
         u"Nachricht bei und gilt auch für:"},
        {u"Lisez-la et répondez-nous que vous l’avez reçue. Une question ? Nous y répondons volontiers.",
         u"Lees ze en laat ons weten dat u ze ontvangen hebt. Een vraag? We antwoorden graag.",
         u"Please read it and tell us that you have received it. We gladly answer any question.",
         u"Lesen Sie es bitte und sagen Sie uns, dass Sie es erhalten haben. Fragen beantworten wir gern."},
        {u"Voici la note d’information que la loi du 3 juillet 2005 prévoit pour les volontaires. Elle est jointe à "
         u"ce message.",
         u"Hierbij de informatienota waarin de wet van 3 juli 2005 voor vrijwilligers voorziet. U vindt ze als "
         u"bijlage.",
         u"Here is the information note that the law of 3 July 2005 requires for volunteers. It is attached.",
         u"Hier ist das Informationsblatt, das das Gesetz vom 3. Juli 2005 für Freiwillige vorsieht. Es liegt dieser "
         u"Nachricht bei."}}};

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
    return kind != LetterKind::WhoComes && kind != LetterKind::WasAllWell;
}

/// Where they go is said before it, and where it has changed.
bool tellsDoor(LetterKind kind) {
    return kind == LetterKind::Reminder || kind == LetterKind::Moved;
}

/// In that language, else in the first in which it is written.
QString titleIn(Language language, const LocalText& text) {
    const std::array<const QString*, languageCount> own{&text.fr, &text.nl, &text.en, &text.de};
    if (const QString& asked = *own[static_cast<std::size_t>(language)]; !asked.isEmpty())
        return asked;
    const auto written = std::ranges::find_if(own, [](const QString* one) { return !one->isEmpty(); });
    return written == own.end() ? QString() : **written;
}

QString timeLine(LetterKind kind, Language language, const CourtesyDetail& time) {
    QString when = time.date.isValid() ? dayText(language, time.date) : QString();
    if (!time.hours.isEmpty())
        when += (when.isEmpty() ? QString() : u", "_s) + hoursText(time.hours);
    QStringList what;
    if (time.service)
        what.append(in(language, services[static_cast<std::size_t>(*time.service)]));
    what.append(titleIn(language, time.titles));
    if (!isToHelper(kind)) {
        what.append(time.helper);
    } else if (time.helped.isEmpty()) {
        what.append(time.postcode.isEmpty() ? QString()
                                            : quarter(language, time.postcode)); // who and where exactly was not told
    } else {
        what.append(time.helped);
        if (tellsDoor(kind)) {
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

QList<LetterKind> lettersToHelpers() {
    using enum LetterKind;
    return {Reminder, Proposed, Moved, Cancelled, Thanks, MissingSheet, InformationNote};
}

bool tellsReason(LetterKind kind) {
    return kind == LetterKind::Moved || kind == LetterKind::Cancelled;
}

QString word(LetterKind kind) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("LetterKind", "reminder"),
        QT_TRANSLATE_NOOP("LetterKind", "thanks"),
        QT_TRANSLATE_NOOP("LetterKind", "who comes"),
        QT_TRANSLATE_NOOP("LetterKind", "question whether all went well"),
        QT_TRANSLATE_NOOP("LetterKind", "question whether they can help"),
        QT_TRANSLATE_NOOP("LetterKind", "another time"),
        QT_TRANSLATE_NOOP("LetterKind", "cancellation"),
        QT_TRANSLATE_NOOP("LetterKind", "signed sheet that is missing"),
        QT_TRANSLATE_NOOP("LetterKind", "information note"),
    };
    return words::named("LetterKind", names, kind);
}

Letter LetterParts::whole() const {
    return {subject, QStringList{greeting, text, from}.join(u"\n\n"_s)};
}

LetterParts letterParts(LetterKind kind, Language language, const QString& to, const QList<CourtesyDetail>& times,
                        const QString& from, const QString& reason) {
    const Wording& wording = wordings[static_cast<std::size_t>(kind)];
    QStringList lines;
    for (const CourtesyDetail& time : times)
        lines.append(timeLine(kind, language, time));
    const bool isAlone = lines.isEmpty() && wording.alone[0];
    QStringList parts{in(language, isAlone ? wording.alone : wording.opening), lines.join(u'\n')};
    if (tellsReason(kind) && !reason.trimmed().isEmpty())
        parts.append(in(language, {u"Raison : %1", u"Reden: %1", u"Reason: %1", u"Grund: %1"}).arg(reason.trimmed()));
    parts.append(in(language, wording.closing));
    if (isAlone)
        parts.removeAll(QString());
    return {in(language, wording.subject), greeting(language, to), parts.join(u"\n\n"_s), from};
}

Letter letter(LetterKind kind, Language language, const QString& to, const QList<CourtesyDetail>& times,
              const QString& from, const QString& reason) {
    return letterParts(kind, language, to, times, from, reason).whole();
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

} // namespace entraide
