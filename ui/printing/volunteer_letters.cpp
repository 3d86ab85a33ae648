// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/volunteer_letters.h"

#include "domain/address_text.h"
#include "reports/expenses.h"
#include "storage/desk.h"
#include "ui/printing/letter_sheet.h"
#include "workflows/names.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// All records of a person as a volunteer: who left and came back may have two.
QList<Volunteer> enrolments(const Desk& desk, const PersonId& person) {
    return desk.findBy<Volunteer>("person"_L1, person.toString());
}

/// "7:30", in every language.
QString hoursOf(int minutes) {
    return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString eachOnItsLine(const PrintWords& words, SheetWord word, const QStringList& values = {}) {
    QStringList lines;
    for (QString text : words.each(word)) {
        for (const QString& value : values)
            text = text.arg(value);
        lines.append(text);
    }
    return lines.join(u'\n');
}

/// The parts of the note: a heading, then what is said or left to be written.
class NoteRows {
public:
    NoteRows(PrintedLetter& letter, const PrintWords& words)
        : m_letter(letter)
        , m_words(words) {}

    void heading(SheetWord word) { m_letter.rows.append({m_words.word(word), {}, false, 0}); }
    /// Lines to write on where \a value is empty. Its name is left out where the heading says it already, as it does
    /// in some languages.
    void value(SheetWord word, const QString& value, int blankLines = 1) {
        const QString text = value.trimmed();
        const QString heading = m_letter.rows.isEmpty() ? QString() : m_letter.rows.last().heading;
        const QString name = m_words.word(word) == heading ? QString() : m_words.word(word);
        m_letter.rows.append({{}, {name, text}, false, text.isEmpty() ? blankLines : 0});
    }

private:
    PrintedLetter& m_letter;
    const PrintWords& m_words;
};

QString expensesText(const InformationNote& note, const PrintWords& words) {
    QStringList lines;
    const DeskProfile& profile = note.head.profile;
    switch (expenseRegime(note.expensesRegime)) {
    case ExpenseRegime::None:
        return eachOnItsLine(words, SheetWord::NoteNoExpenses);
    case ExpenseRegime::FlatRate:
        lines.append(profile.dayRateCents > 0
                         ? eachOnItsLine(words, SheetWord::NoteFlatRate, {words.amount(profile.dayRateCents)})
                         : eachOnItsLine(words, SheetWord::NoteFlatRateOpen));
        if (note.dayCeilingCents && note.yearCeilingCents)
            lines.append(eachOnItsLine(words, SheetWord::NoteCeilings,
                                       {words.amount(*note.dayCeilingCents), words.amount(*note.yearCeilingCents)}));
        break;
    case ExpenseRegime::Real:
        lines.append(eachOnItsLine(words, SheetWord::NoteReal));
        break;
    }
    if (profile.kilometreCents > 0)
        lines.append(eachOnItsLine(words, SheetWord::NotePerKilometre, {words.amount(profile.kilometreCents)}));
    return lines.join(u'\n');
}

} // namespace

std::optional<HoursCertificate> hoursCertificate(const Desk& desk, const PersonId& id, QDate first, QDate last,
                                                 QDate today) {
    const auto person = desk.find<Person>(id);
    const QList<Volunteer> enrolled = enrolments(desk, id);
    if (!person || enrolled.isEmpty())
        return std::nullopt;
    const QList<Work> work = workOf(desk, id, first, last);
    HoursCertificate certificate;
    certificate.head = letterHead(desk, today);
    certificate.name = fullName(*person);
    certificate.birthYear = person->birthYear;
    certificate.first = first;
    certificate.last = last;
    certificate.total = sumOf(work);
    Names names(desk);
    for (const WorkPart& part : partsOf(work)) {
        const auto organisation = names.organisation(part.organisation);
        certificate.lines.append({organisation ? organisation->name : QString(), part.service, part.sum});
    }
    return certificate;
}

std::optional<InformationNote> informationNote(const Desk& desk, const PersonId& id, QDate today) {
    const auto person = desk.find<Person>(id);
    const QList<Volunteer> enrolled = enrolments(desk, id);
    if (!person || enrolled.isEmpty())
        return std::nullopt;
    const auto current = std::ranges::find_if(
        enrolled, [](const Volunteer& volunteer) { return volunteer.state != VolunteerState::Left; });
    InformationNote note;
    note.head = letterHead(desk, today);
    note.name = fullName(*person);
    note.expensesRegime = (current == enrolled.cend() ? enrolled.first() : *current).expensesRegime;
    if (const auto ceiling = ceilingOf(today.year(), note.head.profile)) {
        note.dayCeilingCents = ceiling->dayCents;
        note.yearCeilingCents = ceiling->yearCents;
    }
    return note;
}

std::unique_ptr<Section> certificateSection(const HoursCertificate& certificate, PrintWords printWords,
                                            const LetterAddress& to) {
    const auto context = letterContext(certificate.head, std::move(printWords));
    const PrintWords& words = context->words;
    PrintedLetter letter;
    letter.sender = senderOf(certificate.head);
    letter.title = words.word(SheetWord::CertificateTitle);
    addEach(letter.intro, words, SheetWord::CertifiesThat);
    letter.intro.append({Type::Heading, certificate.name});
    if (certificate.birthYear > 0)
        addEach(letter.intro, words, SheetWord::BornIn, {QString::number(certificate.birthYear)});
    addEach(letter.intro, words, SheetWord::VolunteeredFrom,
            {paper::dayMonthYear(certificate.first), paper::dayMonthYear(certificate.last)});
    letter.columns = {{words.word(SheetWord::Organisation), 0, false},
                      {words.word(SheetWord::Task), 46 * mm, false},
                      {words.word(SheetWord::Days), 24 * mm},
                      {words.word(SheetWord::HoursWorked), 24 * mm},
                      {words.word(SheetWord::Kilometres), 26 * mm}};
    const auto row = [](const QString& name, const QString& task, const WorkSum& sum, bool bold) {
        return PrintedLetter::Row{{},
                                  {name, task, QString::number(sum.days), hoursOf(sum.minutes),
                                   sum.kilometres > 0 ? QString::number(sum.kilometres) : QString()},
                                  bold,
                                  0};
    };
    for (const HoursCertificate::Line& line : certificate.lines)
        letter.rows.append(row(line.organisation.isEmpty() ? certificate.head.profile.name : line.organisation,
                               line.service ? words.service(*line.service) : QString(), line.sum, false));
    if (certificate.lines.isEmpty())
        addEach(letter.intro, words, SheetWord::NoWork);
    letter.rows.append(row(words.word(SheetWord::Total), {}, certificate.total, true));
    addEach(letter.closing, words, SheetWord::HoursAsWritten);
    addEach(letter.closing, words, SheetWord::Unpaid);
    letter.closing.append({Type::Body, placeAndDate(certificate.head, words)});
    letter.signatures = {words.word(SheetWord::ForAssociation), words.word(SheetWord::VolunteerSignature)};
    letter.recipient = to.lines;
    letter.window = to.window;
    return letterSection(context, std::move(letter));
}

std::unique_ptr<Section> noteSection(const InformationNote& note, PrintWords printWords, const LetterAddress& to) {
    const auto context = letterContext(note.head, std::move(printWords));
    const PrintWords& words = context->words;
    const DeskProfile& profile = note.head.profile;
    constexpr int manyLines = 2;
    PrintedLetter letter;
    letter.sender = senderOf(note.head);
    letter.title = words.word(SheetWord::NoteTitle);
    addEach(letter.intro, words, SheetWord::NoteLaw);
    letter.intro.append({Type::BodyBold, words.word(SheetWord::NoteFor).arg(note.name)});
    letter.columns = {{QString(), 52 * mm, false}, {QString(), 0, false}};
    NoteRows rows(letter, words);
    rows.heading(SheetWord::NoteAssociation);
    rows.value(SheetWord::NoteName, profile.name);
    rows.value(SheetWord::NoteLegalForm, profile.legalForm);
    rows.value(SheetWord::NotePurpose, profile.purpose, manyLines);
    rows.value(SheetWord::NoteAddress, addressLine(profile.address));
    rows.value(SheetWord::NoteContact, QStringList{paper::phoneText(profile.phone), profile.email}.join(u"  "_s));
    rows.heading(SheetWord::NoteInsurance);
    rows.value(SheetWord::NoteLiability, profile.insurer);
    rows.value(SheetWord::NotePolicy, profile.insurancePolicy);
    rows.value(SheetWord::NoteOtherRisks, profile.insuredRisks, manyLines);
    rows.heading(SheetWord::NoteExpenses);
    rows.value(SheetWord::NotePaidBack, expensesText(note, words));
    rows.heading(SheetWord::NoteSecrecy);
    rows.value(SheetWord::NoteSecrecyDuty, eachOnItsLine(words, SheetWord::NoteSecrecyText));
    rows.value(SheetWord::NoteBenefits, eachOnItsLine(words, SheetWord::NoteBenefitsText));
    addEach(letter.closing, words, SheetWord::NoteReceived);
    letter.signatures = {words.word(SheetWord::DateAndSignature), words.word(SheetWord::ForAssociation)};
    letter.recipient = to.lines;
    letter.window = to.window;
    return letterSection(context, std::move(letter));
}

namespace {

Paginator onePiece(std::unique_ptr<Section> letter) {
    std::vector<std::unique_ptr<Section>> sections;
    sections.push_back(std::move(letter));
    return {Paginator::a4(QPageLayout::Portrait), std::move(sections)};
}

} // namespace

Paginator certificatePages(const HoursCertificate& certificate, PrintWords words) {
    return onePiece(certificateSection(certificate, std::move(words), {}));
}

Paginator notePages(const InformationNote& note, PrintWords words) {
    return onePiece(noteSection(note, std::move(words), {}));
}

void writeCertificatePdf(const HoursCertificate& certificate, PrintWords words, const QString& file) {
    const QString title = words.word(SheetWord::CertificateTitle) + u", "_s + certificate.name;
    certificatePages(certificate, std::move(words)).writePdf(file, title);
}

void writeNotePdf(const InformationNote& note, PrintWords words, const QString& file) {
    const QString title = words.word(SheetWord::NoteTitle) + u", "_s + note.name;
    notePages(note, std::move(words)).writePdf(file, title);
}

} // namespace entraide
