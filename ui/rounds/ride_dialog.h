// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/day_rounds.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QSpinBox;

namespace entraide {

/// What a RideDialog asks.
struct RideQuestion {
    QString title;
    QString yes;                             ///< on its button
    QList<RoundRiderLine> riders;            ///< to choose from, as they usually ride; of one there is no choice
    QHash<VolunteerId, RiderChoice> choices; ///< made before
    QList<RoundKitchen> kitchens;            ///< to choose from
    RoundKitchen usual;                      ///< where they begin when nothing else is chosen
    bool mayFollow = false;                  ///< they may begin where all others do, wherever that will be
};

/// Who rides, with what, how much they can take, and where they begin.
class RideDialog : public QDialog {
    Q_OBJECT

public:
    RideDialog(RideQuestion question, QWidget* parent);

    /// Without what is as usual; the kitchen is none only where they may follow the others.
    RiderChoice choice() const;

private:
    const RoundRiderLine& rider() const;
    void showRider();
    void fillTransports();
    void fillKitchens();

    RideQuestion m_question;
    QComboBox* m_who;
    QComboBox* m_transport;
    QSpinBox* m_capacity;
    QComboBox* m_kitchen;
};

} // namespace entraide
