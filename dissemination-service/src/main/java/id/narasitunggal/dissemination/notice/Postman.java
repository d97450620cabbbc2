package id.narasitunggal.dissemination.notice;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Sends what is queued, over SMTP. A mail server that is down loses nothing: the mail stays queued and goes out later. */
@ApplicationScoped
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);

    /** One plain address: no names, lists or line breaks that could add a recipient or a header. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,190}");

    private final Outbox outbox;
    private final Letters letters;
    private final MailServer server;
    private final Template plain;
    private final Template html;

    Postman(
            Outbox outbox,
            Letters letters,
            MailServer server,
            @Location("notice.txt") Template plain,
            @Location("notice.html") Template html) {
        this.outbox = outbox;
        this.letters = letters;
        this.server = server;
        this.plain = plain;
        this.html = html;
    }

    /** Empties the queue; any number of replicas do so at once. */
    @Scheduled(every = "10s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void work() {
        List<DueDelivery> leased = outbox.lease();
        while (!leased.isEmpty()) {
            leased.forEach(this::deliver);
            leased = outbox.lease();
        }
    }

    private void deliver(DueDelivery delivery) {
        String address = delivery.address();
        if (address == null) {
            outbox.dead(delivery, "Penerima sudah dihapus dari daftar.");
        } else if (!ADDRESS.matcher(address).matches()) {
            outbox.dead(delivery, "Alamat surel tidak sah; perbaiki daftar penerima, lalu kirim ulang.");
        } else {
            send(delivery, address);
        }
    }

    private void send(DueDelivery delivery, String address) {
        try {
            Letter letter = letters.write(delivery);
            server.send(
                    letter,
                    address,
                    plain.data("letter", letter)
                            .data("recipient", delivery.recipient())
                            .render(),
                    html.data("letter", letter)
                            .data("recipient", delivery.recipient())
                            .render(),
                    delivery.id().toString());
            outbox.sent(delivery, "Diterima peladen surel.");
        } catch (Letters.NothingToSay overtaken) {
            outbox.dead(delivery, "Hal yang diberitahukan sudah tidak ada.");
        } catch (MessagingException | RuntimeException failure) {
            LOG.warnf("mail %s not sent: %s", delivery.id(), failure.toString());
            outbox.failed(delivery, String.valueOf(failure.getMessage()));
        }
    }
}
