package id.narasitunggal.dissemination.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A real mail server for the tests, which can be stopped and started again. */
public final class TestMail implements QuarkusTestResourceLifecycleManager {
    private static final AtomicReference<GreenMail> SERVER = new AtomicReference<>();

    @Override
    public Map<String, String> start() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        SERVER.set(server);
        return Map.of("narasi.mail.port", String.valueOf(server.getSmtp().getPort()));
    }

    @Override
    public void stop() {
        Objects.requireNonNull(SERVER.get()).stop();
    }

    /** Refuses connections until {@link #comeBack}. */
    static int goDown() {
        GreenMail server = Objects.requireNonNull(SERVER.get());
        int port = server.getSmtp().getPort();
        server.stop();
        return port;
    }

    static void comeBack(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        SERVER.set(server);
    }

    /** What has arrived for this address, oldest first. */
    static List<MimeMessage> receivedBy(String address) {
        return Arrays.stream(Objects.requireNonNull(SERVER.get()).getReceivedMessages())
                .filter(message -> recipients(message).contains(address))
                .toList();
    }

    static List<String> subjects(String address) {
        return receivedBy(address).stream().map(TestMail::subject).toList();
    }

    static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain words; the HTML part says the same. */
    static String words(MimeMessage message) {
        try {
            jakarta.mail.Multipart parts = (jakarta.mail.Multipart) message.getContent();
            Object first = parts.getBodyPart(0).getContent();
            return first instanceof jakarta.mail.Multipart alternatives
                    ? alternatives.getBodyPart(0).getContent().toString()
                    : first.toString();
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document that came with the mail. */
    static byte[] attachment(MimeMessage message, String name) {
        try {
            jakarta.mail.BodyPart part = ((jakarta.mail.Multipart) message.getContent()).getBodyPart(1);
            if (!name.equals(part.getFileName())) {
                throw new IllegalStateException("attached is " + part.getFileName());
            }
            return part.getInputStream().readAllBytes();
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients());
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
