// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

#include <chrono>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace entraide {

class Job;

/// Shows a job above a page: nothing for half a second, then that it is busy, after two seconds numbers and Cancel.
/// Several jobs are shown one after the other, the oldest first.
class JobBar : public QWidget {
    Q_OBJECT

public:
    explicit JobBar(QWidget* parent = nullptr);

    void watch(Job& job);

    /// From now on the bar of its window: it shows the jobs below that window that nobody else shows.
    void serveWindow();
    /// That of the window in which \a part stands; null where it has none.
    [[nodiscard]] static JobBar* ofWindow(const QObject& part);

    /// When the bar appears and when the numbers do. For tests and for who is in a hurry.
    void setDelays(std::chrono::milliseconds busy, std::chrono::milliseconds numbers);

    /// What is said after Cancel; "nothing is changed" where nothing else is set.
    void setStoppingText(const QString& text) { m_stopping = text; }

    [[nodiscard]] bool showsNumbers() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showNext();
    void showBusy();
    void showNumbers();
    void follow(qint64 done, qint64 total);

    QLabel* m_title;
    QProgressBar* m_progress;
    QLabel* m_numbers;
    QPushButton* m_cancel;
    QTimer* m_busyTimer;
    QTimer* m_numbersTimer;
    QString m_stopping;
    QList<QPointer<Job>> m_jobs;
    QPointer<Job> m_shown;
};

} // namespace entraide
