// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text_fold.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Letters without a decomposition, already in lower case.
QLatin1StringView plainLetters(char16_t letter) {
    switch (letter) {
    case u'ł':
        return "l"_L1;
    case u'ı':
        return "i"_L1;
    case u'ß':
        return "ss"_L1;
    case u'œ':
        return "oe"_L1;
    case u'æ':
        return "ae"_L1;
    case u'ø':
        return "o"_L1;
    case u'đ':
        return "d"_L1;
    case u'ð':
        return "d"_L1;
    case u'þ':
        return "th"_L1;
    default:
        return {};
    }
}

} // namespace

QString foldText(QStringView text) {
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        QChar c = decomposed[i];
        if (c.isHighSurrogate() && i + 1 < decomposed.size() && decomposed[i + 1].isLowSurrogate()) {
            folded += c;
            folded += decomposed[++i];
            continue;
        }
        if (c.isMark() || c == u'\'' || c == u'\u2019' || c == u'-' || c == u'\u2010')
            continue;
        c = c.toLower();
        if (const QLatin1StringView plain = plainLetters(c.unicode()); !plain.isEmpty())
            folded += plain;
        else if (c.isLetterOrNumber())
            folded += c;
        else if (!folded.isEmpty() && !folded.endsWith(u' '))
            folded += u' ';
    }
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

} // namespace entraide
