// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a record is found by, and those of what somebody types to find it: folded alike. Pure.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace entraide {

struct PostcodePlace;

/// Collects folded words, each once, in order of appearance.
class WordSet {
public:
    void addText(QStringView text);
    /// E.164 is found as it is written at home too: +32470… as 0470….
    void addPhone(const QString& phone);
    /// The postcode, and what the program's own table calls it.
    void addPlace(const QString& postcode);
    /// The names of the place and its commune, in the languages that are spoken there.
    void addNames(const PostcodePlace& place);
    /// What another record is found by.
    void addWords(const QString& words) { addFolded(words); }

    /// With a space between each two.
    QString joined() const { return m_text; }

private:
    void addFolded(QStringView folded);
    void add(QStringView word);
    bool isKnown(QStringView word) const;

    static constexpr int few = 64;
    QString m_text;
    int m_count = 0;
    QSet<QString> m_known; ///< once there are many
};

/// A word of what a person types into a search field.
struct SearchWord {
    QString word;          ///< found as the beginning of a word
    QStringList postcodes; ///< that are called so: each is found too, as a whole word
};

/// The words of what a person types into a search field, as they stand in a WordSet. A telephone number is one word
/// however it is spaced.
QStringList searchWords(QStringView text);

} // namespace entraide
