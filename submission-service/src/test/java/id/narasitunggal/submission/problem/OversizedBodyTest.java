package id.narasitunggal.submission.problem;

import static id.narasitunggal.submission.Someone.PADANG;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that are far too large, sent by a client that keeps sending. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class OversizedBodyTest {
    private static final int GIGABYTE = 1 << 30;
    private static final byte[] PIECE = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "/api/v1/submissions/%s, 1 MiB",
        "/api/v1/submissions/%s/attachments/6fbd7a9c-0ad4-4f0e-8a2a-3f1f9f3c8b11, 25 MiB"
    })
    void a_gigabyte_that_says_so_is_refused_before_it_is_read(String path, String most) throws IOException {
        Sent sent = send(path.formatted(UUID.randomUUID()), "Content-Length: " + GIGABYTE, false);

        assertThat(sent.answer()).startsWith("HTTP/1.1 413").contains("application/problem+json", most);
        assertThat(sent.bytes()).isLessThan(GIGABYTE);
    }

    @Test
    void a_gigabyte_in_chunks_is_cut_off_at_the_limit() throws IOException {
        Sent sent = send("/api/v1/submissions/" + UUID.randomUUID(), "Transfer-Encoding: chunked", true);

        assertThat(sent.answer()).startsWith("HTTP/1.1 413");
        assertThat(sent.bytes()).isLessThan(64 << 20);
    }

    @Test
    void an_upload_path_takes_more_than_other_paths() {
        Someone.atUnit(PADANG)
                .contentType("application/pdf")
                .body(new byte[2 << 20])
                .put("/api/v1/submissions/{id}/attachments/{file}?name=a.pdf", UUID.randomUUID(), UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    /** What the service answered before it closed the connection, and how much it had let through by then. */
    private record Sent(String answer, long bytes) {}

    private static Sent send(String path, String framing, boolean chunked) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("PUT " + path
                            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                            + TokenIssuer.token("petugas", PADANG, "unit-contributor") + "\r\n" + framing + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            long sent = 0;
            try {
                while (sent < GIGABYTE && socket.getInputStream().available() == 0) {
                    if (chunked) {
                        out.write((Integer.toHexString(PIECE.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    }
                    out.write(PIECE);
                    if (chunked) {
                        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                    sent += PIECE.length;
                }
            } catch (IOException closedByTheService) {
                assertThat(sent).isPositive();
            }
            return new Sent(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8), sent);
        }
    }
}
