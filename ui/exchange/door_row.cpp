// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/door_row.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/words/error_words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

DoorRow::DoorRow(const Text& text, QWidget* parent)
    : QWidget(parent)
    , m_open(new QCheckBox(text.open))
    , m_port(new QSpinBox)
    , m_copy(makeButton(tr("Copy the address"), u"copy"_s))
    , m_faultRow(new QWidget)
    , m_fault(new IconText(u"warning"_s, {}, Tone::Warning))
    , m_other(makeButton({})) {
    const bool isDoor = !text.name.isEmpty();
    m_open->setObjectName(isDoor ? text.name : u"listens"_s);
    m_open->setStatusTip(text.about);
    m_port->setObjectName(isDoor ? text.name + u"Port"_s : u"port"_s);
    m_port->setAccessibleName(text.portName);
    m_port->setRange(1024, 65'535);
    m_port->setGroupSeparatorShown(false);
    m_port->setKeyboardTracking(false);
    auto* label = new QLabel(text.portWord);
    label->setBuddy(m_port);
    m_copy->setObjectName(isDoor ? text.name + u"CopyAddress"_s : u"copyAddress"_s);
    m_fault->setObjectName(isDoor ? text.name + u"Fault"_s : u"listenFault"_s);
    m_other->setObjectName(isDoor ? text.name + u"OtherPort"_s : u"otherPort"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::Grid);
    row->addWidget(m_open);
    row->addWidget(label);
    row->addWidget(m_port);
    row->addStretch(1);
    auto* about = new ToneLabel(text.about, Tone::Muted);
    about->setWordWrap(true);
    auto* more = new QHBoxLayout;
    more->setSpacing(Metrics::Grid);
    more->addWidget(about, 1);
    more->addWidget(m_copy, 0, Qt::AlignTop);
    auto* faultRow = new QHBoxLayout(m_faultRow);
    faultRow->setContentsMargins({});
    faultRow->addWidget(m_fault, 1);
    faultRow->addWidget(m_other);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, Metrics::Grid);
    column->setSpacing(Metrics::HalfGrid);
    column->addLayout(row);
    column->addLayout(more);
    column->addWidget(m_faultRow);
    m_faultRow->hide();
    connect(m_open, &QCheckBox::clicked, this, &DoorRow::switched);
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) { Q_EMIT portChosen(static_cast<quint16>(port)); });
    connect(m_other, &QPushButton::clicked, this, [this] { Q_EMIT portChosen(m_otherPort); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_addresses); });
}

void DoorRow::showState(bool isOn, quint16 port, const QString& addresses, const std::optional<Error>& fault,
                        quint16 otherPort) {
    const QSignalBlocker quiet(m_port);
    m_addresses = addresses;
    m_otherPort = otherPort;
    m_open->setChecked(isOn);
    if (!m_port->hasFocus() || fault) // somebody is typing
        m_port->setValue(port);
    m_copy->setEnabled(!addresses.isEmpty());
    m_faultRow->setVisible(fault.has_value());
    if (fault)
        m_fault->setText(sentenceFor(*fault));
    m_other->setVisible(otherPort != 0);
    m_other->setText(tr("Use port %1").arg(otherPort));
}

} // namespace entraide
