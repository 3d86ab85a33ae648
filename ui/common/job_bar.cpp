// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/job_bar.h"

#include "ui/common/button.h"
#include "ui/common/job.h"
#include "ui/common/metrics.h"
#include "ui/common/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace entraide {

JobBar::JobBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_numbers(new QLabel(this))
    , m_cancel(makeButton(tr("Cancel"), {}, this))
    , m_busyTimer(new QTimer(this))
    , m_numbersTimer(new QTimer(this)) {
    setAccessibleName(tr("Work in progress"));
    m_title->setTextFormat(Qt::PlainText);
    m_numbers->setTextFormat(Qt::PlainText);
    m_numbers->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    makeInRow(*m_cancel);
    m_busyTimer->setSingleShot(true);
    m_numbersTimer->setSingleShot(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addWidget(m_numbers);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    setMinimumHeight(messageBarHeight(fontMetrics()));
    connect(m_busyTimer, &QTimer::timeout, this, &JobBar::showBusy);
    connect(m_numbersTimer, &QTimer::timeout, this, &JobBar::showNumbers);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_shown) {
            m_shown->cancel();
            m_cancel->setEnabled(false);
            m_numbers->setText(m_stopping.isEmpty() ? tr("Stopping; nothing is changed.") : m_stopping);
        }
    });
    setDelays(500ms, 2s);
    hide();
}

void JobBar::setDelays(std::chrono::milliseconds busy, std::chrono::milliseconds numbers) {
    m_busyTimer->setInterval(busy);
    m_numbersTimer->setInterval(numbers);
}

bool JobBar::showsNumbers() const {
    return !isHidden() && !m_numbers->isHidden();
}

void JobBar::serveWindow() {
    setObjectName(u"windowJobs"_s);
}

JobBar* JobBar::ofWindow(const QObject& part) {
    for (const QObject* around = &part; around; around = around->parent()) {
        const auto* widget = qobject_cast<const QWidget*>(around);
        if (widget && widget->isWindow()) {
            return widget->findChild<JobBar*>(u"windowJobs"_s);
        }
    }
    return nullptr;
}

void JobBar::watch(Job& job) {
    job.setShown();
    m_jobs.append(&job);
    connect(&job, &Job::finished, this, [this, watched = QPointer<Job>(&job)] {
        m_jobs.removeAll(watched);
        if (m_shown == watched) {
            m_shown = nullptr;
            showNext();
        }
    });
    connect(&job, &QObject::destroyed, this, [this] {
        m_jobs.removeAll(QPointer<Job>());
        if (!m_shown) {
            showNext();
        }
    });
    if (!m_shown) {
        showNext();
    }
}

void JobBar::showNext() {
    m_busyTimer->stop();
    m_numbersTimer->stop();
    hide();
    if (m_jobs.isEmpty()) {
        return;
    }
    m_shown = m_jobs.first();
    m_title->setText(m_shown->title());
    m_progress->setRange(0, 0);
    m_numbers->hide();
    m_cancel->hide();
    connect(m_shown, &Job::progressed, this, [this, job = m_shown](qint64 done, qint64 total) {
        if (job == m_shown) {
            follow(done, total);
        }
    });
    m_busyTimer->start();
    m_numbersTimer->start();
}

void JobBar::showBusy() {
    if (m_shown) {
        setAccessibleDescription(m_shown->title());
        show();
    }
}

void JobBar::showNumbers() {
    if (!m_shown) {
        return;
    }
    m_numbers->show();
    m_cancel->setEnabled(!m_shown->isCancelRequested());
    m_cancel->setVisible(m_shown->isCancellable());
    follow(m_shown->done(), m_shown->total());
    show();
}

void JobBar::follow(qint64 done, qint64 total) {
    if (m_shown && m_shown->isCancelRequested()) {
        return;
    }
    const QLocale numbers = locale();
    if (total > 0) {
        m_progress->setRange(0, 1000); // a range of int; totals may be larger
        m_progress->setValue(static_cast<int>(std::min(done, total) * 1000 / total));
        m_numbers->setText(
            tr("%1 of %2", "done of all, beside a progress bar").arg(numbers.toString(done), numbers.toString(total)));
    } else {
        m_numbers->setText(done > 0 ? numbers.toString(done) : QString());
    }
}

void JobBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tones t = tones(palette());
    painter.fillRect(rect(), t.accentGround);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.hairline);
}

} // namespace entraide
