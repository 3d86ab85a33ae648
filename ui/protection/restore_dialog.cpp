// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/restore_dialog.h"

#include "backups/copy_keys.h"
#include "domain/error.h"
#include "storage/desk.h"
#include "storage/desk_copy.h"
#include "ui/common/button.h"
#include "ui/common/job_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/protection/backup_jobs.h"
#include "ui/words/backup_words.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int restoreDialogDialogWidth = 560;

QLabel* wrapped(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RestoreDialog::RestoreDialog(Desk& desk, const BackupCopy& copy, const QDateTime& now, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_copy(copy)
    , m_now(now)
    , m_key(keyFor(copy, keysOf(desk.handle())))
    , m_facts(wrapped({}))
    , m_state(new ToneLabel)
    , m_other(new QWidget)
    , m_passphrase(new QLineEdit)
    , m_beside(new QRadioButton(tr("As a &new file beside this desk")))
    , m_inPlace(new QRadioButton(tr("In the &place of this desk")))
    , m_evenDamaged(new QCheckBox(tr("Restore it &although it is not what was written")))
    , m_problem(new ToneLabel({}, Tone::Danger))
    , m_jobs(new JobBar)
    , m_restore(makeButton(tr("Restore"), u"history"_s)) {
    build();
    if (m_key)
        readCopy();
    refresh();
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::build() {
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore a copy"));
    setMinimumWidth(restoreDialogDialogWidth);
    auto* title = wrapped(tr("The copy of %1").arg(dateTimeText(m_copy.made.toLocalTime())));
    title->setFont(pageTitleFont(font()));
    m_facts->setObjectName(u"restoreFacts"_s);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"restoreState"_s);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"restoreProblem"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setObjectName(u"copyPassphrase"_s);
    auto* open = makeButton(tr("&Open the copy"), u"key"_s);
    open->setAutoDefault(false);
    auto* form = new QFormLayout(m_other);
    form->setContentsMargins({});
    form->addRow(wrapped(tr("This copy was made with another key. Type a passphrase that opened the desk then.")));
    form->addRow(tr("Passph&rase"), m_passphrase);
    form->addRow(open);
    m_beside->setObjectName(u"restoreBeside"_s);
    m_inPlace->setObjectName(u"restoreInPlace"_s);
    m_evenDamaged->setObjectName(u"restoreDamaged"_s);
    m_beside->setChecked(true);
    m_restore->setObjectName(u"restoreNow"_s);
    makePrimary(*m_restore);
    m_restore->setDefault(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_jobs);
    column->addWidget(m_state);
    column->addWidget(m_facts);
    column->addWidget(m_other);
    column->addWidget(m_beside);
    column->addWidget(wrapped(tr("This desk stays as it is. The new file is a desk of its own.")));
    column->addWidget(m_inPlace);
    column->addWidget(
        wrapped(tr("This desk's file is set aside and kept under another name; nothing is deleted. The desk "
                   "is closed and opened again.")));
    column->addWidget(m_evenDamaged);
    if (m_desk.info().encrypted)
        column->addWidget(
            wrapped(tr("The restored desk opens with the passphrases, and knows the users, of the time of "
                       "the copy.")));
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(open, &QPushButton::clicked, this, &RestoreDialog::tryPassphrase);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &RestoreDialog::tryPassphrase);
    connect(m_evenDamaged, &QCheckBox::toggled, this, &RestoreDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RestoreDialog::watch(Job* job) {
    m_job = job;
    m_jobs->watch(*job);
    m_problem->clear();
    connect(job, &Job::finished, this, [this] {
        m_job = nullptr;
        refresh();
    });
    refresh();
}

void RestoreDialog::fail(const std::exception_ptr& fault) {
    m_problem->setText(backupErrorText(errorOf(fault, m_copy.file), m_desk.info().file));
    refresh();
}

void RestoreDialog::readCopy() {
    watch(runOnCopies<RestorePreview>(
        tr("Reading the copy"), m_desk.handle(),
        [copy = m_copy, key = *m_key](Desk& desk, const CopyProgress& progress) {
            return previewRestore(copy, key, contentsOf(desk.database()), progress);
        },
        [this](const RestorePreview& preview) { showPreview(preview); },
        [this](const std::exception_ptr& fault) { fail(fault); }, this));
}

void RestoreDialog::showPreview(const RestorePreview& preview) {
    m_preview = preview;
    m_facts->setText(sentencesFor(preview).join(u'\n'));
    const bool isSound = preview.report.state == CopyState::Sound;
    m_state->setTone(isSound ? Tone::Positive : Tone::Warning);
    m_state->setText(sentenceFor(preview.report));
    Q_EMIT previewed();
}

void RestoreDialog::tryPassphrase() {
    if (m_job)
        return;
    watch(Job::run<std::optional<QByteArray>>(
        tr("Opening the copy"),
        [copy = m_copy, passphrase = m_passphrase->text().toUtf8()](JobControl&) {
            return keyByPassphrase(copy, passphrase);
        },
        [this](const std::optional<QByteArray>& key) {
            if (!key) {
                m_problem->setText(tr("This passphrase does not open the copy. Check it, capital letters too."));
                return;
            }
            m_passphrase->clear();
            m_key = key;
            // The job that is ending still counts as under way.
            QMetaObject::invokeMethod(this, &RestoreDialog::readCopy, Qt::QueuedConnection);
        },
        [this](const std::exception_ptr& fault) { fail(fault); }, this));
}

void RestoreDialog::restore() {
    if (m_job || !m_key)
        return;
    RestoreOrder order{.copy = m_copy, .keyAndSalt = *m_key, .deskFile = m_desk.info().file};
    order.now = m_now;
    order.evenDamaged = m_evenDamaged->isChecked();
    const bool inPlace = m_inPlace->isChecked();
    if (!inPlace)
        //: Part of a file's name: "desk restored 2026-11-29.entraide"
        order.to = nameForRestored(order.deskFile, tr("restored"), m_now.date());
    watch(runOnCopies<Restored>(
        tr("Restoring the copy"), m_desk.handle(),
        [order](Desk& desk, const CopyProgress& progress) {
            RestoreOrder told = order;
            told.progress = progress;
            return restoreCopy(told, &desk);
        },
        [this, inPlace](const Restored& restored) { this->restored(restored, inPlace); },
        [this](const std::exception_ptr& fault) { fail(fault); }, this));
}

void RestoreDialog::restored(const Restored& restored, bool inPlace) {
    accept();
    if (inPlace)
        Q_EMIT restoredInPlace();
    else
        Q_EMIT restoredBeside(restored.file);
}

void RestoreDialog::refresh() {
    const bool idle = !m_job;
    const bool isDamaged = m_preview && m_preview->report.state == CopyState::Damaged;
    const bool mayGo = m_preview && (m_preview->report.state == CopyState::Sound ||
                                     m_preview->report.state == CopyState::KeysMissing ||
                                     (isDamaged && m_preview->report.isReadable && m_evenDamaged->isChecked()));
    m_other->setVisible(!m_key);
    m_evenDamaged->setVisible(isDamaged && m_preview->report.isReadable);
    m_restore->setEnabled(idle && m_key && mayGo);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_state->setVisible(!m_state->text().isEmpty());
    m_facts->setVisible(!m_facts->text().isEmpty());
}

} // namespace entraide
