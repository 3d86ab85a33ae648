// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/vocabulary_readers.h"

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

TEST(VocabularyReaders, shouldReadServicesInThreeLanguages) {
    const std::pair<QString, Service> wordings[] = {
        {u"Faire des courses"_s, Service::Shopping},
        {u"Boodschappen doen"_s, Service::Shopping},
        {u"Promener le chien"_s, Service::DogWalk},
        {u"Hond uitlaten"_s, Service::DogWalk},
        {u"Appel téléphonique"_s, Service::PhoneCall},
        {u"Telefoontje"_s, Service::PhoneCall},
        {u"Accompagner à un rendez-vous"_s, Service::Accompany},
        {u"Begeleiden naar afspraak"_s, Service::Accompany},
        {u"Baby-sitting"_s, Service::Babysitting},
        {u"Babysitten"_s, Service::Babysitting},
        {u"Aide aux devoirs"_s, Service::Homework},
        {u"Huiswerkhulp"_s, Service::Homework},
        {u"Écrire à un résident"_s, Service::Letters},
        {u"Brief schrijven"_s, Service::Letters},
        {u"Coudre des masques"_s, Service::Masks},
        {u"Mondmaskers naaien"_s, Service::Masks},
        {u"Cuisiner un repas"_s, Service::Cooking},
        {u"KOKEN"_s, Service::Cooking},
        {u"Livraison à vélo"_s, Service::BikeDelivery},
        {u"Fietskoerier"_s, Service::BikeDelivery},
        {u"colis alimentaires"_s, Service::FoodParcel},
        {u"Visite à domicile"_s, Service::HomeVisit},
        {u"petites courses au magasin"_s, Service::Shopping},
        {u"dog_walk"_s, Service::DogWalk},
        {u"Dog walking"_s, Service::DogWalk},
        {u"Aller à la pharmacie"_s, Service::Pharmacy},
        {u"Aide administrative"_s, Service::Paperwork},
        {u"déménagement"_s, Service::Moving},
    };
    for (const auto& [text, service] : wordings)
        EXPECT_EQ(serviceFromText(text), service) << text.toStdString();
    for (const QString& text : {u""_s, u"jongler"_s, u"parcours"_s, u"?"_s})
        EXPECT_FALSE(serviceFromText(text)) << text.toStdString();
}

TEST(VocabularyReaders, shouldReadEveryStableName) {
    for (const Service service : enumValues<Service>())
        EXPECT_EQ(serviceFromText(QString(enumName(service))), service);
    for (const Language language : enumValues<Language>())
        EXPECT_EQ(languageFromText(QString(enumName(language))), language);
    for (const Transport transport : enumValues<Transport>())
        EXPECT_EQ(transportFromText(QString(enumName(transport))), transport);
    for (const Affiliation affiliation : enumValues<Affiliation>())
        EXPECT_EQ(affiliationFromText(QString(enumName(affiliation))), affiliation);
    for (const Urgency urgency : enumValues<Urgency>())
        EXPECT_EQ(urgencyFromText(QString(enumName(urgency))), urgency);
    for (const Skill skill : enumValues<Skill>())
        EXPECT_EQ(skillFromText(QString(enumName(skill))), skill);
}

TEST(VocabularyReaders, shouldReadSeveralChoicesAndKeepWhatItDoesNotKnow) {
    const auto french = readServices(u"Baby-sitting, Jongler, Faire des courses (pain, lait), Baby-sitting"_s);
    EXPECT_EQ(french.known, (QList{Service::Babysitting, Service::Shopping}));
    EXPECT_EQ(french.unknown, QStringList{u"Jongler"_s});
    EXPECT_EQ(readServices(u"Koken/Telefoontje/Hond uitlaten"_s).known,
              (QList{Service::Cooking, Service::PhoneCall, Service::DogWalk}));
    EXPECT_TRUE(readServices({}).known.isEmpty());
}

TEST(VocabularyReaders, shouldReadLanguages) {
    EXPECT_EQ(readLanguages(u"Français, Néerlandais"_s).known, (QList{Language::French, Language::Dutch}));
    EXPECT_EQ(readLanguages(u"FR/NL"_s).known, (QList{Language::French, Language::Dutch}));
    EXPECT_EQ(readLanguages(u"Frans en Engels"_s).known, (QList{Language::French, Language::English}));
    EXPECT_EQ(readLanguages(u"Anglais, Turc"_s).known, (QList{Language::English, Language::Turkish}));
    EXPECT_EQ(readLanguages(u"langue des signes"_s).known, QList{Language::SignLanguage});
    EXPECT_EQ(readLanguages(u"klingon"_s).unknown, QStringList{u"klingon"_s});
}

TEST(VocabularyReaders, shouldReadTransport) {
    EXPECT_EQ(transportFromText(u"Transports en commun"), Transport::PublicTransport);
    EXPECT_EQ(transportFromText(u"À pied"), Transport::OnFoot);
    EXPECT_EQ(transportFromText(u"te voet"), Transport::OnFoot);
    EXPECT_EQ(transportFromText(u"Vélo"), Transport::Bicycle);
    EXPECT_EQ(transportFromText(u"vélo cargo"), Transport::CargoBike);
    EXPECT_EQ(transportFromText(u"auto"), Transport::Car);
    EXPECT_EQ(readTransports(u"fiets, auto"_s).known, (QList{Transport::Bicycle, Transport::Car}));
}

TEST(VocabularyReaders, shouldReadInclusiveWriting) {
    EXPECT_EQ(affiliationFromText(u"Étudiant·e"), Affiliation::Student);
    EXPECT_EQ(affiliationFromText(u"Étudiant(e)"), Affiliation::Student);
    EXPECT_EQ(affiliationFromText(u"Étudiant.e.s"), Affiliation::Student);
    EXPECT_EQ(affiliationFromText(u"Voisin·e"), Affiliation::Neighbour);
    EXPECT_EQ(affiliationFromText(u"Alumni"), Affiliation::Alumni);
    EXPECT_EQ(affiliationFromText(u"Ancien·ne étudiant·e"), Affiliation::Alumni);
    EXPECT_EQ(affiliationFromText(u"Membre du personnel"), Affiliation::Staff);
    EXPECT_EQ(affiliationFromText(u"buurvrouw"), Affiliation::Neighbour);
}

TEST(VocabularyReaders, shouldReadUrgency) {
    EXPECT_EQ(urgencyFromText(u"URGENT"), Urgency::Urgent);
    EXPECT_EQ(urgencyFromText(u"pas urgent"), Urgency::Low);
    EXPECT_EQ(urgencyFromText(u"très urgent !"), Urgency::Urgent);
    EXPECT_EQ(urgencyFromText(u"haute"), Urgency::High);
    EXPECT_EQ(urgencyFromText(u"basse"), Urgency::Low);
    EXPECT_EQ(urgencyFromText(u"dringend"), Urgency::Urgent);
    EXPECT_EQ(urgencyFromText(u"hoog"), Urgency::High);
    EXPECT_FALSE(urgencyFromText(u"42"));
}

TEST(VocabularyReaders, shouldReadYesAndNoAndNeverARefusalAsConsent) {
    for (const QString& text : {u"Oui"_s, u"ja"_s, u"YES"_s, u"x"_s, u"✓"_s, u"J'accepte"_s, u"Oui, j'ai lu la note"_s,
                                u"Ik ga akkoord"_s, u"1"_s})
        EXPECT_EQ(yesOrNo(text), true) << text.toStdString();
    for (const QString& text : {u"Non"_s, u"nee"_s, u"no"_s, u"Je n'accepte pas"_s, u"nog niet gezien"_s,
                                u"pas encore vu"_s, u"0"_s, u"ik ga niet akkoord"_s})
        EXPECT_EQ(yesOrNo(text), false) << text.toStdString();
    for (const QString& text : {u""_s, u"peut-être"_s, u"-"_s})
        EXPECT_FALSE(yesOrNo(text)) << text.toStdString();
}

TEST(VocabularyReaders, shouldReadHoursPerWeek) {
    EXPECT_EQ(hoursPerWeekFromText(u"5"), 5);
    EXPECT_EQ(hoursPerWeekFromText(u"10+"), 10);
    EXPECT_EQ(hoursPerWeekFromText(u"2 à 4"), 4);
    EXPECT_EQ(hoursPerWeekFromText(u"max. 3 uur"), 3);
    EXPECT_FALSE(hoursPerWeekFromText(u""));
    EXPECT_FALSE(hoursPerWeekFromText(u"beaucoup"));
    EXPECT_FALSE(hoursPerWeekFromText(u"200"));
    EXPECT_FALSE(hoursPerWeekFromText(u"99999999999999999999"));
    EXPECT_EQ(peopleNeededFromText(u"2 personnes"), 2);
    EXPECT_FALSE(peopleNeededFromText(u"0"));
}

} // namespace THIS_FILE
