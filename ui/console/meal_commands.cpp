// SPDX-License-Identifier: GPL-3.0-or-later
// slip, bank and ledger: gifts of meals, what a bank's file pays, and whether the books balance.
#include "interchange/bank_file.h"
#include "meals/bank_matching.h"
#include "meals/gift_books.h"
#include "storage/audit_paper.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/json_values.h"
#include "ui/printing/gift_slip.h"
#include "ui/words/import_words.h"
#include "ui/words/money_words.h"
#include "workflows/names.h"

#include <QDir>
#include <QJsonArray>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QJsonObject lineObject(const BankMatchLine& found) {
    const BankLine& line = found.line;
    QJsonArray mayBe;
    for (const DonationId& gift : found.mayBe)
        mayBe.append(gift.toString());
    return {{u"line"_s, line.line},
            {u"match"_s, QString(enumName(found.match))},
            {u"account"_s, line.account},
            {u"date"_s, isoDate(line.date)},
            {u"cents"_s, line.cents},
            {u"payer"_s, line.counterparty},
            {u"communication"_s, line.communication},
            {u"structured"_s, line.structured ? QJsonValue(line.structured->toString()) : QJsonValue::Null},
            {u"reference"_s, line.reference},
            {u"payment"_s, found.payment.toString()},
            {u"restaurant"_s, found.restaurant.toString()},
            {u"donation"_s, found.donation.toString()},
            {u"open_cents"_s, found.openCents},
            {u"may_be"_s, mayBe}};
}

QJsonArray linesOf(const BankReading& reading, BankMatch match) {
    QJsonArray lines;
    for (const BankMatchLine& line : reading.lines) {
        if (line.match == match)
            lines.append(lineObject(line));
    }
    return lines;
}

QJsonArray faultsOf(const BankReading& reading) {
    QJsonArray faults;
    for (const BankFault& fault : reading.faults)
        faults.append(QJsonObject{{u"line"_s, fault.line},
                                  {u"fault"_s, QString(enumName(fault.kind))},
                                  {u"column"_s, fault.column},
                                  {u"value"_s, fault.value}});
    return faults;
}

QString sentenceOf(const BankMatchLine& found, Names& names) {
    const QString amount = amountText(found.line.cents, QLocale());
    const QString who = found.line.counterparty;
    const QString giver = names.of(found.donation.toString()).who;
    switch (found.match) {
    case BankMatch::Matched:
        return ConsoleWords::tr("Line %1: %2 from %3 pays the gift of %4.", "a line of a bank's file")
            .arg(QString::number(found.line.line), amount, who, giver);
    case BankMatch::Partial:
        return ConsoleWords::tr("Line %1: %2 from %3 pays a part of the gift of %4; %5 is still to come.")
            .arg(QString::number(found.line.line), amount, who, giver,
                 amountText(found.openCents - found.line.cents, QLocale()));
    case BankMatch::TooMuch:
        return ConsoleWords::tr("Line %1: %2 from %3 is more than what was open of the gift of %4 (%5).")
            .arg(QString::number(found.line.line), amount, who, giver, amountText(found.openCents, QLocale()));
    case BankMatch::Unknown:
        return ConsoleWords::tr("Line %1: %2 from %3 belongs to no gift that is known (%4). Somebody has to look.")
            .arg(QString::number(found.line.line), amount, who, found.line.communication);
    default:
        return {};
    }
}

QJsonObject accountObject(const MealAccount& account) {
    return {{u"promised"_s, account.promised},
            {u"given"_s, account.given},
            {u"ordered"_s, account.ordered},
            {u"drawn"_s, account.drawn},
            {u"pending"_s, account.pending},
            {u"under_way"_s, account.underWay},
            {u"delivered"_s, account.delivered},
            {u"failed"_s, account.failed},
            {u"paid_in_cents"_s, account.paidIn},
            {u"paid_back_cents"_s, account.paidBack},
            {u"in_meals_cents"_s, account.inMeals},
            {u"in_rest_cents"_s, account.inRest},
            {u"outstanding_cents"_s, account.outstanding},
            {u"unassigned_cents"_s, account.unassigned},
            {u"balances"_s, account.balances()}};
}

QJsonObject ledgerObject(const MealLedger& ledger, const Campaign& campaign, Names& names) {
    QJsonArray restaurants;
    for (const MealLedger::Line& line : ledger.restaurants) {
        QJsonObject object = accountObject(line.account);
        object.insert(u"restaurant"_s, line.restaurant.toString());
        object.insert(u"name"_s, names.of(line.restaurant.toString()).who);
        restaurants.append(object);
    }
    QJsonArray hospitals;
    QStringList ids;
    QJsonArray weeks;
    for (const MealWeek& week : ledger.weeks)
        weeks.append(QJsonObject{{u"monday"_s, week.monday.toString(Qt::ISODate)},
                                 {u"given"_s, week.given},
                                 {u"ordered"_s, week.ordered},
                                 {u"delivered"_s, week.delivered},
                                 {u"received"_s, week.received}});
    for (auto it = ledger.deliveredTo.cbegin(); it != ledger.deliveredTo.cend(); ++it)
        ids.append(it.key().toString());
    ids.sort();
    for (const QString& id : std::as_const(ids))
        hospitals.append(QJsonObject{{u"hospital"_s, id},
                                     {u"name"_s, names.of(id).who},
                                     {u"delivered"_s, ledger.deliveredTo.value(*OrganisationId::fromString(id))}});
    return {{u"campaign"_s, campaign.id.toString()},
            {u"name"_s, campaign.name},
            {u"state"_s, QString(enumName(campaign.state))},
            {u"total"_s, accountObject(ledger.total)},
            {u"restaurants"_s, restaurants},
            {u"hospitals"_s, hospitals},
            {u"gifts"_s, ledger.gifts},
            {u"donors"_s, ledger.donors},
            {u"weeks"_s, weeks},
            {u"first_delivery"_s, isoDate(ledger.firstDelivery)},
            {u"last_delivery"_s, isoDate(ledger.lastDelivery)}};
}

void sayAccount(Session& session, const QString& name, const MealAccount& account) {
    session.out.line(name);
    session.out.line(u"  "_s + ConsoleWords::tr("given %1 = ordered %2 + pending %3", "meals")
                                   .arg(account.given)
                                   .arg(account.ordered)
                                   .arg(account.pending));
    session.out.line(u"  "_s + ConsoleWords::tr("ordered %1 = delivered %2 + failed %3 + under way %4", "meals")
                                   .arg(account.ordered)
                                   .arg(account.delivered)
                                   .arg(account.failed)
                                   .arg(account.underWay));
    const QLocale locale;
    session.out.line(u"  "_s + ConsoleWords::tr("paid in %1 - paid back %2 = meals %3 + rest %4", "money")
                                   .arg(amountText(account.paidIn, locale), amountText(account.paidBack, locale),
                                        amountText(account.inMeals, locale), amountText(account.inRest, locale)));
    if (!account.balances())
        session.out.line(u"  "_s + ConsoleWords::tr("This does not balance."));
}

} // namespace

ExitStatus runSlip(Session& session) {
    const QString id = session.line.operands.at(0);
    const auto file = session.outputFile("pdf"_L1);
    if (!file)
        return ExitStatus::BadInput;
    const auto gift = DonationId::fromString(id);
    Desk& desk = session.desk();
    const auto slip = gift ? giftSlip(desk, *gift, session.today.date) : std::nullopt;
    if (!slip)
        return session.notFound(id);
    enterPrinted(desk, {.kind = "slip"_L1, .format = "pdf"_L1, .record = id});
    writeMealSlipPdf(*slip, slipLanguages(desk, *gift), *file);
    session.out.line(ConsoleWords::tr("The slip is in %1.").arg(QDir::toNativeSeparators(*file)));
    session.out.object({{u"file"_s, *file},
                        {u"donation"_s, id},
                        {u"cents"_s, slip->amountCents},
                        {u"iban"_s, slip->iban},
                        {u"communication"_s, slip->structured},
                        {u"epc"_s, QString::fromUtf8(slip->epcPayload)}});
    return ExitStatus::Done;
}

ExitStatus runBank(Session& session) {
    const QString path = QDir::current().absoluteFilePath(session.line.operands.at(0));
    Desk& desk = session.desk();
    const bool dryRun = session.line.has("dry-run"_L1);
    BankFile file;
    try {
        file = readBankFile(path);
    } catch (const Error& error) {
        return session.fail(exitStatusOf(error.code()), importErrorText(error, path));
    }
    const BankReading reading = readBank(desk, file, dryRun);
    Names names(desk);
    for (const BankMatchLine& line : reading.lines) {
        if (const QString sentence = sentenceOf(line, names); !sentence.isEmpty())
            session.out.line(sentence);
    }
    for (const BankFault& fault : reading.faults)
        session.out.line(ConsoleWords::tr("Line %1 could not be read: %2 (%3).", "a line of a bank's file")
                             .arg(QString::number(fault.line), fault.column, fault.value));
    session.out.line(ConsoleWords::tr("%1 matched, %2 in part, %3 too much, %4 to look at, %5 read before.")
                         .arg(reading.count(BankMatch::Matched))
                         .arg(reading.count(BankMatch::Partial))
                         .arg(reading.count(BankMatch::TooMuch))
                         .arg(reading.count(BankMatch::Unknown))
                         .arg(reading.count(BankMatch::Known)));
    if (dryRun)
        session.out.line(ConsoleWords::tr("Nothing was kept."));
    QJsonObject object{{u"dry_run"_s, dryRun}, {u"faults"_s, faultsOf(reading)}};
    for (const BankMatch match : enumValues<BankMatch>())
        object.insert(QString(enumName(match)), linesOf(reading, match));
    session.out.object(object);
    return ExitStatus::Done;
}

ExitStatus runLedger(Session& session) {
    const QString id = session.line.operands.at(0);
    const auto campaignId = CampaignId::fromString(id);
    Desk& desk = session.desk();
    const auto campaign = campaignId ? desk.find<Campaign>(*campaignId) : std::nullopt;
    if (!campaign)
        return session.notFound(id);
    const MealLedger ledger = campaignLedger(desk, campaign->id);
    Names names(desk);
    for (const MealLedger::Line& line : ledger.restaurants)
        sayAccount(session, names.of(line.restaurant.toString()).who, line.account);
    sayAccount(session, campaign->name, ledger.total);
    session.out.object(ledgerObject(ledger, *campaign, names));
    return ExitStatus::Done;
}

} // namespace entraide::console
