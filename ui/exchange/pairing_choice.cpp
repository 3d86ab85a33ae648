// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/pairing_choice.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/exchange/pairing_run.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 300;
constexpr int besideRadio = 24; ///< where the word of a radio button begins

QVBoxLayout* newClosedColumn(QWidget& of) {
    auto* column = new QVBoxLayout(&of);
    column->setContentsMargins({});
    column->setSpacing(Metrics::Grid);
    return column;
}

QLabel* heading(const QString& text, const QFont& font) {
    auto* label = new QLabel(text);
    label->setFont(boldFont(font));
    return label;
}

QLabel* explaining(const QString& text, int indent) {
    auto* label = new ToneLabel(text, Tone::Muted);
    label->setWordWrap(true);
    label->setContentsMargins(indent, 0, 0, 0);
    return label;
}

} // namespace

PairingChoice::PairingChoice(QWidget* parent)
    : QWidget(parent) {
    auto* column = newClosedColumn(*this);
    column->addWidget(explaining(tr("Pairing lets two desks know each other for good. Somebody sits at each of the two "
                                    "PCs: one desk waits, the other calls it, and both show six words to compare."),
                                 0));
    column->addSpacing(Metrics::Grid);
    column->addWidget(buildWaiting());
    column->addSpacing(Metrics::PagePadding);
    column->addWidget(buildCalling());
    m_wrong = new IconText(u"warning"_s, {}, Tone::Warning);
    m_wrong->setObjectName(u"pairingWrong"_s);
    column->addWidget(m_wrong);
    column->addStretch(1);
    begin();
}

QWidget* PairingChoice::buildWaiting() {
    auto* waiting = new QWidget;
    auto* column = newClosedColumn(*waiting);
    column->addWidget(heading(tr("This desk waits"), font()));
    m_team = new QRadioButton(tr("for another PC of our association"));
    m_team->setObjectName(u"pairTeam"_s);
    m_partner = new QRadioButton(tr("for a partner association"));
    m_partner->setObjectName(u"pairPartner"_s);
    column->addWidget(m_team);
    column->addWidget(
        explaining(tr("Both PCs hold the same: the other sees and changes every record of this desk."), besideRadio));
    column->addWidget(m_partner);
    column->addWidget(explaining(tr("Only cards without names are shared: the other sees service, quarter, day and "
                                    "languages of what you offer it, and no person."),
                                 besideRadio));
    QPushButton* wait = makeButton(tr("Wait to be called"), u"hourglass"_s);
    wait->setObjectName(u"pairWait"_s);
    makePrimary(*wait);
    auto* row = new QHBoxLayout;
    row->addWidget(wait);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(explaining(tr("From then on this desk lets paired desks in from the network, encrypted. This can "
                                    "be switched off under “This desk”."),
                                 0));
    connect(wait, &QPushButton::clicked, this, [this] {
        Q_EMIT waitRequested(m_partner->isChecked() ? exchange::PairingAs::Partner : exchange::PairingAs::Team);
    });
    return waiting;
}

QWidget* PairingChoice::buildCalling() {
    auto* calling = new QWidget;
    auto* column = newClosedColumn(*calling);
    column->addWidget(heading(tr("Call the other desk"), font()));
    m_address = new QLineEdit;
    m_address->setObjectName(u"pairAddress"_s);
    m_address->setAccessibleName(tr("Address of the desk that waits"));
    m_address->setPlaceholderText(u"192.168.1.20:%1"_s.arg(PairingRun::usualPort));
    m_address->setMaximumWidth(fieldWidth);
    auto* label = new QLabel(tr("Its address"));
    label->setBuddy(m_address);
    QPushButton* call = makeButton(tr("Call the desk"), u"link"_s);
    call->setObjectName(u"pairCall"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_address, 1);
    row->addWidget(call);
    row->addStretch(1);
    column->addWidget(
        explaining(tr("The desk that waits shows its address, and what the two will be to each other."), 0));
    column->addLayout(row);
    auto* warning = new IconText(u"warning"_s,
                                 tr("If it waits for another PC of its association, this desk joins that team: the "
                                    "records that are on this PC are merged into the team's, for everybody there."),
                                 Tone::Warning);
    column->addWidget(warning);
    connect(call, &QPushButton::clicked, this, &PairingChoice::call);
    connect(m_address, &QLineEdit::returnPressed, this, &PairingChoice::call);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_wrong->hide(); });
    return calling;
}

void PairingChoice::begin() {
    m_team->setChecked(true);
    m_wrong->hide();
    m_team->setFocus();
}

void PairingChoice::sayWhatIsWrong(const QString& sentence) {
    m_wrong->setText(sentence);
    m_wrong->show();
}

void PairingChoice::call() {
    const auto address = hostAndPort(m_address->text(), PairingRun::usualPort);
    if (!address) {
        sayWhatIsWrong(tr("This is no address of a desk. Write it as the other desk shows it, 192.168.1.20:%1.")
                           .arg(PairingRun::usualPort));
        m_address->setFocus();
        return;
    }
    m_wrong->hide();
    Q_EMIT callRequested(address->host, address->port);
}

} // namespace entraide
