package id.narasitunggal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contract beside a service's pom: committed, and equal to what the code says. */
public final class CommittedContract {
    private CommittedContract() {}

    /** Compares {@code openapi.yaml} with the generated document; call it with the module's folder as working directory. */
    public static void isWhatTheCodeSays() throws IOException {
        Path generated = Path.of("target/openapi/openapi.yaml");
        Path committed = Path.of("openapi.yaml");
        String module = Path.of("").toAbsolutePath().getFileName().toString();

        assertThat(committed)
                .as(
                        "to write the contract anew: mvn -q -Dquick -DskipTests -pl %s -am package && cp %s/target/openapi/openapi.yaml %s/",
                        module, module, module)
                .exists()
                .hasContent(Files.readString(generated));
    }
}
