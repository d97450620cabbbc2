package id.narasitunggal.dissemination.ownership;

import java.io.IOException;
import java.util.List;

/** The text records of the domain name system. */
interface TxtRecords {

    /**
     * The texts under a name; empty when there are none.
     *
     * @throws IOException when the name system gave no answer
     */
    List<String> of(String name) throws IOException;
}
