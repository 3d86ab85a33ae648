// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/pairing_comparison.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 3;
constexpr int betweenWords = 40;
constexpr qreal wordScale = 1.9;

} // namespace

PairingComparison::PairingComparison(QWidget* parent)
    : QWidget(parent)
    , m_question(new QLabel)
    , m_frame(new QWidget)
    , m_grid(new QGridLayout(m_frame))
    , m_meaning(new IconText(u"info"_s, {}))
    , m_state(new IconText(u"hourglass"_s, {}, Tone::Muted))
    , m_same(makeButton(tr("The same words are at the other desk"), u"check"_s))
    , m_different(makeButton(tr("They differ"), u"close"_s)) {
    m_question->setWordWrap(true);
    m_frame->setObjectName(u"pairingWords"_s);
    m_frame->setAutoFillBackground(true);
    m_frame->setBackgroundRole(QPalette::AlternateBase);
    m_grid->setContentsMargins(betweenWords, 24, betweenWords, 24);
    m_grid->setHorizontalSpacing(betweenWords);
    m_grid->setVerticalSpacing(24);
    m_meaning->setObjectName(u"pairingMeaning"_s);
    m_same->setObjectName(u"wordsSame"_s);
    m_different->setObjectName(u"wordsDiffer"_s);
    makePrimary(*m_same);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_different);
    buttons->addWidget(m_same);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::PagePadding);
    column->addWidget(m_question);
    column->addWidget(m_frame, 0, Qt::AlignLeft);
    column->addWidget(m_meaning);
    column->addLayout(buttons);
    column->addWidget(m_state);
    column->addStretch(1);
    connect(m_same, &QPushButton::clicked, this, [this] {
        m_same->setEnabled(false);
        m_state->show();
        Q_EMIT same();
    });
    connect(m_different, &QPushButton::clicked, this, &PairingComparison::different);
}

void PairingComparison::setWords(const QStringList& words) {
    qDeleteAll(m_frame->findChildren<QLabel*>());
    QFont large = boldFont(font());
    large.setPointSizeF(font().pointSizeF() * wordScale);
    for (int i = 0; i < words.size(); ++i) {
        auto* word = new QLabel(words[i]);
        word->setFont(large);
        word->setTextFormat(Qt::PlainText);
        m_grid->addWidget(word, i / columns, i % columns);
    }
    m_frame->setAccessibleName(words.join(u", "_s));
}

void PairingComparison::ask(const QString& words, const QString& otherName, exchange::PairingAs as, bool isCaller) {
    m_question->setText(tr("“%1” is at the other end. Ask there, by telephone or in the same room, whether these six "
                           "words are shown in this order.")
                            .arg(otherName));
    setWords(words.split(u' ', Qt::SkipEmptyParts));
    const bool joins = isCaller && as == exchange::PairingAs::Team;
    m_meaning->setIcon(joins ? u"warning"_s : u"info"_s, joins ? Tone::Warning : Tone::Muted);
    if (joins)
        m_meaning->setText(tr("This desk joins the team of “%1”. The records that are on this PC now are merged into "
                              "that team's, and everybody there sees and changes them. This cannot be undone.")
                               .arg(otherName));
    else if (as == exchange::PairingAs::Team)
        m_meaning->setText(
            tr("“%1” joins this desk's team: it receives every record, and its own are merged into yours.")
                .arg(otherName));
    else
        m_meaning->setText(tr("“%1” becomes a partner. It sees cards without names that you offer it, and nothing else "
                              "of this desk.")
                               .arg(otherName));
    m_state->setText(tr("Waiting until “%1” has answered too…").arg(otherName));
    m_state->hide();
    m_same->setEnabled(true);
    m_different->setFocus(); // nobody agrees by pressing Enter unseen
}

} // namespace entraide
