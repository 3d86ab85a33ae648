// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/contact_readers.h"
#include "interchange/name_reader.h"

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

TEST(NameReader, shouldTakeNamesApart) {
    const struct {
        QString text;
        QString given;
        QString family;
    } names[] = {
        {u"De Smet, Griet"_s, u"Griet"_s, u"De Smet"_s},
        {u"Griet De Smet"_s, u"Griet"_s, u"De Smet"_s},
        {u"Marijke Van den Broeck"_s, u"Marijke"_s, u"Van den Broeck"_s},
        {u"Maarten El Amrani"_s, u"Maarten"_s, u"El Amrani"_s},
        {u"Jan Piet Van de Velde"_s, u"Jan Piet"_s, u"Van de Velde"_s},
        {u"Jef Dupont-Legrand"_s, u"Jef"_s, u"Dupont-Legrand"_s},
        {u"Anneleen D'Hondt"_s, u"Anneleen"_s, u"D'Hondt"_s},
        {u"DELVAUX Cédric"_s, u"Cédric"_s, u"Delvaux"_s},
        {u"Cédric DELVAUX"_s, u"Cédric"_s, u"Delvaux"_s},
        {u"Griet VAN DEN BROECK"_s, u"Griet"_s, u"Van den Broeck"_s},
        {u"GRIET PEETERS"_s, u"Griet"_s, u"Peeters"_s},
        {u"VAN DEN BROECK, GRIET"_s, u"Griet"_s, u"Van den Broeck"_s},
        {u"  Griet   Peeters "_s, u"Griet"_s, u"Peeters"_s},
        {u"Y?lmaz, Stijn"_s, u"Stijn"_s, u"Y?lmaz"_s},
        {u"Koen Ben Haddou"_s, u"Koen"_s, u"Ben Haddou"_s},
        {u"jean-pierre dubois"_s, u"Jean-Pierre"_s, u"Dubois"_s},
        {u"Totaal"_s, u""_s, u"Totaal"_s},
        {u""_s, u""_s, u""_s},
        {u","_s, u""_s, u""_s},
    };
    for (const auto& name : names) {
        const PersonName read = splitName(name.text);
        EXPECT_EQ(read.given, name.given) << name.text.toStdString();
        EXPECT_EQ(read.family, name.family) << name.text.toStdString();
    }
    EXPECT_TRUE(splitName(u"Ana Maria Garcia"_s).guessed);
    EXPECT_FALSE(splitName(u"Griet Peeters"_s).guessed);
}

TEST(NameReader, shouldWriteCapitalsAsUsual) {
    EXPECT_EQ(properCase(u"DELVAUX"_s), u"Delvaux"_s);
    EXPECT_EQ(properCase(u"ŁUKASIEWICZ"_s), u"Łukasiewicz"_s);
    EXPECT_EQ(properCase(u"ØSTERGAARD"_s), u"Østergaard"_s);
    EXPECT_EQ(properCase(u"D'HONDT"_s), u"D'Hondt"_s);
    EXPECT_EQ(properCase(u"DUPONT-LEGRAND"_s), u"Dupont-Legrand"_s);
    EXPECT_EQ(properCase(u"VAN DEN BROECK"_s), u"Van den Broeck"_s);
    EXPECT_EQ(properCase(u"VAN DE VELDE"_s), u"Van de Velde"_s);
    EXPECT_EQ(properCase(u"DE SMET"_s), u"De Smet"_s);
    EXPECT_EQ(properCase(u"EL AMRANI"_s), u"El Amrani"_s);
    EXPECT_EQ(properCase(u"émilie"_s), u"Émilie"_s);
    EXPECT_EQ(properCase(u"McDonald"_s), u"McDonald"_s);
    EXPECT_EQ(properCase(u"de Smet"_s), u"de Smet"_s);
    EXPECT_EQ(properCase(u""_s), u""_s);
}

TEST(NameReader, shouldSeeLettersThatASpreadsheetLost) {
    for (const QString& text :
         {u"Y?lmaz, Griet"_s, u"?ukasiewicz, Nele"_s, u"Nele ?ukasiewicz"_s, u"Bram Nguy?n"_s, u"a\ufffdb"_s})
        EXPECT_TRUE(hasLostLetters(text)) << text.toStdString();
    for (const QString& text : {u"Yılmaz"_s, u"where?"_s, u"Peeters ?"_s, u""_s})
        EXPECT_FALSE(hasLostLetters(text)) << text.toStdString();
}

TEST(ContactReaders, shouldReadOneOrSeveralPhones) {
    EXPECT_EQ(readPhones(u"0478/55.66.77"_s).good, QStringList{u"+32478556677"_s});
    EXPECT_EQ(readPhones(u"0478/55.66.77 / 02 512 34 56"_s).good, (QStringList{u"+32478556677"_s, u"+3225123456"_s}));
    EXPECT_EQ(readPhones(u"0478556677;0478556677"_s).good, QStringList{u"+32478556677"_s});
    EXPECT_EQ(readPhones(u"0478 55 66 77 ou 02 512 34 56"_s).good.size(), 2);
    const ContactCell words = readPhones(u"0478 55 66 77 (fils)"_s);
    EXPECT_EQ(words.good, QStringList{u"+32478556677"_s});
    EXPECT_EQ(words.unread, QStringList{u"0478 55 66 77 (fils)"_s});
    const ContactCell wrong = readPhones(u"123"_s);
    EXPECT_TRUE(wrong.good.isEmpty());
    EXPECT_EQ(wrong.unread, QStringList{u"123"_s});
    EXPECT_TRUE(readPhones(u"  "_s).unread.isEmpty());
}

TEST(ContactReaders, shouldReadOneOrSeveralAddresses) {
    EXPECT_EQ(readEmails(u" GRIET@buurt.example"_s).good, QStringList{u"griet@buurt.example"_s});
    EXPECT_EQ(readEmails(u"a@buurt.example; b@buurt.example"_s).good.size(), 2);
    const ContactCell none = readEmails(u"pas d'adresse"_s);
    EXPECT_TRUE(none.good.isEmpty());
    EXPECT_EQ(none.unread, QStringList{u"pas d'adresse"_s});
}

} // namespace THIS_FILE
