// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/choose_helper_dialog.h"

#include "ui/common/metrics.h"
#include "ui/common/roles.h"
#include "ui/common/tone_label.h"
#include "ui/common/two_line_delegate.h"
#include "ui/words/reason_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int chooseHelperDialogComfortableWidth = 560;
constexpr int comfortableHeight = 520;
constexpr int IdRole = Qt::UserRole + 900;

QStandardItemModel* modelOf(const PlanLine& line, const CandidateList& candidates,
                            const QHash<VolunteerId, QStringList>& asked, QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    for (const CandidateLine& candidate : candidates.lines) {
        if (candidate.volunteer == line.volunteer)
            continue;
        auto* item = new QStandardItem(candidate.name);
        item->setEditable(false);
        item->setData(candidate.volunteer.toString(), IdRole);
        QStringList texts = reasonTexts(candidate);
        QString spoken = candidate.name + u", "_s + reasonSentence(candidate);
        if (const QStringList others = asked.value(candidate.volunteer); !others.isEmpty()) {
            texts.prepend(ChooseHelperDialog::tr("asked for that hour, without an answer yet: %1", "other tasks")
                              .arg(others.join(u"; "_s)));
            spoken += u' ' + sentenceCase(texts.first()) + u'.';
        }
        item->setData(texts.join(u", "_s), SecondaryRole);
        if (!std::isnan(candidate.distanceKm))
            item->setData(distanceText(candidate.distanceKm), TrailingRole);
        item->setData(spoken, Qt::AccessibleTextRole);
        model->appendRow(item);
    }
    return model;
}

} // namespace

ChooseHelperDialog::ChooseHelperDialog(const PlanLine& line, const CandidateList& candidates,
                                       const QHash<VolunteerId, QStringList>& asked, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListView)
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_reason(new QLineEdit) {
    setWindowTitle(tr("Choose somebody else"));
    resize(chooseHelperDialogComfortableWidth, comfortableHeight);
    auto* what = new QLabel(u"%1, %2"_s.arg(title(line.subject), dayHoursText(line.date, line.hours)));
    what->setFont(boldFont(font()));
    what->setWordWrap(true);
    auto* how = new ToneLabel(line.isNew ? tr("Proposed: %1", "a volunteer").arg(line.name)
                                         : tr("Now: %1", "a volunteer").arg(line.name),
                              Tone::Muted);
    m_filter->setSourceModel(modelOf(line, candidates, asked, this));
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Search a name"));
    m_search->setAccessibleName(tr("Search a name"));
    m_search->setClearButtonEnabled(true);
    auto* delegate = new TwoLineDelegate(m_list);
    delegate->setSecondaryLines(2);
    m_list->setItemDelegate(delegate);
    m_list->setModel(m_filter);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("Who fits, best first"));
    auto* none = new ToneLabel(tr("Nobody else fits. Why not is said on the request's own page."), Tone::Warning);
    none->setVisible(m_filter->rowCount() == 0);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setPlaceholderText(tr("for example: they know each other"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Reason, kept with the place"), m_reason);
    auto* buttons = new QDialogButtonBox;
    m_choose = buttons->addButton(tr("&Choose"), QDialogButtonBox::AcceptRole);
    m_choose->setDefault(true);
    m_choose->setObjectName(u"choose"_s);
    QPushButton* open = buttons->addButton(tr("&Open the record"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Cancel);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(Metrics::Grid);
    column->addWidget(what);
    column->addWidget(how);
    column->addWidget(m_search);
    column->addWidget(none);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChooseHelperDialog::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &ChooseHelperDialog::refresh);
    connect(open, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT openRequested();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_filter->rowCount() > 0)
        m_list->setCurrentIndex(m_filter->index(0, 0));
    m_list->setFocus();
    refresh();
}

void ChooseHelperDialog::refresh() {
    m_choose->setEnabled(!chosen().isEmpty() && !reason().isEmpty());
    m_choose->setToolTip(reason().isEmpty() ? tr("A choice against the proposal needs its reason.") : QString());
}

VolunteerId ChooseHelperDialog::chosen() const {
    return VolunteerId::fromString(m_list->currentIndex().data(IdRole).toString()).value_or(VolunteerId());
}

QString ChooseHelperDialog::reason() const {
    return m_reason->text().trimmed();
}

} // namespace entraide
