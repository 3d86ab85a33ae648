// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/address_lookup.h"

#include "ui/records/register_dialog.h"

#include <QNetworkAccessManager>
#include <QSettings>
#include <QWidget>

#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

const QString seenSetting = u"addresses/register_seen"_s;
const QString serverSetting = u"addresses/server"_s;
const QString serverKindSetting = u"addresses/server_kind"_s;
constexpr int mostAnswers = 6;

} // namespace

AddressLookup::AddressLookup(const QString& registerFile, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_geocoder(registerFile)
    , m_settings(settings) {}

AddressLookup::~AddressLookup() {
    m_remote.reset(); // before the network that it uses
}

void AddressLookup::useRegion(const Region& region) {
    m_region = region;
    m_geocoder.usePostcodes(region.postcodes());
}

void AddressLookup::dress(MapView& map) const {
    if (m_dress)
        m_dress(map);
}

bool AddressLookup::offersRegister() const {
    return !m_geocoder.hasRegister() && !m_settings.value(seenSetting).toBool();
}

void AddressLookup::openRegister(QWidget& over) {
    m_settings.setValue(seenSetting, true);
    auto* dialog = new RegisterDialog(*this, over.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::optional<RemoteHost> AddressLookup::server() const {
    const QUrl url(m_settings.value(serverSetting).toString());
    if (url.isEmpty() || refusalOf({RemoteKind::Photon, url, true}, AddressKind::Home))
        return std::nullopt;
    const auto kind = enumFromName<RemoteKind>(m_settings.value(serverKindSetting).toString());
    return RemoteHost{kind.value_or(RemoteKind::Photon), url, true};
}

std::optional<RemoteRefusal> AddressLookup::setServer(RemoteKind kind, const QUrl& url) {
    if (const auto refusal = url.isEmpty() ? std::nullopt : refusalOf({kind, url, true}, AddressKind::Home))
        return refusal;
    m_settings.setValue(serverSetting, url.toString());
    m_settings.setValue(serverKindSetting, QString(enumName(kind)));
    m_remote.reset();
    Q_EMIT serverChanged();
    return std::nullopt;
}

std::optional<RemoteRefusal> AddressLookup::ask(const QString& text, Language language, RemoteGeocoder::Answer answer) {
    const auto host = server();
    if (!host)
        return RemoteRefusal::NoHost;
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    if (!m_remote)
        m_remote = std::make_unique<RemoteGeocoder>(*host, *m_network);
    m_remote->usePostcodes(m_region.postcodes());
    return m_remote->find(text, AddressKind::Home, mostAnswers, language, std::move(answer));
}

} // namespace entraide
