// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/address_field.h"

#include "domain/address_text.h"
#include "geo/region.h"
#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/address_entry.h"
#include "ui/records/address_lookup.h"
#include "ui/records/kept.h"
#include "ui/records/place_map.h"
#include "ui/words/address_words.h"
#include "ui/words/error_words.h"
#include "ui/words/interface_language.h"
#include "ui/words/placing_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleMs = 60;

/// "Avenue du 11 Novembre 1918" has no number 1918.
bool mayBeYear(const QString& number) {
    const int year = number.toInt();
    return year >= 1789 && year < 2000;
}

QPushButton* addStep(QVBoxLayout& column, const QString& text, const QString& icon, const QString& name) {
    QPushButton* button = makeButton(text, icon);
    makeInRow(*button);
    button->setObjectName(name);
    button->hide();
    column.addWidget(button, 0, Qt::AlignLeft);
    return button;
}

} // namespace

AddressField::AddressField(AddressLookup& lookup, const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_lookup(lookup)
    , m_language(InterfaceLanguage::fromCode(QLocale().name().left(2)).value_or(Language::French))
    , m_street(new AddressEntry(lookup.geocoder()))
    , m_later(new QTimer(this)) {
    build(prefix);
    m_later->setSingleShot(true);
    m_later->setInterval(settleMs);
    connect(m_later, &QTimer::timeout, this, &AddressField::refresh);
    connect(m_street, &AddressEntry::taken, this, &AddressField::take);
    // The line is left too while this goes away with the keys in it; then this is no AddressField any more.
    connect(m_street, &QLineEdit::editingFinished, m_street, [street = m_street] {
        if (auto* field = qobject_cast<AddressField*>(street->parentWidget()))
            field->splitTyped();
    });
    for (QLineEdit* part : {static_cast<QLineEdit*>(m_street), m_number, m_box, m_postcode, m_locality})
        connect(part, &QLineEdit::textChanged, this, &AddressField::edited);
    connect(m_street, &QLineEdit::textChanged, this, &AddressField::followPostcode);
    connect(m_postcode, &QLineEdit::textChanged, this, &AddressField::followPostcode);
    connect(m_byAddress, &QPushButton::clicked, this, &AddressField::placeByAddress);
    connect(m_offer, &QPushButton::clicked, this, [this] { m_lookup.openRegister(*this); });
    connect(m_onMap, &QPushButton::clicked, this, [this] {
        if (m_map && m_map->isVisible())
            closeMap();
        else
            openMap();
    });
    connect(m_ask, &QPushButton::clicked, this, &AddressField::askServer);
    connect(&m_lookup, &AddressLookup::registerChanged, this, &AddressField::refresh);
    connect(&m_lookup, &AddressLookup::serverChanged, this, &AddressField::refresh);
    refresh();
}

QLineEdit* AddressField::addPart(const QString& prefix, const QString& name, const QString& label) {
    auto* part = new QLineEdit;
    part->setObjectName(prefix.isEmpty() ? name.toLower() : prefix + name);
    part->setAccessibleName(label);
    part->setPlaceholderText(label);
    return part;
}

void AddressField::build(const QString& prefix) {
    m_street->setObjectName(prefix.isEmpty() ? u"street"_s : prefix + u"Street"_s);
    m_street->setAccessibleName(tr("Street"));
    m_number = addPart(prefix, u"Number"_s, tr("Number"));
    m_box = addPart(prefix, u"Box"_s, tr("Box"));
    m_postcode = addPart(prefix, u"Postcode"_s, tr("Postcode"));
    m_postcode->setInputMethodHints(Qt::ImhPreferNumbers);
    m_locality = addPart(prefix, u"Locality"_s, tr("Locality"));
    m_says = new ToneLabel({}, Tone::Muted);
    m_says->setObjectName(prefix.isEmpty() ? u"placed"_s : prefix + u"Placed"_s);
    m_says->setWordWrap(true);
    auto* house = new QHBoxLayout;
    house->addWidget(m_street, 6);
    house->addWidget(m_number, 1);
    house->addWidget(m_box, 1);
    auto* town = new QHBoxLayout;
    town->addWidget(m_postcode, 1);
    town->addWidget(m_locality, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::HalfGrid);
    column->addLayout(house);
    column->addLayout(town);
    m_onMap = makeButton(tr("On the map…"), u"pin"_s);
    m_onMap->setObjectName(u"putOnMap"_s);
    m_onMap->setToolTip(tr("Shows where it is, to be put right by hand"));
    makeInRow(*m_onMap);
    auto* place = new QHBoxLayout;
    place->addWidget(m_says, 1);
    place->addWidget(m_onMap, 0, Qt::AlignTop);
    column->addLayout(place);
    m_byAddress = addStep(*column, tr("Place by the address"), u"map"_s, u"placeByAddress"_s);
    m_ask = addStep(*column, tr("Ask our server"), u"search"_s, u"askServer"_s);
    m_offer = addStep(*column, tr("Address register…"), u"info"_s, u"offerRegister"_s);
    m_offer->setToolTip(tr("Finds addresses while they are typed, without a network"));
    setPlaceholder({});
    setFocusProxy(m_street);
}

void AddressField::setPlaceholder(const QString& text) {
    m_street->setPlaceholderText(text.isEmpty() ? tr("street, or the whole address") : text);
}

void AddressField::setOnMap(bool onMap) {
    m_isOnMap = onMap;
    refresh();
}

void AddressField::setLanguage(Language language) {
    m_language = language;
    m_street->setLanguage(language);
    followPostcode();
}

void AddressField::setPlace(const Address& address, const Placement& placement) {
    m_chosen.reset();
    m_isReleased = false;
    m_serverSays.clear();
    closeMap();
    fill(address);
    m_storedAddress = this->address();
    m_stored = placement;
    refresh();
}

void AddressField::fill(const Address& address) {
    m_isFilling = true;
    m_street->setText(address.street);
    m_number->setText(address.number);
    m_box->setText(address.box);
    m_postcode->setText(address.postcode);
    const LocalText names = namesOf(address.postcode);
    const bool isName = address.locality == names.fr || address.locality == names.nl;
    m_filledLocality = isName ? address.locality : QString();
    m_localityFor = address.postcode;
    m_locality->setText(address.locality);
    m_street->setPostcode(address.postcode);
    m_isFilling = false;
}

Address AddressField::address() const {
    return {m_street->text().simplified(), m_number->text().simplified(), m_box->text().simplified(),
            m_postcode->text().simplified(), m_locality->text().simplified()};
}

Placement AddressField::placement() const {
    const Address now = address();
    if (m_chosen && (m_chosen->placement.by == PlacedBy::Pin || isSameHouse(m_chosen->address, now)))
        return m_chosen->placement;
    const Geocoder& geocoder = m_lookup.geocoder();
    const Region& region = m_lookup.region();
    return m_isReleased ? placementOf(now, &geocoder, region)
                        : placementAfter(now, m_stored, &m_storedAddress, m_stored, &geocoder, region);
}

void AddressField::setChosen(const Placement& placement) {
    m_chosen = Chosen{address(), placement};
    refresh();
    Q_EMIT changed();
}

/// What the register gives, with the number and box that were typed where it has none; those of another house are not
/// taken along.
void AddressField::take(const AddressHit& hit) {
    Address taken = hit.address;
    const Address before = address();
    const bool isSameStreet = taken.street == m_storedAddress.street && taken.postcode == m_storedAddress.postcode;
    if (taken.number.isEmpty() && (isSameStreet || before.number != m_storedAddress.number))
        taken.number = before.number;
    const bool isSameNumber = isSameStreet && taken.number == m_storedAddress.number;
    if (taken.box.isEmpty() && (isSameNumber || before.box != m_storedAddress.box))
        taken.box = before.box;
    if (taken.locality.isEmpty() && taken.postcode == before.postcode)
        taken.locality = before.locality;
    m_serverSays.clear();
    fill(taken);
    const bool isWhole = taken.number == hit.address.number;
    if (isWhole && hit.place.isValid() && placement().by != PlacedBy::Pin)
        m_chosen = Chosen{address(), {hit.place, hit.placedBy, hit.gap}};
    refresh();
    Q_EMIT changed();
    if (taken.number.isEmpty() && !taken.street.isEmpty())
        m_number->setFocus();
}

/// The whole of an address that was written in one line goes where it belongs.
void AddressField::splitTyped() {
    if (!m_number->text().trimmed().isEmpty())
        return;
    Address parts = splitAddress(m_street->text());
    if (parts.postcode.isEmpty() && (parts.number.isEmpty() || mayBeYear(parts.number)))
        return;
    if (parts.box.isEmpty())
        parts.box = m_box->text().simplified();
    if (parts.postcode.isEmpty()) {
        parts.postcode = m_postcode->text().simplified();
        parts.locality = m_locality->text().simplified();
    }
    fill(parts);
    edited();
}

LocalText AddressField::namesOf(const QString& postcode) const {
    if (postcode.isEmpty())
        return {};
    const Region& region = m_lookup.region();
    if (const PostcodePlace* place = region.find(postcode))
        return place->name;
    Address quarter;
    quarter.postcode = postcode;
    return m_lookup.geocoder().locate(quarter).locality;
}

QString AddressField::localityOf(const QString& postcode) const {
    const LocalText names = namesOf(postcode);
    if (names.fr.isEmpty() || names.nl.isEmpty())
        return names.fr + names.nl;
    const Language language = streetLanguage(m_street->text()).value_or(m_language);
    return language == Language::Dutch ? names.nl : names.fr;
}

/// The locality follows; one that somebody wrote stays with its postcode.
void AddressField::followPostcode() {
    if (m_isFilling)
        return;
    const QString postcode = m_postcode->text().trimmed();
    m_street->setPostcode(postcode);
    const QString name = localityOf(postcode);
    const bool isWritten = m_locality->text() != m_filledLocality;
    if (isWritten && (postcode == m_localityFor || (name.isEmpty() && !postcode.isEmpty())))
        return;
    m_filledLocality = name;
    m_localityFor = postcode;
    if (m_locality->text() != name)
        m_locality->setText(name);
}

void AddressField::edited() {
    if (m_isFilling)
        return;
    m_serverSays.clear();
    m_later->start();
    Q_EMIT changed();
}

void AddressField::placeByAddress() {
    m_chosen.reset();
    m_isReleased = true;
    refresh();
    m_street->setFocus();
    Q_EMIT changed();
}

void AddressField::openMap() {
    if (!m_map) {
        m_map = new PlaceMap(m_lookup);
        m_map->setObjectName(u"placeMap"_s);
        layout()->addWidget(m_map);
        connect(m_map, &PlaceMap::left, this, &AddressField::closeMap);
        connect(m_map, &PlaceMap::placed, this, [this](GeoPoint place) {
            setChosen({place, PlacedBy::Pin});
            closeMap();
        });
    }
    m_map->show();
    m_map->begin(placement().position);
}

void AddressField::closeMap() {
    if (!m_map || m_map->isHidden())
        return;
    const bool hadKeys = m_map->isAncestorOf(focusWidget());
    m_map->hide();
    if (hadKeys)
        m_onMap->setFocus();
}

/// By its button alone, and only our own: what it answers hangs below the street, to be chosen.
void AddressField::askServer() {
    const Address asked = address();
    const Language language = streetLanguage(asked.street).value_or(m_language);
    const QPointer<AddressField> self(this);
    const auto refusal =
        m_lookup.ask(addressLine(asked, language), language, [self, asked](const RemoteAnswer& answer) {
            if (!self || self->address() != asked) // something else was typed meanwhile
                return;
            self->m_serverSays = answer.fault            ? sentenceFor(*answer.fault)
                                 : answer.hits.isEmpty() ? tr("Our server does not know this address either.")
                                                         : QString();
            self->refresh();
            if (!answer.hits.isEmpty()) {
                self->m_street->setFocus();
                self->m_street->offer(answer.hits);
            }
        });
    m_serverSays = refusal ? sentenceFor(*refusal) : tr("Our server is asked…");
    refresh();
    m_ask->setEnabled(refusal.has_value());
}

void AddressField::refresh() {
    m_later->stop();
    const Address now = address();
    const Placement placed = placement();
    const bool isPinned = placed.by == PlacedBy::Pin;
    const bool isPinnedHere = m_chosen && m_chosen->placement.by == PlacedBy::Pin;
    const Address& pinnedFor = isPinnedHere ? m_chosen->address : m_storedAddress;
    const bool isOfFormer = isPinned && !isSameHouse(pinnedFor, now);
    const bool isLookedUp = m_lookup.geocoder().hasRegister() && !now.street.isEmpty();
    QString says = placedText(placed, now.postcode, isLookedUp);
    if (isOfFormer)
        says = tr("Put by hand, for the address before");
    if (!m_serverSays.isEmpty())
        says = m_serverSays;
    const bool hasAny = now != Address() || placed.position.isValid();
    m_says->setText(hasAny ? says : QString());
    m_says->setTone(isOfFormer || placed.by == PlacedBy::Unknown ? Tone::Warning : Tone::Muted);
    m_says->setVisible(hasAny && m_isOnMap);
    m_street->setAccessibleDescription(m_says->text());
    m_onMap->setVisible(hasAny && m_isOnMap);
    m_byAddress->setVisible(isPinned && now != Address());
    const bool isUnanswered = sureness(placed.by) <= sureness(PlacedBy::Postcode) && !now.street.isEmpty();
    m_ask->setVisible(isUnanswered && m_lookup.server());
    m_ask->setEnabled(true);
    m_offer->setVisible(m_lookup.offersRegister() && !now.street.isEmpty());
}

QVariant AddressField::typed() const {
    const Chosen chosen = m_chosen.value_or(Chosen());
    return QVariantList{kept(address()),           m_chosen.has_value(),
                        kept(chosen.address),      kept(chosen.placement.position),
                        kept(chosen.placement.by), m_isReleased};
}

void AddressField::typeAgain(const QVariant& typed) {
    const QVariantList parts = typed.toList();
    fill(fromKept<Address>(parts.value(0)));
    m_chosen.reset();
    if (parts.value(1).toBool())
        m_chosen = Chosen{fromKept<Address>(parts.value(2)),
                          {fromKept<GeoPoint>(parts.value(3)), fromKept<PlacedBy>(parts.value(4))}};
    m_isReleased = parts.value(5).toBool();
    refresh();
    Q_EMIT changed();
}

} // namespace entraide
