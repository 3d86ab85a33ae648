// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace entraide {

/// Reads a JSON object (RFC 8259) member by member, and an array in it object by object, from a device of any size: no
/// more than one member or item is kept. Throws Error BadInput with openJsonFault::notJson and the byte.
class JsonPieces {
public:
    static constexpr qsizetype longestPiece =
        1024 * 1024; ///< a document is at most 64 KiB, escapes take up to six times

    JsonPieces(QIODevice& device, QString subject);

    void enterObject();
    /// The next member's name; none at the end of the object.
    std::optional<QString> nextMember();
    /// The value of a member that is no more than a word, a number or a small object.
    QJsonValue value();
    void enterArray();
    /// The next item, which has to be an object; none at the end of the array.
    std::optional<QJsonObject> nextObject();
    /// Nothing but white space is left.
    void finish();
    qint64 position() const { return m_passed + m_at; }

private:
    [[noreturn]] void fail(const QString& what) const;
    /// The next byte that is no white space, which stays; 0 at the end.
    char peek();
    void take(char expected);
    bool fill();
    QByteArray piece();
    bool separate(char close);

    QIODevice& m_device;
    QString m_subject;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_passed = 0;
    bool m_first = true; ///< nothing of the container has come yet
    bool m_firstMember = true;
};

} // namespace entraide
