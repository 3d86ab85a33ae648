// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meals/bank_preview.h"
#include "ui/records/list_section.h"

#include <QPointer>

#include <optional>

namespace entraide {

class BankView;
class Job;
class MealPlaces;
class PaymentPanel;

/// The payments of all restaurants, those that belong to no gift first: assigned, taken off, left aside. A bank's file
/// is read by a job, shown before anything is kept, and kept in one step.
class PaymentsSection : public ListSection {
    Q_OBJECT

public:
    PaymentsSection(PageContext& context, MealPlaces& places, QWidget& page);

    bool needsScope() const override { return false; }
    /// For the list's empty state: reads a bank's file.
    void setBankAction(QAction& action);

    void askForBankFile();
    void readFile(const QString& path);
    /// A file is being read or kept.
    bool isReading() const { return !m_job.isNull(); }
    /// What was read and is not kept yet.
    const std::optional<BankPreview>& preview() const { return m_preview; }
    PaymentPanel& panel() const { return *m_panel; }

Q_SIGNALS:
    void started(entraide::Job* job);
    /// A file was read, kept, or could not be.
    void bankEnded();

protected:
    void showInPanel(const QString& id) override;

private:
    void buildCommands();
    void buildBankCommands();
    void assignTo(const DonationId& gift, const QString& giver);
    void askForGift();
    void askToLeaveAside();
    template <class Result>
    void start(const QString& title, bool cancellable, std::function<Result(Desk&)> work,
               std::function<void(Result)> done, const QString& file);
    void keep();
    void leaveBank();

    MealPlaces& m_places;
    PaymentPanel* m_panel;
    BankView* m_bank;
    QAction* m_bankAction = nullptr;
    std::optional<BankPreview> m_preview;
    QPointer<Job> m_job;
};

} // namespace entraide
