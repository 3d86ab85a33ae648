// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/offer_fits.h"

#include <QAbstractListModel>

namespace entraide {

/// What suits an offer or a request, best first, as cards, and as one sentence each for who listens.
class FitsModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Which of the two a card is about.
    enum Side { Requests, Offers };

    explicit FitsModel(Side side, QObject* parent = nullptr)
        : QAbstractListModel(parent)
        , m_side(side) {}

    Side side() const { return m_side; }
    void setFits(const QList<OfferFit>& fits);
    const OfferFit& fitAt(int row) const { return m_fits[row]; }
    /// Of the request or offer.
    QString idAt(int row) const;
    int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString nameOf(const OfferFit& fit) const;

    Side m_side;
    QList<OfferFit> m_fits;
};

} // namespace entraide
