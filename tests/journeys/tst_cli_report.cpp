// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a reader of the PDF gets it: fonts inside, no pictures, text that can be selected,
// the figures of the command line, one language from cover to last page, filter and number of
// answers on each page.
#include "tests/journeys/shell.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <memory>

using namespace patron::test;

class CliReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void languages_data();
    void fontsAreInside_data() { languages_data(); }
    void fontsAreInside();
    void figuresAreThoseOfTheCommandLine_data() { languages_data(); }
    void figuresAreThoseOfTheCommandLine();
    void oneLanguage_data();
    void oneLanguage();
    void filterOnEachPage_data() { languages_data(); }
    void filterOnEachPage();
    void replacesOnlyReports();

private:
    QString reportIn(const QString &language, const QStringList &more = {});
    static QString textOf(const QString &pdf);

    std::unique_ptr<Shell> m_shell;
    QMap<QString, QString> m_reports;
};

namespace {

/// English text to translation, of what is the same in every use.
QMap<QString, QString> catalogue(const QString &language)
{
    QMap<QString, QString> words;
    QXmlStreamReader xml(bytesOf(QStringLiteral(PATRON_CATALOGUES "/patron_%1.ts").arg(language)));
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation" && !source.contains(u'%'))
            words[source] = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return words;
}

QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ')
        .replace(QChar(0x202f), u' ')
        .replace(QChar(0x2212), u'-')
        .simplified();
}

/// Everything that stands in the sample's own files: not ours to translate.
QString dataWords()
{
    return plain(QString::fromUtf8(bytesOf(sampleFile("lavanda-survey.csv")) +
                                   bytesOf(sampleFile("lavanda-recenzii.csv"))));
}

} // namespace

void CliReport::initTestCase()
{
    for (const char *tool : {"pdffonts", "pdfimages", "pdftotext"}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP("poppler's tools are not here");
    }
    m_shell = std::make_unique<Shell>();
    (void)m_shell->import({sampleFile("lavanda-survey.csv"), sampleFile("lavanda-recenzii.csv")});
}

QString CliReport::reportIn(const QString &language, const QStringList &more)
{
    QString &path = m_reports[language + more.join(' ')];
    if (path.isEmpty()) {
        path = m_shell->path(QString("report-%1.pdf").arg(m_reports.size()));
        const Outcome outcome =
            m_shell->patron(QStringList{"report", path, "--language", language} + more);
        if (outcome.code != 0 || !outcome.out.isEmpty() || !outcome.err.contains(path))
            QTest::qFail(qPrintable("report: " + outcome.out + outcome.err), __FILE__, __LINE__);
    }
    return path;
}

QString CliReport::textOf(const QString &pdf)
{
    return Shell::tool("pdftotext", {"-enc", "UTF-8", pdf, "-"}).out;
}

void CliReport::languages_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "ro", "ru"})
        QTest::addRow("%s", language) << language;
}

void CliReport::fontsAreInside()
{
    QFETCH(const QString, language);
    const QStringList fonts =
        Shell::tool("pdffonts", {reportIn(language)}).out.split('\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    // ... emb sub uni object ID
    static const QRegularExpression good(R"(\syes\s+\S+\s+yes\s+\d+\s+\d+\s*$)");
    for (const QString &font : fonts)
        QVERIFY2(font.contains(good), qPrintable(font));
    QCOMPARE(Shell::tool("pdfimages", {"-list", reportIn(language)})
                 .out.split('\n', Qt::SkipEmptyParts)
                 .size(),
             2);
}

void CliReport::figuresAreThoseOfTheCommandLine()
{
    QFETCH(const QString, language);
    const QString text = plain(textOf(reportIn(language)));
    const QLocale locale(language == "en" ? QLocale(QLocale::English, QLocale::UnitedStates)
                                          : QLocale(language));
    const QJsonObject answer = m_shell->figures();
    const QJsonObject nps = figureOf(answer, "nps");
    const auto holds = [&text](const QString &number) {
        return text.contains(QRegularExpression(
            "(^|[^\\d])" + QRegularExpression::escape(plain(number)) + "($|[^\\d])"));
    };
    QVERIFY(holds(locale.toString(qRound(nps["value"].toDouble()))));
    QVERIFY(holds(locale.toString(qRound(nps["low"].toDouble()))));
    QVERIFY(holds(locale.toString(nps["n"].toInt())));
    QVERIFY(holds(locale.toString(answer["responses"].toInt())));
    QVERIFY(holds(locale.toString(figureOf(answer, "rating")["n"].toInt())));
}

void CliReport::oneLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"ro", "ru"})
        QTest::addRow("%s", language) << language;
}

void CliReport::oneLanguage()
{
    QFETCH(const QString, language);
    const QStringList english =
        textOf(reportIn("en")).split(QRegularExpression("[\n\f]"), Qt::SkipEmptyParts);
    const QString text = plain(textOf(reportIn(language)));
    const QMap<QString, QString> words = catalogue(language);
    const QString data = dataWords();
    int translated = 0;
    for (const QString &each : english) {
        const QString line = plain(each);
        // Four words and more; "11 h 31 min" is no sentence.
        static const QRegularExpression sentence("([A-Za-z]{3,}.*){3}");
        if (line.count(' ') >= 3 && line.contains(sentence) && !data.contains(line))
            QVERIFY2(!text.contains(line), qPrintable(line));
        if (const QString translation = plain(words.value(line));
            !translation.isEmpty() && translation != line) {
            translated += text.contains(translation) ? 1 : 0;
        }
    }
    QVERIFY2(translated >= 10, qPrintable(QString::number(translated)));
    QVERIFY(text.contains(plain(words.value("Would recommend (NPS)"))));
}

void CliReport::filterOnEachPage()
{
    QFETCH(const QString, language);
    const QStringList filter{"--where",       "channel=Web", "--where",
                             "branch=Online", "--from",      "2025-03-01"};
    const int responses = m_shell->figures(filter)["responses"].toInt();
    QVERIFY(responses >= 30);
    const QStringList pages = textOf(reportIn(language, filter)).split('\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 2);
    for (const QString &page : pages) {
        const QString text = plain(page);
        QVERIFY2(text.contains("Web") && text.contains("Online") && text.contains("2025"),
                 qPrintable(text));
        QVERIFY2(text.contains(QRegularExpression(QString("(^|[^\\d])%1 \\w").arg(responses),
                                                  QRegularExpression::UseUnicodePropertiesOption)),
                 qPrintable(text));
    }
}

void CliReport::replacesOnlyReports()
{
    const Shell shell;
    (void)shell.import({sampleFile("lavanda-survey.csv")});
    const QStringList content = shell.content();
    const QString table = shell.write("answers.csv", "Date;Stars\n2026-05-01;5\n");
    for (const QString &target : {shell.database(), table}) {
        const QByteArray before = bytesOf(target);
        const Outcome refused = shell.patron({"report", target});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("another kind"), qPrintable(refused.err));
        QCOMPARE(bytesOf(target), before);
    }
    QCOMPARE(shell.content(), content);

    const QString report = shell.path("report.pdf");
    QCOMPARE(shell.patron({"report", report}).code, 0);
    QCOMPARE(shell.patron({"report", report}).code, 0);
}

QTEST_GUILESS_MAIN(CliReport)
#include "tst_cli_report.moc"
