// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/person_rights.h"

#include "domain/consent.h"
#include "domain/error.h"
#include "domain/permissions.h"
#include "privacy/access_file.h"
#include "privacy/consent_desk.h"
#include "storage/audit_paper.h"
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/common/job.h"
#include "ui/printing/access_file_sheet.h"
#include "ui/printing/print_dialogs.h"
#include "ui/sharing/consent_dialogs.h"
#include "ui/words/error_words.h"
#include "ui/words/privacy_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QDir>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Whole or not at all. Throws Error.
void writeJson(const QString& path, const QJsonObject& object) {
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::NoPermission, path,
                    file.errorString());
}

} // namespace

PersonRights::PersonRights(PageContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page) {}

PersonRights::PersonRights(PageContext& context, QWidget& page, const QString& prefix,
                           std::function<std::optional<PersonId>()> person)
    : PersonRights(context, page) {
    m_person = std::move(person);
    const auto add = [&](const QString& id, const Command::Text& text, void (PersonRights::*run)(const PersonId&),
                         std::function<bool(const PersonId&)> enabled) {
        auto* command = new Command(
            prefix + u'.' + id, text, {},
            [this, run] {
                if (const auto who = m_person())
                    (this->*run)(*who);
            },
            this);
        command->inside(page);
        command->enabledWhen([this, enabled = std::move(enabled)] {
            const auto who = m_person();
            return who && enabled(*who);
        });
        m_commands.append(command);
    };
    add(u"accessFile"_s,
        {tr("Access file…"), tr("All that is kept of this person, to be given to them"), u"file-text"_s},
        &PersonRights::makeAccessFile,
        [this](const PersonId&) { return !m_isReading && m_context.desk.may(DeskAct::AccessFile); });
    add(u"consent"_s, {tr("Note a consent…"), tr("What this person agrees to, since when"), u"check"_s},
        &PersonRights::noteConsent, [](const PersonId&) { return true; });
    add(u"withdraw"_s, {tr("Take back a consent…"), tr("Shows what follows from it, and asks"), u"state-refused"_s},
        &PersonRights::withdrawConsent, [this](const PersonId& id) {
            const auto who = m_context.desk.find<Person>(id);
            return who && std::ranges::any_of(enumValues<Consent>(),
                                              [&](Consent one) { return standingConsent(*who, one) != nullptr; });
        });
}

void PersonRights::makeAccessFile(const PersonId& person) {
    if (m_isReading)
        return;
    m_isReading = true;
    using Read = std::shared_ptr<const AccessFile>;
    auto* job = Job::run<Read>(
        tr("Reading all that is kept"),
        [handle = m_context.desk.handle(), person, now = m_context.today().now](JobControl&) {
            const auto desk = Desk::openAgain(handle);
            const auto file = accessFile(*desk, person, now);
            return file ? std::make_shared<const AccessFile>(*file) : Read();
        },
        [this](const Read& file) {
            if (file)
                showFile(file);
            else
                Q_EMIT said(tr("This person is not here any more."), Tone::Warning);
        },
        [this](const std::exception_ptr& fault) {
            Q_EMIT said(sentenceFor(errorOf(fault, m_context.desk.info().file)), Tone::Danger);
        },
        this);
    connect(job, &Job::finished, this, [this] {
        m_isReading = false;
        for (Command* command : std::as_const(m_commands))
            command->refresh();
    });
}

void PersonRights::showFile(std::shared_ptr<const AccessFile> file) {
    auto* box = new QMessageBox(&m_page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"accessFileBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Access file"));
    box->setText(tr("All that this desk keeps of %1: %n record(s).", "a name", static_cast<int>(file->records.size()))
                     .arg(file->name));
    box->setInformativeText(
        tr("The paper is in %1, which the person reads. Other people stand in it by their initials. Look it through "
           "before you hand it over: a first name alone is not recognised.",
           "a language")
            .arg(word(accessFileLanguage(*file))));
    QPushButton* paper = box->addButton(tr("Print…"), QMessageBox::AcceptRole);
    QPushButton* pdf = box->addButton(tr("Save as PDF…"), QMessageBox::AcceptRole);
    QPushButton* json = box->addButton(tr("Save as data…"), QMessageBox::AcceptRole);
    box->addButton(tr("Close"), QMessageBox::RejectRole);
    pdf->setObjectName(u"accessFilePdf"_s);
    json->setObjectName(u"accessFileJson"_s);
    connect(paper, &QPushButton::clicked, this, [this, file] {
        const auto pages = std::make_shared<const Paginator>(accessFilePages(*file, accessFileLanguage(*file)));
        const LeavingPaper leaving{
            .kind = "access_file"_L1, .level = "coordinator"_L1, .record = file->person.toString()};
        askToPrint(m_page, m_context.desk, leaving, pages, tr("Access file"), [this](const QString& failure) {
            if (!failure.isEmpty())
                Q_EMIT said(failure, Tone::Danger);
        });
    });
    const QString name = tr("access-file", "beginning of a file's name");
    connect(pdf, &QPushButton::clicked, this, [this, file, name] {
        askForFile(m_page, tr("Save the access file"), name + u".pdf"_s,
                   [this, file](const QString& path) { write(*file, path, true); });
    });
    connect(json, &QPushButton::clicked, this, [this, file, name] {
        askForFile(m_page, tr("Save the access file"), name + u".json"_s,
                   [this, file](const QString& path) { write(*file, path, false); });
    });
    box->open();
    Q_EMIT fileShown();
}

void PersonRights::write(const AccessFile& file, const QString& path, bool isPdf) {
    try {
        const LeavingPaper leaving{.kind = "access_file"_L1,
                                   .level = "coordinator"_L1,
                                   .format = isPdf ? "pdf"_L1 : "json"_L1,
                                   .record = file.person.toString()};
        if (isPdf) {
            enterPrinted(m_context.desk, leaving);
            writeAccessFilePdf(file, accessFileLanguage(file), path);
        } else {
            enterExported(m_context.desk, leaving);
            writeJson(path, jsonOf(file));
        }
        Q_EMIT said(tr("The access file is in “%1”. It is not encrypted: hand it over, then delete it.")
                        .arg(QDir::toNativeSeparators(path)),
                    Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void PersonRights::noteConsent(const PersonId& id) {
    const auto person = m_context.desk.find<Person>(id);
    if (!person)
        return;
    auto* dialog = new ConsentDialog(fullName(*person), m_context.today().date, &m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        try {
            const auto outcome = giveConsent(m_context.desk, id, dialog->consent(), m_context.today().date);
            if (const auto* refusal = std::get_if<ConsentRefusal>(&outcome))
                Q_EMIT said(sentenceFor(*refusal), Tone::Warning);
            else
                Q_EMIT done(tr("The consent is noted."), tr("Undo the consent"), std::get<ChangeSet>(outcome));
        } catch (const Error& error) {
            Q_EMIT said(sentenceFor(error), Tone::Danger);
        }
    });
    dialog->open();
}

void PersonRights::withdrawConsent(const PersonId& id) {
    const auto person = m_context.desk.find<Person>(id);
    if (!person)
        return;
    auto* dialog = new WithdrawDialog(m_context.desk, *person, m_context.today().date, &m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        try {
            const auto outcome =
                entraide::withdrawConsent(m_context.desk, id, dialog->what(), dialog->on(), m_context.today().date);
            if (const auto* refusal = std::get_if<ConsentRefusal>(&outcome))
                Q_EMIT said(sentenceFor(*refusal), Tone::Warning);
            else
                Q_EMIT done(tr("The consent is taken back: %1.", "for what").arg(word(dialog->what())),
                            tr("Undo the taking back"), std::get<ChangeSet>(outcome));
        } catch (const Error& error) {
            Q_EMIT said(sentenceFor(error), Tone::Danger);
        }
    });
    dialog->open();
}

} // namespace entraide
