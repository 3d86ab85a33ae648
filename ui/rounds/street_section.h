// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharing/street_sharing.h"
#include "ui/records/page_section.h"
#include "workflows/street_figures.h"

#include <QPointer>

#include <optional>

class QCheckBox;
class QDateEdit;
class QVBoxLayout;

namespace entraide {

class FactGrid;
class Job;
class LinesView;

/// What was cooked and handed out in a period, by zone: numbers alone, also for a mail or a spreadsheet. Beside them
/// what other chapters tell of theirs, and which of them are told ours. Read by a job.
class StreetSection : public PageSection {
    Q_OBJECT

public:
    StreetSection(PageContext& context, QWidget& page);

    bool needsScope() const override { return false; }
    ShownList shownList() const override;
    void focusFilter() override;

    void showPeriod(QDate from, QDate to);
    /// Of what is shown; none while it is being read.
    const std::optional<StreetFigures>& figures() const { return m_figures; }
    /// Of other chapters, for the same days.
    const QList<ChapterFigures>& chapters() const { return m_chapterFigures; }
    /// The same for a mail; empty while nothing is shown.
    QString text() const;
    /// A line for each zone.
    void writeCsv(const QString& path);

Q_SIGNALS:
    void started(entraide::Job* job);
    /// The figures are read and shown.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildCommands();
    void askForCsv();
    QWidget* buildChapters();
    void read();
    void showFigures(const StreetFigures& figures);
    void showChapters(const QList<ChapterFigures>& chapters);
    void tell(const QString& partner, const QString& name, bool told);

    QDateEdit* m_from;
    QDateEdit* m_to;
    FactGrid* m_facts;
    LinesView* m_zones;
    LinesView* m_chapters = nullptr;
    QWidget* m_others = nullptr;
    QVBoxLayout* m_tellColumn = nullptr;
    QList<QCheckBox*> m_tellBoxes;
    Command* m_copy = nullptr;
    Command* m_csv = nullptr;
    QPointer<Job> m_reading;
    std::optional<StreetFigures> m_figures;
    QList<ChapterFigures> m_chapterFigures;
};

} // namespace entraide
