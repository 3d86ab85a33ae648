// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/address_text.h"

#include "domain/text_fold.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowestPostcode = 1000;
constexpr int highestPostcode = 9992;

/// "12", "12A", "12 bis", "12-14".
const auto numberPattern = u"\\d+(?:\\s?(?:bis|ter|quater|[A-Za-z](?![A-Za-z])))?(?:\\s?[-\u2013]\\s?\\d+[A-Za-z]?)?"_s;
const auto boxPattern =
    u"(?:,?\\s*(?:bte|bo[i\u00ee]te|bus|box|bt|b|apt|app|appt)\\b\\.?\\s*|,?\\s*(?:bte|bus|bt|b)\\.?(?=\\d)|\\s?/\\s?)"
    u"(?<box>[0-9A-Za-z]+(?:[./-][0-9A-Za-z]+)*)"_s;

const QRegularExpression& streetFirst() {
    static const QRegularExpression expression(
        u"^(?<street>.*?[^\\d\\s,])[,\\s]+(?:n[\u00b0\u00bao]\\.?\\s*|nr\\.?\\s*)?(?<number>%1)(?:%2)?$"_s.arg(
            numberPattern, boxPattern),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression& numberFirst() {
    static const QRegularExpression expression(
        u"^(?<number>\\d+(?:\\s?(?:bis|ter|quater)|[A-Za-z])?)(?:/(?<box>\\w+))?\\s*[,\\s]\\s*(?<street>\\p{L}.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

QString tightened(const QString& number) {
    static const QRegularExpression letter(u"^(\\d+)\\s([A-Za-z])$"_s);
    const auto match = letter.match(number);
    return match.hasMatch() ? match.captured(1) + match.captured(2) : number.simplified();
}

QString withoutEdgeMarks(QString text) {
    text = text.simplified();
    while (!text.isEmpty() && (text.endsWith(u',') || text.endsWith(u';') || text.endsWith(u'-')))
        text = text.chopped(1).trimmed();
    while (!text.isEmpty() && (text.startsWith(u',') || text.startsWith(u';')))
        text = text.mid(1).trimmed();
    return text;
}

QString boxWord(Language language) {
    switch (language) {
    case Language::Dutch:
        return u"bus"_s;
    case Language::German:
        return u"Bte"_s;
    case Language::English:
        return u"box"_s;
    default:
        return u"bte"_s;
    }
}

} // namespace

Address splitStreetLine(const QString& text) {
    Address address;
    const QString line = withoutEdgeMarks(text);
    for (const QRegularExpression* form : {&streetFirst(), &numberFirst()}) {
        const auto match = form->match(line);
        if (!match.hasMatch())
            continue;
        address.street = withoutEdgeMarks(match.captured(u"street"));
        address.number = tightened(match.captured(u"number"));
        address.box = match.captured(u"box");
        return address;
    }
    address.street = line;
    return address;
}

std::optional<QString> belgianPostcode(QStringView text) {
    static const QRegularExpression form(u"^(?:BE?\\s?[-\u2013]?\\s?)?(\\d{4})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.matchView(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int code = match.capturedView(1).toInt();
    if (code < lowestPostcode || code > highestPostcode)
        return std::nullopt;
    return match.captured(1);
}

Address splitLocalityLine(const QString& text) {
    static const QRegularExpression codeFirst(u"^((?:[A-Z]{1,2}\\s?[-\u2013]\\s?)?\\d{4,5})\\b[\\s,-]*(.*)$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression countryFirst(u"^BE?\\s(\\d{4})\\b\\s*(.*)$"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression codeLast(u"^(\\D+?)[\\s,]*\\(?((?:BE?\\s?[-\u2013]?\\s?)?\\d{4,5})\\)?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    Address address;
    const QString line = withoutEdgeMarks(text);
    QString code;
    if (auto match = codeFirst.match(line); match.hasMatch()) {
        code = match.captured(1);
        address.locality = match.captured(2);
    } else if (match = countryFirst.match(line); match.hasMatch()) {
        code = match.captured(1);
        address.locality = match.captured(2);
    } else if (match = codeLast.match(line); match.hasMatch()) {
        address.locality = match.captured(1);
        code = match.captured(2);
    } else {
        address.locality = line;
    }
    address.locality = withoutEdgeMarks(address.locality);
    address.postcode = belgianPostcode(code).value_or(code.simplified());
    return address;
}

Address splitAddress(const QString& text) {
    static const QRegularExpression lastPart(
        u"^(.*?\\d.*?)(?:[\\s,;]+-?\\s*)((?:BE?\\s?[-\u2013]?\\s?)?[1-9]\\d{3}\\s+\\D+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString line = withoutEdgeMarks(text);
    const auto match = lastPart.match(line);
    if (!match.hasMatch())
        return splitStreetLine(line);
    Address address = splitStreetLine(match.captured(1));
    const Address locality = splitLocalityLine(match.captured(2));
    address.postcode = locality.postcode;
    address.locality = locality.locality;
    return address;
}

std::optional<Language> streetLanguage(const QString& street) {
    static constexpr std::array french{"rue"_L1,     "avenue"_L1, "av"_L1,        "chaussee"_L1, "place"_L1,
                                       "square"_L1,  "quai"_L1,   "boulevard"_L1, "bd"_L1,       "parvis"_L1,
                                       "clos"_L1,    "allee"_L1,  "dreve"_L1,     "chemin"_L1,   "impasse"_L1,
                                       "galerie"_L1, "cite"_L1,   "sentier"_L1,   "cours"_L1,    "passage"_L1};
    static constexpr std::array dutch{"straat"_L1, "laan"_L1,   "steenweg"_L1, "plein"_L1, "weg"_L1,   "dreef"_L1,
                                      "kaai"_L1,   "lei"_L1,    "markt"_L1,    "pad"_L1,   "gang"_L1,  "hof"_L1,
                                      "berg"_L1,   "plaats"_L1, "gaarde"_L1,   "dijk"_L1,  "singel"_L1};
    static constexpr std::array german{"strasse"_L1, "platz"_L1, "gasse"_L1};
    const QStringList words = foldText(street).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    for (QLatin1StringView word : french) {
        if (words.first() == word)
            return Language::French;
    }
    for (const QString& word : words) {
        if (std::ranges::any_of(dutch, [&](QLatin1StringView ending) { return word.endsWith(ending); }))
            return Language::Dutch;
        if (std::ranges::any_of(german, [&](QLatin1StringView ending) { return word.endsWith(ending); }))
            return Language::German;
    }
    return std::nullopt;
}

QString streetLine(const Address& address, Language otherwise) {
    QStringList parts;
    if (!address.street.isEmpty())
        parts.append(address.street);
    if (!address.number.isEmpty())
        parts.append(address.number);
    if (!address.box.isEmpty()) {
        parts.append(boxWord(streetLanguage(address.street).value_or(otherwise)));
        parts.append(address.box);
    }
    return parts.join(u' ');
}

QString localityLine(const Address& address) {
    return (address.postcode + u' ' + address.locality).trimmed();
}

QString addressLine(const Address& address, Language otherwise) {
    QStringList parts{streetLine(address, otherwise), localityLine(address)};
    parts.removeAll(QString());
    return parts.join(u", ");
}

} // namespace entraide
