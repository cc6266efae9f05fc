<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO" sourcelanguage="en_US">
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>După %1 trebuie o valoare.</translation>
    </message>
    <message>
        <source>%1 wants a date such as 2026-05-31, not &quot;%2&quot;.</source>
        <translation>%1 cere o dată ca 2026-05-31, nu „%2”.</translation>
    </message>
    <message>
        <source>Patron speaks en, ro and ru, not &quot;%1&quot;.</source>
        <translation>Patron vorbește en, ro și ru, nu „%1”.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 nu este cunoscut aici.</translation>
    </message>
    <message>
        <source>--where wants NAME=VALUE.</source>
        <translation>--where cere NUME=VALOARE.</translation>
    </message>
    <message>
        <source>Name at least one file to import.</source>
        <translation>Numiți cel puțin un fișier de importat.</translation>
    </message>
    <message>
        <source>Name the PDF file to write.</source>
        <translation>Numiți fișierul PDF de scris.</translation>
    </message>
    <message>
        <source>Name the import to undo: &quot;patron imports&quot; lists them.</source>
        <translation>Numiți importul de anulat: „patron imports” le arată pe toate.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>„%1” este un cuvânt în plus.</translation>
    </message>
    <message>
        <source>The period ends on %1, before it begins on %2.</source>
        <translation>Perioada se încheie la %1, înainte să înceapă la %2.</translation>
    </message>
    <message>
        <source>How to call it:</source>
        <translation>Cum se folosește:</translation>
    </message>
    <message>
        <source>Every command takes --database FILE and --language en|ro|ru. More in docs/command-line.md.</source>
        <translation>Orice comandă acceptă --database FIȘIER și --language en|ro|ru. Mai multe în docs/command-line.md.</translation>
    </message>
    <message>
        <source>%1 wants two customers, ID=ID: &quot;patron customers&quot; lists them.</source>
        <translation>%1 cere doi clienți, ID=ID: îi enumeră „patron customers”.</translation>
    </message>
    <message>
        <source>%1 wants a number above 0, not &quot;%2&quot;.</source>
        <translation>%1 cere un număr mai mare decât 0, nu „%2”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no figure. There are: %2.</source>
        <translation>„%1” nu este un indicator. Există: %2.</translation>
    </message>
    <message>
        <source>--bounced is a part of --invited: more must have been invited.</source>
        <translation>--bounced este o parte din --invited: invitații trebuie să fie mai mulți.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a report. There are: %2.</source>
        <translation>„%1” nu este o parte a raportului. Există: %2.</translation>
    </message>
    <message>
        <source>--panes names what the report is to hold, such as loyalty,channels.</source>
        <translation>--panes spune ce să conțină raportul, de exemplu loyalty,channels.</translation>
    </message>
    <message>
        <source>--paper is a4 or letter, not &quot;%1&quot;.</source>
        <translation>--paper este a4 sau letter, nu „%1”.</translation>
    </message>
    <message>
        <source>--rejected goes with one file: the columns of each are others.</source>
        <translation>--rejected merge cu un singur fișier: fiecare are alte coloane.</translation>
    </message>
    <message>
        <source>Name the file to write the backup to.</source>
        <translation>Numiți fișierul în care să se scrie copia de siguranță.</translation>
    </message>
    <message>
        <source>Name one customer: by number, e-mail, phone or whole name.</source>
        <translation>Numiți un client: prin număr, e-mail, telefon sau numele întreg.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Numiți fișierul de scris.</translation>
    </message>
    <message>
        <source>--allow and --keep-scores do not go together.</source>
        <translation>--allow și --keep-scores nu merg împreună.</translation>
    </message>
    <message>
        <source>--source goes with --kind: say what of it is meant.</source>
        <translation>--source merge împreună cu --kind: spuneți ce fel se are în vedere.</translation>
    </message>
    <message>
        <source>There is nothing above everything: say --months always.</source>
        <translation>Deasupra tuturor nu mai este nimic: scrieți --months always.</translation>
    </message>
    <message>
        <source>Say how long it is kept: --months N.</source>
        <translation>Spuneți cât timp se păstrează: --months N.</translation>
    </message>
    <message>
        <source>Name the backup to go back to.</source>
        <translation>Numiți copia de siguranță la care vreți să reveniți.</translation>
    </message>
    <message>
        <source>--metric response_rate needs --invited: how many were asked.</source>
        <translation>--metric response_rate are nevoie de --invited: câți au fost întrebați.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The report is in %1</source>
        <translation>Raport salvat: %1</translation>
    </message>
    <message>
        <source>%1 is no picture that Patron can read: PNG, JPEG or SVG.</source>
        <translation>%1 nu este o imagine pe care Patron o poate citi: PNG, JPEG sau SVG.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1: rows read %2 = new %3 + changed %4 + already there %5 + left out %6</source>
        <translation>%1: rânduri citite %2 = noi %3 + schimbate %4 + deja existente %5 + omise %6</translation>
    </message>
    <message>
        <source>Nothing was stored: this was only a look.</source>
        <translation>Nu s-a salvat nimic: a fost doar o privire.</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Încă nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importul</translation>
    </message>
    <message>
        <source>when</source>
        <translation>când</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rânduri</translation>
    </message>
    <message>
        <source>new</source>
        <translation>noi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>schimbate</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>deja existente</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omise</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fișier</translation>
    </message>
    <message>
        <source>The columns are known: they are read as in “%1”.</source>
        <extracomment>%1 the name of a remembered way of reading</extracomment>
        <translation>Coloanele sunt cunoscute: se citesc ca în „%1”.</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message>
        <source>Chart</source>
        <translation>Grafic</translation>
    </message>
    <message>
        <source>No answers here yet</source>
        <translation>Aici încă nu sunt răspunsuri</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>The last bar of a chart: all the groups that have no bar of their own</extracomment>
        <translation>
            <numerusform>încă %n</numerusform>
            <numerusform>alte %n</numerusform>
            <numerusform>alte %n</numerusform>
        </translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>Head of a column of counts</extracomment>
        <translation>răspunsuri</translation>
    </message>
    <message>
        <source>%1: too few for a score, %2</source>
        <extracomment>%1 a group or month, %2 &quot;3 answers&quot;</extracomment>
        <translation>%1: prea puține pentru un rezultat, %2</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1: niciun răspuns</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;85%&quot;, %2 what it is (&quot;had stayed with one firm for three years&quot;)
----------
%1 a group or month, %2 &quot;312 answers&quot;
----------
%1 a group, %2 &quot;31 answers&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a group or month, %2 its figure, %3 &quot;312 answers&quot;
----------
%1 a group, %2 &quot;312 answers&quot;, %3 &quot;42 %&quot;
----------
%1 a group, %2 a number, %3 &quot;31 answers&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4</source>
        <extracomment>%1 a group or month, %2 its figure, %3 &quot;35 to 62&quot;, %4 &quot;312 answers&quot;</extracomment>
        <translation>%1: %2 (%3), %4</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <extracomment>%1 a month, %2 what part of it (&quot;promoters&quot;), %3 &quot;31 answers&quot;, %4 &quot;52 %&quot;</extracomment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>others or not stated</source>
        <extracomment>The part of a stacked column that holds all the channels (branches ...) without a colour of their own</extracomment>
        <translation>altele sau nespecificat</translation>
    </message>
    <message>
        <source>None of these answers has a date, so they cannot be shown over time.</source>
        <extracomment>In the place of a chart over time</extracomment>
        <translation>Niciunul dintre aceste răspunsuri nu are dată, deci evoluția lor în timp nu poate fi arătată.</translation>
    </message>
    <message>
        <source>average</source>
        <extracomment>Head of a column: the average of a rating question</extracomment>
        <translation>media</translation>
    </message>
    <message>
        <source>low scores</source>
        <extracomment>Legend of rating questions: the colour of the lowest scores</extracomment>
        <translation>note mici</translation>
    </message>
    <message>
        <source>high scores</source>
        <extracomment>Legend of rating questions: the colour of the highest scores</extracomment>
        <translation>note mari</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer and count</comment>
        <extracomment>One answer of a rating question and how often it was given; %1 &quot;5&quot;, %2 &quot;120&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: average %2, %3 (%4)</source>
        <extracomment>%1 a question, %2 its average, %3 &quot;312 answers&quot;, %4 how often each answer was given (&quot;1: 4, 2: 10&quot;)</extracomment>
        <translation>%1: media %2, %3 (%4)</translation>
    </message>
    <message>
        <source>answers of its best →</source>
        <extracomment>Axis of a chart, to the right: how good the answers to a question are</extracomment>
        <translation>cât de bune sunt răspunsurile →</translation>
    </message>
    <message>
        <source>most to gain</source>
        <extracomment>In the corner of a chart where what matters most is answered worst</extracomment>
        <translation>cel mai mult de câștigat</translation>
    </message>
    <message>
        <source>%1: %2 (%3) of what can be explained; at %4 of its best, %5</source>
        <extracomment>%1 a question, %2 its share (&quot;41%&quot;), %3 its range (&quot;28% to 52%&quot;), %4 where its average lies (&quot;62%&quot;), %5 &quot;312 answers&quot;</extracomment>
        <translation>%1: %2 (%3) din ce se poate explica; la %4 din maxim, %5</translation>
    </message>
    <message>
        <source>our customers</source>
        <extracomment>Legend of the curve of customers who stay</extracomment>
        <translation>clienții noștri</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: who published a figure, %2: &quot;85%&quot;, %3: what it is (&quot;Stayed with a firm for three years&quot;)</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>customers</source>
        <extracomment>Head of a column of counts</extracomment>
        <translation>clienți</translation>
    </message>
    <message>
        <source>all together</source>
        <extracomment>Last row of a table of cohorts</extracomment>
        <translation>toți la un loc</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <extracomment>%1: a cohort (&quot;March 2024&quot;), %2: &quot;3 months&quot;</extracomment>
        <translation>%1, după %2</translation>
    </message>
    <message>
        <source>middle value</source>
        <extracomment>Head of a column of numbers: half of the answers lie below it, half above</extracomment>
        <translation>valoarea din mijloc</translation>
    </message>
    <message>
        <source>other answers</source>
        <extracomment>The part of a bar that holds all the answers without a colour of their own</extracomment>
        <translation>alte răspunsuri</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <extracomment>%1 an answer, %2 &quot;312 answers&quot;, %3 &quot;42%&quot;, %4 &quot;38% to 46%&quot;</extracomment>
        <translation>%1: %2, %3 (%4)</translation>
    </message>
    <message>
        <source>%1: too few to judge, %2</source>
        <extracomment>%1 a group, %2 &quot;3 answers&quot;</extracomment>
        <translation>%1: prea puține pentru o concluzie, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4, more than the others</source>
        <extracomment>%1 a group, %2 an answer, %3 &quot;52%&quot;, %4 &quot;31 answers&quot;</extracomment>
        <translation>%1, %2: %3 din %4, mai mult decât la ceilalți</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4, less than the others</source>
        <extracomment>%1 a group, %2 an answer, %3 &quot;52%&quot;, %4 &quot;31 answers&quot;</extracomment>
        <translation>%1, %2: %3 din %4, mai puțin decât la ceilalți</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <extracomment>%1 a group, %2 an answer, %3 &quot;52%&quot;, %4 &quot;31 answers&quot;</extracomment>
        <translation>%1, %2: %3 din %4</translation>
    </message>
    <message>
        <source>%1: %2 on average, %3</source>
        <extracomment>%1 a group or a question, %2 a number, %3 &quot;31 answers&quot;</extracomment>
        <translation>%1: în medie %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1 a number, %2 and %3 the ends of its likely range</extracomment>
        <translation>%1 (de la %2 la %3)</translation>
    </message>
    <message>
        <source>%1: %2, %3, higher than the others</source>
        <extracomment>%1 a group, %2 a number, %3 &quot;31 answers&quot;</extracomment>
        <translation>%1: %2, %3, peste ceilalți</translation>
    </message>
    <message>
        <source>%1: %2, %3, lower than the others</source>
        <extracomment>%1 a group, %2 a number, %3 &quot;31 answers&quot;</extracomment>
        <translation>%1: %2, %3, sub ceilalți</translation>
    </message>
    <message>
        <source>this period</source>
        <extracomment>Legend of a line over time, beside the line of the period before</extracomment>
        <translation>perioada aceasta</translation>
    </message>
    <message>
        <source>the period before</source>
        <extracomment>Legend of a paler line over time</extracomment>
        <translation>perioada dinainte</translation>
    </message>
    <message>
        <source>%1
before: %2</source>
        <extracomment>%1 &quot;May 2026: 46 (35 to 62), 312 answers&quot;, %2 the same of the period before</extracomment>
        <translation>%1
înainte: %2</translation>
    </message>
    <message>
        <source>Click: filter by this. Ctrl+click: read the comments.</source>
        <extracomment>Last line of a tooltip in a chart</extracomment>
        <translation>Clic: filtrează după acest element. Ctrl+clic: citește comentariile.</translation>
    </message>
    <message>
        <source>Nobody has gone quiet.</source>
        <extracomment>In the place of a chart of customers who have not come for long</extracomment>
        <translation>Nimeni nu a încetat să vină.</translation>
    </message>
    <message>
        <source>since the last purchase</source>
        <extracomment>Legend of a bar: how long ago a customer bought last</extracomment>
        <translation>de la ultima cumpărătură</translation>
    </message>
    <message>
        <source>usual time between purchases</source>
        <extracomment>Legend of a stroke in that bar: how often the customer used to come</extracomment>
        <translation>timpul obișnuit dintre cumpărături</translation>
    </message>
    <message>
        <source>%1: last purchase on %2, %3 ago; the usual time between two is %4.</source>
        <extracomment>%1 a customer, %2 a date, %3 &quot;120 days&quot;, %4 &quot;21 days&quot;</extracomment>
        <translation>%1: ultima cumpărătură: %2, acum %3; de obicei, între două trec: %4.</translation>
    </message>
    <message>
        <source>half of the customers (full line)</source>
        <extracomment>Legend of a line: half of the customers waited no longer</extracomment>
        <translation>jumătate dintre clienți (linie plină)</translation>
    </message>
    <message>
        <source>9 in 10 customers (broken line)</source>
        <extracomment>Legend of a line: nine of ten customers waited no longer</extracomment>
        <translation>9 din 10 clienți (linie întreruptă)</translation>
    </message>
    <message>
        <source>limits of the usual ups and downs (dotted lines)</source>
        <extracomment>Legend of two thin lines above and below a figure over time</extracomment>
        <translation>limitele oscilațiilor obișnuite (linii punctate)</translation>
    </message>
    <message>
        <source>%1; 9 in 10 within %2</source>
        <extracomment>%1 &quot;May 2026: 46 min (35 min to 62 min), 312 answers&quot;, %2 &quot;3 h&quot;</extracomment>
        <translation>%1; 9 din 10 în cel mult %2</translation>
    </message>
    <message>
        <source>%1; outside of the usual ups and downs</source>
        <extracomment>%1 &quot;May 2026: 46 (35 to 62), 312 answers&quot;</extracomment>
        <translation>%1; în afara oscilațiilor obișnuite</translation>
    </message>
    <message>
        <source>goes with the score ↑</source>
        <extracomment>Axis of a chart, upwards: how much a question goes with the score</extracomment>
        <translation>legătura cu nota ↑</translation>
    </message>
    <message>
        <source>%1: does not go with the score; at %2 of its best, %3</source>
        <extracomment>%1 a question, %2 where its average lies (&quot;62%&quot;), %3 &quot;312 answers&quot;</extracomment>
        <translation>%1: nu are legătură cu nota; la %2 din maxim, %3</translation>
    </message>
    <message>
        <source>average place</source>
        <extracomment>Head of a column: the average of the places that an answer was put on</extracomment>
        <translation>locul mediu</translation>
    </message>
    <message>
        <source>%1: place %2 on average, %3</source>
        <extracomment>%1 an answer that customers put in order with others, %2 a number, %3 &quot;31 answers&quot;</extracomment>
        <translation>%1: în medie locul %2, %3</translation>
    </message>
    <message>
        <source>Too few answers on any day</source>
        <translation>În nicio zi nu sunt destule răspunsuri</translation>
    </message>
    <message>
        <source>Too few answers in any week</source>
        <translation>În nicio săptămână nu sunt destule răspunsuri</translation>
    </message>
    <message>
        <source>Too few answers in any month</source>
        <translation>În nicio lună nu sunt destule răspunsuri</translation>
    </message>
    <message>
        <source>Too few answers in any quarter</source>
        <translation>În niciun trimestru nu sunt destule răspunsuri</translation>
    </message>
    <message>
        <source>Too few answers in any year</source>
        <translation>În niciun an nu sunt destule răspunsuri</translation>
    </message>
    <message>
        <source>Too few answers in any group</source>
        <translation>În niciun grup nu sunt destule răspunsuri</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 mention(s)</source>
        <extracomment>%1 several answers together (&quot;97 others&quot;), %2 how often any of them was given</extracomment>
        <translation>
            <numerusform>%1: %2 mențiune</numerusform>
            <numerusform>%1: %2 mențiuni</numerusform>
            <numerusform>%1: %2 de mențiuni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more between them</source>
        <extracomment>Between the best and the worst groups of a chart, also on paper: how many are not drawn</extracomment>
        <translation>
            <numerusform>încă %n între ele</numerusform>
            <numerusform>încă %n între ele</numerusform>
            <numerusform>încă %n între ele</numerusform>
        </translation>
    </message>
    <message>
        <source>customers of other firms, as published (%1): %2</source>
        <extracomment>Legend of points beside the own curve: %1 who published them (&quot;Verint Systems&quot;), %2 &quot;85%: had stayed with one firm for three years; 60%: ...&quot;</extracomment>
        <translation>clienții altor firme, după datele publicate (%1): %2</translation>
    </message>
    <message>
        <source>% who bought again, so many quarters later</source>
        <extracomment>Head of a table of cohorts: the columns are 1, 2, 3 quarters of a year later</extracomment>
        <translation>% au cumpărat din nou, după atâtea trimestre</translation>
    </message>
    <message>
        <source>% still customers, so many quarters later</source>
        <translation>% mai sunt clienți, după atâtea trimestre</translation>
    </message>
    <message>
        <source>% who bought again, so many years later</source>
        <extracomment>Head of a table of cohorts: the columns are 1, 2, 3 years later</extracomment>
        <translation>% au cumpărat din nou, după atâția ani</translation>
    </message>
    <message>
        <source>% still customers, so many years later</source>
        <translation>% mai sunt clienți, după atâția ani</translation>
    </message>
    <message>
        <source>% who bought again, so many months later</source>
        <extracomment>Head of a table of cohorts: the columns are 1, 2, 3 months later</extracomment>
        <translation>% au cumpărat din nou, după atâtea luni</translation>
    </message>
    <message>
        <source>% still customers, so many months later</source>
        <translation>% mai sunt clienți, după atâtea luni</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Below the last group of a chart, also on paper: how many more are not drawn</extracomment>
        <translation>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Known of customers only: answers cannot be filtered by it.</source>
        <extracomment>Last line of a tooltip in a chart, where a click does nothing</extracomment>
        <translation>Se știe doar despre clienți: răspunsurile nu se pot filtra după asta.</translation>
    </message>
    <message>
        <source>These answers have a day, but no time of day.</source>
        <extracomment>In the place of a chart over time</extracomment>
        <translation>Aceste răspunsuri au ziua, dar nu și ora.</translation>
    </message>
    <message>
        <source>Click to see who it is, right-click to call them back.</source>
        <extracomment>Last line of a tooltip of a customer in a chart</extracomment>
        <translation>Clic: vezi cine este; clic dreapta: sună clientul.</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>Would customers recommend us?</source>
        <extracomment>Title of a card: NPS</extracomment>
        <translation>Ne-ar recomanda clienții?</translation>
    </message>
    <message>
        <source>Are customers satisfied?</source>
        <extracomment>Title of a card: CSAT</extracomment>
        <translation>Sunt clienții mulțumiți?</translation>
    </message>
    <message>
        <source>How many stars do they give us?</source>
        <extracomment>Title of a card: average stars</extracomment>
        <translation>Câte stele ne dau?</translation>
    </message>
    <message>
        <source>Do we make it easy?</source>
        <extracomment>Title of a card: CES</extracomment>
        <translation>Le e ușor cu noi?</translation>
    </message>
    <message>
        <source>How fast do we reply?</source>
        <extracomment>Title of a card: median time to the first reply</extracomment>
        <translation>Cât de repede răspundem?</translation>
    </message>
    <message>
        <source>Where do answers come from?</source>
        <extracomment>Title of a card: responses by channel</extracomment>
        <translation>De unde vin răspunsurile?</translation>
    </message>
    <message>
        <source>Is it getting better?</source>
        <extracomment>Title of a card: NPS over time</extracomment>
        <translation>Merge mai bine?</translation>
    </message>
    <message>
        <source>Do more customers recommend us than before?</source>
        <extracomment>Title of a card: NPS over time</extracomment>
        <translation>Ne recomandă mai mulți clienți decât înainte?</translation>
    </message>
    <message>
        <source>Who recommends us, and who warns others?</source>
        <extracomment>Title of a card: promoters, passives and detractors over time</extracomment>
        <translation>Cine ne recomandă și cine ne vorbește de rău?</translation>
    </message>
    <message>
        <source>Which scores from 0 to 10 do they give?</source>
        <extracomment>Title of a card: how often each score from 0 to 10 was given</extracomment>
        <translation>Ce note ne dau, de la 0 la 10?</translation>
    </message>
    <message>
        <source>Which channel wins the most friends?</source>
        <extracomment>Title of a card: NPS by channel</extracomment>
        <translation>Ce canal ne aduce cei mai mulți prieteni?</translation>
    </message>
    <message>
        <source>Which branch is recommended most?</source>
        <extracomment>Title of a card: NPS by branch</extracomment>
        <translation>Ce filială e recomandată cel mai mult?</translation>
    </message>
    <message>
        <source>Which customer groups recommend us?</source>
        <extracomment>Title of a card: NPS by customer group</extracomment>
        <translation>Ce grupuri de clienți ne recomandă?</translation>
    </message>
    <message>
        <source>Which product is recommended most?</source>
        <extracomment>Title of a card: NPS by product</extracomment>
        <translation>Ce produs e recomandat cel mai mult?</translation>
    </message>
    <message>
        <source>Whose customers recommend us most?</source>
        <extracomment>Title of a card: NPS by staff member</extracomment>
        <translation>Clienții cui ne recomandă cel mai mult?</translation>
    </message>
    <message>
        <source>Are customers more satisfied than before?</source>
        <extracomment>Title of a card: CSAT over time</extracomment>
        <translation>Sunt clienții mai mulțumiți decât înainte?</translation>
    </message>
    <message>
        <source>How satisfied are they, from 1 to 5?</source>
        <extracomment>Title of a card: how often each score from 1 to 5 was given</extracomment>
        <translation>Cât de mulțumiți sunt, de la 1 la 5?</translation>
    </message>
    <message>
        <source>Do we get more stars than before?</source>
        <extracomment>Title of a card: average stars over time</extracomment>
        <translation>Primim mai multe stele decât înainte?</translation>
    </message>
    <message>
        <source>How often do they give each number of stars?</source>
        <extracomment>Title of a card: how often each number of stars was given</extracomment>
        <translation>Cât de des primim una, două … cinci stele?</translation>
    </message>
    <message>
        <source>Is it getting easier with us?</source>
        <extracomment>Title of a card: CES over time</extracomment>
        <translation>E tot mai ușor cu noi?</translation>
    </message>
    <message>
        <source>How easy was it, from 1 to 7?</source>
        <extracomment>Title of a card: how often each score from 1 to 7 was given; 7 is very easy</extracomment>
        <translation>Cât de ușor a fost, de la 1 la 7?</translation>
    </message>
    <message>
        <source>Do we reply faster than before?</source>
        <extracomment>Title of a card: median time to the first reply over time</extracomment>
        <translation>Răspundem mai repede decât înainte?</translation>
    </message>
    <message>
        <source>In which branch are customers most satisfied?</source>
        <extracomment>Title of a card: CSAT by branch</extracomment>
        <translation>În ce filială sunt clienții cei mai mulțumiți?</translation>
    </message>
    <message>
        <source>Whose customers are most satisfied?</source>
        <extracomment>Title of a card: CSAT by staff member</extracomment>
        <translation>Clienții cui sunt cei mai mulțumiți?</translation>
    </message>
    <message>
        <source>Where do customers talk to us?</source>
        <extracomment>Title of a card: number of responses by channel</extracomment>
        <translation>Unde vorbesc clienții cu noi?</translation>
    </message>
    <message>
        <source>Which channels do they use over time?</source>
        <extracomment>Title of a card: responses over time, split by channel</extracomment>
        <translation>Ce canale folosesc clienții de-a lungul timpului?</translation>
    </message>
    <message>
        <source>After which channel would they recommend us?</source>
        <extracomment>Title of a card: NPS by channel</extracomment>
        <translation>Ce canal ne aduce recomandări?</translation>
    </message>
    <message>
        <source>On which channel are they most satisfied?</source>
        <extracomment>Title of a card: CSAT by channel</extracomment>
        <translation>Pe ce canal sunt cei mai mulțumiți?</translation>
    </message>
    <message>
        <source>Where do we get the most stars?</source>
        <extracomment>Title of a card: average stars by channel</extracomment>
        <translation>Unde primim cele mai multe stele?</translation>
    </message>
    <message>
        <source>On which channel do we reply fastest?</source>
        <extracomment>Title of a card: median time to the first reply by channel</extracomment>
        <translation>Pe ce canal răspundem cel mai repede?</translation>
    </message>
    <message>
        <source>How many give us a 9 or a 10?</source>
        <extracomment>Title of a card: share of the answers 9 and 10 over time</extracomment>
        <translation>Câți ne dau 9 sau 10?</translation>
    </message>
    <message>
        <source>Of 100 customers, how many stay 1, 2, 3 years?</source>
        <extracomment>Title of a card: curve of the customers left after one year, two, three</extracomment>
        <translation>Din 100 de clienți, câți rămân 1, 2, 3 ani?</translation>
    </message>
    <message>
        <source>Who came when, and who is still with us?</source>
        <extracomment>Title of a card: table of customers by when they came and how many were there later</extracomment>
        <translation>Când au venit și câți au rămas?</translation>
    </message>
    <message>
        <source>What should we work on first?</source>
        <extracomment>Title of a card: which questions of a survey go with satisfaction and could be better</extracomment>
        <translation>La ce să lucrăm mai întâi?</translation>
    </message>
    <message>
        <source>What pleases, and what hurts?</source>
        <extracomment>Title of a card: all rating questions of a survey beside each other</extracomment>
        <translation>Ce place și ce supără?</translation>
    </message>
    <message>
        <source>Are customers happier when we reply faster?</source>
        <extracomment>Title of a card: satisfied customers by how long they waited for a reply</extracomment>
        <translation>Sunt clienții mai mulțumiți când răspundem mai repede?</translation>
    </message>
    <message>
        <source>Do faster replies bring more stars?</source>
        <extracomment>Title of a card: stars by how long customers waited for a reply</extracomment>
        <translation>Aduc răspunsurile rapide mai multe stele?</translation>
    </message>
    <message>
        <source>Shop or internet: after which would they recommend us?</source>
        <extracomment>Title of a card: NPS in the shop, on the internet, by phone</extracomment>
        <translation>În magazin sau pe internet: unde câștigăm recomandări?</translation>
    </message>
    <message>
        <source>Shop or internet: where are they more satisfied?</source>
        <extracomment>Title of a card: CSAT in the shop, on the internet, by phone</extracomment>
        <translation>În magazin sau pe internet: unde sunt mai mulțumiți?</translation>
    </message>
    <message>
        <source>Shop or internet: where do we get more stars?</source>
        <extracomment>Title of a card: average stars in the shop, on the internet, by phone</extracomment>
        <translation>În magazin sau pe internet: unde primim mai multe stele?</translation>
    </message>
    <message>
        <source>Which customers matter most?</source>
        <extracomment>Title of a card: customers by how lately, how often and for how much they bought</extracomment>
        <translation>Care clienți contează cel mai mult?</translation>
    </message>
    <message>
        <source>Who has gone quiet?</source>
        <extracomment>Title of a card: customers who have not bought for much longer than they usually would</extracomment>
        <translation>Cine nu mai vine?</translation>
    </message>
    <message>
        <source>How fast do we reply while we are open?</source>
        <extracomment>Title of a card: median time to the first reply, only the hours in which the shop is open</extracomment>
        <translation>Cât de repede răspundem când suntem deschiși?</translation>
    </message>
    <message>
        <source>Do we solve things faster than before?</source>
        <extracomment>Title of a card: median time until a request was solved, over time</extracomment>
        <translation>Rezolvăm mai repede decât înainte?</translation>
    </message>
    <message>
        <source>How many answers do we have?</source>
        <extracomment>Title of a card: number of responses</extracomment>
        <translation>Câte răspunsuri avem?</translation>
    </message>
    <message>
        <source>Which customer groups are most satisfied?</source>
        <extracomment>Title of a card: CSAT by customer group</extracomment>
        <translation>Ce grupuri de clienți sunt cele mai mulțumite?</translation>
    </message>
    <message>
        <source>With which product are customers most satisfied?</source>
        <extracomment>Title of a card: CSAT by product</extracomment>
        <translation>De ce produs sunt clienții cei mai mulțumiți?</translation>
    </message>
    <message>
        <source>Which branch gets the most stars?</source>
        <extracomment>Title of a card: average stars by branch</extracomment>
        <translation>Ce filială primește cele mai multe stele?</translation>
    </message>
    <message>
        <source>Which customer groups give the most stars?</source>
        <extracomment>Title of a card: average stars by customer group</extracomment>
        <translation>Ce grupuri de clienți dau cele mai multe stele?</translation>
    </message>
    <message>
        <source>Which product gets the most stars?</source>
        <extracomment>Title of a card: average stars by product</extracomment>
        <translation>Ce produs primește cele mai multe stele?</translation>
    </message>
    <message>
        <source>Who stays, by “%1”</source>
        <extracomment>Title of a card: customers who stayed and who left; %1 what is known of them, as their file calls it (&quot;Contract&quot;)</extracomment>
        <translation>Cine rămâne, după „%1”</translation>
    </message>
    <message>
        <source>Who stays: what tells most?</source>
        <extracomment>Title of a card: customers who stayed and who left, by what is known of them</extracomment>
        <translation>Cine rămâne: ce spune cel mai mult?</translation>
    </message>
    <message>
        <source>Who stays: what tells next?</source>
        <extracomment>Title of a card: customers who stayed and who left, by what is known of them</extracomment>
        <translation>Cine rămâne: ce spune apoi?</translation>
    </message>
    <message>
        <source>Who stays: what comes third?</source>
        <extracomment>Title of a card: customers who stayed and who left, by what is known of them</extracomment>
        <translation>Cine rămâne: ce vine al treilea?</translation>
    </message>
    <message>
        <source>Do customers stay with us?</source>
        <extracomment>Title of a card: share of last year&apos;s customers who still are</extracomment>
        <translation>Rămân clienții cu noi?</translation>
    </message>
</context>
<context>
    <name>IdText</name>
    <message>
        <source>Day</source>
        <extracomment>Header of a table column that holds days</extracomment>
        <translation>Zi</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>Header of a table column that holds weeks</extracomment>
        <translation>Săptămână</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Header of a table column that holds months</extracomment>
        <translation>Lună</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>Header of a table column that holds quarters of a year</extracomment>
        <translation>Trimestru</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>Header of a table column that holds years</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Header of a table column that holds the possible answers to a question</extracomment>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Header of a table column that holds the scores 0 to 10, 1 to 5 ...</extracomment>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Title of a pane: how are we doing</extracomment>
        <translation>Pe scurt</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <extracomment>Title of a pane: would customers recommend us, do they come back</extracomment>
        <translation>Loialitate</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <extracomment>Title of a pane: what pleases and what hurts</extracomment>
        <translation>Satisfacție</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>Title of a pane: where customers talk to us (shop, phone, internet ...)</extracomment>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>Title of a pane: what customers wrote in their own words</extracomment>
        <translation>Comentarii</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Title of a pane: imported files, customers, privacy, backups</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Where the customer talked to us: shop, phone, internet ...</extracomment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Branch</source>
        <extracomment>One of several shops or offices of the business</extracomment>
        <translation>Filială</translation>
    </message>
    <message>
        <source>Customer group</source>
        <extracomment>What kind of customer: private, business, new, regular ...</extracomment>
        <translation>Grup de clienți</translation>
    </message>
    <message>
        <source>Staff member</source>
        <extracomment>The person of the business who served the customer</extracomment>
        <translation>Angajat</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What was bought: a thing or a service</extracomment>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Would recommend us</source>
        <extracomment>Groups promoters, passives and detractors</extracomment>
        <translation>Ne-ar recomanda</translation>
    </message>
    <message>
        <source>promoters</source>
        <extracomment>Customers who gave 9 or 10 for &quot;Would you recommend us?&quot;</extracomment>
        <translation>promotori</translation>
    </message>
    <message>
        <source>passives</source>
        <extracomment>Customers who gave 7 or 8 for &quot;Would you recommend us?&quot;</extracomment>
        <translation>pasivi</translation>
    </message>
    <message>
        <source>detractors</source>
        <extracomment>Customers who gave 0 to 6 for &quot;Would you recommend us?&quot;</extracomment>
        <translation>detractori</translation>
    </message>
    <message>
        <source>Survey question</source>
        <extracomment>What a column of a file means: any other question of the survey</extracomment>
        <translation>Întrebare din chestionar</translation>
    </message>
    <message>
        <source>Not imported</source>
        <extracomment>What a column of a file means: it stays outside</extracomment>
        <translation>Nu se importă</translation>
    </message>
    <message>
        <source>Answer ID</source>
        <extracomment>What a column of a file means: the number of the answer in the program it comes from</extracomment>
        <translation>Codul răspunsului</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <extracomment>What a column of a file means: when the customer answered</extracomment>
        <translation>Data răspunsului</translation>
    </message>
    <message>
        <source>Would recommend (0 to 10)</source>
        <extracomment>What a column of a file means</extracomment>
        <translation>Ar recomanda (de la 0 la 10)</translation>
    </message>
    <message>
        <source>Satisfaction (1 to 5)</source>
        <extracomment>What a column of a file means</extracomment>
        <translation>Satisfacție (de la 1 la 5)</translation>
    </message>
    <message>
        <source>Stars (1 to 5)</source>
        <extracomment>What a column of a file means: stars of a review</extracomment>
        <translation>Stele (de la 1 la 5)</translation>
    </message>
    <message>
        <source>How easy it was (1 to 7)</source>
        <extracomment>What a column of a file means: how easy it was for the customer; 7 is very easy</extracomment>
        <translation>Cât de ușor a fost (de la 1 la 7)</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>What a column of a file means: words of the customer&apos;s own</extracomment>
        <translation>Comentariu</translation>
    </message>
    <message>
        <source>Heading of the comment</source>
        <extracomment>What a column of a file means: the heading above a review</extracomment>
        <translation>Titlul comentariului</translation>
    </message>
    <message>
        <source>Customer number</source>
        <extracomment>What a column of a file means: the number of a customer in the books of the business</extracomment>
        <translation>Numărul clientului</translation>
    </message>
    <message>
        <source>Customer name</source>
        <extracomment>What a column of a file means</extracomment>
        <translation>Numele clientului</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <extracomment>What a column of a file means</extracomment>
        <translation>E-mailul clientului</translation>
    </message>
    <message>
        <source>Customer phone</source>
        <extracomment>What a column of a file means</extracomment>
        <translation>Telefonul clientului</translation>
    </message>
    <message>
        <source>Time to first reply</source>
        <extracomment>What a column of a file means: how long the customer waited for the first reply</extracomment>
        <translation>Timp până la primul răspuns</translation>
    </message>
    <message>
        <source>When we replied</source>
        <extracomment>What a column of a file means: date and time of the first reply</extracomment>
        <translation>Când am răspuns</translation>
    </message>
    <message>
        <source>Time to solution</source>
        <extracomment>What a column of a file means: how long it took until the matter was settled</extracomment>
        <translation>Timp până la rezolvare</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Kind of question: whole numbers on a short scale</extracomment>
        <translation>Scală</translation>
    </message>
    <message>
        <source>One answer</source>
        <extracomment>Kind of question: one answer out of a few</extracomment>
        <translation>O singură variantă</translation>
    </message>
    <message>
        <source>Several answers</source>
        <extracomment>Kind of question: several answers possible</extracomment>
        <translation>Mai multe variante</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Kind of question: any number</extracomment>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Calendar date</source>
        <extracomment>Kind of question: a date</extracomment>
        <translation>Dată</translation>
    </message>
    <message>
        <source>Own words</source>
        <extracomment>Kind of question: words of the person&apos;s own</extracomment>
        <translation>Text liber</translation>
    </message>
    <message>
        <source>Number or code</source>
        <extracomment>Kind of column: a number or code that only tells things apart</extracomment>
        <translation>Număr sau cod</translation>
    </message>
    <message>
        <source>Personal details</source>
        <extracomment>Kind of column: name, e-mail or phone of a person</extracomment>
        <translation>Date personale</translation>
    </message>
    <message>
        <source>Empty column</source>
        <extracomment>Kind of column: no value in any row</extracomment>
        <translation>Coloană goală</translation>
    </message>
    <message>
        <source>Responses</source>
        <extracomment>Header of a table column: how many responses (filled-in surveys, reviews, tickets) there are</extracomment>
        <translation>Răspunsuri în total</translation>
    </message>
    <message>
        <source>Answers counted</source>
        <extracomment>Header of a table column: how many answers the figure beside it is made of</extracomment>
        <translation>Răspunsuri numărate</translation>
    </message>
    <message>
        <source>Likely from</source>
        <extracomment>Header of a table column: lower end of the range in which the figure most likely lies</extracomment>
        <translation>Probabil de la</translation>
    </message>
    <message>
        <source>Likely to</source>
        <extracomment>Header of a table column: upper end of the range in which the figure most likely lies</extracomment>
        <translation>Probabil până la</translation>
    </message>
    <message>
        <source>9 in 10 within</source>
        <extracomment>Header of a table column: the time within which 9 of 10 customers had their reply or solution</extracomment>
        <translation>9 din 10 în cel mult</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>Header of a table column: how many answers</extracomment>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Header of a table column: percent of all answers</extracomment>
        <translation>Pondere</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <extracomment>Header of a table column: percent of all answers; %1: of which kind (&quot;promoters&quot;, &quot;5&quot;, &quot;Phone&quot;)</extracomment>
        <translation>Pondere: %1</translation>
    </message>
    <message>
        <source>Age group</source>
        <extracomment>18-24, 25-34 ...</extracomment>
        <translation>Grupa de vârstă</translation>
    </message>
    <message>
        <source>Customer since</source>
        <extracomment>What a column of a file means: the day somebody became a customer</extracomment>
        <translation>Client din</translation>
    </message>
    <message>
        <source>Has left</source>
        <extracomment>What a column of a file means: the day a customer left, or yes and no</extracomment>
        <translation>A plecat</translation>
    </message>
    <message>
        <source>How long a customer</source>
        <extracomment>What a column of a file means: months or years</extracomment>
        <translation>De cât timp e client</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <extracomment>What a column of a file means: the money of a purchase</extracomment>
        <translation>Suma plătită</translation>
    </message>
    <message>
        <source>low scores</source>
        <extracomment>Part of the answers to a rating question: those below the middle of the scale</extracomment>
        <translation>note mici</translation>
    </message>
    <message>
        <source>middle scores</source>
        <extracomment>Part of the answers to a rating question: those in the middle of the scale</extracomment>
        <translation>note medii</translation>
    </message>
    <message>
        <source>high scores</source>
        <extracomment>Part of the answers to a rating question: those above the middle of the scale</extracomment>
        <translation>note mari</translation>
    </message>
    <message>
        <source>Customer for</source>
        <extracomment>Header of a table column: how long somebody has been a customer</extracomment>
        <translation>Client de</translation>
    </message>
    <message>
        <source>Waited</source>
        <extracomment>Header of a table column: how long customers waited for a reply</extracomment>
        <translation>A așteptat</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>How long customers waited; %1: &quot;1 day&quot;</extracomment>
        <translation>peste %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>How long customers waited; %1: &quot;1 h&quot;</extracomment>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <extracomment>Title of a pane: unhappy customers who are owed a call</extracomment>
        <translation>De sunat</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Title of a pane: everything else that was asked in the surveys</extracomment>
        <translation>Întrebări</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Title of a pane: how do others do</extracomment>
        <translation>Comparație</translation>
    </message>
    <message>
        <source>Other detail</source>
        <extracomment>What a column of a file means: anything else that is said of a customer or a purchase</extracomment>
        <translation>Alt detaliu</translation>
    </message>
    <message>
        <source>Number of the purchase</source>
        <extracomment>What a column of a file means: the number of a purchase in the program it comes from</extracomment>
        <translation>Numărul cumpărăturii</translation>
    </message>
    <message>
        <source>Date of the purchase</source>
        <extracomment>What a column of a file means: when the customer bought</extracomment>
        <translation>Data cumpărăturii</translation>
    </message>
    <message>
        <source>What they say</source>
        <extracomment>Header of a table column that holds statements of published surveys</extracomment>
        <translation>Ce spun</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Header of a table column that holds questions of a survey</extracomment>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Header of a table column: groups of customers by what they bought (&quot;the best&quot;, &quot;new&quot;)
----------
Header of a table column: groups of customers by what is known of them
----------
Header of a table column: how many customers the figure beside it is made of</extracomment>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>Header of a table column: the arithmetic mean of the answers
----------
Header of a table column: the average of the answers to a rating question</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Middle value</source>
        <extracomment>Header of a table column: half of the answers lie below it, half above</extracomment>
        <translation>Valoarea din mijloc</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>Header of a table column: what a published survey found</extracomment>
        <translation>Publicat</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Header of a table column: the own figure beside a published one</extracomment>
        <translation>La dumneavoastră</translation>
    </message>
    <message>
        <source>Share: other answers</source>
        <extracomment>Header of a table column: percent of the answers that have no column of their own</extracomment>
        <translation>Pondere: alte răspunsuri</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <comment>answer</comment>
        <extracomment>Header of a table column: percent of all answers; %1: an answer as in the data</extracomment>
        <translation>Pondere: %1</translation>
    </message>
    <message>
        <source>Unlike the others</source>
        <extracomment>Header of a table column: what a group answers more or less often than the others</extracomment>
        <translation>Altfel decât ceilalți</translation>
    </message>
    <message>
        <source>After %1</source>
        <extracomment>Header of a table column: percent of customers who were still there; %1: &quot;3 months&quot;</extracomment>
        <translation>După %1</translation>
    </message>
    <message>
        <source>Importance</source>
        <extracomment>Header of a table column: how much a question goes with satisfaction, percent of all</extracomment>
        <translation>Importanță</translation>
    </message>
    <message>
        <source>Of its best</source>
        <extracomment>Header of a table column: where the average of a question lies, from 0% (everybody gave the worst answer) to 100% (the best)</extracomment>
        <translation>Din maxim</translation>
    </message>
    <message>
        <source>in the shop</source>
        <extracomment>Where customers meet the business: in a branch, at the counter</extracomment>
        <translation>în magazin</translation>
    </message>
    <message>
        <source>on the internet</source>
        <extracomment>Where customers meet the business: site, e-mail, chat, review pages</extracomment>
        <translation>pe internet</translation>
    </message>
    <message>
        <source>by phone</source>
        <extracomment>Where customers meet the business</extracomment>
        <translation>la telefon</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>Where customers meet the business: the name of the channel does not tell</extracomment>
        <translation>în altă parte</translation>
    </message>
    <message>
        <source>Period before</source>
        <extracomment>Header of a table column: the figure of the same days in the period before</extracomment>
        <translation>Perioada dinainte</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Header of a table column: the name of a customer</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>the best</source>
        <extracomment>Customers who came lately, and often or for much</extracomment>
        <translation>cei mai buni</translation>
    </message>
    <message>
        <source>loyal</source>
        <extracomment>Customers who come often or for much; the last time is a while ago</extracomment>
        <translation>fideli</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Customers who came lately for the first time</extracomment>
        <translation>noi</translation>
    </message>
    <message>
        <source>in the middle</source>
        <extracomment>Customers in the middle: neither much nor little, neither lately nor long ago</extracomment>
        <translation>la mijloc</translation>
    </message>
    <message>
        <source>about to be lost</source>
        <extracomment>Customers who used to come often or for much, but have not come for long</extracomment>
        <translation>pe cale să plece</translation>
    </message>
    <message>
        <source>seldom and long ago</source>
        <extracomment>Customers who came seldom, for little, and long ago</extracomment>
        <translation>au venit rar și demult</translation>
    </message>
    <message>
        <source>Of all customers</source>
        <extracomment>Header of a table column: percent of all customers</extracomment>
        <translation>Din toți clienții</translation>
    </message>
    <message>
        <source>Of all money</source>
        <extracomment>Header of a table column: percent of what all customers together spent</extracomment>
        <translation>Din toți banii</translation>
    </message>
    <message>
        <source>Of all purchases</source>
        <extracomment>Header of a table column: percent of the purchases of all customers together</extracomment>
        <translation>Din toate cumpărăturile</translation>
    </message>
    <message>
        <source>Spent by each</source>
        <extracomment>Header of a table column: what a customer of the group spent in a year</extracomment>
        <translation>A cheltuit fiecare</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <extracomment>Header of a table column: phone and e-mail of a customer</extracomment>
        <translation>Telefon, e-mail</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <extracomment>Header of a table column: the day of a customer&apos;s last purchase</extracomment>
        <translation>Ultima cumpărătură</translation>
    </message>
    <message>
        <source>Usually every (days)</source>
        <extracomment>Header of a table column: how many days usually lie between a customer&apos;s purchases</extracomment>
        <translation>De obicei la (zile)</translation>
    </message>
    <message>
        <source>Silent for (days)</source>
        <extracomment>Header of a table column: how many days ago a customer&apos;s last purchase was</extracomment>
        <translation>Nu a venit de (zile)</translation>
    </message>
    <message>
        <source>Average place</source>
        <extracomment>Header of a table column: the mean of the places that an answer was put on</extracomment>
        <translation>Locul mediu</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>The file that the answers came with</extracomment>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <extracomment>What a column of a list of customers means: the number of the row in the program it comes from, which is not the customer&apos;s</extracomment>
        <translation>Numărul înregistrării</translation>
    </message>
    <message>
        <source>When it was settled</source>
        <extracomment>What a column of a file means: date and time at which the matter was settled</extracomment>
        <translation>Când s-a rezolvat</translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message>
        <source>“How likely is it that you would recommend us?”, from 0 to 10. The percentage of promoters (9 and 10) minus the percentage of detractors (0 to 6); passives (7 and 8) only count in the total. It lies between −100 and +100.</source>
        <extracomment>How NPS is counted</extracomment>
        <translation>„Cât de probabil este să ne recomandați?”, de la 0 la 10. Din procentul promotorilor (9 și 10) se scade procentul detractorilor (de la 0 la 6); pasivii (7 și 8) contează numai la total. Rezultatul este între −100 și +100.</translation>
    </message>
    <message>
        <source>“How satisfied were you?”, from 1 to 5. The percentage of answers that are 4 or 5.</source>
        <extracomment>How satisfaction (CSAT) is counted</extracomment>
        <translation>„Cât de mulțumit ați fost?”, de la 1 la 5. Procentul răspunsurilor de 4 sau 5.</translation>
    </message>
    <message>
        <source>“Was it easy?”, from 1 (very difficult) to 7 (very easy). The percentage of answers that are 5, 6 or 7.</source>
        <extracomment>How ease (CES) is counted</extracomment>
        <translation>„A fost ușor?”, de la 1 (foarte greu) la 7 (foarte ușor). Procentul răspunsurilor de 5, 6 sau 7.</translation>
    </message>
    <message>
        <source>The average of all reviews that give stars, from 1 to 5, half stars included.</source>
        <extracomment>How the average of stars is counted</extracomment>
        <translation>Media tuturor recenziilor cu stele, de la 1 la 5, inclusiv jumătățile de stea.</translation>
    </message>
    <message>
        <source>The time from the customer&apos;s message to our first reply. Half of the customers waited less than this, half of them longer (the median).</source>
        <extracomment>How the time to reply is counted</extracomment>
        <translation>Timpul de la mesajul clientului până la primul nostru răspuns. Jumătate dintre clienți au așteptat mai puțin, jumătate mai mult (mediana).</translation>
    </message>
    <message>
        <source>The time from the customer&apos;s message until the matter was settled. Half of the matters took less than this, half of them longer (the median).</source>
        <extracomment>How the time to solution is counted</extracomment>
        <translation>Timpul de la mesajul clientului până la rezolvarea problemei. Jumătate dintre probleme au durat mai puțin, jumătate mai mult (mediana).</translation>
    </message>
    <message>
        <source>The number of responses in the chosen period, whatever was answered in them.</source>
        <extracomment>How the number of responses is counted</extracomment>
        <translation>Numărul răspunsurilor primite în perioada aleasă, oricare ar fi fost întrebările.</translation>
    </message>
    <message>
        <source>Would recommend (NPS)</source>
        <extracomment>Name of a figure; NPS (Net Promoter Score) stays as it is</extracomment>
        <translation>Ne-ar recomanda (NPS)</translation>
    </message>
    <message>
        <source>Satisfied customers</source>
        <extracomment>Name of a figure: share of satisfied customers (CSAT)</extracomment>
        <translation>Clienți mulțumiți</translation>
    </message>
    <message>
        <source>Found it easy</source>
        <extracomment>Name of a figure: share of customers for whom it was easy (CES, customer effort score)</extracomment>
        <translation>Le-a fost ușor</translation>
    </message>
    <message>
        <source>Average stars</source>
        <extracomment>Name of a figure: average of stars</extracomment>
        <translation>Media stelelor</translation>
    </message>
    <message>
        <source>Time to reply</source>
        <extracomment>Name of a figure: median time to the first reply</extracomment>
        <translation>Timp de răspuns</translation>
    </message>
    <message>
        <source>Time to solve</source>
        <extracomment>Name of a figure: median time until the matter was settled</extracomment>
        <translation>Timp de rezolvare</translation>
    </message>
    <message>
        <source>Number of responses</source>
        <extracomment>Name of a figure: the number of responses</extracomment>
        <translation>Numărul răspunsurilor</translation>
    </message>
    <message>
        <source>Under %1 answers no figure is shown; under %2 it is grey, because a few more answers could change it a lot.</source>
        <extracomment>Follows the explanation of a figure; %1: 5, %2: 30</extracomment>
        <translation>Sub %1 răspunsuri nu se arată niciun rezultat; sub %2 de răspunsuri apare cu gri, fiindcă alte câteva răspunsuri l-ar putea schimba mult.</translation>
    </message>
    <message>
        <source>“How likely is it that you would recommend us?”, from 0 to 10. The percentage of answers that are 9 or 10.</source>
        <extracomment>How the share of promoters is counted</extracomment>
        <translation>„Cât de probabil este să ne recomandați?”, de la 0 la 10. Procentul răspunsurilor de 9 sau 10.</translation>
    </message>
    <message>
        <source>The percentage of the customers on the list who have not left.</source>
        <extracomment>How the share of customers who stayed is counted</extracomment>
        <translation>Procentul clienților din listă care nu au plecat.</translation>
    </message>
    <message>
        <source>9s and 10s</source>
        <extracomment>Name of a figure: share of those who answered 9 or 10</extracomment>
        <translation>Note de 9 și 10</translation>
    </message>
    <message>
        <source>Customers who stay</source>
        <extracomment>Name of a figure: share of customers who stayed or came back</extracomment>
        <translation>Clienți care rămân</translation>
    </message>
    <message>
        <source>The range says how far chance alone can move the figure, because it depends on who happened to answer: 19 times in 20 the true one lies in such a range. It says nothing of customers who would never answer.</source>
        <extracomment>Follows the explanation of a figure: what the range (&quot;35 to 62&quot;) beside it says</extracomment>
        <translation>Intervalul arată cât de mult depinde rezultatul de cine s-a nimerit să răspundă: de 19 ori din 20 valoarea adevărată se află într-un asemenea interval. Nu spune nimic despre clienții care n-ar răspunde niciodată.</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <extracomment>A length of time; %1: the number of days (two or more)</extracomment>
        <translation>
            <numerusform>%1 zi</numerusform>
            <numerusform>%1 zile</numerusform>
            <numerusform>%1 de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) %2 h</source>
        <extracomment>A length of time; %1: the number of days (two or more), %2: the number of hours, h: hours</extracomment>
        <translation>
            <numerusform>%1 zi și %2 h</numerusform>
            <numerusform>%1 zile și %2 h</numerusform>
            <numerusform>%1 de zile și %2 h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time; %1: the number of hours, h: hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time; %1: hours, %2: minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time; %1: the number of seconds, s: seconds
----------
A length of time; %1: the number of minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A length of time; %1: minutes, %2: seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent, with the space (if any) that the language puts before the sign; %1: the number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>figures</comment>
        <extracomment>From one figure to another (&quot;35 to 62&quot;, &quot;79% to 96%&quot;); both may be negative, so no dash</extracomment>
        <translation>între %1 și %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s)</source>
        <extracomment>%1: how many answers were given to a question</extracomment>
        <translation>
            <numerusform>%1 răspuns</numerusform>
            <numerusform>%1 răspunsuri</numerusform>
            <numerusform>%1 de răspunsuri</numerusform>
        </translation>
    </message>
    <message>
        <source>all answers</source>
        <extracomment>The group of all answers together</extracomment>
        <translation>toate răspunsurile</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>Name of the group of answers that do not say it (their channel, their branch ...)</extracomment>
        <translation>nespecificat</translation>
    </message>
    <message>
        <source>import %1</source>
        <extracomment>One import of a file; %1: its number in the list of imports</extracomment>
        <translation>importul %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s)</source>
        <extracomment>%1: how many customers</extracomment>
        <translation>
            <numerusform>%1 client</numerusform>
            <numerusform>%1 clienți</numerusform>
            <numerusform>%1 de clienți</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 = best)</source>
        <extracomment>The average of a rating question; %1 &quot;1.4&quot;, %2 the number that is its best answer</extracomment>
        <translation>%1 (%2 = cel mai bine)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rating</comment>
        <extracomment>The average of a rating question; %1 &quot;4.6&quot;, %2 the highest number of its scale</extracomment>
        <translation>%1 din %2</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>sheet “%1”</source>
        <extracomment>Where something happened; %1: name of a sheet of a spreadsheet</extracomment>
        <translation>foaia „%1”</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>Where something happened; %1: number of a row as a spreadsheet shows it</extracomment>
        <translation>rândul %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <extracomment>Where something happened; %1: header of a column</extracomment>
        <translation>coloana „%1”</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>A kind of file: a picture</extracomment>
        <translation>imagine</translation>
    </message>
    <message>
        <source>There is no such file. It may have been moved or renamed: look for it and open it again.</source>
        <translation>Fișierul nu există. Poate a fost mutat sau redenumit: căutați-l și deschideți-l din nou.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Open the file that lies in it.</source>
        <translation>Acesta este un dosar, nu un fișier. Deschideți fișierul din el.</translation>
    </message>
    <message>
        <source>The file cannot be read, so nothing was imported. Close it in other programs, check that you are allowed to open it, and try again.</source>
        <translation>Fișierul nu poate fi citit, așa că nu s-a importat nimic. Închideți-l în celelalte programe, verificați dacă aveți dreptul să îl deschideți și încercați din nou.</translation>
    </message>
    <message>
        <source>The file is empty, so there is nothing to import. Export it again and check that it holds answers.</source>
        <translation>Fișierul este gol, deci nu e nimic de importat. Exportați-l din nou și verificați să conțină răspunsuri.</translation>
    </message>
    <message>
        <source>This file holds no table that Patron can read. Export the answers as CSV and open that file.</source>
        <translation>În acest fișier nu este niciun tabel pe care Patron îl poate citi. Exportați răspunsurile ca CSV și deschideți acel fișier.</translation>
    </message>
    <message>
        <source>Patron cannot read this kind of file (%1). Export or save the answers as CSV and open that file.</source>
        <extracomment>%1: the kind of file: &quot;PDF&quot;, &quot;ZIP&quot;, &quot;XLSX&quot; ...</extracomment>
        <translation>Patron nu poate citi acest tip de fișier (%1). Exportați sau salvați răspunsurile ca CSV și deschideți acel fișier.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes, so the end of the file is probably missing. Nothing was imported. Export or download the file again.</source>
        <translation>Aici se deschid ghilimele care nu se mai închid, deci probabil lipsește sfârșitul fișierului. Nu s-a importat nimic. Exportați sau descărcați fișierul din nou.</translation>
    </message>
    <message>
        <source>The file has changed since you looked at it, so nothing was imported. Open it again and look once more before you say yes.</source>
        <translation>Fișierul s-a schimbat de când l-ați văzut, așa că nu s-a importat nimic. Deschideți-l din nou și mai priviți-l o dată înainte să confirmați.</translation>
    </message>
    <message>
        <source>The file has column names but no rows below them, so there is nothing to import. Check which period you exported.</source>
        <translation>Fișierul are nume de coloane, dar niciun rând sub ele, deci nu e nimic de importat. Verificați ce perioadă ați exportat.</translation>
    </message>
    <message>
        <source>Patron does not know the text encoding “%1”. Choose another one, or let Patron decide.</source>
        <extracomment>%1: the encoding asked for</extracomment>
        <translation>Patron nu cunoaște codificarea textului „%1”. Alegeți alta sau lăsați-l pe Patron să decidă.</translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s) could not be read and became “�”. If names or comments look garbled, choose another text encoding.</source>
        <extracomment>%1: how many letters</extracomment>
        <translation>
            <numerusform>%1 literă nu a putut fi citită și a devenit „�”. Dacă numele sau comentariile par stricate, alegeți altă codificare a textului.</numerusform>
            <numerusform>%1 litere nu au putut fi citite și au devenit „�”. Dacă numele sau comentariile par stricate, alegeți altă codificare a textului.</numerusform>
            <numerusform>%1 de litere nu au putut fi citite și au devenit „�”. Dacă numele sau comentariile par stricate, alegeți altă codificare a textului.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), starting with this one, have fewer cells than the table has columns. What is missing counts as not answered.</source>
        <extracomment>%1: how many rows; the first of them is named before the sentence</extracomment>
        <translation>
            <numerusform>%1 rând, acesta, are mai puține celule decât coloane are tabelul. Ce lipsește se ia drept „fără răspuns”.</numerusform>
            <numerusform>%1 rânduri, începând cu acesta, au mai puține celule decât coloane are tabelul. Ce lipsește se ia drept „fără răspuns”.</numerusform>
            <numerusform>%1 de rânduri, începând cu acesta, au mai puține celule decât coloane are tabelul. Ce lipsește se ia drept „fără răspuns”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), starting with this one, have more cells than the table has columns. The cells too many were left out; look at these rows in the file, for a comment may have been cut in two.</source>
        <extracomment>%1: how many rows; the first of them is named before the sentence</extracomment>
        <translation>
            <numerusform>%1 rând, acesta, are mai multe celule decât coloane are tabelul. Celulele în plus au fost omise; priviți rândul în fișier, poate un comentariu a fost tăiat în două.</numerusform>
            <numerusform>%1 rânduri, începând cu acesta, au mai multe celule decât coloane are tabelul. Celulele în plus au fost omise; priviți aceste rânduri în fișier, poate un comentariu a fost tăiat în două.</numerusform>
            <numerusform>%1 de rânduri, începând cu acesta, au mai multe celule decât coloane are tabelul. Celulele în plus au fost omise; priviți aceste rânduri în fișier, poate un comentariu a fost tăiat în două.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line of the file only says which sign separates the columns. Patron used it for that and does not count it as a row.</source>
        <translation>Prima linie a fișierului spune doar ce semn desparte coloanele. Patron a folosit-o pentru asta și nu o numără ca rând.</translation>
    </message>
    <message>
        <source>The file has no column named “%1”. Write the name as it stands in the first row of the file.</source>
        <extracomment>%1: the column name asked for</extracomment>
        <translation>Fișierul nu are nicio coloană numită „%1”. Scrieți numele așa cum apare în primul rând al fișierului.</translation>
    </message>
    <message>
        <source>Patron does not know what “%1” means. Use one of these names: %2.</source>
        <extracomment>%1: the meaning asked for, %2: list of the names that can be used</extracomment>
        <translation>Patron nu știe ce înseamnă „%1”. Folosiți unul dintre aceste nume: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) could not be read. These answers count in the figures, but not in charts over time. Correct the dates in the file and import it again.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 dată nu a putut fi citită. Răspunsul intră în calcul, dar nu în graficele în timp. Corectați data în fișier și importați-l din nou.</numerusform>
            <numerusform>%1 date nu au putut fi citite. Răspunsurile intră în calcul, dar nu în graficele în timp. Corectați datele în fișier și importați-l din nou.</numerusform>
            <numerusform>%1 de date nu au putut fi citite. Răspunsurile intră în calcul, dar nu în graficele în timp. Corectați datele în fișier și importați-l din nou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) are written in another order than the rest of the column and were read that way. Check them before you trust the charts over time.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 dată este scrisă în altă ordine decât restul coloanei și a fost citită ca atare. Verificați-o înainte să vă bazați pe graficele în timp.</numerusform>
            <numerusform>%1 date sunt scrise în altă ordine decât restul coloanei și au fost citite ca atare. Verificați-le înainte să vă bazați pe graficele în timp.</numerusform>
            <numerusform>%1 de date sunt scrise în altă ordine decât restul coloanei și au fost citite ca atare. Verificați-le înainte să vă bazați pe graficele în timp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) lie outside the scale and do not count; everything else in their rows does. Check that the column means what is chosen for it.</source>
        <extracomment>%1: how many values</extracomment>
        <translation>
            <numerusform>%1 valoare este în afara scalei și nu intră în calcul; tot restul rândului intră. Verificați dacă coloana înseamnă ce s-a ales pentru ea.</numerusform>
            <numerusform>%1 valori sunt în afara scalei și nu intră în calcul; restul datelor de pe aceste rânduri se păstrează. Verificați dacă ați ales bine ce înseamnă coloana.</numerusform>
            <numerusform>%1 de valori sunt în afara scalei și nu intră în calcul; restul datelor de pe aceste rânduri se păstrează. Verificați dacă ați ales bine ce înseamnă coloana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) could not be understood and do not count; everything else in their rows does. Check that the column means what is chosen for it.</source>
        <extracomment>%1: how many values</extracomment>
        <translation>
            <numerusform>%1 valoare nu a putut fi înțeleasă și nu intră în calcul; tot restul rândului intră. Verificați dacă coloana înseamnă ce s-a ales pentru ea.</numerusform>
            <numerusform>%1 valori nu au putut fi înțelese și nu intră în calcul; restul datelor de pe aceste rânduri se păstrează. Verificați dacă ați ales bine ce înseamnă coloana.</numerusform>
            <numerusform>%1 de valori nu au putut fi înțelese și nu intră în calcul; restul datelor de pe aceste rânduri se păstrează. Verificați dacă ați ales bine ce înseamnă coloana.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column tells where a customer was or which computer they used. It was left out to protect them; no figure needs it.</source>
        <translation>Această coloană arată unde se afla clientul sau ce calculator a folosit. A fost omisă pentru protecția lui; niciun calcul nu are nevoie de ea.</translation>
    </message>
    <message>
        <source>The row is empty and was left out. No answer is lost.</source>
        <translation>Rândul este gol și a fost omis. Nu s-a pierdut niciun răspuns.</translation>
    </message>
    <message>
        <source>Every row was left out, so nothing was imported. Look at the rows left out to see why.</source>
        <translation>Toate rândurile au fost omise, așa că nu s-a importat nimic. Priviți rândurile omise ca să vedeți de ce.</translation>
    </message>
    <message>
        <source>This file does not hold data of Patron. It was not touched. Choose another file.</source>
        <translation>Acest fișier nu conține date ale programului Patron. Nu a fost modificat. Alegeți alt fișier.</translation>
    </message>
    <message>
        <source>A newer Patron has saved this data (version %1; this one knows up to %2). It was not touched. Install the newest Patron to open it.</source>
        <extracomment>%1: version of the data, %2: newest version that this program knows</extracomment>
        <translation>Aceste date au fost salvate de un Patron mai nou (versiunea %1; acesta cunoaște până la %2). Nu au fost modificate. Instalați cel mai nou Patron ca să le deschideți.</translation>
    </message>
    <message>
        <source>The file with your data is damaged, so the figures cannot be trusted. Nothing was changed. Keep a copy of the file and go back to your newest backup.</source>
        <translation>Fișierul cu datele dumneavoastră este deteriorat, deci cifrele nu sunt de încredere. Nu s-a schimbat nimic. Păstrați o copie a fișierului și reveniți la cea mai nouă copie de siguranță.</translation>
    </message>
    <message>
        <source>Your data cannot be opened. Check that the folder is there, that its disk is connected, and that you are allowed to write in it.</source>
        <translation>Datele dumneavoastră nu pot fi deschise. Verificați dacă dosarul există, dacă discul lui este conectat și dacă aveți dreptul să scrieți în el.</translation>
    </message>
    <message>
        <source>Your data can be read but not changed, so nothing was saved. Check that you are allowed to change the file and that its disk is not write-protected.</source>
        <translation>Datele dumneavoastră se pot citi, dar nu și modifica, așa că nu s-a salvat nimic. Verificați dacă aveți dreptul să modificați fișierul și dacă discul nu e protejat la scriere.</translation>
    </message>
    <message>
        <source>Another program is using your data, so nothing was saved. Close other windows of Patron, wait a moment and try again.</source>
        <translation>Alt program folosește datele dumneavoastră, așa că nu s-a salvat nimic. Închideți celelalte ferestre Patron, așteptați puțin și încercați din nou.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved; what was there before is safe. Make some room and try again.</source>
        <translation>Discul este plin, așa că nu s-a salvat nimic; ce era înainte este în siguranță. Faceți loc și încercați din nou.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check that the folder is there, that you are allowed to write in it, and that the file is not open in another program.</source>
        <extracomment>%1: file with its folder</extracomment>
        <translation>Fișierul %1 nu a putut fi scris. Verificați dacă dosarul există, dacă aveți dreptul să scrieți în el și dacă fișierul nu e deschis în alt program.</translation>
    </message>
    <message>
        <source>Before this version of Patron can use your data it must make a backup, and that did not work. Nothing was touched. Make some room on the disk and start Patron again.</source>
        <translation>Ca să poată folosi datele dumneavoastră, această versiune Patron trebuie mai întâi să facă o copie de siguranță, iar asta nu a reușit. Nu s-a modificat nimic. Faceți loc pe disc și porniți Patron din nou.</translation>
    </message>
    <message>
        <source>There is no import with the number %1, so nothing was changed. Look for the number in the list of imports.</source>
        <extracomment>%1: the number asked for</extracomment>
        <translation>Nu există niciun import cu numărul %1, așa că nu s-a schimbat nimic. Căutați numărul în lista de importuri.</translation>
    </message>
    <message>
        <source>In “%1” nobody has the answer “%2”, so there is nothing to count. Check how it is written.</source>
        <extracomment>%1: name of a question or of a group (&quot;channel&quot;), %2: the answer asked for</extracomment>
        <translation>La „%1” nimeni nu are răspunsul „%2”, deci nu e nimic de numărat. Verificați cum este scris.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year, month and day: 2026-05-31.</source>
        <extracomment>%1: what was written</extracomment>
        <translation>„%1” nu este o dată. Scrieți anul, luna și ziua: 2026-05-31.</translation>
    </message>
    <message>
        <source>No customer is known as “%1”, so nothing was changed. Check how it is written.</source>
        <extracomment>%1: name, e-mail, phone or number asked for</extracomment>
        <translation>Niciun client nu este cunoscut ca „%1”, așa că nu s-a schimbat nimic. Verificați cum este scris.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Oprit, cum ați cerut. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Something went wrong, and the mistake is Patron&apos;s, not yours. Your data was not changed. Try again; if it comes back, please report it.</source>
        <translation>Ceva n-a mers, iar greșeala este a programului Patron, nu a dumneavoastră. Datele nu s-au schimbat. Încercați din nou; dacă se repetă, vă rugăm să ne anunțați.</translation>
    </message>
    <message>
        <source>%1 An example: “%2”.</source>
        <extracomment>%1: what happened, %2: a cell of the file as an example</extracomment>
        <translation>%1 Un exemplu: „%2”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: where it happened (&quot;reviews.csv, row 12&quot;), %2: what happened, in whole sentences of which the first begins small</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is a file of another kind under this name already. It was left as it is, and nothing was written. Choose another name.</source>
        <translation>Sub acest nume există deja un fișier de alt fel. A rămas așa cum era și nu s-a scris nimic. Alegeți alt nume.</translation>
    </message>
    <message>
        <source>This is not the file that was imported then: its content is another. Nothing was changed. Choose the file as it was, or open this one as a file of its own.</source>
        <translation>Acesta nu este fișierul importat atunci: are alt conținut. Nu s-a schimbat nimic. Alegeți fișierul de atunci sau deschideți-l pe acesta ca fișier nou.</translation>
    </message>
    <message>
        <source>The file is damaged or only partly there: it cannot be read as %1. Nothing was imported. Export or download it again; if it opens in another program, save it there as CSV and open that.</source>
        <extracomment>%1: the kind of file: &quot;XLSX&quot;, &quot;JSON&quot; ...</extracomment>
        <translation>Fișierul este deteriorat sau incomplet: nu poate fi citit ca %1. Nu s-a importat nimic. Exportați-l sau descărcați-l din nou; dacă se deschide în alt program, salvați-l acolo ca CSV și deschideți acel fișier.</translation>
    </message>
    <message>
        <source>The file is protected by a password, so Patron cannot look inside. Open it in the program it comes from, save it without a password, and open that file.</source>
        <translation>Fișierul este protejat cu parolă, așa că Patron nu poate vedea ce conține. Deschideți-l în programul din care provine, salvați-l fără parolă și deschideți acel fișier.</translation>
    </message>
    <message>
        <source>This %1 file unpacks to more than any survey holds, so Patron stopped. Nothing was imported. If it really holds answers, save them as CSV and open that file.</source>
        <extracomment>%1: the kind of file: &quot;XLSX&quot;, &quot;ZIP&quot; ...</extracomment>
        <translation>Acest fișier %1 conține, odată despachetat, mai mult decât orice chestionar, așa că Patron s-a oprit. Nu s-a importat nimic. Dacă sunt într-adevăr răspunsuri în el, salvați-le ca CSV și deschideți acel fișier.</translation>
    </message>
    <message>
        <source>The file has no sheet named “%1”. It has: %2.</source>
        <extracomment>%1: the sheet asked for, %2: list of the sheets there are</extracomment>
        <translation>Fișierul nu are nicio foaie cu numele „%1”. Are: %2.</translation>
    </message>
    <message>
        <source>The file can be read as %1, but there is no table of answers in it. Check that you exported the answers and not the questions or a summary.</source>
        <extracomment>%1: the kind of file: &quot;JSON&quot;, &quot;XLSX&quot; ...</extracomment>
        <translation>Fișierul poate fi citit ca %1, dar nu conține un tabel cu răspunsuri. Verificați dacă ați exportat răspunsurile, nu întrebările sau un rezumat.</translation>
    </message>
    <message>
        <source>The file has several sheets. Patron read “%1”, which looks like the answers, and left out: %2.</source>
        <extracomment>%1: the sheet read, %2: list of the others</extracomment>
        <translation>Fișierul are mai multe foi. Patron a citit „%1”, care pare să conțină răspunsurile, și a omis: %2.</translation>
    </message>
    <message>
        <source>The first row already looks like an answer, so it was counted, and the columns are called A, B, C as in a spreadsheet.</source>
        <translation>Primul rând arată deja ca un răspuns, așa că a fost numărat, iar coloanele se numesc A, B, C, ca într-o foaie de calcul.</translation>
    </message>
    <message numerus="yes">
        <source>The column names take up %1 row(s); Patron joined them.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>Numele coloanelor ocupă %1 rând; Patron l-a folosit.</numerusform>
            <numerusform>Numele coloanelor ocupă %1 rânduri; Patron le-a unit.</numerusform>
            <numerusform>Numele coloanelor ocupă %1 de rânduri; Patron le-a unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) above the column names are a title and were not counted.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>%1 rând de deasupra numelor de coloane este un titlu și nu a fost numărat.</numerusform>
            <numerusform>%1 rânduri de deasupra numelor de coloane sunt un titlu și nu au fost numărate.</numerusform>
            <numerusform>%1 de rânduri de deasupra numelor de coloane sunt un titlu și nu au fost numărate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patron knows no way of reading named “%1”. There are: %2.</source>
        <extracomment>%1: the decision asked for, %2: list of those there are</extracomment>
        <translation>Patron nu cunoaște nicio regulă de citire numită „%1”. Există: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a value for “%2”. Use one of these: %3.</source>
        <extracomment>%1: the value asked for, %2: the decision it was given for, %3: list of its values</extracomment>
        <translation>„%1” nu este o valoare pentru „%2”. Folosiți una dintre: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) lie before 1990 or far in the future, which looks like a slip of the keys. These answers count in the figures, but not in charts over time.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 dată este dinainte de 1990 sau departe în viitor, ceea ce pare o greșeală de tastare. Răspunsul intră în calcul, dar nu în graficele în timp.</numerusform>
            <numerusform>%1 date sunt dinainte de 1990 sau departe în viitor, ceea ce pare o greșeală de tastare. Răspunsurile intră în calcul, dar nu în graficele în timp.</numerusform>
            <numerusform>%1 de date sunt dinainte de 1990 sau departe în viitor, ceea ce pare o greșeală de tastare. Răspunsurile intră în calcul, dar nu în graficele în timp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) such as “yesterday” or a day without a year were counted back from %2, the day the file was written.</source>
        <extracomment>%1: how many dates, %2: a day</extracomment>
        <translation>
            <numerusform>%1 dată precum „ieri” sau o zi fără an a fost calculată pornind de la %2, ziua în care a fost scris fișierul.</numerusform>
            <numerusform>%1 date precum „ieri” sau o zi fără an au fost calculate pornind de la %2, ziua în care a fost scris fișierul.</numerusform>
            <numerusform>%1 de date precum „ieri” sau o zi fără an au fost calculate pornind de la %2, ziua în care a fost scris fișierul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this column tells whether “%1” has decimals. It was read as %2. If that is wrong, choose the other decimal sign for this column.</source>
        <extracomment>%1: a number as in the file, %2: the number it was read as</extracomment>
        <translation>Nimic din această coloană nu arată dacă „%1” are zecimale. A fost citit ca %2. Dacă nu este corect, alegeți celălalt semn zecimal pentru această coloană.</translation>
    </message>
    <message>
        <source>This is a preview by whoever made the survey and not a customer&apos;s answer, so it was left out. To count it all the same, import the file again with previews included.</source>
        <translation>Aceasta este o previzualizare făcută de autorul chestionarului, nu răspunsul unui client, așa că a fost omisă. Ca să fie totuși numărată, importați din nou fișierul, inclusiv previzualizările.</translation>
    </message>
    <message>
        <source>The survey program made this answer as a test; no customer gave it, so it was left out. To count it all the same, import the file again with tests included.</source>
        <translation>Acest răspuns a fost creat de programul de chestionare ca test; nu l-a dat niciun client, așa că a fost omis. Ca să fie totuși numărat, importați din nou fișierul, inclusiv testele.</translation>
    </message>
    <message>
        <source>The customer began this answer and never sent it, so it was left out. To count it all the same, import the file again with unfinished answers included.</source>
        <translation>Clientul a început acest răspuns și nu l-a trimis, așa că a fost omis. Ca să fie totuși numărat, importați din nou fișierul, inclusiv răspunsurile neterminate.</translation>
    </message>
    <message>
        <source>The survey program took this answer for spam, so it was left out. To count it all the same, import the file again with spam included.</source>
        <translation>Programul de chestionare a considerat acest răspuns spam, așa că a fost omis. Ca să fie totuși numărat, importați din nou fișierul, inclusiv spamul.</translation>
    </message>
    <message>
        <source>All answers in this file are previews, tests or unfinished. As there are no others, they were counted. Do not take them for the opinion of your customers.</source>
        <translation>Toate răspunsurile din acest fișier sunt previzualizări, teste sau răspunsuri neterminate. Cum nu există altele, au fost numărate. Nu le luați drept părerea clienților.</translation>
    </message>
    <message>
        <source>A cell here is longer than %1 letters, which no answer is. Nothing was imported. Look for a quotation mark too many in this row, or shorten the cell, and open the file again.</source>
        <extracomment>%1: how many letters a cell may have</extracomment>
        <translation>O celulă de aici are peste %1 de litere, cum nu are niciun răspuns. Nu s-a importat nimic. Căutați în acest rând ghilimele în plus sau scurtați celula și deschideți din nou fișierul.</translation>
    </message>
    <message>
        <source>“%1” is decided for one column at a time. Name the column: %1:HEADER=VALUE.</source>
        <extracomment>%1: the decision, such as &quot;kind&quot;; HEADER and VALUE stand for what the user writes</extracomment>
        <translation>„%1” se hotărăște pentru câte o coloană. Numiți coloana: %1:ANTET=VALOARE.</translation>
    </message>
    <message>
        <source>No column is named as the day of the answer, and only this one holds dates, so it was taken as the day. If it is another day, choose “question” for it.</source>
        <translation>Niciun nume de coloană nu arată care este ziua răspunsului; numai aceasta conține date calendaristice, așa că a fost luată drept ziua răspunsului. Dacă este altă zi, alegeți pentru ea „Întrebare din chestionar”.</translation>
    </message>
    <message>
        <source>This row only repeats the names of the columns, so it was left out. No answer is lost.</source>
        <translation>Acest rând doar repetă numele coloanelor, așa că a fost omis. Nu s-a pierdut niciun răspuns.</translation>
    </message>
    <message>
        <source>In this column the lowest number is the best answer, so its scale was turned round: the lowest number counts as the highest score.</source>
        <translation>În această coloană numărul cel mai mic este cel mai bun răspuns, așa că scala a fost întoarsă: numărul cel mai mic se numără ca nota cea mai mare.</translation>
    </message>
    <message>
        <source>The part of Patron that reads such files (%1) is missing on this computer. Install Patron again, or save the file as CSV and open that.</source>
        <translation>Partea din Patron care citește astfel de fișiere (%1) lipsește de pe acest calculator. Instalați Patron din nou sau salvați fișierul ca CSV și deschideți-l pe acela.</translation>
    </message>
    <message>
        <source>This row is of a customer whom you had Patron forget, so it was left out. No figure counts it.</source>
        <translation>Acest rând este al unui client ale cărui date ați cerut să fie șterse definitiv, așa că a fost omis. Nicio cifră nu îl ia în calcul.</translation>
    </message>
    <message>
        <source>There is a file of this name already. It was left as it is, and nothing was written. Choose another name.</source>
        <translation>Există deja un fișier cu acest nume. A rămas așa cum este și nu s-a scris nimic. Alegeți alt nume.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) are known as “%2”, so nothing was changed. Say which one is meant by its number: %3.</source>
        <extracomment>%1: how many, %2: name, e-mail, phone or number asked for, %3: their numbers in Patron</extracomment>
        <translation>
            <numerusform>%1 client este cunoscut ca „%2”, așa că nu s-a schimbat nimic. Spuneți despre care este vorba prin numărul lui: %3.</numerusform>
            <numerusform>%1 clienți sunt cunoscuți ca „%2”, așa că nu s-a schimbat nimic. Spuneți despre care este vorba prin numărul lui: %3.</numerusform>
            <numerusform>%1 de clienți sunt cunoscuți ca „%2”, așa că nu s-a schimbat nimic. Spuneți despre care este vorba prin numărul lui: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>This row is older than you decided to keep, so it was left out. To bring such rows in again, choose in Data how long is kept.</source>
        <translation>Acest rând este mai vechi decât ați hotărât să păstrați, așa că a fost omis. Ca asemenea rânduri să fie acceptate din nou, alegeți la Date cât timp se păstrează.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used. Your data is as it was. Choose another backup.</source>
        <translation>Această copie de siguranță este deteriorată și nu poate fi folosită. Datele dumneavoastră sunt așa cum erau. Alegeți altă copie.</translation>
    </message>
    <message>
        <source>This file is the data that Patron works with, not a backup of it. Nothing was changed. Choose the file of a backup.</source>
        <translation>Acest fișier cuprinde chiar datele cu care lucrează Patron, nu o copie a lor. Nu s-a schimbat nimic. Alegeți fișierul unei copii de siguranță.</translation>
    </message>
    <message>
        <source>Before a backup takes the place of your data Patron keeps a copy of it, and that did not work. Nothing was changed. Make some room on the disk and try again.</source>
        <translation>Înainte ca o copie de siguranță să ia locul datelor, Patron le păstrează într-o copie, iar aceasta nu a reușit. Nu s-a schimbat nimic. Eliberați loc pe disc și încercați din nou.</translation>
    </message>
    <message>
        <source>Nothing was imported from “%1”, so no rule was changed. There are: %2.</source>
        <extracomment>%1: name asked for, %2: list of names</extracomment>
        <translation>Din „%1” nu s-a importat nimic, așa că nu s-a schimbat nicio regulă. Există: %2.</translation>
    </message>
    <message>
        <source>No older rows are left out of imports by this rule, so there is nothing to let in again.</source>
        <translation>Această regulă nu omite la import niciun rând mai vechi, așa că nu este nimic de acceptat din nou.</translation>
    </message>
    <message>
        <source>This is a list of places on a map, such as the reviews that you wrote yourself in Google Maps. It holds no answers of your customers. Export the reviews of your business instead: in Google they are part of “Google Business Profile”.</source>
        <translation>Aceasta este o listă de locuri de pe hartă, de exemplu recenziile scrise chiar de dumneavoastră în Google Maps. Nu conține răspunsuri ale clienților. Exportați în schimb recenziile afacerii: la Google ele țin de „Google Business Profile”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s) of the file were lost before it came here: where they stood, it says “�”. Export it again if you can; the figures stay the same.</source>
        <extracomment>%1: how many letters</extracomment>
        <translation>
            <numerusform>%1 literă din fișier s-a pierdut înainte să ajungă aici: în locul ei scrie „�”. Exportați-l din nou, dacă puteți; cifrele rămân aceleași.</numerusform>
            <numerusform>%1 litere din fișier s-au pierdut înainte să ajungă aici: în locul lor scrie „�”. Exportați-l din nou, dacă puteți; cifrele rămân aceleași.</numerusform>
            <numerusform>%1 de litere din fișier s-au pierdut înainte să ajungă aici: în locul lor scrie „�”. Exportați-l din nou, dacă puteți; cifrele rămân aceleași.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 cell(s) the letters were garbled by another program and were put right, such as “%2”.</source>
        <extracomment>%1: how many cells, %2: one of them, put right</extracomment>
        <translation>
            <numerusform>Într-o celulă (%1) literele fuseseră stricate de alt program și au fost îndreptate: „%2”.</numerusform>
            <numerusform>În %1 celule literele fuseseră stricate de alt program și au fost îndreptate, de exemplu „%2”.</numerusform>
            <numerusform>În %1 de celule literele fuseseră stricate de alt program și au fost îndreptate, de exemplu „%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says in which unit times such as “%1” are written. They were taken as %2. If that is wrong, choose the unit of this column.</source>
        <extracomment>%1: a number, %2: &quot;minutes&quot;, &quot;hours&quot; ... as the command line calls it</extracomment>
        <translation>Nimic nu arată în ce unitate sunt scrise durate precum „%1”. Au fost citite ca %2. Dacă nu este așa, alegeți unitatea acestei coloane.</translation>
    </message>
    <message>
        <source>The file does not say in which time zone times such as “%1” are written. They were taken as those of the clock here. If the program that wrote them keeps another time, choose its zone.</source>
        <extracomment>%1: a time as in the file</extracomment>
        <translation>Fișierul nu spune în ce fus orar sunt scrise ore precum „%1”. Sunt considerate ore locale. Dacă programul care le-a scris merge după altă oră, alegeți fusul lui.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) hold numbers far from all others (%2). They counted as numbers. If they mean “no answer”, say so for this column.</source>
        <extracomment>%1: how many cells, %2: numbers such as &quot;99&quot; or &quot;-9; -8&quot;</extracomment>
        <translation>
            <numerusform>%1 celulă conține un număr departe de toate celelalte (%2). A fost luat în calcul ca număr. Dacă înseamnă „fără răspuns”, spuneți-o la această coloană.</numerusform>
            <numerusform>%1 celule conțin numere departe de toate celelalte (%2). Au fost luate în calcul ca numere. Dacă înseamnă „fără răspuns”, spuneți-o la această coloană.</numerusform>
            <numerusform>%1 de celule conțin numere departe de toate celelalte (%2). Au fost luate în calcul ca numere. Dacă înseamnă „fără răspuns”, spuneți-o la această coloană.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) say what you had Patron take for no answer (%2).</source>
        <extracomment>%1: how many cells, %2: words or numbers such as &quot;99&quot; or &quot;-9; -8&quot;</extracomment>
        <translation>
            <numerusform>%1 celulă spune ceea ce ați cerut să fie luat drept lipsă de răspuns (%2).</numerusform>
            <numerusform>%1 celule spun ceea ce ați cerut să fie luat drept lipsă de răspuns (%2).</numerusform>
            <numerusform>%1 de celule spun ceea ce ați cerut să fie luat drept lipsă de răspuns (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 column(s) from here on hold the places that customers gave to the answers of one question: 1 is the first. They are kept as numbers and never counted as scores; the lower the mean, the better.</source>
        <extracomment>%1: how many columns</extracomment>
        <translation>
            <numerusform>%1 coloană de aici încolo conține locul dat de clienți unui răspuns al aceleiași întrebări: 1 este primul. Este păstrată ca număr și nu intră în calcul ca notă; cu cât media e mai mică, cu atât mai bine.</numerusform>
            <numerusform>%1 coloane de aici încolo conțin locurile date de clienți răspunsurilor unei singure întrebări: 1 este primul. Sunt păstrate ca numere și nu intră în calcul ca note; cu cât media e mai mică, cu atât mai bine.</numerusform>
            <numerusform>%1 de coloane de aici încolo conțin locurile date de clienți răspunsurilor unei singure întrebări: 1 este primul. Sunt păstrate ca numere și nu intră în calcul ca note; cu cât media e mai mică, cu atât mai bine.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is too old has changed since you were asked, so nothing was removed. Look at the new numbers and say yes once more.</source>
        <translation>Ce este prea vechi s-a schimbat de când ați fost întrebat, așa că nu s-a șters nimic. Uitați-vă la numerele noi și confirmați încă o dată.</translation>
    </message>
    <message>
        <source>The files in this ZIP archive are protected by a password, so Patron cannot look inside. Nothing was imported. Unpack the archive with its password, and open the files that come out of it.</source>
        <translation>Fișierele din această arhivă ZIP sunt protejate cu parolă, așa că Patron nu poate vedea ce conțin. Nu s-a importat nimic. Dezarhivați-o cu parola ei și deschideți fișierele obținute.</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s) in this archive are protected by a password and were left out: %2. To import them too, unpack the archive, save them without a password, and open them.</source>
        <extracomment>%1: how many files, %2: their names, or the first of them</extracomment>
        <translation>
            <numerusform>%1 fișier din această arhivă este protejat cu parolă și a fost omis: %2. Ca să îl importați și pe el, dezarhivați arhiva, salvați fișierul fără parolă și deschideți-l.</numerusform>
            <numerusform>%1 fișiere din această arhivă sunt protejate cu parolă și au fost omise: %2. Ca să le importați și pe ele, dezarhivați arhiva, salvați fișierele fără parolă și deschideți-le.</numerusform>
            <numerusform>%1 de fișiere din această arhivă sunt protejate cu parolă și au fost omise: %2. Ca să le importați și pe ele, dezarhivați arhiva, salvați fișierele fără parolă și deschideți-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts in this file stand in %1 where other files have &quot;. Patron took these signs off.</source>
        <extracomment>%1: a sign, such as &apos;</extracomment>
        <translation>Textele din acest fișier stau între semnele %1, acolo unde alte fișiere au &quot;. Patron a scos aceste semne.</translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported on %2 and read otherwise then: %1 row(s) of it were not recognised and count twice. Take one of the two imports back.</source>
        <extracomment>%1: how many rows, %2: day of an import</extracomment>
        <translation>
            <numerusform>Chiar acest fișier a fost importat pe %2 și atunci a fost citit altfel: %1 rând din el nu a fost recunoscut și contează de două ori. Anulați unul dintre cele două importuri.</numerusform>
            <numerusform>Chiar acest fișier a fost importat pe %2 și atunci a fost citit altfel: %1 rânduri din el nu au fost recunoscute și contează de două ori. Anulați unul dintre cele două importuri.</numerusform>
            <numerusform>Chiar acest fișier a fost importat pe %2 și atunci a fost citit altfel: %1 de rânduri din el nu au fost recunoscute și contează de două ori. Anulați unul dintre cele două importuri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) are a day only if the day comes first, but the month was chosen to come first. That order seems to be wrong: the other dates are then read as other days. Choose the other order.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 dată are sens doar dacă ziua stă prima, dar ați ales luna prima. Ordinea pare greșită: celelalte date sunt atunci citite ca alte zile. Alegeți cealaltă ordine.</numerusform>
            <numerusform>%1 date au sens doar dacă ziua stă prima, dar ați ales luna prima. Ordinea pare greșită: celelalte date sunt atunci citite ca alte zile. Alegeți cealaltă ordine.</numerusform>
            <numerusform>%1 de date au sens doar dacă ziua stă prima, dar ați ales luna prima. Ordinea pare greșită: celelalte date sunt atunci citite ca alte zile. Alegeți cealaltă ordine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) are a day only if the month comes first, but the day was chosen to come first. That order seems to be wrong: the other dates are then read as other days. Choose the other order.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 dată are sens doar dacă luna stă prima, dar ați ales ziua prima. Ordinea pare greșită: celelalte date sunt atunci citite ca alte zile. Alegeți cealaltă ordine.</numerusform>
            <numerusform>%1 date au sens doar dacă luna stă prima, dar ați ales ziua prima. Ordinea pare greșită: celelalte date sunt atunci citite ca alte zile. Alegeți cealaltă ordine.</numerusform>
            <numerusform>%1 de date au sens doar dacă luna stă prima, dar ați ales ziua prima. Ordinea pare greșită: celelalte date sunt atunci citite ca alte zile. Alegeți cealaltă ordine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 value(s) that should be dates could not be read. These answers count in the figures, but not in charts over time. Choose the column that holds the day, or correct the dates in the file.</source>
        <extracomment>%1: how many values, %2: how many there are in the column</extracomment>
        <translation>
            <numerusform>%1 valoare din %2, care ar trebui să fie o dată, nu a putut fi citită. Răspunsul intră în calcul, dar nu în graficele în timp. Alegeți coloana în care stă ziua sau corectați datele în fișier.</numerusform>
            <numerusform>%1 valori din %2, care ar trebui să fie date, nu au putut fi citite. Răspunsurile intră în calcul, dar nu în graficele în timp. Alegeți coloana în care stă ziua sau corectați datele în fișier.</numerusform>
            <numerusform>%1 de valori din %2, care ar trebui să fie date, nu au putut fi citite. Răspunsurile intră în calcul, dar nu în graficele în timp. Alegeți coloana în care stă ziua sau corectați datele în fișier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s) have the number of a row before them and take its place, so that most answers of this file are lost. That column seems not to number the answers: choose something else for it.</source>
        <extracomment>%1: how many rows, %2: how many rows there are</extracomment>
        <translation>
            <numerusform>%1 rând din %2 are numărul unui rând dinainte și îi ia locul, așa că majoritatea răspunsurilor din acest fișier se pierd. Coloana nu pare să numeroteze răspunsurile: alegeți altceva pentru ea.</numerusform>
            <numerusform>%1 rânduri din %2 au numărul unui rând dinainte și îi iau locul, așa că majoritatea răspunsurilor din acest fișier se pierd. Coloana nu pare să numeroteze răspunsurile: alegeți altceva pentru ea.</numerusform>
            <numerusform>%1 de rânduri din %2 au numărul unui rând dinainte și îi iau locul, așa că majoritatea răspunsurilor din acest fișier se pierd. Coloana nu pare să numeroteze răspunsurile: alegeți altceva pentru ea.</numerusform>
        </translation>
    </message>
    <message>
        <source>These dates can be read in two ways. Patron took the month first: 3/4 is 4 March. If the months look wrong, choose the other order for this column.</source>
        <extracomment>How dates such as 3/4/2026 were read</extracomment>
        <translation>Aceste date se pot citi în două feluri. Patron a luat întâi luna: 3/4 este 4 martie. Dacă lunile nu par corecte, alegeți cealaltă ordine pentru această coloană.</translation>
    </message>
    <message>
        <source>These dates can be read in two ways. Patron took the day first: 3/4 is 3 April. If the months look wrong, choose the other order for this column.</source>
        <extracomment>How dates such as 3/4/2026 were read</extracomment>
        <translation>Aceste date se pot citi în două feluri. Patron a luat întâi ziua: 3/4 este 3 aprilie. Dacă lunile nu par corecte, alegeți cealaltă ordine pentru această coloană.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; Patron read them as %1. Numbers are not affected. If names or comments look garbled, choose another text encoding.</source>
        <extracomment>%1: the encoding, such as windows-1251</extracomment>
        <translation>Fișierul nu spune cum îi sunt scrise literele; Patron le-a citit ca %1. Numerele nu sunt afectate. Dacă numele sau comentariile par stricate, alegeți altă codificare a textului.</translation>
    </message>
    <message>
        <source>In this column the lowest number is the best answer, so it was kept as a question and not counted as a score. If all its numbers run that way, choose “%1” for this column and it will be counted.</source>
        <extracomment>%1: a score, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>În această coloană cel mai mic număr este cel mai bun răspuns, așa că a fost păstrată ca întrebare și nu intră în calcul ca notă. Dacă toate numerele ei merg în acest sens, alegeți pentru ea „%1” și va intra în calcul.</translation>
    </message>
    <message numerus="yes">
        <source>%1 column(s) tell where a customer was or which computer they used (%2). They were left out to protect them; no figure needs them.</source>
        <extracomment>%1: how many columns, %2: their names</extracomment>
        <translation>
            <numerusform>%1 coloană arată unde se afla clientul sau ce calculator a folosit (%2). A fost omisă pentru protecția lui; niciun calcul nu are nevoie de ea.</numerusform>
            <numerusform>%1 coloane arată unde se afla clientul sau ce calculator a folosit (%2). Au fost omise pentru protecția lui; niciun calcul nu are nevoie de ele.</numerusform>
            <numerusform>%1 de coloane arată unde se afla clientul sau ce calculator a folosit (%2). Au fost omise pentru protecția lui; niciun calcul nu are nevoie de ele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer in this column is %1, so its scale cannot be told. They were counted as they stand as “%3”; %2 lie outside its scale and were only kept as answers to the question.</source>
        <extracomment>%1: a number, %2: how many values, %3: a score, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>Toate răspunsurile din această coloană sunt %1, așa că scala nu se poate afla. Au fost numărate așa cum sunt, ca „%3”; cele din afara scalei (%2) s-au păstrat doar ca răspunsuri la întrebare.</translation>
    </message>
    <message>
        <source>The answers in this column go from %1 to %2, which is not the scale of “%4”. They were counted as they stand; %3 lie outside the score&apos;s scale and were only kept as answers to the question.</source>
        <extracomment>%1 and %2: ends of a scale, such as 1 and 10, %3: how many values, %4: a score, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>Răspunsurile din această coloană merg de la %1 la %2, altă scală decât cea pentru „%4”. Au fost numărate așa cum sunt; cele din afara scalei (%3) s-au păstrat doar ca răspunsuri la întrebare.</translation>
    </message>
    <message>
        <source>Every answer in this column is %1, so it cannot be told whether its scale is that of “%2”. It was kept as a question with its own numbers.</source>
        <extracomment>%1: a number, %2: a score, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>Toate răspunsurile din această coloană sunt %1, așa că nu se poate afla dacă scala este cea pentru „%2”. Coloana a fost păstrată ca întrebare cu propriile numere.</translation>
    </message>
    <message>
        <source>This column knows two answers only, such as good and bad, which is not the scale of “%1”. It was kept as a question with its own answers.</source>
        <extracomment>%1: a score, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>În această coloană există doar două răspunsuri, de pildă bun și rău, iar aceasta nu este scala pentru „%1”. Coloana a fost păstrată ca întrebare cu propriile răspunsuri.</translation>
    </message>
    <message>
        <source>The answers in this column go from %1 to %2, which is not the scale of “%3”. It was kept as a question with its own numbers, as one scale cannot be turned into another without guessing.</source>
        <extracomment>%1 and %2: ends of a scale, such as 1 and 10, %3: a score, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>Răspunsurile din această coloană merg de la %1 la %2, altă scală decât cea pentru „%3”. Coloana a fost păstrată ca întrebare cu propriile numere, fiindcă o scală nu se poate transforma în alta fără a ghici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) are written in another order than the rest of the column and were read that way. So were the dates in between that can be read either way (%2). If that is wrong, choose the order of this column.</source>
        <extracomment>%1: how many dates, %2: how many others</extracomment>
        <translation>
            <numerusform>%1 dată este scrisă în altă ordine decât restul coloanei și a fost citită așa. La fel și datele dintre ele care se pot citi în două feluri (%2). Dacă nu este corect, alegeți ordinea acestei coloane.</numerusform>
            <numerusform>%1 date sunt scrise în altă ordine decât restul coloanei și au fost citite așa. La fel și datele dintre ele care se pot citi în două feluri (%2). Dacă nu este corect, alegeți ordinea acestei coloane.</numerusform>
            <numerusform>%1 de date sunt scrise în altă ordine decât restul coloanei și au fost citite așa. La fel și datele dintre ele care se pot citi în două feluri (%2). Dacă nu este corect, alegeți ordinea acestei coloane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many customers stand in several rows. Each row counts as an answer. If one answer was written over several rows, its scores count several times.</source>
        <translation>Mulți clienți apar pe mai multe rânduri. Fiecare rând se numără ca un răspuns. Dacă un singur răspuns a fost scris pe mai multe rânduri, notele lui se numără de mai multe ori.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are from %2 customers. Each row counts as an answer. If one answer was written over several rows, its scores count several times.</source>
        <extracomment>%1: how many rows, %2: how many customers</extracomment>
        <translation>
            <numerusform>%1 rând vine de la mai puțini clienți (%2). Fiecare rând se numără ca un răspuns. Dacă un singur răspuns a fost scris pe mai multe rânduri, notele lui se numără de mai multe ori.</numerusform>
            <numerusform>%1 rânduri vin de la mai puțini clienți (%2). Fiecare rând se numără ca un răspuns. Dacă un singur răspuns a fost scris pe mai multe rânduri, notele lui se numără de mai multe ori.</numerusform>
            <numerusform>%1 de rânduri vin de la mai puțini clienți (%2). Fiecare rând se numără ca un răspuns. Dacă un singur răspuns a fost scris pe mai multe rânduri, notele lui se numără de mai multe ori.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has changed since it was imported, so it is not imported again before you have looked at it.</source>
        <translation>Fișierul s-a schimbat de când a fost importat, așa că nu este importat din nou înainte să-l vedeți.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) say that there is no answer (%2), and count as none. If it is an answer, say so for this column.</source>
        <extracomment>%1: how many cells, %2: words such as &quot;N/A&quot;</extracomment>
        <translation>
            <numerusform>%1 celulă spune că nu există răspuns (%2) și nu contează ca răspuns. Dacă este un răspuns, schimbați asta la coloana respectivă.</numerusform>
            <numerusform>%1 celule spun că nu există răspuns (%2) și nu contează ca răspunsuri. Dacă este un răspuns, schimbați asta la coloana respectivă.</numerusform>
            <numerusform>%1 de celule spun că nu există răspuns (%2) și nu contează ca răspunsuri. Dacă este un răspuns, schimbați asta la coloana respectivă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) hold what mostly means “no answer” (%2). They count as answers, as you said.</source>
        <extracomment>%1: how many cells, %2: words such as &quot;N/A&quot;</extracomment>
        <translation>
            <numerusform>%1 celulă conține ceea ce de obicei înseamnă „fără răspuns” (%2). Contează ca răspuns, așa cum ați spus.</numerusform>
            <numerusform>%1 celule conțin ceea ce de obicei înseamnă „fără răspuns” (%2). Contează ca răspunsuri, așa cum ați spus.</numerusform>
            <numerusform>%1 de celule conțin ceea ce de obicei înseamnă „fără răspuns” (%2). Contează ca răspunsuri, așa cum ați spus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers go from %1 to %2 and are counted as stars, as you chose: %2 are five stars.</source>
        <extracomment>Of a column; %1 and %2: the ends of its scale (&quot;1&quot;, &quot;10&quot;)</extracomment>
        <translation>Răspunsurile merg de la %1 la %2 și se numără ca stele, așa cum ați ales: %2 înseamnă cinci stele.</translation>
    </message>
    <message>
        <source>Some customers stand in several rows. What the same customer says again on the same day counts once, as you chose.</source>
        <translation>Unii clienți apar pe mai multe rânduri. Ce spune din nou același client în aceeași zi se numără o dată, așa cum ați ales.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) name nobody (%2). They count as one customer, as you said.</source>
        <extracomment>%1: how many cells, %2: words such as &quot;anonymous&quot;</extracomment>
        <translation>
            <numerusform>%1 celulă nu numește pe nimeni (%2). Se ia drept un client, așa cum ați ales.</numerusform>
            <numerusform>%1 celule nu numesc pe nimeni (%2). Se iau drept un singur client, așa cum ați ales.</numerusform>
            <numerusform>%1 de celule nu numesc pe nimeni (%2). Se iau drept un singur client, așa cum ați ales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) name nobody (%2), and count as no customer.</source>
        <extracomment>%1: how many cells, %2: words such as &quot;anonymous&quot;</extracomment>
        <translation>
            <numerusform>%1 celulă nu numește pe nimeni (%2), așa că nu este considerată client.</numerusform>
            <numerusform>%1 celule nu numesc pe nimeni (%2), așa că nu sunt considerate client.</numerusform>
            <numerusform>%1 de celule nu numesc pe nimeni (%2), așa că nu sunt considerate client.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column only says when somebody began to answer. It was kept as a question, as you said; the day of an answer is that of “%1”.</source>
        <extracomment>%1: name of a column: &quot;Completion time&quot;</extracomment>
        <translation>Această coloană arată doar când a început cineva să răspundă. A fost păstrată ca întrebare, așa cum ați ales; ziua răspunsului este cea din „%1”.</translation>
    </message>
    <message>
        <source>This column only says when somebody began to answer. The day of an answer is that of “%1”, so this one was not imported.</source>
        <extracomment>%1: name of a column: &quot;Completion time&quot;</extracomment>
        <translation>Această coloană arată doar când a început cineva să răspundă. Ziua răspunsului este cea din „%1”, așa că aceasta nu a fost importată.</translation>
    </message>
    <message>
        <source>This answer is no longer here, so it is not on the call list. Its import was taken back, or its customer was forgotten.</source>
        <translation>Acest răspuns nu mai este aici, așa că nu este pe lista de apeluri. Importul lui a fost anulat sau clientul a fost șters definitiv.</translation>
    </message>
    <message numerus="yes">
        <source>%1 column(s) from here on are marks on a scale, as you chose, although each row holds every number once.</source>
        <extracomment>%1: how many columns</extracomment>
        <translation>
            <numerusform>De aici, %1 coloană conține note pe o scală, cum ați ales, deși fiecare rând are fiecare număr o singură dată.</numerusform>
            <numerusform>De aici, %1 coloane conțin note pe o scală, cum ați ales, deși fiecare rând are fiecare număr o singură dată.</numerusform>
            <numerusform>De aici, %1 de coloane conțin note pe o scală, cum ați ales, deși fiecare rând are fiecare număr o singură dată.</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase in this file says whose it is. The purchases are kept, but nothing can be told from them of who came back or how much a customer is worth. A column with the e-mail, the phone or the number of the customer would tell.</source>
        <translation>Nicio cumpărătură din acest fișier nu spune a cui este. Cumpărăturile se păstrează, dar din ele nu se poate afla cine a revenit și nici cât valorează un client. O coloană cu e-mailul, telefonul sau numărul clientului ar spune aceasta.</translation>
    </message>
    <message>
        <source>There is nothing named “%1” to group or filter by. There are: %2; over time: %3; and every question, by its name as it stands in the first row of the file.</source>
        <extracomment>%1: the name asked for, %2: &quot;channel (Channel), branch (Branch)&quot;, %3: &quot;day, week, month&quot;</extracomment>
        <translation>Nu există nimic numit „%1” după care să se grupeze sau să se filtreze. Există: %2; în timp: %3; și fiecare întrebare, după numele ei din primul rând al fișierului.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there from “%2”, where these columns were read another way: %3. They stay as that import read them. To read them the same way, read that import again.</source>
        <extracomment>%1: how many rows, %2: name of a file, %3: names of columns</extracomment>
        <translation>
            <numerusform>%1 rând există deja din „%2”, unde s-a citit altfel: %3. Rămâne cum l-a citit importul acela. Ca să fie citit la fel, citiți din nou importul acela.</numerusform>
            <numerusform>%1 rânduri există deja din „%2”, unde s-a citit altfel: %3. Rămân cum le-a citit importul acela. Ca să fie citite la fel, citiți din nou importul acela.</numerusform>
            <numerusform>%1 de rânduri există deja din „%2”, unde s-a citit altfel: %3. Rămân cum le-a citit importul acela. Ca să fie citite la fel, citiți din nou importul acela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases that do not say whose they are: %1 of %2. No e-mail, phone, number or name of a customer stands in them. They are kept, but count for no customer: not in who came back, nor in how much a customer buys.</source>
        <extracomment>%1: how many purchases, %2: how many purchases there are</extracomment>
        <translation>Cumpărături care nu spun ale cui sunt: %1 din %2. Nu au e-mail, telefon, număr sau nume de client. Se păstrează, dar nu contează pentru niciun client: nici la cine a revenit, nici la cât cumpără un client.</translation>
    </message>
    <message>
        <source>The archive holds several files. Patron read “%1”, which looks like the answers, and left out: %2.</source>
        <extracomment>%1: the file read, %2: list of the others</extracomment>
        <translation>Arhiva conține mai multe fișiere. Patron a citit „%1”, care pare să conțină răspunsurile, și a lăsat deoparte: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) say the same as another row of this file. They count, because customers may answer alike. If they are copies, delete them from the file and import the corrected one; take this import back if it is there already.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>%1 rând spune același lucru ca alt rând din fișier. Se numără, fiindcă doi clienți pot răspunde la fel. Dacă este o dublură, ștergeți-l din fișier și importați fișierul corectat; dacă importul acesta s-a făcut deja, anulați-l.</numerusform>
            <numerusform>%1 rânduri spun același lucru ca alt rând din fișier. Se numără, fiindcă doi clienți pot răspunde la fel. Dacă sunt dubluri, ștergeți-le din fișier și importați fișierul corectat; dacă importul acesta s-a făcut deja, anulați-l.</numerusform>
            <numerusform>%1 de rânduri spun același lucru ca alt rând din fișier. Se numără, fiindcă doi clienți pot răspunde la fel. Dacă sunt dubluri, ștergeți-le din fișier și importați fișierul corectat; dacă importul acesta s-a făcut deja, anulați-l.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) have the number of a row before them and take its place, as a correction does. Where they are further lines of one order or answer, the lines before them are lost: choose something else for the column with the numbers.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>%1 rând are numărul unui rând de mai sus și îi ia locul, ca o corectură. Dacă este încă o linie din aceeași comandă sau din același răspuns, linia dinainte se pierde: alegeți altceva pentru coloana cu numerele.</numerusform>
            <numerusform>%1 rânduri au numărul unui rând de mai sus și îi iau locul, ca o corectură. Dacă sunt alte linii din aceeași comandă sau din același răspuns, liniile dinainte se pierd: alegeți altceva pentru coloana cu numerele.</numerusform>
            <numerusform>%1 de rânduri au numărul unui rând de mai sus și îi iau locul, ca o corectură. Dacă sunt alte linii din aceeași comandă sau din același răspuns, liniile dinainte se pierd: alegeți altceva pentru coloana cu numerele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %2 new row(s), %1 are of customers who are known already, by their number, e-mail or phone. They stay one customer each; what the row says is added to them.</source>
        <extracomment>%1: how many rows, %2: how many new rows there are</extracomment>
        <translation>
            <numerusform>Din %2 rând nou, %1 este despre un client deja cunoscut, după număr, e-mail sau telefon: rămâne un singur client, la care se adaugă ce spune rândul.</numerusform>
            <numerusform>Din %2 rânduri noi, %1 sunt despre clienți deja cunoscuți, după număr, e-mail sau telefon. Fiecare rămâne un singur client, la care se adaugă ce spune rândul.</numerusform>
            <numerusform>Din %2 de rânduri noi, %1 sunt despre clienți deja cunoscuți, după număr, e-mail sau telefon. Fiecare rămâne un singur client, la care se adaugă ce spune rândul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) change answers that are there, although this file ends on %2 and there are answers up to %3. If it is an older export than the one imported before, leave it out: its rows would take the place of newer ones.</source>
        <extracomment>%1: how many rows, %2: day of the latest answer in a file, %3: that of those stored</extracomment>
        <translation>
            <numerusform>%1 rând schimbă un răspuns existent, deși fișierul se oprește la %2, iar răspunsurile ajung până la %3. Dacă este un export mai vechi decât cel importat înainte, nu-l importați: rândurile lui ar lua locul celor mai noi.</numerusform>
            <numerusform>%1 rânduri schimbă răspunsuri existente, deși fișierul se oprește la %2, iar răspunsurile ajung până la %3. Dacă este un export mai vechi decât cel importat înainte, nu-l importați: rândurile lui ar lua locul celor mai noi.</numerusform>
            <numerusform>%1 de rânduri schimbă răspunsuri existente, deși fișierul se oprește la %2, iar răspunsurile ajung până la %3. Dacă este un export mai vechi decât cel importat înainte, nu-l importați: rândurile lui ar lua locul celor mai noi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several files named “%1” were imported: %2. Say which one is meant by its number.</source>
        <extracomment>%1: name of a file, %2: numbers and names: &quot;3 (2025/answers.csv), 7 (2026/answers.csv)&quot;</extracomment>
        <translation>Au fost importate mai multe fișiere cu numele „%1”: %2. Spuneți prin număr care dintre ele.</translation>
    </message>
    <message>
        <source>“%1” is no table that Patron can read, and was left out.</source>
        <extracomment>%1: name of a file in an archive, or of a sheet of a workbook</extracomment>
        <translation>„%1” nu este un tabel pe care Patron îl poate citi și a fost lăsat deoparte.</translation>
    </message>
    <message>
        <source>This is a total or a note under the table, so it was left out.</source>
        <translation>Este un total sau o notă de sub tabel, așa că a fost lăsat deoparte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new row(s) are of a customer and a moment of which there is an answer already, but say something else. If they are corrections, take the earlier import back, or both count.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>%1 rând nou este al unui client și dintr-un moment pentru care există deja un răspuns, dar spune altceva. Dacă este o corectură, anulați importul anterior, altfel se numără amândouă.</numerusform>
            <numerusform>%1 rânduri noi sunt ale unor clienți și din momente pentru care există deja un răspuns, dar spun altceva. Dacă sunt corecturi, anulați importul anterior, altfel se numără și vechile, și noile răspunsuri.</numerusform>
            <numerusform>%1 de rânduri noi sunt ale unor clienți și din momente pentru care există deja un răspuns, dar spun altceva. Dacă sunt corecturi, anulați importul anterior, altfel se numără și vechile, și noile răspunsuri.</numerusform>
        </translation>
    </message>
    <message>
        <source>file “%1”</source>
        <extracomment>Where something happened; %1: name of a file in an archive</extracomment>
        <translation>fișierul „%1”</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row: it seems to have been cut when it was saved or copied. What came after it is missing from the numbers. If you can, export the file once more and import it: answers that are here already are recognised.</source>
        <translation>Fișierul se termină la mijlocul acestui rând: pare să fi fost tăiat când a fost salvat sau copiat. Ce urma după el lipsește din cifre. Dacă se poate, exportați fișierul din nou și importați-l: răspunsurile care sunt deja aici sunt recunoscute.</translation>
    </message>
    <message>
        <source>In %1 of the %2 answers stand words in place of numbers, such as “%3”, so the column was kept as a question and not counted as a score. If it is one, choose “%4” for this column: the words then do not count. Or write numbers in their place in the file.</source>
        <extracomment>%1: how many answers, %2: how many there are in all, %3: a word, %4: a score, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>Răspunsuri scrise în cuvinte, nu în cifre: %1 din %2, de exemplu „%3”. De aceea coloana a rămas întrebare și nu intră în calcul ca notă. Dacă este o notă, alegeți pentru ea „%4”: cuvintele nu se vor lua în calcul. Sau scrieți cifre în locul lor în fișier.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <extracomment>A difference of NPS, after &quot;by&quot;; %1: the number</extracomment>
        <translation>
            <numerusform>%1 punct</numerusform>
            <numerusform>%1 puncte</numerusform>
            <numerusform>%1 de puncte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage point(s)</source>
        <extracomment>A difference of percentages, after &quot;by&quot;; %1: the number</extracomment>
        <translation>
            <numerusform>%1 punct procentual</numerusform>
            <numerusform>%1 puncte procentuale</numerusform>
            <numerusform>%1 de puncte procentuale</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stars</source>
        <comment>decimal number</comment>
        <extracomment>A difference of average stars, after &quot;by&quot;; %1: the number, always with a decimal (&quot;0.4&quot;)</extracomment>
        <translation>%1 stele</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s)</source>
        <comment>difference</comment>
        <extracomment>A difference, after &quot;by&quot;; %1: how many responses</extracomment>
        <translation>
            <numerusform>%1 răspuns</numerusform>
            <numerusform>%1 răspunsuri</numerusform>
            <numerusform>%1 de răspunsuri</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is small, but it is more than chance.</source>
        <translation>Schimbarea e mică, dar nu e întâmplătoare.</translation>
    </message>
    <message>
        <source>Up %1, and that is more than chance.</source>
        <extracomment>Against the period before; %1: &quot;6 points&quot;, &quot;0.4 stars&quot;</extracomment>
        <translation>A crescut cu %1, nu întâmplător.</translation>
    </message>
    <message>
        <source>Down %1, and that is more than chance.</source>
        <extracomment>Against the period before; %1: &quot;6 points&quot;, &quot;0.4 stars&quot;</extracomment>
        <translation>A scăzut cu %1, nu întâmplător.</translation>
    </message>
    <message>
        <source>Slower by %1, and that is more than chance.</source>
        <extracomment>Times, against the period before; %1: &quot;12 min&quot;</extracomment>
        <translation>Mai încet cu %1, nu întâmplător.</translation>
    </message>
    <message>
        <source>Faster by %1, and that is more than chance.</source>
        <extracomment>Times, against the period before; %1: &quot;12 min&quot;</extracomment>
        <translation>Mai repede cu %1, nu întâmplător.</translation>
    </message>
    <message>
        <source>About the same as before.</source>
        <translation>Cam la fel ca înainte.</translation>
    </message>
    <message>
        <source>Up %1, but that may be chance.</source>
        <extracomment>Against the period before; %1: &quot;6 points&quot;, &quot;0.4 stars&quot;</extracomment>
        <translation>A crescut cu %1, dar poate fi întâmplător.</translation>
    </message>
    <message>
        <source>Down %1, but that may be chance.</source>
        <extracomment>Against the period before; %1: &quot;6 points&quot;, &quot;0.4 stars&quot;</extracomment>
        <translation>A scăzut cu %1, dar poate fi întâmplător.</translation>
    </message>
    <message>
        <source>Slower by %1, but that may be chance.</source>
        <extracomment>Times, against the period before; %1: &quot;12 min&quot;</extracomment>
        <translation>Mai încet cu %1, dar poate fi întâmplător.</translation>
    </message>
    <message>
        <source>Faster by %1, but that may be chance.</source>
        <extracomment>Times, against the period before; %1: &quot;12 min&quot;</extracomment>
        <translation>Mai repede cu %1, dar poate fi întâmplător.</translation>
    </message>
    <message numerus="yes">
        <source>About the same as before; %1 answer(s) can only show a change of %2 or more.</source>
        <extracomment>%1: number of answers, %2: a difference (&quot;34 points&quot;)</extracomment>
        <translation>
            <numerusform>Cam la fel ca înainte; cu %1 răspuns se vede doar o schimbare de cel puțin %2.</numerusform>
            <numerusform>Cam la fel ca înainte; cu %1 răspunsuri se vede doar o schimbare de cel puțin %2.</numerusform>
            <numerusform>Cam la fel ca înainte; cu %1 de răspunsuri se vede doar o schimbare de cel puțin %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up %1, but %2 answer(s) can only show a change of %3 or more.</source>
        <extracomment>%1: the change (&quot;6 points&quot;), %2: number of answers, %3: a larger difference (&quot;34 points&quot;)</extracomment>
        <translation>
            <numerusform>A crescut cu %1, dar cu %2 răspuns se vede doar o schimbare de cel puțin %3.</numerusform>
            <numerusform>A crescut cu %1, dar cu %2 răspunsuri se vede doar o schimbare de cel puțin %3.</numerusform>
            <numerusform>A crescut cu %1, dar cu %2 de răspunsuri se vede doar o schimbare de cel puțin %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Down %1, but %2 answer(s) can only show a change of %3 or more.</source>
        <extracomment>%1: the change (&quot;6 points&quot;), %2: number of answers, %3: a larger difference (&quot;34 points&quot;)</extracomment>
        <translation>
            <numerusform>A scăzut cu %1, dar cu %2 răspuns se vede doar o schimbare de cel puțin %3.</numerusform>
            <numerusform>A scăzut cu %1, dar cu %2 răspunsuri se vede doar o schimbare de cel puțin %3.</numerusform>
            <numerusform>A scăzut cu %1, dar cu %2 de răspunsuri se vede doar o schimbare de cel puțin %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slower by %1, but %2 answer(s) can only show a change of %3 or more.</source>
        <extracomment>%1: the change (&quot;12 min&quot;), %2: number of answers, %3: a larger difference (&quot;1 h&quot;)</extracomment>
        <translation>
            <numerusform>Mai încet cu %1, dar cu %2 răspuns se vede doar o schimbare de cel puțin %3.</numerusform>
            <numerusform>Mai încet cu %1, dar cu %2 răspunsuri se vede doar o schimbare de cel puțin %3.</numerusform>
            <numerusform>Mai încet cu %1, dar cu %2 de răspunsuri se vede doar o schimbare de cel puțin %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faster by %1, but %2 answer(s) can only show a change of %3 or more.</source>
        <extracomment>%1: the change (&quot;12 min&quot;), %2: number of answers, %3: a larger difference (&quot;1 h&quot;)</extracomment>
        <translation>
            <numerusform>Mai repede cu %1, dar cu %2 răspuns se vede doar o schimbare de cel puțin %3.</numerusform>
            <numerusform>Mai repede cu %1, dar cu %2 răspunsuri se vede doar o schimbare de cel puțin %3.</numerusform>
            <numerusform>Mai repede cu %1, dar cu %2 de răspunsuri se vede doar o schimbare de cel puțin %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s).</source>
        <extracomment>%1: how many responses (filled-in surveys, reviews, tickets) there are</extracomment>
        <translation>
            <numerusform>%1 răspuns.</numerusform>
            <numerusform>%1 răspunsuri.</numerusform>
            <numerusform>%1 de răspunsuri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s), the largest part from “%2” (%3).</source>
        <extracomment>%1: how many responses, %2: the largest group of them (&quot;Phone&quot;), %3: its share (&quot;46%&quot;)</extracomment>
        <translation>
            <numerusform>%1 răspuns, din „%2” (%3).</numerusform>
            <numerusform>%1 răspunsuri, cele mai multe din „%2” (%3).</numerusform>
            <numerusform>%1 de răspunsuri, cele mai multe din „%2” (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Încă nu sunt răspunsuri.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 answer(s): too few for a figure, which needs at least %2.</source>
        <extracomment>%1: number of answers there are, %2: number of answers needed (5)</extracomment>
        <translation>
            <numerusform>Doar %1 răspuns: prea puțin pentru un rezultat, e nevoie de cel puțin %2.</numerusform>
            <numerusform>Doar %1 răspunsuri: prea puține pentru un rezultat, e nevoie de cel puțin %2.</numerusform>
            <numerusform>Doar %1 de răspunsuri: prea puține pentru un rezultat, e nevoie de cel puțin %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does better than “%2”; the %3 between them are more than chance.</source>
        <extracomment>%1: the better group (&quot;Phone&quot;), %2: the worse group, %3: how far apart they are (&quot;20 points&quot;)</extracomment>
        <translation>„%1” stă mai bine decât „%2”; diferența (%3) nu e întâmplătoare.</translation>
    </message>
    <message numerus="yes">
        <source>The differences between these %1 group(s) may be chance.</source>
        <extracomment>%1: how many groups (three or more) were compared</extracomment>
        <translation>
            <numerusform>Diferențele din acest %1 grup pot fi întâmplătoare.</numerusform>
            <numerusform>Diferențele dintre aceste %1 grupuri pot fi întâmplătoare.</numerusform>
            <numerusform>Diferențele dintre aceste %1 de grupuri pot fi întâmplătoare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one group has enough answers, so there is nothing to compare it with.</source>
        <translation>Un singur grup are destule răspunsuri, deci nu are cu ce fi comparat.</translation>
    </message>
    <message>
        <source>“%1” or “%2” has the most to gain; the answers cannot tell which.</source>
        <extracomment>What to work on first; %1 and %2: questions of the survey (&quot;Waiting time&quot;)</extracomment>
        <translation>Cel mai mult de câștigat este la „%1” sau la „%2”; răspunsurile nu pot arăta la care.</translation>
    </message>
    <message>
        <source>Nobody has been watched for a whole year yet.</source>
        <translation>Încă niciun client nu are un an întreg de la venire.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 customer(s): too few for a figure, which needs at least %2.</source>
        <extracomment>%1: number of customers there are, %2: number needed (5)</extracomment>
        <translation>
            <numerusform>Doar %1 client: prea puțin pentru un rezultat, e nevoie de cel puțin %2.</numerusform>
            <numerusform>Doar %1 clienți: prea puțini pentru un rezultat, e nevoie de cel puțin %2.</numerusform>
            <numerusform>Doar %1 de clienți: prea puțini pentru un rezultat, e nevoie de cel puțin %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The true value is most likely between %1 and %2.</source>
        <extracomment>Sampling error alone; %1 and %2: the ends of a range</extracomment>
        <translation>Valoarea reală este, cel mai probabil, între %1 și %2.</translation>
    </message>
    <message>
        <source>Only one question asks for a rating.</source>
        <translation>O singură întrebare cere o notă.</translation>
    </message>
    <message>
        <source>Most satisfied: who waited %1; least: %2. The %3 between them are more than chance.</source>
        <extracomment>%1 and %2: how long customers waited for the reply (&quot;up to 1 h&quot;), %3: how far apart they are (&quot;20 percentage points&quot;)</extracomment>
        <translation>Cei mai mulțumiți sunt cei care au așteptat %1, cei mai puțin mulțumiți cei care au așteptat %2; diferența (%3) nu e întâmplătoare.</translation>
    </message>
    <message>
        <source>It goes better %1 than %2; the %3 between them are more than chance.</source>
        <extracomment>%1 and %2: where customers met the business (&quot;on the internet&quot;, &quot;in the shop&quot;), %3: how far apart they are (&quot;20 points&quot;)</extracomment>
        <translation>Merge mai bine %1 decât %2; diferența (%3) nu e întâmplătoare.</translation>
    </message>
    <message>
        <source>Of %1 customers, none stands out as one of the best.</source>
        <extracomment>%1: how many customers</extracomment>
        <translation>Niciun client nu se distinge ca unul dintre cei mai buni (clienți în total: %1).</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %2 customers bring %3 of the money.</source>
        <extracomment>%1: how many customers, %2: of how many, %3: a percentage of the money</extracomment>
        <translation>
            <numerusform>Cel mai bun client (%1 din %2) aduce %3 din bani.</numerusform>
            <numerusform>Cei mai buni clienți (%1 din %2) aduc %3 din bani.</numerusform>
            <numerusform>Cei mai buni clienți (%1 din %2) aduc %3 din bani.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %2 customers make %3 of the purchases.</source>
        <extracomment>%1: how many customers, %2: of how many, %3: a percentage of the purchases</extracomment>
        <translation>
            <numerusform>Cel mai bun client (%1 din %2) face %3 din cumpărături.</numerusform>
            <numerusform>Cei mai buni clienți (%1 din %2) fac %3 din cumpărături.</numerusform>
            <numerusform>Cei mai buni clienți (%1 din %2) fac %3 din cumpărături.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 who used to be good ones have not come for long.</source>
        <extracomment>%1: how many customers</extracomment>
        <translation>
            <numerusform>%1 client bun altădată nu a mai venit de mult.</numerusform>
            <numerusform>%1 clienți buni altădată nu au mai venit de mult.</numerusform>
            <numerusform>%1 de clienți buni altădată nu au mai venit de mult.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 customers who keep coming, nobody is silent for much longer than usual.</source>
        <extracomment>%1: how many customers who came three times or more</extracomment>
        <translation>Dintre clienții care tot revin (%1), niciunul nu lipsește mult mai mult decât de obicei.</translation>
    </message>
    <message>
        <source>Half of the customers waited no longer than %1 of your opening hours; by the clock it was %2.</source>
        <extracomment>%1: a wait that counts only the hours in which the shop is open (&quot;42 min&quot;), %2: the same wait by the clock (&quot;3 h&quot;)</extracomment>
        <translation>Jumătate dintre clienți au așteptat cel mult %1 din programul dumneavoastră; după ceas au fost %2.</translation>
    </message>
    <message>
        <source>The files say on which day customers wrote, but not at what time: so it cannot be told how much of the wait was in opening hours.</source>
        <extracomment>Why a wait in opening hours cannot be told</extracomment>
        <translation>Fișierele spun în ce zi au scris clienții, dar nu și la ce oră: de aceea nu se poate spune cât din așteptare a fost în program.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 more answer(s) in each period would tell.</source>
        <extracomment>Follows &quot;Up 6 points, but 87 answers can only show ...&quot;; %1: how many more answers each of the two periods would need before it could be told whether the change is more than chance</extracomment>
        <translation>
            <numerusform>Ar mai fi nevoie de circa %1 răspuns în fiecare perioadă ca să se știe.</numerusform>
            <numerusform>Ar mai fi nevoie de circa %1 răspunsuri în fiecare perioadă ca să se știe.</numerusform>
            <numerusform>Ar mai fi nevoie de circa %1 de răspunsuri în fiecare perioadă ca să se știe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %4 more answer(s) would tell whether the widest is real: %3 between “%1” and “%2”.</source>
        <extracomment>Follows &quot;The differences between these 5 groups may be chance.&quot;; %1 and %2: the groups that lie widest apart (&quot;North&quot;, &quot;South&quot;), %3: how far (&quot;6 points&quot;), %4: how many more answers from the two of them together it would take</extracomment>
        <translation>
            <numerusform>Cu încă circa %4 răspuns s-ar ști dacă cea mai mare e reală: %3 între „%1” și „%2”.</numerusform>
            <numerusform>Cu încă circa %4 răspunsuri s-ar ști dacă cea mai mare e reală: %3 între „%1” și „%2”.</numerusform>
            <numerusform>Cu încă circa %4 de răspunsuri s-ar ști dacă cea mai mare e reală: %3 între „%1” și „%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The year to %1: %2; the year before: %3.</source>
        <extracomment>Before &quot;Up 6 points ...&quot;; %1: a day (&quot;30 June 2026&quot;), %2: a figure over the year up to it (&quot;52&quot;), %3: the same figure over the year before that (&quot;46&quot;)</extracomment>
        <translation>Anul până la %1: %2; anul dinainte: %3.</translation>
    </message>
    <message>
        <source>Work on “%1” first, where there is the most to gain: it goes with %4 (%2 of what can be explained) and stands at %3 of its best.</source>
        <extracomment>What to work on first. %1: a question of the survey (&quot;Waiting time&quot;), %2: its share in what can be explained (&quot;41%&quot;), %3: where its average lies between the worst and the best answer (&quot;62%&quot;), %4: what it goes with (&quot;satisfaction&quot;, &quot;the stars&quot;)</extracomment>
        <translation>Începeți cu „%1”, acolo e cel mai mult de câștigat: are legătură cu %4 (%2 din ce se poate explica) și este la %3 din maximul posibil.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 answer(s) give the same score, so nothing can be said of what goes with a better or a worse one.</source>
        <extracomment>%1: how many answers; so nothing says what goes with a higher or lower score</extracomment>
        <translation>
            <numerusform>Singurul răspuns (%1) dă o singură notă, așa că nu se poate spune ce are legătură cu una mai bună sau mai slabă.</numerusform>
            <numerusform>Toate cele %1 răspunsuri dau aceeași notă, așa că nu se poate spune ce are legătură cu una mai bună sau mai slabă.</numerusform>
            <numerusform>Toate cele %1 de răspunsuri dau aceeași notă, așa că nu se poate spune ce are legătură cu una mai bună sau mai slabă.</numerusform>
        </translation>
    </message>
    <message>
        <source>the recommendation</source>
        <comment>goes with</comment>
        <extracomment>Fit to stand after &quot;goes with&quot;: the answers to &quot;would you recommend us?&quot;</extracomment>
        <translation>recomandarea</translation>
    </message>
    <message>
        <source>the stars</source>
        <comment>goes with</comment>
        <extracomment>Fit to stand after &quot;goes with&quot;: the number of stars of a review</extracomment>
        <translation>numărul de stele</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <comment>goes with</comment>
        <extracomment>Fit to stand after &quot;goes with&quot;: how satisfied customers are</extracomment>
        <translation>satisfacția</translation>
    </message>
    <message>
        <source>None of these questions goes with %1.</source>
        <extracomment>%1: what questions may go with (&quot;satisfaction&quot;, &quot;the stars&quot;)</extracomment>
        <translation>Niciuna dintre aceste întrebări nu are legătură cu %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 answer(s) are the same, so there is no likely range to tell.</source>
        <extracomment>Below an average; %1: how many answers</extracomment>
        <translation>
            <numerusform>Există un singur răspuns (%1), așa că nu se poate spune un interval probabil.</numerusform>
            <numerusform>Toate cele %1 răspunsuri sunt la fel, așa că nu se poate spune un interval probabil.</numerusform>
            <numerusform>Toate cele %1 de răspunsuri sunt la fel, așa că nu se poate spune un interval probabil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter chooses the very score this figure is made of, so the figure says nothing.</source>
        <translation>Filtrul alege chiar scorul din care se calculează acest rezultat, așa că rezultatul nu spune nimic.</translation>
    </message>
    <message>
        <source>Keep “%1” as good as it is: it goes with %4 more than anything else (%2 of what can be explained), and stands at %3 of its best already.</source>
        <extracomment>What matters most and is good already. %1: a question of the survey (&quot;Friendly staff&quot;), %2: its share in what can be explained (&quot;41%&quot;), %3: where its average lies between the worst and the best answer (&quot;92%&quot;), %4: what it goes with (&quot;satisfaction&quot;, &quot;the stars&quot;)</extracomment>
        <translation>La „%1” stați deja bine: are cea mai mare legătură cu %4 (%2 din ce se poate explica) și este la %3 din maximul posibil. Țineți-o așa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s). Of %4 it is not stated where they come from; of the others the largest part is from “%2” (%3).</source>
        <extracomment>%1: how many responses; of %4 (a percentage) it is not known where they come from; of the others the largest group is %2 (&quot;Phone&quot;), its share %3</extracomment>
        <translation>
            <numerusform>%1 răspuns. La %4 nu scrie de unde vin; dintre celelalte, cele mai multe vin din „%2” (%3).</numerusform>
            <numerusform>%1 răspunsuri. La %4 nu scrie de unde vin; dintre celelalte, cele mai multe vin din „%2” (%3).</numerusform>
            <numerusform>%1 de răspunsuri. La %4 nu scrie de unde vin; dintre celelalte, cele mai multe vin din „%2” (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Best rated is “%1” with %2, worst “%3” with %4.</source>
        <extracomment>%1 and %3: questions of the survey, %2 and %4: their averages with the scale (&quot;4.6 of 5&quot;)</extracomment>
        <translation>Cel mai bine e notată întrebarea „%1”, cu %2, cel mai slab „%3”, cu %4.</translation>
    </message>
    <message>
        <source>The difference between these two groups may be chance.</source>
        <translation>Diferența dintre aceste două grupuri poate fi întâmplătoare.</translation>
    </message>
    <message numerus="yes">
        <source>About %4 more answer(s) would tell whether it is real: %3 between “%1” and “%2”.</source>
        <extracomment>Follows &quot;The difference between these two groups may be chance.&quot;; %1 and %2: the groups (&quot;North&quot;, &quot;South&quot;), %3: how far they lie apart (&quot;6 points&quot;), %4: how many more answers from the two of them together it would take</extracomment>
        <translation>
            <numerusform>Încă aproximativ %4 răspuns ar arăta dacă este sigură: %3 între „%1” și „%2”.</numerusform>
            <numerusform>Încă aproximativ %4 răspunsuri ar arăta dacă este sigură: %3 între „%1” și „%2”.</numerusform>
            <numerusform>Încă aproximativ %4 de răspunsuri ar arăta dacă este sigură: %3 între „%1” și „%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 100 customers, %1 are still customers 1 year after they came.</source>
        <extracomment>%1: a number of customers</extracomment>
        <translation>Din 100 de clienți, %1 mai sunt clienți la 1 an după ce au venit.</translation>
    </message>
    <message>
        <source>Of 100 customers, %1 are still customers 1 year after they came, and %2 after 2 years.</source>
        <extracomment>%1 and %2: numbers of customers</extracomment>
        <translation>Din 100 de clienți, %1 mai sunt clienți la 1 an după ce au venit și %2 la 2 ani.</translation>
    </message>
    <message>
        <source>Of 100 customers, %1 are still customers 1 year after they came, %2 after 2 years and %3 after 3.</source>
        <extracomment>%1, %2 and %3: numbers of customers</extracomment>
        <translation>Din 100 de clienți, %1 mai sunt clienți la 1 an după ce au venit, %2 la 2 ani și %3 la 3 ani.</translation>
    </message>
    <message>
        <source>%1 of all customers bought again %2 after their first purchase.</source>
        <extracomment>%1: a percentage, %2: a length of time (&quot;4 quarters&quot;, &quot;3 months&quot;)</extracomment>
        <translation>%1 dintre clienți au cumpărat din nou după %2 de la prima cumpărătură.</translation>
    </message>
    <message>
        <source>%1 of all customers were still customers %2 after they came.</source>
        <extracomment>%1: a percentage, %2: a length of time (&quot;1 year&quot;, &quot;3 months&quot;)</extracomment>
        <translation>%1 dintre clienți mai erau clienți după %2 de când au venit.</translation>
    </message>
    <message>
        <source>The filter shows only “%1”. Take it off, or choose another one too, and they are compared.</source>
        <extracomment>%1: the one group that the filter chooses (&quot;North&quot;)</extracomment>
        <translation>Filtrul arată doar „%1”. Scoateți-l sau mai alegeți unul, ca să aveți ce compara.</translation>
    </message>
    <message>
        <source>The filter leaves only one group with enough answers. Take off one of its choices to compare more.</source>
        <translation>Filtrul lasă un singur grup cu destule răspunsuri. Scoateți ceva din filtru, ca să aveți ce compara.</translation>
    </message>
    <message numerus="yes">
        <source>The filter chooses %1 of the %2 answer(s) shown here (%3).</source>
        <extracomment>%1: how many responses the filter chooses, %2: of how many that the chart shows, %3: a percentage; the plural goes by %2</extracomment>
        <translation>
            <numerusform>Filtrul alege %1 din %2 răspuns arătat aici (%3).</numerusform>
            <numerusform>Filtrul alege %1 din cele %2 răspunsuri arătate aici (%3).</numerusform>
            <numerusform>Filtrul alege %1 din cele %2 de răspunsuri arătate aici (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>These answers have no dates, so no change can be told.</source>
        <translation>Aceste răspunsuri nu au dată, deci nu se poate spune dacă s-a schimbat ceva.</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 question(s) it is not clear which end is the good one.</source>
        <extracomment>Follows which question is rated best; %1: how many. Elsewhere it is said which, and where to say it.</extracomment>
        <translation>
            <numerusform>La %1 întrebare nu este clar care capăt al scalei este cel bun.</numerusform>
            <numerusform>La %1 întrebări nu este clar care capăt al scalei este cel bun.</numerusform>
            <numerusform>La %1 de întrebări nu este clar care capăt al scalei este cel bun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before that (%1): %2.</source>
        <extracomment>Before &quot;Up 6 points ...&quot;; %1: a period (&quot;May 2026&quot;), %2: a figure in it</extracomment>
        <translation>Înainte (%1): %2.</translation>
    </message>
    <message numerus="yes">
        <source>The largest group has only %1 customer(s): too few for a figure, which needs at least %2.</source>
        <extracomment>%1: number of customers, %2: number needed (5)</extracomment>
        <translation>
            <numerusform>Cel mai mare grup are doar %1 client: prea puțin pentru o cifră, care cere cel puțin %2.</numerusform>
            <numerusform>Cel mai mare grup are doar %1 clienți: prea puțini pentru o cifră, care cere cel puțin %2.</numerusform>
            <numerusform>Cel mai mare grup are doar %1 de clienți: prea puțini pentru o cifră, care cere cel puțin %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest group has only %1 answer(s): too few for a figure, which needs at least %2.</source>
        <extracomment>%1: number of answers, %2: number of answers needed (5)</extracomment>
        <translation>
            <numerusform>Cel mai mare grup are doar %1 răspuns: prea puțin pentru o cifră, care cere cel puțin %2.</numerusform>
            <numerusform>Cel mai mare grup are doar %1 răspunsuri: prea puține pentru o cifră, care cere cel puțin %2.</numerusform>
            <numerusform>Cel mai mare grup are doar %1 de răspunsuri: prea puține pentru o cifră, care cere cel puțin %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only “%1” can be compared with %2, so nothing says what matters most. Surveys that ask about more things can tell.</source>
        <extracomment>%1: the only rating question that there is (&quot;Price&quot;), %2: what it goes with (&quot;satisfaction&quot;, &quot;the stars&quot;)</extracomment>
        <translation>Doar „%1” se poate compara cu %2, deci nu se poate spune ce contează cel mai mult. Sondajele care întreabă despre mai multe lucruri pot arăta asta.</translation>
    </message>
    <message>
        <source>“%1” has more to gain than “%2”. There are only these two to compare with %3: surveys that ask about more things can tell what matters most.</source>
        <extracomment>%1 and %2: the only two rating questions that there are, %3: what they go with</extracomment>
        <translation>La „%1” e mai mult de câștigat decât la „%2”. Doar acestea două se pot compara cu %3: ce contează cel mai mult arată sondajele care întreabă despre mai multe lucruri.</translation>
    </message>
    <message>
        <source>All answers of another group (“%1”, %2) are alike, so it has no range to compare.</source>
        <extracomment>Why groups are not compared; %1: a group (&quot;South&quot;), %2: &quot;21 answers&quot;</extracomment>
        <translation>Toate răspunsurile altui grup („%1”, %2) sunt la fel, deci nu are un interval de comparat.</translation>
    </message>
    <message>
        <source>“%1” has only %2, and it takes %3.</source>
        <extracomment>Why groups are not compared; %1: a group (&quot;South&quot;), %2: &quot;4 answers&quot;, %3: how many it takes</extracomment>
        <translation>„%1” are doar %2, iar minimul este %3.</translation>
    </message>
    <message numerus="yes">
        <source>The largest of the other %1 group(s) has only %2, and it takes %3.</source>
        <extracomment>Why groups are not compared; %1: how many groups, %2: &quot;4 answers&quot;, %3: how many it takes</extracomment>
        <translation>
            <numerusform>Celălalt grup (%1) are doar %2, iar minimul este %3.</numerusform>
            <numerusform>Cel mai mare dintre celelalte %1 grupuri are doar %2, iar minimul este %3.</numerusform>
            <numerusform>Cel mai mare dintre celelalte %1 de grupuri are doar %2, iar minimul este %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest of the other %1 group(s), “%2”, has only %3, and it takes %4.</source>
        <extracomment>Why groups are not compared; %1: how many groups, %2: the largest (&quot;South&quot;), %3: &quot;4 answers&quot;, %4: how many it takes</extracomment>
        <translation>
            <numerusform>Cel mai mare dintre celelalte grupuri (%1), „%2”, are doar %3, iar minimul este %4.</numerusform>
            <numerusform>Cel mai mare dintre celelalte %1 grupuri, „%2”, are doar %3, iar minimul este %4.</numerusform>
            <numerusform>Cel mai mare dintre celelalte %1 de grupuri, „%2”, are doar %3, iar minimul este %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other group has only %1, and it takes %2.</source>
        <extracomment>Why groups are not compared; %1: &quot;4 answers&quot;, %2: how many it takes</extracomment>
        <translation>Celălalt grup are doar %1, iar minimul este %2.</translation>
    </message>
    <message>
        <source>The filter shows only answers that do not say which group they belong to. Choose a group too, and they are compared.</source>
        <translation>Filtrul arată numai răspunsuri care nu spun din ce grup fac parte. Alegeți și un grup, și vor fi comparate.</translation>
    </message>
    <message>
        <source>The six months to %1: %2; the six months before: %3.</source>
        <extracomment>Before &quot;Up 6 points ...&quot;; %1: a day (&quot;30 June 2026&quot;), %2: a figure over the six months up to it (&quot;52&quot;), %3: the same figure over the six months before those (&quot;46&quot;)</extracomment>
        <translation>Cele șase luni până la %1: %2; cele șase luni dinainte: %3.</translation>
    </message>
    <message>
        <source>The three months to %1: %2; the three months before: %3.</source>
        <extracomment>Before &quot;Up 6 points ...&quot;; %1: a day (&quot;30 June 2026&quot;), %2: a figure over the three months up to it (&quot;52&quot;), %3: the same figure over the three months before those (&quot;46&quot;)</extracomment>
        <translation>Cele trei luni până la %1: %2; cele trei luni dinainte: %3.</translation>
    </message>
    <message>
        <source>The month to %1: %2; the month before: %3.</source>
        <extracomment>Before &quot;Up 6 points ...&quot;; %1: a day (&quot;30 June 2026&quot;), %2: a figure over the month up to it (&quot;52&quot;), %3: the same figure over the month before that (&quot;46&quot;)</extracomment>
        <translation>Luna până la %1: %2; luna dinainte: %3.</translation>
    </message>
    <message>
        <source>How many more answers it takes also depends on what else is compared: the more figures there are, the surer each change must be before it is told. So the number grows when other files bring more figures.</source>
        <translation>De câte răspunsuri mai e nevoie depinde și de ce se mai compară: cu cât sunt mai multe rezultate, cu atât mai sigură trebuie să fie fiecare schimbare ca să fie anunțată. De aceea numărul crește când alte fișiere aduc rezultate noi.</translation>
    </message>
    <message>
        <source>How many more answers it takes also depends on what else is compared on this page: the more groups there are, the surer each difference must be before it is told. So the number grows when other files bring more groups.</source>
        <translation>De câte răspunsuri mai e nevoie depinde și de ce se mai compară pe această pagină: cu cât sunt mai multe grupuri, cu atât mai sigură trebuie să fie fiecare diferență ca să fie anunțată. De aceea numărul crește când alte fișiere aduc grupuri noi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers who kept coming have been silent for longer than ever. A call may bring them back.</source>
        <extracomment>%1: how many customers, %2: of how many who came three times or more</extracomment>
        <translation>
            <numerusform>Dintre clienții care tot reveneau (%2), %1 lipsește mai mult decât oricând. Un telefon l-ar putea aduce înapoi.</numerusform>
            <numerusform>Dintre clienții care tot reveneau (%2), %1 lipsesc mai mult decât oricând. Un telefon i-ar putea aduce înapoi.</numerusform>
            <numerusform>Dintre clienții care tot reveneau (%2), %1 lipsesc mai mult decât oricând. Un telefon i-ar putea aduce înapoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does worse than “%2”; the %3 between them are more than chance.</source>
        <extracomment>%1: the worse group (&quot;Phone&quot;), %2: the better group, %3: how far apart they are (&quot;20 points&quot;)</extracomment>
        <translation>„%1” stă mai prost decât „%2”; diferența (%3) nu e întâmplătoare.</translation>
    </message>
</context>
<context>
    <name>patron::CommentDelegate</name>
    <message>
        <source>would recommend: %1</source>
        <extracomment>A 0-10 recommendation score of one answer, as in &quot;would recommend: 9&quot;</extracomment>
        <translation>ne-ar recomanda: %1</translation>
    </message>
    <message>
        <source>satisfaction: %1</source>
        <extracomment>A 1-5 satisfaction score of one answer</extracomment>
        <translation>satisfacție: %1</translation>
    </message>
    <message>
        <source>stars: %1</source>
        <extracomment>Stars of one review, 1 to 5</extracomment>
        <translation>stele: %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>Where a comment comes from: %1 is a file name, %2 a row number</extracomment>
        <translation>%1, rândul %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>For a screen reader: %1 what a customer said, %2 day, scores, channel, file and row of it</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>patron::CommentsPane</name>
    <message numerus="yes">
        <source>%1 comment(s)</source>
        <extracomment>%1 is the number, already written out</extracomment>
        <translation>
            <numerusform>%1 comentariu</numerusform>
            <numerusform>%1 comentarii</numerusform>
            <numerusform>%1 de comentarii</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in the comments</source>
        <translation>Caută în comentarii</translation>
    </message>
    <message>
        <source>Comments, newest first</source>
        <translation>Comentarii, începând cu cele mai noi</translation>
    </message>
    <message>
        <source>&amp;Copy the comment</source>
        <translation>&amp;Copiază comentariul</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>Where an answer comes from: %1 is a file name, %2 a row number</extracomment>
        <translation>%1, rândul %2</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>Entry of a menu; %1 a file and a row of it</extracomment>
        <translation>Copiază „%1”</translation>
    </message>
    <message>
        <source>Show the &amp;import of this file</source>
        <translation>Arată &amp;importul acestui fișier</translation>
    </message>
    <message>
        <source>Filter by %1: %2</source>
        <extracomment>Entry of a menu; %1 &quot;Channel&quot;, %2 &quot;Phone&quot;</extracomment>
        <translation>Filtrează după %1: %2</translation>
    </message>
    <message>
        <source>No comment here holds “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>Niciun comentariu de aici nu conține „%1”.</translation>
    </message>
    <message>
        <source>Nobody wrote anything in this choice. The filter above may hide what others wrote.</source>
        <translation>În această selecție nu a scris nimeni nimic. Poate că filtrul de sus ascunde ce au scris alții.</translation>
    </message>
    <message>
        <source>Nobody wrote anything in the files imported so far. It takes a column in which customers write in their own words: a comment, a review, a suggestion.</source>
        <translation>În fișierele importate până acum nu a scris nimeni nimic. E nevoie de o coloană în care clienții scriu cu cuvintele lor: un comentariu, o recenzie, o sugestie.</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <extracomment>Button beside a search field: what is searched for becomes a part of the filter</extracomment>
        <translation>Filtrează după text</translation>
    </message>
    <message>
        <source>Everything then tells of these comments only (Enter)</source>
        <translation>Totul se va referi apoi numai la aceste comentarii (Enter)</translation>
    </message>
    <message>
        <source>Where it comes from…</source>
        <extracomment>Button: shows file and row that a comment came from</extracomment>
        <translation>De unde provine…</translation>
    </message>
    <message>
        <source>The row of the file that the chosen comment came from (Enter)</source>
        <translation>Rândul din fișier din care provine comentariul ales (Enter)</translation>
    </message>
    <message>
        <source>Call this customer &amp;back…</source>
        <extracomment>Button and entry of a menu: puts whoever wrote the comment on the list of calls</extracomment>
        <translation>&amp;Sună acest client…</translation>
    </message>
    <message>
        <source>Puts whoever wrote the chosen comment on the list of calls</source>
        <translation>Pune pe lista de apeluri clientul care a scris comentariul ales</translation>
    </message>
</context>
<context>
    <name>patron::DataPane</name>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Deschide un fișier…</translation>
    </message>
    <message>
        <source>&amp;Take this import back</source>
        <translation>An&amp;ulează acest import</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>Importuri, începând cu cele mai noi</translation>
    </message>
    <message>
        <source>Re&amp;membered…</source>
        <extracomment>Button: the list of remembered ways to read files</extracomment>
        <translation>Fișie&amp;re cunoscute…</translation>
    </message>
    <message>
        <source>&amp;Read again…</source>
        <extracomment>Button: reads the file of an old import once more, to read it otherwise</extracomment>
        <translation>&amp;Citește din nou…</translation>
    </message>
    <message>
        <source>The &amp;same customer?…</source>
        <extracomment>Button: pairs of customers that may be one person</extracomment>
        <translation>A&amp;celași client?…</translation>
    </message>
    <message>
        <source>A &amp;customer&apos;s data…</source>
        <extracomment>Button: find one customer, hand out their data, forget them</extracomment>
        <translation>Datele unui c&amp;lient…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importuri</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Imports and customers</source>
        <translation>Importuri și clienți</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <extracomment>Button: rules of how long data is kept</extracomment>
        <translation>Cât timp se &amp;păstrează…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>Fă o cop&amp;ie…</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <extracomment>Button: goes back to a backup</extracomment>
        <translation>Revi&amp;no la o copie…</translation>
    </message>
    <message>
        <source>&amp;Copy this row</source>
        <translation>C&amp;opiază rândul</translation>
    </message>
    <message>
        <source>How many &amp;were asked?…</source>
        <extracomment>Button: says how many people were asked for the answers of an import</extracomment>
        <translation>Câți au fost între&amp;bați?…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <extracomment>Button: shows where a file lies</extracomment>
        <translation>Deschide dosa&amp;rul</translation>
    </message>
</context>
<context>
    <name>patron::ImportHeaders</name>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>Column: when the file was imported</extracomment>
        <translation>Importat</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Rânduri citite</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: number of new answers</extracomment>
        <translation>Noi</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Column: number of answers that were changed by this file</extracomment>
        <translation>S-au schimbat</translation>
    </message>
    <message>
        <source>Already there</source>
        <extracomment>Column: number of answers that were in the database already</extracomment>
        <translation>Existau deja</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>Column: number of rows that are no answers</extracomment>
        <translation>Omise</translation>
    </message>
    <message>
        <source>%1 (sample shop)</source>
        <extracomment>%1 name of a file of the sample shop, whose answers are invented</extracomment>
        <translation>%1 (magazin de probă)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no screen here for a window. This is what Patron does without one:</source>
        <translation>Aici nu există un ecran pentru ferestre. Iată ce face Patron fără ele:</translation>
    </message>
</context>
<context>
    <name>patron::ReviewPage</name>
    <message>
        <source>Import %1?</source>
        <translation>Importați „%1”?</translation>
    </message>
    <message>
        <source>Nothing new: &amp;close</source>
        <translation>Nimic nou: închi&amp;de</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Skip this file (%1 more waiting)</source>
        <translation>
            <numerusform>&amp;Sari peste acest fișier (mai așteaptă %1)</numerusform>
            <numerusform>&amp;Sari peste acest fișier (mai așteaptă %1)</numerusform>
            <numerusform>&amp;Sari peste acest fișier (mai așteaptă %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Do not import</source>
        <translation>&amp;Renunță</translation>
    </message>
    <message>
        <source>These are the first rows. The rest is being counted …</source>
        <translation>Acestea sunt primele rânduri. Restul se numără …</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importă</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <extracomment>Tab: rows of the file that are no answers; %1 how many</extracomment>
        <translation>Omise (%1)</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <extracomment>Tab: the first rows of a file, as the program understands them</extracomment>
        <translation>Cum va fi citit</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rândurile fișierului</translation>
    </message>
    <message>
        <source>&amp;Read files with these columns like this from now on</source>
        <translation>De a&amp;cum, citește așa fișierele cu aceste coloane</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Alte file</translation>
    </message>
    <message>
        <source>Read %1 again? This takes the place of the earlier import.</source>
        <extracomment>%1 a file that was imported before and is read otherwise now</extracomment>
        <translation>Citiți din nou „%1”? Va lua locul importului anterior.</translation>
    </message>
    <message>
        <source>Leave this file without importing it? What you changed about how it is read will be lost.</source>
        <translation>Părăsiți acest fișier fără să-l importați? Ce ați schimbat la citirea lui se va pierde.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Părăsește</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rămâi</translation>
    </message>
    <message>
        <source>Name of this way of reading</source>
        <translation>Numele acestui mod de citire</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <extracomment>A sheet of a workbook: %1 name of the file, %2 name of the sheet</extracomment>
        <translation>%1, foaia «%2»</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Button: the file takes the place of what it brought before</extracomment>
        <translation>Citește din n&amp;ou</translation>
    </message>
    <message>
        <source>&amp;Leave it as it was</source>
        <translation>&amp;Lasă-l cum era</translation>
    </message>
    <message>
        <source>Nothing new: to the &amp;next file</source>
        <translation>Nimic nou: la fișierul u&amp;rmător</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <extracomment>Beside the field for the name of a way of reading files</extracomment>
        <translation>Nu&amp;me:</translation>
    </message>
    <message>
        <source>Back to the first rows</source>
        <extracomment>Button below the preview, while it shows rows from further down the file</extracomment>
        <translation>Înapoi la primele rânduri</translation>
    </message>
    <message>
        <source>Nothing in %1 is new</source>
        <translation>În %1 nu este nimic nou</translation>
    </message>
    <message>
        <source>&amp;Read the earlier import again</source>
        <extracomment>Button: an earlier import is read the way that was looked at</extracomment>
        <translation>&amp;Recitește importul anterior</translation>
    </message>
    <message>
        <source>&amp;Read the earlier imports again</source>
        <translation>&amp;Citește din nou importurile mai vechi</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What customers say</source>
        <translation>Ce spun clienții</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Întocmit: %1</translation>
    </message>
    <message>
        <source>There are no answers in this choice yet.</source>
        <translation>În această selecție încă nu sunt răspunsuri.</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Tabelul cifrelor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioada</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Cum se calculează</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 din %2</translation>
    </message>
    <message>
        <source>With each figure: the range in which the true value lies 19 times in 20, and the number of answers.</source>
        <translation>Lângă fiecare cifră: intervalul în care se află valoarea adevărată de 19 ori din 20 și numărul de răspunsuri.</translation>
    </message>
    <message>
        <source>Figures over time</source>
        <extracomment>Heading of a table: figures by month</extracomment>
        <translation>Evoluția cifrelor</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Cifrele: %1</translation>
    </message>
    <message>
        <source>Beside each figure stands the range in which the true value of all customers lies 19 times in 20, if those who answered are like those who did not. Under %1 answers no figure is shown.</source>
        <translation>Lângă fiecare cifră stă intervalul în care se află, de 19 ori din 20, valoarea adevărată pentru toți clienții, dacă cei care au răspuns seamănă cu cei care nu au răspuns. Sub %1 răspunsuri nu se arată nicio cifră.</translation>
    </message>
    <message>
        <source>There are too few answers in this choice for a figure.</source>
        <translation>În această selecție sunt prea puține răspunsuri pentru un rezultat.</translation>
    </message>
    <message>
        <source>Did calling help?</source>
        <translation>Au ajutat apelurile?</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidențialitate</translation>
    </message>
    <message>
        <source>Everything was counted on the computer of the business, and the answers did not leave it. This report holds no names, addresses or comments of customers.</source>
        <translation>Totul a fost calculat pe calculatorul firmei, iar răspunsurile nu l-au părăsit. Acest raport nu conține nume, adrese sau comentarii ale clienților.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Toate rezultatele</translation>
    </message>
    <message>
        <source>What is counted</source>
        <extracomment>Header of a column: the name of a figure such as &quot;Would recommend (NPS)&quot;</extracomment>
        <translation>Ce se numără</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbare</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Range, answers</source>
        <translation>Interval, răspunsuri</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ce reiese</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Header of a column: lists of calls (&quot;Today&quot;, &quot;All open&quot;)</extracomment>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Apeluri</translation>
    </message>
    <message>
        <source>Words typical of happy customers</source>
        <translation>Cuvinte tipice pentru clienții mulțumiți</translation>
    </message>
    <message>
        <source>Words typical of unhappy customers</source>
        <translation>Cuvinte tipice pentru clienții nemulțumiți</translation>
    </message>
    <message>
        <source>Comments of happy customers</source>
        <extracomment>Header of a column: how many comments of happy customers hold a word</extracomment>
        <translation>Comentarii ale clienților mulțumiți</translation>
    </message>
    <message>
        <source>Comments of unhappy customers</source>
        <extracomment>Header of a column: how many comments of unhappy customers hold a word</extracomment>
        <translation>Comentarii ale clienților nemulțumiți</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Cuvânt</translation>
    </message>
    <message>
        <source>Words that the comments of one group hold more often than those of the other, by more than chance where nothing else is said. Beside each word stands how many comments hold it, and how many in a hundred that is.</source>
        <translation>Cuvinte care apar în comentariile unui grup mai des decât în ale celuilalt, mai mult decât din întâmplare acolo unde nu scrie altceva. Lângă fiecare cuvânt scrie în câte comentarii apare și câte la sută sunt acestea.</translation>
    </message>
    <message numerus="yes">
        <source>%1 question(s) to which everybody gave one and the same answer are not printed. They are in Patron, on the page “%2”.</source>
        <extracomment>In a report: %1 how many questions, %2 name of a page of the program (&quot;Questions&quot;)</extracomment>
        <translation>
            <numerusform>O întrebare la care toți au dat același răspuns nu este tipărită (%1). Se găsește în Patron, la pagina „%2”.</numerusform>
            <numerusform>%1 întrebări la care toți au dat același răspuns nu sunt tipărite. Se găsesc în Patron, la pagina „%2”.</numerusform>
            <numerusform>%1 de întrebări la care toți au dat același răspuns nu sunt tipărite. Se găsesc în Patron, la pagina „%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %1 more question(s) of this survey. They are in Patron, on the page “%2”.</source>
        <extracomment>In a report: %1 how many questions, %2 name of a page of the program (&quot;Questions&quot;)</extracomment>
        <translation>
            <numerusform>Pentru încă %1 întrebare din acest sondaj nu a fost loc. Se găsește în Patron, la pagina „%2”.</numerusform>
            <numerusform>Pentru încă %1 întrebări din acest sondaj nu a fost loc. Se găsesc în Patron, la pagina „%2”.</numerusform>
            <numerusform>Pentru încă %1 de întrebări din acest sondaj nu a fost loc. Se găsesc în Patron, la pagina „%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked in %1</source>
        <extracomment>In a report, above the questions of a survey: %1 name of its file</extracomment>
        <translation>Întrebările din „%1”</translation>
    </message>
    <message>
        <source>Only the groups with most answers are listed; %1 more are in Patron, where each table can be saved for a spreadsheet.</source>
        <translation>Sunt trecute doar grupurile cu cele mai multe răspunsuri; alte %1 se găsesc în Patron, unde orice tabel poate fi salvat pentru Excel.</translation>
    </message>
    <message>
        <source>These are: %1</source>
        <extracomment>In a report: %1 questions of a survey that are not printed, with &quot; · &quot; between them</extracomment>
        <translation>Acestea sunt: %1</translation>
    </message>
    <message>
        <source>Calls to customers</source>
        <translation>Apeluri către clienți</translation>
    </message>
    <message>
        <source>These parts were asked for, but the files do not hold what they would show, or too little of it: %1.</source>
        <extracomment>In a report; %1 names of its parts (&quot;Comments, Channels&quot;)</extracomment>
        <translation>Aceste părți au fost cerute, dar fișierele nu conțin ce ar arăta ele sau conțin prea puțin: %1.</translation>
    </message>
    <message>
        <source>* Among so many words compared, this one may be typical by chance.</source>
        <extracomment>Below a table of words; the asterisk stands behind some of them</extracomment>
        <translation>* S-au comparat multe cuvinte, așa că acesta poate fi tipic doar din întâmplare.</translation>
    </message>
</context>
<context>
    <name>ReportStory</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter in the report&apos;s head: %1 dimension such as &quot;Channel&quot;, %2 the chosen values</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <extracomment>A figure, its range, and the number of answers behind it: &quot;46 (35 to 62), 312 answers&quot;</extracomment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A sentence of the report&apos;s cover: %1 what is measured, %2 figure with range and answers, %3 the verdict sentence</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>with the word: %1</source>
        <extracomment>A filter in the report&apos;s head: comments that hold these words</extracomment>
        <translation>cu cuvântul: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A sentence of the report&apos;s cover: %1 what is measured (&quot;Would recommend (NPS)&quot;), %2 a dimension (&quot;Channel&quot;), %3 the sentence that says which groups differ</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s) of customers were compared; the differences between them may be chance.</source>
        <extracomment>A sentence of the report&apos;s cover; %1: how many groups (channels, branches ...)</extracomment>
        <translation>
            <numerusform>A fost comparat %1 grup de clienți; diferențele pot fi întâmplătoare.</numerusform>
            <numerusform>Au fost comparate %1 grupuri de clienți; diferențele dintre ele pot fi întâmplătoare.</numerusform>
            <numerusform>Au fost comparate %1 de grupuri de clienți; diferențele dintre ele pot fi întâmplătoare.</numerusform>
        </translation>
    </message>
    <message>
        <source>comments with: %1</source>
        <extracomment>A filter in the report&apos;s head: comments that hold what was searched for</extracomment>
        <translation>comentarii cu: %1</translation>
    </message>
    <message>
        <source>compared with the period before</source>
        <translation>în comparație cu perioada dinainte</translation>
    </message>
    <message>
        <source>There are too few answers in the period before to tell what changed.</source>
        <translation>În perioada dinainte sunt prea puține răspunsuri ca să se vadă ce s-a schimbat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 figure(s) compared with the period before: none changed by more than chance.</source>
        <extracomment>%1: how many figures (would recommend, satisfied, stars ...) were compared with the period before</extracomment>
        <translation>
            <numerusform>%1 rezultat comparat cu perioada dinainte: schimbarea poate fi întâmplătoare.</numerusform>
            <numerusform>%1 rezultate comparate cu perioada dinainte: toate schimbările pot fi întâmplătoare.</numerusform>
            <numerusform>%1 de rezultate comparate cu perioada dinainte: toate schimbările pot fi întâmplătoare.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), %3, 9 in 10 within %4</source>
        <extracomment>A median wait, its range, the number of answers, and what nine of ten waited at most</extracomment>
        <translation>%1 (%2), %3, 9 din 10 în cel mult %4</translation>
    </message>
    <message>
        <source>There are too few answers in the period shown to tell what changed.</source>
        <translation>În perioada aleasă sunt prea puține răspunsuri ca să se vadă ce s-a schimbat.</translation>
    </message>
    <message>
        <source>%1: %2 of the answers are from “%3” (%4). The figure says more of then than of now.</source>
        <extracomment>A sentence of the Overview and the report&apos;s cover: a figure of all time is mostly that of one old file. %1 what is measured, %2 &quot;88%&quot;, %3 name of the file, %4 a period</extracomment>
        <translation>%1: %2 din răspunsuri sunt din „%3” (%4). Cifra spune mai mult despre atunci decât despre acum.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) should have had a call by today.</source>
        <extracomment>A sentence of the report&apos;s cover; %1: how many customers</extracomment>
        <translation>
            <numerusform>%1 client trebuia sunat până astăzi.</numerusform>
            <numerusform>%1 clienți trebuiau sunați până astăzi.</numerusform>
            <numerusform>%1 de clienți trebuiau sunați până astăzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A figure and the number of answers behind it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 “%3”. %4</source>
        <extracomment>What changed of one group: %1 what is measured (&quot;Would recommend (NPS)&quot;), %2 a dimension (&quot;Branch&quot;), %3 a group (&quot;North&quot;), %4 sentences that tell its two figures and the change</extracomment>
        <translation>%1, %2 „%3”. %4</translation>
    </message>
    <message>
        <source>%1, %2 “%3”: %4. %5</source>
        <extracomment>What changed of one group: %1 what is measured (&quot;Would recommend (NPS)&quot;), %2 a dimension (&quot;Branch&quot;), %3 a group (&quot;North&quot;), %4 its figure, %5 the verdict sentence</extracomment>
        <translation>%1, %2 „%3”: %4. %5</translation>
    </message>
</context>
<context>
    <name>patron::EmptyState</name>
    <message>
        <source>Drop a file here, or open one</source>
        <translation>Trageți un fișier aici sau deschideți unul</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Deschide un fișier…</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON or SPSS. Patron reads it, shows what it found, and stores nothing before you say yes.</source>
        <translation>CSV, Excel, JSON sau SPSS. Patron citește fișierul, arată ce a găsit și nu salvează nimic înainte să confirmați.</translation>
    </message>
    <message>
        <source>E&amp;xplore the sample shop</source>
        <translation>E&amp;xplorează magazinul de probă</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Beside a figure: %1 &quot;35 to 62&quot;, the range it most likely lies in; %2 &quot;312 answers&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>For a screen reader: %1 &quot;46&quot;, %2 &quot;35 to 62 · 312 answers&quot;, %3 a sentence that ends with a full stop</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>before (%1): %2, %3</source>
        <extracomment>A figure of the period before, beside that of the period shown: %1 &quot;April 2026&quot;, %2 &quot;40&quot;, %3 &quot;295 answers&quot;</extracomment>
        <translation>înainte (%1): %2 · %3</translation>
    </message>
    <message>
        <source>before (%1): %2</source>
        <extracomment>How many there were in the period before: %1 &quot;1 April 2026 to 30 April 2026&quot;, %2 &quot;295 answers&quot;</extracomment>
        <translation>înainte (%1): %2</translation>
    </message>
    <message>
        <source>9 in 10 within %1</source>
        <extracomment>Beside a median wait; %1 &quot;3 h&quot;: nine of ten customers waited no longer</extracomment>
        <translation>9 din 10 în cel mult %1</translation>
    </message>
    <message>
        <source>answered by %1 of those asked</source>
        <extracomment>Beside a figure; %1: a percentage</extracomment>
        <translation>au răspuns %1 dintre cei întrebați</translation>
    </message>
    <message>
        <source>those chosen, together</source>
        <extracomment>Beside the figure of a card whose chart shows groups: what the figure is of</extracomment>
        <translation>cele alese, la un loc</translation>
    </message>
    <message>
        <source>all together</source>
        <extracomment>Beside the figure of a card whose chart shows groups: what the figure is of</extracomment>
        <translation>toate la un loc</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>Beside the share of customers who stayed; %1: &quot;3 years&quot;</extracomment>
        <translation>după %1</translation>
    </message>
</context>
<context>
    <name>patron::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtru</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>Button of the filter: scores of every kind, as stars or would recommend</extracomment>
        <translation>Evaluări</translation>
    </message>
</context>
<context>
    <name>patron::FilterChips</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice of the filter; %1 &quot;Channel&quot;, %2 &quot;Phone&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <extracomment>A choice of the filter: responses that gave this answer to a question</extracomment>
        <translation>Răspuns: %1</translation>
    </message>
    <message>
        <source>Remove from the filter: %1</source>
        <extracomment>Button that takes a choice out of the filter; %1 &quot;Channel: Phone&quot;</extracomment>
        <translation>Scoate din filtru: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Golește filtrul</translation>
    </message>
    <message>
        <source>Word: %1</source>
        <extracomment>A choice of the filter: responses whose comment holds this word</extracomment>
        <translation>Cuvânt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer</comment>
        <extracomment>A choice of the filter: %1 a question, %2 the answer that was given to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comment with: %1</source>
        <extracomment>A choice of the filter: responses whose comment holds what was searched for</extracomment>
        <translation>Comentariu cu: %1</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <extracomment>A choice of the filter: figures of the period before stand beside those shown</extracomment>
        <translation>În comparație cu perioada dinainte</translation>
    </message>
</context>
<context>
    <name>patron::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Închide acest mesaj</translation>
    </message>
</context>
<context>
    <name>patron::PeriodButton</name>
    <message>
        <source>Period: %1</source>
        <translation>Perioada: %1</translation>
    </message>
    <message>
        <source>Own dates, first and last day:</source>
        <translation>Altă perioadă, prima și ultima zi:</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prima zi</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultima zi</translation>
    </message>
    <message>
        <source>&amp;Show these days</source>
        <translation>&amp;Arată aceste zile</translation>
    </message>
    <message>
        <source>&amp;Compare with the period before</source>
        <extracomment>Entry of the period&apos;s menu: figures and lines of the period before stand beside those shown</extracomment>
        <translation>&amp;Compară cu perioada dinainte</translation>
    </message>
    <message>
        <source>&amp;Compare with the period before (choose a period first)</source>
        <translation>&amp;Compară cu perioada dinainte (alegeți mai întâi o perioadă)</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>All time</source>
        <translation>Toată perioada</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimele 30 de zile</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Ultimele 3 luni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimele 12 luni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Anul acesta</translation>
    </message>
</context>
<context>
    <name>patron::ProgressNotice</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Anulea&amp;ză</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) stored</source>
        <extracomment>So far; %1 number of rows of a file</extracomment>
        <translation>
            <numerusform>%1 rând salvat</numerusform>
            <numerusform>%1 rânduri salvate</numerusform>
            <numerusform>%1 de rânduri salvate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) read</source>
        <translation>
            <numerusform>%1 rând citit</numerusform>
            <numerusform>%1 rânduri citite</numerusform>
            <numerusform>%1 de rânduri citite</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>Of work that is going on; %1 &quot;3 min&quot; of time</extracomment>
        <translation>mai durează cam %1</translation>
    </message>
</context>
<context>
    <name>CardFile</name>
    <message>
        <source>%1 (minutes)</source>
        <extracomment>Head of a column in a saved table: %1 &quot;Time to first reply&quot;</extracomment>
        <translation>%1 (minute)</translation>
    </message>
    <message>
        <source>Worst answer</source>
        <extracomment>Heads of columns in a saved table, beside the average of the answers: the ends of the question&apos;s scale, &quot;1&quot; and &quot;5&quot;</extracomment>
        <translation>Cel mai slab răspuns posibil</translation>
    </message>
    <message>
        <source>Best answer</source>
        <translation>Cel mai bun răspuns posibil</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>Below a saved table: %1 what was filtered (&quot;May 2026 · Channel: Web, Phone&quot;)</extracomment>
        <translation>Filtru: %1</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Open files with answers</source>
        <translation>Deschide fișiere cu răspunsuri</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportă raportul</translation>
    </message>
    <message>
        <source>Customer report</source>
        <translation>Raport despre clienți</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Salvează cifrele</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documente PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Unde se află acum %1?</translation>
    </message>
    <message>
        <source>Choose the folder where exports arrive</source>
        <translation>Alege dosarul în care ajung fișierele exportate</translation>
    </message>
    <message>
        <source>Save the call sheet</source>
        <translation>Salvează lista de apeluri</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Apeluri</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Desene (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagini (*.png)</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <extracomment>Name of a file of rows that were not imported; %1 the name of the file they are from</extracomment>
        <translation>Salvează rândurile omise</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, rânduri omise</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Data for programs (*.json)</source>
        <extracomment>Keep the endings of the file names as they are</extracomment>
        <translation>Tabele (*.csv);;Date pentru programe (*.json)</translation>
    </message>
    <message>
        <source>Save the customer&apos;s data</source>
        <translation>Salvează datele clientului</translation>
    </message>
    <message>
        <source>Patron backup %1</source>
        <extracomment>Name of a file: %1 a day such as 2026-05-31</extracomment>
        <translation>Copie Patron %1</translation>
    </message>
    <message>
        <source>Back up your data</source>
        <extracomment>Keep the ending of the file names as it is</extracomment>
        <translation>Copie de siguranță a datelor</translation>
    </message>
    <message>
        <source>Backups (*.patron)</source>
        <translation>Copii de siguranță (*.patron)</translation>
    </message>
    <message>
        <source>Backups (*.patron);;All files (*)</source>
        <extracomment>Keep the ending of the file names as it is</extracomment>
        <translation>Copii de siguranță (*.patron);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Revenire la o copie de siguranță</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <extracomment>%1 endings of file names; keep the signs</extracomment>
        <translation>Tabele (%1);;Toate fișierele (*)</translation>
    </message>
</context>
<context>
    <name>patron::Navigation</name>
    <message>
        <source>Panes</source>
        <translation>Panouri</translation>
    </message>
</context>
<context>
    <name>patron::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fișier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Deschide…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Fișiere &amp;recente</translation>
    </message>
    <message>
        <source>Import the &amp;sample shop</source>
        <translation>Importă magazinul de &amp;probă</translation>
    </message>
    <message>
        <source>&amp;Export the report…</source>
        <translation>&amp;Exportă raportul…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ieșire</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vizualizare</translation>
    </message>
    <message>
        <source>&amp;Search in the comments</source>
        <translation>&amp;Caută în comentarii</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Limbă</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspect</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Ca &amp;sistemul</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Luminos</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Î&amp;ntunecat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajutor</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>&amp;Despre %1</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Urmărește un dosar…</translation>
    </message>
    <message>
        <source>Stop watc&amp;hing %1</source>
        <extracomment>%1 name of a folder</extracomment>
        <translation>Nu &amp;mai urmări %1</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>&amp;Lipește un tabel</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editare</translation>
    </message>
    <message>
        <source>&amp;Back to the filter before</source>
        <translation>&amp;Înapoi la filtrul anterior</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>Î&amp;nainte</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <extracomment>Menu of panes with a filter that the owner gave a name</extracomment>
        <translation>Vizualizări sal&amp;vate</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Salvează această vizualizare…</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>Șt&amp;erge o vizualizare</translation>
    </message>
    <message>
        <source>Pr&amp;int the report…</source>
        <extracomment>File menu: shows the report as it will be printed, and prints it</extracomment>
        <translation>&amp;Tipărește raportul…</translation>
    </message>
    <message>
        <source>&amp;Back up your data…</source>
        <translation>Fă o copie de &amp;siguranță…</translation>
    </message>
    <message>
        <source>&amp;How Patron works</source>
        <translation>&amp;Cum funcționează Patron</translation>
    </message>
    <message>
        <source>Restore from a bac&amp;kup…</source>
        <translation>Restaurează dintr-o copie de si&amp;guranță…</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <extracomment>In the list of recent files; %1 a file with its folder</extracomment>
        <translation>%1 (nu mai există)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <extracomment>Entry of the list of recent files: empties it</extracomment>
        <translation>&amp;Golește lista</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 what was done: &quot;saving the view “May”&quot;</extracomment>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Anulează: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 what was done: &quot;saving the view “May”&quot;</extracomment>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refă: %1</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Preferințe…</translation>
    </message>
    <message>
        <source>Remove the &amp;sample shop</source>
        <translation>Elimină magazinul de &amp;probă</translation>
    </message>
    <message>
        <source>The sample shop is for an empty Patron; your own answers would be mixed with invented ones.</source>
        <translation>Magazinul de probă se încarcă doar când nu aveți încă date: altfel răspunsurile dumneavoastră s-ar amesteca cu unele inventate.</translation>
    </message>
</context>
<context>
    <name>patron::WindowNotices</name>
    <message>
        <source>&amp;Back to the file</source>
        <translation>&amp;Înapoi la fișier</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Raport salvat: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvat ca %1</translation>
    </message>
    <message>
        <source>%1 waits for your yes.</source>
        <translation>„%1” așteaptă acordul dumneavoastră.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Se citește „%1”</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Se importă „%1”</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Se anulează importul</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) in the watched folder: %1</source>
        <translation>
            <numerusform>%n fișier nou în dosarul urmărit: %1</numerusform>
            <numerusform>%n fișiere noi în dosarul urmărit: %1</numerusform>
            <numerusform>%n de fișiere noi în dosarul urmărit: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>Ve&amp;zi-le</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the cells of a spreadsheet, with the names of the columns, and paste again.</source>
        <translation>Nu ați copiat niciun tabel. Copiați celulele dintr-o foaie de calcul, împreună cu numele coloanelor, și lipiți din nou.</translation>
    </message>
    <message>
        <source>%1 is imported. %2 Changed: %3. Already there: %4. Left out: %5.</source>
        <extracomment>%2: &quot;New answers: 12.&quot; or of customers or purchases</extracomment>
        <translation>„%1” a fost importat. %2 S-au schimbat: %3. Existau deja: %4. Rânduri omise: %5.</translation>
    </message>
    <message>
        <source>Stopped. The import stays as it was.</source>
        <translation>Oprit. Importul rămâne cum era.</translation>
    </message>
    <message>
        <source>%1: stopped. Nothing of it was imported.</source>
        <translation>%1: oprit. Nu s-a importat nimic din el.</translation>
    </message>
    <message numerus="yes">
        <source>These figures are of the newest %1 answer(s). The others are being loaded.</source>
        <translation>
            <numerusform>Aceste cifre sunt din cel mai nou %1 răspuns. Celelalte se încarcă.</numerusform>
            <numerusform>Aceste cifre sunt din cele mai noi %1 răspunsuri. Celelalte se încarcă.</numerusform>
            <numerusform>Aceste cifre sunt din cele mai noi %1 de răspunsuri. Celelalte se încarcă.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window of Patron is open on the same data. Both work; what the other one stores is shown here when you come back to this window.</source>
        <translation>Aceleași date sunt deschise și în altă fereastră Patron. Amândouă funcționează; ce salvează cealaltă apare aici când reveniți la această fereastră.</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Citește din n&amp;ou</translation>
    </message>
    <message>
        <source>Your data is backed up in %1</source>
        <translation>Copie de siguranță salvată: %1</translation>
    </message>
    <message>
        <source>Look at &amp;it…</source>
        <translation>V&amp;ezi…</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <extracomment>%1 what was done: &quot;saving the view “May”&quot;</extracomment>
        <translation>Anulat: %1.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Se alcătuiește raportul</translation>
    </message>
    <message>
        <source>Stored. How many answered stands beside the scores now.</source>
        <translation>S-a salvat. Lângă note apare acum câți au răspuns.</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <extracomment>Button: takes back what was just stored</extracomment>
        <translation>Anulea&amp;ză</translation>
    </message>
    <message>
        <source>The numbers are as they were before.</source>
        <translation>Numerele sunt ca înainte.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <extracomment>Button: opens the report that was just made</extracomment>
        <translation>D&amp;eschide-l</translation>
    </message>
    <message>
        <source>The import is taken back; the figures are without it.</source>
        <translation>Importul a fost anulat; cifrele sunt acum fără el.</translation>
    </message>
    <message>
        <source>%1 is read again. Rows: %2. Left out: %3.</source>
        <extracomment>%1 name of a file, %2 and %3 how many rows</extracomment>
        <translation>„%1” a fost citit din nou. Rânduri: %2. Rânduri omise: %3.</translation>
    </message>
    <message>
        <source>See the &amp;figures</source>
        <extracomment>Button: leads from an import that is done to what it brought</extracomment>
        <translation>Vezi &amp;rezultatele</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are imported. New rows: %1. Changed: %2. Already there: %3. Left out: %4.</source>
        <extracomment>Of several files together: %1 to %4 how many rows</extracomment>
        <translation>
            <numerusform>A fost importat %n fișier. Rânduri noi: %1. S-au schimbat: %2. Existau deja: %3. Rânduri omise: %4.</numerusform>
            <numerusform>Au fost importate %n fișiere. Rânduri noi: %1. S-au schimbat: %2. Existau deja: %3. Rânduri omise: %4.</numerusform>
            <numerusform>Au fost importate %n de fișiere. Rânduri noi: %1. S-au schimbat: %2. Existau deja: %3. Rânduri omise: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Se citește din nou „%1”</translation>
    </message>
    <message>
        <source>The sample shop is loaded. Its answers are invented: look around.</source>
        <translation>Magazinul de probă este încărcat. Răspunsurile lui sunt inventate: uitați-vă în voie.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <extracomment>%1 what was done: &quot;saving the view “May”&quot;</extracomment>
        <translation>Refăcut: %1.</translation>
    </message>
    <message>
        <source>The sample shop is removed; the figures are without it.</source>
        <translation>Magazinul de probă a fost eliminat; cifrele sunt acum fără el.</translation>
    </message>
    <message>
        <source>The filter that is on hides them: it shows other files.</source>
        <extracomment>Follows &quot;survey.csv is imported. New answers: 12 ...&quot;</extracomment>
        <translation>Filtrul activ le ascunde: arată alte fișiere.</translation>
    </message>
    <message>
        <source>The filter that is on may hide some of them.</source>
        <extracomment>Follows &quot;survey.csv is imported. New answers: 12 ...&quot;</extracomment>
        <translation>Filtrul activ le poate ascunde pe unele.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <extracomment>Button: leads from an import that is done to all that is there</extracomment>
        <translation>&amp;Golește filtrul</translation>
    </message>
    <message>
        <source>Put it &amp;back</source>
        <extracomment>Button: imports what was just taken back as it was</extracomment>
        <translation>Pune-l la &amp;loc</translation>
    </message>
    <message>
        <source>Put &amp;back what was there before</source>
        <extracomment>Button: takes back that the data was restored from a backup</extracomment>
        <translation>Pune &amp;la loc ce a fost înainte</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are read again. Rows: %1. Left out: %2.</source>
        <extracomment>Of several files together: %1 and %2 how many rows</extracomment>
        <translation>
            <numerusform>A fost citit din nou %n fișier. Rânduri: %1. Rânduri omise: %2.</numerusform>
            <numerusform>Au fost citite din nou %n fișiere. Rânduri: %1. Rânduri omise: %2.</numerusform>
            <numerusform>Au fost citite din nou %n de fișiere. Rânduri: %1. Rânduri omise: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had nothing new.</source>
        <extracomment>Follows &quot;2 files are imported.&quot;</extracomment>
        <translation>
            <numerusform>%n fișier nu a avut nimic nou.</numerusform>
            <numerusform>%n fișiere nu au avut nimic nou.</numerusform>
            <numerusform>%n de fișiere nu au avut nimic nou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <extracomment>Follows &quot;2 files are imported.&quot;</extracomment>
        <translation>
            <numerusform>%n fișier nu a putut fi citit.</numerusform>
            <numerusform>%n fișiere nu au putut fi citite.</numerusform>
            <numerusform>%n de fișiere nu au putut fi citite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>%1 wants a number from 0 to %2, not &quot;%3&quot;.</source>
        <translation>%1 cere un număr de la 0 la %2, nu „%3”.</translation>
    </message>
    <message>
        <source>--read wants DECISION=VALUE or DECISION:HEADER=VALUE.</source>
        <translation>--read cere DECIZIE=VALOARE sau DECIZIE:ANTET=VALOARE.</translation>
    </message>
    <message>
        <source>--map wants FIELD=HEADER.</source>
        <translation>--map cere CÂMP=ANTET.</translation>
    </message>
    <message>
        <source>--kind wants responses, customers or purchases, not &quot;%1&quot;.</source>
        <translation>--kind cere responses, customers sau purchases, nu „%1”.</translation>
    </message>
    <message>
        <source>--include wants preview, test, partial, spam or footer, not &quot;%1&quot;.</source>
        <translation>--include cere preview, test, partial, spam sau footer, nu „%1”.</translation>
    </message>
</context>
<context>
    <name>patron::ColumnTable</name>
    <message>
        <source>What the column %1 means</source>
        <translation>Ce înseamnă coloana %1</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primele valori</translation>
    </message>
    <message>
        <source>Columns of the file and what they mean</source>
        <translation>Coloanele fișierului și ce înseamnă</translation>
    </message>
    <message>
        <source>Column of the file, recognised ones first</source>
        <extracomment>Of a list of columns: those with a meaning stand first</extracomment>
        <translation>Coloana din fișier, întâi cele recunoscute</translation>
    </message>
    <message>
        <source>How its cells are read</source>
        <translation>Cum se citesc celulele ei</translation>
    </message>
    <message>
        <source>How the cells of %1 are read</source>
        <translation>Cum se citesc celulele coloanei %1</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Head of a list of columns: the ends of a scale, such as 1–5</extracomment>
        <translation>Scală</translation>
    </message>
</context>
<context>
    <name>patron::DecisionList</name>
    <message>
        <source>How the file is read</source>
        <translation>Cum este citit fișierul</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbă</translation>
    </message>
    <message>
        <source>Show rows</source>
        <extracomment>Button beside a note about rows of the file: the preview shows these rows</extracomment>
        <translation>Arată rândurile</translation>
    </message>
</context>
<context>
    <name>patron::FilesPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fișier</numerusform>
            <numerusform>%n fișiere</numerusform>
            <numerusform>%n de fișiere</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a&amp;ll that need no answer</source>
        <translation>Importă &amp;toate cele fără întrebări</translation>
    </message>
    <message>
        <source>Close the list of files</source>
        <translation>Închide lista de fișiere</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>Fișierele și ce s-a întâmplat cu ele</translation>
    </message>
    <message>
        <source>Import no more of these files? What is imported stays.</source>
        <translation>Nu mai importați nimic din aceste fișiere? Ce s-a importat rămâne.</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>&amp;Oprește tot</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button: the files that wait are looked at one after the other, as before</extracomment>
        <translation>&amp;Continuă</translation>
    </message>
    <message>
        <source>Sto&amp;p all…</source>
        <extracomment>Button: none of the files that still wait is imported</extracomment>
        <translation>&amp;Oprește tot…</translation>
    </message>
</context>
<context>
    <name>patron::MappingDialog</name>
    <message>
        <source>Remembered ways of reading</source>
        <translation>Moduri de citire reținute</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Redenumește</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ș&amp;terge</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>În&amp;chide</translation>
    </message>
    <message>
        <source>This one does not say which columns it is for. Open such a file and change how it is read.</source>
        <translation>Aici nu se știe pentru ce coloane este. Deschideți un astfel de fișier și schimbați felul în care este citit.</translation>
    </message>
    <message>
        <source>A file with the same columns is read in the same way. What the columns mean can be changed here. To change anything else, open such a file and change how it is read.</source>
        <translation>Un fișier cu aceleași coloane se citește la fel. Ce înseamnă coloanele se poate schimba aici. Ca să schimbați altceva, deschideți un astfel de fișier și schimbați felul în care este citit.</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <extracomment>Button: what the columns of a remembered way of reading mean</extracomment>
        <translation>C&amp;oloane…</translation>
    </message>
</context>
<context>
    <name>patron::PreviewTable</name>
    <message>
        <source>First rows as they will be read</source>
        <translation>Primele rânduri, așa cum vor fi citite</translation>
    </message>
</context>
<context>
    <name>patron::PreviewText</name>
    <message>
        <source>This row is left out.</source>
        <translation>Acest rând este omis.</translation>
    </message>
    <message>
        <source>This column is not imported.</source>
        <translation>Această coloană nu se importă.</translation>
    </message>
    <message>
        <source>This cell cannot be read as what its column means, so it counts as empty.</source>
        <translation>Această celulă nu poate fi citită după sensul coloanei, așa că se consideră goală.</translation>
    </message>
    <message>
        <source>This number lies outside the scale of the score, so it does not count.</source>
        <translation>Acest număr este în afara scalei notei, așa că nu intră în calcul.</translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>“%1”: is %2 the day %3, or %4? It is read as %3.</source>
        <extracomment>%1 name of a column, %2 a date as in the file, %3 and %4 the same date in words</extracomment>
        <translation>„%1”: %2 înseamnă %3 sau %4? Se citește ca %3.</translation>
    </message>
    <message>
        <source>“%1”: %2 is read as %3.</source>
        <extracomment>%1 name of a column, %2 a date as in the file, %3 the same date in words</extracomment>
        <translation>„%1”: %2 se citește ca %3.</translation>
    </message>
    <message>
        <source>No row holds the names of the columns: they are called A, B, C.</source>
        <translation>Niciun rând nu conține numele coloanelor: ele se numesc A, B, C.</translation>
    </message>
    <message>
        <source>The first row holds the names of the columns.</source>
        <translation>Primul rând conține numele coloanelor.</translation>
    </message>
    <message>
        <source>Row %1 holds the names of the columns; what is above is a title.</source>
        <extracomment>%1 number of a row</extracomment>
        <translation>Rândul %1 conține numele coloanelor; deasupra este un titlu.</translation>
    </message>
    <message>
        <source>The first %1 rows together hold the names of the columns.</source>
        <extracomment>%1 number of rows, 2 or 3</extracomment>
        <translation>Primele %1 rânduri conțin împreună numele coloanelor.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 hold the names of the columns; what is above is a title.</source>
        <extracomment>%1 and %2 numbers of rows</extracomment>
        <translation>Rândurile %1–%2 conțin numele coloanelor; deasupra este un titlu.</translation>
    </message>
    <message>
        <source>No row: the first one is an answer already</source>
        <extracomment>Choice: where are the names of the columns?</extracomment>
        <translation>Niciun rând: primul este deja un răspuns</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Choice: where are the names of the columns?</extracomment>
        <translation>Rândul %1</translation>
    </message>
    <message>
        <source>Rows %1 to %2</source>
        <extracomment>Choice: where are the names of the columns?</extracomment>
        <translation>Rândurile %1–%2</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Unit of a column of durations</extracomment>
        <translation>secunde</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>Unit of a column of durations</extracomment>
        <translation>minute</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>Unit of a column of durations</extracomment>
        <translation>ore</translation>
    </message>
    <message>
        <source>days</source>
        <translation>zile</translation>
    </message>
    <message>
        <source>Previews of the survey are counted like answers.</source>
        <translation>Previzualizările chestionarului se numără ca răspunsuri.</translation>
    </message>
    <message>
        <source>Test answers are counted like the others.</source>
        <translation>Răspunsurile de test se numără ca celelalte.</translation>
    </message>
    <message>
        <source>Answers that were begun and not sent are counted too.</source>
        <translation>Se numără și răspunsurile începute și netrimise.</translation>
    </message>
    <message>
        <source>Answers that were taken for spam are counted too.</source>
        <translation>Se numără și răspunsurile considerate spam.</translation>
    </message>
    <message>
        <source>“%1” is read as: %2.</source>
        <extracomment>%1 name of a column, %2 what it is read as, such as &quot;Recommendation, 0 to 10&quot;</extracomment>
        <translation>„%1” se citește ca: %2.</translation>
    </message>
    <message>
        <source>“%1” sounds like “%2”, but its lowest number is the best. It is kept as a question of its own.</source>
        <extracomment>%1 name of a column, %2 what it could be, such as &quot;Satisfaction, 1 to 5&quot;</extracomment>
        <translation>„%1” pare a fi „%2”, dar numărul cel mai mic este cel mai bun. Rămâne o întrebare separată.</translation>
    </message>
    <message>
        <source>“%1”: each cell is one answer.</source>
        <extracomment>%1 name of a column</extracomment>
        <translation>„%1”: fiecare celulă este un răspuns.</translation>
    </message>
    <message>
        <source>“%1”: several answers in one cell, separated by: %2.</source>
        <extracomment>%1 name of a column, %2 a sign: &quot;comma&quot;, &quot;semicolon&quot;</extracomment>
        <translation>„%1”: mai multe răspunsuri într-o celulă, despărțite prin: %2.</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>A sign between columns or answers</extracomment>
        <translation>virgulă</translation>
    </message>
    <message>
        <source>semicolon</source>
        <extracomment>A sign between columns or answers</extracomment>
        <translation>punct și virgulă</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>A sign between columns or answers</extracomment>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>new line</source>
        <extracomment>A sign between columns or answers</extracomment>
        <translation>rând nou</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>A sign between columns or answers</extracomment>
        <translation>bară oblică</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <extracomment>A sign between columns or answers</extracomment>
        <translation>bară verticală</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>A sign between columns or answers</extracomment>
        <translation>spațiu</translation>
    </message>
    <message>
        <source>The columns are known: they are read as in “%1”.</source>
        <extracomment>%1 the name of a remembered way of reading</extracomment>
        <translation>Coloanele sunt cunoscute: se citesc ca în „%1”.</translation>
    </message>
    <message>
        <source>Do the letters look right? They are read as %1.</source>
        <extracomment>%1 an encoding, such as windows-1251</extracomment>
        <translation>Literele se văd corect? Codificare: %1.</translation>
    </message>
    <message>
        <source>The letters are read as %1.</source>
        <translation>Codificare: %1.</translation>
    </message>
    <message>
        <source>Sign between the columns: %1.</source>
        <extracomment>%1 a sign: &quot;comma&quot;, &quot;semicolon&quot;</extracomment>
        <translation>Separatorul coloanelor: %1.</translation>
    </message>
    <message>
        <source>Recognised as an export of %1.</source>
        <extracomment>%1 a survey program, such as Google Forms</extracomment>
        <translation>Recunoscut ca export: %1.</translation>
    </message>
    <message>
        <source>“%1”: %2 is read as the number %3.</source>
        <extracomment>%1 name of a column, %2 a number as in the file, %3 as it is read</extracomment>
        <translation>„%1”: %2 se citește ca numărul %3.</translation>
    </message>
    <message>
        <source>“%1”: the numbers are %2.</source>
        <extracomment>%1 name of a column, %2 minutes, hours ...</extracomment>
        <translation>„%1”: numerele sunt %2.</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Decide din nou</translation>
    </message>
    <message>
        <source>Count them too</source>
        <translation>Numără-le și pe acestea</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omite-le</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>Choice: %1 a date as in the file, %2 the same in words
----------
Choice: %1 a number as in the file, %2 as it is read</extracomment>
        <translation>%1 este %2</translation>
    </message>
    <message>
        <source>One answer in each cell</source>
        <translation>Câte un răspuns în fiecare celulă</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <extracomment>Of one of several files</extracomment>
        <translation>își așteaptă rândul</translation>
    </message>
    <message>
        <source>is being read</source>
        <extracomment>Of one of several files</extracomment>
        <translation>se citește</translation>
    </message>
    <message>
        <source>waits for your yes</source>
        <extracomment>Of one of several files</extracomment>
        <translation>așteaptă acordul dumneavoastră</translation>
    </message>
    <message>
        <source>is being imported</source>
        <extracomment>Of one of several files</extracomment>
        <translation>se importă</translation>
    </message>
    <message>
        <source>nothing new in it</source>
        <extracomment>Of one of several files</extracomment>
        <translation>nimic nou în el</translation>
    </message>
    <message>
        <source>not imported</source>
        <extracomment>Of one of several files</extracomment>
        <translation>neimportat</translation>
    </message>
    <message>
        <source>Each row is an answer or a review of a customer.</source>
        <translation>Fiecare rând este răspunsul sau recenzia unui client.</translation>
    </message>
    <message>
        <source>Each row is a customer.</source>
        <translation>Fiecare rând este un client.</translation>
    </message>
    <message>
        <source>Each row is a purchase.</source>
        <translation>Fiecare rând este o cumpărătură.</translation>
    </message>
    <message>
        <source>Answers and reviews</source>
        <extracomment>Choice: what the rows of a file are</extracomment>
        <translation>Răspunsuri și recenzii</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Choice: what the rows of a file are</extracomment>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>Choice: what the rows of a file are</extracomment>
        <translation>Cumpărături</translation>
    </message>
    <message>
        <source>months</source>
        <extracomment>Unit of a column of durations</extracomment>
        <translation>luni</translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>Unit of a column of durations</extracomment>
        <translation>ani</translation>
    </message>
    <message>
        <source>Read without regard to the program that it comes from.</source>
        <translation>Citit fără a ține seama de programul din care provine.</translation>
    </message>
    <message>
        <source>“%1” holds the only dates, so it is taken as the day of the answer.</source>
        <extracomment>%1 name of a column</extracomment>
        <translation>Numai „%1” conține date calendaristice, așa că e luată drept ziua răspunsului.</translation>
    </message>
    <message>
        <source>It comes from another program</source>
        <translation>Alt program</translation>
    </message>
    <message>
        <source>“%1” is read as: %2, with its lowest number as the best answer.</source>
        <extracomment>%1 name of a column, %2 what it is read as, such as &quot;Satisfaction, 1 to 5&quot;</extracomment>
        <translation>„%1” se citește ca: %2, cu numărul cel mai mic drept cel mai bun răspuns.</translation>
    </message>
    <message>
        <source>“%1”: the times are written with a time zone (%2). They are kept as the clock of this computer shows them (%3).</source>
        <extracomment>%1 name of a column, %2 a time as in the file: &quot;2026-05-01T10:00:00Z&quot;, %3 the name of a clock: &quot;Chișinău&quot;</extracomment>
        <translation>„%1”: orele sunt scrise cu fus orar (%2). Se păstrează așa cum le arată ceasul acestui calculator (%3).</translation>
    </message>
    <message>
        <source>“%1”: the times are those of %2. They are kept as the clock of this computer shows them (%3).</source>
        <extracomment>%1 name of a column, %2 and %3 time zones: &quot;UTC&quot;, &quot;Chișinău&quot;</extracomment>
        <translation>„%1”: orele sunt cele din %2. Se păstrează așa cum le arată ceasul acestui calculator (%3).</translation>
    </message>
    <message>
        <source>imported; new: %1, changed: %2, already there: %3, left out: %4</source>
        <extracomment>Of one of several files; %1 to %4 are numbers of rows</extracomment>
        <translation>importat; noi: %1, schimbate: %2, deja existente: %3, omise: %4</translation>
    </message>
    <message>
        <source>“%1”: is %2 the number %3, or %4? It is read as %3.</source>
        <extracomment>%1 name of a column, %2 a number as in the file, %3 and %4 what it may mean</extracomment>
        <translation>„%1”: este %2 numărul %3 sau %4? Se citește ca %3.</translation>
    </message>
    <message>
        <source>“%1”: the file does not say whose clock its times are of. Is %2 here %3, or %4 because it is UTC? It is taken as the time here (%5).</source>
        <extracomment>%1 name of a column, %2 a time as in the file, %3 and %4 that time in words, %5 a time zone: &quot;Chișinău&quot;</extracomment>
        <translation>„%1”: fișierul nu spune în ce fus orar sunt orele. Este %2 ora locală %3, sau %4 pentru că e UTC? Se consideră ora locală (%5).</translation>
    </message>
    <message>
        <source>“%1”: the times are taken as those of the clock here (%2).</source>
        <extracomment>%1 name of a column, %2 a time zone: &quot;Chișinău&quot;</extracomment>
        <translation>„%1”: orele se consideră ore locale (%2).</translation>
    </message>
    <message>
        <source>The clock here (%1)</source>
        <extracomment>Choice: whose time zone the times of a file are in</extracomment>
        <translation>Ora locală (%1)</translation>
    </message>
    <message>
        <source>%1: it was %2 here</source>
        <extracomment>Choice: %1 a time zone, %2 the first time of the file as it then was here</extracomment>
        <translation>%1: aici era %2</translation>
    </message>
    <message>
        <source>“%1”: does %2 mean “no answer”? It stands in %3 of the cells, far from all other numbers, and counts as a number.</source>
        <extracomment>%1 name of a column, %2 numbers such as &quot;99&quot; or &quot;-9; -8&quot;, %3 how many cells</extracomment>
        <translation>„%1”: înseamnă %2 „fără răspuns”? Apare în celule (%3), departe de toate celelalte numere, și intră în calcul ca număr.</translation>
    </message>
    <message>
        <source>“%1”: every number counts, none of them means “no answer”.</source>
        <extracomment>%1 name of a column</extracomment>
        <translation>„%1”: fiecare număr intră în calcul, niciunul nu înseamnă „fără răspuns”.</translation>
    </message>
    <message>
        <source>“%1”: %2 counts as no answer.</source>
        <extracomment>%1 name of a column, %2 words or numbers such as &quot;99&quot; or &quot;-9; -8&quot;</extracomment>
        <translation>„%1”: %2 se ia drept „fără răspuns”.</translation>
    </message>
    <message>
        <source>“%1”: nothing says whether numbers such as %2 are seconds, minutes, hours or more. They are taken as %3: is that right?</source>
        <extracomment>%1 name of a column, %2 a number of it, %3 minutes, hours ...</extracomment>
        <translation>„%1”: nimic nu spune dacă numere precum %2 sunt secunde, minute, ore sau mai mult. Sunt luate drept %3: este corect?</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <extracomment>Choice: %1 a unit such as &quot;hours&quot;, %2 a number as in the file, %3 how long that then is</extracomment>
        <translation>%1: %2 înseamnă %3</translation>
    </message>
    <message>
        <source>Not recognised as an export of a certain program.</source>
        <translation>Nu a fost recunoscut ca export al unui anumit program.</translation>
    </message>
    <message>
        <source>Every number counts</source>
        <translation>Fiecare număr intră în calcul</translation>
    </message>
    <message>
        <source>%1 means “no answer”</source>
        <extracomment>Choice: %1 words or numbers such as &quot;99&quot; or &quot;-9; -8&quot;</extracomment>
        <translation>%1 înseamnă „fără răspuns”</translation>
    </message>
    <message>
        <source>double quotes (&quot;)</source>
        <extracomment>A sign around texts in a file</extracomment>
        <translation>ghilimele duble (&quot;)</translation>
    </message>
    <message>
        <source>single quotes (&apos;)</source>
        <extracomment>A sign around texts in a file</extracomment>
        <translation>ghilimele simple (&apos;)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No sign stands around texts in a file</extracomment>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>Texts stand in no quotes: quotation marks belong to them.</source>
        <translation>Textele nu stau între ghilimele: ghilimelele fac parte din text.</translation>
    </message>
    <message>
        <source>Sign around texts: %1.</source>
        <extracomment>%1 a sign: &quot;double quotes&quot;</extracomment>
        <translation>Semnul din jurul textelor: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file is imported a second time: %1 row(s) count twice.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>Fișierul se importă a doua oară: %1 rând contează de două ori.</numerusform>
            <numerusform>Fișierul se importă a doua oară: %1 rânduri contează de două ori.</numerusform>
            <numerusform>Fișierul se importă a doua oară: %1 de rânduri contează de două ori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported on %2 and read otherwise then: %1 row(s) of it are not recognised and would count twice. Shall it take the place of that import?</source>
        <extracomment>%1: how many rows, %2: day of an import</extracomment>
        <translation>
            <numerusform>Chiar acest fișier a fost importat pe %2 și atunci a fost citit altfel: %1 rând din el nu este recunoscut și ar conta de două ori. Să ia locul acelui import?</numerusform>
            <numerusform>Chiar acest fișier a fost importat pe %2 și atunci a fost citit altfel: %1 rânduri din el nu sunt recunoscute și ar conta de două ori. Să ia locul acelui import?</numerusform>
            <numerusform>Chiar acest fișier a fost importat pe %2 și atunci a fost citit altfel: %1 de rânduri din el nu sunt recunoscute și ar conta de două ori. Să ia locul acelui import?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it a second time: its rows count twice</source>
        <translation>Importă-l a doua oară: rândurile lui contează de două ori</translation>
    </message>
    <message>
        <source>Read that import again: this takes its place</source>
        <translation>Citește din nou acel import: acesta îi ia locul</translation>
    </message>
    <message>
        <source>“%1” sounds like “%2”, but every answer is %3, so its scale cannot be told. It is kept as a question of its own.</source>
        <extracomment>%1 name of a column, %2 what it could be, such as &quot;Recommendation, 0 to 10&quot;, %3 a number</extracomment>
        <translation>„%1” pare a fi „%2”, dar toate răspunsurile sunt %3, așa că scala nu se poate afla. Rămâne o întrebare separată.</translation>
    </message>
    <message>
        <source>“%1” sounds like “%2”, but knows two answers only, such as good and bad. It is kept as a question of its own.</source>
        <extracomment>%1 name of a column, %2 what it could be, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>„%1” pare a fi „%2”, dar are doar două răspunsuri, de pildă bun și rău. Rămâne o întrebare separată.</translation>
    </message>
    <message>
        <source>“%1” sounds like “%2”, but its scale is %3 to %4. It is kept as a question of its own.</source>
        <extracomment>%1 name of a column, %2 what it could be, such as &quot;Recommendation, 0 to 10&quot;, %3 and %4 the ends of its scale</extracomment>
        <translation>„%1” pare a fi „%2”, dar scala este de la %3 la %4. Rămâne o întrebare separată.</translation>
    </message>
    <message>
        <source>“%1” sounds like “%2”, but its answers run from %3 to %4, and how far its scale goes the file does not say. It is kept as a question of its own.</source>
        <extracomment>%1 name of a column, %2 what it could be, such as &quot;Recommendation, 0 to 10&quot;, %3 and %4 the lowest and the highest answer</extracomment>
        <translation>„%1” sună ca „%2”, dar răspunsurile merg de la %3 la %4, iar până unde ține scara fișierul nu spune. Rămâne o întrebare de sine stătătoare.</translation>
    </message>
    <message>
        <source>No column says when the answers were given: nothing can be shown over time, everything else counts.</source>
        <translation>Nicio coloană nu spune când s-au dat răspunsurile: evoluția în timp nu poate fi arătată; restul intră în calcul.</translation>
    </message>
    <message>
        <source>“%1”: nothing says whether numbers such as %2 are days, months or years. They are taken as %3: is that right?</source>
        <extracomment>How long somebody has been a customer: %1 name of a column, %2 a number of it, %3 months, years ...</extracomment>
        <translation>„%1”: nimic nu spune dacă numere precum %2 sunt zile, luni sau ani. Sunt luate drept %3: este corect?</translation>
    </message>
    <message>
        <source>“%1”: %2 counts as an answer.</source>
        <extracomment>%1 name of a column, %2 words such as &quot;N/A&quot;</extracomment>
        <translation>„%1”: %2 contează ca răspuns.</translation>
    </message>
    <message>
        <source>%1 counts as an answer</source>
        <extracomment>Choice: %1 words such as &quot;N/A&quot;</extracomment>
        <translation>%1 contează ca răspuns</translation>
    </message>
    <message>
        <source>“%1” is read as: %2; %3 counts as five stars.</source>
        <extracomment>%1 name of a column, %2 &quot;Stars (1 to 5)&quot;, %3 a number: the best of the scale</extracomment>
        <translation>„%1” se citește ca: %2; %3 înseamnă cinci stele.</translation>
    </message>
    <message>
        <source>This very file was imported before and read otherwise then: now it takes the place of that import.</source>
        <translation>Chiar acest fișier a mai fost importat, dar a fost citit altfel: acum ia locul acelui import.</translation>
    </message>
    <message>
        <source>Stars: %1 counts as five</source>
        <extracomment>Choice: %1 a number, the best of the scale of a column</extracomment>
        <translation>Stele: %1 înseamnă cinci</translation>
    </message>
    <message>
        <source>What the same customer says again on the same day counts once; the comments stay.</source>
        <translation>Ce spune din nou același client în aceeași zi se numără o dată; comentariile rămân.</translation>
    </message>
    <message>
        <source>Many customers stand in several rows, and each row counts as an answer. If one answer was written over several rows, its scores count several times.</source>
        <translation>Mulți clienți apar pe mai multe rânduri, iar fiecare rând se numără ca un răspuns. Dacă un singur răspuns a fost scris pe mai multe rânduri, notele lui se numără de mai multe ori.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are from %2 customers, and each row counts as an answer. If one answer was written over several rows, its scores count several times.</source>
        <extracomment>%1: how many rows, %2: how many customers</extracomment>
        <translation>
            <numerusform>%1 rând vine de la mai puțini clienți (%2), iar fiecare rând se numără ca un răspuns. Dacă un singur răspuns a fost scris pe mai multe rânduri, notele lui se numără de mai multe ori.</numerusform>
            <numerusform>%1 rânduri vin de la mai puțini clienți (%2), iar fiecare rând se numără ca un răspuns. Dacă un singur răspuns a fost scris pe mai multe rânduri, notele lui se numără de mai multe ori.</numerusform>
            <numerusform>%1 de rânduri vin de la mai puțini clienți (%2), iar fiecare rând se numără ca un răspuns. Dacă un singur răspuns a fost scris pe mai multe rânduri, notele lui se numără de mai multe ori.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once for each customer and day</source>
        <translation>O dată pentru fiecare client și zi</translation>
    </message>
    <message>
        <source>As often as it is written</source>
        <translation>De câte ori este scrisă</translation>
    </message>
    <message>
        <source>“%1”: the month comes first everywhere.</source>
        <extracomment>%1 name of a column</extracomment>
        <translation>„%1”: luna este prima peste tot.</translation>
    </message>
    <message>
        <source>“%1”: the day comes first everywhere.</source>
        <extracomment>%1 name of a column</extracomment>
        <translation>„%1”: ziua este prima peste tot.</translation>
    </message>
    <message>
        <source>“%1”: in some rows the day comes first, in others the month. Each date is read as the rows around it say.</source>
        <extracomment>%1 name of a column of dates</extracomment>
        <translation>„%1”: în unele rânduri ziua este prima, în altele luna. Fiecare dată se citește ca datele din rândurile vecine.</translation>
    </message>
    <message>
        <source>The month first everywhere</source>
        <extracomment>Choice: in which order all dates of a column are written</extracomment>
        <translation>Luna prima peste tot</translation>
    </message>
    <message>
        <source>The day first everywhere</source>
        <extracomment>Choice: in which order all dates of a column are written</extracomment>
        <translation>Ziua prima peste tot</translation>
    </message>
    <message>
        <source>The year first everywhere</source>
        <extracomment>Choice: in which order all dates of a column are written</extracomment>
        <translation>Anul primul peste tot</translation>
    </message>
    <message>
        <source>As the rows around each date say</source>
        <extracomment>Choice: in which order the dates of a column are written, where some rows differ</extracomment>
        <translation>Ca în rândurile vecine</translation>
    </message>
    <message>
        <source>“%1”: the times are kept as they are written (%2), without regard to the time zone beside them.</source>
        <extracomment>%1 name of a column, %2 a time as in the file: &quot;2026-05-01T10:00:00Z&quot;</extracomment>
        <translation>„%1”: orele se păstrează așa cum sunt scrise (%2), fără a ține seama de fusul orar de lângă ele.</translation>
    </message>
    <message>
        <source>As the clock here shows them: it was %1</source>
        <extracomment>Choice: %1 the first time of the file as it then was here</extracomment>
        <translation>Cum le arată ceasul de aici: era %1</translation>
    </message>
    <message>
        <source>As they are written: it was %1</source>
        <extracomment>Choice: %1 the first time of the file</extracomment>
        <translation>Așa cum sunt scrise: era %1</translation>
    </message>
    <message>
        <source>“%1” only says when somebody began to answer. The day of an answer is taken from “%2”, so this column is not imported.</source>
        <extracomment>%1 and %2 names of columns: &quot;Start time&quot;, &quot;Completion time&quot;</extracomment>
        <translation>„%1” arată doar când a început cineva să răspundă. Ziua răspunsului se ia din „%2”, așa că această coloană nu se importă.</translation>
    </message>
    <message>
        <source>“%1” is kept as a question, although it only says when somebody began to answer. The day of an answer is taken from “%2”.</source>
        <extracomment>%1 and %2 names of columns: &quot;Start time&quot;, &quot;Completion time&quot;</extracomment>
        <translation>„%1” rămâne ca întrebare, deși arată doar când a început cineva să răspundă. Ziua răspunsului se ia din „%2”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 (%3 cell(s)) counts as the name of one customer.</source>
        <extracomment>%1 name of a column, %2 words such as &quot;anonymous&quot;, %3 how many cells</extracomment>
        <translation>
            <numerusform>„%1”: %2 (%3 celulă) este luat drept numele unui client.</numerusform>
            <numerusform>„%1”: %2 (%3 celule) este luat drept numele unui singur client.</numerusform>
            <numerusform>„%1”: %2 (%3 de celule) este luat drept numele unui singur client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 (%3 cell(s)) names nobody and counts as no customer.</source>
        <extracomment>%1 name of a column, %2 words such as &quot;anonymous&quot;, %3 how many cells</extracomment>
        <translation>
            <numerusform>„%1”: %2 (%3 celulă) nu numește pe nimeni, deci nu este un client.</numerusform>
            <numerusform>„%1”: %2 (%3 celule) nu numește pe nimeni, deci nu este un client.</numerusform>
            <numerusform>„%1”: %2 (%3 de celule) nu numește pe nimeni, deci nu este un client.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one customer</source>
        <translation>%1 este un client</translation>
    </message>
    <message>
        <source>%1 is no customer</source>
        <extracomment>Choice: %1 words such as &quot;anonymous&quot;</extracomment>
        <translation>%1 nu este un client</translation>
    </message>
    <message>
        <source>Rows that look like totals or notes under the table are counted too.</source>
        <translation>Se iau în calcul și rândurile care par totaluri sau note de sub tabel.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) look like totals or notes under the table (the first is row %2), so they are left out.</source>
        <extracomment>%1: how many rows, %2: number of the first of them in the file</extracomment>
        <translation>
            <numerusform>%1 rând (rândul %2) pare un total sau o notă de sub tabel, așa că este omis.</numerusform>
            <numerusform>%1 rânduri (primul este rândul %2) par totaluri sau note de sub tabel, așa că sunt omise.</numerusform>
            <numerusform>%1 de rânduri (primul este rândul %2) par totaluri sau note de sub tabel, așa că sunt omise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them the same way</source>
        <translation>Citește-le la fel</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Lasă-le cum sunt</translation>
    </message>
    <message>
        <source>Marks on a scale, one for each column</source>
        <translation>Note pe o scală, câte una în fiecare coloană</translation>
    </message>
    <message>
        <source>Places in an order: 1 is the first</source>
        <translation>Locuri într-o ordine: 1 este primul</translation>
    </message>
    <message>
        <source>“%1” is kept as a question of its own; its lowest number is the best.</source>
        <extracomment>%1 name of a column</extracomment>
        <translation>„%1” rămâne o întrebare de sine stătătoare; cel mai mic număr este cel mai bun.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 column(s) from here on are marks on a scale, as you chose, although each row holds every number once.</source>
        <extracomment>%1 name of a column, %2 how many columns</extracomment>
        <translation>
            <numerusform>„%1”: de aici, %2 coloană conține note pe o scală, cum ați ales, deși fiecare rând are fiecare număr o singură dată.</numerusform>
            <numerusform>„%1”: de aici, %2 coloane conțin note pe o scală, cum ați ales, deși fiecare rând are fiecare număr o singură dată.</numerusform>
            <numerusform>„%1”: de aici, %2 de coloane conțin note pe o scală, cum ați ales, deși fiecare rând are fiecare număr o singură dată.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 column(s) from here on hold the places that customers gave to the answers of one question: 1 is the first. They are never counted as scores; the lower the mean, the better.</source>
        <extracomment>%1 name of a column, %2 how many columns</extracomment>
        <translation>
            <numerusform>„%1”: de aici, %2 coloană conține locurile pe care clienții le-au dat răspunsurilor la o întrebare: 1 este primul. Nu se numără niciodată ca note; cu cât media este mai mică, cu atât e mai bine.</numerusform>
            <numerusform>„%1”: de aici, %2 coloane conțin locurile pe care clienții le-au dat răspunsurilor la o întrebare: 1 este primul. Nu se numără niciodată ca note; cu cât media este mai mică, cu atât e mai bine.</numerusform>
            <numerusform>„%1”: de aici, %2 de coloane conțin locurile pe care clienții le-au dat răspunsurilor la o întrebare: 1 este primul. Nu se numără niciodată ca note; cu cât media este mai mică, cu atât e mai bine.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A column in a list of columns; %1 its name</extracomment>
        <translation>„%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of columns: how many more there are
----------
The end of a list of names: how many more there are</extracomment>
        <translation>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To read it again, Patron will ask where %n file(s) of before are: they are not where they were, or not as they were.</source>
        <extracomment>Follows &quot;40 rows are already there from “may.csv”, read otherwise: ...&quot;; %n how many files</extracomment>
        <translation>
            <numerusform>Pentru citirea din nou, Patron va întreba unde este %n fișier de atunci: nu mai este unde era sau nu mai este așa cum era.</numerusform>
            <numerusform>Pentru citirea din nou, Patron va întreba unde sunt %n fișiere de atunci: nu mai sunt unde erau sau nu mai sunt așa cum erau.</numerusform>
            <numerusform>Pentru citirea din nou, Patron va întreba unde sunt %n de fișiere de atunci: nu mai sunt unde erau sau nu mai sunt așa cum erau.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: the file does not say whose clock its times are of. %2 is taken as the time here (%4): %3. Does the account that the file comes from have another time zone?</source>
        <extracomment>%1 name of a column, %2 a time as in the file, %3 that time in words, %4 a time zone: &quot;Chișinău&quot;</extracomment>
        <translation>„%1”: fișierul nu spune în ce fus orar sunt orele. %2 se consideră ora locală (%4): %3. Contul din care provine fișierul are alt fus orar?</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there. When you say yes, the earlier imports are read the same way too, with all their rows: %2.</source>
        <extracomment>%1 how many rows, %2 names of columns</extracomment>
        <translation>
            <numerusform>%1 rând există deja. Când confirmați, importurile anterioare se citesc și ele la fel, cu toate rândurile lor: %2.</numerusform>
            <numerusform>%1 rânduri există deja. Când confirmați, importurile anterioare se citesc și ele la fel, cu toate rândurile lor: %2.</numerusform>
            <numerusform>%1 de rânduri există deja. Când confirmați, importurile anterioare se citesc și ele la fel, cu toate rândurile lor: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there. When you say yes, the earlier import is read the same way too, with all its rows: %2.</source>
        <translation>
            <numerusform>%1 rând există deja. Când confirmați, importul anterior se citește și el la fel, cu toate rândurile lui: %2.</numerusform>
            <numerusform>%1 rânduri există deja. Când confirmați, importul anterior se citește și el la fel, cu toate rândurile lui: %2.</numerusform>
            <numerusform>%1 de rânduri există deja. Când confirmați, importul anterior se citește și el la fel, cu toate rândurile lui: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there from “%2” and other imports, where these columns were read another way: %3. They stay as they were read then.</source>
        <extracomment>%1 how many rows, %2 name of a file, %3 names of columns</extracomment>
        <translation>
            <numerusform>%1 rând există deja din „%2” și din alte importuri, unde coloanele acestea au fost citite altfel: %3. Rămâne cum a fost citit atunci.</numerusform>
            <numerusform>%1 rânduri există deja din „%2” și din alte importuri, unde coloanele acestea au fost citite altfel: %3. Rămân cum au fost citite atunci.</numerusform>
            <numerusform>%1 de rânduri există deja din „%2” și din alte importuri, unde coloanele acestea au fost citite altfel: %3. Rămân cum au fost citite atunci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there from “%2”, where these columns were read another way: %3. They stay as they were read then.</source>
        <extracomment>%1 how many rows, %2 name of a file, %3 names of columns</extracomment>
        <translation>
            <numerusform>%1 rând există deja din „%2”, unde coloanele acestea au fost citite altfel: %3. Rămâne cum a fost citit atunci.</numerusform>
            <numerusform>%1 rânduri există deja din „%2”, unde coloanele acestea au fost citite altfel: %3. Rămân cum au fost citite atunci.</numerusform>
            <numerusform>%1 de rânduri există deja din „%2”, unde coloanele acestea au fost citite altfel: %3. Rămân cum au fost citite atunci.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is read, a part of %2. Not read: %3. To have that too, open the file once more and choose it.</source>
        <extracomment>%1 name of a file in an archive, or of one of several tables in a file; %2 its name; %3 names of the others</extracomment>
        <translation>Se citește „%1”, o parte din %2. Nu se citește: %3. Ca să o aveți și pe aceasta, deschideți fișierul încă o dată și alegeți-o.</translation>
    </message>
    <message>
        <source>The sheet “%1” is read. Not read: %2.</source>
        <extracomment>%1 name of a sheet of a workbook, %2 names of the others</extracomment>
        <translation>Se citește foaia „%1”. Nu se citesc: %2.</translation>
    </message>
</context>
<context>
    <name>SurveyText</name>
    <message>
        <source>Took new steps in the past year to get close to customers and keep them</source>
        <extracomment>Lines of a table: what so many percent of the people asked in a published survey said or did</extracomment>
        <translation>Au făcut în ultimul an pași noi ca să se apropie de clienți și să-i păstreze</translation>
    </message>
    <message>
        <source>Started nothing new in the past year to serve customers better</source>
        <translation>N-au început nimic nou în ultimul an ca să-și servească mai bine clienții</translation>
    </message>
    <message>
        <source>Think that service in their country is getting better</source>
        <translation>Cred că în țara lor clienții sunt serviți tot mai bine</translation>
    </message>
    <message>
        <source>Could serve customers better with more time and means</source>
        <translation>Ar putea să-și servească mai bine clienții, dacă ar avea mai mult timp și mai mulți bani</translation>
    </message>
    <message>
        <source>Expect price to count more than good service in hard times</source>
        <translation>Se așteaptă ca în vremuri grele prețul să conteze mai mult decât cum sunt serviți clienții</translation>
    </message>
    <message>
        <source>Turn from winning new customers to keeping those they have</source>
        <translation>Trec de la câștigarea de clienți noi la păstrarea celor pe care îi au</translation>
    </message>
    <message>
        <source>Do not know what to work on first</source>
        <translation>Nu știu la ce să lucreze mai întâi</translation>
    </message>
    <message>
        <source>Count putting the customer first among what makes a business succeed</source>
        <translation>Socotesc că o afacere reușește și pentru că pune clientul pe primul loc</translation>
    </message>
    <message>
        <source>Count adapting to the market among what makes a business succeed</source>
        <translation>Socotesc că o afacere reușește și pentru că se adaptează pieței</translation>
    </message>
    <message>
        <source>Count skilled and willing staff among what makes a business succeed</source>
        <translation>Socotesc că o afacere reușește și datorită angajaților pricepuți și dornici de lucru</translation>
    </message>
    <message>
        <source>Say that a business lives by the personal touch</source>
        <translation>Spun că o afacere trăiește din relația personală cu clientul</translation>
    </message>
    <message>
        <source>Say that the personal touch comes from the attitude of the staff</source>
        <translation>Spun că relația personală vine din atitudinea angajaților</translation>
    </message>
    <message>
        <source>Would part with unfriendly staff for the sake of service</source>
        <translation>S-ar despărți de angajații neprietenoși de dragul servirii</translation>
    </message>
    <message>
        <source>Say that a shop will always serve better than a firm on the internet</source>
        <translation>Spun că un magazin va servi mereu mai bine decât o firmă de pe internet</translation>
    </message>
    <message>
        <source>Say the opposite: that a firm on the internet serves better</source>
        <translation>Spun contrariul: că o firmă de pe internet servește mai bine</translation>
    </message>
    <message>
        <source>Keep a blog to reach customers</source>
        <translation>Țin un blog ca să ajungă la clienți</translation>
    </message>
    <message>
        <source>Measure what visitors do on their website</source>
        <translation>Măsoară ce fac vizitatorii pe site-ul lor</translation>
    </message>
    <message>
        <source>Use a program that keeps track of customers (CRM)</source>
        <translation>Folosesc un program de evidență a clienților (CRM)</translation>
    </message>
    <message>
        <source>Use no technology at all</source>
        <translation>Nu folosesc nicio tehnologie</translation>
    </message>
    <message>
        <source>Call their relations with customers the heart of the business</source>
        <translation>Numesc relația cu clienții inima afacerii</translation>
    </message>
    <message>
        <source>Do not follow what customers say of them on social media</source>
        <translation>Nu urmăresc ce spun clienții despre ei pe rețelele sociale</translation>
    </message>
    <message>
        <source>Talk with people on social media</source>
        <translation>Stau de vorbă cu oamenii pe rețelele sociale</translation>
    </message>
    <message>
        <source>Use LinkedIn</source>
        <translation>Folosesc LinkedIn</translation>
    </message>
    <message>
        <source>Use Facebook</source>
        <translation>Folosesc Facebook</translation>
    </message>
    <message>
        <source>Use Twitter</source>
        <translation>Folosesc Twitter</translation>
    </message>
    <message>
        <source>Write a blog</source>
        <translation>Scriu un blog</translation>
    </message>
    <message>
        <source>Use no social media</source>
        <translation>Nu folosesc rețele sociale</translation>
    </message>
    <message>
        <source>Have a plan of their own for relations with customers</source>
        <translation>Au un plan anume pentru relația cu clienții</translation>
    </message>
    <message>
        <source>Admit that they have no such plan</source>
        <translation>Recunosc că nu au un asemenea plan</translation>
    </message>
    <message>
        <source>Deal with customers case by case</source>
        <translation>Tratează clienții de la caz la caz</translation>
    </message>
    <message>
        <source>Have no website</source>
        <translation>Nu au site web</translation>
    </message>
    <message>
        <source>Would rather have a clear answer than sympathy</source>
        <translation>Preferă un răspuns clar în locul compasiunii</translation>
    </message>
    <message>
        <source>Judge service by what comes of it, not by how it went</source>
        <translation>Judecă serviciul după rezultat, nu după cum a decurs</translation>
    </message>
    <message>
        <source>Are won by a quick reply and a job quickly done</source>
        <translation>Sunt câștigați de un răspuns rapid și de o treabă făcută repede</translation>
    </message>
    <message>
        <source>Want to be served personally</source>
        <translation>Vor să fie serviți personal</translation>
    </message>
    <message>
        <source>Worry about what happens to their data</source>
        <translation>Își fac griji pentru ce se întâmplă cu datele lor</translation>
    </message>
    <message>
        <source>Had stayed with one firm for three years (in 2012)</source>
        <translation>Rămăseseră la aceeași firmă trei ani (în 2012)</translation>
    </message>
    <message>
        <source>Are ready to stay with one firm for three years</source>
        <translation>Sunt gata să rămână la aceeași firmă trei ani</translation>
    </message>
    <message>
        <source>Of those who grew up after 2000: are ready to stay for three years</source>
        <translation>Dintre cei crescuți după anul 2000: sunt gata să rămână trei ani</translation>
    </message>
    <message>
        <source>Give the firm a 9 or a 10</source>
        <translation>Dau firmei nota 9 sau 10</translation>
    </message>
    <message>
        <source>Managers of businesses with 5 to 100 employees</source>
        <extracomment>Who was asked in a published survey</extracomment>
        <translation>conducători de firme cu 5 până la 100 de angajați</translation>
    </message>
    <message>
        <source>Women who own a small business</source>
        <translation>femei care au o mică afacere</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>consumatori</translation>
    </message>
    <message>
        <source>Customers of one business</source>
        <translation>clienții unei singure firme</translation>
    </message>
    <message>
        <source>Owners were asked about themselves; your figure comes from customers.</source>
        <extracomment>Why a published figure cannot simply be compared with the own one</extracomment>
        <translation>Proprietarii au fost întrebați despre ei înșiși; cifra dumneavoastră vine de la clienți.</translation>
    </message>
    <message>
        <source>It says what people believe; your figure says what was done.</source>
        <translation>Arată ce cred oamenii; cifra dumneavoastră arată ce s-a făcut.</translation>
    </message>
    <message>
        <source>It says what people want or intend; your figure says what they did.</source>
        <translation>Arată ce vor sau ce intenționează oamenii; cifra dumneavoastră arată ce au făcut.</translation>
    </message>
    <message>
        <source>It speaks of any business they deal with; your figure of yours alone.</source>
        <translation>Vorbește despre orice firmă cu care au de-a face; cifra dumneavoastră, numai despre a dumneavoastră.</translation>
    </message>
    <message>
        <source>It comes from a single business, one known for good service.</source>
        <translation>Vine de la o singură firmă, cunoscută pentru cât de bine își servește clienții.</translation>
    </message>
    <message>
        <source>How many were asked was not published.</source>
        <translation>Nu s-a publicat câți au fost întrebați.</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>%1. %2</source>
        <extracomment>Two customers that may be one person. %1: what they share (&quot;the same e-mail&quot;), %2: what the owner said of them</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>patron::CustomerDialog</name>
    <message>
        <source>The same customer?</source>
        <translation>Același client?</translation>
    </message>
    <message>
        <source>These customers may be one person known in two ways. Your answer changes only how they are counted: nothing that was imported is changed, and every answer can be taken back.</source>
        <translation>Acești clienți ar putea fi o singură persoană, cunoscută în două feluri. Răspunsul schimbă doar felul în care sunt numărați: nimic din ce ați importat nu se modifică, iar orice răspuns poate fi retras.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation>Poate același cu</translation>
    </message>
    <message>
        <source>In common</source>
        <extracomment>Column: why two customers may be one person</extracomment>
        <translation>În comun</translation>
    </message>
    <message>
        <source>Your answer</source>
        <extracomment>Column: what the owner said of two customers</extracomment>
        <translation>Răspunsul dumneavoastră</translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation>&amp;Aceeași persoană</translation>
    </message>
    <message>
        <source>&amp;Two people</source>
        <translation>&amp;Două persoane</translation>
    </message>
    <message>
        <source>&amp;Leave open</source>
        <extracomment>Button: takes an answer back</extracomment>
        <translation>&amp;Lasă deschis</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>În&amp;chide</translation>
    </message>
</context>
<context>
    <name>CustomerText</name>
    <message>
        <source>the same customer number</source>
        <extracomment>What two customers have in common</extracomment>
        <translation>același număr de client</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <extracomment>What two customers have in common</extracomment>
        <translation>același e-mail</translation>
    </message>
    <message>
        <source>the same phone</source>
        <extracomment>What two customers have in common</extracomment>
        <translation>același telefon</translation>
    </message>
    <message>
        <source>the same name</source>
        <extracomment>What two customers have in common</extracomment>
        <translation>același nume</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <extracomment>Of two customers who may be the same person</extracomment>
        <translation>O persoană sau două?</translation>
    </message>
    <message>
        <source>The same person</source>
        <extracomment>Of two customers</extracomment>
        <translation>Aceeași persoană</translation>
    </message>
    <message>
        <source>Two people</source>
        <extracomment>Of two customers</extracomment>
        <translation>Două persoane</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s).</source>
        <translation>
            <numerusform>%1 client.</numerusform>
            <numerusform>%1 clienți.</numerusform>
            <numerusform>%1 de clienți.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 pair(s) of them may be the same person.</source>
        <extracomment>%1: &quot;1,204 customers.&quot;, %2: how many pairs</extracomment>
        <translation>
            <numerusform>%1 %2 pereche de clienți ar putea fi aceeași persoană.</numerusform>
            <numerusform>%1 %2 perechi de clienți ar putea fi aceeași persoană.</numerusform>
            <numerusform>%1 %2 de perechi de clienți ar putea fi aceeași persoană.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>New answers: %1.</source>
        <translation>Răspunsuri noi: %1.</translation>
    </message>
    <message>
        <source>New purchases: %1.</source>
        <translation>Cumpărături noi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 answer(s)</source>
        <extracomment>Button. %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>&amp;Importă %1 răspuns</numerusform>
            <numerusform>&amp;Importă %1 răspunsuri</numerusform>
            <numerusform>&amp;Importă %1 de răspunsuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 customer(s)</source>
        <extracomment>Button. %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>&amp;Importă %1 client</numerusform>
            <numerusform>&amp;Importă %1 clienți</numerusform>
            <numerusform>&amp;Importă %1 de clienți</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 purchase(s)</source>
        <extracomment>Button. %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>&amp;Importă %1 cumpărătură</numerusform>
            <numerusform>&amp;Importă %1 cumpărături</numerusform>
            <numerusform>&amp;Importă %1 de cumpărături</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are read again.</source>
        <extracomment>A file whose import is read once more; %1 how many rows</extracomment>
        <translation>
            <numerusform>%1 rând se citește din nou.</numerusform>
            <numerusform>%1 rânduri se citesc din nou.</numerusform>
            <numerusform>%1 de rânduri se citesc din nou.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of it reads otherwise so far: change what you want below.</source>
        <translation>Deocamdată totul se citește ca înainte: schimbați mai jos ce doriți.</translation>
    </message>
    <message>
        <source>The file as a whole is read otherwise than before.</source>
        <translation>Întregul fișier se citește altfel decât înainte.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of columns: how many more there are</extracomment>
        <translation>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read otherwise than before: %1.</source>
        <extracomment>%1 names of columns</extracomment>
        <translation>Citit altfel decât înainte: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A column in a list of columns; %1 its name</extracomment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>The import of %1 is taken back; the figures are without it.</source>
        <extracomment>%1 name of a file</extracomment>
        <translation>Importul fișierului %1 a fost anulat; cifrele sunt acum fără el.</translation>
    </message>
    <message numerus="yes">
        <source>The import of %2 is taken back; %1 answer(s) went with it.</source>
        <extracomment>%1 how many answers, %2 name of a file</extracomment>
        <translation>
            <numerusform>Importul fișierului %2 a fost anulat; odată cu el s-a retras %1 răspuns.</numerusform>
            <numerusform>Importul fișierului %2 a fost anulat; odată cu el s-au retras %1 răspunsuri.</numerusform>
            <numerusform>Importul fișierului %2 a fost anulat; odată cu el s-au retras %1 de răspunsuri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import of %2 is taken back; %1 purchase(s) went with it.</source>
        <extracomment>%1 how many purchases, %2 name of a file</extracomment>
        <translation>
            <numerusform>Importul fișierului %2 a fost anulat; odată cu el s-a retras %1 cumpărătură.</numerusform>
            <numerusform>Importul fișierului %2 a fost anulat; odată cu el s-au retras %1 cumpărături.</numerusform>
            <numerusform>Importul fișierului %2 a fost anulat; odată cu el s-au retras %1 de cumpărături.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import of %2 is taken back; %1 row(s) about customers went with it.</source>
        <extracomment>%1 how many rows of a list of customers, %2 name of a file</extracomment>
        <translation>
            <numerusform>Importul fișierului %2 a fost anulat; odată cu el s-a retras %1 rând despre clienți.</numerusform>
            <numerusform>Importul fișierului %2 a fost anulat; odată cu el s-au retras %1 rânduri despre clienți.</numerusform>
            <numerusform>Importul fișierului %2 a fost anulat; odată cu el s-au retras %1 de rânduri despre clienți.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rows about customers: %1.</source>
        <translation>Rânduri noi despre clienți: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of it stay, because a later import changed them.</source>
        <translation>
            <numerusform>%1 rând din el rămâne, fiindcă un import mai nou l-a modificat.</numerusform>
            <numerusform>%1 rânduri din el rămân, fiindcă un import mai nou le-a modificat.</numerusform>
            <numerusform>%1 de rânduri din el rămân, fiindcă un import mai nou le-a modificat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of it stay, because another import brought them too.</source>
        <translation>
            <numerusform>%1 rând din el rămâne, fiindcă l-a adus și alt import.</numerusform>
            <numerusform>%1 rânduri din el rămân, fiindcă le-a adus și alt import.</numerusform>
            <numerusform>%1 de rânduri din el rămân, fiindcă le-a adus și alt import.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read again with it stays read that way: %1.</source>
        <extracomment>%1 names of files</extracomment>
        <translation>Ce s-a recitit odată cu el rămâne citit așa: %1.</translation>
    </message>
    <message>
        <source>The import of %1 is taken back.</source>
        <extracomment>%1 name of a file; what stays of it follows</extracomment>
        <translation>Importul fișierului %1 a fost anulat.</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Calls: %1</source>
        <translation>Apeluri: %1</translation>
    </message>
    <message>
        <source>Did calling help?</source>
        <translation>Au ajutat apelurile?</translation>
    </message>
</context>
<context>
    <name>FigureAnswers</name>
    <message>
        <source>No survey here asks a score and two rating questions or more.</source>
        <translation>Niciun chestionar de aici nu cere o notă generală și cel puțin două note pe întrebări.</translation>
    </message>
    <message>
        <source>question</source>
        <translation>întrebare</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>importanță</translation>
    </message>
    <message>
        <source>19 times in 20 between</source>
        <translation>de 19 ori din 20 între</translation>
    </message>
    <message>
        <source>of its best</source>
        <translation>din maxim</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>răspunsuri</translation>
    </message>
    <message>
        <source>typical of unhappy customers</source>
        <translation>tipic pentru clienții nemulțumiți</translation>
    </message>
    <message>
        <source>typical of happy customers</source>
        <translation>tipic pentru clienții mulțumiți</translation>
    </message>
    <message>
        <source>comments here</source>
        <translation>comentarii aici</translation>
    </message>
    <message>
        <source>of the others</source>
        <translation>la ceilalți</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A number of comments; %1 of %2</extracomment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>niciun cuvânt</translation>
    </message>
    <message>
        <source>customer for</source>
        <translation>client de</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>încă aici</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clienți</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A percentage with its range: &quot;46% (42% to 50%)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Answered: %1 of %2 who were reached.</source>
        <extracomment>%1: a percentage with its range, %2: how many invitations arrived</extracomment>
        <translation>Au răspuns: %1 din %2 la care a ajuns invitația.</translation>
    </message>
    <message>
        <source>had all the others answered alike</source>
        <translation>dacă toți ceilalți ar fi răspuns la fel</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>în cel mai rău caz</translation>
    </message>
    <message>
        <source>at best</source>
        <translation>în cel mai bun caz</translation>
    </message>
    <message>
        <source>Customers who stay: %1, %2.</source>
        <extracomment>%1: a percentage with its range, %2: &quot;120 customers&quot;</extracomment>
        <translation>Clienți care rămân: %1, %2.</translation>
    </message>
    <message>
        <source>Without dates there is no period before to compare with.</source>
        <translation>Fără date calendaristice nu există o perioadă dinainte cu care să se compare.</translation>
    </message>
    <message>
        <source>%1 against %2:</source>
        <extracomment>%1 and %2: periods (&quot;May 2026&quot;)</extracomment>
        <translation>%1 față de %2:</translation>
    </message>
    <message>
        <source>%1: %2 (%4) before, %3 (%5) now. %6</source>
        <extracomment>A figure and its change. %1: its name, %2 and %3: the figure before and now, %4 and %5: how many answers each is made of, %6: a sentence</extracomment>
        <translation>%1: %2 (%4) înainte, %3 (%5) acum. %6</translation>
    </message>
    <message>
        <source>The ranges are for a business of %1 customers in all.</source>
        <extracomment>%1: how many customers there are</extracomment>
        <translation>Intervalele țin seama de numărul total de clienți ai firmei: %1.</translation>
    </message>
    <message>
        <source>There are %1 answers, but only %2 were reached: more answered than were asked, so no rate can be told.</source>
        <extracomment>%1: how many answers there are, %2: how many invitations arrived</extracomment>
        <translation>Răspunsuri: %1, dar invitații ajunse: numai %2. Au răspuns mai mulți decât au fost întrebați, așa că nu se poate spune ce parte a răspuns.</translation>
    </message>
</context>
<context>
    <name>patron::CallBackDetail</name>
    <message>
        <source>Copy %1</source>
        <extracomment>Button beside a phone number or an e-mail, %1</extracomment>
        <translation>Copiază %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>Where an answer comes from: %1 is a file name, %2 a row number</extracomment>
        <translation>%1, rândul %2</translation>
    </message>
    <message>
        <source>No phone and no e-mail is known.</source>
        <translation>Nu se cunosc nici telefonul, nici e-mailul.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button beside a phone number or an e-mail</extracomment>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Who calls</source>
        <extracomment>Who calls the customer: a name</extracomment>
        <translation>Cine sună</translation>
    </message>
    <message>
        <source>Called on</source>
        <extracomment>The day somebody called the customer</extracomment>
        <translation>Sunat la</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What the call brought</extracomment>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>Call by</source>
        <extracomment>Until when the customer is to be called</extracomment>
        <translation>De sunat până la</translation>
    </message>
</context>
<context>
    <name>patron::CallBacksPane</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tab: %1 the name of a list, %2 how many it holds</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>An&amp;ulează</translation>
    </message>
    <message>
        <source>Whom do we owe a call?</source>
        <extracomment>Title of the pane of call-backs</extracomment>
        <translation>Pe cine trebuie să sunăm?</translation>
    </message>
    <message>
        <source>&amp;Call sheet…</source>
        <translation>&amp;Listă de apeluri…</translation>
    </message>
    <message>
        <source>Lists of calls</source>
        <translation>Listele de apeluri</translation>
    </message>
    <message>
        <source>Calls, the most urgent first</source>
        <translation>Apeluri, cele mai urgente întâi</translation>
    </message>
    <message>
        <source>Did calling help?</source>
        <translation>Au ajutat apelurile?</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>Entry of a menu; %1 a phone number or an e-mail</extracomment>
        <translation>Copiază „%1”</translation>
    </message>
    <message>
        <source>Copy what they &amp;wrote</source>
        <translation>Copiază ce a &amp;scris</translation>
    </message>
    <message>
        <source>Chan&amp;ge this…</source>
        <extracomment>Button beside &quot;For today: 3 of 14 open calls&quot;: opens the preferences</extracomment>
        <translation>Sc&amp;himbă…</translation>
    </message>
    <message>
        <source>Change who is to be called, and until when</source>
        <translation>Schimbă cine trebuie sunat și până când</translation>
    </message>
</context>
<context>
    <name>patron::CompareCard</name>
    <message>
        <source>&amp;Can this be compared?</source>
        <translation>Se &amp;poate compara?</translation>
    </message>
</context>
<context>
    <name>patron::ComparePane</name>
    <message>
        <source>Surveys that others have published, each with its own doubt, and your figures beside them where you have some. Ask “Can this be compared?” in the menu of each card.</source>
        <translation>Sondaje publicate de alții, fiecare cu incertitudinea lui, și alături cifrele dumneavoastră, acolo unde există. În meniul fiecărei fișe puteți întreba „Se poate compara?”.</translation>
    </message>
</context>
<context>
    <name>patron::QuestionCardView</name>
    <message>
        <source>nothing: all answers together</source>
        <extracomment>In the list &quot;Cut by&quot;: no groups, all answers together</extracomment>
        <translation>fără împărțire</translation>
    </message>
    <message>
        <source>Cut by:</source>
        <extracomment>Before a list of groups: by what the answers are parted (channel, branch, another question)</extracomment>
        <translation>Împarte după:</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Împarte după</translation>
    </message>
</context>
<context>
    <name>patron::QuestionDelegate</name>
    <message numerus="yes">
        <source>%n row(s) · %1</source>
        <extracomment>A question of several rows in the list of questions: %1 &quot;312 answers&quot;</extracomment>
        <translation>
            <numerusform>%n rând · %1</numerusform>
            <numerusform>%n rânduri · %1</numerusform>
            <numerusform>%n de rânduri · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A question in the list of questions: %1 its kind (&quot;One answer&quot;), %2 &quot;312 answers&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Noted by the survey tool itself: %1</source>
        <extracomment>Heading in the list of questions; %1 name of a file</extracomment>
        <translation>Notate chiar de programul de sondaj: %1</translation>
    </message>
</context>
<context>
    <name>patron::QuestionList</name>
    <message>
        <source>Search the questions</source>
        <translation>Caută în întrebări</translation>
    </message>
    <message>
        <source>Questions by file</source>
        <translation>Întrebări pe fișiere</translation>
    </message>
    <message>
        <source>No question here holds “%1”.</source>
        <extracomment>Below a search field; %1: what was searched for</extracomment>
        <translation>Nicio întrebare de aici nu conține „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 question(s) without an answer under this filter are not listed. The search finds them.</source>
        <extracomment>Below the list of questions; %1 the number, already written out</extracomment>
        <translation>
            <numerusform>%1 întrebare fără răspuns cu acest filtru nu este în listă. Căutarea o găsește.</numerusform>
            <numerusform>%1 întrebări fără răspuns cu acest filtru nu sunt în listă. Căutarea le găsește.</numerusform>
            <numerusform>%1 de întrebări fără răspuns cu acest filtru nu sunt în listă. Căutarea le găsește.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Golește căutarea</translation>
    </message>
</context>
<context>
    <name>patron::QuestionsPane</name>
    <message>
        <source>There is no question to show yet. Import answers to a survey: every column that is not a date, a person or a number of the answer becomes a question here.</source>
        <translation>Încă nu există nicio întrebare de arătat. Importați răspunsurile unui chestionar: fiecare coloană care nu e dată, persoană sau cod al răspunsului devine aici o întrebare.</translation>
    </message>
</context>
<context>
    <name>patron::SelfCheckCard</name>
    <message>
        <source>%1. %2</source>
        <extracomment>One of the things to do first: %1 its number, %2 what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Button that opens a pane; %1 its name</extracomment>
        <translation>Deschide: %1</translation>
    </message>
    <message>
        <source>How do you care for your customers? A self-check</source>
        <translation>Cum aveți grijă de clienți? O autoevaluare</translation>
    </message>
    <message>
        <source>Three things to do first:</source>
        <translation>Trei lucruri de făcut mai întâi:</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ia-o de la început</translation>
    </message>
    <message>
        <source>Start the self-check over</source>
        <translation>Ia autoevaluarea de la început</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>For a screen reader: %1 a statement, %2 &quot;yes&quot;, &quot;partly&quot; or &quot;no&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>patron::WordPanel</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>“%1” is in %2 of %3 comments here, and in %4 of %5 of the others.</source>
        <extracomment>Of a word. %1: the word, %2 of %3 comments of the group it is typical of, %4 of %5 of the other group</extracomment>
        <translation>Comentarii cu „%1”: aici %2 din %3, în rest %4 din %5.</translation>
    </message>
    <message>
        <source>Among so many words this may be chance.</source>
        <translation>Între atâtea cuvinte, poate fi o întâmplare.</translation>
    </message>
    <message numerus="yes">
        <source>Typical of unhappy customers (%1 comment(s)):</source>
        <extracomment>Heads a list of words; %1: how many comments they come from</extracomment>
        <translation>
            <numerusform>Tipic pentru clienții nemulțumiți (%1 comentariu):</numerusform>
            <numerusform>Tipic pentru clienții nemulțumiți (%1 comentarii):</numerusform>
            <numerusform>Tipic pentru clienții nemulțumiți (%1 de comentarii):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Typical of happy customers (%1 comment(s)):</source>
        <extracomment>Heads a list of words; %1: how many comments they come from</extracomment>
        <translation>
            <numerusform>Tipic pentru clienții mulțumiți (%1 comentariu):</numerusform>
            <numerusform>Tipic pentru clienții mulțumiți (%1 comentarii):</numerusform>
            <numerusform>Tipic pentru clienții mulțumiți (%1 de comentarii):</numerusform>
        </translation>
    </message>
    <message>
        <source>They gave 0 to 6 of 10, or 1 or 2 of 5, or up to two stars.</source>
        <translation>Au dat 0–6 din 10, 1 sau 2 din 5 ori cel mult două stele.</translation>
    </message>
    <message>
        <source>Typical words need at least %1 comments of unhappy and of happy customers.</source>
        <extracomment>%1: 8</extracomment>
        <translation>Pentru cuvinte tipice e nevoie de cel puțin %1 comentarii de la clienți nemulțumiți și %1 de la cei mulțumiți.</translation>
    </message>
    <message>
        <source>No word is typical of unhappy or of happy customers.</source>
        <translation>Niciun cuvânt nu e tipic pentru clienții nemulțumiți sau mulțumiți.</translation>
    </message>
    <message>
        <source>Counted in the newest %1 comments of each.</source>
        <extracomment>%1: a number of comments</extracomment>
        <translation>Numărate în cele mai noi %1 de comentarii ale fiecărui grup.</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 din %3</translation>
    </message>
    <message>
        <source>No word is more typical of them than of the others.</source>
        <extracomment>In place of the words that are typical of one group of customers</extracomment>
        <translation>Niciun cuvânt nu e mai tipic pentru ei decât pentru ceilalți.</translation>
    </message>
    <message>
        <source>They gave 9 or 10 of 10, or 4 or 5 of 5, or four stars and more.</source>
        <translation>Au dat 9 sau 10 din 10, 4 sau 5 din 5 ori cel puțin patru stele.</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>No phone and no e-mail is known.</source>
        <translation>Nu se cunosc nici telefonul, nici e-mailul.</translation>
    </message>
    <message>
        <source>Who calls: %1</source>
        <extracomment>On the sheet of calls: %1 a name</extracomment>
        <translation>Cine sună: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 din %2</translation>
    </message>
    <message>
        <source>Calls, %1</source>
        <translation>Apeluri, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) more are in Patron.</source>
        <extracomment>At the end of the sheet of calls: %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>Încă %1 apel este în Patron.</numerusform>
            <numerusform>Încă %1 apeluri sunt în Patron.</numerusform>
            <numerusform>Încă %1 de apeluri sunt în Patron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls: %1, %2</source>
        <extracomment>Heading of the sheet of calls: %1 the name of a list such as &quot;All open&quot;, %2 a date</extracomment>
        <translation>Apeluri: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) to call left no phone and no e-mail.</source>
        <extracomment>At the end of the sheet of calls: %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>%1 client de sunat nu a lăsat nici telefon, nici e-mail.</numerusform>
            <numerusform>%1 clienți de sunat nu au lăsat nici telefon, nici e-mail.</numerusform>
            <numerusform>%1 de clienți de sunat nu au lăsat nici telefon, nici e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the calls under this filter: %1</source>
        <extracomment>On the sheet of calls; %1: &quot;May 2026 · Channel: Web&quot;, whose calls alone are on it</extracomment>
        <translation>Numai apelurile din acest filtru: %1</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Promoters</source>
        <extracomment>A group of customers, at the start of a sentence</extracomment>
        <translation>Promotori</translation>
    </message>
    <message>
        <source>Passives</source>
        <extracomment>A group of customers, at the start of a sentence</extracomment>
        <translation>Pasivi</translation>
    </message>
    <message>
        <source>Detractors</source>
        <extracomment>A group of customers, at the start of a sentence</extracomment>
        <translation>Detractori</translation>
    </message>
    <message>
        <source>%1: “%2” more often than the others, %3 against %4. That is more than chance.</source>
        <extracomment>%1 a group of customers (&quot;Centru&quot;), %2 an answer (&quot;Price&quot;), %3 and %4 percentages</extracomment>
        <translation>%1: „%2” mai des decât ceilalți, %3 față de %4 (nu întâmplător).</translation>
    </message>
    <message>
        <source>%1: “%2” less often than the others, %3 against %4. That is more than chance.</source>
        <translation>%1: „%2” mai rar decât ceilalți, %3 față de %4 (nu întâmplător).</translation>
    </message>
    <message>
        <source>%1: higher than the others, %2 against %3. That is more than chance.</source>
        <extracomment>%1 a group of customers (&quot;Centru&quot;), %2 and %3 numbers</extracomment>
        <translation>%1: peste ceilalți, %2 față de %3 (nu întâmplător).</translation>
    </message>
    <message>
        <source>%1: lower than the others, %2 against %3. That is more than chance.</source>
        <translation>%1: sub ceilalți, %2 față de %3 (nu întâmplător).</translation>
    </message>
    <message numerus="yes">
        <source>%1 response(s) leave this question empty and are not counted.</source>
        <extracomment>After an explanation: how many of those who were asked gave no answer. %1 is the number.</extracomment>
        <translation>
            <numerusform>În %1 răspuns întrebarea a rămas necompletată; el nu intră în calcul.</numerusform>
            <numerusform>În %1 răspunsuri întrebarea a rămas necompletată; ele nu intră în calcul.</numerusform>
            <numerusform>În %1 de răspunsuri întrebarea a rămas necompletată; ele nu intră în calcul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers lie below the middle value, half above. A few very large answers do not move it, as they would an average.</source>
        <translation>Jumătate din răspunsuri sunt sub valoarea din mijloc, jumătate peste. Câteva răspunsuri foarte mari ar schimba media, dar nu și valoarea din mijloc.</translation>
    </message>
    <message>
        <source>Answers in the customers&apos; own words, newest first.</source>
        <translation>Răspunsuri cu cuvintele clienților, cele mai noi întâi.</translation>
    </message>
    <message>
        <source>higher</source>
        <extracomment>In a table: this group&apos;s average is above, or below, that of the others</extracomment>
        <translation>mai sus</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>mai jos</translation>
    </message>
    <message>
        <source>more: %1</source>
        <extracomment>In a table: answers that this group gives more often than the others; %1 a list of them</extracomment>
        <translation>mai des: %1</translation>
    </message>
    <message>
        <source>less: %1</source>
        <extracomment>In a table: answers that this group gives less often than the others; %1 a list of them</extracomment>
        <translation>mai rar: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>In a table: %1 &quot;more: Price, Taste&quot;, %2 &quot;less: Advice&quot;</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Nobody has answered this in the choice above.</source>
        <translation>Nimeni dintre cei aleși prin filtru nu a răspuns la întrebare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s): too few to say anything. It takes %2.</source>
        <extracomment>%1 how many answers there are, %2 how many it takes</extracomment>
        <translation>
            <numerusform>%1 răspuns: prea puțin pentru o concluzie. E nevoie de %2.</numerusform>
            <numerusform>%1 răspunsuri: prea puține pentru o concluzie. E nevoie de %2.</numerusform>
            <numerusform>%1 de răspunsuri: prea puține pentru o concluzie. E nevoie de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: “%1”, %2 (most likely %3).</source>
        <extracomment>%1 an answer, %2 its share (&quot;42%&quot;), %3 &quot;36% to 48%&quot;</extracomment>
        <translation>Cel mai des: „%1”, %2 (cel mai probabil %3).</translation>
    </message>
    <message>
        <source>“%1” and “%2” lead; which of them is ahead may be chance.</source>
        <extracomment>%1 and %2 answers</extracomment>
        <translation>„%1” și „%2” sunt în frunte; care dintre ele e prima poate fi întâmplător.</translation>
    </message>
    <message>
        <source>Half answer %1 or less; the middle half lies between %2 and %3.</source>
        <extracomment>%1 a number; %2 and %3 numbers between which the middle half of all answers lies</extracomment>
        <translation>Jumătate răspund %1 sau mai puțin; jumătatea din mijloc se află între %2 și %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s) compared: the differences may all be chance.</source>
        <extracomment>%1 how many groups were compared</extracomment>
        <translation>
            <numerusform>%1 grup comparat: toate diferențele pot fi întâmplătoare.</numerusform>
            <numerusform>%1 grupuri comparate: toate diferențele pot fi întâmplătoare.</numerusform>
            <numerusform>%1 de grupuri comparate: toate diferențele pot fi întâmplătoare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one group has enough answers to be judged.</source>
        <translation>Doar un grup are destule răspunsuri pentru o concluzie.</translation>
    </message>
    <message>
        <source>Highest: %1 (%2). Lowest: %3 (%4). That is more than chance.</source>
        <extracomment>Several questions on one scale: %1 and %3 questions, %2 and %4 their averages</extracomment>
        <translation>Cea mai mare medie: %1 (%2), cea mai mică: %3 (%4); diferența nu e întâmplătoare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 question(s): which one is best and which worst may be chance.</source>
        <extracomment>Several questions on one scale; %1 how many</extracomment>
        <translation>
            <numerusform>%1 întrebare: care e cea mai bună și care cea mai slabă poate depinde de întâmplare.</numerusform>
            <numerusform>%1 întrebări: care e cea mai bună și care cea mai slabă poate depinde de întâmplare.</numerusform>
            <numerusform>%1 de întrebări: care e cea mai bună și care cea mai slabă poate depinde de întâmplare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) answered in their own words.</source>
        <extracomment>%1 how many</extracomment>
        <translation>
            <numerusform>%1 client a răspuns cu cuvintele lui.</numerusform>
            <numerusform>%1 clienți au răspuns cu cuvintele lor.</numerusform>
            <numerusform>%1 de clienți au răspuns cu cuvintele lor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row is one question: how its answers are parted, in percent of those who answered it.</source>
        <translation>Fiecare rând este o întrebare: cum se împart răspunsurile, în procente din cei care au răspuns.</translation>
    </message>
    <message>
        <source>Several answers were possible: the shares of a group come to more than 100%.</source>
        <translation>Erau posibile mai multe răspunsuri: ponderile unui grup trec împreună de 100&#xa0;%.</translation>
    </message>
    <message numerus="yes">
        <source>%1 smaller group(s) are not shown.</source>
        <extracomment>%1 how many groups</extracomment>
        <translation>
            <numerusform>%1 grup mai mic nu este arătat.</numerusform>
            <numerusform>%1 grupuri mai mici nu sunt arătate.</numerusform>
            <numerusform>%1 de grupuri mai mici nu sunt arătate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <extracomment>From one number to another</extracomment>
        <translation>între %1 și %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Beside a figure: %1 &quot;35 to 62&quot;, the range it most likely lies in; %2 &quot;312 answers&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on one scale</source>
        <extracomment>Several questions of a survey, answered on the same scale and shown together</extracomment>
        <translation>
            <numerusform>%n întrebare pe o scală</numerusform>
            <numerusform>%n întrebări pe aceeași scală</numerusform>
            <numerusform>%n de întrebări pe aceeași scală</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1 (place %2 on average). Last: %3 (place %4). That is more than chance.</source>
        <extracomment>Answers that customers put in order: %1 and %3 answers, %2 and %4 the average of the places they were put on</extracomment>
        <translation>Prima: %1 (în medie locul %2), ultima: %3 (locul %4); diferența nu e întâmplătoare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) to put in order: which one comes first and which last may be chance.</source>
        <extracomment>Answers that customers put in order; %1 how many there are to choose from</extracomment>
        <translation>
            <numerusform>%1 variantă de pus în ordine: care e prima și care ultima poate depinde de întâmplare.</numerusform>
            <numerusform>%1 variante de pus în ordine: care e prima și care ultima poate depinde de întâmplare.</numerusform>
            <numerusform>%1 de variante de pus în ordine: care e prima și care ultima poate depinde de întâmplare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers were put in order. Each row is one of them: how often it got each place, in percent. The lower its average place, the earlier it was named; the lowest stands on top.</source>
        <translation>Variantele au fost puse în ordine. Fiecare rând este una dintre ele: cât de des a primit fiecare loc, în procente. Cu cât locul mediu e mai mic, cu atât a fost numită mai devreme; cea cu locul cel mai mic stă sus.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 answer(s) are %2, so there is no likely range to tell.</source>
        <extracomment>%1 how many answers, %2 the number that all of them gave</extracomment>
        <translation>
            <numerusform>Singurul răspuns (%1) este %2, așa că nu se poate spune un interval probabil.</numerusform>
            <numerusform>Toate cele %1 răspunsuri sunt %2, așa că nu se poate spune un interval probabil.</numerusform>
            <numerusform>Toate cele %1 de răspunsuri sunt %2, așa că nu se poate spune un interval probabil.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least half answer %1.</source>
        <extracomment>%1 a number: the middle half of all answers is this one</extracomment>
        <translation>Cel puțin jumătate răspund %1.</translation>
    </message>
    <message>
        <source>On average %1 (most likely %2); answers run from %3 to %4.</source>
        <extracomment>%1 the average, %2 its likely range (&quot;3.1 to 3.6&quot;), %3 and %4 the smallest and the largest answer</extracomment>
        <translation>În medie %1 (cel mai probabil %2); răspunsurile merg de la %3 la %4.</translation>
    </message>
    <message numerus="yes">
        <source>What was ticked: %n box(es)</source>
        <extracomment>Several columns of a file in which a box is ticked or not, shown together</extracomment>
        <translation>
            <numerusform>Ce s-a bifat: %n căsuță</numerusform>
            <numerusform>Ce s-a bifat: %n căsuțe</numerusform>
            <numerusform>Ce s-a bifat: %n de căsuțe</numerusform>
        </translation>
    </message>
    <message>
        <source>Each bar is the share of those who answered. The thin line is where the true share most likely lies (19 times in 20).</source>
        <translation>Fiecare bară este ponderea din cei care au răspuns. Linia subțire arată unde se află cel mai probabil ponderea adevărată (de 19 ori din 20).</translation>
    </message>
    <message>
        <source>Several answers were possible: each bar is the share of all who answered, so together they come to more than 100%. The thin line is where the true share most likely lies (19 times in 20).</source>
        <translation>Erau posibile mai multe răspunsuri: fiecare bară este ponderea din toți cei care au răspuns, deci împreună trec de 100&#xa0;%. Linia subțire arată unde se află cel mai probabil ponderea adevărată (de 19 ori din 20).</translation>
    </message>
    <message>
        <source>Each column is how often that number was given; the mark below is the average with the range it most likely lies in (19 times in 20).</source>
        <translation>Fiecare coloană arată cât de des s-a dat acel număr; semnul de dedesubt este media, cu intervalul în care se află cel mai probabil (de 19 ori din 20).</translation>
    </message>
    <message>
        <source>Each group is compared with all the others together. Marked is only what is more than chance even after so many comparisons. Groups under 30 answers are grey, under 5 they are not judged.</source>
        <translation>Fiecare grup este comparat cu toate celelalte la un loc. Este marcat doar ce nu e o întâmplare nici după atâtea comparații. Grupurile cu mai puțin de 30 de răspunsuri sunt gri, iar despre cele cu mai puțin de 5 nu se spune nimic.</translation>
    </message>
    <message>
        <source>the lowest number is the best</source>
        <extracomment>Beside figures of scales on which the lowest number is the best</extracomment>
        <translation>cea mai mică notă este cea mai bună</translation>
    </message>
    <message>
        <source>“%1” %2, “%3” %4; which of them is ahead may be chance.</source>
        <extracomment>A question with two answers: %1 and %3 the answers (&quot;Yes&quot;, &quot;No&quot;), %2 and %4 their shares</extracomment>
        <translation>„%1” %2, „%3” %4; care dintre ele e prima poate fi întâmplător.</translation>
    </message>
    <message>
        <source>The filter leaves only one group with enough answers. Take off one of its choices to compare more.</source>
        <translation>Filtrul lasă un singur grup cu destule răspunsuri. Scoateți ceva din filtru, ca să aveți ce compara.</translation>
    </message>
    <message>
        <source>Each bar is a box that could be ticked: its share of all answers from the files that have the boxes. Who ticked none counts too. The thin line is where the true share most likely lies (19 times in 20).</source>
        <translation>Fiecare bară este o căsuță care putea fi bifată: ponderea ei din toate răspunsurile fișierelor care au aceste căsuțe. Se numără și cine nu a bifat niciuna. Linia subțire arată unde se află cel mai probabil ponderea adevărată (de 19 ori din 20).</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <extracomment>Beside a share; %1 the answer that was given most often, %2 &quot;34% to 40% · 804 answers&quot;</extracomment>
        <translation>„%1” · %2</translation>
    </message>
    <message numerus="yes">
        <source>The %1 rarest answer(s) have no room here.</source>
        <extracomment>Beside a chart; %1: how many different answers</extracomment>
        <translation>
            <numerusform>%1 răspuns, cel mai rar, nu încape aici.</numerusform>
            <numerusform>Cele mai rare %1 răspunsuri nu încap aici.</numerusform>
            <numerusform>Cele mai rare %1 de răspunsuri nu încap aici.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ and ▼: higher or lower than the others, by more than chance.</source>
        <extracomment>Beside a chart with such triangles</extracomment>
        <translation>▲ și ▼: mai mult sau mai puțin decât la ceilalți, nu din întâmplare.</translation>
    </message>
    <message>
        <source>On average %1 (most likely %2), where “%3” counts as %4 and “%5” as %6.</source>
        <extracomment>%1 the average, %2 its likely range (&quot;3.1 to 3.6&quot;), %3 and %5 the lowest and the highest answer in words (&quot;Never&quot;, &quot;Always&quot;), %4 and %6 the numbers they stand for</extracomment>
        <translation>În medie %1 (cel mai probabil %2), unde „%3” înseamnă %4, iar „%5” înseamnă %6.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 answer(s) are “%2”, so there is no likely range to tell.</source>
        <extracomment>%1 how many answers, %2 the answer in words that all of them gave</extracomment>
        <translation>
            <numerusform>Singurul răspuns (%1) este „%2”, așa că nu se poate spune un interval probabil.</numerusform>
            <numerusform>Toate cele %1 răspunsuri sunt „%2”, așa că nu se poate spune un interval probabil.</numerusform>
            <numerusform>Toate cele %1 de răspunsuri sunt „%2”, așa că nu se poate spune un interval probabil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are the steps of a scale, from the lowest to the highest; in the average each counts as the number of its step.</source>
        <translation>Răspunsurile sunt treptele unei scale, de la cea mai de jos la cea mai de sus; în medie fiecare contează cu numărul treptei sale.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) have no place on the scale and do not count in the average.</source>
        <extracomment>Beside an average; %1: how many answers, such as &quot;I do not know&quot;</extracomment>
        <translation>
            <numerusform>%1 răspuns nu are loc pe scală și nu intră în medie.</numerusform>
            <numerusform>%1 răspunsuri nu au loc pe scală și nu intră în medie.</numerusform>
            <numerusform>%1 de răspunsuri nu au loc pe scală și nu intră în medie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallBackText</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A share and of how many customers it is: &quot;60 % of 20&quot;</extracomment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>To call</source>
        <extracomment>State of a call-back: nobody called yet</extracomment>
        <translation>De sunat</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>State of a call-back: spoken to, not settled yet</extracomment>
        <translation>Sunat</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>State of a call-back: the customer is content again</extracomment>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>State of a call-back: the customer is gone or does not want to talk</extracomment>
        <translation>Pierdut</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>List of call-backs that are due until today</extracomment>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>All open</source>
        <extracomment>List of call-backs</extracomment>
        <translation>Toate deschise</translation>
    </message>
    <message>
        <source>Solved or lost</source>
        <extracomment>List of call-backs</extracomment>
        <translation>Rezolvate sau pierdute</translation>
    </message>
    <message>
        <source>No contact</source>
        <extracomment>List of unhappy answers of which no phone and no e-mail is known</extracomment>
        <translation>Fără contact</translation>
    </message>
    <message>
        <source>No unhappy customer who can be reached.

Import answers or reviews with a score and with an e-mail or a phone; unhappy customers then stand here.</source>
        <translation>Niciun client nemulțumit care poate fi contactat.

Importați răspunsuri sau recenzii cu o notă și cu un e-mail sau un telefon; clienții nemulțumiți vor apărea aici.</translation>
    </message>
    <message>
        <source>Nothing is closed yet.

Mark a call as solved or lost, and it moves here.</source>
        <translation>Nimic nu e încheiat încă.

Marcați un apel ca rezolvat sau pierdut și se mută aici.</translation>
    </message>
    <message>
        <source>Of every unhappy answer somebody can be reached.

Answers of which no e-mail and no phone is known would stand here.</source>
        <translation>Toți clienții nemulțumiți pot fi contactați.

Aici ar apărea răspunsurile fără e-mail și fără telefon.</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>Of a customer without a name: %1 is the customer&apos;s number</extracomment>
        <translation>Clientul %1</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nume necunoscut</translation>
    </message>
    <message>
        <source>would recommend: %1 of 10</source>
        <extracomment>Score of one answer, 0 to 10</extracomment>
        <translation>ne-ar recomanda: %1 din 10</translation>
    </message>
    <message>
        <source>satisfaction: %1 of 5</source>
        <extracomment>Score of one answer, 1 to 5</extracomment>
        <translation>satisfacție: %1 din 5</translation>
    </message>
    <message>
        <source>stars: %1 of 5</source>
        <extracomment>Score of one review, 1 to 5, halves possible</extracomment>
        <translation>stele: %1 din 5</translation>
    </message>
    <message>
        <source>easy: %1 of 7</source>
        <extracomment>Score of one answer: how easy it was, 1 to 7</extracomment>
        <translation>ușor: %1 din 7</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>Of a call-back whose answer has no date</extracomment>
        <translation>fără dată</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>Of a call-back</extracomment>
        <translation>de sunat astăzi</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) overdue</source>
        <extracomment>Of a call-back: %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>întârziere de %1 zi</numerusform>
            <numerusform>întârziere de %1 zile</numerusform>
            <numerusform>întârziere de %1 de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>Of a call-back: %1 is a date</extracomment>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>Wrote nothing.</source>
        <translation>Nu a scris nimic.</translation>
    </message>
    <message>
        <source>Since then, on %1: %2</source>
        <extracomment>Of an unhappy customer who answered again: %1 a date, %2 scores</extracomment>
        <translation>De atunci, la %1: %2</translation>
    </message>
    <message>
        <source>A call is due on the day of an unhappy customer&apos;s answer.</source>
        <translation>Un client nemulțumit trebuie sunat chiar în ziua răspunsului.</translation>
    </message>
    <message numerus="yes">
        <source>A call is due %n working day(s) after an unhappy customer&apos;s answer.</source>
        <translation>
            <numerusform>Un client nemulțumit trebuie sunat în %n zi lucrătoare de la răspuns.</numerusform>
            <numerusform>Un client nemulțumit trebuie sunat în %n zile lucrătoare de la răspuns.</numerusform>
            <numerusform>Un client nemulțumit trebuie sunat în %n de zile lucrătoare de la răspuns.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unhappy are those who answer no more than this: %1.</source>
        <extracomment>%1: &quot;would recommend: 6 of 10 · stars: 2 of 5&quot;</extracomment>
        <translation>Clientul e nemulțumit dacă dă cel mult: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Answers older than %n day(s) are under “All open”. The preferences change all of this.</source>
        <translation>
            <numerusform>Răspunsurile mai vechi de %n zi sunt la „Toate deschise”. Toate acestea se schimbă în preferințe.</numerusform>
            <numerusform>Răspunsurile mai vechi de %n zile sunt la „Toate deschise”. Toate acestea se schimbă în preferințe.</numerusform>
            <numerusform>Răspunsurile mai vechi de %n de zile sunt la „Toate deschise”. Toate acestea se schimbă în preferințe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting for a call today.</source>
        <translation>Astăzi nu așteaptă nimeni un apel.</translation>
    </message>
    <message>
        <source>Answer the review</source>
        <extracomment>State of an unhappy review of which neither phone nor e-mail is known: what can be done</extracomment>
        <translation>De răspuns la recenzie</translation>
    </message>
    <message>
        <source>No way to reach</source>
        <translation>Fără date de contact</translation>
    </message>
    <message>
        <source>Too early to tell. Of the customers you called, %1 answered again; of those you did not call, %2. Five of each are needed.</source>
        <extracomment>Of unhappy customers who answered again later: %1 how many were called before, %2 how many were not</extracomment>
        <translation>E prea devreme. Dintre clienții pe care i-ați sunat au răspuns din nou %1, dintre cei pe care nu i-ați sunat %2. E nevoie de cel puțin cinci din fiecare.</translation>
    </message>
    <message>
        <source>Of the unhappy customers you called, %1 were no longer unhappy the next time they answered; of those you did not call, %2.</source>
        <extracomment>Of unhappy customers who answered again later; %1 and %2 such as &quot;60 % of 20&quot;</extracomment>
        <translation>Dintre clienții nemulțumiți pe care i-ați sunat, %1 nu mai erau nemulțumiți când au răspuns data următoare; dintre cei pe care nu i-ați sunat, %2.</translation>
    </message>
    <message>
        <source>The difference is more than chance. It is no proof, though: you chose whom to call.</source>
        <translation>Diferența nu e o întâmplare. Totuși, nu e o dovadă: dumneavoastră i-ați ales pe cei sunați.</translation>
    </message>
    <message>
        <source>The difference may be chance: too few of them have answered again so far.</source>
        <translation>Diferența poate fi întâmplătoare: deocamdată au răspuns din nou prea puțini.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Stands for a customer whose name is not known; %1 the beginning of what they wrote</extracomment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>put on the call list – %1</source>
        <extracomment>What can be taken back: &quot;Undo: put on the call list – Ana Pop&quot;; %1 a customer</extracomment>
        <translation>adăugarea pe lista de apeluri – %1</translation>
    </message>
    <message>
        <source>marked “%1” – %2</source>
        <extracomment>What can be taken back: &quot;Undo: marked “Solved” – Ana Pop&quot;; %1 a state of a call-back, %2 a customer</extracomment>
        <translation>marcajul „%1” – %2</translation>
    </message>
    <message>
        <source>note of a call – %1</source>
        <extracomment>What can be taken back: &quot;Undo: note of a call – Ana Pop&quot;; %1 a customer</extracomment>
        <translation>notițele despre apel – %1</translation>
    </message>
    <message>
        <source>%1 – the call is marked: %2.</source>
        <extracomment>%1 a customer, %2 a state of a call-back such as &quot;Solved&quot;</extracomment>
        <translation>%1 – apelul este marcat: %2.</translation>
    </message>
    <message>
        <source>%1 – saved.</source>
        <extracomment>%1 a customer; what was noted of the call is saved</extracomment>
        <translation>%1 – salvat.</translation>
    </message>
    <message>
        <source>Done again: %1 – on the call list.</source>
        <extracomment>%1 a customer</extracomment>
        <translation>Refăcut: %1 – pe lista de apeluri.</translation>
    </message>
    <message>
        <source>Done again: %1 – the call is marked “%2”.</source>
        <extracomment>%1 a customer, %2 a state of a call-back such as &quot;Solved&quot;</extracomment>
        <translation>Refăcut: %1 – apelul este marcat „%2”.</translation>
    </message>
    <message>
        <source>%1 – on the call list.</source>
        <extracomment>%1 a customer: a call is owed to them from now on</extracomment>
        <translation>%1 – pe lista de apeluri.</translation>
    </message>
    <message>
        <source>%1 – on the call list again.</source>
        <extracomment>%1 a customer whose call was solved or lost</extracomment>
        <translation>%1 – din nou pe lista de apeluri.</translation>
    </message>
    <message>
        <source>%1 – on the call list already.</source>
        <extracomment>%1 a customer</extracomment>
        <translation>%1 – este deja pe lista de apeluri.</translation>
    </message>
    <message>
        <source>No phone and no e-mail is known of them, so the call is under “%1”.</source>
        <extracomment>Follows &quot;Ana Pop – on the call list.&quot;; %1 the name of a list: &quot;No contact&quot;</extracomment>
        <translation>Nu i se cunoaște nici telefonul, nici e-mailul, așa că apelul este la „%1”.</translation>
    </message>
    <message>
        <source>The filter was cleared, as it hid the call.</source>
        <extracomment>Follows &quot;Ana Pop – on the call list.&quot;: a call that was asked for</extracomment>
        <translation>Filtrul a fost golit, pentru că ascundea apelul.</translation>
    </message>
    <message>
        <source>no score</source>
        <extracomment>Of an answer on the list of calls</extracomment>
        <translation>fără notă</translation>
    </message>
    <message>
        <source>Taken back: %1 – no longer on the call list, and marked “%2” again.</source>
        <extracomment>%1 a customer, %2 a state of a call-back such as &quot;Solved&quot;</extracomment>
        <translation>Anulat: %1 – nu mai este pe lista de apeluri și este marcat din nou „%2”.</translation>
    </message>
    <message>
        <source>Taken back: %1 – no longer on the call list.</source>
        <extracomment>%1 a customer</extracomment>
        <translation>Anulat: %1 – nu mai este pe lista de apeluri.</translation>
    </message>
    <message>
        <source>Taken back: %1 – no call is planned for today. The case stays under “%2”.</source>
        <extracomment>%1 a customer, %2 name of a list of calls (&quot;All open&quot;)</extracomment>
        <translation>Anulat: %1 – pentru azi nu mai este prevăzut un apel. Cazul rămâne la „%2”.</translation>
    </message>
    <message>
        <source>Taken back: %1 – no longer “%2”, but “%3” again.</source>
        <extracomment>%1 a customer, %2 and %3 states of a call-back such as &quot;Solved&quot; and &quot;To call&quot;</extracomment>
        <translation>Anulat: %1 – nu mai este „%2”, ci din nou „%3”.</translation>
    </message>
    <message>
        <source>Taken back: %1 – of the call all is as it was before your change.</source>
        <extracomment>%1 a customer: of who calls, on which day, and what came of it</extracomment>
        <translation>Anulat: %1 – la acest apel totul este ca înainte de schimbarea dumneavoastră.</translation>
    </message>
    <message>
        <source>Taken back: %1 – your note of the call is removed.</source>
        <extracomment>%1 a customer</extracomment>
        <translation>Anulat: %1 – însemnarea dumneavoastră despre apel a fost ștearsă.</translation>
    </message>
    <message>
        <source>Taken back: %1 – the note of the call is again the one before.</source>
        <extracomment>%1 a customer</extracomment>
        <translation>Anulat: %1 – însemnarea despre apel este din nou cea de dinainte.</translation>
    </message>
    <message>
        <source>Done again: %1 – your change of the call holds once more.</source>
        <extracomment>%1 a customer</extracomment>
        <translation>Refăcut: %1 – schimbarea dumneavoastră la apel este din nou în vigoare.</translation>
    </message>
    <message numerus="yes">
        <source>For today: %1 of %2 open call(s).</source>
        <extracomment>%1: how many calls are to be made today, %2: of how many open ones; the plural goes by %2</extracomment>
        <translation>
            <numerusform>Pentru astăzi: %1 din %2 apel deschis.</numerusform>
            <numerusform>Pentru astăzi: %1 din %2 apeluri deschise.</numerusform>
            <numerusform>Pentru astăzi: %1 din %2 de apeluri deschise.</numerusform>
        </translation>
    </message>
    <message>
        <source>due later: %1</source>
        <extracomment>Why an open call is not for today; %1: how many calls</extracomment>
        <translation>cu termen mai târziu: %1</translation>
    </message>
    <message>
        <source>called already: %1</source>
        <extracomment>Why an open call is not for today; %1: how many calls</extracomment>
        <translation>sunați deja: %1</translation>
    </message>
    <message numerus="yes">
        <source>older than %n day(s): %1</source>
        <extracomment>Why an open call is not for today, its answer is so old; %1: how many calls</extracomment>
        <translation>
            <numerusform>mai vechi de %n zi: %1</numerusform>
            <numerusform>mai vechi de %n zile: %1</numerusform>
            <numerusform>mai vechi de %n de zile: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>without a date: %1</source>
        <extracomment>Why an open call is not for today, its answer has no day; %1: how many calls</extracomment>
        <translation>fără dată: %1</translation>
    </message>
    <message>
        <source>The others: %1.</source>
        <extracomment>Follows &quot;For today: 3 of 14 open calls.&quot;; %1: &quot;due later: 4, called already: 5&quot;</extracomment>
        <translation>Celelalte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>First what is due, the longest due at the top; then who was called already; then answers older than %n day(s); the undated last.</source>
        <translation>
            <numerusform>Întâi apelurile cu termen, cele mai întârziate sus; apoi cine a fost deja sunat; apoi răspunsurile mai vechi de %n zi; la sfârșit cele fără dată.</numerusform>
            <numerusform>Întâi apelurile cu termen, cele mai întârziate sus; apoi cine a fost deja sunat; apoi răspunsurile mai vechi de %n zile; la sfârșit cele fără dată.</numerusform>
            <numerusform>Întâi apelurile cu termen, cele mai întârziate sus; apoi cine a fost deja sunat; apoi răspunsurile mai vechi de %n de zile; la sfârșit cele fără dată.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest answer first.</source>
        <translation>Întâi cel mai nou răspuns.</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>State of an unhappy review of which neither phone nor e-mail is known: the owner wrote below it</extracomment>
        <translation>I s-a răspuns</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>S-a vorbit</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 case(s)</source>
        <extracomment>Heads a call: %1 a customer who stands in the list more than once, %2 how often</extracomment>
        <translation>
            <numerusform>%1 · %2 caz</numerusform>
            <numerusform>%1 · %2 cazuri</numerusform>
            <numerusform>%1 · %2 de cazuri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>United Kingdom</source>
        <translation>Regatul Unit</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Statele Unite</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An own figure with its likely range: %1 &quot;46%&quot;, %2 &quot;40% to 52%&quot;
----------
A published figure with its likely range: %1 &quot;37%&quot;, %2 &quot;32% to 42%&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ask customers whether they would recommend you (0 to 10), and yours will stand beside it.</source>
        <translation>Întrebați clienții dacă v-ar recomanda (de la 0 la 10), iar cifra dumneavoastră va apărea alături.</translation>
    </message>
    <message>
        <source>Import a list of customers with the day they came and the day they left, over three years or more, and yours will stand beside it.</source>
        <translation>Importați o listă de clienți cu ziua venirii și ziua plecării, pe trei ani sau mai mult, iar cifra dumneavoastră va apărea alături.</translation>
    </message>
    <message>
        <source>Do customers stay with other firms?</source>
        <extracomment>Title of a card: published figures on loyalty</extracomment>
        <translation>La alții rămân clienții?</translation>
    </message>
    <message>
        <source>What do customers want, and what do others do for it?</source>
        <extracomment>Title of a card: published figures on service and speed</extracomment>
        <translation>Ce vor clienții și ce fac alții pentru asta?</translation>
    </message>
    <message>
        <source>Where do others talk with customers?</source>
        <extracomment>Title of a card: published figures on where firms and customers talk</extracomment>
        <translation>Unde vorbesc alții cu clienții?</translation>
    </message>
    <message>
        <source>How personal may it be?</source>
        <extracomment>Title of a card: published figures on personal service and personal data</extracomment>
        <translation>Cât de personal poate fi?</translation>
    </message>
    <message>
        <source>How do other owners go about it?</source>
        <extracomment>Title of a card: published figures on plans, staff and tools of small firms</extracomment>
        <translation>Cum procedează alți proprietari?</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>A published figure; %1 &quot;50%&quot;</extracomment>
        <translation>circa %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>A published figure; %1 &quot;50%&quot;</extracomment>
        <translation>peste %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>A published figure; %1 &quot;50%&quot;</extracomment>
        <translation>sub %1</translation>
    </message>
    <message>
        <source>Customers who give you a 9 or a 10</source>
        <extracomment>An own figure, before a colon</extracomment>
        <translation>Clienții care vă dau 9 sau 10</translation>
    </message>
    <message>
        <source>Your customers who stay three years</source>
        <extracomment>An own figure, before a colon</extracomment>
        <translation>Clienții dumneavoastră care rămân trei ani</translation>
    </message>
    <message>
        <source>Your answers that come by LinkedIn</source>
        <translation>Răspunsurile venite prin LinkedIn</translation>
    </message>
    <message>
        <source>Your answers that come by Facebook</source>
        <translation>Răspunsurile venite prin Facebook</translation>
    </message>
    <message>
        <source>Your answers that come by Twitter</source>
        <translation>Răspunsurile venite prin Twitter</translation>
    </message>
    <message>
        <source>Your answers that come by a blog</source>
        <translation>Răspunsurile venite printr-un blog</translation>
    </message>
    <message>
        <source>Beside each stands the share of your answers that come by that channel. There the owners were asked what they use, so it can only be looked at, not judged.</source>
        <translation>Alături este ponderea răspunsurilor dumneavoastră venite pe acel canal. Acolo proprietarii au fost întrebați ce folosesc, așa că cifrele se pot privi una lângă alta, dar nu se pot compara.</translation>
    </message>
    <message>
        <source>%1: %2; published: %3. Another thing was asked there, so no more can be said.</source>
        <extracomment>%1 an own figure&apos;s name, %2 &quot;46% (40% to 52%)&quot;, %3 the published one, &quot;37%&quot;</extracomment>
        <translation>%1: %2; publicat: %3. Acolo s-a întrebat altceva, așa că nu se poate spune mai mult.</translation>
    </message>
    <message>
        <source>%1: %2, more than the published %3. That is more than chance.</source>
        <extracomment>%1 an own figure&apos;s name, %2 &quot;46% (40% to 52%)&quot;, %3 the published one, &quot;37%&quot;</extracomment>
        <translation>%1: %2, mai mult decât %3, cifra publicată. Nu e o întâmplare.</translation>
    </message>
    <message>
        <source>%1: %2, less than the published %3. That is more than chance.</source>
        <extracomment>%1 an own figure&apos;s name, %2 &quot;46% (40% to 52%)&quot;, %3 the published one, &quot;37%&quot;</extracomment>
        <translation>%1: %2, mai puțin decât %3, cifra publicată. Nu e o întâmplare.</translation>
    </message>
    <message>
        <source>%1: %2; published: %3. Which is higher cannot be told.</source>
        <extracomment>%1 an own figure&apos;s name, %2 &quot;46% (40% to 52%)&quot;, %3 the published one, &quot;37%&quot;</extracomment>
        <translation>%1: %2; publicat: %3. Nu se poate spune care e mai mare.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where a published figure comes from: %1 who asked, %2 the year</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <extracomment>%1 how many people were asked in a survey</extracomment>
        <translation>întrebați: %1</translation>
    </message>
    <message>
        <source>nobody says how many were asked</source>
        <translation>nu se spune câți au fost întrebați</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <extracomment>A published survey: %1 who made it, %2 where, when, who and how many were asked</extracomment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>Legend of a chart: grey bands with a line are published figures</extracomment>
        <translation>publicat</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>Legend of a chart: dots are the owner&apos;s own figures</extracomment>
        <translation>la dumneavoastră</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a statement of a published survey, %2 &quot;37% (32% to 42%)&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; yours: %3</source>
        <extracomment>%1 a statement of a published survey, %2 &quot;37% (32% to 42%)&quot;, %3 the own figure</extracomment>
        <translation>%1: %2; la dumneavoastră: %3</translation>
    </message>
    <message>
        <source>We look for the cause of every bad review and call the customer.</source>
        <translation>Căutăm cauza fiecărei recenzii proaste și sunăm clientul.</translation>
    </message>
    <message>
        <source>Whoever writes to us gets an answer from a person, by name.</source>
        <translation>Oricine ne scrie primește răspuns de la un om, pe nume.</translation>
    </message>
    <message>
        <source>We answer within one working day, and know that we do.</source>
        <translation>Răspundem în cel mult o zi lucrătoare și știm sigur asta.</translation>
    </message>
    <message>
        <source>Our first answer usually settles the matter.</source>
        <translation>Primul nostru răspuns rezolvă de obicei problema.</translation>
    </message>
    <message>
        <source>We ask customers whether they would recommend us, and count the nines and tens.</source>
        <translation>Întrebăm clienții dacă ne-ar recomanda și numărăm notele de 9 și 10.</translation>
    </message>
    <message>
        <source>We know which one thing to work on first, and why.</source>
        <translation>Știm la ce să lucrăm mai întâi și de ce.</translation>
    </message>
    <message>
        <source>We read what is said of us on the internet every week.</source>
        <translation>Citim în fiecare săptămână ce se spune despre noi pe internet.</translation>
    </message>
    <message>
        <source>Our staff may put things right for a customer without asking.</source>
        <translation>Angajații noștri pot repara o greșeală față de client fără să ceară voie.</translation>
    </message>
    <message>
        <source>How we treat customers is written down, and everybody knows it.</source>
        <translation>Felul în care îi tratăm pe clienți e scris și toată lumea îl știe.</translation>
    </message>
    <message>
        <source>We can show customers what we keep of them, and erase it when they ask.</source>
        <translation>Le putem arăta clienților ce date păstrăm despre ei și le ștergem la cerere.</translation>
    </message>
    <message>
        <source>Take the unhappy answers of this week, find the cause of each, and call the customer.</source>
        <translation>Luați răspunsurile clienților nemulțumiți din săptămâna aceasta, găsiți cauza fiecăruia și sunați clientul.</translation>
    </message>
    <message>
        <source>Answer the newest comments by name, one by one.</source>
        <translation>Răspundeți pe nume la cele mai noi comentarii, unul câte unul.</translation>
    </message>
    <message>
        <source>Look how long customers wait for a reply, and where it is longest.</source>
        <translation>Vedeți cât așteaptă clienții un răspuns și unde așteaptă cel mai mult.</translation>
    </message>
    <message>
        <source>Read what people write a second time about: those answers were not clear.</source>
        <translation>Citiți despre ce scriu oamenii a doua oară: răspunsurile acelea nu au fost clare.</translation>
    </message>
    <message>
        <source>Put one question on every receipt: would you recommend us, from 0 to 10?</source>
        <translation>Puneți pe fiecare bon o întrebare: „Cât de probabil este să ne recomandați, de la 0 la 10?”</translation>
    </message>
    <message>
        <source>See what satisfaction goes with, and choose one thing for this month.</source>
        <translation>Vedeți ce are legătură cu satisfacția și alegeți un singur lucru pentru luna aceasta.</translation>
    </message>
    <message>
        <source>See which channels speak of you, and export their reviews once a week.</source>
        <translation>Vedeți pe ce canale se vorbește despre dumneavoastră și exportați recenziile o dată pe săptămână.</translation>
    </message>
    <message>
        <source>Agree on an amount up to which everybody may decide, and see which branch needs help.</source>
        <translation>Stabiliți o sumă până la care poate decide oricine și vedeți ce filială are nevoie de ajutor.</translation>
    </message>
    <message>
        <source>Write one page: how fast, how personal, who decides. Print the figures with it.</source>
        <translation>Scrieți o pagină: cât de repede, cât de personal, cine decide. Tipăriți și cifrele.</translation>
    </message>
    <message>
        <source>Look what is kept here, and practise finding one customer in it.</source>
        <translation>Vedeți ce se păstrează aici și încercați să găsiți un client.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>An answer of the self-check</extracomment>
        <translation>da</translation>
    </message>
    <message>
        <source>partly</source>
        <extracomment>An answer of the self-check</extracomment>
        <translation>în parte</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>An answer of the self-check</extracomment>
        <translation>nu</translation>
    </message>
    <message>
        <source>Ten questions, two minutes. The answers stay on this computer.</source>
        <translation>Zece întrebări, două minute. Răspunsurile rămân pe acest calculator.</translation>
    </message>
    <message>
        <source>%1 of 10 answered.</source>
        <extracomment>%1 how many of the ten questions are answered</extracomment>
        <translation>Răspunsuri: %1 din 10.</translation>
    </message>
    <message>
        <source>20 of 20 points: there is nothing left to advise.</source>
        <translation>20 din 20 de puncte: nu mai avem ce să vă sfătuim.</translation>
    </message>
    <message>
        <source>%1 of 20 points: you take good care of your customers.</source>
        <extracomment>%1 a number of points out of 20</extracomment>
        <translation>%1 din 20 de puncte: aveți cu adevărat grijă de clienți.</translation>
    </message>
    <message>
        <source>%1 of 20 points: the ground is laid, and some of it is missing.</source>
        <extracomment>%1 a number of points out of 20</extracomment>
        <translation>%1 din 20 de puncte: temelia e pusă, dar mai lipsește câte ceva.</translation>
    </message>
    <message>
        <source>%1 of 20 points: much is still left to chance. Begin with these.</source>
        <extracomment>%1 a number of points out of 20</extracomment>
        <translation>%1 din 20 de puncte: mult e lăsat încă la întâmplare. Începeți cu acestea.</translation>
    </message>
    <message>
        <source>%1: %2; published: %3. Nobody says how many were asked there, so whether the difference is chance cannot be told.</source>
        <extracomment>%1 an own figure&apos;s name, %2 &quot;46% (40% to 52%)&quot;, %3 the published one, &quot;37%&quot;</extracomment>
        <translation>%1: %2; publicat: %3. Nimeni nu spune câți au fost întrebați acolo, așa că nu se poate spune dacă diferența este o întâmplare.</translation>
    </message>
    <message>
        <source>A grey band is where the published figure most likely lies, from how many were asked (19 times in 20). It is the least doubt there is: nobody says that the people asked were drawn by lot. Your own figure is a dot with its range, from the answers chosen above.</source>
        <translation>Banda gri arată unde se află cel mai probabil cifra publicată, după câți au fost întrebați (de 19 ori din 20). E cea mai mică incertitudine posibilă: nicăieri nu se spune că oamenii au fost aleși la întâmplare. Cifra dumneavoastră e un punct cu intervalul lui, din răspunsurile alese mai sus.</translation>
    </message>
    <message>
        <source>Where nothing of yours stands beside a channel, your files do not ask for it: import answers that name the channel they came by.</source>
        <translation>Canalele fără o cifră a dumneavoastră lipsesc din fișierele importate: importați răspunsuri care spun pe ce canal au venit.</translation>
    </message>
    <message>
        <source>The filter hides your answers on whether customers would recommend you. Take it off, and yours will stand beside it.</source>
        <translation>Filtrul ascunde răspunsurile la întrebarea dacă v-ar recomanda clienții. Goliți-l și cifra dumneavoastră va sta alături.</translation>
    </message>
    <message>
        <source>The filter leaves too few of your customers to tell how many stay three years. Take it off, and yours will stand beside it.</source>
        <translation>Filtrul lasă prea puțini clienți ca să se poată spune câți rămân trei ani. Goliți-l și cifra dumneavoastră va sta alături.</translation>
    </message>
    <message>
        <source>Where nothing of yours stands beside a channel, the filter hides the answers that came by it. Take it off, and they will stand beside it.</source>
        <translation>Dacă lângă un canal nu stă nimic de-al dumneavoastră, filtrul ascunde răspunsurile venite prin el. Goliți-l și vor sta alături.</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message numerus="yes">
        <source>Of %1 customer(s) nothing says whether they left.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>Despre %1 client nu se știe dacă a plecat.</numerusform>
            <numerusform>Despre %1 clienți nu se știe dacă au plecat.</numerusform>
            <numerusform>Despre %1 de clienți nu se știe dacă au plecat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 response(s) do not answer this.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>În %1 răspuns lipsește această informație.</numerusform>
            <numerusform>În %1 răspunsuri lipsește această informație.</numerusform>
            <numerusform>În %1 de răspunsuri lipsește această informație.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 response(s) answer it on another scale: they are kept as answers of the question, but do not count here.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 răspuns este pe altă scală: se păstrează ca răspuns la întrebare, dar nu intră în calcul aici.</numerusform>
            <numerusform>%1 răspunsuri sunt pe altă scală: se păstrează ca răspunsuri la întrebare, dar nu intră în calcul aici.</numerusform>
            <numerusform>%1 de răspunsuri sunt pe altă scală: se păstrează ca răspunsuri la întrebare, dar nu intră în calcul aici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) have no date.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 cumpărătură nu are dată.</numerusform>
            <numerusform>%1 cumpărături nu au dată.</numerusform>
            <numerusform>%1 de cumpărături nu au dată.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) without a date count in the figure, but have no place in a chart over time.</source>
        <extracomment>Of a figure over time: answers that the chart cannot show. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 răspuns fără dată intră în calcul, dar nu are loc într-un grafic în timp.</numerusform>
            <numerusform>%1 răspunsuri fără dată intră în calcul, dar nu au loc într-un grafic în timp.</numerusform>
            <numerusform>%1 de răspunsuri fără dată intră în calcul, dar nu au loc într-un grafic în timp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 customer(s) nothing says for how long they have been customers.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>Despre %1 client nu se știe de când e client.</numerusform>
            <numerusform>Despre %1 clienți nu se știe de când sunt clienți.</numerusform>
            <numerusform>Despre %1 de clienți nu se știe de când sunt clienți.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 older row(s) of customers who are on the list again.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 rând mai vechi al unui client care apare din nou în listă.</numerusform>
            <numerusform>%1 rânduri mai vechi ale clienților care apar din nou în listă.</numerusform>
            <numerusform>%1 de rânduri mai vechi ale clienților care apar din nou în listă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 purchase(s) nothing says whose they are.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>Despre %1 cumpărătură nu se știe a cui este.</numerusform>
            <numerusform>Despre %1 cumpărături nu se știe ale cui sunt.</numerusform>
            <numerusform>Despre %1 de cumpărături nu se știe ale cui sunt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 response(s) do not answer all of these questions.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>În %1 răspuns nu s-a răspuns la toate aceste întrebări.</numerusform>
            <numerusform>În %1 răspunsuri nu s-a răspuns la toate aceste întrebări.</numerusform>
            <numerusform>În %1 de răspunsuri nu s-a răspuns la toate aceste întrebări.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %1 of %2 response(s) in the present choice.</source>
        <extracomment>Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2</extracomment>
        <translation>
            <numerusform>Intră în calcul: %1 din %2 răspuns din selecția de acum.</numerusform>
            <numerusform>Intră în calcul: %1 din %2 răspunsuri din selecția de acum.</numerusform>
            <numerusform>Intră în calcul: %1 din %2 de răspunsuri din selecția de acum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %1 of %2 purchase(s) in the present choice.</source>
        <extracomment>Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2</extracomment>
        <translation>
            <numerusform>Intră în calcul: %1 din %2 cumpărătură din selecția de acum.</numerusform>
            <numerusform>Intră în calcul: %1 din %2 cumpărături din selecția de acum.</numerusform>
            <numerusform>Intră în calcul: %1 din %2 de cumpărături din selecția de acum.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Top box”</source>
        <extracomment>A way to count satisfaction: only the best answer counts; also called &quot;top box&quot;</extracomment>
        <translation>„Top box”</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>A way to count satisfaction</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>4 and 5, of all answers</source>
        <extracomment>A way to count satisfaction</extracomment>
        <translation>4 și 5, din toate răspunsurile</translation>
    </message>
    <message>
        <source>only 5, of all answers</source>
        <extracomment>A way to count satisfaction</extracomment>
        <translation>doar 5, din toate răspunsurile</translation>
    </message>
    <message>
        <source>good of good and bad; 1 to 3 are bad</source>
        <extracomment>A way to count satisfaction</extracomment>
        <translation>bune din bune și rele; de la 1 la 3 sunt rele</translation>
    </message>
    <message>
        <source>percentage of 4 and 5 minus percentage of 1 and 2</source>
        <extracomment>A way to count satisfaction</extracomment>
        <translation>procentul de 4 și 5 minus procentul de 1 și 2</translation>
    </message>
    <message>
        <source>points given, of all points possible</source>
        <extracomment>A way to count satisfaction</extracomment>
        <translation>punctele date, din toate punctele posibile</translation>
    </message>
    <message>
        <source>Of those who were customers a year before the latest day in the lists, the percentage who still are.</source>
        <extracomment>How a figure is counted</extracomment>
        <translation>Procentul celor care mai sunt clienți, dintre cei care erau cu un an înainte de cea mai nouă zi din liste.</translation>
    </message>
    <message>
        <source>Of those who bought in the year before last, the percentage who bought again in the last year. Both end with the latest day in the purchases.</source>
        <extracomment>How a figure is counted</extracomment>
        <translation>Procentul celor care au cumpărat din nou în ultimul an, dintre cei care au cumpărat în anul dinainte. Ambii ani se încheie cu cea mai nouă zi din cumpărături.</translation>
    </message>
    <message>
        <source>Of all who ever bought, the percentage who bought twice or more. The purchases do not reach back far enough for a year against the year before.</source>
        <extracomment>How a figure is counted</extracomment>
        <translation>Procentul celor care au cumpărat de două ori sau mai mult, dintre toți cumpărătorii. Cumpărăturile nu merg destul de mult înapoi pentru a compara un an cu cel dinainte.</translation>
    </message>
    <message>
        <source>Customers by the time of their first purchase; each cell is the percentage of them who bought in that later period. Periods that are not over yet are blank.</source>
        <extracomment>How a table is counted</extracomment>
        <translation>Clienții după momentul primei cumpărături; fiecare celulă e procentul celor care au cumpărat și în perioada respectivă de mai târziu. Perioadele neîncheiate rămân goale.</translation>
    </message>
    <message>
        <source>Customers by the time they became customers; each cell is the percentage of them who were still customers at the end of that later period. Periods that are not over yet are blank.</source>
        <extracomment>How a table is counted</extracomment>
        <translation>Clienții după momentul în care au devenit clienți; fiecare celulă e procentul celor care mai erau clienți la sfârșitul perioadei respective. Perioadele neîncheiate rămân goale.</translation>
    </message>
    <message>
        <source>Grouped by how long the customer waited for the first reply.</source>
        <extracomment>How a chart is counted; follows how its figure is</extracomment>
        <translation>Grupate după cât a așteptat clientul primul răspuns.</translation>
    </message>
    <message>
        <source>The same answers, as others count them:</source>
        <translation>Aceleași răspunsuri, așa cum le numără alții:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Which channels a place is made of: %1 &quot;on the internet&quot;, %2 &quot;Web, E-mail&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Grouped by where the channel takes place, which the words of its name tell.</source>
        <extracomment>How a chart is counted; follows how its figure is</extracomment>
        <translation>Grupat după locul în care se află canalul, așa cum îl arată cuvintele din numele lui.</translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) lie more than a year back.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 cumpărătură e mai veche de un an.</numerusform>
            <numerusform>%1 cumpărături sunt mai vechi de un an.</numerusform>
            <numerusform>%1 de cumpărături sunt mai vechi de un an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) are of customers who came less than three times.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 cumpărătură e a unor clienți care au venit de mai puțin de trei ori.</numerusform>
            <numerusform>%1 cumpărături sunt ale unor clienți care au venit de mai puțin de trei ori.</numerusform>
            <numerusform>%1 de cumpărături sunt ale unor clienți care au venit de mai puțin de trei ori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) are of customers who are known to have left.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 cumpărătură e a unor clienți despre care se știe că au plecat.</numerusform>
            <numerusform>%1 cumpărături sunt ale unor clienți despre care se știe că au plecat.</numerusform>
            <numerusform>%1 de cumpărături sunt ale unor clienți despre care se știe că au plecat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 answer(s) only the day is known, not the time.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>La %1 răspuns se știe doar ziua, nu și ora.</numerusform>
            <numerusform>La %1 răspunsuri se știe doar ziua, nu și ora.</numerusform>
            <numerusform>La %1 de răspunsuri se știe doar ziua, nu și ora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) have no date.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 răspuns nu are dată.</numerusform>
            <numerusform>%1 răspunsuri nu au dată.</numerusform>
            <numerusform>%1 de răspunsuri nu au dată.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers of the last year before the latest purchase, each placed among the others by how lately, how often and for how much they bought: in fifths, in thirds where they are fewer than 50. The best came lately, and often or for much; about to be lost is who came often or for much, but not lately. What each spent is an average in which the largest twentieth does not count for more than the next.</source>
        <extracomment>How a table is counted</extracomment>
        <translation>Clienții din ultimul an dinaintea celei mai recente cumpărături, fiecare așezat printre ceilalți după cât de recent, cât de des și de câți bani au cumpărat: în cincimi, iar unde sunt mai puțin de 50, în treimi. Cei mai buni au venit recent și au cumpărat des sau mult; pe cale să plece e cine a cumpărat des sau mult, dar nu recent. Cât a cheltuit fiecare e o medie în care cea mai mare douăzecime nu cântărește mai mult decât următoarea.</translation>
    </message>
    <message>
        <source>Customers who bought on three days or more, and whose last purchase is more than three times as long ago as half of their pauses were, and longer than any pause before. Today is the latest day in the purchases. Who waits longest against the own rhythm comes first.</source>
        <extracomment>How a list is made</extracomment>
        <translation>Clienții care au cumpărat în trei zile sau mai multe și a căror ultimă cumpărătură e de peste trei ori mai veche decât pauza lor obișnuită (jumătate din pauze au fost mai scurte) și mai veche decât orice pauză de până acum. Azi înseamnă ultima zi din cumpărături. Primul e cine lipsește cel mai mult față de propriul ritm.</translation>
    </message>
    <message>
        <source>Time from the customer&apos;s question to the first reply. You are always open, so it is the same as by the clock. Half of the customers waited less than the figure.</source>
        <extracomment>How a figure is counted</extracomment>
        <translation>Timpul de la întrebarea clientului până la primul răspuns. Sunteți mereu deschiși, deci e același ca după ceas. Jumătate dintre clienți au așteptat mai puțin decât rezultatul.</translation>
    </message>
    <message>
        <source>Time from the customer&apos;s question to the first reply, counted only while you are open: %1. Half of the customers waited less than the figure.</source>
        <extracomment>How a figure is counted; %1: &quot;Monday to Friday 9:00 to 18:00&quot;</extracomment>
        <translation>Timpul de la întrebarea clientului până la primul răspuns, numărat doar cât sunteți deschiși: %1. Jumătate dintre clienți au așteptat mai puțin decât rezultatul.</translation>
    </message>
    <message>
        <source>No point lies outside.</source>
        <translation>Niciun punct nu e în afara lor.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) lie outside: something else happened there.</source>
        <translation>
            <numerusform>%n punct e în afara lor: acolo s-a întâmplat altceva.</numerusform>
            <numerusform>%n puncte sunt în afara lor: acolo s-a întâmplat altceva.</numerusform>
            <numerusform>%n de puncte sunt în afara lor: acolo s-a întâmplat altceva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %2 invitations that arrived, %1 were answered (%3).</source>
        <extracomment>%1: a percentage, %2: how many people were asked, %3: &quot;312 answers&quot;</extracomment>
        <translation>Invitații ajunse: %2; s-a răspuns la %1 dintre ele (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%1 invitation(s) came back and do not count.</source>
        <extracomment>%1: how many invitations</extracomment>
        <translation>
            <numerusform>%1 invitație nu a fost livrată și nu se numără.</numerusform>
            <numerusform>%1 invitații nu au fost livrate și nu se numără.</numerusform>
            <numerusform>%1 de invitații nu au fost livrate și nu se numără.</numerusform>
        </translation>
    </message>
    <message>
        <source>Had all the others answered as badly as can be, the figure would be %1; as well as can be, %2.</source>
        <extracomment>%1 and %2: the figure at worst and at best</extracomment>
        <translation>Dacă toți ceilalți ar fi răspuns cât se poate de rău, rezultatul ar fi %1; cât se poate de bine, %2.</translation>
    </message>
    <message>
        <source>You have %1 in all. If these answers are theirs, and those who answered are like the rest, the range is only %2: there are few left to guess.</source>
        <extracomment>%1: &quot;620 customers&quot;, %2: a range (&quot;35 to 62&quot;)</extracomment>
        <translation>Aveți în total %1. Dacă răspunsurile sunt ale lor, iar cei care au răspuns sunt ca restul, intervalul e doar %2: au rămas puțini clienți a căror părere nu se știe.</translation>
    </message>
    <message>
        <source>The change compares %1 with %2. It is called more than chance only where it stands among all the figures that are compared.</source>
        <extracomment>Of a figure&apos;s change; %1 and %2: periods (&quot;May 2026&quot;)</extracomment>
        <translation>Perioada aceasta: %1. Perioada dinainte: %2. Se spune că schimbarea nu e o întâmplare numai dacă se confirmă ținând seama de toate rezultatele comparate.</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <extracomment>A length of time</extracomment>
        <translation>
            <numerusform>%1 zi</numerusform>
            <numerusform>%1 zile</numerusform>
            <numerusform>%1 de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of those who bought a second time did so within %1.</source>
        <extracomment>Of customers who bought twice; %1: &quot;40 days&quot;</extracomment>
        <translation>Jumătate dintre cei care au cumpărat a doua oară au făcut-o în cel mult %1.</translation>
    </message>
    <message>
        <source>Half of those who bought a second time did so within %1 (19 times in 20 between %2 and %3).</source>
        <extracomment>Of customers who bought twice; %1: &quot;40 days&quot;, %2 and %3: the ends of its range, &quot;31 days&quot;</extracomment>
        <translation>Jumătate dintre cei care au cumpărat a doua oară au făcut-o în cel mult %1 (de 19 ori din 20 între %2 și %3).</translation>
    </message>
    <message>
        <source>%1 (asks on %2 points)</source>
        <extracomment>A program that counts satisfaction, and with how many answers to choose from it asks itself; %1: &quot;HubSpot&quot;, %2: &quot;3&quot;</extracomment>
        <translation>%1 (întreabă pe %2 trepte)</translation>
    </message>
    <message>
        <source>5, 6 and 7, of all answers</source>
        <extracomment>A way to count how easy it was</extracomment>
        <translation>5, 6 și 7, din toate răspunsurile</translation>
    </message>
    <message>
        <source>of all answers, from 1 to 7</source>
        <extracomment>A way to count how easy it was</extracomment>
        <translation>a tuturor răspunsurilor, de la 1 la 7</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>A way to count how easy it was: the difference of two percentages</extracomment>
        <translation>Diferența</translation>
    </message>
    <message>
        <source>percentage of 6 and 7 minus percentage of 1 to 3</source>
        <extracomment>A way to count how easy it was</extracomment>
        <translation>procentul de 6 și 7 minus procentul de la 1 la 3</translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) are of customers whose first purchase lies outside the chosen period.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 cumpărătură este a unui client a cărui primă cumpărătură nu e în perioada aleasă.</numerusform>
            <numerusform>%1 cumpărături sunt ale unor clienți a căror primă cumpărătură nu e în perioada aleasă.</numerusform>
            <numerusform>%1 de cumpărături sunt ale unor clienți a căror primă cumpărătură nu e în perioada aleasă.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question that was answered by a number on a short scale. The bar is as long as the answers are many, moved left by those below the middle and right by those above it. They are sorted by where the average lies between the worst and the best answer of the question&apos;s own scale.</source>
        <extracomment>How a chart is counted</extracomment>
        <translation>Fiecare întrebare la care s-a răspuns cu un număr pe o scală scurtă. Bara e cu atât mai lungă cu cât sunt mai multe răspunsuri; cele sub mijloc o mută la stânga, cele peste, la dreapta. Sunt așezate după locul pe care îl are media între cel mai slab și cel mai bun răspuns de pe scara întrebării.</translation>
    </message>
    <message>
        <source>of those who were customers a year before still are</source>
        <extracomment>Stands behind a percentage</extracomment>
        <translation>dintre cei care erau clienți cu un an înainte mai sunt și acum</translation>
    </message>
    <message>
        <source>of those who bought the year before bought again within a year</source>
        <extracomment>Stands behind a percentage</extracomment>
        <translation>dintre cei care au cumpărat în anul dinainte au cumpărat din nou în ultimul an</translation>
    </message>
    <message>
        <source>of all buyers bought twice or more</source>
        <extracomment>Stands behind a percentage</extracomment>
        <translation>dintre toți cumpărătorii au cumpărat cel puțin de două ori</translation>
    </message>
    <message>
        <source>of all customers in the lists are still customers</source>
        <extracomment>Stands behind a percentage</extracomment>
        <translation>dintre toți clienții din liste mai sunt clienți</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name in quotes</extracomment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Not among them, as the answers do not tell whether the highest or the lowest number is the best: %1. Data, “Read again”, is where to say it.</source>
        <extracomment>Of a chart of rating questions; %1: their headers, in quotes</extracomment>
        <translation>Nu sunt aici, pentru că răspunsurile nu arată dacă cel mai mare sau cel mai mic număr este cel mai bun: %1. Puteți spune acest lucru la Date, „Citește din nou”.</translation>
    </message>
    <message>
        <source>Not among them, as they ask how important or how frequent something is: %1.</source>
        <extracomment>Of a chart of rating questions; %1: their headers, in quotes</extracomment>
        <translation>Nu sunt aici, pentru că întreabă cât de important sau cât de des este ceva: %1.</translation>
    </message>
    <message>
        <source>It is made so that it also holds for few answers.</source>
        <extracomment>Of the range of NPS; follows what such a range is</extracomment>
        <translation>E făcut astfel încât să fie bun și pentru puține răspunsuri.</translation>
    </message>
    <message>
        <source>It is made so that it also holds for few answers, and near 0 and 100%.</source>
        <extracomment>Of the range of a percentage; follows what such a range is</extracomment>
        <translation>E făcut astfel încât să fie bun și pentru puține răspunsuri, și aproape de 0 și de 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The more the answers differ from each other, the wider it is.</source>
        <extracomment>Of the range of an average; follows what such a range is</extracomment>
        <translation>Cu cât răspunsurile diferă mai mult între ele, cu atât e mai larg.</translation>
    </message>
    <message>
        <source>The fewer customers were seen for so long, the wider it is; it never leaves 0 to 100%.</source>
        <extracomment>Of the band of the curve of customers who stay; follows what such a range is</extracomment>
        <translation>Cu cât mai puțini clienți au fost urmăriți atât de mult, cu atât e mai larg; nu iese niciodată din 0–100&#xa0;%.</translation>
    </message>
    <message>
        <source>The answers are drawn again 500 times at random, and 95% of the results lie in it.</source>
        <extracomment>How the ranges of the weights of questions are computed</extracomment>
        <translation>Răspunsurile se extrag din nou la întâmplare de 500 de ori, iar 95&#xa0;% dintre rezultate cad în el.</translation>
    </message>
    <message>
        <source>Its ends are waits that were really measured; one very long wait does not move them.</source>
        <extracomment>How the range of a median is computed</extracomment>
        <translation>Capetele sunt așteptări măsurate cu adevărat; o singură așteptare foarte lungă nu le mișcă.</translation>
    </message>
    <message>
        <source>(Method: adjusted Wald, Rocks 2016)</source>
        <extracomment>Name of a statistical method, last in an explanation</extracomment>
        <translation>(Metoda: Wald ajustat, Rocks 2016)</translation>
    </message>
    <message>
        <source>(Method: Wilson 1927)</source>
        <extracomment>Name of a statistical method, last in an explanation</extracomment>
        <translation>(Metoda: Wilson 1927)</translation>
    </message>
    <message>
        <source>(Method: Student&apos;s t)</source>
        <extracomment>Name of a statistical method, last in an explanation</extracomment>
        <translation>(Metoda: t al lui Student)</translation>
    </message>
    <message>
        <source>(Method: Kaplan and Meier 1958, Greenwood)</source>
        <extracomment>Names of statistical methods, last in an explanation</extracomment>
        <translation>(Metoda: Kaplan și Meier 1958, Greenwood)</translation>
    </message>
    <message>
        <source>(Method: Johnson&apos;s relative weights, bootstrap)</source>
        <extracomment>Names of statistical methods, last in an explanation</extracomment>
        <translation>(Metoda: ponderile relative ale lui Johnson, bootstrap)</translation>
    </message>
    <message>
        <source>(Method: order statistics)</source>
        <extracomment>Name of a statistical method, last in an explanation</extracomment>
        <translation>(Metoda: statistici de ordine)</translation>
    </message>
    <message>
        <source>The thin lines at %1 and %2 are the limits of the usual ups and downs: the average of all points, and 2.66 times the average step from one to the next to either side.</source>
        <extracomment>Of a chart over time; %1 and %2: figures</extracomment>
        <translation>Liniile subțiri de la %1 și %2 sunt limitele oscilațiilor obișnuite: media tuturor punctelor și, de o parte și de alta, de 2,66 ori pasul mediu de la un punct la următorul.</translation>
    </message>
    <message>
        <source>All these questions together explain %1 of the differences.</source>
        <extracomment>%1: a percentage</extracomment>
        <translation>Toate aceste întrebări împreună explică %1 din diferențe.</translation>
    </message>
    <message>
        <source>At each length of time, those who left are divided by those who were seen for so long. Who is still here counts for as long as they are known. The diamonds are published figures of other firms&apos; customers.</source>
        <extracomment>How a curve is computed</extracomment>
        <translation>La fiecare durată, cei plecați se împart la cei urmăriți atât de mult. Cine e încă aici contează cât timp este cunoscut. Romburile sunt cifre publicate despre clienții altor firme.</translation>
    </message>
    <message>
        <source>Importance: how much a question goes with %1; what questions share is divided among them. It says what goes together, not what causes it. Most to gain: importance times what the question lacks to its best answer.</source>
        <extracomment>How the importance of questions is counted; %1: what questions were weighed against (&quot;satisfaction&quot;, &quot;the stars&quot;)</extracomment>
        <translation>Importanța: cât de strânsă e legătura unei întrebări cu %1; ce au întrebările în comun se împarte între ele. Arată o legătură, nu o cauză. Cel mai mult de câștigat: importanța înmulțită cu ce îi lipsește întrebării până la răspunsul cel mai bun.</translation>
    </message>
    <message>
        <source>Of the customers of each group in your lists, the percentage who have not left. Of all that the lists say of customers, this is among what sets those who stay apart most. It says what goes together, not what causes it.</source>
        <extracomment>How a figure is counted</extracomment>
        <translation>Din clienții fiecărui grup din listele dumneavoastră, procentul celor care nu au plecat. Din tot ce spun listele despre clienți, acesta este printre lucrurile care îi deosebesc cel mai mult pe cei care rămân. Spune ce merge împreună, nu ce este cauza.</translation>
    </message>
    <message>
        <source>of those who bought from %1 to %2 bought again by %3</source>
        <extracomment>Stands behind a percentage; %1 to %3 are days</extracomment>
        <translation>dintre cei care au cumpărat între %1 și %2 au cumpărat din nou până la %3</translation>
    </message>
    <message>
        <source>of those who were customers on %1 still were on %2</source>
        <extracomment>Stands behind a percentage; %1 and %2 are days a year apart</extracomment>
        <translation>dintre cei care erau clienți la %1 mai erau și la %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) bought before, but not in that time.</source>
        <extracomment>Follows how many customers bought in a certain year; %1 how many others</extracomment>
        <translation>
            <numerusform>%1 client a cumpărat înainte, dar nu în acea perioadă.</numerusform>
            <numerusform>%1 clienți au cumpărat înainte, dar nu în acea perioadă.</numerusform>
            <numerusform>%1 de clienți au cumpărat înainte, dar nu în acea perioadă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) bought for the first time after it.</source>
        <extracomment>Follows how many customers bought in a certain year; %1 how many others</extracomment>
        <translation>
            <numerusform>%1 client a cumpărat prima dată după aceea.</numerusform>
            <numerusform>%1 clienți au cumpărat prima dată după aceea.</numerusform>
            <numerusform>%1 de clienți au cumpărat prima dată după aceea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) had left before that day.</source>
        <extracomment>Follows how many were customers on a certain day; %1 how many others</extracomment>
        <translation>
            <numerusform>%1 client plecase înainte de acea zi.</numerusform>
            <numerusform>%1 clienți plecaseră înainte de acea zi.</numerusform>
            <numerusform>%1 de clienți plecaseră înainte de acea zi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) came after it.</source>
        <extracomment>Follows how many were customers on a certain day; %1 how many others</extracomment>
        <translation>
            <numerusform>%1 client a venit după acea zi.</numerusform>
            <numerusform>%1 clienți au venit după acea zi.</numerusform>
            <numerusform>%1 de clienți au venit după acea zi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This speaks of %1 of %2 customer(s): those who bought from %3 to %4.</source>
        <extracomment>Of a percentage; %1 of %2 customers, %3 and %4 are days. The plural goes by %2</extracomment>
        <translation>
            <numerusform>Este vorba despre %1 din %2 client: cei care au cumpărat între %3 și %4.</numerusform>
            <numerusform>Este vorba despre %1 din %2 clienți: cei care au cumpărat între %3 și %4.</numerusform>
            <numerusform>Este vorba despre %1 din %2 de clienți: cei care au cumpărat între %3 și %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This speaks of %1 of %2 customer(s): those who were customers on %3.</source>
        <extracomment>Of a percentage; %1 of %2 customers, %3 is a day. The plural goes by %2</extracomment>
        <translation>
            <numerusform>Este vorba despre %1 din %2 client: cei care erau clienți la %3.</numerusform>
            <numerusform>Este vorba despre %1 din %2 clienți: cei care erau clienți la %3.</numerusform>
            <numerusform>Este vorba despre %1 din %2 de clienți: cei care erau clienți la %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>A part of the filter</extracomment>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>Answers to questions</source>
        <extracomment>A part of the filter</extracomment>
        <translation>Răspunsuri la întrebări</translation>
    </message>
    <message numerus="yes">
        <source>Part(s) of the filter without effect here: %1.</source>
        <extracomment>Of a figure made of customers or purchases, of which the files do not say what the filter asks for; %1: their names in quotes, as the filter bar has them; the plural goes by how many these are</extracomment>
        <translation>
            <numerusform>Această parte a filtrului nu are efect aici: %1.</numerusform>
            <numerusform>Aceste părți ale filtrului nu au efect aici: %1.</numerusform>
            <numerusform>Aceste părți ale filtrului nu au efect aici: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %1 of %2 row(s) about customers in the present choice.</source>
        <extracomment>Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2</extracomment>
        <translation>
            <numerusform>Intră în calcul: %1 din %2 rând despre clienți din selecția de acum.</numerusform>
            <numerusform>Intră în calcul: %1 din %2 rânduri despre clienți din selecția de acum.</numerusform>
            <numerusform>Intră în calcul: %1 din %2 de rânduri despre clienți din selecția de acum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::CallTile</name>
    <message>
        <source>Whom to call back today?</source>
        <translation>Pe cine sunăm astăzi?</translation>
    </message>
    <message>
        <source>Nobody is waiting for a call today.</source>
        <translation>Astăzi nu așteaptă nimeni un apel.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <extracomment>Below the names of customers: %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>și încă %1</numerusform>
            <numerusform>și încă %1</numerusform>
            <numerusform>și încă %1</numerusform>
        </translation>
    </message>
    <message>
        <source>With this filter nobody is waiting for a call today.</source>
        <translation>Cu acest filtru nu așteaptă nimeni un apel astăzi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) are open, but not for today</source>
        <extracomment>Below &quot;Nobody is waiting for a call today.&quot;: %1 is the number of calls, written out</extracomment>
        <translation>
            <numerusform>%1 apel este deschis, dar nu pentru azi</numerusform>
            <numerusform>%1 apeluri sunt deschise, dar nu pentru azi</numerusform>
            <numerusform>%1 de apeluri sunt deschise, dar nu pentru azi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unhappy answer(s) without phone and e-mail</source>
        <extracomment>Below the names of those to call: %1 is the number of others, already written out</extracomment>
        <translation>
            <numerusform>%1 răspuns nemulțumit fără telefon și e-mail</numerusform>
            <numerusform>%1 răspunsuri nemulțumite fără telefon și e-mail</numerusform>
            <numerusform>%1 de răspunsuri nemulțumite fără telefon și e-mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::CardFrame</name>
    <message>
        <source>&amp;How is this counted?</source>
        <translation>&amp;Cum se calculează?</translation>
    </message>
    <message>
        <source>%1 (F1)</source>
        <extracomment>Tooltip of a card&apos;s button with a question mark; %1 &quot;How is this counted?&quot;, F1 the key</extracomment>
        <translation>%1 (F1)</translation>
    </message>
    <message>
        <source>Show as &amp;chart</source>
        <translation>Arată ca &amp;grafic</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Arată ca &amp;tabel</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <extracomment>Button of a card; %1 its title, a question</extracomment>
        <translation>Mai multe despre: %1</translation>
    </message>
    <message>
        <source>Explain, copy or save</source>
        <translation>Explică, copiază sau salvează</translation>
    </message>
    <message>
        <source>&amp;Filter by this</source>
        <extracomment>Entry of a chart&apos;s menu: the other figures show only what the bar or dot stands for</extracomment>
        <translation>&amp;Filtrează după acest element</translation>
    </message>
    <message>
        <source>&amp;Read the comments</source>
        <translation>&amp;Citește comentariile</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read the %1 comment(s)</source>
        <translation>
            <numerusform>&amp;Citește %1 comentariu</numerusform>
            <numerusform>&amp;Citește %1 comentarii</numerusform>
            <numerusform>&amp;Citește %1 de comentarii</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments here</source>
        <translation>Aici nu sunt comentarii</translation>
    </message>
    <message>
        <source>Call this customer &amp;back…</source>
        <extracomment>Entry of a chart&apos;s menu: puts the customer that a bar stands for on the list of calls</extracomment>
        <translation>S&amp;ună acest client…</translation>
    </message>
</context>
<context>
    <name>patron::SaveMenu</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Salvează ca P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>Salvează ca S&amp;VG…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Salvează ca P&amp;NG…</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Salvează ca CSV…</translation>
    </message>
    <message>
        <source>C&amp;opy the table</source>
        <translation>C&amp;opiază tabelul</translation>
    </message>
    <message>
        <source>Cop&amp;y the picture</source>
        <translation>Copiază &amp;imaginea</translation>
    </message>
</context>
<context>
    <name>patron::PaperDesk</name>
    <message>
        <source>The report on paper</source>
        <extracomment>Title of a print preview</extracomment>
        <translation>Tipărirea raportului</translation>
    </message>
    <message>
        <source>The calls on paper</source>
        <extracomment>Title of a print preview</extracomment>
        <translation>Tipărirea listei de apeluri</translation>
    </message>
</context>
<context>
    <name>patron::PreviewDialog</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Above the pages of a print preview</extracomment>
        <translation>Pagina %1 din %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Pagina dinainte</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina următoare</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mai mic</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mai mare</translation>
    </message>
    <message>
        <source>Whole pa&amp;ge</source>
        <extracomment>Button of a print preview: the whole page is seen</extracomment>
        <translation>Toată pa&amp;gina</translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <extracomment>Button of a print preview: the page is as wide as the window</extracomment>
        <translation>&amp;Lățimea paginii</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Salvează ca PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tipărește…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Î&amp;nchide</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Paginile, așa cum vor fi tipărite</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Table of all figures</source>
        <translation>Tabelul tuturor rezultatelor</translation>
    </message>
    <message>
        <source>How everything is counted</source>
        <translation>Cum se calculează totul</translation>
    </message>
    <message>
        <source>As filtered in the window</source>
        <extracomment>The period of a report: the one that the window&apos;s filter has</extracomment>
        <translation>Ca în filtrul ferestrei</translation>
    </message>
    <message>
        <source>The month that ended last</source>
        <extracomment>The period of a report: the calendar month before this one</extracomment>
        <translation>Ultima lună încheiată</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Ultimele 3 luni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimele 12 luni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Anul acesta</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toată perioada</translation>
    </message>
</context>
<context>
    <name>patron::ReportDialog</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <extracomment>Keep the endings of the file names as they are</extracomment>
        <translation>Imagini (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Alege sigla</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Raportul</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Ce conține</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Cum arată</translation>
    </message>
    <message>
        <source>As in the window</source>
        <extracomment>The language of the report is that of the window</extracomment>
        <translation>Ca în fereastră</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>A size of paper</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>A size of paper, usual in America</extracomment>
        <translation>Letter (SUA)</translation>
    </message>
    <message>
        <source>Pe&amp;riod:</source>
        <translation>Pe&amp;rioada:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Limba:</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>&amp;Hârtia:</translation>
    </message>
    <message>
        <source>&amp;Business:</source>
        <translation>&amp;Firma:</translation>
    </message>
    <message>
        <source>Logo:</source>
        <extracomment>The picture of the business on the cover of the report</extracomment>
        <translation>Sigla:</translation>
    </message>
    <message>
        <source>Its name, for the cover</source>
        <translation>Numele ei, pentru copertă</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ale&amp;ge…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Elimină</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Elimină sigla</translation>
    </message>
    <message>
        <source>The picture cannot be read; the report would be made without it.</source>
        <translation>Imaginea nu poate fi citită; raportul s-ar face fără ea.</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Pre&amp;vizualizează…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Salvează ca PDF…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anulează</translation>
    </message>
</context>
<context>
    <name>patron::LeftOutPanel</name>
    <message numerus="yes">
        <source>Here are the first %1 row(s). The saved file holds all of them.</source>
        <translation>
            <numerusform>Aici este primul %1 rând. Fișierul salvat le conține pe toate.</numerusform>
            <numerusform>Aici sunt primele %1 rânduri. Fișierul salvat le conține pe toate.</numerusform>
            <numerusform>Aici sunt primele %1 de rânduri. Fișierul salvat le conține pe toate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Rânduri omise</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>Ce spune rândul</translation>
    </message>
    <message>
        <source>Sa&amp;ve these rows…</source>
        <translation>Sal&amp;vează aceste rânduri…</translation>
    </message>
    <message>
        <source>Writes a table with each of these rows as it stands in the file, its row number, and why it was left out.</source>
        <translation>Scrie un tabel cu fiecare dintre aceste rânduri așa cum este în fișier, cu numărul rândului și motivul pentru care a fost omis.</translation>
    </message>
</context>
<context>
    <name>LeftOutText</name>
    <message>
        <source>Row in the file</source>
        <extracomment>Head of a column in a saved table: number of a row as a spreadsheet shows it</extracomment>
        <translation>Rândul din fișier</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <extracomment>Head of a column in a saved table: the reason for which a row was not imported</extracomment>
        <translation>De ce a fost omis</translation>
    </message>
</context>
<context>
    <name>patron::ImportDesk</name>
    <message>
        <source>Pasted table %1</source>
        <extracomment>What a table is called that came from the clipboard; %1 the time, &quot;2026-05-31 17-46&quot;</extracomment>
        <translation>Tabel lipit %1</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Anularea unui import</translation>
    </message>
    <message>
        <source>Take the import of %1 back?</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>Anulați importul fișierului %1?</translation>
    </message>
    <message>
        <source>The file is no longer where it was, so Patron could not bring its answers again.</source>
        <translation>Fișierul nu mai este unde era, așa că Patron nu ar mai putea aduce răspunsurile lui înapoi.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Anulează importul</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>Button: the import is not taken back</extracomment>
        <translation>&amp;Păstrează</translation>
    </message>
</context>
<context>
    <name>PrivacyCommands</name>
    <message>
        <source>What is stored of this customer is in %1</source>
        <translation>Datele clientului au fost salvate: %1</translation>
    </message>
    <message>
        <source>From now on the rows of this customer are imported again.</source>
        <translation>De acum înainte, rândurile acestui client se importă din nou.</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>Copie de siguranță salvată: %1</translation>
    </message>
    <message>
        <source>They are in %1</source>
        <translation>Sunt în %1</translation>
    </message>
</context>
<context>
    <name>PrivacyText</name>
    <message numerus="yes">
        <source>%1 record(s) are stored of this customer.</source>
        <extracomment>Of one customer. Records: answers, purchases, lines of a list of customers</extracomment>
        <translation>
            <numerusform>Despre acest client este păstrată %1 înregistrare.</numerusform>
            <numerusform>Despre acest client sunt păstrate %1 înregistrări.</numerusform>
            <numerusform>Despre acest client sunt păstrate %1 de înregistrări.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 note(s) of calls.</source>
        <extracomment>Notes that the owner wrote about calling this customer</extracomment>
        <translation>
            <numerusform>%1 observație despre apeluri.</numerusform>
            <numerusform>%1 observații despre apeluri.</numerusform>
            <numerusform>%1 de observații despre apeluri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) of other customers hold the name, e-mail or phone of this one; forgetting leaves them as they are.</source>
        <translation>
            <numerusform>%1 text al altui client cuprinde numele, e-mailul sau telefonul acestuia; ștergerea îl lasă așa cum este.</numerusform>
            <numerusform>%1 texte ale altor clienți cuprind numele, e-mailul sau telefonul acestuia; ștergerea le lasă așa cum sunt.</numerusform>
            <numerusform>%1 de texte ale altor clienți cuprind numele, e-mailul sau telefonul acestuia; ștergerea le lasă așa cum sunt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer is forgotten: %1 record(s) are gone.</source>
        <translation>
            <numerusform>Datele clientului au fost șterse definitiv: %1 înregistrare.</numerusform>
            <numerusform>Datele clientului au fost șterse definitiv: %1 înregistrări.</numerusform>
            <numerusform>Datele clientului au fost șterse definitiv: %1 de înregistrări.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 score(s) were kept without the person.</source>
        <translation>
            <numerusform>%1 notă a fost păstrată fără datele personale.</numerusform>
            <numerusform>%1 note au fost păstrate fără datele personale.</numerusform>
            <numerusform>%1 de note au fost păstrate fără datele personale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports leave the rows of this customer out from now on. Copies you made yourself, and the files themselves, still hold them.</source>
        <translation>De acum înainte importurile omit rândurile acestui client. Copiile făcute de dumneavoastră și fișierele însele le cuprind în continuare.</translation>
    </message>
    <message>
        <source>Another window is reading the data: the last traces on the disk go when Patron is closed.</source>
        <translation>O altă fereastră citește datele: ultimele urme de pe disc dispar când închideți programul.</translation>
    </message>
    <message>
        <source>An older copy of your data could not be removed: %1</source>
        <extracomment>%1: a file with its folder</extracomment>
        <translation>O copie mai veche a datelor nu a putut fi ștearsă: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) were written.</source>
        <translation>
            <numerusform>A fost scrisă %1 înregistrare.</numerusform>
            <numerusform>Au fost scrise %1 înregistrări.</numerusform>
            <numerusform>Au fost scrise %1 de înregistrări.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a customer said: %1 a question or &quot;Comment&quot;, %2 the answer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Of a customer: whether they have left</extracomment>
        <translation>nu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>%1: %2 (the lowest number is the best)</source>
        <extracomment>What a customer said: %1 a question, %2 the answer, a number</extracomment>
        <translation>%1: %2 (cea mai mică notă este cea mai bună)</translation>
    </message>
</context>
<context>
    <name>patron::AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>Despre %1</translation>
    </message>
    <message>
        <source>%1 %2 reads the feedback files of a business and says what customers think. Everything stays on this computer.

Free software under the GNU General Public License, version 3 or later: you may use it, look into it, change it and pass it on. There is no warranty.</source>
        <extracomment>%1 name of the program, %2 its version</extracomment>
        <translation>%1 %2 citește fișierele cu părerile clienților unei firme și spune ce cred ei. Totul rămâne pe acest calculator.

Program liber, sub Licența Publică Generală GNU, versiunea 3 sau ulterioară: îl puteți folosi, cerceta, schimba și da mai departe. Nu există nicio garanție.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programul</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Făcut cu</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licența</translation>
    </message>
</context>
<context>
    <name>patron::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Paginile de ajutor</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Textul de ajutor</translation>
    </message>
</context>
<context>
    <name>patron::PersonDialog</name>
    <message>
        <source>There are more: type more of the name.</source>
        <translation>Sunt mai mulți: scrieți mai mult din nume.</translation>
    </message>
    <message>
        <source>No customer is known by this.</source>
        <translation>Niciun client nu este cunoscut astfel.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rândul %2</translation>
    </message>
    <message>
        <source>%1 (as it was before)</source>
        <extracomment>Heading of what a row said before a later import changed it. %1: &quot;survey.csv, row 12&quot;</extracomment>
        <translation>%1 (cum era înainte)</translation>
    </message>
    <message>
        <source>Note of a call</source>
        <extracomment>Heading of what the owner noted about a call</extracomment>
        <translation>Observație despre un apel</translation>
    </message>
    <message>
        <source>Forget this customer</source>
        <translation>Ștergerea datelor clientului</translation>
    </message>
    <message>
        <source>Forget %1 for good?</source>
        <extracomment>%1: name, e-mail, phone</extracomment>
        <translation>Ștergeți definitiv datele acestui client: %1?</translation>
    </message>
    <message>
        <source>All of it goes, from the disk too, and from the copies Patron made when it was updated. This cannot be undone.</source>
        <translation>Totul se șterge, și de pe disc, și din copiile făcute de Patron la actualizare. Nu se poate anula.</translation>
    </message>
    <message>
        <source>Patron remembers, without the name, to leave this customer&apos;s rows out when the same file is imported again. The files themselves and the backups you made still hold them: delete those too.</source>
        <translation>Patron ține minte, fără nume, să omită rândurile acestui client dacă același fișier este importat din nou. Fișierele însele și copiile de siguranță făcute de dumneavoastră le cuprind în continuare: ștergeți-le și pe acelea.</translation>
    </message>
    <message>
        <source>&amp;Keep the scores, without the person</source>
        <translation>&amp;Păstrează notele, fără datele personale</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Șterge &amp;definitiv</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Se șterge…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file with its folder</extracomment>
        <translation>Salvat ca %1</translation>
    </message>
    <message>
        <source>A customer&apos;s data</source>
        <translation>Datele unui client</translation>
    </message>
    <message>
        <source>F&amp;ind a customer by name, e-mail, phone or number:</source>
        <translation>Căutați &amp;un client după nume, e-mail, telefon sau număr:</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clienți găsiți</translation>
    </message>
    <message>
        <source>What is stored of this customer</source>
        <translation>Ce se păstrează despre acest client</translation>
    </message>
    <message>
        <source>&amp;Save their data…</source>
        <translation>&amp;Salvează datele…</translation>
    </message>
    <message>
        <source>&amp;Forget this customer…</source>
        <translation>Șterge defini&amp;tiv acest client…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Înc&amp;hide</translation>
    </message>
    <message>
        <source>This customer has given no answer. The list of calls is made of answers.</source>
        <translation>Acest client nu a dat niciun răspuns. Lista de apeluri se face din răspunsuri.</translation>
    </message>
    <message>
        <source>Call this customer &amp;back…</source>
        <extracomment>Button: puts the customer on the list of calls</extracomment>
        <translation>Sună a&amp;cest client…</translation>
    </message>
</context>
<context>
    <name>KeepCommand</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule: %1 &quot;All answers&quot;, %2 &quot;24 months, then all of it is deleted&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything is kept: there is no rule.</source>
        <translation>Se păstrează totul: nu există nicio regulă.</translation>
    </message>
    <message>
        <source>Due (nothing goes before &quot;patron keep --apply&quot;):</source>
        <translation>Prea vechi (nu se șterge nimic până la „patron keep --apply”):</translation>
    </message>
    <message>
        <source>What went:</source>
        <translation>Ce s-a șters:</translation>
    </message>
    <message>
        <source>--then wants forget or delete, not &quot;%1&quot;.</source>
        <translation>--then cere forget sau delete, nu „%1”.</translation>
    </message>
    <message>
        <source>--months wants a number above 0, &quot;always&quot; or &quot;above&quot;, not &quot;%1&quot;.</source>
        <translation>--months cere un număr mai mare ca 0, „always” sau „above”, nu „%1”.</translation>
    </message>
</context>
<context>
    <name>patron::CustomerWords</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column: group of customers</extracomment>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Customer since</source>
        <extracomment>Column: the day somebody became a customer</extracomment>
        <translation>Client din</translation>
    </message>
    <message>
        <source>Left on</source>
        <extracomment>Column: the day somebody was a customer no longer</extracomment>
        <translation>A plecat la</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>Column: number of answers of a customer</extracomment>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>Column: number of purchases of a customer</extracomment>
        <translation>Cumpărături</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>Column: the day of a customer&apos;s last answer</extracomment>
        <translation>Ultimul răspuns</translation>
    </message>
    <message>
        <source>left, no date</source>
        <extracomment>Instead of the day somebody was a customer no longer</extracomment>
        <translation>plecat, fără dată</translation>
    </message>
</context>
<context>
    <name>patron::CustomerTable</name>
    <message>
        <source>No customer is known by this.</source>
        <translation>Niciun client nu este cunoscut astfel.</translation>
    </message>
    <message>
        <source>There are more: type a part of the name, the e-mail, the phone or the number.</source>
        <translation>Sunt mai mulți: scrieți o parte din nume, din e-mail, din telefon sau din număr.</translation>
    </message>
    <message>
        <source>Search the customers</source>
        <translation>Caută printre clienți</translation>
    </message>
    <message>
        <source>Customers; Enter opens what is stored of one</source>
        <translation>Clienți; Enter deschide ce se păstrează despre unul</translation>
    </message>
</context>
<context>
    <name>KeepText</name>
    <message>
        <source>All answers</source>
        <extracomment>What a rule is for</extracomment>
        <translation>Toate răspunsurile</translation>
    </message>
    <message>
        <source>All lists of customers</source>
        <extracomment>What a rule is for</extracomment>
        <translation>Toate listele de clienți</translation>
    </message>
    <message>
        <source>All purchases</source>
        <extracomment>What a rule is for</extracomment>
        <translation>Toate cumpărăturile</translation>
    </message>
    <message>
        <source>Answers: “%1”</source>
        <extracomment>What a rule is for; %1 name of the file they came in</extracomment>
        <translation>Răspunsuri: „%1”</translation>
    </message>
    <message>
        <source>List of customers: “%1”</source>
        <extracomment>What a rule is for; %1 name of the file it came in</extracomment>
        <translation>Listă de clienți: „%1”</translation>
    </message>
    <message>
        <source>Purchases: “%1”</source>
        <extracomment>What a rule is for; %1 name of the file they came in</extracomment>
        <translation>Cumpărături: „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) are left without the person.</source>
        <translation>
            <numerusform>%1 răspuns a rămas fără date personale.</numerusform>
            <numerusform>%1 răspunsuri au rămas fără date personale.</numerusform>
            <numerusform>%1 de răspunsuri au rămas fără date personale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) are gone.</source>
        <translation>
            <numerusform>%1 înregistrare a fost ștearsă.</numerusform>
            <numerusform>%1 înregistrări au fost șterse.</numerusform>
            <numerusform>%1 de înregistrări au fost șterse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>What a rule is for</extracomment>
        <translation>Totul</translation>
    </message>
    <message>
        <source>as said above</source>
        <extracomment>How long records are kept: what is said for all of their kind, or for everything, holds</extracomment>
        <translation>regula generală</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>How long records are kept</extracomment>
        <translation>întotdeauna</translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <extracomment>How long records are kept</extracomment>
        <translation>
            <numerusform>%1 lună</numerusform>
            <numerusform>%1 luni</numerusform>
            <numerusform>%1 de luni</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget who it was, keep the score</source>
        <extracomment>What becomes of old records</extracomment>
        <translation>Șterge datele personale, păstrează nota</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <extracomment>What becomes of old records</extracomment>
        <translation>Șterge tot</translation>
    </message>
    <message>
        <source>%1, then who it was is forgotten</source>
        <extracomment>A rule: %1 &quot;24 months&quot;</extracomment>
        <translation>%1, apoi se șterg datele personale</translation>
    </message>
    <message>
        <source>%1, then all of it is deleted</source>
        <extracomment>A rule: %1 &quot;24 months&quot;</extracomment>
        <translation>%1, apoi se șterge tot</translation>
    </message>
    <message>
        <source>Nothing is older than that.</source>
        <translation>Nimic nu este mai vechi de atât.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) would be left without the person: the score stays, the name and the words go.</source>
        <translation>
            <numerusform>%1 răspuns ar rămâne fără date personale: nota rămâne, numele și cuvintele se șterg.</numerusform>
            <numerusform>%1 răspunsuri ar rămâne fără date personale: nota rămâne, numele și cuvintele se șterg.</numerusform>
            <numerusform>%1 de răspunsuri ar rămâne fără date personale: nota rămâne, numele și cuvintele se șterg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) would be deleted.</source>
        <translation>
            <numerusform>%1 înregistrare ar fi ștearsă.</numerusform>
            <numerusform>%1 înregistrări ar fi șterse.</numerusform>
            <numerusform>%1 de înregistrări ar fi șterse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from before %2: %3</source>
        <extracomment>%1 &quot;Answers: “survey”&quot;, %2 a day, %3 &quot;20 records would be deleted.&quot;</extracomment>
        <translation>%1, dinainte de %2: %3</translation>
    </message>
    <message>
        <source>%1: %2, from before %3. %4</source>
        <extracomment>What went by a rule: %1 the day it was done, %2 &quot;Answers: “survey”&quot;, %3 a day, %4 &quot;20 records are gone.&quot;</extracomment>
        <translation>%1: %2, dinainte de %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) are older than you want to keep them. They stay until you say that they may go.</source>
        <translation>
            <numerusform>%1 înregistrare este mai veche decât vreți să o păstrați. Rămâne până spuneți că se poate șterge.</numerusform>
            <numerusform>%1 înregistrări sunt mai vechi decât vreți să le păstrați. Rămân până spuneți că se pot șterge.</numerusform>
            <numerusform>%1 de înregistrări sunt mai vechi decât vreți să le păstrați. Rămân până spuneți că se pot șterge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is older than your rules say.</source>
        <translation>Nimic nu este mai vechi decât spun regulile dumneavoastră.</translation>
    </message>
    <message>
        <source>Imports leave such old rows out from now on. Copies you made yourself, and the files themselves, still hold them.</source>
        <translation>De acum înainte, importurile omit asemenea rânduri vechi. Copiile făcute de dumneavoastră și fișierele însele le cuprind în continuare.</translation>
    </message>
    <message>
        <source>Another window is reading the data: the last traces on the disk go when Patron is closed.</source>
        <translation>O altă fereastră citește datele: ultimele urme de pe disc dispar când închideți programul.</translation>
    </message>
    <message>
        <source>An older copy of your data could not be removed: %1</source>
        <extracomment>%1: a file with its folder</extracomment>
        <translation>O copie mai veche a datelor nu a putut fi ștearsă: %1</translation>
    </message>
    <message>
        <source>What is from before %1 went, and imports leave it out.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Ce este dinainte de %1 s-a șters, iar importurile omit asemenea rânduri.</translation>
    </message>
    <message>
        <source>Last backup: %1.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Ultima copie de siguranță: %1.</translation>
    </message>
    <message>
        <source>There is no backup of your data yet.</source>
        <translation>Încă nu există nicio copie de siguranță a datelor.</translation>
    </message>
    <message>
        <source>You have imported more since: it is time for another.</source>
        <translation>De atunci ați mai importat: e vremea pentru încă una.</translation>
    </message>
    <message>
        <source>If this disk fails, everything is lost: make one on another disk.</source>
        <translation>Dacă acest disc se strică, se pierde tot: faceți una pe alt disc.</translation>
    </message>
    <message>
        <source>Your data is as it was in the backup.</source>
        <translation>Datele sunt acum ca în copia de siguranță.</translation>
    </message>
    <message>
        <source>What was here before is kept in %1</source>
        <extracomment>%1: a file with its folder</extracomment>
        <translation>Ce era aici înainte se păstrează în %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) whom you had forgotten since were forgotten again.</source>
        <translation>
            <numerusform>%1 client șters definitiv între timp a fost șters din nou.</numerusform>
            <numerusform>%1 clienți șterși definitiv între timp au fost șterși din nou.</numerusform>
            <numerusform>%1 de clienți șterși definitiv între timp au fost șterși din nou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) that had gone by your rules are gone again.</source>
        <translation>
            <numerusform>%1 înregistrare ștearsă după regulile dumneavoastră s-a șters din nou.</numerusform>
            <numerusform>%1 înregistrări șterse după regulile dumneavoastră s-au șters din nou.</numerusform>
            <numerusform>%1 de înregistrări șterse după regulile dumneavoastră s-au șters din nou.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data that was here could not be read. If you had customers forgotten since the backup, forget them again.</source>
        <translation>Datele care erau aici nu au putut fi citite. Dacă după copia de siguranță ați cerut ștergerea definitivă a unor clienți, ștergeți-i din nou.</translation>
    </message>
    <message>
        <source>Your data as it was before the restore of %1 is kept in %2</source>
        <extracomment>%1: a day, %2: a file with its folder</extracomment>
        <translation>Datele dumneavoastră de dinainte de revenirea la o copie (%1) sunt păstrate în %2</translation>
    </message>
    <message>
        <source>Your data is as it was before the restore.</source>
        <translation>Datele dumneavoastră sunt din nou ca înainte de revenirea la copie.</translation>
    </message>
</context>
<context>
    <name>patron::KeepDialog</name>
    <message>
        <source>for so many months:</source>
        <extracomment>How long records are kept: a number of months follows</extracomment>
        <translation>atâtea luni:</translation>
    </message>
    <message>
        <source>Were it let in again, scores that were kept would count twice.</source>
        <translation>Dacă ar fi acceptate din nou, notele păstrate s-ar număra de două ori.</translation>
    </message>
    <message>
        <source>By these rules nothing is too old at present.</source>
        <translation>După aceste reguli, acum nimic nu este prea vechi.</translation>
    </message>
    <message>
        <source>It stays until you say that it may go.</source>
        <translation>Rămâne până spuneți că se poate șterge.</translation>
    </message>
    <message>
        <source>Remove what is too old</source>
        <translation>Ștergerea datelor prea vechi</translation>
    </message>
    <message>
        <source>It goes from the disk too, and from the copies Patron made by itself. This cannot be undone.</source>
        <translation>Dispar și de pe disc, și din copiile făcute de Patron. Nu se poate anula.</translation>
    </message>
    <message>
        <source>Such old rows are left out when the same files are imported again. The files themselves and the backups you made still hold them: delete those too.</source>
        <translation>Asemenea rânduri vechi sunt omise când aceleași fișiere se importă din nou. Fișierele însele și copiile de siguranță făcute de dumneavoastră le cuprind în continuare: ștergeți-le și pe acelea.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ște&amp;rge</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Se șterge…</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Cât timp se păstrează datele</translation>
    </message>
    <message>
        <source>Keep what customers told you only as long as you need it. Choose how long, for everything or for a part; Patron tells you what has become too old, and removes it when you say so.</source>
        <translation>Păstrați ce v-au spus clienții numai cât aveți nevoie. Alegeți cât timp, pentru tot sau pentru o parte; Patron vă spune ce a devenit prea vechi și șterge când spuneți da.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Column: number of answers, purchases, lines of lists</extracomment>
        <translation>Înregistrări</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se păstrează</translation>
    </message>
    <message>
        <source>What there is, and how long it is kept</source>
        <translation>Ce există și cât timp se păstrează</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>Before a choice such as &quot;always&quot;</extracomment>
        <translation>Se &amp;păstrează</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>Numărul de luni</translation>
    </message>
    <message>
        <source>&amp;then</source>
        <extracomment>Before a choice such as &quot;Delete all of it&quot;</extracomment>
        <translation>&amp;apoi</translation>
    </message>
    <message>
        <source>&amp;Let them in again</source>
        <extracomment>Button: rows that were removed may be imported again</extracomment>
        <translation>Acceptă-&amp;le din nou</translation>
    </message>
    <message>
        <source>&amp;What went so far:</source>
        <translation>Ce s-a șters până ac&amp;um:</translation>
    </message>
    <message>
        <source>What went so far</source>
        <translation>Ce s-a șters până acum</translation>
    </message>
    <message>
        <source>&amp;Remove what is too old…</source>
        <translation>Ște&amp;rge ce este prea vechi…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>În&amp;chide</translation>
    </message>
</context>
<context>
    <name>patron::PrivacyDesk</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Revenire la o copie de siguranță</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>Reveniți la %1?</translation>
    </message>
    <message>
        <source>What was imported or noted after this backup is not in it. Your data as it is now is kept in a copy beside it.</source>
        <translation>Ce s-a importat sau s-a notat după această copie nu se află în ea. Datele de acum se păstrează într-o copie alături.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Revino</translation>
    </message>
</context>
<context>
    <name>patron::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferințe</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Page of the preferences: language and appearance</extracomment>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <extracomment>Page of the preferences</extracomment>
        <translation>De sunat</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>Page of the preferences</extracomment>
        <translation>Program de lucru</translation>
    </message>
    <message>
        <source>Language:</source>
        <extracomment>Field of the preferences</extracomment>
        <translation>Limbă:</translation>
    </message>
    <message>
        <source>Appearance:</source>
        <extracomment>Field of the preferences: light or dark</extracomment>
        <translation>Aspect:</translation>
    </message>
    <message>
        <source>Would recommend, of 10:</source>
        <extracomment>Field of the preferences: the highest score, of 0 to 10, that opens a call</extracomment>
        <translation>Ne-ar recomanda, din 10:</translation>
    </message>
    <message>
        <source>Satisfaction, of 5:</source>
        <extracomment>Field of the preferences: the highest score, of 1 to 5, that opens a call</extracomment>
        <translation>Satisfacție, din 5:</translation>
    </message>
    <message>
        <source>Stars, of 5:</source>
        <extracomment>Field of the preferences: the highest number of stars that opens a call</extracomment>
        <translation>Stele, din 5:</translation>
    </message>
    <message>
        <source>How easy it was, of 7:</source>
        <extracomment>Field of the preferences: the highest score, of 1 to 7, that opens a call</extracomment>
        <translation>Cât de ușor a fost, din 7:</translation>
    </message>
    <message>
        <source>Working days until the call:</source>
        <extracomment>Field of the preferences</extracomment>
        <translation>Zile lucrătoare până la apel:</translation>
    </message>
    <message>
        <source>Days an answer stays on today&apos;s list:</source>
        <extracomment>Field of the preferences</extracomment>
        <translation>Câte zile rămâne un răspuns pe lista de azi:</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <extracomment>Appearance: light or dark as the desktop is
----------
Size of letters: as large as the desktop says</extracomment>
        <translation>Ca sistemul</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance</extracomment>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance</extracomment>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>Changes here apply at once.</source>
        <translation>Modificările de aici au efect imediat.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valori implicite</translation>
    </message>
    <message>
        <source>Call-backs and opening hours as they were at first</source>
        <translation>De sunat și programul de lucru: valori implicite</translation>
    </message>
    <message>
        <source>Whoever answers with so little, or with less, is to be called back. Old answers stay under “All open”.</source>
        <translation>Cine răspunde cu atât sau cu mai puțin trebuie sunat. Răspunsurile vechi rămân la „Toate deschise”.</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In place of the highest score that opens a call</extracomment>
        <translation>niciodată</translation>
    </message>
    <message>
        <source>the same day</source>
        <extracomment>In place of the number of working days until the call</extracomment>
        <translation>în aceeași zi</translation>
    </message>
    <message>
        <source>When somebody is there to answer customers. Waiting while you are closed does not count as slow.</source>
        <translation>Când este cineva care să răspundă clienților. Așteptarea cât timp este închis nu se numără ca întârziere.</translation>
    </message>
    <message>
        <source>Never closed</source>
        <translation>Deschis permanent</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of a day: &quot;9:00 to 18:00&quot;</extracomment>
        <translation>până la</translation>
    </message>
    <message>
        <source>%1: opens at</source>
        <extracomment>Field of the preferences; %1 a day of the week</extracomment>
        <translation>%1: deschide la</translation>
    </message>
    <message>
        <source>%1: closes at</source>
        <extracomment>Field of the preferences; %1 a day of the week</extracomment>
        <translation>%1: închide la</translation>
    </message>
    <message>
        <source>Text size:</source>
        <extracomment>Field of the preferences: how large all texts are</extracomment>
        <translation>Mărimea literelor:</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Size of letters</extracomment>
        <translation>Mai mari</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Size of letters</extracomment>
        <translation>Cele mai mari</translation>
    </message>
</context>
<context>
    <name>patron::UndoDesk</name>
    <message>
        <source>renaming “%1”</source>
        <extracomment>What can be taken back; %1 name of a remembered way of reading</extracomment>
        <translation>redenumirea modului de citire „%1”</translation>
    </message>
    <message>
        <source>forgetting “%1”</source>
        <extracomment>What can be taken back; %1 name of a remembered way of reading</extracomment>
        <translation>ștergerea modului de citire „%1”</translation>
    </message>
    <message>
        <source>whether two customers are one</source>
        <extracomment>What can be taken back</extracomment>
        <translation>răspunsul despre doi clienți</translation>
    </message>
    <message>
        <source>importing %1</source>
        <extracomment>What can be taken back; %1 name of a file</extracomment>
        <translation>importul „%1”</translation>
    </message>
    <message>
        <source>taking back %1</source>
        <extracomment>What can be taken back; %1 name of a file</extracomment>
        <translation>anularea importului „%1”</translation>
    </message>
    <message>
        <source>removing the view “%1”</source>
        <extracomment>What can be taken back; %1 name of a saved view</extracomment>
        <translation>ștergerea vizualizării „%1”</translation>
    </message>
    <message>
        <source>saving the view “%1”</source>
        <translation>salvarea vizualizării „%1”</translation>
    </message>
    <message>
        <source>starting the self-check over</source>
        <extracomment>What can be taken back</extracomment>
        <translation>reluarea autoevaluării</translation>
    </message>
    <message>
        <source>an answer of the self-check</source>
        <translation>un răspuns din autoevaluare</translation>
    </message>
    <message>
        <source>changing the preferences</source>
        <extracomment>What can be taken back</extracomment>
        <translation>modificarea preferințelor</translation>
    </message>
    <message>
        <source>the columns of “%1”</source>
        <extracomment>What can be taken back; %1 name of a remembered way of reading</extracomment>
        <translation>coloanele modului de citire „%1”</translation>
    </message>
    <message>
        <source>removing the sample shop</source>
        <extracomment>What can be taken back</extracomment>
        <translation>eliminarea magazinului de probă</translation>
    </message>
    <message>
        <source>loading the sample shop</source>
        <translation>încărcarea magazinului de probă</translation>
    </message>
    <message>
        <source>reading %1 again</source>
        <extracomment>What can be taken back; %1 name of a file</extracomment>
        <translation>citirea din nou a „%1”</translation>
    </message>
    <message>
        <source>choosing another language</source>
        <extracomment>What can be taken back</extracomment>
        <translation>alegerea altei limbi</translation>
    </message>
    <message>
        <source>choosing another appearance</source>
        <extracomment>What can be taken back: light, dark, or as the desktop</extracomment>
        <translation>alegerea altui aspect</translation>
    </message>
    <message>
        <source>going back to a backup</source>
        <extracomment>What can be taken back</extracomment>
        <translation>revenirea la o copie de siguranță</translation>
    </message>
    <message>
        <source>no longer watching the folder %1</source>
        <extracomment>What can be taken back; %1 name of a folder</extracomment>
        <translation>oprirea urmăririi dosarului %1</translation>
    </message>
    <message>
        <source>watching the folder %1</source>
        <translation>urmărirea dosarului %1</translation>
    </message>
</context>
<context>
    <name>patron::CardPane</name>
    <message>
        <source>Nothing here tells whether customers would recommend you, or how long they stay. It takes answers to “How likely are you to recommend us?” from 0 to 10, or a list of customers with the day they came.</source>
        <translation>Nimic de aici nu arată dacă v-ar recomanda clienții sau cât timp rămân. E nevoie de răspunsuri la „Cât de probabil este să ne recomandați?” de la 0 la 10 sau de o listă de clienți cu ziua în care au venit.</translation>
    </message>
    <message>
        <source>Nothing here tells what pleases and what hurts. It takes answers with a satisfaction score, stars, how easy it was, or the time of the reply.</source>
        <translation>Nimic de aici nu arată ce place și ce supără. E nevoie de răspunsuri cu o notă de satisfacție, cu stele, cu cât de ușor a fost sau cu ora răspunsului.</translation>
    </message>
    <message>
        <source>None of these answers says on which channel it came. It takes a column such as Channel, Source or Contact.</source>
        <translation>Niciunul dintre aceste răspunsuri nu spune pe ce canal a venit. E nevoie de o coloană precum Canal, Sursă sau Contact.</translation>
    </message>
    <message>
        <source>Nothing here has a figure. It takes answers, reviews or tickets with a score or a date.</source>
        <translation>De aici încă nu se poate calcula niciun rezultat. E nevoie de răspunsuri, recenzii sau solicitări cu o notă sau cu o dată.</translation>
    </message>
    <message>
        <source>%1 The filter above may hide them.</source>
        <extracomment>%1: sentences that say what such a pane needs</extracomment>
        <translation>%1 Poate că filtrul de sus le ascunde.</translation>
    </message>
    <message>
        <source>With this filter there is nothing to show for: %1</source>
        <extracomment>Below the cards of a pane; %1: titles of cards (&quot;Do we make it easy? · How fast do we reply?&quot;)</extracomment>
        <translation>Cu acest filtru nu e nimic de arătat la: %1</translation>
    </message>
</context>
<context>
    <name>patron::NewsCard</name>
    <message>
        <source>What changed, and what stands out?</source>
        <extracomment>Title of a card of the Overview: what is different from the period before, and what stands out</extracomment>
        <translation>Ce s-a schimbat și ce iese în evidență?</translation>
    </message>
    <message>
        <source>Show “%1” in: %2</source>
        <extracomment>What a click on a sentence does: %1 a group of customers (&quot;Phone&quot;), %2 a pane</extracomment>
        <translation>Arată „%1” în: %2</translation>
    </message>
    <message>
        <source>Show more in: %1</source>
        <extracomment>What a click on a sentence does: %1 a pane</extracomment>
        <translation>Arată mai mult în: %1</translation>
    </message>
    <message>
        <source>Show the last year alone in: %1</source>
        <extracomment>What a click on a sentence does: %1 a pane</extracomment>
        <translation>Arată doar ultimul an în: %1</translation>
    </message>
</context>
<context>
    <name>patron::SourceDialog</name>
    <message>
        <source>Where this comment comes from</source>
        <translation>De unde provine acest comentariu</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rândul %2</translation>
    </message>
    <message>
        <source>The row as it stands in the file:</source>
        <translation>Rândul așa cum se află în fișier:</translation>
    </message>
    <message>
        <source>The file is no longer where it was. This is what Patron keeps of the row:</source>
        <translation>Fișierul nu mai este unde era. Iată ce păstrează Patron din acest rând:</translation>
    </message>
    <message>
        <source>The file has changed since it was imported: that row is another now. This is what Patron keeps of the row:</source>
        <translation>Fișierul s-a schimbat de la import: rândul acela este acum altul. Iată ce păstrează Patron din el:</translation>
    </message>
    <message>
        <source>The file is there but could not be read. This is what Patron keeps of the row:</source>
        <translation>Fișierul este la locul lui, dar nu a putut fi citit. Iată ce păstrează Patron din acest rând:</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>Heads of a table: columns of the owner&apos;s file, and what stands in them</extracomment>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celulă</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>Celulele rândului</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Deschide fișierul</translation>
    </message>
</context>
<context>
    <name>patron::EmptyNote</name>
    <message>
        <source>Open a file…</source>
        <translation>Deschide un fișier…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Golește filtrul</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Golește căutarea</translation>
    </message>
</context>
<context>
    <name>patron::AskedDialog</name>
    <message>
        <source>How many were asked?</source>
        <translation>Câți au fost întrebați?</translation>
    </message>
    <message>
        <source>The answers in %1 do not say how many customers were asked for them. With that number Patron tells how many of them answered, beside each score.</source>
        <extracomment>%1: the name of a file with answers</extracomment>
        <translation>Răspunsurile din „%1” nu spun câți clienți au fost rugați să răspundă. Cu acest număr, Patron arată lângă fiecare notă câți dintre ei au răspuns.</translation>
    </message>
    <message>
        <source>&amp;Invitations sent:</source>
        <translation>Invitații &amp;trimise:</translation>
    </message>
    <message>
        <source>Of them &amp;came back:</source>
        <translation>Dintre care &amp;nelivrate:</translation>
    </message>
    <message>
        <source>Customers in &amp;all:</source>
        <translation>&amp;Clienți în total:</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In the place of the number nought: nobody said how many</extracomment>
        <translation>nu se știe</translation>
    </message>
    <message>
        <source>The number of all customers only matters where there are few of them: who has asked half of them has less to guess.</source>
        <translation>Numărul tuturor clienților contează doar când sunt puțini: dacă ați întrebat jumătate dintre ei, rezultatul e mai sigur.</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>%1 to %2</source>
        <comment>clock</comment>
        <extracomment>Opening hours; %1 &quot;09:00&quot;, %2 &quot;18:00&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>weekdays</comment>
        <extracomment>Days of the week; %1 &quot;Monday&quot;, %2 &quot;Friday&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and hours</comment>
        <extracomment>Opening hours; %1 &quot;Monday to Friday&quot;, %2 &quot;09:00 to 18:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>patron::ColumnDialog</name>
    <message>
        <source>How this column is read</source>
        <translation>Cum se citește această coloană</translation>
    </message>
    <message>
        <source>&amp;Kind of answers:</source>
        <extracomment>What sort of answers a column holds: a scale, a number, a text</extracomment>
        <translation>Fe&amp;lul răspunsurilor:</translation>
    </message>
    <message>
        <source>&amp;Scale:</source>
        <extracomment>The lowest and the highest number of a scale</extracomment>
        <translation>&amp;Scala:</translation>
    </message>
    <message>
        <source>The &amp;lowest number is the best answer</source>
        <translation>Numărul cel mai &amp;mic este cel mai bun răspuns</translation>
    </message>
    <message>
        <source>Sign between several &amp;answers:</source>
        <extracomment>The sign between several answers in one cell</extracomment>
        <translation>Semnul dintre mai multe &amp;răspunsuri:</translation>
    </message>
    <message>
        <source>&amp;Decimal sign:</source>
        <translation>Semnul &amp;zecimal:</translation>
    </message>
    <message>
        <source>What says &amp;nothing:</source>
        <translation>Valori care î&amp;nseamnă „fără răspuns”:</translation>
    </message>
    <message>
        <source>such as -99; 6; 7</source>
        <translation>de exemplu -99; 6; 7</translation>
    </message>
    <message>
        <source>Words or numbers that stand for “no answer”, with semicolons between them</source>
        <translation>Cuvinte sau numere care înseamnă „fără răspuns”, despărțite prin punct și virgulă</translation>
    </message>
    <message>
        <source>&amp;Read it so</source>
        <translation>Citește &amp;așa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>An&amp;ulează</translation>
    </message>
    <message>
        <source>as Patron finds it</source>
        <extracomment>Choice: the program finds out by itself how a column is read</extracomment>
        <translation>cum hotărăște Patron</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Choice: a scale by its ends, such as 0 and 10</extracomment>
        <translation>de la %1 la %2</translation>
    </message>
    <message>
        <source>none: one answer in each cell</source>
        <extracomment>Choice: there are not several answers in one cell</extracomment>
        <translation>niciunul: câte un răspuns în celulă</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <extracomment>Choice: the decimal sign</extracomment>
        <translation>punct: 1.5</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <extracomment>Choice: the decimal sign</extracomment>
        <translation>virgulă: 1,5</translation>
    </message>
    <message>
        <source>as Patron finds it: %1</source>
        <extracomment>Choice: the program finds out by itself how a column is read; %1 what it found: &quot;Scale&quot;, &quot;1 to 5&quot;, &quot;comma&quot;</extracomment>
        <translation>cum a hotărât Patron: %1</translation>
    </message>
    <message>
        <source>%1 is “%2”, %3 is “%4”.</source>
        <extracomment>Under &quot;The lowest number is the best answer&quot;: %1 and %3 the lowest and the highest number, %2 and %4 the answers that they stand for</extracomment>
        <translation>%1 este „%2”, %3 este „%4”.</translation>
    </message>
</context>
<context>
    <name>FigureLines</name>
    <message numerus="yes">
        <source>%1 purchase(s)</source>
        <extracomment>How many there are</extracomment>
        <translation>
            <numerusform>%1 cumpărătură</numerusform>
            <numerusform>%1 cumpărături</numerusform>
            <numerusform>%1 de cumpărături</numerusform>
        </translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clienți</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>răspunsuri</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>Head of a column of days</extracomment>
        <translation>zi</translation>
    </message>
    <message>
        <source>week</source>
        <extracomment>Head of a column of weeks</extracomment>
        <translation>săptămână</translation>
    </message>
    <message>
        <source>month</source>
        <extracomment>Head of a column of months</extracomment>
        <translation>lună</translation>
    </message>
    <message>
        <source>quarter</source>
        <extracomment>Head of a column of quarters of a year</extracomment>
        <translation>trimestru</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>Head of a column of years</extracomment>
        <translation>an</translation>
    </message>
    <message>
        <source>nine in ten within</source>
        <extracomment>A row below a time such as &quot;Time to reply&quot;: the 90th percentile</extracomment>
        <translation>nouă din zece în cel mult</translation>
    </message>
    <message>
        <source>the same answers, as others count them</source>
        <translation>aceleași răspunsuri, cum le numără alții</translation>
    </message>
    <message>
        <source>how</source>
        <translation>cum</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>19 times in 20 between</source>
        <translation>de 19 ori din 20 între</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A question of a survey on a line of its own; %1: the question, %2: &quot;122 answers&quot;, %3: a sentence that says what they say</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>No scores in these answers.</source>
        <translation>Aceste răspunsuri nu au note.</translation>
    </message>
    <message>
        <source>put in order</source>
        <extracomment>Head of a table: answers that customers put in order, where the question is not known</extracomment>
        <translation>puse în ordine</translation>
    </message>
    <message>
        <source>place on average</source>
        <extracomment>Head of a column: the mean of the places that an answer was put on</extracomment>
        <translation>locul mediu</translation>
    </message>
</context>
<context>
    <name>patron::ViewsDesk</name>
    <message>
        <source>Save this view</source>
        <translation>Salvează această vizualizare</translation>
    </message>
    <message>
        <source>Name of the view (the pane and the filter as they are now):</source>
        <translation>Numele vizualizării (se salvează panoul și filtrul de acum):</translation>
    </message>
</context>
<context>
    <name>patron::RememberedColumnsDialog</name>
    <message>
        <source>as Patron finds it</source>
        <extracomment>Choice: the program finds out by itself what a column means</extracomment>
        <translation>cum hotărăște Patron</translation>
    </message>
    <message>
        <source>as Patron finds it: %1</source>
        <extracomment>Choice: the program finds out by itself what a column means; %1 what it found: &quot;Channel&quot;</extracomment>
        <translation>cum hotărăște Patron: %1</translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation>Ce înseamnă coloana %1</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Ce înseamnă coloanele</translation>
    </message>
    <message>
        <source>“%1”: files with these columns are read so from now on. What was imported already stays as it is.</source>
        <extracomment>%1: name of a remembered way of reading</extracomment>
        <translation>„%1”: fișierele cu aceste coloane se citesc așa de acum înainte. Ce s-a importat deja rămâne cum este.</translation>
    </message>
    <message>
        <source>&amp;Read them so</source>
        <translation>Citește &amp;așa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Anulea&amp;ză</translation>
    </message>
</context>
<context>
    <name>ColumnText</name>
    <message>
        <source>%1 is best</source>
        <extracomment>Under the ends of a scale, in little room: %1 its lowest number, which is the best answer</extracomment>
        <translation>%1 = cel mai bun</translation>
    </message>
    <message>
        <source>The answers are on a scale from %1 to %2; the lowest number is the best answer.</source>
        <extracomment>Of a column; %1 and %2 the ends of its scale</extracomment>
        <translation>Răspunsurile sunt pe o scală de la %1 la %2; cel mai mic număr este cel mai bun răspuns.</translation>
    </message>
    <message>
        <source>The answers are on a scale from %1 to %2.</source>
        <extracomment>Of a column; %1 and %2 the ends of its scale</extracomment>
        <translation>Răspunsurile sunt pe o scală de la %1 la %2.</translation>
    </message>
    <message>
        <source>answers
%1</source>
        <extracomment>Instead of the ends of a scale, in little room: %1 the lowest and the highest answer (&quot;8–9&quot;); the file does not say how far the scale goes</extracomment>
        <translation>răspunsuri
%1</translation>
    </message>
    <message>
        <source>The answers run from %1 to %2. How far the scale goes the file does not say.</source>
        <extracomment>Of a column; %1 and %2 its lowest and its highest answer</extracomment>
        <translation>Răspunsurile merg de la %1 la %2. Până unde merge scala, fișierul nu spune.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <extracomment>Head of a list of columns: what the file calls them</extracomment>
        <translation>Coloana din fișier</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>Head of a list of columns: what each is read as, such as &quot;Channel&quot;</extracomment>
        <translation>Citită ca</translation>
    </message>
</context>
<context>
    <name>patron::FilterMenu</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Button of the filter; %1 &quot;Channel&quot;, %2 how many values are chosen</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>Filtrează după: %1</translation>
    </message>
    <message numerus="yes">
        <source>Filter by: %1, %n chosen</source>
        <translation>
            <numerusform>Filtrează după: %1, %n ales</numerusform>
            <numerusform>Filtrează după: %1, %n alese</numerusform>
            <numerusform>Filtrează după: %1, %n alese</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::ImportDetails</name>
    <message>
        <source>Read from the sheet “%1”.</source>
        <extracomment>How a file was read: %1 name of a sheet of a workbook</extracomment>
        <translation>Citit din foaia „%1”.</translation>
    </message>
    <message>
        <source>Letters read as %1.</source>
        <extracomment>How a file was read: %1 encoding such as UTF-8</extracomment>
        <translation>Codificare: %1.</translation>
    </message>
    <message>
        <source>Letters read as %1. Sign between the columns: %2.</source>
        <extracomment>How a file was read: %1 encoding such as UTF-8, %2 a sign such as &quot;comma&quot;</extracomment>
        <translation>Codificare: %1. Separatorul coloanelor: %2.</translation>
    </message>
    <message>
        <source>Columns of the file and what they became</source>
        <translation>Coloanele fișierului și ce au devenit</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Felul răspunsului</translation>
    </message>
    <message>
        <source>Imported on %1.</source>
        <extracomment>Of an import: %1 day and time</extracomment>
        <translation>Importat la %1.</translation>
    </message>
    <message>
        <source>Fingerprint of the file: %1</source>
        <extracomment>Of an import: %1 a checksum (SHA-256) by which the same file is known again</extracomment>
        <translation>Amprenta fișierului: %1</translation>
    </message>
    <message>
        <source>Imported on %1, read again on %2.</source>
        <extracomment>Of an import: %1 and %2 day and time</extracomment>
        <translation>Importat pe %1, recitit pe %2.</translation>
    </message>
    <message>
        <source>Read from “%1” in the archive.</source>
        <extracomment>How a file was read: %1 name of a file in an archive</extracomment>
        <translation>Citit din „%1” din arhivă.</translation>
    </message>
</context>
<context>
    <name>patron::SampleNotice</name>
    <message>
        <source>This is the sample shop: its answers are invented.</source>
        <translation>Acesta este magazinul de probă: răspunsurile lui sunt inventate.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>Button: removes the sample shop; no letter, as it is beside the buttons of every pane</extracomment>
        <translation>Elimină-l</translation>
    </message>
    <message>
        <source>The sample shop is there, too: the figures mix its invented answers with your own until you remove it.</source>
        <translation>Este încărcat și magazinul de probă: până nu îl eliminați, rezultatele amestecă răspunsurile lui inventate cu ale dumneavoastră.</translation>
    </message>
</context>
<context>
    <name>EmptyText</name>
    <message>
        <source>Here you will see at a glance how you are doing, what changed and whom to call. Any file with survey answers, reviews or tickets is a beginning.</source>
        <translation>Aici veți vedea dintr-o privire cum stați, ce s-a schimbat și pe cine să sunați. Pentru început e bun orice fișier cu răspunsuri la chestionare, recenzii sau solicitări.</translation>
    </message>
    <message>
        <source>Here you will see whether customers would recommend you and how long they stay. It takes answers to “How likely are you to recommend us?” from 0 to 10, a list of customers with the day they came, or a list of purchases.</source>
        <translation>Aici veți vedea dacă v-ar recomanda clienții și cât timp rămân. E nevoie de răspunsuri la „Cât de probabil este să ne recomandați?” de la 0 la 10, de o listă de clienți cu ziua în care au venit sau de o listă de cumpărături.</translation>
    </message>
    <message>
        <source>Here you will see what pleases your customers and what hurts. It takes a column with a satisfaction score or stars, with how easy it was, or with the time of the reply.</source>
        <translation>Aici veți vedea ce le place clienților și ce îi supără. E nevoie de o coloană cu nota de satisfacție sau cu stele, cu cât de ușor a fost sau cu momentul răspunsului.</translation>
    </message>
    <message>
        <source>Here you will see where customers talk to you, and where it goes well. It takes a column that names the way they came: phone, e-mail, shop, a review site.</source>
        <translation>Aici veți vedea unde vorbesc clienții cu dumneavoastră și unde merge bine. E nevoie de o coloană care spune pe ce cale au venit: telefon, e-mail, magazin, un site de recenzii.</translation>
    </message>
    <message>
        <source>Here you will read what customers say in their own words, and which words come with bad scores. It takes a column of comments, reviews or suggestions.</source>
        <translation>Aici veți citi ce spun clienții cu vorbele lor și ce cuvinte vin odată cu notele proaste. E nevoie de o coloană cu comentarii, recenzii sau propuneri.</translation>
    </message>
    <message>
        <source>Here you will see whom you owe a call because something went wrong. It takes answers with a score, and a column with a phone number or an e-mail.</source>
        <translation>Aici veți vedea cui îi datorați un apel fiindcă ceva n-a mers bine. E nevoie de răspunsuri cu o notă și de o coloană cu numărul de telefon sau adresa de e-mail.</translation>
    </message>
    <message>
        <source>Here you will see everything else you asked, one question after the other. It takes a survey: each of its columns that has no other place becomes a question.</source>
        <translation>Aici veți vedea tot ce ați mai întrebat, întrebare cu întrebare. E nevoie de un chestionar: fiecare coloană a lui care n-are alt loc devine o întrebare.</translation>
    </message>
    <message>
        <source>Here you will see your figures beside those of published surveys. It takes answers with a score, or a list of customers.</source>
        <translation>Aici veți vedea cifrele dumneavoastră alături de cele din sondajele publicate. E nevoie de răspunsuri cu o notă sau de o listă de clienți.</translation>
    </message>
    <message>
        <source>Here you will see every file you imported, what it brought and how it was read, and can take it back. Nothing is imported yet.</source>
        <translation>Aici veți vedea fiecare fișier importat, ce a adus și cum a fost citit, și veți putea anula importul. Deocamdată nu este importat nimic.</translation>
    </message>
    <message>
        <source>There are no answers in the period shown. The last answer is of %1.</source>
        <extracomment>In place of figures; %1: a day (&quot;3 May 2025&quot;)</extracomment>
        <translation>În perioada aleasă nu există răspunsuri. Ultimul este din %1.</translation>
    </message>
    <message>
        <source>There are no answers in the period shown. The first answer is of %1.</source>
        <extracomment>In place of figures; %1: a day (&quot;3 May 2025&quot;)</extracomment>
        <translation>În perioada aleasă nu există răspunsuri. Primul este din %1.</translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>Bucharest</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>București</translation>
    </message>
    <message>
        <source>Chisinau</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Chișinău</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Kiev</translation>
    </message>
    <message>
        <source>Berlin</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>London</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Londra</translation>
    </message>
    <message>
        <source>Kaliningrad</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Kaliningrad</translation>
    </message>
    <message>
        <source>Moscow</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Moscova</translation>
    </message>
    <message>
        <source>Minsk</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Minsk</translation>
    </message>
    <message>
        <source>Samara</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Samara</translation>
    </message>
    <message>
        <source>Yekaterinburg</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Ekaterinburg</translation>
    </message>
    <message>
        <source>Omsk</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Omsk</translation>
    </message>
    <message>
        <source>Novosibirsk</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Novosibirsk</translation>
    </message>
    <message>
        <source>Krasnoyarsk</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Krasnoiarsk</translation>
    </message>
    <message>
        <source>Irkutsk</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Irkutsk</translation>
    </message>
    <message>
        <source>Yakutsk</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Iakutsk</translation>
    </message>
    <message>
        <source>Vladivostok</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Vladivostok</translation>
    </message>
    <message>
        <source>Tbilisi</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Tbilisi</translation>
    </message>
    <message>
        <source>Yerevan</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Erevan</translation>
    </message>
    <message>
        <source>Baku</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Baku</translation>
    </message>
    <message>
        <source>Almaty</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Almatî</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Tașkent</translation>
    </message>
    <message>
        <source>New York</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>New York</translation>
    </message>
    <message>
        <source>Chicago</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Chicago</translation>
    </message>
    <message>
        <source>Denver</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Denver</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Los Angeles</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>A month; %1: its name in the nominative (&quot;May&quot;), %2: the year (&quot;2026&quot;, on axes &quot;26&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <extracomment>A moment; %1: the day (&quot;7 Dec 2022&quot;), %2: the time of day (&quot;14:05&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <extracomment>A length of time; %1: the number of days</extracomment>
        <translation>
            <numerusform>%1 zi</numerusform>
            <numerusform>%1 zile</numerusform>
            <numerusform>%1 de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s)</source>
        <extracomment>A length of time; %1: the number of weeks</extracomment>
        <translation>
            <numerusform>%1 săptămână</numerusform>
            <numerusform>%1 săptămâni</numerusform>
            <numerusform>%1 de săptămâni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <extracomment>A length of time; %1: the number of months</extracomment>
        <translation>
            <numerusform>%1 lună</numerusform>
            <numerusform>%1 luni</numerusform>
            <numerusform>%1 de luni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quarter(s)</source>
        <extracomment>A length of time; %1: the number of quarters of a year</extracomment>
        <translation>
            <numerusform>%1 trimestru</numerusform>
            <numerusform>%1 trimestre</numerusform>
            <numerusform>%1 de trimestre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <extracomment>A length of time; %1: the number of years</extracomment>
        <translation>
            <numerusform>%1 an</numerusform>
            <numerusform>%1 ani</numerusform>
            <numerusform>%1 de ani</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>Name of the group of answers whose date is not known</extracomment>
        <translation>fără dată</translation>
    </message>
    <message>
        <source>week of %1</source>
        <extracomment>%1: the Monday the week starts with (&quot;4 May 2026&quot;)</extracomment>
        <translation>săptămâna din %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year; %1: its number 1 to 4, %2: the year (&quot;2026&quot;, on axes &quot;26&quot;)</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>all time</source>
        <extracomment>The period shown: everything there is</extracomment>
        <translation>toată perioada</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>The period shown; %1: its first day (&quot;1 May 2026&quot;)</extracomment>
        <translation>începând cu %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>The period shown; %1: its last day, included (&quot;31 May 2026&quot;)</extracomment>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <extracomment>The period shown; %1: its first day, %2: its last day, included</extracomment>
        <translation>de la %1 până la %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <extracomment>The period shown; %1: its first month (&quot;January&quot;, &quot;November 2024&quot;), %2: its last month, included (&quot;March 2025&quot;); both in the nominative</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>patron::ReviewCounts</name>
    <message>
        <source>Rows read: %1. %2 Changed: %3. Already there: %4. Left out: %5.</source>
        <extracomment>%2: &quot;New answers: 12.&quot; or of customers or purchases</extracomment>
        <translation>Rânduri citite: %1. %2 S-au schimbat: %3. Existau deja: %4. Rânduri omise: %5.</translation>
    </message>
    <message>
        <source>%1 (show)</source>
        <extracomment>A link behind a number of rows: it shows them; %1 the number</extracomment>
        <translation>%1 (arată)</translation>
    </message>
</context>
</TS>
