// SPDX-License-Identifier: GPL-3.0-or-later
// users: who works at the desk, as what, with which passphrase.
#include "storage/desk_keys.h"
#include "storage/passphrase.h"
#include "storage/users.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/json_values.h"
#include "ui/words/state_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/user_desk.h"

#include <QJsonArray>

#include <algorithm>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QString slotState(const QList<DeskKeys::KeySlot>& keys, const QString& user) {
    const auto key = std::ranges::find(keys, user, &DeskKeys::KeySlot::name);
    return key == keys.end() ? u"none"_s : key->isFirst ? u"first"_s : u"own"_s;
}

ExitStatus listUsers(Session& session) {
    Desk& desk = session.desk();
    const auto keys = desk.info().encrypted ? DeskKeys(desk).all() : QList<DeskKeys::KeySlot>();
    QJsonArray all;
    QList<User> users; // as whoever asks may see them
    desk.forEach<User>([&](const User& user) { users.append(user); });
    for (const User& user : std::as_const(users)) {
        const QString id = user.id.toString();
        all.append(QJsonObject{{u"id"_s, id},
                               {u"name"_s, user.name},
                               {u"role"_s, QString(enumName(user.role))},
                               {u"state"_s, QString(enumName(user.state))},
                               {u"since"_s, isoDate(user.since)},
                               {u"until"_s, isoDate(user.until)},
                               {u"volunteer"_s, user.volunteer.toString()},
                               {u"passphrase"_s, slotState(keys, id)}});
        session.out.line(u"%1  %2  %3  %4"_s.arg(
            id, user.name, user.state == UserState::Left ? word(user.state) : word(user.role), slotState(keys, id)));
    }
    QStringList others;
    for (const DeskKeys::KeySlot& key : keys) {
        if (!UserId::fromString(key.name))
            others.append(key.name);
    }
    session.out.object({{u"users"_s, all}, {u"other_slots"_s, QJsonArray::fromStringList(others)}});
    if (all.isEmpty())
        session.out.line(ConsoleWords::tr("The desk has no users: whoever knows its passphrase may do everything."));
    return ExitStatus::Done;
}

/// By id, or by a name that only one of them has; who works here goes before who has left.
std::optional<User> namedUser(Session& session, const QString& text) {
    std::optional<User> found;
    for (const QList<User> users = usersOf(session.desk()); const User& user : users) {
        if (user.id.toString() == text)
            return user;
        if (user.name.compare(text, Qt::CaseInsensitive) == 0 && (!found || user.state == UserState::Active))
            found = user;
    }
    if (!found)
        session.fail(ExitStatus::NotFound, ConsoleWords::tr("Nobody called “%1” works at this desk.").arg(text));
    return found;
}

/// None, with a failure said, when it is none of those that people have.
std::optional<Role> roleOf(Session& session) {
    const QString text = session.line.value("role"_L1);
    const auto role = enumFromName<Role>(text);
    if (role && *role != Role::Partner)
        return role;
    session.fail(ExitStatus::Usage, ConsoleWords::tr("--role cannot be “%1”. It can be: %2.")
                                        .arg(text, u"reader, volunteer, coordinator, privacy_officer, administrator"_s));
    return std::nullopt;
}

VolunteerId volunteerOf(const Session& session) {
    return VolunteerId::fromString(session.line.value("volunteer"_L1)).value_or(VolunteerId());
}

/// Gives a first passphrase: that of the file, else one that is proposed and shown this once.
ExitStatus give(Session& session, const User& user, QJsonObject answer) {
    Desk& desk = session.desk();
    QByteArray secret;
    if (session.line.has("new-passphrase-file"_L1)) {
        const auto typed = askedPassphrase(session);
        if (!typed)
            return ExitStatus::BadInput;
        secret = *typed;
    } else {
        secret = proposedPassphrase().toLatin1();
        answer.insert(u"first_passphrase"_s, QString::fromLatin1(secret));
    }
    DeskKeys(desk).give(user.id.toString(), secret);
    session.out.object(answer);
    session.out.line(ConsoleWords::tr("%1 has a first passphrase on this PC, and changes it when it is used.").arg(user.name));
    if (answer.contains("first_passphrase"_L1))
        session.out.line(ConsoleWords::tr("It is shown only now: %1").arg(QString::fromLatin1(secret)));
    return ExitStatus::Done;
}

ExitStatus add(Session& session, const QString& name) {
    const auto role = roleOf(session);
    if (!role)
        return ExitStatus::Usage;
    Desk& desk = session.desk();
    const bool isEncrypted = desk.info().encrypted;
    const bool isFirst = !hasUsers(desk);
    if (isEncrypted)
        desk.require(DeskAct::ManageKeys);
    const bool isByTheSheet = desk.handle().slot == Vault::recoverySlot;
    // Before anybody is written down: what cannot be a passphrase adds nobody.
    std::optional<QByteArray> secret;
    if (isEncrypted && ((isFirst && isByTheSheet) || (!isFirst && session.line.has("new-passphrase-file"_L1)))) {
        secret = askedPassphrase(session);
        if (!secret)
            return ExitStatus::BadInput;
    }
    const auto done = UserDesk(desk).addUser({name, *role, volunteerOf(session)}, session.today);
    if (!done)
        return session.fail(done.refusal());
    const auto user = desk.find<User>(done->user);
    const QJsonObject answer{{u"id"_s, done->user.toString()}, {u"role"_s, QString(enumName(*role))}};
    if (isEncrypted && isFirst && isByTheSheet)
        DeskKeys(desk).beginUsersAnew(done->user.toString(), *secret);
    if (!isEncrypted || (isFirst && desk.handle().slot != Vault::deskSlot)) {
        session.out.object(answer);
        session.out.line(ConsoleWords::tr("%1 works here now.").arg(name));
        return ExitStatus::Done;
    }
    if (!isFirst)
        return give(session, *user, answer);
    if (!DeskKeys(desk).beginUsers(done->user.toString(), session.passphrase()))
        throw Error(ErrorCode::WrongPassphrase, session.deskFile());
    session.out.object(answer);
    session.out.line(ConsoleWords::tr("%1 is the first user, and administers the desk with its passphrase.").arg(name));
    return ExitStatus::Done;
}

ExitStatus said(Session& session, const Outcome<UserDone>& done, const QString& sentence) {
    if (!done)
        return session.fail(done.refusal());
    session.out.object({{u"id"_s, done->user.toString()}});
    session.out.line(sentence);
    return ExitStatus::Done;
}

ExitStatus end(Session& session, const User& user) {
    Desk& desk = session.desk();
    if (user.id == desk.actor().user)
        return session.fail(ExitStatus::BadInput,
                            ConsoleWords::tr("You cannot end yourself. Ask another administrator."));
    const auto done = UserDesk(desk).endUser(user.id, session.today);
    if (done && desk.info().encrypted)
        DeskKeys(desk).take(user.id.toString());
    return said(session, done,
                ConsoleWords::tr("%1 works here no more. Copies made before still open with their passphrase; “rekey” "
                                 "gives the file another key.")
                    .arg(user.name));
}

} // namespace

ExitStatus runUsers(Session& session) {
    const QStringList& operands = session.line.operands;
    const QString verb = operands.value(0);
    if (verb.isEmpty())
        return listUsers(session);
    const QString name = operands.value(1).simplified();
    if (name.isEmpty() ||
        !QStringList{u"add"_s, u"role"_s, u"passphrase"_s, u"end"_s, u"back"_s}.contains(verb))
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("Usage: %1").arg(u"entraide-cli "_s + session.line.command->usage));
    if (verb == "add"_L1)
        return add(session, name);
    const auto user = namedUser(session, name);
    if (!user)
        return ExitStatus::NotFound;
    Desk& desk = session.desk();
    if (verb == "end"_L1)
        return end(session, *user);
    if (verb == "back"_L1)
        return said(session, UserDesk(desk).returnUser(user->id, session.today),
                    ConsoleWords::tr("%1 works here again, and needs a passphrase.").arg(user->name));
    if (verb == "passphrase"_L1) {
        desk.require(DeskAct::ManageKeys);
        return give(session, *user, {{u"id"_s, user->id.toString()}});
    }
    const auto role = roleOf(session);
    if (!role)
        return ExitStatus::Usage;
    return said(session, UserDesk(desk).changeRole(user->id, *role, volunteerOf(session)),
                ConsoleWords::tr("%1 is %2 now.").arg(user->name, word(*role)));
}

} // namespace entraide::console
