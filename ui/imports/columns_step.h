// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/file_recognition.h"

#include <QWidget>

class QComboBox;

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
    /// Another sheet of the workbook is to be read.
    void sheetChosen(const QString& sheet);

private:
    void showProblems();
    void showSheets(const FileRecognition& file);

    ColumnMappingModel* m_model;
    FactGrid* m_facts;
    QWidget* m_sheetLine;
    QComboBox* m_sheets;
    ListTable* m_table;
    ToneLabel* m_problem;
};

} // namespace entraide
