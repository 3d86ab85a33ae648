// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/gift_receipt.h"

#include "domain/records.h"
#include "storage/desk.h"
#include "ui/printing/letter_sheet.h"
#include "workflows/names.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double dayWidth = 34 * mm;
constexpr double mealsWidth = 34 * mm;

QString placeOf(Names& names, const MealOrder& order) {
    const auto hospital = names.organisation(order.hospital);
    QStringList parts{hospital ? hospital->name.simplified() : QString(), order.unit.simplified()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// What is said besides the table, above and below it.
QList<PrintedLetter::Paragraph> introOf(const GiftReceipt& receipt, const PrintWords& words) {
    QList<PrintedLetter::Paragraph> intro;
    if (!receipt.giver.isEmpty())
        intro.append({Type::Heading, receipt.giver});
    addEach(intro, words, SheetWord::GiftThanks);
    addEach(intro, words, SheetWord::ReceiptDelivered, {receipt.restaurant});
    return intro;
}

QList<PrintedLetter::Paragraph> closingOf(const GiftReceipt& receipt, const PrintWords& words) {
    QList<PrintedLetter::Paragraph> closing;
    if (receipt.toCome > 0)
        addEach(closing, words, SheetWord::ReceiptToCome, {QString::number(receipt.toCome)});
    addEach(closing, words, SheetWord::ReceiptNoTax);
    return closing;
}

} // namespace

std::optional<GiftReceipt> giftReceipt(const Desk& desk, const DonationId& id, QDate today) {
    const auto gift = desk.find<Donation>(id);
    const auto restaurant = gift ? desk.find<Organisation>(gift->restaurant) : std::nullopt;
    if (!restaurant)
        return std::nullopt;
    GiftReceipt receipt;
    Names names(desk);
    QList<MealOrder> orders = desk.findBy<MealOrder>("restaurant"_L1, gift->restaurant.toString());
    std::ranges::stable_sort(orders, {}, &MealOrder::date);
    int underWay = 0;
    for (const MealOrder& order : std::as_const(orders)) {
        const auto share = std::ranges::find(order.donations, id, &DonationShare::donation);
        if (share == order.donations.end())
            continue;
        if (order.state != MealOrderState::Delivered) {
            underWay += order.state == MealOrderState::Failed ? 0 : share->meals;
            continue;
        }
        receipt.lines.append({order.date, placeOf(names, order), share->meals});
        receipt.delivered += share->meals;
    }
    if (receipt.delivered == 0)
        return std::nullopt;
    receipt.head = letterHead(desk, today);
    if (const auto giver = desk.find<Person>(gift->donor))
        receipt.giver = fullName(*giver);
    receipt.restaurant = restaurant->name.simplified();
    // Of a gift that was paid back only what is ordered already still comes.
    receipt.toCome = gift->state == DonationState::Refunded ? underWay : std::max(0, gift->meals - receipt.delivered);
    return receipt;
}

Paginator receiptPages(const GiftReceipt& receipt, PrintWords printWords) {
    const auto context = letterContext(receipt.head, std::move(printWords));
    const PrintWords& words = context->words;
    PrintedLetter letter;
    letter.sender = senderOf(receipt.head);
    letter.title = words.word(SheetWord::ReceiptTitle);
    letter.intro = introOf(receipt, words);
    letter.columns = {{words.word(SheetWord::Day), dayWidth, false},
                      {words.word(SheetWord::Place), 0, false},
                      {words.word(SheetWord::ReceiptMeals), mealsWidth}};
    for (const GiftReceipt::Line& line : receipt.lines)
        letter.rows.append({{}, {paper::dayMonthYear(line.date), line.place, QString::number(line.meals)}, false, 0});
    letter.rows.append({{}, {words.word(SheetWord::Total), {}, QString::number(receipt.delivered)}, true, 0});
    letter.closing = closingOf(receipt, words);
    letter.closing.append({Type::Body, placeAndDate(receipt.head, words)});
    letter.signatures = {words.word(SheetWord::ForAssociation)};
    return letterPages(context, std::move(letter));
}

QString receiptText(const GiftReceipt& receipt, const PrintWords& words) {
    QStringList lines{words.word(SheetWord::ReceiptTitle), QString()};
    for (const PrintedLetter::Paragraph& paragraph : introOf(receipt, words))
        lines.append(paragraph.text);
    lines.append(QString());
    const auto counted = [&](const QString& what, int meals) {
        lines.append(u"%1: %2 %3"_s.arg(what, QString::number(meals), words.meals(meals)));
    };
    for (const GiftReceipt::Line& line : receipt.lines)
        counted(paper::dayMonthYear(line.date) + u", "_s + line.place, line.meals);
    if (receipt.lines.size() > 1)
        counted(words.word(SheetWord::Total), receipt.delivered);
    lines.append(QString());
    for (const PrintedLetter::Paragraph& paragraph : closingOf(receipt, words))
        lines.append(paragraph.text);
    lines.append(QString());
    lines += senderOf(receipt.head);
    return lines.join(u'\n') + u'\n';
}

void writeReceiptPdf(const GiftReceipt& receipt, PrintWords words, const QString& file) {
    const QString title = words.word(SheetWord::ReceiptTitle) + u", "_s + receipt.restaurant;
    receiptPages(receipt, std::move(words)).writePdf(file, title);
}

} // namespace entraide
