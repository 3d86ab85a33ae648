// SPDX-License-Identifier: GPL-3.0-or-later
// Which property of a file's features is the code of an area and which its name, as the publishers in Belgium write
// them: bpost, Statbel, UrbIS, OpenStreetMap, the cities' open data.
#pragma once

#include "geo/area_features.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace entraide {

/// A property of the features of a file; their own id is one called "id".
struct AreaColumn {
    QString name;
    int filled = 0;       ///< how many features have it
    int distinct = 0;     ///< how many different values there are
    bool codes = true;    ///< all of them short and without a comma
    QStringList examples; ///< the first few
};

/// What the user says of a file; empty: the program finds it by itself.
struct AreaFields {
    QString code; ///< the property that is an area's code
    QString name; ///< the one that is its name, in one language or with its like in the others: "NAME_FR"
};

/// The properties that hold a text in each language.
struct TextColumns {
    LocalText names;
    QString any; ///< whichever language it is in

    bool isEmpty() const { return *this == TextColumns(); }
    friend bool operator==(const TextColumns&, const TextColumns&) = default;
};

/// What the properties of a file are for.
struct AreaColumnUse {
    QString code; ///< empty: it is not clear
    TextColumns name;
    TextColumns commune; ///< of which the areas are parts
};

QList<AreaColumn> columnsOf(const AreaFeatures& file);

/// Throws BadInput with fault::noSuchColumn for one that is asked for and is not there.
AreaColumnUse useOfColumns(const QList<AreaColumn>& columns, qsizetype features, const AreaFields& fields = {});

/// Whether areas of these codes are those of postcodes: by what the property is called, or else by how all of them look.
bool arePostcodes(const QString& column, const QList<Area>& areas);

/// A property as a feature has it; empty when it has not.
QString valueOf(const AreaFeature& feature, const QString& column);
LocalText textOf(const AreaFeature& feature, const TextColumns& columns);

} // namespace entraide
