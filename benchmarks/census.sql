-- Everybody optimised at a moment with all that the census freezes, written by hand.
SELECT stay.id, ward.id, ward.name, ward.kind, ward.board_code, bed.label,
       patient.family, patient.given, patient.title, patient.born, patient.sex,
       patient.nhs_number, patient.hospital_number, patient.residence,
       stay.admitted_at, optimised.happened_at, pathway.scheme, pathway.code,
       expected_discharge.day, absence.id, delay.id, delay_reason.main, delay_reason.others,
       delay_owner.attribution, delay_owner.agreed
FROM stay
JOIN patient ON patient.id = stay.patient_id
JOIN optimised ON optimised.id = (
    SELECT max(o.id) FROM optimised o
    WHERE o.stay_id = stay.id AND o.voided_at IS NULL AND o.happened_at <= :at)
  AND (optimised.ended_at IS NULL OR optimised.ended_at > :at)
LEFT JOIN placement ON placement.id = (
    SELECT max(p.id) FROM placement p
    WHERE p.stay_id = stay.id AND p.voided_at IS NULL AND p.in_at <= :at)
LEFT JOIN bed ON bed.id = placement.bed_id
LEFT JOIN ward ON ward.id = placement.ward_id
LEFT JOIN pathway ON pathway.id = (
    SELECT max(x.id) FROM pathway x
    WHERE x.stay_id = stay.id AND x.voided_at IS NULL AND x.happened_at <= :at)
LEFT JOIN expected_discharge ON expected_discharge.id = (
    SELECT max(e.id) FROM expected_discharge e
    WHERE e.stay_id = stay.id AND e.voided_at IS NULL AND e.happened_at <= :at)
LEFT JOIN absence ON absence.id = (
    SELECT max(a.id) FROM absence a
    WHERE a.stay_id = stay.id AND a.voided_at IS NULL AND a.out_at <= :at
      AND (a.back_at IS NULL OR a.back_at > :at))
LEFT JOIN delay ON delay.id = (
    SELECT max(d.id) FROM delay d
    WHERE d.stay_id = stay.id AND d.voided_at IS NULL AND d.started_at <= :at
      AND (d.ended_at IS NULL OR d.ended_at > :at))
LEFT JOIN delay_reason ON delay_reason.id = (
    SELECT max(r.id) FROM delay_reason r
    WHERE r.delay_id = delay.id AND r.voided_at IS NULL AND r.happened_at <= :at)
LEFT JOIN delay_owner ON delay_owner.id = (
    SELECT max(w.id) FROM delay_owner w
    WHERE w.delay_id = delay.id AND w.voided_at IS NULL AND w.happened_at <= :at)
WHERE stay.voided_at IS NULL AND stay.admitted_at <= :at
  AND (stay.left_at IS NULL OR stay.left_at > :at)
ORDER BY ward.id, bed.position, stay.id;
