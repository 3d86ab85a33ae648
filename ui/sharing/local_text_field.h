// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QPlainTextEdit;

namespace entraide {

/// One text in French, Dutch and English, below each other; each may be left open.
class LocalTextField : public QWidget {
    Q_OBJECT

public:
    /// \a name: what a screen reader says of each field, with its language. \a lines: 1, or room for more.
    LocalTextField(const QString& name, int lines, QWidget* parent = nullptr);

    void setText(const LocalText& text);
    LocalText text() const;

private:
    QString at(std::size_t language) const;

    std::array<QLineEdit*, 3> m_short{};
    std::array<QPlainTextEdit*, 3> m_long{};
    LocalText m_kept; ///< German stays as it is
};

} // namespace entraide
