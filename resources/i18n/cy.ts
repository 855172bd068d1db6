<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en">
  <context>
    <name>ui/board/columns.py</name>
    <message>
      <source>Flags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next action · owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Senior</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/board/cover.py</name>
    <message>
      <source>Level 4: nothing is shown. Shift F9 shows more.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/board/figures.py</name>
    <message>
      <source>Beds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In, {n} on leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not discussed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not yet discussed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optimised over 48 hr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out today, {n} before midday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over 48 hr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over 6 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no date set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not yet discussed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optimised over 48 hr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>out tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>over 6 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>still to leave today</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/board/foot_line.py</name>
    <message>
      <source>Below: bed {bed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below: beds {first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes by others: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} further down or up</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/board/identity.py</name>
    <message>
      <source>BLOCKED</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bed {bed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CLOSED</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferred name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surname also {bed}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/board/model.py</name>
    <message>
      <source>Changed by others: {who}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/board/more_columns.py</name>
    <message>
      <source>1 more column: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} more columns: {names}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/board/progress_cells.py</name>
    <message>
      <source>Late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>criteria missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no time given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}: back {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n}hr left</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/board/strip.py</name>
    <message>
      <source>Figures of the ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter on: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hidden: patients {n}, empty beds {m}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{shown} of {all} shown</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/board/table.py</name>
    <message>
      <source>Board</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/board/team_cells.py</name>
    <message>
      <source>Boarder from {ward}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boarder on {ward}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to do yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no time set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{language} interpreter</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/clash.py</name>
    <message>
      <source>Born</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hospital No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Initials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red or green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Specialty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Told family</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Told patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/conflict.py</name>
    <message>
      <source>Both versions are safe. Theirs is on the board; yours is kept until you choose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep theirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marked lines differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody took this back while you were writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you changed is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whichever you choose, the other stays in the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You, {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your version can no longer be saved as it is. Theirs is on the board.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>saved {time}, {station}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>typed until {time}, not saved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{line}, differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} changed this while you were writing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/first_paint.py</name>
    <message>
      <source>Opening the ward…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/header.py</name>
    <message>
      <source>Demonstration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demonstration: fictional people</source>
      <translation>Arddangosiad: pobl ddychmygol</translation>
    </message>
    <message>
      <source>Find or do anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Level {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not connected since {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Privacy: {level}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is here?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bed and status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names, no clinical words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>three letters</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/menu.py</name>
    <message>
      <source>Afternoon huddle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close WardApp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Explain this screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print the action list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print the board-round sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print the ward handover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print who leaves today and tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody else is here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo the last step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>privacy</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/messages.py</name>
    <message>
      <source>Choose now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something in WardApp itself went wrong. What was saved is safe, and what you typed is still here. Try again; if it comes back, send the report to whoever looks after WardApp. It holds no names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ward's file works again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theirs was kept; nothing of yours was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two people wrote about the same thing. Your version is kept until you choose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}, by {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/rail.py</name>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/round/agenda.py</name>
    <message>
      <source>Agenda</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/round/agenda_rows.py</name>
    <message>
      <source>Days: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family told, patient not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First {day}, moved {times}×</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody told yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patient and family told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patient told, family not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asked {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>final {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>green at the huddle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>met, or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new functional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new physiological</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no concern now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no reason given yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not leaving yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open: {criteria}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>or any date, moves it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>or any date, sets it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>or letters: find in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>provisional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>red, and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right, nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>since {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>still so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>still unwell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unwell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unwell again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waiting: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes, keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes, now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes, since a time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{colour} since {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{met} of {all} met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{ready} of {all} ready</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/round/pace.py</name>
    <message>
      <source>Finish approx {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as planned, {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length} after the planned {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length} before the planned {time}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/widgets/banner.py</name>
    <message>
      <source>Date of birth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date of birth, and age in years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NHS number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gender the patient gave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The patient's name</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/widgets/message_line.py</name>
    <message>
      <source>Saved {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>check</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/app.py</name>
    <message>
      <source>Your role does not allow this. Nothing was changed. Ask the nurse in charge.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/action.py</name>
    <message>
      <source>Action added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action open again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what is to be done.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/admission.py</name>
    <message>
      <source>A family name is needed. Write UNKNOWN if nobody knows it yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Admission corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Admitted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another person on record has this NHS number. Check both before going on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This birth date is still to come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person is already in hospital here. Move them instead of admitting them again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/board_round.py</name>
    <message>
      <source>Already here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discussed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Huddle begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Huddle ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Joined the round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not everybody was discussed. Still without a reason: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round goes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken off the round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such round.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This round has already ended. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the initials of whoever is here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/command.py</name>
    <message>
      <source>Somebody else changed this while you were writing. Nothing of yours is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That time is still to come. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This entry was taken back meanwhile. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/criterion.py</name>
    <message>
      <source>Criterion added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criterion changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criterion met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criterion open again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criterion withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what must be seen before the person can leave.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say whether the body or daily life is meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why this criterion no longer applies.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/day_status.py</name>
    <message>
      <source>A day is red or green.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green together: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green, final</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On leave: this day is not counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red, final</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That day is not part of this stay.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/departure.py</name>
    <message>
      <source>Back from leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left the ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is before they go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person is already on leave. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/expected_discharge.py</name>
    <message>
      <source>Expected date set to {day}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/placement.py</name>
    <message>
      <source>Bed {bed} is closed. Open it first, or choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marked as a boarder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved to {bed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer a boarder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody is in bed {bed}. Swap the two, or choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Swapped {first} and {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That bed is on another ward. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is before the admission.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/progress.py</name>
    <message>
      <source>A thing is to do, done, or not needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clinically optimised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flag ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flag set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaving list ticked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaving planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer optimised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody can leave before they came in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pathway set to {pathway}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why the clock stops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Senior review recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is before the admission. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clock is already running. End it first if it is wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This pathway does not exist in that scheme.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unwell: recorded</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/record.py</name>
    <message>
      <source>Handed to the printer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as a PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View saved</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/undo.py</name>
    <message>
      <source>There is nothing to take back here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This can no longer be taken back: somebody has changed it since. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This can no longer be taken back: the place was taken meanwhile. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/waiting.py</name>
    <message>
      <source>Waiting for: changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for: ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for: recorded</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/ward.py</name>
    <message>
      <source>A ward needs at least one bed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bed {bed} changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beds added: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holiday added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody is in bed {bed}. Move them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is already a bed {bed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot stay empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward set up</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/commands/ward_list.py</name>
    <message>
      <source>Another person on record has this NHS number. Nothing was taken in. Untick that line, or check both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns remembered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward list taken in: {arrive} arrive, {move} move, {leave} leave</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/display/amounts.py</name>
    <message>
      <source>{n} of 48 hr</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/display/calendar_words.py</name>
    <message>
      <source>Fri</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/display/dates.py</name>
    <message>
      <source>Approx {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {start} to {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n}d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n}d ago</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/display/person.py</name>
    <message>
      <source>Not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temporary No {number}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/domain/action.py</name>
    <message>
      <source>This action is already done. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/domain/expected_discharge.py</name>
    <message>
      <source>Say why the date moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This date is before the admission. The expected date was not changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This date is more than a year away. Check the year; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for care, a package or transport does not move the date. Record what the person waits for instead.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/domain/progress.py</name>
    <message>
      <source>That is before the clock started.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This clock has already stopped. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/domain/stay.py</name>
    <message>
      <source>That is before they came to this bed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is before they went.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person has already left. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person has left the ward. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person is already back. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person is no longer in that bed. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Died” belongs in both places: how they left and where to.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/domain/waiting.py</name>
    <message>
      <source>This wait has already ended. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/feeds/accept.py</name>
    <message>
      <source>Bed {bed} is needed for somebody else in the list. Tick the move out of it too, or untick the one into it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/feeds/bed_state.py</name>
    <message>
      <source>This list is from a time that is still to come. Check its date and the clock of this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When was this list true? Give the day and the time.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/feeds/columns.py</name>
    <message>
      <source>This is not a column file of WardApp. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/feeds/how_read.py</name>
    <message>
      <source>Columns: parted by bars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns: parted by commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns: parted by semicolons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns: parted by tabs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates: day first, as in 12/02/2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headings: row {row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters: Unicode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters: Welsh (ISO 8859-14), ŵ and ŷ are right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters: Windows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at these letters: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheet: {sheet}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/feeds/lines.py</name>
    <message>
      <source>NHS No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as on the ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>back again; left {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>birth date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed on the ward at {at}, after this list was made; stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comes from {ward}; expected date and plan go along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consultant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>details differ: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {old} to {bed}, changing places with {family}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {old} to {bed}; expected date and plan go along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>had no bed, goes to {bed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hospital number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left {at}, after this list was made; stays as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left {at}, and the list still has them. Are they back?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new to the ward, admission not known: approx {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new to the ward, admitted {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new to the ward, admitted {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not in the file, and {bed} goes to {family}. Has he left?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not in the file, and {bed} goes to {family}. Has she left?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not in the file, and {bed} goes to {family}. Have they left?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not in the file. Has he left?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not in the file. Has she left?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not in the file. Have they left?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sex</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>specialty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>surname</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the list has {after}, the ward {before}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>title</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/feeds/reconcile.py</name>
    <message>
      <source>A row without a number could be anyone. So people who are not in the list can only be ticked one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bed {bed} is closed on the board. Open it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep {value}, as on the ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Many people are not in the list: {absent} of {here}. Perhaps it was cut short. Nobody leaves unless you tick them one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No bed of this list is on {ward}. Is it the right list?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody who is on {ward} is in this list. Nothing is ticked: is it the right list?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the ward this number belongs to {family}, born {born}. Who is it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row} means the same. Which is right?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hospital number and the NHS number belong to two different people here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list says ward {said}, and this is {ward}. Nothing is ticked: is it the right list?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no bed {bed} on {ward}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This list is older than the last one, which was true at {at}. Whoever changed since then stays as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{family} is in bed {bed}, and the list does not say for certain that they have left it. Mend that first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/feeds/rows.py</name>
    <message>
      <source>A letter of the name could not be read. Type the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A spreadsheet formula stands where a name should be. Type the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An NHS number has ten digits. This one is not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is that old. Check the year of birth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The date is not known yet. It is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dates under “{header}” have the month before the day. Read the other way they would be wrong, so nothing was read. Ask for the list with the day first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list needs a column for the bed, one for the name, and one for the hospital number or the NHS number. Say which they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are web-page marks in the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no hospital number and no NHS number to know this person by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no surname. Nobody comes in without one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This NHS number has a wrong check digit. It is not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This admission is still to come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This birth date is after the admission.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be read as a date. Write it as 05/01/2026.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be used as a text. It is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a hospital number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a time of day. Only the day is taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not an NHS number. It is not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is too long for a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This stands for “no number”. It is not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which is the surname? Read as {family}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same as row {row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{date} does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{date} has no such month: dates are read day first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{extras}” was left out of the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{value}” is not a known sex. It is left out.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/feeds/sheets.py</name>
    <message>
      <source>There is no sheet in this file. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such sheet in this file. Choose another.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/feeds/sniff.py</name>
    <message>
      <source>This file is empty. Nothing was changed. Save the list again and pick the new file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is too large for a ward list. Nothing was changed. Ask for the list of this ward only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a PDF, and a ward list cannot be read from it. Nothing was changed. Ask for the list as a spreadsheet (.xlsx) or as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a document of a word processor, not a list. Nothing was changed. Copy its table into Excel and save it as .xlsx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a file of HL7 messages, not a ward list. Nothing was changed. Ask for the bed state as a spreadsheet (.xlsx) or as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a file of another program, not a ward list. Nothing was changed. Ask for the list as a spreadsheet (.xlsx) or as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a packed file. Nothing was changed. Unpack it first, and pick the list inside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a picture, and a ward list cannot be read from it. Nothing was changed. Ask for the list as a spreadsheet (.xlsx) or as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a web page named like a spreadsheet. Nothing was changed. Open it in Excel, choose Save as “Excel workbook (.xlsx)”, and pick that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is an XML spreadsheet. Nothing was changed. Open it in Excel, choose Save as “Excel workbook (.xlsx)”, and pick that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This spreadsheet cannot be opened: it is damaged or locked with a password. Nothing was changed. Open it in Excel, save it without a password as .xlsx, and pick that file.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/feeds/table.py</name>
    <message>
      <source>No table was found in this file: a ward list has columns such as Bed, Name, NHS No. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be opened: another program holds it, or you may not read it. Nothing was changed. Close it there, or copy it to your desktop, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is no longer there. Nothing was changed. Pick it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file has more than {most} rows, too many for a ward list. Nothing was changed. Ask for the list of this ward only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a folder. Pick the file inside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>above the column headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>printed by the report, not a bed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the headings again</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/feeds/text.py</name>
    <message>
      <source>These letters are not known here. Choose others.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/feeds/twice.py</name>
    <message>
      <source>The same NHS number stands in row {rows} too. Whose is it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same bed stands in row {rows} too. Who lies there?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same hospital number stands in row {rows} too. Which is right?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/measures/criteria.py</name>
    <message>
      <source>This cannot be seen or measured. Write what the person does or what is measured, for example: walks 10 metres with a frame.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This says that the person is ready, not how we would know. Write what must be seen first, for example: oxygen 92 % or more on air.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/measures/safer.py</name>
    <message>
      <source>An action due today is still open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green is given at the huddle, which has not begun.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no criteria for leaving.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no expected date.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/nhs_number.py</name>
    <message>
      <source>An NHS number has digits only. Is this a number of another kind?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An NHS number has ten digits. Count them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No NHS number yet. The person can be admitted without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These ten digits are not an NHS number: one is mistyped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This looks like a National Insurance number, not an NHS number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This looks like a Scottish CHI number. Is it the person's NHS number?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This looks like a number from Northern Ireland. Is it the person's NHS number?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This stands for “no number”. Leave the box empty instead.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/printing/action_list.py</name>
    <message>
      <source> · today: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions by owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name · NHS No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No action is open on this ward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No bed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over the page: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick on paper, then tick on the board: the board is the record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>continues over the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to do</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/printing/board_sheet.py</name>
    <message>
      <source>Board round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name · Born (age) · NHS No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next action · owner · due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No open action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optimised, path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pen notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UNOCCUPIED</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>over 6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>since {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} on leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} out tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} red</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/printing/facts.py</name>
    <message>
      <source>Back {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boarder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interpreter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved {n}×</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No date set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No time given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No time set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing: on plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passed {n}d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>R</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no pathway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} late</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/printing/handover.py</name>
    <message>
      <source>Assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consultant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criteria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date, time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look out for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needed to go home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not unwell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optimised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pathway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P{code}, scheme {scheme}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recommendation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen by a senior today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Situation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken over by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unwell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward handover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>continued</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{date}, day {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {m} met</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/printing/leavers.py</name>
    <message>
      <source>Expected {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leavers: {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaving today and tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is expected to leave.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today, {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tomorrow, {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/printing/person.py</name>
    <message>
      <source>Born: not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No NHS number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same name {bed}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/printing/sheet.py</name>
    <message>
      <source> … more on screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Characters that paper cannot print: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidential: patient information.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy {n} of {m}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data as at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Destroy as confidential waste by {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes stand in the language they were written in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {n} of {m}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printed {time} by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record {head}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are marked [?]; the screen shows them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Valid until {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>valid until {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{page}, beds {a} to {b}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>‡ The program’s own list, not an official one.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/queries/ward_list.py</name>
    <message>
      <source>This ward is not here any more. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/store/backup.py</name>
    <message>
      <source>No backup could be made. The ward's file and the older backups are untouched. Check that the disk is not full and that the backups folder may be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup does not hold the same number of rows as the ward's file and was thrown away. The ward's file and the older backups are untouched. Tell IT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The diary in this copy does not hold together from entry {entry} on, so it was not used. Nothing was changed. Choose an older backup and tell IT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This backup is damaged or is not of a ward, and was not used. Nothing was changed. Choose another backup.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/store/connection.py</name>
    <message>
      <source>The database engine on this computer is {version}, which has a fault that can damage a ward's file. Nothing was opened or changed. Install WardApp again, with its own engine.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/store/engine.py</name>
    <message>
      <source>The ward's file cannot be made here. Nothing was changed. Choose another folder on this computer, or ask IT for the right to write to this one.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/store/faults.py</name>
    <message>
      <source>The disk did not do what it was asked, so this change was not saved. All that was saved before stays in the backups. Check that the disk is connected and not full, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full, so this change was not saved. All that was saved before is safe. Free some space on the disk, then save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ward's file cannot be opened: this computer has no right to it or to its folder. Nothing was changed. Ask IT for the right to read and write there, then open the ward again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ward's file is damaged and cannot be used as it is. Nothing was written to it, and the backups are kept apart. Close WardApp on this computer and restore the newest good backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ward's file is in use by another program, which did not let go of it within ten seconds. Nothing was changed, and what you typed is still here. Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ward's file may be read but not written. Nothing was changed, and all that was saved before is safe. Ask IT for the right to write to the folder, then open the ward again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/store/health.py</name>
    <message>
      <source>A new ward's file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ward's file is being checked meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ward's file is damaged or missing. Nothing was changed, and a checked backup of {taken} UTC is safe. Restore this backup; what is left of the file is kept beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ward's file is damaged, or this is not a ward's file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ward's file is whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a ward's file, or it is damaged, and there is no backup beside it. Nothing was changed. Choose another file, or ask IT for a backup of this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WardApp did not end properly last time. The ward's file was checked and is whole.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/store/migrate.py</name>
    <message>
      <source>This is a database of another program, not a ward's file. Nothing was changed. Choose the ward's own file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This ward's file comes from an older WardApp and must be brought up to date, but it may not be written. Nothing was changed. Ask IT for the right to write to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This ward's file was written by a newer WardApp. Nothing was changed. Install the newer WardApp on this computer, then open the ward again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/store/place.py</name>
    <message>
      <source>This folder is copied to a cloud service, which can damage a ward's file while it is in use. Nothing was opened or changed. Choose a folder on this computer that is not synchronised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This folder is on a network share, where a ward's file can be damaged without anybody noticing. Nothing was opened or changed. Choose a folder on this computer's own disk; backups may be copied to the share.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/store/restore.py</name>
    <message>
      <source>The backup could not be put in place. The ward's file and the backups are kept in their folder. Check that the disk is not full, then restore again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The restored file does not hold what the backup holds. The former file and the backups are kept. Do not use this file; tell IT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ward is still open in another window. Nothing was changed. Close WardApp in every window on this computer, then restore again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/text_gate.py</name>
    <message>
      <source>Too long by {over} characters: {limit} fit here. Shorten it; nothing was cut.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/typed_date.py</name>
    <message>
      <source>A date of birth cannot be in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the year: {year}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no month {month}. The day comes first: 14/2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This can be read in two ways. Choose one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a date. Type it as 14/2, 14 Feb 2026, fri or +3d.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the year of birth too, with four digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{date} is another day of the week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} April does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} August does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} December does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} February does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} January does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} July does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} June does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} March does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} May does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} November does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} October does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} September does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{year} has no 29 February.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wardapp/typed_time.py</name>
    <message>
      <source>There is no such time of day. Type it as 14:30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a date or time. Type it as fri 10:00, 14/2, 5pm or +3h.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a time. Type it as 14:30, 1430, 5pm or +3h.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This time does not exist: the clocks go forward in that night.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
