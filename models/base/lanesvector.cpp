// SPDX-License-Identifier: GPL-3.0-or-later
// The loops of lanes.h with the vector instructions of x86 processors.
#include "models/base/lanesplain.h"

#if defined(__GNUC__) && defined(__x86_64__)
#define PATRON_HAS_VECTORS
#include <immintrin.h>
#define PATRON_AVX2 __attribute__((target("avx2,popcnt")))
#define PATRON_AVX512                                                                              \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vbmi2,avx512vpopcntdq,"        \
                          "popcnt")))
#endif

namespace patron {

#ifdef PATRON_HAS_VECTORS

namespace {

PATRON_AVX2 void match256(const quint8 *codes, size_t count, const ByteSet &set, quint64 *bits)
{
    const auto at = [](const quint8 *place) { return reinterpret_cast<const __m128i *>(place); };
    const __m256i low = _mm256_broadcastsi128_si256(_mm_loadu_si128(at(set.low.data())));
    const __m256i high = _mm256_broadcastsi128_si256(_mm_loadu_si128(at(set.high.data())));
    const __m256i half = _mm256_set1_epi8(15);
    const __m256i bitOf = _mm256_set1_epi64x(qint64(0x8040'2010'0804'0201));
    size_t i = 0;
    for (; i + 64 <= count; i += 64) {
        quint64 word = 0;
        for (int part = 0; part < 64; part += 32) {
            const __m256i code =
                _mm256_loadu_si256(reinterpret_cast<const __m256i *>(codes + i + part));
            const __m256i bottom = _mm256_and_si256(code, half);
            const __m256i top = _mm256_and_si256(_mm256_srli_epi16(code, 4), half);
            const __m256i bit = _mm256_shuffle_epi8(bitOf, top);
            const __m256i rows = _mm256_blendv_epi8(_mm256_shuffle_epi8(low, bottom),
                                                    _mm256_shuffle_epi8(high, bottom), code);
            const __m256i hit = _mm256_cmpeq_epi8(_mm256_and_si256(rows, bit), bit);
            word |= quint64(quint32(_mm256_movemask_epi8(hit))) << part;
        }
        bits[i / 64] = word;
    }
    if (i < count)
        matchPlain(codes + i, count - i, set, bits + i / 64);
}

PATRON_AVX512 void match512(const quint8 *codes, size_t count, const ByteSet &set, quint64 *bits)
{
    const auto at = [](const quint8 *place) { return reinterpret_cast<const __m128i *>(place); };
    const __m512i low = _mm512_maskz_broadcast_i32x4(0xFFFF, _mm_loadu_si128(at(set.low.data())));
    const __m512i high = _mm512_maskz_broadcast_i32x4(0xFFFF, _mm_loadu_si128(at(set.high.data())));
    const __m512i half = _mm512_set1_epi8(15);
    const __m512i bitOf = _mm512_set1_epi64(qint64(0x8040'2010'0804'0201));
    for (size_t i = 0; i < count; i += 64) {
        const size_t size = std::min<size_t>(64, count - i);
        const __mmask64 inside = ~quint64(0) >> (64 - size);
        const __m512i code = _mm512_maskz_loadu_epi8(inside, codes + i);
        const __m512i bottom = _mm512_and_si512(code, half);
        const __m512i top = _mm512_and_si512(_mm512_srli_epi16(code, 4), half);
        const __m512i rows = _mm512_mask_shuffle_epi8(_mm512_shuffle_epi8(low, bottom),
                                                      _mm512_movepi8_mask(code), high, bottom);
        bits[i / 64] = _mm512_mask_test_epi8_mask(inside, rows, _mm512_shuffle_epi8(bitOf, top));
    }
}

PATRON_AVX2 void append8x256(quint16 *keys, const quint8 *codes, size_t count, quint16 factor)
{
    appendPlain(keys, codes, count, factor);
}

PATRON_AVX2 void append16x256(quint16 *keys, const quint16 *codes, size_t count, quint16 factor)
{
    appendPlain(keys, codes, count, factor);
}

PATRON_AVX512 void append8x512(quint16 *keys, const quint8 *codes, size_t count, quint16 factor)
{
    const __m512i times = _mm512_set1_epi16(qint16(factor));
    size_t i = 0;
    for (; i + 32 <= count; i += 32) {
        const __m512i code =
            _mm512_cvtepu8_epi16(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(codes + i)));
        const __m512i shifted = _mm512_mullo_epi16(_mm512_loadu_si512(keys + i), times);
        _mm512_storeu_si512(keys + i, _mm512_add_epi16(shifted, code));
    }
    appendPlain(keys + i, codes + i, count - i, factor);
}

PATRON_AVX512 void append16x512(quint16 *keys, const quint16 *codes, size_t count, quint16 factor)
{
    appendPlain(keys, codes, count, factor);
}

using Places = std::array<quint8, 16>;

/// For each byte of eight bits, where the bytes of the kept keys are among those of eight keys.
constexpr std::array<Places, 256> keptPlaces()
{
    std::array<Places, 256> table{};
    for (size_t byte = 0; byte < table.size(); ++byte) {
        size_t n = 0;
        for (size_t bit = 0; bit < 8; ++bit) {
            if ((byte >> bit & 1) == 0)
                continue;
            table[byte][n++] = quint8(bit * 2);
            table[byte][n++] = quint8(bit * 2 + 1);
        }
    }
    return table;
}

alignas(64) constexpr std::array<Places, 256> places = keptPlaces();

PATRON_AVX2 size_t pick256(const quint16 *keys, const quint64 *bits, size_t count, quint16 *kept)
{
    size_t n = 0;
    size_t word = 0;
    for (; word * 64 + 64 <= count; ++word) {
        quint64 rest = bits[word];
        for (size_t i = 0; rest != 0; i += 8, rest >>= 8) {
            const size_t byte = rest & 255;
            const __m128i eight =
                _mm_loadu_si128(reinterpret_cast<const __m128i *>(keys + word * 64 + i));
            const __m128i order =
                _mm_load_si128(reinterpret_cast<const __m128i *>(places[byte].data()));
            _mm_storeu_si128(reinterpret_cast<__m128i *>(kept + n), _mm_shuffle_epi8(eight, order));
            n += size_t(_mm_popcnt_u32(unsigned(byte)));
        }
    }
    return word * 64 < count
               ? n + pickPlain(keys + word * 64, bits + word, count - word * 64, kept + n)
               : n;
}

PATRON_AVX512 size_t pick512(const quint16 *keys, const quint64 *bits, size_t count, quint16 *kept)
{
    size_t n = 0;
    size_t word = 0;
    for (; word * 64 + 64 <= count; ++word) {
        for (const size_t half : {size_t(0), size_t(32)}) {
            const __mmask32 wanted = __mmask32(bits[word] >> half);
            const __m512i own = _mm512_loadu_si512(keys + word * 64 + half);
            _mm512_storeu_si512(kept + n, _mm512_maskz_compress_epi16(wanted, own));
            n += size_t(_mm_popcnt_u32(wanted));
        }
    }
    return word * 64 < count
               ? n + pickPlain(keys + word * 64, bits + word, count - word * 64, kept + n)
               : n;
}

PATRON_AVX2 void tally256(const quint8 *codes, const quint64 *bits, size_t count, quint32 *counts,
                          size_t size)
{
    const size_t words = count / 64;
    std::array<quint32, mostTallied> rest{};
    if (count % 64 != 0)
        tallyPlain(codes + words * 64, bits + words, count % 64, rest.data(), size);
    for (size_t code = 0; code < size; ++code) {
        const __m256i wanted = _mm256_set1_epi8(char(code));
        quint64 sum = 0;
        for (size_t word = 0; word < words; ++word) {
            const auto *const own = reinterpret_cast<const __m256i *>(codes + word * 64);
            const __m256i first = _mm256_cmpeq_epi8(_mm256_loadu_si256(own), wanted);
            const __m256i second = _mm256_cmpeq_epi8(_mm256_loadu_si256(own + 1), wanted);
            const auto low = quint32(_mm256_movemask_epi8(first));
            const auto high = quint32(_mm256_movemask_epi8(second));
            sum += quint64(_mm_popcnt_u64((low | quint64(high) << 32) & bits[word]));
        }
        counts[code] = quint32(sum) + rest[code];
    }
}

PATRON_AVX512 void tally512(const quint8 *codes, const quint64 *bits, size_t count, quint32 *counts,
                            size_t size)
{
    const size_t words = count / 64;
    std::array<quint32, mostTallied> rest{};
    if (count % 64 != 0)
        tallyPlain(codes + words * 64, bits + words, count % 64, rest.data(), size);
    for (size_t code = 0; code < size; ++code) {
        const __m512i wanted = _mm512_set1_epi8(char(code));
        quint64 sum = 0;
        for (size_t word = 0; word < words; ++word)
            sum += quint64(_mm_popcnt_u64(_mm512_mask_cmpeq_epi8_mask(
                bits[word], _mm512_loadu_si512(codes + word * 64), wanted)));
        counts[code] = quint32(sum) + rest[code];
    }
}

PATRON_AVX2 quint64 common256(const quint64 *a, const quint64 *b, size_t words)
{
    return commonPlain(a, b, words); // with the processor's own count of bits
}

PATRON_AVX512 quint64 common512(const quint64 *a, const quint64 *b, size_t words)
{
    __m512i sum = _mm512_setzero_si512();
    for (size_t i = 0; i < words; i += 8) {
        const __mmask8 inside = __mmask8(0xFFU >> (8 - std::min<size_t>(8, words - i)));
        const __m512i both = _mm512_and_si512(_mm512_maskz_loadu_epi64(inside, a + i),
                                              _mm512_maskz_loadu_epi64(inside, b + i));
        sum = _mm512_add_epi64(sum, _mm512_popcnt_epi64(both));
    }
    alignas(64) std::array<quint64, 8> sums;
    _mm512_store_si512(sums.data(), sum);
    return std::accumulate(sums.begin(), sums.end(), quint64(0));
}

constexpr Lanes avx2{&match256, &append8x256, &append16x256, &pick256, &tally256, &common256};
constexpr Lanes avx512{&match512, &append8x512, &append16x512, &pick512, &tally512, &common512};

} // namespace

const Lanes *avx2Lanes()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt") ? &avx2 : nullptr;
}

const Lanes *avx512Lanes()
{
    const bool isKnown = avx2Lanes() && __builtin_cpu_supports("avx512bw") &&
                         __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
                         __builtin_cpu_supports("avx512vbmi2") &&
                         __builtin_cpu_supports("avx512vpopcntdq");
    return isKnown ? &avx512 : nullptr;
}

#else

const Lanes *avx2Lanes()
{
    return nullptr;
}

const Lanes *avx512Lanes()
{
    return nullptr;
}

#endif

} // namespace patron
