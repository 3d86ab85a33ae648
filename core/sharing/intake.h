// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "sharing/board_reading.h"
#include "workflows/enrolment.h"
#include "workflows/outcome.h"

namespace entraide {

/// What a submission would become in the team's records, to be looked at first.
struct SubmissionDraft {
    Submission content;
    Person person;
    PostingId posting; ///< of a sign-up; empty when it is not published any more
    QList<TwinSuspicion> suspicions;
};

/// How a submission is taken in.
struct TakeIn {
    PersonId samePerson; ///< who the coordinator says it is; empty: somebody new
    bool givePlace =
        false; ///< of a sign-up: confirmed at once, or in reserve where no place is left; else to be dealt with
    bool asDraft = false; ///< of a request: to be completed first
};

/// Takes what the public sent to the noticeboard into the team's records, after somebody has looked at it, and off the
/// board. Each act is one transaction.
class Intake {
public:
    Intake(Desk& desk, QString by)
        : m_desk(desk)
        , m_by(std::move(by)) {}

    Outcome<SubmissionDraft> look(const QString& submission, const Today& today) const;
    /// `record` is the sign-up or the request.
    Outcome<Enrolled> take(const QString& submission, const TakeIn& how, const Today& today);
    /// Takes everything off the board that makes no sense.
    ChangeSet clearNonsense(const Today& today);

private:
    Desk& m_desk;
    QString m_by;
};

} // namespace entraide
