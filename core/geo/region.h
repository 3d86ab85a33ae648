// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/areas.h"
#include "geo/postcodes.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace entraide {

/// Where areas come from that somebody imported.
struct AreaOrigin {
    QString name;            ///< of the file, without its folder
    QString credit;          ///< whose data it is, to be shown with the map; may be empty
    QDateTime imported = {}; ///< UTC
    bool postcodes = false;  ///< the areas' codes are postcodes
    double metres = 0;       ///< how far their edges may lie from where they were

    friend bool operator==(const AreaOrigin&, const AreaOrigin&) = default;
};

/// The part of the world that a desk works in: its postcodes and its areas. What the program comes with, or what the
/// desk imported. A value, cheap to copy; any thread may read it. What it points to lives as long as one of its copies.
class Region {
public:
    /// What the program comes with.
    Region();
    /// Imported areas. When they are those of postcodes, these are known too, each in the middle of its area, and those
    /// that the program comes with besides.
    Region(const AreaSet& areas, const AreaOrigin& origin);

    bool isImported() const;
    const AreaOrigin& origin() const; ///< of imported areas
    const AreaSet& areas() const;
    const PostcodeTable& postcodes() const;

    /// Null when it is not known.
    const PostcodePlace* find(QStringView postcode) const { return postcodes().find(postcode); }
    GeoPoint middle(QStringView postcode) const { return postcodes().middle(postcode); }

    /// The area of a record: where its place lies, when that is known better than by its postcode and the areas are
    /// exact; else its postcode's, or the one in which the middle of its postcode lies. Null outside of all.
    const Area* areaOf(const QString& postcode, GeoPoint position) const;

    /// A key for what a record is counted under: the commune of its area, else the area itself, else the commune of its
    /// postcode. Sorts by name; empty where nothing is known.
    QString quarterKey(const QString& postcode, GeoPoint position) const;
    /// What such a key stands for.
    LocalText quarterNamed(const QString& key) const;

private:
    struct Data;
    std::shared_ptr<const Data> d;
};

} // namespace entraide
