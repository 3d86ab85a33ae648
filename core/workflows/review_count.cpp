// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/review_count.h"

#include "storage/desk.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

const auto setting = u"review/waiting"_s;

} // namespace

ReviewCount reviewCount(const Desk& desk) {
    const QStringList parts = desk.setting(setting).split(u' ');
    return {QDate::fromString(parts.value(0), Qt::ISODate), parts.value(1).toLongLong()};
}

void noteReviewCount(Desk& desk, const ReviewCount& count) {
    const QString counted = count.day.toString(Qt::ISODate) + u' ' + QString::number(count.waiting);
    if (desk.setting(setting) != counted)
        desk.setSetting(setting, counted);
}

} // namespace entraide
