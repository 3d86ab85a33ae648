// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/remote_replies.h"
#include "domain/error.h"
#include "geo/postcodes.h"

#include <QElapsedTimer>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace entraide {

/// Whose address it is that is asked about.
enum class AddressKind {
    Home,   ///< of a person: nobody else is to learn it
    Public, ///< of an organisation, a shop, a town hall
};

struct RemoteHost {
    RemoteKind kind = RemoteKind::Photon;
    QUrl url;
    bool isOwn = false; ///< the desk's own, or run for it under a contract
};

/// Why a question was not asked.
enum class RemoteRefusal {
    NoHost,     ///< the address is none of http or https
    PublicHost, ///< a home address, and the host is not the desk's own
    ClearText,  ///< a home address, and the way there is not encrypted and leaves this PC
    Nothing,    ///< an empty text
};

/// Why \a host may not be asked about an address of that kind; none: it may.
std::optional<RemoteRefusal> refusalOf(const RemoteHost& host, AddressKind kind);

struct RemoteAnswer {
    QList<AddressHit> hits;
    std::optional<Error> fault; ///< Network or PeerAnswer
};

/// Asks a Photon or Nominatim host over the network. One question at a time, in their order; of a host that is not the
/// desk's own no more than one a second (https://operations.osmfoundation.org/policies/nominatim/). It follows no
/// redirection: that could lead anywhere. Lives on the thread of its event loop.
class RemoteGeocoder {
public:
    using Answer = std::function<void(const RemoteAnswer&)>;

    static constexpr qint64 largestReply = 1024 * 1024;
    static constexpr std::chrono::milliseconds usualPause{1000};
    static constexpr std::chrono::milliseconds usualPatience{10'000};

    /// \a network is used and not owned. \a pause: between two questions to a host that is not the desk's own.
    RemoteGeocoder(RemoteHost host, QNetworkAccessManager& network, std::chrono::milliseconds pause = usualPause,
                   std::chrono::milliseconds patience = usualPatience);
    RemoteGeocoder(const RemoteGeocoder&) = delete;
    RemoteGeocoder& operator=(const RemoteGeocoder&) = delete;
    /// What is under way is given up, without an answer.
    ~RemoteGeocoder();

    /// Those of the desk's region, by which places are called. Until then the program's own.
    void usePostcodes(const PostcodeTable& postcodes) { m_postcodes = postcodes; }

    /// None when it will be asked: then \a answer is called once, later. Else why not, and it is never called.
    std::optional<RemoteRefusal> find(const QString& text, AddressKind kind, int limit, Language language,
                                      Answer answer);
    /// Gives up what is under way and what waits, without an answer.
    void cancel();

private:
    struct Question {
        QUrl url;
        Language language = Language::French;
        Answer answer;
    };
    void askNext();
    void take(QNetworkReply& reply);

    RemoteHost m_host;
    QNetworkAccessManager& m_network;
    PostcodeTable m_postcodes = defaultPostcodes();
    std::chrono::milliseconds m_pause;
    std::chrono::milliseconds m_patience;
    QList<Question> m_waiting;
    Question m_asked;
    QPointer<QNetworkReply> m_reply;
    QElapsedTimer m_sinceLast;
    QTimer m_timer;
};

} // namespace entraide
