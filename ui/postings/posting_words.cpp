// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_words.h"

#include "domain/phone.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostingWords)
};

} // namespace

QString takenText(int taken, int needed) {
    const QLocale locale;
    if (needed == 0)
        return locale.toString(taken);
    return Texts::tr("%1 / %2", "places taken / places").arg(locale.toString(taken), locale.toString(needed));
}

QString roleText(const Posting& posting, const QString& role) {
    for (const PostingRole& one : posting.roles) {
        if (one.key != role)
            continue;
        const QString name = localText(one.name);
        return name.isEmpty() ? Texts::tr("(role without a name)") : name;
    }
    return role.isEmpty() ? Texts::tr("(no role)") : Texts::tr("(removed role)");
}

const Shift* shiftOf(const Posting& posting, const QString& key) {
    const auto found = std::ranges::find_if(posting.shifts, [&](const Shift& shift) { return shift.key == key; });
    return found == posting.shifts.end() ? nullptr : &*found;
}

QString shiftText(const Posting& posting, const QString& key) {
    if (const Shift* shift = shiftOf(posting, key))
        return dayHoursText(shift->date, shift->hours);
    return key.isEmpty() ? Texts::tr("at any time") : Texts::tr("(removed shift)");
}

QString titleOf(const Posting& posting) {
    const QString title = localText(posting.title);
    return title.isEmpty() ? Texts::tr("(without a title)") : title;
}

QString contactText(const Posting& posting) {
    QStringList parts;
    if (!posting.contactName.isEmpty())
        parts.append(posting.contactName);
    if (!posting.contactPhone.isEmpty())
        parts.append(shownPhone(posting.contactPhone));
    return parts.join(u", "_s);
}

QString whereText(const Posting& posting, const std::optional<Organisation>& host) {
    const Address& address = posting.address == Address() && host ? host->address : posting.address;
    QStringList street;
    for (const QString& part : {address.street, address.number, address.box}) {
        if (!part.isEmpty())
            street.append(part);
    }
    QStringList parts;
    if (!street.isEmpty())
        parts.append(street.join(u' '));
    if (!address.postcode.isEmpty())
        parts.append(address.postcode + u' ' + placeName(address.postcode));
    return parts.join(u", "_s);
}

} // namespace entraide
