// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/fits_view.h"

#include "storage/desk.h"
#include "ui/common/candidate_list.h"
#include "ui/common/fault.h"
#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/records/page.h"
#include "ui/requests/diary_view.h"
#include "ui/words/reason_words.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRequests = 20;
constexpr int shownOffers = 8;

} // namespace

FitsView::FitsView(PageContext& context, FitsModel::Side side, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new FitsModel(side, this))
    , m_list(new CandidateListView)
    , m_diaries(new DiaryView)
    , m_none(new QLabel) {
    m_list->setModel(m_model);
    m_list->setObjectName(side == FitsModel::Requests ? u"suitingRequests"_s : u"suitingOffers"_s);
    m_list->setAccessibleName(side == FitsModel::Requests ? tr("Requests that suit") : tr("Offers that suit"));
    m_list->setButton(tr("Bring together"));
    QStringList factors;
    for (const Respect respect : enumValues<Respect>())
        factors.append(word(respect));
    m_list->setFactorNames(factors);
    m_none->setWordWrap(true);
    m_none->setMargin(Metrics::PagePadding);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setAlignment(Qt::AlignTop);

    auto* below = new QWidget;
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins({});
    belowColumn->setSpacing(0);
    belowColumn->addWidget(new GroupHeader(tr("Both diaries")));
    belowColumn->addWidget(m_diaries, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_lists = splitter;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_none);
    column->addWidget(splitter, 1);
    setFocusProxy(m_list);

    connect(m_list, &CandidateListView::chosenChanged, this, [this] { showDiaries(); });
    connect(m_list, &CandidateListView::buttonPressed, this, [this](const QModelIndex& index) {
        m_list->setCurrentIndex(index);
        bringChosen();
    });
    connect(m_list, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT openRequested(m_model->idAt(index.row())); });
}

void FitsView::showRequestsFor(const Offer& offer) {
    m_request.reset();
    m_offer = offer;
    changed();
}

void FitsView::showOffersFor(const Request& request) {
    m_offer.reset();
    m_request = request;
    changed();
}

QString FitsView::title() const {
    if (m_model->side() == FitsModel::Requests)
        return m_stale ? tr("Requests that suit") : tr("Requests that suit (%1)").arg(count());
    return m_stale ? tr("Offers that suit") : tr("Offers that suit (%1)").arg(count());
}

void FitsView::changed() {
    m_stale = true;
    if (isVisible()) {
        rank();
        return;
    }
    setFits({}, false, {}); // they were another's
    Q_EMIT ranked();
}

void FitsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        guarded(*this, [this] { rank(); });
}

void FitsView::rank() {
    if (!m_offer && !m_request)
        return;
    m_stale = false;
    if (m_offer)
        rankRequests(*m_offer);
    else if (m_request)
        rankOffers(*m_request);
    Q_EMIT ranked();
}

void FitsView::rankRequests(const Offer& offer) {
    const bool open = offer.state == OfferState::Open;
    setFits(open ? requestsFor(m_context.desk, offer, m_context.today(), shownRequests) : QList<OfferFit>(), open,
            open ? tr("No open request suits: another service, another time, too far, or another language.")
                 : tr("Requests are looked for while the offer is open."));
}

void FitsView::rankOffers(const Request& request) {
    const bool open = request.state == RequestState::Open || request.state == RequestState::Proposed;
    setFits(open ? offersFor(m_context.desk, request, m_context.today(), shownOffers) : QList<OfferFit>(), open,
            open ? tr("No open offer suits: another service, another time, too far, or another language.")
                 : tr("Offers are looked for while the request is open."));
}

void FitsView::setFits(const QList<OfferFit>& fits, bool mayBring, const QString& none) {
    const QString chosenId = m_model->idAt(m_list->currentIndex().row());
    m_model->setFits(fits);
    m_list->setButtonEnabled(mayBring);
    m_none->setText(none);
    m_none->setVisible(fits.isEmpty());
    m_lists->setVisible(!fits.isEmpty());
    if (!fits.isEmpty())
        m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(chosenId)), 0));
    showDiaries();
}

void FitsView::showDiaries() {
    const QModelIndex index = m_list->currentIndex();
    const bool isShown = index.isValid() && index.row() < m_model->rowCount();
    const auto offer = isShown ? m_context.desk.find<Offer>(m_model->fitAt(index.row()).offer) : std::nullopt;
    const auto request = isShown ? m_context.desk.find<Request>(m_model->fitAt(index.row()).request) : std::nullopt;
    if (offer && request)
        m_diaries->setDiaries(linedUp(m_context.desk, *offer, *request, m_context.today()));
    else
        m_diaries->clear();
    Q_EMIT chosenChanged();
}

std::optional<FitsView::Chosen> FitsView::chosen() const {
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount())
        return std::nullopt;
    const OfferFit& fit = m_model->fitAt(index.row());
    const CommonTime usual{fit.line.date, fit.line.hours, fit.line.free, fit.line.coveredMinutes,
                           fit.line.neededMinutes};
    return Chosen{fit.offer, fit.request, m_diaries->chosen().value_or(usual)};
}

void FitsView::bringChosen() {
    if (const auto what = chosen())
        Q_EMIT bringRequested(*what);
}

} // namespace entraide
