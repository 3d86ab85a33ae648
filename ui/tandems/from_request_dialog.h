// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace entraide {

class Desk;
class ListTable;
class RecordListModel;

/// Chooses the request that a tandem is proposed from, by typing the name of who is helped. Nothing is written here.
class FromRequestDialog : public QDialog {
    Q_OBJECT

public:
    FromRequestDialog(Desk& desk, QWidget* parent);

    /// Empty when none is chosen.
    RequestId chosen() const;
    ListTable& table() const { return *m_table; }

private:
    void search();

    RecordListModel* m_model;
    QLineEdit* m_text;
    ListTable* m_table;
    QPushButton* m_yes;
};

} // namespace entraide
