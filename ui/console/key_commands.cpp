// SPDX-License-Identifier: GPL-3.0-or-later
// passphrase, rekey, recovery: what opens the desk's file.
#include "storage/audit_paper.h"
#include "storage/audit_trail.h"
#include "storage/desk_keys.h"
#include "storage/passphrase.h"
#include "storage/rekey.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/terminal_secret.h"
#include "ui/printing/recovery_sheet.h"
#include "ui/words/interface_language.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace entraide::console {

using namespace Qt::StringLiterals;

std::optional<QByteArray> askedPassphrase(Session& session) {
    QByteArray secret;
    if (session.line.has("new-passphrase-file"_L1)) {
        secret = secretIn(session.line.value("new-passphrase-file"_L1));
    } else if (!hasTerminal()) {
        session.fail(ExitStatus::Usage,
                     ConsoleWords::tr("There is no terminal to ask on: give the new passphrase with "
                                      "--new-passphrase-file."));
        return std::nullopt;
    } else {
        secret = secretFromTerminal(ConsoleWords::tr("New passphrase:")).value_or(QByteArray());
        if (secretFromTerminal(ConsoleWords::tr("The same again:")).value_or(QByteArray()) != secret) {
            session.fail(ExitStatus::BadInput, ConsoleWords::tr("The two are not the same. Nothing was changed."));
            return std::nullopt;
        }
    }
    if (const auto problem = problemOf(QString::fromUtf8(secret))) {
        session.fail(ExitStatus::BadInput,
                     *problem == PassphraseProblem::TooShort
                         ? ConsoleWords::tr("The passphrase is too short: at least %1 characters, please.")
                               .arg(shortestPassphrase)
                         : ConsoleWords::tr("This is among the first that others would try. Choose another one."));
        return std::nullopt;
    }
    return secret;
}

ExitStatus runPassphrase(Session& session) {
    QByteArray present = session.passphrase();
    if (present.isEmpty() && hasTerminal())
        present = secretFromTerminal(ConsoleWords::tr("Present passphrase:")).value_or(QByteArray());
    session.usePassphrase(present);
    Desk& desk = session.desk();
    if (desk.handle().slot == Vault::recoverySlot)
        return session.fail(ExitStatus::BadInput,
                            ConsoleWords::tr("A recovery sheet has no passphrase. Give a user one: users passphrase USER."));
    const auto next = askedPassphrase(session);
    if (!next)
        return ExitStatus::BadInput;
    DeskKeys(desk).setOwn(*next); // the present one has just opened the desk
    session.out.object({{u"changed"_s, true}, {u"slot"_s, desk.handle().slot}});
    session.out.line(ConsoleWords::tr("The passphrase is changed. The old one opens nothing here any more."));
    return ExitStatus::Done;
}

ExitStatus runRekey(Session& session) {
    Desk::Handle handle;
    QStringList keep;
    {
        Desk& desk = session.desk();
        desk.require(DeskAct::ManageKeys);
        const DeskKeys keys(desk);
        keep = keys.staying();
        handle = desk.handle();
    }
    session.closeDesk();
    handle.keyAndSalt = rekeyDesk(handle.file, handle.keyAndSalt, keep);
    const auto again = Desk::openAgain(handle);
    again->audit().enter(AuditAct::Rekeyed);
    QStringList left;
    for (const auto keys = DeskKeys(*again).all(); const DeskKeys::KeySlot& key : keys)
        left.append(key.name);
    session.out.object({{u"rekeyed"_s, true}, {u"slots"_s, QJsonArray::fromStringList(left)}});
    session.out.line(ConsoleWords::tr("The file has another key, for %n slot(s).", nullptr, static_cast<int>(left.size())));
    session.out.line(ConsoleWords::tr("Copies made until now still open with the old one."));
    return ExitStatus::Done;
}

ExitStatus runRecovery(Session& session) {
    const auto file = session.outputFile("pdf"_L1);
    if (!file)
        return ExitStatus::BadInput;
    Desk& desk = session.desk();
    desk.require(DeskAct::ManageKeys);
    DeskKeys keys(desk);
    const QString code = newRecoveryCode();
    const Language language = session.line.language.value_or(InterfaceLanguage::ofSystem());
    const Paginator pages =
        recoverySheet(letterHead(desk, session.today.date), desk.info().name, code, PrintWords({language}));
    enterPrinted(desk, {.kind = "recovery_sheet"_L1, .level = {}, .format = "pdf"_L1, .pages = pages.pageCount()});
    // The sheet first: a code that opens the desk and is written nowhere would help nobody.
    pages.writePdf(*file, ConsoleWords::tr("Recovery sheet"));
    keys.setRecovery(code);
    session.out.object({{u"file"_s, QFileInfo(*file).absoluteFilePath()}});
    session.out.line(ConsoleWords::tr("Wrote the recovery sheet to %1. Print it and delete the file; an older sheet opens "
                                      "nothing any more.")
                         .arg(QDir::toNativeSeparators(*file)));
    return ExitStatus::Done;
}

} // namespace entraide::console
