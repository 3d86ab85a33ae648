// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_words.h"

#include "ui/words/error_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct ExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
};

int number(qint64 count) {
    return static_cast<int>(count);
}

QString movedText(qint64 received, qint64 sent) {
    if (received == 0 && sent == 0)
        return ExchangeWords::tr("nothing new");
    return ExchangeWords::tr("%n record(s) received", nullptr, number(received)) + u", "_s +
           ExchangeWords::tr("%n sent", "records", number(sent));
}

QString faultText(ErrorCode code) {
    switch (code) {
    case ErrorCode::Network:
        return ExchangeWords::tr("not reached, or hung up");
    case ErrorCode::Unauthorised:
        return ExchangeWords::tr("the token is not accepted");
    case ErrorCode::NotThePeer:
        return ExchangeWords::tr("another computer answers there");
    case ErrorCode::PeerRefused:
        return ExchangeWords::tr("it does not let this desk in");
    case ErrorCode::Revoked:
        return ExchangeWords::tr("revoked");
    case ErrorCode::PeerAnswer:
        return ExchangeWords::tr("the answer is not that of a desk");
    case ErrorCode::Cancelled:
        return ExchangeWords::tr("stopped");
    case ErrorCode::DiskFull:
        return ExchangeWords::tr("the disk is full");
    default:
        return ExchangeWords::tr("the desk's file could not be read or written");
    }
}

} // namespace

QString momentText(const QDateTime& moment, const QDateTime& now) {
    const QDateTime local = moment.toLocalTime();
    const QString time = local.time().toString(u"HH:mm"_s);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return time;
    return days == 1 ? relativeDayText(local.date(), now.toLocalTime().date()) + u' ' + time : dateTimeText(local);
}

QString reportText(const ExchangeReport& report, const QString& peer) {
    const exchange::SyncResult& result = report.result;
    QStringList sentences;
    if (report.fault) {
        // By the name that people know it by, where the fault is the peer's.
        const bool isPeers = report.fault->code() == ErrorCode::Network ||
                             report.fault->code() == ErrorCode::PeerAnswer ||
                             report.fault->code() == ErrorCode::Unauthorised;
        sentences.append(report.fault->code() == ErrorCode::Cancelled
                             ? ExchangeWords::tr("The exchange with %1 was stopped as you asked.").arg(peer)
                             : sentenceFor(isPeers ? Error(report.fault->code(), peer) : *report.fault));
        if (result.received + result.sent > 0)
            sentences.append(ExchangeWords::tr("Before that: %1.", "records received and sent")
                                 .arg(movedText(result.received, result.sent)));
    } else {
        sentences.append(ExchangeWords::tr("%1: %2.", "desk, what came and went")
                             .arg(peer, movedText(result.received, result.sent)));
    }
    if (result.merged > 0)
        sentences.append(
            ExchangeWords::tr("%n record(s) changed on both sides were merged.", nullptr, number(result.merged)));
    if (!result.conflicts.isEmpty())
        sentences.append(ExchangeWords::tr("%n conflict(s) to settle.", nullptr, number(result.conflicts.size())));
    if (result.refused > 0)
        sentences.append(ExchangeWords::tr("%n record(s) not taken.", nullptr, number(result.refused)));
    return sentences.join(u' ');
}

Tone toneOf(const ExchangeReport& report) {
    if (report.fault)
        return report.fault->code() == ErrorCode::Cancelled ? Tone::Accent : Tone::Warning;
    return report.result.conflicts.isEmpty() ? Tone::Positive : Tone::Warning;
}

QString stateText(const exchange::Peer& peer, bool isExchanging, const QDateTime& now) {
    if (isExchanging)
        return ExchangeWords::tr("exchanging");
    if (!peer.last)
        return ExchangeWords::tr("no exchange yet");
    const QString when = momentText(peer.last->at, now);
    return (peer.last->fault ? faultText(*peer.last->fault) : ExchangeWords::tr("up to date")) + u", "_s + when;
}

QString stateIcon(const exchange::Peer& peer, bool isExchanging) {
    if (isExchanging)
        return u"refresh"_s;
    return !peer.last ? u"state-waiting"_s : peer.last->fault ? u"offline"_s : u"state-done"_s;
}

Tone stateTone(const exchange::Peer& peer, bool isExchanging) {
    return isExchanging || !peer.last ? Tone::Muted : peer.last->fault ? Tone::Warning : Tone::Positive;
}

QString outcomeText(const exchange::ExchangeNote& note) {
    QStringList parts;
    if (note.fault && note.peer.isEmpty())
        parts.append(ExchangeWords::tr("somebody came without the right token"));
    else if (note.fault)
        parts.append(faultText(*note.fault));
    if (!note.fault || note.received + note.sent > 0)
        parts.append(movedText(note.received, note.sent));
    if (note.merged > 0)
        parts.append(ExchangeWords::tr("%n merged", "records", number(note.merged)));
    if (note.conflicts > 0)
        parts.append(ExchangeWords::tr("%n conflict(s)", nullptr, note.conflicts));
    if (note.refused > 0)
        parts.append(ExchangeWords::tr("%n not taken", "records", number(note.refused)));
    return parts.join(u", "_s);
}

QString statusText(const ExchangeOffice& office, const QDateTime& now) {
    const QList<exchange::Peer> peers = office.book().desks();
    if (peers.isEmpty())
        return office.isListening() ? ExchangeWords::tr("Exchange: listening")
                                    : ExchangeWords::tr("Exchange: no other desk");
    QDateTime last;
    for (const exchange::Peer& peer : peers) {
        if (peer.last && !peer.last->fault && (!last.isValid() || peer.last->at > last))
            last = peer.last->at;
    }
    const QString count = ExchangeWords::tr("Exchange: %n desk(s)", nullptr, number(peers.size()));
    return last.isValid() ? ExchangeWords::tr("%1, last %2", "how many desks, time").arg(count, momentText(last, now))
                          : count;
}

} // namespace entraide
