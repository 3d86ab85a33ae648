// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/stand_in_view.h"

#include "ui/common/candidate_list.h"
#include "ui/common/keyboard.h"
#include "ui/common/metrics.h"
#include "ui/records/candidates_model.h"
#include "ui/tandems/tandem_words.h"
#include "ui/words/reason_words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

namespace {

constexpr int shownCandidates = 20;

} // namespace

StandInView::StandInView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_about(new QLabel)
    , m_nobody(new QLabel)
    , m_model(new CandidatesModel(this))
    , m_list(new CandidateListView) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Who could go this once"));
    m_list->setButton(tr("Goes this once"), QStringLiteral("check"));
    QStringList factors;
    for (Respect respect : enumValues<Respect>())
        factors.append(word(respect));
    m_list->setFactorNames(factors);
    m_about->setMargin(Metrics::Grid);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_nobody->setMargin(Metrics::PagePadding);
    m_nobody->setWordWrap(true);
    m_nobody->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_about);
    column->addWidget(m_nobody, 0, Qt::AlignTop);
    column->addWidget(m_list, 1);
    handFocusTo(*this, *m_list);
    connect(m_list, &CandidateListView::buttonPressed, this, &StandInView::goesRequested, Qt::QueuedConnection);
    const auto rankAgain = [this] {
        m_stale = true;
        if (isVisible())
            rank();
    };
    connect(&context.candidates, &CandidateService::changed, this, rankAgain);
    connect(&context.candidates, &CandidateService::readAnew, this, rankAgain);
    showNothing();
}

void StandInView::showNothing() {
    m_tandem = {};
    m_time = {};
    m_stale = false;
    m_model->setLines({});
    m_about->hide();
    m_list->hide();
    m_nobody->setText(tr("Choose a time under “Times” that looks for a stand-in. When the helper can't come, note it "
                         "there with X."));
    m_nobody->show();
}

void StandInView::showVisit(const Tandem& tandem, const TandemTime& time) {
    m_tandem = tandem;
    m_time = time;
    m_stale = true;
    m_about->setText(tr("For %1, this once. The series stays with its helper.", "a time").arg(timeText(time)));
    m_about->show();
    if (isVisible())
        rank();
}

void StandInView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        rank();
}

void StandInView::rank() {
    m_stale = false;
    if (m_time.visit.isEmpty())
        return;
    const VolunteerId before = chosen();
    CandidateQuery query;
    query.tandem = m_tandem.id;
    query.visit = m_time.visit;
    query.date = m_time.date;
    query.top = shownCandidates;
    const CandidateList found = m_context.candidates.candidates(query, m_context.today());
    m_model->setLines(found.lines);
    const bool isNobody = found.lines.isEmpty();
    m_nobody->setText(tr("Nobody else is free and fits. Move the time, leave it out, or note it as excused."));
    m_nobody->setVisible(isNobody);
    m_list->setVisible(!isNobody);
    if (!isNobody)
        m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(before.toString())), 0));
}

VolunteerId StandInView::chosen() const {
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->lineAt(row).volunteer : VolunteerId();
}

QString StandInView::chosenName() const {
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->lineAt(row).name : QString();
}

} // namespace entraide
