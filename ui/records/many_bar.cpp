// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/many_bar.h"

#include "addresses/geocoder.h"
#include "domain/error.h"
#include "domain/permissions.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/address_lookup.h"
#include "ui/words/error_words.h"
#include "ui/words/filter_words.h"
#include "workflows/field_edits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// More records than this would hold the window up.
constexpr qsizetype mostDirectly = 50;
/// Reasons why not that are told one by one.
constexpr int mostReasons = 4;

/// What is to be set, as a value that crosses threads.
struct FieldForMany {
    QString path;
    QJsonValue value;
    QString by;
    Today today;
    QString reason;

    OneOfMany with(const Geocoder& geocoder) const {
        return [wish = *this, &geocoder](Desk& desk, const AnyId& id) {
            return editField(desk, id, wish.path, wish.value, {geocoder, wish.by, wish.today, wish.reason});
        };
    }
};

} // namespace

ManyBar::ManyBar(PageContext& context, EntityType list, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(list)
    , m_title(new QLabel)
    , m_field(new QComboBox)
    , m_row(new QHBoxLayout)
    , m_reason(new QLineEdit)
    , m_look(makeButton(tr("Show what can be changed"), u"eye"_s))
    , m_do(makeButton(tr("Change them"), u"check"_s))
    , m_answer(new ToneLabel)
    , m_jobs(new JobBar) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    makePrimary(*m_do);
    m_field->setAccessibleName(tr("What to change"));
    m_reason->setPlaceholderText(tr("Reason, where one is asked"));
    m_reason->setAccessibleName(tr("Reason"));
    m_answer->setWordWrap(true);
    const Role role = context.desk.actor().role;
    for (const QString& path : editableFields(list)) {
        const auto field = editedField(list, path);
        if (field && hasEditor(*field->field) && mayWrite(role, field->type, field->field->path))
            m_field->addItem(editedFieldWord(list, path), path);
    }
    QPushButton* leave = makeButton(tr("Close"));
    m_row->setSpacing(Metrics::Grid);
    m_row->addWidget(m_field);
    m_row->addWidget(m_reason);
    m_row->addWidget(m_look);
    m_row->addWidget(leave);
    auto* answer = new QHBoxLayout;
    answer->addWidget(m_answer, 1);
    answer->addWidget(m_do);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::Grid, Metrics::Grid, Metrics::Grid, Metrics::Grid);
    column->setSpacing(Metrics::HalfGrid);
    column->addWidget(m_title);
    column->addLayout(m_row);
    column->addWidget(m_jobs);
    column->addLayout(answer);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ManyBar::fieldChosen);
    connect(m_reason, &QLineEdit::textEdited, this, &ManyBar::forget);
    connect(m_look, &QPushButton::clicked, this, &ManyBar::look);
    connect(m_do, &QPushButton::clicked, this, &ManyBar::carryOut);
    connect(leave, &QPushButton::clicked, this, &ManyBar::leaveRequested);
    fieldChosen();
}

void ManyBar::begin(const QStringList& ids) {
    if (isBusy())
        return;
    m_ids = ids;
    m_title->setText(tr("Change %n chosen record(s)", nullptr, static_cast<int>(ids.size())));
    setAccessibleName(m_title->text());
    forget();
    QWidget::show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void ManyBar::fieldChosen() {
    if (m_editor.widget)
        m_editor.widget->deleteLater();
    m_editor = {};
    const QString path = m_field->currentData().toString();
    const auto field = editedField(m_list, path);
    if (field) {
        m_editor = makeFieldEditor(field->type, *field->field, {}, this);
        m_row->insertWidget(1, m_editor.widget, 1);
        if (auto* combo = qobject_cast<QComboBox*>(m_editor.widget))
            connect(combo, &QComboBox::currentIndexChanged, this, &ManyBar::forget);
        else if (auto* line = qobject_cast<QLineEdit*>(m_editor.widget))
            connect(line, &QLineEdit::textChanged, this, &ManyBar::forget);
        else if (auto* checks = qobject_cast<ChecksButton*>(m_editor.widget))
            connect(checks, &ChecksButton::changed, this, &ManyBar::forget);
    }
    m_reason->setVisible(path == "state"_L1);
    forget();
}

/// What was looked at is not what is chosen now.
void ManyBar::forget() {
    m_can.clear();
    m_answer->clear();
    m_answer->setTone(Tone::Normal);
    m_do->hide();
    m_look->setEnabled(m_editor.widget && !m_ids.isEmpty() && !isBusy());
}

QString ManyBar::shownText() const {
    return m_answer->text();
}

void ManyBar::look() {
    m_can = m_ids;
    if (!isBusy())
        run(true);
}

void ManyBar::carryOut() {
    if (!isBusy() && !m_can.isEmpty())
        run(false);
}

void ManyBar::run(bool isTrial) {
    const auto value = m_editor.value ? m_editor.value() : std::nullopt;
    if (!value) {
        m_answer->setTone(Tone::Danger);
        m_answer->setText(m_editor.hint);
        return;
    }
    const FieldForMany wish{m_field->currentData().toString(), *value, m_context.who, m_context.today(),
                            m_reason->text().trimmed()};
    const QStringList ids = isTrial ? m_ids : m_can;
    const auto heard = [this, isTrial](const ManyDone& result) { isTrial ? show(result) : finish(result); };
    try {
        if (ids.size() <= mostDirectly) {
            const OneOfMany act = wish.with(m_context.addresses.geocoder());
            heard(isTrial ? tryMany(m_context.desk, ids, act) : doMany(m_context.desk, ids, act));
            return;
        }
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return;
    }
    m_job = Job::run<ManyDone>(
        isTrial ? tr("Looking at what can be changed") : tr("Changing the chosen records"),
        [handle = m_context.desk.handle(), file = m_context.addresses.geocoder().registerFile(),
         postcodes = m_context.addresses.geocoder().postcodes(), wish, ids, isTrial](JobControl& control) {
            const auto desk = Desk::openAgain(handle);
            const Geocoder geocoder(file, postcodes);
            const auto progress = [&control](qint64 done, qint64 total) {
                control.stopIfCancelled();
                control.setTotal(total);
                control.setDone(done);
            };
            const OneOfMany act = wish.with(geocoder);
            return isTrial ? tryMany(*desk, ids, act, progress) : doMany(*desk, ids, act, progress);
        },
        [this, isTrial, heard](const ManyDone& result) {
            m_job = nullptr;
            if (!isTrial)
                m_context.desk.announce(result.changes);
            heard(result);
        },
        [this](const std::exception_ptr& fault) {
            m_job = nullptr;
            Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger);
        },
        this);
    m_job->setWriting(!isTrial);
    connect(m_job, &Job::finished, this, [this] {
        m_job = nullptr;
        m_look->setEnabled(true);
    });
    m_look->setEnabled(false);
    m_do->hide();
    m_jobs->watch(*m_job);
}

/// The reasons, each with how many it is for.
QString ManyBar::whyNot(const QList<ManyDone::Not>& refused) const {
    QMap<QString, int> reasons;
    for (const ManyDone::Not& one : refused)
        ++reasons[sentenceFor(one.refusal)];
    QStringList sentences;
    for (auto reason = reasons.cbegin(); reason != reasons.cend() && sentences.size() < mostReasons; ++reason)
        sentences.append(refused.size() == 1 ? reason.key()
                                             : tr("%1 (%2)", "why not, for how many").arg(reason.key()).arg(*reason));
    if (reasons.size() > mostReasons)
        sentences.append(tr("There are other reasons too."));
    return sentences.join(u' ');
}

void ManyBar::show(const ManyDone& tried) {
    m_can = tried.done;
    const auto can = static_cast<int>(tried.done.size());
    const auto not_ = static_cast<int>(tried.refused.size());
    QString text = tr("%n can be changed.", nullptr, can);
    if (not_ > 0)
        text += u' ' + tr("%n cannot:", nullptr, not_) + u' ' + whyNot(tried.refused);
    m_answer->setTone(not_ > 0 ? Tone::Warning : Tone::Normal);
    m_answer->setText(text);
    m_do->setText(tr("Change %n record(s)", nullptr, can));
    m_do->setVisible(can > 0);
    if (can > 0)
        m_do->setFocus(Qt::OtherFocusReason);
    Q_EMIT looked();
}

void ManyBar::finish(const ManyDone& result) {
    const QString field = m_field->currentText();
    const auto count = static_cast<int>(result.done.size());
    Q_EMIT done(tr("%n record(s) changed: %1.", "a field", count).arg(field),
                tr("Undo the change of %1", "a field").arg(field), result.changes);
    m_can.clear();
    Q_EMIT leaveRequested();
}

/// A letter typed here is none of the page's commands.
bool ManyBar::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->text().isEmpty() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
            event->accept();
    }
    return QWidget::event(event);
}

void ManyBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace entraide
