// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/csv_reader.h"
#include "interchange/text_decoding.h"

#include <memory>

namespace entraide {

/// The records of a file, whatever its form. Read in a stream, as often as wanted. One thread.
class RecordSource {
public:
    enum class Form {
        Text,
        Cards,    ///< contact cards (vCard), each a record under VcardReader::headers()
        Workbook, ///< one of its sheets
    };

    virtual ~RecordSource() = default;

    virtual Form form() const = 0;
    virtual void rewind() = 0;
    virtual bool next(CsvRecord& record) = 0;
    /// For progress.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
    /// Of text.
    virtual DecodingNotes decoding() const { return {}; }
    /// Of text; a null character for anything else.
    virtual QChar separator() const { return {}; }
    /// Of a workbook: the sheets that hold something, and which of them is read.
    virtual QStringList sheets() const { return {}; }
    virtual QString sheet() const { return {}; }
};

/// By what is in the file, not by its name. \a sheet: of a workbook, by its name; empty: the first that holds
/// something. Throws FileMissing, NoPermission, or BadInput with a fault: what TextFile and openWorkbook() throw,
/// fault::noRows, fault::noSuchSheet.
std::unique_ptr<RecordSource> openRecords(const QString& path, const QString& sheet = {});

} // namespace entraide
