// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace entraide {

class ListTable;

/// A filter that has a name: one of the program's, or a document of the desk.
struct FilterChoice {
    QString id = {};
    QString name = {};
};

/// A combo box with an icon before its text, whatever is chosen.
class IconComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit IconComboBox(QString iconName, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override;

private:
    QString m_icon;
};

/// The line above a list: named filter, search field, "12 of 340", columns.
///
/// textChanged() comes a blink (40 ms) after the last key, so that a fast typist causes one query, not six. Escape
/// empties the field; Down and Enter go to the table.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// The choices of the named filter; without any the combo box is not shown. Keeps the chosen one where it still is.
    void setNamedFilters(const QList<FilterChoice>& filters, const QString& chosenId = {});
    void setChosenFilter(const QString& id);
    [[nodiscard]] QString chosenFilter() const;

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void setPlaceholder(const QString& text);

    /// "12 of 340"; only "340" where all is shown. Hidden until the first call.
    void setCounts(qsizetype shown, qsizetype total);

    /// Gives the columns button a table, and the keys that leave the field a goal.
    void setTable(ListTable& table);

    /// What can be done with named filters: a button beside them.
    void setFilterMenu(QMenu& menu);

    /// Puts the cursor in the search field and selects what is there (Ctrl+F of a page).
    void focusField();

    /// Adds a widget of the page before the count, for example a second combo box.
    void addWidget(QWidget* widget);

    [[nodiscard]] QLineEdit& field() const { return *m_field; }
    [[nodiscard]] QComboBox& namedFilters() const { return *m_filters; }

Q_SIGNALS:
    void textChanged(const QString& text);
    void namedFilterChosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showColumnsMenu();

    IconComboBox* m_filters;
    QToolButton* m_more;
    QLineEdit* m_field;
    QLabel* m_count;
    QToolButton* m_columns;
    QTimer* m_delay;
    ListTable* m_table = nullptr;
    QString m_lastText;
};

} // namespace entraide
