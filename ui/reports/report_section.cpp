// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_section.h"

#include "domain/error.h"
#include "ui/words/error_words.h"

#include <algorithm>

namespace entraide {

namespace {

constexpr qint64 settleMilliseconds = 800; // several changes are one reading
constexpr qint64 leastPause = 2'000;       // between two readings
constexpr qint64 mostPause = 60'000;
constexpr qint64 pauseFactor = 10; // a long reading is not taken up again at once

} // namespace

ReportSection::ReportSection(PageContext& context, QWidget& page)
    : PageSection(context, page) {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_job)
            start();
    });
    connect(&desk(), &Desk::changed, this, [this](const ChangeSet& set) {
        if (set.changes.isEmpty())
            return;
        m_behind = true;
        if (isVisible() && !m_job)
            startSoon();
    });
}

void ReportSection::readAgain() {
    if (m_job) {
        m_dropped = true;
        m_job->cancel(); // the next begins when this one has ended
    } else {
        start();
    }
}

void ReportSection::start() {
    m_soon.stop();
    m_behind = false;
    m_dropped = false;
    m_since.start();
    m_job = begin();
    if (!m_job)
        return;
    connect(m_job, &Job::finished, this, &ReportSection::ended);
    Q_EMIT started(m_job);
}

/// The clock is not put back by a change that follows: a busy desk is read too.
void ReportSection::startSoon() {
    if (m_soon.isActive())
        return;
    const qint64 pause = std::clamp(pauseFactor * m_took, leastPause, mostPause);
    const qint64 left = m_since.isValid() ? pause - m_since.elapsed() : 0;
    m_soon.start(static_cast<int>(std::max(settleMilliseconds, left)));
}

void ReportSection::ended(Job::State state) {
    m_job = nullptr;
    m_took = m_since.restart();
    if (m_dropped) {
        m_behind = true;
        if (isVisible())
            start();
    } else if (state != Job::State::Done) {
        m_behind = true; // it is read when they ask, or come back
    } else if (m_behind && isVisible()) {
        startSoon();
    }
}

void ReportSection::showEvent(QShowEvent* event) {
    PageSection::showEvent(event);
    if (m_behind && !m_job)
        start();
}

void ReportSection::rethrowCancel(const std::exception_ptr& fault) {
    try {
        std::rethrow_exception(fault);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw JobCancelled();
    } catch (...) { // goes on as it is
    }
}

void ReportSection::fail(const std::exception_ptr& fault) {
    Q_EMIT said(sentenceFor(errorOf(fault, desk().info().file)), Tone::Danger);
}

} // namespace entraide
