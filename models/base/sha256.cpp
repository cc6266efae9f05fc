// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/sha256.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#if defined(__GNUC__) && defined(__x86_64__)
#define PATRON_HAS_SHA_INSTRUCTIONS
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace patron {

namespace {

constexpr size_t blockSize = 64;
using State = std::array<std::uint32_t, 8>;

constexpr State firstState{0x6A09'E667, 0xBB67'AE85, 0x3C6E'F372, 0xA54F'F53A,
                           0x510E'527F, 0x9B05'688C, 0x1F83'D9AB, 0x5BE0'CD19};

#ifdef PATRON_HAS_SHA_INSTRUCTIONS

alignas(16) constexpr std::array<std::uint32_t, 64> constants{
    0x428A'2F98, 0x7137'4491, 0xB5C0'FBCF, 0xE9B5'DBA5, 0x3956'C25B, 0x59F1'11F1, 0x923F'82A4,
    0xAB1C'5ED5, 0xD807'AA98, 0x1283'5B01, 0x2431'85BE, 0x550C'7DC3, 0x72BE'5D74, 0x80DE'B1FE,
    0x9BDC'06A7, 0xC19B'F174, 0xE49B'69C1, 0xEFBE'4786, 0x0FC1'9DC6, 0x240C'A1CC, 0x2DE9'2C6F,
    0x4A74'84AA, 0x5CB0'A9DC, 0x76F9'88DA, 0x983E'5152, 0xA831'C66D, 0xB003'27C8, 0xBF59'7FC7,
    0xC6E0'0BF3, 0xD5A7'9147, 0x06CA'6351, 0x1429'2967, 0x27B7'0A85, 0x2E1B'2138, 0x4D2C'6DFC,
    0x5338'0D13, 0x650A'7354, 0x766A'0ABB, 0x81C2'C92E, 0x9272'2C85, 0xA2BF'E8A1, 0xA81A'664B,
    0xC24B'8B70, 0xC76C'51A3, 0xD192'E819, 0xD699'0624, 0xF40E'3585, 0x106A'A070, 0x19A4'C116,
    0x1E37'6C08, 0x2748'774C, 0x34B0'BCB5, 0x391C'0CB3, 0x4ED8'AA4A, 0x5B9C'CA4F, 0x682E'6FF3,
    0x748F'82EE, 0x78A5'636F, 0x84C8'7814, 0x8CC7'0208, 0x90BE'FFFA, 0xA450'6CEB, 0xBEF9'A3F7,
    0xC671'78F2};

bool processorKnowsSha()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    constexpr unsigned bytesShuffled = 1U << 9; // SSSE3
    constexpr unsigned wordsBlended = 1U << 19; // SSE4.1
    constexpr unsigned sha = 1U << 29;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bytesShuffled) || !(c & wordsBlended))
        return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & sha);
}

/// The words of the next four rounds but three steps, from those of the last sixteen.
__attribute__((target("sha,sse4.1"))) inline __m128i nextWords(__m128i four, __m128i eight,
                                                               __m128i twelve, __m128i sixteen)
{
    const __m128i sum =
        _mm_add_epi32(_mm_sha256msg1_epu32(sixteen, twelve), _mm_alignr_epi8(four, eight, 4));
    return _mm_sha256msg2_epu32(sum, four);
}

/// Takes whole blocks into the state.
__attribute__((target("sha,sse4.1"))) void compress(State &state, const char *bytes, size_t blocks)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0C0D'0E0F'0809'0A0B, 0x0405'0607'0001'0203);
    const auto at = [](const void *place) { return static_cast<const __m128i *>(place); };
    // The instructions want the eight words as ABEF and CDGH.
    const __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128(at(state.data())), 0xB1);
    const __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128(at(state.data() + 4)), 0x1B);
    __m128i abef = _mm_alignr_epi8(badc, hgfe, 8);
    __m128i cdgh = _mm_blend_epi16(hgfe, badc, 0xF0);
    for (; blocks > 0; --blocks, bytes += blockSize) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i words[4];
        for (size_t i = 0; i < 16; ++i) {
            __m128i &now = words[i % 4];
            if (i < 4)
                now = _mm_shuffle_epi8(_mm_loadu_si128(at(bytes + 16 * i)), bigEndian);
            else
                now = nextWords(words[(i + 3) % 4], words[(i + 2) % 4], words[(i + 1) % 4], now);
            const __m128i added = _mm_add_epi32(now, _mm_load_si128(at(constants.data() + 4 * i)));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, added);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(added, 0x0E));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state.data()), _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state.data() + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#else

bool processorKnowsSha()
{
    return false;
}

void compress(State &, const char *, size_t) {}

#endif

} // namespace

struct Sha256::Blocks
{
    State state = firstState;
    std::array<char, blockSize> rest{};
    size_t restSize = 0;
    std::uint64_t size = 0;

    void add(const char *bytes, size_t count);
    QByteArray finish();
};

struct Sha256::Plain
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
};

void Sha256::Blocks::add(const char *bytes, size_t count)
{
    size += count;
    if (restSize > 0) {
        const size_t taken = std::min(count, blockSize - restSize);
        std::memcpy(rest.data() + restSize, bytes, taken);
        restSize += taken;
        bytes += taken;
        count -= taken;
        if (restSize < blockSize)
            return;
        compress(state, rest.data(), 1);
        restSize = 0;
    }
    const size_t blocks = count / blockSize;
    compress(state, bytes, blocks);
    restSize = count % blockSize;
    if (restSize > 0)
        std::memcpy(rest.data(), bytes + blocks * blockSize, restSize);
}

QByteArray Sha256::Blocks::finish()
{
    // A one bit, zeros up to the last eight bytes of a block, and the number of bits.
    const std::uint64_t bits = size * 8;
    std::array<char, 2 * blockSize> padding{};
    padding[0] = char(0x80);
    const size_t zeros = (restSize < 56 ? 56 : 120) - restSize;
    for (size_t i = 0; i < 8; ++i)
        padding[zeros + i] = char(bits >> (56 - 8 * i));
    add(padding.data(), zeros + 8);
    QByteArray digest;
    for (const std::uint32_t word : state) {
        for (int shift = 24; shift >= 0; shift -= 8)
            digest += char(word >> shift);
    }
    return digest;
}

Sha256::Sha256(Method method)
{
    static const bool isKnown = processorKnowsSha();
    if (method == Method::Fastest && isKnown)
        m_blocks = std::make_unique<Blocks>();
    else
        m_plain = std::make_unique<Plain>();
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    if (m_blocks)
        m_blocks->add(bytes.data(), size_t(bytes.size()));
    else
        m_plain->hash.addData(bytes);
}

QByteArray Sha256::result()
{
    return m_blocks ? m_blocks->finish() : m_plain->hash.result();
}

} // namespace patron
