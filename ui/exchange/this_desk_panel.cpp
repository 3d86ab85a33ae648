// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/this_desk_panel.h"

#include "domain/error.h"
#include "ui/common/button.h"
#include "ui/common/fact_grid.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tabs.h"
#include "ui/common/tone_label.h"
#include "ui/exchange/exchange_office.h"
#include "ui/exchange/log_model.h"
#include "ui/words/error_words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMinutes = 15;

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
    setSubtitle(tr("Programs on this PC can exchange with this desk while it listens. Other PCs cannot reach it."));
    body().addWidget(buildListening());
    body().addWidget(buildToken());
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

QWidget* ThisDeskPanel::buildListening() {
    m_listens = new QCheckBox(tr("This desk &listens"));
    m_listens->setObjectName(u"listens"_s);
    m_listens->setStatusTip(tr("Lets programs on this PC exchange with this desk, by its token"));
    m_port = new QSpinBox;
    m_port->setObjectName(u"port"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1024, 65'535);
    m_port->setGroupSeparatorShown(false);
    m_port->setKeyboardTracking(false);
    auto* label = new QLabel(tr("on &port"));
    label->setBuddy(m_port);
    m_copyAddress = makeButton(tr("Copy the address"), u"copy"_s);
    m_copyAddress->setObjectName(u"copyAddress"_s);
    QHBoxLayout* row = newRow();
    row->addWidget(m_listens);
    row->addWidget(label);
    row->addWidget(m_port);
    row->addWidget(m_copyAddress);
    row->addStretch(1);
    m_fault = new IconText(u"warning"_s, {}, Tone::Warning);
    m_fault->setObjectName(u"listenFault"_s);
    m_otherPort = makeButton({});
    m_otherPort->setObjectName(u"otherPort"_s);
    QHBoxLayout* faultRow = newRow();
    faultRow->addWidget(m_fault, 1);
    faultRow->addWidget(m_otherPort);
    m_faultRow = holding(faultRow);
    connect(m_listens, &QCheckBox::clicked, this, [this](bool on) { dare([this, on] { m_office.setListening(on); }); });
    connect(m_port, &QSpinBox::valueChanged, this,
            [this](int port) { dare([this, port] { m_office.setPort(static_cast<quint16>(port)); }); });
    connect(m_otherPort, &QPushButton::clicked, this,
            [this] { dare([this] { m_office.setPort(m_office.otherPort()); }); });
    connect(m_copyAddress, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_office.address()); });
    auto* column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_faultRow);
    return holding(column);
}

QWidget* ThisDeskPanel::buildToken() {
    m_token = new QLineEdit;
    m_token->setObjectName(u"token"_s);
    m_token->setAccessibleName(tr("Token of this desk"));
    m_token->setReadOnly(true);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    auto* label = new QLabel(tr("&Token"));
    label->setBuddy(m_token);
    m_show = makeButton(tr("Show"), u"eye"_s);
    m_show->setObjectName(u"showToken"_s);
    m_show->setCheckable(true);
    m_copyToken = makeButton(tr("Copy"), u"copy"_s);
    m_copyToken->setObjectName(u"copyToken"_s);
    m_copyToken->setAccessibleName(tr("Copy the token"));
    m_newToken = makeButton(tr("New token"), u"key"_s);
    m_newToken->setObjectName(u"newToken"_s);
    m_newToken->setToolTip(tr("Who uses the old one is no longer let in"));
    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_token->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(shown ? tr("Hide") : tr("Show"));
    });
    connect(m_copyToken, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_token->text());
        Q_EMIT said(tr("The token is copied. Whoever has it can read and change everything in this desk."),
                    Tone::Accent);
    });
    connect(m_newToken, &QPushButton::clicked, this, [this] {
        dare([this] {
            m_office.makeNewToken();
            Q_EMIT said(tr("This desk has a new token. The old one lets nobody in any more."), Tone::Positive);
        });
    });
    QHBoxLayout* row = newRow();
    row->addWidget(label);
    row->addWidget(m_token, 1);
    for (QPushButton* button : {m_show, m_copyToken, m_newToken})
        row->addWidget(button);
    row->addStretch(1);
    return holding(row);
}

QWidget* ThisDeskPanel::buildEvery() {
    m_byItself = new QCheckBox(tr("Exchange by &itself every"));
    m_byItself->setObjectName(u"byItself"_s);
    m_minutes = new QSpinBox;
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setAccessibleName(tr("Minutes between exchanges"));
    m_minutes->setRange(1, 24 * 60);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setKeyboardTracking(false);
    m_minutes->setValue(usualMinutes);
    const auto apply = [this] {
        dare([this] { m_office.setEveryMinutes(m_byItself->isChecked() ? m_minutes->value() : 0); });
    };
    connect(m_byItself, &QCheckBox::clicked, this, apply);
    connect(m_minutes, &QSpinBox::valueChanged, this, apply);
    QHBoxLayout* row = newRow();
    row->addWidget(m_byItself);
    row->addWidget(m_minutes);
    row->addStretch(1);
    row->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, 12);
    return holding(row);
}

void ThisDeskPanel::refresh() {
    const exchange::ExchangeSettings& settings = m_office.book().settings();
    const bool listening = m_office.isListening();
    const auto& fault = m_office.listenFault();
    setChips({listening ? ChipState{u"online"_s, tr("listens"), Tone::Positive}
              : fault   ? ChipState{u"warning"_s, tr("cannot listen"), Tone::Warning}
                        : ChipState{u"offline"_s, tr("does not listen"), Tone::Muted}});
    const QSignalBlocker quietPort(m_port);
    const QSignalBlocker quietMinutes(m_minutes);
    m_listens->setChecked(settings.listens);
    m_port->setValue(settings.port);
    m_copyAddress->setEnabled(listening);
    m_faultRow->setVisible(fault.has_value());
    if (fault)
        m_fault->setText(sentenceFor(*fault));
    m_otherPort->setVisible(m_office.otherPort() != 0);
    m_otherPort->setText(tr("Use port %1").arg(m_office.otherPort()));
    const bool hasToken = !m_office.book().clients().isEmpty();
    m_token->setText(QString::fromUtf8(m_office.newToken()));
    m_token->setPlaceholderText(hasToken ? tr("shown once, when it is made")
                                         : tr("made when the desk listens for the first time"));
    m_token->setCursorPosition(0);
    for (QPushButton* button : {m_show, m_copyToken})
        button->setEnabled(!m_office.newToken().isEmpty());
    m_newToken->setEnabled(hasToken);
    m_byItself->setChecked(settings.everyMinutes > 0);
    m_minutes->setEnabled(settings.everyMinutes > 0);
    if (settings.everyMinutes > 0)
        m_minutes->setValue(settings.everyMinutes);
    const auto count = [](qint64 number) { return QLocale().toString(number); };
    const auto& traffic = m_office.traffic();
    facts().setFacts(
        {{.label = tr("Address"), .value = listening ? m_office.address() : tr("none, it does not listen")},
         {.label = tr("Database"), .value = m_office.databaseName()}},
        {{.label = tr("Came in"), .value = tr("%1 records since the desk was opened").arg(count(traffic.received))},
         {.label = tr("Went out"), .value = tr("%1 records").arg(count(traffic.sent))},
         {.label = tr("Turned away"),
          .value = traffic.turnedAway > 0 ? tr("%1 requests without the right token").arg(count(traffic.turnedAway))
                                          : QString(),
          .tone = Tone::Warning}});
    m_log->show(m_office.book());
}

} // namespace entraide
