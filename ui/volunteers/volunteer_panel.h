// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/common/detail_panel.h"
#include "ui/records/page.h"

class QLabel;

namespace entraide {

class CommitmentsView;
class HistoryView;
class NotesView;
class SuspectedTwins;
class TwinsView;
class AvailabilityView;

/// Everything the desk knows of one volunteer: facts, week, commitments, history, and who may be the same person.
class VolunteerPanel : public DetailPanel {
    Q_OBJECT

public:
    VolunteerPanel(PageContext& context, const SuspectedTwins& twins, QWidget* parent = nullptr);
    ~VolunteerPanel() override;

    /// An empty id shows the empty state.
    void showVolunteer(const QString& id);
    const std::optional<Volunteer>& volunteer() const { return m_volunteer; }
    const Person& person() const { return m_person; }
    /// The request of their own that is most to be looked at; empty: they ask for nothing.
    RequestId alsoAsks() const { return m_alsoAsks; }
    /// Opens the tab of possible duplicates.
    void showTwins();

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);
    /// The record was read anew; what may be done about it may be other now.
    void refreshed();

private:
    void refresh();
    void fillFacts();
    void fillAlsoAsks();
    QList<Fact> screeningFacts(QDate today) const;
    Fact consentFact() const;
    /// Days, hours and amount of the year, against the year's ceiling.
    Fact yearFact(QDate today) const;

    PageContext& m_context;
    std::optional<Volunteer> m_volunteer;
    Person m_person;
    RequestId m_alsoAsks;
    QLabel* m_alsoAsksLink;
    AvailabilityView* m_week;
    CommitmentsView* m_commitments;
    HistoryView* m_history;
    NotesView* m_notes = nullptr;
    TwinsView* m_twins;
};

} // namespace entraide
