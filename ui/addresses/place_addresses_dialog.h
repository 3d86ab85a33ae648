// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "ui/common/tones.h"
#include "workflows/place_addresses.h"

#include <QDialog>
#include <QStringList>

#include <exception>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace entraide {

class Command;
class Job;
class JobBar;
class MessageBar;
class Page;
class PlaceReview;
struct PageContext;

/// Puts on the map whoever has no sure place yet: looks up every address in the register, as a job with numbers that can
/// be stopped; places those that are sure in one step that can be undone; and shows the others, to be decided one by one
/// or kind by kind. Without a register it leads to taking one in.
class PlaceAddressesDialog : public QDialog {
    Q_OBJECT

public:
    /// \a only: none but these records, after an import; empty: all.
    PlaceAddressesDialog(PageContext& context, QStringList only, QWidget* parent = nullptr);
    ~PlaceAddressesDialog() override;

    PlaceReview& review() const { return *m_review; }
    bool isBusy() const { return m_job != nullptr; }

Q_SIGNALS:
    /// What was done, with its undo.
    void placed(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void openRequested(const QString& id);

public Q_SLOTS:
    /// While it looks up: stops that, and stays.
    void reject() override;

private:
    struct Found {
        PlaceFindings findings;
        PlacesTaken taken;
    };
    void build();
    void begin();
    void showFound(const Found& found);
    void fail(const std::exception_ptr& fault);
    void tell(const QString& sentence, Tone tone);

    PageContext& m_context;
    QStringList m_only;
    Job* m_job = nullptr;
    MessageBar* m_messages;
    JobBar* m_jobs;
    QLabel* m_says;
    QStackedWidget* m_stack;
    QPushButton* m_register;
    PlaceReview* m_review;
};

/// Opens it over the window of \a page, by whose done() and openRequested() it is told what it did.
void placeAddresses(Page& page, PageContext& context, const QStringList& only = {});
/// The same as a command of the page, for all records. Owned by the page.
Command* makePlaceCommand(Page& page, PageContext& context, const QString& id);

} // namespace entraide
