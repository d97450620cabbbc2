package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.time.Instant;
import java.util.UUID;

/** A placement that was on the page before the narrative might be published; kept on record, counted for nothing. */
record EmbargoBreach(
        UUID unitId,
        String name,
        UnitKind kind,
        String number,
        int edition,
        Instant publishedAt,
        Instant allowedFrom) {}
