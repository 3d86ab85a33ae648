// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"
#include "ui/today/today_acts.h"

#include <functional>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace entraide {

class CallListView;
class Command;
class LinePanel;
class TodayModel;
class TodayReader;
class TodayView;
class WeekPlacesView;

/// Today: "what needs me now?" in groups on the left, the chosen line with all that can be done about it on the right,
/// the places of the week below. Follows the desk and the clock; what is read comes from a worker.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(PageContext& context, QWidget* parent = nullptr);
    ~TodayPage() override;

    QString shownRecord() const override;
    /// Lines that need somebody; 0 until they are read for the first time.
    int pending() const override;
    QList<QAction*> menuActions() const override;
    QAction* printAction() const override;
    void focusFilter() override;

    /// Reads again when a quarter of an hour or the day has passed; asked every minute.
    void followClock();

private:
    void buildCommands();
    QWidget* buildList();
    QWidget* buildSide();
    void buildCalls();
    /// The call list in the place of the day, or the day again.
    void showCalls(bool shown);
    void showGroups(const QList<TodayGroup>& groups, const Today& today);
    void showHeader();
    void restoreFolds();
    void keepFold(const QModelIndex& group, bool open);
    void choose(const QModelIndex& index);
    void showChosen();
    const TodayLine* chosen() const;
    void perform(TodayAction action);
    /// Does it and says what came of it. \a settled: the chosen line was dealt with.
    void attempt(const std::function<Outcome<TodayDone>()>& work, bool settled, const QString& key = {});
    /// Asks \a candidate; where something stands against it that a reason allows, asks for that first.
    void ask(const CandidateQuery& sought, const CandidateLine& candidate, const QString& overrideReason);
    /// A line that was dealt with goes at once; the next reading says what is left.
    void takeOut(const QString& key);
    QList<QAction*> actionsOf(const TodayLine& line) const;

    TodayModel* m_model;
    TodayReader* m_reader;
    TodayView* m_view = nullptr;
    LinePanel* m_panel = nullptr;
    WeekPlacesView* m_week = nullptr;
    CallListView* m_calls = nullptr;
    QStackedWidget* m_whole = nullptr; ///< the day, or the call list
    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_splitter = nullptr;
    QList<Command*> m_commands;
    Today m_readAt;
    QString m_chosen; ///< TodayModel::keyOf
    int m_number = 0; ///< of the chosen line, for when it is gone
    bool m_isRead = false;
    bool m_filling = false; ///< the list is filled anew: what becomes current is nobody's choice
};

} // namespace entraide
