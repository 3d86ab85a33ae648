// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QWidget>

namespace entraide {

class ToneLabel;

/// A passphrase, hidden unless one looks at it. Guesses from what is typed whether Caps Lock is on: a capital without
/// Shift.
class PassphraseEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget* parent = nullptr);

    bool hasCapsLock() const { return m_capsLock; }
    QByteArray secret() const { return text().toUtf8(); }

Q_SIGNALS:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_capsLock = false;
};

/// A new passphrase, typed twice, with what keeps it from being one and how good it is.
class NewPassphraseFields : public QWidget {
    Q_OBJECT

public:
    explicit NewPassphraseFields(QWidget* parent = nullptr);

    /// Good enough, and twice the same.
    bool isAcceptable() const;
    QByteArray secret() const { return m_first->secret(); }
    /// Shows \a passphrase, to be noted down: in both fields, readable.
    void propose(const QString& passphrase);
    void clear();
    PassphraseEdit& first() const { return *m_first; }
    PassphraseEdit& second() const { return *m_second; }

Q_SIGNALS:
    void changed();

private:
    void refresh();

    PassphraseEdit* m_first;
    PassphraseEdit* m_second;
    ToneLabel* m_hint;
};

} // namespace entraide
