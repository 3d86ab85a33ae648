// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/many_letters.h"

#include "domain/address_text.h"
#include "storage/desk.h"
#include "workflows/names.h"

#include <algorithm>

namespace entraide {

namespace {

/// None where there is nothing to say.
std::unique_ptr<Section> letterTo(const Desk& desk, const PersonId& person, const LetterRun& run, QDate today,
                                  const LetterAddress& to) {
    const QList<Language> languages = letterLanguages(desk, person);
    if (run.letter == VolunteerLetter::InformationNote) {
        const auto note = informationNote(desk, person, today);
        return note ? noteSection(*note, PrintWords(languages), to) : nullptr;
    }
    const auto certificate = hoursCertificate(desk, person, run.first, std::min(run.last, today), today);
    if (!certificate || certificate->total.times == 0)
        return nullptr;
    return certificateSection(*certificate, PrintWords(languages), to);
}

} // namespace

QStringList postalLines(const Person& person) {
    const QString street = streetLine(person.address);
    const QString locality = localityLine(person.address);
    if (street.isEmpty() || locality.isEmpty())
        return {};
    return {fullName(person), street, locality};
}

ManyLetters manyLetters(const Desk& desk, const LetterRun& run, QDate today, const PageProgress& told) {
    std::vector<std::unique_ptr<Section>> sections;
    QList<PersonId> written;
    QStringList nothingToSay;
    QStringList noAddress;
    int done = 0;
    for (const PersonId& id : run.people) {
        if (told)
            told(done++, static_cast<int>(run.people.size()));
        const auto person = desk.find<Person>(id);
        if (!person)
            continue;
        const LetterAddress to{postalLines(*person), run.window};
        auto letter = letterTo(desk, id, run, today, to);
        if (!letter) {
            nothingToSay.append(fullName(*person));
            continue;
        }
        if (to.lines.isEmpty() && run.window != LetterWindow::None)
            noAddress.append(fullName(*person));
        sections.push_back(std::move(letter));
        written.append(id);
    }
    return {{Paginator::a4(QPageLayout::Portrait), std::move(sections)}, written, nothingToSay, noAddress};
}

} // namespace entraide
