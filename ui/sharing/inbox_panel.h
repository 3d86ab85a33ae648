// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharing/inbox.h"
#include "ui/common/detail_panel.h"

#include <QStringList>

#include <optional>

class QCheckBox;

namespace entraide {

class IconText;
class TwinChoice;
struct PageContext;

/// Something that came from outside: what it says, whom it may be about, what taking it in does. Its buttons are the
/// inbox's commands. Writes nothing.
class InboxPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit InboxPanel(PageContext& context, QWidget* parent = nullptr);

    void showItem(const InboxItem& item);
    /// What is not to be read by anybody: how much of it there is.
    void showNonsense(int count);
    void clear();
    const std::optional<InboxItem>& item() const { return m_item; }
    bool isNonsense() const { return m_isNonsense; }
    /// As it was chosen; none while it is open whom it is about, or it cannot be read.
    std::optional<TakeIn> chosen() const;

Q_SIGNALS:
    void choiceChanged();

private:
    PageContext& m_context;
    std::optional<InboxItem> m_item;
    bool m_isNonsense = false;
    bool m_isReadable = true;
    QStringList m_suspects; ///< whom it was last compared with
    TwinChoice* m_twins;
    QCheckBox* m_option;
    IconText* m_consequence;
};

} // namespace entraide
