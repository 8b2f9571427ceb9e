// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "crypto/random.h"
#include "crypto/streamsealer.h"

#include <QTest>

#include <rapidcheck.h>

using namespace tessera::crypto;

namespace {

using Place = StreamSealer::Place;

QByteArray prefix() { return QByteArrayLiteral("7 bytes"); }
QByteArray header() { return QByteArrayLiteral("what stands before"); }

/// A text of some chunks, sealed under one key.
struct Text
{
    SecretBytes key = randomSecret(StreamSealer::keySize);
    QList<QByteArray> chunks;

    explicit Text(const QList<QByteArray> &plain)
    {
        StreamSealer sealer(key.clone(), prefix(), header());
        for (qsizetype i = 0; i < plain.size(); ++i)
            chunks.append(sealer.seal(plain.at(i), i + 1 == plain.size() ? Place::Last : Place::Within));
    }

    // What opens of these chunks until one does not; nothing where one did not.
    [[nodiscard]] std::optional<QByteArray> opened(const QList<QByteArray> &given, const QByteArray &with = prefix(),
        const QByteArray &associated = header()) const
    {
        StreamSealer sealer(key.clone(), with, associated);
        QByteArray all;
        for (qsizetype i = 0; i < given.size(); ++i) {
            QByteArray plain(std::max<qsizetype>(given.at(i).size() - StreamSealer::overhead, 0), 'x');
            if (!sealer.open(given.at(i), i + 1 == given.size() ? Place::Last : Place::Within, plain)) {
                if (!std::ranges::all_of(plain, [](char byte) { return byte == 0 || byte == 'x'; }))
                    throw std::runtime_error("something of a refused chunk was given");
                return std::nullopt;
            }
            all += plain;
        }
        return all;
    }
};

} // namespace

class TestStreamSealer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed()
    {
        QVERIFY(rc::check("any chunks come back", [](const std::vector<std::string> &chunks) {
            QList<QByteArray> plain{QByteArray()};
            for (const std::string &chunk : chunks)
                plain.append(QByteArray::fromStdString(chunk));
            const Text text(plain);
            RC_ASSERT(text.opened(text.chunks) == plain.join());
        }));
    }

    void refusesAnyFlippedBit()
    {
        const Text text({"one", "two", "three"});
        for (qsizetype chunk = 0; chunk < text.chunks.size(); ++chunk) {
            for (qsizetype bit = 0; bit < 8 * text.chunks.at(chunk).size(); ++bit) {
                QList<QByteArray> changed = text.chunks;
                QByteArray &bytes = changed[chunk];
                bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ (1 << (bit % 8)));
                QVERIFY(!text.opened(changed));
            }
        }
    }

    void refusesAnotherOrder()
    {
        const Text text({"same size", "SAME SIZE", "Same Size", "the end.."});
        QVERIFY(text.opened(text.chunks));
        for (qsizetype one = 0; one < text.chunks.size(); ++one) {
            for (qsizetype other = 0; other < one; ++other) {
                QList<QByteArray> swapped = text.chunks;
                swapped.swapItemsAt(one, other);
                QVERIFY(!text.opened(swapped));
            }
            QList<QByteArray> missing = text.chunks;
            missing.removeAt(one);
            QVERIFY(!text.opened(missing));
            QList<QByteArray> doubled = text.chunks;
            doubled.insert(one, text.chunks.at(one));
            QVERIFY(!text.opened(doubled));
        }
    }

    void refusesWhatBelongsElsewhere()
    {
        const Text text({"one", "two"});
        QVERIFY(!text.opened(text.chunks, "another"));
        QVERIFY(!text.opened(text.chunks, prefix(), "another header"));
        const Text other({"one", "two"});
        QVERIFY(!text.opened({text.chunks.first(), other.chunks.last()}));
        QVERIFY(!text.opened({QByteArray(3, 'x')}));
    }

    void aChunkMayBeTriedAtTheOtherPlace()
    {
        const Text text({"one", "two"});
        StreamSealer sealer(text.key.clone(), prefix(), header());
        QByteArray plain(3, '\0');
        QVERIFY(!sealer.open(text.chunks.first(), Place::Last, plain));
        QVERIFY(sealer.open(text.chunks.first(), Place::Within, plain));
        QCOMPARE(plain, "one");
    }

    void goesOverATextOnce()
    {
        StreamSealer sealer(randomSecret(StreamSealer::keySize), prefix(), header());
        QVERIFY(!sealer.seal("the end", Place::Last).contains("the end"));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, static_cast<void>(sealer.seal("more", Place::Last)));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, StreamSealer(randomSecret(31), prefix(), header()));
        QVERIFY_THROWS_EXCEPTION(
            std::invalid_argument, StreamSealer(randomSecret(StreamSealer::keySize), "long", header()));
    }

private:
    CryptoLibrary m_library;
};

QTEST_GUILESS_MAIN(TestStreamSealer)
#include "tst_streamsealer.moc"
