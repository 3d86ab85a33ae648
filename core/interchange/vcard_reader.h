// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/csv_reader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace entraide {

/// Reads contact cards (vCard 2.1, 3.0 and 4.0) as the rows of a list, so that they are imported the way a list is: one
/// row for each card, under headers that are the names of what they fill ("given_name"). Photographs, sounds and keys
/// are left out. A card that is cut off, lies within another or cannot be read is a row that says why it is refused.
/// Keeps no more than one card. \a source gives the next piece of the text, empty at the end.
class VcardReader {
public:
    using Source = std::function<QString()>;

    static constexpr qint64 mostCards = 500'000;
    static constexpr qsizetype longestValue = 64 * 1024; ///< of one property; a card with a longer one is refused
    static constexpr qsizetype mostProperties = 2'000;   ///< of one card; likewise

    explicit VcardReader(Source source);

    /// False at the end. Throws BadInput with fault::tooManyRows.
    bool next(CsvRecord& record);

    static const QStringList& headers();
    /// Whether a text that begins with \a head is of cards.
    static bool isCards(const QString& head);

private:
    struct Property {
        QString name;      ///< upper case, without its group
        QStringList types; ///< of TYPE, lower case; 2.1 names them bare
        QString encoding;  ///< upper case; empty: none
        QString charset;   ///< upper case; empty: not said
        QString value;     ///< as it stands, escapes and all
    };
    struct Card;

    bool readLine(QString& line);
    /// A line with those that continue it.
    bool readUnfolded(QString& line);
    static std::optional<Property> propertyIn(const QString& line);

    Source m_source;
    QString m_text;
    qsizetype m_at = 0;
    bool m_atEnd = false;
    qint64 m_line = 0;      ///< of what readLine() gave last
    qint64 m_firstLine = 0; ///< of what readUnfolded() gave last
    bool m_tooLong = false; ///< what readUnfolded() gave last was cut
    std::optional<QString> m_ahead;
    std::optional<qint64> m_begunAt; ///< the next card's first line was read with the one before
    qint64 m_cards = 0;
};

} // namespace entraide
