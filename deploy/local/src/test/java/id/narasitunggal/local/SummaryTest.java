package id.narasitunggal.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void every_invented_person_is_listed_with_role_name_login_and_password() {
        var lines = Summary.people(Path.of("../keycloak/narasi-tunggal-demo.json"));

        assertThat(lines).hasSize(16);
        assertThat(lines.get(1)).matches(" +narrative-editor +Rina Kartika +rina +rina-peraga-2026");
        assertThat(String.join("\n", lines))
                .contains("monitoring-analyst", "concurrence-ksp", "report-signatory", "leadership-reader", "auditor");
    }
}
