// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"
#include "ui/common/detail_panel.h"
#include "ui/records/page.h"

#include <optional>

namespace entraide {

class HistoryView;
class NotesView;

/// The chosen record of a list: facts and tabs of its own, then its notes and its history. Read anew when the desk has
/// changed, while somebody sees it. See RecordPanelOf.
class RecordPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit RecordPanel(PageContext& context, QWidget* parent = nullptr);

    void showNothing(const QString& sentence, QAction* action);

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);
    void refreshed();

protected:
    PageContext& context() const { return m_context; }
    Desk& desk() const { return m_context.desk; }
    /// After the panel's own tabs.
    void addNotes();
    void addHistory();
    /// False when it is not here, which is said.
    bool showId(const QString& id);

    /// False: it is not here.
    virtual bool read(const QString& id) = 0;
    virtual void forget() = 0;
    /// Shows what was read.
    virtual void fill() = 0;
    virtual QString goneText() const = 0;

private:
    bool refresh();

    PageContext& m_context;
    QString m_id; ///< empty: nothing is shown
    NotesView* m_notes = nullptr;
    HistoryView* m_history = nullptr;
};

/// A RecordPanel that keeps the record as it was last read.
template <Record R> class RecordPanelOf : public RecordPanel {
protected:
    using RecordPanel::RecordPanel;

    const std::optional<R>& record() const { return m_record; }
    void forget() override { m_record.reset(); }

private:
    bool read(const QString& id) final {
        using IdType = decltype(R::id);
        m_record = desk().template find<R>(IdType::fromString(id).value_or(IdType()));
        return m_record.has_value();
    }

    std::optional<R> m_record;
};

} // namespace entraide
