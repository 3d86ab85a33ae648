// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QWidget>

#include <optional>

class QTreeWidget;

namespace entraide {

class Desk;

/// Who was asked for a request and what both sides said, with the usual acts about each as buttons. One of them is
/// always chosen: the newest that still waits for something, unless another was.
class MatchesView : public QWidget {
    Q_OBJECT

public:
    explicit MatchesView(Desk& desk, QWidget* parent = nullptr);

    void showRequest(const RequestId& id);
    int count() const { return static_cast<int>(m_matches.size()); }
    const std::optional<Match>& chosen() const { return m_chosen; }

Q_SIGNALS:
    void acceptRequested(const entraide::MatchId& id);
    void declineRequested(const entraide::MatchId& id);
    void withdrawRequested(const entraide::MatchId& id);
    void doneRequested(const entraide::MatchId& id);
    void askerAgreedRequested(const entraide::MatchId& id);
    void thankRequested(const entraide::MatchId& id);
    void chosenChanged();
    void openRequested(const QString& id);

private:
    void choose(const MatchId& wanted);
    QString agreementText(const Match& match) const;

    Desk& m_desk;
    QTreeWidget* m_tree;
    QList<Match> m_matches; ///< newest first, as the rows stand
    std::optional<Match> m_chosen;
    bool m_filling = false;
};

} // namespace entraide
