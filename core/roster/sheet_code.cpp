// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/sheet_code.h"

#include "domain/text_fold.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Words that many places share, folded.
const QSet<QString>& commonWords() {
    static const QSet<QString> words{u"a"_s,           u"au"_s,
                                     u"aux"_s,         u"and"_s,
                                     u"asbl"_s,        u"association"_s,
                                     u"basisschool"_s, u"centre"_s,
                                     u"centrum"_s,     u"clinique"_s,
                                     u"club"_s,        u"college"_s,
                                     u"d"_s,           u"de"_s,
                                     u"den"_s,         u"der"_s,
                                     u"des"_s,         u"du"_s,
                                     u"ecole"_s,       u"een"_s,
                                     u"en"_s,          u"espace"_s,
                                     u"et"_s,          u"ferme"_s,
                                     u"foyer"_s,       u"gare"_s,
                                     u"het"_s,         u"home"_s,
                                     u"hopital"_s,     u"hospital"_s,
                                     u"huis"_s,        u"in"_s,
                                     u"instituut"_s,   u"institut"_s,
                                     u"l"_s,           u"la"_s,
                                     u"le"_s,          u"les"_s,
                                     u"lycee"_s,       u"maison"_s,
                                     u"of"_s,          u"op"_s,
                                     u"port"_s,        u"quartier"_s,
                                     u"residence"_s,   u"residentie"_s,
                                     u"restaurant"_s,  u"restos"_s,
                                     u"rusthuis"_s,    u"saint"_s,
                                     u"sainte"_s,      u"school"_s,
                                     u"sint"_s,        u"station"_s,
                                     u"the"_s,         u"van"_s,
                                     u"vzw"_s,         u"woonzorgcentrum"_s,
                                     u"wzc"_s,         u"ziekenhuis"_s};
    return words;
}

QString lettersOf(const QString& word) {
    QString letters;
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            letters.append(c.toUpper());
    }
    return letters.left(3);
}

} // namespace

QString placeLetters(const QString& name) {
    // The fold joins what an apostrophe parts; here "L'Aubier" is two words.
    QString parted = name;
    parted.replace(u'\'', u' ').replace(QChar(0x2019), u' ').replace(u'-', u' ');
    const QStringList words = foldText(parted).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!commonWords().contains(word) && !lettersOf(word).isEmpty())
            return lettersOf(word);
    }
    for (const QString& word : words) {
        if (!lettersOf(word).isEmpty())
            return lettersOf(word);
    }
    return u"X"_s;
}

QStringList siteCodes(const QList<RosterSite>& sites) {
    QStringList codes;
    for (const RosterSite& site : sites)
        codes.append(site.kind == SiteKind::Homes ? (site.key.isEmpty() ? u"X"_s : site.key) : placeLetters(site.name));

    QList<qsizetype> byKey(sites.size());
    std::iota(byKey.begin(), byKey.end(), qsizetype(0));
    std::ranges::sort(byKey, {}, [&](qsizetype i) { return sites[i].key; });
    QSet<QString> taken;
    for (const qsizetype i : byKey) {
        QString code = codes[i];
        if (taken.contains(code)) {
            const QString digest =
                QString::fromLatin1(QCryptographicHash::hash(sites[i].key.toUtf8(), QCryptographicHash::Sha256).toHex())
                    .toUpper();
            for (qsizetype length = 2; taken.contains(code) && length <= digest.size(); ++length)
                code = codes[i] + digest.left(length);
        }
        taken.insert(code);
        codes[i] = code;
    }
    return codes;
}

QString sheetCode(IsoWeek week, const QString& siteCode) {
    return u"%1-%2-%3"_s.arg(week.year, 4, 10, QChar(u'0')).arg(week.week, 2, 10, QChar(u'0')).arg(siteCode);
}

} // namespace entraide
