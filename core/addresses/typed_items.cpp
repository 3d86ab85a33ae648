// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/typed_items.h"

#include "domain/address_text.h"

#include <QRegularExpression>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct TypedPiece {
    QString text;
    bool isAfterBreak = false;
};

/// "wetstraat16" as two, "E40" as one.
qsizetype wordBefore(const QString& piece) {
    static const QRegularExpression form(u"^(\\p{L}{4,})\\d{1,4}[A-Za-z]?$"_s);
    return form.match(piece).capturedLength(1);
}

QList<TypedPiece> piecesOf(const QString& typed) {
    QList<TypedPiece> pieces;
    bool isAfterBreak = false;
    qsizetype from = -1;
    for (qsizetype i = 0; i <= typed.size(); ++i) {
        const QChar c = i < typed.size() ? typed[i] : QChar(u' ');
        const bool isBreak = c == u',' || c == u';' || c == u'(' || c == u')' || c == u'\n' || c == u'\r';
        if (!isBreak && !c.isSpace()) {
            if (from < 0)
                from = i;
            continue;
        }
        if (from >= 0) {
            const QString piece = typed.sliced(from, i - from);
            const qsizetype word = wordBefore(piece);
            if (word > 0)
                pieces.append({piece.first(word), isAfterBreak && !pieces.isEmpty()});
            pieces.append({piece.sliced(word), word == 0 && isAfterBreak && !pieces.isEmpty()});
            isAfterBreak = false;
            from = -1;
        }
        isAfterBreak = isAfterBreak || isBreak;
    }
    return pieces;
}

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

/// "12", "12A", "12bis", "12-14", with or without "/3"; "n°12" too.
const QRegularExpression& numberForm() {
    static const QRegularExpression form(
        u"^(?:n[\u00b0\u00ba]|nr\\.|no\\.)?(\\d{1,4}(?:bis|ter|quater|[a-z])?(?:[-\u2013]\\d{1,4}[a-z]?)?)"
        "(?:/([0-9a-z][0-9a-z.-]*))?$"_s,
        anyCase);
    return form;
}

/// "12bte3", "12A bus3" without the space, "12b3".
const QRegularExpression& numberAndBoxForm() {
    static const QRegularExpression form(u"^(\\d{1,4}[ac-z]?)(?:bte|bus|box|bt|b)\\.?(\\d[0-9a-z]*)$"_s, anyCase);
    return form;
}

bool isBoxWord(const QString& piece) {
    static const QRegularExpression form(u"^(?:bte|bo[i\u00ee]te|bus|box|bt|b|app?|apt|appt)\\.?$"_s, anyCase);
    return form.match(piece).hasMatch();
}

/// "3", "0023", "A", "RDC", "2.1"; no word.
bool isBoxNumber(const QString& piece) {
    static const QRegularExpression form(u"^(?:[0-9][0-9a-z]*(?:[./-][0-9a-z]+)*|[a-z]{1,3})$"_s, anyCase);
    return form.match(piece).hasMatch();
}

/// "bte3", "bus12", "/3".
QString boxIn(const QString& piece) {
    static const QRegularExpression form(u"^(?:(?:bte|bus|box|bt|b|apt|app)\\.?(?=\\d)|/)([0-9a-z]+)$"_s, anyCase);
    return form.match(piece).captured(1);
}

bool isNumberSign(const QString& piece) {
    static const QRegularExpression form(u"^(?:n[\u00b0\u00bao]?|nr|num|num[e\u00e9]ro|nummer)\\.?$"_s, anyCase);
    return form.match(piece).hasMatch();
}

/// The B of "B 1050".
bool isCountrySign(const QString& piece, const QString& next) {
    static const QRegularExpression form(u"^be?-?$"_s, anyCase);
    return form.match(piece).hasMatch() && belgianPostcode(next).has_value();
}

bool isSuffix(const QString& piece) {
    static const QRegularExpression form(u"^(?:[a-z]|bis|ter|quater)$"_s, anyCase);
    return form.match(piece).hasMatch();
}

bool startsWithDigit(const QString& piece) {
    return !piece.isEmpty() && piece[0] >= u'0' && piece[0] <= u'9';
}

/// Whether a word of a name stands there: what "12 A" is followed by tells whether A belongs to 12.
bool isWordAt(const QList<TypedPiece>& pieces, qsizetype at) {
    return at < pieces.size() && !pieces.at(at).isAfterBreak && !startsWithDigit(pieces.at(at).text) &&
           !isBoxWord(pieces.at(at).text) && boxIn(pieces.at(at).text).isEmpty() &&
           !belgianPostcode(pieces.at(at).text);
}

/// Takes the letter and the box that may follow a number. \a at is the piece after it; gives the first that it leaves.
qsizetype takeWhatFollows(const QList<TypedPiece>& pieces, qsizetype at, QString& number, QString& box) {
    const auto textAt = [&](qsizetype i) { return i < pieces.size() ? pieces.at(i).text : QString(); };
    const bool isBox = isBoxWord(textAt(at)) && startsWithDigit(textAt(at + 1)) && !belgianPostcode(textAt(at + 1));
    if (!isBox && isSuffix(textAt(at)) && !pieces.at(at).isAfterBreak && !isWordAt(pieces, at + 1))
        number += textAt(at++);
    if (!box.isEmpty())
        return at;
    if (const QString own = boxIn(textAt(at)); !own.isEmpty()) {
        box = own;
        return at + 1;
    }
    const bool isSign = isBoxWord(textAt(at)) || textAt(at) == u'/';
    if (isSign && isBoxNumber(textAt(at + 1)) && !belgianPostcode(textAt(at + 1)) &&
        (textAt(at).size() > 1 || startsWithDigit(textAt(at + 1)))) {
        box = textAt(at + 1);
        return at + 2;
    }
    return at;
}

} // namespace

QList<TypedItem> typedItems(const QString& typed) {
    QList<TypedItem> items;
    const QList<TypedPiece> pieces = piecesOf(typed);
    for (qsizetype i = 0; i < pieces.size();) {
        const TypedPiece& piece = pieces.at(i);
        TypedItem item;
        item.text = piece.text;
        item.isAfterBreak = piece.isAfterBreak;
        const bool isNextDigit = i + 1 < pieces.size() && startsWithDigit(pieces.at(i + 1).text);
        if (isNextDigit && (isNumberSign(piece.text) || isCountrySign(piece.text, pieces.at(i + 1).text))) {
            ++i;
            continue;
        }
        const auto postcode = belgianPostcode(piece.text);
        if (const auto both = numberAndBoxForm().match(piece.text); both.hasMatch()) {
            item.kind = TypedItem::Kind::Number;
            item.number = readHouseNumber(both.captured(1).toStdString());
            item.box = both.captured(2);
            ++i;
        } else if (postcode && !startsWithDigit(piece.text)) {
            item.kind = TypedItem::Kind::PostcodeAlone;
            item.postcode = *postcode;
            ++i;
        } else if (const auto match = numberForm().match(piece.text); match.hasMatch()) {
            QString number = match.captured(1).replace(u'\u2013', u'-');
            item.box = match.captured(2);
            item.kind = TypedItem::Kind::Number;
            QString withSuffix = number;
            const qsizetype next = takeWhatFollows(pieces, i + 1, withSuffix, item.box);
            if (postcode && item.box.isEmpty()) { // one with a box is a house's number
                item.kind = TypedItem::Kind::Digits;
                item.postcode = *postcode;
                ++i;
            } else {
                number = withSuffix;
                i = next;
            }
            item.number = readHouseNumber(number.toStdString());
        } else {
            ++i;
        }
        item.words = foldedWords(item.text);
        if (item.kind != TypedItem::Kind::Word || !item.words.empty())
            items.append(item);
    }
    return items;
}

} // namespace entraide
