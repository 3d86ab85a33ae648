// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "storage/queries.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide {

/// A folder for real files, and desks in it. Passphrases cost little here.
class StorageTest : public testing::Test {
protected:
    static constexpr KeyCost cheap{64 * 1024, 1};

    QString path(const QString& name) const { return folder.filePath(name); }
    DeskKey key(const QByteArray& passphrase = "correct horse") const { return {passphrase, cheap}; }

    /// Encrypted; made once for each name.
    std::unique_ptr<Desk> newDesk(const QString& name = QStringLiteral("desk.entraide")) const {
        return Desk::create(path(name), key(), QStringLiteral("Permanence"), false);
    }
    std::unique_ptr<Desk> reopened(const QString& name = QStringLiteral("desk.entraide")) const {
        return Desk::open(path(name), key());
    }
    /// Without a key, as a sample desk.
    std::unique_ptr<Desk> newSample(const QString& name = QStringLiteral("sample.entraide")) const {
        return Desk::create(path(name), {}, QStringLiteral("Exemple"), true);
    }

    template <class F> static ErrorCode errorOf(F&& f) {
        try {
            f();
        } catch (const Error& error) {
            return error.code();
        }
        ADD_FAILURE() << "nothing was thrown";
        return ErrorCode::BadInput;
    }

    static QByteArray contents(const QString& file) {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    static void overwrite(const QString& file, const QByteArray& bytes) {
        QFile target(file);
        ASSERT_TRUE(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(target.write(bytes), bytes.size());
    }

    QTemporaryDir folder;
};

inline Person person(const QString& given, const QString& family, const QString& postcode = {}) {
    Person person;
    person.givenName = given;
    person.familyName = family;
    person.language = Language::French;
    person.address.postcode = postcode;
    return person;
}

} // namespace entraide
