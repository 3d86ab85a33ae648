// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "sample/dice.h"
#include "storage/desk.h"

#include <QList>

#include <functional>

namespace entraide {

/// Takes records and writes them many at a time, each with an id that follows from the dice.
class SampleSink {
public:
    SampleSink(Desk& desk, Dice& dice, int expected, std::function<bool(int, int)> progress)
        : m_desk(desk)
        , m_dice(dice)
        , m_expected(expected)
        , m_progress(std::move(progress)) {}

    template <Record R> decltype(R::id) freshId() {
        using IdType = decltype(R::id);
        return *IdType::fromString(enumName(R::entity) + QLatin1Char(':') + m_dice.uuid());
    }

    /// Gives the record an id if it has none.
    template <Record R> decltype(R::id) put(R& record) {
        if (record.id.isEmpty())
            record.id = freshId<R>();
        m_waiting.append({record.id.toString(), bodyOf(record)});
        if (m_waiting.size() >= batch)
            flush();
        return record.id;
    }

    void flush() {
        if (m_waiting.isEmpty())
            return;
        m_desk.write([&](Desk::Writer& writer) {
            for (const auto& [id, body] : std::as_const(m_waiting))
                writer.putBody(id, body);
        });
        m_done += static_cast<int>(m_waiting.size());
        m_waiting.clear();
        if (m_progress && !m_progress(m_done, std::max(m_done, m_expected)))
            throw Error(ErrorCode::Cancelled, m_desk.info().file);
    }

private:
    static constexpr qsizetype batch = 4000;

    Desk& m_desk;
    Dice& m_dice;
    int m_expected;
    std::function<bool(int, int)> m_progress;
    int m_done = 0;
    QList<std::pair<QString, QJsonObject>> m_waiting;
};

} // namespace entraide
