// SPDX-License-Identifier: GPL-3.0-or-later
// Finding a person in other people's texts: by the whole name, a phone number, an e-mail address or a street with its
// number, however they are written. Pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace entraide {

/// What stands in the place of a mention.
inline constexpr QStringView mentionMark{u"[\u2026]"};

/// By what one person is recognised. Letters are compared without accents and case, numbers without their separators;
/// only whole words count. A family name alone is not enough: too many of them are words.
class Mentions {
public:
    /// The identifying texts of a body of a person; called for each version that is kept.
    void addPerson(const QJsonObject& body);
    /// What is somebody else's too is no sign of this person.
    void removeSharedWith(const QJsonObject& body);

    bool isEmpty() const { return m_texts.isEmpty() && m_phones.isEmpty(); }
    void clear() { *this = {}; }
    /// What the search finds whoever else has it by: names, e-mails, streets without their numbers, phones in E.164.
    QStringList searched() const;

    /// Whether anything in \a json may be a mention. Fast; rarely wrong, and never to the person's disadvantage.
    bool mayBeIn(QByteArrayView json) const;
    /// \a text without the person; the same when it names nobody.
    QString without(const QString& text) const;
    /// Takes the person out of all texts of \a body, whatever their names; gives the members that were changed.
    QStringList removeFrom(QJsonObject& body) const;

private:
    struct Sign {
        QByteArray squeezed; ///< letters and digits, folded
        QString searched;
        bool isBelgian = false; ///< a phone number: known by its national digits
    };
    static QList<Sign> textsOf(const QJsonObject& body);
    static QList<Sign> phonesOf(const QJsonObject& body);
    QJsonValue removedFrom(const QJsonValue& value, bool* changed) const;

    QList<Sign> m_texts;
    QList<Sign> m_phones; ///< the national digits without the leading zero, or the last ones
};

} // namespace entraide
