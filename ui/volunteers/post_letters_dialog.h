// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QComboBox;
class QDateEdit;

namespace entraide {

struct LetterRun;

/// Which letter many volunteers get, of which days, and where the envelopes have their window. Opens over its parent
/// and comes back at once; nothing happens when it is left.
class PostLettersDialog : public QDialog {
    Q_OBJECT

public:
    enum class To { Printer, Pdf };

    /// For \a count people; the days are those of \a today's year.
    PostLettersDialog(qsizetype count, QDate today, QWidget* parent);

    /// Without the people.
    LetterRun run() const;

Q_SIGNALS:
    void chosen(entraide::PostLettersDialog::To to);

private:
    void choose(To to);

    QComboBox* m_letter;
    QComboBox* m_window;
    QDateEdit* m_first;
    QDateEdit* m_last;
};

} // namespace entraide
