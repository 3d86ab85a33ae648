// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/merge_people.h"
#include "workflows/twins.h"

#include <QHash>
#include <QWidget>

namespace entraide {

class Desk;

/// Two records that may be one person, side by side: what differs, whose value stays, what hangs on each; and the two
/// decisions. It shows what was given and does nothing itself.
class TwinPairView : public QWidget {
    Q_OBJECT

public:
    /// \a signs: why they may be one; empty when somebody chose to compare them. \a taken: chosen before.
    TwinPairView(const TwinPair& pair, const QList<TwinSign>& signs, const QHash<QString, TakenFrom>& taken,
                 QWidget* parent = nullptr);

    const QHash<QString, TakenFrom>& taken() const { return m_taken; }

Q_SIGNALS:
    void distinctRequested(const entraide::PersonId& one, const entraide::PersonId& other);
    void mergeRequested(const entraide::MergeWish& wish);
    void openRequested(const QString& id);
    void chosen(const QString& field, entraide::TakenFrom from);

private:
    QWidget* makeTable();
    QWidget* makeFoot();

    TwinPair m_pair;
    QHash<QString, TakenFrom> m_taken;
};

} // namespace entraide
