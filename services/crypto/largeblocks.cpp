// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/largeblocks.h"

#include <openssl/crypto.h>

#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace tessera::crypto {

namespace {

constexpr size_t leastLarge = size_t{4} << 20;
constexpr size_t hugePage = size_t{2} << 20;
// More than one for each thread that hashes; where all are taken, malloc serves.
constexpr size_t mostBlocks = 64;

struct Block
{
    std::atomic<void *> start; // constant initialisation and no destructor: OpenSSL frees until the very end
    size_t size;
};
constinit std::array<Block, mostBlocks> blocks{};
constinit char reserved = 0;

size_t toWholePages(size_t size) { return (size + hugePage - 1) / hugePage * hugePage; }

/// A mapping that begins at a huge page; null where there is none to be had.
void *mapped(size_t size)
{
    void *whole = ::mmap(nullptr, size + hugePage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (whole == MAP_FAILED)
        return nullptr;
    auto *begin = static_cast<char *>(whole);
    const size_t before = (hugePage - reinterpret_cast<uintptr_t>(begin) % hugePage) % hugePage;
    if (before > 0)
        ::munmap(begin, before);
    ::munmap(begin + before + size, hugePage - before);
    ::madvise(begin + before, size, MADV_HUGEPAGE); // without it, small pages
    return begin + before;
}

void *largeBlock(size_t size)
{
    for (Block &block : blocks) {
        void *none = nullptr;
        if (!block.start.compare_exchange_strong(none, &reserved))
            continue;
        block.size = toWholePages(size);
        void *start = mapped(block.size);
        block.start.store(start);
        return start;
    }
    return std::malloc(size);
}

Block *blockAt(const void *start)
{
    if (!start || reinterpret_cast<uintptr_t>(start) % hugePage != 0)
        return nullptr;
    const auto found = std::ranges::find_if(blocks, [start](const Block &block) { return block.start == start; });
    return found == blocks.end() ? nullptr : &*found;
}

void *allocate(size_t size, const char *, int)
{
    if (size == 0)
        return nullptr;
    return size >= leastLarge ? largeBlock(size) : std::malloc(size);
}

void release(void *start, const char *, int)
{
    Block *block = blockAt(start);
    if (!block) {
        std::free(start);
        return;
    }
    const size_t size = block->size;
    block->start.store(nullptr); // first: the address may be mapped again, and noted in another place
    ::munmap(start, size);
}

void *resize(void *start, size_t size, const char *file, int line)
{
    const Block *block = blockAt(start);
    if (!block)
        return std::realloc(start, size);
    void *moved = allocate(size, file, line);
    if (moved)
        std::memcpy(moved, start, std::min(size, block->size));
    if (moved || size == 0)
        release(start, file, line);
    return moved;
}

} // namespace

bool mapLargeBlocks() { return CRYPTO_set_mem_functions(allocate, resize, release) == 1; }

} // namespace tessera::crypto
