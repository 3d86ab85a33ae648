// SPDX-License-Identifier: GPL-3.0-or-later
// The log's format: https://www.sqlite.org/fileformat2.html, section 4; its index:
// https://www.sqlite.org/walformat.html, section 2.1. With a key, a frame holds the page as it is encrypted, and the
// checksum is of that.
#include "storage/log_check.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 4096;
constexpr qint64 headerBytes = 32;
constexpr qint64 frameHeadBytes = 24;
constexpr qint64 frameBytes = frameHeadBytes + pageSize;
constexpr quint32 magic = 0x377f0682; ///< one more: the checksums are of big-endian words
constexpr quint32 logFormatVersion = 3007000;
/// While another program writes, what was read may be of two moments.
constexpr int mostAttempts = 3;

using Sum = std::array<quint32, 2>;

Sum checksum(Sum sum, QByteArrayView bytes, bool bigEndian) {
    const auto word = [&](qsizetype at) {
        return bigEndian ? qFromBigEndian<quint32>(bytes.data() + at) : qFromLittleEndian<quint32>(bytes.data() + at);
    };
    for (qsizetype i = 0; i < bytes.size(); i += 8) {
        sum[0] += word(i) + sum[1];
        sum[1] += word(i + 4) + sum[0];
    }
    return sum;
}

quint32 numberAt(QByteArrayView bytes, qsizetype at) {
    return qFromBigEndian<quint32>(bytes.data() + at);
}

constexpr bool hostIsBigEndian = Q_BYTE_ORDER == Q_BIG_ENDIAN;

struct Header {
    QByteArray bytes;

    bool bigEndian() const { return numberAt(bytes, 0) == magic + 1; }
    QByteArray salts() const { return bytes.mid(16, 8); }
    Sum sum() const { return {numberAt(bytes, 24), numberAt(bytes, 28)}; }
    bool isValid() const {
        return (numberAt(bytes, 0) & ~1u) == magic && numberAt(bytes, 4) == logFormatVersion &&
               numberAt(bytes, 8) == pageSize && checksum({}, QByteArrayView(bytes).first(24), bigEndian()) == sum();
    }
};

struct Frame {
    QByteArray bytes; ///< the head, then the page

    quint32 page() const { return numberAt(bytes, 0); }
    /// Of the last frame of a commit: how many pages the database has then; else 0.
    quint32 commit() const { return numberAt(bytes, 4); }
    QByteArray salts() const { return bytes.mid(8, 8); }
    Sum sum() const { return {numberAt(bytes, 16), numberAt(bytes, 20)}; }
    Sum sumAfter(const Sum& before, bool bigEndian) const {
        const QByteArrayView all(bytes);
        return checksum(checksum(before, all.first(8), bigEndian), all.sliced(frameHeadBytes), bigEndian);
    }
};

/// What the index says of commits that were synced.
struct Index {
    QByteArray salts;
    quint32 frames = 0; ///< up to the last commit
    quint32 folded = 0; ///< of them, those that stand in the database's file too
    QByteArray bytes;
};

/// Closing a file ends all locks that this process holds on it (POSIX), and SQLite's are on the index.
bool isOpenInThisProcess(const QString& file) {
    const QDir open(u"/proc/self/fd"_s);
    if (!open.exists())
        return true; // nobody knows
    const QString path = QFileInfo(file).canonicalFilePath();
    const QStringList numbers = open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::any_of(
        numbers, [&](const QString& number) { return QFile::symLinkTarget(open.filePath(number)) == path; });
}

std::optional<Index> readIndex(const QString& path) {
    constexpr qsizetype copyBytes = 48; // written twice, so that a reader notices a writer
    QFile file(path);
    if (isOpenInThisProcess(path) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(2 * copyBytes + 4);
    if (bytes.size() < 2 * copyBytes + 4 || bytes.first(copyBytes) != bytes.sliced(copyBytes, copyBytes))
        return std::nullopt;
    const auto own = [&](qsizetype at) { return qFromUnaligned<quint32>(bytes.constData() + at); };
    const Sum sum{own(40), own(44)};
    const bool made = bytes[12] != 0;
    if (!made || own(0) != logFormatVersion || checksum({}, QByteArrayView(bytes).first(40), hostIsBigEndian) != sum)
        return std::nullopt;
    return Index{bytes.mid(32, 8), own(16), own(2 * copyBytes), bytes};
}

class LogCheck {
public:
    explicit LogCheck(const QString& desk)
        : m_desk(desk)
        , m_log(desk + u"-wal"_s) {}

    QString run() {
        for (int attempt = 0; attempt < mostAttempts; ++attempt) {
            if (!m_log.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                return {};
            const auto index = readIndex(m_desk + u"-shm"_s);
            const Header header{m_log.read(headerBytes)};
            if (header.bytes.size() < headerBytes)
                return {};
            const QString fault = header.isValid() ? faultBelow(header, index) : faultWithoutHeader(header, index);
            const bool still = m_log.seek(0) && m_log.read(headerBytes) == header.bytes;
            m_log.close();
            const auto again = fault.isEmpty() ? std::nullopt : readIndex(m_desk + u"-shm"_s);
            const bool indexStill = (again ? again->bytes : QByteArray()) == (index ? index->bytes : QByteArray());
            if (fault.isEmpty() || (still && indexStill))
                return fault;
        }
        return {};
    }

private:
    /// Counted from 1, as SQLite does. None beyond the end.
    std::optional<Frame> frame(qint64 number) {
        if (!m_log.seek(headerBytes + (number - 1) * frameBytes))
            return std::nullopt;
        Frame one{m_log.read(frameBytes)};
        return one.bytes.size() == frameBytes ? std::optional(std::move(one)) : std::nullopt;
    }

    QString faultBelow(const Header& header, const std::optional<Index>& index) {
        const bool bigEndian = header.bigEndian();
        const QByteArray salts = header.salts();
        Sum sum = header.sum();
        qint64 last = 0; // frame of the last commit that SQLite will read
        qint64 bad = 1;
        Sum computed{};
        std::optional<Frame> one;
        for (; (one = frame(bad)); ++bad) {
            computed = one->sumAfter(sum, bigEndian);
            if (one->salts() != salts || one->sum() != computed || one->page() == 0)
                break;
            sum = computed;
            if (one->commit() != 0)
                last = bad;
        }
        if (index && index->salts == salts && index->frames > last)
            return u"the log's frame %1 is damaged; commits up to frame %2 were made"_s.arg(bad).arg(index->frames);
        if (!one)
            return {};
        // Of another generation: what is left of a log that was begun anew. Of this one: cut off, or damaged. What a
        // frame says of itself counts only where the next one's checksum goes on from it.
        const bool badCommits = one->commit() != 0;
        bool afterCommit = false;
        Sum stored = one->sum();
        for (qint64 number = bad + 1; (one = frame(number)); ++number) {
            const bool ours = one->salts() == salts;
            const bool fromContent = ours && number == bad + 1 && one->sum() == one->sumAfter(computed, bigEndian);
            const bool goesOn = ours && (fromContent || one->sum() == one->sumAfter(stored, bigEndian));
            if ((goesOn && afterCommit) || (fromContent && badCommits))
                return u"the log's frame %1 is damaged; frame %2 goes on from a later commit"_s.arg(bad).arg(number);
            afterCommit = goesOn && one->commit() != 0;
            stored = one->sum();
        }
        return {};
    }

    /// SQLite leaves a log without a header aside. That is no loss where the power went while the log was begun anew:
    /// then all that it holds is in the database's file.
    QString faultWithoutHeader(const Header& header, const std::optional<Index>& index) {
        auto one = frame(1);
        if (!one)
            return {};
        const QString fault = u"the log's header is damaged"_s;
        const QByteArray salts = one->salts();
        if (index && (index->salts == salts || index->salts == header.salts()))
            return index->frames > index->folded ? fault : QString();
        QHash<quint32, qint64> frames; // where the newest version of each page is
        QHash<quint32, qint64> committed;
        quint32 pages = 0;
        for (qint64 number = 1; one; ++number) {
            frames.insert(one->page(), number);
            if (one->commit() != 0) {
                committed = frames;
                pages = one->commit();
            }
            const Sum stored = one->sum();
            one = frame(number + 1);
            if (one && (one->salts() != salts || one->sum() != one->sumAfter(stored, hostIsBigEndian)))
                break;
        }
        QFile database(m_desk);
        if (committed.isEmpty() || isOpenInThisProcess(m_desk) || !database.open(QIODevice::ReadOnly))
            return {};
        for (auto it = committed.cbegin(); it != committed.cend(); ++it) {
            if (it.key() == 0 || it.key() > pages)
                continue; // given back since
            const auto newest = frame(it.value());
            if (!newest || !database.seek((it.key() - 1) * pageSize) ||
                database.read(pageSize) != QByteArrayView(newest->bytes).sliced(frameHeadBytes))
                return fault;
        }
        return {};
    }

    QString m_desk;
    QFile m_log;
};

} // namespace

QString faultOfLog(const QString& file) {
    // SQLite follows links before it names the log (unixFullPathname() in its os_unix.c): that lies beside the file
    // itself, under its own name.
    const QString canonical = QFileInfo(file).canonicalFilePath();
    const QString desk = canonical.isEmpty() ? file : canonical;
    if (QFileInfo(desk + u"-wal"_s).size() <= headerBytes)
        return {};
    return LogCheck(desk).run();
}

} // namespace entraide
