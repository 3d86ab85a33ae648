// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "ui/common/tones.h"
#include "workflows/clock.h"

#include <QString>
#include <QWidget>

#include <exception>
#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace entraide {

struct AreaFields;
struct AreaImport;
class Command;
class Desk;
class Job;
class JobBar;
class ToneLabel;

/// Which areas the desk works with and since when, and how others come in: a file is read on a thread of its own, what it
/// holds is shown, and it is used only then. GUI thread.
class AreasPanel : public QWidget {
    Q_OBJECT

public:
    /// \a jobs: the page's, which shows what is read and taken over.
    AreasPanel(Desk& desk, std::function<Today()> today, JobBar& jobs, QWidget* parent = nullptr);
    ~AreasPanel() override;

    /// Asks for a file; disabled where the role does not allow it.
    Command& importCommand() const { return *m_import; }
    /// Reads a file as if it had been chosen.
    void read(const QString& file);

Q_SIGNALS:
    /// As those of Page.
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);

private:
    QWidget* makePreview();
    void chooseFile();
    void readWith(const AreaFields& fields);
    void showRead(AreaImport read);
    void fill(QComboBox& box, const QString& first, const QString& chosen) const;
    void take();
    void drop();
    void forget();
    void fail(const std::exception_ptr& fault);
    void begin(Job& job);
    void refresh();

    Desk& m_desk;
    std::function<Today()> m_today;
    JobBar& m_jobs;
    Command* m_import;
    QLabel* m_inUse;
    ToneLabel* m_leftOut;
    QPushButton* m_drop;
    ToneLabel* m_problem;
    QLabel* m_found;
    QLabel* m_notes;
    QComboBox* m_code;
    QComboBox* m_name;
    QLineEdit* m_credit;
    QPushButton* m_take;
    QWidget* m_preview;
    Job* m_job = nullptr;
    QString m_file;
    std::unique_ptr<AreaImport> m_read;
};

} // namespace entraide
