// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo_point.h"

#include <QWidget>

namespace entraide {

class AddressLookup;
class MapView;
class PinBar;

/// A small map below an address, on which its pin is put where the house really stands: by the mouse, or by the arrow
/// keys. Shows what the desk chose to lie under its maps. GUI thread.
class PlaceMap : public QWidget {
    Q_OBJECT

public:
    explicit PlaceMap(const AddressLookup& lookup, QWidget* parent = nullptr);

    /// The pin at \a place, or in the middle of where the desk works when that is not known; the keys are the map's.
    void begin(GeoPoint place);
    MapView& view() const { return *m_view; }

Q_SIGNALS:
    void placed(entraide::GeoPoint place);
    /// It stays where it was.
    void left();

private:
    const AddressLookup& m_lookup;
    MapView* m_view;
    PinBar* m_bar;
};

} // namespace entraide
