// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/letters.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// A label or a button whose words have a letter.
struct Lettered {
    QLabel* label = nullptr;
    QAbstractButton* button = nullptr;

    QString text() const { return label ? label->text() : button->text(); }
    void setText(const QString& text) const { label ? label->setText(text) : button->setText(text); }
    QKeySequence letter() const { return QKeySequence::mnemonic(text()); }
};

QList<Lettered> letteredIn(const QWidget& window) {
    QList<Lettered> all;
    for (QWidget* part : window.findChildren<QWidget*>()) {
        if (part->window() != &window || !part->isVisible())
            continue;
        auto* label = qobject_cast<QLabel*>(part);
        if (label && (!label->buddy() || !label->buddy()->isVisible()))
            continue;
        const Lettered one{label, qobject_cast<QAbstractButton*>(part)};
        if ((one.label || one.button) && !one.letter().isEmpty())
            all.append(one);
    }
    return all;
}

QSet<QKeySequence> lettersOfMenus(const QWidget& window) {
    QSet<QKeySequence> taken;
    if (const auto* main = qobject_cast<const QMainWindow*>(&window); main && main->menuWidget()) {
        for (const QAction* menu : main->menuWidget()->actions()) {
            if (menu->isVisible())
                taken.insert(QKeySequence::mnemonic(menu->text()));
        }
    }
    for (const QAction* action : window.actions())
        taken.unite(QSet<QKeySequence>(action->shortcuts().cbegin(), action->shortcuts().cend()));
    return taken;
}

/// Without its letter; a doubled "&" stays, since it is a sign.
QString withoutLetter(const QString& text) {
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            plain.append(text[i]);
        } else if (i + 1 < text.size() && text[i + 1] == u'&') {
            plain.append(u"&&"_s);
            ++i;
        }
    }
    return plain;
}

/// With the first letter of its words that is free, the beginnings of words before the rest; without one when all are
/// taken.
QString withFreeLetter(const QString& text, const QSet<QKeySequence>& taken) {
    const QString plain = withoutLetter(text);
    for (const bool atStart : {true, false}) {
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const QChar letter = plain[i];
            const bool starts = i == 0 || plain[i - 1].isSpace();
            // Letters with accents are not on every keyboard.
            if (starts != atStart || letter.unicode() >= 0x80 || !letter.isLetter())
                continue;
            QString lettered = plain;
            lettered.insert(i, u'&');
            if (!taken.contains(QKeySequence::mnemonic(lettered)))
                return lettered;
        }
    }
    return plain;
}

} // namespace

Letters::Letters(QObject* parent)
    : QObject(parent) {
    qApp->installEventFilter(this);
}

void Letters::settle(const QList<QAction*>& entries) {
    QSet<QKeySequence> taken;
    QList<QAction*> without;
    for (QAction* entry : entries) {
        const QKeySequence letter = QKeySequence::mnemonic(entry->text());
        if (letter.isEmpty() || !entry->isVisible())
            continue;
        if (taken.contains(letter))
            without.append(entry);
        else
            taken.insert(letter);
    }
    for (QAction* entry : std::as_const(without)) {
        entry->setText(withFreeLetter(entry->text(), taken));
        taken.insert(QKeySequence::mnemonic(entry->text()));
    }
}

void Letters::settle(QWidget& window) {
    if (const auto* main = qobject_cast<const QMainWindow*>(&window); main && main->menuWidget())
        settle(main->menuWidget()->actions());
    QSet<QKeySequence> taken = lettersOfMenus(window);
    QList<Lettered> without;
    for (const Lettered& one : letteredIn(window)) {
        if (taken.contains(one.letter()))
            without.append(one);
        else
            taken.insert(one.letter());
    }
    for (const Lettered& one : std::as_const(without)) {
        one.setText(withFreeLetter(one.text(), taken));
        taken.insert(one.letter());
    }
}

bool Letters::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show) {
        auto* shown = qobject_cast<QWidget*>(watched);
        QWidget* window = shown ? shown->window() : nullptr;
        if (const auto* menu = qobject_cast<const QMenu*>(window)) {
            settle(menu->actions());
        } else if (window && !m_windows.contains(window)) {
            if (m_windows.isEmpty())
                QMetaObject::invokeMethod(this, &Letters::settleLater, Qt::QueuedConnection);
            m_windows.append(window);
        }
    }
    return QObject::eventFilter(watched, event);
}

/// Once all that is shown together is there.
void Letters::settleLater() {
    for (const QPointer<QWidget>& window : std::exchange(m_windows, {})) {
        if (window && window->isVisible())
            settle(*window);
    }
}

} // namespace entraide
