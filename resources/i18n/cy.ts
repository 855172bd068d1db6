<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>WardApp</name>
    <message>
        <source>Demonstration: fictional people</source>
        <translation>Arddangosiad: pobl ddychmygol</translation>
    </message>
</context>
</TS>
