// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QAbstractTableModel>

namespace entraide {

class Desk;

/// A gift that a payment may be for.
struct GiftChoice {
    Donation gift;
    QString giver;
};

/// Gifts of the payment's restaurant of which just its amount is still open, the nearest day first.
QList<GiftChoice> suggestedGifts(const Desk& desk, const Payment& payment);
/// Gifts of that restaurant that \a text finds, as the list of gifts does; of an empty text those that are not paid.
QList<GiftChoice> foundGifts(const Desk& desk, const OrganisationId& restaurant, const QString& text);

/// Gifts to choose from. GUI thread.
class GiftChoiceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { GiverColumn, MealsColumn, OpenColumn, PledgedColumn, CommunicationColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChoices(const QList<GiftChoice>& choices);
    const QList<GiftChoice>& choices() const { return m_choices; }
    /// Empty outside.
    DonationId giftAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<GiftChoice> m_choices;
};

} // namespace entraide
