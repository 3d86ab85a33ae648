// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/detail_panel.h"
#include "ui/common/tones.h"

#include <functional>

class QComboBox;
class QSpinBox;

namespace entraide {

class DoorRow;
class ExchangeOffice;
class LogModel;

/// This desk as others see it: whether it lets paired desks in from the network and programs on this PC, and where;
/// what came and went, and how often it exchanges by itself. The log of this PC below.
class ThisDeskPanel : public DetailPanel {
    Q_OBJECT

public:
    ThisDeskPanel(ExchangeOffice& office, const QString& deskName, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void said(const QString& sentence, entraide::Tone tone);

private:
    void buildDoors();
    QWidget* buildEvery();
    void dare(const std::function<void()>& write);

    ExchangeOffice& m_office;
    DoorRow* m_door = nullptr;
    DoorRow* m_programs = nullptr;
    QComboBox* m_pace = nullptr;
    QSpinBox* m_minutes = nullptr;
    LogModel* m_log = nullptr;
};

} // namespace entraide
