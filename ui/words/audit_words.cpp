// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/audit_words.h"

#include "domain/ids.h"
#include "domain/role.h"
#include "domain/vocabulary.h"
#include "ui/words/backup_words.h"
#include "ui/words/named_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

/// What leaves or comes in, by its code (storage/audit_paper.h).
struct Thing {
    QLatin1StringView code;
    const char* name;
};
constexpr std::array things{
    Thing{"roster"_L1, QT_TRANSLATE_NOOP("AuditThing", "roster")},
    Thing{"personal_sheet"_L1, QT_TRANSLATE_NOOP("AuditThing", "personal sheets")},
    Thing{"post_letters"_L1, QT_TRANSLATE_NOOP("AuditThing", "letters by post")},
    Thing{"plan"_L1, QT_TRANSLATE_NOOP("AuditThing", "proposal of a week")},
    Thing{"rounds"_L1, QT_TRANSLATE_NOOP("AuditThing", "round sheets")},
    Thing{"calls"_L1, QT_TRANSLATE_NOOP("AuditThing", "call list")},
    Thing{"slip"_L1, QT_TRANSLATE_NOOP("AuditThing", "payment slip")},
    Thing{"receipt"_L1, QT_TRANSLATE_NOOP("AuditThing", "receipt")},
    Thing{"register"_L1, QT_TRANSLATE_NOOP("AuditThing", "register of volunteers")},
    Thing{"statistics"_L1, QT_TRANSLATE_NOOP("AuditThing", "statistics")},
    Thing{"certificate"_L1, QT_TRANSLATE_NOOP("AuditThing", "certificate of hours")},
    Thing{"information_note"_L1, QT_TRANSLATE_NOOP("AuditThing", "information note")},
    Thing{"campaign"_L1, QT_TRANSLATE_NOOP("AuditThing", "numbers of a campaign")},
    Thing{"ledger"_L1, QT_TRANSLATE_NOOP("AuditThing", "ledger of a campaign")},
    Thing{"street"_L1, QT_TRANSLATE_NOOP("AuditThing", "numbers of street meals")},
    Thing{"map"_L1, QT_TRANSLATE_NOOP("AuditThing", "map")},
    Thing{"calendar"_L1, QT_TRANSLATE_NOOP("AuditThing", "calendar")},
    Thing{"letters"_L1, QT_TRANSLATE_NOOP("AuditThing", "letters to volunteers")},
    Thing{"desk"_L1, QT_TRANSLATE_NOOP("AuditThing", "the whole desk")},
    Thing{"journal"_L1, QT_TRANSLATE_NOOP("AuditThing", "the journal")},
    Thing{"recovery_sheet"_L1, QT_TRANSLATE_NOOP("AuditThing", "recovery sheet")},
    Thing{"access_file"_L1, QT_TRANSLATE_NOOP("AuditThing", "access file")},
    Thing{"processing_register"_L1, QT_TRANSLATE_NOOP("AuditThing", "register of processing")},
    Thing{"access_list"_L1, QT_TRANSLATE_NOOP("AuditThing", "list of who has access")},
    Thing{"review"_L1, QT_TRANSLATE_NOOP("AuditThing", "review of records")},
    Thing{"bank"_L1, QT_TRANSLATE_NOOP("AuditThing", "the bank's file")},
    Thing{"volunteers"_L1, QT_TRANSLATE_NOOP("AuditThing", "list of volunteers")},
    Thing{"requests"_L1, QT_TRANSLATE_NOOP("AuditThing", "list of requests")},
    Thing{"signups"_L1, QT_TRANSLATE_NOOP("AuditThing", "list of sign-ups")},
};

QString thingText(const QString& code) {
    const auto found = std::ranges::find_if(things, [&](const Thing& thing) { return thing.code == code; });
    if (found != things.end())
        return QCoreApplication::translate("AuditThing", found->name);
    const auto type = enumFromName<EntityType>(code);
    return type ? word(*type) : code;
}

/// Who was let in.
QString peerText(const QString& code) {
    return code == "desk"_L1     ? AuditWords::tr("a desk")
           : code == "hub"_L1    ? AuditWords::tr("a hub")
           : code == "client"_L1 ? AuditWords::tr("a program")
                                 : code;
}

/// Of a passphrase: whose, and what became of it.
QString keyText(const QString& code) {
    return code == "user"_L1       ? AuditWords::tr("of a user")
           : code == "desk"_L1     ? AuditWords::tr("of the desk")
           : code == "recovery"_L1 ? AuditWords::tr("of the recovery sheet")
           : code == "given"_L1    ? AuditWords::tr("given")
           : code == "changed"_L1  ? AuditWords::tr("changed")
           : code == "taken"_L1    ? AuditWords::tr("taken away")
                                   : code;
}

/// A value of a closed list by its name; the name itself of one that a newer version made.
template <NamedEnum E> QString namedText(const QString& name) {
    const auto value = enumFromName<E>(name);
    return value ? word(*value) : name;
}

QString levelText(const QString& code) {
    const auto level = enumFromName<RosterLevel>(code);
    return level ? AuditWords::tr("for %1", "who may read it").arg(word(*level)) : code;
}

int countIn(const QString& text) {
    return static_cast<int>(std::min<qint64>(text.toLongLong(), std::numeric_limits<int>::max()));
}

/// One part of a detail, "rows=12", in words; as it is where the key is unknown, or says something to a machine only.
QString partText(QStringView key, const QString& value) {
    if (key == "kind"_L1)
        return thingText(value);
    if (key == "as"_L1)
        return peerText(value);
    if (key == "level"_L1)
        return levelText(value);
    if (key == "role"_L1)
        return namedText<Role>(value);
    if (key == "reason"_L1)
        return namedText<BackupReason>(value);
    if (key == "basis"_L1)
        return namedText<LegalBasis>(value);
    if (key == "slot"_L1 || key == "what"_L1)
        return keyText(value);
    if (key == "pages"_L1)
        return AuditWords::tr("%n page(s)", nullptr, countIn(value));
    if (key == "rows"_L1)
        return AuditWords::tr("%n line(s)", nullptr, countIn(value));
    if (key == "records"_L1)
        return AuditWords::tr("%n record(s)", nullptr, countIn(value));
    if (key == "entries"_L1)
        return AuditWords::tr("%n entry(ies)", nullptr, countIn(value));
    if (key == "times"_L1)
        return AuditWords::tr("%n time(s)", nullptr, countIn(value));
    if (key == "until"_L1)
        return AuditWords::tr("until %1").arg(dateText(QDate::fromString(value, Qt::ISODate)));
    if (key == "restored"_L1)
        return AuditWords::tr("brought back from the archive");
    if (key == "reduced"_L1)
        return AuditWords::tr("reduced to what is counted");
    if (key == "fields"_L1)
        return AuditWords::tr("%n detail(s)", "of a record", countIn(value));
    if (key == "format"_L1)
        return value.toUpper();
    if (key == "to"_L1)
        return value.startsWith("board-"_L1) ? AuditWords::tr("on the noticeboard") : AuditWords::tr("to a partner");
    const bool isForMachines = key == "replica"_L1 || key == "erasing"_L1 || key == "team"_L1 || key == "peer"_L1 ||
                               key == "certificate"_L1 || key == "made"_L1;
    constexpr qsizetype shownDigits = 8; // enough to compare; of a moment, the day
    return isForMachines ? value.left(shownDigits) : key.toString() + u' ' + value;
}

constexpr QLatin1StringView typeKey = "type"_L1;

/// "12 requests", of the two parts that say it together.
QString countedText(const QString& type, const QString& records) {
    const auto known = enumFromName<EntityType>(type);
    return known ? counted(*known, countIn(records)) : type + u' ' + records;
}

} // namespace

QList<AuditAct> actsOf(AuditKind kind) {
    using enum AuditAct;
    switch (kind) {
    case AuditKind::Writing:
        return {Made, Changed, Deleted, Undone};
    case AuditKind::Reading:
        return {ReadSensitive, RevealedContact};
    case AuditKind::Leaving:
        return {Printed, Exported, Imported, AccessFileMade};
    case AuditKind::Exchange:
        return {Received, Published, Withdrawn, HandedOver, PeerPaired, PeerRemoved, PeerRevoked, TeamJoined};
    case AuditKind::Access:
        return {Unlocked, FailedUnlock, UserAdded, UserChanged, PassphraseChanged, Rekeyed};
    case AuditKind::Rights:
        return {Erased, Forgotten, AccessFileMade, Retained, Archived};
    case AuditKind::File:
        return {Begun, BackedUp, Restored, Rebuilt, NewIdentity, Rekeyed};
    }
    return {};
}

QString word(AuditKind kind) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("AuditKind", "Records changed"), QT_TRANSLATE_NOOP("AuditKind", "Confidential readings"),
        QT_TRANSLATE_NOOP("AuditKind", "Paper and files"), QT_TRANSLATE_NOOP("AuditKind", "Exchange"),
        QT_TRANSLATE_NOOP("AuditKind", "People and keys"), QT_TRANSLATE_NOOP("AuditKind", "Rights of persons"),
        QT_TRANSLATE_NOOP("AuditKind", "The file itself")};
    return words::named("AuditKind", names, kind);
}

QString word(AuditAct act) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("AuditAct", "The journal begins"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Made"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Changed"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Deleted"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Undone"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Received by exchange"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Read something confidential"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Told a contact"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Printed"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Exported"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Imported"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Published"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Withdrawn"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Handed over"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Made a backup"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Restored from a backup"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Made the tables again"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Joined a team"),
                                         QT_TRANSLATE_NOOP("AuditAct", "This file got a new identity"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Opened the desk"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Wrong passphrase"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Added a user"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Changed a user"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Changed a passphrase"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Encrypted the file anew"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Let a desk or program in"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Removed a desk or program"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Shut a desk out for good"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Erased a person"),
                                         QT_TRANSLATE_NOOP("AuditAct", "The journal let go of erased records"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Made an access file"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Decided to keep"),
                                         QT_TRANSLATE_NOOP("AuditAct", "Archived")};
    return words::named("AuditAct", names, act);
}

QString actText(const AuditEntry& entry) {
    const auto act = enumFromName<AuditAct>(entry.act);
    return act ? word(*act) : entry.act;
}

QString detailText(const AuditEntry& entry) {
    const QString type = auditDetailValue(entry.detail, typeKey);
    QStringList texts;
    for (const QString& part : entry.detail.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 1) {
            texts.append(part);
            continue;
        }
        const QStringView key = QStringView(part).left(equals);
        const QString value = part.mid(equals + 1);
        if (key == typeKey)
            continue; // said with the number
        texts.append(!type.isEmpty() && key == "records"_L1 ? countedText(type, value) : partText(key, value));
    }
    return texts.join(u", "_s);
}

QString whoText(const AuditEntry& entry) {
    if (!entry.who.isEmpty())
        return entry.who;
    using enum AuditAct;
    const auto act = enumFromName<AuditAct>(entry.act);
    const bool byItself = act == Begun || act == Received || act == Forgotten || act == FailedUnlock;
    return byItself ? AuditWords::tr("the program") : AuditWords::tr("not named", "who was at the desk");
}

QString recordText(const AuditEntry& entry, Names& names) {
    if (entry.record.isEmpty())
        return entry.forgotten ? AuditWords::tr("(erased)", "a record") : QString();
    const auto type = entityTypeOf(entry.record);
    const QString name = title(names.of(entry.record));
    if (!type || name.isEmpty())
        return entry.record;
    return AuditWords::tr("%1: %2", "a kind of record, its name").arg(sentenceCase(word(*type)), name);
}

JournalLine journalLine(const AuditEntry& entry, Names& names) {
    return {dateTimeText(entry.at), whoText(entry), actText(entry), recordText(entry, names), detailText(entry)};
}

QString word(TrailFault fault) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("TrailFault", "an entry was changed"),
        QT_TRANSLATE_NOOP("TrailFault", "an entry is missing"),
        QT_TRANSLATE_NOOP("TrailFault", "entries were exchanged"),
        QT_TRANSLATE_NOOP("TrailFault", "an entry names another record"),
        QT_TRANSLATE_NOOP("TrailFault", "records were taken out without an erasing"),
        QT_TRANSLATE_NOOP("TrailFault", "the journal ends before what was witnessed"),
        QT_TRANSLATE_NOOP("TrailFault", "the past is another than what was witnessed")};
    return words::named("TrailFault", names, fault);
}

QString sentenceFor(const TrailReport& report) {
    const QLocale locale;
    if (report.fault) {
        return AuditWords::tr(
                   "The journal is not whole: %1 (entry %2). Somebody changed the file outside this program, "
                   "or it was put back from an older copy by hand. Keep this file, and compare it with your "
                   "backups and with the other desks of the team.")
            .arg(word(*report.fault), locale.toString(report.brokenAt));
    }
    QStringList sentences{AuditWords::tr("The journal is whole: %n entry(ies), up to %1.", nullptr,
                                         countIn(QString::number(report.entries)))
                              .arg(dateTimeText(report.head.at))};
    if (report.witnessed.number > 0)
        sentences.append(
            AuditWords::tr("The team holds its state up to entry %1.").arg(locale.toString(report.witnessed.number)));
    if (!report.restored.isEmpty())
        sentences.append(
            AuditWords::tr("The file was restored from a backup on %1: what was entered between that backup and then "
                           "is not in it.")
                .arg(dateTimeText(report.restored.last())));
    else if (!report.renewed.isEmpty())
        sentences.append(AuditWords::tr("The file got a new identity on %1: what the team holds of it from before is "
                                        "not compared.")
                             .arg(dateTimeText(report.renewed.last())));
    return sentences.join(u' ');
}

} // namespace entraide
