// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/word_set.h"

#include "domain/text_fold.h"
#include "geo/postcodes.h"

#include <QStringTokenizer>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void WordSet::addText(QStringView text) {
    addFolded(foldText(text));
    // "D'Hondt" is found as "dhondt" and as "hondt", "Saint-Gilles" as one word and as two.
    constexpr auto joins = [](QChar c) { return c == u'\'' || c == u'\u2019' || c == u'-' || c == u'\u2010'; };
    if (std::ranges::none_of(text, joins))
        return;
    QString parted = text.toString();
    std::ranges::replace_if(parted, joins, u' ');
    addFolded(foldText(parted));
}

void WordSet::addPhone(const QString& phone) {
    addText(phone);
    if (phone.startsWith("+32"_L1))
        add(u'0' + phone.mid(3));
}

void WordSet::addPlace(const QString& postcode) {
    addText(postcode);
    if (const PostcodePlace* place = findPostcode(postcode))
        addNames(*place);
}

void WordSet::addNames(const PostcodePlace& place) {
    for (const QString* name : {&place.name.fr, &place.name.nl, &place.commune.fr, &place.commune.nl})
        addText(*name);
}

void WordSet::addFolded(QStringView folded) {
    for (QStringView word : QStringTokenizer(folded, u' ', Qt::SkipEmptyParts))
        add(word);
}

void WordSet::add(QStringView word) {
    if (isKnown(word))
        return;
    if (!m_text.isEmpty())
        m_text += u' ';
    m_text += word;
    if (++m_count == few) {
        for (QStringView known : QStringTokenizer(m_text, u' '))
            m_known.insert(known.toString());
    } else if (m_count > few) {
        m_known.insert(word.toString());
    }
}

/// Few words, as nearly all records have, are looked through faster than they are hashed.
bool WordSet::isKnown(QStringView word) const {
    if (m_count >= few)
        return m_known.contains(word.toString());
    for (QStringView known : QStringTokenizer(m_text, u' ')) {
        if (known == word)
            return true;
    }
    return false;
}

QStringList searchWords(QStringView text) {
    QStringList words;
    const QString folded = foldText(text);
    const auto isNumber = [](QStringView word) {
        return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
    };
    bool inNumber = false;
    for (QStringView word : QStringTokenizer(folded, u' ', Qt::SkipEmptyParts)) {
        if (inNumber && isNumber(word)) {
            words.last() += word;
            continue;
        }
        inNumber = isNumber(word) && word.startsWith(u'0') && word.size() > 1;
        words.append(word.toString());
    }
    // "+32 470 12 34 56"
    if (text.trimmed().startsWith(u'+') && !words.isEmpty() && std::ranges::all_of(words, isNumber))
        words = {words.join(QString())};
    return words;
}

} // namespace entraide
