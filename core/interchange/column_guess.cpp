// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/column_guess.h"

#include "domain/address_text.h"
#include "domain/date_text.h"
#include "domain/email.h"
#include "domain/phone.h"
#include "domain/text_fold.h"
#include "interchange/availability_reader.h"
#include "interchange/rejects_columns.h"
#include "interchange/time_words.h"
#include "interchange/vocabulary_readers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;
using Target = ImportTarget;

namespace {

enum Kinds { ForVolunteers = 1, ForRequests = 2, ForSignups = 4, ForWork = ForRequests | ForSignups, ForAll = 7 };

Kinds kindsOf(ImportKind kind) {
    switch (kind) {
    case ImportKind::Volunteers:
        return ForVolunteers;
    case ImportKind::Signups:
        return ForSignups;
    case ImportKind::Requests:
        break;
    }
    return ForRequests;
}

struct HeaderWords {
    Target target;
    Kinds kinds;
    QLatin1StringView words; ///< folded, ';' between
};

constexpr std::array headerWords{
    HeaderWords{Target::FullName, ForAll,
                "naam;name;nom et prenom;nom prenom;prenom et nom;nom complet;full name;volledige naam;"
                "naam en voornaam;voornaam en naam;votre nom;uw naam;vor und nachname;vollstandiger name;ihr name"_L1},
    HeaderWords{Target::FullName, ForRequests,
                "beneficiaire;nom du beneficiaire;hulpvrager;begunstigde;beneficiary;personne aidee;pour qui;"
                "voor wie"_L1},
    HeaderWords{Target::GivenName, ForAll,
                "prenom;prenoms;voornaam;voornamen;first name;given name;firstname;vorname"_L1},
    HeaderWords{
        Target::FamilyName, ForAll,
        "nom;nom de famille;familienaam;achternaam;last name;family name;surname;lastname;nachname;familienname"_L1},
    HeaderWords{Target::Email, ForAll,
                "email;emails;mail;adresse email;adresse mail;adresse e mail;courriel;adresse electronique;emailadres;"
                "mailadres;email address;e mail;emailadresse"_L1},
    HeaderWords{Target::Phone, ForAll,
                "gsm;telephone;tel;numero de telephone;numero de gsm;numero de portable;portable;telefoon;"
                "telefoonnummer;telefoonnr;gsm nummer;gsmnummer;gsmnr;tel nr;phone;phone number;mobile;mobile phone;"
                "telephone fixe;vaste lijn;telefonnummer;telefon;handynummer;handy;mobilnummer"_L1},
    HeaderWords{
        Target::Street, ForAll,
        "rue;rue et numero;rue et n;rue n;adresse;adresse postale;adresse complete;straat;straat nr;"
        "straat en nummer;straat en nr;adres;straatnaam;street;address;street address;strasse;strasse und hausnummer;anschrift"_L1},
    HeaderWords{Target::Number, ForVolunteers, "numero;huisnummer;nr;nummer;house number;numero de maison"_L1},
    HeaderWords{Target::Number, ForRequests, "huisnummer;numero de maison;house number"_L1},
    HeaderWords{Target::Box, ForAll, "boite;bte;bus;box;busnummer"_L1},
    HeaderWords{Target::Postcode, ForAll,
                "code postal;cp;postcode;postnummer;zip;zip code;postal code;postleitzahl;plz"_L1},
    HeaderWords{Target::Locality, ForAll,
                "commune;gemeente;ville;stad;localite;woonplaats;plaats;city;town;municipality;"
                "code postal et commune;postcode en gemeente;ort;wohnort;gemeinde;stadt"_L1},
    HeaderWords{Target::PersonLanguage, ForAll,
                "langue;taal;language;langue de contact;voertaal;langue maternelle;moedertaal;contacttaal;sprache"_L1},
    HeaderWords{Target::BirthYear, ForAll,
                "annee de naissance;date de naissance;geboortejaar;geboortedatum;year of birth;birth year;"
                "date of birth;naissance;geburtsdatum;geburtsjahr"_L1},
    HeaderWords{Target::Remark, ForAll,
                "remarques;remarque;commentaire;commentaires;opmerking;opmerkingen;remarks;remark;comments;notes;nota;"
                "message;bericht;autre chose;precisions;toelichting;bemerkung;bemerkungen;anmerkungen"_L1},
    HeaderWords{Target::Registered, ForVolunteers,
                "horodateur;timestamp;tijdstempel;date dinscription;inscrit le;inscription;ingeschreven op;"
                "inschrijvingsdatum;date;datum;registered;heure de fin;completion time;tijd van voltooien;"
                "date de soumission;date submitted;submitdate"_L1},
    HeaderWords{Target::Affiliation, ForVolunteers,
                "vous etes;statut;profil;je suis;qui etesvous;u bent;je bent;ik ben;hoedanigheid;you are;i am;"
                "affiliation"_L1},
    HeaderWords{Target::School, ForVolunteers, "ecole;faculte;school;faculteit;etudes;opleiding;universite"_L1},
    HeaderWords{Target::Services, ForVolunteers,
                "comment souhaitezvous aider;comment voulezvous aider;services;services proposes;aide proposee;"
                "je peux aider;je veux aider;wil helpen met;wil helpen;diensten;waarmee wil je helpen;"
                "hoe wil je helpen;hoe wilt u helpen;taken;taches;type daide;how would you like to help;"
                "services offered;souhaitez vous aider;aider;helpen;wie mochten sie helfen;helfen;dienste"_L1},
    HeaderWords{Target::Skills, ForVolunteers, "competences;vaardigheden;skills"_L1},
    HeaderWords{
        Target::SpokenLanguages, ForVolunteers,
        "langues parlees;langues;talen;gesproken talen;languages;languages spoken;spreekt;sprachen;sprachkenntnisse"_L1},
    HeaderWords{
        Target::Availability, ForVolunteers,
        "disponibilites;disponibilite;vos disponibilites;quand etesvous disponible;beschikbaar;"
        "beschikbaarheid;beschikbaarheden;wanneer beschikbaar;availability;available;verfugbarkeit;wann;quand;wanneer;horaires"_L1},
    HeaderWords{Target::Transport, ForVolunteers,
                "deplacement;deplacements;transport;moyen de transport;mode de transport;mobilite;vervoer;"
                "vervoermiddel;verplaatsing;mobiliteit;verkehrsmittel;fortbewegung"_L1},
    HeaderWords{Target::HoursPerWeek, ForVolunteers,
                "heures par semaine;heures;nombre dheures;uren per week;uren;aantal uren;hours per week;hours"_L1},
    HeaderWords{Target::InformationNote, ForVolunteers,
                "note dinformation;informatienota;information note;note dorganisation"_L1},
    HeaderWords{Target::CriminalRecord, ForVolunteers,
                "uittreksel strafregister;strafregister;extrait de casier judiciaire;casier judiciaire;casier;"
                "criminal record"_L1},
    HeaderWords{Target::Reference, ForRequests,
                "n;no;numero;nr;nummer;id;reference;ref;dossier;dossiernummer;numero de dossier;number"_L1},
    HeaderWords{Target::Received, ForRequests,
                "date;datum;date de la demande;recu le;date dappel;horodateur;timestamp;tijdstempel;ontvangen;"
                "ontvangen op;aanvraagdatum;received"_L1},
    HeaderWords{Target::RequestedBy, ForRequests,
                "demande par;demandeur;demandeuse;aangevraagd door;aanvrager;requested by;requester;contact;"
                "contactpersoon;personne de contact;appelant;beller"_L1},
    HeaderWords{Target::Service, ForRequests,
                "service;services;type daide;aide demandee;aide souhaitee;demande;besoin;dienst;soort hulp;hulp;"
                "hulpvraag;nature de la demande;help needed;service needed;waarvoor"_L1},
    HeaderWords{Target::When, ForRequests,
                "quand;moment;wanneer;when;date souhaitee;tijdstip;jour et heure;dag en uur;horaire;periode"_L1},
    HeaderWords{Target::PeopleNeeded, ForRequests,
                "personnes;nombre de personnes;personen;aantal personen;aantal vrijwilligers;aantal;people;"
                "people needed;nombre de volontaires;nombre de benevoles"_L1},
    HeaderWords{Target::Urgency, ForRequests,
                "urgence;urgentie;urgency;urgent;priorite;prioriteit;priority;dringend"_L1},
    HeaderWords{Target::ConfidentialRemark, ForRequests, "confidentiel;vertrouwelijk;confidential"_L1},
    HeaderWords{Target::Received, ForSignups,
                "horodateur;timestamp;tijdstempel;date;datum;heure de fin;completion time;tijd van voltooien;"
                "date de soumission;date submitted;submitdate;inscrit le;ingeschreven op;received"_L1},
    HeaderWords{Target::Role, ForSignups,
                "role;fonction;poste;tache;mission;rol;functie;taak;task;position;quel role;welke rol;which role"_L1},
    HeaderWords{Target::Shift, ForSignups,
                "shift;shifts;creneau;creneaux;plage horaire;horaire;horaires;moment;quand;jour;tijdslot;tijdstip;"
                "wanneer;dag;when;time slot;slot;quel creneau;quels creneaux;welke shift;disponibilites;"
                "disponibilite;beschikbaarheid;beschikbaar;availability"_L1},
    HeaderWords{Target::None, ForSignups,
                "id;heure de debut;start time;begintijd;response id;id de la reponse;antwoord id;startlanguage;seed;"
                "lastpage;last page;derniere page;laatste pagina;token;date started;startdate;datestamp;ip address;"
                "adresse ip;refurl;langue de depart"_L1},
    HeaderWords{Target::Access, ForRequests, "acces;code porte;toegang;access;instructions dacces;deurcode"_L1},
};

constexpr int wholeHeader = 1000;

Target dayTarget(int weekday) {
    return static_cast<Target>(static_cast<int>(Target::Monday) + weekday - 1);
}

/// "Vos disponibilités [Lundi]", "Lundi", "beschikbaar maandag": the weekday, or 0.
int weekdayOfHeader(const QString& header) {
    static const QRegularExpression bracket(u"\\[([^\\]]+)\\]\\s*$"_s);
    if (const auto match = bracket.match(header); match.hasMatch())
        return weekdayFromName(match.captured(1));
    const QStringList words = foldText(header).split(u' ', Qt::SkipEmptyParts);
    int day = 0;
    for (const QString& word : words) {
        if (const int found = word.size() > 2 ? weekdayFromName(word) : 0) {
            if (day != 0)
                return 0; // "du lundi au vendredi"
            day = found;
        }
    }
    if (day == 0)
        return 0;
    const bool plain = words.size() == 1 || words.first().startsWith("dispo"_L1) || words.first() == "vos"_L1 ||
                       words.first().startsWith("beschikbaar"_L1) || words.first().startsWith("avail"_L1);
    return plain ? day : 0;
}

/// As whole words; the letters that were found.
int weightIn(QStringView key, QLatin1StringView phrase) {
    if (key == phrase)
        return wholeHeader + static_cast<int>(phrase.size());
    for (qsizetype at = key.indexOf(phrase); at >= 0; at = key.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        if ((at == 0 || key[at - 1] == u' ') && (end == key.size() || key[end] == u' '))
            return phrase.size() > 2 ? static_cast<int>(phrase.size()) : 0;
    }
    return 0;
}

struct CellTest {
    Target target;
    Kinds kinds;
    bool (*fits)(const QString&);
};

constexpr std::array cellTests{
    CellTest{Target::Email, ForAll, [](const QString& c) { return emailFromText(c).has_value(); }},
    CellTest{Target::Postcode, ForAll, [](const QString& c) { return c.size() < 8 && belgianPostcode(c).has_value(); }},
    CellTest{Target::Registered, ForVolunteers, [](const QString& c) { return dateFromText(c).has_value(); }},
    CellTest{Target::Received, ForWork, [](const QString& c) { return dateFromText(c).has_value(); }},
    CellTest{Target::Phone, ForAll, [](const QString& c) { return Phone::fromText(c).has_value(); }},
    CellTest{Target::SpokenLanguages, ForVolunteers,
             [](const QString& c) {
                 const auto read = readLanguages(c);
                 return !read.known.isEmpty() && read.unknown.isEmpty();
             }},
    CellTest{Target::PersonLanguage, ForRequests, [](const QString& c) { return languageFromText(c).has_value(); }},
    CellTest{Target::Availability, ForVolunteers,
             [](const QString& c) {
                 const Availability read = readAvailability(c);
                 return read.understood && !read.week.isEmpty();
             }},
    CellTest{Target::Transport, ForVolunteers,
             [](const QString& c) {
                 const auto read = readTransports(c);
                 return !read.known.isEmpty() && read.unknown.isEmpty();
             }},
    CellTest{Target::Services, ForVolunteers,
             [](const QString& c) {
                 const auto read = readServices(c);
                 return !read.known.isEmpty() && read.unknown.isEmpty();
             }},
    CellTest{Target::Service, ForRequests, [](const QString& c) { return serviceFromText(c).has_value(); }},
    CellTest{Target::Locality, ForAll,
             [](const QString& c) {
                 const Address read = splitLocalityLine(c);
                 return belgianPostcode(read.postcode).has_value() && !read.locality.isEmpty();
             }},
    CellTest{Target::Street, ForAll,
             [](const QString& c) {
                 const Address read = splitAddress(c);
                 return !read.number.isEmpty() && read.street.size() > 3;
             }},
};

} // namespace

TargetGuess targetFromHeader(const QString& header, ImportKind kind) {
    if (kind == ImportKind::Volunteers) {
        if (const int weekday = weekdayOfHeader(header))
            return {dayTarget(weekday), wholeHeader};
    }
    const QString key = labelKey(header);
    if (key.isEmpty())
        return {};
    TargetGuess best;
    // What the desk itself writes out is read back.
    if (const auto named = enumFromName<Target>(QString(header.trimmed())))
        return {*named, 2 * wholeHeader};
    const Kinds wanted = kindsOf(kind);
    for (const HeaderWords& words : headerWords) {
        if ((words.kinds & wanted) == 0)
            continue;
        for (qsizetype at = 0; at <= words.words.size();) {
            const qsizetype end = words.words.indexOf(u';', at);
            const qsizetype length = end < 0 ? words.words.size() - at : end - at;
            const int weight = weightIn(key, words.words.sliced(at, length));
            if (weight > best.weight)
                best = {words.target, weight};
            at += length + 1;
        }
    }
    return best;
}

Target targetFromCells(const QStringList& cells, ImportKind kind) {
    constexpr double most = 0.7;
    const Kinds wanted = kindsOf(kind);
    qsizetype filled = 0;
    for (const QString& cell : cells)
        filled += !cell.trimmed().isEmpty();
    if (filled < 2)
        return Target::None;
    for (const CellTest& test : cellTests) {
        if ((test.kinds & wanted) == 0)
            continue;
        const auto fitting = std::ranges::count_if(cells, [&](const QString& c) { return test.fits(c.trimmed()); });
        if (double(fitting) >= most * double(filled))
            return test.target;
    }
    return Target::None;
}

ImportKind guessKind(const QStringList& headers) {
    const auto weightAs = [&](ImportKind kind, std::initializer_list<Target> telling) {
        int weight = 0;
        for (const QString& header : withoutRejectsColumns(headers))
            weight += std::ranges::find(telling, targetFromHeader(header, kind).target) != telling.end();
        return weight;
    };
    const int requests = weightAs(ImportKind::Requests, {Target::When, Target::Service, Target::RequestedBy,
                                                         Target::Urgency, Target::PeopleNeeded});
    const int volunteers =
        weightAs(ImportKind::Volunteers, {Target::Services, Target::Transport, Target::Monday, Target::Availability,
                                          Target::HoursPerWeek, Target::Affiliation, Target::InformationNote});
    return requests > volunteers ? ImportKind::Requests : ImportKind::Volunteers;
}

Language languageOfHeaders(const QStringList& headers) {
    static constexpr std::array french{
        "nom"_L1,       "prenom"_L1,   "rue"_L1,         "commune"_L1,      "telephone"_L1, "adresse"_L1,
        "postal"_L1,    "vous"_L1,     "vos"_L1,         "langues"_L1,      "langue"_L1,    "quand"_L1,
        "remarques"_L1, "remarque"_L1, "heures"_L1,      "par"_L1,          "de"_L1,        "et"_L1,
        "la"_L1,        "urgence"_L1,  "deplacement"_L1, "beneficiaire"_L1, "personnes"_L1, "disponibilites"_L1};
    static constexpr std::array dutch{
        "naam"_L1,   "voornaam"_L1,   "straat"_L1,      "gemeente"_L1,    "telefoon"_L1, "adres"_L1,
        "met"_L1,    "op"_L1,         "wil"_L1,         "beschikbaar"_L1, "vervoer"_L1,  "talen"_L1,
        "taal"_L1,   "wanneer"_L1,    "opmerkingen"_L1, "opmerking"_L1,   "uren"_L1,     "hulpvrager"_L1,
        "dienst"_L1, "achternaam"_L1, "familienaam"_L1, "personen"_L1,    "dringend"_L1, "strafregister"_L1};
    static constexpr std::array english{"name"_L1,    "first"_L1,    "last"_L1,         "street"_L1,    "city"_L1,
                                        "phone"_L1,   "address"_L1,  "languages"_L1,    "language"_L1,  "when"_L1,
                                        "remarks"_L1, "hours"_L1,    "availability"_L1, "your"_L1,      "help"_L1,
                                        "the"_L1,     "postcode"_L1, "urgency"_L1,      "requested"_L1, "people"_L1};
    const QStringList words = foldText(withoutRejectsColumns(headers).join(u' ')).split(u' ', Qt::SkipEmptyParts);
    const auto count = [&](const auto& list) {
        return std::ranges::count_if(words, [&](const QString& word) {
            return std::ranges::any_of(list, [&](QLatin1StringView known) { return word == known; });
        });
    };
    const auto fr = count(french);
    const auto nl = count(dutch);
    const auto en = count(english);
    if (nl > fr && nl >= en)
        return Language::Dutch;
    return en > fr ? Language::English : Language::French;
}

} // namespace entraide
