// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pairing.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace entraide {

class IconText;

/// The six words of a pairing, large, and the question whether the other desk shows the same.
class PairingComparison : public QWidget {
    Q_OBJECT

public:
    explicit PairingComparison(QWidget* parent = nullptr);
    /// \a isCaller: this desk joins the other's team, where it is one.
    void ask(const QString& words, const QString& otherName, exchange::PairingAs as, bool isCaller);

Q_SIGNALS:
    void same();
    void different();

private:
    void setWords(const QStringList& words);

    QLabel* m_question;
    QWidget* m_frame;
    QGridLayout* m_grid;
    IconText* m_meaning;
    IconText* m_state;
    QPushButton* m_same;
    QPushButton* m_different;
};

} // namespace entraide
