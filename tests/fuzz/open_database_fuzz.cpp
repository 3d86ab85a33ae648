// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a file that a failing disk or somebody has changed: it is refused by a fault of the one family, or everything
// in it can be read, and whatever the check of a desk then says, nothing ends the program. In an encrypted file no
// change goes unseen.
//
// An input's first byte says which file is changed, the others how: three bytes of a place, one of a length, and so
// many bytes to be put there; a length of 0 cuts the file off there.
#include "domain/records.h"
#include "fuzz/fuzz_target.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/desk_check.h"
#include "storage/digests.h"
#include "storage/document_store.h"
#include "storage/queries.h"
#include "storage/vault.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <memory>
#include <optional>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;
using fuzz::require;

enum class Changed {
    PlainFile,
    PlainLog, ///< what is not folded into the file yet
    EncryptedFile,
    EncryptedLog,
    KeyFile,
    WholeFile,    ///< the input is the file
    WholeKeyFile, ///< likewise
};
constexpr int changedCount = 7;

const QByteArray passphrase = "correct horse battery staple";
constexpr KeyCost cheap{64 * 1024, 1};
/// A changed key file may ask for gigabytes and minutes: what it says is read, but not done.
constexpr quint64 mostMemory = 8 * 1024 * 1024;
constexpr quint64 mostPasses = 4;

DeskKey keyOf(bool encrypted) {
    return encrypted ? DeskKey{passphrase, cheap} : DeskKey{};
}

struct Files {
    QByteArray file;
    QByteArray log; ///< of the same desk a little later
    QByteArray keys;
};

void fill(Desk& desk, int from, int to) {
    desk.write([&](Desk::Writer& writer) {
        for (int i = from; i < to; ++i) {
            const QString number = QString::number(i);
            writer.putBody(u"person:"_s + number, {{u"given_name"_s, u"Ann"_s},
                                                   {u"family_name"_s, QString(u"Peeters "_s + number)},
                                                   {u"phones"_s, QJsonArray{u"+32470123456"_s}}});
            writer.putBody(u"volunteer:"_s + number,
                           {{u"person"_s, QString(u"person:"_s + number)}, {u"services"_s, QJsonArray{u"shopping"_s}}});
            writer.putBody(u"note:"_s + number, {{u"text"_s, QString(600, u'x')}, {u"about"_s, u"person:1"_s}});
        }
        writer.removeDocument(u"note:"_s + QString::number(from));
        desk.documents().putLocal(u"checkpoint"_s, {{u"seq"_s, u"12"_s}});
    });
}

/// Lies the same in each run, but for the random ids and keys in it.
Files madeFiles(bool encrypted) {
    const QString path = fuzz::filePath(encrypted ? u"made.encrypted"_s : u"made.plain"_s);
    Files files;
    {
        const auto desk = Desk::create(path, keyOf(encrypted), u"Fuzz"_s, !encrypted);
        fill(*desk, 1, 9);
    }
    files.file = fuzz::readFile(path);
    const auto desk = Desk::open(path, keyOf(encrypted));
    fill(*desk, 5, 13);
    files.log = fuzz::readFile(path + u"-wal"_s);
    files.keys = fuzz::readFile(Vault::fileFor(path));
    require(files.file.size() > 4096 && files.log.size() > 4096 && files.keys.isEmpty() != encrypted,
            "there are files to change");
    return files;
}

const Files& made(bool encrypted) {
    static const Files plain = madeFiles(false);
    static const Files secret = madeFiles(true);
    return encrypted ? secret : plain;
}

QByteArray changedBy(QByteArray bytes, const QByteArray& script) {
    const auto at = [&](qsizetype i) { return static_cast<qsizetype>(static_cast<uchar>(script[i])); };
    for (qsizetype i = 1; i + 3 < script.size() && !bytes.isEmpty();) {
        const qsizetype place = (at(i) | at(i + 1) << 8 | at(i + 2) << 16) % bytes.size();
        const qsizetype length = std::min(at(i + 3), script.size() - i - 4);
        if (at(i + 3) == 0)
            bytes.truncate(place);
        else
            bytes.replace(place, std::min(length, bytes.size() - place), script.mid(i + 4, length));
        i += 4 + length;
    }
    return bytes;
}

/// All that the desk's documents say.
QByteArray contentsOf(Desk& desk) {
    QByteArray contents;
    const auto listed = desk.documents().list({}, true);
    for (const DocumentStore::Listed& document : listed)
        contents += document.id.toUtf8() + ' ' + document.rev.toString().toUtf8() + ' ' + document.body + '\n';
    return contents;
}

/// What the window would read first.
void readAll(Desk& desk) {
    const auto listed = desk.documents().list({}, true);
    for (const DocumentStore::Listed& document : listed) {
        desk.documents().revision(document.id);
        desk.documents().leaves(document.id);
        desk.documents().texts(document.id, DocumentStore::TextsOf::EveryRevision);
    }
    desk.documents().changes(0, 1000);
    desk.documents().digests();
    for (const Desk::DatabaseInfo& database : desk.databases())
        desk.documentsOf(database.name);
    desk.documents().localIds();
    desk.documents().local(u"checkpoint"_s);
    desk.setting(u"page"_s);
    forEachRecordType([&]<Record R>(std::type_identity<R>) {
        desk.forEachWithContext<R>([](const R&, const Desk::RecordContext& context) {
            context.label();
            context.service();
            context.position();
        });
        desk.queries().list({.type = R::entity, .search = u"ann"_s});
        desk.queries().list({.type = R::entity, .descending = true});
    });
    desk.queries().conflicts();
    desk.queries().findAnything(u"peeters"_s, 10);
}

/// A fault that is none of the family, or says nothing, would end the program or leave its user alone.
template <class F> bool succeeds(F&& act) {
    try {
        act();
        return true;
    } catch (const Error& error) {
        require(!error.subject().isEmpty(), "a fault says what it is about", error.detail());
        return false;
    }
}

/// \a closely: also what takes long.
void checkOpening(const QString& path, bool encrypted, const std::optional<QByteArray>& expected, bool closely) {
    std::unique_ptr<Desk> desk;
    if (!succeeds([&] { desk = Desk::open(path, keyOf(encrypted)); }))
        return;
    const bool read = succeeds([&] { readAll(*desk); });
    CheckReport report;
    const bool checked = succeeds([&] { report = checkDesk(*desk); });
    // Somebody who may write a plain file can make it look sound; what is encrypted he cannot.
    const bool sound = encrypted && read && checked && report.isSound();
    if (sound && expected)
        require(contentsOf(*desk) == *expected, "no change in an encrypted file goes unseen");
    const bool written = succeeds([&] {
        desk->write([](Desk::Writer& writer) {
            writer.putBody(u"person:1"_s, {{u"given_name"_s, u"Bea"_s}});
            writer.putBody(u"person:new"_s, {{u"given_name"_s, u"Cas"_s}});
            writer.removeDocument(u"volunteer:2"_s);
        });
    });
    if (sound)
        require(written, "a sound desk can be written");
    if (!closely)
        return;
    if (sound)
        require(checkDesk(*desk).isSound(), "and is sound afterwards");
    succeeds([&] { desk->rebuild(); });
}

void removeAllOf(const QString& path) {
    const QFileInfo info(path);
    const auto names = info.dir().entryList({info.fileName() + u'*'}, QDir::Files);
    for (const QString& name : names)
        QFile::remove(info.dir().filePath(name));
}

void checkKeys(const QString& path) {
    succeeds([&] {
        Vault vault = Vault::read(path);
        for (const Vault::Slot& slot : vault.keySlots()) {
            if (slot.cost.memoryBytes > mostMemory || slot.cost.passes > mostPasses)
                return;
        }
        vault.open(passphrase);
        vault.open("something else");
    });
}

/// The contents that a file may have when its log is changed: those before it, or those after.
const QByteArray& encryptedContents() {
    static const QByteArray contents = [] {
        const QString path = fuzz::filePath(u"unchanged"_s);
        fuzz::writeFile(path, made(true).file);
        fuzz::writeFile(Vault::fileFor(path), made(true).keys);
        return contentsOf(*Desk::open(path, keyOf(true)));
    }();
    return contents;
}

} // namespace

const char* fuzz::name() {
    return "open_database";
}

} // namespace entraide

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    entraide::made(false);
    entraide::encryptedContents();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entraide;
    const QByteArray script = fuzz::bytesOf(data, size);
    if (script.isEmpty())
        return 0;
    const auto which = static_cast<Changed>(static_cast<uchar>(script.front()) % changedCount);
    const QString path = fuzz::filePath(QStringLiteral("opened"));
    entraide::removeAllOf(path);
    const bool encrypted = which == Changed::EncryptedFile || which == Changed::EncryptedLog;
    const Files& files = made(encrypted);
    switch (which) {
    case Changed::KeyFile:
        fuzz::writeFile(path, changedBy(made(true).keys, script));
        checkKeys(path);
        return 0;
    case Changed::WholeKeyFile:
        fuzz::writeFile(path, script.sliced(1));
        checkKeys(path);
        return 0;
    case Changed::WholeFile:
        fuzz::writeFile(path, script.sliced(1));
        break;
    case Changed::PlainLog:
    case Changed::EncryptedLog:
        fuzz::writeFile(path, files.file);
        fuzz::writeFile(path + QStringLiteral("-wal"), changedBy(files.log, script));
        break;
    default:
        fuzz::writeFile(path, changedBy(files.file, script));
    }
    if (encrypted)
        fuzz::writeFile(Vault::fileFor(path), files.keys);
    checkOpening(path, encrypted, which == Changed::EncryptedFile ? std::optional(encryptedContents()) : std::nullopt,
                 fuzz::isLookedAtClosely(script));
    return 0;
}
