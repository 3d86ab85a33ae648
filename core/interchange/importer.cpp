// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importer.h"

#include "domain/error.h"
#include "interchange/column_guess.h"
#include "interchange/csv_writer.h"
#include "interchange/file_faults.h"
#include "interchange/import_mapping.h"
#include "interchange/import_run.h"
#include "interchange/import_source.h"
#include "interchange/rejects_columns.h"
#include "interchange/row_reader.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenProgress = 50;

/// The file of rejected rows; nothing when none was asked for. Appears under its name only once it is whole.
class RejectsFile {
public:
    RejectsFile(const ImportOptions& options, const RowFormat& format)
        : m_options(options)
        , m_ignored(format.ignored())
        , m_file(options.rejectsFile) {
        if (options.rejectsFile.isEmpty())
            return;
        if (!m_file.open(QIODevice::WriteOnly))
            throw fault::ofFile(m_file);
        m_writer.emplace(m_file);
        m_writer->row(own(format.headers) +
                      QStringList{options.lineHeader.isEmpty() ? u"line"_s : options.lineHeader,
                                  options.reasonHeader.isEmpty() ? u"reason"_s : options.reasonHeader});
    }

    void add(const CsvRecord& record, const RowOutcome& outcome) {
        if (!m_writer)
            return;
        QStringList cells = record.cells;
        while (cells.size() < m_ignored.size())
            cells.append(QString());
        // In a row with too many cells nobody can tell which they are.
        if (cells.size() == m_ignored.size())
            cells = own(cells);
        QStringList reasons;
        for (const RowNote& note : outcome.notes)
            reasons.append(m_options.reasonText ? m_options.reasonText(note) : QString(enumName(note.problem)));
        m_writer->row(cells + QStringList{QString::number(outcome.line), reasons.join(u"; "_s)});
    }

    void finish() {
        if (m_writer && !m_file.commit())
            throw fault::ofFile(m_file);
    }

private:
    /// Without the line and the reason of an earlier import.
    QStringList own(const QStringList& cells) const {
        QStringList result;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!m_ignored[i])
                result.append(cells[i]);
        }
        return result;
    }

    const ImportOptions& m_options;
    QList<bool> m_ignored; ///< one for each column
    QSaveFile m_file;
    std::optional<CsvWriter> m_writer;
};

void count(ImportCounts& counts, const RowOutcome& outcome) {
    ++counts.read;
    switch (outcome.state) {
    case RowState::New:
        ++counts.fresh;
        break;
    case RowState::Changed:
        ++counts.changed;
        break;
    case RowState::Unchanged:
        ++counts.unchanged;
        break;
    case RowState::Rejected:
        ++counts.rejected;
        return;
    }
    counts.suspected += !outcome.suspicions.isEmpty();
    counts.noted += !outcome.notes.isEmpty();
}

RowFormat formatOf(const ImportSource& source, const ImportOptions& options, const ImportMapping& mapping,
                   const QString& path) {
    RowFormat format;
    format.kind = options.kind;
    format.headers = source.headers();
    format.targets = targetsFor(mapping, options.kind, format.headers);
    format.language = source.language();
    format.today = options.today;
    const auto names = {ImportTarget::FullName, ImportTarget::GivenName, ImportTarget::FamilyName};
    if (std::ranges::none_of(names, [&](ImportTarget target) { return format.targets.contains(target); }))
        throw Error(ErrorCode::BadInput, path, fault::noNameColumn);
    for (qsizetype column = 0; column < format.headers.size(); ++column) {
        QStringList cells;
        for (const CsvRecord& record : source.sample())
            cells.append(record.cells.value(column));
        format.dateOrders.append(guessDateOrder(cells));
    }
    return format;
}

/// Kept for the next file of this form; one that was guessed alone is kept too, since it has proved itself.
void remember(Desk::Writer& writer, const ImportMapping& used, ImportKind kind, const QStringList& headers,
              const QString& path) {
    const QString signature = mappingSignature(kind, headers);
    const auto kept = writer.desk().findBy<ImportMapping>("signature"_L1, signature);
    ImportMapping mapping = kept.isEmpty() ? ImportMapping{} : kept.last();
    const QList<ImportTarget> targets = targetsFor(used, kind, headers);
    const QList<bool> ofRejects = rejectsColumns(headers);
    mapping.columns.clear();
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (!ofRejects[i] || targets[i] != ImportTarget::None)
            mapping.columns.append({headers[i], QString(enumName(targets[i]))});
    }
    mapping.kind = enumName(kind);
    mapping.signature = signature;
    if (mapping.name.isEmpty())
        mapping.name = QFileInfo(path).completeBaseName();
    if (kept.isEmpty() || !(kept.last() == mapping))
        writer.save(mapping);
}

} // namespace

QJsonObject ImportCounts::toJson() const {
    return {{u"read"_s, read},           {u"new"_s, fresh},           {u"changed"_s, changed},
            {u"unchanged"_s, unchanged}, {u"suspected"_s, suspected}, {u"rejected"_s, rejected}};
}

ImportReport importFile(Desk& desk, const QString& path, const ImportOptions& options) {
    desk.require(DeskAct::Import);
    ImportSource source(path, options.sheet);
    ImportReport report;
    report.mapping = options.mapping ? *options.mapping : mappingFor(desk, options.kind, source).mapping;
    RowFormat format = formatOf(source, options, report.mapping, path);
    format.minimumAge = desk.find<DeskProfile>(DeskProfile::ownId()).value_or(DeskProfile()).minimumAge;
    format.region = desk.region();
    const RowReader reader(std::move(format));

    const auto work = [&](Desk::Writer* writer) {
        RejectsFile rejects(options, reader.format());
        ImportRun run(desk, options.kind, writer, options.posting);
        source.rewind();
        CsvRecord record;
        for (qint64 row = 0; source.next(record); ++row) {
            if (options.stop.stop_requested())
                throw Error(ErrorCode::Cancelled, path);
            if (options.progress && row % rowsBetweenProgress == 0)
                options.progress(source.position(), source.size());
            if (record.isEmpty())
                continue;
            const RowOutcome outcome = run.take(reader.ownCells(record), reader.read(record));
            count(report.counts, outcome);
            if (outcome.state == RowState::Rejected)
                rejects.add(record, outcome);
            if (report.outcomes.size() < ImportReport::mostOutcomes &&
                (!outcome.notes.isEmpty() || !outcome.suspicions.isEmpty()))
                report.outcomes.append(outcome);
        }
        if (writer)
            remember(*writer, report.mapping, options.kind, source.headers(), path);
        if (options.progress)
            options.progress(source.size(), source.size());
        // Before the desk commits: a rejects file that cannot be written leaves the desk as it was.
        rejects.finish();
    };
    if (options.dryRun)
        work(nullptr);
    else
        report.changes = desk.write([&](Desk::Writer& writer) {
            work(&writer);
            desk.audit().enter(AuditAct::Imported, {},
                               auditDetail({{"kind"_L1, QString(enumName(options.kind))},
                                            {"rows"_L1, QString::number(report.counts.read)}}));
        });
    return report;
}

} // namespace entraide
