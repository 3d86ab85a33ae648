// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/peer_form.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/exchange/exchange_office.h"
#include "ui/exchange/own_addresses.h"
#include "ui/words/error_words.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestField = 420;

} // namespace

PeerForm::PeerForm(ExchangeOffice& office, QWidget* parent)
    : QWidget(parent)
    , m_office(office)
    , m_title(new QLabel)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_user(new QLineEdit)
    , m_token(new QLineEdit)
    , m_role(new QComboBox)
    , m_form(new QFormLayout)
    , m_about(new ToneLabel({}, Tone::Muted))
    , m_tryRow(new QWidget)
    , m_try(makeButton(tr("Try the address"), u"online"_s))
    , m_answer(new IconText(u"info"_s, {})) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(recordTitleFont(font()));
    m_name->setObjectName(u"peerName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_address->setObjectName(u"peerAddress"_s);
    m_address->setAccessibleName(tr("Address"));
    m_user->setObjectName(u"peerUser"_s);
    m_user->setAccessibleName(tr("User"));
    m_user->setPlaceholderText(u"desk"_s);
    m_role->setObjectName(u"peerRole"_s);
    m_role->setAccessibleName(tr("What the desk may do here"));
    m_role->addItem(tr("read and write"), QVariant::fromValue(exchange::PeerRole::Coordinator));
    m_role->addItem(tr("read only"), QVariant::fromValue(exchange::PeerRole::Reader));
    m_token->setObjectName(u"peerToken"_s);
    m_token->setAccessibleName(tr("Password or token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_try->setObjectName(u"tryAddress"_s);
    m_answer->setObjectName(u"tryAnswer"_s);
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->setVerticalSpacing(Metrics::Grid);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Address"), m_address);
    m_form->addRow(tr("&User"), m_user);
    m_form->addRow(tr("Pass&word"), m_token);
    m_form->addRow(tr("&May here"), m_role);
    auto* tryRow = new QHBoxLayout(m_tryRow);
    tryRow->setContentsMargins({});
    tryRow->addWidget(m_try);
    tryRow->addStretch(1);
    m_form->addRow({}, m_tryRow);
    for (QWidget* field : QList<QWidget*>{m_name, m_address, m_user, m_token, m_role})
        field->setMaximumWidth(widestField);
    m_about->setWordWrap(true);
    QPushButton* save = makeButton(tr("Save"), u"check"_s);
    save->setObjectName(u"savePeer"_s);
    makePrimary(*save);
    QPushButton* leave = makeButton(tr("Cancel"));
    leave->setObjectName(u"leavePeer"_s);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PagePadding, 12, Metrics::PagePadding, 12);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addLayout(m_form);
    column->addWidget(m_answer);
    column->addStretch(1);
    column->addLayout(foot);
    auto* escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &PeerForm::leaveRequested);
    connect(save, &QPushButton::clicked, this, &PeerForm::saveRequested);
    connect(leave, &QPushButton::clicked, this, &PeerForm::leaveRequested);
    connect(m_try, &QPushButton::clicked, this, &PeerForm::tryAddress);
    for (QLineEdit* field : {m_name, m_address, m_user, m_token})
        connect(field, &QLineEdit::returnPressed, this, &PeerForm::saveRequested);
    connect(&office, &ExchangeOffice::looked, this, [this](const std::optional<Error>& fault, const QString& database) {
        if (!m_trying)
            return;
        m_trying = false;
        m_try->setEnabled(true);
        if (fault)
            say(u"warning"_s, sentenceFor(*fault), Tone::Warning);
        else if (database == m_office.databaseName())
            say(u"state-done"_s, tr("It answers, holds this team, and lets this desk in."), Tone::Positive);
        else
            say(u"state-done"_s,
                tr("It answers and lets this desk in, but holds another team (%1): an exchange brings all of both "
                   "together.")
                    .arg(database),
                Tone::Warning);
    });
}

void PeerForm::say(const QString& icon, const QString& sentence, Tone tone) {
    m_answer->setIcon(icon, tone);
    m_answer->setText(sentence);
    m_answer->show();
}

void PeerForm::begin(const exchange::Peer& peer) {
    m_peer = peer;
    m_trying = false;
    m_try->setEnabled(true);
    m_title->setText(isNew() ? tr("Add a hub") : tr("Change %1").arg(peer.name));
    const bool isDesk = peer.kind == exchange::PeerKind::Desk;
    m_about->setText(isDesk ? tr("The desk is known by its fingerprint, whatever its name and address are.")
                            : tr("A hub is a CouchDB, or another desk on this PC, where the PCs of a team meet. User "
                                 "and password are kept in this desk's file."));
    for (QWidget* field : QList<QWidget*>{m_user, m_token, m_tryRow})
        m_form->setRowVisible(field, !isDesk);
    m_form->setRowVisible(m_role, isDesk && peer.role != exchange::PeerRole::Partner);
    m_role->setCurrentIndex(m_role->findData(QVariant::fromValue(peer.role)));
    m_name->setText(peer.name);
    m_address->setText(isDesk ? peer.url.authority() : peer.url.toString());
    m_address->setPlaceholderText(isDesk ? u"192.168.1.20:6984"_s : u"https://hub.example.org"_s);
    m_user->setText(peer.user);
    m_token->setText(QString::fromUtf8(peer.token));
    m_answer->hide();
    m_name->setFocus();
}

std::optional<QUrl> PeerForm::url() const {
    QString text = m_address->text().trimmed();
    if (!text.contains(u"://"_s))
        text.prepend(u"http://"_s);
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return std::nullopt;
    if (url.path() == "/"_L1)
        url.setPath({});
    return url;
}

/// A paired desk is called encrypted; where it is not called, it has no address.
std::optional<exchange::Peer> PeerForm::notedDesk() {
    exchange::Peer peer = m_peer;
    const QString text = m_address->text().trimmed();
    const auto where = hostAndPort(text, exchange::ExchangeSettings().doorPort);
    if (!where && !text.isEmpty()) {
        say(u"warning"_s, tr("This is no address of a desk. Write it as 192.168.1.20:6984, or leave it empty."),
            Tone::Warning);
        m_address->setFocus();
        return std::nullopt;
    }
    peer.url.clear();
    if (where) {
        peer.url.setScheme(u"https"_s);
        peer.url.setHost(where->host);
        peer.url.setPort(where->port);
    }
    if (peer.role != exchange::PeerRole::Partner)
        peer.role = m_role->currentData().value<exchange::PeerRole>();
    if (const QString name = m_name->text().simplified(); !name.isEmpty())
        peer.name = name;
    return peer;
}

std::optional<exchange::Peer> PeerForm::noted() {
    if (m_peer.kind == exchange::PeerKind::Desk)
        return notedDesk();
    auto where = url();
    if (!where) {
        say(u"warning"_s, tr("This is no address of a hub. Write it as https://hub.example.org."), Tone::Warning);
        m_address->setFocus();
        return std::nullopt;
    }
    const bool isLoopback = QHostAddress(where->host()).isLoopback() || where->host() == "localhost"_L1;
    if (!isLoopback && where->scheme() == "http"_L1) {
        say(u"warning"_s,
            tr("Without encryption a hub is reached on this PC only. Write an address that begins with https, or "
               "127.0.0.1."),
            Tone::Warning);
        m_address->setFocus();
        return std::nullopt;
    }
    exchange::Peer peer = m_peer; // a hub, or what it was
    peer.token = m_token->text().trimmed().toUtf8();
    peer.user = m_user->text().trimmed();
    if (!where->password().isEmpty()) { // not in what is shown
        if (peer.token.isEmpty())
            peer.token = where->password(QUrl::FullyDecoded).toUtf8();
        if (peer.user.isEmpty())
            peer.user = where->userName(QUrl::FullyDecoded);
        where->setUserInfo({});
    }
    peer.url = *where;
    peer.name = m_name->text().simplified();
    if (peer.name.isEmpty())
        peer.name = where->authority();
    return peer;
}

void PeerForm::tryAddress() {
    const auto peer = noted();
    if (!peer)
        return;
    m_trying = true;
    m_try->setEnabled(false);
    say(u"refresh"_s, tr("Looking whether a hub answers there…"), Tone::Muted);
    m_office.lookAt({.url = peer->url, .token = peer->token, .user = peer->user});
}

} // namespace entraide
