// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/places_view.h"

#include "ui/common/bar_delegate.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"
#include "ui/common/state_delegate.h"
#include "ui/postings/posting_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

enum Column { ShiftColumn, RoleColumn, TakenColumn, BarColumn, StateColumn, WaitingColumn, ColumnCount };
constexpr int barWidth = 72;

QStandardItem* stateItem(const RoleCount& places, bool over) {
    auto* item = new QStandardItem;
    const auto say = [&](const QString& text, const QString& icon, Tone tone) {
        item->setText(text);
        item->setData(icon, StateIconRole);
        item->setData(QVariant::fromValue(tone), StateToneRole);
    };
    if (over)
        say(QCoreApplication::translate("entraide::PlacesView", "over", "a shift that has been"), u"state-unchanged"_s,
            Tone::Muted);
    else if (places.isFull())
        say(QCoreApplication::translate("entraide::PlacesView", "full"), u"state-done"_s, Tone::Positive);
    else if (places.capacity == 0)
        say(QCoreApplication::translate("entraide::PlacesView", "no limit"), u"state-open"_s, Tone::Muted);
    else
        say(QCoreApplication::translate("entraide::PlacesView", "%n free", nullptr, places.free()), u"state-open"_s,
            Tone::Warning);
    return item;
}

} // namespace

PlacesView::PlacesView(QWidget* parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new QTreeView)
    , m_none(new QLabel(tr("This posting has no roles and no shifts: anybody may sign up, at any time."))) {
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Places"));
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegate(new StateDelegate(m_table));
    m_table->setItemDelegateForColumn(BarColumn, new BarDelegate(m_table));
    m_table->header()->setSectionsMovable(false);
    m_none->setWordWrap(true);
    m_none->setMargin(Metrics::PagePadding);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlacesView::chosenChanged);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT shiftRequested(index.siblingAtColumn(ShiftColumn).data(Qt::UserRole).toString());
    });
}

QString PlacesView::chosenShift() const {
    return m_table->currentIndex().siblingAtColumn(ShiftColumn).data(Qt::UserRole).toString();
}

/// Shifts that do not take place, with why.
void PlacesView::addCancelled(const Posting& posting) {
    for (const Shift& shift : posting.shifts) {
        if (!shift.cancelled)
            continue;
        auto* when = new QStandardItem(shiftText(posting, shift.key));
        when->setData(shift.key, Qt::UserRole);
        auto* state = new QStandardItem(shift.cancelReason.isEmpty()
                                            ? tr("cancelled", "a shift")
                                            : tr("cancelled: %1", "a shift, why").arg(shift.cancelReason));
        state->setData(u"state-cancelled"_s, StateIconRole);
        state->setData(QVariant::fromValue(Tone::Muted), StateToneRole);
        m_model->appendRow({when, new QStandardItem, new QStandardItem, new QStandardItem, state, new QStandardItem});
    }
}

void PlacesView::showPosting(const Posting& posting, const QList<RoleCount>& all, QDate today) {
    const int chosen = m_table->currentIndex().row();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Shift"), tr("Role"), tr("Taken"), {}, tr("State"), tr("Waiting")});
    m_model->setHeaderData(BarColumn, Qt::Horizontal, tr("Share taken"), Qt::AccessibleTextRole);
    QString before;
    for (const RoleCount& places : all) {
        const Shift* shift = shiftOf(posting, places.shift);
        const bool first = m_model->rowCount() == 0 || places.shift != before;
        before = places.shift;
        auto* when = new QStandardItem(first ? shiftText(posting, places.shift) : QString());
        when->setData(places.shift, Qt::UserRole);
        when->setData(shiftText(posting, places.shift), Qt::AccessibleTextRole);
        when->setData(first, BoldRole);
        auto* taken = new QStandardItem(takenText(places.taken, places.capacity));
        taken->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* bar = new QStandardItem;
        if (places.capacity > 0)
            bar->setData(std::min(1.0, double(places.taken) / places.capacity), ShareRole);
        bar->setData(QVariant::fromValue(places.isFull() ? Tone::Positive : Tone::Normal), StateToneRole);
        const int waiting = places.waiting + places.applied;
        auto* queue = new QStandardItem(waiting == 0 ? QString() : QLocale().toString(waiting));
        queue->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow({when, new QStandardItem(roleText(posting, places.role)), taken, bar,
                            stateItem(places, shift && shift->date < today), queue});
    }
    addCancelled(posting);
    for (int column = 0; column < ColumnCount; ++column)
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(BarColumn, barWidth);
    if (chosen >= 0)
        m_table->setCurrentIndex(m_model->index(std::min(chosen, m_model->rowCount() - 1), 0));
    const bool none = posting.roles.isEmpty() && posting.shifts.isEmpty();
    m_none->setVisible(none);
}

} // namespace entraide
