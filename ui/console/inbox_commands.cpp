// SPDX-License-Identifier: GPL-3.0-or-later
// inbox and board: what comes from partners and the public.
#include "sharing/inbox.h"
#include "sharing/noticeboard.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/words/error_words.h"
#include "ui/words/interface_language.h"
#include "ui/words/sharing_words.h"
#include "ui/words/time_words.h"

#include <QJsonArray>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QJsonObject itemObject(const InboxItem& item, const QList<TwinSuspicion>& twins) {
    QJsonArray suspected;
    for (const TwinSuspicion& twin : twins)
        suspected.append(QJsonObject{{u"person"_s, twin.person.toString()}, {u"name"_s, twin.name}});
    return {{u"id"_s, item.document},
            {u"database"_s, item.database},
            {u"kind"_s, QString(enumName(item.kind))},
            {u"from"_s, item.from},
            {u"since"_s, item.since.toString(Qt::ISODate)},
            {u"about"_s, item.about},
            {u"text"_s, inboxText(item)},
            {u"suspected"_s, suspected}};
}

ExitStatus listInbox(Session& session) {
    const Inbox inbox(session.desk(), session.by());
    const InboxView view = inbox.view();
    QJsonArray items;
    for (const InboxItem& item : view.items) {
        const QList<TwinSuspicion> twins = inbox.suspicionsOf(item, session.today);
        items.append(itemObject(item, twins));
        session.out.line(dateTimeText(item.since) + u"  "_s + inboxText(item) + u"  ("_s + item.document + u')');
        for (const TwinSuspicion& twin : twins)
            session.out.line(u"    "_s + ConsoleWords::tr("perhaps %1 (%2): %3", "a person, an id, why")
                                             .arg(twin.name, twin.person.toString(), twinText(twin)));
    }
    if (view.items.isEmpty())
        session.out.line(ConsoleWords::tr("Nothing waits."));
    if (view.refused > 0)
        session.out.line(
            ConsoleWords::tr("%n document(s) of partners make no sense and are ignored.", nullptr, view.refused));
    if (view.nonsense > 0)
        session.out.line(ConsoleWords::tr("%n message(s) on the noticeboard make no sense: “inbox clear” removes "
                                          "them.",
                                          nullptr, view.nonsense));
    session.out.object({{u"items"_s, items}, {u"refused"_s, view.refused}, {u"nonsense"_s, view.nonsense}});
    return ExitStatus::Done;
}

ExitStatus takeItem(Session& session, Inbox& inbox, const InboxItem& item) {
    TakeIn how;
    how.givePlace = session.line.has("place"_L1);
    how.asDraft = session.line.has("draft"_L1);
    if (session.line.has("same"_L1)) {
        const auto person = PersonId::fromString(session.line.value("same"_L1));
        if (!person)
            return session.notFound(session.line.value("same"_L1));
        how.samePerson = *person;
    }
    const auto taken = inbox.take(item, how, session.today);
    if (!taken)
        return session.fail(taken.refusal());
    session.out.line(taken->record.isEmpty() ? ConsoleWords::tr("Done.")
                                             : ConsoleWords::tr("Taken in: %1").arg(taken->record));
    session.out.object({{u"record"_s, taken->record}});
    return ExitStatus::Done;
}

LocalText* textOf(BoardSettings& board, QLatin1StringView option) {
    return option == "name"_L1 ? &board.name : option == "consent"_L1 ? &board.consent : &board.contact;
}

/// A text is in the language of the command: `--lang` says which.
bool setTexts(Session& session, BoardSettings& board) {
    bool any = false;
    const Language language = session.line.language.value_or(InterfaceLanguage::ofSystem());
    for (const QLatin1StringView option : {"name"_L1, "consent"_L1, "contact"_L1}) {
        if (!session.line.has(option))
            continue;
        LocalText& text = *textOf(board, option);
        (language == Language::French  ? text.fr
         : language == Language::Dutch ? text.nl
                                       : text.en) = session.line.value(option);
        any = true;
    }
    return any;
}

} // namespace

ExitStatus runInbox(Session& session) {
    const QString act = session.line.operands.value(0);
    if (act.isEmpty())
        return listInbox(session);
    Inbox inbox(session.desk(), session.by());
    if (act == "clear"_L1) {
        const int before = inbox.view().nonsense;
        Intake(session.desk(), session.by()).clearNonsense(session.today);
        session.out.line(ConsoleWords::tr("%n message(s) removed.", nullptr, before));
        session.out.object({{u"removed"_s, before}});
        return ExitStatus::Done;
    }
    if (act != "take"_L1 && act != "set-aside"_L1)
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("“inbox” takes take ID, set-aside ID or clear, not “%1”.").arg(act));
    const QString id = session.line.operands.value(1);
    if (id.isEmpty())
        return session.fail(ExitStatus::Usage, ConsoleWords::tr("Say which one: “inbox %1 ID”.").arg(act));
    const auto item = inbox.find(id);
    if (!item)
        return session.fail(item.refusal());
    if (act == "take"_L1)
        return takeItem(session, inbox, *item);
    const auto aside = inbox.setAside(*item, session.line.value("reason"_L1), session.today);
    if (!aside)
        return session.fail(aside.refusal());
    session.out.line(ConsoleWords::tr("Set aside."));
    session.out.object({{u"done"_s, true}});
    return ExitStatus::Done;
}

ExitStatus runBoard(Session& session) {
    BoardSettings board = boardOf(session.desk()).value_or(BoardSettings{});
    bool change = setTexts(session, board);
    if (session.line.has("services"_L1)) {
        board.services.clear();
        change = true;
        for (const QString& name : session.line.value("services"_L1).split(u',', Qt::SkipEmptyParts)) {
            const auto service = enumFromName<Service>(name.trimmed());
            if (!service)
                return session.fail(ExitStatus::BadInput, ConsoleWords::tr("There is no service “%1”.").arg(name));
            board.services.append(*service);
        }
    }
    if (change) {
        const auto done = Noticeboard(session.desk()).setUp(board, session.today);
        if (!done)
            return session.fail(done.refusal());
        board = boardOf(session.desk()).value();
    }
    if (board.uuid.isEmpty())
        return session.fail(Refusal{RefusalCode::NoSuchPartner, {}, u"board"_s});
    session.out.line(ConsoleWords::tr("Noticeboard: %1").arg(board.database()));
    session.out.object({{u"database"_s, board.database()}, {u"info"_s, boardInfoBody(board)}});
    return ExitStatus::Done;
}

} // namespace entraide::console
