// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "privacy/access_list.h"
#include "privacy/processing_register.h"
#include "ui/protection/review_model.h"
#include "ui/records/page.h"

#include <QObject>

#include <functional>

namespace entraide {

/// The registers that the law asks for, printed and as files. Short: they are as long as the desk has purposes and
/// people with access. GUI thread.
class ReviewPapers : public QObject {
    Q_OBJECT

public:
    ReviewPapers(PageContext& context, QWidget& over);

    void printRegister();
    void writeRegister(const QString& pdf);
    void printAccess();
    void writeAccessPdf(const QString& pdf);
    void writeAccessCsv(const QString& csv);
    void writeReview(const ReviewReading& reading, const QString& csv);
    /// Asks where a file called \a name is to be written.
    void askFor(const QString& name, const QString& title, std::function<void(const QString&)> run);

Q_SIGNALS:
    void said(const QString& sentence, entraide::Tone tone);

private:
    /// Runs \a work and says where the file is, or why not.
    void write(const QString& file, const std::function<void()>& work);
    AccessList access() const;
    ProcessingRegister processing() const;

    PageContext& m_context;
    QWidget& m_over;
};

} // namespace entraide
