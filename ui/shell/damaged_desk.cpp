// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/damaged_desk.h"

#include "backups/copy_keys.h"
#include "backups/restore.h"
#include "backups/restore_plan.h"
#include "ui/common/button.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/common/list_table.h"
#include "ui/common/tone_label.h"
#include "ui/records/lines_view.h"
#include "ui/shell/dialog_parts.h"
#include "ui/words/backup_words.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 720;

QList<BackupCopy> copiesOf(const QString& deskFile) {
    QList<BackupCopy> all = BackupFolder::beside(deskFile).copies() + filesSetAside(deskFile);
    std::ranges::stable_sort(all, std::ranges::greater{}, &BackupCopy::made);
    return all;
}

/// What the worker needs; a value.
struct CopyWanted {
    BackupCopy copy;
    std::optional<QByteArray> key;
    QByteArray passphrase;
    QString deskFile;
    QDateTime now;
    std::optional<Desk::Handle> present;
};

std::unique_ptr<Desk> presentDesk(const CopyWanted& wanted) {
    if (!wanted.present)
        return nullptr;
    try {
        return Desk::openAgain(*wanted.present);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Damaged && error.code() != ErrorCode::WrongPassphrase) // of its first page
            throw;
        return nullptr;
    }
}

/// Gives the name of the file that was set aside.
QString takePlace(const CopyWanted& wanted, JobControl& control) {
    constexpr qint64 steps = 1000;
    control.setTotal(steps);
    const auto key = wanted.key ? wanted.key : keyByPassphrase(wanted.copy, wanted.passphrase);
    if (!key)
        throw Error(ErrorCode::WrongPassphrase, wanted.copy.file);
    RestoreOrder order{.copy = wanted.copy, .keyAndSalt = *key, .deskFile = wanted.deskFile, .now = wanted.now};
    order.progress = [&control](double share) {
        control.setDone(static_cast<qint64>(share * static_cast<double>(steps)));
        return !control.isCancelled();
    };
    try {
        restoreCopy(order, presentDesk(wanted).get());
        const auto completed = completeRestore(wanted.deskFile);
        return completed ? completed->setAside : QString();
    } catch (const Error& error) {
        dropPlannedRestore(wanted.deskFile);
        if (error.code() == ErrorCode::Cancelled)
            control.stopIfCancelled();
        throw;
    }
}

} // namespace

bool offersCopies(const Error& error, const QString& deskFile) {
    switch (error.code()) {
    case ErrorCode::Damaged:
        return true;
    case ErrorCode::KeysMissing:
    case ErrorCode::PlainBesideKeys:
    case ErrorCode::NotEncrypted:
    case ErrorCode::NotADesk:
    case ErrorCode::FileMissing:
        return !copiesOf(deskFile).isEmpty();
    default:
        return false;
    }
}

DamagedDeskDialog::DamagedDeskDialog(const Asked& asked, QWidget* parent)
    : QDialog(parent)
    , m_asked(asked)
    , m_copies(copiesOf(asked.file))
    , m_model(new LinesModel({tr("Made"), tr("Why"), tr("Holds"), tr("State")}, {}, this))
    , m_table(new ListTable)
    , m_loss(new ToneLabel)
    , m_ask(nullptr)
    , m_passphrase(new QLineEdit)
    , m_problem(new ToneLabel({}, Tone::Danger))
    , m_jobs(new JobBar)
    , m_open(makeButton(tr("Open this copy"), u"history"_s)) {
    if (QFileInfo::exists(asked.file) && !asked.keys.isEmpty())
        m_readable = readableContents(asked.file, asked.keys.first());
    build();
    list();
    m_table->chooseRow(
        std::max<int>(0, static_cast<int>(std::ranges::find_if(m_copies, &BackupCopy::isSound) - m_copies.begin())));
    if (chosen() == nullptr && !m_copies.isEmpty())
        m_table->chooseRow(0);
    refresh();
}

DamagedDeskDialog::~DamagedDeskDialog() = default;

QString DamagedDeskDialog::whatHappened() const {
    const QString where = QDir::toNativeSeparators(m_asked.file);
    if (m_asked.isNew)
        return tr("The copy becomes the desk of this PC: %1.").arg(where);
    switch (m_asked.error.code()) {
    case ErrorCode::FileMissing:
        return tr("%1 is not there any more. It may have been moved, renamed or deleted.").arg(where);
    case ErrorCode::KeysMissing:
        return tr("The key file beside %1 is not there, and without it no passphrase opens the desk. It may have been "
                  "moved, renamed or deleted.")
            .arg(where);
    case ErrorCode::PlainBesideKeys:
    case ErrorCode::NotEncrypted:
        return tr("%1 is not encrypted, as this desk has to be: somebody put another file in its place.").arg(where);
    default:
        return tr("%1 is damaged: what stands in it is not what the program wrote. A disk that fails, or a computer "
                  "that "
                  "went off, can do that.")
            .arg(where);
    }
}

void DamagedDeskDialog::build() {
    setObjectName(u"damagedDesk"_s);
    const QString heading = m_asked.isNew     ? tr("Restore a copy")
                            : m_asked.present ? tr("This desk is damaged")
                                              : tr("This desk cannot be opened");
    setWindowTitle(heading);
    QVBoxLayout* column = dialogColumn(*this);
    setMinimumWidth(dialogWidth);
    column->addWidget(dialogHeading(heading));
    column->addWidget(dialogParagraph(whatHappened()));
    column->addWidget(dialogParagraph(
        m_asked.isNew
            ? tr("The copy itself stays as it is. It opens with the passphrases that were good when it was made; the "
                 "recovery sheet of that time opens it too.")
        : m_copies.isEmpty()
            ? tr("Nothing was changed in it. There are no copies beside it. If you keep copies elsewhere, on a stick "
                 "or "
                 "another disk, choose one of them. Otherwise leave the file as it is and ask who looks after this "
                 "computer.")
            : tr("Nothing was changed in it, and its copies are safe. A copy can take its place; the present file is "
                 "kept beside it under another name, so that nothing is lost that may still be saved from it.")));
    column->addWidget(m_jobs);
    column->addWidget(buildCopies(), 1);
    m_ask = buildPassphrase();
    column->addWidget(m_ask);
    m_loss->setObjectName(u"damagedLoss"_s);
    m_loss->setWordWrap(true);
    column->addWidget(m_loss);
    m_problem->setObjectName(u"damagedProblem"_s);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_open->setObjectName(u"damagedOpen"_s);
    makePrimary(*m_open);
    m_open->setDefault(true);
    auto* other = makeButton(tr("Another copy…"), u"folder"_s);
    other->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    buttons->addButton(other, QDialogButtonBox::ActionRole);
    buttons->addButton(m_asked.isNew ? tr("Not now") : tr("Leave it as it is"), QDialogButtonBox::RejectRole)
        ->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_open, &QPushButton::clicked, this, &DamagedDeskDialog::restore);
    connect(other, &QPushButton::clicked, this, &DamagedDeskDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_passphrase, &QLineEdit::textChanged, this, &DamagedDeskDialog::refresh);
}

QWidget* DamagedDeskDialog::buildCopies() {
    m_table->setObjectName(u"damagedCopies"_s);
    m_table->setAccessibleName(tr("Copies of the desk"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDefaultWidths({136, 184, 240, 96});
    connect(m_table, &ListTable::currentRowChanged, this, &DamagedDeskDialog::refresh);
    connect(m_table, &ListTable::opened, this, &DamagedDeskDialog::restore);
    return m_table;
}

QWidget* DamagedDeskDialog::buildPassphrase() {
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setObjectName(u"damagedPassphrase"_s);
    auto* ask = new QWidget;
    auto* form = new QFormLayout(ask);
    form->setContentsMargins({});
    form->addRow(tr("&Passphrase of the copy"), m_passphrase);
    return ask;
}

void DamagedDeskDialog::list() {
    QList<PanelLine> lines;
    for (const BackupCopy& copy : std::as_const(m_copies)) {
        const bool isSound = copy.isSound();
        const bool isAside = copy.reason == BackupReason::SetAside;
        PanelLine line;
        line.id = copy.file;
        line.cells = {dateTimeText(copy.made.toLocalTime()), word(copy.reason),
                      copy.manifest ? recordsText(copy.manifest->contents.records()) : QString(),
                      isSound   ? word(CopyState::Sound)
                      : isAside ? tr("kept as it was")
                                : tr("to be looked at")};
        line.stateCell = 3;
        line.icon = isSound ? u"state-done"_s : u"warning"_s;
        line.tone = isSound ? Tone::Positive : Tone::Warning;
        line.bold = false;
        lines.append(line);
    }
    m_model->setLines(lines);
    m_table->setVisible(!lines.isEmpty());
}

const BackupCopy* DamagedDeskDialog::chosen() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_copies.size() ? &m_copies[row] : nullptr;
}

std::optional<QByteArray> DamagedDeskDialog::keyOfChosen() const {
    const BackupCopy* copy = chosen();
    if (!copy)
        return std::nullopt;
    if (copy->manifest && copy->manifest->keyMark.isEmpty())
        return QByteArray();
    const auto known = std::ranges::find_if(m_asked.keys, [&](const QByteArray& key) {
        return copy->manifest && keyMarkOf(key) == copy->manifest->keyMark;
    });
    return known == m_asked.keys.end() ? std::nullopt : std::optional(*known);
}

QString DamagedDeskDialog::lossText(const BackupCopy& copy) const {
    if (!copy.manifest)
        return tr("Nothing is known of what this copy holds. It is read through before it is opened.");
    const DeskContents& then = copy.manifest->contents;
    const QString made = tr("It holds the desk as it was on %1.").arg(dateTimeText(copy.made.toLocalTime()));
    if (!m_readable || m_readable->team != then.team)
        return made + u' ' + tr("What was written since is not in it.");
    const qint64 lost = m_readable->databases.value(m_readable->teamDatabase).sequence -
                        then.databases.value(then.teamDatabase).sequence;
    return made + u' ' +
           (lost > 0 ? tr("%n change(s) that were written since are not in it; enter them again.", nullptr,
                          static_cast<int>(lost))
                     : tr("Nothing was written since."));
}

void DamagedDeskDialog::refresh() {
    const BackupCopy* copy = chosen();
    const bool knows = keyOfChosen().has_value();
    m_ask->setVisible(copy && !knows);
    m_loss->setVisible(copy);
    m_loss->setText(copy ? lossText(*copy) : QString());
    m_open->setEnabled(copy && !m_job && (knows || !m_passphrase->text().isEmpty()));
    m_open->setText(copy ? tr("Open the copy of %1").arg(dateTimeText(copy->made.toLocalTime()))
                         : tr("Open this copy"));
    m_table->setEnabled(!m_job);
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void DamagedDeskDialog::choose() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("A copy of the desk"), QFileInfo(m_asked.file).absolutePath(),
                                     tr("Desks (*.entraide);;All files (*)"));
    if (!file.isEmpty())
        addCopy(file);
}

void DamagedDeskDialog::addCopy(const QString& file) {
    const auto copy = BackupFolder::copyIn(file);
    if (!copy || QFileInfo(file) == QFileInfo(m_asked.file))
        return;
    m_copies.removeIf([&](const BackupCopy& one) { return one.file == copy->file; });
    m_copies.prepend(*copy);
    list();
    m_table->chooseRow(0);
    refresh();
}

void DamagedDeskDialog::restore() {
    if (!m_open->isEnabled())
        return;
    m_problem->clear();
    const CopyWanted wanted{*chosen(),    keyOfChosen(), m_passphrase->text().toUtf8(),
                            m_asked.file, m_asked.now,   m_asked.present};
    m_job = Job::run<QString>(
        tr("Restoring the copy"), [wanted](JobControl& control) { return takePlace(wanted, control); },
        [this](const QString& setAside) {
            m_setAside = setAside;
            m_passphrase->clear();
            accept();
        },
        [this](const std::exception_ptr& fault) { fail(fault); }, this);
    connect(m_job, &Job::finished, this, [this] {
        m_job = nullptr;
        refresh();
    });
    m_jobs->watch(*m_job);
    refresh();
}

void DamagedDeskDialog::fail(const std::exception_ptr& fault) {
    m_problem->setText(backupErrorText(errorOf(fault, m_asked.file), m_asked.file));
    refresh();
}

} // namespace entraide
