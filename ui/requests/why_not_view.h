// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"
#include "workflows/candidates.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace entraide {

class GroupHeader;
class RecordField;

/// Why the others are no candidates for a request: a line for each thing in the way, with the nearest of those whom it
/// keeps and all of them in a dialog; and about one volunteer, found by name, everything there is to say.
class WhyNotView : public QWidget {
    Q_OBJECT

public:
    explicit WhyNotView(PageContext& context, QWidget* parent = nullptr);

    /// Above the rest, which it folds.
    GroupHeader& header() const { return *m_header; }
    /// Shows a request, or the same anew.
    void showRequest(const RequestId& id);
    /// Opens the view and puts the keys on its first line.
    void enter();
    /// Everybody whom the thing of line \a row keeps away.
    void openAll(int row);

Q_SIGNALS:
    void openRequested(const QString& id);

private:
    QWidget* buildBody();
    void fillGroups();
    /// \a aloud: somebody asked just now.
    void answer(bool aloud);
    /// Enter in the field: takes the only one who is offered.
    void takeOffered();
    void say(const QString& text, bool aloud);

    PageContext& m_context;
    GroupHeader* m_header;
    RecordField* m_who;
    QLabel* m_answer;
    QTreeWidget* m_tree;
    CandidateQuery m_query;
    QList<WhyNotGroup> m_groups; ///< as the lines stand
};

} // namespace entraide
