// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/revision_tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <sodium.h>

namespace entraide {

namespace {

constexpr qsizetype longestHash = 128;

bool isHash(QStringView text) {
    return !text.isEmpty() && text.size() <= longestHash;
}

bool hasPlainKeys(const QJsonValue& value) {
    if (value.isArray())
        return std::ranges::all_of(value.toArray(), hasPlainKeys);
    if (!value.isObject())
        return true;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::ranges::any_of(it.key(), [](QChar c) { return c.unicode() > 127; }) || !hasPlainKeys(it.value()))
            return false;
    }
    return true;
}

/// As QJsonDocument writes it, keys in the order of their UTF-16 code units.
void writeSorted(QByteArray& json, const QJsonValue& value) {
    const auto one = [](const QJsonValue& leaf) {
        return QJsonDocument(QJsonArray{leaf}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
    };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QMap<QString, QJsonValue> sorted;
        for (auto it = object.begin(); it != object.end(); ++it)
            sorted.insert(it.key(), it.value());
        json += '{';
        for (auto it = sorted.begin(); it != sorted.end(); ++it) {
            if (it != sorted.begin())
                json += ',';
            json += one(it.key()) + ':';
            writeSorted(json, it.value());
        }
        json += '}';
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        json += '[';
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                json += ',';
            writeSorted(json, array[i]);
        }
        json += ']';
    } else {
        json += one(value);
    }
}

} // namespace

std::optional<RevisionId> RevisionId::fromString(QStringView text) {
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 1)
        return std::nullopt;
    bool good = false;
    const int generation = text.left(dash).toInt(&good);
    const QStringView hash = text.mid(dash + 1);
    if (!good || generation < 1 || !text[0].isDigit() || !isHash(hash))
        return std::nullopt;
    return RevisionId{generation, hash.toString()};
}

QByteArray canonicalJson(const QJsonObject& body) {
    // QJsonObject keeps its keys sorted, and numbers are written in their shortest exact form. But where a key is
    // beyond ASCII its order depends on whether the object was read or built (UTF-8 here, UTF-16 there).
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const bool ascii = std::ranges::all_of(json, [](char c) { return static_cast<signed char>(c) >= 0; });
    if (ascii || hasPlainKeys(body))
        return json;
    QByteArray sorted;
    writeSorted(sorted, body);
    return sorted;
}

QString revisionHash(bool deleted, int generation, const QString& parentHash, QByteArrayView body) {
    constexpr int hashBytes = 16;
    QByteArray text = deleted ? "[true," : "[false,";
    text += QByteArray::number(generation) + ",\"" + parentHash.toUtf8() + "\",";
    text += body;
    text += ']';
    QByteArray hash(hashBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hashBytes,
                       reinterpret_cast<const unsigned char*>(text.constData()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

bool winsOver(const RevisionNode& a, const RevisionNode& b) {
    if (a.deleted != b.deleted)
        return !a.deleted;
    if (a.id.generation != b.id.generation)
        return a.id.generation > b.id.generation;
    return a.id.hash > b.id.hash;
}

bool isAncestry(const QList<RevisionId>& ancestry) {
    for (qsizetype i = 0; i < ancestry.size(); ++i) {
        if (ancestry[i].generation < 1 || !isHash(ancestry[i].hash) ||
            (i > 0 && ancestry[i].generation != ancestry[i - 1].generation - 1))
            return false;
    }
    return !ancestry.isEmpty();
}

qsizetype RevisionTree::indexOf(int generation, QStringView hash) const {
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].id.generation == generation && m_nodes[i].id.hash == hash)
            return i;
    }
    return -1;
}

bool RevisionTree::merge(const QList<RevisionId>& ancestry, bool deleted) {
    for (qsizetype i = 0; i < ancestry.size(); ++i) {
        const RevisionId& id = ancestry[i];
        if (const qsizetype known = indexOf(id.generation, id.hash); known >= 0) {
            if (i == 0)
                return false;
            m_nodes[known].leaf = false;
            break;
        }
        RevisionNode node;
        node.id = id;
        node.parent = i + 1 < ancestry.size() ? ancestry[i + 1].hash : QString();
        node.deleted = i == 0 && deleted;
        node.hasBody = i == 0;
        // An ancestor, or the unknown parent of a revision whose own ancestors were dropped here.
        node.leaf = i == 0 && std::ranges::none_of(m_nodes, [&](const RevisionNode& other) {
                        return other.id.generation == id.generation + 1 && other.parent == id.hash;
                    });
        m_nodes.append(node);
    }
    return true;
}

const RevisionNode* RevisionTree::winner() const {
    const RevisionNode* best = nullptr;
    for (const RevisionNode& node : m_nodes) {
        if (node.leaf && (!best || winsOver(node, *best)))
            best = &node;
    }
    return best;
}

QList<RevisionNode> RevisionTree::leaves() const {
    QList<RevisionNode> result;
    std::ranges::copy_if(m_nodes, std::back_inserter(result), &RevisionNode::leaf);
    std::ranges::sort(result, winsOver);
    return result;
}

int RevisionTree::conflictCount() const {
    const auto live =
        std::ranges::count_if(m_nodes, [](const RevisionNode& node) { return node.leaf && !node.deleted; });
    return static_cast<int>(std::max<std::ptrdiff_t>(live - 1, 0));
}

const RevisionNode* RevisionTree::find(const RevisionId& id) const {
    const qsizetype index = indexOf(id.generation, id.hash);
    return index < 0 ? nullptr : &m_nodes[index];
}

QList<RevisionId> RevisionTree::ancestry(const RevisionId& id) const {
    QList<RevisionId> result;
    qsizetype index = indexOf(id.generation, id.hash);
    while (index >= 0) {
        const RevisionNode& node = m_nodes[index];
        result.append(node.id);
        index = node.parent.isEmpty() ? -1 : indexOf(node.id.generation - 1, node.parent);
    }
    return result;
}

QList<RevisionNode> RevisionTree::leavesFrom(const RevisionId& id) const {
    QList<RevisionNode> result;
    for (const RevisionNode& leaf : leaves()) {
        if (ancestry(leaf.id).contains(id))
            result.append(leaf);
    }
    return result;
}

QList<RevisionId> RevisionTree::stem(int limit) {
    if (m_nodes.size() <= limit)
        return {};
    QList<RevisionId> kept;
    for (const RevisionNode& leaf : leaves())
        kept += ancestry(leaf.id).first(std::min<qsizetype>(limit, ancestry(leaf.id).size()));
    QList<RevisionId> dropped;
    m_nodes.removeIf([&](const RevisionNode& node) {
        const bool drop = !kept.contains(node.id);
        if (drop)
            dropped.append(node.id);
        return drop;
    });
    return dropped;
}

QList<RevisionId> RevisionTree::spentBodies() const {
    QList<RevisionId> kept;
    QList<RevisionId> live;
    for (const RevisionNode& leaf : leaves()) {
        const QList<RevisionId> line = ancestry(leaf.id);
        kept += line.first(std::min<qsizetype>(keptBodies + 1, line.size()));
        if (!leaf.deleted)
            live.append(leaf.id);
    }
    for (qsizetype i = 1; i < live.size(); ++i) {
        if (const auto parting = commonAncestor(live[0], live[i]))
            kept.append(*parting);
    }
    QList<RevisionId> spent;
    for (const RevisionNode& node : m_nodes) {
        if (node.hasBody && !node.leaf && !kept.contains(node.id))
            spent.append(node.id);
    }
    return spent;
}

std::optional<RevisionId> RevisionTree::commonAncestor(const RevisionId& a, const RevisionId& b) const {
    const QList<RevisionId> others = ancestry(b);
    for (const RevisionId& id : ancestry(a)) {
        if (others.contains(id))
            return id;
    }
    return std::nullopt;
}

} // namespace entraide
