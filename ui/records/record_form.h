// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/unsaved.h"
#include "workflows/enrolment.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace entraide {

class ToneLabel;

/// One thing to put right, in words, below the field it is about.
struct FieldProblem {
    QString field; ///< the schema's path
    QString sentence;
    bool warning = false; ///< does not keep the form from being saved
};

/// A form of one record on the right page: title, groups of fields, a problem below the field it is about, and the two
/// buttons at the bottom. Derived forms add rows and read them back. What was typed stays until it is saved or left.
class RecordForm : public QWidget, public Unsaved {
    Q_OBJECT

public:
    explicit RecordForm(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// The verb on the button: "Save the request".
    void setSaveText(const QString& text);

    /// It is in front in its stack, whether or not that is seen.
    bool isOpen() const { return !isHidden(); }
    /// How often it was opened.
    int openings() const { return m_openings; }
    /// And that is being done: by what is running now.
    bool isJustOpened() const { return m_isJustOpened; }
    /// Its title, where something was typed since it was opened.
    QString whatIsTyped() const override;
    QVariant typed() const override;
    /// Of the same form, opened in the same way.
    void takeUp(const QVariant& typed) override;
    void saveTyped() override { Q_EMIT saveRequested(); }

Q_SIGNALS:
    void saveRequested();
    void leaveRequested();

protected:
    bool event(QEvent* event) override;
    /// What it began with that no field shows, for a form that is opened with more than a record; and put back.
    virtual QVariant origin() const { return {}; }
    virtual void beginWith(const QVariant& origin) { Q_UNUSED(origin) }
    void addGroup(const QString& title);
    /// \a path is the field's in the schema, by which problems find it; those of its parts ("address.postcode") too.
    void addRow(const QString& path, const QString& label, QWidget* field);
    /// Shows each problem below its field (those without a field above the form); the first blocking one gets the
    /// focus.
    void showIssues(const QList<FormIssue>& issues);
    /// The same for problems that only this form knows.
    void showProblems(const QList<FieldProblem>& problems);
    void clearIssues();

private:
    struct Row {
        QWidget* field = nullptr;
        ToneLabel* problem = nullptr;
    };
    QLabel* m_title;
    ToneLabel* m_general;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QFormLayout* m_rows = nullptr;
    const Row* rowOf(QString path) const;

    QHash<QString, Row> m_byPath;
    QPushButton* m_save;
    std::optional<QVariantList> m_untouched; ///< what stood in the fields when it was opened
    int m_openings = 0;
    bool m_isJustOpened = false;
};

} // namespace entraide
