// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAbstractItemModel;
class QLineEdit;
class QPushButton;

namespace entraide {

class ListTable;

/// What a search is about, in words.
struct SearchLook {
    QString title;
    QString about = {}; ///< a line above the field; may be empty
    QString field;      ///< what one types
    QString list;       ///< what is found
    QString yes;        ///< the verb of the button
    QString name;       ///< of the field, for tests: "giftText"
    QList<int> widths = {};
};

/// Chooses one line of a list by typing what it is found by; the arrows choose while the cursor stays in the field.
/// Nothing is written here. Deletes itself when it is closed.
class SearchDialog : public QDialog {
    Q_OBJECT

public:
    ListTable& table() const { return *m_table; }
    /// Not without a line.
    void accept() override;

protected:
    SearchDialog(const SearchLook& look, QWidget* parent);
    /// Shows \a model and searches for the first time.
    void begin(QAbstractItemModel& model);
    /// Fills the model with what \a text finds.
    virtual void find(const QString& text) = 0;
    /// -1 when nothing is chosen.
    int chosenRow() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void refresh();

    QLineEdit* m_text;
    ListTable* m_table;
    QPushButton* m_yes;
};

} // namespace entraide
