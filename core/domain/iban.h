// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace entraide {

/// A bank account number by ISO 13616 with its check digits right (ISO 7064, mod 97-10) and its country's length.
class Iban {
public:
    /// Reads "BE68 5390 0754 7034" and "be68539007547034"; none when the check fails.
    static std::optional<Iban> fromText(QStringView text);

    /// Without spaces, as banks exchange it.
    const QString& toString() const { return m_text; }
    /// In groups of four, as it is printed.
    QString grouped() const;

    friend bool operator==(const Iban&, const Iban&) = default;

private:
    explicit Iban(QString text)
        : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace entraide
