// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QDateTimeEdit;

namespace entraide {

/// Dates and times are typed as people write them, in the whole program. By itself the field of Qt goes on after two
/// digits and takes the "/" that follows as a second step, so that "20/12/2026" loses its month; and while November
/// still stands beside it, it makes a 30 of a 31 and keeps that when December is typed.
class DateTyping : public QObject {
    Q_OBJECT

public:
    explicit DateTyping(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed(QDateTimeEdit& field, QChar digit);
    /// The field went on by itself at the last digit: the separator that follows is no second step.
    bool hasGoneOn(const QDateTimeEdit& field) const;
    void settle(QDateTimeEdit& field);
    void forget();

    QPointer<QDateTimeEdit> m_field;
    QString m_digits;  ///< of the day, as typed last
    int m_digitIn = 0; ///< the part in which the last key was a digit; 0: it was none
};

} // namespace entraide
