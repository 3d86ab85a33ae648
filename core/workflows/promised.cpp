// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/promised.h"

#include "domain/derived_id.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

QString shareIdFor(const AnyId& about) {
    return derivedId("share"_L1, about);
}

bool isPromised(const Desk& desk, const AnyId& about) {
    return std::ranges::any_of(desk.documents().leaves(shareIdFor(about)), [](const DocumentStore::Stored& leaf) {
        const auto state = enumFromName<ShareState>(leaf.body.value("state"_L1).toString());
        return !leaf.deleted && (state == ShareState::Agreed || state == ShareState::HandedOver);
    });
}

} // namespace entraide
