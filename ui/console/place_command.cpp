// SPDX-License-Identifier: GPL-3.0-or-later
// place-addresses: whoever has no sure place is looked up in the address register of this PC.
#include "addresses/geocoder.h"
#include "domain/address_text.h"
#include "geo/region.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/words/placing_words.h"
#include "ui/words/subject_words.h"
#include "workflows/names.h"
#include "workflows/place_addresses.h"

#include <QJsonArray>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QJsonArray alternativesOf(const PlaceFinding& finding) {
    QJsonArray array;
    for (const AddressHit& hit : finding.hits) {
        array.append(QJsonObject{{u"address"_s, hitText(hit)},
                                 {u"placed_by"_s, QString(enumName(hit.placedBy))},
                                 {u"score"_s, hit.score},
                                 {u"lat"_s, hit.place.lat},
                                 {u"lon"_s, hit.place.lon}});
    }
    return array;
}

QJsonObject reviewObject(const PlaceFinding& finding) {
    return {{u"record"_s, finding.record},
            {u"address"_s, addressLine(finding.address)},
            {u"verdict"_s, QString(enumName(finding.verdict))},
            {u"alternatives"_s, alternativesOf(finding)}};
}

} // namespace

ExitStatus runPlaceAddresses(Session& session) {
    Desk& desk = session.desk();
    const Geocoder geocoder(session.registerFile(), desk.region().postcodes());
    if (const auto fault = geocoder.fault())
        return session.out.fail(*fault);
    if (!geocoder.hasRegister())
        return session.fail(ExitStatus::NotFound,
                            ConsoleWords::tr("There is no address register here: take one in with “import addresses "
                                             "FILE”."));
    const PlaceFindings findings = findPlaces(desk, geocoder);
    const bool isAccepted = session.line.has("accept-sure"_L1);
    PlacesTaken taken;
    if (isAccepted)
        taken = takeSure(desk, findings);
    Names names(desk);
    QJsonArray review;
    for (const PlaceFinding& finding : findings.toReview) {
        review.append(reviewObject(finding));
        session.out.line(
            ConsoleWords::tr("%1, %2: %3", "who, an address, why somebody has to look at it")
                .arg(title(names.of(finding.record)), addressLine(finding.address), word(finding.verdict)));
    }
    session.out.object({{u"sure"_s, findings.sure.size()},
                        {u"placed"_s, taken.placed},
                        {u"changed_meanwhile"_s, taken.changedMeanwhile},
                        {u"to_review"_s, review},
                        {u"without_street"_s, findings.withoutStreet},
                        {u"nothing_new"_s, findings.nothingNew}});
    const auto sure = static_cast<int>(findings.sure.size());
    session.out.line(
        isAccepted
            ? ConsoleWords::tr("%n address(es) are at their house now.", nullptr, taken.placed)
            : ConsoleWords::tr("%n address(es) are surely found. With --accept-sure they are placed.", nullptr, sure));
    session.out.line(ConsoleWords::tr("%n address(es) are to be looked at, in the window.", nullptr,
                                      static_cast<int>(findings.toReview.size())));
    return ExitStatus::Done;
}

} // namespace entraide::console
