// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QScrollArea>

class QVBoxLayout;

namespace entraide {

class IconText;

/// What a posting says in each language, its questions, and who is told on confirmation.
class TextsView : public QScrollArea {
    Q_OBJECT

public:
    explicit TextsView(QWidget* parent = nullptr);

    /// \a told: how many volunteers were told the contact.
    void showPosting(const Posting& posting, const QString& where, int told);

private:
    QVBoxLayout* m_rows;
    IconText* m_contact;
};

} // namespace entraide
