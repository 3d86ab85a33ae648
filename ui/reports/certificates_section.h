// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/audit_paper.h"
#include "ui/records/page_section.h"

#include <memory>

class QComboBox;
class QLabel;

namespace entraide {

class PagePreview;
class Paginator;
class PeriodField;
class RecordField;

/// Letters to one volunteer, in their language: the certificate of hours of a period, the information note. Seen before
/// they are printed.
class CertificatesSection : public PageSection {
    Q_OBJECT

public:
    enum class Letter { Certificate, InformationNote };

    CertificatesSection(PageContext& context, QWidget& page);

    bool needsScope() const override { return false; }
    /// A volunteer, or a person who is one.
    void openRecord(const QString& id) override;
    void openRecord(const QString& id, Letter letter);
    QString shownRecord() const override;
    void focusFilter() override;
    QAction* printAction() const override;
    std::shared_ptr<const Paginator> pages() const;
    void writePdf(const QString& file);

private:
    Letter letter() const;
    std::optional<Volunteer> chosen() const;
    void choose(const QString& id, Letter letter);
    void refresh();
    /// Makes the letter anew as the desk is now. Says why where there is none.
    bool isReady();
    void print();
    /// The information note went out: it is given from today on.
    void given();
    /// The letter, as the journal keeps it.
    LeavingPaper paper(QLatin1StringView format) const;
    QString documentTitle() const;

    RecordField* m_volunteer;
    QComboBox* m_letter;
    PeriodField* m_period;
    PagePreview* m_paper;
    QLabel* m_nothing;
    Command* m_print = nullptr;
};

} // namespace entraide
