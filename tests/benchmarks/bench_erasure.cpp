// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing one volunteer of a desk with about 100,000 documents: what a person waits for, and writing the file anew
// afterwards, which nobody has to.
#include "privacy/erasure.h"
#include "sample/sample_desk.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <vector>

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

void measure(bool encrypted) {
    const QTemporaryDir folder;
    const QDateTime now(QDate(2026, 11, 18), QTime(10, 0));
    const QString file = folder.filePath(u"bench.entraide"_s);
    const DeskKey key = encrypted ? DeskKey{"bench", {64 * 1024, 1}} : DeskKey{};
    auto desk = Desk::create(file, key, u"Bench"_s, !encrypted);
    fillSample(*desk, {.volunteers = 24'000, .requests = 24'000, .postings = 100}, now);
    std::vector<PersonId> people;
    desk->forEach<Volunteer>([&](const Volunteer& volunteer) {
        if (people.size() < 3 && !desk->idsBy(EntityType::Match, "volunteer"_L1, volunteer.id.toString()).isEmpty())
            people.push_back(volunteer.person);
    });
    desk = Desk::open(file, key); // with nothing in its cache
    std::printf("%s, %lld documents, %lld MB\n", encrypted ? "encrypted" : "plain",
                static_cast<long long>(desk->documents().documentCount()),
                static_cast<long long>(desk->database().fileBytes() >> 20));
    QElapsedTimer timer;
    for (const PersonId& person : people) {
        timer.start();
        previewErasure(*desk, person, now.date());
        const qint64 preview = timer.restart();
        erasePerson(*desk, person, u"bench"_s, now);
        const qint64 erased = timer.restart();
        const bool finished = desk->finishErasing();
        std::printf("  preview %lld ms, erased in %lld ms, file written anew in %lld ms%s\n",
                    static_cast<long long>(preview), static_cast<long long>(erased),
                    static_cast<long long>(timer.elapsed()), finished ? "" : " (not finished)");
    }
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    measure(false);
    measure(true);
    return 0;
}
