// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace entraide {

class Desk;

/// One exchange as it is remembered on this PC.
struct ExchangeNote {
    QDateTime at; ///< UTC
    QString peer; ///< id of a Peer; empty: another desk called us
    qint64 received = 0;
    qint64 sent = 0;
    qint64 refused = 0;
    qint64 merged = 0;
    int conflicts = 0;
    std::optional<ErrorCode> fault;
    friend bool operator==(const ExchangeNote&, const ExchangeNote&) = default;
};

/// Another desk with which this one exchanges.
struct Peer {
    QString id; ///< empty: not noted yet
    QString name;
    QUrl url;
    QByteArray token;
    std::optional<ExchangeNote> last;
    friend bool operator==(const Peer&, const Peer&) = default;
};

/// How this desk listens and exchanges.
struct ExchangeSettings {
    bool listens = false;
    quint16 port = 5984;  ///< what programs of this protocol use
    QByteArray token;     ///< what lets others in
    int everyMinutes = 0; ///< 0: only when asked
};

/// Peers, tokens and the log of the exchange, kept inside the desk's own (encrypted) file, in documents that never
/// leave it. Throws Error. One connection, one thread.
class PeerBook {
public:
    explicit PeerBook(Desk& desk);

    const QList<Peer>& peers() const { return m_peers; }
    const Peer* find(const QString& id) const;
    /// The peer at this host and port; null when none is known.
    const Peer* at(const QString& hostAndPort) const;
    /// Notes a peer; gives its id.
    QString save(Peer peer);
    void remove(const QString& id);

    const ExchangeSettings& settings() const { return m_settings; }
    void setSettings(const ExchangeSettings& settings);
    /// Letters and digits in groups, to be read aloud; 125 bits of chance.
    static QByteArray newToken();

    /// The newest first.
    const QList<ExchangeNote>& log() const { return m_log; }
    void add(const ExchangeNote& note);

private:
    void write();

    Desk& m_desk;
    QList<Peer> m_peers;
    ExchangeSettings m_settings;
    QList<ExchangeNote> m_log;
};

} // namespace entraide
