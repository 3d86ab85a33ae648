// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzers share. Each is one function of bytes in which everything promised has to hold, whatever they are:
// libFuzzer calls it with what it invents (preset "fuzz"), corpus_test.cpp with what is kept, in every other build.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace entraide::fuzz {

/// Of the fuzzer that is linked in, as its folder in tests/fuzz/corpus.
const char* name();

/// Ends the program with \a promise and what it was \a about when it is broken: libFuzzer keeps the input, a test
/// fails.
inline void require(bool holds, const char* promise, const QString& about = {}) {
    if (holds)
        return;
    std::fprintf(stderr, "BROKEN: %s: %s\n", promise, about.left(2000).toUtf8().constData());
    std::fflush(stderr);
    std::abort();
}

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size) {
    return QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

/// What takes too long for each of millions of inputs is done for some, the same each time; for all of them where few
/// are run (corpus_test.cpp).
inline bool isLookedAtClosely(const QByteArray& input) {
    constexpr int oneOf = 16;
    static const bool all = qEnvironmentVariableIsSet("ENTRAIDE_FUZZ_CLOSELY");
    return all || qChecksum(input) % oneOf == 0;
}

/// A folder for this process, where TMPDIR says; gone at the end.
inline QString filePath(const QString& name) {
    static const QTemporaryDir folder;
    require(folder.isValid(), "there is a folder to work in", folder.errorString());
    return folder.filePath(name);
}

inline void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size(),
            "a file can be written", path);
}

inline QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace entraide::fuzz
