// SPDX-License-Identifier: GPL-3.0-or-later
// access, review, processing and who: what is kept of somebody, how long, why, and who can see it.
#include "privacy/access_file.h"
#include "privacy/access_list.h"
#include "privacy/processing_register.h"
#include "privacy/review_desk.h"
#include "storage/audit_paper.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/json_values.h"
#include "ui/console/whole_file.h"
#include "ui/printing/access_file_sheet.h"
#include "ui/printing/access_list_sheet.h"
#include "ui/printing/processing_register_sheet.h"
#include "ui/words/access_words.h"
#include "ui/words/interface_language.h"
#include "ui/words/privacy_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/review_count.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

/// Where a file that was asked for goes; false, with a failure said, when it cannot be written there. Empty without the
/// option.
bool pathFor(Session& session, QLatin1StringView option, QString& file) {
    if (!session.line.has(option))
        return true;
    const auto path = session.outputFile(option);
    file = path.value_or(QString());
    return path.has_value();
}

Language paperLanguage(const Session& session) {
    return session.line.language.value_or(InterfaceLanguage::ofSystem());
}

QJsonObject entryObject(const ReviewEntry& entry) {
    QJsonArray open;
    for (const StillOpen one : entry.past.open)
        open.append(QString(enumName(one)));
    return {{u"person"_s, entry.person.toString()},         {u"name"_s, entry.name},
            {u"reason"_s, QString(enumName(entry.reason))}, {u"due"_s, isoDate(entry.due)},
            {u"last_activity"_s, isoDate(entry.past.last)}, {u"open"_s, open},
            {u"law_until"_s, isoDate(entry.past.lawUntil)}, {u"archived_on"_s, isoDate(entry.archivedOn)}};
}

ExitStatus listReview(Session& session) {
    Desk& desk = session.desk();
    const ReviewList list = reviewList(desk, session.today.date);
    noteReviewCount(desk, {list.day, list.waiting()});
    std::optional<ReviewReason> group;
    QJsonArray entries;
    QJsonObject counts;
    for (const ReviewReason reason : enumValues<ReviewReason>())
        counts.insert(QString(enumName(reason)), list.count(reason));
    for (const ReviewEntry& entry : list.entries) {
        if (group != entry.reason)
            session.out.line(u"%1 (%2):"_s.arg(sentenceCase(word(entry.reason))).arg(list.count(entry.reason)));
        group = entry.reason;
        session.out.line(u"  %1  %2: %3"_s.arg(entry.person.toString(), entry.name, detailText(entry)));
        entries.append(entryObject(entry));
    }
    session.out.line(list.entries.isEmpty() ? ConsoleWords::tr("No record waits for review.")
                                            : ConsoleWords::tr("%n record(s) wait for a decision.", nullptr,
                                                               static_cast<int>(list.waiting())));
    session.out.object({{u"day"_s, isoDate(list.day)},
                        {u"people"_s, list.people},
                        {u"waiting"_s, list.waiting()},
                        {u"counts"_s, counts},
                        {u"entries"_s, entries}});
    return ExitStatus::Done;
}

} // namespace

ExitStatus runAccess(Session& session) {
    const auto person = personIn(session, session.line.operands.at(0));
    if (!person)
        return ExitStatus::BadInput;
    QString pdf;
    QString json;
    if (!pathFor(session, "pdf"_L1, pdf) || !pathFor(session, "json"_L1, json))
        return ExitStatus::BadInput;
    if (!pdf.isEmpty() && QFileInfo(pdf).absoluteFilePath() == QFileInfo(json).absoluteFilePath())
        return session.fail(ExitStatus::BadInput, ConsoleWords::tr("--pdf and --json are to be two files."));
    const auto file = accessFile(session.desk(), *person, session.today.now);
    if (!file)
        return session.notFound(person->toString());
    const QJsonObject object = jsonOf(*file);
    if (!pdf.isEmpty())
        writeAccessFilePdf(*file, accessFileLanguage(*file), pdf);
    if (!json.isEmpty())
        writeWhole(json, QJsonDocument(object).toJson(QJsonDocument::Indented));
    session.out.line(ConsoleWords::tr("%1: %n record(s), in all that this desk keeps.", "a name",
                                      static_cast<int>(file->records.size()))
                         .arg(file->name));
    if (pdf.isEmpty() && json.isEmpty()) {
        for (const AccessRecord& record : file->records) {
            session.out.line(titleText(record));
            for (const FieldText& field : fieldTexts(record))
                session.out.line(u"  %1: %2"_s.arg(field.name, QString(field.value).replace(u'\n', u' ')));
        }
    }
    session.out.written(pdf);
    session.out.written(json);
    session.out.object(object);
    return ExitStatus::Done;
}

ExitStatus runReview(Session& session) {
    if (session.line.operands.isEmpty())
        return listReview(session);
    const QString act = session.line.operands.first();
    if (act != "keep"_L1 && act != "archive"_L1 && act != "restore"_L1 && act != "basis"_L1)
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("review takes keep, archive, restore or basis, not “%1”.").arg(act));
    QList<PersonId> persons;
    for (const QString& text : session.line.operands.mid(1)) {
        const auto person = personIn(session, text);
        if (!person)
            return ExitStatus::BadInput;
        if (!persons.contains(*person))
            persons.append(*person);
    }
    if (persons.isEmpty())
        return session.fail(ExitStatus::Usage, ConsoleWords::tr("Say of whom: review %1 PERSON-ID…").arg(act));
    const auto typed = session.number("confirm"_L1, 0, 1, std::numeric_limits<int>::max());
    if (!typed)
        return ExitStatus::Usage;
    const auto basis = consentIn(session, Consent::DataKeeping);
    if (!basis)
        return ExitStatus::BadInput;
    Desk& desk = session.desk();
    ReviewDecision decision{session.by(), session.today.date, {}};
    if (*typed > 0)
        decision.typedNumber = *typed;
    const ReviewOutcome outcome = act == "keep"_L1
                                      ? keepRecords(desk, persons, session.line.value("reason"_L1), decision)
                                  : act == "archive"_L1 ? archiveRecords(desk, persons, decision)
                                  : act == "basis"_L1   ? noteBasis(desk, persons, *basis, decision)
                                                        : restoreRecords(desk, persons, decision);
    if (const auto* refusal = std::get_if<ReviewRefusal>(&outcome))
        return failReview(session, *refusal);
    const auto count = static_cast<int>(persons.size());
    const QDate until = session.today.date.addMonths(idleMonths);
    session.out.line(
        act == "keep"_L1 ? ConsoleWords::tr("%n record(s) kept until %1.", "a date", count).arg(dateText(until))
        : act == "archive"_L1
            ? ConsoleWords::tr("%n record(s) archived. They can be brought back; nothing is erased by itself.", nullptr,
                               count)
        : act == "basis"_L1 ? ConsoleWords::tr("The basis of %n record(s) is noted.", nullptr, count)
                            : ConsoleWords::tr("%n record(s) brought back.", nullptr, count));
    QJsonArray ids;
    for (const PersonId& id : persons)
        ids.append(id.toString());
    session.out.object({{u"act"_s, act}, {u"persons"_s, ids}});
    return ExitStatus::Done;
}

ExitStatus runProcessing(Session& session) {
    QString pdf;
    if (!pathFor(session, "pdf"_L1, pdf))
        return ExitStatus::BadInput;
    Desk& desk = session.desk();
    const ProcessingRegister processing = processingRegister(desk, session.today.date);
    if (!pdf.isEmpty()) {
        enterPrinted(desk, {.kind = "processing_register"_L1, .level = "team"_L1, .format = "pdf"_L1});
        writeProcessingRegisterPdf(processing, session.today.now, paperLanguage(session), pdf);
    }
    for (const ProcessingActivity& activity : processing.activities)
        session.out.line(u"%1: %2; %3"_s.arg(sentenceCase(word(activity.purpose)), wordsWithCommas(activity.people),
                                             wordsWithCommas(activity.bases)));
    session.out.written(pdf);
    QJsonObject object = jsonOf(processing);
    object.insert(u"pdf"_s, fileValue(pdf));
    session.out.object(object);
    return ExitStatus::Done;
}

ExitStatus runWho(Session& session) {
    QString pdf;
    QString csv;
    if (!pathFor(session, "pdf"_L1, pdf) || !pathFor(session, "csv"_L1, csv))
        return ExitStatus::BadInput;
    Desk& desk = session.desk();
    const AccessList list = accessList(desk, session.today.date);
    if (!pdf.isEmpty()) {
        enterPrinted(
            desk,
            {.kind = "access_list"_L1, .level = "coordinator"_L1, .format = "pdf"_L1, .rows = list.holders.size()});
        writeAccessListPdf(list, session.today.now, paperLanguage(session), pdf);
    }
    if (!csv.isEmpty()) {
        enterExported(desk, {.kind = "access_list"_L1, .format = "csv"_L1, .rows = list.holders.size()});
        writeAccessListCsv(list, csv);
    }
    for (const AccessHolder& one : list.holders)
        session.out.line(u"%1: %2, %3%4"_s.arg(one.name.isEmpty() ? sentenceCase(word(one.kind)) : one.name,
                                               word(one.kind), roleText(one),
                                               one.active ? QString() : u", "_s + ConsoleWords::tr("no access now")));
    session.out.written(pdf);
    session.out.written(csv);
    QJsonObject object = jsonOf(list);
    object.insert(u"pdf"_s, fileValue(pdf));
    object.insert(u"csv"_s, fileValue(csv));
    session.out.object(object);
    return ExitStatus::Done;
}

} // namespace entraide::console
