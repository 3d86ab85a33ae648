// SPDX-License-Identifier: GPL-3.0-or-later
// export vcard, ical, mailmerge, json; import json; new --from-json: files that other programs read, and a whole desk.
#include "backups/backup_making.h"
#include "domain/permissions.h"
#include "interchange/file_faults.h"
#include "storage/audit_paper.h"
#include "storage/document_store.h"
#include "storage/open_json.h"
#include "storage/queries.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/record_types.h"
#include "ui/words/calendar_words.h"
#include "ui/words/card_words.h"
#include "ui/words/merge_words.h"
#include "ui/words/open_json_words.h"
#include "ui/words/reading_language.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/desk_calendar.h"
#include "workflows/desk_profile.h"
#include "workflows/letter_times.h"
#include "workflows/names.h"
#include "workflows/roster_builder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array exportKinds{"vcard"_L1, "ical"_L1, "mailmerge"_L1, "json"_L1};

void writeExport(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw fault::ofFile(file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // people in plain text
    if (file.write(bytes) != bytes.size() || !file.commit())
        throw fault::ofFile(file);
}

/// The records of a type that --search and --state let through, or the one that --id names; none, with a failure said,
/// when that is not here.
std::optional<QStringList> chosenIds(Session& session, EntityType type) {
    const CommandLine& line = session.line;
    if (line.has("id"_L1)) {
        QStringList ids = line.value("id"_L1).split(u',', Qt::SkipEmptyParts);
        for (const QString& id : std::as_const(ids)) {
            if (entityTypeOf(id) != type || !session.desk().body(id)) {
                session.notFound(id);
                return std::nullopt;
            }
        }
        return ids;
    }
    ListQuery query;
    query.type = type;
    query.search = line.value("search"_L1);
    if (line.has("state"_L1))
        query.states = {line.value("state"_L1)};
    query.limit = -1;
    QStringList ids;
    const ListPage page = session.desk().queries().list(query);
    for (const ListRow& row : page.rows)
        ids.append(row.id);
    return ids;
}

ExitStatus exportCards(Session& session, const QString& file) {
    const auto type = session.line.has("type"_L1) ? recordType(session.line.value("type"_L1)) : EntityType::Volunteer;
    if (type != EntityType::Volunteer && type != EntityType::Organisation)
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("There are contact cards of volunteers and organisations."));
    Desk& desk = session.desk();
    const auto ids = chosenIds(session, *type);
    if (!ids)
        return ExitStatus::NotFound;
    const CardFile cards = cardFile(desk, *ids, session.today.now);
    enterExported(desk, {.kind = enumName(*type), .format = "vcf"_L1, .rows = cards.cards});
    writeExport(file, cards.bytes);
    session.out.object(
        {{u"file"_s, QFileInfo(file).absoluteFilePath()}, {u"cards"_s, cards.cards}, {u"left_out"_s, cards.leftOut}});
    session.out.line(ConsoleWords::tr("%n contact card(s) are in %1.", nullptr, static_cast<int>(cards.cards))
                         .arg(QDir::toNativeSeparators(file)));
    return ExitStatus::Done;
}

/// Of whom or what, as one of the options says.
struct CalendarWanted {
    std::optional<VolunteerId> volunteer;
    std::optional<PostingId> posting;
    std::optional<OrganisationId> site;
    std::optional<IsoWeek> week;
    int asked = 0;
};

CalendarWanted calendarWanted(const CommandLine& line) {
    CalendarWanted wanted;
    for (const auto option : {"volunteer"_L1, "posting"_L1, "site"_L1, "week"_L1})
        wanted.asked += line.has(option);
    wanted.volunteer = VolunteerId::fromString(line.value("volunteer"_L1));
    wanted.posting = PostingId::fromString(line.value("posting"_L1));
    wanted.site = OrganisationId::fromString(line.value("site"_L1));
    wanted.week = IsoWeek::fromString(line.value("week"_L1));
    return wanted;
}

std::optional<CalendarSpan> spanOf(Session& session) {
    CalendarSpan span = CalendarSpan::usual(session.today.date);
    for (const auto& [option, day] : {std::pair{"from"_L1, &span.first}, {"to"_L1, &span.last}}) {
        if (!session.line.has(option))
            continue;
        *day = QDate::fromString(session.line.value(option), Qt::ISODate);
        if (!day->isValid()) {
            session.fail(ExitStatus::Usage,
                         ConsoleWords::tr("“%1” is no day: write it as 2026-11-18.").arg(session.line.value(option)));
            return std::nullopt;
        }
    }
    return span;
}

ExitStatus exportCalendar(Session& session, const QString& file) {
    const CommandLine& line = session.line;
    const CalendarWanted wanted = calendarWanted(line);
    if (wanted.asked != 1 || (line.has("week"_L1) && !wanted.week))
        return session.fail(
            ExitStatus::Usage,
            ConsoleWords::tr("Say of what: --volunteer ID, --posting ID, --site ID or --week 2026-W48."));
    const auto span = spanOf(session);
    if (!span)
        return ExitStatus::Usage;
    Desk& desk = session.desk();
    desk.require(DeskAct::Export);
    Names names(desk);
    DeskCalendar calendar;
    IcalCalendar written;
    if (wanted.volunteer) {
        const auto volunteer = names.volunteer(*wanted.volunteer);
        if (!volunteer)
            return session.notFound(wanted.volunteer->toString());
        calendar = calendarOf(desk, *wanted.volunteer, *span);
        const ReadingLanguage theirs(letterLanguage(names.person(volunteer->person).value_or(Person())));
        written = inWords(calendar, desk, names.shortOfVolunteer(*wanted.volunteer), session.today.now);
    } else if (wanted.posting) {
        const auto posting = desk.find<Posting>(*wanted.posting);
        if (!posting)
            return session.notFound(wanted.posting->toString());
        calendar = calendarOf(desk, *wanted.posting);
        written = inWords(calendar, desk, localText(posting->title), session.today.now);
    } else if (wanted.site) {
        const auto site = names.organisation(*wanted.site);
        if (!site)
            return session.notFound(wanted.site->toString());
        calendar = calendarOf(desk, *wanted.site, *span);
        written = inWords(calendar, desk, site->name, session.today.now);
    } else if (wanted.week) {
        calendar = calendarOf(desk, *wanted.week);
        written = inWords(calendar, desk, weekText(*wanted.week), session.today.now);
    } else {
        return session.notFound(line.value("volunteer"_L1) + line.value("posting"_L1) + line.value("site"_L1));
    }
    enterExported(desk, {.kind = "calendar"_L1, .format = "ics"_L1, .rows = calendar.entries.size()});
    writeExport(file, ical(written));
    const auto cancelled = std::ranges::count(calendar.entries, CalendarStatus::Off, &CalendarEntry::status);
    session.out.object({{u"file"_s, QFileInfo(file).absoluteFilePath()},
                        {u"events"_s, calendar.entries.size()},
                        {u"cancelled"_s, static_cast<qint64>(cancelled)},
                        {u"without_hour"_s, calendar.unplaced}});
    session.out.line(ConsoleWords::tr("%n event(s) are in %1.", nullptr, static_cast<int>(calendar.entries.size()))
                         .arg(QDir::toNativeSeparators(file)));
    if (calendar.unplaced > 0)
        session.out.line(
            ConsoleWords::tr("%n time(s) without a fixed hour are not in it.", nullptr, calendar.unplaced));
    return ExitStatus::Done;
}

/// Who is written to, with their own times; none, with a failure said and \a why, when that cannot be told.
std::optional<QList<LetterReceiver>> mergeReceivers(Session& session, ExitStatus& why) {
    const CommandLine& line = session.line;
    Desk& desk = session.desk();
    why = ExitStatus::NotFound;
    QList<VolunteerId> volunteers;
    if (line.has("posting"_L1)) {
        const auto posting = PostingId::fromString(line.value("posting"_L1));
        if (!posting || !desk.find<Posting>(*posting)) {
            session.notFound(line.value("posting"_L1));
            return std::nullopt;
        }
        QHash<VolunteerId, QList<CourtesyDetail>> times;
        for (const Signup& signup : desk.findBy<Signup>("posting"_L1, posting->toString())) {
            if (signup.state != SignupState::Confirmed && signup.state != SignupState::Attended)
                continue;
            volunteers.append(signup.volunteer);
            times[signup.volunteer] += timesToTell(desk, signup);
        }
        return receiversOf(desk, volunteers, [&times](const VolunteerId& id) { return times.value(id); });
    }
    if (line.has("week"_L1)) {
        const auto week = IsoWeek::fromString(line.value("week"_L1));
        if (!week) {
            why = session.fail(ExitStatus::Usage,
                               ConsoleWords::tr("“%1” is no week: write it as 2026-W48.").arg(line.value("week"_L1)));
            return std::nullopt;
        }
        for (const RosterEntry& entry : rosterEntries(desk, *week)) {
            if (entry.state != PlaceState::Empty && !entry.volunteer.id.isEmpty())
                volunteers.append(entry.volunteer.id);
        }
        return receiversOf(desk, volunteers, [&](const VolunteerId& id) {
            return timesToTell(desk, id, week->monday(), week->sunday());
        });
    }
    const auto ids = chosenIds(session, EntityType::Volunteer);
    if (!ids)
        return std::nullopt;
    for (const QString& id : *ids) {
        if (const auto volunteer = VolunteerId::fromString(id))
            volunteers.append(*volunteer);
    }
    return receiversOf(desk, volunteers, {});
}

ExitStatus exportMerge(Session& session, const QString& file) {
    const CommandLine& line = session.line;
    const auto kind = enumFromName<LetterKind>(line.value("letter"_L1));
    const QList<LetterKind> kinds = lettersToHelpers();
    if (!kind || !kinds.contains(*kind)) {
        QStringList names;
        for (const LetterKind one : kinds)
            names.append(enumName(one));
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("Say which letter with --letter: %1.").arg(names.join(u", "_s)));
    }
    Desk& desk = session.desk();
    desk.require(DeskAct::Export);
    ExitStatus why{};
    const auto receivers = mergeReceivers(session, why);
    if (!receivers)
        return why;
    const QString from = contactOf(desk).name;
    QList<MergeLine> lines;
    qint64 withoutMail = 0;
    for (const LetterReceiver& receiver : *receivers) {
        lines.append(mergeLine(receiver, *kind, from, line.value("reason"_L1)));
        withoutMail += receiver.email.isEmpty();
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        throw fault::ofFile(target);
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    enterExported(desk, {.kind = "letters"_L1, .format = "csv"_L1, .rows = lines.size()});
    writeMailMerge(target, mergeHeaders(), lines);
    if (!target.commit())
        throw fault::ofFile(target);
    session.out.object({{u"file"_s, QFileInfo(file).absoluteFilePath()},
                        {u"lines"_s, lines.size()},
                        {u"without_email"_s, withoutMail}});
    session.out.line(ConsoleWords::tr("%n line(s) for a mail merge are in %1.", nullptr, static_cast<int>(lines.size()))
                         .arg(QDir::toNativeSeparators(file)));
    return ExitStatus::Done;
}

} // namespace

ExitStatus exportJson(Session& session, const QString& file) {
    session.desk().require(DeskAct::Export);
    const QString folder = QFileInfo(file).path();
    if (!QFileInfo::exists(folder))
        throw Error(ErrorCode::FileMissing, folder);
    enterExported(session.desk(),
                  {.kind = "desk"_L1, .format = "json"_L1, .rows = session.desk().documents().documentCount()});
    const OpenJsonDone done = writeOpenJson(session.desk(), file);
    QJsonObject counts;
    for (auto it = done.counts.cbegin(); it != done.counts.cend(); ++it)
        counts.insert(it.key(), it.value());
    session.out.object(
        {{u"file"_s, QFileInfo(file).absoluteFilePath()}, {u"documents"_s, done.documents}, {u"counts"_s, counts}});
    session.out.line(ConsoleWords::tr("Wrote %n document(s) to %1. The file is not encrypted: keep it safe.", nullptr,
                                      static_cast<int>(done.documents))
                         .arg(QDir::toNativeSeparators(file)));
    return ExitStatus::Done;
}

ExitStatus runExportFile(Session& session) {
    const QString& kind = session.line.operands.at(0);
    if (std::ranges::none_of(exportKinds, [&](QLatin1StringView one) { return one == kind; }))
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("Export “vcard”, “ical”, “mailmerge” or “json”, not “%1”.").arg(kind));
    if (session.line.operands.size() < 2)
        return session.fail(ExitStatus::Usage, sentenceFor(UsageProblem{.kind = UsageProblemKind::OperandMissing,
                                                                        .word = {},
                                                                        .value = {},
                                                                        .command = session.line.command,
                                                                        .language = {}}));
    const auto file = session.writableFile(session.line.operands.at(1));
    if (!file)
        return ExitStatus::BadInput;
    if (kind == "json"_L1)
        return exportJson(session, *file);
    session.desk().require(DeskAct::Export);
    return kind == "vcard"_L1  ? exportCards(session, *file)
           : kind == "ical"_L1 ? exportCalendar(session, *file)
                               : exportMerge(session, *file);
}

ExitStatus runImportJson(Session& session) {
    const QString& file = session.line.operands.at(1);
    Desk& desk = session.desk();
    desk.require(DeskAct::RestoreBackup);
    const bool adds = session.line.has("add"_L1);
    if (adds && !desk.info().sample)
        makeBackup(desk, {.reason = BackupReason::BeforeImport, .now = session.today.now});
    try {
        const OpenJsonDone done = readOpenJson(desk, file, adds ? OpenJsonInto::AnyDesk : OpenJsonInto::EmptyDesk);
        session.out.object({{u"documents"_s, done.documents}, {u"read"_s, done.read}});
        session.out.line(ConsoleWords::tr("Read %n document(s).", nullptr, static_cast<int>(done.read)));
        return ExitStatus::Done;
    } catch (const Error& error) {
        if (error.detail() == openJsonFault::notEmpty)
            return session.fail(ExitStatus::BadInput,
                                ConsoleWords::tr("There are records in this desk already. Make a new one of the file "
                                                 "(new --from-json), or add what it holds with --add."));
        return session.fail(exitStatusOf(error.code()), openJsonText(error));
    }
}

} // namespace entraide::console
