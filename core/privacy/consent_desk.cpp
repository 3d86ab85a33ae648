// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/consent_desk.h"

#include "domain/consent.h"
#include "domain/records.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QSet>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// `share:` documents say what is published to partners: see core/sharing.
QStringList sharedOf(const Desk& desk, const Person& person) {
    QSet<QString> own;
    for (const QString& helped : desk.idsBy(EntityType::Beneficiary, "person"_L1, person.id.toString())) {
        const QStringList requests = desk.idsBy(EntityType::Request, "beneficiary"_L1, helped);
        own.unite(QSet<QString>(requests.begin(), requests.end()));
    }
    const QStringList dishes = desk.idsBy(EntityType::Dish, "cook"_L1, person.id.toString());
    own.unite(QSet<QString>(dishes.begin(), dishes.end()));
    QStringList shared;
    for (const QString& id : own.isEmpty() ? QStringList() : desk.documents().idsBeginning(u"share:"_s)) {
        const auto share = desk.documents().winningBody(id);
        if (!share || share->value("state"_L1).toString() == "withdrawn"_L1 ||
            share->value("state"_L1).toString() == "closed"_L1)
            continue;
        for (const auto key : {"request"_L1, "dish"_L1}) {
            if (const QString about = share->value(key).toString(); own.contains(about))
                shared.append(about);
        }
    }
    return shared;
}

bool tellsOfHealth(const Beneficiary& helped) {
    return !helped.needs.isEmpty() || !helped.mobility.isEmpty();
}

} // namespace

bool WithdrawalEffects::nothingElse() const {
    return !toReview && shared.isEmpty() && !noCalls && !noMail && !pictures && textsOfHealth == 0;
}

WithdrawalEffects effectsOfWithdrawal(const Desk& desk, const Person& person, Consent what) {
    WithdrawalEffects effects;
    effects.what = what;
    switch (what) {
    case Consent::DataKeeping:
        effects.toReview = true;
        break;
    case Consent::ContactByMail:
        effects.noMail = true;
        break;
    case Consent::ContactByPhone:
        effects.noCalls = true;
        break;
    case Consent::Photo:
        effects.pictures = true;
        break;
    case Consent::SharingWithPartners:
        effects.shared = sharedOf(desk, person);
        break;
    case Consent::HealthNeeds:
        for (const Beneficiary& helped : desk.findBy<Beneficiary>("person"_L1, person.id.toString()))
            effects.textsOfHealth += !helped.needs.isEmpty() + !helped.mobility.isEmpty();
        break;
    }
    return effects;
}

ConsentOutcome giveConsent(Desk& desk, const PersonId& id, const ConsentGiven& consent, QDate today) {
    if (!consent.given.isValid())
        return ConsentRefusal::DateMissing;
    if (consent.given > today)
        return ConsentRefusal::DateAhead;
    bool isHere = false;
    const ChangeSet changes = desk.write([&](Desk::Writer& writer) {
        auto person = writer.find<Person>(id);
        isHere = person && person->state != PersonState::Erased;
        if (!isHere)
            return;
        person->consents.append(consent);
        writer.save(*person);
    });
    return isHere ? ConsentOutcome(changes) : ConsentRefusal::NotHere;
}

ConsentOutcome withdrawConsent(Desk& desk, const PersonId& id, Consent what, QDate on, QDate today) {
    if (!on.isValid())
        return ConsentRefusal::DateMissing;
    if (on > today)
        return ConsentRefusal::DateAhead;
    std::optional<ConsentRefusal> refusal;
    const ChangeSet changes = desk.write([&](Desk::Writer& writer) {
        auto person = writer.find<Person>(id);
        if (!person || person->state == PersonState::Erased) {
            refusal = ConsentRefusal::NotHere;
            return;
        }
        if (!standingConsent(*person, what)) {
            refusal = ConsentRefusal::NothingToWithdraw;
            return;
        }
        for (ConsentGiven& one : person->consents) {
            if (one.what == what && !one.withdrawn.isValid())
                one.withdrawn = on;
        }
        if (what == Consent::DataKeeping) { // an earlier decision to keep was made while it stood
            person->keepUntil = {};
            person->keepReason.clear();
        }
        writer.save(*person);
        if (what != Consent::HealthNeeds)
            return;
        const Desk::ForTeam team(desk); // follows from it, whoever noted it
        for (Beneficiary helped : desk.findBy<Beneficiary>("person"_L1, id.toString())) {
            if (!tellsOfHealth(helped))
                continue;
            helped.needs.clear();
            helped.mobility.clear();
            writer.save(helped);
        }
    });
    if (refusal)
        return *refusal;
    return changes;
}

} // namespace entraide
