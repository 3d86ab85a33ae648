// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/ledger_columns.h"

#include "interchange/csv_writer.h"
#include "ui/meals/meals_words.h"
#include "ui/printing/campaign_sheet.h"
#include "ui/words/money_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct LedgerColumnsTexts {
    Q_DECLARE_TR_FUNCTIONS(LedgerColumns)
};

QString number(int value) {
    return QLocale().toString(value);
}

QString sign(bool holds) {
    return holds ? u"="_s : u"≠"_s;
}

} // namespace

QString LedgerColumn::text(const MealAccount& account) const {
    return meals ? number(account.*meals) : euros(account.*cents);
}

QList<LedgerColumn> ledgerColumns() {
    return {
        {.title = LedgerColumnsTexts::tr("Promised"),
         .tip = LedgerColumnsTexts::tr("Meals of gifts that are not paid yet"),
         .meals = &MealAccount::promised},
        {.title = LedgerColumnsTexts::tr("Given"), .tip = LedgerColumnsTexts::tr("Meals that are paid for"), .meals = &MealAccount::given},
        {.title = LedgerColumnsTexts::tr("Ordered", "meals"),
         .tip = LedgerColumnsTexts::tr("Meals in an order that was not given back"),
         .meals = &MealAccount::ordered},
        {.title = LedgerColumnsTexts::tr("Pending", "meals"),
         .tip = LedgerColumnsTexts::tr("Meals that are paid for and in no order"),
         .meals = &MealAccount::pending},
        {.title = LedgerColumnsTexts::tr("Under way", "meals"),
         .tip = LedgerColumnsTexts::tr("Ordered meals that have not arrived yet"),
         .meals = &MealAccount::underWay},
        {.title = LedgerColumnsTexts::tr("Delivered", "meals"),
         .tip = LedgerColumnsTexts::tr("Meals that arrived at the units"),
         .meals = &MealAccount::delivered},
        {.title = LedgerColumnsTexts::tr("Failed", "meals"),
         .tip = LedgerColumnsTexts::tr("Ordered meals that did not arrive and were not given back"),
         .meals = &MealAccount::failed},
        {.title = LedgerColumnsTexts::tr("Received", "money"),
         .tip = LedgerColumnsTexts::tr("Money that came to the restaurant for gifts"),
         .cents = &MealAccount::paidIn},
        {.title = LedgerColumnsTexts::tr("Paid back"),
         .tip = LedgerColumnsTexts::tr("Money that the restaurant paid back"),
         .cents = &MealAccount::paidBack},
        {.title = LedgerColumnsTexts::tr("In meals"), .tip = LedgerColumnsTexts::tr("What the meals given cost"), .cents = &MealAccount::inMeals},
        {.title = LedgerColumnsTexts::tr("Rest"),
         .tip = LedgerColumnsTexts::tr("Money that pays for no whole meal: part payments, and what was paid too much"),
         .cents = &MealAccount::inRest},
        {.title = LedgerColumnsTexts::tr("To come"),
         .tip = LedgerColumnsTexts::tr("Money still to come for the meals promised"),
         .cents = &MealAccount::outstanding},
        {.title = LedgerColumnsTexts::tr("Not assigned"),
         .tip = LedgerColumnsTexts::tr("Payments to the restaurant that belong to no gift yet; not part of the balance"),
         .cents = &MealAccount::unassigned},
    };
}

QString placeName(const CampaignBooks& books, const OrganisationId& place) {
    const QString name = books.names.value(place);
    return name.isEmpty() ? absentText(place.toString()) : name;
}

QList<Balance> balancesOf(const MealAccount& account) {
    const bool meals = account.mealsBalance();
    const bool orders = account.ordersBalance();
    const bool money = account.moneyBalances();
    return {
        {LedgerColumnsTexts::tr("Given %1 %2 ordered %3 + pending %4", "meals; %2 is = or ≠")
             .arg(number(account.given), sign(meals), number(account.ordered), number(account.pending)),
         meals},
        {LedgerColumnsTexts::tr("Ordered %1 %2 delivered %3 + failed %4 + under way %5", "meals; %2 is = or ≠")
             .arg(number(account.ordered), sign(orders), number(account.delivered), number(account.failed),
                  number(account.underWay)),
         orders},
        {LedgerColumnsTexts::tr("Received %1 − paid back %2 %3 meals %4 + rest %5", "money; %3 is = or ≠")
             .arg(euros(account.paidIn), euros(account.paidBack), sign(money), euros(account.inMeals),
                  euros(account.inRest)),
         money},
    };
}

QList<CampaignFigure> figuresOf(const CampaignBooks& books) {
    const MealLedger& ledger = books.ledger;
    const MealAccount& total = ledger.total;
    const auto day = [](QDate date) { return date.isValid() ? dateText(date) : LedgerColumnsTexts::tr("none yet", "a delivery"); };
    QList<CampaignFigure> figures{
        {LedgerColumnsTexts::tr("Gifts"), number(ledger.gifts)},
        {LedgerColumnsTexts::tr("Givers who gave a name"), number(ledger.donors)},
        {LedgerColumnsTexts::tr("Meals given"), number(total.given)},
        {LedgerColumnsTexts::tr("Meals ordered"), number(total.ordered)},
        {LedgerColumnsTexts::tr("Meals delivered"), number(total.delivered)},
        {LedgerColumnsTexts::tr("Restaurants that cook"), number(static_cast<int>(ledger.restaurants.size()))},
        {LedgerColumnsTexts::tr("Hospitals reached"), number(static_cast<int>(ledger.deliveredTo.size()))},
        {LedgerColumnsTexts::tr("First delivery"), day(ledger.firstDelivery)},
        {LedgerColumnsTexts::tr("Last delivery"), day(ledger.lastDelivery)},
        {LedgerColumnsTexts::tr("Money received"), euros(total.paidIn - total.paidBack)},
    };
    if (books.campaign.mealsGoal > 0)
        figures.insert(3, {LedgerColumnsTexts::tr("Meals hoped for"), number(books.campaign.mealsGoal)});
    return figures;
}

QList<HospitalMeals> deliveredTo(const CampaignBooks& books) {
    QList<HospitalMeals> hospitals;
    for (auto it = books.ledger.deliveredTo.cbegin(); it != books.ledger.deliveredTo.cend(); ++it)
        hospitals.append({placeName(books, it.key()), it.value()});
    std::ranges::sort(hospitals, {}, [](const HospitalMeals& one) { return std::pair(-one.meals, one.name); });
    return hospitals;
}

QStringList NumbersRow::cells() const {
    const auto count = [](const std::optional<int>& value) { return value ? number(*value) : u"–"_s; };
    return {name, count(given), count(ordered), number(delivered), cents ? euros(*cents) : u"–"_s};
}

NumbersRow rowOf(const MealWeek& week) {
    return {dateText(week.monday), week.given, week.ordered, week.delivered, week.received};
}

namespace {

NumbersRow rowOf(const QString& name, const MealAccount& account) {
    return {name, account.given, account.ordered, account.delivered, account.paidIn - account.paidBack};
}

} // namespace

QList<NumbersGroup> numbersOf(const CampaignBooks& books) {
    NumbersGroup weeks{LedgerColumnsTexts::tr("By week"), {}};
    for (const MealWeek& week : books.ledger.weeks)
        weeks.rows.append(rowOf(week));
    NumbersGroup restaurants{LedgerColumnsTexts::tr("By restaurant"), {}};
    for (const MealLedger::Line& line : books.ledger.restaurants)
        restaurants.rows.append(rowOf(placeName(books, line.restaurant), line.account));
    NumbersGroup hospitals{LedgerColumnsTexts::tr("By hospital"), {}};
    for (const HospitalMeals& hospital : deliveredTo(books))
        hospitals.rows.append({hospital.name, {}, {}, hospital.meals, {}});
    QList<NumbersGroup> groups{weeks, restaurants, hospitals};
    groups.removeIf([](const NumbersGroup& group) { return group.rows.isEmpty(); });
    return groups;
}

NumbersRow totalOf(const CampaignBooks& books) {
    return rowOf(LedgerColumnsTexts::tr("Total"), books.ledger.total);
}

QStringList numberTitles(const QString& first) {
    return {first, LedgerColumnsTexts::tr("Given"), LedgerColumnsTexts::tr("Ordered", "meals"), LedgerColumnsTexts::tr("Delivered", "meals"),
            LedgerColumnsTexts::tr("Money received")};
}

CampaignSheet sheetOf(const CampaignBooks& books, QDate today) {
    constexpr qsizetype mostBars = 9; // as many as are drawn: the latest weeks; the table has all
    CampaignSheet sheet;
    sheet.title = LedgerColumnsTexts::tr("%1, on %2", "campaign, day").arg(books.campaign.name, dateText(today));
    for (const CampaignFigure& figure : figuresOf(books))
        sheet.figures.append(LedgerColumnsTexts::tr("%1: %2", "label, value").arg(figure.label, figure.value));
    sheet.chartTitle = LedgerColumnsTexts::tr("Meals delivered by week");
    const QList<MealWeek> shown = books.ledger.weeks.last(std::min(mostBars, books.ledger.weeks.size()));
    int most = 0;
    for (const MealWeek& week : shown)
        most = std::max(most, week.delivered);
    for (const MealWeek& week : shown) {
        if (most > 0)
            sheet.bars.append({dateText(week.monday), static_cast<double>(week.delivered) / most, number(week.delivered)});
    }
    sheet.columns = numberTitles({});
    sheet.total = totalOf(books).cells();
    for (const NumbersGroup& group : numbersOf(books)) {
        CampaignSheet::Group printed{group.heading, {}};
        for (const NumbersRow& row : group.rows)
            printed.rows.append(row.cells());
        sheet.groups.append(printed);
    }
    sheet.sentence = LedgerColumnsTexts::tr("The money went from the givers to the restaurants themselves.");
    return sheet;
}

QString booksText(const CampaignBooks& books, QDate today) {
    QStringList lines{LedgerColumnsTexts::tr("%1, on %2", "campaign, day").arg(books.campaign.name, dateText(today)), QString()};
    for (const CampaignFigure& figure : figuresOf(books))
        lines.append(LedgerColumnsTexts::tr("%1: %2", "label, value").arg(figure.label, figure.value));
    lines.append(QString());
    for (const Balance& balance : balancesOf(books.ledger.total))
        lines.append(balance.text);
    const QList<HospitalMeals> hospitals = deliveredTo(books);
    if (!hospitals.isEmpty())
        lines.append({QString(), LedgerColumnsTexts::tr("Meals delivered by hospital")});
    for (const HospitalMeals& hospital : hospitals)
        lines.append(LedgerColumnsTexts::tr("%1: %2", "label, value").arg(hospital.name, number(hospital.meals)));
    if (!books.ledger.weeks.isEmpty())
        lines.append({QString(), LedgerColumnsTexts::tr("Meals by week")});
    for (const MealWeek& week : books.ledger.weeks)
        lines.append(LedgerColumnsTexts::tr("Week of %1: %2 given, %3 ordered, %4 delivered, %5", "a day, meals, money")
                         .arg(dateText(week.monday), number(week.given), number(week.ordered), number(week.delivered),
                              euros(week.received)));
    if (!books.ledger.restaurants.isEmpty())
        lines.append({QString(), LedgerColumnsTexts::tr("Meals by restaurant")});
    for (const MealLedger::Line& line : books.ledger.restaurants)
        lines.append(
            LedgerColumnsTexts::tr("%1: %2 given, %3 delivered", "restaurant, meals")
                .arg(placeName(books, line.restaurant), number(line.account.given), number(line.account.delivered)));
    return lines.join(u'\n') + u'\n';
}

void writeLedgerCsv(QFileDevice& file, const CampaignBooks& books) {
    const QList<LedgerColumn> columns = ledgerColumns();
    CsvWriter csv(file);
    QStringList header{LedgerColumnsTexts::tr("Restaurant")};
    for (const LedgerColumn& column : columns)
        header.append(column.title);
    header.append(LedgerColumnsTexts::tr("Balances"));
    csv.row(header);
    const auto row = [&](const QString& name, const MealAccount& account) {
        QStringList cells{name};
        for (const LedgerColumn& column : columns)
            cells.append(column.meals ? QString::number(account.*column.meals) : typedEuros(account.*column.cents));
        cells.append(account.balances() ? LedgerColumnsTexts::tr("yes", "it balances") : LedgerColumnsTexts::tr("no", "it does not balance"));
        csv.row(cells);
    };
    for (const MealLedger::Line& line : books.ledger.restaurants)
        row(placeName(books, line.restaurant), line.account);
    row(LedgerColumnsTexts::tr("Total"), books.ledger.total);
}

void writeNumbersCsv(QFileDevice& file, const CampaignBooks& books) {
    CsvWriter csv(file);
    csv.row({LedgerColumnsTexts::tr("By", "what a line of a list counts by"), LedgerColumnsTexts::tr("Name"), LedgerColumnsTexts::tr("Given"),
             LedgerColumnsTexts::tr("Ordered", "meals"), LedgerColumnsTexts::tr("Delivered", "meals"), LedgerColumnsTexts::tr("Money received")});
    const auto row = [&](const QString& by, const NumbersRow& one) {
        const auto count = [](const std::optional<int>& value) { return value ? QString::number(*value) : QString(); };
        csv.row({by, one.name, count(one.given), count(one.ordered), QString::number(one.delivered),
                 one.cents ? typedEuros(*one.cents) : QString()});
    };
    for (const NumbersGroup& group : numbersOf(books)) {
        for (const NumbersRow& one : group.rows)
            row(group.heading, one);
    }
    row({}, totalOf(books));
}

} // namespace entraide
