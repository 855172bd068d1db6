"""Whether the census would count somebody on the list of delays, if it were frozen now or soon."""

from datetime import datetime, timedelta

from wardapp.codes import CodeList, code_list
from wardapp.measures.census import CensusChoices, CensusFacts, ruling
from wardapp.measures.delays import LIMIT
from wardapp.queries.delays import DelayRow

_A_MOMENT = timedelta(seconds=1)


def census_rule(row: DelayRow, codes: CodeList, ward_kind: str, now: datetime) -> str:
    """Return the rule of the census, now or as soon as 48 hours have passed."""
    optimised_at = row.board.optimised_at or now
    at = max(now, optimised_at + LIMIT + _A_MOMENT)
    return ruling(_facts(row, codes, ward_kind, optimised_at), at, CensusChoices())


def _facts(row: DelayRow, codes: CodeList, ward_kind: str, optimised_at: datetime) -> CensusFacts:
    kinds = code_list("ward_kind")
    main = codes.items.get(row.delay.main) if row.delay is not None else None
    return CensusFacts(
        optimised_at=optimised_at,
        born=row.board.born,
        ward_counts=ward_kind not in kinds or bool(kinds[ward_kind].extra.get("census")),
        next_is_nhs_bed=bool(main is not None and main.extra.get("nhs_next_stage")),
        on_leave=row.board.on_leave,
        has_reason=main is not None,
        has_residence=True,
        has_attribution=True,
    )
