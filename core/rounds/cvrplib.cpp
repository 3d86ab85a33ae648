// SPDX-License-Identifier: GPL-3.0-or-later
#include "rounds/cvrplib.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace entraide {

namespace {

/// A table of ways for so many takes 400 MB.
constexpr int mostNodes = 10'000;
constexpr double mostPortions = 1e9;
constexpr double mostMetres = 1e8;
constexpr std::size_t longestText = 60;

struct Failure {
    CvrplibError error;
};

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\v\f";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// The file line by line and word by word.
class Lines {
public:
    explicit Lines(std::string_view text)
        : m_rest(text) {
        if (m_rest.starts_with("\xEF\xBB\xBF"))
            m_rest.remove_prefix(3);
    }

    /// The next line that is not blank; false at the end.
    bool next() {
        while (!m_rest.empty()) {
            const std::size_t end = m_rest.find('\n');
            m_line = trimmed(m_rest.substr(0, end));
            m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
            ++m_number;
            m_words = m_line;
            if (!m_line.empty())
                return true;
        }
        m_line = {};
        m_words = {};
        return false;
    }

    std::string_view line() const { return m_line; }
    void skipLine() { m_words = {}; }

    /// The next word of this line; empty after the last.
    std::string_view word() {
        m_words = trimmed(m_words);
        const std::string_view word = m_words.substr(0, std::min(m_words.find_first_of(" \t"), m_words.size()));
        m_words.remove_prefix(word.size());
        return word;
    }

    [[noreturn]] void fail(CvrplibFault fault) const {
        throw Failure{{fault, m_number, std::string(m_line.substr(0, longestText))}};
    }

    double number(std::string_view word, double limit) const {
        double value = 0;
        if (word.starts_with('+'))
            word.remove_prefix(1);
        const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (problem == std::errc::result_out_of_range)
            fail(CvrplibFault::NumberTooLarge);
        if (problem != std::errc() || end != word.data() + word.size() || std::isnan(value))
            fail(CvrplibFault::NotANumber);
        if (std::abs(value) > limit)
            fail(CvrplibFault::NumberTooLarge);
        return value;
    }

    int whole(std::string_view word, double limit) const {
        const double value = number(word, limit);
        if (value != std::floor(value))
            fail(CvrplibFault::NotANumber);
        return static_cast<int>(value);
    }

private:
    std::string_view m_rest;
    std::string_view m_line;
    std::string_view m_words;
    int m_number = 0;
};

enum class Ways { Unknown, Rounded, RoundedUp, Explicit };
enum class Matrix { Unknown, Full, LowerRow, LowerDiagonal, UpperRow, UpperDiagonal };

class Reader {
    using Point = std::pair<double, double>;

public:
    explicit Reader(std::string_view text)
        : m_lines(text) {}

    CvrplibInstance read() {
        while (m_lines.next() && m_lines.line() != "EOF")
            readEntry();
        checkWhole();
        makeProblem();
        return std::move(m_instance);
    }

private:
    void readEntry() {
        const std::string_view line = m_lines.line();
        const std::size_t colon = line.find(':');
        const std::string_view key = trimmed(line.substr(0, colon));
        const std::string_view value =
            colon == std::string_view::npos ? std::string_view() : trimmed(line.substr(colon + 1));
        if (key.ends_with("_SECTION"))
            readSection(key);
        else if (colon == std::string_view::npos) // numbers are left over from the section before
            m_lines.fail(line.find_first_not_of("+-.0123456789eE \t") == std::string_view::npos
                             ? CvrplibFault::DimensionMismatch
                             : CvrplibFault::UnknownLine);
        else
            readHeader(key, value);
    }

    void readHeader(std::string_view key, std::string_view value) {
        if (key == "NAME") {
            m_instance.name = value;
        } else if (key == "COMMENT") {
            return;
        } else if (key == "TYPE") {
            if (value != "CVRP")
                m_lines.fail(CvrplibFault::NotSupported);
        } else if (key == "DIMENSION") {
            readDimension(value);
        } else if (key == "CAPACITY") {
            m_capacity = m_lines.whole(value, mostPortions);
            if (m_capacity <= 0)
                m_lines.fail(CvrplibFault::CapacityMissing);
        } else if (key == "EDGE_WEIGHT_TYPE") {
            m_ways = value == "EUC_2D"     ? Ways::Rounded
                     : value == "CEIL_2D"  ? Ways::RoundedUp
                     : value == "EXPLICIT" ? Ways::Explicit
                                           : Ways::Unknown;
            if (m_ways == Ways::Unknown)
                m_lines.fail(CvrplibFault::NotSupported);
        } else if (key == "EDGE_WEIGHT_FORMAT") {
            readFormat(value);
        } else if (key == "DISTANCE" || key == "SERVICE_TIME") {
            // Limits on the way: an infinite one, as some files have it, is none.
            if (m_lines.number(value, HUGE_VAL) > 0 && m_lines.number(value, HUGE_VAL) < mostMetres)
                m_lines.fail(CvrplibFault::NotSupported);
        } else if (key != "NODE_COORD_TYPE" && key != "DISPLAY_DATA_TYPE" && key != "VEHICLES") {
            m_lines.fail(CvrplibFault::UnknownLine);
        }
    }

    void readDimension(std::string_view value) {
        const double dimension = m_lines.number(value, HUGE_VAL);
        if (m_dimension > 0)
            m_lines.fail(CvrplibFault::SectionTwice);
        if (dimension < 1)
            m_lines.fail(CvrplibFault::DimensionMissing);
        if (dimension > mostNodes)
            m_lines.fail(CvrplibFault::DimensionTooLarge);
        m_dimension = m_lines.whole(value, mostNodes);
    }

    void readFormat(std::string_view value) {
        constexpr std::array names{"FULL_MATRIX", "LOWER_ROW", "LOWER_DIAG_ROW", "UPPER_ROW", "UPPER_DIAG_ROW"};
        if (value == "FUNCTION")
            return;
        const auto* const found = std::ranges::find(names, value);
        if (found == names.end())
            m_lines.fail(CvrplibFault::NotSupported);
        m_matrix = static_cast<Matrix>(found - names.begin() + 1);
    }

    void readSection(std::string_view name) {
        if (m_dimension == 0)
            m_lines.fail(CvrplibFault::DimensionMissing);
        m_lines.skipLine();
        if (name == "NODE_COORD_SECTION")
            readNodes(m_points, [this] { return Point{coordinate(), coordinate()}; });
        else if (name == "DEMAND_SECTION")
            readNodes(m_demands, [this] { return demand(); });
        else if (name == "EDGE_WEIGHT_SECTION")
            readMatrix();
        else if (name == "DEPOT_SECTION")
            readDepot();
        else if (name == "DISPLAY_DATA_SECTION")
            readNodes(m_display, [this] { return Point{coordinate(), coordinate()}; });
        else
            m_lines.fail(CvrplibFault::UnknownLine);
    }

    double coordinate() { return m_lines.number(m_lines.word(), mostMetres); }
    int demand() {
        const int value = m_lines.whole(m_lines.word(), mostPortions);
        if (value < 0)
            m_lines.fail(CvrplibFault::NegativeNumber);
        return value;
    }

    /// The next line of a section; the file may not end here, nor another section begin.
    void nextRow() {
        if (!m_lines.next())
            m_lines.fail(CvrplibFault::Truncated);
        const std::string_view line = m_lines.line();
        if (line == "EOF")
            m_lines.fail(CvrplibFault::Truncated);
        if (line.find("_SECTION") != std::string_view::npos || line.find(':') != std::string_view::npos)
            m_lines.fail(CvrplibFault::DimensionMismatch);
    }

    /// One line for each node: its number and what \a readValue makes of the rest.
    template <class T, class Read> void readNodes(std::vector<T>& values, const Read& readValue) {
        if (!values.empty())
            m_lines.fail(CvrplibFault::SectionTwice);
        values.resize(m_dimension);
        std::vector<bool> seen(m_dimension);
        for (int i = 0; i < m_dimension; ++i) {
            nextRow();
            const int node = m_lines.whole(m_lines.word(), mostPortions);
            if (node < 1 || node > m_dimension)
                m_lines.fail(CvrplibFault::UnknownNode);
            if (seen[node - 1])
                m_lines.fail(CvrplibFault::NodeTwice);
            seen[node - 1] = true;
            values[node - 1] = readValue();
            if (!m_lines.word().empty())
                m_lines.fail(CvrplibFault::UnknownLine);
        }
    }

    void readMatrix() {
        if (!m_metres.empty())
            m_lines.fail(CvrplibFault::SectionTwice);
        if (m_matrix == Matrix::Unknown)
            m_lines.fail(CvrplibFault::NotSupported);
        m_metres.resize(std::size_t(m_dimension) * std::size_t(m_dimension));
        std::string_view word;
        for (int a = 0; a < m_dimension; ++a) {
            const auto [first, last] = columns(a);
            for (int b = first; b < last; ++b) {
                while ((word = m_lines.word()).empty())
                    nextRow();
                const int metres = m_lines.whole(word, mostMetres);
                if (metres < 0)
                    m_lines.fail(CvrplibFault::NegativeNumber);
                m_metres[std::size_t(a) * std::size_t(m_dimension) + std::size_t(b)] = metres;
                if (m_matrix != Matrix::Full)
                    m_metres[std::size_t(b) * std::size_t(m_dimension) + std::size_t(a)] = metres;
            }
        }
        if (!m_lines.word().empty())
            m_lines.fail(CvrplibFault::DimensionMismatch);
    }

    std::pair<int, int> columns(int row) const {
        switch (m_matrix) {
        case Matrix::LowerRow:
            return {0, row};
        case Matrix::LowerDiagonal:
            return {0, row + 1};
        case Matrix::UpperRow:
            return {row + 1, m_dimension};
        case Matrix::UpperDiagonal:
            return {row, m_dimension};
        default:
            return {0, m_dimension};
        }
    }

    void readDepot() {
        if (m_depot >= 0)
            m_lines.fail(CvrplibFault::SectionTwice);
        while (true) {
            if (!m_lines.next())
                m_lines.fail(CvrplibFault::DepotMissing);
            for (std::string_view word = m_lines.word(); !word.empty(); word = m_lines.word()) {
                const int node = m_lines.whole(word, mostPortions);
                if (node == -1) {
                    if (m_depot < 0)
                        m_lines.fail(CvrplibFault::DepotMissing);
                    return;
                }
                if (node < 1 || node > m_dimension)
                    m_lines.fail(CvrplibFault::UnknownNode);
                if (m_depot >= 0)
                    m_lines.fail(CvrplibFault::SeveralDepots);
                m_depot = node - 1;
            }
        }
    }

    void checkWhole() const {
        if (m_dimension == 0)
            m_lines.fail(CvrplibFault::DimensionMissing);
        if (m_ways == Ways::Unknown)
            m_lines.fail(CvrplibFault::NotSupported);
        if (m_ways == Ways::Explicit ? m_metres.empty() : m_points.empty())
            m_lines.fail(CvrplibFault::Truncated);
        if (m_demands.empty())
            m_lines.fail(CvrplibFault::Truncated);
        if (m_capacity == 0)
            m_lines.fail(CvrplibFault::CapacityMissing);
        if (m_depot < 0)
            m_lines.fail(CvrplibFault::DepotMissing);
        if (m_demands[m_depot] != 0)
            m_lines.fail(CvrplibFault::DepotWithDemand);
        if (std::ranges::max(m_demands) > m_capacity)
            m_lines.fail(CvrplibFault::DemandAboveCapacity);
    }

    std::int32_t wayBetween(const Point& a, const Point& b) const {
        const double way = std::hypot(a.first - b.first, a.second - b.second);
        // TSPLIB's nint, and its ceiling.
        return static_cast<std::int32_t>(m_ways == Ways::Rounded ? std::floor(way + 0.5) : std::ceil(way));
    }

    void makeProblem() {
        if (m_ways != Ways::Explicit) {
            m_metres.resize(std::size_t(m_dimension) * std::size_t(m_dimension));
            for (int a = 0; a < m_dimension; ++a) {
                for (int b = 0; b < m_dimension; ++b)
                    m_metres[std::size_t(a) * std::size_t(m_dimension) + std::size_t(b)] =
                        wayBetween(m_points[a], m_points[b]);
            }
        }
        RoundProblem& problem = m_instance.problem;
        problem.distances = DistanceTable(m_dimension, std::move(m_metres));
        // All are to be served whatever the way.
        problem.rules.unserved = 4 * static_cast<std::int64_t>(mostMetres);
        for (int node = 0; node < m_dimension; ++node) {
            if (node == m_depot)
                continue;
            RoundJob job;
            job.place = node;
            job.portions = -m_demands[node];
            job.minutes = 0;
            problem.jobs.push_back(job);
            m_instance.nodes.push_back(node + 1);
        }
        RoundRider rider;
        rider.start = m_depot;
        rider.end = m_depot;
        rider.capacity = m_capacity;
        rider.kmh = 0;
        rider.loaded = true;
        problem.riders.assign(problem.jobs.size(), rider);
        if (faultOf(problem))
            m_lines.fail(CvrplibFault::NumberTooLarge);
    }

    Lines m_lines;
    CvrplibInstance m_instance;
    int m_dimension = 0;
    int m_capacity = 0;
    int m_depot = -1;
    Ways m_ways = Ways::Unknown;
    Matrix m_matrix = Matrix::Unknown;
    std::vector<Point> m_points;
    std::vector<Point> m_display;
    std::vector<int> m_demands;
    std::vector<std::int32_t> m_metres;
};

} // namespace

CvrplibInstance readCvrplib(std::string_view text) {
    try {
        return Reader(text).read();
    } catch (const Failure& failure) {
        CvrplibInstance faulty;
        faulty.error = failure.error;
        return faulty;
    }
}

std::string cvrplibSolution(const RoundSolution& solution) {
    std::string text;
    int number = 0;
    for (const RoundRoute& route : solution.routes) {
        if (route.stops.empty())
            continue;
        text += "Route #" + std::to_string(++number) + ":";
        for (const RoundStop& stop : route.stops)
            text += " " + std::to_string(stop.job + 1);
        text += "\n";
    }
    return text + "Cost " + std::to_string(solution.cost) + "\n";
}

} // namespace entraide
