// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_panel.h"

#include "ui/records/history_view.h"
#include "ui/records/notes_view.h"
#include "ui/records/seen_refresh.h"

namespace entraide {

RecordPanel::RecordPanel(PageContext& context, QWidget* parent)
    : DetailPanel(parent)
    , m_context(context) {
    auto* follow = new SeenRefresh(*this, [this] {
        if (!m_id.isEmpty())
            refresh();
    });
    connect(&context.desk, &Desk::changed, follow, &SeenRefresh::changed);
}

void RecordPanel::addNotes() {
    m_notes = NotesView::addTo(tabs(), m_context, *this);
}

void RecordPanel::addHistory() {
    m_history = new HistoryView(desk());
    tabs().addTab(m_history, tr("History"));
    connect(m_history, &HistoryView::restored, this, [this](const ChangeSet& changes) {
        Q_EMIT done(tr("The earlier version is back."), tr("Undo the restoring"), changes);
    });
    connect(m_history, &HistoryView::failed, this,
            [this](const QString& sentence) { Q_EMIT said(sentence, Tone::Danger); });
}

bool RecordPanel::showId(const QString& id) {
    m_id = id;
    showRecord();
    return refresh();
}

void RecordPanel::showNothing(const QString& sentence, QAction* action) {
    m_id.clear();
    forget();
    showEmpty(sentence, action);
    Q_EMIT refreshed();
}

bool RecordPanel::refresh() {
    if (!read(m_id)) {
        showNothing(goneText(), nullptr);
        return false;
    }
    fill();
    if (m_history)
        m_history->showRecord(m_id);
    if (m_notes)
        m_notes->showRecord(m_id, title());
    Q_EMIT refreshed();
    return true;
}

} // namespace entraide
