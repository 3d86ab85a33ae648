// SPDX-License-Identifier: GPL-3.0-or-later
// Real desks on real files, served on loopback, for the tests of the exchange.
#pragma once

#include "domain/error.h"
#include "exchange/http_server.h"
#include "exchange/replicator.h"
#include "exchange/service.h"
#include "storage/desk.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>
#include <memory>
#include <optional>

namespace entraide::exchange {

/// A desk in a folder of its own, which may be served.
class TestDesk {
public:
    explicit TestDesk(const QString& name)
        : m_file(m_folder.filePath(name + QStringLiteral(".entraide")))
        , desk(Desk::create(m_file, {}, name, true)) {}

    NoteId addNote(const QString& text) {
        NoteId id;
        desk->write([&](Desk::Writer& writer) {
            Note note;
            note.text = text;
            id = writer.save(note);
        });
        return id;
    }

    void editNote(const NoteId& id, const std::function<void(Note&)>& edit) {
        desk->write([&](Desk::Writer& writer) {
            Note note = *writer.find<Note>(id);
            edit(note);
            writer.save(note);
        });
    }

    QString textOf(const NoteId& id) const {
        const auto note = desk->find<Note>(id);
        return note ? note->text : QStringLiteral("(missing)");
    }

    /// Listens on loopback from now on; gives the address.
    QUrl serve(const QByteArray& token = {}, DoorLimits limits = {}) {
        m_service = std::make_unique<Service>(*desk, token.isEmpty() ? AccessToken::open() : AccessToken::of(token));
        m_server =
            std::make_unique<HttpServer>([this](const HttpRequest& request) { return m_service->handle(request); },
                                         [this] { return m_service->changeCounter(); }, limits);
        m_server->listen(QHostAddress::LocalHost, 0);
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
    }

    Service& service() { return *m_service; }
    HttpServer& server() { return *m_server; }

    /// Every leaf of every document, to compare two desks.
    QStringList everything() const {
        QStringList lines;
        qint64 since = 0;
        for (;;) {
            const auto rows = desk->documents().changes(since, 1000);
            for (const auto& row : rows) {
                since = row.seq;
                QStringList leaves;
                for (const auto& leaf : desk->documents().leaves(row.id))
                    leaves.append(leaf.rev.toString() + (leaf.deleted ? QStringLiteral("-") : QStringLiteral("+")) +
                                  QString::fromUtf8(QJsonDocument(leaf.body).toJson(QJsonDocument::Compact)));
                leaves.sort();
                lines.append(row.id + QStringLiteral(" ") + leaves.join(QLatin1Char(' ')));
            }
            if (rows.size() < 1000)
                break;
        }
        lines.sort();
        return lines;
    }

private:
    QTemporaryDir m_folder;
    QString m_file;

public:
    std::unique_ptr<Desk> desk;

private:
    std::unique_ptr<Service> m_service;
    std::unique_ptr<HttpServer> m_server;
};

struct Synced {
    SyncResult result;
    std::optional<Error> error;
};

inline Synced sync(Desk& desk, const PeerAddress& address, ClientLimits limits = {}) {
    Synced synced;
    QEventLoop loop;
    Replicator replicator(desk, address, limits);
    QObject::connect(&replicator, &Replicator::finished, &loop, [&](const SyncResult& result, const Error* error) {
        synced.result = result;
        if (error)
            synced.error = *error;
        loop.quit();
    });
    QTimer::singleShot(60'000, &loop, [&] {
        synced.error = Error(ErrorCode::Network, QStringLiteral("test"), QStringLiteral("no end within a minute"));
        loop.quit();
    });
    replicator.start();
    loop.exec();
    return synced;
}

} // namespace entraide::exchange
