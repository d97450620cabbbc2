package id.narasitunggal.local.sites;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The news of one website, kept in a file so that the site still shows it after the computer was switched off. */
final class Posts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, Post> bySlug = new LinkedHashMap<>();

    Posts(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                JSON.readValue(file.toFile(), new TypeReference<List<Post>>() {})
                        .forEach(post -> bySlug.put(post.slug(), post));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    synchronized void put(Post post) {
        bySlug.put(post.slug(), post);
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            JSON.writeValue(fresh.toFile(), bySlug.values());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    synchronized Optional<Post> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    synchronized List<Post> shown() {
        return new ArrayList<>(bySlug.values().stream()
                .filter(post -> post.fate() == Post.Fate.SHOWN)
                .toList());
    }
}
