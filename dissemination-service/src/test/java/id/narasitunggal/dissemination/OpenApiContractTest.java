package id.narasitunggal.dissemination;

import id.narasitunggal.testkit.CommittedContract;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class OpenApiContractTest {
    @Test
    void the_committed_contract_is_what_the_code_says() throws IOException {
        CommittedContract.isWhatTheCodeSays();
    }

    @Test
    void every_parameter_says_its_type() throws IOException {
        CommittedContract.saysTheTypeOfEveryParameter();
    }

    @Test
    void every_answer_says_what_it_holds() throws IOException {
        CommittedContract.saysWhatEveryAnswerHolds();
    }
}
