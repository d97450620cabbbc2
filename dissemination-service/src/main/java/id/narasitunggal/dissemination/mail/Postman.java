package id.narasitunggal.dissemination.mail;

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

    private final MailQueue queue;
    private final Correspondence correspondence;
    private final MailServer server;
    private final Template plain;
    private final Template html;

    Postman(
            MailQueue queue,
            Correspondence correspondence,
            MailServer server,
            @Location("notice.txt") Template plain,
            @Location("notice.html") Template html) {
        this.queue = queue;
        this.correspondence = correspondence;
        this.server = server;
        this.plain = plain;
        this.html = html;
    }

    /** Empties the queue; any number of replicas do so at once. */
    @Scheduled(every = "10s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void work() {
        List<QueuedMail> leased = queue.lease();
        while (!leased.isEmpty()) {
            leased.forEach(this::deliver);
            leased = queue.lease();
        }
    }

    private void deliver(QueuedMail queued) {
        try {
            send(queued, correspondence.write(queued.delivery()));
            queue.sent(queued, "Diterima peladen surel.");
        } catch (Unsendable reason) {
            String sentence = String.valueOf(reason.getMessage());
            if (reason.isForGood()) {
                queue.dead(queued, sentence);
            } else {
                queue.failed(queued, sentence);
            }
        } catch (MessagingException | RuntimeException failure) {
            LOG.warnf("mail %s not sent: %s", queued.delivery(), failure.toString());
            queue.failed(queued, String.valueOf(failure.getMessage()));
        }
    }

    private void send(QueuedMail queued, Correspondence.Mail mail) throws MessagingException {
        if (!ADDRESS.matcher(mail.address()).matches()) {
            throw Unsendable.forGood("Alamat surel tidak sah; perbaiki alamatnya, lalu kirim ulang.");
        }
        server.send(
                mail.letter(),
                mail.address(),
                plain.data("letter", mail.letter()).render(),
                html.data("letter", mail.letter()).render(),
                queued.delivery().toString());
    }
}
