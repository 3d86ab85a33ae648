// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/long_steps.h"

#include "domain/error.h"
#include "ui/words/error_words.h"

namespace entraide {

bool LongSteps::saysBusy() {
    if (m_job)
        Q_EMIT said(tr("The last step is still under way."), Tone::Warning);
    return m_job != nullptr;
}

void LongSteps::runHere(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void LongSteps::follow(Job* job) {
    m_job = job;
    job->setWriting(true);
    connect(job, &Job::finished, this, [this, job](Job::State state) {
        if (m_job == job)
            m_job = nullptr;
        if (state == Job::State::Cancelled)
            Q_EMIT said(tr("Stopped. Nothing was changed."), Tone::Normal);
    });
    Q_EMIT started(job);
}

void LongSteps::fail(const std::exception_ptr& fault) {
    m_job = nullptr;
    Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger);
}

} // namespace entraide
