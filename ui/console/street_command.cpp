// SPDX-License-Identifier: GPL-3.0-or-later
// street: what was cooked and handed out in some days, by zone. Numbers alone.
#include "domain/date_text.h"
#include "sharing/street_sharing.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/json_values.h"
#include "ui/words/round_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "workflows/street_figures.h"

#include <QJsonArray>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QJsonObject needsObject(const QList<NeedCount>& needs) {
    QJsonObject object;
    for (const NeedCount& need : needs)
        object.insert(QString(enumName(need.need)), need.count);
    return object;
}

QJsonObject figuresObject(const StreetFigures& figures) {
    QJsonArray zones;
    for (const ZoneFigures& zone : figures.zones)
        zones.append(QJsonObject{{u"zone"_s, zone.zone.toString()},
                                 {u"name"_s, zone.name},
                                 {u"stops"_s, zone.stops},
                                 {u"planned"_s, zone.planned},
                                 {u"handed_out"_s, zone.handedOut},
                                 {u"taken_along"_s, needsObject(zone.takenAlong)},
                                 {u"needs"_s, needsObject(zone.needs)}});
    return {{u"from"_s, isoDate(figures.from)},
            {u"to"_s, isoDate(figures.to)},
            {u"zones"_s, zones},
            {u"planned"_s, figures.planned},
            {u"handed_out"_s, figures.handedOut},
            {u"needs"_s, needsObject(figures.needs)},
            {u"dishes"_s, figures.dishes},
            {u"portions"_s, figures.portions},
            {u"collected"_s, figures.collected},
            {u"failed"_s, figures.failed},
            {u"handed_over"_s, figures.handedOver},
            {u"unplanned"_s, figures.unplanned},
            {u"cooks"_s, figures.cooks},
            {u"rounds"_s, figures.rounds},
            {u"left_over"_s, figures.leftover}};
}

void sayFigures(Output& out, const StreetFigures& figures) {
    out.line(ConsoleWords::tr("%1 to %2: %n portion(s) handed out of %3 planned.", "days", figures.handedOut)
                 .arg(dateText(figures.from), dateText(figures.to))
                 .arg(figures.planned));
    for (const ZoneFigures& zone : figures.zones) {
        QStringList parts{
            ConsoleWords::tr("%1 of %2", "portions handed out, planned").arg(zone.handedOut).arg(zone.planned),
            needsText(zone.needs)};
        parts.removeAll(QString());
        out.line(u"  "_s + (zone.name.isEmpty() ? absentText(zone.zone.toString()) : zone.name) + u": "_s +
                 parts.join(u", "_s));
    }
    out.line(ConsoleWords::tr("%n dish(es), %1 different cooks: %2 collected, %3 failed, %4 in no round.", nullptr,
                              figures.dishes)
                 .arg(figures.cooks)
                 .arg(figures.collected)
                 .arg(figures.failed)
                 .arg(figures.unplanned));
    if (figures.handedOver > 0)
        out.line(ConsoleWords::tr("%n dish(es) handed over to other chapters.", nullptr, figures.handedOver));
}

QJsonArray chaptersArray(const QList<ChapterFigures>& chapters) {
    QJsonArray array;
    for (const ChapterFigures& chapter : chapters) {
        QJsonArray zones;
        for (const ToldZone& zone : chapter.zones)
            zones.append(QJsonObject{
                {u"zone"_s, zone.zone}, {u"portions"_s, zone.portions}, {u"kits"_s, needsObject(zone.kits)}});
        array.append(QJsonObject{{u"chapter"_s, chapter.chapter},
                                 {u"we_tell"_s, chapter.weTell},
                                 {u"days"_s, chapter.days.size()},
                                 {u"rounds"_s, chapter.rounds},
                                 {u"portions"_s, chapter.portions},
                                 {u"kits"_s, needsObject(chapter.kits)},
                                 {u"zones"_s, zones}});
    }
    return array;
}

void sayChapters(Output& out, const QList<ChapterFigures>& chapters) {
    if (chapters.isEmpty())
        out.line(ConsoleWords::tr("There is no partner yet."));
    for (const ChapterFigures& chapter : chapters) {
        if (chapter.days.isEmpty()) {
            out.line(ConsoleWords::tr("%1 tells nothing of these days.", "an association").arg(chapter.chapter));
            continue;
        }
        out.line(ConsoleWords::tr("%1: %n portion(s) handed out.", "an association", chapter.portions)
                     .arg(chapter.chapter));
        for (const ToldZone& zone : chapter.zones) {
            QStringList parts{QString::number(zone.portions), needsText(zone.kits)};
            parts.removeAll(QString());
            out.line(u"  "_s + (zone.zone.isEmpty() ? ConsoleWords::tr("elsewhere") : zone.zone) + u": "_s +
                     parts.join(u", "_s));
        }
    }
}

/// Whether a partner is told this desk's figures from now on.
ExitStatus tell(Session& session, const QString& name, bool isTold) {
    const auto partner = partnerOf(session.desk(), name);
    if (!partner)
        return session.fail(Refusal{RefusalCode::NoSuchPartner, name, {}});
    const auto done = tellFigures(session.desk(), partner->database(), isTold, session.today);
    if (!done)
        return session.fail(done.refusal());
    session.out.line(
        isTold ? ConsoleWords::tr("%1 is told what you hand out, by zone, from the next exchange on.").arg(partner->name)
               : ConsoleWords::tr("%1 is told nothing any more, and what it was told is taken back.").arg(partner->name));
    session.out.object({{u"chapter"_s, partner->name}, {u"we_tell"_s, isTold}});
    return ExitStatus::Done;
}

} // namespace

ExitStatus runStreet(Session& session) {
    for (const auto& [option, isTold] : {std::pair{"tell"_L1, true}, {"tell-not"_L1, false}}) {
        if (session.line.has(option))
            return tell(session, session.line.value(option), isTold);
    }
    QDate from;
    QDate to = session.today.date;
    for (const auto& [option, date] : {std::pair{"from"_L1, &from}, {"to"_L1, &to}}) {
        if (!session.line.has(option))
            continue;
        const QString text = session.line.value(option);
        const auto read = dateFromText(text);
        if (!read || !read->date.isValid())
            return session.fail(ExitStatus::BadInput,
                                ConsoleWords::tr("“%1” is no date. Write it as 2026-11-20.").arg(text));
        *date = read->date;
    }
    if (to < from)
        return session.fail(ExitStatus::BadInput, ConsoleWords::tr("The last day is before the first."));
    if (session.line.has("chapters"_L1)) {
        const QList<ChapterFigures> chapters = chapterFigures(session.desk(), from, to);
        sayChapters(session.out, chapters);
        session.out.object(
            {{u"from"_s, isoDate(from)}, {u"to"_s, isoDate(to)}, {u"chapters"_s, chaptersArray(chapters)}});
        return ExitStatus::Done;
    }
    const StreetFigures figures = streetFigures(session.desk(), from, to, session.today.date);
    sayFigures(session.out, figures);
    session.out.object(figuresObject(figures));
    return ExitStatus::Done;
}

} // namespace entraide::console
