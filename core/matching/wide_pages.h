// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace entraide {

/// For arrays of megabytes that are read here and there: asks the system for pages of 2 MB, where it has them, since
/// finding each small page takes about as long as reading from it.
template <class T> struct WidePages {
    using value_type = T;

    WidePages() = default;
    template <class U> WidePages(const WidePages<U>&) noexcept {}

    T* allocate(std::size_t count) {
#ifdef __linux__
        if (const std::size_t bytes = count * sizeof(T); isWide(count)) {
            void* const pages = std::aligned_alloc(pageBytes, (bytes + pageBytes - 1) / pageBytes * pageBytes);
            if (!pages)
                throw std::bad_alloc();
            madvise(pages, bytes, MADV_HUGEPAGE); // a wish: where it is not granted all works the same
            return static_cast<T*>(pages);
        }
#endif
        return std::allocator<T>().allocate(count);
    }
    void deallocate(T* pages, std::size_t count) noexcept {
#ifdef __linux__
        if (isWide(count))
            return std::free(pages);
#endif
        std::allocator<T>().deallocate(pages, count);
    }
    friend bool operator==(const WidePages&, const WidePages&) {
        return true;
    }

private:
    static constexpr std::size_t pageBytes = std::size_t{2} << 20;
    static bool isWide(std::size_t count) {
        return count >= pageBytes / sizeof(T);
    }
};

} // namespace entraide
