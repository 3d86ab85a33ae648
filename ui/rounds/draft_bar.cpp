// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/draft_bar.h"

#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/words/round_words.h"
#include "ui/words/time_words.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

QString figuresText(const RoundFigures& figures) {
    const QString portions =
        DraftBar::tr("%n portion(s) collected, %1 handed out", nullptr, figures.collected).arg(figures.delivered);
    return QStringList{DraftBar::tr("%n round(s)", nullptr, figures.rounds), portions, distanceText(figures.km),
                       durationText(figures.minutes)}
        .join(u" · "_s);
}

DraftBar::DraftBar(QWidget* parent)
    : QWidget(parent)
    , m_figures(new QLabel)
    , m_cost(new ToneLabel({}, Tone::Muted)) {
    m_figures->setFont(boldFont(font()));
    for (QLabel* label : {m_figures, static_cast<QLabel*>(m_cost)}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    column->setSpacing(2);
    column->addWidget(m_figures);
    column->addWidget(m_cost);
}

void DraftBar::showDraft(const DayRounds& draft, const RoundsDifference& cost, bool stale) {
    const QString before = draft.before.rounds > 0 ? tr("Now: %1.", "what is kept").arg(figuresText(draft.before))
                                                   : tr("Nothing is planned yet.");
    m_figures->setText(tr("Proposed: %1").arg(figuresText(draft.figures())));
    QStringList lines;
    Tone tone = Tone::Muted;
    if (stale) {
        lines.append(tr("The day has changed meanwhile. Plan it again, or discard this."));
        tone = Tone::Warning;
    }
    if (!cost.isNone()) {
        lines.append(tr("Moved by hand: %1").arg(differenceText(cost)));
        if (!cost.missed.isEmpty() || !cost.other.isEmpty())
            tone = Tone::Danger;
    }
    if (const int left = draft.figures().left; left > 0)
        lines.append(tr("%n portion(s) stay on board: no zone wants them.", nullptr, left));
    if (draft.stoppedEarly)
        lines.append(tr("The search was stopped; this is the best until then."));
    lines.append(before + u' ' + tr("Nothing is saved until you accept."));
    const QString text = lines.join(u' ');
    if (text != m_cost->text()) {
        m_cost->setText(text);
        // Read out what a move costs, as it is seen.
        QAccessibleEvent changed(m_cost, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
    m_cost->setTone(tone);
}

void DraftBar::showSearch(const std::optional<RoundFigures>& best, const RoundFigures& first, bool bettering,
                          bool goingOn) {
    QStringList lines;
    if (best) {
        RoundsDifference gain;
        gain.km = best->km - first.km;
        gain.minutes = best->minutes - first.minutes;
        gain.delivered = best->delivered - first.delivered;
        m_figures->setText(tr("Best so far: %1").arg(figuresText(*best)));
        if (!gain.isNone())
            lines.append((bettering ? tr("Beside the proposal: %1") : tr("Beside the first rounds: %1"))
                             .arg(differenceText(gain)));
    } else {
        m_figures->setText(tr("Looking for first rounds…"));
    }
    lines.append(goingOn ? tr("The search goes on until you stop it, for ten minutes at most.")
                         : tr("The search ends by itself in a moment, unless you let it go on."));
    m_cost->setText(lines.join(u' '));
    m_cost->setTone(Tone::Muted);
}

QString DraftBar::figures() const {
    return m_figures->text();
}

QString DraftBar::cost() const {
    return m_cost->text();
}

void DraftBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tones t = tones(palette());
    painter.fillRect(rect(), t.accentGround);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.hairline);
}

} // namespace entraide
