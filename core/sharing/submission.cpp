// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/submission.h"

#include "domain/email.h"
#include "domain/phone.h"
#include "sharing/outside.h"
#include "sharing/sealed_box.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestContact = 254; // RFC 5321, 4.5.3.1.3
constexpr qsizetype longestKey = 64;
constexpr qsizetype longestWhen = 300;
constexpr qsizetype longestRemark = 2000;
constexpr qsizetype longestAnswer = 1000;
constexpr qsizetype mostAnswers = 20;

/// Takes fields out of an object; whatever is wrong is remembered.
class Reader {
public:
    explicit Reader(const QJsonObject& object)
        : m_object(object) {}

    QString text(QLatin1StringView key, qsizetype longest, bool severalLines = false) {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() || value.isNull())
            return {};
        const QString read = value.toString().trimmed();
        if (!value.isString() || !isPlainText(read, longest, severalLines))
            m_good = false;
        return read;
    }
    template <NamedEnum E> std::optional<E> choice(QLatin1StringView key) {
        const QString name = text(key, longestKey);
        const auto value = enumFromName<E>(name);
        require(value || name.isEmpty());
        return value;
    }
    void require(bool good) { m_good = m_good && good; }
    bool isGood() const { return m_good; }
    const QJsonObject& object() const { return m_object; }

private:
    const QJsonObject& m_object;
    bool m_good = true;
};

void readContact(Reader& reader, Submission& submission) {
    submission.name = reader.text("name"_L1, longestName).simplified();
    reader.require(!submission.name.isEmpty());
    if (const QString text = reader.text("phone"_L1, longestContact); !text.isEmpty()) {
        const auto phone = Phone::fromText(text); // one mistyped does not lose the other
        submission.phone = phone ? phone->e164() : QString();
    }
    if (const QString text = reader.text("email"_L1, longestContact); !text.isEmpty()) {
        submission.email = emailFromText(text).value_or(QString());
    }
    reader.require(!submission.phone.isEmpty() || !submission.email.isEmpty());
    const auto language = reader.choice<Language>("language"_L1);
    reader.require(language == Language::French || language == Language::Dutch || language == Language::English);
    submission.language = language.value_or(Language::French);
}

void readConsent(Reader& reader, Submission& submission) {
    const QJsonObject consent = reader.object().value("consent"_L1).toObject();
    Reader inner(consent);
    submission.consentVersion = inner.text("version"_L1, longestKey);
    reader.require(inner.isGood() && !submission.consentVersion.isEmpty() && consent.value("given"_L1).isBool() &&
                   consent.value("given"_L1).toBool());
    submission.sent = QDateTime::fromString(reader.text("sent"_L1, longestKey), Qt::ISODate).toUTC();
    reader.require(submission.sent.isValid());
}

void readSignup(Reader& reader, Submission& submission) {
    submission.posting = reader.text("posting"_L1, longestKey);
    reader.require(isRandomId(submission.posting, "posting"_L1));
    submission.role = reader.text("role"_L1, longestKey);
    submission.shift = reader.text("shift"_L1, longestKey);
    const QJsonValue answers = reader.object().value("answers"_L1);
    reader.require(answers.isUndefined() || answers.isNull() || answers.isArray());
    const QJsonArray list = answers.toArray();
    reader.require(list.size() <= mostAnswers);
    if (!reader.isGood())
        return;
    for (const QJsonValue& answer : list) {
        reader.require(answer.isString() && isPlainText(answer.toString(), longestAnswer, true));
        submission.answers.append(answer.toString().trimmed());
    }
}

void readRequest(Reader& reader, Submission& submission) {
    submission.service = reader.choice<Service>("service"_L1);
    submission.postcode = reader.text("postcode"_L1, longestKey);
    submission.when = reader.text("when"_L1, longestWhen, true);
    const bool isPostcode = submission.postcode.size() == 4 &&
                            std::ranges::all_of(submission.postcode, [](QChar c) { return c >= u'0' && c <= u'9'; });
    reader.require(submission.service.has_value() && (isPostcode || submission.postcode.isEmpty()));
}

} // namespace

std::optional<Submission> readSubmission(const QByteArray& plainText) {
    if (plainText.size() > longestPlainText)
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(plainText, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Reader reader(object);
    Submission submission;
    const auto kind = reader.choice<SubmissionKind>("kind"_L1);
    if (!kind)
        return std::nullopt;
    submission.kind = *kind;
    readContact(reader, submission);
    readConsent(reader, submission);
    submission.remark = reader.text("remark"_L1, longestRemark, true);
    if (*kind == SubmissionKind::Signup)
        readSignup(reader, submission);
    else
        readRequest(reader, submission);
    return reader.isGood() ? std::optional(submission) : std::nullopt;
}

} // namespace entraide
