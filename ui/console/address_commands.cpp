// SPDX-License-Identifier: GPL-3.0-or-later
// import addresses and geocode: the address register of this PC. The first opens no desk, the second one that is named.
#include "addresses/geocoder.h"
#include "addresses/register_import.h"
#include "domain/address_text.h"
#include "geo/region.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/words/interface_language.h"
#include "ui/words/placing_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/desk_profile.h"

#include <QJsonArray>

#include <utility>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualHits = 5;
constexpr int mostHits = 100;
constexpr int shownDecimals = 5; ///< about a metre

QJsonObject namesObject(const LocalText& text) {
    QJsonObject object;
    for (const auto& [code, name] :
         {std::pair(u"fr"_s, text.fr), std::pair(u"nl"_s, text.nl), std::pair(u"de"_s, text.de)}) {
        if (!name.isEmpty())
            object.insert(code, name);
    }
    return object;
}

QJsonObject hitObject(const AddressHit& hit) {
    QJsonObject object{{u"street"_s, hit.address.street},
                       {u"number"_s, hit.address.number},
                       {u"box"_s, hit.address.box},
                       {u"postcode"_s, hit.address.postcode},
                       {u"locality"_s, hit.address.locality},
                       {u"street_names"_s, namesObject(hit.street)},
                       {u"locality_names"_s, namesObject(hit.locality)},
                       {u"lat"_s, hit.place.lat},
                       {u"lon"_s, hit.place.lon},
                       {u"placed_by"_s, QString(enumName(hit.placedBy))},
                       {u"score"_s, hit.score}};
    if (hit.gap != HouseGap())
        object.insert(u"between"_s, QJsonArray{hit.gap.below, hit.gap.above});
    return object;
}

QString hitLine(const AddressHit& hit) {
    return ConsoleWords::tr("%1: %2, %3 (%4)", "an address, latitude, longitude, how sure")
        .arg(hitText(hit), QString::number(hit.place.lat, 'f', shownDecimals),
             QString::number(hit.place.lon, 'f', shownDecimals),
             hit.gap == HouseGap() ? word(hit.placedBy) : foundText(hit));
}

/// Of a desk that was named: its postcodes, where the association is, and in which language that is written.
AddressBias biasOf(Session& session, Geocoder& geocoder) {
    AddressBias bias;
    bias.language = session.line.language.value_or(InterfaceLanguage::ofSystem());
    if (session.line.desk.isEmpty())
        return bias;
    const Desk& desk = session.desk();
    geocoder.usePostcodes(desk.region().postcodes());
    const Address own = profileOf(desk).address;
    bias.postcode = own.postcode;
    if (!session.line.language)
        bias.language = streetLanguage(own.street).value_or(bias.language);
    return bias;
}

} // namespace

ExitStatus runImportAddresses(Session& session) {
    const CommandLine& line = session.line;
    for (const OptionSpec& option : line.command->options) {
        if (line.has(option.name))
            return session.fail(ExitStatus::Usage, ConsoleWords::tr("There is no option --%1 here.").arg(option.name));
    }
    const QString file = session.registerFile();
    const RegisterImportResult result = importRegister(line.operands.at(1), file);
    session.out.object({{u"register"_s, file},
                        {u"rows"_s, result.rows},
                        {u"taken"_s, result.taken},
                        {u"streets"_s, result.streets},
                        {u"retired"_s, result.retired},
                        {u"without_place"_s, result.withoutPlace},
                        {u"out_of_range"_s, result.outOfRange},
                        {u"unreadable"_s, result.unreadable},
                        {u"repeated"_s, result.repeated}});
    session.out.line(registerImportText(result));
    return ExitStatus::Done;
}

ExitStatus runGeocode(Session& session) {
    const auto limit = session.number("limit"_L1, usualHits, 1, mostHits);
    if (!limit)
        return ExitStatus::Usage;
    const QString text = session.line.operands.join(u' ');
    Geocoder geocoder(session.registerFile());
    const AddressBias bias = biasOf(session, geocoder);
    const QList<AddressHit> hits = geocoder.suggest(text, *limit, bias);
    if (const auto fault = geocoder.fault())
        return session.out.fail(*fault);
    if (hits.isEmpty()) {
        const QString sentence = ConsoleWords::tr("Nothing that is known here fits “%1”.").arg(text);
        return session.fail(ExitStatus::NotFound,
                            geocoder.hasRegister()
                                ? sentence
                                : sentence + u' ' +
                                      ConsoleWords::tr("Only postcodes are known: take an address register in with "
                                                       "“import addresses FILE”."));
    }
    QJsonArray items;
    for (const AddressHit& hit : hits) {
        items.append(hitObject(hit));
        session.out.line(hitLine(hit));
    }
    session.out.object({{u"register"_s, geocoder.hasRegister()}, {u"items"_s, items}});
    if (!geocoder.hasRegister())
        session.out.line(ConsoleWords::tr("Only postcodes are known: take an address register in with “import "
                                          "addresses FILE”."));
    return ExitStatus::Done;
}

} // namespace entraide::console
