// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody sent from the web, read strictly: anything that is not as the page writes it makes the whole of it
// nonsense.
#pragma once

#include "domain/enum_names.h"
#include "domain/vocabulary.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace entraide {

enum class SubmissionKind { Signup, Request };

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::SubmissionKind, "signup", "request")

namespace entraide {

struct Submission {
    SubmissionKind kind = SubmissionKind::Signup;
    QString name;
    QString phone; ///< E.164; one of phone and e-mail is there
    QString email; ///< lower case
    Language language = Language::French;
    QString consentVersion;
    QDateTime sent; ///< the sender's clock, UTC
    QString remark;

    QString posting; ///< of a sign-up: "posting:<random>" on the board
    QString role;
    QString shift;
    QStringList answers;

    std::optional<Service> service; ///< of a request
    QString postcode;
    QString when; ///< in the sender's words
};

/// None unless \a plainText is one of the form, with consent given.
std::optional<Submission> readSubmission(const QByteArray& plainText);

} // namespace entraide
