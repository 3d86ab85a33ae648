// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/edit_distance.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace entraide {

EditDistances editDistances(std::string_view typed, std::string_view name, int most) {
    constexpr std::size_t longest = 120;
    using Line = std::array<int, longest + 3>;
    typed = typed.substr(0, longest);
    name = name.substr(0, longest);
    const int rows = static_cast<int>(typed.size());
    const int columns = static_cast<int>(name.size());
    const int tooFar = most + 1;

    // Cells farther than `most` from the diagonal cannot count; those beside the band are set to tooFar. Each line is
    // shifted by one, so that the one before the first can be set too.
    Line first;
    Line second;
    Line third;
    Line* current = &first;
    Line* before = &second;
    Line* earlier = &third;
    const auto at = [](Line& line, int column) -> int& { return line[static_cast<std::size_t>(column + 1)]; };

    int last = std::min(columns, most);
    for (int column = 0; column <= last; ++column)
        at(*current, column) = column;
    at(*current, last + 1) = tooFar;
    for (int row = 1; row <= rows; ++row) {
        std::swap(earlier, before);
        std::swap(before, current);
        const int from = std::max(0, row - most);
        last = std::min(columns, row + most);
        if (from > last)
            return {tooFar, tooFar, 0};
        at(*current, from - 1) = tooFar;
        int nearest = tooFar;
        for (int column = from; column <= last; ++column) {
            int best = at(*before, column) + 1;
            if (column > 0) {
                const char wanted = name[static_cast<std::size_t>(column - 1)];
                const char here = typed[static_cast<std::size_t>(row - 1)];
                best = std::min({best, at(*current, column - 1) + 1,
                                 at(*before, column - 1) + (here == wanted ? 0 : 1)});
                if (row > 1 && column > 1 && here == name[static_cast<std::size_t>(column - 2)] &&
                    typed[static_cast<std::size_t>(row - 2)] == wanted)
                    best = std::min(best, at(*earlier, column - 2) + 1);
            }
            best = std::min(best, tooFar);
            at(*current, column) = best;
            nearest = std::min(nearest, best);
        }
        at(*current, last + 1) = tooFar;
        if (nearest > most)
            return {tooFar, tooFar, 0};
    }

    EditDistances result{tooFar, tooFar, 0};
    if (std::abs(rows - columns) <= most)
        result.whole = at(*current, columns);
    for (int column = std::max(0, rows - most); column <= last; ++column) {
        const int distance = at(*current, column);
        const bool isNearer = std::abs(column - rows) < std::abs(result.prefixLength - rows);
        if (distance < result.prefix || (distance == result.prefix && isNearer)) {
            result.prefix = distance;
            result.prefixLength = column;
        }
    }
    return result;
}

} // namespace entraide
