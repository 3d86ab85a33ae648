// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/workflow_fixture.h"
#include "privacy/review_desk.h"

namespace entraide {

/// A desk with people of whom everything is known to the day.
class RetentionTest : public WorkflowTest {
protected:
    static inline const QDate longAgo{2023, 5, 10};

    /// Agreed that data are kept on \a day, and nothing else.
    PersonId agreed(const QString& given, QDate day) {
        Person p;
        p.givenName = given;
        p.familyName = QStringLiteral("Zeldenrust");
        p.language = Language::French;
        p.consents = {{Consent::DataKeeping, {}, day, {}, ConsentMeans::Form}};
        return put(p);
    }
    VolunteerId helperOf(const PersonId& person, QDate registered = {}) {
        Volunteer v;
        v.person = person;
        v.state = VolunteerState::Active;
        v.registered = registered;
        return put(v);
    }
    std::optional<ReviewReason> reasonOf(const PersonId& person, QDate day = wednesday) {
        const auto review = reviewOf(*desk, person, day);
        return review ? review->reason : std::nullopt;
    }
    std::optional<ReviewReason> listedAs(const PersonId& person, QDate day = wednesday) {
        const ReviewList list = reviewList(*desk, day);
        for (const ReviewEntry& entry : list.entries) {
            if (entry.person == person)
                return entry.reason;
        }
        return std::nullopt;
    }
    ReviewDecision now(std::optional<qint64> typed = {}) const { return {QStringLiteral("Nadia"), wednesday, typed}; }
    /// What is open of \a person, in the list and by itself alike.
    QList<StillOpen> openOf(const PersonId& person) {
        const QList<StillOpen> open = pastOf(*desk, person, wednesday).open;
        EXPECT_EQ(PeoplesPast(*desk, wednesday).of(person).open, open) << "read apart and together are the same";
        return open;
    }
    QDate lastOf(const PersonId& person) {
        const QDate last = pastOf(*desk, person, wednesday).last;
        EXPECT_EQ(PeoplesPast(*desk, wednesday).of(person).last, last);
        return last;
    }
    static bool isDone(const ReviewOutcome& outcome) { return std::holds_alternative<ChangeSet>(outcome); }
    static ReviewRefusalCode codeOf(const ReviewOutcome& outcome) {
        const auto* refusal = std::get_if<ReviewRefusal>(&outcome);
        EXPECT_TRUE(refusal);
        return refusal ? refusal->code : ReviewRefusalCode::NotHere;
    }
};

} // namespace entraide
