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
            <numerusform>suspended, %n day left</numerusform>
            <numerusform>suspended, %n days left</numerusform>
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
</context>
</TS>
