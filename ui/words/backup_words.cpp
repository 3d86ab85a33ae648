// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/backup_words.h"

#include "ui/words/error_words.h"
#include "ui/words/named_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

constexpr std::array askedFirst{EntityType::Volunteer, EntityType::Request, EntityType::Posting, EntityType::Donation,
                                EntityType::Person};
constexpr qsizetype mostShort = 3;

int number(qint64 count) {
    return static_cast<int>(count);
}

QString nativeName(const QString& path) {
    return QDir::toNativeSeparators(path);
}

} // namespace

QString word(BackupReason reason) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("BackupReason", "by hand"),
                                         QT_TRANSLATE_NOOP("BackupReason", "when the desk was closed"),
                                         QT_TRANSLATE_NOOP("BackupReason", "once a day"),
                                         QT_TRANSLATE_NOOP("BackupReason", "before an import"),
                                         QT_TRANSLATE_NOOP("BackupReason", "before an upgrade of the program"),
                                         QT_TRANSLATE_NOOP("BackupReason", "the desk's own file, set aside")};
    return words::named("BackupReason", names, reason);
}

QString word(CopyState state) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("CopyState", "in order"), QT_TRANSLATE_NOOP("CopyState", "damaged"),
        QT_TRANSLATE_NOOP("CopyState", "key file missing"), QT_TRANSLATE_NOOP("CopyState", "another key"),
        QT_TRANSLATE_NOOP("CopyState", "not there")};
    return words::named("CopyState", names, state);
}

QString recordsText(const QMap<EntityType, qint64>& records, bool whole) {
    QStringList parts;
    const auto add = [&](EntityType type) {
        if (const qint64 count = records.value(type); count > 0 && (whole || parts.size() < mostShort))
            parts.append(counted(type, number(count)));
    };
    for (const EntityType type : askedFirst)
        add(type);
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        if (std::ranges::find(askedFirst, it.key()) == askedFirst.end())
            add(it.key());
    }
    return parts.isEmpty() ? BackupWords::tr("no records yet") : parts.join(u", "_s);
}

QString differenceText(const QMap<EntityType, qint64>& then, const QMap<EntityType, qint64>& now) {
    QStringList parts;
    for (const EntityType type : enumValues<EntityType>()) {
        const qint64 more = then.value(type) - now.value(type);
        if (more == 0)
            continue;
        const QString amount = counted(type, number(std::abs(more)));
        //: "%1" is "3 requests", in the copy compared with the desk
        parts.append(more > 0 ? BackupWords::tr("%1 more").arg(amount) : BackupWords::tr("%1 fewer").arg(amount));
    }
    return parts.join(u", "_s);
}

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString sentenceFor(const CopyReport& report) {
    switch (report.state) {
    case CopyState::Sound:
        return BackupWords::tr("The copy is in order: it opens, and every record in it was read.");
    case CopyState::Damaged:
        if (report.isReadable)
            return BackupWords::tr("The copy is not byte for byte what was written, though everything in it can be "
                                   "read. Prefer another one.");
        return BackupWords::tr("The copy is damaged and cannot be trusted. Prefer another one.");
    case CopyState::KeysMissing:
        return BackupWords::tr("The key file of this copy is missing. It opens only on this PC, with the key of this "
                               "desk.");
    case CopyState::OtherKey:
        return BackupWords::tr("The copy was made with another key. It opens with a passphrase of that time.");
    case CopyState::Gone:
        return BackupWords::tr("The copy is not there, or cannot be read.");
    }
    return {};
}

QStringList sentencesFor(const RestorePreview& preview) {
    QStringList sentences;
    if (preview.report.contents)
        sentences.append(BackupWords::tr("It holds %1.").arg(recordsText(preview.then, true)));
    if (!preview.now.isEmpty()) {
        const QString difference = differenceText(preview.then, preview.now);
        sentences.append(difference.isEmpty()
                             ? BackupWords::tr("It holds as many records of each kind as the desk does now.")
                             : BackupWords::tr("Compared with the desk as it is now: %1.").arg(difference));
    }
    if (preview.changesSince > 0)
        sentences.append(
            BackupWords::tr("%n change(s) were written into the desk since.", nullptr, number(preview.changesSince)));
    else if (preview.changesSince == 0)
        sentences.append(BackupWords::tr("Nothing was written into the desk since."));
    if (preview.erasedSince)
        sentences.append(BackupWords::tr("Somebody was erased since. They are erased in the restored file too."));
    return sentences;
}

QStringList sentencesFor(const CleaningReport& report) {
    QStringList sentences;
    for (const CopyLeft& left : report.left) {
        const QString name = nativeName(left.file);
        switch (left.reason) {
        case CopyLeftReason::OtherKey:
            sentences.append(
                BackupWords::tr("%1 still holds who was erased, and opens with another key. Remove it when "
                                "you no longer need it.")
                    .arg(name));
            break;
        case CopyLeftReason::Damaged:
            sentences.append(BackupWords::tr("%1 still holds who was erased, and is damaged. Remove it when you no "
                                             "longer need it.")
                                 .arg(name));
            break;
        case CopyLeftReason::NoRoom:
            sentences.append(
                BackupWords::tr("%1 still holds who was erased: there is too little room to write it anew. "
                                "Make room; it is tried again.")
                    .arg(name));
            break;
        case CopyLeftReason::Unwritable:
            sentences.append(
                BackupWords::tr("%1 still holds who was erased: it could not be written. It is tried again.")
                    .arg(name));
            break;
        }
    }
    for (const BackupPlace& place : report.absent)
        sentences.append(BackupWords::tr("%1 is not there now, and its copies may still hold who was erased. They are "
                                         "cleaned when it is there again.")
                             .arg(nativeName(place.path)));
    return sentences;
}

QString faultText(const BackupPlace& second) {
    const QString where = nativeName(second.path);
    if (second.fault.isEmpty())
        return {};
    if (second.fault == "not_there"_L1)
        return BackupWords::tr("%1 is not there. The copy follows when it is.").arg(where);
    if (second.fault == "disk_full"_L1)
        return BackupWords::tr("There is too little room at %1 for a copy. Make room there.").arg(where);
    if (second.fault == "no_permission"_L1)
        return BackupWords::tr("%1 may not be written. Choose another place.").arg(where);
    if (second.fault == "busy"_L1)
        return BackupWords::tr("Another program is at work in %1. The copy follows.").arg(where);
    return BackupWords::tr(
               "The copy could not be written to %1, or was not the same when it was read again. Try another "
               "disk.")
        .arg(where);
}

QStringList sentencesFor(const DeskDamage& damage) {
    QStringList sentences{BackupWords::tr("The file of this desk is damaged: part of it is not what the program wrote. "
                                          "A disk that fails, or a computer that went off, can do that.")};
    if (!damage.newest) {
        sentences.append(BackupWords::tr("There is no copy beside it that is in order."));
        return sentences;
    }
    sentences.append(BackupWords::tr("The copy of %1 is in order, and no copy of the damaged file takes its place.")
                         .arg(dateTimeText(damage.newest->made.toLocalTime())));
    if (!damage.changesSince)
        sentences.append(BackupWords::tr("What was written since is not in it."));
    else if (*damage.changesSince > 0)
        sentences.append(BackupWords::tr("%n change(s) that were written since are not in it.", nullptr,
                                         number(*damage.changesSince)));
    else
        sentences.append(BackupWords::tr("Nothing was written into the desk since."));
    return sentences;
}

QString backupErrorText(const Error& error, const QString& deskFile) {
    const QString where = nativeName(error.subject());
    if (isDamageOf(deskFile, error))
        return BackupWords::tr(
                   "%1, the file of this desk itself, is damaged, and no copy can be made of it. It was "
                   "left as it is, and so were the copies from before: restore the newest that is in order.")
            .arg(where);
    switch (error.code()) {
    case ErrorCode::DiskFull:
        return BackupWords::tr("There is too little room at %1. Nothing was written; make room, or remove copies that "
                               "are no longer needed.")
            .arg(where);
    case ErrorCode::StorageBusy:
        return BackupWords::tr("Another program is at work at %1. Nothing was changed; try again when it has ended.")
            .arg(where);
    case ErrorCode::Cancelled:
        return BackupWords::tr("Stopped. Nothing was changed.");
    case ErrorCode::Damaged:
        return BackupWords::tr("%1 is damaged. It was left as it is; take another copy.").arg(where);
    case ErrorCode::WrongPassphrase:
        return BackupWords::tr("%1 was made with another key, and this passphrase does not open it.").arg(where);
    case ErrorCode::BadInput:
        return BackupWords::tr(
                   "%1 is this desk itself, or a copy of another desk. Choose a copy of this desk, or another "
                   "file to restore to.")
            .arg(where);
    default:
        return sentenceFor(error);
    }
}

} // namespace entraide
