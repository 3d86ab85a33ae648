// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/date_typing.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QKeyEvent>

namespace entraide {

namespace {

constexpr int dayDigits = 2;
constexpr int shortestMonth = 28; ///< a day below was never cut off

bool isPlain(const QKeyEvent& key) {
    return (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

bool isTyped(const QKeyEvent& key) {
    return isPlain(key) && !key.text().isEmpty() && key.text().at(0).isPrint();
}

} // namespace

DateTyping::DateTyping(QObject* parent)
    : QObject(parent) {
    qApp->installEventFilter(this);
}

bool DateTyping::eventFilter(QObject* watched, QEvent* event) {
    auto* field = qobject_cast<QDateTimeEdit*>(watched);
    if (!field)
        return false;
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::Wheel:
    case QEvent::MouseButtonPress:
        forget();
        break;
    case QEvent::FocusOut:
        settle(*field);
        forget();
        break;
    case QEvent::ShortcutOverride:
        // What saves the form by key reads the field before anything leaves it.
        if (!isTyped(*static_cast<QKeyEvent*>(event)))
            settle(*field);
        break;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!isTyped(*key)) {
            m_digitIn = 0;
            settle(*field);
            if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_PageUp ||
                key->key() == Qt::Key_PageDown || key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete)
                forget();
        } else if (key->text().at(0).isDigit()) {
            typed(*field, key->text().at(0));
        } else {
            const bool twice = hasGoneOn(*field);
            m_digitIn = 0;
            return twice;
        }
        break;
    }
    default:
        break;
    }
    return false;
}

void DateTyping::typed(QDateTimeEdit& field, QChar digit) {
    const int section = field.currentSection();
    if (m_field != &field) {
        m_digits.clear();
        m_digitIn = 0;
    }
    if (section == QDateTimeEdit::DaySection) {
        if (m_digitIn != section || m_digits.size() >= dayDigits)
            m_digits.clear();
        m_digits.append(digit);
    }
    m_field = &field;
    m_digitIn = section;
}

bool DateTyping::hasGoneOn(const QDateTimeEdit& field) const {
    return m_field == &field && m_digitIn != 0 && m_digitIn != field.currentSection();
}

void DateTyping::settle(QDateTimeEdit& field) {
    if (m_field != &field)
        return;
    const int day = m_digits.toInt();
    const QDate date = field.date();
    if (day > date.day() && day <= date.daysInMonth() && date.day() >= shortestMonth)
        field.setDate(QDate(date.year(), date.month(), day));
}

void DateTyping::forget() {
    m_field = nullptr;
    m_digits.clear();
    m_digitIn = 0;
}

} // namespace entraide
