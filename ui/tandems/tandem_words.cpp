// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/tandem_words.h"

#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TandemWords)
};

constexpr int daysOfWarning = 60;

Fact screeningFact(const Screening& screening, QDate today) {
    Fact fact{.label = sentenceCase(word(screening.kind)), .value = dateText(screening.date)};
    const QString until = dateText(screening.validUntil);
    if (screening.validUntil.isValid() && screening.validUntil < today) {
        fact.value = Texts::tr("ran out on %1", "a check").arg(until);
        fact.tone = Tone::Danger;
    } else if (screening.validUntil.isValid() && screening.validUntil < today.addDays(daysOfWarning)) {
        fact.value = Texts::tr("runs out on %1", "a check").arg(until);
        fact.tone = Tone::Warning;
    } else if (screening.validUntil.isValid()) {
        fact.value = Texts::tr("valid until %1", "a check").arg(until);
    } else if (fact.value.isEmpty()) {
        fact.value = Texts::tr("done", "a check, without its date");
    }
    return fact;
}

/// Of two checks of a kind the one that holds longer.
bool holdsLonger(const Screening& one, const Screening& other) {
    return !one.validUntil.isValid() || (other.validUntil.isValid() && one.validUntil > other.validUntil);
}

} // namespace

QList<Fact> screeningFacts(const Volunteer& helper, const QList<Service>& services, QDate today) {
    QMap<ScreeningKind, Screening> best;
    for (const Screening& screening : helper.screenings) {
        const auto known = best.constFind(screening.kind);
        if (known == best.constEnd() || holdsLonger(screening, *known))
            best.insert(screening.kind, screening);
    }
    QList<Fact> facts;
    for (Service service : services) {
        const auto needed = requiredScreening(service);
        if (!needed || best.contains(*needed))
            continue;
        const QString label = sentenceCase(word(*needed));
        if (std::ranges::find(facts, label, &Fact::label) != facts.end())
            continue;
        facts.append(
            {.label = label, .value = Texts::tr("missing: “%1” asks for it").arg(word(service)), .tone = Tone::Danger});
    }
    for (const Screening& screening : std::as_const(best))
        facts.append(screeningFact(screening, today));
    return facts;
}

Fact reviewFact(const Tandem& tandem, QDate today) {
    Fact fact{.label = Texts::tr("Review"), .value = dateText(tandem.review)};
    if (tandem.state == TandemState::Ended)
        fact.value.clear();
    else if (tandem.review.isValid() && tandem.review <= today) {
        fact.value = tandem.review == today ? Texts::tr("due today", "a review")
                                            : Texts::tr("due since %1", "a review").arg(fact.value);
        fact.tone = Tone::Warning;
    }
    return fact;
}

QString pauseText(const Tandem& tandem, QDate today) {
    for (const TandemPause& pause : tandem.pauses) {
        if (pause.until.isValid() && pause.until < today)
            continue;
        const QString days = pause.until.isValid()
                                 ? Texts::tr("%1 to %2", "two days").arg(dateText(pause.from), dateText(pause.until))
                                 : Texts::tr("from %1 until further notice", "a day").arg(dateText(pause.from));
        return pause.reason.isEmpty() ? days : Texts::tr("%1 (%2)", "days, reason").arg(days, pause.reason);
    }
    return {};
}

QString timeText(const TandemTime& time) {
    return occurrenceText(
        {time.date, time.lastDate.isValid() ? time.lastDate : time.date, time.hours,
         time.date == time.lastDate || !time.lastDate.isValid() ? time.hours.minutes() : time.minutes});
}

QString effortText(int minutes, int kilometres) {
    QStringList parts;
    if (minutes > 0)
        parts.append(durationText(minutes));
    if (kilometres > 0)
        parts.append(Texts::tr("%1 km", "kilometres").arg(kilometres));
    return parts.join(u", "_s);
}

} // namespace entraide
