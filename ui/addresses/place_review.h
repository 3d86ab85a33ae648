// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/addresses/place_review_model.h"
#include "ui/common/tones.h"

#include <QWidget>

#include <utility>

class QLabel;
class QListWidget;
class QPushButton;

namespace entraide {

class AddressField;
class AddressLookup;
class Desk;
class ListTable;

/// Addresses that are not surely found, one after the other: the list above; below it the chosen one, with what else fits
/// and its address, to be accepted, corrected, put by hand on the map, or left. Those of a kind can be accepted together.
/// Nothing is changed that nobody accepted. Each acceptance is one undo step.
class PlaceReview : public QWidget {
    Q_OBJECT

public:
    PlaceReview(Desk& desk, AddressLookup& addresses, QWidget* parent = nullptr);

    void show(const QList<PlaceReviewLine>& lines);
    using QWidget::show;
    const PlaceReviewModel& model() const { return *m_model; }
    void chooseRow(int row);
    void accept();
    void leave();
    void acceptAll(PlaceVerdict verdict);

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    /// Another line of the list was decided; 0 left is the last.
    void decided(int left);
    void openRequested(const QString& id);

private:
    void build();
    void choose(int row);
    void useAlternative();
    void refresh();
    /// Does it and tells it; says so where a record has changed meanwhile.
    bool take(const QList<PlaceChoice>& choices, const QString& sentence);
    void chooseNext(int row);

    Desk& m_desk;
    PlaceReviewModel* m_model;
    ListTable* m_table;
    QLabel* m_whom;
    QListWidget* m_alternatives;
    AddressField* m_address;
    QPushButton* m_accept;
    QPushButton* m_leave;
    QPushButton* m_open;
    QList<std::pair<PlaceVerdict, QPushButton*>> m_kinds;
    int m_row = -1;
};

} // namespace entraide
