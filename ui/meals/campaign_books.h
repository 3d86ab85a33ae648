// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "meals/ledger.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <exception>

namespace entraide {

class Desk;
class Job;
struct ChangeSet;

/// A day of a campaign for which meals are ordered.
struct OrderDay {
    QDate date;
    int orders = 0;
    int meals = 0; ///< of orders that did not fail
    friend bool operator==(const OrderDay&, const OrderDay&) = default;
};

/// All that the page says about a campaign as a whole, read in one go.
struct CampaignBooks {
    Campaign campaign;
    MealLedger ledger;
    QList<OrderDay> days;                 ///< the earliest first
    QHash<OrganisationId, QString> names; ///< of the restaurants and hospitals in it
};

CampaignBooks readBooks(const Desk& desk, const CampaignId& campaign);

/// Reads a campaign's books by a job on a connection of its own, and again after the desk has changed; edits come in
/// bursts, so once after each. Idle without a campaign. GUI thread.
class BooksReader : public QObject {
    Q_OBJECT

public:
    explicit BooksReader(Desk& desk, QObject* parent = nullptr);

    /// An empty id: no campaign any more.
    void setCampaign(const CampaignId& campaign);
    /// Nobody looks: what changed is read when somebody does again.
    void setWatched(bool watched);

Q_SIGNALS:
    void started(entraide::Job* job);
    void read(const entraide::CampaignBooks& books);
    void failed(const std::exception_ptr& fault);

private:
    void deskChanged(const ChangeSet& set);
    void start();

    Desk& m_desk;
    CampaignId m_campaign;
    QTimer m_delay;
    QPointer<Job> m_job;
    int m_run = 0;
    bool m_stale = false;
    bool m_watched = false;
};

} // namespace entraide
