package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.util.UUID;

/** Duties to publish that ended with their unit and that an heir answers for: counted with the heir alone. */
record HandedOnDuties(UUID unitId, String name, UnitKind kind, UUID successorId, String successor, int duties) {}
