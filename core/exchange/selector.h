// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <optional>

namespace entraide::exchange {

/// Which changes a peer wants: documents by id, or by a Mango selector
/// (https://docs.couchdb.org/en/stable/api/database/find.html#find-selectors). A filter for convenience, no wall.
class ChangesFilter {
public:
    static ChangesFilter ofIds(const QJsonArray& ids);
    /// Design documents.
    static ChangesFilter ofDesigns();
    /// None when the selector uses an operator that is not understood.
    static std::optional<ChangesFilter> ofSelector(const QJsonObject& selector);

    /// False: ids are enough, `takes` does not look at the document.
    bool needsBody() const { return m_selector.has_value(); }
    /// \a document with its `_id` and `_rev`.
    bool takes(const QString& id, const QJsonObject& document) const;

private:
    QSet<QString> m_ids;
    bool m_designs = false;
    std::optional<QJsonObject> m_selector;
};

} // namespace entraide::exchange
