// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/file_recognition.h"

#include <QWidget>

namespace entraide {

class ColumnMappingModel;
class FactGrid;
class ListTable;
class ToneLabel;

/// The second step: what was recognised, and which column fills what.
class ColumnsStep : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsStep(QWidget* parent = nullptr);

    void setFile(const FileRecognition& file);
    void focusColumns();
    ColumnMappingModel& model() const { return *m_model; }

Q_SIGNALS:
    /// What can be done next may have changed.
    void edited();

private:
    void showProblems();

    ColumnMappingModel* m_model;
    FactGrid* m_facts;
    ListTable* m_table;
    ToneLabel* m_problem;
};

} // namespace entraide
