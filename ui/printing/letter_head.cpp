// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/letter_head.h"

#include "domain/address_text.h"
#include "storage/desk.h"
#include "workflows/desk_profile.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Languages that letters are written in.
bool isWritten(std::optional<Language> language) {
    return language == Language::French || language == Language::Dutch || language == Language::English ||
           language == Language::German;
}

} // namespace

LetterHead letterHead(const Desk& desk, QDate date) {
    LetterHead head{profileOf(desk), date, desk.info().sample};
    head.profile.name = contactOf(desk).name;
    return head;
}

QList<Language> letterLanguages(const Desk& desk, const PersonId& id) {
    const auto person = desk.find<Person>(id);
    if (person && isWritten(person->language))
        return {*person->language};
    return {Language::French, Language::Dutch};
}

QStringList senderOf(const LetterHead& head) {
    QStringList lines{head.profile.name.simplified()};
    for (const QString& line : {head.profile.legalForm.simplified(), addressLine(head.profile.address),
                                QStringList{paper::phoneText(head.profile.phone), head.profile.email}.join(u"  "_s)}) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

QString placeAndDate(const LetterHead& head, const PrintWords& words) {
    return words.label(SheetWord::PlaceAndDate) + u' ' +
           QStringList{head.profile.address.locality, paper::dayMonthYear(head.date)}.join(u' ').trimmed();
}

} // namespace entraide
