// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/sample_people.h"

namespace entraide {

/// Invents a campaign of gifts of meals: restaurants with an account and a price, orders of the days around today, and
/// the gifts that they draw on, paid for; some more that wait for their money, and payments that somebody has to look
/// at.
class SampleMeals {
public:
    /// \a organisations: the restaurants and hospitals among them take part.
    SampleMeals(Dice& dice, SampleSink& sink, SamplePeople& people, QDate today, SampleCounts& counts,
                const QList<Organisation>& organisations);
    void make();

private:
    void openAccounts();
    void addOrders(const Organisation& restaurant);
    void drawOnGifts(MealOrder& order, const Organisation& restaurant);
    void startGift(const Organisation& restaurant);
    void endGift();
    void addUnpaid(const Organisation& restaurant);
    void addPayment(const Donation& gift, qint64 cents);
    void addStranger(const Organisation& restaurant, qint64 cents, const QString& communication);
    Donation newGift(const Organisation& restaurant, int meals, QDate pledged);
    QString newIban();

    Dice& m_dice;
    SampleSink& m_sink;
    SamplePeople& m_people;
    QDate m_today;
    SampleCounts& m_counts;
    QList<Organisation> m_restaurants;
    QList<Organisation> m_hospitals;
    CampaignId m_campaign;
    // The gift that the next order draws on:
    Donation m_gift;
    Person m_donor;
    int m_left = 0;      ///< of its meals
    bool m_done = false; ///< all that was drawn is delivered
};

} // namespace entraide
