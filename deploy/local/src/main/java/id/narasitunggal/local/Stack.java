package id.narasitunggal.local;

import id.narasitunggal.local.mail.MailCatcher;
import id.narasitunggal.local.sites.DemoSites;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole product on one machine: PostgreSQL, Keycloak, the demo websites and the three services, started and stopped as one. */
public final class Stack implements AutoCloseable {

    private final StackOptions options;
    private final Register register;
    private final Secrets secrets;
    private final DemoClock clock;
    private final DemoSites sites;
    private final MailCatcher mail;
    private final Keycloak keycloak;
    private final Tokens tokens;
    private final Thread lastResort = new Thread(this::stopAll, "stop-everything");
    private @Nullable PostgresServer postgres;
    private List<ServicePart> services = List.of();

    private Stack(StackOptions options, Register register) {
        this.options = options;
        this.register = register;
        this.secrets = Secrets.in(options.data());
        this.clock = new DemoClock(options.data().resolve("clock"), Clock.systemUTC());
        this.sites =
                DemoSites.open(options.data().resolve("situs"), options.ports().sites());
        this.mail = MailCatcher.open(
                options.data().resolve("surat"), options.ports().mail());
        this.keycloak = Keycloak.prepare(options, secrets, register);
        this.tokens = new Tokens(keycloak.issuer());
    }

    /** Starts every part and returns when all of them take requests; when one cannot, the others are stopped again. */
    public static Stack start(StackOptions options) {
        options.data().toFile().mkdirs();
        var stack = prepared(options);
        Runtime.getRuntime().addShutdownHook(stack.lastResort);
        try {
            stack.startParts();
            return stack;
        } catch (CompletionException wrapped) {
            stack.close();
            throw wrapped.getCause() instanceof CannotStart sentence ? sentence : wrapped;
        } catch (RuntimeException | Error failed) {
            stack.close();
            throw failed;
        }
    }

    private static Stack prepared(StackOptions options) {
        var register = Register.takeOver(options.data());
        try {
            PostgresServer.endOrphan(options.data().resolve("postgresql"));
            options.ports().mustBeFree();
            return new Stack(options, register);
        } catch (RuntimeException refused) {
            register.clear();
            throw refused;
        }
    }

    private void startParts() {
        clock.wind();
        var readiness = new Readiness(options.progress());
        together(Stream.of(this::startPostgres, () -> keycloak.start(readiness)));
        var settings = new ServiceSettings(options, secrets, keycloak.issuer(), postgres(), sites.hosts());
        services = Stream.of(ServiceSettings.SUBMISSION, ServiceSettings.NARRATIVE, ServiceSettings.DISSEMINATION)
                .map(name -> service(name, settings))
                .toList();
        together(services.stream().map(service -> service::start));
    }

    private void startPostgres() {
        var begin = System.nanoTime();
        postgres = PostgresServer.startFor(
                options.data().resolve("postgresql"), options.ports().postgres(), options.durable());
        options.progress().ready("PostgreSQL", Duration.ofNanos(System.nanoTime() - begin));
    }

    private ServicePart service(String name, ServiceSettings settings) {
        settings.createDatabase(name);
        var port = switch (name) {
            case ServiceSettings.SUBMISSION -> options.ports().submission();
            case ServiceSettings.NARRATIVE -> options.ports().narrative();
            default -> options.ports().dissemination();
        };
        return ServicePart.of(name, port, options, settings.of(name), register);
    }

    /** Returns when all are up, or throws as soon as the first of them is not. */
    private static void together(Stream<Runnable> starts) {
        var failed = new CompletableFuture<@Nullable Void>();
        var running = starts.map(CompletableFuture::runAsync).toList();
        running.forEach(start -> start.exceptionally(cause -> {
            failed.completeExceptionally(cause);
            return null;
        }));
        CompletableFuture.anyOf(CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)), failed)
                .join();
    }

    public ServicePart submission() {
        return services.get(0);
    }

    public ServicePart narrative() {
        return services.get(1);
    }

    public ServicePart dissemination() {
        return services.get(2);
    }

    public List<ServicePart> services() {
        return services;
    }

    public PostgresServer postgres() {
        if (postgres == null) {
            throw new IllegalStateException("PostgreSQL has not been started");
        }
        return postgres;
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    public DemoSites sites() {
        return sites;
    }

    public DemoClock clock() {
        return clock;
    }

    /** Access tokens of the demo's people and machines, from the real Keycloak. */
    public Tokens tokens() {
        return tokens;
    }

    public StackOptions options() {
        return options;
    }

    /** Stops every part, the last started first. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (IllegalStateException alreadyEnding) {
            return;
        }
        stopAll();
    }

    private synchronized void stopAll() {
        for (var index = services.size() - 1; index >= 0; index--) {
            services.get(index).stop();
        }
        keycloak.stop();
        sites.close();
        mail.close();
        if (postgres != null) {
            postgres.end();
        }
        register.clear();
    }
}
