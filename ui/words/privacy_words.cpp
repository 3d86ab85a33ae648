// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/privacy_words.h"

#include "ui/words/access_words.h"
#include "ui/words/named_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct PrivacyWords {
    Q_DECLARE_TR_FUNCTIONS(PrivacyWords)
};

QString whoOf(const ReviewRefusal& refusal) {
    return refusal.name.isEmpty() ? PrivacyWords::tr("This person") : refusal.name;
}

} // namespace

QString word(ReviewReason reason) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("ReviewReason", "to be erased"), QT_TRANSLATE_NOOP("ReviewReason", "consent taken back"),
        QT_TRANSLATE_NOOP("ReviewReason", "nothing for 24 months"),
        QT_TRANSLATE_NOOP("ReviewReason", "no basis on record"), QT_TRANSLATE_NOOP("ReviewReason", "archived")};
    return words::named("ReviewReason", names, reason);
}

QString word(StillOpen what) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("StillOpen", "a tandem"),           QT_TRANSLATE_NOOP("StillOpen", "an open request"),
        QT_TRANSLATE_NOOP("StillOpen", "help agreed"),        QT_TRANSLATE_NOOP("StillOpen", "a planned visit"),
        QT_TRANSLATE_NOOP("StillOpen", "a coming shift"),     QT_TRANSLATE_NOOP("StillOpen", "an open offer"),
        QT_TRANSLATE_NOOP("StillOpen", "an unfinished gift"), QT_TRANSLATE_NOOP("StillOpen", "a coming dish"),
        QT_TRANSLATE_NOOP("StillOpen", "a coming round"),     QT_TRANSLATE_NOOP("StillOpen", "a note to come back to"),
        QT_TRANSLATE_NOOP("StillOpen", "access to this desk")};
    return words::named("StillOpen", names, what);
}

QString openText(const QList<StillOpen>& open) {
    QStringList texts;
    for (const StillOpen one : open)
        texts.append(word(one));
    return joinedWords(texts);
}

QString detailText(const ReviewEntry& entry) {
    switch (entry.reason) {
    case ReviewReason::ErasureDue:
        return PrivacyWords::tr("archived on %1", "a date").arg(dateText(entry.archivedOn));
    case ReviewReason::Withdrawn:
        return PrivacyWords::tr("taken back on %1", "a date").arg(dateText(entry.due));
    case ReviewReason::Archived:
        return PrivacyWords::tr("can be brought back; to be erased from %1", "a date").arg(dateText(entry.due));
    case ReviewReason::Idle:
    case ReviewReason::NoBasis:
        break;
    }
    return entry.past.last.isValid() ? PrivacyWords::tr("last on %1", "a date").arg(dateText(entry.past.last))
                                     : PrivacyWords::tr("nothing is dated");
}

QString daysLeftText(const ReviewEntry& entry, QDate today) {
    if (entry.reason != ReviewReason::Archived || !entry.due.isValid())
        return {};
    return PrivacyWords::tr("%n day(s) left", nullptr, static_cast<int>(today.daysTo(entry.due)));
}

QString sentenceFor(const ReviewRefusal& refusal) {
    switch (refusal.code) {
    case ReviewRefusalCode::NotHere:
        return PrivacyWords::tr("This person is not here any more.");
    case ReviewRefusalCode::StillOpen:
        return PrivacyWords::tr("%1 has %2. Finish that first, or keep the record.", "a name, what is open")
            .arg(whoOf(refusal), openText(refusal.open));
    case ReviewRefusalCode::AlreadyArchived:
        return PrivacyWords::tr("%1 is archived already.", "a name").arg(whoOf(refusal));
    case ReviewRefusalCode::NotArchived:
        return PrivacyWords::tr("%1 was not archived by a review: there is nothing to bring back.", "a name")
            .arg(whoOf(refusal));
    case ReviewRefusalCode::ReasonMissing:
        return PrivacyWords::tr("%1 took the consent back. Write down why the record is kept all the same.", "a name")
            .arg(whoOf(refusal));
    case ReviewRefusalCode::NotConfirmed:
        return PrivacyWords::tr("These are %n record(s), which is much of this desk at once. Type the number to go on.",
                                nullptr, static_cast<int>(refusal.number));
    case ReviewRefusalCode::KeptByLaw:
        return PrivacyWords::tr(
                   "%1 was paid back expenses, or gave money: the law asks to keep that until %2. The record "
                   "can be reduced to it, not erased.",
                   "a name, a date")
            .arg(whoOf(refusal), dateText(refusal.until));
    case ReviewRefusalCode::NotKeptByLaw:
        return PrivacyWords::tr("No law asks to keep anything of %1: the record can be erased as a whole.", "a name")
            .arg(whoOf(refusal));
    case ReviewRefusalCode::Conflicting:
        return PrivacyWords::tr("%1 was changed at two desks apart. Choose a version first, under Exchange.", "a name")
            .arg(whoOf(refusal));
    }
    return {};
}

QString sentenceFor(ConsentRefusal refusal) {
    switch (refusal) {
    case ConsentRefusal::NotHere:
        return PrivacyWords::tr("This person is not here any more.");
    case ConsentRefusal::NothingToWithdraw:
        return PrivacyWords::tr("There is no such consent to take back.");
    case ConsentRefusal::DateMissing:
        return PrivacyWords::tr("Give the day on which it was said.");
    case ConsentRefusal::DateAhead:
        return PrivacyWords::tr("That day is still to come.");
    }
    return {};
}

QStringList sentencesFor(const WithdrawalEffects& effects, Names& names) {
    QStringList sentences;
    if (effects.toReview)
        sentences.append(PrivacyWords::tr("The record waits for review at once: it is archived, erased, or kept for a "
                                          "reason that is written down."));
    if (!effects.shared.isEmpty()) {
        QStringList titles;
        for (const AnyId& id : effects.shared)
            titles.append(title(names.of(id)));
        sentences.append(
            PrivacyWords::tr("What partners were told is withdrawn: %1. What they noted themselves they have "
                             "to delete: tell them.")
                .arg(titles.join(u"; "_s)));
    }
    if (effects.noCalls)
        sentences.append(PrivacyWords::tr("The call list leaves the person out from now on."));
    if (effects.noMail)
        sentences.append(PrivacyWords::tr("Messages to the person have no e-mail address from now on."));
    if (effects.pictures)
        sentences.append(PrivacyWords::tr("Pictures that were published have to be taken down by hand."));
    if (effects.textsOfHealth > 0)
        sentences.append(
            PrivacyWords::tr("%n text(s) on needs and mobility are emptied.", nullptr, effects.textsOfHealth));
    if (sentences.isEmpty())
        sentences.append(PrivacyWords::tr("Nothing else changes."));
    return sentences;
}

QStringList sentencesFor(const MinimisePreview& preview) {
    QStringList fields;
    for (const QString& path : preview.fields) {
        const auto type = enumFromName<EntityType>(path.section(u'.', 0, 0));
        if (const QString name = type ? wholeFieldWord(*type, path.section(u'.', 1)) : path; !fields.contains(name))
            fields.append(name);
    }
    QStringList sentences;
    sentences.append(
        PrivacyWords::tr("The law asks to keep who was paid or gave money, and when, until %1. Name, year of "
                         "birth, consents and what was done stay for that.",
                         "a date")
            .arg(dateText(preview.until)));
    if (!fields.isEmpty())
        sentences.append(PrivacyWords::tr("Taken away for good: %1.", "fields").arg(fields.join(u", "_s)));
    if (preview.notes > 0)
        sentences.append(PrivacyWords::tr("%n note(s) are deleted.", nullptr, preview.notes));
    return sentences;
}

QString consentText(const ConsentGiven& consent) {
    QStringList parts{word(consent.basis)};
    if (consent.given.isValid())
        parts.append(PrivacyWords::tr("since %1", "a date").arg(dateText(consent.given)));
    parts.append(word(consent.means));
    if (!consent.version.isEmpty())
        parts.append(PrivacyWords::tr("version %1", "of a text").arg(consent.version));
    if (consent.withdrawn.isValid())
        parts.append(PrivacyWords::tr("taken back on %1", "a date").arg(dateText(consent.withdrawn)));
    return PrivacyWords::tr("%1: %2", "what for, on which basis")
        .arg(sentenceCase(word(consent.what)), parts.join(u", "_s));
}

} // namespace entraide
