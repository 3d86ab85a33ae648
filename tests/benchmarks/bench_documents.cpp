// SPDX-License-Identifier: GPL-3.0-or-later
// Documents into the store as a peer's batches bring them, and out of it for the matching's index.
#include "benchmarks/bench_desk.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QUuid>

#include <benchmark/benchmark.h>

namespace {

using namespace entraide;
using namespace Qt::StringLiterals;

std::unique_ptr<Desk> newDesk(const QTemporaryDir& folder) {
    return Desk::create(folder.filePath(QUuid::createUuid().toString(QUuid::Id128)), {"bench", {64 * 1024, 1}},
                        u"Bench"_s, false);
}

DocumentStore::Incoming incoming(const QString& id, const QJsonObject& body) {
    return {id, false, body, {{1, revisionHash(false, 1, {}, canonicalJson(body))}}};
}

/// Documents of 500 bytes of a type that has no table here: what the trees alone cost.
QList<DocumentStore::Incoming> claims(int count) {
    QList<DocumentStore::Incoming> all;
    for (int i = 0; i < count; ++i)
        all.append(incoming(u"claim:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces),
                            {{u"n"_s, i}, {u"text"_s, QString(470, u'x')}}));
    return all;
}

/// Persons and their volunteers, about 500 bytes together with the id and the revision.
QList<DocumentStore::Incoming> people(int count) {
    bench::People source(11);
    QList<DocumentStore::Incoming> all;
    for (int i = 0; i < count / 2; ++i) {
        const PersonId person = PersonId::create();
        all.append(incoming(person.toString(), bodyOf(source.person())));
        all.append(incoming(VolunteerId::create().toString(), bodyOf(source.volunteer(person))));
    }
    return all;
}

void apply(benchmark::State& state, const QList<DocumentStore::Incoming>& documents) {
    const auto batch = state.range(0);
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir folder;
        auto desk = newDesk(folder);
        state.ResumeTiming();
        for (qsizetype at = 0; at < documents.size(); at += batch) {
            desk->write([&](Desk::Writer&) { desk->documents().applyIncoming(documents.mid(at, batch)); });
        }
        state.PauseTiming();
        desk.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * documents.size());
}

void applyTypeless(benchmark::State& state) {
    apply(state, claims(20'000));
}
void applyPeople(benchmark::State& state) {
    apply(state, people(20'000));
}
BENCHMARK(applyTypeless)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(applyPeople)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

const Desk& fullDesk() {
    static QTemporaryDir folder;
    static const std::unique_ptr<Desk> desk = [] {
        auto made = newDesk(folder);
        const auto documents = people(200'000);
        for (qsizetype at = 0; at < documents.size(); at += 5000)
            made->write([&](Desk::Writer&) { made->documents().applyIncoming(documents.mid(at, 5000)); });
        return made;
    }();
    return *desk;
}

void readRawColumns(benchmark::State& state) {
    auto& database = const_cast<Desk&>(fullDesk()).database();
    for (auto _ : state) {
        qint64 sum = 0;
        auto select = database.prepare("SELECT * FROM volunteer ORDER BY doc_key");
        const int columns = select.columnCount();
        while (select.step()) {
            for (int i = 0; i < columns; ++i)
                sum += select.bytes(i).size();
        }
        benchmark::DoNotOptimize(sum);
    }
}
void readVolunteers(benchmark::State& state) {
    const Desk& desk = fullDesk();
    for (auto _ : state) {
        qint64 sum = 0;
        desk.forEach<Volunteer>([&](const Volunteer& volunteer) { sum += volunteer.hoursPerWeek; });
        benchmark::DoNotOptimize(sum);
    }
}
void readVolunteersWithContext(benchmark::State& state) {
    const Desk& desk = fullDesk();
    for (auto _ : state) {
        double sum = 0;
        desk.forEachWithContext<Volunteer>(
            [&](const Volunteer&, const Desk::RecordContext& context) { sum += context.position().lat; });
        benchmark::DoNotOptimize(sum);
    }
}
void readVolunteersFromJson(benchmark::State& state) {
    const Desk& desk = fullDesk();
    for (auto _ : state) {
        qint64 sum = 0;
        desk.forEachBody(EntityType::Volunteer, [&](const QString& id, const QJsonObject& body) {
            sum += recordFromBody<Volunteer>(id, body).hoursPerWeek;
        });
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(readRawColumns)->Unit(benchmark::kMillisecond);
BENCHMARK(readVolunteers)->Unit(benchmark::kMillisecond);
BENCHMARK(readVolunteersWithContext)->Unit(benchmark::kMillisecond);
BENCHMARK(readVolunteersFromJson)->Unit(benchmark::kMillisecond);

void rebuildEverything(benchmark::State& state) {
    for (auto _ : state)
        const_cast<Desk&>(fullDesk()).rebuild();
    state.SetItemsProcessed(state.iterations() * 200'000);
}
BENCHMARK(rebuildEverything)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
