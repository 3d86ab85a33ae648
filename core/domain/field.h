// SPDX-License-Identifier: GPL-3.0-or-later
// A record is described once: its list of fields drives the JSON document, the SQL columns, the CSV columns, the
// command line's `set` and the history view.
#pragma once

#include <QLatin1StringView>

#include <tuple>

namespace entraide {

/// What else is true of a field. Combined with |.
enum class FieldUse : unsigned {
    Plain = 0,
    Indexed = 1,    ///< its column has an index
    Searchable = 2, ///< its text is found by the search
    Personal = 4,   ///< names or locates a person: never in logs, cards or a public print
    Sensitive = 8,  ///< health, access codes: team or doorstep level only
};
constexpr FieldUse operator|(FieldUse a, FieldUse b) {
    return static_cast<FieldUse>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
constexpr bool has(FieldUse uses, FieldUse one) {
    return (static_cast<unsigned>(uses) & static_cast<unsigned>(one)) != 0;
}

/// One field of record or value \a R.
template <class R, class T> struct Field {
    QLatin1StringView name;
    T R::* member;
    FieldUse use = FieldUse::Plain;
};

template <class R, class T, std::size_t N>
constexpr Field<R, T> field(const char (&name)[N], T R::* member, FieldUse use = FieldUse::Plain) {
    return {QLatin1StringView(name, N - 1), member, use};
}

/// A record or a value made of fields.
template <class R>
concept Described = requires { R::fields(); };

/// The fields of \a R, made when the program is compiled.
template <Described R> inline constexpr auto describedFields = R::fields();

/// Calls \a visit with each Field of \a R, in order.
template <Described R, class F> constexpr void forEachField(F&& visit) {
    std::apply([&](const auto&... f) { (visit(f), ...); }, describedFields<R>);
}

} // namespace entraide
