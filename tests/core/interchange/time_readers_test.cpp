// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json_codec.h"
#include "interchange/availability_reader.h"
#include "interchange/time_words.h"
#include "interchange/when_reader.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

/// "mo 09:00-12:00 we 14:00-16:30".
std::string weekText(const WeekSlots& week) {
    const char* const days[] = {"mo", "tu", "we", "th", "fr", "sa", "su"};
    std::string text;
    for (int day = 1; day <= 7; ++day) {
        for (const TimeRange& range : week.ranges(day))
            text += (text.empty() ? "" : " ") + std::string(days[day - 1]) + " " + range.toString().toStdString();
    }
    return text;
}

const QDate thursday(2026, 11, 19);

std::string whenText(const WhenWording& read) {
    return QJsonDocument(json::encodeRecord(read.when)).toJson(QJsonDocument::Compact).toStdString();
}

When when(WhenKind kind, QDate from, QDate until = {}, TimeRange hours = {}, int minutes = 0,
          const QString& rule = {}) {
    return {kind, from, until, hours, minutes, rule};
}

} // namespace

TEST(AvailabilityReader, shouldReadFreeWordings) {
    const std::pair<QString, std::string> wordings[] = {
        {u"maandag vm"_s, "mo 09:00-12:00"},
        {u"woensdag vm, vrijdag 14:00-16:30, maandag 9u-12u"_s, "mo 09:00-12:00 we 09:00-12:00 fr 14:00-16:30"},
        {u"zondag nm, woensdag nm"_s, "we 13:00-17:00 su 13:00-17:00"},
        {u"lundi et mardi matin, jeudi soir"_s, "mo 09:00-12:00 tu 09:00-12:00 th 18:00-21:00"},
        {u"lun-ven 9h-17h"_s, "mo 09:00-17:00 tu 09:00-17:00 we 09:00-17:00 th 09:00-17:00 fr 09:00-17:00"},
        {u"du lundi au mercredi, de 9h à 12h30"_s, "mo 09:00-12:30 tu 09:00-12:30 we 09:00-12:30"},
        {u"matin : lundi, mardi ; soir : jeudi"_s, "mo 09:00-12:00 tu 09:00-12:00 th 18:00-21:00"},
        {u"le week-end"_s, "sa 09:00-18:00 su 09:00-18:00"},
        {u"zaterdag hele dag"_s, "sa 09:00-18:00"},
        {u"mercredi après-midi (13h-16h)"_s, "we 13:00-16:00"},
        {u"maandagvoormiddag en woensdagavond"_s, "mo 09:00-12:00 we 18:00-21:00"},
        {u"vrijdag na 17u"_s, "fr 17:00-21:00"},
        {u"mardi jusqu'à 11h"_s, "tu 08:00-11:00"},
        {u"Monday morning and Friday 2pm-4pm"_s, "mo 09:00-12:00 fr 14:00-16:00"},
        {u"dinsdag van 9 tot 12u"_s, "tu 09:00-12:00"},
        {u"ma, wo vm"_s, "mo 09:00-12:00 we 09:00-12:00"},
        {u"maandag morgen"_s, "mo 09:00-12:00"},
        {u"zaterdag"_s, "sa 09:00-18:00"},
        {u"donnerstags"_s, "th 09:00-18:00"},
        {u"Mo-Mi 14-16 Uhr"_s, "mo 14:00-16:00 tu 14:00-16:00 we 14:00-16:00"},
        {u"Freitag von 9 bis 12 Uhr und Sonntagabend"_s, "fr 09:00-12:00 su 18:00-21:00"},
        {u"samstags vormittags"_s, "sa 09:00-12:00"},
    };
    for (const auto& [text, expected] : wordings) {
        const Availability read = readAvailability(text);
        EXPECT_EQ(weekText(read.week), expected) << text.toStdString();
        EXPECT_TRUE(read.understood) << text.toStdString();
    }
}

TEST(AvailabilityReader, shouldSayWhatItFilledIn) {
    EXPECT_FALSE(readAvailability(u"maandag vm"_s).assumed);
    EXPECT_TRUE(readAvailability(u"maandag"_s).assumed);
    const Availability evenings = readAvailability(u"le soir"_s);
    EXPECT_TRUE(evenings.assumed);
    EXPECT_EQ(evenings.week.ranges(7).size(), 1);
}

TEST(AvailabilityReader, shouldNeverTurnAnExclusionIntoAYes) {
    for (const QString& text : {u"pas le mercredi"_s, u"lundi sauf le matin"_s, u"niet op dinsdag"_s}) {
        const Availability read = readAvailability(text);
        EXPECT_FALSE(read.understood) << text.toStdString();
        EXPECT_TRUE(read.week.isEmpty()) << text.toStdString();
    }
    EXPECT_FALSE(readAvailability(u"lundi matin si ma voiture roule"_s).understood);
}

TEST(AvailabilityReader, shouldReadCellsOfAGrid) {
    EXPECT_EQ(weekText(readDayAvailability(u"Matin (9h-12h), Soir (18h-21h)"_s, 3).week),
              "we 09:00-12:00 we 18:00-21:00");
    EXPECT_EQ(weekText(readDayAvailability(u"Après-midi (13h-17h)"_s, 7).week), "su 13:00-17:00");
    EXPECT_EQ(weekText(readDayAvailability(u"x"_s, 1).week), "mo 09:00-18:00");
    EXPECT_EQ(weekText(readDayAvailability(u"Disponible toute la journée"_s, 1).week), "mo 09:00-18:00");
    EXPECT_TRUE(readDayAvailability(u""_s, 1).week.isEmpty());
    EXPECT_TRUE(readDayAvailability(u""_s, 1).understood);
    EXPECT_TRUE(readDayAvailability(u"Non"_s, 1).week.isEmpty());
    EXPECT_TRUE(readDayAvailability(u"Non"_s, 1).understood);
    EXPECT_FALSE(readDayAvailability(u"ça dépend"_s, 1).understood);
}

TEST(WhenReader, shouldReadWhatDesksWrite) {
    const QString thursdays = u"FREQ=WEEKLY;BYDAY=TH"_s;
    const std::pair<QString, When> wordings[] = {
        {u"chaque jeudi 10h-11h"_s, when(WhenKind::Recurring, thursday, {}, {600, 660}, 0, thursdays)},
        {u"tous les jeudis de 10h à 11h"_s, when(WhenKind::Recurring, thursday, {}, {600, 660}, 0, thursdays)},
        {u"elke maandag 14u"_s,
         when(WhenKind::Recurring, {2026, 11, 23}, {}, {840, 900}, 0, u"FREQ=WEEKLY;BYDAY=MO"_s)},
        {u"mardi et vendredi matin"_s,
         when(WhenKind::Recurring, {2026, 11, 20}, {}, morningHours, 60, u"FREQ=WEEKLY;BYDAY=TU,FR"_s)},
        {u"le 26/11/2026 à 14h30"_s, when(WhenKind::Fixed, {2026, 11, 26}, {}, {870, 930})},
        {u"26 november om 9 uur"_s, when(WhenKind::Fixed, {2026, 11, 26}, {}, {540, 600})},
        {u"samedi 28/11 après-midi"_s, when(WhenKind::Window, {2026, 11, 28}, {2026, 11, 28}, afternoonHours, 60)},
        {u"1x par semaine"_s, when(WhenKind::Recurring, thursday, {}, {}, 60, u"FREQ=WEEKLY"_s)},
        {u"2h par semaine"_s, when(WhenKind::Recurring, thursday, {}, {}, 120, u"FREQ=WEEKLY"_s)},
        {u"wekelijks"_s, when(WhenKind::Recurring, thursday, {}, {}, 60, u"FREQ=WEEKLY"_s)},
        {u"toutes les deux semaines"_s, when(WhenKind::Recurring, thursday, {}, {}, 60, u"FREQ=WEEKLY;INTERVAL=2"_s)},
        {u"un mardi sur deux à 10h"_s,
         when(WhenKind::Recurring, {2026, 11, 24}, {}, {600, 660}, 0, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s)},
        {u"tous les jours à 8h"_s, when(WhenKind::Recurring, thursday, {}, {480, 540}, 0, u"FREQ=DAILY"_s)},
        {u"en semaine, le matin"_s,
         when(WhenKind::Recurring, thursday, {}, morningHours, 60, u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s)},
        {u"cette semaine"_s, when(WhenKind::Window, thursday, {2026, 11, 22}, {}, 60)},
        {u"volgende week"_s, when(WhenKind::Window, {2026, 11, 23}, {2026, 11, 29}, {}, 60)},
        {u"mardi prochain"_s, when(WhenKind::Window, {2026, 11, 24}, {2026, 11, 24}, {}, 60)},
        {u"volgende maandag om 9u"_s, when(WhenKind::Fixed, {2026, 11, 23}, {}, {540, 600})},
        {u"dès que possible"_s, when(WhenKind::ToArrange, thursday)},
        {u"zo snel mogelijk"_s, when(WhenKind::ToArrange, thursday)},
        {u"à convenir"_s, when(WhenKind::ToArrange, thursday)},
        {u"demain 10h-12h"_s, when(WhenKind::Fixed, {2026, 11, 20}, {}, {600, 720})},
        {u"overmorgen namiddag"_s, when(WhenKind::Window, {2026, 11, 21}, {2026, 11, 21}, afternoonHours, 60)},
        {u"avant le 30/11"_s, when(WhenKind::Window, thursday, {2026, 11, 30}, {}, 60)},
        {u"du 23/11 au 27/11 le matin"_s, when(WhenKind::Window, {2026, 11, 23}, {2026, 11, 27}, morningHours, 60)},
        {u"à partir du 1/12"_s, when(WhenKind::ToArrange, {2026, 12, 1})},
        {u"chaque lundi à 9h jusqu'au 21/12/2026"_s,
         when(WhenKind::Recurring, {2026, 11, 23}, {2026, 12, 21}, {540, 600}, 0, u"FREQ=WEEKLY;BYDAY=MO"_s)},
        {u"ce week-end"_s, when(WhenKind::Window, {2026, 11, 21}, {2026, 11, 22}, {}, 60)},
        {u"le mardi à 14h"_s, when(WhenKind::Recurring, {2026, 11, 24}, {}, {840, 900}, 0, u"FREQ=WEEKLY;BYDAY=TU"_s)},
        {u"lundi"_s, when(WhenKind::Window, {2026, 11, 23}, {2026, 11, 23}, {}, 60)},
        {u"every Monday 9am"_s,
         when(WhenKind::Recurring, {2026, 11, 23}, {}, {540, 600}, 0, u"FREQ=WEEKLY;BYDAY=MO"_s)},
        {u"5/1 à 10h"_s, when(WhenKind::Fixed, {2027, 1, 5}, {}, {600, 660})},
    };
    for (const auto& [text, expected] : wordings) {
        const WhenWording read = readWhen(text, thursday);
        EXPECT_EQ(read.when, expected) << text.toStdString() << " -> " << whenText(read);
        EXPECT_TRUE(read.understood) << text.toStdString();
    }
}

TEST(WhenReader, shouldKeepTheWordingItDoesNotUnderstand) {
    for (const QString& text :
         {u""_s, u"quand ma fille n'est pas là"_s, u"voir avec l'infirmière"_s, u"sauf mardi"_s}) {
        const WhenWording read = readWhen(text, thursday);
        EXPECT_FALSE(read.understood) << text.toStdString();
        EXPECT_EQ(read.when, when(WhenKind::ToArrange, thursday)) << text.toStdString();
    }
    const WhenWording partly = readWhen(u"jeudi 10h-11h chez le dentiste"_s, thursday);
    EXPECT_FALSE(partly.understood);
    EXPECT_EQ(partly.when.hours, (TimeRange{600, 660}));
}

TEST(WhenReader, shouldSeeAWeekdayThatIsNotThatDate) {
    EXPECT_TRUE(readWhen(u"samedi 27/11/2026"_s, thursday).weekdayDiffers);
    EXPECT_FALSE(readWhen(u"vendredi 27/11/2026"_s, thursday).weekdayDiffers);
}

TEST(WhenReader, shouldSurviveWhateverIsWritten) {
    QRandomGenerator random(3);
    const QStringList words{u"lundi"_s, u"-"_s,  u"26/11"_s, u"31/02/2026"_s, u"9h"_s,   u"24h"_s,
                            u"99"_s,    u"à"_s,  u"et"_s,    u"("_s,          u"🙂"_s, u"jusqu'"_s,
                            u"12"_s,    u"du"_s, u"'"_s,     u"semaine"_s,    u"pas"_s,  u"le"_s,
                            u"25:61"_s, u"1x"_s, u"10h-"_s,  u"ven"_s,        u","_s,    u"de"_s};
    for (int round = 0; round < 20'000; ++round) {
        QStringList text;
        for (int length = random.bounded(9); length > 0; --length)
            text.append(words[random.bounded(static_cast<int>(words.size()))]);
        const QString line = text.join(round % 2 ? u" "_s : u""_s);
        const WhenWording read = readWhen(line, thursday);
        ASSERT_TRUE(read.when.from.isValid()) << line.toStdString();
        ASSERT_TRUE(!read.when.until.isValid() || read.when.until >= read.when.from) << line.toStdString();
        ASSERT_LE(read.when.hours.end, 24 * 60) << line.toStdString();
        readAvailability(line);
        readDayAvailability(line, 1);
    }
}

} // namespace THIS_FILE
