// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure_ledger.h"

#include "domain/ids.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <sodium.h>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestBytes = 16;
constexpr qsizetype secretBytes = 32;

QByteArray keyedDigest(const QByteArray& secret, const QString& id) {
    const QByteArray text = id.toUtf8();
    QByteArray digest(digestBytes, Qt::Uninitialized);
    crypto_generichash(
        reinterpret_cast<unsigned char*>(digest.data()), digestBytes,
        reinterpret_cast<const unsigned char*>(text.constData()), static_cast<unsigned long long>(text.size()),
        reinterpret_cast<const unsigned char*>(secret.constData()), static_cast<std::size_t>(secret.size()));
    return digest;
}

std::optional<QByteArray> bytesOf(const QJsonValue& value, qsizetype size) {
    const QByteArray bytes = QByteArray::fromHex(value.toString().toLatin1());
    return bytes.size() == size ? std::optional(bytes) : std::nullopt;
}

QStringList textsOf(const QJsonValue& value) {
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

const ErasureLedger::Loaded& ErasureLedger::loaded() const {
    if (m_loaded)
        return *m_loaded;
    Loaded all;
    {
        auto keys = m_database.use("SELECT id, secret FROM erasure_key ORDER BY number DESC");
        while (keys->step())
            all.keys.append({keys->text(0), keys->bytes(1).toByteArray()});
    }
    if (!all.keys.isEmpty()) {
        auto ids = m_database.use("SELECT digest, fields FROM erasure_id");
        while (ids->step()) {
            const QByteArray digest = ids->bytes(0).toByteArray();
            if (ids->isNull(1))
                all.gone.insert(digest);
            else
                all.rewritten[digest] += ids->text(1).split(u' ', Qt::SkipEmptyParts);
        }
    }
    m_loaded = std::move(all);
    return *m_loaded;
}

bool ErasureLedger::isEmpty() const {
    return loaded().keys.isEmpty();
}

bool ErasureLedger::isGone(const QString& id) const {
    if (isErasedReference(id))
        return true;
    // Who works here ends by a role's act, and loses the name of who was erased; no list from elsewhere takes them out.
    if (entityTypeOf(id) == EntityType::User)
        return false;
    const Loaded& all = loaded();
    return !all.gone.isEmpty() && std::ranges::any_of(all.keys, [&](const Key& key) {
        return all.gone.contains(keyedDigest(key.secret, id));
    });
}

std::optional<QStringList> ErasureLedger::rewrittenFields(const QString& id) const {
    const Loaded& all = loaded();
    if (all.rewritten.isEmpty())
        return std::nullopt;
    for (const Key& key : all.keys) {
        if (const auto found = all.rewritten.constFind(keyedDigest(key.secret, id)); found != all.rewritten.cend())
            return *found;
    }
    return std::nullopt;
}

std::optional<ErasureLedger::Replacement>
ErasureLedger::replacementOf(const QString& id, bool deleted, const QJsonObject& body,
                             const std::function<std::optional<QJsonObject>()>& winner) const {
    if (deleted && (body.isEmpty() || isErasedBody(body)))
        return std::nullopt;
    const Replacement gone{true, erasedBody()};
    if (isGone(id))
        return gone;
    if (isEmpty())
        return std::nullopt;
    const auto type = entityTypeOf(id);
    if (!type)
        return std::nullopt;
    Replacement replacement{deleted, body};
    const AfterErasing after =
        clean(*type, replacement.body, [this](const QString& reference) { return isGone(reference); });
    if (after == AfterErasing::Gone || (deleted && after == AfterErasing::Cleaned))
        return gone;
    bool changed = after == AfterErasing::Cleaned;
    if (const auto fields = rewrittenFields(id); fields && !fields->isEmpty() && !deleted) {
        // Before the version without the name has come, nothing better is known; it is on its way.
        const auto current = winner();
        const QJsonObject clear = current ? current->value(erasedInMember).toObject() : QJsonObject();
        const QJsonObject known = body.value(erasedInMember).toObject();
        for (const QString& field : *fields) {
            if (!current || known.value(field).toInt() >= clear.value(field).toInt())
                continue;
            if (current->contains(field))
                replacement.body.insert(field, current->value(field));
            else
                replacement.body.remove(field);
            changed = true;
        }
        if (changed && !clear.isEmpty())
            replacement.body.insert(erasedInMember, clear);
    }
    return changed ? std::optional(replacement) : std::nullopt;
}

// ---- writing ------------------------------------------------------------------------------------------------------

bool ErasureLedger::keep(const QString& documentId, const QJsonObject& body) {
    auto insert = m_database.use("INSERT OR IGNORE INTO erasure_document(id, body) VALUES(?1, ?2)");
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    insert->bind(1, documentId);
    insert->bindText(2, json);
    insert->run();
    return m_database.changedRows() > 0;
}

bool ErasureLedger::insert(const QByteArray& digest, const QStringList* fields) {
    auto insert = m_database.use("INSERT OR IGNORE INTO erasure_id(digest, fields) VALUES(?1, ?2)");
    insert->bindBlob(1, digest);
    if (fields)
        insert->bind(2, fields->isEmpty() ? u""_s : fields->join(u' '));
    else
        insert->bindNull(2);
    insert->run();
    m_loaded.reset();
    return m_database.changedRows() > 0;
}

void ErasureLedger::take(const QString& documentId, const QJsonObject& body) {
    if (documentId.startsWith(documentPrefix))
        takeErasure(documentId, body);
    else if (documentId.startsWith(keyPrefix))
        takeKey(documentId, body);
}

void ErasureLedger::takeErasure(const QString& documentId, const QJsonObject& body) {
    if (!keep(documentId, body))
        return;
    m_news = true;
    for (const QString& digest : textsOf(body.value("gone"_L1))) {
        if (const auto bytes = bytesOf(digest, digestBytes))
            insert(*bytes, nullptr);
    }
    for (const QJsonValue& value : body.value("rewritten"_L1).toArray()) {
        const QJsonObject group = value.toObject();
        const QStringList fields = textsOf(group.value("fields"_L1));
        for (const QString& digest : textsOf(group.value("ids"_L1))) {
            const auto bytes = bytesOf(digest, digestBytes);
            if (!bytes)
                continue;
            insert(*bytes, &fields);
            m_newlyRewritten.insert(*bytes);
        }
    }
}

void ErasureLedger::takeKey(const QString& documentId, const QJsonObject& body) {
    const auto secret = bytesOf(body.value("secret"_L1), secretBytes);
    if (!secret)
        return;
    auto insert = m_database.use("INSERT OR IGNORE INTO erasure_key(id, secret) VALUES(?1, ?2)");
    insert->bind(1, documentId.mid(keyPrefix.size()));
    insert->bindBlob(2, *secret);
    insert->run();
    const bool isNew = m_database.changedRows() > 0;
    m_loaded.reset();
    keep(documentId, body);
    if (!isNew)
        return;
    // Erasings that came before their key can be read only now.
    m_news = true;
    for (auto it = loaded().rewritten.cbegin(); it != loaded().rewritten.cend(); ++it)
        m_newlyRewritten.insert(it.key());
}

bool ErasureLedger::isNewlyRewritten(const QString& id) const {
    return !m_newlyRewritten.isEmpty() && std::ranges::any_of(loaded().keys, [&](const Key& key) {
        return m_newlyRewritten.contains(keyedDigest(key.secret, id));
    });
}

void ErasureLedger::forgetNews() {
    m_news = false;
    m_newlyRewritten.clear();
}

void ErasureLedger::goBackTo(News news) {
    m_news = news.any;
    m_newlyRewritten = std::move(news.rewritten);
}

QString ErasureLedger::digest(const QString& id) const {
    return QString::fromLatin1(keyedDigest(loaded().keys.first().secret, id).toHex());
}

QString ErasureLedger::newestKey() const {
    return isEmpty() ? QString() : loaded().keys.first().id;
}

void ErasureLedger::addFollower(const QString& id, const QJsonObject& body) {
    const auto type = entityTypeOf(id);
    QJsonObject read = body;
    if (!isEmpty() && type && !isErasedReference(id) &&
        clean(*type, read, [this](const QString& reference) { return isGone(reference); }) == AfterErasing::Gone)
        m_news |= insert(keyedDigest(loaded().keys.first().secret, id), nullptr);
}

QList<ErasureLedger::Kept> ErasureLedger::documents() const {
    QList<Kept> all;
    auto select = m_database.use("SELECT id, body FROM erasure_document ORDER BY id");
    while (select->step())
        all.append({select->text(0), QJsonDocument::fromJson(select->bytes(1).toByteArray()).object()});
    return all;
}

bool ErasureLedger::isPending() const {
    auto select = m_database.use("SELECT 1 FROM meta WHERE key='erasure_pending'");
    return select->step();
}

void ErasureLedger::setPending(bool pending) {
    m_database
        .use(pending ? "INSERT OR REPLACE INTO meta(key, value) VALUES('erasure_pending', '1')"
                     : "DELETE FROM meta WHERE key='erasure_pending'")
        ->run();
}

} // namespace entraide
