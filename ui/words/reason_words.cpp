// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reason_words.h"

#include "ui/words/named_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

QString shortLanguages(const QList<Language>& languages) {
    QStringList names;
    for (const Language language : languages)
        names.append(shortWord(language));
    return names.join(u", "_s);
}

QString helpedText(const CandidateLine& line) {
    const QString times = ReasonWords::tr("has helped %n time(s)", nullptr, line.helpedBefore);
    return line.lastHelped.isValid() ? ReasonWords::tr("%1, the last on %2", "has helped 3 times, a date")
                                           .arg(times, dayMonthText(line.lastHelped))
                                     : times;
}

QString loadText(const CandidateLine& line) {
    if (line.tasksThisWeek == 0)
        return ReasonWords::tr("nothing else that week");
    return line.tasksLimit > 0 ? ReasonWords::tr("%n task(s) that week, of at most %1", nullptr, line.tasksThisWeek)
                                     .arg(line.tasksLimit)
                               : ReasonWords::tr("%n task(s) that week", nullptr, line.tasksThisWeek);
}

QString hoursReason(const CandidateLine& line) {
    if (line.coveredMinutes < line.neededMinutes)
        return ReasonWords::tr("free for %1 of %2", "durations")
            .arg(durationText(line.coveredMinutes), durationText(line.neededMinutes));
    const TimeRange free = line.free.isEmpty() ? line.hours : line.free;
    if (!line.date.isValid() || free.isEmpty())
        return {};
    return ReasonWords::tr("free %1 %2", "a day, hours").arg(shortDayText(line.date), hoursText(free));
}

QString screeningText(const Screening& screening) {
    return screening.validUntil.isValid() ? ReasonWords::tr("%1 valid until %2", "a screening, a date")
                                                .arg(word(screening.kind), dateText(screening.validUntil))
                                          : word(screening.kind);
}

} // namespace

QString word(Respect respect) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("Respect", "Distance"),
                                         QT_TRANSLATE_NOOP("Respect", "Hours"),
                                         QT_TRANSLATE_NOOP("Respect", "Language"), QT_TRANSLATE_NOOP("Respect", "Load"),
                                         QT_TRANSLATE_NOOP("Respect", "Link")};
    return words::named("Respect", names, respect);
}

QString barText(Respect respect, const CandidateLine& line) {
    switch (respect) {
    case Respect::Distance: {
        const QString distance = distanceText(line.distanceKm);
        if (!distance.isEmpty() || line.position.isValid())
            return distance.isEmpty() ? u"–"_s : distance; // from home, as a phone call: no way to go
        return ReasonWords::tr("not placed", "no distance is known");
    }
    case Respect::Hours:
        return durationText(line.coveredMinutes) + u" / "_s + durationText(line.neededMinutes);
    case Respect::Language:
        return line.languages.isEmpty() ? ReasonWords::tr("none in common", "languages")
                                        : shortLanguages(line.languages);
    case Respect::Load:
        return line.tasksThisWeek == 0 ? ReasonWords::tr("none", "tasks in the week")
                                       : ReasonWords::tr("%n that week", "tasks", line.tasksThisWeek);
    case Respect::History:
        return line.helpedBefore == 0 ? ReasonWords::tr("none", "helped this person before")
                                      : ReasonWords::tr("%n time(s)", "helped", line.helpedBefore);
    }
    return {};
}

QStringList reasonTexts(const CandidateLine& line) {
    QStringList texts;
    if (!line.nextQuarter.isEmpty())
        texts.append(ReasonWords::tr("from the next quarter (%1)", "a postcode").arg(line.nextQuarter));
    if (const QString distance = distanceText(line.distanceKm); !distance.isEmpty())
        texts.append(ReasonWords::tr("%1 away", "a distance").arg(distance));
    else if (!line.position.isValid())
        texts.append(ReasonWords::tr("not placed on the map"));
    if (line.sameQuarter)
        texts.append(ReasonWords::tr("same quarter"));
    if (const QString hours = hoursReason(line); !hours.isEmpty())
        texts.append(hours);
    if (!line.languages.isEmpty())
        texts.append(ReasonWords::tr("speaks %1", "languages").arg(word(line.languages)));
    if (line.fixedHelper)
        texts.append(ReasonWords::tr("fixed helper"));
    if (line.helpedBefore > 0)
        texts.append(helpedText(line));
    texts.append(loadText(line));
    if (line.screening)
        texts.append(screeningText(*line.screening));
    if (!line.transports.isEmpty()) {
        QStringList means;
        for (const Transport transport : line.transports)
            means.append(word(transport));
        texts.append(means.join(u", "_s));
    }
    return texts;
}

QString reasonSentence(const CandidateLine& line) {
    QStringList sentences;
    for (const QString& text : reasonTexts(line))
        sentences.append(sentenceCase(text) + u'.');
    return sentences.join(u' ');
}

QString word(Obstacle obstacle) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("Obstacle", "not active"),
                                         QT_TRANSLATE_NOOP("Obstacle", "not placed on the map"),
                                         QT_TRANSLATE_NOOP("Obstacle", "does not offer this service"),
                                         QT_TRANSLATE_NOOP("Obstacle", "lacks a skill"),
                                         QT_TRANSLATE_NOOP("Obstacle", "does not speak the language"),
                                         QT_TRANSLATE_NOOP("Obstacle", "screening missing or run out"),
                                         QT_TRANSLATE_NOOP("Obstacle", "not free at that time"),
                                         QT_TRANSLATE_NOOP("Obstacle", "away on that day"),
                                         QT_TRANSLATE_NOOP("Obstacle", "too far away"),
                                         QT_TRANSLATE_NOOP("Obstacle", "is the person helped"),
                                         QT_TRANSLATE_NOOP("Obstacle", "not to be brought together"),
                                         QT_TRANSLATE_NOOP("Obstacle", "already asked for this"),
                                         QT_TRANSLATE_NOOP("Obstacle", "expected elsewhere at that time"),
                                         QT_TRANSLATE_NOOP("Obstacle", "has enough for that week")};
    return words::named("Obstacle", names, obstacle);
}

QString obstacleText(Obstacle obstacle, const QString& name) {
    switch (obstacle) {
    case Obstacle::NotActive:
        return ReasonWords::tr("%1 is not active.", "a volunteer").arg(name);
    case Obstacle::NoPosition:
        return ReasonWords::tr("%1 is not placed on the map.", "a volunteer").arg(name);
    case Obstacle::Service:
        return ReasonWords::tr("%1 does not offer this service.", "a volunteer").arg(name);
    case Obstacle::Skill:
        return ReasonWords::tr("%1 lacks a skill.", "a volunteer").arg(name);
    case Obstacle::Language:
        return ReasonWords::tr("%1 does not speak the language.", "a volunteer").arg(name);
    case Obstacle::Screening:
        return ReasonWords::tr("%1 has no valid screening.", "a volunteer").arg(name);
    case Obstacle::Hours:
        return ReasonWords::tr("%1 is not free at that time.", "a volunteer").arg(name);
    case Obstacle::Away:
        return ReasonWords::tr("%1 is away on that day.", "a volunteer").arg(name);
    case Obstacle::Area:
        return ReasonWords::tr("%1 lives too far away.", "a volunteer").arg(name);
    case Obstacle::Self:
        return ReasonWords::tr("%1 is the person helped.", "a volunteer").arg(name);
    case Obstacle::Blocked:
        return ReasonWords::tr("%1 is not to be brought together with this person.", "a volunteer").arg(name);
    case Obstacle::AlreadyAsked:
        return ReasonWords::tr("%1 was already asked for this.", "a volunteer").arg(name);
    case Obstacle::Taken:
        return ReasonWords::tr("%1 is expected elsewhere at that time.", "a volunteer").arg(name);
    case Obstacle::WeekFull:
        return ReasonWords::tr("%1 has enough for that week.", "a volunteer").arg(name);
    }
    return {};
}

QStringList verdictTexts(const Verdict& verdict, const QString& name) {
    if (!verdict.known)
        return {ReasonWords::tr("This volunteer is no longer here.")};
    if (!verdict.hasTime)
        return {ReasonWords::tr("This request asks for no time any more.")};
    QStringList texts;
    for (const Obstacle obstacle : verdict.obstacles)
        texts.append(obstacleText(obstacle, name));
    if (verdict.fits()) {
        texts.append(ReasonWords::tr("%1 fits: place %2 of %3.", "a volunteer, numbers")
                         .arg(name, QLocale().toString(verdict.place), QLocale().toString(verdict.fitting)));
        texts.append(reasonSentence(verdict.line));
    }
    return texts;
}

QString whyNotText(const WhyNotGroup& group) {
    const auto n = [&](const char* text) { return QCoreApplication::translate("WhyNot", text, nullptr, group.count); };
    switch (group.obstacle) {
    case Obstacle::NotActive:
        return n(QT_TRANSLATE_N_NOOP("WhyNot", "%n is (are) not active"));
    case Obstacle::NoPosition:
        return n(QT_TRANSLATE_N_NOOP("WhyNot", "%n is (are) not placed on the map"));
    case Obstacle::Service:
        return n(QT_TRANSLATE_N_NOOP("WhyNot", "%n do(es) not offer this service"));
    case Obstacle::Skill:
        return n(QT_TRANSLATE_N_NOOP("WhyNot", "%n lack(s) a skill"));
    case Obstacle::Language:
        return n(QT_TRANSLATE_N_NOOP("WhyNot", "%n do(es) not speak the language"));
    case Obstacle::Screening:
        return n(QT_TRANSLATE_N_NOOP("WhyNot", "%n has (have) no valid screening"));
    case Obstacle::Hours:
        return n(QT_TRANSLATE_N_NOOP("WhyNot", "%n is (are) not free at that time"));
    case Obstacle::Away:
        return n(QT_TRANSLATE_N_NOOP("WhyNot", "%n is (are) away on that day"));
    case Obstacle::Area:
        return n(QT_TRANSLATE_N_NOOP("WhyNot", "%n live(s) too far away"));
    case Obstacle::Self:
        return n(QT_TRANSLATE_N_NOOP("WhyNot", "%n is (are) the person helped"));
    case Obstacle::Blocked:
        return n(QT_TRANSLATE_N_NOOP("WhyNot", "%n is (are) not to be brought together with this person"));
    case Obstacle::AlreadyAsked:
        return n(QT_TRANSLATE_N_NOOP("WhyNot", "%n was (were) already asked for this"));
    case Obstacle::Taken:
        return n(QT_TRANSLATE_N_NOOP("WhyNot", "%n is (are) expected elsewhere at that time"));
    case Obstacle::WeekFull:
        return n(QT_TRANSLATE_N_NOOP("WhyNot", "%n has (have) enough for that week"));
    }
    return {};
}

QString remedyText(const WhyNotGroup& group) {
    const auto gain = [](const QString& step, int people) {
        return ReasonWords::tr("%1: +%2", "a smaller demand, how many more would fit").arg(step).arg(people);
    };
    if (group.relief && group.relief->gain > 0) {
        switch (group.relief->kind) {
        case Relief::Kind::Later:
            return gain(ReasonWords::tr("one hour later"), group.relief->gain);
        case Relief::Kind::Sooner:
            return gain(ReasonWords::tr("one hour sooner"), group.relief->gain);
        case Relief::Kind::Within:
            return gain(ReasonWords::tr("up to %1 km").arg(group.relief->km), group.relief->gain);
        case Relief::Kind::Renew:
            return gain(ReasonWords::tr("once renewed", "a screening"), group.relief->gain);
        }
    }
    return group.wouldFit > 0 ? gain(ReasonWords::tr("otherwise", "without this condition"), group.wouldFit)
                              : QString();
}

QString clashText(const Clash& clash, const QString& with) {
    const QString when = dayHoursText(clash.with.date, clash.with.hours);
    if (clash.kind == ClashKind::Overlap)
        return clash.with.firm
                   ? ReasonWords::tr("Expected elsewhere at that time: %1, %2.", "when, what").arg(when, with)
                   : ReasonWords::tr("Also asked for something else at that time: %1, %2.", "when, what")
                         .arg(when, with);
    return ReasonWords::tr("Little time on the way: %1 between this and %2 (%3); the way takes about %4.",
                           "duration, what, when, duration")
        .arg(durationText(clash.gapMinutes), with, when, durationText(clash.travelMinutes));
}

QString toldList(const Disclosure& disclosure) {
    QStringList items;
    for (const Told told : disclosure.items)
        items.append(word(told));
    return joinedWords(items);
}

QString toldText(const Disclosure& disclosure) {
    const QString list = toldList(disclosure);
    if (list.isEmpty())
        return ReasonWords::tr("Nothing is told.");
    if (disclosure.contactRevealed)
        return disclosure.toName.isEmpty() ? ReasonWords::tr("Told to the volunteer: %1.").arg(list)
                                           : ReasonWords::tr("Told to %1: %2.").arg(disclosure.toName, list);
    return disclosure.toName.isEmpty()
               ? ReasonWords::tr("Told to the volunteer: %1. The name and the address are not told.").arg(list)
               : ReasonWords::tr("Told to %1: %2. The name and the address are not told.").arg(disclosure.toName, list);
}

} // namespace entraide
