// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "interchange/import_target.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace entraide {

/// The first step: which file, and what it holds. A file can be dropped on it.
class FileStep : public QWidget {
    Q_OBJECT

public:
    explicit FileStep(QWidget* parent = nullptr);

    void focusPath();
    QString path() const;
    void setPath(const QString& path);
    /// None: the file's headers decide.
    std::optional<ImportKind> kind() const;
    void setKind(std::optional<ImportKind> kind);
    /// The postings that people may have signed up for, each with what tells it from the others.
    void setPostings(const QList<std::pair<PostingId, QString>>& postings);
    void setPosting(const PostingId& posting);
    /// Of sign-ups: what they are for; empty for anything else.
    PostingId posting() const;
    /// A file is chosen, and of sign-ups the posting.
    bool isComplete() const;

Q_SIGNALS:
    /// Or the kind, or the posting.
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
    QFormLayout* m_form;
    QComboBox* m_posting;
};

} // namespace entraide
