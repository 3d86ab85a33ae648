// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/button.h"

#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"

#include <QAction>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace entraide {

namespace {

// In a menu "&" names the key; beside other buttons the same letters would clash.
QString withoutMnemonic(QString text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&') {
            text.remove(i, 1); // "&&" leaves one behind, which the step over it keeps
        }
    }
    return text;
}

} // namespace

void makePrimary(QPushButton& button, bool primary) {
    button.setProperty("primary", primary);
    QFont font = button.font();
    font.setBold(primary);
    button.setFont(font);
    button.update();
}

void makeInRow(QWidget& widget) {
    widget.setProperty("inRow", true);
    widget.setFont(secondaryFont(widget.font()));
    widget.updateGeometry();
}

QPushButton* makeButton(const QString& text, const QString& iconName, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
    }
    return button;
}

QToolButton* makeIconButton(const QString& iconName, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

ActionButton::ActionButton(QAction& action, QWidget* parent)
    : QPushButton(parent)
    , m_action(&action) {
    setAutoDefault(false);
    connect(&action, &QAction::changed, this, &ActionButton::follow);
    connect(&action, &QAction::visibleChanged, this, [this] { setVisible(m_action && m_action->isVisible()); });
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_action) {
            m_action->trigger();
        }
    });
    if (!action.isVisible()) {
        hide();
    }
    follow();
}

void ActionButton::setShortText(const QString& text) {
    m_shortText = text;
    follow();
}

void ActionButton::setWordless(bool wordless) {
    m_wordless = wordless;
    setFlat(wordless);
    follow();
}

void ActionButton::follow() {
    if (!m_action) {
        setEnabled(false);
        return;
    }
    const QString words = withoutMnemonic(m_action->text());
    const QString shown = m_shortText.isEmpty() ? words : m_shortText;
    setText(m_wordless ? QString() : shown);
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    setStatusTip(m_action->statusTip());
    setAccessibleName(shown);
    setAccessibleDescription(m_action->statusTip());
    const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
    const QString hint = m_action->statusTip().isEmpty() ? words : m_action->statusTip();
    setToolTip(key.isEmpty() ? hint : u"%1 (%2)"_s.arg(hint, key));
}

} // namespace entraide
