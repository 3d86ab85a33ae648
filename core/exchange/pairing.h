// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace entraide::exchange {

/// What the other desk is to this one. The desk that waits to be called decides.
enum class PairingAs {
    Team,    ///< another PC of the same association: the caller joins the team of the one that waits
    Partner, ///< another association: a database between the two
};

/// Why two desks were not paired.
enum class PairingFault {
    NotTheProtocol, ///< a message that is none, too long, or of another version
    OutOfOrder,
    CommitBroken, ///< the caller's nonce is not the one it had committed to: somebody in between
    SameDesk,     ///< both have one certificate: a copy of this desk's file
    RefusedHere,  ///< the words differ, or nobody wanted to
    RefusedThere,
    TimedOut,  ///< nobody came, or nobody answered
    Lost,      ///< the connection ended or could not be made; or another desk is being paired just now
    Revoked,   ///< this certificate is refused for good
    NotStored, ///< one of the two could not write to its file
};

/// What two desks agreed on, for the file.
struct PairingResult {
    bool isCaller = false;
    PairingAs as = PairingAs::Team;
    QString uuid; ///< of the team or of the partner database; 32 hexadecimal digits
    QString otherName;
    quint16 otherDoorPort = 0; ///< 0: it does not listen for paired desks
    QByteArray otherFingerprint;
};

/// One desk's side of pairing, message by message; pure. Nothing is known of the other desk but the certificate it
/// showed in the TLS handshake; that there is nobody in between is shown by six words that both people compare.
///
///     caller                                        waiting desk
///     hello {name, door, commit}            ->
///                                           <-      hello {name, door, as, nonce}
///     reveal {nonce}                        ->      checks that it hashes to commit
///     both show the words; each person says yes or no
///     yes                                   <->     yes
///                                           <-      terms {uuid}, once it has stored the caller
///     stored, once it has stored the other  ->
///
/// The words are 48 bits of a digest over both certificates, both hellos and both nonces. Who is in between has a
/// certificate of its own on each side, has to commit towards one before it sees the nonce of the other, and so finds
/// equal words with a chance of 2^-48 in each attempt (commitment before reveal: S. Vaudenay, Secure Communications
/// over Insecure Channels Based on Short Authenticated Strings, CRYPTO 2005).
class Pairing {
public:
    static constexpr qsizetype mostBytes = 16 * 1024; ///< of a message
    static constexpr qsizetype nonceBytes = 32;
    static constexpr qsizetype wordCount = 6;

    struct Own {
        bool isCaller = false;
        QString name{}; ///< of the desk; shown to the other person
        quint16 doorPort = 0;
        PairingAs as = PairingAs::Team; ///< of the desk that waits
        QString uuid{};                 ///< of the desk that waits; told once both have said yes
    };

    enum class State {
        Hello,   ///< waits for the other's hello
        Reveal,  ///< the desk that waits: for the nonce
        Compare, ///< words() are to be compared; confirm() or refuse()
        Store,   ///< to be written to this desk's file now; then stored()
        Stored,  ///< the desk that waits: for the caller to have stored too
        Done,
        Failed,
    };

    /// Fingerprints as 64 hexadecimal digits; \a nonce: nonceBytes of chance, never used before.
    Pairing(Own own, QByteArray ownFingerprint, QByteArray otherFingerprint, QByteArray nonce);

    State state() const { return m_state; }
    /// Once Failed.
    PairingFault fault() const { return m_fault; }
    /// From Compare on.
    const QString& words() const { return m_words; }
    const PairingResult& result() const { return m_result; }

    // Each gives the messages to send.
    /// The caller's first.
    QList<QByteArray> begin();
    QList<QByteArray> take(const QByteArray& message);
    /// A person has compared the words and found them equal.
    QList<QByteArray> confirm();
    /// The words differ, nobody wants to, or this desk's file could not be written.
    QList<QByteArray> refuse(PairingFault why = PairingFault::RefusedHere);
    QList<QByteArray> stored();
    /// The connection ended, or took too long.
    void fail(PairingFault fault);

private:
    QList<QByteArray> takeHello(const QByteArray& message, const QJsonObject& json);
    QList<QByteArray> takeReveal(const QJsonObject& json);
    QByteArray hello();
    QByteArray commitment(const QByteArray& nonce) const;
    void findWords();
    QList<QByteArray> storeIfBothSaidYes();
    QList<QByteArray> failed(PairingFault fault);

    Own m_own;
    QByteArray m_callerFingerprint;
    QByteArray m_waitingFingerprint;
    QByteArray m_ownFingerprint;
    QByteArray m_callerNonce;
    QByteArray m_waitingNonce;
    QByteArray m_commit;
    QByteArray m_callerHello;
    QByteArray m_waitingHello;
    QString m_words;
    PairingResult m_result;
    State m_state = State::Hello;
    PairingFault m_fault = PairingFault::NotTheProtocol;
    bool m_yesHere = false;
    bool m_yesThere = false;
    bool m_begun = false;
};

} // namespace entraide::exchange
