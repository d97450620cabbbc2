package id.narasitunggal.submission.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
    @TempDir
    Path folder;

    @Test
    void what_was_put_is_opened_again_and_leaves_nothing_behind() throws IOException {
        FileStore store = new FileStore(Optional.of(folder.resolve("simpanan")));
        String key = UUID.randomUUID().toString();
        store.put(key, Files.write(folder.resolve("f"), new byte[] {1, 2, 3}), "");

        try (InputStream in = store.open(key)) {
            assertThat(in.readAllBytes()).containsExactly(1, 2, 3);
        }
        store.delete(key);
        store.delete(key);

        try (Stream<Path> left = Files.walk(folder.resolve("simpanan"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
        assertThatThrownBy(() -> store.open(key)).isInstanceOf(IOException.class);
    }

    @Test
    void without_a_folder_it_says_which_setting_is_missing() {
        FileStore store = new FileStore(Optional.empty());

        assertThatThrownBy(() -> store.open("kunci")).hasMessageContaining("narasi.attachments.files.folder");
    }
}
