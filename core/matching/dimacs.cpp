// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/dimacs.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace entraide {

namespace {

/// A line is never shorter: "a 1 2 0 1 1" and its end.
constexpr std::size_t shortestArc = 12;

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

/// Goes through the text once, line by line.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_rest(text) {}

    std::variant<FlowNetwork, DimacsProblem> read() {
        while (!m_rest.empty() && !m_fault) {
            const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
            std::string_view line = m_rest.substr(0, end);
            m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
            ++m_line;
            take(line);
        }
        if (!m_fault)
            checkWhole();
        if (m_fault)
            return DimacsProblem{*m_fault, m_line};
        return std::move(m_network);
    }

private:
    void fail(DimacsFault fault) {
        if (!m_fault)
            m_fault = fault;
    }

    void take(std::string_view line) {
        skipBlanks(line);
        if (line.empty() || line.front() == 'c')
            return;
        const char kind = line.front();
        line.remove_prefix(1);
        if ((kind != 'p' && kind != 'n' && kind != 'a') || (!line.empty() && !isBlank(line.front())))
            return fail(DimacsFault::UnknownLine);
        if (kind == 'p')
            return takeHeader(line);
        if (!m_hasHeader)
            return fail(DimacsFault::HeaderMissing);
        if (kind == 'n')
            takeNode(line);
        else
            takeArc(line);
    }

    void takeHeader(std::string_view line) {
        if (m_hasHeader)
            return fail(DimacsFault::HeaderRepeated);
        skipBlanks(line);
        if (!line.starts_with("min"))
            return fail(DimacsFault::BadHeader);
        line.remove_prefix(3);
        std::array<std::int64_t, 2> counts{};
        if (!numbers(line, counts, DimacsFault::BadHeader))
            return;
        if (counts[0] < 0 || counts[1] < 0)
            return fail(DimacsFault::BadHeader);
        if (counts[0] > mostDimacsNodes)
            return fail(DimacsFault::TooManyNodes);
        m_hasHeader = true;
        m_arcCount = static_cast<std::size_t>(counts[1]);
        m_network.supply.assign(static_cast<std::size_t>(counts[0]), 0);
        m_given.assign(m_network.supply.size(), 0);
        // What the header promises may be more than the text can hold.
        m_network.arcs.reserve(std::min(m_arcCount, m_rest.size() / shortestArc + 1));
    }

    void takeNode(std::string_view line) {
        std::array<std::int64_t, 2> values{};
        if (!numbers(line, values, DimacsFault::BadNode))
            return;
        if (!isNode(values[0]))
            return fail(DimacsFault::NodeOutOfRange);
        const auto node = static_cast<std::size_t>(values[0] - 1);
        if (m_given[node])
            return fail(DimacsFault::NodeRepeated);
        m_given[node] = 1;
        m_network.supply[node] = values[1];
        m_balance += values[1];
    }

    void takeArc(std::string_view line) {
        std::array<std::int64_t, 5> values{};
        if (!numbers(line, values, DimacsFault::BadArc))
            return;
        const auto [from, to, lower, capacity, cost] = values;
        if (!isNode(from) || !isNode(to))
            return fail(DimacsFault::NodeOutOfRange);
        if (capacity < 0 || lower > capacity)
            return fail(DimacsFault::CapacityTooSmall);
        if (m_network.arcs.size() == m_arcCount)
            return fail(DimacsFault::TooManyArcs);
        m_network.arcs.push_back({static_cast<int>(from - 1), static_cast<int>(to - 1), capacity, cost, lower});
    }

    void checkWhole() {
        if (!m_hasHeader)
            fail(DimacsFault::Empty);
        else if (m_network.arcs.size() < m_arcCount)
            fail(DimacsFault::TooFewArcs);
        else if (m_balance != 0)
            fail(DimacsFault::Unbalanced);
    }

    bool isNode(std::int64_t number) const {
        return number >= 1 && number <= static_cast<std::int64_t>(m_network.supply.size());
    }

    static void skipBlanks(std::string_view& text) {
        while (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
    }

    /// So many whole numbers and nothing else.
    bool numbers(std::string_view line, std::span<std::int64_t> values, DimacsFault otherwise) {
        for (std::int64_t& value : values) {
            if (line.empty() || !isBlank(line.front()))
                return fail(otherwise), false;
            skipBlanks(line);
            const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), value);
            if (error != std::errc{})
                return fail(error == std::errc::result_out_of_range ? DimacsFault::NumberTooLarge : otherwise), false;
            line.remove_prefix(static_cast<std::size_t>(end - line.data()));
        }
        skipBlanks(line);
        if (!line.empty())
            fail(otherwise);
        return line.empty();
    }

    std::string_view m_rest;
    FlowNetwork m_network;
    std::vector<char> m_given;
    __int128 m_balance = 0;
    std::size_t m_arcCount = 0;
    bool m_hasHeader = false;
    int m_line = 0;
    std::optional<DimacsFault> m_fault;
};

class Writer {
public:
    std::string write(const FlowNetwork& network, std::string_view comment) {
        constexpr std::size_t usualLine = 32;
        m_text.reserve((network.arcs.size() + network.supply.size()) * usualLine);
        while (!comment.empty()) {
            const std::size_t end = std::min(comment.find('\n'), comment.size());
            m_text.append("c ").append(comment.substr(0, end)) += '\n';
            comment.remove_prefix(std::min(end + 1, comment.size()));
        }
        line("p min",
             {static_cast<std::int64_t>(network.supply.size()), static_cast<std::int64_t>(network.arcs.size())});
        for (std::size_t node = 0; node < network.supply.size(); ++node) {
            if (network.supply[node] != 0)
                line("n", {static_cast<std::int64_t>(node) + 1, network.supply[node]});
        }
        for (const FlowNetwork::Arc& arc : network.arcs)
            line("a", {arc.from + 1, arc.to + 1, arc.lower, arc.capacity, arc.cost});
        return std::move(m_text);
    }

private:
    void line(std::string_view kind, std::initializer_list<std::int64_t> values) {
        m_text += kind;
        for (const std::int64_t value : values) {
            std::array<char, 24> digits{};
            const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
            m_text += ' ';
            m_text.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
        }
        m_text += '\n';
    }

    std::string m_text;
};

} // namespace

std::variant<FlowNetwork, DimacsProblem> readDimacs(std::string_view text) {
    return Reader(text).read();
}

std::string writeDimacs(const FlowNetwork& network, std::string_view comment) {
    return Writer().write(network, comment);
}

} // namespace entraide
