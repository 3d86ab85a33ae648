// SPDX-License-Identifier: GPL-3.0-or-later
// Power failures of a recorded day of writing: whatever was acknowledged is there again, and nothing is half there.
#include "core/storage/storage_fixture.h"
#include "faults/power_loss.h"
#include "faults/torture.h"
#include "storage/desk_check.h"

#include <QDir>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using test::PowerLossLog;

constexpr auto counter = "person:counter"_L1;

/// Up to number `last` everything was acknowledged at `moment`.
struct Promise {
    qsizetype moment = 0;
    int last = 0;
};

class PowerLossTest : public StorageTest, public testing::WithParamInterface<int> {
protected:
    /// Writes, folds the log in, writes the file anew, closes and opens again, with \a pragma at each opening.
    void workADay(std::string_view pragma, int writes) {
        newDesk();
        log.begin(path(u"desk.entraide"_s), contents(path(u"desk.entraide"_s)));
        const test::WatchedVfs vfs(log);
        auto desk = reopened();
        desk->database().execute(pragma);
        std::mt19937 random(7);
        for (int i = 1; i <= writes; ++i) {
            const QString number = QString::number(i);
            desk->write([&](Desk::Writer& writer) {
                writer.putBody(u"person:"_s + number,
                               {{u"given_name"_s, number}, {u"remark"_s, QString(300 + random() % 900, u'x')}});
                writer.putBody(u"volunteer:"_s + number, {{u"person"_s, QString(u"person:"_s + number)}});
                writer.putBody(QString(counter), {{u"given_name"_s, number}});
            });
            promises.append({log.moment(), i});
            if (i % 37 == 0)
                desk->database().truncateLog();
            if (i % 61 == 0) {
                desk.reset();
                desk = reopened();
                desk->database().execute(pragma);
            }
            if (i % 83 == 0)
                desk->database().rewriteFile();
        }
        desk.reset();
    }

    int promisedAt(qsizetype moment) const {
        int last = 0;
        for (const Promise& promise : promises) {
            if (promise.moment <= moment)
                last = promise.last;
        }
        return last;
    }

    /// What is wrong with what a power failure left; empty when nothing is.
    QString wrongWith(const PowerLossLog::Image& image, int promised) const {
        const QTemporaryDir where;
        const auto placed = [&](const QString& name) { return where.filePath(QFileInfo(name).fileName()); };
        QFile::copy(path(u"desk.entraide.keys"_s), placed(u"desk.entraide.keys"_s));
        for (auto it = image.cbegin(); it != image.cend(); ++it) {
            QFile file(placed(it.key()));
            if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it->size())
                return u"the image cannot be written"_s;
        }
        try {
            const auto desk = Desk::open(placed(u"desk.entraide"_s), key());
            const int last = desk->body(QString(counter)).value_or(QJsonObject())[u"given_name"_s].toString().toInt();
            if (last < promised)
                return u"%1 was acknowledged, %2 is there"_s.arg(promised).arg(last);
            if (desk->count(EntityType::Person) != last + 1 || desk->count(EntityType::Volunteer) != last)
                return u"half of a step is there"_s;
            const CheckReport report = checkDesk(*desk);
            return report.problems.join(u'\n');
        } catch (const Error& error) {
            return u"it does not open: "_s + error.detail();
        }
    }

    int wrongOf(int images, quint64 seed, QString* first = nullptr) const {
        std::mt19937_64 random(seed);
        const qsizetype from = promises.first().moment;
        int wrong = 0;
        for (int i = 0; i < images; ++i) {
            const qsizetype moment =
                from + static_cast<qsizetype>(random() % static_cast<quint64>(log.moment() - from + 1));
            const QString problem = wrongWith(log.imageAt(moment, random), promisedAt(moment));
            if (problem.isEmpty())
                continue;
            ++wrong;
            if (first && first->isEmpty())
                *first = u"image %1 at step %2: %3"_s.arg(i).arg(moment).arg(problem);
        }
        return wrong;
    }

    PowerLossLog log;
    QList<Promise> promises;
};

// Eight parts, so that they run side by side.
INSTANTIATE_TEST_SUITE_P(Parts, PowerLossTest, testing::Range(0, 8));

TEST_P(PowerLossTest, shouldKeepEverythingThatWasAcknowledged) {
    workADay("PRAGMA synchronous=FULL", 260);
    const int images = 250 * test::timesAsMuch();
    QString first;
    const int wrong = wrongOf(images, static_cast<quint64>(GetParam()) + 1, &first);
    test::sayCounted("power failures: lost, reordered, torn and garbage sectors", images, wrong);
    EXPECT_EQ(wrong, 0) << first.toStdString();
}

class PowerLossControlTest : public PowerLossTest {};
INSTANTIATE_TEST_SUITE_P(Less, PowerLossControlTest, testing::Values(0));

// What the test above would be worth if it could not fail.
TEST_P(PowerLossControlTest, shouldFindWhatIsLostWithoutSyncing) {
    workADay("PRAGMA synchronous=OFF", 120);
    EXPECT_GT(wrongOf(60, 3), 0);
}

TEST_P(PowerLossControlTest, shouldFindWhatIsLostWhenCommitsAreNotSynced) {
    workADay("PRAGMA synchronous=NORMAL", 120);
    EXPECT_GT(wrongOf(60, 3), 0);
}

} // namespace
} // namespace entraide::THIS_FILE
