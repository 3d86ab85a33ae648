// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/power_loss.h"

#include <QFileInfo>

#include <algorithm>

namespace entraide::test {

namespace {

constexpr qint64 sector = 512;

struct DiskFile {
    bool there = false; ///< for good
    QByteArray durable;
    QList<const FileStep*> pending; ///< since the last sync
};

void put(QByteArray& content, qint64 offset, QByteArrayView bytes) {
    if (content.size() < offset + bytes.size())
        content.resize(offset + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

void apply(QByteArray& content, const FileStep& step) {
    if (step.op == FileOp::Write)
        put(content, step.offset, step.bytes);
    else if (step.op == FileOp::Truncate)
        content.resize(step.offset, '\0');
}

/// A write that was not synced: each sector of it comes to something else.
void applyInPart(QByteArray& content, const FileStep& step, std::mt19937_64& random) {
    const qint64 end = step.offset + step.bytes.size();
    for (qint64 from = step.offset; from < end;) {
        const qint64 until = std::min(end, (from / sector + 1) * sector);
        QByteArray piece = step.bytes.mid(from - step.offset, until - from);
        switch (random() % 10) {
        case 0:
        case 1:
        case 2:
        case 3:
            put(content, from, piece);
            break;
        case 4: { // torn
            const auto half = static_cast<qsizetype>(random() % static_cast<quint64>(piece.size() + 1));
            put(content, from, piece.first(half));
            break;
        }
        case 5: // garbage
            std::ranges::generate(piece, [&] { return static_cast<char>(random()); });
            put(content, from, piece);
            break;
        default:
            break; // lost
        }
        from = until;
    }
}

} // namespace

void PowerLossLog::after(const FileStep& step) {
    switch (step.op) {
    case FileOp::Open:
    case FileOp::Write:
    case FileOp::Truncate:
    case FileOp::Sync:
    case FileOp::Delete:
        m_steps.append(step);
        break;
    default:
        break; // changes nothing on the disk
    }
}

void PowerLossLog::begin(const QString& file, const QByteArray& content) {
    m_database = QFileInfo(file).canonicalFilePath(); // as SQLite names it
    m_before = content;
    m_steps.clear();
}

PowerLossLog::Image PowerLossLog::imageAt(qsizetype moment, std::mt19937_64& random) const {
    QHash<QString, DiskFile> files;
    files.insert(m_database, {true, m_before, {}});
    QHash<QString, DiskFile> deleted; // and perhaps still there
    for (qsizetype i = 0; i < moment; ++i) {
        const FileStep& step = m_steps.at(i);
        if (step.op == FileOp::Delete) {
            DiskFile file = files.take(step.file);
            if (!step.forGood && file.there)
                deleted.insert(step.file, file);
            continue;
        }
        DiskFile& file = files[step.file];
        if (step.op == FileOp::Sync) {
            for (const FileStep* written : std::as_const(file.pending))
                apply(file.durable, *written);
            file.pending.clear();
            // With a log or journal that is new, SQLite syncs the folder too: what was deleted there stays so.
            if (!file.there && step.file != m_database)
                deleted.clear();
            file.there = true;
        } else if (step.op != FileOp::Open) {
            file.pending.append(&step);
        }
    }
    Image image;
    const auto settle = [&](const QString& name, const DiskFile& file) {
        QByteArray content = file.durable;
        for (const FileStep* written : file.pending) {
            if (written->op == FileOp::Write)
                applyInPart(content, *written, random);
            else if (random() % 2 == 0)
                apply(content, *written);
        }
        image.insert(name, content);
    };
    for (auto it = deleted.cbegin(); it != deleted.cend(); ++it) {
        if (random() % 2 == 0)
            settle(it.key(), it.value());
    }
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        if (it->there || random() % 2 == 0)
            settle(it.key(), it.value());
    }
    return image;
}

} // namespace entraide::test
