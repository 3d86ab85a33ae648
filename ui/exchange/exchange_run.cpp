// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_run.h"

#include "workflows/settle_places.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace entraide {

namespace {

constexpr int lookForCancelMilliseconds = 50;
constexpr int lookTimeoutMilliseconds = 8000;

/// \a desk is on this thread, which has nothing else to do: the loop is its whole life.
ExchangeOutcome wait(exchange::Replicator& replicator, JobControl& control, const std::function<void()>& begin) {
    ExchangeOutcome outcome;
    QEventLoop loop;
    QObject::connect(&replicator, &exchange::Replicator::finished, &loop,
                     [&](const exchange::SyncResult& result, const Error* error) {
                         outcome.result = result;
                         if (error)
                             outcome.fault = *error;
                         loop.quit();
                     });
    QTimer ear;
    QObject::connect(&ear, &QTimer::timeout, &replicator, [&] {
        if (!control.isCancelled())
            return;
        ear.stop();
        replicator.cancel();
    });
    ear.start(lookForCancelMilliseconds);
    begin();
    loop.exec();
    return outcome;
}

/// The last place that two desks gave apart has one owner again at the end of the pull, before anything is sent.
void settleWhatIsPulled(exchange::Replicator& replicator, PulledPlaces& places) {
    QObject::connect(&replicator, &exchange::Replicator::pulled, &places,
                     [&places] { places.settle(Today::at(QDateTime::currentDateTime())); });
}

} // namespace

ExchangeOutcome runExchange(const Desk::Handle& handle, const exchange::PeerAddress& address, JobControl& control,
                            const std::function<void(const ChangeSet&)>& changed) {
    const auto desk = Desk::openAgain(handle.forTeam());
    QObject::connect(desk.get(), &Desk::changed, desk.get(), changed);
    exchange::Replicator replicator(*desk, address);
    PulledPlaces places(*desk);
    settleWhatIsPulled(replicator, places);
    qint64 before = 0;
    QObject::connect(
        &replicator, &exchange::Replicator::progressed, &replicator, [&](const exchange::SyncProgress& progress) {
            const qint64 done = progress.received + progress.sent;
            // What the peer and this desk said was left, before this batch.
            control.setTotal(std::max({control.total(), done, before + progress.toReceive + progress.toSend}));
            control.setDone(done);
            before = done;
        });
    return wait(replicator, control, [&] { replicator.start(); });
}

std::optional<Error> followPeer(const Desk::Handle& handle, const exchange::PeerAddress& address, JobControl& control,
                                const FollowEvents& events) {
    const auto desk = Desk::openAgain(handle.forTeam());
    QObject::connect(desk.get(), &Desk::changed, desk.get(), events.changed);
    exchange::Replicator replicator(*desk, address);
    PulledPlaces places(*desk);
    settleWhatIsPulled(replicator, places);
    QObject::connect(&replicator, &exchange::Replicator::caughtUp, &replicator, events.caughtUp);
    QObject::connect(&replicator, &exchange::Replicator::progressed, &replicator,
                     [&](const exchange::SyncProgress& progress) { events.moved(progress, replicator.soFar()); });
    QObject::connect(&replicator, &exchange::Replicator::waiting, &replicator,
                     [&](double, const Error& error) { events.waiting(error); });
    const ExchangeOutcome outcome = wait(replicator, control, [&] { replicator.startLive(); });
    if (outcome.fault && outcome.fault->code() == ErrorCode::Cancelled)
        return std::nullopt;
    return outcome.fault;
}

ExchangeOutcome lookAtPeer(const Desk::Handle& handle, const exchange::PeerAddress& address, JobControl& control) {
    const auto desk = Desk::openAgain(handle.forTeam());
    exchange::Replicator replicator(*desk, address, {.timeoutMilliseconds = lookTimeoutMilliseconds});
    return wait(replicator, control, [&] { replicator.startLooking(); });
}

} // namespace entraide
