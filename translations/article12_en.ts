<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Domain</name>
    <message numerus="yes">
        <source>%n point(s) open on %1</source>
        <translation>
            <numerusform>%n point open on %1</numerusform>
            <numerusform>%n points open on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open</source>
        <translation>
            <numerusform>%n point open</numerusform>
            <numerusform>%n points open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>inform %n recipient(s) (Art. 19)</source>
        <translation>
            <numerusform>inform %n recipient (Art. 19)</numerusform>
            <numerusform>inform %n recipients (Art. 19)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>suspended, %n left</source>
        <translation>
            <numerusform>suspended, %n left</numerusform>
            <numerusform>suspended, %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stop %n day(s) late</source>
        <translation>
            <numerusform>stop %n day late</numerusform>
            <numerusform>stop %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stop in %n day(s)</source>
        <translation>
            <numerusform>stop in %n day</numerusform>
            <numerusform>stop in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n invented request(s)</source>
        <translation>
            <numerusform>%1: %n invented request</numerusform>
            <numerusform>%1: %n invented requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Structure of the file: %n table(s), index(es) and trigger(s)</source>
        <translation>
            <numerusform>Structure of the file: %n table, index and trigger</numerusform>
            <numerusform>Structure of the file: %n tables, indexes and triggers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Journal: %n event(s), their content, numbers and links</source>
        <translation>
            <numerusform>Journal: %n event, its content, number and link</numerusform>
            <numerusform>Journal: %n events, their content, numbers and links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) dated before the one in front of them</source>
        <translation>
            <numerusform>%n event dated before the one in front of it</numerusform>
            <numerusform>%n events dated before the one in front of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lists, figures and search of %n request(s) against the journal</source>
        <translation>
            <numerusform>Lists, figures and search of %n request against the journal</numerusform>
            <numerusform>Lists, figures and search of %n requests against the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), byte for byte</source>
        <translation>
            <numerusform>%n file, byte for byte</numerusform>
            <numerusform>%n files, byte for byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added: %1</source>
        <translation>
            <numerusform>%n file added: %1</numerusform>
            <numerusform>%n files added: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the register</source>
        <translation>
            <numerusform>and %n more in the register</numerusform>
            <numerusform>and %n more in the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was due on %1, %n day(s) late</source>
        <translation>
            <numerusform>was due on %1, %n day late</numerusform>
            <numerusform>was due on %1, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due on %1, in %n day(s)</source>
        <translation>
            <numerusform>due tomorrow, %1</numerusform>
            <numerusform>due on %1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our own target of %1 is past by %n day(s)</source>
        <translation>
            <numerusform>our own target of %1 is past by %n day</numerusform>
            <numerusform>our own target of %1 is past by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our own target is %1, in %n day(s)</source>
        <translation>
            <numerusform>our own target is tomorrow, %1</numerusform>
            <numerusform>our own target is %1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one month, nothing added, ends on %1, in %n day(s)</source>
        <translation>
            <numerusform>one month, nothing added, ends tomorrow, %1</numerusform>
            <numerusform>one month, nothing added, ends on %1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clarification asked on %1, no reply for %n day(s): send a reminder</source>
        <translation>
            <numerusform>clarification asked on %1, no reply for %n day: send a reminder</numerusform>
            <numerusform>clarification asked on %1, no reply for %n days: send a reminder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>identity asked on %1, no reply for %n day(s): consider closing</source>
        <translation>
            <numerusform>identity asked on %1, no reply for %n day: consider closing</numerusform>
            <numerusform>identity asked on %1, no reply for %n days: consider closing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>identity asked on %1, no reply for %n day(s): send a reminder</source>
        <translation>
            <numerusform>identity asked on %1, no reply for %n day: send a reminder</numerusform>
            <numerusform>identity asked on %1, no reply for %n days: send a reminder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the identity copy of %1 has been on file for %n day(s)</source>
        <translation>
            <numerusform>the identity copy of %1 has been on file for %n day</numerusform>
            <numerusform>the identity copy of %1 has been on file for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The extension makes a difference of %n day(s).</source>
        <translation>
            <numerusform>The extension makes a difference of %n day.</numerusform>
            <numerusform>The extension makes a difference of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The later start makes a difference of %n day(s).</source>
        <translation>
            <numerusform>The later start makes a difference of %n day.</numerusform>
            <numerusform>The later start makes a difference of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weekend or holiday at the end makes a difference of %n day(s).</source>
        <translation>
            <numerusform>The weekend or holiday at the end makes a difference of %n day.</numerusform>
            <numerusform>The weekend or holiday at the end makes a difference of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stopped clock makes a difference of %n day(s).</source>
        <translation>
            <numerusform>The stopped clock makes a difference of %n day.</numerusform>
            <numerusform>The stopped clock makes a difference of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stopped clock and the weekend or holiday at the end make a difference of %n day(s).</source>
        <translation>
            <numerusform>The stopped clock and the weekend or holiday at the end make a difference of %n day.</numerusform>
            <numerusform>The stopped clock and the weekend or holiday at the end make a difference of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to see to</source>
        <translation>
            <numerusform>%n thing to see to</numerusform>
            <numerusform>%n things to see to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) arrived.</source>
        <translation>
            <numerusform>%n request arrived.</numerusform>
            <numerusform>%n requests arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were sent, of these %1 on time (%2).</source>
        <translation>
            <numerusform>%n answer was sent, of these %1 on time (%2).</numerusform>
            <numerusform>%n answers were sent, of these %1 on time (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were open at the end, of these %1 overdue and %2 suspended while we wait for the person.</source>
        <translation>
            <numerusform>%n request was open at the end, of these %1 overdue and %2 suspended while we wait for the person.</numerusform>
            <numerusform>%n requests were open at the end, of these %1 overdue and %2 suspended while we wait for the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer on %n right(s) sent on %1</source>
        <translation>
            <numerusform>Answer on %n right sent on %1</numerusform>
            <numerusform>Answer on %n rights sent on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>complement %n day(s) late</source>
        <translation>
            <numerusform>complement %n day late</numerusform>
            <numerusform>complement %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>complement in %n day(s)</source>
        <translation>
            <numerusform>complement tomorrow</numerusform>
            <numerusform>complement in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) late</source>
        <translation>
            <numerusform>%1: %n day late</numerusform>
            <numerusform>%1: %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) left</source>
        <translation>
            <numerusform>%1: %n day left</numerusform>
            <numerusform>%1: %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A question asked more than %n day(s) after receipt counts only with a written reason.</source>
        <translation>
            <numerusform>A question asked more than %n day after receipt counts only with a written reason.</numerusform>
            <numerusform>A question asked more than %n days after receipt counts only with a written reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A question about the data that stays without reply stops the clock for %n day(s) at most.</source>
        <translation>
            <numerusform>A question about the data that stays without reply stops the clock for %n day at most.</numerusform>
            <numerusform>A question about the data that stays without reply stops the clock for %n days at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisation and clock policy: %n version(s)</source>
        <translation>
            <numerusform>Organisation and clock policy: %n version</numerusform>
            <numerusform>Organisation and clock policy: %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suppression list: %n entry(ies)</source>
        <translation>
            <numerusform>Suppression list: %n entry</numerusform>
            <numerusform>Suppression list: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) on the suppression list</source>
        <translation>
            <numerusform>%n address on the suppression list</numerusform>
            <numerusform>%n addresses on the suppression list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n day(s)</source>
        <translation>
            <numerusform>the oldest for %n day</numerusform>
            <numerusform>the oldest for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for our observations since %2, %n day(s) late</source>
        <translation>
            <numerusform>%1 waits for our observations since %2, %n day late</numerusform>
            <numerusform>%1 waits for our observations since %2, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 expects our observations by %2, in %n day(s)</source>
        <translation>
            <numerusform>%1 expects our observations by tomorrow, %2</numerusform>
            <numerusform>%1 expects our observations by %2, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: with %n month(s) or more in between this is no reason</source>
        <translation>
            <numerusform>%1: with %n month or more in between this is no reason</numerusform>
            <numerusform>%1: with %n months or more in between this is no reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after receipt at most</source>
        <translation>
            <numerusform>%n day after receipt at most</numerusform>
            <numerusform>%n days after receipt at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed</source>
        <translation>
            <numerusform>Closed</numerusform>
            <numerusform>Closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open: %1 …</source>
        <translation>
            <numerusform>%n point open: %1 …</numerusform>
            <numerusform>%n points open: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open: %1</source>
        <translation>
            <numerusform>%n point open: %1</numerusform>
            <numerusform>%n points open: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After an objection data are no longer processed for marketing (Art. 21(3) GDPR): our own target is %1, %n working day(s) after %2.</source>
        <translation>
            <numerusform>After an objection data are no longer processed for marketing (Art. 21(3) GDPR): our own target is %1, %n working day after %2.</numerusform>
            <numerusform>After an objection data are no longer processed for marketing (Art. 21(3) GDPR): our own target is %1, %n working days after %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Art. 19 GDPR names no day for informing the recipients: our own target is %1, %n working day(s) after %2.</source>
        <translation>
            <numerusform>Art. 19 GDPR names no day for informing the recipients: our own target is %1, %n working day after %2.</numerusform>
            <numerusform>Art. 19 GDPR names no day for informing the recipients: our own target is %1, %n working days after %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are open today, of these %1 overdue and %2 suspended while we wait for the person.</source>
        <translation>
            <numerusform>%n request is open today, of these %1 overdue and %2 suspended while we wait for the person.</numerusform>
            <numerusform>%n requests are open today, of these %1 overdue and %2 suspended while we wait for the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late: %1</source>
        <translation>
            <numerusform>%n day late: %1</numerusform>
            <numerusform>%n days late: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s) lost before it reached you</source>
        <translation>
            <numerusform>%n day lost before it reached you</numerusform>
            <numerusform>%n days lost before it reached you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::AlertBar</name>
    <message numerus="yes">
        <source>%n thing(s) to see to</source>
        <translation>
            <numerusform>%n thing to see to</numerusform>
            <numerusform>%n things to see to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>references</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n request(s)</source>
        <translation>
            <numerusform>%1, in %n request</numerusform>
            <numerusform>%1, in %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::AlertBell</name>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::AlertList</name>
    <message numerus="yes">
        <source>%n thing(s) to see to</source>
        <translation>
            <numerusform>%n thing to see to</numerusform>
            <numerusform>%n things to see to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::AlertWatch</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to see to</source>
        <translation>
            <numerusform>%n thing to see to</numerusform>
            <numerusform>%n things to see to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::AnswerList</name>
    <message numerus="yes">
        <source>This answer has %n letter(s), recorded as sent together.</source>
        <translation>
            <numerusform>This answer has %n letter, recorded as sent together.</numerusform>
            <numerusform>This answer has %n letters, recorded as sent together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::AssignDialog</name>
    <message numerus="yes">
        <source>Assign %n request(s)</source>
        <translation>
            <numerusform>Assign %n request</numerusform>
            <numerusform>Assign %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed request(s) left out: closed ones keep who had them.</source>
        <translation>
            <numerusform>%n closed request left out: closed ones keep who had them.</numerusform>
            <numerusform>%n closed requests left out: closed ones keep who had them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::Batch</name>
    <message numerus="yes">
        <source>%n request(s) recorded, the others not</source>
        <translation>
            <numerusform>%n request recorded, the others not</numerusform>
            <numerusform>%n requests recorded, the others not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::ClockView</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>tomorrow</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::DateMoves</name>
    <message numerus="yes">
        <source>%n open request(s) would move</source>
        <translation>
            <numerusform>%n open request would move</numerusform>
            <numerusform>%n open requests would move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved, the others not</source>
        <translation>
            <numerusform>%n request moved, the others not</numerusform>
            <numerusform>%n requests moved, the others not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::DeadlineRuler</name>
    <message numerus="yes">
        <source>%n day(s) stopped</source>
        <translation>
            <numerusform>%n day stopped</numerusform>
            <numerusform>%n days stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::FilesView</name>
    <message numerus="yes">
        <source>was to be destroyed by %1, %n day(s) late</source>
        <translation>
            <numerusform>was to be destroyed by %1, %n day late</numerusform>
            <numerusform>was to be destroyed by %1, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::IntakeDialog</name>
    <message numerus="yes">
        <source>This one and %n more would be left out: nothing of them has been kept.</source>
        <translation>
            <numerusform>This one and %n more would be left out: nothing of them has been kept.</numerusform>
            <numerusform>This one and %n more would be left out: nothing of them has been kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::LetterPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::LinkCards</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::LinkDialog</name>
    <message numerus="yes">
        <source>%n request(s) will be closed</source>
        <translation>
            <numerusform>%n request will be closed</numerusform>
            <numerusform>%n requests will be closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::OfferCards</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::PersonLine</name>
    <message numerus="yes">
        <source>%n other request(s) of this person</source>
        <translation>
            <numerusform>%n other request of this person</numerusform>
            <numerusform>%n other requests of this person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, perhaps %n more</source>
        <translation>
            <numerusform>%1, perhaps %n more</numerusform>
            <numerusform>%1, perhaps %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Perhaps %n other request(s) of this person</source>
        <translation>
            <numerusform>Perhaps %n other request of this person</numerusform>
            <numerusform>Perhaps %n other requests of this person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::PolicyCheckPage</name>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::QueuePage</name>
    <message numerus="yes">
        <source>%n request(s) of this person</source>
        <translation>
            <numerusform>%n request of this person</numerusform>
            <numerusform>%n requests of this person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of %1</source>
        <translation>
            <numerusform>%n request of %1</numerusform>
            <numerusform>%n requests of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) with “%1”</source>
        <translation>
            <numerusform>%n request with “%1”</numerusform>
            <numerusform>%n requests with “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) with “%1” in “%2”</source>
        <translation>
            <numerusform>%n request with “%1” in “%2”</numerusform>
            <numerusform>%n requests with “%1” in “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n row(s)</source>
        <translation>
            <numerusform>&amp;Copy %n row</numerusform>
            <numerusform>&amp;Copy %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n row(s)…</source>
        <translation>
            <numerusform>Export %n row…</numerusform>
            <numerusform>Export %n rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, perhaps %n of somebody else</source>
        <translation>
            <numerusform>%1, perhaps %n of somebody else</numerusform>
            <numerusform>%1, perhaps %n of somebody else</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::RegisterDesk</name>
    <message numerus="yes">
        <source>%1 open of %n request(s)</source>
        <translation>
            <numerusform>%1 open of %n request</numerusform>
            <numerusform>%1 open of %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n letter(s) of an authority to answer</source>
        <translation>
            <numerusform>%1, %n letter of an authority to answer</numerusform>
            <numerusform>%1, %n letters of authorities to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::ScanView</name>
    <message numerus="yes">
        <source>%1; %n more page(s) are not shown</source>
        <translation>
            <numerusform>%1; %n more page is not shown</numerusform>
            <numerusform>%1; %n more pages are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::SidePanel</name>
    <message numerus="yes">
        <source>%n requests chosen</source>
        <translation>
            <numerusform>%n request chosen</numerusform>
            <numerusform>%n requests chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::SuppressionPage</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due for review</source>
        <translation>
            <numerusform>%n due for review</numerusform>
            <numerusform>%n due for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marketing may reach %n address(es) again. The entry stays in the history.</source>
        <translation>
            <numerusform>Marketing may reach %n address again. The entry stays in the history.</numerusform>
            <numerusform>Marketing may reach %n addresses again. The entry stays in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::WhatIf</name>
    <message numerus="yes">
        <source>On time, %n day(s) before %1.</source>
        <translation>
            <numerusform>On time, %n day before %1.</numerusform>
            <numerusform>On time, %n days before %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late: it was due on %1.</source>
        <translation>
            <numerusform>%n day late: it was due on %1.</numerusform>
            <numerusform>%n days late: it was due on %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
