// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/field_delegate.h"

#include "ui/common/tone_label.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace entraide {

FieldDelegate::FieldDelegate(Ways ways, QObject* parent)
    : StateDelegate(parent)
    , m_ways(std::move(ways)) {}

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    const CellField field = m_ways.fieldOf(index);
    FieldEditor editor = m_ways.open(field, parent);
    if (!editor.widget)
        return nullptr;
    editor.widget->setAutoFillBackground(true);
    const auto before = editor.value();
    m_open.insert(editor.widget, {field, editor, before.value_or(QJsonValue()), false});
    return editor.widget;
}

/// Once: what is typed must not go when the list is read anew.
void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex&) const {
    const auto open = m_open.find(editor);
    if (open == m_open.end() || std::exchange(open->isFilled, true))
        return;
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->selectAll();
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex&) const {
    const auto open = m_open.constFind(editor);
    if (open == m_open.constEnd())
        return;
    const auto value = open->editor.value();
    if (!value || *value == open->before)
        return;
    const CellField field = open->field; // saving may close it
    if (m_ways.problem(field, *value).isEmpty())
        m_ways.save(field, *value);
}

void FieldDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const {
    m_open.remove(editor);
    if (m_problem)
        m_problem->deleteLater();
    m_problem.clear();
    StateDelegate::destroyEditor(editor, index);
}

QString FieldDelegate::shownProblem() const {
    return m_problem && !m_problem->isHidden() ? m_problem->text() : QString();
}

bool FieldDelegate::isRight(QWidget& editor) const {
    const auto open = m_open.constFind(&editor);
    if (open == m_open.constEnd())
        return true;
    const auto value = open->editor.value();
    const QString sentence = !value                   ? open->editor.hint
                             : *value == open->before ? QString()
                                                      : m_ways.problem(open->field, *value);
    showProblem(editor, sentence);
    return sentence.isEmpty() && value;
}

void FieldDelegate::showProblem(QWidget& editor, const QString& sentence) const {
    editor.setAccessibleDescription(sentence);
    if (sentence.isEmpty()) {
        if (m_problem)
            m_problem->hide();
        return;
    }
    QWidget* viewport = editor.parentWidget();
    if (!m_problem) {
        m_problem = new ToneLabel({}, Tone::Danger, viewport);
        m_problem->setFrameShape(QFrame::Box);
        m_problem->setAutoFillBackground(true);
        m_problem->setBackgroundRole(QPalette::Base);
        m_problem->setMargin(4);
        m_problem->setWordWrap(true);
    }
    constexpr int widest = 360;
    m_problem->setText(sentence);
    m_problem->setFixedWidth(std::min(widest, viewport->width()));
    m_problem->adjustSize();
    const int left = std::clamp(editor.x(), 0, std::max(0, viewport->width() - m_problem->width()));
    const int below = editor.geometry().bottom() + 1;
    const bool fits = below + m_problem->height() <= viewport->height();
    m_problem->move(left, fits ? below : std::max(0, editor.y() - m_problem->height()));
    m_problem->show();
    m_problem->raise();
    QAccessibleEvent event(&editor, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool FieldDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* editor = qobject_cast<QWidget*>(watched);
    if (!editor || !m_open.contains(editor))
        return StateDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // A letter is looked for in the list of a combo box; it is none of the page's commands.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->text().isEmpty() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool ends = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (ends && !isRight(*editor))
            return true;
    } else if (event->type() == QEvent::FocusOut && !QApplication::activePopupWidget()) {
        if (!isRight(*editor))
            return false; // it stays open with what was typed
    }
    return StateDelegate::eventFilter(watched, event);
}

} // namespace entraide
