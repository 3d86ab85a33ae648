// SPDX-License-Identifier: GPL-3.0-or-later
// Name, contacts, address and language of one row.
#include "domain/address_text.h"
#include "domain/date_text.h"
#include "domain/text_fold.h"
#include "interchange/contact_readers.h"
#include "interchange/name_reader.h"
#include "interchange/row_cells.h"
#include "interchange/vocabulary_readers.h"

#include <QRegularExpression>

namespace entraide {

using namespace Qt::StringLiterals;
using T = ImportTarget;

namespace {

void readName(RowCells& cells) {
    Person& person = cells.row().person;
    const auto full = cells.one(T::FullName);
    const auto given = cells.one(T::GivenName);
    const auto family = cells.one(T::FamilyName);
    if (!full.text.isEmpty()) {
        const PersonName name = splitName(full.text);
        person.givenName = name.given;
        person.familyName = name.family;
        if (name.guessed)
            cells.note(RowProblem::NameGuessed, full);
    }
    if (!given.text.isEmpty())
        person.givenName = properCase(given.text);
    if (!family.text.isEmpty())
        person.familyName = properCase(family.text);
    for (const auto& cell : {full, given, family}) {
        if (hasLostLetters(cell.text))
            cells.note(RowProblem::LostLetters, cell);
    }
    // A name has letters; "-" and "?" are what people put where they were made to write something.
    const bool hasLetters = !foldText(person.givenName).isEmpty() || !foldText(person.familyName).isEmpty();
    if (!hasLetters)
        cells.row().rejected.append({RowProblem::NoName, {}, cells.row().label()});
}

void readContacts(RowCells& cells) {
    Person& person = cells.row().person;
    QList<std::pair<RowProblem, RowCells::Cell>> impossible;
    bool written = false;
    const auto read = [&](T target, ContactCell (*reader)(const QString&), QStringList& list, RowProblem problem) {
        for (const auto& cell : cells.all(target)) {
            written = true;
            const ContactCell contact = reader(cell.text);
            for (const QString& good : contact.good) {
                if (!list.contains(good))
                    list.append(good);
            }
            if (!contact.unread.isEmpty()) {
                RowCells::keepBeside(person.remark, cell, contact.unread.join(u", "_s));
                if (contact.good.isEmpty())
                    impossible.append({problem, cell});
                else
                    cells.note(RowProblem::WordsBesideContact, cell);
            }
        }
    };
    read(T::Phone, readPhones, person.phones, RowProblem::ImpossiblePhone);
    read(T::Email, readEmails, person.emails, RowProblem::ImpossibleEmail);
    const bool reachable = !person.phones.isEmpty() || !person.emails.isEmpty();
    for (const auto& [problem, cell] : impossible) {
        if (reachable)
            cells.note(problem, cell);
        else
            cells.reject(problem, cell);
    }
    if (!written && (cells.hasColumn(T::Phone) || cells.hasColumn(T::Email)))
        cells.row().notes.append({RowProblem::NoContact, {}, {}});
}

/// A postcode of another country: "F-59000", "L-1234", "59000", "1234 AB".
bool isForeignPostcode(const QString& text) {
    static const QRegularExpression form(u"^(?:[A-Z]{1,2}\\s?-?\\s?\\d{4,5}|\\d{5}|\\d{4}\\s?[A-Z]{2})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression belgian(u"^BE?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch() && !belgian.match(text).hasMatch();
}

void settlePostcode(RowCells& cells, const RowCells::Cell& cell) {
    Person& person = cells.row().person;
    Address& address = person.address;
    const PostcodeTable& postcodes = cells.format().region.postcodes();
    const QString folded = foldText(address.locality);
    if (address.postcode.isEmpty()) {
        const PostcodePlace* place = folded.isEmpty() ? nullptr : postcodes.findByName(folded);
        if (!place)
            return;
        address.postcode = place->postcode;
        cells.note(RowProblem::PostcodeFromLocality, cell, place->postcode);
    } else if (!belgianPostcode(address.postcode)) {
        if (!isForeignPostcode(address.postcode))
            cells.reject(RowProblem::ImpossiblePostcode, cell);
        else
            cells.note(RowProblem::ForeignPostcode, cell, address.postcode);
        return;
    }
    const PostcodePlace* place = postcodes.find(address.postcode);
    if (!place) {
        cells.note(RowProblem::UnknownPostcode, cell, address.postcode);
        return;
    }
    const PostcodePlace* named = folded.isEmpty() ? nullptr : postcodes.findByName(folded);
    if (named && named->commune.fr != place->commune.fr)
        cells.note(RowProblem::LocalityDiffers, cell, address.postcode + u' ' + address.locality);
    if (address.locality.isEmpty()) {
        const Language language = streetLanguage(address.street).value_or(cells.format().language);
        address.locality = language == Language::Dutch ? place->name.nl : place->name.fr;
    }
    if (const GeoPoint middle = postcodes.middle(address.postcode); middle.isValid()) {
        person.position = middle;
        person.placedBy = PlacedBy::Postcode;
    }
}

void readAddress(RowCells& cells) {
    Address& address = cells.row().person.address;
    const auto street = cells.one(T::Street);
    const auto number = cells.one(T::Number);
    const auto box = cells.one(T::Box);
    const auto postcode = cells.one(T::Postcode);
    const auto locality = cells.one(T::Locality);
    address = splitAddress(street.text);
    if (!number.text.isEmpty()) {
        // The street's name may end in figures of its own ("Avenue du 11 Novembre 1918"): the column says which is
        // which.
        const Address split = splitStreetLine(u"x "_s + number.text);
        address = {};
        address.street = street.text.simplified();
        address.number = split.number.isEmpty() ? number.text : split.number;
        address.box = split.box;
    }
    if (!box.text.isEmpty())
        address.box = box.text;
    if (!locality.text.isEmpty()) {
        const Address split = splitLocalityLine(locality.text);
        address.locality = split.locality;
        if (!split.postcode.isEmpty())
            address.postcode = split.postcode;
    }
    if (!postcode.text.isEmpty()) {
        const Address split = splitLocalityLine(postcode.text);
        address.postcode = split.postcode.isEmpty() ? postcode.text : split.postcode;
        if (address.locality.isEmpty())
            address.locality = split.postcode.isEmpty() ? QString() : split.locality;
    }
    if (hasLostLetters(street.text))
        cells.note(RowProblem::LostLetters, street);
    settlePostcode(cells, !postcode.text.isEmpty() ? postcode : !locality.text.isEmpty() ? locality : street);
}

void readBirth(RowCells& cells) {
    const auto cell = cells.one(T::BirthYear);
    if (cell.text.isEmpty())
        return;
    constexpr int oldest = 120;
    const auto date = dateFromText(cell.text, cell.order);
    int year = date ? date->date.year() : cell.text.toInt();
    if (year > cells.format().today.year())
        year -= 100; // "12/05/48"
    if (year <= cells.format().today.year() && year > cells.format().today.year() - oldest)
        cells.row().person.birthYear = year;
    else
        cells.note(RowProblem::UnclearNumber, cell);
}

} // namespace

void readPerson(RowCells& cells) {
    Person& person = cells.row().person;
    readName(cells);
    readContacts(cells);
    readAddress(cells);
    readBirth(cells);
    const auto language = cells.one(T::PersonLanguage);
    if (const auto read = readLanguages(language.text); !read.known.isEmpty())
        person.language = read.known.first();
    else if (!language.text.isEmpty())
        cells.note(RowProblem::UnknownLanguage, language);
}

} // namespace entraide
