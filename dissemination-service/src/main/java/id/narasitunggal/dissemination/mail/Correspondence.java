package id.narasitunggal.dissemination.mail;

import java.util.UUID;

/** The desk that knows to whom a queued mail goes and what it says; both are looked up when it is sent, not when it is queued. */
public interface Correspondence {
    /**
     * @param delivery the row of the queue
     * @throws Unsendable when it cannot go out, now or ever
     */
    Mail write(UUID delivery);

    /** A letter and where it goes. */
    record Mail(String address, Letter letter) {}
}
