// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/mailto.h"
#include "ui/words/letter_words.h"

#include <QUrlQuery>

#include <array>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

CourtesyDetail told() {
    CourtesyDetail detail;
    detail.service = Service::Shopping;
    detail.date = QDate(2026, 11, 19);
    detail.hours = {600, 660};
    detail.helper = u"Karim Benali"_s;
    detail.helped = u"Lea Peeters"_s;
    detail.phone = u"+32470123456"_s;
    detail.address.street = u"Rue des Tilleuls"_s;
    detail.address.number = u"4"_s;
    detail.address.postcode = u"1050"_s;
    detail.postcode = u"1050"_s;
    return detail;
}

TEST(LetterWords, shouldRemindInTheReadersOwnLanguage) {
    const Letter french = letter(LetterKind::Reminder, Language::French, u"Karim"_s, {told()}, u"Entraide 1050"_s);
    EXPECT_TRUE(french.body.startsWith(u"Bonjour Karim,"_s)) << qPrintable(french.body);
    EXPECT_TRUE(french.body.contains(u"jeudi 19 novembre, 10:00–11:00"_s)) << qPrintable(french.body);
    EXPECT_TRUE(french.body.contains(u"courses, Lea Peeters, Rue des Tilleuls 4"_s)) << qPrintable(french.body);
    EXPECT_TRUE(french.body.contains(u"0470 12 34 56"_s));
    EXPECT_TRUE(french.body.endsWith(u"Entraide 1050"_s));
    const Letter dutch = letter(LetterKind::Reminder, Language::Dutch, {}, {told()}, {});
    EXPECT_TRUE(dutch.body.contains(u"donderdag 19 november"_s)) << qPrintable(dutch.body);
    EXPECT_TRUE(dutch.body.contains(u"boodschappen"_s));
    const Letter german = letter(LetterKind::Reminder, Language::German, {}, {told()}, {});
    EXPECT_TRUE(german.body.contains(u"Donnerstag, 19. November"_s)) << qPrintable(german.body);
    EXPECT_TRUE(german.body.contains(u"Einkäufe"_s));
}

TEST(LetterWords, shouldNameTheQuarterAloneWhereNothingElseWasTold) {
    CourtesyDetail detail = told();
    detail.helped.clear();
    detail.phone.clear();
    detail.address = {};
    const Letter said = letter(LetterKind::Reminder, Language::Dutch, u"Lotte"_s, {detail}, {});
    EXPECT_TRUE(said.body.contains(u"1050 Elsene"_s)) << qPrintable(said.body);
}

TEST(LetterWords, shouldTellWhoIsHelpedWhoComesAndNotTheirOwnAddress) {
    const Letter said = letter(LetterKind::WhoComes, Language::English, u"Lea"_s, {told()}, {});
    EXPECT_TRUE(said.body.contains(u"Karim Benali"_s));
    EXPECT_FALSE(said.body.contains(u"Tilleuls"_s));
    EXPECT_FALSE(said.body.contains(u"Peeters"_s));
}

TEST(LetterWords, shouldThankManyWithoutNamingAnybody) {
    const Letter said = thanksToAll({Language::French, Language::Dutch}, u"Entraide"_s);
    EXPECT_TRUE(said.body.contains(u"Un grand merci"_s));
    EXPECT_TRUE(said.body.contains(u"Hartelijk dank"_s));
    const QUrl url =
        mailWindows({u"a@example.org"_s, u"b@example.org"_s}, said.subject, said.body).windows.value(0).url;
    EXPECT_TRUE(url.isValid());
    EXPECT_TRUE(url.path().isEmpty()) << "they do not see each other";
    EXPECT_EQ(QUrlQuery(url).queryItemValue(u"bcc"_s), u"a@example.org,b@example.org"_s);
}

TEST(LetterWords, shouldKeepEachSignOfTheTextInTheMail) {
    const Letter said{u"Rappel : 100 % & plus"_s, u"Une ligne\nune autre #2"_s};
    const QUrl url = mailWindows({u"karim+aide@example.org"_s}, said.subject, said.body).windows.value(0).url;
    EXPECT_EQ(QUrlQuery(url).queryItemValue(u"subject"_s, QUrl::FullyDecoded), said.subject);
    EXPECT_EQ(QUrlQuery(url).queryItemValue(u"body"_s, QUrl::FullyDecoded), u"Une ligne\r\nune autre #2"_s);
    EXPECT_EQ(QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()), u"karim+aide@example.org"_s);
}

TEST(LetterWords, shouldTellTheReasonWhereSomethingIsOffOrMoved) {
    const std::array reasons{u"Raison\u00a0: travaux"_s, u"Reden: travaux"_s, u"Reason: travaux"_s,
                             u"Grund: travaux"_s};
    for (const Language language : {Language::French, Language::Dutch, Language::English, Language::German}) {
        const QString& said = reasons[static_cast<std::size_t>(language)];
        for (const LetterKind kind : lettersToHelpers()) {
            const Letter with = letter(kind, language, u"Ann"_s, {told()}, u"Entraide"_s, u" travaux "_s);
            EXPECT_EQ(with.body.contains(said), tellsReason(kind)) << qPrintable(with.body);
            EXPECT_FALSE(letter(kind, language, u"Ann"_s, {told()}, u"Entraide"_s).body.contains(u"travaux"_s));
        }
    }
}

TEST(LetterWords, shouldReadWellWithoutTimes) {
    for (const Language language : {Language::French, Language::Dutch, Language::English, Language::German}) {
        QStringList subjects;
        for (const LetterKind kind : lettersToHelpers()) {
            const LetterParts parts = letterParts(kind, language, {}, {}, u"Entraide"_s);
            EXPECT_FALSE(parts.text.contains(u":\n"_s)) << qPrintable(parts.text);
            EXPECT_FALSE(parts.text.contains(u"\n\n\n"_s)) << qPrintable(parts.text);
            EXPECT_EQ(parts.whole().body, parts.greeting + u"\n\n"_s + parts.text + u"\n\nEntraide"_s);
            subjects.append(parts.subject);
        }
        EXPECT_EQ(subjects.removeDuplicates(), 0) << "each says something of its own";
    }
}

TEST(LetterWords, shouldNameAShiftInTheReadersLanguage) {
    CourtesyDetail shift;
    shift.titles.fr = u"Lettres"_s;
    shift.titles.nl = u"Brieven"_s;
    shift.date = QDate(2026, 11, 19);
    EXPECT_TRUE(letter(LetterKind::Moved, Language::Dutch, {}, {shift}, {}).body.contains(u"Brieven"_s));
    EXPECT_TRUE(letter(LetterKind::Moved, Language::German, {}, {shift}, {}).body.contains(u"Lettres"_s));
}

TEST(LetterWords, shouldWriteInFrenchToWhoSpeaksALanguageWithoutLetters) {
    Person person;
    person.language = Language::Arabic;
    EXPECT_EQ(letterLanguage(person), Language::French);
    person.language = Language::German;
    EXPECT_EQ(letterLanguage(person), Language::German);
}

TEST(LetterWords, shouldTellAGiverHowToPay) {
    const GiftToPay gift{.meals = 3,
                         .cents = 3'050,
                         .promised = QDate(2026, 11, 2),
                         .restaurant = u"Chez Nour"_s,
                         .iban = u"BE68 5390 0754 7034"_s,
                         .communication = u"+++000/0000/00097+++"_s};
    for (const Language language : {Language::French, Language::Dutch, Language::English, Language::German}) {
        const Letter said = letterToGiver(language, u"Ann"_s, gift, u"Entraide"_s);
        EXPECT_FALSE(said.subject.isEmpty());
        for (const QString& part : {u"Ann"_s, u"30"_s, gift.restaurant, gift.iban, gift.communication, u"Entraide"_s})
            EXPECT_TRUE(said.body.contains(part)) << qPrintable(part + u" in\n"_s + said.body);
        EXPECT_FALSE(said.body.contains(u'%'));
    }
    EXPECT_TRUE(letterToGiver(Language::German, {}, gift, {}).body.contains(u"Betrag: "_s));
}

} // namespace
} // namespace entraide::THIS_FILE
