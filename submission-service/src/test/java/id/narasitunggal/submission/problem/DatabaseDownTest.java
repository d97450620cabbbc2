package id.narasitunggal.submission.problem;

import static id.narasitunggal.submission.Someone.PADANG;
import static id.narasitunggal.submission.Someone.atUnit;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.testkit.FailingDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = FailingDatabase.class, restrictToAnnotatedClass = true)
class DatabaseDownTest {
    @Test
    void a_caller_is_answered_503_while_the_database_refuses_or_hangs_and_served_again_without_a_restart() {
        assertThat(write().statusCode()).isEqualTo(201);

        for (Runnable fault : new Runnable[] {FailingDatabase::refuse, FailingDatabase::freeze}) {
            fault.run();
            // The fault ends only after the answers: a service that waited for the database would leave the caller
            // without one.
            Response duringFault = write();
            int readiness = RestAssured.get("/q/health/ready").statusCode();
            int liveness = RestAssured.get("/q/health/live").statusCode();
            FailingDatabase.heal();

            assertThat(duringFault.statusCode()).as(duringFault.asString()).isEqualTo(503);
            assertThat(duringFault.contentType()).startsWith("application/problem+json");
            assertThat(duringFault.header("Retry-After")).isEqualTo("5");
            assertThat(readiness).isEqualTo(503);
            assertThat(liveness).isEqualTo(200);
            assertThat(recovered()).isTrue();
        }
    }

    private static boolean recovered() {
        for (int attempt = 0; attempt < 20; attempt++) {
            if (write().statusCode() == 201) {
                return true;
            }
        }
        return false;
    }

    private static Response write() {
        return atUnit(PADANG)
                .body(
                        "{\"kind\": \"AD_HOC\", \"items\": [{\"type\": \"PROGRAM\", \"title\": \"a\", \"classification\": \"BERKALA\"}]}")
                .put("/api/v1/submissions/{id}", UUID.randomUUID());
    }
}
