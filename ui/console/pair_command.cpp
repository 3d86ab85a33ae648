// SPDX-License-Identifier: GPL-3.0-or-later
// pair: two desks get to know each other by six words.
#include "exchange/pairing_door.h"
#include "exchange/pairing_words.h"
#include "exchange/peer_book.h"
#include "storage/document_store.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/listen_address.h"
#include "ui/console/stop_signal.h"
#include "ui/console/terminal_answer.h"
#include "ui/words/pairing_words.h"

#include <QEventLoop>
#include <QJsonArray>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

const QString usualPairingAddress = u"0.0.0.0:6985"_s;

/// The conversation with the person, the same on both sides.
class Conversation : public QObject {
public:
    explicit Conversation(Session& session)
        : m_session(session) {}

    /// Shows the words, and gives the answer to \a channel once there is one.
    void compare(const QString& words, const QString& other, exchange::PairingChannel* channel) {
        if (m_session.out.isJson())
            m_session.out.alwaysObject({{u"words"_s, words}, {u"with"_s, other}});
        m_session.out.line(ConsoleWords::tr("“%1” wants to be paired. Ask there, by telephone or in the same room, "
                                            "whether these six words are shown:")
                               .arg(other));
        m_session.out.line(u"    "_s + words);
        if (m_session.line.has("yes-words"_L1))
            return answer(channel, exchange::sameWords(m_session.line.value("yes-words"_L1), words));
        m_session.out.line(ConsoleWords::tr("Are they the same? Answer yes or no, or type the words shown there."));
        auto* terminal = new TerminalAnswer(channel);
        connect(terminal, &TerminalAnswer::answered, channel, [this, channel, words](const QString& text) {
            answer(channel, isYes(text) || exchange::sameWords(text, words));
        });
        terminal->wait();
    }
    void finish(const std::optional<exchange::PairingFault>& fault, const QString& peer) {
        m_fault = fault;
        m_peer = peer;
        m_loop.quit();
    }
    ExitStatus run() {
        const StopSignal stop;
        connect(&stop, &StopSignal::stopped, &m_loop, [this] { finish(exchange::PairingFault::RefusedHere, {}); });
        m_loop.exec();
        if (m_fault)
            return m_session.fail(ExitStatus::Network, entraide::sentenceFor(*m_fault));
        const exchange::PeerBook book(m_session.desk());
        const exchange::Peer* peer = book.find(m_peer);
        m_session.out.object({{u"peer"_s, m_peer},
                              {u"name"_s, peer->name},
                              {u"role"_s, QString(enumName(peer->role))},
                              {u"databases"_s, QJsonArray::fromStringList(peer->databases)},
                              {u"address"_s, peer->url.toString()},
                              {u"certificate"_s, QString::fromLatin1(peer->certificate)},
                              {u"team"_s, m_session.desk().documents().databaseName()}});
        m_session.out.line(ConsoleWords::tr("Paired with “%1”.").arg(peer->name));
        return ExitStatus::Done;
    }

private:
    static void answer(exchange::PairingChannel* channel, bool yes) {
        if (yes)
            channel->confirm();
        else
            channel->refuse();
    }

    Session& m_session;
    QEventLoop m_loop;
    std::optional<exchange::PairingFault> m_fault;
    QString m_peer;
};

ExitStatus waitForCaller(Session& session, const ListenAddress& address, exchange::Pairing::Own own) {
    Conversation conversation(session);
    exchange::PairingDoor door(session.desk(), std::move(own));
    QObject::connect(
        &door, &exchange::PairingDoor::compare, &conversation,
        [&](const QString& words, const QString& other) { conversation.compare(words, other, door.channel()); });
    QObject::connect(&door, &exchange::PairingDoor::attemptFailed, &conversation,
                     [&](exchange::PairingFault fault) { session.out.line(entraide::sentenceFor(fault)); });
    QObject::connect(&door, &exchange::PairingDoor::finished, &conversation, &Conversation::finish);
    door.open(address.host, address.port);
    const QString where = urlOf("pair"_L1, door.serverAddress(), door.serverPort()).mid(7);
    session.out.alwaysObject({{u"pairing"_s, where}});
    session.out.line(ConsoleWords::tr("For two minutes another desk can be paired at %1.").arg(where));
    return conversation.run();
}

ExitStatus call(Session& session, const CallAddress& address, exchange::Pairing::Own own) {
    Conversation conversation(session);
    const std::unique_ptr<exchange::PairingChannel> channel(
        exchange::callForPairing(session.desk(), address.host, address.port, std::move(own)));
    QObject::connect(
        channel.get(), &exchange::PairingChannel::compare, &conversation,
        [&](const QString& words, const QString& other) { conversation.compare(words, other, channel.get()); });
    QObject::connect(channel.get(), &exchange::PairingChannel::finished, &conversation, &Conversation::finish);
    return conversation.run();
}

} // namespace

ExitStatus runPair(Session& session) {
    const QString as = session.line.has("as"_L1) ? session.line.value("as"_L1) : u"team"_s;
    if (as != "team"_L1 && as != "partner"_L1)
        return session.fail(ExitStatus::Usage, ConsoleWords::tr("--as is team or partner, not “%1”.").arg(as));
    Desk& desk = session.desk();
    const auto door =
        session.number("door"_L1, exchange::PeerBook(desk).settings().doorPort, 0, 65'535); // 0: it only calls
    if (!door)
        return ExitStatus::Usage;
    exchange::Pairing::Own own{.name = desk.info().name,
                               .doorPort = static_cast<quint16>(*door),
                               .as = as == "team"_L1 ? exchange::PairingAs::Team : exchange::PairingAs::Partner};
    own.uuid = own.as == exchange::PairingAs::Team ? desk.documents().databaseUuid() : exchange::newDatabaseUuid();
    if (!session.line.operands.isEmpty()) {
        const QString text = session.line.operands.first();
        const auto address = callAddress(text);
        if (session.line.has("listen"_L1) || session.line.has("as"_L1) || !address || address->port == 0)
            return session.fail(
                ExitStatus::Usage,
                ConsoleWords::tr("Write either “pair --listen [ADDRESS:PORT]” at the desk that waits or "
                                 "“pair ADDRESS:PORT” at the desk that calls."));
        return call(session, *address, std::move(own));
    }
    const QString text = session.line.value("listen"_L1);
    const auto address = listenAddress(text.isEmpty() ? usualPairingAddress : text);
    if (!address)
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("--listen is ADDRESS:PORT, as 127.0.0.1:5984, not “%1”.").arg(text));
    return waitForCaller(session, *address, std::move(own));
}

} // namespace entraide::console
