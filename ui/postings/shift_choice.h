// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "workflows/posting_places.h"

#include <QComboBox>

namespace entraide {

/// Which shift of a posting is shown: all, or one with how many places are taken. Hidden while there is nothing to
/// choose.
class ShiftChoice : public QComboBox {
    Q_OBJECT

public:
    explicit ShiftChoice(QWidget* parent = nullptr);

    /// The chosen shift stays chosen.
    void fill(const Posting& posting, const QList<RoleCount>& places);
    /// All shifts when there is no such one.
    void choose(const QString& shift);
    /// None: all.
    std::optional<QString> chosen() const;
};

} // namespace entraide
