// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/sheet_code.h"

#include "domain/text_fold.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
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

constexpr QChar personLetter(u'P');
constexpr qsizetype personSigns = 6;
constexpr qsizetype mostSigns = 24;

/// Crockford's base 32 of a digest, five bits a sign.
QString signsOf(const QByteArray& bytes) {
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QString signs;
    unsigned waiting = 0;
    int bits = 0;
    for (const char byte : digest) {
        waiting = (waiting << 8U) | static_cast<unsigned char>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            signs.append(QLatin1Char(alphabet[(waiting >> static_cast<unsigned>(bits)) & 31U]));
        }
        waiting &= (1U << static_cast<unsigned>(bits)) - 1U;
    }
    return signs;
}

/// Scanners press the keys of an American keyboard, and each begins with the year's "2": where a Belgian one is
/// plugged in, "é" stands first, and each key is turned back into what is printed on it over there.
QString fromScanner(const QString& text) {
    if (!text.startsWith(QChar(0x00E9)) && !text.startsWith(QChar(0x00C9)))
        return text;
    static const QHash<QChar, QChar> keys{
        {u'&', u'1'},          {QChar(0x00E9), u'2'}, {QChar(0x00C9), u'2'}, {u'"', u'3'},          {u'\'', u'4'},
        {u'(', u'5'},          {QChar(0x00A7), u'6'}, {QChar(0x00E8), u'7'}, {QChar(0x00C8), u'7'}, {u'!', u'8'},
        {QChar(0x00E7), u'9'}, {QChar(0x00C7), u'9'}, {QChar(0x00E0), u'0'}, {QChar(0x00C0), u'0'}, {u')', u'-'},
        {u'Q', u'A'},          {u'A', u'Q'},          {u'W', u'Z'},          {u'Z', u'W'},          {u'?', u'M'},
    };
    QString result;
    for (const QChar key : text)
        result.append(keys.value(key.isLower() && key.unicode() < 128 ? key.toUpper() : key, key));
    return result;
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

QString idSigns(const AnyId& id, qsizetype length) {
    return signsOf(id.toUtf8()).left(length);
}

QStringList personCodes(const QList<VolunteerId>& volunteers) {
    QList<qsizetype> byId(volunteers.size());
    std::iota(byId.begin(), byId.end(), qsizetype(0));
    std::ranges::sort(byId, {}, [&](qsizetype i) { return volunteers[i].toString(); });
    QStringList codes(volunteers.size());
    QSet<QString> taken;
    for (const qsizetype i : byId) {
        const QString id = volunteers[i].toString();
        qsizetype length = personSigns;
        QString code = personLetter + idSigns(id, length);
        while (taken.contains(code) && length < mostSigns)
            code = personLetter + idSigns(id, ++length);
        taken.insert(code);
        codes[i] = code;
    }
    return codes;
}

QString roundSheetCode(QDate date, const RoundId& round) {
    return date.toString(Qt::ISODate) + u"-R"_s + idSigns(round.toString(), personSigns);
}

QString sheetLineKey(int number, const AnyId& source, QDate date) {
    return QString::number(number) + u' ' + source + u' ' + date.toString(Qt::ISODate);
}

QString sheetEdition(const QStringList& lineKeys) {
    return lineKeys.isEmpty() ? QString() : signsOf(lineKeys.join(u'\n').toUtf8()).left(2);
}

QString TypedSheetCode::code() const {
    return week ? sheetCode(*week, place) : date.toString(Qt::ISODate) + u'-' + place;
}

std::optional<TypedSheetCode> typedSheetCode(const QString& text) {
    static const QRegularExpression ofRound(u"^(\\d{4}-\\d{2}-\\d{2})-(R[0-9A-Z]{6})(?:-([0-9A-Z]{2}))?$"_s);
    static const QRegularExpression ofWeek(u"^(\\d{4})-W?(\\d{1,2})-([^\\s-]+)(?:-([0-9A-Z]{2}))?$"_s);
    QString typed = fromScanner(text.trimmed()).toUpper().remove(u' ');
    typed.replace(QChar(0x2013), u'-'); // as a word processor writes it
    if (const auto match = ofRound.match(typed); match.hasMatch()) {
        const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
        if (date.isValid())
            return TypedSheetCode{{}, date, match.captured(2), match.captured(3)};
    }
    const auto match = ofWeek.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const IsoWeek week{match.captured(1).toInt(), match.captured(2).toInt()};
    if (week.week < 1 || week.week > 53)
        return std::nullopt;
    return TypedSheetCode{week, {}, match.captured(3), match.captured(4)};
}

} // namespace entraide
