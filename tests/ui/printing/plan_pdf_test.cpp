// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/postcodes.h"
#include "ui/printing/plan_sheet.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

WeekPlan weekOf(int lines) {
    const QDate monday(2026, 3, 16);
    WeekPlan plan;
    plan.week = {2026, 12};
    for (int i = 0; i < 7; ++i)
        plan.days.append({monday.addDays(i), 8, 3, 6});
    plan.quarters = {{findPostcode(u"1050")->commune, {}, 10, 4, 9}, {findPostcode(u"1080")->commune, {}, 8, 2, 3}};
    plan.loads = {{VolunteerId::fromString(u"volunteer:1"_s).value_or(VolunteerId()), u"Wout Claes"_s, 1, 3, 4}};
    for (int i = 0; i < lines; ++i) {
        PlanLine line;
        line.subject.service = Service::Shopping;
        line.subject.who = u"Léa Peeters"_s;
        line.date = monday.addDays(i * 7 / lines);
        line.hours = {600, 660};
        line.isNew = i % 2 == 0;
        line.name = u"Wout Claes"_s;
        if (i == 0) {
            line.before = u"match:1"_s;
            line.beforeName = u"Amina Haddad"_s;
            line.beforeAway = true;
        }
        line.reasons = {{PlanReasonKind::Distance, 0.7, 0, {}, {}}};
        plan.lines.append(line);
    }
    UnservedLine empty;
    empty.subject.service = Service::DogWalk;
    empty.date = empty.lastDate = monday.addDays(3);
    empty.hours = {840, 960};
    empty.reason = UnservedReason::NoService;
    plan.unserved = {empty};
    plan.placesNeeded = lines + 1;
    plan.filledThen = lines;
    return plan;
}

PlanPrint by() {
    return {u"Permanence d’Ixelles"_s, QDateTime(QDate(2026, 3, 17), QTime(14, 30)), false, Language::French};
}

QString textOf(const QString& file) {
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

TEST(PlanPdfTest, shouldPutFiguresLinesAndWhatRemainsOnPaper) {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"plan.pdf"_s);
    writePlanPdf(weekOf(20), by(), file);
    const std::string text = textOf(file).toStdString();
    for (const char* part :
         {"week 12", "Permanence d’Ixelles", "Amina Haddad", "Wout Claes", "Léa Peeters", "3 of 4", "Nobody active", "1 change(s) of helper: 1 for an absence"})
        EXPECT_THAT(text, HasSubstr(part));
}

/// The charts have room for seven.
TEST(PlanPdfTest, shouldListEveryCommuneAndEverybodyBehindTheCharts) {
    WeekPlan plan = weekOf(5);
    plan.quarters = {{{}, {}, 3, 0, 3}, {{}, u"2000"_s, 3, 0, 1}};
    QSet<QString> communes;
    for (const PostcodePlace& place : allPostcodes()) {
        if (!communes.contains(place.commune.fr))
            plan.quarters.append({place.commune, {}, 40, 7, 11});
        communes.insert(place.commune.fr);
    }
    for (int i = 0; i < 30; ++i)
        plan.loads.append({{}, u"Volontaire %1"_s.arg(100 + i), 1, 2, i == 29 ? 0 : 5});
    QTemporaryDir folder;
    const QString file = folder.filePath(u"plan.pdf"_s);
    writePlanPdf(plan, by(), file);
    const QString text = textOf(file);
    const QStringList lines = text.mid(text.indexOf(u"communes and people"_s)).split(u'\n');
    const auto lineOf = [&](const QString& name) {
        const auto found =
            std::ranges::find_if(lines, [&](const QString& line) { return line.trimmed().startsWith(name + u"  "_s); });
        return found == lines.end() ? QString() : found->simplified();
    };
    ASSERT_EQ(communes.size(), 19);
    for (const QString& commune : std::as_const(communes))
        EXPECT_EQ(lineOf(commune), commune + u" 7 11 40 28 %"_s);
    EXPECT_EQ(lineOf(u"2000"_s), u"2000 0 1 3 33 %"_s);
    EXPECT_EQ(lineOf(u"Place not known"_s), u"Place not known 0 3 3 100 %"_s);
    for (int i = 0; i < 29; ++i) {
        const QString name = u"Volontaire %1"_s.arg(100 + i);
        EXPECT_EQ(lineOf(name), name + u" 1 2 5 40 %"_s);
    }
    EXPECT_EQ(lineOf(u"Volontaire 129"_s), u"Volontaire 129 1 2 – –"_s) << "no limit is known";
}

TEST(PlanPdfTest, shouldRepeatItsTableHeadOnEachPage) {
    const Paginator pages = planPages(weekOf(150), by());
    EXPECT_GT(pages.pageCount(), 3);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"plan.pdf"_s);
    pages.writePdf(file, u"Plan"_s);
    EXPECT_EQ(textOf(file).count(u"Proposal for week 12"_s), pages.pageCount());
}

TEST(PlanPdfTest, shouldPrintAWeekWithoutAnything) {
    WeekPlan nothing;
    nothing.week = {2026, 12};
    EXPECT_EQ(planPages(nothing, by()).pageCount(), 1);
}

TEST(PlanPdfTest, shouldDrawSomethingForEveryChart) {
    const Paginator pages = planPages(weekOf(20), by());
    QImage image(992, 1403, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paintPage(painter, 0, QRectF(image.rect()));
    painter.end();
    const QString folder = qEnvironmentVariable("ENTRAIDE_PICTURES");
    if (!folder.isEmpty())
        image.save(QDir(folder).filePath(u"plan-page.png"_s));
    // The three charts stand side by side in the upper third; in each there is black.
    for (int part = 0; part < 3; ++part) {
        int dark = 0;
        for (int y = 150; y < 460; ++y) {
            for (int x = 60 + part * 300; x < 330 + part * 300; ++x)
                dark += qGray(image.pixel(x, y)) < 100;
        }
        EXPECT_GT(dark, 200) << "chart " << part;
    }
}

} // namespace
} // namespace entraide::THIS_FILE
