// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/register_import.h"

#include <QDialog>

#include <exception>

class QLabel;
class QLineEdit;
class QPushButton;

namespace entraide {

class AddressLookup;
class Job;
class JobBar;
class MessageBar;

/// The address register of this PC: what is in it, from which file and when, and taking in another, which is a job with
/// numbers that can be stopped. Says where the file comes from, and that nothing that is looked up leaves this PC.
/// Below, the association's own server, for what the register does not know.
class RegisterDialog : public QDialog {
    Q_OBJECT

public:
    explicit RegisterDialog(AddressLookup& lookup, QWidget* parent = nullptr);
    ~RegisterDialog() override;

    /// As if it had been chosen.
    void setFile(const QString& path);
    /// Takes the chosen file in; the former register stays until all of it is there.
    void takeIn();
    bool isBusy() const { return m_job != nullptr; }

private:
    void build();
    QWidget* makeSource();
    void chooseFile();
    void taken(const RegisterImportResult& result);
    void fail(const std::exception_ptr& fault);
    void refresh();

    AddressLookup& m_lookup;
    Job* m_job = nullptr;
    MessageBar* m_messages;
    JobBar* m_jobs;
    QLabel* m_holds;
    QLineEdit* m_file;
    QPushButton* m_choose;
    QPushButton* m_take;
};

} // namespace entraide
