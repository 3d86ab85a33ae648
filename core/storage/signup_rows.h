// SPDX-License-Identifier: GPL-3.0-or-later
// The sign-ups of one posting as counts, as a queue and in slices: hundreds of people sign up for one posting, and
// nobody reads them all to give out one place.
#pragma once

#include "domain/records.h"

#include <QList>

#include <string>
#include <vector>

namespace entraide {

class Desk;

/// How many sign-ups of one role in one shift are in one state.
struct SignupTally {
    QString shift;
    QString role;
    SignupState state = SignupState::Applied;
    int count = 0;

    friend bool operator==(const SignupTally&, const SignupTally&) = default;
};
QList<SignupTally> tallySignups(Desk& desk, const PostingId& posting);

/// Somebody who waits for a place.
struct SignupInQueue {
    SignupId id;
    VolunteerId volunteer;
    double place = 0; ///< as it is kept; only its order counts

    friend bool operator==(const SignupInQueue&, const SignupInQueue&) = default;
};
/// Who waits for that role in that shift, the first to be offered a place first.
QList<SignupInQueue> signupQueue(Desk& desk, const PostingId& posting, const QString& shift, const QString& role);
/// The indexes that these two are answered from alone; for the table of sign-ups.
std::vector<std::string> signupIndexes(const std::string& table);

/// A sign-up without its answers, and who it is.
struct SignupLine {
    Signup signup;
    QString name; ///< empty: not received yet
};

/// Reads a posting's sign-ups a slice at a time, in the order they came to this file. Those that come meanwhile come
/// last.
class SignupReading {
public:
    SignupReading(Desk& desk, PostingId posting);

    /// At most so many more.
    QList<SignupLine> next(int most);
    bool isAtEnd() const { return m_atEnd; }

private:
    Desk& m_desk;
    PostingId m_posting;
    qint64 m_after = -1;
    bool m_atEnd = false;
};

} // namespace entraide
