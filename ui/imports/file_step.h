// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/import_target.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace entraide {

/// The first step: which file, and what it holds. A file can be dropped on it.
class FileStep : public QWidget {
    Q_OBJECT

public:
    explicit FileStep(QWidget* parent = nullptr);

    QString path() const;
    void setPath(const QString& path);
    /// None: the file's headers decide.
    std::optional<ImportKind> kind() const;
    void setKind(std::optional<ImportKind> kind);

Q_SIGNALS:
    void pathChanged(const QString& path);
    /// Enter in the field, or a file was chosen or dropped.
    void chosen();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void browse();

    QLineEdit* m_path;
    QComboBox* m_kind;
};

} // namespace entraide
