// SPDX-License-Identifier: GPL-3.0-or-later
// Phone numbers as people write them, and as the desk keeps and shows them. The Belgian numbering plan (BIPT) is known
// digit by digit; a number of another country is checked by its country code and length.
#pragma once

#include <QString>

#include <optional>

namespace entraide {

/// A phone number that can exist, kept as E.164 ("+32470123456").
class Phone {
public:
    /// Reads any common writing: "0470/12.34.56", "0032 470 12 34 56", "+32 (0)2 650 21 11", a number that lost its
    /// leading zero in a spreadsheet ("467581906"). A number without country code is Belgian. None for a number that
    /// cannot exist (too short, an emergency number) and for a text with other words in it.
    static std::optional<Phone> fromText(QStringView text);

    const QString& e164() const { return m_e164; }
    /// "0470 12 34 56"; "06 12 34 56 78" for a French one.
    QString national() const;
    /// "+32 470 12 34 56".
    QString international() const;
    bool isBelgian() const;
    /// Belgian mobile: can receive a text message.
    bool isMobile() const;

    friend bool operator==(const Phone&, const Phone&) = default;

private:
    explicit Phone(QString e164)
        : m_e164(std::move(e164)) {}

    QString m_e164;
};

/// How a kept number is shown at a Belgian desk: "0470 12 34 56", others with their country code. A text that is no
/// number is given back as it is.
QString shownPhone(const QString& e164);

} // namespace entraide
