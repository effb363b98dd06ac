<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>DateEntry</name>
    <message>
        <source>This is not a date. Type it as 9.11.2026, 9 Nov 2026 or 2026-11-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year %1 is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 has no day %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>The key “%1” holds a character that cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2 at character %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must hold one JSON object { … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the key “%2” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the last two of a list: &quot;a, b and c&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has too many parts; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is not built as it says; its text is shown as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is very large; some attachments were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some letters may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters could not be read in the character set the message names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook packed attachments into winmail.dat; it is kept but its content is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an e-mail saved as an .eml file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 150 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook .msg files cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the message as an .eml file or send it on as an attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an e-mail message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names several days; check the day of receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of yours noted the arrival; the day is the sender&apos;s claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no date; enter the day of receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has more than one Date line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no readable text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names no sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender asks for a read receipt; none is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a mail server&apos;s delivery report, not a message of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, point %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id, fact, label and source are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choices belong to the shape choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns belong to the shape table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every choice needs a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key or wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fact stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only_when names no earlier fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”. Known: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: with this value the right cannot be granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no right. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no right %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has several rights %1: give the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the future: only what has happened is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before the day of receipt, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of receipt, %1, is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot reach the officer on %1, before the day of receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right no. %1 cannot be part of an identity question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply of %1 cannot be earlier than the question of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision “%1” cannot be recorded here. Possible: granted, no_data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a withdrawal use the step withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 is not part of this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of %2 cannot be corrected. Possible: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be answered on %1, before the day of receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist not available yet for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a point of this checklist. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply bundle cannot be deleted before the answer of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible: the request is in the state %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the state %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” still needs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event %1 (version %2) cannot be read: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event %1 was written by a newer program (version %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the event %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the register with the program that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a key of this step. Allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day the letter was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inform %1 or record why not (Art. 19)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the restriction is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the returned answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record the delivery, or wait until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destroy the identity copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set when the reply bundle is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text, a scan or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state of the authority to act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no open right allows it: none is needed to stop marketing or withdraw a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identity question is open already: remind the person instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identity is confirmed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facts behind the doubt (Art. 12(6) GDPR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lighter means considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why nothing lighter than a copy works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that the person was told what may be masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that the person was told the copy is destroyed after the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question is open already: remind the person instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure or list behind the large quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no question is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which open question was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the identity was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who checked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the person said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no question about the data is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was extended once already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no undecided right under Art. 15 to 22 GDPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only undecided rights under Art. 15 to 22 GDPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complexity, number of requests, or both (Art. 12(3) GDPR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reasons about this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is decided already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person&apos;s reply to the open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identify the rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identity must be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority to act must be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that the channel is safe for these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that the letter holds all it must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why the answer is not electronic (Art. 12(3) GDPR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day the recipient was informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the recipient was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impossible or disproportionate (Art. 19 GDPR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facts behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only rights still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of the person&apos;s statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it was free of pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fact to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point of the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point that was filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no identity copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through a social network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through a processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered: received on %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rights identified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock runs on, because it was asked late without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock runs on, because no large quantity of data is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock runs on under the clock policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity asked, clock stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity asked: %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clarification asked, clock stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clarification asked: %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply of %1 received, not sufficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply of %1 received, clock runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity not confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity copy destroyed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminded, still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply: the clock runs again since %1, by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply: the clock runs again since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended by two months: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension notice sent too late: the due date stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right no. %1: complied with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right no. %1: no data held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right no. %1: complied with in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right no. %1: refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right no. %1: left aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer sent on %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 informed on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not informed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn by the person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn in part by the person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected in event %1: %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note, with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point filled in from the organisation profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent on %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer delivered on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer returned on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply bundle to be deleted on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked to request no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clarification request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rectification, erasure or restriction done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objection accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portability delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice to a recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation of withdrawal, directive or review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer to the competent controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closure without identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restriction is lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request for proof of standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible until %1; the reasons must be about this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspends only when the quantity of data is large</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clock policy “%1”. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rectification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketing stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objection to research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automated decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directive recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directive after death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request of heirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify the rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who the person is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask which data are meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the person&apos;s reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend by two months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that a recipient was informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record why a recipient is not informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person withdraws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a letter sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy the identity copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set when the reply bundle is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another request</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>carry out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity asked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clarification asked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee announced on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>inform %n recipient(s) (Art. 19)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>answered on %1, record the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restriction in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authority to act not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>suspended, %n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>stop %n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stop today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>stop in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up after the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“since” is later than “until”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a key of a holiday rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly one of %1 must be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“unless” goes with “nth” only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a day of every year, like 05-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“weekday” must be one of Mon, Tue, Wed, Thu, Fri, Sat, Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“weekend” must be one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“number” must be 1 to 4, or -1 for the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“days” holds “%1”, which is not a day like 2026-05-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“days” must be in order, each once: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“days” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1: “%2” is not a key of a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1 has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1 has no holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1, rule %2 “%3”: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holiday rules name no region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias %1 must be a new name of a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1: its parent %2 is not a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1 is its own parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1, rule “%2”: a day lies outside the years %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holiday rules need a version, a first_year and a later last_year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region has a municipal holiday “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no holiday calendar for the region “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock policy %1: “%2” is not a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock policy %1: “%2” must be one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock policy %1: “%2” must be a number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock policy %1: “%2” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock policy %1: the source of “%2” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock policies have no rules_version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock policies lack STRICT, the strict track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not stop the clock under this policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not stop the clock: it came more than %2 days after %3 and no reason for that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not stop the clock: no doubt about the identity is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not stop the clock: only a request for access to a large quantity of data allows that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not stop the clock: no reason for a fee is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clarification question of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee notice of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity question of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day off in lieu (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a public holiday (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One month from %1 ends on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two months from %1 end on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months from %1 end on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the last day of that month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several questions stopped the clock from %1 to %2, for one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several questions stopped the clock from %1 to %2, for %3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped the clock for one day, the most that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped the clock for %2 days, the most that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, answered on %2, stopped the clock for one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, answered on %2, stopped the clock for %3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions are not answered yet: the clock stands still since %1 and no date can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not answered yet: the clock stands still and no date can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts: the reason for it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts: it came late, but the reason for that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts: it came within %2 days of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension notified on %1 gives no reasons and does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension notified on %1 came after %2, the last day for it, and does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question to the person is dated before the request came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of the person is dated before the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension is dated before the request came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends on or after %1, outside the holiday calendar %2, which covers %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request came in on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was answered on %2: the clock starts on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came after the first month and does not move the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not answered yet: the clock has not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was over before the clock started and adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not count: the period begins on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the period now ends on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked on %1 does not move this end: the period was over on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends with the next working day, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension can be notified until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period was extended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension was notified on %1, in time and with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is extended in time, the period ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next working day is %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Is data about the person processed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period or criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purposes, categories, periods (15(1)(a)–(d))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguards of transfers to third countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automated decisions about the person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logic, significance and consequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of other people reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was blacked out and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another common form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF and CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes and abbreviations explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the data itself ready, the first one free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of what the reply bundle held, with its fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground that applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a) no longer necessary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(b) consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(c) objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(d) unlawful processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(e) legal obligation to erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(f) collected from a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a) expression and information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(b) legal obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(c) public health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(d) archives, research, statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(e) legal claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were the data made public?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps taken to tell other controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected from a minor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients to inform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System or processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups: how and when they expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry on the suppression list needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or number to keep out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered on the suppression list on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools and processors told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed by automated means?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data provided by the person, observed ones included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct transmission to another controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted and feasible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted, not feasible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not feasible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File ready and readable by machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value proposed by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data accurate and complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplementary statement added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data wrong, to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction asked meanwhile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>article12::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>article12::DeadlineRuler</name>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe</source>
        <comment>the date without suspension or extension</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>article12::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
