// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pairing_words.h"

#include <QCoreApplication>

namespace entraide {

namespace {

struct PairingWords {
    Q_DECLARE_TR_FUNCTIONS(PairingWords)
};

} // namespace

QString sentenceFor(exchange::PairingFault fault) {
    switch (fault) {
    case exchange::PairingFault::NotTheProtocol:
    case exchange::PairingFault::OutOfOrder:
        return PairingWords::tr(
            "What answered is not a desk that waits to be paired, or of another version. Nothing was "
            "kept.");
    case exchange::PairingFault::CommitBroken:
        return PairingWords::tr("Somebody on the network interfered. Nothing was kept; try again on another network.");
    case exchange::PairingFault::SameDesk:
        return PairingWords::tr("Both are copies of one desk's file. Make a new desk on one of the two PCs, then pair "
                                "them.");
    case exchange::PairingFault::RefusedHere:
        return PairingWords::tr("The desks were not paired. Nothing was kept.");
    case exchange::PairingFault::RefusedThere:
        return PairingWords::tr("The other desk did not agree. Nothing was kept.");
    case exchange::PairingFault::TimedOut:
        return PairingWords::tr("Nobody answered in time. Nothing was kept; start again on both desks.");
    case exchange::PairingFault::Lost:
        return PairingWords::tr(
            "The other desk could not be reached, or hung up. Check that it waits to be paired, and "
            "its address.");
    case exchange::PairingFault::Revoked:
        return PairingWords::tr("This desk was revoked. No PC of the team takes it back; make a new desk there.");
    case exchange::PairingFault::NotStored:
        return PairingWords::tr(
            "The desk's file could not be written. Nothing was kept; check the disk and try again.");
    }
    return {};
}

QString word(exchange::PairingAs as) {
    return as == exchange::PairingAs::Team ? PairingWords::tr("another PC of this association")
                                           : PairingWords::tr("a partner association");
}

QString word(exchange::PeerKind kind) {
    switch (kind) {
    case exchange::PeerKind::Desk:
        return PairingWords::tr("desk");
    case exchange::PeerKind::Hub:
        return PairingWords::tr("hub");
    case exchange::PeerKind::Client:
        return PairingWords::tr("program");
    }
    return {};
}

QString word(exchange::PeerRole role) {
    switch (role) {
    case exchange::PeerRole::Coordinator:
        return PairingWords::tr("reads and writes");
    case exchange::PeerRole::Reader:
        return PairingWords::tr("reads");
    case exchange::PeerRole::Partner:
        return PairingWords::tr("partner");
    case exchange::PeerRole::Public:
        return PairingWords::tr("the public");
    }
    return {};
}

} // namespace entraide
