// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/call_words.h"

#include "domain/phone.h"
#include "ui/words/named_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct CallWords {
    Q_DECLARE_TR_FUNCTIONS(CallWords)
};

/// "Letters, Thu 19/11, 10:00–11:00"
QString whatAndWhen(const CallLine& line) {
    QStringList parts{teamTitle(line.subject)};
    if (line.date.isValid())
        parts.append(dayHoursText(line.date, line.hours));
    return parts.join(u", "_s);
}

QString withReason(const QString& sentence, const QString& reason) {
    return reason.isEmpty() ? sentence : sentence + u' ' + quoted(reason);
}

} // namespace

QString word(CallReason reason) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("CallReason", "Tell that it is off"),
                                         QT_TRANSLATE_NOOP("CallReason", "Ask to stand in"),
                                         QT_TRANSLATE_NOOP("CallReason", "Offer the place"),
                                         QT_TRANSLATE_NOOP("CallReason", "Tell who comes"),
                                         QT_TRANSLATE_NOOP("CallReason", "Remind"),
                                         QT_TRANSLATE_NOOP("CallReason", "Tell of the place"),
                                         QT_TRANSLATE_NOOP("CallReason", "Tell of the refusal"),
                                         QT_TRANSLATE_NOOP("CallReason", "Tell of the queue"),
                                         QT_TRANSLATE_NOOP("CallReason", "Call back"),
                                         QT_TRANSLATE_NOOP("CallReason", "Ask for an answer")};
    return words::named("CallReason", names, reason);
}

QString whyText(const CallLine& line, const Today& today) {
    const QString what = whatAndWhen(line);
    switch (line.reason) {
    case CallReason::Cancelled:
        return withReason(CallWords::tr("Does not take place: %1.").arg(what), line.text);
    case CallReason::StandIn:
        return withReason(CallWords::tr("Nobody goes yet: %1.").arg(what), line.text);
    case CallReason::FreePlace:
        return CallWords::tr("A place is free, and they are the first in the queue: %1.").arg(what);
    case CallReason::Asker:
        return line.text.isEmpty() ? CallWords::tr("Somebody said yes: %1.").arg(what)
                                   : CallWords::tr("%1 said yes: %2.", "a volunteer, what for").arg(line.text, what);
    case CallReason::Reminder:
        return line.others.isEmpty() ? CallWords::tr("Is expected: %1.").arg(what)
                                     : CallWords::tr("Is expected: %1, and %n more time(s).", nullptr,
                                                     static_cast<int>(line.others.size()))
                                           .arg(what);
    case CallReason::Place:
        return CallWords::tr("Has a place: %1.").arg(what);
    case CallReason::Refused:
        return withReason(CallWords::tr("Was not taken: %1.").arg(what), line.text);
    case CallReason::Reserve:
        return CallWords::tr("Is in the queue: %1.").arg(what);
    case CallReason::Unanswered:
        return CallWords::tr("Was asked on %1 and did not answer: %2.", "a day, what for")
            .arg(shortDayText(line.since.toLocalTime().date()), what);
    case CallReason::FollowUp:
        break;
    }
    const QString about = teamTitle(line.subject);
    if (line.text.isEmpty())
        return CallWords::tr("A note for the doorstep, about: %1.").arg(about);
    const QString text = line.text.split(u'\n', Qt::SkipEmptyParts).join(u" · "_s);
    const QString late =
        line.date < today.date ? CallWords::tr("(since %1)", "a day").arg(shortDayText(line.date)) : QString();
    return QStringList{about + u':', text, late}.join(u' ').trimmed();
}

QString phonesText(const CallLine& line) {
    QStringList shown;
    for (const QString& phone : line.phones)
        shown.append(shownPhone(phone));
    return shown.isEmpty() ? CallWords::tr("no phone known") : shown.join(u", "_s);
}

QString whomText(const CallLine& line) {
    return line.name.isEmpty() ? CallWords::tr("(nobody named)") : line.name;
}

} // namespace entraide
