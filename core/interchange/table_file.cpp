// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/table_file.h"

#include "interchange/csv_writer.h"
#include "interchange/file_faults.h"
#include "interchange/xlsx_writer.h"

#include <QSaveFile>

#include <optional>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

class CsvTable : public TableFile {
public:
    CsvTable(const QString& path, const QStringList& titles)
        : m_file(path) {
        if (!m_file.open(QIODevice::WriteOnly))
            throw fault::ofFile(m_file);
        m_writer.emplace(m_file);
        m_writer->row(titles);
    }

    void row(const QList<TableCell>& cells) override {
        QStringList texts;
        for (const TableCell& cell : cells)
            texts.append(cell.text);
        m_writer->row(texts);
    }
    void finish() override {
        if (!m_file.commit())
            throw fault::ofFile(m_file);
    }

private:
    QSaveFile m_file;
    std::optional<CsvWriter> m_writer;
};

} // namespace

TableForm tableFormOf(const QString& path) {
    return path.endsWith(".xlsx"_L1, Qt::CaseInsensitive) ? TableForm::Xlsx : TableForm::Csv;
}

std::unique_ptr<TableFile> makeTableFile(const QString& path, TableForm form, const QString& name,
                                         const QStringList& titles) {
    if (form == TableForm::Xlsx)
        return std::make_unique<XlsxWriter>(path, name, titles);
    return std::make_unique<CsvTable>(path, titles);
}

} // namespace entraide
