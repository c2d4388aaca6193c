// Sums that round as PyTorch's do, for the type T. Included once per floating-point type.
//
// Four groups of lanes add up rows side by side. Every sixteen rows (more where there are millions) the sums move one level up,
// and so on over four levels: numbers of like size meet, and the error hardly grows with the length. Order and sizes are
// those of PyTorch's sum (`aten/src/ATen/native/cpu/SumKernel.cpp`), whose groups have 32 bytes on every machine.

#define CASCADE_LEVELS 4
#define CASCADE_GROUPS 4
#define CASCADE_ROWS 16

typedef T NAME(group) __attribute__((vector_size(32)));
#define GROUP (32 / sizeof(T))
// The elements of a row of four groups, and those of the rows between two moves of the sums.
#define CASCADE_ROW (CASCADE_GROUPS * GROUP)
#define CASCADE_BLOCK (CASCADE_ROWS * CASCADE_ROW)

typedef struct {
    NAME(group) levels[CASCADE_LEVELS][CASCADE_GROUPS];
    // The rows so far, and the logarithm of how many make a move.
    size_t rows, bits;
} NAME(cascade);

INLINE void NAME(cascade_start)(NAME(cascade) *c, size_t rows) {
    *c = (NAME(cascade)){0};
    const size_t bits = rows > 2 ? 64 - (size_t)__builtin_clzll(rows - 1) : 1;
    c->bits = bits / CASCADE_LEVELS > 4 ? bits / CASCADE_LEVELS : 4;
}

// Adds the group of elements at x, of which those from `end` on count as zero.
INLINE void NAME(add_group)(NAME(group) *sum, const T *x, const T *end) {
    NAME(group) values = {0};
    if (end - x >= (ptrdiff_t)GROUP) {
        __builtin_memcpy(&values, x, sizeof values);
    } else {
        for (ptrdiff_t l = 0; l < end - x; l += 1) values[l] = x[l];
    }
    *sum += values;
}

// Adds rows that lie `row_stride` elements apart, each of `groups` groups that lie `group_stride` apart.
INLINE void NAME(cascade_add)(NAME(cascade) *c, const T *x, size_t rows, size_t row_stride, const size_t groups,
                              size_t group_stride, const T *end) {
    for (size_t row = 0; row < rows;) {
        const size_t block = rows - row < CASCADE_ROWS ? rows - row : CASCADE_ROWS;
        NAME(group) sums[CASCADE_GROUPS];
        for (size_t g = 0; g < groups; g += 1) sums[g] = c->levels[0][g];
        for (size_t i = 0; i < block; i += 1, row += 1)
            for (size_t g = 0; g < groups; g += 1)
                NAME(add_group)(&sums[g], x + row * row_stride + g * group_stride, end);
        for (size_t g = 0; g < groups; g += 1) c->levels[0][g] = sums[g];
        c->rows += block;
        const size_t mask = ((size_t)1 << c->bits) - 1;
        for (size_t level = 1; level < CASCADE_LEVELS && (c->rows & mask << (level - 1) * c->bits) == 0; level += 1)
            for (size_t g = 0; g < groups; g += 1) {
                c->levels[level][g] += c->levels[level - 1][g];
                c->levels[level - 1][g] = (NAME(group)){0};
            }
    }
}

// The sums of all rows, at level 0.
INLINE void NAME(cascade_finish)(NAME(cascade) *c, const size_t groups) {
    for (size_t level = 1; level < CASCADE_LEVELS; level += 1)
        for (size_t g = 0; g < groups; g += 1) c->levels[0][g] += c->levels[level][g];
}

// The sum of the four groups and of the up to three that make no row, in the first group.
INLINE void NAME(cascade_join)(NAME(cascade) *c, const T *rest, size_t count, size_t stride, const T *end) {
    NAME(cascade_finish)(c, CASCADE_GROUPS);
    for (size_t i = 0; i < count; i += 1) NAME(add_group)(&c->levels[0][0], rest + i * stride, end);
    for (size_t g = 1; g < CASCADE_GROUPS; g += 1) c->levels[0][0] += c->levels[0][g];
}

// The sum of everything, with the `count` elements that make no row.
INLINE T NAME(cascade_total)(NAME(cascade) *c, const T *rest, size_t count) {
    T total = 0;
    if (c->rows == 0 && count < GROUP) {
        T sums[CASCADE_GROUPS] = {0};
        const size_t whole = count / CASCADE_GROUPS * CASCADE_GROUPS;
        for (size_t i = 0; i < count; i += 1) sums[i < whole ? i % CASCADE_GROUPS : 0] += rest[i];
        for (size_t g = 0; g < CASCADE_GROUPS; g += 1) total += sums[g];
        return total;
    }
    const size_t groups = count / GROUP;
    NAME(cascade_join)(c, rest, groups, GROUP, rest + count);
    for (size_t i = groups * GROUP; i < count; i += 1) total += rest[i];
    for (size_t l = 0; l < GROUP; l += 1) total += c->levels[0][0][l];
    return total;
}

// Returns the sum of a term of x[i] and y[i] over `count` elements, computed block by block.
#define CASCADE(term)                                                                                     \
    NAME(cascade) cascade;                                                                                \
    NAME(cascade_start)(&cascade, count / CASCADE_ROW);                                                   \
    for (;; x += CASCADE_BLOCK, y += CASCADE_BLOCK, count -= CASCADE_BLOCK) {                             \
        T block[CASCADE_BLOCK];                                                                           \
        const size_t length = count < CASCADE_BLOCK ? count : CASCADE_BLOCK;                              \
        INDEPENDENT for (size_t i = 0; i < length; i += 1) block[i] = (term);                             \
        const size_t whole = length / CASCADE_ROW * CASCADE_ROW;                                          \
        NAME(cascade_add)(&cascade, block, length / CASCADE_ROW, CASCADE_ROW, CASCADE_GROUPS, GROUP,      \
                          block + whole);                                                                 \
        if (length < CASCADE_BLOCK) return NAME(cascade_total)(&cascade, block + whole, length - whole);  \
    }
