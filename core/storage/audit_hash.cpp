// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit_hash.h"

#include <QtEndian>

#include <sodium.h>

namespace entraide {

namespace {

static_assert(auditHashBytes == crypto_hash_sha256_BYTES);

class Hasher {
public:
    explicit Hasher(QByteArrayView purpose) {
        crypto_hash_sha256_init(&m_state);
        add(purpose);
    }
    void add(QByteArrayView part) {
        add(static_cast<qint64>(part.size()));
        feed(reinterpret_cast<const unsigned char*>(part.data()), static_cast<std::size_t>(part.size()));
    }
    void add(qint64 number) {
        unsigned char bytes[sizeof number];
        qToBigEndian(number, bytes);
        feed(bytes, sizeof bytes);
    }
    QByteArray result() {
        QByteArray hash(auditHashBytes, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()));
        return hash;
    }

private:
    void feed(const unsigned char* bytes, std::size_t size) {
        if (size > 0)
            crypto_hash_sha256_update(&m_state, bytes, size);
    }

    crypto_hash_sha256_state m_state{};
};

} // namespace

QByteArray auditHash(QByteArrayView previous, const AuditRow& row) {
    Hasher hasher("entraide journal 1");
    hasher.add(previous);
    hasher.add(row.number);
    hasher.add(row.at);
    for (const QByteArray* part : {&row.who, &row.user, &row.act, &row.subjectDigest, &row.detail})
        hasher.add(QByteArrayView(*part));
    return hasher.result();
}

QByteArray auditSubjectDigest(QByteArrayView salt, qint64 number, const QString& id) {
    Hasher hasher("entraide journal subject 1");
    hasher.add(salt);
    hasher.add(number);
    hasher.add(QByteArrayView(id.toUtf8()));
    return hasher.result();
}

} // namespace entraide
