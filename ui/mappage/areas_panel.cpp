// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/areas_panel.h"

#include "domain/permissions.h"
#include "interchange/area_import.h"
#include "storage/desk.h"
#include "storage/region_documents.h"
#include "ui/common/button.h"
#include "ui/common/command.h"
#include "ui/common/fault.h"
#include "ui/common/group_header.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/follow_desk.h"
#include "ui/words/area_words.h"
#include "ui/words/error_words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

AreasPanel::AreasPanel(Desk& desk, std::function<Today()> today, JobBar& jobs, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_today(std::move(today))
    , m_jobs(jobs)
    , m_import(new Command(
          u"map.importAreas"_s,
          {.text = tr("I&mport areas…"),
           .statusTip = tr("Reads the boundaries of postcodes, communes or quarters from a GeoJSON "
                           "file"),
           .icon = u"file-in"_s},
          {}, [this] { chooseFile(); }, this))
    , m_inUse(new ToneLabel({}, Tone::Muted))
    , m_leftOut(new ToneLabel({}, Tone::Warning))
    , m_drop(makeButton(tr("Use the program's own")))
    , m_problem(new ToneLabel({}, Tone::Danger))
    , m_found(new QLabel)
    , m_notes(new ToneLabel({}, Tone::Muted))
    , m_code(new QComboBox)
    , m_name(new QComboBox)
    , m_credit(new QLineEdit)
    , m_take(makeButton(tr("Use these areas")))
    , m_preview(makePreview()) {
    m_import->enabledWhen([this] { return !m_job && m_desk.may(DeskAct::Import); });
    for (QLabel* label : {m_inUse, static_cast<QLabel*>(m_leftOut), static_cast<QLabel*>(m_problem), m_notes}) {
        label->setFont(secondaryFont(font()));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Grid);
    column->addWidget(new GroupHeader(tr("Areas")));
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::Grid);
    inner->setSpacing(Metrics::Grid);
    inner->addWidget(m_inUse);
    inner->addWidget(m_leftOut);
    inner->addWidget(new ActionButton(m_import->action()), 0, Qt::AlignLeft);
    inner->addWidget(m_drop, 0, Qt::AlignLeft);
    inner->addWidget(m_problem);
    inner->addWidget(m_preview);
    column->addLayout(inner);

    connect(m_drop, &QPushButton::clicked, this, [this] { guarded(*this, [this] { drop(); }); });
    followDesk(m_desk, this, [this](const ChangeSet& set) {
        if (std::ranges::any_of(set.changes, [](const Change& change) { return change.id.startsWith(areasPrefix); }))
            refresh();
    });
    forget();
    refresh();
}

AreasPanel::~AreasPanel() = default;

QWidget* AreasPanel::makePreview() {
    auto* preview = new QWidget;
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText);
    m_credit->setPlaceholderText(tr("Whose data it is"));
    makePrimary(*m_take);
    auto* code = new QLabel(tr("Code"));
    code->setBuddy(m_code);
    auto* name = new QLabel(tr("Name"));
    name->setBuddy(m_name);
    auto* source = new QLabel(tr("Source"));
    source->setBuddy(m_credit);
    m_code->setAccessibleName(tr("The property that is an area's code"));
    m_name->setAccessibleName(tr("The property that is an area's name"));
    m_credit->setAccessibleName(tr("Whose data it is"));
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QComboBox* box : {m_code, m_name})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(code, m_code);
    form->addRow(name, m_name);
    form->addRow(source, m_credit);
    auto* leave = makeButton(tr("Leave it"));
    auto* column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Grid);
    column->addWidget(m_found);
    column->addWidget(m_notes);
    column->addLayout(form);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    column->addWidget(leave, 0, Qt::AlignLeft);

    for (QComboBox* box : {m_code, m_name})
        connect(box, &QComboBox::activated, this, [this] {
            readWith({m_code->currentData().toString(), m_name->currentData().toString()});
        });
    connect(m_take, &QPushButton::clicked, this, &AreasPanel::take);
    connect(leave, &QPushButton::clicked, this, &AreasPanel::forget);
    return preview;
}

void AreasPanel::chooseFile() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Import areas"), QFileInfo(m_file).path(),
                                                      tr("GeoJSON files (*.geojson *.json)"));
    if (!file.isEmpty())
        read(file);
}

void AreasPanel::read(const QString& file) {
    if (m_job)
        return;
    forget();
    m_credit->clear();
    m_file = file;
    readWith({});
}

void AreasPanel::readWith(const AreaFields& fields) {
    if (m_job)
        return;
    m_problem->hide();
    m_take->setEnabled(false); // what was read before is not what is chosen now, should this fail
    begin(*Job::run<AreaImport>(
        tr("Reading the areas"),
        [file = m_file, fields](JobControl& control) {
            return readAreaFile(file, fields, {}, [&](qint64 done, qint64 total) {
                control.stopIfCancelled();
                control.setTotal(total);
                control.setDone(done);
                return true;
            });
        },
        [this](AreaImport read) { showRead(std::move(read)); },
        [this](const std::exception_ptr& fault) { fail(fault); }, this));
}

void AreasPanel::fill(QComboBox& box, const QString& first, const QString& chosen) const {
    box.clear();
    if (!first.isEmpty())
        box.addItem(first, QString());
    for (const AreaColumn& column : m_read->file.columns)
        box.addItem(areaColumnText(column), column.name);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

void AreasPanel::showRead(AreaImport read) {
    m_read = std::make_unique<AreaImport>(std::move(read));
    const bool unclear = m_read->asksForCode();
    const TextColumns& name = m_read->file.use.name;
    fill(*m_code, unclear ? tr("Choose…") : QString(), m_read->file.use.code);
    fill(*m_name, tr("Found by the program"), name.any.isEmpty() ? name.names.fr : name.any);
    m_found->setText(
        unclear ? tr("%1: choose which property is the code of an area.").arg(m_read->origin.name)
                : tr("%1: %2.", "a file, 22 areas in 24 parts")
                      .arg(m_read->origin.name, areasText(m_read->areas, m_read->origin)));
    QStringList notes;
    for (const AreaFileNote& note : m_read->file.notes)
        notes.append(areaNoteText(note));
    if (!unclear)
        notes.append(tr("Edges are kept to %n metre(s).", nullptr, static_cast<int>(m_read->origin.metres)));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_take->setEnabled(!unclear && m_desk.may(DeskAct::Import));
    m_preview->show();
}

void AreasPanel::take() {
    if (m_job || !m_read || m_read->asksForCode())
        return;
    AreaImport chosen = *m_read;
    chosen.origin.credit = m_credit->text().simplified();
    Job* job = Job::run<AreasTaken>(
        tr("Taking the areas over"),
        [handle = m_desk.handle(), chosen = std::move(chosen), now = m_today().now](JobControl& control) {
            const auto desk = Desk::openAgain(handle);
            return takeAreas(*desk, chosen, now, [&] {
                control.stopIfCancelled();
                return false;
            });
        },
        [this](const AreasTaken& taken) {
            forget();
            m_desk.announce(taken.changes);
            Q_EMIT done(areasTakenText(taken.placed), tr("Undo the import of areas"), taken.changes);
        },
        [this](const std::exception_ptr& fault) { fail(fault); }, this);
    job->setWriting(true);
    begin(*job);
}

void AreasPanel::drop() {
    const ChangeSet changes = dropAreas(m_desk);
    Q_EMIT done(tr("The program's own areas are in use again."), tr("Undo the change of areas"), changes);
}

/// Nothing is waiting to be used any more.
void AreasPanel::forget() {
    m_read.reset();
    m_problem->hide();
    m_preview->hide();
}

void AreasPanel::fail(const std::exception_ptr& fault) {
    m_problem->setText(areaFileErrorText(errorOf(fault, m_file), QFileInfo(m_file).fileName()));
    m_problem->show();
}

/// While it runs, nothing else is begun.
void AreasPanel::begin(Job& job) {
    m_job = &job;
    m_jobs.watch(job);
    m_preview->setEnabled(false);
    m_import->refresh();
    m_drop->setEnabled(false);
    connect(&job, &Job::finished, this, [this](Job::State state) {
        m_job = nullptr;
        m_preview->setEnabled(true);
        m_import->refresh();
        m_drop->setEnabled(true);
        if (m_read)
            (m_take->isEnabled() ? static_cast<QWidget*>(m_take) : m_code)->setFocus();
        if (state == Job::State::Cancelled)
            Q_EMIT said(tr("Stopped. Nothing was changed."), Tone::Normal);
    });
}

void AreasPanel::refresh() {
    const Region region = m_desk.region();
    m_inUse->setText(regionText(region));
    const auto leftOut = m_desk.areasLeftOut();
    m_leftOut->setText(leftOut ? areasLeftOutText(*leftOut) : QString());
    m_leftOut->setVisible(leftOut.has_value());
    m_drop->setVisible(region.isImported() && m_desk.may(DeskAct::Import));
}

} // namespace entraide
