// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/import_words.h"

#include "domain/phone.h"
#include "domain/schema.h"
#include "interchange/bank_file.h"
#include "interchange/csv_reader.h"
#include "interchange/file_faults.h"
#include "ui/words/error_words.h"
#include "ui/words/field_words.h"
#include "ui/words/named_words.h"
#include "ui/words/vocabulary_words.h"

#include <QDir>
#include <QStringList>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

constexpr qsizetype longestQuote = 60;

/// A cell's text within a sentence, on one line and not too long.
QString quotedCell(const QString& text) {
    QString line = text.simplified();
    if (line.size() > longestQuote)
        line = line.left(longestQuote - 1) + u'\u2026';
    return quoted(line);
}

/// The name of a field that some record of an import has.
QString importedField(const QString& name) {
    for (EntityType type : {EntityType::Person, EntityType::Volunteer, EntityType::Request, EntityType::Beneficiary,
                            EntityType::Signup}) {
        for (const FieldSchema& field : schemaOf(type).fields) {
            if (field.path.section(u'.', 0, 0) == name)
                return fieldWord(type, name);
        }
    }
    return name;
}

QString rejectionText(const RowNote& note) {
    const QString cell = quotedCell(note.value);
    switch (note.problem) {
    case RowProblem::NoName:
        return ImportWords::tr("The row has no name.");
    case RowProblem::ImpossiblePhone:
        return ImportWords::tr("%1 is no phone number.").arg(cell);
    case RowProblem::ImpossibleEmail:
        return ImportWords::tr("%1 is no e-mail address.").arg(cell);
    case RowProblem::ImpossiblePostcode:
        return ImportWords::tr("%1 is no postcode.").arg(cell);
    case RowProblem::ImpossibleDate:
        return ImportWords::tr("%1 is no date.").arg(cell);
    case RowProblem::NoService:
        return note.value.isEmpty() ? ImportWords::tr("The row does not say what help is asked for.")
                                    : ImportWords::tr("%1 is no kind of help that is known here.").arg(cell);
    case RowProblem::TotalRow:
        return ImportWords::tr("This is a total, not a person.");
    case RowProblem::RepeatedHeader:
        return ImportWords::tr("These are the headers once more.");
    case RowProblem::TooManyCells:
        return ImportWords::tr("The row has more cells than there are headers, so they may be in the wrong columns. "
                               "The first one too many is %1.")
            .arg(cell);
    case RowProblem::UnknownShift:
        return ImportWords::tr("%1 is no shift of this posting.").arg(cell);
    case RowProblem::UnclearShift:
        return note.value.isEmpty() ? ImportWords::tr("The row does not say which shift is meant.")
                                    : ImportWords::tr("%1 may be more than one shift of this posting.").arg(cell);
    case RowProblem::UnknownRole:
        return note.value.isEmpty() ? ImportWords::tr("The row does not say which role is meant.")
                                    : ImportWords::tr("%1 is no role in this shift.").arg(cell);
    case RowProblem::ShiftIsOff:
        return note.value.isEmpty() ? ImportWords::tr("The shift is cancelled.")
                                    : ImportWords::tr("The shift is cancelled (%1).").arg(note.value);
    case RowProblem::PersonErased:
        return ImportWords::tr("This person was erased here and is not brought back.");
    case RowProblem::BrokenCard:
        return ImportWords::tr("The contact card is damaged or cut off.");
    case RowProblem::NotAPerson:
        return ImportWords::tr("This contact card is of an organisation or a group.");
    case RowProblem::TooYoung:
        return ImportWords::tr("Too young: a volunteer has to be %n year(s) old.", nullptr, note.value.toInt());
    default:
        return {};
    }
}

QString remarkText(const RowNote& note) {
    const QString cell = quotedCell(note.value);
    switch (note.problem) {
    case RowProblem::LostLetters:
        return ImportWords::tr("A letter of %1 was lost before the file came here. Correct the name.").arg(cell);
    case RowProblem::NameGuessed:
        return ImportWords::tr("Check which part of %1 is the first name.").arg(cell);
    case RowProblem::NoContact:
        return ImportWords::tr("There is no phone number and no e-mail address.");
    case RowProblem::WordsBesideContact:
        return ImportWords::tr("The words beside the number in %1 are kept in the remark.").arg(cell);
    case RowProblem::ForeignPostcode:
        return ImportWords::tr("%1 is a postcode of another country; there is no place on the map.").arg(cell);
    case RowProblem::UnknownPostcode:
        return ImportWords::tr("The postcode %1 is outside the region; there is no place on the map.").arg(cell);
    case RowProblem::PostcodeFromLocality:
        return ImportWords::tr("The postcode %1 was filled in from the municipality.").arg(cell);
    case RowProblem::LocalityDiffers:
        return ImportWords::tr("Postcode and municipality do not agree: %1. The postcode counts.").arg(cell);
    case RowProblem::UnknownService:
    case RowProblem::UnknownSkill:
    case RowProblem::UnknownLanguage:
    case RowProblem::UnknownTransport:
    case RowProblem::UnknownAffiliation:
        return ImportWords::tr("%1 is not in the list here and is kept in the remark.").arg(cell);
    case RowProblem::UnknownUrgency:
        return ImportWords::tr("The urgency %1 is not known; it was taken as normal.").arg(cell);
    case RowProblem::UnclearAnswer:
        return ImportWords::tr("%1 is neither yes nor no.").arg(cell);
    case RowProblem::UnclearNumber:
        return ImportWords::tr("%1 is no number that fits.").arg(cell);
    case RowProblem::UnclearAvailability:
        return ImportWords::tr("%1 was not understood as hours and is kept in the remark.").arg(cell);
    case RowProblem::UnclearWhen:
        return ImportWords::tr("%1 was not understood; the time is to be agreed and the words stand in the title.")
            .arg(cell);
    case RowProblem::AssumedWhen:
        return ImportWords::tr("Check the time: %1 may mean more than one thing. The words stand in the title.")
            .arg(cell);
    case RowProblem::WeekdayDiffers:
        return ImportWords::tr("The weekday of %1 is not that of the date. The date counts.").arg(cell);
    case RowProblem::InThePast:
        return ImportWords::tr("The time asked for, %1, is over.").arg(cell);
    case RowProblem::StrayQuote:
        return ImportWords::tr("A quotation mark stands where it means nothing; check the cells of this row.");
    case RowProblem::NulLetters:
        return ImportWords::tr("Characters that are no text were left out of this row.");
    case RowProblem::TooFewCells:
        return ImportWords::tr("The row is shorter than the headers; check that nothing is in the wrong column.");
    case RowProblem::RepeatedRow:
        return ImportWords::tr("Word for word the same as an earlier row; it was counted once.");
    case RowProblem::SignedUpBefore:
        return ImportWords::tr("Signed up for this shift already; that sign-up stays as it is.");
    case RowProblem::BeneficiaryDiffers:
        return ImportWords::tr("This person has other details in an earlier row of the file; those were kept.");
    case RowProblem::KeptDeskValue:
        return ImportWords::tr("Changed in the file and at the desk: %1. What stands at the desk was kept.")
            .arg(importedField(note.value));
    default:
        return {};
    }
}

} // namespace

QString word(ImportKind kind) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("ImportKind", "volunteers"),
                                         QT_TRANSLATE_NOOP("ImportKind", "help requests"),
                                         QT_TRANSLATE_NOOP("ImportKind", "sign-ups for a posting")};
    return words::named("ImportKind", names, kind);
}

QString word(ImportTarget target) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("ImportTarget", "left out"),
        QT_TRANSLATE_NOOP("ImportTarget", "whole name"),
        QT_TRANSLATE_NOOP("ImportTarget", "first name"),
        QT_TRANSLATE_NOOP("ImportTarget", "family name"),
        QT_TRANSLATE_NOOP("ImportTarget", "e-mail"),
        QT_TRANSLATE_NOOP("ImportTarget", "phone"),
        QT_TRANSLATE_NOOP("ImportTarget", "street, number and box"),
        QT_TRANSLATE_NOOP("ImportTarget", "house number"),
        QT_TRANSLATE_NOOP("ImportTarget", "box"),
        QT_TRANSLATE_NOOP("ImportTarget", "postcode"),
        QT_TRANSLATE_NOOP("ImportTarget", "municipality"),
        QT_TRANSLATE_NOOP("ImportTarget", "language of letters"),
        QT_TRANSLATE_NOOP("ImportTarget", "birth year or date"),
        QT_TRANSLATE_NOOP("ImportTarget", "remark"),
        QT_TRANSLATE_NOOP("ImportTarget", "signed up on"),
        QT_TRANSLATE_NOOP("ImportTarget", "student, staff, neighbour"),
        QT_TRANSLATE_NOOP("ImportTarget", "school"),
        QT_TRANSLATE_NOOP("ImportTarget", "services offered"),
        QT_TRANSLATE_NOOP("ImportTarget", "skills"),
        QT_TRANSLATE_NOOP("ImportTarget", "languages spoken"),
        QT_TRANSLATE_NOOP("ImportTarget", "availability in words"),
        QT_TRANSLATE_NOOP("ImportTarget", "free on Monday"),
        QT_TRANSLATE_NOOP("ImportTarget", "free on Tuesday"),
        QT_TRANSLATE_NOOP("ImportTarget", "free on Wednesday"),
        QT_TRANSLATE_NOOP("ImportTarget", "free on Thursday"),
        QT_TRANSLATE_NOOP("ImportTarget", "free on Friday"),
        QT_TRANSLATE_NOOP("ImportTarget", "free on Saturday"),
        QT_TRANSLATE_NOOP("ImportTarget", "free on Sunday"),
        QT_TRANSLATE_NOOP("ImportTarget", "means of transport"),
        QT_TRANSLATE_NOOP("ImportTarget", "hours a week"),
        QT_TRANSLATE_NOOP("ImportTarget", "information note accepted"),
        QT_TRANSLATE_NOOP("ImportTarget", "criminal record seen"),
        QT_TRANSLATE_NOOP("ImportTarget", "number of the request"),
        QT_TRANSLATE_NOOP("ImportTarget", "received on"),
        QT_TRANSLATE_NOOP("ImportTarget", "asked by"),
        QT_TRANSLATE_NOOP("ImportTarget", "service asked for"),
        QT_TRANSLATE_NOOP("ImportTarget", "when"),
        QT_TRANSLATE_NOOP("ImportTarget", "helpers needed"),
        QT_TRANSLATE_NOOP("ImportTarget", "urgency"),
        QT_TRANSLATE_NOOP("ImportTarget", "confidential remark"),
        QT_TRANSLATE_NOOP("ImportTarget", "how to get in"),
        QT_TRANSLATE_NOOP("ImportTarget", "role"),
        QT_TRANSLATE_NOOP("ImportTarget", "shift"),
        QT_TRANSLATE_NOOP("ImportTarget", "answer to a question"),
    };
    return words::named("ImportTarget", names, target);
}

QString word(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return u"UTF-16"_s;
    case TextEncoding::Cp1252:
        return ImportWords::tr("Windows (CP1252)");
    }
    return {};
}

QString separatorWord(QChar separator) {
    switch (separator.unicode()) {
    case u';':
        return ImportWords::tr("semicolon");
    case u',':
        return ImportWords::tr("comma");
    case u'\t':
        return ImportWords::tr("tab");
    default:
        return separator;
    }
}

QString noteText(const RowNote& note) {
    const QString rejection = rejectionText(note);
    return rejection.isEmpty() ? remarkText(note) : rejection;
}

QString suspicionText(const Suspicion& suspicion) {
    switch (suspicion.why) {
    case RowProblem::SharedPhone:
        return ImportWords::tr("The same phone as %1 (%2).").arg(suspicion.otherName, shownPhone(suspicion.contact));
    case RowProblem::SharedEmail:
        return ImportWords::tr("The same e-mail as %1 (%2).").arg(suspicion.otherName, suspicion.contact);
    default:
        return ImportWords::tr("The same name and %1 as somebody already known.").arg(shownPhone(suspicion.contact));
    }
}

QString outcomeText(const RowOutcome& outcome) {
    QStringList sentences;
    for (const Suspicion& suspicion : outcome.suspicions)
        sentences.append(suspicionText(suspicion));
    for (const RowNote& note : outcome.notes)
        sentences.append(noteText(note));
    return sentences.join(u' ');
}

QString countsText(const ImportCounts& counts) {
    const auto n = [](qint64 count) { return static_cast<int>(count); };
    const QStringList parts{ImportWords::tr("%n new", nullptr, n(counts.fresh)),
                            ImportWords::tr("%n changed", nullptr, n(counts.changed)),
                            ImportWords::tr("%n as before", nullptr, n(counts.unchanged)),
                            ImportWords::tr("%n left out", nullptr, n(counts.rejected))};
    QString text = ImportWords::tr("%n row(s) read: %1.", nullptr, n(counts.read)).arg(parts.join(u", "_s));
    if (counts.suspected > 0)
        text += u' ' + ImportWords::tr("%n of them may be somebody already known.", nullptr, n(counts.suspected));
    return text;
}

QString importErrorText(const Error& error, const QString& file) {
    const QString name = QDir::toNativeSeparators(file);
    if (error.code() != ErrorCode::BadInput)
        return sentenceFor(error);
    const QString& detail = error.detail();
    if (detail == fault::tooLarge)
        return ImportWords::tr("%1 is larger than %2 MB. Export a shorter period, or cut the file in parts.")
            .arg(name)
            .arg(TextFile::largestSize / (1024 * 1024));
    if (detail == fault::tooManyRows)
        return ImportWords::tr("%1 has more than %n row(s). Cut the file in parts.", nullptr,
                               static_cast<int>(CsvReader::mostRecords))
            .arg(name);
    if (detail == fault::tooManyColumns)
        return ImportWords::tr("Line %1 of %2 has too many columns. Check that the file is a list with a row for each "
                               "person or request.")
            .arg(error.subject(), name);
    if (detail == fault::notText)
        return ImportWords::tr(
                   "%1 is no list that can be read here. Open it in the program that made it and save it as "
                   "CSV.")
            .arg(name);
    if (detail == fault::oldSpreadsheet)
        return ImportWords::tr(
                   "%1 is in an older form of Excel. Open it there and save it as an Excel workbook (.xlsx).")
            .arg(name);
    if (detail == fault::protectedFile)
        return ImportWords::tr("%1 is protected by a password. Save a copy without one, import that and delete it.")
            .arg(name);
    if (detail == fault::brokenSpreadsheet)
        return ImportWords::tr(
                   "%1 is damaged or was not downloaded whole. Fetch it again, or open it in the program that "
                   "made it and save it anew.")
            .arg(name);
    if (detail == fault::tooMuchInside)
        return ImportWords::tr(
                   "%1 holds far more than a list of people: it was not read. Copy the rows that matter into a "
                   "new workbook and import that.")
            .arg(name);
    if (detail == fault::noSuchSheet)
        return ImportWords::tr("There is no sheet “%1” in %2. Look at the names of its tabs.")
            .arg(error.subject(), name);
    if (detail == fault::noRows)
        return ImportWords::tr("%1 has no rows to import. Check that it is the right file.").arg(name);
    if (detail == fault::unknownBank)
        return ImportWords::tr("This is no export of an account that is known here (KBC, BNP Paribas Fortis, Belfius, "
                               "ING). Export the movements as CSV. The columns seen are: %1")
            .arg(error.subject());
    if (detail == fault::postingNotOpen)
        return ImportWords::tr("The posting is a draft or cancelled. Publish it before sign-ups are imported.");
    if (detail == fault::noNameColumn)
        return ImportWords::tr("No column of %1 is a name. Choose which one holds it.").arg(name);
    return sentenceFor(error);
}

QString rejectsLineHeader() {
    return ImportWords::tr("Line in the file");
}

QString rejectsReasonHeader() {
    return ImportWords::tr("Why it was left out");
}

} // namespace entraide
