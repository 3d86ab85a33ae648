// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace entraide {

/// "3-9f0c…": generation and hash.
struct RevisionId {
    int generation = 0;
    QString hash;

    QString toString() const { return QString::number(generation) + u'-' + hash; }
    static std::optional<RevisionId> fromString(QStringView text);
    friend bool operator==(const RevisionId&, const RevisionId&) = default;
};

} // namespace entraide
