package id.narasitunggal.dissemination.mail;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server, spoken to in SMTP: a connection for each mail, and every step of it bounded in time. */
@ApplicationScoped
class MailServer {
    private static final String PATIENCE_MILLIS = "10000";

    private final Session session;
    private final String from;
    private final Optional<String> user;
    private final Optional<String> password;

    MailServer(
            @ConfigProperty(name = "narasi.mail.host") String host,
            @ConfigProperty(name = "narasi.mail.port") String port,
            @ConfigProperty(name = "narasi.mail.from") String from,
            @ConfigProperty(name = "narasi.mail.start-tls-required") String startTlsRequired,
            @ConfigProperty(name = "narasi.mail.username") Optional<String> user,
            @ConfigProperty(name = "narasi.mail.password") Optional<String> password) {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", host);
        settings.setProperty("mail.smtp.port", port);
        settings.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.starttls.required", startTlsRequired);
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        this.session = Session.getInstance(settings);
        this.from = from;
        this.user = user;
        this.password = password;
    }

    /** Returns when the server has taken the mail. @throws MessagingException when it has not, or nobody knows */
    void send(Letter letter, String address, String plain, String html, String deliveryId) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(from, true));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Narasi-Pengiriman", deliveryId);
        mail.setContent(content(letter, new MimeMultipart("alternative", part(plain, "plain"), part(html, "html"))));
        mail.saveChanges();
        Transport.send(mail, mail.getAllRecipients(), user.orElse(null), password.orElse(null));
    }

    private static MimeMultipart content(Letter letter, MimeMultipart words) throws MessagingException {
        Letter.Attachment attachment = letter.attachment();
        if (attachment == null) {
            return words;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setContent(words);
        MimeBodyPart document = new MimeBodyPart();
        document.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), "application/pdf")));
        document.setFileName(attachment.name());
        return new MimeMultipart("mixed", text, document);
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), kind);
        return part;
    }
}
