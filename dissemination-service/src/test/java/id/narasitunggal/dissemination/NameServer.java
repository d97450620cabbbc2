package id.narasitunggal.dissemination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/** A real name server on loopback that knows a few text records. */
public final class NameServer implements AutoCloseable {
    private final Map<String, List<String>> texts = new ConcurrentHashMap<>();
    private final DatagramSocket socket;
    private volatile int answerCode = Rcode.NOERROR;

    private NameServer(int port) throws IOException {
        socket = new DatagramSocket(port, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "name-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** The one that the service asks in tests. */
    public static NameServer start() {
        String address = ConfigProvider.getConfig().getValue("narasi.ownership.name-servers", String.class);
        try {
            return new NameServer(Integer.parseInt(address.substring(address.indexOf(':') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void text(String name, String... values) {
        texts.put(name + ".", List.of(values));
    }

    /** It answers that it cannot answer. */
    public void fail(boolean failing) {
        answerCode = failing ? Rcode.SERVFAIL : Rcode.NOERROR;
    }

    private void serve() {
        byte[] buffer = new byte[1500];
        while (!socket.isClosed()) {
            try {
                DatagramPacket asked = new DatagramPacket(buffer, buffer.length);
                socket.receive(asked);
                byte[] answer = answer(new Message(java.util.Arrays.copyOf(buffer, asked.getLength())));
                socket.send(new DatagramPacket(answer, answer.length, asked.getSocketAddress()));
            } catch (IOException closed) {
                // The test is over.
            }
        }
    }

    private byte[] answer(Message asked) {
        Record question = asked.getQuestion();
        Name name = question.getName();
        Message answer = new Message(asked.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.AA);
        answer.addRecord(question, Section.QUESTION);
        List<String> known = texts.get(name.toString());
        int code = known == null ? Rcode.NXDOMAIN : Rcode.NOERROR;
        answer.getHeader().setRcode(answerCode == Rcode.NOERROR ? code : answerCode);
        if (known != null && answerCode == Rcode.NOERROR && question.getType() == Type.TXT) {
            for (String value : known) {
                answer.addRecord(new TXTRecord(name, DClass.IN, 1, value), Section.ANSWER);
            }
        }
        return answer.toWire();
    }

    @Override
    public void close() {
        socket.close();
    }
}
