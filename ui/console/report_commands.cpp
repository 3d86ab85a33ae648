// SPDX-License-Identifier: GPL-3.0-or-later
// stats, register, certificate, information-note and letters: what was done, as numbers and on paper.
#include "domain/date_text.h"
#include "reports/register.h"
#include "reports/statistics.h"
#include "storage/audit_paper.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/json_values.h"
#include "ui/printing/many_letters.h"
#include "ui/printing/register_sheet.h"
#include "ui/printing/statistics_sheet.h"
#include "ui/printing/volunteer_letters.h"
#include "ui/words/interface_language.h"
#include "ui/words/money_words.h"
#include "ui/words/report_words.h"
#include "ui/words/time_words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

/// A day given as an option; none, with a failure said, when it is no date.
std::optional<QDate> day(Session& session, QLatin1StringView option, QDate otherwise) {
    if (!session.line.has(option))
        return otherwise;
    const QString text = session.line.value(option);
    if (const auto date = dateFromText(text); date && text.size() >= 8)
        return date->date;
    session.fail(ExitStatus::Usage,
                 ConsoleWords::tr("--%1 cannot be “%2”. Write a date as 2026-03-17.").arg(QString(option), text));
    return std::nullopt;
}

/// The first day of \a session's --from and the last of its --to; none, with a failure said, when that is no period.
std::optional<std::pair<QDate, QDate>> period(Session& session, QDate first, QDate last) {
    const auto from = day(session, "from"_L1, first);
    const auto to = from ? day(session, "to"_L1, last) : std::nullopt;
    if (!to)
        return std::nullopt;
    if (*from > *to) {
        session.fail(ExitStatus::Usage, ConsoleWords::tr("--to lies before --from."));
        return std::nullopt;
    }
    return std::pair(*from, *to);
}

/// Where a list or sheet that was asked for goes; false, with a failure said, when it cannot be written there. Empty
/// without the option.
bool fileFor(Session& session, QLatin1StringView option, QString& file) {
    if (!session.line.has(option))
        return true;
    const auto path = session.outputFile(option);
    file = path.value_or(QString());
    return path.has_value();
}

ReportPrint printOf(Session& session) {
    return reportPrint(session.desk(), session.today.now,
                       session.line.language.value_or(InterfaceLanguage::ofSystem()));
}

/// A number for each measure, null where it is hidden or not given; "hidden" names those that are hidden.
QJsonObject rowObject(const StatRow& row) {
    QJsonObject object;
    QJsonArray hidden;
    for (const Measure measure : enumValues<Measure>()) {
        const StatCell& cell = row[measure];
        object.insert(QString(enumName(measure)),
                      cell.given && !cell.hidden ? QJsonValue(cell.value) : QJsonValue::Null);
        if (cell.hidden)
            hidden.append(QString(enumName(measure)));
    }
    object.insert(u"hidden"_s, hidden);
    const auto share = row.servedShare();
    object.insert(u"share_filled"_s, share ? QJsonValue(std::round(*share * 1000) / 1000) : QJsonValue::Null);
    return object;
}

QJsonArray rowArray(const Statistics& statistics, Breakdown breakdown) {
    QJsonArray rows;
    for (const StatRow& row : statistics.by(breakdown)) {
        QJsonObject object = rowObject(row);
        switch (breakdown) {
        case Breakdown::Commune:
            object.insert(u"commune_fr"_s, row.commune.fr);
            object.insert(u"commune_nl"_s, row.commune.nl);
            break;
        case Breakdown::Service:
            object.insert(u"service"_s, row.service ? QJsonValue(QString(enumName(*row.service))) : QJsonValue::Null);
            break;
        case Breakdown::Week:
            object.insert(u"week"_s, row.week.toString());
            break;
        }
        rows.append(object);
    }
    return rows;
}

/// What a row says in one line: what is something in it.
QString rowText(const StatRow& row) {
    QStringList texts;
    for (const Measure measure :
         {Measure::Received, Measure::Served, Measure::Minutes, Measure::Visits, Measure::Signups,
          Measure::MealsDelivered, Measure::PortionsHandedOut, Measure::VolunteersActive}) {
        const StatCell& cell = row[measure];
        if (cell.given && (cell.hidden || cell.value > 0))
            texts.append(word(measure) + u' ' + cellText(row, measure));
    }
    if (row.servedShare())
        texts.append(ConsoleWords::tr("places filled %1").arg(servedShareText(row)));
    return texts.isEmpty() ? u"–"_s : texts.join(u", "_s);
}

bool hasHidden(const QList<StatRow>& rows) {
    return std::ranges::any_of(rows,
                               [](const StatRow& row) { return std::ranges::any_of(row.cells, &StatCell::hidden); });
}

void say(Session& session, const Statistics& statistics, std::optional<Breakdown> only) {
    session.out.line(ConsoleWords::tr("From %1 to %2:").arg(dateText(statistics.first), dateText(statistics.last)));
    for (const Measure measure : enumValues<Measure>()) {
        session.out.line(u"  %1: %2"_s.arg(word(measure), cellText(statistics.total, measure)));
        if (measure == Measure::PlacesFilled)
            session.out.line(u"  %1: %2"_s.arg(ConsoleWords::tr("Share filled"), servedShareText(statistics.total)));
    }
    if (only) {
        session.out.line(word(*only) + u':');
        for (const StatRow& row : statistics.by(*only))
            session.out.line(u"  %1: %2"_s.arg(rowName(row, *only), rowText(row)));
    }
    if (hasHidden({statistics.total}) || (only && hasHidden(statistics.by(*only))))
        session.out.line(hiddenSentence(statistics));
    if (!statistics.total[Measure::VolunteersActive].given)
        session.out.line(onePeriodSentence());
}

QJsonObject dayObject(const ExpenseDay& day) {
    return {{u"date"_s, isoDate(day.date)},
            {u"regime"_s, QString(enumName(day.regime))},
            {u"kilometres"_s, day.kilometres},
            {u"paid_kilometres"_s, day.paidKilometres},
            {u"flat_rate_cents"_s, day.flatCents},
            {u"kilometre_cents"_s, day.kilometreCents},
            {u"cents"_s, day.cents()}};
}

QJsonObject rowObject(const RegisterRow& row) {
    QJsonArray warnings;
    for (const ExpenseWarning warning : row.expenses.warnings)
        warnings.append(QString(enumName(warning)));
    QJsonArray days;
    for (const ExpenseDay& day : row.expenses.paidDays)
        days.append(dayObject(day));
    return {{u"volunteer"_s, row.volunteer.toString()},
            {u"name"_s, row.name},
            {u"birth_year"_s, row.birthYear > 0 ? QJsonValue(row.birthYear) : QJsonValue::Null},
            {u"state"_s, QString(enumName(row.state))},
            {u"information_note"_s, isoDate(row.informationNote)},
            {u"days"_s, row.work.days},
            {u"minutes"_s, row.work.minutes},
            {u"kilometres"_s, row.work.kilometres},
            {u"regime"_s, QString(enumName(row.expenses.regime))},
            {u"flat_rate_cents"_s, row.expenses.flatCents},
            {u"kilometre_cents"_s, row.expenses.kilometreCents},
            {u"cents"_s, row.expenses.cents()},
            {u"ceiling_reached"_s, row.expenses.isCeilingReached()},
            {u"above_ceiling_from"_s, isoDate(row.expenses.aboveFrom)},
            {u"kilometres_above_from"_s, isoDate(row.expenses.kilometresAboveFrom)},
            {u"warnings"_s, warnings},
            {u"days_paid"_s, days}};
}

} // namespace

ExitStatus runStats(Session& session) {
    const QDate today = session.today.date;
    const auto days = period(session, QDate(today.year(), 1, 1), today);
    if (!days)
        return ExitStatus::Usage;
    const StatPeriod months = StatPeriod::around(days->first, days->second);
    if (months.isTooLong())
        return session.fail(ExitStatus::Usage, tooLongSentence());
    std::optional<Breakdown> by;
    if (session.line.has("by"_L1)) {
        by = enumFromName<Breakdown>(session.line.value("by"_L1));
        if (!by)
            return session.fail(ExitStatus::Usage,
                                ConsoleWords::tr("--%1 cannot be “%2”. It can be: %3.")
                                    .arg(u"by"_s, session.line.value("by"_L1), u"commune, service, week"_s));
    }
    QString csv;
    QString pdf;
    if (!fileFor(session, "csv"_L1, csv) || !fileFor(session, "pdf"_L1, pdf))
        return ExitStatus::BadInput;
    const Statistics found = statistics(session.desk(), months.first, months.last);
    const Breakdown listed = by.value_or(Breakdown::Commune);
    LeavingPaper paper{.kind = "statistics"_L1, .level = "public"_L1};
    if (!csv.isEmpty()) {
        paper.format = "csv"_L1;
        paper.rows = found.by(listed).size();
        enterExported(session.desk(), paper);
        writeStatisticsCsv(found, listed, csv);
    }
    if (!pdf.isEmpty()) {
        paper.format = "pdf"_L1;
        enterPrinted(session.desk(), paper);
        writeStatisticsPdf(found, printOf(session), pdf);
    }
    if (months != StatPeriod{days->first, days->second})
        session.out.line(wholeMonthsSentence());
    say(session, found, by);
    session.out.written(csv);
    session.out.written(pdf);
    QJsonObject object{{u"asked_from"_s, isoDate(days->first)},
                       {u"asked_to"_s, isoDate(days->second)},
                       {u"from"_s, isoDate(found.first)},
                       {u"to"_s, isoDate(found.last)},
                       {u"smallest_count"_s, found.smallestCount},
                       {u"csv"_s, fileValue(csv)},
                       {u"pdf"_s, fileValue(pdf)},
                       {u"total"_s, rowObject(found.total)}};
    for (const Breakdown breakdown : enumValues<Breakdown>()) {
        if (!by || *by == breakdown)
            object.insert(QString(enumName(breakdown)), rowArray(found, breakdown));
    }
    session.out.object(object);
    return ExitStatus::Done;
}

ExitStatus runRegister(Session& session) {
    const QString text = session.line.operands.at(0);
    bool good = false;
    const int year = text.toInt(&good);
    constexpr int firstYear = 1900;
    constexpr int lastYear = 2999;
    if (!good || year < firstYear || year > lastYear)
        return session.fail(ExitStatus::BadInput, ConsoleWords::tr("“%1” is no year. Write it as 2026.").arg(text));
    QString csv;
    QString daysCsv;
    QString pdf;
    if (!fileFor(session, "csv"_L1, csv) || !fileFor(session, "days-csv"_L1, daysCsv) ||
        !fileFor(session, "pdf"_L1, pdf))
        return ExitStatus::BadInput;
    const ReportPrint print = printOf(session);
    RegisterOptions options;
    options.language = InterfaceLanguage::localeOf(print.language);
    options.idle = session.line.has("all"_L1);
    const VolunteerRegister found = yearRegister(session.desk(), year, options);
    LeavingPaper paper{.kind = "register"_L1, .level = "coordinator"_L1, .rows = found.rows.size()};
    if (!csv.isEmpty() || !daysCsv.isEmpty()) {
        paper.format = "csv"_L1;
        enterExported(session.desk(), paper);
    }
    if (!csv.isEmpty())
        writeRegisterCsv(found, csv);
    if (!daysCsv.isEmpty())
        writePaidDaysCsv(found, daysCsv);
    if (!pdf.isEmpty()) {
        paper.format = "pdf"_L1;
        enterPrinted(session.desk(), paper);
        writeRegisterPdf(found, print, pdf);
    }
    QJsonArray rows;
    for (const RegisterRow& row : found.rows) {
        rows.append(rowObject(row));
        session.out.line(
            u"%1: %2"_s.arg(nameText(row), ConsoleWords::tr("%n day(s), %1, %2 km, %3",
                                                            "days, hours, kilometres, amount", row.work.days)
                                               .arg(durationText(row.work.minutes))
                                               .arg(row.work.kilometres)
                                               .arg(amountText(row.expenses.cents()))));
        for (const ExpenseWarning warning : row.expenses.warnings)
            session.out.line(u"  "_s + warningText(row.expenses, warning));
    }
    session.out.line(
        ConsoleWords::tr("%n volunteer(s) in %1, %2 in all.", "a year, an amount", static_cast<int>(found.rows.size()))
            .arg(year)
            .arg(amountText(found.cents)));
    if (!found.ceiling)
        session.out.line(ConsoleWords::tr("The ceilings of flat-rate expenses of %1 are not known here.").arg(year));
    session.out.written(csv);
    session.out.written(daysCsv);
    session.out.written(pdf);
    session.out.object(
        {{u"year"_s, year},
         {u"day_ceiling_cents"_s, found.ceiling ? QJsonValue(found.ceiling->dayCents) : QJsonValue::Null},
         {u"year_ceiling_cents"_s, found.ceiling ? QJsonValue(found.ceiling->yearCents) : QJsonValue::Null},
         {u"rows"_s, rows},
         {u"days"_s, found.total.days},
         {u"minutes"_s, found.total.minutes},
         {u"kilometres"_s, found.total.kilometres},
         {u"cents"_s, found.cents},
         {u"without_note"_s, found.withoutNote},
         {u"paid_people"_s, found.paidPeople},
         {u"paid_minutes"_s, found.paidMinutes},
         {u"csv"_s, fileValue(csv)},
         {u"days_csv"_s, fileValue(daysCsv)},
         {u"pdf"_s, fileValue(pdf)}});
    return ExitStatus::Done;
}

ExitStatus runCertificate(Session& session) {
    const QString id = session.line.operands.at(0);
    const QDate today = session.today.date;
    const auto days = period(session, QDate(today.year(), 1, 1), today);
    if (!days)
        return ExitStatus::Usage;
    const auto file = session.outputFile("pdf"_L1);
    if (!file)
        return ExitStatus::BadInput;
    Desk& desk = session.desk();
    const auto person = PersonId::fromString(id);
    const auto certificate = person ? hoursCertificate(desk, *person, days->first, days->second, today) : std::nullopt;
    if (!certificate)
        return session.notFound(id);
    enterPrinted(desk, {.kind = "certificate"_L1, .format = "pdf"_L1, .record = id});
    writeCertificatePdf(*certificate, PrintWords(letterLanguages(desk, *person)), *file);
    QJsonArray lines;
    for (const HoursCertificate::Line& line : certificate->lines)
        lines.append(QJsonObject{{u"organisation"_s, line.organisation},
                                 {u"service"_s, line.service ? QString(enumName(*line.service)) : QString()},
                                 {u"days"_s, line.sum.days},
                                 {u"minutes"_s, line.sum.minutes},
                                 {u"kilometres"_s, line.sum.kilometres}});
    session.out.line(
        ConsoleWords::tr("The certificate of %1 is in %2: %n day(s), %3.", "a name, a file, hours",
                         certificate->total.days)
            .arg(certificate->name, QDir::toNativeSeparators(*file), durationText(certificate->total.minutes)));
    session.out.object({{u"file"_s, fileValue(*file)},
                        {u"person"_s, id},
                        {u"name"_s, certificate->name},
                        {u"language"_s, QString(enumName(letterLanguages(desk, *person).first()))},
                        {u"from"_s, isoDate(certificate->first)},
                        {u"to"_s, isoDate(certificate->last)},
                        {u"days"_s, certificate->total.days},
                        {u"minutes"_s, certificate->total.minutes},
                        {u"kilometres"_s, certificate->total.kilometres},
                        {u"lines"_s, lines}});
    return ExitStatus::Done;
}

ExitStatus runInformationNote(Session& session) {
    const QString id = session.line.operands.at(0);
    const auto file = session.outputFile("pdf"_L1);
    if (!file)
        return ExitStatus::BadInput;
    Desk& desk = session.desk();
    const auto person = PersonId::fromString(id);
    const auto note = person ? informationNote(desk, *person, session.today.date) : std::nullopt;
    if (!note)
        return session.notFound(id);
    enterPrinted(desk, {.kind = "information_note"_L1, .format = "pdf"_L1, .record = id});
    writeNotePdf(*note, PrintWords(letterLanguages(desk, *person)), *file);
    session.out.line(ConsoleWords::tr("The information note for %1 is in %2. Have it signed, then enter the day.")
                         .arg(note->name, QDir::toNativeSeparators(*file)));
    session.out.object({{u"file"_s, fileValue(*file)},
                        {u"person"_s, id},
                        {u"name"_s, note->name},
                        {u"language"_s, QString(enumName(letterLanguages(desk, *person).first()))}});
    return ExitStatus::Done;
}

namespace {

/// The persons that were named, else everybody who volunteers now; none, with a failure said, for one who is not here.
std::optional<QList<PersonId>> lettersTo(Session& session) {
    QList<PersonId> people;
    for (const QString& id : session.line.operands.sliced(1)) {
        const auto person = PersonId::fromString(id);
        if (!person || !session.desk().find<Person>(*person)) {
            session.notFound(id);
            return std::nullopt;
        }
        people.append(*person);
    }
    if (session.line.operands.size() > 1)
        return people;
    for (const Volunteer& one : session.desk().findBy<Volunteer>("state"_L1, enumName(VolunteerState::Active)))
        people.append(one.person);
    return people;
}

/// A value by its stable name; none, with a failure said.
template <NamedEnum E> std::optional<E> named(Session& session, const QString& what, const QString& value) {
    const auto found = enumFromName<E>(value);
    if (!found) {
        QStringList names;
        for (const E one : enumValues<E>())
            names.append(enumName(one));
        session.fail(ExitStatus::Usage,
                     ConsoleWords::tr("--%1 cannot be “%2”. It can be: %3.").arg(what, value, names.join(u", "_s)));
    }
    return found;
}

} // namespace

ExitStatus runLetters(Session& session) {
    const QDate today = session.today.date;
    const auto letter = named<VolunteerLetter>(session, u"letter"_s, session.line.operands.at(0));
    const auto window = named<LetterWindow>(
        session, u"window"_s, session.line.has("window"_L1) ? session.line.value("window"_L1) : u"right"_s);
    const auto days = period(session, QDate(today.year(), 1, 1), today);
    if (!letter || !window || !days)
        return ExitStatus::Usage;
    const auto file = session.outputFile("pdf"_L1);
    if (!file)
        return ExitStatus::BadInput;
    const auto people = lettersTo(session);
    if (!people)
        return ExitStatus::NotFound;
    Desk& desk = session.desk();
    const ManyLetters made = manyLetters(desk, {*letter, *people, days->first, days->second, *window}, today);
    if (!made.written.isEmpty()) {
        enterPrinted(desk, {.kind = "post_letters"_L1,
                            .level = enumName(RosterLevel::Coordinator),
                            .format = "pdf"_L1,
                            .rows = made.written.size()});
        made.pages.writePdf(*file, QString(enumName(*letter)));
    }
    QJsonArray written;
    for (const PersonId& one : made.written)
        written.append(one.toString());
    session.out.object({{u"file"_s, made.written.isEmpty() ? QJsonValue::Null : fileValue(*file)},
                        {u"letters"_s, written},
                        {u"nothing_to_say"_s, QJsonArray::fromStringList(made.nothingToSay)},
                        {u"no_address"_s, QJsonArray::fromStringList(made.noAddress)}});
    session.out.line(made.written.isEmpty()
                         ? ConsoleWords::tr("There is no letter to write, and no file was made.")
                         : ConsoleWords::tr("%n letter(s) are in %1.", nullptr, static_cast<int>(made.written.size()))
                               .arg(QDir::toNativeSeparators(*file)));
    return ExitStatus::Done;
}

} // namespace entraide::console
