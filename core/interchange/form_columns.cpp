// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/form_columns.h"

#include "domain/text_fold.h"
#include "interchange/rejects_columns.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct TechnicalWords {
    FormColumn column;
    QLatin1StringView words; ///< folded, without spaces, ';' between
};

constexpr std::array microsoftWords{
    TechnicalWords{
        FormColumn::Technical,
        "id;starttime;heurededebut;begintijd;starttijd;startzeit;lastmodifiedtime;heuredeladernieremodification;"
        "tijdstipvanlaatstewijziging;tijdvanlaatstewijziging;laatstewijzigingstijd;zeitpunktderletztenanderung;"
        "uhrzeitderletztenanderung;letzteanderungszeit;totalpoints;"
        "pointstotaux;totalaantalpunten;totaalaantalpunten;gesamtpunktzahl;quizfeedback;commentairesduquestionnaire;"
        "feedbackoverdetest;gradepostedtime"_L1},
    TechnicalWords{FormColumn::Submitted,
                   "completiontime;heuredefin;heuredachevement;tijdvanvoltooien;tijdvanvoltooiing;voltooiingstijd;"
                   "tijdstipvanvoltooiing;fertigstellungszeit;abschlusszeit"_L1},
    TechnicalWords{FormColumn::Account,
                   "email;adressedemessagerie;adresseemail;courrierelectronique;emailadres;emailadresse"_L1},
    TechnicalWords{FormColumn::AccountName, "name;nom;naam"_L1},
};

constexpr std::array limeWords{
    TechnicalWords{FormColumn::Technical,
                   "id;responseid;iddelareponse;antwoordid;antwortid;lastpage;dernierepage;laatstepagina;letzteseite;"
                   "startlanguage;languedinitialisation;languededepart;starttaal;begintaal;startsprache;seed;"
                   "tetedeserie;graine;zufallsstartwert;startdate;datestarted;datedelancement;datededebut;"
                   "datumgestart;startdatum;datumgestartet;datestamp;datelastaction;datedeladerniereaction;"
                   "datumlaatsteactie;datumletzteaktivitat;ipaddr;ipaddress;adresseip;ipadres;ipadresse;refurl;"
                   "referrerurl;referringurl;urlreferente;urldereference;urlverwijzer;verwijzendeurl;weiterleitungsurl;"
                   "token;accesscode;codedacces;toegangscode;zugangscode;zugangsschlussel;interviewtime;totaltime;"
                   "tempstotal;totaletijd;gesamtzeit;quotaexit"_L1},
    TechnicalWords{
        FormColumn::Submitted,
        "submitdate;datesubmitted;completed;datedesoumission;datumvanverzending;datumverzonden;datumingediend;"
        "datumvaninvoer;indieningsdatum;datumabgeschickt"_L1},
};

constexpr std::array googleTimes{"horodateur"_L1, "timestamp"_L1, "tijdstempel"_L1, "zeitstempel"_L1};
constexpr std::array googleScores{"score"_L1, "punteaantal"_L1, "punktzahl"_L1};

QString joinedKey(const QString& header) {
    return foldText(header).remove(u' ');
}

std::optional<FormColumn> columnIn(std::span<const TechnicalWords> table, const QString& key) {
    for (const TechnicalWords& row : table) {
        for (qsizetype at = 0; at <= row.words.size();) {
            const qsizetype end = row.words.indexOf(u';', at);
            const qsizetype length = end < 0 ? row.words.size() - at : end - at;
            if (key == row.words.sliced(at, length))
                return row.column;
            at += length + 1;
        }
    }
    return std::nullopt;
}

/// The number, the beginning and the end stand first; then come who was logged in, and the questions. Whatever they are
/// called, what follows on a question is one, but for the points of a quiz.
bool readMicrosoft(const QStringList& keys, QList<FormColumn>& columns) {
    qsizetype known = 0;
    bool hasSubmitted = false;
    for (; known < keys.size(); ++known) {
        const auto column = columnIn(microsoftWords, keys[known]);
        if (!column || columns.first(known).contains(FormColumn::AccountName)) {
            // The time of the last change comes after the name, where it comes at all.
            if (!column || *column != FormColumn::Technical)
                break;
        }
        columns[known] = *column;
        hasSubmitted = hasSubmitted || *column == FormColumn::Submitted;
    }
    const bool recognised = known >= 3 && keys.first() == "id"_L1 && hasSubmitted;
    if (!recognised)
        columns.fill(FormColumn::Question);
    for (qsizetype i = known; i < keys.size() && recognised; ++i) {
        for (const QLatin1StringView quiz : {"points"_L1, "feedback"_L1, "punten"_L1, "punkte"_L1, "commentaires"_L1}) {
            // "Points - Votre nom ?" beside "Votre nom ?"
            if (keys[i].startsWith(quiz) && keys.contains(keys[i].sliced(quiz.size())))
                columns[i] = FormColumn::Technical;
        }
    }
    return recognised;
}

bool readLimeSurvey(const QStringList& keys, QList<FormColumn>& columns) {
    int known = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QString key = keys[i];
        auto column = columnIn(limeWords, key);
        // A code with the text after it: "id. Response ID".
        for (qsizetype end = 1; end < key.size() && !column; ++end) {
            if (columnIn(limeWords, key.first(end)) && columnIn(limeWords, key.sliced(end)))
                column = columnIn(limeWords, key.first(end));
        }
        const bool isTiming = key.startsWith("grouptime"_L1) || key.startsWith("questiontime"_L1);
        if (column || isTiming) {
            columns[i] = column.value_or(FormColumn::Technical);
            ++known;
        }
    }
    // A list of volunteers may well have an "id" and an address of its own.
    const bool recognised = known >= 3 && std::ranges::any_of(keys, [](const QString& key) {
                                return key.startsWith("lastpage"_L1) || key.startsWith("dernierepage"_L1) ||
                                       key.startsWith("laatstepagina"_L1) || key.startsWith("letzteseite"_L1) ||
                                       key.startsWith("startlanguage"_L1) || key.startsWith("seed"_L1) ||
                                       key.startsWith("submitdate"_L1) || key.startsWith("datesubmitted"_L1) ||
                                       key.startsWith("datedesoumission"_L1) || key.startsWith("datumabgeschickt"_L1);
                            });
    if (!recognised)
        columns.fill(FormColumn::Question);
    return recognised;
}

bool readGoogle(const QStringList& keys, QList<FormColumn>& columns) {
    const auto isOneOf = [](const QString& key, std::span<const QLatin1StringView> words) {
        return std::ranges::any_of(words, [&](QLatin1StringView word) { return key == word; });
    };
    if (keys.isEmpty() || !isOneOf(keys.first(), googleTimes))
        return false;
    columns.first() = FormColumn::Submitted;
    // The points of a quiz stand right after the time, or after the address.
    for (qsizetype i = 1; i < std::min<qsizetype>(keys.size(), 3); ++i) {
        if (isOneOf(keys[i], googleScores))
            columns[i] = FormColumn::Technical;
    }
    return true;
}

} // namespace

FormColumns formColumns(const QStringList& headers) {
    QStringList keys;
    for (const QString& header : headers)
        keys.append(joinedKey(header));
    FormColumns form;
    form.columns.fill(FormColumn::Question, headers.size());
    if (headers.isEmpty())
        return form;
    if (readGoogle(keys, form.columns))
        form.program = FormProgram::GoogleForms;
    else if (readMicrosoft(keys, form.columns))
        form.program = FormProgram::MicrosoftForms;
    else if (readLimeSurvey(keys, form.columns))
        form.program = FormProgram::LimeSurvey;
    return form;
}

QStringList questionsOf(const QStringList& headers) {
    const QStringList own = withoutRejectsColumns(headers);
    const FormColumns form = formColumns(own);
    QStringList questions;
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (form.columns[i] == FormColumn::Question)
            questions.append(foldText(own[i]));
    }
    return questions;
}

QString withoutTableNumber(const QString& header) {
    const qsizetype size = header.size();
    return size > 2 && header[size - 1] >= u'2' && header[size - 1] <= u'9' && header[size - 2].isLetter()
               ? header.chopped(1)
               : header;
}

} // namespace entraide
