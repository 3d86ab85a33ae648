// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "interchange/importer.h"
#include "storage/desk.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace entraide {

/// A desk in a temporary folder, and files beside it.
class ImportFixture : public testing::Test {
protected:
    ImportFixture()
        : desk(Desk::create(path(QStringLiteral("desk.entraide")), {}, QStringLiteral("Test"), true)) {}

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString file(const QByteArray& bytes, const QString& name = QStringLiteral("file.csv")) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return path(name);
    }
    QString file(const QString& text, const QString& name = QStringLiteral("file.csv")) const {
        return file(text.toUtf8(), name);
    }

    static ImportOptions options(ImportKind kind) {
        ImportOptions options;
        options.kind = kind;
        options.today = QDate(2026, 11, 22);
        return options;
    }
    ImportReport importVolunteers(const QString& path) {
        return importFile(*desk, path, options(ImportKind::Volunteers));
    }
    ImportReport importRequests(const QString& path) { return importFile(*desk, path, options(ImportKind::Requests)); }

    template <Record R> QList<R> all() const {
        QList<R> records;
        desk->forEach<R>([&](const R& record) { records.append(record); });
        return records;
    }
    Person person(const QString& givenName) const {
        for (const Person& person : all<Person>()) {
            if (person.givenName == givenName)
                return person;
        }
        ADD_FAILURE() << "nobody is called " << givenName.toStdString();
        return {};
    }
    Volunteer volunteer(const QString& givenName) const {
        const auto found = desk->findBy<Volunteer>(QLatin1StringView("person"), person(givenName).id.toString());
        EXPECT_EQ(found.size(), 1);
        return found.value(0);
    }

    static ImportCounts counts(qint64 fresh, qint64 changed, qint64 unchanged, qint64 suspected, qint64 rejected,
                               qint64 noted = 0) {
        return {fresh + changed + unchanged + rejected, fresh, changed, unchanged, suspected, rejected, noted};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> desk;
};

inline void PrintTo(const ImportCounts& c, std::ostream* out) {
    *out << "read " << c.read << " new " << c.fresh << " changed " << c.changed << " unchanged " << c.unchanged
         << " suspected " << c.suspected << " rejected " << c.rejected << " noted " << c.noted;
}

} // namespace entraide
