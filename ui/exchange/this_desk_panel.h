// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/detail_panel.h"
#include "ui/common/tones.h"

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace entraide {

class Error;
class ExchangeOffice;
class IconText;
class LogModel;

/// This desk as others see it: whether it listens and where, the token that lets programs in, shown once when it was
/// made, what came and went, and how often it exchanges by itself. The log of this PC below.
class ThisDeskPanel : public DetailPanel {
    Q_OBJECT

public:
    ThisDeskPanel(ExchangeOffice& office, const QString& deskName, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void said(const QString& sentence, entraide::Tone tone);

private:
    QWidget* buildListening();
    QWidget* buildToken();
    QWidget* buildEvery();
    void dare(const std::function<void()>& write);

    ExchangeOffice& m_office;
    QCheckBox* m_listens = nullptr;
    QSpinBox* m_port = nullptr;
    IconText* m_fault = nullptr;
    QPushButton* m_otherPort = nullptr;
    QWidget* m_faultRow = nullptr;
    QLineEdit* m_token = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_copyToken = nullptr;
    QPushButton* m_newToken = nullptr;
    QPushButton* m_copyAddress = nullptr;
    QCheckBox* m_byItself = nullptr;
    QSpinBox* m_minutes = nullptr;
    LogModel* m_log = nullptr;
};

} // namespace entraide
