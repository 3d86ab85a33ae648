// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace entraide {

class Desk;

/// A text that is for who stands at the door: folded until somebody asks for it, which is entered into the journal.
/// Takes no room where there is none. GUI thread.
class GuardedText : public QWidget {
    Q_OBJECT

public:
    /// \a label: what it is, "Note for the doorstep".
    GuardedText(Desk& desk, const QString& label, QWidget* parent = nullptr);

    /// The text of record \a id; folded again when that is another one. An empty text hides it all.
    void showText(const QString& id, const QString& text);
    bool isOpen() const { return m_open; }
    QPushButton& button() const { return *m_button; }

private:
    void toggle();
    void refresh();

    Desk& m_desk;
    QString m_id;
    QString m_textShown;
    bool m_open = false;
    QLabel* m_label;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace entraide
