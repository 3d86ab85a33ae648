// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/place_offer.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/postings/posting_words.h"
#include "workflows/names.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace entraide {

using namespace Qt::StringLiterals;

PlaceOffer::PlaceOffer(QWidget* parent)
    : QWidget(parent)
    , m_text(new ToneLabel({}, Tone::Warning))
    , m_button(makeButton({}, u"check"_s)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_button->setObjectName(u"confirmFirst"_s);
    makePrimary(*m_button);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &PlaceOffer::confirmRequested);
}

void PlaceOffer::showFirst(const Desk& desk, const Posting& posting, const SignupLines& lines, QDate today) {
    m_first = {};
    for (const RoleCount& places : lines.places()) {
        if (!isOffered(posting, places, today))
            continue;
        const Signup* first = lines.firstInQueue(places.shift, places.role);
        if (!first)
            continue;
        m_first = first->id;
        const QString name = Names(desk).ofVolunteer(first->volunteer);
        m_text->setText(tr("A place is free: %1, %2. %3 is first in the queue.", "role, shift, name")
                            .arg(roleText(posting, places.role), shiftText(posting, places.shift), name));
        m_button->setText(tr("Confirm %1").arg(name));
        break;
    }
    setVisible(!m_first.isEmpty());
}

} // namespace entraide
