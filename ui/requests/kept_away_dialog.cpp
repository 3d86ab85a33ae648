// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/kept_away_dialog.h"

#include "ui/requests/kept_away_model.h"
#include "ui/words/reason_words.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

SearchLook lookOf(const WhyNotGroup& group) {
    const QString remedy = remedyText(group);
    return {.title = KeptAwayDialog::tr("Why not: %1", "what is in the way").arg(word(group.obstacle)),
            .about = remedy.isEmpty() ? whyNotText(group) : u"%1 (%2)"_s.arg(whyNotText(group), remedy),
            .field = KeptAwayDialog::tr("A volunteer's name"),
            .list = KeptAwayDialog::tr("Volunteers, nearest first"),
            .yes = KeptAwayDialog::tr("Open the volunteer"),
            .name = u"keptAwayText"_s,
            .widths = {320, -1}};
}

} // namespace

KeptAwayDialog::KeptAwayDialog(const Desk& desk, const WhyNotGroup& group, const QList<VolunteerId>& volunteers,
                               QWidget* parent)
    : SearchDialog(lookOf(group), parent)
    , m_model(new KeptAwayModel(desk, volunteers, this)) {
    begin(*m_model);
}

void KeptAwayDialog::accept() {
    const int row = chosenRow();
    SearchDialog::accept();
    if (row >= 0)
        Q_EMIT openRequested(m_model->at(row).toString());
}

void KeptAwayDialog::find(const QString& text) {
    m_model->find(text);
}

} // namespace entraide
