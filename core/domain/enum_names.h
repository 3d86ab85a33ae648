// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>

namespace entraide {

/// The stable names of an enumeration's values, in their order: what documents, columns, CSV and the command line say.
/// Specialised beside each enumeration as `static constexpr std::array names{...}` of QLatin1StringView.
template <class E> struct EnumNames;

template <class E>
concept NamedEnum = requires { EnumNames<E>::names.size(); };

template <NamedEnum E> constexpr std::size_t enumCount() {
    return EnumNames<E>::names.size();
}

template <NamedEnum E> constexpr QLatin1StringView enumName(E value) {
    return EnumNames<E>::names[static_cast<std::size_t>(value)];
}

template <NamedEnum E> std::optional<E> enumFromName(QStringView name) {
    for (std::size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
        if (name == EnumNames<E>::names[i])
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// All values, for loops and choices.
template <NamedEnum E> constexpr auto enumValues() {
    std::array<E, enumCount<E>()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<E>(i);
    return all;
}

} // namespace entraide

/// ENTRAIDE_ENUM_NAMES(Colour, "red", "green") gives Colour its stable names. Use at global scope.
#define ENTRAIDE_ENUM_NAMES(Type, ...)                                                                                 \
    template <> struct entraide::EnumNames<Type> {                                                                     \
        static constexpr auto names = entraide::detail::latin1Names(__VA_ARGS__);                                      \
    };

namespace entraide::detail {
template <class... S> constexpr auto latin1Names(const S&... s) {
    return std::array<QLatin1StringView, sizeof...(S)>{QLatin1StringView(s, sizeof(s) - 1)...};
}
} // namespace entraide::detail
