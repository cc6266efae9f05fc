<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>MarkText</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>The last bar of a chart: all the groups that have no bar of their own</extracomment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <extracomment>Between the best and the worst groups of a chart: how many are not drawn</extracomment>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <extracomment>A length of time; %1: the number of days (two or more)</extracomment>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) %2 h</source>
        <extracomment>A length of time; %1: the number of days (two or more), %2: the number of hours, h: hours</extracomment>
        <translation>
            <numerusform>%1 day %2 h</numerusform>
            <numerusform>%1 days %2 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s)</source>
        <extracomment>%1: how many answers were given to a question</extracomment>
        <translation>
            <numerusform>%1 answer</numerusform>
            <numerusform>%1 answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>%1 letter(s) could not be read and became “�”. If names or comments look garbled, choose another text encoding.</source>
        <extracomment>%1: how many letters</extracomment>
        <translation>
            <numerusform>%1 letter could not be read and became “�”. If names or comments look garbled, choose another text encoding.</numerusform>
            <numerusform>%1 letters could not be read and became “�”. If names or comments look garbled, choose another text encoding.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), starting with this one, have fewer cells than the table has columns. What is missing counts as not answered.</source>
        <extracomment>%1: how many rows; the first of them is named before the sentence</extracomment>
        <translation>
            <numerusform>%1 row, this one, has fewer cells than the table has columns. What is missing counts as not answered.</numerusform>
            <numerusform>%1 rows, starting with this one, have fewer cells than the table has columns. What is missing counts as not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), starting with this one, have more cells than the table has columns. The cells too many were left out; look at these rows in the file, for a comment may have been cut in two.</source>
        <extracomment>%1: how many rows; the first of them is named before the sentence</extracomment>
        <translation>
            <numerusform>%1 row, this one, has more cells than the table has columns. The cells too many were left out; look at the row in the file, for a comment may have been cut in two.</numerusform>
            <numerusform>%1 rows, starting with this one, have more cells than the table has columns. The cells too many were left out; look at these rows in the file, for a comment may have been cut in two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) could not be read. These answers count in the figures, but not in charts over time. Correct the dates in the file and import it again.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 date could not be read. The answer counts in the figures, but not in charts over time. Correct the date in the file and import it again.</numerusform>
            <numerusform>%1 dates could not be read. These answers count in the figures, but not in charts over time. Correct the dates in the file and import it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) are written in another order than the rest of the column and were read that way. Check them before you trust the charts over time.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 date is written in another order than the rest of the column and was read that way. Check it before you trust the charts over time.</numerusform>
            <numerusform>%1 dates are written in another order than the rest of the column and were read that way. Check them before you trust the charts over time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) lie outside the scale and do not count; everything else in their rows does. Check that the column means what is chosen for it.</source>
        <extracomment>%1: how many values</extracomment>
        <translation>
            <numerusform>%1 value lies outside the scale and does not count; everything else in its row does. Check that the column means what is chosen for it.</numerusform>
            <numerusform>%1 values lie outside the scale and do not count; everything else in their rows does. Check that the column means what is chosen for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) could not be understood and do not count; everything else in their rows does. Check that the column means what is chosen for it.</source>
        <extracomment>%1: how many values</extracomment>
        <translation>
            <numerusform>%1 value could not be understood and does not count; everything else in its row does. Check that the column means what is chosen for it.</numerusform>
            <numerusform>%1 values could not be understood and do not count; everything else in their rows does. Check that the column means what is chosen for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) say the same as another row of this file. They count, because customers may answer alike. If they are copies, delete them from the file before you import it.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>%1 row says the same as another row of this file. It counts, because customers may answer alike. If it is a copy, delete it from the file before you import it.</numerusform>
            <numerusform>%1 rows say the same as another row of this file. They count, because customers may answer alike. If they are copies, delete them from the file before you import it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The column names take up %1 row(s); Patron joined them.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>The column names take up %1 row; Patron used it.</numerusform>
            <numerusform>The column names take up %1 rows; Patron joined them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) above the column names are a title and were not counted.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>%1 row above the column names is a title and was not counted.</numerusform>
            <numerusform>%1 rows above the column names are a title and were not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) lie before 1990 or far in the future, which looks like a slip of the keys. These answers count in the figures, but not in charts over time.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 date lies before 1990 or far in the future, which looks like a slip of the keys. This answer counts in the figures, but not in charts over time.</numerusform>
            <numerusform>%1 dates lie before 1990 or far in the future, which looks like slips of the keys. These answers count in the figures, but not in charts over time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) such as “yesterday” or a day without a year were counted back from %2, the day the file was written.</source>
        <extracomment>%1: how many dates, %2: a day</extracomment>
        <translation>
            <numerusform>%1 date such as “yesterday” or a day without a year was counted back from %2, the day the file was written.</numerusform>
            <numerusform>%1 dates such as “yesterday” or a day without a year were counted back from %2, the day the file was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <extracomment>A difference of NPS, after &quot;by&quot;; %1: the number</extracomment>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage point(s)</source>
        <extracomment>A difference of percentages, after &quot;by&quot;; %1: the number</extracomment>
        <translation>
            <numerusform>%1 percentage point</numerusform>
            <numerusform>%1 percentage points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 response(s)</source>
        <comment>difference</comment>
        <extracomment>A difference, after &quot;by&quot;; %1: how many responses</extracomment>
        <translation>
            <numerusform>%1 response</numerusform>
            <numerusform>%1 responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About the same as before; %1 answer(s) can only show a change of %2 or more.</source>
        <extracomment>%1: number of answers, %2: a difference (&quot;34 points&quot;)</extracomment>
        <translation>
            <numerusform>About the same as before; %1 answer can only show a change of %2 or more.</numerusform>
            <numerusform>About the same as before; %1 answers can only show a change of %2 or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up %1, but %2 answer(s) can only show a change of %3 or more.</source>
        <extracomment>%1: the change (&quot;6 points&quot;), %2: number of answers, %3: a larger difference (&quot;34 points&quot;)</extracomment>
        <translation>
            <numerusform>Up %1, but %2 answer can only show a change of %3 or more.</numerusform>
            <numerusform>Up %1, but %2 answers can only show a change of %3 or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Down %1, but %2 answer(s) can only show a change of %3 or more.</source>
        <extracomment>%1: the change (&quot;6 points&quot;), %2: number of answers, %3: a larger difference (&quot;34 points&quot;)</extracomment>
        <translation>
            <numerusform>Down %1, but %2 answer can only show a change of %3 or more.</numerusform>
            <numerusform>Down %1, but %2 answers can only show a change of %3 or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slower by %1, but %2 answer(s) can only show a change of %3 or more.</source>
        <extracomment>%1: the change (&quot;12 min&quot;), %2: number of answers, %3: a larger difference (&quot;1 h&quot;)</extracomment>
        <translation>
            <numerusform>Slower by %1, but %2 answer can only show a change of %3 or more.</numerusform>
            <numerusform>Slower by %1, but %2 answers can only show a change of %3 or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faster by %1, but %2 answer(s) can only show a change of %3 or more.</source>
        <extracomment>%1: the change (&quot;12 min&quot;), %2: number of answers, %3: a larger difference (&quot;1 h&quot;)</extracomment>
        <translation>
            <numerusform>Faster by %1, but %2 answer can only show a change of %3 or more.</numerusform>
            <numerusform>Faster by %1, but %2 answers can only show a change of %3 or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 response(s).</source>
        <extracomment>%1: how many responses (filled-in surveys, reviews, tickets) there are</extracomment>
        <translation>
            <numerusform>%1 response.</numerusform>
            <numerusform>%1 responses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 response(s), the largest part from “%2” (%3).</source>
        <extracomment>%1: how many responses, %2: the largest group of them (&quot;Phone&quot;), %3: its share (&quot;46%&quot;)</extracomment>
        <translation>
            <numerusform>%1 response, the largest part from “%2” (%3).</numerusform>
            <numerusform>%1 responses, the largest part from “%2” (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 answer(s): too few for a figure, which needs at least %2.</source>
        <extracomment>%1: number of answers there are, %2: number of answers needed (5)</extracomment>
        <translation>
            <numerusform>Only %1 answer: too few for a figure, which needs at least %2.</numerusform>
            <numerusform>Only %1 answers: too few for a figure, which needs at least %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The differences between these %1 group(s) may be chance.</source>
        <extracomment>%1: how many groups (two or more) were compared</extracomment>
        <translation>
            <numerusform>The differences within this %1 group may be chance.</numerusform>
            <numerusform>The differences between these %1 groups may be chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 answer(s) in each period would tell.</source>
        <extracomment>Follows &quot;Up 6 points, but 87 answers can only show ...&quot;; %1: how many answers each of the two periods would need before it could be told whether the change is more than chance</extracomment>
        <translation>
            <numerusform>About %1 answer in each period would tell.</numerusform>
            <numerusform>About %1 answers in each period would tell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::CommentsPane</name>
    <message numerus="yes">
        <source>%1 comment(s)</source>
        <extracomment>%1 is the number, already written out</extracomment>
        <translation>
            <numerusform>%1 comment</numerusform>
            <numerusform>%1 comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::ReviewPage</name>
    <message numerus="yes">
        <source>&amp;Skip this file (%1 more waiting)</source>
        <translation>
            <numerusform>&amp;Skip this file (%1 more waiting)</numerusform>
            <numerusform>&amp;Skip this file (%1 more waiting)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::Card</name>
    <message numerus="yes">
        <source>%1 response(s) say nothing about this and are not counted.</source>
        <extracomment>After the explanation of a figure: how many of the responses are not in it. %1 is the number.</extracomment>
        <translation>
            <numerusform>%1 response says nothing about this and is not counted.</numerusform>
            <numerusform>%1 responses say nothing about this and are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::FilterBar</name>
    <message numerus="yes">
        <source>Filter by: %1, %n chosen</source>
        <translation>
            <numerusform>Filter by: %1, %n chosen</numerusform>
            <numerusform>Filter by: %1, %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::FilesPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::ProgressNotice</name>
    <message numerus="yes">
        <source>%1 row(s), %2, about %3 left</source>
        <extracomment>%1 number of rows of a file so far, %2 &quot;42 %&quot; done, %3 &quot;3 min&quot; of time</extracomment>
        <translation>
            <numerusform>%1 row, %2, about %3 left</numerusform>
            <numerusform>%1 rows, %2, about %3 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::WindowNotices</name>
    <message numerus="yes">
        <source>The import is taken back. %1 answer(s) of it stay, because a later import changed them.</source>
        <translation>
            <numerusform>The import is taken back. %1 answer of it stays, because a later import changed it.</numerusform>
            <numerusform>The import is taken back. %1 answers of it stay, because a later import changed them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) in the watched folder: %1</source>
        <translation>
            <numerusform>%n new file in the watched folder: %1</numerusform>
            <numerusform>%n new files in the watched folder: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerText</name>
    <message numerus="yes">
        <source>%1 customer(s).</source>
        <translation>
            <numerusform>%1 customer.</numerusform>
            <numerusform>%1 customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 pair(s) of them may be the same person.</source>
        <extracomment>%1: &quot;1,204 customers.&quot;, %2: how many pairs</extracomment>
        <translation>
            <numerusform>%1 %2 pair of them may be the same person.</numerusform>
            <numerusform>%1 %2 pairs of them may be the same person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message numerus="yes">
        <source>&amp;Import %1 answer(s)</source>
        <extracomment>Button. %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>&amp;Import %1 answer</numerusform>
            <numerusform>&amp;Import %1 answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 customer(s)</source>
        <extracomment>Button. %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>&amp;Import %1 customer</numerusform>
            <numerusform>&amp;Import %1 customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 purchase(s)</source>
        <extracomment>Button. %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>&amp;Import %1 purchase</numerusform>
            <numerusform>&amp;Import %1 purchases</numerusform>
        </translation>
    </message>
</context>
</TS>
