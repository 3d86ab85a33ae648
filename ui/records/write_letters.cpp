// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/write_letters.h"

#include "domain/error.h"
#include "interchange/file_faults.h"
#include "interchange/mailto.h"
#include "storage/audit_paper.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/records/mail_windows.h"
#include "ui/words/error_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/desk_profile.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMails = 20; ///< one opens no more of them by hand
constexpr QSize letterSize{620, 560};

} // namespace

LettersDialog::LettersDialog(Desk& desk, QList<LetterReceiver> receivers, LetterKind kind, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_receivers(std::move(receivers))
    , m_kind(new QComboBox)
    , m_reason(new QLineEdit)
    , m_whom(new QLabel)
    , m_preview(new QPlainTextEdit)
    , m_mail(makeButton(tr("&Open in the mail program"), u"mail"_s))
    , m_table(makeButton(tr("Save for a mail &merge…"), u"file-out"_s)) {
    setObjectName(u"letters"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Write to volunteers"));
    m_kind->setObjectName(u"letterKind"_s);
    for (const LetterKind one : lettersToHelpers())
        m_kind->addItem(sentenceCase(word(one)), static_cast<int>(one));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_reason->setObjectName(u"letterReason"_s);
    m_reason->setPlaceholderText(tr("as it is to stand in the letter"));
    m_whom->setWordWrap(true);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("The letter to the first of them"));
    m_mail->setObjectName(u"letterMail"_s);
    m_table->setObjectName(u"letterTable"_s);
    m_mail->setDefault(true);
    makePrimary(*m_mail);
    auto* form = new QFormLayout;
    form->addRow(tr("&Letter"), m_kind);
    form->addRow(tr("&Reason"), m_reason);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_mail, QDialogButtonBox::ActionRole);
    buttons->addButton(m_table, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding);
    column->setSpacing(2 * Metrics::Grid);
    column->addLayout(form);
    column->addWidget(m_whom);
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LettersDialog::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &LettersDialog::refresh);
    connect(m_mail, &QPushButton::clicked, this, &LettersDialog::openInMailProgram);
    connect(m_table, &QPushButton::clicked, this, &LettersDialog::askForTable);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(letterSize);
    refresh();
}

LetterKind LettersDialog::kind() const {
    return static_cast<LetterKind>(m_kind->currentData().toInt());
}

void LettersDialog::setKind(LetterKind kind) {
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

void LettersDialog::setReason(const QString& reason) {
    m_reason->setText(reason);
}

QString LettersDialog::reason() const {
    return tellsReason(kind()) ? m_reason->text().trimmed() : QString();
}

Letter LettersDialog::letterTo(const LetterReceiver& receiver, bool byName) const {
    return letter(kind(), letterLanguage(receiver.person), byName ? receiver.person.givenName : QString(),
                  receiver.times, contactOf(m_desk).name, reason());
}

bool LettersDialog::areTimesOwn() const {
    return std::ranges::any_of(m_receivers, [](const LetterReceiver& receiver) { return !receiver.times.isEmpty(); });
}

void LettersDialog::refresh() {
    m_reason->setEnabled(tellsReason(kind()));
    const auto all = static_cast<int>(m_receivers.size());
    const auto without = static_cast<int>(
        std::ranges::count_if(m_receivers, [](const LetterReceiver& receiver) { return receiver.email.isEmpty(); }));
    QStringList sentences{tr("To %n volunteer(s), each in their own language.", nullptr, all)};
    if (without > 0)
        sentences.append(tr("%n of them cannot be written to by e-mail.", nullptr, without));
    if (areTimesOwn())
        sentences.append(tr("Each letter names the person's own times."));
    m_whom->setText(sentences.join(u' '));
    m_mail->setEnabled(all > without);
    m_table->setEnabled(all > 0);
    if (m_receivers.isEmpty()) {
        m_preview->clear();
        return;
    }
    const Letter first = letterTo(m_receivers.first(), true);
    m_preview->setPlainText(first.subject + u"\n\n"_s + first.body);
}

MailWindows LettersDialog::mails() const {
    struct Same {
        Letter letter;
        QStringList addresses;
    };
    QList<Same> groups;
    const bool byName = m_receivers.size() == 1 || areTimesOwn();
    for (const LetterReceiver& receiver : m_receivers) {
        if (receiver.email.isEmpty())
            continue;
        const Letter own = letterTo(receiver, byName);
        const auto same = std::ranges::find_if(groups, [&](const Same& group) {
            return group.letter.body == own.body && group.letter.subject == own.subject;
        });
        if (same == groups.end())
            groups.append({own, {receiver.email}});
        else
            same->addresses.append(receiver.email);
    }
    MailWindows all;
    for (const Same& group : std::as_const(groups)) {
        const MailWindows windows = mailWindows(group.addresses, group.letter.subject, group.letter.body);
        all.windows += windows.windows;
        all.refused += windows.refused;
    }
    return all;
}

bool LettersDialog::entered(QLatin1StringView format, qint64 rows) {
    try {
        enterExported(m_desk, {.kind = "letters"_L1, .format = format, .rows = rows});
        return true;
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return false;
    }
}

void LettersDialog::openInMailProgram() {
    const MailWindows windows = mails();
    if (windows.windows.size() > mostMails) {
        m_whom->setText(tr("These are %n mails, too many to open by hand. Save them for a mail merge instead.", nullptr,
                           static_cast<int>(windows.windows.size())));
        return;
    }
    qint64 receivers = 0;
    for (const MailWindow& window : windows.windows)
        receivers += window.addresses.size();
    if (!entered("mail"_L1, receivers))
        return;
    const QString text = m_receivers.isEmpty() ? QString() : letterTo(m_receivers.first(), true).body;
    switch (openMails(windows, text, parentWidget())) {
    case MailsOpened::None:
        Q_EMIT said(tr("No mail program could be opened. Save the letters for a mail merge instead."), Tone::Warning);
        return;
    case MailsOpened::All:
        Q_EMIT said(tr("A mail to %n address(es) is open in the mail program.", nullptr, static_cast<int>(receivers)),
                    Tone::Positive);
        break;
    case MailsOpened::First:
        Q_EMIT said(tr("The first of %n mail(s) is open in the mail program.", nullptr,
                       static_cast<int>(windows.windows.size())),
                    Tone::Positive);
        break;
    }
    accept();
}

void LettersDialog::askForTable() {
    auto* dialog =
        new QFileDialog(this, tr("Save for a mail merge"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("letters", "beginning of a file's name") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LettersDialog::writeTable);
    dialog->open();
}

void LettersDialog::writeTable(const QString& path) {
    QList<MergeLine> lines;
    const QString from = contactOf(m_desk).name;
    for (const LetterReceiver& receiver : std::as_const(m_receivers))
        lines.append(mergeLine(receiver, kind(), from, reason()));
    try {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            throw fault::ofFile(file);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (!entered("csv"_L1, lines.size()))
            return;
        writeMailMerge(file, mergeHeaders(), lines);
        if (!file.commit())
            throw fault::ofFile(file);
        Q_EMIT said(tr("The table for the mail merge is in “%1”: %n line(s).", nullptr, static_cast<int>(lines.size()))
                        .arg(QDir::toNativeSeparators(path)),
                    Tone::Positive);
        accept();
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
