// SPDX-License-Identifier: GPL-3.0-or-later
// Two desks that are being paired, and somebody between them who does what a fuzzer says.
#pragma once

#include "exchange/pairing.h"
#include "fuzz/fuzz_target.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

/// One desk, its person, and what it has said that was not delivered yet.
struct PairingSide {
    Pairing pairing;
    QList<QByteArray> outgoing = {};
    QByteArray helloSent = {};
    QByteArray helloTaken = {};
    bool confirmed = false;

    void say(const QList<QByteArray>& messages) {
        for (const QByteArray& message : messages) {
            fuzz::require(message.size() <= Pairing::mostBytes, "a message is short enough to be taken");
            if (helloSent.isEmpty())
                helloSent = message; // each side says hello first, or nothing but "no"
            outgoing.append(message);
        }
    }
    void hear(const QByteArray& message) {
        const auto before = pairing.state();
        const bool over = before == Pairing::State::Failed || before == Pairing::State::Done;
        const QList<QByteArray> answers = pairing.take(message);
        const auto after = pairing.state();
        fuzz::require(!over || (answers.isEmpty() && after == before), "what is over stays over");
        if (before == Pairing::State::Hello && after != before && after != Pairing::State::Failed)
            helloTaken = message;
        say(answers);
    }
    void check() const {
        const auto state = pairing.state();
        const bool stores =
            state == Pairing::State::Store || state == Pairing::State::Stored || state == Pairing::State::Done;
        fuzz::require(!stores || confirmed, "nothing is stored that a person has not confirmed");
        const PairingResult& result = pairing.result();
        fuzz::require(result.otherName.size() <= 200, "a name is of a length to be shown", result.otherName);
        fuzz::require(!stores || result.uuid.size() == 32 || !result.isCaller, "what is stored has a name",
                      result.uuid);
    }
};

inline QByteArray altered(const QByteArray& message, const QByteArray& change) {
    QJsonObject json = QJsonDocument::fromJson(message).object();
    const qsizetype equals = change.indexOf('=');
    const QJsonValue value = QJsonDocument::fromJson('[' + change.mid(equals + 1) + ']').array().at(0);
    json.insert(QString::fromUtf8(change.left(std::max<qsizetype>(equals, 0))),
                value.isUndefined() ? QJsonValue(QString::fromUtf8(change.mid(equals + 1))) : value);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Lines of a letter for whose turn it is ("c": the desk that calls, "w": the one that waits) and what happens: the
/// next thing it said is delivered ("c"), altered ("c~name=\"x\""), lost ("c-"), something else is put in its place
/// ("c>{…}"); its person says yes or no ("cy", "cn"), its file is written ("cs").
inline void checkPairing(const QList<QByteArray>& lines) {
    const bool between = lines.first() == "pair between";
    const QByteArray caller(64, '1');
    const QByteArray waiting(64, '2');
    const QByteArray middle(64, '3');
    PairingSide c{Pairing({.isCaller = true, .name = u"Ixelles"_s, .doorPort = 6984}, caller,
                          between ? middle : waiting, QByteArray(Pairing::nonceBytes, 'x'))};
    PairingSide w{Pairing(
        {.isCaller = false, .name = u"Etterbeek"_s, .doorPort = 7000, .as = PairingAs::Team, .uuid = QString(32, u'7')},
        waiting, between ? middle : caller, QByteArray(Pairing::nonceBytes, 'y'))};
    c.say(c.pairing.begin());
    for (const QByteArray& line : lines.sliced(1)) {
        if (line.size() < 1 || (line[0] != 'c' && line[0] != 'w'))
            continue;
        PairingSide& turn = line[0] == 'c' ? c : w;
        PairingSide& other = line[0] == 'c' ? w : c;
        const char what = line.size() > 1 ? line[1] : ' ';
        const auto next = [&] { return turn.outgoing.isEmpty() ? QByteArray() : turn.outgoing.takeFirst(); };
        switch (what) {
        case ' ':
            if (const QByteArray message = next(); !message.isNull())
                other.hear(message);
            break;
        case '~':
            if (const QByteArray message = next(); !message.isNull())
                other.hear(altered(message, line.mid(2)));
            break;
        case '-':
            next();
            break;
        case '>':
            other.hear(line.mid(2));
            break;
        case 'y':
            turn.confirmed = turn.confirmed || turn.pairing.state() == Pairing::State::Compare;
            turn.say(turn.pairing.confirm());
            break;
        case 'n':
            turn.say(turn.pairing.refuse());
            break;
        case 's':
            turn.say(turn.pairing.stored());
            break;
        default:
            break;
        }
        c.check();
        w.check();
        if (!c.pairing.words().isEmpty() && c.pairing.words() == w.pairing.words())
            fuzz::require(!between && w.helloTaken == c.helloSent && c.helloTaken == w.helloSent,
                          "equal words show that nobody is between", c.pairing.words());
    }
}

} // namespace entraide::exchange
