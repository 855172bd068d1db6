-- The board of one ward by hand: what a careful person would write for the raw driver.
WITH place(bed_id, placement_id) AS (
  SELECT b.id, p.id FROM bed b
    LEFT JOIN placement p ON p.bed_id = b.id AND p.out_at IS NULL AND p.voided_at IS NULL
    WHERE b.ward_id = :ward AND b.voided_at IS NULL
  UNION ALL
  SELECT NULL, p.id FROM placement p
    WHERE p.ward_id = :ward AND p.bed_id IS NULL AND p.out_at IS NULL AND p.voided_at IS NULL
  UNION ALL
  SELECT p.bed_id, p.id FROM placement p
    WHERE p.home_ward_id = :ward AND p.ward_id <> :ward AND p.out_at IS NULL AND p.voided_at IS NULL
)
SELECT b.id, b.label, b.bay, b.position, b.side_room, b.status, b.note, b.version,
  CASE WHEN p.id IS NULL THEN
    (SELECT max(out_at) FROM placement x WHERE x.bed_id = b.id AND x.voided_at IS NULL) END,
  p.id, p.version, p.in_at, p.boarder, p.home_ward, p.ward_id <> :ward, s.id, s.version,
  t.id, t.version, t.family, t.given, t.title, t.known_as, t.born, t.sex, t.nhs_number,
  t.hospital_number, t.spoken_language, t.written_language, t.interpreter,
  s.admitted_at, s.consultant, s.specialty, s.reason, l.id, l.kind, l.version, l.expected_back_at,
  e.id, e.day, e.basis, e.recorded_at, e.recorded_by, e.told_patient, e.told_family,
  (SELECT x.day FROM expected_discharge x WHERE x.stay_id = s.id AND x.voided_at IS NULL
    AND x.id < coalesce((SELECT min(y.id) FROM expected_discharge y WHERE y.stay_id = s.id
      AND y.voided_at IS NULL AND y.basis IN ('clinical_change', 'new_information')), 1 << 62)
    ORDER BY x.id DESC LIMIT 1),
  (SELECT count(*) FROM expected_discharge x WHERE x.stay_id = s.id AND x.voided_at IS NULL
    AND x.basis IN ('clinical_change', 'new_information')),
  w.id, w.code, w.note, w.since, w.until, w.recorded_by, w.recorded_at, w.version,
  (SELECT count(*) FROM waiting x WHERE x.stay_id = s.id AND x.voided_at IS NULL AND x.ended_at IS NULL),
  o.id, CASE WHEN o.ended_at IS NULL THEN o.happened_at END, o.decided_by, o.version,
  h.id, h.scheme, h.code, h.state, h.recorded_by, h.recorded_at,
  d.id, d.colour, d.final, d.reason, d.note, d.recorded_at, d.recorded_by,
  (SELECT count(*) FROM criterion x WHERE x.stay_id = s.id AND x.voided_at IS NULL),
  (SELECT count(*) FROM criterion x WHERE x.stay_id = s.id AND x.voided_at IS NULL AND x.met_at IS NOT NULL),
  a.id, a.text, a.owner, a.due_at, a.due_timed, a.version, a.recorded_by, a.recorded_at,
  (SELECT count(*) FROM action x WHERE x.stay_id = s.id AND x.voided_at IS NULL AND x.done_at IS NULL),
  (SELECT count(*) FROM action x WHERE x.stay_id = s.id AND x.voided_at IS NULL AND x.done_at IS NULL
    AND x.due_at < :tomorrow),
  r.id, r.happened_at, r.reviewer, c.unwell, c.id, v.planned_at, v.timed, v.how, v.id,
  EXISTS (SELECT 1 FROM round_entry x JOIN board_round y ON y.id = x.round_id
    WHERE x.stay_id = s.id AND x.outcome = 'discussed' AND x.voided_at IS NULL
      AND y.kind = 'morning' AND y.day = :today),
  (SELECT group_concat(code, ',') FROM flag x
    WHERE x.stay_id = s.id AND x.ended_at IS NULL AND x.voided_at IS NULL)
FROM place q
LEFT JOIN placement p ON p.id = q.placement_id
LEFT JOIN bed b ON b.id = q.bed_id
LEFT JOIN stay s ON s.id = p.stay_id
LEFT JOIN patient t ON t.id = s.patient_id
LEFT JOIN absence l ON l.stay_id = s.id AND l.back_at IS NULL AND l.voided_at IS NULL
LEFT JOIN expected_discharge e ON e.id = (SELECT max(id) FROM expected_discharge x
  WHERE x.stay_id = s.id AND x.voided_at IS NULL)
LEFT JOIN waiting w ON w.id = (SELECT max(id) FROM waiting x
  WHERE x.stay_id = s.id AND x.ended_at IS NULL AND x.voided_at IS NULL)
LEFT JOIN optimised o ON o.id = (SELECT max(id) FROM optimised x
  WHERE x.stay_id = s.id AND x.voided_at IS NULL)
LEFT JOIN pathway h ON h.id = (SELECT max(id) FROM pathway x
  WHERE x.stay_id = s.id AND x.voided_at IS NULL)
LEFT JOIN day_status d ON d.id = (SELECT max(id) FROM day_status x
  WHERE x.stay_id = s.id AND x.voided_at IS NULL AND x.day = :today)
LEFT JOIN action a ON a.id = (SELECT x.id FROM action x
  WHERE x.stay_id = s.id AND x.done_at IS NULL AND x.voided_at IS NULL
  ORDER BY x.due_at IS NULL, x.due_at, x.id LIMIT 1)
LEFT JOIN senior_review r ON r.id = (SELECT max(id) FROM senior_review x
  WHERE x.stay_id = s.id AND x.voided_at IS NULL AND x.day = :today)
LEFT JOIN concern c ON c.id = (SELECT max(id) FROM concern x
  WHERE x.stay_id = s.id AND x.voided_at IS NULL)
LEFT JOIN leaving_plan v ON v.id = (SELECT max(id) FROM leaving_plan x
  WHERE x.stay_id = s.id AND x.voided_at IS NULL)
ORDER BY b.position, b.id
