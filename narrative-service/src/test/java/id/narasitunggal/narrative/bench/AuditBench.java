package id.narasitunggal.narrative.bench;

import id.narasitunggal.narrative.audit.ChainInspector;
import id.narasitunggal.narrative.audit.ChainSealer;
import id.narasitunggal.narrative.audit.ChainVerification;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The audit trail with a million rows: sealing, walking the chain, paging. deploy/bench/run audit starts it. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class AuditBench {
    private static final int EVENTS = Integer.getInteger("bench.events", 1_000_000);

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ChainSealer sealer;

    @Inject
    ChainInspector inspector;

    @Test
    void the_trail_stays_quick_and_verifiable_at_a_million_rows() throws Exception {
        Shapes shapes = new Shapes(dataSource);
        Shapes.say("writing %,d audit rows", EVENTS);
        shapes.write("/bench/audit.sql", Map.of("EVENTS", EVENTS));

        Shapes.say("sealing them");
        long begin = System.nanoTime();
        sealer.seal();
        double sealed = since(begin);
        Shapes.say("walking along the chain");
        begin = System.nanoTime();
        ChainVerification found = inspector.inspect(0, null);
        double walked = since(begin);
        Assertions.assertThat(found.intact()).isTrue();
        System.out.printf(
                Locale.ROOT,
                "sealed in %.1f s (%,.0f rows/s), verified %,d links in %.1f s (%,.0f rows/s)%n",
                sealed,
                EVENTS / sealed,
                found.links(),
                walked,
                EVENTS / walked);

        String auditor = TokenIssuer.token("ita", "auditor");
        String newest = "/audit-events?limit=50";
        shapes.ask("newest", auditor, newest);
        shapes.ask("second page", auditor, shapes.second(auditor, newest));
        shapes.ask("largest page", auditor, "/audit-events?limit=200");
        shapes.ask("by actor", auditor, newest + "&actor=orang-77");
        shapes.ask("by actor, second page", auditor, shapes.second(auditor, newest + "&actor=orang-77"));
        shapes.ask("by actor who did nothing", auditor, newest + "&actor=tidak-ada");
        shapes.ask(
                "by type and time",
                auditor,
                newest + "&type=bench.t7&from=2026-03-01T00:00:00Z&to=2026-03-02T00:00:00Z");
        shapes.ask("an old day", auditor, newest + "&to=2026-01-02T00:00:00Z");
        shapes.ask(
                "by subject",
                auditor,
                newest + "&subject=" + shapes.text("select subject from event where type = 'bench.t7' limit 1"));
        shapes.measure();
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
