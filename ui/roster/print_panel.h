// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster.h"
#include "storage/audit_paper.h"
#include "ui/common/tones.h"
#include "ui/printing/page_setup.h"
#include "ui/printing/paginator.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <utility>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QPrinter;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace entraide {

class Job;
class PagePreview;
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
    /// The week without what was left out of the grid: a volunteer's own sheet has all of it.
    void setWholeRoster(const Roster& roster);
    /// Personal sheets, for this volunteer alone.
    void choosePerson(const VolunteerId& volunteer);
    PrintOptions options() const;
    /// The sheet, level and languages; the rest stays.
    void setOptions(const PrintOptions& options);
    /// Of the sites that were chosen.
    Roster chosenRoster() const;
    const Paginator* pages() const { return m_pages.get(); }
    /// Called before a roster leaves the desk, for the journal; what it throws is said, and nothing leaves.
    void setEntering(std::function<void(const LeavingPaper& paper)> enter) { m_enter = std::move(enter); }
    /// Told what is being printed, once it is entered: so that the lines of the paper are known when it comes back.
    void setPrinted(std::function<void(const Roster& roster, const PrintOptions& options)> told);
    /// How each kind of sheet was printed last is read and kept there, under the sheet's name.
    void setKeeping(std::function<PageSetup(const QString& kind)> read,
                    std::function<void(const QString& kind, const PageSetup& setup)> keep);

    /// Writes the PDF in the background; said() follows. A cancel leaves no file.
    void writePdf(const QString& file);
    /// A file for each volunteer.
    void writePdfsInto(const QString& folder);

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
    void printOn(const std::shared_ptr<QPrinter>& printer);
    using Work = std::function<void(const Roster&, const PrintOptions&, const PageProgress&)>;
    void begin(const QString& title, QLatin1StringView format, const Work& work, const QString& sentence);
    QString kind() const;
    PageSetup setup() const;
    void takeSetup(const PageSetup& setup);
    void sheetChosen();
    void showFields();
    void choiceChanged();
    void shownChanged();
    void refreshPreview();
    void showPage(int page, int count);

    void enter(QLatin1StringView format, int pages) const;

    Roster m_roster;
    Roster m_whole;
    PageSetup m_setup;
    std::function<void(const LeavingPaper&)> m_enter;
    std::function<void(const Roster&, const PrintOptions&)> m_printed;
    std::function<PageSetup(const QString&)> m_readSetup;
    std::function<void(const QString&, const PageSetup&)> m_keepSetup;
    bool m_taking = false;
    bool m_sample = false;
    QTimer m_refresh;
    std::shared_ptr<const Paginator> m_pages;

    QComboBox* m_sheet;
    QComboBox* m_language;
    QComboBox* m_level;
    SitesButton* m_sites;
    SitesButton* m_people;
    QComboBox* m_paper;
    QSpinBox* m_margin;
    QFormLayout* m_rows;
    QDateEdit* m_destroyAfter;
    QCheckBox* m_emptyPlaces;
    QCheckBox* m_phones;
    QCheckBox* m_fileEach;
    QLabel* m_where;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_large;
    PagePreview* m_preview;
    QPushButton* m_pdf;
    QPushButton* m_print;
};

} // namespace entraide
