// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/states.h"
#include "ui/records/page.h"

#include <functional>

class QPushButton;
class QStackedWidget;

namespace entraide {

class Command;
class Paginator;
struct LetterRun;
class FileExporter;
class FilterBar;
class JobBar;
class ListTable;
class RecordList;
class RecordListModel;
class SuspectedTwins;
class VolunteerForm;
class VolunteerPanel;
class WalkInForm;
struct TwinSuspicion;

/// Volunteers: the list on the left; on the right the chosen one with week and commitments, or the form in which one is
/// enrolled.
class VolunteersPage : public Page {
    Q_OBJECT

public:
    explicit VolunteersPage(PageContext& context, QWidget* parent = nullptr);
    ~VolunteersPage() override;

    /// Takes volunteers and persons.
    void openRecord(const QString& id) override;
    void openAt(const QString& id, Aspect aspect) override;
    QString shownRecord() const override { return m_shown; }
    /// Applications that nobody examined yet.
    int pending() const override;
    QAction* newAction() const override;
    QList<QAction*> menuActions() const override;
    void focusFilter() override;
    ShownList shownList() const override;

private:
    void buildCommands();
    void buildMoves();
    void buildArchiving();
    void buildLetters();
    // volunteers_page_exports.cpp
    void buildExports();
    void saveCards();
    void writeLetters();
    void printInformationNote();
    void askForLetters();
    QList<PersonId> chosenPeople() const;
    void makeLetters(const LetterRun& run,
                     std::function<void(const Paginator&, const std::function<void(int, int)>&)> leave,
                     QLatin1StringView format, const QString& sentence);
    void noteWasGiven(const VolunteerId& id);
    Command& addCommand(Command* command);
    QWidget* buildList();
    void applyFilter();
    void showVolunteer(const QString& id);
    void listRefreshed();
    void refreshCommands();
    void beginNew();
    void beginEdit();
    void leaveForm();
    void save();
    void beginWalkIn();
    void saveWalkIn();
    QString twinSentence(const QList<TwinSuspicion>& suspicions);
    void moveVolunteer(VolunteerState to);
    bool isShowingPanel() const;
    QAction* actionOf(const QString& id) const;

    SuspectedTwins* m_twins = nullptr;
    RecordListModel* m_model = nullptr;
    FilterBar* m_filter = nullptr;
    ListTable* m_table = nullptr;
    RecordList* m_list = nullptr;
    QStackedWidget* m_right = nullptr;
    JobBar* m_jobs = nullptr;
    FileExporter* m_exporter = nullptr;
    VolunteerPanel* m_panel = nullptr;
    VolunteerForm* m_form = nullptr;
    WalkInForm* m_walkIn = nullptr; ///< at the counter
    QList<Command*> m_commands;
    QList<QPushButton*> m_moveButtons; ///< shown only while their move is allowed
    QString m_shown;
};

} // namespace entraide
