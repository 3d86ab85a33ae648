// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/list_filters.h"

#include <QList>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace entraide {

class ToneLabel;

/// One condition as a line: what, how, and which values.
class CriterionLine : public QWidget {
    Q_OBJECT

public:
    CriterionLine(const QList<FilterField>& fields, QWidget* parent = nullptr);

    void show(const FilterCriterion& criterion);
    /// Without values while none is chosen.
    FilterCriterion criterion() const;
    /// The value that is asked for is there.
    bool isComplete() const;

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    const FilterField* field() const;
    FilterHow how() const;
    void fillHows();
    void makeValue();

    QList<FilterField> m_fields;
    QComboBox* m_field;
    QComboBox* m_how;
    QWidget* m_value = nullptr;
    std::function<QStringList()> m_values; ///< none: nothing is asked for
    std::function<void(const QStringList&)> m_showValues;
    QWidget* m_place;
};

/// The conditions of a list's filter, below its line: what they let through is shown while they are being chosen. They
/// are kept under a name, for the whole team. Conditions of a newer version are counted and kept. GUI thread.
class FilterEditor : public QWidget {
    Q_OBJECT

public:
    FilterEditor(EntityType list, Role role, QWidget* parent = nullptr);

    void begin(const NamedFilter& filter);
    /// As it is now: complete conditions only, and those of a newer version.
    NamedFilter filter() const;
    /// What could not be kept, and why; empty: nothing.
    void say(const QString& sentence);
    QLineEdit& name() const { return *m_name; }

Q_SIGNALS:
    void changed();
    void keepRequested();
    void leaveRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    CriterionLine* addLine(const FilterCriterion& criterion);
    void addFresh();

    EntityType m_list;
    QList<FilterField> m_fields;
    NamedFilter m_filter;
    QList<FilterCriterion> m_newer;
    QList<CriterionLine*> m_lines;
    QVBoxLayout* m_column;
    QLineEdit* m_name;
    QPushButton* m_keep;
    ToneLabel* m_note;
    ToneLabel* m_problem;
};

} // namespace entraide
