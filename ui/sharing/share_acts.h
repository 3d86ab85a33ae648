// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharing/inbox.h"
#include "sharing/team_documents.h"
#include "ui/common/tones.h"

#include <QObject>

#include <functional>

namespace entraide {

class SharePanel;
struct PageContext;

/// What is done with something that is shared, from whichever page: answered, handed over, taken back; and told, or why
/// it was not done. GUI thread.
class ShareActs : public QObject {
    Q_OBJECT

public:
    explicit ShareActs(PageContext& context, QObject* parent = nullptr);

    /// What came about one of our own records and waits for a decision: answers, an outcome. The oldest first.
    QList<InboxItem> waitingAbout(const AnyId& about) const;
    /// Does what \a item asks for.
    void take(const InboxItem& item, const TakeIn& how);
    /// Tells what is checked on \a told, as it was agreed there.
    void handOver(const SharePanel& told);
    /// The chapter that has the dish said so.
    void noteFetched(const DishId& dish);
    /// From all partners; what was told stays told.
    void withdraw(const Share& share);
    void withdraw(const Pledge& pledge);

Q_SIGNALS:
    void said(const QString& sentence, entraide::Tone tone);
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);

private:
    QString takenSentence(const InboxItem& item, const AnyId& record) const;
    void tell(const QString& sentence, const ChangeSet& changes);
    void dare(const std::function<void()>& act);
    void refuse(const Refusal& refusal);

    PageContext& m_context;
};

} // namespace entraide
