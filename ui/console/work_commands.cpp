// SPDX-License-Identifier: GPL-3.0-or-later
// match: who may help, or whom an offer may help.
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/json_values.h"
#include "ui/words/reason_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/candidates.h"
#include "workflows/names.h"
#include "workflows/offer_fits.h"

#include <QJsonArray>

#include <cmath>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualTop = 20;
constexpr int mostTop = 100'000;

/// The time that was looked for; null where none is asked for.
QJsonValue timeValue(const CandidateList& list) {
    if (!list.hasTime)
        return QJsonValue::Null;
    const Occurrence& time = list.occurrence;
    return QJsonObject{{u"date"_s, isoDate(time.date)},
                       {u"last_date"_s, isoDate(time.lastDate)},
                       {u"hours"_s, time.hours.toString()},
                       {u"minutes"_s, time.minutes}};
}

QJsonObject candidateObject(const CandidateLine& line, int rank) {
    QJsonObject parts;
    for (const ScorePart& part : line.parts)
        parts.insert(enumName(part.respect), std::round(part.value * 1000) / 1000);
    return {{u"rank"_s, rank},
            {u"volunteer"_s, line.volunteer.toString()},
            {u"name"_s, line.name},
            {u"score"_s, std::round(line.score * 10'000) / 10'000},
            {u"distance_km"_s, kmValue(line.distanceKm)},
            {u"date"_s, isoDate(line.date)},
            {u"hours"_s, line.hours.toString()},
            {u"parts"_s, parts},
            {u"reasons"_s, QJsonArray::fromStringList(reasonTexts(line))}};
}

QJsonObject whyNotObject(const WhyNotGroup& group) {
    return {{u"reason"_s, QString(enumName(group.obstacle))},
            {u"count"_s, group.count},
            {u"would_fit"_s, group.wouldFit},
            {u"text"_s, whyNotText(group)}};
}

/// What keeps one volunteer from a request, or at which place they stand.
ExitStatus sayWhyNot(Session& session, const Request& request, const VolunteerId& volunteer) {
    Desk& desk = session.desk();
    const CandidateService service(desk);
    CandidateQuery query;
    query.request = request.id;
    query.top = 1;
    const CandidateList list = service.candidates(query, session.today);
    const Verdict verdict = service.verdict(query, volunteer, session.today);
    Names names(desk);
    const QString known = names.ofVolunteer(volunteer);
    const QString name = known.isEmpty() ? absentText(volunteer.toString()) : known;
    session.out.line(title(names.of(request)) + u", "_s +
                     (list.hasTime ? occurrenceText(list.occurrence) : ConsoleWords::tr("no time to come")));
    for (const QString& sentence : verdictTexts(verdict, name))
        session.out.line(sentence);
    QJsonArray obstacles;
    for (const Obstacle obstacle : verdict.obstacles)
        obstacles.append(
            QJsonObject{{u"reason"_s, QString(enumName(obstacle))}, {u"text"_s, obstacleText(obstacle, name)}});
    QJsonValue candidate(QJsonValue::Null);
    if (verdict.fits())
        candidate = candidateObject(verdict.line, verdict.place);
    session.out.object({{u"request"_s, request.id.toString()},
                        {u"time"_s, timeValue(list)},
                        {u"volunteer"_s, volunteer.toString()},
                        {u"name"_s, name},
                        {u"fits"_s, verdict.fits()},
                        {u"fitting"_s, verdict.fitting},
                        {u"volunteers"_s, verdict.volunteers},
                        {u"candidate"_s, candidate},
                        {u"obstacles"_s, obstacles}});
    return ExitStatus::Done;
}

/// The requests that suit an offer.
ExitStatus matchOffer(Session& session, const Offer& offer, int top) {
    QJsonArray fits;
    session.out.line(title(Names(session.desk()).of(offer.id.toString())) + u", "_s + whenText(offer.when));
    const QList<OfferFit> found = requestsFor(session.desk(), offer, session.today, top);
    for (const OfferFit& fit : found) {
        QJsonObject object = candidateObject(fit.line, static_cast<int>(fits.size()) + 1);
        object.insert(u"request"_s, fit.request.toString());
        object.insert(u"title"_s, title(fit.subject));
        fits.append(object);
        session.out.line(u"%1. %2 (%3)  %4"_s.arg(fits.size())
                             .arg(title(fit.subject), fit.request.toString(), reasonTexts(fit.line).join(u", "_s)));
    }
    if (found.isEmpty())
        session.out.line(ConsoleWords::tr("No open request suits this offer."));
    session.out.object({{u"offer"_s, offer.id.toString()}, {u"requests"_s, fits}});
    return ExitStatus::Done;
}

} // namespace

ExitStatus runMatch(Session& session) {
    const QString text = session.line.operands.at(0);
    const auto top = session.number("top"_L1, usualTop, 1, mostTop);
    if (!top)
        return ExitStatus::Usage;
    const bool asksWhyNot = session.line.has("why-not"_L1);
    if (asksWhyNot && (session.line.has("top"_L1) || OfferId::fromString(text)))
        return session.fail(
            ExitStatus::Usage,
            ConsoleWords::tr("--why-not asks about one volunteer and one request: no offer, no --top."));
    Desk& desk = session.desk();
    if (const auto offerId = OfferId::fromString(text)) {
        const auto offer = desk.find<Offer>(*offerId);
        return offer ? matchOffer(session, *offer, *top) : session.notFound(text);
    }
    const auto id = RequestId::fromString(text);
    const auto request = id ? desk.find<Request>(*id) : std::nullopt;
    if (!request)
        return session.notFound(text);
    if (asksWhyNot) {
        const QString who = session.line.value("why-not"_L1);
        const auto volunteer = VolunteerId::fromString(who);
        return volunteer && desk.find<Volunteer>(*volunteer) ? sayWhyNot(session, *request, *volunteer)
                                                             : session.notFound(who);
    }
    const CandidateService service(desk);
    CandidateQuery query;
    query.request = *id;
    query.top = *top;
    const CandidateList list = service.candidates(query, session.today);
    const WhyNot others = service.whyNot(query, session.today);

    QJsonArray candidates;
    QJsonArray whyNots;
    session.out.line(title(Names(desk).of(*request)) + u", "_s +
                     (list.hasTime ? occurrenceText(list.occurrence) : ConsoleWords::tr("no time to come")));
    int rank = 0;
    for (const CandidateLine& line : list.lines) {
        candidates.append(candidateObject(line, ++rank));
        session.out.line(
            u"%1. %2 (%3)  %4"_s.arg(rank).arg(line.name, line.volunteer.toString(), reasonTexts(line).join(u", "_s)));
    }
    session.out.line(ConsoleWords::tr("%1 of %2 volunteers fit.").arg(list.fitting).arg(list.volunteers));
    for (const WhyNotGroup& group : others.groups) {
        whyNots.append(whyNotObject(group));
        const QString remedy = remedyText(group);
        session.out.line(u"  "_s + whyNotText(group) + (remedy.isEmpty() ? QString() : u" ("_s + remedy + u')'));
    }
    session.out.object({{u"request"_s, text},
                        {u"time"_s, timeValue(list)},
                        {u"fitting"_s, list.fitting},
                        {u"volunteers"_s, list.volunteers},
                        {u"candidates"_s, candidates},
                        {u"why_not"_s, whyNots}});
    return ExitStatus::Done;
}

} // namespace entraide::console
