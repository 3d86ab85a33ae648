// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/signup_rows.h"
#include "ui/postings/tell_words.h"
#include "ui/records/page.h"

#include <QHash>

class QLabel;

namespace entraide {

class ListTable;
class LongSteps;
class TellModel;

/// Who is to be told what became of their sign-up: a place, the reserve, a refusal or a shift that is off, with phone
/// and e-mail. One key notes that they were told, another writes to all who are told the same.
class TellView : public QWidget {
    Q_OBJECT

public:
    TellView(PageContext& context, LongSteps& steps, QWidget* parent = nullptr);

    /// Who is chosen stays so, on whatever line they are now.
    void showPosting(const Posting& posting, const QList<SignupLine>& lines);
    /// With the cursor on whoever is to be told first.
    void begin();
    int count() const;
    bool hasChosen() const;
    /// The chosen ones were told.
    void markTold();
    /// Opens the first letter to the chosen ones in the mail program, and chooses those whom it is for.
    void writeMail();
    /// The text for the chosen ones, to be pasted where people write to each other.
    void copyText();
    /// To the chosen ones, or to all when one is chosen.
    QList<TellMessage> messages() const;

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);
    void chosenChanged();

private:
    QList<SignupId> chosen() const;
    /// Those that are still here; false when none is.
    bool choose(const QList<SignupId>& ids, const SignupId& current);

    PageContext& m_context;
    LongSteps& m_steps;
    TellModel* m_model;
    ListTable* m_table;
    QLabel* m_none;
    Posting m_posting;
};

} // namespace entraide
