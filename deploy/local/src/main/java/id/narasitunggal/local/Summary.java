package id.narasitunggal.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is printed when everything runs: where to look and as whom to log in. */
final class Summary {

    private final Stack stack;

    Summary(Stack stack) {
        this.stack = stack;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Narasi Tunggal berjalan. Buka " + stack.narrative().url()
                + "/ dan masuk sebagai salah satu pengguna di bawah.");
        lines.add("");
        lines.addAll(addresses());
        lines.add("");
        lines.addAll(people(stack.options().checkout().resolve("deploy/keycloak/narasi-tunggal-demo.json")));
        lines.add("");
        lines.addAll(reports());
        lines.add("Ctrl-C menghentikan semuanya; data tetap tersimpan di "
                + stack.options().data() + ".");
        return lines;
    }

    private List<String> addresses() {
        var lines = new ArrayList<String>();
        lines.add(row("layar pengelola", stack.narrative().url() + "/"));
        stack.services()
                .forEach(service -> lines.add(row(
                        service.part().name(), service.url() + "/api/v1   kontrak: " + service.url() + "/q/openapi")));
        lines.add(row(
                "Keycloak",
                stack.keycloak().issuer().resolve("/admin/") + "   (admin; kata sandi KEYCLOAK_ADMIN di "
                        + stack.options().data().resolve("rahasia.properties") + ")"));
        lines.add(row(
                "kotak surat", stack.options().data().resolve("surat") + "   (surel kepada instansi, berkas .eml)"));
        stack.sites().all().stream()
                .limit(3)
                .forEach(site -> lines.add(row("situs peraga", site.address() + "   " + site.name())));
        return lines;
    }

    /** The invented people with role, name, login and password. */
    static List<String> people(Path demoFile) {
        try {
            var lines = new ArrayList<String>();
            lines.add(String.format("  %-22s %-18s %-11s %s", "PERAN", "NAMA", "PENGGUNA", "KATA SANDI"));
            for (var user : new ObjectMapper().readTree(demoFile.toFile()).path("users")) {
                if (user.has("credentials")) {
                    lines.add(person(user));
                }
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String person(JsonNode user) {
        return String.format(
                "  %-22s %-18s %-11s %s",
                user.at("/realmRoles/0").asText(),
                user.path("firstName").asText() + " " + user.path("lastName").asText(),
                user.path("username").asText(),
                user.at("/credentials/0/value").asText());
    }

    private List<String> reports() {
        var folder = stack.options().data().resolve("laporan");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().map(file -> "Laporan bulanan: " + file).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String row(String name, String address) {
        return String.format("  %-22s %s", name, address);
    }
}
