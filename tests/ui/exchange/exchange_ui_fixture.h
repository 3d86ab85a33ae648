// SPDX-License-Identifier: GPL-3.0-or-later
// A window's exchange page on one desk, and another desk with a server of its own, in one process.
#pragma once

#include "exchange/client_token.h"
#include "exchange/http_server.h"
#include "exchange/peer_book.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "storage/queries.h"
#include "ui/exchange/conflict_model.h"
#include "ui/exchange/conflict_view.h"
#include "ui/exchange/exchange_list_model.h"
#include "ui/exchange/exchange_office.h"
#include "ui/exchange/exchange_page.h"
#include "ui/exchange/listener.h"
#include "ui/records/address_lookup.h"
#include "workflows/candidates.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide {

using namespace Qt::StringLiterals;

class ExchangeUiTest : public testing::Test {
protected:
    ExchangeUiTest()
        : desk(Desk::create(folder.filePath(u"ours.entraide"_s), {}, u"Ixelles"_s, true))
        , theirs(Desk::create(folder.filePath(u"theirs.entraide"_s), {}, u"Etterbeek"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(*desk)
        , context{*desk, candidates, addresses, settings, [this] { return today; }, u"Nadia"_s} {
        setPace(exchange::ExchangePace::Asked);
        office = std::make_unique<ExchangeOffice>(*desk);
        open();
    }
    ~ExchangeUiTest() override {
        page.reset();
        office.reset();
        server.reset();
    }

    /// Before there is an office. Asked: the exchanges are those of the test.
    void setPace(exchange::ExchangePace pace) const {
        exchange::PeerBook book(*desk);
        exchange::ExchangeSettings settings = book.settings();
        settings.pace = pace;
        book.setSettings(settings);
    }

    void open() {
        page = std::make_unique<ExchangePage>(context, *office);
        page->resize(1248, 800);
        page->show();
        QObject::connect(page.get(), &Page::said, page.get(),
                         [this](const QString& sentence, Tone) { said = sentence; });
        QObject::connect(page.get(), &Page::done, page.get(),
                         [this](const QString& sentence, const QString& undo, const ChangeSet& changes) {
                             done = sentence;
                             undoText = undo;
                             lastChanges = changes;
                         });
    }

    /// The other desk listens on a free port from now on.
    QUrl serveTheirs(const QByteArray& token = "their-token") {
        exchange::PeerBook(*theirs).save(
            {.kind = exchange::PeerKind::Client, .name = u"Ixelles"_s, .tokenDigest = exchange::digestOfToken(token)});
        server = std::make_unique<Listener>(theirs->handle(), 0);
        quint16 port = 0;
        QObject::connect(server.get(), &Listener::listening, &receiver, [&](quint16 at) { port = at; });
        server->start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return port != 0; }));
        return QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    }
    QString addPeer(const QUrl& url, const QByteArray& token = "their-token") {
        return office->save({.name = u"Etterbeek"_s, .url = url, .token = token});
    }
    std::optional<ExchangeReport> exchangeWith(const QString& peer) {
        std::optional<ExchangeReport> report;
        const auto connection = QObject::connect(office.get(), &ExchangeOffice::reported, &receiver,
                                                 [&](const ExchangeReport& one) { report = one; });
        EXPECT_TRUE(office->exchangeWith(peer));
        EXPECT_TRUE(QTest::qWaitFor([&] { return report.has_value(); }, 20'000));
        QObject::disconnect(connection);
        return report;
    }

    static NoteId addNote(Desk& where, const QString& text) {
        NoteId id;
        where.write([&](Desk::Writer& writer) {
            Note note;
            note.text = text;
            id = writer.save(note);
        });
        return id;
    }
    static void edit(Desk& where, const NoteId& id, const std::function<void(Note&)>& change) {
        where.write([&](Desk::Writer& writer) {
            Note note = *writer.find<Note>(id);
            change(note);
            writer.save(note);
        });
    }
    static QString textOf(const Desk& where, const NoteId& id) {
        const auto note = where.find<Note>(id);
        return note ? note->text : u"(missing)"_s;
    }
    /// Every leaf of every document, to compare two desks.
    static QStringList everything(const Desk& where) {
        QStringList lines;
        for (const auto& row : where.documents().changes(0, 100'000)) {
            QStringList leaves;
            for (const auto& leaf : where.documents().leaves(row.id))
                leaves.append(leaf.rev.toString() + (leaf.deleted ? u"-"_s : u"+"_s));
            leaves.sort();
            lines.append(row.id + u' ' + leaves.join(u' '));
        }
        lines.sort();
        return lines;
    }

    template <class W> W* child(const QString& name = {}) const { return page->findChild<W*>(name); }
    void press(const QString& button) const {
        auto* found = child<QPushButton>(button);
        ASSERT_TRUE(found) << qPrintable(button);
        ASSERT_TRUE(found->isEnabled()) << qPrintable(button);
        found->click();
    }
    QAction* action(const QString& id) const {
        for (QAction* one : page->menuActions()) {
            if (one->objectName() == id)
                return one;
        }
        return nullptr;
    }
    ExchangeListModel& list() const { return *child<ExchangeListModel>(); }
    void choose(const QString& section, const QString& id = {}) const {
        child<QListView>(u"exchangeList"_s)->setCurrentIndex(list().index(list().rowOf(section, id)));
    }
    ConflictView& conflict() const { return *child<ConflictView>(); }
    ConflictModel& lines() const { return conflict().model(); }

    QTemporaryDir folder;
    const Today today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(14, 0)));
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Desk> theirs;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    CandidateService candidates;
    PageContext context;
    std::unique_ptr<Listener> server;
    std::unique_ptr<ExchangeOffice> office;
    std::unique_ptr<ExchangePage> page;
    QObject receiver;
    QString said;
    QString done;
    QString undoText;
    ChangeSet lastChanges;
};

} // namespace entraide
