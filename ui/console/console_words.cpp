// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console_words.h"

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QString problemText(const UsageProblem& problem) {
    switch (problem.kind) {
    case UsageProblemKind::NoCommand:
        return ConsoleWords::tr("Say what to do.");
    case UsageProblemKind::UnknownCommand:
        return ConsoleWords::tr("There is no command “%1”.").arg(problem.word);
    case UsageProblemKind::UnknownOption:
        return ConsoleWords::tr("There is no option --%1 here.").arg(problem.word);
    case UsageProblemKind::ValueMissing:
        return ConsoleWords::tr("--%1 needs a value.").arg(problem.word);
    case UsageProblemKind::ValueNotWanted:
        return ConsoleWords::tr("--%1 takes no value.").arg(problem.word);
    case UsageProblemKind::BadValue:
        return ConsoleWords::tr("--%1 cannot be “%2”.").arg(problem.word, problem.value);
    case UsageProblemKind::OperandMissing:
        return ConsoleWords::tr("Something is missing after “%1”.").arg(problem.command->name);
    case UsageProblemKind::OperandTooMany:
        return ConsoleWords::tr("“%1” is too much.").arg(problem.word);
    case UsageProblemKind::WantsHelp:
    case UsageProblemKind::WantsVersion:
        break;
    }
    return {};
}

} // namespace

QString sentenceFor(const UsageProblem& problem) {
    const QString usage = problem.command ? u"entraide-cli "_s + problem.command->usage : u"entraide-cli --help"_s;
    return problemText(problem) + u' ' + ConsoleWords::tr("Usage: %1").arg(usage);
}

QString helpText() {
    QString text = ConsoleWords::tr("Usage: %1")
                       .arg(u"entraide-cli [--profile DIR] [--desk FILE] [--passphrase-file F] [--user NAME] "
                            "[--registers DIR] [--json] [--lang fr|nl|en|de] [--today DATE] COMMAND"_s);
    for (const CommandSpec& command : allCommands())
        text += u"\n  "_s + command.usage;
    return text;
}

} // namespace entraide::console
