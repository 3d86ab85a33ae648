// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/detail_panel.h"
#include "ui/records/page.h"
#include "ui/tandems/tandem_times_model.h"

#include <optional>

class QHBoxLayout;
class QLabel;

namespace entraide {

class HistoryView;
class IconText;
class ListTable;
class NotesView;
class StandInView;
class TandemReader;

/// A tandem: who helps whom with what and how often, who still has to say yes, which checks hold, and its times with
/// what became of them.
class TandemPanel : public DetailPanel {
    Q_OBJECT

public:
    TandemPanel(PageContext& context, const TandemReader& reader, QWidget* parent = nullptr);

    void showTandem(const TandemId& id);
    void showNothing(const QString& sentence, QAction* action);
    const std::optional<Tandem>& tandem() const { return m_tandem; }
    /// The chosen one of its times; none when there is none.
    const TimeLine* chosenTime() const;
    void chooseTime(const QString& key);
    /// Brings who could go in front.
    void showStandIns();
    /// Brings its times in front again.
    void showTimes();
    /// A button below the times, shown only while it can be used.
    void addTimeAction(QAction& action, const QString& shortText);

    TandemTimesModel& times() const { return *m_times; }
    ListTable& timesTable() const { return *m_table; }
    StandInView& standIns() const { return *m_standIns; }

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);
    /// The tandem was read, or another of its times is chosen.
    void refreshed();

private:
    QWidget* buildTimes();
    void refresh();
    void fillFacts();
    void fillAgreement();
    void fillTimes();
    void timeChosen();
    QList<TimeLine> readTimes() const;
    QList<Fact> helperFacts(QDate today) const;
    QList<Fact> helpedFacts() const;

    PageContext& m_context;
    const TandemReader& m_reader;
    IconText* m_helperYes;
    IconText* m_askerYes;
    QLabel* m_noTimes;
    QHBoxLayout* m_timeActions;
    TandemTimesModel* m_times;
    ListTable* m_table;
    StandInView* m_standIns;
    HistoryView* m_history;
    NotesView* m_notes = nullptr;
    std::optional<Tandem> m_tandem;
};

} // namespace entraide
