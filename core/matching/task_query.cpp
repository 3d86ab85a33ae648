// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/task_query.h"

namespace entraide {

bool isRemote(Service service) {
    return service == Service::PhoneCall || service == Service::Letters;
}

TaskQuery taskQuery(const Request& request, const std::optional<Occurrence>& when, QDate today) {
    TaskQuery query;
    query.service = request.service;
    query.skills = request.skills;
    query.languages = request.languages;
    if (!request.languages.isEmpty())
        query.spoken = request.languages.first();
    query.screenings = request.screenings;
    query.position = request.position;
    query.postcode = request.address.postcode;
    query.onSite = !isRemote(request.service);
    query.when = when;
    if (!request.beneficiary.isEmpty())
        query.parties.append(request.beneficiary.toString());
    if (!request.organisation.isEmpty())
        query.parties.append(request.organisation.toString());
    query.today = today;
    return query;
}

} // namespace entraide
