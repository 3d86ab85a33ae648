// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/long_paper.h"
#include "ui/reports/register_model.h"

#include <memory>

namespace entraide {

/// The register on paper and as files, written by a worker: it may have a hundred thousand lines. One at a time. What
/// is cancelled leaves no file. GUI thread.
class RegisterPaper : public LongPaper {
    Q_OBJECT

public:
    using Reading = std::shared_ptr<const RegisterReading>;

    /// Dialogs open over \a over, which owns it.
    RegisterPaper(PageContext& context, QWidget& over);

    /// Asks for the printer first.
    void print(const Reading& reading);
    void writePdf(const Reading& reading, const QString& file);
    void writeCsv(const Reading& reading, const QString& file);
    void writeDaysCsv(const Reading& reading, const QString& file);
};

} // namespace entraide
