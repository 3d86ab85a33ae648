// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit_trail.h"

#include "domain/actor.h"
#include "domain/permissions.h"
#include "storage/audit_hash.h"
#include "storage/database.h"
#include "storage/erasure_ledger.h"

#include <QStringTokenizer>
#include <QTimeZone>

#include <sodium.h>

#include <limits>
#include <string>
#include <vector>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QByteArray newSalt() {
    QByteArray salt(auditSaltBytes, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return salt;
}

QByteArray utf8Of(const QString& text) {
    return text.isEmpty() ? QByteArray("") : text.toUtf8(); // never NULL in the file
}

/// Who is stored: the number it goes by here and its salt. Made when it is new.
struct Subject {
    qint64 number = 0;
    QByteArray salt;
};

Subject subjectOf(Database& database, const QString& id) {
    {
        auto select = database.use("SELECT number, salt FROM audit_subject WHERE id=?1");
        select->bind(1, id);
        if (select->step())
            return {select->integer(0), select->bytes(1).toByteArray()};
    }
    Subject subject{0, newSalt()};
    auto insert = database.use("INSERT INTO audit_subject(id, salt) VALUES(?1, ?2)");
    insert->bind(1, id);
    insert->bindBlob(2, subject.salt);
    insert->run();
    subject.number = database.lastInsertKey();
    return subject;
}

/// Puts the entry at the end of the chain. Other connections wait: the transaction under way is a writing one.
void chain(Database& database, AuditRow row, const QString& recordId) {
    QByteArray previous;
    {
        auto last = database.use("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1");
        if (last->step()) {
            row.number = last->integer(0);
            previous = last->bytes(1).toByteArray();
        }
        if (row.number == std::numeric_limits<qint64>::max())
            throw Error(ErrorCode::Damaged, database.file(), u"the journal has no room for another entry"_s);
        ++row.number;
    }
    Subject subject;
    if (!recordId.isEmpty()) {
        subject = subjectOf(database, recordId);
        row.subjectDigest = auditSubjectDigest(subject.salt, row.number, recordId);
    }
    row.hash = auditHash(previous, row);
    auto insert = database.use("INSERT INTO audit(number, at, who, user, act, subject, subject_digest, detail, hash) "
                               "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    insert->bind(1, row.number);
    insert->bind(2, row.at);
    insert->bindText(3, row.who);
    insert->bindText(4, row.user);
    insert->bindText(5, row.act);
    if (subject.number > 0) {
        insert->bind(6, subject.number);
        insert->bindBlob(7, row.subjectDigest);
    } else {
        insert->bindNull(6);
        insert->bindNull(7);
    }
    insert->bindText(8, row.detail);
    insert->bindBlob(9, row.hash);
    insert->run();
}

QByteArray nameOf(AuditAct act) {
    const QLatin1StringView name = enumName(act);
    return QByteArray(name.data(), name.size());
}

/// The conditions of a query as SQL, and its parameters in their order.
class Conditions {
public:
    explicit Conditions(const AuditQuery& query) {
        if (query.from.isValid())
            add("at>=?", query.from.toMSecsSinceEpoch());
        if (query.before.isValid())
            add("at<?", query.before.toMSecsSinceEpoch());
        if (!query.who.isNull())
            add("who=?", query.who);
        if (!query.acts.isEmpty())
            addList("act IN (", query.acts, [](AuditAct act) { return QString(enumName(act)); }, ")");
        if (query.records)
            addList("subject IN (SELECT number FROM audit_subject WHERE id IN (", *query.records,
                    [](const QString& id) { return id; }, "))");
    }
    std::string sql() const { return m_sql.empty() ? std::string() : " WHERE " + m_sql; }
    void bindTo(Statement& statement) const {
        int parameter = 0;
        for (const Value& value : m_values) {
            ++parameter;
            if (value.text.isNull())
                statement.bind(parameter, value.number);
            else
                statement.bind(parameter, value.text);
        }
    }

private:
    struct Value {
        QString text; ///< null: a number
        qint64 number = 0;
    };
    void add(const char* condition, qint64 number) { add(condition, Value{{}, number}); }
    void add(const char* condition, const QString& text) { add(condition, Value{text.isNull() ? u""_s : text, 0}); }
    void add(const char* condition, Value value) {
        and_().append(condition);
        m_values.push_back(std::move(value));
    }
    template <class List, class Text>
    void addList(const char* begin, const List& list, const Text& textOf, const char* end) {
        and_().append(begin);
        bool first = true;
        for (const auto& item : list) {
            m_sql.append(first ? "?" : ",?");
            first = false;
            m_values.push_back({textOf(item), 0});
        }
        m_sql.append(end);
    }
    std::string& and_() {
        if (!m_sql.empty())
            m_sql.append(" AND ");
        return m_sql;
    }

    std::string m_sql;
    std::vector<Value> m_values;
};

} // namespace

QString auditDetail(std::initializer_list<std::pair<QLatin1StringView, QString>> parts) {
    QStringList texts;
    for (const auto& [key, value] : parts) {
        if (!value.isEmpty())
            texts.append(key + u'=' + QString(value).remove(u' '));
    }
    return texts.join(u' ');
}

QString auditDetailValue(const QString& detail, QLatin1StringView key) {
    for (const QStringView part : QStringTokenizer(detail, u' ', Qt::SkipEmptyParts)) {
        if (const qsizetype equals = part.indexOf(u'='); equals > 0 && part.left(equals) == key)
            return part.mid(equals + 1).toString();
    }
    return {};
}

AuditTrail::AuditTrail(Database& database, const Actor& actor, ErasureLedger& ledger)
    : m_database(database)
    , m_actor(actor)
    , m_ledger(ledger) {}

// ---- writing --------------------------------------------------------------------------------------------------------

void AuditTrail::enter(AuditAct act, const QString& recordId, const QString& detail) {
    enter(worker(), act, recordId, detail);
}

AuditTrail::Person AuditTrail::worker() const {
    if (!m_actor.name.isEmpty())
        return {m_actor.name, m_actor.user.toString()};
    auto select = m_database.use("SELECT value FROM setting WHERE key IN ('who', 'desk/user') AND value<>'' "
                                 "ORDER BY key DESC LIMIT 1");
    return {select->step() ? select->text(0) : QString(), m_actor.user.toString()};
}

void AuditTrail::enterForNobody(AuditAct act, const QString& recordId, const QString& detail) {
    enter(Person(), act, recordId, detail);
}

void AuditTrail::enter(const Person& by, AuditAct act, const QString& recordId, const QString& detail) {
    if (m_database.inTransaction())
        return append(by, act, recordId, detail);
    Transaction transaction(m_database);
    m_ledger.endTransaction(); // another connection may have erased since it was read
    append(by, act, recordId, detail);
    transaction.commit();
    m_ledger.endTransaction();
}

void AuditTrail::append(const Person& by, AuditAct act, const QString& recordId, const QString& detail) {
    const bool named = !recordId.isEmpty() && !m_ledger.isGone(recordId);
    AuditRow row;
    row.at = QDateTime::currentMSecsSinceEpoch();
    row.who = utf8Of(by.name);
    row.user = utf8Of(by.user);
    row.act = nameOf(act);
    row.detail = utf8Of(detail);
    chain(m_database, std::move(row), named ? recordId : QString());
}

bool AuditTrail::enterOncePerDay(AuditAct act, const QString& recordId, const QString& detail) {
    const Person by = worker();
    {
        auto select = m_database.use("SELECT 1 FROM audit WHERE subject=(SELECT number FROM audit_subject WHERE id=?1) "
                                     "AND at>=?2 AND act=?3 AND who=?4 AND user=?5 LIMIT 1");
        select->bind(1, recordId);
        select->bind(2, QDate::currentDate().startOfDay().toMSecsSinceEpoch());
        select->bind(3, QString(enumName(act)));
        select->bind(4, by.name.isNull() ? u""_s : by.name);
        select->bind(5, by.user.isNull() ? u""_s : by.user);
        if (select->step())
            return false;
    }
    enter(by, act, recordId, detail);
    return true;
}

void AuditTrail::begin(Database& database, const QString& replica) {
    AuditRow row;
    row.at = QDateTime::currentMSecsSinceEpoch();
    row.who = "";
    row.user = "";
    row.act = nameOf(AuditAct::Begun);
    row.detail = utf8Of(auditDetail({{"replica"_L1, replica}}));
    chain(database, std::move(row), {});
}

void AuditTrail::forgetErased() {
    std::vector<qint64> gone;
    {
        auto select = m_database.use("SELECT number, id FROM audit_subject");
        while (select->step()) {
            if (m_ledger.isGone(select->text(1)))
                gone.push_back(select->integer(0));
        }
    }
    qint64 entries = 0;
    for (const qint64 number : gone) {
        {
            auto update = m_database.use("UPDATE audit SET subject=NULL WHERE subject=?1");
            update->bind(1, number);
            update->run();
            entries += m_database.changedRows();
        }
        auto remove = m_database.use("DELETE FROM audit_subject WHERE number=?1");
        remove->bind(1, number);
        remove->run();
    }
    if (entries > 0)
        append({}, AuditAct::Forgotten, {}, auditDetail({{"entries"_L1, QString::number(entries)}}));
}

// ---- reading --------------------------------------------------------------------------------------------------------

void AuditTrail::requireReader() const {
    if (!mayDo(m_actor.role, DeskAct::ReadAudit))
        throw Error(ErrorCode::NotAllowed, {}, enumName(DeskAct::ReadAudit));
}

QList<qint64> AuditTrail::find(const AuditQuery& query) const {
    requireReader();
    QList<qint64> numbers;
    constexpr qint64 mostMissing = 10'000;
    const qint64 last = query.isOpen() ? head().number : 0;
    // All of them; where some are missing these are shown as that, unless a number is beyond reason.
    if (last > 0 && last <= m_database.number("SELECT count(*) FROM audit") + mostMissing) {
        numbers.reserve(last);
        for (qint64 number = last; number > 0; --number)
            numbers.append(number);
        return numbers;
    }
    const Conditions conditions(query);
    Statement select(m_database, "SELECT number FROM audit" + conditions.sql() + " ORDER BY number DESC");
    conditions.bindTo(select);
    while (select.step())
        numbers.append(select.integer(0));
    return numbers;
}

QList<AuditEntry> AuditTrail::entries(const QList<qint64>& numbers) const {
    requireReader();
    const ReadSnapshot snapshot(m_database);
    QList<AuditEntry> result;
    for (const qint64 number : numbers) {
        auto select = m_database.use("SELECT a.at, a.who, a.user, a.act, s.id, a.subject_digest IS NOT NULL, a.detail "
                                     "FROM audit a LEFT JOIN audit_subject s ON s.number=a.subject WHERE a.number=?1");
        select->bind(1, number);
        if (!select->step())
            continue;
        AuditEntry entry;
        entry.number = number;
        entry.at = QDateTime::fromMSecsSinceEpoch(select->integer(0), QTimeZone::UTC);
        entry.who = select->text(1);
        entry.user = select->text(2);
        entry.act = select->text(3);
        entry.record = select->text(4);
        entry.forgotten = entry.record.isEmpty() && select->integer(5) != 0;
        entry.detail = select->text(6);
        result.append(entry);
    }
    return result;
}

QStringList AuditTrail::people() const {
    requireReader();
    QStringList names;
    // From one name to the next in the index; the entries themselves are many.
    auto next = m_database.use("SELECT min(who) FROM audit WHERE who>?1");
    for (QString name = u""_s;;) {
        next->bind(1, name);
        if (!next->step() || next->isNull(0))
            break;
        name = next->text(0);
        names.append(name);
        next->reset();
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

TrailHead AuditTrail::head() const {
    auto last = m_database.use("SELECT number, hash, at FROM audit ORDER BY number DESC LIMIT 1");
    if (!last->step())
        return {};
    return {last->integer(0), last->bytes(1).toByteArray(),
            QDateTime::fromMSecsSinceEpoch(last->integer(2), QTimeZone::UTC)};
}

QByteArray AuditTrail::hashAt(qint64 number) const {
    auto select = m_database.use("SELECT hash FROM audit WHERE number=?1");
    select->bind(1, number);
    return select->step() ? select->bytes(0).toByteArray() : QByteArray();
}

bool AuditTrail::wasRestored(qint64 number, const QDateTime& when) const {
    auto select = m_database.use("SELECT 1 FROM audit WHERE act=?1 AND at>=?2 AND number<=?3 LIMIT 1");
    select->bind(1, QString(enumName(AuditAct::Restored)));
    select->bind(2, when.toMSecsSinceEpoch());
    select->bind(3, number);
    return select->step();
}

} // namespace entraide
