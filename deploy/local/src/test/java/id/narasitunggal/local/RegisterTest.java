package id.narasitunggal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

    @TempDir
    Path data;

    @Test
    void an_orphan_of_this_directory_is_ended_at_the_next_start() throws Exception {
        var orphan = sleeperMarked(Register.markOf(data));
        remember(orphan, "submission-service");

        Register.takeOver(data);

        assertThat(orphan.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_stranger_who_inherited_the_process_number_is_left_alone() throws Exception {
        var stranger = sleeperMarked(Register.markOf(data) + "-lain");
        try {
            remember(stranger, "submission-service");

            Register.takeOver(data);

            assertThat(stranger.waitFor(500, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_second_supervisor_on_the_same_directory_is_refused() throws Exception {
        var first = sleeperMarked(Register.markOf(data));
        try {
            remember(first, "pengawas");

            assertThatThrownBy(() -> Register.takeOver(data))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("sudah berjalan di " + data + " (proses " + first.pid() + ")");
            assertThat(first.isAlive()).isTrue();
        } finally {
            first.destroyForcibly();
        }
    }

    private static Process sleeperMarked(String mark) throws IOException {
        return new ProcessBuilder("sh", "-c", "while :; do sleep 1; done", "sh", mark).start();
    }

    private void remember(Process process, String name) throws IOException {
        Files.writeString(data.resolve("proses"), process.pid() + " " + name + "\n");
    }
}
