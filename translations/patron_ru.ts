<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>После %1 нужно значение.</translation>
    </message>
    <message>
        <source>%1 wants a date such as 2026-05-31, not &quot;%2&quot;.</source>
        <translation>Для %1 нужна дата вида 2026-05-31, а не «%2».</translation>
    </message>
    <message>
        <source>Patron speaks en, ro and ru, not &quot;%1&quot;.</source>
        <translation>Patron знает языки en, ro и ru; языка «%1» нет.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 здесь неизвестно.</translation>
    </message>
    <message>
        <source>--where wants NAME=VALUE.</source>
        <translation>Для --where нужно ИМЯ=ЗНАЧЕНИЕ.</translation>
    </message>
    <message>
        <source>Name at least one file to import.</source>
        <translation>Укажите хотя бы один файл для импорта.</translation>
    </message>
    <message>
        <source>Name the PDF file to write.</source>
        <translation>Укажите файл PDF, в который записать отчёт.</translation>
    </message>
    <message>
        <source>Name the import to undo: &quot;patron imports&quot; lists them.</source>
        <translation>Укажите, какой импорт отменить: список покажет «patron imports».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>«%1» — лишнее слово.</translation>
    </message>
    <message>
        <source>The period ends on %1, before it begins on %2.</source>
        <translation>Период заканчивается %1 — раньше, чем начинается %2.</translation>
    </message>
    <message>
        <source>How to call it:</source>
        <translation>Как пользоваться:</translation>
    </message>
    <message>
        <source>Every command takes --database FILE and --language en|ro|ru. More in docs/command-line.md.</source>
        <translation>Любая команда принимает --database ФАЙЛ и --language en|ro|ru. Подробнее в docs/command-line.md.</translation>
    </message>
    <message>
        <source>%1 wants two customers, ID=ID: &quot;patron customers&quot; lists them.</source>
        <translation>После %1 нужны два клиента, ID=ID: список покажет «patron customers».</translation>
    </message>
    <message>
        <source>%1 wants a number above 0, not &quot;%2&quot;.</source>
        <translation>После %1 нужно число больше 0, а не «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no figure. There are: %2.</source>
        <translation>Показателя «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>--bounced is a part of --invited: more must have been invited.</source>
        <translation>--bounced — часть от --invited: приглашённых должно быть больше.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a report. There are: %2.</source>
        <translation>Раздела «%1» в отчёте нет. Есть: %2.</translation>
    </message>
    <message>
        <source>--panes names what the report is to hold, such as loyalty,channels.</source>
        <translation>В --panes указывают, что должно быть в отчёте, например loyalty,channels.</translation>
    </message>
    <message>
        <source>--paper is a4 or letter, not &quot;%1&quot;.</source>
        <translation>--paper — это a4 или letter, а не «%1».</translation>
    </message>
    <message>
        <source>--rejected goes with one file: the columns of each are others.</source>
        <translation>--rejected годится только для одного файла: у каждого свои столбцы.</translation>
    </message>
    <message>
        <source>Name the file to write the backup to.</source>
        <translation>Укажите файл для резервной копии.</translation>
    </message>
    <message>
        <source>Name one customer: by number, e-mail, phone or whole name.</source>
        <translation>Укажите одного клиента: номер, почту, телефон или полное имя.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Укажите файл для записи.</translation>
    </message>
    <message>
        <source>--allow and --keep-scores do not go together.</source>
        <translation>--allow и --keep-scores не сочетаются.</translation>
    </message>
    <message>
        <source>--source goes with --kind: say what of it is meant.</source>
        <translation>--source указывают вместе с --kind: скажите, какой вид имеется в виду.</translation>
    </message>
    <message>
        <source>There is nothing above everything: say --months always.</source>
        <translation>Выше правила для всего ничего нет: укажите --months always.</translation>
    </message>
    <message>
        <source>Say how long it is kept: --months N.</source>
        <translation>Скажите, сколько это хранить: --months N.</translation>
    </message>
    <message>
        <source>Name the backup to go back to.</source>
        <translation>Укажите резервную копию, к которой нужно вернуться.</translation>
    </message>
    <message>
        <source>--metric response_rate needs --invited: how many were asked.</source>
        <translation>Для --metric response_rate нужно --invited: сколько приглашений отправили.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The report is in %1</source>
        <translation>Отчёт сохранён: %1</translation>
    </message>
    <message>
        <source>%1 is no picture that Patron can read: PNG, JPEG or SVG.</source>
        <translation>%1 — не изображение, которое Patron может прочитать: PNG, JPEG или SVG.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1: rows read %2 = new %3 + changed %4 + already there %5 + left out %6</source>
        <translation>%1: прочитано строк %2 = новых %3 + изменённых %4 + уже имевшихся %5 + пропущенных %6</translation>
    </message>
    <message>
        <source>Nothing was stored: this was only a look.</source>
        <translation>Ничего не сохранено: это был только просмотр.</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Пока ничего не импортировано.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>when</source>
        <translation>когда</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новых</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменённых</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>уже были</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>The columns are known: they are read as in “%1”.</source>
        <extracomment>%1 the name of a remembered way of reading</extracomment>
        <translation>Столбцы знакомы: они читаются как в «%1».</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>No answers here yet</source>
        <translation>Здесь пока нет ответов</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>The last bar of a chart: all the groups that have no bar of their own</extracomment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>Head of a column of counts</extracomment>
        <translation>ответы</translation>
    </message>
    <message>
        <source>%1: too few for a score, %2</source>
        <extracomment>%1 a group or month, %2 &quot;3 answers&quot;</extracomment>
        <translation>%1: слишком мало для результата, %2</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1: ответов нет</translation>
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
        <translation>другие или не указано</translation>
    </message>
    <message>
        <source>None of these answers has a date, so they cannot be shown over time.</source>
        <extracomment>In the place of a chart over time</extracomment>
        <translation>У этих ответов нет дат, поэтому показать их по времени нельзя.</translation>
    </message>
    <message>
        <source>average</source>
        <extracomment>Head of a column: the average of a rating question</extracomment>
        <translation>среднее</translation>
    </message>
    <message>
        <source>low scores</source>
        <extracomment>Legend of rating questions: the colour of the lowest scores</extracomment>
        <translation>низкие оценки</translation>
    </message>
    <message>
        <source>high scores</source>
        <extracomment>Legend of rating questions: the colour of the highest scores</extracomment>
        <translation>высокие оценки</translation>
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
        <translation>%1: среднее %2, %3 (%4)</translation>
    </message>
    <message>
        <source>answers of its best →</source>
        <extracomment>Axis of a chart, to the right: how good the answers to a question are</extracomment>
        <translation>насколько хороши ответы →</translation>
    </message>
    <message>
        <source>most to gain</source>
        <extracomment>In the corner of a chart where what matters most is answered worst</extracomment>
        <translation>здесь можно выиграть больше всего</translation>
    </message>
    <message>
        <source>%1: %2 (%3) of what can be explained; at %4 of its best, %5</source>
        <extracomment>%1 a question, %2 its share (&quot;41%&quot;), %3 its range (&quot;28% to 52%&quot;), %4 where its average lies (&quot;62%&quot;), %5 &quot;312 answers&quot;</extracomment>
        <translation>%1: %2 (%3) того, что можно объяснить; %4 от лучшего, %5</translation>
    </message>
    <message>
        <source>our customers</source>
        <extracomment>Legend of the curve of customers who stay</extracomment>
        <translation>наши клиенты</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: who published a figure, %2: &quot;85%&quot;, %3: what it is (&quot;Stayed with a firm for three years&quot;)</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>customers</source>
        <extracomment>Head of a column of counts</extracomment>
        <translation>клиенты</translation>
    </message>
    <message>
        <source>all together</source>
        <extracomment>Last row of a table of cohorts</extracomment>
        <translation>все вместе</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <extracomment>%1: a cohort (&quot;March 2024&quot;), %2: &quot;3 months&quot;</extracomment>
        <translation>%1, спустя %2</translation>
    </message>
    <message>
        <source>middle value</source>
        <extracomment>Head of a column of numbers: half of the answers lie below it, half above</extracomment>
        <translation>медиана</translation>
    </message>
    <message>
        <source>other answers</source>
        <extracomment>The part of a bar that holds all the answers without a colour of their own</extracomment>
        <translation>другие ответы</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <extracomment>%1 an answer, %2 &quot;312 answers&quot;, %3 &quot;42%&quot;, %4 &quot;38% to 46%&quot;</extracomment>
        <translation>%1: %2, %3 (%4)</translation>
    </message>
    <message>
        <source>%1: too few to judge, %2</source>
        <extracomment>%1 a group, %2 &quot;3 answers&quot;</extracomment>
        <translation>%1: слишком мало, чтобы судить, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4, more than the others</source>
        <extracomment>%1 a group, %2 an answer, %3 &quot;52%&quot;, %4 &quot;31 answers&quot;</extracomment>
        <translation>%1, %2: %3 из %4, больше, чем у остальных</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4, less than the others</source>
        <extracomment>%1 a group, %2 an answer, %3 &quot;52%&quot;, %4 &quot;31 answers&quot;</extracomment>
        <translation>%1, %2: %3 из %4, меньше, чем у остальных</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <extracomment>%1 a group, %2 an answer, %3 &quot;52%&quot;, %4 &quot;31 answers&quot;</extracomment>
        <translation>%1, %2: %3 из %4</translation>
    </message>
    <message>
        <source>%1: %2 on average, %3</source>
        <extracomment>%1 a group or a question, %2 a number, %3 &quot;31 answers&quot;</extracomment>
        <translation>%1: в среднем %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1 a number, %2 and %3 the ends of its likely range</extracomment>
        <translation>%1 (от %2 до %3)</translation>
    </message>
    <message>
        <source>%1: %2, %3, higher than the others</source>
        <extracomment>%1 a group, %2 a number, %3 &quot;31 answers&quot;</extracomment>
        <translation>%1: %2, %3, выше, чем у остальных</translation>
    </message>
    <message>
        <source>%1: %2, %3, lower than the others</source>
        <extracomment>%1 a group, %2 a number, %3 &quot;31 answers&quot;</extracomment>
        <translation>%1: %2, %3, ниже, чем у остальных</translation>
    </message>
    <message>
        <source>this period</source>
        <extracomment>Legend of a line over time, beside the line of the period before</extracomment>
        <translation>этот период</translation>
    </message>
    <message>
        <source>the period before</source>
        <extracomment>Legend of a paler line over time</extracomment>
        <translation>предыдущий период</translation>
    </message>
    <message>
        <source>%1
before: %2</source>
        <extracomment>%1 &quot;May 2026: 46 (35 to 62), 312 answers&quot;, %2 the same of the period before</extracomment>
        <translation>%1
раньше: %2</translation>
    </message>
    <message>
        <source>Click: filter by this. Ctrl+click: read the comments.</source>
        <extracomment>Last line of a tooltip in a chart</extracomment>
        <translation>Щелчок: отобрать по этому значению. Ctrl+щелчок: читать комментарии.</translation>
    </message>
    <message>
        <source>Nobody has gone quiet.</source>
        <extracomment>In the place of a chart of customers who have not come for long</extracomment>
        <translation>Никто не замолчал.</translation>
    </message>
    <message>
        <source>since the last purchase</source>
        <extracomment>Legend of a bar: how long ago a customer bought last</extracomment>
        <translation>с последней покупки</translation>
    </message>
    <message>
        <source>usual time between purchases</source>
        <extracomment>Legend of a stroke in that bar: how often the customer used to come</extracomment>
        <translation>обычное время между покупками</translation>
    </message>
    <message>
        <source>%1: last purchase on %2, %3 ago; the usual time between two is %4.</source>
        <extracomment>%1 a customer, %2 a date, %3 &quot;120 days&quot;, %4 &quot;21 days&quot;</extracomment>
        <translation>%1: последняя покупка — %2, %3 назад (обычный перерыв — %4).</translation>
    </message>
    <message>
        <source>half of the customers (full line)</source>
        <extracomment>Legend of a line: half of the customers waited no longer</extracomment>
        <translation>половина клиентов (сплошная линия)</translation>
    </message>
    <message>
        <source>9 in 10 customers (broken line)</source>
        <extracomment>Legend of a line: nine of ten customers waited no longer</extracomment>
        <translation>9 из 10 клиентов (штриховая линия)</translation>
    </message>
    <message>
        <source>limits of the usual ups and downs (dotted lines)</source>
        <extracomment>Legend of two thin lines above and below a figure over time</extracomment>
        <translation>границы обычных колебаний (пунктир)</translation>
    </message>
    <message>
        <source>%1; 9 in 10 within %2</source>
        <extracomment>%1 &quot;May 2026: 46 min (35 min to 62 min), 312 answers&quot;, %2 &quot;3 h&quot;</extracomment>
        <translation>%1; 9 из 10 не дольше %2</translation>
    </message>
    <message>
        <source>%1; outside of the usual ups and downs</source>
        <extracomment>%1 &quot;May 2026: 46 (35 to 62), 312 answers&quot;</extracomment>
        <translation>%1; за пределами обычных колебаний</translation>
    </message>
    <message>
        <source>goes with the score ↑</source>
        <extracomment>Axis of a chart, upwards: how much a question goes with the score</extracomment>
        <translation>связано с оценкой ↑</translation>
    </message>
    <message>
        <source>%1: does not go with the score; at %2 of its best, %3</source>
        <extracomment>%1 a question, %2 where its average lies (&quot;62%&quot;), %3 &quot;312 answers&quot;</extracomment>
        <translation>%1: с оценкой не связано; %2 от лучшего, %3</translation>
    </message>
    <message>
        <source>average place</source>
        <extracomment>Head of a column: the average of the places that an answer was put on</extracomment>
        <translation>среднее место</translation>
    </message>
    <message>
        <source>%1: place %2 on average, %3</source>
        <extracomment>%1 an answer that customers put in order with others, %2 a number, %3 &quot;31 answers&quot;</extracomment>
        <translation>%1: в среднем место %2, %3</translation>
    </message>
    <message>
        <source>Too few answers on any day</source>
        <translation>Ни за один день не набралось достаточно ответов</translation>
    </message>
    <message>
        <source>Too few answers in any week</source>
        <translation>Ни за одну неделю не набралось достаточно ответов</translation>
    </message>
    <message>
        <source>Too few answers in any month</source>
        <translation>Ни за один месяц не набралось достаточно ответов</translation>
    </message>
    <message>
        <source>Too few answers in any quarter</source>
        <translation>Ни за один квартал не набралось достаточно ответов</translation>
    </message>
    <message>
        <source>Too few answers in any year</source>
        <translation>Ни за один год не набралось достаточно ответов</translation>
    </message>
    <message>
        <source>Too few answers in any group</source>
        <translation>Ни в одной группе не набралось достаточно ответов</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 mention(s)</source>
        <extracomment>%1 several answers together (&quot;97 others&quot;), %2 how often any of them was given</extracomment>
        <translation>
            <numerusform>%1: %2 упоминание</numerusform>
            <numerusform>%1: %2 упоминания</numerusform>
            <numerusform>%1: %2 упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more between them</source>
        <extracomment>Between the best and the worst groups of a chart, also on paper: how many are not drawn</extracomment>
        <translation>
            <numerusform>между ними ещё %n</numerusform>
            <numerusform>между ними ещё %n</numerusform>
            <numerusform>между ними ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>customers of other firms, as published (%1): %2</source>
        <extracomment>Legend of points beside the own curve: %1 who published them (&quot;Verint Systems&quot;), %2 &quot;85%: had stayed with one firm for three years; 60%: ...&quot;</extracomment>
        <translation>клиенты других фирм, по опубликованным данным (%1): %2</translation>
    </message>
    <message>
        <source>% who bought again, so many quarters later</source>
        <extracomment>Head of a table of cohorts: the columns are 1, 2, 3 quarters of a year later</extracomment>
        <translation>% купивших снова, спустя столько кварталов</translation>
    </message>
    <message>
        <source>% still customers, so many quarters later</source>
        <translation>% оставшихся клиентами, спустя столько кварталов</translation>
    </message>
    <message>
        <source>% who bought again, so many years later</source>
        <extracomment>Head of a table of cohorts: the columns are 1, 2, 3 years later</extracomment>
        <translation>% купивших снова, спустя столько лет</translation>
    </message>
    <message>
        <source>% still customers, so many years later</source>
        <translation>% оставшихся клиентами, спустя столько лет</translation>
    </message>
    <message>
        <source>% who bought again, so many months later</source>
        <extracomment>Head of a table of cohorts: the columns are 1, 2, 3 months later</extracomment>
        <translation>% купивших снова, спустя столько месяцев</translation>
    </message>
    <message>
        <source>% still customers, so many months later</source>
        <translation>% оставшихся клиентами, спустя столько месяцев</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Below the last group of a chart, also on paper: how many more are not drawn</extracomment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Known of customers only: answers cannot be filtered by it.</source>
        <extracomment>Last line of a tooltip in a chart, where a click does nothing</extracomment>
        <translation>Это известно только о клиентах: ответы так отобрать нельзя.</translation>
    </message>
    <message>
        <source>These answers have a day, but no time of day.</source>
        <extracomment>In the place of a chart over time</extracomment>
        <translation>У этих ответов есть день, но нет времени суток.</translation>
    </message>
    <message>
        <source>Click to see who it is, right-click to call them back.</source>
        <extracomment>Last line of a tooltip of a customer in a chart</extracomment>
        <translation>Щелчок — кто это; правая кнопка — перезвонить.</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>Would customers recommend us?</source>
        <extracomment>Title of a card: NPS</extracomment>
        <translation>Порекомендовали бы нас клиенты?</translation>
    </message>
    <message>
        <source>Are customers satisfied?</source>
        <extracomment>Title of a card: CSAT</extracomment>
        <translation>Довольны ли клиенты?</translation>
    </message>
    <message>
        <source>How many stars do they give us?</source>
        <extracomment>Title of a card: average stars</extracomment>
        <translation>Сколько звёзд нам ставят?</translation>
    </message>
    <message>
        <source>Do we make it easy?</source>
        <extracomment>Title of a card: CES</extracomment>
        <translation>Легко ли с нами?</translation>
    </message>
    <message>
        <source>How fast do we reply?</source>
        <extracomment>Title of a card: median time to the first reply</extracomment>
        <translation>Как быстро мы отвечаем?</translation>
    </message>
    <message>
        <source>Where do answers come from?</source>
        <extracomment>Title of a card: responses by channel</extracomment>
        <translation>Откуда приходят ответы?</translation>
    </message>
    <message>
        <source>Is it getting better?</source>
        <extracomment>Title of a card: NPS over time</extracomment>
        <translation>Становится ли лучше?</translation>
    </message>
    <message>
        <source>Do more customers recommend us than before?</source>
        <extracomment>Title of a card: NPS over time</extracomment>
        <translation>Рекомендуют ли нас чаще, чем раньше?</translation>
    </message>
    <message>
        <source>Who recommends us, and who warns others?</source>
        <extracomment>Title of a card: promoters, passives and detractors over time</extracomment>
        <translation>Кто нас рекомендует, а кто отговаривает?</translation>
    </message>
    <message>
        <source>Which scores from 0 to 10 do they give?</source>
        <extracomment>Title of a card: how often each score from 0 to 10 was given</extracomment>
        <translation>Какие оценки от 0 до 10 нам ставят?</translation>
    </message>
    <message>
        <source>Which channel wins the most friends?</source>
        <extracomment>Title of a card: NPS by channel</extracomment>
        <translation>После какого канала нас рекомендуют чаще всего?</translation>
    </message>
    <message>
        <source>Which branch is recommended most?</source>
        <extracomment>Title of a card: NPS by branch</extracomment>
        <translation>Какой филиал рекомендуют чаще всего?</translation>
    </message>
    <message>
        <source>Which customer groups recommend us?</source>
        <extracomment>Title of a card: NPS by customer group</extracomment>
        <translation>Какие группы клиентов нас рекомендуют?</translation>
    </message>
    <message>
        <source>Which product is recommended most?</source>
        <extracomment>Title of a card: NPS by product</extracomment>
        <translation>Какой товар рекомендуют чаще всего?</translation>
    </message>
    <message>
        <source>Whose customers recommend us most?</source>
        <extracomment>Title of a card: NPS by staff member</extracomment>
        <translation>Чьи клиенты рекомендуют нас чаще всего?</translation>
    </message>
    <message>
        <source>Are customers more satisfied than before?</source>
        <extracomment>Title of a card: CSAT over time</extracomment>
        <translation>Довольны ли клиенты больше, чем раньше?</translation>
    </message>
    <message>
        <source>How satisfied are they, from 1 to 5?</source>
        <extracomment>Title of a card: how often each score from 1 to 5 was given</extracomment>
        <translation>Насколько они довольны, от 1 до 5?</translation>
    </message>
    <message>
        <source>Do we get more stars than before?</source>
        <extracomment>Title of a card: average stars over time</extracomment>
        <translation>Больше ли у нас звёзд, чем раньше?</translation>
    </message>
    <message>
        <source>How often do they give each number of stars?</source>
        <extracomment>Title of a card: how often each number of stars was given</extracomment>
        <translation>Как часто ставят одну, две … пять звёзд?</translation>
    </message>
    <message>
        <source>Is it getting easier with us?</source>
        <extracomment>Title of a card: CES over time</extracomment>
        <translation>Становится ли с нами легче?</translation>
    </message>
    <message>
        <source>How easy was it, from 1 to 7?</source>
        <extracomment>Title of a card: how often each score from 1 to 7 was given; 7 is very easy</extracomment>
        <translation>Насколько было легко, от 1 до 7?</translation>
    </message>
    <message>
        <source>Do we reply faster than before?</source>
        <extracomment>Title of a card: median time to the first reply over time</extracomment>
        <translation>Отвечаем ли мы быстрее, чем раньше?</translation>
    </message>
    <message>
        <source>In which branch are customers most satisfied?</source>
        <extracomment>Title of a card: CSAT by branch</extracomment>
        <translation>В каком филиале клиенты довольны больше всего?</translation>
    </message>
    <message>
        <source>Whose customers are most satisfied?</source>
        <extracomment>Title of a card: CSAT by staff member</extracomment>
        <translation>Чьи клиенты довольны больше всего?</translation>
    </message>
    <message>
        <source>Where do customers talk to us?</source>
        <extracomment>Title of a card: number of responses by channel</extracomment>
        <translation>Где клиенты с нами общаются?</translation>
    </message>
    <message>
        <source>Which channels do they use over time?</source>
        <extracomment>Title of a card: responses over time, split by channel</extracomment>
        <translation>Какими каналами пользуются клиенты с течением времени?</translation>
    </message>
    <message>
        <source>After which channel would they recommend us?</source>
        <extracomment>Title of a card: NPS by channel</extracomment>
        <translation>После какого канала нас порекомендовали бы?</translation>
    </message>
    <message>
        <source>On which channel are they most satisfied?</source>
        <extracomment>Title of a card: CSAT by channel</extracomment>
        <translation>На каком канале они довольны больше всего?</translation>
    </message>
    <message>
        <source>Where do we get the most stars?</source>
        <extracomment>Title of a card: average stars by channel</extracomment>
        <translation>Где нам ставят больше всего звёзд?</translation>
    </message>
    <message>
        <source>On which channel do we reply fastest?</source>
        <extracomment>Title of a card: median time to the first reply by channel</extracomment>
        <translation>На каком канале мы отвечаем быстрее всего?</translation>
    </message>
    <message>
        <source>How many give us a 9 or a 10?</source>
        <extracomment>Title of a card: share of the answers 9 and 10 over time</extracomment>
        <translation>Сколько клиентов ставят нам 9 или 10?</translation>
    </message>
    <message>
        <source>Of 100 customers, how many stay 1, 2, 3 years?</source>
        <extracomment>Title of a card: curve of the customers left after one year, two, three</extracomment>
        <translation>Сколько клиентов из 100 остаются с нами 1, 2, 3 года?</translation>
    </message>
    <message>
        <source>Who came when, and who is still with us?</source>
        <extracomment>Title of a card: table of customers by when they came and how many were there later</extracomment>
        <translation>Кто когда пришёл и кто всё ещё с нами?</translation>
    </message>
    <message>
        <source>What should we work on first?</source>
        <extracomment>Title of a card: which questions of a survey go with satisfaction and could be better</extracomment>
        <translation>За что взяться в первую очередь?</translation>
    </message>
    <message>
        <source>What pleases, and what hurts?</source>
        <extracomment>Title of a card: all rating questions of a survey beside each other</extracomment>
        <translation>Что радует, а что огорчает?</translation>
    </message>
    <message>
        <source>Are customers happier when we reply faster?</source>
        <extracomment>Title of a card: satisfied customers by how long they waited for a reply</extracomment>
        <translation>Довольнее ли клиенты, когда мы отвечаем быстрее?</translation>
    </message>
    <message>
        <source>Do faster replies bring more stars?</source>
        <extracomment>Title of a card: stars by how long customers waited for a reply</extracomment>
        <translation>Приносят ли быстрые ответы больше звёзд?</translation>
    </message>
    <message>
        <source>Shop or internet: after which would they recommend us?</source>
        <extracomment>Title of a card: NPS in the shop, on the internet, by phone</extracomment>
        <translation>В магазине или в интернете: где нас охотнее рекомендуют?</translation>
    </message>
    <message>
        <source>Shop or internet: where are they more satisfied?</source>
        <extracomment>Title of a card: CSAT in the shop, on the internet, by phone</extracomment>
        <translation>В магазине или в интернете: где клиенты довольнее?</translation>
    </message>
    <message>
        <source>Shop or internet: where do we get more stars?</source>
        <extracomment>Title of a card: average stars in the shop, on the internet, by phone</extracomment>
        <translation>В магазине или в интернете: где нам ставят больше звёзд?</translation>
    </message>
    <message>
        <source>Which customers matter most?</source>
        <extracomment>Title of a card: customers by how lately, how often and for how much they bought</extracomment>
        <translation>Какие клиенты важнее всего?</translation>
    </message>
    <message>
        <source>Who has gone quiet?</source>
        <extracomment>Title of a card: customers who have not bought for much longer than they usually would</extracomment>
        <translation>Кто замолчал?</translation>
    </message>
    <message>
        <source>How fast do we reply while we are open?</source>
        <extracomment>Title of a card: median time to the first reply, only the hours in which the shop is open</extracomment>
        <translation>Как быстро мы отвечаем в рабочие часы?</translation>
    </message>
    <message>
        <source>Do we solve things faster than before?</source>
        <extracomment>Title of a card: median time until a request was solved, over time</extracomment>
        <translation>Решаем ли мы вопросы быстрее, чем раньше?</translation>
    </message>
    <message>
        <source>How many answers do we have?</source>
        <extracomment>Title of a card: number of responses</extracomment>
        <translation>Сколько у нас ответов?</translation>
    </message>
    <message>
        <source>Which customer groups are most satisfied?</source>
        <extracomment>Title of a card: CSAT by customer group</extracomment>
        <translation>Какие группы клиентов довольны больше всего?</translation>
    </message>
    <message>
        <source>With which product are customers most satisfied?</source>
        <extracomment>Title of a card: CSAT by product</extracomment>
        <translation>Каким товаром клиенты довольны больше всего?</translation>
    </message>
    <message>
        <source>Which branch gets the most stars?</source>
        <extracomment>Title of a card: average stars by branch</extracomment>
        <translation>Какой филиал оценивают выше всего?</translation>
    </message>
    <message>
        <source>Which customer groups give the most stars?</source>
        <extracomment>Title of a card: average stars by customer group</extracomment>
        <translation>Какие группы клиентов ставят больше всего звёзд?</translation>
    </message>
    <message>
        <source>Which product gets the most stars?</source>
        <extracomment>Title of a card: average stars by product</extracomment>
        <translation>Какой товар оценивают выше всего?</translation>
    </message>
    <message>
        <source>Who stays, by “%1”</source>
        <extracomment>Title of a card: customers who stayed and who left; %1 what is known of them, as their file calls it (&quot;Contract&quot;)</extracomment>
        <translation>Кто остаётся: «%1»</translation>
    </message>
    <message>
        <source>Who stays: what tells most?</source>
        <extracomment>Title of a card: customers who stayed and who left, by what is known of them</extracomment>
        <translation>Кто остаётся: что важнее всего?</translation>
    </message>
    <message>
        <source>Who stays: what tells next?</source>
        <extracomment>Title of a card: customers who stayed and who left, by what is known of them</extracomment>
        <translation>Кто остаётся: что следом?</translation>
    </message>
    <message>
        <source>Who stays: what comes third?</source>
        <extracomment>Title of a card: customers who stayed and who left, by what is known of them</extracomment>
        <translation>Кто остаётся: что на третьем месте?</translation>
    </message>
    <message>
        <source>Do customers stay with us?</source>
        <extracomment>Title of a card: share of last year&apos;s customers who still are</extracomment>
        <translation>Остаются ли клиенты с нами?</translation>
    </message>
</context>
<context>
    <name>IdText</name>
    <message>
        <source>Day</source>
        <extracomment>Header of a table column that holds days</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>Header of a table column that holds weeks</extracomment>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Header of a table column that holds months</extracomment>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>Header of a table column that holds quarters of a year</extracomment>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>Header of a table column that holds years</extracomment>
        <translation>Год</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Header of a table column that holds the possible answers to a question</extracomment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Header of a table column that holds the scores 0 to 10, 1 to 5 ...</extracomment>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Title of a pane: how are we doing</extracomment>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <extracomment>Title of a pane: would customers recommend us, do they come back</extracomment>
        <translation>Лояльность</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <extracomment>Title of a pane: what pleases and what hurts</extracomment>
        <translation>Удовлетворённость</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>Title of a pane: where customers talk to us (shop, phone, internet ...)</extracomment>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>Title of a pane: what customers wrote in their own words</extracomment>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Title of a pane: imported files, customers, privacy, backups</extracomment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Where the customer talked to us: shop, phone, internet ...</extracomment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Branch</source>
        <extracomment>One of several shops or offices of the business</extracomment>
        <translation>Филиал</translation>
    </message>
    <message>
        <source>Customer group</source>
        <extracomment>What kind of customer: private, business, new, regular ...</extracomment>
        <translation>Группа клиентов</translation>
    </message>
    <message>
        <source>Staff member</source>
        <extracomment>The person of the business who served the customer</extracomment>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What was bought: a thing or a service</extracomment>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Would recommend us</source>
        <extracomment>Groups promoters, passives and detractors</extracomment>
        <translation>Порекомендовали бы нас</translation>
    </message>
    <message>
        <source>promoters</source>
        <extracomment>Customers who gave 9 or 10 for &quot;Would you recommend us?&quot;</extracomment>
        <translation>промоутеры</translation>
    </message>
    <message>
        <source>passives</source>
        <extracomment>Customers who gave 7 or 8 for &quot;Would you recommend us?&quot;</extracomment>
        <translation>нейтралы</translation>
    </message>
    <message>
        <source>detractors</source>
        <extracomment>Customers who gave 0 to 6 for &quot;Would you recommend us?&quot;</extracomment>
        <translation>критики</translation>
    </message>
    <message>
        <source>Survey question</source>
        <extracomment>What a column of a file means: any other question of the survey</extracomment>
        <translation>Вопрос анкеты</translation>
    </message>
    <message>
        <source>Not imported</source>
        <extracomment>What a column of a file means: it stays outside</extracomment>
        <translation>Не импортируется</translation>
    </message>
    <message>
        <source>Answer ID</source>
        <extracomment>What a column of a file means: the number of the answer in the program it comes from</extracomment>
        <translation>Номер ответа</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <extracomment>What a column of a file means: when the customer answered</extracomment>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Would recommend (0 to 10)</source>
        <extracomment>What a column of a file means</extracomment>
        <translation>Порекомендует (от 0 до 10)</translation>
    </message>
    <message>
        <source>Satisfaction (1 to 5)</source>
        <extracomment>What a column of a file means</extracomment>
        <translation>Удовлетворённость (от 1 до 5)</translation>
    </message>
    <message>
        <source>Stars (1 to 5)</source>
        <extracomment>What a column of a file means: stars of a review</extracomment>
        <translation>Звёзды (от 1 до 5)</translation>
    </message>
    <message>
        <source>How easy it was (1 to 7)</source>
        <extracomment>What a column of a file means: how easy it was for the customer; 7 is very easy</extracomment>
        <translation>Насколько легко (от 1 до 7)</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>What a column of a file means: words of the customer&apos;s own</extracomment>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Heading of the comment</source>
        <extracomment>What a column of a file means: the heading above a review</extracomment>
        <translation>Заголовок комментария</translation>
    </message>
    <message>
        <source>Customer number</source>
        <extracomment>What a column of a file means: the number of a customer in the books of the business</extracomment>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Customer name</source>
        <extracomment>What a column of a file means</extracomment>
        <translation>Имя клиента</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <extracomment>What a column of a file means</extracomment>
        <translation>Эл. почта клиента</translation>
    </message>
    <message>
        <source>Customer phone</source>
        <extracomment>What a column of a file means</extracomment>
        <translation>Телефон клиента</translation>
    </message>
    <message>
        <source>Time to first reply</source>
        <extracomment>What a column of a file means: how long the customer waited for the first reply</extracomment>
        <translation>Время до первого ответа</translation>
    </message>
    <message>
        <source>When we replied</source>
        <extracomment>What a column of a file means: date and time of the first reply</extracomment>
        <translation>Когда мы ответили</translation>
    </message>
    <message>
        <source>Time to solution</source>
        <extracomment>What a column of a file means: how long it took until the matter was settled</extracomment>
        <translation>Время до решения</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Kind of question: whole numbers on a short scale</extracomment>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>One answer</source>
        <extracomment>Kind of question: one answer out of a few</extracomment>
        <translation>Один вариант</translation>
    </message>
    <message>
        <source>Several answers</source>
        <extracomment>Kind of question: several answers possible</extracomment>
        <translation>Несколько вариантов</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Kind of question: any number</extracomment>
        <translation>Число</translation>
    </message>
    <message>
        <source>Calendar date</source>
        <extracomment>Kind of question: a date</extracomment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Own words</source>
        <extracomment>Kind of question: words of the person&apos;s own</extracomment>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Number or code</source>
        <extracomment>Kind of column: a number or code that only tells things apart</extracomment>
        <translation>Номер или код</translation>
    </message>
    <message>
        <source>Personal details</source>
        <extracomment>Kind of column: name, e-mail or phone of a person</extracomment>
        <translation>Личные данные</translation>
    </message>
    <message>
        <source>Empty column</source>
        <extracomment>Kind of column: no value in any row</extracomment>
        <translation>Пустой столбец</translation>
    </message>
    <message>
        <source>Responses</source>
        <extracomment>Header of a table column: how many responses (filled-in surveys, reviews, tickets) there are</extracomment>
        <translation>Всего ответов</translation>
    </message>
    <message>
        <source>Answers counted</source>
        <extracomment>Header of a table column: how many answers the figure beside it is made of</extracomment>
        <translation>Учтено ответов</translation>
    </message>
    <message>
        <source>Likely from</source>
        <extracomment>Header of a table column: lower end of the range in which the figure most likely lies</extracomment>
        <translation>Вероятно, от</translation>
    </message>
    <message>
        <source>Likely to</source>
        <extracomment>Header of a table column: upper end of the range in which the figure most likely lies</extracomment>
        <translation>Вероятно, до</translation>
    </message>
    <message>
        <source>9 in 10 within</source>
        <extracomment>Header of a table column: the time within which 9 of 10 customers had their reply or solution</extracomment>
        <translation>9 из 10 не дольше</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>Header of a table column: how many answers</extracomment>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Header of a table column: percent of all answers</extracomment>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <extracomment>Header of a table column: percent of all answers; %1: of which kind (&quot;promoters&quot;, &quot;5&quot;, &quot;Phone&quot;)</extracomment>
        <translation>Доля: %1</translation>
    </message>
    <message>
        <source>Age group</source>
        <extracomment>18-24, 25-34 ...</extracomment>
        <translation>Возрастная группа</translation>
    </message>
    <message>
        <source>Customer since</source>
        <extracomment>What a column of a file means: the day somebody became a customer</extracomment>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Has left</source>
        <extracomment>What a column of a file means: the day a customer left, or yes and no</extracomment>
        <translation>Ушёл</translation>
    </message>
    <message>
        <source>How long a customer</source>
        <extracomment>What a column of a file means: months or years</extracomment>
        <translation>Как долго клиент</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <extracomment>What a column of a file means: the money of a purchase</extracomment>
        <translation>Сумма покупки</translation>
    </message>
    <message>
        <source>low scores</source>
        <extracomment>Part of the answers to a rating question: those below the middle of the scale</extracomment>
        <translation>низкие оценки</translation>
    </message>
    <message>
        <source>middle scores</source>
        <extracomment>Part of the answers to a rating question: those in the middle of the scale</extracomment>
        <translation>средние оценки</translation>
    </message>
    <message>
        <source>high scores</source>
        <extracomment>Part of the answers to a rating question: those above the middle of the scale</extracomment>
        <translation>высокие оценки</translation>
    </message>
    <message>
        <source>Customer for</source>
        <extracomment>Header of a table column: how long somebody has been a customer</extracomment>
        <translation>Клиент уже</translation>
    </message>
    <message>
        <source>Waited</source>
        <extracomment>Header of a table column: how long customers waited for a reply</extracomment>
        <translation>Ждал</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>How long customers waited; %1: &quot;1 day&quot;</extracomment>
        <translation>более %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>How long customers waited; %1: &quot;1 h&quot;</extracomment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <extracomment>Title of a pane: unhappy customers who are owed a call</extracomment>
        <translation>Обзвон</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Title of a pane: everything else that was asked in the surveys</extracomment>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Title of a pane: how do others do</extracomment>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Other detail</source>
        <extracomment>What a column of a file means: anything else that is said of a customer or a purchase</extracomment>
        <translation>Другие сведения</translation>
    </message>
    <message>
        <source>Number of the purchase</source>
        <extracomment>What a column of a file means: the number of a purchase in the program it comes from</extracomment>
        <translation>Номер покупки</translation>
    </message>
    <message>
        <source>Date of the purchase</source>
        <extracomment>What a column of a file means: when the customer bought</extracomment>
        <translation>Дата покупки</translation>
    </message>
    <message>
        <source>What they say</source>
        <extracomment>Header of a table column that holds statements of published surveys</extracomment>
        <translation>Что говорят</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Header of a table column that holds questions of a survey</extracomment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Header of a table column: groups of customers by what they bought (&quot;the best&quot;, &quot;new&quot;)
----------
Header of a table column: groups of customers by what is known of them
----------
Header of a table column: how many customers the figure beside it is made of</extracomment>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>Header of a table column: the arithmetic mean of the answers
----------
Header of a table column: the average of the answers to a rating question</extracomment>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Middle value</source>
        <extracomment>Header of a table column: half of the answers lie below it, half above</extracomment>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>Header of a table column: what a published survey found</extracomment>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Header of a table column: the own figure beside a published one</extracomment>
        <translation>У вас</translation>
    </message>
    <message>
        <source>Share: other answers</source>
        <extracomment>Header of a table column: percent of the answers that have no column of their own</extracomment>
        <translation>Доля: другие ответы</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <comment>answer</comment>
        <extracomment>Header of a table column: percent of all answers; %1: an answer as in the data</extracomment>
        <translation>Доля: %1</translation>
    </message>
    <message>
        <source>Unlike the others</source>
        <extracomment>Header of a table column: what a group answers more or less often than the others</extracomment>
        <translation>Иначе, чем у остальных</translation>
    </message>
    <message>
        <source>After %1</source>
        <extracomment>Header of a table column: percent of customers who were still there; %1: &quot;3 months&quot;</extracomment>
        <translation>Спустя %1</translation>
    </message>
    <message>
        <source>Importance</source>
        <extracomment>Header of a table column: how much a question goes with satisfaction, percent of all</extracomment>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Of its best</source>
        <extracomment>Header of a table column: where the average of a question lies, from 0% (everybody gave the worst answer) to 100% (the best)</extracomment>
        <translation>От лучшего</translation>
    </message>
    <message>
        <source>in the shop</source>
        <extracomment>Where customers meet the business: in a branch, at the counter</extracomment>
        <translation>в магазине</translation>
    </message>
    <message>
        <source>on the internet</source>
        <extracomment>Where customers meet the business: site, e-mail, chat, review pages</extracomment>
        <translation>в интернете</translation>
    </message>
    <message>
        <source>by phone</source>
        <extracomment>Where customers meet the business</extracomment>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>Where customers meet the business: the name of the channel does not tell</extracomment>
        <translation>в другом месте</translation>
    </message>
    <message>
        <source>Period before</source>
        <extracomment>Header of a table column: the figure of the same days in the period before</extracomment>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Header of a table column: the name of a customer</extracomment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>the best</source>
        <extracomment>Customers who came lately, and often or for much</extracomment>
        <translation>лучшие</translation>
    </message>
    <message>
        <source>loyal</source>
        <extracomment>Customers who come often or for much; the last time is a while ago</extracomment>
        <translation>верные</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Customers who came lately for the first time</extracomment>
        <translation>новые</translation>
    </message>
    <message>
        <source>in the middle</source>
        <extracomment>Customers in the middle: neither much nor little, neither lately nor long ago</extracomment>
        <translation>обычные</translation>
    </message>
    <message>
        <source>about to be lost</source>
        <extracomment>Customers who used to come often or for much, but have not come for long</extracomment>
        <translation>вот-вот уйдут</translation>
    </message>
    <message>
        <source>seldom and long ago</source>
        <extracomment>Customers who came seldom, for little, and long ago</extracomment>
        <translation>давно не были</translation>
    </message>
    <message>
        <source>Of all customers</source>
        <extracomment>Header of a table column: percent of all customers</extracomment>
        <translation>От всех клиентов</translation>
    </message>
    <message>
        <source>Of all money</source>
        <extracomment>Header of a table column: percent of what all customers together spent</extracomment>
        <translation>От всей выручки</translation>
    </message>
    <message>
        <source>Of all purchases</source>
        <extracomment>Header of a table column: percent of the purchases of all customers together</extracomment>
        <translation>От всех покупок</translation>
    </message>
    <message>
        <source>Spent by each</source>
        <extracomment>Header of a table column: what a customer of the group spent in a year</extracomment>
        <translation>Потратил каждый</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <extracomment>Header of a table column: phone and e-mail of a customer</extracomment>
        <translation>Телефон, почта</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <extracomment>Header of a table column: the day of a customer&apos;s last purchase</extracomment>
        <translation>Последняя покупка</translation>
    </message>
    <message>
        <source>Usually every (days)</source>
        <extracomment>Header of a table column: how many days usually lie between a customer&apos;s purchases</extracomment>
        <translation>Обычно раз в (дней)</translation>
    </message>
    <message>
        <source>Silent for (days)</source>
        <extracomment>Header of a table column: how many days ago a customer&apos;s last purchase was</extracomment>
        <translation>Молчит (дней)</translation>
    </message>
    <message>
        <source>Average place</source>
        <extracomment>Header of a table column: the mean of the places that an answer was put on</extracomment>
        <translation>Среднее место</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>The file that the answers came with</extracomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <extracomment>What a column of a list of customers means: the number of the row in the program it comes from, which is not the customer&apos;s</extracomment>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>When it was settled</source>
        <extracomment>What a column of a file means: date and time at which the matter was settled</extracomment>
        <translation>Когда решено</translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message>
        <source>“How likely is it that you would recommend us?”, from 0 to 10. The percentage of promoters (9 and 10) minus the percentage of detractors (0 to 6); passives (7 and 8) only count in the total. It lies between −100 and +100.</source>
        <extracomment>How NPS is counted</extracomment>
        <translation>«Насколько вероятно, что вы нас порекомендуете?», от 0 до 10. Из доли промоутеров (9 и 10) в процентах вычитается доля критиков (от 0 до 6); нейтралы (7 и 8) учитываются только в общем числе. Результат — от −100 до +100.</translation>
    </message>
    <message>
        <source>“How satisfied were you?”, from 1 to 5. The percentage of answers that are 4 or 5.</source>
        <extracomment>How satisfaction (CSAT) is counted</extracomment>
        <translation>«Насколько вы довольны?», от 1 до 5. Процент ответов 4 и 5.</translation>
    </message>
    <message>
        <source>“Was it easy?”, from 1 (very difficult) to 7 (very easy). The percentage of answers that are 5, 6 or 7.</source>
        <extracomment>How ease (CES) is counted</extracomment>
        <translation>«Было ли легко?», от 1 (очень трудно) до 7 (очень легко). Процент ответов 5, 6 и 7.</translation>
    </message>
    <message>
        <source>The average of all reviews that give stars, from 1 to 5, half stars included.</source>
        <extracomment>How the average of stars is counted</extracomment>
        <translation>Среднее по всем отзывам со звёздами, от 1 до 5, с учётом половинок.</translation>
    </message>
    <message>
        <source>The time from the customer&apos;s message to our first reply. Half of the customers waited less than this, half of them longer (the median).</source>
        <extracomment>How the time to reply is counted</extracomment>
        <translation>Время от обращения клиента до нашего первого ответа. Половина клиентов ждала меньше, половина — дольше (медиана).</translation>
    </message>
    <message>
        <source>The time from the customer&apos;s message until the matter was settled. Half of the matters took less than this, half of them longer (the median).</source>
        <extracomment>How the time to solution is counted</extracomment>
        <translation>Время от обращения клиента до решения вопроса. Половина вопросов решена быстрее, половина — дольше (медиана).</translation>
    </message>
    <message>
        <source>The number of responses in the chosen period, whatever was answered in them.</source>
        <extracomment>How the number of responses is counted</extracomment>
        <translation>Число ответов за выбранный период, о чём бы ни спрашивали.</translation>
    </message>
    <message>
        <source>Would recommend (NPS)</source>
        <extracomment>Name of a figure; NPS (Net Promoter Score) stays as it is</extracomment>
        <translation>Порекомендуют нас (NPS)</translation>
    </message>
    <message>
        <source>Satisfied customers</source>
        <extracomment>Name of a figure: share of satisfied customers (CSAT)</extracomment>
        <translation>Довольные клиенты</translation>
    </message>
    <message>
        <source>Found it easy</source>
        <extracomment>Name of a figure: share of customers for whom it was easy (CES, customer effort score)</extracomment>
        <translation>Было легко</translation>
    </message>
    <message>
        <source>Average stars</source>
        <extracomment>Name of a figure: average of stars</extracomment>
        <translation>Средняя оценка в звёздах</translation>
    </message>
    <message>
        <source>Time to reply</source>
        <extracomment>Name of a figure: median time to the first reply</extracomment>
        <translation>Время ответа</translation>
    </message>
    <message>
        <source>Time to solve</source>
        <extracomment>Name of a figure: median time until the matter was settled</extracomment>
        <translation>Время решения</translation>
    </message>
    <message>
        <source>Number of responses</source>
        <extracomment>Name of a figure: the number of responses</extracomment>
        <translation>Число ответов</translation>
    </message>
    <message>
        <source>Under %1 answers no figure is shown; under %2 it is grey, because a few more answers could change it a lot.</source>
        <extracomment>Follows the explanation of a figure; %1: 5, %2: 30</extracomment>
        <translation>Если ответов меньше %1, результат не показывается; если меньше %2 — показывается серым, потому что ещё несколько ответов могут сильно его изменить.</translation>
    </message>
    <message>
        <source>“How likely is it that you would recommend us?”, from 0 to 10. The percentage of answers that are 9 or 10.</source>
        <extracomment>How the share of promoters is counted</extracomment>
        <translation>«Насколько вероятно, что вы нас порекомендуете?», от 0 до 10. Доля ответов 9 и 10 в процентах.</translation>
    </message>
    <message>
        <source>The percentage of the customers on the list who have not left.</source>
        <extracomment>How the share of customers who stayed is counted</extracomment>
        <translation>Доля клиентов из списка, которые не ушли, в процентах.</translation>
    </message>
    <message>
        <source>9s and 10s</source>
        <extracomment>Name of a figure: share of those who answered 9 or 10</extracomment>
        <translation>Девятки и десятки</translation>
    </message>
    <message>
        <source>Customers who stay</source>
        <extracomment>Name of a figure: share of customers who stayed or came back</extracomment>
        <translation>Клиенты, которые остаются</translation>
    </message>
    <message>
        <source>The range says how far chance alone can move the figure, because it depends on who happened to answer: 19 times in 20 the true one lies in such a range. It says nothing of customers who would never answer.</source>
        <extracomment>Follows the explanation of a figure: what the range (&quot;35 to 62&quot;) beside it says</extracomment>
        <translation>Диапазон показывает, насколько результат зависит от того, кто случайно оказался среди ответивших: в 19 случаях из 20 верное значение лежит в таком диапазоне. О клиентах, которые никогда не отвечают, он не говорит ничего.</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <extracomment>A length of time; %1: the number of days (two or more)</extracomment>
        <translation>
            <numerusform>%1&#xa0;дн.</numerusform>
            <numerusform>%1&#xa0;дн.</numerusform>
            <numerusform>%1&#xa0;дн.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) %2 h</source>
        <extracomment>A length of time; %1: the number of days (two or more), %2: the number of hours, h: hours</extracomment>
        <translation>
            <numerusform>%1&#xa0;дн. %2&#xa0;ч</numerusform>
            <numerusform>%1&#xa0;дн. %2&#xa0;ч</numerusform>
            <numerusform>%1&#xa0;дн. %2&#xa0;ч</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time; %1: the number of hours, h: hours</extracomment>
        <translation>%1&#xa0;ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time; %1: hours, %2: minutes</extracomment>
        <translation>%1&#xa0;ч %2&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time; %1: the number of seconds, s: seconds
----------
A length of time; %1: the number of minutes</extracomment>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A length of time; %1: minutes, %2: seconds</extracomment>
        <translation>%1&#xa0;мин %2&#xa0;с</translation>
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
        <translation>от %1 до %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s)</source>
        <extracomment>%1: how many answers were given to a question</extracomment>
        <translation>
            <numerusform>%1 ответ</numerusform>
            <numerusform>%1 ответа</numerusform>
            <numerusform>%1 ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>all answers</source>
        <extracomment>The group of all answers together</extracomment>
        <translation>все ответы</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>Name of the group of answers that do not say it (their channel, their branch ...)</extracomment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>import %1</source>
        <extracomment>One import of a file; %1: its number in the list of imports</extracomment>
        <translation>импорт %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s)</source>
        <extracomment>%1: how many customers</extracomment>
        <translation>
            <numerusform>%1 клиент</numerusform>
            <numerusform>%1 клиента</numerusform>
            <numerusform>%1 клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 = best)</source>
        <extracomment>The average of a rating question; %1 &quot;1.4&quot;, %2 the number that is its best answer</extracomment>
        <translation>%1 (лучшее — %2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rating</comment>
        <extracomment>The average of a rating question; %1 &quot;4.6&quot;, %2 the highest number of its scale</extracomment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>sheet “%1”</source>
        <extracomment>Where something happened; %1: name of a sheet of a spreadsheet</extracomment>
        <translation>лист «%1»</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>Where something happened; %1: number of a row as a spreadsheet shows it</extracomment>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <extracomment>Where something happened; %1: header of a column</extracomment>
        <translation>столбец «%1»</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>A kind of file: a picture</extracomment>
        <translation>изображение</translation>
    </message>
    <message>
        <source>There is no such file. It may have been moved or renamed: look for it and open it again.</source>
        <translation>Такого файла нет. Возможно, его переместили или переименовали: найдите его и откройте ещё раз.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Open the file that lies in it.</source>
        <translation>Это папка, а не файл. Откройте файл, который в ней лежит.</translation>
    </message>
    <message>
        <source>The file cannot be read, so nothing was imported. Close it in other programs, check that you are allowed to open it, and try again.</source>
        <translation>Файл не удаётся прочитать, поэтому ничего не импортировано. Закройте его в других программах, проверьте, есть ли у вас право его открывать, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file is empty, so there is nothing to import. Export it again and check that it holds answers.</source>
        <translation>Файл пуст, импортировать нечего. Выгрузите его ещё раз и убедитесь, что в нём есть ответы.</translation>
    </message>
    <message>
        <source>This file holds no table that Patron can read. Export the answers as CSV and open that file.</source>
        <translation>В этом файле нет таблицы, которую Patron мог бы прочитать. Выгрузите ответы в формате CSV и откройте полученный файл.</translation>
    </message>
    <message>
        <source>Patron cannot read this kind of file (%1). Export or save the answers as CSV and open that file.</source>
        <extracomment>%1: the kind of file: &quot;PDF&quot;, &quot;ZIP&quot;, &quot;XLSX&quot; ...</extracomment>
        <translation>Файлы этого вида (%1) Patron читать не умеет. Выгрузите или сохраните ответы в формате CSV и откройте полученный файл.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes, so the end of the file is probably missing. Nothing was imported. Export or download the file again.</source>
        <translation>Здесь открываются кавычки, которые нигде не закрываются: вероятно, конец файла потерян. Ничего не импортировано. Выгрузите или скачайте файл ещё раз.</translation>
    </message>
    <message>
        <source>The file has changed since you looked at it, so nothing was imported. Open it again and look once more before you say yes.</source>
        <translation>Файл изменился после того, как вы его просмотрели, поэтому ничего не импортировано. Откройте его снова и просмотрите ещё раз, прежде чем подтверждать.</translation>
    </message>
    <message>
        <source>The file has column names but no rows below them, so there is nothing to import. Check which period you exported.</source>
        <translation>В файле есть названия столбцов, но нет ни одной строки под ними, импортировать нечего. Проверьте, за какой период сделана выгрузка.</translation>
    </message>
    <message>
        <source>Patron does not know the text encoding “%1”. Choose another one, or let Patron decide.</source>
        <extracomment>%1: the encoding asked for</extracomment>
        <translation>Patron не знает кодировки текста «%1». Выберите другую или предоставьте выбор программе.</translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s) could not be read and became “�”. If names or comments look garbled, choose another text encoding.</source>
        <extracomment>%1: how many letters</extracomment>
        <translation>
            <numerusform>%1 букву не удалось прочитать, вместо неё стоит «�». Если имена или комментарии выглядят как набор знаков, выберите другую кодировку текста.</numerusform>
            <numerusform>%1 буквы не удалось прочитать, вместо них стоит «�». Если имена или комментарии выглядят как набор знаков, выберите другую кодировку текста.</numerusform>
            <numerusform>%1 букв не удалось прочитать, вместо них стоит «�». Если имена или комментарии выглядят как набор знаков, выберите другую кодировку текста.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), starting with this one, have fewer cells than the table has columns. What is missing counts as not answered.</source>
        <extracomment>%1: how many rows; the first of them is named before the sentence</extracomment>
        <translation>
            <numerusform>В %1 строке, начиная с этой, ячеек меньше, чем столбцов в таблице. Недостающее считается вопросом без ответа.</numerusform>
            <numerusform>В %1 строках, начиная с этой, ячеек меньше, чем столбцов в таблице. Недостающее считается вопросом без ответа.</numerusform>
            <numerusform>В %1 строках, начиная с этой, ячеек меньше, чем столбцов в таблице. Недостающее считается вопросом без ответа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), starting with this one, have more cells than the table has columns. The cells too many were left out; look at these rows in the file, for a comment may have been cut in two.</source>
        <extracomment>%1: how many rows; the first of them is named before the sentence</extracomment>
        <translation>
            <numerusform>В %1 строке, начиная с этой, ячеек больше, чем столбцов в таблице. Лишние ячейки пропущены; посмотрите на такие строки в файле: возможно, комментарий разрезан надвое.</numerusform>
            <numerusform>В %1 строках, начиная с этой, ячеек больше, чем столбцов в таблице. Лишние ячейки пропущены; посмотрите на такие строки в файле: возможно, комментарий разрезан надвое.</numerusform>
            <numerusform>В %1 строках, начиная с этой, ячеек больше, чем столбцов в таблице. Лишние ячейки пропущены; посмотрите на такие строки в файле: возможно, комментарий разрезан надвое.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line of the file only says which sign separates the columns. Patron used it for that and does not count it as a row.</source>
        <translation>Первая строка файла лишь указывает, каким знаком разделены столбцы. Patron так её и использовал и строкой таблицы не считает.</translation>
    </message>
    <message>
        <source>The file has no column named “%1”. Write the name as it stands in the first row of the file.</source>
        <extracomment>%1: the column name asked for</extracomment>
        <translation>В файле нет столбца «%1». Напишите название так, как в первой строке файла.</translation>
    </message>
    <message>
        <source>Patron does not know what “%1” means. Use one of these names: %2.</source>
        <extracomment>%1: the meaning asked for, %2: list of the names that can be used</extracomment>
        <translation>Patron не знает, что значит «%1». Используйте одно из этих названий: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) could not be read. These answers count in the figures, but not in charts over time. Correct the dates in the file and import it again.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 дату не удалось прочитать. Такие ответы учитываются в показателях, но не на графиках по времени. Исправьте даты в файле и импортируйте его ещё раз.</numerusform>
            <numerusform>%1 даты не удалось прочитать. Такие ответы учитываются в показателях, но не на графиках по времени. Исправьте даты в файле и импортируйте его ещё раз.</numerusform>
            <numerusform>%1 дат не удалось прочитать. Такие ответы учитываются в показателях, но не на графиках по времени. Исправьте даты в файле и импортируйте его ещё раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) are written in another order than the rest of the column and were read that way. Check them before you trust the charts over time.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 дата записана не в том порядке, что остальные в столбце, и так и прочитана. Проверьте такие даты, прежде чем полагаться на графики по времени.</numerusform>
            <numerusform>%1 даты записаны не в том порядке, что остальные в столбце, и так и прочитаны. Проверьте такие даты, прежде чем полагаться на графики по времени.</numerusform>
            <numerusform>%1 дат записано не в том порядке, что остальные в столбце; они так и прочитаны. Проверьте такие даты, прежде чем полагаться на графики по времени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) lie outside the scale and do not count; everything else in their rows does. Check that the column means what is chosen for it.</source>
        <extracomment>%1: how many values</extracomment>
        <translation>
            <numerusform>%1 значение выходит за пределы шкалы и не учитывается; всё остальное в строке учтено. Проверьте, верно ли выбран смысл столбца.</numerusform>
            <numerusform>%1 значения выходят за пределы шкалы и не учитываются; всё остальное в этих строках учтено. Проверьте, верно ли выбран смысл столбца.</numerusform>
            <numerusform>%1 значений выходят за пределы шкалы и не учитываются; всё остальное в этих строках учтено. Проверьте, верно ли выбран смысл столбца.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) could not be understood and do not count; everything else in their rows does. Check that the column means what is chosen for it.</source>
        <extracomment>%1: how many values</extracomment>
        <translation>
            <numerusform>%1 значение не удалось понять, и оно не учитывается; всё остальное в строке учтено. Проверьте, верно ли выбран смысл столбца.</numerusform>
            <numerusform>%1 значения не удалось понять, и они не учитываются; всё остальное в этих строках учтено. Проверьте, верно ли выбран смысл столбца.</numerusform>
            <numerusform>%1 значений не удалось понять, и они не учитываются; всё остальное в этих строках учтено. Проверьте, верно ли выбран смысл столбца.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column tells where a customer was or which computer they used. It was left out to protect them; no figure needs it.</source>
        <translation>Этот столбец показывает, где находился клиент или каким компьютером пользовался. Он пропущен, чтобы защитить клиентов; для расчётов он не нужен.</translation>
    </message>
    <message>
        <source>The row is empty and was left out. No answer is lost.</source>
        <translation>Строка пуста и пропущена. Ни один ответ не потерян.</translation>
    </message>
    <message>
        <source>Every row was left out, so nothing was imported. Look at the rows left out to see why.</source>
        <translation>Все строки пропущены, поэтому ничего не импортировано. Посмотрите пропущенные строки, чтобы узнать почему.</translation>
    </message>
    <message>
        <source>This file does not hold data of Patron. It was not touched. Choose another file.</source>
        <translation>В этом файле нет данных программы Patron. Он остался нетронутым. Выберите другой файл.</translation>
    </message>
    <message>
        <source>A newer Patron has saved this data (version %1; this one knows up to %2). It was not touched. Install the newest Patron to open it.</source>
        <extracomment>%1: version of the data, %2: newest version that this program knows</extracomment>
        <translation>Эти данные сохранены более новой программой Patron (версия %1, а эта знает до %2). Они остались нетронутыми. Чтобы их открыть, установите последнюю версию Patron.</translation>
    </message>
    <message>
        <source>The file with your data is damaged, so the figures cannot be trusted. Nothing was changed. Keep a copy of the file and go back to your newest backup.</source>
        <translation>Файл с вашими данными повреждён, поэтому показателям нельзя доверять. Ничего не изменено. Сохраните копию файла и вернитесь к последней резервной копии.</translation>
    </message>
    <message>
        <source>Your data cannot be opened. Check that the folder is there, that its disk is connected, and that you are allowed to write in it.</source>
        <translation>Не удаётся открыть ваши данные. Проверьте, есть ли папка, подключён ли её диск и есть ли у вас право в неё записывать.</translation>
    </message>
    <message>
        <source>Your data can be read but not changed, so nothing was saved. Check that you are allowed to change the file and that its disk is not write-protected.</source>
        <translation>Ваши данные можно читать, но нельзя изменять, поэтому ничего не сохранено. Проверьте, есть ли у вас право изменять файл и не защищён ли диск от записи.</translation>
    </message>
    <message>
        <source>Another program is using your data, so nothing was saved. Close other windows of Patron, wait a moment and try again.</source>
        <translation>Вашими данными пользуется другая программа, поэтому ничего не сохранено. Закройте другие окна Patron, подождите немного и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved; what was there before is safe. Make some room and try again.</source>
        <translation>Диск заполнен, поэтому ничего не сохранено; всё, что было раньше, цело. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check that the folder is there, that you are allowed to write in it, and that the file is not open in another program.</source>
        <extracomment>%1: file with its folder</extracomment>
        <translation>Не удалось записать файл %1. Проверьте, есть ли папка, есть ли у вас право в неё записывать и не открыт ли файл в другой программе.</translation>
    </message>
    <message>
        <source>Before this version of Patron can use your data it must make a backup, and that did not work. Nothing was touched. Make some room on the disk and start Patron again.</source>
        <translation>Прежде чем работать с вашими данными, эта версия Patron должна сделать резервную копию, а это не удалось. Всё осталось нетронутым. Освободите место на диске и запустите Patron снова.</translation>
    </message>
    <message>
        <source>There is no import with the number %1, so nothing was changed. Look for the number in the list of imports.</source>
        <extracomment>%1: the number asked for</extracomment>
        <translation>Импорта с номером %1 нет, поэтому ничего не изменено. Посмотрите номер в списке импортов.</translation>
    </message>
    <message>
        <source>In “%1” nobody has the answer “%2”, so there is nothing to count. Check how it is written.</source>
        <extracomment>%1: name of a question or of a group (&quot;channel&quot;), %2: the answer asked for</extracomment>
        <translation>В «%1» ни у кого нет ответа «%2», считать нечего. Проверьте, как он написан.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year, month and day: 2026-05-31.</source>
        <extracomment>%1: what was written</extracomment>
        <translation>«%1» — не дата. Напишите год, месяц и день: 2026-05-31.</translation>
    </message>
    <message>
        <source>No customer is known as “%1”, so nothing was changed. Check how it is written.</source>
        <extracomment>%1: name, e-mail, phone or number asked for</extracomment>
        <translation>Клиента «%1» нет, поэтому ничего не изменено. Проверьте, нет ли ошибки в написании.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Остановлено по вашей просьбе. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Something went wrong, and the mistake is Patron&apos;s, not yours. Your data was not changed. Try again; if it comes back, please report it.</source>
        <translation>Что-то пошло не так, и это ошибка программы Patron, а не ваша. Ваши данные не изменены. Попробуйте ещё раз; если ошибка повторится, пожалуйста, сообщите о ней.</translation>
    </message>
    <message>
        <source>%1 An example: “%2”.</source>
        <extracomment>%1: what happened, %2: a cell of the file as an example</extracomment>
        <translation>%1 Пример: «%2».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: where it happened (&quot;reviews.csv, row 12&quot;), %2: what happened, in whole sentences of which the first begins small</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is a file of another kind under this name already. It was left as it is, and nothing was written. Choose another name.</source>
        <translation>Под этим именем уже есть файл другого вида. Он остался нетронутым, ничего не записано. Выберите другое имя.</translation>
    </message>
    <message>
        <source>This is not the file that was imported then: its content is another. Nothing was changed. Choose the file as it was, or open this one as a file of its own.</source>
        <translation>Это не тот файл, который был импортирован: содержимое другое. Ничего не изменено. Выберите прежний файл или откройте этот как новый.</translation>
    </message>
    <message>
        <source>The file is damaged or only partly there: it cannot be read as %1. Nothing was imported. Export or download it again; if it opens in another program, save it there as CSV and open that.</source>
        <extracomment>%1: the kind of file: &quot;XLSX&quot;, &quot;JSON&quot; ...</extracomment>
        <translation>Файл повреждён или неполон: его не удаётся прочитать как %1. Ничего не импортировано. Выгрузите или скачайте его ещё раз; если он открывается в другой программе, сохраните его там в CSV и откройте этот файл.</translation>
    </message>
    <message>
        <source>The file is protected by a password, so Patron cannot look inside. Open it in the program it comes from, save it without a password, and open that file.</source>
        <translation>Файл защищён паролем, поэтому Patron не может заглянуть внутрь. Откройте его в той программе, где он создан, сохраните без пароля и откройте сохранённый файл.</translation>
    </message>
    <message>
        <source>This %1 file unpacks to more than any survey holds, so Patron stopped. Nothing was imported. If it really holds answers, save them as CSV and open that file.</source>
        <extracomment>%1: the kind of file: &quot;XLSX&quot;, &quot;ZIP&quot; ...</extracomment>
        <translation>После распаковки этот файл %1 оказался больше любого опроса, поэтому Patron остановился. Ничего не импортировано. Если в нём действительно есть ответы, сохраните их в CSV и откройте этот файл.</translation>
    </message>
    <message>
        <source>The file has no sheet named “%1”. It has: %2.</source>
        <extracomment>%1: the sheet asked for, %2: list of the sheets there are</extracomment>
        <translation>В файле нет листа «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>The file can be read as %1, but there is no table of answers in it. Check that you exported the answers and not the questions or a summary.</source>
        <extracomment>%1: the kind of file: &quot;JSON&quot;, &quot;XLSX&quot; ...</extracomment>
        <translation>Файл читается как %1, но таблицы с ответами в нём нет. Проверьте, что выгружены ответы, а не вопросы или сводка.</translation>
    </message>
    <message>
        <source>The file has several sheets. Patron read “%1”, which looks like the answers, and left out: %2.</source>
        <extracomment>%1: the sheet read, %2: list of the others</extracomment>
        <translation>В файле несколько листов. Patron прочитал «%1», он похож на ответы, и пропустил: %2.</translation>
    </message>
    <message>
        <source>The first row already looks like an answer, so it was counted, and the columns are called A, B, C as in a spreadsheet.</source>
        <translation>Первая строка уже похожа на ответ, поэтому она учтена, а столбцы названы A, B, C, как в электронной таблице.</translation>
    </message>
    <message numerus="yes">
        <source>The column names take up %1 row(s); Patron joined them.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>Названия столбцов занимают %1 строку; Patron её использовал.</numerusform>
            <numerusform>Названия столбцов занимают %1 строки; Patron их объединил.</numerusform>
            <numerusform>Названия столбцов занимают %1 строк; Patron их объединил.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) above the column names are a title and were not counted.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>%1 строка над названиями столбцов — заголовок, она не учтена.</numerusform>
            <numerusform>%1 строки над названиями столбцов — заголовок, они не учтены.</numerusform>
            <numerusform>%1 строк над названиями столбцов — заголовок, они не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patron knows no way of reading named “%1”. There are: %2.</source>
        <extracomment>%1: the decision asked for, %2: list of those there are</extracomment>
        <translation>Patron не знает правила чтения «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a value for “%2”. Use one of these: %3.</source>
        <extracomment>%1: the value asked for, %2: the decision it was given for, %3: list of its values</extracomment>
        <translation>«%1» не подходит для «%2». Допустимы: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) lie before 1990 or far in the future, which looks like a slip of the keys. These answers count in the figures, but not in charts over time.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 дата раньше 1990 года или далеко в будущем — похоже на опечатку. Ответ учтён в показателях, но не на графиках по времени.</numerusform>
            <numerusform>%1 даты раньше 1990 года или далеко в будущем — похоже на опечатки. Ответы учтены в показателях, но не на графиках по времени.</numerusform>
            <numerusform>%1 дат раньше 1990 года или далеко в будущем — похоже на опечатки. Ответы учтены в показателях, но не на графиках по времени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) such as “yesterday” or a day without a year were counted back from %2, the day the file was written.</source>
        <extracomment>%1: how many dates, %2: a day</extracomment>
        <translation>
            <numerusform>%1 дата вроде «вчера» или день без года отсчитана от %2 — дня, когда записан файл.</numerusform>
            <numerusform>%1 даты вроде «вчера» или дня без года отсчитаны от %2 — дня, когда записан файл.</numerusform>
            <numerusform>%1 дат вроде «вчера» или дня без года отсчитаны от %2 — дня, когда записан файл.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this column tells whether “%1” has decimals. It was read as %2. If that is wrong, choose the other decimal sign for this column.</source>
        <extracomment>%1: a number as in the file, %2: the number it was read as</extracomment>
        <translation>По этому столбцу нельзя понять, есть ли в «%1» дробная часть. Число прочитано как %2. Если это неверно, выберите для столбца другой десятичный знак.</translation>
    </message>
    <message>
        <source>This is a preview by whoever made the survey and not a customer&apos;s answer, so it was left out. To count it all the same, import the file again with previews included.</source>
        <translation>Это предпросмотр, сделанный составителем анкеты, а не ответ клиента, поэтому строка пропущена. Чтобы всё же учесть её, импортируйте файл ещё раз вместе с предпросмотрами.</translation>
    </message>
    <message>
        <source>The survey program made this answer as a test; no customer gave it, so it was left out. To count it all the same, import the file again with tests included.</source>
        <translation>Этот ответ создан программой опросов для проверки, клиент его не давал, поэтому он пропущен. Чтобы всё же учесть его, импортируйте файл ещё раз вместе с проверочными ответами.</translation>
    </message>
    <message>
        <source>The customer began this answer and never sent it, so it was left out. To count it all the same, import the file again with unfinished answers included.</source>
        <translation>Клиент начал этот ответ и не отправил его, поэтому он пропущен. Чтобы всё же учесть его, импортируйте файл ещё раз вместе с неоконченными ответами.</translation>
    </message>
    <message>
        <source>The survey program took this answer for spam, so it was left out. To count it all the same, import the file again with spam included.</source>
        <translation>Программа опросов сочла этот ответ спамом, поэтому он пропущен. Чтобы всё же учесть его, импортируйте файл ещё раз вместе со спамом.</translation>
    </message>
    <message>
        <source>All answers in this file are previews, tests or unfinished. As there are no others, they were counted. Do not take them for the opinion of your customers.</source>
        <translation>Все ответы в этом файле — предпросмотры, проверочные или неоконченные. Других нет, поэтому они учтены. Не принимайте их за мнение клиентов.</translation>
    </message>
    <message>
        <source>A cell here is longer than %1 letters, which no answer is. Nothing was imported. Look for a quotation mark too many in this row, or shorten the cell, and open the file again.</source>
        <extracomment>%1: how many letters a cell may have</extracomment>
        <translation>Ячейка здесь длиннее %1 букв, таких ответов не бывает. Ничего не импортировано. Поищите в этой строке лишнюю кавычку или сократите ячейку и откройте файл снова.</translation>
    </message>
    <message>
        <source>“%1” is decided for one column at a time. Name the column: %1:HEADER=VALUE.</source>
        <extracomment>%1: the decision, such as &quot;kind&quot;; HEADER and VALUE stand for what the user writes</extracomment>
        <translation>«%1» решается для каждого столбца отдельно. Укажите столбец: %1:ЗАГОЛОВОК=ЗНАЧЕНИЕ.</translation>
    </message>
    <message>
        <source>No column is named as the day of the answer, and only this one holds dates, so it was taken as the day. If it is another day, choose “question” for it.</source>
        <translation>Ни один столбец не назван днём ответа, и даты есть только в этом, поэтому он принят за день. Если это другой день, выберите для него «вопрос».</translation>
    </message>
    <message>
        <source>This row only repeats the names of the columns, so it was left out. No answer is lost.</source>
        <translation>Эта строка лишь повторяет названия столбцов, поэтому она пропущена. Ни один ответ не потерян.</translation>
    </message>
    <message>
        <source>In this column the lowest number is the best answer, so its scale was turned round: the lowest number counts as the highest score.</source>
        <translation>В этом столбце наименьшее число — лучший ответ, поэтому шкала перевёрнута: наименьшее число считается высшей оценкой.</translation>
    </message>
    <message>
        <source>The part of Patron that reads such files (%1) is missing on this computer. Install Patron again, or save the file as CSV and open that.</source>
        <translation>На этом компьютере нет той части Patron, которая читает такие файлы (%1). Установите Patron заново или сохраните файл в формате CSV и откройте его.</translation>
    </message>
    <message>
        <source>This row is of a customer whom you had Patron forget, so it was left out. No figure counts it.</source>
        <translation>Эта строка — о клиенте, данные которого вы удалили, поэтому она пропущена. Ни один показатель её не учитывает.</translation>
    </message>
    <message>
        <source>There is a file of this name already. It was left as it is, and nothing was written. Choose another name.</source>
        <translation>Файл с таким названием уже есть. Он остался как был, и ничего не записано. Выберите другое название.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) are known as “%2”, so nothing was changed. Say which one is meant by its number: %3.</source>
        <extracomment>%1: how many, %2: name, e-mail, phone or number asked for, %3: their numbers in Patron</extracomment>
        <translation>
            <numerusform>%1 клиент известен как «%2», поэтому ничего не изменено. Укажите нужного по номеру: %3.</numerusform>
            <numerusform>%1 клиента известны как «%2», поэтому ничего не изменено. Укажите нужного по номеру: %3.</numerusform>
            <numerusform>%1 клиентов известны как «%2», поэтому ничего не изменено. Укажите нужного по номеру: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>This row is older than you decided to keep, so it was left out. To bring such rows in again, choose in Data how long is kept.</source>
        <translation>Эта строка старше, чем вы решили хранить, поэтому она пропущена. Чтобы такие строки снова принимались, выберите в разделе «Данные», сколько они хранятся.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used. Your data is as it was. Choose another backup.</source>
        <translation>Эта резервная копия повреждена, и воспользоваться ею нельзя. Ваши данные остались прежними. Выберите другую копию.</translation>
    </message>
    <message>
        <source>This file is the data that Patron works with, not a backup of it. Nothing was changed. Choose the file of a backup.</source>
        <translation>Этот файл — сами данные, с которыми работает Patron, а не их копия. Ничего не изменено. Выберите файл резервной копии.</translation>
    </message>
    <message>
        <source>Before a backup takes the place of your data Patron keeps a copy of it, and that did not work. Nothing was changed. Make some room on the disk and try again.</source>
        <translation>Прежде чем резервная копия займёт место ваших данных, Patron сохраняет их в отдельном файле, и это не удалось. Ничего не изменено. Освободите место на диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>Nothing was imported from “%1”, so no rule was changed. There are: %2.</source>
        <extracomment>%1: name asked for, %2: list of names</extracomment>
        <translation>Из «%1» ничего не импортировано, поэтому правила не изменены. Есть: %2.</translation>
    </message>
    <message>
        <source>No older rows are left out of imports by this rule, so there is nothing to let in again.</source>
        <translation>По этому правилу старые строки при импорте не пропускаются, так что снова принимать нечего.</translation>
    </message>
    <message>
        <source>This is a list of places on a map, such as the reviews that you wrote yourself in Google Maps. It holds no answers of your customers. Export the reviews of your business instead: in Google they are part of “Google Business Profile”.</source>
        <translation>Это список мест на карте, например отзывы, которые вы сами писали в Google Картах. Ответов ваших клиентов в нём нет. Выгрузите отзывы о своей компании: в Google они относятся к «Google Business Profile».</translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s) of the file were lost before it came here: where they stood, it says “�”. Export it again if you can; the figures stay the same.</source>
        <extracomment>%1: how many letters</extracomment>
        <translation>
            <numerusform>%1 буква файла потерялась ещё до того, как он попал сюда: на её месте стоит «�». Если можете, выгрузите файл заново; показатели от этого не меняются.</numerusform>
            <numerusform>%1 буквы файла потерялись ещё до того, как он попал сюда: на их месте стоит «�». Если можете, выгрузите файл заново; показатели от этого не меняются.</numerusform>
            <numerusform>%1 букв файла потерялось ещё до того, как он попал сюда: на их месте стоит «�». Если можете, выгрузите файл заново; показатели от этого не меняются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 cell(s) the letters were garbled by another program and were put right, such as “%2”.</source>
        <extracomment>%1: how many cells, %2: one of them, put right</extracomment>
        <translation>
            <numerusform>В %1 ячейке буквы были испорчены другой программой и исправлены: «%2».</numerusform>
            <numerusform>В %1 ячейках буквы были испорчены другой программой и исправлены, например «%2».</numerusform>
            <numerusform>В %1 ячейках буквы были испорчены другой программой и исправлены, например «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says in which unit times such as “%1” are written. They were taken as %2. If that is wrong, choose the unit of this column.</source>
        <extracomment>%1: a number, %2: &quot;minutes&quot;, &quot;hours&quot; ... as the command line calls it</extracomment>
        <translation>Нигде не сказано, в каких единицах записано время вроде «%1». Оно прочитано так: %2. Если это не так, выберите единицу для этого столбца.</translation>
    </message>
    <message>
        <source>The file does not say in which time zone times such as “%1” are written. They were taken as those of the clock here. If the program that wrote them keeps another time, choose its zone.</source>
        <extracomment>%1: a time as in the file</extracomment>
        <translation>В файле не сказано, в каком часовом поясе записано время вроде «%1». Оно считается местным. Если программа, которая его записала, живёт по другому времени, выберите её часовой пояс.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) hold numbers far from all others (%2). They counted as numbers. If they mean “no answer”, say so for this column.</source>
        <extracomment>%1: how many cells, %2: numbers such as &quot;99&quot; or &quot;-9; -8&quot;</extracomment>
        <translation>
            <numerusform>В %1 ячейке стоит число, далёкое от всех остальных (%2). Оно посчитано как число. Если оно значит «нет ответа», укажите это для этого столбца.</numerusform>
            <numerusform>В %1 ячейках стоят числа, далёкие от всех остальных (%2). Они посчитаны как числа. Если они значат «нет ответа», укажите это для этого столбца.</numerusform>
            <numerusform>В %1 ячейках стоят числа, далёкие от всех остальных (%2). Они посчитаны как числа. Если они значат «нет ответа», укажите это для этого столбца.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) say what you had Patron take for no answer (%2).</source>
        <extracomment>%1: how many cells, %2: words or numbers such as &quot;99&quot; or &quot;-9; -8&quot;</extracomment>
        <translation>
            <numerusform>В %1 ячейке стоит то, что вы велели считать отсутствием ответа (%2).</numerusform>
            <numerusform>В %1 ячейках стоит то, что вы велели считать отсутствием ответа (%2).</numerusform>
            <numerusform>В %1 ячейках стоит то, что вы велели считать отсутствием ответа (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 column(s) from here on hold the places that customers gave to the answers of one question: 1 is the first. They are kept as numbers and never counted as scores; the lower the mean, the better.</source>
        <extracomment>%1: how many columns</extracomment>
        <translation>
            <numerusform>%1 столбец, начиная с этого, содержит места, на которые клиенты поставили ответы одного вопроса: 1 — первое. Он хранится как число и никогда не считается оценкой; чем меньше среднее, тем лучше.</numerusform>
            <numerusform>%1 столбца, начиная с этого, содержат места, на которые клиенты поставили ответы одного вопроса: 1 — первое. Они хранятся как числа и никогда не считаются оценками; чем меньше среднее, тем лучше.</numerusform>
            <numerusform>%1 столбцов, начиная с этого, содержат места, на которые клиенты поставили ответы одного вопроса: 1 — первое. Они хранятся как числа и никогда не считаются оценками; чем меньше среднее, тем лучше.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is too old has changed since you were asked, so nothing was removed. Look at the new numbers and say yes once more.</source>
        <translation>С тех пор как вас спросили, состав устаревших данных изменился, поэтому ничего не удалено. Посмотрите на новые числа и подтвердите ещё раз.</translation>
    </message>
    <message>
        <source>The files in this ZIP archive are protected by a password, so Patron cannot look inside. Nothing was imported. Unpack the archive with its password, and open the files that come out of it.</source>
        <translation>Файлы в этом архиве ZIP защищены паролем, поэтому Patron не может в них заглянуть. Ничего не импортировано. Распакуйте архив, введя пароль, и откройте распакованные файлы.</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s) in this archive are protected by a password and were left out: %2. To import them too, unpack the archive, save them without a password, and open them.</source>
        <extracomment>%1: how many files, %2: their names, or the first of them</extracomment>
        <translation>
            <numerusform>%1 файл в этом архиве защищён паролем и пропущен: %2. Чтобы импортировать и его, распакуйте архив, сохраните файл без пароля и откройте.</numerusform>
            <numerusform>%1 файла в этом архиве защищены паролем и пропущены: %2. Чтобы импортировать и их, распакуйте архив, сохраните файлы без пароля и откройте.</numerusform>
            <numerusform>%1 файлов в этом архиве защищены паролем и пропущены: %2. Чтобы импортировать и их, распакуйте архив, сохраните файлы без пароля и откройте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts in this file stand in %1 where other files have &quot;. Patron took these signs off.</source>
        <extracomment>%1: a sign, such as &apos;</extracomment>
        <translation>Тексты в этом файле заключены в знаки %1, где в других файлах стоят &quot;. Patron убрал эти знаки.</translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported on %2 and read otherwise then: %1 row(s) of it were not recognised and count twice. Take one of the two imports back.</source>
        <extracomment>%1: how many rows, %2: day of an import</extracomment>
        <translation>
            <numerusform>Этот самый файл уже импортирован %2, но прочитан иначе: %1 строка из него не узнана и учитывается дважды. Отмените один из двух импортов.</numerusform>
            <numerusform>Этот самый файл уже импортирован %2, но прочитан иначе: %1 строки из него не узнаны и учитываются дважды. Отмените один из двух импортов.</numerusform>
            <numerusform>Этот самый файл уже импортирован %2, но прочитан иначе: %1 строк из него не узнано, и они учитываются дважды. Отмените один из двух импортов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) are a day only if the day comes first, but the month was chosen to come first. That order seems to be wrong: the other dates are then read as other days. Choose the other order.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 дата возможна, только если первым стоит день, а выбран порядок с месяцем впереди. Похоже, порядок неверный: остальные даты тогда читаются как другие дни. Выберите другой порядок.</numerusform>
            <numerusform>%1 даты возможны, только если первым стоит день, а выбран порядок с месяцем впереди. Похоже, порядок неверный: остальные даты тогда читаются как другие дни. Выберите другой порядок.</numerusform>
            <numerusform>%1 дат возможны, только если первым стоит день, а выбран порядок с месяцем впереди. Похоже, порядок неверный: остальные даты тогда читаются как другие дни. Выберите другой порядок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) are a day only if the month comes first, but the day was chosen to come first. That order seems to be wrong: the other dates are then read as other days. Choose the other order.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 дата возможна, только если первым стоит месяц, а выбран порядок с днём впереди. Похоже, порядок неверный: остальные даты тогда читаются как другие дни. Выберите другой порядок.</numerusform>
            <numerusform>%1 даты возможны, только если первым стоит месяц, а выбран порядок с днём впереди. Похоже, порядок неверный: остальные даты тогда читаются как другие дни. Выберите другой порядок.</numerusform>
            <numerusform>%1 дат возможны, только если первым стоит месяц, а выбран порядок с днём впереди. Похоже, порядок неверный: остальные даты тогда читаются как другие дни. Выберите другой порядок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 value(s) that should be dates could not be read. These answers count in the figures, but not in charts over time. Choose the column that holds the day, or correct the dates in the file.</source>
        <extracomment>%1: how many values, %2: how many there are in the column</extracomment>
        <translation>
            <numerusform>Не удалось прочитать %1 значение из %2 там, где должны быть даты. Такой ответ учитывается в показателях, но не на графиках по времени. Выберите столбец с датой или исправьте даты в файле.</numerusform>
            <numerusform>Не удалось прочитать %1 значения из %2 там, где должны быть даты. Такие ответы учитываются в показателях, но не на графиках по времени. Выберите столбец с датой или исправьте даты в файле.</numerusform>
            <numerusform>Не удалось прочитать %1 значений из %2 там, где должны быть даты. Такие ответы учитываются в показателях, но не на графиках по времени. Выберите столбец с датой или исправьте даты в файле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s) have the number of a row before them and take its place, so that most answers of this file are lost. That column seems not to number the answers: choose something else for it.</source>
        <extracomment>%1: how many rows, %2: how many rows there are</extracomment>
        <translation>
            <numerusform>%1 строка из %2 имеет номер одной из предыдущих строк и занимает её место, так что большинство ответов этого файла теряется. Похоже, этот столбец не нумерует ответы: выберите для него другое значение.</numerusform>
            <numerusform>%1 строки из %2 имеют номер одной из предыдущих строк и занимают её место, так что большинство ответов этого файла теряется. Похоже, этот столбец не нумерует ответы: выберите для него другое значение.</numerusform>
            <numerusform>%1 строк из %2 имеют номер одной из предыдущих строк и занимают её место, так что большинство ответов этого файла теряется. Похоже, этот столбец не нумерует ответы: выберите для него другое значение.</numerusform>
        </translation>
    </message>
    <message>
        <source>These dates can be read in two ways. Patron took the month first: 3/4 is 4 March. If the months look wrong, choose the other order for this column.</source>
        <extracomment>How dates such as 3/4/2026 were read</extracomment>
        <translation>Эти даты можно прочитать двояко. Patron считает, что сначала идёт месяц: 3/4 — это 4 марта. Если месяцы выглядят неверно, выберите для этого столбца другой порядок.</translation>
    </message>
    <message>
        <source>These dates can be read in two ways. Patron took the day first: 3/4 is 3 April. If the months look wrong, choose the other order for this column.</source>
        <extracomment>How dates such as 3/4/2026 were read</extracomment>
        <translation>Эти даты можно прочитать двояко. Patron считает, что сначала идёт день: 3/4 — это 3 апреля. Если месяцы выглядят неверно, выберите для этого столбца другой порядок.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; Patron read them as %1. Numbers are not affected. If names or comments look garbled, choose another text encoding.</source>
        <extracomment>%1: the encoding, such as windows-1251</extracomment>
        <translation>В файле не указано, как записаны буквы; Patron прочитал их как %1. На числа это не влияет. Если имена или комментарии выглядят как набор знаков, выберите другую кодировку текста.</translation>
    </message>
    <message>
        <source>In this column the lowest number is the best answer, so it was kept as a question and not counted as a score. If all its numbers run that way, choose “%1” for this column and it will be counted.</source>
        <extracomment>%1: a score, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>В этом столбце наименьшее число — лучший ответ, поэтому он сохранён как вопрос и не учтён как оценка. Если все его числа идут в эту сторону, выберите для столбца «%1», и он будет учтён.</translation>
    </message>
    <message numerus="yes">
        <source>%1 column(s) tell where a customer was or which computer they used (%2). They were left out to protect them; no figure needs them.</source>
        <extracomment>%1: how many columns, %2: their names</extracomment>
        <translation>
            <numerusform>%1 столбец показывает, где находился клиент или каким компьютером пользовался (%2). Он пропущен, чтобы защитить клиентов; для расчётов он не нужен.</numerusform>
            <numerusform>%1 столбца показывают, где находился клиент или каким компьютером пользовался (%2). Они пропущены, чтобы защитить клиентов; для расчётов они не нужны.</numerusform>
            <numerusform>%1 столбцов показывают, где находился клиент или каким компьютером пользовался (%2). Они пропущены, чтобы защитить клиентов; для расчётов они не нужны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer in this column is %1, so its scale cannot be told. They were counted as they stand as “%3”; %2 lie outside its scale and were only kept as answers to the question.</source>
        <extracomment>%1: a number, %2: how many values, %3: a score, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>Все ответы в этом столбце — %1, поэтому шкалу по ним не узнать. Они учтены как есть, как «%3»; те, что выходят за её шкалу (%2), сохранены только как ответы на вопрос.</translation>
    </message>
    <message>
        <source>The answers in this column go from %1 to %2, which is not the scale of “%4”. They were counted as they stand; %3 lie outside the score&apos;s scale and were only kept as answers to the question.</source>
        <extracomment>%1 and %2: ends of a scale, such as 1 and 10, %3: how many values, %4: a score, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>Ответы в этом столбце — от %1 до %2, а у «%4» шкала другая. Они учтены как есть; те, что выходят за шкалу (%3), сохранены только как ответы на вопрос.</translation>
    </message>
    <message>
        <source>Every answer in this column is %1, so it cannot be told whether its scale is that of “%2”. It was kept as a question with its own numbers.</source>
        <extracomment>%1: a number, %2: a score, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>Все ответы в этом столбце — %1, поэтому не узнать, та ли это шкала, что у «%2». Столбец сохранён как вопрос со своими числами.</translation>
    </message>
    <message>
        <source>This column knows two answers only, such as good and bad, which is not the scale of “%1”. It was kept as a question with its own answers.</source>
        <extracomment>%1: a score, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>В этом столбце только два ответа, например «хорошо» и «плохо», а у «%1» шкала другая. Столбец сохранён как вопрос со своими ответами.</translation>
    </message>
    <message>
        <source>The answers in this column go from %1 to %2, which is not the scale of “%3”. It was kept as a question with its own numbers, as one scale cannot be turned into another without guessing.</source>
        <extracomment>%1 and %2: ends of a scale, such as 1 and 10, %3: a score, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>Ответы в этом столбце — от %1 до %2, а у «%3» шкала другая. Столбец сохранён как вопрос со своими числами: одну шкалу нельзя превратить в другую, не гадая.</translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) are written in another order than the rest of the column and were read that way. So were the dates in between that can be read either way (%2). If that is wrong, choose the order of this column.</source>
        <extracomment>%1: how many dates, %2: how many others</extracomment>
        <translation>
            <numerusform>%1 дата записана в другом порядке, чем остальные в столбце, и прочитана именно так. Так же прочитаны и даты между ними, которые можно понять двояко (%2). Если это неверно, выберите порядок для этого столбца.</numerusform>
            <numerusform>%1 даты записаны в другом порядке, чем остальные в столбце, и прочитаны именно так. Так же прочитаны и даты между ними, которые можно понять двояко (%2). Если это неверно, выберите порядок для этого столбца.</numerusform>
            <numerusform>%1 дат записаны в другом порядке, чем остальные в столбце, и прочитаны именно так. Так же прочитаны и даты между ними, которые можно понять двояко (%2). Если это неверно, выберите порядок для этого столбца.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many customers stand in several rows. Each row counts as an answer. If one answer was written over several rows, its scores count several times.</source>
        <translation>Многие клиенты стоят в нескольких строках. Каждая строка считается отдельным ответом. Если один ответ записан в нескольких строках, его оценки учтены несколько раз.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are from %2 customers. Each row counts as an answer. If one answer was written over several rows, its scores count several times.</source>
        <extracomment>%1: how many rows, %2: how many customers</extracomment>
        <translation>
            <numerusform>%1 строка, разных клиентов в них: %2. Каждая строка считается отдельным ответом. Если один ответ записан в нескольких строках, его оценки учтены несколько раз.</numerusform>
            <numerusform>%1 строки, разных клиентов в них: %2. Каждая строка считается отдельным ответом. Если один ответ записан в нескольких строках, его оценки учтены несколько раз.</numerusform>
            <numerusform>%1 строк, разных клиентов в них: %2. Каждая строка считается отдельным ответом. Если один ответ записан в нескольких строках, его оценки учтены несколько раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has changed since it was imported, so it is not imported again before you have looked at it.</source>
        <translation>Файл изменился с тех пор, как его импортировали, поэтому он не импортируется снова, пока вы его не посмотрите.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) say that there is no answer (%2), and count as none. If it is an answer, say so for this column.</source>
        <extracomment>%1: how many cells, %2: words such as &quot;N/A&quot;</extracomment>
        <translation>
            <numerusform>В %1 ячейке сказано, что ответа нет (%2); она не считается ответом. Если это ответ, укажите это в настройках столбца.</numerusform>
            <numerusform>В %1 ячейках сказано, что ответа нет (%2); они не считаются ответами. Если это ответ, укажите это в настройках столбца.</numerusform>
            <numerusform>В %1 ячейках сказано, что ответа нет (%2); они не считаются ответами. Если это ответ, укажите это в настройках столбца.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) hold what mostly means “no answer” (%2). They count as answers, as you said.</source>
        <extracomment>%1: how many cells, %2: words such as &quot;N/A&quot;</extracomment>
        <translation>
            <numerusform>В %1 ячейке стоит то, что обычно значит «нет ответа» (%2). Она считается ответом, как вы сказали.</numerusform>
            <numerusform>В %1 ячейках стоит то, что обычно значит «нет ответа» (%2). Они считаются ответами, как вы сказали.</numerusform>
            <numerusform>В %1 ячейках стоит то, что обычно значит «нет ответа» (%2). Они считаются ответами, как вы сказали.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers go from %1 to %2 and are counted as stars, as you chose: %2 are five stars.</source>
        <extracomment>Of a column; %1 and %2: the ends of its scale (&quot;1&quot;, &quot;10&quot;)</extracomment>
        <translation>Ответы идут от %1 до %2 и по вашему выбору считаются звёздами: %2 — это пять звёзд.</translation>
    </message>
    <message>
        <source>Some customers stand in several rows. What the same customer says again on the same day counts once, as you chose.</source>
        <translation>Некоторые клиенты стоят в нескольких строках. Что один клиент повторил в тот же день, по вашему выбору считается один раз.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) name nobody (%2). They count as one customer, as you said.</source>
        <extracomment>%1: how many cells, %2: words such as &quot;anonymous&quot;</extracomment>
        <translation>
            <numerusform>%1 ячейка никого не называет (%2). Она считается одним клиентом, как вы указали.</numerusform>
            <numerusform>%1 ячейки никого не называют (%2). Они считаются одним клиентом, как вы указали.</numerusform>
            <numerusform>%1 ячеек никого не называют (%2). Они считаются одним клиентом, как вы указали.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) name nobody (%2), and count as no customer.</source>
        <extracomment>%1: how many cells, %2: words such as &quot;anonymous&quot;</extracomment>
        <translation>
            <numerusform>%1 ячейка никого не называет (%2) и клиентом не считается.</numerusform>
            <numerusform>%1 ячейки никого не называют (%2) и клиентом не считаются.</numerusform>
            <numerusform>%1 ячеек никого не называют (%2) и клиентом не считаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column only says when somebody began to answer. It was kept as a question, as you said; the day of an answer is that of “%1”.</source>
        <extracomment>%1: name of a column: &quot;Completion time&quot;</extracomment>
        <translation>Этот столбец говорит только о том, когда человек начал отвечать. Он оставлен как вопрос, как вы указали; день ответа взят из «%1».</translation>
    </message>
    <message>
        <source>This column only says when somebody began to answer. The day of an answer is that of “%1”, so this one was not imported.</source>
        <extracomment>%1: name of a column: &quot;Completion time&quot;</extracomment>
        <translation>Этот столбец говорит только о том, когда человек начал отвечать. День ответа взят из «%1», поэтому этот столбец не импортирован.</translation>
    </message>
    <message>
        <source>This answer is no longer here, so it is not on the call list. Its import was taken back, or its customer was forgotten.</source>
        <translation>Этого ответа здесь больше нет, поэтому в списке звонков его нет. Его импорт отменён, или данные клиента удалены.</translation>
    </message>
    <message numerus="yes">
        <source>%1 column(s) from here on are marks on a scale, as you chose, although each row holds every number once.</source>
        <extracomment>%1: how many columns</extracomment>
        <translation>
            <numerusform>Начиная с этого %1 столбец — оценки по шкале, как вы выбрали, хотя в каждой строке каждое число стоит один раз.</numerusform>
            <numerusform>Начиная с этого %1 столбца — оценки по шкале, как вы выбрали, хотя в каждой строке каждое число стоит один раз.</numerusform>
            <numerusform>Начиная с этого %1 столбцов — оценки по шкале, как вы выбрали, хотя в каждой строке каждое число стоит один раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase in this file says whose it is. The purchases are kept, but nothing can be told from them of who came back or how much a customer is worth. A column with the e-mail, the phone or the number of the customer would tell.</source>
        <translation>Ни об одной покупке в этом файле не сказано, чья она. Покупки сохраняются, но по ним нельзя узнать, кто вернулся и сколько приносит клиент. Помог бы столбец с почтой, телефоном или номером клиента.</translation>
    </message>
    <message>
        <source>There is nothing named “%1” to group or filter by. There are: %2; over time: %3; and every question, by its name as it stands in the first row of the file.</source>
        <extracomment>%1: the name asked for, %2: &quot;channel (Channel), branch (Branch)&quot;, %3: &quot;day, week, month&quot;</extracomment>
        <translation>Нет ничего с названием «%1», по чему можно сгруппировать или отобрать. Есть: %2; по времени: %3; и каждый вопрос — по названию из первой строки файла.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there from “%2”, where these columns were read another way: %3. They stay as that import read them. To read them the same way, read that import again.</source>
        <extracomment>%1: how many rows, %2: name of a file, %3: names of columns</extracomment>
        <translation>
            <numerusform>%1 строка уже загружена из «%2», где по-другому прочитано: %3. Она остаётся такой, какой её прочитал тот импорт. Чтобы она читалась так же, прочитайте тот импорт заново.</numerusform>
            <numerusform>%1 строки уже загружены из «%2», где по-другому прочитано: %3. Они остаются такими, какими их прочитал тот импорт. Чтобы они читались так же, прочитайте тот импорт заново.</numerusform>
            <numerusform>%1 строк уже загружено из «%2», где по-другому прочитано: %3. Они остаются такими, какими их прочитал тот импорт. Чтобы они читались так же, прочитайте тот импорт заново.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases that do not say whose they are: %1 of %2. No e-mail, phone, number or name of a customer stands in them. They are kept, but count for no customer: not in who came back, nor in how much a customer buys.</source>
        <extracomment>%1: how many purchases, %2: how many purchases there are</extracomment>
        <translation>Покупки, о которых не сказано, чьи они: %1 из %2. В них нет ни почты, ни телефона, ни номера, ни имени клиента. Они сохраняются, но не считаются ни за одним клиентом: ни среди тех, кто вернулся, ни в том, сколько клиент покупает.</translation>
    </message>
    <message>
        <source>The archive holds several files. Patron read “%1”, which looks like the answers, and left out: %2.</source>
        <extracomment>%1: the file read, %2: list of the others</extracomment>
        <translation>В архиве несколько файлов. Patron прочитал «%1» — похоже, ответы в нём — и не стал читать: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) say the same as another row of this file. They count, because customers may answer alike. If they are copies, delete them from the file and import the corrected one; take this import back if it is there already.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>%1 строка совпадает с другими строками этого файла. Такие строки учитываются: клиенты могли ответить одинаково. Если это копии, удалите их из файла и импортируйте исправленный файл, а этот импорт, если он уже сделан, отмените.</numerusform>
            <numerusform>%1 строки совпадают с другими строками этого файла. Они учитываются: клиенты могли ответить одинаково. Если это копии, удалите их из файла и импортируйте исправленный файл, а этот импорт, если он уже сделан, отмените.</numerusform>
            <numerusform>%1 строк совпадают с другими строками этого файла. Они учитываются: клиенты могли ответить одинаково. Если это копии, удалите их из файла и импортируйте исправленный файл, а этот импорт, если он уже сделан, отмените.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) have the number of a row before them and take its place, as a correction does. Where they are further lines of one order or answer, the lines before them are lost: choose something else for the column with the numbers.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>У %1 строки тот же номер, что у строки выше, и она её заменяет, как исправление. Если это ещё одна позиция того же заказа или ответа, предыдущая теряется: выберите для столбца с номерами другое значение.</numerusform>
            <numerusform>У %1 строк те же номера, что у строк выше, и они их заменяют, как исправления. Если это другие позиции того же заказа или ответа, предыдущие теряются: выберите для столбца с номерами другое значение.</numerusform>
            <numerusform>У %1 строк те же номера, что у строк выше, и они их заменяют, как исправления. Если это другие позиции того же заказа или ответа, предыдущие теряются: выберите для столбца с номерами другое значение.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %2 new row(s), %1 are of customers who are known already, by their number, e-mail or phone. They stay one customer each; what the row says is added to them.</source>
        <extracomment>%1: how many rows, %2: how many new rows there are</extracomment>
        <translation>
            <numerusform>Из %2 новой строки %1 — о клиентах, которые уже известны по номеру, почте или телефону. Каждый остаётся одним клиентом, к нему добавится сказанное в строке.</numerusform>
            <numerusform>Из %2 новых строк %1 — о клиентах, которые уже известны по номеру, почте или телефону. Каждый остаётся одним клиентом, к нему добавится сказанное в строке.</numerusform>
            <numerusform>Из %2 новых строк %1 — о клиентах, которые уже известны по номеру, почте или телефону. Каждый остаётся одним клиентом, к нему добавится сказанное в строке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) change answers that are there, although this file ends on %2 and there are answers up to %3. If it is an older export than the one imported before, leave it out: its rows would take the place of newer ones.</source>
        <extracomment>%1: how many rows, %2: day of the latest answer in a file, %3: that of those stored</extracomment>
        <translation>
            <numerusform>%1 строка меняет уже имеющиеся ответы, хотя последний ответ в файле — от %2, а в данных есть ответы вплоть до %3. Если эта выгрузка старше той, что уже импортирована, не импортируйте её: старые строки займут место новых.</numerusform>
            <numerusform>%1 строки меняют уже имеющиеся ответы, хотя последний ответ в файле — от %2, а в данных есть ответы вплоть до %3. Если эта выгрузка старше той, что уже импортирована, не импортируйте её: старые строки займут место новых.</numerusform>
            <numerusform>%1 строк меняют уже имеющиеся ответы, хотя последний ответ в файле — от %2, а в данных есть ответы вплоть до %3. Если эта выгрузка старше той, что уже импортирована, не импортируйте её: старые строки займут место новых.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several files named “%1” were imported: %2. Say which one is meant by its number.</source>
        <extracomment>%1: name of a file, %2: numbers and names: &quot;3 (2025/answers.csv), 7 (2026/answers.csv)&quot;</extracomment>
        <translation>Файлов с именем «%1» импортировано несколько: %2. Укажите нужный по номеру.</translation>
    </message>
    <message>
        <source>“%1” is no table that Patron can read, and was left out.</source>
        <extracomment>%1: name of a file in an archive, or of a sheet of a workbook</extracomment>
        <translation>«%1» — не таблица, которую Patron умеет читать; эта часть пропущена.</translation>
    </message>
    <message>
        <source>This is a total or a note under the table, so it was left out.</source>
        <translation>Это итог или примечание под таблицей, поэтому строка пропущена.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new row(s) are of a customer and a moment of which there is an answer already, but say something else. If they are corrections, take the earlier import back, or both count.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>%1 новая строка — от клиентов и за моменты, для которых ответ уже есть, но с другим содержанием. Если это исправления, отмените прежний импорт, иначе учтутся и старые, и новые ответы.</numerusform>
            <numerusform>%1 новые строки — от клиентов и за моменты, для которых ответ уже есть, но с другим содержанием. Если это исправления, отмените прежний импорт, иначе учтутся и старые, и новые ответы.</numerusform>
            <numerusform>%1 новых строк — от клиентов и за моменты, для которых ответ уже есть, но с другим содержанием. Если это исправления, отмените прежний импорт, иначе учтутся и старые, и новые ответы.</numerusform>
        </translation>
    </message>
    <message>
        <source>file “%1”</source>
        <extracomment>Where something happened; %1: name of a file in an archive</extracomment>
        <translation>файл «%1»</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row: it seems to have been cut when it was saved or copied. What came after it is missing from the numbers. If you can, export the file once more and import it: answers that are here already are recognised.</source>
        <translation>Файл обрывается посреди этой строки: похоже, он был обрезан при сохранении или копировании. Того, что шло дальше, в цифрах нет. Если можно, выгрузите файл ещё раз и импортируйте его: ответы, которые здесь уже есть, будут узнаны.</translation>
    </message>
    <message>
        <source>In %1 of the %2 answers stand words in place of numbers, such as “%3”, so the column was kept as a question and not counted as a score. If it is one, choose “%4” for this column: the words then do not count. Or write numbers in their place in the file.</source>
        <extracomment>%1: how many answers, %2: how many there are in all, %3: a word, %4: a score, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>В %1 из %2 ответов вместо чисел стоят слова, например «%3», поэтому столбец остался вопросом и не считается оценкой. Если это оценка, выберите для столбца «%4»: слова тогда не учитываются. Или замените их в файле числами.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <extracomment>A difference of NPS, after &quot;by&quot;; %1: the number</extracomment>
        <translation>
            <numerusform>%1 пункт</numerusform>
            <numerusform>%1 пункта</numerusform>
            <numerusform>%1 пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage point(s)</source>
        <extracomment>A difference of percentages, after &quot;by&quot;; %1: the number</extracomment>
        <translation>
            <numerusform>%1 процентный пункт</numerusform>
            <numerusform>%1 процентных пункта</numerusform>
            <numerusform>%1 процентных пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stars</source>
        <comment>decimal number</comment>
        <extracomment>A difference of average stars, after &quot;by&quot;; %1: the number, always with a decimal (&quot;0.4&quot;)</extracomment>
        <translation>%1 звезды</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s)</source>
        <comment>difference</comment>
        <extracomment>A difference, after &quot;by&quot;; %1: how many responses</extracomment>
        <translation>
            <numerusform>%1 ответ</numerusform>
            <numerusform>%1 ответа</numerusform>
            <numerusform>%1 ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is small, but it is more than chance.</source>
        <translation>Изменение небольшое, но не случайное.</translation>
    </message>
    <message>
        <source>Up %1, and that is more than chance.</source>
        <extracomment>Against the period before; %1: &quot;6 points&quot;, &quot;0.4 stars&quot;</extracomment>
        <translation>Рост на %1, и он не случаен.</translation>
    </message>
    <message>
        <source>Down %1, and that is more than chance.</source>
        <extracomment>Against the period before; %1: &quot;6 points&quot;, &quot;0.4 stars&quot;</extracomment>
        <translation>Падение на %1, и оно не случайно.</translation>
    </message>
    <message>
        <source>Slower by %1, and that is more than chance.</source>
        <extracomment>Times, against the period before; %1: &quot;12 min&quot;</extracomment>
        <translation>Медленнее на %1, и это не случайно.</translation>
    </message>
    <message>
        <source>Faster by %1, and that is more than chance.</source>
        <extracomment>Times, against the period before; %1: &quot;12 min&quot;</extracomment>
        <translation>Быстрее на %1, и это не случайно.</translation>
    </message>
    <message>
        <source>About the same as before.</source>
        <translation>Примерно как раньше.</translation>
    </message>
    <message>
        <source>Up %1, but that may be chance.</source>
        <extracomment>Against the period before; %1: &quot;6 points&quot;, &quot;0.4 stars&quot;</extracomment>
        <translation>Рост на %1, но он может быть случайным.</translation>
    </message>
    <message>
        <source>Down %1, but that may be chance.</source>
        <extracomment>Against the period before; %1: &quot;6 points&quot;, &quot;0.4 stars&quot;</extracomment>
        <translation>Падение на %1, но оно может быть случайным.</translation>
    </message>
    <message>
        <source>Slower by %1, but that may be chance.</source>
        <extracomment>Times, against the period before; %1: &quot;12 min&quot;</extracomment>
        <translation>Медленнее на %1, но это может быть случайно.</translation>
    </message>
    <message>
        <source>Faster by %1, but that may be chance.</source>
        <extracomment>Times, against the period before; %1: &quot;12 min&quot;</extracomment>
        <translation>Быстрее на %1, но это может быть случайно.</translation>
    </message>
    <message numerus="yes">
        <source>About the same as before; %1 answer(s) can only show a change of %2 or more.</source>
        <extracomment>%1: number of answers, %2: a difference (&quot;34 points&quot;)</extracomment>
        <translation>
            <numerusform>Примерно как раньше; при %1 ответе заметно лишь изменение на %2 и больше.</numerusform>
            <numerusform>Примерно как раньше; при %1 ответах заметно лишь изменение на %2 и больше.</numerusform>
            <numerusform>Примерно как раньше; при %1 ответах заметно лишь изменение на %2 и больше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up %1, but %2 answer(s) can only show a change of %3 or more.</source>
        <extracomment>%1: the change (&quot;6 points&quot;), %2: number of answers, %3: a larger difference (&quot;34 points&quot;)</extracomment>
        <translation>
            <numerusform>Рост на %1, но при %2 ответе заметно лишь изменение на %3 и больше.</numerusform>
            <numerusform>Рост на %1, но при %2 ответах заметно лишь изменение на %3 и больше.</numerusform>
            <numerusform>Рост на %1, но при %2 ответах заметно лишь изменение на %3 и больше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Down %1, but %2 answer(s) can only show a change of %3 or more.</source>
        <extracomment>%1: the change (&quot;6 points&quot;), %2: number of answers, %3: a larger difference (&quot;34 points&quot;)</extracomment>
        <translation>
            <numerusform>Падение на %1, но при %2 ответе заметно лишь изменение на %3 и больше.</numerusform>
            <numerusform>Падение на %1, но при %2 ответах заметно лишь изменение на %3 и больше.</numerusform>
            <numerusform>Падение на %1, но при %2 ответах заметно лишь изменение на %3 и больше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slower by %1, but %2 answer(s) can only show a change of %3 or more.</source>
        <extracomment>%1: the change (&quot;12 min&quot;), %2: number of answers, %3: a larger difference (&quot;1 h&quot;)</extracomment>
        <translation>
            <numerusform>Медленнее на %1, но при %2 ответе заметно лишь изменение на %3 и больше.</numerusform>
            <numerusform>Медленнее на %1, но при %2 ответах заметно лишь изменение на %3 и больше.</numerusform>
            <numerusform>Медленнее на %1, но при %2 ответах заметно лишь изменение на %3 и больше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faster by %1, but %2 answer(s) can only show a change of %3 or more.</source>
        <extracomment>%1: the change (&quot;12 min&quot;), %2: number of answers, %3: a larger difference (&quot;1 h&quot;)</extracomment>
        <translation>
            <numerusform>Быстрее на %1, но при %2 ответе заметно лишь изменение на %3 и больше.</numerusform>
            <numerusform>Быстрее на %1, но при %2 ответах заметно лишь изменение на %3 и больше.</numerusform>
            <numerusform>Быстрее на %1, но при %2 ответах заметно лишь изменение на %3 и больше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s).</source>
        <extracomment>%1: how many responses (filled-in surveys, reviews, tickets) there are</extracomment>
        <translation>
            <numerusform>%1 ответ.</numerusform>
            <numerusform>%1 ответа.</numerusform>
            <numerusform>%1 ответов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s), the largest part from “%2” (%3).</source>
        <extracomment>%1: how many responses, %2: the largest group of them (&quot;Phone&quot;), %3: its share (&quot;46%&quot;)</extracomment>
        <translation>
            <numerusform>%1 ответ, больше всего — «%2» (%3).</numerusform>
            <numerusform>%1 ответа, больше всего — «%2» (%3).</numerusform>
            <numerusform>%1 ответов, больше всего — «%2» (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Ответов пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 answer(s): too few for a figure, which needs at least %2.</source>
        <extracomment>%1: number of answers there are, %2: number of answers needed (5)</extracomment>
        <translation>
            <numerusform>Всего %1 ответ: для результата этого мало, нужно не меньше %2.</numerusform>
            <numerusform>Всего %1 ответа: для результата этого мало, нужно не меньше %2.</numerusform>
            <numerusform>Всего %1 ответов: для результата этого мало, нужно не меньше %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does better than “%2”; the %3 between them are more than chance.</source>
        <extracomment>%1: the better group (&quot;Phone&quot;), %2: the worse group, %3: how far apart they are (&quot;20 points&quot;)</extracomment>
        <translation>«%1» лучше, чем «%2»; разница между ними (%3) не случайна.</translation>
    </message>
    <message numerus="yes">
        <source>The differences between these %1 group(s) may be chance.</source>
        <extracomment>%1: how many groups (three or more) were compared</extracomment>
        <translation>
            <numerusform>Различия между группами (%1 группа) могут быть случайными.</numerusform>
            <numerusform>Различия между группами (%1 группы) могут быть случайными.</numerusform>
            <numerusform>Различия между группами (%1 групп) могут быть случайными.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one group has enough answers, so there is nothing to compare it with.</source>
        <translation>Достаточно ответов только у одной группы, сравнивать её не с чем.</translation>
    </message>
    <message>
        <source>“%1” or “%2” has the most to gain; the answers cannot tell which.</source>
        <extracomment>What to work on first; %1 and %2: questions of the survey (&quot;Waiting time&quot;)</extracomment>
        <translation>Больше всего можно выиграть на «%1» или на «%2»; на чём именно, ответы сказать не могут.</translation>
    </message>
    <message>
        <source>Nobody has been watched for a whole year yet.</source>
        <translation>Пока ни за кем не наблюдали целый год.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 customer(s): too few for a figure, which needs at least %2.</source>
        <extracomment>%1: number of customers there are, %2: number needed (5)</extracomment>
        <translation>
            <numerusform>Всего %1 клиент: для результата этого мало, нужно не меньше %2.</numerusform>
            <numerusform>Всего %1 клиента: для результата этого мало, нужно не меньше %2.</numerusform>
            <numerusform>Всего %1 клиентов: для результата этого мало, нужно не меньше %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The true value is most likely between %1 and %2.</source>
        <extracomment>Sampling error alone; %1 and %2: the ends of a range</extracomment>
        <translation>Истинное значение, скорее всего, от %1 до %2.</translation>
    </message>
    <message>
        <source>Only one question asks for a rating.</source>
        <translation>Только один вопрос просит оценку.</translation>
    </message>
    <message>
        <source>Most satisfied: who waited %1; least: %2. The %3 between them are more than chance.</source>
        <extracomment>%1 and %2: how long customers waited for the reply (&quot;up to 1 h&quot;), %3: how far apart they are (&quot;20 percentage points&quot;)</extracomment>
        <translation>Больше всех довольны те, кто ждал %1, меньше всех — те, кто ждал %2; разница между ними (%3) не случайна.</translation>
    </message>
    <message>
        <source>It goes better %1 than %2; the %3 between them are more than chance.</source>
        <extracomment>%1 and %2: where customers met the business (&quot;on the internet&quot;, &quot;in the shop&quot;), %3: how far apart they are (&quot;20 points&quot;)</extracomment>
        <translation>Лучше дела идут %1, чем %2; разница (%3) не случайна.</translation>
    </message>
    <message>
        <source>Of %1 customers, none stands out as one of the best.</source>
        <extracomment>%1: how many customers</extracomment>
        <translation>Среди клиентов (%1) никто не выделяется как лучший.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %2 customers bring %3 of the money.</source>
        <extracomment>%1: how many customers, %2: of how many, %3: a percentage of the money</extracomment>
        <translation>
            <numerusform>Лучшие клиенты (%1 из %2) приносят %3 выручки.</numerusform>
            <numerusform>Лучшие клиенты (%1 из %2) приносят %3 выручки.</numerusform>
            <numerusform>Лучшие клиенты (%1 из %2) приносят %3 выручки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %2 customers make %3 of the purchases.</source>
        <extracomment>%1: how many customers, %2: of how many, %3: a percentage of the purchases</extracomment>
        <translation>
            <numerusform>Лучшие клиенты (%1 из %2) делают %3 покупок.</numerusform>
            <numerusform>Лучшие клиенты (%1 из %2) делают %3 покупок.</numerusform>
            <numerusform>Лучшие клиенты (%1 из %2) делают %3 покупок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 who used to be good ones have not come for long.</source>
        <extracomment>%1: how many customers</extracomment>
        <translation>
            <numerusform>%1 прежде хороший клиент давно не приходил.</numerusform>
            <numerusform>%1 прежде хороших клиента давно не приходили.</numerusform>
            <numerusform>%1 прежде хороших клиентов давно не приходили.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 customers who keep coming, nobody is silent for much longer than usual.</source>
        <extracomment>%1: how many customers who came three times or more</extracomment>
        <translation>Из клиентов, которые приходят снова и снова (%1), никто не молчит намного дольше обычного.</translation>
    </message>
    <message>
        <source>Half of the customers waited no longer than %1 of your opening hours; by the clock it was %2.</source>
        <extracomment>%1: a wait that counts only the hours in which the shop is open (&quot;42 min&quot;), %2: the same wait by the clock (&quot;3 h&quot;)</extracomment>
        <translation>Половина клиентов ждала не дольше %1, если считать только ваши рабочие часы (с нерабочим временем — %2).</translation>
    </message>
    <message>
        <source>The files say on which day customers wrote, but not at what time: so it cannot be told how much of the wait was in opening hours.</source>
        <extracomment>Why a wait in opening hours cannot be told</extracomment>
        <translation>В файлах есть день, когда клиенты написали, но нет времени: поэтому нельзя сказать, какая часть ожидания пришлась на рабочие часы.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 more answer(s) in each period would tell.</source>
        <extracomment>Follows &quot;Up 6 points, but 87 answers can only show ...&quot;; %1: how many more answers each of the two periods would need before it could be told whether the change is more than chance</extracomment>
        <translation>
            <numerusform>Чтобы это проверить, нужен ещё примерно %1 ответ в каждом периоде.</numerusform>
            <numerusform>Чтобы это проверить, нужно ещё примерно %1 ответа в каждом периоде.</numerusform>
            <numerusform>Чтобы это проверить, нужно ещё примерно %1 ответов в каждом периоде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %4 more answer(s) would tell whether the widest is real: %3 between “%1” and “%2”.</source>
        <extracomment>Follows &quot;The differences between these 5 groups may be chance.&quot;; %1 and %2: the groups that lie widest apart (&quot;North&quot;, &quot;South&quot;), %3: how far (&quot;6 points&quot;), %4: how many more answers from the two of them together it would take</extracomment>
        <translation>
            <numerusform>Ещё примерно %4 ответ показал бы, случайно ли самое большое из них: %3 между «%1» и «%2».</numerusform>
            <numerusform>Ещё примерно %4 ответа показали бы, случайно ли самое большое из них: %3 между «%1» и «%2».</numerusform>
            <numerusform>Ещё примерно %4 ответов показали бы, случайно ли самое большое из них: %3 между «%1» и «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>The year to %1: %2; the year before: %3.</source>
        <extracomment>Before &quot;Up 6 points ...&quot;; %1: a day (&quot;30 June 2026&quot;), %2: a figure over the year up to it (&quot;52&quot;), %3: the same figure over the year before that (&quot;46&quot;)</extracomment>
        <translation>За год по %1 г.: %2 (за год до этого: %3).</translation>
    </message>
    <message>
        <source>Work on “%1” first, where there is the most to gain: it goes with %4 (%2 of what can be explained) and stands at %3 of its best.</source>
        <extracomment>What to work on first. %1: a question of the survey (&quot;Waiting time&quot;), %2: its share in what can be explained (&quot;41%&quot;), %3: where its average lies between the worst and the best answer (&quot;62%&quot;), %4: what it goes with (&quot;satisfaction&quot;, &quot;the stars&quot;)</extracomment>
        <translation>Начните с «%1», здесь можно выиграть больше всего: это связано с %4 (%2 того, что можно объяснить) и пока на уровне %3 от лучшего.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 answer(s) give the same score, so nothing can be said of what goes with a better or a worse one.</source>
        <extracomment>%1: how many answers; so nothing says what goes with a higher or lower score</extracomment>
        <translation>
            <numerusform>Оценка одна и та же (%1 ответ), поэтому нельзя сказать, что связано с лучшей или худшей.</numerusform>
            <numerusform>Оценка одна и та же (%1 ответа), поэтому нельзя сказать, что связано с лучшей или худшей.</numerusform>
            <numerusform>Оценка одна и та же (%1 ответов), поэтому нельзя сказать, что связано с лучшей или худшей.</numerusform>
        </translation>
    </message>
    <message>
        <source>the recommendation</source>
        <comment>goes with</comment>
        <extracomment>Fit to stand after &quot;goes with&quot;: the answers to &quot;would you recommend us?&quot;</extracomment>
        <translation>готовностью рекомендовать</translation>
    </message>
    <message>
        <source>the stars</source>
        <comment>goes with</comment>
        <extracomment>Fit to stand after &quot;goes with&quot;: the number of stars of a review</extracomment>
        <translation>числом звёзд</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <comment>goes with</comment>
        <extracomment>Fit to stand after &quot;goes with&quot;: how satisfied customers are</extracomment>
        <translation>удовлетворённостью</translation>
    </message>
    <message>
        <source>None of these questions goes with %1.</source>
        <extracomment>%1: what questions may go with (&quot;satisfaction&quot;, &quot;the stars&quot;)</extracomment>
        <translation>Ни один из этих вопросов не связан с %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 answer(s) are the same, so there is no likely range to tell.</source>
        <extracomment>Below an average; %1: how many answers</extracomment>
        <translation>
            <numerusform>Все ответы одинаковы (%1 ответ), поэтому вероятный диапазон назвать нельзя.</numerusform>
            <numerusform>Все ответы одинаковы (%1 ответа), поэтому вероятный диапазон назвать нельзя.</numerusform>
            <numerusform>Все ответы одинаковы (%1 ответов), поэтому вероятный диапазон назвать нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter chooses the very score this figure is made of, so the figure says nothing.</source>
        <translation>Отбор сделан по той самой оценке, из которой складывается этот результат, поэтому он ни о чём не говорит.</translation>
    </message>
    <message>
        <source>Keep “%1” as good as it is: it goes with %4 more than anything else (%2 of what can be explained), and stands at %3 of its best already.</source>
        <extracomment>What matters most and is good already. %1: a question of the survey (&quot;Friendly staff&quot;), %2: its share in what can be explained (&quot;41%&quot;), %3: where its average lies between the worst and the best answer (&quot;92%&quot;), %4: what it goes with (&quot;satisfaction&quot;, &quot;the stars&quot;)</extracomment>
        <translation>«%1» — держите на том же уровне: это сильнее всего связано с %4 (%2 того, что можно объяснить) и уже на уровне %3 от лучшего.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s). Of %4 it is not stated where they come from; of the others the largest part is from “%2” (%3).</source>
        <extracomment>%1: how many responses; of %4 (a percentage) it is not known where they come from; of the others the largest group is %2 (&quot;Phone&quot;), its share %3</extracomment>
        <translation>
            <numerusform>%1 ответ. У %4 не указано, откуда они; среди остальных больше всего — «%2» (%3).</numerusform>
            <numerusform>%1 ответа. У %4 не указано, откуда они; среди остальных больше всего — «%2» (%3).</numerusform>
            <numerusform>%1 ответов. У %4 не указано, откуда они; среди остальных больше всего — «%2» (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Best rated is “%1” with %2, worst “%3” with %4.</source>
        <extracomment>%1 and %3: questions of the survey, %2 and %4: their averages with the scale (&quot;4.6 of 5&quot;)</extracomment>
        <translation>Лучше всего оценён вопрос «%1»: %2; хуже всего — «%3»: %4.</translation>
    </message>
    <message>
        <source>The difference between these two groups may be chance.</source>
        <translation>Разница между этими двумя группами может быть случайной.</translation>
    </message>
    <message numerus="yes">
        <source>About %4 more answer(s) would tell whether it is real: %3 between “%1” and “%2”.</source>
        <extracomment>Follows &quot;The difference between these two groups may be chance.&quot;; %1 and %2: the groups (&quot;North&quot;, &quot;South&quot;), %3: how far they lie apart (&quot;6 points&quot;), %4: how many more answers from the two of them together it would take</extracomment>
        <translation>
            <numerusform>Ещё примерно %4 ответ показал бы, случайна ли она: %3 между «%1» и «%2».</numerusform>
            <numerusform>Ещё примерно %4 ответа показали бы, случайна ли она: %3 между «%1» и «%2».</numerusform>
            <numerusform>Ещё примерно %4 ответов показали бы, случайна ли она: %3 между «%1» и «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 100 customers, %1 are still customers 1 year after they came.</source>
        <extracomment>%1: a number of customers</extracomment>
        <translation>Из 100 клиентов через 1 год после прихода остаются клиентами %1.</translation>
    </message>
    <message>
        <source>Of 100 customers, %1 are still customers 1 year after they came, and %2 after 2 years.</source>
        <extracomment>%1 and %2: numbers of customers</extracomment>
        <translation>Из 100 клиентов через 1 год после прихода остаются клиентами %1, через 2 года — %2.</translation>
    </message>
    <message>
        <source>Of 100 customers, %1 are still customers 1 year after they came, %2 after 2 years and %3 after 3.</source>
        <extracomment>%1, %2 and %3: numbers of customers</extracomment>
        <translation>Из 100 клиентов через 1 год после прихода остаются клиентами %1, через 2 года — %2, через 3 года — %3.</translation>
    </message>
    <message>
        <source>%1 of all customers bought again %2 after their first purchase.</source>
        <extracomment>%1: a percentage, %2: a length of time (&quot;4 quarters&quot;, &quot;3 months&quot;)</extracomment>
        <translation>%1 всех клиентов снова что-то купили спустя %2 после первой покупки.</translation>
    </message>
    <message>
        <source>%1 of all customers were still customers %2 after they came.</source>
        <extracomment>%1: a percentage, %2: a length of time (&quot;1 year&quot;, &quot;3 months&quot;)</extracomment>
        <translation>%1 всех клиентов оставались клиентами спустя %2 после прихода.</translation>
    </message>
    <message>
        <source>The filter shows only “%1”. Take it off, or choose another one too, and they are compared.</source>
        <extracomment>%1: the one group that the filter chooses (&quot;North&quot;)</extracomment>
        <translation>Отбор показывает только «%1». Снимите его или выберите ещё что-нибудь, чтобы было с чем сравнить.</translation>
    </message>
    <message>
        <source>The filter leaves only one group with enough answers. Take off one of its choices to compare more.</source>
        <translation>При этом отборе достаточно ответов только у одной группы. Снимите часть отбора, чтобы было с чем сравнить.</translation>
    </message>
    <message numerus="yes">
        <source>The filter chooses %1 of the %2 answer(s) shown here (%3).</source>
        <extracomment>%1: how many responses the filter chooses, %2: of how many that the chart shows, %3: a percentage; the plural goes by %2</extracomment>
        <translation>
            <numerusform>Отбор оставляет %1 из %2 показанного здесь ответа (%3).</numerusform>
            <numerusform>Отбор оставляет %1 из %2 показанных здесь ответов (%3).</numerusform>
            <numerusform>Отбор оставляет %1 из %2 показанных здесь ответов (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>These answers have no dates, so no change can be told.</source>
        <translation>У этих ответов нет дат, поэтому нельзя сказать, изменилось ли что-нибудь.</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 question(s) it is not clear which end is the good one.</source>
        <extracomment>Follows which question is rated best; %1: how many. Elsewhere it is said which, and where to say it.</extracomment>
        <translation>
            <numerusform>По %1 вопросу неясно, какой конец шкалы хороший.</numerusform>
            <numerusform>По %1 вопросам неясно, какой конец шкалы хороший.</numerusform>
            <numerusform>По %1 вопросам неясно, какой конец шкалы хороший.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before that (%1): %2.</source>
        <extracomment>Before &quot;Up 6 points ...&quot;; %1: a period (&quot;May 2026&quot;), %2: a figure in it</extracomment>
        <translation>До этого (%1): %2.</translation>
    </message>
    <message numerus="yes">
        <source>The largest group has only %1 customer(s): too few for a figure, which needs at least %2.</source>
        <extracomment>%1: number of customers, %2: number needed (5)</extracomment>
        <translation>
            <numerusform>В самой большой группе только %1 клиент: для показателя мало, нужно не меньше %2.</numerusform>
            <numerusform>В самой большой группе только %1 клиента: для показателя мало, нужно не меньше %2.</numerusform>
            <numerusform>В самой большой группе только %1 клиентов: для показателя мало, нужно не меньше %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest group has only %1 answer(s): too few for a figure, which needs at least %2.</source>
        <extracomment>%1: number of answers, %2: number of answers needed (5)</extracomment>
        <translation>
            <numerusform>В самой большой группе только %1 ответ: для показателя мало, нужно не меньше %2.</numerusform>
            <numerusform>В самой большой группе только %1 ответа: для показателя мало, нужно не меньше %2.</numerusform>
            <numerusform>В самой большой группе только %1 ответов: для показателя мало, нужно не меньше %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only “%1” can be compared with %2, so nothing says what matters most. Surveys that ask about more things can tell.</source>
        <extracomment>%1: the only rating question that there is (&quot;Price&quot;), %2: what it goes with (&quot;satisfaction&quot;, &quot;the stars&quot;)</extracomment>
        <translation>Сравнить с %2 можно только «%1», поэтому нельзя сказать, что важнее всего. Это покажут опросы, где спрашивают о большем числе вещей.</translation>
    </message>
    <message>
        <source>“%1” has more to gain than “%2”. There are only these two to compare with %3: surveys that ask about more things can tell what matters most.</source>
        <extracomment>%1 and %2: the only two rating questions that there are, %3: what they go with</extracomment>
        <translation>На «%1» можно выиграть больше, чем на «%2». Сравнить с %3 можно только эти два вопроса: что важнее всего, покажут опросы, где спрашивают о большем числе вещей.</translation>
    </message>
    <message>
        <source>All answers of another group (“%1”, %2) are alike, so it has no range to compare.</source>
        <extracomment>Why groups are not compared; %1: a group (&quot;South&quot;), %2: &quot;21 answers&quot;</extracomment>
        <translation>Все ответы другой группы («%1», %2) одинаковы, поэтому диапазона для сравнения нет.</translation>
    </message>
    <message>
        <source>“%1” has only %2, and it takes %3.</source>
        <extracomment>Why groups are not compared; %1: a group (&quot;South&quot;), %2: &quot;4 answers&quot;, %3: how many it takes</extracomment>
        <translation>В группе «%1» только %2, а нужно %3.</translation>
    </message>
    <message numerus="yes">
        <source>The largest of the other %1 group(s) has only %2, and it takes %3.</source>
        <extracomment>Why groups are not compared; %1: how many groups, %2: &quot;4 answers&quot;, %3: how many it takes</extracomment>
        <translation>
            <numerusform>В самой большой из других групп (%1) только %2, а нужно %3.</numerusform>
            <numerusform>В самой большой из других групп (%1) только %2, а нужно %3.</numerusform>
            <numerusform>В самой большой из других групп (%1) только %2, а нужно %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest of the other %1 group(s), “%2”, has only %3, and it takes %4.</source>
        <extracomment>Why groups are not compared; %1: how many groups, %2: the largest (&quot;South&quot;), %3: &quot;4 answers&quot;, %4: how many it takes</extracomment>
        <translation>
            <numerusform>В самой большой из других групп (%1), «%2», только %3, а нужно %4.</numerusform>
            <numerusform>В самой большой из других групп (%1), «%2», только %3, а нужно %4.</numerusform>
            <numerusform>В самой большой из других групп (%1), «%2», только %3, а нужно %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other group has only %1, and it takes %2.</source>
        <extracomment>Why groups are not compared; %1: &quot;4 answers&quot;, %2: how many it takes</extracomment>
        <translation>В другой группе только %1, а нужно %2.</translation>
    </message>
    <message>
        <source>The filter shows only answers that do not say which group they belong to. Choose a group too, and they are compared.</source>
        <translation>Отобраны только ответы, в которых группа не указана. Выберите и другую группу, и они сравнятся.</translation>
    </message>
    <message>
        <source>The six months to %1: %2; the six months before: %3.</source>
        <extracomment>Before &quot;Up 6 points ...&quot;; %1: a day (&quot;30 June 2026&quot;), %2: a figure over the six months up to it (&quot;52&quot;), %3: the same figure over the six months before those (&quot;46&quot;)</extracomment>
        <translation>За полгода по %1 г.: %2 (за полгода до этого: %3).</translation>
    </message>
    <message>
        <source>The three months to %1: %2; the three months before: %3.</source>
        <extracomment>Before &quot;Up 6 points ...&quot;; %1: a day (&quot;30 June 2026&quot;), %2: a figure over the three months up to it (&quot;52&quot;), %3: the same figure over the three months before those (&quot;46&quot;)</extracomment>
        <translation>За три месяца по %1 г.: %2 (за три месяца до этого: %3).</translation>
    </message>
    <message>
        <source>The month to %1: %2; the month before: %3.</source>
        <extracomment>Before &quot;Up 6 points ...&quot;; %1: a day (&quot;30 June 2026&quot;), %2: a figure over the month up to it (&quot;52&quot;), %3: the same figure over the month before that (&quot;46&quot;)</extracomment>
        <translation>За месяц по %1 г.: %2 (за месяц до этого: %3).</translation>
    </message>
    <message>
        <source>How many more answers it takes also depends on what else is compared: the more figures there are, the surer each change must be before it is told. So the number grows when other files bring more figures.</source>
        <translation>Сколько ещё нужно ответов, зависит и от того, что ещё сравнивается: чем больше показателей, тем надёжнее должно быть каждое изменение, чтобы о нём было сказано. Поэтому число растёт, когда другие файлы приносят новые показатели.</translation>
    </message>
    <message>
        <source>How many more answers it takes also depends on what else is compared on this page: the more groups there are, the surer each difference must be before it is told. So the number grows when other files bring more groups.</source>
        <translation>Сколько ещё нужно ответов, зависит и от того, что ещё сравнивается на этой странице: чем больше групп, тем надёжнее должно быть каждое различие, чтобы о нём было сказано. Поэтому число растёт, когда другие файлы приносят новые группы.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers who kept coming have been silent for longer than ever. A call may bring them back.</source>
        <extracomment>%1: how many customers, %2: of how many who came three times or more</extracomment>
        <translation>
            <numerusform>Из клиентов, которые приходили снова и снова (%2), %1 молчит дольше, чем когда-либо. Звонок может его вернуть.</numerusform>
            <numerusform>Из клиентов, которые приходили снова и снова (%2), %1 молчат дольше, чем когда-либо. Звонок может их вернуть.</numerusform>
            <numerusform>Из клиентов, которые приходили снова и снова (%2), %1 молчат дольше, чем когда-либо. Звонок может их вернуть.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does worse than “%2”; the %3 between them are more than chance.</source>
        <extracomment>%1: the worse group (&quot;Phone&quot;), %2: the better group, %3: how far apart they are (&quot;20 points&quot;)</extracomment>
        <translation>«%1» хуже, чем «%2»; разница между ними (%3) не случайна.</translation>
    </message>
</context>
<context>
    <name>patron::CommentDelegate</name>
    <message>
        <source>would recommend: %1</source>
        <extracomment>A 0-10 recommendation score of one answer, as in &quot;would recommend: 9&quot;</extracomment>
        <translation>порекомендует: %1</translation>
    </message>
    <message>
        <source>satisfaction: %1</source>
        <extracomment>A 1-5 satisfaction score of one answer</extracomment>
        <translation>удовлетворённость: %1</translation>
    </message>
    <message>
        <source>stars: %1</source>
        <extracomment>Stars of one review, 1 to 5</extracomment>
        <translation>звёзд: %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>Where a comment comes from: %1 is a file name, %2 a row number</extracomment>
        <translation>%1, строка %2</translation>
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
            <numerusform>%1 комментарий</numerusform>
            <numerusform>%1 комментария</numerusform>
            <numerusform>%1 комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in the comments</source>
        <translation>Поиск по комментариям</translation>
    </message>
    <message>
        <source>Comments, newest first</source>
        <translation>Комментарии, начиная с новых</translation>
    </message>
    <message>
        <source>&amp;Copy the comment</source>
        <translation>&amp;Копировать комментарий</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>Where an answer comes from: %1 is a file name, %2 a row number</extracomment>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>Entry of a menu; %1 a file and a row of it</extracomment>
        <translation>Копировать «%1»</translation>
    </message>
    <message>
        <source>Show the &amp;import of this file</source>
        <translation>Показать &amp;импорт этого файла</translation>
    </message>
    <message>
        <source>Filter by %1: %2</source>
        <extracomment>Entry of a menu; %1 &quot;Channel&quot;, %2 &quot;Phone&quot;</extracomment>
        <translation>Отобрать — %1: %2</translation>
    </message>
    <message>
        <source>No comment here holds “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>Ни в одном комментарии здесь нет «%1».</translation>
    </message>
    <message>
        <source>Nobody wrote anything in this choice. The filter above may hide what others wrote.</source>
        <translation>В этой выборке никто ничего не написал. Возможно, отбор выше скрывает то, что написали другие.</translation>
    </message>
    <message>
        <source>Nobody wrote anything in the files imported so far. It takes a column in which customers write in their own words: a comment, a review, a suggestion.</source>
        <translation>В импортированных до сих пор файлах никто ничего не написал. Нужен столбец, в котором клиенты пишут своими словами: комментарий, отзыв, пожелание.</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <extracomment>Button beside a search field: what is searched for becomes a part of the filter</extracomment>
        <translation>Отобрать по тексту</translation>
    </message>
    <message>
        <source>Everything then tells of these comments only (Enter)</source>
        <translation>Тогда всё будет относиться только к этим комментариям (Enter)</translation>
    </message>
    <message>
        <source>Where it comes from…</source>
        <extracomment>Button: shows file and row that a comment came from</extracomment>
        <translation>Открыть источник…</translation>
    </message>
    <message>
        <source>The row of the file that the chosen comment came from (Enter)</source>
        <translation>Строка файла, из которой взят выбранный комментарий (Enter)</translation>
    </message>
    <message>
        <source>Call this customer &amp;back…</source>
        <extracomment>Button and entry of a menu: puts whoever wrote the comment on the list of calls</extracomment>
        <translation>&amp;Перезвонить клиенту…</translation>
    </message>
    <message>
        <source>Puts whoever wrote the chosen comment on the list of calls</source>
        <translation>Добавляет в список звонков того, кто написал выбранный комментарий</translation>
    </message>
</context>
<context>
    <name>patron::DataPane</name>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Открыть файл…</translation>
    </message>
    <message>
        <source>&amp;Take this import back</source>
        <translation>О&amp;тменить этот импорт</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>Импорты, начиная с новых</translation>
    </message>
    <message>
        <source>Re&amp;membered…</source>
        <extracomment>Button: the list of remembered ways to read files</extracomment>
        <translation>Знако&amp;мые файлы…</translation>
    </message>
    <message>
        <source>&amp;Read again…</source>
        <extracomment>Button: reads the file of an old import once more, to read it otherwise</extracomment>
        <translation>Прочитать &amp;заново…</translation>
    </message>
    <message>
        <source>The &amp;same customer?…</source>
        <extracomment>Button: pairs of customers that may be one person</extracomment>
        <translation>О&amp;дин и тот же клиент?…</translation>
    </message>
    <message>
        <source>A &amp;customer&apos;s data…</source>
        <extracomment>Button: find one customer, hand out their data, forget them</extracomment>
        <translation>Д&amp;анные клиента…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Imports and customers</source>
        <translation>Импорт и клиенты</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <extracomment>Button: rules of how long data is kept</extracomment>
        <translation>Срок хранен&amp;ия…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>&amp;Резервная копия…</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <extracomment>Button: goes back to a backup</extracomment>
        <translation>Восстановить из &amp;копии…</translation>
    </message>
    <message>
        <source>&amp;Copy this row</source>
        <translation>&amp;Копировать строку</translation>
    </message>
    <message>
        <source>How many &amp;were asked?…</source>
        <extracomment>Button: says how many people were asked for the answers of an import</extracomment>
        <translation>Сколько &amp;приглашений?…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <extracomment>Button: shows where a file lies</extracomment>
        <translation>Открыть пап&amp;ку</translation>
    </message>
</context>
<context>
    <name>patron::ImportHeaders</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>Column: when the file was imported</extracomment>
        <translation>Импортирован</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Прочитано строк</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: number of new answers</extracomment>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Column: number of answers that were changed by this file</extracomment>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>Already there</source>
        <extracomment>Column: number of answers that were in the database already</extracomment>
        <translation>Уже были</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>Column: number of rows that are no answers</extracomment>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>%1 (sample shop)</source>
        <extracomment>%1 name of a file of the sample shop, whose answers are invented</extracomment>
        <translation>%1 (демо-магазин)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no screen here for a window. This is what Patron does without one:</source>
        <translation>Здесь нет экрана для окна. Вот что Patron умеет без него:</translation>
    </message>
</context>
<context>
    <name>patron::ReviewPage</name>
    <message>
        <source>Import %1?</source>
        <translation>Импортировать «%1»?</translation>
    </message>
    <message>
        <source>Nothing new: &amp;close</source>
        <translation>Ничего нового: &amp;закрыть</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Skip this file (%1 more waiting)</source>
        <translation>
            <numerusform>&amp;Пропустить этот файл (ждёт ещё %1)</numerusform>
            <numerusform>&amp;Пропустить этот файл (ждут ещё %1)</numerusform>
            <numerusform>&amp;Пропустить этот файл (ждут ещё %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Do not import</source>
        <translation>&amp;Не импортировать</translation>
    </message>
    <message>
        <source>These are the first rows. The rest is being counted …</source>
        <translation>Это первые строки. Остальные подсчитываются…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <extracomment>Tab: rows of the file that are no answers; %1 how many</extracomment>
        <translation>Пропущено (%1)</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <extracomment>Tab: the first rows of a file, as the program understands them</extracomment>
        <translation>Как будет прочитано</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>&amp;Read files with these columns like this from now on</source>
        <translation>Впредь &amp;читать так файлы с этими столбцами</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Другие вкладки</translation>
    </message>
    <message>
        <source>Read %1 again? This takes the place of the earlier import.</source>
        <extracomment>%1 a file that was imported before and is read otherwise now</extracomment>
        <translation>Прочитать «%1» заново? Это заменит прежний импорт.</translation>
    </message>
    <message>
        <source>Leave this file without importing it? What you changed about how it is read will be lost.</source>
        <translation>Закрыть этот файл, не импортируя его? Изменения в том, как он читается, пропадут.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Остаться</translation>
    </message>
    <message>
        <source>Name of this way of reading</source>
        <translation>Название этого способа чтения</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <extracomment>A sheet of a workbook: %1 name of the file, %2 name of the sheet</extracomment>
        <translation>%1, лист „%2“</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Button: the file takes the place of what it brought before</extracomment>
        <translation>Прочитать &amp;заново</translation>
    </message>
    <message>
        <source>&amp;Leave it as it was</source>
        <translation>&amp;Оставить как было</translation>
    </message>
    <message>
        <source>Nothing new: to the &amp;next file</source>
        <translation>Ничего нового: к с&amp;ледующему файлу</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <extracomment>Beside the field for the name of a way of reading files</extracomment>
        <translation>Н&amp;азвание:</translation>
    </message>
    <message>
        <source>Back to the first rows</source>
        <extracomment>Button below the preview, while it shows rows from further down the file</extracomment>
        <translation>К первым строкам</translation>
    </message>
    <message>
        <source>Nothing in %1 is new</source>
        <translation>В файле %1 нет ничего нового</translation>
    </message>
    <message>
        <source>&amp;Read the earlier import again</source>
        <extracomment>Button: an earlier import is read the way that was looked at</extracomment>
        <translation>П&amp;рочитать заново прежний импорт</translation>
    </message>
    <message>
        <source>&amp;Read the earlier imports again</source>
        <translation>&amp;Прочитать заново прежние импорты</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What customers say</source>
        <translation>Что говорят клиенты</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Составлен: %1</translation>
    </message>
    <message>
        <source>There are no answers in this choice yet.</source>
        <translation>В этой выборке пока нет ответов.</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Таблица показателей</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Как это посчитано</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>With each figure: the range in which the true value lies 19 times in 20, and the number of answers.</source>
        <translation>Рядом с каждым показателем — диапазон, в котором истинное значение лежит в 19 случаях из 20, и число ответов.</translation>
    </message>
    <message>
        <source>Figures over time</source>
        <extracomment>Heading of a table: figures by month</extracomment>
        <translation>Показатели по времени</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Показатели: %1</translation>
    </message>
    <message>
        <source>Beside each figure stands the range in which the true value of all customers lies 19 times in 20, if those who answered are like those who did not. Under %1 answers no figure is shown.</source>
        <translation>Рядом с каждым показателем указан диапазон, в котором в 19 случаях из 20 лежит истинное значение для всех клиентов, если ответившие похожи на тех, кто не ответил. Если ответов меньше %1, показатель не приводится.</translation>
    </message>
    <message>
        <source>There are too few answers in this choice for a figure.</source>
        <translation>В этой выборке слишком мало ответов для результата.</translation>
    </message>
    <message>
        <source>Did calling help?</source>
        <translation>Помогли ли звонки?</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Everything was counted on the computer of the business, and the answers did not leave it. This report holds no names, addresses or comments of customers.</source>
        <translation>Всё посчитано на компьютере предприятия, и ответы его не покидали. В этом отчёте нет имён, адресов и комментариев клиентов.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>What is counted</source>
        <extracomment>Header of a column: the name of a figure such as &quot;Would recommend (NPS)&quot;</extracomment>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Range, answers</source>
        <translation>Диапазон, ответы</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Header of a column: lists of calls (&quot;Today&quot;, &quot;All open&quot;)</extracomment>
        <translation>Список</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Words typical of happy customers</source>
        <translation>Слова, характерные для довольных клиентов</translation>
    </message>
    <message>
        <source>Words typical of unhappy customers</source>
        <translation>Слова, характерные для недовольных клиентов</translation>
    </message>
    <message>
        <source>Comments of happy customers</source>
        <extracomment>Header of a column: how many comments of happy customers hold a word</extracomment>
        <translation>Комментарии довольных клиентов</translation>
    </message>
    <message>
        <source>Comments of unhappy customers</source>
        <extracomment>Header of a column: how many comments of unhappy customers hold a word</extracomment>
        <translation>Комментарии недовольных клиентов</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Words that the comments of one group hold more often than those of the other, by more than chance where nothing else is said. Beside each word stands how many comments hold it, and how many in a hundred that is.</source>
        <translation>Слова, которые в комментариях одной группы встречаются чаще, чем в комментариях другой; если не сказано иное, это не случайность. Рядом с каждым словом указано, во скольких комментариях оно есть и сколько это процентов.</translation>
    </message>
    <message numerus="yes">
        <source>%1 question(s) to which everybody gave one and the same answer are not printed. They are in Patron, on the page “%2”.</source>
        <extracomment>In a report: %1 how many questions, %2 name of a page of the program (&quot;Questions&quot;)</extracomment>
        <translation>
            <numerusform>%1 вопрос, на который все ответили одинаково, не напечатан. Он есть в Patron, на странице «%2».</numerusform>
            <numerusform>%1 вопроса, на которые все ответили одинаково, не напечатаны. Они есть в Patron, на странице «%2».</numerusform>
            <numerusform>%1 вопросов, на которые все ответили одинаково, не напечатаны. Они есть в Patron, на странице «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %1 more question(s) of this survey. They are in Patron, on the page “%2”.</source>
        <extracomment>In a report: %1 how many questions, %2 name of a page of the program (&quot;Questions&quot;)</extracomment>
        <translation>
            <numerusform>Ещё %1 вопрос этого опроса не поместился. Он есть в Patron, на странице «%2».</numerusform>
            <numerusform>Ещё %1 вопроса этого опроса не поместились. Они есть в Patron, на странице «%2».</numerusform>
            <numerusform>Ещё %1 вопросов этого опроса не поместились. Они есть в Patron, на странице «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked in %1</source>
        <extracomment>In a report, above the questions of a survey: %1 name of its file</extracomment>
        <translation>Вопросы из файла «%1»</translation>
    </message>
    <message>
        <source>Only the groups with most answers are listed; %1 more are in Patron, where each table can be saved for a spreadsheet.</source>
        <translation>Указаны только группы с наибольшим числом ответов; остальные (%1) есть в Patron, где любую таблицу можно сохранить для Excel.</translation>
    </message>
    <message>
        <source>These are: %1</source>
        <extracomment>In a report: %1 questions of a survey that are not printed, with &quot; · &quot; between them</extracomment>
        <translation>Вот они: %1</translation>
    </message>
    <message>
        <source>Calls to customers</source>
        <translation>Звонки клиентам</translation>
    </message>
    <message>
        <source>These parts were asked for, but the files do not hold what they would show, or too little of it: %1.</source>
        <extracomment>In a report; %1 names of its parts (&quot;Comments, Channels&quot;)</extracomment>
        <translation>Эти части были запрошены, но в файлах нет данных для них или данных слишком мало: %1.</translation>
    </message>
    <message>
        <source>* Among so many words compared, this one may be typical by chance.</source>
        <extracomment>Below a table of words; the asterisk stands behind some of them</extracomment>
        <translation>* Сравнивалось много слов, поэтому такое слово могло попасть сюда случайно.</translation>
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
        <translation>со словом: %1</translation>
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
            <numerusform>Сравнили %1 группу клиентов; различия могут быть случайными.</numerusform>
            <numerusform>Сравнили %1 группы клиентов; различия между ними могут быть случайными.</numerusform>
            <numerusform>Сравнили %1 групп клиентов; различия между ними могут быть случайными.</numerusform>
        </translation>
    </message>
    <message>
        <source>comments with: %1</source>
        <extracomment>A filter in the report&apos;s head: comments that hold what was searched for</extracomment>
        <translation>комментарии со словами: %1</translation>
    </message>
    <message>
        <source>compared with the period before</source>
        <translation>в сравнении с предыдущим периодом</translation>
    </message>
    <message>
        <source>There are too few answers in the period before to tell what changed.</source>
        <translation>В предыдущем периоде слишком мало ответов, чтобы сказать, что изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>%1 figure(s) compared with the period before: none changed by more than chance.</source>
        <extracomment>%1: how many figures (would recommend, satisfied, stars ...) were compared with the period before</extracomment>
        <translation>
            <numerusform>С предыдущим периодом сравнили %1 показатель: изменение может быть случайным.</numerusform>
            <numerusform>С предыдущим периодом сравнили %1 показателя: все изменения могут быть случайными.</numerusform>
            <numerusform>С предыдущим периодом сравнили %1 показателей: все изменения могут быть случайными.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), %3, 9 in 10 within %4</source>
        <extracomment>A median wait, its range, the number of answers, and what nine of ten waited at most</extracomment>
        <translation>%1 (%2), 9 из 10 не дольше %4, %3</translation>
    </message>
    <message>
        <source>There are too few answers in the period shown to tell what changed.</source>
        <translation>В выбранном периоде слишком мало ответов, чтобы сказать, что изменилось.</translation>
    </message>
    <message>
        <source>%1: %2 of the answers are from “%3” (%4). The figure says more of then than of now.</source>
        <extracomment>A sentence of the Overview and the report&apos;s cover: a figure of all time is mostly that of one old file. %1 what is measured, %2 &quot;88%&quot;, %3 name of the file, %4 a period</extracomment>
        <translation>%1: %2 ответов — из «%3» (%4). Показатель говорит больше о том времени, чем о нынешнем.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) should have had a call by today.</source>
        <extracomment>A sentence of the report&apos;s cover; %1: how many customers</extracomment>
        <translation>
            <numerusform>%1 клиенту следовало позвонить не позже сегодняшнего дня.</numerusform>
            <numerusform>%1 клиентам следовало позвонить не позже сегодняшнего дня.</numerusform>
            <numerusform>%1 клиентам следовало позвонить не позже сегодняшнего дня.</numerusform>
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
        <translation>%1, %2 «%3». %4</translation>
    </message>
    <message>
        <source>%1, %2 “%3”: %4. %5</source>
        <extracomment>What changed of one group: %1 what is measured (&quot;Would recommend (NPS)&quot;), %2 a dimension (&quot;Branch&quot;), %3 a group (&quot;North&quot;), %4 its figure, %5 the verdict sentence</extracomment>
        <translation>%1, %2 «%3»: %4. %5</translation>
    </message>
</context>
<context>
    <name>patron::EmptyState</name>
    <message>
        <source>Drop a file here, or open one</source>
        <translation>Перетащите файл сюда или откройте его</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Открыть файл…</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON or SPSS. Patron reads it, shows what it found, and stores nothing before you say yes.</source>
        <translation>CSV, Excel, JSON или SPSS. Patron прочитает файл, покажет, что нашёл, и ничего не сохранит без вашего согласия.</translation>
    </message>
    <message>
        <source>E&amp;xplore the sample shop</source>
        <translation>Посмотреть демо-&amp;магазин</translation>
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
        <translation>раньше (%1): %2 · %3</translation>
    </message>
    <message>
        <source>before (%1): %2</source>
        <extracomment>How many there were in the period before: %1 &quot;1 April 2026 to 30 April 2026&quot;, %2 &quot;295 answers&quot;</extracomment>
        <translation>раньше (%1): %2</translation>
    </message>
    <message>
        <source>9 in 10 within %1</source>
        <extracomment>Beside a median wait; %1 &quot;3 h&quot;: nine of ten customers waited no longer</extracomment>
        <translation>9 из 10 не дольше %1</translation>
    </message>
    <message>
        <source>answered by %1 of those asked</source>
        <extracomment>Beside a figure; %1: a percentage</extracomment>
        <translation>ответили %1 приглашённых</translation>
    </message>
    <message>
        <source>those chosen, together</source>
        <extracomment>Beside the figure of a card whose chart shows groups: what the figure is of</extracomment>
        <translation>выбранные вместе</translation>
    </message>
    <message>
        <source>all together</source>
        <extracomment>Beside the figure of a card whose chart shows groups: what the figure is of</extracomment>
        <translation>все вместе</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>Beside the share of customers who stayed; %1: &quot;3 years&quot;</extracomment>
        <translation>спустя %1</translation>
    </message>
</context>
<context>
    <name>patron::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>Button of the filter: scores of every kind, as stars or would recommend</extracomment>
        <translation>Оценки</translation>
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
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>Remove from the filter: %1</source>
        <extracomment>Button that takes a choice out of the filter; %1 &quot;Channel: Phone&quot;</extracomment>
        <translation>Убрать из отбора: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Убрать всё</translation>
    </message>
    <message>
        <source>Word: %1</source>
        <extracomment>A choice of the filter: responses whose comment holds this word</extracomment>
        <translation>Слово: %1</translation>
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
        <translation>В комментарии: %1</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <extracomment>A choice of the filter: figures of the period before stand beside those shown</extracomment>
        <translation>В сравнении с предыдущим периодом</translation>
    </message>
</context>
<context>
    <name>patron::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>patron::PeriodButton</name>
    <message>
        <source>Period: %1</source>
        <translation>Период: %1</translation>
    </message>
    <message>
        <source>Own dates, first and last day:</source>
        <translation>Свои даты, первый и последний день:</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>&amp;Show these days</source>
        <translation>Показать &amp;эти дни</translation>
    </message>
    <message>
        <source>&amp;Compare with the period before</source>
        <extracomment>Entry of the period&apos;s menu: figures and lines of the period before stand beside those shown</extracomment>
        <translation>Сравнить с &amp;предыдущим периодом</translation>
    </message>
    <message>
        <source>&amp;Compare with the period before (choose a period first)</source>
        <translation>Сравнить с &amp;предыдущим периодом (сначала выберите период)</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>All time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Последние 3 месяца</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
</context>
<context>
    <name>patron::ProgressNotice</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) stored</source>
        <extracomment>So far; %1 number of rows of a file</extracomment>
        <translation>
            <numerusform>сохранена %1 строка</numerusform>
            <numerusform>сохранены %1 строки</numerusform>
            <numerusform>сохранено %1 строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) read</source>
        <translation>
            <numerusform>прочитана %1 строка</numerusform>
            <numerusform>прочитаны %1 строки</numerusform>
            <numerusform>прочитано %1 строк</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>Of work that is going on; %1 &quot;3 min&quot; of time</extracomment>
        <translation>осталось примерно %1</translation>
    </message>
</context>
<context>
    <name>CardFile</name>
    <message>
        <source>%1 (minutes)</source>
        <extracomment>Head of a column in a saved table: %1 &quot;Time to first reply&quot;</extracomment>
        <translation>%1 (минуты)</translation>
    </message>
    <message>
        <source>Worst answer</source>
        <extracomment>Heads of columns in a saved table, beside the average of the answers: the ends of the question&apos;s scale, &quot;1&quot; and &quot;5&quot;</extracomment>
        <translation>Худший возможный ответ</translation>
    </message>
    <message>
        <source>Best answer</source>
        <translation>Лучший возможный ответ</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>Below a saved table: %1 what was filtered (&quot;May 2026 · Channel: Web, Phone&quot;)</extracomment>
        <translation>Отбор: %1</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Open files with answers</source>
        <translation>Открыть файлы с ответами</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>Customer report</source>
        <translation>Отчёт о клиентах</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Сохранить показатели</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Где теперь %1?</translation>
    </message>
    <message>
        <source>Choose the folder where exports arrive</source>
        <translation>Выбрать папку, куда приходят выгрузки</translation>
    </message>
    <message>
        <source>Save the call sheet</source>
        <translation>Сохранить список звонков</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Рисунки (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Изображения (*.png)</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <extracomment>Name of a file of rows that were not imported; %1 the name of the file they are from</extracomment>
        <translation>Сохранить пропущенные строки</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, пропущенные строки</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Data for programs (*.json)</source>
        <extracomment>Keep the endings of the file names as they are</extracomment>
        <translation>Таблицы (*.csv);;Данные для программ (*.json)</translation>
    </message>
    <message>
        <source>Save the customer&apos;s data</source>
        <translation>Сохранить данные клиента</translation>
    </message>
    <message>
        <source>Patron backup %1</source>
        <extracomment>Name of a file: %1 a day such as 2026-05-31</extracomment>
        <translation>Копия Patron %1</translation>
    </message>
    <message>
        <source>Back up your data</source>
        <extracomment>Keep the ending of the file names as it is</extracomment>
        <translation>Резервная копия данных</translation>
    </message>
    <message>
        <source>Backups (*.patron)</source>
        <translation>Резервные копии (*.patron)</translation>
    </message>
    <message>
        <source>Backups (*.patron);;All files (*)</source>
        <extracomment>Keep the ending of the file names as it is</extracomment>
        <translation>Резервные копии (*.patron);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <extracomment>%1 endings of file names; keep the signs</extracomment>
        <translation>Таблицы (%1);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>patron::Navigation</name>
    <message>
        <source>Panes</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>patron::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Недавние файлы</translation>
    </message>
    <message>
        <source>Import the &amp;sample shop</source>
        <translation>Загрузить &amp;демо-магазин</translation>
    </message>
    <message>
        <source>&amp;Export the report…</source>
        <translation>&amp;Экспорт отчёта…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Search in the comments</source>
        <translation>&amp;Поиск по комментариям</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлое</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>&amp;О программе %1</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Следить за папкой…</translation>
    </message>
    <message>
        <source>Stop watc&amp;hing %1</source>
        <extracomment>%1 name of a folder</extracomment>
        <translation>&amp;Больше не следить за папкой %1</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>&amp;Вставить таблицу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>&amp;Back to the filter before</source>
        <translation>&amp;Назад к прежнему отбору</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <extracomment>Menu of panes with a filter that the owner gave a name</extracomment>
        <translation>Сохранённые в&amp;иды</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Сохранить этот вид…</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>&amp;Удалить вид</translation>
    </message>
    <message>
        <source>Pr&amp;int the report…</source>
        <extracomment>File menu: shows the report as it will be printed, and prints it</extracomment>
        <translation>Пе&amp;чать отчёта…</translation>
    </message>
    <message>
        <source>&amp;Back up your data…</source>
        <translation>Сделать &amp;резервную копию…</translation>
    </message>
    <message>
        <source>&amp;How Patron works</source>
        <translation>&amp;Как работает Patron</translation>
    </message>
    <message>
        <source>Restore from a bac&amp;kup…</source>
        <translation>Восстановить из &amp;копии…</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <extracomment>In the list of recent files; %1 a file with its folder</extracomment>
        <translation>%1 (файла больше нет)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <extracomment>Entry of the list of recent files: empties it</extracomment>
        <translation>О&amp;чистить список</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 what was done: &quot;saving the view “May”&quot;</extracomment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 what was done: &quot;saving the view “May”&quot;</extracomment>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Remove the &amp;sample shop</source>
        <translation>Убрать &amp;демо-магазин</translation>
    </message>
    <message>
        <source>The sample shop is for an empty Patron; your own answers would be mixed with invented ones.</source>
        <translation>Демо-магазин загружается, только пока своих данных нет: иначе ваши ответы смешались бы с вымышленными.</translation>
    </message>
</context>
<context>
    <name>patron::WindowNotices</name>
    <message>
        <source>&amp;Back to the file</source>
        <translation>&amp;Назад к файлу</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Отчёт сохранён: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>%1 waits for your yes.</source>
        <translation>«%1» ждёт вашего подтверждения.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: «%1»</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Импорт: «%1»</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Отмена импорта</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) in the watched folder: %1</source>
        <translation>
            <numerusform>В отслеживаемой папке %n новый файл: %1</numerusform>
            <numerusform>В отслеживаемой папке %n новых файла: %1</numerusform>
            <numerusform>В отслеживаемой папке %n новых файлов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>П&amp;осмотреть</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the cells of a spreadsheet, with the names of the columns, and paste again.</source>
        <translation>В буфере обмена нет таблицы. Скопируйте ячейки электронной таблицы вместе с названиями столбцов и вставьте ещё раз.</translation>
    </message>
    <message>
        <source>%1 is imported. %2 Changed: %3. Already there: %4. Left out: %5.</source>
        <extracomment>%2: &quot;New answers: 12.&quot; or of customers or purchases</extracomment>
        <translation>Импортировано: «%1». %2 Изменённых: %3. Уже имевшихся: %4. Пропущено: %5.</translation>
    </message>
    <message>
        <source>Stopped. The import stays as it was.</source>
        <translation>Остановлено. Импорт остался как был.</translation>
    </message>
    <message>
        <source>%1: stopped. Nothing of it was imported.</source>
        <translation>%1: остановлено. Ничего из этого файла не импортировано.</translation>
    </message>
    <message numerus="yes">
        <source>These figures are of the newest %1 answer(s). The others are being loaded.</source>
        <translation>
            <numerusform>Показатели построены по %1 новейшему ответу. Остальные загружаются.</numerusform>
            <numerusform>Показатели построены по %1 новейшим ответам. Остальные загружаются.</numerusform>
            <numerusform>Показатели построены по %1 новейшим ответам. Остальные загружаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window of Patron is open on the same data. Both work; what the other one stores is shown here when you come back to this window.</source>
        <translation>Эти же данные открыты в другом окне Patron. Работают оба; то, что сохранит другое, появится здесь, когда вы вернётесь в это окно.</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Прочитать &amp;заново</translation>
    </message>
    <message>
        <source>Your data is backed up in %1</source>
        <translation>Резервная копия сохранена: %1</translation>
    </message>
    <message>
        <source>Look at &amp;it…</source>
        <translation>Взг&amp;лянуть…</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <extracomment>%1 what was done: &quot;saving the view “May”&quot;</extracomment>
        <translation>Отменено: %1.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Составляется отчёт</translation>
    </message>
    <message>
        <source>Stored. How many answered stands beside the scores now.</source>
        <translation>Сохранено. Сколько человек ответило, теперь видно рядом с оценками.</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <extracomment>Button: takes back what was just stored</extracomment>
        <translation>Вернуть как &amp;было</translation>
    </message>
    <message>
        <source>The numbers are as they were before.</source>
        <translation>Числа снова прежние.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <extracomment>Button: opens the report that was just made</extracomment>
        <translation>&amp;Открыть его</translation>
    </message>
    <message>
        <source>The import is taken back; the figures are without it.</source>
        <translation>Импорт отменён; показатели теперь без него.</translation>
    </message>
    <message>
        <source>%1 is read again. Rows: %2. Left out: %3.</source>
        <extracomment>%1 name of a file, %2 and %3 how many rows</extracomment>
        <translation>Прочитано заново: «%1». Строк: %2. Пропущено: %3.</translation>
    </message>
    <message>
        <source>See the &amp;figures</source>
        <extracomment>Button: leads from an import that is done to what it brought</extracomment>
        <translation>Показать &amp;результаты</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are imported. New rows: %1. Changed: %2. Already there: %3. Left out: %4.</source>
        <extracomment>Of several files together: %1 to %4 how many rows</extracomment>
        <translation>
            <numerusform>Импортирован %n файл. Новых строк: %1. Изменённых: %2. Уже имевшихся: %3. Пропущено: %4.</numerusform>
            <numerusform>Импортировано %n файла. Новых строк: %1. Изменённых: %2. Уже имевшихся: %3. Пропущено: %4.</numerusform>
            <numerusform>Импортировано %n файлов. Новых строк: %1. Изменённых: %2. Уже имевшихся: %3. Пропущено: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Чтение заново: «%1»</translation>
    </message>
    <message>
        <source>The sample shop is loaded. Its answers are invented: look around.</source>
        <translation>Демо-магазин загружен. Его ответы вымышлены: осмотритесь.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <extracomment>%1 what was done: &quot;saving the view “May”&quot;</extracomment>
        <translation>Повторено: %1.</translation>
    </message>
    <message>
        <source>The sample shop is removed; the figures are without it.</source>
        <translation>Демо-магазин убран; показатели теперь без него.</translation>
    </message>
    <message>
        <source>The filter that is on hides them: it shows other files.</source>
        <extracomment>Follows &quot;survey.csv is imported. New answers: 12 ...&quot;</extracomment>
        <translation>Включённый отбор их скрывает: он показывает другие файлы.</translation>
    </message>
    <message>
        <source>The filter that is on may hide some of them.</source>
        <extracomment>Follows &quot;survey.csv is imported. New answers: 12 ...&quot;</extracomment>
        <translation>Включённый отбор может скрывать часть из них.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <extracomment>Button: leads from an import that is done to all that is there</extracomment>
        <translation>&amp;Снять отбор</translation>
    </message>
    <message>
        <source>Put it &amp;back</source>
        <extracomment>Button: imports what was just taken back as it was</extracomment>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Put &amp;back what was there before</source>
        <extracomment>Button: takes back that the data was restored from a backup</extracomment>
        <translation>&amp;Вернуть то, что было до этого</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are read again. Rows: %1. Left out: %2.</source>
        <extracomment>Of several files together: %1 and %2 how many rows</extracomment>
        <translation>
            <numerusform>Прочитан заново %n файл. Строк: %1. Пропущено: %2.</numerusform>
            <numerusform>Прочитано заново %n файла. Строк: %1. Пропущено: %2.</numerusform>
            <numerusform>Прочитано заново %n файлов. Строк: %1. Пропущено: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had nothing new.</source>
        <extracomment>Follows &quot;2 files are imported.&quot;</extracomment>
        <translation>
            <numerusform>В %n файле нет ничего нового.</numerusform>
            <numerusform>В %n файлах нет ничего нового.</numerusform>
            <numerusform>В %n файлах нет ничего нового.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <extracomment>Follows &quot;2 files are imported.&quot;</extracomment>
        <translation>
            <numerusform>%n файл прочитать не удалось.</numerusform>
            <numerusform>%n файла прочитать не удалось.</numerusform>
            <numerusform>%n файлов прочитать не удалось.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>%1 wants a number from 0 to %2, not &quot;%3&quot;.</source>
        <translation>После %1 нужно число от 0 до %2, а не «%3».</translation>
    </message>
    <message>
        <source>--read wants DECISION=VALUE or DECISION:HEADER=VALUE.</source>
        <translation>Для --read нужно РЕШЕНИЕ=ЗНАЧЕНИЕ или РЕШЕНИЕ:ЗАГОЛОВОК=ЗНАЧЕНИЕ.</translation>
    </message>
    <message>
        <source>--map wants FIELD=HEADER.</source>
        <translation>Для --map нужно ПОЛЕ=ЗАГОЛОВОК.</translation>
    </message>
    <message>
        <source>--kind wants responses, customers or purchases, not &quot;%1&quot;.</source>
        <translation>--kind принимает responses, customers или purchases, а не «%1».</translation>
    </message>
    <message>
        <source>--include wants preview, test, partial, spam or footer, not &quot;%1&quot;.</source>
        <translation>Для --include нужно preview, test, partial, spam или footer, а не «%1».</translation>
    </message>
</context>
<context>
    <name>patron::ColumnTable</name>
    <message>
        <source>What the column %1 means</source>
        <translation>Что значит столбец %1</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Первые значения</translation>
    </message>
    <message>
        <source>Columns of the file and what they mean</source>
        <translation>Столбцы файла и что они значат</translation>
    </message>
    <message>
        <source>Column of the file, recognised ones first</source>
        <extracomment>Of a list of columns: those with a meaning stand first</extracomment>
        <translation>Столбец файла, сначала распознанные</translation>
    </message>
    <message>
        <source>How its cells are read</source>
        <translation>Как читаются его ячейки</translation>
    </message>
    <message>
        <source>How the cells of %1 are read</source>
        <translation>Как читаются ячейки столбца %1</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Head of a list of columns: the ends of a scale, such as 1–5</extracomment>
        <translation>Шкала</translation>
    </message>
</context>
<context>
    <name>patron::DecisionList</name>
    <message>
        <source>How the file is read</source>
        <translation>Как читается файл</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Show rows</source>
        <extracomment>Button beside a note about rows of the file: the preview shows these rows</extracomment>
        <translation>Показать строки</translation>
    </message>
</context>
<context>
    <name>patron::FilesPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a&amp;ll that need no answer</source>
        <translation>Импортировать вс&amp;е, где нет вопросов</translation>
    </message>
    <message>
        <source>Close the list of files</source>
        <translation>Закрыть список файлов</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>Файлы и что с ними стало</translation>
    </message>
    <message>
        <source>Import no more of these files? What is imported stays.</source>
        <translation>Остановить импорт всех этих файлов? Что уже импортировано, останется.</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>Остановить вс&amp;ё</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button: the files that wait are looked at one after the other, as before</extracomment>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Sto&amp;p all…</source>
        <extracomment>Button: none of the files that still wait is imported</extracomment>
        <translation>Остановить вс&amp;ё…</translation>
    </message>
</context>
<context>
    <name>patron::MappingDialog</name>
    <message>
        <source>Remembered ways of reading</source>
        <translation>Как читать знакомые файлы</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>This one does not say which columns it is for. Open such a file and change how it is read.</source>
        <translation>Для каких он столбцов, неизвестно. Откройте такой файл и измените, как он читается.</translation>
    </message>
    <message>
        <source>A file with the same columns is read in the same way. What the columns mean can be changed here. To change anything else, open such a file and change how it is read.</source>
        <translation>Файл с теми же столбцами читается так же. Что значат столбцы, можно изменить здесь. Чтобы изменить другое, откройте такой файл и измените, как он читается.</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <extracomment>Button: what the columns of a remembered way of reading mean</extracomment>
        <translation>&amp;Столбцы…</translation>
    </message>
</context>
<context>
    <name>patron::PreviewTable</name>
    <message>
        <source>First rows as they will be read</source>
        <translation>Первые строки, как они будут прочитаны</translation>
    </message>
</context>
<context>
    <name>patron::PreviewText</name>
    <message>
        <source>This row is left out.</source>
        <translation>Эта строка пропущена.</translation>
    </message>
    <message>
        <source>This column is not imported.</source>
        <translation>Этот столбец не импортируется.</translation>
    </message>
    <message>
        <source>This cell cannot be read as what its column means, so it counts as empty.</source>
        <translation>Эту ячейку нельзя прочитать по смыслу столбца, поэтому она считается пустой.</translation>
    </message>
    <message>
        <source>This number lies outside the scale of the score, so it does not count.</source>
        <translation>Это число вне шкалы оценки, поэтому оно не учитывается.</translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>“%1”: is %2 the day %3, or %4? It is read as %3.</source>
        <extracomment>%1 name of a column, %2 a date as in the file, %3 and %4 the same date in words</extracomment>
        <translation>«%1»: %2 — это %3 или %4? Читается как %3.</translation>
    </message>
    <message>
        <source>“%1”: %2 is read as %3.</source>
        <extracomment>%1 name of a column, %2 a date as in the file, %3 the same date in words</extracomment>
        <translation>«%1»: %2 читается как %3.</translation>
    </message>
    <message>
        <source>No row holds the names of the columns: they are called A, B, C.</source>
        <translation>Названий столбцов в файле нет: столбцы названы A, B, C.</translation>
    </message>
    <message>
        <source>The first row holds the names of the columns.</source>
        <translation>Названия столбцов — в первой строке.</translation>
    </message>
    <message>
        <source>Row %1 holds the names of the columns; what is above is a title.</source>
        <extracomment>%1 number of a row</extracomment>
        <translation>Названия столбцов — в строке %1; выше — заголовок.</translation>
    </message>
    <message>
        <source>The first %1 rows together hold the names of the columns.</source>
        <extracomment>%1 number of rows, 2 or 3</extracomment>
        <translation>Названия столбцов — в первых %1 строках.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 hold the names of the columns; what is above is a title.</source>
        <extracomment>%1 and %2 numbers of rows</extracomment>
        <translation>Названия столбцов — в строках %1–%2; выше — заголовок.</translation>
    </message>
    <message>
        <source>No row: the first one is an answer already</source>
        <extracomment>Choice: where are the names of the columns?</extracomment>
        <translation>Ни в какой: первая строка — уже ответ</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Choice: where are the names of the columns?</extracomment>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Rows %1 to %2</source>
        <extracomment>Choice: where are the names of the columns?</extracomment>
        <translation>Строки %1–%2</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Unit of a column of durations</extracomment>
        <translation>секунды</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>Unit of a column of durations</extracomment>
        <translation>минуты</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>Unit of a column of durations</extracomment>
        <translation>часы</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дни</translation>
    </message>
    <message>
        <source>Previews of the survey are counted like answers.</source>
        <translation>Предпросмотры анкеты учитываются как ответы.</translation>
    </message>
    <message>
        <source>Test answers are counted like the others.</source>
        <translation>Проверочные ответы учитываются как остальные.</translation>
    </message>
    <message>
        <source>Answers that were begun and not sent are counted too.</source>
        <translation>Начатые и неотправленные ответы тоже учитываются.</translation>
    </message>
    <message>
        <source>Answers that were taken for spam are counted too.</source>
        <translation>Ответы, сочтённые спамом, тоже учитываются.</translation>
    </message>
    <message>
        <source>“%1” is read as: %2.</source>
        <extracomment>%1 name of a column, %2 what it is read as, such as &quot;Recommendation, 0 to 10&quot;</extracomment>
        <translation>«%1» читается как: %2.</translation>
    </message>
    <message>
        <source>“%1” sounds like “%2”, but its lowest number is the best. It is kept as a question of its own.</source>
        <extracomment>%1 name of a column, %2 what it could be, such as &quot;Satisfaction, 1 to 5&quot;</extracomment>
        <translation>«%1» похоже на «%2», но лучшее в нём — наименьшее число. Столбец остаётся отдельным вопросом.</translation>
    </message>
    <message>
        <source>“%1”: each cell is one answer.</source>
        <extracomment>%1 name of a column</extracomment>
        <translation>«%1»: каждая ячейка — один ответ.</translation>
    </message>
    <message>
        <source>“%1”: several answers in one cell, separated by: %2.</source>
        <extracomment>%1 name of a column, %2 a sign: &quot;comma&quot;, &quot;semicolon&quot;</extracomment>
        <translation>«%1»: несколько ответов в ячейке, разделитель: %2.</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>A sign between columns or answers</extracomment>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <extracomment>A sign between columns or answers</extracomment>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>A sign between columns or answers</extracomment>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>new line</source>
        <extracomment>A sign between columns or answers</extracomment>
        <translation>новая строка</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>A sign between columns or answers</extracomment>
        <translation>косая черта</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <extracomment>A sign between columns or answers</extracomment>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>A sign between columns or answers</extracomment>
        <translation>пробел</translation>
    </message>
    <message>
        <source>The columns are known: they are read as in “%1”.</source>
        <extracomment>%1 the name of a remembered way of reading</extracomment>
        <translation>Столбцы знакомы: они читаются как в «%1».</translation>
    </message>
    <message>
        <source>Do the letters look right? They are read as %1.</source>
        <extracomment>%1 an encoding, such as windows-1251</extracomment>
        <translation>Буквы выглядят правильно? Кодировка: %1.</translation>
    </message>
    <message>
        <source>The letters are read as %1.</source>
        <translation>Кодировка: %1.</translation>
    </message>
    <message>
        <source>Sign between the columns: %1.</source>
        <extracomment>%1 a sign: &quot;comma&quot;, &quot;semicolon&quot;</extracomment>
        <translation>Разделитель столбцов: %1.</translation>
    </message>
    <message>
        <source>Recognised as an export of %1.</source>
        <extracomment>%1 a survey program, such as Google Forms</extracomment>
        <translation>Распознано как выгрузка: %1.</translation>
    </message>
    <message>
        <source>“%1”: %2 is read as the number %3.</source>
        <extracomment>%1 name of a column, %2 a number as in the file, %3 as it is read</extracomment>
        <translation>«%1»: %2 читается как число %3.</translation>
    </message>
    <message>
        <source>“%1”: the numbers are %2.</source>
        <extracomment>%1 name of a column, %2 minutes, hours ...</extracomment>
        <translation>«%1»: единица чисел — %2.</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Определить заново</translation>
    </message>
    <message>
        <source>Count them too</source>
        <translation>Учесть и их</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Пропустить их</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>Choice: %1 a date as in the file, %2 the same in words
----------
Choice: %1 a number as in the file, %2 as it is read</extracomment>
        <translation>%1 — это %2</translation>
    </message>
    <message>
        <source>One answer in each cell</source>
        <translation>Один ответ в каждой ячейке</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <extracomment>Of one of several files</extracomment>
        <translation>ждёт очереди</translation>
    </message>
    <message>
        <source>is being read</source>
        <extracomment>Of one of several files</extracomment>
        <translation>читается</translation>
    </message>
    <message>
        <source>waits for your yes</source>
        <extracomment>Of one of several files</extracomment>
        <translation>ждёт вашего согласия</translation>
    </message>
    <message>
        <source>is being imported</source>
        <extracomment>Of one of several files</extracomment>
        <translation>импортируется</translation>
    </message>
    <message>
        <source>nothing new in it</source>
        <extracomment>Of one of several files</extracomment>
        <translation>ничего нового</translation>
    </message>
    <message>
        <source>not imported</source>
        <extracomment>Of one of several files</extracomment>
        <translation>не импортирован</translation>
    </message>
    <message>
        <source>Each row is an answer or a review of a customer.</source>
        <translation>Каждая строка — ответ или отзыв клиента.</translation>
    </message>
    <message>
        <source>Each row is a customer.</source>
        <translation>Каждая строка — клиент.</translation>
    </message>
    <message>
        <source>Each row is a purchase.</source>
        <translation>Каждая строка — покупка.</translation>
    </message>
    <message>
        <source>Answers and reviews</source>
        <extracomment>Choice: what the rows of a file are</extracomment>
        <translation>Ответы и отзывы</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Choice: what the rows of a file are</extracomment>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>Choice: what the rows of a file are</extracomment>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>months</source>
        <extracomment>Unit of a column of durations</extracomment>
        <translation>месяцы</translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>Unit of a column of durations</extracomment>
        <translation>годы</translation>
    </message>
    <message>
        <source>Read without regard to the program that it comes from.</source>
        <translation>Прочитан без учёта программы, из которой он получен.</translation>
    </message>
    <message>
        <source>“%1” holds the only dates, so it is taken as the day of the answer.</source>
        <extracomment>%1 name of a column</extracomment>
        <translation>Даты есть только в «%1», поэтому это принято за день ответа.</translation>
    </message>
    <message>
        <source>It comes from another program</source>
        <translation>Другая программа</translation>
    </message>
    <message>
        <source>“%1” is read as: %2, with its lowest number as the best answer.</source>
        <extracomment>%1 name of a column, %2 what it is read as, such as &quot;Satisfaction, 1 to 5&quot;</extracomment>
        <translation>«%1» читается как: %2; лучший ответ — наименьшее число.</translation>
    </message>
    <message>
        <source>“%1”: the times are written with a time zone (%2). They are kept as the clock of this computer shows them (%3).</source>
        <extracomment>%1 name of a column, %2 a time as in the file: &quot;2026-05-01T10:00:00Z&quot;, %3 the name of a clock: &quot;Chișinău&quot;</extracomment>
        <translation>«%1»: время записано с часовым поясом (%2). Оно хранится так, как его показывают часы этого компьютера (%3).</translation>
    </message>
    <message>
        <source>“%1”: the times are those of %2. They are kept as the clock of this computer shows them (%3).</source>
        <extracomment>%1 name of a column, %2 and %3 time zones: &quot;UTC&quot;, &quot;Chișinău&quot;</extracomment>
        <translation>«%1»: время указано в часовом поясе «%2». Оно хранится так, как его показывают часы этого компьютера (%3).</translation>
    </message>
    <message>
        <source>imported; new: %1, changed: %2, already there: %3, left out: %4</source>
        <extracomment>Of one of several files; %1 to %4 are numbers of rows</extracomment>
        <translation>импортирован; новых: %1, изменённых: %2, уже имевшихся: %3, пропущено: %4</translation>
    </message>
    <message>
        <source>“%1”: is %2 the number %3, or %4? It is read as %3.</source>
        <extracomment>%1 name of a column, %2 a number as in the file, %3 and %4 what it may mean</extracomment>
        <translation>«%1»: %2 — это число %3 или %4? Читается как %3.</translation>
    </message>
    <message>
        <source>“%1”: the file does not say whose clock its times are of. Is %2 here %3, or %4 because it is UTC? It is taken as the time here (%5).</source>
        <extracomment>%1 name of a column, %2 a time as in the file, %3 and %4 that time in words, %5 a time zone: &quot;Chișinău&quot;</extracomment>
        <translation>«%1»: в файле не сказано, по какому времени сделаны записи. %2 — это %3 по местному времени или %4, если это UTC? Пока время считается местным (%5).</translation>
    </message>
    <message>
        <source>“%1”: the times are taken as those of the clock here (%2).</source>
        <extracomment>%1 name of a column, %2 a time zone: &quot;Chișinău&quot;</extracomment>
        <translation>«%1»: время считается местным (%2).</translation>
    </message>
    <message>
        <source>The clock here (%1)</source>
        <extracomment>Choice: whose time zone the times of a file are in</extracomment>
        <translation>Местное время (%1)</translation>
    </message>
    <message>
        <source>%1: it was %2 here</source>
        <extracomment>Choice: %1 a time zone, %2 the first time of the file as it then was here</extracomment>
        <translation>%1: здесь было %2</translation>
    </message>
    <message>
        <source>“%1”: does %2 mean “no answer”? It stands in %3 of the cells, far from all other numbers, and counts as a number.</source>
        <extracomment>%1 name of a column, %2 numbers such as &quot;99&quot; or &quot;-9; -8&quot;, %3 how many cells</extracomment>
        <translation>«%1»: %2 — это «нет ответа»? Таких ячеек: %3, они далеки от всех остальных чисел и считаются числами.</translation>
    </message>
    <message>
        <source>“%1”: every number counts, none of them means “no answer”.</source>
        <extracomment>%1 name of a column</extracomment>
        <translation>«%1»: считается каждое число, ни одно не значит «нет ответа».</translation>
    </message>
    <message>
        <source>“%1”: %2 counts as no answer.</source>
        <extracomment>%1 name of a column, %2 words or numbers such as &quot;99&quot; or &quot;-9; -8&quot;</extracomment>
        <translation>«%1»: отсутствием ответа считать %2.</translation>
    </message>
    <message>
        <source>“%1”: nothing says whether numbers such as %2 are seconds, minutes, hours or more. They are taken as %3: is that right?</source>
        <extracomment>%1 name of a column, %2 a number of it, %3 minutes, hours ...</extracomment>
        <translation>«%1»: нигде не сказано, что такое числа вроде %2 — секунды, минуты, часы или больше. Они прочитаны так: %3. Это верно?</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <extracomment>Choice: %1 a unit such as &quot;hours&quot;, %2 a number as in the file, %3 how long that then is</extracomment>
        <translation>%1: %2 — это %3</translation>
    </message>
    <message>
        <source>Not recognised as an export of a certain program.</source>
        <translation>Не похоже на выгрузку какой-либо известной программы.</translation>
    </message>
    <message>
        <source>Every number counts</source>
        <translation>Считается каждое число</translation>
    </message>
    <message>
        <source>%1 means “no answer”</source>
        <extracomment>Choice: %1 words or numbers such as &quot;99&quot; or &quot;-9; -8&quot;</extracomment>
        <translation>%1 значит «нет ответа»</translation>
    </message>
    <message>
        <source>double quotes (&quot;)</source>
        <extracomment>A sign around texts in a file</extracomment>
        <translation>двойные кавычки (&quot;)</translation>
    </message>
    <message>
        <source>single quotes (&apos;)</source>
        <extracomment>A sign around texts in a file</extracomment>
        <translation>одинарные кавычки (&apos;)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No sign stands around texts in a file</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Texts stand in no quotes: quotation marks belong to them.</source>
        <translation>Тексты не заключены в кавычки: кавычки — часть текста.</translation>
    </message>
    <message>
        <source>Sign around texts: %1.</source>
        <extracomment>%1 a sign: &quot;double quotes&quot;</extracomment>
        <translation>Знаки вокруг текста: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file is imported a second time: %1 row(s) count twice.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>Файл импортируется второй раз: %1 строка будет учтена дважды.</numerusform>
            <numerusform>Файл импортируется второй раз: %1 строки будут учтены дважды.</numerusform>
            <numerusform>Файл импортируется второй раз: %1 строк будет учтено дважды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported on %2 and read otherwise then: %1 row(s) of it are not recognised and would count twice. Shall it take the place of that import?</source>
        <extracomment>%1: how many rows, %2: day of an import</extracomment>
        <translation>
            <numerusform>Этот самый файл уже импортирован %2, но прочитан иначе: %1 строка из него не узнана и была бы учтена дважды. Заменить им тот импорт?</numerusform>
            <numerusform>Этот самый файл уже импортирован %2, но прочитан иначе: %1 строки из него не узнаны и были бы учтены дважды. Заменить им тот импорт?</numerusform>
            <numerusform>Этот самый файл уже импортирован %2, но прочитан иначе: %1 строк из него не узнано, и они были бы учтены дважды. Заменить им тот импорт?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it a second time: its rows count twice</source>
        <translation>Импортировать второй раз: его строки будут учтены дважды</translation>
    </message>
    <message>
        <source>Read that import again: this takes its place</source>
        <translation>Перечитать тот импорт: этот его заменит</translation>
    </message>
    <message>
        <source>“%1” sounds like “%2”, but every answer is %3, so its scale cannot be told. It is kept as a question of its own.</source>
        <extracomment>%1 name of a column, %2 what it could be, such as &quot;Recommendation, 0 to 10&quot;, %3 a number</extracomment>
        <translation>«%1» похоже на «%2», но все ответы — %3, поэтому шкалу по ним не узнать. Столбец остаётся отдельным вопросом.</translation>
    </message>
    <message>
        <source>“%1” sounds like “%2”, but knows two answers only, such as good and bad. It is kept as a question of its own.</source>
        <extracomment>%1 name of a column, %2 what it could be, such as &quot;Satisfaction (1 to 5)&quot;</extracomment>
        <translation>«%1» похоже на «%2», но ответов там только два, например «хорошо» и «плохо». Столбец остаётся отдельным вопросом.</translation>
    </message>
    <message>
        <source>“%1” sounds like “%2”, but its scale is %3 to %4. It is kept as a question of its own.</source>
        <extracomment>%1 name of a column, %2 what it could be, such as &quot;Recommendation, 0 to 10&quot;, %3 and %4 the ends of its scale</extracomment>
        <translation>«%1» похоже на «%2», но шкала — от %3 до %4. Столбец остаётся отдельным вопросом.</translation>
    </message>
    <message>
        <source>“%1” sounds like “%2”, but its answers run from %3 to %4, and how far its scale goes the file does not say. It is kept as a question of its own.</source>
        <extracomment>%1 name of a column, %2 what it could be, such as &quot;Recommendation, 0 to 10&quot;, %3 and %4 the lowest and the highest answer</extracomment>
        <translation>«%1» похоже на «%2», но ответы — от %3 до %4, а какова сама шкала, из файла не видно. Столбец остаётся отдельным вопросом.</translation>
    </message>
    <message>
        <source>No column says when the answers were given: nothing can be shown over time, everything else counts.</source>
        <translation>Ни один столбец не говорит, когда даны ответы: изменения во времени показать нельзя, всё остальное учитывается.</translation>
    </message>
    <message>
        <source>“%1”: nothing says whether numbers such as %2 are days, months or years. They are taken as %3: is that right?</source>
        <extracomment>How long somebody has been a customer: %1 name of a column, %2 a number of it, %3 months, years ...</extracomment>
        <translation>«%1»: нигде не сказано, что такое числа вроде %2 — дни, месяцы или годы. Они прочитаны так: %3. Это верно?</translation>
    </message>
    <message>
        <source>“%1”: %2 counts as an answer.</source>
        <extracomment>%1 name of a column, %2 words such as &quot;N/A&quot;</extracomment>
        <translation>«%1»: %2 считается ответом.</translation>
    </message>
    <message>
        <source>%1 counts as an answer</source>
        <extracomment>Choice: %1 words such as &quot;N/A&quot;</extracomment>
        <translation>%1 — это ответ</translation>
    </message>
    <message>
        <source>“%1” is read as: %2; %3 counts as five stars.</source>
        <extracomment>%1 name of a column, %2 &quot;Stars (1 to 5)&quot;, %3 a number: the best of the scale</extracomment>
        <translation>«%1» читается как: %2; %3 — это пять звёзд.</translation>
    </message>
    <message>
        <source>This very file was imported before and read otherwise then: now it takes the place of that import.</source>
        <translation>Этот самый файл уже импортирован, но был прочитан иначе: теперь он заменит тот импорт.</translation>
    </message>
    <message>
        <source>Stars: %1 counts as five</source>
        <extracomment>Choice: %1 a number, the best of the scale of a column</extracomment>
        <translation>Звёзды: %1 — это пять</translation>
    </message>
    <message>
        <source>What the same customer says again on the same day counts once; the comments stay.</source>
        <translation>Что один и тот же клиент повторил в тот же день, считается один раз; комментарии остаются.</translation>
    </message>
    <message>
        <source>Many customers stand in several rows, and each row counts as an answer. If one answer was written over several rows, its scores count several times.</source>
        <translation>Многие клиенты стоят в нескольких строках, и каждая строка считается отдельным ответом. Если один ответ записан в нескольких строках, его оценки учтены несколько раз.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are from %2 customers, and each row counts as an answer. If one answer was written over several rows, its scores count several times.</source>
        <extracomment>%1: how many rows, %2: how many customers</extracomment>
        <translation>
            <numerusform>%1 строка, разных клиентов в них: %2, и каждая строка считается отдельным ответом. Если один ответ записан в нескольких строках, его оценки учтены несколько раз.</numerusform>
            <numerusform>%1 строки, разных клиентов в них: %2, и каждая строка считается отдельным ответом. Если один ответ записан в нескольких строках, его оценки учтены несколько раз.</numerusform>
            <numerusform>%1 строк, разных клиентов в них: %2, и каждая строка считается отдельным ответом. Если один ответ записан в нескольких строках, его оценки учтены несколько раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once for each customer and day</source>
        <translation>Один раз за клиента и день</translation>
    </message>
    <message>
        <source>As often as it is written</source>
        <translation>Столько раз, сколько записана</translation>
    </message>
    <message>
        <source>“%1”: the month comes first everywhere.</source>
        <extracomment>%1 name of a column</extracomment>
        <translation>«%1»: везде сначала идёт месяц.</translation>
    </message>
    <message>
        <source>“%1”: the day comes first everywhere.</source>
        <extracomment>%1 name of a column</extracomment>
        <translation>«%1»: везде сначала идёт день.</translation>
    </message>
    <message>
        <source>“%1”: in some rows the day comes first, in others the month. Each date is read as the rows around it say.</source>
        <extracomment>%1 name of a column of dates</extracomment>
        <translation>«%1»: в одних строках сначала идёт день, в других — месяц. Каждая дата читается так же, как даты в соседних строках.</translation>
    </message>
    <message>
        <source>The month first everywhere</source>
        <extracomment>Choice: in which order all dates of a column are written</extracomment>
        <translation>Везде сначала месяц</translation>
    </message>
    <message>
        <source>The day first everywhere</source>
        <extracomment>Choice: in which order all dates of a column are written</extracomment>
        <translation>Везде сначала день</translation>
    </message>
    <message>
        <source>The year first everywhere</source>
        <extracomment>Choice: in which order all dates of a column are written</extracomment>
        <translation>Везде сначала год</translation>
    </message>
    <message>
        <source>As the rows around each date say</source>
        <extracomment>Choice: in which order the dates of a column are written, where some rows differ</extracomment>
        <translation>Как в соседних строках</translation>
    </message>
    <message>
        <source>“%1”: the times are kept as they are written (%2), without regard to the time zone beside them.</source>
        <extracomment>%1 name of a column, %2 a time as in the file: &quot;2026-05-01T10:00:00Z&quot;</extracomment>
        <translation>«%1»: время хранится так, как написано (%2), без учёта указанного рядом часового пояса.</translation>
    </message>
    <message>
        <source>As the clock here shows them: it was %1</source>
        <extracomment>Choice: %1 the first time of the file as it then was here</extracomment>
        <translation>По здешним часам: было %1</translation>
    </message>
    <message>
        <source>As they are written: it was %1</source>
        <extracomment>Choice: %1 the first time of the file</extracomment>
        <translation>Как написано: было %1</translation>
    </message>
    <message>
        <source>“%1” only says when somebody began to answer. The day of an answer is taken from “%2”, so this column is not imported.</source>
        <extracomment>%1 and %2 names of columns: &quot;Start time&quot;, &quot;Completion time&quot;</extracomment>
        <translation>«%1» говорит только о том, когда человек начал отвечать. День ответа берётся из «%2», поэтому этот столбец не импортируется.</translation>
    </message>
    <message>
        <source>“%1” is kept as a question, although it only says when somebody began to answer. The day of an answer is taken from “%2”.</source>
        <extracomment>%1 and %2 names of columns: &quot;Start time&quot;, &quot;Completion time&quot;</extracomment>
        <translation>«%1» остаётся вопросом, хотя говорит только о том, когда человек начал отвечать. День ответа берётся из «%2».</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 (%3 cell(s)) counts as the name of one customer.</source>
        <extracomment>%1 name of a column, %2 words such as &quot;anonymous&quot;, %3 how many cells</extracomment>
        <translation>
            <numerusform>«%1»: %2 (%3 ячейка) считается именем одного клиента.</numerusform>
            <numerusform>«%1»: %2 (%3 ячейки) считается именем одного клиента.</numerusform>
            <numerusform>«%1»: %2 (%3 ячеек) считается именем одного клиента.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 (%3 cell(s)) names nobody and counts as no customer.</source>
        <extracomment>%1 name of a column, %2 words such as &quot;anonymous&quot;, %3 how many cells</extracomment>
        <translation>
            <numerusform>«%1»: %2 (%3 ячейка) никого не называет и клиентом не считается.</numerusform>
            <numerusform>«%1»: %2 (%3 ячейки) никого не называет и клиентом не считается.</numerusform>
            <numerusform>«%1»: %2 (%3 ячеек) никого не называет и клиентом не считается.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one customer</source>
        <translation>%1 — один клиент</translation>
    </message>
    <message>
        <source>%1 is no customer</source>
        <extracomment>Choice: %1 words such as &quot;anonymous&quot;</extracomment>
        <translation>%1 — не клиент</translation>
    </message>
    <message>
        <source>Rows that look like totals or notes under the table are counted too.</source>
        <translation>Строки, похожие на итоги или примечания под таблицей, тоже учитываются.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) look like totals or notes under the table (the first is row %2), so they are left out.</source>
        <extracomment>%1: how many rows, %2: number of the first of them in the file</extracomment>
        <translation>
            <numerusform>%1 строка похожа на итог или примечание (начиная со строки %2) и пропускается.</numerusform>
            <numerusform>%1 строки похожи на итоги или примечания (начиная со строки %2) и пропускаются.</numerusform>
            <numerusform>%1 строк похожи на итоги или примечания (начиная со строки %2) и пропускаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them the same way</source>
        <translation>Прочитать их так же</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Marks on a scale, one for each column</source>
        <translation>Оценки по шкале, по одной в каждом столбце</translation>
    </message>
    <message>
        <source>Places in an order: 1 is the first</source>
        <translation>Места по порядку: 1 — первое</translation>
    </message>
    <message>
        <source>“%1” is kept as a question of its own; its lowest number is the best.</source>
        <extracomment>%1 name of a column</extracomment>
        <translation>«%1» остаётся отдельным вопросом; наименьшее число в нём — лучшее.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 column(s) from here on are marks on a scale, as you chose, although each row holds every number once.</source>
        <extracomment>%1 name of a column, %2 how many columns</extracomment>
        <translation>
            <numerusform>«%1»: начиная с этого %2 столбец — оценки по шкале, как вы выбрали, хотя в каждой строке каждое число стоит один раз.</numerusform>
            <numerusform>«%1»: начиная с этого %2 столбца — оценки по шкале, как вы выбрали, хотя в каждой строке каждое число стоит один раз.</numerusform>
            <numerusform>«%1»: начиная с этого %2 столбцов — оценки по шкале, как вы выбрали, хотя в каждой строке каждое число стоит один раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 column(s) from here on hold the places that customers gave to the answers of one question: 1 is the first. They are never counted as scores; the lower the mean, the better.</source>
        <extracomment>%1 name of a column, %2 how many columns</extracomment>
        <translation>
            <numerusform>«%1»: начиная с этого в %2 столбце стоят места, которые клиенты дали ответам на один вопрос: 1 — первое. Они никогда не считаются оценками; чем ниже среднее, тем лучше.</numerusform>
            <numerusform>«%1»: начиная с этого в %2 столбцах стоят места, которые клиенты дали ответам на один вопрос: 1 — первое. Они никогда не считаются оценками; чем ниже среднее, тем лучше.</numerusform>
            <numerusform>«%1»: начиная с этого в %2 столбцах стоят места, которые клиенты дали ответам на один вопрос: 1 — первое. Они никогда не считаются оценками; чем ниже среднее, тем лучше.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A column in a list of columns; %1 its name</extracomment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of columns: how many more there are
----------
The end of a list of names: how many more there are</extracomment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To read it again, Patron will ask where %n file(s) of before are: they are not where they were, or not as they were.</source>
        <extracomment>Follows &quot;40 rows are already there from “may.csv”, read otherwise: ...&quot;; %n how many files</extracomment>
        <translation>
            <numerusform>Чтобы прочитать заново, Patron спросит, где прежний файл (%n): его нет на прежнем месте, или он изменился.</numerusform>
            <numerusform>Чтобы прочитать заново, Patron спросит, где прежние файлы (%n): их нет на прежнем месте, или они изменились.</numerusform>
            <numerusform>Чтобы прочитать заново, Patron спросит, где прежние файлы (%n): их нет на прежнем месте, или они изменились.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: the file does not say whose clock its times are of. %2 is taken as the time here (%4): %3. Does the account that the file comes from have another time zone?</source>
        <extracomment>%1 name of a column, %2 a time as in the file, %3 that time in words, %4 a time zone: &quot;Chișinău&quot;</extracomment>
        <translation>«%1»: в файле не сказано, по какому времени сделаны записи. %2 считается местным временем (%4): %3. Не стоит ли в учётной записи, из которой взят файл, другой часовой пояс?</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there. When you say yes, the earlier imports are read the same way too, with all their rows: %2.</source>
        <extracomment>%1 how many rows, %2 names of columns</extracomment>
        <translation>
            <numerusform>%1 строка уже есть. Когда вы согласитесь, прежние импорты будут прочитаны так же, со всеми их строками: %2.</numerusform>
            <numerusform>%1 строки уже есть. Когда вы согласитесь, прежние импорты будут прочитаны так же, со всеми их строками: %2.</numerusform>
            <numerusform>%1 строк уже есть. Когда вы согласитесь, прежние импорты будут прочитаны так же, со всеми их строками: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there. When you say yes, the earlier import is read the same way too, with all its rows: %2.</source>
        <translation>
            <numerusform>%1 строка уже есть. Когда вы согласитесь, прежний импорт будет прочитан так же, со всеми его строками: %2.</numerusform>
            <numerusform>%1 строки уже есть. Когда вы согласитесь, прежний импорт будет прочитан так же, со всеми его строками: %2.</numerusform>
            <numerusform>%1 строк уже есть. Когда вы согласитесь, прежний импорт будет прочитан так же, со всеми его строками: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there from “%2” and other imports, where these columns were read another way: %3. They stay as they were read then.</source>
        <extracomment>%1 how many rows, %2 name of a file, %3 names of columns</extracomment>
        <translation>
            <numerusform>%1 строка уже есть из «%2» и других импортов, где эти столбцы прочитаны иначе: %3. Там всё остаётся как было.</numerusform>
            <numerusform>%1 строки уже есть из «%2» и других импортов, где эти столбцы прочитаны иначе: %3. Там всё остаётся как было.</numerusform>
            <numerusform>%1 строк уже есть из «%2» и других импортов, где эти столбцы прочитаны иначе: %3. Там всё остаётся как было.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there from “%2”, where these columns were read another way: %3. They stay as they were read then.</source>
        <extracomment>%1 how many rows, %2 name of a file, %3 names of columns</extracomment>
        <translation>
            <numerusform>%1 строка уже есть из «%2», где эти столбцы прочитаны иначе: %3. Там всё остаётся как было.</numerusform>
            <numerusform>%1 строки уже есть из «%2», где эти столбцы прочитаны иначе: %3. Там всё остаётся как было.</numerusform>
            <numerusform>%1 строк уже есть из «%2», где эти столбцы прочитаны иначе: %3. Там всё остаётся как было.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is read, a part of %2. Not read: %3. To have that too, open the file once more and choose it.</source>
        <extracomment>%1 name of a file in an archive, or of one of several tables in a file; %2 its name; %3 names of the others</extracomment>
        <translation>Читается «%1» — часть файла %2. Не читается: %3. Чтобы импортировать и это, откройте файл ещё раз и выберите нужную часть.</translation>
    </message>
    <message>
        <source>The sheet “%1” is read. Not read: %2.</source>
        <extracomment>%1 name of a sheet of a workbook, %2 names of the others</extracomment>
        <translation>Читается лист «%1». Не читаются: %2.</translation>
    </message>
</context>
<context>
    <name>SurveyText</name>
    <message>
        <source>Took new steps in the past year to get close to customers and keep them</source>
        <extracomment>Lines of a table: what so many percent of the people asked in a published survey said or did</extracomment>
        <translation>За последний год сделали что-то новое, чтобы стать ближе к клиентам и удержать их</translation>
    </message>
    <message>
        <source>Started nothing new in the past year to serve customers better</source>
        <translation>За последний год ничего нового для обслуживания клиентов не начали</translation>
    </message>
    <message>
        <source>Think that service in their country is getting better</source>
        <translation>Считают, что обслуживание в их стране становится лучше</translation>
    </message>
    <message>
        <source>Could serve customers better with more time and means</source>
        <translation>Могли бы лучше обслуживать клиентов, будь больше времени и средств</translation>
    </message>
    <message>
        <source>Expect price to count more than good service in hard times</source>
        <translation>Ждут, что в трудные времена цена будет важнее хорошего обслуживания</translation>
    </message>
    <message>
        <source>Turn from winning new customers to keeping those they have</source>
        <translation>Переходят от поиска новых клиентов к удержанию своих</translation>
    </message>
    <message>
        <source>Do not know what to work on first</source>
        <translation>Не знают, с чего начать</translation>
    </message>
    <message>
        <source>Count putting the customer first among what makes a business succeed</source>
        <translation>Среди причин успеха бизнеса называют «клиент на первом месте»</translation>
    </message>
    <message>
        <source>Count adapting to the market among what makes a business succeed</source>
        <translation>Среди причин успеха бизнеса называют умение подстроиться под рынок</translation>
    </message>
    <message>
        <source>Count skilled and willing staff among what makes a business succeed</source>
        <translation>Среди причин успеха бизнеса называют умелых и старательных сотрудников</translation>
    </message>
    <message>
        <source>Say that a business lives by the personal touch</source>
        <translation>Говорят, что бизнес живёт личным отношением к клиенту</translation>
    </message>
    <message>
        <source>Say that the personal touch comes from the attitude of the staff</source>
        <translation>Говорят, что личное отношение идёт от настроя сотрудников</translation>
    </message>
    <message>
        <source>Would part with unfriendly staff for the sake of service</source>
        <translation>Ради обслуживания расстались бы с неприветливыми сотрудниками</translation>
    </message>
    <message>
        <source>Say that a shop will always serve better than a firm on the internet</source>
        <translation>Говорят, что магазин всегда обслужит лучше, чем фирма в интернете</translation>
    </message>
    <message>
        <source>Say the opposite: that a firm on the internet serves better</source>
        <translation>Говорят обратное: фирма в интернете обслуживает лучше</translation>
    </message>
    <message>
        <source>Keep a blog to reach customers</source>
        <translation>Ведут блог для клиентов</translation>
    </message>
    <message>
        <source>Measure what visitors do on their website</source>
        <translation>Отслеживают, что посетители делают на их сайте</translation>
    </message>
    <message>
        <source>Use a program that keeps track of customers (CRM)</source>
        <translation>Используют программу учёта клиентов (CRM)</translation>
    </message>
    <message>
        <source>Use no technology at all</source>
        <translation>Не используют никаких технологий</translation>
    </message>
    <message>
        <source>Call their relations with customers the heart of the business</source>
        <translation>Называют отношения с клиентами сердцем бизнеса</translation>
    </message>
    <message>
        <source>Do not follow what customers say of them on social media</source>
        <translation>Не следят за тем, что о них говорят клиенты в соцсетях</translation>
    </message>
    <message>
        <source>Talk with people on social media</source>
        <translation>Общаются с людьми в соцсетях</translation>
    </message>
    <message>
        <source>Use LinkedIn</source>
        <translation>Используют LinkedIn</translation>
    </message>
    <message>
        <source>Use Facebook</source>
        <translation>Используют Facebook</translation>
    </message>
    <message>
        <source>Use Twitter</source>
        <translation>Используют Twitter</translation>
    </message>
    <message>
        <source>Write a blog</source>
        <translation>Пишут блог</translation>
    </message>
    <message>
        <source>Use no social media</source>
        <translation>Не используют соцсети</translation>
    </message>
    <message>
        <source>Have a plan of their own for relations with customers</source>
        <translation>Имеют отдельный план работы с клиентами</translation>
    </message>
    <message>
        <source>Admit that they have no such plan</source>
        <translation>Признают, что такого плана у них нет</translation>
    </message>
    <message>
        <source>Deal with customers case by case</source>
        <translation>Работают с клиентами от случая к случаю</translation>
    </message>
    <message>
        <source>Have no website</source>
        <translation>Не имеют сайта</translation>
    </message>
    <message>
        <source>Would rather have a clear answer than sympathy</source>
        <translation>Предпочитают ясный ответ сочувствию</translation>
    </message>
    <message>
        <source>Judge service by what comes of it, not by how it went</source>
        <translation>Судят об обслуживании по результату, а не по тому, как всё шло</translation>
    </message>
    <message>
        <source>Are won by a quick reply and a job quickly done</source>
        <translation>Их привлекает быстрый ответ и быстро сделанное дело</translation>
    </message>
    <message>
        <source>Want to be served personally</source>
        <translation>Хотят личного обслуживания</translation>
    </message>
    <message>
        <source>Worry about what happens to their data</source>
        <translation>Беспокоятся о своих данных</translation>
    </message>
    <message>
        <source>Had stayed with one firm for three years (in 2012)</source>
        <translation>Оставались с одной фирмой три года (в 2012 году)</translation>
    </message>
    <message>
        <source>Are ready to stay with one firm for three years</source>
        <translation>Готовы оставаться с одной фирмой три года</translation>
    </message>
    <message>
        <source>Of those who grew up after 2000: are ready to stay for three years</source>
        <translation>Из тех, кто вырос после 2000 года: готовы оставаться три года</translation>
    </message>
    <message>
        <source>Give the firm a 9 or a 10</source>
        <translation>Ставят фирме 9 или 10</translation>
    </message>
    <message>
        <source>Managers of businesses with 5 to 100 employees</source>
        <extracomment>Who was asked in a published survey</extracomment>
        <translation>руководители фирм с числом сотрудников от 5 до 100</translation>
    </message>
    <message>
        <source>Women who own a small business</source>
        <translation>владелицы малого бизнеса</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>потребители</translation>
    </message>
    <message>
        <source>Customers of one business</source>
        <translation>клиенты одной фирмы</translation>
    </message>
    <message>
        <source>Owners were asked about themselves; your figure comes from customers.</source>
        <extracomment>Why a published figure cannot simply be compared with the own one</extracomment>
        <translation>Владельцев спрашивали о них самих; ваш показатель — от клиентов.</translation>
    </message>
    <message>
        <source>It says what people believe; your figure says what was done.</source>
        <translation>Здесь — что люди думают; ваш показатель — что было сделано.</translation>
    </message>
    <message>
        <source>It says what people want or intend; your figure says what they did.</source>
        <translation>Здесь — чего люди хотят или что намерены делать; ваш показатель — что они сделали.</translation>
    </message>
    <message>
        <source>It speaks of any business they deal with; your figure of yours alone.</source>
        <translation>Речь о любой фирме, с которой они имеют дело; ваш показатель — только о вашей.</translation>
    </message>
    <message>
        <source>It comes from a single business, one known for good service.</source>
        <translation>Это данные одной фирмы, известной хорошим обслуживанием.</translation>
    </message>
    <message>
        <source>How many were asked was not published.</source>
        <translation>Сколько человек опросили, не опубликовано.</translation>
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
        <translation>Один и тот же клиент?</translation>
    </message>
    <message>
        <source>These customers may be one person known in two ways. Your answer changes only how they are counted: nothing that was imported is changed, and every answer can be taken back.</source>
        <translation>Возможно, это один и тот же человек, записанный по-разному. Ваш ответ меняет только подсчёт: импортированное остаётся как было, а любой ответ можно взять назад.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation>Возможно, он же</translation>
    </message>
    <message>
        <source>In common</source>
        <extracomment>Column: why two customers may be one person</extracomment>
        <translation>Что общего</translation>
    </message>
    <message>
        <source>Your answer</source>
        <extracomment>Column: what the owner said of two customers</extracomment>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation>&amp;Один человек</translation>
    </message>
    <message>
        <source>&amp;Two people</source>
        <translation>&amp;Два человека</translation>
    </message>
    <message>
        <source>&amp;Leave open</source>
        <extracomment>Button: takes an answer back</extracomment>
        <translation>Ос&amp;тавить вопрос</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крыть</translation>
    </message>
</context>
<context>
    <name>CustomerText</name>
    <message>
        <source>the same customer number</source>
        <extracomment>What two customers have in common</extracomment>
        <translation>одинаковый номер клиента</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <extracomment>What two customers have in common</extracomment>
        <translation>одинаковая эл. почта</translation>
    </message>
    <message>
        <source>the same phone</source>
        <extracomment>What two customers have in common</extracomment>
        <translation>одинаковый телефон</translation>
    </message>
    <message>
        <source>the same name</source>
        <extracomment>What two customers have in common</extracomment>
        <translation>одинаковое имя</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <extracomment>Of two customers who may be the same person</extracomment>
        <translation>Один человек или два?</translation>
    </message>
    <message>
        <source>The same person</source>
        <extracomment>Of two customers</extracomment>
        <translation>Один и тот же человек</translation>
    </message>
    <message>
        <source>Two people</source>
        <extracomment>Of two customers</extracomment>
        <translation>Два разных человека</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s).</source>
        <translation>
            <numerusform>%1 клиент.</numerusform>
            <numerusform>%1 клиента.</numerusform>
            <numerusform>%1 клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 pair(s) of them may be the same person.</source>
        <extracomment>%1: &quot;1,204 customers.&quot;, %2: how many pairs</extracomment>
        <translation>
            <numerusform>%1 Из них %2 пара — возможно, один и тот же человек.</numerusform>
            <numerusform>%1 Из них %2 пары — возможно, одни и те же люди.</numerusform>
            <numerusform>%1 Из них %2 пар — возможно, одни и те же люди.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>New answers: %1.</source>
        <translation>Новых ответов: %1.</translation>
    </message>
    <message>
        <source>New purchases: %1.</source>
        <translation>Новых покупок: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 answer(s)</source>
        <extracomment>Button. %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>&amp;Импортировать %1 ответ</numerusform>
            <numerusform>&amp;Импортировать %1 ответа</numerusform>
            <numerusform>&amp;Импортировать %1 ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 customer(s)</source>
        <extracomment>Button. %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>&amp;Импортировать %1 клиента</numerusform>
            <numerusform>&amp;Импортировать %1 клиентов</numerusform>
            <numerusform>&amp;Импортировать %1 клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 purchase(s)</source>
        <extracomment>Button. %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>&amp;Импортировать %1 покупку</numerusform>
            <numerusform>&amp;Импортировать %1 покупки</numerusform>
            <numerusform>&amp;Импортировать %1 покупок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are read again.</source>
        <extracomment>A file whose import is read once more; %1 how many rows</extracomment>
        <translation>
            <numerusform>Заново будет прочитана %1 строка.</numerusform>
            <numerusform>Заново будут прочитаны %1 строки.</numerusform>
            <numerusform>Заново будет прочитано %1 строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of it reads otherwise so far: change what you want below.</source>
        <translation>Пока всё читается как прежде: измените ниже то, что нужно.</translation>
    </message>
    <message>
        <source>The file as a whole is read otherwise than before.</source>
        <translation>Весь файл читается иначе, чем прежде.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of columns: how many more there are</extracomment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read otherwise than before: %1.</source>
        <extracomment>%1 names of columns</extracomment>
        <translation>Теперь читается по-другому: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A column in a list of columns; %1 its name</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The import of %1 is taken back; the figures are without it.</source>
        <extracomment>%1 name of a file</extracomment>
        <translation>Импорт файла %1 отменён; показатели теперь без него.</translation>
    </message>
    <message numerus="yes">
        <source>The import of %2 is taken back; %1 answer(s) went with it.</source>
        <extracomment>%1 how many answers, %2 name of a file</extracomment>
        <translation>
            <numerusform>Импорт файла %2 отменён; вместе с ним убран %1 ответ.</numerusform>
            <numerusform>Импорт файла %2 отменён; вместе с ним убраны %1 ответа.</numerusform>
            <numerusform>Импорт файла %2 отменён; вместе с ним убрано %1 ответов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import of %2 is taken back; %1 purchase(s) went with it.</source>
        <extracomment>%1 how many purchases, %2 name of a file</extracomment>
        <translation>
            <numerusform>Импорт файла %2 отменён; вместе с ним убрана %1 покупка.</numerusform>
            <numerusform>Импорт файла %2 отменён; вместе с ним убраны %1 покупки.</numerusform>
            <numerusform>Импорт файла %2 отменён; вместе с ним убрано %1 покупок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import of %2 is taken back; %1 row(s) about customers went with it.</source>
        <extracomment>%1 how many rows of a list of customers, %2 name of a file</extracomment>
        <translation>
            <numerusform>Импорт файла %2 отменён; вместе с ним убрана %1 строка о клиентах.</numerusform>
            <numerusform>Импорт файла %2 отменён; вместе с ним убраны %1 строки о клиентах.</numerusform>
            <numerusform>Импорт файла %2 отменён; вместе с ним убрано %1 строк о клиентах.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rows about customers: %1.</source>
        <translation>Новых строк о клиентах: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of it stay, because a later import changed them.</source>
        <translation>
            <numerusform>%1 строка из него остаётся: её изменил более поздний импорт.</numerusform>
            <numerusform>%1 строки из него остаются: их изменил более поздний импорт.</numerusform>
            <numerusform>%1 строк из него остаются: их изменил более поздний импорт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of it stay, because another import brought them too.</source>
        <translation>
            <numerusform>%1 строка из него остаётся: она есть и в другом импорте.</numerusform>
            <numerusform>%1 строки из него остаются: они есть и в другом импорте.</numerusform>
            <numerusform>%1 строк из него остаются: они есть и в другом импорте.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read again with it stays read that way: %1.</source>
        <extracomment>%1 names of files</extracomment>
        <translation>Прочитанное заново вместе с ним так и остаётся: %1.</translation>
    </message>
    <message>
        <source>The import of %1 is taken back.</source>
        <extracomment>%1 name of a file; what stays of it follows</extracomment>
        <translation>Импорт файла %1 отменён.</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Calls: %1</source>
        <translation>Звонков: %1</translation>
    </message>
    <message>
        <source>Did calling help?</source>
        <translation>Помогли ли звонки?</translation>
    </message>
</context>
<context>
    <name>FigureAnswers</name>
    <message>
        <source>No survey here asks a score and two rating questions or more.</source>
        <translation>Ни в одной анкете здесь нет общей оценки и оценок хотя бы по двум вопросам.</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>важность</translation>
    </message>
    <message>
        <source>19 times in 20 between</source>
        <translation>в 19 случаях из 20 между</translation>
    </message>
    <message>
        <source>of its best</source>
        <translation>от лучшего</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>typical of unhappy customers</source>
        <translation>характерно для недовольных</translation>
    </message>
    <message>
        <source>typical of happy customers</source>
        <translation>характерно для довольных</translation>
    </message>
    <message>
        <source>comments here</source>
        <translation>комментариев здесь</translation>
    </message>
    <message>
        <source>of the others</source>
        <translation>у остальных</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A number of comments; %1 of %2</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>слов нет</translation>
    </message>
    <message>
        <source>customer for</source>
        <translation>клиент уже</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>ещё с нами</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>клиенты</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A percentage with its range: &quot;46% (42% to 50%)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Answered: %1 of %2 who were reached.</source>
        <extracomment>%1: a percentage with its range, %2: how many invitations arrived</extracomment>
        <translation>Ответили: %1; дошло приглашений: %2.</translation>
    </message>
    <message>
        <source>had all the others answered alike</source>
        <translation>если бы все остальные ответили одинаково</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>в худшем случае</translation>
    </message>
    <message>
        <source>at best</source>
        <translation>в лучшем случае</translation>
    </message>
    <message>
        <source>Customers who stay: %1, %2.</source>
        <extracomment>%1: a percentage with its range, %2: &quot;120 customers&quot;</extracomment>
        <translation>Клиенты, которые остаются: %1, %2.</translation>
    </message>
    <message>
        <source>Without dates there is no period before to compare with.</source>
        <translation>Без дат нет предыдущего периода, с которым можно сравнить.</translation>
    </message>
    <message>
        <source>%1 against %2:</source>
        <extracomment>%1 and %2: periods (&quot;May 2026&quot;)</extracomment>
        <translation>Период %1, предыдущий — %2:</translation>
    </message>
    <message>
        <source>%1: %2 (%4) before, %3 (%5) now. %6</source>
        <extracomment>A figure and its change. %1: its name, %2 and %3: the figure before and now, %4 and %5: how many answers each is made of, %6: a sentence</extracomment>
        <translation>%1: было %2 (%4), стало %3 (%5). %6</translation>
    </message>
    <message>
        <source>The ranges are for a business of %1 customers in all.</source>
        <extracomment>%1: how many customers there are</extracomment>
        <translation>Диапазоны даны для фирмы, у которой всего клиентов: %1.</translation>
    </message>
    <message>
        <source>There are %1 answers, but only %2 were reached: more answered than were asked, so no rate can be told.</source>
        <extracomment>%1: how many answers there are, %2: how many invitations arrived</extracomment>
        <translation>Ответов: %1, а приглашений дошло только %2. Ответило больше людей, чем получило приглашение, поэтому долю назвать нельзя.</translation>
    </message>
</context>
<context>
    <name>patron::CallBackDetail</name>
    <message>
        <source>Copy %1</source>
        <extracomment>Button beside a phone number or an e-mail, %1</extracomment>
        <translation>Копировать %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>Where an answer comes from: %1 is a file name, %2 a row number</extracomment>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>No phone and no e-mail is known.</source>
        <translation>Не известны ни телефон, ни эл. почта.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button beside a phone number or an e-mail</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Who calls</source>
        <extracomment>Who calls the customer: a name</extracomment>
        <translation>Кто звонит</translation>
    </message>
    <message>
        <source>Called on</source>
        <extracomment>The day somebody called the customer</extracomment>
        <translation>Звонили</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What the call brought</extracomment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Call by</source>
        <extracomment>Until when the customer is to be called</extracomment>
        <translation>Позвонить до</translation>
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
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Whom do we owe a call?</source>
        <extracomment>Title of the pane of call-backs</extracomment>
        <translation>Кому мы должны позвонить?</translation>
    </message>
    <message>
        <source>&amp;Call sheet…</source>
        <translation>Список &amp;звонков…</translation>
    </message>
    <message>
        <source>Lists of calls</source>
        <translation>Списки звонков</translation>
    </message>
    <message>
        <source>Calls, the most urgent first</source>
        <translation>Звонки, сначала самые срочные</translation>
    </message>
    <message>
        <source>Did calling help?</source>
        <translation>Помогли ли звонки?</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>Entry of a menu; %1 a phone number or an e-mail</extracomment>
        <translation>Копировать «%1»</translation>
    </message>
    <message>
        <source>Copy what they &amp;wrote</source>
        <translation>Копировать &amp;текст ответа</translation>
    </message>
    <message>
        <source>Chan&amp;ge this…</source>
        <extracomment>Button beside &quot;For today: 3 of 14 open calls&quot;: opens the preferences</extracomment>
        <translation>Из&amp;менить…</translation>
    </message>
    <message>
        <source>Change who is to be called, and until when</source>
        <translation>Изменить, кому нужно позвонить и до какого дня</translation>
    </message>
</context>
<context>
    <name>patron::CompareCard</name>
    <message>
        <source>&amp;Can this be compared?</source>
        <translation>&amp;Можно ли это сравнивать?</translation>
    </message>
</context>
<context>
    <name>patron::ComparePane</name>
    <message>
        <source>Surveys that others have published, each with its own doubt, and your figures beside them where you have some. Ask “Can this be compared?” in the menu of each card.</source>
        <translation>Опросы, опубликованные другими, каждый со своей погрешностью, а рядом — ваши показатели, где они есть. В меню каждой карточки есть вопрос «Можно ли это сравнивать?».</translation>
    </message>
</context>
<context>
    <name>patron::QuestionCardView</name>
    <message>
        <source>nothing: all answers together</source>
        <extracomment>In the list &quot;Cut by&quot;: no groups, all answers together</extracomment>
        <translation>не делить: все ответы вместе</translation>
    </message>
    <message>
        <source>Cut by:</source>
        <extracomment>Before a list of groups: by what the answers are parted (channel, branch, another question)</extracomment>
        <translation>Разделить по:</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Разделить по</translation>
    </message>
</context>
<context>
    <name>patron::QuestionDelegate</name>
    <message numerus="yes">
        <source>%n row(s) · %1</source>
        <extracomment>A question of several rows in the list of questions: %1 &quot;312 answers&quot;</extracomment>
        <translation>
            <numerusform>%n строка · %1</numerusform>
            <numerusform>%n строки · %1</numerusform>
            <numerusform>%n строк · %1</numerusform>
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
        <translation>Записано самой программой опроса: %1</translation>
    </message>
</context>
<context>
    <name>patron::QuestionList</name>
    <message>
        <source>Search the questions</source>
        <translation>Поиск по вопросам</translation>
    </message>
    <message>
        <source>Questions by file</source>
        <translation>Вопросы по файлам</translation>
    </message>
    <message>
        <source>No question here holds “%1”.</source>
        <extracomment>Below a search field; %1: what was searched for</extracomment>
        <translation>Ни в одном вопросе здесь нет «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1 question(s) without an answer under this filter are not listed. The search finds them.</source>
        <extracomment>Below the list of questions; %1 the number, already written out</extracomment>
        <translation>
            <numerusform>%1 вопрос, на который при этом отборе нет ответов, в списке не показан. Поиск его найдёт.</numerusform>
            <numerusform>%1 вопроса, на которые при этом отборе нет ответов, в списке не показаны. Поиск их найдёт.</numerusform>
            <numerusform>%1 вопросов, на которые при этом отборе нет ответов, в списке не показаны. Поиск их найдёт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>patron::QuestionsPane</name>
    <message>
        <source>There is no question to show yet. Import answers to a survey: every column that is not a date, a person or a number of the answer becomes a question here.</source>
        <translation>Пока нет ни одного вопроса. Импортируйте ответы на анкету: каждый столбец, кроме даты, личных данных и номера ответа, станет здесь вопросом.</translation>
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
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>How do you care for your customers? A self-check</source>
        <translation>Как вы заботитесь о клиентах? Самопроверка</translation>
    </message>
    <message>
        <source>Three things to do first:</source>
        <translation>С чего начать — три шага:</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Start the self-check over</source>
        <translation>Начать самопроверку заново</translation>
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
        <translation>«%1» есть в %2 из %3 комментариев здесь и в %4 из %5 остальных.</translation>
    </message>
    <message>
        <source>Among so many words this may be chance.</source>
        <translation>Среди стольких слов это может быть случайностью.</translation>
    </message>
    <message numerus="yes">
        <source>Typical of unhappy customers (%1 comment(s)):</source>
        <extracomment>Heads a list of words; %1: how many comments they come from</extracomment>
        <translation>
            <numerusform>Характерно для недовольных (%1 комментарий):</numerusform>
            <numerusform>Характерно для недовольных (%1 комментария):</numerusform>
            <numerusform>Характерно для недовольных (%1 комментариев):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Typical of happy customers (%1 comment(s)):</source>
        <extracomment>Heads a list of words; %1: how many comments they come from</extracomment>
        <translation>
            <numerusform>Характерно для довольных (%1 комментарий):</numerusform>
            <numerusform>Характерно для довольных (%1 комментария):</numerusform>
            <numerusform>Характерно для довольных (%1 комментариев):</numerusform>
        </translation>
    </message>
    <message>
        <source>They gave 0 to 6 of 10, or 1 or 2 of 5, or up to two stars.</source>
        <translation>Они поставили от 0 до 6 из 10, 1 или 2 из 5 либо не больше двух звёзд.</translation>
    </message>
    <message>
        <source>Typical words need at least %1 comments of unhappy and of happy customers.</source>
        <extracomment>%1: 8</extracomment>
        <translation>Для характерных слов нужно не меньше %1 комментариев от недовольных клиентов и %1 от довольных.</translation>
    </message>
    <message>
        <source>No word is typical of unhappy or of happy customers.</source>
        <translation>Нет слов, характерных для недовольных или довольных клиентов.</translation>
    </message>
    <message>
        <source>Counted in the newest %1 comments of each.</source>
        <extracomment>%1: a number of comments</extracomment>
        <translation>Подсчитано по %1 новейшим комментариям тех и других.</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 из %3</translation>
    </message>
    <message>
        <source>No word is more typical of them than of the others.</source>
        <extracomment>In place of the words that are typical of one group of customers</extracomment>
        <translation>Нет слов, более характерных для них, чем для остальных.</translation>
    </message>
    <message>
        <source>They gave 9 or 10 of 10, or 4 or 5 of 5, or four stars and more.</source>
        <translation>Они поставили 9 или 10 из 10, 4 или 5 из 5 либо не меньше четырёх звёзд.</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>No phone and no e-mail is known.</source>
        <translation>Не известны ни телефон, ни эл. почта.</translation>
    </message>
    <message>
        <source>Who calls: %1</source>
        <extracomment>On the sheet of calls: %1 a name</extracomment>
        <translation>Кто звонит: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Calls, %1</source>
        <translation>Звонки, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) more are in Patron.</source>
        <extracomment>At the end of the sheet of calls: %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>Ещё %1 звонок — в Patron.</numerusform>
            <numerusform>Ещё %1 звонка — в Patron.</numerusform>
            <numerusform>Ещё %1 звонков — в Patron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls: %1, %2</source>
        <extracomment>Heading of the sheet of calls: %1 the name of a list such as &quot;All open&quot;, %2 a date</extracomment>
        <translation>Звонки: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) to call left no phone and no e-mail.</source>
        <extracomment>At the end of the sheet of calls: %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>%1 клиент, которому нужно позвонить, не оставил ни телефона, ни почты.</numerusform>
            <numerusform>%1 клиента, которым нужно позвонить, не оставили ни телефона, ни почты.</numerusform>
            <numerusform>%1 клиентов, которым нужно позвонить, не оставили ни телефона, ни почты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the calls under this filter: %1</source>
        <extracomment>On the sheet of calls; %1: &quot;May 2026 · Channel: Web&quot;, whose calls alone are on it</extracomment>
        <translation>Только звонки по этому отбору: %1</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Promoters</source>
        <extracomment>A group of customers, at the start of a sentence</extracomment>
        <translation>Промоутеры</translation>
    </message>
    <message>
        <source>Passives</source>
        <extracomment>A group of customers, at the start of a sentence</extracomment>
        <translation>Нейтралы</translation>
    </message>
    <message>
        <source>Detractors</source>
        <extracomment>A group of customers, at the start of a sentence</extracomment>
        <translation>Критики</translation>
    </message>
    <message>
        <source>%1: “%2” more often than the others, %3 against %4. That is more than chance.</source>
        <extracomment>%1 a group of customers (&quot;Centru&quot;), %2 an answer (&quot;Price&quot;), %3 and %4 percentages</extracomment>
        <translation>%1: «%2» чаще, чем у остальных: %3 против %4 (не случайно).</translation>
    </message>
    <message>
        <source>%1: “%2” less often than the others, %3 against %4. That is more than chance.</source>
        <translation>%1: «%2» реже, чем у остальных: %3 против %4 (не случайно).</translation>
    </message>
    <message>
        <source>%1: higher than the others, %2 against %3. That is more than chance.</source>
        <extracomment>%1 a group of customers (&quot;Centru&quot;), %2 and %3 numbers</extracomment>
        <translation>%1: выше, чем у остальных: %2 против %3 (не случайно).</translation>
    </message>
    <message>
        <source>%1: lower than the others, %2 against %3. That is more than chance.</source>
        <translation>%1: ниже, чем у остальных: %2 против %3 (не случайно).</translation>
    </message>
    <message numerus="yes">
        <source>%1 response(s) leave this question empty and are not counted.</source>
        <extracomment>After an explanation: how many of those who were asked gave no answer. %1 is the number.</extracomment>
        <translation>
            <numerusform>В %1 ответе этот вопрос пропущен; он не учтён.</numerusform>
            <numerusform>В %1 ответах этот вопрос пропущен; они не учтены.</numerusform>
            <numerusform>В %1 ответах этот вопрос пропущен; они не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers lie below the middle value, half above. A few very large answers do not move it, as they would an average.</source>
        <translation>Половина ответов ниже медианы, половина выше. Несколько очень больших ответов её не сдвигают, в отличие от среднего.</translation>
    </message>
    <message>
        <source>Answers in the customers&apos; own words, newest first.</source>
        <translation>Ответы клиентов своими словами, сначала новые.</translation>
    </message>
    <message>
        <source>higher</source>
        <extracomment>In a table: this group&apos;s average is above, or below, that of the others</extracomment>
        <translation>выше</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>ниже</translation>
    </message>
    <message>
        <source>more: %1</source>
        <extracomment>In a table: answers that this group gives more often than the others; %1 a list of them</extracomment>
        <translation>чаще: %1</translation>
    </message>
    <message>
        <source>less: %1</source>
        <extracomment>In a table: answers that this group gives less often than the others; %1 a list of them</extracomment>
        <translation>реже: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>In a table: %1 &quot;more: Price, Taste&quot;, %2 &quot;less: Advice&quot;</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Nobody has answered this in the choice above.</source>
        <translation>Из отобранных на это никто не ответил.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s): too few to say anything. It takes %2.</source>
        <extracomment>%1 how many answers there are, %2 how many it takes</extracomment>
        <translation>
            <numerusform>%1 ответ: слишком мало, чтобы судить. Нужно %2.</numerusform>
            <numerusform>%1 ответа: слишком мало, чтобы судить. Нужно %2.</numerusform>
            <numerusform>%1 ответов: слишком мало, чтобы судить. Нужно %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: “%1”, %2 (most likely %3).</source>
        <extracomment>%1 an answer, %2 its share (&quot;42%&quot;), %3 &quot;36% to 48%&quot;</extracomment>
        <translation>Чаще всего: «%1», %2 (скорее всего, %3).</translation>
    </message>
    <message>
        <source>“%1” and “%2” lead; which of them is ahead may be chance.</source>
        <extracomment>%1 and %2 answers</extracomment>
        <translation>Впереди «%1» и «%2»; какой из них первый, может зависеть от случая.</translation>
    </message>
    <message>
        <source>Half answer %1 or less; the middle half lies between %2 and %3.</source>
        <extracomment>%1 a number; %2 and %3 numbers between which the middle half of all answers lies</extracomment>
        <translation>Половина отвечает %1 или меньше; средняя половина — между %2 и %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s) compared: the differences may all be chance.</source>
        <extracomment>%1 how many groups were compared</extracomment>
        <translation>
            <numerusform>Сравнили %1 группу: все различия могут быть случайными.</numerusform>
            <numerusform>Сравнили %1 группы: все различия могут быть случайными.</numerusform>
            <numerusform>Сравнили %1 групп: все различия могут быть случайными.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one group has enough answers to be judged.</source>
        <translation>Только в одной группе достаточно ответов, чтобы судить.</translation>
    </message>
    <message>
        <source>Highest: %1 (%2). Lowest: %3 (%4). That is more than chance.</source>
        <extracomment>Several questions on one scale: %1 and %3 questions, %2 and %4 their averages</extracomment>
        <translation>Выше всего: %1 (%2), ниже всего: %3 (%4); разница не случайна.</translation>
    </message>
    <message numerus="yes">
        <source>%1 question(s): which one is best and which worst may be chance.</source>
        <extracomment>Several questions on one scale; %1 how many</extracomment>
        <translation>
            <numerusform>%1 вопрос: какой лучший и какой худший, может зависеть от случая.</numerusform>
            <numerusform>%1 вопроса: какой лучший и какой худший, может зависеть от случая.</numerusform>
            <numerusform>%1 вопросов: какой лучший и какой худший, может зависеть от случая.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) answered in their own words.</source>
        <extracomment>%1 how many</extracomment>
        <translation>
            <numerusform>%1 клиент ответил своими словами.</numerusform>
            <numerusform>%1 клиента ответили своими словами.</numerusform>
            <numerusform>%1 клиентов ответили своими словами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row is one question: how its answers are parted, in percent of those who answered it.</source>
        <translation>Каждая строка — вопрос: как делятся ответы, в процентах от ответивших на него.</translation>
    </message>
    <message>
        <source>Several answers were possible: the shares of a group come to more than 100%.</source>
        <translation>Можно было дать несколько ответов: доли в группе в сумме больше 100&#xa0;%.</translation>
    </message>
    <message numerus="yes">
        <source>%1 smaller group(s) are not shown.</source>
        <extracomment>%1 how many groups</extracomment>
        <translation>
            <numerusform>Не показана %1 группа поменьше.</numerusform>
            <numerusform>Не показаны %1 группы поменьше.</numerusform>
            <numerusform>Не показано %1 групп поменьше.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <extracomment>From one number to another</extracomment>
        <translation>от %1 до %2</translation>
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
            <numerusform>%n вопрос по одной шкале</numerusform>
            <numerusform>%n вопроса по одной шкале</numerusform>
            <numerusform>%n вопросов по одной шкале</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1 (place %2 on average). Last: %3 (place %4). That is more than chance.</source>
        <extracomment>Answers that customers put in order: %1 and %3 answers, %2 and %4 the average of the places they were put on</extracomment>
        <translation>На первом месте: %1 (в среднем место %2), на последнем: %3 (место %4); разница не случайна.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) to put in order: which one comes first and which last may be chance.</source>
        <extracomment>Answers that customers put in order; %1 how many there are to choose from</extracomment>
        <translation>
            <numerusform>%1 вариант по порядку: какой первый и какой последний, может зависеть от случая.</numerusform>
            <numerusform>%1 варианта по порядку: какой первый и какой последний, может зависеть от случая.</numerusform>
            <numerusform>%1 вариантов по порядку: какой первый и какой последний, может зависеть от случая.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers were put in order. Each row is one of them: how often it got each place, in percent. The lower its average place, the earlier it was named; the lowest stands on top.</source>
        <translation>Варианты расставляли по порядку. Каждая строка — один из них: как часто он получал каждое место, в процентах. Чем меньше среднее место, тем раньше его называли; наверху — вариант с наименьшим.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 answer(s) are %2, so there is no likely range to tell.</source>
        <extracomment>%1 how many answers, %2 the number that all of them gave</extracomment>
        <translation>
            <numerusform>Ответ один и тот же: %2 (%1 ответ), поэтому вероятный диапазон назвать нельзя.</numerusform>
            <numerusform>Ответ один и тот же: %2 (%1 ответа), поэтому вероятный диапазон назвать нельзя.</numerusform>
            <numerusform>Ответ один и тот же: %2 (%1 ответов), поэтому вероятный диапазон назвать нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least half answer %1.</source>
        <extracomment>%1 a number: the middle half of all answers is this one</extracomment>
        <translation>Не меньше половины отвечают: %1.</translation>
    </message>
    <message>
        <source>On average %1 (most likely %2); answers run from %3 to %4.</source>
        <extracomment>%1 the average, %2 its likely range (&quot;3.1 to 3.6&quot;), %3 and %4 the smallest and the largest answer</extracomment>
        <translation>В среднем %1 (скорее всего, %2); ответы — от %3 до %4.</translation>
    </message>
    <message numerus="yes">
        <source>What was ticked: %n box(es)</source>
        <extracomment>Several columns of a file in which a box is ticked or not, shown together</extracomment>
        <translation>
            <numerusform>Что отмечено: %n вариант</numerusform>
            <numerusform>Что отмечено: %n варианта</numerusform>
            <numerusform>Что отмечено: %n вариантов</numerusform>
        </translation>
    </message>
    <message>
        <source>Each bar is the share of those who answered. The thin line is where the true share most likely lies (19 times in 20).</source>
        <translation>Каждая полоса — доля среди ответивших. Тонкая линия показывает, где, скорее всего, лежит истинная доля (в 19 случаях из 20).</translation>
    </message>
    <message>
        <source>Several answers were possible: each bar is the share of all who answered, so together they come to more than 100%. The thin line is where the true share most likely lies (19 times in 20).</source>
        <translation>Можно было дать несколько ответов: каждая полоса — доля среди всех ответивших, поэтому в сумме выходит больше 100&#xa0;%. Тонкая линия показывает, где, скорее всего, лежит истинная доля (в 19 случаях из 20).</translation>
    </message>
    <message>
        <source>Each column is how often that number was given; the mark below is the average with the range it most likely lies in (19 times in 20).</source>
        <translation>Каждый столбик показывает, как часто называли это число; отметка внизу — среднее и диапазон, в котором оно, скорее всего, лежит (в 19 случаях из 20).</translation>
    </message>
    <message>
        <source>Each group is compared with all the others together. Marked is only what is more than chance even after so many comparisons. Groups under 30 answers are grey, under 5 they are not judged.</source>
        <translation>Каждая группа сравнивается со всеми остальными вместе. Отмечено лишь то, что не случайно даже при стольких сравнениях. Группы, где меньше 30 ответов, серые; где меньше 5 — не оцениваются.</translation>
    </message>
    <message>
        <source>the lowest number is the best</source>
        <extracomment>Beside figures of scales on which the lowest number is the best</extracomment>
        <translation>лучшая оценка — наименьшая</translation>
    </message>
    <message>
        <source>“%1” %2, “%3” %4; which of them is ahead may be chance.</source>
        <extracomment>A question with two answers: %1 and %3 the answers (&quot;Yes&quot;, &quot;No&quot;), %2 and %4 their shares</extracomment>
        <translation>«%1» %2, «%3» %4; какой из них первый, может зависеть от случая.</translation>
    </message>
    <message>
        <source>The filter leaves only one group with enough answers. Take off one of its choices to compare more.</source>
        <translation>При этом отборе достаточно ответов только у одной группы. Снимите часть отбора, чтобы было с чем сравнить.</translation>
    </message>
    <message>
        <source>Each bar is a box that could be ticked: its share of all answers from the files that have the boxes. Who ticked none counts too. The thin line is where the true share most likely lies (19 times in 20).</source>
        <translation>Каждая полоса — вариант, который можно было отметить: его доля среди всех ответов из файлов, где есть эти варианты. Учтены и те, кто не отметил ничего. Тонкая линия показывает, где, скорее всего, лежит истинная доля (в 19 случаях из 20).</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <extracomment>Beside a share; %1 the answer that was given most often, %2 &quot;34% to 40% · 804 answers&quot;</extracomment>
        <translation>«%1» · %2</translation>
    </message>
    <message numerus="yes">
        <source>The %1 rarest answer(s) have no room here.</source>
        <extracomment>Beside a chart; %1: how many different answers</extracomment>
        <translation>
            <numerusform>%1 самый редкий вариант здесь не показан.</numerusform>
            <numerusform>%1 самых редких варианта здесь не показаны.</numerusform>
            <numerusform>%1 самых редких вариантов здесь не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ and ▼: higher or lower than the others, by more than chance.</source>
        <extracomment>Beside a chart with such triangles</extracomment>
        <translation>▲ и ▼: выше или ниже, чем у остальных, и это не случайность.</translation>
    </message>
    <message>
        <source>On average %1 (most likely %2), where “%3” counts as %4 and “%5” as %6.</source>
        <extracomment>%1 the average, %2 its likely range (&quot;3.1 to 3.6&quot;), %3 and %5 the lowest and the highest answer in words (&quot;Never&quot;, &quot;Always&quot;), %4 and %6 the numbers they stand for</extracomment>
        <translation>В среднем %1 (скорее всего, %2), где «%3» — это %4, а «%5» — %6.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 answer(s) are “%2”, so there is no likely range to tell.</source>
        <extracomment>%1 how many answers, %2 the answer in words that all of them gave</extracomment>
        <translation>
            <numerusform>Ответ один и тот же: «%2» (%1 ответ), поэтому вероятный диапазон назвать нельзя.</numerusform>
            <numerusform>Ответ один и тот же: «%2» (%1 ответа), поэтому вероятный диапазон назвать нельзя.</numerusform>
            <numerusform>Ответ один и тот же: «%2» (%1 ответов), поэтому вероятный диапазон назвать нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are the steps of a scale, from the lowest to the highest; in the average each counts as the number of its step.</source>
        <translation>Ответы — это ступени шкалы, от низшей к высшей; в среднее каждый входит с номером своей ступени.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) have no place on the scale and do not count in the average.</source>
        <extracomment>Beside an average; %1: how many answers, such as &quot;I do not know&quot;</extracomment>
        <translation>
            <numerusform>%1 ответ не относится к шкале и не входит в среднее.</numerusform>
            <numerusform>%1 ответа не относятся к шкале и не входят в среднее.</numerusform>
            <numerusform>%1 ответов не относятся к шкале и не входят в среднее.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallBackText</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A share and of how many customers it is: &quot;60 % of 20&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>To call</source>
        <extracomment>State of a call-back: nobody called yet</extracomment>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>State of a call-back: spoken to, not settled yet</extracomment>
        <translation>Позвонили</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>State of a call-back: the customer is content again</extracomment>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>State of a call-back: the customer is gone or does not want to talk</extracomment>
        <translation>Потерян</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>List of call-backs that are due until today</extracomment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>All open</source>
        <extracomment>List of call-backs</extracomment>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>Solved or lost</source>
        <extracomment>List of call-backs</extracomment>
        <translation>Решённые и потерянные</translation>
    </message>
    <message>
        <source>No contact</source>
        <extracomment>List of unhappy answers of which no phone and no e-mail is known</extracomment>
        <translation>Нет контакта</translation>
    </message>
    <message>
        <source>No unhappy customer who can be reached.

Import answers or reviews with a score and with an e-mail or a phone; unhappy customers then stand here.</source>
        <translation>Нет недовольных клиентов, с которыми можно связаться.

Импортируйте ответы или отзывы с оценкой и с эл. почтой или телефоном — недовольные клиенты появятся здесь.</translation>
    </message>
    <message>
        <source>Nothing is closed yet.

Mark a call as solved or lost, and it moves here.</source>
        <translation>Пока ничего не закрыто.

Отметьте звонок («Решено» или «Потерян»), и он перейдёт сюда.</translation>
    </message>
    <message>
        <source>Of every unhappy answer somebody can be reached.

Answers of which no e-mail and no phone is known would stand here.</source>
        <translation>По каждому ответу недовольного клиента есть с кем связаться.

Здесь были бы ответы, для которых не известны ни эл. почта, ни телефон.</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>Of a customer without a name: %1 is the customer&apos;s number</extracomment>
        <translation>Клиент %1</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Имя неизвестно</translation>
    </message>
    <message>
        <source>would recommend: %1 of 10</source>
        <extracomment>Score of one answer, 0 to 10</extracomment>
        <translation>порекомендует: %1 из 10</translation>
    </message>
    <message>
        <source>satisfaction: %1 of 5</source>
        <extracomment>Score of one answer, 1 to 5</extracomment>
        <translation>удовлетворённость: %1 из 5</translation>
    </message>
    <message>
        <source>stars: %1 of 5</source>
        <extracomment>Score of one review, 1 to 5, halves possible</extracomment>
        <translation>звёзд: %1 из 5</translation>
    </message>
    <message>
        <source>easy: %1 of 7</source>
        <extracomment>Score of one answer: how easy it was, 1 to 7</extracomment>
        <translation>легко: %1 из 7</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>Of a call-back whose answer has no date</extracomment>
        <translation>без даты</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>Of a call-back</extracomment>
        <translation>позвонить сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) overdue</source>
        <extracomment>Of a call-back: %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>просрочено на %1 день</numerusform>
            <numerusform>просрочено на %1 дня</numerusform>
            <numerusform>просрочено на %1 дней</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>Of a call-back: %1 is a date</extracomment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Wrote nothing.</source>
        <translation>Без комментария.</translation>
    </message>
    <message>
        <source>Since then, on %1: %2</source>
        <extracomment>Of an unhappy customer who answered again: %1 a date, %2 scores</extracomment>
        <translation>С тех пор, %1: %2</translation>
    </message>
    <message>
        <source>A call is due on the day of an unhappy customer&apos;s answer.</source>
        <translation>Недовольному клиенту нужно позвонить в день его ответа.</translation>
    </message>
    <message numerus="yes">
        <source>A call is due %n working day(s) after an unhappy customer&apos;s answer.</source>
        <translation>
            <numerusform>Недовольному клиенту нужно позвонить в течение %n рабочего дня после ответа.</numerusform>
            <numerusform>Недовольному клиенту нужно позвонить в течение %n рабочих дней после ответа.</numerusform>
            <numerusform>Недовольному клиенту нужно позвонить в течение %n рабочих дней после ответа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unhappy are those who answer no more than this: %1.</source>
        <extracomment>%1: &quot;would recommend: 6 of 10 · stars: 2 of 5&quot;</extracomment>
        <translation>Недовольным считается тот, чья оценка не выше указанной здесь (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Answers older than %n day(s) are under “All open”. The preferences change all of this.</source>
        <translation>
            <numerusform>Ответы старше %n дня находятся в списке «Все открытые». Всё это можно изменить в настройках.</numerusform>
            <numerusform>Ответы старше %n дней находятся в списке «Все открытые». Всё это можно изменить в настройках.</numerusform>
            <numerusform>Ответы старше %n дней находятся в списке «Все открытые». Всё это можно изменить в настройках.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting for a call today.</source>
        <translation>Сегодня никто не ждёт звонка.</translation>
    </message>
    <message>
        <source>Answer the review</source>
        <extracomment>State of an unhappy review of which neither phone nor e-mail is known: what can be done</extracomment>
        <translation>Ответить на отзыв</translation>
    </message>
    <message>
        <source>No way to reach</source>
        <translation>Нет контактов</translation>
    </message>
    <message>
        <source>Too early to tell. Of the customers you called, %1 answered again; of those you did not call, %2. Five of each are needed.</source>
        <extracomment>Of unhappy customers who answered again later: %1 how many were called before, %2 how many were not</extracomment>
        <translation>Пока рано судить. Из клиентов, которым вы позвонили, снова ответили %1, из тех, кому не звонили, — %2. Нужно не меньше пяти тех и других.</translation>
    </message>
    <message>
        <source>Of the unhappy customers you called, %1 were no longer unhappy the next time they answered; of those you did not call, %2.</source>
        <extracomment>Of unhappy customers who answered again later; %1 and %2 such as &quot;60 % of 20&quot;</extracomment>
        <translation>Из недовольных клиентов, которым вы позвонили, при следующем ответе уже не были недовольны %1; из тех, кому не звонили, — %2.</translation>
    </message>
    <message>
        <source>The difference is more than chance. It is no proof, though: you chose whom to call.</source>
        <translation>Разница не случайна. Но это не доказательство: вы сами выбирали, кому звонить.</translation>
    </message>
    <message>
        <source>The difference may be chance: too few of them have answered again so far.</source>
        <translation>Разница может быть случайной: пока снова ответили слишком немногие.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Stands for a customer whose name is not known; %1 the beginning of what they wrote</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>put on the call list – %1</source>
        <extracomment>What can be taken back: &quot;Undo: put on the call list – Ana Pop&quot;; %1 a customer</extracomment>
        <translation>добавление в список звонков — %1</translation>
    </message>
    <message>
        <source>marked “%1” – %2</source>
        <extracomment>What can be taken back: &quot;Undo: marked “Solved” – Ana Pop&quot;; %1 a state of a call-back, %2 a customer</extracomment>
        <translation>отметка «%1» — %2</translation>
    </message>
    <message>
        <source>note of a call – %1</source>
        <extracomment>What can be taken back: &quot;Undo: note of a call – Ana Pop&quot;; %1 a customer</extracomment>
        <translation>запись о звонке — %1</translation>
    </message>
    <message>
        <source>%1 – the call is marked: %2.</source>
        <extracomment>%1 a customer, %2 a state of a call-back such as &quot;Solved&quot;</extracomment>
        <translation>%1 — звонок отмечен: %2.</translation>
    </message>
    <message>
        <source>%1 – saved.</source>
        <extracomment>%1 a customer; what was noted of the call is saved</extracomment>
        <translation>%1 — сохранено.</translation>
    </message>
    <message>
        <source>Done again: %1 – on the call list.</source>
        <extracomment>%1 a customer</extracomment>
        <translation>Повторено: %1 — в списке звонков.</translation>
    </message>
    <message>
        <source>Done again: %1 – the call is marked “%2”.</source>
        <extracomment>%1 a customer, %2 a state of a call-back such as &quot;Solved&quot;</extracomment>
        <translation>Повторено: %1 — звонок отмечен «%2».</translation>
    </message>
    <message>
        <source>%1 – on the call list.</source>
        <extracomment>%1 a customer: a call is owed to them from now on</extracomment>
        <translation>%1 — в списке звонков.</translation>
    </message>
    <message>
        <source>%1 – on the call list again.</source>
        <extracomment>%1 a customer whose call was solved or lost</extracomment>
        <translation>%1 — снова в списке звонков.</translation>
    </message>
    <message>
        <source>%1 – on the call list already.</source>
        <extracomment>%1 a customer</extracomment>
        <translation>%1 — уже в списке звонков.</translation>
    </message>
    <message>
        <source>No phone and no e-mail is known of them, so the call is under “%1”.</source>
        <extracomment>Follows &quot;Ana Pop – on the call list.&quot;; %1 the name of a list: &quot;No contact&quot;</extracomment>
        <translation>Ни телефона, ни почты этого клиента нет, поэтому звонок стоит в списке «%1».</translation>
    </message>
    <message>
        <source>The filter was cleared, as it hid the call.</source>
        <extracomment>Follows &quot;Ana Pop – on the call list.&quot;: a call that was asked for</extracomment>
        <translation>Отбор снят: он скрывал этот звонок.</translation>
    </message>
    <message>
        <source>no score</source>
        <extracomment>Of an answer on the list of calls</extracomment>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>Taken back: %1 – no longer on the call list, and marked “%2” again.</source>
        <extracomment>%1 a customer, %2 a state of a call-back such as &quot;Solved&quot;</extracomment>
        <translation>Отменено: %1 — больше не в списке звонков, снова с отметкой «%2».</translation>
    </message>
    <message>
        <source>Taken back: %1 – no longer on the call list.</source>
        <extracomment>%1 a customer</extracomment>
        <translation>Отменено: %1 — больше не в списке звонков.</translation>
    </message>
    <message>
        <source>Taken back: %1 – no call is planned for today. The case stays under “%2”.</source>
        <extracomment>%1 a customer, %2 name of a list of calls (&quot;All open&quot;)</extracomment>
        <translation>Отменено: %1 — на сегодня звонок больше не назначен. Случай остаётся в списке «%2».</translation>
    </message>
    <message>
        <source>Taken back: %1 – no longer “%2”, but “%3” again.</source>
        <extracomment>%1 a customer, %2 and %3 states of a call-back such as &quot;Solved&quot; and &quot;To call&quot;</extracomment>
        <translation>Отменено: %1 — больше не «%2», снова «%3».</translation>
    </message>
    <message>
        <source>Taken back: %1 – of the call all is as it was before your change.</source>
        <extracomment>%1 a customer: of who calls, on which day, and what came of it</extracomment>
        <translation>Отменено: %1 — со звонком всё так, как было до вашего изменения.</translation>
    </message>
    <message>
        <source>Taken back: %1 – your note of the call is removed.</source>
        <extracomment>%1 a customer</extracomment>
        <translation>Отменено: %1 — ваша заметка о звонке убрана.</translation>
    </message>
    <message>
        <source>Taken back: %1 – the note of the call is again the one before.</source>
        <extracomment>%1 a customer</extracomment>
        <translation>Отменено: %1 — заметка о звонке снова прежняя.</translation>
    </message>
    <message>
        <source>Done again: %1 – your change of the call holds once more.</source>
        <extracomment>%1 a customer</extracomment>
        <translation>Повторено: %1 — ваше изменение снова действует.</translation>
    </message>
    <message numerus="yes">
        <source>For today: %1 of %2 open call(s).</source>
        <extracomment>%1: how many calls are to be made today, %2: of how many open ones; the plural goes by %2</extracomment>
        <translation>
            <numerusform>На сегодня: %1 из %2 открытого звонка.</numerusform>
            <numerusform>На сегодня: %1 из %2 открытых звонков.</numerusform>
            <numerusform>На сегодня: %1 из %2 открытых звонков.</numerusform>
        </translation>
    </message>
    <message>
        <source>due later: %1</source>
        <extracomment>Why an open call is not for today; %1: how many calls</extracomment>
        <translation>срок позже: %1</translation>
    </message>
    <message>
        <source>called already: %1</source>
        <extracomment>Why an open call is not for today; %1: how many calls</extracomment>
        <translation>уже позвонили: %1</translation>
    </message>
    <message numerus="yes">
        <source>older than %n day(s): %1</source>
        <extracomment>Why an open call is not for today, its answer is so old; %1: how many calls</extracomment>
        <translation>
            <numerusform>старше %n дня: %1</numerusform>
            <numerusform>старше %n дней: %1</numerusform>
            <numerusform>старше %n дней: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>without a date: %1</source>
        <extracomment>Why an open call is not for today, its answer has no day; %1: how many calls</extracomment>
        <translation>без даты: %1</translation>
    </message>
    <message>
        <source>The others: %1.</source>
        <extracomment>Follows &quot;For today: 3 of 14 open calls.&quot;; %1: &quot;due later: 4, called already: 5&quot;</extracomment>
        <translation>Остальные: %1.</translation>
    </message>
    <message numerus="yes">
        <source>First what is due, the longest due at the top; then who was called already; then answers older than %n day(s); the undated last.</source>
        <translation>
            <numerusform>Сначала звонки со сроком, самые просроченные вверху; затем те, кому уже позвонили; затем ответы старше %n дня; в конце ответы без даты.</numerusform>
            <numerusform>Сначала звонки со сроком, самые просроченные вверху; затем те, кому уже позвонили; затем ответы старше %n дней; в конце ответы без даты.</numerusform>
            <numerusform>Сначала звонки со сроком, самые просроченные вверху; затем те, кому уже позвонили; затем ответы старше %n дней; в конце ответы без даты.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest answer first.</source>
        <translation>Сначала самый новый ответ.</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>State of an unhappy review of which neither phone nor e-mail is known: the owner wrote below it</extracomment>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Поговорили</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 case(s)</source>
        <extracomment>Heads a call: %1 a customer who stands in the list more than once, %2 how often</extracomment>
        <translation>
            <numerusform>%1 · %2 случай</numerusform>
            <numerusform>%1 · %2 случая</numerusform>
            <numerusform>%1 · %2 случаев</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
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
        <translation>Спросите клиентов, порекомендуют ли они вас (от 0 до 10), и ваш показатель появится рядом.</translation>
    </message>
    <message>
        <source>Import a list of customers with the day they came and the day they left, over three years or more, and yours will stand beside it.</source>
        <translation>Импортируйте список клиентов с днём прихода и днём ухода за три года и больше, и ваш показатель появится рядом.</translation>
    </message>
    <message>
        <source>Do customers stay with other firms?</source>
        <extracomment>Title of a card: published figures on loyalty</extracomment>
        <translation>А у других клиенты остаются?</translation>
    </message>
    <message>
        <source>What do customers want, and what do others do for it?</source>
        <extracomment>Title of a card: published figures on service and speed</extracomment>
        <translation>Чего хотят клиенты и что для этого делают другие?</translation>
    </message>
    <message>
        <source>Where do others talk with customers?</source>
        <extracomment>Title of a card: published figures on where firms and customers talk</extracomment>
        <translation>Где другие общаются с клиентами?</translation>
    </message>
    <message>
        <source>How personal may it be?</source>
        <extracomment>Title of a card: published figures on personal service and personal data</extracomment>
        <translation>Насколько лично можно общаться?</translation>
    </message>
    <message>
        <source>How do other owners go about it?</source>
        <extracomment>Title of a card: published figures on plans, staff and tools of small firms</extracomment>
        <translation>Как поступают другие владельцы?</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>A published figure; %1 &quot;50%&quot;</extracomment>
        <translation>около %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>A published figure; %1 &quot;50%&quot;</extracomment>
        <translation>больше %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>A published figure; %1 &quot;50%&quot;</extracomment>
        <translation>меньше %1</translation>
    </message>
    <message>
        <source>Customers who give you a 9 or a 10</source>
        <extracomment>An own figure, before a colon</extracomment>
        <translation>Клиенты, которые ставят вам 9 или 10</translation>
    </message>
    <message>
        <source>Your customers who stay three years</source>
        <extracomment>An own figure, before a colon</extracomment>
        <translation>Ваши клиенты, которые остаются на три года</translation>
    </message>
    <message>
        <source>Your answers that come by LinkedIn</source>
        <translation>Ваши ответы, пришедшие через LinkedIn</translation>
    </message>
    <message>
        <source>Your answers that come by Facebook</source>
        <translation>Ваши ответы, пришедшие через Facebook</translation>
    </message>
    <message>
        <source>Your answers that come by Twitter</source>
        <translation>Ваши ответы, пришедшие через Twitter</translation>
    </message>
    <message>
        <source>Your answers that come by a blog</source>
        <translation>Ваши ответы, пришедшие через блог</translation>
    </message>
    <message>
        <source>Beside each stands the share of your answers that come by that channel. There the owners were asked what they use, so it can only be looked at, not judged.</source>
        <translation>Рядом — доля ваших ответов, пришедших через этот канал. Там владельцев спрашивали, чем они пользуются, поэтому сравнивать напрямую нельзя.</translation>
    </message>
    <message>
        <source>%1: %2; published: %3. Another thing was asked there, so no more can be said.</source>
        <extracomment>%1 an own figure&apos;s name, %2 &quot;46% (40% to 52%)&quot;, %3 the published one, &quot;37%&quot;</extracomment>
        <translation>%1: %2; опубликовано: %3. Там спрашивали о другом, поэтому больше сказать нельзя.</translation>
    </message>
    <message>
        <source>%1: %2, more than the published %3. That is more than chance.</source>
        <extracomment>%1 an own figure&apos;s name, %2 &quot;46% (40% to 52%)&quot;, %3 the published one, &quot;37%&quot;</extracomment>
        <translation>%1: %2 — больше опубликованных %3. Это не случайность.</translation>
    </message>
    <message>
        <source>%1: %2, less than the published %3. That is more than chance.</source>
        <extracomment>%1 an own figure&apos;s name, %2 &quot;46% (40% to 52%)&quot;, %3 the published one, &quot;37%&quot;</extracomment>
        <translation>%1: %2 — меньше опубликованных %3. Это не случайность.</translation>
    </message>
    <message>
        <source>%1: %2; published: %3. Which is higher cannot be told.</source>
        <extracomment>%1 an own figure&apos;s name, %2 &quot;46% (40% to 52%)&quot;, %3 the published one, &quot;37%&quot;</extracomment>
        <translation>%1: %2; опубликовано: %3. Что больше, сказать нельзя.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where a published figure comes from: %1 who asked, %2 the year</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <extracomment>%1 how many people were asked in a survey</extracomment>
        <translation>опрошено: %1</translation>
    </message>
    <message>
        <source>nobody says how many were asked</source>
        <translation>сколько опрошено, не сказано</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <extracomment>A published survey: %1 who made it, %2 where, when, who and how many were asked</extracomment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>Legend of a chart: grey bands with a line are published figures</extracomment>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>Legend of a chart: dots are the owner&apos;s own figures</extracomment>
        <translation>у вас</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a statement of a published survey, %2 &quot;37% (32% to 42%)&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; yours: %3</source>
        <extracomment>%1 a statement of a published survey, %2 &quot;37% (32% to 42%)&quot;, %3 the own figure</extracomment>
        <translation>%1: %2; у вас: %3</translation>
    </message>
    <message>
        <source>We look for the cause of every bad review and call the customer.</source>
        <translation>Мы ищем причину каждого плохого отзыва и звоним клиенту.</translation>
    </message>
    <message>
        <source>Whoever writes to us gets an answer from a person, by name.</source>
        <translation>Каждому, кто нам пишет, отвечает живой человек и обращается по имени.</translation>
    </message>
    <message>
        <source>We answer within one working day, and know that we do.</source>
        <translation>Мы отвечаем в течение рабочего дня и знаем это точно.</translation>
    </message>
    <message>
        <source>Our first answer usually settles the matter.</source>
        <translation>Наш первый ответ обычно решает вопрос.</translation>
    </message>
    <message>
        <source>We ask customers whether they would recommend us, and count the nines and tens.</source>
        <translation>Мы спрашиваем клиентов, порекомендуют ли они нас, и считаем девятки и десятки.</translation>
    </message>
    <message>
        <source>We know which one thing to work on first, and why.</source>
        <translation>Мы знаем, за что взяться в первую очередь и почему.</translation>
    </message>
    <message>
        <source>We read what is said of us on the internet every week.</source>
        <translation>Мы каждую неделю читаем, что о нас говорят в интернете.</translation>
    </message>
    <message>
        <source>Our staff may put things right for a customer without asking.</source>
        <translation>Наши сотрудники могут сами всё исправить для клиента, не спрашивая разрешения.</translation>
    </message>
    <message>
        <source>How we treat customers is written down, and everybody knows it.</source>
        <translation>У нас записано, как обращаться с клиентами, и все это знают.</translation>
    </message>
    <message>
        <source>We can show customers what we keep of them, and erase it when they ask.</source>
        <translation>Мы можем показать клиентам, что о них храним, и стереть это по их просьбе.</translation>
    </message>
    <message>
        <source>Take the unhappy answers of this week, find the cause of each, and call the customer.</source>
        <translation>Возьмите ответы недовольных клиентов за эту неделю, в каждом найдите причину и позвоните клиенту.</translation>
    </message>
    <message>
        <source>Answer the newest comments by name, one by one.</source>
        <translation>Ответьте на самые новые комментарии один за другим, обращаясь по имени.</translation>
    </message>
    <message>
        <source>Look how long customers wait for a reply, and where it is longest.</source>
        <translation>Посмотрите, сколько клиенты ждут ответа и где дольше всего.</translation>
    </message>
    <message>
        <source>Read what people write a second time about: those answers were not clear.</source>
        <translation>Прочтите, о чём люди пишут во второй раз: значит, те ответы были неясны.</translation>
    </message>
    <message>
        <source>Put one question on every receipt: would you recommend us, from 0 to 10?</source>
        <translation>Поместите на каждый чек один вопрос: «Насколько вероятно, что вы нас порекомендуете, от 0 до 10?»</translation>
    </message>
    <message>
        <source>See what satisfaction goes with, and choose one thing for this month.</source>
        <translation>Посмотрите, с чем связана удовлетворённость, и выберите одно дело на этот месяц.</translation>
    </message>
    <message>
        <source>See which channels speak of you, and export their reviews once a week.</source>
        <translation>Посмотрите, на каких каналах о вас говорят, и раз в неделю выгружайте оттуда отзывы.</translation>
    </message>
    <message>
        <source>Agree on an amount up to which everybody may decide, and see which branch needs help.</source>
        <translation>Договоритесь о сумме, до которой каждый решает сам, и посмотрите, какому филиалу нужна помощь.</translation>
    </message>
    <message>
        <source>Write one page: how fast, how personal, who decides. Print the figures with it.</source>
        <translation>Напишите одну страницу: как быстро, насколько лично, кто решает. Приложите к ней показатели.</translation>
    </message>
    <message>
        <source>Look what is kept here, and practise finding one customer in it.</source>
        <translation>Посмотрите, что здесь хранится, и попробуйте найти одного клиента.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>An answer of the self-check</extracomment>
        <translation>да</translation>
    </message>
    <message>
        <source>partly</source>
        <extracomment>An answer of the self-check</extracomment>
        <translation>отчасти</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>An answer of the self-check</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Ten questions, two minutes. The answers stay on this computer.</source>
        <translation>Десять вопросов, две минуты. Ответы остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>%1 of 10 answered.</source>
        <extracomment>%1 how many of the ten questions are answered</extracomment>
        <translation>Отвечено: %1 из 10.</translation>
    </message>
    <message>
        <source>20 of 20 points: there is nothing left to advise.</source>
        <translation>20 баллов из 20: советовать больше нечего.</translation>
    </message>
    <message>
        <source>%1 of 20 points: you take good care of your customers.</source>
        <extracomment>%1 a number of points out of 20</extracomment>
        <translation>Баллов: %1 из 20. Вы по-настоящему заботитесь о клиентах.</translation>
    </message>
    <message>
        <source>%1 of 20 points: the ground is laid, and some of it is missing.</source>
        <extracomment>%1 a number of points out of 20</extracomment>
        <translation>Баллов: %1 из 20. Основа есть, но кое-чего не хватает.</translation>
    </message>
    <message>
        <source>%1 of 20 points: much is still left to chance. Begin with these.</source>
        <extracomment>%1 a number of points out of 20</extracomment>
        <translation>Баллов: %1 из 20. Многое пока оставлено на волю случая. Начните с этого.</translation>
    </message>
    <message>
        <source>%1: %2; published: %3. Nobody says how many were asked there, so whether the difference is chance cannot be told.</source>
        <extracomment>%1 an own figure&apos;s name, %2 &quot;46% (40% to 52%)&quot;, %3 the published one, &quot;37%&quot;</extracomment>
        <translation>%1: %2; опубликовано: %3. Сколько человек там опросили, неизвестно, поэтому нельзя сказать, случайна ли разница.</translation>
    </message>
    <message>
        <source>A grey band is where the published figure most likely lies, from how many were asked (19 times in 20). It is the least doubt there is: nobody says that the people asked were drawn by lot. Your own figure is a dot with its range, from the answers chosen above.</source>
        <translation>Серая полоса показывает, где, скорее всего, лежит опубликованный показатель, судя по числу опрошенных (в 19 случаях из 20). Это наименьшая возможная погрешность: нигде не сказано, что опрошенных отбирали случайно. Ваш показатель — точка со своим диапазоном, по ответам из выборки выше.</translation>
    </message>
    <message>
        <source>Where nothing of yours stands beside a channel, your files do not ask for it: import answers that name the channel they came by.</source>
        <translation>Если рядом с каналом нет вашего показателя, ваши файлы о нём не спрашивают: импортируйте ответы, в которых назван канал.</translation>
    </message>
    <message>
        <source>The filter hides your answers on whether customers would recommend you. Take it off, and yours will stand beside it.</source>
        <translation>Отбор скрывает ответы на вопрос, порекомендуют ли вас клиенты. Снимите его, и ваш показатель встанет рядом.</translation>
    </message>
    <message>
        <source>The filter leaves too few of your customers to tell how many stay three years. Take it off, and yours will stand beside it.</source>
        <translation>После отбора клиентов слишком мало, чтобы сказать, сколько из них остаётся на три года. Снимите его, и ваш показатель встанет рядом.</translation>
    </message>
    <message>
        <source>Where nothing of yours stands beside a channel, the filter hides the answers that came by it. Take it off, and they will stand beside it.</source>
        <translation>Если рядом с каналом нет ваших данных, ответы, пришедшие по нему, скрывает отбор. Снимите его, и они встанут рядом.</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message numerus="yes">
        <source>Of %1 customer(s) nothing says whether they left.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>У %1 клиента не указано, ушёл ли он.</numerusform>
            <numerusform>У %1 клиентов не указано, ушли ли они.</numerusform>
            <numerusform>У %1 клиентов не указано, ушли ли они.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 response(s) do not answer this.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>В %1 ответе этого нет.</numerusform>
            <numerusform>В %1 ответах этого нет.</numerusform>
            <numerusform>В %1 ответах этого нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 response(s) answer it on another scale: they are kept as answers of the question, but do not count here.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 ответ дан по другой шкале: он сохранён как ответ на вопрос, но здесь не считается.</numerusform>
            <numerusform>%1 ответа даны по другой шкале: они сохранены как ответы на вопрос, но здесь не считаются.</numerusform>
            <numerusform>%1 ответов дано по другой шкале: они сохранены как ответы на вопрос, но здесь не считаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) have no date.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 покупка без даты.</numerusform>
            <numerusform>%1 покупки без даты.</numerusform>
            <numerusform>%1 покупок без даты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) without a date count in the figure, but have no place in a chart over time.</source>
        <extracomment>Of a figure over time: answers that the chart cannot show. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 ответ без даты учтён в показателе, но на графике по времени ему нет места.</numerusform>
            <numerusform>%1 ответа без даты учтены в показателе, но на графике по времени им нет места.</numerusform>
            <numerusform>%1 ответов без даты учтены в показателе, но на графике по времени им нет места.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 customer(s) nothing says for how long they have been customers.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>У %1 клиента не указано, как давно он клиент.</numerusform>
            <numerusform>У %1 клиентов не указано, как давно они клиенты.</numerusform>
            <numerusform>У %1 клиентов не указано, как давно они клиенты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 older row(s) of customers who are on the list again.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 более старая строка клиента, который снова есть в списке.</numerusform>
            <numerusform>%1 более старые строки клиентов, которые снова есть в списке.</numerusform>
            <numerusform>%1 более старых строк клиентов, которые снова есть в списке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 purchase(s) nothing says whose they are.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>У %1 покупки не указано, чья она.</numerusform>
            <numerusform>У %1 покупок не указано, чьи они.</numerusform>
            <numerusform>У %1 покупок не указано, чьи они.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 response(s) do not answer all of these questions.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>В %1 ответе заполнены не все эти вопросы.</numerusform>
            <numerusform>В %1 ответах заполнены не все эти вопросы.</numerusform>
            <numerusform>В %1 ответах заполнены не все эти вопросы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %1 of %2 response(s) in the present choice.</source>
        <extracomment>Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2</extracomment>
        <translation>
            <numerusform>Учтено: %1 из %2 ответа в нынешней выборке.</numerusform>
            <numerusform>Учтено: %1 из %2 ответов в нынешней выборке.</numerusform>
            <numerusform>Учтено: %1 из %2 ответов в нынешней выборке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %1 of %2 purchase(s) in the present choice.</source>
        <extracomment>Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2</extracomment>
        <translation>
            <numerusform>Учтено: %1 из %2 покупки в нынешней выборке.</numerusform>
            <numerusform>Учтено: %1 из %2 покупок в нынешней выборке.</numerusform>
            <numerusform>Учтено: %1 из %2 покупок в нынешней выборке.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Top box”</source>
        <extracomment>A way to count satisfaction: only the best answer counts; also called &quot;top box&quot;</extracomment>
        <translation>Высшая оценка («Top box»)</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>A way to count satisfaction</extracomment>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>4 and 5, of all answers</source>
        <extracomment>A way to count satisfaction</extracomment>
        <translation>4 и 5 среди всех ответов</translation>
    </message>
    <message>
        <source>only 5, of all answers</source>
        <extracomment>A way to count satisfaction</extracomment>
        <translation>только 5 среди всех ответов</translation>
    </message>
    <message>
        <source>good of good and bad; 1 to 3 are bad</source>
        <extracomment>A way to count satisfaction</extracomment>
        <translation>хорошие среди хороших и плохих; от 1 до 3 — плохие</translation>
    </message>
    <message>
        <source>percentage of 4 and 5 minus percentage of 1 and 2</source>
        <extracomment>A way to count satisfaction</extracomment>
        <translation>процент ответов 4 и 5 минус процент ответов 1 и 2</translation>
    </message>
    <message>
        <source>points given, of all points possible</source>
        <extracomment>A way to count satisfaction</extracomment>
        <translation>поставленные баллы от всех возможных</translation>
    </message>
    <message>
        <source>Of those who were customers a year before the latest day in the lists, the percentage who still are.</source>
        <extracomment>How a figure is counted</extracomment>
        <translation>Доля тех, кто остаётся клиентом, среди тех, кто был им за год до последнего дня в списках, в процентах.</translation>
    </message>
    <message>
        <source>Of those who bought in the year before last, the percentage who bought again in the last year. Both end with the latest day in the purchases.</source>
        <extracomment>How a figure is counted</extracomment>
        <translation>Доля купивших снова за последний год среди покупавших в предыдущем году, в процентах. Отсчёт — от последнего дня в списке покупок.</translation>
    </message>
    <message>
        <source>Of all who ever bought, the percentage who bought twice or more. The purchases do not reach back far enough for a year against the year before.</source>
        <extracomment>How a figure is counted</extracomment>
        <translation>Доля купивших два раза и больше среди всех покупателей, в процентах. Покупки охватывают слишком малый срок, чтобы сравнить год с предыдущим.</translation>
    </message>
    <message>
        <source>Customers by the time of their first purchase; each cell is the percentage of them who bought in that later period. Periods that are not over yet are blank.</source>
        <extracomment>How a table is counted</extracomment>
        <translation>Клиенты по времени первой покупки; в ячейке — процент тех, кто покупал и в этом более позднем периоде. Незавершённые периоды пусты.</translation>
    </message>
    <message>
        <source>Customers by the time they became customers; each cell is the percentage of them who were still customers at the end of that later period. Periods that are not over yet are blank.</source>
        <extracomment>How a table is counted</extracomment>
        <translation>Клиенты по времени, когда они стали клиентами; в ячейке — процент тех, кто оставался клиентом в конце этого более позднего периода. Незавершённые периоды пусты.</translation>
    </message>
    <message>
        <source>Grouped by how long the customer waited for the first reply.</source>
        <extracomment>How a chart is counted; follows how its figure is</extracomment>
        <translation>По группам в зависимости от того, сколько клиент ждал первого ответа.</translation>
    </message>
    <message>
        <source>The same answers, as others count them:</source>
        <translation>Те же ответы, как их считают другие:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Which channels a place is made of: %1 &quot;on the internet&quot;, %2 &quot;Web, E-mail&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Grouped by where the channel takes place, which the words of its name tell.</source>
        <extracomment>How a chart is counted; follows how its figure is</extracomment>
        <translation>Сгруппировано по тому, где находится канал; это видно по словам в его названии.</translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) lie more than a year back.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 покупка была больше года назад.</numerusform>
            <numerusform>%1 покупки были больше года назад.</numerusform>
            <numerusform>%1 покупок были больше года назад.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) are of customers who came less than three times.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 покупку сделали клиенты, которые приходили меньше трёх раз.</numerusform>
            <numerusform>%1 покупки сделали клиенты, которые приходили меньше трёх раз.</numerusform>
            <numerusform>%1 покупок сделали клиенты, которые приходили меньше трёх раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) are of customers who are known to have left.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 покупку сделали клиенты, о которых известно, что они ушли.</numerusform>
            <numerusform>%1 покупки сделали клиенты, о которых известно, что они ушли.</numerusform>
            <numerusform>%1 покупок сделали клиенты, о которых известно, что они ушли.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 answer(s) only the day is known, not the time.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>У %1 ответа известен только день, но не время.</numerusform>
            <numerusform>У %1 ответов известен только день, но не время.</numerusform>
            <numerusform>У %1 ответов известен только день, но не время.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) have no date.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>У %1 ответа нет даты.</numerusform>
            <numerusform>У %1 ответов нет даты.</numerusform>
            <numerusform>У %1 ответов нет даты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers of the last year before the latest purchase, each placed among the others by how lately, how often and for how much they bought: in fifths, in thirds where they are fewer than 50. The best came lately, and often or for much; about to be lost is who came often or for much, but not lately. What each spent is an average in which the largest twentieth does not count for more than the next.</source>
        <extracomment>How a table is counted</extracomment>
        <translation>Клиенты за последний год до самой поздней покупки; место каждого среди других зависит от того, как давно, как часто и на какую сумму он покупал: по пятым частям, а если клиентов меньше 50 — по третям. Лучшие были недавно и покупали часто или на большую сумму; вот-вот уйдёт тот, кто покупал часто или на большую сумму, но давно. Сколько потратил каждый — среднее, в котором самая большая двадцатая часть весит не больше следующей.</translation>
    </message>
    <message>
        <source>Customers who bought on three days or more, and whose last purchase is more than three times as long ago as half of their pauses were, and longer than any pause before. Today is the latest day in the purchases. Who waits longest against the own rhythm comes first.</source>
        <extracomment>How a list is made</extracomment>
        <translation>Клиенты, которые покупали в три разных дня или больше и не приходят более чем втрое дольше своего обычного перерыва (половина перерывов короче) и дольше любого прежнего перерыва. Сегодня — это последний день в покупках. Первым стоит тот, кто дольше всех молчит по сравнению со своим ритмом.</translation>
    </message>
    <message>
        <source>Time from the customer&apos;s question to the first reply. You are always open, so it is the same as by the clock. Half of the customers waited less than the figure.</source>
        <extracomment>How a figure is counted</extracomment>
        <translation>Время от вопроса клиента до первого ответа. Вы открыты всегда, поэтому вычитать нерабочие часы не нужно. Половина клиентов ждала меньше этого результата.</translation>
    </message>
    <message>
        <source>Time from the customer&apos;s question to the first reply, counted only while you are open: %1. Half of the customers waited less than the figure.</source>
        <extracomment>How a figure is counted; %1: &quot;Monday to Friday 9:00 to 18:00&quot;</extracomment>
        <translation>Время от вопроса клиента до первого ответа, только в часы, когда вы открыты: %1. Половина клиентов ждала меньше этого результата.</translation>
    </message>
    <message>
        <source>No point lies outside.</source>
        <translation>Ни одна точка не выходит за них.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) lie outside: something else happened there.</source>
        <translation>
            <numerusform>%n точка выходит за них: там случилось что-то особенное.</numerusform>
            <numerusform>%n точки выходят за них: там случилось что-то особенное.</numerusform>
            <numerusform>%n точек выходят за них: там случилось что-то особенное.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %2 invitations that arrived, %1 were answered (%3).</source>
        <extracomment>%1: a percentage, %2: how many people were asked, %3: &quot;312 answers&quot;</extracomment>
        <translation>Дошло приглашений: %2; ответили на %1 из них (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%1 invitation(s) came back and do not count.</source>
        <extracomment>%1: how many invitations</extracomment>
        <translation>
            <numerusform>%1 приглашение не дошло и не учитывается.</numerusform>
            <numerusform>%1 приглашения не дошли и не учитываются.</numerusform>
            <numerusform>%1 приглашений не дошли и не учитываются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Had all the others answered as badly as can be, the figure would be %1; as well as can be, %2.</source>
        <extracomment>%1 and %2: the figure at worst and at best</extracomment>
        <translation>Если бы все остальные ответили хуже некуда, результат был бы %1; лучше некуда — %2.</translation>
    </message>
    <message>
        <source>You have %1 in all. If these answers are theirs, and those who answered are like the rest, the range is only %2: there are few left to guess.</source>
        <extracomment>%1: &quot;620 customers&quot;, %2: a range (&quot;35 to 62&quot;)</extracomment>
        <translation>Всего у вас %1. Если это их ответы, а ответившие похожи на остальных, диапазон — только %2: мало осталось тех, чьё мнение неизвестно.</translation>
    </message>
    <message>
        <source>The change compares %1 with %2. It is called more than chance only where it stands among all the figures that are compared.</source>
        <extracomment>Of a figure&apos;s change; %1 and %2: periods (&quot;May 2026&quot;)</extracomment>
        <translation>Сравниваются периоды: %1 и %2. Изменение названо неслучайным, только если оно выделяется среди всех сравниваемых показателей.</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <extracomment>A length of time</extracomment>
        <translation>
            <numerusform>%1 день</numerusform>
            <numerusform>%1 дня</numerusform>
            <numerusform>%1 дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of those who bought a second time did so within %1.</source>
        <extracomment>Of customers who bought twice; %1: &quot;40 days&quot;</extracomment>
        <translation>Из тех, кто купил второй раз, половине понадобилось не больше, чем %1.</translation>
    </message>
    <message>
        <source>Half of those who bought a second time did so within %1 (19 times in 20 between %2 and %3).</source>
        <extracomment>Of customers who bought twice; %1: &quot;40 days&quot;, %2 and %3: the ends of its range, &quot;31 days&quot;</extracomment>
        <translation>Из тех, кто купил второй раз, половине понадобилось не больше, чем %1 (в 19 случаях из 20: %2 — %3).</translation>
    </message>
    <message>
        <source>%1 (asks on %2 points)</source>
        <extracomment>A program that counts satisfaction, and with how many answers to choose from it asks itself; %1: &quot;HubSpot&quot;, %2: &quot;3&quot;</extracomment>
        <translation>%1 (спрашивает по шкале из %2)</translation>
    </message>
    <message>
        <source>5, 6 and 7, of all answers</source>
        <extracomment>A way to count how easy it was</extracomment>
        <translation>5, 6 и 7 среди всех ответов</translation>
    </message>
    <message>
        <source>of all answers, from 1 to 7</source>
        <extracomment>A way to count how easy it was</extracomment>
        <translation>всех ответов, от 1 до 7</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>A way to count how easy it was: the difference of two percentages</extracomment>
        <translation>Разность</translation>
    </message>
    <message>
        <source>percentage of 6 and 7 minus percentage of 1 to 3</source>
        <extracomment>A way to count how easy it was</extracomment>
        <translation>процент ответов 6 и 7 минус процент ответов от 1 до 3</translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) are of customers whose first purchase lies outside the chosen period.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 покупку сделали клиенты, чья первая покупка не попадает в выбранный период.</numerusform>
            <numerusform>%1 покупки сделали клиенты, чья первая покупка не попадает в выбранный период.</numerusform>
            <numerusform>%1 покупок сделали клиенты, чья первая покупка не попадает в выбранный период.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question that was answered by a number on a short scale. The bar is as long as the answers are many, moved left by those below the middle and right by those above it. They are sorted by where the average lies between the worst and the best answer of the question&apos;s own scale.</source>
        <extracomment>How a chart is counted</extracomment>
        <translation>Каждый вопрос, на который отвечали числом по короткой шкале. Полоса показывает все ответы: влево её сдвигают те, что ниже середины, вправо — те, что выше. Порядок — по тому, где лежит среднее между худшим и лучшим ответом на шкале самого вопроса.</translation>
    </message>
    <message>
        <source>of those who were customers a year before still are</source>
        <extracomment>Stands behind a percentage</extracomment>
        <translation>тех, кто был клиентом год назад, остались клиентами</translation>
    </message>
    <message>
        <source>of those who bought the year before bought again within a year</source>
        <extracomment>Stands behind a percentage</extracomment>
        <translation>тех, кто покупал годом раньше, купили снова за последний год</translation>
    </message>
    <message>
        <source>of all buyers bought twice or more</source>
        <extracomment>Stands behind a percentage</extracomment>
        <translation>всех покупателей купили два раза и больше</translation>
    </message>
    <message>
        <source>of all customers in the lists are still customers</source>
        <extracomment>Stands behind a percentage</extracomment>
        <translation>всех клиентов из списков остаются клиентами</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name in quotes</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Not among them, as the answers do not tell whether the highest or the lowest number is the best: %1. Data, “Read again”, is where to say it.</source>
        <extracomment>Of a chart of rating questions; %1: their headers, in quotes</extracomment>
        <translation>Не вошли сюда, потому что по ответам не видно, какое число лучшее, наибольшее или наименьшее: %1. Указать это можно в разделе «Данные», кнопка «Прочитать заново».</translation>
    </message>
    <message>
        <source>Not among them, as they ask how important or how frequent something is: %1.</source>
        <extracomment>Of a chart of rating questions; %1: their headers, in quotes</extracomment>
        <translation>Не вошли сюда, потому что спрашивают, насколько что-то важно или как часто бывает: %1.</translation>
    </message>
    <message>
        <source>It is made so that it also holds for few answers.</source>
        <extracomment>Of the range of NPS; follows what such a range is</extracomment>
        <translation>Он рассчитан так, что годится и для малого числа ответов.</translation>
    </message>
    <message>
        <source>It is made so that it also holds for few answers, and near 0 and 100%.</source>
        <extracomment>Of the range of a percentage; follows what such a range is</extracomment>
        <translation>Он рассчитан так, что годится и для малого числа ответов, и вблизи 0 и 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The more the answers differ from each other, the wider it is.</source>
        <extracomment>Of the range of an average; follows what such a range is</extracomment>
        <translation>Чем сильнее ответы различаются между собой, тем он шире.</translation>
    </message>
    <message>
        <source>The fewer customers were seen for so long, the wider it is; it never leaves 0 to 100%.</source>
        <extracomment>Of the band of the curve of customers who stay; follows what such a range is</extracomment>
        <translation>Чем меньше клиентов, за которыми наблюдали так долго, тем он шире; за пределы от 0 до 100&#xa0;% он не выходит.</translation>
    </message>
    <message>
        <source>The answers are drawn again 500 times at random, and 95% of the results lie in it.</source>
        <extracomment>How the ranges of the weights of questions are computed</extracomment>
        <translation>Ответы 500 раз заново выбираются случайно, и 95&#xa0;% результатов попадают в него.</translation>
    </message>
    <message>
        <source>Its ends are waits that were really measured; one very long wait does not move them.</source>
        <extracomment>How the range of a median is computed</extracomment>
        <translation>Границы — действительно измеренные ожидания; одно очень долгое ожидание их не сдвигает.</translation>
    </message>
    <message>
        <source>(Method: adjusted Wald, Rocks 2016)</source>
        <extracomment>Name of a statistical method, last in an explanation</extracomment>
        <translation>(Метод: поправленный интервал Вальда; Rocks, 2016)</translation>
    </message>
    <message>
        <source>(Method: Wilson 1927)</source>
        <extracomment>Name of a statistical method, last in an explanation</extracomment>
        <translation>(Метод: Уилсон, 1927)</translation>
    </message>
    <message>
        <source>(Method: Student&apos;s t)</source>
        <extracomment>Name of a statistical method, last in an explanation</extracomment>
        <translation>(Метод: распределение Стьюдента)</translation>
    </message>
    <message>
        <source>(Method: Kaplan and Meier 1958, Greenwood)</source>
        <extracomment>Names of statistical methods, last in an explanation</extracomment>
        <translation>(Метод: Каплан и Мейер, 1958; Гринвуд)</translation>
    </message>
    <message>
        <source>(Method: Johnson&apos;s relative weights, bootstrap)</source>
        <extracomment>Names of statistical methods, last in an explanation</extracomment>
        <translation>(Метод: относительные веса Джонсона, бутстрэп)</translation>
    </message>
    <message>
        <source>(Method: order statistics)</source>
        <extracomment>Name of a statistical method, last in an explanation</extracomment>
        <translation>(Метод: порядковые статистики)</translation>
    </message>
    <message>
        <source>The thin lines at %1 and %2 are the limits of the usual ups and downs: the average of all points, and 2.66 times the average step from one to the next to either side.</source>
        <extracomment>Of a chart over time; %1 and %2: figures</extracomment>
        <translation>Тонкие линии на %1 и %2 — границы обычных колебаний: среднее всех точек и в обе стороны 2,66 среднего шага от точки к точке.</translation>
    </message>
    <message>
        <source>All these questions together explain %1 of the differences.</source>
        <extracomment>%1: a percentage</extracomment>
        <translation>Все эти вопросы вместе объясняют %1 различий.</translation>
    </message>
    <message>
        <source>At each length of time, those who left are divided by those who were seen for so long. Who is still here counts for as long as they are known. The diamonds are published figures of other firms&apos; customers.</source>
        <extracomment>How a curve is computed</extracomment>
        <translation>Для каждого срока число ушедших делится на число тех, за кем столько наблюдали. Кто ещё с нами, учитывается, пока о нём известно. Ромбы — опубликованные данные о клиентах других фирм.</translation>
    </message>
    <message>
        <source>Importance: how much a question goes with %1; what questions share is divided among them. It says what goes together, not what causes it. Most to gain: importance times what the question lacks to its best answer.</source>
        <extracomment>How the importance of questions is counted; %1: what questions were weighed against (&quot;satisfaction&quot;, &quot;the stars&quot;)</extracomment>
        <translation>Важность: насколько вопрос связан с %1; общее для нескольких вопросов делится между ними. Это говорит о связи, а не о причине. Больше всего можно выиграть там, где велико произведение важности и того, чего вопросу не хватает до лучшего ответа.</translation>
    </message>
    <message>
        <source>Of the customers of each group in your lists, the percentage who have not left. Of all that the lists say of customers, this is among what sets those who stay apart most. It says what goes together, not what causes it.</source>
        <extracomment>How a figure is counted</extracomment>
        <translation>Из клиентов каждой группы ваших списков — процент тех, кто не ушёл. Из всего, что списки говорят о клиентах, это среди того, что сильнее всего отличает тех, кто остаётся. Здесь видно, что идёт вместе, а не что является причиной.</translation>
    </message>
    <message>
        <source>of those who bought from %1 to %2 bought again by %3</source>
        <extracomment>Stands behind a percentage; %1 to %3 are days</extracomment>
        <translation>тех, кто покупал с %1 по %2, купили снова не позднее %3</translation>
    </message>
    <message>
        <source>of those who were customers on %1 still were on %2</source>
        <extracomment>Stands behind a percentage; %1 and %2 are days a year apart</extracomment>
        <translation>тех, кто был клиентом %1, оставались им %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) bought before, but not in that time.</source>
        <extracomment>Follows how many customers bought in a certain year; %1 how many others</extracomment>
        <translation>
            <numerusform>%1 клиент покупал раньше, но не в это время.</numerusform>
            <numerusform>%1 клиента покупали раньше, но не в это время.</numerusform>
            <numerusform>%1 клиентов покупали раньше, но не в это время.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) bought for the first time after it.</source>
        <extracomment>Follows how many customers bought in a certain year; %1 how many others</extracomment>
        <translation>
            <numerusform>%1 клиент впервые купил позже.</numerusform>
            <numerusform>%1 клиента впервые купили позже.</numerusform>
            <numerusform>%1 клиентов впервые купили позже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) had left before that day.</source>
        <extracomment>Follows how many were customers on a certain day; %1 how many others</extracomment>
        <translation>
            <numerusform>%1 клиент ушёл до этого дня.</numerusform>
            <numerusform>%1 клиента ушли до этого дня.</numerusform>
            <numerusform>%1 клиентов ушли до этого дня.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) came after it.</source>
        <extracomment>Follows how many were customers on a certain day; %1 how many others</extracomment>
        <translation>
            <numerusform>%1 клиент пришёл позже.</numerusform>
            <numerusform>%1 клиента пришли позже.</numerusform>
            <numerusform>%1 клиентов пришли позже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This speaks of %1 of %2 customer(s): those who bought from %3 to %4.</source>
        <extracomment>Of a percentage; %1 of %2 customers, %3 and %4 are days. The plural goes by %2</extracomment>
        <translation>
            <numerusform>Учтено %1 из %2 клиента: те, кто покупал с %3 по %4.</numerusform>
            <numerusform>Учтено %1 из %2 клиентов: те, кто покупал с %3 по %4.</numerusform>
            <numerusform>Учтено %1 из %2 клиентов: те, кто покупал с %3 по %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This speaks of %1 of %2 customer(s): those who were customers on %3.</source>
        <extracomment>Of a percentage; %1 of %2 customers, %3 is a day. The plural goes by %2</extracomment>
        <translation>
            <numerusform>Учтено %1 из %2 клиента: те, кто был клиентом %3.</numerusform>
            <numerusform>Учтено %1 из %2 клиентов: те, кто был клиентом %3.</numerusform>
            <numerusform>Учтено %1 из %2 клиентов: те, кто был клиентом %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>A part of the filter</extracomment>
        <translation>Период</translation>
    </message>
    <message>
        <source>Answers to questions</source>
        <extracomment>A part of the filter</extracomment>
        <translation>Ответы на вопросы</translation>
    </message>
    <message numerus="yes">
        <source>Part(s) of the filter without effect here: %1.</source>
        <extracomment>Of a figure made of customers or purchases, of which the files do not say what the filter asks for; %1: their names in quotes, as the filter bar has them; the plural goes by how many these are</extracomment>
        <translation>
            <numerusform>Отбор по этому условию здесь не действует: %1.</numerusform>
            <numerusform>Отбор по этим условиям здесь не действует: %1.</numerusform>
            <numerusform>Отбор по этим условиям здесь не действует: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %1 of %2 row(s) about customers in the present choice.</source>
        <extracomment>Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2</extracomment>
        <translation>
            <numerusform>Учтено: %1 из %2 строки о клиентах в нынешней выборке.</numerusform>
            <numerusform>Учтено: %1 из %2 строк о клиентах в нынешней выборке.</numerusform>
            <numerusform>Учтено: %1 из %2 строк о клиентах в нынешней выборке.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::CallTile</name>
    <message>
        <source>Whom to call back today?</source>
        <translation>Кому позвонить сегодня?</translation>
    </message>
    <message>
        <source>Nobody is waiting for a call today.</source>
        <translation>Сегодня никто не ждёт звонка.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <extracomment>Below the names of customers: %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>и ещё %1</numerusform>
            <numerusform>и ещё %1</numerusform>
            <numerusform>и ещё %1</numerusform>
        </translation>
    </message>
    <message>
        <source>With this filter nobody is waiting for a call today.</source>
        <translation>При этом отборе сегодня звонить некому.</translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) are open, but not for today</source>
        <extracomment>Below &quot;Nobody is waiting for a call today.&quot;: %1 is the number of calls, written out</extracomment>
        <translation>
            <numerusform>Ещё %1 звонок открыт, но не на сегодня</numerusform>
            <numerusform>Ещё %1 звонка открыты, но не на сегодня</numerusform>
            <numerusform>Ещё %1 звонков открыто, но не на сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unhappy answer(s) without phone and e-mail</source>
        <extracomment>Below the names of those to call: %1 is the number of others, already written out</extracomment>
        <translation>
            <numerusform>%1 недовольный ответ без телефона и почты</numerusform>
            <numerusform>%1 недовольных ответа без телефона и почты</numerusform>
            <numerusform>%1 недовольных ответов без телефона и почты</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::CardFrame</name>
    <message>
        <source>&amp;How is this counted?</source>
        <translation>&amp;Как это считается?</translation>
    </message>
    <message>
        <source>%1 (F1)</source>
        <extracomment>Tooltip of a card&apos;s button with a question mark; %1 &quot;How is this counted?&quot;, F1 the key</extracomment>
        <translation>%1 (F1)</translation>
    </message>
    <message>
        <source>Show as &amp;chart</source>
        <translation>Показать &amp;графиком</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Показать &amp;таблицей</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <extracomment>Button of a card; %1 its title, a question</extracomment>
        <translation>Подробнее: %1</translation>
    </message>
    <message>
        <source>Explain, copy or save</source>
        <translation>Пояснить, скопировать или сохранить</translation>
    </message>
    <message>
        <source>&amp;Filter by this</source>
        <extracomment>Entry of a chart&apos;s menu: the other figures show only what the bar or dot stands for</extracomment>
        <translation>&amp;Отобрать по этому значению</translation>
    </message>
    <message>
        <source>&amp;Read the comments</source>
        <translation>&amp;Читать комментарии</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read the %1 comment(s)</source>
        <translation>
            <numerusform>&amp;Читать %1 комментарий</numerusform>
            <numerusform>&amp;Читать %1 комментария</numerusform>
            <numerusform>&amp;Читать %1 комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments here</source>
        <translation>Комментариев здесь нет</translation>
    </message>
    <message>
        <source>Call this customer &amp;back…</source>
        <extracomment>Entry of a chart&apos;s menu: puts the customer that a bar stands for on the list of calls</extracomment>
        <translation>&amp;Перезвонить клиенту…</translation>
    </message>
</context>
<context>
    <name>patron::SaveMenu</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Сохранить как &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>Сохранить как S&amp;VG…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Сохранить как P&amp;NG…</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Сохранить как CSV…</translation>
    </message>
    <message>
        <source>C&amp;opy the table</source>
        <translation>Копировать т&amp;аблицу</translation>
    </message>
    <message>
        <source>Cop&amp;y the picture</source>
        <translation>Копировать &amp;изображение</translation>
    </message>
</context>
<context>
    <name>patron::PaperDesk</name>
    <message>
        <source>The report on paper</source>
        <extracomment>Title of a print preview</extracomment>
        <translation>Печать отчёта</translation>
    </message>
    <message>
        <source>The calls on paper</source>
        <extracomment>Title of a print preview</extracomment>
        <translation>Печать списка звонков</translation>
    </message>
</context>
<context>
    <name>patron::PreviewDialog</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Above the pages of a print preview</extracomment>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Whole pa&amp;ge</source>
        <extracomment>Button of a print preview: the whole page is seen</extracomment>
        <translation>Вся с&amp;траница</translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <extracomment>Button of a print preview: the page is as wide as the window</extracomment>
        <translation>По &amp;ширине</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить как PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Страницы в том виде, в каком будут напечатаны</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Table of all figures</source>
        <translation>Таблица всех показателей</translation>
    </message>
    <message>
        <source>How everything is counted</source>
        <translation>Как всё считается</translation>
    </message>
    <message>
        <source>As filtered in the window</source>
        <extracomment>The period of a report: the one that the window&apos;s filter has</extracomment>
        <translation>Как отобрано в окне</translation>
    </message>
    <message>
        <source>The month that ended last</source>
        <extracomment>The period of a report: the calendar month before this one</extracomment>
        <translation>Последний завершённый месяц</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Последние 3 месяца</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>За всё время</translation>
    </message>
</context>
<context>
    <name>patron::ReportDialog</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <extracomment>Keep the endings of the file names as they are</extracomment>
        <translation>Изображения (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Выбрать логотип</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Что в нём</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Как он выглядит</translation>
    </message>
    <message>
        <source>As in the window</source>
        <extracomment>The language of the report is that of the window</extracomment>
        <translation>Как в окне</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>A size of paper</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>A size of paper, usual in America</extracomment>
        <translation>Letter (США)</translation>
    </message>
    <message>
        <source>Pe&amp;riod:</source>
        <translation>Пе&amp;риод:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>&amp;Бумага:</translation>
    </message>
    <message>
        <source>&amp;Business:</source>
        <translation>Пре&amp;дприятие:</translation>
    </message>
    <message>
        <source>Logo:</source>
        <extracomment>The picture of the business on the cover of the report</extracomment>
        <translation>Логотип:</translation>
    </message>
    <message>
        <source>Its name, for the cover</source>
        <translation>Его название для обложки</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Убрать логотип</translation>
    </message>
    <message>
        <source>The picture cannot be read; the report would be made without it.</source>
        <translation>Изображение не читается; отчёт будет сделан без него.</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Прос&amp;мотр…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить как PDF…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>patron::LeftOutPanel</name>
    <message numerus="yes">
        <source>Here are the first %1 row(s). The saved file holds all of them.</source>
        <translation>
            <numerusform>Здесь показана первая %1 строка. В сохранённом файле будут все.</numerusform>
            <numerusform>Здесь показаны первые %1 строки. В сохранённом файле будут все.</numerusform>
            <numerusform>Здесь показаны первые %1 строк. В сохранённом файле будут все.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Пропущенные строки</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>Что в строке</translation>
    </message>
    <message>
        <source>Sa&amp;ve these rows…</source>
        <translation>Со&amp;хранить эти строки…</translation>
    </message>
    <message>
        <source>Writes a table with each of these rows as it stands in the file, its row number, and why it was left out.</source>
        <translation>Записывает таблицу: каждая из этих строк в том виде, в каком она есть в файле, её номер и почему она пропущена.</translation>
    </message>
</context>
<context>
    <name>LeftOutText</name>
    <message>
        <source>Row in the file</source>
        <extracomment>Head of a column in a saved table: number of a row as a spreadsheet shows it</extracomment>
        <translation>Строка файла</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <extracomment>Head of a column in a saved table: the reason for which a row was not imported</extracomment>
        <translation>Почему пропущена</translation>
    </message>
</context>
<context>
    <name>patron::ImportDesk</name>
    <message>
        <source>Pasted table %1</source>
        <extracomment>What a table is called that came from the clipboard; %1 the time, &quot;2026-05-31 17-46&quot;</extracomment>
        <translation>Вставленная таблица %1</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Отмена импорта</translation>
    </message>
    <message>
        <source>Take the import of %1 back?</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>Отменить импорт файла %1?</translation>
    </message>
    <message>
        <source>The file is no longer where it was, so Patron could not bring its answers again.</source>
        <translation>Файла больше нет на прежнем месте, поэтому вернуть его ответы Patron не сможет.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Отменить импорт</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>Button: the import is not taken back</extracomment>
        <translation>&amp;Оставить</translation>
    </message>
</context>
<context>
    <name>PrivacyCommands</name>
    <message>
        <source>What is stored of this customer is in %1</source>
        <translation>Данные клиента сохранены: %1</translation>
    </message>
    <message>
        <source>From now on the rows of this customer are imported again.</source>
        <translation>Теперь строки этого клиента снова импортируются.</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>Резервная копия сохранена: %1</translation>
    </message>
    <message>
        <source>They are in %1</source>
        <translation>Они в файле %1</translation>
    </message>
</context>
<context>
    <name>PrivacyText</name>
    <message numerus="yes">
        <source>%1 record(s) are stored of this customer.</source>
        <extracomment>Of one customer. Records: answers, purchases, lines of a list of customers</extracomment>
        <translation>
            <numerusform>Об этом клиенте хранится %1 запись.</numerusform>
            <numerusform>Об этом клиенте хранится %1 записи.</numerusform>
            <numerusform>Об этом клиенте хранится %1 записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 note(s) of calls.</source>
        <extracomment>Notes that the owner wrote about calling this customer</extracomment>
        <translation>
            <numerusform>%1 заметка о звонках.</numerusform>
            <numerusform>%1 заметки о звонках.</numerusform>
            <numerusform>%1 заметок о звонках.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) of other customers hold the name, e-mail or phone of this one; forgetting leaves them as they are.</source>
        <translation>
            <numerusform>В %1 тексте других клиентов есть имя, почта или телефон этого клиента; при удалении он останется как есть.</numerusform>
            <numerusform>В %1 текстах других клиентов есть имя, почта или телефон этого клиента; при удалении они останутся как есть.</numerusform>
            <numerusform>В %1 текстах других клиентов есть имя, почта или телефон этого клиента; при удалении они останутся как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer is forgotten: %1 record(s) are gone.</source>
        <translation>
            <numerusform>Данные клиента удалены: %1 запись.</numerusform>
            <numerusform>Данные клиента удалены: %1 записи.</numerusform>
            <numerusform>Данные клиента удалены: %1 записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 score(s) were kept without the person.</source>
        <translation>
            <numerusform>%1 оценка сохранена без личных данных.</numerusform>
            <numerusform>%1 оценки сохранены без личных данных.</numerusform>
            <numerusform>%1 оценок сохранено без личных данных.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports leave the rows of this customer out from now on. Copies you made yourself, and the files themselves, still hold them.</source>
        <translation>Отныне при импорте строки этого клиента пропускаются. В сделанных вами копиях и в самих файлах они остаются.</translation>
    </message>
    <message>
        <source>Another window is reading the data: the last traces on the disk go when Patron is closed.</source>
        <translation>Другое окно читает данные: последние следы на диске исчезнут, когда Patron будет закрыт.</translation>
    </message>
    <message>
        <source>An older copy of your data could not be removed: %1</source>
        <extracomment>%1: a file with its folder</extracomment>
        <translation>Не удалось удалить старую копию данных: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) were written.</source>
        <translation>
            <numerusform>Записана %1 запись.</numerusform>
            <numerusform>Записаны %1 записи.</numerusform>
            <numerusform>Записано %1 записей.</numerusform>
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
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>%1: %2 (the lowest number is the best)</source>
        <extracomment>What a customer said: %1 a question, %2 the answer, a number</extracomment>
        <translation>%1: %2 (лучшая оценка — наименьшая)</translation>
    </message>
</context>
<context>
    <name>patron::AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>О программе %1</translation>
    </message>
    <message>
        <source>%1 %2 reads the feedback files of a business and says what customers think. Everything stays on this computer.

Free software under the GNU General Public License, version 3 or later: you may use it, look into it, change it and pass it on. There is no warranty.</source>
        <extracomment>%1 name of the program, %2 its version</extracomment>
        <translation>%1 %2 читает файлы с отзывами клиентов фирмы и говорит, что они думают. Всё остаётся на этом компьютере.

Свободная программа под Стандартной общественной лицензией GNU версии 3 или новее: её можно использовать, изучать, изменять и передавать другим. Гарантий нет.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Из чего сделано</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
</context>
<context>
    <name>patron::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Текст справки</translation>
    </message>
</context>
<context>
    <name>patron::PersonDialog</name>
    <message>
        <source>There are more: type more of the name.</source>
        <translation>Есть и другие: введите больше букв имени.</translation>
    </message>
    <message>
        <source>No customer is known by this.</source>
        <translation>Такого клиента нет.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>%1 (as it was before)</source>
        <extracomment>Heading of what a row said before a later import changed it. %1: &quot;survey.csv, row 12&quot;</extracomment>
        <translation>%1 (как было раньше)</translation>
    </message>
    <message>
        <source>Note of a call</source>
        <extracomment>Heading of what the owner noted about a call</extracomment>
        <translation>Заметка о звонке</translation>
    </message>
    <message>
        <source>Forget this customer</source>
        <translation>Удаление данных клиента</translation>
    </message>
    <message>
        <source>Forget %1 for good?</source>
        <extracomment>%1: name, e-mail, phone</extracomment>
        <translation>Безвозвратно удалить данные клиента: %1?</translation>
    </message>
    <message>
        <source>All of it goes, from the disk too, and from the copies Patron made when it was updated. This cannot be undone.</source>
        <translation>Всё стирается, и с диска тоже, и из копий, которые Patron сделал при обновлении. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Patron remembers, without the name, to leave this customer&apos;s rows out when the same file is imported again. The files themselves and the backups you made still hold them: delete those too.</source>
        <translation>Patron запомнит, не храня имени, что строки этого клиента нужно пропускать, если тот же файл импортируют снова. В самих файлах и в ваших резервных копиях они остаются: удалите и их.</translation>
    </message>
    <message>
        <source>&amp;Keep the scores, without the person</source>
        <translation>&amp;Оставить оценки без личных данных</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file with its folder</extracomment>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>A customer&apos;s data</source>
        <translation>Данные клиента</translation>
    </message>
    <message>
        <source>F&amp;ind a customer by name, e-mail, phone or number:</source>
        <translation>&amp;Найдите клиента по имени, почте, телефону или номеру:</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <source>What is stored of this customer</source>
        <translation>Что хранится об этом клиенте</translation>
    </message>
    <message>
        <source>&amp;Save their data…</source>
        <translation>&amp;Сохранить данные…</translation>
    </message>
    <message>
        <source>&amp;Forget this customer…</source>
        <translation>&amp;Удалить данные клиента…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>З&amp;акрыть</translation>
    </message>
    <message>
        <source>This customer has given no answer. The list of calls is made of answers.</source>
        <translation>Этот клиент не оставил ни одного ответа. Список звонков составляется по ответам.</translation>
    </message>
    <message>
        <source>Call this customer &amp;back…</source>
        <extracomment>Button: puts the customer on the list of calls</extracomment>
        <translation>&amp;Перезвонить клиенту…</translation>
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
        <translation>Хранится всё: правил нет.</translation>
    </message>
    <message>
        <source>Due (nothing goes before &quot;patron keep --apply&quot;):</source>
        <translation>Устарело (ничего не исчезнет до «patron keep --apply»):</translation>
    </message>
    <message>
        <source>What went:</source>
        <translation>Что исчезло:</translation>
    </message>
    <message>
        <source>--then wants forget or delete, not &quot;%1&quot;.</source>
        <translation>После --then нужно forget или delete, а не «%1».</translation>
    </message>
    <message>
        <source>--months wants a number above 0, &quot;always&quot; or &quot;above&quot;, not &quot;%1&quot;.</source>
        <translation>После --months нужно число больше 0, «always» или «above», а не «%1».</translation>
    </message>
</context>
<context>
    <name>patron::CustomerWords</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column: group of customers</extracomment>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Customer since</source>
        <extracomment>Column: the day somebody became a customer</extracomment>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Left on</source>
        <extracomment>Column: the day somebody was a customer no longer</extracomment>
        <translation>Ушёл</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>Column: number of answers of a customer</extracomment>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>Column: number of purchases of a customer</extracomment>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>Column: the day of a customer&apos;s last answer</extracomment>
        <translation>Последний ответ</translation>
    </message>
    <message>
        <source>left, no date</source>
        <extracomment>Instead of the day somebody was a customer no longer</extracomment>
        <translation>ушёл, без даты</translation>
    </message>
</context>
<context>
    <name>patron::CustomerTable</name>
    <message>
        <source>No customer is known by this.</source>
        <translation>Клиента с такими данными нет.</translation>
    </message>
    <message>
        <source>There are more: type a part of the name, the e-mail, the phone or the number.</source>
        <translation>Есть и другие: введите часть имени, адреса почты, телефона или номера.</translation>
    </message>
    <message>
        <source>Search the customers</source>
        <translation>Поиск среди клиентов</translation>
    </message>
    <message>
        <source>Customers; Enter opens what is stored of one</source>
        <translation>Клиенты; Enter открывает, что хранится об одном из них</translation>
    </message>
</context>
<context>
    <name>KeepText</name>
    <message>
        <source>All answers</source>
        <extracomment>What a rule is for</extracomment>
        <translation>Все ответы</translation>
    </message>
    <message>
        <source>All lists of customers</source>
        <extracomment>What a rule is for</extracomment>
        <translation>Все списки клиентов</translation>
    </message>
    <message>
        <source>All purchases</source>
        <extracomment>What a rule is for</extracomment>
        <translation>Все покупки</translation>
    </message>
    <message>
        <source>Answers: “%1”</source>
        <extracomment>What a rule is for; %1 name of the file they came in</extracomment>
        <translation>Ответы: «%1»</translation>
    </message>
    <message>
        <source>List of customers: “%1”</source>
        <extracomment>What a rule is for; %1 name of the file it came in</extracomment>
        <translation>Список клиентов: «%1»</translation>
    </message>
    <message>
        <source>Purchases: “%1”</source>
        <extracomment>What a rule is for; %1 name of the file they came in</extracomment>
        <translation>Покупки: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) are left without the person.</source>
        <translation>
            <numerusform>%1 ответ остался без личных данных.</numerusform>
            <numerusform>%1 ответа остались без личных данных.</numerusform>
            <numerusform>%1 ответов осталось без личных данных.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) are gone.</source>
        <translation>
            <numerusform>%1 запись удалена.</numerusform>
            <numerusform>%1 записи удалены.</numerusform>
            <numerusform>%1 записей удалено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>What a rule is for</extracomment>
        <translation>Всё</translation>
    </message>
    <message>
        <source>as said above</source>
        <extracomment>How long records are kept: what is said for all of their kind, or for everything, holds</extracomment>
        <translation>по общему правилу</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>How long records are kept</extracomment>
        <translation>всегда</translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <extracomment>How long records are kept</extracomment>
        <translation>
            <numerusform>%1 месяц</numerusform>
            <numerusform>%1 месяца</numerusform>
            <numerusform>%1 месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget who it was, keep the score</source>
        <extracomment>What becomes of old records</extracomment>
        <translation>Удалить личные данные, оставить оценку</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <extracomment>What becomes of old records</extracomment>
        <translation>Удалить всё</translation>
    </message>
    <message>
        <source>%1, then who it was is forgotten</source>
        <extracomment>A rule: %1 &quot;24 months&quot;</extracomment>
        <translation>%1, затем личные данные удаляются</translation>
    </message>
    <message>
        <source>%1, then all of it is deleted</source>
        <extracomment>A rule: %1 &quot;24 months&quot;</extracomment>
        <translation>%1, затем всё удаляется</translation>
    </message>
    <message>
        <source>Nothing is older than that.</source>
        <translation>Ничего старше нет.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) would be left without the person: the score stays, the name and the words go.</source>
        <translation>
            <numerusform>%1 ответ останется без личных данных: оценка сохранится, имя и слова исчезнут.</numerusform>
            <numerusform>%1 ответа останутся без личных данных: оценка сохранится, имя и слова исчезнут.</numerusform>
            <numerusform>%1 ответов останутся без личных данных: оценка сохранится, имя и слова исчезнут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) would be deleted.</source>
        <translation>
            <numerusform>%1 запись будет удалена.</numerusform>
            <numerusform>%1 записи будут удалены.</numerusform>
            <numerusform>%1 записей будет удалено.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from before %2: %3</source>
        <extracomment>%1 &quot;Answers: “survey”&quot;, %2 a day, %3 &quot;20 records would be deleted.&quot;</extracomment>
        <translation>%1, раньше %2: %3</translation>
    </message>
    <message>
        <source>%1: %2, from before %3. %4</source>
        <extracomment>What went by a rule: %1 the day it was done, %2 &quot;Answers: “survey”&quot;, %3 a day, %4 &quot;20 records are gone.&quot;</extracomment>
        <translation>%1: %2, раньше %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) are older than you want to keep them. They stay until you say that they may go.</source>
        <translation>
            <numerusform>%1 запись старше, чем вы хотите хранить. Она останется, пока вы не разрешите её удалить.</numerusform>
            <numerusform>%1 записи старше, чем вы хотите хранить. Они останутся, пока вы не разрешите их удалить.</numerusform>
            <numerusform>%1 записей старше, чем вы хотите хранить. Они останутся, пока вы не разрешите их удалить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is older than your rules say.</source>
        <translation>По вашим правилам ничего не устарело.</translation>
    </message>
    <message>
        <source>Imports leave such old rows out from now on. Copies you made yourself, and the files themselves, still hold them.</source>
        <translation>С этого времени такие старые строки при импорте пропускаются. В сделанных вами копиях и в самих файлах они остались.</translation>
    </message>
    <message>
        <source>Another window is reading the data: the last traces on the disk go when Patron is closed.</source>
        <translation>Другое окно читает данные: последние следы на диске исчезнут, когда Patron будет закрыт.</translation>
    </message>
    <message>
        <source>An older copy of your data could not be removed: %1</source>
        <extracomment>%1: a file with its folder</extracomment>
        <translation>Не удалось удалить старую копию данных: %1</translation>
    </message>
    <message>
        <source>What is from before %1 went, and imports leave it out.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Всё, что было раньше %1, исчезло, и при импорте такие строки пропускаются.</translation>
    </message>
    <message>
        <source>Last backup: %1.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Последняя резервная копия: %1.</translation>
    </message>
    <message>
        <source>There is no backup of your data yet.</source>
        <translation>Резервной копии ваших данных ещё нет.</translation>
    </message>
    <message>
        <source>You have imported more since: it is time for another.</source>
        <translation>С тех пор вы импортировали новые данные: пора сделать новую копию.</translation>
    </message>
    <message>
        <source>If this disk fails, everything is lost: make one on another disk.</source>
        <translation>Если этот диск откажет, пропадёт всё: сделайте копию на другом диске.</translation>
    </message>
    <message>
        <source>Your data is as it was in the backup.</source>
        <translation>Данные теперь такие, как в резервной копии.</translation>
    </message>
    <message>
        <source>What was here before is kept in %1</source>
        <extracomment>%1: a file with its folder</extracomment>
        <translation>То, что было здесь раньше, сохранено в %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) whom you had forgotten since were forgotten again.</source>
        <translation>
            <numerusform>Данные %1 клиента, удалённые за это время, удалены снова.</numerusform>
            <numerusform>Данные %1 клиентов, удалённые за это время, удалены снова.</numerusform>
            <numerusform>Данные %1 клиентов, удалённые за это время, удалены снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) that had gone by your rules are gone again.</source>
        <translation>
            <numerusform>%1 запись, исчезнувшая по вашим правилам, исчезла снова.</numerusform>
            <numerusform>%1 записи, исчезнувшие по вашим правилам, исчезли снова.</numerusform>
            <numerusform>%1 записей, исчезнувших по вашим правилам, исчезли снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data that was here could not be read. If you had customers forgotten since the backup, forget them again.</source>
        <translation>Данные, которые были здесь, прочитать не удалось. Если после резервной копии вы удаляли данные клиентов, удалите их снова.</translation>
    </message>
    <message>
        <source>Your data as it was before the restore of %1 is kept in %2</source>
        <extracomment>%1: a day, %2: a file with its folder</extracomment>
        <translation>Ваши данные, какими они были до возврата к резервной копии (%1), хранятся в %2</translation>
    </message>
    <message>
        <source>Your data is as it was before the restore.</source>
        <translation>Ваши данные снова такие, какими были до возврата к копии.</translation>
    </message>
</context>
<context>
    <name>patron::KeepDialog</name>
    <message>
        <source>for so many months:</source>
        <extracomment>How long records are kept: a number of months follows</extracomment>
        <translation>столько месяцев:</translation>
    </message>
    <message>
        <source>Were it let in again, scores that were kept would count twice.</source>
        <translation>Если принять их снова, сохранённые оценки будут учтены дважды.</translation>
    </message>
    <message>
        <source>By these rules nothing is too old at present.</source>
        <translation>По этим правилам сейчас ничего не устарело.</translation>
    </message>
    <message>
        <source>It stays until you say that it may go.</source>
        <translation>Это остаётся, пока вы не разрешите удалить.</translation>
    </message>
    <message>
        <source>Remove what is too old</source>
        <translation>Удаление того, что устарело</translation>
    </message>
    <message>
        <source>It goes from the disk too, and from the copies Patron made by itself. This cannot be undone.</source>
        <translation>Это исчезнет и с диска, и из копий, которые Patron сделал сам. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Such old rows are left out when the same files are imported again. The files themselves and the backups you made still hold them: delete those too.</source>
        <translation>Такие старые строки пропускаются, когда те же файлы импортируются снова. В самих файлах и в сделанных вами резервных копиях они остались: удалите и их.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Срок хранения данных</translation>
    </message>
    <message>
        <source>Keep what customers told you only as long as you need it. Choose how long, for everything or for a part; Patron tells you what has become too old, and removes it when you say so.</source>
        <translation>Храните то, что рассказали клиенты, только пока это нужно. Выберите, как долго хранить, для всего или для части; Patron скажет, что устарело, и удалит, когда вы согласитесь.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Column: number of answers, purchases, lines of lists</extracomment>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Хранится</translation>
    </message>
    <message>
        <source>What there is, and how long it is kept</source>
        <translation>Что есть и как долго хранится</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>Before a choice such as &quot;always&quot;</extracomment>
        <translation>&amp;Хранить</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>Число месяцев</translation>
    </message>
    <message>
        <source>&amp;then</source>
        <extracomment>Before a choice such as &quot;Delete all of it&quot;</extracomment>
        <translation>&amp;затем</translation>
    </message>
    <message>
        <source>&amp;Let them in again</source>
        <extracomment>Button: rows that were removed may be imported again</extracomment>
        <translation>&amp;Снова принимать</translation>
    </message>
    <message>
        <source>&amp;What went so far:</source>
        <translation>&amp;Что уже исчезло:</translation>
    </message>
    <message>
        <source>What went so far</source>
        <translation>Что уже исчезло</translation>
    </message>
    <message>
        <source>&amp;Remove what is too old…</source>
        <translation>&amp;Удалить то, что устарело…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крыть</translation>
    </message>
</context>
<context>
    <name>patron::PrivacyDesk</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>Восстановить данные из копии «%1»?</translation>
    </message>
    <message>
        <source>What was imported or noted after this backup is not in it. Your data as it is now is kept in a copy beside it.</source>
        <translation>Того, что импортировано или записано после этой копии, в ней нет. Нынешние данные сохранятся в копии рядом.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
</context>
<context>
    <name>patron::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Page of the preferences: language and appearance</extracomment>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <extracomment>Page of the preferences</extracomment>
        <translation>Обзвон</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>Page of the preferences</extracomment>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Language:</source>
        <extracomment>Field of the preferences</extracomment>
        <translation>Язык:</translation>
    </message>
    <message>
        <source>Appearance:</source>
        <extracomment>Field of the preferences: light or dark</extracomment>
        <translation>Оформление:</translation>
    </message>
    <message>
        <source>Would recommend, of 10:</source>
        <extracomment>Field of the preferences: the highest score, of 0 to 10, that opens a call</extracomment>
        <translation>Порекомендует, из 10:</translation>
    </message>
    <message>
        <source>Satisfaction, of 5:</source>
        <extracomment>Field of the preferences: the highest score, of 1 to 5, that opens a call</extracomment>
        <translation>Удовлетворённость, из 5:</translation>
    </message>
    <message>
        <source>Stars, of 5:</source>
        <extracomment>Field of the preferences: the highest number of stars that opens a call</extracomment>
        <translation>Звёзды, из 5:</translation>
    </message>
    <message>
        <source>How easy it was, of 7:</source>
        <extracomment>Field of the preferences: the highest score, of 1 to 7, that opens a call</extracomment>
        <translation>Насколько легко было, из 7:</translation>
    </message>
    <message>
        <source>Working days until the call:</source>
        <extracomment>Field of the preferences</extracomment>
        <translation>Рабочих дней до звонка:</translation>
    </message>
    <message>
        <source>Days an answer stays on today&apos;s list:</source>
        <extracomment>Field of the preferences</extracomment>
        <translation>Сколько дней ответ остаётся в списке на сегодня:</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <extracomment>Appearance: light or dark as the desktop is
----------
Size of letters: as large as the desktop says</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance</extracomment>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance</extracomment>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Changes here apply at once.</source>
        <translation>Изменения здесь действуют сразу.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Call-backs and opening hours as they were at first</source>
        <translation>Обзвон и часы работы: значения по умолчанию</translation>
    </message>
    <message>
        <source>Whoever answers with so little, or with less, is to be called back. Old answers stay under “All open”.</source>
        <translation>Тому, кто ставит такую оценку или ниже, нужно позвонить. Старые ответы остаются в списке «Все открытые».</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In place of the highest score that opens a call</extracomment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>the same day</source>
        <extracomment>In place of the number of working days until the call</extracomment>
        <translation>в тот же день</translation>
    </message>
    <message>
        <source>When somebody is there to answer customers. Waiting while you are closed does not count as slow.</source>
        <translation>Когда есть кому отвечать клиентам. Ожидание в нерабочее время не считается задержкой.</translation>
    </message>
    <message>
        <source>Never closed</source>
        <translation>Открыто всегда</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of a day: &quot;9:00 to 18:00&quot;</extracomment>
        <translation>до</translation>
    </message>
    <message>
        <source>%1: opens at</source>
        <extracomment>Field of the preferences; %1 a day of the week</extracomment>
        <translation>%1: открытие</translation>
    </message>
    <message>
        <source>%1: closes at</source>
        <extracomment>Field of the preferences; %1 a day of the week</extracomment>
        <translation>%1: закрытие</translation>
    </message>
    <message>
        <source>Text size:</source>
        <extracomment>Field of the preferences: how large all texts are</extracomment>
        <translation>Размер букв:</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Size of letters</extracomment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Size of letters</extracomment>
        <translation>Самые крупные</translation>
    </message>
</context>
<context>
    <name>patron::UndoDesk</name>
    <message>
        <source>renaming “%1”</source>
        <extracomment>What can be taken back; %1 name of a remembered way of reading</extracomment>
        <translation>переименование способа чтения «%1»</translation>
    </message>
    <message>
        <source>forgetting “%1”</source>
        <extracomment>What can be taken back; %1 name of a remembered way of reading</extracomment>
        <translation>удаление способа чтения «%1»</translation>
    </message>
    <message>
        <source>whether two customers are one</source>
        <extracomment>What can be taken back</extracomment>
        <translation>ответ о двух клиентах</translation>
    </message>
    <message>
        <source>importing %1</source>
        <extracomment>What can be taken back; %1 name of a file</extracomment>
        <translation>импорт «%1»</translation>
    </message>
    <message>
        <source>taking back %1</source>
        <extracomment>What can be taken back; %1 name of a file</extracomment>
        <translation>отмена импорта «%1»</translation>
    </message>
    <message>
        <source>removing the view “%1”</source>
        <extracomment>What can be taken back; %1 name of a saved view</extracomment>
        <translation>удаление вида «%1»</translation>
    </message>
    <message>
        <source>saving the view “%1”</source>
        <translation>сохранение вида «%1»</translation>
    </message>
    <message>
        <source>starting the self-check over</source>
        <extracomment>What can be taken back</extracomment>
        <translation>самопроверка заново</translation>
    </message>
    <message>
        <source>an answer of the self-check</source>
        <translation>ответ в самопроверке</translation>
    </message>
    <message>
        <source>changing the preferences</source>
        <extracomment>What can be taken back</extracomment>
        <translation>изменение настроек</translation>
    </message>
    <message>
        <source>the columns of “%1”</source>
        <extracomment>What can be taken back; %1 name of a remembered way of reading</extracomment>
        <translation>столбцы способа чтения «%1»</translation>
    </message>
    <message>
        <source>removing the sample shop</source>
        <extracomment>What can be taken back</extracomment>
        <translation>удаление демо-магазина</translation>
    </message>
    <message>
        <source>loading the sample shop</source>
        <translation>загрузка демо-магазина</translation>
    </message>
    <message>
        <source>reading %1 again</source>
        <extracomment>What can be taken back; %1 name of a file</extracomment>
        <translation>повторное чтение «%1»</translation>
    </message>
    <message>
        <source>choosing another language</source>
        <extracomment>What can be taken back</extracomment>
        <translation>выбор другого языка</translation>
    </message>
    <message>
        <source>choosing another appearance</source>
        <extracomment>What can be taken back: light, dark, or as the desktop</extracomment>
        <translation>выбор другого оформления</translation>
    </message>
    <message>
        <source>going back to a backup</source>
        <extracomment>What can be taken back</extracomment>
        <translation>возврат к резервной копии</translation>
    </message>
    <message>
        <source>no longer watching the folder %1</source>
        <extracomment>What can be taken back; %1 name of a folder</extracomment>
        <translation>отказ следить за папкой %1</translation>
    </message>
    <message>
        <source>watching the folder %1</source>
        <translation>слежение за папкой %1</translation>
    </message>
</context>
<context>
    <name>patron::CardPane</name>
    <message>
        <source>Nothing here tells whether customers would recommend you, or how long they stay. It takes answers to “How likely are you to recommend us?” from 0 to 10, or a list of customers with the day they came.</source>
        <translation>Здесь нет ничего о том, порекомендуют ли вас клиенты и долго ли они остаются. Нужны ответы на вопрос «Насколько вероятно, что вы порекомендуете нас?» от 0 до 10 или список клиентов с днём, когда они пришли.</translation>
    </message>
    <message>
        <source>Nothing here tells what pleases and what hurts. It takes answers with a satisfaction score, stars, how easy it was, or the time of the reply.</source>
        <translation>Здесь нет ничего о том, что радует и что огорчает. Нужны ответы с оценкой удовлетворённости, со звёздами, с оценкой того, насколько было легко, или со временем ответа.</translation>
    </message>
    <message>
        <source>None of these answers says on which channel it came. It takes a column such as Channel, Source or Contact.</source>
        <translation>Ни в одном из этих ответов не сказано, по какому каналу он пришёл. Нужен столбец вроде «Канал», «Источник» или «Способ связи».</translation>
    </message>
    <message>
        <source>Nothing here has a figure. It takes answers, reviews or tickets with a score or a date.</source>
        <translation>Здесь нет ни одного результата. Нужны ответы, отзывы или обращения с оценкой или датой.</translation>
    </message>
    <message>
        <source>%1 The filter above may hide them.</source>
        <extracomment>%1: sentences that say what such a pane needs</extracomment>
        <translation>%1 Возможно, их скрывает отбор выше.</translation>
    </message>
    <message>
        <source>With this filter there is nothing to show for: %1</source>
        <extracomment>Below the cards of a pane; %1: titles of cards (&quot;Do we make it easy? · How fast do we reply?&quot;)</extracomment>
        <translation>При этом отборе нечего показать: %1</translation>
    </message>
</context>
<context>
    <name>patron::NewsCard</name>
    <message>
        <source>What changed, and what stands out?</source>
        <extracomment>Title of a card of the Overview: what is different from the period before, and what stands out</extracomment>
        <translation>Что изменилось и что выделяется?</translation>
    </message>
    <message>
        <source>Show “%1” in: %2</source>
        <extracomment>What a click on a sentence does: %1 a group of customers (&quot;Phone&quot;), %2 a pane</extracomment>
        <translation>Показать «%1» в разделе: %2</translation>
    </message>
    <message>
        <source>Show more in: %1</source>
        <extracomment>What a click on a sentence does: %1 a pane</extracomment>
        <translation>Показать подробнее в разделе: %1</translation>
    </message>
    <message>
        <source>Show the last year alone in: %1</source>
        <extracomment>What a click on a sentence does: %1 a pane</extracomment>
        <translation>Показать только последний год: %1</translation>
    </message>
</context>
<context>
    <name>patron::SourceDialog</name>
    <message>
        <source>Where this comment comes from</source>
        <translation>Откуда взят этот комментарий</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>The row as it stands in the file:</source>
        <translation>Строка в том виде, в каком она есть в файле:</translation>
    </message>
    <message>
        <source>The file is no longer where it was. This is what Patron keeps of the row:</source>
        <translation>Файла больше нет на прежнем месте. Вот что Patron хранит из этой строки:</translation>
    </message>
    <message>
        <source>The file has changed since it was imported: that row is another now. This is what Patron keeps of the row:</source>
        <translation>После импорта файл изменился: на этом месте теперь другая строка. Вот что Patron хранит из прежней:</translation>
    </message>
    <message>
        <source>The file is there but could not be read. This is what Patron keeps of the row:</source>
        <translation>Файл на месте, но прочитать его не удалось. Вот что Patron хранит из этой строки:</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>Heads of a table: columns of the owner&apos;s file, and what stands in them</extracomment>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>Ячейки строки</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Открыть файл</translation>
    </message>
</context>
<context>
    <name>patron::EmptyNote</name>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Снять отбор</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>patron::AskedDialog</name>
    <message>
        <source>How many were asked?</source>
        <translation>Сколько приглашений отправили?</translation>
    </message>
    <message>
        <source>The answers in %1 do not say how many customers were asked for them. With that number Patron tells how many of them answered, beside each score.</source>
        <extracomment>%1: the name of a file with answers</extracomment>
        <translation>По файлу «%1» не видно, скольким клиентам отправили приглашение ответить. С этим числом Patron покажет рядом с каждой оценкой, сколько из них ответило.</translation>
    </message>
    <message>
        <source>&amp;Invitations sent:</source>
        <translation>&amp;Отправлено приглашений:</translation>
    </message>
    <message>
        <source>Of them &amp;came back:</source>
        <translation>Из них &amp;не дошло:</translation>
    </message>
    <message>
        <source>Customers in &amp;all:</source>
        <translation>Всего &amp;клиентов:</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In the place of the number nought: nobody said how many</extracomment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>The number of all customers only matters where there are few of them: who has asked half of them has less to guess.</source>
        <translation>Число всех клиентов важно, только когда их немного: если опрошена половина клиентов, погрешность меньше.</translation>
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
        <translation>Как читается этот столбец</translation>
    </message>
    <message>
        <source>&amp;Kind of answers:</source>
        <extracomment>What sort of answers a column holds: a scale, a number, a text</extracomment>
        <translation>&amp;Вид ответов:</translation>
    </message>
    <message>
        <source>&amp;Scale:</source>
        <extracomment>The lowest and the highest number of a scale</extracomment>
        <translation>&amp;Шкала:</translation>
    </message>
    <message>
        <source>The &amp;lowest number is the best answer</source>
        <translation>&amp;Наименьшее число — лучший ответ</translation>
    </message>
    <message>
        <source>Sign between several &amp;answers:</source>
        <extracomment>The sign between several answers in one cell</extracomment>
        <translation>&amp;Знак между несколькими ответами:</translation>
    </message>
    <message>
        <source>&amp;Decimal sign:</source>
        <translation>&amp;Десятичный знак:</translation>
    </message>
    <message>
        <source>What says &amp;nothing:</source>
        <translation>Какие значения считать пус&amp;тыми:</translation>
    </message>
    <message>
        <source>such as -99; 6; 7</source>
        <translation>например -99; 6; 7</translation>
    </message>
    <message>
        <source>Words or numbers that stand for “no answer”, with semicolons between them</source>
        <translation>Слова или числа, которые значат «нет ответа», через точку с запятой</translation>
    </message>
    <message>
        <source>&amp;Read it so</source>
        <translation>&amp;Читать так</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>as Patron finds it</source>
        <extracomment>Choice: the program finds out by itself how a column is read</extracomment>
        <translation>как решит Patron</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Choice: a scale by its ends, such as 0 and 10</extracomment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>none: one answer in each cell</source>
        <extracomment>Choice: there are not several answers in one cell</extracomment>
        <translation>нет: в ячейке один ответ</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <extracomment>Choice: the decimal sign</extracomment>
        <translation>точка: 1.5</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <extracomment>Choice: the decimal sign</extracomment>
        <translation>запятая: 1,5</translation>
    </message>
    <message>
        <source>as Patron finds it: %1</source>
        <extracomment>Choice: the program finds out by itself how a column is read; %1 what it found: &quot;Scale&quot;, &quot;1 to 5&quot;, &quot;comma&quot;</extracomment>
        <translation>выбор программы — %1</translation>
    </message>
    <message>
        <source>%1 is “%2”, %3 is “%4”.</source>
        <extracomment>Under &quot;The lowest number is the best answer&quot;: %1 and %3 the lowest and the highest number, %2 and %4 the answers that they stand for</extracomment>
        <translation>%1 — «%2», %3 — «%4».</translation>
    </message>
</context>
<context>
    <name>FigureLines</name>
    <message numerus="yes">
        <source>%1 purchase(s)</source>
        <extracomment>How many there are</extracomment>
        <translation>
            <numerusform>%1 покупка</numerusform>
            <numerusform>%1 покупки</numerusform>
            <numerusform>%1 покупок</numerusform>
        </translation>
    </message>
    <message>
        <source>customers</source>
        <translation>клиенты</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>Head of a column of days</extracomment>
        <translation>день</translation>
    </message>
    <message>
        <source>week</source>
        <extracomment>Head of a column of weeks</extracomment>
        <translation>неделя</translation>
    </message>
    <message>
        <source>month</source>
        <extracomment>Head of a column of months</extracomment>
        <translation>месяц</translation>
    </message>
    <message>
        <source>quarter</source>
        <extracomment>Head of a column of quarters of a year</extracomment>
        <translation>квартал</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>Head of a column of years</extracomment>
        <translation>год</translation>
    </message>
    <message>
        <source>nine in ten within</source>
        <extracomment>A row below a time such as &quot;Time to reply&quot;: the 90th percentile</extracomment>
        <translation>девять из десяти не дольше</translation>
    </message>
    <message>
        <source>the same answers, as others count them</source>
        <translation>те же ответы, как их считают другие</translation>
    </message>
    <message>
        <source>how</source>
        <translation>как</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>19 times in 20 between</source>
        <translation>в 19 случаях из 20 между</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A question of a survey on a line of its own; %1: the question, %2: &quot;122 answers&quot;, %3: a sentence that says what they say</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>No scores in these answers.</source>
        <translation>В этих ответах нет оценок.</translation>
    </message>
    <message>
        <source>put in order</source>
        <extracomment>Head of a table: answers that customers put in order, where the question is not known</extracomment>
        <translation>по порядку</translation>
    </message>
    <message>
        <source>place on average</source>
        <extracomment>Head of a column: the mean of the places that an answer was put on</extracomment>
        <translation>среднее место</translation>
    </message>
</context>
<context>
    <name>patron::ViewsDesk</name>
    <message>
        <source>Save this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>Name of the view (the pane and the filter as they are now):</source>
        <translation>Название вида (текущий раздел и отбор):</translation>
    </message>
</context>
<context>
    <name>patron::RememberedColumnsDialog</name>
    <message>
        <source>as Patron finds it</source>
        <extracomment>Choice: the program finds out by itself what a column means</extracomment>
        <translation>как решит Patron</translation>
    </message>
    <message>
        <source>as Patron finds it: %1</source>
        <extracomment>Choice: the program finds out by itself what a column means; %1 what it found: &quot;Channel&quot;</extracomment>
        <translation>как решит Patron: %1</translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation>Что значит столбец %1</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Что значат столбцы</translation>
    </message>
    <message>
        <source>“%1”: files with these columns are read so from now on. What was imported already stays as it is.</source>
        <extracomment>%1: name of a remembered way of reading</extracomment>
        <translation>«%1»: файлы с этими столбцами впредь читаются так. То, что уже импортировано, остаётся как есть.</translation>
    </message>
    <message>
        <source>&amp;Read them so</source>
        <translation>&amp;Читать так</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
</context>
<context>
    <name>ColumnText</name>
    <message>
        <source>%1 is best</source>
        <extracomment>Under the ends of a scale, in little room: %1 its lowest number, which is the best answer</extracomment>
        <translation>%1 — лучший</translation>
    </message>
    <message>
        <source>The answers are on a scale from %1 to %2; the lowest number is the best answer.</source>
        <extracomment>Of a column; %1 and %2 the ends of its scale</extracomment>
        <translation>Ответы даны по шкале от %1 до %2; наименьшее число — лучший ответ.</translation>
    </message>
    <message>
        <source>The answers are on a scale from %1 to %2.</source>
        <extracomment>Of a column; %1 and %2 the ends of its scale</extracomment>
        <translation>Ответы даны по шкале от %1 до %2.</translation>
    </message>
    <message>
        <source>answers
%1</source>
        <extracomment>Instead of the ends of a scale, in little room: %1 the lowest and the highest answer (&quot;8–9&quot;); the file does not say how far the scale goes</extracomment>
        <translation>ответы
%1</translation>
    </message>
    <message>
        <source>The answers run from %1 to %2. How far the scale goes the file does not say.</source>
        <extracomment>Of a column; %1 and %2 its lowest and its highest answer</extracomment>
        <translation>Ответы — от %1 до %2. Какова сама шкала, из файла не видно.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <extracomment>Head of a list of columns: what the file calls them</extracomment>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>Head of a list of columns: what each is read as, such as &quot;Channel&quot;</extracomment>
        <translation>Прочитан как</translation>
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
        <translation>Отобрать по: %1</translation>
    </message>
    <message numerus="yes">
        <source>Filter by: %1, %n chosen</source>
        <translation>
            <numerusform>Отобрать по: %1, выбрано %n</numerusform>
            <numerusform>Отобрать по: %1, выбрано %n</numerusform>
            <numerusform>Отобрать по: %1, выбрано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::ImportDetails</name>
    <message>
        <source>Read from the sheet “%1”.</source>
        <extracomment>How a file was read: %1 name of a sheet of a workbook</extracomment>
        <translation>Прочитано с листа «%1».</translation>
    </message>
    <message>
        <source>Letters read as %1.</source>
        <extracomment>How a file was read: %1 encoding such as UTF-8</extracomment>
        <translation>Кодировка: %1.</translation>
    </message>
    <message>
        <source>Letters read as %1. Sign between the columns: %2.</source>
        <extracomment>How a file was read: %1 encoding such as UTF-8, %2 a sign such as &quot;comma&quot;</extracomment>
        <translation>Кодировка: %1. Разделитель столбцов: %2.</translation>
    </message>
    <message>
        <source>Columns of the file and what they became</source>
        <translation>Столбцы файла и чем они стали</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Вид ответа</translation>
    </message>
    <message>
        <source>Imported on %1.</source>
        <extracomment>Of an import: %1 day and time</extracomment>
        <translation>Импортировано %1.</translation>
    </message>
    <message>
        <source>Fingerprint of the file: %1</source>
        <extracomment>Of an import: %1 a checksum (SHA-256) by which the same file is known again</extracomment>
        <translation>Отпечаток файла: %1</translation>
    </message>
    <message>
        <source>Imported on %1, read again on %2.</source>
        <extracomment>Of an import: %1 and %2 day and time</extracomment>
        <translation>Импортировано %1, перечитано %2.</translation>
    </message>
    <message>
        <source>Read from “%1” in the archive.</source>
        <extracomment>How a file was read: %1 name of a file in an archive</extracomment>
        <translation>Прочитано из «%1» в архиве.</translation>
    </message>
</context>
<context>
    <name>patron::SampleNotice</name>
    <message>
        <source>This is the sample shop: its answers are invented.</source>
        <translation>Это демо-магазин: его ответы вымышлены.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>Button: removes the sample shop; no letter, as it is beside the buttons of every pane</extracomment>
        <translation>Убрать его</translation>
    </message>
    <message>
        <source>The sample shop is there, too: the figures mix its invented answers with your own until you remove it.</source>
        <translation>Загружен и демо-магазин: пока вы его не уберёте, в результатах его вымышленные ответы смешаны с вашими.</translation>
    </message>
</context>
<context>
    <name>EmptyText</name>
    <message>
        <source>Here you will see at a glance how you are doing, what changed and whom to call. Any file with survey answers, reviews or tickets is a beginning.</source>
        <translation>Здесь вы сразу увидите, как идут дела, что изменилось и кому позвонить. Для начала подойдёт любой файл с ответами на анкеты, отзывами или обращениями.</translation>
    </message>
    <message>
        <source>Here you will see whether customers would recommend you and how long they stay. It takes answers to “How likely are you to recommend us?” from 0 to 10, a list of customers with the day they came, or a list of purchases.</source>
        <translation>Здесь вы увидите, порекомендуют ли вас клиенты и долго ли они остаются. Нужны ответы на вопрос «Насколько вероятно, что вы порекомендуете нас?» от 0 до 10, список клиентов с днём, когда каждый пришёл, или список покупок.</translation>
    </message>
    <message>
        <source>Here you will see what pleases your customers and what hurts. It takes a column with a satisfaction score or stars, with how easy it was, or with the time of the reply.</source>
        <translation>Здесь вы увидите, что клиентам нравится и что их огорчает. Нужен столбец с оценкой удовлетворённости или звёздами, с тем, легко ли было, или со временем ответа.</translation>
    </message>
    <message>
        <source>Here you will see where customers talk to you, and where it goes well. It takes a column that names the way they came: phone, e-mail, shop, a review site.</source>
        <translation>Здесь вы увидите, где клиенты с вами общаются и где это удаётся. Нужен столбец, в котором назван путь: телефон, почта, магазин, сайт отзывов.</translation>
    </message>
    <message>
        <source>Here you will read what customers say in their own words, and which words come with bad scores. It takes a column of comments, reviews or suggestions.</source>
        <translation>Здесь вы прочтёте, что клиенты пишут своими словами и какие слова сопровождают плохие оценки. Нужен столбец с комментариями, отзывами или пожеланиями.</translation>
    </message>
    <message>
        <source>Here you will see whom you owe a call because something went wrong. It takes answers with a score, and a column with a phone number or an e-mail.</source>
        <translation>Здесь вы увидите, кому надо позвонить, потому что что-то пошло не так. Нужны ответы с оценкой и столбец с телефоном или адресом почты.</translation>
    </message>
    <message>
        <source>Here you will see everything else you asked, one question after the other. It takes a survey: each of its columns that has no other place becomes a question.</source>
        <translation>Здесь вы увидите всё остальное, о чём спрашивали, вопрос за вопросом. Нужна анкета: каждый её столбец, которому нет другого места, становится вопросом.</translation>
    </message>
    <message>
        <source>Here you will see your figures beside those of published surveys. It takes answers with a score, or a list of customers.</source>
        <translation>Здесь вы увидите свои показатели рядом с данными опубликованных опросов. Нужны ответы с оценкой или список клиентов.</translation>
    </message>
    <message>
        <source>Here you will see every file you imported, what it brought and how it was read, and can take it back. Nothing is imported yet.</source>
        <translation>Здесь вы увидите каждый импортированный файл, что он принёс и как был прочитан, и сможете отменить импорт. Пока ничего не импортировано.</translation>
    </message>
    <message>
        <source>There are no answers in the period shown. The last answer is of %1.</source>
        <extracomment>In place of figures; %1: a day (&quot;3 May 2025&quot;)</extracomment>
        <translation>За выбранный период ответов нет. Последний ответ — от %1.</translation>
    </message>
    <message>
        <source>There are no answers in the period shown. The first answer is of %1.</source>
        <extracomment>In place of figures; %1: a day (&quot;3 May 2025&quot;)</extracomment>
        <translation>За выбранный период ответов нет. Первый ответ — от %1.</translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>Bucharest</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Бухарест</translation>
    </message>
    <message>
        <source>Chisinau</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Кишинёв</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Киев</translation>
    </message>
    <message>
        <source>Berlin</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Берлин</translation>
    </message>
    <message>
        <source>London</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Лондон</translation>
    </message>
    <message>
        <source>Kaliningrad</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Калининград</translation>
    </message>
    <message>
        <source>Moscow</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Москва</translation>
    </message>
    <message>
        <source>Minsk</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Минск</translation>
    </message>
    <message>
        <source>Samara</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Самара</translation>
    </message>
    <message>
        <source>Yekaterinburg</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Екатеринбург</translation>
    </message>
    <message>
        <source>Omsk</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Омск</translation>
    </message>
    <message>
        <source>Novosibirsk</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Новосибирск</translation>
    </message>
    <message>
        <source>Krasnoyarsk</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Красноярск</translation>
    </message>
    <message>
        <source>Irkutsk</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Иркутск</translation>
    </message>
    <message>
        <source>Yakutsk</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Якутск</translation>
    </message>
    <message>
        <source>Vladivostok</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Владивосток</translation>
    </message>
    <message>
        <source>Tbilisi</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Тбилиси</translation>
    </message>
    <message>
        <source>Yerevan</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Ереван</translation>
    </message>
    <message>
        <source>Baku</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Баку</translation>
    </message>
    <message>
        <source>Almaty</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Ташкент</translation>
    </message>
    <message>
        <source>New York</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Нью-Йорк</translation>
    </message>
    <message>
        <source>Chicago</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Чикаго</translation>
    </message>
    <message>
        <source>Denver</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Денвер</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <extracomment>Name of a clock: that of a city</extracomment>
        <translation>Лос-Анджелес</translation>
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
            <numerusform>%1&#xa0;дн.</numerusform>
            <numerusform>%1&#xa0;дн.</numerusform>
            <numerusform>%1&#xa0;дн.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s)</source>
        <extracomment>A length of time; %1: the number of weeks</extracomment>
        <translation>
            <numerusform>%1 неделя</numerusform>
            <numerusform>%1 недели</numerusform>
            <numerusform>%1 недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <extracomment>A length of time; %1: the number of months</extracomment>
        <translation>
            <numerusform>%1 месяц</numerusform>
            <numerusform>%1 месяца</numerusform>
            <numerusform>%1 месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quarter(s)</source>
        <extracomment>A length of time; %1: the number of quarters of a year</extracomment>
        <translation>
            <numerusform>%1 квартал</numerusform>
            <numerusform>%1 квартала</numerusform>
            <numerusform>%1 кварталов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <extracomment>A length of time; %1: the number of years</extracomment>
        <translation>
            <numerusform>%1 год</numerusform>
            <numerusform>%1 года</numerusform>
            <numerusform>%1 лет</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>Name of the group of answers whose date is not known</extracomment>
        <translation>без даты</translation>
    </message>
    <message>
        <source>week of %1</source>
        <extracomment>%1: the Monday the week starts with (&quot;4 May 2026&quot;)</extracomment>
        <translation>неделя с %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year; %1: its number 1 to 4, %2: the year (&quot;2026&quot;, on axes &quot;26&quot;)</extracomment>
        <translation>%1&#xa0;кв. %2</translation>
    </message>
    <message>
        <source>all time</source>
        <extracomment>The period shown: everything there is</extracomment>
        <translation>за всё время</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>The period shown; %1: its first day (&quot;1 May 2026&quot;)</extracomment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>The period shown; %1: its last day, included (&quot;31 May 2026&quot;)</extracomment>
        <translation>по %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <extracomment>The period shown; %1: its first day, %2: its last day, included</extracomment>
        <translation>с %1 по %2</translation>
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
        <translation>Прочитано строк: %1. %2 Изменённых: %3. Уже имевшихся: %4. Пропущено: %5.</translation>
    </message>
    <message>
        <source>%1 (show)</source>
        <extracomment>A link behind a number of rows: it shows them; %1 the number</extracomment>
        <translation>%1 (показать)</translation>
    </message>
</context>
</TS>
