// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/known_persons.h"

#include "domain/address_text.h"
#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/common/tone_label.h"
#include "ui/words/error_words.h"
#include "workflows/names.h"
#include "workflows/walk_in.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

KnownPersons::KnownPersons(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QListWidget)
    , m_hint(new ToneLabel({}, Tone::Warning)) {
    m_list->setObjectName(u"knownPersons"_s);
    m_list->setAccessibleName(tr("Perhaps known here already"));
    m_list->setFocusPolicy(Qt::ClickFocus); // Tab goes on with the form
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_hint->setObjectName(u"knownHint"_s);
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_hint);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        choose(PersonId::fromString(item->data(Qt::UserRole).toString()).value_or(PersonId()));
        if (m_from)
            m_from->setFocus();
    });
    hide();
}

void KnownPersons::watch(QWidget& field) {
    field.installEventFilter(this);
}

void KnownPersons::lookUp(const Person& typed) {
    if (!m_chosen.isEmpty())
        return;
    m_list->clear();
    for (const TwinSuspicion& one : mayBeKnown(m_desk, typed)) {
        if (const auto person = m_desk.find<Person>(one.person))
            add(person->id, lineOf(*person, one.signs.isEmpty() ? QString() : twinText(one)));
    }
    say();
}

void KnownPersons::clear() {
    m_chosen = {};
    m_list->clear();
    say();
}

void KnownPersons::choose(const PersonId& person) {
    if (person == m_chosen)
        return;
    m_chosen = person;
    m_list->clear();
    if (!person.isEmpty())
        add({}, tr("No, it is somebody else, who is new here"));
    say();
    Q_EMIT chosenChanged();
}

bool KnownPersons::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || isHidden())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched != m_list && key == Qt::Key_Down) {
        m_from = qobject_cast<QWidget*>(watched);
        m_list->setCurrentRow(0);
        m_list->setFocus();
        return true;
    }
    const bool leaves = key == Qt::Key_Escape || (key == Qt::Key_Up && m_list->currentRow() <= 0);
    if (watched == m_list && leaves && m_from) {
        m_from->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void KnownPersons::add(const PersonId& person, const QString& text) {
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, person.toString());
}

QString KnownPersons::lineOf(const Person& person, const QString& signs) const {
    QStringList parts{fullName(person), person.phones.isEmpty() ? QString() : shownPhone(person.phones.first()),
                      addressLine(person.address),
                      person.birthYear > 0 ? QString::number(person.birthYear) : QString(), signs};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void KnownPersons::say() {
    const bool isChosen = !m_chosen.isEmpty();
    m_hint->setTone(isChosen ? Tone::Positive : Tone::Warning);
    m_hint->setText(isChosen ? tr("Known: %1. What is noted now is added to that record.")
                                   .arg(Names(m_desk).ofPerson(m_chosen))
                             : tr("Perhaps known already: arrow down, then Enter for the right one."));
    const int rows = std::max(1, m_list->count());
    m_list->setFixedHeight(rows * (m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : 0) +
                           2 * m_list->frameWidth());
    setVisible(isChosen || m_list->count() > 0);
}

} // namespace entraide
