// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/time_words.h"

#include "domain/date_text.h"
#include "domain/text_fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;
using Kind = TimeToken::Kind;

namespace {

struct Phrase {
    Kind kind;
    int number;
    TimeRange hours;
    QLatin1StringView words; ///< folded, ';' between
};

constexpr std::array phrases{
    Phrase{Kind::DayPart, 0, morningHours,
           "matin;matins;matinee;matinees;le matin;avantmidi;voormiddag;voormiddagen;vm;ochtend;ochtenden;s ochtends;"
           "s morgens;smorgens;sochtends;morning;mornings;in the morning;vormittag;vormittags;morgens;am vormittag"_L1},
    Phrase{Kind::DayPart, 0, noonHours, "midi;le midi;a midi;middag;s middags;smiddags;over de middag;noon;lunch;mittag;mittags"_L1},
    Phrase{Kind::DayPart, 0, afternoonHours,
           "apresmidi;apres midi;lapresmidi;pm;namiddag;namiddagen;nm;s namiddags;snamiddags;afternoon;afternoons;nachmittag;"
           "nachmittags;am nachmittag"_L1},
    Phrase{Kind::DayPart, 0, eveningHours,
           "soir;soirs;soiree;soirees;le soir;en soiree;avond;avonden;s avonds;savonds;evening;evenings;abend;abends;"
           "am abend"_L1},
    Phrase{
        Kind::WholeDay, 0, wholeDayHours,
        "journee;toute la journee;la journee;en journee;jour entier;journee entiere;hele dag;de hele dag;heel de dag;"
        "ganse dag;overdag;all day;whole day;daytime;ganzer tag;den ganzen tag;ganztags;tagsuber"_L1},
    Phrase{
        Kind::EveryDay,
        0,
        {},
        "tous les jours;chaque jour;quotidien;quotidiennement;tlj;elke dag;iedere dag;alle dagen;dagelijks;every day;"
        "daily;each day;any day;par jour;per dag;jeden tag;alle tage;taglich"_L1},
    Phrase{Kind::Workdays,
           0,
           {},
           "en semaine;la semaine;jours ouvrables;jours de semaine;weekdagen;werkdagen;in de week;door de week;"
           "doordeweeks;weekdays;weekday;on weekdays;werktags;an werktagen;unter der woche"_L1},
    Phrase{Kind::Weekend, 0, {}, "weekend;weekends;week end;le weekend;in het weekend;fin de semaine;wochenende;wochenenden;"
           "am wochenende"_L1},
    Phrase{Kind::ThisWeekend, 0, {}, "ce weekend;ce week end;dit weekend;this weekend;komend weekend"_L1},
    Phrase{Kind::Weekly,
           0,
           {},
           "par semaine;chaque semaine;toutes les semaines;hebdomadaire;hebdo;per week;elke week;iedere week;wekelijks;"
           "a week;every week;each week;weekly;week;jede woche;pro woche;wochentlich"_L1},
    Phrase{Kind::Fortnightly,
           0,
           {},
           "toutes les deux semaines;toutes les 2 semaines;tous les quinze jours;tous les 15 jours;sur deux;sur 2;"
           "une semaine sur deux;une semaine sur 2;om de twee weken;om de 2 weken;tweewekelijks;om de week;"
           "om de 14 dagen;every two weeks;every 2 weeks;every other week;fortnightly;alle zwei wochen;alle 2 wochen;"
           "alle 14 tage"_L1},
    Phrase{Kind::Monthly,
           0,
           {},
           "par mois;chaque mois;tous les mois;mensuel;mensuellement;per maand;elke maand;iedere maand;maandelijks;"
           "per month;every month;a month;monthly;jeden monat;pro monat;monatlich"_L1},
    Phrase{Kind::Times, 1, {}, "une fois;1 fois;een keer;eenmaal;once;einmal"_L1},
    Phrase{Kind::Times, 2, {}, "deux fois;twee keer;tweemaal;twice;zweimal"_L1},
    Phrase{Kind::Times, 3, {}, "trois fois;drie keer;driemaal;dreimal"_L1},
    Phrase{Kind::ThisWeek,
           0,
           {},
           "cette semaine;dans la semaine;courant de la semaine;deze week;van de week;this week"_L1},
    Phrase{Kind::NextWeek, 0, {}, "la semaine prochaine;semaine prochaine;volgende week;komende week;next week"_L1},
    Phrase{Kind::Today, 0, {}, "aujourdhui;vandaag;today;tonight"_L1},
    Phrase{Kind::Today, 1, {}, "demain;morgen;tomorrow"_L1},
    Phrase{Kind::Today, 2, {}, "apresdemain;apres demain;overmorgen;day after tomorrow"_L1},
    Phrase{Kind::AsSoonAsPossible,
           0,
           {},
           "des que possible;le plus vite possible;le plus tot possible;le plus rapidement possible;au plus vite;"
           "au plus tot;asap;zo snel mogelijk;zo vlug mogelijk;zo spoedig mogelijk;zsm;as soon as possible;"
           "tout de suite;immediatement;onmiddellijk;meteen;urgent;dringend"_L1},
    Phrase{Kind::AnyTime,
           0,
           {},
           "flexible;flexibel;peu importe;nimporte quand;quand vous voulez;a convenir;a definir;a determiner;"
           "sur rendezvous;af te spreken;in overleg;wanneer het past;maakt niet uit;any time;anytime;to be agreed;"
           "altijd;toujours;always;jederzeit;immer"_L1},
    Phrase{Kind::From,
           0,
           {},
           "a partir de;a partir du;a partir;des;des le;vanaf;from;starting;depuis;apres;na;after;pas avant;"
           "niet voor;ab"_L1},
    Phrase{Kind::Until,
           0,
           {},
           "jusqua;jusquau;jusque;tot en met;until;till;avant;avant le;voor;voor de;before;au plus tard;"
           "au plus tard le;ten laatste;ten laatste op;uiterlijk;dici;dici le"_L1},
    Phrase{Kind::For, 0, {}, "pendant;durant;gedurende;for;during"_L1},
    Phrase{Kind::Not, 0, {}, "nicht;ausser;kein;keine;pas;sauf;jamais;hors;excepte;niet;behalve;geen;uitgezonderd;not;except;never;no"_L1},
    Phrase{Kind::Every, 0, {}, "chaque;tous les;toutes les;elke;ieder;iedere;every;each;jeden;jede;jedes"_L1},
    Phrase{Kind::Between, 0, {}, "entre;tussen;between;de;du;van;von;zwischen"_L1},
    Phrase{Kind::To, 0, {}, "a;au;tot;to;til;bis"_L1},
    Phrase{Kind::And, 0, {}, "et;ou;en;of;and;or;puis;ensuite;und;oder"_L1},
    Phrase{Kind::Filler,
           0,
           {},
           "le;la;les;l;un;une;des jours;op;om;in;het;een;s;dans;vers;rond;at;on;the;of een;si possible;de preference;"
           "liefst;bij voorkeur;preferably;if possible;environ;ongeveer;ca;about;around;uur;heure;heures;hours;ce;cet;"
           "cette;deze;dit;this;date;datum;dispo;disponible;beschikbaar;available;libre;vrij;plutot;eerder;par;per;"
           "uhr;am;nur;frei;um;only;just;seulement;uniquement;alleen;enkel;slechts;prochain;"
           "prochaine;volgende;komende;aanstaande;next"_L1},
};

struct DayName {
    int weekday;
    QLatin1StringView full; ///< folded
    QLatin1StringView plural;
    QLatin1StringView shorts; ///< only beside other words of time
};

constexpr std::array dayNames{
    DayName{1, "lundi"_L1, "lundis"_L1, "lun"_L1},
    DayName{2, "mardi"_L1, "mardis"_L1, "mar"_L1},
    DayName{3, "mercredi"_L1, "mercredis"_L1, "mer"_L1},
    DayName{4, "jeudi"_L1, "jeudis"_L1, "jeu"_L1},
    DayName{5, "vendredi"_L1, "vendredis"_L1, "ven"_L1},
    DayName{6, "samedi"_L1, "samedis"_L1, "sam"_L1},
    DayName{7, "dimanche"_L1, "dimanches"_L1, "dim"_L1},
    DayName{1, "maandag"_L1, "maandagen"_L1, "ma;maa"_L1},
    DayName{2, "dinsdag"_L1, "dinsdagen"_L1, "di;din"_L1},
    DayName{3, "woensdag"_L1, "woensdagen"_L1, "wo;woe"_L1},
    DayName{4, "donderdag"_L1, "donderdagen"_L1, "do;don"_L1},
    DayName{5, "vrijdag"_L1, "vrijdagen"_L1, "vr;vrij"_L1},
    DayName{6, "zaterdag"_L1, "zaterdagen"_L1, "za;zat"_L1},
    DayName{7, "zondag"_L1, "zondagen"_L1, "zo;zon"_L1},
    DayName{1, "montag"_L1, "montags"_L1, "mo"_L1},
    DayName{2, "dienstag"_L1, "dienstags"_L1, "di"_L1},
    DayName{3, "mittwoch"_L1, "mittwochs"_L1, "mi"_L1},
    DayName{4, "donnerstag"_L1, "donnerstags"_L1, "do"_L1},
    DayName{5, "freitag"_L1, "freitags"_L1, "fr"_L1},
    DayName{6, "samstag"_L1, "samstags"_L1, "sa"_L1},
    DayName{7, "sonntag"_L1, "sonntags"_L1, "so"_L1},
    DayName{1, "monday"_L1, "mondays"_L1, "mon"_L1},
    DayName{2, "tuesday"_L1, "tuesdays"_L1, "tue;tues"_L1},
    DayName{3, "wednesday"_L1, "wednesdays"_L1, "wed"_L1},
    DayName{4, "thursday"_L1, "thursdays"_L1, "thu;thur;thurs"_L1},
    DayName{5, "friday"_L1, "fridays"_L1, "fri"_L1},
    DayName{6, "saturday"_L1, "saturdays"_L1, "sat"_L1},
    DayName{7, "sunday"_L1, "sundays"_L1, "sun"_L1},
};

/// All that is known, by its folded words. The longest phrase has five words.
constexpr qsizetype longestPhrase = 5;

QHash<QString, TimeToken> makeDictionary() {
    QHash<QString, TimeToken> all;
    const auto add = [&](QLatin1StringView list, const TimeToken& token) {
        for (const QString& words : QString(list).split(u';', Qt::SkipEmptyParts))
            all.insert(words, token);
    };
    for (const Phrase& phrase : phrases)
        add(phrase.words, {phrase.kind, phrase.number, false, phrase.hours, {}, {}});
    for (const DayName& day : dayNames) {
        add(day.shorts, {Kind::Weekday, day.weekday, false, {}, {}, {}});
        add(day.full, {Kind::Weekday, day.weekday, false, {}, {}, {}});
        add(day.plural, {Kind::Weekday, day.weekday, true, {}, {}, {}});
    }
    return all;
}

const QHash<QString, TimeToken>& dictionary() {
    static const QHash<QString, TimeToken> all = makeDictionary();
    return all;
}

/// A word of the text, or a token already made from figures and signs.
struct Piece {
    QString key; ///< folded word; empty for a made token
    TimeToken token;
};

QString withoutElision(QString word) {
    static const QRegularExpression elision(u"^[ldcjsn]['\u2019](?=\\p{L}{2})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return word.remove(elision);
}

QDate inYearNear(int month, int day, QDate near) {
    constexpr int back = 30;
    for (int year = near.year() - 1; year <= near.year() + 2; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= near.addDays(-back))
            return date;
    }
    return {};
}

/// "maandagvoormiddag", "Sonntagabend": a Dutch or German weekday and a day part in one word.
bool appendCompound(QList<Piece>& pieces, const QString& key, const QString& text) {
    for (const DayName& day : dayNames) {
        const bool joins = day.full.endsWith("dag"_L1) || day.full.endsWith("tag"_L1) || day.full == "mittwoch"_L1;
        if (!joins || !key.startsWith(day.full) || key == day.full)
            continue;
        const QString rest = key.mid(day.full.size());
        const QString part = rest == "morgen"_L1 ? u"ochtend"_s : rest;
        const auto found = dictionary().constFind(part);
        if (found == dictionary().constEnd() || found->kind != Kind::DayPart)
            continue;
        pieces.append({QString(day.full), {Kind::Weekday, day.weekday, false, {}, {}, text}});
        pieces.append({part, {Kind::DayPart, 0, false, found->hours, {}, text}});
        return true;
    }
    return false;
}

QList<Piece> cut(const QString& text, QDate near) {
    static const QRegularExpression isoDate(u"\\G\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)"_s);
    static const QRegularExpression fullDate(u"\\G\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?!\\d)"_s);
    static const QRegularExpression shortDate(u"\\G(\\d{1,2})/(\\d{1,2})(?![\\d/:hu])"_s);
    static const QRegularExpression wordDate(
        u"\\G(\\d{1,2})(?:er|e|st|nd|rd|th)?\\s+(\\p{L}{3,})\\.?(?:\\s+(\\d{4})(?!\\d))?"_s);
    static const QRegularExpression clock(
        u"\\G(\\d{1,2})(?:\\s?[:hu.]\\s?(\\d{2})(?!\\d|\\s?[hu:])|\\s?(?:heures?|uur|uhr|hrs?|h|u)(?!\\p{L}))\\s?(am|pm)?(?!\\p{L})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression halfClock(u"\\G(\\d{1,2})\\s?(am|pm)(?!\\p{L})"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression times(u"\\G(\\d{1,2})\\s?(?:x|\u00d7|fois|keer|maal|times)(?!\\p{L})"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"\\G\\d+"_s);
    static const QRegularExpression word(u"\\G[\\p{L}][\\p{L}\\p{M}'\u2019-]*"_s);

    QList<Piece> pieces;
    const auto made = [&](Kind kind, int value, const QString& as, QDate date = {}) {
        pieces.append({{}, {kind, value, false, {}, date, as}});
    };
    for (qsizetype at = 0; at < text.size();) {
        const auto matches = [&](const QRegularExpression& form) {
            return form.match(text, at, QRegularExpression::NormalMatch,
                              QRegularExpression::DontCheckSubjectStringMatchOption);
        };
        const QChar c = text[at];
        if (c >= u'0' && c <= u'9') { // what \d is in the forms above
            QRegularExpressionMatch match;
            std::optional<DateText> date;
            if (((match = matches(isoDate)).hasMatch() || (match = matches(fullDate)).hasMatch()) &&
                (date = dateFromText(match.captured()))) {
                made(Kind::Date, 0, match.captured(), date->date);
                at = match.capturedEnd();
                continue;
            }
            if ((match = matches(shortDate)).hasMatch()) {
                const QDate day = inYearNear(match.captured(2).toInt(), match.captured(1).toInt(), near);
                if (day.isValid()) {
                    made(Kind::Date, 1, match.captured(), day);
                    at = match.capturedEnd();
                    continue;
                }
            }
            if ((match = matches(wordDate)).hasMatch()) {
                if (const auto month = monthFromName(match.captured(2))) {
                    const int day = match.captured(1).toInt();
                    const bool hasYear = match.capturedLength(3) > 0;
                    const QDate found =
                        hasYear ? QDate(match.captured(3).toInt(), *month, day) : inYearNear(*month, day, near);
                    if (found.isValid()) {
                        made(Kind::Date, !hasYear, match.captured(), found);
                        at = match.capturedEnd();
                        continue;
                    }
                }
            }
            if ((match = matches(times)).hasMatch()) {
                made(Kind::Times, match.captured(1).toInt(), match.captured());
                at = match.capturedEnd();
                continue;
            }
            const bool half = (match = matches(halfClock)).hasMatch();
            if (half || (match = matches(clock)).hasMatch()) {
                int hour = match.captured(1).toInt();
                const int minute = half ? 0 : match.captured(2).toInt();
                const QString suffix = match.captured(half ? 2 : 3).toLower();
                if (!suffix.isEmpty() && hour <= 12)
                    hour = hour % 12 + (suffix == "pm"_L1 ? 12 : 0);
                if (hour <= 24 && minute < 60 && hour * 60 + minute <= 24 * 60) {
                    made(Kind::Clock, hour * 60 + minute, match.captured());
                    at = match.capturedEnd();
                    continue;
                }
            }
            match = matches(number);
            made(Kind::Number, match.captured().left(6).toInt(), match.captured());
            pieces.last().key = match.captured(); // "tous les 15 jours"
            at = match.capturedEnd();
            continue;
        }
        if (const auto match = matches(word); match.hasMatch()) {
            const QString written = match.captured();
            at = match.capturedEnd();
            const QString key = foldText(withoutElision(written));
            if (!dictionary().contains(key) && written.contains(u'-')) {
                const QStringList parts = written.split(u'-', Qt::SkipEmptyParts);
                for (qsizetype i = 0; i < parts.size(); ++i) {
                    if (i > 0)
                        made(Kind::To, 0, u"-"_s);
                    pieces.append({foldText(parts[i]), {Kind::Unknown, 0, false, {}, {}, parts[i]}});
                }
            } else if (!appendCompound(pieces, key, written) && !key.isEmpty()) {
                pieces.append({key, {Kind::Unknown, 0, false, {}, {}, written}});
            }
            continue;
        }
        if (u",;/&+|\n.:"_s.contains(c))
            made(Kind::And, 0, QString(c));
        else if (u"-\u2013\u2014\u2192"_s.contains(c))
            made(Kind::To, 0, QString(c));
        else if (!c.isSpace() && !c.isMark() && !u"()[]'\u2019\""_s.contains(c))
            made(Kind::Unknown, 0, text.mid(at, c.isHighSurrogate() ? 2 : 1));
        at += c.isHighSurrogate() ? 2 : 1; // the forms above may not begin inside a letter
    }
    return pieces;
}

bool isMoment(const TimeToken& token) {
    return token.kind == Kind::Clock || token.kind == Kind::Number;
}

/// Whole hours for a bare number ("9-12u"); -1 when it is none.
int minuteOf(const TimeToken& token) {
    return token.kind == Kind::Clock ? token.number : token.number <= 24 ? token.number * 60 : -1;
}

} // namespace

int weekdayFromName(QStringView name) {
    const QString key = foldText(name);
    const auto found = dictionary().constFind(key);
    return found != dictionary().constEnd() && found->kind == Kind::Weekday ? found->number : 0;
}

QList<TimeToken> timeTokens(const QString& text, QDate near) {
    // Halves of letters, as a damaged file has them, are no subject for the forms that are looked for.
    const QList<Piece> pieces = cut(text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8()), near);
    QList<TimeToken> tokens;
    for (qsizetype i = 0; i < pieces.size();) {
        qsizetype used = 0;
        QString words;
        QString written;
        TimeToken best = pieces[i].token;
        for (qsizetype n = 0; n < longestPhrase && i + n < pieces.size() && !pieces[i + n].key.isEmpty(); ++n) {
            words += (n > 0 ? u" "_s : QString()) + pieces[i + n].key;
            written += (n > 0 ? u" "_s : QString()) + pieces[i + n].token.text;
            const auto found = dictionary().constFind(words);
            if (found != dictionary().constEnd()) {
                best = *found;
                best.text = written;
                used = n + 1;
            }
        }
        // "maandag morgen" is its morning, "morgen" alone the next day.
        if (best.kind == Kind::Today && best.number == 1 && best.text.compare("morgen"_L1, Qt::CaseInsensitive) == 0 &&
            !tokens.isEmpty() && tokens.last().kind == Kind::Weekday)
            best = {Kind::DayPart, 0, false, morningHours, {}, best.text};
        tokens.append(best);
        i += std::max<qsizetype>(used, 1);
    }
    return tokens;
}

QList<TimeToken> withRangesJoined(const QList<TimeToken>& tokens) {
    QList<TimeToken> joined;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const TimeToken& first = tokens[i];
        const bool inBetween = i > 0 && tokens[i - 1].kind == Kind::Between;
        if (isMoment(first) && i + 2 < tokens.size() && isMoment(tokens[i + 2]) &&
            (first.kind == Kind::Clock || tokens[i + 2].kind == Kind::Clock || tokens[i + 1].kind == Kind::To) &&
            (tokens[i + 1].kind == Kind::To || (tokens[i + 1].kind == Kind::And && inBetween))) {
            const int start = minuteOf(first);
            const int end = minuteOf(tokens[i + 2]);
            if (start >= 0 && end > start && end <= 24 * 60) {
                while (!joined.isEmpty() && (joined.last().kind == Kind::Between || joined.last().kind == Kind::Filler))
                    joined.removeLast();
                if (!joined.isEmpty() && (joined.last().kind == Kind::DayPart || joined.last().kind == Kind::WholeDay))
                    joined.removeLast();
                joined.append(
                    {Kind::DayPart, 1, false, {start, end}, {}, first.text + tokens[i + 1].text + tokens[i + 2].text});
                i += 2;
                continue;
            }
        }
        joined.append(first);
    }
    return joined;
}

} // namespace entraide
