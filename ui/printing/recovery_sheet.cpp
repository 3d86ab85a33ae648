// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/recovery_sheet.h"

#include "ui/printing/letter_sheet.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype groupsOnALine = 3;

} // namespace

Paginator recoverySheet(const LetterHead& head, const QString& deskName, const QString& code, PrintWords printWords) {
    const auto context = letterContext(head, std::move(printWords));
    const PrintWords& words = context->words;
    PrintedLetter letter;
    letter.sender = senderOf(head);
    letter.title = words.word(SheetWord::RecoveryTitle);
    addEach(letter.intro, words, SheetWord::RecoveryWhat, {deskName});
    const QString gap(3, QChar::Nbsp); // a line is never broken there
    const QStringList groups = code.split(u'-');
    for (qsizetype first = 0; first < groups.size(); first += groupsOnALine) {
        letter.intro.append({Type::Heading, u" "_s});
        letter.intro.append({Type::Code, groups.mid(first, groupsOnALine).join(gap)});
    }
    letter.intro.append({Type::Heading, u" "_s});
    for (const SheetWord word :
         {SheetWord::RecoveryPower, SheetWord::RecoveryUse, SheetWord::RecoveryKeep, SheetWord::RecoveryNew})
        addEach(letter.closing, words, word);
    letter.closing.append({Type::Body, placeAndDate(head, words)});
    return letterPages(context, std::move(letter));
}

} // namespace entraide
