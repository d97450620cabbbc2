package id.narasitunggal.submission.calendar;

import id.narasitunggal.submission.Someone;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.Session;

/** Duties of one province in a year that no other test lives in. */
public final class DutyFixture {
    private static final String LAY_OUT = """
            insert into reporting_duty (id, unit_id, period, due_at, grace_until, locks_at)
            select gen_random_uuid(), o.unit_id, o.period, o.due_at, o.grace_until, o.locks_at
              from owed_duties(cast(:first as date), cast(:last as date)) o
              join unit u on u.id = o.unit_id and u.region_code like :province || '%'
            on conflict do nothing
            """;

    private DutyFixture() {}

    public static void layOut(Session database, String province, String first, String last) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(LAY_OUT)
                        .setParameter("province", province)
                        .setParameter("first", YearMonth.parse(first).atDay(1))
                        .setParameter("last", YearMonth.parse(last).atDay(1))
                        .executeUpdate());
    }

    /** The one duty of a unit for a month, as the analyst sees it. */
    public static JsonPath duty(UUID unit, String period) {
        String id = Someone.analyst()
                .get("/api/v1/reporting-duties?unitId=" + unit + "&period=" + period)
                .jsonPath()
                .getString("items[0].id");
        return Someone.analyst().get("/api/v1/reporting-duties/{id}", id).jsonPath();
    }
}
