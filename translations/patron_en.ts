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
        <source>%1: %2 mention(s)</source>
        <extracomment>%1 several answers together (&quot;97 others&quot;), %2 how often any of them was given</extracomment>
        <translation>
            <numerusform>%1: %2 mention</numerusform>
            <numerusform>%1: %2 mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more between them</source>
        <extracomment>Between the best and the worst groups of a chart, also on paper: how many are not drawn</extracomment>
        <translation>
            <numerusform>%n more between them</numerusform>
            <numerusform>%n more between them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Below the last group of a chart, also on paper: how many more are not drawn</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <message numerus="yes">
        <source>%1 customer(s)</source>
        <extracomment>%1: how many customers</extracomment>
        <translation>
            <numerusform>%1 customer</numerusform>
            <numerusform>%1 customers</numerusform>
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
    <message numerus="yes">
        <source>%1 customer(s) are known as “%2”, so nothing was changed. Say which one is meant by its number: %3.</source>
        <extracomment>%1: how many, %2: name, e-mail, phone or number asked for, %3: their numbers in Patron</extracomment>
        <translation>
            <numerusform>%1 customer is known as “%2”, so nothing was changed. Say which one is meant by its number: %3.</numerusform>
            <numerusform>%1 customers are known as “%2”, so nothing was changed. Say which one is meant by its number: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s) of the file were lost before it came here: where they stood, it says “�”. Export it again if you can; the figures stay the same.</source>
        <extracomment>%1: how many letters</extracomment>
        <translation>
            <numerusform>%1 letter of the file was lost before it came here: where it stood, it says “�”. Export it again if you can; the figures stay the same.</numerusform>
            <numerusform>%1 letters of the file were lost before it came here: where they stood, it says “�”. Export it again if you can; the figures stay the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 cell(s) the letters were garbled by another program and were put right, such as “%2”.</source>
        <extracomment>%1: how many cells, %2: one of them, put right</extracomment>
        <translation>
            <numerusform>In %1 cell the letters were garbled by another program and were put right: “%2”.</numerusform>
            <numerusform>In %1 cells the letters were garbled by another program and were put right, such as “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) hold numbers far from all others (%2). They counted as numbers. If they mean “no answer”, say so for this column.</source>
        <extracomment>%1: how many cells, %2: numbers such as &quot;99&quot; or &quot;-9; -8&quot;</extracomment>
        <translation>
            <numerusform>%1 cell holds a number far from all others (%2). It counted as a number. If it means “no answer”, say so for this column.</numerusform>
            <numerusform>%1 cells hold numbers far from all others (%2). They counted as numbers. If they mean “no answer”, say so for this column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) say what you had Patron take for no answer (%2).</source>
        <extracomment>%1: how many cells, %2: words or numbers such as &quot;99&quot; or &quot;-9; -8&quot;</extracomment>
        <translation>
            <numerusform>%1 cell says what you had Patron take for no answer (%2).</numerusform>
            <numerusform>%1 cells say what you had Patron take for no answer (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 column(s) from here on hold the places that customers gave to the answers of one question: 1 is the first. They are kept as numbers and never counted as scores; the lower the mean, the better.</source>
        <extracomment>%1: how many columns</extracomment>
        <translation>
            <numerusform>%1 column from here on holds the places that customers gave to the answers of one question: 1 is the first. It is kept as a number and never counted as a score; the lower the mean, the better.</numerusform>
            <numerusform>%1 columns from here on hold the places that customers gave to the answers of one question: 1 is the first. They are kept as numbers and never counted as scores; the lower the mean, the better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s) in this archive are protected by a password and were left out: %2. To import them too, unpack the archive, save them without a password, and open them.</source>
        <extracomment>%1: how many files, %2: their names, or the first of them</extracomment>
        <translation>
            <numerusform>%1 file in this archive is protected by a password and was left out: %2. To import it too, unpack the archive, save it without a password, and open it.</numerusform>
            <numerusform>%1 files in this archive are protected by a password and were left out: %2. To import them too, unpack the archive, save them without a password, and open them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported on %2 and read otherwise then: %1 row(s) of it were not recognised and count twice. Take one of the two imports back.</source>
        <extracomment>%1: how many rows, %2: day of an import</extracomment>
        <translation>
            <numerusform>This very file was imported on %2 and read otherwise then: %1 row of it was not recognised and counts twice. Take one of the two imports back.</numerusform>
            <numerusform>This very file was imported on %2 and read otherwise then: %1 rows of it were not recognised and count twice. Take one of the two imports back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) are a day only if the day comes first, but the month was chosen to come first. That order seems to be wrong: the other dates are then read as other days. Choose the other order.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 date is a day only if the day comes first, but the month was chosen to come first. That order seems to be wrong: the other dates are then read as other days. Choose the other order.</numerusform>
            <numerusform>%1 dates are a day only if the day comes first, but the month was chosen to come first. That order seems to be wrong: the other dates are then read as other days. Choose the other order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) are a day only if the month comes first, but the day was chosen to come first. That order seems to be wrong: the other dates are then read as other days. Choose the other order.</source>
        <extracomment>%1: how many dates</extracomment>
        <translation>
            <numerusform>%1 date is a day only if the month comes first, but the day was chosen to come first. That order seems to be wrong: the other dates are then read as other days. Choose the other order.</numerusform>
            <numerusform>%1 dates are a day only if the month comes first, but the day was chosen to come first. That order seems to be wrong: the other dates are then read as other days. Choose the other order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 value(s) that should be dates could not be read. These answers count in the figures, but not in charts over time. Choose the column that holds the day, or correct the dates in the file.</source>
        <extracomment>%1: how many values, %2: how many there are in the column</extracomment>
        <translation>
            <numerusform>%1 of %2 values that should be dates could not be read. That answer counts in the figures, but not in charts over time. Choose the column that holds the day, or correct the dates in the file.</numerusform>
            <numerusform>%1 of %2 values that should be dates could not be read. These answers count in the figures, but not in charts over time. Choose the column that holds the day, or correct the dates in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s) have the number of a row before them and take its place, so that most answers of this file are lost. That column seems not to number the answers: choose something else for it.</source>
        <extracomment>%1: how many rows, %2: how many rows there are</extracomment>
        <translation>
            <numerusform>%1 of %2 rows has the number of a row before it and takes its place, so that most answers of this file are lost. That column seems not to number the answers: choose something else for it.</numerusform>
            <numerusform>%1 of %2 rows have the number of a row before them and take its place, so that most answers of this file are lost. That column seems not to number the answers: choose something else for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 column(s) tell where a customer was or which computer they used (%2). They were left out to protect them; no figure needs them.</source>
        <extracomment>%1: how many columns, %2: their names</extracomment>
        <translation>
            <numerusform>%1 column tells where a customer was or which computer they used (%2). It was left out to protect them; no figure needs it.</numerusform>
            <numerusform>%1 columns tell where a customer was or which computer they used (%2). They were left out to protect them; no figure needs them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) are written in another order than the rest of the column and were read that way. So were the dates in between that can be read either way (%2). If that is wrong, choose the order of this column.</source>
        <extracomment>%1: how many dates, %2: how many others</extracomment>
        <translation>
            <numerusform>%1 date is written in another order than the rest of the column and was read that way. So were the dates in between that can be read either way (%2). If that is wrong, choose the order of this column.</numerusform>
            <numerusform>%1 dates are written in another order than the rest of the column and were read that way. So were the dates in between that can be read either way (%2). If that is wrong, choose the order of this column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are from %2 customers. Each row counts as an answer. If one answer was written over several rows, its scores count several times.</source>
        <extracomment>%1: how many rows, %2: how many customers</extracomment>
        <translation>
            <numerusform>%1 row is from %2 customers. Each row counts as an answer. If one answer was written over several rows, its scores count several times.</numerusform>
            <numerusform>%1 rows are from %2 customers. Each row counts as an answer. If one answer was written over several rows, its scores count several times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) say that there is no answer (%2), and count as none. If it is an answer, say so for this column.</source>
        <extracomment>%1: how many cells, %2: words such as &quot;N/A&quot;</extracomment>
        <translation>
            <numerusform>%1 cell says that there is no answer (%2), and counts as none. If it is an answer, say so for this column.</numerusform>
            <numerusform>%1 cells say that there is no answer (%2), and count as none. If it is an answer, say so for this column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) hold what mostly means “no answer” (%2). They count as answers, as you said.</source>
        <extracomment>%1: how many cells, %2: words such as &quot;N/A&quot;</extracomment>
        <translation>
            <numerusform>%1 cell holds what mostly means “no answer” (%2). It counts as an answer, as you said.</numerusform>
            <numerusform>%1 cells hold what mostly means “no answer” (%2). They count as answers, as you said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) name nobody (%2). They count as one customer, as you said.</source>
        <extracomment>%1: how many cells, %2: words such as &quot;anonymous&quot;</extracomment>
        <translation>
            <numerusform>%1 cell names nobody (%2). It counts as one customer, as you said.</numerusform>
            <numerusform>%1 cells name nobody (%2). They count as one customer, as you said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) name nobody (%2), and count as no customer.</source>
        <extracomment>%1: how many cells, %2: words such as &quot;anonymous&quot;</extracomment>
        <translation>
            <numerusform>%1 cell names nobody (%2), and counts as no customer.</numerusform>
            <numerusform>%1 cells name nobody (%2), and count as no customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 column(s) from here on are marks on a scale, as you chose, although each row holds every number once.</source>
        <extracomment>%1: how many columns</extracomment>
        <translation>
            <numerusform>%1 column from here on holds marks on a scale, as you chose, although each row holds every number once.</numerusform>
            <numerusform>%1 columns from here on are marks on a scale, as you chose, although each row holds every number once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there from “%2”, where these columns were read another way: %3. They stay as that import read them. To read them the same way, read that import again.</source>
        <extracomment>%1: how many rows, %2: name of a file, %3: names of columns</extracomment>
        <translation>
            <numerusform>%1 row is already there from “%2”, where these columns were read another way: %3. It stays as that import read it. To read it the same way, read that import again.</numerusform>
            <numerusform>%1 rows are already there from “%2”, where these columns were read another way: %3. They stay as that import read them. To read them the same way, read that import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) say the same as another row of this file. They count, because customers may answer alike. If they are copies, delete them from the file and import the corrected one; take this import back if it is there already.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>%1 row says the same as another row of this file. It counts, because customers may answer alike. If it is a copy, delete it from the file and import the corrected one; take this import back if it is there already.</numerusform>
            <numerusform>%1 rows say the same as another row of this file. They count, because customers may answer alike. If they are copies, delete them from the file and import the corrected one; take this import back if it is there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) have the number of a row before them and take its place, as a correction does. Where they are further lines of one order or answer, the lines before them are lost: choose something else for the column with the numbers.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>%1 row has the number of a row before it and takes its place, as a correction does. If it is a further line of one order or answer, the line before it is lost: choose something else for the column with the numbers.</numerusform>
            <numerusform>%1 rows have the number of a row before them and take its place, as a correction does. Where they are further lines of one order or answer, the lines before them are lost: choose something else for the column with the numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %2 new row(s), %1 are of customers who are known already, by their number, e-mail or phone. They stay one customer each; what the row says is added to them.</source>
        <extracomment>%1: how many rows, %2: how many new rows there are</extracomment>
        <translation>
            <numerusform>Of %2 new row, %1 is of a customer who is known already, by number, e-mail or phone: still one customer; what the row says is added.</numerusform>
            <numerusform>Of %2 new rows, %1 are of customers who are known already, by their number, e-mail or phone. They stay one customer each; what the row says is added to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) change answers that are there, although this file ends on %2 and there are answers up to %3. If it is an older export than the one imported before, leave it out: its rows would take the place of newer ones.</source>
        <extracomment>%1: how many rows, %2: day of the latest answer in a file, %3: that of those stored</extracomment>
        <translation>
            <numerusform>%1 row changes an answer that is there, although this file ends on %2 and there are answers up to %3. If it is an older export than the one imported before, leave it out: its rows would take the place of newer ones.</numerusform>
            <numerusform>%1 rows change answers that are there, although this file ends on %2 and there are answers up to %3. If it is an older export than the one imported before, leave it out: its rows would take the place of newer ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new row(s) are of a customer and a moment of which there is an answer already, but say something else. If they are corrections, take the earlier import back, or both count.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>%1 new row is of a customer and a moment of which there is an answer already, but says something else. If it is a correction, take the earlier import back, or both count.</numerusform>
            <numerusform>%1 new rows are of a customer and a moment of which there is an answer already, but say something else. If they are corrections, take the earlier import back, or both count.</numerusform>
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
        <source>%1 answer(s)</source>
        <comment>difference</comment>
        <extracomment>A difference, after &quot;by&quot;; %1: how many responses</extracomment>
        <translation>
            <numerusform>%1 answer</numerusform>
            <numerusform>%1 answers</numerusform>
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
        <source>%1 answer(s).</source>
        <extracomment>%1: how many responses (filled-in surveys, reviews, tickets) there are</extracomment>
        <translation>
            <numerusform>%1 answer.</numerusform>
            <numerusform>%1 answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s), the largest part from “%2” (%3).</source>
        <extracomment>%1: how many responses, %2: the largest group of them (&quot;Phone&quot;), %3: its share (&quot;46%&quot;)</extracomment>
        <translation>
            <numerusform>%1 answer, the largest part from “%2” (%3).</numerusform>
            <numerusform>%1 answers, the largest part from “%2” (%3).</numerusform>
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
        <extracomment>%1: how many groups (three or more) were compared</extracomment>
        <translation>
            <numerusform>The differences within this %1 group may be chance.</numerusform>
            <numerusform>The differences between these %1 groups may be chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 customer(s): too few for a figure, which needs at least %2.</source>
        <extracomment>%1: number of customers there are, %2: number needed (5)</extracomment>
        <translation>
            <numerusform>Only %1 customer: too few for a figure, which needs at least %2.</numerusform>
            <numerusform>Only %1 customers: too few for a figure, which needs at least %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %2 customers bring %3 of the money.</source>
        <extracomment>%1: how many customers, %2: of how many, %3: a percentage of the money</extracomment>
        <translation>
            <numerusform>The best %1 of %2 customers brings %3 of the money.</numerusform>
            <numerusform>The best %1 of %2 customers bring %3 of the money.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %2 customers make %3 of the purchases.</source>
        <extracomment>%1: how many customers, %2: of how many, %3: a percentage of the purchases</extracomment>
        <translation>
            <numerusform>The best %1 of %2 customers makes %3 of the purchases.</numerusform>
            <numerusform>The best %1 of %2 customers make %3 of the purchases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 who used to be good ones have not come for long.</source>
        <extracomment>%1: how many customers</extracomment>
        <translation>
            <numerusform>%1 who used to be a good one has not come for long.</numerusform>
            <numerusform>%1 who used to be good ones have not come for long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 more answer(s) in each period would tell.</source>
        <extracomment>Follows &quot;Up 6 points, but 87 answers can only show ...&quot;; %1: how many more answers each of the two periods would need before it could be told whether the change is more than chance</extracomment>
        <translation>
            <numerusform>About %1 more answer in each period would tell.</numerusform>
            <numerusform>About %1 more answers in each period would tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %4 more answer(s) would tell whether the widest is real: %3 between “%1” and “%2”.</source>
        <extracomment>Follows &quot;The differences between these 5 groups may be chance.&quot;; %1 and %2: the groups that lie widest apart (&quot;North&quot;, &quot;South&quot;), %3: how far (&quot;6 points&quot;), %4: how many more answers from the two of them together it would take</extracomment>
        <translation>
            <numerusform>About %4 more answer would tell whether the widest is real: %3 between “%1” and “%2”.</numerusform>
            <numerusform>About %4 more answers would tell whether the widest is real: %3 between “%1” and “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 answer(s) give the same score, so nothing can be said of what goes with a better or a worse one.</source>
        <extracomment>%1: how many answers; so nothing says what goes with a higher or lower score</extracomment>
        <translation>
            <numerusform>All %1 answer give the same score, so nothing can be said of what goes with a better or a worse one.</numerusform>
            <numerusform>All %1 answers give the same score, so nothing can be said of what goes with a better or a worse one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 answer(s) are the same, so there is no likely range to tell.</source>
        <extracomment>Below an average; %1: how many answers</extracomment>
        <translation>
            <numerusform>There is only %1 answer, so there is no likely range to tell.</numerusform>
            <numerusform>All %1 answers are the same, so there is no likely range to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s). Of %4 it is not stated where they come from; of the others the largest part is from “%2” (%3).</source>
        <extracomment>%1: how many responses; of %4 (a percentage) it is not known where they come from; of the others the largest group is %2 (&quot;Phone&quot;), its share %3</extracomment>
        <translation>
            <numerusform>%1 answer. Of %4 it is not stated where they come from; of the others the largest part is from “%2” (%3).</numerusform>
            <numerusform>%1 answers. Of %4 it is not stated where they come from; of the others the largest part is from “%2” (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %4 more answer(s) would tell whether it is real: %3 between “%1” and “%2”.</source>
        <extracomment>Follows &quot;The difference between these two groups may be chance.&quot;; %1 and %2: the groups (&quot;North&quot;, &quot;South&quot;), %3: how far they lie apart (&quot;6 points&quot;), %4: how many more answers from the two of them together it would take</extracomment>
        <translation>
            <numerusform>About %4 more answer would tell whether it is real: %3 between “%1” and “%2”.</numerusform>
            <numerusform>About %4 more answers would tell whether it is real: %3 between “%1” and “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter chooses %1 of the %2 answer(s) shown here (%3).</source>
        <extracomment>%1: how many responses the filter chooses, %2: of how many that the chart shows, %3: a percentage; the plural goes by %2</extracomment>
        <translation>
            <numerusform>The filter chooses %1 of the %2 answer shown here (%3).</numerusform>
            <numerusform>The filter chooses %1 of the %2 answers shown here (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 question(s) it is not clear which end is the good one.</source>
        <extracomment>Follows which question is rated best; %1: how many. Elsewhere it is said which, and where to say it.</extracomment>
        <translation>
            <numerusform>Of %1 question it is not clear which end is the good one.</numerusform>
            <numerusform>Of %1 questions it is not clear which end is the good one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest group has only %1 customer(s): too few for a figure, which needs at least %2.</source>
        <extracomment>%1: number of customers, %2: number needed (5)</extracomment>
        <translation>
            <numerusform>The largest group has only %1 customer: too few for a figure, which needs at least %2.</numerusform>
            <numerusform>The largest group has only %1 customers: too few for a figure, which needs at least %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest group has only %1 answer(s): too few for a figure, which needs at least %2.</source>
        <extracomment>%1: number of answers, %2: number of answers needed (5)</extracomment>
        <translation>
            <numerusform>The largest group has only %1 answer: too few for a figure, which needs at least %2.</numerusform>
            <numerusform>The largest group has only %1 answers: too few for a figure, which needs at least %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest of the other %1 group(s) has only %2, and it takes %3.</source>
        <extracomment>Why groups are not compared; %1: how many groups, %2: &quot;4 answers&quot;, %3: how many it takes</extracomment>
        <translation>
            <numerusform>The other group (%1) has only %2, and it takes %3.</numerusform>
            <numerusform>The largest of the other %1 groups has only %2, and it takes %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest of the other %1 group(s), “%2”, has only %3, and it takes %4.</source>
        <extracomment>Why groups are not compared; %1: how many groups, %2: the largest (&quot;South&quot;), %3: &quot;4 answers&quot;, %4: how many it takes</extracomment>
        <translation>
            <numerusform>The largest of the other %1 group, “%2”, has only %3, and it takes %4.</numerusform>
            <numerusform>The largest of the other %1 groups, “%2”, has only %3, and it takes %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers who kept coming have been silent for longer than ever. A call may bring them back.</source>
        <extracomment>%1: how many customers, %2: of how many who came three times or more</extracomment>
        <translation>
            <numerusform>%1 of %2 customers who kept coming has been silent for longer than ever. A call may bring them back.</numerusform>
            <numerusform>%1 of %2 customers who kept coming have been silent for longer than ever. A call may bring them back.</numerusform>
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
    <name>patron::WindowNotices</name>
    <message numerus="yes">
        <source>%n new file(s) in the watched folder: %1</source>
        <translation>
            <numerusform>%n new file in the watched folder: %1</numerusform>
            <numerusform>%n new files in the watched folder: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These figures are of the newest %1 answer(s). The others are being loaded.</source>
        <translation>
            <numerusform>These figures are of the newest %1 answer. The others are being loaded.</numerusform>
            <numerusform>These figures are of the newest %1 answers. The others are being loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are imported. New rows: %1. Changed: %2. Already there: %3. Left out: %4.</source>
        <extracomment>Of several files together: %1 to %4 how many rows</extracomment>
        <translation>
            <numerusform>%n file is imported. New rows: %1. Changed: %2. Already there: %3. Left out: %4.</numerusform>
            <numerusform>%n files are imported. New rows: %1. Changed: %2. Already there: %3. Left out: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are read again. Rows: %1. Left out: %2.</source>
        <extracomment>Of several files together: %1 and %2 how many rows</extracomment>
        <translation>
            <numerusform>%n file is read again. Rows: %1. Left out: %2.</numerusform>
            <numerusform>%n files are read again. Rows: %1. Left out: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had nothing new.</source>
        <extracomment>Follows &quot;2 files are imported.&quot;</extracomment>
        <translation>
            <numerusform>%n file had nothing new.</numerusform>
            <numerusform>%n files had nothing new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <extracomment>Follows &quot;2 files are imported.&quot;</extracomment>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
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
    <message numerus="yes">
        <source>%1 row(s) are read again.</source>
        <extracomment>A file whose import is read once more; %1 how many rows</extracomment>
        <translation>
            <numerusform>%1 row is read again.</numerusform>
            <numerusform>%1 rows are read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of columns: how many more there are</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import of %2 is taken back; %1 answer(s) went with it.</source>
        <extracomment>%1 how many answers, %2 name of a file</extracomment>
        <translation>
            <numerusform>The import of %2 is taken back; %1 answer went with it.</numerusform>
            <numerusform>The import of %2 is taken back; %1 answers went with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import of %2 is taken back; %1 purchase(s) went with it.</source>
        <extracomment>%1 how many purchases, %2 name of a file</extracomment>
        <translation>
            <numerusform>The import of %2 is taken back; %1 purchase went with it.</numerusform>
            <numerusform>The import of %2 is taken back; %1 purchases went with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import of %2 is taken back; %1 row(s) about customers went with it.</source>
        <extracomment>%1 how many rows of a list of customers, %2 name of a file</extracomment>
        <translation>
            <numerusform>The import of %2 is taken back; %1 row about customers went with it.</numerusform>
            <numerusform>The import of %2 is taken back; %1 rows about customers went with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of it stay, because a later import changed them.</source>
        <translation>
            <numerusform>%1 row of it stays, because a later import changed it.</numerusform>
            <numerusform>%1 rows of it stay, because a later import changed them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of it stay, because another import brought them too.</source>
        <translation>
            <numerusform>%1 row of it stays, because another import brought it too.</numerusform>
            <numerusform>%1 rows of it stay, because another import brought them too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::QuestionDelegate</name>
    <message numerus="yes">
        <source>%n row(s) · %1</source>
        <extracomment>A question of several rows in the list of questions: %1 &quot;312 answers&quot;</extracomment>
        <translation>
            <numerusform>%n row · %1</numerusform>
            <numerusform>%n rows · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::WordPanel</name>
    <message numerus="yes">
        <source>Typical of unhappy customers (%1 comment(s)):</source>
        <extracomment>Heads a list of words; %1: how many comments they come from</extracomment>
        <translation>
            <numerusform>Typical of unhappy customers (%1 comment):</numerusform>
            <numerusform>Typical of unhappy customers (%1 comments):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Typical of happy customers (%1 comment(s)):</source>
        <extracomment>Heads a list of words; %1: how many comments they come from</extracomment>
        <translation>
            <numerusform>Typical of happy customers (%1 comment):</numerusform>
            <numerusform>Typical of happy customers (%1 comments):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message numerus="yes">
        <source>%1 call(s) more are in Patron.</source>
        <extracomment>At the end of the sheet of calls: %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>%1 call more is in Patron.</numerusform>
            <numerusform>%1 calls more are in Patron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) to call left no phone and no e-mail.</source>
        <extracomment>At the end of the sheet of calls: %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>%1 customer to call left no phone and no e-mail.</numerusform>
            <numerusform>%1 customers to call left no phone and no e-mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message numerus="yes">
        <source>%1 response(s) leave this question empty and are not counted.</source>
        <extracomment>After an explanation: how many of those who were asked gave no answer. %1 is the number.</extracomment>
        <translation>
            <numerusform>%1 response leaves this question empty and is not counted.</numerusform>
            <numerusform>%1 responses leave this question empty and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s): too few to say anything. It takes %2.</source>
        <extracomment>%1 how many answers there are, %2 how many it takes</extracomment>
        <translation>
            <numerusform>%1 answer: too few to say anything. It takes %2.</numerusform>
            <numerusform>%1 answers: too few to say anything. It takes %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s) compared: the differences may all be chance.</source>
        <extracomment>%1 how many groups were compared</extracomment>
        <translation>
            <numerusform>%1 group compared: the differences may all be chance.</numerusform>
            <numerusform>%1 groups compared: the differences may all be chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 question(s): which one is best and which worst may be chance.</source>
        <extracomment>Several questions on one scale; %1 how many</extracomment>
        <translation>
            <numerusform>%1 question: which one is best and which worst may be chance.</numerusform>
            <numerusform>%1 questions: which one is best and which worst may be chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) answered in their own words.</source>
        <extracomment>%1 how many</extracomment>
        <translation>
            <numerusform>%1 customer answered in their own words.</numerusform>
            <numerusform>%1 customers answered in their own words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 smaller group(s) are not shown.</source>
        <extracomment>%1 how many groups</extracomment>
        <translation>
            <numerusform>%1 smaller group is not shown.</numerusform>
            <numerusform>%1 smaller groups are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on one scale</source>
        <extracomment>Several questions of a survey, answered on the same scale and shown together</extracomment>
        <translation>
            <numerusform>%n question on one scale</numerusform>
            <numerusform>%n questions on one scale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) to put in order: which one comes first and which last may be chance.</source>
        <extracomment>Answers that customers put in order; %1 how many there are to choose from</extracomment>
        <translation>
            <numerusform>%1 answer to put in order: which one comes first and which last may be chance.</numerusform>
            <numerusform>%1 answers to put in order: which one comes first and which last may be chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 answer(s) are %2, so there is no likely range to tell.</source>
        <extracomment>%1 how many answers, %2 the number that all of them gave</extracomment>
        <translation>
            <numerusform>The only answer (%1) is %2, so there is no likely range to tell.</numerusform>
            <numerusform>All %1 answers are %2, so there is no likely range to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was ticked: %n box(es)</source>
        <extracomment>Several columns of a file in which a box is ticked or not, shown together</extracomment>
        <translation>
            <numerusform>What was ticked: %n box</numerusform>
            <numerusform>What was ticked: %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 rarest answer(s) have no room here.</source>
        <extracomment>Beside a chart; %1: how many different answers</extracomment>
        <translation>
            <numerusform>%1 answer, the rarest, has no room here.</numerusform>
            <numerusform>The %1 rarest answers have no room here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 answer(s) are “%2”, so there is no likely range to tell.</source>
        <extracomment>%1 how many answers, %2 the answer in words that all of them gave</extracomment>
        <translation>
            <numerusform>The only answer is “%2”, so there is no likely range to tell (%1).</numerusform>
            <numerusform>All %1 answers are “%2”, so there is no likely range to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) have no place on the scale and do not count in the average.</source>
        <extracomment>Beside an average; %1: how many answers, such as &quot;I do not know&quot;</extracomment>
        <translation>
            <numerusform>%1 answer has no place on the scale and does not count in the average.</numerusform>
            <numerusform>%1 answers have no place on the scale and do not count in the average.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallBackText</name>
    <message numerus="yes">
        <source>%1 day(s) overdue</source>
        <extracomment>Of a call-back: %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>%1 day overdue</numerusform>
            <numerusform>%1 days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A call is due %n working day(s) after an unhappy customer&apos;s answer.</source>
        <translation>
            <numerusform>A call is due %n working day after an unhappy customer&apos;s answer.</numerusform>
            <numerusform>A call is due %n working days after an unhappy customer&apos;s answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers older than %n day(s) are under “All open”. The preferences change all of this.</source>
        <translation>
            <numerusform>Answers older than %n day are under “All open”. The preferences change all of this.</numerusform>
            <numerusform>Answers older than %n days are under “All open”. The preferences change all of this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For today: %1 of %2 open call(s).</source>
        <extracomment>%1: how many calls are to be made today, %2: of how many open ones; the plural goes by %2</extracomment>
        <translation>
            <numerusform>For today: %1 of %2 open call.</numerusform>
            <numerusform>For today: %1 of %2 open calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n day(s): %1</source>
        <extracomment>Why an open call is not for today, its answer is so old; %1: how many calls</extracomment>
        <translation>
            <numerusform>older than %n day: %1</numerusform>
            <numerusform>older than %n days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First what is due, the longest due at the top; then who was called already; then answers older than %n day(s); the undated last.</source>
        <translation>
            <numerusform>First what is due, the longest due at the top; then who was called already; then answers older than %n day; the undated last.</numerusform>
            <numerusform>First what is due, the longest due at the top; then who was called already; then answers older than %n days; the undated last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 case(s)</source>
        <extracomment>Heads a call: %1 a customer who stands in the list more than once, %2 how often</extracomment>
        <translation>
            <numerusform>%1 · %2 case</numerusform>
            <numerusform>%1 · %2 cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message numerus="yes">
        <source>Of %1 customer(s) nothing says whether they left.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>Of %1 customer nothing says whether they left.</numerusform>
            <numerusform>Of %1 customers nothing says whether they left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 response(s) do not answer this.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 response does not answer this.</numerusform>
            <numerusform>%1 responses do not answer this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 response(s) answer it on another scale: they are kept as answers of the question, but do not count here.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 response answers it on another scale: it is kept as an answer of the question, but does not count here.</numerusform>
            <numerusform>%1 responses answer it on another scale: they are kept as answers of the question, but do not count here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) have no date.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 purchase has no date.</numerusform>
            <numerusform>%1 purchases have no date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) without a date count in the figure, but have no place in a chart over time.</source>
        <extracomment>Of a figure over time: answers that the chart cannot show. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 answer without a date counts in the figure, but has no place in a chart over time.</numerusform>
            <numerusform>%1 answers without a date count in the figure, but have no place in a chart over time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 customer(s) nothing says for how long they have been customers.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>Of %1 customer nothing says for how long they have been one.</numerusform>
            <numerusform>Of %1 customers nothing says for how long they have been customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 older row(s) of customers who are on the list again.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 older row of a customer who is on the list again.</numerusform>
            <numerusform>%1 older rows of customers who are on the list again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 purchase(s) nothing says whose they are.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>Of %1 purchase nothing says whose it is.</numerusform>
            <numerusform>Of %1 purchases nothing says whose they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 response(s) do not answer all of these questions.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 response does not answer all of these questions.</numerusform>
            <numerusform>%1 responses do not answer all of these questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %1 of %2 response(s) in the present choice.</source>
        <extracomment>Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2</extracomment>
        <translation>
            <numerusform>Counted: %1 of %2 response in the present choice.</numerusform>
            <numerusform>Counted: %1 of %2 responses in the present choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %1 of %2 purchase(s) in the present choice.</source>
        <extracomment>Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2</extracomment>
        <translation>
            <numerusform>Counted: %1 of %2 purchase in the present choice.</numerusform>
            <numerusform>Counted: %1 of %2 purchases in the present choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) lie more than a year back.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 purchase lies more than a year back.</numerusform>
            <numerusform>%1 purchases lie more than a year back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) are of customers who came less than three times.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 purchase is of a customer who came less than three times.</numerusform>
            <numerusform>%1 purchases are of customers who came less than three times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) are of customers who are known to have left.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 purchase is of a customer who is known to have left.</numerusform>
            <numerusform>%1 purchases are of customers who are known to have left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 answer(s) only the day is known, not the time.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>Of %1 answer only the day is known, not the time.</numerusform>
            <numerusform>Of %1 answers only the day is known, not the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) have no date.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 answer has no date.</numerusform>
            <numerusform>%1 answers have no date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) lie outside: something else happened there.</source>
        <translation>
            <numerusform>%n point lies outside: something else happened there.</numerusform>
            <numerusform>%n points lie outside: something else happened there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invitation(s) came back and do not count.</source>
        <extracomment>%1: how many invitations</extracomment>
        <translation>
            <numerusform>%1 invitation came back and does not count.</numerusform>
            <numerusform>%1 invitations came back and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <extracomment>A length of time</extracomment>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 purchase(s) are of customers whose first purchase lies outside the chosen period.</source>
        <extracomment>Of a figure: rows that are not in it. %1 is the number</extracomment>
        <translation>
            <numerusform>%1 purchase is of a customer whose first purchase lies outside the chosen period.</numerusform>
            <numerusform>%1 purchases are of customers whose first purchase lies outside the chosen period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) bought before, but not in that time.</source>
        <extracomment>Follows how many customers bought in a certain year; %1 how many others</extracomment>
        <translation>
            <numerusform>%1 customer bought before, but not in that time.</numerusform>
            <numerusform>%1 customers bought before, but not in that time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) bought for the first time after it.</source>
        <extracomment>Follows how many customers bought in a certain year; %1 how many others</extracomment>
        <translation>
            <numerusform>%1 customer bought for the first time after it.</numerusform>
            <numerusform>%1 customers bought for the first time after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) had left before that day.</source>
        <extracomment>Follows how many were customers on a certain day; %1 how many others</extracomment>
        <translation>
            <numerusform>%1 customer had left before that day.</numerusform>
            <numerusform>%1 customers had left before that day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) came after it.</source>
        <extracomment>Follows how many were customers on a certain day; %1 how many others</extracomment>
        <translation>
            <numerusform>%1 customer came after it.</numerusform>
            <numerusform>%1 customers came after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This speaks of %1 of %2 customer(s): those who bought from %3 to %4.</source>
        <extracomment>Of a percentage; %1 of %2 customers, %3 and %4 are days. The plural goes by %2</extracomment>
        <translation>
            <numerusform>This speaks of %1 of %2 customer: those who bought from %3 to %4.</numerusform>
            <numerusform>This speaks of %1 of %2 customers: those who bought from %3 to %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This speaks of %1 of %2 customer(s): those who were customers on %3.</source>
        <extracomment>Of a percentage; %1 of %2 customers, %3 is a day. The plural goes by %2</extracomment>
        <translation>
            <numerusform>This speaks of %1 of %2 customer: those who were customers on %3.</numerusform>
            <numerusform>This speaks of %1 of %2 customers: those who were customers on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part(s) of the filter without effect here: %1.</source>
        <extracomment>Of a figure made of customers or purchases, of which the files do not say what the filter asks for; %1: their names in quotes, as the filter bar has them; the plural goes by how many these are</extracomment>
        <translation>
            <numerusform>This part of the filter has no effect here: %1.</numerusform>
            <numerusform>These parts of the filter have no effect here: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %1 of %2 row(s) about customers in the present choice.</source>
        <extracomment>Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2</extracomment>
        <translation>
            <numerusform>Counted: %1 of %2 row about customers in the present choice.</numerusform>
            <numerusform>Counted: %1 of %2 rows about customers in the present choice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::CallTile</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <extracomment>Below the names of customers: %1 is the number, already written out</extracomment>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) are open, but not for today</source>
        <extracomment>Below &quot;Nobody is waiting for a call today.&quot;: %1 is the number of calls, written out</extracomment>
        <translation>
            <numerusform>%1 call is open, but not for today</numerusform>
            <numerusform>%1 calls are open, but not for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unhappy answer(s) without phone and e-mail</source>
        <extracomment>Below the names of those to call: %1 is the number of others, already written out</extracomment>
        <translation>
            <numerusform>%1 unhappy answer without phone and e-mail</numerusform>
            <numerusform>%1 unhappy answers without phone and e-mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportStory</name>
    <message numerus="yes">
        <source>%1 group(s) of customers were compared; the differences between them may be chance.</source>
        <extracomment>A sentence of the report&apos;s cover; %1: how many groups (channels, branches ...)</extracomment>
        <translation>
            <numerusform>%1 group of customers was compared; differences may be chance.</numerusform>
            <numerusform>%1 groups of customers were compared; the differences between them may be chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 figure(s) compared with the period before: none changed by more than chance.</source>
        <extracomment>%1: how many figures (would recommend, satisfied, stars ...) were compared with the period before</extracomment>
        <translation>
            <numerusform>%1 figure compared with the period before: it did not change by more than chance.</numerusform>
            <numerusform>%1 figures compared with the period before: none changed by more than chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) should have had a call by today.</source>
        <extracomment>A sentence of the report&apos;s cover; %1: how many customers</extracomment>
        <translation>
            <numerusform>%1 customer should have had a call by today.</numerusform>
            <numerusform>%1 customers should have had a call by today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::LeftOutPanel</name>
    <message numerus="yes">
        <source>Here are the first %1 row(s). The saved file holds all of them.</source>
        <translation>
            <numerusform>Here is the first %1 row. The saved file holds all of them.</numerusform>
            <numerusform>Here are the first %1 rows. The saved file holds all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::ProgressNotice</name>
    <message numerus="yes">
        <source>%1 row(s) stored</source>
        <extracomment>So far; %1 number of rows of a file</extracomment>
        <translation>
            <numerusform>%1 row stored</numerusform>
            <numerusform>%1 rows stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) read</source>
        <translation>
            <numerusform>%1 row read</numerusform>
            <numerusform>%1 rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyText</name>
    <message numerus="yes">
        <source>%1 record(s) are stored of this customer.</source>
        <extracomment>Of one customer. Records: answers, purchases, lines of a list of customers</extracomment>
        <translation>
            <numerusform>%1 record is stored of this customer.</numerusform>
            <numerusform>%1 records are stored of this customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 note(s) of calls.</source>
        <extracomment>Notes that the owner wrote about calling this customer</extracomment>
        <translation>
            <numerusform>%1 note of a call.</numerusform>
            <numerusform>%1 notes of calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) of other customers hold the name, e-mail or phone of this one; forgetting leaves them as they are.</source>
        <translation>
            <numerusform>%1 text of another customer holds the name, e-mail or phone of this one; forgetting leaves it as it is.</numerusform>
            <numerusform>%1 texts of other customers hold the name, e-mail or phone of this one; forgetting leaves them as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer is forgotten: %1 record(s) are gone.</source>
        <translation>
            <numerusform>The customer is forgotten: %1 record is gone.</numerusform>
            <numerusform>The customer is forgotten: %1 records are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 score(s) were kept without the person.</source>
        <translation>
            <numerusform>%1 score was kept without the person.</numerusform>
            <numerusform>%1 scores were kept without the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) were written.</source>
        <translation>
            <numerusform>%1 record was written.</numerusform>
            <numerusform>%1 records were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepText</name>
    <message numerus="yes">
        <source>%1 answer(s) are left without the person.</source>
        <translation>
            <numerusform>%1 answer is left without the person.</numerusform>
            <numerusform>%1 answers are left without the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) are gone.</source>
        <translation>
            <numerusform>%1 record is gone.</numerusform>
            <numerusform>%1 records are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <extracomment>How long records are kept</extracomment>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) would be left without the person: the score stays, the name and the words go.</source>
        <translation>
            <numerusform>%1 answer would be left without the person: the score stays, the name and the words go.</numerusform>
            <numerusform>%1 answers would be left without the person: the score stays, the name and the words go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) would be deleted.</source>
        <translation>
            <numerusform>%1 record would be deleted.</numerusform>
            <numerusform>%1 records would be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) are older than you want to keep them. They stay until you say that they may go.</source>
        <translation>
            <numerusform>%1 record is older than you want to keep it. It stays until you say that it may go.</numerusform>
            <numerusform>%1 records are older than you want to keep them. They stay until you say that they may go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) whom you had forgotten since were forgotten again.</source>
        <translation>
            <numerusform>%1 customer whom you had forgotten since was forgotten again.</numerusform>
            <numerusform>%1 customers whom you had forgotten since were forgotten again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) that had gone by your rules are gone again.</source>
        <translation>
            <numerusform>%1 record that had gone by your rules is gone again.</numerusform>
            <numerusform>%1 records that had gone by your rules are gone again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureLines</name>
    <message numerus="yes">
        <source>%1 purchase(s)</source>
        <extracomment>How many there are</extracomment>
        <translation>
            <numerusform>%1 purchase</numerusform>
            <numerusform>%1 purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message numerus="yes">
        <source>The file is imported a second time: %1 row(s) count twice.</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>
            <numerusform>The file is imported a second time: %1 row counts twice.</numerusform>
            <numerusform>The file is imported a second time: %1 rows count twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported on %2 and read otherwise then: %1 row(s) of it are not recognised and would count twice. Shall it take the place of that import?</source>
        <extracomment>%1: how many rows, %2: day of an import</extracomment>
        <translation>
            <numerusform>This very file was imported on %2 and read otherwise then: %1 row of it is not recognised and would count twice. Shall it take the place of that import?</numerusform>
            <numerusform>This very file was imported on %2 and read otherwise then: %1 rows of it are not recognised and would count twice. Shall it take the place of that import?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are from %2 customers, and each row counts as an answer. If one answer was written over several rows, its scores count several times.</source>
        <extracomment>%1: how many rows, %2: how many customers</extracomment>
        <translation>
            <numerusform>%1 row is from %2 customers, and each row counts as an answer. If one answer was written over several rows, its scores count several times.</numerusform>
            <numerusform>%1 rows are from %2 customers, and each row counts as an answer. If one answer was written over several rows, its scores count several times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 (%3 cell(s)) counts as the name of one customer.</source>
        <extracomment>%1 name of a column, %2 words such as &quot;anonymous&quot;, %3 how many cells</extracomment>
        <translation>
            <numerusform>“%1”: %2 (%3 cell) counts as the name of one customer.</numerusform>
            <numerusform>“%1”: %2 (%3 cells) counts as the name of one customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 (%3 cell(s)) names nobody and counts as no customer.</source>
        <extracomment>%1 name of a column, %2 words such as &quot;anonymous&quot;, %3 how many cells</extracomment>
        <translation>
            <numerusform>“%1”: %2 (%3 cell) names nobody and counts as no customer.</numerusform>
            <numerusform>“%1”: %2 (%3 cells) names nobody and counts as no customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) look like totals or notes under the table (the first is row %2), so they are left out.</source>
        <extracomment>%1: how many rows, %2: number of the first of them in the file</extracomment>
        <translation>
            <numerusform>%1 row looks like a total or a note under the table (row %2), so it is left out.</numerusform>
            <numerusform>%1 rows look like totals or notes under the table (the first is row %2), so they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 column(s) from here on are marks on a scale, as you chose, although each row holds every number once.</source>
        <extracomment>%1 name of a column, %2 how many columns</extracomment>
        <translation>
            <numerusform>“%1”: %2 column from here on holds marks on a scale, as you chose, although each row holds every number once.</numerusform>
            <numerusform>“%1”: %2 columns from here on are marks on a scale, as you chose, although each row holds every number once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 column(s) from here on hold the places that customers gave to the answers of one question: 1 is the first. They are never counted as scores; the lower the mean, the better.</source>
        <extracomment>%1 name of a column, %2 how many columns</extracomment>
        <translation>
            <numerusform>“%1”: %2 column from here on holds the places that customers gave to the answers of one question: 1 is the first. They are never counted as scores; the lower the mean, the better.</numerusform>
            <numerusform>“%1”: %2 columns from here on hold the places that customers gave to the answers of one question: 1 is the first. They are never counted as scores; the lower the mean, the better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of columns: how many more there are
----------
The end of a list of names: how many more there are</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To read it again, Patron will ask where %n file(s) of before are: they are not where they were, or not as they were.</source>
        <extracomment>Follows &quot;40 rows are already there from “may.csv”, read otherwise: ...&quot;; %n how many files</extracomment>
        <translation>
            <numerusform>To read it again, Patron will ask where %n earlier file is: it is not where it was, or not as it was.</numerusform>
            <numerusform>To read them again, Patron will ask where %n earlier files are: they are not where they were, or not as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there. When you say yes, the earlier imports are read the same way too, with all their rows: %2.</source>
        <extracomment>%1 how many rows, %2 names of columns</extracomment>
        <translation>
            <numerusform>%1 row is already there. When you say yes, the earlier imports are read the same way too, with all their rows: %2.</numerusform>
            <numerusform>%1 rows are already there. When you say yes, the earlier imports are read the same way too, with all their rows: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there. When you say yes, the earlier import is read the same way too, with all its rows: %2.</source>
        <translation>
            <numerusform>%1 row is already there. When you say yes, the earlier import is read the same way too, with all its rows: %2.</numerusform>
            <numerusform>%1 rows are already there. When you say yes, the earlier import is read the same way too, with all its rows: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there from “%2” and other imports, where these columns were read another way: %3. They stay as they were read then.</source>
        <extracomment>%1 how many rows, %2 name of a file, %3 names of columns</extracomment>
        <translation>
            <numerusform>%1 row is already there from “%2” and other imports, where these columns were read another way: %3. It stays as it was read then.</numerusform>
            <numerusform>%1 rows are already there from “%2” and other imports, where these columns were read another way: %3. They stay as they were read then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are already there from “%2”, where these columns were read another way: %3. They stay as they were read then.</source>
        <extracomment>%1 how many rows, %2 name of a file, %3 names of columns</extracomment>
        <translation>
            <numerusform>%1 row is already there from “%2”, where these columns were read another way: %3. It stays as it was read then.</numerusform>
            <numerusform>%1 rows are already there from “%2”, where these columns were read another way: %3. They stay as they were read then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::FilterMenu</name>
    <message numerus="yes">
        <source>Filter by: %1, %n chosen</source>
        <translation>
            <numerusform>Filter by: %1, %n chosen</numerusform>
            <numerusform>Filter by: %1, %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%1 question(s) to which everybody gave one and the same answer are not printed. They are in Patron, on the page “%2”.</source>
        <extracomment>In a report: %1 how many questions, %2 name of a page of the program (&quot;Questions&quot;)</extracomment>
        <translation>
            <numerusform>%1 question to which everybody gave one and the same answer is not printed. It is in Patron, on the page “%2”.</numerusform>
            <numerusform>%1 questions to which everybody gave one and the same answer are not printed. They are in Patron, on the page “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %1 more question(s) of this survey. They are in Patron, on the page “%2”.</source>
        <extracomment>In a report: %1 how many questions, %2 name of a page of the program (&quot;Questions&quot;)</extracomment>
        <translation>
            <numerusform>There was no room for %1 more question of this survey. It is in Patron, on the page “%2”.</numerusform>
            <numerusform>There was no room for %1 more questions of this survey. They are in Patron, on the page “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::QuestionList</name>
    <message numerus="yes">
        <source>%1 question(s) without an answer under this filter are not listed. The search finds them.</source>
        <extracomment>Below the list of questions; %1 the number, already written out</extracomment>
        <translation>
            <numerusform>%1 question without an answer under this filter is not listed. The search finds it.</numerusform>
            <numerusform>%1 questions without an answer under this filter are not listed. The search finds them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patron::CardFrame</name>
    <message numerus="yes">
        <source>&amp;Read the %1 comment(s)</source>
        <translation>
            <numerusform>&amp;Read the %1 comment</numerusform>
            <numerusform>&amp;Read the %1 comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <extracomment>A length of time; %1: the number of days</extracomment>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s)</source>
        <extracomment>A length of time; %1: the number of weeks</extracomment>
        <translation>
            <numerusform>%1 week</numerusform>
            <numerusform>%1 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <extracomment>A length of time; %1: the number of months</extracomment>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quarter(s)</source>
        <extracomment>A length of time; %1: the number of quarters of a year</extracomment>
        <translation>
            <numerusform>%1 quarter</numerusform>
            <numerusform>%1 quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <extracomment>A length of time; %1: the number of years</extracomment>
        <translation>
            <numerusform>%1 year</numerusform>
            <numerusform>%1 years</numerusform>
        </translation>
    </message>
</context>
</TS>
