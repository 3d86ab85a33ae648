// SPDX-License-Identifier: GPL-3.0-or-later
// The archives that registers are published in, and what else calls itself one.
#include "addresses/zip_member.h"
#include "core/addresses/register_fixture.h"

#include <zip.h>

namespace entraide::test::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class ZipImportTest : public RegisterTest {
protected:
    struct Entry {
        QByteArray name;
        QByteArray bytes;
        bool isLocked = false;
    };
    QString archive(const QList<Entry>& entries) const {
        const QString file = path(u"best.zip"_s);
        QFile::remove(file);
        int fault = 0;
        zip_t* out = zip_open(QFile::encodeName(file).constData(), ZIP_CREATE | ZIP_TRUNCATE, &fault);
        EXPECT_NE(out, nullptr);
        for (const Entry& entry : entries) {
            zip_source_t* source =
                zip_source_buffer(out, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
            const zip_int64_t index = entry.name.endsWith('/')
                                          ? zip_dir_add(out, entry.name.constData(), ZIP_FL_ENC_UTF_8)
                                          : zip_file_add(out, entry.name.constData(), source, ZIP_FL_ENC_UTF_8);
            EXPECT_GE(index, 0) << zip_strerror(out);
            if (entry.name.endsWith('/'))
                zip_source_free(source);
            if (entry.isLocked) {
                EXPECT_EQ(zip_file_set_encryption(out, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, "secret"), 0)
                    << zip_strerror(out);
            }
        }
        EXPECT_EQ(zip_close(out), 0) << zip_strerror(out);
        return file;
    }
    std::pair<ErrorCode, QString> refused(const QString& file) const {
        return thrownBy([&] { importRegister(file, registerFile()); });
    }

    const QByteArray csv = bestCsv({{.number = "1", .street = "Rue A", .straat = "A-straat"},
                                    {.number = "2", .street = "Rue B", .straat = "B-straat"}});
};

TEST_F(ZipImportTest, shouldReadTheCsvInAnArchive) {
    EXPECT_EQ(importRegister(archive({{"openaddress-bebru.csv", csv}}), registerFile()).taken, 2);
    EXPECT_EQ(opened().info().sourceName, u"best.zip");
    const QList<Entry> among{{"data/", {}}, {"data/BEST.CSV", csv}, {"readme.txt", "hello"}, {"__MACOSX/._a.csv", "x"}};
    EXPECT_EQ(importRegister(archive(among), registerFile()).taken, 2);
}

TEST_F(ZipImportTest, shouldReadItByItsContentsWhateverItsName) {
    const QString renamed = path(u"addresses.csv"_s);
    ASSERT_TRUE(QFile::rename(archive({{"a.csv", csv}}), renamed));
    EXPECT_EQ(importRegister(renamed, registerFile()).taken, 2);
    EXPECT_EQ(importRegister(write(u"text.zip"_s, csv), registerFile()).taken, 2);
}

TEST_F(ZipImportTest, shouldRefuseAnArchiveWithoutOneCsv) {
    EXPECT_EQ(refused(archive({{"a.txt", csv}})), badInput(fault::archiveWithoutCsv));
    EXPECT_EQ(refused(archive({{"a.csv", csv}, {"b.csv", csv}})), badInput(fault::severalInArchive));
    // An archive without anything: its end alone.
    EXPECT_EQ(refused(write(u"empty.zip"_s, QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'))),
              badInput(fault::archiveWithoutCsv));
}

TEST_F(ZipImportTest, shouldRefuseAnArchiveThatWasCutOff) {
    QByteArray big = csv;
    for (int i = 0; i < 20'000; ++i)
        big += bestRow({.number = QByteArray::number(i), .street = "Rue A", .straat = "A-straat"});
    const QByteArray whole = bytesOf(archive({{"a.csv", big}}));
    for (const qsizetype size : {qsizetype(4), qsizetype(30), whole.size() / 2, whole.size() - 1})
        EXPECT_EQ(refused(write(u"cut.zip"_s, whole.first(size))), badInput(fault::brokenArchive)) << size;
    // A byte of what is packed: found by the checksum at the latest.
    QByteArray changed = whole;
    for (qsizetype at = whole.size() / 2; at < whole.size() / 2 + 40; ++at)
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
    EXPECT_EQ(refused(write(u"changed.zip"_s, changed)), badInput(fault::brokenArchive));
    EXPECT_TRUE(made().isEmpty());
}

TEST_F(ZipImportTest, shouldRefuseWhatWasMadeToFillTheMemory) {
    const QByteArray nothing(static_cast<qsizetype>(ZipMember::alwaysAllowed) * 2, ',');
    const QString file = archive({{"a.csv", nothing}});
    EXPECT_LT(QFile(file).size(), 200'000);
    EXPECT_EQ(refused(file), badInput(fault::archiveTooLarge));
}

TEST_F(ZipImportTest, shouldRefuseALockedArchive) {
    if (zip_encryption_method_supported(ZIP_EM_AES_256, 1) == 0)
        GTEST_SKIP() << "this libzip cannot lock an archive";
    EXPECT_EQ(refused(archive({{.name = "a.csv", .bytes = csv, .isLocked = true}})), badInput(fault::lockedArchive));
}

} // namespace
} // namespace entraide::test::THIS_FILE
