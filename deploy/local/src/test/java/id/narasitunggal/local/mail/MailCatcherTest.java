package id.narasitunggal.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

    @TempDir
    Path folder;

    @Test
    void a_mail_is_kept_as_it_was_sent_before_it_is_acknowledged() throws IOException {
        try (var catcher = MailCatcher.open(folder, 0)) {
            assertThat(send(catcher.port(), "Subject: Uji\r\n\r\n..titik di depan\r\nakhir\r\n"))
                    .startsWith("250");
        }

        assertThat(folder.resolve("00001.eml")).hasContent("Subject: Uji\r\n\r\n.titik di depan\r\nakhir\r\n");
    }

    @Test
    void numbers_go_on_after_a_restart() throws IOException {
        Files.writeString(folder.resolve("00041.eml"), "lama");

        try (var catcher = MailCatcher.open(folder, 0)) {
            send(catcher.port(), "Subject: baru\r\n\r\n");
        }

        assertThat(folder.resolve("00042.eml")).content().contains("baru");
        assertThat(folder.resolve("00041.eml")).hasContent("lama");
    }

    @Test
    void a_mail_that_is_broken_off_is_not_kept() throws IOException {
        try (var catcher = MailCatcher.open(folder, 0);
                var socket = new Socket("127.0.0.1", catcher.port())) {
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            answers.readLine();
            socket.getOutputStream().write("DATA\r\nSubject: putus\r\n".getBytes(StandardCharsets.US_ASCII));
            answers.readLine();
            socket.shutdownOutput();
            assertThat(answers.readLine()).isNull();
        }

        assertThat(folder).isEmptyDirectory();
    }

    /** The answer to the whole mail. */
    private static String send(int port, String mail) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            answers.readLine();
            for (var line : new String[] {"HELO uji", "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA"}) {
                socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                assertThat(answers.readLine()).matches("(250|354) .*");
            }
            socket.getOutputStream().write((mail + ".\r\n").getBytes(StandardCharsets.US_ASCII));
            return answers.readLine();
        }
    }
}
