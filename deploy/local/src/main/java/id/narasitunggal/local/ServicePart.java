package id.narasitunggal.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of the three services as it runs here: its address, its log, and the means to take it away and bring it back. */
public final class ServicePart {
    private static final String JAR = "quarkus-run.jar";
    private static final String ARCHIVE = "app-cds.jsa";
    private static final String ARCHIVE_IN_MAKING = "app-cds.jsa.new";
    /** A loaded machine needs its time to write the archive. */
    private static final Duration REHEARSAL_ENDS = Duration.ofMinutes(3);

    private final Part part;
    private final int port;
    private final Readiness readiness;

    private ServicePart(Part part, int port, Readiness readiness) {
        this.part = part;
        this.port = port;
        this.readiness = readiness;
    }

    static ServicePart of(
            String name, int port, StackOptions options, Map<String, String> settings, Register register) {
        return of(name, port, options, settings, register, archived(folder(options, name)));
    }

    /** One that {@link #rehearse} can be asked of. */
    static ServicePart rehearsing(
            String name, int port, StackOptions options, Map<String, String> settings, Register register) {
        var keeping =
                List.of("-XX:ArchiveClassesAtExit=" + ARCHIVE_IN_MAKING, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
        return of(name, port, options, settings, register, keeping);
    }

    private static Path folder(StackOptions options, String name) {
        return options.checkout().resolve(name).resolve("target/quarkus-app");
    }

    private static ServicePart of(
            String name,
            int port,
            StackOptions options,
            Map<String, String> settings,
            Register register,
            List<String> classes) {
        var app = folder(options, name);
        var jar = app.resolve(JAR);
        if (!jar.toFile().exists()) {
            throw new CannotStart("Belum ada " + jar + "; jalankan dulu: mvn -DskipTests package. (Build first.)");
        }
        var command = new ArrayList<String>(List.of(
                Processes.java(),
                "-Xms32m",
                "-Xmx160m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                // A laptop waits for the start more often than it serves thousands: compile quickly, not deeply.
                "-XX:TieredStopAtLevel=1",
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=40",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                Register.markOf(options.data())));
        command.addAll(classes);
        // Classes are found in the archive only where their jars have the names they had when it was made.
        command.addAll(List.of("-jar", JAR));
        var environment = new LinkedHashMap<>(settings);
        // One arena for all threads: with glibc's usual number each thread keeps memory it freed.
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var part = new Part(name, options.log(name), command, app, environment, register);
        return new ServicePart(part, port, new Readiness(options.progress()));
    }

    /**
     * The classes of the service as they lie in memory, kept by a rehearsal after the build (application class data sharing): Java maps
     * them instead of reading thousands of files. It refuses an archive of another Java or jar by itself; then the service starts as
     * without one.
     */
    private static List<String> archived(Path app) {
        return app.resolve(ARCHIVE).toFile().exists()
                ? List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-Xshare:auto", "-Xlog:cds=off")
                : List.of();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Path log() {
        return part.log();
    }

    public long pid() {
        return part.pid();
    }

    public boolean isAlive() {
        return part.isAlive();
    }

    /** Starts the service and returns when it takes requests. */
    public void start() {
        part.start();
        readiness.await(part, url().resolve("/q/health/ready"));
    }

    /** Lets the service finish what it does and ends it. */
    public void stop() {
        part.stop();
    }

    /** Ends the service as a power cut would. */
    public void killHard() {
        part.killHard();
    }

    /** Starts the service, ends it, and keeps beside its jar the classes that it needed until it took requests. */
    void rehearse() throws IOException {
        start();
        part.stop(REHEARSAL_ENDS);
        var app = part.directory();
        Files.move(app.resolve(ARCHIVE_IN_MAKING), app.resolve(ARCHIVE), StandardCopyOption.REPLACE_EXISTING);
    }

    public void restart() {
        stop();
        start();
    }

    Part part() {
        return part;
    }
}
