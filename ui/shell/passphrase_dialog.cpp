// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_dialog.h"

#include "domain/error.h"
#include "storage/passphrase.h"
#include "storage/unlock_tries.h"
#include "ui/common/button.h"
#include "ui/common/job.h"
#include "ui/protection/keychain.h"
#include "ui/protection/passphrase_edit.h"
#include "ui/shell/dialog_parts.h"
#include "ui/words/error_words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(const Asked& asked, UnlockTries& tries, QWidget* parent)
    : QDialog(parent)
    , m_asked(asked)
    , m_tries(tries)
    , m_passphrase(new PassphraseEdit)
    , m_problem(dialogProblem())
    , m_remember(new QCheckBox(tr("&Remember on this computer")))
    , m_open(makeButton(tr("Open the desk"), u"unlock"_s)) {
    setWindowTitle(tr("Passphrase"));
    const QString name = QFileInfo(asked.file).completeBaseName();
    QVBoxLayout* column = dialogColumn(*this);
    column->addWidget(dialogHeading(asked.isLocked ? tr("%1 is locked").arg(name) : tr("Open %1").arg(name)));
    auto* form = new QFormLayout;
    form->addRow(tr("&Passphrase"), m_passphrase);
    column->addLayout(form);
    column->addWidget(m_remember);
    m_remember->setVisible(asked.keychain && !asked.isLocked);
    m_remember->setChecked(asked.isRemembered);
    m_remember->setToolTip(tr("In this computer's keychain, for whoever is logged in here. Only where nobody else uses "
                              "your account."));
    m_problem->setObjectName(u"unlockProblem"_s);
    column->addWidget(m_problem);
    auto* forgotten =
        dialogParagraph(tr("Forgotten? Type the code of the recovery sheet here. Nobody else can open the desk."));
    forgotten->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(forgotten);
    makePrimary(*m_open);
    m_open->setDefault(true);
    m_open->setObjectName(u"openDesk"_s);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    QPushButton* leave = buttons->addButton(tr("Another desk"), QDialogButtonBox::RejectRole);
    leave->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_open, &QPushButton::clicked, this, [this] { tryIt(m_passphrase->secret(), false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_passphrase, &QLineEdit::textChanged, this, &PassphraseDialog::refresh);
    connect(m_passphrase, &PassphraseEdit::capsLockChanged, this, &PassphraseDialog::refresh);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &PassphraseDialog::refresh);
    m_passphrase->setFocus();
    refresh();
    if (asked.keychain && asked.isRemembered && !asked.isLocked)
        askKeychain();
}

PassphraseDialog::~PassphraseDialog() = default;

/// Nobody waits for the keychain: it may ask for a password of its own.
void PassphraseDialog::askKeychain() {
    const QPointer<PassphraseDialog> here(this);
    m_asked.keychain->read(keychainKey(m_asked.file), [here](const std::optional<QByteArray>& secret) {
        if (here && secret && !secret->isEmpty() && !here->m_job && here->m_passphrase->text().isEmpty() &&
            here->m_tries.secondsLeft(here->m_asked.now()) == 0)
            here->tryIt(*secret, true);
    });
}

void PassphraseDialog::tryIt(const QByteArray& passphrase, bool isKept) {
    if (m_job || passphrase.isEmpty() || m_tries.secondsLeft(m_asked.now()) > 0)
        return;
    m_sentence.clear();
    m_job = Job::run<std::optional<Opened>>(
        tr("Opening the desk"),
        [file = m_asked.file, passphrase, first = m_tries.lastSlot()](JobControl&) -> std::optional<Opened> {
            Vault vault = Vault::read(Vault::fileFor(file));
            const auto unlocked = vault.open(passphrase, first);
            return unlocked ? std::optional(Opened{std::move(vault), *unlocked, passphrase}) : std::nullopt;
        },
        [this, passphrase, isKept](const std::optional<Opened>& opened) { tried(opened, passphrase, isKept); },
        [this](const std::exception_ptr& fault) { failed(errorOf(fault)); }, this);
    m_job->setCancellable(false);
    connect(m_job, &Job::finished, this, [this] {
        m_job = nullptr;
        refresh();
    });
    refresh();
}

void PassphraseDialog::tried(const std::optional<Opened>& opened, const QByteArray& passphrase, bool isKept) {
    if (opened) {
        m_opened = opened;
        m_passphrase->clear();
        accept();
        return;
    }
    if (isKept) { // it was changed since: nobody has guessed
        m_sentence = tr("The passphrase in the keychain is not that of the desk any more.");
        Q_EMIT keptIsStale();
        return;
    }
    m_tries.noteFailure(m_asked.now());
    m_sentence = looksLikeRecoveryCode(QString::fromUtf8(passphrase))
                     ? tr("If this is the code of the recovery sheet, a character is not right. Compare it group by "
                          "group.")
                     : sentenceFor(Error(ErrorCode::WrongPassphrase, m_asked.file));
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

void PassphraseDialog::failed(const Error& error) {
    m_sentence = sentenceFor(error);
}

void PassphraseDialog::showProblem(const QString& sentence) {
    m_sentence = sentence;
    refresh();
}

PassphraseDialog::Opened PassphraseDialog::take() {
    Opened opened = std::move(m_opened.value());
    m_opened.reset();
    return opened;
}

bool PassphraseDialog::wantsRemembering() const {
    return !m_remember->isHidden() && m_remember->isChecked();
}

void PassphraseDialog::refresh() {
    const int left = m_tries.secondsLeft(m_asked.now());
    m_open->setEnabled(!m_job && left == 0 && !m_passphrase->text().isEmpty());
    m_passphrase->setReadOnly(m_job != nullptr);
    QStringList text;
    if (m_job)
        text.append(tr("One moment…"));
    else if (!m_sentence.isEmpty())
        text.append(m_sentence);
    if (!m_job && left > 0)
        text.append(tr("You can try again in %n second(s).", nullptr, left));
    if (!m_job && m_passphrase->hasCapsLock())
        text.append(tr("Caps Lock seems to be on."));
    m_problem->setText(text.join(u' '));
    m_problem->setVisible(!text.isEmpty());
    if (left > 0)
        m_second.start();
    else
        m_second.stop();
}

} // namespace entraide
