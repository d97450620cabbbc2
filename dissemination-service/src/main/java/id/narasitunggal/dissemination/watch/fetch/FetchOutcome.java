package id.narasitunggal.dissemination.watch.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What came of fetching a page; only {@code Gone} may ever count against a unit. */
public sealed interface FetchOutcome {

    /**
     * One Indonesian sentence for the officer. It is the same for a refused address and an unreachable one, so that nobody
     * can map our network by reading error messages.
     */
    String explanation();

    /**
     * The page came.
     *
     * @param contentType without parameters, lower case
     * @param charset as the server declared it
     * @param version what to show the server next time, to be told only of changes
     */
    record Fetched(
            int status, URI finalUrl, String contentType, byte[] body, Optional<String> charset, PageVersion version)
            implements FetchOutcome {

        @Override
        public String explanation() {
            return "Halaman berhasil diambil.";
        }

        @Override
        public String toString() {
            return "Fetched[" + status + " " + finalUrl + ", " + contentType + ", " + body.length + " bytes]";
        }
    }

    /** The page is as it was when we saw it last. */
    record NotModified() implements FetchOutcome {

        @Override
        public String explanation() {
            return "Halaman tidak berubah.";
        }
    }

    /** The website turns automatic visitors away; says nothing about the page. */
    record Blocked(int status, Optional<Duration> retryAfter) implements FetchOutcome {

        @Override
        public String explanation() {
            return "Situs menolak pemeriksaan otomatis.";
        }
    }

    /** The website says that the page does not exist (404) or no longer exists (410). */
    record Gone(int status) implements FetchOutcome {

        @Override
        public String explanation() {
            return "Halaman tidak ada pada alamat ini.";
        }
    }

    /** Our check failed, for whatever reason; says nothing about the unit. */
    record Unreachable(Reason reason) implements FetchOutcome {

        @Override
        public String explanation() {
            return UNREACHABLE;
        }
    }

    /** The address is not one that we ever visit. */
    record Refused() implements FetchOutcome {

        @Override
        public String explanation() {
            return UNREACHABLE;
        }
    }

    /** Why a check failed; for our own records, not for the person who gave the address. */
    enum Reason {
        NAME_UNKNOWN,
        NO_CONNECTION,
        NO_TRUST,
        TIMEOUT,
        BROKEN_ANSWER,
        SERVER_ERROR,
        UNEXPECTED_STATUS,
        TOO_MANY_REDIRECTS,
        TOO_LARGE,
        UNSUPPORTED_CONTENT
    }

    /** The one sentence for everything that could not be visited. */
    String UNREACHABLE = "Halaman tidak dapat dijangkau oleh pemeriksa.";
}
