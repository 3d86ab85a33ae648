// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/signup_rows.h"

#include "storage/database.h"
#include "storage/desk.h"
#include "storage/projection_table.h"
#include "storage/sight.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// The columns of a statement from \a first on.
class LeavesOf : public RowSource {
public:
    LeavesOf(const Statement& statement, int first)
        : m_statement(statement)
        , m_first(first) {}
    bool isNull(int column) const override { return m_statement.isNull(m_first + column); }
    qint64 integer(int column) const override { return m_statement.integer(m_first + column); }
    double real(int column) const override { return m_statement.real(m_first + column); }
    QByteArrayView bytes(int column) const override { return m_statement.bytes(m_first + column); }

private:
    const Statement& m_statement;
    int m_first;
};

std::string column(const char* name) {
    return ProjectionTable::of(EntityType::Signup).columnOf(QString::fromLatin1(name));
}

const std::string& seen(const Desk& desk) {
    return sightOf(desk).table(EntityType::Signup);
}

/// Written out: a partial index serves no parameter.
constexpr const char* inReserve = "state='reserve'";

const FieldSet<Signup>& shownFields() {
    static const FieldSet<Signup> fields =
        only(&Signup::state, &Signup::posting, &Signup::role, &Signup::shift, &Signup::volunteer, &Signup::reservePlace,
             &Signup::received, &Signup::contactRevealedAt, &Signup::reason, &Signup::minutes, &Signup::toldAt);
    return fields;
}

} // namespace

std::vector<std::string> signupIndexes(const std::string& table) {
    const auto over = [&](const char* name, std::string columns) {
        return std::string("CREATE INDEX ").append(name).append(" ON ").append(table).append("(").append(columns) + ")";
    };
    return {over("signup_tally", "posting, state, shift, role"),
            over("signup_queue", "posting, shift, role, reserve_place, received, id, volunteer")
                .append(" WHERE ")
                .append(inReserve)};
}

QList<SignupTally> tallySignups(Desk& desk, const PostingId& posting) {
    static const std::string counts =
        "SELECT " + column("shift") + ", " + column("role") + ", " + column("state") + ", count(*) FROM ";
    static const std::string grouped =
        " WHERE " + column("posting") + "=?1 GROUP BY 3, 1, 2"; // in the order of its index
    auto select = desk.database().use(counts + seen(desk) + grouped);
    select->bind(1, posting.toString());
    QList<SignupTally> tallies;
    while (select->step()) {
        const auto state = enumFromName<SignupState>(select->text(2));
        tallies.append({select->text(0), select->text(1), state.value_or(SignupState::Applied),
                        static_cast<int>(select->integer(3))});
    }
    return tallies;
}

QList<SignupInQueue> signupQueue(Desk& desk, const PostingId& posting, const QString& shift, const QString& role) {
    static const std::string waiting = "SELECT id, " + column("volunteer") + ", " + column("reserve_place") + " FROM ";
    static const std::string inOrder = [] {
        std::string text = " WHERE ";
        text.append(inReserve).append(" AND ").append(column("posting")).append("=?1 AND ").append(column("shift"));
        text.append(" IS ?2 AND ").append(column("role")).append(" IS ?3 ORDER BY ");
        text.append(column("reserve_place")).append(", ").append(column("received")).append(", id");
        return text;
    }();
    auto select = desk.database().use(waiting + seen(desk) + inOrder);
    select->bind(1, posting.toString());
    select->bind(2, shift.isEmpty() ? QString() : shift); // an empty text is NULL in the table
    select->bind(3, role.isEmpty() ? QString() : role);
    QList<SignupInQueue> queue;
    while (select->step())
        queue.append({SignupId::fromString(select->text(0)).value_or(SignupId()),
                      VolunteerId::fromString(select->text(1)).value_or(VolunteerId()), select->real(2)});
    return queue;
}

SignupReading::SignupReading(Desk& desk, PostingId posting)
    : m_desk(desk)
    , m_posting(std::move(posting)) {}

QList<SignupLine> SignupReading::next(int most) {
    static const std::string wanted = [] {
        std::string text = "SELECT doc_key, id, x_label";
        for (const int leaf : shownFields().leaves())
            text.append(", ").append(ProjectionTable::of(EntityType::Signup).leafColumn(leaf));
        return text.append(" FROM ");
    }();
    static const std::string slice = " WHERE " + column("posting") + "=?1 AND doc_key>?2 ORDER BY doc_key LIMIT ?3";
    constexpr int leavesFrom = 3;
    auto select = m_desk.database().use(wanted + seen(m_desk) + slice);
    select->bind(1, m_posting.toString());
    select->bind(2, m_after);
    select->bind(3, most);
    const LeavesOf row(*select, leavesFrom);
    QList<SignupLine> lines;
    while (select->step()) {
        m_after = select->integer(0);
        lines.append({recordFromRow<Signup>(select->text(1), row, shownFields()), select->text(2)});
    }
    m_atEnd = lines.size() < most;
    return lines;
}

} // namespace entraide
