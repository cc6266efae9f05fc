// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/sha256.h"

#include <QCryptographicHash>
#include <QTest>

#include <random>

using namespace patron;

namespace {

QByteArray digestOf(const QByteArray &bytes, Sha256::Method method)
{
    Sha256 hash(method);
    hash.add(bytes);
    return hash.result().toHex();
}

} // namespace

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedDigests_data();
    void publishedDigests();
    void anyLengthInAnyPieces();
};

void TestSha256::publishedDigests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("digest");
    // FIPS 180-4 examples and their usual companions.
    QTest::newRow("nothing")
        << QByteArray()
        << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray(
                                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("448 bits: the length needs a block of its own")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million times a")
        << QByteArray(1'000'000, 'a')
        << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestSha256::publishedDigests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, digest);
    QCOMPARE(digestOf(bytes, Sha256::Method::Fastest), digest);
    QCOMPARE(digestOf(bytes, Sha256::Method::Plain), digest);
}

void TestSha256::anyLengthInAnyPieces()
{
    const quint32 seed = std::random_device()();
    std::mt19937 random(seed);
    for (int turn = 0; turn < 500; ++turn) {
        QByteArray bytes(qsizetype(random() % 400), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random());
        Sha256 hash;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype piece = std::min(bytes.size() - at, qsizetype(random() % 150));
            hash.add(QByteArrayView(bytes).sliced(at, piece));
            at += piece;
        }
        const QByteArray right = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        QVERIFY2(hash.result() == right,
                 qPrintable(QStringLiteral("seed %1, %2 bytes").arg(seed).arg(bytes.size())));
    }
}

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
