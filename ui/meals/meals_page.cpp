// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/meals_page.h"

#include "domain/error.h"
#include "domain/permissions.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/common/empty_state.h"
#include "ui/common/job.h"
#include "ui/common/tabs.h"
#include "ui/meals/campaign_bar.h"
#include "ui/meals/campaign_books.h"
#include "ui/meals/campaign_form.h"
#include "ui/meals/gifts_section.h"
#include "ui/meals/meal_places.h"
#include "ui/meals/numbers_section.h"
#include "ui/meals/orders_section.h"
#include "ui/meals/payments_section.h"
#include "ui/meals/places_section.h"
#include "ui/records/follow_desk.h"
#include "ui/words/error_words.h"
#include "workflows/meal_desk.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString droppedFile(const QMimeData* data) {
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

MealsPage::MealsPage(PageContext& context, QWidget* parent)
    : TabbedPage(context, u"meals"_s, parent)
    , m_places(new MealPlaces(context.desk, this))
    , m_books(new BooksReader(context.desk, this))
    , m_bar(new CampaignBar)
    , m_noCampaign(new EmptyState)
    , m_campaignForm(new CampaignForm)
    , m_gifts(new GiftsSection(context, *m_places, *this))
    , m_payments(new PaymentsSection(context, *m_places, *this))
    , m_orders(new OrdersSection(context, *m_places, *this))
    , m_placesSection(new PlacesSection(context, *this))
    , m_numbers(new NumbersSection(context, *this)) {
    setAcceptDrops(true);
    buildTabs();
    buildCommands();
    connect(m_bar, &CampaignBar::campaignChosen, this, &MealsPage::showCampaign);
    connect(m_campaignForm, &RecordForm::saveRequested, this, &MealsPage::saveCampaign);
    connect(m_campaignForm, &RecordForm::leaveRequested, this, &MealsPage::leaveCampaignForm);
    connect(m_books, &BooksReader::read, this, &MealsPage::showBooks);
    connect(m_books, &BooksReader::started, this, [this](Job* job) { watch(*job); });
    connect(m_books, &BooksReader::failed, this,
            [this](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger); });
    connect(m_payments, &PaymentsSection::started, this, [this](Job* job) { watch(*job); });
    connect(m_payments, &PaymentsSection::bankEnded, this, &MealsPage::refresh);
    followDesk(desk(), this, &MealsPage::deskChanged);
    m_campaign = CampaignId::fromString(context.settings.value("meals/campaign").toString()).value_or(CampaignId());
    readCampaigns();
    showPending();
    finish(m_bar);
}

MealsPage::~MealsPage() = default;

void MealsPage::buildTabs() {
    stack().addWidget(m_noCampaign);
    stack().addWidget(m_campaignForm);
    addTab(*m_gifts, tr("Gifts"));
    addTab(*m_payments, tr("Payments"));
    addTab(*m_orders, tr("Orders"));
    addTab(*m_placesSection, tr("Restaurants"));
    addTab(*m_numbers, tr("Numbers"));
    m_noCampaign->setSentence(
        tr("No campaign yet. A campaign is a call for gifts of meals; open the first one to begin."));
}

// ---- the shell's ----

QAction* MealsPage::newAction() const {
    return &m_new->action();
}

// ---- tabs ----

void MealsPage::showTabAt(int tab) {
    TabbedPage::showTabAt(tab);
    if (isVisible() && stack().currentWidget() == &current() && !current().isBusy())
        current().setFocus();
}

QWidget* MealsPage::insteadOf(const PageSection& section) const {
    return section.needsScope() && m_campaign.isEmpty() ? m_noCampaign : nullptr;
}

void MealsPage::refresh() {
    const Command::Text make = current().newText();
    m_new->setText(make.text.isEmpty() ? m_gifts->newText() : make);
    if (const Command::Text edit = current().editText(); !edit.text.isEmpty())
        m_edit->setText(edit);
    const auto campaign = shownCampaign();
    m_closeCampaign->setText(campaign && campaign->state == CampaignState::Closed
                                 ? Command::Text{tr("Open the campaign again"), tr("It takes gifts again"), u"play"_s}
                                 : Command::Text{tr("Close the campaign"),
                                                 tr("It takes no gifts any more; meals are still ordered"),
                                                 u"pause"_s});
    TabbedPage::refresh();
}

void MealsPage::beginNew() {
    if (current().newText().text.isEmpty())
        showTab(GiftsTab);
    current().beginNew();
}

void MealsPage::readBankFile() {
    showTab(PaymentsTab);
    m_payments->askForBankFile();
}

// ---- the campaign ----

std::optional<Campaign> MealsPage::shownCampaign() const {
    return m_campaign.isEmpty() ? std::nullopt : desk().find<Campaign>(m_campaign);
}

/// The campaigns that are here; another one is shown when the one that was is gone.
void MealsPage::readCampaigns() {
    QList<Campaign> campaigns;
    desk().forEach<Campaign>([&](const Campaign& campaign) { campaigns.append(campaign); });
    m_bar->setCampaigns(campaigns, m_campaign);
    const bool isTheirs = !campaigns.isEmpty() && mayMake(desk().actor().role, EntityType::Campaign);
    for (Command* command : {m_editCampaign, m_closeCampaign})
        command->action().setVisible(isTheirs);
    m_campaign = m_bar->chosen();
    showCampaign(m_campaign);
}

void MealsPage::showCampaign(const CampaignId& campaign) {
    m_campaign = campaign;
    if (m_booksOf != campaign) {
        m_bar->showNothing();
        m_booksOf = {};
    }
    if (!campaign.isEmpty())
        context().settings.setValue("meals/campaign", campaign.toString());
    for (PageSection* section : sections())
        section->showScope(campaign.toString());
    m_books->setCampaign(campaign);
    if (!isCampaignFormShown())
        tabChanged();
}

void MealsPage::showBooks(const CampaignBooks& books) {
    m_booksOf = books.campaign.id;
    m_bar->showBooks(books);
    m_orders->showBooks(books);
    m_numbers->showBooks(books);
    Q_EMIT booksShown();
}

bool MealsPage::isCampaignFormShown() const {
    return stack().currentWidget() == m_campaignForm;
}

bool MealsPage::isFree() const {
    return !isCampaignFormShown() && !current().isBusy();
}

void MealsPage::beginCampaign() {
    m_campaignForm->begin(context().today().date);
    stack().setCurrentWidget(m_campaignForm);
    for (PageSection* section : sections())
        section->setCurrent(false);
    tabs().setEnabled(false);
    refresh();
}

void MealsPage::editCampaign() {
    const auto campaign = shownCampaign();
    if (!campaign)
        return;
    beginCampaign();
    m_campaignForm->edit(*campaign);
}

void MealsPage::leaveCampaignForm() {
    tabs().setEnabled(true);
    stack().setCurrentWidget(&current());
    tabChanged();
    if (!current().isBusy())
        current().setFocus();
}

void MealsPage::saveCampaign() {
    if (!m_campaignForm->showWhatIsWrong())
        return;
    try {
        const bool isNew = m_campaignForm->isNew();
        const Campaign campaign = m_campaignForm->toSave(desk());
        const auto saved = MealDesk(desk()).saveCampaign(campaign);
        if (!saved) {
            Q_EMIT said(sentenceFor(saved.refusal()), Tone::Warning);
            return;
        }
        m_campaign = saved->id;
        readCampaigns();
        leaveCampaignForm();
        Q_EMIT done(isNew ? tr("The campaign “%1” is open.").arg(campaign.name) : tr("The changes are saved."),
                    isNew ? tr("Undo the campaign") : tr("Undo the changes"), saved->changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void MealsPage::closeOrOpenCampaign() {
    const auto campaign = shownCampaign();
    if (!campaign)
        return;
    const bool closes = campaign->state == CampaignState::Open;
    try {
        const auto moved =
            MealDesk(desk()).moveCampaign(campaign->id, closes ? CampaignState::Closed : CampaignState::Open);
        if (!moved)
            Q_EMIT said(sentenceFor(moved.refusal()), Tone::Warning);
        else
            Q_EMIT done(closes ? tr("The campaign “%1” is closed: it takes no gifts any more.").arg(campaign->name)
                               : tr("The campaign “%1” is open again.").arg(campaign->name),
                        closes ? tr("Undo the closing") : tr("Undo the opening"), *moved);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

// ---- the desk ----

void MealsPage::deskChanged(const ChangeSet& set) {
    const auto concerns = [&](EntityType type) {
        return std::ranges::any_of(set.changes, [&](const Change& change) { return entityTypeOf(change.id) == type; });
    };
    if (concerns(EntityType::Campaign))
        readCampaigns();
    if (concerns(EntityType::Payment))
        showPending();
    refresh();
}

int MealsPage::pending() const {
    ListQuery query;
    query.type = EntityType::Payment;
    query.states = {QString(enumName(PaymentState::Unassigned))};
    return static_cast<int>(desk().queries().count(query));
}

void MealsPage::showPending() {
    const int waiting = pending();
    tabs().bar().setTabText(PaymentsTab, waiting > 0 ? tr("Payments (%1)").arg(waiting) : tr("Payments"));
    Q_EMIT pendingChanged();
}

void MealsPage::openRecord(const QString& id) {
    if (isCampaignFormShown())
        leaveCampaignForm();
    const auto open = [&](Tab tab, const CampaignId& campaign) {
        if (!campaign.isEmpty() && campaign != m_campaign) {
            m_campaign = campaign;
            readCampaigns();
        }
        showTab(tab);
        current().openRecord(id);
        if (isVisible())
            current().setFocus();
    };
    if (const auto gift = DonationId::fromString(id)) {
        const auto found = desk().find<Donation>(*gift);
        open(GiftsTab, found ? found->campaign : CampaignId());
    } else if (const auto order = MealOrderId::fromString(id)) {
        const auto found = desk().find<MealOrder>(*order);
        open(OrdersTab, found ? found->campaign : CampaignId());
    } else if (const auto campaign = CampaignId::fromString(id)) {
        open(NumbersTab, *campaign);
    } else if (PaymentId::fromString(id)) {
        open(PaymentsTab, {});
    } else if (OrganisationId::fromString(id)) {
        open(PlacesTab, {});
    } else {
        Q_EMIT openRequested(id);
    }
}

QString MealsPage::shownRecord() const {
    return tab() == NumbersTab ? m_campaign.toString() : current().shownRecord();
}

// ---- being looked at, and files dropped ----

void MealsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_books->setWatched(true);
}

void MealsPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_books->setWatched(false);
}

void MealsPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(event->mimeData()).isEmpty() && m_bank->action().isEnabled())
        event->acceptProposedAction();
}

void MealsPage::dropEvent(QDropEvent* event) {
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    showTab(PaymentsTab);
    m_payments->readFile(file);
}

} // namespace entraide
