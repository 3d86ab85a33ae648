// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflict_section.h"

#include "replication/conflicts.h"
#include "storage/desk.h"
#include "ui/exchange/conflict_view.h"
#include "ui/exchange/conflict_words.h"
#include "ui/exchange/exchange_office.h"

namespace entraide {

using namespace Qt::StringLiterals;

ConflictSection::ConflictSection(Desk& desk, ExchangeOffice& office, QObject* parent)
    : ExchangeSection(parent)
    , m_desk(desk)
    , m_office(office)
    , m_view(new ConflictView(desk, office.book())) {
    connect(m_view, &ConflictView::said, this, &ExchangeSection::said);
    connect(m_view, &ConflictView::settled, this, &ExchangeSection::done);
    connect(m_view, &ConflictView::openRequested, this, &ExchangeSection::openRequested);
    connect(m_view, &ConflictView::laterRequested, this, &ExchangeSection::leaveRequested);
}

QString ConflictSection::key() const {
    return u"conflicts"_s;
}

QString ConflictSection::title() const {
    return tr("Conflicts");
}

QList<ExchangeSection::Line> ConflictSection::lines() {
    QList<Line> lines;
    RecordNames names(m_desk);
    const QDateTime now = QDateTime::currentDateTime();
    for (const replication::OpenConflict& conflict : replication::openConflicts(m_desk)) {
        lines.append({.id = conflict.id,
                      .title = names.title(conflict.id),
                      .second = conflictLine(conflict, m_office.book(), now),
                      .icon = u"conflict"_s,
                      .tone = Tone::Warning});
    }
    m_count = static_cast<int>(lines.size());
    return lines;
}

QList<QWidget*> ConflictSection::panels() const {
    return {m_view};
}

QWidget* ConflictSection::show(const QString& id) {
    if (m_view->showConflict(id))
        return m_view;
    Q_EMIT said(tr("A version of this record has not been received whole yet. Exchange again."), Tone::Warning);
    return nullptr;
}

void ConflictSection::enter() {
    m_view->focusLines();
}

QString ConflictSection::shownRecord() const {
    return m_view->shown();
}

} // namespace entraide
