package id.narasitunggal.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL behind a wire that tests can cut (connections refused) or freeze (bytes no longer pass). */
public final class FailingDatabase implements QuarkusTestResourceLifecycleManager {
    private enum Wire {
        WHOLE,
        CUT,
        FROZEN
    }

    private static final AtomicReference<Wire> WIRE = new AtomicReference<>(Wire.WHOLE);
    private static final Set<Socket> SOCKETS = ConcurrentHashMap.newKeySet();

    private final TestPostgres postgres = new TestPostgres();
    private @Nullable ServerSocket door;

    /** Breaks every connection and refuses new ones. */
    public static void refuse() {
        WIRE.set(Wire.CUT);
        SOCKETS.forEach(FailingDatabase::close);
    }

    /** Keeps connections open, but nothing passes any more. */
    public static void freeze() {
        WIRE.set(Wire.FROZEN);
    }

    /** The wire is whole again; what hung before is dropped. */
    public static void heal() {
        WIRE.set(Wire.WHOLE);
        SOCKETS.forEach(FailingDatabase::close);
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(postgres.start());
        URI real = URI.create(Objects.requireNonNull(settings.get("quarkus.datasource.jdbc.url"))
                .substring("jdbc:".length()));
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServerSocket open = door;
        daemon(() -> accept(open, real.getPort()));
        settings.put(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + open.getLocalPort() + "/" + TestPostgres.NAME);
        return settings;
    }

    @Override
    public void stop() {
        heal();
        try {
            if (door != null) {
                door.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        postgres.stop();
    }

    private static void accept(ServerSocket door, int port) {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (WIRE.get() == Wire.CUT) {
                    client.close();
                    continue;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                SOCKETS.add(client);
                SOCKETS.add(server);
                daemon(() -> pump(client, server));
                daemon(() -> pump(server, client));
            } catch (IOException closed) {
                if (door.isClosed()) {
                    return;
                }
            }
        }
    }

    private static void pump(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                while (WIRE.get() == Wire.FROZEN) {
                    Thread.sleep(20);
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException closed) {
            close(from);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            close(from);
            close(to);
            SOCKETS.remove(from);
            SOCKETS.remove(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "failing-database");
        thread.setDaemon(true);
        thread.start();
    }
}
