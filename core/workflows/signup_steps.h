// SPDX-License-Identifier: GPL-3.0-or-later
// What PostingDesk does with sign-ups, step by step within one transaction; for the files of this folder alone.
#pragma once

#include "storage/desk.h"
#include "workflows/posting_desk.h"

#include <map>

namespace entraide {

/// Counts each posting's places once and keeps the counts in step, so that five hundred sign-ups are confirmed with one
/// reading. A step that is refused has written nothing.
class SignupSteps {
public:
    SignupSteps(Desk::Writer& writer, const Today& today);

    using Step = std::optional<Refusal>; ///< none: done
    Step confirm(const SignupId& id, const QString& reason, SignupDone& done);
    Step reserve(const SignupId& id, SignupDone& done);
    enum class Who { Volunteer, Desk };
    Step withdraw(const SignupId& id, const QString& reason, Who who, SignupDone& done);
    Step attend(const SignupId& id, SignupState state, int minutes, SignupDone& done);
    Step moveInQueue(const SignupId& id, int place, const QString& reason, SignupDone& done);

    /// After the last step: lets the postings be full or published.
    void finish();
    PostingState stateOf(const PostingId& posting) const;

private:
    using RoleKey = std::pair<QString, QString>; ///< shift and role
    struct Book {
        Posting posting;
        QList<RoleCount> places;
        std::map<RoleKey, QList<SignupInQueue>> queues; ///< those that were asked for
    };
    struct Found {
        Signup signup;
        Book* book = nullptr;
        RoleCount* places = nullptr; ///< null: no such role or shift, or the shift is cancelled
        const Shift* shift = nullptr;
    };
    Step find(const SignupId& id, std::optional<SignupState> to, Found& found, SignupDone& done);
    Book* bookOf(const PostingId& posting);
    QList<SignupInQueue>& queueOf(const Found& found);
    void leaveQueue(Found& found);
    void save(Found& found, SignupState to, SignupDone& done);
    Step checkCommitments(const Found& found, bool override, SignupDone& done);

    Desk::Writer& m_writer;
    Desk& m_desk;
    Today m_today;
    int m_mostSignups; ///< of one person; 0: no limit
    std::map<QString, Book> m_books;
};

/// How many places one person has to come, and which open wishes lie at the same time.
struct OtherSignups {
    int confirmed = 0;
    int open = 0;                ///< the confirmed ones included
    QList<SignupId> overlapping; ///< applied or in reserve
};
OtherSignups otherSignups(const Desk& desk, const Signup& signup, const Shift* shift, QDate today);

/// Where whoever helps there goes; nowhere when it is done from home.
GeoPoint placeOf(const Desk& desk, const Posting& posting);

/// The posting is full, or published again, as its places say.
PostingState followPlaces(Desk::Writer& writer, Posting posting, const QList<RoleCount>& places, QDate today);

} // namespace entraide
