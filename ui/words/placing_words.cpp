// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/placing_words.h"

#include "domain/address_text.h"
#include "ui/words/named_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct PlacingWords {
    Q_DECLARE_TR_FUNCTIONS(PlacingWords)
};

/// For plurals, which take an int.
int counted(qint64 count) {
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString placedText(const Placement& placed, const QString& postcode, bool hasRegister) {
    switch (placed.by) {
    case PlacedBy::Address:
        return PlacingWords::tr("At the house");
    case PlacedBy::Interpolated:
        if (const HouseGap gap = placed.gap; gap.below > 0 && gap.above > 0)
            return PlacingWords::tr("Between numbers %1 and %2 of the street: this number is not in the register")
                .arg(gap.below)
                .arg(gap.above);
        if (const int beside = std::max(placed.gap.below, placed.gap.above); beside > 0)
            return PlacingWords::tr("Beside number %1 of the street: this number is not in the register").arg(beside);
        return PlacingWords::tr("Between two houses of the street: this number is not in the register");
    case PlacedBy::Street:
        return PlacingWords::tr("Middle of the street: no such number in the register");
    case PlacedBy::Pin:
        return PlacingWords::tr("Put by hand");
    case PlacedBy::Postcode:
        if (postcode.isEmpty())
            return PlacingWords::tr("Middle of the postcode only");
        return hasRegister ? PlacingWords::tr("Middle of postcode %1 only: not found in the register").arg(postcode)
                           : PlacingWords::tr("Middle of postcode %1").arg(postcode);
    case PlacedBy::Unknown:
        break;
    }
    return PlacingWords::tr("Not on the map");
}

QString foundText(const AddressHit& hit) {
    if (hit.placedBy == PlacedBy::Interpolated && hit.gap.below > 0 && hit.gap.above > 0)
        return PlacingWords::tr("between %1 and %2", "house numbers").arg(hit.gap.below).arg(hit.gap.above);
    if (const int beside = std::max(hit.gap.below, hit.gap.above); hit.placedBy == PlacedBy::Interpolated && beside > 0)
        return PlacingWords::tr("beside %1", "a house number").arg(beside);
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("FoundPlace", "not found"),
                                         QT_TRANSLATE_NOOP("FoundPlace", "middle of the postcode"),
                                         QT_TRANSLATE_NOOP("FoundPlace", "at the house"),
                                         QT_TRANSLATE_NOOP("FoundPlace", "put by hand"),
                                         QT_TRANSLATE_NOOP("FoundPlace", "middle of the street"),
                                         QT_TRANSLATE_NOOP("FoundPlace", "between two houses")};
    return words::named("FoundPlace", names, hit.placedBy);
}

QString word(PlaceVerdict verdict) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("PlaceVerdict", "sure"),
                                         QT_TRANSLATE_NOOP("PlaceVerdict", "number between two others"),
                                         QT_TRANSLATE_NOOP("PlaceVerdict", "number not known"),
                                         QT_TRANSLATE_NOOP("PlaceVerdict", "written a little otherwise"),
                                         QT_TRANSLATE_NOOP("PlaceVerdict", "several fit"),
                                         QT_TRANSLATE_NOOP("PlaceVerdict", "street not found there")};
    return words::named("PlaceVerdict", names, verdict);
}

QString acceptAllText(PlaceVerdict verdict, int count) {
    switch (verdict) {
    case PlaceVerdict::BetweenHouses:
        return PlacingWords::tr("Accept all %n between two houses", nullptr, count);
    case PlaceVerdict::StreetOnly:
        return PlacingWords::tr("Accept all %n in the middle of the street", nullptr, count);
    case PlaceVerdict::OtherSpelling:
        return PlacingWords::tr("Accept all %n written a little otherwise", nullptr, count);
    default:
        return {}; // somebody has to choose one by one
    }
}

QString hitText(const AddressHit& hit) {
    return addressLine(hit.address, streetLanguage(hit.address.street).value_or(Language::French));
}

QString registerText(const RegisterInfo& info) {
    const QLocale locale;
    return PlacingWords::tr("%1 addresses in %2 streets, from “%3”, taken in on %4.")
        .arg(locale.toString(info.addresses), locale.toString(info.streets), info.sourceName,
             dateTimeText(info.imported.toLocalTime()));
}

QString registerImportText(const RegisterImportResult& result) {
    QStringList sentences{PlacingWords::tr("%n address(es) taken in.", nullptr, counted(result.taken))};
    QStringList left;
    const auto leave = [&](qint64 count, const QString& text) {
        if (count > 0)
            left.append(text);
    };
    leave(result.retired, PlacingWords::tr("%n retired", "addresses", counted(result.retired)));
    leave(result.withoutPlace, PlacingWords::tr("%n without a place", "addresses", counted(result.withoutPlace)));
    leave(result.outOfRange, PlacingWords::tr("%n placed outside Belgium", "addresses", counted(result.outOfRange)));
    leave(result.unreadable, PlacingWords::tr("%n that cannot be read", "addresses", counted(result.unreadable)));
    leave(result.repeated, PlacingWords::tr("%n written twice", "addresses", counted(result.repeated)));
    if (!left.isEmpty())
        sentences.append(PlacingWords::tr("Left out: %1.").arg(left.join(u", "_s)));
    return sentences.join(u' ');
}

} // namespace entraide
