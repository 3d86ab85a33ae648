// SPDX-License-Identifier: GPL-3.0-or-later
// audit: whether the journal is whole, and what is in it.
#include "domain/date_text.h"
#include "storage/audit_trail.h"
#include "storage/journal_witness.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/words/audit_words.h"
#include "workflows/names.h"

#include <QJsonArray>

#include <limits>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QJsonValue headValue(const TrailHead& head) {
    if (head.number == 0)
        return QJsonValue::Null;
    return QJsonObject{{u"number"_s, head.number},
                       {u"hash"_s, QString::fromLatin1(head.hash.toHex())},
                       {u"at"_s, head.at.toUTC().toString(Qt::ISODateWithMs)}};
}

ExitStatus verifyAudit(Session& session) {
    Desk& desk = session.desk();
    const TrailReport report = verifyJournal(desk);
    const auto moments = [](const QList<QDateTime>& times) {
        QJsonArray texts;
        for (const QDateTime& at : times)
            texts.append(at.toString(Qt::ISODateWithMs));
        return texts;
    };
    QJsonArray replicas;
    for (const ReplicaHead& one : witnessedOfAll(desk)) {
        QJsonObject object = headValue(one.head).toObject();
        object.insert(u"replica"_s, one.replica);
        object.insert(u"here"_s, one.replica == desk.info().replica);
        replicas.append(object);
    }
    session.out.object({{u"ok"_s, report.isSound()},
                        {u"entries"_s, report.entries},
                        {u"forgotten"_s, report.forgotten},
                        {u"head"_s, headValue(report.head)},
                        {u"fault"_s, report.fault ? QJsonValue(QString(enumName(*report.fault))) : QJsonValue::Null},
                        {u"broken_at"_s, report.fault ? QJsonValue(report.brokenAt) : QJsonValue::Null},
                        {u"witnessed"_s, headValue(report.witnessed)},
                        {u"restored"_s, moments(report.restored)},
                        {u"renewed"_s, moments(report.renewed)},
                        {u"replicas"_s, replicas}});
    if (!report.isSound())
        return session.fail(ExitStatus::Storage, sentenceFor(report));
    session.out.line(sentenceFor(report));
    return ExitStatus::Done;
}

/// The first moment of the day given as an option, \a later days on; none, with a failure said, when it is no date.
/// Invalid without the option.
std::optional<QDateTime> dayStart(Session& session, QLatin1StringView option, int later) {
    if (!session.line.has(option))
        return QDateTime();
    const QString text = session.line.value(option);
    if (const auto date = dateFromText(text); date && text.size() >= 8)
        return date->date.addDays(later).startOfDay();
    session.fail(ExitStatus::Usage,
                 ConsoleWords::tr("--%1 cannot be “%2”. Write a date as 2026-03-17.").arg(QString(option), text));
    return std::nullopt;
}

QJsonObject entryObject(const AuditEntry& entry) {
    return {{u"number"_s, entry.number},
            {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
            {u"who"_s, entry.who},
            {u"user"_s, entry.user},
            {u"act"_s, entry.act},
            {u"record"_s, entry.record.isEmpty() ? QJsonValue::Null : QJsonValue(entry.record)},
            {u"erased"_s, entry.forgotten},
            {u"detail"_s, entry.detail}};
}

QString lineText(const JournalLine& line) {
    QStringList parts{line.when, line.who, line.what, line.record, line.detail};
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

ExitStatus listAudit(Session& session) {
    const CommandLine& line = session.line;
    const auto from = dayStart(session, "from"_L1, 0);
    const auto before = from ? dayStart(session, "to"_L1, 1) : std::nullopt;
    const auto limit = before ? session.number("limit"_L1, -1, 0, std::numeric_limits<int>::max()) : std::nullopt;
    if (!limit)
        return ExitStatus::Usage;
    AuditQuery query;
    query.from = *from;
    query.before = *before;
    if (line.has("user"_L1))
        query.who = line.value("user"_L1);
    if (line.has("record"_L1))
        query.records = QStringList{line.value("record"_L1)};
    Desk& desk = session.desk();
    desk.require(DeskAct::ReadAudit);
    QList<qint64> numbers = desk.audit().find(query);
    const qint64 total = numbers.size();
    if (*limit >= 0 && *limit < total)
        numbers.resize(*limit);
    Names names(desk);
    QJsonArray entries;
    constexpr qsizetype slice = 500;
    for (qsizetype first = 0; first < numbers.size(); first += slice) {
        const QList<AuditEntry> read = desk.audit().entries(numbers.mid(first, slice));
        for (const AuditEntry& entry : read) {
            if (session.out.isJson())
                entries.append(entryObject(entry));
            else
                session.out.line(QString::number(entry.number) + u"  "_s + lineText(journalLine(entry, names)));
        }
    }
    session.out.object({{u"total"_s, total}, {u"entries"_s, entries}});
    session.out.line(
        ConsoleWords::tr("%1 of %2", "lines shown, lines in all").arg(numbers.size()).arg(total));
    return ExitStatus::Done;
}

} // namespace

ExitStatus runAudit(Session& session) {
    const QString what = session.line.operands.at(0);
    if (what == "verify"_L1)
        return verifyAudit(session);
    if (what == "list"_L1)
        return listAudit(session);
    return session.fail(ExitStatus::Usage, ConsoleWords::tr("Say “audit verify” or “audit list”, not “%1”.").arg(what));
}

} // namespace entraide::console
