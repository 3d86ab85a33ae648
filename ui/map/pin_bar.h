// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo_point.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace entraide {

class PinCorrection;

/// The bar above a map while a place is put right on it: what to do, how far the pin is from where it was, and the two
/// ways out. Hidden while no pin is shown. Enter and Escape on the map are the same as its buttons.
class PinBar : public QFrame {
    Q_OBJECT

public:
    /// \a pin outlives it.
    explicit PinBar(PinCorrection& pin, QWidget* parent = nullptr);

    /// Something to look at before saving ("This is in 1060, the address says 1050."); empty: nothing.
    void setNote(const QString& note);
    QString text() const;

Q_SIGNALS:
    /// The pin stays until end().
    void saveRequested(entraide::GeoPoint place);
    /// The pin is gone, and nothing changed.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void save();
    void leave();

    PinCorrection& m_pin;
    QLabel* m_text;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QString m_note;
};

} // namespace entraide
