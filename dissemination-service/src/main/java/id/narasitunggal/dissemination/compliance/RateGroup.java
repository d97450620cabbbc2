package id.narasitunggal.dissemination.compliance;

/** What live rates are grouped by, as SQL over duties a, their units u and their editions e. */
enum RateGroup {
    KIND("a.unit_kind", "a.unit_kind", "a.unit_kind"),
    UNIT("cast(a.unit_id as text)", "u.name", "a.unit_kind"),
    PROVINCE(
            "coalesce(left(a.region, 2), 'PUSAT')",
            "coalesce((select p.name from unit p where p.kind = 'PROVINSI' and p.region = left(a.region, 2)), 'Pusat')",
            "null"),
    NARRATIVE("cast(a.narrative_id as text)", "e.number || ' ' || e.title", "null"),
    FAMILY("needed.family", "needed.family", "null"),
    PERIOD("a.due_month", "a.due_month", "null");

    /** A duty counts as its state says; open duties after their time are missed. */
    private static final String BY_STATE = """
            case a.state when 'FULFILLED' then 'ON_TIME' when 'FULFILLED_LATE' then 'LATE'
                         when 'WAIVED' then 'WAIVED' when 'CANCELLED' then 'CANCELLED'
                         else case when a.due_at < :now then 'MISSED' else 'OPEN' end end
            """;

    /** A duty counts once for each family it asks for, by the first verified placement on a channel of that family. */
    static final String BY_FAMILY = """
            case when a.state in ('WAIVED', 'CANCELLED') then a.state
                 when served.at <= a.due_at then 'ON_TIME'
                 when served.at is not null then 'LATE'
                 when a.due_at < :now then 'MISSED'
                 else 'OPEN' end
            """;

    /** Which placements p on channels c fulfil anything at all. */
    static final String SERVING =
            "p.status in ('VERIFIED', 'OUTDATED') and c.verified_at is not null and c.status <> 'REVOKED'";

    private static final String FAMILIES = """
             cross join unnest(a.required_families) as needed (family)
              left join lateral (select min(p.reported_at) as at
                                   from placement p
                                   join channel c on c.id = p.channel_id
                                  where p.edition_id = a.edition_id and p.unit_id = a.unit_id and c.family = needed.family and
            """ + SERVING + ") as served on true ";

    private final String key;
    private final String label;
    private final String kind;

    RateGroup(String key, String label, String kind) {
        this.key = key;
        this.label = label;
        this.kind = kind;
    }

    /** The columns that name the group of a duty and say what became of it. */
    String columns() {
        return key + " as key, " + label + " as label, cast(" + kind + " as text) as kind, "
                + (this == FAMILY ? BY_FAMILY : BY_STATE) + " as outcome";
    }

    String joins() {
        return this == FAMILY ? FAMILIES : "";
    }

    /** Only bodies of one kind can be compared with each other; kinds, provinces and months are not ranked. */
    boolean isRanked() {
        return this == UNIT;
    }
}
