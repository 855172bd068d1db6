<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en">
  <context>
    <name>ui/admin/demo_picture.py</name>
    <message>
      <source>A picture of a ward board</source>
      <translation type="unfinished">Llun o fwrdd ward</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/first_run.py</name>
    <message>
      <source>Is a ward or a carried audit on this PC?</source>
      <translation type="unfinished">A oes ward neu archwiliad a gludwyd ar y cyfrifiadur hwn?</translation>
    </message>
    <message>
      <source>Open a ward's file</source>
      <translation type="unfinished">Agor ffeil ward</translation>
    </message>
    <message>
      <source>Open its file</source>
      <translation type="unfinished">Agor ei ffeil</translation>
    </message>
    <message>
      <source>Open {file}</source>
      <translation type="unfinished">Agor {file}</translation>
    </message>
    <message>
      <source>Wards and carried audits ({pattern})</source>
      <translation type="unfinished">Wardiau ac archwiliadau a gludwyd ({pattern})</translation>
    </message>
    <message>
      <source>Welcome to WardApp</source>
      <translation type="unfinished">Croeso i WardApp</translation>
    </message>
    <message>
      <source>explains the screen you are on, always</source>
      <translation type="unfinished">yn esbonio'r sgrin yr ydych arni, bob amser</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/first_steps.py</name>
    <message>
      <source>A ward needs at least one bed, such as A1.</source>
      <translation type="unfinished">Mae angen o leiaf un gwely ar ward, megis A1.</translation>
    </message>
    <message>
      <source>Add or close beds later in Settings</source>
      <translation type="unfinished">Ychwanegwch neu caewch welyau wedyn yn Gosodiadau</translation>
    </message>
    <message>
      <source>Add people later in Settings</source>
      <translation type="unfinished">Ychwanegwch bobl wedyn yn Gosodiadau</translation>
    </message>
    <message>
      <source>Beds, such as A1-A6, B1-B6, SR1-4</source>
      <translation type="unfinished">Gwelyau, megis A1-A6, B1-B6, SR1-4</translation>
    </message>
    <message>
      <source>Beds: {n}</source>
      <translation type="unfinished">Gwelyau: {n}</translation>
    </message>
    <message>
      <source>Change the times later in Settings</source>
      <translation type="unfinished">Newidiwch yr amseroedd wedyn yn Gosodiadau</translation>
    </message>
    <message>
      <source>England</source>
      <translation type="unfinished">Lloegr</translation>
    </message>
    <message>
      <source>Hospital</source>
      <translation type="unfinished">Ysbyty</translation>
    </message>
    <message>
      <source>Huddle</source>
      <translation type="unfinished">Cyfarfod byr</translation>
    </message>
    <message>
      <source>Initials and role</source>
      <translation type="unfinished">Llythrennau blaen a rôl</translation>
    </message>
    <message>
      <source>Initials and role are enough, such as SM sister; a name may follow. Enter adds; Backspace in the empty field takes the last one back.</source>
      <translation type="unfinished">Mae llythrennau blaen a rôl yn ddigon, megis SM prif nyrs; gall enw ddilyn. Mae Enter yn ychwanegu; mae Backspace yn y maes gwag yn tynnu'r un olaf yn ôl.</translation>
    </message>
    <message>
      <source>Nation</source>
      <translation type="unfinished">Gwlad</translation>
    </message>
    <message>
      <source>People: {n}</source>
      <translation type="unfinished">Pobl: {n}</translation>
    </message>
    <message>
      <source>Rules and lists of</source>
      <translation type="unfinished">Rheolau a rhestrau</translation>
    </message>
    <message>
      <source>SR are side rooms</source>
      <translation type="unfinished">Mae SR yn ystafelloedd ochr</translation>
    </message>
    <message>
      <source>Such as Derwen, or Ward 7</source>
      <translation type="unfinished">Megis Derwen, neu Ward 7</translation>
    </message>
    <message>
      <source>The name stands on the board and on every sheet.</source>
      <translation type="unfinished">Mae'r enw ar y bwrdd ac ar bob dalen.</translation>
    </message>
    <message>
      <source>The round in the morning and the huddle in the afternoon, such as 08:30 or 2pm.</source>
      <translation type="unfinished">Y rownd yn y bore a'r cyfarfod byr yn y prynhawn, megis 08:30 neu 2yh.</translation>
    </message>
    <message>
      <source>The ward needs a name.</source>
      <translation type="unfinished">Mae angen enw ar y ward.</translation>
    </message>
    <message>
      <source>Type them as ranges. Separate with commas.</source>
      <translation type="unfinished">Teipiwch nhw fel ystodau, gyda choma rhyngddynt.</translation>
    </message>
    <message>
      <source>Wales</source>
      <translation type="unfinished">Cymru</translation>
    </message>
    <message>
      <source>When do you meet?</source>
      <translation type="unfinished">Pryd ydych chi'n cyfarfod?</translation>
    </message>
    <message>
      <source>Which beds are there?</source>
      <translation type="unfinished">Pa welyau sydd yma?</translation>
    </message>
    <message>
      <source>Which ward is it?</source>
      <translation type="unfinished">Pa ward yw hi?</translation>
    </message>
    <message>
      <source>Who works here?</source>
      <translation type="unfinished">Pwy sy'n gweithio yma?</translation>
    </message>
    <message>
      <source>in the order they will stand on the board</source>
      <translation type="unfinished">yn y drefn y byddant ar y bwrdd</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/first_top.py</name>
    <message>
      <source>Size of the text</source>
      <translation type="unfinished">Maint y testun</translation>
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished">Testun</translation>
    </message>
    <message>
      <source>Text at {n} %</source>
      <translation type="unfinished">Testun: {n} %</translation>
    </message>
    <message>
      <source>WardApp, for the ward round, the way home and the plan</source>
      <translation type="unfinished">WardApp, ar gyfer rownd y ward, y ffordd adref a'r cynllun</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/last_steps.py</name>
    <message>
      <source>A list from the hospital's system fills all beds at once.</source>
      <translation type="unfinished">Mae rhestr o system yr ysbyty yn llenwi'r gwelyau i gyd ar unwaith.</translation>
    </message>
    <message>
      <source>Backups are made by themselves</source>
      <translation type="unfinished">Gwneir copïau wrth gefn yn awtomatig</translation>
    </message>
    <message>
      <source>Begin with empty beds and type the patients on the board</source>
      <translation type="unfinished">Dechrau â gwelyau gwag a theipio'r cleifion ar y bwrdd</translation>
    </message>
    <message>
      <source>CSV or spreadsheet; you see what would happen before anything changes</source>
      <translation type="unfinished">CSV neu daenlen; cewch weld beth fyddai'n digwydd cyn i ddim newid</translation>
    </message>
    <message>
      <source>Choose another folder</source>
      <translation type="unfinished">Dewis ffolder arall</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation type="unfinished">Ffolder</translation>
    </message>
    <message>
      <source>Import a ward list</source>
      <translation type="unfinished">Mewnforio rhestr ward</translation>
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished">Yn nes ymlaen</translation>
    </message>
    <message>
      <source>On this computer's own disk. The proposed folder is right for most wards.</source>
      <translation type="unfinished">Ar ddisg y cyfrifiadur hwn. Mae'r ffolder a gynigir yn iawn i'r rhan fwyaf o wardiau.</translation>
    </message>
    <message>
      <source>The file is not encrypted yet: encryption and the recovery code come with a later version. Until then keep it on a computer that is.</source>
      <translation type="unfinished">Nid yw'r ffeil wedi'i hamgryptio eto: bydd amgryptio a'r cod adfer yn dod gyda fersiwn ddiweddarach. Tan hynny, cadwch hi ar gyfrifiadur sydd wedi'i amgryptio.</translation>
    </message>
    <message>
      <source>Where do the data live?</source>
      <translation type="unfinished">Ble mae'r data'n cael eu cadw?</translation>
    </message>
    <message>
      <source>Who is on the ward now?</source>
      <translation type="unfinished">Pwy sydd ar y ward nawr?</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/panels.py</name>
    <message>
      <source>A demonstration ward, alive: 28 beds and a week of history. Everybody in it is invented.</source>
      <translation type="unfinished">Ward arddangos fyw: 28 o welyau ac wythnos o hanes. Pobl ddychmygol yw pawb ynddi.</translation>
    </message>
    <message>
      <source>Look around</source>
      <translation type="unfinished">Edrych o gwmpas</translation>
    </message>
    <message>
      <source>Nothing there can reach a real ward</source>
      <translation type="unfinished">Ni all dim yno gyrraedd ward go iawn</translation>
    </message>
    <message>
      <source>Open the demonstration ward</source>
      <translation type="unfinished">Agor y ward arddangos</translation>
    </message>
    <message>
      <source>Print every sheet</source>
      <translation type="unfinished">Argraffu pob dalen</translation>
    </message>
    <message>
      <source>Run a board round and a huddle</source>
      <translation type="unfinished">Cynnal rownd y bwrdd a chyfarfod byr</translation>
    </message>
    <message>
      <source>Type into the board and take it back</source>
      <translation type="unfinished">Teipio ar y bwrdd a'i ddadwneud</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/safe_note.py</name>
    <message>
      <source>Shares and cloud folders are refused: they damage data.</source>
      <translation type="unfinished">Gwrthodir gyriannau a rennir a ffolderi cwmwl: maent yn difrodi data.</translation>
    </message>
    <message>
      <source>The ward's data stay on this PC. Nothing is sent anywhere.</source>
      <translation type="unfinished">Mae data'r ward yn aros ar y cyfrifiadur hwn. Nid anfonir dim i unman.</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/set_up.py</name>
    <message>
      <source>About five minutes. You can stop at any step and go on later.</source>
      <translation type="unfinished">Tua phum munud. Cewch stopio ar unrhyw gam a pharhau wedyn.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Yn ôl</translation>
    </message>
    <message>
      <source>First ward list</source>
      <translation type="unfinished">Rhestr ward gyntaf</translation>
    </message>
    <message>
      <source>Make the ward</source>
      <translation type="unfinished">Creu'r ward</translation>
    </message>
    <message>
      <source>Next: beds</source>
      <translation type="unfinished">Nesaf: gwelyau</translation>
    </message>
    <message>
      <source>Next: first list</source>
      <translation type="unfinished">Nesaf: y rhestr gyntaf</translation>
    </message>
    <message>
      <source>Next: people</source>
      <translation type="unfinished">Nesaf: pobl</translation>
    </message>
    <message>
      <source>Next: the data</source>
      <translation type="unfinished">Nesaf: y data</translation>
    </message>
    <message>
      <source>Next: times</source>
      <translation type="unfinished">Nesaf: amseroedd</translation>
    </message>
    <message>
      <source>Next: ward</source>
      <translation type="unfinished">Nesaf: ward</translation>
    </message>
    <message>
      <source>Round and huddle times</source>
      <translation type="unfinished">Amser y rownd a'r cyfarfod byr</translation>
    </message>
    <message>
      <source>Set up our ward</source>
      <translation type="unfinished">Sefydlu ein ward</translation>
    </message>
    <message>
      <source>Where the data live</source>
      <translation type="unfinished">Ble cedwir y data</translation>
    </message>
    <message>
      <source>import, or type later</source>
      <translation type="unfinished">mewnforio, neu deipio wedyn</translation>
    </message>
    <message>
      <source>initials and role are enough</source>
      <translation type="unfinished">mae llythrennau blaen a rôl yn ddigon</translation>
    </message>
    <message>
      <source>name and hospital</source>
      <translation type="unfinished">enw ac ysbyty</translation>
    </message>
    <message>
      <source>on this computer</source>
      <translation type="unfinished">ar y cyfrifiadur hwn</translation>
    </message>
    <message>
      <source>typed as ranges</source>
      <translation type="unfinished">wedi'u teipio fel ystodau</translation>
    </message>
    <message>
      <source>{round} and {huddle}</source>
      <translation type="unfinished">{round}; {huddle}</translation>
    </message>
    <message>
      <source>{round} and {huddle} suggested</source>
      <translation type="unfinished">awgrym: {round}; {huddle}</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/settings/beds_section.py</name>
    <message>
      <source>A bed with somebody in it cannot be closed. Beds are never taken away.</source>
      <translation type="unfinished">Ni ellir cau gwely â rhywun ynddo. Ni thynnir gwelyau byth.</translation>
    </message>
    <message>
      <source>Add these beds</source>
      <translation type="unfinished">Ychwanegu'r gwelyau hyn</translation>
    </message>
    <message>
      <source>Bed {bed} is</source>
      <translation type="unfinished">Mae gwely {bed}</translation>
    </message>
    <message>
      <source>More beds</source>
      <translation type="unfinished">Mwy o welyau</translation>
    </message>
    <message>
      <source>This bed is</source>
      <translation type="unfinished">Mae'r gwely hwn</translation>
    </message>
    <message>
      <source>Type at least one bed.</source>
      <translation type="unfinished">Teipiwch o leiaf un gwely.</translation>
    </message>
    <message>
      <source>Type them as ranges, such as E1-E6, SR5</source>
      <translation type="unfinished">Teipiwch nhw fel ystodau, megis E1-E6, SR5</translation>
    </message>
    <message>
      <source>bay {bay}</source>
      <translation type="unfinished">bae {bay}</translation>
    </message>
    <message>
      <source>side room</source>
      <translation type="unfinished">ystafell ochr</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/settings/census_section.py</name>
    <message>
      <source>Census and papers</source>
      <translation type="unfinished">Cyfrifiad a phapurau</translation>
    </message>
    <message>
      <source>Health board</source>
      <translation type="unfinished">Bwrdd iechyd</translation>
    </message>
    <message>
      <source>Not set</source>
      <translation type="unfinished">Heb bennu</translation>
    </message>
    <message>
      <source>On the third Wednesday</source>
      <translation type="unfinished">Ar y trydydd dydd Mercher</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Cadw</translation>
    </message>
    <message>
      <source>Site code</source>
      <translation type="unfinished">Cod y safle</translation>
    </message>
    <message>
      <source>Telephone on the papers</source>
      <translation type="unfinished">Ffôn ar y papurau</translation>
    </message>
    <message>
      <source>The census counts adults on adult wards. The health board is the provider: where the bed is, whoever the person's own board may be.</source>
      <translation type="unfinished">Mae'r cyfrifiad yn cyfrif oedolion ar wardiau oedolion. Y bwrdd iechyd yw'r darparwr: lle mae'r gwely, pa fwrdd bynnag sydd gan y person ei hun.</translation>
    </message>
    <message>
      <source>The census is frozen at</source>
      <translation type="unfinished">Rhewir y cyfrifiad am</translation>
    </message>
    <message>
      <source>Whom the person can ring</source>
      <translation type="unfinished">Pwy y gall y person ei ffonio</translation>
    </message>
    <message>
      <source>Your own, such as 7A3C7; may stay empty</source>
      <translation type="unfinished">Eich cod eich hun, megis 7A3C7; gellir ei adael yn wag</translation>
    </message>
    <message>
      <source>not in the census</source>
      <translation type="unfinished">ddim yn y cyfrifiad</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/settings/data_section.py</name>
    <message>
      <source>A backup is made on opening and every quarter of an hour with changes.</source>
      <translation type="unfinished">Gwneir copi wrth gefn wrth agor, a phob chwarter awr os bu newid.</translation>
    </message>
    <message>
      <source>A backup was made and read back: it is whole.</source>
      <translation type="unfinished">Gwnaed copi wrth gefn a'i ddarllen yn ôl: mae'n gyfan.</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
      <source>Backups: {path}</source>
      <translation type="unfinished">Copïau wrth gefn: {path}</translation>
    </message>
    <message>
      <source>Check the file now</source>
      <translation type="unfinished">Gwirio'r ffeil nawr</translation>
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished">Data</translation>
    </message>
    <message>
      <source>Last backup: {when} · kept: {n}</source>
      <translation type="unfinished">Copi wrth gefn diwethaf: {when} · cadwyd: {n}</translation>
    </message>
    <message>
      <source>No backup yet</source>
      <translation type="unfinished">Dim copi wrth gefn eto</translation>
    </message>
    <message>
      <source>The ward's file: {path}</source>
      <translation type="unfinished">Ffeil y ward: {path}</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/settings/holidays_section.py</name>
    <message>
      <source>Add this day</source>
      <translation type="unfinished">Ychwanegu'r diwrnod hwn</translation>
    </message>
    <message>
      <source>Bank holidays are known already. Add days that only this ward or year has.</source>
      <translation type="unfinished">Mae'r gwyliau banc yn hysbys eisoes. Ychwanegwch ddiwrnodau sydd gan y ward neu'r flwyddyn hon yn unig.</translation>
    </message>
    <message>
      <source>Holidays</source>
      <translation type="unfinished">Gwyliau</translation>
    </message>
    <message>
      <source>Such as 26/12 or 26 Dec 2026</source>
      <translation type="unfinished">Megis 26/12 neu 26 Rhag 2026</translation>
    </message>
    <message>
      <source>What it is called</source>
      <translation type="unfinished">Beth yw ei enw</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/settings/page.py</name>
    <message>
      <source>Another ward</source>
      <translation type="unfinished">Ward arall</translation>
    </message>
    <message>
      <source>Key {key}</source>
      <translation type="unfinished">Bysell {key}</translation>
    </message>
    <message>
      <source>List of delay reasons</source>
      <translation type="unfinished">Rhestr rhesymau dros oedi</translation>
    </message>
    <message>
      <source>Set up our ward, or open another</source>
      <translation type="unfinished">Sefydlu ein ward, neu agor un arall</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Gosodiadau</translation>
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished">Golwg</translation>
    </message>
    <message>
      <source>save</source>
      <translation>cadw</translation>
    </message>
    <message>
      <source>sections</source>
      <translation type="unfinished">adrannau</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/settings/people_section.py</name>
    <message>
      <source>Add this person</source>
      <translation type="unfinished">Ychwanegu'r person hwn</translation>
    </message>
    <message>
      <source>Back again</source>
      <translation type="unfinished">Yn ôl eto</translation>
    </message>
    <message>
      <source>Mark as gone</source>
      <translation type="unfinished">Nodi fel wedi gadael</translation>
    </message>
    <message>
      <source>Nobody is ever deleted: whoever has gone stays in what they did.</source>
      <translation type="unfinished">Ni chaiff neb ei ddileu byth: mae pawb a adawodd yn aros yn yr hyn a wnaethant.</translation>
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished">Rôl</translation>
    </message>
    <message>
      <source>Save this person</source>
      <translation type="unfinished">Cadw'r person hwn</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation type="unfinished">Rhywun newydd</translation>
    </message>
    <message>
      <source>Such as SM sister; a name may follow</source>
      <translation type="unfinished">Megis SM prif nyrs; gall enw ddilyn</translation>
    </message>
    <message>
      <source>Type initials and role, such as SM sister.</source>
      <translation type="unfinished">Teipiwch lythrennau blaen a rôl, megis SM prif nyrs.</translation>
    </message>
    <message>
      <source>gone</source>
      <translation type="unfinished">wedi gadael</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/settings/reasons_section.py</name>
    <message>
      <source>A trial run, nothing is changed yet. Reasons: {n}. Lines left out: {lost}. Other remarks: {more}.</source>
      <translation type="unfinished">Prawf yw hwn, ni newidiwyd dim eto. Rhesymau: {n}. Llinellau heb eu cynnwys: {lost}. Sylwadau eraill: {more}.</translation>
    </message>
    <message>
      <source>All files</source>
      <translation type="unfinished">Pob ffeil</translation>
    </message>
    <message>
      <source>As the board calls it, such as 2026-04</source>
      <translation type="unfinished">Fel y mae'r bwrdd yn ei galw, megis 2026-04</translation>
    </message>
    <message>
      <source>Choose a list of delay reasons</source>
      <translation type="unfinished">Dewis rhestr o resymau dros oedi</translation>
    </message>
    <message>
      <source>From whom</source>
      <translation type="unfinished">Gan bwy</translation>
    </message>
    <message>
      <source>In force from</source>
      <translation type="unfinished">Mewn grym o</translation>
    </message>
    <message>
      <source>In force: version {version}, {official}. From: {whom}</source>
      <translation type="unfinished">Mewn grym: fersiwn {version}, {official}. Gan: {whom}</translation>
    </message>
    <message>
      <source>Is it the official list?</source>
      <translation type="unfinished">Ai hon yw'r rhestr swyddogol?</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished">Gadael hyn</translation>
    </message>
    <message>
      <source>Line {n}</source>
      <translation type="unfinished">Llinell {n}</translation>
    </message>
    <message>
      <source>Lists ({pattern})</source>
      <translation type="unfinished">Rhestrau ({pattern})</translation>
    </message>
    <message>
      <source>Load from a file…</source>
      <translation type="unfinished">Llwytho o ffeil…</translation>
    </message>
    <message>
      <source>Load this list</source>
      <translation type="unfinished">Llwytho'r rhestr hon</translation>
    </message>
    <message>
      <source>Loaded {day} by {name}: {version}, in force from {begins}, reasons: {n}</source>
      <translation type="unfinished">Llwythwyd {day} gan: {name}: {version}, mewn grym o: {begins}, rhesymau: {n}</translation>
    </message>
    <message>
      <source>No, or not known</source>
      <translation type="unfinished">Nage, neu ddim yn gwybod</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation type="unfinished">Rhesymau</translation>
    </message>
    <message>
      <source>Such as the performance team of the board</source>
      <translation type="unfinished">Megis tîm perfformiad y bwrdd</translation>
    </message>
    <message>
      <source>The census reports these reasons. Until your health board's own list is loaded, WardApp's own stand in, marked {mark}. What a list replaces is retired, never lost.</source>
      <translation type="unfinished">Mae'r cyfrifiad yn adrodd y rhesymau hyn. Nes i restr eich bwrdd iechyd ei hun gael ei llwytho, defnyddir rhesymau WardApp, â'r nod {mark}. Nid yw rhestr newydd yn dileu dim: cedwir yr hen resymau.</translation>
    </message>
    <message>
      <source>The file</source>
      <translation type="unfinished">Y ffeil</translation>
    </message>
    <message>
      <source>The list is loaded. Delays keep the reasons they were given.</source>
      <translation type="unfinished">Llwythwyd y rhestr. Mae achosion o oedi'n cadw'r rhesymau a roddwyd iddynt.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation type="unfinished">Fersiwn</translation>
    </message>
    <message>
      <source>What is wrong in the file</source>
      <translation type="unfinished">Beth sydd o'i le yn y ffeil</translation>
    </message>
    <message>
      <source>Yes, it was issued as such</source>
      <translation type="unfinished">Ie, felly y'i cyhoeddwyd</translation>
    </message>
    <message>
      <source>not official {mark}</source>
      <translation type="unfinished">answyddogol {mark}</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/settings/view_section.py</name>
    <message>
      <source>As the computer</source>
      <translation type="unfinished">Fel y cyfrifiadur</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
      <source>Give whole minutes from {least} to {most}.</source>
      <translation type="unfinished">Rhowch funudau cyfan. Lleiaf: {least}; mwyaf: {most}.</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished">Cyferbyniad uchel</translation>
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished">Golau</translation>
    </message>
    <message>
      <source>Lock the screen after minutes without a touch</source>
      <translation type="unfinished">Cloi'r sgrin ar ôl munudau heb gyffwrdd</translation>
    </message>
    <message>
      <source>Only for this computer, and at once.</source>
      <translation type="unfinished">Ar gyfer y cyfrifiadur hwn yn unig, ac ar unwaith.</translation>
    </message>
    <message>
      <source>Save the minutes</source>
      <translation type="unfinished">Cadw'r munudau</translation>
    </message>
    <message>
      <source>The screen locks after minutes: {n}</source>
      <translation type="unfinished">Munudau cyn i'r sgrin gloi: {n}</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/settings/ward_section.py</name>
    <message>
      <source>Board round begins</source>
      <translation type="unfinished">Rownd y bwrdd yn dechrau</translation>
    </message>
    <message>
      <source>Give whole seconds from {least} to {most}.</source>
      <translation type="unfinished">Rhowch eiliadau cyfan. Lleiaf: {least}; mwyaf: {most}.</translation>
    </message>
    <message>
      <source>Huddle begins</source>
      <translation type="unfinished">Y cyfarfod byr yn dechrau</translation>
    </message>
    <message>
      <source>Save the ward</source>
      <translation type="unfinished">Cadw'r ward</translation>
    </message>
    <message>
      <source>Seconds for each patient on the round</source>
      <translation type="unfinished">Eiliadau i bob claf ar y rownd</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/step_list.py</name>
    <message>
      <source>Step {n}: {name}, {state}</source>
      <translation type="unfinished">Cam {n}: {name}, {state}</translation>
    </message>
    <message>
      <source>now</source>
      <translation type="unfinished">nawr</translation>
    </message>
    <message>
      <source>to come</source>
      <translation type="unfinished">i ddod</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/ward_list/delegate.py</name>
    <message>
      <source>Born {born}</source>
      <translation type="unfinished">Ganed {born}</translation>
    </message>
    <message>
      <source>Type it</source>
      <translation type="unfinished">Ei deipio</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/ward_list/figures.py</name>
    <message>
      <source>arrive</source>
      <translation type="unfinished">cyrraedd</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation type="unfinished">ni ellir ei ddarllen</translation>
    </message>
    <message>
      <source>details differ</source>
      <translation type="unfinished">manylion gwahanol</translation>
    </message>
    <message>
      <source>left the list?</source>
      <translation type="unfinished">ddim yn y rhestr?</translation>
    </message>
    <message>
      <source>move</source>
      <translation type="unfinished">symud</translation>
    </message>
    <message>
      <source>newer here</source>
      <translation type="unfinished">mwy newydd yma</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation type="unfinished">heb newid</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/ward_list/head.py</name>
    <message>
      <source>Import ward list</source>
      <translation type="unfinished">Mewnforio rhestr ward</translation>
    </message>
    <message>
      <source>Trial run: nothing has been changed yet</source>
      <translation type="unfinished">Prawf: ni newidiwyd dim eto</translation>
    </message>
    <message>
      <source>rows: {n}</source>
      <translation type="unfinished">rhesi: {n}</translation>
    </message>
    <message>
      <source>written {at}</source>
      <translation type="unfinished">ysgrifennwyd {at}</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/ward_list/mapping.py</name>
    <message>
      <source>Beside each heading are the first values of the file.</source>
      <translation type="unfinished">Wrth ochr pob pennawd mae gwerthoedd cyntaf y ffeil.</translation>
    </message>
    <message>
      <source>Columns: {pairs}</source>
      <translation type="unfinished">Colofnau: {pairs}</translation>
    </message>
    <message>
      <source>Leave it as it was</source>
      <translation type="unfinished">Gadael fel yr oedd</translation>
    </message>
    <message>
      <source>Read it like this</source>
      <translation type="unfinished">Darllen fel hyn</translation>
    </message>
    <message>
      <source>What do the columns mean?</source>
      <translation type="unfinished">Beth yw ystyr y colofnau?</translation>
    </message>
    <message>
      <source>{header} means</source>
      <translation type="unfinished">{header}: ystyr</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/ward_list/mend_editor.py</name>
    <message>
      <source>Leave the row out</source>
      <translation type="unfinished">Gadael y rhes allan</translation>
    </message>
    <message>
      <source>Mend row {n}</source>
      <translation type="unfinished">Cywiro rhes {n}</translation>
    </message>
    <message>
      <source>Type what is right: {field}</source>
      <translation type="unfinished">Teipiwch yr hyn sy'n gywir: {field}</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/ward_list/page.py</name>
    <message>
      <source>Choose a ward list</source>
      <translation type="unfinished">Dewis rhestr ward</translation>
    </message>
    <message>
      <source>Give the time of day too, such as 07:30.</source>
      <translation type="unfinished">Rhowch yr amser o'r dydd hefyd, megis 07:30.</translation>
    </message>
    <message>
      <source>It is this ward’s list</source>
      <translation type="unfinished">Rhestr y ward hon ydyw</translation>
    </message>
    <message>
      <source>Last import: {when}, by {name}</source>
      <translation type="unfinished">Mewnforio diwethaf: {when}, gan: {name}</translation>
    </message>
    <message>
      <source>No list has been taken in yet.</source>
      <translation type="unfinished">Ni fewnforiwyd rhestr eto.</translation>
    </message>
    <message>
      <source>Nothing can go in until a row is mended.</source>
      <translation type="unfinished">Ni all dim fynd i mewn nes i res gael ei chywiro.</translation>
    </message>
    <message>
      <source>Say what the columns mean</source>
      <translation type="unfinished">Dweud beth yw ystyr y colofnau</translation>
    </message>
    <message>
      <source>Somebody changed the ward meanwhile. Nothing was taken in. Here is the list compared with the ward as it is now.</source>
      <translation type="unfinished">Newidiwyd y ward gan rywun yn y cyfamser. Ni fewnforiwyd dim. Dyma'r rhestr wedi'i chymharu â'r ward fel y mae nawr.</translation>
    </message>
    <message>
      <source>There is no list on the clipboard. Copy the file, or the rows with their headings, and paste again.</source>
      <translation type="unfinished">Nid oes rhestr ar y clipfwrdd. Copïwch y ffeil, neu'r rhesi gyda'u penawdau, a gludwch eto.</translation>
    </message>
    <message>
      <source>This list would change nothing: the ward is as it says.</source>
      <translation type="unfinished">Ni fyddai'r rhestr hon yn newid dim: mae'r ward fel y mae'r rhestr yn dweud.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Dadwneud</translation>
    </message>
    <message>
      <source>Undo takes it all back.</source>
      <translation type="unfinished">Mae Dadwneud yn tynnu'r cyfan yn ôl.</translation>
    </message>
    <message>
      <source>Ward lists ({pattern})</source>
      <translation type="unfinished">Rhestrau ward ({pattern})</translation>
    </message>
    <message>
      <source>choose a file</source>
      <translation type="unfinished">dewis ffeil</translation>
    </message>
    <message>
      <source>from the clipboard</source>
      <translation type="unfinished">o'r clipfwrdd</translation>
    </message>
    <message>
      <source>import</source>
      <translation>mewnforio</translation>
    </message>
    <message>
      <source>next problem</source>
      <translation type="unfinished">problem nesaf</translation>
    </message>
    <message>
      <source>tick</source>
      <translation type="unfinished">ticio</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/ward_list/pick.py</name>
    <message>
      <source>A bed-state list as CSV or spreadsheet, as the hospital's system writes it. You see first what it would do; nothing changes before you say so.</source>
      <translation type="unfinished">Rhestr cyflwr gwelyau fel CSV neu daenlen, fel y mae system yr ysbyty yn ei hysgrifennu. Cewch weld yn gyntaf beth fyddai'n digwydd; ni newidir dim cyn i chi ddweud.</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation type="unfinished">Dewis ffeil</translation>
    </message>
    <message>
      <source>Drop the ward list here</source>
      <translation type="unfinished">Gollyngwch restr y ward yma</translation>
    </message>
    <message>
      <source>Paste from the clipboard</source>
      <translation type="unfinished">Gludo o'r clipfwrdd</translation>
    </message>
    <message>
      <source>Pick a ward list</source>
      <translation type="unfinished">Dewis rhestr ward</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/ward_list/rows.py</name>
    <message>
      <source>Cannot be read: {n}</source>
      <translation type="unfinished">Ni ellir eu darllen: {n}</translation>
    </message>
    <message>
      <source>Changes: {n}</source>
      <translation type="unfinished">Newidiadau: {n}</translation>
    </message>
    <message>
      <source>Newer on the ward: {n}</source>
      <translation type="unfinished">Mwy newydd ar y ward: {n}</translation>
    </message>
    <message>
      <source>Unchanged: {n}</source>
      <translation type="unfinished">Heb newid: {n}</translation>
    </message>
    <message>
      <source>Values left out: {n}</source>
      <translation type="unfinished">Gwerthoedd heb eu cynnwys: {n}</translation>
    </message>
    <message>
      <source>arrives</source>
      <translation type="unfinished">yn cyrraedd</translation>
    </message>
    <message>
      <source>differs</source>
      <translation type="unfinished">yn wahanol</translation>
    </message>
    <message>
      <source>hide</source>
      <translation>cuddio</translation>
    </message>
    <message>
      <source>left the list</source>
      <translation type="unfinished">ddim yn y rhestr mwyach</translation>
    </message>
    <message>
      <source>moves</source>
      <translation type="unfinished">yn symud</translation>
    </message>
    <message>
      <source>not ticked</source>
      <translation type="unfinished">heb dic</translation>
    </message>
    <message>
      <source>not used</source>
      <translation type="unfinished">heb ei ddefnyddio</translation>
    </message>
    <message>
      <source>row {n}</source>
      <translation type="unfinished">rhes {n}</translation>
    </message>
    <message>
      <source>show</source>
      <translation>dangos</translation>
    </message>
    <message>
      <source>stay as they are</source>
      <translation type="unfinished">yn aros fel y maent</translation>
    </message>
    <message>
      <source>the people stay as they are</source>
      <translation type="unfinished">mae'r bobl yn aros fel y maent</translation>
    </message>
    <message>
      <source>they are left out; everything else can go in</source>
      <translation type="unfinished">ni chynhwysir y rhain; gall popeth arall fynd i mewn</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation type="unfinished">â thic</translation>
    </message>
    <message>
      <source>untick what you do not want</source>
      <translation type="unfinished">tynnwch y tic o'r hyn nad oes arnoch ei eisiau</translation>
    </message>
    <message>
      <source>{field}: the list has {after}, the ward {before}</source>
      <translation type="unfinished">{field}: rhestr: {after}; ward: {before}</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/ward_list/side.py</name>
    <message>
      <source>Cancel</source>
      <translation>Diddymu</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Newid</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished">Colofnau</translation>
    </message>
    <message>
      <source>How it was read</source>
      <translation type="unfinished">Sut y'i darllenwyd</translation>
    </message>
    <message>
      <source>Import 1 row</source>
      <translation type="unfinished">Mewnforio 1 rhes</translation>
    </message>
    <message>
      <source>Import rows: {n}</source>
      <translation type="unfinished">Mewnforio rhesi: {n}</translation>
    </message>
    <message>
      <source>It goes in as one step: all of it or nothing. Undo takes it all back.</source>
      <translation type="unfinished">Mae'n mynd i mewn fel un cam: y cyfan neu ddim. Mae Dadwneud yn tynnu'r cyfan yn ôl.</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation type="unfinished">Llythrennau</translation>
    </message>
    <message>
      <source>Nothing to import</source>
      <translation type="unfinished">Dim i'w fewnforio</translation>
    </message>
    <message>
      <source>The list was true at</source>
      <translation type="unfinished">Roedd y rhestr yn wir ar:</translation>
    </message>
    <message>
      <source>as last time, remembered for this file</source>
      <translation type="unfinished">fel y tro diwethaf, cofiwyd ar gyfer y ffeil hon</translation>
    </message>
    <message>
      <source>found by their headings; remembered when you import</source>
      <translation type="unfinished">canfuwyd drwy eu penawdau; cofir hyn wrth fewnforio</translation>
    </message>
  </context>
  <context>
    <name>ui/admin/ward_list/view.py</name>
    <message>
      <source>What happens</source>
      <translation type="unfinished">Beth sy'n digwydd</translation>
    </message>
    <message>
      <source>What would happen</source>
      <translation type="unfinished">Beth fyddai'n digwydd</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/agree_panel.py</name>
    <message>
      <source>Answer anew together</source>
      <translation type="unfinished">Ateb o'r newydd gyda'ch gilydd</translation>
    </message>
    <message>
      <source>Both</source>
      <translation type="unfinished">Y ddau</translation>
    </message>
    <message>
      <source>Choose one first: press its key.</source>
      <translation type="unfinished">Dewiswch un yn gyntaf: pwyswch ei fysell.</translation>
    </message>
    <message>
      <source>Keep it for both</source>
      <translation type="unfinished">Ei gadw i'r ddau</translation>
    </message>
    <message>
      <source>Let it count</source>
      <translation type="unfinished">Gadael iddo gyfrif</translation>
    </message>
    <message>
      <source>Take answer {which}</source>
      <translation type="unfinished">Dewis ateb rhif {which}</translation>
    </message>
    <message>
      <source>Take {which}'s answer</source>
      <translation type="unfinished">Dewis ateb {which}</translation>
    </message>
    <message>
      <source>What was talked over</source>
      <translation type="unfinished">Yr hyn a drafodwyd</translation>
    </message>
    <message>
      <source>{time}, from paper</source>
      <translation type="unfinished">{time}, o bapur</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/agree_table.py</name>
    <message>
      <source>{line}, differs</source>
      <translation type="unfinished">{line}, yn wahanol</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/audits_view.py</name>
    <message>
      <source>A bed list is frozen: the plan stands. Plan another audit for another question.</source>
      <translation type="unfinished">Rhewyd rhestr gwelyau: ni ellir newid y cynllun. Cynlluniwch archwiliad arall ar gyfer cwestiwn arall.</translation>
    </message>
    <message>
      <source>Audits</source>
      <translation type="unfinished">Archwiliadau</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation type="unfinished">Cymharu</translation>
    </message>
    <message>
      <source>Every bed list is frozen already.</source>
      <translation type="unfinished">Mae pob rhestr gwelyau eisoes wedi'i rhewi.</translation>
    </message>
    <message>
      <source>Every reviewer is on this ward's list of people.</source>
      <translation type="unfinished">Mae pob adolygydd ar restr pobl y ward hon.</translation>
    </message>
    <message>
      <source>No bed list is frozen yet. Freeze the bed lists first.</source>
      <translation type="unfinished">Nid oes rhestr gwelyau wedi'i rhewi eto. Rhewch y rhestrau gwelyau yn gyntaf.</translation>
    </message>
    <message>
      <source>No ward of this file waits to be frozen.</source>
      <translation type="unfinished">Nid oes yr un ward yn y ffeil hon yn aros i gael ei rhewi.</translation>
    </message>
    <message>
      <source>Plan an audit</source>
      <translation type="unfinished">Cynllunio archwiliad</translation>
    </message>
    <message>
      <source>The bed list of this ward is not frozen yet: there is nothing to answer.</source>
      <translation type="unfinished">Nid yw rhestr gwelyau'r ward hon wedi'i rhewi eto: nid oes dim i'w ateb.</translation>
    </message>
    <message>
      <source>This audit is finished. Open it again first.</source>
      <translation type="unfinished">Mae'r archwiliad hwn wedi gorffen. Agorwch ef eto yn gyntaf.</translation>
    </message>
    <message>
      <source>This is a copy that was carried away. Do this in the ward's own file.</source>
      <translation type="unfinished">Copi a gludwyd i ffwrdd yw hwn. Gwnewch hyn yn ffeil y ward ei hun.</translation>
    </message>
    <message>
      <source>Wards of the audit</source>
      <translation type="unfinished">Wardiau'r archwiliad</translation>
    </message>
    <message>
      <source>Who is added can see this ward's board: somebody who may change the list of people has to do it. On a carried copy they can sign in without.</source>
      <translation type="unfinished">Gall pwy bynnag a ychwanegir weld bwrdd y ward hon: rhaid i rywun sy'n cael newid y rhestr pobl ei wneud. Ar gopi a gludwyd gallant fewngofnodi heb hynny.</translation>
    </message>
    <message>
      <source>Your role does not allow this. Nothing was changed.</source>
      <translation type="unfinished">Nid yw eich rôl yn caniatáu hyn. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>answer</source>
      <translation type="unfinished">ateb</translation>
    </message>
    <message>
      <source>bed list</source>
      <translation type="unfinished">rhestr gwelyau</translation>
    </message>
    <message>
      <source>bring back</source>
      <translation type="unfinished">dod ag ef yn ôl</translation>
    </message>
    <message>
      <source>carry away</source>
      <translation type="unfinished">mynd ag ef i ffwrdd</translation>
    </message>
    <message>
      <source>compare</source>
      <translation type="unfinished">cymharu</translation>
    </message>
    <message>
      <source>criteria</source>
      <translation type="unfinished">meini prawf</translation>
    </message>
    <message>
      <source>freeze</source>
      <translation type="unfinished">rhewi</translation>
    </message>
    <message>
      <source>let sign in</source>
      <translation type="unfinished">gadael i mewn</translation>
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished">newydd</translation>
    </message>
    <message>
      <source>paper form</source>
      <translation type="unfinished">ffurflen bapur</translation>
    </message>
    <message>
      <source>plan an audit</source>
      <translation type="unfinished">cynllunio archwiliad</translation>
    </message>
    <message>
      <source>results</source>
      <translation type="unfinished">canlyniadau</translation>
    </message>
    <message>
      <source>reviewers</source>
      <translation type="unfinished">adolygwyr</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/carry_back_sheet.py</name>
    <message>
      <source>Answers given by a clock ahead of this one: {n}. They are taken as they are.</source>
      <translation type="unfinished">Atebion a roddwyd â chloc sydd o flaen y cloc hwn: {n}. Fe'u cymerir fel y maent.</translation>
    </message>
    <message>
      <source>Back to the audit</source>
      <translation type="unfinished">Yn ôl i'r archwiliad</translation>
    </message>
    <message>
      <source>Bed lists frozen on the laptop: {wards}</source>
      <translation type="unfinished">Rhestrau gwelyau a rewyd ar y gliniadur: {wards}</translation>
    </message>
    <message>
      <source>Bring a carried audit back</source>
      <translation type="unfinished">Dod ag archwiliad a gludwyd yn ôl</translation>
    </message>
    <message>
      <source>Carried audits</source>
      <translation type="unfinished">Archwiliadau a gludwyd</translation>
    </message>
    <message>
      <source>Choose the carried audit</source>
      <translation type="unfinished">Dewis yr archwiliad a gludwyd</translation>
    </message>
    <message>
      <source>Corrections beside the list: {n}</source>
      <translation type="unfinished">Cywiriadau wrth ochr y rhestr: {n}</translation>
    </message>
    <message>
      <source>Everything in this file is here already.</source>
      <translation type="unfinished">Mae popeth sydd yn y ffeil hon yma eisoes.</translation>
    </message>
    <message>
      <source>Frozen here and there with the same age, sex and days in hospital: {beds}. Look whether it is so.</source>
      <translation type="unfinished">Rhewyd yma ac yno gyda'r un oed, rhyw a diwrnodau yn yr ysbyty: {beds}. Edrychwch a yw hynny'n wir.</translation>
    </message>
    <message>
      <source>Frozen here and there; the list from there is not taken: {wards}. Answers that find no bed here: {n}</source>
      <translation type="unfinished">Rhewyd yma ac yno; ni chymerir y rhestr oddi yno: {wards}. Atebion heb wely yma: {n}</translation>
    </message>
    <message>
      <source>Nothing has been changed yet.</source>
      <translation type="unfinished">Ni newidiwyd dim eto.</translation>
    </message>
    <message>
      <source>Nothing is taken as it is: the ward was frozen here and there.</source>
      <translation type="unfinished">Ni chymerir dim fel y mae: rhewyd y ward yma ac yno.</translation>
    </message>
    <message>
      <source>Nothing new: what found its bed is here already. Answers that find no bed here: {n}. Type only those in, with T on the audit.</source>
      <translation type="unfinished">Dim byd newydd: mae'r hyn a gafodd ei wely yma'n barod. Atebion heb wely yma: {n}. Teipiwch y rhain yn unig, gyda T ar yr archwiliad.</translation>
    </message>
    <message>
      <source>Nothing of it can be taken: the ward was frozen here and there. Open the file beside this screen, and type each answer in here, with T on the audit.</source>
      <translation type="unfinished">Ni ellir cymryd dim ohoni: rhewyd y ward yma ac yno. Agorwch y ffeil wrth ymyl y sgrin hon, a theipiwch bob ateb yma, gyda T ar yr archwiliad.</translation>
    </message>
    <message>
      <source>Pick the file…</source>
      <translation type="unfinished">Dewis y ffeil…</translation>
    </message>
    <message>
      <source>See what it brings</source>
      <translation type="unfinished">Gweld beth sydd ynddi</translation>
    </message>
    <message>
      <source>Take it in</source>
      <translation type="unfinished">Ei mewnforio</translation>
    </message>
    <message>
      <source>Take the answers of these beds too</source>
      <translation type="unfinished">Cymryd atebion y gwelyau hyn hefyd</translation>
    </message>
    <message>
      <source>Taken in. When the work on the laptop is done, delete the file there and on the stick.</source>
      <translation type="unfinished">Mewnforiwyd. Pan fydd y gwaith ar y gliniadur wedi'i orffen, dilëwch y ffeil yno ac ar y cofbin.</translation>
    </message>
    <message>
      <source>The same reviewer answered differently here and there, beds: {n}. Both answers are kept: choose one at the bed.</source>
      <translation type="unfinished">Rhoddodd yr un adolygydd atebion gwahanol yma ac yno, gwelyau: {n}. Cedwir y ddau ateb: dewiswch un wrth y gwely.</translation>
    </message>
    <message>
      <source>Type the code first.</source>
      <translation type="unfinished">Teipiwch y cod yn gyntaf.</translation>
    </message>
    <message>
      <source>What a laptop brings is added to what is here; nothing is overwritten. You see it before anything is changed, and a file may come back more than once.</source>
      <translation type="unfinished">Ychwanegir yr hyn a ddaw o liniadur at yr hyn sydd yma; ni throsysgrifir dim. Cewch ei weld cyn i ddim newid, a gall ffeil ddod yn ôl fwy nag unwaith.</translation>
    </message>
    <message>
      <source>no file picked yet</source>
      <translation type="unfinished">dim ffeil wedi'i dewis eto</translation>
    </message>
    <message>
      <source>{ward}: new answers {n}, here already {known}</source>
      <translation type="unfinished">{ward}: atebion newydd {n}, yma eisoes {known}</translation>
    </message>
    <message>
      <source>{ward}: no answer yet</source>
      <translation type="unfinished">{ward}: dim ateb eto</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/carry_sheet.py</name>
    <message>
      <source>Carry away to…</source>
      <translation type="unfinished">Mynd ag ef i…</translation>
    </message>
    <message>
      <source>Carry the audit away</source>
      <translation type="unfinished">Mynd â'r archwiliad i ffwrdd</translation>
    </message>
    <message>
      <source>Copy the code</source>
      <translation type="unfinished">Copïo'r cod</translation>
    </message>
    <message>
      <source>I have written the code down</source>
      <translation type="unfinished">Rwyf wedi ysgrifennu'r cod</translation>
    </message>
    <message>
      <source>One encrypted file opens on a laptop without a network and without the ward's own file. In it: the beds of these wards as frozen, the criteria, the reviewers, the answers so far. Of a person: {seen}. Nothing else of the ward's record.</source>
      <translation type="unfinished">Mae un ffeil wedi'i hamgryptio yn agor ar liniadur heb rwydwaith a heb ffeil y ward ei hun. Ynddi: gwelyau'r wardiau hyn fel y'u rhewyd, y meini prawf, yr adolygwyr, yr atebion hyd yma. Am bob person: {seen}. Dim byd arall o gofnod y ward.</translation>
    </message>
    <message>
      <source>The code is on the clipboard for a minute. Send it apart from the file.</source>
      <translation type="unfinished">Mae'r cod ar y clipfwrdd am funud. Anfonwch ef ar wahân i'r ffeil.</translation>
    </message>
    <message>
      <source>This code opens the file. Write it down now: it is kept nowhere and cannot be shown again. It travels apart from the file, never in the same bag or the same e-mail. On the laptop, open the file with WardApp and type the code.</source>
      <translation type="unfinished">Mae'r cod hwn yn agor y ffeil. Ysgrifennwch ef nawr: ni chedwir ef yn unman, ac ni ellir ei ddangos eto. Rhaid iddo deithio ar wahân i'r ffeil, byth yn yr un bag na'r un e-bost. Ar y gliniadur, agorwch y ffeil gyda WardApp a theipiwch y cod.</translation>
    </message>
    <message>
      <source>Written: {name}. Wards: {wards}, beds: {beds}.</source>
      <translation type="unfinished">Ysgrifennwyd: {name}. Wardiau: {wards}, gwelyau: {beds}.</translation>
    </message>
    <message>
      <source>no bed list yet: it can be typed on the laptop</source>
      <translation type="unfinished">dim rhestr gwelyau eto: gellir ei theipio ar y gliniadur</translation>
    </message>
    <message>
      <source>not frozen yet: on the laptop its list could only be typed</source>
      <translation type="unfinished">heb ei rhewi eto: dim ond teipio'r rhestr fyddai'n bosibl ar y gliniadur</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/compare_cards.py</name>
    <message>
      <source>Choose two different audits.</source>
      <translation type="unfinished">Dewiswch ddau archwiliad gwahanol.</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation type="unfinished">Cymharu ag archwiliad</translation>
    </message>
    <message>
      <source>Criteria: {set}</source>
      <translation type="unfinished">Meini prawf: {set}</translation>
    </message>
    <message>
      <source>The audit of</source>
      <translation type="unfinished">Archwiliad dyddiedig</translation>
    </message>
    <message>
      <source>Together</source>
      <translation type="unfinished">Gyda'i gilydd</translation>
    </message>
    <message>
      <source>Wards, {day}</source>
      <translation type="unfinished">Wardiau, {day}</translation>
    </message>
    <message>
      <source>Wards: {n}</source>
      <translation type="unfinished">Wardiau: {n}</translation>
    </message>
    <message>
      <source>against</source>
      <translation type="unfinished">o'i gymharu ag archwiliad</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/compare_view.py</name>
    <message>
      <source>A comparison needs audits that are finished: open one of the list, finish it.</source>
      <translation type="unfinished">Mae angen archwiliadau sydd wedi gorffen er mwyn cymharu: agorwch un o'r rhestr, a gorffennwch ef.</translation>
    </message>
    <message>
      <source>Audits compared</source>
      <translation type="unfinished">Archwiliadau wedi'u cymharu</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation type="unfinished">Cymhariaeth</translation>
    </message>
    <message>
      <source>No audit is finished yet</source>
      <translation type="unfinished">Nid oes archwiliad wedi gorffen eto</translation>
    </message>
    <message>
      <source>another audit</source>
      <translation type="unfinished">archwiliad arall</translation>
    </message>
    <message>
      <source>audits</source>
      <translation type="unfinished">archwiliadau</translation>
    </message>
    <message>
      <source>compare with another</source>
      <translation type="unfinished">cymharu ag un arall</translation>
    </message>
    <message>
      <source>comparison</source>
      <translation type="unfinished">cymhariaeth</translation>
    </message>
    <message>
      <source>its results</source>
      <translation type="unfinished">ei ganlyniadau</translation>
    </message>
    <message>
      <source>next card</source>
      <translation type="unfinished">cerdyn nesaf</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/criteria_form.py</name>
    <message>
      <source>A new version of the criteria</source>
      <translation type="unfinished">Fersiwn newydd o'r meini prawf</translation>
    </message>
    <message>
      <source>How ill (1 to 9)</source>
      <translation type="unfinished">Pa mor sâl (1 i 9)</translation>
    </message>
    <message>
      <source>Issued officially</source>
      <translation type="unfinished">Cyhoeddwyd yn swyddogol</translation>
    </message>
    <message>
      <source>Keep this version</source>
      <translation type="unfinished">Cadw'r fersiwn hon</translation>
    </message>
    <message>
      <source>Line {line} has no English words before the stroke.</source>
      <translation type="unfinished">Llinell {line}: nid oes geiriau Saesneg o flaen y bar.</translation>
    </message>
    <message>
      <source>Line {n}:</source>
      <translation type="unfinished">Llinell {n}:</translation>
    </message>
    <message>
      <source>Name of the set</source>
      <translation type="unfinished">Enw'r set</translation>
    </message>
    <message>
      <source>One criterion a line; Welsh after an upright stroke. The keys follow from the order. Audits that were planned keep the criteria they had.</source>
      <translation type="unfinished">Un maen prawf i bob llinell; y Gymraeg ar ôl bar fertigol. Mae'r bysellau'n dilyn y drefn. Mae archwiliadau a gynlluniwyd yn cadw'r meini prawf a oedd ganddynt.</translation>
    </message>
    <message>
      <source>Only for a form that an authority has issued word for word: without the mark a reader takes the result for a national one.</source>
      <translation type="unfinished">Dim ond ar gyfer ffurflen a gyhoeddwyd air am air gan awdurdod: heb y nod bydd darllenydd yn meddwl mai canlyniad cenedlaethol yw hwn.</translation>
    </message>
    <message>
      <source>Such as 2 or 2026-04</source>
      <translation type="unfinished">Megis 2 neu 2026-04</translation>
    </message>
    <message>
      <source>Such as the audit lead of the board</source>
      <translation type="unfinished">Megis arweinydd archwilio'r bwrdd iechyd</translation>
    </message>
    <message>
      <source>The version is kept. New audits can use it.</source>
      <translation type="unfinished">Cadwyd y fersiwn. Gall archwiliadau newydd ei defnyddio.</translation>
    </message>
    <message>
      <source>What is being done (A to S)</source>
      <translation type="unfinished">Beth sy'n cael ei wneud (A i S)</translation>
    </message>
    <message>
      <source>Without the tick it stands as local, with ‡, on every screen and paper.</source>
      <translation type="unfinished">Heb y tic nodir y set fel un leol, â ‡, ar bob sgrin a phapur.</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/criteria_sheet.py</name>
    <message>
      <source>Back to the audits</source>
      <translation type="unfinished">Yn ôl i'r archwiliadau</translation>
    </message>
    <message>
      <source>Choose a list of criteria</source>
      <translation type="unfinished">Dewis rhestr o feini prawf</translation>
    </message>
    <message>
      <source>Criteria of the audit</source>
      <translation type="unfinished">Meini prawf yr archwiliad</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation type="unfinished">O ffeil…</translation>
    </message>
    <message>
      <source>Make a new version</source>
      <translation type="unfinished">Gwneud fersiwn newydd</translation>
    </message>
    <message>
      <source>New versions are made by somebody who administers WardApp.</source>
      <translation type="unfinished">Rhywun sy'n gweinyddu WardApp sy'n gwneud fersiynau newydd.</translation>
    </message>
    <message>
      <source>Set of criteria</source>
      <translation type="unfinished">Set o feini prawf</translation>
    </message>
    <message>
      <source>intensity</source>
      <translation type="unfinished">dwyster</translation>
    </message>
    <message>
      <source>severity</source>
      <translation type="unfinished">difrifoldeb</translation>
    </message>
    <message>
      <source>{standing}. From: {whom}. One or more met: acute care is needed that day.</source>
      <translation type="unfinished">{standing}. Gan: {whom}. Un neu fwy wedi'i fodloni: mae angen gofal acíwt y diwrnod hwnnw.</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/entry_correct.py</name>
    <message>
      <source>Correct</source>
      <translation type="unfinished">Cywiro</translation>
    </message>
    <message>
      <source>Correct the frozen list: bed {bed}</source>
      <translation type="unfinished">Cywiro'r rhestr a rewyd: gwely {bed}</translation>
    </message>
    <message>
      <source>It stands beside the frozen value, with your name.</source>
      <translation type="unfinished">Bydd wrth ochr y gwerth a rewyd, gyda'ch enw chi.</translation>
    </message>
    <message>
      <source>Now: {value}</source>
      <translation type="unfinished">Nawr: {value}</translation>
    </message>
    <message>
      <source>What is right</source>
      <translation type="unfinished">Beth sy'n gywir</translation>
    </message>
    <message>
      <source>What was wrong</source>
      <translation type="unfinished">Beth oedd yn anghywir</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/entry_face.py</name>
    <message>
      <source>Day of care audit</source>
      <translation type="unfinished">Archwiliad diwrnod gofal</translation>
    </message>
    <message>
      <source>Results show when the ward is finished, not before.</source>
      <translation type="unfinished">Dangosir y canlyniadau pan fydd y ward wedi gorffen, nid cyn hynny.</translation>
    </message>
    <message>
      <source>So far on {ward}</source>
      <translation type="unfinished">{ward}: hyd yma</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/entry_form.py</name>
    <message>
      <source>Enter</source>
      <translation type="unfinished">Enter</translation>
    </message>
    <message>
      <source>Note: what is it?</source>
      <translation type="unfinished">Nodyn: beth ydyw?</translation>
    </message>
    <message>
      <source>Where could they be cared for?</source>
      <translation type="unfinished">Ble gellid gofalu am y person?</translation>
    </message>
    <message>
      <source>Why is this bed left out?</source>
      <translation type="unfinished">Pam mae'r gwely hwn yn cael ei adael allan?</translation>
    </message>
    <message>
      <source>keep, next</source>
      <translation type="unfinished">cadw, nesaf</translation>
    </message>
    <message>
      <source>other reasons</source>
      <translation type="unfinished">rhesymau eraill</translation>
    </message>
    <message>
      <source>the clinician's reason</source>
      <translation type="unfinished">rheswm y clinigydd</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/entry_list.py</name>
    <message>
      <source>Beds of {ward}</source>
      <translation type="unfinished">Gwelyau: {ward}</translation>
    </message>
    <message>
      <source>Go to this bed</source>
      <translation type="unfinished">Mynd i'r gwely hwn</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation type="unfinished">Aros yma</translation>
    </message>
    <message>
      <source>answered, the other not yet</source>
      <translation type="unfinished">atebwyd, ond nid gan y llall eto</translation>
    </message>
    <message>
      <source>both answered, to agree</source>
      <translation type="unfinished">y ddau wedi ateb, angen cytuno</translation>
    </message>
    <message>
      <source>not reviewed: {state}</source>
      <translation type="unfinished">heb ei adolygu: {state}</translation>
    </message>
    <message>
      <source>not yet by you, the other has answered</source>
      <translation type="unfinished">ddim eto gennych chi, mae'r llall wedi ateb</translation>
    </message>
    <message>
      <source>one answer too many, to choose</source>
      <translation type="unfinished">un ateb yn ormod, angen dewis</translation>
    </message>
    <message>
      <source>type the bed</source>
      <translation type="unfinished">teipiwch y gwely</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/entry_reason.py</name>
    <message>
      <source>Nothing matches these letters. Type others.</source>
      <translation type="unfinished">Nid oes dim yn cyfateb i'r llythrennau hyn. Teipiwch rai eraill.</translation>
    </message>
    <message>
      <source>Reasons: {n}</source>
      <translation type="unfinished">Rhesymau: {n}</translation>
    </message>
    <message>
      <source>This is the main reason already.</source>
      <translation type="unfinished">Hwn yw'r prif reswm eisoes.</translation>
    </message>
    <message>
      <source>Type letters of the reason, or its number on the form.</source>
      <translation type="unfinished">Teipiwch lythrennau'r rheswm, neu ei rif ar y ffurflen.</translation>
    </message>
    <message>
      <source>What is the main reason?</source>
      <translation type="unfinished">Beth yw'r prif reswm?</translation>
    </message>
    <message>
      <source>What other reasons?</source>
      <translation type="unfinished">Pa resymau eraill?</translation>
    </message>
    <message>
      <source>add it; on the empty field: go on</source>
      <translation type="unfinished">ei ychwanegu; ar y maes gwag: ymlaen</translation>
    </message>
    <message>
      <source>letters or number</source>
      <translation type="unfinished">llythrennau neu rif</translation>
    </message>
    <message>
      <source>take it</source>
      <translation type="unfinished">ei ddewis</translation>
    </message>
    <message>
      <source>{n} of {all} match</source>
      <translation type="unfinished">yn cyfateb: {n} o {all}</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/entry_say.py</name>
    <message>
      <source>Agreed: {line}</source>
      <translation type="unfinished">Cytunwyd: {line}</translation>
    </message>
    <message>
      <source>An answer came in after you had agreed. Look again, and agree on one.</source>
      <translation type="unfinished">Daeth ateb i mewn ar ôl i chi gytuno. Edrychwch eto, a chytunwch ar un.</translation>
    </message>
    <message>
      <source>An answer to this bed came from another computer meanwhile. What you keyed is kept: look, and press Enter again.</source>
      <translation type="unfinished">Daeth ateb i'r gwely hwn o gyfrifiadur arall yn y cyfamser. Mae'r hyn a nodwyd gennych wedi'i gadw: edrychwch, a phwyswch Enter eto.</translation>
    </message>
    <message>
      <source>Both have answered, and the answers differ. Talk it over and agree on one.</source>
      <translation type="unfinished">Mae'r ddau wedi ateb, ac mae'r atebion yn wahanol. Trafodwch nhw, a chytunwch ar un.</translation>
    </message>
    <message>
      <source>Both said the same.</source>
      <translation type="unfinished">Rhoddodd y ddau yr un ateb.</translation>
    </message>
    <message>
      <source>Every bed has its answer. See and print the result before you leave the ward.</source>
      <translation type="unfinished">Mae ateb i bob gwely. Edrychwch ar y canlyniad ac argraffwch ef cyn i chi adael y ward.</translation>
    </message>
    <message>
      <source>Freeze it from the list of audits (Alt Left). Then answer here.</source>
      <translation type="unfinished">Rhewch hi o restr yr archwiliadau (Alt ←). Yna atebwch yma.</translation>
    </message>
    <message>
      <source>Go back to the list: Alt Left.</source>
      <translation type="unfinished">Ewch yn ôl i'r rhestr: Alt ←.</translation>
    </message>
    <message>
      <source>Go on with {ward}</source>
      <translation type="unfinished">Mynd ymlaen: {ward}</translation>
    </message>
    <message>
      <source>Its answers stand. Nothing can be added unless it is opened again.</source>
      <translation type="unfinished">Mae ei atebion yn aros fel y maent. Ni ellir ychwanegu dim oni chaiff ei agor eto.</translation>
    </message>
    <message>
      <source>Left the ward at {time}. Answer as it was at {then}, or leave out.</source>
      <translation type="unfinished">Gadawodd y ward am {time}. Atebwch fel yr oedd adeg rhewi ({then}), neu gadewch y gwely allan.</translation>
    </message>
    <message>
      <source>Lies in {bed} since {time}. Answer for them as it was at {then}.</source>
      <translation type="unfinished">Mae yng ngwely {bed} ers {time}. Atebwch fel yr oedd adeg rhewi ({then}).</translation>
    </message>
    <message>
      <source>Moved to {ward} at {time}. Answer as it was at {then}, or leave out.</source>
      <translation type="unfinished">Symudwyd am {time} i ward arall: {ward}. Atebwch fel yr oedd adeg rhewi ({then}), neu gadewch y gwely allan.</translation>
    </message>
    <message>
      <source>Name the reviewers in the list of audits (Alt Left).</source>
      <translation type="unfinished">Enwch yr adolygwyr yn rhestr yr archwiliadau (Alt ←).</translation>
    </message>
    <message>
      <source>Nobody is to be reviewed on {ward}</source>
      <translation type="unfinished">{ward}: nid oes neb i'w adolygu</translation>
    </message>
    <message>
      <source>Nobody was named to review {ward}</source>
      <translation type="unfinished">{ward}: nid oes adolygydd wedi'i enwi</translation>
    </message>
    <message>
      <source>On the frozen list nobody is to be reviewed here. If somebody was there, correct the list beside it: Alt K.</source>
      <translation type="unfinished">Ar y rhestr a rewyd nid oes neb i'w adolygu yma. Os oedd rhywun yno, rhowch gywiriad wrth ochr y rhestr: Alt K.</translation>
    </message>
    <message>
      <source>Page Down</source>
      <translation type="unfinished">Page Down</translation>
    </message>
    <message>
      <source>Page Up</source>
      <translation type="unfinished">Page Up</translation>
    </message>
    <message>
      <source>Reviewer {slot} answered this bed twice, on two computers. Choose the answer that is to count.</source>
      <translation type="unfinished">Atebodd adolygydd {slot} ddwywaith ar gyfer y gwely hwn, ar ddau gyfrifiadur. Dewiswch yr ateb sydd i gyfrif.</translation>
    </message>
    <message>
      <source>See the result of {ward}</source>
      <translation type="unfinished">Gweld y canlyniad: {ward}</translation>
    </message>
    <message>
      <source>Sign in as somebody else</source>
      <translation type="unfinished">Mewngofnodi fel rhywun arall</translation>
    </message>
    <message>
      <source>Somebody else lies here now</source>
      <translation type="unfinished">Mae rhywun arall yn gorwedd yma nawr</translation>
    </message>
    <message>
      <source>The answer is saved as it was when you pressed Enter. What you keyed since then is not: look, then press Enter again.</source>
      <translation type="unfinished">Cadwyd yr ateb fel yr oedd pan bwysoch Enter. Ni chadwyd yr hyn a nodwyd gennych wedyn: edrychwch, yna pwyswch Enter eto.</translation>
    </message>
    <message>
      <source>The bed list of {ward} is not frozen yet</source>
      <translation type="unfinished">{ward}: nid yw'r rhestr gwelyau wedi'i rhewi eto</translation>
    </message>
    <message>
      <source>The other</source>
      <translation type="unfinished">Y llall</translation>
    </message>
    <message>
      <source>This audit is finished</source>
      <translation type="unfinished">Mae'r archwiliad hwn wedi gorffen</translation>
    </message>
    <message>
      <source>This audit is not there any more</source>
      <translation type="unfinished">Nid yw'r archwiliad hwn yno mwyach</translation>
    </message>
    <message>
      <source>Two agreed answers came in for this bed. Choose the one that is to count.</source>
      <translation type="unfinished">Daeth dau ateb y cytunwyd arnynt i mewn ar gyfer y gwely hwn. Dewiswch yr un sydd i gyfrif.</translation>
    </message>
    <message>
      <source>Two people stood in this bed</source>
      <translation type="unfinished">Roedd dau berson yn y gwely hwn yn ôl y cofnod</translation>
    </message>
    <message>
      <source>When no more is answered here, close WardApp and take this file back to the ward’s own computer.</source>
      <translation type="unfinished">Pan na fydd mwy'n cael ei ateb yma, caewch WardApp ac ewch â'r ffeil hon yn ôl i gyfrifiadur y ward ei hun.</translation>
    </message>
    <message>
      <source>Who lies here now stands on the list as {bed}.</source>
      <translation type="unfinished">Ar y rhestr, gwely'r sawl sy'n gorwedd yma nawr yw {bed}.</translation>
    </message>
    <message>
      <source>Without a bed since {time}. Answer for them as it was at {then}.</source>
      <translation type="unfinished">Heb wely ers {time}. Atebwch fel yr oedd adeg rhewi ({then}).</translation>
    </message>
    <message>
      <source>You are signed in as {name}. Only they can answer here.</source>
      <translation type="unfinished">Rydych wedi mewngofnodi fel: {name}. Dim ond nhw a all ateb yma.</translation>
    </message>
    <message>
      <source>Your answers for {ward} are in</source>
      <translation type="unfinished">{ward}: rhoddwyd eich holl atebion</translation>
    </message>
    <message>
      <source>all beds</source>
      <translation type="unfinished">pob gwely</translation>
    </message>
    <message>
      <source>answered by {who}</source>
      <translation type="unfinished">atebwyd gan: {who}</translation>
    </message>
    <message>
      <source>back to both answers</source>
      <translation>yn ôl at y ddau ateb</translation>
    </message>
    <message>
      <source>bed list frozen {when}</source>
      <translation type="unfinished">rhewyd y rhestr gwelyau: {when}</translation>
    </message>
    <message>
      <source>bed list frozen {when}; later moves are not known here</source>
      <translation type="unfinished">rhewyd y rhestr gwelyau: {when}; nid yw symudiadau wedyn yn hysbys yma</translation>
    </message>
    <message>
      <source>bed list not frozen yet</source>
      <translation type="unfinished">rhestr gwelyau heb ei rhewi eto</translation>
    </message>
    <message>
      <source>correct the list</source>
      <translation type="unfinished">cywiro'r rhestr</translation>
    </message>
    <message>
      <source>explain</source>
      <translation type="unfinished">esbonio</translation>
    </message>
    <message>
      <source>finish approx {time}</source>
      <translation type="unfinished">gorffen tua: {time}</translation>
    </message>
    <message>
      <source>finished, of {all}</source>
      <translation type="unfinished">wedi gorffen, o {all}</translation>
    </message>
    <message>
      <source>next unanswered</source>
      <translation type="unfinished">nesaf heb ateb</translation>
    </message>
    <message>
      <source>next ward</source>
      <translation type="unfinished">ward nesaf</translation>
    </message>
    <message>
      <source>not reviewed: {parts}</source>
      <translation type="unfinished">heb eu hadolygu: {parts}</translation>
    </message>
    <message>
      <source>note</source>
      <translation type="unfinished">nodyn</translation>
    </message>
    <message>
      <source>other bed</source>
      <translation type="unfinished">gwely arall</translation>
    </message>
    <message>
      <source>paper forms</source>
      <translation type="unfinished">ffurflenni papur</translation>
    </message>
    <message>
      <source>to agree or settle</source>
      <translation type="unfinished">i gytuno neu benderfynu</translation>
    </message>
    <message>
      <source>{at} of {all}</source>
      <translation type="unfinished">{at} o {all}</translation>
    </message>
    <message>
      <source>{a} and {b}</source>
      <translation type="unfinished">{a}; {b}</translation>
    </message>
    <message>
      <source>{bed}: {state}</source>
      <translation type="unfinished">Gwely {bed}: {state}</translation>
    </message>
    <message>
      <source>{name}, reviewer {slot}</source>
      <translation type="unfinished">{name}, adolygydd {slot}</translation>
    </message>
    <message>
      <source>{name}, the reviewer</source>
      <translation type="unfinished">{name}, yr adolygydd</translation>
    </message>
    <message>
      <source>{n} empty, closed or on leave</source>
      <translation type="unfinished">gwag, ar gau neu ar absenoldeb: {n}</translation>
    </message>
    <message>
      <source>{n} going home today</source>
      <translation type="unfinished">yn mynd adref heddiw: {n}</translation>
    </message>
    <message>
      <source>{n} years</source>
      <translation type="unfinished">{n} oed</translation>
    </message>
    <message>
      <source>{n}min each</source>
      <translation type="unfinished">{n}min yr un</translation>
    </message>
    <message>
      <source>{pair} answer for {ward}</source>
      <translation type="unfinished">Yn ateb ar gyfer {ward}: {pair}</translation>
    </message>
    <message>
      <source>{pair} answers for {ward}</source>
      <translation type="unfinished">Yn ateb ar gyfer {ward}: {pair}</translation>
    </message>
    <message>
      <source>{slot} hidden until yours is in</source>
      <translation type="unfinished">{slot} wedi'i guddio nes i chi ateb</translation>
    </message>
    <message>
      <source>{slot}'s answer stays hidden until yours is in. Then both are shown and you agree on one.</source>
      <translation type="unfinished">Mae ateb {slot} wedi'i guddio nes i chi roi eich un chi. Yna dangosir y ddau, a byddwch yn cytuno ar un.</translation>
    </message>
    <message>
      <source>{ward} is finished</source>
      <translation type="unfinished">{ward}: wedi gorffen</translation>
    </message>
    <message>
      <source>{who} still has beds to answer: {n}.</source>
      <translation type="unfinished">{who}, gwelyau eto i'w hateb: {n}.</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/entry_sections.py</name>
    <message>
      <source>How ill</source>
      <translation type="unfinished">Pa mor sâl</translation>
    </message>
    <message>
      <source>Is any of these true today?</source>
      <translation type="unfinished">A yw unrhyw un o'r rhain yn wir heddiw?</translation>
    </message>
    <message>
      <source>Is any of these true today? {list}</source>
      <translation type="unfinished">A yw unrhyw un o'r rhain yn wir heddiw? {list}</translation>
    </message>
    <message>
      <source>What is being done</source>
      <translation type="unfinished">Beth sy'n cael ei wneud</translation>
    </message>
    <message>
      <source>none of them</source>
      <translation type="unfinished">dim un ohonynt</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/entry_side.py</name>
    <message>
      <source>All beds of this ward (Alt B)</source>
      <translation type="unfinished">Holl welyau'r ward hon (Alt B)</translation>
    </message>
    <message>
      <source>Paper forms: enter quickly</source>
      <translation type="unfinished">Ffurflenni papur: eu teipio'n gyflym</translation>
    </message>
    <message>
      <source>The pair</source>
      <translation type="unfinished">Y pâr</translation>
    </message>
    <message>
      <source>The reviewer</source>
      <translation type="unfinished">Yr adolygydd</translation>
    </message>
    <message>
      <source>has answered</source>
      <translation type="unfinished">wedi ateb</translation>
    </message>
    <message>
      <source>has not answered yet</source>
      <translation type="unfinished">heb ateb eto</translation>
    </message>
    <message>
      <source>you, answering now</source>
      <translation type="unfinished">chi, yn ateb nawr</translation>
    </message>
    <message>
      <source>{slot}, nobody named</source>
      <translation type="unfinished">{slot}, neb wedi'i enwi</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/entry_tabs.py</name>
    <message>
      <source>Wards: {wards}</source>
      <translation type="unfinished">Wardiau: {wards}</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation type="unfinished">{n} arall</translation>
    </message>
    <message>
      <source>not frozen</source>
      <translation type="unfinished">heb ei rhewi</translation>
    </message>
    <message>
      <source>{n} of {all}</source>
      <translation type="unfinished">{n} o {all}</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/entry_top.py</name>
    <message>
      <source>Not you?</source>
      <translation type="unfinished">Nid chi?</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/entry_waiting.py</name>
    <message>
      <source>You were faster than the screen. Look at what stands here, then press Esc to go on.</source>
      <translation type="unfinished">Roeddech yn gyflymach na'r sgrin. Edrychwch ar yr hyn sydd yma, yna pwyswch Esc i fynd ymlaen.</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/entry_words.py</name>
    <message>
      <source>Acute treatment not complete: no delay, releases no bed</source>
      <translation type="unfinished">Triniaeth acíwt heb ei chwblhau: nid oedi yw hyn, ac nid yw'n rhyddhau gwely</translation>
    </message>
    <message>
      <source>Besides: {reasons}</source>
      <translation type="unfinished">Hefyd: {reasons}</translation>
    </message>
    <message>
      <source>Choose the main reason: type letters of it, or its number.</source>
      <translation type="unfinished">Dewiswch y prif reswm: teipiwch lythrennau ohono, neu ei rif.</translation>
    </message>
    <message>
      <source>Decided otherwise: does not need acute care today</source>
      <translation type="unfinished">Penderfynwyd fel arall: nid oes angen gofal acíwt heddiw</translation>
    </message>
    <message>
      <source>Decided otherwise: needs acute care today</source>
      <translation type="unfinished">Penderfynwyd fel arall: mae angen gofal acíwt heddiw</translation>
    </message>
    <message>
      <source>Left out of the audit</source>
      <translation type="unfinished">Gadawyd allan o'r archwiliad</translation>
    </message>
    <message>
      <source>None true: does not need acute care today</source>
      <translation type="unfinished">Dim un yn wir: nid oes angen gofal acíwt heddiw</translation>
    </message>
    <message>
      <source>Nothing said yet</source>
      <translation type="unfinished">Dim ateb eto</translation>
    </message>
    <message>
      <source>One true: needs acute care today</source>
      <translation type="unfinished">Un yn wir: mae angen gofal acíwt heddiw</translation>
    </message>
    <message>
      <source>Say first what is true today: tick, or 0 for none of them.</source>
      <translation type="unfinished">Dywedwch yn gyntaf beth sy'n wir heddiw: ticiwch, neu 0 os nad oes yr un.</translation>
    </message>
    <message>
      <source>Say in the note what it is.</source>
      <translation type="unfinished">Dywedwch yn y nodyn beth ydyw.</translation>
    </message>
    <message>
      <source>Why is acute care needed all the same?</source>
      <translation type="unfinished">Pam mae angen gofal acíwt er hynny?</translation>
    </message>
    <message>
      <source>Why is acute care not needed all the same?</source>
      <translation type="unfinished">Pam nad oes angen gofal acíwt er hynny?</translation>
    </message>
    <message>
      <source>Write the clinician's reason.</source>
      <translation type="unfinished">Ysgrifennwch reswm y clinigydd.</translation>
    </message>
    <message>
      <source>as the criteria say</source>
      <translation type="unfinished">yn ôl y meini prawf</translation>
    </message>
    <message>
      <source>decide otherwise</source>
      <translation type="unfinished">penderfynu fel arall</translation>
    </message>
    <message>
      <source>it lies {side}</source>
      <translation type="unfinished">mae'r aros {side}</translation>
    </message>
    <message>
      <source>leave out, why</source>
      <translation type="unfinished">gadael allan, pam</translation>
    </message>
    <message>
      <source>review it after all</source>
      <translation type="unfinished">ei adolygu wedi'r cyfan</translation>
    </message>
    <message>
      <source>treatment complete after all</source>
      <translation type="unfinished">triniaeth wedi'i chwblhau wedi'r cyfan</translation>
    </message>
    <message>
      <source>treatment not complete</source>
      <translation type="unfinished">triniaeth heb ei chwblhau</translation>
    </message>
    <message>
      <source>{n} true: needs acute care today</source>
      <translation type="unfinished">{n} yn wir: mae angen gofal acíwt heddiw</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/forms_legend.py</name>
    <message>
      <source>Places</source>
      <translation type="unfinished">Lleoedd</translation>
    </message>
    <message>
      <source>What to type</source>
      <translation type="unfinished">Beth i'w deipio</translation>
    </message>
    <message>
      <source>a note</source>
      <translation type="unfinished">nodyn</translation>
    </message>
    <message>
      <source>another reason</source>
      <translation type="unfinished">rheswm arall</translation>
    </message>
    <message>
      <source>decided otherwise, the clinician's reason</source>
      <translation type="unfinished">penderfynwyd fel arall, rheswm y clinigydd</translation>
    </message>
    <message>
      <source>in  out</source>
      <translation type="unfinished">mewn  allan</translation>
    </message>
    <message>
      <source>keys of what is true: acute care needed</source>
      <translation type="unfinished">bysellau'r hyn sy'n wir: mae angen gofal acíwt</translation>
    </message>
    <message>
      <source>left out, and why</source>
      <translation type="unfinished">gadawyd allan, a pham</translation>
    </message>
    <message>
      <source>looked at: case record, bedside charts</source>
      <translation type="unfinished">edrychwyd ar: cofnod y claf, siartiau wrth y gwely</translation>
    </message>
    <message>
      <source>none; number of the reason; letter of the place</source>
      <translation type="unfinished">dim un; rhif y rheswm; llythyren y lle</translation>
    </message>
    <message>
      <source>the wait lies inside or outside</source>
      <translation type="unfinished">mae'r aros y tu mewn neu'r tu allan</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/forms_line.py</name>
    <message>
      <source>Form of bed {bed}</source>
      <translation type="unfinished">Ffurflen gwely {bed}</translation>
    </message>
    <message>
      <source>Type what is on the form, Enter keeps it and goes on.</source>
      <translation type="unfinished">Teipiwch yr hyn sydd ar y ffurflen; mae Enter yn ei gadw ac yn mynd ymlaen.</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/forms_say.py</name>
    <message>
      <source>All forms of {who} on {ward} are in.</source>
      <translation type="unfinished">Mae'r ffurflenni i gyd i mewn. Ward: {ward}; adolygydd: {who}.</translation>
    </message>
    <message>
      <source>An answer to this bed came from another computer meanwhile. What you typed is kept: look, and press Enter again.</source>
      <translation type="unfinished">Daeth ateb i'r gwely hwn o gyfrifiadur arall yn y cyfamser. Mae'r hyn a deipiwyd gennych wedi'i gadw: edrychwch, a phwyswch Enter eto.</translation>
    </message>
    <message>
      <source>Forms of reviewer {slot}, {name}, on {ward}</source>
      <translation type="unfinished">Ffurflenni adolygydd {slot}, {name}; ward: {ward}</translation>
    </message>
    <message>
      <source>Nobody is named as reviewer {slot} of {ward}.</source>
      <translation type="unfinished">{ward}: nid oes neb wedi'i enwi'n adolygydd {slot}.</translation>
    </message>
    <message>
      <source>This audit is finished. Nothing can be added unless it is opened again.</source>
      <translation type="unfinished">Mae'r archwiliad hwn wedi gorffen. Ni ellir ychwanegu dim oni chaiff ei agor eto.</translation>
    </message>
    <message>
      <source>You review {ward} as {own}. Type your own forms first: the other's answers stay hidden until yours are in.</source>
      <translation type="unfinished">Rydych yn adolygu fel {own}. Ward: {ward}. Teipiwch eich ffurflenni eich hun yn gyntaf: mae atebion y llall wedi'u cuddio nes i chi roi eich rhai chi.</translation>
    </message>
    <message>
      <source>not in</source>
      <translation type="unfinished">heb ateb</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/forms_view.py</name>
    <message>
      <source>Paper forms</source>
      <translation type="unfinished">Ffurflenni papur</translation>
    </message>
    <message>
      <source>Whose forms</source>
      <translation type="unfinished">Ffurflenni pwy</translation>
    </message>
    <message>
      <source>back to the beds</source>
      <translation type="unfinished">yn ôl i'r gwelyau</translation>
    </message>
    <message>
      <source>typed by {name}</source>
      <translation type="unfinished">teipiwyd gan: {name}</translation>
    </message>
    <message>
      <source>whose forms</source>
      <translation type="unfinished">ffurflenni pwy</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/freeze_list_sheet.py</name>
    <message>
      <source>Bed list of {ward}</source>
      <translation type="unfinished">Rhestr gwelyau: {ward}</translation>
    </message>
    <message>
      <source>Bed lists ({pattern})</source>
      <translation type="unfinished">Rhestrau gwelyau ({pattern})</translation>
    </message>
    <message>
      <source>Choose a bed list</source>
      <translation type="unfinished">Dewis rhestr gwelyau</translation>
    </message>
    <message>
      <source>Freeze 1 bed</source>
      <translation type="unfinished">Rhewi 1 gwely</translation>
    </message>
    <message>
      <source>Freeze {n} beds</source>
      <translation type="unfinished">Rhewi'r gwelyau: {n}</translation>
    </message>
    <message>
      <source>From the file {name}</source>
      <translation type="unfinished">O'r ffeil: {name}</translation>
    </message>
    <message>
      <source>Give the time of day too, such as 09:00.</source>
      <translation type="unfinished">Rhowch yr amser o'r dydd hefyd, megis 09:00.</translation>
    </message>
    <message>
      <source>Mend the lines named beside the list first. Nothing was frozen.</source>
      <translation type="unfinished">Cywirwch yn gyntaf y llinellau a enwir wrth ochr y rhestr. Ni rewyd dim.</translation>
    </message>
    <message>
      <source>One bed a line</source>
      <translation type="unfinished">Un gwely i bob llinell</translation>
    </message>
    <message>
      <source>One bed a line, then what you know: age, F or M, days in hospital as 12d, opt if optimised, edd and a date, P1. Or: empty, closed, leave, home. A range such as A1-A6 empty is six lines. No names.</source>
      <translation type="unfinished">Un gwely i bob llinell, yna'r hyn a wyddoch: oed, F neu M, diwrnodau yn yr ysbyty fel 12d, barod os yw'n barod yn glinigol, edd a dyddiad, P1. Neu: gwag, cau, seibiant, adref. Chwe llinell yw ystod megis A1-A6 gwag. Dim enwau.</translation>
    </message>
    <message>
      <source>Somebody else changed this ward of the audit meanwhile. Nothing was frozen. Leave this and look at the ward again.</source>
      <translation type="unfinished">Newidiwyd y ward hon o'r archwiliad gan rywun arall yn y cyfamser. Ni rewyd dim. Gadewch hyn ac edrychwch ar y ward eto.</translation>
    </message>
    <message>
      <source>The list shows the ward as at</source>
      <translation type="unfinished">Y ward fel yr oedd: amser y rhestr</translation>
    </message>
    <message>
      <source>There is no bed in the list yet. Nothing was frozen.</source>
      <translation type="unfinished">Nid oes gwely yn y rhestr eto. Ni rewyd dim.</translation>
    </message>
    <message>
      <source>This time is still to come. When was the list true?</source>
      <translation type="unfinished">Nid yw'r amser hwn wedi dod eto. Pryd roedd y rhestr yn wir?</translation>
    </message>
    <message>
      <source>Type it instead</source>
      <translation type="unfinished">Ei theipio yn lle hynny</translation>
    </message>
    <message>
      <source>What has to be looked at</source>
      <translation type="unfinished">Yr hyn y mae angen edrych arno</translation>
    </message>
    <message>
      <source>What was understood</source>
      <translation type="unfinished">Yr hyn a ddeallwyd</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/freeze_reading.py</name>
    <message>
      <source>EDD {day}</source>
      <translation type="unfinished">EDD: {day}</translation>
    </message>
    <message>
      <source>Nothing understood yet.</source>
      <translation type="unfinished">Ni ddeallwyd dim eto.</translation>
    </message>
    <message>
      <source>This list shows {day}, the audit is of {planned}. Is it the right list? A ward is frozen once.</source>
      <translation type="unfinished">Dyddiad y rhestr: {day}. Dyddiad yr archwiliad: {planned}. Ai hon yw'r rhestr gywir? Unwaith yn unig y rhewir rhestr ward.</translation>
    </message>
    <message>
      <source>Understood: {what}</source>
      <translation type="unfinished">Deallwyd: {what}</translation>
    </message>
    <message>
      <source>female</source>
      <translation type="unfinished">benyw</translation>
    </message>
    <message>
      <source>male</source>
      <translation type="unfinished">gwryw</translation>
    </message>
    <message>
      <source>not optimised</source>
      <translation type="unfinished">ddim yn barod</translation>
    </message>
    <message>
      <source>optimised</source>
      <translation type="unfinished">barod</translation>
    </message>
    <message>
      <source>to review</source>
      <translation type="unfinished">i'w adolygu</translation>
    </message>
    <message>
      <source>{n}d in hospital</source>
      <translation type="unfinished">{n}d yn yr ysbyty</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/freeze_sheet.py</name>
    <message>
      <source>Answer {ward}</source>
      <translation type="unfinished">Ateb: {ward}</translation>
    </message>
    <message>
      <source>As planned: {when}</source>
      <translation type="unfinished">Fel y cynlluniwyd: {when}</translation>
    </message>
    <message>
      <source>As they stand now</source>
      <translation type="unfinished">Fel y maent nawr</translation>
    </message>
    <message>
      <source>Each bed is copied as it stood at one moment, with what the ward knew of who lay there. Nothing that happens later moves the copy; corrections are written beside it.</source>
      <translation type="unfinished">Gwneir copi o bob gwely fel yr oedd ar un adeg, gyda'r hyn a wyddai'r ward am y person ynddo. Nid oes dim sy'n digwydd wedyn yn symud y copi; ysgrifennir cywiriadau wrth ei ochr.</translation>
    </message>
    <message>
      <source>Freeze the bed lists</source>
      <translation type="unfinished">Rhewi'r rhestrau gwelyau</translation>
    </message>
    <message>
      <source>From a file or typed, by key L afterwards: {wards}</source>
      <translation type="unfinished">O ffeil neu wedi'u teipio, wedyn â bysell L: {wards}</translation>
    </message>
    <message>
      <source>Frozen. What happens on the wards from now on does not move these lists.</source>
      <translation type="unfinished">Rhewyd. Nid yw'r hyn sy'n digwydd ar y wardiau o hyn ymlaen yn symud y rhestrau hyn.</translation>
    </message>
    <message>
      <source>People without a bed, left out by the plan: {n}</source>
      <translation type="unfinished">Pobl heb wely, a adawyd allan yn ôl y cynllun: {n}</translation>
    </message>
    <message>
      <source>The planned time, {when}, is still to come. Freeze the wards as they stand now, or leave it until then.</source>
      <translation type="unfinished">Nid yw'r amser a gynlluniwyd, {when}, wedi dod eto. Rhewch y wardiau fel y maent nawr, neu arhoswch tan hynny.</translation>
    </message>
    <message>
      <source>Two people in one bed by the records: {beds}. Look who lies there.</source>
      <translation type="unfinished">Dau berson mewn un gwely yn ôl y cofnodion: {beds}. Edrychwch pwy sy'n gorwedd yno.</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/plan_empty.py</name>
    <message>
      <source>1. Plan it: the wards, the day, the criteria, who reviews.</source>
      <translation type="unfinished">1. Cynlluniwch ef: y wardiau, y diwrnod, y meini prawf, pwy sy'n adolygu.</translation>
    </message>
    <message>
      <source>2. Freeze the bed lists, so that nothing moves meanwhile.</source>
      <translation type="unfinished">2. Rhewch y rhestrau gwelyau, fel na fydd dim yn symud yn y cyfamser.</translation>
    </message>
    <message>
      <source>3. Answer bed by bed: here, on a laptop without a network, or on paper.</source>
      <translation type="unfinished">3. Atebwch fesul gwely: yma, ar liniadur heb rwydwaith, neu ar bapur.</translation>
    </message>
    <message>
      <source>4. See and print the result before you leave the ward.</source>
      <translation type="unfinished">4. Edrychwch ar y canlyniad ac argraffwch ef cyn i chi adael y ward.</translation>
    </message>
    <message>
      <source>Look at the criteria</source>
      <translation type="unfinished">Edrych ar y meini prawf</translation>
    </message>
    <message>
      <source>No day-of-care audit yet</source>
      <translation type="unfinished">Dim archwiliad diwrnod gofal eto</translation>
    </message>
    <message>
      <source>Nothing on the board changes through an audit.</source>
      <translation type="unfinished">Nid yw archwiliad yn newid dim ar y bwrdd.</translation>
    </message>
    <message>
      <source>On one day, two reviewers look at every patient of some wards and ask one question: does this person need acute hospital care today?</source>
      <translation type="unfinished">Ar un diwrnod mae dau adolygydd yn edrych ar bob claf ar rai wardiau ac yn gofyn un cwestiwn: a oes angen gofal acíwt yn yr ysbyty ar y person hwn heddiw?</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/plan_finish.py</name>
    <message>
      <source>Beds without a settled answer: {n}. They are not counted, and the result says so.</source>
      <translation type="unfinished">Gwelyau heb ateb terfynol: {n}. Nid ydynt yn cyfrif, ac mae'r canlyniad yn dweud hynny.</translation>
    </message>
    <message>
      <source>Every bed has a settled answer. No answer can be given after this.</source>
      <translation type="unfinished">Mae gan bob gwely ateb terfynol. Ni ellir rhoi ateb ar ôl hyn.</translation>
    </message>
    <message>
      <source>Finish the audit</source>
      <translation type="unfinished">Gorffen yr archwiliad</translation>
    </message>
    <message>
      <source>Finish {name}</source>
      <translation type="unfinished">Gorffen: {name}</translation>
    </message>
    <message>
      <source>Nothing is settled on these wards, and none of them will count: {wards}</source>
      <translation type="unfinished">Nid oes ateb terfynol ar y wardiau hyn, ac ni fydd yr un ohonynt yn cyfrif: {wards}</translation>
    </message>
    <message>
      <source>Somebody else changed this audit meanwhile. Leave this and look again.</source>
      <translation type="unfinished">Newidiwyd yr archwiliad hwn gan rywun arall yn y cyfamser. Gadewch hyn ac edrychwch eto.</translation>
    </message>
    <message>
      <source>Why it ends here</source>
      <translation type="unfinished">Pam mae'n gorffen yma</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/plan_guest.py</name>
    <message>
      <source>Add as an auditor</source>
      <translation type="unfinished">Ychwanegu fel archwilydd</translation>
    </message>
    <message>
      <source>An auditor answers audits, sees this ward's board and prints, and changes nothing of a patient. When the audit is over, mark them as gone in Settings, People.</source>
      <translation type="unfinished">Mae archwilydd yn ateb archwiliadau, yn gweld bwrdd y ward hon ac yn argraffu, ac nid yw'n newid dim am glaf. Pan fydd yr archwiliad ar ben, nodwch eu bod wedi gadael yn Gosodiadau, Pobl.</translation>
    </message>
    <message>
      <source>Let a reviewer sign in here</source>
      <translation type="unfinished">Gadael i adolygydd fewngofnodi yma</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation type="unfinished">Adolygydd</translation>
    </message>
    <message>
      <source>{name} is on the list of people, marked as gone. Bring them back there: Settings, People.</source>
      <translation type="unfinished">Mae {name} ar y rhestr pobl, wedi'i nodi fel un sydd wedi gadael. Dewch â nhw'n ôl yno: Gosodiadau, Pobl.</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/plan_head.py</name>
    <message>
      <source>A copy that was carried away. Bring its file back to the ward at the end.</source>
      <translation type="unfinished">Copi a gludwyd i ffwrdd. Dewch â'i ffeil yn ôl i'r ward ar y diwedd.</translation>
    </message>
    <message>
      <source>Answer this ward</source>
      <translation type="unfinished">Ateb ar gyfer y ward hon</translation>
    </message>
    <message>
      <source>Away since {when}, {name}: {wards}</source>
      <translation type="unfinished">I ffwrdd ers {when}, {name}: {wards}</translation>
    </message>
    <message>
      <source>Away {when}, {name}: {wards}. Back {back}.</source>
      <translation type="unfinished">I ffwrdd {when}, {name}: {wards}. Yn ôl {back}.</translation>
    </message>
    <message>
      <source>Bed list from elsewhere</source>
      <translation type="unfinished">Rhestr gwelyau o rywle arall</translation>
    </message>
    <message>
      <source>Bed lists as at {time}</source>
      <translation type="unfinished">Rhestrau gwelyau am {time}</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation type="unfinished">Dod ag ef yn ôl</translation>
    </message>
    <message>
      <source>Carry away</source>
      <translation type="unfinished">Mynd ag ef i ffwrdd</translation>
    </message>
    <message>
      <source>Change the plan</source>
      <translation type="unfinished">Newid y cynllun</translation>
    </message>
    <message>
      <source>Finished early: {why}</source>
      <translation type="unfinished">Gorffennwyd yn gynnar: {why}</translation>
    </message>
    <message>
      <source>Going home that day: {rule}</source>
      <translation type="unfinished">Mynd adref y diwrnod hwnnw: {rule}</translation>
    </message>
    <message>
      <source>Left out: {kind}</source>
      <translation type="unfinished">Gadawyd allan: {kind}</translation>
    </message>
    <message>
      <source>Less</source>
      <translation type="unfinished">Llai</translation>
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished">Rhagor</translation>
    </message>
    <message>
      <source>Name reviewers</source>
      <translation type="unfinished">Enwi adolygwyr</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation type="unfinished">Ei agor eto</translation>
    </message>
    <message>
      <source>Paper form</source>
      <translation type="unfinished">Ffurflen bapur</translation>
    </message>
    <message>
      <source>Planned {when} by {name}</source>
      <translation type="unfinished">Cynlluniwyd {when} gan: {name}</translation>
    </message>
    <message>
      <source>Results</source>
      <translation type="unfinished">Canlyniadau</translation>
    </message>
    <message>
      <source>Reviewers see: {what}</source>
      <translation type="unfinished">Mae adolygwyr yn gweld: {what}</translation>
    </message>
    <message>
      <source>Type in forms</source>
      <translation type="unfinished">Teipio ffurflenni</translation>
    </message>
    <message>
      <source>cannot sign in here: {names}</source>
      <translation type="unfinished">methu mewngofnodi yma: {names}</translation>
    </message>
    <message>
      <source>copies away: {n}</source>
      <translation type="unfinished">copïau i ffwrdd: {n}</translation>
    </message>
    <message>
      <source>to agree or settle: {n}</source>
      <translation type="unfinished">i gytuno neu benderfynu: {n}</translation>
    </message>
    <message>
      <source>two reviewers a bed</source>
      <translation type="unfinished">dau adolygydd i bob gwely</translation>
    </message>
    <message>
      <source>wards without a bed list: {n}</source>
      <translation type="unfinished">wardiau heb restr gwelyau: {n}</translation>
    </message>
    <message>
      <source>wards without reviewers: {n}</source>
      <translation type="unfinished">wardiau heb adolygwyr: {n}</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/plan_list.py</name>
    <message>
      <source>Criteria: {name} {mark}, version {version}, local</source>
      <translation type="unfinished">Meini prawf: {name} {mark}, fersiwn {version}, lleol</translation>
    </message>
    <message>
      <source>Criteria: {name}, version {version}, official</source>
      <translation type="unfinished">Meini prawf: {name}, fersiwn {version}, swyddogol</translation>
    </message>
    <message>
      <source>frozen, to review: {n}</source>
      <translation type="unfinished">rhewyd, i'w hadolygu: {n}</translation>
    </message>
    <message>
      <source>planned</source>
      <translation type="unfinished">cynlluniwyd</translation>
    </message>
    <message>
      <source>{done} of {total} done</source>
      <translation type="unfinished">{done} o {total} wedi'u gwneud</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/plan_sheet.py</name>
    <message>
      <source>A {first}, B {second}</source>
      <translation type="unfinished">A: {first}; B: {second}</translation>
    </message>
    <message>
      <source>Bed lists as at</source>
      <translation type="unfinished">Amser y rhestrau gwelyau</translation>
    </message>
    <message>
      <source>First reviewer, A</source>
      <translation type="unfinished">Adolygydd cyntaf, A</translation>
    </message>
    <message>
      <source>Give the day and the time, such as fri 09:00.</source>
      <translation type="unfinished">Rhowch y diwrnod a'r amser, megis gwe 09:00.</translation>
    </message>
    <message>
      <source>Going home that day</source>
      <translation type="unfinished">Mynd adref y diwrnod hwnnw</translation>
    </message>
    <message>
      <source>Hospital or site</source>
      <translation type="unfinished">Ysbyty neu safle</translation>
    </message>
    <message>
      <source>Initials or a name. May be left for later, and differ from ward to ward.</source>
      <translation type="unfinished">Llythrennau blaen neu enw. Gellir gadael hyn tan yn nes ymlaen, a gall fod yn wahanol o ward i ward.</translation>
    </message>
    <message>
      <source>Keep this plan</source>
      <translation type="unfinished">Cadw'r cynllun hwn</translation>
    </message>
    <message>
      <source>Kinds left out</source>
      <translation type="unfinished">Mathau a adewir allan</translation>
    </message>
    <message>
      <source>Name of the audit</source>
      <translation type="unfinished">Enw'r archwiliad</translation>
    </message>
    <message>
      <source>One</source>
      <translation type="unfinished">Un</translation>
    </message>
    <message>
      <source>One a line: name, kind, specialty, A / B. Such as Onnen, short stay, SM / RH</source>
      <translation type="unfinished">Un i bob llinell: enw, math, arbenigedd, A / B. Megis Onnen, uned arhosiad byr, SM / RH</translation>
    </message>
    <message>
      <source>Other wards</source>
      <translation type="unfinished">Wardiau eraill</translation>
    </message>
    <message>
      <source>People without a bed count too</source>
      <translation type="unfinished">Mae pobl heb wely yn cyfrif hefyd</translation>
    </message>
    <message>
      <source>Plan the audit</source>
      <translation type="unfinished">Cynllunio'r archwiliad</translation>
    </message>
    <message>
      <source>Reviewers see</source>
      <translation type="unfinished">Mae'r adolygwyr yn gweld</translation>
    </message>
    <message>
      <source>Second reviewer, B</source>
      <translation type="unfinished">Ail adolygydd, B</translation>
    </message>
    <message>
      <source>Somebody else changed this plan meanwhile. Nothing of yours was kept yet: note what you typed, leave this, and change the plan as it stands now.</source>
      <translation type="unfinished">Newidiwyd y cynllun hwn gan rywun arall yn y cyfamser. Ni chadwyd dim o'ch un chi eto: gwnewch nodyn o'r hyn a deipiwyd gennych, gadewch hwn, a newidiwch y cynllun fel y mae nawr.</translation>
    </message>
    <message>
      <source>The carried file holds no more than this.</source>
      <translation type="unfinished">Nid oes mwy na hyn yn y ffeil a gludir.</translation>
    </message>
    <message>
      <source>These beds are not reviewed. The rule is printed with the result.</source>
      <translation type="unfinished">Ni adolygir y gwelyau hyn. Argreffir y rheol gyda'r canlyniad.</translation>
    </message>
    <message>
      <source>Two: each alone, then agreed</source>
      <translation type="unfinished">Dau: pob un ar ei ben ei hun, yna cytuno</translation>
    </message>
    <message>
      <source>Wards of this file</source>
      <translation type="unfinished">Wardiau'r ffeil hon</translation>
    </message>
    <message>
      <source>{name}, not in this ward's list of people</source>
      <translation type="unfinished">{name}, ddim yn rhestr pobl y ward hon</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/results_beds.py</name>
    <message>
      <source>Agreed after talking</source>
      <translation type="unfinished">Cytunwyd ar ôl trafod</translation>
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished">Cau</translation>
    </message>
    <message>
      <source>Corrected: {before} became {after}, because {why}</source>
      <translation type="unfinished">Cywirwyd, cynt: {before}; nawr: {after}; rheswm: {why}</translation>
    </message>
    <message>
      <source>Show on the board</source>
      <translation type="unfinished">Dangos ar y bwrdd</translation>
    </message>
    <message>
      <source>What the audit found</source>
      <translation type="unfinished">Canfyddiad yr archwiliad</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation type="unfinished">Yr hyn a ddywedwyd</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/results_board.py</name>
    <message>
      <source>Not shown in a shared copy: a number is under five.</source>
      <translation type="unfinished">Ni ddangosir hyn mewn copi i'w rannu: mae rhif dan bump.</translation>
    </message>
    <message>
      <source>Optimised on the board, but needs acute care</source>
      <translation type="unfinished">Barod yn glinigol ar y bwrdd, ond angen gofal acíwt</translation>
    </message>
    <message>
      <source>Ready, not marked on the board</source>
      <translation type="unfinished">Barod, heb ei nodi ar y bwrdd</translation>
    </message>
    <message>
      <source>Show the bed</source>
      <translation type="unfinished">Dangos y gwely</translation>
    </message>
    <message>
      <source>Show the {n}</source>
      <translation type="unfinished">Dangos y gwelyau: {n}</translation>
    </message>
    <message>
      <source>The reviewers differed before talking</source>
      <translation type="unfinished">Roedd yr adolygwyr yn anghytuno cyn trafod</translation>
    </message>
    <message>
      <source>What the board said is not known of anybody reviewed.</source>
      <translation type="unfinished">Nid yw'n hysbys beth a ddywedai'r bwrdd am unrhyw un a adolygwyd.</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/results_cards.py</name>
    <message>
      <source>1 bed could be released</source>
      <translation type="unfinished">Gwely y gellid ei ryddhau: 1</translation>
    </message>
    <message>
      <source>Everybody reviewed met a criterion: there is no reason to list.</source>
      <translation type="unfinished">Roedd pawb a adolygwyd yn bodloni maen prawf: nid oes rheswm i'w restru.</translation>
    </message>
    <message>
      <source>Why: main reason</source>
      <translation type="unfinished">Pam: y prif reswm</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation type="unfinished">neb</translation>
    </message>
    <message>
      <source>share, with 95{space}% interval (Wilson)</source>
      <translation type="unfinished">cyfran, gydag ystod 95{space}% (Wilson)</translation>
    </message>
    <message>
      <source>{met} less {n} with treatment not complete</source>
      <translation type="unfinished">{met}, heb gynnwys triniaeth heb ei chwblhau: {n}</translation>
    </message>
    <message>
      <source>{n} beds could be released</source>
      <translation type="unfinished">Gwelyau y gellid eu rhyddhau: {n}</translation>
    </message>
    <message>
      <source>{n} reviewed</source>
      <translation type="unfinished">Adolygwyd: {n}</translation>
    </message>
    <message>
      <source>{n} reviewed of {beds} beds</source>
      <translation type="unfinished">Adolygwyd: {n}; gwelyau: {beds}</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/results_export.py</name>
    <message>
      <source>Export the audit</source>
      <translation type="unfinished">Allforio'r archwiliad</translation>
    </message>
    <message>
      <source>One row for each bed with both answers, what was agreed and what was corrected, and a dictionary of the columns. It holds small numbers: it is not a shared copy.</source>
      <translation type="unfinished">Un rhes i bob gwely, gyda'r ddau ateb, yr hyn y cytunwyd arno a'r hyn a gywirwyd, a geiriadur y colofnau. Mae'n cynnwys niferoedd bach: nid copi i'w rannu ydyw.</translation>
    </message>
    <message>
      <source>With beds, names and reviewers</source>
      <translation type="unfinished">Gyda gwelyau, enwau ac adolygwyr</translation>
    </message>
    <message>
      <source>as far as the audit holds them, and what people wrote themselves</source>
      <translation type="unfinished">cyn belled ag y maent yn yr archwiliad, a'r hyn a ysgrifennodd pobl eu hunain</translation>
    </message>
    <message>
      <source>rows and dictionary in one file</source>
      <translation type="unfinished">rhesi a geiriadur mewn un ffeil</translation>
    </message>
    <message>
      <source>the rows, and the dictionary in a second file</source>
      <translation type="unfinished">y rhesi, a'r geiriadur mewn ail ffeil</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/results_head.py</name>
    <message>
      <source>Every number</source>
      <translation type="unfinished">Pob rhif</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Allforio</translation>
    </message>
    <message>
      <source>Next ward</source>
      <translation type="unfinished">Ward nesaf</translation>
    </message>
    <message>
      <source>Result sheet</source>
      <translation type="unfinished">Dalen y canlyniadau</translation>
    </message>
    <message>
      <source>Shared copy</source>
      <translation type="unfinished">Copi i'w rannu</translation>
    </message>
    <message>
      <source>Which wards</source>
      <translation type="unfinished">Pa wardiau</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/results_tables.py</name>
    <message>
      <source>Agreed before talking</source>
      <translation type="unfinished">Yn cytuno cyn trafod</translation>
    </message>
    <message>
      <source>Of those who met none</source>
      <translation type="unfinished">O'r rhai heb fodloni'r un</translation>
    </message>
    <message>
      <source>Reviewers, by ward</source>
      <translation type="unfinished">Adolygwyr, fesul ward</translation>
    </message>
    <message>
      <source>Which</source>
      <translation type="unfinished">Pa rai</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/results_view.py</name>
    <message>
      <source>A shared copy is made when the audit is finished: until then its numbers move.</source>
      <translation type="unfinished">Gwneir copi i'w rannu pan fydd yr archwiliad wedi gorffen: tan hynny mae'r rhifau'n newid.</translation>
    </message>
    <message>
      <source>Choose one in the list of audits.</source>
      <translation type="unfinished">Dewiswch un o restr yr archwiliadau.</translation>
    </message>
    <message>
      <source>No audit is chosen</source>
      <translation type="unfinished">Nid oes archwiliad wedi'i ddewis</translation>
    </message>
    <message>
      <source>No results yet</source>
      <translation type="unfinished">Dim canlyniadau eto</translation>
    </message>
    <message>
      <source>Not shown in shared copies</source>
      <translation type="unfinished">Ni ddangosir hyn mewn copïau i'w rhannu</translation>
    </message>
    <message>
      <source>One ward</source>
      <translation type="unfinished">Un ward</translation>
    </message>
    <message>
      <source>Results come when every bed of a ward is settled, so that nobody is led by them.</source>
      <translation type="unfinished">Daw'r canlyniadau pan fydd gan bob gwely mewn ward ateb terfynol, rhag iddynt ddylanwadu ar neb.</translation>
    </message>
    <message>
      <source>Shared copy: numbers under 5 are hidden here and on paper. Every number stands in the hospital's own sheet.</source>
      <translation type="unfinished">Copi i'w rannu: mae rhifau dan 5 wedi'u cuddio yma ac ar bapur. Mae pob rhif yn nalen yr ysbyty ei hun.</translation>
    </message>
    <message>
      <source>Show every number</source>
      <translation type="unfinished">Dangos pob rhif</translation>
    </message>
    <message>
      <source>The audit is finished. Open it again to settle what is still open.</source>
      <translation type="unfinished">Mae'r archwiliad wedi gorffen. Ailagorwch ef i benderfynu ar yr hyn sy'n dal ar agor.</translation>
    </message>
    <message>
      <source>all wards</source>
      <translation type="unfinished">pob ward</translation>
    </message>
    <message>
      <source>every number</source>
      <translation type="unfinished">pob rhif</translation>
    </message>
    <message>
      <source>export</source>
      <translation>allforio</translation>
    </message>
    <message>
      <source>result sheet</source>
      <translation type="unfinished">dalen y canlyniadau</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/ward_cells.py</name>
    <message>
      <source>A: {first}, B: {second}</source>
      <translation type="unfinished">A: {first}; B: {second}</translation>
    </message>
    <message>
      <source>Bed list</source>
      <translation type="unfinished">Rhestr gwelyau</translation>
    </message>
    <message>
      <source>Beds: {n}, to review: {asked}</source>
      <translation type="unfinished">Gwelyau: {n}, i'w hadolygu: {asked}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished">Gwnaed</translation>
    </message>
    <message>
      <source>From a file</source>
      <translation type="unfinished">O ffeil</translation>
    </message>
    <message>
      <source>From the board</source>
      <translation type="unfinished">O'r bwrdd</translation>
    </message>
    <message>
      <source>Nobody to review</source>
      <translation type="unfinished">Neb i'w adolygu</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation type="unfinished">Dim eto</translation>
    </message>
    <message>
      <source>Reviewers</source>
      <translation type="unfinished">Adolygwyr</translation>
    </message>
    <message>
      <source>The plan leaves out wards of this kind.</source>
      <translation type="unfinished">Mae'r cynllun yn gadael wardiau o'r math hwn allan.</translation>
    </message>
    <message>
      <source>Typed</source>
      <translation type="unfinished">Teipiwyd</translation>
    </message>
    <message>
      <source>from a file or typed, not here yet</source>
      <translation type="unfinished">o ffeil neu wedi'i theipio, ddim yma eto</translation>
    </message>
    <message>
      <source>from the board, not frozen yet</source>
      <translation type="unfinished">o'r bwrdd, heb ei rhewi eto</translation>
    </message>
    <message>
      <source>not named yet</source>
      <translation type="unfinished">heb ei enwi eto</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation type="unfinished">{done} o {total}</translation>
    </message>
    <message>
      <source>{mark} a local list, not issued by any authority</source>
      <translation type="unfinished">{mark} rhestr leol, heb ei chyhoeddi gan unrhyw awdurdod</translation>
    </message>
    <message>
      <source>{whence}, {day} {time}</source>
      <translation type="unfinished">{whence}: {day} {time}</translation>
    </message>
  </context>
  <context>
    <name>ui/audit/ward_pair.py</name>
    <message>
      <source>Initials or a name, such as SM. Each answers as they are signed in.</source>
      <translation type="unfinished">Llythrennau blaen neu enw, megis SM. Mae pob un yn ateb dan yr enw a ddefnyddiodd i fewngofnodi.</translation>
    </message>
    <message>
      <source>Keep the reviewers</source>
      <translation type="unfinished">Cadw'r adolygwyr</translation>
    </message>
    <message>
      <source>Reviewers of {ward}</source>
      <translation type="unfinished">Adolygwyr: {ward}</translation>
    </message>
  </context>
  <context>
    <name>ui/board/action_editor.py</name>
    <message>
      <source>17:00, tom, fri 10:00, 14/2</source>
      <translation type="unfinished">17:00, yfory, gwe 10:00, 14/2</translation>
    </message>
    <message>
      <source>Already open: {text}</source>
      <translation type="unfinished">Eisoes ar agor: {text}</translation>
    </message>
    <message>
      <source>Change the action</source>
      <translation type="unfinished">Newid y cam gweithredu</translation>
    </message>
    <message>
      <source>New action</source>
      <translation type="unfinished">Cam gweithredu newydd</translation>
    </message>
    <message>
      <source>Tab goes to owner and due. Known initials: {initials}</source>
      <translation type="unfinished">Mae Tab yn mynd at Cyfrifol ac Erbyn. Llythrennau blaen hysbys: {initials}</translation>
    </message>
    <message>
      <source>initials or a name</source>
      <translation type="unfinished">llythrennau blaen neu enw</translation>
    </message>
    <message>
      <source>ticks off the action in sight</source>
      <translation type="unfinished">yn ticio'r cam gweithredu a welir</translation>
    </message>
  </context>
  <context>
    <name>ui/board/columns.py</name>
    <message>
      <source>Flags</source>
      <translation type="unfinished">Baneri</translation>
    </message>
    <message>
      <source>Next action · owner</source>
      <translation type="unfinished">Cam nesaf · cyfrifol</translation>
    </message>
    <message>
      <source>Path</source>
      <translation type="unfinished">Llwybr</translation>
    </message>
    <message>
      <source>Senior</source>
      <translation type="unfinished">Adol. uwch</translation>
    </message>
  </context>
  <context>
    <name>ui/board/cover.py</name>
    <message>
      <source>Level 4: nothing is shown. Shift F9 shows more.</source>
      <translation type="unfinished">Lefel 4: ni ddangosir dim. Mae Shift F9 yn dangos mwy.</translation>
    </message>
  </context>
  <context>
    <name>ui/board/day_strip.py</name>
    <message>
      <source>The next 14 days</source>
      <translation type="unfinished">Y 14 diwrnod nesaf</translation>
    </message>
    <message>
      <source>{day}: leaving {n}</source>
      <translation type="unfinished">{day}: yn gadael {n}</translation>
    </message>
  </context>
  <context>
    <name>ui/board/edd_editor.py</name>
    <message>
      <source>+3d, fri, 14/2, tom</source>
      <translation type="unfinished">+3d, gwe, 14/2, yfory</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>Teulu</translation>
    </message>
    <message>
      <source>Move the date</source>
      <translation type="unfinished">Symud y dyddiad</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Claf</translation>
    </message>
    <message>
      <source>Record what they wait for instead (W)</source>
      <translation type="unfinished">Cofnodi'r hyn y maent yn aros amdano yn lle hynny (W)</translation>
    </message>
    <message>
      <source>Set the date</source>
      <translation type="unfinished">Pennu'r dyddiad</translation>
    </message>
    <message>
      <source>So far: first date and every move are kept</source>
      <translation type="unfinished">Hyd yma: cedwir y dyddiad cyntaf a phob symudiad</translation>
    </message>
    <message>
      <source>Told</source>
      <translation type="unfinished">Yn gwybod</translation>
    </message>
    <message>
      <source>Type a date</source>
      <translation type="unfinished">Teipiwch ddyddiad</translation>
    </message>
    <message>
      <source>Type a date: +3d, fri or 14/2.</source>
      <translation type="unfinished">Teipiwch ddyddiad: +3d, gwe neu 14/2.</translation>
    </message>
    <message>
      <source>Waiting for care, a package or transport does not move the date.</source>
      <translation type="unfinished">Nid yw aros am ofal, pecyn gofal neu gludiant yn symud y dyddiad.</translation>
    </message>
    <message>
      <source>Why does the date move?</source>
      <translation type="unfinished">Pam mae'r dyddiad yn symud?</translation>
    </message>
    <message>
      <source>will be “moved {n}×”</source>
      <translation type="unfinished">bydd yn “symudwyd {n}×”</translation>
    </message>
    <message>
      <source>{far} · day {n} of the stay</source>
      <translation type="unfinished">{far} · diwrnod {n} yr arhosiad</translation>
    </message>
  </context>
  <context>
    <name>ui/board/editing.py</name>
    <message>
      <source>Bed {bed}</source>
      <translation type="unfinished">Gwely {bed}</translation>
    </message>
  </context>
  <context>
    <name>ui/board/editor.py</name>
    <message>
      <source>Leave as it was</source>
      <translation type="unfinished">Gadael fel yr oedd</translation>
    </message>
    <message>
      <source>Somebody else changed this: it now says “{theirs}”. Enter writes yours, Esc keeps theirs. Nothing is lost.</source>
      <translation type="unfinished">Newidiwyd hyn gan rywun arall: mae'n dweud “{theirs}” nawr. Mae Enter yn ysgrifennu eich un chi, mae Esc yn cadw'r un arall. Ni chollwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>ui/board/fact_editors.py</name>
    <message>
      <source>Nothing in the list has these letters.</source>
      <translation type="unfinished">Nid oes dim yn y rhestr â'r llythrennau hyn.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
      <source>Record the review</source>
      <translation type="unfinished">Cofnodi</translation>
    </message>
    <message>
      <source>Save the day</source>
      <translation type="unfinished">Cadw'r diwrnod</translation>
    </message>
    <message>
      <source>Seen by {name}, {time}</source>
      <translation type="unfinished">Gwelwyd gan: {name}, {time}</translation>
    </message>
    <message>
      <source>Senior review</source>
      <translation type="unfinished">Adolygiad uwch</translation>
    </message>
    <message>
      <source>Type initials, a time, or both: OR 10:20. Enter alone means you, now.</source>
      <translation type="unfinished">Teipiwch lythrennau blaen, amser, neu'r ddau: OR 10:20. Mae Enter yn unig yn golygu chi, nawr.</translation>
    </message>
    <message>
      <source>Was something done today that brings them home?</source>
      <translation type="unfinished">A wnaed rhywbeth heddiw i'w helpu i fynd adref?</translation>
    </message>
    <message>
      <source>Why is it red? Find it by letters</source>
      <translation type="unfinished">Pam mae'n goch? Chwiliwch drwy deipio llythrennau</translation>
    </message>
    <message>
      <source>all that was planned is happening</source>
      <translation type="unfinished">mae popeth a gynlluniwyd yn digwydd</translation>
    </message>
    <message>
      <source>nothing that could not be done elsewhere</source>
      <translation type="unfinished">dim na ellid ei wneud mewn man arall</translation>
    </message>
  </context>
  <context>
    <name>ui/board/figures.py</name>
    <message>
      <source>Free</source>
      <translation type="unfinished">Ar gael</translation>
    </message>
    <message>
      <source>In</source>
      <translation type="unfinished">Cleifion</translation>
    </message>
    <message>
      <source>In, {n} on leave</source>
      <translation type="unfinished">Cleifion, ar absenoldeb: {n}</translation>
    </message>
    <message>
      <source>Not discussed</source>
      <translation type="unfinished">Heb drafod</translation>
    </message>
    <message>
      <source>Not yet discussed</source>
      <translation type="unfinished">Heb drafod eto</translation>
    </message>
    <message>
      <source>Optimised over 48 hr</source>
      <translation type="unfinished">Barod ers dros 48 awr</translation>
    </message>
    <message>
      <source>Out today</source>
      <translation type="unfinished">Yn gadael heddiw</translation>
    </message>
    <message>
      <source>Out today, {n} before midday</source>
      <translation type="unfinished">Yn gadael heddiw, cyn canol dydd: {n}</translation>
    </message>
    <message>
      <source>Out tomorrow</source>
      <translation type="unfinished">Yn gadael yfory</translation>
    </message>
    <message>
      <source>Over 48 hr</source>
      <translation type="unfinished">Dros 48 awr</translation>
    </message>
    <message>
      <source>Over 6 days</source>
      <translation type="unfinished">Dros 6 diwrnod</translation>
    </message>
    <message>
      <source>date passed</source>
      <translation type="unfinished">dyddiad wedi mynd heibio</translation>
    </message>
    <message>
      <source>free</source>
      <translation type="unfinished">ar gael</translation>
    </message>
    <message>
      <source>green</source>
      <translation type="unfinished">gwyrdd</translation>
    </message>
    <message>
      <source>in</source>
      <translation type="unfinished">ar y ward</translation>
    </message>
    <message>
      <source>no date set</source>
      <translation type="unfinished">dim dyddiad</translation>
    </message>
    <message>
      <source>not yet discussed</source>
      <translation type="unfinished">heb drafod eto</translation>
    </message>
    <message>
      <source>optimised over 48 hr</source>
      <translation type="unfinished">barod ers dros 48 awr</translation>
    </message>
    <message>
      <source>out tomorrow</source>
      <translation type="unfinished">yn gadael yfory</translation>
    </message>
    <message>
      <source>over 6 days</source>
      <translation type="unfinished">dros 6 diwrnod</translation>
    </message>
    <message>
      <source>red</source>
      <translation type="unfinished">coch</translation>
    </message>
    <message>
      <source>still to leave today</source>
      <translation type="unfinished">i adael heddiw eto</translation>
    </message>
  </context>
  <context>
    <name>ui/board/foot_line.py</name>
    <message>
      <source>Below: bed {bed}</source>
      <translation type="unfinished">Isod: gwely {bed}</translation>
    </message>
    <message>
      <source>Below: beds {first} to {last}</source>
      <translation type="unfinished">Isod: gwelyau {first} i {last}</translation>
    </message>
    <message>
      <source>Changes by others: {n}</source>
      <translation type="unfinished">Newidiadau gan eraill: {n}</translation>
    </message>
    <message>
      <source>Clear all</source>
      <translation type="unfinished">Clirio'r cyfan</translation>
    </message>
    <message>
      <source>End of the list</source>
      <translation type="unfinished">Diwedd y rhestr</translation>
    </message>
    <message>
      <source>Show next</source>
      <translation type="unfinished">Dangos y nesaf</translation>
    </message>
    <message>
      <source>{n} further down or up</source>
      <translation type="unfinished">{n} yn is neu'n uwch</translation>
    </message>
  </context>
  <context>
    <name>ui/board/identity.py</name>
    <message>
      <source>BLOCKED</source>
      <translation type="unfinished">DDIM AR GAEL</translation>
    </message>
    <message>
      <source>CLOSED</source>
      <translation type="unfinished">AR GAU</translation>
    </message>
    <message>
      <source>Name hidden</source>
      <translation type="unfinished">Enw wedi'i guddio</translation>
    </message>
    <message>
      <source>Preferred name</source>
      <translation type="unfinished">Enw a ffefrir</translation>
    </message>
  </context>
  <context>
    <name>ui/board/list_editors.py</name>
    <message>
      <source>Flags: find one by letters</source>
      <translation type="unfinished">Baneri: chwiliwch drwy deipio llythrennau</translation>
    </message>
    <message>
      <source>No flag has these letters.</source>
      <translation type="unfinished">Nid oes baner â'r llythrennau hyn.</translation>
    </message>
    <message>
      <source>On or off</source>
      <translation type="unfinished">Ymlaen neu i ffwrdd</translation>
    </message>
    <message>
      <source>Save the wait</source>
      <translation type="unfinished">Cadw'r aros</translation>
    </message>
    <message>
      <source>Since</source>
      <translation type="unfinished">Ers</translation>
    </message>
    <message>
      <source>The wait is over</source>
      <translation type="unfinished">Mae'r aros ar ben</translation>
    </message>
    <message>
      <source>Waiting for: find it by letters</source>
      <translation type="unfinished">Yn aros am: chwiliwch drwy deipio llythrennau</translation>
    </message>
    <message>
      <source>now; or 10:30, mon, 11/2</source>
      <translation type="unfinished">nawr; neu 10:30, llun, 11/2</translation>
    </message>
  </context>
  <context>
    <name>ui/board/model.py</name>
    <message>
      <source>Changed by others: {who}</source>
      <translation type="unfinished">Newidiwyd gan eraill: {who}</translation>
    </message>
  </context>
  <context>
    <name>ui/board/more_columns.py</name>
    <message>
      <source>1 more column: {names}</source>
      <translation type="unfinished">1 golofn arall: {names}</translation>
    </message>
    <message>
      <source>{n} more columns: {names}</source>
      <translation type="unfinished">Colofnau eraill: {n}: {names}</translation>
    </message>
  </context>
  <context>
    <name>ui/board/page.py</name>
    <message>
      <source>Board</source>
      <translation type="unfinished">Bwrdd y ward</translation>
    </message>
    <message>
      <source>Marks cleared for you only: {n}. Some may not have been seen.</source>
      <translation type="unfinished">Marciau a gliriwyd i chi yn unig: {n}. Efallai na welwyd rhai ohonynt.</translation>
    </message>
    <message>
      <source>Nothing is changed while data are hidden. Shift F9 shows more.</source>
      <translation type="unfinished">Ni newidir dim tra bo data wedi'u cuddio. Mae Shift F9 yn dangos mwy.</translation>
    </message>
    <message>
      <source>Type</source>
      <translation type="unfinished">Teipio</translation>
    </message>
    <message>
      <source>card</source>
      <translation type="unfinished">cerdyn</translation>
    </message>
    <message>
      <source>date</source>
      <translation type="unfinished">dyddiad</translation>
    </message>
    <message>
      <source>edit the cell</source>
      <translation type="unfinished">golygu'r gell</translation>
    </message>
    <message>
      <source>more for this bed</source>
      <translation type="unfinished">mwy ar gyfer y gwely hwn</translation>
    </message>
    <message>
      <source>plan</source>
      <translation type="unfinished">cynllun</translation>
    </message>
    <message>
      <source>round</source>
      <translation type="unfinished">rownd</translation>
    </message>
  </context>
  <context>
    <name>ui/board/pathway_editor.py</name>
    <message>
      <source>Bypasses recovery</source>
      <translation type="unfinished">Hepgor y cyfnod adfer</translation>
    </message>
    <message>
      <source>Choose a pathway by its number.</source>
      <translation type="unfinished">Dewiswch lwybr yn ôl ei rif.</translation>
    </message>
    <message>
      <source>H or ?: four questions that lead to a pathway.</source>
      <translation type="unfinished">H neu ?: pedwar cwestiwn sy'n arwain at lwybr.</translation>
    </message>
    <message>
      <source>Set the pathway</source>
      <translation type="unfinished">Pennu'r llwybr</translation>
    </message>
    <message>
      <source>The answers lead to pathway {number}.</source>
      <translation type="unfinished">Mae'r atebion yn arwain at: llwybr {number}.</translation>
    </message>
    <message>
      <source>Until now {pathway}</source>
      <translation type="unfinished">Hyd yma: {pathway}</translation>
    </message>
    <message>
      <source>Which pathway of scheme {scheme}?</source>
      <translation type="unfinished">Pa lwybr? Set {scheme}</translation>
    </message>
    <message>
      <source>Y yes, N no. A number chooses without the questions.</source>
      <translation type="unfinished">Y: oes neu ydy. N: nac oes neu nac ydy. Mae rhif yn dewis heb y cwestiynau.</translation>
    </message>
    <message>
      <source>exceptional, says why</source>
      <translation type="unfinished">eithriadol, rhaid dweud pam</translation>
    </message>
    <message>
      <source>otherwise it is provisional</source>
      <translation type="unfinished">fel arall mae dros dro</translation>
    </message>
  </context>
  <context>
    <name>ui/board/progress_cells.py</name>
    <message>
      <source>Late</source>
      <translation type="unfinished">Hwyr</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
      <source>criteria missing</source>
      <translation type="unfinished">meini prawf ar goll</translation>
    </message>
    <message>
      <source>no time given</source>
      <translation type="unfinished">dim amser wedi'i roi</translation>
    </message>
    <message>
      <source>not counted</source>
      <translation type="unfinished">ddim yn cyfrif</translation>
    </message>
    <message>
      <source>scheme {scheme}</source>
      <translation type="unfinished">set {scheme}</translation>
    </message>
    <message>
      <source>{kind}: back {time}</source>
      <translation type="unfinished">{kind}: yn ôl {time}</translation>
    </message>
    <message>
      <source>{n}hr left</source>
      <translation type="unfinished">{n}hr yn weddill</translation>
    </message>
  </context>
  <context>
    <name>ui/board/ready_editor.py</name>
    <message>
      <source>Acute treatment is complete too</source>
      <translation type="unfinished">Triniaeth acíwt wedi'i chwblhau hefyd</translation>
    </message>
    <message>
      <source>Decided by: initials or a name</source>
      <translation type="unfinished">Pwy benderfynodd: llythrennau blaen neu enw</translation>
    </message>
    <message>
      <source>Enter alone means now. Or type 10:30, or mon 16:00.</source>
      <translation type="unfinished">Mae Enter yn unig yn golygu nawr. Neu teipiwch 10:30, neu llun 16:00.</translation>
    </message>
    <message>
      <source>No longer ready</source>
      <translation type="unfinished">Ddim yn barod mwyach</translation>
    </message>
    <message>
      <source>Not optimised any more</source>
      <translation type="unfinished">Ddim yn barod yn glinigol mwyach</translation>
    </message>
    <message>
      <source>Ready to transfer</source>
      <translation type="unfinished">Barod i drosglwyddo</translation>
    </message>
    <message>
      <source>Three moments, each with its own clock</source>
      <translation type="unfinished">Tair adeg, pob un â'i chloc ei hun</translation>
    </message>
    <message>
      <source>Treatment is marked as not complete. T says that it is complete too.</source>
      <translation type="unfinished">Nodwyd nad yw'r driniaeth wedi'i chwblhau. Mae T yn dweud ei bod wedi'i chwblhau hefyd.</translation>
    </message>
    <message>
      <source>Type the time too: mon 16:00.</source>
      <translation type="unfinished">Teipiwch yr amser hefyd: llun 16:00.</translation>
    </message>
    <message>
      <source>Type why they are no longer ready.</source>
      <translation type="unfinished">Teipiwch pam nad yw'r claf yn barod mwyach.</translation>
    </message>
    <message>
      <source>U or X, then why. The next time begins a new clock.</source>
      <translation type="unfinished">U neu X, yna pam. Bydd y tro nesaf yn dechrau cloc newydd.</translation>
    </message>
  </context>
  <context>
    <name>ui/board/said.py</name>
    <message>
      <source>{who}: {what}, by {by}</source>
      <translation type="unfinished">{who}: {what}, gan: {by}</translation>
    </message>
  </context>
  <context>
    <name>ui/board/sheets.py</name>
    <message>
      <source>Admit somebody</source>
      <translation type="unfinished">Derbyn claf i'r ward</translation>
    </message>
    <message>
      <source>Back to the board</source>
      <translation type="unfinished">Yn ôl i fwrdd y ward</translation>
    </message>
    <message>
      <source>Columns of the board</source>
      <translation type="unfinished">Colofnau'r bwrdd</translation>
    </message>
    <message>
      <source>Correct the admission</source>
      <translation type="unfinished">Cywiro'r derbyniad</translation>
    </message>
    <message>
      <source>Correct who this is</source>
      <translation type="unfinished">Cywiro pwy yw'r claf</translation>
    </message>
    <message>
      <source>Goes on leave</source>
      <translation type="unfinished">Mynd ar absenoldeb</translation>
    </message>
    <message>
      <source>Has left the ward</source>
      <translation type="unfinished">Wedi gadael y ward</translation>
    </message>
    <message>
      <source>Move, or change places with somebody</source>
      <translation type="unfinished">Symud, neu gyfnewid lle â rhywun</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation type="unfinished">Enw'r olwg</translation>
    </message>
    <message>
      <source>Name, to keep it for this ward</source>
      <translation type="unfinished">Enw, i'w chadw ar gyfer y ward hon</translation>
    </message>
    <message>
      <source>Open, block or close the bed</source>
      <translation type="unfinished">Agor, atal neu gau'r gwely</translation>
    </message>
    <message>
      <source>Saved views</source>
      <translation type="unfinished">Golygon a gadwyd</translation>
    </message>
    <message>
      <source>Saved views, Enter uses one</source>
      <translation type="unfinished">Golygon a gadwyd, mae Enter yn defnyddio un</translation>
    </message>
    <message>
      <source>Show these columns</source>
      <translation type="unfinished">Dangos y colofnau hyn</translation>
    </message>
    <message>
      <source>Space shows or hides a column. Ctrl Up and Ctrl Down move it.</source>
      <translation type="unfinished">Mae Space yn dangos neu'n cuddio colofn. Mae Ctrl Up a Ctrl Down yn ei symud.</translation>
    </message>
  </context>
  <context>
    <name>ui/board/strip.py</name>
    <message>
      <source>Figures of the ward</source>
      <translation type="unfinished">Ffigurau'r ward</translation>
    </message>
    <message>
      <source>Filter on: {words}</source>
      <translation type="unfinished">Hidl ar waith: {words}</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation type="unfinished">Dangos popeth</translation>
    </message>
    <message>
      <source>hidden: patients {n}, empty beds {m}</source>
      <translation type="unfinished">wedi'u cuddio: cleifion {n}, gwelyau gwag {m}</translation>
    </message>
    <message>
      <source>{shown} of {all} shown</source>
      <translation type="unfinished">dangosir {shown} o {all}</translation>
    </message>
  </context>
  <context>
    <name>ui/board/team_cells.py</name>
    <message>
      <source>Boarder from {ward}</source>
      <translation type="unfinished">Claf o ward arall: {ward}</translation>
    </message>
    <message>
      <source>Boarder on {ward}</source>
      <translation type="unfinished">Ar ward arall: {ward}</translation>
    </message>
    <message>
      <source>Nothing to do yet</source>
      <translation type="unfinished">Dim i'w wneud eto</translation>
    </message>
    <message>
      <source>Open: {n}</source>
      <translation type="unfinished">Ar agor: {n}</translation>
    </message>
    <message>
      <source>{language} interpreter</source>
      <translation type="unfinished">Dehonglydd: {language}</translation>
    </message>
  </context>
  <context>
    <name>ui/board/wall.py</name>
    <message>
      <source>Expected</source>
      <translation type="unfinished">Disgwylir</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation type="unfinished">I ffwrdd</translation>
    </message>
    <message>
      <source>Level 0: everything</source>
      <translation type="unfinished">Lefel 0: popeth</translation>
    </message>
    <message>
      <source>Level 1: names and status</source>
      <translation type="unfinished">Lefel 1: enwau a statws</translation>
    </message>
    <message>
      <source>Level 2: initials and status</source>
      <translation type="unfinished">Lefel 2: llythrennau a statws</translation>
    </message>
    <message>
      <source>Level 3: bed and status</source>
      <translation type="unfinished">Lefel 3: gwely a statws</translation>
    </message>
    <message>
      <source>Level 4: nothing</source>
      <translation type="unfinished">Lefel 4: dim</translation>
    </message>
    <message>
      <source>Live</source>
      <translation type="unfinished">Byw</translation>
    </message>
    <message>
      <source>No date</source>
      <translation type="unfinished">Dim EDD</translation>
    </message>
    <message>
      <source>Not connected since {time}</source>
      <translation type="unfinished">Heb gysylltiad ers {time}</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation type="unfinished">Heibio</translation>
    </message>
    <message>
      <source>Shows only. Changes are made at the desk.</source>
      <translation type="unfinished">Dangos yn unig. Gwneir newidiadau wrth y ddesg.</translation>
    </message>
    <message>
      <source>Wall: {ward}</source>
      <translation type="unfinished">Wal: {ward}</translation>
    </message>
    <message>
      <source>left today</source>
      <translation type="unfinished">gadawodd heddiw</translation>
    </message>
    <message>
      <source>{n} hr</source>
      <translation type="unfinished">{n} awr</translation>
    </message>
  </context>
  <context>
    <name>ui/clash.py</name>
    <message>
      <source>Address</source>
      <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
      <source>Agreed together</source>
      <translation type="unfinished">Cytunwyd gyda'i gilydd</translation>
    </message>
    <message>
      <source>Council where they live</source>
      <translation type="unfinished">Cyngor lle mae'r person yn byw</translation>
    </message>
    <message>
      <source>GP practice</source>
      <translation type="unfinished">Meddygfa</translation>
    </message>
    <message>
      <source>Hospital No.</source>
      <translation type="unfinished">Rhif ysbyty</translation>
    </message>
    <message>
      <source>Name of the care home</source>
      <translation type="unfinished">Enw'r cartref gofal</translation>
    </message>
    <message>
      <source>Needs an interpreter</source>
      <translation type="unfinished">Angen dehonglydd</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation type="unfinished">Cod post</translation>
    </message>
    <message>
      <source>Question</source>
      <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation type="unfinished">Yn darllen</translation>
    </message>
    <message>
      <source>Reads best</source>
      <translation type="unfinished">Yn darllen orau</translation>
    </message>
    <message>
      <source>Red or green</source>
      <translation type="unfinished">Coch neu wyrdd</translation>
    </message>
    <message>
      <source>Speaks</source>
      <translation type="unfinished">Yn siarad</translation>
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished">Statws</translation>
    </message>
    <message>
      <source>Told family</source>
      <translation type="unfinished">Y teulu'n gwybod</translation>
    </message>
    <message>
      <source>Told patient</source>
      <translation type="unfinished">Y claf yn gwybod</translation>
    </message>
    <message>
      <source>Until</source>
      <translation type="unfinished">Tan</translation>
    </message>
  </context>
  <context>
    <name>ui/conflict.py</name>
    <message>
      <source>Both versions are safe. Theirs is saved; yours is kept until you choose.</source>
      <translation type="unfinished">Mae'r ddwy fersiwn yn ddiogel. Cadwyd yr un arall; cedwir eich un chi nes i chi ddewis.</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation type="unfinished">Penderfynu wedyn</translation>
    </message>
    <message>
      <source>It was taken back.</source>
      <translation type="unfinished">Tynnwyd hyn yn ôl.</translation>
    </message>
    <message>
      <source>Keep theirs</source>
      <translation type="unfinished">Cadw'r un arall</translation>
    </message>
    <message>
      <source>Marked lines differ.</source>
      <translation type="unfinished">Mae'r llinellau a farciwyd yn wahanol.</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation type="unfinished">Rhywun arall</translation>
    </message>
    <message>
      <source>Somebody took this back while you were writing</source>
      <translation type="unfinished">Tynnwyd hyn yn ôl gan rywun tra oeddech yn ysgrifennu</translation>
    </message>
    <message>
      <source>Use mine</source>
      <translation type="unfinished">Defnyddio fy un i</translation>
    </message>
    <message>
      <source>What you changed is no longer there.</source>
      <translation type="unfinished">Nid yw'r hyn a newidiwyd gennych yno mwyach.</translation>
    </message>
    <message>
      <source>Whichever you choose, the other stays in the history.</source>
      <translation type="unfinished">Pa un bynnag a ddewiswch, bydd y llall yn aros yn yr hanes.</translation>
    </message>
    <message>
      <source>You, {name}</source>
      <translation type="unfinished">Chi, {name}</translation>
    </message>
    <message>
      <source>Your version can no longer be saved as it is. Theirs is saved.</source>
      <translation type="unfinished">Ni ellir cadw eich fersiwn chi fel y mae mwyach. Cadwyd yr un arall.</translation>
    </message>
    <message>
      <source>saved {time}, {station}</source>
      <translation type="unfinished">cadwyd {time}, {station}</translation>
    </message>
    <message>
      <source>typed until {time}, not saved yet</source>
      <translation type="unfinished">teipiwyd tan {time}, heb gadw eto</translation>
    </message>
    <message>
      <source>{name} changed this while you were writing</source>
      <translation type="unfinished">Newidiwyd hyn tra oeddech yn ysgrifennu, gan: {name}</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/cells.py</name>
    <message>
      <source>No next step yet</source>
      <translation type="unfinished">Dim cam nesaf eto</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/census_cells.py</name>
    <message>
      <source>Checked · Agreed</source>
      <translation type="unfinished">Gwiriwyd · Cytunwyd</translation>
    </message>
    <message>
      <source>Council</source>
      <translation type="unfinished">Cyngor</translation>
    </message>
    <message>
      <source>Council: not yet</source>
      <translation type="unfinished">Cyngor: ddim eto</translation>
    </message>
    <message>
      <source>Counted: {n}</source>
      <translation type="unfinished">Yn cyfrif: {n}</translation>
    </message>
    <message>
      <source>Days delayed</source>
      <translation type="unfinished">Diwrnodau o oedi</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Iechyd</translation>
    </message>
    <message>
      <source>Health: not yet</source>
      <translation type="unfinished">Iechyd: ddim eto</translation>
    </message>
    <message>
      <source>In or out</source>
      <translation type="unfinished">Yn cyfrif?</translation>
    </message>
    <message>
      <source>No health board set</source>
      <translation type="unfinished">Heb osod bwrdd iechyd</translation>
    </message>
    <message>
      <source>Not counted: {n}</source>
      <translation type="unfinished">Ddim yn cyfrif: {n}</translation>
    </message>
    <message>
      <source>Nothing to check</source>
      <translation type="unfinished">Dim i'w wirio</translation>
    </message>
    <message>
      <source>Provider · Lives in</source>
      <translation type="unfinished">Darparwr · Cyngor</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation type="unfinished">cytunwyd</translation>
    </message>
    <message>
      <source>corrected by {name}, {day}: {why}</source>
      <translation type="unfinished">cywirwyd gan: {name}, {day}: {why}</translation>
    </message>
    <message>
      <source>each by the rule that says so</source>
      <translation type="unfinished">pob un yn ôl y rheol a nodir</translation>
    </message>
    <message>
      <source>still to check: {n}</source>
      <translation type="unfinished">eto i'w gwirio: {n}</translation>
    </message>
    <message>
      <source>was: {what}</source>
      <translation type="unfinished">cynt: {what}</translation>
    </message>
    <message>
      <source>{n} past 48 hr</source>
      <translation type="unfinished">{n} ar ôl 48 awr</translation>
    </message>
    <message>
      <source>{n} since optimised</source>
      <translation type="unfinished">{n} ers bod yn barod</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/census_charts.py</name>
    <message>
      <source>Apr</source>
      <translation type="unfinished">Ebr</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation type="unfinished">Awst</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation type="unfinished">Rhag</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation type="unfinished">Chwef</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation type="unfinished">Ion</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation type="unfinished">Gorff</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation type="unfinished">Meh</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation type="unfinished">Maw</translation>
    </message>
    <message>
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation type="unfinished">Tach</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation type="unfinished">Hyd</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation type="unfinished">Medi</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/census_head.py</name>
    <message>
      <source>Agreed: {n} of {total}</source>
      <translation type="unfinished">Cytunwyd: {n} o {total}</translation>
    </message>
    <message>
      <source>Checked: {n} of {total}</source>
      <translation type="unfinished">Gwiriwyd: {n} o {total}</translation>
    </message>
    <message>
      <source>Days since optimised: {n}, past 48 hr: {past}</source>
      <translation type="unfinished">Diwrnodau ers bod yn barod: {n}, ar ôl 48 awr: {past}</translation>
    </message>
    <message>
      <source>Freeze the census</source>
      <translation type="unfinished">Rhewi'r cyfrifiad</translation>
    </message>
    <message>
      <source>Frozen {day} {time} by {name}</source>
      <translation type="unfinished">Rhewyd {day} {time} gan: {name}</translation>
    </message>
    <message>
      <source>Mark as sent</source>
      <translation type="unfinished">Nodi fel wedi'i anfon</translation>
    </message>
    <message>
      <source>People on leave do not count</source>
      <translation type="unfinished">Nid yw pobl ar absenoldeb yn cyfrif</translation>
    </message>
    <message>
      <source>Practice: {why}</source>
      <translation type="unfinished">Ymarfer: {why}</translation>
    </message>
    <message>
      <source>Residence</source>
      <translation type="unfinished">Cyngor</translation>
    </message>
    <message>
      <source>Sent {day}</source>
      <translation type="unfinished">Anfonwyd {day}</translation>
    </message>
    <message>
      <source>Weekly return</source>
      <translation type="unfinished">Ffurflen wythnosol</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation type="unfinished">Beth a ddangosir</translation>
    </message>
    <message>
      <source>a next stage in an NHS bed counts</source>
      <translation type="unfinished">mae cam nesaf mewn gwely GIG yn cyfrif</translation>
    </message>
    <message>
      <source>a next stage in an NHS bed does not count</source>
      <translation type="unfinished">nid yw cam nesaf mewn gwely GIG yn cyfrif</translation>
    </message>
    <message>
      <source>in-patients then: {n}</source>
      <translation type="unfinished">cleifion mewnol ar y pryd: {n}</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/census_list.py</name>
    <message>
      <source>counted: {n}</source>
      <translation type="unfinished">yn cyfrif: {n}</translation>
    </message>
    <message>
      <source>not sent</source>
      <translation type="unfinished">heb ei anfon</translation>
    </message>
    <message>
      <source>practice</source>
      <translation type="unfinished">ymarfer</translation>
    </message>
    <message>
      <source>sent</source>
      <translation type="unfinished">anfonwyd</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/census_panel.py</name>
    <message>
      <source>Agreed by health and council, sent {day}.</source>
      <translation type="unfinished">Cytunwyd gan iechyd a'r cyngor, anfonwyd {day}.</translation>
    </message>
    <message>
      <source>Agreed with the councils</source>
      <translation type="unfinished">Cytunwyd gyda'r cynghorau</translation>
    </message>
    <message>
      <source>Checked by the ward</source>
      <translation type="unfinished">Gwiriwyd gan y ward</translation>
    </message>
    <message>
      <source>Counted, by census</source>
      <translation type="unfinished">Yn cyfrif, fesul cyfrifiad</translation>
    </message>
    <message>
      <source>Getting ready</source>
      <translation type="unfinished">Paratoi</translation>
    </message>
    <message>
      <source>Getting ready: {month}</source>
      <translation type="unfinished">Paratoi: {month}</translation>
    </message>
    <message>
      <source>Last census, {day}</source>
      <translation type="unfinished">Cyfrifiad diwethaf, {day}</translation>
    </message>
    <message>
      <source>Next census, third Wednesday</source>
      <translation type="unfinished">Cyfrifiad nesaf, y trydydd dydd Mercher</translation>
    </message>
    <message>
      <source>No census of a month is frozen yet.</source>
      <translation type="unfinished">Nid oes cyfrifiad mis wedi'i rewi eto.</translation>
    </message>
    <message>
      <source>Nothing missing</source>
      <translation type="unfinished">Dim ar goll</translation>
    </message>
    <message>
      <source>Open, frozen</source>
      <translation type="unfinished">Agor yr un a rewyd</translation>
    </message>
    <message>
      <source>People: {n}. Days since optimised: {days}.</source>
      <translation type="unfinished">Pobl: {n}. Diwrnodau ers bod yn barod: {days}.</translation>
    </message>
    <message>
      <source>Reasons filled in</source>
      <translation type="unfinished">Rhesymau wedi'u rhoi</translation>
    </message>
    <message>
      <source>Sent {day}, not agreed by all.</source>
      <translation type="unfinished">Anfonwyd {day}, heb gytundeb pawb.</translation>
    </message>
    <message>
      <source>The next census</source>
      <translation type="unfinished">Y cyfrifiad nesaf</translation>
    </message>
    <message>
      <source>Whose, of the {n}</source>
      <translation type="unfinished">Maes, o'r {n}</translation>
    </message>
    <message>
      <source>in {n} days · shows the ward as it is that day</source>
      <translation type="unfinished">diwrnodau i fynd: {n} · y ward fel y bydd y diwrnod hwnnw</translation>
    </message>
    <message>
      <source>today · shows the ward as it is at that moment</source>
      <translation type="unfinished">heddiw · y ward fel y bydd ar yr adeg honno</translation>
    </message>
    <message>
      <source>tomorrow · shows the ward as it is that day</source>
      <translation type="unfinished">yfory · y ward fel y bydd y diwrnod hwnnw</translation>
    </message>
    <message>
      <source>{n} of {total}</source>
      <translation type="unfinished">{n} o {total}</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/census_view.py</name>
    <message>
      <source>Census</source>
      <translation>Cyfrifiad</translation>
    </message>
    <message>
      <source>Censuses</source>
      <translation type="unfinished">Cyfrifiadau</translation>
    </message>
    <message>
      <source>Every row that counts is checked, and nothing is missing.</source>
      <translation type="unfinished">Mae pob rhes sy'n cyfrif wedi'i gwirio, ac nid oes dim ar goll.</translation>
    </message>
    <message>
      <source>Freeze a practice census to see what it would say.</source>
      <translation type="unfinished">Rhewch gyfrifiad ymarfer i weld beth fyddai'n ei ddweud.</translation>
    </message>
    <message>
      <source>Freeze it</source>
      <translation type="unfinished">Ei rewi</translation>
    </message>
    <message>
      <source>Nobody was clinically optimised at this census.</source>
      <translation type="unfinished">Nid oedd neb yn barod yn glinigol adeg y cyfrifiad hwn.</translation>
    </message>
    <message>
      <source>Only people in the beds of this file: a council's whole figure also holds its residents in other hospitals.</source>
      <translation type="unfinished">Pobl yng ngwelyau'r ffeil hon yn unig: mae ffigur llawn cyngor hefyd yn cynnwys ei drigolion mewn ysbytai eraill.</translation>
    </message>
    <message>
      <source>Rows of the census</source>
      <translation type="unfinished">Rhesi'r cyfrifiad</translation>
    </message>
    <message>
      <source>The board where the bed is, whoever the person's own board may be.</source>
      <translation type="unfinished">Y bwrdd lle mae'r gwely, pa fwrdd bynnag sydd gan y person ei hun.</translation>
    </message>
    <message>
      <source>This row is not counted: there is nothing to check.</source>
      <translation type="unfinished">Nid yw'r rhes hon yn cyfrif: nid oes dim i'w wirio.</translation>
    </message>
    <message>
      <source>agreed with the council</source>
      <translation type="unfinished">cytunwyd â'r cyngor</translation>
    </message>
    <message>
      <source>checked by health</source>
      <translation type="unfinished">gwiriwyd gan iechyd</translation>
    </message>
    <message>
      <source>correct</source>
      <translation type="unfinished">cywiro</translation>
    </message>
    <message>
      <source>next to check</source>
      <translation type="unfinished">nesaf i'w wirio</translation>
    </message>
    <message>
      <source>provider, residence</source>
      <translation type="unfinished">darparwr, cyngor</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/correct_sheet.py</name>
    <message>
      <source>Correct a row of the census</source>
      <translation type="unfinished">Cywiro rhes o'r cyfrifiad</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/export_sheet.py</name>
    <message>
      <source>Counts, one row for each delay, and how they were made. Corrections are applied; what was frozen stands beside them.</source>
      <translation type="unfinished">Ffigurau, un rhes i bob achos o oedi, a sut y'u gwnaed. Mae'r cywiriadau wedi'u cynnwys; mae'r hyn a rewyd wrth eu hochr.</translation>
    </message>
    <message>
      <source>Export the census</source>
      <translation type="unfinished">Allforio'r cyfrifiad</translation>
    </message>
    <message>
      <source>With names and NHS numbers</source>
      <translation type="unfinished">Gydag enwau a rhifau GIG</translation>
    </message>
    <message>
      <source>also birth date, bed, and what people wrote themselves</source>
      <translation type="unfinished">hefyd dyddiad geni, gwely, a'r hyn a ysgrifennodd pobl eu hunain</translation>
    </message>
    <message>
      <source>the rows only</source>
      <translation type="unfinished">y rhesi yn unig</translation>
    </message>
    <message>
      <source>three sheets: return, rows, about</source>
      <translation type="unfinished">tair dalen: ffurflen, rhesi, manylion</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/fact_editors.py</name>
    <message>
      <source>A new step; the one on the board stays</source>
      <translation type="unfinished">Cam newydd; mae'r un ar y bwrdd yn aros</translation>
    </message>
    <message>
      <source>Add the step</source>
      <translation type="unfinished">Ychwanegu'r cam</translation>
    </message>
    <message>
      <source>Change this step</source>
      <translation type="unfinished">Newid y cam hwn</translation>
    </message>
    <message>
      <source>End the delay</source>
      <translation type="unfinished">Dod â'r oedi i ben</translation>
    </message>
    <message>
      <source>Escalate the delay</source>
      <translation type="unfinished">Uwchgyfeirio'r oedi</translation>
    </message>
    <message>
      <source>It is done</source>
      <translation type="unfinished">Mae wedi'i wneud</translation>
    </message>
    <message>
      <source>It says who can move it on, not who is to blame.</source>
      <translation type="unfinished">Mae'n dweud pwy all symud hyn ymlaen, nid ar bwy mae'r bai.</translation>
    </message>
    <message>
      <source>Last escalated to {to}</source>
      <translation type="unfinished">Uwchgyfeiriwyd ddiwethaf at: {to}</translation>
    </message>
    <message>
      <source>Note the escalation</source>
      <translation type="unfinished">Nodi'r uwchgyfeirio</translation>
    </message>
    <message>
      <source>On the board: {text}</source>
      <translation type="unfinished">Ar y bwrdd: {text}</translation>
    </message>
    <message>
      <source>The 48-hour clock goes on until they leave or are unwell again.</source>
      <translation type="unfinished">Mae'r cloc 48 awr yn rhedeg nes i'r claf adael neu fod yn sâl eto.</translation>
    </message>
    <message>
      <source>The delay has ended</source>
      <translation type="unfinished">Mae'r oedi wedi dod i ben</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation type="unfinished">I bwy</translation>
    </message>
    <message>
      <source>a name or a role</source>
      <translation type="unfinished">enw neu rôl</translation>
    </message>
    <message>
      <source>else it is only suggested</source>
      <translation type="unfinished">fel arall, awgrym yn unig ydyw</translation>
    </message>
    <message>
      <source>what is done next</source>
      <translation type="unfinished">beth a wneir nesaf</translation>
    </message>
    <message>
      <source>what was asked</source>
      <translation type="unfinished">beth a ofynnwyd</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/freeze_sheet.py</name>
    <message>
      <source>Counted: {n}. Not counted: {out}.</source>
      <translation type="unfinished">Yn cyfrif: {n}. Ddim yn cyfrif: {out}.</translation>
    </message>
    <message>
      <source>Freeze a practice</source>
      <translation type="unfinished">Rhewi fel ymarfer</translation>
    </message>
    <message>
      <source>Give the time of day too, such as 12:00.</source>
      <translation type="unfinished">Rhowch yr amser o'r dydd hefyd, megis 12:00.</translation>
    </message>
    <message>
      <source>Nobody is clinically optimised.</source>
      <translation type="unfinished">Nid oes neb yn barod yn glinigol.</translation>
    </message>
    <message>
      <source>Nothing is missing in the rows that count.</source>
      <translation type="unfinished">Nid oes dim ar goll yn y rhesi sy'n cyfrif.</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation type="unfinished">Ei agor</translation>
    </message>
    <message>
      <source>Rows that lack something: {n}. Frozen as they are, and named for checking.</source>
      <translation type="unfinished">Rhesi â rhywbeth ar goll: {n}. Rhewir nhw fel y maent, a'u nodi i'w gwirio.</translation>
    </message>
    <message>
      <source>The census of the month, as the wards stood on {when}.</source>
      <translation type="unfinished">Cyfrifiad y mis, fel yr oedd y wardiau: {when}.</translation>
    </message>
    <message>
      <source>The census of this month is already frozen.</source>
      <translation type="unfinished">Mae cyfrifiad y mis hwn eisoes wedi'i rewi.</translation>
    </message>
    <message>
      <source>The census of {day} is not frozen. It can still be frozen as the wards stood then.</source>
      <translation type="unfinished">{day}: nid yw'r cyfrifiad wedi'i rewi. Gellir ei rewi o hyd, fel yr oedd y wardiau bryd hynny.</translation>
    </message>
    <message>
      <source>The guidance does not settle this. Your choice is printed on the return.</source>
      <translation type="unfinished">Nid yw'r canllawiau'n penderfynu hyn. Argreffir eich dewis ar y ffurflen.</translation>
    </message>
    <message>
      <source>The wards as they stood</source>
      <translation type="unfinished">Y wardiau fel yr oeddent</translation>
    </message>
    <message>
      <source>Why a practice census</source>
      <translation type="unfinished">Pam cyfrifiad ymarfer</translation>
    </message>
    <message>
      <source>{day} is not the third Wednesday. This is a practice: it says so on every sheet and never becomes the census of the month.</source>
      <translation type="unfinished">{day}: nid y trydydd dydd Mercher. Ymarfer yw hwn: mae pob dalen yn dweud hynny, ac ni fydd byth yn gyfrifiad y mis.</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/history.py</name>
    <message>
      <source>Also: {reasons}</source>
      <translation type="unfinished">Hefyd: {reasons}</translation>
    </message>
    <message>
      <source>Close the history</source>
      <translation type="unfinished">Cau'r hanes</translation>
    </message>
    <message>
      <source>Delay since {time}</source>
      <translation type="unfinished">Oedi ers {time}</translation>
    </message>
    <message>
      <source>Ended {time}: {how}</source>
      <translation type="unfinished">Daeth i ben {time}: {how}</translation>
    </message>
    <message>
      <source>History of the delay</source>
      <translation type="unfinished">Hanes yr oedi</translation>
    </message>
    <message>
      <source>No delay was ever recorded in this stay.</source>
      <translation type="unfinished">Ni chofnodwyd oedi yn yr arhosiad hwn.</translation>
    </message>
    <message>
      <source>Still open</source>
      <translation type="unfinished">Ar agor o hyd</translation>
    </message>
    <message>
      <source>Three moments</source>
      <translation type="unfinished">Tair adeg</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/page.py</name>
    <message>
      <source>Days lost</source>
      <translation type="unfinished">Diwrnodau a gollwyd</translation>
    </message>
    <message>
      <source>Delays</source>
      <translation type="unfinished">Oedi</translation>
    </message>
    <message>
      <source>Print list</source>
      <translation type="unfinished">Argraffu'r rhestr</translation>
    </message>
    <message>
      <source>Print the return</source>
      <translation type="unfinished">Argraffu'r ffurflen</translation>
    </message>
    <message>
      <source>Record a delay</source>
      <translation type="unfinished">Cofnodi oedi</translation>
    </message>
    <message>
      <source>This ward</source>
      <translation type="unfinished">Y ward hon</translation>
    </message>
    <message>
      <source>Which list</source>
      <translation type="unfinished">Pa restr</translation>
    </message>
    <message>
      <source>next list</source>
      <translation type="unfinished">rhestr nesaf</translation>
    </message>
    <message>
      <source>{mark} WardApp's own reason, until the health board loads the official list</source>
      <translation type="unfinished">{mark} Rheswm WardApp ei hun, nes i'r bwrdd iechyd lwytho'r rhestr swyddogol</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/reason_editor.py</name>
    <message>
      <source>Reason of the delay</source>
      <translation type="unfinished">Rheswm dros oedi</translation>
    </message>
    <message>
      <source>Record the delay</source>
      <translation type="unfinished">Cofnodi'r oedi</translation>
    </message>
    <message>
      <source>Save the reason</source>
      <translation type="unfinished">Cadw'r rheswm</translation>
    </message>
    <message>
      <source>find by letters, Space ticks</source>
      <translation type="unfinished">teipiwch lythrennau, mae Space yn ticio</translation>
    </message>
    <message>
      <source>find it by letters</source>
      <translation type="unfinished">teipiwch lythrennau i chwilio</translation>
    </message>
    <message>
      <source>not chosen yet</source>
      <translation type="unfinished">heb ddewis eto</translation>
    </message>
    <message>
      <source>{reason}: from the board, Enter takes it</source>
      <translation type="unfinished">{reason}: o'r bwrdd, Enter i'w ddewis</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/review_editor.py</name>
    <message>
      <source>MDT review of a long stay</source>
      <translation type="unfinished">Adolygiad MDT o arhosiad hir</translation>
    </message>
    <message>
      <source>What the team decided</source>
      <translation type="unfinished">Penderfyniad y tîm</translation>
    </message>
    <message>
      <source>Write the review</source>
      <translation type="unfinished">Ysgrifennu'r adolygiad</translation>
    </message>
    <message>
      <source>in a week; or +5d, wed, 18/2</source>
      <translation type="unfinished">ymhen wythnos; neu +5d, mer, 18/2</translation>
    </message>
    <message>
      <source>nobody; or initials, a name, a role</source>
      <translation type="unfinished">neb; neu lythrennau blaen, enw, rôl</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/stay_cells.py</name>
    <message>
      <source>Nights</source>
      <translation type="unfinished">Nosweithiau</translation>
    </message>
    <message>
      <source>all reviewed this week</source>
      <translation type="unfinished">pob un wedi'i adolygu yr wythnos hon</translation>
    </message>
    <message>
      <source>next {day}</source>
      <translation type="unfinished">nesaf {day}</translation>
    </message>
    <message>
      <source>review due: {n}</source>
      <translation type="unfinished">i'w hadolygu: {n}</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/stays_view.py</name>
    <message>
      <source>Nobody on this ward has been in hospital over 6 days.</source>
      <translation type="unfinished">Nid oes neb ar y ward hon wedi bod yn yr ysbyty dros 6 diwrnod.</translation>
    </message>
    <message>
      <source>Over 6 days means at least 7 midnights, counted from coming to hospital, not to this ward.</source>
      <translation type="unfinished">Mae dros 6 diwrnod yn golygu o leiaf 7 canol nos, yn cyfrif o ddod i'r ysbyty, nid i'r ward hon.</translation>
    </message>
    <message>
      <source>write the review</source>
      <translation type="unfinished">ysgrifennu'r adolygiad</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/ward_cells.py</name>
    <message>
      <source>On the board: {wait}</source>
      <translation type="unfinished">Ar y bwrdd: {wait}</translation>
    </message>
    <message>
      <source>held up since clinically optimised; the census counts {n} of them</source>
      <translation type="unfinished">yn cael eu dal yn ôl ers bod yn barod yn glinigol; mae'r cyfrifiad yn cyfrif {n} ohonynt</translation>
    </message>
    <message>
      <source>held up since clinically optimised; these count at the census</source>
      <translation type="unfinished">yn cael eu dal yn ôl ers bod yn barod yn glinigol; mae'r rhain yn cyfrif yn y cyfrifiad</translation>
    </message>
    <message>
      <source>next to pass 48 hr: {bed}, {time}</source>
      <translation type="unfinished">nesaf i basio 48 awr: {bed}, {time}</translation>
    </message>
    <message>
      <source>no delay recorded; the board says that they wait for something: {n}</source>
      <translation type="unfinished">dim oedi wedi'i gofnodi; yn aros am rywbeth yn ôl y bwrdd: {n}</translation>
    </message>
    <message>
      <source>now; not late yet</source>
      <translation type="unfinished">nawr; ddim yn hwyr eto</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation type="unfinished">{time} yn weddill</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/ward_view.py</name>
    <message>
      <source>No delay is recorded here yet. R records one.</source>
      <translation type="unfinished">Ni chofnodwyd oedi yma eto. Mae R yn cofnodi un.</translation>
    </message>
    <message>
      <source>Nobody on this ward is clinically optimised.</source>
      <translation type="unfinished">Nid oes neb ar y ward hon yn barod yn glinigol.</translation>
    </message>
    <message>
      <source>ended</source>
      <translation type="unfinished">dod i ben</translation>
    </message>
    <message>
      <source>escalate</source>
      <translation type="unfinished">uwchgyfeirio</translation>
    </message>
    <message>
      <source>history</source>
      <translation type="unfinished">hanes</translation>
    </message>
    <message>
      <source>next step</source>
      <translation type="unfinished">cam nesaf</translation>
    </message>
    <message>
      <source>reason</source>
      <translation type="unfinished">rheswm</translation>
    </message>
    <message>
      <source>whose</source>
      <translation type="unfinished">maes</translation>
    </message>
  </context>
  <context>
    <name>ui/delay/weekly_sheet.py</name>
    <message>
      <source>1. In hospital, ready, waiting to go onto a pathway</source>
      <translation type="unfinished">1. Yn yr ysbyty, yn barod, yn aros i fynd ar lwybr</translation>
    </message>
    <message>
      <source>2. Recovery finished, waiting to go on to long-term care, wherever they are</source>
      <translation type="unfinished">2. Y cyfnod adfer ar ben, yn aros am ofal hirdymor, ble bynnag y mae'r person</translation>
    </message>
    <message>
      <source>3. In hospital, waiting for long-term care without recovery first</source>
      <translation type="unfinished">3. Yn yr ysbyty, yn aros am ofal hirdymor heb gyfnod adfer yn gyntaf</translation>
    </message>
    <message>
      <source>All wards of this file, as they stand on {when}</source>
      <translation type="unfinished">Pob ward yn y ffeil hon, fel y mae: {when}</translation>
    </message>
    <message>
      <source>Back to the census</source>
      <translation type="unfinished">Yn ôl i'r cyfrifiad</translation>
    </message>
    <message>
      <source>Not comparable with Pathways of Care Delays: here a person counts from the moment they are ready, not after 48 hours, and category 2 may be at home.</source>
      <translation type="unfinished">Ni ellir cymharu hyn ag Oedi mewn Llwybrau Gofal: yma mae person yn cyfrif o'r adeg y mae'n barod, nid ar ôl 48 awr, a gall categori 2 fod gartref.</translation>
    </message>
    <message>
      <source>Of them in hospital (1 and 3)</source>
      <translation type="unfinished">O'r rhain, yn yr ysbyty (1 a 3)</translation>
    </message>
    <message>
      <source>Weekly D2RA return (2020–2023)</source>
      <translation type="unfinished">Ffurflen wythnosol D2RA (2020–2023)</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/audit.py</name>
    <message>
      <source>Copy for</source>
      <translation type="unfinished">Copi ar gyfer</translation>
    </message>
    <message>
      <source>others, shared</source>
      <translation type="unfinished">eraill, i'w rannu</translation>
    </message>
    <message>
      <source>the hospital</source>
      <translation type="unfinished">yr ysbyty</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/orders.py</name>
    <message>
      <source>Both languages</source>
      <translation type="unfinished">Y ddwy iaith</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Dogfennau</translation>
    </message>
    <message>
      <source>For an audit</source>
      <translation type="unfinished">I archwiliad</translation>
    </message>
    <message>
      <source>For one person</source>
      <translation type="unfinished">I un person</translation>
    </message>
    <message>
      <source>For the ward</source>
      <translation type="unfinished">I'r ward</translation>
    </message>
    <message>
      <source>Handover</source>
      <translation type="unfinished">Trosglwyddo gwybodaeth</translation>
    </message>
    <message>
      <source>Language of the paper</source>
      <translation type="unfinished">Iaith y papur</translation>
    </message>
    <message>
      <source>Language of the person’s copy</source>
      <translation type="unfinished">Iaith copi'r person</translation>
    </message>
    <message>
      <source>Size of print</source>
      <translation type="unfinished">Maint y print</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/page.py</name>
    <message>
      <source>Larger</source>
      <translation type="unfinished">Mwy</translation>
    </message>
    <message>
      <source>Make it anew</source>
      <translation type="unfinished">Ei wneud o'r newydd</translation>
    </message>
    <message>
      <source>Making the paper…</source>
      <translation type="unfinished">Yn paratoi'r papur…</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Rhagolwg</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished">Argraffu…</translation>
    </message>
    <message>
      <source>Reads best: {how}</source>
      <translation type="unfinished">Yn darllen orau: {how}</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation type="unfinished">Cadw fel PDF</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation type="unfinished">Llai</translation>
    </message>
    <message>
      <source>The audit has changed since {time}, when this was made.</source>
      <translation type="unfinished">Mae'r archwiliad wedi newid ers {time}, pan wnaed hwn.</translation>
    </message>
    <message>
      <source>The printer did not take the pages. Nothing is lost. Try another printer.</source>
      <translation type="unfinished">Ni dderbyniodd yr argraffydd y tudalennau. Ni chollwyd dim. Rhowch gynnig ar argraffydd arall.</translation>
    </message>
    <message>
      <source>The ward has changed since {time}, when this paper was made.</source>
      <translation type="unfinished">Mae'r ward wedi newid ers {time}, pan wnaed y papur hwn.</translation>
    </message>
    <message>
      <source>This computer has no printer. Save the paper as a PDF instead.</source>
      <translation type="unfinished">Nid oes argraffydd gan y cyfrifiadur hwn. Cadwch y papur fel PDF yn lle hynny.</translation>
    </message>
    <message>
      <source>as at {time}</source>
      <translation type="unfinished">fel yr oedd {time}</translation>
    </message>
    <message>
      <source>pages: {n}</source>
      <translation type="unfinished">tudalennau: {n}</translation>
    </message>
    <message>
      <source>print</source>
      <translation>argraffu</translation>
    </message>
    <message>
      <source>save as PDF</source>
      <translation type="unfinished">cadw fel PDF</translation>
    </message>
    <message>
      <source>smaller, larger</source>
      <translation type="unfinished">llai, mwy</translation>
    </message>
    <message>
      <source>turn the page</source>
      <translation type="unfinished">troi'r dudalen</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/person.py</name>
    <message>
      <source>Bed or letters of the name</source>
      <translation type="unfinished">Gwely neu lythrennau'r enw</translation>
    </message>
    <message>
      <source>Nobody is chosen yet.</source>
      <translation type="unfinished">Nid oes neb wedi'i ddewis eto.</translation>
    </message>
    <message>
      <source>People on the ward</source>
      <translation type="unfinished">Pobl ar y ward</translation>
    </message>
    <message>
      <source>Whom the paper is about: bed or letters of the name</source>
      <translation type="unfinished">Am bwy mae'r papur: gwely neu lythrennau'r enw</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/preview.py</name>
    <message>
      <source>Pages: {n}</source>
      <translation type="unfinished">Tudalennau: {n}</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/question.py</name>
    <message>
      <source>Not asked yet. Offer Welsh without being asked; a blank does not mean English.</source>
      <translation type="unfinished">Heb ofyn eto. Cynigiwch y Gymraeg heb i neb ofyn; nid yw bwlch yn golygu Saesneg.</translation>
    </message>
    <message>
      <source>Record and show the paper</source>
      <translation type="unfinished">Cofnodi a dangos y papur</translation>
    </message>
    <message>
      <source>Which language does {name} want to read?</source>
      <translation type="unfinished">{name}: ym mha iaith yr hoffai'r person ddarllen?</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/register.py</name>
    <message>
      <source>Nothing was printed or saved yet.</source>
      <translation type="unfinished">Nid oes dim wedi'i argraffu na'i gadw eto.</translation>
    </message>
    <message>
      <source>Printed or saved: {n}</source>
      <translation type="unfinished">Argraffwyd neu gadwyd: {n}</translation>
    </message>
    <message>
      <source>Register of what was printed or saved</source>
      <translation type="unfinished">Cofrestr o'r hyn a argraffwyd neu a gadwyd</translation>
    </message>
    <message>
      <source>copies: {n}</source>
      <translation type="unfinished">copïau: {n}</translation>
    </message>
    <message>
      <source>one person</source>
      <translation type="unfinished">un person</translation>
    </message>
  </context>
  <context>
    <name>ui/due.py</name>
    <message>
      <source>no time set</source>
      <translation type="unfinished">dim amser</translation>
    </message>
  </context>
  <context>
    <name>ui/export_sheet.py</name>
    <message>
      <source>CSV</source>
      <translation type="unfinished">CSV</translation>
    </message>
    <message>
      <source>Export to…</source>
      <translation type="unfinished">Allforio i…</translation>
    </message>
    <message>
      <source>Workbook (XLSX)</source>
      <translation type="unfinished">Llyfr gwaith (XLSX)</translation>
    </message>
  </context>
  <context>
    <name>ui/first_paint.py</name>
    <message>
      <source>Opening the ward…</source>
      <translation type="unfinished">Yn agor y ward…</translation>
    </message>
  </context>
  <context>
    <name>ui/header.py</name>
    <message>
      <source>Find or do anything</source>
      <translation type="unfinished">Chwilio neu wneud unrhyw beth</translation>
    </message>
    <message>
      <source>Level {n}</source>
      <translation type="unfinished">Lefel {n}</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Cloi</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation type="unfinished">Neb eto</translation>
    </message>
    <message>
      <source>Privacy: {level}</source>
      <translation type="unfinished">Preifatrwydd: {level}</translation>
    </message>
    <message>
      <source>Who is here?</source>
      <translation type="unfinished">Pwy sydd yma?</translation>
    </message>
    <message>
      <source>bed and status</source>
      <translation type="unfinished">gwely a statws</translation>
    </message>
    <message>
      <source>everything</source>
      <translation type="unfinished">popeth</translation>
    </message>
    <message>
      <source>names, no clinical words</source>
      <translation type="unfinished">enwau, dim geiriau clinigol</translation>
    </message>
    <message>
      <source>three letters</source>
      <translation type="unfinished">tair llythyren</translation>
    </message>
  </context>
  <context>
    <name>ui/help.py</name>
    <message>
      <source>Back to the ward</source>
      <translation type="unfinished">Yn ôl i'r ward</translation>
    </message>
    <message>
      <source>Keys of this screen</source>
      <translation type="unfinished">Bysellau'r sgrin hon</translation>
    </message>
    <message>
      <source>Keys that work everywhere</source>
      <translation type="unfinished">Bysellau sy'n gweithio ym mhobman</translation>
    </message>
    <message>
      <source>This screen</source>
      <translation type="unfinished">Y sgrin hon</translation>
    </message>
  </context>
  <context>
    <name>ui/leaving/card_rows.py</name>
    <message>
      <source>By {name}, valid until {time}</source>
      <translation type="unfinished">Gan: {name}, dilys tan: {time}</translation>
    </message>
    <message>
      <source>Criteria met: {n} of {m}</source>
      <translation type="unfinished">Meini prawf a fodlonwyd: {n} o {m}</translation>
    </message>
    <message>
      <source>Criteria-led discharge</source>
      <translation type="unfinished">Rhyddhau ar sail meini prawf</translation>
    </message>
    <message>
      <source>Did not leave</source>
      <translation type="unfinished">Heb adael</translation>
    </message>
    <message>
      <source>Did not leave as planned</source>
      <translation type="unfinished">Heb adael fel y trefnwyd</translation>
    </message>
    <message>
      <source>Earlier stays</source>
      <translation type="unfinished">Arosiadau cynharach</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation type="unfinished">Daeth i ben</translation>
    </message>
    <message>
      <source>Four times</source>
      <translation type="unfinished">Pedwar amser</translation>
    </message>
    <message>
      <source>Holds, and every criterion is met: may leave</source>
      <translation type="unfinished">Mewn grym, a phob maen prawf wedi'i fodloni: caiff adael</translation>
    </message>
    <message>
      <source>Holds, but a criterion is not met yet</source>
      <translation type="unfinished">Mewn grym, ond mae maen prawf heb ei fodloni eto</translation>
    </message>
    <message>
      <source>L: to the discharge lounge, the bed is free at once</source>
      <translation type="unfinished">L: i'r lolfa ryddhau, mae'r gwely ar gael ar unwaith</translation>
    </message>
    <message>
      <source>Left the hospital</source>
      <translation type="unfinished">Gadawyd yr ysbyty</translation>
    </message>
    <message>
      <source>May discharge: {name}</source>
      <translation type="unfinished">Caiff ryddhau: {name}</translation>
    </message>
    <message>
      <source>Medicines and transport, step by step</source>
      <translation type="unfinished">Meddyginiaethau a chludiant, gam wrth gam</translation>
    </message>
    <message>
      <source>No criteria set yet</source>
      <translation type="unfinished">Dim meini prawf eto</translation>
    </message>
    <message>
      <source>No order: the senior decides</source>
      <translation type="unfinished">Dim gorchymyn: yr uwch glinigydd sy'n penderfynu</translation>
    </message>
    <message>
      <source>Not left after all</source>
      <translation type="unfinished">Heb adael wedi'r cyfan</translation>
    </message>
    <message>
      <source>Order</source>
      <translation type="unfinished">Gorchymyn</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation type="unfinished">Cynlluniwyd</translation>
    </message>
    <message>
      <source>Ran out</source>
      <translation type="unfinished">Wedi dod i ben</translation>
    </message>
    <message>
      <source>Ran out {time}: ask the senior for a new order</source>
      <translation type="unfinished">Daeth i ben {time}: gofynnwch i'r uwch glinigydd am orchymyn newydd</translation>
    </message>
    <message>
      <source>Refer back if: {rules}</source>
      <translation type="unfinished">I'w gyfeirio'n ôl os: {rules}</translation>
    </message>
    <message>
      <source>Referred back to the senior</source>
      <translation type="unfinished">Cyfeiriwyd yn ôl at yr uwch glinigydd</translation>
    </message>
    <message>
      <source>They left by this order</source>
      <translation type="unfinished">Gadawodd y claf o dan y gorchymyn hwn</translation>
    </message>
    <message>
      <source>To have ready: {n} of {m}</source>
      <translation type="unfinished">I fod yn barod: {n} o {m}</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation type="unfinished">Cludiant</translation>
    </message>
    <message>
      <source>Usual residence</source>
      <translation type="unfinished">Preswylfa arferol</translation>
    </message>
    <message>
      <source>Was here</source>
      <translation type="unfinished">Bu yma</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation type="unfinished">Tynnwyd yn ôl</translation>
    </message>
    <message>
      <source>brings them back</source>
      <translation type="unfinished">dod â'r claf yn ôl</translation>
    </message>
    <message>
      <source>next: {step}</source>
      <translation type="unfinished">nesaf: {step}</translation>
    </message>
    <message>
      <source>no attempt so far that came to nothing</source>
      <translation type="unfinished">dim ymadawiad wedi'i ohirio hyd yma</translation>
    </message>
    <message>
      <source>no step recorded</source>
      <translation type="unfinished">dim cam wedi'i gofnodi</translation>
    </message>
    <message>
      <source>not known yet</source>
      <translation type="unfinished">ddim yn hysbys eto</translation>
    </message>
    <message>
      <source>not needed</source>
      <translation type="unfinished">dim angen</translation>
    </message>
    <message>
      <source>not planned</source>
      <translation type="unfinished">heb drefnu</translation>
    </message>
    <message>
      <source>still recovering</source>
      <translation type="unfinished">yn dal i wella</translation>
    </message>
    <message>
      <source>was planned {time}</source>
      <translation type="unfinished">cynlluniwyd: {time}</translation>
    </message>
  </context>
  <context>
    <name>ui/leaving/list_rows.py</name>
    <message>
      <source>Did not leave: {n}×</source>
      <translation type="unfinished">Heb adael: {n}×</translation>
    </message>
    <message>
      <source>Expected {day}, no time planned</source>
      <translation type="unfinished">Disgwylir {day}, dim amser eto</translation>
    </message>
    <message>
      <source>Expected {day}: passed, no time planned</source>
      <translation type="unfinished">Disgwylir {day}: heibio, dim amser wedi'i drefnu</translation>
    </message>
    <message>
      <source>In the lounge since {time}</source>
      <translation type="unfinished">Yn y lolfa ers {time}</translation>
    </message>
    <message>
      <source>Leaving today</source>
      <translation type="unfinished">Yn gadael heddiw</translation>
    </message>
    <message>
      <source>Leaving tomorrow</source>
      <translation type="unfinished">Yn gadael yfory</translation>
    </message>
    <message>
      <source>Left {time}</source>
      <translation type="unfinished">Gadawodd {time}</translation>
    </message>
    <message>
      <source>Left, nothing open</source>
      <translation type="unfinished">Gadawodd, popeth wedi'i orffen</translation>
    </message>
    <message>
      <source>Left, papers unfinished</source>
      <translation type="unfinished">Gadawodd, papurau heb orffen</translation>
    </message>
    <message>
      <source>Not planned yet</source>
      <translation type="unfinished">Heb drefnu eto</translation>
    </message>
    <message>
      <source>On a pathway: where did it lead?</source>
      <translation type="unfinished">Ar lwybr: i ble yr arweiniodd?</translation>
    </message>
    <message>
      <source>Opened from the board</source>
      <translation type="unfinished">Agorwyd o'r bwrdd</translation>
    </message>
    <message>
      <source>Planned {time}</source>
      <translation type="unfinished">Cynlluniwyd: {time}</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation type="unfinished">Barod</translation>
    </message>
    <message>
      <source>Same name in {bed}. Check date of birth and NHS No.</source>
      <translation type="unfinished">Yr un enw: {bed}. Gwiriwch y dyddiad geni a'r rhif GIG.</translation>
    </message>
    <message>
      <source>{n} of {m} ready</source>
      <translation type="unfinished">{n} o {m} yn barod</translation>
    </message>
  </context>
  <context>
    <name>ui/leaving/page.py</name>
    <message>
      <source>Leaving</source>
      <translation type="unfinished">Gadael</translation>
    </message>
    <message>
      <source>Nobody leaves today or tomorrow, and no papers are open. Alt L on the board opens anybody's leaving here.</source>
      <translation type="unfinished">Nid oes neb yn gadael heddiw nac yfory, ac nid oes papurau ar agor. Mae Alt L ar y bwrdd yn agor trefniadau gadael unrhyw glaf yma.</translation>
    </message>
    <message>
      <source>board</source>
      <translation type="unfinished">bwrdd y ward</translation>
    </message>
    <message>
      <source>choose</source>
      <translation type="unfinished">dewis</translation>
    </message>
    <message>
      <source>did not leave</source>
      <translation type="unfinished">heb adael</translation>
    </message>
    <message>
      <source>done, not needed</source>
      <translation type="unfinished">gwnaed, dim angen</translation>
    </message>
    <message>
      <source>left</source>
      <translation type="unfinished">gadawodd</translation>
    </message>
    <message>
      <source>more</source>
      <translation type="unfinished">mwy</translation>
    </message>
    <message>
      <source>ready</source>
      <translation type="unfinished">barod</translation>
    </message>
  </context>
  <context>
    <name>ui/menu.py</name>
    <message>
      <source>Afternoon huddle</source>
      <translation type="unfinished">Cyfarfod byr y prynhawn</translation>
    </message>
    <message>
      <source>Bring a ward list in</source>
      <translation type="unfinished">Mewnforio rhestr ward</translation>
    </message>
    <message>
      <source>Census of delays</source>
      <translation type="unfinished">Cyfrifiad oedi</translation>
    </message>
    <message>
      <source>Close WardApp</source>
      <translation type="unfinished">Cau WardApp</translation>
    </message>
    <message>
      <source>Explain this screen</source>
      <translation type="unfinished">Esbonio'r sgrin hon</translation>
    </message>
    <message>
      <source>Hide more</source>
      <translation type="unfinished">Cuddio mwy</translation>
    </message>
    <message>
      <source>Lock the screen</source>
      <translation type="unfinished">Cloi'r sgrin</translation>
    </message>
    <message>
      <source>Long stays: days lost</source>
      <translation type="unfinished">Arosiadau hir: diwrnodau a gollwyd</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation type="unfinished">Cynlluniau</translation>
    </message>
    <message>
      <source>Print preview</source>
      <translation>Rhagolwg argraffu</translation>
    </message>
    <message>
      <source>Print the action list</source>
      <translation type="unfinished">Argraffu'r rhestr camau gweithredu</translation>
    </message>
    <message>
      <source>Print the board-round sheet</source>
      <translation type="unfinished">Argraffu dalen rownd y bwrdd</translation>
    </message>
    <message>
      <source>Print the ward handover</source>
      <translation type="unfinished">Argraffu trosglwyddo gwybodaeth y ward</translation>
    </message>
    <message>
      <source>Print who leaves today and tomorrow</source>
      <translation type="unfinished">Argraffu pwy sy'n gadael heddiw ac yfory</translation>
    </message>
    <message>
      <source>Round</source>
      <translation type="unfinished">Rownd</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation type="unfinished">Dangos mwy</translation>
    </message>
    <message>
      <source>Somebody else is here</source>
      <translation type="unfinished">Mae rhywun arall yma</translation>
    </message>
    <message>
      <source>Undo the last step</source>
      <translation type="unfinished">Dadwneud y cam diwethaf</translation>
    </message>
    <message>
      <source>Wall mode</source>
      <translation type="unfinished">Modd wal</translation>
    </message>
    <message>
      <source>privacy</source>
      <translation type="unfinished">preifatrwydd</translation>
    </message>
  </context>
  <context>
    <name>ui/messages.py</name>
    <message>
      <source>Choose now</source>
      <translation type="unfinished">Dewis nawr</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation type="unfinished">Copïo'r adroddiad</translation>
    </message>
    <message>
      <source>Something in WardApp itself went wrong. What was saved is safe, and what you typed is still here. Try again; if it comes back, send the report to whoever looks after WardApp. It holds no names.</source>
      <translation type="unfinished">Aeth rhywbeth o'i le yn WardApp ei hun. Mae'r hyn a gadwyd yn ddiogel, ac mae'r hyn a deipiwyd gennych yma o hyd. Rhowch gynnig arall arni; os bydd yn digwydd eto, anfonwch yr adroddiad at bwy bynnag sy'n gofalu am WardApp. Nid oes enwau ynddo.</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation type="unfinished">Tynnwyd yn ôl: {what}</translation>
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation type="unfinished">Mae'r adroddiad ar y clipfwrdd.</translation>
    </message>
    <message>
      <source>The ward's file works again.</source>
      <translation type="unfinished">Mae ffeil y ward yn gweithio eto.</translation>
    </message>
    <message>
      <source>Theirs was kept; nothing of yours was saved.</source>
      <translation type="unfinished">Cadwyd yr un arall; ni chadwyd dim o'ch un chi.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Ceisio eto</translation>
    </message>
    <message>
      <source>Two people wrote about the same thing. Your version is kept until you choose.</source>
      <translation type="unfinished">Ysgrifennodd dau berson am yr un peth. Cedwir eich fersiwn chi nes i chi ddewis.</translation>
    </message>
    <message>
      <source>{what}, by {name}</source>
      <translation type="unfinished">{what}, gan: {name}</translation>
    </message>
  </context>
  <context>
    <name>ui/opening.py</name>
    <message>
      <source>Making the demonstration ward: a few seconds…</source>
      <translation type="unfinished">Yn creu'r ward arddangos: ychydig eiliadau…</translation>
    </message>
    <message>
      <source>Open the backup of {when}</source>
      <translation type="unfinished">Agor y copi wrth gefn: {when}</translation>
    </message>
    <message>
      <source>Opening the backup…</source>
      <translation type="unfinished">Yn agor y copi wrth gefn…</translation>
    </message>
    <message>
      <source>The backup is open. What is left of the damaged file is kept in {place}. Enter again what was written after the backup.</source>
      <translation type="unfinished">Mae'r copi wrth gefn ar agor. Cedwir yr hyn sy'n weddill o'r ffeil a ddifrodwyd yma: {place}. Rhowch eto yr hyn a ysgrifennwyd ar ôl y copi wrth gefn.</translation>
    </message>
    <message>
      <source>The ward could not be opened because of a mistake in WardApp. The ward's file was not changed. Send the log to whoever looks after WardApp.</source>
      <translation type="unfinished">Nid oedd modd agor y ward oherwydd camgymeriad yn WardApp. Ni newidiwyd ffeil y ward. Anfonwch y log at bwy bynnag sy'n gofalu am WardApp.</translation>
    </message>
    <message>
      <source>This version of PySide6 loses memory on Python {python} and would stop in the middle of a round. Install the version that WardApp asks for, or use Python 3.12.</source>
      <translation type="unfinished">Mae'r fersiwn hon o PySide6 yn colli cof ar Python {python} a byddai'n stopio yng nghanol rownd. Gosodwch y fersiwn y mae WardApp yn gofyn amdani, neu defnyddiwch Python 3.12.</translation>
    </message>
  </context>
  <context>
    <name>ui/palette/items.py</name>
    <message>
      <source>Like name {beds}</source>
      <translation type="unfinished">Enw tebyg: {beds}</translation>
    </message>
    <message>
      <source>No NHS No.</source>
      <translation type="unfinished">Dim rhif GIG</translation>
    </message>
    <message>
      <source>Same name {beds}</source>
      <translation type="unfinished">Yr un enw: {beds}</translation>
    </message>
  </context>
  <context>
    <name>ui/palette/panel.py</name>
    <message>
      <source>Add an action</source>
      <translation type="unfinished">Ychwanegu cam gweithredu</translation>
    </message>
    <message>
      <source>Elsewhere</source>
      <translation type="unfinished">Mewn man arall</translation>
    </message>
    <message>
      <source>Leave or discharge</source>
      <translation type="unfinished">Gadael neu ryddhau</translation>
    </message>
    <message>
      <source>Move the expected date</source>
      <translation type="unfinished">Symud y dyddiad disgwyliedig</translation>
    </message>
    <message>
      <source>Nobody on this ward and no command is called that.</source>
      <translation type="unfinished">Nid oes neb ar y ward hon, na gorchymyn, o'r enw hwnnw.</translation>
    </message>
    <message>
      <source>Open on the round</source>
      <translation type="unfinished">Agor ar y rownd</translation>
    </message>
    <message>
      <source>Open the recovery plan</source>
      <translation type="unfinished">Agor y cynllun adfer</translation>
    </message>
    <message>
      <source>Patients on this ward</source>
      <translation type="unfinished">Cleifion ar y ward hon</translation>
    </message>
    <message>
      <source>Patients: {n} · commands: {m}</source>
      <translation type="unfinished">Cleifion: {n} · gorchmynion: {m}</translation>
    </message>
    <message>
      <source>Say what is waited for</source>
      <translation type="unfinished">Nodi'r hyn yr arhosir amdano</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation type="unfinished">Yr hyn a ganfuwyd</translation>
    </message>
    <message>
      <source>What you can do</source>
      <translation type="unfinished">Yr hyn y gallwch ei wneud</translation>
    </message>
    <message>
      <source>With the patient above, {bed}</source>
      <translation type="unfinished">Gyda'r claf uchod, {bed}</translation>
    </message>
    <message>
      <source>audits: {n}</source>
      <translation type="unfinished">archwiliadau: {n}</translation>
    </message>
    <message>
      <source>bed, name, NHS No. or a word</source>
      <translation type="unfinished">gwely, enw, rhif GIG neu air</translation>
    </message>
    <message>
      <source>close</source>
      <translation>cau</translation>
    </message>
    <message>
      <source>of {name}, {bed}</source>
      <translation type="unfinished">{name}, {bed}</translation>
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished">agor</translation>
    </message>
  </context>
  <context>
    <name>ui/patient/after_forms.py</name>
    <message>
      <source>Lived before</source>
      <translation type="unfinished">Yn byw cyn hyn</translation>
    </message>
    <message>
      <source>Name of the home</source>
      <translation type="unfinished">Enw'r cartref</translation>
    </message>
    <message>
      <source>Ordered by (senior)</source>
      <translation type="unfinished">Gorchmynnwyd gan (uwch glinigydd)</translation>
    </message>
    <message>
      <source>Other rules, in words</source>
      <translation type="unfinished">Rheolau eraill, mewn geiriau</translation>
    </message>
    <message>
      <source>Record it</source>
      <translation type="unfinished">Cofnodi</translation>
    </message>
    <message>
      <source>Refer back: {rule}</source>
      <translation type="unfinished">Cyfeirio'n ôl: {rule}</translation>
    </message>
    <message>
      <source>Say until which time the order holds: fri 18:00.</source>
      <translation type="unfinished">Dywedwch tan pryd mae'r gorchymyn yn ddilys: gwe 18:00.</translation>
    </message>
    <message>
      <source>Stop the criteria-led order</source>
      <translation type="unfinished">Stopio'r gorchymyn rhyddhau ar sail meini prawf</translation>
    </message>
    <message>
      <source>Stop the order</source>
      <translation type="unfinished">Stopio'r gorchymyn</translation>
    </message>
    <message>
      <source>The order is</source>
      <translation type="unfinished">Mae'r gorchymyn</translation>
    </message>
    <message>
      <source>Valid until</source>
      <translation type="unfinished">Dilys tan</translation>
    </message>
    <message>
      <source>Where they usually live</source>
      <translation type="unfinished">Ble mae'r person yn byw fel arfer</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation type="unfinished">I ble</translation>
    </message>
    <message>
      <source>Who may discharge</source>
      <translation type="unfinished">Pwy gaiff ryddhau</translation>
    </message>
    <message>
      <source>Who says so</source>
      <translation type="unfinished">Pwy sy'n dweud hynny</translation>
    </message>
    <message>
      <source>Write the order</source>
      <translation type="unfinished">Ysgrifennu'r gorchymyn</translation>
    </message>
    <message>
      <source>Write the other rule.</source>
      <translation type="unfinished">Ysgrifennwch y rheol arall.</translation>
    </message>
    <message>
      <source>empty: now</source>
      <translation type="unfinished">gwag: nawr</translation>
    </message>
    <message>
      <source>fri 18:00; seven days at most</source>
      <translation type="unfinished">gwe 18:00; saith diwrnod ar y mwyaf</translation>
    </message>
    <message>
      <source>of a care home: the same one or another?</source>
      <translation type="unfinished">os cartref gofal: yr un un, neu un arall?</translation>
    </message>
  </context>
  <context>
    <name>ui/patient/card.py</name>
    <message>
      <source>A: new action, Enter adds it</source>
      <translation type="unfinished">A: cam newydd, yna Enter</translation>
    </message>
    <message>
      <source>Choose a patient to see the card.</source>
      <translation type="unfinished">Dewiswch glaf i weld y cerdyn.</translation>
    </message>
    <message>
      <source>Close the card</source>
      <translation type="unfinished">Cau'r cerdyn</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished">Copïo</translation>
    </message>
    <message>
      <source>Copy the NHS number</source>
      <translation type="unfinished">Copïo'r rhif GIG</translation>
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished">Hanes</translation>
    </message>
    <message>
      <source>NHS number copied, for 10 seconds</source>
      <translation type="unfinished">Copïwyd y rhif GIG, am 10 eiliad</translation>
    </message>
    <message>
      <source>Not Known</source>
      <translation type="unfinished">Anhysbys</translation>
    </message>
    <message>
      <source>Open on round</source>
      <translation type="unfinished">Agor ar y rownd</translation>
    </message>
    <message>
      <source>Patient card</source>
      <translation type="unfinished">Cerdyn y claf</translation>
    </message>
  </context>
  <context>
    <name>ui/patient/card_parts.py</name>
    <message>
      <source>Actions</source>
      <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
      <source>Change: {what}</source>
      <translation type="unfinished">Newid: {what}</translation>
    </message>
    <message>
      <source>First {first}, {times}, last {last}</source>
      <translation type="unfinished">Cyntaf: {first}, {times}, diwethaf: {last}</translation>
    </message>
    <message>
      <source>Not set: set them on the round</source>
      <translation type="unfinished">Heb bennu: gwnewch hynny ar y rownd</translation>
    </message>
    <message>
      <source>Patient not told yet</source>
      <translation type="unfinished">Y claf ddim yn gwybod eto</translation>
    </message>
    <message>
      <source>Patient was told</source>
      <translation type="unfinished">Y claf yn gwybod</translation>
    </message>
    <message>
      <source>Treatment complete</source>
      <translation type="unfinished">Triniaeth wedi'i chwblhau</translation>
    </message>
    <message>
      <source>done {time}</source>
      <translation type="unfinished">gwnaed {time}</translation>
    </message>
    <message>
      <source>family not told yet</source>
      <translation type="unfinished">y teulu ddim yn gwybod eto</translation>
    </message>
    <message>
      <source>family was told</source>
      <translation type="unfinished">y teulu'n gwybod</translation>
    </message>
    <message>
      <source>moved once</source>
      <translation type="unfinished">symudwyd unwaith</translation>
    </message>
    <message>
      <source>moved {n}×</source>
      <translation type="unfinished">symudwyd {n}×</translation>
    </message>
  </context>
  <context>
    <name>ui/patient/history.py</name>
    <message>
      <source>History, newest first</source>
      <translation type="unfinished">Hanes, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
      <source>Nothing was done yet</source>
      <translation type="unfinished">Ni wnaed dim eto</translation>
    </message>
  </context>
  <context>
    <name>ui/patient/leaving_forms.py</name>
    <message>
      <source>As usual: yes, but not to another hospital</source>
      <translation type="unfinished">Fel arfer: ie, ond nid i ysbyty arall</translation>
    </message>
    <message>
      <source>Bring them back</source>
      <translation type="unfinished">Dod â'r claf yn ôl</translation>
    </message>
    <message>
      <source>Free the bed</source>
      <translation type="unfinished">Gwagio'r gwely</translation>
    </message>
    <message>
      <source>Has left the hospital</source>
      <translation type="unfinished">Wedi gadael yr ysbyty</translation>
    </message>
    <message>
      <source>How</source>
      <translation type="unfinished">Sut</translation>
    </message>
    <message>
      <source>How, with whom</source>
      <translation type="unfinished">Sut, gyda phwy</translation>
    </message>
    <message>
      <source>Led by criteria, under the senior's order</source>
      <translation type="unfinished">Ar sail meini prawf, dan orchymyn yr uwch glinigydd</translation>
    </message>
    <message>
      <source>Medicines to take home</source>
      <translation type="unfinished">Meddyginiaethau i fynd adref</translation>
    </message>
    <message>
      <source>No bed yet</source>
      <translation type="unfinished">Dim gwely eto</translation>
    </message>
    <message>
      <source>Not ready after all</source>
      <translation type="unfinished">Ddim yn barod wedi'r cyfan</translation>
    </message>
    <message>
      <source>Onto their pathway</source>
      <translation type="unfinished">Ymlaen i'r llwybr</translation>
    </message>
    <message>
      <source>Plan it</source>
      <translation type="unfinished">Trefnu</translation>
    </message>
    <message>
      <source>Ready to leave since</source>
      <translation type="unfinished">Barod i adael ers</translation>
    </message>
    <message>
      <source>Record that they left</source>
      <translation type="unfinished">Cofnodi'r ymadawiad</translation>
    </message>
    <message>
      <source>Record the step</source>
      <translation type="unfinished">Cofnodi'r cam</translation>
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished">Cam</translation>
    </message>
    <message>
      <source>They have not left after all</source>
      <translation type="unfinished">Heb adael wedi'r cyfan</translation>
    </message>
    <message>
      <source>To the discharge lounge</source>
      <translation type="unfinished">I'r lolfa ryddhau</translation>
    </message>
    <message>
      <source>To which service or place</source>
      <translation type="unfinished">I ba wasanaeth neu le</translation>
    </message>
    <message>
      <source>Went to the lounge</source>
      <translation type="unfinished">Aeth i'r lolfa</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
      <source>When it was known</source>
      <translation type="unfinished">Pryd y daeth yn hysbys</translation>
    </message>
    <message>
      <source>Who, or a booking number</source>
      <translation type="unfinished">Pwy, neu rif archebu</translation>
    </message>
    <message>
      <source>Why it is taken back</source>
      <translation type="unfinished">Pam y'i tynnir yn ôl</translation>
    </message>
    <message>
      <source>care home, team, ward</source>
      <translation type="unfinished">cartref gofal, tîm, ward</translation>
    </message>
    <message>
      <source>empty: now. Bed {bed} is free from then on.</source>
      <translation type="unfinished">gwag: nawr. Bydd gwely {bed} ar gael o hynny ymlaen.</translation>
    </message>
    <message>
      <source>empty: the same</source>
      <translation type="unfinished">gwag: yr un fath</translation>
    </message>
    <message>
      <source>fri 10:00, or fri; empty: not leaving yet</source>
      <translation type="unfinished">gwe 10:00, neu gwe; gwag: ddim yn gadael eto</translation>
    </message>
  </context>
  <context>
    <name>ui/patient/place_forms.py</name>
    <message>
      <source>Belongs to another ward</source>
      <translation type="unfinished">Yn perthyn i ward arall</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation type="unfinished">Daeth yn ôl</translation>
    </message>
    <message>
      <source>Change places if somebody is there</source>
      <translation type="unfinished">Cyfnewid lle os oes rhywun yno</translation>
    </message>
    <message>
      <source>Expected back</source>
      <translation type="unfinished">Disgwylir yn ôl</translation>
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished">Symud</translation>
    </message>
    <message>
      <source>Move from bed {bed}</source>
      <translation type="unfinished">Symud o wely: {bed}</translation>
    </message>
    <message>
      <source>On leave, bed held</source>
      <translation type="unfinished">Ar absenoldeb, gwely'n cael ei gadw</translation>
    </message>
    <message>
      <source>Record the return</source>
      <translation type="unfinished">Cofnodi dod yn ôl</translation>
    </message>
    <message>
      <source>Save the bed</source>
      <translation type="unfinished">Cadw'r gwely</translation>
    </message>
    <message>
      <source>Start the leave</source>
      <translation type="unfinished">Dechrau'r absenoldeb</translation>
    </message>
    <message>
      <source>The bed is</source>
      <translation type="unfinished">Mae'r gwely</translation>
    </message>
    <message>
      <source>There is no such bed on this ward.</source>
      <translation type="unfinished">Nid oes gwely o'r fath ar y ward hon.</translation>
    </message>
    <message>
      <source>To bed</source>
      <translation type="unfinished">I wely</translation>
    </message>
    <message>
      <source>Went</source>
      <translation type="unfinished">Aeth</translation>
    </message>
    <message>
      <source>What for</source>
      <translation type="unfinished">Ar gyfer beth</translation>
    </message>
    <message>
      <source>Which ward</source>
      <translation type="unfinished">Pa ward</translation>
    </message>
    <message>
      <source>bed ready 12:05; waiting for cleaning</source>
      <translation type="unfinished">gwely'n barod 12:05; yn aros am lanhau</translation>
    </message>
    <message>
      <source>free: {beds}</source>
      <translation type="unfinished">ar gael: {beds}</translation>
    </message>
    <message>
      <source>fri 11:00</source>
      <translation type="unfinished">gwe 11:00</translation>
    </message>
  </context>
  <context>
    <name>ui/patient/ready_words.py</name>
    <message>
      <source>Bypasses recovery: {reason}</source>
      <translation type="unfinished">Hepgor y cyfnod adfer: {reason}</translation>
    </message>
    <message>
      <source>Left the pathway {time}</source>
      <translation type="unfinished">Gadawodd y llwybr {time}</translation>
    </message>
    <message>
      <source>Moved onto {pathway}, {time}</source>
      <translation type="unfinished">Aeth ymlaen i: {pathway}, {time}</translation>
    </message>
    <message>
      <source>P{number}, scheme {scheme}</source>
      <translation type="unfinished">P{number}, set {scheme}</translation>
    </message>
    <message>
      <source>Recovery finished {time}</source>
      <translation type="unfinished">Y cyfnod adfer ar ben {time}</translation>
    </message>
    <message>
      <source>To {receiver}</source>
      <translation type="unfinished">I: {receiver}</translation>
    </message>
    <message>
      <source>Was here until {day}: days before this stay: {n}</source>
      <translation type="unfinished">Bu yma tan: {day}; diwrnodau cyn yr arhosiad hwn: {n}</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation type="unfinished">cadarnhawyd</translation>
    </message>
    <message>
      <source>counts as a readmission</source>
      <translation type="unfinished">yn cyfrif fel aildderbyniad</translation>
    </message>
    <message>
      <source>does not count as a readmission</source>
      <translation type="unfinished">ddim yn cyfrif fel aildderbyniad</translation>
    </message>
    <message>
      <source>marked as not complete</source>
      <translation type="unfinished">nodwyd: heb ei chwblhau</translation>
    </message>
    <message>
      <source>no recovery plan then</source>
      <translation type="unfinished">dim cynllun adfer ar y pryd</translation>
    </message>
    <message>
      <source>not the usual residence</source>
      <translation type="unfinished">nid y breswylfa arferol</translation>
    </message>
    <message>
      <source>provisional</source>
      <translation type="unfinished">dros dro</translation>
    </message>
    <message>
      <source>recovery plan in place</source>
      <translation type="unfinished">cynllun adfer ar waith</translation>
    </message>
    <message>
      <source>usual residence</source>
      <translation type="unfinished">preswylfa arferol</translation>
    </message>
    <message>
      <source>usual residence: not known</source>
      <translation type="unfinished">preswylfa arferol: anhysbys</translation>
    </message>
  </context>
  <context>
    <name>ui/patient/who_forms.py</name>
    <message>
      <source>12/3/1941</source>
      <translation type="unfinished">12/3/1941</translation>
    </message>
    <message>
      <source>Admit</source>
      <translation type="unfinished">Derbyn i'r ward</translation>
    </message>
    <message>
      <source>Admit to bed {bed}</source>
      <translation type="unfinished">Derbyn i wely: {bed}</translation>
    </message>
    <message>
      <source>Boarder from another ward</source>
      <translation type="unfinished">Claf o ward arall</translation>
    </message>
    <message>
      <source>Home ward of a boarder</source>
      <translation type="unfinished">Ward y claf ei hun</translation>
    </message>
    <message>
      <source>How they came in</source>
      <translation type="unfinished">Sut y daeth i mewn</translation>
    </message>
    <message>
      <source>Somebody on record has this NHS number. Type the family name and the birth date: where both agree, the stays are linked.</source>
      <translation type="unfinished">Mae'r rhif GIG hwn gan rywun yn y cofnodion. Teipiwch y cyfenw a'r dyddiad geni: os yw'r ddau'n cytuno, cysylltir yr arosiadau.</translation>
    </message>
    <message>
      <source>The same person as then</source>
      <translation type="unfinished">Yr un person â'r adeg honno</translation>
    </message>
    <message>
      <source>{name} has the same family name and birth date and was here until {day}. Tick below if it is the same person.</source>
      <translation type="unfinished">{name}: yr un cyfenw a'r un dyddiad geni, a bu yma tan {day}. Ticiwch isod os yr un person ydyw.</translation>
    </message>
    <message>
      <source>{name} is in hospital here now. Move them instead.</source>
      <translation type="unfinished">{name}: yn yr ysbyty yma nawr. Dylid symud y claf yn lle hynny.</translation>
    </message>
    <message>
      <source>{name} was here until {day}: {ago}. The stays are linked.</source>
      <translation type="unfinished">{name}: bu yma tan {day}: {ago}. Cysylltwyd yr arosiadau.</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/agreement_sheet.py</name>
    <message>
      <source>Agreeing now makes version {n}.</source>
      <translation type="unfinished">Bydd cytuno nawr yn creu fersiwn {n}.</translation>
    </message>
    <message>
      <source>Copy in</source>
      <translation type="unfinished">Iaith y copi</translation>
    </message>
    <message>
      <source>Does the person agree?</source>
      <translation type="unfinished">A yw'r person yn cytuno?</translation>
    </message>
    <message>
      <source>Go through it with the person, then record again.</source>
      <translation type="unfinished">Ewch drwyddo gyda'r person, yna cofnodwch eto.</translation>
    </message>
    <message>
      <source>It counts as in place.</source>
      <translation type="unfinished">Mae'n cyfrif fel cynllun ar waith.</translation>
    </message>
    <message>
      <source>It will not count as in place. Missing: {what}.</source>
      <translation type="unfinished">Ni fydd yn cyfrif fel cynllun ar waith. Ar goll: {what}.</translation>
    </message>
    <message>
      <source>Nobody has asked yet. Ask now.</source>
      <translation type="unfinished">Nid oes neb wedi gofyn eto. Gofynnwch nawr.</translation>
    </message>
    <message>
      <source>Not said yet</source>
      <translation type="unfinished">Heb ddweud eto</translation>
    </message>
    <message>
      <source>Record the agreement</source>
      <translation type="unfinished">Cofnodi'r cytundeb</translation>
    </message>
    <message>
      <source>Relation</source>
      <translation type="unfinished">Perthynas</translation>
    </message>
    <message>
      <source>Say how it was signed, or why it was not.</source>
      <translation type="unfinished">Dywedwch sut y llofnodwyd, neu pam na wnaed hynny.</translation>
    </message>
    <message>
      <source>Say which part, or why not.</source>
      <translation type="unfinished">Dywedwch pa ran, neu pam nad yw'r person yn cytuno.</translation>
    </message>
    <message>
      <source>Say who they are to the person.</source>
      <translation type="unfinished">Dywedwch beth yw eu perthynas â'r person.</translation>
    </message>
    <message>
      <source>The person</source>
      <translation type="unfinished">Y person</translation>
    </message>
    <message>
      <source>The plan changed while this was open. Nothing was recorded yet.</source>
      <translation type="unfinished">Newidiwyd y cynllun tra oedd hwn ar agor. Ni chofnodwyd dim eto.</translation>
    </message>
    <message>
      <source>There is no plan yet. Begin it first.</source>
      <translation type="unfinished">Nid oes cynllun eto. Dechreuwch ef yn gyntaf.</translation>
    </message>
    <message>
      <source>Which part, or why not</source>
      <translation type="unfinished">Pa ran, neu pam ddim</translation>
    </message>
    <message>
      <source>You can record it all the same.</source>
      <translation type="unfinished">Gallwch ei gofnodi serch hynny.</translation>
    </message>
    <message>
      <source>in their own words</source>
      <translation type="unfinished">yn eu geiriau eu hunain</translation>
    </message>
    <message>
      <source>only of somebody for them</source>
      <translation type="unfinished">dim ond rhywun ar eu rhan</translation>
    </message>
    <message>
      <source>or somebody for them</source>
      <translation type="unfinished">neu rywun ar eu rhan</translation>
    </message>
    <message>
      <source>signed on paper; or why there is none</source>
      <translation type="unfinished">llofnodwyd ar bapur; neu pam nad oes un</translation>
    </message>
    <message>
      <source>with the person's consent</source>
      <translation type="unfinished">gyda chydsyniad y person</translation>
    </message>
    <message>
      <source>{section}: removed</source>
      <translation type="unfinished">{section}: tynnwyd</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/boxes.py</name>
    <message>
      <source>fri 17:30, 2/3 10:00</source>
      <translation type="unfinished">gwe 17:30, 2/3 10:00</translation>
    </message>
    <message>
      <source>fri, +14d, 2/3</source>
      <translation type="unfinished">gwe, +14d, 2/3</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/contact_sheet.py</name>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished">Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Record the details</source>
      <translation type="unfinished">Cofnodi'r manylion</translation>
    </message>
    <message>
      <source>Where they live, and how to reach them</source>
      <translation type="unfinished">Ble mae'r person yn byw, a sut i gysylltu</translation>
    </message>
    <message>
      <source>only where they lived in one</source>
      <translation type="unfinished">dim ond os oeddent yn byw mewn un</translation>
    </message>
    <message>
      <source>type its first letters</source>
      <translation type="unfinished">teipiwch y llythrennau cyntaf</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/editor.py</name>
    <message>
      <source>agreement</source>
      <translation type="unfinished">cytundeb</translation>
    </message>
    <message>
      <source>back</source>
      <translation>yn ôl</translation>
    </message>
    <message>
      <source>entry</source>
      <translation type="unfinished">cofnod</translation>
    </message>
    <message>
      <source>goal</source>
      <translation>nod</translation>
    </message>
    <message>
      <source>section</source>
      <translation type="unfinished">adran</translation>
    </message>
    <message>
      <source>turn</source>
      <translation type="unfinished">troi</translation>
    </message>
    <message>
      <source>write</source>
      <translation type="unfinished">ysgrifennu</translation>
    </message>
    <message>
      <source>{section}: something typed is not saved. It is kept there.</source>
      <translation type="unfinished">{section}: mae rhywbeth a deipiwyd heb ei gadw. Mae'n aros yno.</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/group_card.py</name>
    <message>
      <source>Add a goal, in the person's own words first</source>
      <translation type="unfinished">Ychwanegu nod, yng ngeiriau'r person yn gyntaf</translation>
    </message>
    <message>
      <source>Add: {what}</source>
      <translation type="unfinished">Ychwanegu: {what}</translation>
    </message>
    <message>
      <source>Address, phone and home</source>
      <translation type="unfinished">Cyfeiriad, ffôn a chartref</translation>
    </message>
    <message>
      <source>Ask about language and paper</source>
      <translation type="unfinished">Gofyn am iaith a phapur</translation>
    </message>
    <message>
      <source>Make a goal of it</source>
      <translation type="unfinished">Gwneud nod ohono</translation>
    </message>
    <message>
      <source>Record agreement</source>
      <translation type="unfinished">Cofnodi cytundeb</translation>
    </message>
    <message>
      <source>Remove: {what}</source>
      <translation type="unfinished">Tynnu: {what}</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/groups.py</name>
    <message>
      <source>Agreement</source>
      <translation type="unfinished">Cytundeb</translation>
    </message>
    <message>
      <source>Carer</source>
      <translation type="unfinished">Gofalwr</translation>
    </message>
    <message>
      <source>asked: {n}</source>
      <translation type="unfinished">gofynnwyd: {n}</translation>
    </message>
    <message>
      <source>assessed: has capacity</source>
      <translation type="unfinished">aseswyd: â galluedd</translation>
    </message>
    <message>
      <source>assessed: lacks capacity</source>
      <translation type="unfinished">aseswyd: heb alluedd</translation>
    </message>
    <message>
      <source>assumed</source>
      <translation type="unfinished">rhagdybir</translation>
    </message>
    <message>
      <source>changed since version {n}</source>
      <translation type="unfinished">newidiwyd ers fersiwn {n}</translation>
    </message>
    <message>
      <source>confirmed: {n} of {all}</source>
      <translation type="unfinished">cadarnhawyd: {n} o {all}</translation>
    </message>
    <message>
      <source>delivered: {n} of {all}</source>
      <translation type="unfinished">danfonwyd: {n} o {all}</translation>
    </message>
    <message>
      <source>language not asked yet</source>
      <translation type="unfinished">iaith: heb ofyn eto</translation>
    </message>
    <message>
      <source>no carer</source>
      <translation type="unfinished">dim gofalwr</translation>
    </message>
    <message>
      <source>no date yet</source>
      <translation type="unfinished">dim dyddiad eto</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation type="unfinished">neb eto</translation>
    </message>
    <message>
      <source>not said yet</source>
      <translation type="unfinished">heb ddweud eto</translation>
    </message>
    <message>
      <source>not written yet</source>
      <translation type="unfinished">heb ysgrifennu eto</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation type="unfinished">dim eto</translation>
    </message>
    <message>
      <source>partly agreed</source>
      <translation type="unfinished">cytundeb rhannol</translation>
    </message>
    <message>
      <source>version {n}, {word}</source>
      <translation type="unfinished">fersiwn {n}, {word}</translation>
    </message>
    <message>
      <source>would rather not say</source>
      <translation type="unfinished">gwell peidio â dweud</translation>
    </message>
    <message>
      <source>written</source>
      <translation type="unfinished">ysgrifennwyd</translation>
    </message>
    <message>
      <source>written: {n}</source>
      <translation type="unfinished">ysgrifennwyd: {n}</translation>
    </message>
    <message>
      <source>{language}; format not asked yet</source>
      <translation type="unfinished">{language}; fformat: heb ofyn eto</translation>
    </message>
    <message>
      <source>{name}: not asked yet</source>
      <translation type="unfinished">{name}: heb ofyn eto</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/handover_sheet.py</name>
    <message>
      <source>Hand over the plan</source>
      <translation type="unfinished">Trosglwyddo'r cynllun</translation>
    </message>
    <message>
      <source>Handed over before</source>
      <translation type="unfinished">Trosglwyddwyd o'r blaen</translation>
    </message>
    <message>
      <source>No receipt yet</source>
      <translation type="unfinished">Dim derbynneb eto</translation>
    </message>
    <message>
      <source>None agreed yet</source>
      <translation type="unfinished">Heb gytuno ar yr un eto</translation>
    </message>
    <message>
      <source>Not chosen</source>
      <translation type="unfinished">Heb ddewis</translation>
    </message>
    <message>
      <source>Nothing has been agreed yet, so there is no version to hand over.</source>
      <translation type="unfinished">Ni chytunwyd ar ddim eto, felly nid oes fersiwn i'w throsglwyddo.</translation>
    </message>
    <message>
      <source>Receipt: {name}, {when}</source>
      <translation type="unfinished">Derbynneb: {name}, {when}</translation>
    </message>
    <message>
      <source>Record the handover</source>
      <translation type="unfinished">Cofnodi'r trosglwyddo</translation>
    </message>
    <message>
      <source>Record the receipt</source>
      <translation type="unfinished">Cofnodi'r dderbynneb</translation>
    </message>
    <message>
      <source>Say how it was handed over.</source>
      <translation type="unfinished">Dywedwch sut y'i trosglwyddwyd.</translation>
    </message>
    <message>
      <source>The draft was changed since version {n} was agreed.</source>
      <translation type="unfinished">Newidiwyd y drafft ers cytuno ar fersiwn {n}.</translation>
    </message>
    <message>
      <source>The receiver has the plan</source>
      <translation type="unfinished">Mae'r cynllun gan y derbynnydd</translation>
    </message>
    <message>
      <source>There is no version yet. Record an agreement first.</source>
      <translation type="unfinished">Nid oes fersiwn eto. Cofnodwch gytundeb yn gyntaf.</translation>
    </message>
    <message>
      <source>Version {n}, {when}, {state}</source>
      <translation type="unfinished">Fersiwn {n}, {when}, {state}</translation>
    </message>
    <message>
      <source>Version {n}: {to}</source>
      <translation type="unfinished">Fersiwn {n}: {to}</translation>
    </message>
    <message>
      <source>Which version</source>
      <translation type="unfinished">Pa fersiwn</translation>
    </message>
    <message>
      <source>Who confirmed</source>
      <translation type="unfinished">Pwy gadarnhaodd</translation>
    </message>
    <message>
      <source>in place</source>
      <translation>ar waith</translation>
    </message>
    <message>
      <source>not in place</source>
      <translation type="unfinished">ddim ar waith</translation>
    </message>
    <message>
      <source>service and name</source>
      <translation type="unfinished">gwasanaeth ac enw</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/head.py</name>
    <message>
      <source>All plans</source>
      <translation type="unfinished">Pob cynllun</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation type="unfinished">Dyfnder</translation>
    </message>
    <message>
      <source>Full</source>
      <translation type="unfinished">Llawn</translation>
    </message>
    <message>
      <source>Short</source>
      <translation type="unfinished">Byr</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation type="unfinished">Safonol</translation>
    </message>
    <message>
      <source>home {day}</source>
      <translation type="unfinished">adref {day}</translation>
    </message>
    <message>
      <source>no pathway yet</source>
      <translation type="unfinished">dim llwybr eto</translation>
    </message>
    <message>
      <source>{n} of {all} in place</source>
      <translation type="unfinished">{n} o {all} ar waith</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/language_sheet.py</name>
    <message>
      <source>Language, and how they read</source>
      <translation type="unfinished">Iaith, a sut mae'r person yn darllen</translation>
    </message>
    <message>
      <source>Record the answers</source>
      <translation type="unfinished">Cofnodi'r atebion</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/list_rows.py</name>
    <message>
      <source>Agreed, not in place</source>
      <translation type="unfinished">Cytunwyd, ddim ar waith</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Drafft</translation>
    </message>
    <message>
      <source>Draft, changed since version {n}</source>
      <translation type="unfinished">Drafft, newidiwyd ers fersiwn {n}</translation>
    </message>
    <message>
      <source>In place</source>
      <translation>Ar waith</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation type="unfinished">Ar goll</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation type="unfinished">Dim un eto</translation>
    </message>
    <message>
      <source>Same name in {where}</source>
      <translation type="unfinished">Yr un enw: {where}</translation>
    </message>
    <message>
      <source>Same surname in {where}</source>
      <translation type="unfinished">Yr un cyfenw: {where}</translation>
    </message>
    <message>
      <source>version {n}, {day}</source>
      <translation type="unfinished">fersiwn {n}, {day}</translation>
    </message>
    <message>
      <source>{bed}, born {date}</source>
      <translation type="unfinished">{bed}, ganed {date}</translation>
    </message>
    <message>
      <source>{n} of {all} there</source>
      <translation type="unfinished">{n} o {all} yn eu lle</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/list_view.py</name>
    <message>
      <source>Home</source>
      <translation type="unfinished">Adref</translation>
    </message>
    <message>
      <source>Nobody is on the ward now.</source>
      <translation type="unfinished">Nid oes neb ar y ward nawr.</translation>
    </message>
    <message>
      <source>Recovery plans</source>
      <translation type="unfinished">Cynlluniau adfer</translation>
    </message>
    <message>
      <source>What is missing</source>
      <translation type="unfinished">Beth sydd ar goll</translation>
    </message>
    <message>
      <source>in place: {done} · begun: {begun} · people on the ward: {all}</source>
      <translation type="unfinished">ar waith: {done} · dechreuwyd: {begun} · pobl ar y ward: {all}</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/next_step.py</name>
    <message>
      <source>Agree on one goal at least: what does the person want to do again?</source>
      <translation type="unfinished">Cytunwch ar un nod o leiaf: beth hoffai'r person ei wneud eto?</translation>
    </message>
    <message>
      <source>Agreeing makes version 1, which then never changes.</source>
      <translation type="unfinished">Bydd cytuno yn creu fersiwn 1, na fydd wedyn byth yn newid.</translation>
    </message>
    <message>
      <source>Agreeing now makes version {next}; version {n} stays as it was.</source>
      <translation type="unfinished">Bydd cytuno nawr yn creu fersiwn {next}; mae fersiwn {n} yn aros fel yr oedd.</translation>
    </message>
    <message>
      <source>Ask what matters most, and write it in the person's own words.</source>
      <translation type="unfinished">Gofynnwch beth sydd bwysicaf, ac ysgrifennwch hynny yng ngeiriau'r person.</translation>
    </message>
    <message>
      <source>Ask whether there is an unpaid carer.</source>
      <translation type="unfinished">Gofynnwch a oes gofalwr di-dâl.</translation>
    </message>
    <message>
      <source>Ask {name} whether they are willing and able to help, and offer a carer's assessment.</source>
      <translation type="unfinished">{name}: gofynnwch a yw'n fodlon ac yn gallu helpu, a chynigiwch asesiad o anghenion gofalwr.</translation>
    </message>
    <message>
      <source>Draft {n}</source>
      <translation type="unfinished">Drafft {n}</translation>
    </message>
    <message>
      <source>Name one person to ring after going home.</source>
      <translation type="unfinished">Enwch un person i'w ffonio ar ôl mynd adref.</translation>
    </message>
    <message>
      <source>Nothing has changed since.</source>
      <translation type="unfinished">Ni newidiwyd dim ers hynny.</translation>
    </message>
    <message>
      <source>Read the plan together and record what the person says.</source>
      <translation type="unfinished">Darllenwch y cynllun gyda'ch gilydd a chofnodwch yr hyn y mae'r person yn ei ddweud.</translation>
    </message>
    <message>
      <source>Say how decisions are made: capacity assumed, or assessed.</source>
      <translation type="unfinished">Nodwch sut y gwneir penderfyniadau: rhagdybir galluedd, neu fe'i haseswyd.</translation>
    </message>
    <message>
      <source>Say on which pathway the person will go home. It is set on the board.</source>
      <translation type="unfinished">Nodwch ar ba lwybr y bydd y person yn mynd adref. Pennir hyn ar y bwrdd.</translation>
    </message>
    <message>
      <source>Set the day of the first review.</source>
      <translation type="unfinished">Pennwch ddiwrnod yr adolygiad cyntaf.</translation>
    </message>
    <message>
      <source>Version {n} was recorded on {day}.</source>
      <translation type="unfinished">Cofnodwyd fersiwn {n}: {day}.</translation>
    </message>
    <message>
      <source>the carer</source>
      <translation type="unfinished">y gofalwr</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/page.py</name>
    <message>
      <source>open the plan</source>
      <translation type="unfinished">agor y cynllun</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/reading.py</name>
    <message>
      <source>A bad day</source>
      <translation type="unfinished">Diwrnod anodd</translation>
    </message>
    <message>
      <source>A good day</source>
      <translation type="unfinished">Diwrnod da</translation>
    </message>
    <message>
      <source>For staff who do not read it: “{text}”</source>
      <translation type="unfinished">I staff nad ydynt yn darllen yr iaith: “{text}”</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Nod</translation>
    </message>
    <message>
      <source>How, who</source>
      <translation type="unfinished">Sut, pwy</translation>
    </message>
    <message>
      <source>Needed</source>
      <translation type="unfinished">Angen</translation>
    </message>
    <message>
      <source>Not asked for</source>
      <translation type="unfinished">Dim cais</translation>
    </message>
    <message>
      <source>Not in their words yet</source>
      <translation type="unfinished">Ddim yng ngeiriau'r person eto</translation>
    </message>
    <message>
      <source>Nothing is recorded yet. Turn the screen, read it together, then record it.</source>
      <translation type="unfinished">Ni chofnodwyd dim eto. Trowch y sgrin, darllenwch y cynllun gyda'ch gilydd, yna cofnodwch.</translation>
    </message>
    <message>
      <source>Nothing written yet.</source>
      <translation type="unfinished">Dim wedi'i ysgrifennu eto.</translation>
    </message>
    <message>
      <source>Own rating</source>
      <translation type="unfinished">Sgôr y person</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished">Papur</translation>
    </message>
    <message>
      <source>Part of life</source>
      <translation type="unfinished">Rhan o fywyd</translation>
    </message>
    <message>
      <source>Partly</source>
      <translation type="unfinished">Yn rhannol</translation>
    </message>
    <message>
      <source>Translated by {name}.</source>
      <translation type="unfinished">Cyfieithwyd gan: {name}.</translation>
    </message>
    <message>
      <source>by {day}</source>
      <translation type="unfinished">erbyn {day}</translation>
    </message>
    <message>
      <source>hopes for {n}</source>
      <translation type="unfinished">gobaith: {n}</translation>
    </message>
    <message>
      <source>make a goal</source>
      <translation type="unfinished">gwneud nod</translation>
    </message>
    <message>
      <source>receipt confirmed by {name}</source>
      <translation type="unfinished">cadarnhawyd y dderbynneb gan: {name}</translation>
    </message>
    <message>
      <source>said to {who}</source>
      <translation type="unfinished">dywedwyd wrth: {who}</translation>
    </message>
    <message>
      <source>the person's rating: 0 cannot do it, 10 as they want it</source>
      <translation type="unfinished">sgôr y person: 0 ni allaf ei wneud, 10 fel yr hoffwn</translation>
    </message>
    <message>
      <source>with {who}</source>
      <translation type="unfinished">gyda: {who}</translation>
    </message>
    <message>
      <source>{answer}, {by}, {day}</source>
      <translation type="unfinished">{answer}, {by}, {day}</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/section_list.py</name>
    <message>
      <source>Sections of the plan</source>
      <translation type="unfinished">Adrannau'r cynllun</translation>
    </message>
    <message>
      <source>missing</source>
      <translation type="unfinished">ar goll</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/side.py</name>
    <message>
      <source>All there</source>
      <translation type="unfinished">Popeth yn ei le</translation>
    </message>
    <message>
      <source>Do next</source>
      <translation type="unfinished">I'w wneud nesaf</translation>
    </message>
    <message>
      <source>Every field is saved as you leave it.</source>
      <translation type="unfinished">Cedwir pob maes wrth i chi ei adael.</translation>
    </message>
    <message>
      <source>Go to: {where}</source>
      <translation type="unfinished">Ewch i: {where}</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation type="unfinished">Trosglwyddo</translation>
    </message>
    <message>
      <source>Missing: {what}</source>
      <translation type="unfinished">Ar goll: {what}</translation>
    </message>
    <message>
      <source>Print for the person</source>
      <translation type="unfinished">Argraffu i'r person</translation>
    </message>
    <message>
      <source>Turn the screen</source>
      <translation type="unfinished">Troi'r sgrin</translation>
    </message>
    <message>
      <source>the pathway on the board</source>
      <translation type="unfinished">y llwybr ar y bwrdd</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/start_sheet.py</name>
    <message>
      <source>Agreement, ratings and dates are asked anew.</source>
      <translation type="unfinished">Gofynnir o'r newydd am gytundeb, sgoriau a dyddiadau.</translation>
    </message>
    <message>
      <source>Begin the plan</source>
      <translation type="unfinished">Dechrau'r cynllun</translation>
    </message>
    <message>
      <source>Begin the recovery plan</source>
      <translation type="unfinished">Dechrau'r cynllun adfer</translation>
    </message>
    <message>
      <source>Bring forward the plan of the earlier stay</source>
      <translation type="unfinished">Dod â chynllun yr arhosiad blaenorol ymlaen</translation>
    </message>
    <message>
      <source>Full: a bed for recovery, or complex needs</source>
      <translation type="unfinished">Llawn: gwely adfer, neu anghenion cymhleth</translation>
    </message>
    <message>
      <source>It can be changed at any time.</source>
      <translation type="unfinished">Gellir ei newid unrhyw bryd.</translation>
    </message>
    <message>
      <source>Short: the least that is needed</source>
      <translation type="unfinished">Byr: y lleiaf sydd ei angen</translation>
    </message>
    <message>
      <source>Standard: help at home</source>
      <translation type="unfinished">Safonol: cymorth gartref</translation>
    </message>
    <message>
      <source>Suggested for pathway {number}</source>
      <translation type="unfinished">Awgrym ar sail llwybr: {number}</translation>
    </message>
  </context>
  <context>
    <name>ui/plan/turned.py</name>
    <message>
      <source>Is this right? Tell us.</source>
      <translation type="unfinished">Ydy hyn yn iawn? Dywedwch wrthym.</translation>
    </message>
    <message>
      <source>More below</source>
      <translation type="unfinished">Mwy isod</translation>
    </message>
    <message>
      <source>Turn back</source>
      <translation type="unfinished">Troi'n ôl</translation>
    </message>
  </context>
  <context>
    <name>ui/rail.py</name>
    <message>
      <source>Pages</source>
      <translation type="unfinished">Tudalennau</translation>
    </message>
  </context>
  <context>
    <name>ui/round/agenda.py</name>
    <message>
      <source>Agenda</source>
      <translation type="unfinished">Agenda</translation>
    </message>
  </context>
  <context>
    <name>ui/round/agenda_rows.py</name>
    <message>
      <source>+1d
fri
14/2</source>
      <translation type="unfinished">+1d
gwe
14/2</translation>
    </message>
    <message>
      <source>Acute treatment complete: {when}</source>
      <translation type="unfinished">Triniaeth acíwt wedi'i chwblhau: {when}</translation>
    </message>
    <message>
      <source>Days: {n}</source>
      <translation type="unfinished">Diwrnodau: {n}</translation>
    </message>
    <message>
      <source>Expected {day}</source>
      <translation type="unfinished">Disgwylir: {day}</translation>
    </message>
    <message>
      <source>Family told, patient not yet</source>
      <translation type="unfinished">Y teulu'n gwybod, y claf ddim eto</translation>
    </message>
    <message>
      <source>First {day}, moved {times}×</source>
      <translation type="unfinished">1af {day}, symud {times}×</translation>
    </message>
    <message>
      <source>Nobody named</source>
      <translation type="unfinished">Neb wedi'i enwi</translation>
    </message>
    <message>
      <source>Nobody told yet</source>
      <translation type="unfinished">Neb yn gwybod eto</translation>
    </message>
    <message>
      <source>None set</source>
      <translation type="unfinished">Dim wedi'u pennu</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation type="unfinished">Dim</translation>
    </message>
    <message>
      <source>Patient and family told</source>
      <translation type="unfinished">Claf a theulu'n gwybod</translation>
    </message>
    <message>
      <source>Patient told, family not yet</source>
      <translation type="unfinished">Y claf yn gwybod, y teulu ddim eto</translation>
    </message>
    <message>
      <source>Ready to transfer: {when}</source>
      <translation type="unfinished">Barod i drosglwyddo: {when}</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation type="unfinished">eraill: {count}</translation>
    </message>
    <message>
      <source>asked {when}</source>
      <translation type="unfinished">gofynnwyd {when}</translation>
    </message>
    <message>
      <source>bypasses recovery</source>
      <translation type="unfinished">hepgor y cyfnod adfer</translation>
    </message>
    <message>
      <source>final {time}</source>
      <translation type="unfinished">terfynol {time}</translation>
    </message>
    <message>
      <source>go on</source>
      <translation type="unfinished">ymlaen</translation>
    </message>
    <message>
      <source>green at the huddle</source>
      <translation type="unfinished">gwyrdd yn y cyfarfod byr</translation>
    </message>
    <message>
      <source>it has come</source>
      <translation type="unfinished">mae wedi dod</translation>
    </message>
    <message>
      <source>met, or not</source>
      <translation type="unfinished">bodlonwyd, neu beidio</translation>
    </message>
    <message>
      <source>new action</source>
      <translation type="unfinished">cam newydd</translation>
    </message>
    <message>
      <source>new functional</source>
      <translation type="unfinished">gweithredol newydd</translation>
    </message>
    <message>
      <source>new physiological</source>
      <translation type="unfinished">ffisiolegol newydd</translation>
    </message>
    <message>
      <source>no concern</source>
      <translation type="unfinished">dim pryder</translation>
    </message>
    <message>
      <source>no concern now</source>
      <translation type="unfinished">dim pryder nawr</translation>
    </message>
    <message>
      <source>no reason given yet</source>
      <translation type="unfinished">dim rheswm eto</translation>
    </message>
    <message>
      <source>none needed</source>
      <translation type="unfinished">dim angen un</translation>
    </message>
    <message>
      <source>not leaving yet</source>
      <translation type="unfinished">ddim yn gadael eto</translation>
    </message>
    <message>
      <source>open: {criteria}</source>
      <translation type="unfinished">ar agor: {criteria}</translation>
    </message>
    <message>
      <source>or any date, moves it</source>
      <translation type="unfinished">neu ddyddiad, i symud</translation>
    </message>
    <message>
      <source>or any date, sets it</source>
      <translation type="unfinished">neu ddyddiad, i bennu</translation>
    </message>
    <message>
      <source>or letters: find in the list</source>
      <translation type="unfinished">neu lythrennau: chwilio'r rhestr</translation>
    </message>
    <message>
      <source>ready to move</source>
      <translation type="unfinished">barod i symud</translation>
    </message>
    <message>
      <source>red, and why</source>
      <translation type="unfinished">coch, a pham</translation>
    </message>
    <message>
      <source>right</source>
      <translation type="unfinished">cywir</translation>
    </message>
    <message>
      <source>right, nothing</source>
      <translation type="unfinished">cywir, dim</translation>
    </message>
    <message>
      <source>since {when}</source>
      <translation type="unfinished">ers {when}</translation>
    </message>
    <message>
      <source>still so</source>
      <translation type="unfinished">yr un fath</translation>
    </message>
    <message>
      <source>still unwell</source>
      <translation type="unfinished">yn sâl o hyd</translation>
    </message>
    <message>
      <source>treatment complete</source>
      <translation type="unfinished">triniaeth wedi'i chwblhau</translation>
    </message>
    <message>
      <source>unwell</source>
      <translation type="unfinished">yn sâl</translation>
    </message>
    <message>
      <source>unwell again</source>
      <translation type="unfinished">yn sâl eto</translation>
    </message>
    <message>
      <source>waiting: {what}</source>
      <translation type="unfinished">yn aros: {what}</translation>
    </message>
    <message>
      <source>yes, keep it</source>
      <translation type="unfinished">ydy, ei gadw</translation>
    </message>
    <message>
      <source>yes, now</source>
      <translation type="unfinished">ydy, nawr</translation>
    </message>
    <message>
      <source>yes, since a time</source>
      <translation type="unfinished">ydy, ers amser</translation>
    </message>
    <message>
      <source>{colour} since {time}</source>
      <translation type="unfinished">{colour} ers {time}</translation>
    </message>
    <message>
      <source>{met} of {all} met</source>
      <translation type="unfinished">bodlonwyd {met} o {all}</translation>
    </message>
    <message>
      <source>{ready} of {all} ready</source>
      <translation type="unfinished">{ready} o {all} yn barod</translation>
    </message>
  </context>
  <context>
    <name>ui/round/answers.py</name>
    <message>
      <source>Actions from earlier</source>
      <translation type="unfinished">Camau gweithredu cynharach</translation>
    </message>
    <message>
      <source>Actions from earlier: none</source>
      <translation type="unfinished">Camau gweithredu cynharach: dim</translation>
    </message>
    <message>
      <source>The four answers</source>
      <translation type="unfinished">Y pedwar ateb</translation>
    </message>
    <message>
      <source>What happens today?</source>
      <translation type="unfinished">Beth sy'n digwydd heddiw?</translation>
    </message>
    <message>
      <source>What is needed?</source>
      <translation type="unfinished">Beth sydd ei angen?</translation>
    </message>
    <message>
      <source>What is wrong?</source>
      <translation type="unfinished">Beth sy'n bod?</translation>
    </message>
    <message>
      <source>When home?</source>
      <translation type="unfinished">Pryd adref?</translation>
    </message>
    <message>
      <source>due {when}</source>
      <translation type="unfinished">erbyn {when}</translation>
    </message>
  </context>
  <context>
    <name>ui/round/closing.py</name>
    <message>
      <source>Actions by owner: {n}</source>
      <translation type="unfinished">Camau gweithredu fesul person: {n}</translation>
    </message>
    <message>
      <source>Back to the patients</source>
      <translation type="unfinished">Yn ôl at y cleifion</translation>
    </message>
    <message>
      <source>End of the round</source>
      <translation type="unfinished">Diwedd y rownd</translation>
    </message>
    <message>
      <source>End the round</source>
      <translation type="unfinished">Gorffen y rownd</translation>
    </message>
    <message>
      <source>Everybody was discussed: {n}.</source>
      <translation type="unfinished">Trafodwyd pawb: {n}.</translation>
    </message>
    <message>
      <source>Leavers</source>
      <translation type="unfinished">Yn gadael</translation>
    </message>
    <message>
      <source>Leaving today and tomorrow: {n}</source>
      <translation type="unfinished">Yn gadael heddiw ac yfory: {n}</translation>
    </message>
    <message>
      <source>Not discussed: {n}. Each needs a reason, by its letter.</source>
      <translation type="unfinished">Heb drafod: {n}. Mae angen rheswm ar bob un, drwy ei lythyren.</translation>
    </message>
    <message>
      <source>Still without a reason: {count}. Press a letter for each.</source>
      <translation type="unfinished">Heb reswm o hyd: {count}. Pwyswch lythyren ar gyfer pob un.</translation>
    </message>
  </context>
  <context>
    <name>ui/round/edits.py</name>
    <message>
      <source>A word more, or Enter</source>
      <translation type="unfinished">Gair arall, neu Enter</translation>
    </message>
    <message>
      <source>By when: 15:00, fri, fri 10:00</source>
      <translation type="unfinished">Erbyn pryd: 15:00, gwe, gwe 10:00</translation>
    </message>
    <message>
      <source>Bypasses recovery: why?</source>
      <translation type="unfinished">Hepgor y cyfnod adfer: pam?</translation>
    </message>
    <message>
      <source>Chase: {what}</source>
      <translation type="unfinished">Holi am: {what}</translation>
    </message>
    <message>
      <source>Family told</source>
      <translation type="unfinished">Y teulu'n gwybod</translation>
    </message>
    <message>
      <source>Leaving {day}: at what time? Enter leaves it open</source>
      <translation type="unfinished">Yn gadael {day}: faint o'r gloch? Mae Enter yn ei adael yn agored</translation>
    </message>
    <message>
      <source>No longer optimised: why?</source>
      <translation type="unfinished">Ddim yn barod mwyach: pam?</translation>
    </message>
    <message>
      <source>Optimised since: 09:10, or wed 14:00</source>
      <translation type="unfinished">Barod ers: 09:10, neu mer 14:00</translation>
    </message>
    <message>
      <source>Patient told</source>
      <translation type="unfinished">Y claf yn gwybod</translation>
    </message>
    <message>
      <source>Red because of</source>
      <translation type="unfinished">Coch oherwydd</translation>
    </message>
    <message>
      <source>Say which senior saw the patient.</source>
      <translation type="unfinished">Dywedwch pa uwch glinigydd a welodd y claf.</translation>
    </message>
    <message>
      <source>Seen now by which senior?</source>
      <translation type="unfinished">Pa uwch glinigydd sy'n gweld y claf nawr?</translation>
    </message>
    <message>
      <source>Unwell again</source>
      <translation type="unfinished">Yn sâl eto</translation>
    </message>
    <message>
      <source>Unwell: what worries? Enter leaves it open</source>
      <translation type="unfinished">Yn sâl: beth yw'r pryder? Mae Enter yn ei adael yn agored</translation>
    </message>
    <message>
      <source>What is to be done</source>
      <translation type="unfinished">Beth sydd i'w wneud</translation>
    </message>
    <message>
      <source>What is waited for</source>
      <translation type="unfinished">Yn aros am</translation>
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished">Pwy</translation>
    </message>
    <message>
      <source>Who was told? Then Enter</source>
      <translation type="unfinished">Pwy sy'n gwybod? Yna Enter</translation>
    </message>
    <message>
      <source>Who: {initials}</source>
      <translation type="unfinished">Pwy: {initials}</translation>
    </message>
    <message>
      <source>Why does it move?</source>
      <translation type="unfinished">Pam mae'n symud?</translation>
    </message>
    <message>
      <source>day {n}</source>
      <translation type="unfinished">diwrnod {n}</translation>
    </message>
    <message>
      <source>waiting for care</source>
      <translation type="unfinished">aros am ofal</translation>
    </message>
  </context>
  <context>
    <name>ui/round/head_line.py</name>
    <message>
      <source>, over 6 days</source>
      <translation type="unfinished">, dros 6 diwrnod</translation>
    </message>
    <message>
      <source>Boarder, {ward}</source>
      <translation type="unfinished">Claf o ward arall: {ward}</translation>
    </message>
    <message>
      <source>No senior yet</source>
      <translation type="unfinished">Dim uwch glinigydd eto</translation>
    </message>
    <message>
      <source>Seen {time}, {who}</source>
      <translation type="unfinished">Gwelwyd {time}, {who}</translation>
    </message>
    <message>
      <source>after midday</source>
      <translation type="unfinished">ar ôl canol dydd</translation>
    </message>
  </context>
  <context>
    <name>ui/round/huddle.py</name>
    <message>
      <source>Begin the huddle</source>
      <translation type="unfinished">Dechrau'r cyfarfod byr</translation>
    </message>
    <message>
      <source>End of the huddle</source>
      <translation type="unfinished">Diwedd y cyfarfod byr</translation>
    </message>
    <message>
      <source>End the huddle</source>
      <translation type="unfinished">Gorffen y cyfarfod byr</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation type="unfinished">Shift</translation>
    </message>
    <message>
      <source>end</source>
      <translation type="unfinished">gorffen</translation>
    </message>
    <message>
      <source>green together</source>
      <translation type="unfinished">gwyrdd gyda'i gilydd</translation>
    </message>
    <message>
      <source>next</source>
      <translation>nesaf</translation>
    </message>
    <message>
      <source>stays red</source>
      <translation type="unfinished">aros yn goch</translation>
    </message>
    <message>
      <source>tick an action</source>
      <translation type="unfinished">ticio cam</translation>
    </message>
    <message>
      <source>tomorrow's leavers</source>
      <translation type="unfinished">gadael yfory</translation>
    </message>
  </context>
  <context>
    <name>ui/round/huddle_edit.py</name>
    <message>
      <source>Bed {bed}: what is to be done</source>
      <translation type="unfinished">Gwely {bed}: beth sydd i'w wneud</translation>
    </message>
    <message>
      <source>Who: initials or name</source>
      <translation type="unfinished">Pwy: llythrennau blaen neu enw</translation>
    </message>
  </context>
  <context>
    <name>ui/round/huddle_head.py</name>
    <message>
      <source>Nothing open: {n}. Confirm green together</source>
      <translation type="unfinished">Dim ar agor: {n}. Cadarnhau'n wyrdd</translation>
    </message>
    <message>
      <source>To look at: {n}</source>
      <translation type="unfinished">I edrych arnynt: {n}</translation>
    </message>
    <message>
      <source>Tomorrow's leavers</source>
      <translation type="unfinished">Yn gadael yfory</translation>
    </message>
    <message>
      <source>of {time}</source>
      <translation type="unfinished">o {time}</translation>
    </message>
    <message>
      <source>{n} of {all} looked at</source>
      <translation type="unfinished">edrychwyd ar {n} o {all}</translation>
    </message>
  </context>
  <context>
    <name>ui/round/huddle_rows.py</name>
    <message>
      <source>Could be green:</source>
      <translation type="unfinished">Gallai fod yn wyrdd:</translation>
    </message>
    <message>
      <source>Green needs: nothing open for today, a date, criteria.</source>
      <translation type="unfinished">Mae angen hyn ar gyfer gwyrdd: dim ar agor heddiw, dyddiad, meini prawf.</translation>
    </message>
    <message>
      <source>Is green:</source>
      <translation type="unfinished">Yn wyrdd:</translation>
    </message>
    <message>
      <source>Not now:</source>
      <translation type="unfinished">Ddim nawr:</translation>
    </message>
    <message>
      <source>Waiting: {what}</source>
      <translation type="unfinished">Yn aros: {what}</translation>
    </message>
    <message>
      <source>nothing open today</source>
      <translation type="unfinished">dim ar agor heddiw</translation>
    </message>
  </context>
  <context>
    <name>ui/round/huddle_side.py</name>
    <message>
      <source>It cannot end while someone has not been looked at, unless a reason is given.</source>
      <translation type="unfinished">Ni all orffen tra bo rhywun nad edrychwyd arno, oni roddir rheswm.</translation>
    </message>
    <message>
      <source>Still here, due today: {n}</source>
      <translation type="unfinished">Yma o hyd, i adael heddiw: {n}</translation>
    </message>
    <message>
      <source>Today so far</source>
      <translation type="unfinished">Heddiw hyd yma</translation>
    </message>
    <message>
      <source>Tomorrow's leavers: {n}</source>
      <translation type="unfinished">Yn gadael yfory: {n}</translation>
    </message>
    <message>
      <source>When the huddle ends</source>
      <translation type="unfinished">Pan ddaw'r cyfarfod byr i ben</translation>
    </message>
    <message>
      <source>actions done</source>
      <translation type="unfinished">camau a wnaed</translation>
    </message>
    <message>
      <source>due {time}</source>
      <translation type="unfinished">erbyn {time}</translation>
    </message>
    <message>
      <source>left before midday</source>
      <translation type="unfinished">gadawodd cyn canol dydd</translation>
    </message>
    <message>
      <source>planned before midday: {n}</source>
      <translation type="unfinished">cynlluniwyd cyn canol dydd: {n}</translation>
    </message>
    <message>
      <source>reds that could still turn</source>
      <translation type="unfinished">coch a allai droi o hyd</translation>
    </message>
    <message>
      <source>turned green since morning</source>
      <translation type="unfinished">trodd yn wyrdd ers y bore</translation>
    </message>
    <message>
      <source>was due {time}</source>
      <translation type="unfinished">roedd erbyn {time}</translation>
    </message>
  </context>
  <context>
    <name>ui/round/huddle_table.py</name>
    <message>
      <source>Actions for today</source>
      <translation type="unfinished">Camau heddiw</translation>
    </message>
    <message>
      <source>Nothing for today</source>
      <translation type="unfinished">Dim ar gyfer heddiw</translation>
    </message>
    <message>
      <source>What would turn it green</source>
      <translation type="unfinished">I'w droi'n wyrdd</translation>
    </message>
    <message>
      <source>so far</source>
      <translation type="unfinished">hyd yma</translation>
    </message>
  </context>
  <context>
    <name>ui/round/leavers_grid.py</name>
    <message>
      <source>{item}, bed {bed}: {state}</source>
      <translation type="unfinished">{item}, gwely {bed}: {state}</translation>
    </message>
  </context>
  <context>
    <name>ui/round/pace.py</name>
    <message>
      <source>Finish approx {time}</source>
      <translation type="unfinished">Gorffen tua: {time}</translation>
    </message>
    <message>
      <source>as planned, {time}</source>
      <translation type="unfinished">yn ôl y cynllun, {time}</translation>
    </message>
    <message>
      <source>{length} after the planned {time}</source>
      <translation type="unfinished">{length} ar ôl y cynllun: {time}</translation>
    </message>
    <message>
      <source>{length} before the planned {time}</source>
      <translation type="unfinished">{length} cyn y cynllun: {time}</translation>
    </message>
  </context>
  <context>
    <name>ui/round/page.py</name>
    <message>
      <source>Begin the round</source>
      <translation type="unfinished">Dechrau'r rownd</translation>
    </message>
  </context>
  <context>
    <name>ui/round/people_row.py</name>
    <message>
      <source>Guest</source>
      <translation type="unfinished">Gwestai</translation>
    </message>
    <message>
      <source>HL, or HL phone</source>
      <translation type="unfinished">HL, neu HL ffôn</translation>
    </message>
    <message>
      <source>Here</source>
      <translation type="unfinished">Yma</translation>
    </message>
    <message>
      <source>Initials of whoever is here</source>
      <translation type="unfinished">Llythrennau blaen pwy bynnag sydd yma</translation>
    </message>
    <message>
      <source>Press to take off the round</source>
      <translation type="unfinished">Pwyswch i'w tynnu oddi ar y rownd</translation>
    </message>
    <message>
      <source>add by initials, H</source>
      <translation type="unfinished">llythrennau blaen, H</translation>
    </message>
    <message>
      <source>{role}, by phone</source>
      <translation type="unfinished">{role}, ar y ffôn</translation>
    </message>
  </context>
  <context>
    <name>ui/round/ribbon.py</name>
    <message>
      <source>Bed {at} of {all} on the round</source>
      <translation type="unfinished">Gwely {at} o {all} ar y rownd</translation>
    </message>
    <message>
      <source>Boarders</source>
      <translation type="unfinished">O wardiau eraill</translation>
    </message>
    <message>
      <source>Empty: passed by</source>
      <translation type="unfinished">Gwag: heibio iddo</translation>
    </message>
    <message>
      <source>Home today</source>
      <translation type="unfinished">Adref heddiw</translation>
    </message>
    <message>
      <source>On leave: passed by</source>
      <translation type="unfinished">Ar absenoldeb: heibio iddo</translation>
    </message>
    <message>
      <source>Others</source>
      <translation type="unfinished">Eraill</translation>
    </message>
    <message>
      <source>Sick</source>
      <translation type="unfinished">Yn sâl</translation>
    </message>
  </context>
  <context>
    <name>ui/round/row_editor.py</name>
    <message>
      <source>Nothing in the list begins so.</source>
      <translation type="unfinished">Nid oes dim yn y rhestr yn dechrau felly.</translation>
    </message>
  </context>
  <context>
    <name>ui/round/running.py</name>
    <message>
      <source>Empty: {n}</source>
      <translation type="unfinished">Gwag: {n}</translation>
    </message>
    <message>
      <source>End</source>
      <translation type="unfinished">End</translation>
    </message>
    <message>
      <source>On leave: {n}</source>
      <translation type="unfinished">Ar absenoldeb: {n}</translation>
    </message>
    <message>
      <source>Space</source>
      <translation type="unfinished">Space</translation>
    </message>
    <message>
      <source>action</source>
      <translation type="unfinished">cam</translation>
    </message>
    <message>
      <source>confirm</source>
      <translation>cadarnhau</translation>
    </message>
    <message>
      <source>hold clock</source>
      <translation type="unfinished">dal y cloc</translation>
    </message>
    <message>
      <source>leave, keeps place</source>
      <translation type="unfinished">gadael, cedwir y lle</translation>
    </message>
    <message>
      <source>no change</source>
      <translation type="unfinished">dim newid</translation>
    </message>
    <message>
      <source>other patient</source>
      <translation type="unfinished">claf arall</translation>
    </message>
    <message>
      <source>passed by</source>
      <translation type="unfinished">heibio</translation>
    </message>
    <message>
      <source>senior saw</source>
      <translation type="unfinished">gwelwyd gan uwch</translation>
    </message>
  </context>
  <context>
    <name>ui/round/start.py</name>
    <message>
      <source>Board round, {ward}</source>
      <translation type="unfinished">Rownd y bwrdd, {ward}</translation>
    </message>
    <message>
      <source>By bed</source>
      <translation type="unfinished">Fesul gwely</translation>
    </message>
    <message>
      <source>In which order?</source>
      <translation type="unfinished">Ym mha drefn?</translation>
    </message>
    <message>
      <source>OR, or HL phone</source>
      <translation type="unfinished">OR, neu HL ffôn</translation>
    </message>
    <message>
      <source>Order of the round</source>
      <translation type="unfinished">Trefn y rownd</translation>
    </message>
    <message>
      <source>Patients to discuss: {n}</source>
      <translation type="unfinished">Cleifion i'w trafod: {n}</translation>
    </message>
    <message>
      <source>Sickest first, then home today</source>
      <translation type="unfinished">Y mwyaf sâl yn gyntaf, yna adref heddiw</translation>
    </message>
    <message>
      <source>Who is here? Type initials; Enter alone begins the round</source>
      <translation type="unfinished">Pwy sydd yma? Teipiwch lythrennau blaen; mae Enter yn unig yn dechrau'r rownd</translation>
    </message>
    <message>
      <source>here</source>
      <translation type="unfinished">yma</translation>
    </message>
    <message>
      <source>not noted</source>
      <translation type="unfinished">heb nodi</translation>
    </message>
  </context>
  <context>
    <name>ui/round/timing.py</name>
    <message>
      <source>Time for this patient</source>
      <translation type="unfinished">Amser i'r claf hwn</translation>
    </message>
    <message>
      <source>held, Space goes on</source>
      <translation type="unfinished">wedi'i ddal, Space i barhau</translation>
    </message>
    <message>
      <source>of {time} for each</source>
      <translation type="unfinished">o {time} yr un</translation>
    </message>
  </context>
  <context>
    <name>ui/signin/code_sheet.py</name>
    <message>
      <source>Leave it closed</source>
      <translation type="unfinished">Ei gadael ar gau</translation>
    </message>
    <message>
      <source>Open a carried audit</source>
      <translation type="unfinished">Agor archwiliad a gludwyd</translation>
    </message>
    <message>
      <source>Open the audit</source>
      <translation type="unfinished">Agor yr archwiliad</translation>
    </message>
    <message>
      <source>This file is encrypted. Type the code that was shown when it was carried away: four groups of five letters and digits. Capitals, spaces and hyphens do not matter.</source>
      <translation type="unfinished">Mae'r ffeil hon wedi'i hamgryptio. Teipiwch y cod a ddangoswyd pan aethpwyd â hi i ffwrdd: pedwar grŵp o bump, yn llythrennau a ffigurau. Nid oes gwahaniaeth am briflythrennau, bylchau na chysylltnodau.</translation>
    </message>
  </context>
  <context>
    <name>ui/signin/lock.py</name>
    <message>
      <source>Anybody of this ward can unlock by picking their own name: the lock hides the patients and keeps your draft, but it asks no secret yet.</source>
      <translation type="unfinished">Gall unrhyw un o'r ward hon ddatgloi drwy ddewis ei enw ei hun: mae'r clo yn cuddio'r cleifion ac yn cadw eich drafft, ond nid yw'n gofyn am gyfrinair eto.</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation type="unfinished">Ar glo</translation>
    </message>
  </context>
  <context>
    <name>ui/signin/people.py</name>
    <message>
      <source>People of this ward</source>
      <translation type="unfinished">Pobl y ward hon</translation>
    </message>
    <message>
      <source>Your initials or name</source>
      <translation type="unfinished">Eich llythrennau blaen neu'ch enw</translation>
    </message>
  </context>
  <context>
    <name>ui/signin/sheet.py</name>
    <message>
      <source>What is saved carries your name, so that others know whom to ask.</source>
      <translation type="unfinished">Mae'r hyn a gedwir yn dwyn eich enw, er mwyn i eraill wybod pwy i'w holi.</translation>
    </message>
  </context>
  <context>
    <name>ui/station.py</name>
    <message>
      <source>This file holds an audit only: no ward is open.</source>
      <translation type="unfinished">Archwiliad yn unig sydd yn y ffeil hon: nid oes ward ar agor.</translation>
    </message>
    <message>
      <source>This screen comes with a later version.</source>
      <translation type="unfinished">Daw'r sgrin hon gyda fersiwn ddiweddarach.</translation>
    </message>
  </context>
  <context>
    <name>ui/veil.py</name>
    <message>
      <source>Show this screen</source>
      <translation type="unfinished">Dangos y sgrin hon</translation>
    </message>
    <message>
      <source>This screen shows names, NHS numbers and illnesses. It is hidden, because the privacy level asks for less. Show it where only staff can see it; the level comes back when you leave this screen.</source>
      <translation type="unfinished">Mae'r sgrin hon yn dangos enwau, rhifau GIG a chyflyrau. Mae wedi'i chuddio, gan fod y lefel preifatrwydd yn gofyn am lai. Dangoswch hi lle mae staff yn unig yn gallu ei gweld; daw'r lefel yn ôl pan fyddwch yn gadael y sgrin hon.</translation>
    </message>
  </context>
  <context>
    <name>ui/warnings.py</name>
    <message>
      <source>Nobody is at the keyboard: the screen locks in 30 seconds. Press any key.</source>
      <translation type="unfinished">Nid oes neb wrth y bysellfwrdd: bydd y sgrin yn cloi mewn 30 eiliad. Pwyswch unrhyw fysell.</translation>
    </message>
    <message>
      <source>The clock of this computer says {now}, but the diary already holds an entry of {newest}. Everything is saved, in its right order. Set the clock of this computer right, or times will be wrong.</source>
      <translation type="unfinished">Mae cloc y cyfrifiadur hwn yn dweud {now}, ond mae cofnod diweddarach eisoes yn y trywydd archwilio: {newest}. Mae popeth wedi'i gadw, yn ei drefn gywir. Cywirwch gloc y cyfrifiadur hwn, neu bydd yr amseroedd yn anghywir.</translation>
    </message>
    <message>
      <source>The last changes have no backup yet. They are saved in the ward's file. Check that the disk is not full.</source>
      <translation type="unfinished">Nid oes copi wrth gefn o'r newidiadau diwethaf eto. Maent wedi'u cadw yn ffeil y ward. Gwiriwch nad yw'r ddisg yn llawn.</translation>
    </message>
    <message>
      <source>This audit is open to look at only: its file may not be written. Copy it to a folder of this computer, and open the copy.</source>
      <translation type="unfinished">Mae'r archwiliad hwn ar agor i edrych arno yn unig: ni ellir ysgrifennu i'w ffeil. Copïwch hi i ffolder ar y cyfrifiadur hwn, ac agorwch y copi.</translation>
    </message>
    <message>
      <source>This ward is open to look at only: its file or its folder may not be written. What was saved before is safe; nothing new can be saved. Ask IT for the right to write to the folder, then open the ward again.</source>
      <translation type="unfinished">Mae'r ward hon ar agor i edrych arni yn unig: ni ellir ysgrifennu i'w ffeil nac i'w ffolder. Mae'r hyn a gadwyd o'r blaen yn ddiogel; ni ellir cadw dim newydd. Gofynnwch i TG am yr hawl i ysgrifennu i'r ffolder, yna agorwch y ward eto.</translation>
    </message>
  </context>
  <context>
    <name>ui/widgets/banner.py</name>
    <message>
      <source>Date of birth</source>
      <translation>Dyddiad geni</translation>
    </message>
    <message>
      <source>Date of birth, and age in years</source>
      <translation type="unfinished">Dyddiad geni, ac oedran mewn blynyddoedd</translation>
    </message>
    <message>
      <source>The gender the patient gave</source>
      <translation type="unfinished">Y rhywedd a roddodd y claf</translation>
    </message>
    <message>
      <source>The patient's name</source>
      <translation type="unfinished">Enw'r claf</translation>
    </message>
  </context>
  <context>
    <name>ui/widgets/key_cap.py</name>
    <message>
      <source>more keys</source>
      <translation type="unfinished">rhagor o fysellau</translation>
    </message>
  </context>
  <context>
    <name>ui/widgets/message_line.py</name>
    <message>
      <source>Saved {time}</source>
      <translation type="unfinished">Cadwyd {time}</translation>
    </message>
  </context>
  <context>
    <name>ui/widgets/sheet.py</name>
    <message>
      <source>Press Esc once more to leave. What you typed here is not kept.</source>
      <translation>Pwyswch Esc unwaith eto i adael. Ni chedwir yr hyn a deipiwyd yma.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/app.py</name>
    <message>
      <source>Your role does not allow this. Nothing was changed. Ask the nurse in charge.</source>
      <translation type="unfinished">Nid yw eich rôl yn caniatáu hyn. Ni newidiwyd dim. Gofynnwch i'r nyrs â gofal.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/audit_export.py</name>
    <message>
      <source>This audit is not there any more. Nothing was written.</source>
      <translation type="unfinished">Nid yw'r archwiliad hwn yno mwyach. Nid ysgrifennwyd dim.</translation>
    </message>
    <message>
      <source>Your role does not allow an export with names. Nothing was written. Export it without names, or ask somebody who takes part in the audit.</source>
      <translation type="unfinished">Nid yw eich rôl yn caniatáu allforio gydag enwau. Nid ysgrifennwyd dim. Allforiwch heb enwau, neu gofynnwch i rywun sy'n cymryd rhan yn yr archwiliad.</translation>
    </message>
    <message>
      <source>Your role does not allow this. Nothing was printed or saved.</source>
      <translation type="unfinished">Nid yw eich rôl yn caniatáu hyn. Ni chafodd dim ei argraffu na'i gadw.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/audit_out.py</name>
    <message>
      <source>Choose at least one ward to carry away.</source>
      <translation type="unfinished">Dewiswch o leiaf un ward i fynd â hi i ffwrdd.</translation>
    </message>
    <message>
      <source>The file could not be read. Nothing was changed. Check that the stick is in its place, and pick the file again.</source>
      <translation type="unfinished">Nid oedd modd darllen y ffeil. Ni newidiwyd dim. Gwiriwch fod y cofbin yn ei le, a dewiswch y ffeil eto.</translation>
    </message>
    <message>
      <source>There is already a file of this name, and it may hold answers. Nothing was written. Choose another name.</source>
      <translation type="unfinished">Mae ffeil o'r enw hwn yno eisoes, a gall fod atebion ynddi. Nid ysgrifennwyd dim. Dewiswch enw arall.</translation>
    </message>
    <message>
      <source>This file belongs to an audit that is not kept here. Nothing was changed. Bring it back to the ward's file from which it was carried away.</source>
      <translation type="unfinished">Mae'r ffeil hon yn perthyn i archwiliad nas cedwir yma. Ni newidiwyd dim. Dewch â hi'n ôl i ffeil y ward y cludwyd hi ohoni.</translation>
    </message>
    <message>
      <source>This is not a carried audit. Nothing was changed. Choose another file.</source>
      <translation type="unfinished">Nid archwiliad a gludwyd yw hwn. Ni newidiwyd dim. Dewiswch ffeil arall.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/audit_outlook.py</name>
    <message>
      <source>This ward has no beds.</source>
      <translation type="unfinished">Nid oes gwelyau ar y ward hon.</translation>
    </message>
    <message>
      <source>beds: {n}</source>
      <translation type="unfinished">gwelyau: {n}</translation>
    </message>
    <message>
      <source>closed: {n}</source>
      <translation type="unfinished">ar gau: {n}</translation>
    </message>
    <message>
      <source>empty: {n}</source>
      <translation type="unfinished">gwag: {n}</translation>
    </message>
    <message>
      <source>going home today: {n}</source>
      <translation type="unfinished">yn mynd adref heddiw: {n}</translation>
    </message>
    <message>
      <source>on leave: {n}</source>
      <translation type="unfinished">ar absenoldeb: {n}</translation>
    </message>
    <message>
      <source>to review: {n}</source>
      <translation type="unfinished">i'w hadolygu: {n}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/bed_ranges.py</name>
    <message>
      <source>Bed {bed} is typed twice. Each bed needs a name of its own, such as A1 and B1.</source>
      <translation type="unfinished">Mae gwely {bed} wedi'i deipio ddwywaith. Mae angen ei enw ei hun ar bob gwely, megis A1 a B1.</translation>
    </message>
    <message>
      <source>These are too many beds for one ward: at most {most}.</source>
      <translation type="unfinished">Mae gormod o welyau yma i un ward. Y nifer mwyaf: {most}.</translation>
    </message>
    <message>
      <source>{bed} is too long for a bed. Type ranges such as A1-A6, parted by commas.</source>
      <translation type="unfinished">{bed}: rhy hir i wely. Teipiwch ystodau megis A1-A6, gyda choma rhyngddynt.</translation>
    </message>
    <message>
      <source>{typed} runs backwards. Type the smaller one first.</source>
      <translation type="unfinished">{typed}: yn rhedeg am yn ôl. Teipiwch yr un lleiaf yn gyntaf.</translation>
    </message>
    <message>
      <source>{typed}: a range stays within one bay. Type it as {first}-{name}6, {again}1-{last}.</source>
      <translation type="unfinished">{typed}: mae ystod yn aros o fewn un bae. Teipiwch: {first}-{name}6, {again}1-{last}.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/census_out.py</name>
    <message>
      <source>This census is not there any more. Nothing was written.</source>
      <translation type="unfinished">Nid yw'r cyfrifiad hwn yno mwyach. Nid ysgrifennwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/census_words.py</name>
    <message>
      <source>By council: where the person usually lives</source>
      <translation type="unfinished">Fesul cyngor: lle mae'r person yn byw fel arfer</translation>
    </message>
    <message>
      <source>By provider: where the bed is</source>
      <translation type="unfinished">Fesul darparwr: lle mae'r gwely</translation>
    </message>
    <message>
      <source>By reason</source>
      <translation type="unfinished">Fesul rheswm</translation>
    </message>
    <message>
      <source>Council of residence</source>
      <translation type="unfinished">Cyngor y preswylydd</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation type="unfinished">Yn cyfrif</translation>
    </message>
    <message>
      <source>Main reason</source>
      <translation type="unfinished">Prif reswm</translation>
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished">Nac ydy</translation>
    </message>
    <message>
      <source>No reason recorded</source>
      <translation type="unfinished">Dim rheswm wedi'i gofnodi</translation>
    </message>
    <message>
      <source>Not recorded</source>
      <translation type="unfinished">Dim cofnod</translation>
    </message>
    <message>
      <source>Provider</source>
      <translation type="unfinished">Darparwr</translation>
    </message>
    <message>
      <source>Whose</source>
      <translation type="unfinished">Maes</translation>
    </message>
    <message>
      <source>Whose delay it is</source>
      <translation type="unfinished">Maes yr oedi</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished">Ydy</translation>
    </message>
  </context>
  <context>
    <name>wardapp/cli.py</name>
    <message>
      <source>A file or folder could not be read or written: {path}. Check its name, and that the disk is not full.</source>
      <translation type="unfinished">Nid oedd modd darllen nac ysgrifennu ffeil neu ffolder: {path}. Gwiriwch ei henw, ac nad yw'r ddisg yn llawn.</translation>
    </message>
    <message>
      <source>Arrive: {arrive}. Move: {move}. Differ: {differ}. Unchanged: {same}. To be mended first: {held}.</source>
      <translation type="unfinished">Yn cyrraedd: {arrive}. Yn symud: {move}. Yn wahanol: {differ}. Heb newid: {same}. I'w cywiro yn gyntaf: {held}.</translation>
    </message>
    <message>
      <source>Backup made and read back: {path}</source>
      <translation type="unfinished">Gwnaed copi wrth gefn a'i ddarllen yn ôl: {path}</translation>
    </message>
    <message>
      <source>CSV or XLSX</source>
      <translation type="unfinished">CSV neu XLSX</translation>
    </message>
    <message>
      <source>Jobs without a window.</source>
      <translation type="unfinished">Tasgau heb ffenestr.</translation>
    </message>
    <message>
      <source>Newest good backup: {path}</source>
      <translation type="unfinished">Copi wrth gefn da diweddaraf: {path}</translation>
    </message>
    <message>
      <source>Nobody lies in bed {bed}.</source>
      <translation type="unfinished">Nid oes neb yng ngwely {bed}.</translation>
    </message>
    <message>
      <source>Not in the list: {count}. Confirm in the window who has left.</source>
      <translation type="unfinished">Ddim yn y rhestr: {count}. Cadarnhewch yn y ffenestr pwy sydd wedi gadael.</translation>
    </message>
    <message>
      <source>Papers: {count}, in {folder}</source>
      <translation type="unfinished">Papurau: {count}, yn y ffolder: {folder}</translation>
    </message>
    <message>
      <source>Pictures: {count}, in {folder}</source>
      <translation type="unfinished">Lluniau: {count}, yn y ffolder: {folder}</translation>
    </message>
    <message>
      <source>Restored: {path}</source>
      <translation type="unfinished">Adferwyd: {path}</translation>
    </message>
    <message>
      <source>Row {row}: {sentence}</source>
      <translation type="unfinished">Rhes {row}: {sentence}</translation>
    </message>
    <message>
      <source>Saved as a PDF: {path}</source>
      <translation type="unfinished">Cadwyd fel PDF: {path}</translation>
    </message>
    <message>
      <source>Say which ward is meant: --ward NAME. Here: {names}</source>
      <translation type="unfinished">Dywedwch pa ward a olygir: --ward NAME. Yma: {names}</translation>
    </message>
    <message>
      <source>Say which ward's file is meant: --database PATH</source>
      <translation type="unfinished">Dywedwch pa ffeil ward a olygir: --database PATH</translation>
    </message>
    <message>
      <source>Say whose paper it is: --bed A2.</source>
      <translation type="unfinished">Dywedwch i bwy mae'r papur: --bed A2.</translation>
    </message>
    <message>
      <source>The demonstration ward, fictional people: {path}</source>
      <translation type="unfinished">Y ward arddangos, pobl ddychmygol: {path}</translation>
    </message>
    <message>
      <source>The diary does not hold together from entry {entry} on. Nothing was changed. Stop using this file and tell IT.</source>
      <translation type="unfinished">Nid yw'r trywydd archwilio yn dal ynghyd o gofnod {entry} ymlaen. Ni newidiwyd dim. Peidiwch â defnyddio'r ffeil hon a rhowch wybod i TG.</translation>
    </message>
    <message>
      <source>The diary holds together. Entries: {count}</source>
      <translation type="unfinished">Mae'r trywydd archwilio yn dal ynghyd. Cofnodion: {count}</translation>
    </message>
    <message>
      <source>The former file was kept: {path}</source>
      <translation type="unfinished">Cadwyd y ffeil flaenorol: {path}</translation>
    </message>
    <message>
      <source>There is no good backup beside {path}.</source>
      <translation type="unfinished">Nid oes copi wrth gefn da wrth ochr: {path}.</translation>
    </message>
    <message>
      <source>There is no such backup: {path}</source>
      <translation type="unfinished">Nid oes copi wrth gefn o'r fath: {path}</translation>
    </message>
    <message>
      <source>There is no such file: {path}</source>
      <translation type="unfinished">Nid oes ffeil o'r fath: {path}</translation>
    </message>
    <message>
      <source>There is no ward's file here: {path}</source>
      <translation type="unfinished">Nid oes ffeil ward yma: {path}</translation>
    </message>
    <message>
      <source>There was nothing to take in. Nothing was changed.</source>
      <translation type="unfinished">Nid oedd dim i'w fewnforio. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This was a trial run. Nothing was changed.</source>
      <translation type="unfinished">Prawf oedd hwn. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>a backup's file, or the word newest</source>
      <translation type="unfinished">ffeil copi wrth gefn, neu'r gair newest</translation>
    </message>
    <message>
      <source>as at "YYYY-MM-DD HH:MM", not now</source>
      <translation type="unfinished">fel yr oedd "YYYY-MM-DD HH:MM", nid nawr</translation>
    </message>
    <message>
      <source>folder for the results</source>
      <translation type="unfinished">ffolder ar gyfer y canlyniadau</translation>
    </message>
    <message>
      <source>go back to a backup</source>
      <translation type="unfinished">mynd yn ôl i gopi wrth gefn</translation>
    </message>
    <message>
      <source>in large print</source>
      <translation type="unfinished">mewn print bras</translation>
    </message>
    <message>
      <source>is the file whole, does the diary hold together?</source>
      <translation type="unfinished">a yw'r ffeil yn gyfan, a yw'r trywydd archwilio yn dal ynghyd?</translation>
    </message>
    <message>
      <source>make a backup and read it back</source>
      <translation type="unfinished">gwneud copi wrth gefn a'i ddarllen yn ôl</translation>
    </message>
    <message>
      <source>only say what would change</source>
      <translation type="unfinished">dweud yn unig beth fyddai'n newid</translation>
    </message>
    <message>
      <source>save a paper as a PDF</source>
      <translation type="unfinished">cadw papur fel PDF</translation>
    </message>
    <message>
      <source>take a ward list in</source>
      <translation type="unfinished">mewnforio rhestr ward</translation>
    </message>
    <message>
      <source>the PDF, or a folder</source>
      <translation type="unfinished">y PDF, neu ffolder</translation>
    </message>
    <message>
      <source>the demonstration ward with papers and pictures</source>
      <translation type="unfinished">y ward arddangos gyda phapurau a lluniau</translation>
    </message>
    <message>
      <source>the ward's file; else the last one</source>
      <translation type="unfinished">ffeil y ward; fel arall yr un olaf</translation>
    </message>
    <message>
      <source>when it was true: "YYYY-MM-DD HH:MM"</source>
      <translation type="unfinished">pryd oedd yn wir: "YYYY-MM-DD HH:MM"</translation>
    </message>
    <message>
      <source>where there are several</source>
      <translation type="unfinished">lle mae sawl un</translation>
    </message>
    <message>
      <source>whose paper it is, for one person's</source>
      <translation type="unfinished">i bwy mae'r papur, os i un person</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/action.py</name>
    <message>
      <source>Action added</source>
      <translation type="unfinished">Ychwanegwyd cam gweithredu</translation>
    </message>
    <message>
      <source>Action changed</source>
      <translation type="unfinished">Newidiwyd cam gweithredu</translation>
    </message>
    <message>
      <source>Action done</source>
      <translation type="unfinished">Gwnaed cam gweithredu</translation>
    </message>
    <message>
      <source>Action open again</source>
      <translation type="unfinished">Cam gweithredu ar agor eto</translation>
    </message>
    <message>
      <source>Say what is to be done.</source>
      <translation type="unfinished">Dywedwch beth sydd i'w wneud.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/admission.py</name>
    <message>
      <source>A family name is needed. Write UNKNOWN if nobody knows it yet.</source>
      <translation type="unfinished">Mae angen cyfenw. Ysgrifennwch ANHYSBYS os nad oes neb yn ei wybod eto.</translation>
    </message>
    <message>
      <source>Admission corrected</source>
      <translation type="unfinished">Cywirwyd y derbyniad</translation>
    </message>
    <message>
      <source>Admitted</source>
      <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
      <source>Another person on record has this NHS number. Check both before going on.</source>
      <translation type="unfinished">Mae'r rhif GIG hwn gan berson arall yn y cofnodion. Gwiriwch y ddau cyn parhau.</translation>
    </message>
    <message>
      <source>Details corrected</source>
      <translation type="unfinished">Cywirwyd y manylion</translation>
    </message>
    <message>
      <source>They were still in hospital then: their last stay ended later. Check the time.</source>
      <translation type="unfinished">Roedd y claf yn dal yn yr ysbyty bryd hynny: daeth yr arhosiad diwethaf i ben yn ddiweddarach. Gwiriwch yr amser.</translation>
    </message>
    <message>
      <source>This birth date is still to come.</source>
      <translation type="unfinished">Nid yw'r dyddiad geni hwn wedi cyrraedd eto.</translation>
    </message>
    <message>
      <source>This person is already in hospital here. Move them instead of admitting them again.</source>
      <translation type="unfinished">Mae'r person hwn eisoes yn yr ysbyty yma. Dylid symud y claf yn hytrach na'i dderbyn eto.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/audit_answer.py</name>
    <message>
      <source>A criterion is met. Untick it, or write the clinician's reason why acute care is not needed all the same.</source>
      <translation type="unfinished">Mae maen prawf wedi'i fodloni. Tynnwch y tic, neu ysgrifennwch reswm y clinigydd pam nad oes angen gofal acíwt er hynny.</translation>
    </message>
    <message>
      <source>Audit: bed {bed} answered</source>
      <translation type="unfinished">Archwiliad: atebwyd ar gyfer gwely {bed}</translation>
    </message>
    <message>
      <source>Audit: what was keyed is kept</source>
      <translation type="unfinished">Archwiliad: cedwir yr hyn a nodwyd</translation>
    </message>
    <message>
      <source>Both have answered: what each said stands. Agree on one answer instead; nothing was changed.</source>
      <translation type="unfinished">Mae'r ddau wedi ateb: mae ateb y naill a'r llall yn aros fel y mae. Cytunwch ar un ateb yn lle hynny; ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Both reviewers answer first. Nothing was recorded.</source>
      <translation type="unfinished">Rhaid i'r ddau adolygydd ateb yn gyntaf. Ni chofnodwyd dim.</translation>
    </message>
    <message>
      <source>Choose it from the list.</source>
      <translation type="unfinished">Dewiswch o'r rhestr.</translation>
    </message>
    <message>
      <source>Choose the main reason.</source>
      <translation type="unfinished">Dewiswch y prif reswm.</translation>
    </message>
    <message>
      <source>Name the reviewers of this ward first. Nothing was recorded.</source>
      <translation type="unfinished">Enwch adolygwyr y ward hon yn gyntaf. Ni chofnodwyd dim.</translation>
    </message>
    <message>
      <source>No criterion is met. Tick one, or write the clinician's reason why acute care is needed all the same.</source>
      <translation type="unfinished">Nid oes maen prawf wedi'i fodloni. Ticiwch un, neu ysgrifennwch reswm y clinigydd pam mae angen gofal acíwt er hynny.</translation>
    </message>
    <message>
      <source>On the frozen list nobody is to be reviewed in bed {bed}. Correct the list first if somebody was there.</source>
      <translation type="unfinished">Ar y rhestr a rewyd nid oes neb i'w adolygu yng ngwely {bed}. Cywirwch y rhestr yn gyntaf os oedd rhywun yno.</translation>
    </message>
    <message>
      <source>One reviewer's answer stands twice. Choose between the two first.</source>
      <translation type="unfinished">Mae dau ateb gan un adolygydd. Dewiswch rhwng y ddau yn gyntaf.</translation>
    </message>
    <message>
      <source>Say first whether a criterion is met.</source>
      <translation type="unfinished">Dywedwch yn gyntaf a yw maen prawf wedi'i fodloni.</translation>
    </message>
    <message>
      <source>Say where else they could be cared for.</source>
      <translation type="unfinished">Dywedwch ble arall y gellid gofalu am y person.</translation>
    </message>
    <message>
      <source>Say whether it lies inside the hospital or outside.</source>
      <translation type="unfinished">Dywedwch a yw'r aros o fewn yr ysbyty neu'r tu allan iddo.</translation>
    </message>
    <message>
      <source>Say why this bed is left out.</source>
      <translation type="unfinished">Dywedwch pam mae'r gwely hwn yn cael ei adael allan.</translation>
    </message>
    <message>
      <source>Somebody else signed in. What was keyed before waits for its person.</source>
      <translation type="unfinished">Mae rhywun arall wedi mewngofnodi. Mae'r hyn a nodwyd cyn hynny yn aros am y sawl a'i nododd.</translation>
    </message>
    <message>
      <source>The outcome follows from the criteria: no reason for another decision is needed.</source>
      <translation type="unfinished">Mae'r canlyniad yn dilyn o'r meini prawf: nid oes angen rheswm dros benderfyniad arall.</translation>
    </message>
    <message>
      <source>There are not two answers to choose from. Nothing was changed.</source>
      <translation type="unfinished">Nid oes dau ateb i ddewis rhyngddynt. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This answer belongs to the other reviewer of the pair. Nothing was recorded. Sign in as yourself, or name other reviewers for this ward.</source>
      <translation type="unfinished">Mae'r ateb hwn yn perthyn i adolygydd arall y pâr. Ni chofnodwyd dim. Mewngofnodwch yn eich enw eich hun, neu enwch adolygwyr eraill i'r ward hon.</translation>
    </message>
    <message>
      <source>This audit has one reviewer a bed. Nothing was recorded.</source>
      <translation type="unfinished">Un adolygydd i bob gwely sydd yn yr archwiliad hwn. Ni chofnodwyd dim.</translation>
    </message>
    <message>
      <source>This cannot be kept: it is too long. Shorten the note.</source>
      <translation type="unfinished">Ni ellir cadw hwn: mae'n rhy hir. Byrhewch y nodyn.</translation>
    </message>
    <message>
      <source>Write in the note what it is.</source>
      <translation type="unfinished">Ysgrifennwch yn y nodyn beth ydyw.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/audit_carry.py</name>
    <message>
      <source>Audit brought back, answers: {count}</source>
      <translation type="unfinished">Daethpwyd â'r archwiliad yn ôl, atebion: {count}</translation>
    </message>
    <message>
      <source>Audit carried away, wards: {count}</source>
      <translation type="unfinished">Aethpwyd â'r archwiliad i ffwrdd, wardiau: {count}</translation>
    </message>
    <message>
      <source>Audit unpacked</source>
      <translation type="unfinished">Dadbaciwyd yr archwiliad</translation>
    </message>
    <message>
      <source>Everything in this file is here already. Nothing was changed.</source>
      <translation type="unfinished">Mae popeth sydd yn y ffeil hon yma eisoes. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>The bed list of {wards} was frozen here and on the laptop: answers on the laptop's list find no bed here. Nothing was changed. Keep the file: open it beside this screen, and type each answer in here, with T on the audit.</source>
      <translation type="unfinished">Rhewyd y rhestr gwelyau yma ac ar y gliniadur: {wards}. Nid oes gwelyau yma i'r atebion ar restr y gliniadur. Ni newidiwyd dim. Cadwch y ffeil: agorwch hi wrth ymyl y sgrin hon, a theipiwch bob ateb yma, gyda T ar yr archwiliad.</translation>
    </message>
    <message>
      <source>This file holds an audit already. Nothing was changed.</source>
      <translation type="unfinished">Mae archwiliad yn y ffeil hon eisoes. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/audit_freeze.py</name>
    <message>
      <source>A bed list comes from the board, from a file, or is typed.</source>
      <translation type="unfinished">Daw rhestr gwelyau o'r bwrdd neu o ffeil, neu caiff ei theipio.</translation>
    </message>
    <message>
      <source>Audit: corrected beside the frozen list</source>
      <translation type="unfinished">Archwiliad: cywirwyd wrth ochr y rhestr a rewyd</translation>
    </message>
    <message>
      <source>Bed lists frozen, beds: {count}</source>
      <translation type="unfinished">Rhewyd y rhestrau gwelyau, gwelyau: {count}</translation>
    </message>
    <message>
      <source>Bed {bed} stands twice in this list: two people cannot lie in it. Nothing was frozen. Say who lies there, and freeze again.</source>
      <translation type="unfinished">Mae gwely {bed} ddwywaith yn y rhestr hon: ni all dau berson orwedd ynddo. Ni rewyd dim. Dywedwch pwy sy'n gorwedd yno, a rhewch eto.</translation>
    </message>
    <message>
      <source>Bed {bed}: age or days in hospital cannot be right. Nothing was frozen.</source>
      <translation type="unfinished">Gwely {bed}: mae'r oedran neu'r diwrnodau yn yr ysbyty yn amhosibl. Ni rewyd dim.</translation>
    </message>
    <message>
      <source>Bed {bed}: its state or pathway is not in the list. Nothing was frozen.</source>
      <translation type="unfinished">Gwely {bed}: nid yw ei gyflwr neu ei lwybr yn y rhestr. Ni rewyd dim.</translation>
    </message>
    <message>
      <source>Every ward of this file is frozen already. Nothing was changed.</source>
      <translation type="unfinished">Mae pob ward yn y ffeil hon eisoes wedi'i rhewi. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>It already says so. Nothing was changed.</source>
      <translation type="unfinished">Mae'n dweud hynny eisoes. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Line {line} has no bed. Nothing was frozen.</source>
      <translation type="unfinished">Llinell {line}: nid oes gwely. Ni rewyd dim.</translation>
    </message>
    <message>
      <source>Say why it is corrected.</source>
      <translation type="unfinished">Dywedwch pam y'i cywirir.</translation>
    </message>
    <message>
      <source>The time of the bed list is still to come. Nothing was frozen. Wait for it, or freeze the wards as they stand now.</source>
      <translation type="unfinished">Nid yw amser y rhestr gwelyau wedi dod eto. Ni rewyd dim. Arhoswch amdano, neu rhewch y wardiau fel y maent nawr.</translation>
    </message>
    <message>
      <source>There is no bed in this list. Nothing was frozen.</source>
      <translation type="unfinished">Nid oes gwely yn y rhestr hon. Ni rewyd dim.</translation>
    </message>
    <message>
      <source>This list holds {count} beds: too many for one ward. Nothing was frozen. Was the list of the whole hospital picked?</source>
      <translation type="unfinished">Gwelyau yn y rhestr hon: {count}, gormod i un ward. Ni rewyd dim. Ai rhestr yr ysbyty cyfan a ddewiswyd?</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/audit_intake.py</name>
    <message>
      <source>This file holds something that WardApp does not write into an audit: it was changed by other means. Nothing was taken from it. Ask for the file as WardApp left it.</source>
      <translation type="unfinished">Mae rhywbeth yn y ffeil hon nad yw WardApp yn ei ysgrifennu mewn archwiliad: fe'i newidiwyd mewn ffordd arall. Ni chymerwyd dim ohoni. Gofynnwch am y ffeil fel y gadawodd WardApp hi.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/audit_plan.py</name>
    <message>
      <source>A bed list of this audit is frozen: its plan stands. Plan another audit for another question.</source>
      <translation type="unfinished">Rhewyd rhestr gwelyau o'r archwiliad hwn: ni ellir newid ei gynllun. Cynlluniwch archwiliad arall ar gyfer cwestiwn arall.</translation>
    </message>
    <message>
      <source>A copy of this audit was carried away: its plan stands, here and there. Plan another audit for another question.</source>
      <translation type="unfinished">Aethpwyd â chopi o'r archwiliad hwn i ffwrdd: ni ellir newid ei gynllun, yma nac yno. Cynlluniwch archwiliad arall ar gyfer cwestiwn arall.</translation>
    </message>
    <message>
      <source>At most {most} wards fit in one audit.</source>
      <translation type="unfinished">Y nifer mwyaf o wardiau mewn un archwiliad: {most}.</translation>
    </message>
    <message>
      <source>Audit finished: {name}</source>
      <translation type="unfinished">Gorffennwyd yr archwiliad: {name}</translation>
    </message>
    <message>
      <source>Audit opened again: {name}</source>
      <translation type="unfinished">Agorwyd yr archwiliad eto: {name}</translation>
    </message>
    <message>
      <source>Audit planned: {name}</source>
      <translation type="unfinished">Cynlluniwyd yr archwiliad: {name}</translation>
    </message>
    <message>
      <source>Audit: plan changed</source>
      <translation type="unfinished">Archwiliad: newidiwyd y cynllun</translation>
    </message>
    <message>
      <source>Audit: reviewers named</source>
      <translation type="unfinished">Archwiliad: enwyd yr adolygwyr</translation>
    </message>
    <message>
      <source>Beds without a settled answer: {count}. They will not be counted. Say why the audit ends here.</source>
      <translation type="unfinished">Gwelyau heb ateb terfynol: {count}. Ni fyddant yn cyfrif. Dywedwch pam mae'r archwiliad yn gorffen yma.</translation>
    </message>
    <message>
      <source>Choose a set of criteria from the list.</source>
      <translation type="unfinished">Dewiswch set o feini prawf o'r rhestr.</translation>
    </message>
    <message>
      <source>Criteria kept: {count}</source>
      <translation type="unfinished">Meini prawf a gadwyd: {count}</translation>
    </message>
    <message>
      <source>Give the audit a name.</source>
      <translation type="unfinished">Rhowch enw i'r archwiliad.</translation>
    </message>
    <message>
      <source>Name at least one ward.</source>
      <translation type="unfinished">Enwch o leiaf un ward.</translation>
    </message>
    <message>
      <source>No bed list is frozen yet: there is nothing to finish.</source>
      <translation type="unfinished">Nid oes rhestr gwelyau wedi'i rhewi eto: nid oes dim i'w orffen.</translation>
    </message>
    <message>
      <source>One or two people review each bed.</source>
      <translation type="unfinished">Un neu ddau berson sy'n adolygu pob gwely.</translation>
    </message>
    <message>
      <source>This version of the set is kept already. Give your change a new version.</source>
      <translation type="unfinished">Cedwir y fersiwn hon o'r set eisoes. Rhowch fersiwn newydd i'ch newid.</translation>
    </message>
    <message>
      <source>Two different people review a ward: neither may answer for the other.</source>
      <translation type="unfinished">Mae dau berson gwahanol yn adolygu ward: ni chaiff y naill ateb dros y llall.</translation>
    </message>
    <message>
      <source>Wards without a bed list: {count}. They will not be counted. Say why the audit ends here.</source>
      <translation type="unfinished">Wardiau heb restr gwelyau: {count}. Ni fyddant yn cyfrif. Dywedwch pam mae'r archwiliad yn gorffen yma.</translation>
    </message>
    <message>
      <source>{person} has answered on this ward as the other reviewer of the pair, and would see those answers as their own. Name somebody else. Nothing was changed.</source>
      <translation type="unfinished">{person}: wedi ateb ar y ward hon fel adolygydd arall y pâr, a byddai'r atebion hynny i'w gweld fel eu rhai eu hunain. Enwch rywun arall. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>“{ward}” stands twice in this audit. Name each ward once.</source>
      <translation type="unfinished">Mae “{ward}” ddwywaith yn yr archwiliad hwn. Enwch bob ward unwaith.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/board_round.py</name>
    <message>
      <source>Already here</source>
      <translation type="unfinished">Yma eisoes</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation type="unfinished">Cadarnhawyd</translation>
    </message>
    <message>
      <source>Discussed</source>
      <translation type="unfinished">Trafodwyd</translation>
    </message>
    <message>
      <source>Huddle begun</source>
      <translation type="unfinished">Dechreuwyd y cyfarfod byr</translation>
    </message>
    <message>
      <source>Huddle ended</source>
      <translation type="unfinished">Gorffennwyd y cyfarfod byr</translation>
    </message>
    <message>
      <source>Joined the round</source>
      <translation type="unfinished">Ymunodd â'r rownd</translation>
    </message>
    <message>
      <source>Next patient</source>
      <translation type="unfinished">Claf nesaf</translation>
    </message>
    <message>
      <source>Not everybody was discussed. Still without a reason: {count}.</source>
      <translation type="unfinished">Ni thrafodwyd pawb. Heb reswm o hyd: {count}.</translation>
    </message>
    <message>
      <source>Round begun</source>
      <translation type="unfinished">Dechreuwyd y rownd</translation>
    </message>
    <message>
      <source>Round ended</source>
      <translation type="unfinished">Gorffennwyd y rownd</translation>
    </message>
    <message>
      <source>Round goes on</source>
      <translation type="unfinished">Mae'r rownd yn parhau</translation>
    </message>
    <message>
      <source>Taken off the round</source>
      <translation type="unfinished">Tynnwyd oddi ar y rownd</translation>
    </message>
    <message>
      <source>There is no such round.</source>
      <translation type="unfinished">Nid oes rownd o'r fath.</translation>
    </message>
    <message>
      <source>This round has already ended. Nothing was changed.</source>
      <translation type="unfinished">Mae'r rownd hon eisoes wedi gorffen. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Type the initials of whoever is here.</source>
      <translation type="unfinished">Teipiwch lythrennau blaen pwy bynnag sydd yma.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/census.py</name>
    <message>
      <source>A row is checked by health or agreed with the council.</source>
      <translation type="unfinished">Mae rhes yn cael ei gwirio gan iechyd neu ei chytuno â'r cyngor.</translation>
    </message>
    <message>
      <source>Census frozen: {count} counted</source>
      <translation type="unfinished">Rhewyd y cyfrifiad, yn cyfrif: {count}</translation>
    </message>
    <message>
      <source>Census sent</source>
      <translation type="unfinished">Anfonwyd y cyfrifiad</translation>
    </message>
    <message>
      <source>Census: agreed with the council</source>
      <translation type="unfinished">Cyfrifiad: cytunwyd â'r cyngor</translation>
    </message>
    <message>
      <source>Census: checked by health</source>
      <translation type="unfinished">Cyfrifiad: gwiriwyd gan iechyd</translation>
    </message>
    <message>
      <source>Census: corrected</source>
      <translation type="unfinished">Cyfrifiad: cywirwyd</translation>
    </message>
    <message>
      <source>Give the list a name or number of its version.</source>
      <translation type="unfinished">Rhowch enw neu rif i fersiwn y rhestr.</translation>
    </message>
    <message>
      <source>List of delay reasons loaded: {count}</source>
      <translation type="unfinished">Llwythwyd rhestr rhesymau dros oedi: {count}</translation>
    </message>
    <message>
      <source>The list is empty. Nothing was changed.</source>
      <translation type="unfinished">Mae'r rhestr yn wag. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>The tick was taken away already. Nothing was changed.</source>
      <translation type="unfinished">Tynnwyd y tic eisoes. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This is not the third Wednesday. Say why you freeze a practice census, or wait for the day.</source>
      <translation type="unfinished">Nid dyma'r trydydd dydd Mercher. Dywedwch pam rydych yn rhewi cyfrifiad ymarfer, neu arhoswch am y diwrnod.</translation>
    </message>
    <message>
      <source>This month's census is already frozen. Open it: corrections are logged beside it.</source>
      <translation type="unfinished">Mae cyfrifiad y mis hwn eisoes wedi'i rewi. Agorwch ef: cofnodir cywiriadau wrth ei ochr.</translation>
    </message>
    <message>
      <source>{name} has ticked this already. Nothing was changed.</source>
      <translation type="unfinished">{name}: wedi ticio hwn eisoes. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/command.py</name>
    <message>
      <source>Somebody else changed this while you were writing. Nothing of yours is lost.</source>
      <translation type="unfinished">Newidiwyd hyn gan rywun arall tra oeddech yn ysgrifennu. Ni chollwyd dim o'ch gwaith.</translation>
    </message>
    <message>
      <source>That time is still to come. Nothing was changed.</source>
      <translation type="unfinished">Nid yw'r amser hwnnw wedi cyrraedd eto. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This entry was taken back meanwhile. Nothing was changed.</source>
      <translation type="unfinished">Tynnwyd y cofnod hwn yn ôl yn y cyfamser. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/criterion.py</name>
    <message>
      <source>Criterion added</source>
      <translation type="unfinished">Ychwanegwyd maen prawf</translation>
    </message>
    <message>
      <source>Criterion changed</source>
      <translation type="unfinished">Newidiwyd maen prawf</translation>
    </message>
    <message>
      <source>Criterion met</source>
      <translation type="unfinished">Bodlonwyd maen prawf</translation>
    </message>
    <message>
      <source>Criterion open again</source>
      <translation type="unfinished">Maen prawf ar agor eto</translation>
    </message>
    <message>
      <source>Criterion withdrawn</source>
      <translation type="unfinished">Tynnwyd maen prawf yn ôl</translation>
    </message>
    <message>
      <source>Say what must be seen before the person can leave.</source>
      <translation type="unfinished">Dywedwch beth sydd raid ei weld cyn y gall y person adael.</translation>
    </message>
    <message>
      <source>Say whether the body or daily life is meant.</source>
      <translation type="unfinished">Dywedwch ai'r corff ynteu bywyd bob dydd a olygir.</translation>
    </message>
    <message>
      <source>Say why this criterion no longer applies.</source>
      <translation type="unfinished">Dywedwch pam nad yw'r maen prawf hwn yn berthnasol mwyach.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/day_status.py</name>
    <message>
      <source>A day is red or green.</source>
      <translation type="unfinished">Mae diwrnod yn goch neu'n wyrdd.</translation>
    </message>
    <message>
      <source>Green so far</source>
      <translation type="unfinished">Gwyrdd hyd yma</translation>
    </message>
    <message>
      <source>Green together: {count}</source>
      <translation type="unfinished">Gwyrdd gyda'i gilydd: {count}</translation>
    </message>
    <message>
      <source>Green, final</source>
      <translation type="unfinished">Gwyrdd, terfynol</translation>
    </message>
    <message>
      <source>On leave: this day is not counted.</source>
      <translation type="unfinished">Ar absenoldeb: nid yw'r diwrnod hwn yn cyfrif.</translation>
    </message>
    <message>
      <source>Red so far</source>
      <translation type="unfinished">Coch hyd yma</translation>
    </message>
    <message>
      <source>Red, final</source>
      <translation type="unfinished">Coch, terfynol</translation>
    </message>
    <message>
      <source>That day is not part of this stay.</source>
      <translation type="unfinished">Nid yw'r diwrnod hwnnw'n rhan o'r arhosiad hwn.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/delay.py</name>
    <message>
      <source>A delay has one main reason. Choose it.</source>
      <translation type="unfinished">Mae un prif reswm dros oedi. Dewiswch ef.</translation>
    </message>
    <message>
      <source>A delay is already open here. Change its reason instead.</source>
      <translation type="unfinished">Mae oedi eisoes ar agor yma. Newidiwch ei reswm yn lle hynny.</translation>
    </message>
    <message>
      <source>Delay ended</source>
      <translation type="unfinished">Daeth yr oedi i ben</translation>
    </message>
    <message>
      <source>Delay escalated</source>
      <translation type="unfinished">Uwchgyfeiriwyd yr oedi</translation>
    </message>
    <message>
      <source>Delay recorded</source>
      <translation type="unfinished">Cofnodwyd oedi</translation>
    </message>
    <message>
      <source>Long stay reviewed</source>
      <translation type="unfinished">Adolygwyd yr arhosiad hir</translation>
    </message>
    <message>
      <source>Not clinically optimised: no delay yet. Write what they wait for on the board.</source>
      <translation type="unfinished">Ddim yn barod yn glinigol: dim oedi eto. Ysgrifennwch ar y bwrdd yr hyn y mae'r claf yn aros amdano.</translation>
    </message>
    <message>
      <source>Reason of the delay set</source>
      <translation type="unfinished">Pennwyd y rheswm dros oedi</translation>
    </message>
    <message>
      <source>Say health, social care, joint or not assigned.</source>
      <translation type="unfinished">Dywedwch: iechyd, gofal cymdeithasol, ar y cyd neu heb ei bennu.</translation>
    </message>
    <message>
      <source>Say to whom.</source>
      <translation type="unfinished">Dywedwch at bwy.</translation>
    </message>
    <message>
      <source>Say whether the wait is over or it was a mistake.</source>
      <translation type="unfinished">Dywedwch a yw'r aros ar ben ynteu ai camgymeriad ydoedd.</translation>
    </message>
    <message>
      <source>That is before the last delay ended.</source>
      <translation type="unfinished">Mae hynny cyn i'r oedi diwethaf ddod i ben.</translation>
    </message>
    <message>
      <source>That is before they were clinically optimised.</source>
      <translation type="unfinished">Mae hynny cyn i'r claf fod yn barod yn glinigol.</translation>
    </message>
    <message>
      <source>The next review is still to come.</source>
      <translation type="unfinished">Nid yw'r adolygiad nesaf wedi digwydd eto.</translation>
    </message>
    <message>
      <source>This delay has already ended. Nothing was changed.</source>
      <translation type="unfinished">Mae'r oedi hwn eisoes wedi dod i ben. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This stay is not over 6 days yet.</source>
      <translation type="unfinished">Nid yw'r arhosiad hwn dros 6 diwrnod eto.</translation>
    </message>
    <message>
      <source>Whose delay it is: set</source>
      <translation type="unfinished">Pennwyd maes yr oedi</translation>
    </message>
    <message>
      <source>Write what the team decided.</source>
      <translation type="unfinished">Ysgrifennwch benderfyniad y tîm.</translation>
    </message>
    <message>
      <source>“{code}” is not in the list of today. Choose another reason.</source>
      <translation type="unfinished">“{code}”: ddim yn rhestr heddiw. Dewiswch reswm arall.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/departure.py</name>
    <message>
      <source>Back from leave</source>
      <translation type="unfinished">Yn ôl o absenoldeb</translation>
    </message>
    <message>
      <source>Discharge taken back</source>
      <translation type="unfinished">Tynnwyd y rhyddhau o'r ysbyty yn ôl</translation>
    </message>
    <message>
      <source>In the discharge lounge</source>
      <translation type="unfinished">Yn y lolfa ryddhau</translation>
    </message>
    <message>
      <source>Left the ward</source>
      <translation type="unfinished">Wedi gadael y ward</translation>
    </message>
    <message>
      <source>On leave</source>
      <translation type="unfinished">I ffwrdd</translation>
    </message>
    <message>
      <source>Say why the discharge is taken back.</source>
      <translation type="unfinished">Dywedwch pam y tynnir y rhyddhau yn ôl.</translation>
    </message>
    <message>
      <source>That is before they go.</source>
      <translation type="unfinished">Mae hynny cyn i'r claf fynd.</translation>
    </message>
    <message>
      <source>They have been admitted again since. Nothing was changed.</source>
      <translation type="unfinished">Derbyniwyd y claf eto wedi hynny. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This person is already on leave. Nothing was changed.</source>
      <translation type="unfinished">Mae'r person hwn eisoes ar absenoldeb. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/expected_discharge.py</name>
    <message>
      <source>Expected date set to {day}</source>
      <translation type="unfinished">Pennwyd y dyddiad disgwyliedig: {day}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/leaving.py</name>
    <message>
      <source>A criterion is not met yet. Ask the senior who gave the order.</source>
      <translation type="unfinished">Mae maen prawf heb ei fodloni eto. Gofynnwch i'r uwch glinigydd a roddodd y gorchymyn.</translation>
    </message>
    <message>
      <source>A thing is to do, done, or not needed.</source>
      <translation type="unfinished">Mae rhywbeth i'w wneud, wedi'i wneud, neu heb fod ei angen.</translation>
    </message>
    <message>
      <source>Choose the reason from the list.</source>
      <translation type="unfinished">Dewiswch y rheswm o'r rhestr.</translation>
    </message>
    <message>
      <source>Choose the step from the list.</source>
      <translation type="unfinished">Dewiswch y cam o'r rhestr.</translation>
    </message>
    <message>
      <source>Criteria-led discharge ordered</source>
      <translation type="unfinished">Gorchmynnwyd rhyddhau ar sail meini prawf</translation>
    </message>
    <message>
      <source>Criteria-led discharge stopped</source>
      <translation type="unfinished">Stopiwyd rhyddhau ar sail meini prawf</translation>
    </message>
    <message>
      <source>Did not leave: recorded</source>
      <translation type="unfinished">Heb adael: cofnodwyd</translation>
    </message>
    <message>
      <source>Leaving list ticked</source>
      <translation type="unfinished">Ticiwyd y rhestr adael</translation>
    </message>
    <message>
      <source>Leaving planned</source>
      <translation type="unfinished">Trefnwyd gadael</translation>
    </message>
    <message>
      <source>Nobody can leave before they came in.</source>
      <translation type="unfinished">Ni all neb adael cyn dod i mewn.</translation>
    </message>
    <message>
      <source>Not ready to leave</source>
      <translation type="unfinished">Ddim yn barod i adael</translation>
    </message>
    <message>
      <source>Ready to leave</source>
      <translation type="unfinished">Barod i adael</translation>
    </message>
    <message>
      <source>Say who gives the order.</source>
      <translation type="unfinished">Dywedwch pwy sy'n rhoi'r gorchymyn.</translation>
    </message>
    <message>
      <source>Say why the order ends.</source>
      <translation type="unfinished">Dywedwch pam y daw'r gorchymyn i ben.</translation>
    </message>
    <message>
      <source>Step of leaving recorded</source>
      <translation type="unfinished">Cofnodwyd cam gadael</translation>
    </message>
    <message>
      <source>That is before the admission. Nothing was changed.</source>
      <translation type="unfinished">Mae hynny cyn y derbyniad. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>The order runs out within seven days from now.</source>
      <translation type="unfinished">Mae'r gorchymyn yn para hyd at saith diwrnod o nawr.</translation>
    </message>
    <message>
      <source>There is no order for criteria-led discharge.</source>
      <translation type="unfinished">Nid oes gorchymyn i ryddhau ar sail meini prawf.</translation>
    </message>
    <message>
      <source>Who discharges themselves is not criteria-led.</source>
      <translation type="unfinished">Nid yw rhyddhau ar gais y claf ei hun yn rhyddhau ar sail meini prawf.</translation>
    </message>
    <message>
      <source>Write the criteria for leaving first.</source>
      <translation type="unfinished">Ysgrifennwch y meini prawf gadael yn gyntaf.</translation>
    </message>
    <message>
      <source>Write what happened.</source>
      <translation type="unfinished">Ysgrifennwch beth ddigwyddodd.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/optimised.py</name>
    <message>
      <source>Acute treatment complete</source>
      <translation type="unfinished">Triniaeth acíwt wedi'i chwblhau</translation>
    </message>
    <message>
      <source>Acute treatment is marked as not complete. Say that it is complete, or leave the clock for now.</source>
      <translation type="unfinished">Nodwyd nad yw'r driniaeth acíwt wedi'i chwblhau. Dywedwch ei bod wedi'i chwblhau, neu gadewch y cloc am y tro.</translation>
    </message>
    <message>
      <source>Acute treatment not complete</source>
      <translation type="unfinished">Triniaeth acíwt heb ei chwblhau</translation>
    </message>
    <message>
      <source>Clinically optimised</source>
      <translation type="unfinished">Barod yn glinigol</translation>
    </message>
    <message>
      <source>Clinically optimised and treatment not complete cannot both be true. End the 48-hour clock first.</source>
      <translation type="unfinished">Ni all “barod yn glinigol” a “triniaeth heb ei chwblhau” fod yn wir gyda'i gilydd. Stopiwch y cloc 48 awr yn gyntaf.</translation>
    </message>
    <message>
      <source>No longer optimised</source>
      <translation type="unfinished">Ddim yn barod yn glinigol mwyach</translation>
    </message>
    <message>
      <source>No longer ready to transfer</source>
      <translation type="unfinished">Ddim yn barod i drosglwyddo mwyach</translation>
    </message>
    <message>
      <source>Ready to transfer to {pathway}</source>
      <translation type="unfinished">Barod i drosglwyddo: {pathway}</translation>
    </message>
    <message>
      <source>Say whether they are unwell again or it was a mistake.</source>
      <translation type="unfinished">Dywedwch a yw'r claf yn sâl eto ynteu ai camgymeriad ydoedd.</translation>
    </message>
    <message>
      <source>Say why the clock stops.</source>
      <translation type="unfinished">Dywedwch pam mae'r cloc yn stopio.</translation>
    </message>
    <message>
      <source>Say why they are no longer ready.</source>
      <translation type="unfinished">Dywedwch pam nad yw'r claf yn barod mwyach.</translation>
    </message>
    <message>
      <source>Set the pathway first: ready for which one?</source>
      <translation type="unfinished">Pennwch y llwybr yn gyntaf: barod ar gyfer pa un?</translation>
    </message>
    <message>
      <source>That is before the last decision was withdrawn. Nothing was changed.</source>
      <translation type="unfinished">Mae hynny cyn i'r penderfyniad diwethaf gael ei dynnu'n ôl. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>The clock is already running. End it first if it is wrong.</source>
      <translation type="unfinished">Mae'r cloc eisoes yn rhedeg. Stopiwch ef yn gyntaf os yw'n anghywir.</translation>
    </message>
    <message>
      <source>They are already ready to transfer. Withdraw that first if it is wrong.</source>
      <translation type="unfinished">Mae'r claf eisoes yn barod i drosglwyddo. Tynnwch hynny'n ôl yn gyntaf os yw'n anghywir.</translation>
    </message>
    <message>
      <source>They were unwell then: the new clock begins after that. Nothing was changed.</source>
      <translation type="unfinished">Roedd y claf yn sâl bryd hynny: mae'r cloc newydd yn dechrau wedyn. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/pathway.py</name>
    <message>
      <source>A pathway is provisional or confirmed.</source>
      <translation type="unfinished">Mae llwybr dros dro neu wedi'i gadarnhau.</translation>
    </message>
    <message>
      <source>Bypassing recovery is exceptional: say why.</source>
      <translation type="unfinished">Peth eithriadol yw hepgor y cyfnod adfer: dywedwch pam.</translation>
    </message>
    <message>
      <source>Choose the destination from the list.</source>
      <translation type="unfinished">Dewiswch o'r rhestr i ble yr aeth y claf.</translation>
    </message>
    <message>
      <source>Left the pathway</source>
      <translation type="unfinished">Gadawyd y llwybr</translation>
    </message>
    <message>
      <source>Moved onto {pathway}</source>
      <translation type="unfinished">Aeth ymlaen i: {pathway}</translation>
    </message>
    <message>
      <source>Pathway set to {pathway}</source>
      <translation type="unfinished">Pennwyd y llwybr: {pathway}</translation>
    </message>
    <message>
      <source>Recovery finished</source>
      <translation type="unfinished">Y cyfnod adfer ar ben</translation>
    </message>
    <message>
      <source>Say yes, no or not known.</source>
      <translation type="unfinished">Dewiswch: ydy, nac ydy neu anhysbys.</translation>
    </message>
    <message>
      <source>Set the pathway first.</source>
      <translation type="unfinished">Pennwch y llwybr yn gyntaf.</translation>
    </message>
    <message>
      <source>They are already on a pathway. Record first that they left it.</source>
      <translation type="unfinished">Mae'r person eisoes ar lwybr. Cofnodwch yn gyntaf fod y person wedi gadael y llwybr hwnnw.</translation>
    </message>
    <message>
      <source>This pathway does not exist in that scheme.</source>
      <translation type="unfinished">Nid yw'r llwybr hwn yn bod yn y set honno.</translation>
    </message>
    <message>
      <source>Write why recovery is bypassed.</source>
      <translation type="unfinished">Ysgrifennwch pam yr hepgorir y cyfnod adfer.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/patient_details.py</name>
    <message>
      <source>Choose the council from the list.</source>
      <translation type="unfinished">Dewiswch y cyngor o'r rhestr.</translation>
    </message>
    <message>
      <source>Contact details recorded</source>
      <translation type="unfinished">Cofnodwyd manylion cyswllt</translation>
    </message>
    <message>
      <source>Language recorded</source>
      <translation type="unfinished">Cofnodwyd yr iaith</translation>
    </message>
    <message>
      <source>Usual residence recorded</source>
      <translation type="unfinished">Cofnodwyd y breswylfa arferol</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/placement.py</name>
    <message>
      <source>Bed {bed} is closed. Open it first, or choose another.</source>
      <translation type="unfinished">Mae gwely {bed} ar gau. Agorwch ef yn gyntaf, neu dewiswch un arall.</translation>
    </message>
    <message>
      <source>Marked as a boarder</source>
      <translation type="unfinished">Nodwyd fel claf o ward arall</translation>
    </message>
    <message>
      <source>Moved to {bed}</source>
      <translation type="unfinished">Symudwyd i wely: {bed}</translation>
    </message>
    <message>
      <source>No longer a boarder</source>
      <translation type="unfinished">Ddim yn glaf o ward arall mwyach</translation>
    </message>
    <message>
      <source>Somebody is in bed {bed}. Swap the two, or choose another.</source>
      <translation type="unfinished">Mae rhywun yng ngwely {bed}. Cyfnewidiwch y ddau, neu dewiswch wely arall.</translation>
    </message>
    <message>
      <source>Swapped {first} and {second}</source>
      <translation type="unfinished">Cyfnewidiwyd: {first}; {second}</translation>
    </message>
    <message>
      <source>That bed is on another ward. Nothing was changed.</source>
      <translation type="unfinished">Mae'r gwely hwnnw ar ward arall. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>That is before the admission.</source>
      <translation type="unfinished">Mae hynny cyn y derbyniad.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/progress.py</name>
    <message>
      <source>Answer written</source>
      <translation type="unfinished">Ysgrifennwyd ateb</translation>
    </message>
    <message>
      <source>Flag ended</source>
      <translation type="unfinished">Tynnwyd baner</translation>
    </message>
    <message>
      <source>Flag set</source>
      <translation type="unfinished">Gosodwyd baner</translation>
    </message>
    <message>
      <source>No concern</source>
      <translation type="unfinished">Dim pryder</translation>
    </message>
    <message>
      <source>Senior review recorded</source>
      <translation type="unfinished">Cofnodwyd adolygiad gan uwch glinigydd</translation>
    </message>
    <message>
      <source>There is no such question.</source>
      <translation type="unfinished">Nid oes cwestiwn o'r fath.</translation>
    </message>
    <message>
      <source>Unwell: recorded</source>
      <translation type="unfinished">Yn sâl: cofnodwyd</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/record.py</name>
    <message>
      <source>Exported to a file</source>
      <translation type="unfinished">Allforiwyd i ffeil</translation>
    </message>
    <message>
      <source>Handed to the printer</source>
      <translation type="unfinished">Anfonwyd i'r argraffydd</translation>
    </message>
    <message>
      <source>Saved as a PDF</source>
      <translation type="unfinished">Cadwyd fel PDF</translation>
    </message>
    <message>
      <source>View saved</source>
      <translation type="unfinished">Cadwyd yr olwg</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/recovery_plan.py</name>
    <message>
      <source>A plan is short, standard or full.</source>
      <translation type="unfinished">Mae cynllun yn fyr, yn safonol neu'n llawn.</translation>
    </message>
    <message>
      <source>Depth of the plan set</source>
      <translation type="unfinished">Pennwyd dyfnder y cynllun</translation>
    </message>
    <message>
      <source>Nothing has changed since version {number}.</source>
      <translation type="unfinished">Ni newidiwyd dim ers fersiwn {number}.</translation>
    </message>
    <message>
      <source>Plan agreed, in place: version {n}</source>
      <translation type="unfinished">Cytunwyd ar y cynllun, ar waith: fersiwn {n}</translation>
    </message>
    <message>
      <source>Plan handed over</source>
      <translation type="unfinished">Trosglwyddwyd y cynllun</translation>
    </message>
    <message>
      <source>Plan recorded, not in place: version {n}</source>
      <translation type="unfinished">Cofnodwyd y cynllun, ddim ar waith: fersiwn {n}</translation>
    </message>
    <message>
      <source>Receipt of the plan recorded</source>
      <translation type="unfinished">Cofnodwyd derbynneb y cynllun</translation>
    </message>
    <message>
      <source>Recovery plan begun</source>
      <translation type="unfinished">Dechreuwyd y cynllun adfer</translation>
    </message>
    <message>
      <source>Recovery plan written</source>
      <translation type="unfinished">Ysgrifennwyd yn y cynllun adfer</translation>
    </message>
    <message>
      <source>Recovery plan: added</source>
      <translation type="unfinished">Cynllun adfer: ychwanegwyd</translation>
    </message>
    <message>
      <source>Recovery plan: removed</source>
      <translation type="unfinished">Cynllun adfer: tynnwyd</translation>
    </message>
    <message>
      <source>Say who agreed.</source>
      <translation type="unfinished">Dywedwch pwy gytunodd.</translation>
    </message>
    <message>
      <source>Say who confirmed.</source>
      <translation type="unfinished">Dywedwch pwy gadarnhaodd.</translation>
    </message>
    <message>
      <source>Say who takes over.</source>
      <translation type="unfinished">Dywedwch pwy fydd yn parhau â'r gofal.</translation>
    </message>
    <message>
      <source>Say yes, partly or no.</source>
      <translation type="unfinished">Dewiswch: yn cytuno, yn rhannol, neu ddim yn cytuno.</translation>
    </message>
    <message>
      <source>That is before the plan was begun.</source>
      <translation type="unfinished">Mae hynny cyn dechrau'r cynllun.</translation>
    </message>
    <message>
      <source>That is before the version that stands.</source>
      <translation type="unfinished">Mae hynny cyn y fersiwn gyfredol.</translation>
    </message>
    <message>
      <source>That is before this version was agreed.</source>
      <translation type="unfinished">Mae hynny cyn cytuno ar y fersiwn hon.</translation>
    </message>
    <message>
      <source>That plan belongs to another person. Nothing was copied.</source>
      <translation type="unfinished">Cynllun person arall yw hwnnw. Ni chopïwyd dim.</translation>
    </message>
    <message>
      <source>The plan was written on after that time.</source>
      <translation type="unfinished">Ysgrifennwyd yn y cynllun ar ôl yr amser hwnnw.</translation>
    </message>
    <message>
      <source>This entry belongs to another plan. Nothing was changed.</source>
      <translation type="unfinished">Mae'r cofnod hwn yn perthyn i gynllun arall. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This part has one entry. Empty its fields instead.</source>
      <translation type="unfinished">Un cofnod sydd yn y rhan hon. Gwagiwch ei feysydd yn lle hynny.</translation>
    </message>
    <message>
      <source>This stay already has a plan. Open it.</source>
      <translation type="unfinished">Mae cynllun eisoes ar gyfer yr arhosiad hwn. Agorwch ef.</translation>
    </message>
    <message>
      <source>Write something first.</source>
      <translation type="unfinished">Ysgrifennwch rywbeth yn gyntaf.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/undo.py</name>
    <message>
      <source>An answer of an audit is not taken back. Go to its bed again and answer anew: the new answer counts, and the first stays in the record. Nothing was changed.</source>
      <translation type="unfinished">Nid yw ateb archwiliad yn cael ei dynnu'n ôl. Ewch at ei wely eto ac atebwch o'r newydd: yr ateb newydd sy'n cyfrif, ac mae'r cyntaf yn aros yn y cofnod. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>There is nothing to take back here.</source>
      <translation type="unfinished">Nid oes dim i'w dynnu'n ôl yma.</translation>
    </message>
    <message>
      <source>This can no longer be taken back: somebody has changed it since. Nothing was changed.</source>
      <translation type="unfinished">Ni ellir tynnu hyn yn ôl mwyach: newidiwyd ef gan rywun wedyn. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This can no longer be taken back: the place was taken meanwhile. Nothing was changed.</source>
      <translation type="unfinished">Ni ellir tynnu hyn yn ôl mwyach: llenwyd y lle yn y cyfamser. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/waiting.py</name>
    <message>
      <source>Waiting for: changed</source>
      <translation type="unfinished">Yn aros am: newidiwyd</translation>
    </message>
    <message>
      <source>Waiting for: ended</source>
      <translation type="unfinished">Yn aros am: daeth i ben</translation>
    </message>
    <message>
      <source>Waiting for: recorded</source>
      <translation type="unfinished">Yn aros am: cofnodwyd</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/ward.py</name>
    <message>
      <source>A ward needs at least one bed.</source>
      <translation type="unfinished">Mae angen o leiaf un gwely ar ward.</translation>
    </message>
    <message>
      <source>Bed {bed} changed</source>
      <translation type="unfinished">Newidiwyd gwely: {bed}</translation>
    </message>
    <message>
      <source>Beds added: {count}</source>
      <translation type="unfinished">Gwelyau a ychwanegwyd: {count}</translation>
    </message>
    <message>
      <source>Choose the kind of ward from the list.</source>
      <translation type="unfinished">Dewiswch y math o ward o'r rhestr.</translation>
    </message>
    <message>
      <source>Holiday added</source>
      <translation type="unfinished">Ychwanegwyd gŵyl</translation>
    </message>
    <message>
      <source>Person added</source>
      <translation type="unfinished">Ychwanegwyd person</translation>
    </message>
    <message>
      <source>Person changed</source>
      <translation type="unfinished">Newidiwyd person</translation>
    </message>
    <message>
      <source>Somebody is in bed {bed}. Move them first.</source>
      <translation type="unfinished">Mae rhywun yng ngwely {bed}. Symudwch y claf yn gyntaf.</translation>
    </message>
    <message>
      <source>There is already a bed {bed}.</source>
      <translation type="unfinished">Mae gwely {bed} yn bod eisoes.</translation>
    </message>
    <message>
      <source>This cannot stay empty.</source>
      <translation type="unfinished">Ni ellir gadael hwn yn wag.</translation>
    </message>
    <message>
      <source>Ward changed</source>
      <translation type="unfinished">Newidiwyd y ward</translation>
    </message>
    <message>
      <source>Ward set up</source>
      <translation type="unfinished">Sefydlwyd y ward</translation>
    </message>
  </context>
  <context>
    <name>wardapp/commands/ward_list.py</name>
    <message>
      <source>Another person on record has this NHS number. Nothing was taken in. Untick that line, or check both.</source>
      <translation type="unfinished">Mae'r rhif GIG hwn gan berson arall yn y cofnodion. Ni fewnforiwyd dim. Tynnwch y tic o'r llinell honno, neu gwiriwch y ddau.</translation>
    </message>
    <message>
      <source>Columns remembered</source>
      <translation type="unfinished">Cofiwyd y colofnau</translation>
    </message>
    <message>
      <source>Ward list taken in: arrive {arrive}, move {move}, without a bed {without}, leave {leave}</source>
      <translation type="unfinished">Mewnforiwyd rhestr y ward: yn cyrraedd {arrive}, yn symud {move}, heb wely {without}, yn gadael {leave}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/criteria_set.py</name>
    <message>
      <source>Give each criterion a code.</source>
      <translation type="unfinished">Rhowch god i bob maen prawf.</translation>
    </message>
    <message>
      <source>Give the criteria set a name and a version.</source>
      <translation type="unfinished">Rhowch enw a fersiwn i'r set o feini prawf.</translation>
    </message>
    <message>
      <source>Say whether the criterion “{code}” is severity or intensity.</source>
      <translation type="unfinished">Dywedwch ai difrifoldeb ynteu dwyster yw'r maen prawf “{code}”.</translation>
    </message>
    <message>
      <source>The code “{code}” stands twice.</source>
      <translation type="unfinished">Mae'r cod “{code}” yno ddwywaith.</translation>
    </message>
    <message>
      <source>The criterion “{code}” has no words.</source>
      <translation type="unfinished">Nid oes geiriau i'r maen prawf “{code}”.</translation>
    </message>
    <message>
      <source>There are no criteria in this set. Add one at least.</source>
      <translation type="unfinished">Nid oes meini prawf yn y set hon. Ychwanegwch un o leiaf.</translation>
    </message>
    <message>
      <source>Too many criteria: {n}. The keys 1 to 9 are for severity, A to S for intensity and for severity beyond the ninth. Leave some out.</source>
      <translation type="unfinished">Gormod o feini prawf: {n}. Mae'r bysellau 1 i 9 ar gyfer difrifoldeb, ac A i S ar gyfer dwyster ac ar gyfer difrifoldeb ar ôl y nawfed. Gadewch rai allan.</translation>
    </message>
    <message>
      <source>local, not official</source>
      <translation type="unfinished">lleol, nid swyddogol</translation>
    </message>
    <message>
      <source>official</source>
      <translation type="unfinished">swyddogol</translation>
    </message>
    <message>
      <source>{name}, version {version}, 1 criterion</source>
      <translation type="unfinished">{name}, fersiwn {version}, 1 maen prawf</translation>
    </message>
    <message>
      <source>{name}, version {version}, {n} criteria</source>
      <translation type="unfinished">{name}, fersiwn {version}, meini prawf: {n}</translation>
    </message>
    <message>
      <source>“{name}” is the name of a national form. Give this set a name of its own; keep that one for the form as it was issued, and mark it official.</source>
      <translation type="unfinished">“{name}”: enw ffurflen genedlaethol yw hwn. Rhowch ei henw ei hun i'r set hon; cadwch yr enw hwnnw ar gyfer y ffurflen fel y'i cyhoeddwyd, a nodwch honno'n swyddogol.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/demo/rounds.py</name>
    <message>
      <source>An action was still open</source>
      <translation type="unfinished">Roedd cam gweithredu yn dal ar agor</translation>
    </message>
  </context>
  <context>
    <name>wardapp/display/amounts.py</name>
    <message>
      <source>{n} of 48 hr</source>
      <translation type="unfinished">{n} o 48 awr</translation>
    </message>
  </context>
  <context>
    <name>wardapp/display/calendar_words.py</name>
    <message>
      <source>Fri</source>
      <translation type="unfinished">Fri</translation>
    </message>
    <message>
      <source>Mon</source>
      <translation type="unfinished">Mon</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation type="unfinished">Sat</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation type="unfinished">Sun</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation type="unfinished">Thu</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation type="unfinished">Tue</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation type="unfinished">Wed</translation>
    </message>
  </context>
  <context>
    <name>wardapp/display/dates.py</name>
    <message>
      <source>Approx {value}</source>
      <translation type="unfinished">Tua: {value}</translation>
    </message>
    <message>
      <source>From {start} to {end}</source>
      <translation type="unfinished">O {start} i {end}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heddiw</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>yfory</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished">ddoe</translation>
    </message>
    <message>
      <source>{n}d</source>
      <translation type="unfinished">{n}d</translation>
    </message>
    <message>
      <source>{n}d ago</source>
      <translation type="unfinished">{n}d yn ôl</translation>
    </message>
  </context>
  <context>
    <name>wardapp/display/person.py</name>
    <message>
      <source>Temporary No {number}</source>
      <translation type="unfinished">Rhif dros dro {number}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/domain/action.py</name>
    <message>
      <source>This action is already done. Nothing was changed.</source>
      <translation type="unfinished">Mae'r cam gweithredu hwn eisoes wedi'i wneud. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/domain/audit.py</name>
    <message>
      <source>The bed list of this ward is frozen already. Corrections are logged beside it.</source>
      <translation type="unfinished">Mae rhestr gwelyau'r ward hon eisoes wedi'i rhewi. Cofnodir cywiriadau wrth ei hochr.</translation>
    </message>
    <message>
      <source>This audit is finished. Nothing was changed. Open it again first if something has to be added.</source>
      <translation type="unfinished">Mae'r archwiliad hwn wedi gorffen. Ni newidiwyd dim. Agorwch ef eto yn gyntaf os oes angen ychwanegu rhywbeth.</translation>
    </message>
    <message>
      <source>This audit is not finished. Nothing was changed.</source>
      <translation type="unfinished">Nid yw'r archwiliad hwn wedi gorffen. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This ward is left out of the audit. Nothing was frozen.</source>
      <translation type="unfinished">Gadawyd y ward hon allan o'r archwiliad. Ni rewyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/domain/census.py</name>
    <message>
      <source>This census was already marked as sent. Nothing was changed.</source>
      <translation type="unfinished">Nodwyd eisoes fod y cyfrifiad hwn wedi'i anfon. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/domain/delay.py</name>
    <message>
      <source>That is before the delay began.</source>
      <translation type="unfinished">Mae hynny cyn i'r oedi ddechrau.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/domain/expected_discharge.py</name>
    <message>
      <source>Say why the date moves.</source>
      <translation type="unfinished">Dywedwch pam mae'r dyddiad yn symud.</translation>
    </message>
    <message>
      <source>This date is before the admission. The expected date was not changed.</source>
      <translation type="unfinished">Mae'r dyddiad hwn cyn y derbyniad. Ni newidiwyd y dyddiad disgwyliedig.</translation>
    </message>
    <message>
      <source>This date is more than a year away. Check the year; nothing was changed.</source>
      <translation type="unfinished">Mae'r dyddiad hwn fwy na blwyddyn i ffwrdd. Gwiriwch y flwyddyn; ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>Waiting for care, a package or transport does not move the date. Record what the person waits for instead.</source>
      <translation type="unfinished">Nid yw aros am ofal, pecyn gofal neu gludiant yn symud y dyddiad. Cofnodwch yr hyn y mae'r person yn aros amdano yn lle hynny.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/domain/leaving.py</name>
    <message>
      <source>The criteria-led order has run out. Ask the senior for a new one, or let them decide themselves.</source>
      <translation type="unfinished">Mae'r gorchymyn rhyddhau ar sail meini prawf wedi dod i ben. Gofynnwch i'r uwch glinigydd am un newydd, neu am benderfyniad.</translation>
    </message>
    <message>
      <source>They left before the criteria-led order was given.</source>
      <translation type="unfinished">Gadawodd y claf cyn rhoi'r gorchymyn rhyddhau ar sail meini prawf.</translation>
    </message>
    <message>
      <source>This order has already ended. Nothing was changed.</source>
      <translation type="unfinished">Mae'r gorchymyn hwn eisoes wedi dod i ben. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/domain/optimised.py</name>
    <message>
      <source>That is before the clock started.</source>
      <translation type="unfinished">Mae hynny cyn i'r cloc ddechrau.</translation>
    </message>
    <message>
      <source>This clock has already stopped. Nothing was changed.</source>
      <translation type="unfinished">Mae'r cloc hwn eisoes wedi stopio. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This decision was already withdrawn. Nothing was changed.</source>
      <translation type="unfinished">Tynnwyd y penderfyniad hwn yn ôl eisoes. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/domain/pathway.py</name>
    <message>
      <source>That is before the transfer to the pathway.</source>
      <translation type="unfinished">Mae hynny cyn trosglwyddo i'r llwybr.</translation>
    </message>
    <message>
      <source>This person has already left the pathway. Nothing was changed.</source>
      <translation type="unfinished">Mae'r person hwn eisoes wedi gadael y llwybr. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/domain/recovery_plan.py</name>
    <message>
      <source>That is before it was handed over.</source>
      <translation type="unfinished">Mae hynny cyn ei drosglwyddo.</translation>
    </message>
    <message>
      <source>The receipt was already recorded. Nothing was changed.</source>
      <translation type="unfinished">Cofnodwyd y dderbynneb eisoes. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/domain/stay.py</name>
    <message>
      <source>That is before they came to this bed.</source>
      <translation type="unfinished">Mae hynny cyn i'r claf ddod i'r gwely hwn.</translation>
    </message>
    <message>
      <source>That is before they left the ward.</source>
      <translation type="unfinished">Mae hynny cyn i'r claf adael y ward.</translation>
    </message>
    <message>
      <source>That is before they went.</source>
      <translation type="unfinished">Mae hynny cyn i'r claf fynd.</translation>
    </message>
    <message>
      <source>This person has already left the ward. Nothing was changed.</source>
      <translation type="unfinished">Mae'r person hwn eisoes wedi gadael y ward. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This person has already left. Nothing was changed.</source>
      <translation type="unfinished">Mae'r person hwn eisoes wedi gadael. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This person has left the ward. Nothing was changed.</source>
      <translation type="unfinished">Mae'r person hwn wedi gadael y ward. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This person has not left. Nothing was changed.</source>
      <translation type="unfinished">Nid yw'r person hwn wedi gadael. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This person is already back. Nothing was changed.</source>
      <translation type="unfinished">Mae'r person hwn eisoes yn ôl. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>This person is no longer in that bed. Nothing was changed.</source>
      <translation type="unfinished">Nid yw'r person hwn yn y gwely hwnnw mwyach. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>“Died” belongs in both places: how they left and where to.</source>
      <translation type="unfinished">Rhaid nodi “Bu farw” yn y ddau le: sut y bu gadael, ac i ble.</translation>
    </message>
    <message>
      <source>“Not finished” is for people who are still here.</source>
      <translation type="unfinished">Ar gyfer pobl sydd yma o hyd y mae “Arhosiad heb orffen”.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/domain/waiting.py</name>
    <message>
      <source>This wait has already ended. Nothing was changed.</source>
      <translation type="unfinished">Mae'r aros hwn eisoes wedi dod i ben. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/accept.py</name>
    <message>
      <source>Bed {bed} is needed for somebody else in the list. Tick the move out of it too, or untick the one into it.</source>
      <translation type="unfinished">Mae angen gwely {bed} ar gyfer rhywun arall yn y rhestr. Ticiwch y symud allan ohono hefyd, neu tynnwch y tic o'r symud i mewn iddo.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/audit_about.py</name>
    <message>
      <source>A code is explained in the dictionary. Corrections are applied; what was frozen stands beside them.</source>
      <translation type="unfinished">Esbonnir pob cod yn y geiriadur. Mae'r cywiriadau wedi'u cynnwys; mae'r hyn a rewyd wrth eu hochr.</translation>
    </message>
    <message>
      <source>A snapshot of one day. It says nothing of other days.</source>
      <translation type="unfinished">Cipolwg ar un diwrnod. Nid yw'n dweud dim am ddiwrnodau eraill.</translation>
    </message>
    <message>
      <source>Acute treatment not complete counts as met none, is not a delay, and releases no bed.</source>
      <translation type="unfinished">Mae triniaeth acíwt heb ei chwblhau yn cyfrif fel heb fodloni'r un; nid oedi ydyw, ac nid yw'n rhyddhau gwely.</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation type="unfinished">Archwiliad</translation>
    </message>
    <message>
      <source>Beds without a settled answer</source>
      <translation type="unfinished">Gwelyau heb ateb terfynol</translation>
    </message>
    <message>
      <source>Closed beds, not among the beds</source>
      <translation type="unfinished">Gwelyau ar gau, heb eu cyfrif ymhlith y gwelyau</translation>
    </message>
    <message>
      <source>Criteria</source>
      <translation type="unfinished">Meini prawf</translation>
    </message>
    <message>
      <source>Criteria come from</source>
      <translation type="unfinished">Ffynhonnell y meini prawf</translation>
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished">Dydd</translation>
    </message>
    <message>
      <source>Definite discharge</source>
      <translation type="unfinished">Rhyddhau pendant</translation>
    </message>
    <message>
      <source>Demonstration</source>
      <translation type="unfinished">Arddangosiad</translation>
    </message>
    <message>
      <source>Exported at</source>
      <translation type="unfinished">Allforiwyd am</translation>
    </message>
    <message>
      <source>Exported by</source>
      <translation type="unfinished">Allforiwyd gan</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation type="unfinished">Gorffennwyd</translation>
    </message>
    <message>
      <source>Kinds of ward left out</source>
      <translation type="unfinished">Mathau o ward a adawyd allan</translation>
    </message>
    <message>
      <source>Met no criterion</source>
      <translation type="unfinished">Heb fodloni'r un maen prawf</translation>
    </message>
    <message>
      <source>NO: this file says who somebody is, as far as the plan of the audit does</source>
      <translation type="unfinished">NAC YDY: mae'r ffeil hon yn dweud pwy yw pwy, cyn belled ag y mae cynllun yr archwiliad yn gwneud hynny</translation>
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
      <source>Of these, acute treatment not complete</source>
      <translation type="unfinished">O'r rhain, triniaeth acíwt heb ei chwblhau</translation>
    </message>
    <message>
      <source>Official criteria</source>
      <translation type="unfinished">Meini prawf swyddogol</translation>
    </message>
    <message>
      <source>One line a person: not for publication. Small groups tell who somebody is; the result sheet has a copy to share, with small counts hidden.</source>
      <translation type="unfinished">Un llinell i bob person: nid i'w chyhoeddi. Mae grwpiau bach yn datgelu pwy yw pwy; mae gan ddalen y canlyniadau gopi i'w rannu, lle cuddir niferoedd bach.</translation>
    </message>
    <message>
      <source>People without a bed are in it</source>
      <translation type="unfinished">Yn cynnwys pobl heb wely</translation>
    </message>
    <message>
      <source>Planned time of the bed lists</source>
      <translation type="unfinished">Amser a gynlluniwyd ar gyfer y rhestrau gwelyau</translation>
    </message>
    <message>
      <source>Pseudonymised</source>
      <translation type="unfinished">Wedi'i ffugenwi</translation>
    </message>
    <message>
      <source>Reviewed = beds − empty − definite discharges − on leave − left out − not settled</source>
      <translation type="unfinished">Adolygwyd = gwelyau − gwag − rhyddhau pendant − ar absenoldeb − gadawyd allan − heb ateb terfynol</translation>
    </message>
    <message>
      <source>Reviewers a bed</source>
      <translation type="unfinished">Adolygwyr i bob gwely</translation>
    </message>
    <message>
      <source>Site</source>
      <translation type="unfinished">Safle</translation>
    </message>
    <message>
      <source>Wards with their answers in this file</source>
      <translation type="unfinished">Wardiau y mae eu hatebion yn y ffeil hon</translation>
    </message>
    <message>
      <source>What reviewers saw of who it is</source>
      <translation type="unfinished">Yr hyn a welodd yr adolygwyr i adnabod y person</translation>
    </message>
    <message>
      <source>Why it ended with beds open</source>
      <translation type="unfinished">Pam y gorffennodd â gwelyau heb ateb terfynol</translation>
    </message>
    <message>
      <source>bed list as of {when}</source>
      <translation type="unfinished">rhestr gwelyau fel yr oedd: {when}</translation>
    </message>
    <message>
      <source>fictional people</source>
      <translation type="unfinished">pobl ddychmygol</translation>
    </message>
    <message>
      <source>from a file</source>
      <translation type="unfinished">o ffeil</translation>
    </message>
    <message>
      <source>from the ward's board</source>
      <translation type="unfinished">o fwrdd y ward</translation>
    </message>
    <message>
      <source>left out of this audit</source>
      <translation type="unfinished">gadawyd allan o'r archwiliad hwn</translation>
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished">dim</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation type="unfinished">ddim eto</translation>
    </message>
    <message>
      <source>settled: {n}</source>
      <translation type="unfinished">ag ateb terfynol: {n}</translation>
    </message>
    <message>
      <source>the bed list is not frozen yet</source>
      <translation type="unfinished">nid yw'r rhestr gwelyau wedi'i rhewi eto</translation>
    </message>
    <message>
      <source>typed</source>
      <translation type="unfinished">wedi'i theipio</translation>
    </message>
    <message>
      <source>yes: no names, bed labels or notes; ages in bands, answers by the hour. Whoever has the ward's file can still find the person: keep it as you keep a patient's record.</source>
      <translation type="unfinished">ydy: dim enwau, labeli gwelyau na nodiadau; oedrannau mewn bandiau, atebion fesul awr. Gall pwy bynnag sydd â ffeil y ward ddod o hyd i'r person o hyd: cadwch hi fel y byddech yn cadw cofnod claf.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/audit_beds.py</name>
    <message>
      <source>No bed was found in this file for this ward. Nothing was frozen.</source>
      <translation type="unfinished">Ni chafwyd hyd i wely ar gyfer y ward hon yn y ffeil hon. Ni rewyd dim.</translation>
    </message>
    <message>
      <source>The file has several sheets: {names}. “{sheet}” was read. Is it the list of {ward}?</source>
      <translation type="unfinished">Mae sawl dalen yn y ffeil: {names}. Darllenwyd “{sheet}”. Ai rhestr {ward} yw hi?</translation>
    </message>
    <message>
      <source>The file holds several wards: {names}. None is called {ward}. Name the ward in the plan as the file does, or pick another file.</source>
      <translation type="unfinished">Mae sawl ward yn y ffeil: {names}. Nid oes yr un o'r enw hwn: {ward}. Enwch y ward yn y cynllun fel y mae'r ffeil yn ei henwi, neu dewiswch ffeil arall.</translation>
    </message>
    <message>
      <source>The file says it is of {named}. Is it the list of {ward}?</source>
      <translation type="unfinished">Ward y ffeil: {named}. Ai rhestr y ward hon ydyw: {ward}?</translation>
    </message>
    <message>
      <source>These columns were not read: {names}.</source>
      <translation>Ni ddarllenwyd y colofnau hyn: {names}.</translation>
    </message>
    <message>
      <source>This line names no ward. It is left out.</source>
      <translation type="unfinished">Nid yw'r llinell hon yn enwi ward. Fe'i gadewir allan.</translation>
    </message>
    <message>
      <source>This person has no bed in the file and is left out.</source>
      <translation type="unfinished">Nid oes gwely i'r person hwn yn y ffeil, ac ni chynhwysir y person.</translation>
    </message>
    <message>
      <source>Two people in bed {bed}, on lines {one} and {two}. Find out who lies there, mend the file and pick it again.</source>
      <translation type="unfinished">Dau berson mewn un gwely: {bed}; llinellau: {one}, {two}. Holwch pwy sy'n gorwedd yno, cywirwch y ffeil a dewiswch hi eto.</translation>
    </message>
    <message>
      <source>When was this list true? Give the day and the time.</source>
      <translation type="unfinished">Pryd oedd y rhestr hon yn wir? Rhowch y diwrnod a'r amser.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/audit_columns.py</name>
    <message>
      <source>A bed of this audit; in another audit it is another</source>
      <translation type="unfinished">Gwely yn yr archwiliad hwn; un arall ydyw mewn archwiliad arall</translation>
    </message>
    <message>
      <source>After</source>
      <translation type="unfinished">Ar ôl hyn</translation>
    </message>
    <message>
      <source>Age at the freeze</source>
      <translation type="unfinished">Oed adeg rhewi</translation>
    </message>
    <message>
      <source>Age band at the freeze</source>
      <translation type="unfinished">Band oed adeg rhewi</translation>
    </message>
    <message>
      <source>Agreed after looking at these answers</source>
      <translation type="unfinished">Cytunwyd ar ôl edrych ar yr atebion hyn</translation>
    </message>
    <message>
      <source>Answered at</source>
      <translation type="unfinished">Atebwyd am</translation>
    </message>
    <message>
      <source>Are the answers of this ward in the file?</source>
      <translation type="unfinished">A yw atebion y ward hon yn y ffeil?</translation>
    </message>
    <message>
      <source>Bed</source>
      <translation>Gwely</translation>
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished">Cyn hyn</translation>
    </message>
    <message>
      <source>Born</source>
      <translation type="unfinished">Ganed</translation>
    </message>
    <message>
      <source>Both said the same before talking: outcome, reason, side and place</source>
      <translation type="unfinished">Rhoddodd y ddau yr un ateb cyn trafod: canlyniad, rheswm, mewn neu allan, a lle</translation>
    </message>
    <message>
      <source>Both said the same on acute care before talking</source>
      <translation type="unfinished">Rhoddodd y ddau yr un ateb am ofal acíwt cyn trafod</translation>
    </message>
    <message>
      <source>Came back from a laptop at</source>
      <translation type="unfinished">Daeth yn ôl o liniadur am</translation>
    </message>
    <message>
      <source>Clinically optimised, as the ward had it</source>
      <translation type="unfinished">Barod yn glinigol, yn ôl y ward</translation>
    </message>
    <message>
      <source>Codes as in the rows; without names an age is its band</source>
      <translation type="unfinished">Codau fel yn y rhesi; heb enwau, rhoddir band yr oed</translation>
    </message>
    <message>
      <source>Corrected at</source>
      <translation type="unfinished">Cywirwyd am</translation>
    </message>
    <message>
      <source>Criteria that were met</source>
      <translation type="unfinished">Meini prawf a fodlonwyd</translation>
    </message>
    <message>
      <source>Decided against the criteria, with a reason</source>
      <translation type="unfinished">Penderfynwyd yn groes i'r meini prawf, gyda rheswm</translation>
    </message>
    <message>
      <source>Delay reason in words</source>
      <translation type="unfinished">Rheswm dros oedi, mewn geiriau</translation>
    </message>
    <message>
      <source>Delay reason, as the ward had it</source>
      <translation type="unfinished">Rheswm dros oedi, yn ôl y ward</translation>
    </message>
    <message>
      <source>Expected date of discharge (EDD) at the freeze</source>
      <translation type="unfinished">Dyddiad rhyddhau disgwyliedig (EDD) adeg rhewi</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation type="unfinished">Cyfenw</translation>
    </message>
    <message>
      <source>Family of the main reason</source>
      <translation type="unfinished">Grŵp y prif reswm</translation>
    </message>
    <message>
      <source>Final answer</source>
      <translation type="unfinished">Ateb terfynol</translation>
    </message>
    <message>
      <source>First reviewer</source>
      <translation type="unfinished">Adolygydd cyntaf</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation type="unfinished">Enw cyntaf</translation>
    </message>
    <message>
      <source>How far the bed is</source>
      <translation type="unfinished">Y cam y mae'r gwely wedi'i gyrraedd</translation>
    </message>
    <message>
      <source>How long the answer took</source>
      <translation type="unfinished">Faint o amser a gymerodd yr ateb</translation>
    </message>
    <message>
      <source>How the bed counts</source>
      <translation type="unfinished">Sut mae'r gwely'n cyfrif</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation type="unfinished">Llythrennau blaen</translation>
    </message>
    <message>
      <source>Kappa is counted from it</source>
      <translation type="unfinished">Cyfrifir kappa o hyn</translation>
    </message>
    <message>
      <source>Kept in days: bed days are counted from it</source>
      <translation type="unfinished">Cedwir mewn diwrnodau: cyfrifir diwrnodau gwely o hyn</translation>
    </message>
    <message>
      <source>Kind of ward</source>
      <translation type="unfinished">Math o ward</translation>
    </message>
    <message>
      <source>Length of stay in bands</source>
      <translation type="unfinished">Hyd arhosiad mewn bandiau</translation>
    </message>
    <message>
      <source>Letters for the ward, a number in an order that is not that of the beds</source>
      <translation type="unfinished">Llythrennau ar gyfer y ward, rhif mewn trefn nad yw'n drefn y gwelyau</translation>
    </message>
    <message>
      <source>Looked at</source>
      <translation type="unfinished">Edrychwyd</translation>
    </message>
    <message>
      <source>Main reason in words</source>
      <translation type="unfinished">Prif reswm mewn geiriau</translation>
    </message>
    <message>
      <source>Midnights in hospital at the freeze</source>
      <translation type="unfinished">Sawl canol nos yn yr ysbyty adeg rhewi</translation>
    </message>
    <message>
      <source>NHS number</source>
      <translation>Rhif GIG</translation>
    </message>
    <message>
      <source>No other answer took its place</source>
      <translation type="unfinished">Ni ddaeth ateb arall yn ei le</translation>
    </message>
    <message>
      <source>Not before the ward is finished: no reviewer may see the other's answer</source>
      <translation type="unfinished">Nid cyn i'r ward orffen: ni chaiff adolygydd weld ateb y llall</translation>
    </message>
    <message>
      <source>Number of the answer in this file</source>
      <translation type="unfinished">Rhif yr ateb yn y ffeil hon</translation>
    </message>
    <message>
      <source>Other reasons</source>
      <translation type="unfinished">Rhesymau eraill</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
      <source>Pathway in words</source>
      <translation type="unfinished">Llwybr mewn geiriau</translation>
    </message>
    <message>
      <source>Pathway, as the ward had it</source>
      <translation type="unfinished">Llwybr, yn ôl y ward</translation>
    </message>
    <message>
      <source>Reason for deciding against the criteria</source>
      <translation type="unfinished">Rheswm dros benderfynu yn groes i'r meini prawf</translation>
    </message>
    <message>
      <source>Scheme of pathways: never mix two</source>
      <translation type="unfinished">Set llwybrau: peidiwch byth â chymysgu dwy</translation>
    </message>
    <message>
      <source>Second reviewer</source>
      <translation type="unfinished">Ail adolygydd</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation type="unfinished">Rhyw</translation>
    </message>
    <message>
      <source>Specialty</source>
      <translation>Arbenigedd</translation>
    </message>
    <message>
      <source>State of the bed as frozen</source>
      <translation type="unfinished">Cyflwr y gwely fel y'i rhewyd</translation>
    </message>
    <message>
      <source>State of the bed with corrections</source>
      <translation type="unfinished">Cyflwr y gwely gyda chywiriadau</translation>
    </message>
    <message>
      <source>Takes the place of these answers</source>
      <translation type="unfinished">Yn cymryd lle'r atebion hyn</translation>
    </message>
    <message>
      <source>Theme of the main reason</source>
      <translation type="unfinished">Thema'r prif reswm</translation>
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished">Teitl</translation>
    </message>
    <message>
      <source>Typed from a form</source>
      <translation type="unfinished">Teipiwyd o ffurflen</translation>
    </message>
    <message>
      <source>UK day-of-care survey: empty beds and definite discharges are not reviewed</source>
      <translation type="unfinished">Arolwg diwrnod gofal y DU: ni adolygir gwelyau gwag na rhyddhau pendant</translation>
    </message>
    <message>
      <source>Ward</source>
      <translation>Ward</translation>
    </message>
    <message>
      <source>What was corrected</source>
      <translation type="unfinished">Yr hyn a gywirwyd</translation>
    </message>
    <message>
      <source>What was corrected beside the frozen list</source>
      <translation type="unfinished">Yr hyn a gywirwyd wrth ochr y rhestr a rewyd</translation>
    </message>
    <message>
      <source>What was odd in the frozen list</source>
      <translation type="unfinished">Yr hyn a oedd yn anarferol yn y rhestr a rewyd</translation>
    </message>
    <message>
      <source>When the final answer was reached</source>
      <translation type="unfinished">Pryd y cafwyd yr ateb terfynol</translation>
    </message>
    <message>
      <source>Where both said the same, criteria, other reasons and note are the first reviewer's</source>
      <translation type="unfinished">Lle rhoddodd y ddau yr un ateb, rhai'r adolygydd cyntaf yw'r meini prawf, y rhesymau eraill a'r nodyn</translation>
    </message>
    <message>
      <source>Where the final answer comes from</source>
      <translation type="unfinished">Ffynhonnell yr ateb terfynol</translation>
    </message>
    <message>
      <source>Where the main reason lies</source>
      <translation type="unfinished">Ble mae'r prif reswm</translation>
    </message>
    <message>
      <source>Where they could be cared for</source>
      <translation type="unfinished">Ble y gellid gofalu am y person</translation>
    </message>
    <message>
      <source>Where they could be cared for, in words</source>
      <translation type="unfinished">Ble y gellid gofalu am y person, mewn geiriau</translation>
    </message>
    <message>
      <source>Who answered</source>
      <translation type="unfinished">Pwy a atebodd</translation>
    </message>
    <message>
      <source>Who corrected it</source>
      <translation type="unfinished">Pwy a'i cywirodd</translation>
    </message>
    <message>
      <source>Who typed it</source>
      <translation type="unfinished">Pwy a'i teipiodd</translation>
    </message>
    <message>
      <source>Whose answer</source>
      <translation type="unfinished">Ateb pwy</translation>
    </message>
    <message>
      <source>Why it was corrected</source>
      <translation type="unfinished">Pam y'i cywirwyd</translation>
    </message>
    <message>
      <source>Why left out</source>
      <translation type="unfinished">Pam y'i gadawyd allan</translation>
    </message>
    <message>
      <source>Without names, what one bed alone and no ward has stays at home: not_in_list</source>
      <translation type="unfinished">Heb enwau, ni chaiff yr hyn sydd gan un gwely yn unig, a chan ddim un ward, ei roi yn y ffeil: not_in_list</translation>
    </message>
    <message>
      <source>Year of birth</source>
      <translation type="unfinished">Blwyddyn geni</translation>
    </message>
    <message>
      <source>answered in this file</source>
      <translation type="unfinished">atebwyd yn y ffeil hon</translation>
    </message>
    <message>
      <source>days</source>
      <translation type="unfinished">diwrnodau</translation>
    </message>
    <message>
      <source>local time (Europe/London); without names the hour only</source>
      <translation type="unfinished">amser lleol (Europe/London); heb enwau, yr awr yn unig</translation>
    </message>
    <message>
      <source>no bed</source>
      <translation type="unfinished">dim gwely</translation>
    </message>
    <message>
      <source>nobody there, or not known</source>
      <translation type="unfinished">neb yno, neu anhysbys</translation>
    </message>
    <message>
      <source>nobody to review, or not shown yet</source>
      <translation type="unfinished">neb i'w adolygu, neu heb ei ddangos eto</translation>
    </message>
    <message>
      <source>none set</source>
      <translation type="unfinished">heb ei bennu</translation>
    </message>
    <message>
      <source>none, or no answer</source>
      <translation type="unfinished">dim, neu ddim ateb</translation>
    </message>
    <message>
      <source>not answered, stands twice, or not shown yet</source>
      <translation type="unfinished">heb ei ateb, dau ateb, neu heb ei ddangos eto</translation>
    </message>
    <message>
      <source>not in the plan of this audit</source>
      <translation type="unfinished">ddim yng nghynllun yr archwiliad hwn</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation type="unfinished">heb ei fesur</translation>
    </message>
    <message>
      <source>not said</source>
      <translation type="unfinished">ni ddywedwyd</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation type="unfinished">eiliadau</translation>
    </message>
    <message>
      <source>years</source>
      <translation type="unfinished">blynyddoedd</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/audit_dictionary.py</name>
    <message>
      <source>As the ward had it; ‡ is not an official reason</source>
      <translation type="unfinished">Yn ôl y ward; nid yw ‡ yn rheswm swyddogol</translation>
    </message>
    <message>
      <source>Bands of WardApp</source>
      <translation type="unfinished">Bandiau WardApp</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation type="unfinished">Anhysbys</translation>
    </message>
    <message>
      <source>One criterion met or more: acute care is needed</source>
      <translation type="unfinished">Un maen prawf neu fwy wedi'i fodloni: mae angen gofal acíwt</translation>
    </message>
    <message>
      <source>Pinned when the audit was planned; ‡ is not an official list</source>
      <translation type="unfinished">Pennwyd pan gynlluniwyd yr archwiliad; nid yw ‡ yn rhestr swyddogol</translation>
    </message>
    <message>
      <source>Pinned when the audit was planned; ‡ is not an official reason</source>
      <translation type="unfinished">Pennwyd pan gynlluniwyd yr archwiliad; nid yw ‡ yn rheswm swyddogol</translation>
    </message>
    <message>
      <source>Wales: day-of-care audit, four bands</source>
      <translation type="unfinished">Cymru: archwiliad diwrnod gofal, pedwar band</translation>
    </message>
    <message>
      <source>age</source>
      <translation type="unfinished">oed</translation>
    </message>
    <message>
      <source>agreed between the two after both had answered</source>
      <translation type="unfinished">cytunwyd rhwng y ddau ar ôl i'r ddau ateb</translation>
    </message>
    <message>
      <source>an answer came after both had agreed</source>
      <translation type="unfinished">daeth ateb ar ôl i'r ddau gytuno</translation>
    </message>
    <message>
      <source>another text, which stays at home</source>
      <translation type="unfinished">testun arall, na chaiff ei allforio</translation>
    </message>
    <message>
      <source>both answered and they differ</source>
      <translation type="unfinished">y ddau wedi ateb, a'r atebion yn wahanol</translation>
    </message>
    <message>
      <source>both said the same</source>
      <translation type="unfinished">rhoddodd y ddau yr un ateb</translation>
    </message>
    <message>
      <source>both together</source>
      <translation type="unfinished">y ddau gyda'i gilydd</translation>
    </message>
    <message>
      <source>clinically optimised</source>
      <translation type="unfinished">barod yn glinigol</translation>
    </message>
    <message>
      <source>closed, no bed of the audit</source>
      <translation type="unfinished">ar gau, ddim yn un o welyau'r archwiliad</translation>
    </message>
    <message>
      <source>days in hospital</source>
      <translation type="unfinished">diwrnodau yn yr ysbyty</translation>
    </message>
    <message>
      <source>definite discharge today, on the list or at the bedside</source>
      <translation type="unfinished">rhyddhau pendant heddiw, ar y rhestr neu wrth y gwely</translation>
    </message>
    <message>
      <source>empty, on the list or at the bedside</source>
      <translation type="unfinished">gwag, ar y rhestr neu wrth y gwely</translation>
    </message>
    <message>
      <source>expected date of discharge (EDD)</source>
      <translation type="unfinished">dyddiad rhyddhau disgwyliedig (EDD)</translation>
    </message>
    <message>
      <source>finished</source>
      <translation type="unfinished">wedi gorffen</translation>
    </message>
    <message>
      <source>first reviewer</source>
      <translation type="unfinished">adolygydd cyntaf</translation>
    </message>
    <message>
      <source>left out by the reviewers</source>
      <translation type="unfinished">gadawyd allan gan yr adolygwyr</translation>
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished">nac ydy</translation>
    </message>
    <message>
      <source>no settled answer: not counted</source>
      <translation type="unfinished">dim ateb terfynol: ddim yn cyfrif</translation>
    </message>
    <message>
      <source>nobody answered</source>
      <translation type="unfinished">neb wedi ateb</translation>
    </message>
    <message>
      <source>not shown before the ward is finished</source>
      <translation type="unfinished">ni ddangosir cyn i'r ward orffen</translation>
    </message>
    <message>
      <source>old scheme, to March 2024</source>
      <translation type="unfinished">hen set, hyd at fis Mawrth 2024</translation>
    </message>
    <message>
      <source>on leave</source>
      <translation type="unfinished">ar absenoldeb</translation>
    </message>
    <message>
      <source>one of two reviewers answered</source>
      <translation type="unfinished">un o'r ddau adolygydd wedi ateb</translation>
    </message>
    <message>
      <source>one reviewer a bed</source>
      <translation type="unfinished">un adolygydd i bob gwely</translation>
    </message>
    <message>
      <source>one reviewer's answer stands twice</source>
      <translation type="unfinished">dau ateb gan yr un adolygydd</translation>
    </message>
    <message>
      <source>pathway</source>
      <translation type="unfinished">llwybr</translation>
    </message>
    <message>
      <source>present scheme</source>
      <translation type="unfinished">set bresennol</translation>
    </message>
    <message>
      <source>reviewed: the denominator</source>
      <translation type="unfinished">adolygwyd: yr enwadur</translation>
    </message>
    <message>
      <source>second reviewer</source>
      <translation type="unfinished">ail adolygydd</translation>
    </message>
    <message>
      <source>specialty</source>
      <translation>arbenigedd</translation>
    </message>
    <message>
      <source>state of the bed</source>
      <translation type="unfinished">cyflwr y gwely</translation>
    </message>
    <message>
      <source>two people in one bed by the records</source>
      <translation type="unfinished">dau berson mewn un gwely yn ôl y cofnodion</translation>
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished">ydy</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/audit_export.py</name>
    <message>
      <source>About</source>
      <translation type="unfinished">Manylion</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation type="unfinished">Atebion</translation>
    </message>
    <message>
      <source>Corrections</source>
      <translation type="unfinished">Cywiriadau</translation>
    </message>
    <message>
      <source>Day-of-care audit</source>
      <translation type="unfinished">Archwiliad diwrnod gofal</translation>
    </message>
    <message>
      <source>Dictionary</source>
      <translation type="unfinished">Geiriadur</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation type="unfinished">Rhesi</translation>
    </message>
    <message>
      <source>WITH NAMES</source>
      <translation type="unfinished">GYDAG ENWAU</translation>
    </message>
    <message>
      <source>pseudonymised</source>
      <translation type="unfinished">ffugenwau</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/bed_rules.py</name>
    <message>
      <source>Bed {bed} is closed on the board. Open it first.</source>
      <translation type="unfinished">Mae gwely {bed} ar gau ar y bwrdd. Agorwch ef yn gyntaf.</translation>
    </message>
    <message>
      <source>Row {row} means the same. Which is right?</source>
      <translation type="unfinished">Mae rhes {row} yn golygu'r un peth. Pa un sy'n gywir?</translation>
    </message>
    <message>
      <source>There is no bed {bed} on {ward}.</source>
      <translation type="unfinished">Nid oes gwely {bed} ar y ward: {ward}.</translation>
    </message>
    <message>
      <source>{family} is in bed {bed}, and the list does not say for certain that they have left it. Mend that first.</source>
      <translation type="unfinished">{family}: yng ngwely {bed}, ac nid yw'r rhestr yn dweud yn bendant fod y claf wedi'i adael. Cywirwch hynny yn gyntaf.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/bed_state.py</name>
    <message>
      <source>This list is from a time that is still to come. Check its date and the clock of this computer.</source>
      <translation type="unfinished">Mae'r rhestr hon o amser nad yw wedi cyrraedd eto. Gwiriwch ei dyddiad a chloc y cyfrifiadur hwn.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/census_export.py</name>
    <message>
      <source>A count at one moment: it says nothing of delays that began and ended between.</source>
      <translation type="unfinished">Cyfrif ar un adeg: nid yw'n dweud dim am oedi a ddechreuodd ac a ddaeth i ben rhwng dau gyfrif.</translation>
    </message>
    <message>
      <source>Age</source>
      <translation type="unfinished">Oed</translation>
    </message>
    <message>
      <source>Agreed by</source>
      <translation type="unfinished">Cytunwyd gan</translation>
    </message>
    <message>
      <source>Agreed whose</source>
      <translation type="unfinished">Cytunwyd ar y maes</translation>
    </message>
    <message>
      <source>Agreed with the council</source>
      <translation type="unfinished">Cytunwyd â'r cyngor</translation>
    </message>
    <message>
      <source>Came into hospital</source>
      <translation type="unfinished">Daeth i'r ysbyty</translation>
    </message>
    <message>
      <source>Census of delays, {when}</source>
      <translation type="unfinished">Cyfrifiad oedi, {when}</translation>
    </message>
    <message>
      <source>Census return</source>
      <translation type="unfinished">Ffurflen y cyfrifiad</translation>
    </message>
    <message>
      <source>Checked by</source>
      <translation type="unfinished">Gwiriwyd gan</translation>
    </message>
    <message>
      <source>Checked by health</source>
      <translation type="unfinished">Gwiriwyd gan iechyd</translation>
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished">Cod</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation type="unfinished">Cywirwyd</translation>
    </message>
    <message>
      <source>Correction of row {n}</source>
      <translation type="unfinished">Cywiriad i res {n}</translation>
    </message>
    <message>
      <source>Counted at the freeze</source>
      <translation type="unfinished">Yn cyfrif adeg rhewi</translation>
    </message>
    <message>
      <source>Days are 24 elapsed hours. The guidance does not settle from when: both are given.</source>
      <translation type="unfinished">Ystyr diwrnod yw 24 awr. Nid yw'r canllawiau'n dweud o ba bryd: rhoddir y ddau.</translation>
    </message>
    <message>
      <source>Days past 48 hours</source>
      <translation type="unfinished">Diwrnodau ar ôl 48 awr</translation>
    </message>
    <message>
      <source>Days since optimised</source>
      <translation type="unfinished">Diwrnodau ers bod yn barod</translation>
    </message>
    <message>
      <source>Demonstration: fictional people</source>
      <translation type="unfinished">Arddangosiad: pobl ddychmygol</translation>
    </message>
    <message>
      <source>Expected date</source>
      <translation type="unfinished">Disgwylir</translation>
    </message>
    <message>
      <source>Frozen at</source>
      <translation type="unfinished">Rhewyd am</translation>
    </message>
    <message>
      <source>Frozen by</source>
      <translation type="unfinished">Rhewyd gan</translation>
    </message>
    <message>
      <source>Group</source>
      <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
      <source>Group code</source>
      <translation type="unfinished">Cod y grŵp</translation>
    </message>
    <message>
      <source>Hospital number</source>
      <translation type="unfinished">Rhif ysbyty</translation>
    </message>
    <message>
      <source>In-patients then</source>
      <translation type="unfinished">Cleifion mewnol ar y pryd</translation>
    </message>
    <message>
      <source>List of reasons</source>
      <translation type="unfinished">Rhestr rhesymau</translation>
    </message>
    <message>
      <source>NHS No.</source>
      <translation>Rhif GIG</translation>
    </message>
    <message>
      <source>Names and numbers</source>
      <translation type="unfinished">Enwau a rhifau</translation>
    </message>
    <message>
      <source>Next stage an NHS bed counts</source>
      <translation type="unfinished">Cam nesaf mewn gwely GIG yn cyfrif</translation>
    </message>
    <message>
      <source>Official list</source>
      <translation type="unfinished">Rhestr swyddogol</translation>
    </message>
    <message>
      <source>Over 48 elapsed hours since clinically optimised; exactly 48 hours is not counted.</source>
      <translation type="unfinished">Dros 48 awr ers bod yn barod yn glinigol; nid yw 48 awr union yn cyfrif.</translation>
    </message>
    <message>
      <source>PRACTICE census of delays, {when}</source>
      <translation type="unfinished">Cyfrifiad oedi YMARFER, {when}</translation>
    </message>
    <message>
      <source>Pathway</source>
      <translation>Llwybr</translation>
    </message>
    <message>
      <source>Pathway scheme</source>
      <translation type="unfinished">Set llwybrau</translation>
    </message>
    <message>
      <source>People on leave count</source>
      <translation type="unfinished">Pobl ar absenoldeb yn cyfrif</translation>
    </message>
    <message>
      <source>Practice</source>
      <translation type="unfinished">Ymarfer</translation>
    </message>
    <message>
      <source>Provider code</source>
      <translation type="unfinished">Cod y darparwr</translation>
    </message>
    <message>
      <source>Reason code</source>
      <translation type="unfinished">Cod y rheswm</translation>
    </message>
    <message>
      <source>Residence code</source>
      <translation type="unfinished">Cod y preswylydd</translation>
    </message>
    <message>
      <source>Return</source>
      <translation type="unfinished">Ffurflen</translation>
    </message>
    <message>
      <source>Row</source>
      <translation type="unfinished">Rhes</translation>
    </message>
    <message>
      <source>Rows corrected since</source>
      <translation type="unfinished">Rhesi a gywirwyd wedyn</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation type="unfinished">Rheol</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation type="unfinished">Anfonwyd</translation>
    </message>
    <message>
      <source>Shows the wards as they stood at</source>
      <translation type="unfinished">Yn dangos y wardiau fel yr oeddent ar</translation>
    </message>
    <message>
      <source>The provider is where the bed is; residence is the council where the person lives.</source>
      <translation type="unfinished">Y darparwr yw lle mae'r gwely; y preswylydd yw'r cyngor lle mae'r person yn byw.</translation>
    </message>
    <message>
      <source>To check</source>
      <translation type="unfinished">I'w wirio</translation>
    </message>
    <message>
      <source>Total</source>
      <translation type="unfinished">Cyfanswm</translation>
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished">Beth</translation>
    </message>
    <message>
      <source>Whose delay it is was agreed together or suggested by the list; it blames nobody.</source>
      <translation type="unfinished">Cytunwyd ar faes yr oedi gyda'i gilydd, neu awgrym o'r rhestr ydyw; nid yw'n beio neb.</translation>
    </message>
    <message>
      <source>census</source>
      <translation>cyfrifiad</translation>
    </message>
    <message>
      <source>no: WardApp's own reasons, marked ‡</source>
      <translation type="unfinished">nac ydy: rhesymau WardApp ei hun, â'r nod ‡</translation>
    </message>
    <message>
      <source>practice census</source>
      <translation type="unfinished">cyfrifiad ymarfer</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/code_cells.py</name>
    <message>
      <source>There is no English text. The row was left out: give it its words.</source>
      <translation type="unfinished">Nid oes testun Saesneg. Ni chynhwyswyd y rhes: rhowch ei geiriau iddi.</translation>
    </message>
    <message>
      <source>There is no Welsh text. The English text stands in: “{read}”.</source>
      <translation type="unfinished">Nid oes testun Cymraeg. Defnyddir y testun Saesneg yn ei le: “{read}”.</translation>
    </message>
    <message>
      <source>There is no code. The row was left out: give it its code.</source>
      <translation type="unfinished">Nid oes cod. Ni chynhwyswyd y rhes: rhowch ei chod iddi.</translation>
    </message>
    <message>
      <source>There is no group. The row was left out: give one of the ten groups, 1 to 10.</source>
      <translation type="unfinished">Nid oes grŵp. Ni chynhwyswyd y rhes: rhowch un o'r deg grŵp, 1 i 10.</translation>
    </message>
    <message>
      <source>“{read}” cannot be the words of this line. The English text stands in.</source>
      <translation type="unfinished">“{read}”: ni all fod yn eiriau'r llinell hon. Defnyddir y testun Saesneg yn ei le.</translation>
    </message>
    <message>
      <source>“{read}” has {n} letters, too many: at most {most}. The row was left out: shorten it.</source>
      <translation type="unfinished">“{read}”: gormod o lythrennau, {n}; y nifer mwyaf: {most}. Ni chynhwyswyd y rhes: byrhewch y testun.</translation>
    </message>
    <message>
      <source>“{read}” is no code of WardApp. The row was taken without it: a wait will not become this reason by itself.</source>
      <translation type="unfinished">“{read}”: nid yw'n god WardApp. Cynhwyswyd y rhes hebddo: ni ddewisir y rheswm hwn yn awtomatig pan fydd claf yn aros.</translation>
    </message>
    <message>
      <source>“{read}” is no owner of a delay. Nobody was assigned: write health, social care or joint.</source>
      <translation type="unfinished">“{read}”: nid yw'n faes oedi hysbys. Ni phennwyd maes: ysgrifennwch iechyd, gofal cymdeithasol neu ar y cyd.</translation>
    </message>
    <message>
      <source>“{read}” is none of the ten groups. The row was left out: write a number from 1 to 10, or the name of the group.</source>
      <translation type="unfinished">“{read}”: nid yw'n un o'r deg grŵp. Ni chynhwyswyd y rhes: ysgrifennwch rif o 1 i 10, neu enw'r grŵp.</translation>
    </message>
    <message>
      <source>“{read}” is not a date that can be. The row was left out: write the day first, as in 01/04/2024.</source>
      <translation type="unfinished">“{read}”: nid yw'n ddyddiad posibl. Ni chynhwyswyd y rhes: ysgrifennwch y diwrnod yn gyntaf, megis 01/04/2024.</translation>
    </message>
    <message>
      <source>“{read}” is too long for a code: at most {most} letters. The row was left out.</source>
      <translation type="unfinished">“{read}”: rhy hir i god. Y nifer mwyaf o lythrennau: {most}. Ni chynhwyswyd y rhes.</translation>
    </message>
    <message>
      <source>“{read}” looks like a formula of a spreadsheet. The row was left out: write plain text.</source>
      <translation type="unfinished">“{read}”: mae'n edrych fel fformiwla taenlen. Ni chynhwyswyd y rhes: ysgrifennwch destun plaen.</translation>
    </message>
    <message>
      <source>“{read}” was read as no date.</source>
      <translation type="unfinished">“{read}”: darllenwyd fel dim dyddiad.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/code_list.py</name>
    <message>
      <source>No headings were found. Nothing was changed. Write Code, Group, English and Welsh over the columns and pick the file again.</source>
      <translation type="unfinished">Ni chafwyd hyd i benawdau. Ni newidiwyd dim. Ysgrifennwch Cod, Grŵp, Saesneg a Cymraeg uwchben y colofnau a dewiswch y ffeil eto.</translation>
    </message>
    <message>
      <source>No list of reasons was found in “{name}”. Nothing was changed. Ask for it as a spreadsheet (.xlsx) or as CSV, with columns such as Code, Group, English, Welsh.</source>
      <translation type="unfinished">“{name}”: ni chafwyd hyd i restr o resymau. Ni newidiwyd dim. Gofynnwch amdani fel taenlen (.xlsx) neu fel CSV, â cholofnau megis Cod, Grŵp, Saesneg, Cymraeg.</translation>
    </message>
    <message>
      <source>There are headings but no reasons under them. Nothing was changed.</source>
      <translation type="unfinished">Mae penawdau ond dim rhesymau oddi tanynt. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>There is no column with the codes. Nothing was changed. Write Code over that column and pick the file again.</source>
      <translation type="unfinished">Nid oes colofn â'r codau. Ni newidiwyd dim. Ysgrifennwch Cod uwchben y golofn honno a dewiswch y ffeil eto.</translation>
    </message>
    <message>
      <source>There is no column with the ten groups. Nothing was changed. Write Group over that column and pick the file again.</source>
      <translation type="unfinished">Nid oes colofn â'r deg grŵp. Ni newidiwyd dim. Ysgrifennwch Grŵp uwchben y golofn honno a dewiswch y ffeil eto.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/code_rows.py</name>
    <message>
      <source>It ends before it begins: {begins} to {ends}. The row was left out.</source>
      <translation type="unfinished">Daw i ben cyn dechrau: {begins}; {ends}. Ni chynhwyswyd y rhes.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/code_table.py</name>
    <message>
      <source>The code “{read}” stands in line {first} already. This line was left out: give each line a code of its own.</source>
      <translation type="unfinished">Mae'r cod “{read}” eisoes yn llinell {first}. Ni chynhwyswyd y llinell hon: rhowch ei chod ei hun i bob llinell.</translation>
    </message>
    <message>
      <source>The file “{name}” is empty. Nothing was changed. Save the list again and pick the new file.</source>
      <translation type="unfinished">Mae'r ffeil “{name}” yn wag. Ni newidiwyd dim. Cadwch y rhestr eto a dewiswch y ffeil newydd.</translation>
    </message>
    <message>
      <source>The file “{name}” is too large for such a list.</source>
      <translation type="unfinished">Mae'r ffeil “{name}” yn rhy fawr i restr o'r fath.</translation>
    </message>
    <message>
      <source>There is no column with Welsh words. The English words stand in everywhere; ask for the Welsh ones.</source>
      <translation type="unfinished">Nid oes colofn â geiriau Cymraeg. Defnyddir y geiriau Saesneg ym mhobman; gofynnwch am y rhai Cymraeg.</translation>
    </message>
    <message>
      <source>There is no column with the English words. Nothing was changed. Write English over that column and pick the file again.</source>
      <translation type="unfinished">Nid oes colofn â'r geiriau Saesneg. Ni newidiwyd dim. Ysgrifennwch Saesneg uwchben y golofn honno a dewiswch y ffeil eto.</translation>
    </message>
    <message>
      <source>This file has more than {most} lines, too many for such a list. Nothing was changed.</source>
      <translation type="unfinished">Mae gan y ffeil hon ormod o linellau i restr o'r fath; y nifer mwyaf: {most}. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/columns.py</name>
    <message>
      <source>This is not a column file of WardApp. Nothing was changed.</source>
      <translation type="unfinished">Nid ffeil golofnau WardApp yw hon. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/criteria_list.py</name>
    <message>
      <source>It does not say which kind this is. The row was left out: write severity or intensity.</source>
      <translation type="unfinished">Nid yw'n dweud pa fath yw hwn. Ni chynhwyswyd y rhes: ysgrifennwch un o'r ddau, difrifoldeb / dwyster.</translation>
    </message>
    <message>
      <source>No headings were found. Nothing was changed. Write Code, Kind, English and Welsh over the columns and pick the file again.</source>
      <translation type="unfinished">Ni chafwyd hyd i benawdau. Ni newidiwyd dim. Ysgrifennwch Cod, Math, Saesneg a Cymraeg uwchben y colofnau a dewiswch y ffeil eto.</translation>
    </message>
    <message>
      <source>No list of criteria was found in “{name}”. Nothing was changed. Ask for it as a spreadsheet (.xlsx) or as CSV, with the columns Code, Kind, English, Welsh.</source>
      <translation type="unfinished">“{name}”: ni chafwyd hyd i restr o feini prawf. Ni newidiwyd dim. Gofynnwch amdani fel taenlen (.xlsx) neu fel CSV, â'r colofnau Cod, Math, Saesneg, Cymraeg.</translation>
    </message>
    <message>
      <source>There are headings but no criteria under them. Nothing was changed.</source>
      <translation type="unfinished">Mae penawdau ond dim meini prawf oddi tanynt. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>There is no code. It was given the code {code}.</source>
      <translation type="unfinished">Nid oes cod. Rhoddwyd y cod {code} i'r maen prawf.</translation>
    </message>
    <message>
      <source>There is no column that says severity or intensity. Nothing was changed. Write Kind over that column and pick the file again.</source>
      <translation type="unfinished">Nid oes colofn sy'n dweud ai difrifoldeb ynteu dwyster yw pob un. Ni newidiwyd dim. Ysgrifennwch Math uwchben y golofn honno a dewiswch y ffeil eto.</translation>
    </message>
    <message>
      <source>There is no column with codes. Each criterion was given one from its place: S1, S2 and so on for severity, I1, I2 and so on for intensity.</source>
      <translation type="unfinished">Nid oes colofn â chodau. Rhoddwyd cod i bob maen prawf yn ôl ei le: S1, S2 ac yn y blaen ar gyfer difrifoldeb, I1, I2 ac yn y blaen ar gyfer dwyster.</translation>
    </message>
    <message>
      <source>There is no key left for this criterion: the reviewers answer by 1 to 9 and A to S. The row was left out. Shorten the form.</source>
      <translation type="unfinished">Nid oes bysell ar ôl ar gyfer y maen prawf hwn: mae'r adolygwyr yn ateb â'r bysellau 1 i 9 ac A i S. Ni chynhwyswyd y rhes. Byrhewch y ffurflen.</translation>
    </message>
    <message>
      <source>“{read}” is no kind of criterion. The row was left out: write severity or intensity.</source>
      <translation type="unfinished">“{read}”: nid yw'n fath o faen prawf. Ni chynhwyswyd y rhes: ysgrifennwch un o'r ddau, difrifoldeb / dwyster.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/how_read.py</name>
    <message>
      <source>Columns: parted by bars</source>
      <translation type="unfinished">Colofnau: bariau rhyngddynt</translation>
    </message>
    <message>
      <source>Columns: parted by commas</source>
      <translation type="unfinished">Colofnau: comas rhyngddynt</translation>
    </message>
    <message>
      <source>Columns: parted by semicolons</source>
      <translation type="unfinished">Colofnau: hanner colonau rhyngddynt</translation>
    </message>
    <message>
      <source>Columns: parted by tabs</source>
      <translation type="unfinished">Colofnau: tabiau rhyngddynt</translation>
    </message>
    <message>
      <source>Dates: day first, as in 12/02/2026</source>
      <translation type="unfinished">Dyddiadau: y diwrnod yn gyntaf, fel 12/02/2026</translation>
    </message>
    <message>
      <source>Headings: row {row}</source>
      <translation type="unfinished">Penawdau: rhes {row}</translation>
    </message>
    <message>
      <source>Letters: Unicode</source>
      <translation type="unfinished">Llythrennau: Unicode</translation>
    </message>
    <message>
      <source>Letters: Welsh (ISO 8859-14), ŵ and ŷ are right</source>
      <translation type="unfinished">Llythrennau: Cymraeg (ISO 8859-14), mae ŵ ac ŷ yn gywir</translation>
    </message>
    <message>
      <source>Letters: Windows</source>
      <translation type="unfinished">Llythrennau: Windows</translation>
    </message>
    <message>
      <source>Look at these letters: {names}</source>
      <translation type="unfinished">Edrychwch ar y llythrennau hyn: {names}</translation>
    </message>
    <message>
      <source>Sheet: {sheet}</source>
      <translation type="unfinished">Dalen: {sheet}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/lines.py</name>
    <message>
      <source>as on the ward</source>
      <translation type="unfinished">fel ar y ward</translation>
    </message>
    <message>
      <source>back again; left {at}</source>
      <translation type="unfinished">yn ôl eto; gadawodd: {at}</translation>
    </message>
    <message>
      <source>birth date</source>
      <translation type="unfinished">dyddiad geni</translation>
    </message>
    <message>
      <source>changed on the ward at {at}, after this list was made; stays as it is</source>
      <translation type="unfinished">newidiwyd ar y ward: {at}, ar ôl gwneud y rhestr hon; yn aros fel y mae</translation>
    </message>
    <message>
      <source>comes from {ward}; expected date and plan go along</source>
      <translation type="unfinished">yn dod o ward: {ward}; y dyddiad disgwyliedig a'r cynllun yn dilyn</translation>
    </message>
    <message>
      <source>consultant</source>
      <translation>meddyg ymgynghorol</translation>
    </message>
    <message>
      <source>details differ: {count}</source>
      <translation type="unfinished">manylion gwahanol: {count}</translation>
    </message>
    <message>
      <source>forename</source>
      <translation type="unfinished">enw cyntaf</translation>
    </message>
    <message>
      <source>from {old} to {bed}, changing places with {family}</source>
      <translation type="unfinished">o {old} i {bed}, yn cyfnewid lle â: {family}</translation>
    </message>
    <message>
      <source>from {old} to {bed}; expected date and plan go along</source>
      <translation type="unfinished">o {old} i {bed}; y dyddiad disgwyliedig a'r cynllun yn dilyn</translation>
    </message>
    <message>
      <source>had no bed, goes to {bed}</source>
      <translation type="unfinished">heb wely, yn mynd i: {bed}</translation>
    </message>
    <message>
      <source>hospital number</source>
      <translation type="unfinished">rhif ysbyty</translation>
    </message>
    <message>
      <source>left {at}, after this list was made; stays as they are</source>
      <translation type="unfinished">gadawodd: {at}, ar ôl gwneud y rhestr hon; yn aros felly</translation>
    </message>
    <message>
      <source>left {at}, and the list still has them. Are they back?</source>
      <translation type="unfinished">gadawodd: {at}, ond yn y rhestr o hyd. A yw'r claf yn ôl?</translation>
    </message>
    <message>
      <source>new to the ward, admission not known: approx {at}</source>
      <translation type="unfinished">newydd i'r ward, derbyniad anhysbys, tua: {at}</translation>
    </message>
    <message>
      <source>new to the ward, admitted {at}</source>
      <translation type="unfinished">newydd i'r ward, derbyniwyd {at}</translation>
    </message>
    <message>
      <source>new to the ward, admitted {day}</source>
      <translation type="unfinished">newydd i'r ward, derbyniwyd {day}</translation>
    </message>
    <message>
      <source>not in the file, and {bed} goes to {family}. Has he left?</source>
      <translation type="unfinished">ddim yn y ffeil, ac mae {bed} yn mynd i: {family}. A yw'r claf wedi gadael?</translation>
    </message>
    <message>
      <source>not in the file, and {bed} goes to {family}. Has she left?</source>
      <translation type="unfinished">ddim yn y ffeil, ac mae {bed} yn mynd i: {family}. A yw'r claf wedi gadael?</translation>
    </message>
    <message>
      <source>not in the file, and {bed} goes to {family}. Have they left?</source>
      <translation type="unfinished">ddim yn y ffeil, ac mae {bed} yn mynd i: {family}. A yw'r claf wedi gadael?</translation>
    </message>
    <message>
      <source>not in the file. Has he left?</source>
      <translation type="unfinished">ddim yn y ffeil. A yw'r claf wedi gadael?</translation>
    </message>
    <message>
      <source>not in the file. Has she left?</source>
      <translation type="unfinished">ddim yn y ffeil. A yw'r claf wedi gadael?</translation>
    </message>
    <message>
      <source>not in the file. Have they left?</source>
      <translation type="unfinished">ddim yn y ffeil. A yw'r claf wedi gadael?</translation>
    </message>
    <message>
      <source>sex</source>
      <translation type="unfinished">rhyw</translation>
    </message>
    <message>
      <source>surname</source>
      <translation type="unfinished">cyfenw</translation>
    </message>
    <message>
      <source>the list has {after}, the ward {before}</source>
      <translation type="unfinished">rhestr: {after}; ward: {before}</translation>
    </message>
    <message>
      <source>title</source>
      <translation type="unfinished">teitl</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/matched.py</name>
    <message>
      <source>Keep {value}, as on the ward</source>
      <translation type="unfinished">Cadw fel ar y ward: {value}</translation>
    </message>
    <message>
      <source>On the ward this number belongs to {family}, born {born}. Who is it?</source>
      <translation type="unfinished">Ar y ward, perchennog y rhif hwn yw: {family}, ganed {born}. Pwy yw'r claf?</translation>
    </message>
    <message>
      <source>The hospital number and the NHS number belong to two different people here.</source>
      <translation type="unfinished">Mae'r rhif ysbyty a'r rhif GIG yn perthyn i ddau berson gwahanol yma.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/nameless_beds.py</name>
    <message>
      <source>The cell under {heading} is not understood. It is left out.</source>
      <translation type="unfinished">{heading}: ni ddeellir y gell yn y golofn hon. Ni chynhwysir hi.</translation>
    </message>
    <message>
      <source>The cell under {heading} is not understood. The bed is taken as occupied: look at it.</source>
      <translation type="unfinished">Ni ddeallir y gell yn y golofn hon: {heading}. Cymerir bod rhywun yn y gwely: edrychwch arno.</translation>
    </message>
    <message>
      <source>There is no bed in this line. It is left out.</source>
      <translation type="unfinished">Nid oes gwely yn y llinell hon. Ni chynhwysir hi.</translation>
    </message>
    <message>
      <source>This line says nothing but the bed. It is taken as empty.</source>
      <translation>Nid yw'r llinell hon yn dweud dim ond y gwely. Fe'i cymerir yn wag.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/reconcile.py</name>
    <message>
      <source>A row without a number could be anyone. So people who are not in the list can only be ticked one by one.</source>
      <translation type="unfinished">Gallai rhes heb rif fod yn unrhyw un. Felly dim ond fesul un y gellir ticio pobl nad ydynt yn y rhestr.</translation>
    </message>
    <message>
      <source>Many people are not in the list: {absent} of {here}. Perhaps it was cut short. Nobody leaves unless you tick them one by one.</source>
      <translation type="unfinished">Mae llawer o bobl ar goll o'r rhestr: {absent} o {here}. Efallai iddi gael ei thorri'n fyr. Ni fydd neb yn gadael oni bai i chi eu ticio fesul un.</translation>
    </message>
    <message>
      <source>No bed of this list is on {ward}. Is it the right list?</source>
      <translation type="unfinished">Nid oes gwely o'r rhestr hon ar y ward: {ward}. Ai hon yw'r rhestr gywir?</translation>
    </message>
    <message>
      <source>Nobody who is on {ward} is in this list. Nothing is ticked: is it the right list?</source>
      <translation type="unfinished">Nid oes neb o'r ward hon yn y rhestr. Ward: {ward}. Ni thiciwyd dim: ai hon yw'r rhestr gywir?</translation>
    </message>
    <message>
      <source>The list says ward {said}, and this is {ward}. Nothing is ticked: is it the right list?</source>
      <translation type="unfinished">Ward y rhestr: {said}. Y ward hon: {ward}. Ni thiciwyd dim: ai hon yw'r rhestr gywir?</translation>
    </message>
    <message>
      <source>This list is older than the last one, which was true at {at}. Whoever changed since then stays as they are.</source>
      <translation type="unfinished">Mae'r rhestr hon yn hŷn na'r un ddiwethaf, a oedd yn wir: {at}. Mae pawb a newidiodd ers hynny yn aros fel y maent.</translation>
    </message>
    <message>
      <source>for ward {ward}</source>
      <translation type="unfinished">i ward arall: {ward}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/rows.py</name>
    <message>
      <source>A letter of the name could not be read. Type the name.</source>
      <translation type="unfinished">Nid oedd modd darllen un o lythrennau'r enw. Teipiwch yr enw.</translation>
    </message>
    <message>
      <source>A spreadsheet formula stands where a name should be. Type the name.</source>
      <translation type="unfinished">Mae fformiwla taenlen lle dylai'r enw fod. Teipiwch yr enw.</translation>
    </message>
    <message>
      <source>An NHS number has ten digits. This one is not used.</source>
      <translation type="unfinished">Mae deg digid mewn rhif GIG. Ni ddefnyddir yr un hwn.</translation>
    </message>
    <message>
      <source>Nobody is that old. Check the year of birth.</source>
      <translation type="unfinished">Nid oes neb mor hen â hynny. Gwiriwch flwyddyn y geni.</translation>
    </message>
    <message>
      <source>The date is not known yet. It is left out.</source>
      <translation type="unfinished">Nid yw'r dyddiad yn hysbys eto. Ni chynhwysir ef.</translation>
    </message>
    <message>
      <source>The dates under “{header}” have the month before the day. Read the other way they would be wrong, so nothing was read. Ask for the list with the day first.</source>
      <translation type="unfinished">Mae'r mis cyn y diwrnod yn y dyddiadau o dan “{header}”. O'u darllen y ffordd arall byddent yn anghywir, felly ni ddarllenwyd dim. Gofynnwch am y rhestr â'r diwrnod yn gyntaf.</translation>
    </message>
    <message>
      <source>The list needs a column for the bed, one for the name, and one for the hospital number or the NHS number. Say which they are.</source>
      <translation type="unfinished">Mae angen colofn ar y rhestr ar gyfer y gwely, un ar gyfer yr enw, ac un ar gyfer y rhif ysbyty neu'r rhif GIG. Dywedwch pa rai ydynt.</translation>
    </message>
    <message>
      <source>There are web-page marks in the name.</source>
      <translation type="unfinished">Mae marciau tudalen we yn yr enw.</translation>
    </message>
    <message>
      <source>There is no hospital number and no NHS number to know this person by.</source>
      <translation type="unfinished">Nid oes rhif ysbyty na rhif GIG i adnabod y person hwn.</translation>
    </message>
    <message>
      <source>There is no surname. Nobody comes in without one.</source>
      <translation type="unfinished">Nid oes cyfenw. Ni ddaw neb i mewn heb un.</translation>
    </message>
    <message>
      <source>This NHS number has a wrong check digit. It is not used.</source>
      <translation type="unfinished">Mae digid gwirio'r rhif GIG hwn yn anghywir. Ni ddefnyddir y rhif.</translation>
    </message>
    <message>
      <source>This admission is still to come.</source>
      <translation type="unfinished">Nid yw'r derbyniad hwn wedi digwydd eto.</translation>
    </message>
    <message>
      <source>This birth date is after the admission.</source>
      <translation type="unfinished">Mae'r dyddiad geni hwn ar ôl y derbyniad.</translation>
    </message>
    <message>
      <source>This cannot be read as a date. Write it as 05/01/2026.</source>
      <translation type="unfinished">Ni ellir darllen hwn fel dyddiad. Ysgrifennwch ef fel 05/01/2026.</translation>
    </message>
    <message>
      <source>This cannot be used as a text. It is left out.</source>
      <translation type="unfinished">Ni ellir defnyddio hwn fel testun. Ni chynhwysir ef.</translation>
    </message>
    <message>
      <source>This is not a hospital number.</source>
      <translation type="unfinished">Nid rhif ysbyty yw hwn.</translation>
    </message>
    <message>
      <source>This is not a time of day. Only the day is taken.</source>
      <translation type="unfinished">Nid amser o'r dydd yw hwn. Y diwrnod yn unig a gymerir.</translation>
    </message>
    <message>
      <source>This is not an NHS number. It is not used.</source>
      <translation type="unfinished">Nid rhif GIG yw hwn. Ni ddefnyddir ef.</translation>
    </message>
    <message>
      <source>This is too long for a name.</source>
      <translation type="unfinished">Mae hwn yn rhy hir i fod yn enw.</translation>
    </message>
    <message>
      <source>This stands for “no number”. It is not used.</source>
      <translation type="unfinished">Mae hwn yn golygu “dim rhif”. Ni ddefnyddir ef.</translation>
    </message>
    <message>
      <source>Use {date}</source>
      <translation type="unfinished">Defnyddio: {date}</translation>
    </message>
    <message>
      <source>Use {name}</source>
      <translation type="unfinished">Defnyddio: {name}</translation>
    </message>
    <message>
      <source>Which is the surname? Read as {family}.</source>
      <translation type="unfinished">Pa un yw'r cyfenw? Darllenwyd: {family}.</translation>
    </message>
    <message>
      <source>the same as row {row}</source>
      <translation type="unfinished">yr un fath â rhes {row}</translation>
    </message>
    <message>
      <source>{date} does not exist.</source>
      <translation type="unfinished">{date}: nid yw'n bod.</translation>
    </message>
    <message>
      <source>{date} has no such month: dates are read day first.</source>
      <translation type="unfinished">{date}: nid oes mis o'r fath. Darllenir y diwrnod yn gyntaf.</translation>
    </message>
    <message>
      <source>“{extras}” was left out of the name.</source>
      <translation type="unfinished">“{extras}”: ni chynhwyswyd hyn yn yr enw.</translation>
    </message>
    <message>
      <source>“{value}” is not a known sex. It is left out.</source>
      <translation type="unfinished">“{value}”: nid yw'n rhyw hysbys. Ni chynhwysir ef.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/sheets.py</name>
    <message>
      <source>There is no sheet in this file. Nothing was changed.</source>
      <translation type="unfinished">Nid oes dalen yn y ffeil hon. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>There is no such sheet in this file. Choose another.</source>
      <translation type="unfinished">Nid oes dalen o'r fath yn y ffeil hon. Dewiswch un arall.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/sniff.py</name>
    <message>
      <source>This file is empty. Nothing was changed. Save the list again and pick the new file.</source>
      <translation type="unfinished">Mae'r ffeil hon yn wag. Ni newidiwyd dim. Cadwch y rhestr eto a dewiswch y ffeil newydd.</translation>
    </message>
    <message>
      <source>This file is too large for a ward list. Nothing was changed. Ask for the list of this ward only.</source>
      <translation type="unfinished">Mae'r ffeil hon yn rhy fawr i restr ward. Ni newidiwyd dim. Gofynnwch am restr y ward hon yn unig.</translation>
    </message>
    <message>
      <source>This is a PDF, and a ward list cannot be read from it. Nothing was changed. Ask for the list as a spreadsheet (.xlsx) or as CSV.</source>
      <translation type="unfinished">PDF yw hwn, ac ni ellir darllen rhestr ward ohono. Ni newidiwyd dim. Gofynnwch am y rhestr fel taenlen (.xlsx) neu fel CSV.</translation>
    </message>
    <message>
      <source>This is a document of a word processor, not a list. Nothing was changed. Copy its table into Excel and save it as .xlsx.</source>
      <translation type="unfinished">Dogfen prosesydd geiriau yw hon, nid rhestr. Ni newidiwyd dim. Copïwch ei thabl i Excel a'i gadw fel .xlsx.</translation>
    </message>
    <message>
      <source>This is a file of HL7 messages, not a ward list. Nothing was changed. Ask for the bed state as a spreadsheet (.xlsx) or as CSV.</source>
      <translation type="unfinished">Ffeil o negeseuon HL7 yw hon, nid rhestr ward. Ni newidiwyd dim. Gofynnwch am gyflwr y gwelyau fel taenlen (.xlsx) neu fel CSV.</translation>
    </message>
    <message>
      <source>This is a file of another program, not a ward list. Nothing was changed. Ask for the list as a spreadsheet (.xlsx) or as CSV.</source>
      <translation type="unfinished">Ffeil rhaglen arall yw hon, nid rhestr ward. Ni newidiwyd dim. Gofynnwch am y rhestr fel taenlen (.xlsx) neu fel CSV.</translation>
    </message>
    <message>
      <source>This is a packed file. Nothing was changed. Unpack it first, and pick the list inside.</source>
      <translation type="unfinished">Ffeil wedi'i chywasgu yw hon. Ni newidiwyd dim. Dadbaciwch hi yn gyntaf, a dewiswch y rhestr sydd ynddi.</translation>
    </message>
    <message>
      <source>This is a picture, and a ward list cannot be read from it. Nothing was changed. Ask for the list as a spreadsheet (.xlsx) or as CSV.</source>
      <translation type="unfinished">Llun yw hwn, ac ni ellir darllen rhestr ward ohono. Ni newidiwyd dim. Gofynnwch am y rhestr fel taenlen (.xlsx) neu fel CSV.</translation>
    </message>
    <message>
      <source>This is a web page named like a spreadsheet. Nothing was changed. Open it in Excel, choose Save as “Excel workbook (.xlsx)”, and pick that file.</source>
      <translation type="unfinished">Tudalen we ag enw taenlen yw hon. Ni newidiwyd dim. Agorwch hi yn Excel, dewiswch ei chadw fel “Excel workbook (.xlsx)”, a dewiswch y ffeil honno.</translation>
    </message>
    <message>
      <source>This is an XML spreadsheet. Nothing was changed. Open it in Excel, choose Save as “Excel workbook (.xlsx)”, and pick that file.</source>
      <translation type="unfinished">Taenlen XML yw hon. Ni newidiwyd dim. Agorwch hi yn Excel, dewiswch ei chadw fel “Excel workbook (.xlsx)”, a dewiswch y ffeil honno.</translation>
    </message>
    <message>
      <source>This spreadsheet cannot be opened: it is damaged or locked with a password. Nothing was changed. Open it in Excel, save it without a password as .xlsx, and pick that file.</source>
      <translation type="unfinished">Ni ellir agor y daenlen hon: mae wedi'i difrodi neu wedi'i chloi â chyfrinair. Ni newidiwyd dim. Agorwch hi yn Excel, cadwch hi heb gyfrinair fel .xlsx, a dewiswch y ffeil honno.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/table.py</name>
    <message>
      <source>No table was found in this file: a ward list has columns such as Bed, Name, NHS No. Nothing was changed.</source>
      <translation type="unfinished">Ni chafwyd hyd i dabl yn y ffeil hon: mae gan restr ward golofnau megis Gwely, Enw, Rhif GIG. Ni newidiwyd dim.</translation>
    </message>
    <message>
      <source>The file cannot be opened: another program holds it, or you may not read it. Nothing was changed. Close it there, or copy it to your desktop, and try again.</source>
      <translation type="unfinished">Ni ellir agor y ffeil: mae ar agor mewn rhaglen arall, neu nid oes gennych hawl i'w darllen. Ni newidiwyd dim. Caewch hi yno, neu copïwch hi i'ch bwrdd gwaith, a cheisiwch eto.</translation>
    </message>
    <message>
      <source>The file is no longer there. Nothing was changed. Pick it again.</source>
      <translation type="unfinished">Nid yw'r ffeil yno mwyach. Ni newidiwyd dim. Dewiswch hi eto.</translation>
    </message>
    <message>
      <source>This file has more than {most} rows, too many for a ward list. Nothing was changed. Ask for the list of this ward only.</source>
      <translation type="unfinished">Mae gan y ffeil hon ormod o resi i restr ward; y nifer mwyaf: {most}. Ni newidiwyd dim. Gofynnwch am restr y ward hon yn unig.</translation>
    </message>
    <message>
      <source>This is a folder. Pick the file inside it.</source>
      <translation type="unfinished">Ffolder yw hon. Dewiswch y ffeil sydd ynddi.</translation>
    </message>
    <message>
      <source>a total</source>
      <translation type="unfinished">cyfanswm</translation>
    </message>
    <message>
      <source>above the column headings</source>
      <translation type="unfinished">uwchben penawdau'r colofnau</translation>
    </message>
    <message>
      <source>printed by the report, not a bed</source>
      <translation type="unfinished">wedi'i argraffu gan yr adroddiad, nid gwely</translation>
    </message>
    <message>
      <source>the headings again</source>
      <translation type="unfinished">y penawdau eto</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/text.py</name>
    <message>
      <source>These letters are not known here. Choose others.</source>
      <translation type="unfinished">Nid yw'r llythrennau hyn yn hysbys yma. Dewiswch rai eraill.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/feeds/twice.py</name>
    <message>
      <source>The same NHS number stands in row {rows} too. Whose is it?</source>
      <translation type="unfinished">Mae'r un rhif GIG hefyd yn rhes: {rows}. Rhif pwy ydyw?</translation>
    </message>
    <message>
      <source>The same bed stands in row {rows} too. Who lies there?</source>
      <translation type="unfinished">Mae'r un gwely hefyd yn rhes: {rows}. Pwy sydd ynddo?</translation>
    </message>
    <message>
      <source>The same hospital number stands in row {rows} too. Which is right?</source>
      <translation type="unfinished">Mae'r un rhif ysbyty hefyd yn rhes: {rows}. Pa un sy'n gywir?</translation>
    </message>
  </context>
  <context>
    <name>wardapp/findings/answers.py</name>
    <message>
      <source>Could be cared for</source>
      <translation type="unfinished">Ble y gellid gofalu</translation>
    </message>
    <message>
      <source>Decided otherwise</source>
      <translation type="unfinished">Penderfynwyd fel arall</translation>
    </message>
    <message>
      <source>Does not need acute care today</source>
      <translation type="unfinished">Nid oes angen gofal acíwt heddiw</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation type="unfinished">Gadawyd allan</translation>
    </message>
    <message>
      <source>Needs acute care today</source>
      <translation type="unfinished">Mae angen gofal acíwt heddiw</translation>
    </message>
    <message>
      <source>True today</source>
      <translation type="unfinished">Yn wir heddiw</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <translation type="unfinished">Ble mae'r aros</translation>
    </message>
    <message>
      <source>bedside charts</source>
      <translation type="unfinished">siartiau wrth y gwely</translation>
    </message>
    <message>
      <source>case record</source>
      <translation type="unfinished">cofnod y claf</translation>
    </message>
    <message>
      <source>closed</source>
      <translation type="unfinished">ar gau</translation>
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished">gwag</translation>
    </message>
    <message>
      <source>going home today</source>
      <translation type="unfinished">yn mynd adref heddiw</translation>
    </message>
    <message>
      <source>inside</source>
      <translation type="unfinished">y tu mewn</translation>
    </message>
    <message>
      <source>inside the hospital</source>
      <translation type="unfinished">o fewn yr ysbyty</translation>
    </message>
    <message>
      <source>occupied</source>
      <translation type="unfinished">mewn defnydd</translation>
    </message>
    <message>
      <source>outside</source>
      <translation type="unfinished">y tu allan</translation>
    </message>
    <message>
      <source>outside the hospital</source>
      <translation type="unfinished">y tu allan i'r ysbyty</translation>
    </message>
  </context>
  <context>
    <name>wardapp/findings/charts.py</name>
    <message>
      <source>All wards</source>
      <translation type="unfinished">Pob ward</translation>
    </message>
    <message>
      <source>not a delay</source>
      <translation type="unfinished">nid oedi</translation>
    </message>
    <message>
      <source>running share</source>
      <translation type="unfinished">cyfran gronnus</translation>
    </message>
  </context>
  <context>
    <name>wardapp/findings/comparison.py</name>
    <message>
      <source>Audits of one day stand side by side, in the order in which they were planned, and are not joined: none of them follows the other.</source>
      <translation type="unfinished">Saif archwiliadau o'r un diwrnod ochr yn ochr, yn y drefn y'u cynlluniwyd, heb eu cysylltu: nid yw'r naill yn dilyn y llall.</translation>
    </message>
    <message>
      <source>Audits over time: {rows}.</source>
      <translation type="unfinished">Archwiliadau dros amser: {rows}.</translation>
    </message>
    <message>
      <source>Both are of the same day.</source>
      <translation type="unfinished">Mae'r ddau o'r un diwrnod.</translation>
    </message>
    <message>
      <source>Each audit is one day: a snapshot says nothing about the days between, nor why anything changed.</source>
      <translation type="unfinished">Un diwrnod yw pob archwiliad: nid yw cipolwg yn dweud dim am y dyddiau rhwng archwiliadau, na pham y newidiodd unrhyw beth.</translation>
    </message>
    <message>
      <source>Every ward lies within the limits: chance alone could explain the differences between them. Their order means nothing.</source>
      <translation type="unfinished">Mae pob ward o fewn y terfynau: gallai hap yn unig esbonio'r gwahaniaethau rhyngddynt. Nid yw eu trefn yn golygu dim.</translation>
    </message>
    <message>
      <source>Higher in {later} than in {earlier}: likely between {few} and {many} points.</source>
      <translation type="unfinished">Cyfran uwch: {later}; cyfran is: {earlier}. Gwahaniaeth tebygol mewn pwyntiau: {few}–{many}.</translation>
    </message>
    <message>
      <source>It cannot be told whether the share changed: {later} is likely between {down} points lower and {up} points higher than {earlier}.</source>
      <translation type="unfinished">Ni ellir dweud a newidiodd y gyfran: {later}, o'i gymharu â'r llall: {earlier}. Newid tebygol mewn pwyntiau: rhwng −{down} a +{up}.</translation>
    </message>
    <message>
      <source>Lower in {later} than in {earlier}: likely between {few} and {many} points.</source>
      <translation type="unfinished">Cyfran is: {later}; cyfran uwch: {earlier}. Gwahaniaeth tebygol mewn pwyntiau: {few}–{many}.</translation>
    </message>
    <message>
      <source>No conclusion: in one of the two nobody was reviewed.</source>
      <translation type="unfinished">Dim casgliad: ni adolygwyd neb yn un o'r ddau.</translation>
    </message>
    <message>
      <source>No conclusion: the two audits asked by other criteria, {one} and {other}.</source>
      <translation type="unfinished">Dim casgliad: roedd meini prawf y ddau archwiliad yn wahanol, {one}; {other}.</translation>
    </message>
    <message>
      <source>Nobody was reviewed in this audit.</source>
      <translation type="unfinished">Ni adolygwyd neb yn yr archwiliad hwn.</translation>
    </message>
    <message>
      <source>Of 20 wards one lies outside the inner limits by chance alone, on average.</source>
      <translation type="unfinished">O bob 20 ward mae un, ar gyfartaledd, y tu allan i'r terfynau mewnol drwy hap yn unig.</translation>
    </message>
    <message>
      <source>One ward alone cannot be compared with others.</source>
      <translation type="unfinished">Ni ellir cymharu un ward ar ei phen ei hun â rhai eraill.</translation>
    </message>
    <message>
      <source>One was answered by pairs, the other by one reviewer a bed.</source>
      <translation type="unfinished">Atebwyd y naill gan barau, y llall gan un adolygydd i bob gwely.</translation>
    </message>
    <message>
      <source>Only in {audit}: {wards}.</source>
      <translation type="unfinished">Mewn un archwiliad yn unig, {audit}: {wards}.</translation>
    </message>
    <message>
      <source>Other wards took part: a difference may be theirs.</source>
      <translation type="unfinished">Cymerodd wardiau eraill ran: gallai hynny esbonio gwahaniaeth.</translation>
    </message>
    <message>
      <source>Outside the limits: {names}. Look at who the patients are before looking for a cause.</source>
      <translation type="unfinished">Y tu allan i'r terfynau: {names}. Edrychwch pwy yw'r cleifion cyn chwilio am achos.</translation>
    </message>
    <message>
      <source>The criteria changed: audits on both sides of a dashed line are not joined and cannot be compared.</source>
      <translation type="unfinished">Newidiodd y meini prawf: nid yw archwiliadau ar y naill ochr a'r llall i linell doredig wedi'u cysylltu, ac ni ellir eu cymharu.</translation>
    </message>
    <message>
      <source>The line is the share of all wards together. Between the dashed lines chance alone leaves 95 of 100 wards of that size, between the outer ones 998 of 1,000.</source>
      <translation type="unfinished">Y llinell yw cyfran yr holl wardiau gyda'i gilydd. Drwy hap yn unig byddai 95 o bob 100 ward o'r maint hwnnw rhwng y llinellau toredig, a 998 o bob 1,000 rhwng y rhai allanol.</translation>
    </message>
    <message>
      <source>Who counts as going home that day was decided by another rule.</source>
      <translation type="unfinished">Penderfynwyd yn ôl rheol arall pwy sy'n cyfrif fel rhai a oedd yn mynd adref y diwrnod hwnnw.</translation>
    </message>
    <message>
      <source>from here: {criteria}</source>
      <translation type="unfinished">o'r fan hon: {criteria}</translation>
    </message>
    <message>
      <source>patients reviewed</source>
      <translation type="unfinished">cleifion a adolygwyd</translation>
    </message>
    <message>
      <source>share not meeting</source>
      <translation type="unfinished">cyfran heb fodloni</translation>
    </message>
    <message>
      <source>{name}, version {version}</source>
      <translation type="unfinished">{name}, fersiwn {version}</translation>
    </message>
    <message>
      <source>“{after}” is the ward that {audit} calls “{before}”.</source>
      <translation type="unfinished">“{after}” yw'r ward y mae {audit} yn ei galw'n “{before}”.</translation>
    </message>
    <message>
      <source>“{before}” and “{after}” may be the same ward, but nothing proves it: they are not taken for one.</source>
      <translation type="unfinished">Efallai mai'r un ward yw “{before}” a “{after}”, ond nid oes dim yn profi hynny: nid ydynt yn cael eu trin fel un.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/findings/corrections.py</name>
    <message>
      <source>Age in years</source>
      <translation type="unfinished">Oed mewn blynyddoedd</translation>
    </message>
    <message>
      <source>Expected date (EDD)</source>
      <translation type="unfinished">Dyddiad disgwyliedig (EDD)</translation>
    </message>
    <message>
      <source>Nights in hospital</source>
      <translation type="unfinished">Nosweithiau yn yr ysbyty</translation>
    </message>
    <message>
      <source>The bed</source>
      <translation type="unfinished">Y gwely</translation>
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished">anhysbys</translation>
    </message>
    <message>
      <source>{what} frozen as {before}, corrected to {after} at {time} by {name}: {why}</source>
      <translation type="unfinished">{what}: rhewyd: {before}; cywirwyd: {after}; gan: {name} {time}; rheswm: {why}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/findings/counted_wards.py</name>
    <message>
      <source>1 bed answered by one reviewer, not agreed yet</source>
      <translation type="unfinished">1 gwely wedi'i ateb gan un adolygydd, heb gytuno eto</translation>
    </message>
    <message>
      <source>1 bed answered, not settled yet</source>
      <translation type="unfinished">1 gwely wedi'i ateb, heb ateb terfynol eto</translation>
    </message>
    <message>
      <source>1 bed of {ward} is still open.</source>
      <translation type="unfinished">{ward}: 1 gwely heb ateb terfynol eto.</translation>
    </message>
    <message>
      <source>1 of {all} wards counts</source>
      <translation type="unfinished">Wardiau sy'n cyfrif: 1 o {all}</translation>
    </message>
    <message>
      <source>1 ward so far</source>
      <translation type="unfinished">1 ward hyd yma</translation>
    </message>
    <message>
      <source>1 ward still to visit</source>
      <translation type="unfinished">1 ward eto i ymweld â hi</translation>
    </message>
    <message>
      <source>All {n} wards</source>
      <translation type="unfinished">Pob ward ({n})</translation>
    </message>
    <message>
      <source>Day of care, {day}</source>
      <translation type="unfinished">Diwrnod gofal, {day}</translation>
    </message>
    <message>
      <source>Not counted: {wards}</source>
      <translation type="unfinished">Ddim yn cyfrif: {wards}</translation>
    </message>
    <message>
      <source>The bed list of {ward} is not frozen yet.</source>
      <translation type="unfinished">{ward}: nid yw'r rhestr gwelyau wedi'i rhewi eto.</translation>
    </message>
    <message>
      <source>The one ward</source>
      <translation type="unfinished">Yr unig ward</translation>
    </message>
    <message>
      <source>its bed list was never frozen</source>
      <translation type="unfinished">ni rewyd ei rhestr gwelyau</translation>
    </message>
    <message>
      <source>no bed was answered</source>
      <translation type="unfinished">ni atebwyd unrhyw wely</translation>
    </message>
    <message>
      <source>nothing of it is settled</source>
      <translation type="unfinished">nid oes ateb terfynol i ddim ohoni</translation>
    </message>
    <message>
      <source>{n} beds answered by one reviewer, none agreed yet</source>
      <translation type="unfinished">gwelyau a atebwyd gan un adolygydd: {n}, heb gytuno ar yr un eto</translation>
    </message>
    <message>
      <source>{n} beds answered, none settled yet</source>
      <translation type="unfinished">gwelyau a atebwyd: {n}, dim un ag ateb terfynol eto</translation>
    </message>
    <message>
      <source>{n} beds of {ward} are still open.</source>
      <translation type="unfinished">{ward}: gwelyau heb ateb terfynol eto: {n}.</translation>
    </message>
    <message>
      <source>{n} of {all} wards count</source>
      <translation type="unfinished">Wardiau sy'n cyfrif: {n} o {all}</translation>
    </message>
    <message>
      <source>{n} wards so far</source>
      <translation type="unfinished">Wardiau hyd yma: {n}</translation>
    </message>
    <message>
      <source>{n} wards still to visit</source>
      <translation type="unfinished">Wardiau eto i ymweld â nhw: {n}</translation>
    </message>
    <message>
      <source>{ward} does not count: {why}.</source>
      <translation type="unfinished">Nid yw {ward} yn cyfrif: {why}.</translation>
    </message>
    <message>
      <source>{ward} is left out of this audit.</source>
      <translation type="unfinished">{ward}: wedi'i gadael allan o'r archwiliad hwn.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/findings/phrases.py</name>
    <message>
      <source>Acute treatment not complete, not a delay</source>
      <translation type="unfinished">Triniaeth acíwt heb ei chwblhau, nid oedi</translation>
    </message>
    <message>
      <source>By age</source>
      <translation type="unfinished">Fesul oedran</translation>
    </message>
    <message>
      <source>By expected date of discharge (EDD)</source>
      <translation type="unfinished">Fesul dyddiad rhyddhau disgwyliedig (EDD)</translation>
    </message>
    <message>
      <source>By length of stay</source>
      <translation type="unfinished">Fesul hyd arhosiad</translation>
    </message>
    <message>
      <source>By pathway</source>
      <translation type="unfinished">Fesul llwybr</translation>
    </message>
    <message>
      <source>By specialty</source>
      <translation type="unfinished">Fesul arbenigedd</translation>
    </message>
    <message>
      <source>By ward</source>
      <translation type="unfinished">Fesul ward</translation>
    </message>
    <message>
      <source>By what the board said</source>
      <translation type="unfinished">Yn ôl bwrdd y ward</translation>
    </message>
    <message>
      <source>Date passed</source>
      <translation type="unfinished">Wedi mynd heibio</translation>
    </message>
    <message>
      <source>Date set for that day</source>
      <translation type="unfinished">Dyddiad y diwrnod hwnnw</translation>
    </message>
    <message>
      <source>Date set, still ahead</source>
      <translation type="unfinished">Dyddiad eto i ddod</translation>
    </message>
    <message>
      <source>Kappa is not defined: both said the same of everyone.</source>
      <translation type="unfinished">Ni ellir cyfrifo kappa: dywedodd y ddau yr un peth am bawb.</translation>
    </message>
    <message>
      <source>Kappa is not defined: no bed was answered by both.</source>
      <translation type="unfinished">Ni ellir cyfrifo kappa: nid atebodd y ddau ar gyfer yr un gwely.</translation>
    </message>
    <message>
      <source>Kappa {value}, likely between {low} and {high} ({level}).</source>
      <translation type="unfinished">Kappa {value}; ystod debygol: isaf {low}, uchaf {high} ({level}).</translation>
    </message>
    <message>
      <source>Kappa {value}; it has no range, as one reviewer said the same of everyone.</source>
      <translation type="unfinished">Kappa {value}; nid oes ystod, am i un adolygydd ddweud yr un peth am bawb.</translation>
    </message>
    <message>
      <source>Kappa {value}; where everything agrees it has no range.</source>
      <translation type="unfinished">Kappa {value}; lle mae popeth yn cytuno, nid oes ystod.</translation>
    </message>
    <message>
      <source>Kappa {value}; where nothing agrees it has no range.</source>
      <translation type="unfinished">Kappa {value}; lle nad oes dim yn cytuno, nid oes ystod.</translation>
    </message>
    <message>
      <source>No date set</source>
      <translation type="unfinished">Dim dyddiad</translation>
    </message>
    <message>
      <source>No pathway set</source>
      <translation type="unfinished">Dim llwybr wedi'i bennu</translation>
    </message>
    <message>
      <source>No reason said</source>
      <translation type="unfinished">Dim rheswm wedi'i nodi</translation>
    </message>
    <message>
      <source>Nobody was reviewed</source>
      <translation type="unfinished">Ni adolygwyd neb</translation>
    </message>
    <message>
      <source>Not optimised</source>
      <translation type="unfinished">Ddim yn barod</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation type="unfinished">Heb ei nodi</translation>
    </message>
    <message>
      <source>Only 1 patient was reviewed: there is nothing to conclude from.</source>
      <translation type="unfinished">Dim ond 1 claf a adolygwyd: ni ellir dod i gasgliad.</translation>
    </message>
    <message>
      <source>Optimised</source>
      <translation type="unfinished">Barod</translation>
    </message>
    <message>
      <source>Reasons with {mark} are WardApp's own list, not an official one.</source>
      <translation type="unfinished">Daw'r rhesymau â'r nod {mark} o restr WardApp ei hun, nid o restr swyddogol.</translation>
    </message>
    <message>
      <source>The first reason makes {running}.</source>
      <translation type="unfinished">Y rheswm cyntaf: {running}.</translation>
    </message>
    <message>
      <source>The first {n} reasons make {running}.</source>
      <translation type="unfinished">Y rhesymau cyntaf ({n}): {running}.</translation>
    </message>
    <message>
      <source>Treatment not complete</source>
      <translation type="unfinished">Triniaeth heb ei chwblhau</translation>
    </message>
    <message>
      <source>Waiting inside the hospital</source>
      <translation type="unfinished">Aros am rywbeth o fewn yr ysbyty</translation>
    </message>
    <message>
      <source>Waiting outside the hospital</source>
      <translation type="unfinished">Aros am rywbeth y tu allan i'r ysbyty</translation>
    </message>
    <message>
      <source>Why: main reason, 1 person</source>
      <translation type="unfinished">Pam: y prif reswm, 1 person</translation>
    </message>
    <message>
      <source>Why: main reason, {n} people</source>
      <translation type="unfinished">Pam: y prif reswm, pobl: {n}</translation>
    </message>
    <message>
      <source>With {n} patients one person is {share}: read the range, not the figure.</source>
      <translation type="unfinished">Gyda {n} o gleifion, un person yw {share}: darllenwch yr ystod, nid y ffigur.</translation>
    </message>
    <message>
      <source>likely between {low} and {high} ({level})</source>
      <translation type="unfinished">ystod debygol {low}–{high} ({level})</translation>
    </message>
    <message>
      <source>patients did not need acute care that day</source>
      <translation type="unfinished">cleifion nad oedd angen gofal acíwt arnynt y diwrnod hwnnw</translation>
    </message>
    <message>
      <source>{low} days or more</source>
      <translation type="unfinished">{low} diwrnod neu fwy</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation type="unfinished">{low}–{high}</translation>
    </message>
    <message>
      <source>{low} to {high} days</source>
      <translation type="unfinished">{low}–{high} diwrnod</translation>
    </message>
    <message>
      <source>{low} to {high} years</source>
      <translation type="unfinished">{low}–{high} oed</translation>
    </message>
    <message>
      <source>{low} years and over</source>
      <translation type="unfinished">{low} oed a throsodd</translation>
    </message>
    <message>
      <source>{of} patients did not need acute care that day: {percent}, {likely}.</source>
      <translation type="unfinished">Cleifion nad oedd angen gofal acíwt arnynt y diwrnod hwnnw: {of}, {percent}, {likely}.</translation>
    </message>
    <message>
      <source>{part} of {whole}</source>
      <translation type="unfinished">{part} o'r {whole}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/findings/shared.py</name>
    <message>
      <source>A shared copy left before this audit was opened again. What fewer than five changes moved since is not shown: both copies side by side would tell of single people.</source>
      <translation type="unfinished">Gadawodd copi i'w rannu cyn i'r archwiliad hwn gael ei ailagor. Ni ddangosir yr hyn a symudwyd ers hynny gan lai na phum newid: byddai'r ddau gopi ochr yn ochr yn dweud am unigolion.</translation>
    </message>
    <message>
      <source>A shared copy of one ward holds its figure alone: with more, somebody could be worked out of it and the copy of all wards.</source>
      <translation type="unfinished">Mae copi i'w rannu o un ward yn cynnwys ei ffigur yn unig: pe bai'n cynnwys mwy, gellid adnabod rhywun drwy ei gymharu â'r copi o'r holl wardiau.</translation>
    </message>
    <message>
      <source>Beds on the list</source>
      <translation type="unfinished">Gwelyau ar y rhestr</translation>
    </message>
    <message>
      <source>Beds that could be released</source>
      <translation type="unfinished">Gwelyau y gellid eu rhyddhau</translation>
    </message>
    <message>
      <source>Board against audit is not shown: a number is under five.</source>
      <translation type="unfinished">Ni ddangosir cymhariaeth y bwrdd â'r archwiliad: mae rhif dan bump.</translation>
    </message>
    <message>
      <source>How far the reviewers agreed is not shown: a number is under five.</source>
      <translation type="unfinished">Ni ddangosir i ba raddau yr oedd yr adolygwyr yn cytuno: mae rhif dan bump.</translation>
    </message>
    <message>
      <source>Inside or outside</source>
      <translation type="unfinished">Y tu mewn neu'r tu allan</translation>
    </message>
    <message>
      <source>Met none</source>
      <translation type="unfinished">Heb fodloni'r un</translation>
    </message>
    <message>
      <source>Met one criterion or more</source>
      <translation type="unfinished">Bodlonwyd un maen prawf neu fwy</translation>
    </message>
    <message>
      <source>Not shown: a number is under 5, or could be worked out.</source>
      <translation type="unfinished">Ni ddangosir hyn: mae rhif dan 5, neu gellid ei gyfrifo.</translation>
    </message>
    <message>
      <source>Nothing of this audit can be shared: fewer than five people met none of the criteria, or fewer than five met one.</source>
      <translation type="unfinished">Ni ellir rhannu dim o'r archwiliad hwn: mae llai na phump o bobl heb fodloni'r un o'r meini prawf, neu lai na phump wedi bodloni un.</translation>
    </message>
    <message>
      <source>Reasons are not shown: a number is under five.</source>
      <translation type="unfinished">Ni ddangosir y rhesymau: mae rhif dan bump.</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation type="unfinished">Adolygwyd</translation>
    </message>
    <message>
      <source>Reviewers agreed before talking</source>
      <translation type="unfinished">Adolygwyr yn cytuno cyn trafod</translation>
    </message>
    <message>
      <source>Shared copy: groups with a number under 5 are merged or not shown, so that nobody can be worked out.</source>
      <translation type="unfinished">Copi i'w rannu: mae grwpiau â rhif dan 5 wedi'u cyfuno neu heb eu dangos, fel na ellir adnabod neb.</translation>
    </message>
    <message>
      <source>The figure of {ward} is not shown in shared copies: fewer than five people are on one side of it, or could be worked out.</source>
      <translation type="unfinished">{ward}: ni ddangosir y ffigur mewn copïau i'w rhannu. Mae llai na phump o bobl ar un ochr iddo, neu gellid cyfrifo hynny.</translation>
    </message>
    <message>
      <source>The five themes of Wales</source>
      <translation type="unfinished">Pum thema Cymru</translation>
    </message>
    <message>
      <source>Where instead</source>
      <translation type="unfinished">Ble arall</translation>
    </message>
    <message>
      <source>less those not reviewed</source>
      <translation type="unfinished">heb gynnwys y rhai nas adolygwyd</translation>
    </message>
    <message>
      <source>less {what}</source>
      <translation type="unfinished">heb gynnwys: {what}</translation>
    </message>
    <message>
      <source>merged: {names}</source>
      <translation type="unfinished">wedi'u cyfuno: {names}</translation>
    </message>
    <message>
      <source>not shown</source>
      <translation type="unfinished">heb ei ddangos</translation>
    </message>
    <message>
      <source>of these, treatment not complete</source>
      <translation type="unfinished">o'r rhain, triniaeth heb ei chwblhau</translation>
    </message>
  </context>
  <context>
    <name>wardapp/findings/verdicts.py</name>
    <message>
      <source>Audit: does not</source>
      <translation type="unfinished">Archwiliad: nid oes angen</translation>
    </message>
    <message>
      <source>Audit: needs acute care</source>
      <translation type="unfinished">Archwiliad: angen gofal acíwt</translation>
    </message>
    <message>
      <source>Board and audit agree on {agreed}. Ready, but not marked on the board: {other_not}. Optimised on the board, but needs acute care: {optimised_needs}.</source>
      <translation type="unfinished">Y bwrdd a'r archwiliad yn cytuno: {agreed}. Barod, heb ei nodi ar y bwrdd: {other_not}. Barod yn glinigol ar y bwrdd, ond angen gofal acíwt: {optimised_needs}.</translation>
    </message>
    <message>
      <source>Board: not optimised</source>
      <translation type="unfinished">Bwrdd: ddim yn barod yn glinigol</translation>
    </message>
    <message>
      <source>Board: optimised</source>
      <translation type="unfinished">Bwrdd: barod yn glinigol</translation>
    </message>
    <message>
      <source>Does the board agree?</source>
      <translation type="unfinished">A yw bwrdd y ward yn cytuno?</translation>
    </message>
    <message>
      <source>Every interval crosses the others: by them alone no two wards can be told apart.</source>
      <translation type="unfinished">Mae pob ystod yn croesi'r lleill: o'r rhain yn unig ni ellir gwahaniaethu rhwng unrhyw ddwy ward.</translation>
    </message>
    <message>
      <source>Not crossing: {pairs}. Among {n} wards a few pairs lie apart by chance alone: look at them side by side in the comparison before looking for a cause.</source>
      <translation type="unfinished">Heb groesi: {pairs}. Gyda chynifer o wardiau ({n}), mae ambell bâr ar wahân drwy hap yn unig: edrychwch arnynt ochr yn ochr yn y gymhariaeth cyn chwilio am achos.</translation>
    </message>
    <message>
      <source>Not crossing: {pairs}. Chance alone hardly explains such a difference; who the patients are may. All others cross.</source>
      <translation type="unfinished">Heb groesi: {pairs}. Go brin bod hap yn unig yn esbonio gwahaniaeth o'r fath; gallai'r math o gleifion ei esbonio. Mae'r lleill i gyd yn croesi.</translation>
    </message>
    <message>
      <source>agree</source>
      <translation type="unfinished">yn cytuno</translation>
    </message>
    <message>
      <source>clock may be wrong</source>
      <translation type="unfinished">efallai fod y cloc yn anghywir</translation>
    </message>
    <message>
      <source>ready, not marked</source>
      <translation type="unfinished">barod, heb ei nodi</translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <translation type="unfinished">{one} / {other}</translation>
    </message>
    <message>
      <source>{pairs}; pairs in all: {n}</source>
      <translation type="unfinished">{pairs}; parau i gyd: {n}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/findings/words.py</name>
    <message>
      <source>Bed days so far of those who met none: {n}</source>
      <translation type="unfinished">Diwrnodau gwely hyd yma, y rhai heb fodloni'r un: {n}</translation>
    </message>
    <message>
      <source>Criteria: {set}.</source>
      <translation type="unfinished">Meini prawf: {set}.</translation>
    </message>
    <message>
      <source>Finished with beds not settled: {note}</source>
      <translation type="unfinished">Gorffennwyd â gwelyau heb ateb terfynol: {note}</translation>
    </message>
    <message>
      <source>Five themes came back in the audits of Wales; which reason belongs to which is WardApp's reading {mark}.</source>
      <translation type="unfinished">Gwelwyd pum thema dro ar ôl tro yn archwiliadau Cymru; barn WardApp yw pa reswm sy'n perthyn i ba thema {mark}.</translation>
    </message>
    <message>
      <source>Going home that day: {rule}.</source>
      <translation type="unfinished">Mynd adref y diwrnod hwnnw: {rule}.</translation>
    </message>
    <message>
      <source>No bed</source>
      <translation type="unfinished">Dim gwely</translation>
    </message>
    <message>
      <source>Occupied that day: {number} of the beds</source>
      <translation type="unfinished">Gwelyau mewn defnydd y diwrnod hwnnw: {number}</translation>
    </message>
    <message>
      <source>Of those not marked, treatment was not complete for {n}.</source>
      <translation type="unfinished">O'r rhai heb eu nodi, triniaeth heb ei chwblhau: {n}.</translation>
    </message>
    <message>
      <source>One day is a snapshot: it says what people waited for on that day, not whose fault it was, and nothing of the days between two audits.</source>
      <translation type="unfinished">Cipolwg yw un diwrnod: mae'n dweud am beth yr oedd pobl yn aros y diwrnod hwnnw, nid ar bwy yr oedd y bai, a dim am y dyddiau rhwng dau archwiliad.</translation>
    </message>
    <message>
      <source>The board's word is not known for {n}: not compared.</source>
      <translation type="unfinished">Nid yw'n hysbys beth oedd ar y bwrdd, felly heb eu cymharu: {n}.</translation>
    </message>
    <message>
      <source>Where instead, 1 person</source>
      <translation type="unfinished">Ble arall, 1 person</translation>
    </message>
    <message>
      <source>Where instead, {n} people</source>
      <translation type="unfinished">Ble arall, pobl: {n}</translation>
    </message>
    <message>
      <source>board: not optimised</source>
      <translation type="unfinished">bwrdd: ddim yn barod yn glinigol</translation>
    </message>
    <message>
      <source>board: optimised</source>
      <translation type="unfinished">bwrdd: barod yn glinigol</translation>
    </message>
    <message>
      <source>closed beds, not on the list</source>
      <translation type="unfinished">gwelyau ar gau, ddim ar y rhestr</translation>
    </message>
    <message>
      <source>first: does not need acute care, second: does</source>
      <translation type="unfinished">cyntaf: nid oes angen gofal acíwt, ail: mae angen</translation>
    </message>
    <message>
      <source>first: needs acute care, second: does not</source>
      <translation type="unfinished">cyntaf: mae angen gofal acíwt, ail: nid oes angen</translation>
    </message>
    <message>
      <source>going home that day</source>
      <translation type="unfinished">yn mynd adref y diwrnod hwnnw</translation>
    </message>
    <message>
      <source>left out</source>
      <translation type="unfinished">gadawyd allan</translation>
    </message>
    <message>
      <source>left out: {reason}</source>
      <translation type="unfinished">gadawyd allan: {reason}</translation>
    </message>
    <message>
      <source>length of stay not known for {n}</source>
      <translation type="unfinished">hyd arhosiad anhysbys: {n}</translation>
    </message>
    <message>
      <source>met none, treatment not complete</source>
      <translation type="unfinished">heb fodloni'r un, triniaeth heb ei chwblhau</translation>
    </message>
    <message>
      <source>met none: {reason}</source>
      <translation type="unfinished">heb fodloni'r un: {reason}</translation>
    </message>
    <message>
      <source>met none: {reason}. Instead: {place}</source>
      <translation type="unfinished">heb fodloni'r un: {reason}. Ble arall: {place}</translation>
    </message>
    <message>
      <source>met one criterion or more</source>
      <translation type="unfinished">bodlonwyd un maen prawf neu fwy</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation type="unfinished">heb ei adolygu</translation>
    </message>
    <message>
      <source>not yet settled</source>
      <translation type="unfinished">heb ateb terfynol eto</translation>
    </message>
  </context>
  <context>
    <name>wardapp/measures/census.py</name>
    <message>
      <source>Council of residence not known</source>
      <translation type="unfinished">Cyngor y preswylydd yn anhysbys</translation>
    </message>
    <message>
      <source>Counted: optimised for over 48 hours</source>
      <translation type="unfinished">Yn cyfrif: barod ers dros 48 awr</translation>
    </message>
    <message>
      <source>No birth date: age not checked</source>
      <translation type="unfinished">Dim dyddiad geni: oed heb ei wirio</translation>
    </message>
    <message>
      <source>Not agreed whose delay it is</source>
      <translation type="unfinished">Heb gytuno ar y maes</translation>
    </message>
    <message>
      <source>Not counted: not over 48 hours since optimised</source>
      <translation type="unfinished">Ddim yn cyfrif: barod ers 48 awr neu lai</translation>
    </message>
    <message>
      <source>Not counted: on leave</source>
      <translation type="unfinished">Ddim yn cyfrif: ar absenoldeb</translation>
    </message>
    <message>
      <source>Not counted: the next stage is an NHS bed</source>
      <translation type="unfinished">Ddim yn cyfrif: gwely GIG yw'r cam nesaf</translation>
    </message>
    <message>
      <source>Not counted: this kind of ward is not in the census</source>
      <translation type="unfinished">Ddim yn cyfrif: math o ward nad yw yn y cyfrifiad</translation>
    </message>
    <message>
      <source>Not counted: under 18 on the day</source>
      <translation type="unfinished">Ddim yn cyfrif: dan 18 oed ar y diwrnod</translation>
    </message>
    <message>
      <source>The reason is not in the list of the day</source>
      <translation type="unfinished">Nid yw'r rheswm yn rhestr y diwrnod</translation>
    </message>
  </context>
  <context>
    <name>wardapp/measures/criteria.py</name>
    <message>
      <source>This cannot be seen or measured. Write what the person does or what is measured, for example: walks 10 metres with a frame.</source>
      <translation type="unfinished">Ni ellir gweld na mesur hyn. Ysgrifennwch yr hyn y mae'r person yn ei wneud neu'r hyn a fesurir, er enghraifft: cerdded 10 metr gyda ffrâm.</translation>
    </message>
    <message>
      <source>This says that the person is ready, not how we would know. Write what must be seen first, for example: oxygen 92 % or more on air.</source>
      <translation type="unfinished">Mae hyn yn dweud bod y person yn barod, nid sut y byddem yn gwybod. Ysgrifennwch yr hyn sydd raid ei weld yn gyntaf, er enghraifft: ocsigen 92 % neu fwy ar aer.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/measures/pathway.py</name>
    <message>
      <source>Can they recover in a short-stay bed, with home as the aim?</source>
      <translation type="unfinished">A yw'r person yn gallu gwella mewn gwely tymor byr, gyda'r nod o fynd adref?</translation>
    </message>
    <message>
      <source>Does this bypass recovery?</source>
      <translation type="unfinished">A yw hyn yn hepgor y cyfnod adfer?</translation>
    </message>
    <message>
      <source>Is any new support needed?</source>
      <translation type="unfinished">A oes angen unrhyw gymorth newydd?</translation>
    </message>
    <message>
      <source>Safe at home between visits and overnight, with short-term help?</source>
      <translation type="unfinished">A yw'r person yn ddiogel gartref rhwng ymweliadau a thros nos, gyda chymorth tymor byr?</translation>
    </message>
  </context>
  <context>
    <name>wardapp/measures/recovery_plan.py</name>
    <message>
      <source>Agreement, with time</source>
      <translation type="unfinished">Cytundeb, gydag amser</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation type="unfinished">Galluedd</translation>
    </message>
    <message>
      <source>Carer asked</source>
      <translation type="unfinished">Gofyn i'r gofalwr</translation>
    </message>
    <message>
      <source>Named contact</source>
      <translation type="unfinished">Pwynt cyswllt</translation>
    </message>
    <message>
      <source>One goal at least</source>
      <translation type="unfinished">Un nod o leiaf</translation>
    </message>
    <message>
      <source>Review date</source>
      <translation type="unfinished">Dyddiad adolygu</translation>
    </message>
    <message>
      <source>What matters</source>
      <translation type="unfinished">Beth sy'n bwysig</translation>
    </message>
  </context>
  <context>
    <name>wardapp/measures/safer.py</name>
    <message>
      <source>An action due today is still open.</source>
      <translation type="unfinished">Mae cam gweithredu ar gyfer heddiw yn dal ar agor.</translation>
    </message>
    <message>
      <source>Green is given at the huddle, which has not begun.</source>
      <translation type="unfinished">Rhoddir gwyrdd yn y cyfarfod byr, ac nid yw hwnnw wedi dechrau.</translation>
    </message>
    <message>
      <source>There are no criteria for leaving.</source>
      <translation type="unfinished">Nid oes meini prawf gadael.</translation>
    </message>
    <message>
      <source>There is no expected date.</source>
      <translation type="unfinished">Nid oes dyddiad disgwyliedig.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/new_ward.py</name>
    <message>
      <source>Somebody must be able to add beds and people later: name a ward sister, a charge nurse or an administrator.</source>
      <translation type="unfinished">Rhaid i rywun allu ychwanegu gwelyau a phobl yn nes ymlaen: enwch brif nyrs y ward neu weinyddwr.</translation>
    </message>
    <message>
      <source>This folder cannot be written. Nothing was made. Choose another folder on this computer.</source>
      <translation type="unfinished">Ni ellir ysgrifennu i'r ffolder hon. Ni chrëwyd dim. Dewiswch ffolder arall ar y cyfrifiadur hwn.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/nhs_number.py</name>
    <message>
      <source>An NHS number has digits only. Is this a number of another kind?</source>
      <translation type="unfinished">Dim ond digidau sydd mewn rhif GIG. Ai rhif o fath arall yw hwn?</translation>
    </message>
    <message>
      <source>An NHS number has ten digits. Count them again.</source>
      <translation type="unfinished">Mae deg digid mewn rhif GIG. Cyfrwch nhw eto.</translation>
    </message>
    <message>
      <source>No NHS number yet. The person can be admitted without it.</source>
      <translation type="unfinished">Dim rhif GIG eto. Gellir derbyn y person hebddo.</translation>
    </message>
    <message>
      <source>These ten digits are not an NHS number: one is mistyped.</source>
      <translation type="unfinished">Nid rhif GIG yw'r deg digid hyn: mae un wedi'i deipio'n anghywir.</translation>
    </message>
    <message>
      <source>This looks like a National Insurance number, not an NHS number.</source>
      <translation type="unfinished">Mae hwn yn edrych fel rhif Yswiriant Gwladol, nid rhif GIG.</translation>
    </message>
    <message>
      <source>This looks like a Scottish CHI number. Is it the person's NHS number?</source>
      <translation type="unfinished">Mae hwn yn edrych fel rhif CHI o'r Alban. Ai rhif GIG y person ydyw?</translation>
    </message>
    <message>
      <source>This looks like a number from Northern Ireland. Is it the person's NHS number?</source>
      <translation type="unfinished">Mae hwn yn edrych fel rhif o Ogledd Iwerddon. Ai rhif GIG y person ydyw?</translation>
    </message>
    <message>
      <source>This stands for “no number”. Leave the box empty instead.</source>
      <translation type="unfinished">Mae hwn yn golygu “dim rhif”. Gadewch y blwch yn wag yn lle hynny.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/opening.py</name>
    <message>
      <source>No audit was found in this file. Nothing was changed. Choose the file that was carried away.</source>
      <translation type="unfinished">Ni chafwyd hyd i archwiliad yn y ffeil hon. Ni newidiwyd dim. Dewiswch y ffeil a gludwyd i ffwrdd.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/paper_order.py</name>
    <message>
      <source>Action list</source>
      <translation type="unfinished">Rhestr camau gweithredu</translation>
    </message>
    <message>
      <source>Board-round sheet</source>
      <translation type="unfinished">Dalen rownd y bwrdd</translation>
    </message>
    <message>
      <source>Board-round sheet, short</source>
      <translation type="unfinished">Dalen rownd y bwrdd, fer</translation>
    </message>
    <message>
      <source>Care-home transfer pack</source>
      <translation type="unfinished">Pecyn trosglwyddo i gartref gofal</translation>
    </message>
    <message>
      <source>Day-of-care audit: blank form</source>
      <translation type="unfinished">Archwiliad diwrnod gofal: ffurflen wag</translation>
    </message>
    <message>
      <source>Day-of-care audit: results</source>
      <translation type="unfinished">Archwiliad diwrnod gofal: canlyniadau</translation>
    </message>
    <message>
      <source>Day-of-care audits compared</source>
      <translation type="unfinished">Archwiliadau diwrnod gofal wedi'u cymharu</translation>
    </message>
    <message>
      <source>Delay list</source>
      <translation type="unfinished">Rhestr oedi</translation>
    </message>
    <message>
      <source>Early to late</source>
      <translation type="unfinished">Cynnar i hwyr</translation>
    </message>
    <message>
      <source>Late to night</source>
      <translation type="unfinished">Hwyr i nos</translation>
    </message>
    <message>
      <source>Leaving today and tomorrow</source>
      <translation type="unfinished">Yn gadael heddiw ac yfory</translation>
    </message>
    <message>
      <source>Long-stay review list</source>
      <translation type="unfinished">Rhestr adolygu arosiadau hir</translation>
    </message>
    <message>
      <source>My plan to go home</source>
      <translation type="unfinished">Fy nghynllun i fynd adref</translation>
    </message>
    <message>
      <source>Night to early</source>
      <translation type="unfinished">Nos i gynnar</translation>
    </message>
    <message>
      <source>Recovery plan and D2RA handover</source>
      <translation type="unfinished">Cynllun adfer a throsglwyddo D2RA</translation>
    </message>
    <message>
      <source>This paper could not be made. The fault is noted; the other papers are whole.</source>
      <translation type="unfinished">Nid oedd modd paratoi'r papur hwn. Nodwyd y nam; mae'r papurau eraill yn gyfan.</translation>
    </message>
    <message>
      <source>Trusted assessment summary</source>
      <translation type="unfinished">Crynodeb asesiad dibynadwy</translation>
    </message>
    <message>
      <source>Ward handover</source>
      <translation type="unfinished">Trosglwyddo gwybodaeth y ward</translation>
    </message>
    <message>
      <source>Ward transfer letter</source>
      <translation type="unfinished">Llythyr trosglwyddo ward</translation>
    </message>
    <message>
      <source>action list</source>
      <translation type="unfinished">camau gweithredu</translation>
    </message>
    <message>
      <source>audit form</source>
      <translation type="unfinished">ffurflen archwiliad</translation>
    </message>
    <message>
      <source>audits compared</source>
      <translation type="unfinished">cymharu archwiliadau</translation>
    </message>
    <message>
      <source>board round</source>
      <translation type="unfinished">rownd y bwrdd</translation>
    </message>
    <message>
      <source>board round short</source>
      <translation type="unfinished">rownd y bwrdd fer</translation>
    </message>
    <message>
      <source>care-home pack</source>
      <translation type="unfinished">pecyn cartref gofal</translation>
    </message>
    <message>
      <source>census return</source>
      <translation type="unfinished">ffurflen y cyfrifiad</translation>
    </message>
    <message>
      <source>day of care audit</source>
      <translation type="unfinished">archwiliad diwrnod gofal</translation>
    </message>
    <message>
      <source>delay list</source>
      <translation type="unfinished">rhestr oedi</translation>
    </message>
    <message>
      <source>handover</source>
      <translation type="unfinished">trosglwyddo gwybodaeth</translation>
    </message>
    <message>
      <source>leaving</source>
      <translation type="unfinished">gadael</translation>
    </message>
    <message>
      <source>long-stay list</source>
      <translation type="unfinished">rhestr arosiadau hir</translation>
    </message>
    <message>
      <source>my plan to go home</source>
      <translation type="unfinished">fy nghynllun i fynd adref</translation>
    </message>
    <message>
      <source>recovery plan</source>
      <translation type="unfinished">cynllun adfer</translation>
    </message>
    <message>
      <source>trusted assessment</source>
      <translation type="unfinished">asesiad dibynadwy</translation>
    </message>
    <message>
      <source>ward transfer letter</source>
      <translation type="unfinished">llythyr trosglwyddo ward</translation>
    </message>
  </context>
  <context>
    <name>wardapp/plan_form.py</name>
    <message>
      <source>Check the year: {year}.</source>
      <translation type="unfinished">Gwiriwch y flwyddyn: {year}.</translation>
    </message>
    <message>
      <source>Choose one from the list.</source>
      <translation type="unfinished">Dewiswch un o'r rhestr.</translation>
    </message>
    <message>
      <source>The date cannot be in the future.</source>
      <translation type="unfinished">Ni chaiff y dyddiad fod yn y dyfodol.</translation>
    </message>
    <message>
      <source>Type a number from 0 to 10.</source>
      <translation type="unfinished">Teipiwch rif o 0 i 10.</translation>
    </message>
    <message>
      <source>Type the day and the time: fri 17:30.</source>
      <translation type="unfinished">Teipiwch y diwrnod a'r amser: gwe 17:30.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/plan_words.py</name>
    <message>
      <source>Language: {language}</source>
      <translation type="unfinished">Iaith: {language}</translation>
    </message>
    <message>
      <source>Not certain yet. We are waiting to hear from them.</source>
      <translation type="unfinished">Nid yw'n sicr eto. Rydym yn aros i glywed ganddynt.</translation>
    </message>
    <message>
      <source>This is not booked yet. You will hear.</source>
      <translation type="unfinished">Nid yw hwn wedi'i drefnu eto. Byddwn yn rhoi gwybod i chi.</translation>
    </message>
    <message>
      <source>Translated by: {name}</source>
      <translation type="unfinished">Cyfieithwyd gan: {name}</translation>
    </message>
    <message>
      <source>Translation</source>
      <translation type="unfinished">Cyfieithiad</translation>
    </message>
    <message>
      <source>We have not talked about this yet.</source>
      <translation type="unfinished">Nid ydym wedi siarad am hyn eto.</translation>
    </message>
    <message>
      <source>We will agree a new day with you.</source>
      <translation type="unfinished">Byddwn yn cytuno ar ddiwrnod newydd gyda chi.</translation>
    </message>
    <message>
      <source>What is needed to get me home?</source>
      <translation type="unfinished">Beth sydd ei angen i mi fynd adref?</translation>
    </message>
    <message>
      <source>When I expect to go home</source>
      <translation type="unfinished">Pryd dw i'n disgwyl mynd adref</translation>
    </message>
    <message>
      <source>if the care at home is ready</source>
      <translation type="unfinished">os bydd y gofal gartref yn barod</translation>
    </message>
    <message>
      <source>in English</source>
      <translation type="unfinished">yn Saesneg</translation>
    </message>
    <message>
      <source>in Welsh</source>
      <translation type="unfinished">yn Gymraeg</translation>
    </message>
  </context>
  <context>
    <name>wardapp/press.py</name>
    <message>
      <source>Choose the person whom this paper is about.</source>
      <translation type="unfinished">Dewiswch y person y mae'r papur hwn amdano.</translation>
    </message>
    <message>
      <source>Nobody has asked yet which language this person wants to read.</source>
      <translation type="unfinished">Nid oes neb wedi gofyn eto ym mha iaith yr hoffai'r person hwn ddarllen.</translation>
    </message>
    <message>
      <source>This paper is printed in one language: choose Welsh or English.</source>
      <translation type="unfinished">Argreffir y papur hwn mewn un iaith: dewiswch Gymraeg neu Saesneg.</translation>
    </message>
    <message>
      <source>This person has died. The copy that was theirs to keep is not printed.</source>
      <translation type="unfinished">Bu farw'r person hwn. Nid argreffir y copi a oedd i'r person ei gadw.</translation>
    </message>
    <message>
      <source>This plan has no version {n}.</source>
      <translation type="unfinished">Nid oes fersiwn {n} o'r cynllun hwn.</translation>
    </message>
    <message>
      <source>shared copy</source>
      <translation type="unfinished">copi i'w rannu</translation>
    </message>
  </context>
  <context>
    <name>wardapp/press_audit.py</name>
    <message>
      <source>A shared copy is made when the audit is finished: before, its numbers still move and two copies could be compared. Nothing was printed. Finish the audit first.</source>
      <translation type="unfinished">Gwneir copi i'w rannu pan fydd yr archwiliad wedi gorffen: cyn hynny mae ei rifau'n dal i newid, a gellid cymharu dau gopi. Nid argraffwyd dim. Gorffennwch yr archwiliad yn gyntaf.</translation>
    </message>
    <message>
      <source>Choose the audit that this paper is about.</source>
      <translation type="unfinished">Dewiswch yr archwiliad y mae'r papur hwn amdano.</translation>
    </message>
    <message>
      <source>This ward is left out of the audit: there is no form for it.</source>
      <translation type="unfinished">Gadawyd y ward hon allan o'r archwiliad: nid oes ffurflen ar ei chyfer.</translation>
    </message>
    <message>
      <source>This ward is not in the audit any more. Choose another one.</source>
      <translation type="unfinished">Nid yw'r ward hon yn yr archwiliad mwyach. Dewiswch un arall.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/action_list.py</name>
    <message>
      <source> · today: {n}</source>
      <translation type="unfinished"> · heddiw: {n}</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Cam gweithredu</translation>
    </message>
    <message>
      <source>Actions by owner</source>
      <translation type="unfinished">Camau gweithredu fesul person</translation>
    </message>
    <message>
      <source>Actions: {n}</source>
      <translation type="unfinished">Camau gweithredu: {n}</translation>
    </message>
    <message>
      <source>Due</source>
      <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
      <source>Name · NHS No.</source>
      <translation type="unfinished">Enw · Rhif GIG</translation>
    </message>
    <message>
      <source>No action is open on this ward.</source>
      <translation type="unfinished">Nid oes cam gweithredu ar agor ar y ward hon.</translation>
    </message>
    <message>
      <source>No owner</source>
      <translation type="unfinished">Neb yn gyfrifol</translation>
    </message>
    <message>
      <source>Over the page: {names}.</source>
      <translation type="unfinished">Dros y dudalen: {names}.</translation>
    </message>
    <message>
      <source>Tick on paper, then tick on the board: the board is the record.</source>
      <translation type="unfinished">Ticiwch ar bapur, yna ticiwch ar y bwrdd: y bwrdd yw'r cofnod.</translation>
    </message>
    <message>
      <source>continues over the page</source>
      <translation type="unfinished">parhad dros y dudalen</translation>
    </message>
    <message>
      <source>to do</source>
      <translation type="unfinished">i'w wneud</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/audit_comparison.py</name>
    <message>
      <source>Finished audits: {n}</source>
      <translation type="unfinished">Archwiliadau wedi gorffen: {n}</translation>
    </message>
    <message>
      <source>Hospital copy, confidential.</source>
      <translation type="unfinished">Copi'r ysbyty, cyfrinachol.</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation type="unfinished">Ystod debygol</translation>
    </message>
    <message>
      <source>No audit is finished yet.</source>
      <translation type="unfinished">Nid oes archwiliad wedi gorffen eto.</translation>
    </message>
    <message>
      <source>One audit is finished so far: a second one makes a comparison.</source>
      <translation type="unfinished">Un archwiliad sydd wedi gorffen hyd yma: bydd ail un yn rhoi cymhariaeth.</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation type="unfinished">Dros amser</translation>
    </message>
    <message>
      <source>Share</source>
      <translation type="unfinished">Cyfran</translation>
    </message>
    <message>
      <source>The numbers</source>
      <translation type="unfinished">Y ffigurau</translation>
    </message>
    <message>
      <source>What can be concluded</source>
      <translation type="unfinished">Pa gasgliad sy'n bosibl</translation>
    </message>
    <message>
      <source>in the order of the plan, not ranked</source>
      <translation type="unfinished">yn nhrefn y cynllun, nid yn ôl safle</translation>
    </message>
    <message>
      <source>not in it</source>
      <translation type="unfinished">ddim ynddo</translation>
    </message>
    <message>
      <source>share not meeting, with its range</source>
      <translation type="unfinished">cyfran sydd heb fodloni, gyda'i hystod</translation>
    </message>
    <message>
      <source>{later} against {earlier}</source>
      <translation type="unfinished">{later}, o'i gymharu â: {earlier}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/audit_form.py</name>
    <message>
      <source>0 none, T, X with why</source>
      <translation type="unfinished">0 dim un, T, X a pham</translation>
    </message>
    <message>
      <source>Boxes: {keys}</source>
      <translation type="unfinished">Blychau: {keys}</translation>
    </message>
    <message>
      <source>Day {n}</source>
      <translation type="unfinished">Diwrnod {n}</translation>
    </message>
    <message>
      <source>Day-of-care audit: form</source>
      <translation type="unfinished">Archwiliad diwrnod gofal: ffurflen</translation>
    </message>
    <message>
      <source>Decided otherwise: why. Note</source>
      <translation type="unfinished">Penderfynu fel arall: pam. Nodyn</translation>
    </message>
    <message>
      <source>Do not show it to the other reviewer before both have answered.</source>
      <translation type="unfinished">Peidiwch â'i dangos i'r adolygydd arall cyn i'r ddau ateb.</translation>
    </message>
    <message>
      <source>Intensity</source>
      <translation type="unfinished">Dwyster</translation>
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished">Lle</translation>
    </message>
    <message>
      <source>Printed {time} by {name}</source>
      <translation type="unfinished">Argraffwyd {time} gan: {name}</translation>
    </message>
    <message>
      <source>Record, charts</source>
      <translation type="unfinished">Cofnod, siartiau</translation>
    </message>
    <message>
      <source>Reviewer {slot}: {name}</source>
      <translation type="unfinished">Adolygydd {slot}: {name}</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation type="unfinished">Difrifoldeb</translation>
    </message>
    <message>
      <source>Tick every criterion that is true today: then acute care is needed and nothing else is asked. If none is true: tick 0, the number of the main reason, the letter of the place. T: acute treatment not complete. X: left out, and behind it why ({codes}). What numbers and letters mean stands on the last pages.</source>
      <translation type="unfinished">Ticiwch bob maen prawf sy'n wir heddiw: yna mae angen gofal acíwt ac ni ofynnir dim arall. Os nad oes yr un yn wir: ticiwch 0, ac ysgrifennwch rif y prif reswm a llythyren y lle. T: triniaeth acíwt heb ei chwblhau. X: gadawyd allan, ac ar ei ôl pam ({codes}). Mae ystyr y rhifau a'r llythrennau ar y tudalennau olaf.</translation>
    </message>
    <message>
      <source>Two boxes</source>
      <translation type="unfinished">Dau flwch</translation>
    </message>
    <message>
      <source>Type the answers in under Audit, Paper forms; then destroy as confidential waste.</source>
      <translation type="unfinished">Teipiwch yr atebion i mewn o dan Archwiliad, Ffurflenni papur; yna dinistriwch y ffurflen fel gwastraff cyfrinachol.</translation>
    </message>
    <message>
      <source>bed list frozen {time}</source>
      <translation type="unfinished">rhewyd y rhestr gwelyau: {time}</translation>
    </message>
    <message>
      <source>bed list not frozen yet: write the beds in</source>
      <translation type="unfinished">rhestr gwelyau heb ei rhewi eto: ysgrifennwch y gwelyau i mewn</translation>
    </message>
    <message>
      <source>born {year}</source>
      <translation type="unfinished">ganed {year}</translation>
    </message>
    <message>
      <source>{n}y</source>
      <translation type="unfinished">{n} oed</translation>
    </message>
    <message>
      <source>{state}: not reviewed</source>
      <translation type="unfinished">{state}: heb ei adolygu</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/audit_funnel.py</name>
    <message>
      <source>Wards side by side</source>
      <translation type="unfinished">Y wardiau ochr yn ochr</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/audit_hospital.py</name>
    <message>
      <source>Agreed</source>
      <translation type="unfinished">Cytunwyd</translation>
    </message>
    <message>
      <source>Beyond chance</source>
      <translation type="unfinished">Y tu hwnt i hap</translation>
    </message>
    <message>
      <source>Not in these figures</source>
      <translation type="unfinished">Ddim yn y ffigurau hyn</translation>
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished">Pobl</translation>
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished">Pam</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/audit_legend.py</name>
    <message>
      <source>A reason called other needs a note. Correct a slip by crossing out; put initials.</source>
      <translation type="unfinished">Mae angen nodyn gyda rheswm a elwir yn arall. Cywirwch wall drwy ei groesi allan; rhowch eich llythrennau blaen.</translation>
    </message>
    <message>
      <source>Acute treatment not complete: none is true, yet no delay</source>
      <translation type="unfinished">Triniaeth acíwt heb ei chwblhau: dim un yn wir, ond nid oedi yw hyn</translation>
    </message>
    <message>
      <source>Day-of-care audit: what the keys mean</source>
      <translation type="unfinished">Archwiliad diwrnod gofal: ystyr y bysellau</translation>
    </message>
    <message>
      <source>Do not talk about a patient before both reviewers have written their answer.</source>
      <translation type="unfinished">Peidiwch â thrafod claf cyn i'r ddau adolygydd ysgrifennu eu hateb.</translation>
    </message>
    <message>
      <source>How to fill it in</source>
      <translation type="unfinished">Sut i'w llenwi</translation>
    </message>
    <message>
      <source>If none is true, tick 0. Write the number of the main reason, other reasons behind it, and the letter of the place.</source>
      <translation type="unfinished">Os nad oes yr un yn wir, ticiwch 0. Ysgrifennwch rif y prif reswm, rhesymau eraill ar ei ôl, a llythyren y lle.</translation>
    </message>
    <message>
      <source>Inside or outside follows from the reason. Write {inside} or {outside} only where it is otherwise.</source>
      <translation type="unfinished">Mae'r rheswm yn dweud a yw'r aros y tu mewn neu'r tu allan. Dim ond lle mae'n wahanol, ysgrifennwch un o'r rhain: {inside}, {outside}.</translation>
    </message>
    <message>
      <source>Instead of criteria</source>
      <translation type="unfinished">Yn lle meini prawf</translation>
    </message>
    <message>
      <source>Left out, and behind it why:</source>
      <translation type="unfinished">Gadawyd allan, ac ar ei ôl pam:</translation>
    </message>
    <message>
      <source>None of the criteria is true today</source>
      <translation type="unfinished">Nid oes yr un o'r meini prawf yn wir heddiw</translation>
    </message>
    <message>
      <source>One row a bed, as the list was frozen. Who came later is not in it.</source>
      <translation type="unfinished">Un rhes i bob gwely, fel y rhewyd y rhestr. Nid yw'r sawl a ddaeth wedyn ynddi.</translation>
    </message>
    <message>
      <source>Page {n} of {m}</source>
      <translation>Tudalen {n} o {m}</translation>
    </message>
    <message>
      <source>Place: where care could be given today</source>
      <translation type="unfinished">Lle: ble y gellid rhoi gofal heddiw</translation>
    </message>
    <message>
      <source>Read the case record and the bedside charts; tick which of them you saw.</source>
      <translation type="unfinished">Darllenwch gofnod y claf a'r siartiau wrth y gwely; ticiwch pa rai a welsoch.</translation>
    </message>
    <message>
      <source>Reasons, by their number</source>
      <translation type="unfinished">Rhesymau, yn ôl eu rhif</translation>
    </message>
    <message>
      <source>Tick each criterion that is true today. One is enough: acute care is needed.</source>
      <translation type="unfinished">Ticiwch bob maen prawf sy'n wir heddiw. Mae un yn ddigon: mae angen gofal acíwt.</translation>
    </message>
    <message>
      <source>Typed in, a row reads 14C, or 0 12 h, or T, or XD: under Audit, Paper forms.</source>
      <translation type="unfinished">O'i theipio, mae rhes yn darllen 14C, neu 0 12 h, neu T, neu XD: o dan Archwiliad, Ffurflenni papur.</translation>
    </message>
    <message>
      <source>Where the clinician decides otherwise than the criteria say, write why in the last column.</source>
      <translation type="unfinished">Lle mae'r clinigydd yn penderfynu'n groes i'r meini prawf, ysgrifennwch pam yn y golofn olaf.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/audit_pieces.py</name>
    <message>
      <source>Beds</source>
      <translation type="unfinished">Gwelyau</translation>
    </message>
    <message>
      <source>Corrected beside the frozen list</source>
      <translation type="unfinished">Cywirwyd wrth ochr y rhestr a rewyd</translation>
    </message>
    <message>
      <source>EDD: {what}</source>
      <translation type="unfinished">Dyddiad (EDD): {what}</translation>
    </message>
    <message>
      <source>Entries: {n}</source>
      <translation type="unfinished">Cofnodion: {n}</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation type="unfinished">Neb</translation>
    </message>
    <message>
      <source>Not meeting</source>
      <translation type="unfinished">Heb fodloni</translation>
    </message>
    <message>
      <source>Nothing was corrected.</source>
      <translation type="unfinished">Ni chywirwyd dim.</translation>
    </message>
    <message>
      <source>Stay: {days}</source>
      <translation type="unfinished">Arhosiad: {days}</translation>
    </message>
    <message>
      <source>They differed on:</source>
      <translation type="unfinished">Gwelyau lle'r oedd yr atebion yn wahanol:</translation>
    </message>
    <message>
      <source>Who the one is</source>
      <translation type="unfinished">Pwy yw'r un</translation>
    </message>
    <message>
      <source>Who the {n} are</source>
      <translation type="unfinished">Pwy yw'r {n}</translation>
    </message>
    <message>
      <source>Who was reviewed</source>
      <translation type="unfinished">Pwy a adolygwyd</translation>
    </message>
    <message>
      <source>continued</source>
      <translation type="unfinished">parhad</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/audit_result.py</name>
    <message>
      <source>Criteria set: {set}</source>
      <translation type="unfinished">Set o feini prawf: {set}</translation>
    </message>
    <message>
      <source>Shared copy: small numbers are merged or not shown.</source>
      <translation type="unfinished">Copi i'w rannu: cyfunwyd niferoedd bach, neu ni chânt eu dangos.</translation>
    </message>
    <message>
      <source>Shared copy: small numbers merged</source>
      <translation type="unfinished">Copi i'w rannu: cyfunwyd niferoedd bach</translation>
    </message>
    <message>
      <source>Unfinished: beds still open: {n}</source>
      <translation type="unfinished">Heb orffen: gwelyau heb ateb terfynol: {n}</translation>
    </message>
    <message>
      <source>Unfinished: {what}</source>
      <translation type="unfinished">Heb orffen: {what}</translation>
    </message>
    <message>
      <source>Ward copy, confidential.</source>
      <translation type="unfinished">Copi'r ward, cyfrinachol.</translation>
    </message>
    <message>
      <source>bed list not frozen</source>
      <translation type="unfinished">rhestr gwelyau heb ei rhewi</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/audit_said.py</name>
    <message>
      <source>Reviewer {name}</source>
      <translation type="unfinished">Adolygydd: {name}</translation>
    </message>
    <message>
      <source>Reviewers {first} and {second}</source>
      <translation type="unfinished">Adolygwyr: {first}; {second}</translation>
    </message>
    <message>
      <source>not named</source>
      <translation type="unfinished">heb ei enwi</translation>
    </message>
    <message>
      <source>{reviewers}, finished {time}</source>
      <translation type="unfinished">{reviewers}; gorffennwyd: {time}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/board_sheet.py</name>
    <message>
      <source>Board round</source>
      <translation type="unfinished">Rownd y bwrdd</translation>
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished">Enw</translation>
    </message>
    <message>
      <source>Name · Born (age) · NHS No.</source>
      <translation type="unfinished">Enw · Ganed (oed) · Rhif GIG</translation>
    </message>
    <message>
      <source>Next action · owner · due</source>
      <translation type="unfinished">Cam nesaf · cyfrifol · erbyn</translation>
    </message>
    <message>
      <source>No open action</source>
      <translation type="unfinished">Dim cam gweithredu ar agor</translation>
    </message>
    <message>
      <source>Optimised, path</source>
      <translation type="unfinished">Barod, llwybr</translation>
    </message>
    <message>
      <source>Pen notes</source>
      <translation type="unfinished">Nodiadau</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heddiw</translation>
    </message>
    <message>
      <source>UNOCCUPIED</source>
      <translation>GWAG</translation>
    </message>
    <message>
      <source>Waiting for</source>
      <translation type="unfinished">Yn aros am</translation>
    </message>
    <message>
      <source>over 6</source>
      <translation type="unfinished">dros 6</translation>
    </message>
    <message>
      <source>since {time}</source>
      <translation type="unfinished">ers {time}</translation>
    </message>
    <message>
      <source>{n} free</source>
      <translation type="unfinished">{n} ar gael</translation>
    </message>
    <message>
      <source>{n} green</source>
      <translation type="unfinished">{n} gwyrdd</translation>
    </message>
    <message>
      <source>{n} in</source>
      <translation type="unfinished">{n} i mewn</translation>
    </message>
    <message>
      <source>{n} on leave</source>
      <translation type="unfinished">{n} i ffwrdd</translation>
    </message>
    <message>
      <source>{n} out tomorrow</source>
      <translation type="unfinished">{n} yn gadael yfory</translation>
    </message>
    <message>
      <source>{n} red</source>
      <translation type="unfinished">{n} coch</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/care_home_pack.py</name>
    <message>
      <source>Bag and pack taken over</source>
      <translation type="unfinished">Derbyniwyd y bag a'r pecyn</translation>
    </message>
    <message>
      <source>Communication</source>
      <translation type="unfinished">Cyfathrebu</translation>
    </message>
    <message>
      <source>Date, time</source>
      <translation type="unfinished">Dyddiad, amser</translation>
    </message>
    <message>
      <source>Eating, drinking, swallowing</source>
      <translation type="unfinished">Bwyta, yfed, llyncu</translation>
    </message>
    <message>
      <source>GP</source>
      <translation>Meddyg teulu</translation>
    </message>
    <message>
      <source>Health summary</source>
      <translation type="unfinished">Crynodeb iechyd</translation>
    </message>
    <message>
      <source>In the red bag</source>
      <translation type="unfinished">Yn y bag coch</translation>
    </message>
    <message>
      <source>Infection</source>
      <translation type="unfinished">Haint</translation>
    </message>
    <message>
      <source>Item</source>
      <translation type="unfinished">Eitem</translation>
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished">Iaith</translation>
    </message>
    <message>
      <source>Leaves hospital</source>
      <translation type="unfinished">Yn gadael yr ysbyty</translation>
    </message>
    <message>
      <source>Lived before in</source>
      <translation type="unfinished">Yn byw cyn hyn</translation>
    </message>
    <message>
      <source>Look out for</source>
      <translation type="unfinished">Gwyliwch am</translation>
    </message>
    <message>
      <source>Medicines</source>
      <translation type="unfinished">Meddyginiaethau</translation>
    </message>
    <message>
      <source>Memory, mood, sleep</source>
      <translation type="unfinished">Y cof, hwyliau, cwsg</translation>
    </message>
    <message>
      <source>Moving about, falls</source>
      <translation type="unfinished">Symud o gwmpas, codymau</translation>
    </message>
    <message>
      <source>No flag</source>
      <translation type="unfinished">Dim baner</translation>
    </message>
    <message>
      <source>Now</source>
      <translation type="unfinished">Nawr</translation>
    </message>
    <message>
      <source>Packed</source>
      <translation type="unfinished">Paciwyd</translation>
    </message>
    <message>
      <source>Packed by</source>
      <translation type="unfinished">Paciwyd gan</translation>
    </message>
    <message>
      <source>Received</source>
      <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
      <source>Received by</source>
      <translation type="unfinished">Derbyniwyd gan</translation>
    </message>
    <message>
      <source>Risk</source>
      <translation type="unfinished">Risg</translation>
    </message>
    <message>
      <source>Skin</source>
      <translation type="unfinished">Croen</translation>
    </message>
    <message>
      <source>Toilet, continence</source>
      <translation type="unfinished">Toiled, ymataliaeth</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation type="unfinished">Pwnc</translation>
    </message>
    <message>
      <source>Washing and dressing</source>
      <translation>Ymolchi a gwisgo</translation>
    </message>
    <message>
      <source>Why in hospital</source>
      <translation type="unfinished">Pam yn yr ysbyty</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/census_return.py</name>
    <message>
      <source>Agreed with the councils: {n} of {m}</source>
      <translation type="unfinished">Cytunwyd â'r cynghorau: {n} o {m}</translation>
    </message>
    <message>
      <source>All others in the list: 0</source>
      <translation type="unfinished">Pob un arall yn y rhestr: 0</translation>
    </message>
    <message>
      <source>As frozen</source>
      <translation type="unfinished">Fel y'i rhewyd</translation>
    </message>
    <message>
      <source>Census, {when}</source>
      <translation type="unfinished">Cyfrifiad, {when}</translation>
    </message>
    <message>
      <source>Checked and agreed</source>
      <translation type="unfinished">Gwiriwyd a chytunwyd</translation>
    </message>
    <message>
      <source>Checked by health: {n} of {m}</source>
      <translation type="unfinished">Gwiriwyd gan iechyd: {n} o {m}</translation>
    </message>
    <message>
      <source>Checked · agreed</source>
      <translation type="unfinished">Gwiriwyd · cytunwyd</translation>
    </message>
    <message>
      <source>Counted as frozen, before corrections</source>
      <translation type="unfinished">Yn cyfrif adeg rhewi, cyn cywiro</translation>
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
      <source>Days past 48 hr</source>
      <translation type="unfinished">Diwrnodau ar ôl 48 awr</translation>
    </message>
    <message>
      <source>Days since optimised, past 48 hr</source>
      <translation type="unfinished">Diwrnodau ers bod yn barod, ar ôl 48 awr</translation>
    </message>
    <message>
      <source>For health: name, role</source>
      <translation type="unfinished">Dros iechyd: enw, rôl</translation>
    </message>
    <message>
      <source>For the council: name, role</source>
      <translation type="unfinished">Dros y cyngor: enw, rôl</translation>
    </message>
    <message>
      <source>Frozen</source>
      <translation type="unfinished">Adeg rhewi</translation>
    </message>
    <message>
      <source>List</source>
      <translation type="unfinished">Rhestr</translation>
    </message>
    <message>
      <source>Lives in</source>
      <translation type="unfinished">Yn byw yn</translation>
    </message>
    <message>
      <source>Next stage an NHS bed</source>
      <translation type="unfinished">Cam nesaf mewn gwely GIG</translation>
    </message>
    <message>
      <source>No census is frozen yet</source>
      <translation type="unfinished">Nid oes cyfrifiad wedi'i rewi eto</translation>
    </message>
    <message>
      <source>Nobody is counted.</source>
      <translation type="unfinished">Nid oes neb yn cyfrif.</translation>
    </message>
    <message>
      <source>Nobody was left out.</source>
      <translation type="unfinished">Ni adawyd neb allan.</translation>
    </message>
    <message>
      <source>Not counted</source>
      <translation type="unfinished">Ddim yn cyfrif</translation>
    </message>
    <message>
      <source>Not sent yet</source>
      <translation type="unfinished">Heb ei anfon eto</translation>
    </message>
    <message>
      <source>One row for each person counted</source>
      <translation type="unfinished">Un rhes i bob person sy'n cyfrif</translation>
    </message>
    <message>
      <source>Optimised and left out</source>
      <translation type="unfinished">Barod yn glinigol, ond heb gyfrif</translation>
    </message>
    <message>
      <source>Practice census, {when}</source>
      <translation type="unfinished">Cyfrifiad ymarfer, {when}</translation>
    </message>
    <message>
      <source>Practice, and why</source>
      <translation type="unfinished">Ymarfer, a pham</translation>
    </message>
    <message>
      <source>Put right after the freeze</source>
      <translation type="unfinished">Cywirwyd ar ôl rhewi</translation>
    </message>
    <message>
      <source>Reason, by group</source>
      <translation type="unfinished">Rheswm, fesul grŵp</translation>
    </message>
    <message>
      <source>Reasons: list {version}</source>
      <translation type="unfinished">Rhesymau: rhestr {version}</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Llofnod</translation>
    </message>
    <message>
      <source>Total: {n}</source>
      <translation type="unfinished">Cyfanswm: {n}</translation>
    </message>
    <message>
      <source>Why, by whom</source>
      <translation type="unfinished">Pam, gan bwy</translation>
    </message>
    <message>
      <source>agreed {day}</source>
      <translation type="unfinished">cytunwyd {day}</translation>
    </message>
    <message>
      <source>checked {day}</source>
      <translation type="unfinished">gwiriwyd {day}</translation>
    </message>
    <message>
      <source>not agreed</source>
      <translation type="unfinished">dim cytundeb</translation>
    </message>
    <message>
      <source>not checked</source>
      <translation type="unfinished">heb wirio</translation>
    </message>
    <message>
      <source>not the official list</source>
      <translation type="unfinished">nid y rhestr swyddogol</translation>
    </message>
    <message>
      <source>under {n}</source>
      <translation type="unfinished">dan {n}</translation>
    </message>
    <message>
      <source>without names</source>
      <translation type="unfinished">heb enwau</translation>
    </message>
    <message>
      <source>{n} in all</source>
      <translation type="unfinished">{n} i gyd</translation>
    </message>
    <message>
      <source>{n} of {m}</source>
      <translation>{n} o {m}</translation>
    </message>
    <message>
      <source>{n} of {m} in-patients then</source>
      <translation type="unfinished">{n} o {m} o gleifion mewnol ar y pryd</translation>
    </message>
    <message>
      <source>{n} of {m} optimised</source>
      <translation type="unfinished">{n} o {m} barod yn glinigol</translation>
    </message>
    <message>
      <source>{n}, {past}</source>
      <translation type="unfinished">{n}, {past}</translation>
    </message>
    <message>
      <source>{time} by {name}</source>
      <translation type="unfinished">{time} gan: {name}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/delay_list.py</name>
    <message>
      <source>48 hr: {time}</source>
      <translation type="unfinished">48 awr: {time}</translation>
    </message>
    <message>
      <source>If still here</source>
      <translation type="unfinished">Os yma o hyd</translation>
    </message>
    <message>
      <source>In the census?</source>
      <translation type="unfinished">Yn y cyfrifiad?</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation type="unfinished">Cam nesaf</translation>
    </message>
    <message>
      <source>No reason yet</source>
      <translation type="unfinished">Dim rheswm eto</translation>
    </message>
    <message>
      <source>Optimised and on plan: {n}</source>
      <translation type="unfinished">Barod, yn ôl y cynllun: {n}</translation>
    </message>
    <message>
      <source>Optimised: {n} of {m} here</source>
      <translation type="unfinished">Barod yn glinigol: {n} o {m} yma</translation>
    </message>
    <message>
      <source>Over 48 hr: {n}</source>
      <translation type="unfinished">Dros 48 awr: {n}</translation>
    </message>
    <message>
      <source>Since optimised</source>
      <translation type="unfinished">Ers bod yn barod</translation>
    </message>
    <message>
      <source>Waiting, within 48 hr: {n}</source>
      <translation type="unfinished">Yn aros, o fewn 48 awr: {n}</translation>
    </message>
    <message>
      <source>counted by the census now: {n} of {m}</source>
      <translation type="unfinished">yn cyfrif yn y cyfrifiad nawr: {n} o {m}</translation>
    </message>
    <message>
      <source>exactly 48 hr is not yet a delay</source>
      <translation type="unfinished">nid yw 48 awr union yn oedi eto</translation>
    </message>
    <message>
      <source>from {time}</source>
      <translation type="unfinished">o {time}</translation>
    </message>
    <message>
      <source>no delay recorded</source>
      <translation type="unfinished">dim oedi wedi'i gofnodi</translation>
    </message>
    <message>
      <source>over 48 hr now</source>
      <translation type="unfinished">dros 48 awr nawr</translation>
    </message>
    <message>
      <source>the next stage is an NHS bed</source>
      <translation type="unfinished">gwely GIG yw'r cam nesaf</translation>
    </message>
    <message>
      <source>this kind of ward is not counted</source>
      <translation type="unfinished">ni chyfrifir y math hwn o ward</translation>
    </message>
    <message>
      <source>under 18</source>
      <translation type="unfinished">dan 18 oed</translation>
    </message>
    <message>
      <source>{time} if still here</source>
      <translation type="unfinished">{time} os yma o hyd</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/delay_said.py</name>
    <message>
      <source>Escalated to {to}, {time}</source>
      <translation type="unfinished">Uwchgyfeiriwyd at: {to}, {time}</translation>
    </message>
    <message>
      <source>Not assigned</source>
      <translation type="unfinished">Heb ei bennu</translation>
    </message>
    <message>
      <source>also: {reasons}</source>
      <translation type="unfinished">hefyd: {reasons}</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation type="unfinished">awgrym</translation>
    </message>
    <message>
      <source>to agree</source>
      <translation type="unfinished">i gytuno</translation>
    </message>
    <message>
      <source>{n} more</source>
      <translation type="unfinished">{n} arall</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/facts.py</name>
    <message>
      <source>Back {time}</source>
      <translation type="unfinished">Yn ôl {time}</translation>
    </message>
    <message>
      <source>Boarder</source>
      <translation type="unfinished">Claf ar ward arall</translation>
    </message>
    <message>
      <source>G</source>
      <translation type="unfinished">G</translation>
    </message>
    <message>
      <source>Green</source>
      <translation type="unfinished">Gwyrdd</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <translation>Dehonglydd</translation>
    </message>
    <message>
      <source>Late {time}</source>
      <translation type="unfinished">Hwyr {time}</translation>
    </message>
    <message>
      <source>Moved once</source>
      <translation type="unfinished">Symudwyd unwaith</translation>
    </message>
    <message>
      <source>Moved {n}×</source>
      <translation type="unfinished">Symudwyd {n}×</translation>
    </message>
    <message>
      <source>No time given</source>
      <translation type="unfinished">Dim amser wedi'i roi</translation>
    </message>
    <message>
      <source>No time set</source>
      <translation type="unfinished">Dim amser</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation type="unfinished">Ddim eto</translation>
    </message>
    <message>
      <source>Nothing: on plan</source>
      <translation type="unfinished">Dim: yn ôl y cynllun</translation>
    </message>
    <message>
      <source>Passed {n}d</source>
      <translation type="unfinished">Heibio {n}d</translation>
    </message>
    <message>
      <source>R</source>
      <translation type="unfinished">C</translation>
    </message>
    <message>
      <source>Red</source>
      <translation type="unfinished">Coch</translation>
    </message>
    <message>
      <source>no pathway</source>
      <translation type="unfinished">dim llwybr</translation>
    </message>
    <message>
      <source>until {time}</source>
      <translation type="unfinished">tan {time}</translation>
    </message>
    <message>
      <source>{time} late</source>
      <translation type="unfinished">hwyr {time}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/handover.py</name>
    <message>
      <source>Assessment</source>
      <translation>Asesiad</translation>
    </message>
    <message>
      <source>Background</source>
      <translation type="unfinished">Cefndir</translation>
    </message>
    <message>
      <source>Consultant</source>
      <translation>Meddyg ymgynghorol</translation>
    </message>
    <message>
      <source>Given by</source>
      <translation type="unfinished">Rhoddwyd gan</translation>
    </message>
    <message>
      <source>Needed to go home</source>
      <translation type="unfinished">Angen er mwyn mynd adref</translation>
    </message>
    <message>
      <source>Not asked yet</source>
      <translation type="unfinished">Heb ofyn eto</translation>
    </message>
    <message>
      <source>Not unwell</source>
      <translation type="unfinished">Ddim yn sâl</translation>
    </message>
    <message>
      <source>P{code}, scheme {scheme}</source>
      <translation type="unfinished">P{code}, set {scheme}</translation>
    </message>
    <message>
      <source>Recommendation</source>
      <translation type="unfinished">Argymhelliad</translation>
    </message>
    <message>
      <source>Seen by a senior today</source>
      <translation type="unfinished">Gwelwyd gan uwch glinigydd heddiw</translation>
    </message>
    <message>
      <source>Situation</source>
      <translation type="unfinished">Sefyllfa</translation>
    </message>
    <message>
      <source>Taken over by</source>
      <translation type="unfinished">Derbyniwyd gan</translation>
    </message>
    <message>
      <source>Unwell</source>
      <translation type="unfinished">Yn sâl</translation>
    </message>
    <message>
      <source>What happens today</source>
      <translation type="unfinished">Beth sy'n digwydd heddiw</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation type="unfinished">Beth sy'n bod</translation>
    </message>
    <message>
      <source>Why here</source>
      <translation type="unfinished">Pam yma</translation>
    </message>
    <message>
      <source>{date}, day {n}</source>
      <translation type="unfinished">{date}, diwrnod {n}</translation>
    </message>
    <message>
      <source>{n} of {m} met</source>
      <translation type="unfinished">bodlonwyd {n} o {m}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/leavers.py</name>
    <message>
      <source>Expected {date}</source>
      <translation type="unfinished">Disgwylir: {date}</translation>
    </message>
    <message>
      <source>Leavers: {n}</source>
      <translation type="unfinished">Yn gadael: {n}</translation>
    </message>
    <message>
      <source>Leaves</source>
      <translation type="unfinished">Yn gadael</translation>
    </message>
    <message>
      <source>Nobody is expected to leave.</source>
      <translation type="unfinished">Ni ddisgwylir i neb adael.</translation>
    </message>
    <message>
      <source>Not needed</source>
      <translation type="unfinished">Dim angen</translation>
    </message>
    <message>
      <source>Today, {date}</source>
      <translation type="unfinished">Heddiw, {date}</translation>
    </message>
    <message>
      <source>Tomorrow, {date}</source>
      <translation type="unfinished">Yfory, {date}</translation>
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished">gwnaed</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/letter.py</name>
    <message>
      <source>Gender</source>
      <translation type="unfinished">Rhywedd</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation type="unfinished">dim cofnod</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/long_stay.py</name>
    <message>
      <source>Delay</source>
      <translation>Oedi</translation>
    </message>
    <message>
      <source>Due today</source>
      <translation type="unfinished">I'w wneud heddiw</translation>
    </message>
    <message>
      <source>Due {n}d ago</source>
      <translation type="unfinished">Yn hwyr {n}d</translation>
    </message>
    <message>
      <source>Escalated to {to}</source>
      <translation type="unfinished">Uwchgyfeiriwyd at: {to}</translation>
    </message>
    <message>
      <source>Last MDT review</source>
      <translation type="unfinished">Adolygiad MDT diwethaf</translation>
    </message>
    <message>
      <source>Never reviewed</source>
      <translation type="unfinished">Heb adolygu erioed</translation>
    </message>
    <message>
      <source>Next review</source>
      <translation type="unfinished">Adolygiad nesaf</translation>
    </message>
    <message>
      <source>Nights · since</source>
      <translation type="unfinished">Nosweithiau · ers</translation>
    </message>
    <message>
      <source>No delay recorded</source>
      <translation type="unfinished">Dim oedi wedi'i gofnodi</translation>
    </message>
    <message>
      <source>Over 6 days: {n} of {m} here</source>
      <translation type="unfinished">Dros 6 diwrnod: {n} o {m} yma</translation>
    </message>
    <message>
      <source>Review due</source>
      <translation type="unfinished">Angen adolygu</translation>
    </message>
    <message>
      <source>review due: {n} of {m}</source>
      <translation type="unfinished">i'w hadolygu: {n} o {m}</translation>
    </message>
    <message>
      <source>{least} nights or more: {n}</source>
      <translation type="unfinished">{least} noson neu fwy: {n}</translation>
    </message>
    <message>
      <source>{least} to {most} nights: {n}</source>
      <translation type="unfinished">{least} i {most} noson: {n}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/my_plan.py</name>
    <message>
      <source>Is something not right, or not clear? Tell us, and we will change it together.</source>
      <translation type="unfinished">Oes rhywbeth heb fod yn iawn, neu heb fod yn glir? Dywedwch wrthym, a byddwn yn ei newid gyda'n gilydd.</translation>
    </message>
    <message>
      <source>Some signs cannot be printed. They are marked [?].</source>
      <translation type="unfinished">Ni ellir argraffu rhai arwyddion. Fe'u nodir â [?].</translation>
    </message>
    <message>
      <source>This plan is not finished. We will go through it with you.</source>
      <translation type="unfinished">Nid yw'r cynllun hwn wedi'i orffen. Byddwn yn mynd drwyddo gyda chi.</translation>
    </message>
    <message>
      <source>written {date}</source>
      <translation type="unfinished">ysgrifennwyd {date}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/person.py</name>
    <message>
      <source>Born: not recorded</source>
      <translation type="unfinished">Ganed: dim cofnod</translation>
    </message>
    <message>
      <source>No NHS number</source>
      <translation type="unfinished">Dim rhif GIG</translation>
    </message>
    <message>
      <source>Same name {bed}</source>
      <translation type="unfinished">Yr un enw: {bed}</translation>
    </message>
    <message>
      <source>Surname also {bed}</source>
      <translation type="unfinished">Yr un cyfenw: {bed}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/person_said.py</name>
    <message>
      <source>DRAFT: not agreed with the person</source>
      <translation type="unfinished">DRAFFT: heb gytuno â'r person</translation>
    </message>
    <message>
      <source>Delayed since</source>
      <translation type="unfinished">Oedi ers</translation>
    </message>
    <message>
      <source>Escalated to</source>
      <translation type="unfinished">Uwchgyfeiriwyd at</translation>
    </message>
    <message>
      <source>Moved to the pathway</source>
      <translation type="unfinished">Aeth ymlaen i'r llwybr</translation>
    </message>
    <message>
      <source>No pathway yet</source>
      <translation type="unfinished">Dim llwybr eto</translation>
    </message>
    <message>
      <source>On transfer</source>
      <translation type="unfinished">Wrth drosglwyddo</translation>
    </message>
    <message>
      <source>Owned by</source>
      <translation type="unfinished">Maes yr oedi</translation>
    </message>
    <message>
      <source>Ready for the pathway</source>
      <translation type="unfinished">Barod ar gyfer y llwybr</translation>
    </message>
    <message>
      <source>Receiving service</source>
      <translation type="unfinished">Gwasanaeth sy'n derbyn</translation>
    </message>
    <message>
      <source>The plan was changed since: a DRAFT is on the screen</source>
      <translation type="unfinished">Newidiwyd y cynllun wedyn: mae DRAFFT ar y sgrin</translation>
    </message>
    <message>
      <source>Version {n}</source>
      <translation type="unfinished">Fersiwn {n}</translation>
    </message>
    <message>
      <source>Version {n} is newer than this one</source>
      <translation type="unfinished">Mae fersiwn {n} yn fwy newydd na hon</translation>
    </message>
    <message>
      <source>expected {date}</source>
      <translation type="unfinished">disgwylir: {date}</translation>
    </message>
    <message>
      <source>interpreter needed</source>
      <translation type="unfinished">angen dehonglydd</translation>
    </message>
    <message>
      <source>left {time}</source>
      <translation type="unfinished">gadawodd {time}</translation>
    </message>
    <message>
      <source>not asked yet</source>
      <translation type="unfinished">heb ofyn eto</translation>
    </message>
    <message>
      <source>not complete</source>
      <translation type="unfinished">heb ei chwblhau</translation>
    </message>
    <message>
      <source>spoken: {language}</source>
      <translation type="unfinished">llafar: {language}</translation>
    </message>
    <message>
      <source>written: {language}</source>
      <translation type="unfinished">ysgrifenedig: {language}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/plan_handover.py</name>
    <message>
      <source>Admitted {time}</source>
      <translation type="unfinished">Derbyniwyd {time}</translation>
    </message>
    <message>
      <source>Agreement and handover</source>
      <translation type="unfinished">Cytundeb a throsglwyddo</translation>
    </message>
    <message>
      <source>Arranged</source>
      <translation type="unfinished">Trefniadau</translation>
    </message>
    <message>
      <source>Copy given to the person</source>
      <translation type="unfinished">Copi i'r person</translation>
    </message>
    <message>
      <source>From {ward} to {receiver}</source>
      <translation type="unfinished">O: {ward}; i: {receiver}</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation type="unfinished">Trosglwyddwyd</translation>
    </message>
    <message>
      <source>I have this plan and take over from</source>
      <translation type="unfinished">Mae'r cynllun hwn gennyf, ac rwy'n derbyn y gofal oddi wrth</translation>
    </message>
    <message>
      <source>Name, role</source>
      <translation type="unfinished">Enw, rôl</translation>
    </message>
    <message>
      <source>Not agreed yet.</source>
      <translation type="unfinished">Heb gytuno eto.</translation>
    </message>
    <message>
      <source>Not in place. Still missing: {items}</source>
      <translation type="unfinished">Ddim ar waith. Ar goll o hyd: {items}</translation>
    </message>
    <message>
      <source>Receipt, please return</source>
      <translation type="unfinished">Derbynneb: dychwelwch os gwelwch yn dda</translation>
    </message>
    <message>
      <source>Recorded</source>
      <translation type="unfinished">Cofnodwyd</translation>
    </message>
    <message>
      <source>Shared with</source>
      <translation type="unfinished">Rhannwyd gyda</translation>
    </message>
    <message>
      <source>This plan is in place.</source>
      <translation type="unfinished">Mae'r cynllun hwn ar waith.</translation>
    </message>
    <message>
      <source>Usual address</source>
      <translation type="unfinished">Cyfeiriad arferol</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation type="unfinished">Y sefyllfa nawr</translation>
    </message>
    <message>
      <source>Why in hospital, and what to watch for</source>
      <translation type="unfinished">Pam yn yr ysbyty, a beth i gadw llygad amdano</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished">dim</translation>
    </message>
    <message>
      <source>receipt not confirmed yet</source>
      <translation type="unfinished">derbynneb heb ei chadarnhau eto</translation>
    </message>
    <message>
      <source>received by {name}, {time}</source>
      <translation type="unfinished">derbyniwyd gan: {name}, {time}</translation>
    </message>
    <message>
      <source>the person’s own rating, 0 to 10</source>
      <translation type="unfinished">sgôr y person, 0 i 10</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/plan_sections.py</name>
    <message>
      <source>Translated by {name}</source>
      <translation type="unfinished">Cyfieithwyd gan: {name}</translation>
    </message>
    <message>
      <source>said in: {language}</source>
      <translation type="unfinished">iaith: {language}</translation>
    </message>
    <message>
      <source>said to {name}</source>
      <translation type="unfinished">dywedwyd wrth: {name}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/report.py</name>
    <message>
      <source>Copy {n} of {m}</source>
      <translation type="unfinished">Copi {n} o {m}</translation>
    </message>
    <message>
      <source>Record {head}</source>
      <translation type="unfinished">Cofnod {head}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/sheet.py</name>
    <message>
      <source>Data as at</source>
      <translation type="unfinished">Data fel yr oedd ar:</translation>
    </message>
    <message>
      <source>Destroy as confidential waste by {time}.</source>
      <translation type="unfinished">Dinistrio fel gwastraff cyfrinachol erbyn: {time}.</translation>
    </message>
    <message>
      <source>Valid until {time}</source>
      <translation type="unfinished">Dilys tan: {time}</translation>
    </message>
    <message>
      <source>valid until {time}</source>
      <translation type="unfinished">dilys tan: {time}</translation>
    </message>
    <message>
      <source>{page}, bed {a}</source>
      <translation type="unfinished">{page}, gwely {a}</translation>
    </message>
    <message>
      <source>{page}, beds {a} to {b}</source>
      <translation type="unfinished">{page}, gwelyau {a} i {b}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/trusted_assessment.py</name>
    <message>
      <source>Accepted as it stands</source>
      <translation type="unfinished">Cytunwyd fel y mae</translation>
    </message>
    <message>
      <source>Assessor</source>
      <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
      <source>Assessor, {name}</source>
      <translation type="unfinished">Asesydd, {name}</translation>
    </message>
    <message>
      <source>Challenged</source>
      <translation type="unfinished">Heriwyd</translation>
    </message>
    <message>
      <source>Please answer, and send back</source>
      <translation type="unfinished">Atebwch a dychwelwch, os gwelwch yn dda</translation>
    </message>
    <message>
      <source>The receiver’s answer</source>
      <translation type="unfinished">Ateb y darparwr</translation>
    </message>
    <message>
      <source>What is challenged</source>
      <translation type="unfinished">Beth sy'n cael ei herio</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/typesetting.py</name>
    <message>
      <source> … more on screen</source>
      <translation type="unfinished"> … mwy ar y sgrin</translation>
    </message>
    <message>
      <source>Characters that paper cannot print: {n}.</source>
      <translation type="unfinished">Nodau na all papur eu hargraffu: {n}.</translation>
    </message>
    <message>
      <source>Confidential: patient information.</source>
      <translation type="unfinished">Cyfrinachol: gwybodaeth am gleifion.</translation>
    </message>
    <message>
      <source>Notes stand in the language they were written in.</source>
      <translation type="unfinished">Mae nodiadau yn yr iaith y'u hysgrifennwyd ynddi.</translation>
    </message>
    <message>
      <source>They are marked [?]; the screen shows them.</source>
      <translation type="unfinished">Fe'u nodir â [?]; mae'r sgrin yn eu dangos.</translation>
    </message>
    <message>
      <source>‡ The program’s own list, not an official one.</source>
      <translation type="unfinished">‡ Rhestr y rhaglen ei hun, nid un swyddogol.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/printing/ward_transfer.py</name>
    <message>
      <source>Changed since then.</source>
      <translation type="unfinished">Newidiwyd wedyn.</translation>
    </message>
    <message>
      <source>Criteria for leaving</source>
      <translation type="unfinished">Meini prawf gadael</translation>
    </message>
    <message>
      <source>Criterion</source>
      <translation type="unfinished">Maen prawf</translation>
    </message>
    <message>
      <source>Draft, not agreed yet</source>
      <translation type="unfinished">Drafft, heb gytuno eto</translation>
    </message>
    <message>
      <source>Expected discharge</source>
      <translation type="unfinished">Dyddiad rhyddhau disgwyliedig</translation>
    </message>
    <message>
      <source>From bed</source>
      <translation type="unfinished">O wely</translation>
    </message>
    <message>
      <source>Handed over and taken over</source>
      <translation type="unfinished">Trosglwyddwyd a derbyniwyd</translation>
    </message>
    <message>
      <source>How they are</source>
      <translation type="unfinished">Cyflwr y claf</translation>
    </message>
    <message>
      <source>Met</source>
      <translation type="unfinished">Bodlonwyd</translation>
    </message>
    <message>
      <source>No delay is recorded.</source>
      <translation type="unfinished">Ni chofnodwyd oedi.</translation>
    </message>
    <message>
      <source>Not begun</source>
      <translation type="unfinished">Heb ddechrau</translation>
    </message>
    <message>
      <source>Open actions</source>
      <translation type="unfinished">Camau gweithredu agored</translation>
    </message>
    <message>
      <source>Optimised for</source>
      <translation type="unfinished">Barod ers</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation type="unfinished">Cyfrifol</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation type="unfinished">Cynllun</translation>
    </message>
    <message>
      <source>Recovery plan</source>
      <translation type="unfinished">Cynllun adfer</translation>
    </message>
    <message>
      <source>Risks</source>
      <translation type="unfinished">Risgiau</translation>
    </message>
    <message>
      <source>To ward and bed, and why this transfer</source>
      <translation type="unfinished">I ba ward a gwely, a pham y trosglwyddir</translation>
    </message>
    <message>
      <source>What matters to the person</source>
      <translation type="unfinished">Beth sy'n bwysig i'r person</translation>
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished">Pryd</translation>
    </message>
    <message>
      <source>asked {time}</source>
      <translation type="unfinished">gofynnwyd {time}</translation>
    </message>
    <message>
      <source>first {date}</source>
      <translation type="unfinished">cyntaf {date}</translation>
    </message>
    <message>
      <source>not met yet</source>
      <translation type="unfinished">heb ei fodloni eto</translation>
    </message>
    <message>
      <source>{what} since {date}</source>
      <translation type="unfinished">{what} ers {date}</translation>
    </message>
  </context>
  <context>
    <name>wardapp/queries/ward_list.py</name>
    <message>
      <source>This ward is not here any more. Nothing was changed.</source>
      <translation type="unfinished">Nid yw'r ward hon yma mwyach. Ni newidiwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/store/backup.py</name>
    <message>
      <source>No backup could be made. The ward's file and the older backups are untouched. Check that the disk is not full and that the backups folder may be written.</source>
      <translation type="unfinished">Nid oedd modd gwneud copi wrth gefn. Ni chyffyrddwyd â ffeil y ward na'r copïau wrth gefn hŷn. Gwiriwch nad yw'r ddisg yn llawn a bod modd ysgrifennu i ffolder y copïau wrth gefn.</translation>
    </message>
    <message>
      <source>The backup does not hold the same number of rows as the ward's file and was thrown away. The ward's file and the older backups are untouched. Tell IT.</source>
      <translation type="unfinished">Nid oedd yr un nifer o resi yn y copi wrth gefn ag yn ffeil y ward, ac fe'i taflwyd. Ni chyffyrddwyd â ffeil y ward na'r copïau wrth gefn hŷn. Rhowch wybod i TG.</translation>
    </message>
    <message>
      <source>The diary in this copy does not hold together from entry {entry} on, so it was not used. Nothing was changed. Choose an older backup and tell IT.</source>
      <translation type="unfinished">Nid yw'r trywydd archwilio yn y copi hwn yn dal ynghyd o gofnod {entry} ymlaen, felly ni ddefnyddiwyd ef. Ni newidiwyd dim. Dewiswch gopi wrth gefn hŷn a rhowch wybod i TG.</translation>
    </message>
    <message>
      <source>This backup is damaged or is not of a ward, and was not used. Nothing was changed. Choose another backup.</source>
      <translation type="unfinished">Mae'r copi wrth gefn hwn wedi'i ddifrodi neu nid yw'n gopi o ward, ac ni ddefnyddiwyd ef. Ni newidiwyd dim. Dewiswch gopi wrth gefn arall.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/store/carried.py</name>
    <message>
      <source>A new carried audit.</source>
      <translation type="unfinished">Archwiliad newydd i'w gludo.</translation>
    </message>
    <message>
      <source>The carried audit cannot be made here. Nothing was changed. Check that the stick is in its place, or choose another folder.</source>
      <translation type="unfinished">Ni ellir creu'r archwiliad i'w gludo yma. Ni newidiwyd dim. Gwiriwch fod y cofbin yn ei le, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
      <source>The carried audit is whole.</source>
      <translation type="unfinished">Mae'r archwiliad a gludwyd yn gyfan.</translation>
    </message>
    <message>
      <source>There is already a file of this name. Nothing was changed. Choose another name.</source>
      <translation type="unfinished">Mae ffeil o'r enw hwn yno eisoes. Ni newidiwyd dim. Dewiswch enw arall.</translation>
    </message>
    <message>
      <source>There is no file of this name. Nothing was made or changed. Choose the file of the carried audit, and check that the stick is in its place.</source>
      <translation type="unfinished">Nid oes ffeil o'r enw hwn. Ni chrëwyd ac ni newidiwyd dim. Dewiswch ffeil yr archwiliad a gludwyd, a gwiriwch fod y cofbin yn ei le.</translation>
    </message>
    <message>
      <source>This file is empty: copying it was probably broken off. Nothing was changed. Copy it again from where it was made.</source>
      <translation type="unfinished">Mae'r ffeil hon yn wag: mae'n debyg i'r copïo gael ei dorri ar ei hanner. Ni newidiwyd dim. Copïwch hi eto o'r lle y gwnaed hi.</translation>
    </message>
    <message>
      <source>This file needs no code: it is a ward's own file or another database, and not a carried audit. Nothing was changed. Choose the file of the carried audit.</source>
      <translation type="unfinished">Nid oes angen cod ar y ffeil hon: ffeil ward ei hun neu gronfa ddata arall ydyw, nid archwiliad a gludwyd. Ni newidiwyd dim. Dewiswch ffeil yr archwiliad a gludwyd.</translation>
    </message>
    <message>
      <source>This is a folder, not a carried audit. Nothing was opened or changed. Choose the file inside it.</source>
      <translation type="unfinished">Ffolder yw hon, nid archwiliad a gludwyd. Ni agorwyd ac ni newidiwyd dim. Dewiswch y ffeil sydd ynddi.</translation>
    </message>
    <message>
      <source>This is not a carried audit, or only a part of one was copied. Nothing was changed. Choose another file, or copy this one again from where it was made.</source>
      <translation type="unfinished">Nid archwiliad a gludwyd yw hwn, neu dim ond rhan o un a gopïwyd. Ni newidiwyd dim. Dewiswch ffeil arall, neu copïwch hon eto o'r lle y gwnaed hi.</translation>
    </message>
    <message>
      <source>WardApp did not end properly last time. The audit was checked and is whole.</source>
      <translation type="unfinished">Ni chaeodd WardApp yn iawn y tro diwethaf. Gwiriwyd yr archwiliad, ac mae'n gyfan.</translation>
    </message>
    <message>
      <source>WardApp did not end properly when this audit was last open, and the unfinished change cannot be taken back here, because the file may not be written. Nothing was changed. Copy the file, with the one beside it whose name ends in -journal, to a folder of your own on this computer and open it there.</source>
      <translation type="unfinished">Ni chaeodd WardApp yn iawn pan oedd yr archwiliad hwn ar agor ddiwethaf, ac ni ellir tynnu'r newid anorffenedig yn ôl yma, gan na ellir ysgrifennu i'r ffeil. Ni newidiwyd dim. Copïwch y ffeil, gyda'r un wrth ei hochr y mae ei henw'n gorffen â -journal, i'ch ffolder eich hun ar y cyfrifiadur hwn ac agorwch hi yno.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/store/carry_code.py</name>
    <message>
      <source>A code has {length} letters and digits, and this has {count}. Look at it again, group by group.</source>
      <translation type="unfinished">Llythrennau a ffigurau mewn cod: {length}; yn yr un hwn: {count}. Edrychwch arno eto, fesul grŵp.</translation>
    </message>
    <message>
      <source>One letter of this code is wrong, or two have changed places. Look at it again, group by group.</source>
      <translation type="unfinished">Mae un llythyren yn y cod hwn yn anghywir, neu mae dwy wedi newid lle. Edrychwch arno eto, fesul grŵp.</translation>
    </message>
    <message>
      <source>There is a sign in this code that no code has. It is made of letters from A to Z and digits, in four groups of five. Look at it again.</source>
      <translation type="unfinished">Mae arwydd yn y cod hwn nad yw mewn unrhyw god. Llythrennau o A i Z a ffigurau sydd ynddo, mewn pedwar grŵp o bump. Edrychwch arno eto.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/store/connection.py</name>
    <message>
      <source>The database engine on this computer is {version}, which has a fault that can damage a ward's file. Nothing was opened or changed. Install WardApp again, with its own engine.</source>
      <translation type="unfinished">Peiriant cronfa ddata'r cyfrifiadur hwn yw: {version}. Mae nam arno a all ddifrodi ffeil ward. Ni agorwyd ac ni newidiwyd dim. Gosodwch WardApp eto, gyda'i beiriant ei hun.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/store/engine.py</name>
    <message>
      <source>The ward's file cannot be made here. Nothing was changed. Choose another folder on this computer, or ask IT for the right to write to this one.</source>
      <translation type="unfinished">Ni ellir creu ffeil y ward yma. Ni newidiwyd dim. Dewiswch ffolder arall ar y cyfrifiadur hwn, neu gofynnwch i TG am yr hawl i ysgrifennu i'r un hon.</translation>
    </message>
    <message>
      <source>This is a folder, not a ward's file. Nothing was opened or changed. Choose the file inside it.</source>
      <translation type="unfinished">Ffolder yw hon, nid ffeil ward. Ni agorwyd ac ni newidiwyd dim. Dewiswch y ffeil sydd ynddi.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/store/faults.py</name>
    <message>
      <source>The carried audit cannot be opened: it is not there any more, or this computer has no right to it or to its folder. Nothing was changed. Put the stick back, or copy the file to a folder of your own on this computer.</source>
      <translation type="unfinished">Ni ellir agor yr archwiliad a gludwyd: nid yw yno mwyach, neu nid oes gan y cyfrifiadur hwn hawl iddo nac i'w ffolder. Ni newidiwyd dim. Rhowch y cofbin yn ôl, neu copïwch y ffeil i'ch ffolder eich hun ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
      <source>The carried audit is in use by another program, which did not let go of it within ten seconds. Nothing was changed, and what you typed is still here. Try again in a moment.</source>
      <translation type="unfinished">Mae'r archwiliad a gludwyd yn cael ei ddefnyddio gan raglen arall, na ollyngodd ef o fewn deg eiliad. Ni newidiwyd dim, ac mae'r hyn a deipiwyd gennych yma o hyd. Ceisiwch eto ymhen ychydig.</translation>
    </message>
    <message>
      <source>The carried audit may be read but not written. Nothing was changed, and all that was saved before is safe. To answer in it, copy it to a folder of your own on this computer.</source>
      <translation type="unfinished">Gellir darllen yr archwiliad a gludwyd ond nid ysgrifennu iddo. Ni newidiwyd dim, ac mae popeth a gadwyd o'r blaen yn ddiogel. I ateb ynddo, copïwch ef i'ch ffolder eich hun ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
      <source>The code is right, but the file is damaged or a part of it is missing. Nothing was changed. Copy it again from the computer where it was last open, and keep this one until the copy has opened.</source>
      <translation type="unfinished">Mae'r cod yn gywir, ond mae'r ffeil wedi'i difrodi neu mae rhan ohoni ar goll. Ni newidiwyd dim. Copïwch hi eto o'r cyfrifiadur lle bu ar agor ddiwethaf, a chadwch hon nes bydd y copi wedi agor.</translation>
    </message>
    <message>
      <source>The code opens this file, but it is a database of another program. Nothing was changed. Choose the file of the carried audit.</source>
      <translation type="unfinished">Mae'r cod yn agor y ffeil hon, ond cronfa ddata rhaglen arall ydyw. Ni newidiwyd dim. Dewiswch ffeil yr archwiliad a gludwyd.</translation>
    </message>
    <message>
      <source>The disk did not do what it was asked, so this change was not saved. All that was saved before stays in the backups. Check that the disk is connected and not full, then try again.</source>
      <translation type="unfinished">Ni wnaeth y ddisg yr hyn a ofynnwyd, felly ni chadwyd y newid hwn. Mae popeth a gadwyd o'r blaen yn aros yn y copïau wrth gefn. Gwiriwch fod y ddisg wedi'i chysylltu ac nad yw'n llawn, yna ceisiwch eto.</translation>
    </message>
    <message>
      <source>The disk is full, so this change was not saved. All that was saved before is safe. Free some space on the disk, then save again.</source>
      <translation type="unfinished">Mae'r ddisg yn llawn, felly ni chadwyd y newid hwn. Mae popeth a gadwyd o'r blaen yn ddiogel. Gwnewch le ar y ddisg, yna cadwch eto.</translation>
    </message>
    <message>
      <source>The disk or the stick did not do what it was asked, so this change was not saved. All that was saved before is in the file. Check that the stick is in its place and not full, then try again.</source>
      <translation type="unfinished">Ni wnaeth y ddisg neu'r cofbin yr hyn a ofynnwyd, felly ni chadwyd y newid hwn. Mae popeth a gadwyd o'r blaen yn y ffeil. Gwiriwch fod y cofbin yn ei le ac nad yw'n llawn, yna ceisiwch eto.</translation>
    </message>
    <message>
      <source>The file of the carried audit is not there any more, so this change was not saved. All that was saved before is in it. Put the stick back, or the file to where it was, then save again.</source>
      <translation type="unfinished">Nid yw ffeil yr archwiliad a gludwyd yno mwyach, felly ni chadwyd y newid hwn. Mae popeth a gadwyd o'r blaen ynddi. Rhowch y cofbin yn ôl, neu'r ffeil yn ôl lle'r oedd, yna cadwch eto.</translation>
    </message>
    <message>
      <source>The ward's file cannot be opened: this computer has no right to it or to its folder. Nothing was changed. Ask IT for the right to read and write there, then open the ward again.</source>
      <translation type="unfinished">Ni ellir agor ffeil y ward: nid oes gan y cyfrifiadur hwn hawl iddi nac i'w ffolder. Ni newidiwyd dim. Gofynnwch i TG am yr hawl i ddarllen ac ysgrifennu yno, yna agorwch y ward eto.</translation>
    </message>
    <message>
      <source>The ward's file is damaged and cannot be used as it is. Nothing was written to it, and the backups are kept apart. Close WardApp on this computer and restore the newest good backup.</source>
      <translation type="unfinished">Mae ffeil y ward wedi'i difrodi ac ni ellir ei defnyddio fel y mae. Nid ysgrifennwyd dim iddi, a chedwir y copïau wrth gefn ar wahân. Caewch WardApp ar y cyfrifiadur hwn ac adferwch o'r copi wrth gefn da diweddaraf.</translation>
    </message>
    <message>
      <source>The ward's file is in use by another program, which did not let go of it within ten seconds. Nothing was changed, and what you typed is still here. Try again in a moment.</source>
      <translation type="unfinished">Mae ffeil y ward yn cael ei defnyddio gan raglen arall, na ollyngodd hi o fewn deg eiliad. Ni newidiwyd dim, ac mae'r hyn a deipiwyd gennych yma o hyd. Ceisiwch eto ymhen ychydig.</translation>
    </message>
    <message>
      <source>The ward's file may be read but not written. Nothing was changed, and all that was saved before is safe. Ask IT for the right to write to the folder, then open the ward again.</source>
      <translation type="unfinished">Gellir darllen ffeil y ward ond nid ysgrifennu iddi. Ni newidiwyd dim, ac mae popeth a gadwyd o'r blaen yn ddiogel. Gofynnwch i TG am yr hawl i ysgrifennu i'r ffolder, yna agorwch y ward eto.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/store/health.py</name>
    <message>
      <source>A new ward's file.</source>
      <translation type="unfinished">Ffeil ward newydd.</translation>
    </message>
    <message>
      <source>The ward's file is being checked meanwhile.</source>
      <translation type="unfinished">Mae ffeil y ward yn cael ei gwirio yn y cyfamser.</translation>
    </message>
    <message>
      <source>The ward's file is damaged or missing. Nothing was changed, and a checked backup of {taken} is safe. Restore this backup; what is left of the file is kept beside it.</source>
      <translation type="unfinished">Mae ffeil y ward wedi'i difrodi neu ar goll. Ni newidiwyd dim, ac mae copi wrth gefn a wiriwyd yn ddiogel: {taken}. Adferwch o'r copi wrth gefn hwn; cedwir yr hyn sy'n weddill o'r ffeil wrth ei ochr.</translation>
    </message>
    <message>
      <source>The ward's file is damaged, or this is not a ward's file.</source>
      <translation type="unfinished">Mae ffeil y ward wedi'i difrodi, neu nid ffeil ward yw hon.</translation>
    </message>
    <message>
      <source>The ward's file is whole.</source>
      <translation type="unfinished">Mae ffeil y ward yn gyfan.</translation>
    </message>
    <message>
      <source>This is not a ward's file, or it is damaged, and there is no backup beside it. Nothing was changed. Choose another file, or ask IT for a backup of this one.</source>
      <translation type="unfinished">Nid ffeil ward yw hon, neu mae wedi'i difrodi, ac nid oes copi wrth gefn wrth ei hochr. Ni newidiwyd dim. Dewiswch ffeil arall, neu gofynnwch i TG am gopi wrth gefn o hon.</translation>
    </message>
    <message>
      <source>WardApp did not end properly last time. The ward's file was checked and is whole.</source>
      <translation type="unfinished">Ni chaeodd WardApp yn iawn y tro diwethaf. Gwiriwyd ffeil y ward ac mae'n gyfan.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/store/migrate.py</name>
    <message>
      <source>This carried audit comes from an older WardApp and must be brought up to date, but it may not be written. Nothing was changed. Copy it to a folder of your own on this computer and open the copy.</source>
      <translation type="unfinished">Gwnaed yr archwiliad hwn, a gludwyd, gan fersiwn hŷn o WardApp a rhaid ei ddiweddaru, ond ni ellir ysgrifennu iddo. Ni newidiwyd dim. Copïwch ef i'ch ffolder eich hun ar y cyfrifiadur hwn ac agorwch y copi.</translation>
    </message>
    <message>
      <source>This carried audit was written by a newer WardApp. Nothing was changed, and its answers are safe. Install the newer WardApp on this computer, then open the audit again.</source>
      <translation type="unfinished">Ysgrifennwyd yr archwiliad hwn, a gludwyd, gan fersiwn newydd o WardApp. Ni newidiwyd dim, ac mae ei atebion yn ddiogel. Gosodwch y fersiwn newydd ar y cyfrifiadur hwn, yna agorwch yr archwiliad eto.</translation>
    </message>
    <message>
      <source>This is a database of another program, not a ward's file. Nothing was changed. Choose the ward's own file.</source>
      <translation type="unfinished">Cronfa ddata rhaglen arall yw hon, nid ffeil ward. Ni newidiwyd dim. Dewiswch ffeil y ward ei hun.</translation>
    </message>
    <message>
      <source>This ward's file comes from an older WardApp and must be brought up to date, but it may not be written. Nothing was changed. Ask IT for the right to write to it.</source>
      <translation type="unfinished">Mae ffeil y ward hon o fersiwn hŷn o WardApp a rhaid ei diweddaru, ond ni ellir ysgrifennu iddi. Ni newidiwyd dim. Gofynnwch i TG am yr hawl i ysgrifennu iddi.</translation>
    </message>
    <message>
      <source>This ward's file was written by a newer WardApp. Nothing was changed. Install the newer WardApp on this computer, then open the ward again.</source>
      <translation type="unfinished">Ysgrifennwyd ffeil y ward hon gan fersiwn newydd o WardApp. Ni newidiwyd dim. Gosodwch y fersiwn newydd ar y cyfrifiadur hwn, yna agorwch y ward eto.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/store/place.py</name>
    <message>
      <source>This folder is copied to a cloud service, which can damage a ward's file while it is in use. Nothing was opened or changed. Choose a folder on this computer that is not synchronised.</source>
      <translation type="unfinished">Mae'r ffolder hon yn cael ei chopïo i wasanaeth cwmwl, a all ddifrodi ffeil ward tra bo'n cael ei defnyddio. Ni agorwyd ac ni newidiwyd dim. Dewiswch ffolder ar y cyfrifiadur hwn nad yw'n cael ei chysoni.</translation>
    </message>
    <message>
      <source>This folder is on a network share, where a ward's file can be damaged without anybody noticing. Nothing was opened or changed. Choose a folder on this computer's own disk; backups may be copied to the share.</source>
      <translation type="unfinished">Mae'r ffolder hon ar yriant rhwydwaith a rennir, lle gall ffeil ward gael ei difrodi heb i neb sylwi. Ni agorwyd ac ni newidiwyd dim. Dewiswch ffolder ar ddisg y cyfrifiadur hwn; gellir copïo'r copïau wrth gefn i'r gyriant a rennir.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/store/restore.py</name>
    <message>
      <source>The backup could not be put in place. The ward's file and the backups are kept in their folder. Check that the disk is not full, then restore again.</source>
      <translation type="unfinished">Nid oedd modd rhoi'r copi wrth gefn yn ei le. Cedwir ffeil y ward a'r copïau wrth gefn yn eu ffolder. Gwiriwch nad yw'r ddisg yn llawn, yna adferwch o'r copi wrth gefn eto.</translation>
    </message>
    <message>
      <source>The restored file does not hold what the backup holds. The former file and the backups are kept. Do not use this file; tell IT.</source>
      <translation type="unfinished">Nid yw'r ffeil a adferwyd yn cynnwys yr hyn sydd yn y copi wrth gefn. Cedwir y ffeil flaenorol a'r copïau wrth gefn. Peidiwch â defnyddio'r ffeil hon; rhowch wybod i TG.</translation>
    </message>
    <message>
      <source>The ward is still open in another window. Nothing was changed. Close WardApp in every window on this computer, then restore again.</source>
      <translation type="unfinished">Mae'r ward yn dal ar agor mewn ffenestr arall. Ni newidiwyd dim. Caewch WardApp ym mhob ffenestr ar y cyfrifiadur hwn, yna adferwch o'r copi wrth gefn eto.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/text_gate.py</name>
    <message>
      <source>Too long by {over} characters: {limit} fit here. Shorten it; nothing was cut.</source>
      <translation type="unfinished">Rhy hir. Nodau dros ben: {over}; lle i: {limit}. Byrhewch ef; ni thorrwyd dim.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/typed_answer.py</name>
    <message>
      <source>0 means none of them: it stands alone.</source>
      <translation type="unfinished">Mae 0 yn golygu dim un ohonynt: rhaid ei deipio ar ei ben ei hun.</translation>
    </message>
    <message>
      <source>A bed that is left out needs no other decision.</source>
      <translation type="unfinished">Nid oes angen penderfyniad arall ar wely a adewir allan.</translation>
    </message>
    <message>
      <source>A criterion is met, so no reason is asked. Write ! and the clinician's reason if the decision is another one.</source>
      <translation type="unfinished">Mae maen prawf wedi'i fodloni, felly ni ofynnir am reswm. Ysgrifennwch ! a rheswm y clinigydd os yw'r penderfyniad yn wahanol.</translation>
    </message>
    <message>
      <source>A criterion is met. Write ! and the clinician's reason why acute care is not needed all the same.</source>
      <translation type="unfinished">Mae maen prawf wedi'i fodloni. Ysgrifennwch ! a rheswm y clinigydd pam nad oes angen gofal acíwt er hynny.</translation>
    </message>
    <message>
      <source>Behind X stands why: the letter on the form, as in XD.</source>
      <translation type="unfinished">Ar ôl X rhaid dweud pam: y llythyren ar y ffurflen, megis XD.</translation>
    </message>
    <message>
      <source>Behind the criteria a main reason and a place are wanted: 14C 12 h ! why.</source>
      <translation type="unfinished">Ar ôl y meini prawf mae angen prif reswm a lle: 14C 12 h ! pam.</translation>
    </message>
    <message>
      <source>No criterion is met, so ! with its reason is not needed.</source>
      <translation type="unfinished">Nid oes maen prawf wedi'i fodloni, felly nid oes angen ! gyda rheswm.</translation>
    </message>
    <message>
      <source>Now the letter of the place.</source>
      <translation type="unfinished">Nawr llythyren y lle.</translation>
    </message>
    <message>
      <source>Now the number of the main reason.</source>
      <translation type="unfinished">Nawr rhif y prif reswm.</translation>
    </message>
    <message>
      <source>Say what it is: type ; and a note.</source>
      <translation type="unfinished">Dywedwch beth ydyw: teipiwch ; a nodyn.</translation>
    </message>
    <message>
      <source>T stands by itself, with a space before it.</source>
      <translation type="unfinished">Rhaid i T fod ar ei phen ei hun, gyda bwlch o'i blaen.</translation>
    </message>
    <message>
      <source>There is no criterion O. None of them is the figure 0.</source>
      <translation type="unfinished">Nid oes maen prawf O. Y ffigur 0 yw dim un ohonynt.</translation>
    </message>
    <message>
      <source>There is no criterion {key} on this form.</source>
      <translation type="unfinished">Nid oes maen prawf {key} ar y ffurflen hon.</translation>
    </message>
    <message>
      <source>There is no reason {number} on this form.</source>
      <translation type="unfinished">Nid oes rheswm {number} ar y ffurflen hon.</translation>
    </message>
    <message>
      <source>There is one main reason. Another one is typed with a plus: +{number}.</source>
      <translation type="unfinished">Un prif reswm sydd. Teipir un arall â phlws: +{number}.</translation>
    </message>
    <message>
      <source>There is one place. {token} is a second one.</source>
      <translation type="unfinished">Un lle sydd. Ail un fyddai hwn: {token}.</translation>
    </message>
    <message>
      <source>Treatment not complete takes no reason and no place.</source>
      <translation type="unfinished">Nid oes rheswm na lle gyda thriniaeth heb ei chwblhau.</translation>
    </message>
    <message>
      <source>Type what is on the form: 14C, 0 12 h, T or XD.</source>
      <translation type="unfinished">Teipiwch yr hyn sydd ar y ffurflen: 14C, 0 12 h, T neu XD.</translation>
    </message>
    <message>
      <source>{token} is nothing that stands on this form.</source>
      <translation type="unfinished">{token}: nid oes dim o'r fath ar y ffurflen hon.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/typed_beds.py</name>
    <message>
      <source>An empty or closed bed has nobody: leave age, sex and days out.</source>
      <translation type="unfinished">Nid oes neb mewn gwely gwag neu wely ar gau: peidiwch â rhoi oed, rhyw na diwrnodau.</translation>
    </message>
    <message>
      <source>Bed {bed} stands on line {first} too: two people cannot lie in it. Say who lies there.</source>
      <translation type="unfinished">Mae gwely {bed} hefyd ar linell {first}: ni all dau berson fod ynddo. Dywedwch pwy sy'n gorwedd yno.</translation>
    </message>
    <message>
      <source>Nobody is that old. Days in hospital are typed as 12d.</source>
      <translation type="unfinished">Nid oes neb mor hen â hynny. Teipir diwrnodau yn yr ysbyty fel 12d.</translation>
    </message>
    <message>
      <source>So many days in hospital cannot be right.</source>
      <translation type="unfinished">Ni all cynifer o ddiwrnodau yn yr ysbyty fod yn gywir.</translation>
    </message>
    <message>
      <source>There is no bed at the beginning. Type the bed first, such as B1.</source>
      <translation type="unfinished">Nid oes gwely ar y dechrau. Teipiwch y gwely yn gyntaf, megis B1.</translation>
    </message>
    <message>
      <source>Word {place} is not understood. Type age, F or M, days such as 12d, opt, or empty, closed, leave, home. No name is needed.</source>
      <translation type="unfinished">Ni ddeellir gair rhif {place}. Teipiwch oed, F neu M, diwrnodau megis 12d, barod, neu un o'r rhain: gwag, cau, seibiant, adref. Nid oes angen enw.</translation>
    </message>
    <message>
      <source>Word {place} says the same thing a second time.</source>
      <translation type="unfinished">Mae gair rhif {place} yn dweud yr un peth am yr ail waith.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/typed_date.py</name>
    <message>
      <source>A date of birth cannot be in the future.</source>
      <translation type="unfinished">Ni chaiff dyddiad geni fod yn y dyfodol.</translation>
    </message>
    <message>
      <source>There is no month {month}. The day comes first: 14/2.</source>
      <translation type="unfinished">Nid oes mis {month}. Y diwrnod sy'n dod yn gyntaf: 14/2.</translation>
    </message>
    <message>
      <source>This can be read in two ways. Choose one.</source>
      <translation type="unfinished">Gellir darllen hwn mewn dwy ffordd. Dewiswch un.</translation>
    </message>
    <message>
      <source>This is not a date. Type it as 14/2, 14 Feb 2026, fri or +3d.</source>
      <translation type="unfinished">Nid dyddiad yw hwn. Teipiwch ef fel 14/2, 14 Chwef 2026, gwe neu +3d.</translation>
    </message>
    <message>
      <source>Type the year of birth too, with four digits.</source>
      <translation type="unfinished">Teipiwch y flwyddyn geni hefyd, â phedwar digid.</translation>
    </message>
    <message>
      <source>{date} is another day of the week.</source>
      <translation type="unfinished">{date}: diwrnod arall o'r wythnos yw hwn.</translation>
    </message>
    <message>
      <source>{day} April does not exist.</source>
      <translation type="unfinished">{day} Ebrill: nid yw'n bod.</translation>
    </message>
    <message>
      <source>{day} August does not exist.</source>
      <translation type="unfinished">{day} Awst: nid yw'n bod.</translation>
    </message>
    <message>
      <source>{day} December does not exist.</source>
      <translation type="unfinished">{day} Rhagfyr: nid yw'n bod.</translation>
    </message>
    <message>
      <source>{day} February does not exist.</source>
      <translation type="unfinished">{day} Chwefror: nid yw'n bod.</translation>
    </message>
    <message>
      <source>{day} January does not exist.</source>
      <translation type="unfinished">{day} Ionawr: nid yw'n bod.</translation>
    </message>
    <message>
      <source>{day} July does not exist.</source>
      <translation type="unfinished">{day} Gorffennaf: nid yw'n bod.</translation>
    </message>
    <message>
      <source>{day} June does not exist.</source>
      <translation type="unfinished">{day} Mehefin: nid yw'n bod.</translation>
    </message>
    <message>
      <source>{day} March does not exist.</source>
      <translation type="unfinished">{day} Mawrth: nid yw'n bod.</translation>
    </message>
    <message>
      <source>{day} May does not exist.</source>
      <translation type="unfinished">{day} Mai: nid yw'n bod.</translation>
    </message>
    <message>
      <source>{day} November does not exist.</source>
      <translation type="unfinished">{day} Tachwedd: nid yw'n bod.</translation>
    </message>
    <message>
      <source>{day} October does not exist.</source>
      <translation type="unfinished">{day} Hydref: nid yw'n bod.</translation>
    </message>
    <message>
      <source>{day} September does not exist.</source>
      <translation type="unfinished">{day} Medi: nid yw'n bod.</translation>
    </message>
    <message>
      <source>{year} has no 29 February.</source>
      <translation type="unfinished">{year}: nid oes 29 Chwefror.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/typed_people.py</name>
    <message>
      <source>Begin with the initials, at most four letters, such as SM sister.</source>
      <translation type="unfinished">Dechreuwch â'r llythrennau blaen, pedair llythyren ar y mwyaf, megis SM prif nyrs.</translation>
    </message>
    <message>
      <source>No role begins with “{typed}”. Type sister, doctor, nurse, physio, pharmacist, clerk or another role.</source>
      <translation type="unfinished">Nid oes rôl yn dechrau â “{typed}”. Teipiwch: prif nyrs, meddyg, nyrs, ffisio, fferyllydd, clerc neu rôl arall.</translation>
    </message>
    <message>
      <source>{initials}: which role? Type it by its letters, such as {initials} sister.</source>
      <translation type="unfinished">{initials}: pa rôl? Teipiwch ei llythrennau, megis {initials} prif nyrs.</translation>
    </message>
    <message>
      <source>“{typed}” can be {roles}. Type one letter more.</source>
      <translation type="unfinished">“{typed}”: mwy nag un rôl: {roles}. Teipiwch un llythyren arall.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/typed_time.py</name>
    <message>
      <source>The clock on the ward does not show {zone} on that day. Leave it out.</source>
      <translation type="unfinished">Nid yw cloc y ward yn dangos {zone} ar y diwrnod hwnnw. Gadewch ef allan.</translation>
    </message>
    <message>
      <source>The clocks go back in that night, so this time comes twice. Type {first} or {second}.</source>
      <translation type="unfinished">Mae'r clociau'n troi'n ôl y noson honno, felly daw'r amser hwn ddwywaith. Teipiwch un o'r rhain: {first}; {second}.</translation>
    </message>
    <message>
      <source>There is no such time of day. Type it as 14:30.</source>
      <translation type="unfinished">Nid oes amser o'r fath. Teipiwch ef fel 14:30.</translation>
    </message>
    <message>
      <source>This is not a date or time. Type it as fri 10:00, 14/2, 5pm or +3h.</source>
      <translation type="unfinished">Nid dyddiad nac amser yw hwn. Teipiwch ef fel gwe 10:00, 14/2, 5yh neu +3h.</translation>
    </message>
    <message>
      <source>This is not a time. Type it as 14:30, 1430, 5pm or +3h.</source>
      <translation type="unfinished">Nid amser yw hwn. Teipiwch ef fel 14:30, 1430, 5yh neu +3h.</translation>
    </message>
    <message>
      <source>This time does not exist: the clocks go forward in that night.</source>
      <translation type="unfinished">Nid yw'r amser hwn yn bod: mae'r clociau'n troi ymlaen y noson honno.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/typed_wards.py</name>
    <message>
      <source>Line {line} begins without a name. Type the ward first, such as Onnen, short stay.</source>
      <translation type="unfinished">Mae llinell {line} yn dechrau heb enw. Teipiwch y ward yn gyntaf, megis Onnen, uned arhosiad byr.</translation>
    </message>
    <message>
      <source>Line {line}: “{part}” is one thing too many. Type name, kind, specialty, and the reviewers with a stroke between: SM / RH.</source>
      <translation type="unfinished">Llinell {line}: mae “{part}” yn un peth yn ormod. Teipiwch enw, math, arbenigedd, a'r adolygwyr â bar rhyngddynt: SM / RH.</translation>
    </message>
    <message>
      <source>“{typed}” can be {names}. Type one letter more.</source>
      <translation type="unfinished">“{typed}”: gallai fod yn un o'r rhain: {names}. Teipiwch un llythyren arall.</translation>
    </message>
  </context>
  <context>
    <name>wardapp/written_whole.py</name>
    <message>
      <source>The disk is full: nothing was written, and the ward's own file is safe. Choose another folder, or make room and export again.</source>
      <translation type="unfinished">Mae'r ddisg yn llawn: nid ysgrifennwyd dim, ac mae ffeil y ward ei hun yn ddiogel. Dewiswch ffolder arall, neu gwnewch le ac allforiwch eto.</translation>
    </message>
    <message>
      <source>The file could not be written there. Nothing is lost. Choose another folder, or close the program that has the file open.</source>
      <translation type="unfinished">Nid oedd modd ysgrifennu'r ffeil yno. Ni chollwyd dim. Dewiswch ffolder arall, neu caewch y rhaglen sydd â'r ffeil ar agor.</translation>
    </message>
  </context>
</TS>
