package id.narasitunggal.dissemination.watch.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A website on loopback that answers whatever a test wants, well-formed or not, and counts its visitors. */
final class LoopbackServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Behaviour behaviour;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    LoopbackServer(String address, int port, Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        listener = new ServerSocket(port, 50, InetAddress.getByName(address));
        var thread = new Thread(this::serve, "loopback-server");
        thread.setDaemon(true);
        thread.start();
    }

    static LoopbackServer answering(Behaviour behaviour) throws IOException {
        return new LoopbackServer("127.0.0.1", 0, behaviour);
    }

    static LoopbackServer answering(String answer) throws IOException {
        return answering((request, out) -> out.write(answer.getBytes(ISO_8859_1)));
    }

    int port() {
        return listener.getLocalPort();
    }

    String hostAndPort() {
        return "127.0.0.1:" + port();
    }

    int connections() {
        return connections.get();
    }

    /** The requests so far, each with all its headers. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void serve() {
        while (!listener.isClosed()) {
            try {
                Socket visitor = listener.accept();
                connections.incrementAndGet();
                var thread = new Thread(() -> answer(visitor), "loopback-visitor");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket visitor) {
        try (visitor) {
            String request = head(visitor.getInputStream());
            requests.add(request);
            behaviour.answer(request, visitor.getOutputStream());
            visitor.getOutputStream().flush();
        } catch (IOException gone) {
            // The visitor hung up, as it should in most of these tests.
            return;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("visitor left");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** What the website does with a request. */
    interface Behaviour {
        void answer(String request, OutputStream out) throws IOException, InterruptedException;
    }
}
