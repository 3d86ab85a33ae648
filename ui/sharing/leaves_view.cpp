// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/leaves_view.h"

#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/words/sharing_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Numbers by which the programs know what belongs together: said, but not in front.
bool isTechnical(const LeavingValue& value) {
    static const QStringList codes{u"type"_s, u"format"_s, u"from"_s,      u"card"_s,       u"claim"_s,
                                   u"salt"_s, u"state"_s,  u"roles.key"_s, u"shifts.key"_s, u"shifts.places.role"_s};
    // Nobody is needed for a dish: an older program is to see that it cannot read the card.
    return codes.contains(value.code) || (value.code == "people_needed"_L1 && value.value.toInt() == 0);
}

/// "fields.address.street" of a hand-over is left out with "address".
QString boxOf(const QString& code) {
    return code.startsWith("fields."_L1) ? code.section(u'.', 1, 1) : QString();
}

} // namespace

LeavesView::LeavesView(QWidget* parent)
    : QWidget(parent)
    , m_leavesHeader(new GroupHeader(tr("What leaves")))
    , m_grid(new QGridLayout)
    , m_technical(new ToneLabel({}, Tone::Muted))
    , m_staysHeader(new GroupHeader(tr("What stays here")))
    , m_stays(new ToneLabel({}, Tone::Muted)) {
    m_leavesHeader->setFoldable(false);
    m_leavesHeader->setIconName(u"eye"_s);
    m_staysHeader->setFoldable(false);
    m_staysHeader->setIconName(u"eye-off"_s);
    m_grid->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::HalfGrid);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(Metrics::HalfGrid);
    m_grid->setColumnStretch(1, 1);
    m_technical->setObjectName(u"technical"_s);
    m_stays->setObjectName(u"stays"_s);
    for (ToneLabel* label : {m_technical, m_stays}) {
        label->setWordWrap(true);
        label->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, Metrics::Grid);
    }
    m_technical->setFont(secondaryFont(font()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_leavesHeader);
    column->addLayout(m_grid);
    column->addWidget(m_technical);
    column->addWidget(m_staysHeader);
    column->addWidget(m_stays);
}

void LeavesView::show(const QString& subject, const Preview& preview, const QStringList& codes) {
    if (subject == m_subject && codes == m_codes && preview.document == m_document)
        return; // a box that somebody is about to check stays
    m_codes = codes;
    m_document = preview.document;
    if (subject != m_subject)
        m_leftOut.clear();
    m_subject = subject;
    m_leftOut.removeIf([&](const QString& code) { return !codes.contains(code); });
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)}) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the box that was just checked
        }
    }
    QStringList technical;
    QString last; // the box stands once, before the first of its values
    int row = 0;
    for (const LeavingValue& value : preview.leaves) {
        const QString text = leavingText(value);
        if (isTechnical(value)) {
            technical.append(tr("%1 %2", "a field, its value").arg(leavingWord(value.code), text));
            continue;
        }
        const QString box = codes.contains(boxOf(value.code)) ? boxOf(value.code) : QString();
        // Several values of one box, as those of an address: the box says what they are together.
        const bool isPart = !box.isEmpty() && value.code != "fields."_L1 + box;
        if (isPart && box != last)
            addRow(row++, sentenceCase(leavingWord(u"fields."_s + box)), {}, box);
        addRow(row++, sentenceCase(leavingWord(value.code)), text, isPart || box == last ? QString() : box, isPart);
        last = box;
    }
    m_technical->setText(tr("And for the programs: %1.").arg(technical.join(u", "_s)));
    m_technical->setVisible(!technical.isEmpty());
    m_kept.clear();
    for (const StayingField& field : preview.stays)
        m_kept.append(stayingText(field));
    fillStaying();
}

void LeavesView::addRow(int row, const QString& label, const QString& text, const QString& code, bool isPart) {
    auto* value = new QLabel(text);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (code.isEmpty()) {
        auto* name = new ToneLabel(label, Tone::Muted);
        if (isPart)
            name->setContentsMargins(Metrics::PagePadding + Metrics::Grid, 0, 0, 0);
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
    } else {
        auto* box = new QCheckBox(label);
        box->setObjectName(u"tell-"_s + code);
        box->setAccessibleDescription(text);
        box->setChecked(!m_leftOut.contains(code));
        connect(box, &QCheckBox::toggled, this, [this, code, label](bool told) {
            m_leftOut.removeAll(code);
            if (!told)
                m_leftOut.append(code);
            fillStaying();
        });
        m_grid->addWidget(box, row, 0, Qt::AlignTop);
        // Beside the words of the box, and not above them.
        value->setContentsMargins(0, std::max(0, (box->sizeHint().height() - value->fontMetrics().height()) / 2), 0, 0);
    }
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
}

void LeavesView::fillStaying() {
    QStringList all;
    for (const QString& code : m_leftOut)
        all.append(leavingWord(u"fields."_s + code));
    all += m_kept;
    all.removeDuplicates();
    m_staysHeader->setCount(QString::number(all.size()));
    m_stays->setText(all.isEmpty() ? tr("Nothing else is noted.") : sentenceCase(all.join(u" · "_s)));
}

} // namespace entraide
