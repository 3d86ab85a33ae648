// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a journal is whole.
#include "storage/audit_hash.h"
#include "storage/audit_trail.h"
#include "storage/database.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view columns = "a.number, a.at, a.who, a.user, a.act, a.subject_digest, a.detail, a.hash";

std::string selected(std::string_view rest) {
    std::string sql = "SELECT ";
    sql.append(columns).append(rest);
    return sql;
}

AuditRow rowOf(const Statement& statement) {
    const auto bytes = [&](int column) { return statement.bytes(column).toByteArray(); };
    return {statement.integer(0), statement.integer(1), bytes(2), bytes(3), bytes(4), bytes(5), bytes(6), bytes(7)};
}

QDateTime momentOf(const AuditRow& row) {
    return QDateTime::fromMSecsSinceEpoch(row.at, QTimeZone::UTC);
}

/// An entry that says \a act stands here.
bool says(const AuditRow& row, AuditAct act) {
    const QLatin1StringView name = enumName(act);
    return QByteArrayView(row.act) == QByteArrayView(name.data(), name.size());
}

class Walk {
public:
    Walk(Database& database, const QList<TrailHead>& witnessed, const std::function<bool(double)>& progress)
        : m_database(database)
        , m_witnessed(witnessed)
        , m_progress(progress) {
        for (const TrailHead& head : witnessed) {
            m_here.insert(head.number, {});
            if (head.number > m_report.witnessed.number)
                m_report.witnessed = head;
        }
    }

    TrailReport run() {
        const ReadSnapshot snapshot(m_database);
        m_last = m_database.number("SELECT max(number) FROM audit");
        auto rows = m_database.prepare(selected(", a.subject, s.id, s.salt FROM audit a "
                                                "LEFT JOIN audit_subject s ON s.number=a.subject ORDER BY a.number"));
        while (!m_report.fault && rows.step()) {
            const AuditRow row = rowOf(rows);
            step(row);
            if (!m_report.fault)
                checkRecord(row, rows);
            if (!m_report.fault) {
                m_report.head = {row.number, row.hash, momentOf(row)};
                ++m_report.entries;
            }
        }
        if (!m_report.fault && m_report.entries == 0)
            breaks(TrailFault::Missing, 1);
        if (!m_report.fault && m_report.forgotten != m_letGo)
            breaks(TrailFault::Forgotten, m_report.head.number);
        if (!m_report.fault)
            checkWitnesses();
        return m_report;
    }

private:
    struct Restore {
        qint64 number;
        QDateTime at;
    };

    void breaks(TrailFault fault, qint64 number) {
        m_report.fault = fault;
        m_report.brokenAt = number;
    }

    void step(const AuditRow& row) {
        constexpr qint64 every = 1000;
        if (m_progress && row.number % every == 0 &&
            !m_progress(static_cast<double>(row.number) / static_cast<double>(std::max(m_last, row.number))))
            throw Error(ErrorCode::Cancelled, m_database.file());
        const qint64 expected = m_report.head.number + 1;
        if (row.number != expected)
            return breaks(TrailFault::Missing, expected);
        if (auditHash(m_report.head.hash, row) != row.hash)
            return breaks(stoodHere(row) ? TrailFault::Order : TrailFault::Changed, expected);
        if ((expected == 1) != says(row, AuditAct::Begun))
            return breaks(TrailFault::Changed, expected);
        if (says(row, AuditAct::Restored)) {
            m_restores.append({row.number, momentOf(row)});
            m_report.restored.append(momentOf(row));
        } else if (says(row, AuditAct::NewIdentity)) {
            m_report.renewed.append(momentOf(row));
        } else if (says(row, AuditAct::Forgotten)) {
            m_letGo += auditDetailValue(QString::fromUtf8(row.detail), "entries"_L1).toLongLong();
        }
        if (const auto found = m_here.find(row.number); found != m_here.end())
            *found = row.hash;
    }

    /// The entry that belongs here stands further on: it continues the chain at this number.
    bool stoodHere(const AuditRow& wrong) {
        auto rows = m_database.prepare(selected(" FROM audit a WHERE a.number>?1 ORDER BY a.number"));
        rows.bind(1, wrong.number);
        while (rows.step()) {
            AuditRow row = rowOf(rows);
            row.number = wrong.number;
            if (const QByteArray hash = auditHash(m_report.head.hash, row); hash == row.hash || hash == wrong.hash)
                return true;
        }
        return false;
    }

    void checkRecord(const AuditRow& row, const Statement& rows) {
        constexpr int subject = 8;
        constexpr int id = 9;
        constexpr int salt = 10;
        if (rows.isNull(subject)) {
            m_report.forgotten += row.subjectDigest.isEmpty() ? 0 : 1;
            return;
        }
        if (rows.isNull(id) || auditSubjectDigest(rows.bytes(salt), row.number, rows.text(id)) != row.subjectDigest)
            breaks(TrailFault::Record, row.number);
    }

    /// What was witnessed and is not here was lost with a copy that was put back, or was taken away.
    void checkWitnesses() {
        QList<TrailHead> byNumber = m_witnessed;
        std::ranges::sort(byNumber, {}, &TrailHead::number);
        for (const TrailHead& head : std::as_const(byNumber)) {
            if (m_here.value(head.number) == head.hash)
                continue;
            const bool putBack = std::ranges::any_of(m_restores, [&](const Restore& restore) {
                return restore.number <= head.number && restore.at >= head.at;
            });
            if (putBack)
                continue;
            return breaks(head.number > m_report.head.number ? TrailFault::CutOff : TrailFault::Replaced, head.number);
        }
    }

    Database& m_database;
    const QList<TrailHead>& m_witnessed;
    const std::function<bool(double)>& m_progress;
    TrailReport m_report;
    qint64 m_last = 0;
    qint64 m_letGo = 0;
    QList<Restore> m_restores;
    QHash<qint64, QByteArray> m_here; ///< the hash that stands at each witnessed number
};

} // namespace

TrailReport AuditTrail::verify(const QList<TrailHead>& witnessed, const std::function<bool(double)>& progress) const {
    return Walk(m_database, witnessed, progress).run();
}

} // namespace entraide
