// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/line_detail.h"
#include "workflows/candidates.h"

#include <QWidget>

class QVBoxLayout;

namespace entraide {

class GroupHeader;

/// People below the facts of a line: a header, then one row for each with a name, a second line and a button.
class PersonRows : public QWidget {
    Q_OBJECT

public:
    explicit PersonRows(QWidget* parent = nullptr);

    /// The best candidates, numbered, with a button to bring them to it; \a engage is its word.
    void showCandidates(const CandidateList& candidates, const QString& engage);
    /// Others, with a click on the name that opens them.
    void showPeople(const QString& title, const QList<DetailPerson>& people, int others);
    void clear();

Q_SIGNALS:
    void engageRequested(const entraide::CandidateLine& candidate);
    void allRequested();
    void openRequested(const QString& id);

private:
    QWidget* addRow(const QString& number, const QString& name, const QString& more, QWidget* nameWidget,
                    QWidget* button);

    GroupHeader* m_header;
    QVBoxLayout* m_rows;
    QWidget* m_holder = nullptr;
};

} // namespace entraide
