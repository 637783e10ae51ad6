"""JSON, an object a row."""

import json

from resolutions.exports import json_objects


def test_each_row_names_its_columns():
    written = json_objects.write(["symbol", "words"], [["S/RES/1 (1946)", "Côte d'Ivoire"], ["S/RES/2 (1946)", None]])
    assert json.loads(written)[0] == {"symbol": "S/RES/1 (1946)", "words": "Côte d'Ivoire"}
    assert json.loads(written)[1]["words"] is None
    assert "Côte" in written
