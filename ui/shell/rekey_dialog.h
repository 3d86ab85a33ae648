// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QProgressBar;

namespace entraide {

/// Gives a closed desk's file another key, as a job, and closes itself when that has ended. It cannot be left before.
class RekeyDialog : public QDialog {
    Q_OBJECT

public:
    /// \a keep: the slots that get the new key.
    RekeyDialog(const Desk::Handle& handle, const QStringList& keep, QWidget* parent = nullptr);

    /// Empty when it failed.
    const QByteArray& newKey() const { return m_newKey; }
    /// In words; empty when it went well.
    const QString& fault() const { return m_fault; }
    void reject() override {}

private:
    QProgressBar* m_progress;
    QByteArray m_newKey;
    QString m_fault;
};

} // namespace entraide
