// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peer.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace entraide {

class ExchangeOffice;
class IconText;

/// A program that may call this desk: its name, what it may do and see, and its token, which is shown once.
class ProgramForm : public QWidget {
    Q_OBJECT

public:
    explicit ProgramForm(ExchangeOffice& office, QWidget* parent = nullptr);
    void begin(const exchange::Peer& program = {});

Q_SIGNALS:
    void leaveRequested();
    /// Saved; the program with this id is to be shown.
    void saved(const QString& id);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    exchange::Peer written() const;
    void save();
    void makeToken();
    void showToken(const QByteArray& token);

    ExchangeOffice& m_office;
    exchange::Peer m_program;
    QLabel* m_title;
    QLineEdit* m_name;
    QComboBox* m_role;
    QComboBox* m_database;
    QWidget* m_tokenRow;
    QLineEdit* m_token;
    IconText* m_note;
    QPushButton* m_newToken;
    QPushButton* m_save;
    QPushButton* m_leave;
};

} // namespace entraide
