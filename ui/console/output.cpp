// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/output.h"

#include "ui/console/console_words.h"
#include "ui/console/input_fault.h"
#include "ui/words/error_words.h"

#include <QDir>
#include <QJsonDocument>

namespace entraide::console {

namespace {

/// Text of the desk goes to a terminal: control characters would act on it.
QString harmless(QString text) {
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

} // namespace

void Output::line(const QString& text) {
    if (!m_json)
        m_out(harmless(text).toUtf8() + '\n');
}

void Output::written(const QString& file) {
    if (!file.isEmpty())
        line(ConsoleWords::tr("Wrote %1.").arg(QDir::toNativeSeparators(file)));
}

void Output::object(const QJsonObject& object) {
    if (m_json)
        alwaysObject(object);
}

void Output::alwaysObject(const QJsonObject& object) {
    m_out(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::note(const QString& sentence) {
    m_err("entraide-cli: " + harmless(sentence).toUtf8() + '\n');
}

ExitStatus Output::fail(ExitStatus status, const QString& sentence) {
    note(sentence);
    return status;
}

ExitStatus Output::fail(const Error& error) {
    if (const auto* input = dynamic_cast<const InputFault*>(&error))
        return fail(exitStatusOf(input->code()), ConsoleWords::tr("%1 cannot be used: %2. Correct it and try again.")
                                                     .arg(QDir::toNativeSeparators(input->subject()), input->detail()));
    return fail(exitStatusOf(error.code()), sentenceFor(error));
}

} // namespace entraide::console
