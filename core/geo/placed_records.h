// SPDX-License-Identifier: GPL-3.0-or-later
// Which records have a place, and how it is read.
#pragma once

#include "domain/records.h"
#include "geo/region.h"

#include <concepts>
#include <type_traits>

namespace entraide {

/// A record with an address and a position of its own.
template <class R>
concept Placed = requires(R record) {
    { record.address } -> std::same_as<Address&>;
    { record.position } -> std::same_as<GeoPoint&>;
    { record.placedBy } -> std::same_as<PlacedBy&>;
};

/// Calls \a visit with a std::type_identity of every type of them.
template <class F> void forEachPlacedType(F&& visit) {
    forEachRecordType([&]<class R>([[maybe_unused]] std::type_identity<R> type) {
        if constexpr (Placed<R>)
            visit(type);
    });
}

/// Calls \a visit with the id of \a record, as that of its type; not at all for one that has no place of its own.
template <class F> void withPlaced(const AnyId& record, F&& visit) {
    forEachPlacedType([&]<class R>(std::type_identity<R>) {
        if (entityTypeOf(record) != R::entity)
            return;
        if (const auto id = decltype(R::id)::fromString(record))
            visit(std::type_identity<R>(), *id);
    });
}

/// It says itself where it is; else it is where whoever it is about lives or works.
template <Placed R> bool saysWhere(const R& record) {
    return record.position.isValid() || record.address != Address();
}

/// Where it stands: at its position, without one in the middle of its postcode; invalid when nothing is known.
template <Placed R> GeoPoint standsAt(const R& record, const Region& region) {
    return record.position.isValid() ? record.position : region.middle(record.address.postcode);
}

} // namespace entraide
