// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/revision_tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>
#include <sodium.h>

namespace entraide {

namespace {

constexpr qsizetype longestHash = 128;

/// Half a letter would be another one once it is stored, and the revision unknown again.
bool isHash(QStringView text) {
    return !text.isEmpty() && text.size() <= longestHash && text.isValidUtf16();
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
    if (!good || generation < 1 || generation > highestGeneration || !text[0].isDigit() || !isHash(hash))
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

qsizetype RevisionTree::indexOf(int generation, const QString& hash) const {
    constexpr qsizetype few = 16; // most documents: looking is faster than hashing
    if (m_nodes.size() <= few) {
        for (qsizetype i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].id.generation == generation && m_nodes[i].id.hash == hash)
                return i;
        }
        return -1;
    }
    for (qsizetype i = m_index.size(); i < m_nodes.size(); ++i)
        m_index.insert(m_nodes[i].id, i);
    return m_index.value({generation, hash}, -1);
}

QList<qsizetype> RevisionTree::parents() const {
    QList<qsizetype> result(m_nodes.size(), -1);
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        if (!m_nodes[i].parent.isEmpty())
            result[i] = indexOf(m_nodes[i].id.generation - 1, m_nodes[i].parent);
    }
    return result;
}

QList<int> RevisionTree::heights(const QList<qsizetype>& parents) const {
    QList<int> result(m_nodes.size(), std::numeric_limits<int>::max());
    for (qsizetype leaf = 0; leaf < m_nodes.size(); ++leaf) {
        if (!m_nodes[leaf].leaf)
            continue;
        int height = 0;
        for (qsizetype i = leaf; i >= 0 && height < result[i]; i = parents[i])
            result[i] = height++;
    }
    return result;
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
        if (node.parent.isEmpty())
            break;
        index = indexOf(node.id.generation - 1, node.parent);
        // Dropped here, but perhaps another desk's leaf: it has to see that this line goes on from it.
        if (index < 0)
            result.append({node.id.generation - 1, node.parent});
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
    const QList<int> height = heights(parents());
    QList<RevisionNode> kept;
    QList<RevisionId> dropped;
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        if (height[i] < limit)
            kept.append(m_nodes[i]);
        else
            dropped.append(m_nodes[i].id);
    }
    if (!dropped.isEmpty()) {
        m_nodes = kept;
        m_index.clear();
    }
    return dropped;
}

QList<RevisionId> RevisionTree::spentBodies() const {
    const QList<qsizetype> parent = parents();
    const QList<int> height = heights(parent);
    QList<bool> kept(m_nodes.size(), false);
    // Where the live leaves part: the ground of a three-way merge.
    const RevisionNode* first = nullptr;
    QList<bool> below(m_nodes.size(), false);
    for (const RevisionNode& leaf : leaves()) {
        if (leaf.deleted)
            continue;
        qsizetype i = indexOf(leaf.id.generation, leaf.id.hash);
        if (!first) {
            first = &m_nodes[i];
            for (; i >= 0; i = parent[i])
                below[i] = true;
            continue;
        }
        while (i >= 0 && !below[i])
            i = parent[i];
        if (i >= 0)
            kept[i] = true;
    }
    QList<RevisionId> spent;
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].hasBody && !m_nodes[i].leaf && height[i] > keptBodies && !kept[i])
            spent.append(m_nodes[i].id);
    }
    return spent;
}

std::optional<RevisionId> RevisionTree::commonAncestor(const RevisionId& a, const RevisionId& b) const {
    const QList<RevisionId> line = ancestry(b);
    const QSet<RevisionId> others(line.begin(), line.end());
    for (const RevisionId& id : ancestry(a)) {
        if (others.contains(id))
            return id;
    }
    return std::nullopt;
}

} // namespace entraide
