// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/consents_field.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"

#include <QGridLayout>
#include <QToolButton>

namespace entraide {

using namespace Qt::StringLiterals;

ConsentsField::ConsentsField(QWidget* parent)
    : GrowingLines(tr("Add a consent"), u"addConsent"_s, Metrics::Grid, parent) {
    connect(this, &GrowingLines::lineWanted, this, [this] {
        ConsentGiven consent;
        consent.given = m_today;
        consent.means = ConsentMeans::InPerson;
        addLine(consent);
        m_lines.back().what->setFocus();
    });
    connect(this, &GrowingLines::lineRemoved, this, [this](const QWidget* holder) {
        std::erase_if(m_lines, [holder](const Line& line) { return line.holder == holder; });
    });
}

void ConsentsField::setConsents(const QList<ConsentGiven>& consents) {
    removeAllLines();
    for (const ConsentGiven& consent : consents)
        addLine(consent);
}

QList<ConsentGiven> ConsentsField::consents() const {
    QList<ConsentGiven> result;
    for (const Line& line : m_lines) {
        ConsentGiven consent = line.before;
        consent.what = static_cast<Consent>(line.what->chosen());
        consent.basis = static_cast<LegalBasis>(line.basis->chosen());
        consent.given = line.given->date();
        consent.means = static_cast<ConsentMeans>(line.means->chosen());
        result.append(consent);
    }
    return result;
}

void ConsentsField::addLine(const ConsentGiven& consent) {
    Line line{new QWidget,   new ChoiceField(choiceNames<Consent>()),      new ChoiceField(choiceNames<LegalBasis>()),
              new DateField, new ChoiceField(choiceNames<ConsentMeans>()), consent};
    line.what->setChosen(static_cast<int>(consent.what));
    line.what->setAccessibleName(tr("What for"));
    line.basis->setChosen(static_cast<int>(consent.basis));
    line.basis->setAccessibleName(tr("Basis in law"));
    line.given->setDate(consent.given);
    line.given->setAccessibleName(tr("Since"));
    line.means->setChosen(static_cast<int>(consent.means));
    line.means->setAccessibleName(tr("How it was said"));
    QToolButton* remove = makeIconButton(u"trash"_s, tr("Remove this entry, which was a mistake"));
    auto* grid = new QGridLayout(line.holder);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Metrics::Grid);
    grid->setVerticalSpacing(Metrics::HalfGrid);
    grid->addWidget(line.what, 0, 0);
    grid->addWidget(line.basis, 0, 1);
    grid->addWidget(remove, 0, 2);
    grid->addWidget(line.given, 1, 0);
    grid->addWidget(line.means, 1, 1);
    if (consent.withdrawn.isValid()) {
        auto* withdrawn =
            new ToneLabel(tr("taken back on %1", "a date").arg(dateText(consent.withdrawn)), Tone::Warning);
        grid->addWidget(withdrawn, 2, 0, 1, 2);
    }
    grid->setColumnStretch(3, 1);
    appendLine(line.holder, remove);
    m_lines.push_back(std::move(line));
}

} // namespace entraide
