// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace entraide {

/// The Belgian structured communication of a payment (Febelfin): ten digits and their remainder by 97, where 0 is
/// written 97. Printed "+++000/0000/00097+++".
class StructuredCommunication {
public:
    static constexpr qint64 largestNumber = 9'999'999'999;

    /// None for a number below 0 or of more than ten digits.
    static std::optional<StructuredCommunication> fromNumber(qint64 number);
    /// Reads the printed form, "***…***", and twelve digits alone; none when the check fails.
    static std::optional<StructuredCommunication> fromText(QStringView text);

    /// The ten digits without the check.
    qint64 number() const { return m_number; }
    int check() const;
    /// "+++000/0000/00097+++".
    QString toString() const;
    /// The twelve digits, as bank files carry them.
    QString digits() const;

    friend bool operator==(const StructuredCommunication&, const StructuredCommunication&) = default;

private:
    explicit StructuredCommunication(qint64 number)
        : m_number(number) {}

    qint64 m_number = 0;
};

} // namespace entraide
