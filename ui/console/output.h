// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/exit_status.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace entraide::console {

/// Where answers and errors go. Answers are lines of text, or with --json one object; errors are one line each.
class Output {
public:
    using Sink = std::function<void(const QByteArray&)>;

    Output(Sink out, Sink err)
        : m_out(std::move(out))
        , m_err(std::move(err)) {}

    void setJson(bool json) { m_json = json; }
    bool isJson() const { return m_json; }

    /// A line for people; nothing with --json.
    void line(const QString& text);
    /// "Wrote FILE.", for people; nothing for an empty name.
    void written(const QString& file);
    /// The answer for scripts; nothing without --json.
    void object(const QJsonObject& object);
    /// One line of JSON in either mode: what `serve` says when it is ready.
    void alwaysObject(const QJsonObject& object);

    /// Something to know meanwhile, on one line of the error output.
    void note(const QString& sentence);
    /// Says \a sentence on one line of the error output and gives \a status back.
    ExitStatus fail(ExitStatus status, const QString& sentence);
    ExitStatus fail(const Error& error);

private:
    Sink m_out;
    Sink m_err;
    bool m_json = false;
};

} // namespace entraide::console
