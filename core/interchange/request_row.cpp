// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/date_text.h"
#include "domain/text_fold.h"
#include "interchange/row_cells.h"
#include "interchange/vocabulary_readers.h"
#include "interchange/when_reader.h"

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;
using T = ImportTarget;

namespace {

bool hasWord(const QString& folded, std::span<const QLatin1StringView> words) {
    const QStringList parts = folded.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return parts.contains(word); });
}

/// How to get in: for who stands at the door, and nobody else.
bool tellsAccess(const QString& text) {
    static constexpr std::array words{"code"_L1,     "digicode"_L1,   "porte"_L1,     "sonner"_L1,     "sonnette"_L1,
                                      "sonnez"_L1,   "etage"_L1,      "ascenseur"_L1, "cle"_L1,        "cles"_L1,
                                      "clef"_L1,     "interphone"_L1, "concierge"_L1, "parlophone"_L1, "deur"_L1,
                                      "deurcode"_L1, "bel"_L1,        "bellen"_L1,    "aanbellen"_L1,  "verdieping"_L1,
                                      "lift"_L1,     "sleutel"_L1,    "sleutels"_L1,  "parlofoon"_L1,  "door"_L1,
                                      "doorbell"_L1, "ring"_L1,       "floor"_L1,     "key"_L1,        "keys"_L1};
    return hasWord(foldText(text), words);
}

bool tellsPets(const QString& text) {
    static constexpr std::array words{"chien"_L1, "chiens"_L1, "chat"_L1,     "chats"_L1,     "hond"_L1, "honden"_L1,
                                      "kat"_L1,   "katten"_L1, "dog"_L1,      "dogs"_L1,      "cat"_L1,  "cats"_L1,
                                      "pet"_L1,   "pets"_L1,   "huisdier"_L1, "huisdieren"_L1};
    return hasWord(foldText(text), words);
}

/// "elle-même", "zelf": nobody else asked.
bool isOneself(const QString& text) {
    static constexpr std::array words{"ellememe"_L1,   "luimeme"_L1,    "soimeme"_L1,     "moimeme"_L1,
                                      "lui meme"_L1,   "elle meme"_L1,  "zelf"_L1,        "zichzelf"_L1,
                                      "self"_L1,       "herself"_L1,    "himself"_L1,     "interesse"_L1,
                                      "interessee"_L1, "linteresse"_L1, "linteressee"_L1, "idem"_L1};
    const QString key = foldText(text);
    return key.isEmpty() || std::ranges::any_of(words, [&](QLatin1StringView word) { return key == word; });
}

void readConfidential(RowCells& cells) {
    Beneficiary& beneficiary = cells.row().beneficiary;
    Request& request = cells.row().request;
    const auto add = [](QString& text, const QString& more) { text += text.isEmpty() ? more : u"\n"_s + more; };
    for (const auto& cell : cells.all(T::Access))
        add(beneficiary.access, cell.text);
    for (const auto& cell : cells.all(T::ConfidentialRemark)) {
        if (tellsAccess(cell.text))
            add(beneficiary.access, cell.text);
        else if (tellsPets(cell.text))
            add(beneficiary.pets, cell.text);
        else
            add(request.remark, cell.text);
    }
    for (const auto& cell : cells.all(T::Remark))
        add(request.remark, cell.text);
}

void readTime(RowCells& cells) {
    Request& request = cells.row().request;
    const auto cell = cells.one(T::When);
    cells.row().whenText = cell.text;
    const QDate from = request.received.isValid() ? request.received : cells.format().today;
    const WhenWording read = readWhen(cell.text, from);
    request.when = read.when;
    if (cell.text.isEmpty())
        return;
    if (!read.understood)
        cells.note(RowProblem::UnclearWhen, cell);
    else if (read.assumed)
        cells.note(RowProblem::AssumedWhen, cell);
    if (read.weekdayDiffers)
        cells.note(RowProblem::WeekdayDiffers, cell);
    // The wording stays in sight where it says more, or less, than what was made of it.
    if (!read.understood || read.assumed || read.weekdayDiffers)
        request.title = cell.text.simplified();
    const QDate last = request.when.lastDay();
    if (request.when.kind != WhenKind::ToArrange && last.isValid() && last < cells.format().today)
        cells.note(RowProblem::InThePast, cell);
}

} // namespace

void readRequest(RowCells& cells) {
    Request& request = cells.row().request;
    Person& person = cells.row().person;
    request.origin = Origin::Import;
    cells.row().reference = cells.one(T::Reference).text;

    if (const auto cell = cells.one(T::Received); !cell.text.isEmpty()) {
        if (const auto date = dateFromText(cell.text, cell.order))
            request.received = date->date;
        else
            cells.reject(RowProblem::ImpossibleDate, cell);
    }
    const auto service = cells.one(T::Service);
    if (const auto read = readServices(service.text); !read.known.isEmpty()) {
        request.service = read.known.first();
        // One request is for one service; what else was written stays readable.
        if (read.known.size() > 1 || !read.unknown.isEmpty())
            RowCells::keepBeside(request.remark, service, service.text);
        if (!read.unknown.isEmpty())
            cells.note(RowProblem::UnknownService, service, read.unknown.join(u", "_s));
    } else {
        cells.reject(RowProblem::NoService, service);
    }
    if (const auto cell = cells.one(T::RequestedBy); !isOneself(cell.text))
        request.requestedBy = cell.text;
    if (const auto cell = cells.one(T::PeopleNeeded); !cell.text.isEmpty()) {
        if (const auto people = peopleNeededFromText(cell.text))
            request.peopleNeeded = *people;
        else
            cells.note(RowProblem::UnclearNumber, cell);
    }
    if (const auto cell = cells.one(T::Urgency); !cell.text.isEmpty()) {
        if (const auto urgency = urgencyFromText(cell.text))
            request.urgency = *urgency;
        else
            cells.note(RowProblem::UnknownUrgency, cell);
    }
    if (person.language)
        request.languages = {*person.language};
    else
        person.language = cells.format().language;
    readTime(cells);
    readConfidential(cells);
    if (!request.received.isValid())
        request.received = cells.format().today;
    request.expires = request.when.lastDay();
}

} // namespace entraide
