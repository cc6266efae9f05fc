// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of calls as other programs see it: text, fonts, pages, nothing outside the margins.
#include "views/report/callsheet.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

namespace {

const QDate today(2026, 11, 20);

QString answerOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

CallBack call(int number, const QString &comment)
{
    CallBack call;
    call.entry.due = today;
    call.entry.isReachable = true;
    call.texts.answer.response.value = number;
    call.texts.answer.customer = u"Клиент Șerban %1"_qs.arg(number);
    call.texts.answer.text = comment;
    call.texts.answer.recommend = 3;
    call.texts.phones = QStringList{u"+373 69 123 %1"_qs.arg(number, 3, 10, QChar(u'0'))};
    call.record.note = u"after six"_qs;
    return call;
}

} // namespace

class TestCallSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingToCallIsOnIt();
    void pagesAreFilledAndCounted();
    void nothingOutsideTheMargins();
    void empty();
    void saysWhichListItIs();
    void saysWhatItIsFilteredBy();

private:
    [[nodiscard]] QString written(const QList<CallBack> &calls, qint64 leftOut = 0,
                                  qint64 unreachable = 0,
                                  CallBackView view = CallBackView::Today) const
    {
        QFile file(m_folder.filePath(u"calls.pdf"_qs));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(paintCallSheet({calls, leftOut, unreachable, view}, today,
                                  QLocale(QLocale::English, QLocale::UnitedKingdom)));
        return file.fileName();
    }
    [[nodiscard]] static QString textOf(const QString &path)
    {
        return answerOf(u"pdftotext"_qs, {u"-layout"_qs, path, u"-"_qs});
    }

    QTemporaryDir m_folder;
};

void TestCallSheet::everythingToCallIsOnIt()
{
    const QString path = written({call(1, u"Livrarea a întârziat; offen"_qs), call(2, {})}, 7, 13);
    const QString text = textOf(path);
    for (const QString &part :
         {u"20 November 2026"_qs, u"Клиент Șerban 1"_qs, u"+373 69 123 001"_qs,
          u"Livrarea a întârziat; offen"_qs, u"3 of 10"_qs, u"after six"_qs, u"Клиент Șerban 2"_qs,
          u"7 "_qs, u"13 customer"_qs})
        QVERIFY2(text.contains(part), qPrintable(text));
    const QStringList fonts =
        answerOf(u"pdffonts"_qs, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(u"DejaVuSans"_qs), qPrintable(font));
    QCOMPARE(answerOf(u"pdfimages"_qs, {u"-list"_qs, path}).split(u'\n', Qt::SkipEmptyParts).size(),
             2);
}

void TestCallSheet::pagesAreFilledAndCounted()
{
    QList<CallBack> calls;
    for (int i = 1; i <= 40; ++i)
        calls << call(i, u"What happened, number %1"_qs.arg(i));
    const QString text = textOf(written(calls));
    const qsizetype pages = text.count(u'\f');
    QVERIFY2(pages >= 6 && pages <= 12, qPrintable(QString::number(pages)));
    QVERIFY(text.contains(u"Page %1 of %1"_qs.arg(pages)));
    for (int i = 1; i <= 40; ++i)
        QVERIFY(text.contains(u"number %1"_qs.arg(i)));
}

void TestCallSheet::nothingOutsideTheMargins()
{
    const QString endless = u"x"_qs.repeated(400) + u" word"_qs.repeated(1000);
    const QString boxes =
        answerOf(u"pdftotext"_qs, {u"-bbox"_qs, written({call(1, endless)}), u"-"_qs});
    static const QRegularExpression word(
        u"<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\""_qs);
    constexpr double margin = 15 / 25.4 * 72 - 1;
    constexpr double width = 210 / 25.4 * 72;
    constexpr double height = 297 / 25.4 * 72;
    int words = 0;
    for (auto it = word.globalMatch(boxes); it.hasNext(); ++words) {
        const QRegularExpressionMatch match = it.next();
        QVERIFY(match.captured(1).toDouble() >= margin);
        QVERIFY(match.captured(2).toDouble() >= margin - 4);
        QVERIFY(match.captured(3).toDouble() <= width - margin);
        QVERIFY(match.captured(4).toDouble() <= height - margin + 4);
    }
    QVERIFY(words > 100);
}

void TestCallSheet::empty()
{
    QVERIFY(textOf(written({})).contains(u"20 November 2026"_qs));
}

void TestCallSheet::saysWhichListItIs()
{
    const auto text = [this](CallBackView view) {
        return textOf(written({call(1, u"Late"_qs)}, 0, 0, view)).trimmed();
    };
    QVERIFY(text(CallBackView::Today).startsWith(u"Calls, Friday, 20 November 2026"_qs));
    QVERIFY(text(CallBackView::Open).startsWith(u"Calls: All open, Friday, 20 November"_qs));
    QVERIFY(text(CallBackView::Closed).startsWith(u"Calls: Solved or lost, Friday, 20"_qs));
}

/// Who takes it to the phone does not see the window: half of the calls would pass for all.
void TestCallSheet::saysWhatItIsFilteredBy()
{
    const auto textWith = [this](const Filter &filter) {
        CallSheet sheet;
        sheet.calls = {call(1, u"Slow"_qs)};
        sheet.filter = filter;
        sheet.names.questions[QuestionId{4}] = u"How did you pay?"_qs;
        QFile file(m_folder.filePath(u"filtered.pdf"_qs));
        if (!file.open(QIODevice::WriteOnly))
            return QString();
        file.write(paintCallSheet(sheet, today, QLocale(QLocale::English, QLocale::UnitedKingdom)));
        file.close();
        return textOf(file.fileName()).simplified();
    };
    const QString said = u"Only the calls under this filter: Channel"_qs;
    QVERIFY(!textWith({}).contains(said));
    Filter filter;
    filter.chosen[Dimension::Channel] = {u"Web"_qs};
    filter.answers[QuestionId{4}] = {u"Cash"_qs};
    const QString text = textWith(filter);
    QVERIFY2(text.contains(said) && text.contains(u"Channel: Web · How did you pay?: Cash"_qs),
             qPrintable(text.left(300)));
}

QTEST_MAIN(TestCallSheet)
#include "tst_callsheet.moc"
