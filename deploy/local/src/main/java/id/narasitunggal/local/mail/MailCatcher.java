package id.narasitunggal.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens on loopback and writes what it is given as numbered {@code .eml} files, which any mail program opens. */
public final class MailCatcher implements AutoCloseable {

    private static final int IDLE_MILLIS = 60_000;

    private final ServerSocket door;
    private final Path folder;
    private final AtomicInteger last;
    private final ExecutorService talks = Executors.newFixedThreadPool(4, task -> {
        var thread = new Thread(task, "surat");
        thread.setDaemon(true);
        return thread;
    });

    private MailCatcher(ServerSocket door, Path folder, int last) {
        this.door = door;
        this.folder = folder;
        this.last = new AtomicInteger(last);
    }

    /** Opens the mailbox; what was caught before stays, numbers go on. */
    public static MailCatcher open(Path folder, int port) {
        try {
            Files.createDirectories(folder);
            var door = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
            var catcher = new MailCatcher(door, folder, highest(folder));
            var porter = new Thread(catcher::admit, "surat-masuk");
            porter.setDaemon(true);
            porter.start();
            return catcher;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                caller.setSoTimeout(IDLE_MILLIS);
                talks.execute(() -> talk(caller));
            } catch (IOException closed) {
                if (door.isClosed()) {
                    return;
                }
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            new SmtpTalk(caller.getInputStream(), caller.getOutputStream(), this::keep).hold();
        } catch (IOException brokenOff) {
            // The sender keeps what was not answered with 250, and comes again.
        }
    }

    /** On disk before it is acknowledged. */
    private void keep(byte[] mail) throws IOException {
        var name = String.format("%05d.eml", last.incrementAndGet());
        Files.write(folder.resolve(name), mail);
    }

    private static int highest(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{5,9}\\.eml"))
                    .mapToInt(name -> Integer.parseInt(name.replace(".eml", "")))
                    .max()
                    .orElse(0);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        talks.shutdownNow();
    }
}
