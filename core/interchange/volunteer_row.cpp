// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/date_text.h"
#include "domain/volunteer_age.h"
#include "interchange/availability_reader.h"
#include "interchange/row_cells.h"
#include "interchange/vocabulary_readers.h"

#include <array>

namespace entraide {

using namespace Qt::StringLiterals;
using T = ImportTarget;

namespace {

template <class E>
void readList(RowCells& cells, T target, Choices<E> (*read)(const QString&), QList<E>& list, RowProblem problem) {
    for (const auto& cell : cells.all(target)) {
        const Choices<E> choices = read(cell.text);
        for (const E value : choices.known) {
            if (!list.contains(value))
                list.append(value);
        }
        if (!choices.unknown.isEmpty()) {
            const QString unknown = choices.unknown.join(u", "_s);
            cells.note(problem, cell, unknown);
            RowCells::keepBeside(cells.row().volunteer.remark, cell, unknown);
        }
    }
}

void addWeek(WeekSlots& week, const WeekSlots& more) {
    week = WeekSlots::fromBits(week.bits() | more.bits());
}

void readAvailabilityCells(RowCells& cells) {
    Volunteer& volunteer = cells.row().volunteer;
    const auto take = [&](const RowCells::Cell& cell, const Availability& read) {
        addWeek(volunteer.availability, read.week);
        if (!read.understood) {
            cells.note(RowProblem::UnclearAvailability, cell);
            RowCells::keepBeside(volunteer.remark, cell, cell.text);
        }
    };
    for (int day = 1; day <= 7; ++day) {
        const auto cell = cells.one(static_cast<T>(static_cast<int>(T::Monday) + day - 1));
        if (!cell.text.isEmpty())
            take(cell, readDayAvailability(cell.text, day));
    }
    for (const auto& cell : cells.all(T::Availability))
        take(cell, readAvailability(cell.text));
}

/// The language of letters: the form's own if they speak it, else the first of theirs that the desk writes.
Language lettersLanguage(const QList<Language>& spoken, Language form) {
    if (spoken.contains(form))
        return form;
    for (const Language language : spoken) {
        if (language == Language::French || language == Language::Dutch || language == Language::English ||
            language == Language::German)
            return language;
    }
    return form;
}

std::optional<bool> readAnswer(RowCells& cells, T target) {
    const auto cell = cells.one(target);
    const auto answer = yesOrNo(cell.text);
    if (!answer && !cell.text.isEmpty()) {
        cells.note(RowProblem::UnclearAnswer, cell);
        RowCells::keepBeside(cells.row().volunteer.remark, cell, cell.text);
    }
    return answer;
}

} // namespace

void readVolunteer(RowCells& cells) {
    Volunteer& volunteer = cells.row().volunteer;
    Person& person = cells.row().person;
    readList(cells, T::Services, readServices, volunteer.services, RowProblem::UnknownService);
    readList(cells, T::Skills, readSkills, volunteer.skills, RowProblem::UnknownSkill);
    readList(cells, T::SpokenLanguages, readLanguages, volunteer.languages, RowProblem::UnknownLanguage);
    readList(cells, T::Transport, readTransports, volunteer.transports, RowProblem::UnknownTransport);
    readAvailabilityCells(cells);

    // Who fills in a form speaks its language; a list that says nothing of languages is in its people's.
    if (volunteer.languages.isEmpty())
        volunteer.languages = {person.language.value_or(cells.format().language)};
    if (!person.language)
        person.language = lettersLanguage(volunteer.languages, cells.format().language);

    if (const auto cell = cells.one(T::Registered); !cell.text.isEmpty()) {
        if (const auto date = dateFromText(cell.text, cell.order))
            volunteer.registered = date->date;
        else
            cells.reject(RowProblem::ImpossibleDate, cell);
    }
    if (const auto cell = cells.one(T::Affiliation); !cell.text.isEmpty()) {
        if (const auto affiliation = affiliationFromText(cell.text)) {
            volunteer.affiliation = *affiliation;
        } else {
            volunteer.affiliation = Affiliation::Other;
            cells.note(RowProblem::UnknownAffiliation, cell);
            RowCells::keepBeside(volunteer.remark, cell, cell.text);
        }
    }
    if (const auto cell = cells.one(T::HoursPerWeek); !cell.text.isEmpty()) {
        if (const auto hours = hoursPerWeekFromText(cell.text)) {
            volunteer.hoursPerWeek = *hours;
        } else {
            cells.note(RowProblem::UnclearNumber, cell);
            RowCells::keepBeside(volunteer.remark, cell, cell.text);
        }
    }
    volunteer.school = cells.one(T::School).text;
    // Accepted with the form, so given on the day of the form.
    if (readAnswer(cells, T::InformationNote).value_or(false))
        volunteer.informationNoteGiven = volunteer.registered.isValid() ? volunteer.registered : cells.format().today;
    if (readAnswer(cells, T::CriminalRecord).value_or(false))
        volunteer.screenings.append({ScreeningKind::CriminalRecord, volunteer.registered, {}, {}});
    if (const RowFormat& format = cells.format(); isTooYoung(person.birthYear, format.minimumAge, format.today.year()))
        cells.reject(RowProblem::TooYoung, cells.one(T::BirthYear), QString::number(format.minimumAge));
    for (const auto& cell : cells.all(T::Remark))
        RowCells::keepBeside(volunteer.remark, {}, cell.text);
}

} // namespace entraide
