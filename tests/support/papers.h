// SPDX-License-Identifier: GPL-3.0-or-later
// One of each kind of paper that a desk prints, with invented people, for tests that hold all of them against the same
// rules.
#pragma once

#include "interchange/epc_payment.h"
#include "support/print_translators.h"
#include "support/roster_builder.h"
#include "ui/printing/call_list_sheet.h"
#include "ui/printing/gift_receipt.h"
#include "ui/printing/meal_slip.h"
#include "ui/printing/recovery_sheet.h"
#include "ui/printing/register_sheet.h"
#include "ui/printing/roster_print.h"
#include "ui/printing/round_sheet.h"
#include "ui/printing/volunteer_letters.h"

namespace entraide::test {

inline PrintOptions paperOptions(RosterSheet sheet, RosterLevel level) {
    PrintOptions options;
    options.sheet = sheet;
    options.level = level;
    options.languages = {Language::French, Language::Dutch};
    options.destroyAfter = usualDestroyAfter(week12);
    return options;
}

/// The care home's week, and somebody helped at home.
inline Roster paperRoster() {
    QList<RosterEntry> entries = careHomeWeek();
    RosterEntry visit = RosterEntryBuilder()
                            .from(u"match:home"_s)
                            .at(homesOf(u"1060"_s, u"Saint-Gilles"_s))
                            .doing(Service::Shopping)
                            .takenBy(u"Inès"_s, u"Dumont"_s, u"+32470000112"_s)
                            .helping(u"Germaine"_s, u"Janssens"_s,
                                     {u"Chaussée d’Alsemberg"_s, u"7"_s, {}, u"1060"_s, u"Saint-Gilles"_s});
    visit.helpedPhone = u"+32478222333"_s;
    entries.append(visit);
    return buildRoster(headOfWeek12(), entries);
}

inline Paginator rosterPaper(RosterSheet sheet, RosterLevel level, PrintWords words = frenchAndDutch()) {
    PrintOptions options = paperOptions(sheet, level);
    options.languages = words.languages();
    return rosterPages(paperRoster(), options, std::move(words));
}

/// Without places on the map, so that what is drawn is the sheet's own.
inline PlannedRound paperRound() {
    PlannedRound round;
    round.id = RoundId::fromString(u"round:paper"_s).value();
    round.rider.id = VolunteerId::fromString(u"volunteer:karim"_s).value();
    round.rider.name = u"Karim Benali"_s;
    round.rider.shortName = u"Karim B."_s;
    round.rider.phone = u"+32470999999"_s;
    round.transport = Transport::CargoBike;
    round.capacity = 40;
    round.hours = {16 * 60, 24 * 60};
    round.departure = 17 * 60;
    RoundWork cook;
    cook.about = u"dish:1"_s;
    cook.kind = StopKind::Dish;
    cook.portions = 8;
    cook.name = u"Léa Cuistot"_s;
    cook.shortName = u"Léa C."_s;
    cook.address = {u"Rue des Tilleuls"_s, u"10"_s, {}, u"1050"_s, u"Ixelles"_s};
    cook.phone = u"+32470123456"_s;
    cook.contents = u"Soupe de potiron"_s;
    RoundWork zone;
    zone.about = u"organisation:zone"_s;
    zone.kind = StopKind::HandOut;
    zone.portions = -8;
    zone.name = zone.shortName = u"Place du Marché"_s;
    zone.address = {u"Place du Marché"_s, u"1"_s, {}, u"1000"_s, u"Bruxelles"_s};
    round.stops = {{.work = cook, .arrival = 17 * 60 + 10, .begin = 17 * 60 + 10, .onBoard = 8},
                   {.work = zone, .arrival = 17 * 60 + 40, .begin = 17 * 60 + 40}};
    round.finish = 17 * 60 + 45;
    round.km = 4.2;
    return round;
}

inline Paginator roundPaper(RosterLevel level, PrintWords words = frenchAndDutch()) {
    const QDate day(2026, 3, 18);
    PrintOptions options = paperOptions(RosterSheet::Site, level);
    options.languages = words.languages();
    options.destroyAfter = usualDestroyAfter(day);
    return roundPages({paperRound()}, {u"Permanence d’Ixelles"_s, day, QDateTime(day, QTime(9, 30))}, options,
                      std::move(words));
}

inline LetterHead paperHead() {
    LetterHead head;
    head.profile.name = u"Permanence d’Ixelles"_s;
    head.profile.legalForm = u"ASBL"_s;
    head.profile.address = {u"Rue du Viaduc"_s, u"3"_s, {}, u"1050"_s, u"Ixelles"_s};
    head.date = QDate(2026, 3, 18);
    return head;
}

inline HoursCertificate paperCertificate() {
    HoursCertificate certificate;
    certificate.head = paperHead();
    certificate.name = u"Inès Dumont"_s;
    certificate.first = QDate(2026, 1, 1);
    certificate.last = QDate(2026, 3, 18);
    WorkSum sum;
    sum.times = 3;
    sum.days = 3;
    sum.minutes = 450;
    certificate.lines = {{u"Résidence Les Tilleuls"_s, Service::Reception, sum}};
    certificate.total = sum;
    return certificate;
}

/// Somebody's letter, as it is sent in an envelope with its window there.
inline LetterAddress paperAddress(LetterWindow window) {
    return {{u"Inès Dumont"_s, u"Rue de la Paix 12 bte 3"_s, u"1050 Ixelles"_s}, window};
}

inline Paginator letterOf(std::unique_ptr<Section> letter) {
    std::vector<std::unique_ptr<Section>> sections;
    sections.push_back(std::move(letter));
    return {Paginator::a4(QPageLayout::Portrait), std::move(sections)};
}

inline Paginator certificatePaper(LetterWindow window, PrintWords words = frenchAndDutch()) {
    return letterOf(certificateSection(paperCertificate(), std::move(words), paperAddress(window)));
}

/// All that letters and reports take from it. The ceilings are its own, for those of the program change with the law.
inline DeskProfile paperProfile() {
    DeskProfile profile = paperHead().profile;
    profile.purpose = u"Solidarité entre voisins, visites et repas partagés dans les quartiers d’Ixelles"_s;
    profile.phone = u"+3225550100"_s;
    profile.email = u"bonjour@permanence.example"_s;
    profile.insurer = u"Assureurs réunis SA"_s;
    profile.insurancePolicy = u"45.678.901"_s;
    profile.insuredRisks = u"Accidents corporels, protection juridique"_s;
    profile.dayRateCents = 4402;
    profile.kilometreCents = 43;
    profile.ceilings = {{2026, 4402, 176'083, 2000}};
    return profile;
}

inline InformationNote paperNote() {
    InformationNote note;
    note.head = paperHead();
    note.head.profile = paperProfile();
    note.name = u"Inès Dumont"_s;
    note.expensesRegime = u"flat_rate"_s;
    note.dayCeilingCents = 4402;
    note.yearCeilingCents = 176'083;
    return note;
}

inline Paginator notePaper(LetterWindow window, PrintWords words = frenchAndDutch()) {
    return letterOf(noteSection(paperNote(), std::move(words), paperAddress(window)));
}

/// Of an association that wrote nothing down yet: lines to write on.
inline Paginator blankNotePaper(PrintWords words = frenchAndDutch()) {
    InformationNote note;
    note.head.date = QDate(2026, 3, 18);
    note.head.profile.name = u"Permanence d’Ixelles"_s;
    note.name = u"Inès Dumont"_s;
    return letterOf(noteSection(note, std::move(words), {}));
}

/// What thanks a giver of meals.
inline Paginator receiptPaper(PrintWords words = frenchAndDutch()) {
    GiftReceipt receipt;
    receipt.head = paperHead();
    receipt.giver = u"Anne Vandenbroucke"_s;
    receipt.restaurant = u"Chez Léa"_s;
    receipt.lines = {{QDate(2026, 3, 12), u"Clinique des Tilleuls, Soins intensifs"_s, 3},
                     {QDate(2026, 3, 16), u"Clinique des Tilleuls, Urgences"_s, 4}};
    receipt.delivered = 7;
    receipt.toCome = 3;
    return receiptPages(receipt, std::move(words));
}

inline Paginator recoveryPaper(PrintWords words = frenchAndDutch()) {
    return recoverySheet(paperHead(), u"Permanence d’Ixelles"_s, u"7K2M-9XQW-3HTA-B5ND-80RE-VJ6C"_s, std::move(words));
}

inline MealSlip paperSlip() {
    MealSlip slip;
    slip.desk = u"Permanence d’Ixelles"_s;
    slip.campaign = u"Printemps 2026"_s;
    slip.giver = u"Anne Vandenbroucke"_s;
    slip.restaurant = u"Chez Léa"_s;
    slip.restaurantAddress = u"Rue des Tilleuls 12, 1050 Ixelles"_s;
    slip.iban = u"BE68539007547034"_s;
    slip.meals = 10;
    slip.amountCents = 12'000;
    slip.structured = u"+++123/4567/89002+++"_s;
    slip.message = u"Courage à toute l’équipe de nuit.\nEt merci."_s;
    slip.hospital = u"Clinique des Tilleuls"_s;
    slip.unit = u"Urgences"_s;
    slip.date = QDate(2026, 3, 18);
    EpcPayment payment;
    payment.beneficiary = slip.restaurant;
    payment.iban = Iban::fromText(slip.iban);
    payment.cents = slip.amountCents;
    payment.purpose = u"CHAR"_s;
    payment.structured = StructuredCommunication::fromText(slip.structured);
    slip.epcPayload = epcPayload(payment).bytes;
    return slip;
}

inline Paginator slipPaper(PrintWords words = frenchAndDutch()) {
    return mealSlipPages({paperSlip()}, std::move(words));
}

/// One call for each reason, to somebody with a phone, with two, with none, and to nobody that is named.
inline QList<CallLine> paperCalls() {
    const QDate day(2026, 3, 18);
    const auto call = [&](CallReason reason, const QString& name, const QStringList& phones) {
        CallLine line;
        line.reason = reason;
        line.name = name;
        line.phones = phones;
        line.subject.service = Service::Letters;
        line.subject.shortWho = u"Résidence Les Tilleuls"_s;
        line.date = day.addDays(1);
        line.hours = {10 * 60, 11 * 60 + 30};
        return line;
    };
    QList<CallLine> calls{
        call(CallReason::Cancelled, u"Inès Dumont"_s, {u"+32470000112"_s}),
        call(CallReason::StandIn, {}, {}),
        call(CallReason::FreePlace, u"Tom Willems"_s, {u"+32471000234"_s, u"+3225550111"_s}),
        call(CallReason::Asker, u"Germaine Janssens"_s, {u"+32478222333"_s}),
        call(CallReason::Reminder, u"Manon Lefèvre"_s, {u"+32472000356"_s}),
        call(CallReason::Place, u"Wout Claes"_s, {u"+32474000590"_s}),
        call(CallReason::Refused, u"Ali Kaya"_s, {}),
        call(CallReason::Reserve, u"Zoé Maes"_s, {u"+32477000833"_s}),
        call(CallReason::FollowUp, u"Marie-Christine de Schrijver-Vandenbroucke"_s, {u"+3225550199"_s}),
        call(CallReason::Unanswered, u"Jonas De Wolf"_s, {u"+32478001166"_s})};
    calls[0].text = u"la résidence est fermée"_s;
    calls[0].language = Language::French;
    calls[1].text = u"Manon est malade"_s;
    calls[2].language = Language::Dutch;
    calls[3].subject = {{},        Service::Shopping, {}, {}, u"Germaine Janssens"_s, u"Germaine J."_s,
                        u"1060"_s, u"Saint-Gilles"_s};
    calls[3].text = u"Karim B."_s;
    calls[4].others = {u"match:2"_s, u"match:3"_s};
    calls[6].text = u"le groupe est au complet"_s;
    calls[8].date = day.addDays(-2);
    calls[8].hours = {};
    calls[8].subject = {};
    calls[8].subject.shortWho = u"Marie-Christine d."_s;
    calls[8].text = u"Pas joignable\nrappeler le matin, avant dix heures, et demander si la clé est chez la voisine"_s;
    calls[9].since = QDateTime(day.addDays(-3), QTime(9, 30));
    return calls;
}

/// In the language of the interface; \a language is that of its frame.
inline Paginator callPaper(Language language = Language::English) {
    const QDateTime now(QDate(2026, 3, 18), QTime(9, 30));
    return callListPages(paperCalls(), {u"Permanence d’Ixelles"_s, u"+3225550100"_s, Today::at(now), false, language});
}

/// Somebody's year: \a days of it a week apart, each of two hours and with so many kilometres.
inline RegisterRow registerRow(const QString& name, ExpenseRegime regime, int days, int kilometres) {
    RegisterRow row;
    row.name = name;
    QList<Work> year;
    for (int i = 0; i < days; ++i) {
        Work work;
        work.date = QDate(2026, 1, 5).addDays(7 * i);
        work.minutes = 120;
        work.kilometres = kilometres;
        year.append(work);
    }
    row.work = sumOf(year);
    row.expenses = yearExpenses(year, 2026, regime, paperProfile());
    return row;
}

/// A year with one volunteer of each kind: above the ceiling, with too many kilometres, paid what it cost, unpaid,
/// without a note, and one whose record is not here.
inline VolunteerRegister paperRegister() {
    VolunteerRegister reg;
    reg.year = 2026;
    reg.ceiling = paperProfile().ceilings.first();
    reg.rows = {registerRow(u"Benali, Karim"_s, ExpenseRegime::FlatRate, 41, 0),
                registerRow(u"Claes, Wout"_s, ExpenseRegime::FlatRate, 21, 100),
                registerRow(u"de Schrijver-Vandenbroucke, Marie-Christine"_s, ExpenseRegime::Real, 3, 12),
                registerRow(u"Dumont, Inès"_s, ExpenseRegime::None, 4, 0),
                registerRow({}, ExpenseRegime::FlatRate, 1, 6)};
    for (qsizetype i = 0; i < reg.rows.size(); ++i) {
        RegisterRow& row = reg.rows[i];
        row.birthYear = i < 3 ? 1980 + static_cast<int>(i) : 0;
        if (i < 3)
            row.informationNote = QDate(2025, 9, 1).addDays(i);
        else
            ++reg.withoutNote;
        reg.total.days += row.work.days;
        reg.total.times += row.work.times;
        reg.total.minutes += row.work.minutes;
        reg.total.kilometres += row.work.kilometres;
        reg.cents += row.expenses.cents();
    }
    reg.rows[3].state = VolunteerState::Left;
    reg.paidPeople = 1;
    reg.paidMinutes = 195;
    return reg;
}

/// In the language of the interface; \a language is that of its frame.
inline Paginator registerPaper(Language language = Language::English) {
    const QDateTime made(QDate(2027, 1, 12), QTime(14, 0));
    return registerPages(paperRegister(), {u"Permanence d’Ixelles ASBL"_s, made, false, language});
}

} // namespace entraide::test
