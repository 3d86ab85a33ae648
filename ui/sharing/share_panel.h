// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharing/giving.h"
#include "ui/common/detail_panel.h"

class QComboBox;
class QLabel;

namespace entraide {

class IconText;
class LeavesView;
struct PageContext;

/// A request or a dish that partners were asked about: whom, and how far it is; once agreed, exactly what is told by
/// handing it over. Or what we offered to do for a partner. Its buttons are commands of where it stands. Writes nothing.
class SharePanel : public DetailPanel {
    Q_OBJECT

public:
    explicit SharePanel(PageContext& context, QWidget* parent = nullptr);

    void showShare(const Share& share);
    void showPledge(const Pledge& pledge);
    void clear();
    const std::optional<Share>& share() const { return m_share; }
    const std::optional<Pledge>& pledge() const { return m_pledge; }

    bool mayHandOver() const;
    QStringList leftOut() const;
    /// By which means the person agrees now; none where it was noted before, or is not chosen yet.
    std::optional<ConsentMeans> consent() const;

    /// The keyboard goes where something is to be chosen.
    void focusChoice();

Q_SIGNALS:
    void choiceChanged();

private:
    QWidget* buildHandover();
    void fillHandover();
    QString hintFor(const Share& share) const;
    bool isDish() const;

    PageContext& m_context;
    std::optional<Share> m_share;
    std::optional<Pledge> m_pledge;
    bool m_needsConsent = false;
    bool m_isReady = false;
    IconText* m_hint;
    QWidget* m_handover = nullptr;
    QWidget* m_consentRow = nullptr;
    QLabel* m_consentLabel = nullptr;
    QComboBox* m_consent = nullptr;
    LeavesView* m_leaves = nullptr;
};

} // namespace entraide
