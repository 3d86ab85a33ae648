// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/guarded_text.h"

#include "domain/permissions.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/fault.h"
#include "ui/common/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace entraide {

using namespace Qt::StringLiterals;

GuardedText::GuardedText(Desk& desk, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_label(new QLabel(label))
    , m_text(new QLabel)
    , m_button(makeButton(tr("Show"), u"eye-off"_s)) {
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setObjectName(u"guardedText"_s);
    m_button->setObjectName(u"guardedShow"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::Grid);
    row->setSpacing(Metrics::Grid);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    row->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, [this] { guarded(*this, [this] { toggle(); }); });
    hide();
}

void GuardedText::showText(const QString& id, const QString& text) {
    m_open = m_open && id == m_id && !text.isEmpty();
    m_id = id;
    m_textShown = text;
    refresh();
}

/// Entered first: what cannot be entered is not shown.
void GuardedText::toggle() {
    if (!m_open)
        m_desk.audit().enterOncePerDay(AuditAct::ReadSensitive, m_id);
    m_open = !m_open;
    refresh();
}

void GuardedText::refresh() {
    const bool mayRead = mayDo(m_desk.actor().role, DeskAct::ReadSensitive);
    setVisible(!m_textShown.isEmpty());
    m_button->setVisible(mayRead);
    m_button->setText(m_open ? tr("Hide") : tr("Show"));
    m_button->setAccessibleName(m_open ? tr("Hide: %1", "what is hidden").arg(m_label->text())
                                       : tr("Show: %1", "what is shown").arg(m_label->text()));
    m_text->setText(m_open && mayRead ? m_textShown
                    : mayRead         ? tr("kept apart; that you read it is noted in the journal")
                                      : tr("kept apart; your role does not read it"));
    m_text->setForegroundRole(m_open ? QPalette::WindowText : QPalette::PlaceholderText);
}

} // namespace entraide
