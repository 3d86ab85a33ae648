// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of paper against what somebody looked at and approved: tests/ui/printing/references. What differs is
// written beside the test's other output, as text and as a picture.
#include "support/drawn_page.h"
#include "support/papers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace test;

/// Fonts measure a little otherwise from one system to the next; what stands elsewhere by more was moved.
constexpr double tolerance = 1.5; // mm

struct DrawnPart {
    QString kind;
    QList<double> places;
    QString text;
};

DrawnPart partOf(const QString& line) {
    static const QRegularExpression number(u"^-?\\d+(\\.\\d+)?$"_s);
    DrawnPart part;
    const QStringList words = line.split(u' ');
    part.kind = words.value(0);
    const qsizetype places = part.kind == "text"_L1 ? 2 : part.kind == "page"_L1 ? 1 : 4;
    qsizetype at = 1;
    for (; at <= places && at < words.size() && number.match(words[at]).hasMatch(); ++at)
        part.places.append(words[at].toDouble());
    part.text = words.sliced(at).join(u' ');
    return part;
}

bool sameParts(const QString& a, const QString& b) {
    if (a == b)
        return true;
    const DrawnPart left = partOf(a);
    const DrawnPart right = partOf(b);
    return left.kind == right.kind && left.text == right.text &&
           std::ranges::equal(left.places, right.places,
                              [](double x, double y) { return std::abs(x - y) <= tolerance; });
}

QString firstDifference(const QStringList& approved, const QStringList& drawn) {
    const qsizetype most = std::max(approved.size(), drawn.size());
    for (qsizetype i = 0; i < most; ++i) {
        if (i >= approved.size() || i >= drawn.size() || !sameParts(approved[i], drawn[i]))
            return u"line %1\n  approved: %2\n  drawn:    %3"_s.arg(i + 1).arg(approved.value(i), drawn.value(i));
    }
    return {};
}

void write(const QString& file, const QStringList& lines) {
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly)) << file.toStdString();
    out.write((lines.join(u'\n') + u'\n').toUtf8());
}

QString drawPicture(const Paginator& pages, const QString& name) {
    constexpr double dotsPerPoint = 50.0 / 72;
    QImage picture((pages.paperSize() * dotsPerPoint).toSize(), QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    pages.paintPage(painter, 0, picture.rect());
    painter.end();
    const QString file = QDir::temp().filePath(u"entraide-"_s + name + u".png"_s);
    EXPECT_TRUE(picture.save(file));
    return file;
}

void expectApproved(const Paginator& pages, const QString& name) {
    const QString reference = QStringLiteral(ENTRAIDE_PAPER_REFERENCES "/") + name + u".txt"_s;
    const QStringList drawn = drawnPages(pages);
    ASSERT_GT(drawn.size(), 5);
    if (qEnvironmentVariableIntValue("ENTRAIDE_APPROVE") == 1) {
        write(reference, drawn);
        return;
    }
    QFile file(reference);
    QStringList approved;
    if (file.open(QIODevice::ReadOnly))
        approved = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    const QString difference = approved.isEmpty() ? u"nobody approved it yet"_s : firstDifference(approved, drawn);
    if (difference.isEmpty())
        return;
    const QString fresh = QDir::temp().filePath(u"entraide-"_s + name + u".txt"_s);
    write(fresh, drawn);
    ADD_FAILURE() << name.toStdString() << ": " << difference.toStdString() << "\nNow it is " << fresh.toStdString()
                  << ", and looks like " << drawPicture(pages, name).toStdString()
                  << ". To approve it: ENTRAIDE_APPROVE=1 ctest -R printing_test, and look at what changed in "
                  << ENTRAIDE_PAPER_REFERENCES;
}

/// The words of some are those of the interface, with the numbers and days of its language.
class PaperReferenceTest : public testing::Test {
protected:
    PaperReferenceTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~PaperReferenceTest() override { QLocale::setDefault(QLocale::c()); }
};

TEST_F(PaperReferenceTest, shouldDrawTheSiteSheetAsApproved) {
    for (const RosterLevel level : enumValues<RosterLevel>())
        expectApproved(rosterPaper(RosterSheet::Site, level), u"site-"_s + QString(enumName(level)));
}

TEST_F(PaperReferenceTest, shouldDrawTheWeekGridAsApproved) {
    for (const RosterLevel level : enumValues<RosterLevel>())
        expectApproved(rosterPaper(RosterSheet::Week, level), u"week-"_s + QString(enumName(level)));
}

TEST_F(PaperReferenceTest, shouldDrawThePersonalSheetAsApproved) {
    expectApproved(rosterPaper(RosterSheet::Personal, RosterLevel::Coordinator), u"personal"_s);
}

TEST_F(PaperReferenceTest, shouldDrawTheRoundSheetAsApproved) {
    for (const RosterLevel level : enumValues<RosterLevel>())
        expectApproved(roundPaper(level), u"round-"_s + QString(enumName(level)));
}

TEST_F(PaperReferenceTest, shouldDrawTheCertificateAsApproved) {
    for (const LetterWindow window : enumValues<LetterWindow>())
        expectApproved(certificatePaper(window), u"certificate-"_s + QString(enumName(window)));
}

TEST_F(PaperReferenceTest, shouldDrawTheInformationNoteAsApproved) {
    for (const LetterWindow window : enumValues<LetterWindow>())
        expectApproved(notePaper(window), u"note-"_s + QString(enumName(window)));
    expectApproved(blankNotePaper(), u"note-blank"_s);
}

TEST_F(PaperReferenceTest, shouldDrawTheThanksForMealsAsApproved) {
    expectApproved(receiptPaper(), u"receipt"_s);
}

TEST_F(PaperReferenceTest, shouldDrawTheRecoverySheetAsApproved) {
    expectApproved(recoveryPaper(), u"recovery"_s);
}

TEST_F(PaperReferenceTest, shouldDrawTheMealSlipWithItsCodeAsApproved) {
    expectApproved(slipPaper(), u"slip"_s);
}

TEST_F(PaperReferenceTest, shouldDrawTheCallListAsApproved) {
    expectApproved(callPaper(), u"calls"_s);
}

TEST_F(PaperReferenceTest, shouldDrawTheYearlyRegisterAsApproved) {
    expectApproved(registerPaper(), u"register"_s);
}

TEST_F(PaperReferenceTest, shouldNoticeWhatMovedAndWhatIsSaidOtherwise) {
    EXPECT_TRUE(sameParts(u"text 12.0 30.1 Inès D."_s, u"text 12.9 30.0 Inès D."_s));
    EXPECT_FALSE(sameParts(u"text 12.0 30.1 Inès D."_s, u"text 18.0 30.1 Inès D."_s));
    EXPECT_FALSE(sameParts(u"text 12.0 30.1 Inès D."_s, u"text 12.0 30.1 Inès Dumont"_s));
    EXPECT_FALSE(sameParts(u"text 12.0 30.1 4"_s, u"text 12.0 30.1 5"_s));
    EXPECT_FALSE(firstDifference({u"page 1"_s, u"line 1.0 1.0 2.0 1.0"_s}, {u"page 1"_s}).isEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
