// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/payments_section.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/job.h"
#include "ui/common/list_table.h"
#include "ui/meals/bank_view.h"
#include "ui/meals/bank_words.h"
#include "ui/meals/find_gift_dialog.h"
#include "ui/meals/meals_words.h"
#include "ui/meals/payment_columns.h"
#include "ui/meals/payment_panel.h"
#include "ui/records/ask_reason.h"
#include "ui/words/error_words.h"
#include "workflows/meal_desk.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace entraide {

using namespace Qt::StringLiterals;

PaymentsSection::PaymentsSection(PageContext& context, MealPlaces& places, QWidget& page)
    : ListSection(context, page)
    , m_places(places)
    , m_panel(new PaymentPanel(context, places))
    , m_bank(new BankView) {
    buildCommands();
    buildBankCommands();
    build({.key = u"meals/payments"_s,
           .type = EntityType::Payment,
           .name = tr("Payments"),
           .placeholder = tr("Payer, communication"),
           .hint = tr("B: read a bank file · A: assign to the suggested gift · F: find another gift · T: take off its "
                      "gift · S: leave aside · L: look again"),
           .columns = paymentColumns(context.desk, places),
           .widths = {88, 88, 136, 176, 112, 120, 160},
           .hidden = {5, 6},
           .sortedBy = 0,
           .order = Qt::DescendingOrder,
           .filters = paymentFilters(),
           .usualFilter = u"unassigned"_s},
          m_panel);
    addBeside(m_bank);
    connect(m_panel, &PaymentPanel::done, this, &PageSection::done);
    connect(m_panel, &PaymentPanel::said, this, &PageSection::said);
    connect(m_panel, &PaymentPanel::refreshed, this, &PaymentsSection::refreshCommands);
    connect(m_panel, &PaymentPanel::assignRequested, this, [this] {
        if (!m_panel->suggestion().isEmpty() && m_panel->payment())
            assignTo(m_panel->suggestion(), m_panel->suggestedGiver());
    });
    connect(&table(), &ListTable::opened, this, [this] {
        if (m_panel->payment() && !m_panel->payment()->donation.isEmpty())
            Q_EMIT openRequested(m_panel->payment()->donation.toString());
    });
}

void PaymentsSection::setBankAction(QAction& action) {
    m_bankAction = &action;
    if (isListEmpty())
        showInPanel({});
}

void PaymentsSection::buildCommands() {
    const auto isIn = [this](PaymentState state) { return m_panel->payment() && m_panel->payment()->state == state; };
    addButton(*m_panel,
              addCommand(
                  u"meals.payment.assign"_s,
                  {tr("&Assign to the suggested gift"), tr("The payment is for the chosen one of the suggested gifts"),
                   u"check"_s},
                  u"A"_s, [this] { assignTo(m_panel->suggestion(), m_panel->suggestedGiver()); },
                  [this, isIn] { return isIn(PaymentState::Unassigned) && !m_panel->suggestion().isEmpty(); }),
              tr("Assign"), true);
    addButton(*m_panel,
              addCommand(
                  u"meals.payment.find"_s,
                  {tr("&Find another gift…"), tr("Finds the gift by giver, communication or amount"), u"search"_s},
                  u"F"_s, [this] { askForGift(); }, [isIn] { return isIn(PaymentState::Unassigned); }),
              tr("Find a gift…"));
    addButton(*m_panel,
              addCommand(
                  u"meals.payment.takeOff"_s,
                  {tr("&Take off its gift"), tr("The payment is for another gift; not while its meals are ordered"),
                   u"undo"_s},
                  u"T"_s,
                  [this] {
                      const PaymentId id = m_panel->payment()->id;
                      act([&] { return MealDesk(desk()).unassign(id); },
                          tr("The payment is taken off its gift and is to be looked at again."),
                          tr("Undo the taking off"));
                  },
                  [this, isIn] { return isIn(PaymentState::Assigned) && m_panel->payment()->cents > 0; }),
              tr("Take off"));
    addButton(*m_panel,
              addCommand(
                  u"meals.payment.aside"_s,
                  {tr("&Leave aside…"), tr("The payment is for no gift, a customer's bill for example"),
                   u"state-cancelled"_s},
                  u"S"_s, [this] { askToLeaveAside(); }, [isIn] { return isIn(PaymentState::Unassigned); }),
              tr("Leave aside…"));
    addButton(*m_panel,
              addCommand(
                  u"meals.payment.again"_s,
                  {tr("Look again"), tr("The payment is to be looked at after all"), u"refresh"_s}, u"L"_s,
                  [this] {
                      const PaymentId id = m_panel->payment()->id;
                      act([&] { return MealDesk(desk()).reconsider(id); }, tr("The payment is to be looked at again."),
                          tr("Undo this"));
                  },
                  [isIn] { return isIn(PaymentState::Ignored); }),
              tr("Look again"));
}

void PaymentsSection::buildBankCommands() {
    const auto isShown = [this] { return shownBeside() == m_bank && m_preview && !m_job; };
    Command& leave = addFreeCommand(
        u"meals.bank.leave"_s,
        {tr("Keep nothing of the file"), tr("Leaves the bank's file; nothing changes"), u"close"_s},
        u"Ctrl+Backspace"_s, [this] { leaveBank(); }, isShown);
    m_bank->addAction(leave.action())->setShortText(tr("Keep nothing"));
    Command& keepAll = addFreeCommand(
        u"meals.bank.keep"_s,
        {tr("Keep the payments"), tr("Notes the lines of the bank's file as payments, in one step"), u"check"_s},
        u"K"_s, [this] { keep(); }, [this, isShown] { return isShown() && m_preview->kept() > 0; });
    keepAll.alsoUnder({QKeySequence(u"Ctrl+Return"_s)});
    m_bank->addPrimaryAction(keepAll.action());
}

void PaymentsSection::showInPanel(const QString& id) {
    if (const auto payment = PaymentId::fromString(id))
        m_panel->showPayment(*payment);
    else if (isUnfiltered())
        m_panel->showNothing(
            tr("No payment yet. Download the movements of a restaurant's account from its bank as CSV, "
               "and read that file."),
            m_bankAction);
    else if (filterId() == "unassigned"_L1)
        m_panel->showNothing(tr("No payment has to be looked at."), m_bankAction);
    else
        m_panel->showNothing(tr("No payment is like that. Choose another filter, or empty the field."), nullptr);
}

// ---- one payment ----

void PaymentsSection::assignTo(const DonationId& gift, const QString& giver) {
    const Payment payment = *m_panel->payment();
    act([&] { return MealDesk(desk()).assign(payment.id, gift); },
        tr("%1 is for the gift of %2.", "amount, giver").arg(euros(payment.cents), giver), tr("Undo the assigning"));
}

void PaymentsSection::askForGift() {
    auto* dialog = new FindGiftDialog(desk(), *m_panel->payment(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, asked = m_panel->payment()->id] {
        const auto gift = desk().find<Donation>(dialog->chosen());
        if (!gift)
            return;
        if (!m_panel->payment() || m_panel->payment()->id != asked) // another was chosen, or the list went on
            openRecord(asked.toString());
        if (m_panel->payment())
            assignTo(gift->id, giverText(desk(), *gift));
    });
    dialog->open();
}

void PaymentsSection::askToLeaveAside() {
    askReason(*this,
              {.title = tr("Leave the payment aside"),
               .question = tr("Why is it for no gift?"),
               .yes = tr("Leave it aside"),
               .no = tr("Not yet")},
              [this, id = m_panel->payment()->id](const QString& reason) {
                  act([&] { return MealDesk(desk()).ignore(id, reason); }, tr("The payment is left aside."),
                      tr("Undo this"));
              });
}

// ---- a bank's file ----

void PaymentsSection::askForBankFile() {
    const QString folder =
        context()
            .settings.value("meals/bankFolder", QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
            .toString();
    auto* dialog = new QFileDialog(window(), tr("Choose the bank's file"), folder,
                                   tr("Movements of an account (*.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        context().settings.setValue("meals/bankFolder", QFileInfo(path).absolutePath());
        readFile(path);
    });
    dialog->open();
}

/// Runs \a work on another thread with a connection of its own.
template <class Result>
void PaymentsSection::start(const QString& title, bool cancellable, std::function<Result(Desk&)> work,
                            std::function<void(Result)> done, const QString& file) {
    m_job = Job::run<Result>(
        title,
        [handle = desk().handle(), work = std::move(work)](JobControl& control) {
            control.stopIfCancelled();
            const auto own = Desk::openAgain(handle);
            return work(*own);
        },
        std::move(done),
        [this, file](const std::exception_ptr& fault) {
            Q_EMIT said(bankErrorText(errorOf(fault, file), QFileInfo(file).fileName()), Tone::Danger);
        },
        this);
    m_job->setCancellable(cancellable);
    m_job->setWriting(!cancellable);
    connect(m_job, &Job::finished, this, [this] {
        m_job = nullptr;
        refreshCommands();
        Q_EMIT bankEnded();
    });
    refreshCommands();
    Q_EMIT started(m_job);
}

void PaymentsSection::readFile(const QString& path) {
    if (m_job)
        return;
    start<BankPreview>(
        tr("Reading the bank's file"), true, [path](Desk& own) { return previewBank(own, path); },
        [this](BankPreview preview) {
            m_preview = std::move(preview);
            m_bank->showPreview(*m_preview);
            showBeside(m_bank);
            refreshCommands();
            if (m_preview->kept() == 0)
                Q_EMIT said(tr("The file holds nothing new for the gifts."), Tone::Accent);
        },
        path);
}

void PaymentsSection::keep() {
    start<BankReading>(
        tr("Keeping the payments"), false, [file = m_preview->file](Desk& own) { return readBank(own, file, false); },
        [this](BankReading reading) {
            desk().announce(reading.changes);
            const int toLookAt = reading.count(BankMatch::Unknown);
            const int paying = reading.count(BankMatch::Matched) + reading.count(BankMatch::Partial) +
                               reading.count(BankMatch::TooMuch);
            leaveBank();
            Q_EMIT done(tr("%n payment(s) of gifts noted.", nullptr, paying) +
                            (toLookAt > 0 ? u' ' + tr("%n to be looked at.", "payments", toLookAt) : QString()),
                        tr("Undo the bank file"), reading.changes);
        },
        m_preview->path);
}

void PaymentsSection::leaveBank() {
    m_preview.reset();
    showPanel();
}

} // namespace entraide
