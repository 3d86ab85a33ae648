// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace entraide {

class IconText;

/// One door of this desk: open or not, on which port, its addresses to copy, and what is wrong with it, with another
/// port that is free.
class DoorRow : public QWidget {
    Q_OBJECT

public:
    struct Text {
        QString name;     ///< before the object names: "door" of "doorPort"
        QString open;     ///< of the check box, with a mnemonic
        QString portWord; ///< "on &port"
        QString portName; ///< for screen readers
        QString about;    ///< a sentence below
    };
    explicit DoorRow(const Text& text, QWidget* parent = nullptr);

    void showState(bool isOn, quint16 port, const QString& addresses, const std::optional<Error>& fault,
                   quint16 otherPort);

Q_SIGNALS:
    void switched(bool on);
    void portChosen(quint16 port);

private:
    QCheckBox* m_open;
    QSpinBox* m_port;
    QPushButton* m_copy;
    QWidget* m_faultRow;
    IconText* m_fault;
    QPushButton* m_other;
    QString m_addresses;
    quint16 m_otherPort = 0;
};

} // namespace entraide
