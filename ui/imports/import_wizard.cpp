// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_wizard.h"

#include "backups/backup_making.h"
#include "domain/permissions.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/common/message_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/imports/column_mapping_model.h"
#include "ui/imports/columns_step.h"
#include "ui/imports/file_step.h"
#include "ui/imports/outcome_view.h"
#include "ui/words/backup_words.h"
#include "ui/words/error_words.h"
#include "ui/words/import_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// The desk could not be copied before an import.
struct CopyFailed {
    Error error;
};

/// Of a sample nobody wants copies; of a desk that may not be imported into nothing is done either.
void copyBefore(Desk& desk, const std::function<void(qint64, qint64)>& progress) {
    if (desk.info().sample || !desk.may(DeskAct::Import))
        return;
    bool isStopped = false;
    const auto told = [&](double share) {
        constexpr qint64 steps = 1000;
        try {
            progress(static_cast<qint64>(share * static_cast<double>(steps)), steps);
        } catch (const JobCancelled&) {
            isStopped = true;
        }
        return !isStopped;
    };
    try {
        makeBackup(desk, {.reason = BackupReason::BeforeImport, .now = QDateTime::currentDateTime(), .progress = told});
    } catch (const Error& error) {
        if (isStopped)
            throw JobCancelled();
        throw CopyFailed{error};
    }
}

} // namespace

ImportWizard::ImportWizard(Desk& desk, std::function<QDate()> today, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_today(std::move(today))
    , m_messages(new MessageBar(this))
    , m_jobs(new JobBar(this))
    , m_stack(new QStackedWidget(this))
    , m_fileStep(new FileStep(m_stack))
    , m_columnsStep(new ColumnsStep(m_stack))
    , m_check(new OutcomeView(m_stack))
    , m_rejects(new QLineEdit(this))
    , m_result(new OutcomeView(m_stack))
    , m_back(makeButton(tr("Back"), u"arrow-left"_s, this))
    , m_place(makeButton(tr("Place the addresses…"), u"map"_s, this))
    , m_next(makeButton({}, {}, this)) {
    m_check->setObjectName(u"importCheck"_s);
    m_result->setObjectName(u"importResult"_s);
    m_back->setObjectName(u"importBack"_s);
    m_next->setObjectName(u"importNext"_s);
    m_place->setObjectName(u"importPlace"_s);
    m_rejects->setObjectName(u"importRejects"_s);
    makePrimary(*m_next);
    m_next->setAutoDefault(true); // Enter goes on

    auto* title = new QLabel(tr("Import"), this);
    title->setFont(pageTitleFont(font()));
    auto* steps = new QHBoxLayout;
    steps->setSpacing(2 * Metrics::Grid);
    for (const QString& name : {tr("1. File"), tr("2. Columns"), tr("3. Check"), tr("4. Result")}) {
        m_stepLabels.append(new ToneLabel(name, Tone::Muted, this));
        steps->addWidget(m_stepLabels.last());
    }
    steps->addStretch(1);

    // The rows left out go to a file beside the one they come from, so that they can be corrected and brought back.
    auto* checkPage = new QWidget(m_stack);
    auto* rejectsLabel = new QLabel(tr("Rows left out are &written to"), checkPage);
    rejectsLabel->setBuddy(m_rejects);
    auto* chooseRejects = makeButton(tr("Choose…"), u"folder"_s, checkPage);
    connect(chooseRejects, &QPushButton::clicked, this, &ImportWizard::chooseRejectsFile);
    auto* rejectsLine = new QHBoxLayout;
    rejectsLine->addWidget(rejectsLabel);
    rejectsLine->addWidget(m_rejects, 1);
    rejectsLine->addWidget(chooseRejects);
    auto* checkColumn = new QVBoxLayout(checkPage);
    checkColumn->setContentsMargins(Metrics::HalfGrid, 0, Metrics::HalfGrid, Metrics::HalfGrid);
    checkColumn->setSpacing(Metrics::Grid);
    checkColumn->addWidget(m_check, 1);
    checkColumn->addLayout(rejectsLine);

    m_stack->addWidget(m_fileStep);
    m_stack->addWidget(m_columnsStep);
    m_stack->addWidget(checkPage);
    m_stack->addWidget(m_result);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_place);
    buttons->addWidget(m_next);

    auto* page = new QVBoxLayout;
    page->setContentsMargins(Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding);
    page->setSpacing(Metrics::Grid + Metrics::HalfGrid);
    page->addWidget(title);
    page->addLayout(steps);
    page->addWidget(m_stack, 1);
    page->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_jobs);
    column->addLayout(page, 1);

    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_place, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const Change& change : std::as_const(m_report.changes.changes))
            ids.append(change.id);
        Q_EMIT placingRequested(ids);
    });
    connect(m_fileStep, &FileStep::pathChanged, this, &ImportWizard::updateButtons);
    connect(m_fileStep, &FileStep::chosen, this, [this] { recognise(); });
    connect(m_columnsStep, &ColumnsStep::sheetChosen, this, &ImportWizard::recognise);
    connect(m_columnsStep, &ColumnsStep::edited, this, &ImportWizard::updateButtons);
    connect(m_result, &OutcomeView::opened, this, &ImportWizard::opened);
    goTo(FileChoice);
}

ImportWizard::~ImportWizard() = default;

ImportWizard::Step ImportWizard::step() const {
    return static_cast<Step>(m_stack->currentIndex());
}

void ImportWizard::openFile(const QString& path, std::optional<ImportKind> kind) {
    m_fileStep->setPath(path);
    m_fileStep->setKind(kind);
    goTo(FileChoice);
    recognise();
}

void ImportWizard::beginSignups(const PostingId& posting) {
    m_fileStep->setPath({});
    m_fileStep->setKind(ImportKind::Signups);
    goTo(FileChoice);
    m_fileStep->setPosting(posting);
}

void ImportWizard::goTo(Step step) {
    if (step == FileChoice)
        listPostings();
    m_stack->setCurrentIndex(step);
    for (int i = 0; i < m_stepLabels.size(); ++i) {
        m_stepLabels[i]->setTone(i == step ? Tone::Normal : Tone::Muted);
        m_stepLabels[i]->setFont(i == step ? boldFont(font()) : font());
    }
    updateButtons();
    focusStep();
    Q_EMIT stepChanged(step);
}

/// In the file's name, then on the button of the step; else on what keeps from it.
void ImportWizard::focusStep() {
    if (step() == FileChoice)
        m_fileStep->focusPath();
    else if (m_next->isEnabled())
        m_next->setFocus();
    else if (step() == ColumnChoice)
        m_columnsStep->focusColumns();
    else
        m_back->setFocus();
}

/// By its title alone two postings may be taken for each other: also for whom and when.
QString ImportWizard::postingText(const Posting& posting) const {
    const auto host = m_desk.find<Organisation>(posting.organisation);
    QList<QDate> days;
    for (const Shift& shift : posting.shifts) {
        if (!shift.cancelled)
            days.append(shift.date);
    }
    QStringList parts{localText(posting.title), host ? host->name : QString()};
    if (!days.isEmpty()) {
        const auto [first, last] = std::ranges::minmax(days);
        parts.append(first == last ? dateText(first)
                                   : tr("%1 to %2", "the first and the last day").arg(dateText(first), dateText(last)));
    } else if (posting.validUntil.isValid()) {
        parts.append(tr("until %1", "a day").arg(dateText(posting.validUntil)));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void ImportWizard::listPostings() {
    QList<std::pair<PostingId, QString>> postings;
    for (const PostingState state : {PostingState::Published, PostingState::Full, PostingState::Closed}) {
        for (const Posting& posting : m_desk.findBy<Posting>("state"_L1, enumName(state)))
            postings.append({posting.id, postingText(posting)});
    }
    std::ranges::sort(postings, {}, [](const auto& one) { return one.second.toCaseFolded(); });
    m_fileStep->setPostings(postings);
}

void ImportWizard::updateButtons() {
    const bool idle = !isBusy();
    m_stack->setEnabled(idle);
    m_back->setVisible(step() != FileChoice);
    m_back->setEnabled(idle);
    m_back->setText(step() == Result ? tr("Import another file") : tr("Back"));
    m_place->setVisible(step() == Result && !m_report.changes.changes.isEmpty());
    m_place->setEnabled(idle);
    switch (step()) {
    case FileChoice:
        m_next->setText(tr("Look at the file"));
        m_next->setEnabled(idle && m_fileStep->isComplete());
        break;
    case ColumnChoice:
        m_next->setText(tr("Show what would change"));
        m_next->setEnabled(idle && m_columnsStep->model().hasName());
        break;
    case Check: {
        const ImportCounts& counts = m_report.counts;
        const auto rows = static_cast<int>(counts.read - counts.rejected);
        m_next->setText(tr("Import %n row(s)", nullptr, rows));
        m_next->setEnabled(idle && rows > 0);
        break;
    }
    case Result:
        m_next->setText(tr("Close"));
        m_next->setEnabled(idle);
        break;
    }
}

void ImportWizard::goBack() {
    m_messages->closeMessage();
    if (step() == Result) {
        m_fileStep->setPath({});
        goTo(FileChoice);
        return;
    }
    goTo(static_cast<Step>(step() - 1));
}

void ImportWizard::goOn() {
    switch (step()) {
    case FileChoice:
        recognise();
        break;
    case ColumnChoice:
        tryOut();
        break;
    case Check:
        runImport();
        break;
    case Result:
        Q_EMIT closeRequested();
        break;
    }
}

/// Runs \a work on another thread with a connection of its own. One job at a time; the page waits for it.
template <class T>
void ImportWizard::start(const QString& title, bool writing,
                         std::function<T(Desk&, const std::function<void(qint64, qint64)>&)> work,
                         std::function<void(T)> done) {
    if (isBusy())
        return;
    m_messages->closeMessage();
    m_job = Job::run<T>(
        title,
        [handle = m_desk.handle(), work = std::move(work)](JobControl& control) {
            const auto desk = Desk::openAgain(handle);
            return work(*desk, [&control](qint64 read, qint64 all) {
                control.stopIfCancelled();
                control.setTotal(all);
                control.setDone(read);
            });
        },
        std::move(done), [this](const std::exception_ptr& fault) { fail(fault); }, this);
    m_job->setWriting(writing);
    connect(m_job, &Job::finished, this, &ImportWizard::jobEnded);
    m_jobs->watch(*m_job);
    updateButtons();
}

void ImportWizard::jobEnded(Job::State state) {
    m_job = nullptr;
    if (state == Job::State::Cancelled)
        m_messages->showMessage({.text = tr("Stopped. Nothing was changed.")});
    updateButtons();
    focusStep();
}

void ImportWizard::fail(const std::exception_ptr& fault) {
    QString text;
    try {
        std::rethrow_exception(fault);
    } catch (const CopyFailed& failed) {
        m_messages->showMessage({.tone = Tone::Danger,
                                 .text = tr("Nothing was imported, because the desk could not be copied before. %1")
                                             .arg(backupErrorText(failed.error, m_desk.info().file)),
                                 .actionText = tr("Import without a copy"),
                                 .action = [this] { runImport(false); }});
        return;
    } catch (...) {
        text = importErrorText(errorOf(fault), QFileInfo(m_fileStep->path()).fileName());
    }
    m_messages->showMessage({.tone = Tone::Danger, .text = text});
}

void ImportWizard::recognise(const QString& sheet) {
    const QString path = m_fileStep->path();
    if (!m_fileStep->isComplete())
        return;
    start<FileRecognition>(
        tr("Looking at the file"), false,
        [path, sheet, kind = m_fileStep->kind()](Desk& desk, const auto&) {
            return recogniseFile(desk, path, kind, sheet);
        },
        [this, sheetIsOpen = sheet.isEmpty()](FileRecognition file) {
            m_file = std::move(file);
            m_columnsStep->setFile(m_file);
            m_rejects->setText(QDir::toNativeSeparators(usualRejectsFile()));
            goTo(ColumnChoice);
            // The same form again: what was chosen then holds, and the columns are one step back.
            // Who has just chosen a sheet wants to see its columns.
            if (m_file.remembered && sheetIsOpen && m_columnsStep->model().hasName())
                QMetaObject::invokeMethod(this, &ImportWizard::tryOut, Qt::QueuedConnection);
        });
}

ImportOptions ImportWizard::options(bool dryRun) const {
    ImportOptions options;
    options.kind = m_file.kind;
    options.today = m_today();
    options.posting = m_fileStep->posting();
    options.sheet = m_file.sheet;
    options.mapping = m_columnsStep->model().mapping();
    options.dryRun = dryRun;
    options.lineHeader = rejectsLineHeader();
    options.reasonHeader = rejectsReasonHeader();
    // Runs on the worker; translations are only read.
    options.reasonText = [](const RowNote& note) { return noteText(note); };
    if (!dryRun)
        options.rejectsFile = QDir::fromNativeSeparators(m_rejects->text().trimmed());
    return options;
}

void ImportWizard::tryOut() {
    start<ImportReport>(
        tr("Trying the import"), false,
        [path = m_file.path, options = options(true)](Desk& desk, const auto& progress) mutable {
            options.progress = progress;
            return importFile(desk, path, options);
        },
        [this](ImportReport report) {
            m_report = std::move(report);
            m_check->setReport(m_report);
            goTo(Check);
        });
}

void ImportWizard::runImport(bool withCopy) {
    ImportOptions chosen = options(false);
    if (m_report.counts.rejected == 0)
        chosen.rejectsFile.clear();
    start<ImportReport>(
        tr("Importing"), true,
        [path = m_file.path, options = chosen, withCopy](Desk& desk, const auto& progress) mutable {
            if (withCopy)
                copyBefore(desk, progress);
            options.progress = progress;
            return importFile(desk, path, options);
        },
        [this, rejects = chosen.rejectsFile](ImportReport report) {
            m_report = std::move(report);
            m_result->setReport(m_report);
            m_desk.announce(m_report.changes);
            goTo(Result);
            const ImportCounts& counts = m_report.counts;
            QString text = tr("%n row(s) imported.", nullptr, static_cast<int>(counts.read - counts.rejected));
            if (counts.rejected > 0 && !rejects.isEmpty())
                text += u' ' + tr("The rows left out are in %1: correct them there and import that file.")
                                   .arg(QDir::toNativeSeparators(rejects));
            Message message{.tone = Tone::Positive, .text = text};
            if (!m_report.changes.changes.isEmpty()) {
                message.actionText = tr("Undo the import");
                message.actionIcon = u"undo"_s;
                message.action = [this] { undo(); };
            }
            m_messages->showMessage(message);
            Q_EMIT imported(m_report.changes);
        });
}

void ImportWizard::undo() {
    struct Undone {
        ChangeSet done;
        qsizetype kept = 0;
    };
    start<Undone>(
        tr("Undoing the import"), true,
        [changes = m_report.changes](Desk& desk, const auto& progress) {
            const Desk::UndoResult result = desk.undo(changes, progress);
            return Undone{result.done, result.keptNewer.size()};
        },
        [this](Undone undone) {
            m_desk.announce(undone.done);
            m_report.changes = {};
            goTo(FileChoice);
            QString text = tr("The import was undone.");
            if (undone.kept > 0)
                text += u' ' + tr("%n record(s) that were changed since were left as they are.", nullptr,
                                  static_cast<int>(undone.kept));
            m_messages->showMessage({.tone = Tone::Positive, .text = text});
        });
}

QString ImportWizard::usualRejectsFile() const {
    const QFileInfo file(m_file.path);
    //: Added to the name of a file, for the rows of it that were not imported: "list-rows-to-fix.csv"
    const QString name = file.completeBaseName() + u'-' + tr("rows-to-fix") + u".csv"_s;
    const QFileInfo folder(file.absolutePath());
    return (folder.isWritable() ? folder.absoluteFilePath()
                                : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) +
           u'/' + name;
}

void ImportWizard::chooseRejectsFile() {
    const QString file = QFileDialog::getSaveFileName(this, tr("Where to write the rows left out"), m_rejects->text(),
                                                      tr("Lists (*.csv)"));
    if (!file.isEmpty())
        m_rejects->setText(QDir::toNativeSeparators(file));
}

} // namespace entraide
