// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QDate>
#include <QHash>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <variant>

namespace entraide::console {

/// An option of one command.
struct OptionSpec {
    QLatin1StringView name; ///< without the dashes
    bool takesValue = true;
    bool valueOptional = false;
    bool repeats = false; ///< given several times it is a list, as if it were one with commas
};

/// What a command takes.
struct CommandSpec {
    QLatin1StringView name;
    int fewestOperands = 0;
    int mostOperands = 0; ///< -1: any number
    std::span<const OptionSpec> options;
    QLatin1StringView usage; ///< as it is written, the same in all languages
};

std::span<const CommandSpec> allCommands();

/// A command line that is well formed: options known, values there, dates and numbers readable.
struct CommandLine {
    QString profile;        ///< folder of desk, register and caches; empty: the usual ones
    QString desk;           ///< empty: the usual place
    QString passphraseFile; ///< empty: none
    QString user;           ///< as whom to work, by name or id; empty: as whoever the passphrase is
    QString registers;      ///< the folder with the address register; empty: that of the profile
    bool json = false;
    std::optional<Language> language;
    QDate today; ///< invalid: today

    const CommandSpec* command = nullptr;
    QStringList operands;

    bool has(QLatin1StringView option) const { return m_options.contains(option); }
    QString value(QLatin1StringView option) const { return m_options.value(QString(option)); }

private:
    friend struct CommandLineReader;
    QHash<QString, QString> m_options;
};

enum class UsageProblemKind {
    NoCommand,
    UnknownCommand, ///< `word`
    UnknownOption,
    ValueMissing,
    ValueNotWanted,
    BadValue, ///< `word` is the option, `value` what was given
    OperandMissing,
    OperandTooMany,
    WantsHelp,
    WantsVersion,
};

struct UsageProblem {
    UsageProblemKind kind = UsageProblemKind::NoCommand;
    QString word;
    QString value;
    const CommandSpec* command = nullptr; ///< of which one, once it is known
    std::optional<Language> language;     ///< read before the problem was met
};

/// Reads the arguments after the program's name. General options may stand before or after the command, --user of a
/// command that has one itself before it; "--" ends the options; "--name=value" is the same as "--name value".
std::variant<CommandLine, UsageProblem> readCommandLine(const QStringList& arguments);

} // namespace entraide::console
