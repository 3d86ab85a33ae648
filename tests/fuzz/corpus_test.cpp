// SPDX-License-Identifier: GPL-3.0-or-later
// The kept inputs of one fuzzer, and what comes of each when it is cut or changed in a few places: the same in every
// build, so that what was found once is looked for by each compiler and each sanitizer.
#include "fuzz/fuzz_target.h"

#include <QDirIterator>
#include <QMap>

#include <gtest/gtest.h>
#include <random>

namespace {

using namespace Qt::StringLiterals;

QMap<QString, QByteArray> corpus() {
    QMap<QString, QByteArray> inputs;
    QDirIterator files(QStringLiteral(ENTRAIDE_SOURCE_DIR) + u"/tests/fuzz/corpus/"_s +
                           QString::fromLatin1(entraide::fuzz::name()),
                       QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        inputs.insert(files.fileName(), entraide::fuzz::readFile(path));
    }
    return inputs;
}

int run(const QByteArray& input) {
    // A copy of exactly its size, so that a sanitizer sees who reads beyond it.
    const std::vector<std::uint8_t> bytes(input.begin(), input.end());
    return LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

class Corpus : public testing::Test {
protected:
    static void SetUpTestSuite() {
        qputenv("ENTRAIDE_FUZZ_CLOSELY", "1");
        qputenv("QT_LOGGING_RULES", "entraide.*=false");
        LLVMFuzzerInitialize(nullptr, nullptr);
    }
};

TEST_F(Corpus, shouldHoldItsPromises) {
    const auto inputs = corpus();
    ASSERT_GE(inputs.size(), 8);
    for (auto it = inputs.begin(); it != inputs.end(); ++it) {
        SCOPED_TRACE(it.key().toStdString());
        EXPECT_FALSE(it->isEmpty());
        std::fprintf(stderr, "%s\n", it.key().toUtf8().constData()); // the last one named is the one that ended it
        EXPECT_EQ(run(*it), 0);
    }
}

TEST_F(Corpus, shouldHoldItsPromisesWhenCutAndChanged) {
    constexpr int changesOfEach = 12;
    const auto inputs = corpus();
    int ran = 0;
    for (auto it = inputs.begin(); it != inputs.end(); ++it) {
        std::minstd_rand chance(qChecksum(*it) + 1u); // the same in each run
        const auto below = [&](qsizetype end) {
            return static_cast<qsizetype>(chance() % static_cast<std::size_t>(std::max<qsizetype>(end, 1)));
        };
        for (int i = 0; i < changesOfEach; ++i) {
            QByteArray input = *it;
            std::fprintf(stderr, "%s, change %d\n", it.key().toUtf8().constData(), i);
            switch (i % 4) {
            case 0:
                input.truncate(below(input.size()));
                break;
            case 1:
                input[below(input.size())] = static_cast<char>(chance());
                break;
            case 2:
                input.remove(below(input.size()), 1 + below(8));
                break;
            default: {
                const QByteArray other = *std::next(inputs.begin(), below(inputs.size()));
                input.insert(below(input.size()), other.mid(below(other.size()), 1 + below(40)));
            }
            }
            EXPECT_EQ(run(input), 0);
            ++ran;
        }
    }
    EXPECT_EQ(ran, inputs.size() * changesOfEach);
}

TEST_F(Corpus, shouldHaveADictionary) {
    const QByteArray words =
        entraide::fuzz::readFile(QStringLiteral(ENTRAIDE_SOURCE_DIR) + u"/tests/fuzz/dictionaries/"_s +
                                 QString::fromLatin1(entraide::fuzz::name()) + u".dict"_s);
    int entries = 0;
    for (const QByteArray& line : words.split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        ++entries;
        EXPECT_TRUE(line.size() > 2 && line.startsWith('"') && line.endsWith('"')) << line.constData();
    }
    EXPECT_GT(entries, 10);
}

} // namespace
