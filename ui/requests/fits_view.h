// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/fits_model.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace entraide {

class CandidateListView;
class DiaryView;
struct PageContext;

/// Open requests that suit an offer, or the other way round, ranked with reasons; below them both diaries lined up for
/// the chosen one, and the button that brings the two together. Ranks only while it is seen.
class FitsView : public QWidget {
    Q_OBJECT

public:
    FitsView(PageContext& context, FitsModel::Side side, QWidget* parent = nullptr);

    void showRequestsFor(const Offer& offer);
    void showOffersFor(const Request& request);
    int count() const { return m_model->rowCount(); }
    /// "Offers that suit (3)"; without the number while nobody has looked.
    QString title() const;
    /// What is chosen, with the common time of the chosen day.
    struct Chosen {
        OfferId offer;
        RequestId request;
        CommonTime time;
    };
    std::optional<Chosen> chosen() const;
    /// Asks to bring the chosen two together.
    void bringChosen();
    FitsModel& model() const { return *m_model; }
    CandidateListView& list() const { return *m_list; }
    DiaryView& diaries() const { return *m_diaries; }

Q_SIGNALS:
    void bringRequested(const entraide::FitsView::Chosen& chosen);
    /// The request or offer of a card, by Enter or a double click.
    void openRequested(const QString& id);
    void chosenChanged();
    /// What is shown is known anew.
    void ranked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void changed();
    void rank();
    void rankRequests(const Offer& offer);
    void rankOffers(const Request& request);
    void setFits(const QList<OfferFit>& fits, bool mayBring, const QString& none);
    void showDiaries();

    PageContext& m_context;
    std::optional<Offer> m_offer;     ///< for which requests are looked for, or
    std::optional<Request> m_request; ///< for which offers are
    bool m_stale = true;
    FitsModel* m_model;
    CandidateListView* m_list;
    DiaryView* m_diaries;
    QLabel* m_none;
    QWidget* m_lists;
};

} // namespace entraide
