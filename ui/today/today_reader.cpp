// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_reader.h"

#include "domain/error.h"
#include "domain/permissions.h"
#include "privacy/retention.h"
#include "ui/words/error_words.h"
#include "workflows/review_count.h"

#include <QTimer>

namespace entraide {

TodayReader::TodayReader(const Desk& desk, std::function<Today()> today, QObject* parent)
    : QObject(parent)
    , m_handle(desk.handle())
    , m_today(std::move(today)) {}

void TodayReader::read() {
    if (m_wanted)
        return;
    m_wanted = true;
    if (!m_lines && !m_week && !m_review)
        QTimer::singleShot(0, this, &TodayReader::begin);
}

void TodayReader::readAfresh() {
    m_stale = m_lines;
    read();
}

void TodayReader::begin() {
    if (!m_wanted || m_lines || m_week || m_review)
        return;
    m_wanted = m_stale = false;
    const Today today = m_today();
    m_lines = Job::run<QList<TodayGroup>>(
        tr("Reading what needs you"),
        [handle = m_handle, today](JobControl&) { return todayGroups(*Desk::openAgain(handle), today); },
        [this, today](const QList<TodayGroup>& groups) {
            if (!m_stale)
                Q_EMIT linesRead(groups, today);
        },
        [this](const std::exception_ptr& fault) { fail(fault); }, this);
    connect(m_lines, &Job::finished, this, [this, today](Job::State state) {
        m_lines = nullptr;
        if (m_wanted)
            begin();
        else if (state == Job::State::Done)
            readWeek(today);
    });
}

void TodayReader::readWeek(const Today& today) {
    m_week = Job::run<QList<DayPlaces>>(
        tr("Counting the places of the week"),
        [handle = m_handle, today](JobControl&) {
            return weekPlaces(*Desk::openAgain(handle), IsoWeek::of(today.date));
        },
        [this, today](const QList<DayPlaces>& days) { Q_EMIT weekRead(days, today); },
        [this](const std::exception_ptr& fault) { fail(fault); }, this);
    connect(m_week, &Job::finished, this, [this, today](Job::State state) {
        m_week = nullptr;
        if (m_wanted)
            begin();
        else if (state == Job::State::Done && m_counted != today.date)
            countReview(today);
    });
}

/// What was counted before on this day, perhaps by another program, is counted. Otherwise everybody is read, and the
/// lines once more where there is something to say.
void TodayReader::countReview(const Today& today) {
    m_counted = today.date;
    m_review = Job::run<bool>(
        tr("Looking for records to review"),
        [handle = m_handle, today](JobControl& control) {
            const auto desk = Desk::openAgain(handle);
            const ReviewCount before = reviewCount(*desk);
            if (before.day == today.date || !desk->may(DeskAct::DecideRetention))
                return false;
            try {
                const ReviewList list = reviewList(*desk, today.date, control.stopToken());
                noteReviewCount(*desk, {today.date, list.waiting()});
                return list.waiting() != before.waiting;
            } catch (const Error& error) {
                if (error.code() == ErrorCode::Cancelled)
                    throw JobCancelled();
                throw;
            }
        },
        [this](bool isNew) {
            if (isNew)
                m_wanted = true;
        },
        [this](const std::exception_ptr& fault) { fail(fault); }, this);
    connect(m_review, &Job::finished, this, [this] {
        m_review = nullptr;
        begin();
    });
}

void TodayReader::fail(const std::exception_ptr& fault) {
    Q_EMIT failed(sentenceFor(errorOf(fault, m_handle.file)));
}

} // namespace entraide
