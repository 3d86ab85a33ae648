// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace entraide {
class Desk;
class DocumentStore;
} // namespace entraide

namespace entraide::exchange {

/// The databases that a service offers, under the names its clients know.
class Shelf {
public:
    virtual ~Shelf() = default;
    virtual QStringList names() const = 0;
    /// Null: none of that name.
    virtual DocumentStore* find(const QString& name) const = 0;
};

/// The desk's own: made and removed at the desk, never by a peer.
class DeskShelf : public Shelf {
public:
    explicit DeskShelf(Desk& desk)
        : m_desk(desk) {}
    QStringList names() const override;
    DocumentStore* find(const QString& name) const override;

private:
    Desk& m_desk;
};

/// For test suites of others: databases of any name, made and removed by clients. They live in a desk that is thrown
/// away, and their names as long as this object.
class ScratchShelf : public Shelf {
public:
    explicit ScratchShelf(Desk& desk)
        : m_desk(desk) {}
    QStringList names() const override;
    DocumentStore* find(const QString& name) const override;
    /// CouchDB's rule: a small letter, then small letters, digits and _$()+-/.
    static bool isName(const QString& name);
    /// False: it is there already.
    bool create(const QString& name);
    /// False: there is none.
    bool remove(const QString& name);

private:
    Desk& m_desk;
    QHash<QString, QString> m_databases; ///< the client's name -> the desk's
};

} // namespace entraide::exchange
