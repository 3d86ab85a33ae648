// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/protection/keychain.h"

#include <QHash>

#include <memory>
#include <utility>

namespace entraide {

/// Keeps secrets in memory, and answers at once.
class FakeKeychain : public Keychain {
public:
    using Secrets = QHash<QString, QByteArray>;

    FakeKeychain()
        : FakeKeychain(std::make_shared<Secrets>()) {}
    /// One that looks into the same as another.
    explicit FakeKeychain(std::shared_ptr<Secrets> shared)
        : m_shared(std::move(shared))
        , secrets(*m_shared) {}

    void read(const QString& key, std::function<void(std::optional<QByteArray>)> found) override {
        const auto secret = secrets.constFind(key);
        found(secret == secrets.constEnd() ? std::nullopt : std::optional(*secret));
    }
    void write(const QString& key, const QByteArray& secret, std::function<void(bool)> kept) override {
        secrets.insert(key, secret);
        kept(true);
    }
    void forget(const QString& key) override { secrets.remove(key); }

private:
    std::shared_ptr<Secrets> m_shared;

public:
    Secrets& secrets;
};

} // namespace entraide
