package id.narasitunggal.dissemination.catalogue;

import java.util.List;
import java.util.UUID;

/** Units that ended have an heir; observers act in the transaction that hears of it, and may hear of it more than once. */
public record UnitsInherited(List<UUID> ended, UUID heir) {
    public UnitsInherited {
        ended = List.copyOf(ended);
    }
}
