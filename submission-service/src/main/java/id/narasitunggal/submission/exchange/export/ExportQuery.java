package id.narasitunggal.submission.exchange.export;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.query.NativeQuery;

/**
 * The rows of an export, as the list of the same things would select them.
 *
 * @param parameters fills the statement for one caller and what that caller asked for
 */
record ExportQuery(String name, List<String> columns, String sql, UnaryOperator<NativeQuery<Object[]>> parameters) {
    static final String SUBMISSIONS = """
            select s.id, s.number, s.revision, s.unit_id, n.name as unit_name, s.kind, to_char(s.period, 'YYYY-MM') as period, s.status,
                   s.timeliness, s.due_at, s.first_submitted_at, s.submitted_at, s.drafted_at, s.content_hash
              from submission s
              join unit u on u.id = s.unit_id
              join unit_name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> current_date
             where
            """;
    static final String SUBMISSIONS_ORDER = " order by s.drafted_at desc, s.id desc";
    static final List<String> SUBMISSION_COLUMNS = List.of(
            "id",
            "number",
            "revision",
            "unitId",
            "unitName",
            "kind",
            "period",
            "status",
            "timeliness",
            "dueAt",
            "firstSubmittedAt",
            "submittedAt",
            "draftedAt",
            "contentHash");

    /** Exempt items have no figures, and are left out all the same. */
    static final String FIGURES = """
            select s.id, s.number, s.revision, s.unit_id, n.name as unit_name, to_char(s.period, 'YYYY-MM') as period, s.status,
                   i.id as item_id, i.title, i.classification, f.indicator, f.value, f.unit_of_measure, f.as_of_date, f.source, f.method, f.location, f.standard_reference
              from submission s
              join unit u on u.id = s.unit_id
              join unit_name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> current_date
              join submission_item i on i.submission_id = s.id and i.classification <> 'DIKECUALIKAN'
              join item_figure f on f.item_id = i.id
             where
            """;

    static final String FIGURES_ORDER = SUBMISSIONS_ORDER + ", i.position, f.position";
    static final List<String> FIGURE_COLUMNS = List.of(
            "submissionId",
            "number",
            "revision",
            "unitId",
            "unitName",
            "period",
            "status",
            "itemId",
            "title",
            "classification",
            "indicator",
            "value",
            "unitOfMeasure",
            "asOfDate",
            "source",
            "method",
            "location",
            "standardReference");

    /** One row per item with all that it says of itself; of exempt items not even the title. */
    static final String ITEMS = """
            select s.id, s.number, s.revision, s.unit_id, n.name as unit_name, s.kind, to_char(s.period, 'YYYY-MM') as period, s.status,
                   i.id as item_id, i.position, i.type, i.title, i.summary, i.body, i.classification, i.sector, i.topic, i.priority_programme,
                   i.plan_reference, i.covers_from, i.covers_to, array_to_string(i.location_codes, ';') as locations, i.spokesperson, i.contact,
                   i.embargo_until, i.handling,
                   (select count(*)::integer from item_figure f where f.item_id = i.id) as figures,
                   (select count(*)::integer from attachment a
                     where a.submission_id = s.id and a.item_position = i.position and a.removed_at is null
                       and a.classification <> 'DIKECUALIKAN') as attachments
              from submission s
              join unit u on u.id = s.unit_id
              join unit_name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> current_date
              join submission_item i on i.submission_id = s.id and i.classification <> 'DIKECUALIKAN'
             where
            """;

    static final String ITEMS_ORDER = SUBMISSIONS_ORDER + ", i.position";
    static final List<String> ITEM_COLUMNS = List.of(
            "submissionId",
            "number",
            "revision",
            "unitId",
            "unitName",
            "kind",
            "period",
            "status",
            "itemId",
            "position",
            "type",
            "title",
            "summary",
            "body",
            "classification",
            "sector",
            "topic",
            "priorityProgramme",
            "planReference",
            "coversFrom",
            "coversTo",
            "locations",
            "spokesperson",
            "contact",
            "embargoUntil",
            "handling",
            "figures",
            "attachments");

    static final String DUTIES = """
            select d.id, d.unit_id, n.name as unit_name, u.kind, to_char(d.period, 'YYYY-MM') as period, d.due_at, d.grace_until,
                   d.locks_at, d.first_submitted_at, d.accepted_at,
            """;
    static final String DUTIES_FROM = """
                   as result
              from reporting_duty d
              join unit u on u.id = d.unit_id
              join unit_name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> cast(:today as date)
             where
            """;
    static final String DUTIES_ORDER = " order by d.due_at desc, d.id desc";
    static final List<String> DUTY_COLUMNS = List.of(
            "id",
            "unitId",
            "unitName",
            "unitKind",
            "period",
            "dueAt",
            "graceUntil",
            "locksAt",
            "firstSubmittedAt",
            "acceptedAt",
            "result");

    /** A number that changes when any cell of any row does, and only then. */
    String fingerprint() {
        return "select count(*) || '-' || coalesce(sum(hashtextextended(cast(row as text), 0)), 0) from (" + sql
                + ") as row";
    }
}
