// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_figures.h"

#include "storage/desk.h"
#include "workflows/posting_places.h"

namespace entraide {

using namespace Qt::StringLiterals;

PostingFigures::PostingFigures(Desk& desk, std::function<QDate()> today, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_today(std::move(today)) {
    connect(&desk, &Desk::changed, this, [this] { m_figures.clear(); });
}

const PostingFigure& PostingFigures::of(const QString& id, const QJsonObject& body) {
    const QDate today = m_today();
    if (today != m_countedOn) {
        m_figures.clear();
        m_countedOn = today;
    }
    if (const auto known = m_figures.constFind(id); known != m_figures.constEnd())
        return *known;
    PostingFigure figure;
    const auto posting = recordFromBody<Posting>(id, body);
    if (const auto host = m_desk.find<Organisation>(posting.organisation))
        figure.organisation = host->name;
    for (const Shift& shift : posting.shifts) {
        const bool sooner = !figure.nextDate.isValid() || std::pair(shift.date, shift.hours.start) <
                                                              std::pair(figure.nextDate, figure.nextHours.start);
        if (shift.date >= today && !shift.cancelled && sooner) {
            figure.nextDate = shift.date;
            figure.nextHours = shift.hours;
        }
    }
    for (const RoleCount& count : placesOf(posting, tallySignups(m_desk, posting.id))) {
        figure.taken += count.taken;
        figure.needed += count.capacity;
        figure.waiting += count.waiting;
        figure.applied += count.applied;
    }
    return *m_figures.insert(id, figure);
}

} // namespace entraide
