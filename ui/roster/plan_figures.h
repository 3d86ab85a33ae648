// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QList>
#include <QString>
#include <QWidget>

class QHBoxLayout;

namespace entraide {

struct WeekPlan;

/// "148 -> 171": a figure of the week as it stands and as it would be.
struct PlanFigure {
    QString title;
    QString before; ///< empty: there is only one value
    QString after;
    Tone tone = Tone::Normal;
};

/// What a plan would change in numbers. Pure.
QList<PlanFigure> figuresOf(const WeekPlan& plan);

/// The figures side by side above the table; read aloud one by one.
class PlanFigures : public QWidget {
    Q_OBJECT

public:
    explicit PlanFigures(QWidget* parent = nullptr);

    void setFigures(const QList<PlanFigure>& figures);

private:
    QHBoxLayout* m_row;
};

} // namespace entraide
