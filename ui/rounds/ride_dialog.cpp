// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/ride_dialog.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/words/round_words.h"
#include "ui/words/vocabulary_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Far above any loading space: a slip of the keyboard.
constexpr int mostCapacity = 1'000;
constexpr int rideDialogWidth = 380;

} // namespace

RideDialog::RideDialog(RideQuestion question, QWidget* parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_who(new QComboBox)
    , m_transport(new QComboBox)
    , m_capacity(new QSpinBox)
    , m_kitchen(new QComboBox) {
    setWindowTitle(m_question.title);
    setMinimumWidth(rideDialogWidth);
    m_who->setObjectName(u"who"_s);
    m_transport->setObjectName(u"transport"_s);
    m_capacity->setObjectName(u"capacity"_s);
    m_kitchen->setObjectName(u"kitchen"_s);
    m_capacity->setRange(1, mostCapacity);
    for (QComboBox* box : {m_who, m_transport, m_kitchen}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    for (const RoundRiderLine& line : std::as_const(m_question.riders))
        m_who->addItem(line.name + u", "_s + riderText(asChosen(line, m_question.choices.value(line.id))));
    auto* form = new QFormLayout(this);
    form->setSpacing(Metrics::Grid);
    form->addRow(tr("&Who rides"), m_who);
    m_who->setEnabled(m_question.riders.size() > 1);
    form->addRow(tr("Rides &with", "a bicycle, a car"), m_transport);
    form->addRow(tr("&Portions that fit"), m_capacity);
    form->addRow(tr("&Begins"), m_kitchen);
    auto* buttons = new QDialogButtonBox;
    auto* yes = makeButton(m_question.yes);
    makePrimary(*yes);
    yes->setDefault(true);
    buttons->addButton(yes, QDialogButtonBox::AcceptRole);
    buttons->addButton(makeButton(tr("Not now")), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    fillKitchens();
    showRider();
    connect(m_who, &QComboBox::currentIndexChanged, this, &RideDialog::showRider);
    connect(m_transport, &QComboBox::currentIndexChanged, this, [this] {
        m_capacity->setValue(usualCapacity(static_cast<Transport>(m_transport->currentData().toInt())));
    });
}

const RoundRiderLine& RideDialog::rider() const {
    return m_question.riders.at(std::max(0, m_who->currentIndex()));
}

void RideDialog::fillKitchens() {
    if (m_question.mayFollow) {
        const QString& name = m_question.usual.name;
        m_kitchen->addItem(name.isEmpty() ? tr("like all others: where they live")
                                          : tr("like all others: %1", "a kitchen").arg(name));
    }
    m_kitchen->addItem(tr("where the rider lives"), QString());
    for (const RoundKitchen& kitchen : std::as_const(m_question.kitchens))
        m_kitchen->addItem(kitchen.name, kitchen.id.toString());
}

/// Their own first; somebody may lend them another.
void RideDialog::fillTransports() {
    const QSignalBlocker quiet(m_transport);
    m_transport->clear();
    QList<Transport> own = rider().transports;
    std::ranges::stable_sort(own, std::ranges::greater(), usualCapacity);
    for (const Transport transport : std::as_const(own))
        m_transport->addItem(sentenceCase(word(transport)), static_cast<int>(transport));
    QList<Transport> others;
    for (const Transport transport : enumValues<Transport>()) {
        if (!own.contains(transport))
            others.append(transport);
    }
    if (!own.isEmpty() && !others.isEmpty())
        m_transport->insertSeparator(m_transport->count());
    for (const Transport transport : std::as_const(others)) {
        m_transport->addItem(tr("%1 (borrowed)", "a bicycle, a car").arg(sentenceCase(word(transport))),
                             static_cast<int>(transport));
    }
}

void RideDialog::showRider() {
    fillTransports();
    const RiderChoice choice = m_question.choices.value(rider().id);
    const RoundRiderLine rides = asChosen(rider(), choice);
    m_transport->setCurrentIndex(m_transport->findData(static_cast<int>(rides.transport)));
    m_capacity->setValue(rides.capacity);
    if (choice.kitchen || !m_question.mayFollow)
        m_kitchen->setCurrentIndex(
            std::max(0, m_kitchen->findData(choice.kitchen.value_or(m_question.usual.id).toString())));
    else
        m_kitchen->setCurrentIndex(0);
}

RiderChoice RideDialog::choice() const {
    RiderChoice choice{.id = rider().id};
    const auto transport = static_cast<Transport>(m_transport->currentData().toInt());
    if (transport != rider().transport)
        choice.transport = transport;
    if (m_capacity->value() != asChosen(rider(), choice).capacity)
        choice.capacity = m_capacity->value();
    if (const QVariant kitchen = m_kitchen->currentData(); kitchen.isValid())
        choice.kitchen = OrganisationId::fromString(kitchen.toString()).value_or(OrganisationId());
    return choice;
}

} // namespace entraide
