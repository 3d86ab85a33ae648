// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the codes back with ZXing, which shares nothing with the library that makes them.
#include "interchange/epc_payment.h"
#include "interchange/qr_code.h"

#include <QByteArray>

#include <ZXing/ReadBarcode.h>
#include <gtest/gtest.h>
#include <random>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int pixelsPerModule = 3;
constexpr int quietModules = 4;

/// The code as grey pixels, with its quiet zone.
std::vector<std::uint8_t> pictureOf(const QrCode& code) {
    const int side = (code.side + 2 * quietModules) * pixelsPerModule;
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(side * side), 255);
    for (int y = 0; y < code.side * pixelsPerModule; ++y) {
        for (int x = 0; x < code.side * pixelsPerModule; ++x) {
            const int row = y + quietModules * pixelsPerModule;
            const int column = x + quietModules * pixelsPerModule;
            if (code.at(x / pixelsPerModule, y / pixelsPerModule))
                pixels[static_cast<std::size_t>(row * side + column)] = 0;
        }
    }
    return pixels;
}

ZXing::Barcode read(const QrCode& code) {
    const std::vector<std::uint8_t> pixels = pictureOf(code);
    const int side = (code.side + 2 * quietModules) * pixelsPerModule;
    const ZXing::ImageView view(pixels.data(), static_cast<int>(pixels.size()), side, side, ZXing::ImageFormat::Lum);
    return ZXing::ReadBarcode(view, ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode));
}

QByteArray bytesOf(const ZXing::Barcode& barcode) {
    return {reinterpret_cast<const char*>(barcode.bytes().data()), static_cast<qsizetype>(barcode.bytes().size())};
}

class RandomPayments {
public:
    EpcPayment next() {
        EpcPayment payment;
        payment.beneficiary = words(1, 70);
        payment.iban = iban();
        payment.cents = std::uniform_int_distribution<qint64>(1, epcMostCents)(m_random);
        if (number(0, 3) > 0)
            payment.purpose = u"CHAR"_s;
        if (number(0, 1) > 0)
            payment.structured = StructuredCommunication::fromNumber(
                std::uniform_int_distribution<qint64>(0, StructuredCommunication::largestNumber)(m_random));
        else
            payment.text = words(0, 140);
        if (number(0, 1) > 0)
            payment.noteToPayer = words(0, 70);
        return payment;
    }

private:
    int number(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    QString words(int fewest, int most) {
        static const QString letters = u"abcdefghijklmnopqrstuvwxyz ABCDEFGHIJ ,.'-/0123456789 éèàçëïöüœÉ&€"_s;
        QString text;
        for (int left = number(fewest, most); left > 0; --left)
            text += letters[number(0, static_cast<int>(letters.size()) - 1)];
        return text.trimmed().isEmpty() ? u"Léa"_s : text;
    }

    std::optional<Iban> iban() {
        const QString account = u"%1"_s.arg(number(0, 999'999'999), 12, 10, QChar(u'5'));
        for (int check = 2; check <= 98; ++check) {
            if (const auto found = Iban::fromText(u"BE%1"_s.arg(check, 2, 10, QChar(u'0')) + account))
                return found;
        }
        return std::nullopt;
    }

    std::mt19937 m_random{20260318};
};

TEST(QrCodeTest, shouldBeReadBackByAnotherProgram) {
    RandomPayments payments;
    int read_ = 0;
    for (int i = 0; i < 400; ++i) {
        const EpcPayload payload = epcPayload(payments.next());
        if (payload.fault) {
            ASSERT_EQ(payload.fault, EpcFault::TooLong) << "payment " << i;
            continue;
        }
        const auto code = qrCode(payload.bytes);
        ASSERT_TRUE(code) << payload.bytes.toStdString();
        EXPECT_LE(code->side, 69);
        const ZXing::Barcode barcode = read(*code);
        ASSERT_TRUE(barcode.isValid()) << payload.bytes.toStdString();
        ASSERT_EQ(bytesOf(barcode), payload.bytes);
        EXPECT_EQ(barcode.ecLevel(), "M");
        ++read_;
    }
    EXPECT_GE(read_, 200);
}

TEST(QrCodeTest, shouldTakeTheSmallestVersion) {
    // ISO/IEC 18004, table 7: bytes at level M.
    EXPECT_EQ(qrCode(QByteArray(14, 'a'))->side, 21);
    EXPECT_EQ(qrCode(QByteArray(15, 'a'))->side, 25);
    EXPECT_EQ(qrCode(QByteArray(287, 'a'))->side, 65);
    EXPECT_EQ(qrCode(QByteArray(288, 'a'))->side, 69);
}

TEST(QrCodeTest, shouldHoldAsMuchAsAPaymentMayHaveAndNoMore) {
    const QByteArray most(epcMostBytes, '\xe9');
    const auto code = qrCode(most);
    ASSERT_TRUE(code);
    EXPECT_EQ(bytesOf(read(*code)), most);
    EXPECT_FALSE(qrCode(most + 'a'));
    EXPECT_FALSE(qrCode(QByteArray(5'000, 'a')));
    EXPECT_FALSE(qrCode({}));
}

TEST(QrCodeTest, shouldHoldEveryByte) {
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    EXPECT_EQ(bytesOf(read(*qrCode(all))), all);
}

TEST(QrCodeTest, shouldHaveTheThreeCornersOfEveryCode) {
    const auto code = qrCode("entraide");
    ASSERT_TRUE(code);
    ASSERT_EQ(code->modules.size(), static_cast<std::size_t>(code->side) * static_cast<std::size_t>(code->side));
    const int far = code->side - 7;
    for (const auto& [left, top] : {std::pair(0, 0), std::pair(far, 0), std::pair(0, far)}) {
        for (int i = 0; i < 7; ++i) {
            EXPECT_TRUE(code->at(left + i, top));
            EXPECT_TRUE(code->at(left, top + i));
            EXPECT_TRUE(code->at(left + i, top + 6));
        }
        EXPECT_FALSE(code->at(left + 1, top + 1));
        EXPECT_TRUE(code->at(left + 3, top + 3));
    }
}

} // namespace
} // namespace entraide::THIS_FILE
