// SPDX-License-Identifier: GPL-3.0-or-later
// Meals for hospital staff: from the first restaurant to the numbers that a newspaper asks for.
#include "domain/structured_communication.h"
#include "meals/gift_books.h"
#include "ui/days/day.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

const QString kbcAccount = u"BE68539007547034"_s;
const QString bnpAccount = u"BE71096123456769"_s;

class HospitalMeals : public Day {
protected:
    // ---- hands ----

    void fill(const QString& field, const QString& text) {
        tabTo(field);
        type(text);
    }
    /// In the list that is closed, with the arrows.
    void choose(const QString& field, const QString& name) {
        tabTo(field);
        const auto* list = qobject_cast<QComboBox*>(focus());
        ASSERT_TRUE(list) << qPrintable(field);
        press(Qt::Key_Home);
        for (int step = 0; step < list->count() && !list->currentText().startsWith(name); ++step)
            press(Qt::Key_Down);
        ASSERT_TRUE(list->currentText().startsWith(name)) << qPrintable(field + u": "_s + list->currentText());
    }
    void save() { press(Qt::Key_S, Qt::ControlModifier); }

    /// Writes into the field of the dialog that is open, or leaves what stands there, and Enter.
    void answer(const QString& text = {}) {
        ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, patience));
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }, patience));
        if (!text.isEmpty()) {
            press(Qt::Key_A, Qt::ControlModifier);
            type(text);
        }
        QTest::keyClick(focus(), Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }, patience))
            << qPrintable(text);
        window->activateWindow(); // as every desktop does
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get(), patience));
    }
    /// Through the field above the list, to the record that it then shows.
    void find(const QString& words, const QString& id) {
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        type(words);
        ASSERT_TRUE(QTest::qWaitFor([&] { return page().shownRecord() == id; }, patience))
            << qPrintable(words + u" shows "_s + page().shownRecord());
        press(Qt::Key_Return);
    }

    // ---- what was written down before others, by the same hands ----

    void openCampaign() {
        go(u"meals"_s);
        run(u"meals.campaign.new"_s);
        type(u"Un repas pour soigner"_s);
        tabTo(u"A date is given"_s); // until when; the day it begins stands there
        press(Qt::Key_Space);
        fill(u"campaignUntil"_s, u"20122026"_s);
        fill(u"campaignGoal"_s, u"200"_s);
        save();
    }
    void noteRestaurant(const QString& name, const QString& iban, const QString& price, const QString& perDay) {
        run(u"meals.tab.places"_s);
        run(u"meals.new"_s);
        type(name);
        fill(u"placeIban"_s, iban);
        fill(u"placePrice"_s, price);
        if (!perDay.isEmpty())
            fill(u"placePerDay"_s, perDay);
        save();
    }
    void noteHospital() {
        run(u"meals.place.hospital"_s);
        type(u"Saint-Pierre"_s);
        for (const QStringList& unit : {QStringList{u"Urgences"_s, u"Karim Benali"_s, u"0470 11 22 33"_s},
                                        QStringList{u"Soins intensifs"_s, {}, {}}}) {
            tabTo(u"addLine"_s);
            press(Qt::Key_Space);
            type(unit[0]);
            press(Qt::Key_Tab);
            type(unit[1]);
            press(Qt::Key_Tab);
            type(unit[2]);
            press(Qt::Key_Return);
            ASSERT_TRUE(QTest::qWaitFor([&] { return !qobject_cast<QLineEdit*>(focus()); }, patience));
        }
        save();
    }
    /// A campaign, two restaurants and a hospital.
    void begin() {
        openCampaign();
        noteRestaurant(u"Chez Lea"_s, kbcAccount, u"10,00"_s, u"20"_s);
        noteRestaurant(u"De Soep"_s, bnpAccount, u"12,50"_s, {});
        noteHospital();
        ASSERT_EQ(all<Organisation>().size(), 3) << qPrintable(told());
    }
    void noteGift(const QString& giver, const QString& language, const QString& restaurant, int meals,
                  const QString& message, const QString& unit) {
        run(u"meals.tab.gifts"_s);
        run(u"meals.new"_s);
        type(giver);
        if (!giver.isEmpty())
            choose(u"giverLanguage"_s, language);
        choose(u"giftRestaurant"_s, restaurant);
        fill(u"giftMeals"_s, QString::number(meals));
        fill(u"giftMessage"_s, message);
        if (!unit.isEmpty()) {
            choose(u"hospital"_s, u"Saint-Pierre"_s);
            choose(u"unit"_s, unit);
        }
        save();
    }
    /// Noor's ten and Jan's four to Chez Lea, Eva's four to De Soep.
    void noteGifts() {
        noteGift(u"Noor Vandersmissen"_s, u"Dutch"_s, u"Chez Lea"_s, 10, u"Courage!"_s, u"Urgences"_s);
        noteGift(u"Jan Janssens"_s, u"French"_s, u"Chez Lea"_s, 4, {}, {});
        noteGift(u"Eva Maes"_s, u"German"_s, u"De Soep"_s, 4, {}, {});
        ASSERT_EQ(all<Donation>().size(), 3) << qPrintable(told());
    }

    // ---- banks ----

    static QString starred(const QString& digits) {
        return u"***%1/%2/%3***"_s.arg(digits.left(3), digits.mid(3, 4), digits.mid(7));
    }
    static QString kbcRow(const QString& amount, const QString& payer, const QString& structured,
                          const QString& text = {}) {
        const bool out = amount.startsWith(u'-');
        return u"%1;;CHEZ "
               u"LEA;EUR;02026047;23/11/2026;OVERSCHRIJVING;23/11/2026;%2;0,00;%3;%4;BE37734009876528;KREDBEBB;"
               "%5;KERKSTRAAT 1;%6;%7"_s.arg(kbcAccount, amount, out ? QString() : amount, out ? amount : QString(),
                                             payer, structured, text);
    }
    static QString bnpRow(int number, const QString& amount, const QString& payer, const QString& communication) {
        return u"2026-%1;23/11/2026;23/11/2026;%2;EUR;%3;Virement en euros;BE37734009876528;%4;%5;VIREMENT EN EUROS DU "
               "COMPTE BE37 7340 0987 6528 %4 REFERENCE BANQUE : 26112310%1 DATE VALEUR : 23/11/2026;Accepté;"_s.arg(
                   QString::number(number), amount, bnpAccount, payer, communication);
    }
    QString bankFile(const QString& name, const QString& header, const QStringList& rows) const {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((QStringList{header} + rows).join(u'\n').toUtf8() + '\n');
        return path;
    }
    QString kbcFile(const QStringList& rows) const {
        return bankFile(u"kbc.csv"_s,
                        u"Rekeningnummer;Rubrieknaam;Naam;Munt;Afschriftnummer;Datum;Omschrijving;Valuta;Bedrag;Saldo;"
                        "credit;debet;rekeningnummer tegenpartij;BIC tegenpartij;Naam tegenpartij;Adres tegenpartij;"
                        "gestructureerde mededeling;Vrije mededeling"_s,
                        rows);
    }
    QString bnpFile(const QStringList& rows) const {
        return bankFile(
            u"bnp.csv"_s,
            u"Nº de séquence;Date d'exécution;Date valeur;Montant;Devise du compte;Numéro de compte;Type de "
            "transaction;Contrepartie;Nom de la contrepartie;Communication;Détails;Statut;Motif du refus"_s,
            rows);
    }
    void readBank(const QString& path) {
        run(u"meals.bank"_s);
        answer(path);
        ASSERT_TRUE(QTest::qWaitFor([&] { return canRun(u"meals.bank.leave"_s); }, patience)) << qPrintable(told());
    }
    void keepPayments() {
        const auto before = all<Payment>().size();
        run(u"meals.bank.keep"_s);
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return all<Payment>().size() > before && canRun(u"meals.bank"_s); }, patience))
            << qPrintable(told());
    }

    // ---- what is there now ----

    Donation giftOf(const QString& family) const {
        for (const Donation& gift : all<Donation>()) {
            const auto giver = desk->find<Person>(gift.donor);
            if (giver && giver->familyName == family)
                return gift;
        }
        ADD_FAILURE() << "no gift of " << qPrintable(family);
        return {};
    }
    Organisation place(const QString& name) const {
        for (const Organisation& one : all<Organisation>()) {
            if (one.name == name)
                return one;
        }
        ADD_FAILURE() << "no " << qPrintable(name);
        return {};
    }
    Payment paymentOf(const QString& payer) const {
        for (const Payment& payment : all<Payment>()) {
            if (payment.payer == payer)
                return payment;
        }
        ADD_FAILURE() << "no payment of " << qPrintable(payer);
        return {};
    }
    MealAccount account() const { return campaignLedger(*desk, only<Campaign>().id).total; }
    static QString copied() { return QApplication::clipboard()->text(); }
    /// The numbers that are shown, once they say this.
    void expectNumbers(const QStringList& sentences) {
        EXPECT_TRUE(account().balances());
        run(u"meals.tab.numbers"_s);
        const auto says = [&] {
            if (!canRun(u"meals.numbers.copy"_s))
                return false;
            run(u"meals.numbers.copy"_s);
            return std::ranges::all_of(sentences, [](const QString& sentence) { return copied().contains(sentence); });
        };
        EXPECT_TRUE(QTest::qWaitFor(says, patience)) << qPrintable(sentences.join(u'\n') + u"\nin\n"_s + copied());
        EXPECT_FALSE(copied().contains(u'≠')) << qPrintable(copied());
    }
    QString pdfText(const QString& path) const {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        EXPECT_TRUE(reader.waitForFinished()) << "pdftotext is needed (poppler-utils)";
        return QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar(QChar::Nbsp), u' ');
    }
    bool isShown(const QString& words) const {
        const QList<QLabel*> labels = page().findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
};

TEST_F(HospitalMeals, shouldNoteRestaurantsWithAccountPriceCapacityAndWaitingList) {
    openCampaign();
    EXPECT_EQ(only<Campaign>().mealsGoal, 200);
    EXPECT_EQ(only<Campaign>().until, QDate(2026, 12, 20));

    run(u"meals.tab.places"_s);
    run(u"meals.new"_s);
    type(u"Chez Lea"_s);
    tabTo(u"placeWaiting"_s);
    press(Qt::Key_Space);
    fill(u"placeIban"_s, u"BE68 5390 0754 7035"_s);
    fill(u"placePrice"_s, u"10,00"_s);
    fill(u"placePerDay"_s, u"20"_s);
    save();
    EXPECT_TRUE(all<Organisation>().isEmpty()) << "two figures were swapped";
    EXPECT_TRUE(namesOf(focus()).contains(u"placeIban"_s)) << "the cursor is where it is wrong";
    press(Qt::Key_End);
    press(Qt::Key_Backspace);
    type(u"4"_s);
    save();
    auto restaurant = only<Organisation>();
    EXPECT_EQ(restaurant.kind, OrganisationKind::Restaurant);
    EXPECT_EQ(restaurant.state, OrganisationState::WaitListed);
    EXPECT_EQ(restaurant.iban, kbcAccount);
    EXPECT_EQ(restaurant.mealPriceCents, 1'000);
    EXPECT_EQ(restaurant.mealsPerDay, 20);

    press(Qt::Key_J);
    EXPECT_EQ(only<Organisation>().state, OrganisationState::Active) << qPrintable(told());
    undo();
    EXPECT_EQ(only<Organisation>().state, OrganisationState::WaitListed);
    run(u"redo"_s);
    press(Qt::Key_W);
    EXPECT_EQ(only<Organisation>().state, OrganisationState::WaitListed) << qPrintable(told());

    noteHospital();
    const Organisation hospital = place(u"Saint-Pierre"_s);
    EXPECT_EQ(hospital.kind, OrganisationKind::Hospital);
    ASSERT_EQ(hospital.units.size(), 2) << qPrintable(told());
    EXPECT_EQ(hospital.units[0], (Unit{u"Urgences"_s, u"Karim Benali"_s, u"+32470112233"_s}));
    EXPECT_EQ(hospital.units[1].name, u"Soins intensifs"_s);
}

TEST_F(HospitalMeals, shouldGiveTheGiverASlipThatPaysTheRestaurant) {
    begin();
    noteGift(u"Noor Vandersmissen"_s, u"English"_s, u"Chez Lea"_s, 10, u"Courage!"_s, u"Urgences"_s);
    const auto gift = only<Donation>();
    EXPECT_EQ(gift.meals, 10);
    EXPECT_EQ(gift.amountCents, 10'000);
    EXPECT_EQ(gift.message, u"Courage!"_s);
    EXPECT_EQ(gift.unit, u"Urgences"_s);
    EXPECT_EQ(gift.restaurant, place(u"Chez Lea"_s).id);
    const auto communication = StructuredCommunication::fromText(gift.communication);
    ASSERT_TRUE(communication);
    EXPECT_TRUE(told().contains(communication->toString())) << qPrintable(told());

    const QString file = folder.filePath(u"slip.pdf"_s);
    run(u"meals.gift.pdf"_s);
    answer(file);
    ASSERT_TRUE(QFileInfo::exists(file)) << qPrintable(told());
    const QString slip = pdfText(file);
    for (const QString& said : {u"10 meals"_s, u"Chez Lea"_s, u"BE68 5390 0754 7034"_s, communication->toString(),
                                u"Scan this code"_s, u"Courage!"_s, u"Urgences"_s})
        EXPECT_TRUE(slip.contains(said)) << qPrintable(said + u" in\n"_s + slip);
    undo();
    EXPECT_TRUE(all<Donation>().isEmpty());
    EXPECT_TRUE(all<Person>().isEmpty()) << "the giver came with the gift";
}

TEST_F(HospitalMeals, shouldTakeLettersTypedInAListForTheList) {
    begin();
    run(u"meals.tab.gifts"_s);
    run(u"meals.new"_s);
    type(u"Noor Vandersmissen"_s);
    tabTo(u"giverLanguage"_s);
    const auto* list = qobject_cast<QComboBox*>(focus());
    ASSERT_TRUE(list);
    type(u"N"_s); // elsewhere: a new campaign
    type(u"English"_s);
    EXPECT_EQ(focus(), list);
    EXPECT_FALSE(canRun(u"meals.campaign.new"_s)) << "a gift is being noted";
    EXPECT_FALSE(canRun(u"meals.bank"_s));
    tabTo(u"giftRestaurant"_s);
    type(u"D"_s);
    EXPECT_EQ(qobject_cast<QComboBox*>(focus())->currentText(), u"De Soep"_s);
    save();
    EXPECT_EQ(only<Donation>().restaurant, place(u"De Soep"_s).id) << qPrintable(told());

    run(u"meals.tab.orders"_s);
    reach<QComboBox>(u"orderRestaurants"_s);
    type(u"N"_s);
    EXPECT_TRUE(canRun(u"meals.campaign.new"_s)) << "not begun by a letter";
    EXPECT_EQ(qobject_cast<QComboBox*>(focus()), page().findChild<QComboBox*>(u"orderRestaurants"_s));
}

TEST_F(HospitalMeals, shouldMatchTheFilesOfTwoBanksAndLeaveTheRestToAPerson) {
    begin();
    noteGifts();
    QString wrong = giftOf(u"Janssens"_s).communication;
    wrong[11] = wrong[11] == u'9' ? u'8' : QChar(wrong[11].unicode() + 1);
    readBank(kbcFile({kbcRow(u"60,00"_s, u"NOOR V"_s, starred(giftOf(u"Vandersmissen"_s).communication)),
                      kbcRow(u"40,00"_s, u"JAN J"_s, {}, starred(wrong)),
                      kbcRow(u"33,00"_s, u"SOMEBODY"_s, {}, u"merci"_s), kbcRow(u"-99,00"_s, u"SLAGER"_s, {})}));
    EXPECT_TRUE(all<Payment>().isEmpty()) << "shown first";
    EXPECT_TRUE(isShown(u"kbc.csv"_s));
    keepPayments();
    EXPECT_EQ(all<Payment>().size(), 3);
    EXPECT_EQ(giftOf(u"Vandersmissen"_s).receivedCents, 6'000) << "a part";
    EXPECT_EQ(giftOf(u"Vandersmissen"_s).state, DonationState::Received);
    EXPECT_EQ(giftOf(u"Janssens"_s).receivedCents, 0);
    undo();
    EXPECT_TRUE(all<Payment>().isEmpty()) << "the file in one step";
    EXPECT_EQ(giftOf(u"Vandersmissen"_s).state, DonationState::Pledged);
    run(u"redo"_s);
    ASSERT_EQ(all<Payment>().size(), 3);

    readBank(bnpFile({bnpRow(101, u"50,00"_s, u"EVA MAES"_s,
                             u"+++%1/%2/%3+++"_s.arg(giftOf(u"Maes"_s).communication.left(3),
                                                     giftOf(u"Maes"_s).communication.mid(3, 4),
                                                     giftOf(u"Maes"_s).communication.mid(7)))}));
    keepPayments();
    EXPECT_EQ(giftOf(u"Maes"_s).state, DonationState::Received);

    // A wrong reference and none: a person looks. The sidebar says that two wait, also tomorrow.
    EXPECT_EQ(page().pending(), 2);
    sleepUntil(QDate(2026, 11, 24));
    go(u"meals"_s);
    EXPECT_EQ(page().pending(), 2);
    run(u"meals.tab.payments"_s);
    find(u"JAN"_s, paymentOf(u"JAN J"_s).id.toString());
    EXPECT_TRUE(isShown(u"Just this amount is open"_s));
    auto* suggested = reach<QAbstractItemView>(u"suggestedGifts"_s);
    ASSERT_TRUE(suggested);
    ASSERT_EQ(suggested->model()->rowCount(), 2) << "40 euro are open of Noor's too";
    while (suggested->currentIndex().siblingAtColumn(0).data() != u"Jan Janssens"_s &&
           suggested->currentIndex().row() == 0)
        press(Qt::Key_Down);
    press(Qt::Key_A);
    EXPECT_EQ(paymentOf(u"JAN J"_s).donation, giftOf(u"Janssens"_s).id) << qPrintable(told());
    EXPECT_EQ(giftOf(u"Janssens"_s).receivedCents, 4'000);

    find(u"SOMEBODY"_s, paymentOf(u"SOMEBODY"_s).id.toString());
    press(Qt::Key_F);
    answer(u"Vandersm"_s);
    EXPECT_EQ(paymentOf(u"SOMEBODY"_s).donation, giftOf(u"Vandersmissen"_s).id) << qPrintable(told());
    EXPECT_EQ(giftOf(u"Vandersmissen"_s).receivedCents, 9'300);
    EXPECT_EQ(page().pending(), 0);
    undo();
    EXPECT_EQ(giftOf(u"Vandersmissen"_s).receivedCents, 6'000);
    EXPECT_EQ(page().pending(), 1);
    run(u"meals.payment.aside"_s);
    answer(u"A customer's bill"_s);
    EXPECT_EQ(paymentOf(u"SOMEBODY"_s).state, PaymentState::Ignored);

    // The same file again pays nothing twice.
    readBank(folder.filePath(u"kbc.csv"_s));
    EXPECT_FALSE(canRun(u"meals.bank.keep"_s));
    run(u"meals.bank.leave"_s);
    EXPECT_EQ(all<Payment>().size(), 4);
    EXPECT_TRUE(account().balances());
}

/// All three gifts are paid, by hand.
class MealsArePaid : public HospitalMeals {
protected:
    void payAll() {
        begin();
        noteGifts();
        run(u"meals.tab.gifts"_s);
        for (const QString& giver : {u"Vandersmissen"_s, u"Janssens"_s, u"Maes"_s}) {
            find(giver, giftOf(giver).id.toString());
            press(Qt::Key_M);
            answer(); // what is still to come
        }
        ASSERT_EQ(account().given, 18) << qPrintable(told());
    }
    void order(const QString& restaurant, const QString& unit, int meals) {
        run(u"meals.tab.orders"_s);
        run(u"meals.new"_s);
        choose(u"orderRestaurant"_s, restaurant);
        choose(u"hospital"_s, u"Saint-Pierre"_s);
        choose(u"unit"_s, unit);
        fill(u"orderMeals"_s, QString::number(meals));
        saveOrder();
    }
    /// It is placed by a job, which says what came of it.
    void saveOrder() {
        const QString before = told();
        save();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !told().isEmpty() && told() != before; }, patience));
    }
    /// After a refusal: the cursor is in the number.
    void orderInstead(int meals) {
        EXPECT_TRUE(namesOf(focus()).contains(u"orderMeals"_s));
        press(Qt::Key_A, Qt::ControlModifier);
        type(QString::number(meals));
        saveOrder();
    }
    MealOrder orderFor(const QString& unit) const {
        for (const MealOrder& order : all<MealOrder>()) {
            if (order.unit == unit)
                return order;
        }
        ADD_FAILURE() << "no order for " << qPrintable(unit);
        return {};
    }
};

TEST_F(MealsArePaid, shouldOrderWithinCapacityAndFollowTheMealsToTheReceiptAndTheNewspaper) {
    payAll();
    expectNumbers({u"Given 18 = ordered 0 + pending 18"_s, u"Meals given: 18"_s, u"Meals hoped for: 200"_s});

    // Within what the kitchen can cook, and what is paid.
    run(u"meals.tab.orders"_s);
    order(u"Chez Lea"_s, u"Urgences"_s, 21);
    EXPECT_TRUE(all<MealOrder>().isEmpty());
    EXPECT_TRUE(told().contains(u"Chez Lea can cook only 20"_s)) << qPrintable(told());
    orderInstead(15);
    EXPECT_TRUE(all<MealOrder>().isEmpty());
    EXPECT_TRUE(told().contains(u"Only 14"_s)) << qPrintable(told());
    orderInstead(12);
    ASSERT_EQ(all<MealOrder>().size(), 1) << qPrintable(told());
    const auto first = only<MealOrder>();
    EXPECT_EQ(first.date, QDate(2026, 11, 24));
    EXPECT_EQ(first.unit, u"Urgences"_s);
    ASSERT_EQ(first.donations.size(), 2);
    EXPECT_EQ(first.donations[0], (DonationShare{giftOf(u"Vandersmissen"_s).id, 10})) << "meant for this unit first";
    EXPECT_EQ(first.donations[1], (DonationShare{giftOf(u"Janssens"_s).id, 2}));
    press(Qt::Key_C);
    EXPECT_EQ(only<MealOrder>().state, MealOrderState::Confirmed) << qPrintable(told());
    order(u"De Soep"_s, u"Soins"_s, 4);
    ASSERT_EQ(all<MealOrder>().size(), 2) << qPrintable(told());
    press(Qt::Key_C);
    expectNumbers({u"Given 18 = ordered 16 + pending 2"_s, u"Ordered 16 = delivered 0 + failed 0 + under way 16"_s});

    // The next day one arrives, the other does not.
    sleepUntil(QDate(2026, 11, 24), QTime(18, 0));
    go(u"meals"_s);
    run(u"meals.tab.orders"_s);
    find(u"Lea"_s, first.id.toString());
    press(Qt::Key_U);
    EXPECT_EQ(orderFor(u"Urgences"_s).state, MealOrderState::Collected) << qPrintable(told());
    press(Qt::Key_D);
    EXPECT_EQ(orderFor(u"Urgences"_s).state, MealOrderState::Delivered) << qPrintable(told());
    EXPECT_EQ(giftOf(u"Vandersmissen"_s).state, DonationState::Delivered);
    find(u"Soep"_s, orderFor(u"Soins intensifs"_s).id.toString());
    press(Qt::Key_D, Qt::ShiftModifier);
    answer(u"The bicycle broke down"_s);
    EXPECT_EQ(orderFor(u"Soins intensifs"_s).state, MealOrderState::Failed) << qPrintable(told());
    EXPECT_EQ(orderFor(u"Soins intensifs"_s).failReason, u"The bicycle broke down"_s);
    expectNumbers({u"Given 18 = ordered 16 + pending 2"_s, u"Ordered 16 = delivered 12 + failed 4 + under way 0"_s});
    run(u"meals.tab.orders"_s);
    press(Qt::Key_G);
    EXPECT_TRUE(orderFor(u"Soins intensifs"_s).returned) << qPrintable(told());
    expectNumbers({u"Given 18 = ordered 12 + pending 6"_s, u"Ordered 12 = delivered 12 + failed 0 + under way 0"_s});
    undo();
    EXPECT_FALSE(orderFor(u"Soins intensifs"_s).returned);
    run(u"redo"_s);

    // The giver is told what arrived, where and when.
    run(u"meals.tab.gifts"_s);
    find(u"Eva"_s, giftOf(u"Maes"_s).id.toString());
    EXPECT_FALSE(canRun(u"meals.gift.receipt"_s)) << "nothing of hers arrived";
    find(u"Jan"_s, giftOf(u"Janssens"_s).id.toString());
    ASSERT_TRUE(canRun(u"meals.gift.receipt"_s));
    run(u"meals.gift.receiptCopy"_s);
    EXPECT_TRUE(copied().contains(u"Jan Janssens"_s)) << qPrintable(copied());
    EXPECT_TRUE(copied().contains(u"24/11/2026, Saint-Pierre, Urgences: 2 "_s)) << qPrintable(copied());
    EXPECT_TRUE(copied().contains(u"Permanence"_s)) << qPrintable(copied());
    const QString receipt = folder.filePath(u"receipt.pdf"_s);
    run(u"meals.gift.receiptPdf"_s);
    answer(receipt);
    ASSERT_TRUE(QFileInfo::exists(receipt)) << qPrintable(told());
    EXPECT_TRUE(pdfText(receipt).contains(u"Saint-Pierre, Urgences"_s)) << qPrintable(pdfText(receipt));

    // What a newspaper asks for.
    expectNumbers({u"Un repas pour soigner"_s, u"Gifts: 3"_s, u"Givers who gave a name: 3"_s, u"Meals given: 18"_s,
                   u"Meals delivered: 12"_s, u"Hospitals reached: 1"_s, u"First delivery: "_s, u"Saint-Pierre: 12"_s,
                   u"Chez Lea: 14 given, 12 delivered"_s, u"De Soep: 4 given, 0 delivered"_s});
    EXPECT_TRUE(told().contains(u"The numbers are copied"_s)) << qPrintable(told());
    const QString ledger = folder.filePath(u"ledger.csv"_s);
    run(u"meals.numbers.csv"_s);
    answer(ledger);
    EXPECT_TRUE(QFileInfo::exists(ledger)) << qPrintable(told());
}

} // namespace
} // namespace entraide::THIS_FILE
