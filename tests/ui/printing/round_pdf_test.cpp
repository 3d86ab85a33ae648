// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the round sheets back with pdftotext (poppler-utils), as the rider would.
#include "support/print_translators.h"
#include "ui/printing/round_sheet.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

const QDate day(2026, 3, 18);

RoundWork cook(int number) {
    RoundWork work;
    work.about = u"dish:%1"_s.arg(number);
    work.kind = StopKind::Dish;
    work.portions = 4;
    work.name = u"Léa Cuistot%1"_s.arg(number);
    work.shortName = u"Léa C."_s;
    work.address = {u"Rue des Tilleuls"_s, QString::number(10 + number), {}, u"1050"_s, u"Ixelles"_s};
    work.position = {50.82 + 0.002 * number, 4.36 + 0.003 * (number % 5)};
    work.phone = u"+32470123456"_s;
    work.contents = u"Soupe de potiron"_s;
    work.allergens = {u"celery"_s, u"milk"_s};
    work.window = {17 * 60, 19 * 60};
    return work;
}

PlannedRound roundOf(int cooks) {
    PlannedRound round;
    round.rider.id = VolunteerId::create();
    round.rider.name = u"Karim Benali"_s;
    round.rider.shortName = u"Karim B."_s;
    round.rider.phone = u"+32470999999"_s;
    round.transport = Transport::CargoBike;
    round.capacity = 400;
    round.start = {50.83, 4.35};
    round.hours = {16 * 60, 24 * 60};
    for (int i = 0; i < cooks; ++i)
        round.stops.append({.work = cook(i)});
    RoundWork zone;
    zone.about = OrganisationId::create().toString();
    zone.kind = StopKind::HandOut;
    zone.portions = -4 * cooks;
    zone.name = zone.shortName = u"Place du Marché"_s;
    zone.address = {u"Place du Marché"_s, u"1"_s, {}, u"1000"_s, u"Bruxelles"_s};
    zone.position = {50.85, 4.35};
    zone.phone = u"+32470555555"_s;
    zone.minutes = 5;
    round.stops.append({.work = zone});
    reschedule(round);
    return round;
}

class RoundPdfTest : public testing::Test {
protected:
    QString path(const QString& name = u"rounds.pdf"_s) const { return m_folder.filePath(name); }

    static PrintOptions options(RosterLevel level) {
        PrintOptions result;
        result.level = level;
        result.languages = {Language::French, Language::Dutch};
        result.destroyAfter = usualDestroyAfter(day);
        return result;
    }
    static RoundSheetHead head() { return {u"Permanence d’Ixelles"_s, day, QDateTime(day, QTime(9, 30))}; }

    QStringList printed(const QList<PlannedRound>& rounds, const PrintOptions& options) const {
        roundPages(rounds, head(), options, test::frenchAndDutch()).writePdf(path(), u"test"_s);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path(), u"-"_s});
        EXPECT_TRUE(reader.waitForFinished()) << "pdftotext is needed (poppler-utils)";
        QString text = QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar(QChar::Nbsp), u' ');
        QStringList pages = text.split(u'\f');
        pages.removeLast();
        return pages;
    }
    std::string text(RosterLevel level) const {
        return printed({roundOf(3)}, options(level)).join(u'\n').toStdString();
    }

    QTemporaryDir m_folder;
};

TEST_F(RoundPdfTest, shouldTellTheRiderWhatWhereAndWhen) {
    const std::string sheet = text(RosterLevel::Coordinator);
    EXPECT_THAT(sheet, HasSubstr("Karim Benali"));
    EXPECT_THAT(sheet, HasSubstr("mer / wo 18/03/2026"));
    EXPECT_THAT(sheet, HasSubstr("Léa Cuistot0"));
    EXPECT_THAT(sheet, HasSubstr("Rue des Tilleuls 10"));
    EXPECT_THAT(sheet, HasSubstr("0470 12 34 56"));
    EXPECT_THAT(sheet, HasSubstr("Soupe de potiron"));
    EXPECT_THAT(sheet, HasSubstr("celery, milk"));
    EXPECT_THAT(sheet, HasSubstr("Place du Marché"));
    EXPECT_THAT(sheet, HasSubstr("+4"));
    EXPECT_THAT(sheet, HasSubstr("−12"));
    EXPECT_THAT(sheet, HasSubstr(clockText(roundOf(3).stops[0].arrival).toStdString()));
    EXPECT_THAT(sheet, HasSubstr("Portions distribuées / Uitgedeelde porties"));
    EXPECT_THAT(sheet, HasSubstr("25/03/2026")); // destroy after
    EXPECT_THAT(sheet, HasSubstr("COORDINATION"));
}

TEST_F(RoundPdfTest, shouldTellWhatToTakeAlongAndLeaveRoomForWhatWasHandedOut) {
    PlannedRound round = roundOf(2);
    round.stops.first().work.suits = {SpecialNeed::Vegetarian};
    round.stops.last().work.needs = {
        {SpecialNeed::Vegetarian, 4}, {SpecialNeed::HygieneKit, 3}, {SpecialNeed::SleepingBag, 1}};
    const std::string sheet = printed({round}, options(RosterLevel::Coordinator)).join(u'\n').toStdString();
    EXPECT_THAT(sheet, HasSubstr("Take along : 3 hygiene kits, 1 sleeping bag, of the meals 4 vegetarian"));
    EXPECT_THAT(sheet, HasSubstr("Also : vegetarian"));
    // Beside the box for the kits, on lines as narrow as the column: whole words all the same.
    EXPECT_THAT(sheet, HasSubstr("distribués\n"));
    EXPECT_EQ(QString::fromStdString(sheet).count(u"Uitgedeelde\n"_s), 2);
    EXPECT_THAT(sheet, Not(HasSubstr("…")));

    round.state = RoundState::Done;
    round.portionsHandedOut = 77;
    round.stops.last().done = true;
    round.stops.last().handedOut = 77;
    const std::string done = printed({round}, options(RosterLevel::Team)).join(u'\n').toStdString();
    EXPECT_THAT(done, HasSubstr("77"));
}

TEST_F(RoundPdfTest, shouldSayNumbersAndNoTextsWhereIsHandedOut) {
    PlannedRound round = roundOf(2);
    round.stops.last().work.contents = u"for Jean Dupont"_s;
    round.stops.last().work.needs = {{SpecialNeed::SoftFood, 1}, {SpecialNeed::DogFood, 2}};
    for (const RosterLevel level : {RosterLevel::Public, RosterLevel::Team, RosterLevel::Coordinator}) {
        const std::string sheet = printed({round}, options(level)).join(u'\n').toStdString();
        EXPECT_THAT(sheet, HasSubstr("2 portions of dog food"));
        EXPECT_THAT(sheet, Not(HasSubstr("Dupont")));
    }
}

TEST_F(RoundPdfTest, shouldKeepPhonesAndNamesToTheirLevel) {
    const std::string team = text(RosterLevel::Team);
    EXPECT_THAT(team, HasSubstr("Karim B."));
    EXPECT_THAT(team, HasSubstr("Léa C."));
    EXPECT_THAT(team, HasSubstr("Rue des Tilleuls 10"));
    EXPECT_THAT(team, Not(HasSubstr("Cuistot")));
    EXPECT_THAT(team, Not(HasSubstr("Benali")));
    EXPECT_THAT(team, Not(HasSubstr("0470")));
    const std::string open = text(RosterLevel::Public);
    EXPECT_THAT(open, Not(HasSubstr("Tilleuls")));
    EXPECT_THAT(open, HasSubstr("1050 Ixelles"));
    EXPECT_THAT(open, HasSubstr("Place du Marché 1"));
    EXPECT_THAT(open, Not(HasSubstr("0470")));
    PrintOptions quiet = options(RosterLevel::Coordinator);
    quiet.phones = false;
    EXPECT_THAT(printed({roundOf(3)}, quiet).join(u'\n').toStdString(), Not(HasSubstr("0470")));
}

TEST_F(RoundPdfTest, shouldNumberThePagesOfEachRoundAndRepeatItsHead) {
    const QStringList pages = printed({roundOf(40), roundOf(2)}, options(RosterLevel::Coordinator));
    ASSERT_GE(pages.size(), 4);
    const qsizetype first = pages.size() - 1;
    for (qsizetype i = 0; i < first; ++i) {
        EXPECT_THAT(pages[i].toStdString(), HasSubstr(u"%1/%2"_s.arg(i + 1).arg(first).toStdString()));
        EXPECT_THAT(pages[i].toStdString(), HasSubstr("Karim Benali"));
    }
    EXPECT_THAT(pages.last().toStdString(), HasSubstr("1/1"));
}

TEST_F(RoundPdfTest, shouldSayThatADayHasNoRound) {
    const QStringList pages = printed({}, options(RosterLevel::Team));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_THAT(pages[0].toStdString(), HasSubstr("No round is planned on this day."));
}

TEST_F(RoundPdfTest, shouldDrawAMapWhereEveryStopIsOnIt) {
    const auto inked = [&](const PlannedRound& round) {
        const Paginator pages = roundPages({round}, head(), options(RosterLevel::Coordinator), test::frenchAndDutch());
        QImage image(pages.paperSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paintPage(painter, 0, QRectF(QPointF(0, 0), QSizeF(image.size())));
        painter.end();
        int tinted = 0; // the land's
        for (int y = image.height() / 3; y < image.height() * 9 / 10; ++y) {
            for (int x = 40; x < image.width() - 40; x += 3)
                tinted += image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
        }
        return tinted;
    };
    PlannedRound lost = roundOf(2);
    lost.stops[0].work.position = {};
    reschedule(lost);
    EXPECT_GT(inked(roundOf(2)), 3 * inked(lost));
}

} // namespace
} // namespace entraide::THIS_FILE
