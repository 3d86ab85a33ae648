// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/signup_detail.h"

#include "ui/postings/posting_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SignupDetail)
};

} // namespace

QString signupDetail(const Posting& posting, const Signup& signup) {
    QStringList detail{Texts::tr("%1, %2.", "role, shift")
                           .arg(roleText(posting, signup.role), shiftText(posting, signup.shift))};
    if (signup.contactRevealedAt.isValid())
        detail.append(Texts::tr("Contact told on %1.").arg(dateTimeText(signup.contactRevealedAt)));
    else if (signup.state == SignupState::Applied || signup.state == SignupState::Reserve)
        detail.append(Texts::tr("The contact is not told before the confirmation."));
    if (signup.state != SignupState::Applied)
        detail.append(signup.toldAt.isValid() ? Texts::tr("Told on %1.").arg(dateTimeText(signup.toldAt))
                                              : Texts::tr("Not told yet."));
    QStringList lines{detail.join(u' ')};
    if (!signup.reason.isEmpty())
        lines.append(Texts::tr("Reason: %1").arg(signup.reason));
    return (lines + answersOf(posting, signup)).join(u'\n');
}

QStringList answersOf(const Posting& posting, const Signup& signup) {
    QStringList lines;
    for (qsizetype i = 0; i < signup.answers.size(); ++i) {
        if (signup.answers[i].isEmpty())
            continue;
        // What answers none of the posting's questions brought its own along.
        lines.append(i < posting.questions.size() ? Texts::tr("%1 %2", "question, answer")
                                                        .arg(localText(posting.questions[i]), signup.answers[i])
                                                  : signup.answers[i]);
    }
    return lines;
}

} // namespace entraide
