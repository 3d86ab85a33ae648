// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/tandems_page.h"

#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/records/follow_desk.h"
#include "ui/tandems/tandem_reader.h"
#include "ui/tandems/tandems_section.h"
#include "ui/tandems/visit_log_section.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

TandemsPage::TandemsPage(PageContext& context, QWidget* parent)
    : TabbedPage(context, u"tandems"_s, parent)
    , m_reader(new TandemReader(context.desk, context.today, this))
    , m_tandems(new TandemsSection(context, *m_reader, *this))
    , m_log(new VisitLogSection(context, *this)) {
    addTab(*m_tandems, tr("Tandems"));
    addTab(*m_log, tr("Visit log"));
    buildCommands();
    connect(m_log, &VisitLogSection::unsavedChanged, this, [this] {
        Q_EMIT pendingChanged();
        Q_EMIT statusChanged();
    });
    followDesk(desk(), this, [this](const ChangeSet& set) {
        const bool isVisit = std::ranges::any_of(
            set.changes, [](const Change& change) { return entityTypeOf(change.id) == EntityType::Visit; });
        if (isVisit)
            Q_EMIT pendingChanged();
    });
    finish();
}

TandemsPage::~TandemsPage() = default;

// ---- the commands of the page itself; each tab has its own ----

void TandemsPage::buildCommands() {
    m_new = &addCommand(
        u"tandems.new"_s, m_tandems->newText(), QKeySequence(u"Ctrl+N"_s), [this] { beginNew(); },
        [this] { return m_tandems->mayBegin(); });
    const Command& edit = addCommand(
        u"tandems.edit"_s, m_tandems->editText(), QKeySequence(u"E"_s), [this] { m_tandems->beginEdit(); },
        [this] { return tab() == TandemsTab && m_tandems->mayEdit(); });
    addTabCommand(TandemsTab, u"tandems.tab.tandems"_s, tr("Tandems"), tr("Shows who helps whom"));
    addTabCommand(LogTab, u"tandems.tab.log"_s, tr("Visit log"), tr("Shows what became of the visits"));
    m_tandems->setPageActions({.make = &m_new->action(), .edit = &edit.action(), .elsewhere = nullptr});
}

QAction* TandemsPage::newAction() const {
    return &m_new->action();
}

void TandemsPage::beginNew() {
    showTab(TandemsTab);
    m_tandems->beginNew();
}

void TandemsPage::showTabAt(int tab) {
    TabbedPage::showTabAt(tab);
    if (isVisible() && !current().isBusy())
        current().setFocus();
}

// ---- records ----

void TandemsPage::openRecord(const QString& id) {
    if (const auto request = RequestId::fromString(id)) {
        showTab(TandemsTab);
        m_tandems->beginFrom(*request);
    } else if (TandemId::fromString(id) || VisitId::fromString(id)) {
        showTab(TandemsTab);
        m_tandems->openRecord(id);
    } else {
        Q_EMIT openRequested(id);
    }
}

void TandemsPage::openAt(const QString& id, Aspect aspect) {
    const auto visit = VisitId::fromString(id);
    const auto found = visit && aspect == Aspect::ToExamine ? desk().find<Visit>(*visit) : std::nullopt;
    if (!found) {
        Page::openAt(id, aspect);
        return;
    }
    showTab(LogTab);
    m_log->showToApprove(found->date);
}

int TandemsPage::pending() const {
    ListQuery query;
    query.type = EntityType::Visit;
    query.states = {QString(enumName(VisitState::SeekingStandIn))};
    return static_cast<int>(desk().queries().count(query)) + m_log->unsaved();
}

PageStatus TandemsPage::status() const {
    const int typed = m_log->unsaved();
    return typed == 0 ? PageStatus{} : PageStatus{u"edit"_s, tr("%n visit(s) typed and not saved", nullptr, typed)};
}

} // namespace entraide
