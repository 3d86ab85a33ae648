// SPDX-License-Identifier: GPL-3.0-or-later
// What the two open geocoders are asked and answer, as text alone: Photon (GeoJSON, https://github.com/komoot/photon)
// and Nominatim ("jsonv2", https://nominatim.org/release-docs/latest/api/Search/).
#pragma once

#include "addresses/address_hit.h"
#include "domain/enum_names.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace entraide {

class PostcodeTable;

enum class RemoteKind { Photon, Nominatim };

/// The question about \a text to a host whose address is \a host, with or without the path of its search.
QUrl remoteQuestion(RemoteKind kind, const QUrl& host, const QString& text, int limit, Language language);

/// What it answers: places in Belgium that lie in a postcode, in its order. A name in two languages, as OpenStreetMap
/// writes them in Brussels ("Grand-Place - Grote Markt"), is taken apart. Throws Error (PeerAnswer) about \a host when
/// it is nothing of the kind.
QList<AddressHit> remoteHits(RemoteKind kind, const QByteArray& reply, Language language, const QString& host,
                             const PostcodeTable& postcodes);

/// A host that serves everybody, whoever's it says it is: a home address is never sent there.
bool isPublicGeocoder(const QUrl& host);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::RemoteKind, "photon", "nominatim")
