// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/import_stamp.h"
#include "interchange/importer.h"
#include "interchange/row_reader.h"
#include "storage/desk.h"

#include <QHash>
#include <QSet>

#include <span>

namespace entraide {

/// One import under way: compares row after row with the desk and with the rows before, and saves through the writer;
/// without a writer it only says what would become of them. Loads the desk's people once.
class ImportRun {
public:
    /// \a posting: of sign-ups. Throws NotFound when it is not here, BadInput when nobody can sign up for it.
    ImportRun(const Desk& desk, ImportKind kind, Desk::Writer* writer, const PostingId& posting = {});

    /// \a record is the row as it stands in the file, to know it again word for word.
    RowOutcome take(const CsvRecord& record, ImportedRow row);

private:
    /// A document of a row: what is kept of it, and what the file says.
    struct Document {
        QString id;
        QJsonObject desk;
        QJsonObject file;
    };
    struct Merged {
        bool changed = false;
        QList<RowNote> notes;
    };
    /// A person met in this file already (requests: one person asks several times).
    struct Met {
        PersonId person;
        BeneficiaryId beneficiary;
        QJsonObject personBody;
    };

    void load();
    QString nextIdentity(QStringList parts);
    void takeVolunteer(ImportedRow& row, RowOutcome& outcome);
    void takeRequest(ImportedRow& row, RowOutcome& outcome);
    // import_signups.cpp
    void loadSignups(const PostingId& posting);
    void takeSignup(ImportedRow& row, RowOutcome& outcome);
    void takeSignup(const ImportedRow& row, const QString& role, const Shift* shift, const VolunteerId& volunteer,
                    RowOutcome& outcome);
    /// Of the same name with the same phone or e-mail; made when there is none.
    VolunteerId signedUp(ImportedRow& row, RowOutcome& outcome);
    void takeBeneficiary(ImportedRow& row, const QString& identity, const std::optional<Request>& known,
                         RowOutcome& outcome);
    void makePerson(Person& person, const ImportStamp& stamp, RowOutcome& outcome);
    Merged merge(QList<Document>& documents, std::span<const ManagedField> fields, qsizetype stampIn,
                 const QString& identity);
    bool isErased(const Person& person, RowOutcome& outcome) const;
    void recallSuspicions(const Person& person, RowOutcome& outcome);
    template <Record R> std::optional<R> find(const decltype(R::id)& id) const { return m_desk.find<R>(id); }

    const Desk& m_desk;
    ImportKind m_kind;
    Desk::Writer* m_writer;
    ContactIndex m_contacts;
    QHash<QString, PersonId> m_people;    ///< by identity
    QHash<QString, RequestId> m_requests; ///< by identity
    QHash<QString, Met> m_met;            ///< by identity
    Posting m_posting;
    QHash<QString, SignupId> m_signups;            ///< by identity
    QHash<QString, QJsonObject> m_foreseen;        ///< sign-ups as a trial would have left them
    QSet<std::pair<QString, QString>> m_signedUp;  ///< volunteer and shift
    QHash<PersonId, VolunteerId> m_helpers;        ///< of persons met in this file
    QHash<QString, int> m_occurrences;
    QSet<QByteArray> m_rows;
};

} // namespace entraide
