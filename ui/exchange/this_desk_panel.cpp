// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/this_desk_panel.h"

#include "domain/error.h"
#include "ui/common/fact_grid.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tabs.h"
#include "ui/exchange/door_row.h"
#include "ui/exchange/exchange_office.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/log_model.h"
#include "ui/exchange/own_addresses.h"
#include "ui/words/error_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout* newRow() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, Metrics::HalfGrid);
    row->setSpacing(Metrics::Grid);
    return row;
}

QWidget* holding(QLayout* layout) {
    auto* widget = new QWidget;
    widget->setLayout(layout);
    return widget;
}

} // namespace

ThisDeskPanel::ThisDeskPanel(ExchangeOffice& office, const QString& deskName, QWidget* parent)
    : DetailPanel(parent)
    , m_office(office)
    , m_log(new LogModel(this)) {
    setTitle(deskName);
    setSubtitle(tr("What this desk lets in. It calls other desks whether it listens or not."));
    buildDoors();
    body().addWidget(buildEvery());
    auto* log = new ListTable;
    log->setObjectName(u"exchangeLog"_s);
    log->setAccessibleName(tr("Latest exchanges"));
    log->setModel(m_log);
    log->setDefaultWidths({140, 160, -1});
    log->setSortingEnabled(false);
    log->horizontalHeader()->setStretchLastSection(true);
    tabs().addTab(log, tr("Latest exchanges"));
    showRecord();
    connect(&office, &ExchangeOffice::stateChanged, this, &ThisDeskPanel::refresh);
    connect(&office, &ExchangeOffice::logChanged, this, &ThisDeskPanel::refresh);
    connect(&office, &ExchangeOffice::peersChanged, this, &ThisDeskPanel::refresh);
    refresh();
}

/// Runs what writes to the desk's file; a fault is said and what is shown goes back to what is.
void ThisDeskPanel::dare(const std::function<void()>& write) {
    try {
        write();
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
    refresh();
}

void ThisDeskPanel::buildDoors() {
    m_door = new DoorRow({.name = u"door"_s,
                          .open = tr("Let paired &desks in from the network"),
                          .portWord = tr("on po&rt"),
                          .portName = tr("Port for paired desks"),
                          .about = tr("Encrypted, and only desks that you have paired. Others are refused before they "
                                      "can say anything.")});
    m_programs = new DoorRow({.name = {},
                              .open = tr("&Let programs on this PC in"),
                              .portWord = tr("on &port"),
                              .portName = tr("Port for programs"),
                              .about = tr("Each program needs a token: “Add a program…”. Other PCs cannot reach "
                                          "this.")});
    body().addWidget(m_door);
    body().addWidget(m_programs);
    connect(m_door, &DoorRow::switched, this, [this](bool on) { dare([this, on] { m_office.setDoor(on); }); });
    connect(m_door, &DoorRow::portChosen, this,
            [this](quint16 port) { dare([this, port] { m_office.setDoorPort(port); }); });
    connect(m_programs, &DoorRow::switched, this, [this](bool on) { dare([this, on] { m_office.setListening(on); }); });
    connect(m_programs, &DoorRow::portChosen, this,
            [this](quint16 port) { dare([this, port] { m_office.setPort(port); }); });
}

QWidget* ThisDeskPanel::buildEvery() {
    using exchange::ExchangePace;
    auto* label = new QLabel(tr("Exchange by &itself:"));
    m_pace = new QComboBox;
    m_pace->setObjectName(u"pace"_s);
    m_pace->setAccessibleName(tr("When this desk exchanges by itself"));
    m_pace->addItem(tr("at once, while both are connected"), QVariant::fromValue(ExchangePace::AtOnce));
    m_pace->addItem(tr("now and then, every"), QVariant::fromValue(ExchangePace::Every));
    m_pace->addItem(tr("never, only when asked"), QVariant::fromValue(ExchangePace::Asked));
    label->setBuddy(m_pace);
    m_minutes = new QSpinBox;
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setAccessibleName(tr("Minutes between exchanges"));
    m_minutes->setRange(1, 24 * 60);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setKeyboardTracking(false);
    const auto apply = [this] {
        dare([this] { m_office.setPace(m_pace->currentData().value<ExchangePace>(), m_minutes->value()); });
    };
    connect(m_pace, &QComboBox::currentIndexChanged, this, apply);
    connect(m_minutes, &QSpinBox::valueChanged, this, apply);
    QHBoxLayout* row = newRow();
    row->addWidget(label);
    row->addWidget(m_pace);
    row->addWidget(m_minutes);
    row->addStretch(1);
    row->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, 12);
    return holding(row);
}

void ThisDeskPanel::refresh() {
    const exchange::ExchangeSettings& settings = m_office.book().settings();
    const ListeningPost& door = m_office.door();
    const bool listening = m_office.isListening();
    QList<ChipState> chips;
    if (door.port() != 0)
        chips.append({u"online"_s, tr("lets paired desks in"), Tone::Positive});
    if (listening)
        chips.append({u"online"_s, tr("lets programs in"), Tone::Positive});
    if (door.fault() || m_office.listenFault())
        chips.append({u"warning"_s, tr("cannot listen"), Tone::Warning});
    if (chips.isEmpty())
        chips.append({u"offline"_s, tr("does not listen"), Tone::Muted});
    setChips(chips);
    const QStringList doorAddresses = door.port() != 0 ? ownAddresses(door.port()) : QStringList();
    m_door->showState(settings.door, settings.doorPort, doorAddresses.value(0), door.fault(), door.otherPort());
    m_programs->showState(settings.listens, settings.port, m_office.address(), m_office.listenFault(),
                          m_office.otherPort());
    const QSignalBlocker quietPace(m_pace);
    const QSignalBlocker quietMinutes(m_minutes);
    m_pace->setCurrentIndex(m_pace->findData(QVariant::fromValue(settings.pace)));
    m_minutes->setVisible(settings.pace == exchange::ExchangePace::Every);
    if (!m_minutes->hasFocus()) // somebody is typing
        m_minutes->setValue(settings.everyMinutes);
    const auto count = [](qint64 number) { return QLocale().toString(number); };
    const exchange::Service::Traffic traffic = m_office.traffic();
    facts().setFacts(
        {{.label = tr("For desks"), .value = doorAddresses.join(u'\n')},
         {.label = tr("For programs"), .value = m_office.address()},
         {.label = tr("Fingerprint"), .value = readableFingerprint(m_office.fingerprint())},
         {.label = tr("Database"), .value = m_office.databaseName()}},
        {{.label = tr("Came in"), .value = tr("%1 records since the desk was opened").arg(count(traffic.received))},
         {.label = tr("Went out"), .value = tr("%1 records").arg(count(traffic.sent))},
         {.label = tr("Turned away"),
          .value =
              traffic.turnedAway > 0 ? tr("%1 requests of nobody known").arg(count(traffic.turnedAway)) : QString(),
          .tone = Tone::Warning}});
    m_log->show(m_office.book());
}

} // namespace entraide
