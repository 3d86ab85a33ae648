// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/twin_choice.h"

#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/sharing/inbox_facts.h"
#include "ui/words/error_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <memory>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString label;
    QString sent;
    QString known;
};

} // namespace

TwinChoice::TwinChoice(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

void TwinChoice::show(const Person& sent, const QList<TwinSuspicion>& suspicions) {
    while (const std::unique_ptr<QLayoutItem> item{m_column->takeAt(0)}) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that was just pressed
        }
    }
    delete m_group;
    m_group = new QButtonGroup(this);
    m_persons.clear();
    setVisible(!suspicions.isEmpty());
    if (suspicions.isEmpty())
        return;
    auto* header = new GroupHeader(tr("Perhaps somebody you know"));
    header->setFoldable(false);
    header->setIconName(u"people"_s, Tone::Warning);
    m_column->addWidget(header);
    for (const TwinSuspicion& suspicion : suspicions)
        addPerson(sent, suspicion);
    addChoice(tr("Somebody new"), u"somebodyNew"_s, {});
    connect(m_group, &QButtonGroup::idClicked, this, &TwinChoice::changed);
}

void TwinChoice::addChoice(const QString& text, const QString& name, const PersonId& person) {
    auto* choice = new QRadioButton(text);
    choice->setObjectName(name);
    m_group->addButton(choice, static_cast<int>(m_persons.size()));
    m_persons.append(person);
    auto* holder = new QWidget;
    auto* row = new QVBoxLayout(holder);
    row->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::HalfGrid);
    row->addWidget(choice);
    m_column->addWidget(holder);
}

void TwinChoice::addPerson(const Person& sent, const TwinSuspicion& suspicion) {
    const auto known = m_desk.find<Person>(suspicion.person);
    if (!known)
        return;
    addChoice(tr("The same as %1 (%2)", "a name, why").arg(suspicion.name, twinText(suspicion)), u"samePerson"_s,
              suspicion.person);
    const auto languageOf = [](const Person& person) { return person.language ? word(*person.language) : QString(); };
    const QList<Line> lines{{QString(), tr("who came in"), tr("who is here")},
                            {tr("Name"), fullName(sent), fullName(*known)},
                            {tr("Phone"), phonesText(sent.phones), phonesText(known->phones)},
                            {tr("E-mail"), sent.emails.join(u", "_s), known->emails.join(u", "_s)},
                            {tr("Address"), addressText(sent.address), addressText(known->address)},
                            {tr("Language"), languageOf(sent), languageOf(*known)}};
    auto* holder = new QWidget;
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(Metrics::PagePadding + 24, 0, Metrics::PagePadding, Metrics::Grid);
    grid->setHorizontalSpacing(Metrics::PagePadding);
    grid->setVerticalSpacing(Metrics::HalfGrid);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Line& line : lines) {
        if (line.sent.isEmpty() && line.known.isEmpty())
            continue;
        const bool isHead = line.label.isEmpty();
        grid->addWidget(new ToneLabel(line.label, Tone::Muted), row, 0, Qt::AlignTop | Qt::AlignRight);
        int at = 1;
        for (const QString& text : {line.sent, line.known}) {
            auto* value = new ToneLabel(text.isEmpty() ? u"–"_s : text, isHead ? Tone::Muted : Tone::Normal);
            value->setWordWrap(true);
            grid->addWidget(value, row, at++, Qt::AlignTop);
        }
        const bool same = line.sent.compare(line.known, Qt::CaseInsensitive) == 0;
        if (!isHead && same)
            grid->addWidget(new IconLabel(u"check"_s, Tone::Muted, tr("the same")), row, at, Qt::AlignTop);
        else if (!isHead)
            grid->addWidget(new ToneLabel(tr("differs"), Tone::Warning), row, at, Qt::AlignTop);
        ++row;
    }
    m_column->addWidget(holder);
}

std::optional<PersonId> TwinChoice::chosen() const {
    if (m_persons.isEmpty())
        return PersonId();
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(m_persons[id]);
}

} // namespace entraide
