// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace entraide {

/// When a server may be asked again after it failed: at once after one or two failures, since a single tile may be the
/// reason; from the third in a row, and when it asks for it, after a time that doubles with each further failure. The
/// time is passed in.
class TilePause {
public:
    /// \a first: the shortest pause. \a longest bounds what this class chooses; a server may ask for more.
    explicit TilePause(std::chrono::milliseconds first = std::chrono::seconds(2),
                       std::chrono::milliseconds longest = std::chrono::minutes(5))
        : m_first(first)
        , m_longest(longest) {}

    /// \a asked: it wants to be left alone, for \a wanted if it says how long.
    void failed(const QDateTime& now, bool asked = false, std::optional<std::chrono::seconds> wanted = {});
    void succeeded();

    int failures() const { return m_failures; }
    bool isOver(const QDateTime& now) const { return !m_until.isValid() || now >= m_until; }
    /// While it fails, one request at a time finds out whether it works again.
    bool isProbing() const { return m_until.isValid(); }
    /// How long to wait before what failed is tried again.
    std::chrono::milliseconds nextTry(const QDateTime& now) const;

private:
    std::chrono::milliseconds lengthFor(int failures) const;

    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    int m_failures = 0; ///< in a row
    QDateTime m_until;  ///< invalid: no pause
};

} // namespace entraide
