// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "ui/common/tones.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace entraide::exchange {
class PeerBook;
}

namespace entraide {

class Chip;
class ConflictModel;
class ConflictTable;
class Desk;
class GroupHeader;

/// One conflict side by side: before, each desk's version, what is kept; what was merged by itself; what happens when
/// it is saved. Nothing is written before "Save the record", which waits until each line is chosen.
class ConflictView : public QWidget {
    Q_OBJECT

public:
    ConflictView(Desk& desk, const exchange::PeerBook& book, QWidget* parent = nullptr);

    /// False when there is nothing (any more) to choose on it.
    bool showConflict(const QString& id);
    QString shown() const { return m_id; }
    ConflictModel& model() const { return *m_model; }
    void focusLines();

Q_SIGNALS:
    void settled(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void laterRequested();
    void openRequested(const QString& id);

private:
    QWidget* buildHead();
    QWidget* buildChoices();
    QWidget* buildFoot();
    void refresh();
    void fillBoth();
    void fillMerged();
    void fillConsequences();
    void save();
    QString titleOf(const QString& id) const;

    Desk& m_desk;
    const exchange::PeerBook& m_book;
    QString m_id;
    ConflictModel* m_model;
    ConflictTable* m_table;
    QLabel* m_title = nullptr;
    Chip* m_chip = nullptr;
    QLabel* m_explanation = nullptr;
    QLabel* m_progress = nullptr;
    QPushButton* m_allOurs = nullptr;
    QPushButton* m_allTheirs = nullptr;
    QPushButton* m_save = nullptr;
    QVBoxLayout* m_both = nullptr;
    GroupHeader* m_mergedHeader = nullptr;
    QGridLayout* m_merged = nullptr;
    QVBoxLayout* m_consequences = nullptr;
    QLabel* m_keys = nullptr;
};

} // namespace entraide
