// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/peer_form.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/exchange/exchange_office.h"
#include "ui/words/error_words.h"

#include <QAction>
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

constexpr int fieldWidth = 420;

} // namespace

PeerForm::PeerForm(ExchangeOffice& office, QWidget* parent)
    : QWidget(parent)
    , m_office(office)
    , m_title(new QLabel)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_token(new QLineEdit)
    , m_try(makeButton(tr("Try the address"), u"online"_s))
    , m_answer(new IconText(u"info"_s, {})) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(recordTitleFont(font()));
    m_name->setObjectName(u"peerName"_s);
    m_name->setAccessibleName(tr("Name of the desk"));
    m_address->setObjectName(u"peerAddress"_s);
    m_address->setAccessibleName(tr("Address"));
    m_address->setPlaceholderText(u"http://127.0.0.1:5984"_s);
    m_token->setObjectName(u"peerToken"_s);
    m_token->setAccessibleName(tr("Token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_try->setObjectName(u"tryAddress"_s);
    m_answer->setObjectName(u"tryAnswer"_s);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setVerticalSpacing(Metrics::Grid);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("To&ken"), m_token);
    auto* tryRow = new QHBoxLayout;
    tryRow->addWidget(m_try);
    tryRow->addStretch(1);
    form->addRow({}, tryRow);
    for (QLineEdit* field : {m_name, m_address, m_token})
        field->setMaximumWidth(fieldWidth);
    auto* about =
        new ToneLabel(tr("The other desk shows its address and token under “This desk”. They are kept in this "
                         "desk's file."),
                      Tone::Muted);
    about->setWordWrap(true);
    QPushButton* save = makeButton(tr("Save the desk"), u"check"_s);
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
    column->addWidget(about);
    column->addLayout(form);
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
    for (QLineEdit* field : {m_name, m_address, m_token})
        connect(field, &QLineEdit::returnPressed, this, &PeerForm::saveRequested);
    connect(&office, &ExchangeOffice::looked, this, [this](const std::optional<Error>& fault, const QString& database) {
        if (!m_trying)
            return;
        m_trying = false;
        m_try->setEnabled(true);
        if (fault)
            say(u"warning"_s, sentenceFor(*fault), Tone::Warning);
        else if (database == m_office.databaseName())
            say(u"state-done"_s, tr("A desk of the same team answers there, and the token is right."), Tone::Positive);
        else
            say(u"state-done"_s,
                tr("A desk answers there, and the token is right. It is of another team (%1): an exchange brings all "
                   "of "
                   "both together.")
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
    m_title->setText(isNew() ? tr("Add a desk") : tr("Change %1").arg(peer.name));
    m_name->setText(peer.name);
    m_address->setText(peer.url.toString());
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

std::optional<exchange::Peer> PeerForm::noted() {
    auto where = url();
    if (!where) {
        say(u"warning"_s, tr("This is no address of a desk. Write it as http://127.0.0.1:5984."), Tone::Warning);
        m_address->setFocus();
        return std::nullopt;
    }
    const bool isLoopback = QHostAddress(where->host()).isLoopback() || where->host() == "localhost"_L1;
    if (!isLoopback && where->scheme() == "http"_L1) {
        say(u"warning"_s,
            tr("Without encryption a desk is reached on this PC only. Write an address that begins with https, or "
               "127.0.0.1."),
            Tone::Warning);
        m_address->setFocus();
        return std::nullopt;
    }
    exchange::Peer peer = m_peer; // a hub, or what it was
    peer.token = m_token->text().trimmed().toUtf8();
    if (!where->password().isEmpty()) { // not in what is shown
        if (peer.token.isEmpty())
            peer.token = where->password(QUrl::FullyDecoded).toUtf8();
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
    say(u"refresh"_s, tr("Looking whether a desk answers there…"), Tone::Muted);
    m_office.lookAt({.url = peer->url, .token = peer->token, .user = peer->user});
}

} // namespace entraide
