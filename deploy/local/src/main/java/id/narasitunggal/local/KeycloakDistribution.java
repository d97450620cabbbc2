package id.narasitunggal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The unpacked Keycloak of the checkout: augmented once for our options, then shared by every data directory. */
final class KeycloakDistribution {

    /** Build-time choices; the marker remembers them, so that a change of this list augments again. */
    private static final List<String> CHOICES = List.of(
            "--db=dev-file",
            "--cache=local",
            "--health-enabled=false",
            "--metrics-enabled=false",
            "--features-disabled=kerberos,ciba,device-flow,impersonation,docker,identity-brokering-api");

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    static KeycloakDistribution in(Path checkout) {
        var target = checkout.resolve("deploy/local/target");
        try (var unpacked = Files.list(target)) {
            return unpacked.filter(path -> path.getFileName().toString().matches("keycloak-\\d.*"))
                    .filter(path -> Files.exists(path.resolve("lib/quarkus-run.jar")))
                    .max(java.util.Comparator.naturalOrder())
                    .map(KeycloakDistribution::new)
                    .orElseThrow();
        } catch (IOException | java.util.NoSuchElementException absent) {
            throw new CannotStart(
                    "Keycloak belum dibuka di " + target + "; jalankan dulu: mvn -DskipTests package. (Build first.)",
                    absent);
        }
    }

    Path home() {
        return home;
    }

    /** Lets Keycloak prepare itself for our choices; takes half a minute, but only once per build. */
    synchronized void augment(Progress progress) {
        var marker = home.resolve("disiapkan");
        try {
            if (Files.exists(marker) && Files.readAllLines(marker).equals(CHOICES)) {
                return;
            }
            progress.line("  Keycloak disiapkan (sekali saja, sekitar setengah menit)…");
            var log = home.resolve("build.log");
            if (run(log) != 0) {
                throw new CannotStart("Keycloak tidak dapat disiapkan; lihat " + log + ". (kc.sh build failed.)");
            }
            Files.write(marker, CHOICES);
        } catch (IOException broken) {
            throw new CannotStart("Keycloak tidak dapat disiapkan: " + broken.getMessage(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Dihentikan saat menyiapkan Keycloak. (Interrupted.)", stopped);
        }
    }

    private int run(Path log) throws IOException, InterruptedException {
        // Augmentation makes its own start command; through java, since the archive's scripts lose their executable
        // bit.
        var command = new ArrayList<>(java(home));
        command.add("build");
        command.addAll(CHOICES);
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
    }

    /** The words that run Keycloak's program for a home directory, options still to be appended. */
    static List<String> java(Path home, String... virtualMachine) {
        var command = new ArrayList<>(List.of(Processes.java(), "-Xmx320m", "-XX:+UseSerialGC"));
        command.addAll(List.of(virtualMachine));
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }
}
