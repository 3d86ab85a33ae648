// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/vocabulary_readers.h"

#include "domain/text_fold.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// A value and the folded words for it, with ';' between.
template <class E> struct Wording {
    E value;
    QLatin1StringView words;
};

constexpr std::array serviceWords{
    Wording{Service::Shopping, "faire des courses;faire les courses;faire ses courses;courses;achats;supermarche;"
                               "boodschappen doen;boodschappen;inkopen;winkelen;groceries;grocery shopping;errands"_L1},
    Wording{Service::DogWalk,
            "promener le chien;promener un chien;promener son chien;promenade du chien;sortir le chien;"
            "chien;chiens;hond uitlaten;honden uitlaten;hond;honden;wandelen met de hond;"
            "dog walking;walk the dog;walking the dog;dog;dogs"_L1},
    Wording{Service::PhoneCall,
            "appel telephonique;appels telephoniques;appel;appels;appeler;telephone;telephoner;"
            "coup de fil;contact telephonique;ecoute telephonique;telefoontje;telefoontjes;"
            "telefoneren;telefonisch contact;bellen;opbellen;phone calls;telephone call;call;calls"_L1},
    Wording{Service::Accompany, "accompagner a un rendezvous;accompagnement;accompagner;rendezvous;rendez vous;"
                                "conduire chez le medecin;begeleiden naar afspraak;begeleiden;begeleiding;"
                                "meegaan naar afspraak;afspraak;accompany to an appointment;accompanying;"
                                "appointment;drive to an appointment"_L1},
    Wording{Service::Babysitting, "baby sitting;garde denfants;garder des enfants;babysitten;babysit;oppas;"
                                  "kinderopvang;kinderen opvangen;childcare;child minding"_L1},
    Wording{Service::Homework, "aide aux devoirs;devoirs;soutien scolaire;ecole de devoirs;cours particuliers;"
                               "huiswerkhulp;huiswerk;huiswerkbegeleiding;bijles;homework help;tutoring"_L1},
    Wording{Service::Letters, "ecrire a un resident;ecrire une lettre;ecrire des lettres;ecrire;lettre;lettres;"
                              "courrier;correspondance;brief schrijven;brieven schrijven;brief;brieven;kaartje;"
                              "kaartjes;letter;write a letter;letter writing;write to a resident"_L1},
    Wording{Service::Masks, "coudre des masques;coudre;couture;masques;masque;mondmaskers naaien;mondmaskers;"
                            "naaien;maskers;sew masks;sewing masks;sewing;mask"_L1},
    Wording{Service::Cooking, "cuisiner un repas;cuisiner;cuisine;preparer un repas;repas;koken;maaltijd;"
                              "maaltijden;maaltijd koken;cook;cook a meal;meal;meals"_L1},
    Wording{Service::BikeDelivery, "livraison a velo;livraisons a velo;livrer a velo;coursier;coursier a velo;"
                                   "livraison;livraisons;fietskoerier;bezorgen met de fiets;koerier;bezorgen;"
                                   "bicycle delivery;bike courier;courier;delivery"_L1},
    Wording{Service::Hosting, "heberger;hebergement;accueillir chez soi;loger quelquun;logement;onderdak;"
                              "opvang thuis;huisvesting;host a person;host;housing"_L1},
    Wording{Service::FoodParcel, "colis alimentaire;colis alimentaires;colis;distribution de colis;aide alimentaire;"
                                 "voedselpakket;voedselpakketten;voedselhulp;food parcels;food aid"_L1},
    Wording{Service::Moving, "demenagement;demenager;porter des meubles;verhuizen;verhuis;verhuizing;moving house"_L1},
    Wording{Service::Paperwork, "aide administrative;administratif;administration;papiers;demarches administratives;"
                                "demarches;formulaires;administratie;administratieve hulp;papierwerk;papieren;"
                                "formulieren;administrative help;forms"_L1},
    Wording{Service::HomeVisit, "visite a domicile;visites a domicile;visite;visites;compagnie;tenir compagnie;"
                                "huisbezoek;huisbezoeken;bezoek;gezelschap;home visits;visit;company;companionship"_L1},
    Wording{Service::Pharmacy, "pharmacie;aller a la pharmacie;medicaments;apotheek;naar de apotheek;medicijnen;"
                               "geneesmiddelen;medicines;medication"_L1},
    Wording{Service::Reception, "accueil;tenir laccueil;onthaal;balie;receptie;front desk;welcome desk"_L1},
    Wording{Service::Sorting, "tri;trier;tri de dons;trier des dons;tri de vetements;sorteren;kleding sorteren;"
                              "sort donations"_L1},
};

constexpr std::array languageWords{
    Wording{Language::French, "francais;francaise;francophone;frans;franstalig;french"_L1},
    Wording{Language::Dutch, "neerlandais;neerlandaise;neerlandophone;flamand;nederlands;nederlandstalig;vlaams;"
                             "dutch;flemish"_L1},
    Wording{Language::English, "anglais;anglaise;anglophone;engels;engelstalig;english;eng"_L1},
    Wording{Language::German, "allemand;allemande;germanophone;duits;duitstalig;german;deutsch"_L1},
    Wording{Language::Arabic, "arabe;arabisch;arabic;darija"_L1},
    Wording{Language::Turkish, "turc;turque;turks;turkish;turkce"_L1},
    Wording{Language::Spanish, "espagnol;espagnole;spaans;spanish;espanol"_L1},
    Wording{Language::Italian, "italien;italienne;italiaans;italian;italiano"_L1},
    Wording{Language::Portuguese, "portugais;portugaise;portugees;portuguese;portugues"_L1},
    Wording{Language::Polish, "polonais;polonaise;pools;polish;polski"_L1},
    Wording{Language::Romanian, "roumain;roumaine;roemeens;romanian;romana"_L1},
    Wording{Language::Ukrainian, "ukrainien;ukrainienne;oekraiens;ukrainian;ua"_L1},
    Wording{Language::SignLanguage, "langue des signes;lsfb;gebarentaal;vgt;sign language"_L1},
};

constexpr std::array transportWords{
    Wording{Transport::OnFoot, "a pied;pied;marche;te voet;voet;foot;walking;walk"_L1},
    Wording{Transport::Bicycle, "velo;a velo;bicyclette;velo electrique;fiets;met de fiets;elektrische fiets;bike;"
                                "cycling"_L1},
    Wording{Transport::CargoBike, "velo cargo;velocargo;bakfiets"_L1},
    Wording{Transport::PublicTransport,
            "transports en commun;transport en commun;transports publics;stib;mivb;bus;tram;"
            "metro;train;trein;openbaar vervoer;ov"_L1},
    Wording{Transport::Car, "voiture;en voiture;auto;met de auto;wagen;automobile"_L1},
    Wording{Transport::Van, "camionnette;bestelwagen;busje;bestelbus"_L1},
};

constexpr std::array affiliationWords{
    Wording{Affiliation::Student, "etudiant;etudiante;etudiants;studente;studenten;students"_L1},
    Wording{Affiliation::Staff, "membre du personnel;personnel;employe;employee;personeelslid;personeel;medewerker;"
                                "professeur;chercheur"_L1},
    Wording{Affiliation::Alumni, "ancien;ancienne;anciens;ancien etudiant;ancienne etudiante;diplome;diplomee;"
                                 "oudstudent;oud student;alumnus;alumna;graduate;former student"_L1},
    Wording{Affiliation::Neighbour, "voisin;voisine;voisins;habitant;habitante;riverain;buur;buurman;buurvrouw;"
                                    "buurtbewoner;neighbor;resident"_L1},
    Wording{Affiliation::Other, "autre;autres;ander;andere;anders"_L1},
};

constexpr std::array urgencyWords{
    Wording{Urgency::Low, "basse;bas;faible;laag;pas urgent;pas urgente;non urgent;pas presse;niet dringend;"
                          "geen haast;not urgent"_L1},
    Wording{Urgency::Normal, "normale;normaal;moyenne;moyen;gewoon;gemiddeld;medium;standard;ordinaire"_L1},
    Wording{Urgency::High, "haute;haut;elevee;eleve;hoog;hoge;important;importante;belangrijk;prioritaire"_L1},
    Wording{Urgency::Urgent, "urgente;urgence;tres urgent;tres urgente;dringend;zeer dringend;hoogdringend;spoed;"
                             "asap;immediat"_L1},
};

constexpr std::array skillWords{
    Wording{Skill::DrivingLicence, "permis;permis de conduire;permis b;rijbewijs;rijbewijs b;driving license"_L1},
    Wording{Skill::FirstAid, "premiers secours;secourisme;secouriste;brevet de secourisme;ehbo;eerste hulp"_L1},
    Wording{Skill::Care, "soins;soin;infirmier;infirmiere;aide soignant;aidesoignant;aidesoignante;zorg;"
                         "verpleegkundige;verzorging;nursing"_L1},
    Wording{Skill::Sewing, "couture;coudre;naaien"_L1},
    Wording{Skill::Cooking, "cuisine;cuisiner;koken;cook"_L1},
    Wording{Skill::Computer, "informatique;ordinateur;computers;pc;it"_L1},
    Wording{Skill::Childcare, "enfants;garde denfants;puericultrice;kinderen;kinderopvang;children"_L1},
    Wording{Skill::HeavyLifting, "porter des charges;charges lourdes;tillen;zwaar werk;zwaar tillen;lifting"_L1},
};

/// A closed list's wordings by their folded text. The stable names are among them: what the desk itself writes out is
/// read back.
template <class E> QHash<QString, E> makeIndex(std::span<const Wording<E>> table) {
    QHash<QString, E> index;
    for (const Wording<E>& wording : table) {
        for (const QString& words : QString(wording.words).split(u';'))
            index.insert(words, wording.value);
    }
    for (const E value : enumValues<E>())
        index.insert(foldText(QString(enumName(value)).replace(u'_', u' ')), value);
    return index;
}

/// Whether \a wording stands in \a key as whole words.
bool holds(QStringView key, QStringView wording) {
    for (qsizetype at = key.indexOf(wording); at >= 0; at = key.indexOf(wording, at + 1)) {
        const qsizetype end = at + wording.size();
        if ((at == 0 || key[at - 1] == u' ') && (end == key.size() || key[end] == u' '))
            return true;
    }
    return false;
}

/// The whole label if it is known, else the longest known wording in it.
template <class E> std::optional<E> fromText(QStringView text, const QHash<QString, E>& index) {
    const QString key = labelKey(text);
    if (const auto whole = index.constFind(key); whole != index.constEnd())
        return *whole;
    constexpr qsizetype shortest = 3; // "de", "it": languages' codes are words of their own
    std::optional<E> best;
    QStringView longest;
    for (auto it = index.begin(); it != index.end(); ++it) {
        const QStringView words = it.key();
        // Of two as long the first in the alphabet, so that the answer does not hang on a hash.
        const bool better = words.size() > longest.size() || (words.size() == longest.size() && words < longest);
        if (words.size() >= shortest && better && holds(key, words)) {
            best = *it;
            longest = words;
        }
    }
    return best;
}

template <class E> Choices<E> readChoices(const QString& cell, std::optional<E> (*read)(QStringView)) {
    Choices<E> choices;
    const auto add = [&](E value) {
        if (!choices.known.contains(value))
            choices.known.append(value);
    };
    for (const QString& part : splitChoices(cell)) {
        if (const auto value = read(part))
            add(*value);
        else
            choices.unknown.append(part);
    }
    return choices;
}

std::optional<int> firstNumbers(QStringView text, int least, int most) {
    static const QRegularExpression number(u"\\d+"_s);
    int found = 0;
    for (auto it = number.globalMatchView(text); it.hasNext();)
        found = std::max(found, it.next().capturedView().toInt());
    return found >= least && found <= most ? std::optional(found) : std::nullopt;
}

} // namespace

QString labelKey(QStringView text) {
    static constexpr std::array endings{"e"_L1,  "es"_L1,  "s"_L1,     "ne"_L1,   "nes"_L1,
                                        "le"_L1, "les"_L1, "trice"_L1, "euse"_L1, "ere"_L1};
    // "Voisin·e", "Étudiant(e)", "Étudiant.e.s": the ending goes, the word stays.
    static const QRegularExpression inclusive(u"[\u00b7\u2022\u2027.(](\\p{L}{1,5})\\)?"_s);
    QString plain = text.toString();
    for (auto it = inclusive.globalMatch(text.toString()); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedStart() > 0 && text[match.capturedStart() - 1].isLetter() &&
            std::ranges::any_of(endings, [&](QLatin1StringView e) { return foldText(match.capturedView(1)) == e; }))
            for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
                plain[i] = u' ';
    }
    return foldText(plain);
}

QStringList splitChoices(const QString& cell) {
    QStringList parts;
    QString part;
    int depth = 0;
    const auto isDigit = [&](qsizetype at) { return at >= 0 && at < cell.size() && cell[at].isDigit(); };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell[i];
        depth += c == u'(' ? 1 : c == u')' && depth > 0 ? -1 : 0;
        const bool inDate = c == u'/' && isDigit(i - 1) && isDigit(i + 1); // 25/11
        if (depth == 0 && !inDate && u",;/|\n\r\u2022"_s.contains(c)) {
            parts.append(part.trimmed());
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part.trimmed());
    parts.removeAll(QString());
    return parts;
}

std::optional<Service> serviceFromText(QStringView text) {
    static const QHash<QString, Service> index = makeIndex<Service>(serviceWords);
    return fromText(text, index);
}
std::optional<Language> languageFromText(QStringView text) {
    static const QHash<QString, Language> index = makeIndex<Language>(languageWords);
    return fromText(text, index);
}
std::optional<Transport> transportFromText(QStringView text) {
    static const QHash<QString, Transport> index = makeIndex<Transport>(transportWords);
    return fromText(text, index);
}
std::optional<Affiliation> affiliationFromText(QStringView text) {
    static const QHash<QString, Affiliation> index = makeIndex<Affiliation>(affiliationWords);
    return fromText(text, index);
}
std::optional<Urgency> urgencyFromText(QStringView text) {
    static const QHash<QString, Urgency> index = makeIndex<Urgency>(urgencyWords);
    return fromText(text, index);
}
std::optional<Skill> skillFromText(QStringView text) {
    static const QHash<QString, Skill> index = makeIndex<Skill>(skillWords);
    return fromText(text, index);
}

Choices<Service> readServices(const QString& cell) {
    return readChoices<Service>(cell, serviceFromText);
}
Choices<Language> readLanguages(const QString& cell) {
    // "Frans en Engels", "FR NL": one part, several languages.
    static const QRegularExpression between(u"\\s+(?:et|en|and|ou|of|\\+|&)\\s+"_s);
    Choices<Language> choices;
    const auto add = [&](Language language) {
        if (!choices.known.contains(language))
            choices.known.append(language);
    };
    for (const QString& part : splitChoices(cell)) {
        for (const QString& name : part.split(between, Qt::SkipEmptyParts)) {
            QList<Language> single;
            for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
                if (const auto language = languageFromText(word))
                    single.append(*language);
            }
            if (single.size() > 1)
                std::ranges::for_each(single, add);
            else if (const auto language = languageFromText(name))
                add(*language);
            else
                choices.unknown.append(name);
        }
    }
    return choices;
}
Choices<Transport> readTransports(const QString& cell) {
    return readChoices<Transport>(cell, transportFromText);
}
Choices<Skill> readSkills(const QString& cell) {
    return readChoices<Skill>(cell, skillFromText);
}

std::optional<bool> yesOrNo(QStringView text) {
    static constexpr std::array yes{"oui"_L1,     "ja"_L1,       "yes"_L1,     "y"_L1,     "j"_L1,      "o"_L1,
                                    "x"_L1,       "v"_L1,        "1"_L1,       "vrai"_L1,  "waar"_L1,   "true"_L1,
                                    "ok"_L1,      "daccord"_L1,  "akkoord"_L1, "vu"_L1,    "gezien"_L1, "jaccepte"_L1,
                                    "accepte"_L1, "aanvaard"_L1, "si"_L1,      "agree"_L1, "seen"_L1};
    static constexpr std::array no{"non"_L1, "nee"_L1,  "neen"_L1,   "no"_L1,     "n"_L1,
                                   "0"_L1,   "faux"_L1, "onwaar"_L1, "false"_L1,  "pas"_L1,
                                   "nog"_L1, "not"_L1,  "niet"_L1,   "jamais"_L1, "refuse"_L1};
    if (text.contains(u'\u2713') || text.contains(u'\u2714') || text.contains(u'\u2611'))
        return true;
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    const auto any = [&](const auto& list) {
        return std::ranges::any_of(list, [&](QLatin1StringView word) { return words.contains(word); });
    };
    if (words.isEmpty())
        return std::nullopt;
    // "Non, je n'accepte pas" holds words of both: a refusal is never read as a consent.
    if (any(no))
        return false;
    return any(yes) ? std::optional(true) : std::nullopt;
}

std::optional<int> hoursPerWeekFromText(QStringView text) {
    return firstNumbers(text, 1, 80);
}

std::optional<int> peopleNeededFromText(QStringView text) {
    return firstNumbers(text, 1, 99);
}

} // namespace entraide
