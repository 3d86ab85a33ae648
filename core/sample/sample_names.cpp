// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_names.h"

#include "domain/text_fold.h"

#include <QUuid>

#include <array>

namespace entraide {

namespace {

struct NameOrigin {
    std::span<const char16_t* const> given;
    std::span<const char16_t* const> family;
    Language letters;
    std::optional<Language> home;
    int weight;
};

constexpr const char16_t* frenchGiven[] = {
    u"Camille", u"Julie",   u"Émilie",  u"Chloé",    u"Zoé",    u"Manon",    u"Hélène",   u"Noémie",  u"Amélie",
    u"Pauline", u"Louise",  u"Céline",  u"Inès",     u"Lucie",  u"Valérie",  u"Nathalie", u"Monique", u"Jeannine",
    u"Colette", u"Thomas",  u"Lucas",   u"Hugo",     u"Noé",    u"Léo",      u"Cédric",   u"Gaëtan",  u"Benoît",
    u"Olivier", u"Quentin", u"Mathieu", u"François", u"Michel", u"Jean-Luc", u"Raymond",  u"Albert",  u"Gisèle"};
constexpr const char16_t* frenchFamily[] = {u"Dubois",  u"Lambert",  u"Dupont",  u"Martin",   u"Simon",   u"Leroy",
                                            u"Laurent", u"Renard",   u"Gérard",  u"Lefèvre",  u"Dumont",  u"Thiry",
                                            u"Roux",    u"Delvaux",  u"Marchal", u"Noël",     u"Denis",   u"Collard",
                                            u"Hubert",  u"Fontaine", u"Lejeune", u"Carlier",  u"Henrard", u"Warnier",
                                            u"Gillet",  u"Baudoux",  u"Pirard",  u"Delcourt", u"Mahieu",  u"Deschamps"};
constexpr const char16_t* dutchGiven[] = {
    u"Lotte", u"Sara",  u"Anneleen", u"Nele",   u"Katrien", u"Griet", u"Ilse",   u"Marleen", u"Godelieve",
    u"Lien",  u"Jonas", u"Wout",     u"Pieter", u"Bram",    u"Stijn", u"Jeroen", u"Tom",     u"Luc",
    u"Guido", u"Willy", u"Femke",    u"Hilde",  u"Veerle",  u"Koen",  u"Dries",  u"Maarten"};
constexpr const char16_t* dutchFamily[] = {
    u"Peeters",      u"Janssens",     u"Claes",     u"Willems",  u"Maes",           u"Goossens",  u"Wouters",
    u"De Smet",      u"Jacobs",       u"Mertens",   u"De Wolf",  u"Verbeke",        u"D'Hondt",   u"Van Damme",
    u"Vandenabeele", u"Claessens",    u"Lemmens",   u"Smets",    u"Van den Broeck", u"Hendrickx", u"De Backer",
    u"Vermeulen",    u"Vandenberghe", u"De Clercq", u"Michiels", u"Van Hove"};
constexpr const char16_t* maghrebGiven[] = {
    u"Karim", u"Youssef", u"Mohamed", u"Samir",   u"Ali",    u"Hamza", u"Rachid", u"Omar",  u"Fatima", u"Yasmine",
    u"Nadia", u"Leïla",   u"Aya",     u"Khadija", u"Samira", u"Salma", u"Houda",  u"Imane", u"Malika", u"Fatima Zahra"};
constexpr const char16_t* maghrebFamily[] = {u"Benali", u"El Idrissi", u"Haddad",  u"Bakkali",   u"Amrani",
                                             u"Ouali",  u"Alaoui",     u"Bouazza", u"Cherkaoui", u"El Amrani",
                                             u"Tahiri", u"Mansouri",   u"Belhaj",  u"Zerouali",  u"Lahlou"};
constexpr const char16_t* turkishGiven[] = {u"Elif",   u"Zeynep",  u"Ayşe", u"Emine", u"Merve",
                                            u"Mehmet", u"Mustafa", u"Emre", u"Hasan", u"Kerem"};
constexpr const char16_t* turkishFamily[] = {u"Kaya",  u"Yılmaz", u"Demir", u"Şahin",
                                             u"Çelik", u"Öztürk", u"Aydın", u"Arslan"};
constexpr const char16_t* congoleseGiven[] = {u"Grâce",   u"Divine",    u"Espérance", u"Aminata", u"Chantal",
                                              u"Patrick", u"Christian", u"Moussa",    u"Ibrahim", u"Dieudonné"};
constexpr const char16_t* congoleseFamily[] = {u"Mbala",  u"Okafor",  u"Traoré", u"Kabongo", u"Ilunga",
                                               u"Diallo", u"Mutombo", u"Ba",     u"Nsimba"};
constexpr const char16_t* iberianGiven[] = {u"Rosa", u"Maria",  u"Carmen",  u"Inês", u"Beatriz",
                                            u"João", u"Miguel", u"Antonio", u"José", u"Rui"};
constexpr const char16_t* iberianFamily[] = {u"Pereira",  u"García", u"Fernández", u"Silva",
                                             u"Da Costa", u"Lopes",  u"Moreno",    u"Ferreira"};
constexpr const char16_t* polishGiven[] = {u"Agnieszka", u"Katarzyna", u"Ewa", u"Zofia", u"Piotr", u"Tomasz", u"Marek"};
constexpr const char16_t* polishFamily[] = {u"Nowak", u"Kowalski", u"Łukasiewicz", u"Wójcik", u"Zieliński", u"Mazur"};
constexpr const char16_t* italianGiven[] = {u"Giulia", u"Chiara", u"Francesca", u"Marco", u"Luca", u"Pietro"};
constexpr const char16_t* italianFamily[] = {u"Rossi", u"Ferrari", u"Marino", u"Esposito", u"Conti"};
constexpr const char16_t* englishGiven[] = {u"Emma", u"Hannah", u"Oliver", u"James", u"Grace", u"Daniel"};
constexpr const char16_t* englishFamily[] = {u"Walsh", u"Murphy", u"Clarke", u"Hughes", u"Bennett"};
constexpr const char16_t* ukrainianGiven[] = {u"Oksana", u"Olena", u"Iryna", u"Andriy", u"Taras"};
constexpr const char16_t* ukrainianFamily[] = {u"Kovalenko", u"Shevchuk", u"Bondarenko", u"Melnyk"};

const std::array origins{
    NameOrigin{frenchGiven, frenchFamily, Language::French, std::nullopt, 40},
    NameOrigin{dutchGiven, dutchFamily, Language::Dutch, std::nullopt, 22},
    NameOrigin{maghrebGiven, maghrebFamily, Language::French, Language::Arabic, 14},
    NameOrigin{turkishGiven, turkishFamily, Language::French, Language::Turkish, 5},
    NameOrigin{congoleseGiven, congoleseFamily, Language::French, std::nullopt, 6},
    NameOrigin{iberianGiven, iberianFamily, Language::French, Language::Portuguese, 4},
    NameOrigin{polishGiven, polishFamily, Language::French, Language::Polish, 3},
    NameOrigin{italianGiven, italianFamily, Language::French, Language::Italian, 2},
    NameOrigin{englishGiven, englishFamily, Language::English, std::nullopt, 3},
    NameOrigin{ukrainianGiven, ukrainianFamily, Language::English, Language::Ukrainian, 1},
};

const NameOrigin& pickOrigin(Dice& dice) {
    int total = 0;
    for (const NameOrigin& origin : origins)
        total += origin.weight;
    int at = dice.below(total);
    for (const NameOrigin& origin : origins) {
        if (at < origin.weight)
            return origin;
        at -= origin.weight;
    }
    return origins.front();
}

struct StreetPair {
    const char16_t* fr;
    const char16_t* nl;
};
constexpr StreetPair streets[] = {
    {u"Rue des Tilleuls", u"Lindestraat"},
    {u"Rue du Moulin", u"Molenstraat"},
    {u"Rue de l'Église", u"Kerkstraat"},
    {u"Rue de l'École", u"Schoolstraat"},
    {u"Avenue des Cerisiers", u"Kerselarenlaan"},
    {u"Rue de la Station", u"Stationsstraat"},
    {u"Rue Haute", u"Hoogstraat"},
    {u"Rue du Marché", u"Marktstraat"},
    {u"Rue des Jardins", u"Tuinstraat"},
    {u"Avenue du Parc", u"Parklaan"},
    {u"Rue de la Source", u"Bronstraat"},
    {u"Rue du Pont", u"Brugstraat"},
    {u"Avenue des Érables", u"Esdoornlaan"},
    {u"Rue des Artisans", u"Ambachtenstraat"},
    {u"Rue de la Gare", u"Statiestraat"},
    {u"Rue Neuve", u"Nieuwstraat"},
    {u"Rue du Nord", u"Noordstraat"},
    {u"Rue des Champs", u"Veldstraat"},
    {u"Avenue des Rossignols", u"Nachtegalenlaan"},
    {u"Rue du Canal", u"Kanaalstraat"},
    {u"Rue de la Paix", u"Vredestraat"},
    {u"Rue des Fleurs", u"Bloemenstraat"},
    {u"Rue du Midi", u"Zuidstraat"},
    {u"Rue de la Colline", u"Heuvelstraat"},
    {u"Avenue des Peupliers", u"Populierenlaan"},
    {u"Rue de la Fontaine", u"Fonteinstraat"},
};

} // namespace

QString Dice::uuid() {
    const std::uint64_t high = (next() & 0xffffffffffff0fffULL) | 0x4000ULL;
    const std::uint64_t low = (next() & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    return QUuid(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16), static_cast<ushort>(high),
                 static_cast<uchar>(low >> 56), static_cast<uchar>(low >> 48), static_cast<uchar>(low >> 40),
                 static_cast<uchar>(low >> 32), static_cast<uchar>(low >> 24), static_cast<uchar>(low >> 16),
                 static_cast<uchar>(low >> 8), static_cast<uchar>(low))
        .toString(QUuid::WithoutBraces);
}

SampleName sampleName(Dice& dice) {
    const NameOrigin& origin = pickOrigin(dice);
    SampleName name;
    // Families mix: one in eight has a first name from elsewhere.
    const NameOrigin& given = dice.chance(0.12) ? pickOrigin(dice) : origin;
    name.given = QString::fromUtf16(dice.pick(given.given));
    name.family = QString::fromUtf16(dice.pick(origin.family));
    if (dice.chance(0.04))
        name.family += u'-' + QString::fromUtf16(dice.pick(pickOrigin(dice).family));
    name.letters = origin.letters == Language::French && dice.chance(0.08) ? Language::Dutch : origin.letters;
    name.spokenAtHome = origin.home;
    return name;
}

SampleStreet sampleStreet(Dice& dice) {
    const StreetPair& pair = dice.pick(std::span<const StreetPair>(streets));
    return {QString::fromUtf16(pair.fr), QString::fromUtf16(pair.nl)};
}

QString asciiLetters(const QString& text) {
    QString result;
    for (const QChar letter : foldText(text)) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            result.append(letter);
    }
    return result;
}

} // namespace entraide
