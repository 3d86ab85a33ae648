// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QFrame>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace entraide {

class Desk;
class RecordField;

/// The lines in which somebody who calls or stands at the counter is signed up: who, for what, when, and the posting's
/// questions. Hidden until it is begun.
class SignupEntry : public QFrame {
    Q_OBJECT

public:
    explicit SignupEntry(Desk& desk, QWidget* parent = nullptr);

    /// \a shift is chosen at first, if given.
    void begin(const Posting& posting, const QString& shift, QDate today);

Q_SIGNALS:
    void signUpRequested(const QString& role, const QString& shift, const entraide::VolunteerId& volunteer,
                         const QStringList& answers);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillRoles();
    void refresh();
    void submit();

    Posting m_posting;
    RecordField* m_who;
    QLabel* m_hint;
    QComboBox* m_role;
    QComboBox* m_shift;
    QFormLayout* m_rows;
    QList<QLineEdit*> m_answers;
    QPushButton* m_submit;
    int m_fixedRows = 0;
};

} // namespace entraide
