// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/old_desk.h"

#include "storage/database.h"
#include "storage/document_store.h"
#include "storage/migrations.h"
#include "storage/projector.h"

#include <QFile>

#include <string>

namespace entraide::test {

using namespace Qt::StringLiterals;

namespace {

const QString settingKey = u"faults/setting"_s;
const QString localId = u"faults"_s;
/// What the program writes besides is its own.
const std::string ours = " d.id GLOB 'person:*' OR d.id GLOB 'volunteer:*'";

QStringList columnsOf(Database& database, const QString& table) {
    QStringList columns;
    auto select = database.prepare("SELECT name FROM pragma_table_info(?1)");
    select.bind(1, table);
    while (select.step())
        columns.append(select.text(0));
    return columns;
}

/// The rows of a table of both files, in the columns that both have.
void copyRows(Database& from, Database& to, const QString& table, const QString& where = {}) {
    const QStringList known = columnsOf(from, table);
    QStringList columns = columnsOf(to, table);
    columns.removeIf([&](const QString& column) { return !known.contains(column); });
    QStringList places;
    for (qsizetype i = 0; i < columns.size(); ++i)
        places.append(u'?' + QString::number(i + 1));
    auto rows = from.prepare((u"SELECT "_s + columns.join(u',') + u" FROM "_s + table + u' ' + where).toStdString());
    auto insert = to.prepare(
        (u"INSERT OR REPLACE INTO "_s + table + u'(' + columns.join(u',') + u") VALUES("_s + places.join(u',') + u')')
            .toStdString());
    while (rows.step()) {
        for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
            if (rows.isNull(i))
                insert.bindNull(i + 1);
            else if (rows.isNumber(i))
                insert.bind(i + 1, rows.integer(i));
            else
                insert.bind(i + 1, rows.text(i));
        }
        insert.run();
        insert.reset();
    }
}

} // namespace

void writeOldDesk(Desk& desk, const QString& file, int version) {
    const Desk::Handle handle = desk.handle();
    if (!handle.keyAndSalt.isEmpty())
        QFile::copy(Vault::fileFor(handle.file), Vault::fileFor(file));
    Database old(file, handle.keyAndSalt, Database::Mode::Create);
    migrate(old, allMigrations().first(static_cast<std::size_t>(version)));
    Transaction transaction(old);
    // The name of the file itself was given by version 2, to a file that had none.
    copyRows(desk.database(), old, u"meta"_s, version < 2 ? u"WHERE key<>'replica'"_s : QString());
    for (const QString& table : {u"setting"_s, u"scope"_s, u"doc"_s, u"rev"_s, u"local_doc"_s})
        copyRows(desk.database(), old, table);
    Projector(old).rebuild(1);
    old.execute("UPDATE meta SET value='of an older list of fields' WHERE key='projections'");
    transaction.commit();
    if (version < 2)
        return;
    // Sums are no text.
    Transaction sums(old);
    auto rows = desk.database().prepare("SELECT scope_key, type, live, digest FROM digest");
    auto insert = old.prepare("INSERT INTO digest(scope_key, type, live, digest) VALUES(?1,?2,?3,?4)");
    while (rows.step()) {
        insert.bind(1, rows.integer(0));
        insert.bind(2, rows.text(1));
        insert.bind(3, rows.integer(2));
        insert.bindBlob(4, rows.bytes(3));
        insert.run();
        insert.reset();
    }
    sums.commit();
}

void fillForUpgrade(Desk& desk, int people) {
    for (int i = 0; i < people; ++i) {
        const QString number = QString::number(i);
        desk.write([&](Desk::Writer& writer) {
            writer.putBody(u"person:"_s + number,
                           {{u"given_name"_s, u"Ann"_s}, {u"family_name"_s, u"Peeters "_s + number}});
            writer.putBody(u"volunteer:"_s + number, {{u"person"_s, QString(u"person:"_s + number)}});
        });
    }
    for (int i = 0; i < people; i += 3) {
        desk.write([&](Desk::Writer& writer) {
            const QString id = u"person:"_s + QString::number(i);
            QJsonObject body = writer.body(id).value();
            body.insert(u"remark"_s, u"calls on Monday, number %1"_s.arg(i));
            writer.putBody(id, body);
        });
    }
    desk.write([&](Desk::Writer& writer) {
        writer.removeDocument(u"volunteer:1"_s);
        // As a peer sends it that did not know of the last edit.
        const auto winner = desk.documents().revision(u"person:2"_s);
        QList<RevisionId> line = winner->ancestry;
        line.first().hash = u"00000000000000000000000000000001"_s;
        QJsonObject body = winner->body;
        body.insert(u"family_name"_s, u"Claes"_s);
        desk.documents().applyIncoming({{u"person:2"_s, false, body, line}});
        desk.documents().putLocal(localId, {{u"kept"_s, u"here alone"_s}});
    });
    desk.setSetting(settingKey, u"as it was"_s);
}

Holdings Holdings::of(Desk& desk) {
    QMap<QString, TypeDigest> documents = desk.documents().digests();
    documents.removeIf([](auto it) { return it.key() != "person"_L1 && it.key() != "volunteer"_L1; });
    return {documents, desk.database().number("SELECT count(*) FROM doc d WHERE d.deleted=1 AND (" + ours + ')'),
            desk.database().number("SELECT count(*) FROM rev r JOIN doc d ON d.doc_key=r.doc_key "
                                   "WHERE r.body IS NOT NULL AND (" +
                                   ours + ')'),
            desk.setting(settingKey), desk.documents().local(localId).value_or(QJsonObject())};
}

} // namespace entraide::test
