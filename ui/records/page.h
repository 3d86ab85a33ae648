// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "ui/common/tones.h"
#include "ui/records/shown_list.h"
#include "workflows/clock.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

class QAction;
class QSettings;
class QSplitter;

namespace entraide {

class AddressLookup;
class CandidateService;
class Desk;

/// What the shell gives every page. Outlives the pages.
struct PageContext {
    Desk& desk;
    CandidateService& candidates;
    AddressLookup& addresses;     ///< the register of this PC
    QSettings& settings;          ///< window state of this user on this PC; nothing personal
    std::function<Today()> today; ///< the clock, or the day that was asked for
    QString who;                  ///< who sits at the desk, as written into decisions
    QString profile = {};         ///< folder that everything of this PC is kept in (--profile); empty: the system's
};

/// What of a record is wanted.
enum class Aspect {
    Record,
    Candidates,      ///< who could help
    WhyNot,          ///< what keeps the others from it
    ToExamine,       ///< among the others that nobody examined yet
    Twins,           ///< beside the one that may be the same
    Conflict,        ///< the versions that contradict each other
    Certificate,     ///< a volunteer's certificate of hours
    InformationNote, ///< the information note, as a letter to a volunteer
    PersonalSheet,   ///< a volunteer's own week on paper
    Tandem,          ///< a tandem that a request would become
    NewRequest,      ///< a request that an organisation asks itself, to be written
    Review,          ///< a person's record, or all of them, where it is decided what is kept
};

/// What a page says in the status bar.
struct PageStatus {
    QString icon;
    QString text; ///< empty: nothing
};

/// One page of the window: a list with a detail panel beside it. GUI thread.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(PageContext& context, QWidget* parent = nullptr);

    /// Shows a record; the page is the one for its type.
    virtual void openRecord(const QString& id) { Q_UNUSED(id) }
    /// The same with that of it in front; a page that does not tell them apart shows the record.
    virtual void openAt(const QString& id, Aspect aspect);
    /// Shows several at once; a page that cannot shows the first.
    virtual void showRecords(const QStringList& ids);
    /// The id of the record that is shown, or an empty text.
    virtual QString shownRecord() const { return {}; }
    /// Things to do here, shown beside the page's name; 0 shows nothing.
    virtual int pending() const { return 0; }
    /// A few words for the status bar, whichever page is shown.
    virtual PageStatus status() const { return {}; }
    /// "New request": what the tool bar's button does here; null when the page makes nothing.
    virtual QAction* newAction() const { return nullptr; }
    /// The page's own menu entries, with their keys.
    virtual QList<QAction*> menuActions() const { return {}; }
    /// What Ctrl+P prints here; null when there is nothing.
    virtual QAction* printAction() const { return nullptr; }
    /// What "Export the list" writes here; without a table when there is nothing.
    virtual ShownList shownList() const { return {}; }
    /// Puts the cursor where one filters the list.
    virtual void focusFilter() {}

Q_SIGNALS:
    /// Something was done. Undo is offered under \a undoText ("Undo the proposal") when \a changes is not empty.
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    /// Something to know, or that was refused.
    void said(const QString& sentence, entraide::Tone tone);
    /// Another record is wanted, on whichever page shows it.
    void openRequested(const QString& id);
    void openAtRequested(const QString& id, entraide::Aspect aspect);
    /// These records are wanted on the map.
    void showOnMapRequested(const QStringList& ids);
    /// The desk is to be closed and opened again: another file stands, or is about to stand, in its place.
    void reopenRequested();
    void pendingChanged();
    void statusChanged();

protected:
    /// Says the faults that nobody below caught.
    bool event(QEvent* event) override;
    PageContext& context() const { return m_context; }
    Desk& desk() const { return m_context.desk; }
    /// Gives the parts the widths of the last time, else those that were set, and remembers them under \a key. None of
    /// them can be closed by dragging.
    void keepWidths(QSplitter& splitter, const QString& key);

private:
    PageContext& m_context;
};

} // namespace entraide
