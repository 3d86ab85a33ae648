// SPDX-License-Identifier: GPL-3.0-or-later
// One person's records as that person may read them: other people stand there by their initials, without a number or an
// address of theirs.
#pragma once

#include "domain/mention.h"
#include "domain/person.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace entraide {

class Desk;

/// "J. D." of "Jeanne Dupont"; words in small letters stay: "her daughter A." of "her daughter Anne".
QString initialsIn(const QString& text);

/// For one file of one person. Reads the desk; looks every two words of a text that follow each other up among the
/// names that the desk knows, so that a mention nobody points at is found too.
class OthersBlanked {
public:
    /// \a own: ids of what is the person's.
    OthersBlanked(const Desk& desk, const Person& person, const QStringList& own);

    /// \a body of a record of \a type without other people and without what only they have to know.
    QJsonObject blanked(EntityType type, const QJsonObject& body);
    /// A text of any kind.
    QString blanked(const QString& text);
    /// Initials of whoever an id of a person, a volunteer or a beneficiary stands for; the mark of a mention when that
    /// is not known.
    QString initialsOf(const AnyId& id);
    bool isOwn(const AnyId& id) const { return m_own.contains(id); }

private:
    struct Other {
        Mentions signs;
        QString initials;
    };
    QJsonValue blankedValue(EntityType type, const QString& field, const QJsonValue& value);
    QJsonValue reference(const AnyId& id);
    QString name(const QString& text) const;
    QString withoutNumbers(QString text) const;
    void findOthers(const QString& text);
    void know(const QString& id, const QJsonObject& body);
    std::optional<QJsonObject> personBehind(const AnyId& id) const;

    const Desk& m_desk;
    QSet<QString> m_own;
    QString m_person; ///< id
    QJsonObject m_body;
    QSet<QString> m_ownWords;    ///< of the name, folded
    QSet<QString> m_ownContacts; ///< phones in E.164, e-mails in small letters
    QHash<QString, Other> m_others;
    QSet<QString> m_searched;
};

} // namespace entraide
