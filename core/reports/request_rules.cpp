// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/request_rules.h"

#include "domain/erasure_rules.h"

namespace entraide {

std::optional<Measure> becameOf(RequestState state) {
    switch (state) {
    case RequestState::Draft:
        return std::nullopt;
    case RequestState::Open:
    case RequestState::Proposed:
    case RequestState::Matched:
        return Measure::Open;
    case RequestState::InProgress:
    case RequestState::Done:
        return Measure::Served;
    case RequestState::Unmet:
        return Measure::Unmet;
    case RequestState::Cancelled:
        return Measure::Cancelled;
    case RequestState::Expired:
        return Measure::Expired;
    case RequestState::HandedOver:
        return Measure::HandedOver;
    }
    return std::nullopt;
}

bool isAskedHere(RequestState state) {
    return state != RequestState::Draft && state != RequestState::Cancelled && state != RequestState::HandedOver;
}

AnyId askedBy(const Request& request) {
    const QString who = request.beneficiary.toString();
    return request.beneficiary.isEmpty() || isErasedReference(who) ? request.id.toString() : who;
}

} // namespace entraide
