package id.narasitunggal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The dress rehearsal after a build: each service starts once, on a database that is thrown away and before a realm of cardboard, and
 * on its way out keeps all classes it needed in an archive beside its jar. Every later start maps them and takes a quarter less
 * processor time. The archive that the build itself can make ends where connections begin.
 */
public final class Rehearsal {
    private final StackOptions options;
    private final Register register;

    private Rehearsal(StackOptions options) {
        this.options = options;
        this.register = Register.takeOver(options.data());
    }

    /** @param words the services to rehearse, all three when none is named */
    public static void main(String... words) throws IOException {
        var checkout = Path.of(System.getProperty("narasi.checkout", "."));
        var all = List.of(ServiceSettings.SUBMISSION, ServiceSettings.NARRATIVE, ServiceSettings.DISSEMINATION);
        try {
            of(checkout, words.length == 0 ? all : List.of(words));
        } catch (CannotStart sentence) {
            System.err.println(sentence.getMessage());
            System.exit(1);
        }
    }

    /** Rehearses the services of a built checkout one after the other: so it fits into a small memory. */
    public static void of(Path checkout, List<String> services) throws IOException {
        var data = Files.createTempDirectory("narasi-latihan");
        try (var realm = CardboardRealm.open();
                var postgres = PostgresServer.start(data.resolve("postgresql"), 0, false)) {
            var rehearsal = new Rehearsal(StackOptions.throwAway(checkout, data));
            for (var service : services) {
                rehearsal.hold(service, realm, postgres);
            }
        } finally {
            Directories.delete(data);
        }
    }

    private void hold(String service, CardboardRealm realm, PostgresServer postgres) throws IOException {
        var settings = new ServiceSettings(options, Secrets.in(options.data()), realm.issuer(), postgres, "localhost");
        settings.createDatabase(service);
        new DemoClock(options.data().resolve("clock"), java.time.Clock.systemUTC()).wind();
        var part = ServicePart.rehearsing(service, Ports.free(), options, settings.of(service), register);
        // Ctrl-C reaches this process only.
        var hook = new Thread(part::killHard, "end-rehearsal");
        Runtime.getRuntime().addShutdownHook(hook);
        part.rehearse();
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
