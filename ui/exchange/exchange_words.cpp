// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_words.h"

#include "exchange/identity.h"
#include "ui/exchange/peer_outlook.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QLocale>

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

QString progressText(const exchange::SyncProgress& progress) {
    const qint64 done = progress.received + progress.sent;
    const qint64 left = progress.toReceive + progress.toSend;
    if (done + left == 0)
        return ExchangeWords::tr("being called");
    if (left == 0)
        return ExchangeWords::tr("%n record(s) exchanged", nullptr, number(done));
    return ExchangeWords::tr("%1 of %n record(s) exchanged", nullptr, number(done + left))
        .arg(QLocale().toString(done));
}

bool isPartner(const exchange::Peer& peer) {
    return peer.role == exchange::PeerRole::Partner;
}

/// When the exchanges with a peer that is away began to fail. The log is the newest first.
QDateTime awaySince(const exchange::PeerBook& book, const exchange::Peer& peer) {
    QDateTime since = peer.last->at;
    for (const exchange::ExchangeNote& note : book.log()) {
        if (note.peer != peer.id)
            continue;
        if (note.fault != ErrorCode::Network)
            break;
        since = note.at;
    }
    return since;
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
    if (result.onlyGives)
        sentences.append(ExchangeWords::tr("Nothing is taken from %1: it may only read.").arg(peer));
    if (result.merged > 0)
        sentences.append(
            ExchangeWords::tr("%n record(s) changed on both sides were merged.", nullptr, number(result.merged)));
    if (!result.conflicts.isEmpty())
        sentences.append(ExchangeWords::tr("%n conflict(s) to settle.", nullptr, number(result.conflicts.size())));
    if (!result.differing.isEmpty())
        sentences.append(ExchangeWords::tr("The two desks do not hold the same afterwards. Exchange once more."));
    if (result.held > 0)
        sentences.append(ExchangeWords::tr("%n change(s) wait for your decision.", nullptr, number(result.held)));
    if (result.refused > 0)
        sentences.append(ExchangeWords::tr("%n record(s) not taken.", nullptr, number(result.refused)));
    return sentences.join(u' ');
}

Tone toneOf(const ExchangeReport& report) {
    if (report.fault)
        return report.fault->code() == ErrorCode::Cancelled ? Tone::Accent : Tone::Warning;
    const bool isWell =
        report.result.conflicts.isEmpty() && report.result.held == 0 && report.result.differing.isEmpty();
    return isWell ? Tone::Positive : Tone::Warning;
}

QString kindText(const exchange::Peer& peer) {
    switch (peer.kind) {
    case exchange::PeerKind::Desk:
        return isPartner(peer) ? ExchangeWords::tr("partner association") : ExchangeWords::tr("PC of our association");
    case exchange::PeerKind::Hub:
        return ExchangeWords::tr("hub");
    case exchange::PeerKind::Client:
        return ExchangeWords::tr("program");
    }
    return {};
}

QString kindIcon(const exchange::Peer& peer) {
    switch (peer.kind) {
    case exchange::PeerKind::Desk:
        return isPartner(peer) ? u"organisation"_s : u"desk"_s;
    case exchange::PeerKind::Hub:
        return u"globe"_s;
    case exchange::PeerKind::Client:
        return u"key"_s;
    }
    return {};
}

QString kindExplanation(const exchange::Peer& peer) {
    switch (peer.kind) {
    case exchange::PeerKind::Desk:
        if (isPartner(peer))
            return ExchangeWords::tr("A partner association, paired. It sees cards without names, and no person.");
        if (peer.role == exchange::PeerRole::Reader)
            return ExchangeWords::tr(
                "Another PC of our association, paired. It may only read: it is given what changes "
                "here, and nothing is taken from it, whoever of the two calls.");
        return ExchangeWords::tr("Another PC of our association, paired. Both hold the same records.");
    case exchange::PeerKind::Hub:
        return ExchangeWords::tr("A hub that this desk calls. The PCs of the team meet there.");
    case exchange::PeerKind::Client:
        return ExchangeWords::tr("A program on this PC that calls this desk with a token of its own.");
    }
    return {};
}

QString stateText(const ExchangeOffice& office, const exchange::Peer& peer, const QDateTime& now) {
    if (peer.revoked)
        return ExchangeWords::tr("revoked");
    if (peer.paused)
        return ExchangeWords::tr("paused");
    if (office.isExchangingWith(peer.id))
        return ExchangeWords::tr("exchanging");
    if (peer.kind == exchange::PeerKind::Client)
        return peer.role == exchange::PeerRole::Reader ? ExchangeWords::tr("program, reads")
                                                       : ExchangeWords::tr("program, reads and writes");
    if (peer.url.isEmpty())
        return isPartner(peer) ? ExchangeWords::tr("cards without names") : ExchangeWords::tr("calls this desk");
    if (office.phase(peer.id) == LiveExchanges::Phase::Connecting)
        return progressText(office.progress(peer.id));
    if (!peer.last)
        return ExchangeWords::tr("no exchange yet");
    const PeerOutlook outlook = outlookOf(office.desk(), peer);
    if (peer.last->fault == ErrorCode::Network) {
        const QString away = ExchangeWords::tr("offline since %1").arg(momentText(awaySince(office.book(), peer), now));
        return outlook.toSend > 0 ? away + u", "_s + ExchangeWords::tr("%n waiting", "records", number(outlook.toSend))
                                  : away;
    }
    const QString when = momentText(peer.last->at, now);
    if (peer.last->fault)
        return faultText(*peer.last->fault) + u", "_s + when;
    if (office.phase(peer.id) == LiveExchanges::Phase::Following && !outlook.differs)
        return ExchangeWords::tr("connected, always up to date");
    return (outlook.differs ? ExchangeWords::tr("not the same as here") : ExchangeWords::tr("up to date")) + u", "_s +
           when;
}

QString stateIcon(const ExchangeOffice& office, const exchange::Peer& peer) {
    if (peer.revoked)
        return u"state-refused"_s;
    if (peer.paused)
        return u"state-paused"_s;
    if (office.isExchangingWith(peer.id))
        return u"refresh"_s;
    if (!peer.last)
        return kindIcon(peer);
    return peer.last->fault ? u"offline"_s : outlookOf(office.desk(), peer).differs ? u"warning"_s : kindIcon(peer);
}

Tone stateTone(const ExchangeOffice& office, const exchange::Peer& peer) {
    if (peer.revoked || peer.paused || office.isExchangingWith(peer.id) || !peer.last)
        return Tone::Muted;
    return peer.last->fault || outlookOf(office.desk(), peer).differs ? Tone::Warning : Tone::Positive;
}

QString readableFingerprint(const QByteArray& fingerprint) {
    if (fingerprint.isEmpty())
        return {};
    const QStringList groups =
        QString::fromLatin1(exchange::groupedFingerprint(fingerprint)).split(u' ', Qt::SkipEmptyParts);
    const qsizetype half = (groups.size() + 1) / 2;
    return groups.first(half).join(u' ') + u'\n' + groups.sliced(half).join(u' ');
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
