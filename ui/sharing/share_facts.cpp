// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/share_facts.h"

#include "sharing/shared_reading.h"
#include "storage/desk.h"
#include "ui/words/sharing_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ShareFacts)
};

QString stateText(const Desk& desk, const Share& share, const ShareTarget& target) {
    if (target.withdrawn)
        return Texts::tr("withdrawn");
    if (share.database == target.database)
        return word(share.state);
    if (share.state != ShareState::Offered)
        return Texts::tr("knows that it is taken");
    const DocumentStore* store = desk.documentsOf(target.database);
    const QList<Claim> claims = store ? readPartner(desk, *store).claims : QList<Claim>();
    if (std::ranges::find(claims, target.document, &Claim::card) == claims.end())
        return Texts::tr("asked, no answer yet");
    return entityTypeOf(share.about) == EntityType::Dish ? Texts::tr("would fetch it; decide here or in the inbox")
                                                         : Texts::tr("would help; decide in the inbox");
}

} // namespace

QString partnerName(const Desk& desk, const QString& database) {
    const QList<Partner> partners = partnersOf(desk);
    const auto found = std::ranges::find(partners, database, &Partner::database);
    return found == partners.end() ? Texts::tr("a partner") : found->name;
}

QString pledgeTitle(const Desk& desk, const Pledge& pledge) {
    const DocumentStore* store = desk.documentsOf(pledge.database);
    const auto card = store ? theirCard(desk, *store, pledge.card) : std::nullopt;
    const QString partner = partnerName(desk, pledge.database);
    return card && card->kind == CardKind::Dish ? Texts::tr("Dish that you would fetch for %1").arg(partner)
                                                : Texts::tr("Help offered to %1").arg(partner);
}

QList<Fact> shareFacts(const Desk& desk, const Share& share) {
    QList<Fact> facts;
    for (const ShareTarget& target : share.targets)
        facts.append({.label = partnerName(desk, target.database), .value = stateText(desk, share, target)});
    return facts;
}

QList<Fact> shareDates(const Share& share) {
    const auto stamped = [](const QDateTime& at, const QString& by) {
        return at.isValid() ? Texts::tr("%1, by %2").arg(dateTimeText(at.toLocalTime()), by) : QString();
    };
    QList<Fact> facts{{.label = Texts::tr("Agreed"), .value = stamped(share.agreedAt, share.agreedBy)}};
    if (share.state == ShareState::HandedOver)
        facts.append({.label = Texts::tr("Handed over"), .value = stamped(share.handedOverAt, share.handedOverBy)});
    return facts;
}

} // namespace entraide
