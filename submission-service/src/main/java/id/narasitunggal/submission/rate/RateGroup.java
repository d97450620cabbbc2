package id.narasitunggal.submission.rate;

import id.narasitunggal.submission.calendar.ReportingDuties;

/** What rates are grouped by, as SQL over duties d and units u. */
enum RateGroup {
    KIND("u.kind", "key"),
    PROVINCE(
            ReportingDuties.PROVINCE,
            "coalesce((select n.name from unit p join unit_name n on n.unit_id = p.id and daterange(n.valid_from, n.valid_to) @> cast(:today as date)"
                    + " where p.kind = 'PROVINSI' and p.region_code = key), 'Pusat')"),
    PERIOD("to_char(d.due_month, 'YYYY-MM')", "key");

    private final String key;
    private final String label;

    RateGroup(String key, String label) {
        this.key = key;
        this.label = label;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }
}
