// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/campaign_books.h"

#include "meals/gift_books.h"
#include "storage/desk.h"
#include "ui/common/job.h"

#include <QMap>

#include <algorithm>
#include <chrono>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto burst = 150ms;

bool concernsMeals(EntityType type) {
    switch (type) {
    case EntityType::Campaign:
    case EntityType::Donation:
    case EntityType::Payment:
    case EntityType::MealOrder:
    case EntityType::Organisation:
        return true;
    default:
        return false;
    }
}

} // namespace

CampaignBooks readBooks(const Desk& desk, const CampaignId& campaign) {
    CampaignBooks books;
    books.campaign = desk.find<Campaign>(campaign).value_or(Campaign{});
    books.ledger = campaignLedger(desk, campaign);
    QMap<QDate, OrderDay> days;
    for (const MealOrder& order : desk.findBy<MealOrder>("campaign"_L1, campaign.toString())) {
        OrderDay& day = days[order.date];
        day.date = order.date;
        ++day.orders;
        day.meals += order.state == MealOrderState::Failed ? 0 : order.meals;
    }
    books.days = days.values();
    const auto name = [&](const OrganisationId& id) {
        const auto place = desk.find<Organisation>(id);
        books.names.insert(id, place ? place->name : QString());
    };
    for (const MealLedger::Line& line : std::as_const(books.ledger.restaurants))
        name(line.restaurant);
    for (const OrganisationId& hospital : books.ledger.deliveredTo.keys())
        name(hospital);
    return books;
}

BooksReader::BooksReader(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    m_delay.setSingleShot(true);
    m_delay.setInterval(burst);
    connect(&m_delay, &QTimer::timeout, this, &BooksReader::start);
    connect(&desk, &Desk::changed, this, &BooksReader::deskChanged);
}

void BooksReader::setCampaign(const CampaignId& campaign) {
    if (campaign == m_campaign)
        return;
    m_campaign = campaign;
    m_stale = true;
    if (m_watched)
        start();
}

void BooksReader::setWatched(bool watched) {
    m_watched = watched;
    if (watched && m_stale)
        start();
}

void BooksReader::deskChanged(const ChangeSet& set) {
    const bool concerned = std::ranges::any_of(set.changes, [](const Change& change) {
        const auto type = entityTypeOf(change.id);
        return type && concernsMeals(*type);
    });
    if (!concerned)
        return;
    m_stale = true;
    if (m_watched)
        m_delay.start();
}

void BooksReader::start() {
    m_delay.stop();
    m_stale = false;
    if (m_job)
        m_job->cancel();
    if (m_campaign.isEmpty())
        return;
    m_job = Job::run<CampaignBooks>(
        tr("Reading the campaign"),
        [handle = m_desk.handle(), campaign = m_campaign](JobControl& control) {
            control.stopIfCancelled();
            const auto own = Desk::openAgain(handle);
            CampaignBooks books = readBooks(*own, campaign);
            control.stopIfCancelled();
            return books;
        },
        [this, run = ++m_run](const CampaignBooks& books) {
            // One that was cancelled may still have come to its end.
            if (run == m_run && books.campaign.id == m_campaign)
                Q_EMIT read(books);
        },
        [this](const std::exception_ptr& fault) { Q_EMIT failed(fault); }, this);
    Q_EMIT started(m_job);
}

} // namespace entraide
