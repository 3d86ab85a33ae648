// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pairing_words.h"

#include <QStringList>

#include <array>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

// Never to be changed: two desks of different versions have to find the same words.
constexpr std::array words{
    "accordion"_L1, "album"_L1,     "anorak"_L1,    "antenna"_L1,   "aquarium"_L1, "artisan"_L1,  "aubergine"_L1,
    "avenue"_L1,    "avocado"_L1,   "baguette"_L1,  "ballet"_L1,    "bamboo"_L1,   "banana"_L1,   "banjo"_L1,
    "barbecue"_L1,  "biathlon"_L1,  "bikini"_L1,    "biscuit"_L1,   "blazer"_L1,   "bolero"_L1,   "bonbon"_L1,
    "bonus"_L1,     "boomerang"_L1, "boulevard"_L1, "bouquet"_L1,   "bravo"_L1,    "brioche"_L1,  "broccoli"_L1,
    "bronze"_L1,    "budget"_L1,    "bulldog"_L1,   "bungalow"_L1,  "cabaret"_L1,  "cacao"_L1,    "cactus"_L1,
    "calcium"_L1,   "camera"_L1,    "canyon"_L1,    "caramel"_L1,   "caravan"_L1,  "cello"_L1,    "chalet"_L1,
    "chaos"_L1,     "chef"_L1,      "chocolate"_L1, "cinema"_L1,    "clarinet"_L1, "clown"_L1,    "cobalt"_L1,
    "cobra"_L1,     "cockpit"_L1,   "comet"_L1,     "condor"_L1,    "confetti"_L1, "corridor"_L1, "couscous"_L1,
    "cowboy"_L1,    "coyote"_L1,    "croissant"_L1, "curry"_L1,     "cyclone"_L1,  "dahlia"_L1,   "dandy"_L1,
    "delta"_L1,     "dessert"_L1,   "diamant"_L1,   "dinosaur"_L1,  "diploma"_L1,  "disco"_L1,    "dollar"_L1,
    "domino"_L1,    "dragon"_L1,    "drama"_L1,     "dynamo"_L1,    "echo"_L1,     "elixir"_L1,   "festival"_L1,
    "film"_L1,      "filter"_L1,    "flamenco"_L1,  "flora"_L1,     "fondue"_L1,   "forum"_L1,    "fossil"_L1,
    "fruit"_L1,     "fuchsia"_L1,   "garage"_L1,    "gazelle"_L1,   "geranium"_L1, "geyser"_L1,   "giraffe"_L1,
    "globe"_L1,     "gondola"_L1,   "gorilla"_L1,   "gourmet"_L1,   "graffiti"_L1, "granite"_L1,  "guitar"_L1,
    "hamster"_L1,   "hangar"_L1,    "harmonica"_L1, "hobby"_L1,     "hockey"_L1,   "horizon"_L1,  "hotel"_L1,
    "igloo"_L1,     "iguana"_L1,    "indigo"_L1,    "insect"_L1,    "iris"_L1,     "jaguar"_L1,   "jasmin"_L1,
    "jazz"_L1,      "jeep"_L1,      "jogging"_L1,   "judo"_L1,      "jungle"_L1,   "kayak"_L1,    "ketchup"_L1,
    "kimono"_L1,    "kiosk"_L1,     "kiwi"_L1,      "lasso"_L1,     "leopard"_L1,  "lunch"_L1,    "macaroni"_L1,
    "magazine"_L1,  "magnolia"_L1,  "mammoth"_L1,   "mandarin"_L1,  "marathon"_L1, "melon"_L1,    "menu"_L1,
    "meringue"_L1,  "metro"_L1,     "mikado"_L1,    "mimosa"_L1,    "motor"_L1,    "mousse"_L1,   "muesli"_L1,
    "museum"_L1,    "mustang"_L1,   "nectar"_L1,    "nougat"_L1,    "oasis"_L1,    "ocean"_L1,    "okapi"_L1,
    "olive"_L1,     "omelette"_L1,  "opera"_L1,     "orange"_L1,    "origami"_L1,  "paella"_L1,   "panorama"_L1,
    "papaya"_L1,    "paprika"_L1,   "papyrus"_L1,   "parachute"_L1, "parasol"_L1,  "park"_L1,     "pasta"_L1,
    "patio"_L1,     "pelican"_L1,   "penalty"_L1,   "piano"_L1,     "picnic"_L1,   "pigment"_L1,  "pilot"_L1,
    "pirate"_L1,    "pizza"_L1,     "planet"_L1,    "plankton"_L1,  "plastic"_L1,  "poncho"_L1,   "portrait"_L1,
    "prairie"_L1,   "puma"_L1,      "puzzle"_L1,    "pyramide"_L1,  "quartz"_L1,   "quiche"_L1,   "quinoa"_L1,
    "quiz"_L1,      "radar"_L1,     "rally"_L1,     "ravioli"_L1,   "reflex"_L1,   "reggae"_L1,   "risotto"_L1,
    "robot"_L1,     "roman"_L1,     "roquefort"_L1, "route"_L1,     "rugby"_L1,    "safari"_L1,   "samba"_L1,
    "sandwich"_L1,  "sardine"_L1,   "satellite"_L1, "scanner"_L1,   "scenario"_L1, "schema"_L1,   "scooter"_L1,
    "sherpa"_L1,    "sirene"_L1,    "slalom"_L1,    "slogan"_L1,    "soda"_L1,     "sonate"_L1,   "spaghetti"_L1,
    "sprint"_L1,    "stereo"_L1,    "sultan"_L1,    "sushi"_L1,     "tableau"_L1,  "tandem"_L1,   "tapioca"_L1,
    "taxi"_L1,      "tempo"_L1,     "tennis"_L1,    "terminus"_L1,  "theater"_L1,  "thermos"_L1,  "tiara"_L1,
    "tiger"_L1,     "tofu"_L1,      "tomato"_L1,    "tombola"_L1,   "tornado"_L1,  "transit"_L1,  "trapeze"_L1,
    "triangle"_L1,  "trolley"_L1,   "trombone"_L1,  "tulip"_L1,     "tundra"_L1,   "tunnel"_L1,   "turban"_L1,
    "turquoise"_L1, "ukulele"_L1,   "uniform"_L1,   "vanille"_L1,   "veranda"_L1,  "video"_L1,    "villa"_L1,
    "violet"_L1,    "vitamine"_L1,  "volume"_L1,    "western"_L1,   "yoghurt"_L1,  "yucca"_L1,    "zenith"_L1,
    "zigzag"_L1,    "zinc"_L1,      "zodiac"_L1,    "zoom"_L1,
};
static_assert(words.size() == 256);

} // namespace

std::span<const QLatin1StringView> pairingWords() {
    return words;
}

QString wordsOf(const QByteArray& bytes) {
    QStringList chosen;
    for (const char byte : bytes)
        chosen.append(words[static_cast<unsigned char>(byte)]);
    return chosen.join(u' ');
}

bool sameWords(const QString& a, const QString& b) {
    return !a.simplified().isEmpty() && a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace entraide::exchange
