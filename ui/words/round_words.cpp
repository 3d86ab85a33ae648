// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/round_words.h"

#include "ui/words/named_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct RoundWords {
    Q_DECLARE_TR_FUNCTIONS(RoundWords)
};

struct Allergen {
    QLatin1StringView code;
    const char* word;
};

constexpr std::array allergens{
    Allergen{"gluten"_L1, QT_TRANSLATE_NOOP("Allergen", "gluten")},
    Allergen{"crustaceans"_L1, QT_TRANSLATE_NOOP("Allergen", "crustaceans")},
    Allergen{"eggs"_L1, QT_TRANSLATE_NOOP("Allergen", "eggs")},
    Allergen{"fish"_L1, QT_TRANSLATE_NOOP("Allergen", "fish")},
    Allergen{"peanuts"_L1, QT_TRANSLATE_NOOP("Allergen", "peanuts")},
    Allergen{"soya"_L1, QT_TRANSLATE_NOOP("Allergen", "soya")},
    Allergen{"milk"_L1, QT_TRANSLATE_NOOP("Allergen", "milk")},
    Allergen{"nuts"_L1, QT_TRANSLATE_NOOP("Allergen", "nuts")},
    Allergen{"celery"_L1, QT_TRANSLATE_NOOP("Allergen", "celery")},
    Allergen{"mustard"_L1, QT_TRANSLATE_NOOP("Allergen", "mustard")},
    Allergen{"sesame"_L1, QT_TRANSLATE_NOOP("Allergen", "sesame")},
    Allergen{"sulphites"_L1, QT_TRANSLATE_NOOP("Allergen", "sulphites")},
    Allergen{"lupin"_L1, QT_TRANSLATE_NOOP("Allergen", "lupin")},
    Allergen{"molluscs"_L1, QT_TRANSLATE_NOOP("Allergen", "molluscs")},
};

QString titleOf(const RoundWork& work, const QString& name) {
    if (work.kind == StopKind::Unknown || name.isEmpty())
        return absentText(work.about);
    return work.unit.isEmpty() ? name : name + u", "_s + work.unit;
}

QString signedKm(double km) {
    const QString number = QLocale().toString(std::abs(km), 'f', 1);
    return (km < 0 ? QStringLiteral("−") : QStringLiteral("+")) +
           RoundWords::tr("%1 km", "a distance that is added").arg(number);
}

} // namespace

QString stopTitle(const RoundWork& work) {
    return titleOf(work, work.name);
}

QString teamStopTitle(const RoundWork& work) {
    return titleOf(work, work.shortName);
}

QString word(StopKind kind) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("StopKind", "collect a dish"), QT_TRANSLATE_NOOP("StopKind", "collect ordered meals"),
        QT_TRANSLATE_NOOP("StopKind", "bring ordered meals"), QT_TRANSLATE_NOOP("StopKind", "hand out"),
        QT_TRANSLATE_NOOP("StopKind", "not here")};
    return words::named("StopKind", names, kind);
}

QString portionsText(int portions) {
    const QString number = QString::number(std::abs(portions));
    return portions < 0 ? QChar(0x2212) + number : u'+' + number;
}

QString word(RiderState state) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("RiderState", "free"), QT_TRANSLATE_NOOP("RiderState", "not free that day"),
        QT_TRANSLATE_NOOP("RiderState", "expected elsewhere"), QT_TRANSLATE_NOOP("RiderState", "home not on the map"),
        QT_TRANSLATE_NOOP("RiderState", "home far from everything")};
    return words::named("RiderState", names, state);
}

QString riderText(const RoundRiderLine& rider) {
    QStringList parts{word(rider.transport), RoundWords::tr("%n portion(s)", nullptr, rider.capacity)};
    if (rider.state != RiderState::Free) {
        parts.append(word(rider.state));
    } else {
        for (const TimeRange& free : rider.free)
            parts.append(hoursText(free));
    }
    if (rider.byPostcode)
        parts.append(RoundWords::tr("placed by postcode"));
    return parts.join(u", "_s);
}

QString reasonText(NotInRound reason) {
    switch (reason) {
    case NotInRound::NotPlanned:
        return RoundWords::tr("Not planned yet.");
    case NotInRound::TakenOut:
        return RoundWords::tr("Taken out by hand.");
    case NotInRound::NotOnMap:
        return RoundWords::tr("Not on the map: place its address, then plan again.");
    case NotInRound::FarAway:
        return RoundWords::tr("Far from everything else: check where its address is placed.");
    case NotInRound::NoSuchHour:
        return RoundWords::tr("Clocks change at that hour: choose another one.");
    case NotInRound::NoRider:
        return RoundWords::tr("Nobody rides that day. Choose riders, or look for one.");
    case NotInRound::TooMuch:
        return RoundWords::tr("More than any rider can carry.");
    case NotInRound::TooFar:
        return RoundWords::tr("Cannot be done within its hours and those of the riders.");
    case NotInRound::NoFood:
        return RoundWords::tr("More is wanted than was cooked.");
    case NotInRound::NoRoom:
        return RoundWords::tr("The riders are full or out of time. One more could do it.");
    }
    return {};
}

QString faultText(const PlannedStop& stop) {
    if (!stop.fault)
        return {};
    switch (*stop.fault) {
    case StopFault::Late:
        return RoundWords::tr("%1 late", "a duration").arg(durationText(stop.lateBy));
    case StopFault::Overloaded:
        return RoundWords::tr("more than fits");
    case StopFault::NotOnBoard:
        return RoundWords::tr("not on board by then");
    case StopFault::WrongRider:
        return RoundWords::tr("is another rider's");
    case StopFault::Twice:
        return RoundWords::tr("twice in this round");
    }
    return {};
}

QString differenceText(const RoundsDifference& difference) {
    if (difference.isNone())
        return {};
    QStringList parts;
    if (std::abs(difference.km) >= 0.05)
        parts.append(signedKm(difference.km));
    if (difference.minutes > 0)
        parts.append(RoundWords::tr("%1 longer", "a duration").arg(durationText(difference.minutes)));
    else if (difference.minutes < 0)
        parts.append(RoundWords::tr("%1 shorter", "a duration").arg(durationText(-difference.minutes)));
    if (difference.delivered > 0)
        parts.append(RoundWords::tr("%n portion(s) more handed out", nullptr, difference.delivered));
    else if (difference.delivered < 0)
        parts.append(RoundWords::tr("%n portion(s) fewer handed out", nullptr, -difference.delivered));
    QString text = parts.isEmpty() ? RoundWords::tr("No longer and no farther") : parts.join(u", "_s);
    text += u'.';
    for (const PlannedStop& stop : difference.missed) {
        text += u' ';
        text += stop.work.window.isEmpty()
                    ? RoundWords::tr("%1 would be reached %2 after the rider has to be done.", "a place, a duration")
                          .arg(stopTitle(stop.work), durationText(stop.lateBy))
                    : RoundWords::tr("The time at %1 (until %2) would be missed by %3.", "a place, an hour, a duration")
                          .arg(stopTitle(stop.work), clockText(stop.work.window.end), durationText(stop.lateBy));
    }
    for (const PlannedStop& stop : difference.other)
        text += u' ' + RoundWords::tr("%1: %2.", "a place, what is wrong").arg(stopTitle(stop.work), faultText(stop));
    return text;
}

QString needText(const NeedCount& need) {
    const int n = need.count;
    switch (need.need) {
    case SpecialNeed::Vegetarian:
        return RoundWords::tr("%n vegetarian", "meals", n);
    case SpecialNeed::Vegan:
        return RoundWords::tr("%n vegan", "meals", n);
    case SpecialNeed::Halal:
        return RoundWords::tr("%n halal", "meals", n);
    case SpecialNeed::SoftFood:
        return RoundWords::tr("%n of soft food", "meals", n);
    case SpecialNeed::HygieneKit:
        return RoundWords::tr("%n hygiene kit(s)", nullptr, n);
    case SpecialNeed::SanitaryProtection:
        return RoundWords::tr("%n pack(s) of sanitary protection", nullptr, n);
    case SpecialNeed::SleepingBag:
        return RoundWords::tr("%n sleeping bag(s)", nullptr, n);
    case SpecialNeed::WarmClothes:
        return RoundWords::tr("%n set(s) of warm clothes", nullptr, n);
    case SpecialNeed::DogFood:
        return RoundWords::tr("%n portion(s) of dog food", nullptr, n);
    }
    return {};
}

QString needsText(const QList<NeedCount>& needs) {
    QStringList texts;
    for (const NeedCount& need : needs)
        texts.append(needText(need));
    return texts.join(u", "_s);
}

QString suitsText(const QList<SpecialNeed>& suits) {
    QStringList texts;
    for (const SpecialNeed kind : suits)
        texts.append(word(kind));
    return texts.join(u", "_s);
}

QString allergenWord(const QString& code) {
    for (const Allergen& allergen : allergens) {
        if (code == allergen.code)
            return QCoreApplication::translate("Allergen", allergen.word);
    }
    return code;
}

QString allergensText(const QStringList& codes) {
    QStringList words;
    for (const QString& code : codes)
        words.append(allergenWord(code));
    return words.join(u", "_s);
}

} // namespace entraide
