package id.narasitunggal.dissemination.matching.index;

import java.util.List;
import java.util.UUID;

/** The words of one published edition: the text that units are to republish and the messages it must carry. */
public record EditionText(UUID editionId, UUID narrativeId, String text, List<String> keyMessages) {

    public EditionText {
        keyMessages = List.copyOf(keyMessages);
    }
}
