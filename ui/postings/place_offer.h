// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postings/signup_lines.h"

#include <QWidget>

class QPushButton;

namespace entraide {

class Desk;
class ToneLabel;

/// A place is free and somebody waits for it: who is first, with the button that gives it. Hidden when there is none.
class PlaceOffer : public QWidget {
    Q_OBJECT

public:
    explicit PlaceOffer(QWidget* parent = nullptr);

    void showFirst(const Desk& desk, const Posting& posting, const SignupLines& lines, QDate today);
    /// Who is first; empty: nobody.
    const SignupId& first() const { return m_first; }

Q_SIGNALS:
    void confirmRequested();

private:
    ToneLabel* m_text;
    QPushButton* m_button;
    SignupId m_first;
};

} // namespace entraide
