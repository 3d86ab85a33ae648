// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/consents_field.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

ConsentsField::ConsentsField(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(makeButton(tr("Add a consent"), u"plus"_s)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(Metrics::Grid);
    m_add->setObjectName(u"addConsent"_s);
    connect(m_add, &QPushButton::clicked, this, [this] {
        ConsentGiven consent;
        consent.given = m_today;
        consent.means = ConsentMeans::InPerson;
        addLine(consent);
        m_lines.back().what->setFocus();
    });
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    m_column->addLayout(foot);
    setFocusProxy(m_add);
}

void ConsentsField::setConsents(const QList<ConsentGiven>& consents) {
    while (!m_lines.empty())
        removeLine(m_lines.back().holder);
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
    connect(remove, &QToolButton::clicked, this, [this, holder = line.holder] { removeLine(holder); });
    m_column->insertWidget(static_cast<int>(m_lines.size()), line.holder);
    tabBeforeAdding(*line.holder);
    m_lines.push_back(std::move(line));
}

/// A line that is made later would be the last of the whole window for Tab.
void ConsentsField::tabBeforeAdding(const QWidget& holder) {
    const auto takesTab = [this](const QWidget& part) {
        return (part.focusPolicy() & Qt::TabFocus) != 0 && !part.focusProxy() && part.window() == window();
    };
    QWidget* before = m_add->previousInFocusChain();
    while (before != m_add && (!takesTab(*before) || holder.isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (QWidget* part : holder.findChildren<QWidget*>()) {
        if (before == m_add || !takesTab(*part))
            continue;
        setTabOrder(before, part);
        before = part;
    }
}

void ConsentsField::removeLine(QWidget* holder) {
    std::erase_if(m_lines, [holder](const Line& line) { return line.holder == holder; });
    m_column->removeWidget(holder);
    holder->hide();
    holder->deleteLater(); // its own button may have asked for it
}

} // namespace entraide
