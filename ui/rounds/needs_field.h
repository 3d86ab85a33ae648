// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation.h"

#include <QWidget>

class QSpinBox;

namespace entraide {

/// How many of each need, one number for each kind; 0: none. Numbers alone: there is no room for anybody's name.
class NeedsField : public QWidget {
    Q_OBJECT

public:
    explicit NeedsField(const QList<SpecialNeed>& kinds, QWidget* parent = nullptr);

    void setNeeds(const QList<NeedCount>& needs);
    /// No kind of meal is more than the portions it is one of.
    void setMostMeals(int portions);
    /// Without those that are 0.
    QList<NeedCount> needs() const;

    static QList<SpecialNeed> allKinds();
    /// What is handed out beside meals.
    static QList<SpecialNeed> kits();

private:
    QList<std::pair<SpecialNeed, QSpinBox*>> m_counts;
};

} // namespace entraide
