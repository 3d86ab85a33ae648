// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/bank_preview.h"

#include "storage/desk.h"
#include "ui/meals/bank_words.h"
#include "ui/meals/meals_words.h"
#include "ui/meals/payment_columns.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct BankPreviewTexts {
    Q_DECLARE_TR_FUNCTIONS(BankPreview)
};

/// What somebody has to look at comes first, what is left out last.
int rankOf(BankMatch match) {
    switch (match) {
    case BankMatch::Unknown:
        return 0;
    case BankMatch::TooMuch:
        return 1;
    case BankMatch::Partial:
        return 2;
    case BankMatch::Matched:
        return 3;
    case BankMatch::Known:
        return 4;
    case BankMatch::OtherAccount:
        return 5;
    case BankMatch::Outgoing:
        return 6;
    }
    return 0;
}

QString whatText(const Desk& desk, const BankMatchLine& found) {
    const auto giver = [&] {
        const auto gift = desk.find<Donation>(found.donation);
        return gift ? giverText(desk, *gift) : QString();
    };
    const qint64 cents = found.line.cents;
    switch (found.match) {
    case BankMatch::Matched:
        return BankPreviewTexts::tr("pays the gift of %1").arg(giver());
    case BankMatch::Partial:
        return BankPreviewTexts::tr("part of the gift of %1; %2 is still to come", "giver, amount")
            .arg(giver(), euros(found.openCents - cents));
    case BankMatch::TooMuch:
        return BankPreviewTexts::tr("gift of %1; %2 too much", "giver, amount").arg(giver(), euros(cents - found.openCents));
    case BankMatch::Unknown: {
        const QString why = word(doubtOf(desk, found.restaurant, keptCommunication(found.line)));
        return found.mayBe.isEmpty()
                   ? why
                   : BankPreviewTexts::tr("%1; %n gift(s) may be meant", nullptr, static_cast<int>(found.mayBe.size())).arg(why);
    }
    case BankMatch::Known:
        return BankPreviewTexts::tr("read before");
    case BankMatch::Outgoing:
        return BankPreviewTexts::tr("left the account: not kept");
    case BankMatch::OtherAccount:
        return BankPreviewTexts::tr("to an account of no restaurant here: not kept");
    }
    return {};
}

void dress(PanelLine& line, BankMatch match) {
    line.stateCell = 4;
    switch (match) {
    case BankMatch::Unknown:
        line.icon = u"state-open"_s;
        line.tone = Tone::Warning;
        break;
    case BankMatch::TooMuch:
    case BankMatch::Partial:
        line.icon = u"state-proposed"_s;
        line.tone = Tone::Accent;
        break;
    case BankMatch::Matched:
        line.icon = u"state-done"_s;
        line.tone = Tone::Positive;
        break;
    default:
        line.icon = u"state-unchanged"_s;
        line.tone = Tone::Muted;
    }
}

} // namespace

int BankPreview::kept() const {
    return reading.count(BankMatch::Matched) + reading.count(BankMatch::Partial) + reading.count(BankMatch::TooMuch) +
           reading.count(BankMatch::Unknown);
}

BankPreview previewBank(Desk& desk, const QString& path) {
    BankPreview preview;
    preview.path = path;
    preview.file = readBankFile(path);
    preview.reading = readBank(desk, preview.file, true);
    QList<const BankMatchLine*> ordered;
    for (const BankMatchLine& line : std::as_const(preview.reading.lines))
        ordered.append(&line);
    std::ranges::stable_sort(ordered, {}, [](const BankMatchLine* line) { return rankOf(line->match); });
    const QLocale numbers;
    for (const BankMatchLine* found : std::as_const(ordered)) {
        PanelLine line{.cells = {numbers.toString(found->line.line), dateText(found->line.date),
                                 euros(found->line.cents), found->line.counterparty, whatText(desk, *found)}};
        dress(line, found->match);
        preview.lines.append(line);
    }
    for (const BankFault& fault : std::as_const(preview.reading.faults))
        preview.faults.append({.cells = {numbers.toString(fault.line), fault.column, faultText(fault)}});
    return preview;
}

} // namespace entraide
