// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pairing.h"

#include "exchange/pairing_words.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int protocolVersion = 1;
constexpr qsizetype longestName = 200;

bool isHex(const QByteArray& text, qsizetype length) {
    return text.size() == length &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

QByteArray hexIn(const QJsonObject& json, QLatin1StringView key) {
    return json.value(key).toString().toLatin1();
}

QByteArray encoded(const QJsonObject& json) {
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray step(QLatin1StringView name) {
    return encoded({{"step"_L1, name}});
}

/// Each part with its length before it, so that nothing can be moved from one part to the next.
QByteArray digestOf(QByteArrayView purpose, std::initializer_list<QByteArray> parts) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(purpose);
    for (const QByteArray& part : parts) {
        hash.addData(':' + QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result();
}

} // namespace

Pairing::Pairing(Own own, QByteArray ownFingerprint, QByteArray otherFingerprint, QByteArray nonce)
    : m_own(std::move(own))
    , m_callerFingerprint(m_own.isCaller ? ownFingerprint : otherFingerprint)
    , m_waitingFingerprint(m_own.isCaller ? otherFingerprint : ownFingerprint)
    , m_ownFingerprint(ownFingerprint) {
    (m_own.isCaller ? m_callerNonce : m_waitingNonce) = std::move(nonce);
    m_result.isCaller = m_own.isCaller;
    m_result.as = m_own.as;
    m_result.uuid = m_own.uuid;
    m_result.otherFingerprint = std::move(otherFingerprint);
    if (m_callerFingerprint == m_waitingFingerprint)
        fail(PairingFault::SameDesk);
}

QByteArray Pairing::commitment(const QByteArray& nonce) const {
    return digestOf("entraide-pairing-commit-1", {nonce, m_callerFingerprint, m_waitingFingerprint}).toHex();
}

QByteArray Pairing::hello() {
    QJsonObject json{{"step"_L1, "hello"_L1},
                     {"version"_L1, protocolVersion},
                     {"name"_L1, m_own.name.left(longestName)},
                     {"door"_L1, m_own.doorPort}};
    if (m_own.isCaller) {
        json.insert("commit"_L1, QString::fromLatin1(commitment(m_callerNonce)));
    } else {
        json.insert("as"_L1, m_own.as == PairingAs::Team ? "team"_L1 : "partner"_L1);
        json.insert("nonce"_L1, QString::fromLatin1(m_waitingNonce.toHex()));
    }
    return encoded(json);
}

QList<QByteArray> Pairing::begin() {
    if (m_state != State::Hello || !m_own.isCaller || m_begun)
        return {};
    m_begun = true;
    m_callerHello = hello();
    return {m_callerHello};
}

QList<QByteArray> Pairing::failed(PairingFault fault) {
    const bool tell = m_state != State::Failed && m_state != State::Done;
    fail(fault);
    return tell ? QList{step("no"_L1)} : QList<QByteArray>{};
}

void Pairing::fail(PairingFault fault) {
    if (m_state == State::Failed || m_state == State::Done)
        return;
    m_state = State::Failed;
    m_fault = fault;
}

QList<QByteArray> Pairing::take(const QByteArray& message) {
    if (m_state == State::Failed || m_state == State::Done)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(message);
    if (message.size() > mostBytes || !document.isObject())
        return failed(PairingFault::NotTheProtocol);
    const QJsonObject json = document.object();
    const QString name = json.value("step"_L1).toString();
    if (name == "no"_L1) {
        fail(PairingFault::RefusedThere);
        return {};
    }
    if (name == "hello"_L1 && m_state == State::Hello && m_begun == m_own.isCaller)
        return takeHello(message, json);
    if (name == "reveal"_L1 && m_state == State::Reveal)
        return takeReveal(json);
    if (name == "yes"_L1 && m_state == State::Compare && !m_yesThere) {
        m_yesThere = true;
        return storeIfBothSaidYes();
    }
    if (name == "terms"_L1 && m_own.isCaller && m_state == State::Compare && m_yesHere && m_yesThere) {
        const QByteArray uuid = hexIn(json, "uuid"_L1);
        if (!isHex(uuid, 32))
            return failed(PairingFault::NotTheProtocol);
        m_result.uuid = QString::fromLatin1(uuid);
        m_state = State::Store;
        return {};
    }
    if (name == "stored"_L1 && m_state == State::Stored) {
        m_state = State::Done;
        return {};
    }
    static constexpr std::array known{"hello"_L1, "reveal"_L1, "yes"_L1, "terms"_L1, "stored"_L1};
    return failed(std::ranges::find(known, name) != known.end() ? PairingFault::OutOfOrder
                                                                : PairingFault::NotTheProtocol);
}

QList<QByteArray> Pairing::takeHello(const QByteArray& message, const QJsonObject& json) {
    const QString name = json.value("name"_L1).toString().simplified();
    const int door = json.value("door"_L1).toInt(-1);
    if (json.value("version"_L1).toInt() != protocolVersion || name.isEmpty() || name.size() > longestName ||
        door < 0 || door > 65'535)
        return failed(PairingFault::NotTheProtocol);
    m_result.otherName = name;
    m_result.otherDoorPort = static_cast<quint16>(door);
    if (!m_own.isCaller) {
        m_commit = hexIn(json, "commit"_L1);
        if (!isHex(m_commit, 64))
            return failed(PairingFault::NotTheProtocol);
        m_callerHello = message;
        m_waitingHello = hello();
        m_state = State::Reveal;
        return {m_waitingHello};
    }
    const QString as = json.value("as"_L1).toString();
    const QByteArray nonce = hexIn(json, "nonce"_L1);
    if (!isHex(nonce, 2 * nonceBytes) || (as != "team"_L1 && as != "partner"_L1))
        return failed(PairingFault::NotTheProtocol);
    m_waitingNonce = QByteArray::fromHex(nonce);
    if (m_waitingNonce == m_callerNonce) // somebody who only sends back what it gets
        return failed(PairingFault::NotTheProtocol);
    m_waitingHello = message;
    m_result.as = as == "team"_L1 ? PairingAs::Team : PairingAs::Partner;
    findWords();
    return {encoded({{"step"_L1, "reveal"_L1}, {"nonce"_L1, QString::fromLatin1(m_callerNonce.toHex())}})};
}

QList<QByteArray> Pairing::takeReveal(const QJsonObject& json) {
    const QByteArray nonce = hexIn(json, "nonce"_L1);
    if (!isHex(nonce, 2 * nonceBytes))
        return failed(PairingFault::NotTheProtocol);
    m_callerNonce = QByteArray::fromHex(nonce);
    if (commitment(m_callerNonce) != m_commit)
        return failed(PairingFault::CommitBroken);
    findWords();
    return {};
}

void Pairing::findWords() {
    const QByteArray digest =
        digestOf("entraide-pairing-words-1", {m_callerFingerprint, m_waitingFingerprint, m_callerHello, m_waitingHello,
                                              m_callerNonce, m_waitingNonce});
    m_words = wordsOf(digest.first(wordCount));
    m_state = State::Compare;
}

QList<QByteArray> Pairing::confirm() {
    if (m_state != State::Compare || m_yesHere)
        return {};
    m_yesHere = true;
    return QList{step("yes"_L1)} + storeIfBothSaidYes();
}

QList<QByteArray> Pairing::storeIfBothSaidYes() {
    if (m_yesHere && m_yesThere && !m_own.isCaller)
        m_state = State::Store; // the caller waits for the terms
    return {};
}

QList<QByteArray> Pairing::refuse(PairingFault why) {
    return failed(why);
}

QList<QByteArray> Pairing::stored() {
    if (m_state != State::Store)
        return {};
    if (m_own.isCaller) {
        m_state = State::Done;
        return {step("stored"_L1)};
    }
    m_state = State::Stored;
    return {encoded({{"step"_L1, "terms"_L1}, {"uuid"_L1, m_own.uuid}})};
}

} // namespace entraide::exchange
