// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/money_words.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Not those of the locale: a narrow space between thousands is missing from some fonts, and English as written in
/// Belgium has the French comma.
struct Notation {
    QChar group;
    QChar point;
    QString before;
    QString after;
};

Notation notationOf(QLocale::Language language) {
    switch (language) {
    case QLocale::French:
        return {QChar::Nbsp, u',', {}, u"\u00a0€"_s};
    case QLocale::Dutch:
        return {u'.', u',', u"€\u00a0"_s, {}};
    case QLocale::German:
        return {u'.', u',', {}, u"\u00a0€"_s};
    default:
        return {u',', u'.', u"€"_s, {}};
    }
}

} // namespace

QString amountText(qint64 cents, const QLocale& locale) {
    const Notation notation = notationOf(locale.language());
    const quint64 size = cents < 0 ? 0 - static_cast<quint64>(cents) : static_cast<quint64>(cents);
    QString euros = QString::number(size / 100);
    for (qsizetype at = euros.size() - 3; at > 0; at -= 3)
        euros.insert(at, notation.group);
    const QString fraction = u"%1"_s.arg(size % 100, 2, 10, QChar(u'0'));
    return (cents < 0 ? u"−"_s : QString()) + notation.before + euros + notation.point + fraction + notation.after;
}

QString typedEuros(qint64 cents) {
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(static_cast<double>(cents) / 100, 'f', 2);
}

} // namespace entraide
