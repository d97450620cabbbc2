package id.narasitunggal.local.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One conversation in SMTP (RFC 5321), as far as a sender on the same machine needs it. */
final class SmtpTalk {

    private static final int LONGEST_LINE = 8_192;
    private static final int LARGEST_MAIL = 5_000_000;

    /** Where a whole mail goes. */
    interface Box {
        void keep(byte[] mail) throws IOException;
    }

    private final InputStream in;
    private final OutputStream out;
    private final Box box;

    SmtpTalk(InputStream in, OutputStream out, Box box) {
        this.in = new BufferedInputStream(in);
        this.out = out;
        this.box = box;
    }

    void hold() throws IOException {
        say("220 surat.narasitunggal ESMTP");
        for (var line = line(); line.length > 0; line = line()) {
            var command = new String(line, StandardCharsets.UTF_8).strip().toUpperCase(Locale.ROOT);
            if (command.startsWith("QUIT")) {
                say("221 sampai jumpa");
                return;
            }
            answer(command);
        }
    }

    private void answer(String command) throws IOException {
        if (command.startsWith("EHLO")) {
            say("250-surat.narasitunggal");
            say("250-8BITMIME");
            say("250 SIZE " + LARGEST_MAIL);
        } else if (command.equals("DATA")) {
            say("354 silakan, akhiri dengan titik");
            box.keep(mail());
            say("250 disimpan");
        } else if (command.matches("(?s)(HELO|MAIL FROM:|RCPT TO:|RSET|NOOP).*")) {
            say("250 baik");
        } else {
            say("502 tidak dikenal");
        }
    }

    /** Up to the line with a single dot; doubled dots at the beginning of lines are undone. */
    private byte[] mail() throws IOException {
        var mail = new ByteArrayOutputStream();
        for (var line = line(); line.length > 0; line = line()) {
            var begins = line[0] == '.';
            if (begins && new String(line, StandardCharsets.ISO_8859_1).strip().equals(".")) {
                return mail.toByteArray();
            }
            mail.write(line, begins ? 1 : 0, line.length - (begins ? 1 : 0));
            if (mail.size() > LARGEST_MAIL) {
                throw new IOException("mail too large");
            }
        }
        throw new IOException("mail broken off");
    }

    /** With its line end; empty when the caller has hung up. */
    private byte[] line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                break;
            }
            if (line.size() > LONGEST_LINE) {
                throw new IOException("line too long");
            }
        }
        return line.toByteArray();
    }

    private void say(String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
