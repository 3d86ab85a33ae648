// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/workflow_fixture.h"
#include "workflows/posting_desk.h"

namespace entraide {

/// A published posting with one role in two shifts, on Friday and Saturday.
class PostingTest : public WorkflowTest {
protected:
    static inline const QDate friday = wednesday.addDays(2);

    PostingId posting(int places, TimeRange hours = {600, 690}) {
        Organisation host;
        host.name = QStringLiteral("Résidence Les Tilleuls");
        Posting p;
        p.id = PostingId::create();
        p.organisation = put(host);
        p.title.fr = QStringLiteral("Lettres aux résidents");
        p.contactName = QStringLiteral("Sophie");
        p.roles = {{QStringLiteral("fr"), {QStringLiteral("Écriture"), {}, {}, {}}, places, {}}};
        p.shifts = {{QStringLiteral("s1"), friday, hours, {}, {}},
                    {QStringLiteral("s2"), friday.addDays(1), hours, {}, {}}};
        EXPECT_TRUE(postings.save(p, today));
        EXPECT_TRUE(postings.publish(p.id, today));
        return p.id;
    }
    SignupId signUp(const PostingId& id, const VolunteerId& who, const QString& shift = QStringLiteral("s1")) {
        // A second apart, so that who came first is no matter of chance.
        const auto done = postings.apply(id, QStringLiteral("fr"), shift, who, {}, at(m_second++));
        EXPECT_TRUE(done);
        return done ? done->signup : SignupId();
    }
    SignupId signUp(const PostingId& id, const QString& name, const QString& shift = QStringLiteral("s1")) {
        return signUp(id, volunteer(name), shift);
    }
    QList<SignupId> signUpMany(const PostingId& id, int count) {
        QList<SignupId> ids;
        for (int i = 0; i < count; ++i)
            ids.append(signUp(id, QStringLiteral("N%1").arg(i)));
        return ids;
    }
    Today at(int second) const { return Today::at(today.now.addSecs(second)); }
    SignupState stateOf(const SignupId& id) { return get(id).state; }

    PostingDesk postings{*desk};

private:
    int m_second = 0;
};

} // namespace entraide
