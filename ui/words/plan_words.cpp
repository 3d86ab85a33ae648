// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan_words.h"

#include "ui/words/error_words.h"
#include "ui/words/reason_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString whenOf(const UnservedLine& line) {
    const QString day =
        line.lastDate.isValid() && line.lastDate != line.date
            ? PlanWords::tr("between %1 and %2", "two days").arg(shortDayText(line.date), shortDayText(line.lastDate))
            : shortDayText(line.date);
    return line.hours.isEmpty() ? day : day + u' ' + hoursText(line.hours);
}

QString narrowest(const UnservedLine& line) {
    switch (line.reason) {
    case UnservedReason::NoService:
        return PlanWords::tr("Nobody active offers this service.");
    case UnservedReason::NoSkill:
        return PlanWords::tr("Of %n who offer(s) it, nobody has the skill: %1.", nullptr, line.couldBefore)
            .arg(word(line.skills));
    case UnservedReason::NoLanguage:
        return PlanWords::tr("Of %n who offer(s) it, nobody speaks %1.", nullptr, line.couldBefore)
            .arg(alternativeWords(line.languages));
    case UnservedReason::NoScreening:
        return line.screening
                   ? PlanWords::tr("%n candidate(s), without a valid %1.", "a kind of screening", line.couldBefore)
                         .arg(word(*line.screening))
                   : PlanWords::tr("%n candidate(s), without a valid screening.", nullptr, line.couldBefore);
    case UnservedReason::NoHours:
        return PlanWords::tr("Of %n who could, nobody is free %1.", "a time", line.couldBefore).arg(whenOf(line));
    case UnservedReason::TooFar:
        return PlanWords::tr("%n is (are) free then, none goes that far.", nullptr, line.couldBefore);
    case UnservedReason::Blocked:
        return PlanWords::tr("Who is free then has refused, or is not to be brought together with this person.");
    case UnservedReason::AllTaken:
        return PlanWords::tr("%n could, and is (are) needed elsewhere then or at the week's limit.", nullptr,
                             line.couldBefore);
    case UnservedReason::Impossible:
        return PlanWords::tr("Its hours cannot be met by anybody: they are shorter than it takes, or past already.");
    }
    return {};
}

QString problemText(const RefusedPick& refused) {
    switch (refused.problem) {
    case PickProblem::PlaceGone:
        return PlanWords::tr("nobody is asked for there any more at that time");
    case PickProblem::Given:
        return PlanWords::tr("the place is taken by %1", "one or several names").arg(refused.others.join(u", "_s));
    case PickProblem::HasIt:
        return PlanWords::tr("has the place already");
    case PickProblem::Locked:
        return PlanWords::tr("%1 is locked there", "who has the place").arg(refused.others.join(u", "_s));
    case PickProblem::Promised:
        return PlanWords::tr("is expected elsewhere at that hour (%1)", "another task").arg(title(refused.elsewhere));
    case PickProblem::Asked:
        return PlanWords::tr("was asked for something else at that hour (%1)", "another task")
            .arg(title(refused.elsewhere));
    case PickProblem::Away:
        return PlanWords::tr("cannot come then");
    case PickProblem::DoesNotFit:
        return PlanWords::tr("does not fit any more (%1)", "the condition").arg(word(refused.obstacle));
    }
    return {};
}

} // namespace

QString reasonText(const PlanReason& reason) {
    switch (reason.kind) {
    case PlanReasonKind::Distance:
        return distanceText(reason.km);
    case PlanReasonKind::Language:
        return PlanWords::tr("speaks %1", "a language").arg(word(reason.language));
    case PlanReasonKind::Screened:
        return PlanWords::tr("%1 valid", "a kind of screening").arg(word(reason.screening));
    case PlanReasonKind::Continuity:
        return reason.times > 0 ? PlanWords::tr("has come %n time(s)", nullptr, reason.times)
                                : PlanWords::tr("came last week");
    case PlanReasonKind::Tandem:
        return PlanWords::tr("fixed helper");
    case PlanReasonKind::Locked:
        return PlanWords::tr("locked");
    case PlanReasonKind::OnlyOne:
        return PlanWords::tr("nobody else fits");
    case PlanReasonKind::Spread:
        return PlanWords::tr("has least to do");
    case PlanReasonKind::Standing:
        return PlanWords::tr("is on it now");
    case PlanReasonKind::Reserve:
        return reason.times > 0 ? PlanWords::tr("no. %1 in reserve", "place in a queue").arg(reason.times)
                                : PlanWords::tr("in reserve");
    case PlanReasonKind::Applied:
        return PlanWords::tr("has applied");
    case PlanReasonKind::Substitute:
        return PlanWords::tr("named stand-in");
    case PlanReasonKind::ByHand:
        return PlanWords::tr("chosen by hand");
    }
    return {};
}

QString reasonText(const PlanLine& line) {
    QStringList texts;
    for (const PlanReason& reason : line.reasons) {
        if (const QString text = reasonText(reason); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(u", "_s);
}

QString nowText(const PlanLine& line) {
    if (line.isChange())
        return line.beforeAway ? PlanWords::tr("%1, away", "somebody who cannot come").arg(line.beforeName)
                               : line.beforeName;
    return line.isNew ? PlanWords::tr("to fill", "a place that nobody has taken") : line.name;
}

QString gainText(const PlanLine& line) {
    QStringList texts;
    if (!line.overrideReason.isEmpty())
        texts.append(line.overrideReason);
    if (!line.alsoAsked.id.isEmpty())
        texts.append(PlanWords::tr("was asked for that hour, without an answer yet: %1", "another task")
                         .arg(title(line.alsoAsked)));
    const auto gain = gainOf(line);
    if (!gain)
        return texts.join(u", "_s);
    if (!line.freedFor.id.isEmpty()) {
        const QString where = gain->fillsPlace ? PlanWords::tr("%1 fills: %2", "who gives way, another task")
                                               : PlanWords::tr("%1 goes to: %2", "who gives way, another task");
        texts.append(where.arg(line.beforeName, title(line.freedFor)));
    }
    if (gain->language)
        texts.append(PlanWords::tr("speaks %1, unlike %2", "a language, who gives way")
                         .arg(word(*gain->language), line.beforeName));
    if (gain->isKnown)
        texts.append(PlanWords::tr("is known there, unlike %1", "who gives way").arg(line.beforeName));
    if (gain->spreads)
        texts.append(PlanWords::tr("has less to do than %1: %2 against %3", "who gives way, tasks in that week")
                         .arg(line.beforeName)
                         .arg(line.tasks)
                         .arg(line.beforeTasks));
    constexpr double worthSaying = 0.1;
    if (gain->savedKm >= worthSaying)
        texts.append(PlanWords::tr("saves %1", "a distance").arg(distanceText(gain->savedKm)));
    else if (gain->savedKm <= -worthSaying)
        texts.append(PlanWords::tr("%1 further", "a distance").arg(distanceText(-gain->savedKm)));
    return texts.join(u", "_s);
}

QString gainsText(const PlanGains& gains) {
    if (gains.changes == 0)
        return {};
    QStringList texts;
    const auto add = [&](int count, const QString& text) {
        if (count > 0)
            texts.append(text);
    };
    add(gains.absences, PlanWords::tr("%n for an absence", nullptr, gains.absences));
    add(gains.byHand, PlanWords::tr("%n chosen by hand", nullptr, gains.byHand));
    add(gains.filledPlaces, PlanWords::tr("%n so that another place is filled", nullptr, gains.filledPlaces));
    add(gains.languages, PlanWords::tr("%n with the language", nullptr, gains.languages));
    add(gains.known, PlanWords::tr("%n with somebody known", nullptr, gains.known));
    add(gains.spread, PlanWords::tr("%n to somebody with less to do", nullptr, gains.spread));
    constexpr double worthSaying = 0.1;
    if (gains.savedKm >= worthSaying)
        texts.append(PlanWords::tr("%1 less on the way", "a distance").arg(distanceText(gains.savedKm)));
    else if (gains.savedKm <= -worthSaying)
        texts.append(PlanWords::tr("%1 more on the way", "a distance").arg(distanceText(-gains.savedKm)));
    const QString changes = PlanWords::tr("%n change(s) of helper", nullptr, gains.changes);
    return texts.isEmpty() ? changes
                           : PlanWords::tr("%1: %2", "changes, what they buy").arg(changes, texts.join(u", "_s));
}

QString whyText(const PlanLine& line) {
    QStringList texts{gainText(line), reasonText(line)};
    texts.removeAll(QString());
    return texts.join(u", "_s);
}

QString nextBestText(const PlanLine& line) {
    if (line.nextBestCost < 0 || line.nextBestName.isEmpty())
        return {};
    // A place left empty elsewhere counts for far more metres than there are in a country.
    constexpr qint64 leavesPlaceEmpty = 100'000'000;
    const qint64 more = line.nextBestCost - line.cost;
    if (more >= leavesPlaceEmpty)
        return PlanWords::tr("Otherwise %1, but then another place stays empty.").arg(line.nextBestName);
    return PlanWords::tr("Otherwise %1, at a cost of %2 more.", "who, a distance")
        .arg(line.nextBestName, distanceText(std::max<double>(0, static_cast<double>(more)) / 1000));
}

QString absenceText(const Absence& absence, const QString& name) {
    QString when = shortDayText(absence.from);
    if (absence.until.isValid() && absence.until != absence.from)
        when = PlanWords::tr("%1 to %2", "two days").arg(when, shortDayText(absence.until));
    if (!absence.hours.isEmpty())
        when += u' ' + hoursText(absence.hours);
    return absence.reason.trimmed().isEmpty() ? PlanWords::tr("%1 cannot come: %2.", "name, day").arg(name, when)
                                              : PlanWords::tr("%1 cannot come: %2 (%3).", "name, day, reason")
                                                    .arg(name, when, absence.reason.trimmed());
}

QString refusedPickText(const RefusedPick& refused) {
    const QString when = refused.date.isValid() ? dayHoursText(refused.date, refused.hours) : QString();
    const QString what = when.isEmpty() ? title(refused.subject) : title(refused.subject) + u", "_s + when;
    const QString intro = refused.pick.pinned
                              ? PlanWords::tr("%1 cannot be kept for %2: %3.", "who, which task and time, why")
                              : PlanWords::tr("%1 cannot be chosen for %2: %3.", "who, which task and time, why");
    return intro.arg(refused.name, what, problemText(refused));
}

QStringList refusedTexts(const WeekPlan& plan, const QList<RefusedLine>& refused, Names& names) {
    constexpr qsizetype mostTold = 3;
    QStringList texts;
    for (const RefusedLine& one : refused.first(std::min(refused.size(), mostTold))) {
        const QString why = sentenceFor(one, &names);
        if (one.line < 0 || one.line >= plan.lines.size()) {
            texts.append(why);
            continue;
        }
        const PlanLine& line = plan.lines.at(one.line);
        texts.append(PlanWords::tr("%1 for %2: %3", "who, which task and time, a sentence that says why not")
                         .arg(line.name, title(line.subject) + u", "_s + dayHoursText(line.date, line.hours), why));
    }
    if (refused.size() > mostTold)
        texts.append(PlanWords::tr("And %n more.", nullptr, static_cast<int>(refused.size() - mostTold)));
    return texts;
}

QString unservedText(const UnservedLine& line) {
    QString text;
    QStringList left;
    for (const LeftBy& one : line.left)
        left.append(one.name);
    if (!left.isEmpty())
        text = PlanWords::tr("%1 cannot come.").arg(left.join(u", "_s)) + u' ';
    text += narrowest(line);
    if (line.oneMoreWouldServe > 0)
        text += u' ' + PlanWords::tr("One more would serve %n place(s).", nullptr, line.oneMoreWouldServe);
    return text;
}

} // namespace entraide
