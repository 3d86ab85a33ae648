// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/day_rounds.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace entraide {

class ToneLabel;

/// What is shown and not saved: what the day comes to beside how it is kept, and what the moves by hand cost.
class DraftBar : public QWidget {
    Q_OBJECT

public:
    explicit DraftBar(QWidget* parent = nullptr);

    /// \a cost is of the moves by hand; \a stale: the desk has changed since it was read.
    void showDraft(const DayRounds& draft, const RoundsDifference& cost, bool stale);
    /// While rounds are looked for: what the best so far come to beside the \a first ones, or, \a bettering, beside
    /// those of the proposal that is to be bettered.
    void showSearch(const std::optional<RoundFigures>& best, const RoundFigures& first, bool bettering, bool goingOn);
    QString figures() const;
    QString cost() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_figures;
    ToneLabel* m_cost;
};

/// "5 rounds, 82 portions collected and 80 handed out, 34.2 km, 6 h 10".
QString figuresText(const RoundFigures& figures);

} // namespace entraide
