// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster.h"
#include "storage/audit_paper.h"
#include "ui/common/tones.h"
#include "ui/printing/print_options.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <utility>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPrinter;
class QPushButton;
class QToolButton;

namespace entraide {

class Job;
class PagePreview;
class Paginator;
class SitesButton;

/// Beside the grid: what is printed, for whom, and how it will look. Not a dialog; the preview follows every choice.
/// GUI thread; a PDF is written by a job.
class PrintPanel : public QWidget {
    Q_OBJECT

public:
    explicit PrintPanel(QWidget* parent = nullptr);
    ~PrintPanel() override;

    /// \a sample: of the sample desk, whose prints say so.
    void setRoster(const Roster& roster, bool sample);
    PrintOptions options() const;
    /// The sheet, level and languages; the rest stays.
    void setOptions(const PrintOptions& options);
    /// Of the sites that were chosen.
    Roster chosenRoster() const;
    const Paginator* pages() const { return m_pages.get(); }
    /// Called before a roster leaves the desk, for the journal; what it throws is said, and nothing leaves.
    void setEntering(std::function<void(const LeavingPaper& paper)> enter) { m_enter = std::move(enter); }

    /// Writes the PDF in the background; said() follows.
    void writePdf(const QString& file);

public Q_SLOTS:
    /// Asks where to, then writes.
    void askForPdf();
    /// The system's own dialog, then prints.
    void print();

Q_SIGNALS:
    void said(const QString& sentence, entraide::Tone tone);
    void jobStarted(entraide::Job& job);
    void closeRequested();
    void optionsChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildForm();
    QWidget* buildPreview();
    QWidget* buildButtons();
    void printOn(QPrinter& printer);
    void choiceChanged();
    void refreshPreview();
    void showPage(int page, int count);

    void enter(QLatin1StringView format, int pages) const;

    Roster m_roster;
    std::function<void(const LeavingPaper&)> m_enter;
    bool m_sample = false;
    QTimer m_refresh;
    std::shared_ptr<const Paginator> m_pages;

    QComboBox* m_sheet;
    QComboBox* m_language;
    QComboBox* m_level;
    SitesButton* m_sites;
    QDateEdit* m_destroyAfter;
    QCheckBox* m_emptyPlaces;
    QCheckBox* m_phones;
    QLabel* m_where;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_large;
    PagePreview* m_preview;
    QPushButton* m_pdf;
    QPushButton* m_print;
};

} // namespace entraide
