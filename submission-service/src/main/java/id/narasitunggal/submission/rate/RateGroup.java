package id.narasitunggal.submission.rate;

import id.narasitunggal.submission.calendar.ReportingDuties;

/** What rates are grouped by: what decides over duties d and units u, and the key of the group that it leads to. */
enum RateGroup {
    KIND("u.kind", "decides", "key"),
    PROVINCE(
            ReportingDuties.PROVINCE,
            "decides",
            "coalesce((select n.name from unit p join unit_name n on n.unit_id = p.id and daterange(n.valid_from, n.valid_to) @> cast(:today as date)"
                    + " where p.kind = 'PROVINSI' and p.region_code = key), 'Pusat')"),
    PERIOD("d.due_month", "to_char(decides, 'YYYY-MM')", "key");

    private final String decides;
    private final String key;
    private final String label;

    RateGroup(String decides, String key, String label) {
        this.decides = decides;
        this.key = key;
        this.label = label;
    }

    String decides() {
        return decides;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }
}
