// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/card_words.h"

#include "interchange/vcard.h"
#include "storage/desk.h"
#include "ui/words/vocabulary_words.h"

namespace entraide {

CardFile cardFile(const Desk& desk, const QStringList& ids, const QDateTime& now,
                  const std::function<void(qint64 done, qint64 total)>& progress) {
    constexpr qint64 cardsBetweenProgress = 100;
    const auto serviceWord = [](Service service) { return word(service); };
    const auto cardOfId = [&](const QString& id) -> std::optional<ContactCard> {
        if (const auto volunteer = VolunteerId::fromString(id)) {
            const auto found = desk.find<Volunteer>(*volunteer);
            return found ? cardOf(desk, *found, serviceWord) : std::nullopt;
        }
        const auto organisation = OrganisationId::fromString(id);
        const auto found = organisation ? desk.find<Organisation>(*organisation) : std::nullopt;
        return found ? cardOf(*found) : std::nullopt;
    };
    CardFile file;
    qint64 done = 0;
    for (const QString& id : ids) {
        if (progress && done++ % cardsBetweenProgress == 0)
            progress(done, ids.size());
        if (const auto card = cardOfId(id)) {
            file.bytes += vcard(*card, now);
            ++file.cards;
        } else {
            ++file.leftOut;
        }
    }
    return file;
}

} // namespace entraide
