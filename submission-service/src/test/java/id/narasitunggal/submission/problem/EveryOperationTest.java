package id.narasitunggal.submission.problem;

import static id.narasitunggal.submission.Someone.PADANG;

import id.narasitunggal.submission.OwnInstallation;
import id.narasitunggal.testkit.EveryOperation;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that anybody may send makes the service fail. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@TestProfile(OwnInstallation.class)
class EveryOperationTest {
    private static final String[] EVERY_ROLE = {
        "unit-contributor",
        "unit-approver",
        "unit-ppid",
        "region-supervisor",
        "review-analyst",
        "registry-admin",
        "auditor",
        "service-reader",
        "report-officer",
        "leadership-reader"
    };

    private final EveryOperation operations = new EveryOperation(TokenIssuer.token("serba-bisa", PADANG, EVERY_ROLE));

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void nonsense_in_any_property_of_a_body() throws IOException, InterruptedException {
        operations.refusesNonsenseInBodies();
    }

    @Test
    void nonsense_in_any_parameter_of_the_address() throws IOException, InterruptedException {
        operations.refusesNonsenseInAddresses();
    }

    @Test
    void nonsense_in_any_header() throws IOException, InterruptedException {
        operations.refusesNonsenseInHeaders();
    }
}
