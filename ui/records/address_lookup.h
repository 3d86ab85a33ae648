// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/geocoder.h"
#include "addresses/remote_geocoder.h"
#include "geo/region.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QNetworkAccessManager;
class QSettings;
class QWidget;

namespace entraide {

class MapView;

/// Where the address fields of the window look: in the register of this PC, if there is one, and, when somebody asks
/// for it, on the association's own server. One for the program, which outlives every window; GUI thread.
class AddressLookup : public QObject {
    Q_OBJECT

public:
    /// \a settings: of this user on this PC; the server, and what was offered already.
    AddressLookup(const QString& registerFile, QSettings& settings, QObject* parent = nullptr);
    ~AddressLookup() override;

    const Geocoder& geocoder() const { return m_geocoder; }
    /// The part of the world that the open desk works in, beside the register; told anew whenever it changes.
    void useRegion(const Region& region);
    /// The program's own without a desk.
    const Region& region() const { return m_region; }
    /// What puts under a map what the open desk chose; null without a desk.
    void setDress(std::function<void(MapView&)> dress) { m_dress = std::move(dress); }
    void dress(MapView& map) const;

    /// There is no register, and nobody has looked at what one is for yet: then a field says so, once.
    bool offersRegister() const;
    /// Shows what there is, and takes in another (ui/records/register_dialog.h).
    void openRegister(QWidget& over);

    /// The association's own; none where there is none.
    std::optional<RemoteHost> server() const;
    /// Refused for what a home address may not be sent to, and then not kept. An empty address: none any more.
    std::optional<RemoteRefusal> setServer(RemoteKind kind, const QUrl& url);
    /// Asks it about a home address; \a answer is called once, later, unless it is refused.
    std::optional<RemoteRefusal> ask(const QString& text, Language language, RemoteGeocoder::Answer answer);

Q_SIGNALS:
    /// Another register, or the first: what was looked up is looked up again.
    void registerChanged();
    void serverChanged();

private:
    Geocoder m_geocoder;
    QSettings& m_settings;
    Region m_region;
    std::function<void(MapView&)> m_dress;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made when the server is first asked
    std::unique_ptr<RemoteGeocoder> m_remote;
};

} // namespace entraide
