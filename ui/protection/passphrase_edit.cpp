// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/passphrase_edit.h"

#include "storage/passphrase.h"
#include "ui/common/icon_engine.h"
#include "ui/common/tone_label.h"

#include <QAction>
#include <QFormLayout>
#include <QKeyEvent>

namespace entraide {

using namespace Qt::StringLiterals;

PassphraseEdit::PassphraseEdit(QWidget* parent)
    : QLineEdit(parent) {
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    QAction* look = addAction(icon(u"eye"_s), TrailingPosition);
    look->setText(tr("Show what is typed"));
    look->setCheckable(true);
    connect(look, &QAction::toggled, this, [this, look](bool shown) {
        setEchoMode(shown ? Normal : Password);
        look->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s));
    });
}

void PassphraseEdit::keyPressEvent(QKeyEvent* event) {
    const QString typed = event->text();
    if (typed.size() == 1 && typed.front().isLetter()) {
        const bool isCapital = typed.front().isUpper();
        const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
        if (const bool on = isCapital != isShifted; on != m_capsLock) {
            m_capsLock = on;
            Q_EMIT capsLockChanged(on);
        }
    }
    QLineEdit::keyPressEvent(event);
}

NewPassphraseFields::NewPassphraseFields(QWidget* parent)
    : QWidget(parent)
    , m_first(new PassphraseEdit)
    , m_second(new PassphraseEdit)
    , m_hint(new ToneLabel) {
    m_first->setObjectName(u"newPassphrase"_s);
    m_second->setObjectName(u"newPassphraseAgain"_s);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"passphraseHint"_s);
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(tr("New &passphrase"), m_first);
    form->addRow(tr("The same &again"), m_second);
    form->addRow(m_hint);
    for (PassphraseEdit* field : {m_first, m_second}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            refresh();
            Q_EMIT changed();
        });
        connect(field, &PassphraseEdit::capsLockChanged, this, &NewPassphraseFields::refresh);
    }
    refresh();
}

bool NewPassphraseFields::isAcceptable() const {
    return !problemOf(m_first->text()) && m_first->text() == m_second->text();
}

void NewPassphraseFields::propose(const QString& passphrase) {
    for (PassphraseEdit* field : {m_first, m_second}) {
        for (QAction* look : field->actions()) {
            if (look->isCheckable())
                look->setChecked(true);
        }
        field->setText(passphrase);
    }
}

void NewPassphraseFields::clear() {
    m_first->clear();
    m_second->clear();
}

void NewPassphraseFields::refresh() {
    const QString text = m_first->text();
    const auto problem = problemOf(text);
    QString sentence;
    Tone tone = Tone::Muted;
    if (m_first->hasCapsLock() || m_second->hasCapsLock()) {
        sentence = tr("Caps Lock seems to be on.");
        tone = Tone::Warning;
    } else if (text.isEmpty()) {
        sentence = tr("At least %1 characters. Four or five words that have nothing to do with each other are easy to "
                      "keep in mind.")
                       .arg(shortestPassphrase);
    } else if (problem == PassphraseProblem::TooShort) {
        sentence = tr("A little longer, please: at least %1 characters.").arg(shortestPassphrase);
        tone = Tone::Warning;
    } else if (problem == PassphraseProblem::Obvious) {
        sentence = tr("This is among the first that others would try. Please choose something else.");
        tone = Tone::Warning;
    } else if (!m_second->text().isEmpty() && m_second->text() != text) {
        sentence = tr("The two passphrases are not the same.");
        tone = Tone::Danger;
    } else {
        switch (strengthOf(text)) {
        case PassphraseStrength::Weak:
            sentence = tr("This will do; a word more would be better.");
            break;
        case PassphraseStrength::Fair:
            sentence = tr("Good.");
            tone = Tone::Positive;
            break;
        case PassphraseStrength::Strong:
            sentence = tr("Very good.");
            tone = Tone::Positive;
            break;
        }
    }
    m_hint->setText(sentence);
    m_hint->setTone(tone);
}

} // namespace entraide
