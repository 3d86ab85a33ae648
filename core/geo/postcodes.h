// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <span>

namespace entraide {

/// A postcode: what the place is called, in which commune it lies and about where.
struct PostcodePlace {
    QString postcode;
    LocalText name;    ///< FR and NL
    LocalText commune; ///< FR and NL
    GeoPoint centroid; ///< invalid for an institutional one: that is a big mail receiver, not a neighbourhood

    bool isInstitutional() const { return !centroid.isValid(); }
    friend bool operator==(const PostcodePlace&, const PostcodePlace&) = default;
};

/// The postcodes of one region, as data: another city is another list. Immutable, so any thread may read it.
class PostcodeTable {
public:
    explicit PostcodeTable(QList<PostcodePlace> places);
    /// With \a others that are known besides: their postcodes where \a places has none such, and their names where
    /// nobody of \a places is called so.
    PostcodeTable(QList<PostcodePlace> places, const PostcodeTable& others);

    /// Null when it is not in the table.
    const PostcodePlace* find(QStringView postcode) const;
    /// The place of that name in either language, hyphens, accents and "St-" for "Saint-" or "Sint-" aside; a commune's
    /// name finds its own main postcode. Takes what foldText() gives. Null when no place, or more than one, is called
    /// so.
    const PostcodePlace* findByName(QStringView folded) const;
    /// Where a postcode lies: the middle of its neighbourhood, of an institutional one that of its commune's own
    /// postcode. Invalid when it is not known. Whatever stands in the middle of its postcode stands there.
    GeoPoint middle(QStringView postcode) const;
    /// The region's own, in the order of the postcodes.
    std::span<const PostcodePlace> all() const { return m_places; }

private:
    void enter();
    void name(const QString& text, qsizetype place);

    QList<PostcodePlace> m_places;
    std::shared_ptr<const PostcodeTable> m_others; ///< null: none
    QHash<QString, qsizetype> m_byPostcode;
    QHash<QString, qsizetype> m_byName; ///< folded, without spaces; -1 when ambiguous
};

/// The table the program comes with.
const PostcodeTable& defaultPostcodes();

inline const PostcodePlace* findPostcode(QStringView postcode) {
    return defaultPostcodes().find(postcode);
}
inline const PostcodePlace* findByName(QStringView folded) {
    return defaultPostcodes().findByName(folded);
}
inline std::span<const PostcodePlace> allPostcodes() {
    return defaultPostcodes().all();
}

/// "Woluwe-Saint-Lambert" as "Woluwe-St-Lambert", "Sint-Gillis" as "St-Gillis": how maps and lists save room.
QString shortPlaceName(const QString& name);

} // namespace entraide
