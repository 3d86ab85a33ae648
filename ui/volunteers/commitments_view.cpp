// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/commitments_view.h"

#include "storage/desk.h"
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "workflows/commitments.h"
#include "workflows/names.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

enum Column { DayColumn, HoursColumn, WhatColumn, PlaceColumn, AnswerColumn, ColumnCount };
constexpr int weeksAhead = 6;

} // namespace

CommitmentsView::CommitmentsView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tree(new QTreeWidget)
    , m_none(new QLabel) {
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Day"), tr("Hours"), tr("What"), tr("Place"), tr("Answer")});
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAccessibleName(tr("Commitments"));
    m_tree->header()->setStretchLastSection(true);
    m_none->setMargin(Metrics::PagePadding);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_none);
    column->addWidget(m_tree, 1);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        Q_EMIT openRequested(item->data(DayColumn, Qt::UserRole).toString());
    });
}

void CommitmentsView::showVolunteer(const VolunteerId& id, QDate today) {
    m_tree->clear();
    const QDate first = IsoWeek::of(today).monday();
    const QDate last = first.addDays(7 * weeksAhead - 1);
    Names names(m_desk);
    const QList<Commitment> commitments = commitmentsOf(m_desk, id, first, last);
    m_count = static_cast<int>(commitments.size());
    for (const Commitment& commitment : commitments) {
        const Subject subject = names.of(commitment.about);
        auto* item = new QTreeWidgetItem(m_tree);
        item->setData(DayColumn, Qt::UserRole, commitment.about);
        item->setText(DayColumn, relativeDayText(commitment.date, today));
        item->setText(HoursColumn, hoursText(commitment.hours));
        item->setText(WhatColumn, entraide::title(subject));
        item->setText(PlaceColumn, placeText(subject));
        item->setText(AnswerColumn, commitment.firm ? tr("agreed") : tr("asked, no answer yet"));
        item->setIcon(AnswerColumn, commitment.firm ? icon(u"state-done"_s, Tone::Positive)
                                                    : icon(u"state-proposed"_s, Tone::Warning));
    }
    for (int column = 0; column < AnswerColumn; ++column)
        m_tree->resizeColumnToContents(column);
    m_none->setText(tr("Nothing is planned until %1.").arg(dateText(last)));
    m_none->setVisible(commitments.isEmpty());
    m_tree->setVisible(!commitments.isEmpty());
}

} // namespace entraide
