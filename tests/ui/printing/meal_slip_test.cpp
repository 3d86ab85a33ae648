// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the slips back as a giver and a banking app would: with pdftotext, pdftoppm (poppler-utils) and ZXing.
#include "interchange/epc_payment.h"
#include "support/print_translators.h"
#include "ui/printing/meal_slip.h"
#include "ui/words/money_words.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <ZXing/ReadBarcode.h>
#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

constexpr int dotsPerInch = 150;
constexpr double pointsPerMm = 72 / 25.4;

EpcPayment paymentOf(const MealSlip& slip) {
    EpcPayment payment;
    payment.beneficiary = slip.restaurant;
    payment.iban = Iban::fromText(slip.iban);
    payment.cents = slip.amountCents;
    payment.purpose = u"CHAR"_s;
    payment.structured = StructuredCommunication::fromText(slip.structured);
    return payment;
}

MealSlip slip() {
    MealSlip result;
    result.desk = u"Repas d’Ixelles"_s;
    result.campaign = u"Printemps 2026"_s;
    result.giver = u"Anne Vandenbroucke"_s;
    result.restaurant = u"Chez Léa"_s;
    result.restaurantAddress = u"Rue des Tilleuls 12, 1050 Ixelles"_s;
    result.iban = u"BE68539007547034"_s;
    result.meals = 10;
    result.amountCents = 12'000;
    result.structured = u"+++123/4567/89002+++"_s;
    result.message = u"Courage à toute l’équipe de nuit."_s;
    result.hospital = u"Hôpital d’Ixelles"_s;
    result.unit = u"Urgences"_s;
    result.date = QDate(2026, 3, 18);
    result.epcPayload = epcPayload(paymentOf(result)).bytes;
    return result;
}

/// Everything as long as somebody may write it.
MealSlip longSlip() {
    MealSlip result = slip();
    result.desk = u"Association pour les repas des soignants de la Région de Bruxelles-Capitale "_s.repeated(3);
    result.campaign = u"Une campagne au nom interminable "_s.repeated(6);
    result.giver = u"Marie-Christine de Schrijver-Vandenbroucke "_s.repeated(4);
    result.restaurant = u"Auberge du Pont des Tanneurs "_s.repeated(8);
    result.restaurantAddress = u"Avenue du Boulevard de la Chaussée "_s.repeated(8);
    result.iban = u"MT84MALT011000012345MTLCAST001S"_s;
    result.meals = 102'880;
    result.amountCents = epcMostCents;
    result.message = (u"Merci pour tout ce que vous faites, jour et nuit. "_s.repeated(8) + u"\n\n"_s).repeated(6);
    result.hospital = QString(200, u'H');
    result.unit = u"Soins intensifs "_s.repeated(20);
    EpcPayment payment = paymentOf(result);
    payment.structured.reset();
    payment.text = QString(140, u't'); // more modules than any slip has
    payment.noteToPayer = QString(50, u'n');
    result.epcPayload = epcPayload(payment).bytes;
    return result;
}

/// Says everything at length, and otherwise in each language.
class LongWords : public QTranslator {
public:
    explicit LongWords(QChar mark)
        : m_mark(mark) {}
    QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        return text + u' ' + text.first(text.size() / 2) + m_mark;
    }
    bool isEmpty() const override { return false; }

private:
    QChar m_mark;
};

PrintWords longWords() {
    std::vector<std::unique_ptr<QTranslator>> translators;
    translators.push_back(std::make_unique<LongWords>(u'1'));
    translators.push_back(std::make_unique<LongWords>(u'2'));
    return {{Language::French, Language::Dutch}, std::move(translators)};
}

PrintWords wordsOf(Language language) {
    return {{language}, {}};
}

/// A word on paper, in millimetres from the corner: its letters, without the room its font has above and below them.
struct Word {
    QString text;
    QRectF area;
};

class MealSlipTest : public testing::Test {
protected:
    QString path(const QString& name = u"slip.pdf"_s) const { return m_folder.filePath(name); }

    static QByteArray output(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished()) << program.toStdString() << " is needed (poppler-utils)";
        return process.readAllStandardOutput();
    }

    /// The pages' texts.
    QStringList printed(const QList<MealSlip>& slips, PrintWords words) const {
        mealSlipPages(slips, std::move(words)).writePdf(path(), u"test"_s);
        QString text = QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path(), u"-"_s}));
        QStringList pages = text.replace(QChar(QChar::Nbsp), u' ').split(u'\f');
        pages.removeLast();
        return pages;
    }
    std::string textOf(const MealSlip& slip, PrintWords words = wordsOf(Language::English)) const {
        return printed({slip}, std::move(words)).join(u'\n').toStdString();
    }

    /// Of what was printed last.
    QList<Word> wordsOnPaper() const {
        static const QRegularExpression word(
            u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)<"_s);
        const QString boxes = QString::fromUtf8(output(u"pdftotext"_s, {u"-bbox"_s, path(), u"-"_s}));
        QList<Word> words;
        for (const QRegularExpressionMatch& match : word.globalMatch(boxes)) {
            const auto millimetres = [&](int i) { return match.captured(i).toDouble() / pointsPerMm; };
            const QRectF box(QPointF(millimetres(1), millimetres(2)), QPointF(millimetres(3), millimetres(4)));
            words.append({match.captured(5), box.adjusted(0, 0.15 * box.height(), 0, -0.1 * box.height())});
        }
        return words;
    }

    /// The page printed last, in grey.
    QImage picture() const {
        output(u"pdftoppm"_s,
               {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-singlefile"_s, path(), path(u"page"_s)});
        return QImage(path(u"page.pgm"_s)).convertToFormat(QImage::Format_Grayscale8);
    }

    static ZXing::Barcode read(const QImage& image) {
        const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                    static_cast<int>(image.bytesPerLine()));
        return ZXing::ReadBarcode(view, ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode));
    }
    static QByteArray bytesOf(const ZXing::Barcode& code) {
        return {reinterpret_cast<const char*>(code.bytes().data()), static_cast<qsizetype>(code.bytes().size())};
    }
    /// The code's modules, in millimetres.
    static QRectF areaOf(const ZXing::Barcode& code) {
        const auto millimetres = [](ZXing::PointI p) { return QPointF(p.x, p.y) * 25.4 / dotsPerInch; };
        return {millimetres(code.position().topLeft()), millimetres(code.position().bottomRight())};
    }
    /// The width of four modules, in millimetres.
    static double quietZoneOf(const ZXing::Barcode& code) {
        const int version = QString::fromStdString(code.version()).toInt();
        return 4 * areaOf(code).width() / (17 + 4 * version);
    }

    QTemporaryDir m_folder;
};

TEST_F(MealSlipTest, shouldTellHowToPayWhatToWhom) {
    const std::string text = textOf(slip());
    EXPECT_THAT(text, HasSubstr("Your gift of meals"));
    EXPECT_THAT(text, HasSubstr("Printemps 2026"));
    EXPECT_THAT(text, HasSubstr("10 meals"));
    EXPECT_THAT(text, HasSubstr("€120.00"));
    EXPECT_THAT(text, HasSubstr("Chez Léa"));
    EXPECT_THAT(text, HasSubstr("Rue des Tilleuls 12, 1050 Ixelles"));
    EXPECT_THAT(text, HasSubstr("BE68 5390 0754 7034"));
    EXPECT_THAT(text, HasSubstr("+++123/4567/89002+++"));
    EXPECT_THAT(text, HasSubstr("straight to the restaurant"));
    EXPECT_THAT(text, HasSubstr("Scan this code"));
    EXPECT_THAT(text, HasSubstr("Anne Vandenbroucke"));
    EXPECT_THAT(text, HasSubstr("Hôpital d’Ixelles"));
    EXPECT_THAT(text, HasSubstr("Urgences"));
    EXPECT_THAT(text, HasSubstr("Courage à toute l’équipe de nuit."));
    EXPECT_THAT(text, HasSubstr("Repas d’Ixelles"));
    EXPECT_THAT(text, HasSubstr("18/03/2026"));
    EXPECT_THAT(text, Not(HasSubstr("SAMPLE")));
}

TEST_F(MealSlipTest, shouldWriteTheAmountAsTheReaderDoes) {
    MealSlip one = slip();
    one.meals = 1;
    one.amountCents = 1'250;
    EXPECT_THAT(textOf(one, wordsOf(Language::French)), HasSubstr("12,50 €"));
    EXPECT_THAT(textOf(one, wordsOf(Language::Dutch)), HasSubstr("€ 12,50"));
    const std::string both = textOf(one, test::frenchAndDutch());
    EXPECT_THAT(both, HasSubstr("12,50 €"));
    EXPECT_THAT(both, Not(HasSubstr("€ 12,50"))) << "an amount is said once";
    EXPECT_THAT(textOf(one), HasSubstr("1 meal "));
}

TEST_F(MealSlipTest, shouldSayEverySentenceInBothLanguages) {
    const std::string text = textOf(slip(), longWords());
    EXPECT_THAT(text, HasSubstr("To pay To 1 / To pay To 2"));
    EXPECT_THAT(text, HasSubstr("restaurant1"));
    EXPECT_THAT(text, HasSubstr("restaurant2"));
}

TEST_F(MealSlipTest, shouldPrintACodeThatABankingAppReads) {
    textOf(slip());
    const QImage page = picture();
    const ZXing::Barcode code = read(page);
    ASSERT_TRUE(code.isValid());
    EXPECT_EQ(bytesOf(code), slip().epcPayload);
    EXPECT_EQ(code.ecLevel(), "M");
    EXPECT_GE(areaOf(code).width(), 30);
    EXPECT_GE(areaOf(code).height(), 30);
}

TEST_F(MealSlipTest, shouldLeaveAQuietZoneOfFourModules) {
    for (const MealSlip& each : {slip(), longSlip()}) {
        textOf(each, longWords());
        const QImage page = picture();
        const ZXing::Barcode code = read(page);
        ASSERT_TRUE(code.isValid());
        const double pixels = dotsPerInch / 25.4;
        const QRectF modules(areaOf(code).topLeft() * pixels, areaOf(code).size() * pixels);
        const int quiet = static_cast<int>(quietZoneOf(code) * pixels) - 1;
        const QRect around = modules.toAlignedRect().adjusted(-quiet, -quiet, quiet, quiet);
        const QRect inside = modules.toAlignedRect().adjusted(-2, -2, 2, 2); // edges are grey
        int dark = 0;
        for (int y = around.top(); y <= around.bottom(); ++y) {
            for (int x = around.left(); x <= around.right(); ++x)
                dark += !inside.contains(x, y) && page.constScanLine(y)[x] < 250 ? 1 : 0;
        }
        EXPECT_EQ(dark, 0);
    }
}

TEST_F(MealSlipTest, shouldKeepToItsRoomHoweverLongTheNames) {
    const QStringList pages = printed({longSlip()}, longWords());
    ASSERT_EQ(pages.size(), 1);
    const ZXing::Barcode code = read(picture());
    ASSERT_TRUE(code.isValid());
    EXPECT_EQ(bytesOf(code), longSlip().epcPayload);
    const QRectF room(11.9, 11.9, 186.2, 273.2 * 2 / 3);
    const double quiet = quietZoneOf(code);
    const QRectF codeRoom = areaOf(code).adjusted(-quiet, -quiet, quiet, quiet);
    EXPECT_TRUE(room.contains(codeRoom));
    const QList<Word> words = wordsOnPaper();
    ASSERT_GT(words.size(), 100);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word& word = words[i];
        EXPECT_TRUE(room.contains(word.area)) << word.text.toStdString();
        EXPECT_FALSE(codeRoom.intersects(word.area)) << word.text.toStdString();
        for (qsizetype k = i + 1; k < words.size(); ++k) {
            EXPECT_FALSE(word.area.intersects(words[k].area))
                << word.text.toStdString() << " and " << words[k].text.toStdString();
        }
    }
}

TEST_F(MealSlipTest, shouldNeverCutWhatIsPaidWith) {
    const std::string text = textOf(longSlip(), longWords());
    EXPECT_THAT(text, HasSubstr("MT84 MALT 0110 0001 2345 MTLC AST0 01S"));
    EXPECT_THAT(text, HasSubstr("+++123/4567/89002+++"));
    EXPECT_THAT(text, HasSubstr("999 999 999,99 €"));
    EXPECT_THAT(text, HasSubstr("…")); // the rest is
}

TEST_F(MealSlipTest, shouldPrintTheLinesOfAMessageAsTheyAre) {
    MealSlip verses = slip();
    verses.message = u"\nUn\n\n  Deux  \r\nTrois\n"_s;
    textOf(verses);
    QList<double> tops;
    for (const Word& word : wordsOnPaper()) {
        if (word.text == "Un"_L1 || word.text == "Deux"_L1 || word.text == "Trois"_L1)
            tops.append(word.area.top());
    }
    ASSERT_EQ(tops.size(), 3);
    EXPECT_LT(tops[0], tops[1]);
    EXPECT_LT(tops[1], tops[2]);
}

TEST_F(MealSlipTest, shouldDoWithoutWhatIsNotKnown) {
    MealSlip bare = slip();
    bare.campaign.clear();
    bare.giver.clear();
    bare.hospital.clear();
    bare.unit.clear();
    bare.message = u" \n "_s;
    bare.epcPayload.clear();
    const std::string text = textOf(bare);
    EXPECT_THAT(text, Not(HasSubstr("Gift of")));
    EXPECT_THAT(text, Not(HasSubstr("Your message")));
    EXPECT_THAT(text, Not(HasSubstr("Scan this code")));
    EXPECT_THAT(text, HasSubstr("Wherever meals are needed"));
    EXPECT_THAT(text, HasSubstr("BE68 5390 0754 7034"));
    EXPECT_FALSE(read(picture()).isValid());
}

TEST_F(MealSlipTest, shouldPrintNoCodeOfAPayloadThatIsTooLong) {
    MealSlip full = slip();
    full.epcPayload = QByteArray(epcMostBytes + 1, 'a');
    EXPECT_THAT(textOf(full), Not(HasSubstr("Scan this code")));
}

TEST_F(MealSlipTest, shouldSayThatItIsASampleAndStayReadable) {
    const auto inked = [](const QImage& page) {
        qsizetype count = 0;
        for (int y = 0; y < page.height(); ++y)
            count += std::count_if(page.constScanLine(y), page.constScanLine(y) + page.width(),
                                   [](uchar grey) { return grey < 250; });
        return count;
    };
    MealSlip sample = slip();
    textOf(sample);
    const qsizetype plain = inked(picture());
    sample.sample = true;
    EXPECT_THAT(textOf(sample), HasSubstr("SAMPLE"));
    const QImage page = picture();
    EXPECT_GT(inked(page), plain + 2'000) << "the mark across it";
    EXPECT_EQ(bytesOf(read(page)), slip().epcPayload);
}

TEST_F(MealSlipTest, shouldPrintOnePageForEachSlip) {
    MealSlip other = slip();
    other.restaurant = u"Le Bon Coin"_s;
    const QStringList pages = printed({slip(), other, longSlip()}, wordsOf(Language::French));
    ASSERT_EQ(pages.size(), 3);
    EXPECT_THAT(pages[1].toStdString(), HasSubstr("Le Bon Coin"));
    EXPECT_EQ(mealSlipPages({}, wordsOf(Language::French)).pageCount(), 0);
}

TEST_F(MealSlipTest, shouldShowOnTheScreenWhatIsPrinted) {
    const Paginator pages = mealSlipPages({slip()}, wordsOf(Language::Dutch));
    QImage image((pages.paperSize() * dotsPerInch / 72).toSize(), QImage::Format_Grayscale8);
    QPainter painter(&image);
    pages.paintPage(painter, 0, QRectF(QPointF(0, 0), QSizeF(image.size())));
    painter.end();
    EXPECT_EQ(bytesOf(read(image)), slip().epcPayload);
}

TEST_F(MealSlipTest, shouldWriteAPdfWhoseTitleNamesNoGiver) {
    writeMealSlipPdf(slip(), {Language::French}, path());
    const QString info = QString::fromUtf8(output(u"pdfinfo"_s, {path()}));
    EXPECT_THAT(info.toStdString(), HasSubstr("Chez Léa, +++123/4567/89002+++"));
    EXPECT_THAT(info.toStdString(), Not(HasSubstr("Vandenbroucke")));
}

TEST(MoneyWords, shouldWriteAmountsAsInBelgium) {
    const auto in = [](QLocale::Language language, qint64 cents) {
        return amountText(cents, QLocale(language, QLocale::Belgium)).replace(QChar(QChar::Nbsp), u'_');
    };
    EXPECT_EQ(in(QLocale::French, 12'000), u"120,00_€"_s);
    EXPECT_EQ(in(QLocale::Dutch, 12'000), u"€_120,00"_s);
    EXPECT_EQ(in(QLocale::German, 12'000), u"120,00_€"_s);
    EXPECT_EQ(in(QLocale::English, 12'000), u"€120.00"_s);
    EXPECT_EQ(in(QLocale::French, 123'456'789), u"1_234_567,89_€"_s);
    EXPECT_EQ(in(QLocale::Dutch, 123'456'789), u"€_1.234.567,89"_s);
    EXPECT_EQ(in(QLocale::English, 99'999), u"€999.99"_s);
    EXPECT_EQ(in(QLocale::English, 100'000), u"€1,000.00"_s);
}

TEST(MoneyWords, shouldWriteEveryCent) {
    const QLocale english(QLocale::English);
    EXPECT_EQ(amountText(0, english), u"€0.00"_s);
    EXPECT_EQ(amountText(7, english), u"€0.07"_s);
    EXPECT_EQ(amountText(-7, english), u"−€0.07"_s);
    EXPECT_EQ(amountText(-12'345'678, english), u"−€123,456.78"_s);
    EXPECT_EQ(amountText(std::numeric_limits<qint64>::min(), english), u"−€92,233,720,368,547,758.08"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
