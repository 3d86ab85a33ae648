// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"
#include "ui/records/unsaved.h"
#include "workflows/placing.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QTimer;

namespace entraide {

class AddressEntry;
class AddressLookup;
class PlaceMap;
class ToneLabel;

/// An address and its place on the map: street, number, box, postcode and locality, found by typing into the street,
/// and below them how sure the place is. Without a register all is typed by hand, and the postcode's middle is the
/// place.
///
/// On a map that opens below, the place can be put by hand. It stays then, also when the address is changed or taken
/// from the list, until somebody asks for the address's own.
class AddressField : public QWidget, public FormPart {
    Q_OBJECT

public:
    /// \a prefix: what the names of its parts begin with: "dish" for "dishStreet"; empty: "street".
    explicit AddressField(AddressLookup& lookup, const QString& prefix = {}, QWidget* parent = nullptr);

    /// As it is stored.
    void setPlace(const Address& address, const Placement& placement);
    template <Placed R> void show(const R& record) { setPlace(record.address, {record.position, record.placedBy}); }
    using QWidget::show;
    Address address() const;
    /// Of what stands in the fields now.
    Placement placement() const;
    template <Placed R> void readInto(R& record) const {
        const Placement placed = placement();
        record.address = address();
        record.position = placed.position;
        record.placedBy = placed.by;
    }
    bool isEmpty() const { return address() == Address(); }

    /// Shown in an empty street: where it is then.
    void setPlaceholder(const QString& text);
    /// Off for an address that is written on letters and stands on no map.
    void setOnMap(bool onMap);
    /// Of the locality, where the street shows none.
    void setLanguage(Language language);
    /// Put by hand, or told by somebody who looked: holds until the address is changed; by hand it holds longer.
    void setChosen(const Placement& placement);

    QVariant typed() const override;
    void typeAgain(const QVariant& typed) override;

Q_SIGNALS:
    /// Another address or place.
    void changed();

private:
    struct Chosen {
        Address address;
        Placement placement;
    };
    QLineEdit* addPart(const QString& prefix, const QString& name, const QString& label);
    void build(const QString& prefix);
    void fill(const Address& address);
    void take(const AddressHit& hit);
    void splitTyped();
    void followPostcode();
    LocalText namesOf(const QString& postcode) const;
    QString localityOf(const QString& postcode) const;
    void edited();
    void refresh();
    void placeByAddress();
    void askServer();
    void openMap();
    void closeMap();

    AddressLookup& m_lookup;
    Language m_language;
    Address m_storedAddress;
    Placement m_stored;
    std::optional<Chosen> m_chosen;
    bool m_isReleased = false; ///< what was put by hand is given up for the address
    bool m_isFilling = false;
    bool m_isOnMap = true;
    QString m_serverSays;     ///< until the address is changed
    QString m_filledLocality; ///< by the postcode and not by hand
    QString m_localityFor;    ///< the postcode it was written for

    AddressEntry* m_street;
    QLineEdit* m_number;
    QLineEdit* m_box;
    QLineEdit* m_postcode;
    QLineEdit* m_locality;
    ToneLabel* m_says;
    QPushButton* m_onMap;
    PlaceMap* m_map = nullptr; ///< made when it is first opened
    QPushButton* m_byAddress;
    QPushButton* m_ask;
    QPushButton* m_offer;
    QTimer* m_later;
};

} // namespace entraide
