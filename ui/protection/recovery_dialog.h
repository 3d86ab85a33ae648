// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QDate>
#include <QDialog>
#include <QString>

#include <memory>

class QLabel;
class QPushButton;

namespace entraide {

class Desk;
class Paginator;

/// Shows the code of a new recovery sheet, once, and prints it. It cannot be seen again: only another one can be made.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    RecoveryDialog(Desk& desk, const QString& code, Language language, QDate today, QWidget* parent = nullptr);

    /// Asks once where it was neither printed nor noted down.
    void reject() override;
    void writePdf(const QString& file);

private:
    void print();

    Desk& m_desk;
    std::shared_ptr<const Paginator> m_pages;
    QLabel* m_said;
    QPushButton* m_done;
    bool m_warned = false;
    bool m_onPaper = false;
};

} // namespace entraide
