// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/postings/signup_lines.h"
#include "ui/records/page.h"
#include "workflows/posting_desk.h"

#include <QSet>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace entraide {

class LongSteps;
class PlaceOffer;
class ShiftChoice;
class SignupActs;
class SignupEntry;
class SignupsModel;
class SignupsView;
class ToneLabel;

/// The sign-ups of a posting: which shift, who is to be dealt with, who has a place, who waits; what can be done with
/// the chosen one, and the one step that the facts ask for. After each act the next line is chosen.
class SignupsPanel : public QWidget {
    Q_OBJECT

public:
    SignupsPanel(PageContext& context, LongSteps& steps, QWidget* parent = nullptr);

    void showPosting(const Posting& posting);
    /// The same posting, after \a set changed the desk. Of a posting for which thousands signed up only those that
    /// changed are read.
    void follow(const Posting& posting, const ChangeSet& set);
    /// All shifts.
    void showSignup(const SignupId& id);
    void showShift(const QString& shift);
    /// The cursor is in the list.
    void focusList();
    /// Nobody to be dealt with, in reserve or with a place.
    bool isEmpty() const;
    int appliedCount() const;
    /// How many were told the contact, of those that are read.
    int toldCount() const;
    const QList<RoleCount>& places() const { return m_lines.places(); }
    const QList<SignupLine>& lines() const { return m_lines.all(); }
    /// Those who signed up are still being read.
    bool isReading() const { return m_lines.isReading(); }

    /// By the table of moves, for any of the chosen sign-ups.
    bool may(SignupState to) const;
    /// The shift that is shown alone, else that of the chosen line; empty: none.
    QString chosenShift() const;
    /// All that are chosen, whatever may be done with them.
    const QList<SignupId>& chosenAll() const { return m_chosen; }
    /// All that are chosen and may; then the next line is chosen.
    void move(SignupState to);
    void withdrawWithReason();
    bool mayDecline() const;
    /// Asks why; they are to be told.
    void decline();
    bool mayMoveInQueue(int step) const;
    void moveInQueue(int step);
    /// Somebody waits for a place that is free.
    bool mayConfirmFirst() const;
    void confirmFirst();
    bool maySignUp() const;
    void beginSignUp();

    /// A button at the bottom, shown while its action is enabled.
    void addActButton(QAction& action, const QString& shortText);
    /// The button beside the shift.
    void setSignUpAction(QAction& action);

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);
    /// What may be done is to be asked again.
    void chosenChanged();
    /// Those who signed up were read, or some changed.
    void linesChanged();

private:
    void linesRead();
    void linesUpdated(const QList<SignupLine>& changed, const QList<SignupId>& removed);
    void chooseFirst();
    QList<SignupId> chosenThatMay(SignupState to) const;
    SignupId afterChosen() const;
    QWidget* buildHead();
    QWidget* buildFoot();
    void refresh();
    void leaveEntry();
    void chosenWasChanged();
    std::optional<Signup> chosen() const;
    /// The step that the facts ask for; none when there is nothing to do.
    std::optional<SignupState> nextStep() const;

    PageContext& m_context;
    SignupActs* m_acts;
    SignupsModel* m_model;
    SignupsView* m_view;
    SignupEntry* m_entry;
    ShiftChoice* m_shift;
    PlaceOffer* m_offer;
    QHBoxLayout* m_head = nullptr;
    QPushButton* m_step = nullptr;
    QWidget* m_below = nullptr;
    ToneLabel* m_detail = nullptr;
    QHBoxLayout* m_foot = nullptr;
    Posting m_posting;
    SignupLines m_lines;
    bool m_hadLines = false;
    QList<SignupId> m_chosen;
    QSet<SignupState> m_chosenStates;
    SignupId m_next; ///< after the one that is being acted upon
};

} // namespace entraide
