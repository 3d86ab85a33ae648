// SPDX-License-Identifier: GPL-3.0-or-later
// Which offers suit a request, and which requests an offer, among 10,000 open offers and 10,000 open requests, beside
// four times as many that are over. What the panel waits for when somebody looks at it.
#include "bench_desk.h"
#include "domain/recurrence.h"
#include "storage/desk.h"
#include "workflows/offer_fits.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <memory>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;

constexpr int openOnes = 10'000;
constexpr int overOnes = 4 * openOnes;
constexpr int services = 8;

const Today today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));

class BigDesk {
public:
    BigDesk()
        : m_desk(Desk::create(m_folder.filePath(u"desk.entraide"_s), {}, u"Bench"_s, true)) {
        m_desk->write([&](Desk::Writer& writer) {
            for (int i = 0; i < openOnes + overOnes; ++i) {
                const bool isOpen = i < openOnes;
                addOffer(writer, isOpen ? OfferState::Open : OfferState::Expired);
                addRequest(writer, isOpen ? RequestState::Open : RequestState::Done);
            }
        });
    }
    const Desk& desk() const { return *m_desk; }
    const QList<Offer>& offers() const { return m_offers; }
    const QList<Request>& requests() const { return m_requests; }

private:
    When when() {
        const int start = 60 * m_people.number(8, 17);
        if (m_people.number(0, 2) == 0)
            return {WhenKind::Recurring, today.date, {}, {start, start + 120}, 60,
                    Recurrence::weekly({m_people.number(1, 7)}).toRule(), {}};
        return {WhenKind::Fixed, today.date.addDays(m_people.number(0, 20)), {}, {start, start + 120}, 0, {}, {}};
    }
    void addOffer(Desk::Writer& writer, OfferState state) {
        Offer offer;
        offer.state = state;
        const Person person = m_people.person();
        offer.person = writer.save(person);
        offer.position = person.position;
        if (m_people.number(0, 1))
            writer.save(m_people.volunteer(offer.person));
        offer.service = static_cast<Service>(m_people.number(0, services - 1));
        offer.languages = {Language::French};
        offer.when = when();
        offer.received = today.date;
        offer.expires = today.date.addDays(30);
        offer.id = writer.save(offer);
        if (state == OfferState::Open && m_offers.size() < 100)
            m_offers.append(offer);
    }
    void addRequest(Desk::Writer& writer, RequestState state) {
        Beneficiary helped;
        helped.person = writer.save(m_people.person());
        Request request;
        request.state = state;
        request.beneficiary = writer.save(helped);
        request.service = static_cast<Service>(m_people.number(0, services - 1));
        request.languages = {Language::French};
        request.when = when();
        request.received = today.date;
        request.id = writer.save(request);
        if (state == RequestState::Open && m_requests.size() < 100)
            m_requests.append(request);
    }

    bench::People m_people{1};
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    QList<Offer> m_offers;
    QList<Request> m_requests;
};

BigDesk& bigDesk() {
    static BigDesk desk;
    return desk;
}

void offersOfARequest(benchmark::State& state) {
    const BigDesk& big = bigDesk();
    qsizetype next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(offersFor(big.desk(), big.requests()[next++ % big.requests().size()], today, 8));
}

void requestsOfAnOffer(benchmark::State& state) {
    const BigDesk& big = bigDesk();
    qsizetype next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(requestsFor(big.desk(), big.offers()[next++ % big.offers().size()], today, 20));
}

BENCHMARK(offersOfARequest)->Unit(benchmark::kMillisecond);
BENCHMARK(requestsOfAnOffer)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace entraide

BENCHMARK_MAIN();
