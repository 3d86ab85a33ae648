// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/command_line.h"

#include "domain/date_text.h"
#include "ui/words/interface_language.h"

#include <algorithm>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

constexpr OptionSpec newOptions[]{{"sample"_L1, false}, {"name"_L1}, {"volunteers"_L1}, {"requests"_L1},
                                  {"postings"_L1},      {"seed"_L1}, {"from-json"_L1}};
constexpr OptionSpec importOptions[]{{"mapping"_L1},        {"dry-run"_L1, false}, {"rejects"_L1},    {"posting"_L1},
                                     {"sheet"_L1},          {"code-field"_L1},     {"name-field"_L1}, {"credit"_L1},
                                     {"default"_L1, false}, {"add"_L1, false}};
constexpr OptionSpec geocodeOptions[]{{"limit"_L1}};
constexpr OptionSpec placeOptions[]{{"accept-sure"_L1, false}};
constexpr OptionSpec signupsOptions[]{{"state"_L1}};
constexpr OptionSpec listOptions[]{{"search"_L1}, {"state"_L1}, {"limit"_L1}, {"csv"_L1}, {"xlsx"_L1}};
constexpr OptionSpec matchOptions[]{{"top"_L1}, {"why-not"_L1}};
constexpr OptionSpec planOptions[]{{"accept"_L1, false}, {"propose"_L1, false}, {"may-move"_L1, false}, {"absent"_L1},
                                   {"pdf"_L1},           {"export-flow"_L1},    {"solve-flow"_L1}};
constexpr OptionSpec callsOptions[]{{"date"_L1}, {"pdf"_L1}};
constexpr OptionSpec roundsOptions[]{
    {"date"_L1},          {"kept"_L1, false}, {"seconds"_L1}, {"seed"_L1},
    {"accept"_L1, false}, {"pdf"_L1},         {"cvrplib"_L1}, {"rider"_L1, true, false, true},
    {"kitchen"_L1},       {"hand-out"_L1}};
constexpr OptionSpec streetOptions[]{{"from"_L1}, {"to"_L1}, {"chapters"_L1, false}, {"tell"_L1}, {"tell-not"_L1}};
constexpr OptionSpec rosterOptions[]{{"pdf"_L1}, {"sheet"_L1}, {"level"_L1}};
constexpr OptionSpec personalOptions[]{{"pdf"_L1}, {"folder"_L1}};
constexpr OptionSpec slipOptions[]{{"pdf"_L1}};
constexpr OptionSpec bankOptions[]{{"dry-run"_L1, false}};
constexpr OptionSpec statsOptions[]{{"from"_L1}, {"to"_L1}, {"by"_L1}, {"csv"_L1}, {"pdf"_L1}};
constexpr OptionSpec registerOptions[]{{"all"_L1, false}, {"csv"_L1}, {"days-csv"_L1}, {"pdf"_L1}};
constexpr OptionSpec certificateOptions[]{{"from"_L1}, {"to"_L1}, {"pdf"_L1}};
constexpr OptionSpec noteOptions[]{{"pdf"_L1}};
constexpr OptionSpec lettersOptions[]{{"pdf"_L1}, {"from"_L1}, {"to"_L1}, {"window"_L1}};
constexpr OptionSpec mapOptions[]{{"png"_L1}, {"size"_L1}, {"layers"_L1}, {"bbox"_L1}, {"level"_L1}, {"tiles"_L1}};
constexpr OptionSpec serveOptions[]{{"listen"_L1}, {"token-file"_L1},   {"open"_L1, false},
                                    {"tls"_L1},    {"board"_L1, false}, {"test-suite"_L1, false}};
constexpr OptionSpec syncOptions[]{{"token-file"_L1}, {"continuous"_L1, false}};
constexpr OptionSpec pairOptions[]{{"listen"_L1, true, true}, {"as"_L1}, {"yes-words"_L1}, {"door"_L1}};
constexpr OptionSpec peersOptions[]{{"add-hub"_L1}, {"user"_L1},   {"password-file"_L1}, {"add-client"_L1},
                                    {"role"_L1},    {"remove"_L1}, {"pause"_L1},         {"resume"_L1}};
constexpr OptionSpec backupOptions[]{{"to"_L1}};
constexpr OptionSpec backupsOptions[]{{"check"_L1, false}};
constexpr OptionSpec restoreOptions[]{
    {"to"_L1}, {"replace"_L1, false}, {"preview"_L1, false}, {"damaged"_L1, false}, {"copy-passphrase-file"_L1}};
constexpr OptionSpec exportOptions[]{{"all"_L1},  {"type"_L1},    {"id"_L1},    {"search"_L1},    {"state"_L1},
                                     {"week"_L1}, {"posting"_L1}, {"site"_L1},  {"volunteer"_L1}, {"from"_L1},
                                     {"to"_L1},   {"letter"_L1},  {"reason"_L1}};
constexpr OptionSpec resolveOptions[]{{"keep"_L1}, {"merge"_L1, false}, {"body"_L1}};
constexpr OptionSpec heldOptions[]{{"accept"_L1, false}, {"refuse"_L1, false}};
constexpr OptionSpec accessOptions[]{{"pdf"_L1}, {"json"_L1, true, true}};
constexpr OptionSpec reviewOptions[]{{"reason"_L1}, {"confirm"_L1}, {"basis"_L1},
                                     {"means"_L1},  {"wording"_L1}, {"on"_L1}};
constexpr OptionSpec consentOptions[]{{"give"_L1},    {"withdraw"_L1}, {"basis"_L1},         {"means"_L1},
                                      {"wording"_L1}, {"on"_L1},       {"dry-run"_L1, false}};
constexpr OptionSpec processingOptions[]{{"pdf"_L1}};
constexpr OptionSpec whoOptions[]{{"pdf"_L1}, {"csv"_L1}};
constexpr OptionSpec passphraseOptions[]{{"new-passphrase-file"_L1}};
constexpr OptionSpec usersOptions[]{{"role"_L1}, {"volunteer"_L1}, {"new-passphrase-file"_L1}};
constexpr OptionSpec recoveryOptions[]{{"pdf"_L1}};
constexpr OptionSpec auditOptions[]{{"from"_L1}, {"to"_L1}, {"user"_L1}, {"record"_L1}, {"limit"_L1}};
constexpr OptionSpec eraseOptions[]{{"dry-run"_L1, false}, {"yes"_L1, false}};
constexpr OptionSpec publishOptions[]{{"to"_L1}, {"preview"_L1, false}};
constexpr OptionSpec withdrawOptions[]{{"to"_L1}};
constexpr OptionSpec inboxOptions[]{{"reason"_L1}, {"same"_L1}, {"place"_L1, false}, {"draft"_L1, false}};
constexpr OptionSpec claimOptions[]{{"people"_L1}};
constexpr OptionSpec handoverOptions[]{{"preview"_L1, false}, {"leave-out"_L1}, {"consent"_L1}};
constexpr OptionSpec boardOptions[]{{"name"_L1}, {"consent"_L1}, {"contact"_L1}, {"services"_L1}};

constexpr CommandSpec commands[]{
    {"new"_L1, 0, 0, newOptions,
     "new [--sample] [--name TEXT] [--volunteers N] [--requests N] [--postings N] [--seed S] | new --from-json F [--name TEXT]"_L1},
    {"import"_L1, 1, 2, importOptions,
     "import volunteers|requests|signups FILE [--sheet NAME] [--posting ID] [--mapping F] [--dry-run] [--rejects F] | "
     "import areas FILE [--code-field F] [--name-field F] [--credit TEXT] [--dry-run] | import areas --default | "
     "import addresses FILE | import json FILE [--add]"_L1},
    {"geocode"_L1, 1, -1, geocodeOptions, "geocode TEXT [--limit N]"_L1},
    {"place-addresses"_L1, 0, 0, placeOptions, "place-addresses [--accept-sure]"_L1},
    {"signups"_L1, 1, 1, signupsOptions, "signups POSTING-ID [--state S]"_L1},
    {"list"_L1, 1, 1, listOptions, "list TYPE [--search TEXT] [--state S] [--limit N] [--csv F] [--xlsx F]"_L1},
    {"show"_L1, 1, 1, {}, "show ID"_L1},
    {"set"_L1, 2, -1, {}, "set ID FIELD=VALUE..."_L1},
    {"match"_L1, 1, 1, matchOptions, "match REQUEST-ID [--top N | --why-not VOLUNTEER-ID] | match OFFER-ID [--top N]"_L1},
    {"plan"_L1, 0, 1, planOptions,
     "plan WEEK [--may-move] [--absent VOLUNTEER-ID@DAY[..DAY]] [--pdf F] [--accept | --propose] | "
     "plan WEEK --export-flow F.min | plan --solve-flow F.min"_L1},
    {"rounds"_L1, 0, 0, roundsOptions,
     "rounds --date D [--rider VOLUNTEER-ID[:TRANSPORT[:PORTIONS]][@KITCHEN-ID|@home]]... [--kitchen KITCHEN-ID] "
     "[--hand-out HH:MM-HH:MM] [--seconds N] [--seed S] [--accept] [--pdf F] | rounds --date D --kept [--pdf F] | "
     "rounds --cvrplib F.vrp [--seconds N] [--seed S]"_L1},
    {"street"_L1, 0, 0, streetOptions,
     "street --from D [--to D] [--chapters] | street --tell PARTNER | street --tell-not PARTNER"_L1},
    {"roster"_L1, 1, 1, rosterOptions, "roster WEEK --pdf F [--sheet site|week] [--level public|team|coordinator]"_L1},
    {"personal-sheet"_L1, 1, -1, personalOptions, "personal-sheet WEEK [VOLUNTEER-ID...] --pdf F|--folder DIR"_L1},
    {"slip"_L1, 1, 1, slipOptions, "slip DONATION-ID --pdf F"_L1},
    {"bank"_L1, 1, 1, bankOptions, "bank FILE.csv [--dry-run]"_L1},
    {"ledger"_L1, 1, 1, {}, "ledger CAMPAIGN-ID"_L1},
    {"calls"_L1, 0, 0, callsOptions, "calls [--date D] [--pdf F]"_L1},
    {"stats"_L1, 0, 0, statsOptions, "stats --from D --to D [--by commune|service|week] [--csv F] [--pdf F]"_L1},
    {"register"_L1, 1, 1, registerOptions, "register YEAR [--all] [--csv F] [--days-csv F] [--pdf F]"_L1},
    {"certificate"_L1, 1, 1, certificateOptions, "certificate PERSON-ID [--from D --to D] --pdf F"_L1},
    {"information-note"_L1, 1, 1, noteOptions, "information-note PERSON-ID --pdf F"_L1},
    {"letters"_L1, 1, -1, lettersOptions,
     "letters certificate|information_note [PERSON-ID...] --pdf F [--window none|left|right] [--from D --to D]"_L1},
    {"map"_L1, 0, 0, mapOptions,
     "map --png F [--size WxH] [--layers LIST] [--bbox W,S,E,N] [--level public|team|coordinator] "
     "[--tiles FOLDER|F.mbtiles|URL|osm]"_L1},
    {"serve"_L1, 0, 0, serveOptions,
     "serve [--listen ADDR:PORT [--token-file F | --open] [--board | --test-suite]] [--tls ADDR:PORT]"_L1},
    {"sync"_L1, 1, 1, syncOptions, "sync URL|PEER-ID [--token-file F] [--continuous]"_L1},
    {"rebuild"_L1, 0, 0, {}, "rebuild"_L1},
    {"check"_L1, 0, 0, {}, "check"_L1},
    {"backup"_L1, 0, 0, backupOptions, "backup [--to FILE]"_L1},
    {"backups"_L1, 0, 0, backupsOptions, "backups [--check]"_L1},
    {"restore"_L1, 1, 1, restoreOptions,
     "restore ID|FILE|newest [--to FILE | --replace] [--preview] [--damaged] [--copy-passphrase-file F]"_L1},
    {"passphrase"_L1, 0, 0, passphraseOptions, "passphrase [--new-passphrase-file F]"_L1},
    {"users"_L1, 0, 2, usersOptions,
     "users | users add NAME --role R [--volunteer ID] [--new-passphrase-file F] | users role USER --role R "
     "[--volunteer ID] | "
     "users passphrase USER [--new-passphrase-file F] | users end|back USER"_L1},
    {"rekey"_L1, 0, 0, {}, "rekey"_L1},
    {"recovery"_L1, 0, 0, recoveryOptions, "recovery --pdf F"_L1},
    {"audit"_L1, 1, 1, auditOptions,
     "audit verify | audit list [--from D] [--to D] [--user NAME] [--record ID] [--limit N]"_L1},
    {"export"_L1, 0, 2, exportOptions,
     "export --all F.json | export json F | export vcard F [--type volunteer|organisation] [--id ID,...] [--search "
     "TEXT] "
     "[--state S] | export ical F --volunteer ID|--posting ID|--site ID|--week WEEK [--from D] [--to D] | "
     "export mailmerge F --letter KIND [--reason TEXT] [--posting ID | --week WEEK | --id ID,... | --search TEXT]"_L1},
    {"conflicts"_L1, 0, 0, {}, "conflicts"_L1},
    {"resolve"_L1, 1, 1, resolveOptions, "resolve ID --keep N|--merge|--body F.json"_L1},
    {"held"_L1, 0, -1, heldOptions, "held [--accept [ID...]] [--refuse [ID...]]"_L1},
    {"access"_L1, 1, 1, accessOptions, "access PERSON-ID [--pdf F] [--json [F]]"_L1},
    {"review"_L1, 0, -1, reviewOptions,
     "review | review keep PERSON-ID... [--reason TEXT] [--confirm N] | review archive|restore PERSON-ID... [--confirm "
     "N] | "
     "review basis PERSON-ID... [--basis B] [--means M] [--wording TEXT] [--on D] [--confirm N]"_L1},
    {"consent"_L1, 1, 1, consentOptions,
     "consent PERSON-ID | consent PERSON-ID --give WHAT [--basis B] [--means M] [--wording TEXT] [--on D] | "
     "consent PERSON-ID --withdraw WHAT [--on D] [--dry-run]"_L1},
    {"minimise"_L1, 1, 1, eraseOptions, "minimise PERSON-ID [--dry-run] [--yes]"_L1},
    {"processing"_L1, 0, 0, processingOptions, "processing [--pdf F]"_L1},
    {"who"_L1, 0, 0, whoOptions, "who [--pdf F] [--csv F]"_L1},
    {"erase"_L1, 1, 1, eraseOptions, "erase PERSON-ID [--dry-run] [--yes]"_L1},
    {"pair"_L1, 0, 1, pairOptions,
     "pair --listen [ADDR:PORT] [--as team|partner] | pair ADDR:PORT  [--door PORT] [--yes-words WORDS]"_L1},
    {"peers"_L1, 0, 0, peersOptions,
     "peers [--add-hub URL --user U --password-file F | --add-client NAME --role R | --remove|--pause|--resume ID]"_L1},
    {"revoke"_L1, 1, 1, {}, "revoke ID"_L1},
    {"publish"_L1, 1, 1, publishOptions, "publish REQUEST-ID|DISH-ID|POSTING-ID --to PARTNER|board [--preview]"_L1},
    {"withdraw"_L1, 1, 1, withdrawOptions, "withdraw REQUEST-ID|DISH-ID|POSTING-ID|CLAIM-ID [--to PARTNER]"_L1},
    {"inbox"_L1, 0, 2, inboxOptions,
     "inbox [take ID [--same PERSON-ID] [--place] [--draft] | set-aside ID --reason R | clear]"_L1},
    {"claim"_L1, 1, 1, claimOptions, "claim CARD-ID [--people N]"_L1},
    {"agree"_L1, 1, 1, {}, "agree CLAIM-ID"_L1},
    {"handover"_L1, 1, 1, handoverOptions,
     "handover CLAIM-ID [--preview] [--leave-out FIELD,...] [--consent form|phone|paper|in_person]"_L1},
    {"board"_L1, 0, 0, boardOptions, "board [--name TEXT] [--consent TEXT] [--contact TEXT] [--services S,...]"_L1},
};

const CommandSpec* commandNamed(const QString& name) {
    const auto found = std::ranges::find_if(commands, [&](const CommandSpec& c) { return c.name == name; });
    return found == std::end(commands) ? nullptr : found;
}

} // namespace

std::span<const CommandSpec> allCommands() {
    return commands;
}

/// Goes through the arguments once.
struct CommandLineReader {
    explicit CommandLineReader(const QStringList& all)
        : arguments(all) {}

    std::variant<CommandLine, UsageProblem> read() {
        while (at < arguments.size() && !problem)
            take(arguments.at(at++));
        if (!problem)
            checkOperands();
        if (problem) {
            problem->language = line.language;
            problem->command = line.command;
            return *problem;
        }
        return line;
    }

private:
    void fail(UsageProblemKind kind, const QString& word = {}, const QString& value = {}) {
        if (!problem)
            problem = UsageProblem{kind, word, value, line.command, line.language};
    }

    void take(const QString& argument) {
        if (!onlyOperands && argument == "--"_L1)
            onlyOperands = true;
        else if (!onlyOperands && argument.startsWith("--"_L1))
            takeOption(argument.mid(2));
        else if (!onlyOperands && (argument == "-h"_L1))
            fail(UsageProblemKind::WantsHelp);
        else if (!line.command)
            takeCommand(argument);
        else
            line.operands.append(argument);
    }

    void takeCommand(const QString& name) {
        line.command = commandNamed(name);
        if (!line.command)
            fail(UsageProblemKind::UnknownCommand, name);
    }

    void takeOption(const QString& text) {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = text.left(equals < 0 ? text.size() : equals);
        std::optional<QString> attached;
        if (equals >= 0)
            attached = text.mid(equals + 1);
        if (name == "help"_L1)
            return fail(UsageProblemKind::WantsHelp);
        if (name == "version"_L1)
            return fail(UsageProblemKind::WantsVersion);
        if (name == "json"_L1 && !(takesJsonFile() && (attached || isValueNext()))) {
            line.json = true;
            if (attached)
                fail(UsageProblemKind::ValueNotWanted, name);
            return;
        }
        const auto isNamed = [&](const OptionSpec& option) { return option.name == name; };
        // A hub's user stands after its command.
        const bool ofCommand = line.command && std::ranges::any_of(line.command->options, isNamed);
        if (name == "profile"_L1 || name == "desk"_L1 || name == "passphrase-file"_L1 || name == "registers"_L1 ||
            name == "lang"_L1 || name == "today"_L1 || (name == "user"_L1 && !ofCommand))
            return takeGeneral(name, attached);
        if (!line.command)
            return fail(UsageProblemKind::UnknownOption, name);
        const auto spec =
            std::ranges::find_if(line.command->options, [&](const OptionSpec& o) { return o.name == name; });
        if (spec == line.command->options.end())
            return fail(UsageProblemKind::UnknownOption, name);
        if (!spec->takesValue) {
            if (attached)
                return fail(UsageProblemKind::ValueNotWanted, name);
            line.m_options.insert(name, {});
            return;
        }
        const bool isLast = at >= arguments.size() || arguments.at(at).startsWith("--"_L1);
        if (spec->valueOptional && !attached && isLast) {
            line.m_options.insert(name, {});
            return;
        }
        if (const auto value = valueOf(name, attached)) {
            const QString before = spec->repeats ? line.m_options.value(name) : QString();
            line.m_options.insert(name, before.isEmpty() ? *value : before + u',' + *value);
        }
    }

    /// After a command that writes its answer to a file, --json may name it.
    bool takesJsonFile() const {
        return line.command && std::ranges::any_of(line.command->options,
                                                   [](const OptionSpec& option) { return option.name == "json"_L1; });
    }
    bool isValueNext() const { return at < arguments.size() && !arguments.at(at).startsWith("--"_L1); }

    void takeGeneral(const QString& name, const std::optional<QString>& attached) {
        const auto value = valueOf(name, attached);
        if (!value)
            return;
        if (name == "desk"_L1) {
            line.desk = *value;
        } else if (name == "profile"_L1) {
            line.profile = *value;
        } else if (name == "passphrase-file"_L1) {
            line.passphraseFile = *value;
        } else if (name == "registers"_L1) {
            line.registers = *value;
        } else if (name == "user"_L1) {
            line.user = *value;
        } else if (name == "lang"_L1) {
            line.language = InterfaceLanguage::fromCode(*value);
            if (!line.language)
                fail(UsageProblemKind::BadValue, name, *value);
        } else {
            const auto date = dateFromText(*value);
            if (date && value->size() >= 8)
                line.today = date->date;
            else
                fail(UsageProblemKind::BadValue, name, *value);
        }
    }

    std::optional<QString> valueOf(const QString& name, const std::optional<QString>& attached) {
        if (attached) {
            if (attached->isEmpty())
                fail(UsageProblemKind::ValueMissing, name);
            return attached;
        }
        if (at >= arguments.size() || arguments.at(at).startsWith("--"_L1)) {
            fail(UsageProblemKind::ValueMissing, name);
            return std::nullopt;
        }
        const QString value = arguments.at(at++);
        if (value.isEmpty() && name != "search"_L1) { // searching for nothing lists everything
            fail(UsageProblemKind::ValueMissing, name);
            return std::nullopt;
        }
        return value;
    }

    void checkOperands() {
        if (!line.command)
            return fail(UsageProblemKind::NoCommand);
        if (line.operands.size() < line.command->fewestOperands)
            return fail(UsageProblemKind::OperandMissing);
        if (line.command->mostOperands >= 0 && line.operands.size() > line.command->mostOperands)
            return fail(UsageProblemKind::OperandTooMany, line.operands.at(line.command->mostOperands));
        for (const auto& [command, option] : {std::pair{"roster"_L1, "pdf"_L1},
                                              {"slip"_L1, "pdf"_L1},
                                              {"stats"_L1, "from"_L1},
                                              {"stats"_L1, "to"_L1},
                                              {"certificate"_L1, "pdf"_L1},
                                              {"information-note"_L1, "pdf"_L1},
                                              {"letters"_L1, "pdf"_L1},
                                              {"map"_L1, "png"_L1},
                                              {"recovery"_L1, "pdf"_L1},
                                              {"publish"_L1, "to"_L1}}) {
            if (line.command->name == command && !line.has(option))
                return fail(UsageProblemKind::ValueMissing, option);
        }
        if (line.command->name == "rounds"_L1 && line.has("date"_L1) == line.has("cvrplib"_L1))
            return line.has("date"_L1) ? fail(UsageProblemKind::UnknownOption, u"cvrplib"_s)
                                       : fail(UsageProblemKind::ValueMissing, u"date"_s);
        if (line.command->name == "rounds"_L1)
            return checkRounds();
        if (line.command->name == "personal-sheet"_L1 && line.has("pdf"_L1) == line.has("folder"_L1))
            return line.has("pdf"_L1) ? fail(UsageProblemKind::UnknownOption, u"folder"_s)
                                      : fail(UsageProblemKind::ValueMissing, u"pdf"_s);
        if (line.command->name == "export"_L1 && line.operands.isEmpty() && !line.has("all"_L1))
            return fail(UsageProblemKind::ValueMissing, u"all"_s);
        if (line.command->name == "street"_L1)
            return checkStreet();
        if (line.command->name == "plan"_L1)
            return checkPlan();
        if (line.command->name == "serve"_L1 && !line.has("listen"_L1) && (!line.has("tls"_L1) || line.has("open"_L1)))
            return fail(UsageProblemKind::ValueMissing, u"listen"_s);
    }

    /// A partner is told figures from now on, whatever the days; and not in the same breath told none.
    void checkStreet() {
        if (line.has("tell"_L1) && line.has("tell-not"_L1))
            return fail(UsageProblemKind::UnknownOption, u"tell-not"_s);
        if (!line.has("from"_L1) && !line.has("tell"_L1) && !line.has("tell-not"_L1))
            return fail(UsageProblemKind::ValueMissing, u"from"_s);
    }

    /// Rounds that are kept, or of a file, are ridden as they are.
    void checkRounds() {
        if (!line.has("kept"_L1) && !line.has("cvrplib"_L1))
            return;
        for (const auto option : {"rider"_L1, "kitchen"_L1, "hand-out"_L1}) {
            if (line.has(option))
                return fail(UsageProblemKind::UnknownOption, option);
        }
    }

    /// A file to be solved is of no week; what is written down is accepted by no one.
    void checkPlan() {
        if (line.has("solve-flow"_L1)) {
            if (!line.operands.isEmpty())
                return fail(UsageProblemKind::OperandTooMany, line.operands.first());
            for (const auto option : {"accept"_L1, "propose"_L1, "export-flow"_L1, "may-move"_L1, "absent"_L1, "pdf"_L1}) {
                if (line.has(option))
                    return fail(UsageProblemKind::UnknownOption, option);
            }
        } else if (line.operands.isEmpty()) {
            fail(UsageProblemKind::OperandMissing);
        } else if (line.has("accept"_L1) && (line.has("export-flow"_L1) || line.has("propose"_L1))) {
            fail(UsageProblemKind::UnknownOption, u"accept"_s); // it is the one or the other
        } else if (line.has("propose"_L1) && line.has("export-flow"_L1)) {
            fail(UsageProblemKind::UnknownOption, u"propose"_s);
        }
    }

    const QStringList& arguments;
    qsizetype at = 0;
    bool onlyOperands = false;
    CommandLine line;
    std::optional<UsageProblem> problem;
};

std::variant<CommandLine, UsageProblem> readCommandLine(const QStringList& arguments) {
    return CommandLineReader(arguments).read();
}

} // namespace entraide::console
