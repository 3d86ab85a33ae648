// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace entraide {

/// An amount in euro, typed with a comma or a point: "12,50", "1.234,56 €".
class AmountField : public QLineEdit {
    Q_OBJECT

public:
    explicit AmountField(QWidget* parent = nullptr);

    /// 0 leaves the field empty.
    void setCents(qint64 cents);
    /// Euro cents; none when nothing, or no amount above 0, stands there.
    std::optional<qint64> cents() const;
    bool isEmpty() const { return text().trimmed().isEmpty(); }
};

} // namespace entraide
