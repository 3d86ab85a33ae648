// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/columns_step.h"

#include "ui/common/fact_grid.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/imports/column_mapping_model.h"
#include "ui/imports/target_delegate.h"
#include "ui/words/import_words.h"
#include "ui/words/vocabulary_words.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerWidth = 260;
constexpr int targetWidth = 230;
constexpr int exampleWidth = 190;

} // namespace

ColumnsStep::ColumnsStep(QWidget* parent)
    : QWidget(parent)
    , m_model(new ColumnMappingModel(this))
    , m_facts(new FactGrid(this))
    , m_sheetLine(new QWidget(this))
    , m_sheets(new QComboBox(m_sheetLine))
    , m_table(new ListTable(this))
    , m_problem(new ToneLabel({}, Tone::Warning, this)) {
    m_table->setObjectName(u"importColumns"_s);
    m_table->setAccessibleName(tr("Columns of the file and what they fill"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ColumnMappingModel::TargetColumn, new TargetDelegate(m_table));
    m_table->setSortingEnabled(false);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setDefaultWidths({headerWidth, targetWidth, exampleWidth, exampleWidth, exampleWidth});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"importColumnProblem"_s);
    connect(m_model, &ColumnMappingModel::edited, this, [this] {
        showProblems();
        Q_EMIT edited();
    });

    m_sheets->setObjectName(u"importSheet"_s);
    m_sheets->setAccessibleName(tr("Sheet of the workbook"));
    auto* sheetLabel = new QLabel(tr("S&heet"), m_sheetLine);
    sheetLabel->setBuddy(m_sheets);
    auto* sheetRow = new QHBoxLayout(m_sheetLine);
    sheetRow->setContentsMargins({});
    sheetRow->addWidget(sheetLabel);
    sheetRow->addWidget(m_sheets);
    sheetRow->addStretch(1);
    m_sheetLine->hide();
    connect(m_sheets, &QComboBox::activated, this, [this] { Q_EMIT sheetChosen(m_sheets->currentText()); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::Grid);
    column->addWidget(m_facts);
    column->addWidget(m_sheetLine);
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
}

void ColumnsStep::setFile(const FileRecognition& file) {
    m_model->setFile(file);
    QList<Fact> form{{tr("Columns"), file.remembered ? tr("as chosen for this form before") : tr("recognised now")}};
    if (file.isCards)
        form = {{tr("Letters"), word(file.encoding)}, {tr("Form"), tr("contact cards (vCard)")}, form.first()};
    else if (!file.sheets.isEmpty())
        form.prepend({tr("Sheet"), file.sheet});
    else
        form = {{tr("Letters"), word(file.encoding)}, {tr("Separator"), separatorWord(file.separator)}, form.first()};
    m_facts->setFacts({{tr("File"), QDir::toNativeSeparators(file.path)},
                       {tr("It holds"), word(file.kind)},
                       {tr("Headers in"), word(file.language)}},
                      form);
    showSheets(file);
    // The boxes stand open, so that it is seen what can be changed.
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->openPersistentEditor(m_model->index(row, ColumnMappingModel::TargetColumn));
    showProblems();
}

/// Only where there is a choice.
void ColumnsStep::showSheets(const FileRecognition& file) {
    m_sheets->clear();
    m_sheets->addItems(file.sheets);
    m_sheets->setCurrentIndex(static_cast<int>(file.sheets.indexOf(file.sheet)));
    m_sheetLine->setVisible(file.sheets.size() > 1);
}

void ColumnsStep::focusColumns() {
    m_table->setFocus();
}

void ColumnsStep::showProblems() {
    const QStringList rivals = m_model->rivals();
    if (!m_model->hasName())
        m_problem->setText(tr("No column is a name. Choose which one holds it."));
    else if (!rivals.isEmpty())
        m_problem->setText(tr("%1: another column fills the same. The first one counts; choose what this one fills, or "
                              "leave it out.")
                               .arg(joinedWords(rivals)));
    else
        m_problem->clear();
    m_problem->setVisible(!m_problem->text().isEmpty());
}

} // namespace entraide
