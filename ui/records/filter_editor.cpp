// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/filter_editor.h"

#include "geo/postcodes.h"
#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/field_editors.h"
#include "ui/words/filter_words.h"
#include "ui/words/place_names.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 7;
constexpr int mostDays = 3660;

/// "1 08:00-12:00" for each weekday that is meant.
QStringList timesOf(int weekday, const QString& hours) {
    QStringList times;
    for (int day = 1; day <= 7; ++day) {
        if (weekday == 0 || weekday == day)
            times.append(QString::number(day) + u' ' + hours);
    }
    return times;
}

} // namespace

// ---- a condition ----

CriterionLine::CriterionLine(const QList<FilterField>& fields, QWidget* parent)
    : QWidget(parent)
    , m_fields(fields)
    , m_field(new QComboBox)
    , m_how(new QComboBox)
    , m_place(new QWidget) {
    for (const FilterField& field : fields)
        m_field->addItem(filterFieldWord(field), field.key);
    m_field->setAccessibleName(tr("What the condition is about"));
    m_how->setAccessibleName(tr("How it is compared"));
    auto* place = new QHBoxLayout(m_place);
    place->setContentsMargins({});
    QToolButton* remove = makeIconButton(u"close"_s, tr("Remove the condition"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Metrics::Grid);
    row->addWidget(m_field);
    row->addWidget(m_how);
    row->addWidget(m_place, 1);
    row->addWidget(remove);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        fillHows();
        Q_EMIT changed();
    });
    connect(m_how, &QComboBox::currentIndexChanged, this, [this] {
        makeValue();
        Q_EMIT changed();
    });
    connect(remove, &QToolButton::clicked, this, &CriterionLine::removeRequested);
    setFocusProxy(m_field);
    fillHows();
}

const FilterField* CriterionLine::field() const {
    const auto found = std::ranges::find(m_fields, m_field->currentData().toString(), &FilterField::key);
    return found == m_fields.end() ? nullptr : &*found;
}

FilterHow CriterionLine::how() const {
    return static_cast<FilterHow>(m_how->currentData().toInt());
}

void CriterionLine::fillHows() {
    const QSignalBlocker quiet(m_how);
    m_how->clear();
    if (const FilterField* now = field()) {
        for (const FilterHow one : now->hows())
            m_how->addItem(filterHowWord(*now, one), static_cast<int>(one));
    }
    makeValue();
}

void CriterionLine::makeValue() {
    delete m_value;
    m_value = nullptr;
    m_values = nullptr;
    m_showValues = nullptr;
    const FilterField* now = field();
    if (!now)
        return;
    using enum FilterHow;
    const auto tell = [this] { Q_EMIT changed(); };
    switch (how()) {
    case Is:
    case IsNot: {
        if (now->kind == FilterKind::Time) {
            auto* both = new QWidget;
            auto* day = new QComboBox;
            day->addItem(tr("any day"));
            for (int weekday = 1; weekday <= 7; ++weekday)
                day->addItem(QLocale().standaloneDayName(weekday));
            day->setAccessibleName(tr("Weekday"));
            auto* part = new QComboBox;
            part->addItem(tr("in the morning"), u"08:00-12:00"_s);
            part->addItem(tr("in the afternoon"), u"12:00-18:00"_s);
            part->addItem(tr("in the evening"), u"18:00-22:00"_s);
            part->addItem(tr("at any hour"), u"00:00-24:00"_s);
            part->setAccessibleName(tr("Part of the day"));
            auto* row = new QHBoxLayout(both);
            row->setContentsMargins({});
            row->addWidget(day);
            row->addWidget(part, 1);
            connect(day, &QComboBox::currentIndexChanged, this, tell);
            connect(part, &QComboBox::currentIndexChanged, this, tell);
            m_values = [day, part] { return timesOf(day->currentIndex(), part->currentData().toString()); };
            m_showValues = [day, part](const QStringList& values) {
                const int weekday = values.size() == 1 ? values.first().section(u' ', 0, 0).toInt() : 0;
                day->setCurrentIndex(std::clamp(weekday, 0, 7));
                part->setCurrentIndex(std::max(0, part->findData(values.value(0).section(u' ', 1))));
            };
            m_value = both;
            break;
        }
        QList<ChecksButton::Choice> choices;
        if (now->kind == FilterKind::Place) {
            const PostcodeTable known = knownPostcodes();
            for (const PostcodePlace& place : known.all())
                choices.append({place.postcode, filterValueWord(*now, place.postcode)});
        } else {
            for (const QString& code : now->values)
                choices.append({code, sentenceCase(filterValueWord(*now, code))});
        }
        auto* button = new ChecksButton(choices);
        connect(button, &ChecksButton::changed, this, tell);
        m_values = [button] { return button->chosen(); };
        m_showValues = [button](const QStringList& values) { button->setChosen(values); };
        m_value = button;
        break;
    }
    case Next:
    case Last: {
        auto* days = new QSpinBox;
        days->setRange(0, mostDays);
        days->setValue(usualDays);
        connect(days, &QSpinBox::valueChanged, this, tell);
        m_values = [days] { return QStringList{QString::number(days->value())}; };
        m_showValues = [days](const QStringList& values) { days->setValue(values.value(0).toInt()); };
        m_value = days;
        break;
    }
    case From:
    case Until:
        if (now->kind == FilterKind::Day) {
            auto* day = new QDateEdit(QDate::currentDate());
            day->setDisplayFormat(u"dd/MM/yyyy"_s);
            day->setCalendarPopup(true);
            connect(day, &QDateEdit::dateChanged, this, tell);
            m_values = [day] { return QStringList{day->date().toString(Qt::ISODate)}; };
            m_showValues = [day](const QStringList& values) {
                day->setDate(QDate::fromString(values.value(0), Qt::ISODate));
            };
            m_value = day;
        } else {
            auto* number = new QSpinBox;
            number->setRange(0, mostDays);
            connect(number, &QSpinBox::valueChanged, this, tell);
            m_values = [number] { return QStringList{QString::number(number->value())}; };
            m_showValues = [number](const QStringList& values) { number->setValue(values.value(0).toInt()); };
            m_value = number;
        }
        break;
    case Contains: {
        auto* text = new QLineEdit;
        connect(text, &QLineEdit::textChanged, this, tell);
        m_values = [text] { return QStringList{text->text()}; };
        m_showValues = [text](const QStringList& values) { text->setText(values.value(0)); };
        m_value = text;
        break;
    }
    case Filled:
    case Empty:
    case Yes:
    case No:
        return;
    }
    m_value->setAccessibleName(tr("Value of the condition"));
    m_place->layout()->addWidget(m_value);
}

void CriterionLine::show(const FilterCriterion& criterion) {
    const QSignalBlocker quiet(this);
    m_field->setCurrentIndex(std::max(0, m_field->findData(criterion.about)));
    fillHows();
    if (const auto asked = enumFromName<FilterHow>(criterion.how)) {
        m_how->setCurrentIndex(std::max(0, m_how->findData(static_cast<int>(*asked))));
        makeValue();
    }
    if (m_showValues && !criterion.values.isEmpty())
        m_showValues(criterion.values);
}

FilterCriterion CriterionLine::criterion() const {
    return {m_field->currentData().toString(), enumName(how()), m_values ? m_values() : QStringList()};
}

bool CriterionLine::isComplete() const {
    return !m_values || !m_values().join(QString()).trimmed().isEmpty();
}

// ---- all of them ----

FilterEditor::FilterEditor(EntityType list, Role role, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_fields(filterFields(list, role))
    , m_column(new QVBoxLayout)
    , m_name(new QLineEdit)
    , m_keep(makeButton(tr("Keep the filter"), u"check"_s))
    , m_note(new ToneLabel({}, Tone::Muted))
    , m_problem(new ToneLabel({}, Tone::Danger)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_column->setSpacing(Metrics::HalfGrid);
    m_name->setPlaceholderText(tr("Name of the filter"));
    m_name->setAccessibleName(tr("Name of the filter"));
    m_note->setWordWrap(true);
    m_problem->setWordWrap(true);
    QPushButton* more = makeButton(tr("Add a condition"), u"plus"_s);
    QPushButton* leave = makeButton(tr("Close"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(more);
    foot->addWidget(m_name, 1);
    foot->addWidget(m_keep);
    foot->addWidget(leave);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(Metrics::Grid, Metrics::Grid, Metrics::Grid, Metrics::Grid);
    all->setSpacing(Metrics::HalfGrid);
    all->addLayout(m_column);
    all->addWidget(m_note);
    all->addWidget(m_problem);
    all->addLayout(foot);
    m_problem->hide();
    connect(more, &QPushButton::clicked, this, &FilterEditor::addFresh);
    connect(leave, &QPushButton::clicked, this, &FilterEditor::leaveRequested);
    connect(m_keep, &QPushButton::clicked, this, &FilterEditor::keepRequested);
    connect(m_name, &QLineEdit::returnPressed, this, &FilterEditor::keepRequested);
}

void FilterEditor::begin(const NamedFilter& filter) {
    m_filter = filter;
    for (CriterionLine* line : std::as_const(m_lines))
        line->deleteLater();
    m_lines.clear();
    ListQuery unused;
    unused.type = m_list;
    m_newer = applyCriteria(filter.criteria, Today::at(QDateTime::currentDateTime()), unused);
    if (!filter.states.isEmpty())
        addLine({u"state"_s, enumName(FilterHow::Is), filter.states});
    for (const FilterCriterion& criterion : filter.criteria) {
        if (!m_newer.contains(criterion))
            addLine(criterion);
    }
    if (m_lines.isEmpty() && !m_fields.isEmpty())
        addLine({m_fields.first().key, enumName(m_fields.first().hows().first()), {}});
    m_name->setText(filter.name);
    const auto newer = static_cast<int>(m_newer.size());
    m_note->setText(
        tr("%n condition(s) of a newer version of the program: not looked at here, but kept.", nullptr, newer));
    m_note->setVisible(newer > 0);
    say({});
    show();
    if (!m_lines.isEmpty())
        m_lines.first()->setFocus(Qt::OtherFocusReason);
}

CriterionLine* FilterEditor::addLine(const FilterCriterion& criterion) {
    auto* line = new CriterionLine(m_fields);
    line->show(criterion);
    m_column->addWidget(line);
    m_lines.append(line);
    connect(line, &CriterionLine::changed, this, &FilterEditor::changed);
    connect(line, &CriterionLine::removeRequested, this, [this, line] {
        m_lines.removeAll(line);
        line->deleteLater();
        Q_EMIT changed();
    });
    return line;
}

void FilterEditor::addFresh() {
    if (m_fields.isEmpty())
        return;
    QStringList used;
    for (const CriterionLine* line : std::as_const(m_lines))
        used.append(line->criterion().about);
    const auto next =
        std::ranges::find_if(m_fields, [&](const FilterField& field) { return !used.contains(field.key); });
    const FilterField& field = next == m_fields.end() ? m_fields.first() : *next;
    addLine({field.key, enumName(field.hows().first()), {}})->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

NamedFilter FilterEditor::filter() const {
    NamedFilter filter = m_filter;
    filter.name = m_name->text();
    filter.states.clear();
    filter.criteria.clear();
    for (const CriterionLine* line : m_lines) {
        if (line->isComplete())
            filter.criteria.append(line->criterion());
    }
    filter.criteria += m_newer;
    return filter;
}

void FilterEditor::say(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

/// A letter typed here is none of the page's commands.
bool FilterEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->text().isEmpty() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
            event->accept();
    }
    return QWidget::event(event);
}

void FilterEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace entraide
