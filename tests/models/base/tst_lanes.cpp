// SPDX-License-Identifier: GPL-3.0-or-later
// Every set of vector instructions that this machine has against the plain loops, and the plain
// loops against what they are said to do, on bytes made by chance; the seed is printed.
#include "models/base/lanes.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace patron;

Q_DECLARE_METATYPE(patron::LaneWidth)

class TestLanes : public QObject
{
    Q_OBJECT

private:
    template <class T>
    std::vector<T> random(size_t size, quint64 bound)
    {
        std::vector<T> values(size);
        for (T &value : values)
            value = T(bound == 0 ? m_random.generate64() : m_random.generate64() % bound);
        return values;
    }
    /// With whole and empty words among them, and zeros behind the last.
    std::vector<quint64> randomBits(size_t size)
    {
        std::vector<quint64> bits = random<quint64>((size + 63) / 64, 0);
        for (quint64 &word : bits) {
            const quint32 kind = m_random.bounded(4U);
            word = kind == 0 ? 0 : kind == 1 ? ~quint64(0) : kind == 2 ? word & (word >> 7) : word;
        }
        if (size % 64 != 0)
            bits.back() &= (quint64(1) << (size % 64)) - 1;
        return bits;
    }
    static bool isSet(const std::vector<quint64> &bits, size_t i)
    {
        return (bits[i / 64] >> (i % 64) & 1) != 0;
    }

    QRandomGenerator m_random;
    const std::vector<size_t> m_sizes{0,  1,  7,   8,   31,  32,  33,    63,    64,
                                      65, 95, 127, 128, 129, 640, 4'095, 4'096, 4'097};

private Q_SLOTS:
    void initTestCase();
    void byteSet();
    void match_data() { widths(); }
    void match();
    void append_data() { widths(); }
    void append();
    void pick_data() { widths(); }
    void pick();
    void tally_data() { widths(); }
    void tally();
    void common_data() { widths(); }
    void common();
    void fastestIsLast();

private:
    static void widths();
};

void TestLanes::initTestCase()
{
    bool isAsked = false;
    auto seed = quint32(qEnvironmentVariableIntValue("PATRON_SEED", &isAsked));
    if (!isAsked)
        seed = QRandomGenerator::system()->generate() & 0x7FFF'FFFF;
    qInfo("seed: PATRON_SEED=%u, sets of instructions: %zu", seed, laneWidths().size());
    m_random.seed(seed);
}

void TestLanes::widths()
{
    QTest::addColumn<LaneWidth>("width");
    constexpr const char *names[] = {"any processor", "AVX2", "AVX-512"};
    for (const LaneWidth width : laneWidths())
        QTest::newRow(names[size_t(width)]) << width;
}

void TestLanes::byteSet()
{
    for (int byte = 0; byte < 256; ++byte) {
        ByteSet set;
        set.insert(quint8(byte));
        for (int other = 0; other < 256; ++other)
            QCOMPARE(set.contains(quint8(other)), other == byte);
    }
}

void TestLanes::match()
{
    QFETCH(LaneWidth, width);
    for (const size_t size : m_sizes) {
        for (const quint64 bound : {1, 3, 40, 130, 256}) {
            const auto codes = random<quint8>(size, bound);
            ByteSet set;
            for (const quint8 byte : random<quint8>(m_random.bounded(1U + quint32(bound)), bound))
                set.insert(byte);
            std::vector<quint64> bits((size + 63) / 64, ~quint64(0));
            lanesOf(width).match(codes.data(), size, set, bits.data());
            for (size_t i = 0; i < bits.size() * 64; ++i)
                QCOMPARE(isSet(bits, i), i < size && set.contains(codes[i]));
        }
    }
}

void TestLanes::append()
{
    QFETCH(LaneWidth, width);
    for (const size_t size : m_sizes) {
        const auto before = random<quint16>(size, 0); // wraps round at 65,536 like any other
        const auto narrow = random<quint8>(size, 0);
        const auto wide = random<quint16>(size, 0);
        const auto factor = quint16(m_random.bounded(300));
        std::vector<quint16> keys = before;
        lanesOf(width).append8(keys.data(), narrow.data(), size, factor);
        for (size_t i = 0; i < size; ++i)
            QCOMPARE(keys[i], quint16(before[i] * factor + narrow[i]));
        keys = before;
        lanesOf(width).append16(keys.data(), wide.data(), size, factor);
        for (size_t i = 0; i < size; ++i)
            QCOMPARE(keys[i], quint16(before[i] * factor + wide[i]));
    }
}

void TestLanes::pick()
{
    QFETCH(LaneWidth, width);
    for (const size_t size : m_sizes) {
        for (int round = 0; round < 5; ++round) {
            const auto keys = random<quint16>(size, 0);
            const auto bits = randomBits(size);
            std::vector<quint16> kept(size + pickRoom);
            const size_t n = lanesOf(width).pick(keys.data(), bits.data(), size, kept.data());
            std::vector<quint16> expected;
            for (size_t i = 0; i < size; ++i) {
                if (isSet(bits, i))
                    expected.push_back(keys[i]);
            }
            kept.resize(n);
            QCOMPARE(kept, expected);
        }
    }
}

void TestLanes::tally()
{
    QFETCH(LaneWidth, width);
    for (const size_t size : m_sizes) {
        for (const size_t bound : {size_t(1), size_t(2), size_t(12), mostTallied}) {
            const auto codes = random<quint8>(size, bound);
            const auto bits = randomBits(size);
            std::vector<quint32> expected(bound);
            for (size_t i = 0; i < size; ++i)
                expected[codes[i]] += isSet(bits, i);
            std::vector<quint32> counts(bound, 7); // what was there does not count
            lanesOf(width).tally(codes.data(), bits.data(), size, counts.data(), bound);
            QCOMPARE(counts, expected);
        }
    }
}

void TestLanes::common()
{
    QFETCH(LaneWidth, width);
    for (const size_t size : m_sizes) {
        const auto a = randomBits(size);
        const auto b = randomBits(size);
        quint64 expected = 0;
        for (size_t i = 0; i < size; ++i)
            expected += isSet(a, i) && isSet(b, i);
        QCOMPARE(lanesOf(width).common(a.data(), b.data(), a.size()), expected);
    }
}

void TestLanes::fastestIsLast()
{
    QCOMPARE(laneWidths().front(), LaneWidth::Portable);
    QCOMPARE(&lanes(), &lanesOf(laneWidths().back()));
}

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
