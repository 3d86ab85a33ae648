// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/common/tones.h"
#include "workflows/merge_people.h"
#include "workflows/twins.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace entraide {

class Desk;
class RecordField;
class SuspectedTwins;

/// A person beside each one who may be the same: those that an import or a form suspected, those that the same phone,
/// e-mail or name leads to, and whoever somebody wants to compare. What was chosen between two stays chosen while the
/// desk changes. GUI thread.
class TwinsView : public QWidget {
    Q_OBJECT

public:
    TwinsView(Desk& desk, const SuspectedTwins& twins, QWidget* parent = nullptr);

    void showPerson(const PersonId& id);
    int count() const { return m_count; }

Q_SIGNALS:
    /// It was decided that the two are two people, or one.
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);

private:
    void decideTwo(const PersonId& one, const PersonId& other);
    void merge(const MergeWish& wish);
    void addPair(const PersonId& one, const PersonId& other, const QList<TwinSign>& signs);
    void addCompared();

    Desk& m_desk;
    const SuspectedTwins& m_twins;
    QVBoxLayout* m_column;
    RecordField* m_compare;
    PersonId m_person;
    std::optional<QList<TwinSuspicion>> m_found;       ///< of that person, until a person changes
    PersonId m_compared;                               ///< somebody that nobody suspected
    QHash<QString, QHash<QString, TakenFrom>> m_taken; ///< by the other's id
    int m_count = 0;
};

} // namespace entraide
