// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QWidget>

class QTreeWidget;

namespace entraide {

class Desk;

/// Who was asked for a request and what they said, with what can be done about each: accept, decline, take back, done.
class MatchesView : public QWidget {
    Q_OBJECT

public:
    explicit MatchesView(Desk& desk, QWidget* parent = nullptr);

    void showRequest(const RequestId& id);
    int count() const { return m_count; }

Q_SIGNALS:
    void acceptRequested(const entraide::MatchId& id);
    void declineRequested(const entraide::MatchId& id);
    void withdrawRequested(const entraide::MatchId& id);
    void doneRequested(const entraide::MatchId& id);
    void openRequested(const QString& id);

private:
    Desk& m_desk;
    QTreeWidget* m_tree;
    int m_count = 0;
};

} // namespace entraide
