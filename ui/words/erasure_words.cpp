// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/erasure_words.h"

#include "domain/date_text.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct ErasureWords {
    Q_DECLARE_TR_FUNCTIONS(ErasureWords)
};

QString listed(const QList<ErasureCount>& counts) {
    QStringList parts;
    for (const ErasureCount& count : counts)
        parts.append(counted(count.type, count.documents));
    return parts.join(u", "_s);
}

/// What is left of the work, as it is counted.
QString workText(const ErasurePreview& preview) {
    QStringList parts;
    if (preview.minutes > 0)
        parts.append(ErasureWords::tr("%1 of help on %n day(s)", nullptr, preview.days)
                         .arg(durationText(static_cast<int>(preview.minutes))));
    if (preview.meals > 0)
        parts.append(ErasureWords::tr("%n meal(s)", nullptr, static_cast<int>(preview.meals)));
    return parts.join(u", "_s);
}

} // namespace

QString sentenceFor(ErasureRefusal refusal) {
    switch (refusal) {
    case ErasureRefusal::NotHere:
        return ErasureWords::tr("This person is not here, and never was.");
    case ErasureRefusal::AlreadyErased:
        return ErasureWords::tr("This person has been erased already.");
    }
    return {};
}

QString sentenceFor(const ErasureWarning& warning, Names& names) {
    const QString what = title(names.of(warning.id));
    const QString when = warning.date.isValid() ? shortDayText(warning.date) : QString();
    switch (warning.kind) {
    case ErasureWarningKind::ExpectedSomewhere:
        return when.isEmpty()
                   ? ErasureWords::tr("The person is still expected: %1. Tell those who wait.").arg(what)
                   : ErasureWords::tr("The person is still expected on %1: %2. Tell those who wait.").arg(when, what);
    case ErasureWarningKind::AwaitsHelp:
        return when.isEmpty() ? ErasureWords::tr("Help is still asked for: %1. It is cancelled.").arg(what)
                              : ErasureWords::tr("Somebody is to help on %1: %2. Tell the volunteer.").arg(when, what);
    case ErasureWarningKind::GiftOnItsWay:
        return ErasureWords::tr(
            "A gift is pledged and not received yet: it cannot be recognised in the bank's file any more.");
    case ErasureWarningKind::Namesake:
        return ErasureWords::tr(
            "Somebody else has the same name. Where a text says only the name, it stays: read these.");
    }
    return {};
}

QStringList sentencesFor(const ErasurePreview& preview) {
    QStringList sentences{ErasureWords::tr("Erased for good: %1.").arg(listed(preview.erased))};
    if (!preview.kept.isEmpty())
        sentences.append(ErasureWords::tr("Kept as numbers, without the person: %1.").arg(listed(preview.kept)));
    if (const QString work = workText(preview); !work.isEmpty())
        sentences.append(ErasureWords::tr("Still counted: %1.").arg(work));
    if (!preview.others.isEmpty())
        sentences.append(
            ErasureWords::tr("Taken out of what other records say, or said before: %1.").arg(listed(preview.others)));
    if (preview.elsewhere > 0)
        sentences.append(ErasureWords::tr("Withdrawn from partners: %n document(s).", nullptr, preview.elsewhere));
    return sentences;
}

QString lineOf(const Erasing& erasing, qsizetype desks) {
    const auto confirmed =
        std::ranges::count_if(erasing.receipts, [](const ErasureReceipt& r) { return r.confirmed.isValid(); });
    return ErasureWords::tr("Erased on %1 by %2. Confirmed by %3 of %n desk(s).", nullptr,
                            static_cast<int>(std::max(desks, erasing.receipts.size())))
        .arg(dateText(erasing.at.toLocalTime().date()), erasing.by)
        .arg(confirmed);
}

} // namespace entraide
