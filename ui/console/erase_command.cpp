// SPDX-License-Identifier: GPL-3.0-or-later
// erase: a person, for good.
#include "backups/copy_cleaning.h"
#include "exchange/peer_book.h"
#include "privacy/erasure.h"
#include "privacy/receipts.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/words/backup_words.h"
#include "ui/words/erasure_words.h"
#include "workflows/names.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QJsonObject countsObject(const QList<ErasureCount>& counts) {
    QJsonObject object;
    for (const ErasureCount& count : counts)
        object.insert(enumName(count.type), count.documents);
    return object;
}

QLatin1StringView nameOf(ErasureWarningKind kind) {
    switch (kind) {
    case ErasureWarningKind::ExpectedSomewhere:
        return "expected_somewhere"_L1;
    case ErasureWarningKind::AwaitsHelp:
        return "awaits_help"_L1;
    case ErasureWarningKind::GiftOnItsWay:
        return "gift_on_its_way"_L1;
    case ErasureWarningKind::Namesake:
        break;
    }
    return "namesake"_L1;
}

QJsonObject previewObject(const ErasurePreview& preview) {
    QJsonArray warnings;
    for (const ErasureWarning& warning : preview.warnings)
        warnings.append(QJsonObject{
            {u"kind"_s, nameOf(warning.kind)}, {u"id"_s, warning.id}, {u"date"_s, warning.date.toString(Qt::ISODate)}});
    return {{u"person"_s, preview.person.toString()},
            {u"erased"_s, countsObject(preview.erased)},
            {u"kept"_s, countsObject(preview.kept)},
            {u"others"_s, countsObject(preview.others)},
            {u"elsewhere"_s, preview.elsewhere},
            {u"minutes"_s, preview.minutes},
            {u"days"_s, preview.days},
            {u"meals"_s, preview.meals},
            {u"warnings"_s, warnings}};
}

QJsonArray receiptsArray(const Erasing& erasing) {
    QJsonArray receipts;
    for (const ErasureReceipt& receipt : erasing.receipts)
        receipts.append(QJsonObject{{u"replica"_s, receipt.replica},
                                    {u"name"_s, receipt.name},
                                    {u"confirmed"_s, receipt.confirmed.toString(Qt::ISODate)},
                                    {u"here"_s, receipt.isHere}});
    return receipts;
}

QJsonObject copiesObject(const CleaningReport& report) {
    QJsonArray left;
    for (const CopyLeft& one : report.left)
        left.append(one.file);
    QJsonArray absent;
    for (const BackupPlace& place : report.absent)
        absent.append(place.path);
    return {{u"cleaned"_s, report.cleaned}, {u"left"_s, left}, {u"absent"_s, absent}};
}

void say(Session& session, const ErasurePreview& preview) {
    if (!preview.name.isEmpty())
        session.out.line(preview.name);
    for (const QString& sentence : sentencesFor(preview))
        session.out.line(sentence);
    Names names(session.desk());
    for (const ErasureWarning& warning : preview.warnings)
        session.out.line(u"! "_s + sentenceFor(warning, names));
}

} // namespace

bool saysYes(Session& session, const QString& question) {
    session.out.line(question);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly | QIODevice::Text))
        return false;
    const QString answer = QString::fromLocal8Bit(in.readLine()).trimmed();
    return answer.compare(ConsoleWords::tr("yes", "the whole answer, small letters"), Qt::CaseInsensitive) == 0 ||
           answer.compare("yes"_L1, Qt::CaseInsensitive) == 0;
}

ExitStatus runErase(Session& session) {
    const QString text = session.line.operands.at(0);
    const auto person = personIn(session, text);
    if (!person)
        return ExitStatus::BadInput;
    Desk& desk = session.desk();
    const bool dryRun = session.line.has("dry-run"_L1);
    const ErasurePlan plan = previewErasure(desk, *person, session.today.date);
    if (const auto* refusal = std::get_if<ErasureRefusal>(&plan))
        return session.fail(*refusal == ErasureRefusal::NotHere ? ExitStatus::NotFound : ExitStatus::BadInput,
                            sentenceFor(*refusal));
    const ErasurePreview& preview = std::get<ErasurePreview>(plan);
    if (dryRun) {
        say(session, preview);
        session.out.object(previewObject(preview));
        return ExitStatus::Done;
    }
    if (!session.line.has("yes"_L1)) {
        if (session.out.isJson() || isatty(STDIN_FILENO) == 0)
            return session.fail(ExitStatus::Usage,
                                ConsoleWords::tr("Erasing cannot be undone: say --yes, or --dry-run to see what it "
                                                 "would do."));
        say(session, preview);
        if (!saysYes(session, ConsoleWords::tr("This cannot be undone. Erase? Answer yes or no.")))
            return session.fail(ExitStatus::BadInput, ConsoleWords::tr("Nothing was erased."));
    }
    const auto result = erasePerson(desk, *person, session.by(), session.today.now);
    if (const auto* refusal = std::get_if<ErasureRefusal>(&result))
        return session.fail(ExitStatus::BadInput, sentenceFor(*refusal));
    const ErasureDone& done = std::get<ErasureDone>(result);
    QJsonObject object = previewObject(done.what);
    object.insert(u"erasing"_s, done.erasing);
    const bool finished = desk.finishErasing();
    object.insert(u"finished"_s, finished);
    // What the copies hold of the person goes too.
    const CleaningReport copies = cleanCopies(desk, session.today.now);
    object.insert(u"copies"_s, copiesObject(copies));
    for (const QString& sentence : sentencesFor(done.what))
        session.out.line(sentence);
    for (const Erasing& erasing : erasings(desk)) {
        if (erasing.id != done.erasing)
            continue;
        const qsizetype desks = exchange::PeerBook(desk).teamSize() + 1;
        object.insert(u"receipts"_s, receiptsArray(erasing));
        object.insert(u"desks"_s, std::max(desks, erasing.receipts.size()));
        session.out.line(lineOf(erasing, desks));
    }
    if (copies.cleaned > 0)
        session.out.line(ConsoleWords::tr("%n copy (copies) of the desk written anew without the person.", nullptr,
                                          copies.cleaned));
    for (const QString& sentence : sentencesFor(copies))
        session.out.line(u"! "_s + sentence);
    if (!finished)
        session.out.line(
            ConsoleWords::tr("Another program still reads this desk: the last traces go when it has ended, "
                             "or when the desk is opened again."));
    session.out.object(object);
    return ExitStatus::Done;
}

} // namespace entraide::console
