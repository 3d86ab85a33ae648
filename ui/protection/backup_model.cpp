// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/backup_model.h"

#include "ui/common/roles.h"
#include "ui/words/backup_words.h"
#include "ui/words/time_words.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

bool needsCare(const BackupLine& line) {
    return line.hasErased || (!line.copy.isSound() && line.copy.reason != BackupReason::SetAside);
}

QString stateText(const BackupLine& line) {
    if (line.hasErased)
        return BackupModel::tr("still holds who was erased");
    const auto& manifest = line.copy.manifest;
    if (!manifest)
        return line.copy.reason == BackupReason::SetAside ? BackupModel::tr("kept as it was")
                                                          : BackupModel::tr("description missing");
    if (!manifest->sound)
        return word(CopyState::Damaged);
    return BackupModel::tr("in order, read on %1").arg(dateText(manifest->checked.toLocalTime().date()));
}

QString placeText(const BackupLine& line) {
    if (line.place == BackupPlace::Kind::Own)
        return BackupModel::tr("beside the desk");
    return QDir::toNativeSeparators(QFileInfo(line.copy.file).absolutePath());
}

void BackupModel::show(const QList<BackupLine>& lines) {
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

const BackupLine* BackupModel::lineAt(int row) const {
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int BackupModel::rowOf(const QString& file) const {
    const auto found = std::ranges::find_if(m_lines, [&](const BackupLine& line) { return line.copy.file == file; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int BackupModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString BackupModel::text(const BackupLine& line, int column) const {
    switch (column) {
    case WhenColumn:
        return dateTimeText(line.copy.made.toLocalTime());
    case ReasonColumn:
        return line.copy.isKept() && line.copy.reason != BackupReason::ByHand &&
                       line.copy.reason != BackupReason::SetAside
                   ? tr("%1, kept").arg(word(line.copy.reason))
                   : word(line.copy.reason);
    case RecordsColumn:
        return line.copy.manifest ? recordsText(line.copy.manifest->contents.records()) : QString();
    case SizeColumn:
        return sizeText(line.copy.bytes);
    case StateColumn:
        return stateText(line);
    default:
        return placeText(line);
    }
}

QVariant BackupModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BackupLine& line = m_lines[index.row()];
    const bool isState = index.column() == StateColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       text(line, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case BoldRole:
        return index.column() == WhenColumn;
    case StateIconRole:
        if (!isState)
            return {};
        if (needsCare(line))
            return u"warning"_s;
        return line.copy.reason == BackupReason::SetAside ? u"file"_s : u"state-done"_s;
    case StateToneRole:
        return QVariant::fromValue(!isState ? Tone::Normal : needsCare(line) ? Tone::Warning : Tone::Positive);
    default:
        return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("Made");
    case ReasonColumn:
        return tr("Why");
    case RecordsColumn:
        return tr("Holds");
    case SizeColumn:
        return tr("Size");
    case StateColumn:
        return tr("State");
    default:
        return tr("Where");
    }
}

} // namespace entraide
