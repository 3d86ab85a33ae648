// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/pairing_panel.h"

#include "domain/error.h"
#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/exchange/exchange_office.h"
#include "ui/exchange/pairing_choice.h"
#include "ui/exchange/pairing_comparison.h"
#include "ui/exchange/pairing_run.h"
#include "ui/words/error_words.h"
#include "ui/words/pairing_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QVBoxLayout* newColumn(QWidget& of) {
    auto* column = new QVBoxLayout(&of);
    column->setContentsMargins({});
    column->setSpacing(Metrics::PagePadding);
    return column;
}

QLabel* newSentence() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PairingPanel::PairingPanel(ExchangeOffice& office, QWidget* parent)
    : QWidget(parent)
    , m_office(office)
    , m_steps(new QStackedWidget)
    , m_choice(new PairingChoice)
    , m_comparison(new PairingComparison) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* title = new QLabel(tr("Pair a desk"));
    title->setFont(recordTitleFont(font()));
    for (QWidget* step : QList<QWidget*>{m_choice, buildWaiting(), m_comparison, buildEnd()})
        m_steps->addWidget(step);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PagePadding, 12, Metrics::PagePadding, 12);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_steps, 1);
    column->addWidget(buildFoot());
    m_clock.setInterval(500ms);
    connect(&m_clock, &QTimer::timeout, this, &PairingPanel::count);
    connect(m_choice, &PairingChoice::waitRequested, this, &PairingPanel::wait);
    connect(m_choice, &PairingChoice::callRequested, this, &PairingPanel::call);
    connect(m_comparison, &PairingComparison::same, this, [this] {
        if (m_run)
            m_run->confirm();
    });
    connect(m_comparison, &PairingComparison::different, this, [this] {
        if (m_run)
            m_run->refuse();
    });
    auto* escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &PairingPanel::leaveRequested);
}

PairingPanel::~PairingPanel() = default;

QWidget* PairingPanel::buildWaiting() {
    m_waiting = new QWidget;
    m_waitingFor = newSentence();
    m_addresses = newSentence();
    m_addresses->setObjectName(u"pairingAddresses"_s);
    m_addresses->setAccessibleName(tr("Addresses of this desk"));
    m_addresses->setFont(recordTitleFont(font()));
    m_addresses->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_left = newSentence();
    m_left->setObjectName(u"pairingLeft"_s);
    m_attempt = new IconText(u"warning"_s, {}, Tone::Warning);
    m_attempt->setObjectName(u"pairingAttempt"_s);
    auto* column = newColumn(*m_waiting);
    for (QWidget* line : QList<QWidget*>{m_waitingFor, m_addresses, m_left, m_attempt})
        column->addWidget(line);
    column->addStretch(1);
    return m_waiting;
}

QWidget* PairingPanel::buildEnd() {
    m_end = new QWidget;
    m_outcome = new IconText(u"state-done"_s, {}, Tone::Positive);
    m_outcome->setObjectName(u"pairingOutcome"_s);
    m_next = newSentence();
    m_again = makeButton(tr("Try again"), u"refresh"_s);
    m_again->setObjectName(u"pairAgain"_s);
    m_showPeer = makeButton(tr("Show the desk"), u"desk"_s);
    m_showPeer->setObjectName(u"showPaired"_s);
    makePrimary(*m_showPeer);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_showPeer);
    buttons->addStretch(1);
    auto* column = newColumn(*m_end);
    column->addWidget(m_outcome);
    column->addWidget(m_next);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &PairingPanel::begin);
    connect(m_showPeer, &QPushButton::clicked, this, [this] { Q_EMIT peerRequested(m_peer); });
    return m_end;
}

QWidget* PairingPanel::buildFoot() {
    m_leave = makeButton(tr("Cancel"));
    m_leave->setObjectName(u"leavePairing"_s);
    connect(m_leave, &QPushButton::clicked, this, &PairingPanel::leaveRequested);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(m_leave);
    return foot;
}

void PairingPanel::begin() {
    end();
    m_peer.clear();
    m_leave->setText(tr("Cancel"));
    m_steps->setCurrentWidget(m_choice);
    m_choice->begin();
}

void PairingPanel::startRun() {
    end();
    m_run = std::make_unique<PairingRun>(m_office.desk());
    connect(m_run.get(), &PairingRun::compare, this, &PairingPanel::compare);
    connect(m_run.get(), &PairingRun::attemptFailed, this, [this](exchange::PairingFault fault) {
        m_attempt->setText(sentenceFor(fault));
        m_attempt->show();
        m_steps->setCurrentWidget(m_waiting);
    });
    // The run is still at work when it says so; it goes once it has returned.
    connect(m_run.get(), &PairingRun::finished, this, &PairingPanel::finish, Qt::QueuedConnection);
    m_attempt->hide();
}

void PairingPanel::wait(exchange::PairingAs as) {
    try {
        startRun();
        m_run->wait(as, m_office.book().settings().doorPort);
    } catch (const Error& error) {
        end();
        m_choice->sayWhatIsWrong(sentenceFor(error));
        return;
    }
    m_waitingFor->setText(as == exchange::PairingAs::Team
                              ? tr("This desk waits for another PC of our association. Choose “Call the other desk” "
                                   "there, and write one of these addresses:")
                              : tr("This desk waits for a partner association. Choose “Call the other desk” there, and "
                                   "write one of these addresses:"));
    m_addresses->setText(ownAddresses(m_run->port()).join(u'\n'));
    m_steps->setCurrentWidget(m_waiting);
    count();
    m_clock.start();
    m_leave->setFocus();
}

void PairingPanel::call(const QString& host, quint16 port) {
    try {
        startRun();
        const exchange::ExchangeSettings& settings = m_office.book().settings();
        m_run->call(host, port, settings.door ? settings.doorPort : 0);
    } catch (const Error& error) {
        end();
        m_choice->sayWhatIsWrong(sentenceFor(error));
        return;
    }
    m_waitingFor->setText(tr("Calling the desk at %1…").arg(host));
    m_addresses->clear();
    m_left->clear();
    m_steps->setCurrentWidget(m_waiting);
    m_leave->setFocus();
}

void PairingPanel::count() {
    if (m_run && !m_run->isCaller())
        m_left->setText(tr("%n second(s) left. Then the door shuts by itself.", nullptr, m_run->secondsLeft()));
}

void PairingPanel::compare(const QString& words, const QString& other, exchange::PairingAs as) {
    m_comparison->ask(words, other, as, m_run->isCaller());
    m_steps->setCurrentWidget(m_comparison);
}

void PairingPanel::finish(const std::optional<exchange::PairingFault>& fault, const QString& peer) {
    if (!m_run)
        return; // cancelled meanwhile
    const bool waited = !m_run->isCaller();
    end();
    if (fault) {
        fail(*fault);
        return;
    }
    m_peer = peer;
    QString next;
    try {
        m_office.adoptPairing(waited);
    } catch (const Error& error) {
        next = sentenceFor(error);
    }
    const exchange::Peer* paired = m_office.book().find(peer);
    const QString name = paired ? paired->name : QString();
    const bool isPartner = paired && paired->role == exchange::PeerRole::Partner;
    m_outcome->setIcon(u"state-done"_s, Tone::Positive);
    m_outcome->setText(tr("“%1” and this desk are paired.").arg(name));
    if (next.isEmpty() && paired && paired->url.isEmpty())
        next = tr("“%1” calls this desk; this desk does not call it.").arg(name);
    else if (next.isEmpty())
        next = isPartner ? tr("What you offer “%1” is chosen under its name. Nothing is shared until then.").arg(name)
                         : tr("The first exchange has begun. It may take some minutes; go on with your work.");
    m_next->setText(next);
    m_again->hide();
    m_showPeer->show();
    m_leave->setText(tr("Close"));
    m_steps->setCurrentWidget(m_end);
    m_showPeer->setFocus();
    if (paired && !isPartner && !paired->url.isEmpty())
        m_office.exchangeWith(peer, true);
}

void PairingPanel::fail(exchange::PairingFault fault) {
    m_outcome->setIcon(u"warning"_s, Tone::Warning);
    m_outcome->setText(sentenceFor(fault));
    m_next->setText(tr("Records and desks are as they were before."));
    m_again->show();
    m_showPeer->hide();
    m_leave->setText(tr("Close"));
    m_steps->setCurrentWidget(m_end);
    m_again->setFocus();
}

void PairingPanel::end() {
    m_clock.stop();
    m_run.reset();
}

/// Another line was chosen: a door that nobody sees does not stay open. A page that is only behind another one keeps
/// it.
void PairingPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (isHidden())
        end();
}

} // namespace entraide
