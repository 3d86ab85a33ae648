// SPDX-License-Identifier: GPL-3.0-or-later
// How the page Rounds is laid out.
#include "ui/common/button.h"
#include "ui/common/command.h"
#include "ui/common/detail_panel.h"
#include "ui/common/empty_state.h"
#include "ui/common/group_header.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tabs.h"
#include "ui/common/tone_label.h"
#include "ui/common/two_line_delegate.h"
#include "ui/map/map_view.h"
#include "ui/records/editors.h"
#include "ui/rounds/day_rounds_models.h"
#include "ui/rounds/riders_model.h"
#include "ui/rounds/rounds_page.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QListView* makeList(QAbstractItemModel* model, const QString& name) {
    auto* list = new QListView;
    list->setModel(model);
    list->setFrameShape(QFrame::NoFrame);
    list->setItemDelegate(new TwoLineDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(name);
    return list;
}

} // namespace

QWidget* RoundsPage::buildHead() {
    m_title = new QLabel(tr("Rounds"));
    m_title->setFont(pageTitleFont(font()));
    m_dateLabel = new ToneLabel({}, Tone::Muted);
    auto* previous = new ActionButton(m_previous->action());
    previous->setWordless(true);
    auto* next = new ActionButton(m_next->action());
    next->setWordless(true);
    const auto group = [](std::initializer_list<QWidget*> buttons) {
        auto* holder = new QWidget;
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins({});
        for (QWidget* button : buttons)
            row->addWidget(button);
        return holder;
    };
    auto* plan = new ActionButton(m_plan->action());
    makePrimary(*plan);
    auto* print = new ActionButton(m_print->action());
    print->setShortText(tr("Print…"));
    m_keptButtons = group({print, plan});
    m_planningButtons = group({new ActionButton(m_goOn->action()), new ActionButton(m_takeBest->action())});
    auto* accept = new ActionButton(m_accept->action());
    makePrimary(*accept);
    auto* again = new ActionButton(m_plan->action());
    again->setShortText(tr("Plan again"));
    m_draftButtons = group({again, new ActionButton(m_goOn->action()), new ActionButton(m_discard->action()), accept});

    auto* head = new QWidget;
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding);
    row->setSpacing(Metrics::Grid);
    row->addWidget(m_title);
    row->addWidget(m_dateLabel);
    row->addWidget(previous);
    row->addWidget(new ActionButton(m_today->action()));
    row->addWidget(next);
    row->addStretch(1);
    row->addWidget(m_keptButtons);
    row->addWidget(m_planningButtons);
    row->addWidget(m_draftButtons);
    return head;
}

QWidget* RoundsPage::buildLeft() {
    m_roundsHeader = new GroupHeader(tr("Rounds of the day"));
    m_roundsHeader->setIconName(u"rounds"_s);
    m_roundList = makeList(m_rounds, tr("Rounds of the day"));
    m_unplannedList = makeList(m_unplanned, tr("Not in a round"));
    static_cast<TwoLineDelegate*>(m_unplannedList->itemDelegate())->setSecondaryLines(2);

    m_riderTable = new ListTable;
    m_riderTable->setModel(m_riders);
    m_riderTable->setCompact(true);
    m_riderTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_riderTable->setAccessibleName(tr("Riders of the day"));
    m_riderTable->horizontalHeader()->setStretchLastSection(true);
    m_riderTable->setColumnWidth(RidersModel::NameColumn, 160);
    m_kitchen = new QComboBox;
    m_kitchen->setAccessibleName(tr("Where rounds begin"));
    m_kitchen->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kitchen->setMinimumContentsLength(12);
    auto* from = new QLabel(tr("Rounds begin"));
    from->setBuddy(m_kitchen);
    auto* fromRow = new QHBoxLayout;
    fromRow->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    fromRow->addWidget(from);
    fromRow->addWidget(m_kitchen, 1);
    m_handOutOnly = new QCheckBox(tr("Hand out only"));
    m_handOutOnly->setToolTip(tr("Riders come to zones and shelters within these hours, not before and not after"));
    m_handOutHours = new HoursField;
    m_handOutHours->setObjectName(u"handOut"_s);
    readHandOut();
    auto* handOutRow = new QHBoxLayout;
    handOutRow->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::Grid);
    handOutRow->addWidget(m_handOutOnly);
    handOutRow->addWidget(m_handOutHours, 1);
    auto* rideRow = new QHBoxLayout;
    rideRow->setContentsMargins(Metrics::PagePadding, Metrics::Grid / 2, Metrics::PagePadding, Metrics::Grid / 2);
    rideRow->addWidget(new ActionButton(m_ride->action()));
    rideRow->addStretch(1);
    auto* riders = new QWidget;
    riders->setAutoFillBackground(true);
    riders->setBackgroundRole(QPalette::Base);
    auto* riderColumn = new QVBoxLayout(riders);
    riderColumn->setContentsMargins({});
    riderColumn->setSpacing(0);
    riderColumn->addLayout(fromRow);
    riderColumn->addLayout(handOutRow);
    riderColumn->addWidget(m_riderTable, 1);
    riderColumn->addLayout(rideRow);

    auto* tabs = new Tabs;
    tabs->addTab(m_unplannedList, tr("Not in a round"));
    tabs->addTab(riders, tr("Riders"));
    m_leftTabs = tabs;

    auto* top = new QWidget;
    auto* topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins({});
    topColumn->setSpacing(0);
    topColumn->addWidget(m_roundsHeader);
    topColumn->addWidget(m_roundList, 1);
    auto* left = new QSplitter(Qt::Vertical);
    left->addWidget(top);
    left->addWidget(tabs);
    left->setSizes({400, 300});
    keepWidths(*left, u"rounds/left"_s);
    return left;
}

QWidget* RoundsPage::buildRight() {
    m_stopTable = new ListTable;
    m_stopTable->setModel(m_stops);
    m_stopTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stopTable->setAccessibleName(tr("Stops of the round"));
    m_stopTable->setSortingEnabled(false);
    m_stopTable->setDefaultWidths({40, 56, 176, 168, 72, 80, 96, 64, 110});
    m_stopTable->keepLayout(context().settings, u"rounds/stops"_s);
    m_map = new MapView(MapView::Use::Small);
    m_map->setAccessibleName(tr("Map of the rounds"));
    m_map->setMinimumHeight(160);

    m_panel = new DetailPanel;
    m_panel->hideTabs();
    m_panel->showRecord();
    m_panel->addIconAction(m_up->action());
    m_panel->addIconAction(m_down->action());
    m_panel->addIconAction(m_roundRide->action());
    m_panel->addAction(m_rider->action());
    m_panel->addAction(m_stopDone->action());
    m_panel->addAction(m_handOut->action());
    m_panel->addAction(m_finish->action());
    m_panel->addAction(m_start->action());
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_stopTable);
    parts->addWidget(m_map);
    parts->setSizes({330, 330});
    keepWidths(*parts, u"rounds/right"_s);
    m_panel->body().addWidget(parts, 1);

    m_empty = new EmptyState;
    m_right = new QStackedWidget;
    m_right->addWidget(m_panel);
    m_right->addWidget(m_empty);
    return m_right;
}

} // namespace entraide
