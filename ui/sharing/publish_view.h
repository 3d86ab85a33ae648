// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "sharing/outgoing.h"
#include "sharing/shareable.h"
#include "ui/common/tones.h"
#include "workflows/outcome.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace entraide {

class LeavesView;
class ToneLabel;
struct PageContext;

/// Before something is published: to whom, exactly what leaves, what stays. Nothing leaves before the button.
class PublishView : public QWidget {
    Q_OBJECT

public:
    explicit PublishView(PageContext& context, QWidget* parent = nullptr);

    /// Asks partners for help with a request, or offers them a dish. False, with said(), when that may not be done.
    bool begin(const ShareableId& what);
    /// Puts a posting on the noticeboard on the web.
    bool begin(const PostingId& posting);

Q_SIGNALS:
    void said(const QString& sentence, entraide::Tone tone);
    void leaveRequested();

private:
    bool isDish() const;
    bool show(const AnyId& about, const Outcome<Preview>& preview);
    void fillPartners();
    void refresh();
    void publish();
    Outcome<QString> publishShareable(const ShareableId& what);
    Outcome<QString> publishPosting(const PostingId& posting);

    PageContext& m_context;
    AnyId m_about;
    QLabel* m_title;
    ToneLabel* m_to;
    QVBoxLayout* m_partners;
    QList<QCheckBox*> m_boxes;
    LeavesView* m_leaves;
    QPushButton* m_publish;
};

} // namespace entraide
